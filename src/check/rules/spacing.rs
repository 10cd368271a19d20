//! W01, W03, W10: spaces at the edges of a text, in a row, and before marks.

use std::ops::Range;

use memchr::{memchr_iter, memchr3, memchr3_iter};

use crate::check::features::Features;
use crate::check::marks::{is_closing, is_opening, is_space};
use crate::check::prose::{any_three, any_two};
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::locale::profile::NBSP;

rule! {
    /// A space at the edge of the English text is lost in the translation, or one is there that English does not have.
    ///
    /// Such a space stands in a literal, `{ " " }`, because a program joins the text to another one. Without it two words
    /// stick together.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// separator = { " " }or{ " " }
    /// #- locales/fr/app.ftl
    /// separator = { " " }ou
    /// #~                 ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// separator = { " " }or{ " " }
    /// #- locales/fr/app.ftl
    /// separator = { " " }ou{ " " }
    /// ```
    EDGE = "different-edge-space", Warning, Run::TextPair(Features::QUOTE, edge)
}

rule! {
    /// Two spaces stand in a row.
    ///
    /// One is too many, unless the English text has two as well.
    ///
    /// # Example
    /// ```ftl
    /// city = Une ville  sûre
    /// #~              ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Une ville sûre
    /// ```
    DOUBLE = "double-space", Warning, Run::Text(Features::TWO_SPACES, double)
}

rule! {
    /// A space stands before a full stop, comma or closing bracket, or after an opening one.
    ///
    /// In languages other than French this goes for `:`, `;`, `!` and `?` too. It looks like a slip, and the mark may be
    /// carried to the next line.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// answer = We answer within a day.
    /// #- locales/fr/app.ftl
    /// answer = Nous répondons en un jour .
    /// #~                                ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// answer = We answer within a day.
    /// #- locales/fr/app.ftl
    /// answer = Nous répondons en un jour.
    /// ```
    BEFORE_MARK = "space-before-mark", Warning, Run::Text(Features::SPACED_MARK, before_mark)
}

fn edge(pair: &TextPair, found: &mut Findings) {
    // Only a literal can hold such a space.
    let beside_quote = |a: u8, b: u8| (a == b' ') & (b == b'"') | (a == b'"') & (b == b' ');
    let may = |text: &Text| text.features.meets(Features::QUOTE) && any_two(text.raw().as_bytes(), beside_quote);
    if !pair.target.is_prose() || !(may(pair.source) || may(pair.target)) {
        return;
    }
    let ends = [("begins", "beginning", true), ("ends", "end", false)];
    for (verb, place, first) in ends {
        let has = |reading: &Reading| {
            let at = if first { 0 } else { reading.text.len() };
            let c = if first { reading.text.chars().next() } else { reading.text.chars().next_back() };
            c.is_some_and(is_space) && !reading.has_tag(at..at)
        };
        let sources = pair.source.readings();
        let (any, all) = (sources.iter().any(has), !sources.is_empty() && sources.iter().all(has));
        for reading in pair.target.readings() {
            let text = &*reading.text;
            let is_blank = text.trim().is_empty() || sources.iter().any(|english| english.text.trim().is_empty());
            if is_blank || has(reading) == any || has(reading) == all {
                continue;
            }
            let extra = has(reading);
            let at = match (first, extra) {
                (true, true) => 0..text.len() - text.trim_start().len(),
                (false, true) => text.trim_end().len()..text.len(),
                (true, false) => 0..first_word(text).end,
                (false, false) => last_word(text),
            };
            let message = match extra {
                true => format!("the text {verb} with a space, and the English does not"),
                false => format!("the English {verb} with a space, and the text does not"),
            };
            let finding = pair.target.finding(found, reading, at.clone(), message);
            found.push(match extra {
                true => finding.help("take it away, unless what stands beside it needs it"),
                false => {
                    let edge = if first { at.start..at.start } else { at.end..at.end };
                    let finding = finding.help(format!("write `{{ \" \" }}` at the {place}"));
                    reading.mend(finding, edge, "{ \" \" }")
                }
            });
        }
    }
}

fn first_word(text: &str) -> Range<usize> {
    0..text.find(char::is_whitespace).unwrap_or(text.len())
}

fn last_word(text: &str) -> Range<usize> {
    text.trim_end_matches(|c: char| !c.is_whitespace()).len()..text.len()
}

fn double(text: &Text, found: &mut Findings) {
    // Beside a literal only the reading tells.
    let may = text.features.meets(Features::QUOTE) || may_have_run(text.raw());
    if !may || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for run in runs_of_spaces(&reading.text) {
            let at_edge = run.start == 0 || run.end == reading.text.len();
            let at_break = reading.text[..run.start].ends_with('\n') || reading.text[run.end..].starts_with('\n');
            let Some(run) = unparted(reading, run) else { continue };
            if at_edge || at_break || reading.has_code(&run) {
                continue;
            }
            if text.original_has(has_run_inside) {
                return;
            }
            let one = reading.text[run.clone()].chars().find(|&c| c != ' ').unwrap_or(' ');
            let finding = text.finding(found, reading, run.clone(), "two spaces stand in a row".to_owned());
            found.push(reading.mend(finding.help("leave one"), run, one).safe());
        }
    }
}

/// Whether two spaces stand in a row anywhere but where they indent a line of the file, as most of them do.
fn may_have_run(raw: &str) -> bool {
    let may = any_three(raw.as_bytes(), |a, b, c| {
        let is_run = (a != b' ') & (a != b'\n') & (b == b' ') & (c == b' ');
        let has_unbreakable = (a == 0xC2) & (b == 0xA0) | (a == 0xE2) & (b == 0x80) & (c == 0xAF);
        is_run | has_unbreakable
    });
    let at_edge = raw.starts_with("  ") || raw.ends_with(NBSP);
    (may || at_edge) && runs_of_spaces(raw).any(|run| !raw[..run.start].ends_with('\n'))
}

/// The part of a stretch of spaces that is one in the file as well: a space on either side of a tag stands in a row for
/// readers only.
fn unparted(reading: &Reading, run: Range<usize>) -> Option<Range<usize>> {
    let tags = reading.tags.iter().copied().filter(|at| run.start < *at && *at < run.end);
    let mut from = run.start;
    tags.chain([run.end])
        .map(|at| std::mem::replace(&mut from, at)..at)
        .find(|it| reading.text[it.clone()].chars().nth(1).is_some())
}

/// Whether two spaces stand in a row, and not where a line begins or ends.
fn has_run_inside(text: &str) -> bool {
    runs_of_spaces(text).any(|run| !text[..run.start].ends_with('\n') && !text[run.end..].starts_with('\n'))
}

/// The stretches of two spaces and more.
fn runs_of_spaces(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            // They begin with these bytes.
            let start = from + memchr3(b' ', 0xC2, 0xE2, &text.as_bytes()[from..])?;
            let rest = text[start..].trim_start_matches(is_space);
            if rest.len() == text.len() - start {
                from = start + 2;
                continue;
            }
            from = text.len() - rest.len();
            if text[start..from].chars().nth(1).is_some() {
                return Some(start..from);
            }
        }
    })
}

fn before_mark(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let spaced = |at: usize| at > 0 && matches!(raw[at - 1], b' ' | b'>' | 0xA0 | 0xAF);
    let french = text.profile().is_none_or(|profile| profile.mark_space.is_some());
    let may = memchr3_iter(b'.', b',', b')', raw).any(spaced)
        || memchr_iter(b'(', raw).any(|at| matches!(raw.get(at + 1), Some(b' ' | 0xC2 | 0xE2)))
        || !french && (memchr3_iter(b'?', b'!', b';', raw).any(spaced) || memchr_iter(b':', raw).any(spaced));
    if !may || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for (at, c) in reading.text.char_indices() {
            let stretch = match c {
                '.' | ',' | ')' => space_before(&reading.text, at),
                '?' | '!' | ';' | ':' if !french => space_before(&reading.text, at),
                '(' => space_after(&reading.text, at),
                _ => None,
            };
            let fits = |it: &Range<usize>| !crosses_element(text, reading, it) && !reading.has_code(it);
            let Some(stretch) = stretch.filter(fits) else { continue };
            if c == ':' && is_score(&reading.text, at) || matches!(c, '?' | '!') && is_key(text, &reading.text, at) {
                continue;
            }
            // A mark that is spoken of stands by itself in English as well.
            let shape = if c == '(' { ['(', ' '] } else { [' ', c] };
            if text.original_has(|english| english.contains(&String::from_iter(shape))) {
                continue;
            }
            let whole = if c == '(' { at..stretch.end } else { stretch.start..at + c.len_utf8() };
            let side = if c == '(' { "after" } else { "before" };
            let finding = text.finding(found, reading, whole, format!("there is a space {side} `{c}`"));
            found.push(reading.mend(finding.help("take it away"), stretch, ""));
        }
    }
}

/// The spaces before a mark that ends a word.
fn space_before(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text[..at].trim_end_matches(is_space);
    let mark = text[at..].chars().next()?;
    let next = text[at + mark.len_utf8()..].chars().next();
    let ends_word = |c: char| c.is_alphanumeric() || is_closing(c) || matches!(c, PLACEABLE | '%' | '…');
    let last = before.chars().next_back()?;
    let is_end = |c: char| c.is_whitespace() || is_closing(c) && c != ')' || c == NBSP;
    let fits = match mark {
        ')' => !matches!(next, Some(')')),
        // A stop before a small letter is spoken of, and before others it is one of several dots.
        '.' if text[at + 1..].trim_start().starts_with(|c: char| c.is_lowercase() || c == '.') => false,
        ',' => next.is_none_or(|c| is_end(c) || c.is_alphabetic()),
        _ => next.is_none_or(is_end),
    };
    let is_list_of_marks = is_opening(last) || last == mark;
    (before.len() < at && ends_word(last) && fits && !is_list_of_marks).then_some(before.len()..at)
}

/// Whether a colon stands between two figures, as in a result: `{ $home } : { $away }`.
fn is_score(text: &str, at: usize) -> bool {
    let is_figure = |c: char| c.is_ascii_digit() || c == PLACEABLE;
    text[..at].trim_end().ends_with(|c| is_figure(c) || c == ')') && text[at + 1..].trim_start().starts_with(is_figure)
}

/// Whether a mark is spoken of, as the name of a key. In the source a sentence that goes on behind it with a small letter
/// tells.
fn is_key(text: &Text, shown: &str, at: usize) -> bool {
    let goes_on = || shown[at + 1..].trim_start().starts_with(char::is_lowercase);
    text.is_spoken_of(shown, at) && (text.original.is_some() || goes_on())
}

/// The spaces after an opening bracket, unless nothing stands in the brackets.
fn space_after(text: &str, at: usize) -> Option<Range<usize>> {
    let rest = &text[at + 1..];
    let word = rest.trim_start_matches(is_space);
    let empty = word.is_empty() || word.starts_with([')', '\n']);
    (word.len() < rest.len() && !empty).then(|| at + 1..text.len() - word.len())
}

/// Whether an element such as an image stands in a stretch, and not only the end of one.
fn crosses_element(text: &Text, reading: &Reading, stretch: &Range<usize>) -> bool {
    if !reading.has_tag(stretch.clone()) {
        return false;
    }
    let before = reading.text[..stretch.start].chars().next_back().map_or(0, char::len_utf8);
    let after = reading.text[stretch.end..].chars().next().map_or(0, char::len_utf8);
    let file = text.entry.of(reading.span(stretch.start - before..stretch.end + after));
    file.match_indices('<').any(|(at, _)| !file[at..].starts_with("</")) || !file.contains("</")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_before_marks() {
        let before = |text: &str, mark: char| text.rfind(mark).and_then(|at| space_before(text, at));
        assert_eq!(before("a .", '.'), Some(1..2));
        assert_eq!(before("a\u{A0} , b", ','), Some(1..4));
        for (text, mark) in
            [("run .exe", '.'), ("( )", ')'), ("smile :)", ')'), (" .", '.'), ("a.", '.'), ("a ..", '.')]
        {
            assert_eq!(before(text, mark), None, "{text}");
        }
    }

    #[test]
    fn spaces_in_a_row() {
        let all = |text: &str| runs_of_spaces(text).collect::<Vec<_>>();
        assert_eq!(all("a  b c \u{A0}d"), [1..3, 6..9]);
        assert!(all("a b c ").is_empty());
    }
}

//! W04, W07, W08: words that stick to what is put in, literals that nothing needs, and numbers of lines.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr3, memmem};

use crate::check::features::Features;
use crate::check::marks::is_opening;
use crate::check::markup::{TagKind, may_hold_markup, tags_in};
use crate::check::prose::any_two;
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::syntax::tree::{Element, Expression, Pattern, string_value};
use crate::text::Span;

rule! {
    /// A word sticks to what is put in beside it, or to an element, and in the English text there is a space.
    ///
    /// Programs that translate lose such spaces. Endings of a few letters are left alone, and so is what an apostrophe or
    /// a hyphen joins; behind an element also in languages that join words, such as German.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Welcome to { $city } again
    /// #- locales/fr/app.ftl
    /// welcome = Encore bienvenue à{ $city }
    /// #~                         ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Welcome to { $city } again
    /// #- locales/fr/app.ftl
    /// welcome = Encore bienvenue à { $city }
    /// ```
    STUCK = "lost-space", Warning, Run::TextPair(Features::BRACE.or(Features::MARKUP), stuck)
}

rule! {
    /// A literal stands where nothing needs it.
    ///
    /// `{ "" }` and `{ " " }` keep spaces at the edges of a text and of its lines. Elsewhere they only make it hard to read.
    ///
    /// # Example
    /// ```ftl
    /// city = Ville{ " " }portuaire
    /// #~          ^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Ville portuaire
    /// ```
    NEEDLESS = "needless-literal", Info, Run::Text(Features::QUOTE, needless)
}

rule! {
    /// A text has more or fewer lines than the English text.
    ///
    /// Off by default, since most programs run lines together. It is for those that show them as they are. Lines of a
    /// paragraph that is only wrapped, with breaks inside its sentences, count as one.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// rules =
    ///     Come early.
    ///     Bring a friend.
    /// #- locales/fr/app.ftl
    /// rules = Venez tôt avec un ami.
    /// #~      ^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// rules =
    ///     Come early.
    ///     Bring a friend.
    /// #- locales/fr/app.ftl
    /// rules =
    ///     Venez tôt.
    ///     Amenez un ami.
    /// ```
    LINES = "different-line-count", Off, Run::TextPair(Features::NEWLINE, lines)
}

/// What is put in at the places of a reading, by the text of its expression.
fn placeables<'t>(text: &Text<'_, 't>, reading: &Reading<'t>) -> Vec<(usize, &'t str)> {
    let all = reading.text.char_indices().filter(|(_, c)| *c == PLACEABLE);
    all.filter_map(|(at, _)| Some((at, text.entry.of(reading.placeable_at(at)?.span())))).collect()
}

/// Whether a placeable touches a letter on either side, as far as bytes tell.
fn may_be_stuck(raw: &str) -> bool {
    any_two(raw.as_bytes(), |a, b| is_letter_byte(a) & (b == b'{') | (a == b'}') & is_letter_byte(b))
}

fn is_letter_byte(byte: u8) -> bool {
    byte.is_ascii_alphabetic() | (byte >= 0x80)
}

/// A letter of an alphabet whose languages put spaces between words.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && c < '\u{530}' || matches!(c, '\u{1E00}'..='\u{1FFF}')
}

fn word_before(text: &str, at: usize) -> &str {
    let start = text[..at].trim_end_matches(is_letter).len();
    &text[start..at]
}

fn word_after(text: &str, at: usize) -> &str {
    let end = text.len() - text[at..].trim_start_matches(is_letter).len();
    &text[at..end]
}

fn stuck(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_prose() {
        return;
    }
    if pair.target.features.meets(Features::MARKUP) && pair.source.features.meets(Features::MARKUP) {
        stuck_to_tags(pair, found);
    }
    if !pair.target.features.meets(Features::BRACE) || !may_be_stuck(pair.target.raw()) {
        return;
    }
    let width = PLACEABLE.len_utf8();
    let sources: Vec<(&str, Vec<(usize, &str)>)> =
        pair.source.readings().iter().map(|it| (&*it.text, placeables(pair.source, it))).collect();
    for reading in pair.target.readings() {
        let text = &*reading.text;
        for (at, name) in placeables(pair.target, reading) {
            let english = || {
                let all = sources.iter().flat_map(|(text, all)| all.iter().map(move |(at, name)| (*text, *at, *name)));
                all.filter(|(_, _, it)| *it == name)
            };
            if english().next().is_none() {
                continue;
            }
            let (before, after) = (word_before(text, at), word_after(text, at + width));
            // Names are made so: `{ -brand }Backup`.
            let joined_before = is_joining(text, at, before)
                || english().any(|(text, at, _)| {
                    let gap = |c: char| c.is_whitespace() || is_opening(c);
                    !text[..at].is_empty() && !text[..at].ends_with(gap) || !word_after(text, at + width).is_empty()
                });
            let joined_after = joined_before
                || english().any(|(text, at, _)| {
                    text[at + width..].starts_with(|c: char| is_letter(c) || matches!(c, '’' | '\''))
                });
            // A unit that English sets off; else an ending of the language.
            let same_word = || {
                english().any(|(text, at, _)| {
                    text[at + width..].strip_prefix([' ', '\u{A0}']).is_some_and(|rest| word_after(rest, 0) == after)
                })
            };
            let whole = if !before.is_empty() && !joined_before && !reading.has_tag(at..at) {
                Some((at - before.len()..at, at))
            } else if !after.is_empty()
                && !joined_after
                && !reading.has_tag(at + width..at + width)
                && (after.chars().nth(3).is_some() || same_word())
            {
                Some((at + width..at + width + after.len(), at + width))
            } else {
                None
            };
            let Some((whole, gap)) = whole else { continue };
            let finding =
                pair.target.finding(found, reading, whole, "a space is missing beside what is put in".to_owned());
            let finding = finding.help("write a space there");
            found.push(match insertion(pair.target, reading, gap, at) {
                Some(span) => finding.edit(span, " "),
                None => finding,
            });
        }
    }
}

/// Elements in the midst of sentences that stand beside words, and not within one as `sub` does.
const INLINE: [&str; 16] = [
    "a", "abbr", "b", "button", "cite", "code", "em", "i", "kbd", "label", "mark", "q", "small", "span", "strong", "u",
];

/// Languages that join words to one, so that an element may be the first part of it.
const JOINING: [&str; 10] = ["da", "de", "et", "fi", "hu", "is", "nb", "nl", "nn", "sv"];

/// What stands outside the start and end tags of [`INLINE`] elements: where each tag begins or ends, on which side of that
/// place the text is, and the letters there.
fn beside_tags(raw: &str) -> Vec<(usize, TagKind, &str)> {
    let tags = tags_in(raw).into_iter().filter(|tag| INLINE.contains(&tag.name.as_str()));
    let beside = tags.filter_map(|tag| match tag.kind {
        TagKind::Start => Some((tag.span.start as usize, tag.kind, word_before(raw, tag.span.start as usize))),
        TagKind::End => Some((tag.span.end as usize, tag.kind, word_after(raw, tag.span.end as usize))),
        _ => None,
    });
    beside.collect()
}

/// Whether a letter may stand before a start tag or behind an end tag, before tags are read.
fn touches_tag(raw: &[u8]) -> bool {
    memchr_iter(b'<', raw).any(|at| match raw.get(at + 1) {
        Some(b'/') => {
            // A quote may hide a `>`.
            let end = memchr3(b'>', b'"', b'\'', &raw[at..]).map(|end| at + end);
            end.is_some_and(|end| raw[end] != b'>' || raw.get(end + 1).is_some_and(|byte| is_letter_byte(*byte)))
        }
        _ => at > 0 && is_letter_byte(raw[at - 1]),
    })
}

fn stuck_to_tags(pair: &TextPair, found: &mut Findings) {
    let (raw, source) = (pair.target.raw(), pair.source.raw());
    if !touches_tag(raw.as_bytes()) || !may_hold_markup(source) {
        return;
    }
    let joins = JOINING.contains(&pair.target.language());
    let is_stuck = |kind: TagKind, word: &str| match kind {
        TagKind::Start => !word.is_empty(),
        // Shorter ones are endings.
        _ => !joins && word.chars().nth(3).is_some(),
    };
    let mut own = beside_tags(raw);
    own.retain(|(_, kind, word)| is_stuck(*kind, word));
    if own.is_empty() {
        return;
    }
    let english = beside_tags(source);
    let spaced = |kind: TagKind, at: usize| match kind {
        TagKind::Start => source[..at].ends_with(char::is_whitespace),
        _ => source[at..].starts_with(char::is_whitespace),
    };
    for (at, kind, word) in own {
        let mut same = english.iter().filter(|(_, other, _)| *other == kind);
        if !english.iter().all(|(_, _, word)| word.is_empty()) || !same.any(|(at, ..)| spaced(kind, *at)) {
            continue;
        }
        let from = pair.target.pattern.span.start as usize;
        let start = if kind == TagKind::Start { at - word.len() } else { at };
        let span = Span::new((from + start) as u32, (from + start + word.len()) as u32);
        let finding = found.at(span, "a space is missing between this word and the tag").about(pair.target.unit_id());
        let gap = (from + at) as u32;
        found.push(finding.help("write a space there").edit(Span::new(gap, gap), " "));
    }
}

/// Whether a word before a placeable is written without a space in any language: `v{ $version }`, `nº{ $n }`, and the
/// letter in `{ $hours }h{ $minutes }`.
fn is_joining(text: &str, at: usize, before: &str) -> bool {
    let is_unit = before.chars().nth(1).is_none() && text[..at - before.len()].ends_with(PLACEABLE);
    is_unit || matches!(before, "v" | "V") || before.ends_with(['º', 'ª'])
}

/// Where a space can be inserted between a placeable and the text of the file that it touches.
fn insertion(target: &Text, reading: &Reading, gap: usize, placeable: usize) -> Option<Span> {
    let letter: Range<usize> = if gap == placeable {
        let c = reading.text[..gap].chars().next_back()?;
        gap - c.len_utf8()..gap
    } else {
        gap..gap + reading.text[gap..].chars().next()?.len_utf8()
    };
    let span = reading.editable(letter)?;
    let at = if gap == placeable { span.end } else { span.start };
    let file = target.entry.file.text();
    let touches =
        if gap == placeable { file[at as usize..].starts_with('{') } else { file[..at as usize].ends_with('}') };
    touches.then(|| Span::new(at, at))
}

fn needless(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    if memchr(b'"', raw).is_none() || memmem::find(raw, b"\"\"").is_none() && memmem::find(raw, b"\" \"").is_none() {
        return;
    }
    literals_in(text, text.pattern, found);
}

/// Whether a tag or a reference to a character begins at the end of a text.
fn opens_markup(text: &str) -> bool {
    let Some(at) = text.rfind(['<', '&']) else { return false };
    let end = if text[at..].starts_with('<') { '>' } else { ';' };
    !text[at..].contains(end) && (end == '>' || !text[at..].contains(char::is_whitespace))
}

fn literals_in(text: &Text, pattern: &Pattern, found: &mut Findings) {
    let elements: Vec<&Element> = pattern.elements.iter().collect();
    for (index, element) in elements.iter().enumerate() {
        let Element::Placeable(placeable) = element else { continue };
        match &placeable.expression {
            Expression::Select(select) => {
                select.variants.iter().for_each(|variant| literals_in(text, &variant.value, found));
            }
            Expression::String(span) => {
                let literal = text.entry.of(*span);
                let value = string_value(literal);
                let beside = |at: Option<usize>, ends: fn(&str) -> bool| match at.and_then(|at| elements.get(at)) {
                    None => true,
                    Some(Element::Text(span)) => ends(text.entry.of(*span)),
                    Some(Element::Placeable(_)) => false,
                };
                let at_edge = beside(index.checked_sub(1), |text| text.ends_with('\n'))
                    || beside(Some(index + 1), |text| text.starts_with(['\n', '\r']));
                // Between `<` and a letter, or `&` and one, it keeps them from being read as markup.
                let before = index.checked_sub(1).and_then(|at| elements.get(at));
                let parts_markup = matches!(before, Some(Element::Text(span)) if opens_markup(text.entry.of(*span)));
                if at_edge || parts_markup || !matches!(&*value, "" | " ") || literal.contains('\\') {
                    continue;
                }
                let message = format!("nothing needs `{{ {literal} }}` here");
                let help = if value.is_empty() { "delete it" } else { "write a space" };
                let finding = found.at(placeable.span, message).about(text.unit_id()).help(help);
                found.push(finding.edit(placeable.span, &*value));
            }
            _ => {}
        }
    }
}

/// Fewest bytes of a line that may have been broken for its length alone.
const LONG_LINE: usize = 60;

/// The paragraphs and lines of a text. The lines of a paragraph count as one if it breaks inside a sentence or behind a
/// long line, since then it is only wrapped.
fn count_lines(text: &str) -> (usize, usize) {
    let ends =
        |line: &str| line.len() < LONG_LINE && line.trim_end().ends_with(['.', '!', '?', ':', ';', '…', PLACEABLE]);
    let is_item = |line: &str| {
        let line = line.trim_start();
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        line.starts_with(['-', '•', '*', '·', '–']) || rest.len() < line.len() && rest.starts_with(['.', ')'])
    };
    let (mut paragraphs, mut all) = (0, 0);
    let (mut own, mut is_wrapped) = (0, false);
    let mut before: Option<&str> = None;
    for line in text.lines().chain([""]) {
        let is_blank = line.trim().is_empty();
        if is_blank || is_item(line) {
            all += if is_wrapped { 1 } else { own };
            paragraphs += usize::from(is_blank && before.is_some());
            (own, is_wrapped, before) = (0, false, None);
        }
        if !is_blank {
            is_wrapped |= before.is_some_and(|before| !ends(before));
            own += 1;
            before = Some(line);
        }
    }
    (paragraphs, all)
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn lines(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_prose() {
        return;
    }
    let count = |text: &str| count_lines(text.trim());
    let expected: Vec<(usize, usize)> = pair.source.readings().iter().map(|reading| count(&reading.text)).collect();
    for reading in pair.target.readings() {
        let (paragraphs, here) = count(&reading.text);
        if expected.is_empty() || expected.contains(&(paragraphs, here)) {
            continue;
        }
        let message = match expected[0] {
            (english, lines) if lines == here => {
                format!("the text has {}, the English {english}", counted(paragraphs, "paragraph"))
            }
            (_, lines) => format!("the text has {}, the English {lines}", counted(here, "line")),
        };
        let finding = pair.target.finding(found, reading, 0..reading.text.len(), message);
        found.push(finding.help("break the lines as the English text does"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_are_one() {
        for (text, count) in [
            ("Come early.\nBring a friend.", (1, 2)),
            ("Come early and\nbring a friend.", (1, 1)),
            ("Come early.\nBring a friend and\na cake.", (1, 1)),
            ("Come.\n\nBring a friend and\na cake.", (2, 2)),
            ("Bring:\n- a friend\n- a cake that is\n  large", (1, 3)),
            ("Bring 1. friends\n2) a cake", (1, 2)),
            ("This is a line of a text that goes on until somebody broke it.\nSo.", (1, 1)),
            ("\n\n", (0, 0)),
        ] {
            assert_eq!(count_lines(text), count, "{text}");
        }
    }
}

//! Y03, Y09, Y11, Y12: dots, brackets, doubled marks and dashes.

use std::ops::Range;

use memchr::memmem;

use crate::check::features::Features;
use crate::check::marks::{is_closing, is_space};
use crate::check::prose::{any_three, any_two, is_within};
use crate::check::reading::{PLACEABLE, Text};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// Three dots stand for an ellipsis.
    ///
    /// `…` is one character, which does not break at the end of a line and is read out as what it is. Four dots, and three
    /// with spaces between them, count as well.
    ///
    /// # Example
    /// ```ftl
    /// wait = Chargement...
    /// #~               ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// wait = Chargement…
    /// ```
    DOTS = "three-dots", Warning, Run::Text(Features::DOUBLED_MARK.or(Features::SPACED_MARK), dots)
}

rule! {
    /// A bracket has no partner.
    ///
    /// One was forgotten, or turned into another mark. Lists such as `a)` are left alone, and so is what English leaves open.
    ///
    /// # Example
    /// ```ftl
    /// city = Ville (facultatif
    /// #~           ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Ville (facultatif)
    /// ```
    BRACKETS = "unbalanced-brackets", Warning, Run::Text(Features::BRACKET, brackets)
}

rule! {
    /// The same mark stands twice in a row.
    ///
    /// Two full stops or commas are a slip; two exclamation marks are louder than the English text, if it has one.
    ///
    /// # Example
    /// ```ftl
    /// done = Votre demande est partie..
    /// #~                             ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// done = Votre demande est partie.
    /// ```
    DOUBLED = "doubled-mark", Info, Run::Text(Features::DOUBLED_MARK, doubled)
}

rule! {
    /// A hyphen with spaces around it stands for a dash.
    ///
    /// Hyphens join words; dashes, `–` or `—`, part them.
    ///
    /// It is off until a project asks for it: in catalogues that are kept with care it finds more than they want to know.
    ///
    /// # Example
    /// ```ftl
    /// town = Une ville - un port
    /// #~               ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// town = Une ville – un port
    /// ```
    DASH = "hyphen-for-dash", Off, Run::Text(Features::HYPHEN, dash)
}

fn dots(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let may = any_three(raw, |a, b, c| (a == b'.') & (b == b'.') & (c == b'.'))
        || text.features.meets(Features::SPACED_MARK) && spaced_dots(text.raw()).next().is_some();
    if !may || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for at in stretches(&reading.text, '.').filter(|at| matches!(at.len(), 3 | 4)).chain(spaced_dots(&reading.text))
        {
            let before = reading.text[..at.start].chars().next_back();
            let after = reading.text[at.end..].chars().next();
            // Paths, and code that spreads a list.
            let is_code = before.is_some_and(|c| matches!(c, '/' | '\\' | '<' | '{' | '='))
                || after.is_some_and(|c| matches!(c, '/' | '\\' | '>' | '}'))
                || before == Some('(') && after.is_some_and(|c| c.is_ascii_alphabetic());
            if is_code
                || is_within(reading.verbatim(), at.start)
                || !reading.has_tag(at.clone()) && joins_names(text, &reading.text, &at)
            {
                continue;
            }
            let is_three = reading.text[at.clone()] == *"...";
            let dots = match &reading.text[at.clone()] {
                "..." => "three dots stand",
                "...." => "four dots stand",
                _ => "three dots with spaces stand",
            };
            let finding = text.finding(found, reading, at.clone(), format!("{dots} for an ellipsis"));
            let finding = reading.mend(finding.help("write `…`"), at, "…");
            // The fourth may be the stop of the sentence.
            found.push(if is_three { finding.safe() } else { finding });
        }
    }
}

/// The stretches of three dots behind a word with a space between them, and the space before them if they are spaced.
fn spaced_dots(text: &str) -> impl Iterator<Item = Range<usize>> {
    [". . .", ".\u{A0}.\u{A0}."].into_iter().flat_map(move |dots| {
        let all = text.match_indices(dots).map(move |(at, dots)| at..at + dots.len());
        all.filter_map(move |at| {
            let before = text[..at.start].trim_end_matches(is_space);
            let is_end = !text[at.end..].trim_start().starts_with('.');
            let is_word = before.ends_with(|c: char| c.is_alphanumeric() || c == PLACEABLE);
            (is_end && is_word).then_some(before.len()..at.end)
        })
    })
}

/// Whether dots join two words, and do so in the English too: `main...dev`.
fn joins_names(text: &Text, shown: &str, at: &Range<usize>) -> bool {
    let is_part = |c: char| c.is_alphanumeric();
    let start = shown[..at.start].trim_end_matches(is_part).len();
    let end = shown.len() - shown[at.end..].trim_start_matches(is_part).len();
    let in_english = || text.original.is_none() || text.original_has(|english| english.contains(&shown[start..end]));
    start < at.start && at.end < end && in_english()
}

/// The stretches of one and the same ASCII mark.
fn stretches(text: &str, mark: char) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(mark)?;
        from = text.len() - text[start..].trim_start_matches(mark).len();
        Some(start..from)
    })
}

fn brackets(text: &Text, found: &mut Findings) {
    // Equal numbers are balanced often enough, but `)(` is not: which comes first is looked at as well.
    let (mut round, mut square, mut odd, mut opened) = (0_i32, 0_i32, false, 0);
    for byte in text.raw().bytes() {
        match byte {
            b'(' => round += 1,
            b')' => round -= 1,
            b'[' => square += 1,
            b']' => square -= 1,
            _ => continue,
        }
        opened += usize::from(matches!(byte, b'(' | b'['));
        odd |= round < 0 || square < 0;
    }
    // Variants have brackets of their own, each closed; what differs between them shows in one form at least.
    let of_variants = || {
        let own = text.entry.selects.iter().filter(|(part, _)| *part == text.part);
        own.map(|(_, select)| select.variants.len()).sum::<usize>()
    };
    let several = text.has_forms() && (opened != of_variants() || text.features == Features::ALL);
    if !(odd || (round, square) != (0, 0) || several) || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for (at, c) in lone_brackets(&reading.text) {
            // A bracket that is spoken of: ‘)’.
            let beside =
                [reading.text[..at].trim_end().chars().next_back(), reading.text[at + 1..].trim_start().chars().next()];
            let is_quoted =
                beside.into_iter().all(|it| it.is_some_and(|c| is_closing(c) || matches!(c, '„' | '‚' | '`')));
            let is_verbatim = || is_within(reading.verbatim(), at);
            if is_quoted || is_verbatim() || text.original_has(|english| !lone_brackets(english).is_empty()) {
                continue;
            }
            let finding = text.finding(found, reading, at..at + 1, format!("the bracket `{c}` has no partner"));
            found.push(finding.help("open and close each bracket"));
        }
    }
}

/// The brackets without a partner, those of lists and smileys apart.
pub(super) fn lone_brackets(text: &str) -> Vec<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut lone = Vec::new();
    let smiles =
        |at: usize| text[..at].ends_with([':', ';']) || text[..at].ends_with(":-") || text[..at].ends_with(";-");
    for (at, byte) in text.bytes().enumerate() {
        let c = char::from(byte);
        match c {
            '[' => open.push((at, c)),
            '(' if !smiles(at) => open.push((at, c)),
            ')' | ']' => {
                let opening = if c == ')' { '(' } else { '[' };
                if open.last().is_some_and(|(_, it)| *it == opening) {
                    open.pop();
                } else if !smiles(at) && !is_list_mark(&text[..at]) {
                    lone.push((at, c));
                }
            }
            _ => {}
        }
    }
    lone.extend(open);
    lone
}

/// Whether a list's number or letter stands before a closing bracket.
fn is_list_mark(before: &str) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or(before);
    !word.is_empty() && word.chars().count() <= 2 && word.chars().all(char::is_alphanumeric)
}

fn doubled(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let is_mark =
        |byte: u8| (byte == b'.') | (byte == b',') | (byte == b'!') | (byte == b'?') | (byte == b';') | (byte == b':');
    if !any_two(raw, |a, b| (a == b) & is_mark(a)) || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for mark in ['.', ',', '!', '?', ';', ':'] {
            for at in stretches(&reading.text, mark).filter(|at| at.len() == 2) {
                let before = reading.text[..at.start].chars().next_back();
                let after = reading.text[at.end..].chars().next();
                let ends_word = before.is_some_and(|c| c.is_alphanumeric() || is_closing(c) || c == PLACEABLE)
                    && after.is_none_or(|c| c.is_whitespace() || is_closing(c));
                let meant = matches!(mark, '!' | '?') && text.original.is_none();
                let in_english = text.original_has(|english| stretches(english, mark).any(|at| at.len() > 1));
                if !ends_word || meant || in_english || is_within(reading.verbatim(), at.start) {
                    continue;
                }
                let finding = text.finding(found, reading, at.clone(), format!("`{mark}` stands twice in a row"));
                found.push(reading.mend(finding.help("leave one"), at, mark));
            }
        }
    }
}

fn dash(text: &Text, found: &mut Findings) {
    if memmem::find(text.raw().as_bytes(), b" - ").is_none() || !text.is_own_prose() || text.profile().is_none() {
        return;
    }
    for reading in text.readings() {
        for (at, _) in reading.text.match_indices(" - ") {
            let before = reading.text[..at].chars().next_back();
            let after = reading.text[at + 3..].chars().next();
            let (Some(before), Some(after)) = (before, after) else { continue };
            let is_sum = before.is_ascii_digit() && after.is_ascii_digit();
            // What English has as well is found there first.
            let in_english = text.original_has(|english| english.contains(" - "));
            let parts_words = !in_english && before != '\n' && after != '-' && before != '-' && !is_sum;
            if !parts_words || reading.has_tag(at..at + 3) || reading.has_code(&(at..at + 3)) {
                continue;
            }
            let whole = at + 1..at + 2;
            let finding = text.finding(found, reading, whole.clone(), "a hyphen stands for a dash".to_owned());
            found.push(reading.mend(finding.help("write `–`"), whole, "–"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_without_a_partner() {
        for (text, lone) in [
            ("a (b) [c (d)]", 0),
            ("a (b", 1),
            ("a) b 2) c", 0),
            ("word) b", 1),
            ("a :) b ;-) c :(", 0),
            ("(a]", 2),
            (") (", 2),
        ] {
            assert_eq!(lone_brackets(text).len(), lone, "{text}");
        }
    }
}

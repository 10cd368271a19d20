//! L-el3, L-it3, L-pl2: spaces inside quotation marks and before marks where a language has none, and single letters at
//! the end of a line.

use crate::check::features::Features;
use crate::check::prose::{is_within, technical};
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A space stands inside quotation marks, or before `:` `;` `!` `?`, in a language that has none there.
    ///
    /// Only French spaces its marks. In other languages the mark would stand alone on the next line. Where the English has
    /// such a space as well, it is left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// read = Read “{ $title }”
    /// #- locales/it/app.ftl
    /// read = Leggi « { $title } »
    /// #~           ^^
    /// #~                       ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// read = Read “{ $title }”
    /// #- locales/it/app.ftl
    /// read = Leggi «{ $title }»
    /// ```
    STRAY = "stray-space", Warning, Run::TextPair(MARKS, stray)
}

rule! {
    /// A Polish word of one letter may stand at the end of a line.
    ///
    /// Careful typography ties *a, i, o, u, w, z* to the next word with a no-break space (U+00A0). Off by default: most
    /// programs leave that to the layout.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// rules.loose-single-letter = "info"
    /// #- locales/pl/app.ftl
    /// city = Miasta w Europie
    /// #~            ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// city = Miasta w Europie
    /// ```
    SINGLE = "loose-single-letter", Off, Run::Text(Features::SMALL, single)
}

const MARKS: Features = Features::COLON
    .or(Features::SEMICOLON)
    .or(Features::QUESTION)
    .or(Features::EXCLAMATION)
    .or(Features::LATIN_SIGN)
    .or(Features::PUNCTUATION);

const BLANKS: [char; 3] = [' ', '\u{A0}', '\u{202F}'];

fn stray(pair: &TextPair, found: &mut Findings) {
    let text = pair.target;
    let Some(profile) = text.profile().filter(|profile| profile.mark_space.is_none()) else { return };
    if !text.is_prose() || !may_be_stray(text.raw().as_bytes()) {
        return;
    }
    let english = |needle: &str| pair.source.readings().iter().any(|it| it.text.contains(needle));
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        let mut addresses = None;
        for (at, c) in shown.char_indices() {
            let after = &shown[at + c.len_utf8()..];
            let before = &shown[..at];
            let quotes = profile.quotes.open == c || (profile.inner_quotes.open == c && !matches!(c, '‘' | '“'));
            let closes = profile.quotes.close == c && c != '’' && profile.quotes.close != '“';
            let opens = before.chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '['));
            if quotes && opens && after.starts_with(BLANKS) {
                let end = at + c.len_utf8() + after.chars().next().map_or(0, char::len_utf8);
                report(text, reading, at..end, c, "follows", found);
            } else if closes && before.ends_with(BLANKS) && before.contains(profile.quotes.open) {
                let start = at - before.chars().next_back().map_or(0, char::len_utf8);
                report(text, reading, start..at + c.len_utf8(), c, "stands before", found);
            } else if matches!(c, ':' | ';' | '!' | '?') && before.ends_with(BLANKS) {
                let said = before.trim_end_matches(BLANKS);
                let is_said =
                    said.ends_with(|c: char| c.is_alphanumeric() || matches!(c, PLACEABLE | ')' | '”' | '»' | '“'));
                // Scores and ratios have a colon between two figures.
                let ratio = c == ':'
                    && said.ends_with(|c: char| c.is_numeric() || matches!(c, PLACEABLE | ')'))
                    && after.trim_start().starts_with(|c: char| c.is_numeric() || c == PLACEABLE);
                let ends = !ratio && (after.is_empty() || after.starts_with([' ', '\n']));
                let addresses = addresses.get_or_insert_with(|| technical(shown));
                if is_said && ends && !is_within(addresses, at) && !english(&format!(" {c}")) {
                    report(text, reading, said.len()..at + 1, c, "stands before", found);
                }
            }
        }
    }
}

/// Whether a blank stands beside a mark.
fn may_be_stray(bytes: &[u8]) -> bool {
    let marks = |byte: u8| matches!(byte, b':' | b';' | b'!' | b'?');
    bytes.windows(3).any(|it| match it {
        [b' ' | 0xA0 | 0xAF, mark, _] if marks(*mark) => true,
        [_, b' ' | 0xA0 | 0xAF, mark] if marks(*mark) => true,
        // «, » and curly marks beside a blank: AB, BB, 9C to 9E.
        [_, 0xAB | 0xBB | 0x9C..=0x9E, b' ' | 0xC2 | 0xE2] => true,
        [b' ' | 0xA0 | 0xAF, 0xC2 | 0xE2, 0xBB | 0xAB | 0x80] => true,
        [b'\\', ..] => true,
        _ => false,
    })
}

fn report(text: &Text, reading: &Reading, range: std::ops::Range<usize>, c: char, how: &str, found: &mut Findings) {
    let right = c.to_string();
    let message = format!("a space {how} “{c}”");
    let finding = found.mended(text, reading, range, &right, message);
    found.push(finding.help("delete the space"));
}

fn single(text: &Text, found: &mut Findings) {
    if text.language() != "pl" || !text.is_prose() {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (at, c) in shown.char_indices() {
            let is_word = matches!(c, 'a' | 'i' | 'o' | 'u' | 'w' | 'z' | 'A' | 'I' | 'O' | 'U' | 'W' | 'Z');
            let begins = shown[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '„'));
            let rest = &shown[at + c.len_utf8()..];
            let next = rest
                .strip_prefix(' ')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || c == PLACEABLE));
            if is_word && begins && next {
                let right = format!("{c}\u{A0}");
                let finding =
                    found.mended(text, reading, at..at + 2, &right, format!("“{c}” may stand at the end of a line"));
                found.push(finding.help("write a no-break space, U+00A0, after it"));
            }
        }
    }
}

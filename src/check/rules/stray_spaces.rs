//! L-el3, L-it3, L-pl2: spaces inside quotation marks where a language has none, and single letters at the end of a line.

use crate::check::features::Features;
use crate::check::prose::words;
use crate::check::reading::{PLACEABLE, Text};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A space stands inside quotation marks, in a language that has none there.
    ///
    /// Only French has a space inside « ». In other languages the mark would stand alone at the end of a line.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/it/app.ftl
    /// read = Leggi « { $title } »
    /// #~           ^^
    /// #~                       ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/it/app.ftl
    /// read = Leggi «{ $title }»
    /// ```
    QUOTES = "space-in-quotes", Warning, Run::Text(Features::QUOTATION, quotes)
}

rule! {
    /// A Polish word of one letter may stand at the end of a line.
    ///
    /// Careful typography ties *a, i, o, u, w, z* to the next word with a no-break space (U+00A0). Off by default: most
    /// programs leave that to the layout. Texts of up to five words hardly ever break and are left alone, save where a
    /// value is put in.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// rules.loose-single-letter = "info"
    /// #- locales/pl/app.ftl
    /// city = Znajdź pomoc dla migrantów w swoim mieście
    /// #~                                ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// city = Znajdź pomoc dla migrantów w swoim mieście
    /// ```
    SINGLE = "loose-single-letter", Off, Run::Text(Features::SMALL, single)
}

/// Most words of a text that is taken to stand on one line.
const MAX_WHOLE: usize = 5;

const BLANKS: [char; 3] = [' ', '\u{A0}', '\u{202F}'];

fn quotes(text: &Text, found: &mut Findings) {
    let Some(profile) = text.profile().filter(|profile| profile.quote_space.is_none()) else { return };
    if !may_be_stray(text.raw().as_bytes()) || !text.is_prose() {
        return;
    }
    let pairs = [profile.quotes, profile.inner_quotes];
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (at, c) in shown.char_indices() {
            let (before, after) = (&shown[..at], &shown[at + c.len_utf8()..]);
            // The mark that closes in one pair may open in the other: “ in German and English.
            // A mark that nothing closes is shown as such.
            let opens = pairs.iter().any(|pair| pair.open == c && after.contains(pair.close)) && begins_word(before);
            let closes = pairs.iter().any(|pair| pair.close == c && before.contains(pair.open)) && ends_word(after);
            if c == '’' || opens == closes || reading.has_code(&(at..at + 1)) {
                continue;
            }
            let range = if opens && after.starts_with(BLANKS) {
                at..at + c.len_utf8() + after.chars().next().map_or(0, char::len_utf8)
            } else if closes && before.ends_with(BLANKS) {
                at - before.chars().next_back().map_or(0, char::len_utf8)..at + c.len_utf8()
            } else {
                continue;
            };
            let message = format!("a space {} “{c}”", if opens { "follows" } else { "stands before" });
            let finding = found.mended(text, reading, range, &c.to_string(), message);
            found.push(finding.help("delete the space"));
        }
    }
}

fn begins_word(before: &str) -> bool {
    before.chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '['))
}

fn ends_word(after: &str) -> bool {
    after.chars().next().is_none_or(|c| !c.is_alphanumeric() && c != PLACEABLE)
}

/// Whether a blank stands beside a curly mark (E2 80 …) or an angled one (C2 AB, C2 BB).
fn may_be_stray(bytes: &[u8]) -> bool {
    memchr::memchr3_iter(0xC2, 0xE2, b'\\', bytes).any(|at| {
        let (before, rest) = (at.checked_sub(1).map(|before| bytes[before]), &bytes[at..]);
        match rest {
            [0xC2, 0xAB | 0xBB, after, ..] | [0xE2, 0x80, 0x98..=0x9F, after, ..]
                if matches!(after, b' ' | 0xC2 | 0xE2) =>
            {
                true
            }
            [0xC2, 0xAB | 0xBB, ..] | [0xE2, 0x80, ..] => matches!(before, Some(b' ' | 0xA0 | 0xAF)),
            [b'\\', ..] => true,
            _ => false,
        }
    })
}

fn single(text: &Text, found: &mut Findings) {
    if text.language() != "pl" || !text.is_prose() {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        let may_break = words(shown).nth(MAX_WHOLE).is_some();
        for (at, c) in shown.char_indices() {
            let is_word = matches!(c, 'a' | 'i' | 'o' | 'u' | 'w' | 'z' | 'A' | 'I' | 'O' | 'U' | 'W' | 'Z');
            let begins = shown[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '„'));
            let rest = &shown[at + c.len_utf8()..];
            let next = rest.strip_prefix(' ').and_then(|rest| rest.chars().next());
            // A text that begins with a value put in stands in the middle of another one.
            let is_loose = next.is_some_and(|c| c == PLACEABLE || c.is_alphanumeric() && may_break && at > 0);
            // English words that are left are not Polish ones.
            let is_english = || {
                let phrase = rest.get(1..).and_then(|rest| words(rest).next()).map(|(_, word)| format!("{c} {word}"));
                phrase.is_some_and(|phrase| text.original_has(|english| english.contains(&phrase)))
            };
            if is_word && begins && is_loose && !is_english() {
                let right = format!("{c}\u{A0}");
                let finding =
                    found.mended(text, reading, at..at + 2, &right, format!("“{c}” may stand at the end of a line"));
                found.push(finding.help("write a no-break space, U+00A0, after it"));
            }
        }
    }
}

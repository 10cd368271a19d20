//! W05, W06, W09, S09: spaces that are none of the usual, characters that cannot be seen, and what editors leave.

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter};

use crate::check::features::Features;
use crate::check::reading::{PLACEABLE, Reading, Text};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A text holds a tab, a line separator or another space that is none of the usual.
    ///
    /// Tabs and wide or thin spaces come with text that was pasted from elsewhere. Programs show them in ways that nobody
    /// meant. The no-break spaces U+00A0 and U+202F are usual.
    ///
    /// # Example
    /// ```ftl escaped
    /// city = Ville\tet port
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Ville et port
    /// ```
    SPACE = "unusual-space", Warning, Run::Text(
        Features::CONTROL.or(Features::PUNCTUATION).or(Features::OTHER),
        space
    )
}

rule! {
    /// A text holds a character that cannot be seen and that the English text does not have.
    ///
    /// Zero-width spaces, joiners and soft hyphens come with text that was pasted. They break searches, names and links.
    /// A soft hyphen within a word is a remark only, since it may be meant.
    ///
    /// # Example
    /// ```ftl escaped
    /// city = Ville\u{200B} portuaire
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Ville portuaire
    /// ```
    CHARACTER = "invisible-character", Warning, Run::Text(
        Features::PUNCTUATION.or(Features::LATIN_SIGN).or(Features::OTHER),
        character
    )
}

rule! {
    /// A text holds a mark by which editors show what cannot be seen.
    ///
    /// `¶` for the end of a line and `␣` for a space are copied by mistake from an editor or a translation tool. A `¶` that
    /// counts paragraphs, as § counts sections, is none of them.
    ///
    /// # Example
    /// ```ftl
    /// city = Ville portuaire¶
    /// #~                    ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Ville portuaire
    /// ```
    ARTEFACT = "editor-artefact", Warning, Run::Text(Features::LATIN_SIGN.or(Features::PUNCTUATION), artefact)
}

/// Calls `look` for each character of the file's own text that is such, unless the English text has it as well.
fn each(text: &Text, is_such: fn(char) -> bool, mut look: impl FnMut(&Reading, usize, char)) {
    for reading in text.readings() {
        for (at, c) in reading.text.char_indices().filter(|(_, c)| is_such(*c)) {
            // What is written as an escape or in a literal is meant.
            if reading.editable(at..at + c.len_utf8()).is_some() && !text.original_has(|english| english.contains(c)) {
                look(reading, at, c);
            }
        }
    }
}

fn is_unusual(c: char) -> bool {
    matches!(c, '\t' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{205F}' | '\u{3000}')
}

fn space(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let may = memchr(b'\t', raw).is_some()
        || memchr2_iter(0xE2, 0xE3, raw).any(|at| match (raw[at], raw.get(at + 1), raw.get(at + 2)) {
            (0xE2, Some(0x80), Some(third)) => matches!(third, 0x80..=0x8A | 0xA8 | 0xA9),
            (0xE2, Some(0x81), Some(third)) => *third == 0x9F,
            (0xE3, Some(0x80), Some(third)) => *third == 0x80,
            _ => false,
        });
    if !may || !text.is_own_prose() {
        return;
    }
    each(text, is_unusual, |reading, at, c| {
        let whole = at..at + c.len_utf8();
        let (name, instead) = match c {
            '\t' => ("a tab".to_owned(), " "),
            '\u{2028}' | '\u{2029}' => (format!("U+{:04X}, which ends a line", c as u32), " "),
            // Thin spaces stand where a narrow space that does not break is right.
            '\u{2006}' | '\u{2008}'..='\u{200A}' => (format!("U+{:04X}, a thin space", c as u32), "\u{202F}"),
            '\u{2007}' => ("U+2007, a space as wide as a digit".to_owned(), "\u{A0}"),
            c => (format!("U+{:04X}, a space of unusual width", c as u32), " "),
        };
        let finding = text.finding(found, reading, whole.clone(), format!("here stands {name}"));
        let help = if instead == " " { "write a space" } else { "write a space that does not break" };
        found.push(reading.mend(finding.help(help), whole, instead).safe());
    });
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' | '\u{34F}')
}

fn character(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let second = |at: usize, wanted: u8| raw.get(at + 1) == Some(&wanted);
    let may = memchr2_iter(0xC2, 0xE2, raw).any(|at| match raw[at] {
        0xC2 => second(at, 0xAD),
        _ => {
            let third = raw.get(at + 2).copied().unwrap_or(0);
            second(at, 0x80) && matches!(third, 0x8B..=0x8D) || second(at, 0x81) && matches!(third, 0xA0..=0xA4)
        }
    }) || memchr_iter(0xEF, raw).any(|at| second(at, 0xBB));
    let cuts_words = text.profile().is_some();
    if !may || !text.is_own_prose() || !cuts_words {
        return;
    }
    each(text, is_invisible, |reading, at, c| {
        let whole = at..at + c.len_utf8();
        let before = reading.text[..at].chars().next_back();
        let after = reading.text[whole.end..].chars().next();
        // Pictures are joined so: a family of several people.
        if c == '\u{200D}' && before.is_some_and(|c| c >= '\u{2190}') {
            return;
        }
        let name = match c {
            '\u{AD}' => "a soft hyphen",
            '\u{200B}' => "a space without width",
            '\u{200C}' | '\u{200D}' => "a joiner",
            _ => "a character without width",
        };
        let message = format!("U+{:04X} stands here, {name} that cannot be seen", c as u32);
        let finding = reading.mend(text.finding(found, reading, whole.clone(), message).help("delete it"), whole, "");
        let in_word = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
        if c == '\u{AD}' && in_word {
            found.push_as(crate::diagnostic::Severity::Info, finding);
        } else {
            found.push(finding);
        }
    });
}

fn is_artefact(c: char) -> bool {
    matches!(c, '¶' | '\u{2420}' | '\u{2422}'..='\u{2424}' | '\u{240A}' | '\u{240D}')
}

fn artefact(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let may = memchr2(0xB6, 0x90, raw).is_some()
        && memchr2_iter(0xB6, 0x90, raw).any(|at| at > 0 && matches!(raw[at - 1], 0xC2 | 0xE2));
    if !may || !text.is_own_prose() {
        return;
    }
    each(text, is_artefact, |reading, at, c| {
        let whole = at..at + c.len_utf8();
        let after = reading.text[whole.end..].trim_start_matches(['¶', ' ', '\u{A0}', '\u{202F}']);
        if c == '¶' && after.starts_with(|c: char| c.is_ascii_digit() || c == PLACEABLE) {
            return;
        }
        let message = format!("`{c}` is a mark by which editors show what cannot be seen");
        let finding = text.finding(found, reading, whole.clone(), message);
        found.push(reading.mend(finding.help("delete it"), whole, ""));
    });
}

//! L-el1, L-el2, L-el4, L-el5: Greek questions, semicolons, sigmas and accents.

use crate::check::features::Features;
use crate::check::prose::{any_three, is_within, words};
use crate::check::reading::{Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A Greek question ends in `?`, or in the Greek question mark that Unicode has given up.
    ///
    /// Greek questions end in `;`. The character is the semicolon U+003B; U+037E looks the same, and programs turn it into
    /// U+003B.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/el/app.ftl
    /// ask = Τι θέλετε να κάνετε?
    /// #~                       ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/el/app.ftl
    /// ask = Τι θέλετε να κάνετε;
    /// ```
    QUESTION = "greek-question-mark", Warning, Run::Text(Features::QUESTION.or(Features::COMBINING), question)
}

rule! {
    /// A Greek text has the English semicolon, which reads as a question mark.
    ///
    /// What English parts with `;`, Greek parts with the raised dot `·` (U+00B7). Only texts are looked at whose English has
    /// a semicolon and asks nothing.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// wait = The list is closed; write to us
    /// #- locales/el/app.ftl
    /// wait = Ο κατάλογος έκλεισε; γράψτε μας
    /// #~                        ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// wait = The list is closed; write to us
    /// #- locales/el/app.ftl
    /// wait = Ο κατάλογος έκλεισε· γράψτε μας
    /// ```
    SEMICOLON = "greek-semicolon", Warning, Run::TextPair(Features::SEMICOLON, semicolon)
}

rule! {
    /// A Greek word ends in σ, or has ς inside.
    ///
    /// At the end of a word the letter is ς, elsewhere σ.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/el/app.ftl
    /// city = Ο δήμοσ μας
    /// #~       ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/el/app.ftl
    /// city = Ο δήμος μας
    /// ```
    SIGMA = "wrong-sigma", Warning, Run::Text(Features::GREEK, sigma)
}

rule! {
    /// A Greek word in small letters has no accent, or one in capitals has one.
    ///
    /// Words of two syllables and more carry a tonos (`ή`), words in capitals none. A remark, since foreign words and
    /// names are often left without.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/el/app.ftl
    /// city = Η πολη μας
    /// #~       ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/el/app.ftl
    /// city = Η πόλη μας
    /// ```
    TONOS = "wrong-tonos", Info, Run::Text(Features::GREEK, tonos)
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}') && c.is_alphabetic()
}

/// Whether the word that ends at a place is Greek; marks and tags between do not count.
fn follows_greek(shown: &str, at: usize) -> bool {
    let said = shown[..at].trim_end_matches(|c: char| !c.is_alphanumeric());
    said.chars().next_back().is_some_and(is_greek)
}

fn question(text: &Text, found: &mut Findings) {
    if text.language() != "el" || !text.is_prose() {
        return;
    }
    let raw = text.raw().as_bytes();
    let may = memchr::memchr2(b'?', b'\\', raw).is_some() || memchr::memmem::find(raw, "\u{37E}".as_bytes()).is_some();
    if !may {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        let greek =
            shown.chars().filter(|&c| is_greek(c)).count() * 2 > shown.chars().filter(|c| c.is_alphabetic()).count();
        for (at, c) in shown.char_indices().filter(|(_, c)| matches!(c, '?' | '\u{37E}')) {
            let asks = c == '\u{37E}' || follows_greek(shown, at) || (greek && shown[at + 1..].trim().is_empty());
            let after = shown[at + c.len_utf8()..].chars().next();
            let word = after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '=' | '&'));
            let spoken_of = c == '?' && text.is_spoken_of(shown, at);
            if !asks || word || spoken_of || is_within(reading.verbatim(), at) {
                continue;
            }
            let message = match c {
                '?' => "a Greek question ends in “;”, not in “?”",
                _ => "this question mark is U+037E, which Unicode has replaced with the semicolon",
            };
            let finding = found.mended(text, reading, at..at + c.len_utf8(), ";", message);
            found.push(finding.help("write “;”, U+003B"));
        }
    }
}

fn semicolon(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    let meets = |text: &Text, feature: Features| text.features.meets(feature);
    if target.language() != "el" || !target.is_prose() || source.language() == "el" {
        return;
    }
    if !meets(source, Features::SEMICOLON) || !meets(target, Features::SEMICOLON) {
        return;
    }
    let parts = |reading: &Reading| marks(&reading.text).next().is_some();
    let asks = |reading: &Reading| reading.text.contains('?');
    if !source.readings().iter().any(parts) || source.readings().iter().any(asks) {
        return;
    }
    for reading in target.readings() {
        // A list of search words has no spaces.
        let parts = |at: usize| {
            let rest = &reading.text[at + 1..];
            let next = rest.trim_start().chars().next();
            // Before a capital the translation asks a question of its own.
            rest.starts_with(char::is_whitespace) && next.is_some_and(|c| !c.is_uppercase())
        };
        for at in marks(&reading.text).filter(|&at| parts(at) && follows_greek(&reading.text, at)) {
            let message = "“;” asks a question in Greek, and the English asks nothing here";
            let finding = found.mended(target, reading, at..at + 1, "·", message);
            found.push(finding.help("write the raised dot “·”, U+00B7"));
        }
    }
}

/// Where semicolons stand that part clauses: none of a character reference.
fn marks(shown: &str) -> impl Iterator<Item = usize> {
    shown.match_indices(';').map(|(at, _)| at).filter(|&at| {
        let name = shown[..at].rsplit('&').next().unwrap_or_default();
        name.len() == at || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}

fn sigma(text: &Text, found: &mut Findings) {
    if text.language() != "el" || !may_be_wrong(text.raw().as_bytes()) {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (range, word) in words(shown) {
            // An elision ends in σ (`σ’ αυτό`), and so do abbreviations (`σ.`) and first parts (`προσ-`).
            let letters: Vec<char> = word.chars().collect();
            let after = shown[range.end..].chars().next();
            let short = after == Some('.') && letters.len() <= 4;
            let open = word.ends_with('σ') && (short || matches!(after, Some('’' | '\'' | '-' | '\u{FFFC}')));
            if letters.len() < 2 || open || !letters.iter().all(|&c| is_greek(c)) {
                continue;
            }
            let last = letters.len() - 1;
            let right: String = letters
                .iter()
                .enumerate()
                .map(|(at, &c)| match c {
                    'σ' if at == last => 'ς',
                    'ς' if at < last => 'σ',
                    c => c,
                })
                .collect();
            if right != word {
                let message = format!("“{word}” has the wrong sigma");
                let finding = found.mended(text, reading, range, &right, message);
                found.push(finding.help(format!("write “{right}”: ς ends a word, σ stands everywhere else")));
            }
        }
    }
}

/// Whether a σ (CF 83) stands before something else than a letter, or a ς (CF 82) before a letter.
fn may_be_wrong(bytes: &[u8]) -> bool {
    let is_wrong = |a: u8, b: u8, c: u8| {
        let before_letter = (c == 0xCE) | (c == 0xCF);
        (a == 0xCF) & ((b == 0x83) & !before_letter | (b == 0x82) & before_letter)
    };
    any_three(bytes, is_wrong) || bytes.ends_with("σ".as_bytes()) || memchr::memchr(b'\\', bytes).is_some()
}

fn tonos(text: &Text, found: &mut Findings) {
    if text.language() != "el" || !text.is_prose() {
        return;
    }
    if !may_lack_tonos(text.raw().as_bytes()) {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (range, word) in words(shown) {
            let mut after = shown[range.end..].chars();
            let mark = after.next().is_some_and(|c| matches!(c, '’' | '\'' | '-' | '.' | '\u{FFFC}' | '_'));
            let joined = mark && after.next().is_some_and(|c| !c.is_whitespace())
                || shown[..range.start].ends_with(['-', '.', '\u{FFFC}', '_', '’']);
            if joined {
                continue;
            }
            let Some(message) = accent_fault(word).filter(|_| !is_within(reading.verbatim(), range.start)) else {
                continue;
            };
            let finding = found.in_text(text, reading, range, message);
            found.push(finding.help("write the word as a dictionary has it, and capitals without an accent"));
        }
    }
}

/// Whether some word in the file's text lacks a tonos or has one in capitals: a look at the bytes, since most do not.
fn may_lack_tonos(bytes: &[u8]) -> bool {
    let (mut at, mut letters, mut capitals, mut accents, mut syllables, mut inside) = (0, 0, 0, 0, 0, false);
    loop {
        let (first, second) = match bytes.get(at..) {
            Some(&[first @ (0xCE | 0xCF | 0xE1), second, ..]) => (first, second),
            rest => {
                let lacks = accents == 0 && syllables > 1 && capitals <= 1;
                let end = rest.and_then(<[u8]>::first);
                if letters > 2 && (lacks || accents > 0 && capitals > 1) || end == Some(&b'\\') {
                    return true;
                }
                if end.is_none() {
                    return false;
                }
                (letters, capitals, accents, syllables, inside) = (0, 0, 0, 0, false);
                at += 1;
                continue;
            }
        };
        let kind = if first == 0xE1 {
            VOWEL | ACCENT
        } else {
            GREEK[usize::from(first & 1) << 6 | usize::from(second & 0x3F)]
        };
        letters += 1;
        capitals += usize::from(kind & CAPITAL != 0);
        accents += usize::from(kind & ACCENT != 0);
        syllables += usize::from(kind & VOWEL != 0 && !inside);
        inside = kind & VOWEL != 0;
        at += if first == 0xE1 { 3 } else { 2 };
    }
}

const VOWEL: u8 = 1;
const ACCENT: u8 = 2;
const CAPITAL: u8 = 4;

/// What the letters from U+0380 to U+03FF are, by their second byte.
const GREEK: [u8; 128] = {
    let mut table = [0; 128];
    let mut at = 0;
    while at < 128 {
        table[at] = match (at >= 0x40, at as u8 & 0x3F | 0x80) {
            (false, 0x86 | 0x88..=0x8F) => VOWEL | ACCENT | CAPITAL,
            (false, 0x90 | 0xAC..=0xB0) | (true, 0x8C..=0x8E) => VOWEL | ACCENT,
            (false, 0x91 | 0x95 | 0x97 | 0x99 | 0x9F | 0xA5 | 0xA9..=0xAB) => VOWEL | CAPITAL,
            (false, 0x92..=0xA8) => CAPITAL,
            (false, 0xB1 | 0xB5 | 0xB7 | 0xB9 | 0xBF) | (true, 0x85 | 0x89..=0x8B) => VOWEL,
            _ => 0,
        };
        at += 1;
    }
    table
};

/// What is wrong with the accent of a word, if anything.
fn accent_fault(word: &str) -> Option<String> {
    // Six bytes are three Greek letters; shorter words have one syllable, or are `ή`.
    if word.len() < 6 || word.is_ascii() {
        return None;
    }
    let mut capitals = 0;
    let mut accents = 0;
    let mut letters = 0;
    for c in word.chars() {
        if !is_greek(c) {
            return None;
        }
        letters += 1;
        capitals += usize::from(c.is_uppercase());
        accents += usize::from(matches!(
            c,
            'ά' | 'έ' | 'ή' | 'ί' | 'ό' | 'ύ' | 'ώ' | 'ΐ' | 'ΰ' | 'Ά' | 'Έ' | 'Ή' | 'Ί' | 'Ό' | 'Ύ' | 'Ώ' | '\u{1F00}'
                ..='\u{1FFF}'
        ));
    }
    if capitals == letters {
        return (accents > 0).then(|| format!("“{word}” is in capitals and has an accent"));
    }
    // Abbreviations with capitals inside are written without.
    if accents > 0 || capitals > 1 || syllables(word) < 2 {
        return None;
    }
    Some(format!("“{word}” has no accent"))
}

/// How many syllables a word has at least: vowels side by side that may be read as one count as one.
fn syllables(word: &str) -> usize {
    let vowel = |c: char| {
        matches!(c, 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω' | 'ϊ' | 'ϋ' | 'Α' | 'Ε' | 'Η' | 'Ι' | 'Ο' | 'Υ' | 'Ω')
    };
    let mut count = 0;
    let mut inside = false;
    for c in word.chars() {
        count += usize::from(vowel(c) && !inside);
        inside = vowel(c);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents() {
        for word in ["πολη", "Πολη", "ασυλο", "ΆΣΥΛΟ", "ΠΌΛΗ"] {
            assert!(accent_fault(word).is_some(), "{word}");
        }
        for text in ["Η πολη μας", "ΆΣΥΛΟ", "τέλος Ασυλο"] {
            assert!(may_lack_tonos(text.as_bytes()), "{text}");
        }
        assert!(!may_lack_tonos("Η πόλη μας για ποιους ΠΟΛΗ, Firefox".as_bytes()));
        for word in ["πόλη", "για", "ποιος", "μιας", "στους", "ΠΟΛΗ", "ΑΦΜ", "πιο", "δυο", "Firefox", "γεια"]
        {
            assert_eq!(accent_fault(word), None, "{word}");
        }
    }
}

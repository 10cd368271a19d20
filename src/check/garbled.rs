//! Letters that were read in the wrong encoding: UTF-8 taken for Windows-1252 or ISO 8859-1, as in `Ã©` for é.
//!
//! Each sign stands for the byte that it is in Windows-1252. Where such bytes are UTF-8 again, and make a letter or a mark
//! that languages use, they tell what was meant.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::marks::is_opening;

/// The signs of Windows-1252 from 0x80 to 0x9F; a control where it has none, as ISO 8859-1 has them all.
const SIGNS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// A stretch of a text that was one character, and that character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Garbled {
    /// Where it stands.
    pub at: Range<usize>,
    /// What it was.
    pub right: char,
}

/// Whether the kinds of characters in a text allow for such stretches: most do not.
pub fn may_be_garbled(features: Features) -> bool {
    features.meets(Features::GARBLED)
}

/// The stretches of a text that were read in the wrong encoding, in order; none unless it is certain of one.
///
/// ```
/// use portolan::check::garbled::garbled;
/// let text = "Ã€ bientÃ´t";
/// let right: String = garbled(text).iter().map(|it| it.right).collect();
/// assert_eq!(right, "Àô");
/// ```
pub fn garbled(text: &str) -> Vec<Garbled> {
    let mut all = Vec::new();
    let mut certain = false;
    let mut end = 0;
    // Whatever can be the first of a stretch, Â Ã Ä Å Î Ï á â ð, begins with this byte.
    for at in memchr::memchr_iter(0xC3, text.as_bytes()) {
        let Some((length, right)) = text.get(at..).filter(|_| at >= end).and_then(decoded) else { continue };
        let it = Garbled { at: at..at + length, right };
        end = it.at.end;
        certain |= is_certain(text, &it);
        all.push(it);
    }
    if !certain {
        all.clear();
    }
    all
}

/// Whether a place is within a stretch that was read in the wrong encoding.
pub fn covers(text: &str, at: usize) -> bool {
    let mut starts = text[..at].char_indices().rev().take(3).filter(|(_, c)| byte(*c).is_some());
    starts.any(|(start, _)| decoded(&text[start..]).is_some_and(|(length, _)| at < start + length))
}

/// What the text begins with, if it was one character: how many bytes it takes now, and that character.
fn decoded(text: &str) -> Option<(usize, char)> {
    let mut chars = text.chars();
    let mut bytes = [0_u8; 4];
    bytes[0] = chars.next().and_then(byte)?;
    let count = match bytes[0] {
        0xC2..=0xC5 | 0xCE | 0xCF => 2,
        0xE1 | 0xE2 => 3,
        0xF0 => 4,
        _ => return None,
    };
    for place in &mut bytes[1..count] {
        *place = chars.next().and_then(byte)?;
    }
    let right = std::str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
    // Letters of Latin and Greek, signs, marks, arrows and pictures: what texts hold.
    let is_usual = matches!(right, '\u{A0}'..='\u{17F}' | '\u{386}'..='\u{3CE}' | '\u{1F00}'..='\u{1FFF}'
        | '\u{2010}'..='\u{2BFF}' | '\u{1F300}'..='\u{1FAFF}');
    is_usual.then(|| (text.len() - chars.as_str().len(), right))
}

/// The byte that a sign is in Windows-1252, beyond ASCII.
fn byte(c: char) -> Option<u8> {
    match c {
        '\u{80}'..='\u{FF}' => u8::try_from(u32::from(c)).ok(),
        c => SIGNS.iter().position(|it| *it == c).and_then(|at| u8::try_from(0x80 + at).ok()),
    }
}

/// Whether nobody writes such a stretch on purpose. A capital before a mark that ends a quotation or a text may be an initial
/// or the end of a word in capitals: „Ä“, Ä…, “Å”; inside a word, or behind a small letter, it is none.
fn is_certain(text: &str, it: &Garbled) -> bool {
    let last = text[it.at.clone()].chars().next_back();
    let is_mark = last.is_some_and(|c| {
        matches!(c, '‘' | '’' | '“' | '”' | '„' | '‚' | '«' | '»' | '‹' | '›' | '–' | '—' | '…' | '\u{A0}')
    });
    let before = text[..it.at.start].chars().next_back();
    let after = text[it.at.end..].chars().next();
    let is_three = it.right as u32 >= 0x800;
    // No word of ours ends in these letters, and nobody quotes them but a page about letters; in Portuguese *AMANHÃ* does.
    let is_foreign = text[it.at.clone()].starts_with(['Ã', 'Â'])
        && !before.is_some_and(char::is_uppercase)
        && !text[..it.at.start].trim_end().ends_with(is_opening);
    !is_mark
        || is_three
        || is_foreign
        || before.is_some_and(char::is_lowercase)
        || after.is_some_and(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_in_the_wrong_encoding_is_told_from_words() {
        for (text, right) in [
            ("Lâ€™amico Ã¨ qui", "’è"),
            ("NaciÅ›nij wiÄ™cej", "śę"),
            ("wiÄ… siÄ™", "ąę"),
            ("sÄ… tu", "ą"),
            ("Î— Ï€ÏŒÎ»Î·Ï‚", "Ηπόλης"),
            ("grÃ¶ÃŸe", "öß"),
            ("gr\u{C3}\u{B6}\u{C3}\u{9F}e", "öß"),
            ("cÅ“ur, Å»aden", "œŻ"),
            ("Ã\u{A0} bientÃ´t", "àô"),
            ("Aller Ã\u{A0} Paris", "à"),
            ("5 â‚¬, 20 Â°C", "€°"),
            ("Â« Oui Â»", "«»"),
            ("â€žDateiâ€œ", "„“"),
            ("á¼€ÏÏ‡Î®", "ἀχή"),
            ("ðŸ˜€", "😀"),
        ] {
            assert_eq!(garbled(text).iter().map(|it| it.right).collect::<String>(), right, "{text}");
            assert!(may_be_garbled(Features::of(text)), "{text}");
        }
        for text in [
            "À bientôt",
            "AMANHÃ…",
            "Ça",
            "CAFÉ\u{A0}»",
            "AQUÍ…",
            "Île",
            "Ärger",
            "„Ä“ und „Ö“",
            "TSCHÄ…",
            "«Â»",
            "σαν",
            "źródło",
            "âgé",
            "70 €",
            "« Ã »",
            "«\u{A0}Ã\u{A0}»",
            "L’âge, « Â »",
            "ESPAÑ»",
            "está…»",
        ] {
            assert_eq!(garbled(text), [], "{text}");
        }
    }

    #[test]
    fn a_place_within_is_known() {
        let text = "Ï\u{81} a";
        assert!(covers(text, 2) && !covers(text, 5) && !covers("a\u{81}", 1));
    }
}

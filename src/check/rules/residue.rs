//! G09, G10: what a translator noted for later, and what machine translation left behind.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A note of the translator, or filler text, was left in a translation.
    ///
    /// Readers see it. Notes are *TODO:*, *FIXME*, *XXX*, “à traduire” and the like, and “lorem ipsum”; what the English has
    /// as well is left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// keep = Keep the files
    /// #- locales/fr/app.ftl
    /// keep = Conserver les fichiers (à traduire)
    /// #~                             ^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// keep = Keep the files
    /// #- locales/fr/app.ftl
    /// keep = Conserver les fichiers
    /// ```
    NOTE = "translator-note", Warning, Run::TextPair(Features::ALL, note)
}

rule! {
    /// Machine translation has left a mark in a text: a mask that was not turned back, or a sentence about itself.
    ///
    /// Such programs hide placeables and names behind masks (`__5___`, `XPH1X`) and put them back later. Where that fails,
    /// readers see the mask, and what it stood for is lost. Some programs answer instead of translating.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// close = Close { $count } tabs
    /// #- locales/fr/app.ftl
    /// close = Fermer __0__ onglets
    /// #~             ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// close = Close { $count } tabs
    /// #- locales/fr/app.ftl
    /// close = Fermer { $count } onglets
    /// ```
    MACHINE = "machine-residue", Error, Run::TextPair(MASKS.or(Features::CAPITAL), machine)
}

const MASKS: Features = Features::DIGIT.or(Features::TECHNICAL);

/// Words in capitals that are notes wherever they stand.
const MARKS: [&str; 5] = ["FIXME", "TBD", "TODO", "UNTRANSLATED", "XXX"];

/// Notes in small letters.
const NOTES: [&str; 20] = [
    "lorem ipsum",
    "to be translated",
    "not translated",
    "needs translation",
    "translate me",
    "à traduire",
    "a traduire",
    "traduction manquante",
    "traduction à vérifier",
    "zu übersetzen",
    "noch übersetzen",
    "übersetzung fehlt",
    "da tradurre",
    "traduzione mancante",
    "por traducir",
    "falta traducir",
    "traducción pendiente",
    "do przetłumaczenia",
    "do tłumaczenia",
    "προς μετάφραση",
];

/// How sentences begin in which a program speaks of itself.
const ANSWERS: [&str; 14] = [
    "as an ai",
    "as a language model",
    "i cannot translate",
    "i can't translate",
    "here is the translation",
    "here's the translation",
    "voici la traduction",
    "hier ist die übersetzung",
    "ecco la traduzione",
    "aquí está la traducción",
    "aquí tienes la traducción",
    "oto tłumaczenie",
    "en tant qu’ia",
    "als ki",
];

fn note(pair: &TextPair, found: &mut Findings) {
    let (raw, features) = (pair.target.raw().as_bytes(), pair.target.features);
    let may = |needle: &str| memchr::memmem::find(raw, needle.as_bytes()).is_some();
    let shouts = raw.iter().take(3).all(u8::is_ascii_uppercase);
    let marked = shouts || features.meets(Features::COLON.or(Features::BRACKET).or(Features::MARKUP));
    let capitals = marked
        && features.meets(Features::CAPITALS)
        && raw.windows(3).any(|it| it.iter().all(u8::is_ascii_uppercase))
        && MARKS.iter().any(|mark| may(mark));
    let noted = begins_with_note(raw)
        || memchr::memchr2_iter(b'(', b'[', raw).any(|at| begins_with_note(raw[at + 1..].trim_ascii_start()))
        || features == Features::ALL;
    if !capitals && !noted {
        return;
    }
    each(pair, found, |text| {
        let shouts = features.meets(Features::CAPITALS | Features::MARKUP | Features::BRACE);
        if let Some(range) = shouts.then(|| mark_in(text)).flatten() {
            return Some((range, "a note for translators stands here".to_owned()));
        }
        let lower = lowered(text);
        let (at, note) = NOTES.iter().find_map(|note| Some((lower.find(note)?, note)))?;
        let whole = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        // “Not translated” may be what a text is about; it is a note in brackets, or at the beginning.
        let alone = whole(lower[..at].chars().next_back()) && whole(lower[at + note.len()..].chars().next());
        let bracket = lower[..at].trim_end().ends_with(['(', '[']) || lower[..at].trim().is_empty();
        (alone && bracket).then(|| (at..at + note.len(), "a note for translators stands here".to_owned()))
    });
}

/// Whether a text may begin with one of the notes: its first letters do.
fn begins_with_note(raw: &[u8]) -> bool {
    const FIRST: [bool; 256] = {
        let mut table = [false; 256];
        let mut at = 0;
        while at < NOTES.len() {
            table[NOTES[at].as_bytes()[0] as usize] = true;
            at += 1;
        }
        table
    };
    let Some(first) = raw.first().map(u8::to_ascii_lowercase).filter(|_| raw.len() >= 3) else { return false };
    if first < 0x80 && !FIRST[first as usize] {
        return false;
    }
    NOTES.iter().any(|note| {
        let note = note.as_bytes();
        // Letters beyond ASCII have another first byte in capitals; what follows them tells enough.
        let beyond = first >= 0x80 && note[0] >= 0x80 && raw.len() > 6 && note[2..6] == raw[2..6];
        beyond || note[0] == first && begins_alike(note, raw)
    })
}

/// Whether bytes begin with a note, as far as they are plain letters: what stands behind a blank, markup or a letter
/// beyond ASCII, only the reading tells.
fn begins_alike(note: &[u8], raw: &[u8]) -> bool {
    let same = note.iter().zip(raw).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    same >= 3 && (same == note.len() || raw.get(same).is_none_or(|byte| !byte.is_ascii_alphanumeric()))
}

/// `TODO:` and its like. *TODO* without a colon is Spanish for “everything”, and XXX a number.
fn mark_in(text: &str) -> Option<Range<usize>> {
    MARKS.iter().find_map(|mark| {
        let at = text.find(mark)?;
        let before = text[..at].chars().next_back();
        let after = text[at + mark.len()..].chars().next();
        let whole = before.is_none_or(|c| !c.is_alphanumeric() && c != '-')
            && after.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        let begins =
            text[..at].trim_end().is_empty() || before.is_some_and(|c| matches!(c, '(' | '[' | '<' | '/' | '#'));
        let marked = matches!(after, Some(':' | '(' | ')' | ']' | '>')) || after.is_none() && begins;
        let clear = match *mark {
            "FIXME" | "UNTRANSLATED" => marked || begins,
            "XXX" => begins && (marked || after == Some(' ')),
            _ => marked,
        };
        (whole && clear).then(|| at..at + mark.len())
    })
}

fn machine(pair: &TextPair, found: &mut Findings) {
    let raw = pair.target.raw();
    let bytes = raw.as_bytes();
    let masked = pair.target.features.meets(Features::DIGIT)
        && (memchr::memmem::find(bytes, b"__").is_some()
            || bytes.windows(2).any(|it| it[0].is_ascii_uppercase() && it[1].is_ascii_digit())
            || bytes.windows(2).any(|it| it == b"[[" || it == b"{{"));
    if !masked && !may_answer(bytes) {
        return;
    }
    each(pair, found, |text| {
        if let Some(range) = mask_in(text) {
            let mask = &text[range.clone()];
            return Some((
                range.clone(),
                format!("“{mask}” is a mask that a machine has left in place of something else"),
            ));
        }
        let lower = lowered(text);
        let begins = |answer: &&&str| {
            lower.starts_with(**answer) && !lower[answer.len()..].starts_with(|c: char| c.is_alphanumeric())
        };
        let answer = ANSWERS.iter().find(begins)?;
        Some((0..answer.len(), "a machine speaks of itself here instead of translating".to_owned()))
    });
}

fn may_answer(bytes: &[u8]) -> bool {
    if !matches!(bytes.first(), Some(b'A' | b'E' | b'H' | b'I' | b'O' | b'V')) {
        return false;
    }
    let starts: [&[u8]; 9] = [b"As a", b"I ca", b"Here", b"Voic", b"Hier", b"Ecco", b"Aqu", b"Oto ", b"Als "];
    starts.iter().any(|start| bytes.starts_with(start)) || bytes.starts_with(b"En tant")
}

/// `__5___`, `XPH1X`, `ZQX12Z`, `[[3]]`: capitals or lines round a number that no text has.
fn mask_in(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if !is_part(bytes[at]) {
            at += 1;
            continue;
        }
        let end = bytes[at..].iter().position(|&byte| !is_part(byte)).map_or(bytes.len(), |len| at + len);
        if is_mask(&bytes[at..end]) {
            return Some(at..end);
        }
        at = end;
    }
    None
}

fn is_mask(word: &[u8]) -> bool {
    let digits = word.iter().filter(|byte| byte.is_ascii_digit()).count();
    if digits == 0 || word.len() < 4 {
        return false;
    }
    let core = |strip: u8| {
        let start = word.iter().take_while(|&&byte| byte == strip).count();
        let end = word.iter().rev().take_while(|&&byte| byte == strip).count();
        (start, end, word.get(start..word.len().saturating_sub(end)).unwrap_or_default())
    };
    let (start, end, inner) = core(b'_');
    if start >= 2 && end >= 2 && !inner.is_empty() {
        return inner.len() <= 6
            && (inner.iter().all(u8::is_ascii_digit)
                || inner.iter().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit()));
    }
    // An X on both sides, capitals and one number between: XPH1X, XX0XX.
    let number = word.iter().position(u8::is_ascii_digit).unwrap_or_default();
    let one_number = word[number..].iter().take_while(|it| it.is_ascii_digit()).count() == digits;
    let capitals = word.iter().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit());
    capitals && one_number && number >= 2 && word[0] == b'X' && word[word.len() - 1] == b'X'
}

/// In small letters, byte for byte: characters whose small letter has another length stay.
fn lowered(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut small = c.to_lowercase();
            small.next().filter(|it| it.len_utf8() == c.len_utf8() && small.next().is_none()).unwrap_or(c)
        })
        .collect()
}

/// Looks at each form of a target, and reports what the English does not have as well.
fn each(pair: &TextPair, found: &mut Findings, look: impl Fn(&str) -> Option<(Range<usize>, String)>) {
    let target: &Text = pair.target;
    for reading in target.readings() {
        let Some((range, message)) = look(&reading.text) else { continue };
        let what = &reading.text[range.clone()];
        if pair.source.readings().iter().any(|it| it.text.contains(what)) {
            continue;
        }
        let finding = found.at(reading.span(range), message).help("write what the English says, and nothing else");
        found.push(finding.about(target.unit_id()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks() {
        for mask in ["__5___", "XPH1X", "XX0XX", "__PH3__"] {
            assert_eq!(mask_in(&format!("a {mask}.")), Some(2..2 + mask.len()), "{mask}");
        }
        for text in ["F12", "MP3", "X11", "UTF8", "H264", "3DES", "__init__", "my_name_1", "XXL", "IPV6", "A4"] {
            assert_eq!(mask_in(text), None, "{text}");
        }
    }

    #[test]
    fn notes_in_capitals() {
        for text in ["TODO: x", "x (TODO)", "FIXME x", "XXX x", "[TBD] x", "TODO"] {
            assert!(mark_in(text).is_some(), "{text}");
        }
        for text in ["BORRAR TODO", "XXX-XXX", "un film XXX", "TODO el mundo", "MYTODO:"] {
            assert_eq!(mark_in(text), None, "{text}");
        }
    }
}

//! G09: what a translator noted for later.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::features::Features;
use crate::check::prose::{Starts, any_two, words};
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

/// Words in capitals that are notes wherever they stand.
const MARKS: [&str; 5] = ["FIXME", "TBD", "TODO", "UNTRANSLATED", "XXX"];

/// Notes in small letters.
const NOTES: [&str; 32] = [
    "lorem ipsum",
    "to be translated",
    "not translated",
    "needs translation",
    "translate me",
    "à traduire",
    "a traduire",
    "note du traducteur",
    "note de traduction",
    "traduction manquante",
    "traduction à vérifier",
    "zu übersetzen",
    "noch übersetzen",
    "noch nicht übersetzt",
    "anm. d. ü.",
    "anmerkung des übersetzers",
    "anmerkung der übersetzerin",
    "übersetzung fehlt",
    "da tradurre",
    "nota del traduttore",
    "traduzione mancante",
    "por traducir",
    "sin traducir",
    "falta traducir",
    "nota del traductor",
    "traducción pendiente",
    "do przetłumaczenia",
    "do tłumaczenia",
    "przypis tłumacza",
    "προς μετάφραση",
    "να μεταφραστεί",
    "χωρίς μετάφραση",
];

/// What is a note in brackets, where the English has none, and an everyday word elsewhere.
const IN_BRACKETS: [&str; 6] = ["da rivedere", "do sprawdzenia", "revisar", "rivedere", "traducir", "à vérifier"];

fn note(pair: &TextPair, found: &mut Findings) {
    let (raw, features) = (pair.target.raw().as_bytes(), pair.target.features);
    let shouts = || raw.iter().take(3).all(u8::is_ascii_uppercase);
    let marked = || features.meets(Features::COLON.or(Features::BRACKET).or(Features::MARKUP)) || shouts();
    let capitals = features.meets(Features::CAPITALS) && marked() && has_mark(raw);
    let mut brackets = memchr::memchr2_iter(b'(', b'[', raw);
    let noted = begins_with_note(raw)
        || features.meets(Features::BRACKET) && brackets.any(|at| begins_with_note(raw[at + 1..].trim_ascii_start()))
        || features == Features::ALL;
    if !capitals && !noted {
        return;
    }
    let english_has_brackets = pair.source.features.meets(Features::BRACKET);
    each(pair, found, |text| {
        let shouts = features.meets(Features::CAPITALS | Features::MARKUP | Features::BRACE);
        let is_word = |range: &Range<usize>| is_spanish_all(pair, text, range);
        if let Some(range) = shouts.then(|| mark_in(text)).flatten().filter(|range| !is_word(range)) {
            return Some((range, "a note for translators stands here".to_owned()));
        }
        let lower = lowered(text);
        if let Some(range) = in_brackets(&lower).filter(|_| !english_has_brackets) {
            return Some((range, "a note for translators stands here".to_owned()));
        }
        // “Not translated” may be what a text is about; it is a note in brackets, or at the beginning.
        let brackets = memchr::memchr2_iter(b'(', b'[', lower.as_bytes()).map(|at| at + 1);
        let note = std::iter::once(0).chain(brackets).find_map(|at| {
            let rest = lower[at..].trim_start();
            let note = NOTES.iter().find(|note| rest.starts_with(**note))?;
            let start = lower.len() - rest.len();
            (!rest[note.len()..].starts_with(char::is_alphanumeric)).then(|| start..start + note.len())
        })?;
        Some((note, "a note for translators stands here".to_owned()))
    });
}

/// “Todo” is Spanish for all. In capitals it is a note where brackets stand around it, or the English has no such word.
fn is_spanish_all(pair: &TextPair, text: &str, mark: &Range<usize>) -> bool {
    const ALL: [&str; 9] = ["all", "any", "anything", "complete", "entire", "every", "everyone", "everything", "whole"];
    if pair.target.language() != "es" || &text[mark.clone()] != "TODO" {
        return false;
    }
    let before = text[..mark.start].trim_end();
    let says_all = |english: &str| words(english).any(|(_, word)| ALL.contains(&&*word.to_lowercase()));
    !before.ends_with(['(', '[', '<', '#', '/'])
        && (before.ends_with(char::is_alphanumeric) || pair.source.readings().iter().any(|it| says_all(&it.text)))
}

/// A note that fills the brackets around it.
fn in_brackets(lower: &str) -> Option<Range<usize>> {
    IN_BRACKETS.iter().find_map(|note| {
        let at = lower.find(note)?;
        let opens = lower[..at].ends_with(['(', '[']);
        (opens && lower[at + note.len()..].starts_with([')', ']', ':'])).then(|| at..at + note.len())
    })
}

/// Whether one of [`MARKS`] stands in a text. Few texts have two capitals in a row with which one begins.
fn has_mark(raw: &[u8]) -> bool {
    let begins = |a: u8, b: u8| {
        (a == b'F') & (b == b'I')
            | (a == b'T') & ((b == b'B') | (b == b'O'))
            | (a == b'U') & (b == b'N')
            | (a == b'X') & (b == b'X')
    };
    any_two(raw, begins) && MARKS.iter().any(|mark| memchr::memmem::find(raw, mark.as_bytes()).is_some())
}

/// Whether a text may begin with one of the notes: its first letters do.
fn begins_with_note(raw: &[u8]) -> bool {
    static STARTS: LazyLock<Starts> = LazyLock::new(|| Starts::new(NOTES.iter().chain(&IN_BRACKETS).copied()));
    STARTS.passes(raw)
        && NOTES.iter().chain(&IN_BRACKETS).any(|note| {
            let note = note.as_bytes();
            // Letters beyond ASCII have another first byte in capitals; what follows them tells enough.
            let beyond = raw[0] >= 0x80 && note[0] >= 0x80 && raw.len() > 6 && note[2..6] == raw[2..6];
            beyond || raw[0].eq_ignore_ascii_case(&note[0]) && begins_alike(note, raw)
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

/// In small letters, byte for byte: characters whose small letter has another length stay.
fn lowered(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_ascii() {
                return c.to_ascii_lowercase();
            }
            let mut small = c.to_lowercase();
            small.next().filter(|it| it.len_utf8() == c.len_utf8() && small.next().is_none()).unwrap_or(c)
        })
        .collect()
}

/// Looks at each form of a target, and reports what the English does not have as well.
pub(super) fn each(pair: &TextPair, found: &mut Findings, look: impl Fn(&str) -> Option<(Range<usize>, String)>) {
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
    fn no_mark_is_passed_over_at_first_sight() {
        for mark in MARKS {
            assert!(has_mark(format!("x {mark}").as_bytes()), "{mark}");
        }
        assert!(!has_mark(b"UNO, FIXER, TOTO"));
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

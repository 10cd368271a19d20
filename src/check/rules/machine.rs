//! G10: what machine translation left behind.

use std::ops::Range;
use std::sync::LazyLock;

use crate::check::features::Features;
use crate::check::prose::{Starts, any_two};
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::residue::each;

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
    MACHINE = "machine-residue", Error, Run::TextPair(MASKS.or(Features::CAPITAL).or(Features::GREEK), machine)
}

const MASKS: Features = Features::DIGIT.or(Features::TECHNICAL);

/// What begins an answer in which a machine speaks of itself.
const MODELS: [&str; 18] = [
    "as an ai",
    "as a language model",
    "as a large language model",
    "en tant qu’ia",
    "en tant qu'ia",
    "en tant que modèle de langage",
    "als ki",
    "als sprachmodell",
    "como modelo de lenguaje",
    "como ia",
    "como una ia",
    "come modello linguistico",
    "come ia",
    "in quanto ia",
    "jako model językowy",
    "jako ai",
    "jako si",
    "ως γλωσσικό μοντέλο",
];

/// What begins an answer in which it speaks of translating.
const ANSWERS: [&str; 24] = [
    "i cannot translate",
    "i can't translate",
    "i can’t translate",
    "here is the translation",
    "here's the translation",
    "here’s the translation",
    "voici la traduction",
    "voici votre traduction",
    "je ne peux pas traduire",
    "hier ist die übersetzung",
    "hier ist die deutsche übersetzung",
    "hier die übersetzung",
    "ich kann diesen text nicht übersetzen",
    "ich kann das nicht übersetzen",
    "ecco la traduzione",
    "non posso tradurre",
    "aquí está la traducción",
    "aquí tienes la traducción",
    "no puedo traducir",
    "oto tłumaczenie",
    "nie mogę przetłumaczyć",
    "εδώ είναι η μετάφραση",
    "ορίστε η μετάφραση",
    "δεν μπορώ να μεταφράσω",
];

/// What it may say before that.
const OPENERS: [&str; 26] = [
    "sure! ",
    "sure, ",
    "certainly! ",
    "of course! ",
    "sorry, but ",
    "i'm sorry, but ",
    "i’m sorry, but ",
    "désolé, mais ",
    "je suis désolé, mais ",
    "bien sûr ! ",
    "bien sûr\u{202F}! ",
    "bien sûr\u{A0}! ",
    "natürlich! ",
    "gerne! ",
    "entschuldigung, aber ",
    "es tut mir leid, aber ",
    "tut mir leid, aber ",
    "certo! ",
    "mi dispiace, ma ",
    "¡claro! ",
    "¡por supuesto! ",
    "lo siento, pero ",
    "oczywiście! ",
    "przykro mi, ale ",
    "βεβαίως! ",
    "λυπάμαι, αλλά ",
];

fn machine(pair: &TextPair, found: &mut Findings) {
    let raw = pair.target.raw();
    let masked = may_be_masked(raw.as_bytes(), pair.target.features);
    if !masked && !may_answer(raw) {
        return;
    }
    each(pair, found, |text| {
        if let Some(range) = masked.then(|| mask_in(text)).flatten() {
            let mask = &text[range.clone()];
            return Some((
                range.clone(),
                format!("“{mask}” is a mask that a machine has left in place of something else"),
            ));
        }
        let answer = answer_in(text)?;
        let is_meant = match answer.of_models {
            true => speaks_of_models(pair.source),
            false => speaks_of_translations(pair.source),
        };
        (!is_meant).then(|| (answer.range, "a machine speaks of itself here instead of translating".to_owned()))
    });
}

/// Whether a text may hold a mask.
fn may_be_masked(bytes: &[u8], features: Features) -> bool {
    let digits = features.meets(Features::DIGIT);
    let is_mark = |a: u8, b: u8| {
        (a == b) & ((a == b'_') | (a == b'@'))
            | digits & ((a == b'[') & (b == b'[') | (a == 0xE2) & (b == 0x9F))
            | a.is_ascii_uppercase() & b.is_ascii_digit()
            | a.is_ascii_digit() & (b == b'_')
    };
    features.meets(MASKS) && any_two(bytes, is_mark)
}

/// What a machine says of itself at the beginning of a text.
struct Answer {
    range: Range<usize>,
    /// Whether it speaks of what it is, and not of translating.
    of_models: bool,
}

fn answer_in(text: &str) -> Option<Answer> {
    if !may_answer(text) {
        return None;
    }
    let opener = OPENERS.iter().find_map(|opener| begins_with(text, opener)).unwrap_or_default();
    let rest = &text[opener..];
    let begins = |phrase: &str| {
        let end = begins_with(rest, phrase)?;
        (!rest[end..].starts_with(char::is_alphanumeric)).then_some(0..opener + end)
    };
    let of_models = MODELS.iter().find_map(|it| begins(it)).map(|range| Answer { range, of_models: true });
    of_models.or_else(|| ANSWERS.iter().find_map(|it| begins(it)).map(|range| Answer { range, of_models: false }))
}

/// Whether a text begins with a phrase in small letters, in whatever case it has it, and where that ends.
fn begins_with(text: &str, phrase: &str) -> Option<usize> {
    // Most differ in the first letter. One of two bytes has no small letter in ASCII.
    let (first, wanted) = (*text.as_bytes().first()?, *phrase.as_bytes().first()?);
    let differs =
        if wanted.is_ascii() { first < 0xE0 && first.to_ascii_lowercase() != wanted } else { first.is_ascii() };
    if differs {
        return None;
    }
    // Others differ in one of the next, which bytes tell as far as they are ASCII.
    let mut plain = text.bytes().zip(phrase.bytes()).take_while(|(a, b)| a.is_ascii() && b.is_ascii());
    if plain.any(|(a, b)| a.to_ascii_lowercase() != b) {
        return None;
    }
    let mut letters = text.char_indices();
    for wanted in phrase.chars() {
        let (_, c) = letters.next()?;
        let mut small = c.to_lowercase();
        if small.next() != Some(wanted) || small.next().is_some() {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

/// Whether the first letters of a text are those of such an answer: few texts are looked at any further.
fn may_answer(raw: &str) -> bool {
    static STARTS: LazyLock<Starts> =
        LazyLock::new(|| Starts::new(MODELS.iter().chain(&ANSWERS).chain(&OPENERS).copied()));
    STARTS.passes(raw.as_bytes())
}

/// Whether the English is about a translation itself. A button that translates says nothing of one.
fn speaks_of_translations(english: &Text) -> bool {
    let about = ["translation", "not translate", "n't translate", "n’t translate", "unable to translate"];
    english.readings().iter().any(|reading| {
        let lower = reading.text.to_lowercase();
        about.iter().any(|words| lower.contains(words))
    })
}

/// Whether the English is about such machines itself.
fn speaks_of_models(english: &Text) -> bool {
    english.readings().iter().any(|reading| {
        let lower = reading.text.to_lowercase();
        lower.contains("language model")
            || lower.contains("artificial intelligence")
            || lower.split(|c: char| !c.is_alphanumeric()).any(|word| matches!(word, "ai" | "llm"))
    })
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
        if let Some(around) = in_marks(text, at, end) {
            return Some(around);
        }
        at = end;
    }
    None
}

/// `@@0@@`, `[[PH0]]`, `⟦1⟧`: a number, or capitals and one, between marks that no language has.
fn in_marks(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let word = &text.as_bytes()[start..end];
    let is_name =
        word.len() <= 12 && word.iter().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || *it == b'_');
    if !is_name || !word.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let between = |open: &str, close: &str| {
        let is = text[..start].ends_with(open) && text[end..].starts_with(close);
        is.then(|| start - open.len()..end + close.len())
    };
    [("@@", "@@"), ("[[", "]]"), ("⟦", "⟧")].into_iter().find_map(|(open, close)| between(open, close))
}

fn is_mask(word: &[u8]) -> bool {
    let digits = word.iter().filter(|byte| byte.is_ascii_digit()).count();
    if word.len() < 4 {
        return false;
    }
    let core = |strip: u8| {
        let start = word.iter().take_while(|&&byte| byte == strip).count();
        let end = word.iter().rev().take_while(|&&byte| byte == strip).count();
        (start, end, word.get(start..word.len().saturating_sub(end)).unwrap_or_default())
    };
    let (start, end, inner) = core(b'_');
    let is_name = inner.iter().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || *it == b'_');
    if start >= 2 && end >= 2 && !inner.is_empty() {
        return inner.len() <= 20 && is_name;
    }
    // `_VAR_0_`: no name of a program ends so.
    if start == 1 && end == 1 && inner.contains(&b'_') {
        return is_name && inner.last().is_some_and(u8::is_ascii_digit);
    }
    if digits == 0 {
        return false;
    }
    // An X on both sides, capitals and one number between: XPH1X, XX0XX.
    let number = word.iter().position(u8::is_ascii_digit).unwrap_or_default();
    let one_number = word[number..].iter().take_while(|it| it.is_ascii_digit()).count() == digits;
    let capitals = word.iter().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit());
    capitals && one_number && number >= 2 && word[0] == b'X' && word[word.len() - 1] == b'X'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks() {
        for mask in
            ["__5___", "XPH1X", "XX0XX", "__PH3__", "__BRAND__", "__VAR_1__", "_VAR_0_", "@@0@@", "[[PH0]]", "⟦1⟧"]
        {
            assert_eq!(mask_in(&format!("a {mask}.")), Some(2..2 + mask.len()), "{mask}");
        }
        for text in [
            "F12",
            "MP3",
            "X11",
            "UTF8",
            "H264",
            "3DES",
            "__init__",
            "my_name_1",
            "_MAX_SIZE_",
            "[1]",
            "[[a]]",
            "____",
            "XXL",
            "IPV6",
            "A4",
        ] {
            assert_eq!(mask_in(text), None, "{text}");
        }
    }
}

//! L-fr4, L-it2, L-xx: French capitals and ligatures, Italian accents, and letters that a language does not have.

use std::sync::LazyLock;

use crate::check::features::Features;
use crate::check::prose::{any_two, is_within, words};
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::language::without_quotations;

rule! {
    /// A common word lacks its accent or ligature, or has the wrong accent.
    ///
    /// French capitals keep their accents (*État*, *À propos*), and *œuvre*, *cœur* have the ligature; Italian writes
    /// *perché* but *è*, *più*. Only words of a list are looked at, so that names are left alone.
    ///
    /// # Example
    /// ```ftl
    /// role = Le coeur du réseau
    /// #~        ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// role = Le cœur du réseau
    /// ```
    ACCENT = "wrong-accent", Info, Run::Text(Features::SMALL, accent)
}

rule! {
    /// A word has a letter that its language does not have.
    ///
    /// Such letters come from another keyboard, or from a file that was read as one of another country. Words that begin
    /// with a capital may be names and are left alone, and so are words that the English has as well.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// key = A very old key
    /// #- locales/fr/app.ftl
    /// key = Une clé trčs ancienne
    /// #~            ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// key = A very old key
    /// #- locales/fr/app.ftl
    /// key = Une clé très ancienne
    /// ```
    LETTER = "foreign-letter", Info, Run::TextPair(Features::LATIN_LETTER, letter)
}

/// French words as they are often written, and as they are, sorted.
const FRENCH: [(&str, &str); 44] = [
    ("Ca", "Ça"),
    ("Ecart", "Écart"),
    ("Echange", "Échange"),
    ("Echanger", "Échanger"),
    ("Echec", "Échec"),
    ("Ecole", "École"),
    ("Ecoles", "Écoles"),
    ("Ecouter", "Écouter"),
    ("Ecran", "Écran"),
    ("Ecrire", "Écrire"),
    ("Editer", "Éditer"),
    ("Editeur", "Éditeur"),
    ("Edition", "Édition"),
    ("Egalement", "Également"),
    ("Election", "Élection"),
    ("Elément", "Élément"),
    ("Eléments", "Éléments"),
    ("Emission", "Émission"),
    ("Energie", "Énergie"),
    ("Equipe", "Équipe"),
    ("Etape", "Étape"),
    ("Etapes", "Étapes"),
    ("Etat", "État"),
    ("Etats", "États"),
    ("Eteindre", "Éteindre"),
    ("Etes", "Êtes"),
    ("Etiquette", "Étiquette"),
    ("Etoile", "Étoile"),
    ("Etranger", "Étranger"),
    ("Etre", "Être"),
    ("Etude", "Étude"),
    ("Evaluation", "Évaluation"),
    ("Eviter", "Éviter"),
    ("Evénement", "Événement"),
    ("Evénements", "Événements"),
    ("coeur", "cœur"),
    ("manoeuvre", "manœuvre"),
    ("noeud", "nœud"),
    ("oeil", "œil"),
    ("oeuvre", "œuvre"),
    ("oeuvres", "œuvres"),
    ("soeur", "sœur"),
    ("soeurs", "sœurs"),
    ("voeux", "vœux"),
];

/// The same for Italian.
const ITALIAN: [(&str, &str); 40] = [
    ("affinchè", "affinché"),
    ("anzichè", "anziché"),
    ("attivitá", "attività"),
    ("benchè", "benché"),
    ("caffé", "caffè"),
    ("cioé", "cioè"),
    ("cittá", "città"),
    ("cosicchè", "cosicché"),
    ("cosí", "così"),
    ("finchè", "finché"),
    ("fà", "fa"),
    ("giacchè", "giacché"),
    ("giovedí", "giovedì"),
    ("giá", "già"),
    ("lunedí", "lunedì"),
    ("lá", "là"),
    ("lí", "lì"),
    ("martedí", "martedì"),
    ("mercoledí", "mercoledì"),
    ("modalitá", "modalità"),
    ("nonchè", "nonché"),
    ("novitá", "novità"),
    ("nè", "né"),
    ("perchè", "perché"),
    ("perció", "perciò"),
    ("peró", "però"),
    ("piú", "più"),
    ("poichè", "poiché"),
    ("possibilitá", "possibilità"),
    ("purchè", "purché"),
    ("puó", "può"),
    ("pò", "po’"),
    ("quà", "qua"),
    ("quì", "qui"),
    ("quí", "qui"),
    ("sará", "sarà"),
    ("sè", "sé"),
    ("sù", "su"),
    ("venerdí", "venerdì"),
    ("é", "è"),
];

fn accent(text: &Text, found: &mut Findings) {
    let (list, may): (&[(&str, &str)], bool) = match text.language() {
        "fr" => (&FRENCH, true),
        "it" => (&ITALIAN, text.features.meets(Features::LATIN_LETTER)),
        _ => return,
    };
    if !may || !text.is_prose() || !may_be_wrong(text.raw(), list, text.language()) {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (range, word) in words(shown) {
            let part = word.rsplit(['’', '\'']).next().unwrap_or(word);
            let start = range.end - part.len();
            // “A propos” and “A partir” begin with a preposition.
            let rest = &shown[range.end..];
            let grave = text.language() == "fr"
                && part == "A"
                && ["propos", "partir", "venir", "côté"].iter().any(|it| rest.trim_start().starts_with(it));
            let whole = || qual(word).filter(|_| text.language() == "it");
            let (start, part, right) = match whole() {
                Some(right) => (range.start, word, Some(right)),
                None if grave => (start, part, Some("À".to_owned())),
                None => (start, part, right_of(list, part)),
            };
            if let Some(right) = right.filter(|_| !is_within(reading.verbatim(), start)) {
                let message = format!("“{part}” is spelt “{right}”");
                let finding = found.mended(text, reading, start..range.end, &right, message);
                found.push(finding.help(format!("write “{right}”")));
            }
        }
    }
}

/// How a word is spelt, if it is wrong. One that begins with a capital is looked up in small letters as well.
fn right_of(list: &[(&'static str, &'static str)], word: &str) -> Option<String> {
    if let Some(right) = known(list, word) {
        return Some(right.to_owned());
    }
    let first = word.chars().next().filter(|c| c.is_uppercase())?;
    // Written without a string of its own, since few words are in the list.
    let rest = &word[first.len_utf8()..];
    let by_small = |wrong: &str| wrong.chars().cmp(first.to_lowercase().chain(rest.chars()));
    let right = list.binary_search_by(|(wrong, _)| by_small(wrong)).ok().map(|at| list[at].1)?;
    let capital = right.chars().next()?;
    Some(format!("{}{}", capital.to_uppercase(), &right[capital.len_utf8()..]))
}

/// *qual è*, which is no elision, as it is often written.
fn qual(word: &str) -> Option<String> {
    let (first, rest) = word.split_once(['’', '\''])?;
    let is_such = matches!(first, "qual" | "Qual") && matches!(rest, "è" | "é" | "era" | "e");
    is_such.then(|| format!("{first} {}", if rest == "era" { rest } else { "è" }))
}

fn known(list: &[(&'static str, &'static str)], word: &str) -> Option<&'static str> {
    list.binary_search_by(|(wrong, _)| (*wrong).cmp(word)).ok().map(|at| list[at].1)
}

/// Whether one of the words may stand in a text: round a letter that one of them has and few others, a capital or `oe` in
/// French, a letter beyond ASCII in Italian.
fn may_be_wrong(raw: &str, list: &[(&'static str, &'static str)], language: &str) -> bool {
    let bytes = raw.as_bytes();
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte >= 0x80;
    let is_wrong = |at: usize| {
        // An elision ends in ’ (E2 80 99).
        let start = bytes[..at].iter().rposition(|byte| !is_part(*byte) || *byte == 0x99).map_or(0, |at| at + 1);
        let length = bytes[at..].iter().position(|byte| !is_part(*byte) || *byte == 0xE2);
        let word = raw.get(start..length.map_or(bytes.len(), |length| at + length));
        word.is_some_and(|word| word == "A" || right_of(list, word).is_some())
            || language == "it" && ["ual’", "ual'"].iter().any(|it| bytes[..start].ends_with(it.as_bytes()))
    };
    match language {
        "it" => memchr::memchr_iter(0xC3, bytes).any(is_wrong),
        _ => {
            memchr::memchr3_iter(b'A', b'C', b'E', bytes).filter(|at| may_begin(&bytes[*at..])).any(is_wrong)
                || any_two(bytes, |a, b| (a == b'o') & (b == b'e'))
                    && memchr::memmem::find_iter(bytes, b"oe").any(is_wrong)
        }
    }
}

/// Whether one of the French words that begin with a capital may stand here: `A` alone, `Ca`, or `E` before the second
/// letter of one.
fn may_begin(bytes: &[u8]) -> bool {
    match bytes {
        [b'A', next, ..] => !next.is_ascii_alphanumeric(),
        [b'C', next, ..] => *next == b'a',
        [b'E', next, ..] => b"cdglmnqtv".contains(next),
        _ => true,
    }
}

/// The letters beyond a to z of each language, and those that its words from others keep (CLDR 48).
const LETTERS: [(&str, &str); 6] = [
    ("de", "äöüßéèêàáâçñôóåæøœëïîíú"),
    ("en", "éèêàáâçñôöüïëäåæøœóíîû"),
    ("es", "áéíóúüñçàèïöêôâ"),
    ("fr", "àâæçéèêëîïôœùûüÿñöáäåíóúø"),
    ("it", "àèéìíîòóùúçêâôñöüïë"),
    ("pl", "ąćęłńóśźżéèöüäáçñôêàâëïí"),
];

/// U+00C0, with which the letters beyond ASCII begin, and how many there are up to U+024F.
const FIRST_LETTER: usize = 0xC0;
const LETTER_COUNT: usize = 0x190;

/// For each letter from [`FIRST_LETTER`] on the languages that do not have it, neither as it is nor as a small one.
fn foreign_letters() -> &'static [u8; LETTER_COUNT] {
    static FOREIGN: LazyLock<[u8; LETTER_COUNT]> = LazyLock::new(|| {
        let mut table = [0; LETTER_COUNT];
        for (bits, code) in table.iter_mut().zip(FIRST_LETTER as u32..) {
            let Some(c) = char::from_u32(code).filter(|c| c.is_alphabetic()) else { continue };
            for (at, (_, letters)) in LETTERS.iter().enumerate() {
                let is_own = letters.contains(c) || c.to_lowercase().any(|c| letters.contains(c));
                *bits |= u8::from(!is_own) << at;
            }
        }
        table
    });
    &FOREIGN
}

/// Whether a character is a letter that a language does not have.
fn is_foreign(c: char, language: usize) -> bool {
    let at = (c as usize).checked_sub(FIRST_LETTER);
    at.and_then(|at| foreign_letters().get(at)).is_some_and(|bits| bits & (1 << language) != 0)
}

/// Whether such a letter is among the bytes of a text, where it has two.
fn has_foreign(bytes: &[u8], language: usize) -> bool {
    let letters = foreign_letters();
    let is_such = |lead: u8, next: u8| {
        let code = usize::from(lead & 0x1F) << 6 | usize::from(next & 0x3F);
        letters.get(code - FIRST_LETTER).is_some_and(|bits| bits & (1 << language) != 0)
    };
    // What begins with C6 to C9 is in none of the lists.
    any_two(bytes, |lead, _| (0xC6..=0xC9).contains(&lead))
        || memchr::memchr3_iter(0xC3, 0xC4, 0xC5, bytes)
            .any(|at| bytes.get(at + 1).is_some_and(|next| is_such(bytes[at], *next)))
}

/// The place of a text's language in [`LETTERS`], if the text may have a letter that is not in its list.
fn may_be_foreign(text: &Text) -> Option<usize> {
    if !text.features.meets(Features::LATIN_LETTER) || !text.is_prose() {
        return None;
    }
    text.foreign(|text| {
        let language = LETTERS.iter().position(|(language, _)| *language == text.language())?;
        (has_foreign(text.raw().as_bytes(), language) || text.features == Features::ALL).then_some(language)
    })
}

/// Fewest words with foreign letters that show a text to be in another language.
const MIN_FOREIGN: usize = 3;

/// Whether letters that its language does not have stand all over a text, in words that the English does not have.
pub(super) fn is_foreign_throughout(pair: &TextPair) -> bool {
    let Some(language) = may_be_foreign(pair.target) else { return false };
    // Capitals such as `Ã` are what is left of letters that were decoded wrongly.
    let foreign = |c: &char| c.is_lowercase() && is_foreign(*c, language);
    pair.target.readings().iter().any(|reading| {
        let strange = |word: &str| word.starts_with(char::is_lowercase) && word.contains(|c| foreign(&c));
        let is_own = |word: &str| !pair.source.readings().iter().any(|it| it.text.contains(word));
        let text = without_quotations(&reading.text);
        let found: Vec<&str> =
            words(&text).map(|(_, word)| word).filter(|word| strange(word) && is_own(word)).collect();
        let mut letters: Vec<char> = found.iter().flat_map(|word| word.chars()).filter(foreign).collect();
        letters.sort_unstable();
        letters.dedup();
        found.len() >= MIN_FOREIGN && letters.len() > 1 && found.len() * 5 >= words(&text).count()
    })
}

fn letter(pair: &TextPair, found: &mut Findings) {
    let text = pair.target;
    let Some(language) = may_be_foreign(text) else { return };
    let foreign = |c: char| is_foreign(c, language);
    // `other-language` says so once.
    if is_foreign_throughout(pair) {
        return;
    }
    for reading in text.readings() {
        for (range, word) in words(&reading.text).filter(|(_, word)| word.starts_with(char::is_lowercase)) {
            let Some(c) = word.chars().find(|&c| foreign(c)) else { continue };
            if pair.source.readings().iter().any(|it| it.text.contains(word)) {
                continue;
            }
            let language = crate::check::language::name(text.language());
            let message = format!("“{word}” has a letter that {language} does not have: “{c}”");
            let help = "look the word up; was the file saved in another encoding, or typed with another keyboard?";
            found.push(found.in_text(text, reading, range, message).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sorted() {
        assert!(FRENCH.is_sorted() && ITALIAN.is_sorted());
        assert!(may_be_wrong("l’Etat", &FRENCH, "fr") && may_be_wrong("Perché é", &ITALIAN, "it"));
        assert!(may_be_wrong("Qual’è ♥è", &ITALIAN, "it") && !may_be_wrong("♥è", &ITALIAN, "it"));
        assert!(!may_be_wrong("L’État", &FRENCH, "fr") && !may_be_wrong("Perché è", &ITALIAN, "it"));
    }

    #[test]
    fn no_listed_word_is_passed_over_at_first_sight() {
        for (list, language) in [(&FRENCH[..], "fr"), (&ITALIAN[..], "it")] {
            for (wrong, _) in list {
                for text in [wrong.to_string(), format!("x {wrong} x"), format!("« {wrong}, »")] {
                    assert!(may_be_wrong(&text, list, language), "{text}");
                }
            }
        }
    }
}

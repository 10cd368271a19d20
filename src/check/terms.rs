//! Finds the terms of a glossary in texts, in the forms that a sentence gives them.
//!
//! English terms are found as whole words, singular or plural, the longest term first. Forms of other languages are found
//! by their stem: two words are forms of each other if they begin alike for most of their length and what follows is no
//! longer than the language's endings. That is deliberately generous, since a form that is taken for another costs a
//! finding, and a form that is not known costs trust.

use std::ops::Range;

use hashbrown::HashMap;

use crate::check::reading::PLACEABLE;
use crate::config::glossary::Glossary;

/// How many words may stand between the words of a form, or follow the last one in another order.
const GAP: usize = 6;

/// The terms of a glossary, ready to be looked for.
pub struct Terminology {
    terms: Vec<Term>,
    /// The terms that begin with a word, the longest first.
    by_first: HashMap<String, Vec<usize>>,
}

/// A term of the source language.
struct Term {
    /// Its place in the glossary.
    index: usize,
    /// Its words, each in the singular.
    words: Vec<String>,
    /// The term as it is written, if it must be written so.
    exact: Option<String>,
}

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub range: Range<usize>,
    /// It in small letters without accents.
    pub folded: String,
}

impl Terminology {
    /// Makes a glossary ready.
    pub fn new(glossary: &Glossary) -> Self {
        let terms = glossary.terms.iter().enumerate().map(|(index, term)| {
            let words = split(&term.source.value).iter().map(|word| singular(&word.folded).into_owned()).collect();
            Term { index, words, exact: term.do_not_translate.then(|| term.source.value.clone()) }
        });
        let terms: Vec<Term> = terms.filter(|term| !term.words.is_empty()).collect();
        let mut by_first: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, term) in terms.iter().enumerate() {
            by_first.entry(term.words[0].clone()).or_default().push(at);
        }
        for list in by_first.values_mut() {
            list.sort_by_key(|&at| std::cmp::Reverse(terms[at].words.len()));
        }
        Terminology { terms, by_first }
    }

    /// The terms in a text of the source, by their place in the glossary, with where they stand. A term within a longer
    /// one does not count.
    pub fn in_source(&self, text: &str) -> Vec<(usize, Range<usize>)> {
        let words = split(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let candidates = self.by_first.get(singular(&word.folded).as_ref());
            let terms = candidates.into_iter().flatten().map(|&term| &self.terms[term]);
            match terms.into_iter().find(|term| stands_at(term, &words[at..], text)) {
                Some(term) => {
                    let last = &words[at + term.words.len() - 1];
                    found.push((term.index, word.range.start..last.range.end));
                    at += term.words.len();
                }
                None => at += 1,
            }
        }
        found
    }
}

fn stands_at(term: &Term, words: &[Word], text: &str) -> bool {
    let Some(words) = words.get(..term.words.len()) else { return false };
    let alike = term.words.iter().zip(words).all(|(part, word)| *part == *singular(&word.folded));
    let whole = &text[words[0].range.start..words[words.len() - 1].range.end];
    let joined = |c: char| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '’' | '\'');
    alike && term.exact.as_ref().map_or_else(|| whole.chars().all(joined), |exact| whole == exact)
}

/// The words of a text: letters and digits. Hyphens, apostrophes and middle dots part them.
pub fn split(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut from = 0;
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}');
    while let Some(start) = text[from..].find(is_word) {
        let start = from + start;
        let end = text[start..].find(|c| !is_word(c)).map_or(text.len(), |len| start + len);
        words.push(Word { range: start..end, folded: fold(&text[start..end]) });
        from = end;
    }
    words
}

/// The words of a form that tell it: without short ones, such as articles, where there are others.
fn telling<'w>(form: &str, parts: &'w [Word]) -> Vec<&'w Word> {
    let content = |word: &Word| {
        let raw = &form[word.range.clone()];
        raw.chars().count() > 3 || raw.chars().skip(1).any(char::is_uppercase)
    };
    let wanted: Vec<&Word> = parts.iter().filter(|word| content(word)).collect();
    if wanted.is_empty() { parts.iter().collect() } else { wanted }
}

/// Whether a text has at least one of the words that tell a form.
pub fn touches(form: &str, words: &[Word], language: &str) -> bool {
    let parts = split(form);
    let wanted = telling(form, &parts);
    wanted.is_empty() || wanted.iter().any(|part| words.iter().any(|it| is_form(&part.folded, &it.folded, language)))
}

/// Whether a text with these words holds a form, inflected and with other words in between.
pub fn holds(form: &str, words: &[Word], language: &str) -> bool {
    let parts = split(form);
    let wanted = telling(form, &parts);
    let Some((first, rest)) = wanted.split_first() else { return true };
    let alike = |part: &Word, word: &Word| is_form(&part.folded, &word.folded, language);
    (0..words.len()).filter(|&at| alike(first, &words[at])).any(|at| {
        let near = at.saturating_sub(GAP)..(at + parts.len() + GAP).min(words.len());
        rest.iter().all(|part| words[near.clone()].iter().any(|word| alike(part, word)))
    })
}

/// Where a form stands in a text with these words: word by word, in order, with at most an ending more or other.
pub fn find(form: &str, words: &[Word], text: &str, language: &str) -> Option<Range<usize>> {
    find_all(form, words, text, language).next()
}

/// All places where a form stands, as [`find`] finds the first.
pub fn find_all<'a>(
    form: &str,
    words: &'a [Word],
    text: &'a str,
    language: &'a str,
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let parts = split(form);
    let starts = 0..(words.len() + 1).saturating_sub(parts.len().max(1));
    starts.filter_map(move |at| {
        let here = words.get(at..at + parts.len())?;
        let range = here.first()?.range.start..here.last()?.range.end;
        let alike = parts.iter().zip(here).all(|(part, word)| is_close_form(&part.folded, &word.folded, language));
        (alike && !text[range.clone()].contains(PLACEABLE)).then_some(range)
    })
}

/// Whether a word may be a form of another: generously.
fn is_form(form: &str, word: &str, language: &str) -> bool {
    if form == word {
        return true;
    }
    let (common, form_rest, word_rest) = compared(form, word);
    let ending = if matches!(language, "el" | "pl") { 4 } else { 3 };
    // Three letters are a stem before a short ending only: πόλη is no πολίτης.
    let ending = ending.min(common);
    let begins = common >= 3 && common * 5 >= (common + form_rest) * 3 && form_rest <= ending && word_rest <= ending;
    let short = common == 2 && form_rest <= 1 && word_rest <= 1;
    begins || short || is_alternation(form, word, language) || (language == "de" && is_in_compound(form, word))
}

/// Whether a word is another with an ending more or other: strictly.
fn is_close_form(form: &str, word: &str, language: &str) -> bool {
    let (common, form_rest, word_rest) = compared(form, word);
    let ending = if matches!(language, "el" | "pl") { 3 } else { 2 };
    form == word
        || (common >= 4 && form_rest <= 1 && word_rest <= ending && (form_rest == 0 || form.ends_with(is_vowel)))
        || (form.len() >= LONG && is_alternation(form, word, language))
        || (language == "de" && form.len() >= LONG && begins_compound(form, word))
}

/// From how many bytes on a word is long enough to be told by its stem.
const LONG: usize = 6;

/// Whether a German word joins another one to a form by an ending: `Asylantenberatung`. Without one it may be a word of
/// its own, as in `Interpretation`.
fn begins_compound(form: &str, word: &str) -> bool {
    let Some(rest) = word.strip_prefix(form.strip_suffix('e').unwrap_or(form)) else { return false };
    ["en", "es", "er", "n", "s"]
        .iter()
        .any(|joint| rest.strip_prefix(joint).is_some_and(|rest| rest.len() >= 4 && !rest.starts_with(is_vowel)))
}

/// Endings that change the stem before them, in folded letters: how a form ends, and how another of its forms does.
const ALTERNATIONS: [(&str, &[(&str, &str)]); 5] = [
    ("el", &[("ης", "ες"), ("ης", "ων"), ("ης", "η"), ("ος", "οι"), ("ος", "ων"), ("ος", "ους"), ("η", "εις")]),
    ("es", &[("z", "ces")]),
    ("fr", &[("al", "aux"), ("ail", "aux"), ("eux", "euses"), ("eux", "euse"), ("if", "ives"), ("if", "ive")]),
    ("it", &[("co", "ci"), ("go", "gi"), ("co", "chi"), ("go", "ghi"), ("ca", "che"), ("ga", "ghe")]),
    (
        "pl",
        &[
            ("t", "ci"),
            ("k", "cy"),
            ("g", "dzy"),
            ("r", "rzy"),
            ("ka", "ce"),
            ("ga", "dze"),
            ("ra", "rze"),
            ("iasto", "iescie"),
            ("dzien", "dni"),
            ("dzien", "dnia"),
            ("dzien", "dniach"),
        ],
    ),
];

/// Whether two words are forms of each other by an ending that changes the stem: illégal, illégaux; ręka, ręce.
fn is_alternation(form: &str, word: &str, language: &str) -> bool {
    let Some((_, endings)) = ALTERNATIONS.iter().find(|(it, _)| *it == language) else { return false };
    endings.iter().any(|(own, other)| {
        // Final ς is folded as well.
        let (own, other) = (own.replace('ς', "σ"), other.replace('ς', "σ"));
        let stem = form.strip_suffix(own.as_str());
        stem.is_some() && stem == word.strip_suffix(other.as_str())
    })
}

/// How many characters two words share at their beginning, and how many each has beyond.
fn compared(a: &str, b: &str) -> (usize, usize, usize) {
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    (common, a.chars().count() - common, b.chars().count() - common)
}

/// Whether a German word has another one in it: *Asyl* in *Asylverfahren*, *Erklärung* in *Absichtserklärung*.
fn is_in_compound(form: &str, word: &str) -> bool {
    let stem = form.strip_suffix('e').unwrap_or(form);
    let is_long = stem.len() >= 4 && word.contains(stem);
    is_long || (stem.len() == 3 && word.len() > 5 && (word.starts_with(stem) || word.ends_with(stem)))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'α' | 'ε' | 'η' | 'ι' | 'ο' | 'υ' | 'ω')
}

/// The singular of an English word in small letters: *cities* is *city*.
fn singular(word: &str) -> std::borrow::Cow<'_, str> {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y").into();
    }
    for ending in ["ches", "shes", "sses", "xes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].into();
        }
    }
    let plural = word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if plural { word[..word.len() - 1].into() } else { word.into() }
}

/// A word in small letters without accents, and with one sigma.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => folded.push(c),
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '\u{300}'..='\u{36F}' | '\u{AD}' => {}
            c => folded.push(without_accent(c)),
        }
    }
    folded
}

/// A small letter without its accent, for the letters of the seven languages.
pub fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' | 'ć' => 'c',
        // In Polish words ą and ę change places: urząd, urzędu.
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ą' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ś' => 's',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ÿ' => 'y',
        'ź' | 'ż' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::glossary::parse;
    use crate::text::{FileId, Source};

    #[test]
    fn the_longest_term_is_found() {
        let text = "[[term]]\nsource = \"asylum\"\n[[term]]\nsource = \"asylum seeker\"\n[[term]]\nsource = \"City-ID\"\n\
                    do-not-translate = true\n";
        let (terms, _) = parse(FileId(0), &Source::new("g", text));
        let glossary = Glossary { terms, ..Glossary::default() };
        let terminology = Terminology::new(&glossary);
        let found = |text: &str| {
            let found = terminology.in_source(text).into_iter();
            found.map(|(at, range)| format!("{}={}", glossary.terms[at].source.value, &text[range])).collect::<Vec<_>>()
        };
        assert_eq!(found("Asylum-seekers ask for asylum."), ["asylum seeker=Asylum-seekers", "asylum=asylum"]);
        assert_eq!(found("The City-ID, not a city id. Asylum. Seekers."), ["City-ID=City-ID", "asylum=Asylum"]);
        assert_eq!(found("\u{FFFC} asylums"), ["asylum=asylums"]);
    }

    #[test]
    fn forms_are_found_in_sentences() {
        let check = |language: &str, form: &str, text: &str| holds(form, &split(text), language);
        for (language, form, text) in [
            ("fr", "droit d’asile", "Le droit à l’asile"),
            ("fr", "personne réfugiée", "aux personnes qui sont réfugiées"),
            ("fr", "titre de séjour", "vos titres de séjour"),
            ("de", "Asyl", "das Asylverfahren"),
            ("de", "Aufnahme", "die Aufnahmen"),
            ("de", "Stadtrat", "Beschlüsse der Stadträte"),
            ("de", "Weg", "auf sicheren Fluchtwegen und Wegen"),
            ("el", "πολιτική", "των πολιτικών"),
            ("el", "πόλη", "στις πόλεις"),
            ("el", "τέλος", "χωρίς τέλη"),
            ("it", "città membro", "le città membro"),
            ("pl", "osoba kontaktowa", "do osób kontaktowych"),
            ("pl", "droga", "na drodze"),
            ("pl", "rada miasta", "radę miasta"),
            ("es", "luz", "las luces"),
            ("pl", "miasto", "w mieście"),
            ("pl", "ręka", "w ręce"),
            ("pl", "dzień", "trzy dni"),
            ("es", "financiación de la UE", "La UE financia: financiación"),
        ] {
            assert!(check(language, form, text), "{language}: {form} in {text}");
        }
        for (language, form, text) in [
            ("fr", "accueil", "réception"),
            ("de", "Aufnahme", "Annahme"),
            ("el", "πόλη", "πολίτης"),
            ("pl", "droga", "ścieżka"),
            ("es", "financiación de la UE", "financiación de la ONU"),
        ] {
            assert!(!check(language, form, text), "{language}: {form} in {text}");
        }
    }

    #[test]
    fn forbidden_forms_are_found_strictly() {
        let check = |language: &str, form: &str, text: &str| {
            find(form, &split(text), text, language).map(|range| text[range].to_owned())
        };
        assert_eq!(check("fr", "réception", "les réceptions"), Some("réceptions".to_owned()));
        assert_eq!(check("pl", "polisa", "bez polisy"), Some("polisy".to_owned()));
        assert_eq!(check("es", "punto focal", "los puntos focales"), Some("puntos focales".to_owned()));
        assert_eq!(check("fr", "migrant illégal", "des migrants illégaux"), Some("migrants illégaux".to_owned()));
        assert_eq!(check("pl", "nielegalny imigrant", "nielegalni imigranci"), Some("nielegalni imigranci".to_owned()));
        assert_eq!(check("el", "λαθρομετανάστης", "οι λαθρομετανάστες"), Some("λαθρομετανάστες".to_owned()));
        assert_eq!(check("de", "Asylant", "die Asylantenberatung"), Some("Asylantenberatung".to_owned()));
        assert_eq!(check("de", "Interpret", "eine Interpretation"), None);
        assert_eq!(check("pl", "major", "majoryzacja"), None);
        assert_eq!(check("es", "signatura", "la asignatura"), None);
    }
}

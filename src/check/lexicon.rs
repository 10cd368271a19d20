//! Words that rules look for, and which of them a text may hold, learnt in one pass over its words, so that most rules need
//! not look at it.

use std::sync::LazyLock;

use crate::check::features::Features;
use crate::check::language::{LANGUAGES, common_words};

/// English words that none of the other languages has.
pub const ENGLISH_WORDS: [&str; 45] = [
    "and", "any", "are", "because", "been", "before", "between", "cannot", "does", "each", "from", "have", "into",
    "might", "must", "of", "only", "our", "please", "should", "such", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "through", "until", "were", "what", "when", "where", "which", "while",
    "with", "without", "would", "you", "your",
];

/// The pronouns of a language. Those with a capital count within a sentence only, where no other word has one.
pub struct Pronouns {
    /// Its language.
    pub language: &'static str,
    /// Polite ones.
    pub formal: &'static [&'static str],
    /// Familiar ones.
    pub informal: &'static [&'static str],
}

/// What texts call their readers.
pub const PRONOUNS: [Pronouns; 6] = [
    Pronouns {
        language: "de",
        formal: &["Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres", "Sie"],
        informal: &[
            "deine", "deinem", "deinen", "deiner", "deines", "dein", "dich", "dir", "du", "euch", "euer", "eure",
            "eurem", "euren",
        ],
    },
    Pronouns {
        language: "el", formal: &["εσάς", "εσείς", "σας"], informal: &["εσένα", "εσύ", "σένα", "σου"]
    },
    Pronouns {
        language: "es",
        formal: &["usted", "ustedes"],
        informal: &["contigo", "te", "ti", "tu", "tus", "tú", "vosotros", "vuestra", "vuestro"],
    },
    Pronouns {
        language: "fr",
        formal: &["vos", "votre", "vous", "vôtre", "vôtres"],
        informal: &["t", "ta", "te", "tes", "toi", "ton", "tu"],
    },
    Pronouns {
        language: "it",
        formal: &["Lei", "Suo", "Sua", "Suoi"],
        informal: &["te", "ti", "tu", "tua", "tue", "tuo", "tuoi"],
    },
    Pronouns {
        language: "pl",
        formal: &["Państwa", "Państwo", "Państwu", "Pana", "Pani"],
        informal: &[
            "ciebie", "cię", "tobie", "twoich", "twoim", "twoimi", "twoja", "twoje", "twojego", "twojej", "twoją",
            "twój", "ty",
        ],
    },
];

/// What a text may hold, for each place that its words may have in a table of a language.
pub struct Lexicon(Vec<u8>);

/// How many bits the place of a word has.
const PLACE_BITS: u32 = 13;

/// The kinds of words, by the bit of each.
const KINDS: [Features; 3] = [Features::PRONOUN, Features::ENGLISH_WORD, Features::FOREIGN_WORD];

impl Lexicon {
    /// That of a language; one for all of which nothing is known.
    pub fn of(language: &str) -> &'static Lexicon {
        static ALL: LazyLock<[Lexicon; LANGUAGES.len() + 1]> =
            LazyLock::new(|| std::array::from_fn(|at| Lexicon::new(LANGUAGES.get(at).copied())));
        let at = LANGUAGES.iter().position(|it| *it == language);
        &ALL[at.unwrap_or(LANGUAGES.len())]
    }

    fn new(language: Option<&str>) -> Lexicon {
        let mut places = vec![0; 1 << PLACE_BITS];
        let mut add = |bit: u8, word: &str| places[place(word.as_bytes())] |= 1 << bit;
        let pronouns = PRONOUNS.iter().find(|it| Some(it.language) == language);
        let all = pronouns.into_iter().flat_map(|it| it.formal.iter().chain(it.informal));
        all.for_each(|word| add(0, word));
        ENGLISH_WORDS.iter().for_each(|word| add(1, word));
        if let Some(language) = language {
            common_words().filter(|(_, languages)| !languages.contains(&language)).for_each(|(word, _)| add(2, word));
        }
        Lexicon(places)
    }

    /// The kinds of characters and words that a text may hold. Those that are not among them it does not hold for certain, but
    /// for words that escapes stand for.
    pub fn features(&self, text: &str) -> Features {
        let mut kinds = 0;
        let features = Features::with_words(text, |word| kinds |= self.0[place(word)]);
        let there = KINDS.iter().enumerate().filter(|(bit, _)| kinds & 1 << bit != 0);
        there.fold(features, |all, (_, kind)| all | *kind)
    }
}

/// Where a word stands in the table, by four of its letters and its length. The case of the first letter does not count.
fn place(word: &[u8]) -> usize {
    let byte = |at: usize| word.get(at).copied().unwrap_or_default();
    let last = word.last().copied().unwrap_or_default();
    let letters = u32::from_le_bytes([byte(0) | 0x20, byte(1), byte(2), last]);
    let key = letters ^ (word.len() as u32).wrapping_mul(0x85EB_CA6B);
    (key.wrapping_mul(0x9E37_79B1) >> (u32::BITS - PLACE_BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_sorted() {
        assert!(ENGLISH_WORDS.is_sorted());
    }

    #[test]
    fn words_are_seen_wherever_they_stand() {
        for (language, text, kind) in [
            ("fr", "Ouvrez\u{a0}votre fichier", Features::PRONOUN),
            ("fr", "« Tes fichiers »", Features::PRONOUN),
            ("de", "Öffnen Sie’s", Features::PRONOUN),
            ("el", "τα αρχεία σας", Features::PRONOUN),
            ("fr", "Ouvrir the fichier", Features::ENGLISH_WORD),
            ("it", "L’elenco of città", Features::ENGLISH_WORD),
            ("pl", "Die Stadt", Features::FOREIGN_WORD),
        ] {
            assert!(Lexicon::of(language).features(text).meets(kind), "{text}");
        }
        for (language, text, kind) in [
            ("fr", "Ouvrir ce fichier", Features::PRONOUN),
            ("de", "Datei öffnen", Features::ENGLISH_WORD),
            ("pl", "Otwórz plik", Features::FOREIGN_WORD),
            ("sv", "Die Stadt", Features::FOREIGN_WORD | Features::PRONOUN),
        ] {
            assert!(!Lexicon::of(language).features(text).meets(kind), "{text}");
        }
    }
}

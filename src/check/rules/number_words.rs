//! Numbers that are written without digits: as words, and as the Romans did.

use crate::check::prose::words;

/// Beginnings of the words for 0 to 12, by language.
const WORDS: [(&str, [&[&str]; 13]); 7] = [
    (
        "en",
        [
            &["zero", "no"],
            &["one", "once", "single", "a", "an", "first"],
            &["two", "twice", "both", "second", "double", "half"],
            &["three", "third", "triple"],
            &["four"],
            &["five", "fif"],
            &["six"],
            &["seven"],
            &["eight"],
            &["nine", "nin"],
            &["ten"],
            &["eleven"],
            &["twelve", "dozen"],
        ],
    ),
    (
        "fr",
        [
            &["zéro", "aucun"],
            &["un", "premi", "seul"],
            &["deux", "second", "double", "demi"],
            &["trois", "tiers", "triple"],
            &["quatr", "quart"],
            &["cinq"],
            &["six"],
            &["sept"],
            &["huit"],
            &["neuf", "neuv"],
            &["dix"],
            &["onze"],
            &["douz"],
        ],
    ),
    (
        "de",
        [
            &["null", "kein"],
            &["ein", "erst"],
            &["zwei", "zweit", "beid", "doppel", "halb"],
            &["drei", "dritt"],
            &["vier"],
            &["fünf"],
            &["sech"],
            &["sieb"],
            &["acht"],
            &["neun"],
            &["zehn"],
            &["elf"],
            &["zwölf", "dutzend"],
        ],
    ),
    (
        "it",
        [
            &["zero", "nessun"],
            &["un", "prim", "singol"],
            &["due", "second", "doppi", "entramb"],
            &["tre", "terz"],
            &["quattro", "quart"],
            &["cinque", "quint"],
            &["sei", "sest"],
            &["sette"],
            &["otto"],
            &["nove"],
            &["dieci"],
            &["undici"],
            &["dodici"],
        ],
    ),
    (
        "es",
        [
            &["cero", "ningun", "ningún"],
            &["un", "prim", "sol"],
            &["dos", "segund", "doble", "ambos", "ambas"],
            &["tres", "terc"],
            &["cuatro", "cuart"],
            &["cinco", "quint"],
            &["seis"],
            &["siete"],
            &["ocho"],
            &["nueve"],
            &["diez"],
            &["once"],
            &["doce"],
        ],
    ),
    (
        "pl",
        [
            &["zer", "żad"],
            &["jed", "pierws", "raz"],
            &["dw", "drug", "oba", "obie", "podw"],
            &["trz", "troj"],
            &["czter", "czwar"],
            &["pię", "piąt"],
            &["sześ", "szós"],
            &["sied", "siód"],
            &["osi", "ośm", "ósm"],
            &["dzie"],
            &["dzies", "dzieś"],
            &["jeden"],
            &["dwan", "tuzin"],
        ],
    ),
    (
        "el",
        [
            &["μηδ", "καν"],
            &["έν", "μί", "μι", "εν", "πρώτ"],
            &["δύο", "δυο", "δεύτ", "διπλ"],
            &["τρ"],
            &["τέσσ", "τεσσ", "τέτα"],
            &["πέντε", "πέμπ"],
            &["έξι", "έκτ"],
            &["επτ", "εφτ", "έβδ"],
            &["οκτ", "οχτ", "όγδ"],
            &["ενν", "ένατ"],
            &["δέκα", "δέκατ"],
            &["έντεκ", "ενδέκ"],
            &["δώδεκ", "δωδέκ"],
        ],
    ),
];

/// Whether a text has a number up to twelve as a word.
pub(super) fn has_word(text: &str, language: &str, digits: &str) -> bool {
    const HUNDREDS: [&str; 8] = ["hundr", "cent", "hundert", "cien", "setn", "stu", "εκατ", "centesim"];
    const MILLIONS: [&str; 4] = ["million", "milion", "millón", "εκατομμ"];
    const THOUSANDS: [&str; 6] = ["thousand", "mill", "tausend", "mil", "tysi", "χίλι"];
    let has = |stem: &str| words(text).any(|(_, word)| word.to_lowercase().starts_with(stem));
    match digits {
        "100" => return HUNDREDS.iter().any(|stem| has(stem)),
        "1000" => return THOUSANDS.iter().any(|stem| has(stem)),
        "1000000" => return MILLIONS.iter().any(|stem| has(stem)),
        _ => {}
    }
    let Ok(number @ 0..=12) = digits.parse::<usize>() else { return false };
    let Some((_, all)) = WORDS.iter().find(|(known, _)| *known == language) else { return true };
    words(text).any(|(_, word)| {
        let word = word.to_lowercase();
        let parts = word.split(['’', '\'']);
        parts.into_iter().any(|part| all[number].iter().any(|stem| part.starts_with(stem)))
    })
}

/// Whether a text has a number in Roman numerals, for a century or a part, with or without an ending: `XXI`, `XIXe`.
pub(super) fn has_roman(text: &str, digits: &str) -> bool {
    let Some(roman) = roman(digits) else { return false };
    let numerals = |word: &str| word.len() - word.trim_start_matches(['I', 'V', 'X']).len();
    words(text).any(|(_, word)| {
        let len = numerals(word);
        word[..len] == roman && word[len..].chars().all(char::is_lowercase) && word[len..].chars().nth(3).is_none()
    })
}

/// A number up to 39 in Roman numerals.
fn roman(digits: &str) -> Option<String> {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let number = digits.parse::<usize>().ok().filter(|number| (1..40).contains(number))?;
    Some("X".repeat(number / 10) + ONES[number % 10])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_may_be_words() {
        for (text, language, digits) in
            [("two cities", "en", "2"), ("d’une ville", "fr", "1"), ("τρεις", "el", "3"), ("dwóch", "pl", "2")]
        {
            assert!(has_word(text, language, digits), "{text}");
        }
        assert!(!has_word("zwei", "de", "3") && !has_word("vierzehn", "de", "14"));
    }

    #[test]
    fn numbers_may_be_roman() {
        for (text, digits) in [("XXI wieku", "21"), ("au XIXe siècle", "19"), ("parte IV", "4"), ("Ier", "1")] {
            assert!(has_roman(text, digits), "{text}");
        }
        for (text, digits) in [("XXII", "21"), ("Video", "5"), ("XL", "40"), ("Information", "1")] {
            assert!(!has_roman(text, digits), "{text}");
        }
    }
}

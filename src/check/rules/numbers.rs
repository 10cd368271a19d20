//! Y13, Y14: numbers that differ, and how they are written.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::marks::is_space;
use crate::check::prose::{is_within, technical, words};
use crate::check::reading::{Reading, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::locale::profile::{NBSP, NNBSP};

rule! {
    /// A number is not the one of the English text.
    ///
    /// Marks between digits do not count, since each language has its own, nor do numbers up to twelve that are written
    /// as words. Each form is compared with all English ones.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// answer = You get an answer within 14 days.
    /// #- locales/fr/app.ftl
    /// answer = Vous recevez une réponse en 15 jours.
    /// #~                                   ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// answer = You get an answer within 14 days.
    /// #- locales/fr/app.ftl
    /// answer = Vous recevez une réponse en 14 jours.
    /// ```
    DIFFERENT = "different-number", Info, Run::TextPair(Features::DIGIT, different)
}

rule! {
    /// A number is written as in English.
    ///
    /// 1,000.5 is 1.000,5 in German and 1 000,5 in French; readers may take one for a thousand times the other.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = More than 1,500 cities
    /// #- locales/fr/app.ftl
    /// cities = Plus de 1,500 villes
    /// #~               ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = More than 1,500 cities
    /// #- locales/fr/app.ftl
    /// cities = Plus de 1500 villes
    /// ```
    FORMAT = "foreign-number-format", Info, Run::TextPair(Features::DIGIT, format_of)
}

/// A number of a text: where it stands, and its digits without the marks between them.
struct Number {
    at: Range<usize>,
    digits: String,
}

/// The numbers of a text that are not part of addresses, versions and the like.
fn numbers(text: &str) -> Vec<Number> {
    let bytes = text.as_bytes();
    let skipped = technical(text);
    let mut found: Vec<Number> = Vec::new();
    let mut from = 0;
    while let Some(start) = bytes[from..].iter().position(u8::is_ascii_digit).map(|at| from + at) {
        let mut end = start;
        let mut digits = String::new();
        while let Some((skip, count)) = next_digits(&text[end..], end > start) {
            digits.push_str(&text[end + skip..end + skip + count]);
            end += skip + count;
        }
        // `1.0` is 1.
        let is_zero = |rest: &str| rest.starts_with([',', '.']) && rest.len() == 2 && rest.ends_with('0');
        if let Some(whole) = text.get(start..end).filter(|it| it.len() > 2 && is_zero(&it[it.len() - 2..])) {
            digits = whole.bytes().filter(u8::is_ascii_digit).map(char::from).collect();
            digits.pop();
        }
        from = end.max(start + 1);
        // `&#39;` is a character.
        let of_reference = text[..start].ends_with("&#") || text[..start].ends_with("&#x");
        if !of_reference && (!is_within(&skipped, start) || is_grouped(&text[start..end])) {
            found.push(Number { at: start..end, digits });
        }
    }
    found
}

/// Whether dots part thousands, so that it is no version: `124.900.000`.
fn is_grouped(number: &str) -> bool {
    let mut groups = number.split('.');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()))
        && number.contains('.')
        && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How many bytes a mark between digits has, and how many digits follow it. A space parts thousands only.
fn next_digits(text: &str, goes_on: bool) -> Option<(usize, usize)> {
    let mark = if goes_on { text.chars().next()? } else { '0' };
    let skip = match mark {
        '0'..='9' => 0,
        '.' | ',' | '\'' | '’' | '\u{2009}' => mark.len_utf8(),
        c if is_space(c) => c.len_utf8(),
        _ => return None,
    };
    let count = text[skip..].bytes().take_while(u8::is_ascii_digit).count();
    let fits = count > 0 && (!matches!(mark, ' ' | NBSP | NNBSP | '\'' | '’' | '\u{2009}') || count == 3);
    fits.then_some((skip, count))
}

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
fn has_word(text: &str, language: &str, digits: &str) -> bool {
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

fn different(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_prose() || pair.target.profile().is_none() {
        return;
    }
    // Most translations have the digits of the English text, in its order.
    let (source, target) = (pair.source.raw(), pair.target.raw());
    if source.bytes().filter(u8::is_ascii_digit).eq(target.bytes().filter(u8::is_ascii_digit)) {
        return;
    }
    let sources: Vec<(&Reading, Vec<Number>)> =
        pair.source.readings().iter().map(|reading| (reading, numbers(&reading.text))).collect();
    if sources.iter().any(|(reading, _)| counts_otherwise(&reading.text)) {
        return;
    }
    for reading in pair.target.readings() {
        let text = &*reading.text;
        if text.trim().is_empty() {
            continue;
        }
        let here = numbers(text);
        let in_english = |number: &Number| {
            sources.iter().any(|(reading, all)| {
                all.iter().any(|it| it.digits == number.digits)
                    || has_word(&reading.text, pair.source.language(), &number.digits)
                    || reading.text.contains(&number.digits)
                    || reading.text.contains(&text[number.at.clone()])
            })
        };
        // A form for 0, 1 or 2 may name the number that it is for.
        // One month is a month in most languages.
        let is_of_form =
            |digits: &str| digits == "1" || !reading.form.choices.is_empty() && matches!(digits, "0" | "1" | "2");
        let added = here.iter().find(|number| !in_english(number) && !is_of_form(&number.digits));
        let lost = sources.first().and_then(|(_, all)| {
            all.iter().find(|number| {
                sources.iter().all(|(_, others)| others.iter().any(|it| it.digits == number.digits))
                    && !here.iter().any(|it| it.digits == number.digits)
                    && !reading.text.contains(&number.digits)
                    && !reading.text.contains(&sources[0].0.text[number.at.clone()])
                    && !has_word(&reading.text, pair.target.language(), &number.digits)
                    && !is_of_form(&number.digits)
            })
        });
        let english = |number: &Number| sources[0].0.text[number.at.clone()].to_owned();
        let (at, message) = match (added, lost) {
            (Some(added), Some(lost)) => {
                (added.at.clone(), format!("`{}` is `{}` in English", &text[added.at.clone()], english(lost)))
            }
            (Some(added), None) => {
                (added.at.clone(), format!("`{}` is not in the English text", &text[added.at.clone()]))
            }
            (None, Some(lost)) => (0..text.len(), format!("`{}` of the English text is missing", english(lost))),
            (None, None) => continue,
        };
        found.push(pair.target.finding(found, reading, at, message).help("give the same number, or allow it"));
    }
}

/// Whether a text tells the time in halves of a day, or counts the teams of a tournament: other languages do neither.
fn counts_otherwise(text: &str) -> bool {
    words(text).any(|(_, word)| matches!(word, "AM" | "PM" | "am" | "pm")) || text.contains("ound of ")
}

fn format_of(pair: &TextPair, found: &mut Findings) {
    let Some(profile) = pair.target.profile().filter(|profile| profile.decimal == ',') else { return };
    if !pair.target.is_prose() || !pair.target.features.meets(Features::COMMA | Features::STOP) {
        return;
    }
    let raw = pair.target.raw().as_bytes();
    let is_digit = |at: Option<usize>| at.and_then(|at| raw.get(at)).is_some_and(u8::is_ascii_digit);
    let inside = |at: usize| is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
    if !memchr::memchr2_iter(b',', b'.', raw).any(inside) {
        return;
    }
    for reading in pair.target.readings() {
        for Number { at, .. } in numbers(&reading.text) {
            let number = &reading.text[at.clone()];
            let after = reading.text[at.end..].trim_start_matches(is_space);
            if !(is_english_thousand(number) || is_english_decimal(number, after))
                || !pair.target.original_has(|it| it.contains(number))
            {
                continue;
            }
            let finding =
                pair.target.finding(found, reading, at.clone(), format!("`{number}` is written as in English"));
            let group = if is_space(profile.group) {
                "a space that does not break".to_owned()
            } else {
                format!("`{}`", profile.group)
            };
            found
                .push(finding.help(format!("write `{}` before fractions, {group} between thousands", profile.decimal)));
        }
    }
}

/// `1,000`, `12,000,000`, `1,000.5`.
fn is_english_thousand(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or(number);
    let mut groups = whole.split(',');
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && first != "0")
        && whole.contains(',')
        && groups.all(|group| group.len() == 3)
}

/// `0.5` before a unit; without one it may be a version or a chapter.
fn is_english_decimal(number: &str, after: &str) -> bool {
    const UNITS: [&str; 16] =
        ["%", "MB", "GB", "KB", "kB", "TB", "km", "kg", "cm", "mm", "ms", "s", "m", "€", "Mo", "Go"];
    let Some((whole, fraction)) = number.split_once('.') else { return false };
    let is_all = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let has_unit =
        UNITS.iter().any(|unit| after.strip_prefix(unit).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
    is_all(whole) && is_all(fraction) && has_unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_without_their_marks() {
        let all = |text: &str| numbers(text).into_iter().map(|it| it.digits).collect::<Vec<_>>();
        assert_eq!(all("1,000.5 and 1 000, 2"), ["10005", "1000", "2"]);
        assert_eq!(all("12:30, 1\u{202F}234\u{202F}567 km"), ["12", "30", "1234567"]);
        assert_eq!(all("version 1.2.3 of https://a.org/5 in 2024."), ["2024"]);
        assert_eq!(all("in 2024 1500"), ["2024", "1500"]);
    }

    #[test]
    fn small_numbers_may_be_words() {
        for (text, language, digits) in
            [("two cities", "en", "2"), ("d’une ville", "fr", "1"), ("τρεις", "el", "3"), ("dwóch", "pl", "2")]
        {
            assert!(has_word(text, language, digits), "{text}");
        }
        assert!(!has_word("zwei", "de", "3") && !has_word("vierzehn", "de", "14"));
    }
}

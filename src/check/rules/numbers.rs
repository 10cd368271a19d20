//! Y13, Y14: numbers that differ, and how they are written.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::marks::is_space;
use crate::check::prose::{is_within, technical, words};
use crate::check::reading::{Reading, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::number_words::{has_roman, has_word};
use crate::locale::profile::{NBSP, NNBSP};

rule! {
    /// A number is not the one of the English text.
    ///
    /// Marks between digits do not count, since each language has its own, but 3.5 is not 35. Numbers up to twelve may be
    /// written as words, those up to 39 in Roman numerals. Each form is compared with all English ones.
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

fn different(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_prose() || pair.target.profile().is_none() {
        return;
    }
    // Most translations have the digits of the English text, in its order.
    let (source, target) = (pair.source.raw(), pair.target.raw());
    if source.bytes().filter(u8::is_ascii_digit).eq(target.bytes().filter(u8::is_ascii_digit)) {
        if has_fraction(source) || has_fraction(target) {
            other_fractions(pair, found);
        }
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
                    || is_decade(all, &reading.text, &number.digits)
                    || has_word(&reading.text, pair.source.language(), &number.digits)
                    || has_roman(&reading.text, &number.digits)
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
                    && !is_same_decade(&sources[0].0.text, number, &here)
                    && !has_word(&reading.text, pair.target.language(), &number.digits)
                    && !has_roman(text, &number.digits)
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
    let halves = ["a.m.", "p.m.", "A.M.", "P.M."];
    words(text).any(|(_, word)| matches!(word, "AM" | "PM" | "am" | "pm"))
        || halves.iter().any(|half| text.contains(half))
        || text.contains("ound of ")
}

/// Whether digits are those of a decade in English, with or without its century: `the 1990s`.
fn is_decade(english: &[Number], text: &str, digits: &str) -> bool {
    english.iter().any(|number| is_same(text, number, digits))
}

/// Whether one of the numbers is a decade of the English, with or without its century.
fn is_same_decade(text: &str, number: &Number, here: &[Number]) -> bool {
    here.iter().any(|it| is_same(text, number, &it.digits))
}

fn is_same(text: &str, decade: &Number, digits: &str) -> bool {
    let rest = text[decade.at.end..].trim_start_matches(['’', '\'']);
    let ends = rest.strip_prefix('s').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let last = |text: &str| text.len().checked_sub(2).and_then(|at| text.get(at..)).map(str::to_owned);
    ends && digits.ends_with('0') && last(digits).is_some() && last(digits) == last(&decade.digits)
}

/// Whether a mark stands between digits somewhere, as in `3.5`.
fn has_fraction(raw: &str) -> bool {
    let raw = raw.as_bytes();
    let is_digit = |at: usize| raw.get(at).is_some_and(u8::is_ascii_digit);
    memchr::memchr2_iter(b',', b'.', raw).any(|at| at > 0 && is_digit(at - 1) && is_digit(at + 1))
}

/// Whether a number has a fraction of one or two digits: then its mark cannot be that of thousands.
fn is_fraction(number: &str) -> bool {
    let mut parts = number.split(['.', ',']);
    let is_all = |part: Option<&str>| part.is_some_and(|it| it.bytes().all(|byte| byte.is_ascii_digit()));
    let whole = is_all(parts.next());
    let last = parts.next();
    whole && is_all(last) && last.is_some_and(|it| matches!(it.len(), 1 | 2)) && parts.next().is_none()
}

/// Finds numbers with the digits of the English ones, of which only one of the two has a fraction: `35` for `3.5`.
fn other_fractions(pair: &TextPair, found: &mut Findings) {
    let [english] = pair.source.readings() else { return };
    let [reading] = pair.target.readings() else { return };
    let (expected, here) = (numbers(&english.text), numbers(&reading.text));
    if expected.len() != here.len() || counts_otherwise(&english.text) {
        return;
    }
    for (english_number, number) in expected.iter().zip(&here) {
        let pair_of = (&english.text[english_number.at.clone()], &reading.text[number.at.clone()]);
        let is_whole = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let lost = is_fraction(pair_of.0) && is_whole(pair_of.1) || is_whole(pair_of.0) && is_fraction(pair_of.1);
        if lost && english_number.digits == number.digits {
            let message = format!("`{}` is `{}` in English", pair_of.1, pair_of.0);
            let finding = pair.target.finding(found, reading, number.at.clone(), message);
            found.push(finding.help("give the same number, or allow it"));
        }
    }
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
}

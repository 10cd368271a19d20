//! P15, P16: plurals that are none: an ending in brackets, and one form for every number.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::holds::Holds;
use crate::check::prose::{is_within, words};
use crate::check::reading::{PLACEABLE, Reading, Text};
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::diagnostic::Severity;
use crate::message;
use crate::syntax::tree::{Element, Expression, Pattern};
use crate::text::Span;

rule! {
    /// A word has its plural ending in brackets: *file(s)*.
    ///
    /// Readers have to choose the form themselves, and screen readers say the bracket. Fluent chooses by the number;
    /// where no number is shown, the plural alone does. In the English text it is a warning beside a number, otherwise
    /// a remark. In a translation it is a remark, and left alone where the English has no number and does the same.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// found = { $count } file(s) found
    /// #~                 ^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// found = { $count ->
    ///     [one] { $count } file found
    ///    *[other] { $count } files found
    /// }
    /// ```
    OPTIONAL = "optional-plural", Warning, Run::Text(Features::BRACKET, optional)
}

rule! {
    /// An English text shows a number before a plural, and has no other form.
    ///
    /// *{ $count } files* is wrong for 1, and languages with more forms than English cannot tell that they may choose.
    /// What counts as a number is a variable of which the comment says so (`$count (number)`), one that is named like a
    /// count, one in `NUMBER()`, and any before *seconds*, *minutes* and the like.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// found = { $count } files found
    /// #~        ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// found = { $count ->
    ///     [one] { $count } file found
    ///    *[other] { $count } files found
    /// }
    /// ```
    FIXED = "fixed-plural", Warning, Run::Entry(Holds::USES, fixed)
}

/// Endings in brackets that stand for a plural, by language. Endings for women and men are another matter.
const ENDINGS: [(&str, &[&str]); 7] = [
    ("de", &["-e", "-en", "-er", "-n", "-s", "e", "en", "er", "n", "s"]),
    ("el", &["α", "αν", "εις", "ες", "η", "οι", "ους", "ς", "ων"]),
    ("en", &["en", "es", "ies", "s"]),
    ("es", &["-es", "-s", "es", "s"]),
    ("fr", &["-s", "-x", "aux", "es", "nt", "s", "x"]),
    ("it", &["e", "ghi", "hi", "i"]),
    ("pl", &["a", "ach", "ami", "e", "i", "om", "y", "ów"]),
];

/// Endings that stand for a plural beside a number, and elsewhere for women and men.
const BESIDE_NUMBERS: [(&str, &[&str]); 4] =
    [("es", &["a", "as", "os"]), ("fr", &["e"]), ("it", &["a", "o"]), ("el", &["ο"])];

/// Endings in languages that Portolan knows less well.
const USUAL: &[&str] = &["es", "s"];

/// Shortest word that has an ending in brackets: `f(s)` is a function.
const MIN_WORD: usize = 3;

/// Most words between a number and the word that it counts.
const MAX_BETWEEN: usize = 2;

fn optional(text: &Text, found: &mut Findings) {
    if !may_be_optional(text.raw().as_bytes()) || !text.is_own_prose() {
        return;
    }
    let language = text.language();
    for reading in text.readings() {
        for (range, counted) in all_optional(reading, language) {
            let known = || text.original.is_some_and(|it| has_optional(it));
            if !counted && known() {
                continue;
            }
            let word = &reading.text[range.clone()];
            let finding = text.finding(found, reading, range, format!("“{word}” leaves the form to the reader"));
            let finding = finding.help(if counted {
                "write a variant for each form, chosen by the number"
            } else {
                "write the plural, or variants if a number is known"
            });
            match counted && text.locale.is_source() {
                true => found.push(finding),
                false => found.push_as(Severity::Info, finding),
            }
        }
    }
}

/// Whether a letter stands before a bracket that closes soon.
fn may_be_optional(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'(', bytes).any(|at| {
        at > 0
            && (bytes[at - 1].is_ascii_alphabetic() || bytes[at - 1] >= 0x80)
            && memchr::memchr(b')', &bytes[at..bytes.len().min(at + 9)]).is_some()
    })
}

/// Whether a form of a text has a word with an ending in brackets.
fn has_optional(text: &Text) -> bool {
    let language = text.language();
    text.readings().iter().any(|reading| all_optional(reading, language).next().is_some())
}

/// The words of a form with their endings in brackets, and whether a number stands before each.
fn all_optional(reading: &Reading, language: &str) -> impl Iterator<Item = (Range<usize>, bool)> {
    let text = reading.text.as_ref();
    let listed = |lists: &'static [(&str, &[&str])]| lists.iter().find(|it| it.0 == language).map(|it| it.1);
    let always = listed(&ENDINGS).unwrap_or(USUAL);
    let beside_numbers = listed(&BESIDE_NUMBERS).unwrap_or_default();
    text.match_indices('(').filter_map(move |(at, _)| {
        let (ending, after) = text[at + 1..].split_once(')')?;
        let is_always = always.contains(&ending);
        if !is_always && !beside_numbers.contains(&ending) || after.starts_with(char::is_alphanumeric) {
            return None;
        }
        let start = text[..at]
            .rfind(|c: char| !c.is_alphabetic())
            .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
        if text[start..at].chars().count() < MIN_WORD || is_within(reading.verbatim(), start) {
            return None;
        }
        let counted = follows_number(&text[..start]);
        (is_always || counted).then_some((start..at + ending.len() + 2, counted))
    })
}

/// Whether a text ends with a number, written or put in, and few words.
fn follows_number(text: &str) -> bool {
    // A sentence or clause that ends parts the number from the word.
    let clause = text.rsplit(['.', ',', ';', ':', '!', '?', '(', ')']).next().unwrap_or_default();
    let Some((at, c)) = clause.char_indices().rev().find(|(_, c)| *c == PLACEABLE || c.is_ascii_digit()) else {
        return false;
    };
    words(&clause[at + c.len_utf8()..]).nth(MAX_BETWEEN).is_none()
}

/// Nouns that have a plural of their own.
const PLURALS: [&str; 5] = ["children", "men", "people", "persons", "women"];

/// Words that end like a plural and are none.
const NO_PLURALS: [&str; 25] = [
    "across", "adds", "always", "contains", "costs", "does", "equals", "exceeds", "fails", "goes", "has", "includes",
    "makes", "means", "minus", "needs", "perhaps", "plus", "remains", "requires", "stays", "takes", "this", "versus",
    "was",
];

/// Before these stands a number, whatever its name.
const TIMES: [&str; 8] = ["days", "hours", "minutes", "months", "seconds", "times", "weeks", "years"];

/// What may stand between a number and a noun.
const ADJECTIVES: [&str; 10] =
    ["active", "different", "free", "more", "new", "open", "other", "recent", "selected", "unread"];

fn fixed(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    if !locale.is_source() || locale.catalogue.locale.language() != "en" {
        return;
    }
    for (part, pattern) in entry.parts() {
        if entry.selects.iter().any(|(it, _)| *it == part) || !message::holds_prose(entry.part_name(part)) {
            continue;
        }
        let Some((span, name, word)) = before_plural(entry, part, pattern) else { continue };
        let message = format!("“{word}” stands for every number, 1 included");
        let finding = found.at(span, message).about(entry.unit_id(part));
        found.push(finding.help(format!("write `{{ ${name} ->` and a variant for each form: `[one]` and `*[other]`")));
    }
}

/// The first variable of a pattern that is a number and stands before a plural, with its name and that word.
fn before_plural<'p>(entry: &EntryView<'p>, part: Part, pattern: &'p Pattern) -> Option<(Span, &'p str, &'p str)> {
    if !entry.uses.iter().any(|it| it.part == part) {
        return None;
    }
    pattern.elements.iter().enumerate().find_map(|(at, element)| {
        let Element::Placeable(placeable) = element else { return None };
        let Some(Element::Text(text)) = pattern.elements.get(at + 1) else { return None };
        let (variable, is_number) = match &placeable.expression {
            Expression::Variable(it) => (it, false),
            Expression::Function(it) if entry.of(it.id) == "NUMBER" => match it.arguments.positional.first() {
                Some(Expression::Variable(inner)) => (inner, true),
                _ => return None,
            },
            _ => return None,
        };
        // `1–{ $count } files` and `{ $a }/{ $b } files` are never one.
        if let Some(Element::Text(before)) = at.checked_sub(1).map(|before| &pattern.elements[before])
            && entry.of(*before).trim_end().ends_with(['-', '–', '/', '#', '$', '€', '<', '>', '.', ','])
        {
            return None;
        }
        let word = plural(entry.of(*text))?;
        let name = entry.of(variable.id);
        let is_count = is_number
            || TIMES.contains(&word)
            || is_named_like_count(name, word)
            || message::described::described(entry.message.comment.as_ref(), entry.file.text())
                .get(name)
                .is_some_and(|it| it.holds == Some(message::described::Holds::Number));
        is_count.then_some((variable.span, name, word))
    })
}

/// The plural that a text behind a number begins with.
fn plural(text: &str) -> Option<&str> {
    let rest = text.strip_prefix([' ', '\u{A0}'])?;
    let mut all = words(rest).filter(|(at, _)| rest[..at.start].chars().all(|c| c.is_alphanumeric() || c == ' '));
    let (_, word) = all.find(|(_, word)| !ADJECTIVES.contains(word))?;
    let is_small = word.len() > 3 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let ends = word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is");
    (is_small && (ends || PLURALS.contains(&word)) && !NO_PLURALS.contains(&word)).then_some(word)
}

/// Whether a variable is named like a count, such as `$n`, `$fileCount` and `$num-files`, or like what is counted.
fn is_named_like_count(name: &str, word: &str) -> bool {
    const LAST: [&str; 6] = ["count", "n", "num", "number", "quantity", "total"];
    const FIRST: [&str; 4] = ["count", "n", "num", "number"];
    let mut parts: Vec<String> = vec![String::new()];
    let mut after_small = false;
    for c in name.chars() {
        if matches!(c, '-' | '_') || c.is_ascii_uppercase() && after_small {
            parts.push(String::new());
        }
        after_small = c.is_ascii_lowercase();
        if let Some(last) = parts.last_mut().filter(|_| c.is_ascii_alphabetic()) {
            last.push(c.to_ascii_lowercase());
        }
    }
    let is_in = |list: &[&str], part: Option<&String>| part.is_some_and(|it| list.contains(&it.as_str()));
    name.eq_ignore_ascii_case(word) || is_in(&LAST, parts.last()) || is_in(&FIRST, parts.first())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_counts() {
        for name in ["n", "count", "fileCount", "file_count", "num-files", "numFiles", "TOTAL", "files"] {
            assert!(is_named_like_count(name, "files"), "{name}");
        }
        for name in ["name", "account", "engine", "discount", "nFiles-name", "sum"] {
            assert_eq!(is_named_like_count(name, "files"), name == "nFiles-name", "{name}");
        }
    }

    #[test]
    fn plurals_behind_a_number() {
        for (text, word) in [(" files found", "files"), (" more tabs", "tabs"), ("\u{A0}people", "people")] {
            assert_eq!(plural(text), Some(word), "{text}");
        }
        for text in [" is full", " has files", " file", "s", " access", " – files", " of files", " (files)", ""] {
            assert_eq!(plural(text), None, "{text}");
        }
    }
}

//! Y09: brackets that the English text has and the translation has not, or the other way round.

use crate::check::features::Features;
use crate::check::prose::{is_within, technical};
use crate::check::reading::{PLACEABLE, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::punctuation::lone_brackets;

rule! {
    /// A text has more or fewer brackets than the English text.
    ///
    /// What stands in them may have been lost, or was added. Brackets that belong to a word, as in `file(s)`, do not
    /// count, nor do those of addresses, code and smileys.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// size = Size of the file (in bytes)
    /// #- locales/fr/app.ftl
    /// size = Taille du fichier
    /// #~     ^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// size = Size of the file (in bytes)
    /// #- locales/fr/app.ftl
    /// size = Taille du fichier (en octets)
    /// ```
    COUNT = "different-bracket-count", Info, Run::TextPair(Features::BRACKET, count)
}

/// Where the pairs of brackets of a text begin; nothing if some have no partner, which is another rule's matter.
fn pairs(text: &str) -> Option<Vec<usize>> {
    if !text.contains(['(', '[']) {
        return lone_brackets(text).is_empty().then(Vec::new);
    }
    if !lone_brackets(text).is_empty() {
        return None;
    }
    let skipped = technical(text);
    let is_letter = |c: char| c.is_alphanumeric() || c == PLACEABLE;
    let opening = text.char_indices().filter(|(_, c)| matches!(c, '(' | '['));
    let counts = opening.filter(|(at, c)| {
        let smiles = text[..*at].ends_with([':', ';']) || text[..*at].ends_with(":-") || text[..*at].ends_with(";-");
        // `file(s)`, `(e-)mail` and `print()` have brackets inside or at the end of words.
        let close = if *c == '(' { ')' } else { ']' };
        let after = text[*at..].find(close).map(|end| &text[at + end + 1..]).unwrap_or_default();
        let in_word = text[..*at].ends_with(is_letter) || after.starts_with(is_letter);
        !smiles && !in_word && !is_within(&skipped, *at)
    });
    Some(counts.map(|(at, _)| at).collect())
}

fn count(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    // Most translations have the brackets of the English.
    let count = |text: &str| text.bytes().filter(|byte| matches!(byte, b'(' | b'[')).count();
    let has_forms = source.has_forms() || target.has_forms();
    if !has_forms && count(source.raw()) == count(target.raw()) || !target.is_prose() || target.is_copied() {
        return;
    }
    let expected: Option<Vec<usize>> =
        source.readings().iter().map(|reading| pairs(&reading.text).map(|pairs| pairs.len())).collect();
    let Some(expected) = expected.filter(|expected| !expected.is_empty()) else { return };
    for reading in target.readings() {
        let Some(own) = pairs(&reading.text).filter(|own| !expected.contains(&own.len())) else { continue };
        if reading.text.trim().is_empty() {
            continue;
        }
        let words = |count: usize| match count {
            0 => "no brackets".to_owned(),
            1 => "one pair of brackets".to_owned(),
            count => format!("{count} pairs of brackets"),
        };
        let at = match own.first() {
            Some(&first) => first..reading.text.len(),
            None => 0..reading.text.len(),
        };
        let message = format!("the text has {}, the English {}", words(own.len()), words(expected[0]));
        found.push(target.finding(found, reading, at, message).help("see whether something was lost or added"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_words_and_code_do_not_count() {
        for (text, count) in [
            ("a (b) [c]", Some(2)),
            ("file(s) and (e-)mail", Some(0)),
            ("call print() of app.print(x)", Some(0)),
            ("smile :(", Some(0)),
            ("((a))", Some(2)),
            ("a (b", None),
            ("a", Some(0)),
        ] {
            assert_eq!(pairs(text).map(|pairs| pairs.len()), count, "{text}");
        }
    }
}

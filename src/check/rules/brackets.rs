//! Y09: brackets that the English text has and the translation has not.

use crate::check::features::Features;
use crate::check::prose::{is_within, technical};
use crate::check::reading::{PLACEABLE, Reading, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::punctuation::lone_brackets;

rule! {
    /// A text has fewer brackets than the English text.
    ///
    /// What stands in them may have been lost. Brackets that belong to a word, as in `file(s)`, do not
    /// count, nor do those of addresses, code and smileys. More of them than in English say nothing: translators explain words so.
    /// Off by default: as often as something is lost, it is said without brackets.
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
    LOST = "lost-brackets", Off, Run::TextPair(Features::BRACKET, lost)
}

/// Where the pairs of brackets of a text begin; nothing if some have no partner, which is another rule's matter.
fn pairs(reading: &Reading) -> Option<Vec<usize>> {
    let text = &*reading.text;
    if !text.contains(['(', '[']) {
        return lone_brackets(text).is_empty().then(Vec::new);
    }
    if !lone_brackets(text).is_empty() {
        return None;
    }
    let skipped = technical(text);
    let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == PLACEABLE);
    let opening = text.char_indices().filter(|(_, c)| matches!(c, '(' | '['));
    let counts = opening.filter(|(at, c)| {
        let smiles = text[..*at].ends_with([':', ';']) || text[..*at].ends_with(":-") || text[..*at].ends_with(";-");
        // `file(s)`, `(e-)mail` and `print()` have brackets inside or at the end of words.
        let close = if *c == '(' { ')' } else { ']' };
        let end = text[*at..].find(close).map_or(text.len(), |end| at + end + 1);
        let in_word = joins(text[..*at].chars().next_back()) && !reading.has_tag(*at..*at)
            || joins(text[end..].chars().next()) && !reading.has_tag(end..end);
        !smiles && !in_word && !is_within(&skipped, *at)
    });
    Some(counts.map(|(at, _)| at).collect())
}

fn lost(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    // Most translations have the brackets of the English, or more.
    let count = |text: &str| text.bytes().filter(|byte| matches!(byte, b'(' | b'[')).count();
    let has_forms = source.has_forms() || target.has_forms();
    if !has_forms && count(source.raw()) <= count(target.raw()) || !target.is_prose() || target.is_copied() {
        return;
    }
    let expected: Option<Vec<usize>> =
        source.readings().iter().map(|reading| pairs(reading).map(|pairs| pairs.len())).collect();
    let Some(fewest) = expected.and_then(|expected| expected.into_iter().min()) else { return };
    for reading in target.readings() {
        let Some(own) = pairs(reading).filter(|own| own.len() < fewest) else { continue };
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
        let message = format!("the text has {}, the English {}", words(own.len()), words(fewest));
        found.push(target.finding(found, reading, at, message).help("see whether something was lost"));
    }
}

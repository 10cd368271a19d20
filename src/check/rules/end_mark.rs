//! Y01, Y02: marks at the end and at the beginning that differ from the English text.

use crate::check::features::Features;
use crate::check::marks::{End, end, is_closing, is_opening, is_space};
use crate::check::neighbours::is_custom;
use crate::check::prose::words;
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::diagnostic::Severity;

rule! {
    /// A text ends with another mark than the English text.
    ///
    /// A question without its mark, a statement with one, a label without its colon, a command without `…` say something
    /// else. The marks are those of each language: a Greek question ends with `;`. A question that ends with a full stop where the
    /// English asks with a verb or a question word, a Greek statement that asks, and a label without its colon are warnings,
    /// the others remarks. Where style decides, `different-sentence-end` looks.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// ask = Do you want to leave?
    /// #- locales/fr/app.ftl
    /// ask = Voulez-vous partir
    /// #~                ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// ask = Do you want to leave?
    /// #- locales/fr/app.ftl
    /// ask = Voulez-vous partir ?
    /// ```
    END = "different-end-mark", Warning, Run::TextPair(Features::ALL, end_mark)
}

rule! {
    /// A text ends with a full stop or exclamation mark more or less than the English text, or has become a question or a label.
    ///
    /// Off by default: languages differ in where short sentences end with a stop and in how loud they are, some put a colon
    /// after every label, and a heading may well become a question. What most texts around it do, those whose ids begin
    /// alike, is left alone, and so is the stop after the last of several sentences.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// done = Your request is on its way.
    /// #- locales/fr/app.ftl
    /// done = Votre demande est partie
    /// #~                       ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// done = Your request is on its way.
    /// #- locales/fr/app.ftl
    /// done = Votre demande est partie.
    /// ```
    STOP = "different-sentence-end", Off, Run::TextPair(Features::ALL, sentence_end)
}

rule! {
    /// A text begins with another mark than the English text.
    ///
    /// A dash, a bullet, `…` or `+` at the beginning ties a text to what stands before it.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// more = … and more
    /// #- locales/fr/app.ftl
    /// more = et plus encore
    /// #~     ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// more = … and more
    /// #- locales/fr/app.ftl
    /// more = … et plus encore
    /// ```
    START = "different-start-mark", Info, Run::TextPair(
        Features::PUNCTUATION.or(Features::HYPHEN).or(Features::STOP).or(Features::SYMBOL).or(Features::COMMA)
            .or(Features::TECHNICAL).or(Features::COLON).or(Features::LATIN_SIGN),
        start_mark
    )
}

fn end_mark(pair: &TextPair, found: &mut Findings) {
    // In Greek the semicolons of a list are the marks of a question.
    let is_list = |reading: &Reading, here| here == End::Question && reading.text.matches(';').count() > 1;
    compare(pair, found, |english, here| !is_style(english, here), is_list);
}

fn sentence_end(pair: &TextPair, found: &mut Findings) {
    compare(pair, found, is_style, |reading, here| {
        let has_several = here == End::Stop && has_stop_inside(&reading.text);
        // In Greek the semicolons of a list are the marks of a question.
        let is_list = here == End::Question && reading.text.matches(';').count() > 1;
        has_several || is_list || is_custom(pair, |text| end(text, pair.target.profile()).0 == here)
    });
}

/// Whether style decides between two ends: a question that became loud, or a label, was rephrased; one that got a full stop
/// or no mark was not, nor was a statement that asks. In a list, French and others end each line but the last with a
/// semicolon.
fn is_style(english: End, here: End) -> bool {
    let asks = matches!(english, End::Stop | End::Semicolon) && here == End::Question;
    let is_quiet = matches!(english, End::Open | End::Stop | End::Exclamation | End::Semicolon) && !asks;
    let is_rephrased = english == End::Question && !matches!(here, End::Open | End::Stop);
    // What goes on, *Saving* say, may end with dots.
    is_quiet || is_rephrased
}

/// Whether a sentence ends inside a text.
fn has_stop_inside(text: &str) -> bool {
    text.match_indices(". ").any(|(at, _)| text[at + 2..].starts_with(|c: char| c.is_uppercase() || c == PLACEABLE))
}

fn compare(
    pair: &TextPair,
    found: &mut Findings,
    counts: fn(End, End) -> bool,
    is_meant: impl Fn(&Reading, End) -> bool,
) {
    let (source, target) = (pair.source, pair.target);
    if may_end_alike(source, target) || !target.is_prose() {
        return;
    }
    let of = |text: &Text, reading: &Reading| end(&reading.text, text.profile()).0;
    let expected: Vec<End> = source.readings().iter().map(|reading| of(source, reading)).collect();
    let Some(&first) = expected.first() else { return };
    if expected.iter().any(|it| *it != first) && expected.contains(&End::Open) {
        return;
    }
    let is_said = || source.readings().iter().any(|reading| is_long(&reading.text));
    for reading in target.readings() {
        let (here, at) = end(&reading.text, target.profile());
        if expected.contains(&here)
            || !counts(first, here)
            || is_abbreviation(source, reading, first, here)
            || !is_long(&reading.text)
            || !is_said()
            || is_meant(reading, here)
        {
            continue;
        }
        // A mark within quotation marks is part of what is quoted.
        let is_quoted = |text: &str| text.trim_end().ends_with(is_closing) && !text.trim_end().ends_with(')');
        let all_quoted = source.readings().iter().all(|it| is_quoted(&it.text));
        if is_quoted(reading.text.trim_end_matches([')', '.'])) && !all_quoted {
            continue;
        }
        let message = match (first, here) {
            (End::Open, here) => format!("the text ends with {}, the English with none", here.name()),
            (first, End::Open) => format!("the text ends without {}, which the English has", first.name()),
            (first, here) => format!("the text ends with {}, the English with {}", here.name(), first.name()),
        };
        let is_part = |c: char| !c.is_whitespace();
        let from = reading.text[..at.start].trim_end_matches(is_part).len();
        let finding = target.finding(found, reading, from..at.end, message);
        let finding = finding.help(match first {
            End::Open => "take it away, or allow it where the language needs it".to_owned(),
            first => format!("end with {}", first.name()),
        });
        // Behind brackets and quotation marks only a person knows where the mark belongs.
        let is_plain = at.end == reading.text.len() && !source.readings()[0].text.ends_with(is_closing);
        let finding = match target.profile() {
            Some(profile) if is_plain => reading.mend(finding, at, first.written(profile)),
            _ => finding,
        };
        match says_else(pair, first, here) {
            true => found.push(finding),
            false => found.push_as(Severity::Info, finding),
        }
    }
}

/// Whether another end says something else. Dots and questions come and go where a text is worded in another way, the last
/// of several sentences above all; a colon is lost, a question with a full stop asks no more, and a Greek semicolon asks.
fn says_else(pair: &TextPair, english: End, here: End) -> bool {
    let asked = || pair.source.readings().iter().all(|reading| !has_stop_inside(&reading.text) && asks(&reading.text));
    let is_greek = || here == End::Question && pair.target.profile().is_some_and(|profile| profile.question == ';');
    english == End::Colon || (english, here) == (End::Question, End::Stop) && asked() || is_greek()
}

/// Whether an English text begins as questions do. *Delete the file?* may be said as a label as well.
fn asks(text: &str) -> bool {
    const FIRST: [&str; 31] = [
        "am",
        "are",
        "aren’t",
        "can",
        "can’t",
        "could",
        "did",
        "didn’t",
        "do",
        "does",
        "don’t",
        "has",
        "have",
        "haven’t",
        "how",
        "is",
        "isn’t",
        "may",
        "shall",
        "should",
        "was",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "whose",
        "why",
        "will",
        "would",
    ];
    words(text).next().is_some_and(|(_, word)| FIRST.contains(&&*word.to_lowercase().replace('\'', "’")))
}

/// Whether two units with one form each end with the same mark, or both with a letter: most do.
fn may_end_alike(source: &Text, target: &Text) -> bool {
    if source.has_forms() || target.has_forms() {
        return false;
    }
    let last = |text: &Text| text.raw().trim_ascii_end().as_bytes().last().copied();
    let (Some(a), Some(b)) = (last(source), last(target)) else { return false };
    let both_open = ends_in_letter(source.raw()) && ends_in_letter(target.raw());
    if both_open || a == b && matches!(a, b'.' | b'!' | b':') && !is_run(source) && !is_run(target) {
        return true;
    }
    // Behind markup and literals only the reading tells.
    let is_shown = |byte: u8| !matches!(byte, b'}' | b'>' | b'"');
    is_shown(a) && is_shown(b) && end(source.raw(), source.profile()).0 == end(target.raw(), target.profile()).0
}

/// Whether a text ends with a letter or a digit of ASCII, Latin or Greek; U+0387, a Greek mark, is none.
fn ends_in_letter(raw: &str) -> bool {
    match raw.trim_ascii_end().as_bytes() {
        [.., 0xCE, next] => *next != 0x87,
        [.., 0xC3..=0xC5 | 0xCF, _] => true,
        [.., last] => last.is_ascii_alphanumeric(),
        [] => false,
    }
}

/// Whether a text ends with several marks.
fn is_run(text: &Text) -> bool {
    let bytes = text.raw().trim_ascii_end().as_bytes();
    bytes.len() > 1 && bytes[bytes.len() - 2].is_ascii_punctuation()
}

/// Whether a text is long enough for its end to say something: a word of four letters, or two words.
fn is_long(text: &str) -> bool {
    let mut words = words(text).filter(|(_, word)| word.chars().any(char::is_alphabetic));
    words.next().is_some_and(|(_, word)| word.chars().nth(3).is_some() || words.next().is_some())
}

/// Whether a stop ends an abbreviation and not a sentence: `5 min.`, `etc.`, `p. ej.`
fn is_abbreviation(source: &Text, reading: &Reading, first: End, here: End) -> bool {
    const KNOWN: [&str; 16] =
        ["etc", "ecc", "usw", "itd", "itp", "κλπ", "λπ", "Inc", "Ltd", "Std", "Min", "Sek", "min", "sek", "seg", "ej"];
    let is_short = |text: &str| {
        let text = text.trim_end_matches(|c: char| is_closing(c) || is_space(c));
        let Some(text) = text.strip_suffix('.') else { return false };
        let word = text.rsplit(|c: char| c.is_whitespace() || c == PLACEABLE || c == '(').next().unwrap_or(text);
        // A short word before a stop may be cut short, but hardly where English has an ellipsis.
        let is_cut = || first != End::Ellipsis && word.chars().count() <= 5 && words(text).nth(3).is_none();
        KNOWN.contains(&word) || word.contains('.') || is_cut()
    };
    match (first, here) {
        (_, End::Stop) => is_short(&reading.text) && first != End::Question,
        (End::Stop, End::Open) => source.readings().iter().any(|reading| is_short(&reading.text)),
        _ => false,
    }
}

/// Marks at the beginning of a text that tie it to something; dashes and bullets count as one.
fn start(text: &str) -> Option<char> {
    let is_skipped = |c: char| c.is_whitespace() || is_opening(c) || matches!(c, '¿' | '¡');
    let text = text.trim_start_matches(is_skipped);
    // `.ftl` is a word.
    if text.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) {
        return None;
    }
    match text.chars().next()? {
        '-' | '–' | '—' | '•' | '·' | '*' | '−' => Some('–'),
        '.' | '…' => Some('…'),
        c @ (',' | ':' | '+' | '#' | '/' | '=' | '~') => Some(c),
        _ => None,
    }
}

fn start_mark(pair: &TextPair, found: &mut Findings) {
    let may = |text: &Text| {
        let bytes = text.raw().trim_ascii_start().as_bytes();
        // What is put in at the beginning is no mark.
        let is_put_in = matches!(bytes, [b'{', b' ', b'$' | b'-', ..]) && !text.has_forms();
        let may_mark = |byte: &u8| !byte.is_ascii_alphanumeric() && !(0xC3..0xE2).contains(byte);
        !is_put_in && bytes.first().is_some_and(may_mark)
    };
    if !(may(pair.source) || may(pair.target)) || !pair.target.is_prose() {
        return;
    }
    let expected: Vec<Option<char>> = pair.source.readings().iter().map(|reading| start(&reading.text)).collect();
    for reading in pair.target.readings() {
        let here = start(&reading.text);
        if expected.is_empty() || expected.contains(&here) || !is_long(&reading.text) {
            continue;
        }
        let message = match (here, expected[0]) {
            (Some(_), None) => "the text begins with a mark, and the English does not".to_owned(),
            (_, Some('–')) => "the English begins with a dash or bullet, and the text does not".to_owned(),
            (_, Some(mark)) => format!("the English begins with `{mark}`, and the text does not"),
            (None, None) => continue,
        };
        let first = reading.text.find(char::is_whitespace).filter(|at| *at > 0).unwrap_or(reading.text.len());
        let finding = pair.target.finding(found, reading, 0..first, message);
        found.push(finding.help("begin as the English text does, or allow it"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_begin_with_a_verb_or_a_question_word() {
        assert!(asks("Do you want to leave?") && asks("“Isn't it late?”") && asks("Why?"));
        assert!(!asks("Delete the file?") && !asks("{ $n } files?") && !asks(""));
    }
}

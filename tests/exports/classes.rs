//! Kinds of difference that several readers have.

use crate::exports::grid::{Class, Difference};

/// Readers that show times with V8's `Intl`.
pub const SPACE: Class = Class {
    name: "space",
    reason: "CLDR has U+202F before AM and PM, and V8 puts a space there",
    locales: &["el", "en"],
    complaint: "",
    fits: |it| has_date(it) && it.theirs.is_some_and(|theirs| plain_spaces(it.ours) == plain_spaces(theirs)),
};

/// Whether a case shows a moment.
pub fn has_date(it: &Difference<'_>) -> bool {
    it.source.contains("DATETIME(")
}

/// Whether a number is shown with a style that puts a sign to it.
pub fn has_style(it: &Difference<'_>) -> bool {
    it.source.contains("style: \"currency\"") || it.source.contains("style: \"percent\"")
}

/// A text in which every space is an ordinary one.
pub fn plain_spaces(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

/// A text without numbers and what a style puts to them.
pub fn words(text: &str) -> String {
    plain_spaces(text).replace(|c: char| c.is_ascii_digit() || " .,€%".contains(c), "")
}

/// A text whose numbers are their digits alone, without what groups them or begins a fraction.
pub fn digits(text: &str) -> String {
    let all: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| all.get(at)).is_some_and(char::is_ascii_digit);
    let within = |at: usize| is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
    let kept = all.iter().enumerate().filter(|(at, c)| !(".,\u{A0}\u{202F}".contains(**c) && within(*at)));
    kept.map(|(_, c)| c).collect()
}

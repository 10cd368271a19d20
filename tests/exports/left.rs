//! How texts differ whose values are left to the program: numbers without their options, dates at all.

use crate::exports::cases::Argument;
use crate::exports::grid::Difference;
use portolan::export::Loss;

/// Whether a text is ours but for what stands in the place of numbers with options and of dates: scripts put the name of a date
/// in marks there, since how to write it is left to the program.
pub fn to_the_program(it: &Difference<'_>) -> bool {
    let has_options = it.source.contains("DATETIME(") || it.source.contains("NUMBER(") || it.source.contains("{ ");
    let Some(theirs) = it.theirs.filter(|_| has_options && it.loss == Loss::Approximated) else {
        return false;
    };
    fits(&words(theirs), &words(it.ours))
}

/// Whether a fraction is shown where only whole numbers decide, with the text of a neighbour.
pub fn fraction(it: &Difference<'_>) -> bool {
    let has_fraction = it.case.arguments.iter().any(|(_, value)| matches!(value, Argument::Number("1.5")));
    has_fraction && it.theirs.is_some()
}

/// A text without what numbers consist of.
fn words(text: &str) -> String {
    text.replace(|c: char| c.is_ascii_digit() || " \u{A0}\u{202F}.,%€".contains(c), "")
}

/// Whether a text is another one in which anything stands in the places of marks.
fn fits(marked: &str, text: &str) -> bool {
    let mut rest = text;
    let mut parts = marked.split('⟦').map(|part| part.split_once('⟧').map_or(part, |(_, after)| after)).enumerate();
    let count = marked.matches('⟦').count();
    parts.all(|(place, part)| {
        let at = match place {
            0 => rest.starts_with(part).then_some(0),
            _ if place == count => rest.ends_with(part).then(|| rest.len() - part.len()),
            _ => rest.find(part),
        };
        let is_whole = count > 0 || rest == part;
        at.is_some_and(|at| {
            rest = &rest[at + part.len()..];
            is_whole
        })
    })
}

#[test]
fn marks_stand_for_anything_and_nothing_else_does() {
    assert!(fits("a⟦x⟧b⟦y⟧", "a12b34") && fits("⟦x⟧", "any") && fits("a", "a"));
    assert!(!fits("a⟦x⟧b", "a12c") && !fits("a", "ab") && !fits("⟦x⟧b⟦y⟧c", "1c2b"));
}

//! The formats `icu`, `mf2` and `i18next` in the libraries of JavaScript that they are for. All three show numbers and dates
//! with `Intl`.

use portolan::export::Loss;

use crate::consumers;
use crate::exports::classes::SPACE;
use crate::exports::grid::{Class, Reader, run};
use crate::exports::names;

/// Dates of a length that the library has of its own. The rest of the text is the same.
const LENGTH: Class = Class {
    name: "length",
    reason: "its medium and short dates are other ones than those of `Intl`; reported as approximated",
    locales: &["de", "fr", "pl"],
    complaint: "",
    fits: |it| {
        let is_short = ["medium", "short"].iter().any(|style| it.source.contains(&format!("dateStyle: \"{style}\"")));
        is_short && it.loss == Loss::Approximated && it.theirs.is_some_and(|theirs| same_ends(it.ours, theirs))
    },
};

pub static INTL_MESSAGEFORMAT: Reader = Reader { format: "icu", name: "intl-messageformat", classes: &[LENGTH, SPACE] };

pub static MESSAGEFORMAT: Reader = Reader {
    format: "mf2",
    name: "messageformat",
    classes: &[Class { locales: &["de", "el", "en", "es", "it"], ..LENGTH }, SPACE],
};

pub static I18NEXT: Reader = Reader {
    format: "i18next",
    name: "i18next",
    classes: &[
        Class {
            name: "several",
            reason: "one number and one word can decide, the same in all languages; reported as approximated",
            locales: &["de", "el", "en", "es", "fr", "it", "pl"],
            complaint: "",
            // A text with a choice, in another of its forms; a language may choose by another number than the others. What
            // is not found is shown by its key, and a variable that has another name by its braces.
            fits: |it| {
                let is_form = |theirs: &str| theirs != it.case.unit && !theirs.replace("{{y}}", "").contains("{{");
                it.loss == Loss::Approximated && it.source.contains("->") && it.theirs.is_some_and(is_form)
            },
        },
        SPACE,
    ],
};

/// Whether two texts differ in one place of at most a date's length.
fn same_ends(ours: &str, theirs: &str) -> bool {
    const LONGEST: usize = 14;
    let same = |a: &mut dyn Iterator<Item = char>, b: &mut dyn Iterator<Item = char>| {
        a.zip(b).take_while(|(a, b)| a == b).count()
    };
    let start = same(&mut ours.chars(), &mut theirs.chars());
    let end = same(&mut ours.chars().rev(), &mut theirs.chars().rev());
    let rest = |text: &str| text.chars().count().saturating_sub(start + end);
    rest(ours) <= LONGEST && rest(theirs) <= LONGEST
}

#[test]
fn intl_messageformat_reads_icu() {
    let Some(node) = consumers::node("intl-messageformat") else { return };
    assert!(names::write("icu") > 0);
    run(&INTL_MESSAGEFORMAT, node.script("exports/icu.mjs"));
}

#[test]
fn messageformat_reads_mf2() {
    let Some(node) = consumers::node("messageformat") else { return };
    run(&MESSAGEFORMAT, node.script("exports/mf2.mjs"));
}

#[test]
fn i18next_reads_i18next() {
    let Some(node) = consumers::node("i18next") else { return };
    assert!(names::write("i18next") > 0);
    run(&I18NEXT, node.script("exports/i18next.mjs"));
}

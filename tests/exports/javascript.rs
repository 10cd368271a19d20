//! The formats `icu`, `mf2` and `i18next` in the libraries of JavaScript that they are for. All three show numbers and dates
//! with `Intl`.

use crate::consumers;
use crate::exports::grid::{Reader, run};
use crate::exports::names;

pub static INTL_MESSAGEFORMAT: Reader = Reader { format: "icu", name: "intl-messageformat", classes: &[] };

pub static MESSAGEFORMAT: Reader = Reader { format: "mf2", name: "messageformat", classes: &[] };

pub static I18NEXT: Reader = Reader { format: "i18next", name: "i18next", classes: &[] };

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

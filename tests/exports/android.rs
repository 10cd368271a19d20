//! The format `android`, compiled by aapt, and formatted as Android does.

use crate::consumers;
use crate::exports::gettext::write_what_programs_know;
use crate::exports::grid::{Class, Reader, run};
use crate::exports::left;

pub static AAPT: Reader = Reader {
    format: "android",
    name: "aapt",
    classes: &[
        Class {
            name: "fraction",
            reason: "only whole numbers decide: a program with a fraction asks for the next one",
            locales: &["fr", "pl"],
            complaint: "",
            fits: left::fraction,
        },
        Class {
            name: "options",
            reason: "numbers with options and dates are written by the program",
            locales: &["de", "el", "en", "es", "fr", "it", "pl"],
            complaint: "",
            fits: left::to_the_program,
        },
    ],
};

#[test]
fn aapt_reads_android() {
    let (Some(python), Some(_)) = (consumers::python("babel"), consumers::tool("aapt")) else { return };
    write_what_programs_know();
    run(&AAPT, python.script("exports/android.py"));
}

//! The format `xcstrings`. What reads it runs on Apple's systems only. Its form is held against a schema, and its texts against
//! a stand-in of ours that does what Apple's documentation says.

use serde_json::Value;

use crate::consumers;
use crate::exports::gettext::write_what_programs_know;
use crate::exports::grid::{Class, Reader, prepare, run};
use crate::exports::left;

const SCHEMA: &str = include_str!("../schemas/xcstrings.json");

pub static STAND_IN: Reader = Reader {
    format: "xcstrings",
    name: "a stand-in for Foundation",
    classes: &[
        Class {
            name: "fraction",
            reason: "counts are whole numbers: a program with a fraction gives the next one",
            locales: &["de", "el", "en", "es", "fr", "it", "pl"],
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
fn a_stand_in_reads_xcstrings() {
    let Some(python) = consumers::python("babel") else { return };
    write_what_programs_know();
    run(&STAND_IN, python.script("exports/xcstrings.py"));
}

/// What is wrong with a string catalogue.
fn problems(file: &Value) -> Result<(), String> {
    let mut compiler = boon::Compiler::new();
    let schema: Value = serde_json::from_str(SCHEMA).expect("a schema");
    compiler.add_resource("xcstrings.json", schema).expect("a schema");
    let mut schemas = boon::Schemas::new();
    let index = compiler.compile("xcstrings.json", &mut schemas).expect("a schema");
    schemas.validate(file, index).map_err(|error| error.to_string())
}

#[test]
fn xcstrings_have_the_form_that_xcode_writes() {
    let prepared = prepare("xcstrings");
    let [file] = prepared.written.files.as_slice() else { panic!("one file") };
    let mut file: Value = serde_json::from_slice(&file.bytes).expect("JSON");
    problems(&file).expect("the form");
    let strings = file["strings"].as_object().expect("strings");
    assert!(strings.len() > 400, "{}", strings.len());
    let of = |kind: &str| strings.values().any(|entry| entry["localizations"]["pl"].get(kind).is_some());
    assert!(of("stringUnit") && of("variations") && of("substitutions"));
    // Each substitution that a text names is there, and none besides.
    let mut seen = 0;
    for (key, entry) in strings {
        for (locale, own) in entry["localizations"].as_object().expect("localizations") {
            let Some(substitutions) = own.get("substitutions").and_then(Value::as_object) else { continue };
            let text = own.to_string();
            let named = text.split("%#@").skip(1).map(|rest| rest.split('@').next().expect("a name"));
            let mut named: Vec<&str> = named.collect();
            named.sort_unstable();
            named.dedup();
            assert_eq!(substitutions.keys().map(String::as_str).collect::<Vec<_>>(), named, "{key} {locale}");
            seen += named.len();
        }
    }
    assert!(seen > 100, "{seen}");
    file["strings"]["x"] =
        serde_json::json!({ "localizations": { "en": { "variations": { "plural": { "some": {} } } } } });
    problems(&file).expect_err("a form that there is not");
}

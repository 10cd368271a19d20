//! The format `ftl` in every runtime of Fluent.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use portolan::runtime::{Isolation, Value};

use crate::consumers;
use crate::exports::cases::Argument;
use crate::exports::grid::{Class, Difference, Reader, prepare, render, run};

/// All languages of our own project.
const ALL: &[&str] = &["de", "el", "en", "es", "fr", "it", "pl"];

pub static FLUENT_JS: Reader = Reader {
    format: "ftl",
    name: "@fluent/bundle",
    classes: &[
        Class {
            name: "style",
            reason: "fluent.js does not let a message choose a style of numbers",
            locales: ALL,
            complaint: "",
            fits: |it| has_style(it) && it.theirs.is_some_and(|theirs| words(it.ours) == words(theirs)),
        },
        Class {
            name: "space",
            reason: "CLDR has U+202F before AM and PM, and V8 puts a space there",
            locales: &["el", "en"],
            complaint: "",
            fits: |it| has_date(it) && it.theirs.is_some_and(|theirs| plain_spaces(it.ours) == plain_spaces(theirs)),
        },
        Class {
            name: "zero",
            reason: "ICU4X pads what stands beside what is padded",
            locales: &["es", "pl"],
            complaint: "",
            fits: |it| has_date(it) && it.theirs.is_some_and(|theirs| unpadded(it.ours) == unpadded(theirs)),
        },
    ],
};

pub static FLUENT_RUNTIME: Reader = Reader { format: "ftl", name: "fluent.runtime", classes: &[] };

pub static FLUENT_BUNDLE: Reader = Reader { format: "ftl", name: "fluent-bundle", classes: &[] };

pub static PORTOLAN: Reader = Reader { format: "ftl", name: "Portolan's Localizer", classes: &[] };

fn has_style(it: &Difference<'_>) -> bool {
    it.source.contains("style: \"currency\"") || it.source.contains("style: \"percent\"")
}

fn has_date(it: &Difference<'_>) -> bool {
    it.source.contains("DATETIME(")
}

fn plain_spaces(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

/// A text without numbers and what a style puts to them.
fn words(text: &str) -> String {
    plain_spaces(text).replace(|c: char| c.is_ascii_digit() || " .,€%".contains(c), "")
}

/// A text without the zeros that numbers below ten begin with.
fn unpadded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let begins = !out.ends_with(|c: char| c.is_ascii_digit());
        if !(c == '0' && begins && rest.peek().is_some_and(char::is_ascii_digit)) {
            out.push(c);
        }
    }
    out
}

#[test]
fn fluent_js_reads_ftl() {
    let Some(node) = consumers::node("@fluent/bundle") else { return };
    run(&FLUENT_JS, node.script("exports/ftl.mjs"));
}

#[test]
fn python_reads_ftl() {
    let Some(python) = consumers::python("fluent.runtime") else { return };
    run(&FLUENT_RUNTIME, python.script("exports/ftl.py"));
}

#[test]
fn fluent_bundle_reads_ftl() {
    let prepared = prepare("ftl");
    let mut bundles = BTreeMap::new();
    for file in &prepared.written.files {
        let locale = file.locale.as_ref().expect("a language");
        let text = std::fs::read_to_string(prepared.folder.join(&file.path)).expect("readable");
        let mut bundle = FluentBundle::new(vec![locale.as_langid().clone()]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("added once");
        bundle.add_resource(FluentResource::try_new(text).expect("no errors")).expect("no id twice");
        bundles.insert(locale.to_string(), bundle);
    }
    render(&FLUENT_BUNDLE, |case| {
        let bundle = &bundles[&case.locale];
        let message = bundle.get_message(&case.id);
        let pattern = message.and_then(|message| match &case.attribute {
            None => message.value(),
            Some(name) => Some(message.get_attribute(name)?.value()),
        });
        let mut arguments = FluentArgs::new();
        for (name, argument) in &case.arguments {
            let value: FluentValue = match argument {
                Argument::Number(number) => number.parse::<f64>().expect("a number").into(),
                Argument::Text(text) => (*text).into(),
                // It has no dates of its own.
                Argument::Date(_) => argument.iso().into(),
            };
            arguments.set(name.clone(), value);
        }
        let mut errors = Vec::new();
        let text = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned());
        (text, errors.iter().map(ToString::to_string).collect())
    });
}

#[test]
fn portolan_reads_ftl() {
    let folder = &prepare("ftl").folder;
    let problems: Arc<Mutex<Vec<String>>> = Arc::default();
    let noted = problems.clone();
    let localizer = portolan::load::localizer(folder, "en".parse().expect("a tag"))
        .expect("readable")
        .with_program(|builder| builder.isolation(Isolation::Never))
        .with_hook(move |problem| noted.lock().expect("no panic").push(problem.to_string()));
    assert_eq!(localizer.locales().len(), ALL.len());
    let texts: BTreeMap<String, _> =
        ALL.iter().map(|locale| ((*locale).to_owned(), localizer.texts(&[locale.parse().expect("a tag")]))).collect();
    render(&PORTOLAN, |case| {
        let arguments: Vec<(&str, Value)> =
            case.arguments.iter().map(|(name, argument)| (name.as_str(), argument.value())).collect();
        let texts = &texts[&case.locale];
        assert_eq!(texts.locale().to_string(), case.locale);
        let text = texts.text(&case.unit, &arguments).into_owned();
        (Some(text), std::mem::take(&mut *problems.lock().expect("no panic")))
    });
}

//! The format `ftl` in every runtime of Fluent.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use portolan::runtime::{Isolation, Value};

use crate::consumers;
use crate::exports::cases::Argument;
use crate::exports::classes::{SPACE, digits, has_date, has_style, words};
use crate::exports::grid::{Class, Reader, prepare, render, run};

/// All languages of our own project.
pub const ALL: &[&str] = &["de", "el", "en", "es", "fr", "it", "pl"];

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
        SPACE,
    ],
};

pub static FLUENT_RUNTIME: Reader = Reader {
    format: "ftl",
    name: "fluent.runtime",
    classes: &[Class {
        name: "groups",
        reason: "Babel groups the four digits of a percentage, where CLDR begins with five: `1200%`, theirs `1.200%`",
        locales: &["es", "it", "pl"],
        complaint: "",
        fits: |it| has_style(it) && it.theirs.is_some_and(|theirs| digits(it.ours) == digits(theirs)),
    }],
};

pub static FLUENT_BUNDLE: Reader = Reader {
    format: "ftl",
    name: "fluent-bundle",
    classes: &[
        Class {
            name: "figures",
            reason: "fluent-rs shows numbers as they are, without groups and with a point, unless the program shows them",
            locales: ALL,
            complaint: "",
            fits: |it| !has_date(it) && it.theirs.is_some_and(|theirs| digits(it.ours) == digits(theirs)),
        },
        Class {
            name: "options",
            reason: "it knows of options of `NUMBER` only how many digits there are at least, and how a plural form is chosen",
            locales: ALL,
            complaint: "",
            fits: |it| it.source.contains("NUMBER(") && it.theirs.is_some_and(|theirs| words(it.ours) == words(theirs)),
        },
        Class {
            name: "dates",
            reason: "it has no `DATETIME` unless the program brings one; the feature `fluent` of Portolan does",
            locales: ALL,
            complaint: "DATETIME",
            fits: |it| has_date(it) && it.theirs.is_some_and(|theirs| fills(it.ours, theirs, "{DATETIME()}")),
        },
    ],
};

pub static PORTOLAN: Reader = Reader { format: "ftl", name: "Portolan's Localizer", classes: &[] };

/// Whether a text is another in which something stands in a place that is left open there.
fn fills(full: &str, with_gaps: &str, gap: &str) -> bool {
    let mut rest = words(full);
    let parts: Vec<String> = with_gaps.split(gap).map(words).collect();
    let [first, .., last] = parts.as_slice() else { return false };
    let ends = rest.starts_with(first.as_str()) && rest.ends_with(last.as_str());
    let each = parts.iter().all(|part| match rest.find(part.as_str()) {
        Some(at) => {
            rest.drain(..at + part.len());
            true
        }
        None => false,
    });
    ends && each
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

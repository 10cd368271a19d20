//! Our texts are those of `fluent`, which is to say `fluent-bundle`, with every message of the catalogues at hand, where numbers and plural data do
//! not come in: that crate localises neither, and its plural rules are older.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent::types::FluentValue;
use fluent::{FluentArgs, FluentBundle, FluentResource};
use portolan::locale::Locale;
use portolan::runtime::{Isolation, Program, Value};
use portolan::syntax::parse;
use portolan::syntax::tree::{Expression, Pattern};
use portolan::syntax::walk::{Node, walk};

use crate::corpora::{catalogues, corpus};

/// What an argument is tried with: small integers take every plural form, and texts may be anything.
#[derive(Clone, Copy, Debug)]
enum Argument {
    Text(&'static str),
    Integer(i64),
}

const ARGUMENTS: &[Argument] = &[
    Argument::Text("Łódź & <b>ω</b>"),
    Argument::Text("other"),
    Argument::Integer(0),
    Argument::Integer(1),
    Argument::Integer(2),
    Argument::Integer(5),
    Argument::Integer(12),
    Argument::Integer(22),
    Argument::Integer(101),
    Argument::Integer(999),
];

/// Both without functions of their own, since `fluent-bundle` localises nothing.
fn theirs(locale: &Locale, texts: &[String], isolate: bool) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.as_langid().clone()]);
    bundle.set_use_isolating(isolate);
    for name in ["NUMBER", "DATETIME", "PLATFORM", "STRLEN"] {
        bundle
            .add_function(name, |values, _| match values.first() {
                Some(FluentValue::None) | None => FluentValue::String("none".into()),
                Some(value) => value.clone(),
            })
            .expect("added once");
    }
    for text in texts {
        // Broken entries and those that are there twice are left out by both.
        let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn ours(locale: &Locale, texts: &[String], isolate: bool) -> Program {
    let mut builder = Program::builder(locale.clone());
    for name in ["NUMBER", "DATETIME", "PLATFORM", "STRLEN"] {
        builder = builder.function(name, |values, _| match values.first() {
            Some(Value::None) | None => "none".into(),
            Some(value) => value.clone(),
        });
    }
    builder = texts.iter().fold(builder, |builder, text| builder.source(text.as_str()));
    builder.isolation(if isolate { Isolation::Always } else { Isolation::Never }).build()
}

/// The variables of a text.
fn variables(texts: &[String]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in texts {
        let parsed = parse(Default::default(), text);
        let mut look = |pattern: &Pattern| {
            walk(pattern, &mut |node| {
                if let Node::Shown(Expression::Variable(it))
                | Node::Selector(Expression::Variable(it))
                | Node::Argument(Expression::Variable(it)) = node
                {
                    names.insert(it.id.of(text).to_owned());
                }
            });
        };
        for message in parsed.resource.messages() {
            message.value.iter().for_each(&mut look);
            message.attributes.iter().map(|it| &it.value).for_each(&mut look);
        }
    }
    names
}

/// Formats everything with everything in both and says what differs: id, ours, theirs.
fn compare(locale: &Locale, texts: &[String], different: &mut Vec<String>) -> usize {
    let names = variables(texts);
    let mut compared = 0;
    for isolate in [true, false] {
        let (theirs, ours) = (theirs(locale, texts, isolate), ours(locale, texts, isolate));
        for (at, argument) in ARGUMENTS.iter().enumerate() {
            let mut their_args = FluentArgs::new();
            let mut our_args: Vec<(&str, Value<'_>)> = Vec::new();
            for (offset, name) in names.iter().enumerate() {
                // Not all the same, so that one is not taken for another.
                let argument = if at < 2 { *argument } else { ARGUMENTS[2 + (at + offset) % (ARGUMENTS.len() - 2)] };
                match argument {
                    Argument::Text(text) => {
                        their_args.set(name.as_str(), text);
                        our_args.push((name, text.into()));
                    }
                    Argument::Integer(n) => {
                        their_args.set(name.as_str(), n);
                        our_args.push((name, n.into()));
                    }
                }
            }
            for message in ours.messages() {
                let their_message = theirs.get_message(message.id()).expect("they have every message");
                let ours = message.value().map(|it| ("", it)).into_iter().chain(message.attributes());
                for (name, pattern) in ours {
                    let their_pattern = match name {
                        "" => their_message.value(),
                        name => their_message.get_attribute(name).map(|it| it.value()),
                    };
                    let mut their_errors = Vec::new();
                    let their_text = theirs.format_pattern(
                        their_pattern.expect("they have it"),
                        Some(&their_args),
                        &mut their_errors,
                    );
                    let mut errors = Vec::new();
                    let text = pattern.format(&our_args, &mut errors);
                    compared += 1;
                    // CRLF is LF in our texts; theirs keep what a file has inside one text element.
                    if text != their_text.replace("\r\n", "\n") || errors.is_empty() != their_errors.is_empty() {
                        different.push(format!(
                            "{locale} {}.{name} {argument:?}:\n  ours   {text:?} {errors:?}\n  theirs {their_text:?} {their_errors:?}",
                            message.id()
                        ));
                    }
                }
            }
        }
    }
    compared
}

/// The texts of each language in a folder of folders.
fn by_language(root: &Path) -> BTreeMap<Locale, Vec<String>> {
    let mut all: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
    for path in catalogues(root) {
        let folder = path.strip_prefix(root).ok().and_then(|path| path.components().next());
        let Some(Ok(locale)) = folder.map(|it| it.as_os_str().to_string_lossy().parse::<Locale>()) else { continue };
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        all.entry(locale).or_default().push(text);
    }
    all
}

#[test]
fn our_own_catalogues_read_alike() {
    let all = by_language(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"));
    assert_eq!(all.len(), 7);
    let mut different = Vec::new();
    let mut compared = 0;
    for (locale, texts) in &all {
        compared += compare(locale, texts, &mut different);
    }
    assert!(different.is_empty(), "{} differ:\n{}", different.len(), different[..different.len().min(10)].join("\n"));
    assert!(compared > 7 * 400 * ARGUMENTS.len(), "{compared} texts");
}

#[test]
fn the_corpora_read_alike() {
    for name in ["firefox", "anki", "cosmic-settings"] {
        let Some(folder) = corpus(name) else { continue };
        let mut different = Vec::new();
        let (mut files, mut compared) = (0, 0);
        // One file at a time: the files of Firefox are not meant to be one bundle.
        for path in catalogues(&folder) {
            let folders = path.strip_prefix(&folder).expect("below").components();
            let Some(locale) = folders.filter_map(|it| it.as_os_str().to_str()?.parse::<Locale>().ok()).next() else {
                continue;
            };
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            files += 1;
            compared += compare(&locale, &[text], &mut different);
        }
        assert!(
            different.is_empty(),
            "{} differ:\n{}",
            different.len(),
            different[..different.len().min(10)].join("\n")
        );
        assert!(compared > 1000, "{name}: {compared} texts");
        eprintln!("{name}: {compared} texts of {files} files alike");
    }
}

/// Where the two differ on purpose, each with its reason. If a later version agrees, the line must go.
#[test]
fn every_listed_difference_is_one() {
    let english: Locale = "en".parse().expect("a tag");
    for (why, text, n, our_text, their_text) in [
        (
            "a term in a term does not take the arguments of the outer one away",
            "-a = { -b }{ $case ->\n [gen] G\n *[nom] N\n }\n-b = b\nx = { -a(case: \"gen\") }",
            1,
            "bG",
            "bN",
        ),
        (
            "a number equals its key by value, however it is shown",
            "x = { NUMBER($n, minimumFractionDigits: 1) ->\n [1] same\n *[other] other\n }",
            1,
            "same",
            "other",
        ),
        ("numbers are localised", "x = { $n }", 1234, "1,234", "1234"),
        ("an error of a function is shown in braces", "x = { NUMBER(\"x\") }", 1, "{NUMBER()}", "NUMBER()"),
    ] {
        let mut bundle = FluentBundle::new(vec![english.as_langid().clone()]);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("NUMBER");
        bundle.add_resource(FluentResource::try_new(text.to_owned()).expect("Fluent")).expect("no id twice");
        let mut args = FluentArgs::new();
        args.set("n", n);
        let pattern = bundle.get_message("x").and_then(|it| it.value()).expect("a value");
        assert_eq!(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()), their_text, "theirs: {why}");
        let program = Program::new(english.clone(), text);
        assert_eq!(program.format("x", &[("n", n.into())], &mut Vec::new()).expect("x"), our_text, "ours: {why}");
    }
}

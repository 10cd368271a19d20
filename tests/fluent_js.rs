//! Our own catalogues against the official runtime of JavaScript, `@fluent/bundle`, whose numbers, dates and plural forms
//! are those of `Intl`. Differences are allowed by class, each with its reason in `docs/runtime.md`.

use std::collections::BTreeMap;
use std::path::Path;

use portolan::catalogue::{Catalogue, File, Unit};
use portolan::message::described::{Holds, described};
use portolan::runtime::{DateTime, Isolation, Program, Value};
use portolan::syntax::tree::Expression;
use portolan::syntax::walk::{Node, arguments_of, walk};
use serde_json::json;

use crate::consumers;

/// The numbers that every text is shown with.
const NUMBERS: [f64; 8] = [0.0, 1.0, 2.0, 5.0, 12.0, 22.0, 1.5, 1_000_000.0];

/// What a variable is given in the rows of the grid.
enum Column {
    Numbers,
    Date,
    Texts(Vec<String>),
}

/// Variables of a text: what its English comment says, else what it does with them.
fn columns(unit: &Unit, english: Option<&File>) -> BTreeMap<String, Column> {
    let text = unit.file.text();
    let original = english.and_then(|file| Some((file.get(unit.file.of(unit.message.id))?, file.text())));
    let said = original.map(|(message, text)| described(message.comment.as_ref(), text)).unwrap_or_default();
    let mut columns = BTreeMap::new();
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    walk(unit.pattern, &mut |node| match node {
        Node::Select(select) => {
            if let Expression::Variable(variable) = &select.selector {
                let own = select.variants.iter().map(|variant| variant.key.span().of(text).to_owned());
                keys.entry(variable.id.of(text).to_owned()).or_default().extend(own);
            }
        }
        Node::Shown(expression) | Node::Selector(expression) | Node::Argument(expression) => {
            if let Expression::Variable(variable) = expression {
                columns.entry(variable.id.of(text).to_owned()).or_insert(Column::Numbers);
            }
            if let (Expression::Function(function), Some(arguments)) = (expression, arguments_of(expression))
                && function.id.of(text) == "DATETIME"
                && let Some(Expression::Variable(variable)) = arguments.positional.first()
            {
                columns.insert(variable.id.of(text).to_owned(), Column::Date);
            }
        }
        Node::Text(_) => {}
    });
    for (name, column) in &mut columns {
        match said.get(name).and_then(|said| said.holds) {
            Some(Holds::Text) => {
                *column = Column::Texts(keys.remove(name).unwrap_or_else(|| vec!["Łódź & <b>".into()]))
            }
            Some(Holds::Date) => *column = Column::Date,
            _ => {}
        }
    }
    columns
}

/// Why a text is another, by its name in `docs/runtime.md`; nothing if there is no reason for it.
fn class(source: &str, ours: &str, theirs: &str) -> Option<&'static str> {
    let spaces = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    if source.contains("style: \"currency\"") || source.contains("style: \"percent\"") {
        let words = |text: &str| spaces(text).replace(|c: char| c.is_ascii_digit() || " .,€%".contains(c), "");
        return (words(ours) == words(theirs)).then_some("style");
    }
    let is_date = source.contains("DATETIME(");
    if is_date && spaces(ours) == spaces(theirs) {
        return Some("space");
    }
    (is_date && unpadded(ours) == unpadded(theirs)).then_some("zero")
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
fn texts_are_those_of_fluent_js() {
    let Some(node) = consumers::node("@fluent/bundle") else { return };
    let (project, _, _) = portolan::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("our own project");
    let (mut texts, mut cases, mut sources) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
    for catalogue in project.catalogues() {
        let locale = catalogue.locale.to_string();
        let mut builder = Program::builder(catalogue.locale.clone()).isolation(Isolation::Never);
        for file in &catalogue.files {
            builder = builder.resource(file.text(), &file.resource);
        }
        let program = builder.build();
        texts.insert(locale.clone(), catalogue.files.iter().map(File::text).collect::<Vec<_>>().join("\n"));
        for unit in catalogue.files.iter().flat_map(File::units).filter(|unit| !unit.id().starts_with('-')) {
            sources.insert((locale.clone(), unit.id()), unit.pattern.span.of(unit.file.text()));
            add(&mut cases, &program, catalogue, &unit, project.source.file(&unit.file.name));
        }
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fluent-js.json");
    std::fs::write(&path, json!({ "texts": texts, "cases": cases }).to_string()).expect("written");
    let out = node.script("fluent/render.mjs").arg(&path).env("TZ", "UTC").output().expect("node");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let said: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    assert_eq!(said["rendered"], cases.len());
    assert!(cases.len() > 20_000, "{} cases", cases.len());
    let (mut counts, mut wrong) = (BTreeMap::new(), Vec::new());
    for it in said["different"].as_array().expect("a list") {
        let of = |key: &str| it[key].as_str().unwrap_or_default();
        let id = it["attribute"].as_str().map_or(of("id").to_owned(), |name| format!("{}.{name}", of("id")));
        let source = sources[&(of("locale").to_owned(), id)];
        match class(source, of("ours"), of("theirs")) {
            Some(class) if it["errors"].as_array().is_some_and(Vec::is_empty) => {
                let count = counts.entry((class, of("locale").to_owned())).or_insert(0);
                *count += 1;
                if std::env::var_os("PORTOLAN_SHOW").is_some() && *count < 4 {
                    println!("{class} {}: {:?} {:?}", of("locale"), of("ours"), of("theirs"));
                }
            }
            _ => wrong.push(it.to_string()),
        }
    }
    assert!(wrong.is_empty(), "{} differ without a reason:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
    // What is no longer there must not stay in the list.
    let seen: Vec<String> = counts.keys().map(|(class, locale)| format!("{class} {locale}")).collect();
    let listed = ["space el", "space en", "style de", "style el", "style en", "style es", "style fr", "style it"];
    assert_eq!(seen, [&listed[..], &["style pl", "zero es", "zero pl"]].concat());
}

/// A case for each row of the grid, or one if the text has no variables.
fn add(
    cases: &mut Vec<serde_json::Value>,
    program: &Program,
    catalogue: &Catalogue,
    unit: &Unit,
    english: Option<&File>,
) {
    let columns = columns(unit, english);
    let rows = if columns.is_empty() { 1 } else { NUMBERS.len() };
    for (row, number) in NUMBERS.iter().enumerate().take(rows) {
        let mut args: Vec<(&str, Value)> = Vec::new();
        let mut written = serde_json::Map::new();
        for (name, column) in &columns {
            let (value, wire): (Value, _) = match column {
                Column::Numbers => ((*number).into(), json!({ "number": number })),
                Column::Texts(texts) => {
                    let text = &texts[row % texts.len()];
                    (text.into(), json!({ "text": text }))
                }
                Column::Date => {
                    let (month, day, hour) = (1 + row as u8, 3 + 3 * row as u8, 3 * row as u8);
                    let moment = DateTime::date(2026, month, day).and_then(|it| it.at(hour, 5, 9)?.offset(0));
                    (
                        moment.expect("a moment").into(),
                        json!({ "date": format!("2026-{month:02}-{day:02}T{hour:02}:05:09Z") }),
                    )
                }
            };
            args.push((name, value));
            written.insert(name.clone(), wire);
        }
        let mut errors = Vec::new();
        let ours = program.format(&unit.id(), &args, &mut errors).expect("a message of the program");
        assert!(errors.is_empty(), "{} {}: {errors:?}", catalogue.locale, unit.id());
        cases.push(json!({
            "locale": catalogue.locale.to_string(), "id": unit.file.of(unit.message.id),
            "attribute": unit.attribute_name(), "args": written, "ours": ours,
        }));
    }
}

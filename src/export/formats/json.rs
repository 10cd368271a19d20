//! `json`: each message as whole sentences, with what decides between them. For programs that have no message format of
//! their own, and made to be read without a description of it.
//!
//! ```json
//! { "locale": "en",
//!   "messages": {
//!     "hello": "Hello",
//!     "greet": ["Hello, ", { "variable": "name" }],
//!     "cities": {
//!       "choose": [{ "variable": "count", "by": "plural", "cases": ["one", "other"] }],
//!       "forms": [{ "if": ["one"], "text": "One city" },
//!                 { "if": ["other"], "text": [{ "variable": "count", "as": "number" }, " cities"] }] } } }
//! ```
//!
//! Cases of numbers are written `=0`. The last case of each choice is for everything that no other one fits.

use serde_json::{Map, Value, json};

use crate::export::{Edition, Format, Outcome, Output, Package, Reason, Text, Trait, Written, texts};
use crate::message::described::Holds;
use crate::message::flat::{By, Case, Flat, Literal, Piece, Slot};

pub(super) static JSON: Format = Format {
    name: "json",
    about: "JSON, each message as whole sentences with what decides between them",
    consumer: "any program; the tests read it with a renderer of thirty lines on Node.js and its Intl",
    keeps: &[
        Trait::Variables,
        Trait::Plurals,
        Trait::Ordinals,
        Trait::Numbers,
        Trait::Words,
        Trait::SeveralChoices,
        Trait::Attributes,
        Trait::NumberOptions,
        Trait::Dates,
    ],
    write,
    verify: |_, bytes| serde_json::from_slice::<Value>(bytes).map(drop).map_err(|error| error.to_string()),
};

fn write(package: &Package<'_>) -> Written {
    let mut written = Written::default();
    for edition in &package.editions {
        let file = of_edition(package, edition, &mut written.outcomes);
        written.files.push(Output::of(&edition.locale, format!("{}.json", edition.locale), file));
    }
    written
}

fn of_edition(package: &Package<'_>, edition: &Edition, outcomes: &mut Vec<Outcome>) -> String {
    let mut messages = Map::new();
    for text in texts(package, edition) {
        let unit = text.unit();
        let mut reasons = text.reasons.clone();
        match &text.flat {
            Ok(flat) => drop(messages.insert(unit.clone(), message(flat, &text))),
            Err(reason) => reasons.push(reason.clone()),
        }
        if reasons.is_empty() && text.flat.as_ref().is_ok_and(|flat| flat.forms.len() > 1) {
            reasons.push(Reason::equivalent("its forms are a list"));
        }
        outcomes.push(Outcome { locale: edition.locale.clone(), unit, reasons });
    }
    let file = json!({ "locale": edition.locale.to_string(), "messages": messages });
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

fn message(flat: &Flat, text: &Text<'_>) -> Value {
    if flat.axes.is_empty() {
        return form(flat.form(&[]), text);
    }
    let choose = flat.axes.iter().map(|axis| {
        let by = match axis.selector.by {
            By::Cardinal => "plural",
            By::Ordinal => "ordinal",
            By::Word => "word",
        };
        let mut choice = slot(&axis.selector.slot, text);
        choice.insert("by".into(), by.into());
        choice.insert("cases".into(), axis.cases.iter().map(case).collect());
        Value::Object(choice)
    });
    let forms = flat.iter().map(|(cases, pieces)| {
        let cases: Vec<Value> = cases.into_iter().map(case).collect();
        json!({ "if": cases, "text": form(pieces, text) })
    });
    json!({ "choose": choose.collect::<Vec<_>>(), "forms": forms.collect::<Vec<_>>() })
}

fn case(case: &Case) -> Value {
    match case {
        Case::Number(number) => format!("={number}").into(),
        Case::Category(word) => (*word).into(),
        Case::Word(word) => word.as_str().into(),
        Case::Rest => "other".into(),
    }
}

/// A text alone if nothing is put in, else the pieces one after the other.
fn form(pieces: &[Piece], text: &Text<'_>) -> Value {
    match pieces {
        [] => "".into(),
        [Piece::Text(only)] => only.as_str().into(),
        _ => pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(own) => own.as_str().into(),
                Piece::Slot(own) => Value::Object(slot(own, text)),
            })
            .collect(),
    }
}

fn slot(slot: &Slot, text: &Text<'_>) -> Map<String, Value> {
    let mut out = Map::new();
    out.insert("variable".into(), slot.variable.as_str().into());
    let kind = match slot.function.as_deref() {
        Some("NUMBER") => Some("number"),
        Some("DATETIME") => Some("date"),
        _ => match text.holds(&slot.variable) {
            Some(Holds::Number) => Some("number"),
            Some(Holds::Date) => Some("date"),
            _ => None,
        },
    };
    if let Some(kind) = kind {
        out.insert("as".into(), kind.into());
    }
    if !slot.options.is_empty() {
        let options = slot.options.iter().map(|(name, value)| (name.clone(), option(value)));
        out.insert("options".into(), Value::Object(options.collect()));
    }
    out
}

fn option(value: &Literal) -> Value {
    match value {
        Literal::Text(text) => text.as_str().into(),
        Literal::Number(number) => serde_json::from_str(number).unwrap_or_else(|_| number.as_str().into()),
    }
}

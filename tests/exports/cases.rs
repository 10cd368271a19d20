//! The grid: every unit of a bundle in every language with numbers, words and dates, and what Portolan's own formatter says.

use std::collections::BTreeSet;

use portolan::catalogue::Unit;
use portolan::export::{Edition, Package, Variable};
use portolan::message::described::Holds;
use portolan::runtime::{DateTime, Isolation, Number, Program, Value};
use portolan::syntax::tree::{Expression, VariantKey};
use portolan::syntax::walk::{Node, walk};
use serde_json::json;

/// The numbers that every text is shown with: all plural forms, zero, a fraction, groups of digits.
const NUMBERS: [&str; 8] = ["0", "1", "2", "5", "12", "22", "1.5", "1000000"];

/// The moments that every text is shown with, in UTC: year, month, day, hour, minute, second. Short and long days, months
/// and hours, midnight, noon, a leap day, the end of a year.
const MOMENTS: [(i32, u8, u8, u8, u8, u8); 8] = [
    (2024, 2, 29, 9, 0, 0),
    (2026, 1, 3, 0, 5, 9),
    (2026, 3, 12, 12, 30, 0),
    (2026, 4, 18, 15, 5, 9),
    (2026, 5, 21, 3, 45, 0),
    (2026, 8, 27, 21, 5, 9),
    (2026, 10, 9, 10, 59, 59),
    (2027, 12, 31, 23, 59, 59),
];

/// A text of the program, which every format has to put in as it is.
const TEXT: &str = "Łódź & <b>\"{x}\"</b> {{y}} $t(z) 100 %s 'q' ''";

/// A word that no text chooses by.
const NO_WORD: &str = "something-else";

/// Most rows that one unit is shown with. Of units with several variables, rows are taken evenly from all combinations.
const MAX_ROWS: usize = 96;

/// What a program gives to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Argument {
    Number(&'static str),
    Text(&'static str),
    Date((i32, u8, u8, u8, u8, u8)),
}

impl Argument {
    /// For our own formatter.
    pub fn value(self) -> Value<'static> {
        match self {
            Argument::Number(number) => Number::parse(number).expect("a number").into(),
            Argument::Text(text) => text.into(),
            Argument::Date((year, month, day, hour, minute, second)) => {
                let moment = DateTime::date(year, month, day).and_then(|it| it.at(hour, minute, second)?.offset(0));
                moment.expect("a moment").into()
            }
        }
    }

    /// For scripts: `{"number": 1.5}`, `{"text": "…"}`, `{"date": "2026-01-03T00:05:09Z"}`.
    fn written(self) -> serde_json::Value {
        match self {
            // Read from its text, so that 5 stays 5 and does not become 5.0.
            Argument::Number(number) => {
                json!({ "number": number.parse::<serde_json::Number>().expect("a number") })
            }
            Argument::Text(text) => json!({ "text": text }),
            Argument::Date(_) => json!({ "date": self.iso() }),
        }
    }

    /// A moment as ISO 8601 has it; nothing for anything else.
    pub fn iso(self) -> String {
        let Argument::Date((year, month, day, hour, minute, second)) = self else { return String::new() };
        format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// A unit with arguments, and what it has to say.
#[derive(Clone, Debug)]
pub struct Case {
    pub locale: String,
    pub id: String,
    pub attribute: Option<String>,
    /// `id` or `id.attribute`.
    pub unit: String,
    pub arguments: Vec<(String, Argument)>,
    pub ours: String,
}

impl Case {
    /// For scripts.
    pub fn written(&self) -> serde_json::Value {
        let arguments: serde_json::Map<_, _> =
            self.arguments.iter().map(|(name, it)| (name.clone(), it.written())).collect();
        json!({
            "locale": self.locale, "id": self.id, "attribute": self.attribute, "unit": self.unit, "args": arguments,
            "ours": self.ours,
        })
    }
}

/// Every case of a bundle.
pub fn cases(package: &Package<'_>) -> Vec<Case> {
    package.editions.iter().flat_map(|edition| of_edition(package, edition)).collect()
}

fn of_edition(package: &Package<'_>, edition: &Edition) -> Vec<Case> {
    let builder = Program::builder(edition.locale.clone()).isolation(Isolation::Never);
    let program = builder.source(edition.file.text()).build();
    let mut cases = Vec::new();
    for promised in &package.messages {
        let message = edition.file.get(&promised.id).expect("a message of the bundle");
        for unit in edition.file.units_of(message) {
            let columns = columns(&unit, &promised.variables);
            for arguments in rows(&columns) {
                let values: Vec<(&str, Value)> =
                    arguments.iter().map(|(name, it)| (name.as_str(), it.value())).collect();
                let mut errors = Vec::new();
                let ours = program.format(&unit.id(), &values, &mut errors).expect("a message of the program");
                assert!(errors.is_empty(), "{} {}: {errors:?}", edition.locale, unit.id());
                cases.push(Case {
                    locale: edition.locale.to_string(),
                    id: promised.id.clone(),
                    attribute: unit.attribute_name().map(str::to_owned),
                    unit: unit.id(),
                    arguments,
                    ours: ours.into_owned(),
                });
            }
        }
    }
    cases
}

/// The variables that a unit uses, each with what it is tried with.
fn columns(unit: &Unit<'_>, variables: &[Variable]) -> Vec<(String, Vec<Argument>)> {
    let text = unit.file.text();
    let (mut used, mut refers, mut words) = (BTreeSet::new(), false, BTreeSet::new());
    walk(unit.pattern, &mut |node| match node {
        Node::Select(select) => {
            if let Expression::Variable(variable) = &select.selector {
                let keys = select.variants.iter().filter_map(|variant| match variant.key {
                    VariantKey::Identifier(span) => Some(span.of(text)),
                    VariantKey::Number(_) => None,
                });
                words.extend(keys.map(|key| (variable.id.of(text), key)));
            }
        }
        Node::Shown(it) | Node::Selector(it) | Node::Argument(it) => match it {
            Expression::Variable(variable) => drop(used.insert(variable.id.of(text))),
            Expression::Message(_) => refers = true,
            _ => {}
        },
        Node::Text(_) => {}
    });
    // What a message that it refers to takes is among the variables of this one.
    let wanted = variables.iter().filter(|it| refers || used.contains(it.name.as_str()));
    let column = |variable: &Variable| match variable.holds {
        Some(Holds::Number) => NUMBERS.map(Argument::Number).to_vec(),
        Some(Holds::Date) => MOMENTS.map(Argument::Date).to_vec(),
        Some(Holds::Text) | None => {
            let own = words.iter().filter(|(name, _)| *name == variable.name).map(|(_, word)| *word);
            let words: BTreeSet<&str> = variable.words.iter().map(String::as_str).chain(own).collect();
            if words.is_empty() {
                vec![Argument::Text(TEXT)]
            } else {
                let words = words.into_iter().map(|word| &*word.to_owned().leak());
                words.chain([NO_WORD]).map(Argument::Text).collect()
            }
        }
    };
    wanted.map(|variable| (variable.name.clone(), column(variable))).collect()
}

/// All combinations, or [`MAX_ROWS`] of them in which every argument occurs.
fn rows(columns: &[(String, Vec<Argument>)]) -> Vec<Vec<(String, Argument)>> {
    let all: usize = columns.iter().map(|(_, column)| column.len()).product();
    let row = |number: usize| {
        let mut rest = number;
        let take = |(name, column): &(String, Vec<Argument>)| {
            let argument = column[rest % column.len()];
            rest /= column.len();
            (name.clone(), argument)
        };
        columns.iter().map(take).collect::<Vec<_>>()
    };
    // A step that has no divisor in common with the length of a column meets all that is in it.
    let fits = |step: &usize| columns.iter().all(|(_, column)| gcd(*step, column.len()) == 1);
    let step = if all <= MAX_ROWS { 1 } else { (all / MAX_ROWS..).find(fits).expect("a step") };
    let rows: Vec<_> = (0..all.min(MAX_ROWS)).map(|number| row(number * step % all)).collect();
    for (at, (name, column)) in columns.iter().enumerate() {
        let seen: BTreeSet<Argument> = rows.iter().map(|row| row[at].1).collect();
        assert_eq!(seen.len(), column.len(), "not everything is tried for ${name}");
    }
    rows
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

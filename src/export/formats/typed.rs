//! What the formats have in common that come with types for programs: each text with what it takes, names that a language
//! allows, and what the runtime behind it passes over.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{File, Unit, unit_id};
use crate::codegen::names::snake;
use crate::export::{Edition, Outcome, Package, Promised, Reason, Variable};
use crate::syntax::print::pattern_source;
use crate::syntax::tree::{Expression, FunctionReference, Pattern};
use crate::syntax::walk::{Node, walk};

/// A text that a program can ask for, with what it has to give.
pub(super) struct Typed<'p> {
    pub(super) message: &'p Promised,
    /// The attribute; none for the value.
    pub(super) attribute: Option<&'p str>,
    /// What it takes in any of the languages.
    pub(super) variables: Vec<&'p Variable>,
    /// What it says in the source.
    pub(super) english: String,
}

impl Typed<'_> {
    /// `id` or `id.attribute`.
    pub(super) fn unit(&self) -> String {
        unit_id(&self.message.id, self.attribute)
    }
}

/// Whose variables a program has to give.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Takes {
    /// Those of the text in any language.
    Any,
    /// Those of the text in the source.
    Source,
}

/// All texts of a bundle, in order.
pub(super) fn typed<'p>(package: &'p Package<'_>, takes: Takes) -> Vec<Typed<'p>> {
    let of_message = |message: &'p Promised| {
        let value = message.value.then_some(None);
        let units = value.into_iter().chain(message.attributes.iter().map(|name| Some(name.as_str())));
        units.map(move |attribute| {
            let in_language = |edition: &'p Edition| unit(&edition.file, message, attribute);
            let source = package.editions.first().and_then(in_language);
            let others = package.editions.iter().skip(1).filter(|_| takes == Takes::Any).filter_map(in_language);
            let used: BTreeSet<&str> = source.into_iter().chain(others).flat_map(|unit| names(&unit)).collect();
            Typed {
                message,
                attribute,
                variables: message.variables.iter().filter(|it| used.contains(it.name.as_str())).collect(),
                english: source.map_or_else(String::new, |unit| {
                    pattern_source(unit.pattern, unit.file.text(), 0).trim_matches([' ', '\n']).to_owned()
                }),
            }
        })
    };
    package.messages.iter().flat_map(of_message).collect()
}

fn unit<'f>(file: &'f File, message: &Promised, attribute: Option<&str>) -> Option<Unit<'f>> {
    file.unit_of(file.get(&message.id)?, attribute)
}

/// The names of the variables that a program has to give for a text.
fn names<'f>(unit: &Unit<'f>) -> BTreeSet<&'f str> {
    let mut names = BTreeSet::new();
    reach(unit.file, unit.pattern, false, &mut |expression| {
        if let Expression::Variable(variable) = expression {
            names.insert(unit.file.of(variable.id));
        }
    });
    names
}

/// Visits every expression of a text and of the messages that it refers to; with `terms` also of the terms, whose variables
/// are their own.
fn reach<'f>(file: &'f File, pattern: &'f Pattern, terms: bool, visit: &mut impl FnMut(&'f Expression)) {
    let mut seen = BTreeSet::new();
    let mut open = vec![pattern];
    while let Some(pattern) = open.pop() {
        walk(pattern, &mut |node| {
            let (Node::Shown(it) | Node::Selector(it) | Node::Argument(it)) = node else { return };
            visit(it);
            let (id, attribute) = match it {
                Expression::Message(to) => (to.id, to.attribute),
                Expression::Term(to) if terms => (to.id, to.attribute),
                _ => return,
            };
            let (id, attribute) = (file.of(id), attribute.map(|it| file.of(it)));
            let Some(to) = file.get(id).filter(|_| seen.insert((id, attribute))) else { return };
            match attribute {
                None => open.extend(&to.value),
                Some(name) => open.extend(to.attributes.iter().filter(|it| file.of(it.id) == name).map(|it| &it.value)),
            }
        });
    }
}

/// What a runtime does not know of the functions of Fluent.
pub(super) struct Unknown {
    /// The runtime.
    pub(super) runtime: &'static str,
    /// The options of `NUMBER` that it takes.
    pub(super) number: &'static [&'static str],
    /// The options of `DATETIME` that it takes.
    pub(super) datetime: &'static [&'static str],
    /// Values that it takes otherwise, with the option.
    pub(super) values: &'static [(&'static str, &'static str)],
}

/// Adds to the outcomes of texts that are written as they are what the runtime makes of them, and what the types leave out.
pub(super) fn add_reasons(
    package: &Package<'_>,
    texts: &[Typed<'_>],
    unknown: Option<&Unknown>,
    outcomes: &mut [Outcome],
) {
    let takes: BTreeMap<String, &Typed<'_>> = texts.iter().map(|text| (text.unit(), text)).collect();
    let mut outcomes = outcomes.iter_mut();
    for edition in &package.editions {
        for message in &package.messages {
            let units = edition.file.get(&message.id).into_iter().flat_map(|it| edition.file.units_of(it));
            // The outcomes are those of the same units in the same order.
            for (unit, outcome) in units.zip(outcomes.by_ref()) {
                let takes = takes.get(&outcome.unit).map(|text| text.variables.as_slice()).unwrap_or_default();
                let left = names(&unit).into_iter().filter(|name| !takes.iter().any(|it| it.name == *name));
                outcome.reasons.extend(left.map(|name| {
                    Reason::approximated(format!("it uses ${name}, which the source does not, and the types leave out"))
                }));
                let Some(unknown) = unknown else { continue };
                reach(unit.file, unit.pattern, true, &mut |expression| {
                    if let Expression::Function(call) = expression {
                        passed_over(unit.file, call, unknown, &mut outcome.reasons);
                    }
                });
            }
        }
    }
}

fn passed_over(file: &File, call: &FunctionReference, unknown: &Unknown, reasons: &mut Vec<Reason>) {
    let name = file.of(call.id);
    let known = match name {
        "NUMBER" => unknown.number,
        "DATETIME" => unknown.datetime,
        _ => return,
    };
    let runtime = unknown.runtime;
    for argument in &call.arguments.named {
        let (option, value) = (file.of(argument.name), file.of(argument.value.span()));
        let what = if !known.contains(&option) {
            format!("{runtime} takes no notice of the option {option} of {name}")
        } else if unknown.values.contains(&(option, value)) {
            format!("{runtime} takes no notice of {option}: {value}")
        } else {
            continue;
        };
        let reason = Reason::approximated(what);
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
}

/// What a text and its arguments are called in a program.
pub(super) struct Called {
    /// `id` or `id.attribute`.
    pub(super) unit: String,
    /// Its function.
    pub(super) function: String,
    /// Its variables, each with its name in the program.
    pub(super) arguments: Vec<(String, String)>,
}

/// Adds to the outcomes what nobody would guess: names that are not the usual ones.
pub(super) fn add_called(called: &[Called], outcomes: &mut [Outcome]) {
    let mut reasons: BTreeMap<&str, Vec<Reason>> = BTreeMap::new();
    for it in called {
        let function = Some(&it.function).filter(|name| **name != snake(&it.unit));
        let function = function.map(|name| Reason::exact(format!("its function is called {name}")));
        let arguments = it.arguments.iter().filter(|(variable, name)| *name != snake(variable));
        let arguments = arguments.map(|(variable, name)| Reason::exact(format!("${variable} is called {name}")));
        let all: Vec<Reason> = function.into_iter().chain(arguments).collect();
        if !all.is_empty() {
            reasons.insert(&it.unit, all);
        }
    }
    for outcome in outcomes {
        outcome.reasons.extend(reasons.get(outcome.unit.as_str()).cloned().unwrap_or_default());
    }
}

/// What other converters lose, and what would break files.
#[cfg(test)]
pub(super) mod traps {
    pub(in crate::export::formats) const ENGLISH: &str = include_str!("../../../tests/exports/traps/en.ftl");
    pub(in crate::export::formats) const POLISH: &str = include_str!("../../../tests/exports/traps/pl.ftl");
}

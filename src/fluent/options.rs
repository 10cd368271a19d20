//! Finds what is wrong with the options of `NUMBER` and `DATETIME` when a bundle is filled. A function of a bundle cannot
//! give an error back; but options are literals, which are known before.

use crate::runtime::{DateTimeOptions, FormatError, Number, NumberOptions, Value};
use crate::syntax::tree::{Expression, FunctionReference, Message, string_value};
use crate::syntax::walk::{Node, walk};

/// What is wrong with the options in an entry.
pub fn wrong_options(message: &Message, text: &str) -> Vec<FormatError> {
    let mut wrong = Vec::new();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        walk(pattern, &mut |node| {
            if let Node::Shown(it) | Node::Selector(it) | Node::Argument(it) = node
                && let Expression::Function(call) = it
            {
                in_call(call, text, &mut wrong);
            }
        });
    }
    wrong
}

fn in_call(call: &FunctionReference, text: &str, wrong: &mut Vec<FormatError>) {
    let (mut number, mut date) = (NumberOptions::new(), DateTimeOptions::new());
    for argument in &call.arguments.named {
        let name = argument.name.of(text);
        let value = literal(&argument.value, text);
        let set = match call.id.of(text) {
            "NUMBER" => match out_of_reach(name, &value) {
                Some(reason) => Err(FormatError::option(name, reason)),
                None => number.set(name, &value),
            },
            "DATETIME" => date.set(name, &value),
            _ => return,
        };
        wrong.extend(set.err());
    }
}

fn literal(expression: &Expression, text: &str) -> Value<'static> {
    match expression {
        Expression::String(span) => Value::from(string_value(span.of(text)).into_owned()),
        Expression::Number(span) => Number::parse(span.of(text)).into(),
        _ => Value::None,
    }
}

/// What a number of a bundle has no place for, though our own `NUMBER` knows it.
fn out_of_reach(name: &str, value: &Value<'_>) -> Option<&'static str> {
    let word = value.as_text().unwrap_or_default();
    match (name, word) {
        ("unit" | "unitDisplay", _) | ("style", "unit") => Some("a number of `fluent` has no units"),
        ("useGrouping", "always" | "min2") => Some("a number of `fluent` has groups as the language has them, or none"),
        ("currencyDisplay", "narrowSymbol") => Some("a number of `fluent` has no narrow symbols"),
        _ => None,
    }
}

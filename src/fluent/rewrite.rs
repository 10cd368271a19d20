//! Writes an entry so that `fluent-bundle` can neither panic in it nor choose by its own, older plural rules.
//!
//! A selector becomes an argument of a function of ours, which gets the keys and answers with the one to take:
//! `{ $n -> [one] … }` is handed over as `{ PORTOLAN-SELECT($n, keys: "one …") -> [one] … }`. Plural forms are then
//! those of CLDR as ICU4X has them. It also keeps away three panics of `fluent-bundle` 0.16: a number that has no plural
//! operands (`NaN`, 1e300), more than 19 digits after the point, and a literal as selector where the text has more than 100
//! placeables. For the last one, braces directly inside braces are taken away as well.

use crate::syntax::tree::{Element, Expression, Message, Pattern, Select};
use crate::syntax::walk::arguments_of;

/// The name of our function.
pub const SELECT: &str = "PORTOLAN-SELECT";

/// What is done at a place of the text.
enum Change {
    Insert(String),
    Blank,
}

/// An entry without its comment, changed as above.
pub fn rewritten(message: &Message, text: &str) -> String {
    let mut changes = Vec::new();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        in_pattern(pattern, text, &mut changes);
    }
    // Those at one place stay in the order in which they were found.
    changes.sort_by_key(|(at, _)| *at);
    let mut out = String::with_capacity(text.len().min(4096));
    let mut from = message.id.start as usize;
    for (at, change) in changes {
        out.push_str(&text[from..at as usize]);
        from = at as usize;
        match change {
            Change::Insert(new) => out.push_str(&new),
            Change::Blank => {
                out.push(' ');
                from += 1;
            }
        }
    }
    out.push_str(&text[from..message.span.end as usize]);
    out.push('\n');
    out
}

fn in_pattern(pattern: &Pattern, text: &str, changes: &mut Vec<(u32, Change)>) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            shown(&placeable.expression, text, changes);
        }
    }
}

fn shown(expression: &Expression, text: &str, changes: &mut Vec<(u32, Change)>) {
    match expression {
        Expression::Placeable(inner) => {
            changes.push((inner.span.start, Change::Blank));
            shown(&inner.expression, text, changes);
            changes.push((inner.span.end - 1, Change::Blank));
        }
        Expression::Select(select) => in_select(select, text, changes),
        _ => in_arguments(expression, text, changes),
    }
}

fn in_select(select: &Select, text: &str, changes: &mut Vec<(u32, Change)>) {
    let span = select.selector.span();
    // A term's attribute chooses by its text, and that needs no help.
    let is_wrapped = !matches!(select.selector, Expression::Term(_));
    if is_wrapped {
        changes.push((span.start, Change::Insert(format!("{SELECT}("))));
    }
    in_arguments(&select.selector, text, changes);
    if is_wrapped {
        let keys: Vec<&str> = select.variants.iter().map(|variant| variant.key.span().of(text)).collect();
        changes.push((span.end, Change::Insert(format!(", keys: \"{}\")", keys.join(" ")))));
    }
    for variant in &select.variants {
        in_pattern(&variant.value, text, changes);
    }
}

fn in_arguments(expression: &Expression, text: &str, changes: &mut Vec<(u32, Change)>) {
    for argument in arguments_of(expression).into_iter().flat_map(|arguments| &arguments.positional) {
        match argument {
            Expression::Placeable(inner) => shown(&inner.expression, text, changes),
            other => in_arguments(other, text, changes),
        }
    }
}

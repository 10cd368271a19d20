//! R02: a translation drops a variable of the source.

use crate::catalogue::Unit;
use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::plurals::variable;
use crate::check::view::{EntryView, LocaleView, Part, Role, Use};
use crate::diagnostic::Severity;
use crate::syntax::tree::{Element, Expression, Kind, MessageReference, Pattern};
use crate::syntax::walk::arguments_of;
use crate::text::Span;

rule! {
    /// The source shows a variable that the translation does not use at all.
    ///
    /// Readers of this language then miss what the English tells: a name, a number, a date. It is an error where every
    /// variant of the English shows the variable, and a warning where only some do or where it only chooses between
    /// variants, since another language may need no such choice. A translation that only chooses its wording by a variable
    /// which the English shows, *Ein Boot* or *viele Boote*, is a warning too.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// removed = { $count } files were removed from { $folder }.
    /// #- locales/fr/app.ftl
    /// removed = { $count } fichiers ont été supprimés.
    /// #~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// removed = { $count } files were removed from { $folder }.
    /// #- locales/fr/app.ftl
    /// removed = { $count } fichiers ont été supprimés de { $folder }.
    /// ```
    RULE = "missing-variable", Warning, Run::Pair(Holds::USES, check)
}

fn check(pair: &Pair, found: &mut Findings) {
    if pair.source.uses.is_empty() || pair.source.message.kind == Kind::Term {
        return;
    }
    let mut reported: Vec<(Part, &str)> = Vec::new();
    for (at, name) in pair.source.variables() {
        if reported.contains(&(at.part, name)) {
            continue;
        }
        reported.push((at.part, name));
        let attribute = pair.source.part_name(at.part);
        let Some(unit) = pair.target.units().find(|unit| unit.attribute_name() == attribute) else { continue };
        let Some((_, pattern)) = pair.source.parts().find(|(part, _)| *part == at.part) else { continue };
        if is_misread(pair, attribute, name) {
            continue;
        }
        if uses(pair.target_locale, pair.target, attribute, name) {
            if shows(pattern, pair.source.file.text(), name) {
                found_choice(pair, &unit, name, at.expression.span(), found);
            }
            continue;
        }
        if renamed(pair).is_some() {
            return;
        }
        let shown =
            pair.source.variables().any(|(it, other)| it.part == at.part && other == name && it.role != Role::Selector);
        let severity = if shown && always_shows(pattern, pair.source.file.text(), name) {
            Severity::Error
        } else {
            Severity::Warning
        };
        let message = if shown {
            format!("the English text shows `${name}`, the translation does not")
        } else {
            format!("the English text chooses its wording by `${name}`, the translation does not")
        };
        let help = if shown {
            format!("write `{{ ${name} }}` where it belongs in the sentence")
        } else {
            format!("write `{{ ${name} ->` and variants, if the wording depends on it in this language too")
        };
        let finding = found.at(unit.pattern.span, message).about(unit.id()).help(help);
        let finding = finding.label(pair.source.file.id, at.expression.span(), "here it is in the English text");
        found.push_as(severity, finding);
    }
}

/// Reports a variable that the English shows, and by which the translation only chooses its wording.
fn found_choice(pair: &Pair, unit: &Unit, name: &str, english: Span, found: &mut Findings) {
    let (entry, attribute) = (pair.target, unit.attribute_name());
    let here = |part: Part| entry.part_name(part) == attribute;
    // Another message may show it.
    if shows(unit.pattern, entry.file.text(), name) || entry.messages().any(|(at, _)| here(at.part)) {
        return;
    }
    let chosen = entry.selects.iter().find(|(part, select)| here(*part) && variable(entry, select) == Some(name));
    let Some((_, select)) = chosen else { return };
    let message = format!("the English text shows `${name}`, the translation only chooses its wording by it");
    let finding = found.at(select.selector.span(), message).about(unit.id());
    let finding = finding.help(format!("write `{{ ${name} }}` where it belongs in each variant"));
    found.push(finding.label(pair.source.file.id, english, "here it is in the English text"));
}

/// Whether a unit has the name of a variable in braces without its `$`, and no message of that name is there, which
/// `unknown-message` says.
fn is_misread(pair: &Pair, attribute: Option<&str>, name: &str) -> bool {
    let entry = pair.target;
    let is_name = |(at, it): (Use, &MessageReference)| {
        entry.part_name(at.part) == attribute && it.attribute.is_none() && entry.of(it.id) == name
    };
    entry.messages().any(is_name) && pair.target_locale.resolve(entry, name).is_err()
}

/// The one variable of the source that the translation lacks, if it has one unknown variable instead: then the name is
/// wrong, which `unknown-variable` says.
pub(super) fn renamed<'p>(pair: &Pair<'_, 'p>) -> Option<&'p str> {
    let offered = pair.source_locale.variables_of(pair.source);
    let used = pair.target_locale.variables_of(pair.target);
    let mut lacking = offered.difference(&used);
    let only = lacking.next().filter(|_| lacking.next().is_none());
    only.filter(|_| used.difference(&offered).count() == 1).copied()
}

/// Whether a unit uses a variable itself or through a message it refers to.
fn uses(locale: &LocaleView, entry: &EntryView, attribute: Option<&str>, name: &str) -> bool {
    let here = |part: Part| entry.part_name(part) == attribute;
    if entry.variables().any(|(at, other)| here(at.part) && other == name) {
        return true;
    }
    let mut messages = entry.messages().filter(|(at, _)| here(at.part));
    messages.any(|(_, reference)| {
        let entry = locale.resolve(entry, entry.of(reference.id));
        entry.is_ok_and(|entry| locale.variables_of(entry).contains(name))
    })
}

/// Whether every form of a pattern shows the variable.
pub(super) fn always_shows(pattern: &Pattern, text: &str, name: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(_) => false,
        Element::Placeable(placeable) => expression_shows(&placeable.expression, text, name),
    })
}

/// Whether some form of a pattern shows the variable.
fn shows(pattern: &Pattern, text: &str, name: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(_) => false,
        Element::Placeable(placeable) => match &placeable.expression {
            Expression::Select(select) => select.variants.iter().any(|variant| shows(&variant.value, text, name)),
            expression => expression_shows(expression, text, name),
        },
    })
}

fn expression_shows(expression: &Expression, text: &str, name: &str) -> bool {
    match expression {
        Expression::Variable(variable) => variable.id.of(text) == name,
        Expression::Placeable(inner) => expression_shows(&inner.expression, text, name),
        Expression::Select(select) => select.variants.iter().all(|variant| always_shows(&variant.value, text, name)),
        _ => arguments_of(expression).is_some_and(|it| it.positional.iter().any(|it| expression_shows(it, text, name))),
    }
}

//! R05–R08, T09, R16: references to what is not there.

use crate::catalogue::File;
use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::nearest;
use crate::check::view::{EntryView, LocaleView, Part, Role};
use crate::diagnostic::Diagnostic;
use crate::syntax::tree::{Expression, MessageReference};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// A text refers to a message that is not there.
    ///
    /// Readers see the id in braces. References are looked up in all files that a bundle loads together; without bundles, in
    /// all files of the locale. Where a variable or a term has that name, its `$` or `-` was forgotten.
    ///
    /// # Example
    /// ```ftl
    /// help = Press { buton-save } to keep your changes.
    /// #~             ^^^^^^^^^^
    /// button-save = Save
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// help = Press { button-save } to keep your changes.
    /// button-save = Save
    /// ```
    MESSAGE = "unknown-message", Error, Run::Entry(Holds::USES, messages)
}

rule! {
    /// A text refers to an attribute that its message does not have.
    ///
    /// # Example
    /// ```ftl
    /// search = Search
    ///     .title = Find a city
    /// help = Use “{ search.titel }”.
    /// #~            ^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// search = Search
    ///     .title = Find a city
    /// help = Use “{ search.title }”.
    /// ```
    ATTRIBUTE = "unknown-attribute", Error, Run::Entry(Holds::USES, attributes)
}

rule! {
    /// A text refers to a term that is not there.
    ///
    /// Readers see the id of the term in braces.
    ///
    /// # Example
    /// ```ftl
    /// -network = City Network
    /// about = About the { -netwrok }
    /// #~                  ^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// -network = City Network
    /// about = About the { -network }
    /// ```
    TERM = "unknown-term", Error, Run::Entry(Holds::USES, terms)
}

rule! {
    /// Variants are selected by an attribute that the term does not have in this language.
    ///
    /// Attributes of terms belong to each language alone. Without the attribute the default variant is always shown.
    ///
    /// # Example
    /// ```ftl
    /// -network = Réseau des villes
    ///     .genre = masculin
    /// founded = { -network.gender ->
    /// #~          ^^^^^^^^^^^^^^^
    ///     [masculin] Il a été fondé
    ///    *[feminin] Elle a été fondée
    /// } en 2021.
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// -network = Réseau des villes
    ///     .genre = masculin
    /// founded = { -network.genre ->
    ///     [masculin] Il a été fondé
    ///    *[feminin] Elle a été fondée
    /// } en 2021.
    /// ```
    TERM_ATTRIBUTE = "unknown-term-attribute", Error, Run::Entry(Holds::USES, term_attributes)
}

rule! {
    /// A text refers to a message that has no text of its own, only attributes.
    ///
    /// Readers see the id in braces.
    ///
    /// # Example
    /// ```ftl
    /// search =
    ///     .label = Search
    /// help = Press { search }.
    /// #~             ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// search =
    ///     .label = Search
    /// help = Press { search.label }.
    /// ```
    WITHOUT_VALUE = "reference-without-value", Error, Run::Entry(Holds::USES, without_value)
}

rule! {
    /// A text calls a function that programs do not know.
    ///
    /// Fluent has `NUMBER` and `DATETIME`; `PLATFORM` is common in Mozilla's programs.
    ///
    /// # Example
    /// ```ftl
    /// price = { CURRENCY($amount) }
    /// #~        ^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// price = { NUMBER($amount, style: "currency", currency: "EUR") }
    /// ```
    FUNCTION = "unknown-function", Error, Run::Entry(Holds::USES, functions)
}

/// Functions that programs know: Fluent's own and the one that Mozilla's programs add.
const FUNCTIONS: [&str; 3] = ["DATETIME", "NUMBER", "PLATFORM"];

/// Where a program stands in for a bundle, the same reference in the English cannot be resolved either; it is reported
/// there, not in every language again. A variable or a word of that name in the English is no reference.
fn known_gap(locale: &LocaleView, entry: &EntryView, id: &str) -> bool {
    !locale.is_source()
        && locale.project.source.file(&entry.file.name).is_some_and(|file| {
            file.get(entry.id()).is_some() && locale.project.source.files.iter().all(|it| it.get(id).is_none())
        })
        && locale.catalogue.files.iter().all(|it| it.get(id).is_none())
        && source_refers_to(locale, entry, id)
}

fn source_refers_to(locale: &LocaleView, entry: &EntryView, id: &str) -> bool {
    english_has(locale, entry, |file, expression| match expression {
        Expression::Message(it) => file.of(it.id) == id,
        Expression::Term(it) => file.of(it.id) == id,
        _ => false,
    })
}

/// Whether the English of an entry has such an expression.
fn english_has(locale: &LocaleView, entry: &EntryView, is_such: impl Fn(&File, &Expression) -> bool) -> bool {
    let Some(file) = locale.project.source.file(&entry.file.name) else { return false };
    let Some(message) = file.get(entry.id()) else { return false };
    let mut has = false;
    for pattern in message.value.iter().chain(message.attributes.iter().map(|it| &it.value)) {
        walk(pattern, &mut |node| {
            if let Node::Shown(it) | Node::Selector(it) | Node::Argument(it) = node {
                has |= is_such(file, it);
            }
        });
    }
    has
}

/// The sign that a name lacks: `$` of a variable that the entry or its English uses, `-` of a term.
fn lacking_sign(locale: &LocaleView, entry: &EntryView, id: &str) -> Option<char> {
    let is_variable = |file: &File, it: &Expression| matches!(it, Expression::Variable(it) if file.of(it.id) == id);
    let own = || entry.variables().any(|(_, name)| name == id);
    if own() || english_has(locale, entry, is_variable) {
        return Some('$');
    }
    let term = format!("-{id}");
    let is_term =
        locale.anywhere(&term).is_some() || locale.project.source.files.iter().any(|it| it.get(&term).is_some());
    is_term.then_some('-')
}

/// A reference to a message that is meant as a variable, a term, or as plain braces, if the texts tell.
fn misread(
    locale: &LocaleView,
    entry: &EntryView,
    part: Part,
    reference: &MessageReference,
    found: &Findings,
) -> Option<Diagnostic> {
    let id = entry.of(reference.id);
    let finding = found.at(reference.id, format!("there is no message `{id}`")).about(entry.unit_id(part));
    let Some(sign) = lacking_sign(locale, entry, id).filter(|_| reference.attribute.is_none()) else {
        let is_brace =
            |file: &File, it: &Expression| matches!(it, Expression::String(span) if file.of(*span) == "\"{\"");
        let help = || format!("to show braces as the English does, write `{{ \"{{\" }}{id}{{ \"}}\" }}`");
        return english_has(locale, entry, is_brace).then(|| finding.help(help()));
    };
    let finding = finding.help(format!("`{sign}` is missing: write `{{ {sign}{id} }}`"));
    // Of `{{name}}`, `%{name}` and `${name}` more has to go than the name.
    let before = entry.file.text().get(..reference.id.start as usize)?.trim_end();
    let is_other_format = before.strip_suffix('{').is_some_and(|before| before.ends_with(['{', '%', '#', '$']));
    Some(if is_other_format { finding } else { finding.edit(Span::empty(reference.id.start), sign.to_string()) })
}

fn unknown(
    locale: &LocaleView,
    entry: &EntryView,
    part: Part,
    span: Span,
    id: &str,
    gap: Option<&str>,
    found: &Findings,
) -> Diagnostic {
    let what = if id.starts_with('-') { "term" } else { "message" };
    let message = match gap {
        Some(bundle) => format!("the bundle `{bundle}` has no {what} `{id}`"),
        None => format!("there is no {what} `{id}`"),
    };
    let finding = found.at(span, message).about(entry.unit_id(part));
    let mut english = locale.project.source.files.iter().filter(|file| file.get(id).is_some());
    let help = if gap.is_some() {
        "add the file that has it to the bundle, or write the text out".to_owned()
    } else if !locale.is_source() && english.next().is_some() {
        format!("the English has it: translate `{id}` too")
    } else if !found.wants_hints() {
        format!("add the {what}, or write its text here")
    } else {
        let same_kind: Vec<&str> = locale.ids().filter(|it| it.starts_with('-') == id.starts_with('-')).collect();
        match nearest(id, &same_kind) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add the {what}, or write its text here"),
        }
    };
    finding.help(help)
}

fn messages(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (at, reference) in entry.messages() {
        let id = entry.of(reference.id);
        if let Err(gap) = locale.resolve(entry, id)
            && !known_gap(locale, entry, id)
        {
            let finding = misread(locale, entry, at.part, reference, found);
            let finding = finding.unwrap_or_else(|| unknown(locale, entry, at.part, reference.id, id, gap, found));
            found.push(finding);
        }
    }
}

fn terms(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (at, reference) in entry.terms() {
        let id = entry.of(reference.id);
        let Err(gap) = locale.resolve(entry, id) else { continue };
        // A term that the English has is reported once, as missing.
        let english = || locale.project.source.files.iter().any(|file| file.get(id).is_some());
        if known_gap(locale, entry, id) || (gap.is_none() && !locale.is_source() && english()) {
            continue;
        }
        found.push(unknown(locale, entry, at.part, reference.id, id, gap, found));
    }
}

fn attributes(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (at, reference) in entry.messages() {
        let Some(attribute) = reference.attribute else { continue };
        let (id, name) = (entry.of(reference.id), entry.of(attribute));
        let Ok(other) = locale.resolve(entry, id) else { continue };
        let names: Vec<&str> = other.message.attributes.iter().map(|it| other.of(it.id)).collect();
        if names.contains(&name) {
            continue;
        }
        let help = match (nearest(name, &names), names.as_slice()) {
            (Some(near), _) => format!("did you mean `{id}.{near}`?"),
            (None, []) => format!("`{id}` has no attributes: write `{{ {id} }}`"),
            (None, names) => format!("`{id}` has the attributes {}", names.join(", ")),
        };
        let finding =
            found.at(reference.span, format!("`{id}` has no attribute `.{name}`")).about(entry.unit_id(at.part));
        found.push(finding.help(help).label(other.file.id, other.message.id, "this message"));
    }
}

fn term_attributes(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (at, reference) in entry.terms() {
        let Some(attribute) = reference.attribute else { continue };
        let (id, name) = (entry.of(reference.id), entry.of(attribute));
        let Ok(term) = locale.resolve(entry, id) else { continue };
        let names: Vec<&str> = term.message.attributes.iter().map(|it| term.of(it.id)).collect();
        if names.contains(&name) {
            continue;
        }
        let help = match nearest(name, &names) {
            Some(near) => format!("did you mean `{id}.{near}`?"),
            None => format!("add `.{name} = …` below the term, indented by four spaces"),
        };
        let message = format!("the term `{id}` has no attribute `.{name}` in this language");
        let finding = found.at(Span::new(reference.id.start, attribute.end), message).about(entry.unit_id(at.part));
        found.push(finding.help(help).label(term.file.id, term.message.id, "this term"));
    }
}

fn without_value(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (at, reference) in entry.messages().filter(|(_, it)| it.attribute.is_none()) {
        let id = entry.of(reference.id);
        let Ok(other) = locale.resolve(entry, id) else { continue };
        if other.message.value.is_some() {
            continue;
        }
        let finding = found.at(reference.span, format!("`{id}` has no text of its own, only attributes"));
        let name = other.message.attributes.first().map_or("", |it| other.of(it.id));
        let finding = finding.about(entry.unit_id(at.part)).help(format!("refer to an attribute: `{{ {id}.{name} }}`"));
        found.push(finding.label(other.file.id, other.message.id, "this message"));
    }
}

fn functions(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for it in entry.uses.iter().filter(|it| matches!(it.role, Role::Shown | Role::Selector | Role::Argument)) {
        let Expression::Function(function) = it.expression else { continue };
        let name = entry.of(function.id);
        if FUNCTIONS.contains(&name) {
            continue;
        }
        let help = match nearest(name, &FUNCTIONS) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "Fluent has NUMBER and DATETIME; `[rules] unknown-function = \"off\"` if the program adds its own"
                .to_owned(),
        };
        let finding = found.at(function.id, format!("there is no function `{name}`"));
        found.push(finding.about(entry.unit_id(it.part)).help(help));
    }
}

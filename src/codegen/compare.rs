//! Holds a translation against the English: what readers will see in English, and what cannot work.

use std::collections::BTreeSet;

use crate::codegen::language::Language;
use crate::codegen::types::Accessor;
use crate::codegen::{Generated, MAX_WARNINGS};

pub(crate) fn compare(
    english: &Language<'_>,
    language: &Language<'_>,
    all: &[Language<'_>],
    accessors: &[Accessor<'_, '_>],
    made: &mut Generated,
) {
    let mut missing = Vec::new();
    let mut told = BTreeSet::new();
    for accessor in accessors {
        if !has(language, accessor) {
            if !all.iter().any(|other| helps(other, language) && has(other, accessor)) {
                missing.push(lacks(english, language, accessor));
            }
            continue;
        }
        let known: Vec<&str> = accessor.arguments.iter().map(|it| it.name).collect();
        for used in language.variables(accessor.id, accessor.attribute) {
            let place = language.place_of(&used);
            if known.contains(&used.name) || !told.insert((place.clone(), used.name, accessor.key())) {
                continue;
            }
            made.errors.push(format!(
                "{place}: `${}` in `{}` is unknown: the English ({}) has {}",
                used.name,
                accessor.key(),
                english.place(accessor.found.file, accessor.found.message.id),
                listed(&known),
            ));
        }
    }
    let more = missing.len().saturating_sub(MAX_WARNINGS);
    made.warnings.extend(missing.into_iter().take(MAX_WARNINGS));
    if more > 0 {
        made.warnings.push(format!("{more} more are missing in {}; `portolan todo` lists them", language.locale));
    }
}

/// Whether a language has a text of its own.
fn has(language: &Language<'_>, accessor: &Accessor<'_, '_>) -> bool {
    language.get(accessor.id).is_some_and(|found| language.pattern(found, accessor.attribute).is_some())
}

/// Whether readers of a language get the texts of another before the English: those of `de` for `de-AT`.
fn helps(other: &Language<'_>, language: &Language<'_>) -> bool {
    other.locale != language.locale && other.locale.to_string() == language.locale.language()
}

fn lacks(english: &Language<'_>, language: &Language<'_>, accessor: &Accessor<'_, '_>) -> String {
    let found = accessor.found;
    let text = english.text(found.file);
    let attribute =
        accessor.attribute.and_then(|name| found.message.attributes.iter().find(|it| it.id.of(text) == name));
    let place = english.place(found.file, attribute.map_or(found.message.id, |it| it.id));
    let name = english.files.get(found.file).map(|(catalogue, _)| catalogue.name.as_str());
    let beside = language.files.iter().find(|(catalogue, _)| Some(catalogue.name.as_str()) == name);
    let file = match (language.get(accessor.id), beside) {
        // The message is there without this attribute.
        (Some(there), _) => format!(" ({})", language.place(there.file, there.message.id)),
        (None, Some((catalogue, _))) => format!(" ({})", catalogue.source.path()),
        (None, None) => String::new(),
    };
    format!("{place}: `{}` is missing in {}{file}; readers get English", accessor.key(), language.locale)
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() {
        return "no variables".to_owned();
    }
    names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
}

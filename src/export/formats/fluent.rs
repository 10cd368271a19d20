//! What the formats have in common that are Fluent inside: everything is as it is written.

use crate::export::{Edition, Outcome, Package, Trait, given};
use crate::syntax::parse;

/// Everything.
pub(super) const KEEPS: &[Trait] = &Trait::ALL;

/// The outcomes of texts that are written as they are: only the policy of the bundle may have changed them.
pub(super) fn outcomes(package: &Package<'_>) -> Vec<Outcome> {
    let outcomes = |edition: &Edition| -> Vec<Outcome> {
        let units = package.messages.iter().filter_map(|message| edition.file.get(&message.id));
        let units = units.flat_map(|message| edition.file.units_of(message));
        let outcome = |unit: String| Outcome { locale: edition.locale.clone(), reasons: given(edition, &unit), unit };
        units.map(|unit| outcome(unit.id())).collect()
    };
    package.editions.iter().flat_map(outcomes).collect()
}

/// What is wrong with a Fluent file.
pub(super) fn verify(text: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(text).map_err(|error| format!("it is not UTF-8: {error}"))?;
    match parse(Default::default(), text).diagnostics.first() {
        Some(problem) => Err(problem.message.to_string()),
        None => Ok(()),
    }
}

//! Files that are one JSON object, from ids to texts: what several formats have in common.

use std::collections::BTreeMap;

use crate::export::{Outcome, Output, Package, Reason, Text, Written, texts};

/// A file for each language in which every text stands under its id, written by `message`; what that says of it beside, or why
/// it cannot be written, becomes its outcome.
pub(super) fn files(
    package: &Package<'_>,
    message: impl Fn(&Text<'_>, &mut Vec<Reason>) -> Result<String, Reason>,
) -> Written {
    let mut written = Written::default();
    for edition in &package.editions {
        let mut messages = BTreeMap::new();
        for text in texts(package, edition) {
            let (unit, mut reasons) = (text.unit(), text.reasons.clone());
            match message(&text, &mut reasons) {
                Ok(message) => drop(messages.insert(unit.clone(), message)),
                Err(reason) => reasons.push(reason),
            }
            written.outcomes.push(Outcome { locale: edition.locale.clone(), unit, reasons });
        }
        written.files.push(Output::of(&edition.locale, format!("{}.json", edition.locale), object(&messages)));
    }
    written
}

/// What is wrong with a file that is to be an object of texts.
pub(super) fn verify(bytes: &[u8]) -> Result<(), String> {
    let texts: Result<BTreeMap<String, String>, _> = serde_json::from_slice(bytes);
    texts.map(drop).map_err(|error| error.to_string())
}

/// Texts by key as a file.
pub(super) fn object(texts: &BTreeMap<String, String>) -> String {
    let mut text = serde_json::to_string_pretty(texts).unwrap_or_default();
    text.push('\n');
    text
}

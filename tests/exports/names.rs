//! What variables and words are called in a format, for the scripts that render it: taken from the reasons that the format
//! gives, as whoever writes a program has to do.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::exports::grid::prepare;

/// Writes the names beside the folder of a format, and says how many units have any.
pub fn write(format: &'static str) -> usize {
    let prepared = prepare(format);
    let mut all: BTreeMap<String, Value> = BTreeMap::new();
    for outcome in &prepared.written.outcomes {
        let (mut variables, mut words, mut options) = (json!({}), json!({}), json!({}));
        for reason in &outcome.reasons {
            let what = reason.what.as_ref();
            if let Some((own, theirs)) = what.strip_suffix(" there").and_then(|it| it.split_once(" is called ")) {
                variables[own.trim_start_matches("the variable $")] = theirs.into();
            } else if let Some((own, theirs)) = what.strip_suffix(" there").and_then(|it| it.split_once(" is ")) {
                words[own.trim_start_matches("the word ")] = theirs.into();
            } else if what.contains("`ordinal: true`") {
                options["ordinal"] = true.into();
            }
        }
        let own = json!({ "variables": variables, "words": words, "options": options });
        if own.as_object().is_some_and(|own| own.values().any(|it| it != &json!({}))) {
            all.insert(format!("{} {}", outcome.locale, outcome.unit), own);
        }
    }
    std::fs::write(prepared.folder.with_extension("names.json"), json!(all).to_string()).expect("written");
    all.len()
}

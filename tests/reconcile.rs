//! Our findings on the corpora beside those of compare-locales 9: every entry that it finds missing or obsolete, and every
//! missing or surplus attribute, is found here too, and the other way round; the counts that mean something else differ
//! for reasons that can be named.

use std::collections::{BTreeMap, BTreeSet};

use portolan::diagnostic::Diagnostic;
use portolan::project::Project;

use crate::corpora::corpus;

/// What one tool finds in one locale: kind, file, id.
type Found = BTreeSet<(&'static str, String, String)>;

#[test]
fn every_difference_to_compare_locales_has_a_reason() {
    for name in ["firefox", "anki", "cosmic-settings"] {
        let (Some(folder), Some(reference)) = (corpus(name), corpus("reference")) else { continue };
        let text =
            std::fs::read_to_string(reference.join(format!("compare-locales-{name}.json"))).expect("the reference");
        let theirs: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let (project, ledger, from_files) = portolan::load(&folder).expect("a project");
        assert!(from_files.is_empty(), "{from_files:?}");
        let diagnostics = portolan::check(&project, &ledger);
        let coverage = portolan::coverage(&project, &ledger);
        eprintln!("{name}: {} diagnostics", diagnostics.len());
        for locale in &coverage.locales {
            let tag = locale.locale.to_string();
            let mut reference = Found::new();
            flatten(&theirs[0]["details"][&tag], "", &mut reference);
            for (path, value) in theirs[0]["details"].as_object().into_iter().flatten() {
                if let Some(file) = path.strip_prefix(&format!("{tag}/")) {
                    flatten(value, file, &mut reference);
                }
            }
            let ours = ours(&project, &diagnostics, &tag);
            let summary = &theirs[0]["summary"][&tag];
            let count = |found: &Found, kind: &str| found.iter().filter(|it| it.0 == kind).count();
            let own = diagnostics.iter().filter(|it| it.locale.as_ref() == Some(&locale.locale));
            let errors = own.filter(|it| it.severity == portolan::diagnostic::Severity::Error).count();
            eprintln!(
                "  {tag}: ours/theirs missing entries {}/{}, obsolete {}/{}, missing attributes {}/{}, surplus {}/{}, \
                 errors {errors}/{}, copied units {}/unchanged {}",
                count(&ours, "missing"),
                count(&reference, "missing"),
                count(&ours, "obsolete"),
                count(&reference, "obsolete"),
                count(&ours, "missing attribute"),
                count(&reference, "missing attribute"),
                count(&ours, "surplus attribute"),
                count(&reference, "surplus attribute"),
                summary["errors"],
                locale.total.copied,
                summary["unchanged"],
            );
            assert_eq!(ours, reference, "{name} {tag}");
        }
        let mut rules: BTreeMap<(&str, String), usize> = BTreeMap::new();
        for it in &diagnostics {
            *rules.entry((it.rule, it.locale.as_ref().map(ToString::to_string).unwrap_or_default())).or_default() += 1;
        }
        eprintln!("{rules:#?}");
    }
}

/// compare-locales writes paths as a tree, joining levels where there is only one child.
fn flatten(value: &serde_json::Value, path: &str, found: &mut Found) {
    if let Some(map) = value.as_object() {
        for (key, value) in map {
            let path = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
            flatten(value, &path, found);
        }
    }
    for item in value.as_array().into_iter().flatten().filter_map(serde_json::Value::as_object) {
        for (kind, text) in item {
            let text = text.as_str().unwrap_or_default();
            let attribute = || {
                let name = text.split_once(": ").and_then(|(_, rest)| rest.split(' ').next()).unwrap_or_default();
                format!("{}.{name}", text.rsplit(' ').next().unwrap_or_default())
            };
            let (kind, id) = match kind.as_str() {
                "missingEntity" => ("missing", text.to_owned()),
                "obsoleteEntity" => ("obsolete", text.to_owned()),
                "missingFile" => ("missing file", String::new()),
                "obsoleteFile" => ("orphan file", String::new()),
                "error" if text.starts_with("Missing attribute") => ("missing attribute", attribute()),
                "error" if text.starts_with("Obsolete attribute") => ("surplus attribute", attribute()),
                _ => continue,
            };
            found.insert((kind, path.to_owned(), id));
        }
    }
}

fn ours(project: &Project, diagnostics: &[Diagnostic], tag: &str) -> Found {
    let mut found = Found::new();
    for it in diagnostics.iter().filter(|it| it.locale.as_ref().is_some_and(|locale| locale.to_string() == tag)) {
        let kind = match it.rule {
            "missing-message" | "missing-term" => "missing",
            "obsolete-message" | "obsolete-term" => "obsolete",
            "missing-file" => "missing file",
            "orphan-file" => "orphan file",
            "missing-attribute" => "missing attribute",
            "extra-attribute" => "surplus attribute",
            _ => continue,
        };
        let path = project.sources[it.file].path().strip_prefix(&format!("{tag}/")).unwrap_or_default();
        found.insert((kind, path.to_owned(), it.id.clone().unwrap_or_default()));
    }
    found
}

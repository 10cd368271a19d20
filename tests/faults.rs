//! Fifteen planted faults in one small project, all but one of them found in one run, with junk in the file.

use std::path::Path;

use portolan::diagnostic::Severity;

/// The fault, the rule that finds it, and what it is about.
const FOUND: [(&str, &str, &str); 14] = [
    ("a missing message", "missing-message", "office-phone"),
    ("a missing attribute", "missing-attribute", "office-title.title"),
    ("an unknown variable", "unknown-variable", "office-greeting"),
    ("an obsolete message", "obsolete-message", "office-ferry"),
    ("`few` in French", "unknown-plural-form", "office-boats"),
    ("unbalanced HTML", "broken-markup", "office-rules"),
    ("a duplicate id", "duplicate-id", "office-hours"),
    ("a duplicate attribute", "duplicate-attribute", "office-lamp.alt"),
    ("a missing term", "missing-term", "-harbour"),
    ("a cycle of two messages", "cyclic-reference", "office-map"),
    ("text left in English", "copied", "office-rain"),
    ("junk", "missing-equals", "office-tide"),
    ("a dropped variable", "missing-variable", "office-berth"),
    ("straight quotes", "straight-quotes", "office-quote"),
];

/// A fault of style, which another rule will find: where it stands, so that the fixture keeps it.
const LATER: [(&str, &str); 1] = [("trailing spaces", "l’ouest.   \n")];

#[test]
fn fourteen_of_fifteen_are_found_in_one_run() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/fifteen-faults");
    let (project, ledger, from_files) = portolan::load(&root).expect("the fixture");
    assert!(from_files.is_empty(), "{from_files:?}");
    let found = portolan::check(&project, &ledger);
    let french: Vec<(&str, &str)> = found.iter().map(|it| (it.rule, it.id.as_deref().unwrap_or_default())).collect();
    for (fault, rule, id) in FOUND {
        assert!(french.contains(&(rule, id)), "{fault} is not found: {french:#?}");
    }
    // No other error or warning is found.
    let loud = found.iter().filter(|it| it.severity > Severity::Info);
    let loud = loud.map(|it| (it.rule, it.id.as_deref().unwrap_or_default()));
    let beside: Vec<_> = loud.filter(|it| !FOUND.iter().any(|(_, rule, id)| (*rule, *id) == *it)).collect();
    assert!(beside.is_empty(), "{beside:#?}");
    let text = project.targets[0].files[0].text();
    for (fault, place) in LATER {
        assert!(text.contains(place), "the fixture has no {fault} any more");
    }
}

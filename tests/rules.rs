//! Every rule is held to its own documentation: its Example fires, exactly at its carets, its Instead is silent, and an
//! edit that it offers makes its finding vanish.

use portolan::check::rules::RULES;

use crate::fixture::{Expected, Fixture, unescaped};

/// Rules whose findings no short catalogue can show; each is tested where it is made.
const WITHOUT_EXAMPLE: &[&str] = &[
    "bad-locale",
    "bad-path",
    "bad-value",
    "baseline-shrinks",
    "broken-baseline",
    "broken-ledger",
    "changed-english",
    "config-syntax",
    "file-too-large",
    "nesting-too-deep",
    "outside-root",
    "too-many-problems",
    "unknown-file",
    "unknown-key",
    "unlisted-locale",
    "stale",
    "unreviewed-translation",
];

/// A code block of a section of a rule's documentation.
fn block(doc: &str, section: &str) -> Option<(String, bool)> {
    let doc: String = doc.lines().map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
    let (_, rest) = doc.split_once(&format!("# {section}\n"))?;
    let (_, rest) = rest.split_once("```ftl")?;
    let (info, rest) = rest.split_once('\n')?;
    let (text, _) = rest.split_once("```")?;
    Some((text.to_owned(), info.contains("escaped")))
}

fn fixture((text, escaped): (String, bool)) -> Fixture {
    if escaped {
        return Fixture::of_files(vec![("locales/fr/app.ftl".to_owned(), unescaped(&text))]);
    }
    Fixture::new(&text)
}

#[test]
fn the_table_is_in_order() {
    for pair in RULES.windows(2) {
        assert!(pair[0].name < pair[1].name, "{} before {}", pair[0].name, pair[1].name);
    }
    for rule in RULES {
        let kebab = rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(kebab && !rule.name.starts_with('-') && !rule.name.ends_with('-'), "{}", rule.name);
        assert!(rule.summary().ends_with('.') && rule.summary().len() < 140, "{}: {}", rule.name, rule.summary());
        assert!(portolan::check::rules::find(rule.name).is_some_and(|found| found.name == rule.name));
    }
}

#[test]
fn every_file_of_rules_is_in_the_table() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/rules");
    let mut rules = 0;
    for entry in std::fs::read_dir(folder).expect("rules").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("readable");
        rules += text.lines().filter(|line| line.trim_start().starts_with("rule! {")).count();
    }
    assert_eq!(rules, RULES.len());
}

#[test]
fn examples_fire_at_their_carets() {
    let mut wrong = Vec::new();
    for rule in RULES {
        let Some(example) = block(rule.doc, "Example") else {
            assert!(WITHOUT_EXAMPLE.contains(&rule.name), "{} has no example", rule.name);
            continue;
        };
        assert!(!WITHOUT_EXAMPLE.contains(&rule.name), "{} has an example", rule.name);
        let fixture = fixture(example);
        let found: Vec<Expected> =
            fixture.check_with(rule).iter().filter(|it| it.rule == rule.name).map(|it| fixture.place(it)).collect();
        let mut expected: Vec<Expected> = Vec::new();
        for it in &fixture.expected {
            let rule = Some(it.rule.clone().unwrap_or(rule.name.to_owned()));
            expected.push(Expected { path: it.path.clone(), rule, ..*it });
        }
        if found.is_empty() || (!expected.is_empty() && found != expected) {
            wrong.push(format!("{}:\n  found    {found:?}\n  expected {expected:?}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn alternatives_are_silent() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| !WITHOUT_EXAMPLE.contains(&rule.name)) {
        let fixture = fixture(block(rule.doc, "Instead").unwrap_or_else(|| panic!("{} says no Instead", rule.name)));
        let found: Vec<_> = fixture.check_with(rule).into_iter().filter(|it| it.rule == rule.name).collect();
        // Nor does the alternative have any other error, save what a lone target has by nature.
        let others = fixture.check().into_iter().filter(|it| it.severity == portolan::diagnostic::Severity::Error);
        let others: Vec<_> = others.map(|it| (it.rule, it.message)).collect();
        if !found.is_empty() || !others.is_empty() {
            wrong.push(format!("{}: {found:?} {others:?}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mends_make_their_finding_vanish() {
    let mut mended = 0;
    for rule in RULES.iter().filter(|rule| !WITHOUT_EXAMPLE.contains(&rule.name)) {
        let fixture = fixture(block(rule.doc, "Example").expect("an example"));
        let before: Vec<_> = fixture.check_with(rule).into_iter().filter(|it| it.rule == rule.name).collect();
        for finding in before.iter().filter(|it| !it.fix.is_empty()) {
            let after = fixture.mended(finding);
            let left = after.check_with(rule).into_iter().filter(|it| it.rule == rule.name).count();
            assert!(left < before.len(), "{} stays after its edit: {:?}", rule.name, finding.fix);
            mended += 1;
        }
    }
    assert!(mended > 8, "only {mended} findings had edits");
}

//! Faults of different shapes for each rule, and cases where it has to be silent: one file a rule, `tests/shapes/RULE.ftl`.
//!
//! A file holds cases, each a small project of its own in the notation of `tests/fixture.rs`. A line `#= …` begins a case
//! and says what it shows. A case without `#~` expects silence. A title that ends in `(escaped)` allows `\t`, `\xE8` and
//! the like; one that ends in `(on disk)` does so too, and its project is read from a folder, with its ledger, its
//! baseline and any kind of configuration. A rule that is off by default is on here.

use std::path::Path;

use portolan::check::rule::Rule;
use portolan::check::rules::{RULES, find};

use crate::fixture::{Expected, Fixture};

/// Fewest findings that a file expects: a rule that only sees the shape of its own example is no rule.
const MIN_FAULTS: usize = 3;

/// Rules of which no small project can show three shapes, each with the module of tests that has them.
const ELSEWHERE: &[(&str, &str)] = &[
    ("file-too-large", "syntax_limits"),
    ("nesting-too-deep", "syntax_limits"),
    ("too-many-problems", "syntax_limits"),
];

struct Case {
    title: String,
    fixture: Fixture,
}

fn cases(text: &str) -> Vec<Case> {
    let (head, rest) = text.split_once("#= ").expect("a line `#= …` first");
    assert!(head.trim().is_empty(), "the file begins with `#= …`, not {head:?}");
    let mut cases = Vec::new();
    for case in rest.split("\n#= ") {
        let (title, body) = case.split_once('\n').expect("a case below its title");
        let body = format!("{}\n", body.trim_end_matches('\n'));
        let fixture = match title {
            title if title.ends_with("(on disk)") => Fixture::on_disk(&body),
            title if title.ends_with("(escaped)") => Fixture::escaped(&body),
            _ => Fixture::new(&body),
        };
        cases.push(Case { title: title.to_owned(), fixture });
    }
    cases
}

/// What a case finds and what it expects: of the rule itself, and of other rules that the case names.
fn compared(rule: &Rule, fixture: &Fixture) -> (Vec<Expected>, Vec<Expected>) {
    let mut expected: Vec<Expected> = Vec::new();
    for it in &fixture.expected {
        let rule = Some(it.rule.clone().unwrap_or(rule.name.to_owned()));
        expected.push(Expected { path: it.path.clone(), rule, ..*it });
    }
    let named = |name: &str| name == rule.name || expected.iter().any(|it| it.rule.as_deref() == Some(name));
    let mut found: Vec<Expected> =
        fixture.check_with(rule).iter().filter(|it| named(it.rule)).map(|it| fixture.place(it)).collect();
    found.sort();
    expected.sort();
    (found, expected)
}

/// Holds one file to what it expects, and says what is wrong with it.
fn hold(rule: &Rule, text: &str) -> Vec<String> {
    let (mut wrong, mut faults) = (Vec::new(), 0);
    for case in cases(text) {
        let (found, expected) = compared(rule, &case.fixture);
        faults += expected.iter().filter(|it| it.rule.as_deref() == Some(rule.name)).count();
        if found != expected {
            wrong.push(format!("{}: {}:\n  found    {found:?}\n  expected {expected:?}", rule.name, case.title));
        }
        let before: Vec<_> = case.fixture.check_with(rule).into_iter().filter(|it| it.rule == rule.name).collect();
        for finding in before.iter().filter(|it| !it.fix.is_empty()) {
            let after = case.fixture.mended(finding).check_with(rule);
            if after.iter().filter(|it| it.rule == rule.name).count() >= before.len() {
                wrong.push(format!("{}: {}: stays after its edit: {:?}", rule.name, case.title, finding.fix));
            }
        }
    }
    if faults < MIN_FAULTS {
        wrong.push(format!("{}: expects {faults} findings, {MIN_FAULTS} are asked for", rule.name));
    }
    wrong
}

/// Every case of every rule, for other tests: its title and its project.
pub fn fixtures() -> impl Iterator<Item = (String, Fixture)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shapes");
    let paths = std::fs::read_dir(folder).expect("tests/shapes").flatten().map(|it| it.path());
    paths.flat_map(|path| {
        let cases = cases(&std::fs::read_to_string(&path).expect("readable"));
        cases.into_iter().map(move |case| (format!("{}: {}", path.display(), case.title), case.fixture))
    })
}

#[test]
fn rules_find_faults_of_several_shapes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shapes");
    let (mut wrong, mut rules) = (Vec::new(), 0);
    let mut paths: Vec<_> = std::fs::read_dir(folder).expect("tests/shapes").flatten().map(|it| it.path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_stem().map(|it| it.to_string_lossy().into_owned()).expect("a name");
        let rule = find(&name).unwrap_or_else(|| panic!("{}: there is no such rule", path.display()));
        wrong.extend(hold(rule, &std::fs::read_to_string(&path).expect("readable")));
        rules += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rules > 0 && rules <= RULES.len());
}

/// What is wrong with where a rule has its shapes.
fn astray(rule: &str) -> Option<String> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let has_file = tests.join(format!("shapes/{rule}.ftl")).exists();
    let module = ELSEWHERE.iter().find(|(name, _)| *name == rule).map(|(_, module)| module);
    match (has_file, module) {
        (true, None) => None,
        (true, Some(_)) => Some(format!("{rule}: has a file of shapes, so take it out of ELSEWHERE")),
        (false, Some(module)) => {
            let text = std::fs::read_to_string(tests.join(format!("{module}.rs"))).unwrap_or_default();
            let is_held = text.contains(&format!("\"{rule}\""));
            (!is_held).then(|| format!("{rule}: tests/{module}.rs says nothing of it"))
        }
        (false, None) => Some(format!("{rule}: write tests/shapes/{rule}.ftl")),
    }
}

#[test]
fn every_rule_has_shapes() {
    let mut wrong: Vec<String> = RULES.iter().filter_map(|rule| astray(rule.name)).collect();
    let entries = ELSEWHERE.iter().map(|(name, _)| name);
    wrong.extend(entries.filter(|name| find(name).is_none()).map(|name| format!("{name}: there is no such rule")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(astray("no-such-rule").is_some());
}

#[test]
fn the_test_of_shapes_can_fail() {
    let rule = find("duplicate-variant").expect("a rule");
    let select = |marks: &str| format!("#= a key twice\na = {{ $n ->\n  [x] 1\n  [x] 2\n{marks} *[y] 3\n}}\n");
    assert_eq!(hold(rule, &select("#~ ^\n")).len(), 1, "one fault is too few");
    assert_eq!(hold(rule, &select("#~  ^\n")).len(), 2, "and the carets are wrong");
    assert_eq!(hold(rule, &select("").repeat(3)).len(), 4, "no carets at all");
}

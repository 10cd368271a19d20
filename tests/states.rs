//! The state of each unit follows from the source now, the record, and the translation now, as the table has it.

use std::path::Path;

use portolan::config::gates::{Gates, Limit};
use portolan::coverage::track;
use portolan::ledger::State;

const STATES: [(&str, State); 10] = [
    ("current", State::Current),
    ("missing", State::Missing),
    ("stale", State::Stale),
    ("retranslated", State::Unrecorded),
    ("both-changed", State::Unrecorded),
    ("no-record", State::Unrecorded),
    ("copied", State::Copied),
    ("meant-to-be-the-same", State::Current),
    ("meant-to-be-the-same.title", State::Stale),
    ("layout", State::Current),
];

#[test]
fn every_row_of_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/states");
    let (project, ledger, found) = portolan::load(&root).expect("the fixture");
    assert!(found.is_empty(), "{found:?}");
    let french = &project.targets[0];
    let tracked = track(&project.source.files[0], french.file("app"), ledger.file(&french.locale, "app"));
    let states: Vec<(String, State)> = tracked.map(|it| (it.source.id(), it.state)).collect();
    assert_eq!(states, STATES.map(|(id, state)| (id.to_owned(), state)));

    let total = portolan::coverage(&project, &ledger).locales[0].total;
    let counts = (total.units, total.current, total.stale, total.unrecorded, total.copied, total.missing);
    assert_eq!(counts, (10, 3, 2, 3, 1, 1));
    assert_eq!(total.words_current, 6 + 2 + 5);

    let found = portolan::check(&project, &ledger);
    let stale: Vec<&str> = found.iter().filter(|it| it.rule == "stale").filter_map(|it| it.id.as_deref()).collect();
    assert_eq!(stale, ["stale", "meant-to-be-the-same.title"]);
    assert!(
        found
            .iter()
            .find(|it| it.rule == "stale")
            .and_then(|it| it.help.as_deref())
            .is_some_and(|help| help.contains("in the morning"))
    );
    let verdict = portolan::coverage::gate(&portolan::coverage(&project, &ledger), &project.config.gates);
    assert_eq!(verdict.reasons, ["fr: 1 unit missing, 0 allowed", "fr: 2 units stale, 0 allowed"]);
}

/// A ledger that cannot be read makes nothing look fresh, and loses nothing of its other records.
#[test]
fn a_broken_ledger_is_reported() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/states");
    let folder = tempfile::tempdir().expect("a folder");
    for path in ["portolan.toml", "locales/en/app.ftl", "locales/fr/app.ftl", "locales/.ledger/fr/app.ftl"] {
        let to = folder.path().join(path);
        std::fs::create_dir_all(to.parent().expect("a parent")).expect("a folder");
        let text = std::fs::read_to_string(root.join(path)).expect("the fixture");
        // The record of `current` loses a digit, the one of `layout` gets a word that does not exist.
        let text = text
            .replace(" reviewed\ncurrent", "x reviewed\ncurrent")
            .replace("machine\nlayout", "machine seen\nlayout");
        std::fs::write(to, text).expect("written");
    }
    let (project, ledger, found) = portolan::load(folder.path()).expect("the project");
    let messages: Vec<&str> = found.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(found.iter().filter(|it| it.rule == "broken-ledger").count(), found.len(), "{messages:?}");
    assert!(
        messages.iter().any(|it| it.contains("`current`")) && messages.iter().any(|it| it.contains("“seen”")),
        "{messages:?}"
    );
    let total = portolan::coverage(&project, &ledger).locales[0].total;
    assert_eq!((total.current, total.stale, total.unrecorded), (2, 2, 4));
}

/// Stale texts whose English changed in its looks only have a limit of their own, if it is set.
#[test]
fn the_gate_for_looks() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/port.in");
    let (mut project, ledger, _) = portolan::load(&root).expect("the project");
    let coverage = portolan::coverage(&project, &ledger);
    let french = &coverage.locales[0].total;
    assert_eq!((french.stale, french.stale_cosmetic), (2, 1));
    let gates = &mut project.config.gates;
    gates.default.missing = Limit::Share(100);
    gates.default.stale = Limit::Units(1);
    let reasons = |gates: &Gates| portolan::coverage::gate(&coverage, gates).reasons;
    assert_eq!(reasons(gates), ["fr: 2 units stale, 1 allowed"]);
    gates.default.stale_cosmetic = Some(Limit::Units(1));
    assert!(reasons(gates).is_empty());
    gates.default.stale_cosmetic = Some(Limit::Units(0));
    assert_eq!(reasons(gates), ["fr: 1 unit stale in looks only, 0 allowed"]);
}

#[test]
fn what_a_filter_leaves_out_is_not_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let filters = "[[filters]]\npath = \"{locale}/app.ftl\"\nkey = \"re:legal-.*\"\naction = \"ignore\"\n";
    let paths = "[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"{locale}/**/*.ftl\"\n";
    let english = "a = The harbour\nlegal-a = The laws\nlegal-b = More laws\n";
    for (path, text) in [
        ("l10n.toml", format!("basepath = \".\"\nlocales = [\"fr\"]\n{paths}{filters}").as_str()),
        ("en/app.ftl", english),
        ("fr/app.ftl", "legal-b = More laws\n"),
    ] {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("written");
    }
    let (project, ledger, found) = portolan::load(folder.path()).expect("a project");
    assert_eq!(found, []);
    let todo = portolan::report::todo::collect(&project, &ledger, &project.targets[0].locale);
    let tasks: Vec<_> = todo.tasks.iter().map(|task| (task.id.as_str(), task.state)).collect();
    // What is there counts as it is, as it does in all figures.
    assert_eq!(tasks, [("a", State::Missing), ("legal-b", State::Copied)]);
    let figures = portolan::coverage::coverage(&project, &ledger).locales.remove(0).total;
    assert_eq!((todo.units, figures.missing), (figures.units as usize, 1));
}

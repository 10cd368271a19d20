//! What bundles hold where translations are missing, stale, broken or too few; and the commands that write and verify them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use portolan::diagnostic::{Diagnostic, Severity};
use portolan::export::{Exported, FORMATS, Instead, Loss, Order, Package, export, find, manifest, package};
use portolan::ledger::{Ledger, State};
use portolan::project::Project;

use crate::fixture::Fixture;

fn fixture() -> (Project, Ledger) {
    let (project, ledger, found) =
        portolan::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/bundles")).expect("the fixture");
    assert!(found.is_empty(), "{found:?}");
    (project, ledger)
}

fn of<'p>(project: &'p Project, ledger: &Ledger, name: &str, findings: &[Diagnostic]) -> Package<'p> {
    let bundle = project.config.bundles.iter().find(|bundle| bundle.name == name).expect("the bundle");
    package(project, ledger, bundle, Order { findings, allow_errors: true }).expect("English without errors")
}

fn text<'p>(package: &'p Package<'_>, locale: &str) -> &'p str {
    let edition = package.editions.iter().find(|it| it.locale.to_string() == locale).expect("the language");
    edition.file.text()
}

#[test]
fn english_stands_where_a_translation_is_missing() {
    let (project, ledger) = fixture();
    let package = of(&project, &ledger, "site", &[]);
    let french = text(&package, "fr");
    // English `one` is the number 1 alone, French `one` is 0 as well.
    assert!(french.contains("    [1] One ship\n") && french.contains("*[other] { $count } ships"), "{french}");
    assert!(
        french.contains("welcome = Bienvenue à l’{ -alliance }, { $name } !\n    .title = Première page"),
        "{french}"
    );
    let edition = &package.editions[1];
    assert_eq!(edition.filled.keys().collect::<Vec<_>>(), ["place", "ships"]);
    assert!(edition.filled.values().all(|why| *why == Instead::Missing));
    assert_eq!(edition.foreign_plurals.iter().collect::<Vec<_>>(), ["place"]);
    assert_eq!((edition.units, edition.states[&State::Missing]), (9, 4));
}

#[test]
fn only_what_the_bundle_promises_is_in_it() {
    let (project, ledger) = fixture();
    let package = of(&project, &ledger, "site", &[]);
    let ids: Vec<&str> = package.messages.iter().map(|message| message.id.as_str()).collect();
    assert_eq!(ids, ["welcome", "ships", "place", "goal", "see"]);
    for locale in ["en", "fr", "pl"] {
        let text = text(&package, locale);
        assert!(!text.contains('#') && !text.contains("-unused") && !text.contains("old ="), "{text}");
    }
    // What only French has stays, if something refers to it; its terms are its own, with what only French knows of them.
    assert!(text(&package, "fr").contains("helper = (aide)"));
    assert!(text(&package, "fr").starts_with("-alliance = Alliance\n    .gender = feminine\n"));
    // Polish refers to no term of the Alliance, and has none.
    assert!(!text(&package, "pl").contains("-alliance"));
}

#[test]
fn a_strict_bundle_has_neither_missing_nor_stale_texts() {
    let (project, ledger) = fixture();
    let package = of(&project, &ledger, "strict", &[]);
    let (french, polish) = (&package.editions[1], &package.editions[2]);
    assert_eq!(french.omitted.iter().collect::<Vec<_>>(), ["place", "ships"]);
    assert!(french.file.get("ships").is_none());
    assert_eq!(polish.filled.iter().collect::<Vec<_>>(), [(&"goal".to_owned(), &Instead::Stale)]);
    // The term that the English needs has come with it.
    assert!(polish.file.get("-harbour").is_some());
}

#[test]
fn languages_that_are_not_far_enough_are_left_out() {
    let (project, ledger) = fixture();
    let package = of(&project, &ledger, "far", &[]);
    assert_eq!(package.editions.len(), 1);
    let left: Vec<_> = package.left_out.iter().map(|it| (it.locale.to_string(), it.translated, it.units)).collect();
    assert_eq!(left, [("fr".to_owned(), 5, 9), ("pl".to_owned(), 6, 9)]);
}

#[test]
fn errors_stop_an_export_or_become_english() {
    let fixture = |english: &str, french: &str| {
        let toml = "[bundle.app]\nfiles = [\"app\"]\n";
        let files = [("portolan.toml", toml), ("locales/en/app.ftl", english), ("locales/fr/app.ftl", french)];
        Fixture::of_files(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into()).project
    };
    let order = |findings, allow_errors| Order { findings, allow_errors };
    let project = fixture("a = A { $x }\nb = B\n", "a = À { $y }\nb = Bé\n");
    let (ledger, bundle) = (Ledger::default(), &project.config.bundles[0]);
    let findings = portolan::check(&project, &ledger);
    let blocking = package(&project, &ledger, bundle, order(&findings, false)).expect_err("an error");
    assert!(blocking.iter().all(|it| it.severity == Severity::Error && it.rule == "unknown-variable"), "{blocking:?}");
    let package = package(&project, &ledger, bundle, order(&findings, true)).expect("English instead");
    assert_eq!(text(&package, "fr"), "a = A { $x }\nb = Bé\n");
    assert_eq!(package.editions[1].filled["a"], Instead::Broken);
    // Nothing can take the place of the source.
    let project = fixture("a = A { -x }\n", "a = À\n");
    let findings = portolan::check(&project, &ledger);
    let result = export(
        &project,
        &ledger,
        &project.config.bundles[0],
        &[find("ftl").expect("a format")],
        order(&findings, true),
    );
    assert!(result.is_err_and(|blocking| blocking.iter().any(|it| it.rule == "unknown-term")));
}

/// So that the configuration finds a wrong name where it stands.
#[test]
fn the_configuration_knows_every_format() {
    let mut names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    names.sort_unstable();
    assert_eq!(names, portolan::config::FORMATS);
}

#[test]
fn manifests_fit_their_schema() {
    let schema: serde_json::Value =
        serde_json::from_str(&crate::generated::read("docs/manifest.schema.json")).expect("JSON");
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("schema.json", schema).expect("a schema");
    let mut schemas = boon::Schemas::new();
    let schema = compiler.compile("schema.json", &mut schemas).expect("compiles");
    let own = portolan::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("our own project");
    for (project, ledger) in [fixture(), (own.0, own.1)] {
        for bundle in &project.config.bundles {
            let order = Order { findings: &[], allow_errors: true };
            let exported = export(&project, &ledger, bundle, &FORMATS, order).expect("no errors");
            let value: serde_json::Value = serde_json::from_slice(&exported.files[manifest::FILE]).expect("JSON");
            if let Err(error) = schemas.validate(&value, schema) {
                panic!("{}: {error}", bundle.name);
            }
            let mut wrong = value.clone();
            wrong["files"][0]["sha256"] = "short".into();
            assert!(schemas.validate(&wrong, schema).is_err());
            assert_eq!(portolan::export::verify(&exported.files), Ok(exported.manifest.clone()));
            every_unit_is_accounted_for(&exported);
        }
    }
}

/// Each format tells of each unit of each language: of as many as Fluent has.
fn every_unit_is_accounted_for(exported: &Exported) {
    let counts: BTreeMap<&str, u32> =
        exported.manifest.formats.iter().map(|(name, format)| (name.as_str(), format.units.values().sum())).collect();
    assert!(counts.values().all(|count| *count == counts["ftl"]), "{counts:?}");
    assert!(exported.manifest.formats.values().all(|format| format.units.len() == Loss::ALL.len()));
}

#[test]
fn exports_do_not_depend_on_the_order_of_files() {
    let (project, ledger) = fixture();
    let bundle = &project.config.bundles[0];
    let order = Order { findings: &[], allow_errors: true };
    let once = export(&project, &ledger, bundle, &FORMATS, order).expect("no errors").files;
    let again =
        export(&project.with_texts(&BTreeMap::new()), &ledger, bundle, &FORMATS, order).expect("no errors").files;
    assert_eq!(once, again);
}

/// The program in a copy of the fixture.
struct Copy {
    folder: tempfile::TempDir,
}

impl Copy {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/bundles"), folder.path());
        Copy { folder }
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// What it says, on both streams, and how it ends.
    fn run(&self, arguments: &[&str]) -> (String, Option<i32>) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
        let output = command.current_dir(self.folder.path()).args(["--color", "never"]).args(arguments).output();
        let output = output.expect("the program runs");
        let said = [output.stdout, output.stderr].concat();
        (String::from_utf8(said).expect("UTF-8"), output.status.code())
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("readable").flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).expect("copied");
        }
    }
}

#[test]
fn the_command_writes_checks_and_refuses() {
    let copy = Copy::new();
    // A bundle that would lose something is not written; the others are.
    let (said, code) = copy.run(&["export"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("site: not written, since messages would be lost or changed"), "{said}");
    assert!(said.contains("add allow-loss = [\"ftl:approximated\"] to [bundle.site]"), "{said}");
    assert!(!copy.path("export/site").exists() && copy.path("export/strict/manifest.json").is_file());
    let (said, code) = copy.run(&["export", "lenient"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("export/lenient is up to date"), "{said}");
    assert_eq!(copy.run(&["export", "lenient", "--check"]).1, Some(0));
    // Somebody edits what was exported.
    std::fs::write(copy.path("export/lenient/ftl/fr.ftl"), "a = b\n").expect("written");
    let (said, code) = copy.run(&["export", "lenient", "--check"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("ftl/fr.ftl is another") && said.contains("`portolan export` writes"), "{said}");
    let (said, code) = copy.run(&["verify", "export/lenient"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("ftl/fr.ftl: it is not what the manifest says"), "{said}");
    assert_eq!(copy.run(&["export", "lenient"]).1, Some(0));
    let (said, code) = copy.run(&["verify", "export/lenient", "export/far"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("export/lenient: whole: 3 languages, 5 messages, 6 files"), "{said}");
}

#[test]
fn the_command_touches_nothing_that_is_not_a_bundle() {
    let copy = Copy::new();
    std::fs::create_dir_all(copy.path("export/strict")).expect("a folder");
    std::fs::write(copy.path("export/strict/thesis.txt"), "years of work").expect("written");
    let (said, code) = copy.run(&["export", "strict"]);
    assert_eq!(code, Some(2), "{said}");
    assert_eq!(std::fs::read_to_string(copy.path("export/strict/thesis.txt")).expect("there"), "years of work");
    let (said, code) = copy.run(&["verify", "locales"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("manifest.json is not there"), "{said}");
    assert_eq!(copy.run(&["verify", "nowhere"]).1, Some(2));
}

#[test]
fn the_command_packs_archives_and_says_what_it_does_not_know() {
    let copy = Copy::new();
    for kind in ["zip", "tar.zst"] {
        let (said, code) = copy.run(&["export", "strict", "--archive", kind, "--out", "packed"]);
        assert_eq!(code, Some(0), "{said}");
        let first = std::fs::read(copy.path(&format!("packed/strict.{kind}"))).expect("an archive");
        assert!(copy.run(&["export", "strict", "--archive", kind, "--out", "packed"]).0.contains("is up to date"));
        assert_eq!(std::fs::read(copy.path(&format!("packed/strict.{kind}"))).expect("an archive"), first);
    }
    let (said, code) = copy.run(&["export", "strikt"]);
    assert_eq!((code, said.contains("did you mean `strict`?")), (Some(2), true), "{said}");
    let (said, code) = copy.run(&["export", "strict", "--format", "jason"]);
    assert_eq!((code, said.contains("there is no format `jason`")), (Some(2), true), "{said}");
    let (said, code) = copy.run(&["export", "--format", "help"]);
    assert_eq!((code, said.lines().count()), (Some(0), FORMATS.len()), "{said}");
    let (said, code) = copy.run(&["export", "lenient", "--report", "json"]);
    let report: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert_eq!((code, &report["bundles"][0]["formats"]["ftl"]["units"]["approximated"]), (Some(0), &1.into()));
}

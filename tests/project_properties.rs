//! Whole projects of random Fluent: checking never panics, says things about places that exist, in the same order on any
//! number of threads, and the figures add up.

use portolan::diagnostic::Diagnostic;
use portolan::ledger::Ledger;
use proptest::prelude::*;

use crate::fixture::Fixture;

/// Pieces that catalogues are made of, and some that they are not.
const PIECES: &[&str] = &[
    "a = ",
    "b = ",
    "-t = ",
    "-u = ",
    "    .x = ",
    "    .y = ",
    "\n",
    "\r\n",
    "\r",
    " ",
    "{ $n }",
    "{ $m }",
    "{ a }",
    "{ b.x }",
    "{ -t }",
    "{ -u(case: \"x\") }",
    "{ $n ->\n    [one] ",
    "\n   *[other] ",
    "\n    [few] ",
    "\n    [0] ",
    "\n    [1.0] ",
    "\n}",
    "{ NUMBER($n) }",
    "{ FOO($n) }",
    "{ \"<\" }",
    "<b>",
    "</b>",
    "<a data-l10n-name=\"l\">",
    "</a>",
    "<img/>",
    "text",
    "Text of the city",
    "é“”",
    "\u{202E}",
    "\u{1B}",
    "\u{FEFF}",
    "\u{FFFD}",
    "{",
    "}",
    "[",
    "*",
    ".",
    "=",
    "\t",
    "# ",
    "## ",
    "### ",
    "<<<<<<< HEAD\n",
    "\"",
    "\\u202E",
    "{ \"\\u202E\" }",
    "{ -t.g ->\n   *[x] ",
    "{ \"\" }",
    "\u{E000}",
    "🏙",
    "-",
    "ac = ac = ",
];

pub fn catalogue() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

fn fixture(files: &[(&str, &str)]) -> Fixture {
    let config = (
        "portolan.toml".to_owned(),
        b"targets = [\"fr\", \"pl\"]\n[bundle.all]\nfiles = [\"app\", \"more\"]\n".to_vec(),
    );
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    Fixture::of_files(std::iter::once(config).chain(files).collect())
}

fn on_threads(threads: usize, fixture: &Fixture) -> Vec<Diagnostic> {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads").install(|| fixture.check())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_project_is_checked(en in catalogue(), more in catalogue(), fr in catalogue(), pl in catalogue()) {
        let files = [
            ("locales/en/app.ftl", en.as_str()), ("locales/en/more.ftl", &more), ("locales/fr/app.ftl", &fr),
            ("locales/fr/more.ftl", &en), ("locales/pl/app.ftl", &pl), ("locales/pl/old.ftl", &fr),
        ];
        let fixture = fixture(&files);
        let found = fixture.check();
        for it in &found {
            let source = &fixture.project.sources[it.file];
            let places = std::iter::once((it.file, it.span)).chain(it.labels.iter().map(|label| (label.file, label.span)));
            let places = places.chain(it.fix.iter().map(|edit| (edit.file, edit.span)));
            for (file, span) in places {
                let text = fixture.project.sources[file].text();
                prop_assert!(text.get(span.range()).is_some(), "{}: {span:?} in {text:?}", it.rule);
            }
            prop_assert!(portolan::check::rules::find(it.rule).is_some(), "{} is in no table", it.rule);
            prop_assert!(it.help.is_some(), "{} has no help", it.rule);
            prop_assert!(!it.message.ends_with('.') && !it.message.is_empty(), "{}", it.message);
            prop_assert!(!source.path().is_empty());
        }
        // The same from any order of files and any number of threads.
        let mut backwards = files;
        backwards.reverse();
        let says = |found: &[Diagnostic]| found.iter().map(|it| (it.rule, it.message.clone(), it.span)).collect::<std::collections::BTreeSet<_>>();
        prop_assert_eq!(says(&self::fixture(&backwards).check()), says(&found));
        prop_assert_eq!(&on_threads(1, &fixture), &found);
        prop_assert_eq!(&on_threads(3, &fixture), &found);

        let coverage = portolan::coverage(&fixture.project, &Ledger::default());
        let units: usize = fixture.project.source.files.iter().map(|file| file.units().count()).sum();
        for locale in coverage.locales {
            let total = locale.total;
            prop_assert_eq!(total.units as usize, units);
            prop_assert_eq!(total.translated() + total.copied + total.missing, total.units);
            prop_assert_eq!(total.unrecorded, total.translated());
        }
    }

    /// A mend makes its own finding vanish, whatever stands around it.
    #[test]
    fn mends_mend(en in catalogue(), fr in catalogue()) {
        let fixture = fixture(&[("locales/en/app.ftl", &en), ("locales/fr/app.ftl", &fr)]);
        let found = fixture.check();
        // Of several entries with one id, the next comes to the fore when one is deleted.
        let repeated = |it: &Diagnostic| found.iter().any(|other| other.rule == "duplicate-id" && other.id == it.id);
        for it in found.iter().filter(|it| !it.fix.is_empty() && !repeated(it)).take(3) {
            let same = |found: &[Diagnostic]| found.iter().filter(|other| other.rule == it.rule && other.id == it.id).count();
            let after = fixture.mended(it).check();
            prop_assert!(same(&after) < same(&found) || after.iter().all(|other| other.message != it.message || other.span != it.span),
                "{} at {:?} stays: {:?}", it.rule, it.span, it.fix);
        }
    }
}

/// Pathological projects are answered in time that grows with their size: were any rule quadratic, this would not end.
#[test]
fn large_projects_end() {
    let n = 30_000;
    let chain: String = (0..n).map(|i| format!("m{i} = {{ m{} }} {{ $v{i} }}\n", i + 1)).collect();
    let circle: String = (0..n).map(|i| format!("c{i} = {{ c{} }}\n", (i + 1) % n)).collect();
    let unknown: String = (0..n).map(|i| format!("u{i} = {{ nowhere{i} }} {{ -noterm{i} }}\n")).collect();
    let same: String = "same = text\n".repeat(n);
    let attributes: String =
        std::iter::once("attr = x\n".to_owned()).chain((0..2_000).map(|i| format!("    .a{i} = x\n"))).collect();
    let variants: String = format!("var = {{ $n ->\n{}   *[other] x\n}}\n", "    [one] <b>x\n".repeat(2_000));
    let tags = format!("tags = {}\n", "<b><i></b>".repeat(2_000));
    let en = [chain.as_str(), &circle, &unknown, &same, &attributes, &variants, &tags].concat();
    let fr = [circle.as_str(), &unknown, &same, "attr = y\n", &variants].concat();
    let fixture = fixture(&[("locales/en/app.ftl", &en), ("locales/fr/app.ftl", &fr), ("locales/pl/app.ftl", "")]);
    assert!(fixture.check().len() > n);
}

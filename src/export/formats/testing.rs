//! Small bundles for the tests of formats.

use crate::config::portolan_toml;
use crate::export::{Format, Loss, Order, Outcome, Package, Written, package};
use crate::ledger::Ledger;
use crate::project::{Loaded, Project};
use crate::text::{Source, Sources};

/// Calls a function with the package of a project that has one file in each language, the source first.
pub(super) fn with_package<T>(files: &[(&str, &str)], test: impl FnOnce(&Package<'_>) -> T) -> T {
    let targets: Vec<String> = files[1..].iter().map(|(locale, _)| format!("\"{locale}\"")).collect();
    let config = format!(
        "source = \"{}\"\ntargets = [{}]\npaths = \"locales/{{locale}}/{{file}}.ftl\"\n[bundle.app]\nfiles = [\"app\"]\n",
        files[0].0,
        targets.join(", ")
    );
    let mut sources = Sources::new();
    let source = Source::new("portolan.toml", config);
    let id = sources.add(source.clone());
    let (config, found) = portolan_toml::parse(id, &source);
    assert!(found.is_empty(), "{found:?}");
    let load = |(locale, text): &(&str, &str)| Loaded {
        id: sources.add(Source::new(format!("locales/{locale}/app.ftl"), *text)),
        locale: locale.parse().expect("a language tag"),
        name: "app".to_owned(),
    };
    let loaded: Vec<Loaded> = files.iter().map(load).collect();
    let project = Project::assemble(config, sources, &loaded);
    let order = Order { findings: &[], allow_errors: false };
    let package = package(&project, &Ledger::default(), &project.config.bundles[0], order).expect("no errors");
    test(&package)
}

/// A project in a format, with files that the format itself finds right.
pub(super) fn written(format: &Format, files: &[(&str, &str)]) -> Written {
    let written = with_package(files, |package| (format.write)(package));
    for file in &written.files {
        (format.verify)(&file.path, &file.bytes).unwrap_or_else(|error| panic!("{}: {error}", file.path));
    }
    written
}

/// The text of a file.
pub(super) fn text<'w>(written: &'w Written, path: &str) -> &'w str {
    let file = written.files.iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("no {path}"));
    std::str::from_utf8(&file.bytes).expect("UTF-8")
}

/// What became of a unit, and why.
pub(super) fn outcome(written: &Written, locale: &str, unit: &str) -> (Loss, Vec<String>) {
    let of = |it: &&Outcome| it.locale.to_string() == locale && it.unit == unit;
    let outcome = written.outcomes.iter().find(of).unwrap_or_else(|| panic!("{unit} in {locale}"));
    (outcome.loss(), outcome.why().map(str::to_owned).collect())
}

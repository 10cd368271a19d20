//! Exports of our own catalogues: what bundles hold, and what became of every message.

mod android;
mod cases;
mod classes;
mod ftl;
pub mod gettext;
pub mod grid;
mod javascript;
mod json;
mod left;
mod names;
pub mod page;
mod promises;
mod rust;
mod typed;
mod xcstrings;

use std::path::Path;

use portolan::export::{FORMATS, Loss, Order, counts, manifest, package};

/// Every consumer that renders the grid, in the order of its format. `docs/formats.md` lists their classes of difference.
pub static READERS: &[&grid::Reader] = &[
    &ftl::FLUENT_JS,
    &ftl::FLUENT_RUNTIME,
    &ftl::FLUENT_BUNDLE,
    &ftl::PORTOLAN,
    &typed::FLUENT_JS_ESM,
    &typed::FLUENT_RUNTIME_PYTHON,
    &rust::PORTOLAN_MODULE,
    &json::NODE,
    &javascript::MESSAGEFORMAT,
    &javascript::INTL_MESSAGEFORMAT,
    &javascript::I18NEXT,
    &gettext::PO,
    &gettext::MO,
    &android::AAPT,
    &xcstrings::STAND_IN,
];

#[test]
fn our_own_bundles_are_exported_without_loss_to_fluent() {
    let (project, ledger, _) = portolan::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("our own project");
    let findings = portolan::check(&project, &ledger);
    for bundle in &project.config.bundles {
        let order = Order { findings: &findings, allow_errors: false };
        let package = package(&project, &ledger, bundle, order).expect("no errors");
        assert_eq!(package.editions.len(), 7);
        for edition in &package.editions {
            assert!(edition.file.problems.is_empty(), "{:?}", edition.file.problems);
            assert!(edition.filled.is_empty() && edition.omitted.is_empty());
        }
        let written: Vec<_> = FORMATS.into_iter().map(|format| (format, (format.write)(&package))).collect();
        for (format, written) in &written {
            let counts = counts(&written.outcomes);
            println!("{} {} {counts:?}", bundle.name, format.name);
            let refused = written.outcomes.iter().find(|it| it.loss() == Loss::Refused);
            assert!(refused.is_none(), "{} {}: {refused:?}", bundle.name, format.name);
            for file in &written.files {
                (format.verify)(&file.path, &file.bytes).unwrap_or_else(|error| panic!("{}: {error}", file.path));
            }
        }
        let manifest = manifest::manifest(&package, &written);
        assert_eq!(manifest::Manifest::parse(manifest.to_text().as_bytes()), Ok(manifest));
    }
}

//! Any catalogue can be exported: no format ends with a panic, and each writes files that it reads again.

use portolan::config::Bundle;
use portolan::export::{FORMATS, Order, export, verify, whole};
use portolan::ledger::Ledger;
use proptest::prelude::*;

use crate::fixture::Fixture;
use crate::syntax_properties::{catalogue, config, soup};

/// Exports a project of these two catalogues in every format.
fn exported(english: &str, other: &str, tag: &str) -> Result<(), TestCaseError> {
    let toml = format!("targets = [\"{tag}\"]\n");
    let files = [
        ("portolan.toml".to_owned(), toml.into_bytes()),
        ("locales/en/app.ftl".to_owned(), english.as_bytes().to_vec()),
        (format!("locales/{tag}/app.ftl"), other.as_bytes().to_vec()),
    ];
    let project = Fixture::of_files(files.into()).project;
    let bundle: Bundle = whole(&project);
    let order = Order { findings: &[], allow_errors: true };
    let exported = export(&project, &Ledger::default(), &bundle, &FORMATS, order);
    let exported = exported.map_err(|findings| TestCaseError::fail(format!("{findings:?}")))?;
    let again = export(&project, &Ledger::default(), &bundle, &FORMATS, order);
    let again = again.map(|it| it.files).unwrap_or_default();
    prop_assert_eq!(&again, &exported.files);
    prop_assert_eq!(verify(&exported.files).map_err(|problems| problems.join("\n")), Ok(exported.manifest));
    Ok(())
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn any_soup_is_exported(english in soup(), other in soup()) {
        exported(&english, &other, "pl")?;
    }

    #[test]
    fn any_catalogue_is_exported(english in catalogue(), other in catalogue(), tag in prop::sample::select(vec!["pl", "fr", "ar", "ja", "de-AT"])) {
        exported(&english, &other, tag)?;
    }
}

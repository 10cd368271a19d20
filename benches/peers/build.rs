//! Makes the code that is generated from the catalogue: Portolan's, `fluent-typed`'s and `fluent-zero`'s.

use std::path::Path;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions};

fn main() -> ExitCode {
    portolan::build::Accessors::new("locales").source("pl").generate();
    fluent_zero_build::FluentZeroBuilder::new("locales").fallback_locale("pl").use_isolating(false).generate();

    let out = std::env::var("OUT_DIR").expect("cargo sets it");
    let path = |name: &str| Path::new(&out).join(name).to_string_lossy().into_owned();
    fluent_typed::build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("locales")
            .with_default_language("pl")
            .with_output_file_path(&path("typed.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&path("typed.ftl")))
            .without_format()
            .without_bidi_isolation(),
    )
}

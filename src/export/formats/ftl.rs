//! `ftl`: a Fluent file for each language, with all messages of the bundle and the terms that they need.

use crate::export::formats::fluent;
use crate::export::{Format, Output, Package, Written};

pub(super) static FTL: Format = Format {
    name: "ftl",
    about: "Fluent, one file for each language",
    consumer: "every Fluent runtime: @fluent/bundle, fluent.runtime, fluent-bundle, Portolan",
    keeps: fluent::KEEPS,
    write,
    verify: |_, bytes| fluent::verify(bytes),
};

fn write(package: &Package<'_>) -> Written {
    let file = |locale, text: &str| Output::of(locale, format!("{locale}.ftl"), text);
    let files = package.editions.iter().map(|edition| file(&edition.locale, edition.file.text()));
    Written { files: files.collect(), outcomes: fluent::outcomes(package) }
}

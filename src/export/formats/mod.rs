//! The formats, one file each.

mod esm;
mod fluent;
mod ftl;
mod json;
mod python;
mod rust;
#[cfg(test)]
mod testing;
mod typed;

use crate::export::Format;

/// Every format, those first that keep everything.
pub static FORMATS: [&Format; 5] = [&ftl::FTL, &esm::ESM, &python::PYTHON, &rust::RUST, &json::JSON];

/// The format of that name.
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.into_iter().find(|format| format.name == name)
}

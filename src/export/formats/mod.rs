//! The formats, one file each.

mod fluent;
mod ftl;
mod json;

use crate::export::Format;

/// Every format, those first that keep everything.
pub static FORMATS: [&Format; 2] = [&ftl::FTL, &json::JSON];

/// The format of that name.
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.into_iter().find(|format| format.name == name)
}

//! The formats, one file each.

mod android;
mod fluent;
mod ftl;
mod gettext;
mod json;
mod mo;
mod plural_forms;
mod po;
#[cfg(test)]
mod testing;
mod xcstrings;

use crate::export::Format;

/// Every format, those first that keep everything.
pub static FORMATS: [&Format; 6] = [&ftl::FTL, &json::JSON, &po::PO, &mo::MO, &android::ANDROID, &xcstrings::XCSTRINGS];

/// The format of that name.
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.into_iter().find(|format| format.name == name)
}

//! The formats, one file each.

mod fluent;
mod ftl;
mod i18next;
mod i18next_forms;
mod i18next_roles;
mod icu;
mod icu_skeletons;
mod json;
mod mf2;
mod mf2_functions;
#[cfg(test)]
mod testing;
mod values;

use crate::export::Format;

/// Every format, those first that keep everything.
pub static FORMATS: [&Format; 5] = [&ftl::FTL, &json::JSON, &mf2::MF2, &icu::ICU, &i18next::I18NEXT];

/// The format of that name.
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.into_iter().find(|format| format.name == name)
}

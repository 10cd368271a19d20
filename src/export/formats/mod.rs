//! The formats, one file each.

mod android;
mod esm;
mod fluent;
mod ftl;
mod gettext;
mod i18next;
mod i18next_forms;
mod i18next_roles;
mod icu;
mod icu_skeletons;
mod json;
mod mf2;
mod mf2_functions;
mod mo;
mod plural_forms;
mod po;
mod python;
mod rust;
#[cfg(test)]
mod testing;
mod texts_by_id;
mod typed;
mod values;
mod xcstrings;

use crate::export::Format;

/// Every format, those first that keep everything.
pub static FORMATS: [&Format; 12] = [
    &ftl::FTL,
    &esm::ESM,
    &python::PYTHON,
    &rust::RUST,
    &json::JSON,
    &mf2::MF2,
    &icu::ICU,
    &i18next::I18NEXT,
    &po::PO,
    &mo::MO,
    &android::ANDROID,
    &xcstrings::XCSTRINGS,
];

/// The format of that name.
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.into_iter().find(|format| format.name == name)
}

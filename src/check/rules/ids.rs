//! I01, I02, I04: what messages are called.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView};

rule! {
    /// An id is not written in small letters with hyphens.
    ///
    /// Most catalogues write `save-changes`. Ids in one manner are found again. Only a file whose other ids are mostly
    /// written so is looked at; who likes `saveChanges` better, and keeps to it, hears nothing. Signs of units such as `KB` may
    /// stand at the end.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-changes = Save changes
    /// close-window = Close window
    /// open-file = Open file
    /// print-page = Print page
    /// cancelChanges = Cancel
    /// #~|^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-changes = Save changes
    /// close-window = Close window
    /// open-file = Open file
    /// print-page = Print page
    /// cancel-changes = Cancel
    /// ```
    CASE = "id-case", Info, Run::Locale(case)
}

rule! {
    /// An id is too short to say anything, or too long to read.
    ///
    /// Two letters at least and eighty at most. Off by default: ids are a matter of taste.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// s = Save changes
    /// #~|^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-changes = Save changes
    /// ```
    LENGTH = "id-length", Off, Run::Entry(Holds::ANYTHING, length)
}

rule! {
    /// Two ids differ only in capitals, or in `-` and `_`.
    ///
    /// Sooner or later somebody uses the wrong one.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-changes = Save changes
    /// save_changes = Save all changes
    /// #~|^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-changes = Save changes
    /// save-all-changes = Save all changes
    /// ```
    CONFUSABLE = "confusable-ids", Warning, Run::Locale(confusable)
}

/// Fewest bytes of an id.
const MIN_ID: usize = 2;

/// Most bytes of an id. The longest in the measured corpora has 84.
const MAX_ID: usize = 80;

/// Signs of units that have capitals. An id that ends in one is written with care.
const UNITS: [&str; 48] = [
    "A", "Ah", "B", "C", "EB", "EiB", "F", "GB", "GHz", "GW", "Gbit", "Gbps", "GiB", "Hz", "J", "K", "KB", "KiB", "MB",
    "MHz", "MPa", "MW", "Mbit", "Mbps", "MiB", "N", "PB", "Pa", "PiB", "TB", "TiB", "V", "W", "Wh", "dB", "hPa", "kB",
    "kHz", "kJ", "kPa", "kV", "kW", "kWh", "kbit", "mA", "mAh", "mL", "mV",
];

/// An id without the sign of a unit at its end.
fn without_unit(id: &str) -> &str {
    id.rsplit_once('-').filter(|(_, last)| UNITS.contains(last)).map_or(id, |(rest, _)| rest)
}

/// Whether an id has no capitals and no underscores.
fn is_kebab(id: &str) -> bool {
    !id.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

fn case(locale: &LocaleView, found: &mut Findings) {
    if !locale.is_source() {
        return;
    }
    for view in &locale.files {
        // Ids of one word are written alike in any manner.
        let compound = |id: &str| id.trim_start_matches('-').bytes().any(|byte| !byte.is_ascii_lowercase());
        let ids = || view.first_entries().map(|entry| entry.id());
        let is_strange = |id: &str| !is_kebab(id) && !is_kebab(without_unit(id));
        let strange = ids().filter(|id| is_strange(id)).count();
        if strange == 0 || strange * 5 > ids().filter(|id| compound(id)).count() {
            continue;
        }
        for entry in view.first_entries().filter(|entry| is_strange(entry.id())) {
            let id = entry.id();
            let message = format!("the other ids of this file are in small letters with hyphens, `{id}` is not");
            let finding = found.within(view.file.id, entry.message.id, message).about(id);
            found.push(finding.help(format!("call it `{}` with `portolan mv`", kebab(id))));
        }
    }
}

fn kebab(id: &str) -> String {
    let mut kebab = String::new();
    let mut before = '-';
    for c in id.chars() {
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            kebab.push('-');
        }
        kebab.push(if c == '_' { '-' } else { c.to_ascii_lowercase() });
        before = c;
    }
    kebab
}

fn length(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let id = entry.id();
    let length = id.trim_start_matches('-').len();
    if !locale.is_source() || (MIN_ID..=MAX_ID).contains(&length) {
        return;
    }
    let message = match length < MIN_ID {
        true => format!("the id `{id}` is too short to say what the text is"),
        false => format!("the id has {length} letters, more than {MAX_ID}"),
    };
    found.push(found.at(entry.message.id, message).about(id).help("give it another one with `portolan mv`"));
}

fn confusable(locale: &LocaleView, found: &mut Findings) {
    if !locale.is_source() {
        return;
    }
    let entries = || locale.files.iter().flat_map(|view| view.first_entries());
    // Two ids that fold to the same differ in a capital or an underscore, which one of them then has.
    let mut folded: HashMap<Cow<str>, Option<&EntryView>> = HashMap::new();
    folded.extend(entries().filter(|entry| !is_kebab(entry.id())).map(|entry| (fold(entry.id()), None)));
    if folded.is_empty() {
        return;
    }
    for entry in entries() {
        let Some(first) = folded.get_mut(&fold(entry.id())) else { continue };
        let Some(earlier) = *first else {
            *first = Some(entry);
            continue;
        };
        if earlier.id() == entry.id() {
            continue;
        }
        let message = format!("`{}` is easily taken for `{}`", entry.id(), earlier.id());
        let finding = found.within(entry.file.id, entry.message.id, message).about(entry.id());
        let finding = finding.help("give one of the two another id with `portolan mv`");
        found.push(finding.label(earlier.file.id, earlier.message.id, "the other one"));
    }
}

fn fold(id: &str) -> Cow<'_, str> {
    if is_kebab(id) {
        return Cow::Borrowed(id);
    }
    Cow::Owned(id.to_ascii_lowercase().replace('_', "-"))
}

//! `i18next`: the JSON of i18next, version 4. One file for each language, with a key for each form.
//!
//! ```json
//! { "cities_zero": "No city", "cities_one": "One city", "cities_other": "{{count, number}} cities",
//!   "greet": "Dear citizen, {{name}}", "greet_female": "Dear Ms {{name}}",
//!   "join.title": "Join {{name}}" }
//! ```
//!
//! The number that decides is called `count` there, in all languages alike, and the word that decides `context`; every
//! category that the language has is written, since i18next does not fall back to `other`. The form for 0 is `_zero`. The
//! program asks for forms of ranks with `ordinal: true`. Numbers and dates are shown by i18next's `number` and `datetime`,
//! with all their options.
//!
//! Tested with i18next 26 on Node.js. A program must say `keySeparator: false` and `nsSeparator: false`, for attributes are
//! keys with a point. `{{name}}` leaves escaping to the program: what is not written into HTML as it is, as in React, wants
//! `interpolation: { escapeValue: false }`. Only one number and one word can decide. A form for a number other than 0 is there
//! only where a plural category has that number alone: `[1]` in English, but not in French. Texts with `{{` or `$t(` cannot be
//! said.

use std::collections::BTreeMap;

use crate::export::formats::i18next_forms::{Forms, call};
use crate::export::formats::i18next_roles::{Roles, roles};
use crate::export::formats::values::{Shown, note, object, shown, verify_texts};
use crate::export::plurals::LocalePlurals;
use crate::export::{Edition, Format, Outcome, Output, Package, Reason, Text, Trait, Written, texts};
use crate::message::flat::{Flat, Piece};

pub(super) static I18NEXT: Format = Format {
    name: "i18next",
    about: "JSON of i18next, version 4, one file for each language",
    consumer: "i18next and what is made for it; the tests read it with i18next 26",
    keeps: &[
        Trait::Variables,
        Trait::Plurals,
        Trait::Ordinals,
        Trait::Words,
        Trait::Attributes,
        Trait::NumberOptions,
        Trait::Dates,
    ],
    write,
    verify: |_, bytes| verify_texts(bytes),
};

fn write(package: &Package<'_>) -> Written {
    let roles = roles(package);
    let mut written = Written::default();
    for edition in &package.editions {
        let file = of_edition(package, edition, &roles, &mut written.outcomes);
        written.files.push(Output::of(&edition.locale, format!("{}.json", edition.locale), object(&file)));
    }
    written
}

/// A unit with the keys that it wants.
struct Wanted<'e> {
    text: Text<'e>,
    reasons: Vec<Reason>,
    /// By suffix, what it says.
    forms: Vec<(String, String)>,
}

fn of_edition(
    package: &Package<'_>,
    edition: &Edition,
    roles: &BTreeMap<String, Roles>,
    outcomes: &mut Vec<Outcome>,
) -> BTreeMap<String, String> {
    let plurals = LocalePlurals::new(&edition.locale);
    let nobody = Roles::default();
    let wanted: Vec<Wanted<'_>> = texts(package, edition)
        .map(|text| {
            let mut reasons = text.reasons.clone();
            let own = roles.get(&text.unit()).unwrap_or(&nobody);
            let forms = of_text(&text, own, &plurals, edition, &mut reasons);
            let forms = forms.unwrap_or_else(|reason| {
                reasons.push(reason);
                Vec::new()
            });
            Wanted { text, reasons, forms }
        })
        .collect();
    // Texts without forms have the first right to their keys, which programs ask for as they are.
    let mut keys: BTreeMap<String, String> = BTreeMap::new();
    let mut reasons: Vec<Vec<Reason>> = Vec::with_capacity(wanted.len());
    for own in wanted.iter().filter(|it| it.forms.len() == 1) {
        let unit = own.text.unit();
        keys.extend(own.forms.iter().map(|(suffix, text)| (format!("{unit}{suffix}"), text.clone())));
    }
    for own in &wanted {
        let mut all = own.reasons.clone();
        if own.forms.len() > 1 {
            match with_forms(own, &keys) {
                Ok(new) => keys.extend(new),
                Err(reason) => all.push(reason),
            }
        }
        reasons.push(all);
    }
    for (own, mut reasons) in wanted.into_iter().zip(reasons) {
        let unit = own.text.unit();
        let is_written = own.forms.iter().any(|(suffix, _)| keys.contains_key(&format!("{unit}{suffix}")));
        let is_count = roles.get(&unit).is_some_and(|roles| roles.count.is_some());
        let zero = format!("{unit}_zero");
        let has_own_zero = own.forms.iter().any(|(suffix, _)| suffix == "_zero");
        if is_written && is_count && !has_own_zero && keys.contains_key(&zero) {
            note(&mut reasons, Reason::approximated(format!("i18next takes {zero} for its form for 0")));
        }
        outcomes.push(Outcome { locale: edition.locale.clone(), unit, reasons });
    }
    keys
}

/// The keys of a unit with several forms, if no other unit has them.
fn with_forms(own: &Wanted<'_>, keys: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Reason> {
    let unit = own.text.unit();
    let mut new = BTreeMap::new();
    for (suffix, text) in &own.forms {
        let key = format!("{unit}{suffix}");
        if keys.contains_key(&key) || new.contains_key(&key) {
            return Err(Reason::refused(format!("the key {key} of one of its forms is that of another text")));
        }
        new.insert(key, text.clone());
    }
    Ok(new)
}

/// The forms of a unit with the ends of their keys.
fn of_text(
    text: &Text<'_>,
    roles: &Roles,
    plurals: &LocalePlurals,
    edition: &Edition,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<(String, String)>, Reason> {
    let flat: &Flat = text.flat.as_ref().map_err(Reason::clone)?;
    for (variable, name) in &roles.names {
        if text.variables.iter().any(|it| it.name == *variable) && uses(flat, variable) {
            note(reasons, Reason::equivalent(format!("the variable ${variable} is called {name} there")));
        }
    }
    let forms = Forms { flat, roles, plurals, locale: &edition.locale };
    let mut out = Vec::new();
    for (suffix, pieces) in forms.all(reasons) {
        let form = form(&pieces, text, roles, reasons)?;
        out.push((suffix, form));
    }
    Ok(out)
}

fn uses(flat: &Flat, variable: &str) -> bool {
    flat.variables().contains(&variable) || flat.axes.iter().any(|axis| axis.selector.slot.variable == variable)
}

/// A form as i18next writes it, if nothing in it would be read otherwise.
fn form(pieces: &[Piece], text: &Text<'_>, roles: &Roles, reasons: &mut Vec<Reason>) -> Result<String, Reason> {
    let mut out = String::new();
    let mut places: Vec<(usize, usize)> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Slot(slot) => {
                let name = roles.name(&slot.variable);
                let function = match shown(slot, text, reasons) {
                    Shown::Text => String::new(),
                    Shown::Unknown => {
                        let what =
                            format!("nothing says what ${} holds: a number in it must come as text", slot.variable);
                        note(reasons, Reason::equivalent(what));
                        String::new()
                    }
                    Shown::Number(options) => call(", number", &options),
                    Shown::Date(options) => {
                        if !options.iter().any(|(name, _)| !matches!(name, "timeZone" | "calendar")) {
                            let what = "of a date that has a time the date alone is shown";
                            note(reasons, Reason::approximated(what));
                        }
                        call(", datetime", &options)
                    }
                };
                let start = out.len();
                out.push_str(&format!("{{{{{name}{function}}}}}"));
                places.push((start, out.len()));
            }
        }
    }
    if out.contains("$t(") {
        return Err(Reason::refused("it says `$t(`, which i18next takes for a reference"));
    }
    if placeholders(&out) != places {
        return Err(Reason::refused("it has braces that i18next takes for a variable"));
    }
    Ok(out)
}

/// Where i18next finds placeholders: from two braces to the next two on the same line, with a character between them at
/// least.
fn placeholders(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find("{{")).map(|start| at + start) {
        let inside = start + 2;
        let first = text[inside..].chars().next().map_or(0, char::len_utf8);
        let line = text[inside..].find(['\n', '\r', '\u{2028}', '\u{2029}']).map_or(text.len(), |end| inside + end);
        match text.get(inside + first..line).and_then(|rest| rest.find("}}")) {
            Some(end) => {
                let end = inside + first + end + 2;
                found.push((start, end));
                at = end;
            }
            None => at = start + 1,
        }
    }
    found
}

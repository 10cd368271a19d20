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
use crate::export::formats::texts_by_id;
use crate::export::formats::values::{Shown, note, shown};
use crate::export::plurals::LocalePlurals;
use crate::export::{Edition, Format, Outcome, Output, Package, Reason, Text, Trait, Written, texts};
use crate::locale::PLURAL_CATEGORIES;
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
    verify: |_, bytes| texts_by_id::verify(bytes),
};

fn write(package: &Package<'_>) -> Written {
    let roles = roles(package);
    let mut written = Written::default();
    for edition in &package.editions {
        let file = of_edition(package, edition, &roles, &mut written.outcomes);
        written.files.push(Output::of(&edition.locale, format!("{}.json", edition.locale), texts_by_id::object(&file)));
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
    let is_plain = |own: &Wanted<'_>| own.forms.iter().all(|(end, _)| end.is_empty());
    for own in wanted.iter().filter(|own| is_plain(own)) {
        keys.extend(own.forms.iter().map(|(_, text)| (own.text.unit(), text.clone())));
    }
    let mut wanted = wanted;
    for own in wanted.iter_mut().filter(|own| !is_plain(own)) {
        match with_forms(own, &keys) {
            Ok(new) => keys.extend(new),
            Err(reason) => {
                own.reasons.push(reason);
                own.forms.clear();
            }
        }
    }
    for mut own in wanted {
        let unit = own.text.unit();
        if let Some(key) = roles.get(&unit).and_then(|roles| stranger(&own, roles, &keys)) {
            let what = format!("i18next may take {key} for a form of it");
            note(&mut own.reasons, Reason::approximated(what));
        }
        outcomes.push(Outcome { locale: edition.locale.clone(), unit, reasons: own.reasons });
    }
    keys
}

/// A key that i18next may find when it looks for a form of a unit, and that is no form of it.
fn stranger<'k>(own: &Wanted<'_>, roles: &Roles, keys: &'k BTreeMap<String, String>) -> Option<&'k str> {
    if own.forms.is_empty() {
        return None;
    }
    let start = format!("{}_", own.text.unit());
    let ends = keys.range(start.clone()..).map_while(|(key, _)| Some((key.as_str(), key.strip_prefix(&start)?)));
    let is_own = |end: &str| own.forms.iter().any(|(own, _)| own.strip_prefix('_') == Some(end));
    let is_found = |end: &str| {
        let category = end.strip_prefix("ordinal_").unwrap_or(end);
        roles.context.is_some() || (roles.count.is_some() && PLURAL_CATEGORIES.contains(&category))
    };
    ends.into_iter().find(|(_, end)| !is_own(end) && is_found(end)).map(|(key, _)| key)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};

    type File = BTreeMap<String, String>;

    fn file(written: &Written, locale: &str) -> File {
        serde_json::from_str(text(written, &format!("{locale}.json"))).expect("texts")
    }

    /// What English and another language say, and what became of the unit `a` in the latter.
    fn both(locale: &str, english: &str, other: &str) -> (File, Loss, Vec<String>) {
        let written = written(&I18NEXT, &[("en", english), (locale, other)]);
        let (loss, why) = outcome(&written, locale, "a");
        (file(&written, locale), loss, why)
    }

    fn is(fluent: &str, expected: &[(&str, &str)], loss: Loss) {
        let written = written(&I18NEXT, &[("en", fluent)]);
        let (own, why) = outcome(&written, "en", "a");
        let expected: File = expected.iter().map(|(key, text)| ((*key).into(), (*text).into())).collect();
        assert_eq!((file(&written, "en"), own), (expected, loss), "{why:?}");
    }

    #[test]
    fn what_it_keeps_is_not_lost() {
        is("# $n (string)\na = Hi, { $n }!\n    .b = x", &[("a", "Hi, {{n}}!"), ("a.b", "x")], Loss::Exact);
        let plural = "a = { $count ->\n [0] None\n [1] One\n *[other] { $count } cities\n }";
        is(plural, &[("a_zero", "None"), ("a_one", "One"), ("a_other", "{{count, number}} cities")], Loss::Exact);
        let ordinal = "a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n *[other] { $n }th\n }";
        let all = [
            ("a_ordinal_one", "{{count, number}}st"),
            ("a_ordinal_two", "{{count, number}}th"),
            ("a_ordinal_few", "{{count, number}}th"),
            ("a_ordinal_other", "{{count, number}}th"),
        ];
        is(&format!("# $n (number)\n{ordinal}"), &all, Loss::Equivalent);
        let word = "# $context (string)\na = { $context ->\n [her] x\n [other] y\n *[them] z\n }";
        is(word, &[("a", "z"), ("a_her", "x"), ("a_other", "y")], Loss::Exact);
        let both = "a = { $context ->\n [her] { $count ->\n [one] 1\n *[other] 2\n }\n *[them] 3\n }";
        let all = [("a_one", "3"), ("a_other", "3"), ("a_her_one", "1"), ("a_her_other", "2")];
        is(both, &all, Loss::Exact);
        let euros = "a = { NUMBER($n, style: \"currency\", currency: \"EUR\", useGrouping: 0) }";
        is(euros, &[("a", "{{n, number(style: currency; currency: EUR; useGrouping: false)}}")], Loss::Exact);
        let moment = "a = { DATETIME($d, dateStyle: \"short\", timeZone: \"UTC\") }";
        is(moment, &[("a", "{{d, datetime(dateStyle: short; timeZone: UTC)}}")], Loss::Exact);
    }

    #[test]
    fn what_is_lost_is_told() {
        let lost = |locale: &str, fluent: &str, expected: Loss| {
            let (said, loss, why) = both(locale, fluent, fluent);
            assert!(loss == expected && !why.is_empty(), "{fluent}: {said:?} {loss:?} {why:?}");
        };
        lost("pl", "a = { $n ->\n [12] x\n *[other] y\n }", Loss::Approximated);
        lost("fr", "a = { $n ->\n [1] x\n *[other] y\n }", Loss::Approximated);
        lost("pl", "a = { $n ->\n [one] x\n *[other] y\n }{ $m ->\n [one] x\n *[other] y\n }", Loss::Approximated);
        lost("pl", "a = { $n ->\n [x] x\n *[other] y\n }{ $m ->\n [x] x\n *[other] y\n }", Loss::Approximated);
        lost("pl", "a = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] x\n *[other] y\n }", Loss::Approximated);
        lost("pl", "a = { DATETIME($d) }", Loss::Approximated);
        lost("pl", "a = { DATETIME($d, hour: \"numeric\", timeZone: \"+02:00\") }", Loss::Approximated);
        lost("pl", "a = { NUMBER($n, style: \"unit\", unit: \"furlong\") }", Loss::Approximated);
        lost("pl", "a = { NUMBER($n, minimumFractionDigits: 200) }", Loss::Approximated);
        lost("pl", "a = x {\"{{\"} y {\"}}\"}", Loss::Refused);
        lost("pl", "# $n (string)\na = {\"{\"}{ $n }", Loss::Refused);
        lost("pl", "a = $t(b)", Loss::Refused);
        lost("pl", "a = { SHOUT($w) }", Loss::Refused);
        lost("pl", "a = { $n ->\n [one] x\n *[other] y\n }\na_one = z", Loss::Refused);
        lost("pl", "a = { $n ->\n [one] x\n *[other] y\n }\na_zero = z", Loss::Approximated);
    }

    #[test]
    fn all_languages_ask_in_the_same_way() {
        let (polish, loss, why) =
            both("pl", "# $n (number)\na = { $n }", "a = { $n ->\n [one] x\n *[other] { $n } y\n }");
        let keys: Vec<&str> = polish.keys().map(String::as_str).collect();
        assert_eq!(keys, ["a_few", "a_many", "a_one", "a_other"]);
        assert_eq!((loss, why), (Loss::Equivalent, vec!["the variable $n is called count there".to_owned()]));
        let (english, ..) = both("en-GB", "a = { $n }", "a = { $n }");
        assert_eq!(english["a"], "{{n}}");
        let written =
            written(&I18NEXT, &[("en", "# $n (number)\na = { $n }"), ("pl", "a = { $n ->\n [one] x\n *[other] y\n }")]);
        assert_eq!(file(&written, "en")["a"], "{{count, number}}");
    }

    #[test]
    fn names_that_i18next_has_are_changed() {
        is("# $lng (string)\na = { $lng }", &[("a", "{{lng_value}}")], Loss::Equivalent);
        is("# $year (string)\na = { $year }", &[("a", "{{year}}")], Loss::Exact);
        let year = "# $year (string)\n# $n (number)\na = { $year } { $n }";
        is(year, &[("a", "{{year_value}} {{n, number}}")], Loss::Equivalent);
        is("# $count (number)\na = { $count }", &[("a", "{{count, number}}")], Loss::Exact);
        let found = "# $count (number)\na = { $count }\na_one = x";
        is(found, &[("a", "{{count_value, number}}"), ("a_one", "x")], Loss::Equivalent);
    }

    #[test]
    fn placeholders_are_found_as_i18next_finds_them() {
        assert_eq!(placeholders("{{a}} {{b, number}}}"), [(0, 5), (6, 19)]);
        assert_eq!(placeholders("{{ a\n}}"), []);
        assert_eq!(placeholders("{{}}}}"), [(0, 5)]);
        assert_eq!(placeholders("{{é}}"), [(0, 6)]);
        assert_eq!(placeholders("{{"), []);
    }
}

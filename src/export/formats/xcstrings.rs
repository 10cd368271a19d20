//! `xcstrings`: a string catalogue of Apple, `Localizable.xcstrings`, with all languages in one file. Xcode runs on Apple's
//! systems only, so that the tests hold its form against a schema, made after what Xcode 15 writes, and nothing more.
//!
//! ```json
//! "cities" : { "localizations" : { "en" : { "variations" : { "plural" : {
//!     "one" : { "stringUnit" : { "state" : "translated", "value" : "One city" } },
//!     "other" : { "stringUnit" : { "state" : "translated", "value" : "%1$lld cities" } } } } } } }
//! ```
//!
//! **Values.** `%1$@` is the first of the message's variables in the order of their names, as the manifest lists them, and the
//! same in every language: a text that the program formats. A count that decides is `%1$lld`, a whole number that the system
//! formats. `%` is doubled where a text has values, and not elsewhere: what is not given any is not formatted.
//! **Choices.** A count is a plural variation, or a substitution where a text has more values than that; a second count is a
//! substitution within the first one's. A word that decides, or a single number, has an entry of its own: `greet[feminine]`,
//! `cities[0]`; of several, each has its place, `other` where nothing is listed, first the words.
//!
//! It cannot carry ordinal forms, options of functions, and fractions of counts.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::export::shape::{Pick, Rules, Shape, loses_fractions, shapes};
use crate::export::{Edition, Format, Instead, Outcome, Output, Package, Reason, Text, Trait, Written};
use crate::message::flat::{By, Flat, Piece};

pub(super) static XCSTRINGS: Format = Format {
    name: "xcstrings",
    about: "a string catalogue of Apple, one file for all languages",
    consumer: "Xcode 15 and later; its form is tested, and not what programs show",
    keeps: &[Trait::Variables, Trait::Plurals, Trait::Numbers, Trait::Words, Trait::SeveralChoices, Trait::Attributes],
    write,
    verify,
};

fn write(package: &Package<'_>) -> Written {
    let shapes = shapes(package);
    let mut strings: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut written = Written::default();
    for (place, edition) in package.editions.iter().enumerate() {
        let rules = Rules::of(&edition.locale);
        for shape in &shapes {
            let Some(text) = &shape.texts[place] else { continue };
            let mut reasons = text.reasons.clone();
            match localizations(shape, text, edition, &rules, &mut reasons) {
                Ok(own) => {
                    for (key, value) in own {
                        strings.entry(key).or_default().insert(edition.locale.to_string(), value);
                    }
                }
                Err(reason) => reasons.push(reason),
            }
            written.outcomes.push(Outcome { locale: edition.locale.clone(), unit: shape.unit.clone(), reasons });
        }
    }
    let entry = |(key, own)| (key, json!({ "extractionState": "manual", "localizations": Value::Object(own) }));
    let strings: Map<String, Value> = strings.into_iter().map(entry).collect();
    let file = json!({ "sourceLanguage": package.source.to_string(), "strings": strings, "version": "1.0" });
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    written.files.push(Output::shared("Localizable.xcstrings", text));
    written
}

/// The entries of a unit in one language, by key.
fn localizations(
    shape: &Shape<'_>,
    text: &Text<'_>,
    edition: &Edition,
    rules: &Rules,
    reasons: &mut Vec<Reason>,
) -> Result<Vec<(String, Value)>, Reason> {
    let flat = text.flat.as_ref().map_err(Clone::clone)?;
    if flat.axes.iter().any(|axis| axis.selector.by == By::Ordinal) {
        return Err(Reason::refused("it has ordinal forms"));
    }
    reasons.extend(shape.reasons(text, flat)?);
    note_choices(shape, flat, rules, reasons);
    let writer = Writer { shape, flat, edition, rules };
    let picks: Vec<Vec<Pick>> = shape
        .choices
        .iter()
        .map(|choice| {
            let own = choice.own.iter().cloned();
            let mut picks: Vec<Pick> = match choice.by {
                By::Word => own.filter(|own| own != "other").map(Pick::Word).collect(),
                By::Cardinal => own.map(Pick::Number).collect(),
                By::Ordinal => Vec::new(),
            };
            picks.push(Pick::Other);
            picks
        })
        .collect();
    let all = Shape::combinations(&picks)?.into_iter();
    all.map(|picks| Ok((writer.key(&picks), writer.localization(&picks)?))).collect()
}

fn note_choices(shape: &Shape<'_>, flat: &Flat, rules: &Rules, reasons: &mut Vec<Reason>) {
    let counts = || shape.choices.iter().filter(|choice| choice.by == By::Cardinal);
    if shape.choices.iter().any(|choice| choice.by == By::Word) {
        reasons.push(Reason::equivalent("each word that decides has an entry of its own"));
    }
    if counts().any(|choice| !choice.own.is_empty()) {
        reasons.push(Reason::equivalent("a number with a form of its own has an entry of its own"));
    }
    if counts().count() > 0 {
        reasons.retain(|reason| reason.what != "the program formats the numbers");
        reasons.push(Reason::equivalent("counts are whole numbers, which the system formats"));
    }
    if counts().count() > 1 {
        reasons.push(Reason::equivalent("the second count is a substitution within the first"));
    }
    if loses_fractions(flat, &rules.cardinal) {
        reasons.push(Reason::approximated("the form for fractions is left out: only whole numbers decide"));
    }
}

/// Writes a unit in one language.
struct Writer<'w> {
    shape: &'w Shape<'w>,
    flat: &'w Flat,
    edition: &'w Edition,
    rules: &'w Rules,
}

impl Writer<'_> {
    /// The key for picks: words first, then single numbers.
    fn key(&self, picks: &[Pick]) -> String {
        let names = |by: By| -> Vec<&str> {
            let of = picks.iter().zip(&self.shape.choices).filter(|(_, choice)| choice.by == by);
            let names: Vec<&str> =
                of.filter(|(_, choice)| !choice.own.is_empty()).map(|(pick, _)| pick.name()).collect();
            if names.iter().all(|name| *name == "other") { Vec::new() } else { names }
        };
        let names = [names(By::Word), names(By::Cardinal)].concat();
        if names.is_empty() { self.shape.unit.clone() } else { format!("{}[{}]", self.shape.unit, names.join(", ")) }
    }

    /// The counts that are left to decide in this language when the key is chosen.
    fn counts(&self, picks: &[Pick]) -> Vec<usize> {
        let decides = |place: &usize| {
            let choice = &self.shape.choices[*place];
            let own = |axis: &crate::message::flat::Axis| {
                axis.selector.by == By::Cardinal && axis.selector.slot.variable == choice.variable
            };
            choice.by == By::Cardinal && picks[*place] == Pick::Other && self.flat.axes.iter().any(own)
        };
        (0..picks.len()).filter(decides).collect()
    }

    fn localization(&self, picks: &[Pick]) -> Result<Value, Reason> {
        let counts = self.counts(picks);
        let form = self.shape.form(self.flat, picks, self.rules);
        let Some((first, _)) = counts.split_first() else { return Ok(self.unit(self.value(form, None)?)) };
        let shows = |form: &[Piece]| form.iter().any(|piece| matches!(piece, Piece::Slot(_)));
        if counts.len() == 1 && self.shape.arguments.len() == 1 && shows(form) {
            let variations = self.variations(picks, *first, &mut |picks| {
                self.value(self.shape.form(self.flat, picks, self.rules), None)
            })?;
            return Ok(json!({ "variations": variations }));
        }
        let mut substitutions = Map::new();
        let name = self.substitution(picks, &counts, String::new(), &mut substitutions)?;
        let mut out = Map::new();
        let value = format!("%#@{name}@");
        out.insert("stringUnit".into(), json!({ "state": self.state(), "value": value }));
        out.insert("substitutions".into(), Value::Object(substitutions));
        Ok(Value::Object(out))
    }

    /// Adds the substitution of the first of some counts, and those within it. Gives its name.
    fn substitution(
        &self,
        picks: &[Pick],
        counts: &[usize],
        within: String,
        out: &mut Map<String, Value>,
    ) -> Result<String, Reason> {
        let Some((first, rest)) = counts.split_first() else { return Ok(String::new()) };
        let variable = &self.shape.choices[*first].variable;
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let name: String = format!("{variable}{within}").chars().map(plain).collect();
        let unknown = || Reason::refused("it shows what the English does not have");
        let argument = self.shape.arguments.iter().position(|it| it.variable == *variable).ok_or_else(unknown)?;
        // A place for it, so that names within it are not the same.
        let mut own = name.clone();
        while out.contains_key(&own) {
            own.push('_');
        }
        out.insert(own.clone(), Value::Null);
        let mut inner = Map::new();
        let variations = self.variations(picks, *first, &mut |picks| {
            if rest.is_empty() {
                return self.value(self.shape.form(self.flat, picks, self.rules), Some(argument));
            }
            let within = format!("{within}_{}", picks[*first].name());
            let mut all = out.clone();
            all.extend(inner.clone());
            let name = self.substitution(picks, rest, within, &mut all)?;
            inner.extend(all.into_iter().filter(|(key, _)| !out.contains_key(key)));
            Ok(format!("%#@{name}@"))
        })?;
        out.extend(inner);
        let own_value = json!({ "argNum": argument + 1, "formatSpecifier": "lld", "variations": variations });
        out.insert(own.clone(), own_value);
        Ok(own)
    }

    /// The plural forms for a choice.
    fn variations(
        &self,
        picks: &[Pick],
        choice: usize,
        value: &mut dyn FnMut(&[Pick]) -> Result<String, Reason>,
    ) -> Result<Value, Reason> {
        let mut picks = picks.to_vec();
        let mut plural = Map::new();
        for category in self.rules.cardinal.all.iter().copied() {
            picks[choice] = if category == "other" { Pick::Other } else { Pick::Category(category) };
            plural.insert(category.to_owned(), self.unit(value(&picks)?));
        }
        Ok(json!({ "plural": plural }))
    }

    fn unit(&self, value: String) -> Value {
        json!({ "stringUnit": { "state": self.state(), "value": value } })
    }

    /// Whether the text is to be looked at, as Xcode shows it.
    fn state(&self) -> &'static str {
        match self.edition.filled.get(&self.shape.unit) {
            None => "translated",
            Some(Instead::Missing) => "new",
            Some(Instead::Stale | Instead::Broken) => "needs_review",
        }
    }

    /// A form as a format of Foundation. The argument of the substitution that it stands in is `%arg`.
    fn value(&self, form: &[Piece], within: Option<usize>) -> Result<String, Reason> {
        let mut out = String::new();
        for piece in form {
            match piece {
                Piece::Text(text) if self.shape.shows || self.shape.counted().is_some() => {
                    out.push_str(&text.replace('%', "%%"))
                }
                Piece::Text(text) => out.push_str(text),
                Piece::Slot(slot) => {
                    let unknown = || Reason::refused("it shows what the English does not have");
                    let at = self.shape.argument(slot).ok_or_else(unknown)?;
                    if within == Some(at) {
                        out.push_str("%arg");
                        continue;
                    }
                    let counts = |choice: &crate::export::shape::Choice| {
                        choice.by == By::Cardinal && choice.variable == slot.variable
                    };
                    let kind = if self.shape.choices.iter().any(counts) { "lld" } else { "@" };
                    out.push_str(&format!("%{}${kind}", at + 1));
                }
            }
        }
        Ok(out)
    }
}

fn verify(_: &str, bytes: &[u8]) -> Result<(), String> {
    let file: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let is_text = |key: &str| file.get(key).is_some_and(Value::is_string);
    match is_text("sourceLanguage") && is_text("version") && file.get("strings").is_some_and(Value::is_object) {
        true => Ok(()),
        false => Err("it is no string catalogue".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};

    fn strings(written: &Written) -> Value {
        let file: Value = serde_json::from_str(text(written, "Localizable.xcstrings")).expect("JSON");
        assert_eq!((&file["sourceLanguage"], &file["version"]), (&json!("en"), &json!("1.0")));
        file["strings"].clone()
    }

    fn unit(value: &str) -> Value {
        json!({ "stringUnit": { "state": "translated", "value": value } })
    }

    #[test]
    fn a_count_alone_is_a_variation() {
        let en = "# $count (number)\ncities = { $count ->\n [0] None\n [one] One city\n *[other] { $count } cities, 5 %\n }\n";
        let written = written(&XCSTRINGS, &[("en", en), ("pl", "cities = Miasta: { $count }\n")]);
        let strings = strings(&written);
        let plural = json!({ "one": unit("One city"), "other": unit("%1$lld cities, 5 %%") });
        assert_eq!(strings["cities"]["localizations"]["en"], json!({ "variations": { "plural": plural } }));
        assert_eq!(strings["cities"]["localizations"]["pl"], unit("Miasta: %1$lld"));
        assert_eq!(strings["cities[0]"]["localizations"]["en"], unit("None"));
        assert_eq!(strings["cities[0]"]["localizations"]["pl"], unit("Miasta: %1$lld"));
        assert_eq!(outcome(&written, "en", "cities").0, Loss::Equivalent);
    }

    #[test]
    fn a_second_count_is_a_substitution_within_the_first() {
        let en = "# $n (number)\n# $m (number)\ntwo = { $n ->\n [one] One { $area }\n *[other] { $n } { $area }\n } in { $m ->\n \
                  [one] one country\n *[other] { $m } countries\n }\n";
        let strings = strings(&written(&XCSTRINGS, &[("en", en)]));
        let own = &strings["two"]["localizations"]["en"];
        assert_eq!(own["stringUnit"]["value"], "%#@n@");
        let all = &own["substitutions"];
        assert_eq!(all["n"]["variations"]["plural"], json!({ "one": unit("%#@m_one@"), "other": unit("%#@m_other@") }));
        // The arguments are `area`, `m` and `n`.
        assert_eq!((&all["n"]["argNum"], &all["m_one"]["argNum"]), (&json!(3), &json!(2)));
        let plural =
            json!({ "one": unit("%3$lld %1$@ in one country"), "other": unit("%3$lld %1$@ in %arg countries") });
        assert_eq!(all["m_other"]["variations"]["plural"], plural);
        assert_eq!(all["m_one"]["variations"]["plural"]["one"], unit("One %1$@ in one country"));
    }

    #[test]
    fn words_are_keys_and_ranks_are_refused() {
        let en = "# $who (string)\nwho = { $who ->\n [her] Her\n *[other] Their\n } 5 %\n\
                  rank = { NUMBER($rank, type: \"ordinal\") ->\n [one] { $rank }st\n *[other] { $rank }th\n }\n";
        let written = written(&XCSTRINGS, &[("en", en), ("pl", "who = Ich\n")]);
        let strings = strings(&written);
        assert_eq!(strings["who[her]"]["localizations"]["en"], unit("Her 5 %"));
        assert_eq!(strings["who[her]"]["localizations"]["pl"], unit("Ich"));
        assert_eq!(strings["who"]["localizations"]["en"], unit("Their 5 %"));
        assert_eq!(outcome(&written, "en", "who").0, Loss::Equivalent);
        let why = "it has ordinal forms".to_owned();
        assert_eq!(outcome(&written, "en", "rank"), (Loss::Refused, vec![why]));
        // What is missing in Polish is English, whose ranks Polish does not tell apart.
        assert_eq!(
            strings["rank"]["localizations"].as_object().map(|own| own.keys().collect::<Vec<_>>()),
            Some(vec![&"pl".to_owned()])
        );
    }

    #[test]
    fn english_in_the_place_of_a_translation_is_new() {
        let written = written(&XCSTRINGS, &[("en", "a = A\n"), ("pl", "")]);
        assert_eq!(strings(&written)["a"]["localizations"]["pl"]["stringUnit"]["state"], "new");
    }
}

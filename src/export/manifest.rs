//! The manifest of a bundle: which languages it holds and how far they are, which messages and what they take, which files,
//! and what became of every message in each format. Programs read it first; its JSON Schema is `docs/manifest.schema.json`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::export::{Edition, Format, Loss, Outcome, Package, Written, counts};
use crate::ledger::State;
use crate::locale::Locale;
use crate::locale::autonym::autonym;
use crate::message::described::Holds;

/// The number of the manifest's form. It rises when something is renamed or taken away.
pub const SCHEMA: u32 = 1;

/// The name of the manifest in a bundle's folder.
pub const FILE: &str = "manifest.json";

/// What a bundle is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The number of this form.
    pub schema: u32,
    /// The bundle's name.
    pub bundle: String,
    /// The language that all others fall back to.
    pub source: String,
    /// The languages, by their tags.
    pub locales: BTreeMap<String, LocaleEntry>,
    /// The languages that are not far enough to be in it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub left_out: BTreeMap<String, LeftOutEntry>,
    /// The messages that programs can ask for, by id.
    pub messages: BTreeMap<String, MessageEntry>,
    /// What became of the messages in each format.
    pub formats: BTreeMap<String, FormatEntry>,
    /// All files but this one, sorted by path.
    pub files: Vec<FileEntry>,
}

/// A language of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleEntry {
    /// What the language is called in itself; its tag, if that is not known.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Where to look for a message that is not there, in this order.
    pub fallback: Vec<String>,
    /// How many units the files of the bundle have, terms among them.
    pub units: u32,
    /// How many of them have which state; the source has none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub states: BTreeMap<String, u32>,
    /// How many units are the text of the source.
    pub filled: u32,
    /// How many units are left to the fallback.
    pub omitted: u32,
}

/// A language that is not far enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOutEntry {
    /// How many units the bundle has.
    pub units: u32,
    /// How many of them are translated.
    pub translated: u32,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageEntry {
    /// Whether it has a value.
    pub value: bool,
    /// Its attributes, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<String>,
    /// What it takes: `number`, `string`, `date`, or `any` where nothing says more.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variables: BTreeMap<String, String>,
    /// Of the English with its attributes: another one means that the message is another.
    pub fingerprint: String,
}

/// What became of the messages in a format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatEntry {
    /// How many units of all languages are `exact`, `equivalent`, `approximated` and `refused`.
    pub units: BTreeMap<String, u32>,
    /// What was done to them, the worst first. A unit may have several reasons, and the worst makes it what it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonEntry>,
}

/// One reason, and the units that it holds for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonEntry {
    /// `exact`, `equivalent`, `approximated` or `refused`.
    pub loss: String,
    /// Why.
    pub why: String,
    /// The units, by language.
    pub units: BTreeMap<String, Vec<String>>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Below the bundle's folder, with forward slashes.
    pub path: String,
    /// The format.
    pub format: String,
    /// The language, if it holds one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// The SHA-256 of a file in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Describes a bundle that has been written in some formats.
pub fn manifest(package: &Package<'_>, written: &[(&Format, Written)]) -> Manifest {
    let mut files: Vec<FileEntry> = written
        .iter()
        .flat_map(|(format, written)| written.files.iter().map(move |file| (format, file)))
        .map(|(format, file)| FileEntry {
            path: format!("{}/{}", format.name, file.path),
            format: format.name.to_owned(),
            locale: file.locale.as_ref().map(Locale::to_string),
            bytes: file.bytes.len() as u64,
            sha256: sha256(&file.bytes),
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let formats = written.iter().map(|(format, written)| (format.name.to_owned(), format_entry(&written.outcomes)));
    let left_out = package
        .left_out
        .iter()
        .map(|it| (it.locale.to_string(), LeftOutEntry { units: it.units, translated: it.translated }));
    let messages = package.messages.iter().map(|message| {
        let variables = message.variables.iter().map(|it| (it.name.clone(), kind(it.holds).to_owned()));
        let entry = MessageEntry {
            value: message.value,
            attributes: message.attributes.clone(),
            variables: variables.collect(),
            fingerprint: message.fingerprint.clone(),
        };
        (message.id.clone(), entry)
    });
    Manifest {
        schema: SCHEMA,
        bundle: package.name.to_owned(),
        source: package.source.to_string(),
        locales: package.editions.iter().map(|it| (it.locale.to_string(), locale_entry(package, it))).collect(),
        left_out: left_out.collect(),
        messages: messages.collect(),
        formats: formats.collect(),
        files,
    }
}

/// The name of what a variable holds, as types of programs call it.
pub(crate) fn kind(holds: Option<Holds>) -> &'static str {
    match holds {
        Some(Holds::Number) => "number",
        Some(Holds::Text) => "string",
        Some(Holds::Date) => "date",
        None => "any",
    }
}

fn locale_entry(package: &Package<'_>, edition: &Edition) -> LocaleEntry {
    let states: BTreeMap<State, u32> = edition.states.clone();
    LocaleEntry {
        name: autonym(&edition.locale),
        direction: if edition.locale.is_rtl() { "rtl" } else { "ltr" }.to_owned(),
        fallback: fallback(package, &edition.locale),
        units: edition.units,
        states: states.into_iter().map(|(state, count)| (state.name().to_owned(), count)).collect(),
        filled: edition.filled.len() as u32,
        omitted: edition.omitted.len() as u32,
    }
}

/// The language without its country, if the bundle has that, then the source.
pub(crate) fn fallback(package: &Package<'_>, locale: &Locale) -> Vec<String> {
    let parent = locale.language().parse::<Locale>().ok().filter(|parent| parent != locale);
    let parent = parent.filter(|parent| package.editions.iter().any(|edition| edition.locale == *parent));
    let source = (*locale != package.source).then(|| package.source.clone());
    let mut chain: Vec<String> = parent.into_iter().chain(source).map(|locale| locale.to_string()).collect();
    chain.dedup();
    chain
}

fn format_entry(outcomes: &[Outcome]) -> FormatEntry {
    let units = counts(outcomes).into_iter().map(|(loss, count)| (loss.name().to_owned(), count as u32)).collect();
    let mut reasons: BTreeMap<(Loss, &str), BTreeMap<String, BTreeSet<&str>>> = BTreeMap::new();
    for outcome in outcomes {
        for reason in &outcome.reasons {
            let units = reasons.entry((reason.loss, reason.what.as_ref())).or_default();
            units.entry(outcome.locale.to_string()).or_default().insert(&outcome.unit);
        }
    }
    let reasons = reasons.into_iter().rev().map(|((loss, why), units)| ReasonEntry {
        loss: loss.name().to_owned(),
        why: why.to_owned(),
        units: units
            .into_iter()
            .map(|(locale, units)| (locale, units.into_iter().map(str::to_owned).collect()))
            .collect(),
    });
    FormatEntry { units, reasons: reasons.collect() }
}

impl Manifest {
    /// As it is written: the same bytes for the same bundle.
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads a manifest.
    ///
    /// # Errors
    /// In a sentence, if it is none, or one of another form.
    pub fn parse(bytes: &[u8]) -> Result<Manifest, String> {
        #[derive(Deserialize)]
        struct Number {
            schema: u32,
        }
        let number: Number = serde_json::from_slice(bytes).map_err(|error| format!("it is no manifest: {error}"))?;
        if number.schema != SCHEMA {
            return Err(format!("its form is {}, and this version of Portolan reads {SCHEMA}", number.schema));
        }
        serde_json::from_slice(bytes).map_err(|error| format!("it does not fit its schema: {error}"))
    }
}

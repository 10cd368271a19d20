//! Exports: bundles of texts that other programs load, in many formats, each with a report of what became of every message.
//!
//! [`package`] puts together what a bundle holds in each language. A [`Format`] is a pure function of that: files, and an
//! [`Outcome`] for every unit. [`manifest`] describes it all for whoever loads it. Adding a format is one file here and a
//! line in [`FORMATS`]; what it declares to keep is held against what it does by a test.

pub mod archive;
mod edition;
mod filled;
mod formats;
mod loss;
pub mod manifest;
mod package;
mod plurals;
mod shape;
mod text;
mod variables;
mod verify;

pub use crate::export::formats::{FORMATS, find};
pub use crate::export::loss::{Loss, Outcome, Reason, counts};
pub use crate::export::package::{Edition, Instead, LeftOut, Order, Package, Promised, package};
pub use crate::export::text::{Text, given, texts};
pub use crate::export::variables::Variable;
pub use crate::export::verify::verify;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::config::{Bundle, LossLevel, MissingPolicy, Spanned, StalePolicy};
use crate::diagnostic::Diagnostic;
use crate::export::manifest::{Manifest, ReasonEntry};
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::project::Project;
use crate::text::Span;

/// A format that bundles are written in.
#[derive(Debug)]
pub struct Format {
    /// What it is called in `formats = […]`; also the name of its folder in a bundle.
    pub name: &'static str,
    /// What it is, in a clause.
    pub about: &'static str,
    /// What reads it, and what the tests read it with.
    pub consumer: &'static str,
    /// What it carries without loss.
    pub keeps: &'static [Trait],
    /// Writes a bundle.
    pub write: fn(&Package<'_>) -> Written,
    /// Says what is wrong with one of its files, given by its path below the format's folder.
    pub verify: fn(&str, &[u8]) -> Result<(), String>,
}

/// What a bundle is in one format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The files, with paths below the format's folder.
    pub files: Vec<Output>,
    /// What became of every unit of every language.
    pub outcomes: Vec<Outcome>,
}

/// Something that messages may have, and that a format carries or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trait {
    /// Values of the program in the text.
    Variables,
    /// Plural forms of counts.
    Plurals,
    /// Plural forms of ranks: 1st, 2nd.
    Ordinals,
    /// A text of its own for a number, such as 0.
    Numbers,
    /// A choice by a word, such as the grammatical gender of a name.
    Words,
    /// Several choices in one text.
    SeveralChoices,
    /// Attributes of messages.
    Attributes,
    /// Terms and references to other messages as such, rather than as text.
    References,
    /// Options of `NUMBER`.
    NumberOptions,
    /// `DATETIME` with its options.
    Dates,
    /// Functions of the program.
    Functions,
}

impl Trait {
    /// All, in the order of tables.
    pub const ALL: [Trait; 11] = [
        Trait::Variables,
        Trait::Plurals,
        Trait::Ordinals,
        Trait::Numbers,
        Trait::Words,
        Trait::SeveralChoices,
        Trait::Attributes,
        Trait::References,
        Trait::NumberOptions,
        Trait::Dates,
        Trait::Functions,
    ];

    /// What it is called in tables.
    pub const fn name(self) -> &'static str {
        match self {
            Trait::Variables => "variables",
            Trait::Plurals => "plural forms",
            Trait::Ordinals => "ordinal forms",
            Trait::Numbers => "forms for single numbers",
            Trait::Words => "choices by a word",
            Trait::SeveralChoices => "several choices in a text",
            Trait::Attributes => "attributes",
            Trait::References => "terms and references",
            Trait::NumberOptions => "options of NUMBER",
            Trait::Dates => "DATETIME",
            Trait::Functions => "functions of the program",
        }
    }
}

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its path below the format's folder, with forward slashes.
    pub path: String,
    /// The language that it holds; none if it holds several, or none.
    pub locale: Option<Locale>,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Output {
    /// A file of one language.
    pub fn of(locale: &Locale, path: impl Into<String>, text: impl Into<String>) -> Self {
        Output { path: path.into(), locale: Some(locale.clone()), bytes: text.into().into_bytes() }
    }

    /// A file for all languages.
    pub fn shared(path: impl Into<String>, text: impl Into<String>) -> Self {
        Output { path: path.into(), locale: None, bytes: text.into().into_bytes() }
    }
}

/// A bundle in all its formats, ready to be put on disk.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The manifest.
    pub manifest: Manifest,
    /// All files with the manifest, by their paths below the bundle's folder.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Exported {
    /// What was lost and is not accepted by the bundle, with the format it was lost in.
    pub fn unaccepted<'e>(&'e self, bundle: &'e Bundle) -> impl Iterator<Item = (&'e str, &'e ReasonEntry)> {
        let formats = self.manifest.formats.iter();
        let losses = formats.flat_map(|(format, entry)| entry.reasons.iter().map(move |loss| (format.as_str(), loss)));
        losses.filter(move |(format, loss)| {
            let level = LossLevel::NAMES.iter().find(|(name, _)| *name == loss.loss);
            level.is_some_and(|(_, level)| !bundle.allows_loss(format, *level))
        })
    }
}

/// Makes a bundle in some formats.
///
/// # Errors
/// As [`package`].
pub fn export(
    project: &Project,
    ledger: &Ledger,
    bundle: &Bundle,
    formats: &[&'static Format],
    order: Order<'_>,
) -> Result<Exported, Vec<Diagnostic>> {
    let package = package(project, ledger, bundle, order)?;
    let written: Vec<(&Format, Written)> =
        formats.par_iter().map(|format| (*format, (format.write)(&package))).collect();
    let manifest = manifest::manifest(&package, &written);
    let files = written.into_iter().flat_map(|(format, written)| {
        written.files.into_iter().map(move |file| (format!("{}/{}", format.name, file.path), file.bytes))
    });
    let mut files: BTreeMap<String, Vec<u8>> = files.collect();
    files.insert(manifest::FILE.to_owned(), manifest.to_text().into_bytes());
    Ok(Exported { manifest, files })
}

/// The bundle of a project that names none: all its files, under the name `all`.
pub fn whole(project: &Project) -> Bundle {
    let files = project.source.files.iter().map(|file| Spanned::new(file.name.clone(), Span::default()));
    Bundle {
        name: "all".to_owned(),
        span: Span::default(),
        files: files.collect(),
        locales: None,
        formats: Vec::new(),
        runs_on: Vec::new(),
        stale: StalePolicy::default(),
        missing: MissingPolicy::default(),
        minimum: None,
        allow_loss: Vec::new(),
    }
}

//! A project's configuration, from `portolan.toml`, Mozilla's `l10n.toml`, cargo-i18n's `i18n.toml`, or from its folders.
//!
//! Nothing here touches the disk, and nothing fails: every mistake in a file is a finding with a span, and the setting
//! keeps its default. The `load` layer reads the files and hands their text to one of
//! [`portolan_toml::parse`], [`l10n_toml::parse`], [`i18n_toml::parse`] or [`detect::detect`].

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::config::allow::Allow;
use crate::config::bundle::DEFAULT_EXPORT;
use crate::config::filter::Action;
use crate::config::filter::Filter;
use crate::config::gates::Gates;
use crate::config::glossary::Glossary;
use crate::config::paths::PathRule;
use crate::config::pattern::Pattern;
use crate::config::policy::Feature;
use crate::config::policy::IdPrefixes;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::locale::Locale;
use crate::text::FileId;
use crate::text::Span;

pub mod allow;
pub mod bundle;
pub mod detect;
pub mod filter;
pub mod gates;
pub mod glossary;
pub mod i18n_toml;
pub mod l10n_toml;
mod language;
mod mapping;
pub mod paths;
pub mod pattern;
pub mod policy;
pub mod portolan_toml;
mod prose;
mod relative;
mod spanned;

pub use crate::config::bundle::AllowLoss;
pub use crate::config::bundle::Bundle;
pub use crate::config::bundle::FORMATS;
pub use crate::config::bundle::LossLevel;
pub use crate::config::bundle::MissingPolicy;
pub use crate::config::bundle::RunsOn;
pub use crate::config::bundle::Share;
pub use crate::config::bundle::StalePolicy;
pub use crate::config::bundle::check_bundles;
pub use crate::config::language::locale_of_folder;
pub use crate::config::relative::BadPattern;
pub use crate::config::spanned::MAX_CONFIG_BYTES;
pub use crate::config::spanned::MAX_NESTING;
pub use crate::config::spanned::Spanned;

/// The path pattern of a project that states none.
pub const DEFAULT_PATHS: &str = "locales/{locale}/{file}.ftl";

/// Most locales of one project.
pub const MAX_LOCALES: usize = 1024;

/// Codes of the source's folder where no source is stated, the first that exists is taken.
const SOURCE_CODES: [&str; 5] = ["en", "en-US", "en_US", "en-GB", "en_GB"];

/// What a project's catalogues are, where they lie and what is asked of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// What it was read from.
    pub origin: Origin,
    /// The configuration file, if there is one; spans below are places in it.
    pub file: Option<FileId>,
    /// The locale that is written first.
    pub source: Locale,
    /// How paths spell the source.
    pub source_code: String,
    /// Where the source is stated; it is a default otherwise.
    pub source_at: Option<Span>,
    /// The locales translated into, in the order stated.
    pub targets: Vec<Target>,
    /// Where the targets are listed; otherwise they are the folders found, see [`Config::adopt`].
    pub targets_at: Option<Span>,
    /// Codes that paths use instead of a locale's tag.
    pub aliases: Vec<Target>,
    /// Every other place where the file names a locale; all must be the source or a target, see
    /// [`Config::undeclared_locales`].
    pub mentions: Vec<Spanned<Locale>>,
    /// Where the catalogues lie. The first rule that fits a path names it.
    pub paths: Vec<PathRule>,
    /// The ledger's folder, relative to the project.
    pub ledger: String,
    /// Sets of files that are exported together.
    pub bundles: Vec<Bundle>,
    /// The folder that bundles are exported to, relative to the project.
    pub export: String,
    /// How much may be missing or stale.
    pub gates: Gates,
    /// Levels of rules that differ from their default. The names are as written: whether there is such a rule is not
    /// known here.
    pub rules: Vec<RuleSetting>,
    /// Findings that are let pass, in the order of the file.
    pub allows: Vec<Allow>,
    /// The file with the findings that the project had when it began, relative to the project.
    pub baseline: Option<Spanned<String>>,
    /// Exceptions for missing texts, from `l10n.toml`.
    pub filters: Vec<Filter>,
    /// The terms of the field. Their file is for `load` to read.
    pub glossary: Glossary,
    /// How each locale addresses its readers, where that is stated.
    pub registers: Vec<(Locale, Register)>,
    /// Hosts that translations may name although the English does not.
    pub hosts: Vec<String>,
    /// How ids begin.
    pub ids: IdPrefixes,
    /// What of Fluent the project does without.
    pub forbidden: Vec<Feature>,
}

/// What a configuration was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `portolan.toml`.
    Portolan,
    /// Mozilla's `l10n.toml`.
    L10n,
    /// cargo-i18n's `i18n.toml`.
    CargoI18n,
    /// The names of folders.
    Detected,
}

impl Origin {
    /// The name of its file, if it is one.
    pub const fn file_name(self) -> Option<&'static str> {
        match self {
            Origin::Portolan => Some("portolan.toml"),
            Origin::L10n => Some("l10n.toml"),
            Origin::CargoI18n => Some("i18n.toml"),
            Origin::Detected => None,
        }
    }
}

/// A locale and its code in paths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The locale.
    pub locale: Locale,
    /// How paths spell it: `gr` for `el`.
    pub code: String,
}

/// How texts address their readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Register {
    /// As one speaks to strangers: *vous*, *Sie*, *usted*, *Lei*, *Państwo*, *εσείς*.
    Formal,
    /// As one speaks to friends: *tu*, *du*, *tú*, *ty*, *εσύ*.
    Informal,
}

impl Register {
    /// Every register, as it is written.
    pub const NAMES: [(&'static str, Register); 2] = [("formal", Register::Formal), ("informal", Register::Informal)];
}

/// How a rule's findings count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// They are not shown.
    Off,
    /// As remarks.
    Info,
    /// As warnings.
    Warning,
    /// As errors.
    Error,
}

impl Level {
    /// Every level, as it is written.
    pub const NAMES: [(&'static str, Level); 4] =
        [("off", Level::Off), ("info", Level::Info), ("warning", Level::Warning), ("error", Level::Error)];

    /// The severity it gives; none if the rule is off.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Level::Off => None,
            Level::Info => Some(Severity::Info),
            Level::Warning => Some(Severity::Warning),
            Level::Error => Some(Severity::Error),
        }
    }
}

/// The level of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleSetting {
    /// The rule's name as written.
    pub name: Spanned<String>,
    /// How its findings count.
    pub level: Level,
}

impl Config {
    /// The configuration of a project that states nothing: English in `locales/en`, its targets not known yet.
    pub fn new(origin: Origin) -> Self {
        let pattern = Pattern::portolan(DEFAULT_PATHS).ok();
        Config {
            origin,
            file: None,
            source: english(),
            source_code: "en".to_owned(),
            source_at: None,
            targets: Vec::new(),
            targets_at: None,
            aliases: Vec::new(),
            mentions: Vec::new(),
            paths: pattern.map(|pattern| PathRule::new(pattern, None, Span::default())).into_iter().collect(),
            ledger: "locales/.ledger".to_owned(),
            bundles: Vec::new(),
            export: DEFAULT_EXPORT.to_owned(),
            gates: Gates::default(),
            rules: Vec::new(),
            allows: Vec::new(),
            baseline: None,
            filters: Vec::new(),
            glossary: Glossary::default(),
            registers: Vec::new(),
            hosts: Vec::new(),
            ids: IdPrefixes::default(),
            forbidden: Vec::new(),
        }
    }

    /// How a locale addresses its readers, if that is stated.
    pub fn register(&self, locale: &Locale) -> Option<Register> {
        self.registers.iter().find(|(known, _)| known == locale).map(|(_, register)| *register)
    }

    /// The source, then the targets, each with its code in paths.
    pub fn locales(&self) -> impl Iterator<Item = (&Locale, &str)> {
        let targets = self.targets.iter().map(|target| (&target.locale, target.code.as_str()));
        std::iter::once((&self.source, self.source_code.as_str())).chain(targets)
    }

    /// How paths spell a locale of the project.
    pub fn code_of(&self, locale: &Locale) -> Option<&str> {
        self.locales().find(|(known, _)| *known == locale).map(|(_, code)| code)
    }

    /// Where the file of this name lies, or would lie, for a locale of the project.
    pub fn path_of(&self, locale: &Locale, file: &str) -> Option<String> {
        if *locale == self.source {
            return self.paths.iter().find_map(|rule| rule.source_path(&self.source_code, file));
        }
        let code = self.code_of(locale)?;
        self.paths.iter().filter(|rule| rule.holds_for(locale)).find_map(|rule| rule.path(code, file))
    }

    /// What counts a text that a target lacks: in the file at `path`, under `key` or, without one, the whole file.
    pub fn action(&self, locale: &Locale, path: &str, key: Option<&str>) -> Action {
        filter::action(&self.filters, locale, self.code_of(locale).unwrap_or_default(), path, key)
    }

    /// Takes the codes found in paths for what the file does not state: the targets, and which English the source is.
    ///
    /// ```
    /// use portolan::config::{Config, Origin};
    /// let mut config = Config::new(Origin::Portolan);
    /// config.adopt(["en-US", "gr", "fr", "src"]);
    /// assert_eq!(config.source_code, "en-US");
    /// assert_eq!(config.targets.iter().map(|target| target.locale.to_string()).collect::<Vec<_>>(), ["el", "fr"]);
    /// ```
    pub fn adopt<'c>(&mut self, codes: impl IntoIterator<Item = &'c str>) {
        let codes: BTreeSet<&str> = codes.into_iter().collect();
        if self.source_at.is_none()
            && !codes.contains(self.source_code.as_str())
            && let Some(code) = SOURCE_CODES.into_iter().find(|code| codes.contains(code))
            && let Some(locale) = language::of_tag(code)
        {
            self.source = locale;
            self.source_code = code.to_owned();
        }
        if self.targets_at.is_some() {
            return;
        }
        let mut found = BTreeMap::new();
        for code in codes {
            let alias = self.aliases.iter().find(|alias| alias.code == code).map(|alias| alias.locale.clone());
            if let Some(locale) = alias.or_else(|| locale_of_folder(code))
                && locale != self.source
            {
                found.entry(locale).or_insert_with(|| code.to_owned());
            }
        }
        self.targets = found.into_iter().map(|(locale, code)| Target { locale, code }).collect();
    }

    /// Findings for every place that names a locale which is neither the source nor a target.
    pub fn undeclared_locales(&self) -> Vec<Diagnostic> {
        let Some(file) = self.file else { return Vec::new() };
        let known: BTreeSet<&Locale> = self.locales().map(|(locale, _)| locale).collect();
        let strangers = self.mentions.iter().filter(|mention| !known.contains(&mention.value));
        strangers
            .map(|mention| {
                let tag = &mention.value;
                let message = format!("`{tag}` is neither the source nor a target of this project");
                let help = match self.targets_at {
                    Some(_) => format!("add \"{tag}\" to `targets`, or take this out"),
                    None => {
                        format!("there is no catalogue for it; list it as targets = [\"{tag}\", …], or take this out")
                    }
                };
                Diagnostic::new("bad-locale", Severity::Error, file, mention.span, message).help(help)
            })
            .collect()
    }
}

/// Plain English, the source where none is stated.
fn english() -> Locale {
    "en".parse().expect("`en` is a language tag")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().unwrap()
    }

    #[test]
    fn folders_are_adopted_in_any_order() {
        let mut config = Config::new(Origin::Portolan);
        config.aliases = vec![Target { locale: locale("de-AT"), code: "austria".into() }];
        let mut other = config.clone();
        config.adopt(["pl", "austria", "en", "de", "pt_BR", "pt-BR", ".ledger"]);
        other.adopt([".ledger", "pt-BR", "pt_BR", "de", "en", "austria", "pl"]);
        assert_eq!(config, other);
        let codes: Vec<_> = config.targets.iter().map(|target| target.code.as_str()).collect();
        assert_eq!(codes, ["de", "austria", "pl", "pt-BR"]);
        assert_eq!(config.code_of(&locale("de-AT")), Some("austria"));
        assert_eq!(config.path_of(&locale("de-AT"), "a/b").as_deref(), Some("locales/austria/a/b.ftl"));
        assert_eq!(config.path_of(&locale("en"), "a").as_deref(), Some("locales/en/a.ftl"));
        assert_eq!(config.path_of(&locale("fr"), "a"), None);
    }

    #[test]
    fn what_is_stated_is_not_overruled() {
        let mut config = Config::new(Origin::Portolan);
        config.source_at = Some(Span::default());
        config.targets_at = Some(Span::default());
        config.adopt(["en-US", "fr"]);
        assert_eq!((config.source_code.as_str(), config.targets.len()), ("en", 0));
    }
}

//! Reads `portolan.toml`. Every setting is optional; one that is wrong is noted and keeps its default.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use crate::config::Config;
use crate::config::Level;
use crate::config::MAX_LOCALES;
use crate::config::Origin;
use crate::config::RuleSetting;
use crate::config::Target;
use crate::config::allow;
use crate::config::bundle;
use crate::config::gates::Gate;
use crate::config::gates::Limit;
use crate::config::language;
use crate::config::paths::PathRule;
use crate::config::pattern::Pattern;
use crate::config::policy;
use crate::config::prose;
use crate::config::relative;
use crate::config::spanned::Entry;
use crate::config::spanned::Reader;
use crate::config::spanned::Spanned;
use crate::config::spanned::listed;
use crate::config::spanned::nearest;
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::text::FileId;
use crate::text::Source;
use crate::text::Span;

const SETTINGS: [&str; 15] = [
    "source", "targets", "paths", "ledger", "export", "baseline", "locale", "glossary", "links", "ids", "features",
    "bundle", "gate", "rules", "allow",
];
const OF_GATE: [&str; 3] = ["missing", "stale", "stale-cosmetic"];

/// Reads the text of a `portolan.toml`.
///
/// ```
/// use portolan::config::portolan_toml;
/// use portolan::text::{Source, Sources};
/// let mut sources = Sources::new();
/// let file = sources.add(Source::new("portolan.toml", "targets = [\"fr\", \"de\"]\nlegder = \"x\"\n"));
/// let (config, diagnostics) = portolan_toml::parse(file, &sources[file]);
/// assert_eq!(config.targets.len(), 2);
/// assert_eq!(diagnostics[0].rule, "unknown-key");
/// assert_eq!(diagnostics[0].help.as_deref(), Some("did you mean `ledger`?"));
/// ```
pub fn parse(file: FileId, source: &Source) -> (Config, Vec<Diagnostic>) {
    let mut reader = Reader::new(file, source);
    let mut config = Config { file: Some(file), ..Config::new(Origin::Portolan) };
    if let Some(document) = reader.document(source) {
        let root = document.as_table();
        reader.check_keys(root, &SETTINGS);
        read_aliases(&mut reader, root, &mut config);
        read_source(&mut reader, root, &mut config);
        read_targets(&mut reader, root, &mut config);
        check_codes(&mut reader, &config);
        read_paths(&mut reader, root, &mut config);
        read_ledger(&mut reader, root, &mut config);
        prose::read_glossary(&mut reader, root, &mut config);
        prose::read_links(&mut reader, root, &mut config);
        policy::read(&mut reader, root, &mut config);
        read_gates(&mut reader, root, &mut config);
        read_rules(&mut reader, root, &mut config);
        allow::read(&mut reader, root, &mut config);
        bundle::read(&mut reader, root, &mut config);
        bundle::read_export(&mut reader, root, &mut config);
        if config.targets_at.is_some() {
            reader.diagnostics.extend(config.undeclared_locales());
        }
    }
    (config, reader.diagnostics)
}

/// A locale as written. A nickname such as `gr` is noted, and taken for what it means.
pub(super) fn locale(reader: &mut Reader<'_>, tag: &str, span: Span) -> Option<Locale> {
    if let Some(meant) = language::of_nickname(tag) {
        let help = format!("write \"{meant}\"; if paths spell it `{tag}`, add [locale.{meant}] with code = \"{tag}\"");
        reader.error("bad-locale", span, format!("`{tag}` is not the tag of a language; `{meant}` is"), help);
        return Some(meant);
    }
    let locale = language::of_tag(tag);
    if locale.is_none() {
        let help = "write a BCP 47 tag, such as \"fr\", \"pt-BR\" or \"zh-Hant\"";
        reader.error("bad-locale", span, format!("`{tag}` is not a language tag"), help);
    }
    locale
}

/// `[locale.el] code = "gr"`.
fn read_aliases(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let example = "[locale.el] with code = \"gr\"";
    let Some(entry) = reader.entry(root, "locale") else { return };
    let Some(table) = reader.table(entry, example) else { return };
    for entry in reader.entries(table) {
        let Some(own) = reader.table(entry, example) else { continue };
        reader.check_keys(own, &["code", "register"]);
        let Some(tag) = locale(reader, entry.name, entry.key) else { continue };
        config.mentions.push(Spanned::new(tag.clone(), entry.key));
        prose::read_register(reader, own, &tag, config);
        let Some(code) = reader.entry(own, "code") else { continue };
        let Some(code) = reader.string(code, "code = \"gr\"") else { continue };
        if config.aliases.len() >= MAX_LOCALES {
            return too_many(reader, code.span);
        }
        if is_segment(&code.value) {
            config.aliases.push(Target { locale: tag, code: code.value });
        } else {
            let help = "write the name of the locale's folder, such as code = \"gr\"";
            reader.error("bad-path", code.span, "this code cannot stand in a path", help);
        }
    }
}

/// Whether a text can be one visible segment of a path.
pub(super) fn is_segment(text: &str) -> bool {
    let forbidden = |c: char| matches!(c, '/' | '\\' | ':' | '*' | '{' | '}') || c.is_control();
    !text.is_empty() && !text.starts_with('.') && !text.contains(forbidden)
}

fn target(config: &Config, locale: Locale, tag: &str) -> Target {
    let alias = config.aliases.iter().find(|alias| alias.locale == locale);
    let code = alias.map_or(tag, |alias| &alias.code).to_owned();
    Target { locale, code }
}

fn read_source(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    config.source_code = target(config, config.source.clone(), "en").code;
    let Some(entry) = reader.entry(root, "source") else { return };
    let Some(tag) = reader.string(entry, "source = \"en\"") else { return };
    if let Some(locale) = locale(reader, &tag.value, tag.span) {
        let source = target(config, locale, &tag.value);
        config.source = source.locale;
        config.source_code = source.code;
        config.source_at = Some(tag.span);
    }
}

fn read_targets(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let Some(entry) = reader.entry(root, "targets") else { return };
    let Some(tags) = reader.strings(entry, "targets = [\"fr\", \"de\"]") else { return };
    config.targets_at = Some(reader.value_span(entry));
    let mut seen: BTreeMap<Locale, Span> = BTreeMap::new();
    for tag in tags {
        let Some(locale) = locale(reader, &tag.value, tag.span) else { continue };
        if locale == config.source {
            let message = format!("`{locale}` is the source, so it cannot be a target");
            let help = match config.source_at {
                Some(_) => "take it out of `targets`, or name another `source`",
                None => "take it out of `targets`, or name the `source`; without one it is \"en\"",
            };
            reader.error("bad-locale", tag.span, message, help);
            continue;
        }
        if let Some(&first) = seen.get(&locale) {
            let message = format!("the target `{locale}` is listed twice");
            reader.error("bad-locale", tag.span, message, "take one of the two out");
            label_last(reader, first, "listed here already");
            continue;
        }
        if seen.len() >= MAX_LOCALES {
            return too_many(reader, tag.span);
        }
        seen.insert(locale.clone(), tag.span);
        let target = target(config, locale, &tag.value);
        config.targets.push(target);
    }
}

fn too_many(reader: &mut Reader<'_>, span: Span) {
    reader.error("bad-value", span, format!("more than {MAX_LOCALES} locales"), "take some out");
}

/// Notes two locales that share a code: their files would be the same.
fn check_codes(reader: &mut Reader<'_>, config: &Config) {
    let mut owners: BTreeMap<&str, &Locale> = BTreeMap::new();
    for (locale, code) in config.locales() {
        let owner = *owners.entry(code).or_insert(locale);
        if owner != locale {
            let named = |mention: &&Spanned<Locale>| mention.value == *locale || mention.value == *owner;
            let span = config.mentions.iter().find(named).map_or(Span::default(), |mention| mention.span);
            let message = format!("`{owner}` and `{locale}` have the same code in paths: `{code}`");
            reader.error("bad-locale", span, message, "give each locale a code of its own");
        }
    }
}

fn read_paths(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let Some(entry) = reader.entry(root, "paths") else { return };
    let Some(text) = reader.string(entry, "paths = \"locales/{locale}/{file}.ftl\"") else { return };
    match Pattern::portolan(&text.value) {
        Ok(pattern) => {
            let folder = pattern.folder(None);
            config.ledger = if folder.is_empty() { ".ledger".to_owned() } else { format!("{folder}/.ledger") };
            config.paths = vec![PathRule::new(pattern, Some(reader.file), text.span)];
        }
        Err(bad) => reader.error(bad.rule, reader.within(&text, bad.range), bad.message, bad.help),
    }
}

/// The ledger's folder; beside the locales' folders if none is named.
fn read_ledger(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let example = "ledger = \"locales/.ledger\"";
    let Some(entry) = reader.entry(root, "ledger") else { return };
    let Some(text) = reader.string(entry, example) else { return };
    let folder = match relative::normalize("", &text.value) {
        Ok(folder) => folder,
        Err(bad) => return reader.error(bad.rule, reader.within(&text, bad.range), bad.message, bad.help),
    };
    if let Some(at) = text.value.find(['{', '}', '*']) {
        let message = "the ledger is one folder for all locales";
        let help = format!("write a plain path: {example}");
        return reader.error("bad-path", reader.within(&text, at..at + 1), message, help);
    }
    let catalogues = config.paths.first().map(|rule| rule.localized.folder(None)).unwrap_or_default();
    if folder.is_empty() || catalogues == folder || catalogues.starts_with(&format!("{folder}/")) {
        let message = "the catalogues lie in this folder, so it cannot be the ledger's";
        return reader.error("bad-path", text.span, message, format!("give the ledger a folder of its own: {example}"));
    }
    config.ledger = folder;
}

fn read_gates(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let Some(entry) = reader.entry(root, "gate") else { return };
    let Some(table) = reader.table(entry, "[gate] with missing = 0") else { return };
    config.gates.default = read_gate(reader, table, Gate::default());
    for entry in reader.entries(table) {
        if OF_GATE.contains(&entry.name) {
            continue;
        }
        let Some(own) = entry.item.as_table_like() else {
            reader.unknown_key(entry, &OF_GATE);
            continue;
        };
        let Some(locale) = locale(reader, entry.name, entry.key) else { continue };
        if config.gates.locales.len() >= MAX_LOCALES {
            return too_many(reader, entry.key);
        }
        if config.gates.locales.iter().any(|(other, _)| *other == locale) {
            let message = format!("there are two gates for `{locale}`");
            reader.error("bad-locale", entry.key, message, "write both limits into one of them");
            continue;
        }
        reader.check_keys(own, &OF_GATE);
        let gate = read_gate(reader, own, config.gates.default);
        config.mentions.push(Spanned::new(locale.clone(), entry.key));
        config.gates.locales.push((locale, gate));
    }
}

fn read_gate(reader: &mut Reader<'_>, table: &dyn TableLike, default: Gate) -> Gate {
    let mut limit = |name: &'static str| reader.entry(table, name).and_then(|entry| read_limit(reader, entry));
    Gate {
        missing: limit("missing").unwrap_or(default.missing),
        stale: limit("stale").unwrap_or(default.stale),
        stale_cosmetic: limit("stale-cosmetic").or(default.stale_cosmetic),
    }
}

fn read_limit(reader: &mut Reader<'_>, entry: Entry<'_>) -> Option<Limit> {
    let units = entry.item.as_integer().and_then(|units| u32::try_from(units).ok()).map(Limit::Units);
    let limit = units.or_else(|| entry.item.as_str().and_then(Limit::share));
    if limit.is_none() {
        let message = format!("`{}` must be a number of units or a share of them in whole percents", entry.name);
        let help = format!("write {0} = 5, or {0} = \"5%\" with 0 to 100", entry.name);
        reader.error("bad-value", reader.value_span(entry), message, help);
    }
    limit
}

fn read_rules(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let Some(entry) = reader.entry(root, "rules") else { return };
    let Some(table) = reader.table(entry, "[rules] with copied = \"off\"") else { return };
    for entry in reader.entries(table) {
        if entry.item.is_table_like() {
            let span = reader.value_span(entry);
            let message =
                format!("`{}` must be a level, this is a table: a rule has one level for all languages", entry.name);
            let help = "for one language write `[[allow]]` with `rule`, `locale` and `reason`";
            reader.error("bad-value", span, message, help);
            continue;
        }
        let Some(text) = reader.string(entry, &format!("{} = \"off\"", entry.name)) else { continue };
        if let Some(level) = one_of(reader, &text, "level", &Level::NAMES) {
            config.rules.push(RuleSetting { name: Spanned::new(entry.name.to_owned(), entry.key), level });
        }
    }
}

/// The meaning of a word out of a few.
pub(super) fn one_of<T: Copy>(
    reader: &mut Reader<'_>,
    word: &Spanned<String>,
    what: &str,
    known: &[(&str, T)],
) -> Option<T> {
    let found = known.iter().find(|(name, _)| *name == word.value).map(|(_, meaning)| *meaning);
    if found.is_none() {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        let message = format!("there is no {what} `{}`; there are {}", word.value, listed(&names));
        reader.error("bad-value", word.span, message, nearest(&word.value, &names));
    }
    found
}

pub(super) fn label_last(reader: &mut Reader<'_>, span: Span, text: &str) {
    if let Some(last) = reader.diagnostics.pop() {
        let file = reader.file;
        reader.diagnostics.push(last.label(file, span, text));
    }
}

#[cfg(test)]
#[path = "portolan_toml_tests.rs"]
mod tests;

//! Bundles: sets of files that one consumer loads together, and what an export of them holds.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;

use toml_edit::TableLike;

use crate::config::Config;
use crate::config::gates::Limit;
use crate::config::portolan_toml::is_segment;
use crate::config::portolan_toml::label_last;
use crate::config::portolan_toml::locale;
use crate::config::portolan_toml::one_of;
use crate::config::relative;
use crate::config::spanned;
use crate::config::spanned::Entry;
use crate::config::spanned::Reader;
use crate::config::spanned::Spanned;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::locale::Locale;
use crate::text::Span;

/// The folder that bundles are exported to, in a project that names none.
pub const DEFAULT_EXPORT: &str = "export";

/// Most unknown file names for which a known one is sought; each is compared with all of them.
const MAX_SUGGESTIONS: usize = 100;

/// The names of the formats that bundles are exported in. What they are is known to `export` alone; a test holds the two
/// lists against each other.
pub const FORMATS: [&str; 12] =
    ["android", "esm", "ftl", "i18next", "icu", "json", "mf2", "mo", "po", "python", "rust", "xcstrings"];

const OF_BUNDLE: [&str; 8] = ["files", "locales", "formats", "runs-on", "stale", "missing", "minimum", "allow-loss"];

/// Files that one consumer loads together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Its name; safe as a file name.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// Names of catalogue files, without `.ftl`.
    pub files: Vec<Spanned<String>>,
    /// The locales in it; all if none are named.
    pub locales: Option<Vec<Locale>>,
    /// Names of formats, each one of [`FORMATS`].
    pub formats: Vec<Spanned<String>>,
    /// The runtimes that will load it.
    pub runs_on: Vec<RunsOn>,
    /// What it holds where a translation is stale.
    pub stale: StalePolicy,
    /// What it holds where a translation is missing.
    pub missing: MissingPolicy,
    /// The least share of its units that a locale must have translated to be in it.
    pub minimum: Option<Share>,
    /// What loss of an export is accepted.
    pub allow_loss: Vec<AllowLoss>,
}

impl Bundle {
    /// Whether it is accepted that messages come out in this way in this format.
    ///
    /// ```
    /// use portolan::config::{LossLevel, portolan_toml};
    /// use portolan::text::{Source, Sources};
    /// let text = "[bundle.app]\nfiles = [\"app\"]\nallow-loss = [\"approximated\", \"android:refused\"]";
    /// let mut sources = Sources::new();
    /// let file = sources.add(Source::new("portolan.toml", text));
    /// let (config, _) = portolan_toml::parse(file, &sources[file]);
    /// let bundle = &config.bundles[0];
    /// assert!(bundle.allows_loss("json", LossLevel::Approximated));
    /// assert!(bundle.allows_loss("android", LossLevel::Refused));
    /// assert!(!bundle.allows_loss("json", LossLevel::Refused));
    /// ```
    pub fn allows_loss(&self, format: &str, level: LossLevel) -> bool {
        let fits = |allow: &AllowLoss| allow.format.as_ref().is_none_or(|only| only.value == format);
        self.allow_loss.iter().any(|allow| allow.level == level && fits(allow))
    }
}

/// A portability target: a Fluent runtime that a bundle is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunsOn {
    /// Portolan's own runtime.
    Portolan,
    /// The Rust crates `fluent` and `fluent-bundle`.
    FluentRs,
    /// The JavaScript package `@fluent/bundle`.
    FluentJs,
    /// The Python package `fluent.runtime`.
    Python,
}

impl RunsOn {
    /// Every runtime, as it is written.
    pub const NAMES: [(&'static str, RunsOn); 4] = [
        ("portolan", RunsOn::Portolan),
        ("fluent-rs", RunsOn::FluentRs),
        ("fluent.js", RunsOn::FluentJs),
        ("python", RunsOn::Python),
    ];
}

/// What a bundle holds where a translation is stale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StalePolicy {
    /// The stale translation.
    #[default]
    Keep,
    /// The text of the source.
    Source,
}

impl StalePolicy {
    /// Every policy, as it is written.
    pub const NAMES: [(&'static str, StalePolicy); 2] = [("keep", StalePolicy::Keep), ("source", StalePolicy::Source)];
}

/// What a bundle holds where a translation is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissingPolicy {
    /// The text of the source.
    #[default]
    Source,
    /// Nothing: whoever loads the bundle looks for it in the next language.
    Omit,
}

impl MissingPolicy {
    /// Every policy, as it is written.
    pub const NAMES: [(&'static str, MissingPolicy); 2] =
        [("source", MissingPolicy::Source), ("omit", MissingPolicy::Omit)];
}

/// A share of units in whole percents, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(u8);

impl Share {
    /// The share in percent.
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// Whether `count` units out of `all` are at least this share. Of no units, every share is reached.
    pub fn is_reached(self, count: u32, all: u32) -> bool {
        u64::from(count) * 100 >= u64::from(self.0) * u64::from(all)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}

/// Loss that is accepted where a bundle is exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowLoss {
    /// The format that it is accepted in, as written; in all, if none is named.
    pub format: Option<Spanned<String>>,
    /// How much of a message may be lost.
    pub level: LossLevel,
}

/// How much a format has lost of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LossLevel {
    /// It says something else in rare cases.
    Approximated,
    /// It cannot be said in the format at all.
    Refused,
}

impl LossLevel {
    /// Every level, as it is written.
    pub const NAMES: [(&'static str, LossLevel); 2] =
        [("approximated", LossLevel::Approximated), ("refused", LossLevel::Refused)];
}

/// The folder that bundles are exported to. What an export writes must never be read as a catalogue or as the ledger.
pub(super) fn read_export(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let example = "export = \"export\"";
    let Some(entry) = reader.entry(root, "export") else { return };
    let Some(text) = reader.string(entry, example) else { return };
    let folder = match relative::normalize("", &text.value) {
        Ok(folder) => folder,
        Err(bad) => {
            let outside = "name a folder of the project; `portolan export --out DIR` writes to any other";
            let help = if bad.rule == "outside-root" { outside } else { bad.help };
            return reader.error(bad.rule, reader.within(&text, bad.range), bad.message, help);
        }
    };
    if let Some(at) = text.value.find(['{', '}', '*']) {
        let message = "bundles are exported to one folder";
        return reader.error("bad-path", reader.within(&text, at..at + 1), message, format!("write it as {example}"));
    }
    let catalogues = config.paths.first().map(|rule| rule.localized.folder(None)).unwrap_or_default();
    let help = format!("give exports a folder of their own: {example}");
    if folder.is_empty() {
        reader.error("bad-path", text.span, "this is the folder of the whole project", help);
    } else if is_in(&catalogues, &folder) || (!catalogues.is_empty() && is_in(&folder, &catalogues)) {
        reader.error("bad-path", text.span, "this folder belongs to the catalogues", help);
    } else if is_in(&config.ledger, &folder) || is_in(&folder, &config.ledger) {
        reader.error("bad-path", text.span, "this folder belongs to the ledger", help);
    } else {
        config.export = folder;
    }
}

/// Whether a folder is another one or lies in it.
fn is_in(folder: &str, other: &str) -> bool {
    folder.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// `[bundle.website] files = […]`.
pub(super) fn read(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let example = "[bundle.website] with files = [\"common\", \"website\"]";
    let Some(entry) = reader.entry(root, "bundle") else { return };
    let Some(table) = reader.table(entry, example) else { return };
    for entry in reader.entries(table) {
        let Some(own) = reader.table(entry, example) else { continue };
        let safe = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        if !is_segment(entry.name) || !entry.name.chars().all(safe) {
            let help = "files are named after bundles: use letters, digits, `-`, `_` and `.`, and no dot in front";
            reader.error("bad-value", entry.key, "a bundle cannot have this name", help);
            continue;
        }
        reader.check_keys(own, &OF_BUNDLE);
        if let Some(bundle) = read_bundle(reader, entry, own, config) {
            config.bundles.push(bundle);
        }
    }
}

fn read_bundle(
    reader: &mut Reader<'_>,
    entry: Entry<'_>,
    table: &dyn TableLike,
    config: &mut Config,
) -> Option<Bundle> {
    let mut bundle = Bundle {
        name: entry.name.to_owned(),
        span: entry.key,
        files: Vec::new(),
        locales: None,
        formats: Vec::new(),
        runs_on: Vec::new(),
        stale: StalePolicy::default(),
        missing: MissingPolicy::default(),
        minimum: None,
        allow_loss: Vec::new(),
    };
    let example = "files = [\"common\", \"website\"]";
    if let Some(files) = reader.entry(table, "files") {
        let files = reader.strings(files, example)?;
        bundle.files = distinct(reader, files, "file");
    }
    bundle.locales = read_locales(reader, table, config);
    if let Some(formats) = reader.entry(table, "formats") {
        let formats = reader.strings(formats, "formats = [\"ftl\", \"json\"]").unwrap_or_default();
        let formats = distinct(reader, formats, "format");
        let known = FORMATS.map(|name| (name, name));
        bundle.formats = formats.into_iter().filter(|name| one_of(reader, name, "format", &known).is_some()).collect();
    }
    if let Some(runtimes) = reader.entry(table, "runs-on") {
        let names = reader.strings(runtimes, "runs-on = [\"fluent.js\", \"python\"]").unwrap_or_default();
        let names = distinct(reader, names, "runtime");
        bundle.runs_on = names.iter().filter_map(|name| one_of(reader, name, "runtime", &RunsOn::NAMES)).collect();
    }
    bundle.stale = read_policy(reader, table, "stale", &StalePolicy::NAMES).unwrap_or_default();
    bundle.missing = read_policy(reader, table, "missing", &MissingPolicy::NAMES).unwrap_or_default();
    bundle.minimum = reader.entry(table, "minimum").and_then(|entry| read_share(reader, entry));
    bundle.allow_loss = read_allow_loss(reader, table, &bundle);
    if bundle.files.is_empty() {
        let message = format!("bundle `{}` has no files", bundle.name);
        reader.error("bad-value", bundle.span, message, format!("name what belongs together: {example}"));
        return None;
    }
    Some(bundle)
}

fn read_locales(reader: &mut Reader<'_>, table: &dyn TableLike, config: &mut Config) -> Option<Vec<Locale>> {
    let tags = reader.entry(table, "locales")?;
    let tags = reader.strings(tags, "locales = [\"en\", \"fr\"]")?;
    let mut locales = Vec::new();
    for tag in distinct(reader, tags, "locale") {
        if let Some(locale) = locale(reader, &tag.value, tag.span) {
            config.mentions.push(Spanned::new(locale.clone(), tag.span));
            locales.push(locale);
        }
    }
    Some(locales)
}

fn read_policy<T: Copy>(reader: &mut Reader<'_>, table: &dyn TableLike, key: &str, known: &[(&str, T)]) -> Option<T> {
    let entry = reader.entry(table, key)?;
    let example = known.first().map_or("", |(name, _)| name);
    let name = reader.string(entry, &format!("{key} = \"{example}\""))?;
    one_of(reader, &name, "policy", known)
}

fn read_share(reader: &mut Reader<'_>, entry: Entry<'_>) -> Option<Share> {
    if let Some(Limit::Share(percent)) = entry.item.as_str().and_then(Limit::share) {
        return Some(Share(percent));
    }
    let message = format!("`{}` must be a share of the units in whole percents", entry.name);
    let help = format!("write {} = \"90%\" with 0 to 100", entry.name);
    reader.error("bad-value", reader.value_span(entry), message, help);
    None
}

/// `allow-loss = ["approximated", "android:refused"]`.
fn read_allow_loss(reader: &mut Reader<'_>, table: &dyn TableLike, bundle: &Bundle) -> Vec<AllowLoss> {
    let Some(entry) = reader.entry(table, "allow-loss") else { return Vec::new() };
    let example = "allow-loss = [\"approximated\", \"android:refused\"]";
    let texts = reader.strings(entry, example).unwrap_or_default();
    let mut allowed = Vec::new();
    for text in distinct(reader, texts, "loss") {
        let Some((format, level)) = text.value.split_once(':') else {
            let level = one_of(reader, &text, "loss", &LossLevel::NAMES);
            allowed.extend(level.map(|level| AllowLoss { format: None, level }));
            continue;
        };
        let start = text.value.len() - level.len();
        let level = Spanned::new(level.to_owned(), reader.within(&text, start..text.value.len()));
        let format = Spanned::new(format.to_owned(), reader.within(&text, 0..format.len()));
        let known: Vec<&str> = bundle.formats.iter().map(|format| format.value.as_str()).collect();
        if format.value.is_empty() || level.value.is_empty() {
            let message = "before the colon belongs a format, after it what may be lost";
            reader.error("bad-value", text.span, message, format!("write it as {example}"));
        } else if !FORMATS.contains(&format.value.as_str()) {
            let message = format!("there is no format `{}`", format.value);
            reader.error("bad-value", format.span, message, spanned::nearest(&format.value, &FORMATS));
        } else if !known.is_empty() && !known.contains(&format.value.as_str()) {
            let message = format!("bundle `{}` is not exported as `{}`", bundle.name, format.value);
            reader.error("bad-value", format.span, message, spanned::nearest(&format.value, &known));
        } else if let Some(level) = one_of(reader, &level, "loss", &LossLevel::NAMES) {
            allowed.push(AllowLoss { format: Some(format), level });
        }
    }
    allowed
}

/// Findings for every file that a bundle or `[ids]` names and that is not in the source's catalogue.
pub fn check_bundles(config: &Config, files: &BTreeSet<String>) -> Vec<Diagnostic> {
    let Some(file) = config.file else { return Vec::new() };
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    let offered = |index| if index < MAX_SUGGESTIONS { names.len() } else { 0 };
    let bundles = config.bundles.iter().flat_map(|bundle| bundle.files.iter().map(move |name| (bundle, name)));
    let in_bundles = bundles.map(|(bundle, name)| (format!("bundle `{}`", bundle.name), &name.value, name.span));
    let in_ids = config.ids.files.iter().map(|(name, prefix)| ("`prefix`".to_owned(), name, prefix.span));
    let unknown = in_bundles.chain(in_ids).filter(|(_, name, _)| !files.contains(*name));
    unknown
        .enumerate()
        .map(|(index, (owner, name, span))| {
            let message = format!("{owner} names `{name}`, and the source has no such file");
            let help = match name.strip_suffix(".ftl") {
                Some(stem) if files.contains(stem) => format!("write it without .ftl: \"{stem}\""),
                _ => match spanned::near(name, &names[..offered(index)]) {
                    Some(near) => format!("did you mean \"{near}\"?"),
                    None => "write the path below the locale's folder, without .ftl".to_owned(),
                },
            };
            Diagnostic::new("unknown-file", Severity::Error, file, span, message).help(help)
        })
        .collect()
}

/// The values without repetitions; each of these is noted.
pub(super) fn distinct(reader: &mut Reader<'_>, values: Vec<Spanned<String>>, what: &str) -> Vec<Spanned<String>> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut kept = Vec::with_capacity(values.len());
    for value in values {
        if let Some(&first) = seen.get(&value.value) {
            let message = format!("the {what} `{}` is listed twice", value.value);
            reader.error("bad-value", value.span, message, "take one of the two out");
            label_last(reader, first, "listed here already");
            continue;
        }
        seen.insert(value.value.clone(), value.span);
        kept.push(value);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Origin;
    use crate::config::policy::Prefix;
    use crate::text::FileId;

    #[test]
    fn shares_are_reached_or_not() {
        assert!(Share(90).is_reached(9, 10) && !Share(90).is_reached(8, 10));
        assert!(Share(100).is_reached(u32::MAX, u32::MAX) && !Share(100).is_reached(u32::MAX - 1, u32::MAX));
        assert!(Share(100).is_reached(0, 0) && Share(0).is_reached(0, 10));
        assert_eq!(Share(90).to_string(), "90%");
    }

    #[test]
    fn folders_contain_themselves_and_what_lies_in_them() {
        assert!(is_in("a", "a") && is_in("a/b", "a"));
        assert!(!is_in("a", "a/b") && !is_in("ab", "a"));
    }

    #[test]
    fn bundles_name_files_that_are_there() {
        let name = |text: &str, at| Spanned::new(text.to_owned(), Span::new(at, at + 1));
        let mut config = Config::new(Origin::Portolan);
        config.file = Some(FileId(3));
        config.bundles.push(Bundle {
            name: "site".into(),
            span: Span::default(),
            files: vec![name("menu", 1), name("menu.ftl", 2), name("menus", 3), name("zzz", 4)],
            locales: None,
            formats: Vec::new(),
            runs_on: Vec::new(),
            stale: StalePolicy::Keep,
            missing: MissingPolicy::Source,
            minimum: None,
            allow_loss: Vec::new(),
        });
        let prefix = Prefix { span: Span::new(5, 6), any_of: Vec::new() };
        config.ids.files = ["menu", "menue"].map(|name| (name.to_owned(), prefix.clone())).into();
        let found = check_bundles(&config, &BTreeSet::from(["menu".to_owned()]));
        assert_eq!(found.iter().map(|one| one.span.start).collect::<Vec<_>>(), [2, 3, 4, 5]);
        assert!(found.iter().all(|one| one.rule == "unknown-file" && one.file == FileId(3)));
        assert_eq!(found[1].help.as_deref(), Some("did you mean \"menu\"?"));
    }
}

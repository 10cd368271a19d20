//! What a project lets pass: `[[allow]]` and `baseline` of a `portolan.toml`.

use toml_edit::TableLike;

use crate::config::Config;
use crate::config::pattern::Pattern;
use crate::config::portolan_toml::locale;
use crate::config::relative::BadPattern;
use crate::config::relative::normalize;
use crate::config::spanned::Reader;
use crate::config::spanned::Spanned;
use crate::locale::Locale;
use crate::text::Span;

/// Most tables `[[allow]]` of one project: each finding may be held against all of them.
pub const MAX_ALLOWS: usize = 500;

const OF_ALLOW: [&str; 4] = ["rule", "locale", "path", "reason"];
const EXAMPLE: &str = "[[allow]] with rule = \"copied\" and reason = \"these are names\"";

/// Findings of one rule that are let pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The rule's name as written.
    pub rule: Spanned<String>,
    /// The locales it holds for; all, if none are named.
    pub locales: Vec<Locale>,
    /// The files it holds for; all, if none are named.
    pub paths: Vec<Place>,
    /// Why; empty if it does not say.
    pub reason: String,
}

impl Allow {
    /// Whether it holds for a file of a locale.
    pub fn holds_for(&self, locale: Option<&Locale>, path: &str) -> bool {
        let here = self.locales.is_empty() || locale.is_some_and(|locale| self.locales.contains(locale));
        here && (self.paths.is_empty() || self.paths.iter().any(|place| place.has(path)))
    }
}

/// Files by a pattern: `*` is anything within a name, `**` any folders. A folder stands for all that is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    itself: Pattern,
    inside: Pattern,
}

impl Place {
    /// The files that a pattern means, relative to the project.
    ///
    /// # Errors
    /// If it is no path below the project's folder.
    pub fn new(text: &str) -> Result<Self, BadPattern> {
        let itself = Pattern::mozilla("", text)?;
        let whole = |bad: BadPattern| BadPattern { range: 0..text.len(), ..bad };
        let inside = Pattern::mozilla("", &format!("{}/**", text.trim_end_matches('/'))).map_err(whole)?;
        Ok(Place { itself, inside })
    }

    /// Whether it means this file.
    ///
    /// ```
    /// use portolan::config::allow::Place;
    /// let means = |pattern: &str, path: &str| Place::new(pattern).unwrap().has(path);
    /// assert!(means("locales/pl/website.ftl", "locales/pl/website.ftl"));
    /// assert!(means("locales/*/legal-*.ftl", "locales/pl/legal-terms.ftl"));
    /// assert!(means("locales/pl", "locales/pl/pages/join.ftl"));
    /// assert!(!means("locales/p", "locales/pl/website.ftl"));
    /// ```
    pub fn has(&self, path: &str) -> bool {
        self.itself.matches(path, None).is_some() || self.inside.matches(path, None).is_some()
    }
}

/// A path below the project's folder, such as that of a baseline.
///
/// # Errors
/// If it leads elsewhere, or is no path.
pub fn file_in_project(path: &str) -> Result<String, BadPattern> {
    match normalize("", path)? {
        file if file.is_empty() => Err(BadPattern {
            rule: "bad-path",
            range: 0..path.len(),
            message: "this is no file".to_owned(),
            help: "write its path below the project's folder",
        }),
        file => Ok(file),
    }
}

/// Reads both.
pub(super) fn read(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    read_baseline(reader, root, config);
    let Some(entry) = reader.entry(root, "allow") else { return };
    let tables = reader.tables(entry, EXAMPLE);
    for (index, (table, span)) in tables.into_iter().enumerate() {
        if index == MAX_ALLOWS {
            let message = format!("more than {MAX_ALLOWS} tables [[allow]]");
            return reader.error("bad-value", span, message, "write patterns of paths, or set the level in [rules]");
        }
        reader.check_keys(table, &OF_ALLOW);
        if let Some(allow) = read_allow(reader, table, span, config) {
            config.allows.push(allow);
        }
    }
}

fn read_baseline(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let Some(entry) = reader.entry(root, "baseline") else { return };
    let Some(text) = reader.string(entry, "baseline = \"portolan-baseline.txt\"") else { return };
    match file_in_project(&text.value) {
        Ok(path) => config.baseline = Some(Spanned::new(path, text.span)),
        Err(bad) => wrong_path(reader, &text, bad),
    }
}

fn wrong_path(reader: &mut Reader<'_>, text: &Spanned<String>, bad: BadPattern) {
    let help = if bad.rule == "outside-root" { "write a path below the project's folder" } else { bad.help };
    reader.error(bad.rule, reader.within(text, bad.range), bad.message, help);
}

fn read_allow(reader: &mut Reader<'_>, table: &dyn TableLike, span: Span, config: &mut Config) -> Option<Allow> {
    let Some(entry) = reader.entry(table, "rule") else {
        reader.error("bad-value", span, "this names no rule", format!("write {EXAMPLE}"));
        return None;
    };
    let rule = reader.string(entry, "rule = \"copied\"")?;
    let mut allow = Allow { rule, locales: Vec::new(), paths: Vec::new(), reason: String::new() };
    if let Some(entry) = reader.entry(table, "locale") {
        for tag in reader.one_or_more(entry, "locale = \"pl\"")? {
            // One that is wrong must not make this hold for all.
            let locale = locale(reader, &tag.value, tag.span)?;
            config.mentions.push(Spanned::new(locale.clone(), tag.span));
            allow.locales.push(locale);
        }
    }
    if let Some(entry) = reader.entry(table, "path") {
        for path in reader.one_or_more(entry, "path = \"locales/pl/website.ftl\"")? {
            match Place::new(&path.value) {
                Ok(place) => allow.paths.push(place),
                Err(bad) => {
                    wrong_path(reader, &path, bad);
                    return None;
                }
            }
        }
    }
    if let Some(entry) = reader.entry(table, "reason") {
        allow.reason = reader.string(entry, "reason = \"these are names\"")?.value.trim().to_owned();
    }
    Some(allow)
}

//! Reads Mozilla's `l10n.toml`, the project configuration of compare-locales, and the files that it includes.
//!
//! Other tools own that file: settings unknown here are passed over, but a value that cannot be understood is noted.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use toml_edit::TableLike;

use crate::config::Config;
use crate::config::MAX_LOCALES;
use crate::config::Origin;
use crate::config::Target;
use crate::config::filter::Action;
use crate::config::filter::Filter;
use crate::config::filter::KeyPattern;
use crate::config::language;
use crate::config::language::locale_of_folder;
use crate::config::mapping::Mapping;
use crate::config::mapping::common_folders;
use crate::config::mapping::compile;
use crate::config::mapping::expand;
use crate::config::mapping::source_code;
use crate::config::pattern::Pattern;
use crate::config::relative;
use crate::config::spanned::Reader;
use crate::config::spanned::Spanned;
use crate::config::spanned::listed;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::locale::Locale;
use crate::text::FileId;
use crate::text::Source;
use crate::text::Span;

/// Most configuration files that one project includes, in all.
pub const MAX_INCLUDES: usize = 256;

/// Most `[[paths]]`, and most `[[filters]]`, of one project.
pub const MAX_RULES: usize = 1024;

/// Reads a file of the project by its path, for includes; none if there is no such file.
pub type ReadFile<'r> = dyn FnMut(&str) -> Option<(FileId, Source)> + 'r;

/// Reads the text of an `l10n.toml`; `read` is asked for each file that it includes, by its path in the project.
///
/// ```
/// use portolan::config::l10n_toml;
/// use portolan::text::{FileId, Source};
/// let text = r#"
/// locales = ["fr", "pt-BR"]
/// [[paths]]
///   reference = "en-US/**/*.ftl"
///   l10n = "{locale}/**/*.ftl"
/// "#;
/// let (config, diagnostics) = l10n_toml::parse(FileId(0), &Source::new("l10n.toml", text), &mut |_| None);
/// assert!(diagnostics.is_empty());
/// assert_eq!(config.source_code, "en-US");
/// assert_eq!(config.path_of(&"fr".parse().unwrap(), "browser/menu").unwrap(), "fr/browser/menu.ftl");
/// ```
pub fn parse(file: FileId, source: &Source, read: &mut ReadFile<'_>) -> (Config, Vec<Diagnostic>) {
    let mut project = Project {
        read,
        waiting: vec![Waiting { file, source: source.clone(), variables: BTreeMap::new(), locales: None }],
        included: BTreeSet::from([source.path().to_owned()]),
        targets: Vec::new(),
        targets_at: None,
        rules: Vec::new(),
        filters: Vec::new(),
        diagnostics: Vec::new(),
    };
    while let Some(next) = project.waiting.pop() {
        project.read_file(next);
    }
    project.finish(file)
}

/// What all files together say.
struct Project<'r, 'f> {
    read: &'r mut ReadFile<'f>,
    waiting: Vec<Waiting>,
    included: BTreeSet<String>,
    targets: Vec<Target>,
    targets_at: Option<Span>,
    rules: Vec<Mapping>,
    filters: Vec<Filter>,
    diagnostics: Vec<Diagnostic>,
}

/// A file that is to be read, and what it has from the one that includes it.
struct Waiting {
    file: FileId,
    source: Source,
    variables: BTreeMap<String, String>,
    locales: Option<Vec<Locale>>,
}

/// What holds for every table of one file.
struct Scope {
    base: String,
    variables: BTreeMap<String, String>,
    locales: Option<Vec<Locale>>,
}

impl Project<'_, '_> {
    fn read_file(&mut self, waiting: Waiting) {
        let Waiting { file, source, variables, locales } = waiting;
        let mut reader = Reader::new(file, &source);
        if let Some(document) = reader.document(&source) {
            let root = document.as_table();
            let base = base_path(&mut reader, root, source.path());
            let mut scope = Scope { base, variables, locales };
            read_variables(&mut reader, root, &mut scope);
            scope.locales = self.read_locales(&mut reader, root).or(scope.locales);
            self.read_paths(&mut reader, root, &scope);
            self.read_filters(&mut reader, root, &scope);
            self.read_includes(&mut reader, root, &scope);
        }
        self.diagnostics.append(&mut reader.diagnostics);
    }

    /// The locales that a table lists; they are all targets of the project.
    fn read_locales(&mut self, reader: &mut Reader<'_>, table: &dyn TableLike) -> Option<Vec<Locale>> {
        let codes = read_locales(reader, table)?;
        let span = reader.entry(table, "locales").map(|entry| reader.value_span(entry));
        self.targets_at = self.targets_at.or(span);
        for target in &codes {
            let known = self.targets.iter().any(|known| known.locale == target.locale);
            if !known && self.targets.len() < MAX_LOCALES {
                self.targets.push(target.clone());
            }
        }
        Some(codes.into_iter().map(|target| target.locale).collect())
    }

    fn read_paths(&mut self, reader: &mut Reader<'_>, root: &dyn TableLike, scope: &Scope) {
        let Some(entry) = reader.entry(root, "paths") else { return };
        for (table, span) in reader.tables(entry, "[[paths]] with reference = \"en/**/*.ftl\"") {
            if self.rules.len() >= MAX_RULES {
                reader.error("bad-value", span, format!("more than {MAX_RULES} [[paths]]"), "join some with wildcards");
                break;
            }
            let own = self.read_locales(reader, table);
            let reference = read_path(reader, table, "reference", "reference = \"en/**/*.ftl\"", scope);
            let localized = read_path(reader, table, "l10n", "l10n = \"{locale}/**/*.ftl\"", scope);
            let has = |name: &str| table.contains_key(name);
            if !has("l10n") || !has("reference") {
                let message = "this [[paths]] needs both `reference` and `l10n`";
                reader.error(
                    "bad-value",
                    span,
                    message,
                    "write l10n = \"{locale}/**/*.ftl\" and its like for the source",
                );
            }
            let (Some(reference), Some(localized)) = (reference, localized) else { continue };
            if !localized.value.contains("{locale}") {
                let message = "the path does not say where the locale stands: {locale} is missing";
                reader.error("bad-path", localized.span, message, "write it as l10n = \"{locale}/**/*.ftl\"");
                continue;
            }
            let (reference, span, localized) = (reference.value, localized.span, localized.value);
            let locales = own.or_else(|| scope.locales.clone());
            self.rules.push(Mapping { reference, localized, locales, file: reader.file, span });
        }
    }

    fn read_filters(&mut self, reader: &mut Reader<'_>, root: &dyn TableLike, scope: &Scope) {
        let Some(entry) = reader.entry(root, "filters") else { return };
        for (table, span) in reader.tables(entry, "[[filters]] with path = \"{locale}/a.ftl\"") {
            if self.filters.len() >= MAX_RULES {
                reader.error("bad-value", span, format!("more than {MAX_RULES} [[filters]]"), "join some of them");
                break;
            }
            let mut filter = Filter { paths: Vec::new(), keys: Vec::new(), locales: None, action: Action::Error };
            filter.locales =
                read_locales(reader, table).map(|list| list.into_iter().map(|target| target.locale).collect());
            let mut whole = true;
            if let Some(entry) = reader.entry(table, "path") {
                for text in reader.one_or_more(entry, "path = \"{locale}/a.ftl\"").unwrap_or_default() {
                    filter.paths.extend(read_pattern(reader, &text, scope));
                }
            }
            if let Some(entry) = reader.entry(table, "key") {
                for text in reader.one_or_more(entry, "key = \"join\"").unwrap_or_default() {
                    match KeyPattern::new(&text.value) {
                        Ok(key) => filter.keys.push(key),
                        Err(why) => {
                            let message = format!("this regular expression cannot be read: {why}");
                            reader.error("bad-value", text.span, message, "write the key itself, or re:^prefix");
                        }
                    }
                }
                // Without any key that can be read, the filter would be about whole files.
                whole = !filter.keys.is_empty();
            }
            match read_action(reader, table, span) {
                Some(action) if whole && !filter.paths.is_empty() => self.filters.push(Filter { action, ..filter }),
                _ => {}
            }
        }
    }

    fn read_includes(&mut self, reader: &mut Reader<'_>, root: &dyn TableLike, scope: &Scope) {
        let example = "[[includes]] with path = \"other/l10n.toml\"";
        let Some(entry) = reader.entry(root, "includes") else { return };
        let mut found = Vec::new();
        for (table, _) in reader.tables(entry, example) {
            let Some(path) = read_path(reader, table, "path", "path = \"other/l10n.toml\"", scope) else { continue };
            if path.value.contains(['*', '{']) {
                let message = "an included file must be named, wildcards cannot stand here";
                reader.error("bad-path", path.span, message, "write the path of one file");
                continue;
            }
            // A file that was included before says nothing new, and a circle ends here.
            if !self.included.insert(path.value.clone()) {
                continue;
            }
            if self.included.len() > MAX_INCLUDES {
                let message = format!("more than {MAX_INCLUDES} files are included");
                reader.error("bad-value", path.span, message, "join some of them");
                break;
            }
            match (self.read)(&path.value) {
                Some((file, source)) => {
                    let (variables, locales) = (scope.variables.clone(), scope.locales.clone());
                    found.push(Waiting { file, source, variables, locales });
                }
                None => {
                    let message = format!("there is no file `{}` in this project", path.value);
                    reader.error(
                        "unknown-file",
                        path.span,
                        message,
                        "paths count from `basepath`; mend it, or take it out",
                    );
                }
            }
        }
        self.waiting.extend(found.into_iter().rev());
    }
}

/// The folder from which the paths of a file count: `basepath`, below the folder of the file itself.
fn base_path(reader: &mut Reader<'_>, root: &dyn TableLike, path: &str) -> String {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let Some(entry) = reader.entry(root, "basepath") else { return folder.to_owned() };
    let Some(base) = reader.string(entry, "basepath = \".\"") else { return folder.to_owned() };
    match relative::normalize(folder, &base.value) {
        Ok(base) => base,
        Err(bad) => {
            reader.error(bad.rule, base.span, bad.message, bad.help);
            folder.to_owned()
        }
    }
}

/// `[env]`: variables for paths.
fn read_variables(reader: &mut Reader<'_>, root: &dyn TableLike, scope: &mut Scope) {
    let Some(entry) = reader.entry(root, "env") else { return };
    let Some(table) = reader.table(entry, "[env] with l = \"l10n/{locale}/\"") else { return };
    for entry in reader.entries(table) {
        if let Some(text) = reader.string(entry, "l = \"l10n/{locale}/\"") {
            scope.variables.insert(entry.name.to_owned(), text.value);
        }
    }
}

fn read_locales(reader: &mut Reader<'_>, table: &dyn TableLike) -> Option<Vec<Target>> {
    let entry = reader.entry(table, "locales")?;
    let mut list = Vec::new();
    let mut seen = BTreeSet::new();
    for code in reader.strings(entry, "locales = [\"fr\", \"de\"]")? {
        match language::of_nickname(&code.value).or_else(|| language::of_tag(&code.value)) {
            Some(locale) if seen.len() < MAX_LOCALES => {
                if seen.insert(locale.clone()) {
                    list.push(Target { locale, code: code.value });
                }
            }
            Some(_) => {
                reader.error("bad-value", code.span, format!("more than {MAX_LOCALES} locales"), "take some out");
                break;
            }
            None => {
                let message = format!("`{}` is not a language tag", code.value);
                reader.error("bad-locale", code.span, message, "write a BCP 47 tag, such as \"fr\" or \"pt-BR\"");
            }
        }
    }
    Some(list)
}

fn read_action(reader: &mut Reader<'_>, table: &dyn TableLike, span: Span) -> Option<Action> {
    let names: Vec<&str> = Action::NAMES.iter().map(|(name, _)| *name).collect();
    let help = format!("write action = one of {}", listed(&names));
    let Some(entry) = reader.entry(table, "action") else {
        reader.error("bad-value", span, "this filter has no `action`", help);
        return None;
    };
    let word = reader.string(entry, "action = \"ignore\"")?;
    let found = Action::NAMES.iter().find(|(name, _)| *name == word.value);
    if found.is_none() {
        reader.error("bad-value", word.span, format!("there is no action `{}`", word.value), help);
    }
    found.map(|(_, action)| *action)
}

/// A path of a table, its variables filled in and relative to the project.
fn read_path(
    reader: &mut Reader<'_>,
    table: &dyn TableLike,
    name: &str,
    example: &str,
    scope: &Scope,
) -> Option<Spanned<String>> {
    let entry = reader.entry(table, name)?;
    let text = reader.string(entry, example)?;
    match expand(&text.value, &scope.variables).and_then(|path| relative::normalize(&scope.base, &path)) {
        Ok(path) => Some(Spanned::new(path, text.span)),
        Err(bad) => {
            reader.error(bad.rule, text.span, bad.message, bad.help);
            None
        }
    }
}

fn read_pattern(reader: &mut Reader<'_>, text: &Spanned<String>, scope: &Scope) -> Option<Pattern> {
    match expand(&text.value, &scope.variables).and_then(|path| Pattern::mozilla(&scope.base, &path)) {
        Ok(pattern) => Some(pattern),
        Err(bad) => {
            reader.error(bad.rule, text.span, bad.message, bad.help);
            None
        }
    }
}

impl Project<'_, '_> {
    /// The configuration that all files together state.
    fn finish(mut self, file: FileId) -> (Config, Vec<Diagnostic>) {
        let mut config = Config { file: Some(file), paths: Vec::new(), ..Config::new(Origin::L10n) };
        let code = source_code(&self.rules).unwrap_or("en-US");
        if let Some(locale) = locale_of_folder(code) {
            config.source = locale;
            config.source_code = code.to_owned();
        }
        let common = common_folders(&self.rules);
        let folders: Vec<&str> =
            self.rules.first().map(|rule| rule.localized.split('/').take(common).collect()).unwrap_or_default();
        config.ledger = folders.into_iter().chain([".ledger"]).collect::<Vec<_>>().join("/");
        for rule in &self.rules {
            match compile(rule, common) {
                Ok(Some(compiled)) => config.paths.push(compiled),
                Ok(None) => {}
                Err(bad) => {
                    let finding = Diagnostic::new(bad.rule, Severity::Error, rule.file, rule.span, bad.message);
                    self.diagnostics.push(finding.help(bad.help));
                }
            }
        }
        config.targets = self.targets;
        config.targets.retain(|target| target.locale != config.source);
        config.targets_at = self.targets_at;
        config.filters = self.filters;
        (config, self.diagnostics)
    }
}

#[cfg(test)]
#[path = "l10n_toml_tests.rs"]
mod tests;

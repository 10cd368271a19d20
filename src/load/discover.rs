//! Finds a project's configuration and its catalogue files. Reads folders and configuration files, no catalogue.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::config::Config;
use crate::config::MAX_CONFIG_BYTES;
use crate::config::Origin;
use crate::config::Target;
use crate::config::detect;
use crate::config::glossary;
use crate::config::i18n_toml;
use crate::config::l10n_toml;
use crate::config::locale_of_folder;
use crate::config::paths::PathRule;
use crate::config::pattern::Pattern;
use crate::config::portolan_toml;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::error::Error;
use crate::load::walk::Walker;
use crate::locale::Locale;
use crate::text::FileId;
use crate::text::Source;
use crate::text::Sources;
use crate::text::Span;

/// A project before its catalogues are read.
#[derive(Clone, Debug)]
pub struct Discovery {
    /// How the project is set up.
    pub config: Config,
    /// The catalogue files: those of the source first, then target by target, each by name.
    pub files: Vec<FoundFile>,
    /// What is wrong with the configuration and the folders.
    pub diagnostics: Vec<Diagnostic>,
}

/// One file of a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundFile {
    /// The locale it belongs to.
    pub locale: Locale,
    /// Its name, which it shares with the files of other locales: `browser/menu`, without `.ftl`.
    pub file: String,
    /// Its path relative to the project, with forward slashes.
    pub path: String,
    /// Where to open it.
    pub absolute: PathBuf,
}

/// Finds what a project at `root` consists of: `portolan.toml` says it, else `l10n.toml`, else `i18n.toml`, else the
/// names of folders do.
///
/// # Errors
/// If there is no project, or if a folder or a configuration file cannot be read.
///
/// ```
/// use portolan::load::discover::discover;
/// use portolan::text::Sources;
/// let root = tempfile::tempdir()?;
/// for locale in ["en", "fr"] {
///     let folder = root.path().join("locales").join(locale);
///     std::fs::create_dir_all(&folder)?;
///     std::fs::write(folder.join("menu.ftl"), "open = x\n")?;
/// }
/// let found = discover(root.path(), &mut Sources::new())?;
/// assert_eq!(found.config.targets.len(), 1);
/// assert_eq!(found.files[1].path, "locales/fr/menu.ftl");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn discover(root: &Path, sources: &mut Sources) -> Result<Discovery, Error> {
    find(root, sources, true)
}

/// The same; configuration files count only if `configured`.
fn find(root: &Path, sources: &mut Sources, configured: bool) -> Result<Discovery, Error> {
    let canonical = fs::canonicalize(root).map_err(|cause| Error::read(root, cause))?;
    let read = if configured { read_config(&canonical, root, sources)? } else { None };
    let mut walker = Walker::new(root, canonical);
    let (mut config, mut diagnostics) = match read {
        Some(read) => read,
        None => (detect_config(&mut walker)?.ok_or_else(|| no_project(root))?, Vec::new()),
    };
    diagnostics.extend(read_glossary(&walker, &mut config, sources)?);
    walker.ledger = config.ledger.clone();
    let codes = codes_in_use(&mut walker, &config)?;
    config.adopt(codes.iter().map(String::as_str));
    if config.targets_at.is_none() {
        diagnostics.extend(config.undeclared_locales());
    }
    let (files, lacking) = collect(&mut walker, &config)?;
    // Where the file could not be understood, what follows from its defaults would only distract.
    let unread = diagnostics.iter().any(|one| one.rule == "config-syntax");
    let astray = unread || diagnostics.iter().any(|one| matches!(one.rule, "bad-path" | "outside-root"));
    if let Some(file) = config.file {
        if config.origin == Origin::Portolan && !unread {
            diagnostics.extend(strangers(&config, file, &codes));
        }
        if lacking && !astray {
            diagnostics.extend(no_source(&config, file));
        }
    }
    diagnostics.extend(walker.report(&config, sources));
    diagnostics.sort_by(|one, other| one.order().cmp(&other.order()));
    diagnostics.dedup();
    Ok(Discovery { config, files, diagnostics })
}

fn no_project(root: &Path) -> Error {
    Error::no_project(root).with_help(
        "run `portolan init` to start one, or name its folder with --root; without a configuration file the catalogues \
         must lie in folders such as locales/en",
    )
}

/// Reads the configuration file, if there is one.
fn read_config(
    canonical: &Path,
    root: &Path,
    sources: &mut Sources,
) -> Result<Option<(Config, Vec<Diagnostic>)>, Error> {
    for origin in [Origin::Portolan, Origin::L10n, Origin::CargoI18n] {
        let Some(name) = origin.file_name() else { continue };
        let path = root.join(name);
        let Some(source) = read_text(&path, name).map_err(|cause| Error::read(&path, cause))? else { continue };
        let file = sources.add(source.clone());
        return Ok(Some(match origin {
            Origin::L10n => l10n_toml::parse(file, &source, &mut |path| include(canonical, path, sources)),
            Origin::CargoI18n => i18n_toml::parse(file, &source),
            Origin::Portolan | Origin::Detected => portolan_toml::parse(file, &source),
        }));
    }
    Ok(None)
}

/// The text of a configuration file, no more than is needed to see that it is too long; none if there is no such file.
fn read_text(path: &Path, shown: &str) -> io::Result<Option<Source>> {
    match fs::metadata(path) {
        // Opening a pipe or a device could wait for ever.
        Ok(data) if !data.is_file() => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file")),
        Ok(_) => {
            let mut bytes = Vec::new();
            fs::File::open(path)?.take(MAX_CONFIG_BYTES as u64 + 1).read_to_end(&mut bytes)?;
            Ok(Some(Source::from_bytes(shown, bytes)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// A file that `l10n.toml` includes; none if it is not there or lies outside the project.
fn include(root: &Path, path: &str, sources: &mut Sources) -> Option<(FileId, Source)> {
    let absolute = fs::canonicalize(root.join(path)).ok()?;
    if !absolute.starts_with(root) {
        return None;
    }
    let source = read_text(&absolute, path).ok()??;
    Some((sources.add(source.clone()), source))
}

/// Reads the glossary that the configuration names, and says what is wrong with it.
fn read_glossary(walker: &Walker<'_>, config: &mut Config, sources: &mut Sources) -> Result<Vec<Diagnostic>, Error> {
    let (Some(path), Some(file)) = (config.glossary.path.clone(), config.file) else { return Ok(Vec::new()) };
    let note =
        |rule, message: String, help: &str| Diagnostic::new(rule, Severity::Error, file, path.span, message).help(help);
    let shown = &path.value;
    let absolute = match fs::canonicalize(walker.root.join(shown)) {
        Ok(absolute) if walker.holds(&absolute) => absolute,
        Ok(_) => {
            let message = format!("`{shown}` is a link that leads out of the project");
            return Ok(vec![note("outside-root", message, "put the file itself into the project")]);
        }
        Err(_) => {
            return Ok(vec![note(
                "bad-path",
                format!("there is no file `{shown}`"),
                "mend the path, or write the file",
            )]);
        }
    };
    if !absolute.is_file() {
        return Ok(vec![note("bad-path", format!("`{shown}` is no file"), "name the glossary's own file")]);
    }
    let Some(source) = read_text(&absolute, shown).map_err(|cause| Error::read(&absolute, cause))? else {
        return Ok(Vec::new());
    };
    let id = sources.add(source.clone());
    let (terms, found) = glossary::parse(id, &source);
    (config.glossary.file, config.glossary.terms) = (id, terms);
    Ok(found)
}

/// The configuration that folders named by languages speak for.
fn detect_config(walker: &mut Walker<'_>) -> Result<Option<Config>, Error> {
    let mut paths = Vec::new();
    for base in detect::BASES {
        for name in walker.folders(base)? {
            if locale_of_folder(&name).is_some() {
                paths.extend_from_slice(walker.files(&join(base, &name), None)?);
            }
        }
    }
    Ok(detect::detect(paths.iter().map(String::as_str)))
}

/// Every code that stands for a locale in the path of some catalogue file, whether the project lists it or not.
///
/// Only asked where it matters: `l10n.toml` names its locales, and other folders are nobody's mistake there.
fn codes_in_use(walker: &mut Walker<'_>, config: &Config) -> Result<BTreeSet<String>, Error> {
    let mut codes = BTreeSet::new();
    if config.origin == Origin::L10n && config.targets_at.is_some() {
        return Ok(codes);
    }
    for rule in &config.paths {
        let folder = rule.localized.folder(None);
        if !rule.localized.locale_is_folder() {
            let paths = walker.files(&folder, rule.localized.depth(None))?;
            codes.extend(paths.iter().filter_map(|path| Some(rule.locate(path)?.0)));
            continue;
        }
        for name in walker.folders(&folder)? {
            // In the root of a project most folders have nothing to do with languages.
            let unlikely = folder.is_empty() && locale_of_folder(&name).is_none() && !is_code(config, &name);
            if unlikely || codes.contains(&name) {
                continue;
            }
            let below = rule.localized.folder(Some(&name));
            let paths = walker.files(&below, rule.localized.depth(Some(&name)))?;
            if paths.iter().any(|path| rule.target_file(path, &name).is_some()) {
                codes.insert(name);
            }
        }
    }
    Ok(codes)
}

fn is_code(config: &Config, name: &str) -> bool {
    let aliases = config.aliases.iter().map(|alias| alias.code.as_str());
    config.locales().map(|(_, code)| code).chain(aliases).any(|code| code == name)
}

/// The files of the source and of all targets, and whether the source has none.
fn collect(walker: &mut Walker<'_>, config: &Config) -> Result<(Vec<FoundFile>, bool), Error> {
    let locales: Vec<Searched> = std::iter::once(None).chain(config.targets.iter().map(Some)).collect();
    let places = locales.iter().flat_map(|target| patterns(config, *target)).map(|(_, pattern)| pattern);
    walker.look_into(places.map(|pattern| (pattern.folder(None), pattern.depth(None))).collect())?;
    let listed = &*walker;
    let found: Vec<(Vec<FoundFile>, Vec<Clash>)> =
        locales.par_iter().map(|target| files_of(listed, config, *target)).collect();
    let lacking = found.first().is_none_or(|(files, _)| files.is_empty());
    let (files, clashes): (Vec<_>, Vec<_>) = found.into_iter().unzip();
    for Clash { path, first } in clashes.into_iter().flatten() {
        let message = format!("`{path}` and `{first}` have the same name in this project");
        walker.note("bad-path", path, message, "rename one of them");
    }
    Ok((files.into_iter().flatten().collect(), lacking))
}

/// Whose files are looked for: those of a target, or of the source.
type Searched<'c> = Option<&'c Target>;

/// Two files that have one name in the project.
struct Clash {
    path: String,
    first: String,
}

/// Where the files of a locale are.
fn patterns<'c>(config: &'c Config, target: Searched<'c>) -> impl Iterator<Item = (&'c PathRule, Pattern)> {
    let rules = config.paths.iter().filter(move |rule| target.is_none_or(|it| rule.holds_for(&it.locale)));
    rules.map(move |rule| match target {
        None => (rule, rule.source(&config.source_code)),
        Some(target) => (rule, rule.localized.with_code(&target.code)),
    })
}

/// The files of a locale by name, where the walker has looked.
fn files_of(walker: &Walker<'_>, config: &Config, target: Searched) -> (Vec<FoundFile>, Vec<Clash>) {
    let mut found: BTreeMap<String, &str> = BTreeMap::new();
    let mut taken: HashSet<&str> = HashSet::new();
    let mut clashes = Vec::new();
    for (rule, pattern) in patterns(config, target) {
        for path in walker.listed(&pattern.folder(None), pattern.depth(None)) {
            let file = match target {
                None => rule.source_file(path, &config.source_code),
                Some(target) => rule.target_file(path, &target.code),
            };
            let Some(file) = file.filter(|_| taken.insert(path)) else { continue };
            match found.get(&file) {
                Some(first) => clashes.push(Clash { path: path.clone(), first: (*first).to_owned() }),
                None => drop(found.insert(file, path)),
            }
        }
    }
    let locale = target.map_or(&config.source, |target| &target.locale);
    let files = found.into_iter().map(|(file, path)| FoundFile {
        locale: locale.clone(),
        file,
        absolute: walker.root.join(path),
        path: path.to_owned(),
    });
    (files.collect(), clashes)
}

/// Folders that hold catalogues and belong to no locale of the project.
fn strangers(config: &Config, file: FileId, codes: &BTreeSet<String>) -> Vec<Diagnostic> {
    let span = config.targets_at.or(config.paths.first().map(|rule| rule.span)).unwrap_or_default();
    let unlisted = codes.iter().filter(|code| !is_code(config, code));
    unlisted
        .map(|code| match locale_of_folder(code).or_else(|| plausible(code)) {
            Some(locale) => {
                let known = config.locales().find(|(known, _)| **known == locale);
                let (message, help) = match known {
                    Some((_, other)) => (
                        format!("there are catalogues in `{code}`, but `{locale}` is in `{other}`"),
                        format!("join the two folders, or add [locale.{locale}] with code = \"{code}\""),
                    ),
                    None => (
                        format!("there are catalogues in `{code}`, which is not listed as a target"),
                        format!("add \"{locale}\" to `targets`, or remove the folder"),
                    ),
                };
                Diagnostic::new("unlisted-locale", Severity::Warning, file, span, message).help(help)
            }
            None => {
                let message = format!("there are catalogues in `{code}`, which is not the tag of a language");
                let help = format!("rename the folder; or say whose code it is, as [locale.el] with code = \"{code}\"");
                Diagnostic::new("bad-locale", Severity::Error, file, span, message).help(help)
            }
        })
        .collect()
}

/// The locale of a tag whose language is not among the known ones.
fn plausible(tag: &str) -> Option<Locale> {
    tag.parse().ok().filter(|locale: &Locale| matches!(locale.language().len(), 2 | 3))
}

/// A project whose paths match nothing of the source: most likely the paths are wrong.
fn no_source(config: &Config, file: FileId) -> Option<Diagnostic> {
    let place = |rule: &PathRule| (rule.file.unwrap_or(file), rule.span);
    let (at, span) = config.paths.first().map_or((file, Span::default()), place);
    let example = config.path_of(&config.source, "menu").map(|path| format!(", such as `{path}`"));
    let message = match config.paths.is_empty() {
        true => "this file names no .ftl files, so there is nothing to translate".to_owned(),
        false => format!("the source `{}` has no file here{}", config.source, example.unwrap_or_default()),
    };
    let help = match config.origin {
        Origin::L10n => "mend `reference` in [[paths]], or `basepath`",
        Origin::CargoI18n => "mend `assets_dir` or `fallback_language`",
        Origin::Portolan | Origin::Detected => "mend `paths` or `source`, or write the first English file there",
    };
    Some(Diagnostic::new("bad-path", Severity::Error, at, span, message).help(help))
}

fn join(base: &str, name: &str) -> String {
    if base.is_empty() { name.to_owned() } else { format!("{base}/{name}") }
}

#[cfg(test)]
#[path = "discover_tests.rs"]
mod tests;

//! What the words after a command mean: locales of the project, or files and folders of it.

use std::path::{Path, PathBuf};

use crate::catalogue::Catalogue;
use crate::check::rules::nearest;
use crate::cli::failure::Failure;
use crate::coverage::Coverage;
use crate::diagnostic::Diagnostic;
use crate::ledger::Scope;
use crate::locale::Locale;
use crate::project::Project;
use crate::text::FileId;

/// A part of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Locales named, the source among them if it was.
    pub locales: Vec<Locale>,
    /// Files named, or in folders named.
    pub files: Vec<FileId>,
}

impl Selection {
    /// Makes sense of what was typed.
    ///
    /// # Errors
    /// If a word is neither a locale nor a file or folder of the project.
    pub fn new(project: &Project, root: &Path, words: &[String]) -> Result<Self, Failure> {
        let mut selection = Selection::default();
        for word in words {
            if let Some(locale) = find_locale(project, word) {
                selection.locales.push(locale);
            } else {
                selection.files.extend(find_files(project, root, word)?);
            }
        }
        selection.files.sort();
        Ok(selection)
    }

    /// Whether it is the whole project.
    pub fn is_everything(&self) -> bool {
        self.locales.is_empty() && self.files.is_empty()
    }

    /// Whether a finding belongs to it. What is wrong with the project's own files concerns every locale.
    pub fn has(&self, finding: &Diagnostic) -> bool {
        let of_locale = match &finding.locale {
            Some(locale) => self.locales.contains(locale),
            None => !self.locales.is_empty(),
        };
        self.is_everything() || of_locale || self.files.binary_search(&finding.file).is_ok()
    }

    /// Whether a file of a locale belongs to it.
    pub fn has_file(&self, locale: &Locale, file: FileId) -> bool {
        self.is_everything() || self.locales.contains(locale) || self.files.binary_search(&file).is_ok()
    }

    /// Keeps the figures of the locales in it, and of those whose files are.
    pub fn narrow(&self, project: &Project, coverage: &mut Coverage) {
        if self.is_everything() {
            return;
        }
        coverage.locales.retain(|figures| {
            let files = project.catalogue(&figures.locale).map(|catalogue| {
                let present = catalogue.files.iter().map(|file| file.id);
                let absent = catalogue.absent.iter().map(|file| file.id);
                present.chain(absent).any(|id| self.files.binary_search(&id).is_ok())
            });
            self.locales.contains(&figures.locale) || files.unwrap_or(false)
        });
    }
}

/// The locale that a word means: by its tag, or by the code that paths use.
pub fn find_locale(project: &Project, word: &str) -> Option<Locale> {
    let parsed: Option<Locale> = word.parse().ok();
    let mut locales = project.config.locales();
    locales.find(|(locale, code)| parsed.as_ref() == Some(*locale) || *code == word).map(|(locale, _)| locale.clone())
}

/// A target that a word means.
///
/// # Errors
/// If it means the source, or no locale of the project.
pub fn find_target(project: &Project, word: &str) -> Result<Locale, Failure> {
    match find_locale(project, word) {
        Some(locale) if locale == project.source.locale => Err(Failure::new(
            format!("{locale} is the language that is translated from, so nothing is to be translated into it"),
            format!("name one of the others: {}", targets(project)),
        )),
        Some(locale) => Ok(locale),
        None => Err(Failure::new(format!("`{word}` is no language of this project"), suggestion(project, word))),
    }
}

/// An id of the source that a word means: of a message or term, or of an attribute.
///
/// # Errors
/// If the source has none like it.
pub fn find_id(project: &Project, word: &str) -> Result<String, Failure> {
    let (id, attribute) = word.split_once('.').map_or((word, None), |(id, attribute)| (id, Some(attribute)));
    let has = |catalogue: &Catalogue| {
        catalogue.files.iter().any(|file| {
            let message = file.get(id);
            message.is_some_and(|message| attribute.is_none() || file.unit_of(message, attribute).is_some())
        })
    };
    if has(&project.source) {
        return Ok(word.to_owned());
    }
    let source = &project.source.locale;
    if let Some(target) = project.targets.iter().find(|target| has(target)) {
        return Err(Failure::new(
            format!(
                "`{word}` is in {}, but no longer in {source}, the language that is translated from",
                target.locale
            ),
            "if it has another id now, rename it there; if it is not needed any more, `portolan prune` removes it",
        ));
    }
    let ids: Vec<String> = match attribute {
        None => {
            project.source.files.iter().flat_map(|file| file.messages().map(|it| file.of(it.id).to_owned())).collect()
        }
        Some(_) => project.source.files.iter().flat_map(|file| file.units().map(|unit| unit.id())).collect(),
    };
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let help = match nearest(word, &ids) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write an id as the English files have it: `message`, `-term` or `message.attribute`".to_owned(),
    };
    Err(Failure::new(format!("there is no text `{word}` in {source}"), help))
}

/// Languages and ids among words; in this order if they are given in any.
///
/// # Errors
/// If a word is neither.
pub fn find_scope(project: &Project, words: &[String]) -> Result<Scope, Failure> {
    let mut scope = Scope::default();
    for word in words {
        match find_locale(project, word) {
            Some(_) => scope.locales.push(find_target(project, word)?),
            None => drop(scope.ids.insert(find_id(project, word).map_err(|failure| neither(project, word, failure))?)),
        }
    }
    Ok(scope)
}

/// A word that may have been meant for a language as well as for an id.
fn neither(project: &Project, word: &str, failure: Failure) -> Failure {
    if !failure.message.starts_with("there is no text") || failure.help.starts_with("did you mean") {
        return failure;
    }
    Failure::new(
        format!("`{word}` is neither a language of this project nor the id of a text"),
        format!("its languages are {}; an id is written as in the English files", targets(project)),
    )
}

fn find_files(project: &Project, root: &Path, word: &str) -> Result<Vec<FileId>, Failure> {
    let unknown = || {
        Failure::new(
            format!("`{word}` is neither a language of this project nor a file or folder"),
            suggestion(project, word),
        )
    };
    let typed = Path::new(word);
    let beside = root.join(typed);
    let existing = if typed.exists() { Some(typed.to_owned()) } else { beside.exists().then_some(beside) };
    let relative = match &existing {
        Some(path) => inside(root, path).ok_or_else(|| {
            let help = "name a file or folder in it, or another project with --root";
            Failure::new(format!("`{word}` lies outside this project"), help)
        })?,
        // A file that a target lacks can be named as well.
        None => word.replace('\\', "/"),
    };
    let files: Vec<FileId> =
        project.sources.iter().filter(|(_, source)| is_within(source.path(), &relative)).map(|(id, _)| id).collect();
    match (files.is_empty(), existing.is_some()) {
        (false, _) => Ok(files),
        (true, false) => Err(unknown()),
        (true, true) => Err(Failure::new(
            format!("`{word}` holds no file of this project"),
            "name a catalogue file or a folder with some; `paths` in portolan.toml says which files are",
        )),
    }
}

/// A path relative to the project, with forward slashes.
fn inside(root: &Path, path: &Path) -> Option<String> {
    let (root, path) = (root.canonicalize().ok()?, path.canonicalize().ok()?);
    let below: PathBuf = path.strip_prefix(root).ok()?.to_owned();
    let parts: Vec<String> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    Some(parts.join("/"))
}

fn is_within(path: &str, folder: &str) -> bool {
    let folder = folder.trim_end_matches('/');
    folder.is_empty() || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn suggestion(project: &Project, word: &str) -> String {
    let mut names: Vec<String> = project.config.locales().map(|(locale, _)| locale.to_string()).collect();
    let listed = targets(project);
    names.extend(project.sources.iter().map(|(_, source)| source.path().to_owned()));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let known = format!("its languages are {} (translated from) and {listed}", project.source.locale);
    match nearest(word, &names) {
        Some(near) => format!("did you mean `{near}`? {}", capital(&known)),
        None => known,
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}

fn targets(project: &Project) -> String {
    let names: Vec<String> = project.targets.iter().map(|target| target.locale.to_string()).collect();
    if names.is_empty() { "no others".to_owned() } else { names.join(", ") }
}

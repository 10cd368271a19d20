//! Lists the `.ftl` files below a folder: bounded, in order, and never outside the project.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use ignore::DirEntry;
use ignore::WalkBuilder;
use rayon::prelude::*;

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::error::Error;
use crate::text::Source;
use crate::text::Sources;
use crate::text::Span;

/// Most folders inside each other that are looked into.
pub const MAX_DEPTH: usize = 64;

/// Most files and folders that are looked at below one folder.
pub const MAX_ENTRIES: usize = 200_000;

/// Most links to folders that are followed below one folder: links to each other multiply without any circle.
pub const MAX_LINKS: usize = 1_000;

/// Folders that hold copies and other people's files. They are passed over where a search starts in the root of the
/// project; below a catalogue's own folder they count like any other.
const SKIPPED: [&str; 3] = [".git", "node_modules", "target"];

/// Looks into the folders of one project, into each only once.
pub(super) struct Walker<'r> {
    pub root: &'r Path,
    /// The ledger's folder, whose files are no catalogues.
    pub ledger: String,
    canonical: PathBuf,
    listed: BTreeMap<(String, Option<usize>), Vec<String>>,
    notes: Vec<Note>,
}

/// Something wrong with a path.
struct Note {
    rule: &'static str,
    path: String,
    message: String,
    help: &'static str,
}

/// The links met on one walk.
#[derive(Default)]
struct Links {
    /// Those that lead out of the project.
    outside: Vec<PathBuf>,
    /// How many lead to folders inside.
    folders: usize,
}

impl<'r> Walker<'r> {
    pub fn new(root: &'r Path, canonical: PathBuf) -> Self {
        Walker { root, ledger: String::new(), canonical, listed: BTreeMap::new(), notes: Vec::new() }
    }

    /// Whether a path without links lies in the project.
    pub fn holds(&self, canonical: &Path) -> bool {
        canonical.starts_with(&self.canonical)
    }

    pub fn note(&mut self, rule: &'static str, path: String, message: String, help: &'static str) {
        self.notes.push(Note { rule, path, message, help });
    }

    /// The names of the folders right inside a folder, without hidden ones and the ledger; sorted.
    pub fn folders(&mut self, folder: &str) -> Result<Vec<String>, Error> {
        let absolute = self.root.join(folder);
        let Some(absolute) = self.inside(folder, absolute)? else { return Ok(Vec::new()) };
        let entries = match fs::read_dir(&absolute) {
            Ok(entries) => entries,
            Err(error) if is_absent(&error) => return Ok(Vec::new()),
            Err(error) => return Err(Error::read(&absolute, error)),
        };
        let mut names = Vec::new();
        for entry in entries.take(MAX_ENTRIES) {
            let entry = entry.map_err(|cause| Error::read(&absolute, cause))?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let foreign = folder.is_empty() && SKIPPED.contains(&name.as_str());
            let hidden = name.starts_with('.') || path == self.ledger;
            if !foreign && !hidden && entry.path().is_dir() {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// The paths of all `.ftl` files below a folder, relative to the project and sorted; at most `depth` folders down.
    pub fn files(&mut self, folder: &str, depth: Option<usize>) -> Result<&[String], Error> {
        let key = (folder.to_owned(), depth);
        if !self.listed.contains_key(&key) {
            let list = self.list(folder, depth)?;
            self.listed.insert(key.clone(), list);
        }
        Ok(self.listed.entry(key).or_default())
    }

    /// Looks into several folders at once, for [`Walker::listed`].
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn look_into(&mut self, mut places: Vec<(String, Option<usize>)>) -> Result<(), Error> {
        places.retain(|place| !self.listed.contains_key(place));
        places.sort();
        places.dedup();
        let (root, ledger, canonical) = (self.root, &self.ledger, &self.canonical);
        let looked = places.into_par_iter().map(|(folder, depth)| {
            let mut walker = Walker { ledger: ledger.clone(), ..Walker::new(root, canonical.clone()) };
            walker.files(&folder, depth)?;
            Ok(walker)
        });
        for walker in looked.collect::<Result<Vec<Walker>, Error>>()? {
            self.listed.extend(walker.listed);
            self.notes.extend(walker.notes);
        }
        Ok(())
    }

    /// What [`Walker::files`] says of a folder that has been looked into; nothing of others.
    pub fn listed(&self, folder: &str, depth: Option<usize>) -> &[String] {
        self.listed.get(&(folder.to_owned(), depth)).map_or(&[], Vec::as_slice)
    }

    fn list(&mut self, folder: &str, depth: Option<usize>) -> Result<Vec<String>, Error> {
        let Some(start) = self.inside(folder, self.root.join(folder))? else { return Ok(Vec::new()) };
        let depth = depth.unwrap_or(MAX_DEPTH);
        let links: Arc<Mutex<Links>> = Arc::default();
        let walk = {
            let mut builder = WalkBuilder::new(&start);
            let (links, root, everywhere) = (Arc::clone(&links), self.canonical.clone(), folder.is_empty());
            builder.filter_entry(move |entry| {
                let foreign = everywhere && entry.depth() > 0 && SKIPPED.iter().any(|name| entry.file_name() == *name);
                !foreign && (entry.path() == start || links_stay_inside(entry, &root, &links))
            });
            // A file in the folder itself is at depth 1 of the walk.
            builder.max_depth(Some(depth.min(MAX_DEPTH) + 1));
            builder.standard_filters(false).follow_links(true).sort_by_file_name(OsStr::cmp).build()
        };
        let mut paths = Vec::new();
        for (count, entry) in walk.enumerate() {
            if count >= MAX_ENTRIES {
                let message = format!("there are more than {MAX_ENTRIES} files and folders in `{folder}/`");
                let help = "the rest was passed over; name a deeper folder in the configuration";
                self.note("bad-path", folder.to_owned(), message, help);
                break;
            }
            match entry {
                Ok(entry) if entry.depth() > MAX_DEPTH && entry.file_type().is_some_and(|kind| kind.is_dir()) => {
                    let message = format!("there are folders more than {MAX_DEPTH} deep in `{folder}/`");
                    self.note("bad-path", folder.to_owned(), message, "they were passed over; move the files up");
                }
                Ok(entry) => paths.extend(self.catalogue_file(&entry)),
                Err(error) => self.failed(error)?,
            }
        }
        let links = std::mem::take(&mut *links.lock().unwrap_or_else(PoisonError::into_inner));
        for link in &links.outside {
            self.refuse(link);
        }
        if links.folders > MAX_LINKS {
            let message = format!("there are more than {MAX_LINKS} links to folders in `{folder}/`");
            let help = "the rest was passed over; do links lead to each other? Remove some";
            self.note("bad-path", folder.to_owned(), message, help);
        }
        let ledger = format!("{}/", self.ledger);
        paths.retain(|path| self.ledger.is_empty() || !path.starts_with(&ledger));
        paths.sort();
        Ok(paths)
    }

    /// The path of an entry if it is an `.ftl` file, not a hidden one, whose name can be written down.
    fn catalogue_file(&mut self, entry: &DirEntry) -> Option<String> {
        let path = entry.path();
        if !entry.file_type()?.is_file() || !path.as_os_str().as_encoded_bytes().ends_with(b".ftl") {
            return None;
        }
        // What macOS and editors leave beside a file: `._app.ftl`, `.#app.ftl`.
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            return None;
        }
        let relative = self.relative(path);
        if relative.is_none() {
            let shown = path.strip_prefix(self.root).unwrap_or(path).to_string_lossy().into_owned();
            let message = format!("the name of `{shown}` is not UTF-8, so the file was passed over");
            self.note("bad-path", shown, message, "rename it");
        }
        relative
    }

    /// A path relative to the project with forward slashes, if it is UTF-8.
    fn relative(&self, path: &Path) -> Option<String> {
        let parts: Option<Vec<&str>> = path.strip_prefix(self.root).ok()?.iter().map(OsStr::to_str).collect();
        Some(parts?.join("/"))
    }

    /// The folder itself if it is there and lies in the project, links followed.
    fn inside(&mut self, folder: &str, absolute: PathBuf) -> Result<Option<PathBuf>, Error> {
        match fs::canonicalize(&absolute) {
            Ok(target) if target.starts_with(&self.canonical) => Ok(target.is_dir().then_some(absolute)),
            Ok(_) => {
                self.refuse(&self.root.join(folder));
                Ok(None)
            }
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(Error::read(&absolute, error)),
        }
    }

    fn refuse(&mut self, link: &Path) {
        let shown = link.strip_prefix(self.root).unwrap_or(link).to_string_lossy().replace('\\', "/");
        let message = format!("`{shown}` leads out of the project, so it was passed over");
        self.note("outside-root", shown, message, "copy the files into the project");
    }

    /// What cannot be looked at: links in a circle or to nothing are passed over, the rest stops everything.
    fn failed(&mut self, error: ignore::Error) -> Result<(), Error> {
        let (path, cause) = path_of(error);
        let path = path.unwrap_or_else(|| self.root.to_owned());
        match cause {
            // A circle: its files are found where they lie.
            None => Ok(()),
            Some(cause) if is_absent(&cause) || is_circle(&cause) => {
                if path.as_os_str().as_encoded_bytes().ends_with(b".ftl") && path.is_symlink() {
                    let shown = path.strip_prefix(self.root).unwrap_or(&path).to_string_lossy().into_owned();
                    let message = format!("the link `{shown}` leads to no file");
                    self.note("bad-path", shown, message, "mend the link or remove it");
                }
                Ok(())
            }
            Some(cause) => Err(Error::read(&path, cause)),
        }
    }

    /// Everything noted, as findings in the configuration file; without one, each in an empty file of that path.
    pub fn report(self, config: &Config, sources: &mut Sources) -> Vec<Diagnostic> {
        let mut notes = self.notes;
        notes.sort_by(|one, other| (&one.path, one.rule).cmp(&(&other.path, other.rule)));
        notes.dedup_by(|one, other| one.path == other.path && one.rule == other.rule && one.message == other.message);
        let place = config.paths.first().map(|rule| (rule.file, rule.span)).unwrap_or_default();
        let mut place_of = |path: &str| match (place.0.or(config.file), place.1) {
            (Some(file), span) => (file, span),
            (None, _) => (sources.add(Source::new(path, "")), Span::default()),
        };
        let finding = |note: &Note| {
            let (file, span) = place_of(&note.path);
            Diagnostic::new(note.rule, Severity::Error, file, span, note.message.as_str()).help(note.help)
        };
        notes.iter().map(finding).collect()
    }
}

/// Whether an entry is to be looked at: it is no link, or one that leads to a place inside the project.
fn links_stay_inside(entry: &DirEntry, root: &Path, links: &Mutex<Links>) -> bool {
    if !entry.path_is_symlink() {
        return true;
    }
    let mut links = links.lock().unwrap_or_else(PoisonError::into_inner);
    if fs::canonicalize(entry.path()).is_ok_and(|target| !target.starts_with(root)) {
        links.outside.push(entry.path().to_owned());
        return false;
    }
    let folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    links.folders += usize::from(folder);
    !folder || links.folders <= MAX_LINKS
}

/// Whether an error says no more than that there is nothing there.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Whether an error says that links lead to each other for ever; the kind for it is not stable yet.
fn is_circle(error: &io::Error) -> bool {
    cfg!(unix) && error.to_string().contains("symbolic links")
}

/// The path and the cause in an error of the walk; no cause for a circle of links.
fn path_of(error: ignore::Error) -> (Option<PathBuf>, Option<io::Error>) {
    match error {
        ignore::Error::WithPath { path, err } => (Some(path), path_of(*err).1),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(*err),
        ignore::Error::Io(error) => (None, Some(error)),
        ignore::Error::Loop { child, .. } => (Some(child), None),
        other => (None, Some(io::Error::other(other.to_string()))),
    }
}

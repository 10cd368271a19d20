//! Finds a project, and reads its catalogues, its glossary and its ledger.

use std::fs;
use std::io::Read;
use std::path::Path;

use rayon::prelude::*;

use crate::catalogue::File;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::ledger::Ledger;
use crate::load::discover::{Discovery, discover};
use crate::load::walk::Walker;
use crate::locale::Locale;
use crate::parallel::each;
use crate::project::{Loaded, Project};
use crate::syntax::limits::MAX_FILE_BYTES;
use crate::text::{FileId, Source, Sources};

/// Reads the project in a folder: its configuration, every catalogue, and the ledger. The diagnostics are about
/// configuration and ledger; what is wrong in catalogues is for [`crate::check()`] to say.
///
/// # Errors
/// If there is no project in `root`, or a file or folder of it cannot be read.
///
/// ```
/// # let folder = tempfile::tempdir().unwrap();
/// # for (locale, text) in [("en", "hello = Hello\nbye = Goodbye\n"), ("fr", "hello = Bonjour\n")] {
/// #     std::fs::create_dir_all(folder.path().join("locales").join(locale)).unwrap();
/// #     std::fs::write(folder.path().join("locales").join(locale).join("app.ftl"), text).unwrap();
/// # }
/// # let root = folder.path();
/// // locales/en/app.ftl has two messages, locales/fr/app.ftl one of them.
/// let (project, ledger, diagnostics) = portolan::load(root)?;
/// assert!(diagnostics.is_empty());
///
/// let french = &portolan::coverage(&project, &ledger).locales[0];
/// assert_eq!((french.total.units, french.total.missing), (2, 1));
///
/// let found = portolan::check(&project, &ledger);
/// assert_eq!(found[0].rule, "missing-message");
/// assert_eq!(found[0].id.as_deref(), Some("bye"));
/// # Ok::<(), portolan::error::Error>(())
/// ```
pub fn load(root: &Path) -> Result<(Project, Ledger, Vec<Diagnostic>), Error> {
    let mut sources = Sources::new();
    let Discovery { config, files, mut diagnostics } = discover(root, &mut sources)?;
    let read: Vec<Source> = each(&files)
        .map_init(Vec::new, |room, file| read(&file.absolute, &file.path, room))
        .collect::<Result<_, Error>>()?;
    let mut loaded = Vec::with_capacity(files.len());
    for (file, source) in files.into_iter().zip(read) {
        loaded.push(Loaded { id: sources.add(source), locale: file.locale, name: file.file });
    }
    let mut project = Project::assemble(config, sources, &loaded);
    let ledger = read_ledger(root, &mut project, &mut diagnostics)?;
    Ok((project, ledger, diagnostics))
}

/// Reads another file of the project, such as a baseline. Nothing if it is not there.
///
/// # Errors
/// If it cannot be read, or is a link that leads out of the project.
pub fn read_beside(root: &Path, project: &mut Project, path: &str) -> Result<Option<FileId>, Error> {
    let whole = root.join(path);
    if !whole.is_file() {
        return Ok(None);
    }
    let inside = fs::canonicalize(root).and_then(|root| Ok(fs::canonicalize(&whole)?.starts_with(root)));
    match inside {
        Ok(true) => Ok(Some(project.sources.add(read(&whole, path, &mut Vec::new())?))),
        Ok(false) => Err(Error::read(&whole, std::io::Error::other("it is a link that leads out of the project"))),
        Err(cause) => Err(Error::read(&whole, cause)),
    }
}

/// Reads one catalogue file. Of one that is too large only the first bytes are read, so that it is reported as such
/// without using up the memory. `room` is what it is read into.
fn read(path: &Path, shown: &str, room: &mut Vec<u8>) -> Result<Source, Error> {
    let fail = |cause| Error::read(path, cause);
    room.clear();
    fs::File::open(path).map_err(fail)?.take(MAX_FILE_BYTES as u64 + 1).read_to_end(room).map_err(fail)?;
    Ok(Source::from_bytes(shown, room))
}

/// Reads the ledger files of the project's targets, also those of files that the project does not have any more.
fn read_ledger(root: &Path, project: &mut Project, diagnostics: &mut Vec<Diagnostic>) -> Result<Ledger, Error> {
    let mut ledger = Ledger::default();
    let folder = project.config.ledger.clone();
    if !root.join(&folder).is_dir() {
        return Ok(ledger);
    }
    let canonical = fs::canonicalize(root).map_err(|cause| Error::read(root, cause))?;
    let mut walker = Walker::new(root, canonical);
    let paths = walker.files(&folder, None)?.to_vec();
    diagnostics.extend(walker.report(&project.config, &mut project.sources));
    let mut found: Vec<(Locale, String, FileId)> = Vec::new();
    let texts: Vec<Source> = each(&paths)
        .map_init(Vec::new, |room, path| read(&root.join(path), path, room))
        .collect::<Result<_, Error>>()?;
    for (path, source) in paths.iter().zip(texts) {
        let own = path.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".ftl"));
        let Some((code, name)) = own.and_then(|own| own.split_once('/')) else { continue };
        // Records of a language that the project does not have now are none of its business.
        let Some(target) = project.targets.iter().find(|target| target.locale.to_string() == code) else { continue };
        found.push((target.locale.clone(), name.to_owned(), project.sources.add(source)));
    }
    let sources = &project.sources;
    let parsed: Vec<(Locale, File)> =
        found.into_par_iter().map(|(locale, name, id)| (locale, File::parse(id, name, &sources[id]))).collect();
    for (locale, file) in parsed {
        diagnostics.extend(ledger.add(locale, file));
    }
    Ok(ledger)
}

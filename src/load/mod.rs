//! The only reader of disk: finds a project, reads its catalogues and its ledger.

pub mod discover;
mod walk;

use std::fs;
use std::io::Read;
use std::path::Path;

use rayon::prelude::*;

use crate::catalogue::File;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::ledger::Ledger;
use crate::load::discover::{Discovery, discover};
use crate::locale::Locale;
use crate::project::{Loaded, Project};
use crate::syntax::limits::MAX_FILE_BYTES;
use crate::text::{Source, Sources};

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
    let read: Vec<Source> =
        files.par_iter().map(|file| read(&file.absolute, &file.path)).collect::<Result<_, Error>>()?;
    let mut loaded = Vec::with_capacity(files.len());
    for (file, source) in files.into_iter().zip(read) {
        loaded.push(Loaded { id: sources.add(source), locale: file.locale, name: file.file });
    }
    let mut project = Project::assemble(config, sources, &loaded);
    let ledger = read_ledger(root, &mut project, &mut diagnostics)?;
    Ok((project, ledger, diagnostics))
}

/// Reads one catalogue file. Of one that is too large only the first bytes are read, so that it is reported as such
/// without using up the memory.
fn read(path: &Path, shown: &str) -> Result<Source, Error> {
    let fail = |cause| Error::read(path, cause);
    let file = fs::File::open(path).map_err(fail)?;
    let mut bytes = Vec::with_capacity(file.metadata().map_err(fail)?.len().min(MAX_FILE_BYTES as u64) as usize + 1);
    file.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(fail)?;
    Ok(Source::from_bytes(shown, bytes))
}

/// Reads the ledger files of the catalogue files that there are.
fn read_ledger(root: &Path, project: &mut Project, diagnostics: &mut Vec<Diagnostic>) -> Result<Ledger, Error> {
    let mut ledger = Ledger::default();
    let folder = project.config.ledger.clone();
    if !root.join(&folder).is_dir() {
        return Ok(ledger);
    }
    let wanted: Vec<(Locale, String)> = project
        .targets
        .iter()
        .flat_map(|target| project.source.files.iter().map(|file| (target.locale.clone(), file.name.clone())))
        .collect();
    for (locale, name) in wanted {
        let path = format!("{folder}/{locale}/{name}.ftl");
        let absolute = root.join(&path);
        if !absolute.is_file() {
            continue;
        }
        let id = project.sources.add(read(&absolute, &path)?);
        let source = &project.sources[id];
        diagnostics.extend(ledger.add(locale, File::parse(id, name, source)));
    }
    Ok(ledger)
}

//! A project as it was in a commit: its files are laid into a temporary folder and read like any other project.

use std::fs;
use std::path::{Component, Path};

use crate::diagnostic::Diagnostic;
use crate::error::{Error, ErrorKind};
use crate::ledger::Ledger;
use crate::load::git::Repository;
use crate::load::git::objects::Objects;
use crate::load::load;
use crate::project::Project;

/// Most files of a commit that are read.
const MAX_FILES: usize = 200_000;

/// A project as it was.
#[derive(Debug)]
pub struct Snapshot {
    /// The catalogues of that time, and how they were set up.
    pub project: Project,
    /// The records of that time.
    pub ledger: Ledger,
    /// What was wrong with configuration and ledger.
    pub diagnostics: Vec<Diagnostic>,
    /// The folders of the project that hold other repositories, whose files are not among these.
    pub submodules: Vec<String>,
}

impl Snapshot {
    /// The folder with another repository that holds a catalogue of a project, if any does.
    pub fn submodule_of(&self, project: &Project) -> Option<&str> {
        let within = |path: &str, folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let files = || project.catalogues().flat_map(|it| &it.files).map(|file| project.sources[file.id].path());
        self.submodules.iter().find(|folder| files().any(|path| within(path, folder))).map(String::as_str)
    }
}

/// The project as it was in a commit; nothing if there was none. Links between files are not followed.
///
/// # Errors
/// If git cannot be asked, or there is no room for the files.
pub fn snapshot(repository: &Repository, commit: &str) -> Result<Option<Snapshot>, Error> {
    let fail = |path: &Path, cause| Error::write(path, cause).with_help("make room there, or name another with TMPDIR");
    let folder = tempfile::tempdir().map_err(|cause| fail(&std::env::temp_dir(), cause))?;
    let root = folder.path();
    let mut objects = Objects::open(repository)?;
    let mut submodules = Vec::new();
    for Listed { kind, id, path } in list(repository, commit)? {
        if kind == "commit" {
            submodules.push(path);
        } else if kind == "blob"
            && is_wanted(&path)
            && let Some(bytes) = objects.bytes(&id)?
        {
            let file = root.join(&path);
            let folder = file.parent().unwrap_or(root);
            fs::create_dir_all(folder).and_then(|()| fs::write(&file, bytes)).map_err(|cause| fail(&file, cause))?;
        }
    }
    match load(root) {
        Ok((project, ledger, diagnostics)) => Ok(Some(Snapshot { project, ledger, diagnostics, submodules })),
        Err(error) if error.kind() == ErrorKind::NoProject => Ok(None),
        Err(error) => Err(error),
    }
}

/// Something in the project's folder, in some commit.
struct Listed {
    kind: String,
    id: String,
    path: String,
}

fn list(repository: &Repository, commit: &str) -> Result<Vec<Listed>, Error> {
    // What lies below the present folder, with paths from there on.
    let said = repository.must(&["ls-tree", "-r", "-z", "--end-of-options", commit])?;
    let entries = said.split(|byte| *byte == 0).take(MAX_FILES);
    let entries = entries.filter_map(|entry| {
        let (head, path) = std::str::from_utf8(entry).ok()?.split_once('\t')?;
        let mut words = head.split(' ');
        let (mode, kind, id) = (words.next()?, words.next()?, words.next()?);
        // The bytes of a link are the path that it leads to.
        (mode != "120000").then(|| Listed { kind: kind.to_owned(), id: id.to_owned(), path: path.to_owned() })
    });
    Ok(entries.collect())
}

/// Whether a file may be a catalogue, a part of the ledger or a configuration, and lies where its path says.
fn is_wanted(path: &str) -> bool {
    let plain = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    plain && !path.contains('\\') && (path.ends_with(".ftl") || path.ends_with(".toml"))
}

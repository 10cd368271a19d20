//! The commits that touched catalogues, and what each changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::io::BufRead;
use std::path::Path;

use crate::error::Error;
use crate::load::git::objects::Dialogue;
use crate::load::git::{CATALOGUES, Repository};

/// The commits that lead to the one of today and touched a catalogue anywhere in the repository.
pub(super) struct History {
    /// Each before its parents.
    pub commits: Vec<Commit>,
    /// Those at which a shallow clone ends: what they say may be older.
    pub ends: BTreeSet<String>,
}

/// A commit, and the commits before it that touched a catalogue.
pub(super) struct Commit {
    pub id: String,
    pub parents: Vec<String>,
}

impl History {
    pub fn read(repository: &Repository, head: &str) -> Result<Self, Error> {
        // Of a merge that leaves all catalogues as one side had them, only that side is followed.
        let words = ["rev-list", "--topo-order", "--parents", "--end-of-options", head, "--", CATALOGUES];
        let said = repository.must(&words)?;
        let commits = String::from_utf8_lossy(&said).lines().filter_map(Commit::parse).collect();
        let ends = if repository.is_shallow()? { ends(repository)? } else { BTreeSet::new() };
        Ok(History { commits, ends })
    }
}

impl Commit {
    fn parse(line: &str) -> Option<Self> {
        let mut ids = line.split(' ').map(str::to_owned);
        Some(Commit { id: ids.next()?, parents: ids.collect() })
    }
}

/// The commits whose parents a shallow clone does not have.
fn ends(repository: &Repository) -> Result<BTreeSet<String>, Error> {
    let said = repository.must(&["rev-parse", "--git-path", "shallow"])?;
    let name = String::from_utf8_lossy(&said);
    let path = repository.root.join(Path::new(name.trim_end_matches(['\n', '\r'])));
    let list = fs::read_to_string(&path).map_err(|cause| Error::read(&path, cause))?;
    Ok(list.lines().map(str::to_owned).collect())
}

/// What became of the catalogues between two commits, by the paths of the newer one.
#[derive(Default)]
pub(super) struct Changes {
    /// The files that are other ones now, or new.
    pub files: BTreeMap<String, Origin>,
    /// The files that are gone, with the ids of their contents.
    pub gone: BTreeMap<String, String>,
    /// Whether a file has another path now.
    pub has_renames: bool,
}

/// What a file was before.
pub(super) enum Origin {
    /// There was none.
    New,
    /// It had this path and these contents.
    Was { path: String, id: String },
}

/// A `git diff-tree` that compares as many commits as it is asked to.
pub(super) struct Differ<'r> {
    repository: &'r Repository,
    dialogue: Dialogue,
}

/// A line that is no commit: git repeats it, and so says that an answer is complete.
const DONE: &str = "done\n";

impl<'r> Differ<'r> {
    pub fn open(repository: &'r Repository) -> Result<Self, Error> {
        let words = [
            "diff-tree",
            "--stdin",
            "-r",
            "-z",
            "--raw",
            "-M",
            "--no-ext-diff",
            "--no-textconv",
            "--no-commit-id",
            "--",
            CATALOGUES,
        ];
        let dialogue = Dialogue::begin(repository, &words).map_err(|cause| repository.failed(&cause))?;
        Ok(Differ { repository, dialogue })
    }

    /// What a commit has changed in one before it.
    pub fn changes(&mut self, commit: &str, parent: &str) -> Result<Changes, Error> {
        let mut read = || {
            let answers = self.dialogue.ask(&format!("{commit} {parent}\n{DONE}"))?;
            let mut changes = Changes::default();
            while let Some(head) = entry(answers)? {
                changes.take(&head, answers)?;
            }
            Ok(changes)
        };
        read().map_err(|cause: io::Error| self.repository.failed(&cause))
    }
}

/// The first field of the next entry; nothing if there is no more.
fn entry(answers: &mut impl BufRead) -> io::Result<Option<String>> {
    match answers.fill_buf()?.first() {
        Some(b':') => field(answers).map(Some),
        Some(_) => {
            let mut line = [0; DONE.len()];
            answers.read_exact(&mut line)?;
            if line == DONE.as_bytes() { Ok(None) } else { Err(io::ErrorKind::InvalidData.into()) }
        }
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// What stands before the next zero byte.
fn field(answers: &mut impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    answers.read_until(0, &mut bytes)?;
    match bytes.pop() {
        // A path that is not UTF-8 is the path of no catalogue.
        Some(0) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

impl Changes {
    /// Takes one entry: `:100644 100644 <old id> <new id> R087`, then one path or two.
    fn take(&mut self, head: &str, answers: &mut impl BufRead) -> io::Result<()> {
        let words: Vec<&str> = head.split(' ').collect();
        let &[_, _, old, _, status] = words.as_slice() else { return Err(io::ErrorKind::InvalidData.into()) };
        let path = field(answers)?;
        match status.as_bytes().first() {
            Some(b'A') => drop(self.files.insert(path, Origin::New)),
            Some(b'D') => drop(self.gone.insert(path, old.to_owned())),
            Some(b'R' | b'C') => {
                let now = field(answers)?;
                self.has_renames = true;
                self.files.insert(now, Origin::Was { path, id: old.to_owned() });
            }
            _ => drop(self.files.insert(path.clone(), Origin::Was { path, id: old.to_owned() })),
        }
        Ok(())
    }
}

//! Asks the `git` program about the history of a project. Only questions are asked: nothing in a repository changes.

mod blame;
mod history;
mod objects;
mod past;
mod snapshot;

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;

pub use crate::load::git::past::past;
pub use crate::load::git::snapshot::{Snapshot, snapshot};

/// What the environment may say about another repository than the one that the project lies in, as it does in hooks, or
/// about how paths are read.
const NOT_INHERITED: [&str; 11] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_NAMESPACE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_EXTERNAL_DIFF",
];

/// The files of a history that are looked at, wherever they lay in the repository.
const CATALOGUES: &str = ":(top,glob)**/*.ftl";

/// The repository that a project lies in.
#[derive(Clone, Debug)]
pub struct Repository {
    root: PathBuf,
    /// The project's folder below the top of the repository, with a `/` at its end; empty if it is the top.
    prefix: String,
}

impl Repository {
    /// The repository around a project's folder.
    ///
    /// # Errors
    /// If there is no `git` program, or no repository, or git refuses to work in it.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// // A folder that no repository holds.
    /// let error = portolan::load::git::Repository::find(folder.path()).unwrap_err();
    /// assert_eq!(error.kind(), portolan::error::ErrorKind::Git);
    /// ```
    pub fn find(root: &Path) -> Result<Self, Error> {
        let repository = Repository { root: root.to_owned(), prefix: String::new() };
        let help = "go to a folder of a git repository, or name one with --root";
        let said = match repository.ask(&["rev-parse", "--is-inside-work-tree", "--show-prefix"])? {
            Ok(said) => said,
            Err(said) if said.contains("not a git repository") => {
                return Err(Error::git(root, "this project is in no git repository").with_help(help));
            }
            Err(said) => return Err(repository.refused(&said)),
        };
        let said = String::from_utf8(said)
            .map_err(|_| Error::git(root, "the path of this project is not UTF-8").with_help("rename its folders"))?;
        match said.strip_suffix('\n').unwrap_or(&said).split_once('\n') {
            Some(("true", prefix)) => Ok(Repository { prefix: prefix.to_owned(), ..repository }),
            _ => Err(Error::git(root, "this git repository has no working tree here").with_help(help)),
        }
    }

    /// The commit that a revision names: its id.
    ///
    /// # Errors
    /// If it names none.
    pub fn commit(&self, revision: &str) -> Result<String, Error> {
        let unknown = || {
            Error::git(&self.root, format!("`{revision}` is no commit of this git repository")).with_help(
                "name a branch, a tag or a commit; one that only a server has must be fetched first, with `git fetch`, or \
                 `git fetch --unshallow` in a shallow clone",
            )
        };
        // An option would be taken for one by older versions of git.
        if revision.is_empty() || revision.starts_with('-') || revision.contains(['\n', '\0']) {
            return Err(unknown());
        }
        let name = format!("{revision}^{{commit}}");
        match self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &name])? {
            Ok(said) => id(&said).ok_or_else(unknown),
            Err(_) => Err(unknown()),
        }
    }

    /// The commit of today.
    ///
    /// # Errors
    /// If there is none yet.
    pub fn head(&self) -> Result<String, Error> {
        self.commit("HEAD").map_err(|_| {
            Error::git(&self.root, "this git repository has no commits yet")
                .with_help("commit the project's files first")
        })
    }

    /// Where a branch that is named left the one of today: the last commit that both have.
    ///
    /// # Errors
    /// If there is none, or the revision names no commit.
    pub fn merge_base(&self, revision: &str) -> Result<String, Error> {
        let (other, head) = (self.commit(revision)?, self.head()?);
        match self.ask(&["merge-base", "--end-of-options", &other, &head])? {
            Ok(said) if id(&said).is_some() => Ok(id(&said).unwrap_or_default()),
            _ => {
                let help = match self.is_shallow()? {
                    true => {
                        "this is a shallow clone; `git fetch --unshallow` gets the rest (`fetch-depth: 0` for actions/checkout)"
                    }
                    false => "name a commit that both have",
                };
                let message = format!("`{revision}` and the commit of today have no commit in common");
                Err(Error::git(&self.root, message).with_help(help))
            }
        }
    }

    /// Whether the history ends before it began.
    ///
    /// # Errors
    /// If git cannot say.
    pub fn is_shallow(&self) -> Result<bool, Error> {
        Ok(self.must(&["rev-parse", "--is-shallow-repository"])?.starts_with(b"true"))
    }

    /// The path that git knows a file of the project by.
    fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// A call of git, without settings that would change what it says.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.root).args(["--no-pager", "--no-optional-locks", "-c", "core.quotepath=off"]);
        command.args(words).env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0");
        for name in NOT_INHERITED {
            command.env_remove(name);
        }
        command.stdin(Stdio::null());
        command
    }

    /// What git says; the inner error holds what it says of a failure.
    fn ask(&self, words: &[&str]) -> Result<Result<Vec<u8>, String>, Error> {
        let output = self.command(words).output().map_err(|cause| self.failed(&cause))?;
        match output.status.success() {
            true => Ok(Ok(output.stdout)),
            false => Ok(Err(String::from_utf8_lossy(&output.stderr).into_owned())),
        }
    }

    /// What git says to a question that has an answer.
    fn must(&self, words: &[&str]) -> Result<Vec<u8>, Error> {
        self.ask(words)?.map_err(|said| self.refused(&said))
    }

    /// Git could not be started, or broke off.
    fn failed(&self, cause: &io::Error) -> Error {
        match cause.kind() {
            io::ErrorKind::NotFound => Error::git(&self.root, "there is no program `git` here")
                .with_help("install git; without it `portolan record` takes the translations as they are today"),
            _ => Error::git(&self.root, format!("git cannot be asked: {cause}")).with_help("run it again"),
        }
    }

    /// Git would not answer.
    fn refused(&self, said: &str) -> Error {
        let line = said.lines().find(|line| !line.trim().is_empty()).unwrap_or("it does not say why");
        let line = line.trim_start_matches("fatal: ").trim_start_matches("error: ");
        let help = match said.contains("safe.directory") {
            true => "if you trust it, do what `git status` says there",
            false => "look whether `git status` and `git fsck` work there",
        };
        Error::git(&self.root, format!("git says: {line}")).with_help(help)
    }
}

/// The id of an object that git has written on a line.
fn id(said: &[u8]) -> Option<String> {
    let line = std::str::from_utf8(said).ok()?.lines().next()?;
    (line.len() >= 40 && line.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| line.to_owned())
}

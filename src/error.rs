//! One opaque error: the machine failed. A user's mistake is never an error but a [`crate::diagnostic::Diagnostic`].

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// Why Portolan could not do its work: what it tried, with which path, and what the system answered.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    path: PathBuf,
    cause: Option<io::Error>,
    help: Option<String>,
}

/// What was tried when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A file or folder could not be read.
    Read,
    /// A file could not be written; it is as it was before.
    Write,
    /// There is no project where one was looked for.
    NoProject,
    /// Another run has been writing in the project for too long.
    Busy,
    /// Git could not be asked, or did not know.
    Git,
}

impl Error {
    /// A failed read of `path`.
    pub fn read(path: &Path, cause: io::Error) -> Self {
        Error { kind: ErrorKind::Read, path: path.to_owned(), cause: Some(cause), help: None }
    }

    /// A failed write of `path`.
    pub fn write(path: &Path, cause: io::Error) -> Self {
        Error { kind: ErrorKind::Write, path: path.to_owned(), cause: Some(cause), help: None }
    }

    /// No project in `path`.
    pub fn no_project(path: &Path) -> Self {
        Error { kind: ErrorKind::NoProject, path: path.to_owned(), cause: None, help: None }
    }

    /// Another run writes in `path`.
    pub fn busy(path: &Path) -> Self {
        Error { kind: ErrorKind::Busy, path: path.to_owned(), cause: None, help: None }
    }

    /// What git was asked about the project in `path`, and why there is no answer.
    pub fn git(path: &Path, why: impl Into<String>) -> Self {
        Error { kind: ErrorKind::Git, path: path.to_owned(), cause: Some(io::Error::other(why.into())), help: None }
    }

    /// The same error with a sentence that says what to do next.
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Error { help: Some(help.into()), ..self }
    }

    /// What was tried.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The path it was tried with.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What to do next, if known.
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match self.path.to_str() {
            Some("." | "") => "this folder".into(),
            _ => self.path.to_string_lossy(),
        };
        match self.kind {
            ErrorKind::Read => write!(f, "cannot read {path}")?,
            ErrorKind::Write => write!(f, "cannot write {path}; it is unchanged")?,
            ErrorKind::NoProject => write!(f, "no catalogues found in {path}")?,
            ErrorKind::Busy => write!(f, "another run of Portolan is writing in {path}; nothing has changed")?,
            // The reason says it all.
            ErrorKind::Git => {}
        }
        match &self.cause {
            Some(cause) if self.kind == ErrorKind::Git => write!(f, "{cause}"),
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_ref().map(|cause| cause as &(dyn std::error::Error + 'static))
    }
}

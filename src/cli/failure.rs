//! Why a command could not run, and what to do about it.

use std::io;

use crate::error::{Error, ErrorKind};

/// Why a command could not run. There is always something to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong, without a full stop.
    pub message: String,
    /// What to do next.
    pub help: String,
}

impl Failure {
    /// A failure with what to do next.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Failure { message: message.into(), help: help.into() }
    }

    /// Results could not be written.
    pub fn output(cause: &io::Error) -> Self {
        Failure::new(
            format!("cannot write the results: {cause}"),
            "look whether the disk is full, or send the results elsewhere",
        )
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let help = match (error.help(), error.kind()) {
            (Some(help), _) => help.to_owned(),
            (None, ErrorKind::NoProject) => "run `portolan init` to start one, or name its folder with --root".into(),
            (None, ErrorKind::Write) => "look whether you may write there, and whether the disk is full".into(),
            (None, ErrorKind::Busy) => "wait for it to end, then run this again".into(),
            (None, _) => "look whether it exists and whether you may read it; --root names the project's folder".into(),
        };
        Failure::new(error.to_string(), help)
    }
}

//! `portolan verify`: whether an exported bundle is whole.

use std::path::PathBuf;

use clap::Args;

use crate::cli::Ending;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::export::verify;
use crate::load::folder::{Limits, read_folder};
use crate::report::{clean, counted};

/// Say whether an exported bundle is whole
///
/// Reads the manifest and every file: all are there, none is more, each is what the manifest says and what its format asks
/// for. Works without the project that the bundle was made from.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE, arg_required_else_help = true)]
pub struct Verify {
    /// The folder of a bundle; can be given several times
    #[arg(value_name = "DIR", required = true)]
    pub folders: Vec<PathBuf>,
}

const MORE: &str = "\
Examples:
  portolan verify export/website
  portolan verify export/*

Exit status: 0 they are whole; 1 something is wrong; 2 a folder cannot be read";

/// Runs the command.
///
/// # Errors
/// If a folder cannot be read.
pub fn run(command: &Verify, output: &mut Output) -> Result<Ending, Failure> {
    let mut ending = Ending::Good;
    for folder in &command.folders {
        let files = with_progress("reading", || read_folder(folder, Limits::BUNDLE))?;
        let shown = folder.to_string_lossy();
        let shown = clean::line(&shown);
        let text = match verify(&files) {
            Ok(manifest) => {
                let languages = counted(manifest.locales.len(), "language", "languages");
                let messages = counted(manifest.messages.len(), "message", "messages");
                let files = counted(manifest.files.len(), "file", "files");
                format!("{shown}: whole: {languages}, {messages}, {files}\n")
            }
            Err(problems) => {
                ending = Ending::Bad;
                let lines = problems.iter().map(|problem| format!("  {}\n", clean::line(problem)));
                format!("{shown}: not whole\n{}", lines.collect::<String>())
            }
        };
        output.results(&text)?;
    }
    Ok(ending)
}

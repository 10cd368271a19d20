//! `portolan diff`: how the English of stale translations has changed.

use clap::Args;

use crate::cli::check::Format;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::select::find_scope;
use crate::cli::{Ending, Global, load_project};
use crate::report::diff;

/// Show how the English of stale translations has changed
///
/// For each stale text the English that it was made from beside the English of today, word by word, and the translation
/// below. Without colours, what is gone stands in [- -] and what is new in {+ +}.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Diff {
    /// Only these: languages such as fr, and ids of texts. An id alone stands for its attributes as well
    #[arg(value_name = "LOCALE|ID")]
    pub words: Vec<String>,

    /// How to write it: human or json
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: Format,
}

const MORE: &str = "\
Examples:
  portolan diff                  all languages
  portolan diff fr               French
  portolan diff fr join-steps    one text

How it has changed:
  cosmetic    only in quotes, ellipses, spaces or capital letters
  wording     in its words
  structural  in its variables, references, functions, markup or variants";

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, or a word is not known.
pub fn run(command: &Diff, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let (project, ledger, found) = load_project(global)?;
    let scope = find_scope(&project, &command.words)?;
    let texts = diff::collect(&project, &ledger, &scope);
    let text = match command.format {
        Format::Human => diff::human(&texts, &ledger, output.look()),
        Format::Json => diff::json(&texts, &project),
    };
    output.results(&text)?;
    output.troubles(&project, found);
    Ok(Ending::Good)
}

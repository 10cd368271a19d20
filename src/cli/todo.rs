//! `portolan todo`: what there is to translate into a language.

use clap::Args;

use crate::cli::check::Format;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::select::find_target;
use crate::cli::{Ending, Global, load_project};
use crate::project::Project;
use crate::report::todo;

/// List what there is to translate into a language
///
/// First what is missing, then what is stale (the English has changed since) or copied (still English), in the order of
/// the English files. With each unit come its comments, the English text, and the present translation if it is stale.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Todo {
    /// The language to translate into, such as fr
    #[arg(value_name = "LOCALE")]
    pub locale: Option<String>,

    /// Show the first N units only
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,

    /// How to write the list: human or json
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: Format,
}

const MORE: &str = "\
Examples:
  portolan todo fr               everything to translate into French
  portolan todo fr --limit 10    the first ten";

/// Which words would do.
fn choose(project: &Project) -> String {
    let commands = project.targets.iter().map(|target| format!("`portolan todo {}`", target.locale));
    let commands: Vec<String> = commands.collect();
    match commands.is_empty() {
        true => "there is none yet: add one to `targets` in portolan.toml".to_owned(),
        false => format!("write one of {}", commands.join(", ")),
    }
}

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, or the locale is not known.
pub fn run(command: &Todo, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let (project, ledger, found) = load_project(global)?;
    let locale = match &command.locale {
        Some(word) => find_target(&project, word)?,
        None => return Err(Failure::new("the language to translate into is not named", choose(&project))),
    };
    let todo = todo::collect(&project, &ledger, &locale);
    let text = match command.format {
        Format::Human => todo::human(&todo, command.limit, output.look()),
        Format::Json => todo::json(&todo, command.limit),
    };
    output.results(&text)?;
    output.troubles(&project, found);
    Ok(Ending::Good)
}

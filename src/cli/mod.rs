//! The command line: what was typed becomes calls of the library. One file for each command.
//!
//! Exit status: 0 good, 1 the gate is not passed or there is an error-level finding, 2 could not run.

pub mod accept;
pub mod baseline;
pub mod change;
mod changed;
pub mod check;
pub mod completions;
pub mod diff;
pub mod explain;
pub mod export;
pub mod failure;
pub mod fmt;
pub mod init;
pub mod mend;
pub mod mv;
pub mod output;
pub mod preview;
pub mod progress;
pub mod prune;
pub mod record;
pub mod select;
pub mod status;
pub mod todo;
pub mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;
use crate::load::load;
use crate::project::Project;

/// Keeps the translations of a project's Fluent catalogues (.ftl) true in every language: what is missing, what is stale,
/// what is wrong.
#[derive(Debug, Parser)]
#[command(name = "portolan", version, max_term_width = 100, arg_required_else_help = true, after_help = EXAMPLES)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
}

const EXAMPLES: &str = "\
Begin with:
  portolan init          describe your project in portolan.toml
  portolan status        see how far each language is
  portolan todo fr       see what to translate into French
  portolan check         find what is missing or wrong
  portolan record fr     note that the French texts fit the English of today

`portolan help COMMAND` tells more about one of them.";

/// What holds for every command.
#[derive(Debug, clap::Args)]
pub struct Global {
    /// Work on the project in this folder instead of the present one
    #[arg(long, value_name = "DIR", default_value = ".", global = true, hide_default_value = true)]
    pub root: PathBuf,

    /// Whether to use colours; `auto` does on a terminal, unless NO_COLOR is set
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true, hide_possible_values = true)]
    pub color: Color,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless the environment says no.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Every command. What `--help` says of one stands with its arguments, in its own file.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "a comment here would take the place of the longer one there")]
pub enum Command {
    Init(init::Init),
    Check(check::Check),
    Status(status::Status),
    Todo(todo::Todo),
    Diff(diff::Diff),
    Preview(preview::Preview),
    Record(record::Record),
    Accept(accept::Accept),
    Mv(mv::Mv),
    Prune(prune::Prune),
    Fmt(fmt::Fmt),
    Export(export::Export),
    Verify(verify::Verify),
    Explain(explain::Explain),
    Completions(completions::Completions),
}

/// Runs a command, and says how it ended.
pub fn run(arguments: &Arguments) -> ExitCode {
    let mut output = Output::new(arguments.global.color);
    let global = &arguments.global;
    let result = match &arguments.command {
        Command::Init(command) => init::run(command, global, &mut output),
        Command::Check(command) => check::run(command, global, &mut output),
        Command::Status(command) => status::run(command, global, &mut output),
        Command::Todo(command) => todo::run(command, global, &mut output),
        Command::Diff(command) => diff::run(command, global, &mut output),
        Command::Preview(command) => preview::run(command, global, &mut output),
        Command::Record(command) => record::run(command, global, &mut output),
        Command::Accept(command) => accept::run(command, global, &mut output),
        Command::Mv(command) => mv::run(command, global, &mut output),
        Command::Prune(command) => prune::run(command, global, &mut output),
        Command::Fmt(command) => fmt::run(command, global, &mut output),
        Command::Export(command) => export::run(command, global, &mut output),
        Command::Verify(command) => verify::run(command, &mut output),
        Command::Explain(command) => explain::run(command, &mut output),
        Command::Completions(command) => completions::run(command, &mut output),
    };
    match result {
        // Whoever closed the pipe has read what they wanted.
        _ if output.is_closed() => ExitCode::SUCCESS,
        Ok(Ending::Good) => ExitCode::SUCCESS,
        Ok(Ending::Bad) => ExitCode::from(1),
        Err(failure) => {
            output.failure(&failure);
            ExitCode::from(2)
        }
    }
}

/// How a command that could run has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// As it should.
    Good,
    /// The gate is not passed, or there is an error-level finding.
    Bad,
}

/// Loads the project, and says so on a terminal if it takes long.
fn load_project(global: &Global) -> Result<(Project, Ledger, Vec<Diagnostic>), Failure> {
    with_progress("reading the catalogues", || load(&global.root)).map_err(Failure::from)
}

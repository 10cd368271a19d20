//! `portolan completions`: lets a shell complete commands and options.

use clap::{Args, CommandFactory};
use clap_complete::{Shell, generate};

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::{Arguments, Ending};

/// Print a completion script for a shell
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Completions {
    /// The shell: bash, elvish, fish, powershell or zsh
    #[arg(value_name = "SHELL", hide_possible_values = true)]
    pub shell: Shell,
}

const MORE: &str = "\
Examples:
  portolan completions bash > ~/.local/share/bash-completion/completions/portolan
  portolan completions fish > ~/.config/fish/completions/portolan.fish";

/// Runs the command.
///
/// # Errors
/// If the script cannot be written.
pub fn run(command: &Completions, output: &mut Output) -> Result<Ending, Failure> {
    let mut script = Vec::new();
    generate(command.shell, &mut Arguments::command(), "portolan", &mut script);
    output.results(&String::from_utf8_lossy(&script))?;
    Ok(Ending::Good)
}

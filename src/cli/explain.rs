//! `portolan explain`: what a rule finds, why that matters, and what to write instead.

use clap::Args;

use crate::check::rules::{RULES, find};
use crate::cli::Ending;
use crate::cli::check::unknown_rule;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::report::explain;

/// Explain a rule of `portolan check`
///
/// Says what the rule finds and why that matters, with an example and what to write instead.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE, arg_required_else_help = true)]
pub struct Explain {
    /// The name of the rule, as `portolan check` shows it
    #[arg(value_name = "RULE", required_unless_present = "list")]
    pub rule: Option<String>,

    /// List all rules
    #[arg(long, conflicts_with = "rule")]
    pub list: bool,
}

const MORE: &str = "\
Examples:
  portolan explain unknown-variable
  portolan explain --list";

/// Runs the command.
///
/// # Errors
/// If there is no such rule.
pub fn run(command: &Explain, output: &mut Output) -> Result<Ending, Failure> {
    let text = match &command.rule {
        Some(name) => explain::rule(find(name).ok_or_else(|| unknown_rule(name))?, output.look()),
        None => explain::list(RULES, output.look()),
    };
    output.results(&text)?;
    Ok(Ending::Good)
}

//! `portolan accept`: says that translations still fit although the English has changed.

use clap::Args;

use crate::cli::change::{DryRun, Intent, carry_out, of_ledger};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::select::{find_id, find_locale, find_target};
use crate::cli::{Ending, Global};
use crate::ledger::{Scope, Wish, plan};
use crate::project::Project;
use crate::report::recorded;

/// Say that translations still fit although the English has changed
///
/// For stale texts: the ledger then holds the English of today, and the translation stays as it is. After a typing error
/// in English was mended, this is all there is to do.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE, arg_required_else_help = true)]
pub struct Accept {
    /// The ids of the texts. An id alone stands for its attributes as well
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,

    /// The language whose translation still fits; can be given several times
    #[arg(long, value_name = "LOCALE")]
    pub locale: Vec<String>,

    /// The translations into all languages still fit
    #[arg(long, conflicts_with = "locale")]
    pub all_locales: bool,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub dry: DryRun,
}

const MORE: &str = "\
Examples:
  portolan accept join-steps --locale fr          the French text still fits
  portolan accept join-steps --all-locales        only a typing error was mended in English

`portolan diff` shows how the English of stale texts has changed.";

/// Runs the command.
///
/// # Errors
/// If the project cannot be read or written, or a word is not known.
pub fn run(command: &Accept, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let look = output.look();
    carry_out(global, command.dry, output, |project, ledger| {
        let scope = scope(command, project)?;
        let plan = plan(project, ledger, &scope, Wish::Accept);
        let dry = command.dry.dry_run;
        let made = recorded::Made { project, ledger, plan: &plan, scope: &scope, wish: Wish::Accept, dry };
        Ok(Intent { changes: of_ledger(project, &plan.files), said: recorded::human(&made, look) })
    })
}

fn scope(command: &Accept, project: &Project) -> Result<Scope, Failure> {
    let mut scope = Scope::default();
    for word in &command.ids {
        let id = find_id(project, word).map_err(|failure| match find_locale(project, word) {
            Some(_) => Failure::new(
                format!("`{word}` is a language, and here stand the ids of texts"),
                format!("write the language as `--locale {word}`"),
            ),
            None => failure,
        })?;
        scope.ids.insert(id);
    }
    scope.locales = command.locale.iter().map(|word| find_target(project, word)).collect::<Result<_, _>>()?;
    if scope.locales.is_empty() && !command.all_locales && project.targets.len() > 1 {
        return Err(Failure::new(
            "it is not said in which languages the translation still fits",
            "add `--locale fr`, say, for the one that you have read, or `--all-locales`",
        ));
    }
    Ok(scope)
}

//! `portolan record`: notes in the ledger which English the translations were made from.

use clap::Args;

use crate::cli::change::{DryRun, Intent, carry_out, of_ledger};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::find_scope;
use crate::cli::{Ending, Global};
use crate::ledger::{GIT_ATTRIBUTES, Ledger, Origin, Wish, adopt, plan, unknown};
use crate::load::git::{Repository, past};
use crate::project::Project;
use crate::report::{adopted, recorded};
use crate::write::Change;

/// Note that translations were made from the English of today
///
/// Takes every translation that the ledger does not know, or that has changed since, as made from the English text of
/// today, and writes that into the ledger. When the English changes later, `portolan check` and `portolan status` show
/// these translations as stale.
///
/// It never makes a stale translation current: that is what a new translation does, or `portolan accept`. What is missing
/// or still English is left out.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Record {
    /// Only these: languages such as fr, and ids of texts. An id alone stands for its attributes as well
    #[arg(value_name = "LOCALE|ID")]
    pub words: Vec<String>,

    /// Say that a machine made these translations. Of those that are recorded already, only ids that you name
    #[arg(long, conflicts_with = "reviewed")]
    pub machine: bool,

    /// Say that a person has looked at these translations. Those that are recorded already are meant as well, in the
    /// languages or ids that you name
    #[arg(long)]
    pub reviewed: bool,

    /// Say that these ids are meant to be the same as in English, such as names
    #[arg(long, conflicts_with = "reviewed")]
    pub same: bool,

    /// Of translations without a record, take the English that stood in the commit which last changed each of them, as git
    /// knows it. Where that is not certain, they stay unrecorded, and it is said why
    #[arg(long, conflicts_with_all = ["reviewed", "same"])]
    pub from_git: bool,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub dry: DryRun,
}

const MORE: &str = "\
Examples:
  portolan record                        all languages
  portolan record fr --reviewed          French, which you have read through
  portolan record de el --machine        German and Greek, which a machine has translated
  portolan record es brand-slogan --same this Spanish text is meant to stay English
  portolan record --from-git             begin a ledger with what git knows
  portolan record --dry-run              only say what would be recorded";

/// Runs the command.
///
/// # Errors
/// If the project cannot be read or written, or a word is not known.
pub fn run(command: &Record, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let wish = match (command.same, command.machine, command.reviewed) {
        (true, machine, _) => Wish::Same(machine.then_some(Origin::Machine)),
        (_, true, _) => Wish::Record(Some(Origin::Machine)),
        (_, _, true) => Wish::Record(Some(Origin::Reviewed)),
        _ => Wish::Record(None),
    };
    if command.from_git {
        return from_git(command, global, output);
    }
    let look = output.look();
    carry_out(global, command.dry, output, |project, ledger| {
        let scope = find_scope(project, &command.words)?;
        if command.same && scope.ids.is_empty() {
            return Err(Failure::new(
                "`--same` needs the ids of the texts that are meant to be the same as in English",
                "name them, such as `portolan record fr ID --same`; `portolan check --rule copied` lists candidates",
            ));
        }
        let plan = plan(project, ledger, &scope, wish);
        let made = recorded::Made { project, ledger, plan: &plan, scope: &scope, wish, dry: command.dry.dry_run };
        let mut changes = of_ledger(project, &plan.files);
        changes.extend(attributes(global, project, ledger).filter(|_| !plan.files.is_empty()));
        Ok(Intent { changes, said: recorded::human(&made, look) })
    })
}

/// Records what the history of the project says.
fn from_git(command: &Record, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let look = output.look();
    let repository = Repository::find(&global.root)?;
    carry_out(global, command.dry, output, |project, ledger| {
        let scope = find_scope(project, &command.words)?;
        let files = unknown(project, ledger, &scope);
        let past = with_progress("reading the history", || past(&repository, project, &files))?;
        let adoption = adopt(project, ledger, &scope, &files, past, command.machine);
        let mut changes = of_ledger(project, &adoption.files);
        changes.extend(attributes(global, project, ledger).filter(|_| !adoption.files.is_empty()));
        Ok(Intent { changes, said: adopted::human(project, &adoption, command.dry.dry_run, look) })
    })
}

/// What helps git to merge the ledger, where one begins.
fn attributes(global: &Global, project: &Project, ledger: &Ledger) -> Option<Change> {
    let path = format!("{}/.gitattributes", project.config.ledger);
    let is_new = ledger.is_empty() && global.root.join(&path).symlink_metadata().is_err();
    is_new.then(|| Change { path, before: None, after: Some(GIT_ATTRIBUTES.into()), meant: Vec::new() })
}

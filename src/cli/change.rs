//! What commands that write have in common: read, plan, write; and all over again if another run writes in between.

use clap::Args;

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::{Ending, Global, load_project};
use crate::diagnostic::Diagnostic;
use crate::ledger::{CatalogueFile, Ledger, LedgerFile};
use crate::project::Project;
use crate::write::{Change, Written, write};

/// How often to plan anew when other runs write all the time.
pub(super) const MOST_TRIES: usize = 50;

/// Whether anything is to be written.
#[derive(Clone, Copy, Debug, Args)]
pub struct DryRun {
    /// Only say what would be written
    #[arg(long)]
    pub dry_run: bool,
}

/// What a command is going to do.
pub struct Intent {
    /// The files that change.
    pub changes: Vec<Change>,
    /// What to say when it is done.
    pub said: String,
}

/// Makes a plan for the project as it is, carries it out and says so.
///
/// # Errors
/// If the project cannot be read or written, or there can be no plan.
pub fn carry_out(
    global: &Global,
    dry: DryRun,
    output: &mut Output,
    plan: impl Fn(&Project, &Ledger) -> Result<Intent, Failure>,
) -> Result<Ending, Failure> {
    for _ in 0..MOST_TRIES {
        let (project, ledger, found) = load_project(global)?;
        let Intent { changes, said } = plan(&project, &ledger)?;
        if !dry.dry_run && write(&global.root, &changes)? == Written::Overtaken {
            continue;
        }
        output.results(&said)?;
        troubles(output, &project, found, &changes);
        return Ok(Ending::Good);
    }
    Err(overtaken())
}

/// Other runs have written in between, every time.
pub(super) fn overtaken() -> Failure {
    Failure::new(
        "other programs change the files of this project all the time; nothing has changed",
        "wait for them to end, then run this again",
    )
}

/// Mentions mistakes in the project's own files, save in those that were just written.
fn troubles(output: &Output, project: &Project, mut found: Vec<Diagnostic>, changes: &[Change]) {
    found.retain(|finding| changes.iter().all(|change| change.path != project.sources[finding.file].path()));
    output.troubles(project, found);
}

/// Changes of catalogue files.
pub fn of_catalogues(project: &Project, files: &[CatalogueFile]) -> Vec<Change> {
    let change = |file: &CatalogueFile| Change {
        path: project.sources[file.file].path().to_owned(),
        before: Some(project.sources[file.file].bytes().to_vec()),
        after: Some(file.bytes.clone()),
        meant: file.ids.clone(),
    };
    files.iter().map(change).collect()
}

/// Changes of ledger files.
pub fn of_ledger(project: &Project, files: &[LedgerFile]) -> Vec<Change> {
    let change = |file: &LedgerFile| Change {
        path: file.path(project),
        before: file.before.map(|id| project.sources[id].bytes().to_vec()),
        after: (!file.text.is_empty()).then(|| file.text.clone().into_bytes()),
        meant: file.ids.clone(),
    };
    files.iter().map(change).collect()
}

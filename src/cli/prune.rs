//! `portolan prune`: removes translations and records that nothing needs any more.

use std::collections::BTreeSet;

use clap::Args;

use crate::check::rules::nearest;
use crate::cli::change::{DryRun, Intent, carry_out, of_catalogues, of_ledger};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::select::{find_locale, find_target};
use crate::cli::{Ending, Global};
use crate::ledger::{Scope, obsolete, prune};
use crate::project::Project;
use crate::report::pruned;

/// Remove translations of what is no longer in the English, and records of translations that are gone
///
/// Shows everything that it removes. What seems to have another id in English now is left alone, unless it is named:
/// `portolan mv` gives the translation its new id.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Prune {
    /// Only these: languages such as fr, and ids of texts that are no longer in the English
    #[arg(value_name = "LOCALE|ID")]
    pub words: Vec<String>,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub dry: DryRun,
}

const MORE: &str = "\
Examples:
  portolan prune --dry-run    show what would be removed
  portolan prune              remove it
  portolan prune fr           only in French";

/// Runs the command.
///
/// # Errors
/// If the project cannot be read or written, or a word is not known.
pub fn run(command: &Prune, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let look = output.look();
    carry_out(global, command.dry, output, |project, ledger| {
        let scope = scope(project, &command.words)?;
        let pruning = prune(project, ledger, &scope);
        let mut changes = of_catalogues(project, &pruning.catalogues);
        changes.extend(of_ledger(project, &pruning.ledger));
        Ok(Intent { changes, said: pruned::human(project, &pruning, command.dry.dry_run, look) })
    })
}

fn scope(project: &Project, words: &[String]) -> Result<Scope, Failure> {
    let mut scope = Scope::default();
    let mut known: Option<BTreeSet<&str>> = None;
    for word in words {
        if find_locale(project, word).is_some() {
            scope.locales.push(find_target(project, word)?);
            continue;
        }
        let known = known.get_or_insert_with(|| all_obsolete(project));
        if !known.contains(word.as_str()) {
            let ids: Vec<&str> = known.iter().copied().collect();
            let help = match nearest(word, &ids) {
                Some(near) => format!("did you mean `{near}`? `portolan prune --dry-run` shows all"),
                None => "`portolan prune --dry-run` shows all that are".to_owned(),
            };
            return Err(Failure::new(format!("`{word}` is neither a language nor an obsolete text"), help));
        }
        scope.ids.insert(word.clone());
    }
    Ok(scope)
}

fn all_obsolete(project: &Project) -> BTreeSet<&str> {
    let files = project.targets.iter().flat_map(|target| target.files.iter().map(move |file| (target, file)));
    let with_source = files.filter_map(|(target, file)| Some((target, file, project.source.file(&file.name)?)));
    with_source.flat_map(|(target, file, source)| obsolete(project, target, file, source)).collect()
}

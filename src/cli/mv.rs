//! `portolan mv`: gives a message, term or attribute another id everywhere.

use clap::Args;

use crate::check::rules::nearest;
use crate::cli::change::{DryRun, Intent, carry_out, of_catalogues, of_ledger};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::{Ending, Global};
use crate::ledger::{CatalogueFile, Move, moving};
use crate::project::Project;
use crate::report::moved;

/// Give a message, term or attribute another id, everywhere
///
/// In the English and all translations, in every text that refers to it, and in the ledger, so that no translation becomes
/// stale by it. If the English has the new id already, the translations follow.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE, arg_required_else_help = true)]
pub struct Mv {
    /// The present id: `message`, `-term` or `message.attribute`
    #[arg(value_name = "OLD", allow_hyphen_values = true)]
    pub old: String,

    /// The new id, written in full
    #[arg(value_name = "NEW", allow_hyphen_values = true)]
    pub new: String,

    #[command(flatten)]
    #[allow(missing_docs)]
    pub dry: DryRun,
}

const MORE: &str = "\
Examples:
  portolan mv join-steps join-how                  a message
  portolan mv --dry-run -- -network -alliance      a term; only show what would change
  portolan mv join-steps.title join-steps.label    an attribute";

/// Runs the command.
///
/// # Errors
/// If the project cannot be read or written, there is nothing of that id, or the new one is taken.
pub fn run(command: &Mv, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let look = output.look();
    let wanted = wanted(&command.old, &command.new)?;
    carry_out(global, command.dry, output, |project, ledger| {
        let moving = moving(project, ledger, &wanted);
        if moving.catalogues.is_empty() && moving.ledger.is_empty() {
            return Err(unknown(project, &wanted));
        }
        if let Some(file) = moving.taken.first() {
            return Err(Failure::new(
                format!("`{}` is in {} already", wanted.renamed(), project.sources[*file].path()),
                "choose another id, or delete one of the two first",
            ));
        }
        // The source last: as long as it has the old id, the command can be given again.
        let source = |file: &CatalogueFile| project.source.files.iter().any(|it| it.id == file.file);
        let (english, translations): (Vec<_>, Vec<_>) = moving.catalogues.iter().cloned().partition(source);
        let mut changes = of_catalogues(project, &translations);
        changes.extend(of_ledger(project, &moving.ledger));
        changes.extend(of_catalogues(project, &english));
        Ok(Intent { changes, said: moved::human(project, &moving, &wanted, command.dry.dry_run, look) })
    })
}

/// Makes sense of the two ids.
fn wanted(old: &str, new: &str) -> Result<Move, Failure> {
    let split = |word: &str| match word.split_once('.') {
        Some((id, attribute)) => (id.to_owned(), Some(attribute.to_owned())),
        None => (word.to_owned(), None),
    };
    let ((id, attribute), (new_id, new_attribute)) = (split(old), split(new));
    let bad = |message: String, help: &str| Err(Failure::new(message, help));
    if old == new {
        return bad(format!("both ids are `{old}`"), "write the present id, then the new one");
    }
    for (name, is_id) in [(&id, true), (&new_id, true)]
        .into_iter()
        .chain([attribute.as_ref(), new_attribute.as_ref()].into_iter().flatten().map(|name| (name, false)))
    {
        if !is_name(if is_id { name.strip_prefix('-').unwrap_or(name) } else { name }) {
            return bad(
                format!("`{name}` cannot be an id"),
                "an id begins with a letter from a to z; then come letters, digits, `-` and `_`",
            );
        }
    }
    match (&attribute, &new_attribute) {
        (None, None) if id.starts_with('-') != new_id.starts_with('-') => {
            bad("a message cannot become a term, nor a term a message".to_owned(), "the ids of terms begin with `-`")
        }
        (None, None) => Ok(Move { id, attribute: None, new: new_id }),
        (Some(_), Some(name)) if id == new_id => Ok(Move { id, attribute, new: name.clone() }),
        (Some(_), _) => {
            let help = format!("write `{id}.` and the new name, such as `{id}.title`");
            Err(Failure::new("an attribute stays with its message", help))
        }
        (None, Some(_)) => bad(format!("`{old}` is no attribute, and cannot become one"), "write a new id without `.`"),
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// There is nothing to move.
fn unknown(project: &Project, wanted: &Move) -> Failure {
    let files = project.catalogues().flat_map(|catalogue| &catalogue.files);
    let mut names: Vec<String> = files
        .flat_map(|file| match wanted.attribute {
            Some(_) => file.units().map(|unit| unit.id()).collect::<Vec<_>>(),
            None => file.messages().map(|message| file.of(message.id).to_owned()).collect(),
        })
        .collect();
    names.sort();
    names.dedup();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let old = wanted.old();
    let help = match nearest(&old, &names) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write an id as the English files have it: `message`, `-term` or `message.attribute`".to_owned(),
    };
    Failure::new(format!("there is no text `{old}`"), help)
}

//! `portolan status`: how far each language is.

use clap::{Args, ValueEnum};

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::find_target;
use crate::cli::{Ending, Global, load_project};
use crate::coverage::{Coverage, coverage};
use crate::load::git::{Repository, snapshot};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::Look;
use crate::report::trend::{self, Trend};
use crate::report::{badge, html, status};

/// Show how far each language is
///
/// Counts the units (texts to translate) and words of each locale, and in which state they are:
///
///   current     translated from the English as it is now;
///   stale       translated, but the English has changed since;
///   unrecorded  translated, but the ledger does not say from which English;
///   copied      still the English text;
///   missing     not translated;
///   obsolete    a translation of something that is no longer in the English.
#[derive(Debug, Args)]
#[command(verbatim_doc_comment, after_help = MORE, after_long_help = MORE)]
pub struct Status {
    /// Only these locales
    #[arg(value_name = "LOCALE")]
    pub locales: Vec<String>,

    /// Count file by file, with --by file; otherwise locale by locale
    #[arg(long, value_name = "WHAT", default_value = "locale", hide_possible_values = true)]
    pub by: By,

    /// Only this locale; the same as naming it without --locale
    #[arg(long = "locale", value_name = "LOCALE")]
    pub also: Vec<String>,

    /// How to write it: human, json, markdown, html (a page with bars and lists) or badge (a picture)
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: Format,

    /// Show what has changed since this commit, such as `main` or a tag. Unlike with `check --changed-since`, it is taken as
    /// it is
    #[arg(long, value_name = "REV", conflicts_with = "by")]
    pub since: Option<String>,
}

const MORE: &str = "\
Examples:
  portolan status                        all locales
  portolan status fr --by file           the files of the French catalogue
  portolan status --format markdown      a table for a page or a comment
  portolan status --since v1.0           what has changed since a release
  portolan status --format html > status.html
                                         a page of its own, with all that is stale or missing
  portolan status --format badge --locale fr > fr.svg
                                         a badge for a README";

/// What has a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// Each locale.
    Locale,
    /// Each file of each locale.
    File,
}

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Human,
    /// For programs.
    Json,
    /// For pages.
    Markdown,
    /// A page of its own.
    Html,
    /// A picture for a page.
    Badge,
}

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, or a locale is not known.
pub fn run(command: &Status, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let (project, ledger, found) = load_project(global)?;
    let words = command.locales.iter().chain(&command.also);
    let wanted: Vec<_> = words.map(|word| find_target(&project, word)).collect::<Result<_, _>>()?;
    let mut figures = coverage(&project, &ledger);
    figures.locales.retain(|locale| wanted.is_empty() || wanted.contains(&locale.locale));
    if let Some(since) = &command.since {
        let text = trend(command, since, global, &project, &figures, &wanted, output.look())?;
        output.results(&text)?;
        output.troubles(&project, found);
        return Ok(Ending::Good);
    }
    let status =
        status::Status { project: &project, ledger: &ledger, coverage: &figures, by_file: command.by == By::File };
    let text = match command.format {
        Format::Human => status::human(&status, output.look()),
        Format::Json => status::json(&status),
        Format::Markdown => status::markdown(&status),
        Format::Html => html::page(&project, &ledger, &figures),
        Format::Badge => badge::badge(&figures, &project.config.gates),
    };
    output.results(&text)?;
    output.troubles(&project, found);
    Ok(Ending::Good)
}

/// The figures of today beside those of an older commit.
fn trend(
    command: &Status,
    since: &str,
    global: &Global,
    project: &Project,
    now: &Coverage,
    wanted: &[Locale],
    look: Look,
) -> Result<String, Failure> {
    let repository = Repository::find(&global.root)?;
    let commit = repository.commit(since)?;
    let before = with_progress("reading the history", || snapshot(&repository, &commit))?;
    let Some(before) = before else {
        let help = "name a later commit; `git log` shows them";
        return Err(Failure::new(format!("there were no catalogues in this folder at {since}"), help));
    };
    if let Some(folder) = before.submodule_of(project) {
        return Err(Failure::new(
            format!("`{folder}` is a repository of its own (a submodule), so what it held at {since} is not known"),
            "run this in a project that lies inside of it",
        ));
    }
    let mut then = coverage(&before.project, &before.ledger);
    then.locales.retain(|locale| wanted.is_empty() || wanted.contains(&locale.locale));
    let trend = Trend { project, since, commit: &commit, before: &then, now };
    Ok(match command.format {
        Format::Human => trend::human(&trend, look),
        Format::Json => trend::json(&trend),
        Format::Markdown => trend::markdown(&trend),
        Format::Html | Format::Badge => {
            let help = "leave `--since` out, or choose human, json or markdown";
            return Err(Failure::new("the page and the badge show one state, and no change", help));
        }
    })
}

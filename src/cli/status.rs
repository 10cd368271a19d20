//! `portolan status`: how far each language is.

use clap::{Args, ValueEnum};

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::select::find_target;
use crate::cli::{Ending, Global, load_project};
use crate::coverage::coverage;
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
}

const MORE: &str = "\
Examples:
  portolan status                        all locales
  portolan status fr --by file           the files of the French catalogue
  portolan status --format markdown      a table for a page or a comment
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

//! `portolan fmt`: lays catalogue files out in the one way, with what they say kept.

use clap::{Args, ValueEnum};
use rayon::prelude::*;

use crate::catalogue::{Catalogue, File};
use crate::cli::change::{MOST_TRIES, overtaken};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::Selection;
use crate::cli::{Ending, Global, load_project};
use crate::project::Project;
use crate::report::laid_out::{Done, LaidOut, Left, diff, human};
use crate::syntax::layout::{Order, lay_out, says_the_same};
use crate::text::Source;
use crate::write::{Change, Written, write_if};

/// Lay catalogue files out in one way; what they say stays the same
///
/// One blank line between entries, one space around `=` and in braces, four spaces a level; docs/fmt.md shows it all.
/// Texts keep their words and lines, comments theirs, and lines that are not Fluent stay as they are. No translation
/// becomes stale.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Fmt {
    /// Only these: locales of the project, such as fr, or files and folders
    #[arg(value_name = "LOCALE|PATH")]
    pub words: Vec<String>,

    /// Write nothing, list the files that are laid out otherwise, and end with status 1 if there are any
    #[arg(long)]
    pub check: bool,

    /// Write nothing, and show what would change as a diff, which `git apply` takes as well
    #[arg(long, visible_alias = "diff")]
    pub dry_run: bool,

    /// Put the entries of translations in an order: `source` for that of the English. No entry leaves the group that
    /// comments make
    #[arg(long, value_name = "ORDER", hide_possible_values = true)]
    pub order: Option<By>,
}

const MORE: &str = "\
Examples:
  portolan fmt                     all files of the project
  portolan fmt --dry-run           show what would change
  portolan fmt --check             for other programs: is every file laid out so?
  portolan fmt fr --order source   French, in the order of the English

Exit status:
  0  every file is laid out so now
  1  with --check: some file is not
  2  it could not run";

/// An order for entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// That of the source.
    Source,
}

/// Runs the command.
///
/// # Errors
/// If the project cannot be read or written, or a word is not known.
pub fn run(command: &Fmt, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    for _ in 0..MOST_TRIES {
        let (project, _, found) = load_project(global)?;
        let selection = Selection::new(&project, &global.root, &command.words)?;
        let files = with_progress("laying out", || lay_out_all(&project, &selection, command.order));
        let writes = !command.check && !command.dry_run;
        if writes && write(global, &project, &files, command.order)? == Written::Overtaken {
            continue;
        }
        let done = match (writes, command.check) {
            (true, _) => Done::Written,
            (false, true) => Done::Checked,
            (false, false) => Done::Shown,
        };
        if command.dry_run {
            let lines = diff(&project, &files, output.look());
            let blank = if lines.is_empty() { "" } else { "\n" };
            output.bytes(&[&lines, blank.as_bytes()].concat())?;
        }
        output.results(&human(&project, &files, done, command.dry_run))?;
        output.troubles(&project, found);
        let differs = files.iter().any(|file| file.text.is_some());
        return Ok(if command.check && differs { Ending::Bad } else { Ending::Good });
    }
    Err(overtaken())
}

/// Every file that was asked for, sorted by path.
fn lay_out_all(project: &Project, selection: &Selection, order: Option<By>) -> Vec<LaidOut> {
    let asked = |catalogue: &Catalogue, file: &&File| selection.has_file(&catalogue.locale, file.id);
    let files: Vec<&File> =
        project.catalogues().flat_map(|it| it.files.iter().filter(move |file| asked(it, file))).collect();
    let mut done: Vec<LaidOut> = files.into_par_iter().map(|file| lay_out_one(project, file, order)).collect();
    done.sort_by_key(|it| project.sources[it.file].path());
    done
}

fn lay_out_one(project: &Project, file: &File, order: Option<By>) -> LaidOut {
    let source = &project.sources[file.id];
    let left = |left: Left| LaidOut { file: file.id, text: None, left: Some(left) };
    if !source.invalid().is_empty() {
        return left(Left::NotUtf8);
    }
    let is_source = project.source.files.iter().any(|english| english.id == file.id);
    let english = order.filter(|_| !is_source).and_then(|By::Source| project.source.file(&file.name));
    let order = english.map(|english| Order::new(english.messages().map(|message| english.of(message.id))));
    match lay_out(file.text(), &file.resource, order.as_ref()) {
        Ok(text) if text == file.text() => LaidOut { file: file.id, text: None, left: None },
        Ok(text) => LaidOut { file: file.id, text: Some(text), left: None },
        Err(why) => left(Left::Unsure(why)),
    }
}

/// Writes what has changed, each file after it was read again and found to say the same.
fn write(global: &Global, project: &Project, files: &[LaidOut], order: Option<By>) -> Result<Written, Failure> {
    let changes = files.iter().filter_map(|file| {
        let source = &project.sources[file.file];
        Some(Change {
            path: source.path().to_owned(),
            before: Some(source.bytes().to_vec()),
            after: Some(file.text.clone()?.into_bytes()),
            meant: Vec::new(),
        })
    });
    let changes: Vec<Change> = changes.collect();
    let text = |bytes: &Option<Vec<u8>>| Source::from_bytes("", bytes.as_deref().unwrap_or_default());
    Ok(write_if(&global.root, &changes, |change| {
        says_the_same(text(&change.before).text(), text(&change.after).text(), order.is_some())
    })?)
}

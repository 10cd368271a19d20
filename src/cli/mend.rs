//! `portolan check --fix`: mends what can be mended before what is left is reported.

use std::collections::BTreeMap;

use clap::ValueEnum;

use crate::catalogue::File;
use crate::check::mend::{Mending, mend, only_mended};
use crate::cli::change::{MOST_TRIES, of_ledger, overtaken};
use crate::cli::check::{Check, FindingsFormat};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::Selection;
use crate::cli::{Global, load_project};
use crate::diagnostic::Diagnostic;
use crate::ledger::{Ledger, LedgerFile, follow};
use crate::project::Project;
use crate::report::{Look, mended};
use crate::text::{FileId, Source};
use crate::write::{Change, Written, changes_what_was_meant, write_if};

/// Which findings to mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Fix {
    /// Those whose edits cannot change what a text says.
    Safe,
    /// All that have edits.
    All,
}

impl Fix {
    fn takes(self, finding: &Diagnostic) -> bool {
        finding.is_safe || self == Fix::All
    }
}

/// Mends what a check is asked for, writes it and says so. Gives the project as it is afterwards, or would be.
///
/// # Errors
/// If the project cannot be read or written, or a word is not known.
pub fn mended(
    fix: Fix,
    command: &Check,
    global: &Global,
    output: &mut Output,
) -> Result<(Project, Ledger, Vec<Diagnostic>), Failure> {
    for _ in 0..MOST_TRIES {
        let (project, ledger, found) = load_project(global)?;
        let selection = Selection::new(&project, &global.root, &command.words)?;
        let asked = |finding: &Diagnostic| command.rule.is_empty() || command.rule.iter().any(|it| it == finding.rule);
        let mending = with_progress("mending", || {
            mend(&project, &ledger, |finding| fix.takes(finding) && selection.has(finding) && asked(finding))
        });
        let records = follow(&project, &mending.project, &ledger);
        if !command.dry_run && write(global, &project, &mending, &records)? == Written::Overtaken {
            continue;
        }
        // The results of another format are for a program, and people read this beside them.
        let is_result = command.format == FindingsFormat::Human;
        let look = Look { exact: output.look().exact && is_result, ..output.look() };
        let mut diff = Vec::new();
        if command.dry_run {
            diff = mended::diff(&project, &mending, &records, look);
        }
        if !diff.is_empty() {
            diff.push(b'\n');
        }
        let said = mended::human(&project, &mending, &records, command.dry_run, look);
        match is_result {
            true => output.bytes(&[diff, said.into_bytes()].concat())?,
            false => output.remark(format!("{}{said}", String::from_utf8_lossy(&diff)).trim_end()),
        }
        return Ok(afterwards(mending.project, ledger, found, records));
    }
    Err(overtaken())
}

/// Writes the mended files and the ledger. The ledger first: if the run is killed in between, the next one mends the texts
/// that its records fit.
fn write(global: &Global, project: &Project, mending: &Mending, records: &[LedgerFile]) -> Result<Written, Failure> {
    let bytes = |project: &Project, id: FileId| Some(project.sources[id].bytes().to_vec());
    let catalogues = mending.files.iter().map(|file| Change {
        path: project.sources[file.file].path().to_owned(),
        before: bytes(project, file.file),
        after: bytes(&mending.project, file.file),
        meant: file.ids.iter().cloned().collect(),
    });
    let mut changes = of_ledger(project, records);
    let of_catalogues = changes.len();
    changes.extend(catalogues);
    let is_catalogue = |change: &Change| changes[of_catalogues..].iter().any(|it| it.path == change.path);
    let proof = |change: &Change| match (&change.before, &change.after) {
        (Some(before), Some(after)) if is_catalogue(change) => {
            only_mended(before, after, &change.meant.iter().cloned().collect())
        }
        _ => changes_what_was_meant(change),
    };
    Ok(write_if(&global.root, &changes, proof)?)
}

/// The project with its ledger after mending. What was wrong in ledger files that have changed is looked for anew.
fn afterwards(
    project: Project,
    mut ledger: Ledger,
    mut found: Vec<Diagnostic>,
    records: Vec<LedgerFile>,
) -> (Project, Ledger, Vec<Diagnostic>) {
    let ids: Vec<Option<FileId>> = records.iter().map(|file| file.before).collect();
    found.retain(|finding| !ids.contains(&Some(finding.file)));
    let mut texts = BTreeMap::new();
    for LedgerFile { locale, name, before, text, .. } in records {
        let Some(id) = before else { continue };
        let source = Source::new(project.sources[id].path(), text.as_str());
        found.extend(ledger.add(locale, File::parse(id, name, &source)));
        texts.insert(id, text.into_bytes());
    }
    (project.with_texts(&texts), ledger, found)
}

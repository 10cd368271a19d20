//! What `portolan check --fix` mends: how many findings of which rule in which file, or every line that would change.

use crate::check::mend::{GivenUp, Mending};
use crate::ledger::LedgerFile;
use crate::project::Project;
use crate::report::patch::unified;
use crate::report::{Look, clean, counted};
use crate::text::Source;

/// Every line that changes: of catalogues, then of the ledger.
pub fn diff(project: &Project, mending: &Mending, ledger: &[LedgerFile], look: Look) -> Vec<u8> {
    let mut out = Vec::new();
    for file in &mending.files {
        let (before, after) = (&project.sources[file.file], &mending.project.sources[file.file]);
        out.extend(unified(Some(before), after, look));
    }
    for file in ledger {
        let before = file.before.map(|id| &project.sources[id]);
        out.extend(unified(before, &Source::new(file.path(project), file.text.as_str()), look));
    }
    out
}

/// For people, without the diff.
pub fn human(project: &Project, mending: &Mending, ledger: &[LedgerFile], dry: bool, look: Look) -> String {
    let mut out = String::new();
    let mended = if dry { "would mend" } else { "mended" };
    let mut all = 0;
    for file in &mending.files {
        let rules: Vec<String> = file.rules.iter().map(|(rule, count)| format!("{count} {rule}")).collect();
        let path = clean::line(project.sources[file.file].path());
        out.push_str(&format!("{}: {mended} {}\n", look.bold(&path), rules.join(", ")));
        all += file.rules.values().sum::<usize>();
    }
    for given_up in &mending.given_up {
        out.push_str(&left(project, given_up, look));
    }
    if all == 0 {
        out.push_str("There is nothing to mend.\n");
    } else {
        let findings = counted(all, "finding", "findings");
        let files = counted(mending.files.len(), "file", "files");
        let would = if dry { "would be mended" } else { "mended" };
        out.push_str(&format!("{findings} {would} in {files}.\n"));
    }
    if !ledger.is_empty() {
        let follows = if dry { "would follow" } else { "follows" };
        let files = counted(ledger.len(), "file", "files");
        out.push_str(&format!("The ledger {follows} in {files}, so that no translation becomes stale by it.\n"));
    }
    if dry {
        out.push_str("Nothing was written; without --dry-run it is. This is what would be left:\n");
    }
    out.push('\n');
    out
}

/// What was not mended, and why.
fn left(project: &Project, given_up: &GivenUp, look: Look) -> String {
    let path = look.bold(&clean::line(project.sources[given_up.file].path()));
    let part = match &given_up.id {
        Some(id) => format!("`{}`", clean::line(id)),
        None => "the file".to_owned(),
    };
    match given_up.error {
        Some((rule, file)) => {
            let place = clean::line(project.sources[file].path());
            format!("{path}: {part} is left as it is: if it were mended, {rule} would be an error in {place}\n")
        }
        None => format!("{path}: {part} is left as it is: mending it comes to no end\n"),
    }
}

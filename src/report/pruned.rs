//! What `portolan prune` removes: every text that goes, so that none is lost without having been seen.

use anstyle::AnsiColor;

use crate::ledger::Pruning;
use crate::project::Project;
use crate::report::{Look, clean, counted};

/// Most ids of records that are listed for a file.
const MAX_IDS: usize = 10;

/// For people.
pub fn human(project: &Project, pruning: &Pruning, dry: bool, look: Look) -> String {
    let mut out = String::new();
    for group in pruning.gone.chunk_by(|a, b| a.file == b.file) {
        let Some(first) = group.first() else { continue };
        let path = clean::line(project.sources[first.file].path());
        out.push_str(&look.bold(&format!("{path}: {}", counted(group.len(), "obsolete text", "obsolete texts"))));
        out.push('\n');
        for line in group.iter().flat_map(|gone| gone.text.lines()) {
            out.push_str(&look.tint(AnsiColor::Red, &format!("  - {}", clean::line(line.trim_end()))));
            out.push('\n');
        }
    }
    for ((_, _, units), file) in pruning.records.iter().zip(&pruning.ledger) {
        let records = counted(units.len(), "record for nothing", "records for nothing");
        let shown: Vec<_> = units.iter().take(MAX_IDS).map(|id| clean::line(id)).collect();
        let more = units.len().saturating_sub(MAX_IDS);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        out.push_str(&look.bold(&format!("{}: {records}", clean::line(&file.path(project)))));
        out.push_str(&format!("\n  {}{more}\n", shown.join(", ")));
    }
    let removed = if dry { "would be removed" } else { "removed" };
    let records: usize = pruning.records.iter().map(|(_, _, units)| units.len()).sum();
    match (pruning.gone.len(), records) {
        (0, 0) => out.push_str("There is nothing to remove.\n"),
        (texts, records) => out.push_str(&format!(
            "{} and {} {removed}.\n",
            counted(texts, "obsolete text", "obsolete texts"),
            counted(records, "record", "records"),
        )),
    }
    for rename in &pruning.renamed {
        let (old, new) = (clean::line(&rename.old), clean::line(&rename.new));
        out.push_str(&format!(
            "{}: `{old}` is left: its English seems to be `{new}` now; `portolan mv {old} {new}` gives it that id\n",
            rename.locale
        ));
    }
    for &file in &pruning.orphans {
        let path = clean::line(project.sources[file].path());
        out.push_str(&format!("{path} is left: there is no such file in English; rename it, or delete it\n"));
    }
    if dry {
        out.push_str("Nothing was written; without --dry-run it is.\n");
    }
    out
}

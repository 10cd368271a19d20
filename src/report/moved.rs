//! What `portolan mv` changes: every line, or how many there are.

use anstyle::AnsiColor;
use similar::{ChangeTag, TextDiff};

use crate::ledger::{Move, Moving};
use crate::project::Project;
use crate::report::{Look, clean, counted};
use crate::text::Source;

/// For people; if nothing is written, with every line that would change.
pub fn human(project: &Project, moving: &Moving, wanted: &Move, dry: bool, look: Look) -> String {
    let mut out = String::new();
    if dry {
        for file in &moving.catalogues {
            let source = &project.sources[file.file];
            let after = Source::from_bytes("", &file.bytes);
            out.push_str(&lines(source.path(), source.text(), after.text(), look));
        }
        for file in &moving.ledger {
            let before = file.before.map_or("", |id| project.sources[id].text());
            out.push_str(&lines(&file.path(project), before, &file.text, look));
        }
    }
    let (old, new) = (wanted.old(), wanted.renamed());
    let definitions = counted(moving.definitions, "place", "places");
    let references = match moving.references {
        0 => String::new(),
        count => format!(", and in {}", counted(count, "reference to it", "references to it")),
    };
    let would = if dry { "would be" } else { "is" };
    let files = counted(moving.catalogues.len() + moving.ledger.len(), "file", "files");
    out.push_str(&format!(
        "`{}` {would} now `{}`: in {definitions}{references} ({files}).\n",
        clean::line(&old),
        clean::line(&new),
    ));
    if dry {
        out.push_str("Nothing was written; without --dry-run it is.\n");
    } else {
        out.push_str("Next:\n  change the id in the programs that ask for it as well\n");
    }
    out
}

/// The lines of a file that change.
fn lines(path: &str, before: &str, after: &str, look: Look) -> String {
    let mut out = look.bold(&clean::line(path)) + "\n";
    for change in TextDiff::from_lines(before, after).iter_all_changes() {
        let (mark, colour) = match change.tag() {
            ChangeTag::Equal => continue,
            ChangeTag::Delete => ('-', AnsiColor::Red),
            ChangeTag::Insert => ('+', AnsiColor::Green),
        };
        let line = change.value().trim_end_matches(['\n', '\r']);
        if !line.is_empty() {
            out.push_str(&look.tint(colour, &format!("  {mark} {}", clean::line(line))));
            out.push('\n');
        }
    }
    out
}

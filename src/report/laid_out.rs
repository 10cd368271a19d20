//! What `portolan fmt` has done: the files that it lays out, or every line that would change.

use crate::project::Project;
use crate::report::patch::unified;
use crate::report::{Look, clean, counted};
use crate::text::{FileId, Source};

/// A file, and what it is when laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaidOut {
    /// The file.
    pub file: FileId,
    /// What it is to hold, if that is something else.
    pub text: Option<String>,
    /// Why it was left as it is, if it was.
    pub left: Option<Left>,
}

/// Why a file was left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// It holds bytes that are not UTF-8.
    NotUtf8,
    /// Something would be lost.
    Unsure(String),
}

/// What was done with the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// They were written.
    Written,
    /// It was only looked whether they are laid out.
    Checked,
    /// It was only shown what would change.
    Shown,
}

/// Every line that changes.
pub fn diff(project: &Project, files: &[LaidOut], look: Look) -> Vec<u8> {
    let mut out = Vec::new();
    for file in files {
        let before = &project.sources[file.file];
        let after = file.text.as_deref().map(|text| Source::new(before.path(), text));
        out.extend(after.map(|after| unified(Some(before), &after, look)).unwrap_or_default());
    }
    out
}

/// For people: the path of each file that changes, unless a diff names it; then how many there are.
pub fn human(project: &Project, files: &[LaidOut], done: Done, diff: bool) -> String {
    let mut out = String::new();
    let mut changed = 0;
    for file in files {
        let source = &project.sources[file.file];
        let path = clean::line(source.path());
        match (&file.text, &file.left) {
            (Some(_), _) if diff => {}
            (Some(_), _) => out.push_str(&format!("{path}\n")),
            (None, Some(Left::NotUtf8)) => {
                out.push_str(&format!("{path} is left as it is: it holds bytes that are not UTF-8\n"));
            }
            (None, Some(Left::Unsure(why))) => {
                let why = clean::sentence(why);
                out.push_str(&format!("{path} is left as it is: {why}; please report this with the file\n"));
            }
            (None, None) => {}
        }
        changed += usize::from(file.text.is_some());
    }
    let all = counted(files.len(), "file", "files");
    let said = match (changed, done) {
        (0, _) => format!("Nothing is to be laid out; {all} looked at."),
        (changed, Done::Written) => format!("{changed} of {all} laid out."),
        (changed, Done::Checked) => {
            format!("{changed} of {all} would be laid out otherwise.\nNext:\n  `portolan fmt` lays them out")
        }
        (changed, Done::Shown) => {
            format!("{changed} of {all} would be laid out.\nNothing was written; without --dry-run it is.")
        }
    };
    out.push_str(&said);
    out.push('\n');
    out
}

//! Holds a file that was laid out against what it said before.

use crate::syntax::parse;
use crate::syntax::print::canonical;
use crate::syntax::tree::Comment;
use crate::syntax::tree::Entry;
use crate::text::FileId;

/// What an entry says, apart from its layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meaning {
    /// The id of a message or term; none for comments and lines that are not Fluent.
    id: Option<String>,
    /// Its level, 0 if it is none, and its lines.
    comment: (u8, Vec<String>),
    value: Option<String>,
    attributes: Vec<(String, String)>,
    junk: Option<String>,
}

/// What an entry of a source says. Spaces at the end of a comment's line say nothing.
pub(super) fn meaning(entry: &Entry, source: &str) -> Meaning {
    let lines = |comment: &Comment| {
        let lines = comment.lines(source).map(|line| line.trim_end_matches(' ').to_owned());
        (comment.level, lines.collect())
    };
    let mut said = Meaning { id: None, comment: (0, Vec::new()), value: None, attributes: Vec::new(), junk: None };
    match entry {
        Entry::Message(message) => {
            said.id = Some(message.id.of(source).to_owned());
            said.comment = message.comment.as_ref().map(lines).unwrap_or_default();
            said.value = message.value.as_ref().map(|value| canonical(value, source));
            let attributes = message.attributes.iter();
            said.attributes =
                attributes.map(|it| (it.id.of(source).to_owned(), canonical(&it.value, source))).collect();
        }
        Entry::Comment(comment) => said.comment = lines(comment),
        Entry::Junk(junk) => said.junk = Some(junk.span.of(source).to_owned()),
    }
    said
}

/// What all entries of a source say.
pub(super) fn meanings(source: &str) -> Vec<Meaning> {
    let resource = parse(FileId::default(), source).resource;
    resource.entries.iter().map(|entry| meaning(entry, source)).collect()
}

/// Whether two sources have the same entries that say the same, comments and lines that are not Fluent included, in the same
/// order; or, where entries may be `reordered`, between the same comments and lines. Of entries with one id the order always
/// counts.
///
/// # Errors
/// What the second one lacks, in a sentence.
///
/// ```
/// use portolan::syntax::layout::says_the_same;
/// assert!(says_the_same("a=b\n## G\nc = {$d}", "a = b\n\n## G\n\nc = { $d }\n", false).is_ok());
/// assert!(says_the_same("a = b\nc = d\n", "c = d\na = b\n", false).is_err());
/// assert!(says_the_same("a = b\nc = d\n", "c = d\na = b\n", true).is_ok());
/// assert!(says_the_same("a = b\n", "a = c\n", true).is_err());
/// ```
pub fn says_the_same(before: &str, after: &str, reordered: bool) -> Result<(), String> {
    let [mut before, mut after] = [before, after].map(meanings);
    if reordered {
        for entries in [&mut before, &mut after] {
            for run in entries.chunk_by_mut(|a, b| a.id.is_some() == b.id.is_some()) {
                // A stable sort: comments, and entries with one id, keep their order.
                run.sort_by(|a, b| a.id.cmp(&b.id));
            }
        }
    }
    let name = |it: &Meaning| match (&it.id, &it.junk) {
        (Some(id), _) => format!("`{id}`"),
        (None, Some(_)) => "a line that is not Fluent".to_owned(),
        (None, None) => "a comment".to_owned(),
    };
    let differs = before.iter().zip(&after).find(|(before, after)| before != after).map(|(before, _)| before);
    match differs.or(before.get(after.len())).or(after.get(before.len())) {
        Some(entry) => Err(format!("{} would not be what it was", name(entry))),
        None => Ok(()),
    }
}

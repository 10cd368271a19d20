//! Splices edits into bytes, and holds the result against what was there before.

use std::fmt;

use crate::diagnostic::Edit;
use crate::syntax::parse;
use crate::syntax::print::canonical;
use crate::syntax::tree::Entry;
use crate::syntax::tree::Message;
use crate::text::FileId;

/// Two edits that change the same bytes, or one that reaches past the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The edit that cannot be made.
    pub edit: Edit,
    /// The edit it overlaps; none if it lies outside the file.
    pub other: Option<Edit>,
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let span = self.edit.span;
        match &self.other {
            Some(other) => write!(f, "the edits of bytes {span:?} and {:?} overlap", other.span),
            None => write!(f, "the edit of bytes {span:?} lies outside the file"),
        }
    }
}

impl std::error::Error for Conflict {}

/// The bytes with all edits made, which must be of one file. Edits need not be sorted; several insertions at one place
/// keep their order, and stand before what replaces the bytes from there on.
///
/// # Errors
/// If edits overlap or lie outside; nothing is made then.
///
/// ```
/// use portolan::diagnostic::Edit;
/// use portolan::syntax::edit::apply;
/// use portolan::text::Span;
/// let edit = |start, end, text: &str| Edit { file: Default::default(), span: Span::new(start, end), text: text.into() };
/// let edits = [edit(4, 5, "c"), edit(0, 0, "# x\n"), edit(5, 5, "!"), edit(5, 5, "?")];
/// assert_eq!(apply(b"a = b", &edits).unwrap(), b"# x\na = c!?");
/// assert!(apply(b"a = b", &[edit(0, 3, ""), edit(2, 4, "")]).is_err());
/// assert!(apply(b"a = b", &[edit(5, 6, "")]).is_err());
/// ```
pub fn apply(source: &[u8], edits: &[Edit]) -> Result<Vec<u8>, Conflict> {
    let mut sorted: Vec<&Edit> = edits.iter().collect();
    sorted.sort_by_key(|edit| edit.span);
    let mut out = Vec::with_capacity(source.len() + sorted.iter().map(|edit| edit.text.len()).sum::<usize>());
    let mut at = 0;
    let mut last: Option<&Edit> = None;
    for edit in sorted {
        let range = edit.span.range();
        if range.start > range.end || range.end > source.len() {
            return Err(Conflict { edit: edit.clone(), other: None });
        }
        if range.start < at {
            return Err(Conflict { edit: edit.clone(), other: last.cloned() });
        }
        out.extend_from_slice(&source[at..range.start]);
        out.extend_from_slice(edit.text.as_bytes());
        at = range.end;
        last = Some(edit);
    }
    out.extend_from_slice(&source[at..]);
    Ok(out)
}

/// Reads a file before and after edits, and says what else changed than the entries with the ids `meant`: an entry or
/// comment that was lost, added, moved or altered, or lines that are no longer read.
///
/// # Errors
/// The first difference, in a sentence.
///
/// ```
/// use portolan::syntax::edit::unchanged_but;
/// let before = "a = one\n\nb = two\n";
/// assert!(unchanged_but(before, "a = three\n\nb = two\n", &["a"]).is_ok());
/// let error = unchanged_but(before, "a = three\n    b = two\n", &["a"]).unwrap_err();
/// assert_eq!(error, "`b` is not there any more");
/// ```
pub fn unchanged_but(before: &str, after: &str, meant: &[&str]) -> Result<(), String> {
    let (old, new) = (entries(before, meant), entries(after, meant));
    for (old, new) in old.iter().zip(&new) {
        if old.1 != new.1 {
            return Err(match old.0 == new.0 {
                true => format!("{} has changed", old.0),
                false if !entries(after, &[]).contains(old) => format!("{} is not there any more", old.0),
                false => format!("{} stands where {} stood", new.0, old.0),
            });
        }
    }
    match (old.get(new.len()), new.get(old.len())) {
        (Some((name, _)), _) => Err(format!("{name} is not there any more")),
        (_, Some((name, _))) => Err(format!("{name} is new")),
        _ => Ok(()),
    }
}

/// What each entry is called, and what it says.
fn entries(source: &str, without: &[&str]) -> Vec<(String, String)> {
    let resource = parse(FileId::default(), source).resource;
    let other = |entry: &&Entry| !matches!(entry, Entry::Message(it) if without.contains(&it.id.of(source)));
    let describe = |entry: &Entry| match entry {
        Entry::Message(message) => (format!("`{}`", message.id.of(source)), meaning(message, source)),
        Entry::Comment(comment) => {
            ("a comment".to_owned(), format!("{} {:?}", comment.level, comment.lines(source).collect::<Vec<_>>()))
        }
        Entry::Junk(junk) => ("a line that is no Fluent".to_owned(), junk.span.of(source).to_owned()),
    };
    resource.entries.iter().filter(other).map(describe).collect()
}

fn meaning(message: &Message, source: &str) -> String {
    let comment: Vec<_> = message.comment.iter().flat_map(|comment| comment.lines(source)).collect();
    let value = message.value.as_ref().map(|value| canonical(value, source));
    let attributes: Vec<_> =
        message.attributes.iter().map(|it| (it.id.of(source), canonical(&it.value, source))).collect();
    format!("{} {comment:?} {value:?} {attributes:?}", message.id.of(source))
}

//! Changes to entries as byte-exact edits: what no edit names stays as it is, byte for byte.
//!
//! An [`Editor`] computes the edits for one parsed file; [`apply`] splices them into its bytes; [`unchanged_but`] reads
//! the result again and holds it against the file before. New text comes as a [`NewPattern`], which has been parsed, so
//! that nothing that is not Fluent is ever written.
//!
//! ```
//! use portolan::syntax::edit::{Editor, NewPattern, apply};
//! use portolan::syntax::parse;
//!
//! let source = "# Greeting\r\nhello = Hallo\r\n";
//! let tree = parse(Default::default(), source).resource;
//! let editor = Editor::new(Default::default(), source, &tree);
//! let message = tree.messages().next().unwrap();
//! let text = NewPattern::parse("Guten Tag, { $name }").unwrap();
//! let edits = editor.set_value(message, &text);
//! assert_eq!(apply(source.as_bytes(), &edits).unwrap(), b"# Greeting\r\nhello = Guten Tag, { $name }\r\n");
//! ```

mod apply;
mod entry;
mod reference;
mod unit;

pub use crate::syntax::edit::apply::Conflict;
pub use crate::syntax::edit::apply::apply;
pub use crate::syntax::edit::apply::unchanged_but;
pub use crate::syntax::edit::entry::NewEntry;
pub use crate::syntax::edit::reference::references_to;
pub use crate::syntax::edit::unit::NewPattern;

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::diagnostic::Edit;
use crate::syntax::tree::Resource;
use crate::text::FileId;
use crate::text::Span;

/// Computes edits on one parsed file.
#[derive(Debug)]
pub struct Editor<'t> {
    file: FileId,
    source: &'t str,
    resource: &'t Resource,
    /// What ends lines in this file: LF or CRLF, as the first line has it.
    new_line: &'static str,
    /// Made when entries are first added.
    survey: OnceCell<Survey<'t>>,
}

/// How the entries of a file stand.
#[derive(Debug)]
struct Survey<'t> {
    /// First and last entry with an id.
    places: HashMap<&'t str, (usize, usize)>,
    /// Whether most entries are parted by blank lines.
    spaced: bool,
}

impl<'t> Editor<'t> {
    /// An editor for `resource`, which was parsed from `source`. All edits will name `file`.
    pub fn new(file: FileId, source: &'t str, resource: &'t Resource) -> Self {
        let first = memchr::memchr(b'\n', source.as_bytes());
        let is_crlf = first.is_some_and(|end| source[..end].ends_with('\r'));
        let new_line = if is_crlf { "\r\n" } else { "\n" };
        Editor { file, source, resource, new_line, survey: OnceCell::new() }
    }

    fn edit(&self, start: usize, end: usize, text: impl Into<String>) -> Edit {
        Edit { file: self.file, span: Span::new(start as u32, end as u32), text: text.into() }
    }

    /// Text whose lines end with LF, with the line ends of this file.
    fn with_line_ends(&self, text: &str) -> String {
        match self.new_line {
            "\n" => text.to_owned(),
            // The source of a pattern has CRLF already where its text ends with a CR.
            _ => text.replace("\r\n", "\n").replace('\n', "\r\n"),
        }
    }

    /// Where a pattern that ends at `end` stops in the file: CRs that end no line are trimmed from its text like other
    /// blanks, but their lines are a part of it.
    fn text_end(&self, end: usize) -> usize {
        let next = self.resource.entries.partition_point(|entry| (entry.span().start as usize) < end);
        let stop = self.resource.entries.get(next).map_or(self.source.len(), |entry| entry.span().start as usize);
        let rest = &self.source.as_bytes()[end..stop];
        let blank = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r')).count();
        let lone_cr = |&at: &usize| rest[at] == b'\r' && rest.get(at + 1) != Some(&b'\n');
        (0..blank).rev().find(lone_cr).map_or(end, |at| end + at + 1)
    }

    /// Where the line of `at` starts.
    fn line_start(&self, at: usize) -> usize {
        memchr::memrchr(b'\n', &self.source.as_bytes()[..at]).map_or(0, |end| end + 1)
    }

    /// Where the line of `at` ends, after its line end.
    fn next_line(&self, at: usize) -> usize {
        memchr::memchr(b'\n', &self.source.as_bytes()[at..]).map_or(self.source.len(), |length| at + length + 1)
    }

    /// From `at`, which is the start of a line, past the blank lines.
    fn after_blank_lines(&self, mut at: usize) -> usize {
        while at < self.source.len() {
            let next = self.next_line(at);
            if !self.source[at..next].trim_matches([' ', '\r', '\n']).is_empty() {
                break;
            }
            at = next;
        }
        at
    }
}

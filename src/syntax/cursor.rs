//! The parser's state and its smallest steps: where it stands, what it found wrong, blanks, ids and numbers.

use crate::diagnostic::Diagnostic;
use crate::syntax::limits::MAX_PROBLEMS;
use crate::syntax::pattern::Piece;
use crate::syntax::problem;
use crate::text::{FileId, Span};

/// The entry cannot be read on; why has been reported.
pub(super) struct Failed;

pub(super) type Step<T> = Result<T, Failed>;

pub(super) struct Cursor<'s> {
    pub file: FileId,
    pub text: &'s str,
    pub bytes: &'s [u8],
    pub at: usize,
    /// How many placeables and calls are open.
    pub depth: u32,
    /// Pieces of the patterns being read, innermost last.
    pub pieces: Vec<Piece>,
    pub diagnostics: Vec<Diagnostic>,
    /// Diagnostics past the limit.
    pub unreported: usize,
    /// The entry that is being read.
    pub entry: Option<Span>,
    /// Its attribute that is being read.
    pub attribute: Option<Span>,
    /// The line of an attribute that could not be read, which has been reported.
    pub failed_attribute: Option<usize>,
    /// The first `{` in the entry, and the end of its expression, that is closed on a later line only: that `}` may have
    /// been meant for the selector around it.
    pub closed_below: Option<(usize, usize)>,
    /// Where the last conflict ends whose markers have been reported.
    conflict_end: u32,
}

impl<'s> Cursor<'s> {
    pub fn new(file: FileId, text: &'s str) -> Self {
        Cursor {
            file,
            text,
            bytes: text.as_bytes(),
            at: 0,
            depth: 0,
            pieces: Vec::new(),
            diagnostics: Vec::new(),
            unreported: 0,
            entry: None,
            attribute: None,
            failed_attribute: None,
            closed_below: None,
            conflict_end: 0,
        }
    }

    /// Notes what is wrong; reading may go on.
    pub fn report(&mut self, make: impl FnOnce(&Self) -> Diagnostic) {
        if self.diagnostics.len() >= MAX_PROBLEMS {
            self.unreported += 1;
            return;
        }
        let mut diagnostic = make(self);
        if diagnostic.rule == problem::CONFLICT {
            if diagnostic.span.start < self.conflict_end {
                return;
            }
            self.conflict_end = diagnostic.labels.last().map_or(diagnostic.span, |last| last.span).end;
        }
        diagnostic.id = self.entry.map(|id| match self.attribute {
            Some(attribute) => format!("{}.{}", id.of(self.text), attribute.of(self.text)),
            None => id.of(self.text).to_owned(),
        });
        self.diagnostics.push(diagnostic);
    }

    /// Notes what is wrong with the entry; it becomes junk.
    pub fn fail<T>(&mut self, make: impl FnOnce(&Self) -> Diagnostic) -> Step<T> {
        self.report(make);
        Err(Failed)
    }

    pub fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    pub fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    pub fn span(&self, start: usize) -> Span {
        Span::new(start as u32, self.at as u32)
    }

    /// The whole character at `at`, or nothing at the end.
    pub fn char_span(&self, at: usize) -> Span {
        let len = self.text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        Span::new(at as u32, (at + len) as u32)
    }

    /// Length of the line end at `at`: 0 if there is none.
    pub fn line_end_at(&self, at: usize) -> usize {
        match self.byte(at) {
            Some(b'\n') => 1,
            Some(b'\r') if self.byte(at + 1) == Some(b'\n') => 2,
            _ => 0,
        }
    }

    pub fn skip_spaces(&mut self) {
        while self.peek() == Some(b' ') {
            self.at += 1;
        }
    }

    /// Skips whole lines of spaces.
    pub fn skip_blank_lines(&mut self) {
        loop {
            let start = self.at;
            self.skip_spaces();
            match self.line_end_at(self.at) {
                0 if self.at == self.bytes.len() => return,
                0 => {
                    self.at = start;
                    return;
                }
                len => self.at += len,
            }
        }
    }

    /// Skips spaces and line ends.
    pub fn skip_blank(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\n') => self.at += 1,
                Some(b'\r') if self.byte(self.at + 1) == Some(b'\n') => self.at += 2,
                _ => return,
            }
        }
    }

    /// Reads `[a-zA-Z][a-zA-Z0-9_-]*`, if it stands here.
    pub fn identifier(&mut self) -> Option<Span> {
        if !self.peek()?.is_ascii_alphabetic() {
            return None;
        }
        let start = self.at;
        let rest = &self.bytes[start..];
        self.at += rest.iter().position(|&byte| !is_id_byte(byte)).unwrap_or(rest.len());
        Some(self.span(start))
    }

    /// Reads `-?[0-9]+(\.[0-9]+)?`.
    pub fn number(&mut self) -> Step<Span> {
        let start = self.at;
        self.eat(b'-');
        if !self.digits() || (self.eat(b'.') && !self.digits()) {
            return self.fail(|cursor| problem::expression::expected_digit(cursor, start));
        }
        Ok(self.span(start))
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at > start
    }

    /// Goes one level deeper for `inner`, unless that is too deep.
    pub fn nested<T>(&mut self, inner: impl FnOnce(&mut Self) -> Step<T>) -> Step<T> {
        if self.depth >= crate::syntax::limits::MAX_NESTING {
            return self.fail(problem::nesting_too_deep);
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    /// End of the line that holds `at`, without its line end.
    pub fn end_of_line(&self, at: usize) -> usize {
        let rest = self.bytes.get(at..).unwrap_or_default();
        let end = at + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        if end > at && self.bytes[end - 1] == b'\r' && end < self.bytes.len() { end - 1 } else { end }
    }
}

pub(super) fn is_id_byte(byte: u8) -> bool {
    ID_BYTES[byte as usize]
}

/// Which bytes an id may hold: a table is faster than comparing.
const ID_BYTES: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let it = byte as u8;
        table[byte] = it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
        byte += 1;
    }
    table
};

//! Reads a file: entries one after the other, and junk where there is none.

use crate::diagnostic::Diagnostic;
use crate::syntax::cursor::Cursor;
use crate::syntax::cursor::Failed;
use crate::syntax::cursor::Step;
use crate::syntax::limits::MAX_FILE_BYTES;
use crate::syntax::problem;
use crate::syntax::tree::{Attribute, Comment, Entry, Junk, Kind, Message, Pattern, Resource};
use crate::text::{FileId, Span};

/// From how many bytes on there may be another entry; only for how much room is made at first.
const BYTES_AN_ENTRY: usize = 96;

/// What reading gave: always a tree, and what is wrong with the text.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The tree. Its spans point into the text that was parsed.
    pub resource: Resource,
    /// What is wrong, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a catalogue. Never fails, in time and memory that grow with the length of `text`, on a bounded stack.
///
/// ```
/// use portolan::syntax::parse;
/// let text = "hello = Hello, { $name }!\nbye Good bye\n";
/// let parsed = parse(Default::default(), text);
/// assert_eq!(parsed.resource.messages().count(), 1);
/// assert_eq!(parsed.diagnostics[0].rule, "missing-equals");
/// assert_eq!(parsed.diagnostics[0].span.of(text), "bye");
/// ```
pub fn parse(file: FileId, text: &str) -> Parsed {
    if text.len() > MAX_FILE_BYTES {
        return Parsed { resource: Resource::default(), diagnostics: vec![problem::file_too_large(file, text.len())] };
    }
    let mut cursor = Cursor::new(file, text);
    if text.starts_with('\u{FEFF}') {
        cursor.at = '\u{FEFF}'.len_utf8();
    }
    let resource = Resource { entries: cursor.entries() };
    if cursor.unreported > 0 {
        let last = problem::too_many(&cursor);
        cursor.diagnostics.push(last);
    }
    Parsed { resource, diagnostics: cursor.diagnostics }
}

impl Cursor<'_> {
    fn entries(&mut self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::with_capacity(self.bytes.len() / BYTES_AN_ENTRY);
        // Where lines stand whose fault has been reported with what stands before them.
        let mut explained = None;
        loop {
            self.skip_blank_lines();
            let start = self.at;
            let reported = self.diagnostics.len();
            let read = match self.peek() {
                None => return entries,
                Some(b'#') => self.comment().map(|comment| entries.push(Entry::Comment(comment))),
                Some(byte) if byte == b'-' || byte.is_ascii_alphabetic() => {
                    self.message().map(|message| push_message(&mut entries, message, self.text))
                }
                Some(_) if explained == Some(start) => Err(Failed),
                Some(_) => self.no_entry(entries.last()),
            };
            if read.is_err() {
                if explained == Some(start) {
                    self.diagnostics.truncate(reported);
                }
                entries.push(self.junk(start));
            }
            explained = match self.failed_attribute.take() {
                Some(line) => Some(line),
                None => self.diagnostics.last().map(|last| last.span.start as usize).filter(|&at| at == self.at),
            };
            self.entry = None;
            self.closed_below = None;
        }
    }

    fn no_entry(&mut self, before: Option<&Entry>) -> Step<()> {
        let start = self.at;
        let message = match before {
            Some(Entry::Message(message)) => Some(message),
            _ => None,
        };
        self.entry = message.map(|message| message.id);
        self.fail(|cursor| problem::entry::no_entry(cursor, start, message.is_some()))
    }

    /// Everything from `start` to the next line that may start an entry.
    fn junk(&mut self, start: usize) -> Entry {
        let mut end = start;
        loop {
            match memchr::memchr(b'\n', &self.bytes[end..]) {
                Some(length) => end += length + 1,
                None => end = self.bytes.len(),
            }
            if self.byte(end).is_none_or(|byte| byte == b'-' || byte == b'#' || byte.is_ascii_alphabetic()) {
                break;
            }
        }
        let blank = self.bytes[start..].iter().take_while(|&&byte| byte == b' ' || byte == b'\t').count();
        self.at = start + blank;
        self.eat(b'-');
        // `deuxième` begins like an id, and is a word.
        let is_id = |cursor: &Cursor| cursor.peek().is_none_or(|byte| byte.is_ascii());
        let id = self.identifier().filter(|_| is_id(self)).map(|id| Span::new((start + blank) as u32, id.end));
        self.at = end;
        // A CR that ends no line may be all there is.
        let len = self.text[start..end].trim_end_matches([' ', '\n', '\r']).len().max(1);
        Entry::Junk(Junk { span: Span::new(start as u32, (start + len) as u32), id })
    }

    fn comment(&mut self) -> Step<Comment> {
        let start = self.at;
        let level = self.hashes(start);
        let mut end = self.comment_line(start, level)?;
        loop {
            let next = end + self.line_end_at(end);
            if next == end || self.hashes(next) != level || !self.is_comment_line(next, level) {
                break;
            }
            end = self.end_of_line(next);
        }
        self.at = end;
        Ok(Comment { level: level as u8, span: Span::new(start as u32, end as u32) })
    }

    fn comment_line(&mut self, start: usize, level: usize) -> Step<usize> {
        if self.is_comment_line(start, level) {
            Ok(self.end_of_line(start))
        } else {
            self.fail(|cursor| problem::entry::comment_without_space(cursor, start, level))
        }
    }

    fn is_comment_line(&self, start: usize, level: usize) -> bool {
        let after = start + level;
        matches!(self.byte(after), Some(b' ') | None) || self.line_end_at(after) > 0
    }

    /// How many `#` stand at `at`, three at most.
    fn hashes(&self, at: usize) -> usize {
        self.bytes[at.min(self.bytes.len())..].iter().take(3).take_while(|&&byte| byte == b'#').count()
    }

    fn message(&mut self) -> Step<Message> {
        let start = self.at;
        let kind = if self.eat(b'-') { Kind::Term } else { Kind::Message };
        if self.identifier().is_none() {
            return self.fail(|cursor| problem::entry::bad_term_id(cursor, start));
        }
        let id = self.span(start);
        self.entry = Some(id);
        self.skip_spaces();
        if !self.eat(b'=') {
            return self.fail(|cursor| problem::entry::missing_equals(cursor, id));
        }
        let equals = self.at;
        let value = self.pattern()?;
        let mut end = value.as_ref().map_or(equals, |value| value.span.end as usize);
        if kind == Kind::Term && value.is_none() {
            return self.fail(|cursor| problem::entry::empty_entry(cursor, id, equals));
        }
        let attributes = self.attributes(value.is_some())?;
        if let Some(last) = attributes.last() {
            end = last.span.end as usize;
        } else if value.is_none() {
            return self.fail(|cursor| problem::entry::empty_entry(cursor, id, equals));
        }
        Ok(Message { kind, span: Span::new(start as u32, end as u32), comment: None, id, value, attributes })
    }

    /// The attributes of an entry. One that cannot be read ends them; its lines become junk, the entry stands if it
    /// has something else.
    fn attributes(&mut self, has_value: bool) -> Step<Vec<Attribute>> {
        let mut attributes = Vec::new();
        loop {
            let before = self.at;
            self.skip_blank_lines();
            let line = self.at;
            self.skip_spaces();
            if self.peek() != Some(b'.') {
                self.at = before;
                return Ok(attributes);
            }
            let read = self.attribute(!attributes.is_empty());
            self.attribute = None;
            match read {
                Ok(attribute) => {
                    if attributes.is_empty() {
                        // Most messages have one or two.
                        attributes.reserve_exact(1);
                    }
                    attributes.push(attribute);
                }
                Err(failed) if attributes.is_empty() && !has_value => return Err(failed),
                Err(_) => {
                    self.at = line;
                    self.failed_attribute = Some(line);
                    return Ok(attributes);
                }
            }
        }
    }

    fn attribute(&mut self, after_attribute: bool) -> Step<Attribute> {
        let start = self.at;
        self.at += 1;
        let Some(id) = self.identifier() else {
            return self.fail(|cursor| problem::entry::attribute_without_name(cursor, start));
        };
        self.skip_spaces();
        if !self.eat(b'=') {
            return self.fail(|cursor| problem::entry::attribute_without_equals(cursor, id, after_attribute));
        }
        self.attribute = Some(id);
        let equals = self.at;
        match self.pattern()? {
            Some(value) => Ok(Attribute { span: Span::new(start as u32, value.span.end), id, value }),
            None => self.fail(|cursor| problem::entry::empty_attribute(cursor, id, equals)),
        }
    }

    /// A pattern, or nothing if only blanks follow; then the cursor stays at the end of the line.
    pub(super) fn pattern(&mut self) -> Step<Option<Pattern>> {
        self.skip_spaces();
        if let Some(pattern) = self.plain_line() {
            return Ok(Some(pattern));
        }
        let base = self.pieces.len();
        let pattern = self.pattern_pieces(base);
        self.pieces.truncate(base);
        pattern
    }
}

/// Adds a message; a comment of one `#` on the line right above it becomes its own.
fn push_message(entries: &mut Vec<Entry>, mut message: Message, text: &str) {
    if let Some(&Entry::Comment(comment)) = entries.last() {
        let between = Span::new(comment.span.end, message.span.start).of(text);
        if comment.level == 1 && matches!(between, "\n" | "\r\n") {
            entries.pop();
            message.comment = Some(comment);
            message.span = comment.span.to(message.span);
        }
    }
    entries.push(Entry::Message(message));
}

//! Files as text: which file, which bytes of it, and which line and column these are.
//!
//! Everything that Portolan reads becomes a [`Source`]; everything it says about one points into it with a [`Span`].
//! Spans count bytes from 0; people get lines and columns from 1.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A file of one [`Sources`] collection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in one file: `start` is the first byte, `end` is one past the last.
///
/// ```
/// use portolan::text::Span;
/// let span = Span::new(2, 5);
/// assert_eq!(span.of("a = b c"), "= b");
/// assert!(span.contains(4) && !span.contains(5));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte, from 0.
    pub start: u32,
    /// Offset one past the last byte.
    pub end: u32,
}

impl Span {
    /// A span from `start` up to, not including, `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        Span { start, end }
    }

    /// The empty span before the byte at `at`.
    pub const fn empty(at: u32) -> Self {
        Span { start: at, end: at }
    }

    /// How many bytes it covers.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it covers no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte at `offset` lies inside.
    pub const fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The text it covers; empty if it does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.range()).unwrap_or_default()
    }

    /// As a range of indices.
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

/// A place as people and editors name it. Lines and columns count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1. Lines end with LF or CRLF; a lone CR does not end a line, as in Fluent.
    pub line: u32,
    /// Column in characters (Unicode scalar values), from 1.
    pub column: u32,
    /// Column in UTF-16 code units, from 1; what editors that speak the Language Server Protocol count.
    pub column_utf16: u32,
    /// Offset in bytes, from 0.
    pub offset: u32,
}

/// One file's text.
///
/// Bytes that are not UTF-8 stay available in [`Source::bytes`]. In [`Source::text`] each such byte is replaced with
/// [`Source::SUBSTITUTE`], one byte for one byte, so that spans mean the same in both.
#[derive(Clone, Debug)]
pub struct Source {
    path: String,
    text: Arc<str>,
    original: Option<Arc<[u8]>>,
    invalid: Vec<Span>,
    lines: OnceLock<Vec<u32>>,
}

impl Source {
    /// Stands in for a byte that is not UTF-8: U+001A, the ASCII control made for that purpose.
    pub const SUBSTITUTE: u8 = 0x1A;

    /// A source from text. `path` is what reports show: relative to the project, with forward slashes.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        Source { path: path.into(), text: text.into(), original: None, invalid: Vec::new(), lines: OnceLock::new() }
    }

    /// A source from the bytes of a file, which need not be UTF-8.
    ///
    /// ```
    /// use portolan::text::Source;
    /// let source = Source::from_bytes("fr.ftl", b"ville = Li\xE8ge");
    /// assert_eq!(source.text(), "ville = Li\u{1A}ge");
    /// assert_eq!(source.bytes(), b"ville = Li\xE8ge");
    /// assert_eq!(source.invalid()[0].range(), 10..11);
    /// ```
    pub fn from_bytes(path: impl Into<String>, bytes: impl AsRef<[u8]>) -> Self {
        let bytes = bytes.as_ref();
        match std::str::from_utf8(bytes) {
            Ok(text) => Source::new(path, text),
            Err(_) => {
                let (text, invalid) = substitute(bytes);
                Source { original: Some(bytes.into()), invalid, ..Source::new(path, text) }
            }
        }
    }

    /// The path as reports show it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text, as parsed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, shared instead of copied.
    pub fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// The bytes as they stood on disk.
    pub fn bytes(&self) -> &[u8] {
        self.original.as_deref().unwrap_or(self.text.as_bytes())
    }

    /// The byte sequences that are not UTF-8, in order.
    pub fn invalid(&self) -> &[Span] {
        &self.invalid
    }

    /// Whether the file seems to be saved as UTF-16: by its byte order mark, or by zeros at every other place.
    ///
    /// ```
    /// use portolan::text::Source;
    /// assert!(Source::from_bytes("fr.ftl", b"\xFF\xFEv\0i\0".to_vec()).is_utf16());
    /// assert!(!Source::new("fr.ftl", "ville = Li\u{E8}ge").is_utf16());
    /// ```
    pub fn is_utf16(&self) -> bool {
        let bytes = self.bytes();
        let start = &bytes[..bytes.len().min(UTF16_SAMPLE)];
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            return true;
        }
        // Hardly any file has a zero.
        if memchr::memchr(0, start).is_none() {
            return false;
        }
        let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
        let (few, many) = (zeros(0).min(zeros(1)), zeros(0).max(zeros(1)));
        // Of most letters one half is zero, and of none the other; a file of nothing but zeros is something else.
        many * 6 >= start.len() && few * 8 <= many
    }

    /// Line and column of a byte offset. An offset past the end counts as the end; one inside a character, as its start.
    ///
    /// ```
    /// use portolan::text::Source;
    /// let source = Source::new("a.ftl", "a = é\nb = 𝄞!\n");
    /// let place = source.position(15);
    /// assert_eq!((place.line, place.column, place.column_utf16), (2, 6, 7));
    /// ```
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let lines = self.line_starts();
        let line = lines.partition_point(|&start| start as usize <= offset) - 1;
        let before = &self.text[lines[line] as usize..offset];
        Position {
            line: line as u32 + 1,
            column: before.chars().count() as u32 + 1,
            column_utf16: before.encode_utf16().count() as u32 + 1,
            offset: offset as u32,
        }
    }

    /// How many lines there are; text after the last line end is a line of its own.
    pub fn line_count(&self) -> usize {
        self.line_starts().len()
    }

    /// The text of a line, from 1, without its line end; empty past the end.
    pub fn line(&self, line: u32) -> &str {
        let lines = self.line_starts();
        let Some(&start) = (line as usize).checked_sub(1).and_then(|index| lines.get(index)) else { return "" };
        let end = lines.get(line as usize).map_or(self.text.len(), |&next| next as usize);
        self.text[start as usize..end].trim_end_matches(['\n', '\r'])
    }

    /// Offset of the first byte of the line that holds `offset`.
    pub fn line_start(&self, offset: u32) -> u32 {
        let lines = self.line_starts();
        lines[lines.partition_point(|&start| start <= offset) - 1]
    }

    fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let ends = memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| at as u32 + 1);
            std::iter::once(0).chain(ends).collect()
        })
    }
}

/// How many bytes of a file tell whether it is UTF-16.
const UTF16_SAMPLE: usize = 256;

/// Replaces each byte outside UTF-8 with the substitute and says where they were.
fn substitute(bytes: &[u8]) -> (String, Vec<Span>) {
    let mut text = String::with_capacity(bytes.len());
    let mut invalid: Vec<Span> = Vec::new();
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let bad = chunk.invalid().len();
        if bad == 0 {
            continue;
        }
        let start = text.len() as u32;
        text.extend(std::iter::repeat_n(char::from(Source::SUBSTITUTE), bad));
        let end = text.len() as u32;
        match invalid.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => invalid.push(Span::new(start, end)),
        }
    }
    (text, invalid)
}

/// All files of a project, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

impl Sources {
    /// No file yet.
    pub fn new() -> Self {
        Sources::default()
    }

    /// Adds a file and says under which id.
    pub fn add(&mut self, source: Source) -> FileId {
        self.files.push(source);
        FileId(self.files.len() as u32 - 1)
    }

    /// Puts another text in the place of a file's. An id of another collection changes nothing.
    pub fn replace(&mut self, id: FileId, source: Source) {
        if let Some(place) = self.files.get_mut(id.0 as usize) {
            *place = source;
        }
    }

    /// The id that the next [`Sources::add`] will give.
    pub fn next_id(&self) -> FileId {
        FileId(self.files.len() as u32)
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(index, source)| (FileId(index as u32), source))
    }
}

impl std::ops::Index<FileId> for Sources {
    type Output = Source;

    /// # Panics
    /// If the id comes from another collection.
    fn index(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_at_the_edges() {
        let source = Source::new("x", "");
        assert_eq!(source.position(9).line, 1);
        assert_eq!((source.line_count(), source.line(1), source.line(2), source.line(0)), (1, "", "", ""));
        let source = Source::new("x", "a\r\nb\rc\n");
        assert_eq!(source.line_count(), 3);
        assert_eq!((source.line(1), source.line(2)), ("a", "b\rc"));
        assert_eq!(source.line_start(4), 3);
        assert_eq!(source.position(3).line, 2);
        assert_eq!(source.position(2).line, 1);
    }

    #[test]
    fn bytes_outside_utf8_keep_their_places() {
        let source = Source::from_bytes("x", b"\xFF\xFEa\xE2\x82b\xC3");
        assert_eq!(source.text().len(), source.bytes().len());
        assert_eq!(source.invalid(), [Span::new(0, 2), Span::new(3, 5), Span::new(6, 7)]);
        assert_eq!(source.text(), "\u{1A}\u{1A}a\u{1A}\u{1A}b\u{1A}");
    }
}

//! What the parser says: one function for each thing that can be wrong with the syntax, with the words for it.
//!
//! The parser calls these where it stops; they look around for the true cause, within the line or so, and say what to
//! type. Each names a rule of `check/rules/syntax.rs`, which documents it.
//!
//! - [`entry`]: entries, comments, attributes;
//! - [`expression`]: braces, references, texts in quotes;
//! - [`selector`]: arguments of calls, selectors and their variants.

pub(super) mod entry;
pub(super) mod expression;
pub(super) mod selector;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::syntax::cursor::Cursor;
use crate::syntax::cursor::is_id_byte;
use crate::syntax::limits::MAX_FILE_BYTES;
use crate::syntax::limits::MAX_NESTING;
use crate::syntax::limits::MAX_PROBLEMS;
use crate::text::FileId;
use crate::text::Span;

/// The rule of diagnostics that cover all markers of one conflict.
pub(crate) const CONFLICT: &str = "conflict-marker";

/// Longest piece of a file that a message quotes, in characters.
const QUOTE_CHARS: usize = 30;

/// The markers of a conflict, in their order.
const MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
const END_MARKER: usize = MARKERS.len() - 1;

/// Whole-file limits.
pub(super) fn file_too_large(file: FileId, len: usize) -> Diagnostic {
    let message = format!("this file has {len} bytes; at most {MAX_FILE_BYTES} are read");
    Diagnostic::new("file-too-large", Severity::Error, file, Span::empty(0), message)
        .help("split it into several files")
}

pub(super) fn too_many(cursor: &Cursor) -> Diagnostic {
    let count = cursor.unreported;
    let message = format!("{count} more syntax errors in this file are not listed; the first {MAX_PROBLEMS} are");
    error(cursor, "too-many-problems", Span::empty(cursor.at as u32), message)
        .help("mend the first ones and check again; is this a Fluent file at all?")
}

pub(super) fn nesting_too_deep(cursor: &Cursor) -> Diagnostic {
    let message = format!("braces and calls stand more than {MAX_NESTING} deep in one another");
    error(cursor, "nesting-too-deep", cursor.char_span(cursor.at), message)
        .help("take inner parts out into messages or terms of their own, and refer to these")
}

/// What ended the reading, if that is a fault of its own wherever it stands: a conflict marker, a tab, a line of text
/// that is not indented or starts with a special character.
fn stopped_by(cursor: &Cursor, at: usize) -> Option<Diagnostic> {
    let start = line_start_of(cursor, at);
    let starts_line = blanks_only(cursor, start, at);
    match cursor.byte(at)? {
        b'\t' if starts_line => tab_indentation(cursor, start, true),
        b'\t' => Some(tab_inside(cursor, at)),
        b'<' | b'|' | b'=' | b'>' if start == at => conflict_marker(cursor, at),
        b'.' if starts_line && looks_like_entry(rest_of_line(cursor, at + 1).of(cursor.text)) => None,
        b'.' if starts_line => Some(entry::line_start(cursor, at)),
        b'*' if starts_line && cursor.byte(at + 1) != Some(b'[') => Some(entry::line_start(cursor, at)),
        _ if start == at => unindented(cursor, at),
        _ => None,
    }
}

/// A line that starts with a space which Fluent takes for none, such as the non-breaking one.
fn foreign_blank(cursor: &Cursor, at: usize) -> Option<Diagnostic> {
    let is_foreign = |c: char| c.is_whitespace() && !c.is_ascii();
    let rest = rest_of_line(cursor, at).of(cursor.text);
    let len = rest.len() - rest.trim_start_matches(is_foreign).len();
    let span = Span::new(at as u32, (at + len) as u32);
    (len > 0).then(|| {
        error(
            cursor,
            "syntax-error",
            span,
            format!("this line starts with {}, which is no indentation", found(cursor, at)),
        )
        .help("put four ordinary spaces there")
        .edit(span, if looks_like_entry(&rest[len..]) { "" } else { "    " })
    })
}

/// A line that should go on with the text above, but starts in the first column and is no entry.
fn unindented(cursor: &Cursor, at: usize) -> Option<Diagnostic> {
    let first = cursor.text.get(at..)?.chars().next()?;
    if let Some(blank) = foreign_blank(cursor, at) {
        return Some(blank);
    }
    // Signs such as « and ¿ begin a text, and nothing else.
    let sign = |c: char| matches!(c, '"' | '$' | '(' | '\'' | '%' | '&' | '!' | '?' | '<') || !c.is_ascii();
    let word = first.is_alphanumeric() || (sign(first) && !is_invisible(first));
    let line = rest_of_line(cursor, at);
    if at == 0 || !word || looks_like_entry(line.of(cursor.text)) || conflict_marker(cursor, at).is_some() {
        return None;
    }
    let message = "this line is not indented, so it does not belong to the text above";
    Some(
        error(cursor, "syntax-error", line, message)
            .help("put four spaces before it; if it is a message of its own, write `id = text`")
            .edit(Span::empty(at as u32), "    "),
    )
}

/// All markers of one conflict, found at the first one that is met.
fn conflict_marker(cursor: &Cursor, start: usize) -> Option<Diagnostic> {
    let (mut last, line) = marker_at(cursor, start)?;
    let help = "decide which text is right, and delete the lines with <<<<<<<, ======= and >>>>>>>";
    let mut found =
        error(cursor, CONFLICT, line, "git left a merge conflict here: both versions of the text stand in the file")
            .help(help);
    let mut at = start;
    while last != END_MARKER {
        at = cursor.end_of_line(at);
        match cursor.line_end_at(at) {
            0 => break,
            len => at += len,
        }
        let Some((marker, line)) = marker_at(cursor, at) else { continue };
        if marker <= last {
            break;
        }
        let text = if marker == END_MARKER { "and ends here" } else { "the other version starts here" };
        found = found.label(cursor.file, line, text);
        last = marker;
    }
    Some(found)
}

/// Which of the [`MARKERS`] the line at `start` is.
fn marker_at(cursor: &Cursor, start: usize) -> Option<(usize, Span)> {
    let rest = cursor.bytes.get(start..)?;
    let marker = MARKERS.iter().position(|marker| rest.starts_with(marker.as_bytes()))?;
    let ends = matches!(rest.get(MARKERS[marker].len()), None | Some(b' ' | b'\n' | b'\r'));
    ends.then(|| (marker, rest_of_line(cursor, start)))
}

/// The line at `start` begins with blanks among which is a tab; `inside` an entry, or where none has begun.
fn tab_indentation(cursor: &Cursor, start: usize, inside: bool) -> Option<Diagnostic> {
    let blank = tabbed(cursor, start)?;
    if !inside {
        let wrong = error(cursor, "tab-indentation", blank, "this line starts with a tab, but belongs to no message")
            .help("remove the tab if it is a message (`id = text`); if it is text, put it under one with four spaces");
        let is_entry = looks_like_entry(rest_of_line(cursor, blank.end as usize).of(cursor.text));
        return Some(if is_entry { wrong.edit(blank, "").safe() } else { wrong });
    }
    let mut found = error(cursor, "tab-indentation", blank, "this line is indented with a tab")
        .help("Fluent knows only spaces: put four spaces where the tab is");
    let mut line = start;
    while let Some(blank) = tabbed(cursor, line) {
        let spaces = blank.of(cursor.text).replace('\t', "    ");
        found = found.edit(blank, spaces);
        line = cursor.end_of_line(line);
        line += cursor.line_end_at(line);
    }
    Some(found.safe())
}

/// The blanks at the start of a line, if a tab is among them.
fn tabbed(cursor: &Cursor, start: usize) -> Option<Span> {
    let rest = cursor.bytes.get(start..)?;
    let len = rest.iter().take_while(|&&byte| byte == b' ' || byte == b'\t').count();
    rest[..len].contains(&b'\t').then(|| Span::new(start as u32, (start + len) as u32))
}

fn tab_inside(cursor: &Cursor, at: usize) -> Diagnostic {
    let span = cursor.char_span(at);
    error(cursor, "tab-indentation", span, "a tab cannot stand here")
        .help("Fluent knows only spaces: put a space where the tab is")
        .edit(span, " ")
        .safe()
}

fn error(cursor: &Cursor, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, Severity::Error, cursor.file, span, message)
}

fn warning(cursor: &Cursor, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, Severity::Warning, cursor.file, span, message)
}

/// The text of a span for a message, shortened.
fn quote(cursor: &Cursor, span: Span) -> String {
    let text = span.of(cursor.text);
    let text = text.split(['\n', '\r']).next().unwrap_or_default();
    match text.char_indices().nth(QUOTE_CHARS) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

/// What stands at `at`: a word, a variable or a single character.
fn thing_at(cursor: &Cursor, at: usize) -> Span {
    let rest = cursor.text.get(at..).unwrap_or_default();
    let part_of_word = |&(at, c): &(usize, char)| c.is_alphanumeric() || (at == 0 && c == '$');
    let word = rest.char_indices().take_while(part_of_word).take(4 * QUOTE_CHARS).last();
    match word {
        Some((last, c)) => Span::new(at as u32, (at + last + c.len_utf8()) as u32),
        None => cursor.char_span(at),
    }
}

/// What stands at `at`, in words.
fn found(cursor: &Cursor, at: usize) -> String {
    match cursor.text.get(at..).and_then(|rest| rest.chars().next()) {
        None => "the end of the file".to_owned(),
        Some('\n') => "the end of the line".to_owned(),
        Some('\r') if cursor.line_end_at(at) > 0 => "the end of the line".to_owned(),
        Some('\t') => "a tab".to_owned(),
        Some(' ') => "a space".to_owned(),
        Some('\u{A0}') => "a non-breaking space (U+00A0)".to_owned(),
        // It stands in for each byte that is not UTF-8, and hardly anybody writes it.
        Some('\u{1A}') => "a byte that is not UTF-8, or U+001A".to_owned(),
        Some(c) if is_invisible(c) => format!("the invisible character U+{:04X}", c as u32),
        Some(_) => quote(cursor, thing_at(cursor, at)),
    }
}

fn is_invisible(c: char) -> bool {
    let marks = matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
    c.is_control() || c.is_whitespace() || marks || c == '\u{FEFF}'
}

/// Rest of the line from `start` on, without blanks at the end.
fn rest_of_line(cursor: &Cursor, start: usize) -> Span {
    let end = cursor.end_of_line(start);
    let text = cursor.text.get(start..end).unwrap_or_default().trim_end();
    Span::new(start as u32, (start + text.len()) as u32)
}

fn line_start_of(cursor: &Cursor, at: usize) -> usize {
    memchr::memrchr(b'\n', &cursor.bytes[..at.min(cursor.bytes.len())]).map_or(0, |end| end + 1)
}

fn blanks_only(cursor: &Cursor, start: usize, end: usize) -> bool {
    cursor.bytes[start..end].iter().all(|&byte| byte == b' ' || byte == b'\t')
}

/// Whether a line starts like a message or term: `id =`.
fn looks_like_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let id = line.bytes().take_while(|&byte| is_id_byte(byte)).count();
    line.starts_with(|c: char| c.is_ascii_alphabetic()) && line[id..].trim_start_matches(' ').starts_with('=')
}

/// The line end that the file uses at its first line.
fn line_end(cursor: &Cursor) -> &'static str {
    let first = cursor.end_of_line(0);
    if cursor.line_end_at(first) == 2 { "\r\n" } else { "\n" }
}

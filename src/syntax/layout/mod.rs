//! The one layout of a catalogue, in which what it says is kept: every entry printed in one way, and one blank line between
//! two of them. Each entry that is printed is read again; one that would say something else stays as it was.
//!
//! Lines that are not Fluent stay byte for byte, with the blank lines around them.

mod order;
mod proof;

use std::fmt::Write;

use crate::syntax::layout::proof::{meaning, meanings};
use crate::syntax::print::pattern_source;
use crate::syntax::tree::{Comment, Entry, Message, Resource};
use crate::text::Span;

pub use crate::syntax::layout::order::Order;
pub use crate::syntax::layout::proof::says_the_same;

/// A file in the one layout; with an `order`, its entries stand in that as far as comments let them. Lines end as most of
/// them do. A byte order mark is left out.
///
/// # Errors
/// A sentence that says what would be lost. That is a mistake in this module; the file is to stay as it is.
///
/// ```
/// use portolan::syntax::{layout::lay_out, parse};
/// let text = "hello   =  Hi {$name}!\nmails={$n ->\n[one]one mail\n*[other] {$n} mails\n}\n  .title=Mail\n";
/// let tree = parse(Default::default(), text).resource;
/// assert_eq!(lay_out(text, &tree, None).unwrap(), "\
/// hello = Hi { $name }!
///
/// mails =
///     { $n ->
///         [one] one mail
///        *[other] { $n } mails
///     }
///     .title = Mail
/// ");
/// ```
pub fn lay_out(source: &str, resource: &Resource, order: Option<&Order>) -> Result<String, String> {
    let entries = &resource.entries;
    let printed: Vec<Option<String>> = entries.iter().map(|entry| printed(entry, source)).collect();
    let file = Layout { source, entries, end: line_end(source, entries, &printed) };
    let places = order.map_or_else(|| (0..entries.len()).collect(), |order| order.of(resource, source));
    let mut out = String::with_capacity(source.len() + entries.len());
    for (place, &index) in places.iter().enumerate() {
        match file.gap(place) {
            Some(raw) => out.push_str(raw.of(source)),
            None if place > 0 => out.push_str(&file.end.repeat(2)),
            None => {}
        }
        match &printed[index] {
            Some(text) if file.end == "\n" => out.push_str(text),
            // The source of a pattern has CRLF already where its text ends with a CR.
            Some(text) => out.push_str(&text.replace("\r\n", "\n").replace('\n', file.end)),
            None => out.push_str(entries[index].span().of(source)),
        }
    }
    match file.gap(entries.len()) {
        Some(raw) => out.push_str(raw.of(source)),
        None if entries.is_empty() => {}
        None => out.push_str(file.end),
    }
    if out != source {
        says_the_same(source, &out, order.is_some())?;
    }
    Ok(out)
}

struct Layout<'s> {
    source: &'s str,
    entries: &'s [Entry],
    /// What ends lines.
    end: &'static str,
}

impl Layout<'_> {
    /// What stands before the entry with this index, if it is to stay as it is: blanks beside what is not Fluent.
    fn gap(&self, index: usize) -> Option<Span> {
        gap(self.source, self.entries, index, true)
    }
}

/// The bytes between two entries, if these are beside junk or are not.
fn gap(source: &str, entries: &[Entry], index: usize, beside_junk: bool) -> Option<Span> {
    let before = index.checked_sub(1).and_then(|before| entries.get(before));
    let after = entries.get(index);
    let is_beside = [before, after].into_iter().flatten().any(|entry| matches!(entry, Entry::Junk(_)));
    let start = before.map_or(0, |entry| entry.span().end);
    let end = after.map_or(source.len() as u32, |entry| entry.span().start);
    (is_beside == beside_junk).then(|| Span::new(start, end))
}

/// What ends most of the lines that are laid out anew.
fn line_end(source: &str, entries: &[Entry], printed: &[Option<String>]) -> &'static str {
    let spans = entries.iter().zip(printed).filter(|(_, text)| text.is_some()).map(|(entry, _)| entry.span());
    let gaps = (0..=entries.len()).filter_map(|index| gap(source, entries, index, false));
    let (mut lf, mut crlf) = (0, 0);
    for span in spans.chain(gaps) {
        let text = span.of(source).as_bytes();
        for at in memchr::memchr_iter(b'\n', text) {
            let has_cr = source.as_bytes()[..span.start as usize + at].ends_with(b"\r");
            if has_cr { crlf += 1 } else { lf += 1 }
        }
    }
    if crlf > lf { "\r\n" } else { "\n" }
}

/// An entry in the one layout, with LF as line ends; nothing if it is to stay as it is.
fn printed(entry: &Entry, source: &str) -> Option<String> {
    let mut out = String::with_capacity(entry.span().len() as usize + 16);
    match entry {
        Entry::Junk(_) => return None,
        Entry::Comment(it) => comment(it, source, &mut out),
        Entry::Message(it) => message(it, source, &mut out),
    }
    // What has not changed needs no proof.
    let is_kept = entry.span().of(source) == out;
    (is_kept || meanings(&out) == [meaning(entry, source)]).then_some(out)
}

fn comment(comment: &Comment, source: &str, out: &mut String) {
    for (index, line) in comment.lines(source).enumerate() {
        let (marks, line) = (&"###"[..usize::from(comment.level).min(3)], line.trim_end_matches(' '));
        let (end, space) = (if index > 0 { "\n" } else { "" }, if line.is_empty() { "" } else { " " });
        // Writing to a string cannot fail.
        let _ = write!(out, "{end}{marks}{space}{line}");
    }
}

fn message(message: &Message, source: &str, out: &mut String) {
    if let Some(own) = &message.comment {
        comment(own, source, out);
        out.push('\n');
    }
    let _ = write!(out, "{} =", message.id.of(source));
    if let Some(value) = &message.value {
        out.push_str(&pattern_source(value, source, 4));
    }
    for attribute in &message.attributes {
        let value = pattern_source(&attribute.value, source, 8);
        let _ = write!(out, "\n    .{} ={value}", attribute.id.of(source));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    fn laid_out(text: &str) -> String {
        let once = lay_out(text, &parse(Default::default(), text).resource, None).expect("a layout");
        let twice = lay_out(&once, &parse(Default::default(), &once).resource, None).expect("a layout");
        assert_eq!(once, twice);
        once
    }

    #[test]
    fn entries_are_parted_by_one_blank_line() {
        assert_eq!(laid_out("\n\na=b\n\n\n\nc =d   \n\n"), "a = b\n\nc = d\n");
        assert_eq!(laid_out("# x\na = b\n# y\n\n# z\nc = d"), "# x\na = b\n\n# y\n\n# z\nc = d\n");
        assert_eq!(laid_out("### F\n## G\n##\n##  two \na = b\n"), "### F\n\n## G\n##\n##  two\n\na = b\n");
        assert_eq!(laid_out("\u{FEFF}a = b\n"), "a = b\n");
        assert_eq!(laid_out(" \n\n"), "");
        assert_eq!(laid_out(""), "");
    }

    #[test]
    fn lines_that_are_not_fluent_stay() {
        let text = "a=b\n \n  }junk  \n\n\n  more\nc=d\n";
        assert_eq!(laid_out(text), "a = b\n \n  }junk  \n\n\n  more\nc = d\n");
        assert_eq!(laid_out("\u{FEFF}\n{ junk\n"), "\u{FEFF}\n{ junk\n");
    }

    #[test]
    fn lines_end_as_most_of_them_do() {
        assert_eq!(laid_out("a = b\r\nc = d\r\ne = f\n"), "a = b\r\n\r\nc = d\r\n\r\ne = f\r\n");
        assert_eq!(laid_out("a = b\r\nc = d\ne = f\n"), "a = b\n\nc = d\n\ne = f\n");
        assert_eq!(laid_out("a =\r\n  b\r\n    c\r\n"), "a =\r\n    b\r\n      c\r\n");
    }

    #[test]
    fn the_text_of_a_pattern_keeps_its_lines() {
        assert_eq!(laid_out("a = one\n   two\n     three\n"), "a =\n    one\n    two\n      three\n");
        assert_eq!(laid_out("a = .one\n two\n"), "a = .one\n    two\n");
        assert_eq!(laid_out("a =\n  {\"\"}   one\n\n  two\n"), "a =\n    { \"\" }   one\n\n    two\n");
        assert_eq!(laid_out("a = {FN($x,y:1)} {-t . c}\n"), "a = {FN($x,y:1)} {-t . c}\n");
    }
}

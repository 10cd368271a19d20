//! A few lines of a file as they can be shown: escaped, tabs spread, long lines cut around what matters, and where the
//! spans are then.

use std::fmt::Write;
use std::ops::Range;

use unicode_width::UnicodeWidthChar;

use crate::report::clean;
use crate::text::{Source, Span};

/// Most lines of an excerpt.
pub const MAX_LINES: u32 = 16;

/// Most columns of a line before it is cut.
const MAX_COLUMNS: usize = 120;

/// Columns shown before a span in a line that is cut.
const COLUMNS_BEFORE: usize = 30;

/// Lines of a file, made fit to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The lines.
    pub text: String,
    /// The number of the first one.
    pub first_line: u32,
    /// The spans that were asked for, as bytes of `text`.
    pub spans: Vec<Range<usize>>,
}

/// The lines from the first to the last of some spans, no more than [`MAX_LINES`]. What lies beyond is cut off, spans as well.
pub fn excerpt(source: &Source, spans: &[Span]) -> Excerpt {
    let text = source.text();
    let first = spans.iter().map(|span| span.start).min().unwrap_or_default().min(text.len() as u32);
    // An end at the start of a line belongs to the line before.
    let last = spans.iter().map(|span| span.end.saturating_sub(1).max(span.start)).max().unwrap_or(first);
    let mut start = source.line_start(first) as usize;
    let first_line = source.position(start as u32).line;
    let mut building = Building {
        source,
        spans,
        excerpt: Excerpt { text: String::new(), first_line, spans: vec![usize::MAX..usize::MAX; spans.len()] },
    };
    for count in 1.. {
        let line = source.line(first_line + count - 1);
        building.line(line, start as u32);
        start += line.len();
        start += text.as_bytes()[start..].iter().take_while(|&&byte| byte == b'\r').count() + 1;
        if start > last as usize || start > text.len() {
            break;
        }
        building.excerpt.text.push('\n');
        if count == MAX_LINES {
            building.excerpt.text.push('…');
            break;
        }
    }
    building.finish()
}

struct Building<'a> {
    source: &'a Source,
    spans: &'a [Span],
    excerpt: Excerpt,
}

impl Building<'_> {
    /// Appends a line that starts at this offset.
    fn line(&mut self, line: &str, start: u32) {
        let window = self.window(line, start);
        if window.start > 0 {
            self.excerpt.text.push('…');
        }
        let mut at = start + window.start as u32;
        for c in line[window.clone()].chars() {
            self.mark(at);
            self.push(c, at);
            at += c.len_utf8() as u32;
        }
        self.mark(at);
        if window.end < line.len() {
            self.excerpt.text.push('…');
        }
        // Ends in what was cut off, or in the line's end.
        self.mark(start + line.len() as u32);
    }

    /// The bytes of a line that are shown.
    fn window(&self, line: &str, start: u32) -> Range<usize> {
        let fits = |from: usize| -> usize {
            let mut columns = 0;
            let mut end = from;
            for c in line[from..].chars() {
                columns += columns_of(c);
                if columns > MAX_COLUMNS {
                    break;
                }
                end += c.len_utf8();
            }
            end
        };
        let end = fits(0);
        let line_end = start + line.len() as u32;
        let touching = self.spans.iter().filter(|span| span.start <= line_end && span.end >= start);
        let Some(focus) = touching.map(|span| span.start.saturating_sub(start) as usize).min() else { return 0..end };
        if end == line.len() || focus + MAX_COLUMNS / 3 <= end {
            return 0..end;
        }
        let mut focus = focus.min(line.len());
        while !line.is_char_boundary(focus) {
            focus -= 1;
        }
        let before = line[..focus].char_indices().rev().take(COLUMNS_BEFORE).last();
        let from = before.map_or(focus, |(at, _)| at);
        from..fits(from)
    }

    /// Notes how far the text has come for every span that starts or ends at or before this offset.
    fn mark(&mut self, offset: u32) {
        let here = self.excerpt.text.len();
        for (span, shown) in self.spans.iter().zip(&mut self.excerpt.spans) {
            if shown.start == usize::MAX && span.start <= offset {
                shown.start = here;
            }
            if shown.end == usize::MAX && span.end <= offset {
                shown.end = here;
            }
        }
    }

    fn push(&mut self, c: char, offset: u32) {
        let out = &mut self.excerpt.text;
        let invalid = c == char::from(Source::SUBSTITUTE) && {
            let spans = self.source.invalid();
            let next = spans.partition_point(|span| span.end <= offset);
            spans.get(next).is_some_and(|span| span.contains(offset))
        };
        match (c, self.source.bytes().get(offset as usize)) {
            // Writing to a string cannot fail.
            (_, Some(byte)) if invalid => drop(write!(out, "\\x{byte:02X}")),
            ('\t', _) => out.push_str("    "),
            _ => clean::push(out, c),
        }
    }

    fn finish(mut self) -> Excerpt {
        let end = self.excerpt.text.len();
        for span in &mut self.excerpt.spans {
            span.start = span.start.min(end);
            span.end = span.end.clamp(span.start, end);
        }
        self.excerpt
    }
}

/// How many columns a character takes in an excerpt.
fn columns_of(c: char) -> usize {
    match c {
        '\t' => 4,
        _ if clean::is_unsafe(c) => 6,
        _ => c.width().unwrap_or(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The excerpt, and the texts of the spans in it.
    fn show(text: &str, spans: &[(u32, u32)]) -> (String, Vec<String>) {
        let source = Source::new("a.ftl", text);
        let spans: Vec<Span> = spans.iter().map(|&(start, end)| Span::new(start, end)).collect();
        let excerpt = excerpt(&source, &spans);
        let texts = excerpt.spans.iter().map(|span| excerpt.text[span.clone()].to_owned()).collect();
        (excerpt.text, texts)
    }

    #[test]
    fn escapes_are_underlined_as_a_whole() {
        let (text, spans) = show("a = x\n\tb = \u{1b}[31m é\u{301}\n", &[(11, 12), (17, 21)]);
        assert_eq!(text, "    b = \\u{1b}[31m é\u{301}");
        assert_eq!(spans, ["\\u{1b}", "é\u{301}"]);
    }

    #[test]
    fn bytes_outside_utf8_are_shown_as_such() {
        let source = Source::from_bytes("a.ftl", b"city = Li\xE8ge \x1a");
        let excerpt = excerpt(&source, source.invalid());
        assert_eq!(excerpt.text, "city = Li\\xE8ge \\u{1a}");
        assert_eq!(&excerpt.text[excerpt.spans[0].clone()], "\\xE8");
    }

    #[test]
    fn long_lines_are_cut_around_the_span() {
        let text = format!("{}needle{}", "x".repeat(1_000_000), "y".repeat(1_000_000));
        let (shown, spans) = show(&text, &[(1_000_000, 1_000_006)]);
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.chars().count() <= 123, "{shown}");
        assert_eq!(spans, ["needle"]);
        let (shown, spans) = show(&text, &[(0, 2_000_000)]);
        assert_eq!(spans[0].trim_end_matches('…').len(), 120, "{shown}");
        let (_, spans) = show(&text, &[(2_000_006, 2_000_006)]);
        assert_eq!(spans, [""]);
    }

    #[test]
    fn spans_at_the_edges() {
        assert_eq!(show("", &[(0, 0)]), (String::new(), vec![String::new()]));
        assert_eq!(show("a = b\r\n", &[(5, 6)]), ("a = b".into(), vec![String::new()]));
        assert_eq!(show("a = b\n", &[(6, 6)]), (String::new(), vec![String::new()]));
        assert_eq!(show("a = b", &[(5, 5)]), ("a = b".into(), vec![String::new()]));
        assert_eq!(show("a =\n\n    b\nc = d\n", &[(0, 11)]).1, ["a =\n\n    b"]);
    }

    #[test]
    fn many_lines_are_cut() {
        let (text, spans) = show(&"line\n".repeat(1000), &[(0, 5000)]);
        assert_eq!(text.lines().count(), MAX_LINES as usize + 1);
        assert_eq!(spans[0], text);
    }
}

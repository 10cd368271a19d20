//! Reads patterns: text over one or more lines with its indentation left out, and placeables.

use crate::syntax::cursor::{Cursor, Step};
use crate::syntax::problem::expression as problem;
use crate::syntax::tree::{Element, Pattern, Placeable};
use crate::text::Span;

/// What a pattern is made of before it is known how far its lines are indented together.
#[derive(Debug)]
pub(super) enum Piece {
    Text(Span),
    /// The LF of a line end, or of several one after the other.
    LineEnds(Span),
    /// The spaces before a line's first text or placeable.
    Indent(Span),
    Placeable(Box<Placeable>),
}

impl Cursor<'_> {
    /// The most frequent pattern: text up to the end of the line, and no further line.
    pub(super) fn plain_line(&mut self) -> Option<Pattern> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let end = match memchr::memchr3(b'\n', b'{', b'}', rest) {
            Some(length) if rest[length] == b'\n' && !self.goes_on(start + length + 1) => start + length,
            Some(_) => return None,
            None => self.bytes.len(),
        };
        let length = trimmed_len(&self.bytes[start..end]);
        if length == 0 {
            return None;
        }
        self.at = end;
        let span = Span::new(start as u32, (start + length) as u32);
        Some(Pattern { span, elements: Element::Text(span).into() })
    }

    /// Whether what stands from this start of a line on, after blank lines, belongs to the pattern above.
    fn goes_on(&self, mut at: usize) -> bool {
        loop {
            let start = at;
            while self.byte(at) == Some(b' ') {
                at += 1;
            }
            match self.line_end_at(at) {
                0 => return goes_on_with(self.byte(at), at > start),
                len => at += len,
            }
        }
    }

    pub(super) fn pattern_pieces(&mut self, base: usize) -> Step<Option<Pattern>> {
        let mut common = u32::MAX;
        if self.line_end_at(self.at) > 0 {
            match self.next_line() {
                Some(indent) => common = indent,
                None => return Ok(None),
            }
            // Lines before the first text do not count.
            let indent = self.pieces.pop();
            self.pieces.truncate(base);
            self.pieces.extend(indent);
        }
        loop {
            let start = self.at;
            let rest = &self.bytes[start..];
            let Some(length) = memchr::memchr3(b'\n', b'{', b'}', rest) else {
                self.at = self.bytes.len();
                self.push_text(start);
                break;
            };
            let found = rest[length];
            self.at += length;
            if found == b'\n' {
                self.at -= usize::from(length > 0 && rest[length - 1] == b'\r');
                self.push_text(start);
                match self.next_line() {
                    Some(indent) => common = common.min(indent),
                    None => break,
                }
            } else if found == b'{' {
                self.push_text(start);
                let placeable = self.placeable()?;
                self.pieces.push(Piece::Placeable(placeable));
            } else if self.depth > 0 {
                return self.fail(problem::brace_after_variant);
            } else {
                return self.fail(problem::unescaped_closing_brace);
            }
        }
        Ok(self.assemble(base, common))
    }

    fn push_text(&mut self, start: usize) {
        if self.at > start {
            self.pieces.push(Piece::Text(self.span(start)));
        }
    }

    /// From the end of a line to the next text of the same pattern: pushes the line ends and the indentation and says
    /// how deep it is. If the pattern ends here, nothing moves.
    fn next_line(&mut self) -> Option<u32> {
        let (before, pieces) = (self.at, self.pieces.len());
        loop {
            self.at += self.line_end_at(self.at);
            let line_end = Span::new(self.at as u32 - 1, self.at as u32);
            match self.pieces.last_mut() {
                // However many blank lines there are, they take one piece.
                Some(Piece::LineEnds(last)) if last.end == line_end.start => last.end = line_end.end,
                _ => self.pieces.push(Piece::LineEnds(line_end)),
            }
            let start = self.at;
            self.skip_spaces();
            if self.line_end_at(self.at) > 0 {
                continue;
            }
            if goes_on_with(self.peek(), self.at > start) {
                self.pieces.push(Piece::Indent(self.span(start)));
                return Some((self.at - start) as u32);
            }
            self.at = before;
            self.pieces.truncate(pieces);
            return None;
        }
    }

    /// Makes a pattern of the pieces from `base` on, without the indentation that all lines share and without blanks
    /// at the end.
    fn assemble(&mut self, base: usize, common: u32) -> Option<Pattern> {
        let mut elements: Vec<Element> = Vec::with_capacity(self.pieces.len() - base);
        for piece in self.pieces.drain(base..) {
            let text = match piece {
                Piece::Placeable(placeable) => {
                    elements.push(Element::Placeable(placeable));
                    continue;
                }
                Piece::Text(span) | Piece::LineEnds(span) => span,
                Piece::Indent(span) => Span::new(span.start + common.min(span.len()), span.end),
            };
            match elements.last_mut() {
                _ if text.is_empty() => {}
                Some(Element::Text(last)) if last.end == text.start => last.end = text.end,
                _ => elements.push(Element::Text(text)),
            }
        }
        while let Some(Element::Text(last)) = elements.last_mut() {
            last.end = last.start + trimmed_len(&self.bytes[last.range()]) as u32;
            if !last.is_empty() {
                break;
            }
            elements.pop();
        }
        elements.shrink_to_fit();
        let span = elements.first()?.span().to(elements.last()?.span());
        Some(Pattern { span, elements: elements.into() })
    }
}

/// Whether a line that starts with this byte, after spaces or not, goes on with the pattern above.
fn goes_on_with(first: Option<u8>, indented: bool) -> bool {
    match first {
        Some(b'{') => true,
        None | Some(b'.' | b'*' | b'[' | b'}') => false,
        Some(_) => indented,
    }
}

/// Length without the blanks at the end.
fn trimmed_len(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| !matches!(byte, b' ' | b'\n' | b'\r')).map_or(0, |last| last + 1)
}

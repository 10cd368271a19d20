//! Lines and columns of many places. Places that follow one another are counted on from the last one, so that a file
//! that is one long line is not counted from its start for each finding.

use std::collections::BTreeMap;

use crate::text::{FileId, Sources, Span};

/// Counts lines and columns.
pub struct Places<'s> {
    sources: &'s Sources,
    last: BTreeMap<FileId, Last>,
}

#[derive(Clone, Copy)]
struct Last {
    line_start: u32,
    line: u32,
    offset: u32,
    column: u32,
}

impl<'s> Places<'s> {
    /// For places in these files.
    pub fn new(sources: &'s Sources) -> Self {
        Places { sources, last: BTreeMap::new() }
    }

    /// Line and column of an offset, both from 1, the column in characters.
    ///
    /// ```
    /// use portolan::report::place::Places;
    /// use portolan::text::{Source, Sources};
    /// let mut sources = Sources::new();
    /// let file = sources.add(Source::new("a.ftl", "a = é\nb = é!\n"));
    /// let mut places = Places::new(&sources);
    /// assert_eq!((places.at(file, 11), places.at(file, 13), places.at(file, 4)), ((2, 5), (2, 6), (1, 5)));
    /// ```
    pub fn at(&mut self, file: FileId, offset: u32) -> (u32, u32) {
        let source = &self.sources[file];
        let text = source.text();
        let mut offset = (offset as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let offset = offset as u32;
        let line_start = source.line_start(offset);
        let start = match self.last.get(&file) {
            Some(last) if last.line_start == line_start && last.offset <= offset => *last,
            _ => {
                let line = source.position(line_start).line;
                Last { line_start, line, offset: line_start, column: 1 }
            }
        };
        let column = start.column + text[start.offset as usize..offset as usize].chars().count() as u32;
        self.last.insert(file, Last { offset, column, ..start });
        (start.line, column)
    }

    /// Where a span starts and ends. What is counted on from is its start, since the next span may start within it.
    pub fn of(&mut self, file: FileId, span: Span) -> ((u32, u32), (u32, u32)) {
        let start = self.at(file, span.start);
        let last = self.last.get(&file).copied();
        let end = self.at(file, span.end);
        self.last.extend(last.map(|last| (file, last)));
        (start, end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    #[test]
    fn places_are_those_of_the_source() {
        let mut sources = Sources::new();
        let file = sources.add(Source::new("a", "x\r\nδοκιμή 𝄞\n\n"));
        let other = sources.add(Source::new("b", ""));
        let mut places = Places::new(&sources);
        for offset in [0, 3, 4, 5, 19, 9, 23, 24, 99, 1] {
            let place = sources[file].position(offset);
            assert_eq!(places.at(file, offset), (place.line, place.column), "{offset}");
            assert_eq!(places.at(other, offset), (1, 1));
        }
    }
}

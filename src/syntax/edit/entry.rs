//! Edits of whole entries: insert in the source's order, delete.

use std::collections::HashMap;

use crate::diagnostic::Edit;
use crate::syntax::edit::Editor;
use crate::syntax::edit::NewPattern;
use crate::syntax::edit::Survey;
use crate::syntax::tree::Comment;
use crate::syntax::tree::Entry;

/// A message or term that is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry<'a> {
    /// Its id, with the `-` of a term.
    pub id: &'a str,
    /// The comment above it, without marks.
    pub comment: Option<&'a str>,
    /// Its value; a term has one, and a message without attributes.
    pub value: Option<NewPattern>,
    /// Its attributes in order.
    pub attributes: Vec<(&'a str, NewPattern)>,
}

impl NewEntry<'_> {
    /// Its source with LF as line ends.
    fn print(&self) -> String {
        let mut out = String::new();
        for line in self.comment.iter().flat_map(|comment| comment.lines()) {
            out += if line.is_empty() { "#" } else { "# " };
            out += line;
            out.push('\n');
        }
        out += self.id;
        out += " =";
        self.value.iter().for_each(|value| out += &value.print(4));
        for (name, value) in &self.attributes {
            out += &format!("\n    .{name} ={}", value.print(8));
        }
        out.push('\n');
        out
    }
}

/// Where a new entry goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// After the entry with this index.
    After(usize),
    Before(usize),
    /// Nothing but blanks is in the file.
    Empty,
}

impl<'t> Editor<'t> {
    /// Adds entries in the order of `order`, the ids of the source's file: each after the nearest one before it that is
    /// here, else before the nearest one after it, else at the end. They are parted from their neighbours as these are
    /// from one another.
    ///
    /// ```
    /// use portolan::syntax::edit::{Editor, NewEntry, NewPattern, apply};
    /// use portolan::syntax::parse;
    /// let source = "a = 1\n\n## Group\n\nd = 4\n";
    /// let tree = parse(Default::default(), source).resource;
    /// let editor = Editor::new(Default::default(), source, &tree);
    /// let new = |id| NewEntry { id, comment: None, value: NewPattern::parse("x").ok(), attributes: Vec::new() };
    /// let edits = editor.insert(&[new("e"), new("b")], &["a", "b", "c", "d", "e"]);
    /// let after = apply(source.as_bytes(), &edits).unwrap();
    /// assert_eq!(String::from_utf8(after).unwrap(), "a = 1\n\nb = x\n\n## Group\n\nd = 4\n\ne = x\n");
    /// ```
    pub fn insert(&self, entries: &[NewEntry], order: &[&str]) -> Vec<Edit> {
        let places: HashMap<&str, usize> = order.iter().enumerate().rev().map(|(place, id)| (*id, place)).collect();
        let place_of = |entry: &NewEntry| places.get(entry.id).copied().unwrap_or(usize::MAX);
        let mut sorted: Vec<&NewEntry> = entries.iter().collect();
        sorted.sort_by_key(|entry| place_of(entry));
        let neighbours = Neighbours::of(self, order);
        let mut edits: Vec<Edit> = Vec::new();
        let mut last_place = None;
        for entry in sorted {
            let place = neighbours.place(self, place_of(entry));
            let continues = last_place == Some(place);
            edits.push(self.insert_at(place, &entry.print(), continues));
            last_place = Some(place);
        }
        edits
    }

    /// `continues` if another new entry stands there already.
    fn insert_at(&self, place: Place, text: &str, continues: bool) -> Edit {
        let text = &self.with_line_ends(text);
        let new_line = self.new_line;
        match place {
            Place::Empty => {
                let start = if self.source.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
                let blank = if continues && self.survey().spaced { new_line } else { "" };
                self.edit(start, start, format!("{blank}{text}"))
            }
            Place::Before(index) => {
                let at = self.resource.entries[index].span().start as usize;
                let blank = if self.survey().spaced { new_line } else { "" };
                self.edit(at, at, format!("{text}{blank}"))
            }
            Place::After(index) => {
                let end = self.text_end(self.resource.entries[index].span().end as usize);
                let at = self.next_line(end);
                let is_message = matches!(self.resource.entries[index], Entry::Message(_));
                let spaced = match self.resource.entries.get(index + 1) {
                    Some(next) => self.is_spaced(index, next),
                    None => self.survey().spaced,
                };
                let blank = if spaced || (!is_message && !continues) { new_line } else { "" };
                // The last line of a file may have no line end.
                let ended = self.source[..at].ends_with('\n') || continues;
                self.edit(at, at, format!("{}{blank}{text}", if ended { "" } else { new_line }))
            }
        }
    }

    /// Whether a blank line parts the entry with this index from the next one.
    fn is_spaced(&self, index: usize, next: &Entry) -> bool {
        let end = self.next_line(self.text_end(self.resource.entries[index].span().end as usize));
        self.after_blank_lines(end) > end || next.span().start as usize > end
    }

    /// Takes an entry away with its comment, with lines right below it that could not be read as a part of it, and with
    /// the blank lines that parted it from the next.
    pub fn delete(&self, index: usize) -> Vec<Edit> {
        let Some(entry) = self.resource.entries.get(index) else { return Vec::new() };
        let span = entry.span();
        let start = self.line_start(span.start as usize).max(if self.source.starts_with('\u{FEFF}') { 3 } else { 0 });
        let mut end = self.next_line(self.text_end(span.end as usize));
        let mut next = index + 1;
        if let Some(Entry::Junk(junk)) = self.resource.entries.get(next)
            && junk.span.start as usize == end
            && junk.id.is_none()
        {
            end = self.next_line(junk.span.end as usize);
            next += 1;
        }
        let after = self.after_blank_lines(end);
        let before = self.before_blank_lines(start);
        if after >= self.source.len() {
            // The last entry: the blank lines above it go, the line end of the text above stays.
            return vec![self.edit(before, self.source.len(), "")];
        }
        let first = before == 0 || &self.source[..before] == "\u{FEFF}";
        let blank_before = first || before < start;
        let end = if blank_before { after } else { end };
        let parted = if !blank_before && end == after && self.would_merge(index, next) { self.new_line } else { "" };
        vec![self.edit(start, end, parted)]
    }

    /// Whether the comment before an entry would become one with what comes `next`, if the entry were away.
    fn would_merge(&self, index: usize, next: usize) -> bool {
        let comment = |entry: Option<&Entry>| match entry {
            Some(Entry::Comment(Comment { level, .. })) => Some(*level),
            // A comment of one `#` would become its own.
            Some(Entry::Message(_)) => Some(1),
            _ => None,
        };
        let before = index.checked_sub(1).and_then(|before| self.resource.entries.get(before));
        let before = before.filter(|entry| matches!(entry, Entry::Comment(_)));
        comment(before).is_some_and(|level| comment(self.resource.entries.get(next)) == Some(level))
    }

    /// From `at`, which is the start of a line, back over the blank lines.
    fn before_blank_lines(&self, mut at: usize) -> usize {
        while at > 0 {
            let start = self.line_start(at - 1);
            if !self.source[start..at].trim_matches([' ', '\r', '\n']).is_empty() {
                break;
            }
            at = start;
        }
        at
    }

    /// Where ids stand and whether blank lines part the entries.
    fn survey(&self) -> &Survey<'t> {
        self.survey.get_or_init(|| self.look_around())
    }

    fn look_around(&self) -> Survey<'t> {
        let mut places: HashMap<&str, (usize, usize)> = HashMap::new();
        let (mut spaced, mut dense) = (0, 0);
        let mut last_message = None;
        for (index, entry) in self.resource.entries.iter().enumerate() {
            if let Entry::Message(message) = entry {
                let place = places.entry(message.id.of(self.source)).or_insert((index, index));
                place.1 = index;
                if let Some(last) = last_message.filter(|last| last + 1 == index) {
                    if self.is_spaced(last, entry) { spaced += 1 } else { dense += 1 }
                }
                last_message = Some(index);
            }
        }
        Survey { places, spaced: spaced >= dense }
    }
}

/// For each place in the source's order, the nearest entries that are here.
struct Neighbours {
    before: Vec<Option<usize>>,
    after: Vec<Option<usize>>,
}

impl Neighbours {
    fn of(editor: &Editor, order: &[&str]) -> Self {
        let mut before = vec![None; order.len()];
        let mut after = vec![None; order.len()];
        let mut last = None;
        for (place, id) in order.iter().enumerate() {
            before[place] = last;
            last = editor.survey().places.get(id).map(|it| it.1).or(last);
        }
        let mut next = None;
        for (place, id) in order.iter().enumerate().rev() {
            after[place] = next;
            next = editor.survey().places.get(id).map(|it| it.0).or(next);
        }
        Neighbours { before, after }
    }

    fn place(&self, editor: &Editor, place: usize) -> Place {
        let before = self.before.get(place).copied().flatten();
        let after = self.after.get(place).copied().flatten();
        let end = editor.resource.entries.len().checked_sub(1);
        match (before, after, end) {
            (Some(index), _, _) => Place::After(index),
            (None, Some(index), _) => Place::Before(index),
            (None, None, Some(index)) => Place::After(index),
            (None, None, None) => Place::Empty,
        }
    }
}

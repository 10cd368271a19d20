//! A [`Catalogue`]: all files of one locale, each with its tree and an index from ids to entries; duplicates are kept.

use std::hash::BuildHasher;
use std::sync::Arc;

use hashbrown::hash_table::{Entry as Slot, HashTable};

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::syntax::parse;
use crate::syntax::tree::{Attribute, Entry, Junk, Kind, Message, Pattern, Resource};
use crate::text::{FileId, Source, Span};

/// All files of one locale, sorted by name.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The locale.
    pub locale: Locale,
    /// Its files, sorted by name.
    pub files: Vec<File>,
    /// The files of the source that it lacks, sorted by name.
    pub absent: Vec<Absent>,
}

/// A file of the source that a target lacks.
#[derive(Clone, Debug)]
pub struct Absent {
    /// An empty source with the path that the file would have.
    pub id: FileId,
    /// Its name.
    pub name: String,
}

impl Catalogue {
    /// A catalogue of files in any order.
    pub fn new(locale: Locale, mut files: Vec<File>) -> Self {
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Catalogue { locale, files, absent: Vec::new() }
    }

    /// The file of that name.
    pub fn file(&self, name: &str) -> Option<&File> {
        self.files.binary_search_by(|file| file.name.as_str().cmp(name)).ok().map(|index| &self.files[index])
    }
}

/// One file of a catalogue.
#[derive(Clone, Debug)]
pub struct File {
    /// Which source it is.
    pub id: FileId,
    /// Its name without locale and extension: what source and targets have in common. It may span folders.
    pub name: String,
    /// What it says.
    pub resource: Resource,
    /// What the parser found wrong.
    pub problems: Vec<Diagnostic>,
    text: Arc<str>,
    /// The indices in `resource.entries` of all messages and terms.
    messages: Vec<u32>,
    /// For each id the index in `resource.entries` of the first message with it.
    by_id: HashTable<u32>,
    hasher: hashbrown::DefaultHashBuilder,
    /// The other messages with an id, each after the first one, in the order of the file.
    repeats: Vec<(u32, u32)>,
}

impl File {
    /// Reads a source.
    ///
    /// ```
    /// use portolan::catalogue::File;
    /// use portolan::text::{FileId, Source};
    /// let source = Source::new("locales/en/app.ftl", "b = 1\na = 2\n    .title = 3\n");
    /// let file = File::parse(FileId(0), "app", &source);
    /// let units: Vec<_> = file.units().map(|unit| unit.id()).collect();
    /// assert_eq!(units, ["b", "a", "a.title"]);
    /// assert!(file.get("a").is_some() && file.get("c").is_none());
    /// ```
    pub fn parse(id: FileId, name: impl Into<String>, source: &Source) -> Self {
        let parsed = parse(id, source.text());
        let text = source.shared_text();
        let (resource, problems) = (parsed.resource, parsed.diagnostics);
        let (messages, repeats) = (Vec::new(), Vec::new());
        let (by_id, hasher) = (HashTable::new(), Default::default());
        let mut file = File { id, name: name.into(), resource, problems, text, messages, by_id, hasher, repeats };
        file.index();
        file
    }

    fn index(&mut self) {
        let mut by_id = HashTable::with_capacity(self.resource.entries.len());
        let mut repeats = Vec::new();
        let mut messages = Vec::with_capacity(self.resource.entries.len());
        for at in 0..self.resource.entries.len() as u32 {
            if self.message_at(at).is_none() {
                continue;
            }
            messages.push(at);
            let id = self.id_at(at);
            let hash = |&index: &u32| self.hasher.hash_one(self.id_at(index));
            match by_id.entry(self.hasher.hash_one(id), |&index| self.id_at(index) == id, hash) {
                Slot::Occupied(first) => repeats.push((*first.get(), at)),
                Slot::Vacant(place) => {
                    place.insert(at);
                }
            }
        }
        self.by_id = by_id;
        self.messages = messages;
        self.repeats = repeats;
    }

    /// The text that the tree's spans point into.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span.
    pub fn of(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    /// Messages and terms in the order of the file, without those that repeat an id: runtimes take the first.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.resource.messages().filter(|message| self.is_first(message))
    }

    /// The message or term (`-id`) that runtimes take for an id: the first.
    pub fn get(&self, id: &str) -> Option<&Message> {
        let index = self.by_id.find(self.hasher.hash_one(id), |&index| self.id_at(index) == id)?;
        self.message_at(*index)
    }

    /// Which of the messages of the file, counted from 0 with those that repeat an id, [`File::get`] gives.
    pub fn position(&self, id: &str) -> Option<usize> {
        let index = *self.by_id.find(self.hasher.hash_one(id), |&index| self.id_at(index) == id)?;
        self.messages.binary_search(&index).ok()
    }

    /// Looks up messages one after the other.
    pub fn in_turn(&self) -> InTurn<'_> {
        InTurn { file: self, next: 0 }
    }

    /// Each id that stands here more than once, with its messages.
    pub fn duplicates(&self) -> impl Iterator<Item = Vec<&Message>> {
        let mut repeats = self.repeats.clone();
        repeats.sort_unstable();
        let groups: Vec<Vec<u32>> = repeats
            .chunk_by(|a, b| a.0 == b.0)
            .map(|group| group.iter().take(1).map(|it| it.0).chain(group.iter().map(|it| it.1)).collect())
            .collect();
        groups.into_iter().map(|group| group.into_iter().filter_map(|index| self.message_at(index)).collect())
    }

    /// Lines that could not be read and begin with this id.
    pub fn junk(&self, id: &str) -> Option<&Junk> {
        self.resource.entries.iter().find_map(|entry| match entry {
            Entry::Junk(junk) => junk.id.is_some_and(|span| self.of(span) == id).then_some(junk),
            _ => None,
        })
    }

    /// The units, in the order of the file.
    pub fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        self.messages().flat_map(|message| self.units_of(message))
    }

    /// The units of one message or term of this file.
    pub fn units_of<'f>(&'f self, message: &'f Message) -> impl Iterator<Item = Unit<'f>> {
        let value = message.value.as_ref().map(|pattern| Unit { file: self, message, attribute: None, pattern });
        let attributes = match message.kind {
            Kind::Message => message.attributes.as_slice(),
            Kind::Term => &[],
        };
        let attributes = attributes.iter().enumerate();
        // Of attributes with one name, the first counts.
        let first = move |at: usize, name: &str| !message.attributes[..at].iter().any(|it| self.of(it.id) == name);
        let attributes = attributes.filter(move |(at, attribute)| first(*at, self.of(attribute.id)));
        let attributes = attributes.map(move |(_, attribute)| Unit {
            file: self,
            message,
            attribute: Some(attribute),
            pattern: &attribute.value,
        });
        value.into_iter().chain(attributes)
    }

    /// The unit of a message that has this attribute, or its value.
    pub fn unit_of<'f>(&'f self, message: &'f Message, attribute: Option<&str>) -> Option<Unit<'f>> {
        let Some(name) = attribute else {
            return message.value.as_ref().map(|pattern| Unit { file: self, message, attribute: None, pattern });
        };
        let mut attributes = message.attributes.iter().filter(|_| message.kind == Kind::Message);
        let attribute = attributes.find(|it| self.of(it.id) == name)?;
        Some(Unit { file: self, message, attribute: Some(attribute), pattern: &attribute.value })
    }

    /// The entry that cannot be read around a place.
    pub fn junk_around(&self, offset: u32) -> Option<&Junk> {
        let at = self.resource.entries.partition_point(|entry| entry.span().start <= offset).checked_sub(1)?;
        match self.resource.entries.get(at)? {
            Entry::Junk(junk) if offset <= junk.span.end => Some(junk),
            _ => None,
        }
    }

    /// The message or term that stands around a place.
    pub fn message_around(&self, offset: u32) -> Option<&Message> {
        let after = self.resource.entries.partition_point(|entry| entry.span().start <= offset);
        match self.resource.entries.get(after.checked_sub(1)?)? {
            Entry::Message(message) if offset <= message.span.end => Some(message),
            _ => None,
        }
    }

    /// Whether lines that cannot be read, but were meant as attributes, stand right below a message.
    pub fn is_cut_short(&self, message: &Message) -> bool {
        let after = self.resource.entries.partition_point(|entry| entry.span().start <= message.span.start);
        match self.resource.entries.get(after) {
            Some(Entry::Junk(junk)) => self.of(junk.span).trim_start_matches(' ').starts_with('.'),
            _ => false,
        }
    }

    /// The id of the entry around a place, also of one that cannot be read.
    pub fn id_around(&self, offset: u32) -> Option<&str> {
        let after = self.resource.entries.partition_point(|entry| entry.span().start <= offset);
        match self.resource.entries.get(after.checked_sub(1)?)? {
            Entry::Message(message) => (offset <= message.span.end).then(|| self.of(message.id)),
            Entry::Junk(junk) if offset <= junk.span.end => junk.id.map(|id| self.of(id)),
            _ => None,
        }
    }

    fn is_first(&self, message: &Message) -> bool {
        self.repeats.is_empty() || self.get(self.of(message.id)).is_some_and(|first| first.id == message.id)
    }

    fn message_at(&self, index: u32) -> Option<&Message> {
        match self.resource.entries.get(index as usize) {
            Some(Entry::Message(message)) => Some(message),
            _ => None,
        }
    }

    fn id_at(&self, index: u32) -> &str {
        self.message_at(index).map_or("", |message| self.of(message.id))
    }
}

/// Looks up messages of a file one after the other. Source and targets mostly have the same order, so that the next one is
/// the right one, and none is searched for.
///
/// ```
/// use portolan::catalogue::File;
/// use portolan::text::{FileId, Source};
/// let source = Source::new("locales/fr/app.ftl", "a = 1\nb = 2\nc = 3\n");
/// let file = File::parse(FileId(0), "app", &source);
/// let mut file = file.in_turn();
/// assert_eq!(["a", "c", "d", "b", "c"].map(|id| file.position(id)), [Some(0), Some(2), None, Some(1), Some(2)]);
/// ```
#[derive(Clone, Debug)]
pub struct InTurn<'f> {
    file: &'f File,
    /// The place among the messages behind the one found last.
    next: usize,
}

impl<'f> InTurn<'f> {
    /// As [`File::position`].
    pub fn position(&mut self, id: &str) -> Option<usize> {
        let is_next = |&index: &u32| self.file.repeats.is_empty() && self.file.id_at(index) == id;
        let at = match self.file.messages.get(self.next).filter(|&index| is_next(index)) {
            Some(_) => self.next,
            None => self.file.position(id)?,
        };
        self.next = at + 1;
        Some(at)
    }

    /// As [`File::get`].
    pub fn get(&mut self, id: &str) -> Option<&'f Message> {
        let at = self.position(id)?;
        self.file.message_at(*self.file.messages.get(at)?)
    }
}

/// One translatable pattern: the value of a message or term, or an attribute of a message.
///
/// Attributes of terms are a locale's own business (its grammar, say) and no units.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'f> {
    /// The file it stands in.
    pub file: &'f File,
    /// The message or term it belongs to.
    pub message: &'f Message,
    /// The attribute; none for the value.
    pub attribute: Option<&'f Attribute>,
    /// What it says.
    pub pattern: &'f Pattern,
}

impl<'f> Unit<'f> {
    /// `id`, `id.attr` or `-term`.
    pub fn id(&self) -> String {
        unit_id(self.file.of(self.message.id), self.attribute_name())
    }

    /// The name of the attribute; none for the value.
    pub fn attribute_name(&self) -> Option<&'f str> {
        self.attribute.map(|attribute| self.file.of(attribute.id))
    }
}

/// `id`, `id.attr` or `-term`.
pub fn unit_id(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File {
        File::parse(FileId(0), "app", &Source::new("app.ftl", text))
    }

    #[test]
    fn the_first_of_several_counts() {
        let file = file("a = 1\nb = 2\na = 3\n    .x = 4\n    .x = 5\n-a = 6\n");
        assert_eq!(file.messages().map(|it| file.of(it.id)).collect::<Vec<_>>(), ["a", "b", "-a"]);
        assert_eq!(file.get("a").and_then(|it| it.value.as_ref()?.as_plain(file.text())), Some("1"));
        assert_eq!(file.duplicates().map(|group| group.len()).collect::<Vec<_>>(), [2]);
        let last = file.duplicates().next().and_then(|group| group.last().copied()).unwrap();
        assert_eq!(file.units_of(last).map(|unit| unit.id()).collect::<Vec<_>>(), ["a", "a.x"]);
    }

    #[test]
    fn junk_is_found_by_the_id_it_begins_with() {
        let file = file("a = { \n-b = {\nc = d\n");
        assert!(file.junk("a").is_some() && file.junk("-b").is_some() && file.junk("c").is_none());
        assert!(file.message_around(0).is_none());
        let at = file.text().find('d').unwrap() as u32;
        assert_eq!(file.message_around(at).map(|it| file.of(it.id)), Some("c"));
    }
}

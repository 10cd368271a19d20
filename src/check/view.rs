//! What rules look at: every entry with what it refers to, gathered once and shared by all rules.

use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;

use crate::catalogue::{Catalogue, File, Unit};
use crate::locale::{PluralKind, Plurals};
use crate::project::Project;
use crate::syntax::tree::{Expression, Message, MessageReference, Pattern, Select, TermReference};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

/// How many messages are followed from one, through its references, to learn which variables it uses.
const MAX_REFERENCES: usize = 200;

/// A catalogue as rules see it.
pub struct LocaleView<'p> {
    /// The project it belongs to.
    pub project: &'p Project,
    /// The catalogue.
    pub catalogue: &'p Catalogue,
    /// Its files, in the same order.
    pub files: Vec<FileView<'p>>,
    /// Categories of numbers.
    pub cardinal: Plurals,
    /// Categories of places in a row.
    pub ordinal: Plurals,
    /// Where each id is defined first.
    first: HashMap<&'p str, (u32, u32)>,
    /// For each file the files it is loaded with; nothing if no bundle names it, which means all.
    together: Vec<Option<Vec<Vec<u32>>>>,
}

/// A file as rules see it.
pub struct FileView<'p> {
    /// The file.
    pub file: &'p File,
    /// Its messages and terms in order, those that repeat an id included.
    pub entries: Vec<EntryView<'p>>,
    by_id: HashMap<&'p str, u32>,
}

impl<'p> FileView<'p> {
    fn new(file: &'p File) -> Self {
        let entries: Vec<_> = file.resource.messages().map(|message| EntryView::new(file, message)).collect();
        let mut by_id = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            by_id.entry(entry.id()).or_insert(at as u32);
        }
        FileView { file, entries, by_id }
    }

    /// The first entry with an id, which is the one that counts.
    pub fn get(&self, id: &str) -> Option<&EntryView<'p>> {
        self.by_id.get(id).map(|&at| &self.entries[at as usize])
    }

    /// The entries that count: of several with one id, the first.
    pub fn first_entries(&self) -> impl Iterator<Item = &EntryView<'p>> {
        let entries = self.entries.iter().enumerate();
        let first = entries.filter(|(at, entry)| self.by_id.get(entry.id()) == Some(&(*at as u32)));
        first.map(|(_, entry)| entry)
    }
}

/// A message or term and what it refers to.
pub struct EntryView<'p> {
    /// The file it stands in.
    pub file: &'p File,
    /// The message or term.
    pub message: &'p Message,
    /// The references in its value and attributes, in the order of the text.
    pub uses: Vec<Use<'p>>,
    /// Its selectors, in the order of the text.
    pub selects: Vec<(Part, &'p Select)>,
}

/// Which pattern of an entry: 0 is the value, from 1 on the attributes.
pub type Part = u32;

/// One expression that is not a selector with variants.
#[derive(Clone, Copy)]
pub struct Use<'p> {
    /// Which pattern it stands in.
    pub part: Part,
    /// What for.
    pub role: Role,
    /// The expression.
    pub expression: &'p Expression,
}

/// What an expression is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Its text is shown.
    Shown,
    /// It decides between variants.
    Selector,
    /// A function or term takes it.
    Argument,
}

impl<'p> EntryView<'p> {
    fn new(file: &'p File, message: &'p Message) -> Self {
        let mut entry = EntryView { file, message, uses: Vec::new(), selects: Vec::new() };
        for (part, pattern) in entry.parts() {
            if pattern.as_plain("").is_some() {
                continue;
            }
            walk(pattern, &mut |node| {
                let (role, expression) = match node {
                    Node::Text(_) => return,
                    Node::Select(select) => return entry.selects.push((part, select)),
                    Node::Shown(expression) => (Role::Shown, expression),
                    Node::Selector(expression) => (Role::Selector, expression),
                    Node::Argument(expression) => (Role::Argument, expression),
                };
                entry.uses.push(Use { part, role, expression });
            });
        }
        entry
    }

    /// The text of a span of its file.
    pub fn of(&self, span: Span) -> &'p str {
        span.of(self.file.text())
    }

    /// `id` or `-term`.
    pub fn id(&self) -> &'p str {
        self.of(self.message.id)
    }

    /// Its patterns, those of a term's attributes included.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &'p Pattern)> + use<'p> {
        let message = self.message;
        let attributes = message.attributes.iter().enumerate().map(|(index, it)| (index as u32 + 1, &it.value));
        message.value.iter().map(|value| (0, value)).chain(attributes)
    }

    /// The name of the unit that a part is.
    pub fn part_name(&self, part: Part) -> Option<&'p str> {
        let attribute = self.message.attributes.get((part as usize).checked_sub(1)?)?;
        Some(self.of(attribute.id))
    }

    /// `id`, `id.attr` or `-term`: what a report names.
    pub fn unit_id(&self, part: Part) -> String {
        crate::catalogue::unit_id(self.id(), self.part_name(part))
    }

    /// Its units.
    pub fn units(&self) -> impl Iterator<Item = Unit<'p>> + use<'p> {
        self.file.units_of(self.message)
    }

    /// The variables it uses, with their names.
    pub fn variables(&self) -> impl Iterator<Item = (Use<'p>, &'p str)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Variable(variable) => Some((*it, self.of(variable.id))),
            _ => None,
        })
    }

    /// The messages it refers to.
    pub fn messages(&self) -> impl Iterator<Item = (Use<'p>, &'p MessageReference)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Message(reference) => Some((*it, reference)),
            _ => None,
        })
    }

    /// The terms it refers to.
    pub fn terms(&self) -> impl Iterator<Item = (Use<'p>, &'p TermReference)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Term(reference) => Some((*it, reference)),
            _ => None,
        })
    }
}

impl<'p> LocaleView<'p> {
    /// Looks through a catalogue of a project.
    pub fn new(project: &'p Project, catalogue: &'p Catalogue) -> Self {
        let files: Vec<FileView> = catalogue.files.par_iter().map(FileView::new).collect();
        let mut first = HashMap::new();
        for (index, view) in files.iter().enumerate() {
            for (at, entry) in view.entries.iter().enumerate() {
                first.entry(entry.id()).or_insert((index as u32, at as u32));
            }
        }
        LocaleView {
            project,
            catalogue,
            cardinal: catalogue.locale.plurals(PluralKind::Cardinal),
            ordinal: catalogue.locale.plurals(PluralKind::Ordinal),
            together: together(project, catalogue),
            files,
            first,
        }
    }

    /// Whether this is the locale that is written first.
    pub fn is_source(&self) -> bool {
        std::ptr::eq(self.catalogue, &self.project.source)
    }

    /// The file of that name.
    pub fn file(&self, name: &str) -> Option<&FileView<'p>> {
        let index = self.catalogue.files.binary_search_by(|file| file.name.as_str().cmp(name)).ok()?;
        self.files.get(index)
    }

    /// The first entry with an id in any file.
    pub fn anywhere(&self, id: &str) -> Option<&EntryView<'p>> {
        let &(file, at) = self.first.get(id)?;
        Some(&self.files[file as usize].entries[at as usize])
    }

    /// Every id of the locale.
    pub fn ids(&self) -> impl Iterator<Item = &'p str> {
        self.files.iter().flat_map(|file| file.entries.iter().map(|entry| entry.id()))
    }

    /// The entry that a reference in a file means: one of the same file, or of a file it is loaded with. With several
    /// bundles, all must have it.
    ///
    /// # Errors
    /// The name of a bundle that has no such entry; nothing if the file is in no bundle.
    pub fn resolve(&self, file: &File, id: &str) -> Result<&EntryView<'p>, Option<&'p str>> {
        let own = self.catalogue.files.binary_search_by(|it| it.name.cmp(&file.name)).unwrap_or(0);
        if let Some(entry) = self.files.get(own).and_then(|view| view.get(id)) {
            return Ok(entry);
        }
        let Some(Some(bundles)) = self.together.get(own) else {
            return self.anywhere(id).ok_or(None);
        };
        let mut found = None;
        for (files, bundle) in bundles.iter().zip(self.project.bundles_with(&file.name)) {
            let entry = files.iter().find_map(|&index| self.files[index as usize].get(id));
            found = Some(entry.ok_or(Some(bundle.name.as_str()))?);
        }
        found.ok_or(None)
    }

    /// The names of the variables that programs may pass to a message: all that it uses in any variant or attribute, and
    /// all of the messages it refers to.
    pub fn variables_of(&self, entry: &EntryView<'p>) -> BTreeSet<&'p str> {
        let mut names = BTreeSet::new();
        let mut seen = HashSet::new();
        let mut open = vec![entry];
        while let Some(entry) = open.pop() {
            if seen.len() >= MAX_REFERENCES || !seen.insert(std::ptr::from_ref(entry.message)) {
                continue;
            }
            names.extend(entry.variables().map(|(_, name)| name));
            let messages = entry.messages().filter_map(|(_, it)| self.resolve(entry.file, entry.of(it.id)).ok());
            open.extend(messages);
        }
        names
    }
}

/// For each file, for each bundle that names it, the indices of the bundle's files.
fn together(project: &Project, catalogue: &Catalogue) -> Vec<Option<Vec<Vec<u32>>>> {
    let index_of = |name: &str| catalogue.files.binary_search_by(|file| file.name.as_str().cmp(name)).ok();
    let files = catalogue.files.iter().map(|file| {
        let bundles: Vec<Vec<u32>> = project
            .bundles_with(&file.name)
            .map(|bundle| bundle.files.iter().filter_map(|it| index_of(&it.value)).map(|it| it as u32).collect())
            .collect();
        (!bundles.is_empty()).then_some(bundles)
    });
    files.collect()
}

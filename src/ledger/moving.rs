//! Giving a message, term or attribute another id: in every file of every locale, and in the ledger, so that no state changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, File};
use crate::diagnostic::Edit;
use crate::ledger::{Block, CatalogueFile, Entry, Fingerprint, Ledger, LedgerFile, record, splice};
use crate::project::Project;
use crate::syntax::edit::{Editor, apply};
use crate::syntax::tree::Message;
use crate::text::{FileId, Source};

/// What is to have another id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The id of the entry.
    pub id: String,
    /// Its attribute, if that is meant.
    pub attribute: Option<String>,
    /// The new id of the entry, or the new name of the attribute.
    pub new: String,
}

/// What has another id afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moving {
    /// Catalogue files that change: those of the source last, so that a run that is killed can be done again.
    pub catalogues: Vec<CatalogueFile>,
    /// Ledger files that change.
    pub ledger: Vec<LedgerFile>,
    /// Files that have the old and the new id: then nothing can be done.
    pub taken: Vec<FileId>,
    /// In how many places it is defined.
    pub definitions: usize,
    /// In how many places it is referred to.
    pub references: usize,
}

impl Move {
    /// `id`, `id.attr` or `-term`.
    pub fn old(&self) -> String {
        crate::catalogue::unit_id(&self.id, self.attribute.as_deref())
    }

    /// The same with its new name.
    pub fn renamed(&self) -> String {
        match self.attribute {
            Some(_) => format!("{}.{}", self.id, self.new),
            None => self.new.clone(),
        }
    }

    /// How often a file defines it.
    pub fn definitions(&self, file: &File) -> usize {
        let entries = self.entries(file);
        match &self.attribute {
            None => entries.count(),
            Some(name) => entries.flat_map(|it| &it.attributes).filter(|it| file.of(it.id) == name).count(),
        }
    }

    /// The entries of a file that have the id.
    fn entries<'f>(&'f self, file: &'f File) -> impl Iterator<Item = &'f Message> {
        file.resource.messages().filter(|message| file.of(message.id) == self.id)
    }

    /// Whether a file has what the new id would name.
    fn is_taken(&self, file: &File) -> bool {
        match self.attribute {
            None => file.get(&self.new).is_some(),
            Some(_) => self.entries(file).flat_map(|it| &it.attributes).any(|it| file.of(it.id) == self.new),
        }
    }

    /// The id and attribute that an entry and its attribute have afterwards had before.
    fn before<'a>(&'a self, id: &'a str, attribute: Option<&'a str>) -> (&'a str, Option<&'a str>) {
        match &self.attribute {
            None if id == self.new => (&self.id, attribute),
            Some(old) if id == self.id && attribute == Some(self.new.as_str()) => (id, Some(old)),
            _ => (id, attribute),
        }
    }

    /// The id that an entry has afterwards.
    fn after<'a>(&'a self, id: &'a str) -> &'a str {
        if self.attribute.is_none() && id == self.id { &self.new } else { id }
    }
}

/// A file, and what it is after the change.
struct Changed {
    edits: Vec<Edit>,
    bytes: Vec<u8>,
    after: File,
}

impl Changed {
    fn new(project: &Project, file: &File, wanted: &Move) -> Option<Self> {
        let source = &project.sources[file.id];
        let edits = Editor::new(file.id, file.text(), &file.resource).rename(&wanted.old(), &wanted.new);
        let bytes = apply(source.bytes(), &edits).ok().filter(|_| !edits.is_empty())?;
        let after = File::parse(file.id, file.name.clone(), &Source::from_bytes("", &bytes));
        Some(Changed { edits, bytes, after })
    }

    /// The entries with an edit, by the ids they had.
    fn ids<'f>(&self, file: &'f File) -> BTreeSet<&'f str> {
        self.edits.iter().filter_map(|edit| Some(file.of(file.message_around(edit.span.start)?.id))).collect()
    }
}

/// What it takes to give something another id.
pub fn moving(project: &Project, ledger: &Ledger, wanted: &Move) -> Moving {
    let mut moving = Moving::default();
    for target in project.targets.iter().chain([&project.source]) {
        for file in &target.files {
            let definitions = wanted.definitions(file);
            if definitions > 0 && wanted.is_taken(file) {
                moving.taken.push(file.id);
            }
            let changed = Changed::new(project, file, wanted);
            if !std::ptr::eq(target, &project.source) {
                moving.ledger.extend(ledger_file(project, ledger, target, file, changed.as_ref(), wanted));
            }
            let Some(changed) = changed else { continue };
            let mut ids: BTreeSet<String> = changed.ids(file).into_iter().map(str::to_owned).collect();
            ids.insert(wanted.after(&wanted.id).to_owned());
            moving.definitions += definitions;
            moving.references += changed.edits.len() - definitions;
            moving.catalogues.push(CatalogueFile {
                file: file.id,
                bytes: changed.bytes,
                ids: ids.into_iter().collect(),
            });
        }
    }
    moving
}

/// The ledger file of a catalogue file: blocks get their new ids, and those that refer to it follow, so that their English
/// and their fingerprints still fit.
fn ledger_file(
    project: &Project,
    ledger: &Ledger,
    target: &Catalogue,
    file: &File,
    translation: Option<&Changed>,
    wanted: &Move,
) -> Option<LedgerFile> {
    let old = ledger.file(&target.locale, &file.name)?;
    let english = Changed::new(project, old, wanted);
    let mut ids: BTreeSet<&str> = english.iter().flat_map(|changed| changed.ids(old)).collect();
    ids.extend(translation.iter().flat_map(|changed| changed.ids(file)));
    let after = english.as_ref().map_or(old, |changed| &changed.after);
    let mut changes: BTreeMap<String, Option<Block>> = BTreeMap::new();
    for id in ids {
        let new = wanted.after(id);
        let Some(message) = after.get(new).filter(|_| old.get(id).is_some()) else { continue };
        let entries: Vec<Entry> = after
            .units_of(message)
            .filter_map(|unit| {
                let attribute = unit.attribute_name();
                let (id_before, attribute_before) = wanted.before(new, attribute);
                let record = record(Some(old), id_before, attribute_before)?;
                let print = |file: &File, id: &str, attribute: Option<&str>| {
                    let unit = file.unit_of(file.get(id)?, attribute)?;
                    Some(Fingerprint::of(unit.pattern, file.text()))
                };
                // What was recorded stays recorded, although its text has the new id now.
                let fits = print(file, id_before, attribute_before) == Some(record.translation);
                let now = translation.filter(|_| fits).and_then(|changed| print(&changed.after, new, attribute));
                let translation = now.unwrap_or(record.translation);
                Some(Entry::new(attribute, translation, record.words, unit.pattern, after.text()))
            })
            .collect();
        if id != new {
            changes.insert(id.to_owned(), None);
        }
        changes.insert(new.to_owned(), Some(Block { id: new.to_owned(), entries }));
    }
    changes.retain(|_, block| block.as_ref().is_none_or(|block| !block.entries.is_empty()));
    (!changes.is_empty()).then(|| LedgerFile {
        locale: target.locale.clone(),
        name: file.name.clone(),
        before: Some(old.id),
        text: splice(Some(old), &changes),
        ids: changes.into_keys().collect(),
    })
}

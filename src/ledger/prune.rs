//! What nobody needs any more: entries of targets whose English is gone, and records of translations that are gone.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, File, unit_id};
use crate::diagnostic::Edit;
use crate::ledger::rename::{Rename, renames};
use crate::ledger::{Block, Entry, Ledger, LedgerFile, Scope, record, splice};
use crate::locale::Locale;
use crate::project::Project;
use crate::syntax::edit::{Editor, apply, unchanged_but};
use crate::syntax::tree::{Entry as Node, Expression, Kind, Message};
use crate::syntax::walk::{Node as Part, walk};
use crate::text::{FileId, Source};

/// A catalogue file after changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueFile {
    /// The file as it is.
    pub file: FileId,
    /// What it is to hold.
    pub bytes: Vec<u8>,
    /// The ids of the entries that change.
    pub ids: Vec<String>,
}

/// An entry of a target that is to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The file that it stands in.
    pub file: FileId,
    /// Its id.
    pub id: String,
    /// All of it.
    pub text: String,
}

/// Records for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idle {
    /// The name of the file.
    pub file: String,
    /// The units: id and attribute.
    pub units: Vec<(String, Option<String>)>,
}

/// What is to go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pruning {
    /// Catalogue files that change.
    pub catalogues: Vec<CatalogueFile>,
    /// Ledger files that change.
    pub ledger: Vec<LedgerFile>,
    /// Entries that go.
    pub gone: Vec<Gone>,
    /// Records that go, by locale and file name: the ids of their units.
    pub records: Vec<(Locale, String, Vec<String>)>,
    /// Entries that seem to have another id in English now. They stay, unless they are named.
    pub renamed: Vec<Rename>,
    /// Files of targets that the source does not have. They stay.
    pub orphans: Vec<FileId>,
}

/// What can go in a scope. Its ids are those of obsolete entries, which then go even if they seem to be renamed.
pub fn prune(project: &Project, ledger: &Ledger, scope: &Scope) -> Pruning {
    let mut pruning = Pruning::default();
    for target in project.targets.iter().filter(|target| scope.has_locale(&target.locale)) {
        let renamed = renames(project, ledger, target);
        let is_held = |file: &str, id: &str| {
            !scope.ids.contains(id) && renamed.iter().any(|rename| rename.file == file && rename.old == id)
        };
        for file in &target.files {
            let Some(source) = project.source.file(&file.name) else {
                pruning.orphans.push(file.id);
                continue;
            };
            let obsolete = obsolete(project, target, file, source);
            let obsolete: BTreeSet<&str> = obsolete
                .into_iter()
                .filter(|id| (scope.ids.is_empty() || scope.ids.contains(*id)) && !is_held(&file.name, id))
                .collect();
            if obsolete.is_empty() {
                continue;
            }
            let entries = file.resource.messages().filter(|message| obsolete.contains(file.of(message.id)));
            pruning.gone.extend(entries.map(|message| Gone {
                file: file.id,
                id: file.of(message.id).to_owned(),
                text: file.of(message.span).to_owned(),
            }));
            let bytes = without(&project.sources[file.id], file, &obsolete);
            let ids = obsolete.into_iter().map(str::to_owned).collect();
            pruning.catalogues.push(CatalogueFile { file: file.id, bytes, ids });
        }
        for Idle { file: name, units } in idle(project, ledger, &target.locale) {
            let wanted = |id: &str| (scope.ids.is_empty() || scope.ids.contains(id)) && !is_held(&name, id);
            let units: Vec<(String, Option<String>)> = units.into_iter().filter(|(id, _)| wanted(id)).collect();
            let Some(old) = ledger.file(&target.locale, &name).filter(|_| !units.is_empty()) else { continue };
            let changes = changes(old, &units);
            let unit_ids = units.iter().map(|(id, attribute)| unit_id(id, attribute.as_deref())).collect();
            pruning.records.push((target.locale.clone(), name.clone(), unit_ids));
            pruning.ledger.push(LedgerFile {
                locale: target.locale.clone(),
                name,
                before: Some(old.id),
                text: splice(Some(old), &changes),
                ids: changes.into_keys().collect(),
            });
        }
        pruning.renamed.extend(renamed.iter().filter(|rename| is_held(&rename.file, &rename.old)).cloned());
    }
    pruning
}

/// Entries of a target that the source does not have, by id. A term counts only if nothing of the locale refers to it, and
/// nothing counts whose English stands in another file now, as long as the target does not have it there.
pub fn obsolete<'f>(project: &Project, target: &Catalogue, file: &'f File, source: &File) -> Vec<&'f str> {
    let mut used: Option<BTreeSet<String>> = None;
    let mut found = Vec::new();
    for message in file.messages().filter(|message| source.get(file.of(message.id)).is_none()) {
        let id = file.of(message.id);
        // What cannot be read in English may be there.
        if source.junk(id).is_some() {
            continue;
        }
        let moved = project.source.files.iter().find(|other| other.get(id).is_some());
        if moved.is_some_and(|to| target.file(&to.name).is_none_or(|own| own.get(id).is_none())) {
            continue;
        }
        if message.kind == Kind::Term && used.get_or_insert_with(|| terms_of(target)).contains(id) {
            continue;
        }
        found.push(id);
    }
    found
}

/// The terms that a locale refers to.
fn terms_of(target: &Catalogue) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for file in &target.files {
        for message in file.resource.messages() {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                walk(pattern, &mut |part| {
                    let (Part::Shown(it) | Part::Selector(it) | Part::Argument(it)) = part else { return };
                    if let Expression::Term(term) = it {
                        used.insert(file.of(term.id).to_owned());
                    }
                });
            }
        }
    }
    used
}

/// Records for nothing in a locale: of units that the source or the target does not have. Of a file that only the target has none counts: it may have been renamed in English.
pub fn idle(project: &Project, ledger: &Ledger, locale: &Locale) -> Vec<Idle> {
    let target = project.catalogue(locale);
    let mut found = Vec::new();
    for record in ledger.files().filter(|(known, _)| *known == locale).map(|(_, file)| file) {
        let source = project.source.file(&record.name);
        let translation = target.and_then(|target| target.file(&record.name));
        if source.is_none() && translation.is_some() {
            continue;
        }
        let has = |file: Option<&File>, id: &str, attribute: Option<&str>| {
            let message = file.and_then(|file| Some((file, file.get(id)?)));
            let unit = message.and_then(|(file, message)| file.unit_of(message, attribute));
            // What cannot be read may be there.
            unit.is_some() || file.is_some_and(|file| file.junk(id).is_some())
        };
        let units = record.messages().flat_map(|message| record.units_of(message));
        let units = units.map(|unit| (record.of(unit.message.id), unit.attribute_name()));
        let units: Vec<(String, Option<String>)> = units
            .filter(|(id, attribute)| !has(source, id, *attribute) || !has(translation, id, *attribute))
            .map(|(id, attribute)| (id.to_owned(), attribute.map(str::to_owned)))
            .collect();
        if !units.is_empty() {
            found.push(Idle { file: record.name.clone(), units });
        }
    }
    found
}

/// The blocks of a ledger file without some units.
fn changes(old: &File, units: &[(String, Option<String>)]) -> BTreeMap<String, Option<Block>> {
    let ids: BTreeSet<&String> = units.iter().map(|(id, _)| id).collect();
    let rest = |message: &Message, id: &str| {
        let units_left = old.units_of(message).filter(|unit| {
            let attribute = unit.attribute_name();
            !units.iter().any(|(other, name)| other == id && name.as_deref() == attribute)
        });
        let entries: Vec<Entry> = units_left
            .filter_map(|unit| {
                let attribute = unit.attribute_name();
                Some(Entry::of(attribute, &record(Some(old), id, attribute)?))
            })
            .collect();
        (!entries.is_empty()).then(|| Block { id: id.to_owned(), entries })
    };
    ids.into_iter().map(|id| (id.clone(), old.get(id).and_then(|message| rest(message, id)))).collect()
}

/// The bytes of a file without some entries.
fn without(source: &Source, file: &File, ids: &BTreeSet<&str>) -> Vec<u8> {
    let editor = Editor::new(file.id, file.text(), &file.resource);
    let is_meant = |node: &Node| matches!(node, Node::Message(message) if ids.contains(file.of(message.id)));
    let indices = file.resource.entries.iter().enumerate().filter(|(_, node)| is_meant(node)).map(|(index, _)| index);
    let edits: Vec<Edit> = indices.flat_map(|index| editor.delete(index)).collect();
    let meant: Vec<&str> = ids.iter().copied().collect();
    if let Ok(bytes) = apply(source.bytes(), &edits)
        && unchanged_but(file.text(), Source::from_bytes("", &bytes).text(), &meant).is_ok()
    {
        return bytes;
    }
    // Deletions side by side can touch the same blank lines: then one after the other.
    let mut bytes = source.bytes().to_vec();
    loop {
        let now = Source::from_bytes("", &bytes);
        let now = File::parse(file.id, "", &now);
        let Some(index) = now
            .resource
            .entries
            .iter()
            .position(|node| matches!(node, Node::Message(message) if ids.contains(now.of(message.id))))
        else {
            return bytes;
        };
        let edits = Editor::new(file.id, now.text(), &now.resource).delete(index);
        match apply(&bytes, &edits) {
            Ok(after) if after.len() < bytes.len() => bytes = after,
            _ => return bytes,
        }
    }
}

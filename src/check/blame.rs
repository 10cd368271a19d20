//! Which entry or file is to be given up when a round of mending brings an error that was not there.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, File};
use crate::check::mend::{GivenUp, Mending, Round, says_of};
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Project;
use crate::syntax::tree::Entry;
use crate::text::{FileId, Span};

/// An entry with the lines below it that cannot be read, or a file. Errors are counted in these, since the next one of an
/// entry may come to the fore when the first is mended.
pub(super) type Place = (FileId, Option<String>);

/// Where a finding counts.
pub(super) fn place(files: &BTreeMap<FileId, &File>, finding: &Diagnostic) -> Place {
    let of_unit = finding.id.as_deref().map(|id| id.split_once('.').map_or(id, |(id, _)| id));
    let above = || {
        let file = files.get(&finding.file)?;
        let entries = &file.resource.entries;
        let end = entries.partition_point(|entry| entry.span().start <= finding.span.start);
        entries[..end].iter().rev().find_map(|entry| Some(file.of(id_of(entry)?)))
    };
    (finding.file, of_unit.or_else(above).map(str::to_owned))
}

/// The id of a message or term, also of one that cannot be read.
pub(super) fn id_of(entry: &Entry) -> Option<Span> {
    match entry {
        Entry::Message(message) => Some(message.id),
        Entry::Junk(junk) => junk.id,
        Entry::Comment(_) => None,
    }
}

pub(super) fn files_of(project: &Project) -> BTreeMap<FileId, &File> {
    project.catalogues().flat_map(|catalogue| &catalogue.files).map(|file| (file.id, file)).collect()
}

/// Where there are more errors than before, each place with a rule that finds one.
pub(super) fn more_errors(projects: [&Project; 2], found: [&[Diagnostic]; 2]) -> BTreeMap<Place, &'static str> {
    let errors = |index: usize| -> Vec<(Place, &'static str)> {
        let files = files_of(projects[index]);
        let errors = found[index].iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| (place(&files, finding), finding.rule)).collect()
    };
    let mut counts: BTreeMap<Place, usize> = BTreeMap::new();
    for (place, _) in errors(0) {
        *counts.entry(place).or_default() += 1;
    }
    let mut more = BTreeMap::new();
    for (place, rule) in errors(1) {
        match counts.get_mut(&place) {
            Some(left) if *left > 0 => *left -= 1,
            _ => drop(more.insert(place, rule)),
        }
    }
    more
}

/// Entries that could be read before a round and now cannot: in files with more lines that are not Fluent.
pub(super) fn unreadable(projects: [&Project; 2], rounds: &BTreeMap<FileId, Round>) -> BTreeMap<Place, &'static str> {
    let [before, after] = projects.map(files_of);
    let junk = |file: &File| file.resource.entries.iter().filter(|it| matches!(it, Entry::Junk(_))).count();
    let mut lost = BTreeMap::new();
    for (&id, round) in rounds {
        let (Some(before), Some(after)) = (before.get(&id), after.get(&id)) else { continue };
        let gone = |it: &&String| before.get(it).is_some() && after.get(it).is_none() && after.junk(it).is_some();
        lost.extend(round.ids.iter().filter(gone).map(|it| ((id, Some(it.clone())), "syntax-error")));
        if junk(after) > junk(before) && lost.is_empty() {
            lost.insert((id, None), "syntax-error");
        }
    }
    lost
}

/// What is to be given up, since it brought errors that were not there: first the entry, then the file.
pub(super) fn blame(
    mending: &Mending,
    next: &Project,
    errors: BTreeMap<Place, &'static str>,
    rounds: &BTreeMap<FileId, Round>,
) -> BTreeSet<GivenUp> {
    let mut blamed = BTreeSet::new();
    for ((place, id), error) in errors {
        for file in suspects([&mending.project, next], place, id.as_deref(), rounds) {
            let of_entry = GivenUp { file, id: id.clone(), error: Some((error, place)) };
            let is_near = id.as_ref().is_some_and(|id| rounds.get(&file).is_some_and(|round| round.ids.contains(id)));
            let once = mending.given_up.iter().any(|it| it.file == file && it.id == id);
            blamed.insert(if is_near && !once { of_entry } else { GivenUp { id: None, ..of_entry } });
        }
    }
    blamed
}

/// The edited files that can have brought an error into an entry of a file: itself and its English, if the entry says
/// something else now; else either; else all of the locale; else all.
fn suspects(
    [before, after]: [&Project; 2],
    file: FileId,
    id: Option<&str>,
    rounds: &BTreeMap<FileId, Round>,
) -> Vec<FileId> {
    let all = || rounds.keys().copied().collect();
    let is_of = |catalogue: &&Catalogue| catalogue.files.iter().any(|it| it.id == file);
    let Some(catalogue) = before.catalogues().find(is_of) else { return all() };
    let name = catalogue.files.iter().find(|it| it.id == file).map_or("", |it| it.name.as_str());
    let edited = |file: &&File| rounds.contains_key(&file.id);
    let both: BTreeMap<FileId, &File> = [catalogue, &before.source]
        .iter()
        .filter_map(|it| it.file(name).filter(edited))
        .map(|it| (it.id, it))
        .collect();
    let entry = |file: &File| Some(says_of(file, file.get(id?)?));
    let now = |id: FileId| after.catalogues().flat_map(|it| &it.files).find(|file| file.id == id);
    let has_changed = |file: &&File| entry(file) != now(file.id).and_then(entry);
    let changed: Vec<FileId> = both.values().copied().filter(has_changed).map(|file| file.id).collect();
    if !changed.is_empty() {
        return changed;
    }
    if !both.is_empty() {
        return both.into_keys().collect();
    }
    let own: Vec<FileId> = catalogue.files.iter().filter(edited).map(|it| it.id).collect();
    if own.is_empty() { all() } else { own }
}

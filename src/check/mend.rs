//! Mending: applies the edits of findings, round by round, until nothing is left to mend. Nothing is written here.
//!
//! A round takes findings whose edits do not touch one another, makes them, reads the files again and checks them. If an
//! error appears that was not there before, the round is taken back and the edits that brought it are given up.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, File};
use crate::check::check;
use crate::diagnostic::{Diagnostic, Edit, Severity};
use crate::ledger::Ledger;
use crate::project::Project;
use crate::syntax::edit::apply;
use crate::syntax::print::canonical;
use crate::syntax::tree::{Entry, Message};
use crate::text::{FileId, Source, Span};

/// How many rounds there may be, those that are taken back included. Findings of which one hides the next, such as tabs in
/// one message, need one each.
const MAX_ROUNDS: usize = 40;

/// A project with mended texts.
#[derive(Clone, Debug)]
pub struct Mending {
    /// The project as it is afterwards, with the same files under the same ids.
    pub project: Project,
    /// The files that are mended, in the order of their ids.
    pub files: Vec<MendedFile>,
    /// What was not mended although there are edits for it.
    pub given_up: Vec<GivenUp>,
}

/// A file that is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MendedFile {
    /// The file.
    pub file: FileId,
    /// How many findings of which rule are mended.
    pub rules: BTreeMap<&'static str, usize>,
    /// The ids of the entries that edits were made in or beside.
    pub ids: BTreeSet<String>,
}

/// A part of a file that was not mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GivenUp {
    /// The file.
    pub file: FileId,
    /// The entry; none for the whole file.
    pub id: Option<String>,
    /// The rule whose error would have appeared, and in which file; none if mending came to no end.
    pub error: Option<(&'static str, FileId)>,
}

/// The edits that a round makes in one file.
#[derive(Default)]
struct Round {
    edits: Vec<Edit>,
    rules: BTreeMap<&'static str, usize>,
    ids: BTreeSet<String>,
    /// From where to where bytes are taken already.
    taken: BTreeMap<u32, u32>,
}

/// Mends what is `wanted` and has edits.
///
/// ```
/// # let folder = tempfile::tempdir().unwrap();
/// # std::fs::create_dir(folder.path().join("en")).unwrap();
/// # std::fs::write(folder.path().join("en/app.ftl"), "\u{FEFF}city = City").unwrap();
/// # let root = folder.path();
/// // en/app.ftl begins with a byte order mark, and its last line has no line end.
/// let (project, ledger, _) = portolan::load(root)?;
/// let mending = portolan::check::mend::mend(&project, &ledger, |finding| finding.is_safe);
/// let file = mending.files[0].file;
/// assert_eq!(mending.project.sources[file].text(), "city = City\n");
/// # Ok::<(), portolan::error::Error>(())
/// ```
pub fn mend(project: &Project, ledger: &Ledger, wanted: impl Fn(&Diagnostic) -> bool) -> Mending {
    let mut mending = Mending { project: project.clone(), files: Vec::new(), given_up: Vec::new() };
    let mut mended: BTreeMap<FileId, MendedFile> = BTreeMap::new();
    let before = check(project, ledger);
    let mut found = before.clone();
    let mut since_given_up = false;
    for _ in 0..MAX_ROUNDS {
        let rounds = choose(&mending, &found, &wanted);
        if rounds.is_empty() && since_given_up && !mending.given_up.is_empty() {
            // What else was mended may have made room for it.
            mending.given_up.clear();
            since_given_up = false;
            continue;
        }
        if rounds.is_empty() {
            mending.files = mended.into_values().collect();
            return mending;
        }
        let next = mending.project.with_texts(&texts(&mending.project, &rounds));
        let after = check(&next, ledger);
        let mut errors = unreadable([&mending.project, &next], &rounds);
        errors.extend(more_errors([&mending.project, &next], [&found, &after]));
        let given_up = blame(&mending, &next, errors, &rounds);
        if !given_up.is_empty() {
            mending.given_up.extend(given_up);
            mending.given_up.sort();
            since_given_up = false;
            continue;
        }
        for (file, round) in rounds {
            let all = MendedFile { file, rules: BTreeMap::new(), ids: BTreeSet::new() };
            let all = mended.entry(file).or_insert(all);
            round.rules.into_iter().for_each(|(rule, count)| *all.rules.entry(rule).or_default() += count);
            all.ids.extend(round.ids);
        }
        (mending.project, found) = (next, after);
        since_given_up = true;
    }
    come_to_rest(project, ledger, mending, mended, &wanted, &before, &found)
}

/// After the last round, gives up the files that are still not at rest, such as those in which two rules undo each other's
/// work.
fn come_to_rest(
    project: &Project,
    ledger: &Ledger,
    mut mending: Mending,
    mut mended: BTreeMap<FileId, MendedFile>,
    wanted: &impl Fn(&Diagnostic) -> bool,
    before: &[Diagnostic],
    found: &[Diagnostic],
) -> Mending {
    let give_up = |mending: &mut Mending, mended: &mut BTreeMap<FileId, MendedFile>, files: Vec<FileId>| {
        let old = files.iter().map(|&file| (file, project.sources[file].bytes().to_vec())).collect();
        mending.project = mending.project.with_texts(&old);
        mending.given_up.extend(files.iter().map(|&file| GivenUp { file, id: None, error: None }));
        mended.retain(|file, _| !files.contains(file));
    };
    let restless = choose(&mending, found, wanted).into_keys().collect();
    give_up(&mut mending, &mut mended, restless);
    // Without these files, what another one relied on may be gone.
    if !more_errors([project, &mending.project], [before, &check(&mending.project, ledger)]).is_empty() {
        let all = mended.keys().copied().collect();
        give_up(&mut mending, &mut mended, all);
    }
    mending.given_up.sort();
    mending.files = mended.into_values().collect();
    mending
}

/// The bytes of files after a round.
fn texts(project: &Project, rounds: &BTreeMap<FileId, Round>) -> BTreeMap<FileId, Vec<u8>> {
    let made = rounds.iter().filter_map(|(&file, round)| {
        let bytes = apply(project.sources[file].bytes(), &round.edits).ok()?;
        Some((file, bytes))
    });
    made.collect()
}

/// The findings that a round mends, by file: those whose edits do not touch those of one before.
fn choose(mending: &Mending, found: &[Diagnostic], wanted: impl Fn(&Diagnostic) -> bool) -> BTreeMap<FileId, Round> {
    let files = files_of(&mending.project);
    let mut rounds: BTreeMap<FileId, Round> = BTreeMap::new();
    for finding in found.iter().filter(|finding| !finding.fix.is_empty() && wanted(finding)) {
        let Some(file) = files.get(&finding.file) else { continue };
        if !fits(file, finding) {
            continue;
        }
        let ids = ids_near(file, &finding.fix);
        let is_given_up = |it: &GivenUp| {
            it.file == finding.file
                && it.id.as_ref().is_none_or(|id| ids.contains(id) || finding.id.as_ref() == Some(id))
        };
        if mending.given_up.iter().any(is_given_up) {
            continue;
        }
        let round = rounds.entry(finding.file).or_default();
        if finding.fix.iter().any(|edit| touches(&round.taken, edit.span)) {
            continue;
        }
        round.taken.extend(finding.fix.iter().map(|edit| (edit.span.start, edit.span.end)));
        round.edits.extend(finding.fix.iter().cloned());
        *round.rules.entry(finding.rule).or_default() += 1;
        round.ids.extend(ids);
    }
    rounds.retain(|_, round| !round.edits.is_empty());
    rounds
}

/// Whether the edits of a finding can be made, and change anything.
fn fits(file: &File, finding: &Diagnostic) -> bool {
    let text = file.text();
    let inside = |edit: &Edit| edit.file == file.id && text.get(edit.span.range()).is_some();
    let changes = |edit: &Edit| edit.span.of(text) != edit.text;
    finding.fix.iter().all(inside) && finding.fix.iter().any(changes) && apply(text.as_bytes(), &finding.fix).is_ok()
}

/// Whether a span overlaps one that is taken, or stands right beside it.
fn touches(taken: &BTreeMap<u32, u32>, span: Span) -> bool {
    taken.range(..=span.end).next_back().is_some_and(|(_, &end)| end >= span.start)
}

/// The ids of the entries that edits stand in or beside, and of the one before, which may go on into the edited bytes.
fn ids_near(file: &File, edits: &[Edit]) -> BTreeSet<String> {
    let entries = &file.resource.entries;
    let near = edits.iter().flat_map(|edit| {
        let first = entries.partition_point(|entry| entry.span().end < edit.span.start);
        let end = entries.partition_point(|entry| entry.span().start <= edit.span.end);
        &entries[first.saturating_sub(1)..end.max(first)]
    });
    let ids = near.filter_map(id_of);
    ids.map(|id| file.of(id).to_owned()).collect()
}

/// An entry with the lines below it that cannot be read, or a file. Errors are counted in these, since the next one of an
/// entry may come to the fore when the first is mended.
type Place = (FileId, Option<String>);

fn place(files: &BTreeMap<FileId, &File>, finding: &Diagnostic) -> Place {
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
fn id_of(entry: &Entry) -> Option<Span> {
    match entry {
        Entry::Message(message) => Some(message.id),
        Entry::Junk(junk) => junk.id,
        Entry::Comment(_) => None,
    }
}

fn files_of(project: &Project) -> BTreeMap<FileId, &File> {
    project.catalogues().flat_map(|catalogue| &catalogue.files).map(|file| (file.id, file)).collect()
}

/// Where there are more errors than before, each place with a rule that finds one.
fn more_errors(projects: [&Project; 2], found: [&[Diagnostic]; 2]) -> BTreeMap<Place, &'static str> {
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
fn unreadable(projects: [&Project; 2], rounds: &BTreeMap<FileId, Round>) -> BTreeMap<Place, &'static str> {
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
fn blame(
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

/// Whether the messages and terms of a file, save those with an id that was `meant`, say after mending what they said before,
/// in the same order.
///
/// # Errors
/// The first that does not, in a sentence.
pub fn only_mended(before: &[u8], after: &[u8], meant: &BTreeSet<String>) -> Result<(), String> {
    let [before, after] =
        [before, after].map(|bytes| File::parse(FileId(0), "", &Source::from_bytes("", bytes.to_vec())));
    let mut now = after.resource.messages();
    for message in before.resource.messages().filter(|message| !meant.contains(before.of(message.id))) {
        let said = says_of(&before, message);
        if !now.any(|other| says_of(&after, other) == said) {
            return Err(format!("`{}` has changed, or is not there any more", before.of(message.id)));
        }
    }
    Ok(())
}

/// All that a message says: its id, its value, its attributes by name.
fn says_of(file: &File, message: &Message) -> (String, Option<String>, Vec<(String, String)>) {
    let print = |pattern| canonical(pattern, file.text());
    let attributes = message.attributes.iter().map(|it| (file.of(it.id).to_owned(), print(&it.value)));
    (file.of(message.id).to_owned(), message.value.as_ref().map(print), attributes.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_side_by_side_touch() {
        let taken = [(2, 4), (8, 8)].into();
        let touched = |start, end| touches(&taken, Span::new(start, end));
        assert!(touched(0, 2) && touched(4, 5) && touched(3, 3) && touched(0, 9) && touched(8, 8) && touched(6, 8));
        assert!(!touched(0, 1) && !touched(5, 7) && !touched(9, 9));
    }

    #[test]
    fn what_was_not_meant_stays() {
        let meant = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(only_mended(b"a = 1\nb = 2\n", b"a = 1 \r\nb = 3", &meant(&["b"])), Ok(()));
        assert!(only_mended(b"a = 1\nb = 2\n", b"a = 1\nb = 3", &meant(&["a"])).is_err());
        assert!(only_mended(b"a = 1\nb = 2\n", b"b = 2\na = 1\n", &meant(&[])).is_err());
        assert!(only_mended(b"a = 1\n\tjunk\n", b"a = 1\n    junk\n", &meant(&[])).is_err());
    }
}

//! Mending: applies the edits of findings, round by round, until nothing is left to mend. Nothing is written here.
//!
//! A round takes findings whose edits do not touch one another, makes them, reads the files again and checks them. If an
//! error appears that was not there before, the round is taken back and the edits that brought it are given up.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::File;
use crate::check::blame::{Place, blame, files_of, id_of, more_errors, place, unreadable};
use crate::check::check;
use crate::diagnostic::{Diagnostic, Edit};
use crate::ledger::Ledger;
use crate::project::Project;
use crate::syntax::edit::apply;
use crate::syntax::print::canonical;
use crate::syntax::tree::Message;
use crate::text::{FileId, Source, Span};

/// How many rounds there may be, those that are taken back included. Findings of which one hides the next, such as tabs in
/// one message, need one each.
const MAX_ROUNDS: usize = 40;

/// How often mending begins anew without the entries in which it came to no end.
const MAX_TRIES: usize = 3;

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
pub(super) struct Round {
    edits: Vec<Edit>,
    rules: BTreeMap<&'static str, usize>,
    pub(super) ids: BTreeSet<String>,
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
    let before = check(project, ledger);
    let mut restless: BTreeSet<Place> = BTreeSet::new();
    let mut tried = 0;
    loop {
        tried += 1;
        let mut attempt = Attempt::new(project, &restless);
        let rests = attempt.rests(ledger, &wanted, &before);
        let entries = attempt.left(&wanted);
        if !rests && tried < MAX_TRIES && !entries.is_empty() {
            // What comes to no end in one entry must not keep the rest of its file from being mended.
            restless.extend(entries);
            continue;
        }
        if !rests {
            attempt.give_up_restless(project, ledger, &wanted, &before);
        }
        return attempt.closed();
    }
}

/// One course of rounds over a project.
struct Attempt<'a> {
    /// The entries that are left as they are, since mending them came to no end.
    restless: &'a BTreeSet<Place>,
    mending: Mending,
    mended: BTreeMap<FileId, MendedFile>,
    /// What is still found after the last round.
    found: Vec<Diagnostic>,
}

impl<'a> Attempt<'a> {
    fn new(project: &Project, restless: &'a BTreeSet<Place>) -> Self {
        let mending = Mending { project: project.clone(), files: Vec::new(), given_up: Vec::new() };
        Attempt { restless, mending, mended: BTreeMap::new(), found: Vec::new() }
    }

    /// Goes through the rounds; whether they come to an end.
    fn rests(&mut self, ledger: &Ledger, wanted: &impl Fn(&Diagnostic) -> bool, before: &[Diagnostic]) -> bool {
        self.found = before.to_vec();
        let mut since_given_up = false;
        for _ in 0..MAX_ROUNDS {
            let rounds = self.choose(wanted);
            if rounds.is_empty() && since_given_up && !self.mending.given_up.is_empty() {
                // What else was mended may have made room for it.
                self.mending.given_up.clear();
                since_given_up = false;
                continue;
            }
            if rounds.is_empty() {
                return true;
            }
            let next = self.mending.project.with_texts(&texts(&self.mending.project, &rounds));
            let after = check(&next, ledger);
            let mut errors = unreadable([&self.mending.project, &next], &rounds);
            errors.extend(more_errors([&self.mending.project, &next], [&self.found, &after]));
            let given_up = blame(&self.mending, &next, errors, &rounds);
            if !given_up.is_empty() {
                self.mending.given_up.extend(given_up);
                self.mending.given_up.sort();
                since_given_up = false;
                continue;
            }
            for (file, round) in rounds {
                let all = MendedFile { file, rules: BTreeMap::new(), ids: BTreeSet::new() };
                let all = self.mended.entry(file).or_insert(all);
                round.rules.into_iter().for_each(|(rule, count)| *all.rules.entry(rule).or_default() += count);
                all.ids.extend(round.ids);
            }
            (self.mending.project, self.found) = (next, after);
            since_given_up = true;
        }
        false
    }

    /// The entries that there would be edits for in one round more.
    fn left(&self, wanted: &impl Fn(&Diagnostic) -> bool) -> BTreeSet<Place> {
        let (files, all) = (self.choose(wanted), files_of(&self.mending.project));
        let left = self.found.iter().filter(|it| files.contains_key(&it.file) && !it.fix.is_empty() && wanted(it));
        let places: BTreeSet<Place> = left.map(|it| place(&all, it)).filter(|it| it.1.is_some()).collect();
        places.difference(self.restless).cloned().collect()
    }

    fn choose(&self, wanted: &impl Fn(&Diagnostic) -> bool) -> BTreeMap<FileId, Round> {
        choose(&self.mending, &self.found, self.restless, wanted)
    }

    /// After the last round, gives up the files that are still not at rest.
    fn give_up_restless(
        &mut self,
        project: &Project,
        ledger: &Ledger,
        wanted: &impl Fn(&Diagnostic) -> bool,
        before: &[Diagnostic],
    ) {
        let restless = self.choose(wanted).into_keys().collect();
        self.give_up(project, restless);
        // Without these files, what another one relied on may be gone.
        if !more_errors([project, &self.mending.project], [before, &check(&self.mending.project, ledger)]).is_empty() {
            let all = self.mended.keys().copied().collect();
            self.give_up(project, all);
        }
    }

    /// Takes files back to what they were.
    fn give_up(&mut self, project: &Project, files: Vec<FileId>) {
        let old = files.iter().map(|&file| (file, project.sources[file].bytes().to_vec())).collect();
        self.mending.project = self.mending.project.with_texts(&old);
        self.mending.given_up.extend(files.iter().map(|&file| GivenUp { file, id: None, error: None }));
        self.mended.retain(|file, _| !files.contains(file));
    }

    fn closed(mut self) -> Mending {
        let given_up = &mut self.mending.given_up;
        let whole: BTreeSet<FileId> = given_up.iter().filter(|it| it.id.is_none()).map(|it| it.file).collect();
        let entries = self.restless.iter().filter(|(file, _)| !whole.contains(file));
        given_up.extend(entries.map(|(file, id)| GivenUp { file: *file, id: id.clone(), error: None }));
        given_up.sort();
        self.mending.files = self.mended.into_values().collect();
        self.mending
    }
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
fn choose(
    mending: &Mending,
    found: &[Diagnostic],
    restless: &BTreeSet<Place>,
    wanted: impl Fn(&Diagnostic) -> bool,
) -> BTreeMap<FileId, Round> {
    let files = files_of(&mending.project);
    let mut rounds: BTreeMap<FileId, Round> = BTreeMap::new();
    for finding in found.iter().filter(|finding| !finding.fix.is_empty() && wanted(finding)) {
        let Some(file) = files.get(&finding.file) else { continue };
        if !fits(file, finding) || !restless.is_empty() && restless.contains(&place(&files, finding)) {
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

/// Whether the messages and terms of a file, save those with an id that was `meant`, say after mending what they said before,
/// in the same order.
///
/// # Errors
/// The first that does not, in a sentence.
pub fn only_mended(before: &[u8], after: &[u8], meant: &BTreeSet<String>) -> Result<(), String> {
    let [before, after] = [before, after].map(|bytes| File::parse(FileId(0), "", &Source::from_bytes("", bytes)));
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
pub(super) fn says_of(file: &File, message: &Message) -> (String, Option<String>, Vec<(String, String)>) {
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

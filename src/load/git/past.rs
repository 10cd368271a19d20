//! From which English each translation was made, as far as the history of a project says it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalogue::{File, Unit};
use crate::error::Error;
use crate::ledger::{Entry, Fingerprint, Past, Unknown, Why, Words};
use crate::load::git::Repository;
use crate::load::git::blame::{Blame, Group, Groups};
use crate::load::git::history::{Changes, Commit, Differ, History, Origin};
use crate::load::git::objects::Objects;
use crate::locale::Locale;
use crate::message::same;
use crate::project::Project;

/// From how many texts of a language on that come with their English in one commit, that commit is a squash or an import.
/// A person who writes texts in several languages at once seldom commits as many.
const MAX_TOGETHER: usize = 50;

/// How a commit is named in output: as many digits of its id as git itself shows in most projects.
const SHORT_ID: usize = 10;

/// From which English translations were made: what stood in the commit that last changed each of them. For each of the
/// files there is an answer for each of its units.
///
/// # Errors
/// If git cannot be asked.
pub fn past(repository: &Repository, project: &Project, files: &[Unknown]) -> Result<Vec<Vec<Past>>, Error> {
    let head = repository.head()?;
    let history = History::read(repository, &head)?;
    let (objects, differ) = (Objects::open(repository)?, Differ::open(repository)?);
    let mut answers: Vec<Vec<Past>> =
        files.iter().map(|file| vec![Past::Silent(Why::Uncommitted); file.units.len()]).collect();
    let mut blame = Blame { repository, project, files, objects, differ };
    // The commits that a translation may come from, with what they are to be asked.
    let mut open: BTreeMap<String, Groups> = BTreeMap::new();
    let committed = committed(&mut blame, &head, &mut answers)?;
    if let Some(first) = history.commits.first() {
        open.insert(first.id.clone(), committed);
    }
    for commit in &history.commits {
        let Some(here) = open.remove(&commit.id) else { continue };
        let (made, changes) = blame.step(commit, here, |parent, groups| {
            if !groups.is_empty() {
                open.entry(parent.to_owned()).or_default().append(groups);
            }
        })?;
        if history.ends.contains(&commit.id) {
            for group in made {
                group.units.iter().for_each(|&unit| answers[group.file][unit as usize] = Past::Silent(Why::Shallow));
            }
        } else {
            answer(&mut blame, commit, changes.as_ref(), &made, &mut answers)?;
        }
        if open.is_empty() {
            break;
        }
    }
    Ok(answers)
}

/// The translations that stand in a commit as they are on disk.
fn committed(blame: &mut Blame, head: &str, answers: &mut [Vec<Past>]) -> Result<Groups, Error> {
    let mut groups = Groups::default();
    for (index, file) in blame.files.iter().enumerate() {
        let path = |id| blame.repository.path(blame.project.sources[id].path());
        let (target, english) = (path(file.target.id), path(file.source.id));
        let Some(then) = blame.objects.file_at(head, &target)? else {
            answers[index].fill(Past::Silent(Why::Untracked));
            continue;
        };
        let units = (0..file.units.len() as u32).filter(|&unit| {
            let today = &file.units[unit as usize].1;
            let then = blame.find(index, unit, &then);
            then.is_some_and(|unit| same(unit.pattern, unit.file.text(), today.pattern, today.file.text()))
        });
        let units: Vec<u32> = units.collect();
        if !units.is_empty() {
            groups.add(Group { file: index, path: target.into(), english: english.into(), units });
        }
    }
    Ok(groups)
}

/// A translation that a commit made: which one, its English then and there, and whether that came in the same commit.
struct Found {
    file: usize,
    unit: u32,
    english: Option<Arc<File>>,
    together: bool,
}

/// Says of each translation that a commit made from which English.
fn answer(
    blame: &mut Blame,
    commit: &Commit,
    changes: Option<&Changes>,
    made: &[Group],
    answers: &mut [Vec<Past>],
) -> Result<(), Error> {
    let mut together: BTreeMap<&Locale, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for group in made {
        let file = &blame.files[group.file];
        let english = blame.objects.file_at(&commit.id, &group.english)?;
        let english_before = changed(blame, changes, &group.english)?;
        if let (Some(english), Some(before)) = (&english, &english_before) {
            let translation = blame.objects.file_at(&commit.id, &group.path)?;
            let translation_before = changed(blame, changes, &group.path)?.flatten();
            *together.entry(file.locale).or_default() += translation.map_or(0, |translation| {
                let both = translation.units().filter(|unit| {
                    is_new(unit, translation_before.as_deref())
                        && unit_in(english, unit).is_some_and(|english| is_new(&english, before.as_deref()))
                });
                both.count()
            });
        }
        // The English may have lain in the file of today already, while the translation had not moved yet.
        let home = blame.repository.path(blame.project.sources[file.source.id].path());
        let elsewhere = if *home == *group.english { None } else { blame.objects.file_at(&commit.id, &home)? };
        for &unit in &group.units {
            let has = |file: &&Arc<File>| blame.find(group.file, unit, file).is_some();
            let english = english.as_ref().filter(has).or(elsewhere.as_ref().filter(has)).map(Arc::clone);
            let together = english.as_ref().zip(english_before.as_ref()).is_some_and(|(english, before)| {
                blame.find(group.file, unit, english).is_some_and(|unit| is_new(&unit, before.as_deref()))
            });
            all.push(Found { file: group.file, unit, english, together });
        }
    }
    for Found { file, unit, english, together: with } in all {
        let count = together.get(blame.files[file].locale).copied().unwrap_or_default();
        let place = &mut answers[file][unit as usize];
        *place = match english {
            _ if with && count > MAX_TOGETHER => {
                let commit = commit.id.chars().take(SHORT_ID).collect();
                Past::Silent(Why::Together { commit, units: count })
            }
            Some(english) => made_from(blame, file, unit, &english),
            None => Past::Silent(Why::NoEnglish),
        };
    }
    Ok(())
}

/// What is to be recorded of a translation, with the English that it was made from.
fn made_from(blame: &Blame, file: usize, unit: u32, english: &File) -> Past {
    let Some(then) = blame.find(file, unit, english) else { return Past::Silent(Why::NoEnglish) };
    let (today, translation) = &blame.files[file].units[unit as usize];
    let print = Fingerprint::of(translation.pattern, translation.file.text());
    Past::Made {
        entry: Entry::new(today.attribute_name(), print, Words::default(), then.pattern, english.text()),
        stale: !same(then.pattern, english.text(), today.pattern, today.file.text()),
    }
}

/// If a commit changed a file: what it was before, which is nothing if there was none. The first commit of all changed
/// every file.
fn changed(blame: &mut Blame, changes: Option<&Changes>, path: &str) -> Result<Option<Option<Arc<File>>>, Error> {
    let Some(changes) = changes else { return Ok(Some(None)) };
    match changes.files.get(path) {
        None => Ok(None),
        Some(Origin::New) => Ok(Some(None)),
        Some(Origin::Was { id, .. }) => Ok(Some(blame.objects.file(id)?)),
    }
}

/// Whether a text is not what it was in a file before.
fn is_new(unit: &Unit, before: Option<&File>) -> bool {
    let then = before.and_then(|before| unit_in(before, unit));
    then.is_none_or(|then| !same(then.pattern, then.file.text(), unit.pattern, unit.file.text()))
}

/// The unit of a file that has the id of another one.
fn unit_in<'f>(file: &'f File, unit: &Unit) -> Option<Unit<'f>> {
    let message = file.get(unit.file.of(unit.message.id))?;
    file.unit_of(message, unit.attribute_name())
}

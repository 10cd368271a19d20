//! Finds the commit that made each translation what it is: from the newest commit back, as long as the one before says the
//! same.
//!
//! A translation that a commit did not change is the work of an earlier one. Of a merge, the side is followed that has the
//! text; only a text that no side has was made by the merge itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalogue::{File, Unit};
use crate::error::Error;
use crate::ledger::Unknown;
use crate::load::git::Repository;
use crate::load::git::history::{Changes, Commit, Differ, Origin};
use crate::load::git::objects::Objects;
use crate::message::same;
use crate::project::Project;

/// Most files of a commit in which a text is looked for that has moved from one file to another.
const MAX_MOVED: usize = 64;

/// Translations in one file of a commit that are still the ones of today.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Which of the files that were asked about.
    pub file: usize,
    /// Where the file lies in that commit.
    pub path: Arc<str>,
    /// Where its English lies.
    pub english: Arc<str>,
    /// Which of its units.
    pub units: Vec<u32>,
}

/// The translations of a commit that are still the ones of today, by the path of their file.
#[derive(Default)]
pub(super) struct Groups(BTreeMap<Arc<str>, Vec<Group>>);

impl Groups {
    pub fn add(&mut self, group: Group) {
        let groups = self.0.entry(Arc::clone(&group.path)).or_default();
        match groups.iter_mut().find(|other| other.file == group.file && other.english == group.english) {
            Some(other) => other.units.extend(group.units),
            None => groups.push(group),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds all of them.
    pub fn append(&mut self, other: Groups) {
        if self.0.is_empty() {
            self.0 = other.0;
        } else {
            other.0.into_values().flatten().for_each(|group| self.add(group));
        }
    }
}

/// What blame needs to know.
pub(super) struct Blame<'a, 'r> {
    pub repository: &'r Repository,
    pub project: &'a Project,
    pub files: &'a [Unknown<'a>],
    pub objects: Objects<'r>,
    pub differ: Differ<'r>,
}

impl Blame<'_, '_> {
    /// Gives what a commit did not make to the commits before it, by their index, and returns what it did make, with what
    /// it changed in the first of them.
    pub fn step(
        &mut self,
        commit: &Commit,
        mut here: Groups,
        mut give: impl FnMut(&str, Groups),
    ) -> Result<(Vec<Group>, Option<Changes>), Error> {
        let mut first = None;
        for parent in &commit.parents {
            let changes = self.differ.changes(&commit.id, parent)?;
            let mut passed = Groups::default();
            let mut kept = Groups::default();
            for path in changes.files.keys() {
                for group in here.0.remove(path.as_str()).into_iter().flatten() {
                    self.split(commit, parent, &changes, group, &mut passed, &mut kept)?;
                }
            }
            if changes.has_renames {
                here.0.values_mut().flatten().for_each(|group| group.english = before(&changes, &group.english));
            }
            passed.append(here);
            give(parent, passed);
            here = kept;
            first.get_or_insert(changes);
            if here.is_empty() {
                break;
            }
        }
        Ok((here.0.into_values().flatten().collect(), first))
    }

    /// Parts the translations of a file that a commit changed: those that the commit before has as well, and the others.
    fn split(
        &mut self,
        commit: &Commit,
        parent: &str,
        changes: &Changes,
        group: Group,
        passed: &mut Groups,
        kept: &mut Groups,
    ) -> Result<(), Error> {
        let mut left = group.units.clone();
        if let Some(Origin::Was { path, id }) = changes.files.get(&*group.path)
            && let Some(old) = self.objects.file(id)?
        {
            let (same, other) = self.parted(group.file, left, &old);
            let english = before(changes, &group.english);
            if !same.is_empty() {
                passed.add(Group { file: group.file, path: path.as_str().into(), english, units: same });
            }
            left = other;
        }
        if !left.is_empty() {
            left = self.moved(commit, parent, changes, &group, left, passed)?;
        }
        if !left.is_empty() {
            kept.add(Group { units: left, ..group });
        }
        Ok(())
    }

    /// Passes on translations that stood in another file of the locale before, and are no longer there.
    fn moved(
        &mut self,
        commit: &Commit,
        parent: &str,
        changes: &Changes,
        group: &Group,
        mut left: Vec<u32>,
        passed: &mut Groups,
    ) -> Result<Vec<u32>, Error> {
        let changed = changes.files.values().filter_map(|origin| match origin {
            Origin::Was { path, id } if **path != *group.path => Some((path, id)),
            _ => None,
        });
        let candidates = changes.gone.iter().chain(changed).take(MAX_MOVED);
        let candidates: Vec<(String, String, String)> = candidates
            .filter_map(|(path, id)| Some((path.clone(), id.clone(), self.english_of(group.file, path)?)))
            .collect();
        for (path, id, english) in candidates {
            if left.is_empty() {
                break;
            }
            let Some(old) = self.objects.file(&id)? else { continue };
            let (found, other) = self.parted(group.file, left, &old);
            if found.is_empty() {
                left = other;
                continue;
            }
            let now = self.objects.file_at(&commit.id, &path)?;
            let (stays, gone): (Vec<u32>, Vec<u32>) = found
                .into_iter()
                .partition(|&unit| now.as_ref().is_some_and(|now| self.find(group.file, unit, now).is_some()));
            left = [stays, other].concat();
            if gone.is_empty() {
                continue;
            }
            // The English may have moved in another commit.
            let english = match self.objects.id(parent, &english)? {
                Some(_) => english.as_str().into(),
                None => before(changes, &group.english),
            };
            passed.add(Group { file: group.file, path: path.as_str().into(), english, units: gone });
        }
        Ok(left)
    }

    /// The path of the English for a path of a translation, both as git knows them, if it belongs to a file's locale.
    fn english_of(&self, file: usize, path: &str) -> Option<String> {
        let config = &self.project.config;
        let code = config.code_of(self.files[file].locale)?;
        let path = path.strip_prefix(&self.repository.prefix)?;
        let name = config.paths.iter().find_map(|rule| rule.target_file(path, code))?;
        Some(self.repository.path(&config.path_of(&config.source, &name)?))
    }

    /// Parts units by whether a file says the same.
    fn parted(&self, file: usize, units: Vec<u32>, old: &File) -> (Vec<u32>, Vec<u32>) {
        units.into_iter().partition(|&unit| {
            let (_, today) = &self.files[file].units[unit as usize];
            let then = self.find(file, unit, old);
            then.is_some_and(|then| same(then.pattern, old.text(), today.pattern, today.file.text()))
        })
    }

    /// A unit in another version of its file.
    pub fn find<'f>(&self, file: usize, unit: u32, other: &'f File) -> Option<Unit<'f>> {
        let (source, _) = &self.files[file].units[unit as usize];
        let message = other.get(source.file.of(source.message.id))?;
        other.unit_of(message, source.attribute_name())
    }
}

/// Where a file lay before some changes.
fn before(changes: &Changes, path: &Arc<str>) -> Arc<str> {
    match changes.files.get(&**path) {
        Some(Origin::Was { path, .. }) => path.as_str().into(),
        _ => Arc::clone(path),
    }
}

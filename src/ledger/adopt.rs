//! A ledger for translations that were made before there was one: which of them it lacks, and what it takes to record them
//! with the English that a project's history gives for each.

use std::collections::BTreeMap;

use crate::catalogue::{File, Unit};
use crate::ledger::plan::{block, is_broken};
use crate::ledger::{Block, Entry, Ledger, LedgerFile, Scope, State, splice, track};
use crate::locale::Locale;
use crate::project::Project;

/// The translations in one file that no record is about.
#[derive(Clone, Debug)]
pub struct Unknown<'p> {
    /// Their locale.
    pub locale: &'p Locale,
    /// The English file.
    pub source: &'p File,
    /// The file with the translations.
    pub target: &'p File,
    /// Each text: the English of today, and its translation.
    pub units: Vec<(Unit<'p>, Unit<'p>)>,
}

/// What a history says of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Past {
    /// It was made from an English text.
    Made {
        /// What is to be recorded.
        entry: Entry,
        /// Whether the English says something else today.
        stale: bool,
    },
    /// It does not say from which.
    Silent(Why),
}

/// Why a history does not say from which English a translation was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The file is in no commit.
    Untracked,
    /// The translation has changed since the last commit.
    Uncommitted,
    /// It is older than a shallow clone reaches.
    Shallow,
    /// It came with its English, among so many others that the commit is a squash or an import rather than work.
    Together {
        /// The commit.
        commit: String,
        /// How many there were in it.
        units: usize,
    },
    /// There was no English for it under its id when it was made.
    NoEnglish,
}

/// What becomes of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// Its locale.
    pub locale: Locale,
    /// `id`, `id.attr` or `-term`.
    pub id: String,
    /// Whether it is recorded as stale; or why it is not recorded.
    pub fate: Result<bool, Why>,
}

/// What the records from a history would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adoption {
    /// The ledger files that change.
    pub files: Vec<LedgerFile>,
    /// Every translation without a record, by locale, in the order of the source.
    pub units: Vec<Adopted>,
    /// For each locale that was asked for: how many translations are left out since they have a record, and how many since
    /// they are still English.
    pub left: Vec<(Locale, usize, usize)>,
}

/// The translations that no record is about, file by file. Those that are still English are none.
pub fn unknown<'p>(project: &'p Project, ledger: &'p Ledger, scope: &Scope) -> Vec<Unknown<'p>> {
    let mut all = Vec::new();
    for target in project.targets.iter().filter(|target| scope.has_locale(&target.locale)) {
        for source in &project.source.files {
            let Some(translation) = target.file(&source.name) else { continue };
            let tracked = track(source, Some(translation), ledger.file(&target.locale, &source.name));
            let units = tracked.filter_map(|unit| {
                let id = source.of(unit.source.message.id);
                let meant =
                    scope.has(id, unit.source.attribute_name()) && project.asks_for(&target.locale, &source.name, id);
                // What a record says that cannot be read, somebody has to look at.
                let unknown = meant
                    && unit.record.is_none()
                    && unit.state == State::Unrecorded
                    && !is_broken(ledger.file(&target.locale, &source.name), id);
                Some((unit.source, unit.target?)).filter(|_| unknown)
            });
            let units: Vec<(Unit, Unit)> = units.collect();
            if !units.is_empty() {
                all.push(Unknown { locale: &target.locale, source, target: translation, units });
            }
        }
    }
    all
}

/// What it takes to record what a history says: `past` has, for each of the files, an answer for each of its units.
pub fn adopt(
    project: &Project,
    ledger: &Ledger,
    scope: &Scope,
    files: &[Unknown],
    past: Vec<Vec<Past>>,
    machine: bool,
) -> Adoption {
    let mut adoption = Adoption { left: left(project, ledger, scope), ..Adoption::default() };
    for (file, past) in files.iter().zip(past) {
        let old = ledger.file(file.locale, &file.source.name);
        let mut fresh: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
        for ((source, _), past) in file.units.iter().zip(past) {
            let fate = match past {
                Past::Made { mut entry, stale } => {
                    entry.words.machine = machine;
                    fresh.entry(file.source.of(source.message.id)).or_default().push(entry);
                    Ok(stale)
                }
                Past::Silent(why) => Err(why),
            };
            adoption.units.push(Adopted { locale: file.locale.clone(), id: source.id(), fate });
        }
        let blocks: BTreeMap<String, Option<Block>> = fresh
            .into_iter()
            .filter_map(|(id, entries)| {
                let message = file.source.get(id)?;
                Some((id.to_owned(), Some(block(file.source, message, old, entries)?)))
            })
            .collect();
        if !blocks.is_empty() {
            adoption.files.push(LedgerFile {
                locale: file.locale.clone(),
                name: file.source.name.clone(),
                before: old.map(|file| file.id),
                text: splice(old, &blocks),
                ids: blocks.into_keys().collect(),
            });
        }
    }
    adoption
}

/// How many translations of each locale have a record, and how many are still English.
fn left(project: &Project, ledger: &Ledger, scope: &Scope) -> Vec<(Locale, usize, usize)> {
    let targets = project.targets.iter().filter(|target| scope.has_locale(&target.locale));
    let counts = targets.map(|target| {
        let (mut known, mut copied) = (0, 0);
        for source in &project.source.files {
            for unit in track(source, target.file(&source.name), ledger.file(&target.locale, &source.name)) {
                let id = source.of(unit.source.message.id);
                if scope.has(id, unit.source.attribute_name()) {
                    known += usize::from(unit.record.is_some() && unit.target.is_some());
                    copied += usize::from(unit.record.is_none() && unit.state == State::Copied);
                }
            }
        }
        (target.locale.clone(), known, copied)
    });
    counts.collect()
}

//! What a page tells of one locale beside its figures: lists of units, and who made or saw the translations.

use crate::catalogue::{Catalogue, File, Unit};
use crate::coverage::{Tracked, track};
use crate::ledger::{Change, Ledger, State, Words};
use crate::project::Project;
use crate::syntax::print::canonical;
use crate::syntax::tree::Kind;

/// Most units that one list shows.
pub(super) const MAX_LISTED: usize = 200;

/// The lists of one locale.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub stale: List,
    pub missing: List,
    pub copied: List,
    pub unrecorded: List,
    pub obsolete: List,
    /// Current or stale, made by a machine, and seen by nobody.
    pub unreviewed: List,
    /// How many translations that the ledger knows were made by a machine.
    pub machine: u32,
    /// How many of them a person has seen.
    pub reviewed: u32,
}

/// Units of one kind: how many there are, and the first of them.
#[derive(Debug, Default)]
pub(super) struct List {
    pub total: usize,
    pub shown: Vec<Item>,
}

impl List {
    fn add(&mut self, item: impl FnOnce() -> Item) {
        self.total += 1;
        if self.shown.len() < MAX_LISTED {
            self.shown.push(item());
        }
    }

    /// How many there are that are not shown.
    pub fn rest(&self) -> usize {
        self.total - self.shown.len()
    }
}

/// A unit in a list.
#[derive(Debug, Default)]
pub(super) struct Item {
    /// The file of the locale.
    pub path: String,
    pub id: String,
    pub english: Option<String>,
    /// The English that the translation was made from, and how it has changed; of a stale unit.
    pub before: Option<(String, Change)>,
    pub translation: Option<String>,
    pub words: Words,
}

/// Walks over all units of a locale, as the figures are counted.
pub(super) fn collect(project: &Project, ledger: &Ledger, target: &Catalogue) -> Lists {
    let mut lists = Lists::default();
    for source in &project.source.files {
        let translation = target.file(&source.name);
        let path = match translation {
            Some(own) => project.sources[own.id].path().to_owned(),
            None => project.config.path_of(&target.locale, &source.name).unwrap_or_else(|| source.name.clone()),
        };
        for unit in track(source, translation, ledger.file(&target.locale, &source.name)) {
            let asked = unit.state != State::Missing
                || project.asks_for(&target.locale, &source.name, source.of(unit.source.message.id));
            if asked {
                lists.take(&unit, &path);
            }
        }
        if let Some(own) = translation {
            lists.take_obsolete(own, Some(source), &path);
        }
    }
    for file in target.files.iter().filter(|file| project.source.file(&file.name).is_none()) {
        lists.take_obsolete(file, None, project.sources[file.id].path());
    }
    lists
}

impl Lists {
    fn take(&mut self, unit: &Tracked, path: &str) {
        let words = unit.record.map(|record| record.words).unwrap_or_default();
        if matches!(unit.state, State::Current | State::Stale) {
            self.machine += u32::from(words.machine);
            self.reviewed += u32::from(words.reviewed);
            if words.machine && !words.reviewed {
                // How the English of a stale one has changed stands in its own list.
                self.unreviewed.add(|| Item { before: None, words: Words::default(), ..item(unit, path) });
            }
        }
        match unit.state {
            State::Stale => self.stale.add(|| item(unit, path)),
            State::Missing => self.missing.add(|| item(unit, path)),
            State::Copied => self.copied.add(|| Item { translation: None, ..item(unit, path) }),
            State::Unrecorded => self.unrecorded.add(|| item(unit, path)),
            State::Current => {}
        }
    }

    fn take_obsolete(&mut self, target: &File, source: Option<&File>, path: &str) {
        for message in target.messages().filter(|message| message.kind == Kind::Message) {
            let id = target.of(message.id);
            if source.is_some_and(|source| source.get(id).is_some()) {
                continue;
            }
            self.obsolete.add(|| {
                let value = message.value.as_ref().map(|value| canonical(value, target.text()));
                Item { path: path.to_owned(), id: id.to_owned(), translation: value, ..Item::default() }
            });
        }
    }
}

fn item(unit: &Tracked, path: &str) -> Item {
    let text = |unit: &Unit| canonical(unit.pattern, unit.file.text());
    let stale = unit.record.filter(|_| unit.state == State::Stale);
    Item {
        path: path.to_owned(),
        id: unit.source.id(),
        english: Some(text(&unit.source)),
        before: stale.and_then(|record| Some((canonical(record.english, record.text), unit.change()?))),
        translation: unit.target.as_ref().map(text),
        // What was said of an earlier translation says nothing of this one.
        words: match (unit.state, unit.record) {
            (State::Current | State::Stale, Some(record)) => record.words,
            _ => Words::default(),
        },
    }
}

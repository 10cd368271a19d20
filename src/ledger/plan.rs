//! What `record` and `accept` would change: pure, so that it can be shown before it is done.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{File, unit_id};
use crate::ledger::record::mistakes;
use crate::ledger::{Block, Entry, Fingerprint, Ledger, State, Tracked, Words, record, splice, track};
use crate::locale::Locale;
use crate::message::same;
use crate::project::Project;
use crate::syntax::tree::Message;
use crate::text::FileId;

/// Which units a command is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Only in these locales; in all, if none is named.
    pub locales: Vec<Locale>,
    /// Only these: `id` is an entry with its attributes, `id.attr` one attribute; all, if none is named.
    pub ids: BTreeSet<String>,
}

impl Scope {
    /// Whether it reaches into a locale.
    pub fn has_locale(&self, locale: &Locale) -> bool {
        self.locales.is_empty() || self.locales.contains(locale)
    }

    /// Whether it has a unit, given the unit's entry and attribute.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.ids.is_empty()
            || self.ids.contains(id)
            || attribute.is_some_and(|attribute| self.ids.contains(&unit_id(id, Some(attribute))))
    }
}

/// Who made a translation, or looked at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A machine made it.
    Machine,
    /// A person has seen it and found it good.
    Reviewed,
}

/// What is to be said of translations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// They were made from the English of today.
    Record(Option<Origin>),
    /// They are meant to equal the English.
    Same(Option<Origin>),
    /// The English has changed, and they still fit.
    Accept,
}

/// What becomes of a unit that a command is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is written into the ledger.
    Written,
    /// It is there as it should be.
    Kept,
    /// It is left as it is, since the command is not for units in its state.
    Left,
    /// It cannot be marked as equal to the English, since it is not.
    Different,
}

/// A unit, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The locale of the translation.
    pub locale: Locale,
    /// `id`, `id.attr` or `-term`.
    pub id: String,
    /// Its state before.
    pub state: State,
    /// Whether there was a record of it.
    pub known: bool,
    /// What becomes of it.
    pub answer: Answer,
}

/// A ledger file after the changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerFile {
    /// The locale.
    pub locale: Locale,
    /// The name of the catalogue file.
    pub name: String,
    /// The ledger file as it is; none if there is none yet.
    pub before: Option<FileId>,
    /// What it is to say; nothing if it is to go.
    pub text: String,
    /// The ids of the blocks that change.
    pub ids: Vec<String>,
}

impl LedgerFile {
    /// Where it lies in the project.
    pub fn path(&self, project: &Project) -> String {
        path(project, &self.locale, &self.name)
    }
}

/// Where the ledger file of a catalogue file lies in the project.
pub fn path(project: &Project, locale: &Locale, name: &str) -> String {
    format!("{}/{locale}/{name}.ftl", project.config.ledger)
}

/// What a command would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The ledger files that change.
    pub files: Vec<LedgerFile>,
    /// Every unit that the command is about, by locale, in the order of the source.
    pub decisions: Vec<Decision>,
}

/// What it takes to say something of translations.
///
/// Recording takes units without a record and those whose translation has changed; a stale one never becomes current by
/// it. Accepting takes the stale ones.
pub fn plan(project: &Project, ledger: &Ledger, scope: &Scope, wish: Wish) -> Plan {
    let mut plan = Plan::default();
    for target in project.targets.iter().filter(|target| scope.has_locale(&target.locale)) {
        for source in &project.source.files {
            let translation = target.file(&source.name);
            let old = ledger.file(&target.locale, &source.name);
            let mut fresh: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
            for unit in track(source, translation, old) {
                let (id, attribute) = (source.of(unit.source.message.id), unit.source.attribute_name());
                if !scope.has(id, attribute) || !project.asks_for(&target.locale, &source.name, id) {
                    continue;
                }
                let (answer, entry) = decide(&unit, scope, wish);
                fresh.entry(id).or_default().extend(entry);
                plan.decisions.push(Decision {
                    locale: target.locale.clone(),
                    id: unit.source.id(),
                    state: unit.state,
                    known: unit.record.is_some(),
                    answer,
                });
            }
            let blocks: BTreeMap<String, Option<Block>> = fresh
                .into_iter()
                .filter(|(id, entries)| !entries.is_empty() || is_broken(old, id))
                .filter_map(|(id, entries)| Some((id.to_owned(), Some(block(source, source.get(id)?, old, entries)?))))
                .collect();
            if blocks.is_empty() {
                continue;
            }
            plan.files.push(LedgerFile {
                locale: target.locale.clone(),
                name: source.name.clone(),
                before: old.map(|file| file.id),
                text: splice(old, &blocks),
                ids: blocks.into_keys().collect(),
            });
        }
    }
    plan
}

/// What becomes of a unit, and what is to be written of it.
fn decide(unit: &Tracked, scope: &Scope, wish: Wish) -> (Answer, Option<Entry>) {
    let Some(target) = &unit.target else { return (Answer::Left, None) };
    let translation = Fingerprint::of(target.pattern, target.file.text());
    let old = unit.record.map(|record| record.words).unwrap_or_default();
    let changed = unit.record.is_none_or(|record| record.translation != translation);
    let equal = same(unit.source.pattern, unit.source.file.text(), target.pattern, target.file.text());
    let words = match (wish, unit.state) {
        (Wish::Record(origin), State::Unrecorded) => said(old, origin, changed),
        (Wish::Record(Some(origin)), State::Current) if is_meant(scope, origin) => said(old, Some(origin), changed),
        (Wish::Same(_), State::Stale | State::Current | State::Unrecorded) if !equal => {
            return (Answer::Different, None);
        }
        (Wish::Same(origin), _) => Words { same: true, ..said(old, origin, changed) },
        (Wish::Accept, State::Stale) => old,
        (_, State::Current) => return (Answer::Kept, None),
        _ => return (Answer::Left, None),
    };
    let words = Words { same: words.same && equal, ..words };
    if unit.state == State::Current && words == old {
        return (Answer::Kept, None);
    }
    let attribute = unit.source.attribute_name();
    let english = unit.source.pattern;
    (Answer::Written, Some(Entry::new(attribute, translation, words, english, unit.source.file.text())))
}

/// Whether an origin is meant for translations that are recorded already: a review of a whole language is, but a machine
/// made only what is named one by one.
fn is_meant(scope: &Scope, origin: Origin) -> bool {
    !scope.ids.is_empty() || (origin == Origin::Reviewed && !scope.locales.is_empty())
}

/// The words of a translation that is recorded: nobody has reviewed one that changed.
fn said(old: Words, origin: Option<Origin>, changed: bool) -> Words {
    match origin {
        None => Words { reviewed: old.reviewed && !changed, ..old },
        Some(Origin::Machine) => Words { machine: true, reviewed: false, ..old },
        Some(Origin::Reviewed) => Words { reviewed: true, ..old },
    }
}

/// Whether something is wrong with what the ledger says of an entry.
pub(super) fn is_broken(ledger: Option<&File>, id: &str) -> bool {
    let Some(file) = ledger else { return false };
    file.get(id).is_some_and(|message| !mistakes(file, message).is_empty())
}

/// The block of an entry: what is new, and what the ledger says of its other units; nothing if that is nothing.
pub(super) fn block(source: &File, message: &Message, old: Option<&File>, fresh: Vec<Entry>) -> Option<Block> {
    let id = source.of(message.id);
    let recorded = old.into_iter().flat_map(|file| file.get(id).into_iter().flat_map(|it| file.units_of(it)));
    let recorded = recorded.filter_map(|unit| {
        let attribute = unit.attribute_name();
        Some(Entry::of(attribute, &record(old, id, attribute)?))
    });
    let mut entries: Vec<Entry> = recorded.collect();
    for entry in fresh {
        match entries.iter_mut().find(|other| other.attribute == entry.attribute) {
            Some(place) => *place = entry,
            None => entries.push(entry),
        }
    }
    // In the order of the source; what it no longer has, at the end.
    let order: Vec<Option<&str>> = source.units_of(message).map(|unit| unit.attribute_name()).collect();
    let place = |entry: &Entry| order.iter().position(|name| *name == entry.attribute.as_deref());
    entries.sort_by_key(|entry| (entry.attribute.is_some(), place(entry).unwrap_or(usize::MAX)));
    (!entries.is_empty()).then(|| Block { id: id.to_owned(), entries })
}

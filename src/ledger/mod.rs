//! The ledger: for each translation the English that it was made from, and the state that follows. No reading of disk.
//!
//! A ledger file is Fluent: `locales/.ledger/fr/website.ftl` holds the English of each French entry, and above it a
//! comment with a line for each unit: the fingerprint of the French, then what is known of it. [`plan()`] says what a
//! command would change in it.

mod adopt;
mod change;
mod follow;
mod moving;
mod plan;
mod print;
mod prune;
mod record;
mod rename;

use std::collections::BTreeMap;

use crate::catalogue::{File, Unit};
use crate::diagnostic::Diagnostic;
use crate::ledger::record::{mistake, mistakes};
use crate::locale::Locale;
use crate::message::{holds_prose, nothing_to_translate, same};
use crate::syntax::tree::Kind;

pub use crate::ledger::adopt::{Adopted, Adoption, Past, Unknown, Why, adopt, unknown};
pub use crate::ledger::change::{Change, change};
pub use crate::ledger::follow::follow;
pub use crate::ledger::moving::{Move, Moving, moving};
pub use crate::ledger::plan::{Answer, Decision, LedgerFile, Origin, Plan, Scope, Wish, plan};
pub use crate::ledger::print::{Block, Entry, splice};
pub use crate::ledger::prune::{CatalogueFile, Gone, Idle, Pruning, idle, obsolete, prune};
pub use crate::ledger::record::{Fingerprint, Record, Words, record};
pub use crate::ledger::rename::{Rename, renames, renames_in};

/// What `.gitattributes` in the ledger's folder says: that of a merge both sides are kept. Blocks that two branches add at
/// the same place are then no conflict; where both have changed one block, it is read as broken, never as current.
pub const GIT_ATTRIBUTES: &str = "\
# Written by Portolan. Of a merge both sides are kept; where they contradict each other, `portolan check` says so.
*.ftl merge=union
";

/// The state of a unit in a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is no translation.
    Missing,
    /// The English has changed since the translation was made.
    Stale,
    /// Nothing says which English the translation was made from, or it has changed since.
    Unrecorded,
    /// The translation is the English itself, and nobody said that it should be.
    Copied,
    /// The translation fits the English.
    Current,
}

impl State {
    /// As it is written in output.
    pub const fn name(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Stale => "stale",
            State::Unrecorded => "unrecorded",
            State::Copied => "copied",
            State::Current => "current",
        }
    }
}

/// All records of a project.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    files: BTreeMap<Locale, BTreeMap<String, File>>,
}

impl Ledger {
    /// Adds the ledger file of one catalogue file, and says what is wrong with it. What cannot be read is no record,
    /// so that no translation counts as current because of a broken ledger.
    pub fn add(&mut self, locale: Locale, file: File) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> = file.problems.clone();
        for message in file.resource.messages() {
            found.extend(mistakes(&file, message));
        }
        for duplicates in file.duplicates() {
            let [first, second, ..] = duplicates.as_slice() else { continue };
            let id = file.of(first.id);
            found.push(
                mistake(&file, second.id, format!("`{id}` stands here twice; the first one counts"))
                    .help("keep the record that fits the translation; a merge may have brought both")
                    .label(file.id, first.id, "the first one"),
            );
        }
        self.files.entry(locale).or_default().insert(file.name.clone(), file);
        found
    }

    /// Whether nothing is recorded at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Every ledger file with its locale.
    pub fn files(&self) -> impl Iterator<Item = (&Locale, &File)> {
        self.files.iter().flat_map(|(locale, files)| files.values().map(move |file| (locale, file)))
    }

    /// Whether anything is recorded of a locale.
    pub fn has(&self, locale: &Locale) -> bool {
        self.files.contains_key(locale)
    }

    /// The ledger file of one catalogue file.
    pub fn file(&self, locale: &Locale, name: &str) -> Option<&File> {
        self.files.get(locale)?.get(name)
    }
}

/// The state of one unit, from the source now, the translation now, and the record.
pub fn state(source: &Unit, target: Option<&Unit>, record: Option<&Record>) -> State {
    let Some(target) = target else { return State::Missing };
    if is_copy(source, target) && !record.is_some_and(|record| record.words.same) {
        return State::Copied;
    }
    let Some(record) = record else { return State::Unrecorded };
    let translation_changed = record.translation != Fingerprint::of(target.pattern, target.file.text());
    let source_changed = !same(source.pattern, source.file.text(), record.english, record.text);
    match (source_changed, translation_changed) {
        (false, false) => State::Current,
        (true, false) => State::Stale,
        (_, true) => State::Unrecorded,
    }
}

/// Whether a translation is the English itself although there is something to translate.
///
/// Terms do not count: they hold names, which mostly stay as they are. Nor do attributes that hold no prose.
pub fn is_copy(source: &Unit, target: &Unit) -> bool {
    // Nearly all texts differ, which shows at once.
    source.message.kind == Kind::Message
        && same(source.pattern, source.file.text(), target.pattern, target.file.text())
        && holds_prose(source.attribute_name())
        && !nothing_to_translate(source.pattern, source.file.text())
}

/// A unit of the source with its translation and its state in one target.
#[derive(Clone, Copy, Debug)]
pub struct Tracked<'p> {
    /// The English.
    pub source: Unit<'p>,
    /// The translation, if there is one.
    pub target: Option<Unit<'p>>,
    /// What the ledger says of it.
    pub record: Option<Record<'p>>,
    /// What follows.
    pub state: State,
}

impl Tracked<'_> {
    /// How the English has changed since it was recorded.
    pub fn change(&self) -> Option<Change> {
        let record = self.record?;
        change(record.english, record.text, self.source.pattern, self.source.file.text())
    }
}

/// The units of one file in the order of the source, with their state in a target.
pub fn track<'p>(
    source: &'p File,
    target: Option<&'p File>,
    ledger: Option<&'p File>,
) -> impl Iterator<Item = Tracked<'p>> {
    let mut translations = target.map(File::in_turn);
    source.messages().flat_map(move |message| {
        let id = source.of(message.id);
        let translated = target.zip(translations.as_mut().and_then(|it| it.get(id)));
        source.units_of(message).map(move |unit| {
            let attribute = unit.attribute_name();
            let target = translated.and_then(|(file, message)| file.unit_of(message, attribute));
            let record = record(ledger, id, attribute);
            let state = state(&unit, target.as_ref(), record.as_ref());
            Tracked { source: unit, target, record, state }
        })
    })
}

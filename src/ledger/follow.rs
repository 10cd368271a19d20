//! Records follow texts that were mended: what fitted before fits afterwards, with the same words.

use std::collections::BTreeMap;

use crate::catalogue::{File, Unit};
use crate::ledger::{Block, Entry, Fingerprint, Ledger, LedgerFile, State, is_copy, record, splice, state};
use crate::message::same;
use crate::project::Project;
use crate::syntax::tree::Message;

/// What it takes for the ledger to follow from a project to the same one with some texts mended.
///
/// A record whose fingerprint fitted the translation gets that of the mended one. A record that held the English of its day
/// as it was gets the mended English, in every locale. So what was current or stale stays so. A record that did not fit is
/// left alone.
pub fn follow(before: &Project, after: &Project, ledger: &Ledger) -> Vec<LedgerFile> {
    let mut files = Vec::new();
    for (locale, old) in ledger.files() {
        let (Some(target), Some(target_after)) = (before.catalogue(locale), after.catalogue(locale)) else { continue };
        let name = &old.name;
        let follower = Follower {
            old,
            english: [before.source.file(name), after.source.file(name)],
            translation: [target.file(name), target_after.file(name)],
        };
        let blocks = follower.blocks();
        if !blocks.is_empty() {
            files.push(LedgerFile {
                locale: locale.clone(),
                name: name.clone(),
                before: Some(old.id),
                text: splice(Some(old), &blocks),
                ids: blocks.into_keys().collect(),
            });
        }
    }
    files
}

/// One ledger file, and the files that it is about, before and after.
struct Follower<'p> {
    old: &'p File,
    english: [Option<&'p File>; 2],
    translation: [Option<&'p File>; 2],
}

impl Follower<'_> {
    /// The blocks that change.
    fn blocks(&self) -> BTreeMap<String, Option<Block>> {
        let changed = |files: [Option<&File>; 2]| files[0].map(File::text) != files[1].map(File::text);
        if !changed(self.english) && !changed(self.translation) {
            return BTreeMap::new();
        }
        let blocks = self.old.messages().filter_map(|message| self.block(message));
        blocks.map(|block| (block.id.clone(), Some(block))).collect()
    }

    /// The block of an entry, if any of its records changes.
    fn block(&self, message: &Message) -> Option<Block> {
        let id = self.old.of(message.id);
        let mut has_changed = false;
        let mut entries = Vec::new();
        for unit in self.old.units_of(message) {
            // A broken record is none; where the others are written anew, it goes.
            let Some((entry, changed)) = self.entry(id, unit.attribute_name()) else { continue };
            has_changed |= changed;
            entries.push(entry);
        }
        has_changed.then(|| Block { id: id.to_owned(), entries })
    }

    /// What is to be recorded of a unit, and whether that is something else than before; nothing if the record is broken.
    fn entry(&self, id: &str, attribute: Option<&str>) -> Option<(Entry, bool)> {
        let record = record(Some(self.old), id, attribute)?;
        let english = self.english.map(|file| unit(file, id, attribute));
        let translation = self.translation.map(|file| unit(file, id, attribute));
        let print = |unit: &Unit| Fingerprint::of(unit.pattern, unit.file.text());
        let mut entry = Entry::of(attribute, &record);
        let mut words = record.words;
        let mut fingerprint = record.translation;
        if let [Some(before), Some(after)] = &translation
            && print(before) == record.translation
        {
            fingerprint = print(after);
        }
        if let [Some(before), _] = &english
            && let [_, Some(after)] = &english
            && let [Some(old), Some(new)] = &translation
            && matches!(state(before, Some(old), Some(&record)), State::Current | State::Stale)
        {
            // What differed from the English by a sign that is now mended was not a copy, and does not become one.
            words.same |= is_copy(after, new);
        }
        let mut changed = fingerprint != record.translation || words != record.words;
        if let [Some(before), Some(after)] = &english
            && same(before.pattern, before.file.text(), record.english, record.text)
            && !same(after.pattern, after.file.text(), record.english, record.text)
        {
            entry = Entry::new(attribute, fingerprint, words, after.pattern, after.file.text());
            changed = true;
        }
        entry.translation = fingerprint;
        entry.words = words;
        Some((entry, changed))
    }
}

fn unit<'p>(file: Option<&'p File>, id: &str, attribute: Option<&str>) -> Option<Unit<'p>> {
    let file = file?;
    file.unit_of(file.get(id)?, attribute)
}

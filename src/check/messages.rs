//! Runs the rules about messages and terms over one file: each is shown to the rules that what it is made of concerns.

use crate::check::looks::{Enabled, Looks};
use crate::check::rule::{FilePair, Findings, Pair, Run};
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;

/// The rules about messages and terms that are not off.
pub struct MessageRules {
    /// Those that look at one by itself.
    alone: Looks<fn(&LocaleView, &EntryView, &mut Findings), 1>,
    /// Those that look at a translation beside the English.
    beside: Looks<fn(&Pair, &mut Findings), 1>,
}

impl MessageRules {
    /// Those among the rules that run.
    pub fn among(rules: &[Enabled]) -> Self {
        let mut messages = MessageRules { alone: Looks::new(), beside: Looks::new() };
        for rule in rules {
            match rule.0.run {
                Run::Entry(needs, check) => messages.alone.add(needs.bytes(), *rule, check),
                Run::Pair(needs, check) => messages.beside.add(needs.bytes(), *rule, check),
                _ => continue,
            };
        }
        messages
    }

    /// Looks at a file, entries that repeat an id included.
    pub fn alone(&self, locale: &LocaleView, file: &FileView, ledger: &Ledger, out: &mut Vec<Diagnostic>) {
        let tag = Some(&locale.catalogue.locale);
        let Some(mut turns) = self.alone.turns(tag, file.file.id, ledger, out) else { return };
        for entry in &file.entries {
            for (rule, check) in self.alone.concerned(entry.holds.bytes()) {
                turns.take(rule, |found| check(locale, entry, found));
            }
        }
        turns.close();
    }

    /// Looks at the translations of a file beside their English.
    pub fn pairs(&self, files: &FilePair, ledger: &Ledger, out: &mut Vec<Diagnostic>) {
        let (source_locale, target_locale) = (files.source_locale, files.target_locale);
        let tag = Some(&target_locale.catalogue.locale);
        let Some(mut turns) = self.beside.turns(tag, files.target.file.id, ledger, out) else { return };
        for (source, target) in files.pairs().filter_map(|(source, target)| Some((source, target?))) {
            let pair = Pair { source_locale, target_locale, source, target };
            for (rule, check) in self.beside.concerned((source.holds | target.holds).bytes()) {
                turns.take(rule, |found| check(&pair, found));
            }
        }
        turns.close();
    }
}

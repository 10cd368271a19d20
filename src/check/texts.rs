//! Runs the rules about words over one file: each unit is read once, and shown to the rules that its characters concern.

use rayon::prelude::*;

use crate::check::garbled::{garbled, may_be_garbled};
use crate::check::looks::{Enabled, Looks, Turns};
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{FilePair, Findings, Run};
use crate::check::rules::GARBLED;
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;
use crate::parallel::each;

/// The rules about words that are not off.
pub struct TextRules {
    /// The place among those that look at a text by itself of the one that finds texts of which no other has anything to say.
    garbled: Option<usize>,
    /// Those that look at a text by itself.
    alone: Looks<fn(&Text, &mut Findings), 8>,
    /// Those that look at a translation beside the English.
    beside: Looks<fn(&TextPair, &mut Findings), 8>,
}

impl TextRules {
    /// Those among the rules that run.
    pub fn among(rules: &[Enabled]) -> Self {
        let mut texts = TextRules { garbled: None, alone: Looks::new(), beside: Looks::new() };
        for rule in rules {
            match rule.0.run {
                Run::Text(needs, check) => {
                    let place = texts.alone.add(needs.bytes(), *rule, check);
                    texts.garbled = texts.garbled.or((rule.0.name == GARBLED.name).then_some(place));
                }
                Run::TextPair(needs, check) => {
                    texts.beside.add(needs.bytes(), *rule, check);
                }
                _ => {}
            }
        }
        texts
    }

    /// Looks at a file of the source.
    pub fn source<'a, 'p>(
        &self,
        originals: &Originals<'a, 'p>,
        file: &FileView<'p>,
        ledger: &Ledger,
        out: &mut Vec<Diagnostic>,
    ) {
        let locale = &originals.locale.catalogue.locale;
        let mut alone = self.alone.turns(Some(locale), file.file.id, ledger, out);
        for text in file.first_entries().flat_map(|entry| originals.of(entry)) {
            self.look(&mut alone, text);
        }
        alone.into_iter().for_each(Turns::close);
    }

    /// Looks at a file of a target, beside the source's if there is one.
    pub fn target<'p>(
        &self,
        locale: &LocaleView<'p>,
        file: &FileView<'p>,
        pair: Option<(&FilePair<'_, 'p>, &Originals<'_, 'p>)>,
        ledger: &Ledger,
        out: &mut Vec<Diagnostic>,
    ) {
        let (tag, mut compared) = (&locale.catalogue.locale, Vec::new());
        let mut alone = self.alone.turns(Some(tag), file.file.id, ledger, out);
        let mut beside = self.beside.turns(Some(tag), file.file.id, ledger, &mut compared);
        let mut sources: Vec<&[Text]> = vec![&[]; file.entries.len()];
        if let Some((pair, originals)) = pair {
            for (source, target) in pair.pairs() {
                if let Some(target) = target {
                    sources[target.at.1 as usize] = originals.of(source);
                }
            }
        }
        for entry in file.first_entries() {
            let sources = sources[entry.at.1 as usize];
            for unit in Text::of_entry(locale, entry) {
                let source = sources.iter().find(|source| source.attribute() == unit.attribute());
                let text = unit.beside(source);
                let is_garbled = self.look(&mut alone, &text);
                if let Some((source, beside)) = source.zip(beside.as_mut()).filter(|_| !is_garbled) {
                    let pair = TextPair { source, target: &text };
                    for (rule, check) in self.beside.concerned((source.features | text.features).bytes()) {
                        beside.take(rule, |found| check(&pair, found));
                    }
                }
            }
        }
        alone.into_iter().chain(beside).for_each(Turns::close);
        out.append(&mut compared);
    }

    /// Shows a text to the rules that look at it by itself, and says whether it is [garbled](TextRules::is_garbled).
    fn look(&self, alone: &mut Option<Turns>, text: &Text) -> bool {
        let Some(turns) = alone else { return false };
        let is_garbled = self.is_garbled(text);
        let concerned = self.alone.concerned(text.features.bytes());
        for (rule, check) in concerned.filter(|(rule, _)| is_garbled == (self.garbled == Some(*rule))) {
            turns.take(rule, |found| check(text, found));
        }
        is_garbled
    }

    /// Whether the letters of a text were read in the wrong encoding: what other rules would say of them makes it worse.
    fn is_garbled(&self, text: &Text) -> bool {
        self.garbled.is_some() && may_be_garbled(text.features) && !garbled(text.raw()).is_empty()
    }
}

/// The texts of the source, which those of all targets stand beside: each is read once.
pub struct Originals<'a, 'p> {
    locale: &'a LocaleView<'p>,
    /// For each file its texts.
    files: Vec<Vec<Text<'a, 'p>>>,
    /// For each file and each of its entries where the texts of the entry begin, and where the last end.
    starts: Vec<Vec<u32>>,
}

impl<'a, 'p> Originals<'a, 'p> {
    /// Those of a catalogue.
    pub fn new(locale: &'a LocaleView<'p>) -> Self {
        let texts = each(&locale.files).map(|file| {
            let mut starts = Vec::with_capacity(file.entries.len() + 1);
            let mut texts = Vec::with_capacity(file.entries.len());
            for entry in &file.entries {
                starts.push(texts.len() as u32);
                texts.extend(Text::of_entry(locale, entry));
            }
            starts.push(texts.len() as u32);
            (texts, starts)
        });
        let (files, starts) = texts.unzip();
        Originals { locale, files, starts }
    }

    /// The texts of one of its entries.
    fn of(&self, entry: &EntryView) -> &[Text<'a, 'p>] {
        let (file, at) = (entry.at.0 as usize, entry.at.1 as usize);
        let range = self.starts[file][at] as usize..self.starts[file][at + 1] as usize;
        &self.files[file][range]
    }
}

//! Runs the rules about words over one file: each unit is read once, and shown to the rules that its characters concern.

use rayon::prelude::*;

use crate::check::features::Features;
use crate::check::garbled::{garbled, may_be_garbled};
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{FilePair, Findings, Rule, Run};
use crate::check::rules::GARBLED;
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::config::Level;
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;

/// The rules about words that are not off.
pub struct TextRules {
    rules: Vec<(&'static Rule, Option<Level>)>,
    /// The place among them of the one that finds texts of which no other has anything to say.
    garbled: Option<usize>,
    /// Those that look at a text by itself.
    alone: Looks<fn(&Text, &mut Findings)>,
    /// Those that look at a translation beside the English.
    beside: Looks<fn(&TextPair, &mut Findings)>,
}

/// The functions of rules with the place of each rule among all, found by what they need: most texts call for few of them.
struct Looks<Check> {
    all: Vec<(usize, Check)>,
    /// For each 64 of them, which ones need a kind in some byte of the features of a text, by place and value of the byte.
    by_byte: Vec<[[u64; 256]; 8]>,
}

impl<Check: Copy> Looks<Check> {
    fn new() -> Self {
        Looks { all: Vec::new(), by_byte: Vec::new() }
    }

    fn add(&mut self, needs: Features, rule: usize, check: Check) {
        let at = self.all.len() % 64;
        if at == 0 {
            self.by_byte.push([[0; 256]; 8]);
        }
        for (rows, needed) in self.by_byte.last_mut().into_iter().flatten().zip(needs.bytes()) {
            let concerned = (0..=u8::MAX).zip(rows).filter(|(byte, _)| byte & needed != 0);
            concerned.for_each(|(_, row)| *row |= 1 << at);
        }
        self.all.push((rule, check));
    }

    /// Those that a text with such characters concerns.
    fn concerned(&self, features: Features) -> impl Iterator<Item = (usize, Check)> {
        self.by_byte.iter().zip(self.all.chunks(64)).flat_map(move |(by_byte, looks)| {
            let bytes = by_byte.iter().zip(features.bytes());
            let mut left = bytes.fold(0, |all, (rows, byte)| all | rows[byte as usize]);
            std::iter::from_fn(move || {
                let at = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left - 1;
                looks.get(at).copied()
            })
        })
    }
}

/// What a run over a file needs besides the file.
struct TextRun<'a> {
    rules: &'a TextRules,
    /// How many findings each rule has made in the file.
    counts: Vec<usize>,
    found: Findings<'a>,
}

impl TextRules {
    /// Those among the rules that run.
    pub fn among(rules: &[(&'static Rule, Option<Level>)]) -> Self {
        let mut texts = TextRules { rules: Vec::new(), garbled: None, alone: Looks::new(), beside: Looks::new() };
        for (rule, level) in rules {
            let at = texts.rules.len();
            match rule.run {
                Run::Text(needs, check) => texts.alone.add(needs, at, check),
                Run::TextPair(needs, check) => texts.beside.add(needs, at, check),
                _ => continue,
            }
            texts.rules.push((rule, *level));
        }
        texts.garbled = texts.rules.iter().position(|(rule, _)| rule.name == GARBLED.name);
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
        let Some(mut run) = TextRun::new(self, originals.locale, file, ledger, out) else { return };
        for entry in file.first_entries() {
            originals.of(entry).iter().for_each(|text| run.alone(text));
        }
        run.close();
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
        let Some(mut run) = TextRun::new(self, locale, file, ledger, out) else { return };
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
                run.alone(&text);
                if let Some(source) = source.filter(|_| !run.is_garbled(&text)) {
                    run.beside(&TextPair { source, target: &text });
                }
            }
        }
        run.close();
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
        let texts = locale.files.par_iter().map(|file| {
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

impl<'a> TextRun<'a> {
    /// Nothing if there is no rule about words.
    fn new<'p: 'a>(
        rules: &'a TextRules,
        locale: &'a LocaleView<'p>,
        file: &FileView,
        ledger: &'a Ledger,
        out: &'a mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let (rule, level) = *rules.rules.first()?;
        let found = Findings::new(rule, level, Some(&locale.catalogue.locale), file.file.id, ledger, out);
        Some(TextRun { rules, counts: vec![0; rules.rules.len()], found })
    }

    fn alone(&mut self, text: &Text) {
        let rules = self.rules;
        let only = rules.garbled.filter(|_| self.is_garbled(text));
        let concerned = rules.alone.concerned(text.features);
        for (rule, check) in concerned.filter(|(rule, _)| only.is_none_or(|only| only == *rule)) {
            self.turn_to(rule);
            check(text, &mut self.found);
            self.counts[rule] = self.found.count();
        }
    }

    /// Whether the letters of a text were read in the wrong encoding: what other rules would say of them makes it worse.
    fn is_garbled(&self, text: &Text) -> bool {
        self.rules.garbled.is_some() && may_be_garbled(text.features) && !garbled(text.raw()).is_empty()
    }

    fn beside(&mut self, pair: &TextPair) {
        let rules = self.rules;
        for (rule, check) in rules.beside.concerned(pair.source.features | pair.target.features) {
            self.turn_to(rule);
            check(pair, &mut self.found);
            self.counts[rule] = self.found.count();
        }
    }

    fn turn_to(&mut self, rule: usize) {
        let (count, (rule, level)) = (self.counts[rule], self.rules.rules[rule]);
        self.found.turn_to(rule, level, count);
    }

    /// Says of which rules findings were only counted.
    fn close(mut self) {
        for rule in 0..self.counts.len() {
            self.turn_to(rule);
            self.found.close();
        }
    }
}

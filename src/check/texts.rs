//! Runs the rules about words over one file: each unit is read once, and shown to the rules that its characters concern.

use crate::check::features::Features;
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{FilePair, Findings, Rule, Run};
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::config::Level;
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;

/// The rules about words that are not off.
pub struct TextRules {
    rules: Vec<(&'static Rule, Option<Level>)>,
    /// Those that look at a text by itself.
    alone: Looks<fn(&Text, &mut Findings)>,
    /// Those that look at a translation beside the English.
    beside: Looks<fn(&TextPair, &mut Findings)>,
}

/// The functions of rules with the place of each rule among all, found by what they need: most texts call for few of them.
struct Looks<Check> {
    all: Vec<(usize, Check)>,
    /// For each 64 of them, by kind of characters which ones need it.
    by_kind: Vec<[u64; Features::KINDS]>,
}

impl<Check: Copy> Looks<Check> {
    fn new() -> Self {
        Looks { all: Vec::new(), by_kind: Vec::new() }
    }

    fn add(&mut self, needs: Features, rule: usize, check: Check) {
        let at = self.all.len() % 64;
        if at == 0 {
            self.by_kind.push([0; Features::KINDS]);
        }
        if let Some(by_kind) = self.by_kind.last_mut() {
            needs.kinds().for_each(|kind| by_kind[kind] |= 1 << at);
        }
        self.all.push((rule, check));
    }

    /// Those that a text with such characters concerns.
    fn concerned(&self, features: Features) -> impl Iterator<Item = (usize, Check)> {
        self.by_kind.iter().zip(self.all.chunks(64)).flat_map(move |(by_kind, looks)| {
            let mut left = features.kinds().fold(0, |all, kind| all | by_kind[kind]);
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
        let mut texts = TextRules { rules: Vec::new(), alone: Looks::new(), beside: Looks::new() };
        for (rule, level) in rules {
            let at = texts.rules.len();
            match rule.run {
                Run::Text(needs, check) => texts.alone.add(needs, at, check),
                Run::TextPair(needs, check) => texts.beside.add(needs, at, check),
                _ => continue,
            }
            texts.rules.push((rule, *level));
        }
        texts
    }

    /// Looks at a file of the source.
    pub fn source<'p>(&self, locale: &LocaleView<'p>, file: &FileView<'p>, ledger: &Ledger, out: &mut Vec<Diagnostic>) {
        let Some(mut run) = TextRun::new(self, locale, file, ledger, out) else { return };
        for entry in file.first_entries() {
            run.entry(locale, entry, None);
        }
        run.close();
    }

    /// Looks at a file of a target, beside the source's if there is one.
    pub fn target<'p>(
        &self,
        locale: &LocaleView<'p>,
        file: &FileView<'p>,
        pair: Option<&FilePair<'_, 'p>>,
        ledger: &Ledger,
        out: &mut Vec<Diagnostic>,
    ) {
        let Some(mut run) = TextRun::new(self, locale, file, ledger, out) else { return };
        let mut originals = vec![None; file.entries.len()];
        for (source, target) in pair.into_iter().flat_map(FilePair::pairs) {
            if let Some(target) = target {
                originals[target.at.1 as usize] = Some(source);
            }
        }
        for entry in file.first_entries() {
            let original = originals.get(entry.at.1 as usize).copied().flatten();
            let source = pair.zip(original).map(|(pair, entry)| (pair.source_locale, entry));
            run.entry(locale, entry, source);
        }
        run.close();
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

    fn entry<'t, 'p>(
        &mut self,
        locale: &'t LocaleView<'p>,
        entry: &'t EntryView<'p>,
        original: Option<(&'t LocaleView<'p>, &'t EntryView<'p>)>,
    ) {
        let rules = self.rules;
        for unit in Text::of_entry(locale, entry) {
            let source = original.and_then(|(locale, entry)| Text::named(locale, entry, unit.attribute()));
            let text = unit.beside(source.as_ref());
            for (rule, check) in rules.alone.concerned(text.features) {
                self.turn_to(rule);
                check(&text, &mut self.found);
                self.counts[rule] = self.found.count();
            }
            let Some(source) = &source else { continue };
            let pair = TextPair { source, target: &text };
            let both = source.features | text.features;
            for (rule, check) in rules.beside.concerned(both) {
                self.turn_to(rule);
                check(&pair, &mut self.found);
                self.counts[rule] = self.found.count();
            }
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

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
}

/// What a run over a file needs besides the file.
pub struct TextRun<'a> {
    rules: &'a TextRules,
    ledger: &'a Ledger,
    /// How many findings each rule has made in the file.
    counts: Vec<usize>,
    out: &'a mut Vec<Diagnostic>,
}

impl TextRules {
    /// Those among the rules that run.
    pub fn among(rules: &[(&'static Rule, Option<Level>)]) -> Self {
        let is_text = |rule: &Rule| matches!(rule.run, Run::Text(..) | Run::TextPair(..));
        TextRules { rules: rules.iter().copied().filter(|(rule, _)| is_text(rule)).collect() }
    }

    /// Looks at a file of the source.
    pub fn source<'p>(&self, locale: &LocaleView<'p>, file: &FileView<'p>, ledger: &Ledger, out: &mut Vec<Diagnostic>) {
        let mut run = TextRun { rules: self, ledger, counts: vec![0; self.rules.len()], out };
        for entry in file.first_entries() {
            run.entry(locale, entry, None);
        }
        run.close(locale, file);
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
        let mut run = TextRun { rules: self, ledger, counts: vec![0; self.rules.len()], out };
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
        run.close(locale, file);
    }
}

impl TextRun<'_> {
    fn entry<'a, 'p>(
        &mut self,
        locale: &'a LocaleView<'p>,
        entry: &'a EntryView<'p>,
        original: Option<(&'a LocaleView<'p>, &'a EntryView<'p>)>,
    ) {
        for text in Text::of_entry(locale, entry) {
            let source = original.and_then(|(locale, entry)| {
                let mut units = Text::of_entry(locale, entry);
                units.find(|it| it.attribute() == text.attribute())
            });
            let text = text.beside(source.as_ref());
            let both = source.as_ref().map_or(Features::NONE, |source| source.features) | text.features;
            for (index, &(rule, level)) in self.rules.rules.iter().enumerate() {
                match (&rule.run, &source) {
                    (Run::Text(needs, check), _) if text.features.meets(*needs) => {
                        self.call(index, level, &text, |found| check(&text, found));
                    }
                    (Run::TextPair(needs, check), Some(source)) if both.meets(*needs) => {
                        let pair = TextPair { source, target: &text };
                        self.call(index, level, &text, |found| check(&pair, found));
                    }
                    _ => {}
                }
            }
        }
    }

    fn call(&mut self, index: usize, level: Option<Level>, text: &Text, check: impl Fn(&mut Findings)) {
        let rule = self.rules.rules[index].0;
        let locale = Some(&text.locale.catalogue.locale);
        let mut found = Findings::new(rule, level, locale, text.entry.file.id, self.ledger, self.out);
        found.go_on_from(self.counts[index]);
        check(&mut found);
        self.counts[index] = found.count();
    }

    /// Says of which rules findings were only counted.
    fn close(self, locale: &LocaleView, file: &FileView) {
        let locale = Some(&locale.catalogue.locale);
        for (&(rule, level), count) in self.rules.rules.iter().zip(self.counts) {
            let mut found = Findings::new(rule, level, locale, file.file.id, self.ledger, self.out);
            found.go_on_from(count);
            found.close();
        }
    }
}

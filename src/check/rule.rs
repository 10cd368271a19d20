//! A [`Rule`]: a check by name, with the text that explains it and the function that makes it.

use std::cell::OnceCell;
use std::ops::Range;

use crate::catalogue::{File, Unit};
use crate::check::features::Features;
use crate::check::holds::Holds;
use crate::check::reading::{Reading, Text, TextPair};
use crate::check::view::{EntryView, FileView, LocaleView, Part};
use crate::config::Level;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::project::Project;
use crate::syntax::tree::Kind;
use crate::text::{FileId, Source, Span};

/// A check by name. The doc comment of a rule is at once its rustdoc, what `portolan explain` prints, its page in
/// `docs/rules.md`, and its test: the Example in it must fire, at its carets, and the Instead must not.
pub struct Rule {
    /// What it is called by: kebab-case, names the defect, reads well after “allow”. A promise.
    pub name: &'static str,
    /// How its findings count unless the project says otherwise.
    pub level: Level,
    /// What it is about, why it matters, an Example, and what to write Instead.
    pub doc: &'static str,
    /// What finds it.
    pub run: Run,
}

impl Rule {
    /// The first sentence of the doc: what the rule finds.
    pub fn summary(&self) -> &'static str {
        self.doc.trim().split("\n\n").next().unwrap_or_default()
    }
}

/// What a rule looks at, and the function that looks.
pub enum Run {
    /// The reading of files finds it, or a command that is asked for it; nothing is left to do.
    Reading,
    /// The bytes of one file.
    Bytes(fn(&Source, &File, &mut Findings)),
    /// One file.
    File(fn(&LocaleView, &FileView, &mut Findings)),
    /// One message or term, of the source and of targets alike, if it has one of these things.
    Entry(Holds, fn(&LocaleView, &EntryView, &mut Findings)),
    /// One message or term of a target beside the source, if either has one of these things.
    Pair(Holds, fn(&Pair, &mut Findings)),
    /// The words of one unit, of the source and of targets alike, if it may hold one of these kinds of characters.
    Text(Features, fn(&Text, &mut Findings)),
    /// The words of one unit of a target beside the source's, if either may hold one of these kinds of characters.
    TextPair(Features, fn(&TextPair, &mut Findings)),
    /// One file of a target beside the source's.
    Files(fn(&FilePair, &mut Findings)),
    /// A whole locale, of the source and of targets alike.
    Locale(fn(&LocaleView, &mut Findings)),
    /// A target beside the source.
    Target(fn(&LocaleView, &LocaleView, &mut Findings)),
    /// What the project lets pass; [`crate::check::suppress`] finds it, when all other rules are done.
    Suppression,
    /// The project's own files.
    Project(fn(&Project, &mut Findings)),
}

/// A message or term of a target, and the one of the source that it translates.
pub struct Pair<'a, 'p> {
    /// The source's catalogue.
    pub source_locale: &'a LocaleView<'p>,
    /// The target's catalogue.
    pub target_locale: &'a LocaleView<'p>,
    /// The English entry.
    pub source: &'a EntryView<'p>,
    /// Its translation.
    pub target: &'a EntryView<'p>,
}

impl Pair<'_, '_> {
    /// The part of the translation that is the unit of a part of the source. Attributes of terms are no units.
    pub fn part_of(&self, source: Part) -> Option<Part> {
        let Some(name) = self.source.part_name(source) else {
            return self.target.message.value.as_ref().map(|_| 0);
        };
        if self.source.message.kind == Kind::Term {
            return None;
        }
        let mut attributes = self.target.message.attributes.iter();
        attributes.position(|it| self.target.of(it.id) == name).map(|at| at as Part + 1)
    }

    /// The part of the source that a part of the translation is made from.
    pub fn source_part_of(&self, target: Part) -> Option<Part> {
        let reverse = Pair { source: self.target, target: self.source, ..*self };
        reverse.part_of(target)
    }
}

/// A file of a target and the one of the source with the same name.
pub struct FilePair<'a, 'p> {
    /// The source's catalogue.
    pub source_locale: &'a LocaleView<'p>,
    /// The target's catalogue.
    pub target_locale: &'a LocaleView<'p>,
    /// The English file.
    pub source: &'a FileView<'p>,
    /// Its translation.
    pub target: &'a FileView<'p>,
    /// For each entry of the source its translation, by index: of several with one id, the first has one.
    pub translations: Vec<Option<u32>>,
    /// For each entry of the target whether the source has it.
    pub has_source: Vec<bool>,
    /// The units whose text is the English, once a rule has asked for them.
    pub copies: OnceCell<Copies<'p>>,
}

/// The units of a file whose text is still the English.
pub struct Copies<'p> {
    /// The English and the translation.
    pub units: Vec<(Unit<'p>, Unit<'p>)>,
    /// Whether they are nearly all of the file.
    pub are_all: bool,
    /// Those that differ from the English in capitals alone.
    pub near: Vec<(Unit<'p>, Unit<'p>)>,
}

impl<'a, 'p> FilePair<'a, 'p> {
    /// Pairs the entries of two files by their ids.
    pub fn new(
        source_locale: &'a LocaleView<'p>,
        target_locale: &'a LocaleView<'p>,
        source: &'a FileView<'p>,
        target: &'a FileView<'p>,
    ) -> Self {
        let mut translations = vec![None; source.entries.len()];
        let mut has_source = vec![false; target.entries.len()];
        let mut originals = source.file.in_turn();
        for (at, entry) in target.entries.iter().enumerate() {
            if let Some(original) = originals.position(entry.id()) {
                has_source[at] = true;
                translations[original].get_or_insert(at as u32);
            }
        }
        FilePair { source_locale, target_locale, source, target, translations, has_source, copies: OnceCell::new() }
    }

    /// The entries of the source that count, each with its translation, in the order of the source.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a EntryView<'p>, Option<&'a EntryView<'p>>)> {
        let (source, target) = (self.source, self.target);
        let entries = source.entries.iter().zip(&self.translations).filter(|(entry, _)| entry.is_first);
        entries.map(move |(entry, at)| (entry, at.and_then(|at| target.entries.get(at as usize))))
    }

    /// The index of the target's file in its locale.
    pub fn target_index(&self) -> usize {
        self.target_locale.index(&self.target.file.name).unwrap_or(usize::MAX)
    }

    /// The entries of the target that count and that the source does not have.
    pub fn without_source(&self) -> impl Iterator<Item = &'a EntryView<'p>> {
        let entries = self.target.entries.iter().zip(&self.has_source);
        entries.filter(|(entry, known)| entry.is_first && !**known).map(|(entry, _)| entry)
    }
}

/// Most findings of one rule in one file, or in one locale where a rule looks at all its files.
pub(super) const MAX_FINDINGS: usize = 5_000;

/// From how many findings in one file or locale on no more hints such as “did you mean” are looked for.
const MAX_HINTS: usize = 300;

/// Where a rule puts what it finds, at one level in one file.
pub struct Findings<'a> {
    rule: &'static Rule,
    level: Option<Level>,
    locale: Option<&'a Locale>,
    file: FileId,
    /// The records of the project.
    pub ledger: &'a Ledger,
    found: &'a mut Vec<Diagnostic>,
    /// How many findings this rule has made here.
    count: usize,
}

impl<'a> Findings<'a> {
    pub(super) fn new(
        rule: &'static Rule,
        level: Option<Level>,
        locale: Option<&'a Locale>,
        file: FileId,
        ledger: &'a Ledger,
        found: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Findings { rule, level, locale, file, ledger, found, count: 0 }
    }

    /// A finding in the file that is looked at, to be finished and pushed.
    pub fn at(&self, span: Span, message: impl Into<String>) -> Diagnostic {
        self.within(self.file, span, message)
    }

    /// A finding in another file of the locale.
    pub fn within(&self, file: FileId, span: Span, message: impl Into<String>) -> Diagnostic {
        let level = self.level.unwrap_or(self.rule.level);
        let severity = level.severity().unwrap_or(Severity::Info);
        let mut diagnostic = Diagnostic::new(self.rule.name, severity, file, span, message);
        diagnostic.locale = self.locale.cloned();
        diagnostic
    }

    /// A finding in a form of a text, about its unit.
    pub fn in_text(
        &self,
        text: &Text,
        reading: &Reading,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Diagnostic {
        self.at(reading.span(range), message).about(text.unit_id())
    }

    /// The same, with an edit that puts `right` there, where the file itself has these bytes.
    pub fn mended(
        &self,
        text: &Text,
        reading: &Reading,
        range: Range<usize>,
        right: &str,
        message: impl Into<String>,
    ) -> Diagnostic {
        let finding = self.in_text(text, reading, range.clone(), message);
        match reading.editable(range) {
            Some(span) => finding.edit(span, right),
            None => finding,
        }
    }

    /// Whether there are so few findings yet that looking for hints is worth the time.
    pub fn wants_hints(&self) -> bool {
        self.found.len() < MAX_HINTS
    }

    /// Takes a finding. Beyond 5,000 they are only counted.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.count += 1;
        if self.count <= MAX_FINDINGS {
            self.found.push(diagnostic);
        }
    }

    /// Takes a finding that is worse or lighter than the rule is by default. What the project says goes before.
    pub fn push_as(&mut self, severity: Severity, mut diagnostic: Diagnostic) {
        if self.level.is_none() {
            diagnostic.severity = severity;
        }
        self.push(diagnostic);
    }

    /// Goes on with another rule, which has made so many findings here before.
    #[inline]
    pub(super) fn turn_to(&mut self, rule: &'static Rule, level: Option<Level>, count: usize) {
        (self.rule, self.level, self.count) = (rule, level, count);
    }

    /// How many findings the rule has made.
    #[inline]
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Says how many findings were only counted, if any.
    pub(super) fn close(&mut self) {
        let Some(more) = self.count.checked_sub(MAX_FINDINGS).filter(|&more| more > 0) else { return };
        let Some(last) = self.found.iter().rfind(|it| it.rule == self.rule.name) else { return };
        let message = format!("`{}` finds {more} more of the same here, which are not listed", self.rule.name);
        let mut note = Diagnostic::new("too-many-problems", last.severity, last.file, last.span, message);
        note.locale = last.locale.clone();
        note.help = Some("mend the first ones and check again".to_owned());
        self.found.push(note);
    }
}

/// Makes a rule's static metadata from its doc comment, name, default level and function.
macro_rules! rule {
    ($(#[doc = $doc:literal])+ $ident:ident = $name:literal, $level:ident, $run:expr) => {
        $(#[doc = $doc])+
        pub static $ident: crate::check::rule::Rule = crate::check::rule::Rule {
            name: $name,
            level: crate::config::Level::$level,
            doc: concat!($($doc, "\n"),+),
            run: $run,
        };
    };
}
pub(crate) use rule;

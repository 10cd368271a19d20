//! Makes what a bundle holds in one language: which texts are the translation, which the English, and what they refer to.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, File, unit_id};
use crate::config::bundle::{Bundle, MissingPolicy, StalePolicy};
use crate::diagnostic::{Diagnostic, Severity};
use crate::export::filled::without_plural_words;
use crate::export::package::{Edition, Instead};
use crate::ledger::{Ledger, State, track};
use crate::project::Project;
use crate::syntax::print::pattern_source;
use crate::syntax::tree::{Expression, Kind, Message, Pattern};
use crate::syntax::walk::{Node, walk};
use crate::text::{FileId, Source};

/// The messages that have errors.
pub(super) struct Broken<'f> {
    /// By file and id; the id of what stands outside of all messages is empty.
    by_place: BTreeMap<(FileId, String), Vec<&'f Diagnostic>>,
}

impl<'f> Broken<'f> {
    pub(super) fn among(project: &Project, findings: &'f [Diagnostic]) -> Self {
        let files: BTreeMap<FileId, &File> =
            project.catalogues().flat_map(|catalogue| &catalogue.files).map(|file| (file.id, file)).collect();
        let mut by_place: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for finding in findings.iter().filter(|it| it.severity == Severity::Error) {
            if let Some(file) = files.get(&finding.file) {
                let id = file.id_around(finding.span.start).unwrap_or_default().to_owned();
                by_place.entry((finding.file, id)).or_default().push(finding);
            }
        }
        Broken { by_place }
    }

    fn has(&self, file: &File, id: &str) -> bool {
        self.by_place.contains_key(&(file.id, id.to_owned()))
    }

    /// All in the files of a bundle.
    pub(super) fn of(&self, catalogue: &Catalogue, bundle: &Bundle) -> Vec<Diagnostic> {
        let files: BTreeSet<FileId> =
            bundle.files.iter().filter_map(|name| catalogue.file(&name.value)).map(|file| file.id).collect();
        let places = self.by_place.iter().filter(|((file, _), _)| files.contains(file));
        places.flat_map(|(_, findings)| findings.iter().map(|it| (*it).clone())).collect()
    }
}

/// Makes the edition of one language.
#[derive(Clone, Copy)]
pub(super) struct Maker<'p> {
    pub(super) project: &'p Project,
    pub(super) bundle: &'p Bundle,
    pub(super) ledger: &'p Ledger,
    pub(super) catalogue: &'p Catalogue,
    pub(super) broken: &'p Broken<'p>,
}

/// A unit as it goes into an edition.
struct Taken<'p> {
    file: &'p File,
    pattern: &'p Pattern,
    instead: Option<Instead>,
}

impl<'p> Maker<'p> {
    fn is_source(&self) -> bool {
        self.catalogue.locale == self.project.source.locale
    }

    /// The files of the bundle in the source.
    pub(super) fn files(&self) -> impl Iterator<Item = &'p File> + use<'p> {
        let source = &self.project.source;
        self.bundle.files.iter().filter_map(|name| source.file(&name.value))
    }

    pub(super) fn edition(&self) -> Edition {
        let mut out = Writing::new(self);
        let mut seen = BTreeSet::new();
        for source in self.files() {
            let target = if self.is_source() { Some(source) } else { self.catalogue.file(&source.name) };
            let ledger = self.ledger.file(&self.catalogue.locale, &source.name);
            let mut tracked = track(source, target, ledger).peekable();
            while let Some(first) = tracked.next() {
                let message = first.source.message;
                let mut units = vec![first];
                while let Some(next) = tracked.next_if(|next| next.source.message.id == message.id) {
                    units.push(next);
                }
                let id = source.of(message.id);
                if !seen.insert(id.to_owned()) {
                    continue;
                }
                out.units += units.len() as u32;
                if !self.is_source() {
                    units.iter().for_each(|unit| *out.states.entry(unit.state).or_default() += 1);
                }
                if message.kind == Kind::Term {
                    continue;
                }
                let broken = target.is_some_and(|file| self.broken.has(file, id));
                let taken: Vec<_> = units
                    .iter()
                    .filter_map(|unit| Some((unit.source.attribute_name(), self.take(unit, broken, &mut out)?)))
                    .collect();
                out.message(id, &taken);
            }
        }
        out.finish()
    }

    /// What a unit says in this edition; nothing if that is left to the program.
    fn take(&self, unit: &crate::ledger::Tracked<'p>, broken: bool, out: &mut Writing<'p>) -> Option<Taken<'p>> {
        let english = |instead| Taken { file: unit.source.file, pattern: unit.source.pattern, instead: Some(instead) };
        if self.is_source() {
            return Some(Taken { instead: None, ..english(Instead::Missing) });
        }
        let instead = match unit.state {
            State::Missing => Some(Instead::Missing),
            _ if broken => Some(Instead::Broken),
            State::Stale if self.bundle.stale == StalePolicy::Source => Some(Instead::Stale),
            _ => None,
        };
        match (instead, unit.target) {
            (Some(Instead::Missing) | None, None) if self.bundle.missing == MissingPolicy::Omit => {
                out.omitted.insert(unit.source.id());
                None
            }
            (None, Some(target)) => Some(Taken { file: target.file, pattern: target.pattern, instead: None }),
            (instead, _) => Some(english(instead.unwrap_or(Instead::Missing))),
        }
    }

    /// A term or message that something refers to: this language's own, if it has it and it has no error.
    fn find(&self, id: &str) -> Option<(&'p File, &'p Message)> {
        let find = |catalogue: &'p Catalogue| {
            let first = self.bundle.files.iter().filter_map(|name| catalogue.file(&name.value));
            first.chain(&catalogue.files).find_map(|file| Some((file, file.get(id)?)))
        };
        find(self.catalogue).filter(|(file, _)| !self.broken.has(file, id)).or_else(|| find(&self.project.source))
    }
}

/// A merged file in the making.
struct Writing<'p> {
    maker: Maker<'p>,
    messages: String,
    written: BTreeSet<String>,
    /// What is referred to.
    wanted: BTreeSet<String>,
    units: u32,
    states: BTreeMap<State, u32>,
    filled: BTreeMap<String, Instead>,
    foreign_plurals: BTreeSet<String>,
    omitted: BTreeSet<String>,
}

impl<'p> Writing<'p> {
    fn new(maker: &Maker<'p>) -> Self {
        Writing {
            maker: *maker,
            messages: String::new(),
            written: BTreeSet::new(),
            wanted: BTreeSet::new(),
            units: 0,
            states: BTreeMap::new(),
            filled: BTreeMap::new(),
            foreign_plurals: BTreeSet::new(),
            omitted: BTreeSet::new(),
        }
    }

    fn message(&mut self, id: &str, units: &[(Option<&str>, Taken<'p>)]) {
        if units.is_empty() {
            return;
        }
        self.written.insert(id.to_owned());
        let mut text = format!("{id} =");
        for (attribute, unit) in units {
            let own = match attribute {
                None => self.printed(unit, 4, || id.to_owned()),
                Some(name) => {
                    let printed = self.printed(unit, 8, || unit_id(id, Some(name)));
                    format!("\n    .{name} ={printed}")
                }
            };
            text.push_str(&own);
        }
        text.push('\n');
        self.messages.push_str(&text);
    }

    /// A unit as Fluent.
    fn printed(&mut self, unit: &Taken<'p>, indent: usize, id: impl Fn() -> String) -> String {
        self.want(unit.pattern, unit.file);
        let Some(instead) = unit.instead else { return pattern_source(unit.pattern, unit.file.text(), indent) };
        self.filled.insert(id(), instead);
        let english = &self.maker.project.source.locale;
        let (text, foreign) = without_plural_words(unit.pattern, unit.file.text(), indent, english);
        if foreign {
            self.foreign_plurals.insert(id());
        }
        text
    }

    /// Notes what a pattern refers to.
    fn want(&mut self, pattern: &Pattern, file: &File) {
        walk(pattern, &mut |node| match node {
            Node::Shown(it) | Node::Selector(it) | Node::Argument(it) => match it {
                Expression::Term(term) => drop(self.wanted.insert(file.of(term.id).to_owned())),
                Expression::Message(message) => drop(self.wanted.insert(file.of(message.id).to_owned())),
                _ => {}
            },
            _ => {}
        });
    }

    /// Adds what is referred to, and what that refers to.
    fn finish(mut self) -> Edition {
        let mut terms = BTreeMap::new();
        let mut others = BTreeMap::new();
        while let Some(id) = self.wanted.pop_first() {
            if !self.written.insert(id.clone()) {
                continue;
            }
            let Some((file, message)) = self.maker.find(&id) else { continue };
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            patterns.for_each(|pattern| self.want(pattern, file));
            let printed = whole(file, message);
            if message.kind == Kind::Term {
                terms.insert(id, printed)
            } else {
                others.insert(id, printed)
            };
        }
        let text: String = terms.into_values().chain([self.messages]).chain(others.into_values()).collect();
        let locale = self.maker.catalogue.locale.clone();
        let source = Source::new(format!("{locale}.ftl"), text);
        Edition {
            file: File::parse(FileId(0), locale.to_string(), &source),
            locale,
            units: self.units,
            states: self.states,
            filled: self.filled,
            foreign_plurals: self.foreign_plurals,
            omitted: self.omitted,
        }
    }
}

/// A term or message with all its attributes, as it is.
fn whole(file: &File, message: &Message) -> String {
    let mut text = format!("{} =", file.of(message.id));
    if let Some(value) = &message.value {
        text.push_str(&pattern_source(value, file.text(), 4));
    }
    for attribute in &message.attributes {
        text.push_str(&format!("\n    .{} =", file.of(attribute.id)));
        text.push_str(&pattern_source(&attribute.value, file.text(), 8));
    }
    text.push('\n');
    text
}

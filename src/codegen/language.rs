//! All catalogues of one language, parsed, with entries found by id.

use std::collections::{BTreeMap, BTreeSet};

use crate::codegen::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::locale::{Locale, PLURAL_CATEGORIES};
use crate::syntax::tree::{Comment, Entry, Expression, Kind, Message, Pattern, Select, VariantKey};
use crate::syntax::walk::{Node, walk};
use crate::syntax::{Parsed, parse};
use crate::text::{FileId, Span};

/// The catalogues of one language.
pub(crate) struct Language<'c> {
    pub(crate) locale: &'c Locale,
    pub(crate) files: Vec<(&'c Catalogue, Parsed)>,
    /// The first entry of each id.
    index: BTreeMap<&'c str, At>,
}

/// Which file, and which entry of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct At {
    file: usize,
    entry: usize,
}

impl At {
    pub(crate) fn file(self) -> usize {
        self.file
    }
}

/// A message in its file.
#[derive(Clone, Copy)]
pub(crate) struct Found<'l> {
    pub(crate) file: usize,
    pub(crate) message: &'l Message,
    at: At,
}

impl Found<'_> {
    pub(crate) fn at(&self) -> At {
        self.at
    }
}

/// A variable that a pattern uses, itself or by way of a message that it refers to.
#[derive(Clone, Debug)]
pub(crate) struct Used<'l> {
    pub(crate) name: &'l str,
    /// The entry where it is used.
    pub(crate) at: At,
    pub(crate) span: Span,
    pub(crate) hint: Option<Hint>,
}

/// What a use says about a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    Number,
    Date,
}

impl<'c> Language<'c> {
    pub(crate) fn new(locale: &'c Locale, catalogues: &'c [Catalogue]) -> Self {
        let own = catalogues.iter().filter(|it| it.locale == *locale);
        let files: Vec<_> =
            own.enumerate().map(|(number, it)| (it, parse(FileId(number as u32), it.source.text()))).collect();
        let mut index = BTreeMap::new();
        for (file, (catalogue, parsed)) in files.iter().enumerate() {
            for (entry, it) in parsed.resource.entries.iter().enumerate() {
                if let Entry::Message(message) = it {
                    index.entry(message.id.of(catalogue.source.text())).or_insert(At { file, entry });
                }
            }
        }
        Language { locale, files, index }
    }

    pub(crate) fn text(&self, file: usize) -> &'c str {
        self.files.get(file).map_or("", |(catalogue, _)| catalogue.source.text())
    }

    /// `path:line`.
    pub(crate) fn place(&self, file: usize, span: Span) -> String {
        self.files.get(file).map_or_else(String::new, |(catalogue, _)| {
            format!("{}:{}", catalogue.source.path(), catalogue.source.position(span.start).line)
        })
    }

    pub(crate) fn diagnostics(&self) -> impl Iterator<Item = (usize, &Diagnostic)> {
        let files = self.files.iter().enumerate();
        files.flat_map(|(file, (_, parsed))| parsed.diagnostics.iter().map(move |it| (file, it)))
    }

    fn found(&self, at: At) -> Option<Found<'_>> {
        match self.files.get(at.file)?.1.resource.entries.get(at.entry)? {
            Entry::Message(message) => Some(Found { file: at.file, message, at }),
            _ => None,
        }
    }

    /// The entry of an id; terms have their `-`.
    pub(crate) fn get(&self, id: &str) -> Option<Found<'_>> {
        self.found(*self.index.get(id)?)
    }

    /// All entries that programs can ask for, in order; of those with one id the first.
    pub(crate) fn messages(&self) -> impl Iterator<Item = Found<'_>> {
        self.all()
            .filter(|it| it.message.kind == Kind::Message && self.get(self.id(it)).is_some_and(|one| one.at == it.at))
    }

    fn all(&self) -> impl Iterator<Item = Found<'_>> {
        let files = self.files.iter().enumerate();
        let places = files
            .flat_map(|(file, (_, parsed))| (0..parsed.resource.entries.len()).map(move |entry| At { file, entry }));
        places.filter_map(|at| self.found(at))
    }

    pub(crate) fn id(&self, found: &Found<'_>) -> &'c str {
        found.message.id.of(self.text(found.file))
    }

    /// What is there twice: the ids that one program would find two texts for.
    pub(crate) fn twice(&self) -> Vec<String> {
        let again = self.all().filter_map(|it| {
            let first = self.get(self.id(&it))?;
            let (here, there) = (self.place(it.file, it.message.id), self.place(first.file, first.message.id));
            (first.at != it.at).then(|| {
                format!(
                    "{here}: `{}` is there twice, first at {there}; give one of them another id, or name the files that \
                     belong together with `.files` or `.bundle`",
                    self.id(&it)
                )
            })
        });
        again.collect()
    }

    /// The comments that are for an entry: its own, its group's, the files'.
    pub(crate) fn comments(&self, at: At) -> Vec<Comment> {
        let Some((_, parsed)) = self.files.get(at.file) else { return Vec::new() };
        let (mut group, mut of_file) = (Vec::new(), Vec::new());
        for (number, entry) in parsed.resource.entries.iter().enumerate() {
            match entry {
                Entry::Comment(comment) if comment.level == 3 => of_file.push(*comment),
                Entry::Comment(comment) if comment.level == 2 && number < at.entry => {
                    // Two comments in a row are one heading.
                    let goes_on = number > 0
                        && matches!(parsed.resource.entries.get(number - 1),
                        Some(Entry::Comment(before)) if before.level == 2);
                    if !goes_on {
                        group.clear();
                    }
                    group.push(*comment);
                }
                _ => {}
            }
        }
        let own = self.found(at).and_then(|it| it.message.comment);
        own.into_iter().chain(group).chain(of_file).collect()
    }

    /// A pattern of a message: its value, or an attribute.
    pub(crate) fn pattern<'l>(&'l self, found: Found<'l>, attribute: Option<&str>) -> Option<&'l Pattern> {
        match attribute {
            None => found.message.value.as_ref(),
            Some(name) => {
                let text = self.text(found.file);
                found.message.attributes.iter().find(|it| it.id.of(text) == name).map(|it| &it.value)
            }
        }
    }

    /// The variables of a message or an attribute, each use of them, also in the messages that it refers to. Terms have
    /// variables of their own.
    pub(crate) fn variables(&self, id: &str, attribute: Option<&str>) -> Vec<Used<'c>> {
        let mut used = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![(id.to_owned(), attribute.map(str::to_owned))];
        while let Some((id, attribute)) = open.pop() {
            if !seen.insert((id.clone(), attribute.clone())) {
                continue;
            }
            let Some(found) = self.get(&id) else { continue };
            let Some(pattern) = self.pattern(found, attribute.as_deref()) else { continue };
            let text = self.text(found.file);
            walk(pattern, &mut |node| match node {
                Node::Shown(it) | Node::Selector(it) | Node::Argument(it) => match it {
                    Expression::Message(to) => {
                        open.push((to.id.of(text).to_owned(), to.attribute.map(|it| it.of(text).to_owned())));
                    }
                    _ => used.extend(variable_in(it, text).map(|(name, span, hint)| Used {
                        name,
                        at: found.at,
                        span,
                        hint,
                    })),
                },
                Node::Select(select) => {
                    if let Expression::Variable(it) = &select.selector
                        && chooses_by_number(select, text)
                    {
                        let hint = Some(Hint::Number);
                        used.push(Used { name: it.id.of(text), at: found.at, span: it.span, hint });
                    }
                }
                Node::Text(_) => {}
            });
        }
        used
    }

    /// Where a variable is used.
    pub(crate) fn place_of(&self, used: &Used<'_>) -> String {
        self.place(used.at.file, used.span)
    }
}

/// The variable that an expression is, or that a function of Fluent's own makes a number or a date of.
fn variable_in<'c>(expression: &Expression, text: &'c str) -> Option<(&'c str, Span, Option<Hint>)> {
    let (inner, hint) = match expression {
        Expression::Function(function) => {
            let hint = match function.id.of(text) {
                "NUMBER" => Hint::Number,
                "DATETIME" => Hint::Date,
                _ => return None,
            };
            (function.arguments.positional.first()?, Some(hint))
        }
        other => (other, None),
    };
    match inner {
        Expression::Variable(it) => Some((it.id.of(text), it.span, hint)),
        _ => None,
    }
}

/// Whether all variants are numbers or plural categories, and not all of them `other`.
fn chooses_by_number(select: &Select, text: &str) -> bool {
    let is_number = |key: &VariantKey| match key {
        VariantKey::Number(_) => true,
        VariantKey::Identifier(span) => PLURAL_CATEGORIES.contains(&span.of(text)),
    };
    let is_other = |key: &VariantKey| matches!(key, VariantKey::Identifier(span) if span.of(text) == "other");
    select.variants.iter().all(|it| is_number(&it.key)) && !select.variants.iter().all(|it| is_other(&it.key))
}

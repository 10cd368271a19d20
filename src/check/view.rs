//! What rules look at: every entry with what it refers to, gathered once and shared by all rules.

use std::collections::{BTreeSet, HashSet};
use std::sync::OnceLock;

use hashbrown::HashMap;
use rayon::prelude::*;

use crate::catalogue::{Catalogue, File, Unit};
use crate::check::features::Features;
use crate::check::holds::Holds;
use crate::check::lexicon::Lexicon;
use crate::check::markup::{Tag, may_hold_markup, tags};
use crate::check::terms::Terminology;
use crate::locale::profile::Profile;
use crate::locale::{PLURAL_CATEGORIES, PluralKind, Plurals};
use crate::message::flatten;
use crate::parallel::each;
use crate::project::Project;
use crate::syntax::tree::{Attribute, Expression, Message, MessageReference, Pattern, Select, TermReference};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

/// How many messages are followed from one, through its references, to learn which variables it uses.
const MAX_REFERENCES: usize = 200;

/// A catalogue as rules see it.
pub struct LocaleView<'p> {
    /// The project it belongs to.
    pub project: &'p Project,
    /// The catalogue.
    pub catalogue: &'p Catalogue,
    /// Its files, in the same order.
    pub files: Vec<FileView<'p>>,
    /// Categories of numbers.
    pub cardinal: Plurals,
    /// Categories of places in a row.
    pub ordinal: Plurals,
    /// How its language writes, if Portolan knows it.
    pub profile: Option<&'static Profile>,
    /// Where each id is defined first.
    first: HashMap<&'p str, (u32, u32)>,
    /// The terms of the glossary, once a rule has asked for them.
    terminology: OnceLock<Terminology>,
    /// For each file the files it is loaded with; nothing if no bundle names it, which means all.
    together: Vec<Option<Vec<Vec<u32>>>>,
    /// The plural categories that some variant has as its key, once a rule has asked for them.
    categories: OnceLock<Vec<&'static str>>,
    /// Numbers that take each plural category, once a rule has asked for them.
    examples: OnceLock<Vec<(&'static str, Vec<u64>)>>,
}

/// A file as rules see it.
pub struct FileView<'p> {
    /// The file.
    pub file: &'p File,
    /// Its messages and terms in order, those that repeat an id included.
    pub entries: Vec<EntryView<'p>>,
    /// Characters of it, comments included, that are rare enough to be worth a look: controls, direction marks and the
    /// like, with their place.
    pub suspects: Vec<(u32, char)>,
    /// Whether it marks elements by `data-l10n-name`, so that its texts are laid over a page by fluent-dom.
    pub has_overlays: bool,
    /// The kinds of characters in each part of each entry: the English is looked at beside every target.
    features: Vec<Features>,
}

impl<'p> FileView<'p> {
    fn new(index: usize, file: &'p File, lexicon: &Lexicon) -> Self {
        let has_markup = memchr::memchr(b'<', file.text().as_bytes()).is_some();
        let messages = file.resource.messages().enumerate();
        let mut entries: Vec<EntryView> = Vec::with_capacity(file.resource.entries.len());
        entries
            .extend(messages.map(|(at, message)| EntryView::new(file, message, (index as u32, at as u32), has_markup)));
        for group in file.duplicates() {
            for repeated in group.iter().skip(1) {
                if let Ok(at) = entries.binary_search_by_key(&repeated.id.start, |entry| entry.message.id.start) {
                    entries[at].is_first = false;
                }
            }
        }
        let has_overlays = has_markup && memchr::memmem::find(file.text().as_bytes(), b"data-l10n-name").is_some();
        let mut features = Vec::with_capacity(entries.iter().map(|it| it.message.attributes.len() + 1).sum());
        for entry in &mut entries {
            entry.first_features = features.len() as u32;
            let of = |pattern: &Pattern| lexicon.features(entry.of(pattern.span));
            features.push(entry.message.value.as_ref().map_or(Features::NONE, of));
            features.extend(entry.message.attributes.iter().map(|it| of(&it.value)));
        }
        FileView { file, entries, suspects: suspects(file.text()), has_overlays, features }
    }

    /// The kinds of characters in a part of one of its entries.
    pub fn features(&self, entry: &EntryView, part: Part) -> Features {
        self.features.get((entry.first_features + part) as usize).copied().unwrap_or(Features::ALL)
    }

    /// The first entry with an id, which is the one that counts.
    pub fn get(&self, id: &str) -> Option<&EntryView<'p>> {
        self.entries.get(self.file.position(id)?)
    }

    /// The entries that count: of several with one id, the first.
    pub fn first_entries(&self) -> impl Iterator<Item = &EntryView<'p>> {
        self.entries.iter().filter(|entry| entry.is_first)
    }
}

/// Characters whose first byte says that they may be controls, direction marks, private or tag characters.
fn suspects(text: &str) -> Vec<(u32, char)> {
    const SUSPECT: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = match byte as u8 {
                b'\n' | b'\r' | b'\t' => false,
                0x00..=0x1F | 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEE | 0xEF | 0xF3 | 0xF4 => true,
                _ => false,
            };
            byte += 1;
        }
        table
    };
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        if bytes[at..].first_chunk().is_some_and(is_plain) {
            at += PIECE;
            continue;
        }
        let end = bytes.len().min(at + PIECE);
        let Some(length) = bytes[at..end].iter().position(|&byte| SUSPECT[byte as usize]) else {
            if end == bytes.len() {
                break;
            }
            at = end;
            continue;
        };
        let here = at + length;
        at = here + 1;
        // Quotes, dashes and no-break spaces begin with the same bytes and are frequent.
        let common = match bytes[here] {
            0xC2 => bytes.get(here + 1).is_some_and(|&next| next >= 0xA0),
            0xE2 => !matches!(bytes.get(here + 1), Some(0x80 | 0x81)),
            _ => false,
        };
        if !common && let Some(c) = text.get(here..).and_then(|rest| rest.chars().next()) {
            found.push((here as u32, c));
        }
    }
    found
}

/// How many bytes are looked at together.
const PIECE: usize = 32;

/// Whether some bytes are plain ASCII: most are, and a processor sees it at once of all.
fn is_plain(bytes: &[u8; PIECE]) -> bool {
    bytes.iter().fold(0, |odd, &byte| odd | u8::from(byte.wrapping_sub(b' ') >= 0x5F) & u8::from(byte != b'\n')) == 0
}

/// A message or term and what it refers to.
pub struct EntryView<'p> {
    /// The file it stands in.
    pub file: &'p File,
    /// The message or term.
    pub message: &'p Message,
    /// Where it is: the index of its file in the locale, and its own in the file.
    pub at: (u32, u32),
    /// Whether it is the first with its id, which is the one that counts.
    pub is_first: bool,
    /// Whether it may hold markup: there is a `<` in it.
    pub may_hold_markup: bool,
    /// What it is made of.
    pub holds: Holds,
    /// Where the features of its parts begin among those of the file.
    first_features: u32,
    /// The tags of each form of each part, once a rule has asked for them; nothing if it cannot hold any.
    markup: Option<Box<OnceLock<Markup>>>,
    /// The references in its value and attributes, in the order of the text.
    pub uses: Box<[Use<'p>]>,
    /// Its selectors, in the order of the text.
    pub selects: Box<[(Part, &'p Select)]>,
}

/// For each part the tags of each of its forms; nothing if there are too many forms.
type Markup = Vec<Option<Vec<Vec<Tag>>>>;

/// Which pattern of an entry: 0 is the value, from 1 on the attributes.
pub type Part = u32;

/// One expression that is not a selector with variants.
#[derive(Clone, Copy)]
pub struct Use<'p> {
    /// Which pattern it stands in.
    pub part: Part,
    /// What for.
    pub role: Role,
    /// The expression.
    pub expression: &'p Expression,
}

/// What an expression is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Its text is shown.
    Shown,
    /// It decides between variants.
    Selector,
    /// A function or term takes it.
    Argument,
}

impl<'p> EntryView<'p> {
    fn new(file: &'p File, message: &'p Message, at: (u32, u32), markup_in_file: bool) -> Self {
        let may_hold_markup = markup_in_file && memchr::memchr(b'<', file.of(message.span).as_bytes()).is_some();
        let (mut uses, mut selects) = (Vec::new(), Vec::new());
        for (part, pattern) in parts_of(message) {
            if pattern.as_plain("").is_some() {
                continue;
            }
            walk(pattern, &mut |node| {
                let (role, expression) = match node {
                    Node::Text(_) => return,
                    Node::Select(select) => return selects.push((part, select)),
                    Node::Shown(expression) => (Role::Shown, expression),
                    Node::Selector(expression) => (Role::Selector, expression),
                    Node::Argument(expression) => (Role::Argument, expression),
                };
                uses.push(Use { part, role, expression });
            });
        }
        EntryView {
            file,
            message,
            at,
            is_first: true,
            may_hold_markup,
            holds: Holds::of(message, !uses.is_empty(), !selects.is_empty(), may_hold_markup),
            first_features: 0,
            markup: may_hold_markup.then(Box::default),
            uses: uses.into(),
            selects: selects.into(),
        }
    }

    /// The tags of each form of a unit of this entry; nothing if it has too many forms.
    pub fn tags_of(&self, unit: &Unit) -> Option<&[Vec<Tag>]> {
        let is_it = |attribute: &Attribute| unit.attribute.is_some_and(|it| std::ptr::eq(it, attribute));
        let part = self.message.attributes.iter().position(is_it).map_or(0, |at| at as Part + 1);
        self.tags(part)
    }

    /// The tags of each form of a part; nothing if it has too many forms. One without markup counts as one form.
    pub fn tags(&self, part: Part) -> Option<&[Vec<Tag>]> {
        static NONE: [Vec<Tag>; 1] = [Vec::new()];
        let Some(markup) = &self.markup else { return Some(&NONE) };
        let all = markup.get_or_init(|| {
            let mut all = vec![Some(vec![Vec::new()]); self.message.attributes.len() + 1];
            for (part, pattern) in self.parts().filter(|(_, pattern)| may_hold_markup(self.of(pattern.span))) {
                all[part as usize] = flatten(pattern, self.file.text()).map(|forms| forms.iter().map(tags).collect());
            }
            all
        });
        all.get(part as usize)?.as_deref()
    }

    /// The text of a span of its file.
    pub fn of(&self, span: Span) -> &'p str {
        span.of(self.file.text())
    }

    /// `id` or `-term`.
    pub fn id(&self) -> &'p str {
        self.of(self.message.id)
    }

    /// Its patterns, those of a term's attributes included.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &'p Pattern)> + use<'p> {
        parts_of(self.message)
    }

    /// One of its patterns.
    pub fn pattern(&self, part: Part) -> Option<&'p Pattern> {
        let message = self.message;
        match (part as usize).checked_sub(1) {
            None => message.value.as_ref(),
            Some(at) => message.attributes.get(at).map(|it| &it.value),
        }
    }

    /// The name of the unit that a part is.
    pub fn part_name(&self, part: Part) -> Option<&'p str> {
        let attribute = self.message.attributes.get((part as usize).checked_sub(1)?)?;
        Some(self.of(attribute.id))
    }

    /// `id`, `id.attr` or `-term`: what a report names.
    pub fn unit_id(&self, part: Part) -> String {
        crate::catalogue::unit_id(self.id(), self.part_name(part))
    }

    /// Its units.
    pub fn units(&self) -> impl Iterator<Item = Unit<'p>> + use<'p> {
        self.file.units_of(self.message)
    }

    /// The unit that is its value, or an attribute.
    pub fn unit(&self, attribute: Option<&str>) -> Option<Unit<'p>> {
        self.file.unit_of(self.message, attribute)
    }

    /// The variables it uses, with their names.
    pub fn variables(&self) -> impl Iterator<Item = (Use<'p>, &'p str)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Variable(variable) => Some((*it, self.of(variable.id))),
            _ => None,
        })
    }

    /// The messages it refers to.
    pub fn messages(&self) -> impl Iterator<Item = (Use<'p>, &'p MessageReference)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Message(reference) => Some((*it, reference)),
            _ => None,
        })
    }

    /// The terms it refers to.
    pub fn terms(&self) -> impl Iterator<Item = (Use<'p>, &'p TermReference)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Term(reference) => Some((*it, reference)),
            _ => None,
        })
    }
}

fn parts_of(message: &Message) -> impl Iterator<Item = (Part, &Pattern)> {
    let attributes = message.attributes.iter().enumerate().map(|(index, it)| (index as u32 + 1, &it.value));
    message.value.iter().map(|value| (0, value)).chain(attributes)
}

impl<'p> LocaleView<'p> {
    /// Looks through a catalogue of a project.
    pub fn new(project: &'p Project, catalogue: &'p Catalogue) -> Self {
        let files = each(&catalogue.files).enumerate();
        let lexicon = Lexicon::of(catalogue.locale.language());
        let files: Vec<FileView> = files.map(|(index, file)| FileView::new(index, file, lexicon)).collect();
        let mut first = HashMap::with_capacity(files.iter().map(|view| view.entries.len()).sum());
        for entry in files.iter().flat_map(|view| &view.entries) {
            first.entry(entry.id()).or_insert(entry.at);
        }
        LocaleView {
            project,
            catalogue,
            cardinal: catalogue.locale.plurals(PluralKind::Cardinal),
            ordinal: catalogue.locale.plurals(PluralKind::Ordinal),
            profile: catalogue.locale.profile(),
            terminology: OnceLock::new(),
            together: together(project, catalogue),
            files,
            first,
            categories: OnceLock::new(),
            examples: OnceLock::new(),
        }
    }

    /// The terms of the project's glossary.
    pub fn terminology(&self) -> &Terminology {
        self.terminology.get_or_init(|| Terminology::new(&self.project.config.glossary))
    }

    /// The kinds of characters in a part of one of its entries.
    pub fn features(&self, entry: &EntryView, part: Part) -> Features {
        self.files.get(entry.at.0 as usize).map_or(Features::ALL, |file| file.features(entry, part))
    }

    /// Whether this is the locale that is written first.
    pub fn is_source(&self) -> bool {
        std::ptr::eq(self.catalogue, &self.project.source)
    }

    /// Whether any selector of the locale that counts has a variant for a plural category. Which count is asked once.
    pub fn has_variant(&self, category: &str, counts: impl Fn(&EntryView, &Select) -> bool) -> bool {
        let categories = self.categories.get_or_init(|| {
            let mut left: Vec<&'static str> = PLURAL_CATEGORIES.to_vec();
            for entry in self.files.iter().flat_map(|file| &file.entries) {
                let selects = entry.selects.iter().filter(|(_, select)| counts(entry, select));
                for variant in selects.flat_map(|(_, select)| &select.variants) {
                    left.retain(|name| entry.of(variant.key.span()) != *name);
                }
            }
            PLURAL_CATEGORIES.into_iter().filter(|name| !left.contains(name)).collect()
        });
        categories.contains(&category)
    }

    /// The first few integers that take a cardinal category.
    pub fn examples(&self, category: &str) -> &[u64] {
        let locale = &self.catalogue.locale;
        let examples = || PLURAL_CATEGORIES.map(|name| (name, locale.examples(name))).to_vec();
        let mut all = self.examples.get_or_init(examples).iter();
        all.find(|(name, _)| *name == category).map_or(&[], |(_, numbers)| numbers)
    }

    /// The file of that name.
    pub fn file(&self, name: &str) -> Option<&FileView<'p>> {
        self.files.get(self.index(name)?)
    }

    /// The first entry with an id in any file.
    pub fn anywhere(&self, id: &str) -> Option<&EntryView<'p>> {
        let &(file, at) = self.first.get(id)?;
        Some(&self.files[file as usize].entries[at as usize])
    }

    /// Every id of the locale.
    pub fn ids(&self) -> impl Iterator<Item = &'p str> {
        self.files.iter().flat_map(|file| file.entries.iter().map(|entry| entry.id()))
    }

    /// The entry that a reference in an entry means: one of the same file, or of a file it is loaded with. With several
    /// bundles, all must have it.
    ///
    /// # Errors
    /// The name of a bundle that has no such entry; nothing if the file is in no bundle.
    pub fn resolve(&self, from: &EntryView<'p>, id: &str) -> Result<&EntryView<'p>, Option<&'p str>> {
        self.resolve_in(from.at.0 as usize, id)
    }

    /// As [`LocaleView::resolve`], from the file with an index.
    pub fn resolve_in(&self, own: usize, id: &str) -> Result<&EntryView<'p>, Option<&'p str>> {
        if let Some(entry) = self.files.get(own).and_then(|view| view.get(id)) {
            return Ok(entry);
        }
        let Some(Some(bundles)) = self.together.get(own) else {
            return self.anywhere(id).ok_or(None);
        };
        let name = self.files.get(own).map_or("", |view| &view.file.name);
        let mut found = None;
        for (files, bundle) in bundles.iter().zip(self.project.bundles_with(name)) {
            let entry = files.iter().find_map(|&index| self.files[index as usize].get(id));
            found = Some(entry.ok_or(Some(bundle.name.as_str()))?);
        }
        found.ok_or(None)
    }

    /// The index of the file of that name.
    pub fn index(&self, name: &str) -> Option<usize> {
        self.catalogue.files.binary_search_by(|file| file.name.as_str().cmp(name)).ok()
    }

    /// The names of the variables that programs may pass to a message: all that it uses in any variant or attribute, and
    /// all of the messages it refers to.
    pub fn variables_of(&self, entry: &EntryView<'p>) -> BTreeSet<&'p str> {
        let mut names = BTreeSet::new();
        let mut seen = HashSet::new();
        let mut open = vec![entry];
        while let Some(entry) = open.pop() {
            if seen.len() >= MAX_REFERENCES || !seen.insert(std::ptr::from_ref(entry.message)) {
                continue;
            }
            names.extend(entry.variables().map(|(_, name)| name));
            let messages = entry.messages().filter_map(|(_, it)| self.resolve(entry, entry.of(it.id)).ok());
            open.extend(messages);
        }
        names
    }
}

/// For each file, for each bundle that names it, the indices of the bundle's files.
fn together(project: &Project, catalogue: &Catalogue) -> Vec<Option<Vec<Vec<u32>>>> {
    let index_of = |name: &str| catalogue.files.binary_search_by(|file| file.name.as_str().cmp(name)).ok();
    let files = catalogue.files.iter().map(|file| {
        let bundles: Vec<Vec<u32>> = project
            .bundles_with(&file.name)
            .map(|bundle| bundle.files.iter().filter_map(|it| index_of(&it.value)).map(|it| it as u32).collect())
            .collect();
        (!bundles.is_empty()).then_some(bundles)
    });
    files.collect()
}

//! What rules look at: every entry with what it refers to, gathered once and shared by all rules.

mod entry;
mod file;

use std::collections::{BTreeSet, HashSet};
use std::sync::OnceLock;

use hashbrown::HashMap;
use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check::features::Features;
use crate::check::lexicon::Lexicon;
use crate::check::terms::Terminology;
use crate::locale::profile::Profile;
use crate::locale::{PLURAL_CATEGORIES, PluralKind, Plurals};
use crate::parallel::each;
use crate::project::Project;
use crate::syntax::tree::Select;

pub use crate::check::view::entry::{EntryView, Part, Role, Use};
pub use crate::check::view::file::FileView;

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

//! A [`Project`]: its configuration and the catalogues of all its locales.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalogue::{Absent, Catalogue, File};
use crate::config::filter::Action;
use crate::config::{Bundle, Config};
use crate::locale::Locale;
use crate::parallel::each;
use crate::text::{FileId, Source, Sources};

/// A catalogue file that has been read: which source, of which locale, under which name.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its text, among the project's sources.
    pub id: FileId,
    /// Its locale.
    pub locale: Locale,
    /// Its name without locale and extension.
    pub name: String,
}

/// Everything that was read of a project, apart from the ledger.
#[derive(Clone, Debug)]
pub struct Project {
    /// What `portolan.toml` or the folders say.
    pub config: Config,
    /// The text of every file that was read.
    pub sources: Sources,
    /// The catalogue that is written first.
    pub source: Catalogue,
    /// The catalogues translated from it, in the order of the configuration.
    pub targets: Vec<Catalogue>,
}

impl Project {
    /// Puts a project together from files that have been read, parsing them on all cores. The order of `files` does not
    /// matter.
    pub fn assemble(config: Config, mut sources: Sources, files: &[Loaded]) -> Self {
        let parsed: Vec<(Locale, File)> = each(files)
            .map(|file| (file.locale.clone(), File::parse(file.id, file.name.clone(), &sources[file.id])))
            .collect();
        let mut by_locale: Vec<(Locale, Vec<File>)> = Vec::new();
        let locales: Vec<Locale> = config.locales().map(|(locale, _)| locale.clone()).collect();
        by_locale.extend(locales.into_iter().map(|locale| (locale, Vec::new())));
        for (locale, file) in parsed {
            if let Some((_, files)) = by_locale.iter_mut().find(|(known, _)| *known == locale) {
                files.push(file);
            }
        }
        let mut catalogues = by_locale.into_iter().map(|(locale, files)| Catalogue::new(locale, files));
        let source = catalogues.next().unwrap_or_else(|| Catalogue::new(config.source.clone(), Vec::new()));
        let mut targets: Vec<Catalogue> = catalogues.collect();
        for target in &mut targets {
            let lacking = source.files.iter().filter(|file| target.file(&file.name).is_none());
            let lacking: Vec<&str> = lacking.map(|file| file.name.as_str()).collect();
            for name in lacking {
                // Without a path for this locale the file is not asked of it.
                if let Some(path) = config.path_of(&target.locale, name)
                    && config.action(&target.locale, &path, None) != Action::Ignore
                {
                    let id = sources.add(Source::new(path, ""));
                    target.absent.push(Absent { id, name: name.to_owned() });
                }
            }
        }
        Project { config, sources, source, targets }
    }

    /// The same project with other bytes in some of its files.
    pub fn with_texts(&self, texts: &BTreeMap<FileId, Vec<u8>>) -> Self {
        let mut project = self.clone();
        for (&id, bytes) in texts {
            let path = self.sources[id].path();
            project.sources.replace(id, Source::from_bytes(path, bytes));
        }
        let sources = &project.sources;
        let catalogues = std::iter::once(&mut project.source).chain(&mut project.targets);
        let files: Vec<&mut File> = catalogues.flat_map(|catalogue| &mut catalogue.files).collect();
        files.into_par_iter().filter(|file| texts.contains_key(&file.id)).for_each(|file| {
            *file = File::parse(file.id, std::mem::take(&mut file.name), &sources[file.id]);
        });
        project
    }

    /// All catalogues, the source first.
    pub fn catalogues(&self) -> impl Iterator<Item = &Catalogue> {
        std::iter::once(&self.source).chain(&self.targets)
    }

    /// The catalogue of a locale.
    pub fn catalogue(&self, locale: &Locale) -> Option<&Catalogue> {
        self.catalogues().find(|catalogue| catalogue.locale == *locale)
    }

    /// Whether a target is asked for an entry at all: `[[filters]]` of an `l10n.toml` may say that it is not.
    pub fn asks_for(&self, locale: &Locale, file: &str, id: &str) -> bool {
        if self.config.filters.is_empty() {
            return true;
        }
        let path = self.config.path_of(locale, file);
        path.is_none_or(|path| self.config.action(locale, &path, Some(id)) != Action::Ignore)
    }

    /// The bundles that a file belongs to.
    pub fn bundles_with(&self, file: &str) -> impl Iterator<Item = &Bundle> {
        self.config.bundles.iter().filter(move |bundle| bundle.files.iter().any(|it| it.value == file))
    }
}

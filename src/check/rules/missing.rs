//! T01, T02: messages and terms of the source that have no translation.

use std::collections::{HashMap, HashSet};

use crate::check::rule::{FilePair, Findings, Run, rule};
use crate::check::view::EntryView;
use crate::diagnostic::Severity;
use crate::syntax::tree::{Entry, Kind};
use crate::text::{FileId, Span};

rule! {
    /// A message is not translated.
    ///
    /// Readers see the English text, or nothing, depending on the program. How many may be missing before `check` fails is
    /// set in `[gate]`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// cancel = Cancel
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// cancel = Cancel
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// cancel = Annuler
    /// ```
    MESSAGE = "missing-message", Warning, Run::Files(messages)
}

rule! {
    /// A term is not translated.
    ///
    /// It is an error where the translation uses the term: readers then see `{-term}` instead of a name.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -network = City Network
    /// about = About the { -network }
    /// #- locales/fr/app.ftl
    /// about = À propos du { -network }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -network = City Network
    /// about = About the { -network }
    /// #- locales/fr/app.ftl
    /// -network = Réseau des villes
    /// about = À propos du { -network }
    /// ```
    TERM = "missing-term", Warning, Run::Files(terms)
}

fn messages(files: &FilePair, found: &mut Findings) {
    for (entry, place) in missing(files, Kind::Message) {
        let id = entry.id();
        let finding = found.at(place, format!("`{id}` is not translated")).about(id);
        let finding = finding.help("translate the English text and add it after this line");
        found.push(finding.label(files.source.file.id, entry.message.span, "the English text"));
    }
}

fn terms(files: &FilePair, found: &mut Findings) {
    let mut users: Option<HashMap<&str, (FileId, Span)>> = None;
    for (entry, place) in missing(files, Kind::Term) {
        let id = entry.id();
        // Another file that is loaded with this one may have it.
        if files.target_locale.resolve_in(files.target_index(), id).is_ok() {
            continue;
        }
        let finding = found.at(place, format!("the term `{id}` is not translated")).about(id);
        let finding = finding.label(files.source.file.id, entry.message.span, "the English text");
        match users.get_or_insert_with(|| users_of_terms(files)).get(id) {
            Some(&(file, span)) => {
                let finding = finding.label(file, span, "it is used here");
                found.push_as(
                    Severity::Error,
                    finding.help("add it after this line: readers see its id where it is used"),
                );
            }
            None => found.push(finding.help("translate the English text and add it after this line")),
        }
    }
}

/// Entries of the source that the target lacks, each with where its translation belongs: after the nearest entry before
/// it, in the order of the source. One that is there but cannot be read is reported as what it is, not as missing.
fn missing<'a, 'p>(files: &FilePair<'a, 'p>, kind: Kind) -> Vec<(&'a EntryView<'p>, Span)> {
    let target = files.target.file;
    let junk: HashSet<&str> = target
        .resource
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Junk(junk) => junk.id.map(|id| target.of(id)),
            _ => None,
        })
        .collect();
    let mut place = Span::empty(target.text().trim_end().len() as u32);
    let mut missing = Vec::new();
    let (project, locale) = (files.target_locale.project, &files.target_locale.catalogue.locale);
    for (entry, translation) in files.pairs() {
        match translation {
            Some(translated) => place = Span::empty(translated.message.span.end),
            None if entry.message.kind != kind || junk.contains(entry.id()) => {}
            None if !project.asks_for(locale, &target.name, entry.id()) => {}
            None => missing.push((entry, place)),
        }
    }
    missing
}

/// Where each term is used first in the locale.
fn users_of_terms<'p>(files: &FilePair<'_, 'p>) -> HashMap<&'p str, (FileId, Span)> {
    let mut users = HashMap::new();
    for entry in files.target_locale.files.iter().flat_map(|file| &file.entries) {
        for (_, term) in entry.terms() {
            users.entry(entry.of(term.id)).or_insert((entry.file.id, term.span));
        }
    }
    users
}

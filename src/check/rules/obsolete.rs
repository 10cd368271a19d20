//! T03, T04, T21: entries of a target that the source does not have.

use std::collections::BTreeSet;

use crate::check::rule::{FilePair, Findings, Run, rule};
use crate::check::rules::removal;
use crate::check::view::EntryView;
use crate::ledger::{Rename, renames_in};
use crate::syntax::tree::Kind;

rule! {
    /// A translation has no English text any more.
    ///
    /// Programs do not ask for it. It may have been renamed: if the ledger shows that, `portolan mv` gives it its new id;
    /// otherwise look whether a message with another id is missing. `portolan prune` deletes all that are obsolete.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// old-button = Valider
    /// #~|^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    MESSAGE = "obsolete-message", Warning, Run::Files(messages)
}

rule! {
    /// A translation stands in another file than its English text.
    ///
    /// The English text was moved, or the translation was written in the wrong file. Programs that do not load both files
    /// do not find it, and it counts as missing where it belongs.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// open = Open
    /// #- locales/en/menu.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// open = Ouvrir
    /// save = Enregistrer
    /// #~|^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// open = Open
    /// #- locales/en/menu.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// open = Ouvrir
    /// #- locales/fr/menu.ftl
    /// save = Enregistrer
    /// ```
    MOVED = "moved-message", Warning, Run::Files(moved_messages)
}

rule! {
    /// A term of a translation is neither in the English nor used.
    ///
    /// A language may have terms of its own; only those that nothing refers to are reported.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// -bouton = bouton
    /// #~|^^^^^^^
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    TERM = "obsolete-term", Info, Run::Files(terms)
}

fn messages(files: &FilePair, found: &mut Findings) {
    let mut renamed: Option<Vec<Rename>> = None;
    for entry in files.without_source().filter(|entry| entry.message.kind == Kind::Message) {
        let id = entry.id();
        // The English is there, and has an error of its own.
        if files.source.file.junk(id).is_some() {
            continue;
        }
        let renamed = renamed.get_or_insert_with(|| {
            let locale = &files.target_locale.catalogue.locale;
            renames_in(found.ledger, locale, files.source.file, files.target.file)
        });
        let mut finding = found.at(entry.message.id, format!("`{id}` has no English text")).about(id);
        if moved(files, id).is_some() {
            continue;
        }
        if let Some(english) = files.source_locale.anywhere(id) {
            let message = format!("the English text of `{id}` stands in the file `{}`", english.file.name);
            let finding = found.at(entry.message.id, message).about(id);
            let finding = finding.help("it is translated there already: delete this one");
            let mut finding = finding.label(english.file.id, english.message.id, "the English text");
            finding.fix = removal(entry.file, entry.message);
            found.push(finding);
            continue;
        }
        match renamed.iter().find(|rename| rename.old == id) {
            Some(Rename { new, .. }) => {
                let help = format!("its English text seems to be `{new}` now: run `portolan mv {id} {new}`");
                found.push(finding.help(help));
                continue;
            }
            None => finding = finding.help("delete it; or rename it, if its English text has a new id"),
        }
        finding.fix = removal(entry.file, entry.message);
        found.push(finding);
    }
}

/// The English entry of that id in another file, where the translation does not have it.
fn moved<'a, 'p>(files: &FilePair<'a, 'p>, id: &str) -> Option<&'a EntryView<'p>> {
    let english = files.source_locale.anywhere(id)?;
    let own = files.target_locale.file(&english.file.name);
    own.is_none_or(|own| own.get(id).is_none()).then_some(english)
}

fn moved_messages(files: &FilePair, found: &mut Findings) {
    for entry in files.without_source().filter(|entry| entry.message.kind == Kind::Message) {
        let id = entry.id();
        let Some(english) = moved(files, id) else { continue };
        let name = &english.file.name;
        let finding = found.at(entry.message.id, format!("the English text of `{id}` stands in the file `{name}`"));
        let finding = finding.about(id).help(format!("move the translation to `{name}` of this language"));
        found.push(finding.label(english.file.id, english.message.id, "the English text"));
    }
}

fn terms(files: &FilePair, found: &mut Findings) {
    let mut used: Option<BTreeSet<&str>> = None;
    for entry in files.without_source().filter(|entry| entry.message.kind == Kind::Term) {
        let used = used.get_or_insert_with(|| {
            let entries = files.target_locale.files.iter().flat_map(|file| &file.entries);
            entries.flat_map(|entry| entry.terms().map(|(_, term)| entry.of(term.id))).collect()
        });
        let id = entry.id();
        // The English is there, and has an error of its own.
        if used.contains(id) || files.source_locale.anywhere(id).is_some() || files.source.file.junk(id).is_some() {
            continue;
        }
        let finding = found.at(entry.message.id, format!("the term `{id}` is used nowhere and not in the English"));
        let mut finding = finding.about(id).help("delete it");
        finding.fix = removal(entry.file, entry.message);
        found.push(finding);
    }
}

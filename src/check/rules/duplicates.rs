//! T10–T13: what stands twice where only one can count.

use std::collections::{HashMap, HashSet};

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::removal;
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::config::Bundle;
use crate::syntax::tree::VariantKey;

rule! {
    /// An id stands twice in one file.
    ///
    /// Most programs take the first one and ignore the other.
    ///
    /// # Example
    /// ```ftl
    /// save = Enregistrer
    /// save = Sauvegarder
    /// #~|^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Enregistrer
    /// ```
    ID = "duplicate-id", Error, Run::File(ids)
}

rule! {
    /// An id stands in two files of one bundle.
    ///
    /// The files of a bundle are loaded together, and only one of the two texts is ever shown.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.all]
    /// files = ["app", "help"]
    /// #- locales/en/app.ftl
    /// title = Cities
    /// #- locales/en/help.ftl
    /// title = Help
    /// #~|^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.all]
    /// files = ["app", "help"]
    /// #- locales/en/app.ftl
    /// title = Cities
    /// #- locales/en/help.ftl
    /// help-title = Help
    /// ```
    ID_IN_BUNDLE = "duplicate-id-in-bundle", Error, Run::Locale(ids_in_bundles)
}

rule! {
    /// An attribute stands twice in one message.
    ///
    /// Programs disagree on which of the two they show.
    ///
    /// # Example
    /// ```ftl
    /// search = Rechercher
    ///     .title = Trouver une ville
    ///     .title = Trouver un pays
    /// #~   ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// search = Rechercher
    ///     .title = Trouver une ville
    /// ```
    ATTRIBUTE = "duplicate-attribute", Warning, Run::Entry(Holds::ATTRIBUTES, attributes)
}

rule! {
    /// A selector has two variants with the same key.
    ///
    /// The second one is never shown. Numbers are the same if their value is: `[1]` and `[1.0]`.
    ///
    /// # Example
    /// ```ftl
    /// cities = { $count ->
    ///     [one] Une ville
    ///     [one] Une seule ville
    /// #~   ^^^
    ///    *[other] { $count } villes
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// cities = { $count ->
    ///     [one] Une ville
    ///    *[other] { $count } villes
    /// }
    /// ```
    VARIANT = "duplicate-variant", Warning, Run::Entry(Holds::SELECTS, variants)
}

fn ids(_: &LocaleView, view: &FileView, found: &mut Findings) {
    for group in view.file.duplicates() {
        let Some((first, others)) = group.split_first() else { continue };
        for message in others {
            let id = view.file.of(message.id);
            let finding = found.at(message.id, format!("`{id}` stands here a second time; programs take the first"));
            let finding = finding.about(id).help("delete one of the two, or give it another id");
            let mut finding = finding.label(view.file.id, first.id, "the first one");
            finding.fix = removal(view.file, message);
            found.push(finding);
        }
    }
}

fn ids_in_bundles(locale: &LocaleView, found: &mut Findings) {
    let (mut reported, mut pairs) = (HashSet::new(), HashSet::new());
    // A language that a bundle does not have is not loaded by it; the source stands in for every language.
    let is_source = locale.catalogue.locale == locale.project.source.locale;
    let has = |bundle: &&Bundle| bundle.locales.as_ref().is_none_or(|it| it.contains(&locale.catalogue.locale));
    for bundle in locale.project.config.bundles.iter().filter(|bundle| is_source || has(bundle)) {
        let mut first: HashMap<&str, &EntryView> = HashMap::new();
        for view in bundle.files.iter().filter_map(|name| locale.file(&name.value)) {
            for entry in view.first_entries() {
                let earlier = *first.entry(entry.id()).or_insert(entry);
                // Bundles may have the same files, and in another order.
                let pair = (entry.file.id.min(earlier.file.id), entry.file.id.max(earlier.file.id), entry.id());
                if earlier.file.id == entry.file.id
                    || !pairs.insert(pair)
                    || !reported.insert((entry.file.id, entry.message.id))
                {
                    continue;
                }
                let (id, name, other) = (entry.id(), &bundle.name, &earlier.file.name);
                let message = format!("`{id}` stands in the file `{other}` too, and the bundle `{name}` loads both");
                let finding = found.within(entry.file.id, entry.message.id, message).about(id);
                let finding = finding.help("give one of the two another id, or move it to a file that both uses share");
                found.push(finding.label(earlier.file.id, earlier.message.id, "the other one"));
            }
        }
    }
}

/// From how many attributes on their names are put in a table to compare them.
const MANY: usize = 16;

fn attributes(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let all = &entry.message.attributes;
    // Of a few, each is compared with those before it, which is soon done.
    let differ = || (1..all.len()).all(|at| !all[..at].iter().any(|it| entry.of(it.id) == entry.of(all[at].id)));
    if all.len() < 2 || all.len() < MANY && differ() {
        return;
    }
    let mut first = HashMap::new();
    for attribute in &entry.message.attributes {
        let name = entry.of(attribute.id);
        if let Some(earlier) = first.insert(name, attribute.id) {
            first.insert(name, earlier);
            let finding = found.at(attribute.id, format!("the attribute `.{name}` stands here a second time"));
            let finding = finding.about(format!("{}.{name}", entry.id())).help("delete one of the two");
            found.push(finding.label(entry.file.id, earlier, "the first one"));
        }
    }
}

fn variants(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        let mut first = HashMap::new();
        for variant in &select.variants {
            let text = entry.of(variant.key.span());
            let key = match variant.key {
                VariantKey::Identifier(_) => text.to_owned(),
                VariantKey::Number(_) => text.parse::<f64>().map_or(text.to_owned(), |number| number.to_string()),
            };
            if let Some(&earlier) = first.get(&key) {
                let finding = found.at(variant.key.span(), format!("the variant `[{text}]` stands here a second time"));
                let finding = finding.about(entry.unit_id(*part)).help("delete it: programs only ever show the first");
                found.push(finding.label(entry.file.id, earlier, "the first one"));
            } else {
                first.insert(key, variant.key.span());
            }
        }
    }
}

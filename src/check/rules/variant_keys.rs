//! P11, P14: the keys of selectors that are no plurals, and grids of selectors inside one another.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::nearest;
use crate::check::rules::plurals::{categories, has_category, may_be_plural, variable};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::diagnostic::Severity;
use crate::locale::PLURAL_CATEGORIES;
use crate::syntax::tree::{Element, Expression, Select, VariantKey};
use crate::syntax::walk::{Node, walk};

rule! {
    /// A selector has other variants than the English one.
    ///
    /// Keys are what the program says, such as `[male]` or `[download]`: they are not translated. A variant with another
    /// key is never shown. One that is missing is only a remark: the default is shown then, which may be meant.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// greet = { $gender ->
    ///     [male] He is here
    ///     [female] She is here
    ///    *[other] They are here
    /// }
    /// #- locales/de/app.ftl
    /// greet = { $gender ->
    ///     [male] Er ist hier
    ///     [weiblich] Sie ist hier
    /// #~   ^^^^^^^^
    ///    *[other] Sie sind hier
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// greet = { $gender ->
    ///     [male] He is here
    ///     [female] She is here
    ///    *[other] They are here
    /// }
    /// #- locales/de/app.ftl
    /// greet = { $gender ->
    ///     [male] Er ist hier
    ///     [female] Sie ist hier
    ///    *[other] Sie sind hier
    /// }
    /// ```
    DIFFERENT = "different-variants", Warning, Run::Pair(Holds::SELECTS, different)
}

rule! {
    /// Selectors inside one another have a variant in one place that they lack in another.
    ///
    /// The default is shown there. It may be meant; more often one of many combinations was forgotten. So it is where one
    /// variant chooses a plural form by a number, and another has one form for every number.
    ///
    /// # Example
    /// ```ftl
    /// files = { $files ->
    ///     [one] { $folders ->
    ///         [one] Un fichier, un dossier
    ///        *[other] Un fichier, des dossiers
    ///     }
    ///    *[other] { $folders ->
    /// #~            ^^^^^^^^
    ///        *[other] Des fichiers, des dossiers
    ///     }
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// files = { $files ->
    ///     [one] { $folders ->
    ///         [one] Un fichier, un dossier
    ///        *[other] Un fichier, des dossiers
    ///     }
    ///    *[other] { $folders ->
    ///         [one] Des fichiers, un dossier
    ///        *[other] Des fichiers, des dossiers
    ///     }
    /// }
    /// ```
    GRID = "incomplete-grid", Info, Run::Entry(Holds::SELECTS, grid)
}

/// Most keys of a selector that are compared: there are as many loops in one another as there are keys.
const MAX_KEYS: usize = 100;

/// The variable that a selector is, if it is one and its keys are words.
fn word_selector<'p>(entry: &EntryView<'p>, select: &Select) -> Option<&'p str> {
    let Expression::Variable(variable) = &select.selector else { return None };
    let words = select.variants.iter().all(|it| matches!(it.key, VariantKey::Identifier(_)));
    (words && select.variants.len() <= MAX_KEYS && !may_be_plural(entry, select)).then(|| entry.of(variable.id))
}

fn keys<'p>(entry: &EntryView<'p>, select: &Select) -> Vec<&'p str> {
    select.variants.iter().map(|variant| entry.of(variant.key.span())).collect()
}

fn different(pair: &Pair, found: &mut Findings) {
    if pair.source.selects.is_empty() || pair.target.selects.is_empty() {
        return;
    }
    let mut looked: Vec<(Part, &str)> = Vec::new();
    for (part, select) in &pair.source.selects {
        let Some(name) = word_selector(pair.source, select) else { continue };
        let Some(own) = pair.part_of(*part).filter(|_| !looked.contains(&(*part, name))) else { continue };
        looked.push((*part, name));
        let of_name = pair.source.selects.iter().filter(|(it, other)| it == part && is_of(pair.source, other, name));
        let mut wanted: Vec<&str> = of_name.flat_map(|(_, other)| keys(pair.source, other)).take(MAX_KEYS).collect();
        wanted.dedup();
        for (_, other) in pair.target.selects.iter().filter(|(it, other)| *it == own && is_of(pair.target, other, name))
        {
            unknown_keys(pair, own, other, &wanted, found);
            let has = keys(pair.target, other);
            let default = select.default_variant().map(|it| pair.source.of(it.key.span()));
            let lacking: Vec<&str> =
                wanted.iter().copied().filter(|key| !has.contains(key) && default != Some(key)).collect();
            // With an unknown key in its place that is the fault.
            if lacking.is_empty() || has.iter().any(|key| !wanted.contains(key)) {
                continue;
            }
            let names: Vec<String> = lacking.iter().map(|key| format!("`[{key}]`")).collect();
            let message = format!("the English text has {} too", names.join(", "));
            let finding = found.at(other.selector.span(), message).about(pair.target.unit_id(own));
            let finding = finding.help("add it, unless the default says the same in this language");
            let finding = finding.label(pair.source.file.id, select.selector.span(), "the English selector");
            found.push_as(Severity::Info, finding);
        }
    }
}

/// Variants that show the variable by which the others choose their plural form, and do not choose by it.
fn without_choice(entry: &EntryView, part: Part, outer: &Select, inner: &Select, found: &mut Findings) {
    let Some(name) = variable(entry, inner).filter(|_| has_category(entry, inner, &PLURAL_CATEGORIES)) else { return };
    for variant in &outer.variants {
        let (mut shown, mut chooses) = (None, false);
        walk(&variant.value, &mut |node| match node {
            Node::Shown(Expression::Variable(it)) if entry.of(it.id) == name => shown = Some(it.span),
            Node::Select(select) => chooses |= variable(entry, select) == Some(name),
            _ => {}
        });
        let Some(span) = shown.filter(|_| !chooses) else { continue };
        let message = format!("this variant has one form for every `${name}`, another chooses its form by it");
        let finding = found.at(span, message).about(entry.unit_id(part));
        let finding = finding.help(format!("write `{{ ${name} ->` and variants here too, if the words depend on it"));
        found.push(finding.label(entry.file.id, inner.selector.span(), "the one that chooses"));
    }
}

fn is_of(entry: &EntryView, select: &Select, name: &str) -> bool {
    matches!(&select.selector, Expression::Variable(it) if entry.of(it.id) == name)
}

fn unknown_keys(pair: &Pair, part: Part, select: &Select, wanted: &[&str], found: &mut Findings) {
    let has = keys(pair.target, select);
    let complete = wanted.iter().all(|key| has.contains(key) || *key == "other");
    for variant in select.variants.iter().take(MAX_KEYS) {
        let key = pair.target.of(variant.key.span());
        // The key of a default does not matter, save where it takes the place of one that does.
        if wanted.contains(&key) || (variant.default && (key == "other" || complete)) {
            continue;
        }
        let message = format!("the English text has no variant `[{key}]`: programs never ask for it");
        let finding = found.at(variant.key.span(), message).about(pair.target.unit_id(part));
        let help = match nearest(key, wanted) {
            Some(near) => format!("did you mean `[{near}]`? Keys are not translated"),
            None => format!("the keys are {}; they are not translated", wanted.join(", ")),
        };
        found.push(finding.help(help));
    }
}

fn grid(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    if entry.selects.len() < 2 {
        return;
    }
    let english = locale.project.source.file(&entry.file.name).filter(|_| !locale.is_source());
    let is_pair = english.is_some_and(|file| file.get(entry.id()).is_some());
    for (part, outer) in entry.selects.iter().filter(|(_, outer)| outer.variants.len() <= MAX_KEYS) {
        let inner: Vec<&Select> = outer
            .variants
            .iter()
            .filter_map(|variant| {
                variant.value.elements.iter().find_map(|element| match element {
                    Element::Placeable(it) => match &it.expression {
                        Expression::Select(select) => Some(&**select),
                        _ => None,
                    },
                    Element::Text(_) => None,
                })
            })
            .collect();
        let Some(first) = inner.first() else { continue };
        let selector = entry.of(first.selector.span());
        let alike = || inner.iter().filter(|select| entry.of(select.selector.span()) == selector);
        if selector == entry.of(outer.selector.span()) {
            continue;
        }
        without_choice(entry, *part, outer, first, found);
        if alike().count() < 2 {
            continue;
        }
        let all: Vec<&str> = alike().flat_map(|select| keys(entry, select)).take(MAX_KEYS).collect();
        for select in alike() {
            let has = keys(entry, select);
            let mut lacking: Vec<&str> = all.iter().copied().filter(|key| !has.contains(key)).collect();
            lacking.sort_unstable();
            lacking.dedup();
            // `missing-plural-form` says it, where it has an English text to go by.
            let needed = &categories(locale, entry, select).everyday;
            if is_pair && may_be_plural(entry, select) {
                lacking.retain(|key| !needed.contains(key));
            }
            if lacking.is_empty() {
                continue;
            }
            let names: Vec<String> = lacking.iter().map(|key| format!("`[{key}]`")).collect();
            let verb = if names.len() == 1 { "stands" } else { "stand" };
            let message = format!("{} {verb} in another variant, but not in this one", names.join(", "));
            let finding = found.at(select.selector.span(), message).about(entry.unit_id(*part));
            found.push(finding.help("add it, unless the default is meant here"));
        }
    }
}

//! P02–P04: plural forms that a language needs, and those that it does not have.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::wrong_plural_type;
use crate::check::view::{EntryView, LocaleView, Part};
use crate::diagnostic::Severity;
use crate::locale::{Locale, PLURAL_CATEGORIES, Plurals};
use crate::syntax::tree::{Expression, Select, Variant, VariantKey};
use crate::syntax::walk::{Node, walk};

rule! {
    /// A plural form that the language needs for everyday numbers is missing.
    ///
    /// The default variant is shown in its place, which is wrong grammar: Polish says *2 miasta* but *5 miast*. What counts
    /// as a plural is a selector with plural categories as keys, here or in the English.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/pl/app.ftl
    /// cities = { $count ->
    /// #~         ^^^^^^
    ///     [one] { $count } miasto
    ///     [many] { $count } miast
    ///    *[other] { $count } miasta
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/pl/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } miasto
    ///     [few] { $count } miasta
    ///     [many] { $count } miast
    ///    *[other] { $count } miasta
    /// }
    /// ```
    MISSING = "missing-plural-form", Warning, Run::Pair(Holds::SELECTS, missing)
}

rule! {
    /// A plural form for millions is missing.
    ///
    /// French, Italian and Spanish say *2 millions de villes* with a form of its own, `many`. It matters only where numbers
    /// get that large, so that a language in which no text has the form is left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// people = { $count ->
    ///     [one] { $count } person
    ///    *[other] { $count } people
    /// }
    /// cities = { $count ->
    ///     [one] { $count } city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/fr/app.ftl
    /// people = { $count ->
    /// #~         ^^^^^^
    ///     [one] { $count } personne
    ///    *[other] { $count } personnes
    /// }
    /// cities = { $count ->
    ///     [one] { $count } ville
    ///     [many] { $count } de villes
    ///    *[other] { $count } villes
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// people = { $count ->
    ///     [one] { $count } person
    ///    *[other] { $count } people
    /// }
    /// #- locales/fr/app.ftl
    /// people = { $count ->
    ///     [one] { $count } personne
    ///     [many] { $count } de personnes
    ///    *[other] { $count } personnes
    /// }
    /// ```
    MISSING_RARE = "missing-rare-plural-form", Info, Run::Pair(Holds::SELECTS, missing_rare)
}

rule! {
    /// A variant is for a plural form that the language does not have.
    ///
    /// It is never shown. For an exact number write the number: `[0]`, not `[zero]`. The names of the forms are not
    /// translated: `[one]`, not `[un]`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/fr/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } ville
    ///     [few] { $count } villes
    /// #~   ^^^
    ///    *[other] { $count } villes
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/fr/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } ville
    ///    *[other] { $count } villes
    /// }
    /// ```
    UNKNOWN = "unknown-plural-form", Warning, Run::Entry(Holds::SELECTS, unknown)
}

/// Whether a selector can be about a number: every key is a plural category or a number.
pub(super) fn may_be_plural(entry: &EntryView, select: &Select) -> bool {
    let numeric = matches!(select.selector, Expression::Variable(_) | Expression::Function(_));
    numeric
        && !is_platform(entry, select)
        && select.variants.iter().all(|variant| match variant.key {
            VariantKey::Number(_) => true,
            VariantKey::Identifier(span) => PLURAL_CATEGORIES.contains(&entry.of(span)),
        })
}

fn is_platform(entry: &EntryView, select: &Select) -> bool {
    matches!(&select.selector, Expression::Function(function) if entry.of(function.id) != "NUMBER")
}

/// Whether a selector has a key that says plural: one of these categories, other than `other`, which selectors of other
/// kinds use too.
pub(super) fn has_category(entry: &EntryView, select: &Select, categories: &[&str]) -> bool {
    may_be_plural(entry, select) && keys(entry, select).any(|key| key != "other" && categories.contains(&key))
}

pub(super) fn keys<'p>(entry: &EntryView<'p>, select: &'p Select) -> impl Iterator<Item = &'p str> {
    let text = entry.file.text();
    select.variants.iter().map(move |variant| variant.key.span().of(text))
}

/// The categories by which a selector chooses, cardinal or ordinal.
pub(super) fn categories<'l>(locale: &'l LocaleView, entry: &EntryView, select: &Select) -> &'l Plurals {
    if is_ordinal(entry, select) { &locale.ordinal } else { &locale.cardinal }
}

/// Whether a selector chooses by the place in a row: `NUMBER($n, type: "ordinal")`.
pub(super) fn is_ordinal(entry: &EntryView, select: &Select) -> bool {
    let Expression::Function(function) = &select.selector else { return false };
    let mut options = function.arguments.named.iter();
    options.any(|it| entry.of(it.name) == "type" && entry.of(it.value.span()) == "\"ordinal\"")
}

/// The variable that a selector is about: `$n` in `$n ->` and in `NUMBER($n) ->`.
pub(super) fn variable<'p>(entry: &EntryView<'p>, select: &Select) -> Option<&'p str> {
    variable_in(entry.file.text(), select)
}

fn variable_in<'p>(text: &'p str, select: &Select) -> Option<&'p str> {
    match &select.selector {
        Expression::Variable(variable) => Some(variable.id.of(text)),
        Expression::Function(function) => match function.arguments.positional.first() {
            Some(Expression::Variable(variable)) => Some(variable.id.of(text)),
            _ => None,
        },
        _ => None,
    }
}

/// Selectors of a translation that choose by plural categories, here or in the English.
fn plural_selects<'a, 'p>(pair: &'a Pair<'a, 'p>) -> impl Iterator<Item = (Part, &'p Select)> {
    pair.target.selects.iter().copied().filter(move |(_, select)| {
        let name = variable(pair.target, select);
        let in_english = |english: &Select| {
            has_category(pair.source, english, &categories(pair.source_locale, pair.source, english).all)
                && name.is_some()
                && variable(pair.source, english) == name
        };
        may_be_plural(pair.target, select)
            && (has_category(pair.target, select, &categories(pair.target_locale, pair.target, select).all)
                || pair.source.selects.iter().any(|(_, english)| in_english(english)))
    })
}

fn missing(pair: &Pair, found: &mut Findings) {
    for (part, select) in plural_selects(pair) {
        let plurals = categories(pair.target_locale, pair.target, select);
        let lacking = lacking(pair.target, select, &plurals.everyday, plurals);
        if lacking.is_empty() || is_copied(pair, part) {
            continue;
        }
        let names: Vec<String> = lacking.iter().map(|name| format!("[{name}]")).collect();
        let locale = &pair.target_locale.catalogue.locale;
        let message = match names.as_slice() {
            [name] => format!("the plural form {name} is missing"),
            _ => format!("the plural forms {} are missing", names.join(", ")),
        };
        let finding = found.at(select.selector.span(), message).about(pair.target.unit_id(part));
        let example = lacking.first().map(|name| example(locale, name)).unwrap_or_default();
        let each = if lacking.len() == 1 { "add a variant for it" } else { "add a variant for each" };
        let finding = finding.help(format!("{each}{example}"));
        if is_served(pair.target, select, &lacking) {
            found.push_as(Severity::Info, finding);
        } else {
            found.push(finding);
        }
    }
}

/// Whether a part is still the English text.
fn is_copied(pair: &Pair, part: Part) -> bool {
    let own = pair.target.pattern(part);
    let english = pair.source_part_of(part).and_then(|part| pair.source.pattern(part));
    own.zip(english).is_some_and(|(own, english)| pair.target.of(own.span) == pair.source.of(english.span))
}

/// Whether readers may well be served without a form: the default has the words for `many`, as Polish texts often do, `[1]`
/// stands for `one`, or the number is not shown, so that one form may fit all.
fn is_served(entry: &EntryView, select: &Select, lacking: &[&str]) -> bool {
    let is_shown = |variant: &Variant| {
        let mut shown = false;
        walk(&variant.value, &mut |node| {
            if let Node::Shown(expression) = node {
                shown |= !matches!(expression, Expression::String(_) | Expression::Term(_) | Expression::Message(_));
            }
        });
        shown
    };
    let only = |name: &str| lacking == [name];
    let has = |name: &str| keys(entry, select).any(|key| key == name);
    only("many") && has("few") || only("one") && has("1") || !select.variants.iter().any(is_shown)
}

fn missing_rare(pair: &Pair, found: &mut Findings) {
    for (part, select) in plural_selects(pair) {
        let plurals = categories(pair.target_locale, pair.target, select);
        let lacking = lacking(pair.target, select, &plurals.rare, plurals);
        // A project that never writes such a form has decided to do without. Words and places in a row have nothing to do
        // with millions: Italian `[many]` is for the 8th and the 11th as well.
        let counts = |entry: &EntryView, select: &Select| may_be_plural(entry, select) && !is_ordinal(entry, select);
        let is_written = |name: &&&str| pair.target_locale.has_variant(name, counts);
        let Some(name) = lacking.first().filter(is_written) else { continue };
        let finding = found.at(select.selector.span(), format!("the plural form [{name}] is missing"));
        let help = "add it if the number can reach a million; other texts of this language have it";
        found.push(finding.about(pair.target.unit_id(part)).help(help));
    }
}

/// Categories without a variant of their own: neither their key, nor the default, nor the one number they stand for.
fn lacking(entry: &EntryView, select: &Select, wanted: &[&'static str], plurals: &Plurals) -> Vec<&'static str> {
    let has = |name: &str| keys(entry, select).any(|key| key == name);
    let by_number = |name: &str| {
        let number =
            plurals.single.iter().find(|(category, _)| *category == name).map(|(_, number)| number.to_string());
        number.is_some_and(|number| keys(entry, select).any(|key| key == number))
    };
    // The default stands for `other`, whatever its key.
    wanted.iter().copied().filter(|name| *name != "other" && !has(name) && !by_number(name)).collect()
}

/// “; [few] is for 2, 3, 4, 22 …”: numbers that take a category.
fn example(locale: &Locale, name: &str) -> String {
    let numbers: Vec<String> = locale.examples(name).iter().map(u64::to_string).collect();
    match numbers.as_slice() {
        [] => String::new(),
        [only] => format!("; [{name}] is for {only}"),
        _ => format!("; [{name}] is for {} …", numbers.join(", ")),
    }
}

/// Keys that were translated or misspelt, where the English chooses by plural forms of the same variable.
fn translated(locale: &LocaleView, entry: &EntryView, at: (Part, &Select), plurals: &Plurals, found: &mut Findings) {
    let forms = plurals.all.as_slice();
    let (part, select) = at;
    if may_be_plural(entry, select) || !is_plural_in_english(locale, entry, select) {
        return;
    }
    // A default is shown whatever its key.
    for variant in select.variants.iter().filter(|variant| !variant.default) {
        let VariantKey::Identifier(span) = variant.key else { continue };
        let key = entry.of(span);
        if forms.contains(&key) {
            continue;
        }
        let message = format!("`{key}` is the name of no plural form here: the variant is never shown");
        let finding = found.at(span, message).about(entry.unit_id(part));
        let listed = forms.join(", ");
        found.push(match meant_form(entry, select, key, plurals) {
            Some(form) => {
                let help = format!("write `[{form}]`: keys are not translated; the forms here are {listed}");
                finding.help(help).edit(span, form)
            }
            None => finding.help(format!("keys are not translated; the forms here are {listed}")),
        });
    }
}

/// The form that a key was meant to be, if only one can be: by its letters, or since it is the only one that is left.
pub(super) fn meant_form(entry: &EntryView, select: &Select, key: &str, plurals: &Plurals) -> Option<&'static str> {
    let forms = &plurals.all;
    let free = |form: &&&str| !keys(entry, select).any(|key| key == **form);
    if let Some(form) = forms.iter().filter(free).find(|form| form.eq_ignore_ascii_case(key)) {
        return Some(form);
    }
    let is_strange = |variant: &&Variant| match variant.key {
        VariantKey::Number(_) => false,
        VariantKey::Identifier(span) => !variant.default && !forms.contains(&entry.of(span)),
    };
    let mut left = plurals.everyday.iter().filter(free).filter(|form| **form != "other");
    let only = left.next().filter(|_| left.next().is_none())?;
    (select.variants.iter().filter(is_strange).count() == 1).then_some(only)
}

fn is_plural_in_english(locale: &LocaleView, entry: &EntryView, select: &Select) -> bool {
    let Expression::Variable(variable) = &select.selector else { return false };
    let name = entry.of(variable.id);
    let english = locale.project.source.file(&entry.file.name).filter(|_| !locale.is_source());
    let Some((file, message)) = english.and_then(|file| Some((file, file.get(entry.id())?))) else { return false };
    let is_form = |variant: &Variant| match variant.key {
        VariantKey::Number(_) => None,
        VariantKey::Identifier(span) => Some(PLURAL_CATEGORIES.contains(&file.of(span))),
    };
    let mut is_plural = false;
    for pattern in message.value.iter().chain(message.attributes.iter().map(|it| &it.value)) {
        walk(pattern, &mut |node| {
            let Node::Select(select) = node else { return };
            let words = select.variants.iter().filter_map(is_form).collect::<Vec<bool>>();
            let same = variable_in(file.text(), select) == Some(name);
            is_plural |= same && words.len() > 1 && !words.contains(&false);
        });
    }
    is_plural
}

/// Whether `zero` may be a word that a program passes, and no form of a number: nothing else tells of a number.
fn may_be_word(entry: &EntryView, select: &Select, key: &str) -> bool {
    let is_plain = matches!(select.selector, Expression::Variable(_));
    is_plain && key == "zero" && keys(entry, select).all(|key| matches!(key, "zero" | "other"))
}

fn unknown(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        let plurals = categories(locale, entry, select);
        if !has_category(entry, select, &PLURAL_CATEGORIES) {
            translated(locale, entry, (*part, select), plurals, found);
            continue;
        }
        if wrong_plural_type::is_of_other_type(locale, entry, select) {
            continue;
        }
        for variant in &select.variants {
            let VariantKey::Identifier(span) = variant.key else { continue };
            let key = entry.of(span);
            if plurals.all.contains(&key) || may_be_word(entry, select, key) {
                continue;
            }
            let message = format!("this language has no plural form `{key}`: the variant is never shown");
            let help = match key {
                "zero" => "write `[0]` for the exact number, or take the variant out".to_owned(),
                "two" => "write `[2]` for the exact number, or take the variant out".to_owned(),
                _ => format!("take it out; the forms here are {}", plurals.all.join(", ")),
            };
            let finding = found.at(span, message).about(entry.unit_id(*part)).help(help);
            found.push(match (key, variant.default) {
                ("zero", false) => finding.edit(span, "0"),
                ("two", false) => finding.edit(span, "2"),
                _ => finding,
            });
        }
    }
}

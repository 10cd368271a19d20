//! T14, P06–P08: variants that can never be shown, that say the same, or stand in for others.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::plurals::{categories, has_category, keys, may_be_plural, meant_form};
use crate::check::rules::stands_in_source;
use crate::check::view::{EntryView, LocaleView, Part};
use crate::locale::{PLURAL_CATEGORIES, PluralKind};
use crate::message::same;
use crate::syntax::tree::{Element, Expression, Kind, Pattern, Select, Variant, VariantKey, string_value};
use crate::text::Span;

rule! {
    /// A variant can never be shown.
    ///
    /// Programs take the first variant that fits, from the top. One for a number below the plural form that has that number
    /// comes too late; a key that is no platform, or that the selector cannot say, never fits.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] One city
    ///     [1] A single city
    /// #~   ^
    ///    *[other] { $count } cities
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] One city
    ///    *[other] { $count } cities
    /// }
    /// ```
    UNREACHABLE = "unreachable-variant", Warning, Run::Entry(Holds::SELECTS, unreachable)
}

rule! {
    /// A number and a plural form both stand for the same single number.
    ///
    /// In English `[one]` is for 1 alone, so that below `[1]` nothing is left for it. In French it is for 0 too.
    ///
    /// It is off until a project asks for it: in catalogues that are kept with care it finds more than they want to know.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [1] One city
    ///     [one] { $count } city
    /// #~   ^^^
    ///    *[other] { $count } cities
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] One city
    ///    *[other] { $count } cities
    /// }
    /// ```
    REDUNDANT = "redundant-plural-form", Off, Run::Entry(Holds::SELECTS, redundant)
}

rule! {
    /// The default of a plural is not `other`.
    ///
    /// The default stands for every number that has no variant of its own, and for what is no number at all. In languages
    /// where whole numbers never take `other`, such as Polish, another default is fine.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/fr/app.ftl
    /// cities = { $count ->
    ///    *[one] { $count } ville
    /// #~   ^^^
    ///     [other] { $count } villes
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
    DEFAULT = "default-not-other", Warning, Run::Entry(Holds::SELECTS, default)
}

rule! {
    /// All variants of a selector say the same.
    ///
    /// The text may stand there once, without a selector. Plural forms may say the same, since a language need not tell
    /// *1 Benutzer* from *2 Benutzer*, and tools ask for each; and so may a selector that the English has too.
    ///
    /// # Example
    /// ```ftl
    /// open = { PLATFORM() ->
    /// #~       ^^^^^^^^^^
    ///     [macos] Ouvrir le fichier
    ///    *[other] Ouvrir le fichier
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// open = Ouvrir le fichier
    /// ```
    SAME = "same-variants", Info, Run::Entry(Holds::SELECTS, same_text)
}

/// Most variants of a selector that are compared with those of one inside it.
const MAX_VARIANTS: usize = 100;

/// What `PLATFORM()` can say in Mozilla's programs.
const PLATFORMS: [&str; 6] = ["android", "ios", "linux", "macos", "other", "windows"];

/// Names of platforms as others write them, in small letters, each with what `PLATFORM` says.
const OTHER_NAMES: [(&str, &str); 8] = [
    ("darwin", "macos"),
    ("ipados", "ios"),
    ("iphone", "ios"),
    ("mac", "macos"),
    ("osx", "macos"),
    ("unix", "linux"),
    ("win", "windows"),
    ("win32", "windows"),
];

fn unreachable(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        match &select.selector {
            Expression::String(span) => {
                let value = string_value(entry.of(*span));
                never(locale, entry, *part, select, found, |key| {
                    (key != value).then(|| format!("the selector always says “{value}”"))
                });
            }
            Expression::Number(span) if select.variants.iter().all(|it| matches!(it.key, VariantKey::Number(_))) => {
                let value = entry.of(*span);
                let other = |key: &str| key.parse::<f64>().ok() != value.parse::<f64>().ok();
                never(locale, entry, *part, select, found, |key| {
                    other(key).then(|| format!("the selector always is {value}"))
                });
            }
            Expression::Function(function) if entry.of(function.id) == "PLATFORM" => {
                platforms(locale, entry, *part, select, found);
            }
            Expression::Function(function) if entry.of(function.id) == "NUMBER" => {
                number(locale, entry, *part, select, found);
            }
            _ => {}
        }
        too_late(locale, entry, *part, select, found);
        for variant in &select.variants {
            inside_its_like(entry, *part, select, variant, found);
        }
    }
}

/// Words that `NUMBER` never says. Where one was meant as a plural form, it gets that name and is not taken out.
fn number(locale: &LocaleView, entry: &EntryView, part: Part, select: &Select, found: &mut Findings) {
    let word = |key: &str| !PLURAL_CATEGORIES.contains(&key) && key.parse::<f64>().is_err();
    let plurals = categories(locale, entry, select);
    for variant in select.variants.iter().filter(|variant| !variant.default) {
        let span = variant.key.span();
        let key = entry.of(span);
        if !word(key) || stands_in_source(locale, entry, &format!("[{key}]")) {
            continue;
        }
        let reason = format!("`NUMBER` never says `{key}`");
        let Some(form) = meant_form(entry, select, key, plurals) else {
            report(entry, part, variant, &reason, found);
            continue;
        };
        let finding = found.at(span, format!("the variant `[{key}]` is never shown: {reason}"));
        let help = format!("write `[{form}]` if that form is meant, or take it out");
        found.push(finding.about(entry.unit_id(part)).help(help).edit(span, form));
    }
}

/// Reports each variant, save the default, for whose key there is a reason why it never fits.
fn never(
    locale: &LocaleView,
    entry: &EntryView,
    part: Part,
    select: &Select,
    found: &mut Findings,
    reason: impl Fn(&str) -> Option<String>,
) {
    for variant in select.variants.iter().filter(|variant| !variant.default) {
        let key = entry.of(variant.key.span());
        if let Some(reason) = reason(key).filter(|_| !stands_in_source(locale, entry, &format!("[{key}]"))) {
            report(entry, part, variant, &reason, found);
        }
    }
}

/// Keys that `PLATFORM` never says. Which platform is meant by another name of one is no question.
fn platforms(locale: &LocaleView, entry: &EntryView, part: Part, select: &Select, found: &mut Findings) {
    for variant in select.variants.iter().filter(|variant| !variant.default) {
        let span = variant.key.span();
        let key = entry.of(span);
        if PLATFORMS.contains(&key) || stands_in_source(locale, entry, &format!("[{key}]")) {
            continue;
        }
        let reason = format!("`PLATFORM` never says `{key}`");
        let Some(meant) = platform(key) else {
            report(entry, part, variant, &reason, found);
            continue;
        };
        let is_taken = select.variants.iter().any(|other| entry.of(other.key.span()) == meant);
        let message = format!("the variant `[{key}]` is never shown: {reason}");
        let finding = found.at(span, message).about(entry.unit_id(part)).help(format!("write `[{meant}]`"));
        found.push(if is_taken { finding } else { finding.edit(span, meant) });
    }
}

/// The platform that another name stands for.
fn platform(key: &str) -> Option<&'static str> {
    let key = key.to_ascii_lowercase();
    let other = OTHER_NAMES.iter().find(|(name, _)| *name == key).map(|(_, meant)| *meant);
    other.or_else(|| PLATFORMS.into_iter().find(|name| *name == key))
}

fn report(entry: &EntryView, part: Part, variant: &Variant, reason: &str, found: &mut Findings) {
    let span = variant.key.span();
    let message = format!("the variant `[{}]` is never shown: {reason}", entry.of(span));
    let finding = found.at(span, message).about(entry.unit_id(part)).help("take it out, or give it the right key");
    found.push(match whole_lines(entry.file.text(), variant.span) {
        Some(lines) => finding.edit(lines, ""),
        None => finding,
    });
}

/// The lines that a variant stands on, with the line end before them, if nothing else stands there.
fn whole_lines(text: &str, span: Span) -> Option<Span> {
    let range = span.range();
    let before = text.get(..range.start)?;
    let indent = before.len() - before.trim_end_matches(' ').len();
    let start = range.start - indent;
    let after = text.get(range.end..)?;
    let rest = after.trim_start_matches(' ');
    let clean = text[..start].ends_with('\n') && (rest.is_empty() || rest.starts_with(['\n', '\r']));
    let line_end = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest);
    clean.then(|| Span::new(start as u32, (text.len() - line_end.len()) as u32))
}

/// Numbers below the plural form that has them.
fn too_late(locale: &LocaleView, entry: &EntryView, part: Part, select: &Select, found: &mut Findings) {
    let is_number = |variant: &Variant| matches!(variant.key, VariantKey::Number(_));
    if !select.variants.iter().any(is_number) || !may_be_plural(entry, select) {
        return;
    }
    let mut earlier: Vec<&str> = Vec::new();
    for variant in &select.variants {
        let key = entry.of(variant.key.span());
        if !is_number(variant) {
            if !earlier.contains(&key) {
                earlier.push(key);
            }
            continue;
        }
        let Some(number) = key.parse::<u64>().ok().filter(|_| !earlier.is_empty() && !variant.default) else {
            continue;
        };
        let kind = match super::plurals::is_ordinal(entry, select) {
            true => PluralKind::Ordinal,
            false => PluralKind::Cardinal,
        };
        let category = locale.catalogue.locale.category(number, kind);
        if earlier.contains(&category) {
            let reason = format!("`[{category}]` above it is for {number} too, and the first that fits is taken");
            let span = variant.key.span();
            let message = format!("the variant `[{key}]` is never shown: {reason}");
            let help = "put it above the plural forms, or take it out";
            found.push(found.at(span, message).about(entry.unit_id(part)).help(help));
        }
    }
}

/// Variants of a selector that stands in a variant of its like, which has chosen already.
fn inside_its_like(entry: &EntryView, part: Part, outer: &Select, variant: &Variant, found: &mut Findings) {
    if outer.variants.len() > MAX_VARIANTS {
        return;
    }
    let placeables = variant.value.elements.iter().filter_map(|element| match element {
        Element::Placeable(placeable) => Some(&placeable.expression),
        Element::Text(_) => None,
    });
    for expression in placeables {
        let Expression::Select(inner) = expression else { continue };
        if entry.of(inner.selector.span()) != entry.of(outer.selector.span()) {
            continue;
        }
        let chosen = entry.of(variant.key.span());
        for own in inner.variants.iter().filter(|own| !own.default) {
            let key = entry.of(own.key.span());
            let taken = outer.variants.iter().any(|it| !it.default && entry.of(it.key.span()) == key);
            if key != chosen && (taken || !variant.default) && !overlap(key, chosen) {
                report(entry, part, own, &format!("the selector around it has already come to `[{chosen}]`"), found);
            }
        }
    }
}

/// Whether one key is a number and the other a word: `[1]` may well be inside `[one]`.
fn overlap(a: &str, b: &str) -> bool {
    let is_number = |key: &str| key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    is_number(a) != is_number(b)
}

fn redundant(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        let is_number = |variant: &Variant| matches!(variant.key, VariantKey::Number(_));
        if !select.variants.iter().any(is_number) || !has_category(entry, select, &PLURAL_CATEGORIES) {
            continue;
        }
        for (category, number) in &categories(locale, entry, select).single {
            let place = |wanted: &str| select.variants.iter().position(|it| entry.of(it.key.span()) == wanted);
            let (Some(form), Some(exact)) = (place(category), place(&number.to_string())) else { continue };
            if form < exact || select.variants[form].default {
                continue;
            }
            let (form, exact) = (select.variants[form].key.span(), select.variants[exact].key.span());
            let message = format!("`[{category}]` is for {number} alone, and `[{number}]` above it takes that");
            let finding = found.at(form, message).about(entry.unit_id(*part)).help("keep one of the two");
            found.push(finding.label(entry.file.id, exact, "the number"));
        }
    }
}

fn default(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        let Some(variant) = select.default_variant() else { continue };
        let key = entry.of(variant.key.span());
        if key == "other" || !has_category(entry, select, &PLURAL_CATEGORIES) {
            continue;
        }
        let plurals = categories(locale, entry, select);
        if !plurals.everyday.contains(&"other") {
            continue;
        }
        let has_other = keys(entry, select).any(|key| key == "other");
        let message = format!("the default of this plural is `[{key}]`, not `[other]`");
        let help = if has_other { "move the `*` to `[other]`" } else { "add `*[other]` and take the `*` away here" };
        let finding = found.at(variant.key.span(), message).about(entry.unit_id(*part)).help(help);
        found.push(finding);
    }
}

fn same_text(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        let Some((first, others)) = select.variants.split_first() else { continue };
        let text = entry.file.text();
        // Who translates keeps the selectors of the English, whether or not the wording depends on them here.
        // A term keeps its table of cases like its neighbours, even if one word does not change.
        let kept = entry.message.kind == Kind::Term
            || has_category(entry, select, &PLURAL_CATEGORIES)
            || stands_in_source(locale, entry, entry.of(select.selector.span()));
        if kept || others.is_empty() || !others.iter().all(|it| same(&first.value, text, &it.value, text)) {
            continue;
        }
        let message = format!("all {} variants say the same", select.variants.len());
        let finding = found.at(select.selector.span(), message).about(entry.unit_id(*part));
        let finding = finding.help("write the text once, without the selector");
        let whole = entry.parts().find(|(it, _)| it == part).and_then(|(_, pattern)| placeable_of(pattern, select));
        found.push(match (whole, one_line(entry, &first.value)) {
            (Some(span), Some(text)) => finding.edit(span, text),
            _ => finding,
        });
    }
}

/// The placeable directly in a pattern that a selector is.
fn placeable_of(pattern: &Pattern, select: &Select) -> Option<Span> {
    pattern.elements.iter().find_map(|element| match element {
        Element::Placeable(it) => match &it.expression {
            Expression::Select(inner) => std::ptr::eq(&**inner, select).then_some(it.span),
            _ => None,
        },
        Element::Text(_) => None,
    })
}

/// The source of a pattern that may stand anywhere in another.
fn one_line<'p>(entry: &EntryView<'p>, pattern: &Pattern) -> Option<&'p str> {
    let text = entry.of(pattern.span);
    (!text.contains('\n') && !text.starts_with(['.', '*', '['])).then_some(text)
}

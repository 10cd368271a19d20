//! R13–R15: what callers of a term pass, and what the term reads.

use hashbrown::HashMap;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView, Role};
use crate::locale::PLURAL_CATEGORIES;
use crate::syntax::tree::{Expression, Kind, TermReference, string_value};

rule! {
    /// A term is called with an argument that it does not read.
    ///
    /// The argument changes nothing: the text that was hoped for, such as a genitive, never comes. Each language has its
    /// own terms; what one language's term reads, another's need not.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// -network = Sieć Miast
    /// about = O { -network(case: "locative") }
    /// #~                   ^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// -network = { $case ->
    ///    *[nominative] Sieć Miast
    ///     [locative] Sieci Miast
    /// }
    /// about = O { -network(case: "locative") }
    /// ```
    UNREAD = "unread-argument", Warning, Run::Entry(Holds::USES, unread)
}

rule! {
    /// A term is called with a value for which it has no variant.
    ///
    /// The default variant is shown, usually the nominative, which is wrong in this place.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// -network = { $case ->
    ///    *[nominative] Sieć Miast
    ///     [locative] Sieci Miast
    /// }
    /// about = O { -network(case: "lokative") }
    /// #~                         ^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// -network = { $case ->
    ///    *[nominative] Sieć Miast
    ///     [locative] Sieci Miast
    /// }
    /// about = O { -network(case: "locative") }
    /// ```
    WITHOUT_VARIANT = "argument-without-variant", Warning, Run::Entry(Holds::USES, without_variant)
}

rule! {
    /// A term shows a variable that nobody who refers to it passes.
    ///
    /// A term sees only what stands in the parentheses of its call, never the variables of the message around it. Readers
    /// see the name of the variable in braces. A term that only chooses by a variable, such as `$case`, may do so for
    /// texts to come.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/fr/app.ftl
    /// -greeting = Bonjour { $name }
    /// #~                    ^^^^^
    /// welcome = { -greeting } et bienvenue à { $city }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/fr/app.ftl
    /// -greeting = Bonjour
    /// welcome = { -greeting } { $name } et bienvenue à { $city }
    /// ```
    UNPASSED = "unpassed-variable", Warning, Run::Locale(unpassed)
}

/// The calls of terms with named arguments, each with the term it means.
fn calls<'a, 'p>(
    locale: &'a LocaleView<'p>,
    entry: &'a EntryView<'p>,
) -> impl Iterator<Item = (String, &'p TermReference, &'a EntryView<'p>)> {
    let with = entry.terms().filter(|(_, it)| it.arguments.as_ref().is_some_and(|it| !it.named.is_empty()));
    with.filter_map(|(at, it)| Some((entry.unit_id(at.part), it, locale.resolve(entry, entry.of(it.id)).ok()?)))
}

fn unread(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (unit, reference, term) in calls(locale, entry) {
        let Some(arguments) = &reference.arguments else { continue };
        let reads = locale.variables_of(term);
        for argument in &arguments.named {
            let (name, id) = (entry.of(argument.name), term.id());
            if reads.contains(name) {
                continue;
            }
            let finding = found.at(argument.span, format!("the term `{id}` does not read `${name}`")).about(&*unit);
            let names: Vec<String> = reads.iter().map(|name| format!("`{name}`")).collect();
            let help = match names.as_slice() {
                [] => format!("take the argument out, or give `{id}` variants: `{{ ${name} -> … }}`"),
                names => format!("the term reads {}", names.join(", ")),
            };
            found.push(finding.help(help).label(term.file.id, term.message.id, "the term"));
        }
    }
}

fn without_variant(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (unit, reference, term) in calls(locale, entry) {
        let Some(arguments) = &reference.arguments else { continue };
        for argument in &arguments.named {
            let (span, is_number) = match argument.value {
                Expression::String(span) => (span, false),
                Expression::Number(span) => (span, true),
                _ => continue,
            };
            let name = entry.of(argument.name);
            let value = if is_number { entry.of(span).into() } else { string_value(entry.of(span)) };
            let Some(keys) = keys_for(term, name) else { continue };
            // A number may be meant by a plural form as well.
            let matches =
                |key: &str| key == value || is_number && (PLURAL_CATEGORIES.contains(&key) || equal(key, &value));
            if keys.iter().any(|key| matches(key)) {
                continue;
            }
            let message = format!("the term `{}` has no variant `[{value}]` for `${name}`", term.id());
            let finding = found.at(span, message).about(&*unit);
            let help = match super::nearest(&value, &keys) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("it has {}; add the variant, or write one of these", keys.join(", ")),
            };
            found.push(finding.help(help).label(term.file.id, term.message.id, "the term"));
        }
    }
}

/// Whether two numbers are the same: `1` and `1.0`.
fn equal(one: &str, other: &str) -> bool {
    one.parse::<f64>().is_ok_and(|it| other.parse() == Ok(it))
}

/// The keys of all selectors of a term that choose by a variable; nothing if none does, or if it is shown too.
fn keys_for<'p>(term: &EntryView<'p>, name: &str) -> Option<Vec<&'p str>> {
    let mut keys = Vec::new();
    for (_, select) in &term.selects {
        let Expression::Variable(variable) = &select.selector else { continue };
        if term.of(variable.id) == name {
            keys.extend(select.variants.iter().map(|variant| term.of(variant.key.span())));
        }
    }
    let shown = term.variables().any(|(at, other)| other == name && at.role != Role::Selector);
    (!keys.is_empty() && !shown).then_some(keys)
}

fn unpassed(locale: &LocaleView, found: &mut Findings) {
    let entries = || locale.files.iter().flat_map(|file| &file.entries);
    let with_variables = entries().filter(|it| it.message.kind == Kind::Term && it.variables().next().is_some());
    // For each such term how often it is referred to, and what is passed.
    let mut terms: HashMap<(u32, u32), (u32, Vec<&str>)> = HashMap::new();
    terms.extend(with_variables.map(|entry| (entry.at, (0, Vec::new()))));
    if terms.is_empty() {
        return;
    }
    for entry in entries() {
        for (_, reference) in entry.terms() {
            let Ok(term) = locale.resolve(entry, entry.of(reference.id)) else { continue };
            let Some((count, passed)) = terms.get_mut(&term.at) else { continue };
            *count += 1;
            for argument in reference.arguments.iter().flat_map(|it| &it.named) {
                let name = entry.of(argument.name);
                if !passed.contains(&name) && passed.len() < MAX_NAMES {
                    passed.push(name);
                }
            }
        }
    }
    for term in entries() {
        let Some((count, passed)) = terms.get(&term.at).filter(|(count, _)| *count > 0) else { continue };
        let mut reported: Vec<&str> = Vec::new();
        for (at, name) in term.variables() {
            if at.role == Role::Selector
                || passed.contains(&name)
                || reported.contains(&name)
                || passed.len() >= MAX_NAMES
            {
                continue;
            }
            reported.push(name);
            let message = match *count {
                1 => format!("`${name}` is not passed to this term by the only reference to it"),
                _ => format!("`${name}` is passed to this term by none of the {count} references to it"),
            };
            let finding = found.within(term.file.id, at.expression.span(), message).about(term.unit_id(at.part));
            let help =
                format!("pass it: `{{ {}({name}: \"…\") }}`; variables of the message do not reach a term", term.id());
            found.push(finding.help(help));
        }
    }
}

/// Most names that are remembered for a term; with more, nothing is said of it.
const MAX_NAMES: usize = 50;

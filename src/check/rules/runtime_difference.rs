//! Portability: what the runtimes that a bundle names (`runs-on`) do differently.

use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::plurals::{is_ordinal, may_be_plural};
use crate::check::view::{EntryView, FileView, LocaleView, Part, Role, Use};
use crate::config::RunsOn;
use crate::syntax::tree::{Expression, FunctionReference, NamedArgument, VariantKey};
use crate::text::Span;

rule! {
    /// A text comes out differently, or not at all, in one of the runtimes that its bundle names.
    ///
    /// Fluent has three official runtimes, and they disagree on numbers, dates and plurals. `runs-on` in `portolan.toml`
    /// says which ones a bundle is for; without it nothing is said. What is known was measured with fluent.js 0.19,
    /// fluent.runtime 0.4 for Python and fluent-rs 0.16.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.app]
    /// files = ["app"]
    /// runs-on = ["fluent.js"]
    /// #- locales/en/app.ftl
    /// place = { NUMBER($place, type: "ordinal") ->
    /// #~                       ^^^^^^^^^^^^^^^
    ///     [one] { $place }st
    ///     [two] { $place }nd
    ///     [few] { $place }rd
    ///    *[other] { $place }th
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.app]
    /// files = ["app"]
    /// runs-on = ["fluent-rs"]
    /// #- locales/en/app.ftl
    /// place = { NUMBER($place, type: "ordinal") ->
    ///     [one] { $place }st
    ///     [two] { $place }nd
    ///     [few] { $place }rd
    ///    *[other] { $place }th
    /// }
    /// ```
    RULE = "runtime-difference", Warning, Run::File(check)
}

/// The runtimes of all bundles that load a file.
#[derive(Clone, Copy, Default)]
struct Runtimes {
    rs: bool,
    js: bool,
    python: bool,
}

fn check(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let mut runtimes = Runtimes::default();
    for bundle in locale.project.bundles_with(&view.file.name) {
        if bundle.locales.as_ref().is_some_and(|only| !only.contains(&locale.catalogue.locale)) {
            continue;
        }
        runtimes.rs |= bundle.runs_on.contains(&RunsOn::FluentRs);
        runtimes.js |= bundle.runs_on.contains(&RunsOn::FluentJs);
        runtimes.python |= bundle.runs_on.contains(&RunsOn::Python);
    }
    if !(runtimes.rs || runtimes.js || runtimes.python) {
        return;
    }
    for entry in view.entries.iter().filter(|entry| !entry.uses.is_empty()) {
        let mut report = Report { entry, found };
        for at in &entry.uses {
            match at.expression {
                Expression::Function(call) => function(runtimes, at, call, &mut report),
                Expression::Variable(variable) if at.role == Role::Shown => {
                    bare_year(runtimes, at, entry.of(variable.id), variable.span, &mut report);
                }
                _ => {}
            }
        }
        selectors(runtimes, locale, &mut report);
        itself(runtimes, locale, &mut report);
    }
}

/// Where findings of one entry go.
struct Report<'r, 'a, 'p> {
    entry: &'r EntryView<'p>,
    found: &'r mut Findings<'a>,
}

impl Report<'_, '_, '_> {
    fn say(&mut self, part: Part, span: Span, message: &str, help: &str) {
        let finding = self.found.at(span, message).about(self.entry.unit_id(part)).help(help);
        self.found.push(finding);
    }
}

fn function(runtimes: Runtimes, at: &Use, call: &FunctionReference, report: &mut Report) {
    let entry = report.entry;
    let name = entry.of(call.id);
    let option = |name: &str| call.arguments.named.iter().find(|it| entry.of(it.name) == name);
    let says = |it: Option<&NamedArgument>, value: &str| it.is_some_and(|it| entry.of(it.value.span()) == value);
    if name == "DATETIME" {
        if runtimes.rs {
            let message = "fluent-rs has no `DATETIME`: it prints `{DATETIME()}`";
            report.say(at.part, call.span, message, "pass the date as text that the program has formatted");
        }
        let fields = call.arguments.named.iter().find(|it| !matches!(entry.of(it.name), "dateStyle" | "timeStyle"));
        if let Some(field) = fields.filter(|_| runtimes.python) {
            let message = format!("Python takes no notice of `{}`", entry.of(field.name));
            report.say(at.part, field.span, &message, "write `dateStyle` or `timeStyle`, which it knows");
        }
        return;
    }
    if name != "NUMBER" {
        return;
    }
    if runtimes.rs && at.role == Role::Shown {
        let message =
            "fluent-rs prints the number alike in every language, and knows `NUMBER` only if the program adds it";
        report.say(at.part, call.span, message, "pass the number as text that the program has formatted");
    }
    if let Some(kind) = option("type").filter(|_| says(option("type"), "\"ordinal\"")) {
        if runtimes.js {
            let message = "fluent.js takes no notice of `type: \"ordinal\"` and chooses by counting";
            report.say(at.part, kind.span, message, "let the program choose the form, and pass it as a variable");
        }
        if runtimes.python {
            let message = "Python ends with a TypeError at `type: \"ordinal\"`";
            report.say(at.part, kind.span, message, "let the program choose the form, and pass it as a variable");
        }
    }
    if let Some(style) = option("style").filter(|_| says(option("style"), "\"percent\""))
        && (runtimes.js || runtimes.rs)
    {
        let which = names(&[("fluent.js", runtimes.js), ("fluent-rs", runtimes.rs)]);
        let message = format!("`style: \"percent\"` has no effect in {which}: 0.25 is not shown as 25 %");
        report.say(at.part, style.span, &message, "multiply in the program, and write the % sign here");
    }
    if let Some(grouping) = option("useGrouping").filter(|_| says(option("useGrouping"), "\"false\""))
        && (runtimes.js || runtimes.python)
    {
        let which = names(&[("fluent.js", runtimes.js), ("Python", runtimes.python)]);
        let message = format!("the text \"false\" counts as true in {which}: digits are still grouped");
        report.say(at.part, grouping.value.span(), &message, "write 0 without quotes");
    }
    let digits = option("minimumFractionDigits").filter(|_| runtimes.rs && at.role == Role::Selector);
    if let Some(digits) = digits {
        let message = "in fluent-rs a number with this option fits no variant such as `[1]`";
        report.say(at.part, digits.span, message, "choose by the number itself, without the option");
    }
}

fn names(which: &[(&'static str, bool)]) -> String {
    which.iter().filter(|(_, is)| *is).map(|(name, _)| *name).collect::<Vec<_>>().join(" and ")
}

/// Numbers that are no amounts, by the last word of their name.
const NO_AMOUNTS: [&str; 6] = ["year", "port", "pid", "id", "code", "zip"];

fn bare_year(runtimes: Runtimes, at: &Use, name: &str, span: Span, report: &mut Report) {
    if !(runtimes.js || runtimes.python) {
        return;
    }
    let last = name.rsplit(['-', '_']).next().unwrap_or(name);
    let camel = last.rfind(|c: char| c.is_ascii_uppercase()).map_or(last, |at| &last[at..]);
    if NO_AMOUNTS.iter().any(|word| camel.eq_ignore_ascii_case(word)) {
        let which = names(&[("fluent.js", runtimes.js), ("Python", runtimes.python)]);
        let message = format!("if `${name}` is a number, {which} groups its digits: 2026 becomes 2,026");
        let help = format!("write `{{ NUMBER(${name}, useGrouping: 0) }}`, or pass it as text");
        report.say(at.part, span, &message, &help);
    }
}

fn selectors(runtimes: Runtimes, locale: &LocaleView, report: &mut Report) {
    let entry = report.entry;
    for (part, select) in &entry.selects {
        if !may_be_plural(entry, select) || is_ordinal(entry, select) {
            continue;
        }
        for variant in &select.variants {
            let VariantKey::Identifier(span) = variant.key else { continue };
            let key = entry.of(span);
            if runtimes.rs && !variant.default && locale.cardinal.rare.contains(&key) {
                let message = format!("fluent-rs never comes to `[{key}]`: it takes `[other]` for a million");
                report.say(*part, span, &message, "see that `[other]` reads well for a million too");
            }
        }
    }
}

/// A text that refers to itself, straight or through one other.
fn itself(runtimes: Runtimes, locale: &LocaleView, report: &mut Report) {
    let entry = report.entry;
    if !runtimes.python {
        return;
    }
    for (at, reference) in entry.messages().filter(|(at, it)| at.role == Role::Shown && it.attribute.is_none()) {
        let Ok(other) = locale.resolve(entry, entry.of(reference.id)) else { continue };
        let back = |it: &EntryView| it.messages().any(|(at, it2)| at.part == 0 && it.of(it2.id) == entry.id());
        if at.part == 0 && back(other) {
            let message = "Python ends with a RecursionError where two texts refer to each other";
            report.say(at.part, reference.span, message, "write one of the two out");
            return;
        }
    }
}

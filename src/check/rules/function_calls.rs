//! R17, R18: calls of `NUMBER`, `DATETIME` and `PLATFORM`: arguments, options and their values.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::plurals::{has_category, is_ordinal, variable};
use crate::check::rules::{nearest, stands_in_source};
use crate::check::view::{EntryView, LocaleView, Part, Role};
use crate::diagnostic::Severity;
use crate::syntax::tree::{Expression, FunctionReference, NamedArgument, Select, string_value};

rule! {
    /// A function is called with an option or a value that it does not know.
    ///
    /// Programs leave such an option out, or print the call in braces. Options and values are those of `Intl.NumberFormat`
    /// and `Intl.DateTimeFormat` in JavaScript. A number where a text belongs, or the reverse, is a warning, since some
    /// programs understand it.
    ///
    /// # Example
    /// ```ftl
    /// share = { NUMBER($part, maximumFractionDigit: 1) } %
    /// #~                      ^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// share = { NUMBER($part, maximumFractionDigits: 1) } %
    /// ```
    BAD_ARGUMENT = "bad-function-argument", Error, Run::Entry(Holds::USES, bad_argument)
}

rule! {
    /// A translation formats a value in another way than the English text.
    ///
    /// Without its function a number or a date may be printed as the machine holds it. How a date is written is for each
    /// language to say (`month: "long"`); only whether it shows day and time is compared. Where the English counts, a
    /// selector with `type: "ordinal"` chooses by the place in a row (*3rd*), which is another thing.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// share = { NUMBER($part, style: "percent") } done
    /// #- locales/fr/app.ftl
    /// share = { $part } fait
    /// #~        ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// share = { NUMBER($part, style: "percent") } done
    /// #- locales/fr/app.ftl
    /// share = { NUMBER($part, style: "percent") } fait
    /// ```
    DIFFERENT = "different-function", Warning, Run::Pair(Holds::USES, different)
}

/// What an option takes.
enum Takes {
    /// A number from, to.
    Number(f64, f64),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// True or false, as text or as 1 and 0, or one of these.
    Flag(&'static [&'static str]),
    /// A currency: three letters.
    Currency,
    /// Any text.
    Text,
}

const WIDTHS: Takes = Takes::OneOf(&["narrow", "short", "long"]);
const DIGITS: Takes = Takes::OneOf(&["numeric", "2-digit"]);
const STYLES: Takes = Takes::OneOf(&["full", "long", "medium", "short"]);

/// Options of `NUMBER`: those of `Intl.NumberFormat`, of which fluent.js lets texts set some and fluent-rs others, and
/// `type`, by which fluent-rs chooses ordinals.
static NUMBER: &[(&str, Takes)] = &[
    ("currency", Takes::Currency),
    ("currencyDisplay", Takes::OneOf(&["symbol", "narrowSymbol", "code", "name"])),
    ("currencySign", Takes::OneOf(&["standard", "accounting"])),
    ("compactDisplay", Takes::OneOf(&["short", "long"])),
    ("localeMatcher", Takes::Text),
    ("maximumFractionDigits", Takes::Number(0.0, 100.0)),
    ("maximumSignificantDigits", Takes::Number(1.0, 21.0)),
    ("minimumFractionDigits", Takes::Number(0.0, 100.0)),
    ("minimumIntegerDigits", Takes::Number(1.0, 21.0)),
    ("minimumSignificantDigits", Takes::Number(1.0, 21.0)),
    ("notation", Takes::OneOf(&["standard", "scientific", "engineering", "compact"])),
    ("numberingSystem", Takes::Text),
    ("signDisplay", Takes::OneOf(&["auto", "always", "exceptZero", "negative", "never"])),
    ("style", Takes::OneOf(&["decimal", "currency", "percent", "unit"])),
    ("type", Takes::OneOf(&["cardinal", "ordinal"])),
    ("unit", Takes::Text),
    ("unitDisplay", Takes::OneOf(&["short", "long", "narrow"])),
    ("useGrouping", Takes::Flag(&["always", "auto", "min2"])),
];

/// Options of `DATETIME`: those of `Intl.DateTimeFormat`.
static DATETIME: &[(&str, Takes)] = &[
    ("calendar", Takes::Text),
    ("dateStyle", STYLES),
    ("day", DIGITS),
    ("dayPeriod", WIDTHS),
    ("era", WIDTHS),
    ("formatMatcher", Takes::Text),
    ("fractionalSecondDigits", Takes::Number(1.0, 3.0)),
    ("hour", DIGITS),
    ("hour12", Takes::Flag(&[])),
    ("hourCycle", Takes::OneOf(&["h11", "h12", "h23", "h24"])),
    ("localeMatcher", Takes::Text),
    ("minute", DIGITS),
    ("month", Takes::OneOf(&["numeric", "2-digit", "narrow", "short", "long"])),
    ("numberingSystem", Takes::Text),
    ("second", DIGITS),
    ("timeStyle", STYLES),
    ("timeZone", Takes::Text),
    ("timeZoneName", Takes::OneOf(&["short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"])),
    ("weekday", WIDTHS),
    ("year", DIGITS),
];

/// Options that `dateStyle` and `timeStyle` do not go with: JavaScript throws an error.
const SINGLE_FIELDS: [&str; 11] = [
    "day",
    "dayPeriod",
    "era",
    "fractionalSecondDigits",
    "hour",
    "minute",
    "month",
    "second",
    "timeZoneName",
    "weekday",
    "year",
];

fn bad_argument(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for at in &entry.uses {
        let Expression::Function(call) = at.expression else { continue };
        if stands_in_source(locale, entry, entry.of(call.span)) {
            continue;
        }
        let options = match entry.of(call.id) {
            "NUMBER" => NUMBER,
            "DATETIME" => DATETIME,
            "PLATFORM" => &[],
            _ => continue,
        };
        positional(entry, call, at.part, found);
        for argument in &call.arguments.named {
            option(entry, call, argument, options, at.part, found);
        }
        together(entry, call, at.part, found);
    }
}

fn positional(entry: &EntryView, call: &FunctionReference, part: Part, found: &mut Findings) {
    let name = entry.of(call.id);
    let wanted = usize::from(name != "PLATFORM");
    let given = &call.arguments.positional;
    if given.len() != wanted {
        let message = match (wanted, given.len()) {
            (0, _) => format!("`{name}` takes no value"),
            (_, 0) => format!("`{name}` lacks the value that it is to format"),
            (_, many) => format!("`{name}` takes one value, not {many}"),
        };
        let help = if wanted == 0 { format!("write `{name}()`") } else { format!("write `{name}($value)`") };
        found.push(found.at(call.span, message).about(entry.unit_id(part)).help(help));
        return;
    }
    if let Some(Expression::String(span)) = given.first() {
        let message = format!("`{name}` takes a value that it can format, not a text in quotes");
        let help = if name == "NUMBER" { "write the number without quotes, or a variable" } else { "write a variable" };
        found.push(found.at(*span, message).about(entry.unit_id(part)).help(help));
    }
}

fn option(
    entry: &EntryView,
    call: &FunctionReference,
    argument: &NamedArgument,
    options: &[(&'static str, Takes)],
    part: Part,
    found: &mut Findings,
) {
    let (function, name) = (entry.of(call.id), entry.of(argument.name));
    let Some((_, takes)) = options.iter().find(|(known, _)| *known == name) else {
        let names: Vec<&str> = options.iter().map(|(known, _)| *known).collect();
        let finding = found.at(argument.name, format!("`{function}` has no option `{name}`"));
        let near = nearest(name, &names);
        let finding = finding.about(entry.unit_id(part)).help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "take it out".to_owned(),
        });
        found.push(finding);
        return;
    };
    let Some((severity, wanted)) = wrong_value(entry, argument, takes) else { return };
    let value = entry.of(argument.value.span());
    let finding = found.at(argument.value.span(), format!("`{name}` does not take {value}"));
    found.push_as(severity, finding.about(entry.unit_id(part)).help(wanted));
}

/// What an option wants instead of its value, if that is wrong, and how bad it is.
fn wrong_value(entry: &EntryView, argument: &NamedArgument, takes: &Takes) -> Option<(Severity, String)> {
    let text = match &argument.value {
        Expression::String(span) => Some(string_value(entry.of(*span))),
        _ => None,
    };
    let number = text.as_deref().unwrap_or(entry.of(argument.value.span())).parse::<f64>().ok();
    match (takes, text) {
        (Takes::Number(from, to), text) => match number {
            Some(number) if number.fract() == 0.0 && (*from..=*to).contains(&number) => {
                text.map(|text| (Severity::Warning, format!("write it without quotes: {text}")))
            }
            _ => Some((Severity::Error, format!("write a whole number from {from} to {to}"))),
        },
        (Takes::OneOf(values), Some(text)) => {
            (!values.contains(&&*text)).then(|| (Severity::Error, one_of(&text, values)))
        }
        (Takes::Flag(values), Some(text)) => {
            let fits = ["true", "false"].contains(&&*text) || values.contains(&&*text);
            (!fits).then(|| (Severity::Error, "write \"true\" or \"false\"".to_owned()))
        }
        (Takes::Flag(_), None) => {
            (!matches!(number, Some(0.0 | 1.0))).then(|| (Severity::Error, "write 1 or 0".to_owned()))
        }
        (Takes::Currency, Some(text)) => (text.len() != 3 || !text.bytes().all(|byte| byte.is_ascii_alphabetic()))
            .then(|| (Severity::Error, "write the three letters of a currency, such as \"EUR\"".to_owned())),
        (Takes::Text, Some(_)) => None,
        (Takes::OneOf(values), None) => Some((Severity::Error, one_of("", values))),
        (Takes::Currency | Takes::Text, None) => Some((Severity::Error, "write it in quotes".to_owned())),
    }
}

fn one_of(wrong: &str, values: &[&str]) -> String {
    match nearest(wrong, values) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("write one of \"{}\"", values.join("\", \"")),
    }
}

/// Options that do not go together.
fn together(entry: &EntryView, call: &FunctionReference, part: Part, found: &mut Findings) {
    let find = |name: &str| call.arguments.named.iter().find(|argument| entry.of(argument.name) == name);
    if let Some(style) = find("dateStyle").or_else(|| find("timeStyle")) {
        let single = call.arguments.named.iter().find(|it| SINGLE_FIELDS.contains(&entry.of(it.name)));
        if let Some(argument) = single.filter(|_| entry.of(call.id) == "DATETIME") {
            let (name, style) = (entry.of(argument.name), entry.of(style.name));
            let finding = found.at(argument.span, format!("`{name}` does not go with `{style}`"));
            found.push(finding.about(entry.unit_id(part)).help("take one of the two out"));
        }
    }
    let number = |name: &str| find(name).and_then(|it| entry.of(it.value.span()).parse::<f64>().ok());
    for (least, most) in
        [("minimumFractionDigits", "maximumFractionDigits"), ("minimumSignificantDigits", "maximumSignificantDigits")]
    {
        let (Some(low), Some(high), Some(argument)) = (number(least), number(most), find(least)) else { continue };
        if low > high {
            let finding = found.at(argument.span, format!("`{least}` is greater than `{most}`"));
            found.push(
                finding.about(entry.unit_id(part)).help(format!("{low} digits at least and {high} at most cannot be")),
            );
        }
    }
}

/// Options whose value says what is shown, not how: a translation needs the same.
const SAME_VALUE: [&str; 6] = ["currency", "style", "type", "unit", "maximumFractionDigits", "minimumFractionDigits"];

/// What a date shows. Each language writes it in its own way.
const TIMES: [&str; 5] = ["hour", "minute", "second", "timeStyle", "fractionalSecondDigits"];
const DATES: [&str; 5] = ["year", "month", "day", "weekday", "dateStyle"];

fn different(pair: &Pair, found: &mut Findings) {
    if !pair.target.selects.is_empty() && !pair.source.selects.is_empty() {
        ordinal(pair, found);
    }
    for at in &pair.source.uses {
        let Expression::Function(english) = at.expression else { continue };
        let (name, Some(variable)) = (pair.source.of(english.id), subject(pair.source, english)) else { continue };
        let Some(part) = pair.part_of(at.part) else { continue };
        let own = calls(pair.target, part, variable);
        let mut own = own.filter(|(role, call)| *role == at.role && pair.target.of(call.id) == name).peekable();
        let finding = if let Some((_, first)) = own.peek() {
            let first = *first;
            if name == "DATETIME" {
                let Some(difference) = other_fields(pair, (at.part, part), variable) else { continue };
                found.at(first.span, difference)
            } else {
                let differences: Option<Vec<String>> = own.map(|(_, call)| other_value(pair, english, call)).collect();
                let Some(difference) = differences.and_then(|all| all.into_iter().next()) else { continue };
                found.at(first.span, difference)
            }
        } else {
            // Where the English shows the variable both ways, or only chooses by a number, either is right.
            if (at.role == Role::Shown && is_bare(pair.source, at.part, variable))
                || chooses_alike(pair, at.role, english)
            {
                continue;
            }
            let mut uses = pair.target.uses.iter().filter(|it| it.part == part && it.role == at.role);
            let other = uses.find_map(|it| match it.expression {
                Expression::Variable(it) => (pair.target.of(it.id) == variable).then_some(it.span),
                Expression::Function(call) => (subject(pair.target, call) == Some(variable)).then_some(call.span),
                _ => None,
            });
            let Some(span) = other else { continue };
            found.at(span, format!("the English text formats `${variable}` with `{name}`, the translation does not"))
        };
        let help = format!("write `{}`", pair.source.of(english.span));
        let finding = finding.about(pair.target.unit_id(part)).help(help);
        found.push(finding.label(pair.source.file.id, english.span, "the English text"));
        return;
    }
}

/// Reports a selector that chooses by the place in a row where the English one counts.
fn ordinal(pair: &Pair, found: &mut Findings) {
    for (part, select) in pair.target.selects.iter().filter(|(_, select)| is_ordinal(pair.target, select)) {
        let Some(english) = pair.source_part_of(*part) else { continue };
        let name = variable(pair.target, select);
        let same = |(it, select): &&(Part, &Select)| *it == english && variable(pair.source, select) == name;
        let mut others = pair.source.selects.iter().filter(same).map(|(_, select)| *select).peekable();
        let categories = &pair.source_locale.cardinal.all;
        let counts = |it: &Select| !is_ordinal(pair.source, it) && has_category(pair.source, it, categories);
        let Some(first) = others.peek().copied().filter(|_| others.all(counts)) else { continue };
        let message = "the English text counts here, the translation chooses by the place in a row";
        let finding = found.at(select.selector.span(), message).about(pair.target.unit_id(*part));
        let finding = finding.help("take `type: \"ordinal\"` out, and write the variants for counting");
        return found.push(finding.label(pair.source.file.id, first.selector.span(), "the English text"));
    }
}

/// The functions that a part calls with a variable, and what for.
fn calls<'a>(
    entry: &'a EntryView,
    part: Part,
    variable: &'a str,
) -> impl Iterator<Item = (Role, &'a FunctionReference)> {
    entry.uses.iter().filter(move |at| at.part == part).filter_map(move |at| match at.expression {
        Expression::Function(call) if subject(entry, call) == Some(variable) => Some((at.role, call)),
        _ => None,
    })
}

/// The variable that a function formats.
fn subject<'p>(entry: &EntryView<'p>, call: &FunctionReference) -> Option<&'p str> {
    match call.arguments.positional.first() {
        Some(Expression::Variable(variable)) => Some(entry.of(variable.id)),
        _ => None,
    }
}

fn is_bare(entry: &EntryView, part: Part, name: &str) -> bool {
    entry.variables().any(|(at, other)| at.part == part && at.role == Role::Shown && other == name)
}

/// Whether `NUMBER($n) ->` chooses as `$n ->` does: it has no options.
fn chooses_alike(pair: &Pair, role: Role, english: &FunctionReference) -> bool {
    let ordinal = english.arguments.named.iter().any(|it| pair.source.of(it.name) == "type");
    role == Role::Selector && !ordinal
}

/// How an option of `NUMBER` that says what is shown differs.
fn other_value(pair: &Pair, english: &FunctionReference, own: &FunctionReference) -> Option<String> {
    SAME_VALUE.into_iter().find_map(|name| {
        let (wanted, given) = (value_of(pair.source, english, name), value_of(pair.target, own, name));
        let shown = |value: Option<&str>| value.map_or("not set".to_owned(), |value| format!("`{value}`"));
        (wanted != given)
            .then(|| format!("`{name}` is {} in the English text, and {} here", shown(wanted), shown(given)))
    })
}

fn value_of<'p>(entry: &EntryView<'p>, call: &FunctionReference, name: &str) -> Option<&'p str> {
    call.arguments.named.iter().find(|it| entry.of(it.name) == name).map(|it| entry.of(it.value.span()))
}

/// Whether all calls of `DATETIME` in a part, taken together, show the date or the time and the English ones do not, or
/// the reverse. `parts` are the English and the own one.
fn other_fields(pair: &Pair, parts: (Part, Part), variable: &str) -> Option<String> {
    let has = |entry: &EntryView, part: Part, names: &[&str]| {
        calls(entry, part, variable)
            .any(|(_, call)| call.arguments.named.iter().any(|it| names.contains(&entry.of(it.name))))
    };
    [(DATES, "the date"), (TIMES, "the time")].into_iter().find_map(|(names, what)| {
        let (wanted, given) = (has(pair.source, parts.0, &names), has(pair.target, parts.1, &names));
        let (first, second) =
            if wanted { ("the English text", "the translation") } else { ("the translation", "the English text") };
        (wanted != given).then(|| format!("{first} shows {what}, {second} does not"))
    })
}

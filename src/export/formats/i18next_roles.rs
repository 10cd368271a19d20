//! What the variables of messages are called in i18next. It knows the number that decides as `count` and the word that decides
//! as `context`, and has options of its own among the variables. A program asks in the same way whatever the language, so
//! that all languages decide together.

use std::collections::BTreeMap;

use crate::export::{Package, Text, texts};
use crate::message::flat::{By, Selector};

/// The names of options of i18next, and of `Intl` where i18next hands on all variables to it as options.
const TAKEN: [&str; 68] = [
    "appendNamespaceToCIMode",
    "applyPostProcessor",
    "calendar",
    "compactDisplay",
    "context",
    "count",
    "currency",
    "currencyDisplay",
    "currencySign",
    "dateStyle",
    "day",
    "dayPeriod",
    "defaultValue",
    "era",
    "fallbackLng",
    "formatMatcher",
    "formatParams",
    "fractionalSecondDigits",
    "hour",
    "hour12",
    "hourCycle",
    "ignoreJSONStructure",
    "interpolation",
    "interpolationkey",
    "joinArrays",
    "keySeparator",
    "lng",
    "lngs",
    "locale",
    "localeMatcher",
    "maximumFractionDigits",
    "maximumSignificantDigits",
    "minimumFractionDigits",
    "minimumIntegerDigits",
    "minimumSignificantDigits",
    "minute",
    "missingInterpolationHandler",
    "missingKeyNoValueFallbackToKey",
    "month",
    "nest",
    "notation",
    "ns",
    "nsSeparator",
    "numberingSystem",
    "ordinal",
    "postProcess",
    "replace",
    "returnDetails",
    "returnObjects",
    "roundingIncrement",
    "roundingMode",
    "roundingPriority",
    "second",
    "signDisplay",
    "skipInterpolation",
    "style",
    "timeStyle",
    "timeZone",
    "timeZoneName",
    "trailingZeroDisplay",
    "type",
    "unit",
    "unitDisplay",
    "useGrouping",
    "weekday",
    "year",
    "range",
    "cacheInBuiltFormats",
];

/// The parts that the variables of a unit play.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Roles {
    /// The number that decides, and how.
    pub count: Option<(String, By)>,
    /// The word that decides.
    pub context: Option<String>,
    /// Variables by name that are called otherwise.
    pub names: BTreeMap<String, String>,
}

impl Roles {
    /// What a variable is called.
    pub(super) fn name<'n>(&'n self, variable: &'n str) -> &'n str {
        self.names.get(variable).map_or(variable, String::as_str)
    }
}

/// The roles of every unit of a package.
pub(super) fn roles(package: &Package<'_>) -> BTreeMap<String, Roles> {
    let mut seen: BTreeMap<String, Vec<Selector>> = BTreeMap::new();
    let mut variables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for edition in &package.editions {
        for text in texts(package, edition) {
            let unit = text.unit();
            variables.entry(unit.clone()).or_insert_with(|| names(&text));
            let axes = text.flat.iter().flat_map(|flat| &flat.axes).map(|axis| axis.selector.clone());
            seen.entry(unit).or_default().extend(axes);
        }
    }
    let of = |(unit, selectors): (String, Vec<Selector>)| {
        let variables = variables.remove(&unit).unwrap_or_default();
        (unit, of_unit(&selectors, &variables))
    };
    seen.into_iter().map(of).collect()
}

fn names(text: &Text<'_>) -> Vec<String> {
    text.variables.iter().map(|it| it.name.clone()).collect()
}

fn of_unit(selectors: &[Selector], variables: &[String]) -> Roles {
    let count = most(selectors, |by| by != By::Word);
    let context = most(selectors, |by| by == By::Word).map(|(variable, _)| variable);
    // A variable cannot be both.
    let context = context.filter(|variable| count.as_ref().is_none_or(|(count, _)| count != variable));
    let mut roles = Roles { count, context, names: BTreeMap::new() };
    let parts = [(roles.count.as_ref().map(|it| it.0.clone()), "count"), (roles.context.clone(), "context")];
    for (variable, name) in parts.iter().filter_map(|(variable, name)| Some((variable.as_ref()?, *name))) {
        if variable != name {
            roles.names.insert(variable.clone(), name.to_owned());
        }
    }
    let plays = |variable: &String| parts.iter().any(|(own, _)| own.as_ref() == Some(variable));
    for variable in variables.iter().filter(|it| !plays(it) && (TAKEN.contains(&it.as_str()) || is_default(it))) {
        let is_taken = |name: &str| variables.iter().any(|it| it == name);
        let mut name = format!("{variable}_value");
        while is_taken(&name) {
            name.push('_');
        }
        roles.names.insert(variable.clone(), name);
    }
    roles
}

/// `defaultValue_one` and its like.
fn is_default(variable: &str) -> bool {
    variable.starts_with("defaultValue")
}

/// What decides in most languages; of several the one that comes first.
fn most(selectors: &[Selector], fits: impl Fn(By) -> bool) -> Option<(String, By)> {
    let mut counts: Vec<((&str, By), usize)> = Vec::new();
    for selector in selectors.iter().filter(|selector| fits(selector.by)) {
        let own = (selector.slot.variable.as_str(), selector.by);
        match counts.iter_mut().find(|(other, _)| *other == own) {
            Some((_, count)) => *count += 1,
            None => counts.push((own, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|((variable, by), _)| (variable.to_owned(), by))
}

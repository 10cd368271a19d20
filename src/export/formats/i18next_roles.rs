//! What the variables of messages are called in i18next. It knows the number that decides as `count` and the word that decides
//! as `context`, and has options of its own among the variables. A program asks in the same way whatever the language, so
//! that all languages decide together.

use std::collections::BTreeMap;

use crate::export::formats::values::{Shown, shown};
use crate::export::{Package, texts};
use crate::message::flat::{By, Piece, Selector, Slot};

/// Options of i18next.
const OPTIONS: [&str; 29] = [
    "appendNamespaceToCIMode",
    "applyPostProcessor",
    "context",
    "count",
    "defaultValue",
    "fallbackLng",
    "formatParams",
    "ignoreJSONStructure",
    "interpolation",
    "interpolationkey",
    "joinArrays",
    "keySeparator",
    "lng",
    "lngs",
    "missingInterpolationHandler",
    "missingKeyNoValueFallbackToKey",
    "nest",
    "ns",
    "nsSeparator",
    "ordinal",
    "postProcess",
    "replace",
    "returnDetails",
    "returnObjects",
    "skipInterpolation",
    "defaultVariables",
    "postProcessPassResolved",
    "returnEmptyString",
    "returnNull",
];

/// Options of `Intl`, to which i18next hands on all variables where it shows a number or a date.
const INTL: [&str; 40] = [
    "calendar",
    "compactDisplay",
    "currency",
    "currencyDisplay",
    "currencySign",
    "dateStyle",
    "day",
    "dayPeriod",
    "era",
    "formatMatcher",
    "fractionalSecondDigits",
    "hour",
    "hour12",
    "hourCycle",
    "locale",
    "localeMatcher",
    "maximumFractionDigits",
    "maximumSignificantDigits",
    "minimumFractionDigits",
    "minimumIntegerDigits",
    "minimumSignificantDigits",
    "minute",
    "month",
    "notation",
    "numberingSystem",
    "roundingIncrement",
    "roundingMode",
    "roundingPriority",
    "second",
    "signDisplay",
    "style",
    "timeStyle",
    "timeZone",
    "timeZoneName",
    "trailingZeroDisplay",
    "unit",
    "unitDisplay",
    "useGrouping",
    "weekday",
    "year",
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

/// What is known of a unit before its variables have names.
#[derive(Default)]
struct Unit {
    /// What decides, in every language.
    selectors: Vec<Selector>,
    /// What it takes.
    variables: Vec<String>,
    /// Whether it shows a number or a date in any language.
    formats: bool,
}

/// The roles of every unit of a package.
pub(super) fn roles(package: &Package<'_>) -> BTreeMap<String, Roles> {
    let mut units: BTreeMap<String, Unit> = BTreeMap::new();
    for edition in &package.editions {
        for text in texts(package, edition) {
            let unit = units.entry(text.unit()).or_default();
            unit.variables = text.variables.iter().map(|it| it.name.clone()).collect();
            let Ok(flat) = &text.flat else { continue };
            unit.selectors.extend(flat.axes.iter().map(|axis| axis.selector.clone()));
            let slots = flat.forms.iter().flatten().filter_map(|piece| match piece {
                Piece::Slot(slot) => Some(slot),
                Piece::Text(_) => None,
            });
            let is_formatted =
                |slot: &Slot| !matches!(shown(slot, &text, &mut Vec::new()), Shown::Text | Shown::Unknown);
            unit.formats |= slots.into_iter().any(is_formatted);
        }
    }
    let is_prefix = |unit: &str| {
        let start = format!("{unit}_");
        units.range(start.clone()..).next().is_some_and(|(other, _)| other.starts_with(&start))
    };
    units.iter().map(|(name, unit)| (name.clone(), of_unit(unit, is_prefix(name)))).collect()
}

/// The roles in a unit. If the ids of others begin with its own, i18next would find them by a `count` or `context`.
fn of_unit(unit: &Unit, is_prefix: bool) -> Roles {
    let count = most(&unit.selectors, |by| by != By::Word);
    let context = most(&unit.selectors, |by| by == By::Word).map(|(variable, _)| variable);
    // A variable cannot be both.
    let context = context.filter(|variable| count.as_ref().is_none_or(|(count, _)| count != variable));
    let parts = [(count.as_ref().map(|it| it.0.clone()), "count"), (context.clone(), "context")];
    let mut names = BTreeMap::new();
    for variable in &unit.variables {
        if let Some((_, name)) = parts.iter().find(|(own, _)| own.as_ref() == Some(variable)) {
            if variable != name {
                names.insert(variable.clone(), (*name).to_owned());
            }
            continue;
        }
        let is_free = match parts.iter().find(|(_, name)| name == variable) {
            Some((part, _)) => part.is_none() && !is_prefix,
            None => {
                let is_of_intl = unit.formats && INTL.contains(&variable.as_str());
                !is_of_intl && !OPTIONS.contains(&variable.as_str())
            }
        };
        // `defaultValue_one` and its like are texts to i18next.
        if is_free && !variable.starts_with("defaultValue") {
            continue;
        }
        let mut name = format!("{variable}_value");
        while unit.variables.contains(&name) {
            name.push('_');
        }
        names.insert(variable.clone(), name);
    }
    Roles { count, context, names }
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

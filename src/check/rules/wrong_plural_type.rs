//! P05: forms for “3 cities” where a selector chooses by “the 3rd city”, or the reverse.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::plurals::{has_category, is_ordinal, keys};
use crate::check::view::{EntryView, LocaleView};
use crate::locale::PLURAL_CATEGORIES;
use crate::syntax::tree::{Expression, Select};

rule! {
    /// The variants are those for counting, but the selector chooses by the place in a row, or the reverse.
    ///
    /// English counts with `one` and `other` (*1 city, 3 cities*) and ranks with `one`, `two`, `few` and `other` (*1st,
    /// 2nd, 3rd, 4th*). Every language has its own forms for each. Variants of the other kind are never shown.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// place = { $place ->
    /// #~        ^^^^^^
    ///     [one] { $place }st
    ///     [two] { $place }nd
    ///     [few] { $place }rd
    ///    *[other] { $place }th
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// place = { NUMBER($place, type: "ordinal") ->
    ///     [one] { $place }st
    ///     [two] { $place }nd
    ///     [few] { $place }rd
    ///    *[other] { $place }th
    /// }
    /// ```
    RULE = "wrong-plural-type", Warning, Run::Entry(Holds::SELECTS, check)
}

fn check(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, select) in &entry.selects {
        if !is_of_other_type(locale, entry, select) {
            continue;
        }
        let ordinal = is_ordinal(entry, select);
        let own = if ordinal { &locale.ordinal } else { &locale.cardinal };
        let (given, taken) = if ordinal { ("counting", "the place in a row") } else { ("places in a row", "counting") };
        let forms = own.all.join(", ");
        let message = format!("the variants are for {given}, but the selector is for {taken} (here {forms})");
        let help = match &select.selector {
            _ if ordinal => {
                "take `type: \"ordinal\"` out, or write the variants of this language for places".to_owned()
            }
            Expression::Variable(variable) => {
                let name = entry.of(variable.id);
                format!("write `NUMBER(${name}, type: \"ordinal\")`, or the variants of this language for counting")
            }
            _ => "add `type: \"ordinal\"`, or write the variants of this language for counting".to_owned(),
        };
        found.push(found.at(select.selector.span(), message).about(entry.unit_id(*part)).help(help));
    }
}

/// Whether a selector has categories that its own type lacks, and all of them are of the other type. A lone `two` or
/// `zero` is more likely meant as a number.
pub(super) fn is_of_other_type(locale: &LocaleView, entry: &EntryView, select: &Select) -> bool {
    if !has_category(entry, select, &PLURAL_CATEGORIES) {
        return false;
    }
    let ordinal = is_ordinal(entry, select);
    let (own, other) = match ordinal {
        true => (&locale.ordinal, &locale.cardinal),
        false => (&locale.cardinal, &locale.ordinal),
    };
    let categories = || keys(entry, select).filter(|key| PLURAL_CATEGORIES.contains(key));
    let strange = categories().filter(|key| !own.all.contains(key)).count();
    strange > usize::from(!ordinal) && categories().all(|key| other.all.contains(&key))
}

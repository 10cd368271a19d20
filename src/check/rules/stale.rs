//! Z01: translations that are older than their English.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::ledger::{Change, State, change, record, state};
use crate::syntax::print::canonical;

rule! {
    /// The English text has changed since the translation was made.
    ///
    /// The ledger holds the English that each translation was made from. Here the English is another one now, and the
    /// translation is not: it may say something else. How many such texts may be left before `check` fails is set in
    /// `[gate]`; `stale-cosmetic` there sets another limit for those whose English has only other quotes, ellipses, spaces
    /// or capital letters.
    ///
    /// `portolan diff` shows what has changed. Translate the text anew and run `portolan record`; or, if the translation
    /// still fits, run `portolan accept` with its id.
    RULE = "stale", Warning, Run::Pair(Holds::ANYTHING, check)
}

fn check(pair: &Pair, found: &mut Findings) {
    let locale = &pair.target_locale.catalogue.locale;
    let Some(ledger) = found.ledger.file(locale, &pair.target.file.name) else { return };
    for target in pair.target.units() {
        let Some(source) = pair.source.units().find(|unit| unit.attribute_name() == target.attribute_name()) else {
            continue;
        };
        let record = record(Some(ledger), pair.target.id(), target.attribute_name());
        let Some(record) = record else { continue };
        if state(&source, Some(&target), Some(&record)) != State::Stale {
            continue;
        }
        let before = canonical(record.english, record.text);
        let id = target.id();
        let (message, remedy) = match change(record.english, record.text, source.pattern, source.file.text()) {
            Some(Change::Cosmetic) => (
                "the looks of the English text (quotes, spaces or capital letters) have changed since this was translated",
                format!("if it still fits, run `portolan accept {id} --locale {locale}`"),
            ),
            Some(Change::Structural) => (
                "variables, references, markup or variants of the English text have changed since this was translated",
                "bring it up to date with the English of today".to_owned(),
            ),
            Some(Change::Wording) | None => (
                "the English text has changed since this was translated",
                "bring it up to date with the English of today".to_owned(),
            ),
        };
        let finding = found.at(target.pattern.span, message).about(id);
        let finding = finding.help(format!("it was made from: {before}; {remedy}"));
        found.push(finding.label(pair.source.file.id, source.pattern.span, "the English text of today"));
    }
}

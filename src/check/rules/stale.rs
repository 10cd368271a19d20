//! Z01: translations that are older than their English.

use crate::check::rule::{Findings, Pair, Run, rule};
use crate::ledger::{State, record, state};
use crate::syntax::print::canonical;

rule! {
    /// The English text has changed since the translation was made.
    ///
    /// The ledger holds the English that each translation was made from. Here the English is another one now, and the
    /// translation is not: it may say something else. How many such texts may be left before `check` fails is set in
    /// `[gate]`.
    RULE = "stale", Warning, Run::Pair(check)
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
        let finding = found.at(target.pattern.span, "the English text has changed since this was translated");
        let finding = finding
            .about(target.id())
            .help(format!("it was made from: {before}; bring it up to date with the English of today"));
        found.push(finding.label(pair.source.file.id, source.pattern.span, "the English text of today"));
    }
}

//! Z10: translations of machines that nobody has read.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::ledger::{Fingerprint, record};

rule! {
    /// A machine made a translation, and nobody has said that they read it.
    ///
    /// The ledger remembers both: `portolan record fr --machine` and, once somebody has read the texts, `portolan
    /// record fr --reviewed`. A translation that has changed since a machine made it is somebody's own.
    ///
    /// It is off until a project asks for it. Where a bundle lists its `locales`, only those and its files are looked
    /// at: it is what readers are given.
    RULE = "unreviewed-translation", Off, Run::Pair(Holds::ANYTHING, check)
}

fn check(pair: &Pair, found: &mut Findings) {
    let (locale, file) = (&pair.target_locale.catalogue.locale, &pair.target.file.name);
    let Some(ledger) = found.ledger.file(locale, file).filter(|_| is_released(pair)) else { return };
    for target in pair.target.units() {
        let Some(record) = record(Some(ledger), pair.target.id(), target.attribute_name()) else { continue };
        let is_own = record.translation != Fingerprint::of(target.pattern, target.file.text());
        if is_own || !record.words.machine || record.words.reviewed {
            continue;
        }
        let message = "a machine made this translation, and nobody has said that they read it";
        let help = format!("read it, mend it, and run `portolan record {locale} {} --reviewed`", target.id());
        found.push(found.at(target.pattern.span, message).about(target.id()).help(help));
    }
}

/// Whether readers are given the file in this language: a bundle with it lists the locale, or all are in all.
fn is_released(pair: &Pair) -> bool {
    let bundles = &pair.target_locale.project.config.bundles;
    let mut with_locales = bundles.iter().filter_map(|it| Some((it, it.locales.as_ref()?))).peekable();
    with_locales.peek().is_none()
        || bundles
            .iter()
            .filter(|it| it.files.iter().any(|file| file.value == pair.target.file.name))
            .any(|it| it.locales.as_ref().is_none_or(|all| all.contains(&pair.target_locale.catalogue.locale)))
}

//! R01: a translation uses a variable that the source never offers.

use std::collections::HashSet;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::missing_variable::renamed;
use crate::check::rules::nearest;

rule! {
    /// The translation uses a variable that the source does not.
    ///
    /// The program passes the variables that the English text uses, and no others. Where a translation uses one that is
    /// not passed, readers see its name in braces, or nothing.
    ///
    /// What counts as offered: every variable of the English message, in its value and attributes, in any variant, and
    /// of the messages it refers to.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Hello, { $name }!
    /// #- locales/fr/app.ftl
    /// welcome = Bonjour, { $nom } !
    /// #~                   ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Hello, { $name }!
    /// #- locales/fr/app.ftl
    /// welcome = Bonjour, { $name } !
    /// ```
    RULE = "unknown-variable", Error, Run::Pair(Holds::USES, check)
}

fn check(pair: &Pair, found: &mut Findings) {
    if pair.target.uses.is_empty() || pair.target.message.kind == crate::syntax::tree::Kind::Term {
        return;
    }
    let mut offered = None;
    let mut reported = HashSet::new();
    for (at, name) in pair.target.variables() {
        if pair.source.variables().any(|(_, offered)| offered == name) {
            continue;
        }
        let offered = offered.get_or_insert_with(|| pair.source_locale.variables_of(pair.source));
        if offered.contains(name) || !reported.insert((at.part, name)) {
            continue;
        }
        let names: Vec<&str> = offered.iter().copied().collect();
        let help = match (nearest(name, &names).or_else(|| renamed(pair)), names.as_slice()) {
            (Some(near), _) => format!("did you mean `${near}`?"),
            (None, []) => "the English text has no variables: take it out".to_owned(),
            (None, names) => format!("the English text offers {}", listed(names)),
        };
        let message = format!("`${name}` is unknown: the English text does not use it");
        let finding = found.at(at.expression.span(), message).about(pair.target.unit_id(at.part)).help(help);
        found.push(finding.label(pair.source.file.id, pair.source.message.span, "the English text"));
    }
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
}

//! The end of `portolan check`: figures that fit a screen, the verdict with its reasons, and what to do next.

use std::collections::BTreeMap;

use anstyle::AnsiColor;

use crate::coverage::{Counts, LocaleCoverage, is_within};
use crate::diagnostic::Severity;
use crate::locale::Locale;
use crate::report::table::{Side, Table};
use crate::report::{Look, Outcome, counted};

/// What a summary says beside the figures.
#[derive(Clone, Copy, Debug, Default)]
pub struct Notes {
    /// How many remarks were left out of the findings shown.
    pub hidden: usize,
    /// How many warnings were.
    pub hidden_warnings: usize,
    /// Whether mending was tried, of edits that are safe, so that it need not be offered.
    pub safe_tried: bool,
    /// Whether it was tried of all.
    pub all_tried: bool,
}

/// The summary.
pub fn summary(outcome: &Outcome, notes: Notes, look: Look) -> String {
    let figures = figures(outcome);
    let mut out = String::new();
    if !figures.is_empty() {
        out.push_str(&figures.text(look));
        out.push('\n');
    }
    if notes.hidden_warnings > 0 {
        let warnings = counted(notes.hidden_warnings, "warning is", "warnings are");
        out.push_str(&format!("{warnings} not shown; leave out --severity to see them.\n"));
    }
    if notes.hidden > 0 {
        let remarks = counted(notes.hidden, "remark is", "remarks are");
        out.push_str(&format!("{remarks} not shown; --severity info shows them.\n"));
    }
    out.push_str(&passed_over(outcome));
    out.push_str(&verdict(outcome, notes, look));
    out
}

/// How much was found and does not count, in a line; nothing if nothing was.
pub(super) fn passed_over(outcome: &Outcome) -> String {
    let allowed = outcome.passed_over.suppressed.len();
    let known = outcome.passed_over.in_baseline.unwrap_or_default();
    let findings = |count| counted(count, "finding is", "findings are");
    match (allowed, known) {
        (0, 0) => String::new(),
        (allowed, 0) => format!("{} allowed by comments or portolan.toml.\n", findings(allowed)),
        (0, known) => format!("{} in the baseline.\n", findings(known)),
        (allowed, known) => {
            format!("{} allowed by comments or portolan.toml, {known} in the baseline.\n", findings(allowed))
        }
    }
}

/// One row for the project's own files, the source, and each target, where there is something to say.
pub(super) fn figures(outcome: &Outcome) -> Table {
    let mut found: BTreeMap<Option<&Locale>, [usize; 2]> = BTreeMap::new();
    for finding in outcome.findings {
        let counts = found.entry(finding.locale.as_ref()).or_default();
        match finding.severity {
            Severity::Error => counts[0] += 1,
            Severity::Warning => counts[1] += 1,
            Severity::Info => {}
        }
    }
    let mut table = Table::new(&[
        ("locale", Side::Left),
        ("errors", Side::Right),
        ("warnings", Side::Right),
        ("units", Side::Right),
        ("missing", Side::Right),
        ("stale", Side::Right),
        ("copied", Side::Right),
        ("obsolete", Side::Right),
    ]);
    let mut row = |name: String, [errors, warnings]: [usize; 2], counts: Option<&Counts>| {
        let mut cells = vec![name, errors.to_string(), warnings.to_string()];
        let figures = counts.map(|it| [it.units, it.missing, it.stale, it.copied, it.obsolete]);
        match figures {
            Some(figures) => cells.extend(figures.map(|figure| figure.to_string())),
            None => cells.extend(std::iter::repeat_n(String::new(), 5)),
        }
        table.row(cells);
    };
    if let Some(&counts) = found.get(&None) {
        row("(project files)".to_owned(), counts, None);
    }
    let source = &outcome.project.source.locale;
    if let Some(&counts) = found.get(&Some(source)) {
        row(format!("{source} (source)"), counts, None);
    }
    for target in &outcome.coverage.locales {
        let counts = found.get(&Some(&target.locale)).copied().unwrap_or_default();
        row(target.locale.to_string(), counts, Some(&target.total));
    }
    table
}

fn verdict(outcome: &Outcome, notes: Notes, look: Look) -> String {
    let errors = outcome.count(Severity::Error);
    let mut out = String::new();
    if outcome.passed() {
        out.push_str(&look.tint(AnsiColor::Green, "Passed."));
        let warnings = outcome.count(Severity::Warning);
        let new = if outcome.passed_over.in_baseline.is_some_and(|known| known > 0) { " new" } else { "" };
        let said = match (warnings, outcome.verdict.is_some()) {
            (0, true) => format!(" Nothing{new} is wrong, and the gate is passed."),
            (0, false) => format!(" Nothing{new} is wrong in what was looked at."),
            (count, _) => format!(" {} to look at; none makes the check fail.", counted(count, "warning", "warnings")),
        };
        out.push_str(&said);
        out.push('\n');
    } else {
        out.push_str(&look.tint(AnsiColor::Red, "Failed:"));
        out.push('\n');
        if errors > 0 {
            out.push_str(&format!("  {} to mend\n", counted(errors, "error", "errors")));
        }
        for reason in outcome.verdict.iter().flat_map(|verdict| &verdict.reasons).chain(outcome.asked) {
            out.push_str(&format!("  {reason}\n"));
        }
    }
    if outcome.verdict.is_none() {
        out.push_str("The limits of [gate] were not judged: they hold for whole locales and all rules.\n");
    }
    let next = next(outcome, notes);
    if !next.is_empty() {
        out.push_str("Next:\n");
        next.iter().for_each(|step| out.push_str(&format!("  {step}\n")));
    }
    out
}

/// What to do next, the most useful first.
fn next(outcome: &Outcome, notes: Notes) -> Vec<String> {
    let mut steps = Vec::new();
    let worst = outcome.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let worst = worst.chain(outcome.findings.iter().filter(|finding| finding.severity == Severity::Warning));
    if let Some(finding) = worst.into_iter().find(|finding| finding.rule != "missing-message") {
        steps.push(format!("`portolan explain {}` tells more about a rule", finding.rule));
    }
    steps.extend(mends(outcome, notes));
    // A locale beyond its limits goes before one that may have even more to do.
    let beyond = |locale: &LocaleCoverage| !is_within(&locale.total, outcome.project.config.gates.of(&locale.locale));
    let undone = |locale: &LocaleCoverage| locale.total.missing + locale.total.stale;
    let locales = outcome.coverage.locales.iter().filter(|locale| undone(locale) > 0);
    if let Some(locale) = locales.max_by_key(|locale| (beyond(locale), undone(locale))) {
        steps.push(format!("`portolan todo {}` lists what there is to translate", locale.locale));
    }
    let stale = outcome.coverage.locales.iter().filter(|locale| locale.total.stale > 0);
    if let Some(locale) = stale.max_by_key(|locale| (beyond(locale), locale.total.stale)) {
        steps.push(format!("`portolan diff {}` shows how the English of stale texts has changed", locale.locale));
    }
    steps
}

/// How to mend errors and warnings that have edits.
fn mends(outcome: &Outcome, notes: Notes) -> Option<String> {
    let with_edits = outcome.findings.iter().filter(|it| it.severity > Severity::Info && !it.fix.is_empty());
    let (safe, others): (Vec<_>, Vec<_>) = with_edits.partition(|finding| finding.is_safe);
    let findings = |count| counted(count, "finding", "findings");
    let safe = if notes.safe_tried { 0 } else { safe.len() };
    let others = if notes.all_tried { 0 } else { others.len() };
    match (safe, others) {
        (0, 0) => None,
        (0, count) => Some(format!("`portolan check --fix=all --dry-run` shows how to mend {}", findings(count))),
        (count, _) => Some(format!("`portolan check --fix` mends {}", findings(count))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::config::Origin;
    use crate::config::gates::{Gate, Limit};
    use crate::coverage::{Coverage, gate};
    use crate::project::Project;
    use crate::report::PassedOver;
    use crate::text::Sources;

    #[test]
    fn a_locale_beyond_its_limits_is_named_before_one_with_more_to_do() {
        let mut config = Config::new(Origin::Detected);
        let (french, polish): (Locale, Locale) = ("fr".parse().unwrap(), "pl".parse().unwrap());
        let lenient = Gate { missing: Limit::Share(90), stale: Limit::Units(0), stale_cosmetic: None };
        config.gates.locales.push((polish.clone(), lenient));
        let project = Project::assemble(config, Sources::new(), &[]);
        let figures = |locale, missing| {
            let total = Counts { units: 10, missing, current: 10 - missing, ..Counts::default() };
            LocaleCoverage { locale, total, files: Vec::new() }
        };
        let coverage = Coverage { locales: vec![figures(polish, 9), figures(french, 1)] };
        let verdict = gate(&coverage, &project.config.gates);
        let outcome = Outcome {
            project: &project,
            findings: &[],
            coverage: &coverage,
            verdict: Some(&verdict),
            passed_over: PassedOver::default(),
            asked: &[],
            prefix: "",
        };
        let text = summary(&outcome, Notes::default(), Look::default());
        assert!(text.contains("Failed:\n  fr: 1 unit missing, 0 allowed\nNext:\n  `portolan todo fr`"), "{text}");
        let outcome = Outcome { verdict: None, ..outcome };
        assert!(outcome.passed());
        assert!(summary(&outcome, Notes::default(), Look::default()).contains("were not judged"));
    }
}

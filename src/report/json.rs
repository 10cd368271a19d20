//! `portolan check --format json`. The shape is a promise; `schema` rises when it changes.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::coverage::Counts;
use crate::diagnostic::Diagnostic;
use crate::report::Outcome;
use crate::report::clean;
use crate::report::place::Places;

/// The version of what is written.
pub const SCHEMA: u32 = 1;

/// The outcome of a check as JSON.
pub fn check(outcome: &Outcome) -> String {
    let mut places = Places::new(&outcome.project.sources);
    let locales = outcome.coverage.locales.iter();
    let report = Report {
        schema: SCHEMA,
        source: outcome.project.source.locale.to_string(),
        locales: locales.map(|locale| (locale.locale.to_string(), locale.total.into())).collect(),
        diagnostics: outcome.findings.iter().map(|finding| wire(outcome, &mut places, finding)).collect(),
        suppressed: outcome.passed_over.suppressed.len(),
        in_baseline: outcome.passed_over.in_baseline,
        gate: Gate {
            passed: outcome.verdict.is_none_or(|verdict| verdict.passed()) && outcome.asked.is_empty(),
            reasons: outcome
                .verdict
                .iter()
                .flat_map(|verdict| &verdict.reasons)
                .chain(outcome.asked)
                .cloned()
                .collect(),
        },
    };
    written(&report)
}

/// Pretty JSON with a line end, and no character that could drive a terminal.
pub(super) fn written(value: &impl Serialize) -> String {
    // Only maps with keys that are no text, and a type's own refusal, can fail; there is neither.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    clean::json(&text)
}

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    source: String,
    locales: BTreeMap<String, Figures>,
    diagnostics: Vec<Finding<'a>>,
    suppressed: usize,
    in_baseline: Option<usize>,
    gate: Gate,
}

/// Figures as they are written in JSON.
#[derive(Serialize)]
pub(super) struct Figures {
    units: u32,
    current: u32,
    stale: u32,
    stale_cosmetic: u32,
    unrecorded: u32,
    copied: u32,
    missing: u32,
    obsolete: u32,
    words: u32,
    words_current: u32,
}

impl From<Counts> for Figures {
    fn from(counts: Counts) -> Self {
        let Counts { units, current, stale, stale_cosmetic, unrecorded, copied, missing, obsolete, .. } = counts;
        let Counts { words, words_current, .. } = counts;
        Figures { units, current, stale, stale_cosmetic, unrecorded, copied, missing, obsolete, words, words_current }
    }
}

#[derive(Serialize)]
struct Finding<'a> {
    rule: &'a str,
    severity: &'static str,
    locale: Option<String>,
    path: &'a str,
    id: Option<&'a str>,
    start: Place,
    end: Place,
    message: &'a str,
    help: &'a str,
    fixable: bool,
}

#[derive(Serialize)]
struct Place {
    line: u32,
    column: u32,
    offset: u32,
}

#[derive(Serialize)]
struct Gate {
    passed: bool,
    reasons: Vec<String>,
}

fn wire<'a>(outcome: &Outcome<'a>, places: &mut Places, finding: &'a Diagnostic) -> Finding<'a> {
    let (start, end) = places.of(finding.file, finding.span);
    let place = |(line, column), offset| Place { line, column, offset };
    Finding {
        rule: finding.rule,
        severity: finding.severity.name(),
        locale: finding.locale.as_ref().map(ToString::to_string),
        path: outcome.project.sources[finding.file].path(),
        id: finding.id.as_deref(),
        start: place(start, finding.span.start),
        end: place(end, finding.span.end),
        message: &finding.message,
        help: finding.help.as_deref().unwrap_or_default(),
        fixable: !finding.fix.is_empty(),
    }
}

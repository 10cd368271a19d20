//! `portolan check --format github`: findings as commands of a GitHub Actions workflow, which shows them beside the
//! lines they are about, and the page that stands below the job.
//!
//! GitHub shows ten annotations of each level a step and drops the others. So the worst come first, and the page of the
//! job has all.

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::place::Places;
use crate::report::{Outcome, clean, markdown, worst_first};

/// How many annotations of one level GitHub keeps of a step: `_maxIssueCount` in `ExecutionContext` of actions/runner.
pub const MAX_ANNOTATIONS: usize = 10;

/// Most bytes of the job's page: GitHub refuses one of more than 1 MiB, and other steps may add to it.
const MAX_SUMMARY: usize = 512 << 10;

/// What a workflow is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Lines for standard output.
    pub commands: String,
    /// What to add to the page of the job, in Markdown.
    pub summary: String,
}

/// The outcome of a check. Where there is no page for the job, standard output has what does not fit into annotations.
pub fn check(outcome: &Outcome, has_page: bool) -> Report {
    let mut lines = String::new();
    let mut others = String::new();
    let mut shown = [0; 3];
    let mut left_out = 0;
    for reason in outcome.verdict.iter().flat_map(|verdict| &verdict.reasons) {
        if room(&mut shown, Severity::Error) {
            lines.push_str(&format!("::error title=gate::{}\n", data(reason)));
        } else {
            left_out += 1;
            others.push_str(&format!("gate: {}\n", harmless(reason)));
        }
    }
    let mut places = Places::new(&outcome.project.sources);
    for finding in worst_first(outcome.findings) {
        if room(&mut shown, finding.severity) {
            lines.push_str(&command(outcome, &mut places, finding));
        } else {
            left_out += 1;
            if !has_page {
                others.push_str(&plain(outcome, &mut places, finding));
            }
        }
    }
    if left_out > 0 {
        let are = if left_out == 1 { "1 more is" } else { &format!("{left_out} more are") };
        lines.push_str(&match has_page {
            true => format!("{are} on the page of this job.\n"),
            false => format!("GitHub shows ten findings of each level. {are} only here:\n{others}"),
        });
    }
    Report { commands: lines, summary: markdown::within(outcome, MAX_SUMMARY) }
}

/// Whether there is room for one more of a level.
fn room(shown: &mut [usize; 3], severity: Severity) -> bool {
    let shown = &mut shown[severity as usize];
    *shown += 1;
    *shown <= MAX_ANNOTATIONS
}

fn command(outcome: &Outcome, places: &mut Places, finding: &Diagnostic) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let source = &outcome.project.sources[finding.file];
    let (start, end) = places.of(finding.file, finding.span);
    let mut properties = format!("file={}", property(&format!("{}{}", outcome.prefix, source.path())));
    // A file that is not there yet has no line to show it at.
    if !source.text().is_empty() {
        properties.push_str(&format!(",line={}", start.0));
        match end.0 > start.0 {
            true => properties.push_str(&format!(",endLine={}", end.0)),
            // Columns may only be given within one line.
            false => properties.push_str(&format!(",col={},endColumn={}", start.1, end.1.max(start.1))),
        }
    }
    let title = match &finding.id {
        Some(id) => format!("{} in {id}", finding.rule),
        None => finding.rule.to_owned(),
    };
    format!("::{level} {properties},title={}::{}\n", property(&title), data(&words(finding)))
}

/// A finding as a line that is no command.
fn plain(outcome: &Outcome, places: &mut Places, finding: &Diagnostic) -> String {
    let (line, column) = places.at(finding.file, finding.span.start);
    let path = format!("{}{}", outcome.prefix, outcome.project.sources[finding.file].path());
    let path = clean::line(&path);
    harmless(&format!("{}[{}] {path}:{line}:{column}: {}", finding.severity, finding.rule, words(finding))) + "\n"
}

/// What is wrong and what to do.
fn words(finding: &Diagnostic) -> String {
    match &finding.help {
        Some(help) => format!("{}\n{}", clean::sentence(&finding.message), clean::sentence(help)),
        None => clean::sentence(&finding.message),
    }
}

/// A text that the runner takes for no command: `::` does not begin its line, and `##[` stands nowhere in it.
fn harmless(text: &str) -> String {
    let line = clean::sentence(text).replace("##[", "## [");
    if line.trim_start().starts_with("::") { format!("- {line}") } else { line }
}

/// A text as the value of a command, escaped as the runner undoes it.
fn data(text: &str) -> String {
    let parts: Vec<_> = text.split('\n').map(clean::line).collect();
    parts.join("\n").replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text as a property of a command, where colons and commas mean something as well.
fn property(text: &str) -> String {
    data(&clean::line(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_to_the_runner_is_escaped() {
        assert_eq!(data("50 % :: a,b\nc"), "50 %25 :: a,b%0Ac");
        assert_eq!(property("a:b,c%\u{1b}\n.ftl"), "a%3Ab%2Cc%25\\u{1b}\\u{a}.ftl");
        assert_eq!(harmless(" ::error::x"), "-  ::error::x");
        assert_eq!(harmless("a ::error::x"), "a ::error::x");
        assert_eq!(harmless("a ##[error]x"), "a ## [error]x");
    }
}

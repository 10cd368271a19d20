//! Results as text: pure functions from what was found to a `String`. Nothing here reads, writes or knows a terminal.
//!
//! Whatever comes from a file goes through [`clean`] first, so that no text can drive the terminal it is shown in. The one
//! exception is a diff for another program ([`Look::exact`]).

pub mod adopted;
pub mod badge;
pub mod clean;
pub mod diff;
pub mod excerpt;
pub mod explain;
pub mod exported;
pub mod finding;
pub mod github;
pub mod html;
pub mod human;
pub mod json;
pub mod junit;
pub mod laid_out;
pub mod markdown;
pub mod mended;
pub mod moved;
pub mod patch;
pub mod place;
pub mod preview;
pub mod pruned;
pub mod recorded;
pub mod sarif;
pub mod status;
pub mod summary;
pub mod table;
pub mod todo;
pub mod trend;

use crate::check::suppress::Suppressed;
use crate::coverage::{Coverage, Verdict};
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Project;

/// What a check came to, as far as it was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    /// The project.
    pub project: &'a Project,
    /// The findings asked for, sorted by file and place.
    pub findings: &'a [Diagnostic],
    /// Figures of the targets asked for.
    pub coverage: &'a Coverage,
    /// Whether these are within the limits; nothing if that was not asked.
    pub verdict: Option<&'a Verdict>,
    /// Why the check fails beside errors and limits, as far as it was asked to: a sentence for each reason.
    pub asked: &'a [String],
    /// What was found and does not count.
    pub passed_over: PassedOver<'a>,
    /// What stands before the paths of the project where others look for them, such as `site/`; empty if nothing does.
    pub prefix: &'a str,
}

/// What was found and does not count.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassedOver<'a> {
    /// The findings that comments or the configuration allow, sorted by file and place.
    pub suppressed: &'a [Suppressed],
    /// How many findings the baseline has; nothing if there is none.
    pub in_baseline: Option<usize>,
}

impl Outcome<'_> {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Whether nothing makes the check fail.
    pub fn passed(&self) -> bool {
        self.count(Severity::Error) == 0 && self.verdict.is_none_or(Verdict::passed) && self.asked.is_empty()
    }
}

/// What the place that a report is shown in can do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// It shows colours.
    pub colour: bool,
    /// It shows signs beyond ASCII, such as the blocks of a bar.
    pub unicode: bool,
    /// It is another program, such as `git apply`, and no terminal: it gets the bytes of a diff as they are.
    pub exact: bool,
}

impl Look {
    /// Text in a style, if colours are shown.
    pub fn paint(self, style: anstyle::Style, text: &str) -> String {
        if self.colour { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// Text in bold type, if it can be shown.
    pub fn bold(self, text: &str) -> String {
        self.paint(anstyle::Style::new().bold(), text)
    }

    /// Text that stands back, if it can be shown.
    pub fn dim(self, text: &str) -> String {
        self.paint(anstyle::Style::new().dimmed(), text)
    }

    /// Text in a colour, if it can be shown.
    pub fn tint(self, colour: anstyle::AnsiColor, text: &str) -> String {
        self.paint(colour.on_default(), text)
    }
}

/// The findings with errors first, then warnings, then remarks; otherwise in their order.
pub fn worst_first(findings: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut sorted: Vec<&Diagnostic> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    sorted
}

/// `1 error`, `2 errors`.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

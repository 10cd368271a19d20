//! `portolan check`: finds what is missing, stale or wrong.

use clap::{Args, ValueEnum};

use crate::check::check;
use crate::check::finish;
use crate::check::rules::{RULES, find, nearest};
use crate::cli::failure::Failure;
use crate::cli::mend::{Fix, mended};
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::Selection;
use crate::cli::{Ending, Global, load_project};
use crate::coverage::{coverage, gate, mismatches};
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::Outcome;
use crate::report::human;
use crate::report::json;
use crate::report::summary::{Notes, summary};

/// Find what is missing, stale or wrong
///
/// Reads the project's catalogues and checks every rule (`portolan explain --list` shows them), then judges the gate: how
/// many units of each locale may be missing or stale, as [gate] in portolan.toml says; none, if it says nothing.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Check {
    /// Only these: locales of the project, such as fr, or files and folders (a word that is both means the locale). Findings in the project's own files are
    /// shown with every locale. A file or folder alone leaves the gate out, which holds for whole locales
    #[arg(value_name = "LOCALE|PATH")]
    pub words: Vec<String>,

    /// Only the findings of this rule; can be given several times. Leaves the gate out
    #[arg(long, value_name = "NAME")]
    pub rule: Vec<String>,

    /// Mend first, and report what is left. `--fix` makes edits that cannot change what a text says: spaces that nobody sees,
    /// line ends, typographic signs. `--fix=all` makes all edits that findings offer; look at them with --dry-run before.
    /// The ledger follows, so that no translation becomes stale
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "safe", hide_possible_values = true)]
    pub fix: Option<Fix>,

    /// With --fix: show the changes as a diff, and write nothing
    #[arg(long, requires = "fix")]
    pub dry_run: bool,

    /// Fail as well if the ledger does not match the files: if a translation is not recorded, or a record is for nothing.
    /// Like the gate, that is judged for whole locales
    #[arg(long)]
    pub locked: bool,

    /// Show findings from this level on: error, warning or info. Without it, warnings and errors are shown, and JSON holds
    /// all. It changes what is shown, not how the check ends
    #[arg(long, value_name = "LEVEL", hide_possible_values = true)]
    pub severity: Option<Least>,

    /// How to write the results: human or json
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: Format,
}

const MORE: &str = "\
Examples:
  portolan check                                all locales
  portolan check fr pl                          only French and Polish
  portolan check locales/fr/website.ftl         one file
  portolan check --rule unknown-variable        one rule
  portolan check --severity info                remarks as well
  portolan check --format json > report.json    for other programs
  portolan check --locked                       before a commit: is every translation recorded?
  portolan check --fix --dry-run                what would be mended?
  portolan check --fix=all --rule bidi-control  mend all findings of one rule

Exit status:
  0  there is no error, and the gate is passed
  1  there is an error, or the gate is not passed
  2  it could not run, for example because there is no project";

/// The least severity that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Least {
    /// Everything.
    Info,
    /// No remarks.
    Warning,
    /// Errors only.
    Error,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
}

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, or a word is not known.
pub fn run(command: &Check, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    command.rule.iter().try_for_each(|name| known_rule(name))?;
    let (project, ledger, mut findings) = match command.fix {
        Some(fix) => mended(fix, command, global, output)?,
        None => load_project(global)?,
    };
    let selection = Selection::new(&project, &global.root, &command.words)?;
    let mut figures = with_progress("checking", || {
        findings.extend(check(&project, &ledger));
        coverage(&project, &ledger)
    });
    let mut findings = finish(&project, findings);
    findings.retain(|finding| selection.has(finding));
    if !command.rule.is_empty() {
        findings.retain(|finding| command.rule.iter().any(|name| name == finding.rule));
    }
    selection.narrow(&project, &mut figures);
    let whole_locales = selection.files.is_empty();
    let mut verdict = (whole_locales && command.rule.is_empty()).then(|| gate(&figures, &project.config.gates));
    if let Some(verdict) = verdict.as_mut().filter(|_| command.locked) {
        verdict.reasons.extend(mismatches(&project, &ledger, &figures));
    }
    let outcome = Outcome { project: &project, findings: &findings, coverage: &figures, verdict: verdict.as_ref() };
    let ending = if outcome.passed() { Ending::Good } else { Ending::Bad };
    let text = match command.format {
        Format::Human => for_people(command, &outcome, output, !selection.files.is_empty()),
        Format::Json => {
            let least = command.severity.map_or(Severity::Info, Least::severity);
            let shown: Vec<Diagnostic> = findings.iter().filter(|finding| finding.severity >= least).cloned().collect();
            json::check(&Outcome { findings: &shown, ..outcome })
        }
    };
    output.results(&text)?;
    Ok(ending)
}

impl Least {
    fn severity(self) -> Severity {
        match self {
            Least::Info => Severity::Info,
            Least::Warning => Severity::Warning,
            Least::Error => Severity::Error,
        }
    }
}

fn known_rule(name: &str) -> Result<(), Failure> {
    if find(name).is_some() { Ok(()) } else { Err(unknown_rule(name)) }
}

/// There is no rule of that name.
pub(super) fn unknown_rule(name: &str) -> Failure {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let list = "`portolan explain --list` shows all rules";
    let help = match nearest(name, &names) {
        Some(near) => format!("did you mean `{near}`? {list}"),
        None => list.to_owned(),
    };
    Failure::new(format!("there is no rule `{name}`"), help)
}

/// The findings that are to be shown, files with errors first, and the summary.
fn for_people(command: &Check, outcome: &Outcome, output: &Output, files_named: bool) -> String {
    let least = command.severity.map_or(Severity::Warning, Least::severity);
    let mut shown: Vec<&Diagnostic> = outcome.findings.iter().filter(|finding| finding.severity >= least).collect();
    let with_errors: std::collections::BTreeSet<_> =
        shown.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| finding.file).collect();
    shown.sort_by_key(|finding| {
        let path = outcome.project.sources[finding.file].path();
        (!with_errors.contains(&finding.file), path)
    });
    let hidden = |severity| if severity < least { outcome.count(severity) } else { 0 };
    let notes = Notes {
        hidden: hidden(Severity::Info),
        hidden_warnings: hidden(Severity::Warning),
        safe_tried: command.fix.is_some(),
        all_tried: command.fix == Some(Fix::All),
    };
    let look = output.look();
    let all = files_named || !command.rule.is_empty();
    let mut text = human::findings(&outcome.project.sources, &shown, all, look);
    text.push_str(&summary(outcome, notes, look));
    text
}

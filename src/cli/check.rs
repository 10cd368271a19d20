//! `portolan check`: finds what is missing, stale or wrong.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::check::examine;
use crate::check::finish;
use crate::check::rules::configuration::is_settled;
use crate::check::rules::{CHANGED_ENGLISH, RULES, find, nearest};
use crate::cli::baseline::{Choice, Left, pass_over, write_anew};
use crate::cli::changed::{Asked, changed_since, reason};
use crate::cli::failure::Failure;
use crate::cli::mend::{Fix, mended};
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::Selection;
use crate::cli::{Ending, Global, load_project};
use crate::coverage::{Coverage, coverage, gate, mismatches};
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Project;
use crate::report::github;
use crate::report::human;
use crate::report::json;
use crate::report::junit;
use crate::report::markdown;
use crate::report::sarif;
use crate::report::summary::{Notes, summary};
use crate::report::{Outcome, PassedOver, counted};

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

    /// With --fix: show the changes as a diff, and write nothing. In the root of the project, `git apply` and `patch -p1` make
    /// the same changes of it. A terminal shows signs that cannot be seen as escapes, such as \u{feff}; a file or another
    /// program gets them as they are
    #[arg(long, requires = "fix")]
    pub dry_run: bool,

    /// Fail as well if the ledger does not match the files: if a translation is not recorded, or a record is for nothing.
    /// Like the gate, that is judged for whole locales
    #[arg(long)]
    pub locked: bool,

    /// Fail as well if an English text has changed since REV, such as `main`, and a translation of it has not: it must get a
    /// new translation, be accepted in the ledger, or have a new id. What the files say now is compared with the commit in
    /// which the present branch left REV (their merge base), so that what others have changed on REV since does not count
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,

    /// Show findings from this level on: error, warning or info. Without it, warnings and errors are shown, and json and
    /// sarif hold all. It changes what is shown, not how the check ends
    #[arg(long, value_name = "LEVEL", hide_possible_values = true)]
    pub severity: Option<Least>,

    /// What findings of earlier times are passed over.
    #[command(flatten)]
    pub baseline: Choice,

    /// How to write the results: human, json, sarif (for code scanning), github (annotations of a workflow of GitHub Actions, and its
    /// summary), junit (for test reports) or markdown (for a comment)
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: FindingsFormat,
}

const MORE: &str = "\
Examples:
  portolan check                                all locales
  portolan check fr pl                          only French and Polish
  portolan check locales/fr/website.ftl         one file
  portolan check --rule unknown-variable        one rule
  portolan check --severity info                remarks as well
  portolan check --format json > report.json    for other programs
  portolan check --write-baseline               from now on, only new findings count
  portolan check --locked                       before a commit: is every translation recorded?
  portolan check --fix --dry-run                what would be mended?
  portolan check --fix=all --rule bidi-control  mend all findings of one rule
  portolan check --changed-since origin/main    for a pull request: has English changed alone?

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

/// How results of `todo` and `diff` are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// For programs.
    Json,
}

/// How findings are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FindingsFormat {
    /// For people.
    Human,
    /// For programs.
    Json,
    /// For code scanning, SARIF 2.1.0.
    Sarif,
    /// For a workflow of GitHub Actions.
    Github,
    /// For what shows results of tests.
    Junit,
    /// For a comment.
    Markdown,
}

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, or a word is not known.
pub fn run(command: &Check, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    command.rule.iter().try_for_each(|name| known_rule(name))?;
    if command.changed_since.is_none() && command.rule.iter().any(|name| name == CHANGED_ENGLISH.name) {
        return Err(Failure::new(
            format!("nothing says since when the rule `{}` is to look", CHANGED_ENGLISH.name),
            "add `--changed-since main`, say",
        ));
    }
    let (mut project, ledger, mut findings) = match command.fix {
        Some(fix) => mended(fix, command, global, output)?,
        None => load_project(global)?,
    };
    let selection = Selection::new(&project, &global.root, &command.words)?;
    let (mut figures, checked) =
        with_progress("checking", || rayon::join(|| coverage(&project, &ledger), || examine(&project, &ledger)));
    findings.extend(checked.found);
    let mut findings = finish(&project, findings);
    if let Some(since) = &command.changed_since {
        let asked = Asked { project: &project, ledger: &ledger, selection: &selection, since };
        findings = finish(&project, [findings, changed_since(&asked, global, output)?].concat());
    }
    if let Some(named) = &command.baseline.write_baseline {
        let said = write_anew(named, global, &mut project, &findings)?;
        output.results(&format!("{said}{}", beside_baseline(&project, &figures, &findings)))?;
        return Ok(Ending::Good);
    }
    let Left { found: mut findings, mut known } = pass_over(&command.baseline, global, &mut project, findings)?;
    let mut suppressed = checked.suppressed;
    let is_asked = |finding: &Diagnostic| {
        let of_rule = command.rule.is_empty() || command.rule.iter().any(|name| name == finding.rule);
        // What has changed in English is asked for the languages that are named.
        of_rule && (finding.rule == CHANGED_ENGLISH.name || selection.has(finding))
    };
    findings.retain(is_asked);
    suppressed.retain(|it| is_asked(&it.finding));
    known.iter_mut().for_each(|known| known.retain(is_asked));
    selection.narrow(&project, &mut figures);
    let whole_locales = selection.files.is_empty();
    let mut verdict = (whole_locales && command.rule.is_empty()).then(|| gate(&figures, &project.config.gates));
    if let Some(verdict) = verdict.as_mut().filter(|_| command.locked) {
        verdict.reasons.extend(mismatches(&project, &ledger, &figures));
    }
    let asked: Vec<String> = command.changed_since.iter().filter_map(|since| reason(&findings, since)).collect();
    let outcome = Outcome {
        project: &project,
        findings: &findings,
        coverage: &figures,
        verdict: verdict.as_ref(),
        passed_over: PassedOver { suppressed: &suppressed, in_baseline: known.map(|known| known.len()) },
        prefix: &prefix(&global.root),
        asked: &asked,
    };
    let ending = if outcome.passed() { Ending::Good } else { Ending::Bad };
    let text = match command.format {
        FindingsFormat::Human => for_people(command, &outcome, output, !selection.files.is_empty()),
        format => for_others(format, command.severity, &outcome, output)?,
    };
    output.results(&text)?;
    // The process ends soon, and gives all memory back at once faster than piece by piece.
    std::mem::forget(project);
    Ok(ending)
}

/// What a baseline does not change.
fn beside_baseline(project: &Project, figures: &Coverage, findings: &[Diagnostic]) -> String {
    let mut out = String::new();
    let errors = findings.iter().filter(|it| it.severity == Severity::Error && is_settled(it.rule)).count();
    if errors > 0 {
        let errors = counted(errors, "error", "errors");
        out.push_str(&format!(
            "{errors} in the project's own files cannot be in a baseline; `portolan check` shows more\n"
        ));
    }
    let reasons = gate(figures, &project.config.gates).reasons;
    if !reasons.is_empty() {
        out.push_str(
            "A baseline does not change the gate; [gate] in portolan.toml does, where more may be undone for now:\n",
        );
        reasons.iter().for_each(|reason| out.push_str(&format!("  {reason}\n")));
    }
    out
}

/// The report in one of the forms that other programs show or read.
fn for_others(
    format: FindingsFormat,
    least: Option<Least>,
    outcome: &Outcome,
    output: &Output,
) -> Result<String, Failure> {
    let usual =
        if matches!(format, FindingsFormat::Json | FindingsFormat::Sarif) { Severity::Info } else { Severity::Warning };
    let least = least.map_or(usual, Least::severity);
    let shown: Vec<Diagnostic> = outcome.findings.iter().filter(|finding| finding.severity >= least).cloned().collect();
    let outcome = &Outcome { findings: &shown, ..*outcome };
    Ok(match format {
        FindingsFormat::Sarif => sarif::check(outcome),
        FindingsFormat::Junit => junit::check(outcome),
        FindingsFormat::Markdown => markdown::check(outcome),
        FindingsFormat::Github => {
            let report = github::check(outcome, output.has_job_summary());
            output.job_summary(&report.summary)?;
            report.commands
        }
        FindingsFormat::Human | FindingsFormat::Json => json::check(outcome),
    })
}

/// What stands before the paths of a project for whoever looks at the whole repository: the folder of the project below
/// that of the workflow, or the present one.
fn prefix(root: &Path) -> String {
    let workspace = std::env::var_os("GITHUB_WORKSPACE").map(PathBuf::from);
    let base = workspace.map_or_else(std::env::current_dir, Ok).and_then(std::fs::canonicalize);
    let (Ok(base), Ok(root)) = (base, std::fs::canonicalize(root)) else { return String::new() };
    let Ok(below) = root.strip_prefix(base) else { return String::new() };
    below.components().map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
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

//! `portolan check`: finds what is missing, stale or wrong.

use clap::{Args, ValueEnum};

use crate::check::changed::changed;
use crate::check::check;
use crate::check::finish;
use crate::check::rules::{CHANGED_ENGLISH, RULES, find, nearest};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::Selection;
use crate::cli::{Ending, Global, load_project};
use crate::coverage::{coverage, gate, mismatches};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ledger::Ledger;
use crate::load::git::{Repository, snapshot};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::human;
use crate::report::json;
use crate::report::summary::{Notes, summary};
use crate::report::{Outcome, clean, counted};

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

    /// Fail as well if the ledger does not match the files: if a translation is not recorded, or a record is for nothing.
    /// Like the gate, that is judged for whole locales
    #[arg(long)]
    pub locked: bool,

    /// Fail as well if an English text has changed since REV, such as `main`, and a translation of it has not: it must get a
    /// new translation, be accepted in the ledger, or have a new id. What the files say now is compared with the commit in
    /// which the present branch left REV (their merge base), so that what others have changed on REV since does not count
    #[arg(long, value_name = "REV")]
    pub changed_since: Option<String>,

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
    if command.changed_since.is_none() && command.rule.iter().any(|name| name == CHANGED_ENGLISH.name) {
        return Err(Failure::new(
            format!("nothing says since when the rule `{}` is to look", CHANGED_ENGLISH.name),
            "add `--changed-since main`, say",
        ));
    }
    let (project, ledger, mut findings) = load_project(global)?;
    let selection = Selection::new(&project, &global.root, &command.words)?;
    let mut figures = with_progress("checking", || {
        findings.extend(check(&project, &ledger));
        coverage(&project, &ledger)
    });
    let mut findings = finish(&project, findings);
    findings.retain(|finding| selection.has(finding));
    if let Some(since) = &command.changed_since {
        let asked = Asked { project: &project, ledger: &ledger, selection: &selection, since };
        findings = finish(&project, [findings, changed_since(&asked, global, output)?].concat());
    }
    if !command.rule.is_empty() {
        findings.retain(|finding| command.rule.iter().any(|name| name == finding.rule));
    }
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
        asked: &asked,
    };
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

/// What a look at an older state is about.
struct Asked<'a> {
    project: &'a Project,
    ledger: &'a Ledger,
    selection: &'a Selection,
    since: &'a str,
}

/// The English texts that have changed alone since a branch left another one.
fn changed_since(asked: &Asked, global: &Global, output: &Output) -> Result<Vec<Diagnostic>, Failure> {
    let Asked { project, ledger, selection, since } = *asked;
    let before = with_progress("reading the history", || {
        let repository = Repository::find(&global.root)?;
        snapshot(&repository, &repository.merge_base(since)?)
    })?;
    let before = before.filter(|before| !before.project.source.files.is_empty());
    let Some(before) = before else {
        output.remark(&format!(
            "portolan: where this branch left {} there was no English text, so none has changed",
            clean::line(since)
        ));
        return Ok(Vec::new());
    };
    if let Some(folder) = before.submodule_of(project) {
        return Err(Failure::new(
            format!("`{folder}` is a repository of its own (a submodule), so what it held at {since} is not known"),
            "run this in a project that lies inside of it",
        ));
    }
    let targets = project.targets.iter().map(|target| target.locale.clone());
    let named = |locale: &Locale| selection.locales.contains(locale);
    let all = !project.targets.iter().any(|target| named(&target.locale));
    let locales: Vec<Locale> = targets.filter(|locale| all || named(locale)).collect();
    let mut found = changed(project, ledger, &before.project, since, &locales);
    found.retain(|finding| selection.files.is_empty() || !all || selection.has(finding));
    Ok(found)
}

/// Why the check fails because of English that has changed alone.
fn reason(findings: &[Diagnostic], since: &str) -> Option<String> {
    let count = findings.iter().filter(|finding| finding.rule == CHANGED_ENGLISH.name).count();
    let texts = counted(count, "English text has", "English texts have");
    (count > 0).then(|| format!("{texts} changed since {}, and not all translations", clean::line(since)))
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
    let notes = Notes { hidden: hidden(Severity::Info), hidden_warnings: hidden(Severity::Warning) };
    let look = output.look();
    let all = files_named || !command.rule.is_empty();
    let mut text = human::findings(&outcome.project.sources, &shown, all, look);
    text.push_str(&summary(outcome, notes, look));
    text
}

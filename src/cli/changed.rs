//! `portolan check --changed-since`: the English texts that a branch has changed alone.

use crate::check::changed::changed;
use crate::check::rules::CHANGED_ENGLISH;
use crate::cli::Global;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::select::Selection;
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;
use crate::load::git::{Repository, snapshot};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::{clean, counted};

/// What a look at an older state is about.
pub struct Asked<'a> {
    /// The project as it is.
    pub project: &'a Project,
    /// Its ledger.
    pub ledger: &'a Ledger,
    /// Which part of it is looked at.
    pub selection: &'a Selection,
    /// The revision, as it was typed.
    pub since: &'a str,
}

/// The English texts that have changed alone since a branch left another one.
///
/// # Errors
/// If git cannot say what the files held then.
pub fn changed_since(asked: &Asked, global: &Global, output: &Output) -> Result<Vec<Diagnostic>, Failure> {
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
pub fn reason(findings: &[Diagnostic], since: &str) -> Option<String> {
    let count = findings.iter().filter(|finding| finding.rule == CHANGED_ENGLISH.name).count();
    let texts = counted(count, "English text has", "English texts have");
    (count > 0).then(|| format!("{texts} changed since {}, and not all translations", clean::line(since)))
}

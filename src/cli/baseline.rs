//! What `check` does with a baseline: passes over what it has, or writes it anew.

use clap::Args;

use crate::check::baseline::{Baseline, Compared, DEFAULT_BASELINE, is_ours};
use crate::check::finish;
use crate::cli::Global;
use crate::cli::failure::Failure;
use crate::config::allow::file_in_project;
use crate::diagnostic::{Diagnostic, Severity};
use crate::load::read_beside;
use crate::project::Project;
use crate::report::counted;
use crate::text::{FileId, Span};
use crate::write::{Change, Written, write};

/// Which baseline, and what to do with it.
#[derive(Clone, Debug, Default, Args)]
pub struct Choice {
    /// Pass over the findings that this file has, a path below the project's folder. Without FILE it is `baseline` of portolan.toml, or
    /// portolan-baseline.txt. If portolan.toml names one, it is used without this option as well
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    pub baseline: Option<String>,

    /// Check without a baseline, even if portolan.toml names one
    #[arg(long, conflicts_with = "baseline")]
    pub no_baseline: bool,

    /// Write all present findings into that file, so that only new ones count from now on, and end there
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true, default_missing_value = "",
          conflicts_with_all = ["baseline", "no_baseline", "words", "rule", "severity", "locked"])]
    pub write_baseline: Option<String>,
}

/// Findings after those in the baseline are taken out.
pub struct Left {
    /// What counts.
    pub found: Vec<Diagnostic>,
    /// What the baseline has; nothing if there is none.
    pub known: Option<Vec<Diagnostic>>,
}

/// Takes out what the baseline has, if one is asked for.
///
/// # Errors
/// If it cannot be read, or one that was named on the command line is not there.
pub fn pass_over(
    choice: &Choice,
    global: &Global,
    project: &mut Project,
    found: Vec<Diagnostic>,
) -> Result<Left, Failure> {
    let configured = project.config.baseline.clone();
    if choice.no_baseline || (choice.baseline.is_none() && configured.is_none()) {
        return Ok(Left { found, known: None });
    }
    let path = path(choice.baseline.as_deref(), project)?;
    let Some(file) = read_beside(&global.root, project, &path)? else {
        let (Some(at), Some(config)) = (configured.filter(|it| it.value == path), project.config.file) else {
            let help = "`portolan check --write-baseline` writes one";
            return Err(Failure::new(format!("there is no baseline `{path}`"), help));
        };
        let found = finish(project, [found, vec![not_there(config, at.span, &path)]].concat());
        return Ok(Left { found, known: None });
    };
    let (baseline, broken) = Baseline::parse(file, &project.sources[file]);
    let Compared { mut new, known, gone, .. } = baseline.compare(project, Some(file), found);
    new.extend(broken);
    new.extend(gone);
    Ok(Left { found: finish(project, new), known: Some(known) })
}

fn not_there(config: FileId, span: Span, path: &str) -> Diagnostic {
    let message = format!("there is no file `{path}`");
    Diagnostic::new("broken-baseline", Severity::Error, config, span, message)
        .help("`portolan check --write-baseline` writes it; or take this setting out")
}

/// Writes the baseline that has these findings, and says what has changed in it.
///
/// # Errors
/// If it cannot be read or written.
pub fn write_anew(
    named: &str,
    global: &Global,
    project: &mut Project,
    found: &[Diagnostic],
) -> Result<String, Failure> {
    let path = path(Some(named), project)?;
    let before = read_beside(&global.root, project, &path)?;
    if let Some(file) = before.filter(|&file| !is_ours(project.sources[file].text())) {
        let path = project.sources[file].path();
        let help = "name another file, or move this one away";
        return Err(Failure::new(format!("{path} is no baseline, so it is not written over"), help));
    }
    let old = before.map(|file| Baseline::parse(file, &project.sources[file]).0).unwrap_or_default();
    let new = Baseline::of(project, found);
    let text = new.to_string().into_bytes();
    let change = Change {
        path: path.clone(),
        before: before.map(|file| project.sources[file].bytes().to_vec()),
        after: Some(text),
        meant: Vec::new(),
    };
    if change.before != change.after && write(&global.root, &[change])? == Written::Overtaken {
        return Err(Failure::new(format!("another program has changed {path}; nothing was written"), "run this again"));
    }
    let Compared { new: added, mended, .. } = old.compare(project, None, found.to_vec());
    let added = Baseline::of(project, &added).len();
    let mut said = format!("{path} has {} now", counted(new.len(), "finding", "findings"));
    said.push_str(&match (before.is_some(), added, mended) {
        (false, ..) => ".\n".to_owned(),
        (true, 0, 0) => ", the same as before.\n".to_owned(),
        (true, added, mended) => format!(": {added} new, and {mended} taken out that {} mended.\n", be(mended)),
    });
    if project.config.baseline.as_ref().is_none_or(|configured| configured.value != path) {
        said.push_str(&format!("To use it in every check, write in portolan.toml: baseline = \"{path}\"\n"));
    }
    Ok(said)
}

/// The path of the file: the one named, that of the configuration, or the usual one.
fn path(named: Option<&str>, project: &Project) -> Result<String, Failure> {
    match named.filter(|named| !named.is_empty()) {
        Some(named) if named.ends_with(".ftl") || named.ends_with(".toml") => {
            let help = "name a file of its own, such as --baseline=portolan-baseline.txt";
            Err(Failure::new(
                format!("`{named}` cannot be a baseline: it has the name of a catalogue or configuration"),
                help,
            ))
        }
        Some(named) => file_in_project(named).map_err(|bad| {
            let help = "write its path below the project's folder, such as --baseline=portolan-baseline.txt";
            Failure::new(format!("`{named}` cannot be a baseline: {}", bad.message), help)
        }),
        None => Ok(project.config.baseline.as_ref().map_or(DEFAULT_BASELINE, |it| it.value.as_str()).to_owned()),
    }
}

fn be(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

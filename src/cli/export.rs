//! `portolan export`: bundles for other programs.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use rayon::prelude::*;

use crate::check::rules::nearest;
use crate::check::{examine, finish};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::progress::with_progress;
use crate::cli::{Ending, Global, load_project};
use crate::config::Bundle;
use crate::diagnostic::Diagnostic;
use crate::export::manifest;
use crate::export::{Exported, FORMATS, Format, Order, archive, export, find, whole};
use crate::load::folder::{Difference, differs};
use crate::project::Project;
use crate::report::exported::{Done, Made};
use crate::report::{exported, human};
use crate::write::{Change, Outcome, Written, replace_folder, write_if};

/// Write bundles of texts for other programs to load
///
/// A bundle is a folder with a manifest (manifest.json) and a file for each language, in each format that the bundle names.
/// It holds what `[bundle.NAME]` in portolan.toml says: which files, which languages, and what takes the place of a missing
/// or stale translation. Every message is reported as exact, equivalent, approximated or refused in each format; a bundle
/// that loses something is written only if `allow-loss` accepts that.
///
/// Whoever reads meanwhile sees the old bundle or the new one, never a mixture.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Export {
    /// The bundles; all, if none is named
    #[arg(value_name = "BUNDLE")]
    pub bundles: Vec<String>,

    /// The folder that bundles are written to, each into a folder of its own; `export` in portolan.toml names another
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,

    /// Only this format; can be given several times
    #[arg(long, value_name = "FORMAT")]
    pub format: Vec<String>,

    /// Write nothing, and fail if what is there is not what would be written
    #[arg(long, conflicts_with = "archive")]
    pub check: bool,

    /// Write each bundle as one archive instead of a folder: tar.zst or zip
    #[arg(long, value_name = "KIND", hide_possible_values = true)]
    pub archive: Option<Archive>,

    /// Where a translation has an error, take the English instead of stopping
    #[arg(long)]
    pub allow_errors: bool,

    /// What to say of it: human, json, or full (with every reason, also of what is not lost)
    #[arg(long, value_name = "REPORT", default_value = "human", hide_possible_values = true)]
    pub report: Report,
}

const MORE: &str = "\
Examples:
  portolan export                          all bundles into the folder `export`
  portolan export website --out dist       one bundle into dist/website
  portolan export website --format i18next only in this format
  portolan export --check                  in CI: is what is there up to date?
  portolan export --archive zip            a file for each bundle
  portolan verify export/website           is a bundle whole?

In portolan.toml:
  [bundle.website]
  files = [\"common\", \"website\"]
  formats = [\"ftl\", \"json\"]                what is written; `portolan export --format help` lists all
  locales = [\"en\", \"fr\"]                   all, if this is left out
  missing = \"source\"                       or \"omit\": the program falls back itself
  stale = \"keep\"                           or \"source\": English where the translation is stale
  minimum = \"90%\"                          a language with less is left out
  allow-loss = [\"android:approximated\"]    what may be lost

Exit status: 0 all is written; 1 a message has an error or would be lost, or --check found a difference; 2 it could not run";

/// An archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Archive {
    /// A tar archive, compressed by Zstandard.
    #[value(name = "tar.zst")]
    TarZst,
    /// A ZIP archive.
    Zip,
}

/// What is said of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// A line for each format, and what is lost.
    Human,
    /// The same with every reason.
    Full,
    /// For programs.
    Json,
}

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, a bundle or format is not known, or something cannot be written.
pub fn run(command: &Export, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    if command.format.iter().any(|name| name == "help") {
        output.results(&list())?;
        return Ok(Ending::Good);
    }
    let (project, ledger, found) = load_project(global)?;
    let bundles = bundles(command, &project)?;
    let findings =
        with_progress("checking", || finish(&project, [found.clone(), examine(&project, &ledger).found].concat()));
    let order = Order { findings: &findings, allow_errors: command.allow_errors };
    let formats: Vec<Vec<&'static Format>> = bundles.iter().map(|it| formats(command, it)).collect::<Result<_, _>>()?;
    let made: Vec<Result<Exported, Vec<Diagnostic>>> = with_progress("exporting", || {
        bundles.par_iter().zip(&formats).map(|(it, formats)| export(&project, &ledger, it, formats, order)).collect()
    });
    if made.iter().any(Result::is_err) {
        let blocking: Vec<Diagnostic> = made.into_iter().filter_map(Result::err).flatten().collect();
        return refuse(&project, blocking, command, output);
    }
    let made: Vec<(&Bundle, Exported)> = bundles.iter().zip(made.into_iter().filter_map(Result::ok)).collect();
    let out = command.out.clone().unwrap_or_else(|| global.root.join(&project.config.export));
    let mut told = Vec::new();
    let mut ending = Ending::Good;
    for (bundle, exported) in &made {
        let unaccepted: Vec<_> = exported.unaccepted(bundle).collect();
        let place = place(&out, bundle, command.archive);
        let done = if !unaccepted.is_empty() {
            Done::Withheld
        } else if command.check {
            Done::Compared(compared(&place, exported)?)
        } else {
            with_progress("writing", || put(&place, bundle, exported, command.archive))?
        };
        if matches!(&done, Done::Compared(all) if !all.is_empty()) || done == Done::Withheld {
            ending = Ending::Bad;
        }
        told.push((shown(&place), done, unaccepted));
    }
    let made: Vec<Made<'_>> = made
        .iter()
        .zip(&told)
        .map(|((_, exported), (place, done, unaccepted))| Made {
            exported,
            place,
            done: done.clone(),
            unaccepted: unaccepted.clone(),
        })
        .collect();
    output.results(&match command.report {
        Report::Json => exported::json(&made),
        report => exported::human(&made, report == Report::Full, output.look()),
    })?;
    advise(&made, output);
    Ok(ending)
}

/// What to do next.
fn advise(made: &[Made<'_>], output: &Output) {
    let withheld = made.iter().find(|made| made.done == Done::Withheld);
    if let Some((made, (format, loss))) = withheld.and_then(|made| Some((made, *made.unaccepted.first()?))) {
        output.remark(&format!(
            "to accept such loss, add allow-loss = [\"{format}:{}\"] to [bundle.{}] in portolan.toml, or leave the format out",
            loss.loss, made.exported.manifest.bundle
        ));
    }
    if made.iter().any(|made| matches!(&made.done, Done::Compared(all) if !all.is_empty())) {
        output.remark("`portolan export` writes what is not up to date");
    }
}

/// Shows the errors that keep bundles from being made.
fn refuse(
    project: &Project,
    mut blocking: Vec<Diagnostic>,
    command: &Export,
    output: &mut Output,
) -> Result<Ending, Failure> {
    blocking.sort_by(|a, b| a.order().cmp(&b.order()));
    blocking.dedup();
    let all: Vec<&Diagnostic> = blocking.iter().collect();
    output.results(&human::findings(&project.sources, &all, false, output.look()))?;
    let in_source = blocking.iter().any(|it| it.locale.as_ref().is_none_or(|locale| *locale == project.source.locale));
    output.remark(match (command.allow_errors, in_source) {
        (true, _) => "nothing is exported: nothing can take the place of English with errors",
        (false, true) => "nothing is exported: the texts have errors",
        (false, false) => {
            "nothing is exported: the texts have errors; with --allow-errors these are English until they are mended"
        }
    });
    Ok(Ending::Bad)
}

/// The bundles that are asked for.
fn bundles(command: &Export, project: &Project) -> Result<Vec<Bundle>, Failure> {
    let all = &project.config.bundles;
    let all: Vec<Bundle> = if all.is_empty() { vec![whole(project)] } else { all.clone() };
    if command.bundles.is_empty() {
        return Ok(all);
    }
    let named = command.bundles.iter().map(|name| {
        all.iter().find(|bundle| bundle.name == *name).cloned().ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|bundle| bundle.name.as_str()).collect();
            let help = match nearest(name, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None if project.config.bundles.is_empty() => {
                    format!("portolan.toml names none; write [bundle.{name}] with files = [\"…\"]")
                }
                None => format!("there are {}", names.join(", ")),
            };
            Failure::new(format!("there is no bundle `{name}`"), help)
        })
    });
    named.collect()
}

/// The formats of a bundle: `ftl`, if nothing is said.
fn formats(command: &Export, bundle: &Bundle) -> Result<Vec<&'static Format>, Failure> {
    let own = bundle.formats.iter().map(|format| format.value.as_str());
    let mut names: Vec<&str> =
        if command.format.is_empty() { own.collect() } else { command.format.iter().map(String::as_str).collect() };
    if names.is_empty() {
        names.push("ftl");
    }
    names.sort_unstable();
    names.dedup();
    let known = |name: &str| {
        find(name).ok_or_else(|| {
            let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
            let help = match nearest(name, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}", names.join(", ")),
            };
            Failure::new(format!("there is no format `{name}`"), help)
        })
    };
    names.into_iter().map(known).collect()
}

/// Every format with what it is.
fn list() -> String {
    let width = FORMATS.iter().map(|format| format.name.len()).max().unwrap_or_default();
    FORMATS.iter().map(|format| format!("{:width$}  {}\n", format.name, format.about)).collect()
}

/// Where a bundle is put.
fn place(out: &Path, bundle: &Bundle, archive: Option<Archive>) -> PathBuf {
    out.join(match archive {
        None => bundle.name.clone(),
        Some(Archive::TarZst) => format!("{}.tar.zst", bundle.name),
        Some(Archive::Zip) => format!("{}.zip", bundle.name),
    })
}

fn shown(place: &Path) -> String {
    let place = place.strip_prefix(".").unwrap_or(place);
    place.to_string_lossy().replace('\\', "/")
}

fn compared(place: &Path, exported: &Exported) -> Result<Vec<(String, &'static str)>, Failure> {
    let differences = differs(place, &exported.files)?;
    let said = differences.into_iter().map(|difference| match difference {
        Difference::Missing(path) => (path, "is not there"),
        Difference::Extra(path) => (path, "should not be there"),
        Difference::Changed(path) => (path, "is another"),
    });
    Ok(said.collect())
}

fn put(place: &Path, bundle: &Bundle, exported: &Exported, kind: Option<Archive>) -> Result<Done, Failure> {
    let Some(kind) = kind else {
        let is_ours = |folder: &Path| folder.join(manifest::FILE).is_file();
        return Ok(match replace_folder(place, &exported.files, is_ours)? {
            Outcome::Written => Done::Written,
            Outcome::Unchanged => Done::Unchanged,
        });
    };
    let pack = match kind {
        Archive::TarZst => archive::tar_zst,
        Archive::Zip => archive::zip,
    };
    let bytes = pack(&bundle.name, &exported.files).map_err(|error| {
        Failure::new(format!("cannot pack {}: {error}", bundle.name), "leave --archive out to get a folder")
    })?;
    let folder = place.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|cause| crate::error::Error::write(folder, cause))?;
    let before = std::fs::read(place).ok();
    if before.as_deref() == Some(bytes.as_slice()) {
        return Ok(Done::Unchanged);
    }
    let path = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let change = Change { path, before, after: Some(bytes), meant: Vec::new() };
    match write_if(folder, &[change], |_| Ok(()))? {
        Written::Done => Ok(Done::Written),
        Written::Overtaken => {
            Err(Failure::new(format!("{} was changed by another program meanwhile", shown(place)), "run this again"))
        }
    }
}

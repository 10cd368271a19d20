//! `portolan init`: writes a `portolan.toml` for what lies in a folder.

use std::io;
use std::path::Path;

use clap::Args;

use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::{Ending, Global};
use crate::config::Config;
use crate::config::detect::detect;
use crate::error::{Error, ErrorKind};
use crate::load::discover::discover;
use crate::text::Sources;
use crate::write::write_new;

/// Write a portolan.toml for the project in this folder
///
/// Looks for catalogues in folders named by languages (locales/en, locales/fr, …) and describes what it finds. Where there
/// is nothing yet, it sets up English, French, German, Greek, Italian, Polish and Spanish below locales/. It never
/// overwrites a portolan.toml.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE)]
pub struct Init {}

const MORE: &str = "\
Examples:
  portolan init                    in the present folder
  portolan init --root website     in the folder website";

const NAME: &str = "portolan.toml";

/// Runs the command.
///
/// # Errors
/// If there is a configuration already, or the file cannot be written.
pub fn run(_: &Init, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let root = global.root.as_path();
    let path = if root == Path::new(".") { Path::new(NAME).to_owned() } else { root.join(NAME) };
    if path.symlink_metadata().is_ok() {
        return Err(exists(&path));
    }
    let found = find(root)?;
    let text = described(&found.clone().unwrap_or_else(Plan::seven_languages));
    write_new(&path, &text).map_err(|cause| match cause.kind() {
        io::ErrorKind::AlreadyExists => exists(&path),
        _ => Failure::from(Error::write(&path, cause)),
    })?;
    output.results(&said(found.as_ref()))?;
    Ok(Ending::Good)
}

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Plan {
    source: String,
    /// Locales and their codes in paths.
    targets: Vec<(String, String)>,
    /// What stands before `{locale}/{file}.ftl`.
    base: String,
    /// How many files there are.
    files: usize,
}

impl Plan {
    /// For a folder that has no catalogue yet.
    fn seven_languages() -> Self {
        let targets = ["fr", "de", "el", "it", "pl", "es"].map(|tag| (tag.to_owned(), tag.to_owned()));
        Plan { source: "en".to_owned(), targets: targets.into(), base: "locales/".to_owned(), files: 0 }
    }
}

/// What lies in the folder; nothing if there is no catalogue.
fn find(root: &Path) -> Result<Option<Plan>, Failure> {
    let found = match discover(root, &mut Sources::new()) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NoProject => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if found.files.is_empty() {
        return Ok(None);
    }
    // Another configuration may say more than folders do; then it should stay the one that counts.
    let config = detect(found.files.iter().map(|file| file.path.as_str()));
    let same = |config: &Config| {
        let known = |locale, code| found.config.code_of(locale) == Some(code);
        config.locales().all(|(locale, code)| known(locale, code))
            && config.locales().count() == found.config.locales().count()
    };
    let Some(config) = config.filter(same) else {
        let name = found.config.origin.file_name().unwrap_or("these folders");
        return Err(Failure::new(
            format!("{name} describes this project in a way that portolan.toml cannot"),
            format!("nothing is to be done: Portolan reads {name}; run `portolan check`"),
        ));
    };
    let targets = config.targets.iter().map(|target| (target.locale.to_string(), target.code.clone()));
    Ok(Some(Plan {
        source: config.source.to_string(),
        targets: targets.collect(),
        base: config.ledger.trim_end_matches(".ledger").to_owned(),
        files: found.files.len(),
    }))
}

fn exists(path: &Path) -> Failure {
    Failure::new(
        format!("{} exists already; it is unchanged", path.display()),
        "edit it by hand, or delete it first and run `portolan init` again; `portolan check` shows mistakes in it",
    )
}

/// The text of the file.
fn described(plan: &Plan) -> String {
    let Plan { source, targets, base, .. } = plan;
    let tags: Vec<String> = targets.iter().map(|(tag, _)| format!("\"{tag}\"")).collect();
    let mut text = format!(
        "# Portolan keeps the translations of this project true. Every setting may be left out.\n\
         \n\
         # The language that is written first, and those that it is translated into.\n\
         source = \"{source}\"\n\
         targets = [{}]\n\
         \n\
         # Where the catalogues are. {{file}} may stand for folders as well: {base}{source}/pages/join.ftl\n\
         paths = \"{base}{{locale}}/{{file}}.ftl\"\n\
         \n\
         # Where Portolan notes from which source text each translation was made.\n\
         ledger = \"{base}.ledger\"\n",
        tags.join(", "),
    );
    for (tag, code) in targets.iter().filter(|(tag, code)| tag != code) {
        text.push_str(&format!("\n# The folder of {tag} has another name.\n[locale.{tag}]\ncode = \"{code}\"\n"));
    }
    text.push_str(
        "\n# How much may be undone before `portolan check` fails: a number of units, or a share such as \"5%\".\n\
         [gate]\n\
         missing = 0\n\
         stale = 0\n",
    );
    let example = targets.first().map_or("fr", |(tag, _)| tag);
    text.push_str(&format!(
        "\n# Other limits for one language:\n\
         # [gate.{example}]\n\
         # missing = \"10%\"\n\
         \n\
         # How a rule counts: \"off\", \"info\", \"warning\" or \"error\". `portolan explain --list` shows all rules.\n\
         # [rules]\n\
         # copied = \"off\"\n\
         \n\
         # Files that a program loads together; their ids must then be unique.\n\
         # [bundle.website]\n\
         # files = [\"common\", \"website\"]\n"
    ));
    text
}

fn said(found: Option<&Plan>) -> String {
    match found {
        None => format!(
            "Wrote {NAME} for English and six languages, since there are no catalogues here yet.\n\
             Next:\n\
             \x20 change `targets` in {NAME}, if you want other languages\n\
             \x20 write your first English texts into locales/en/main.ftl, such as\n\
             \x20     welcome = Welcome to our city\n\
             \x20 then `portolan status` shows how far each language is\n"
        ),
        Some(plan) => {
            let targets: Vec<&str> = plan.targets.iter().map(|(tag, _)| tag.as_str()).collect();
            let into = if targets.is_empty() { "no other language yet".to_owned() } else { targets.join(", ") };
            format!(
                "Wrote {NAME} for what is here: {} in {}{{locale}}, from {} into {into}.\n\
                 Next:\n\
                 \x20 `portolan status` shows how far each language is\n\
                 \x20 `portolan check` finds what is missing or wrong\n",
                crate::report::counted(plan.files, "catalogue file", "catalogue files"),
                plan.base,
                plan.source,
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::portolan_toml;
    use crate::text::{FileId, Source};

    #[test]
    fn what_is_written_has_no_mistake() {
        let aliased = Plan {
            source: "en-GB".into(),
            targets: vec![("el".into(), "gr".into()), ("pt-BR".into(), "pt_BR".into())],
            base: String::new(),
            files: 3,
        };
        for plan in [Plan::seven_languages(), aliased] {
            let text = described(&plan);
            let (config, found) = portolan_toml::parse(FileId(0), &Source::new(NAME, text.as_str()));
            assert_eq!(found, [], "{text}");
            let targets = config.targets.iter().map(|it| (it.locale.to_string(), it.code.clone()));
            assert_eq!(targets.collect::<Vec<_>>(), plan.targets);
            assert_eq!(config.ledger, format!("{}.ledger", plan.base));
        }
    }
}

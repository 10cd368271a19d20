//! `portolan preview`: how texts read in every language.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;

use crate::catalogue::Unit;
use crate::check::rules::nearest;
use crate::cli::check::Format;
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::select::{find_id, find_locale, find_target};
use crate::cli::{Ending, Global, load_project};
use crate::project::Project;
use crate::report::preview;
use crate::report::preview::{Example, Shown, Wanted};

/// Most texts that are shown at once.
const MAX_TEXTS: usize = 100;

/// Show how texts read in every language
///
/// Each text with every form that it has, in English and in each translation: an example for each plural form and each
/// key of a selector, terms and other messages put in. Where there is no translation, readers see the English, and so
/// does this.
#[derive(Debug, Args)]
#[command(after_help = MORE, after_long_help = MORE, arg_required_else_help = true)]
pub struct Preview {
    /// The texts: `message`, `message.attribute` or `-term`; `*` stands for any letters. An id alone stands for its
    /// attributes as well
    #[arg(value_name = "ID", required = true)]
    pub ids: Vec<String>,

    /// Only this language beside the English; can be given several times
    #[arg(long, value_name = "LOCALE")]
    pub locale: Vec<String>,

    /// Give a variable this value; can be given several times
    #[arg(long = "arg", value_name = "NAME=VALUE")]
    pub args: Vec<String>,

    /// How to write it: human or json
    #[arg(long, value_name = "FORMAT", default_value = "human", hide_possible_values = true)]
    pub format: Format,
}

const MORE: &str = "\
Examples:
  portolan preview join-steps                     in all languages
  portolan preview join-steps --locale pl         in English and Polish
  portolan preview join-steps --arg count=1000000
  portolan preview 'join-*'                       all texts whose ids begin so
  portolan preview -- -brand                      a term; `--` since its id begins with a hyphen

Values:
  --arg count=3            a number
  --arg day=2026-03-07     a date, or with a time: 2026-03-07T14:05
  --arg name=Ada           a text
  --arg room:string=3      a text that looks like something else; also :number, :date";

/// Runs the command.
///
/// # Errors
/// If the project cannot be read, or a word is not known.
pub fn run(command: &Preview, global: &Global, output: &mut Output) -> Result<Ending, Failure> {
    let (project, ledger, found) = load_project(global)?;
    let (ids, left_out) = find_ids(&project, &command.ids)?;
    let (locales, only_source) = find_locales(&project, &command.locale)?;
    let fixed = command.args.iter().map(|word| argument(word)).collect::<Result<BTreeMap<_, _>, _>>()?;
    let mut texts = preview::collect(&project, &ledger, &Wanted { ids, locales, fixed: fixed.clone() });
    if only_source {
        texts.iter_mut().for_each(|text| text.locales.truncate(1));
    }
    check_names(&texts, fixed.keys())?;
    let text = match command.format {
        Format::Human => preview::human(&texts, left_out, output.look()),
        Format::Json => preview::json(&texts, left_out, &project),
    };
    output.results(&text)?;
    output.troubles(&project, found);
    Ok(Ending::Good)
}

/// The units that words mean, and how many more there are than can be shown at once.
fn find_ids(project: &Project, words: &[String]) -> Result<(BTreeSet<String>, usize), Failure> {
    let mut ids = BTreeSet::new();
    let mut left_out = 0;
    for word in words {
        let fits = |unit: &Unit| {
            let (id, whole) = (unit.file.of(unit.message.id), unit.id());
            if word.contains('.') { fits(word, &whole) } else { fits(word, id) }
        };
        let source = project.source.files.iter().flat_map(|file| file.units());
        let found: Vec<String> = source.filter(fits).map(|unit| unit.id()).collect();
        if found.is_empty() {
            if word.contains('*') {
                let message = format!("no text in {} fits `{word}`", project.source.locale);
                return Err(Failure::new(message, "`*` stands for any letters, as in 'join-*'"));
            }
            // It says what is wrong.
            find_id(project, word)?;
        }
        for id in found {
            if ids.len() < MAX_TEXTS {
                ids.insert(id);
            } else {
                left_out += usize::from(!ids.contains(&id));
            }
        }
    }
    Ok((ids, left_out))
}

/// Whether an id fits a word in which `*` stands for any letters.
fn fits(word: &str, id: &str) -> bool {
    let Some((first, rest)) = word.split_once('*') else { return word == id };
    let Some(mut id) = id.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = id.find(part) else { return false };
        id = &id[at + part.len()..];
    }
    id.ends_with(last)
}

/// The targets that words mean, and whether it is the source alone.
fn find_locales(project: &Project, words: &[String]) -> Result<(Vec<crate::locale::Locale>, bool), Failure> {
    let source = |word: &&String| find_locale(project, word).as_ref() == Some(&project.source.locale);
    let targets = words.iter().filter(|word| !source(word));
    let targets: Vec<_> = targets.map(|word| find_target(project, word)).collect::<Result<_, _>>()?;
    let only_source = targets.is_empty() && !words.is_empty();
    Ok((targets, only_source))
}

/// A variable and its value.
fn argument(word: &str) -> Result<(String, Example), Failure> {
    let wrong = |what: &str| Failure::new(format!("`--arg {word}`: {what}"), "write it like `--arg count=3`");
    let (name, value) = word.split_once('=').ok_or_else(|| wrong("there is no `=` between a name and a value"))?;
    let (name, kind) = name.split_once(':').map_or((name, None), |(name, kind)| (name, Some(kind)));
    let name = name.trim_start_matches('$');
    let example = match kind {
        None => Example::number(value).or_else(|| Example::date(value)).or_else(|| Some(Example::text(value))),
        Some("string" | "text") => Some(Example::text(value)),
        Some("number") => Some(Example::number(value).ok_or_else(|| wrong("this is no number"))?),
        Some("date") => Some(Example::date(value).ok_or_else(|| wrong("this is no date, such as 2026-03-07"))?),
        Some(_) => None,
    };
    let example = example.ok_or_else(|| wrong("after the `:` stands `string`, `number` or `date`"))?;
    Ok((name.to_owned(), example))
}

/// A variable that no text has was probably meant for another.
fn check_names<'a>(texts: &[Shown], mut names: impl Iterator<Item = &'a String>) -> Result<(), Failure> {
    let known: BTreeSet<&str> = texts.iter().flat_map(|text| &text.variables).map(String::as_str).collect();
    let all: Vec<&str> = known.iter().copied().collect();
    let Some(name) = names.find(|name| !known.contains(name.as_str())) else { return Ok(()) };
    let help = match (nearest(name, &all), all.is_empty()) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, true) => "there are no variables in what you named; leave `--arg` out".to_owned(),
        (None, false) => format!("its variables are {}", all.join(", ")),
    };
    Err(Failure::new(format!("no text that you named has a variable `${name}`"), help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_letters() {
        for (word, id) in
            [("join-*", "join-steps"), ("*", "a"), ("*-steps", "join-steps"), ("j*s", "join-steps"), ("-*", "-x")]
        {
            assert!(fits(word, id), "{word} {id}");
        }
        for (word, id) in
            [("join-*", "rejoin-x"), ("a*a", "a"), ("join", "join-steps"), ("*x*", "join"), ("a*b*c", "acb")]
        {
            assert!(!fits(word, id), "{word} {id}");
        }
    }

    #[test]
    fn values_are_what_they_look_like() {
        use crate::runtime::Value;
        let of = |word: &str| argument(word).unwrap().1.value;
        assert!(matches!(of("n=3"), Value::Number(_)) && matches!(of("$n=-1.50"), Value::Number(_)));
        assert!(matches!(of("d=2026-03-07"), Value::DateTime(_)));
        assert!(matches!(of("t=a=b"), Value::Text(text) if text == "a=b"));
        assert!(matches!(of("t:string=3"), Value::Text(text) if text == "3"));
        for wrong in ["n", "n:number=x", "n:date=3", "n:colour=red"] {
            assert!(argument(wrong).is_err(), "{wrong}");
        }
    }
}

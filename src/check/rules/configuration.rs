//! F09, X13, K04: what the reading of a project's own files finds. The words of each finding stand with the reader.

use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::{RULES, find, nearest};
use crate::project::Project;

rule! {
    /// A name that should be a language tag is none, or names a locale that the project does not have.
    ///
    /// Languages are named by BCP 47 tags: `fr`, `pt-BR`, `zh-Hant`. A folder with another name is not read.
    BAD_LOCALE = "bad-locale", Error, Run::Reading
}

rule! {
    /// A path pattern cannot work.
    ///
    /// A pattern needs `{locale}`, the folder of a language, and `{file}`, the name of a file:
    /// `locales/{locale}/{file}.ftl`.
    BAD_PATH = "bad-path", Error, Run::Reading
}

rule! {
    /// A setting has a value that it cannot have.
    BAD_VALUE = "bad-value", Error, Run::Reading
}

rule! {
    /// A finding of the baseline is not found any more.
    ///
    /// It has been mended, or the text is gone. `portolan check --write-baseline` takes it out, so that it cannot come back
    /// unseen.
    BASELINE_SHRINKS = "baseline-shrinks", Info, Run::Reading
}

rule! {
    /// The baseline is not there, or has a line that names no finding.
    ///
    /// A baseline is written by `portolan check --write-baseline`. After a bad merge it may have lines that cannot be read;
    /// what they were for is then shown.
    BROKEN_BASELINE = "broken-baseline", Error, Run::Reading
}

rule! {
    /// A file of the ledger says something that no ledger says.
    ///
    /// The ledger is written by Portolan. After a bad merge or an edit by hand a record may not be readable; the translation
    /// then counts as unrecorded, never as current.
    BROKEN_LEDGER = "broken-ledger", Error, Run::Reading
}

rule! {
    /// A configuration file is not TOML.
    CONFIG_SYNTAX = "config-syntax", Error, Run::Reading
}

rule! {
    /// A path or a link leads out of the project.
    ///
    /// Portolan reads and writes only below the project's folder, so that a project from elsewhere cannot reach other files.
    OUTSIDE_ROOT = "outside-root", Error, Run::Reading
}

rule! {
    /// A bundle names a file that the source does not have.
    UNKNOWN_FILE = "unknown-file", Error, Run::Reading
}

rule! {
    /// A setting has a name that is not known.
    ///
    /// It has no effect, most likely because of a slip of the pen.
    UNKNOWN_KEY = "unknown-key", Error, Run::Reading
}

rule! {
    /// The configuration or a comment names a rule that does not exist.
    ///
    /// What it says of that rule has no effect. In a comment, this is a warning.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copyed the festival has this name in every language
    /// #~                ^^^^^^
    /// festival = Harbour Days
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied the festival has this name in every language
    /// festival = Harbour Days
    /// ```
    UNKNOWN_RULE = "unknown-rule", Error, Run::Project(check)
}

rule! {
    /// There is a folder with catalogues of a language that the project does not list.
    ///
    /// Its texts are not checked and not counted. List it among the targets, or move it away.
    UNLISTED_LOCALE = "unlisted-locale", Warning, Run::Reading
}

fn check(project: &Project, found: &mut Findings) {
    let settings = project.config.rules.iter().map(|setting| &setting.name);
    for name in settings.chain(project.config.allows.iter().map(|allow| &allow.rule)) {
        if find(&name.value).is_none() {
            let (message, help, _) = no_such_rule(&name.value);
            found.push(found.at(name.span, message).help(help));
        }
    }
}

/// What to say of a name that no rule has, and the name that was meant, if one is like it.
pub fn no_such_rule(name: &str) -> (String, String, Option<&'static str>) {
    let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    // Many names end alike, in `-rule` or `-text`: that is no likeness. What is asked for here is mended by the answer.
    let near = nearest(name, &names).filter(|near| is_slip(name, near));
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`portolan explain --list` shows all rules".to_owned(),
    };
    (format!("there is no rule `{name}`"), help, near)
}

/// Whether a name is another one with a slip or two.
fn is_slip(name: &str, right: &str) -> bool {
    !similar::get_close_matches(name.to_lowercase().as_str(), &[right], 1, 0.75).is_empty()
}

/// Rules about the project's own files, which no comment and no `[[allow]]` lets pass.
const SETTLED: [&str; 12] = [
    "bad-locale",
    "bad-path",
    "bad-value",
    "baseline-shrinks",
    "broken-baseline",
    "broken-ledger",
    "config-syntax",
    "outside-root",
    "unknown-file",
    "unknown-key",
    "unlisted-locale",
    "too-many-problems",
];

/// Whether only the level of a rule can be set, and nothing let pass in single places.
pub fn is_settled(rule: &str) -> bool {
    SETTLED.contains(&rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_settled_are_rules() {
        assert!(SETTLED.iter().all(|name| find(name).is_some()));
    }
}

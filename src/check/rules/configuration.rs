//! F09, X13, K04: what the reading of a project's own files finds. The words of each finding stand with the reader.

use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::{RULES, nearest};
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
    /// The configuration sets the level of a rule that does not exist.
    UNKNOWN_RULE = "unknown-rule", Error, Run::Project(check)
}

rule! {
    /// There is a folder with catalogues of a language that the project does not list.
    ///
    /// Its texts are not checked and not counted. List it among the targets, or move it away.
    UNLISTED_LOCALE = "unlisted-locale", Warning, Run::Reading
}

fn check(project: &Project, found: &mut Findings) {
    for setting in &project.config.rules {
        let name = setting.name.value.as_str();
        if RULES.iter().any(|rule| rule.name == name) {
            continue;
        }
        let names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
        let help = match nearest(name, &names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`portolan explain --list` shows all rules".to_owned(),
        };
        found.push(found.at(setting.name.span, format!("there is no rule `{name}`")).help(help));
    }
}

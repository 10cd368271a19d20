//! Files that are written from the code: the pages of rules and of commands, the schema of `portolan.toml`, and blocks of
//! the README. `UPDATE=1 cargo test generated` writes them anew; without it, a file that differs fails here.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use clap::CommandFactory;
use portolan::check::rule::Rule;
use portolan::check::rules::RULES;
use portolan::cli::Arguments;
use portolan::config::policy::Feature;
use portolan::config::{FORMATS, Level, LossLevel, MissingPolicy, Register, RunsOn, StalePolicy};
use serde_json::{Value, json};
use similar::TextDiff;

/// What tells a reader that a page is not to be edited.
const MARK: &str = "<!-- Written from the code: change it there, then run `UPDATE=1 cargo test generated`. -->\n";

/// The levels, each with the heading of its rules.
const LEVELS: [(Level, &str, &str); 4] = [
    (Level::Error, "Errors", "They make `portolan check` fail."),
    (Level::Warning, "Warnings", "Something is probably wrong. They are shown, and do not make the check fail."),
    (Level::Info, "Remarks", "Worth knowing. They are shown with `--severity info`, and in JSON."),
    (Level::Off, "Off", "They are looked for only if `portolan.toml` sets a level."),
];

/// What a share of units in whole percents looks like.
const SHARE: &str = "^0*(100|[0-9]{1,2})%$";

/// A file of the project.
pub fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n")
}

/// Holds a file equal to what the code says, or writes it.
fn hold(path: &str, expected: &str) {
    let present = read(path);
    if present == expected {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(path), expected).expect("written");
        return;
    }
    let diff = TextDiff::from_lines(present.as_str(), expected);
    let diff = diff.unified_diff().context_radius(2).header("as it is", "as the code has it").to_string();
    panic!(
        "{path} is not what the code says. Run `UPDATE=1 cargo test generated`, and look at what it changes.\n{diff}"
    );
}

/// What the program prints, and how it ends.
pub fn portolan(arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["--color", "never"]).args(arguments).output();
    let output = output.expect("the program runs");
    (String::from_utf8(output.stdout).expect("UTF-8"), output.status.code())
}

#[test]
fn the_page_of_rules() {
    let mut page = format!(
        "# Rules\n\n{MARK}\n{}\n\n`portolan explain RULE` prints the same in a terminal. To change how a rule counts, \
         give its level in `portolan.toml`:\n\n```toml\n[rules]\ncopied = \"off\"    # or info, warning, error\n```\n\n\
         In the examples, carets stand under what is reported, and a line such as `### locales/fr/app.ftl` begins a \
         file.\n\n",
        counts()
    );
    for (level, heading, meaning) in LEVELS {
        let rules: Vec<_> = RULES.iter().filter(|rule| rule.level == level).collect();
        if rules.is_empty() {
            continue;
        }
        write!(page, "## {heading}\n\n{meaning}\n\n| Rule | What it finds |\n| --- | --- |\n").expect("a string");
        for rule in &rules {
            let summary = one_line(rule.summary()).replace('|', "\\|");
            writeln!(page, "| [`{0}`](#{0}) | {summary} |", rule.name).expect("a string");
        }
        page.push('\n');
        rules.iter().for_each(|rule| page.push_str(&section(rule)));
    }
    hold("docs/rules.md", &format!("{}\n", page.trim_end()));
}

/// How many rules there are, in a sentence.
fn counts() -> String {
    let count = |level| RULES.iter().filter(|rule| rule.level == level).count();
    format!(
        "There are {} rules: {} find errors, {} warnings, and {} remarks.",
        RULES.len(),
        count(Level::Error),
        count(Level::Warning),
        count(Level::Info)
    )
}

/// The documentation of one rule as a section of the page.
fn section(rule: &Rule) -> String {
    let mut out = format!("### {}\n\n", rule.name);
    let mut in_code = false;
    for line in rule.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
        if let Some(fence) = line.strip_prefix("```") {
            if fence.contains("escaped") {
                out.push_str("(`\\u{…}`, `\\x…`, `\\t` and `\\r` stand for characters that cannot be shown here.)\n\n");
            }
            in_code = !in_code;
            out.push_str(if in_code { "```text" } else { "```" });
        } else if !in_code {
            match line.strip_prefix("# ") {
                Some(heading) => write!(out, "**{heading}**").expect("a string"),
                None => out.push_str(line),
            }
        } else if let Some(carets) = line.strip_prefix("#~|") {
            out.push_str(carets);
        } else if let Some(carets) = line.strip_prefix("#~") {
            write!(out, "  {carets}").expect("a string");
        } else if let Some(path) = line.strip_prefix("#- ") {
            if !out.ends_with("```text\n") {
                out.push('\n');
            }
            write!(out, "### {path}").expect("a string");
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    format!("{}\n\n", out.trim_end())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_of_formats() {
    hold("docs/formats.md", &format!("# Formats\n\n{MARK}\n{}", crate::exports::page::text()));
}

#[test]
fn the_page_of_commands() {
    let mut page = format!(
        "# Commands\n\n{MARK}\nResults go to standard output, everything else to standard error. Exit status: 0 good, 1 \
         an error or the gate is\nnot passed, 2 could not run.\n\n## portolan\n\n{}",
        help(&[])
    );
    let names: Vec<String> = Arguments::command().get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        write!(page, "\n## portolan {name}\n\n{}", help(&[&name])).expect("a string");
    }
    hold("docs/cli.md", &page);
}

/// The long help of a command in a code block.
fn help(path: &[&str]) -> String {
    let mut command = Arguments::command().term_width(100);
    command.build();
    let mut command = &mut command;
    for name in path {
        command = command.find_subcommand_mut(name).expect("a command");
    }
    let lines: Vec<String> =
        command.render_long_help().to_string().trim_end().lines().map(|it| it.trim_end().to_owned()).collect();
    format!("```text\n{}\n```\n", lines.join("\n"))
}

#[test]
fn blocks_of_the_readme() {
    let readme = read("README.md");
    let readme = filled(&readme, "output", &format!("```text\n{}```\n", excerpt()));
    let readme = filled(&readme, "count", &format!("{}\n", counts()));
    let readme = filled(&readme, "help", &commands());
    hold("README.md", &readme);
}

/// The list of commands in the help of the program.
fn commands() -> String {
    let help = help(&[]);
    let commands = help.split_once("Commands:\n").and_then(|(_, rest)| rest.split_once("\n\n")).expect("commands").0;
    format!("```text\n{commands}\n```\n")
}

/// The text with what stands between two comments replaced.
fn filled(text: &str, name: &str, block: &str) -> String {
    let (begin, end) = (format!("<!-- begin: {name} -->\n"), format!("<!-- end: {name} -->\n"));
    let (before, rest) = text.split_once(&begin).unwrap_or_else(|| panic!("no {begin:?} in README.md"));
    let (_, after) = rest.split_once(&end).unwrap_or_else(|| panic!("no {end:?} in README.md"));
    format!("{before}{begin}{block}{end}{after}")
}

/// The findings of a rule and the end of what a check of the fifteen faults prints, with `…` where lines are left out.
fn excerpt() -> String {
    const SHOWN: [&str; 1] = ["[unknown-variable]"];
    const FAULTS: [&str; 3] = ["check", "--root", "fixtures/fifteen-faults"];
    let (output, status) = portolan(&FAULTS);
    assert_eq!(status, Some(1), "{output}");
    let (findings, figures) = output.split_once("\nlocale ").expect("a summary");
    let mut out = format!("$ portolan {}\n", FAULTS.join(" "));
    let mut left_out = false;
    for (index, finding) in findings.trim_end().split("\n\n").enumerate() {
        if index > 0 && !SHOWN.iter().any(|rule| finding.contains(rule)) {
            left_out = true;
            continue;
        }
        if std::mem::take(&mut left_out) {
            out.push_str("…\n\n");
        }
        write!(out, "{}\n\n", finding.trim_end()).expect("a string");
    }
    assert!(SHOWN.iter().all(|rule| out.contains(rule)), "{output}");
    format!("{out}…\n\nlocale {}\n", figures.trim_end())
}

#[test]
fn the_schema_of_the_configuration() {
    let text = serde_json::to_string_pretty(&schema()).expect("JSON");
    hold("docs/portolan.schema.json", &format!("{text}\n"));
}

/// The schema of `portolan.toml`, for editors.
/// What the id of a message can begin with.
const ID_BEGINS: &str = "^[A-Za-z][A-Za-z0-9_-]*$";

pub fn schema() -> Value {
    let names = |text: &str, names: Vec<&str>| json!({ "description": text, "enum": names });
    let strings = |text: &str| json!({ "description": text, "type": "array", "items": { "type": "string" } });
    let limit = |text: &str| {
        json!({ "description": text, "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": u32::MAX },
            { "type": "string", "pattern": SHARE },
        ] })
    };
    let gate = json!({
        "missing": limit("The most units that may be missing: a number, or a share such as \"5%\"."),
        "stale": limit("The most units that may be stale: a number, or a share such as \"5%\"."),
        "stale-cosmetic": limit("The most units that may be stale because only quotes, ellipses, spaces or capital letters of the English have changed. Without it they count as stale like the others."),
    });
    let levels: Vec<&str> = Level::NAMES.iter().map(|(name, _)| *name).collect();
    let rules = RULES.iter().map(|rule| {
        let level = Level::NAMES.iter().find(|(_, level)| *level == rule.level).map(|(name, _)| *name);
        let text = one_line(rule.summary());
        (rule.name.to_owned(), json!({ "description": text, "enum": levels, "default": level }))
    });
    let losses = LossLevel::NAMES.map(|(name, _)| name).join("|");
    let bundle = json!({
        "files": strings("The files that are loaded together, each by its path below the locale's folder, without .ftl."),
        "locales": strings("The locales it holds; all, if none are named."),
        "formats": { "description": "What it is exported as.", "type": "array", "items": { "enum": FORMATS } },
        "runs-on": { "description": "The Fluent runtimes that load it.", "type": "array",
            "items": { "enum": RunsOn::NAMES.map(|(name, _)| name) } },
        "stale": names("What it holds where a translation is stale.",
            StalePolicy::NAMES.map(|(name, _)| name).to_vec()),
        "missing": names("What it holds where a translation is missing.",
            MissingPolicy::NAMES.map(|(name, _)| name).to_vec()),
        "minimum": { "description": "The least share of its units that a locale must have translated to be in it, such as \"90%\".",
            "type": "string", "pattern": SHARE },
        "allow-loss": { "description": "What may be lost where it is exported: \"approximated\", \"refused\", or one of them in one format, such as \"android:refused\".",
            "type": "array", "items": { "type": "string", "pattern": format!("^([^:]+:)?({losses})$") } },
    });
    let one_or_more = |text: &str| {
        json!({ "description": text, "anyOf": [
            { "type": "string" }, { "type": "array", "items": { "type": "string" } },
        ] })
    };
    let rule_names: Vec<&str> = RULES.iter().map(|rule| rule.name).collect();
    let allow = json!({
        "rule": { "description": "The rule that finds them.", "enum": rule_names },
        "locale": one_or_more("Only in these locales; in all, if none is named."),
        "path": one_or_more("Only in these files, which may have `*` and `**` in them, or folders; in all, if none is named."),
        "reason": { "description": "Why.", "type": "string" },
    });
    let locale = json!({
        "code": { "description": "How paths spell the locale.", "type": "string" },
        "register": names("How texts address their readers; without it, as nine texts of ten do.",
            Register::NAMES.map(|(name, _)| name).to_vec()),
    });
    let prefixes = |text: &str| {
        json!({ "description": text, "type": "object", "additionalProperties": { "anyOf": [
            { "type": "string", "pattern": ID_BEGINS },
            { "type": "array", "items": { "type": "string", "pattern": ID_BEGINS }, "minItems": 1 },
        ] } })
    };
    let ids = json!({
        "prefix": { "description": "What ids begin with: the name of their file, or what is said for single files.", "anyOf": [
            { "const": "file" },
            prefixes("What ids begin with, by the file's path below the locale's folder, without .ftl."),
        ] },
        "group-prefix": prefixes("What ids begin with, by the first line of the group's comment."),
    });
    let features = json!({
        "forbid": { "description": "What of Fluent the project does without.", "type": "array",
            "items": { "enum": Feature::NAMES.map(|(name, _)| name) } },
    });
    let glossary = json!({ "file": { "description": "The file of the terms.", "type": "string" } });
    let links = json!({ "hosts": strings("Hosts that translations may name although the English does not.") });
    let table =
        |properties: &Value| json!({ "type": "object", "properties": properties, "additionalProperties": false });
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "portolan.toml",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "source": { "description": "The locale that is written first.", "type": "string", "default": "en" },
            "targets": strings("The locales it is translated into; the folders that are there, if none are named."),
            "paths": { "description": "Where the catalogues are. {file} may stand for folders as well.",
                "type": "string", "default": portolan::config::DEFAULT_PATHS },
            "baseline": { "description": "The file with the findings that are passed over, which `portolan check --write-baseline` writes.",
                "type": "string" },
            "allow": { "description": "Findings that are let pass.", "type": "array",
                "items": { "type": "object", "required": ["rule", "reason"], "additionalProperties": false,
                    "properties": allow } },
            "ledger": { "description": "The folder of the ledger.", "type": "string", "default": "locales/.ledger" },
            "export": { "description": "The folder that bundles are exported to.", "type": "string",
                "default": portolan::config::bundle::DEFAULT_EXPORT },
            "locale": { "description": "What holds for single locales.", "type": "object",
                "additionalProperties": table(&locale) },
            "glossary": { "description": "What each language calls the terms of the field.", "type": "object",
                "properties": glossary, "required": ["file"], "additionalProperties": false },
            "links": { "description": "What addresses in texts may be.", "type": "object", "properties": links,
                "additionalProperties": false },
            "ids": { "description": "How the ids of messages begin.", "type": "object", "properties": ids,
                "additionalProperties": false },
            "features": { "description": "What of Fluent's syntax is used.", "type": "object", "properties": features,
                "additionalProperties": false },
            "bundle": { "description": "Files that a program loads together.", "type": "object",
                "additionalProperties": table(&bundle) },
            "gate": { "description": "What makes a check fail, beside any error.", "type": "object",
                "properties": gate, "additionalProperties": table(&gate) },
            "rules": { "description": "How the findings of single rules count.", "type": "object",
                "properties": serde_json::Map::from_iter(rules), "additionalProperties": false },
        },
    })
}

//! What the README and the pages in `docs/` say is so: their commands work, their examples are read, their links lead
//! somewhere, and they name every key there is.

use std::collections::BTreeSet;
use std::path::Path;

use portolan::check::rules::{RULES, find};
use portolan::config::portolan_toml;
use portolan::text::{FileId, Source};
use serde_json::Value;

use crate::generated::{portolan, read, schema};

const PAGES: [&str; 15] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/accessors.md",
    "docs/ci.md",
    "docs/cli.md",
    "docs/config.md",
    "docs/coverage.md",
    "docs/export.md",
    "docs/json.md",
    "docs/performance.md",
    "docs/rules.md",
    "docs/runtime.md",
    "docs/suppress.md",
];

/// The code blocks of a page in one language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let text = read(page);
    let begin = format!("```{language}\n");
    let rest = text.split(&begin).skip(1);
    rest.filter_map(|rest| rest.split_once("```")).map(|(block, _)| block.to_owned()).collect()
}

/// The words in backticks of a text.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

#[test]
fn the_version_of_rust_is_the_one_that_is_needed() {
    let cargo = read("Cargo.toml");
    let needed = cargo.split_once("rust-version = \"").and_then(|(_, rest)| rest.split_once('"')).expect("a version").0;
    for page in ["README.md", "CONTRIBUTING.md"] {
        assert!(read(page).contains(&format!("{needed} or newer")), "{page} asks for another Rust than {needed}");
    }
}

#[test]
fn the_two_commands_work() {
    let commands = "cargo run --release -- check\ncargo test\n";
    assert!(blocks("README.md", "sh").contains(&commands.to_owned()));
    let (output, status) = portolan(&["check"]);
    assert_eq!(status, Some(0), "{output}");
    let ci = read(".ci/run");
    assert!(ci.contains("cargo test ") && ci.contains("cargo run --release --locked -- check"));
}

#[test]
fn the_example_is_the_one_that_is_tested() {
    let docs: Vec<String> =
        read("src/lib.rs").lines().map(|line| line.trim_start_matches("//!").trim().into()).collect();
    for line in blocks("README.md", "rust").iter().flat_map(|block| block.lines()) {
        assert!(docs.iter().any(|it| it == line.trim()), "src/lib.rs has no {line:?}");
    }
}

#[test]
fn tables_name_rules_that_exist() {
    let readme = read("README.md");
    let table = readme.split_once("| --- | --- |\n").expect("a table").1.split_once("\n\n").expect("its end").0;
    let names: Vec<&str> = quoted(table).collect();
    assert!(names.len() > 30);
    names.iter().for_each(|name| assert!(find(name).is_some(), "README.md names the rule {name}"));
}

#[test]
fn configurations_shown_are_read_without_a_finding() {
    let mut read = 0;
    for page in PAGES {
        for text in blocks(page, "toml")
            .iter()
            .filter(|it| !["[[paths]]", "[[term]]", "[fluent]", "[dependencies]"].iter().any(|no| it.contains(no)))
        {
            // What names a locale must list it.
            let text =
                if text.contains("targets") { text.clone() } else { format!("targets = [\"el\", \"pl\"]\n{text}") };
            let (config, found) = portolan_toml::parse(FileId(0), &Source::new("portolan.toml", text.as_str()));
            assert_eq!(found, [], "{page}: {text}");
            config.rules.iter().for_each(|rule| assert!(find(&rule.name.value).is_some(), "{page}: {:?}", rule.name));
            read += 1;
        }
    }
    assert!(read > 3);
}

#[test]
fn links_lead_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for page in PAGES {
        let text = read(page);
        assert!(!text.is_empty(), "{page} is not there");
        // What stands between fences is code.
        let text: String = text.split("```").step_by(2).collect();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link) {
            let path = link.split('#').next().unwrap_or_default();
            if !link.contains("://") && !path.is_empty() {
                let folder = root.join(page).parent().expect("a folder").to_owned();
                assert!(folder.join(path).exists(), "{page} links to {link}");
            }
        }
    }
}

/// The keys that the parser names when it meets one that it does not know.
fn known_to_the_parser(head: &str) -> BTreeSet<String> {
    let text = format!("targets = [\"fr\"]\n{head}\nzzzzzzzzzz = 1\n");
    let text = if head.is_empty() { "zzzzzzzzzz = 1\n".to_owned() } else { text };
    let (_, found) = portolan_toml::parse(FileId(0), &Source::new("portolan.toml", text));
    let help = found.iter().find(|it| it.rule == "unknown-key").and_then(|it| it.help.clone()).expect("a finding");
    quoted(&help).map(str::to_owned).collect()
}

#[test]
fn the_schema_has_the_keys_that_are_read() {
    let schema = schema();
    let root = &schema["properties"];
    let keys = |properties: &Value| properties.as_object().expect("a table").keys().cloned().collect::<BTreeSet<_>>();
    let of_each = |name: &str| keys(&root[name]["additionalProperties"]["properties"]);
    assert_eq!(keys(root), known_to_the_parser(""));
    assert_eq!(of_each("locale"), known_to_the_parser("[locale.fr]"));
    assert_eq!(of_each("bundle"), known_to_the_parser("[bundle.website]\nfiles = [\"a\"]"));
    assert_eq!(of_each("gate"), known_to_the_parser("[gate.fr]"));
    assert_eq!(keys(&root["gate"]["properties"]), known_to_the_parser("[gate]"));
    let of_allow = keys(&root["allow"]["items"]["properties"]);
    assert_eq!(of_allow, known_to_the_parser("[[allow]]\nrule = \"copied\""));
    assert_eq!(root["rules"]["properties"].as_object().map(|it| it.len()), Some(RULES.len()));
    let page = read("docs/config.md");
    let all = keys(root).into_iter().chain(of_each("bundle")).chain(of_each("gate")).chain(of_allow);
    let named: BTreeSet<&str> =
        quoted(&page).filter_map(|it| it.trim_start_matches('[').split(['.', ']']).next()).collect();
    all.for_each(|key| assert!(named.contains(key.as_str()), "docs/config.md does not name {key}"));
}

#[test]
fn every_key_of_json_is_explained() {
    let page = read("docs/json.md");
    let named: BTreeSet<&str> = quoted(&page).collect();
    for arguments in [&["check"][..], &["status", "--by", "file"], &["todo", "fr"], &["diff"]] {
        let arguments = [arguments, &["--format", "json", "--root", "fixtures/states"]].concat();
        let (output, _) = portolan(&arguments);
        let mut keys = BTreeSet::new();
        collect(&serde_json::from_str(&output).expect("JSON"), &mut keys);
        // Names of locales and files are keys as well.
        keys.retain(|key| key != "fr" && key != "app");
        keys.iter().for_each(|key| assert!(named.contains(key.as_str()), "docs/json.md does not name {key}"));
    }
}

fn collect(value: &Value, keys: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        keys.insert(key.clone());
        collect(value, keys);
    }
    value.as_array().into_iter().flatten().for_each(|value| collect(value, keys));
}

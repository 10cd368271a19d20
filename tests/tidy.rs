//! Holds the order of the source: which module may import which, a header on every file, and a guide for sizes.

use std::path::{Path, PathBuf};

/// The layers. A module imports lower layers only, never one of its own, save where `SIBLINGS` says so.
const LAYERS: &[&[&str]] = &[
    &["text", "locale", "error", "parallel"],
    &["diagnostic"],
    &["syntax"],
    &["message", "config"],
    &["catalogue", "runtime"],
    &["project", "ledger", "fluent"],
    &["check", "coverage", "codegen", "export"],
    &["load", "report", "write"],
    &["cli", "build"],
];

/// Imports within a layer that are allowed, each with its reason.
const SIBLINGS: &[(&str, &str, &str)] = &[
    ("ledger", "project", "what a command would change in the ledger follows from the whole project"),
    ("export", "codegen", "the format `rust` is the code that a build script makes, and names are found in one way"),
];

/// Lines before a file's tests.
const MAX_LINES: usize = 400;

/// Files that may be longer, each with its reason.
const LONG_FILES: &[(&str, &str)] = &[];

fn sources() -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("readable").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let text = std::fs::read_to_string(&path).expect("readable");
                found.push((path.strip_prefix(&src).expect("below src").to_owned(), text));
            }
        }
    }
    found.sort();
    assert!(found.len() > 30);
    found
}

/// The module at the top level that a file belongs to.
fn module(path: &Path) -> String {
    let first =
        path.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
    first.trim_end_matches(".rs").to_owned()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The lines of a file's code, without comments and tests.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    let lines = lines.take_while(|(_, line)| !line.starts_with("#[cfg(test)]") && !line.starts_with("#[cfg(all(test"));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

#[test]
fn modules_import_lower_layers_only() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        if own == "lib" || own == "main" || path.to_string_lossy().ends_with("_tests.rs") {
            continue;
        }
        let Some(level) = layer(&own) else {
            wrong.push(format!("{}: `{own}` is in no layer", path.display()));
            continue;
        };
        for (line, code) in code(&text) {
            if code.contains("crate::{") {
                wrong.push(format!("{}:{line}: name one module a line, not `crate::{{…}}`", path.display()));
            }
            for (at, _) in code.match_indices("crate::") {
                let rest = &code[at + "crate::".len()..];
                let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                let Some(other) = layer(&name) else { continue };
                let sibling = SIBLINGS.iter().any(|(from, to, _)| *from == own && *to == name);
                if name != own && other >= level && !sibling {
                    wrong.push(format!(
                        "{}:{line}: `{own}` (layer {level}) imports `{name}` (layer {other})",
                        path.display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is_for() {
    let without: Vec<_> = sources().into_iter().filter(|(_, text)| !text.starts_with("//! ")).map(|it| it.0).collect();
    assert!(without.is_empty(), "no `//!` at the top of {without:?}");
}

#[test]
fn files_stay_short() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).count();
        let name = path.to_string_lossy().replace('\\', "/");
        let listed = LONG_FILES.iter().any(|(file, _)| *file == name);
        // Rules are half documentation, which is their page and their test.
        let docs = text.lines().filter(|line| line.trim_start().starts_with("///")).count();
        if (lines - docs.min(lines) > MAX_LINES) != listed && !name.ends_with("_tests.rs") {
            wrong.push(format!("{name}: {lines} lines, {docs} of them documentation"));
        }
    }
    assert!(wrong.is_empty(), "more than {MAX_LINES} lines, or listed without need:\n{}", wrong.join("\n"));
}

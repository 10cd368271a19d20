//! Real catalogues to measure on, where they are at hand: beside the project, or where `PORTOLAN_CORPORA` says.

use std::io::Write;
use std::path::{Path, PathBuf};

/// The folder of one corpus, or nothing, said aloud, when it is not there.
pub fn corpus(name: &str) -> Option<PathBuf> {
    let base = std::env::var_os("PORTOLAN_CORPORA")
        .map(PathBuf::from)
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora"));
    let folder = base.join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    // Written past the test runner, which keeps what passing tests print to itself.
    let said =
        writeln!(std::io::stderr(), "SKIPPED: the corpus “{name}” is not at hand; set PORTOLAN_CORPORA to test on it");
    said.expect("stderr");
    None
}

/// All catalogues below a folder, sorted by path.
pub fn catalogues(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "ftl") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

//! The programs of `examples/consumers/`, which know nothing of this project but a bundle that it has exported.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::consumers;
use crate::examples::{Server, built_in};
use crate::generated::read;

/// Exports the bundle `website` of our own catalogues, as people would.
fn bundle(name: &str) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["export", "website", "--format", "ftl", "--out"]).arg(&out);
    let output = command.output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    out.join("website")
}

#[test]
fn a_page_of_node_is_in_the_language_of_the_browser() {
    let (Some(node), Some(browser)) = (consumers::node("@fluent/bundle"), consumers::browser()) else { return };
    let bundle = bundle("example-node");
    // Where Node.js finds the installed packages beside it.
    let folder = consumers::folder().join("example-node");
    fs::create_dir_all(&folder).expect("made");
    for file in ["texts.mjs", "server.mjs"] {
        fs::write(folder.join(file), read(&format!("examples/consumers/node/{file}"))).expect("written");
    }
    let script = folder.join("server.mjs");
    let pinned = read("tests/consumers/package.json");
    let version = r#""@fluent/bundle": "0.19.1""#;
    assert!(pinned.contains(version) && read("examples/consumers/node/package.json").contains(version));
    let mut command = node.command(&[]);
    command.arg(&script).arg(&bundle).stdout(Stdio::piped());
    let mut child = command.spawn().expect("node");
    let stdout = child.stdout.take().expect("its output");
    let _server = Server(child);
    let mut url = String::new();
    BufReader::new(stdout).read_line(&mut url).expect("its address");
    let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example-node-pictures");
    let mut visit = browser.script("examples/visit.mjs");
    let output = visit.arg(url.trim()).arg(&pictures).args(["el-GR", "pl-PL", "ja-JP"]).output().expect("node");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // What is put in stands between marks that keep its direction apart, which nobody sees.
    let said = String::from_utf8(output.stdout).expect("UTF-8").replace(['\u{2068}', '\u{2069}'], "");
    let seen: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    let expected = [
        ("el-GR", "el", "22 άρθρα, τα νεότερα πρώτα", "1.234"),
        ("pl-PL", "pl", "22 artykuły, od najnowszego", "1234"),
        // Nobody has translated into Japanese.
        ("ja-JP", "en", "22 articles, the newest first", "1,234"),
    ];
    for (language, lang, text, number) in expected {
        let page = &seen[language];
        assert_eq!((page["lang"].as_str(), page["faults"].as_array().map(Vec::len)), (Some(lang), Some(0)), "{page}");
        assert!(page["text"].as_str().is_some_and(|it| it.contains(text)), "{page}");
        assert_eq!(page["strong"][0], number, "{page}");
        assert!(fs::metadata(pictures.join(format!("{language}.png"))).expect("a picture").len() > 5_000);
    }
}

#[test]
fn a_program_of_python_shows_the_readers_language() {
    let Some(python) = consumers::python("fluent.runtime") else { return };
    let bundle = bundle("example-python");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/consumers/python/articles.py");
    let run = |language: &str, count: &str| {
        let mut command = python.command(&[]);
        let output = command.arg(&script).arg(&bundle).args([language, count]).output().expect("python");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
    };
    assert_eq!(run("el-GR", "1234"), "Ελληνικά: 1.234 άρθρα, τα νεότερα πρώτα");
    assert_eq!(run("pl", "22"), "Polski: 22 artykuły, od najnowszego");
    assert_eq!(run("ja", "1"), "English: 1 article");
    let requirement = read("examples/consumers/python/requirements.txt");
    assert!(read("tests/consumers/requirements.txt").contains(requirement.trim()), "{requirement}");
}

#[test]
fn a_program_of_rust_shows_the_readers_language() {
    let Some(program) = built_in("consumers/rust", "consumer") else { return };
    let bundle = bundle("example-rust");
    let run = |language: &str, count: &str| {
        let output = Command::new(&program).arg(&bundle).args([language, count]).output().expect("runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    assert_eq!(run("el-GR", "1234"), "el: 1.234 άρθρα, τα νεότερα πρώτα\n");
    assert_eq!(run("pl, en;q=0.5", "1"), "pl: 1 artykuł\n");
    assert_eq!(run("ja", "0"), "en: No articles have been published yet.\n");
}

//! What `--dry-run` shows is what would be written: `git apply` and `patch` make the same bytes of it.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use portolan::check::mend::mend;
use portolan::ledger::{Ledger, follow};
use portolan::report::{Look, mended};

use crate::rule_shapes;

/// A folder's files, with their bytes.
type Files = BTreeMap<String, Vec<u8>>;

fn write(root: &Path, files: &Files) {
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("written");
    }
}

fn read(root: &Path) -> Files {
    let (mut files, mut folders) = (Files::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            if entry.file_type().expect("a type").is_dir() {
                folders.push(entry.path());
            } else if entry.file_type().expect("a type").is_file() {
                let path = entry.path().strip_prefix(root).expect("inside").to_string_lossy().into_owned();
                files.insert(path, fs::read(entry.path()).expect("readable"));
            }
        }
    }
    files
}

/// Hands a text to a program in a folder, and says what it complains of.
fn fed(folder: &Path, words: &[&str], text: &[u8]) -> Result<(), String> {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    command.env("GIT_CEILING_DIRECTORIES", folder.parent().expect("a folder")).env_remove("GIT_DIR");
    let streams = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = streams.spawn().expect("it runs");
    child.stdin.take().expect("piped").write_all(text).expect("taken");
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(said) }
}

/// Whether a program is there; says so aloud if it is not.
fn has(program: &str) -> bool {
    let found = Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        writeln!(std::io::stderr(), "SKIPPED: `{program}` is not there to apply a diff").expect("stderr");
    }
    found
}

fn portolan(root: &Path, words: &[&str]) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    let output = command.arg("--root").arg(root).args(words).output().expect("portolan runs");
    assert_ne!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The two programs, each with what it needs to take the first folder off a path.
const PROGRAMS: [&[&str]; 2] = [&["git", "apply"], &["patch", "-p1", "-s"]];

/// Applies what a command shows with `--dry-run`, and holds the files against those that it writes.
fn hold(files: &Files, words: &[&str]) -> usize {
    let folder = |files: &Files| {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), files);
        folder
    };
    let mended = folder(files);
    portolan(mended.path(), words);
    let expected = read(mended.path());
    let shown = portolan(folder(files).path(), &[words, &["--dry-run"]].concat());
    if expected == *files {
        return 0;
    }
    for program in PROGRAMS.iter().filter(|program| has(program[0])) {
        let patched = folder(files);
        let result = fed(patched.path(), program, &shown);
        assert_eq!(result, Ok(()), "{program:?} {words:?}: {}", String::from_utf8_lossy(&shown));
        let got = read(patched.path());
        for (path, bytes) in &expected {
            let text = |bytes: &[u8]| bytes.escape_ascii().to_string();
            let got = got.get(path).map(|it| text(it));
            assert_eq!(got, Some(text(bytes)), "{program:?} {words:?} {path}: {}", text(&shown));
        }
        assert_eq!(got.len(), expected.len(), "{program:?} {words:?}");
    }
    expected.iter().filter(|(path, bytes)| files.get(*path) != Some(bytes)).count()
}

const COMMANDS: [&[&str]; 3] = [&["check", "--fix"], &["check", "--fix=all"], &["fmt"]];

#[test]
fn projects_of_all_kinds_become_by_a_diff_what_they_become_by_mending() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["fixtures", "tests/cmd"].map(|folder| fs::read_dir(tests.join(folder)).expect("a folder"));
    let mut roots: Vec<_> = folders.into_iter().flatten().map(|it| it.expect("an entry").path()).collect();
    roots.retain(|path| path.is_dir() && path.extension().is_none_or(|end| end == "in"));
    assert!(roots.len() > 20, "{roots:?}");
    let mut changed = 0;
    for root in roots {
        let files = read(&root);
        // Some hold what can be no project.
        let is_project = portolan::load(&root).is_ok();
        changed += COMMANDS.iter().filter(|_| is_project).map(|words| hold(&files, words)).sum::<usize>();
    }
    assert!(changed > 20, "{changed}");
}

#[test]
fn bytes_and_names_that_mislead_get_through() {
    let texts: [&[u8]; 9] = [
        b"a = One  \r\nb =\r\n\tTwo\r\n\r\nc = {$x}",
        "\u{FEFF}a = One  \nb = {$x}".as_bytes(),
        "\u{FEFF}a = One\u{200B}two \u{202E}three\u{1B}[31m  \r\n".as_bytes(),
        b"a = One\r\nb = Two  \nc = Three\rFour  \n",
        b"a = Li\xE8ge  \nb = {$x}\n",
        b"a = \xC3\xA9t\xC3\xA9...  \n\n\n\n\n\n\n\n\nb = \"x\"   \nc = y \"z\", l'eau  \n",
        b"--- a/x\n+++ b/x\n@@ -1 +1 @@\na = One  \n-- b = Two\n",
        b"a = One\0Two  \n",
        b"a = { $x -> \n [one] a  \n*[other]{$x} \"b\" ...\n }\n    .title =  {$x}  {$y}...  \n",
    ];
    let names = ["app", "my file", "caf\u{E9} (2)", "x -> y", "a\tb", "quote\"d", "back\\slash", "2020-01-01 10:00:00"];
    let mut changed = 0;
    for (at, text) in texts.iter().enumerate() {
        let mut files = Files::from([("portolan.toml".to_owned(), b"targets = [\"fr\"]\n".to_vec())]);
        // Windows allows for some of the names only.
        for name in names.iter().filter(|name| cfg!(unix) || !name.contains(['>', '\t', '"', '\\', ':'])) {
            files.insert(format!("locales/en/{name}.ftl"), b"a = One\nb = Two\nc = Three\n".to_vec());
            files.insert(format!("locales/fr/{name}.ftl"), text.to_vec());
        }
        for words in COMMANDS {
            let here = hold(&files, words);
            assert!(here > 0 || words == ["fmt"], "{at} {words:?}");
            changed += here;
        }
    }
    assert!(changed > 100, "{changed}");
}

#[test]
fn the_ledger_is_part_of_the_diff() {
    let files = [
        ("portolan.toml", "targets = [\"fr\"]\n"),
        ("locales/en/app.ftl", "a = One\u{202E}!\nb = Two\n"),
        ("locales/fr/app.ftl", "a = Un\u{202E} !\nb = Deux  \n"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    write(folder.path(), &files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into());
    portolan(folder.path(), &["record"]);
    let files = read(folder.path());
    assert!(files.len() > 3, "{:?}", files.keys());
    assert_eq!(hold(&files, &["check", "--fix=all"]), 3);
}

#[test]
fn faults_of_every_rule_are_mended_by_the_diff_as_well() {
    if !has("git") {
        return;
    }
    let mut applied = 0;
    for (title, fixture) in rule_shapes::fixtures() {
        let project = fixture.project;
        let mending = mend(&project, &Ledger::default(), |_| true);
        if mending.files.is_empty() {
            continue;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let paths = mending.files.iter().map(|file| file.file);
        let files = |of: &portolan::project::Project| -> Files {
            paths.clone().map(|id| (of.sources[id].path().to_owned(), of.sources[id].bytes().to_vec())).collect()
        };
        write(folder.path(), &files(&project));
        let records = follow(&project, &mending.project, &Ledger::default());
        let look = Look { exact: true, ..Look::default() };
        let diff = mended::diff(&project, &mending, &records, look);
        assert_eq!(fed(folder.path(), &["git", "apply"], &diff), Ok(()), "{title}: {}", diff.escape_ascii());
        assert!(read(folder.path()) == files(&mending.project), "{title}: {}", diff.escape_ascii());
        applied += 1;
    }
    assert!(applied > 100, "{applied}");
}

#[test]
fn colours_are_for_people() {
    let text = "a = One\u{1B}[31m  \n";
    let folder = tempfile::tempdir().expect("a folder");
    let files = [("portolan.toml", ""), ("locales/en/app.ftl", text), ("locales/fr/app.ftl", text)];
    write(folder.path(), &files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into());
    let diff = |words: &[&str]| portolan(folder.path(), &[&["check", "--fix", "--dry-run"], words].concat());
    let has = |text: &[u8], part: &str| memchr::memmem::find(text, part.as_bytes()).is_some();
    assert!(has(&diff(&[]), "-a = One\u{1B}[31m  \n"));
    let coloured = diff(&["--color", "always"]);
    assert!(has(&coloured, "-a = One\\u{1b}[31m  ") && !has(&coloured, "One\u{1B}"), "{}", coloured.escape_ascii());
    assert!(!has(&diff(&["--format", "json"]), "\u{1B}"));
}

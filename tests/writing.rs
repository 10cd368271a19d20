//! Writing from outside: runs that are killed, runs at the same time, and places where nothing can be written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Instant;

use tempfile::TempDir;

const FILES: usize = 8;
const LOCALES: [&str; 2] = ["fr", "de"];

/// A project of some files in two languages, with an `x` in every text.
fn project(x: &str) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for locale in ["en", "fr", "de"] {
        let folder = root.path().join("locales").join(locale);
        fs::create_dir_all(&folder).expect("a folder");
        for file in 0..FILES {
            let text: String = (0..40).map(|n| format!("m{n} = Text {n} of {locale} {x}\n")).collect();
            fs::write(folder.join(format!("f{file}.ftl")), text).expect("written");
        }
    }
    root
}

/// Gives every text of a project another `x`.
fn change(root: &Path, x: &str) {
    for (path, text) in
        files(&root.join("locales")).into_iter().filter(|(path, _)| !path.to_string_lossy().contains(".ledger"))
    {
        let text: String = text
            .lines()
            .map(|line| line.rsplit_once(' ').map_or(line, |it| it.0).to_owned() + " " + x + "\n")
            .collect();
        fs::write(path, text).expect("written");
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => drop(found.insert(path.clone(), fs::read_to_string(path).expect("UTF-8"))),
        }
    }
    found
}

fn ledger(root: &Path) -> BTreeMap<PathBuf, String> {
    let folder = root.join("locales/.ledger");
    let found = files(&folder).into_iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "ftl"));
    found.map(|(path, text)| (path.strip_prefix(&folder).expect("below").to_owned(), text)).collect()
}

fn portolan(root: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.args(words).arg("--root").arg(root).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(root: &Path, words: &[&str]) -> Output {
    portolan(root, words).output().expect("portolan runs")
}

fn good(root: &Path, words: &[&str]) -> String {
    let output = run(root, words);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A run that is killed at any point leaves each file as it was or as it is to be, and the next run brings it to an end.
#[test]
fn a_killed_run_leaves_old_or_new() {
    let root = project("one");
    let start = Instant::now();
    good(root.path(), &["record"]);
    let takes = start.elapsed();
    let mut old = ledger(root.path());
    assert_eq!(old.len(), FILES * LOCALES.len());
    let (mut killed, mut mixed) = (0, 0);
    let points = 40;
    for point in 0..points {
        change(root.path(), &format!("{point}"));
        let mut child = portolan(root.path(), &["record"]).spawn().expect("portolan runs");
        if point % 2 == 0 {
            thread::sleep(takes * point / points);
        } else {
            // While the files are replaced, which takes no time to speak of.
            let first = root.path().join("locales/.ledger").join(old.keys().next().expect("a file"));
            let start = Instant::now();
            while start.elapsed() < takes * 5
                && fs::read_to_string(&first).is_ok_and(|text| Some(&text) == old.values().next())
            {}
        }
        child.kill().expect("SIGKILL");
        killed += usize::from(!child.wait().expect("it ends").success());
        let left = ledger(root.path());
        good(root.path(), &["record"]);
        let new = ledger(root.path());
        assert!(left.keys().eq(new.keys()));
        let count = left.iter().filter(|(path, text)| **text == new[*path]).count();
        assert!(
            left.iter().all(|(path, text)| *text == new[path] || *text == old[path]),
            "a file is neither old nor new"
        );
        mixed += usize::from(count > 0 && count < new.len());
        old = new;
    }
    let names = files(&root.path().join("locales"));
    assert_eq!(names.len(), FILES * 5, "something is left behind");
    eprintln!("{points} runs of {takes:?}: {killed} killed, {mixed} of them between two files");
    assert!(killed > 10, "only {killed} were killed in time");
}

/// Runs at the same time that record different texts lose nothing.
#[test]
fn runs_at_once_lose_no_record() {
    for _ in 0..5 {
        let root = project("one");
        let children: Vec<_> = (0..8)
            .map(|n| {
                portolan(root.path(), &["record", &format!("m{n}"), &format!("m{}", n + 20)]).spawn().expect("runs")
            })
            .collect();
        for child in children {
            let output = child.wait_with_output().expect("it ends");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let ledger = ledger(root.path());
        assert_eq!(ledger.len(), FILES * LOCALES.len());
        for (path, text) in ledger {
            assert_eq!(text.matches(" = Text ").count(), 16, "{path:?}");
        }
    }
}

#[test]
fn line_ends_stay() {
    let root = project("one");
    let english = root.path().join("locales/en/f0.ftl");
    fs::write(&english, "port = Harbour\r\nlines =\r\n    Two\r\n    lines\r\n").expect("written");
    fs::write(root.path().join("locales/fr/f0.ftl"), "port = Port\r\nlines = Deux lignes\r\n").expect("written");
    let own = root.path().join("locales/.ledger/fr/f0.ftl");
    fs::create_dir_all(own.parent().expect("a folder")).expect("a folder");
    fs::write(&own, "# 000000000000\r\nport = Port\r\n").expect("written");
    good(root.path(), &["record", "fr"]);
    let text = fs::read_to_string(&own).expect("there");
    assert!(
        text.ends_with("\r\nport = Harbour\r\n") && text.contains("\r\nlines =\r\n    Two\r\n    lines\r\n\r\n#"),
        "{text:?}"
    );
    // Git may change line ends in either file.
    fs::write(&own, text.replace("\r\n", "\n")).expect("written");
    assert!(good(root.path(), &["record", "fr"]).starts_with("fr: nothing to record; all"));
}

/// Nothing is changed where not everything can be, and the file is named.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let root = project("one");
    good(root.path(), &["record"]);
    change(root.path(), "two");
    let before = files(root.path());
    let locked = root.path().join("locales/.ledger/fr");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).expect("set");
    let mut command = portolan(root.path(), &["record"]);
    if fs::write(locked.join("x"), "").is_ok() {
        // This user may write everywhere: be another one.
        fs::remove_file(locked.join("x")).expect("removed");
        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).expect("set");
        command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", env!("CARGO_BIN_EXE_portolan"), "record"]);
        command.arg("--root").arg(root.path());
    }
    match command.output() {
        Ok(output) if output.status.code() == Some(2) => {
            let said = String::from_utf8(output.stderr).expect("UTF-8");
            assert!(said.contains("locales/.ledger/") && said.contains("it is unchanged: permission denied"), "{said}");
            assert!(said.contains("help: look whether you may write there"), "{said}");
        }
        other => eprintln!("SKIPPED: this user may write everywhere, and can be no other: {other:?}"),
    }
    assert_eq!(files(root.path()), before);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).expect("set");

    let root = project("one");
    fs::write(root.path().join("locales/.ledger"), "a file").expect("written");
    let before = files(root.path());
    let output = run(root.path(), &["record"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("locales/.ledger/de/f0.ftl") && said.contains("help: "), "{said}");
    assert_eq!(files(root.path()), before);
}

/// A full disk is one on which nothing can be written any more. `/dev/full` cannot stand for it, since files are written
/// beside the old ones; so the limit on the size of files does.
#[cfg(unix)]
#[test]
fn a_full_disk_changes_nothing() {
    let root = project("one");
    good(root.path(), &["record"]);
    change(root.path(), "two");
    let before = files(root.path());
    let script = format!(
        "trap '' XFSZ; ulimit -f 1; exec '{}' record --root '{}'",
        env!("CARGO_BIN_EXE_portolan"),
        root.path().display()
    );
    let output = Command::new("sh").args(["-c", &script]).output().expect("a shell");
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stdout));
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("locales/.ledger/de/f0.ftl; it is unchanged") && said.contains("help: "), "{said}");
    assert_eq!(files(root.path()), before);
}

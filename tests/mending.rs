//! What `portolan check --fix` promises: mended twice is mended once, nothing but what a finding names changes, no error is
//! new, and no translation gets into a worse state.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use portolan::catalogue::File;
use portolan::check::mend::{Mending, mend};
use portolan::coverage::track;
use portolan::diagnostic::{Diagnostic, Severity};
use portolan::ledger::{Ledger, Scope, State, Wish, follow, plan};
use portolan::project::Project;
use portolan::text::{FileId, Source};
use proptest::prelude::*;
use proptest::sample::select;

use crate::fixture::Fixture;
use crate::project_properties::catalogue as soup;

/// Entries with faults that have edits.
fn entry() -> impl Strategy<Value = String> {
    let id = select(vec!["a", "b", "c", "d", "e", "f"]);
    let text = select(vec![
        "Text",
        "Two words  ",
        "{$x}",
        "{ $x } and {   $y}",
        "left\u{202E}right",
        "left\u{1B}right",
        "\n    Text\n  over lines",
        "\n\tText",
        "{ $n ->\n    [one] One\n   *[other]{$n}  \n    }",
        "{\t$x }",
        "} text",
        "\n.start",
    ]);
    let attribute = select(vec!["", "", "\n    .title = Title ", "\n\t.title = {$x}", "\n    .title\t= Title"]);
    let comment = select(vec!["", "", "# A comment  \n", "## Group\n", "# Alone\n\n"]);
    let end = select(vec!["\n", "\n\n", "  \n", "\r\n", "\n   \n\n"]);
    (comment, id, text, attribute, end)
        .prop_map(|(comment, id, text, attribute, end)| format!("{comment}{id} = {text}{attribute}{end}"))
}

fn faulty() -> impl Strategy<Value = String> {
    let start = select(vec!["", "", "\u{FEFF}", "\n\n"]);
    let end = select(vec!["", "", "z = Last"]);
    (start, prop::collection::vec(entry(), 0..6), end)
        .prop_map(|(start, all, end)| format!("{start}{}{end}", all.concat()))
}

fn project(en: &str, fr: &str) -> Project {
    let files = [("portolan.toml", "targets = [\"fr\"]\n"), ("locales/en/app.ftl", en), ("locales/fr/app.ftl", fr)];
    Fixture::of_files(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into()).project
}

/// The ledger after `portolan record`, for a project whose ledger says nothing yet.
fn recorded(project: &Project) -> Ledger {
    let mut ledger = Ledger::default();
    for file in plan(project, &Ledger::default(), &Scope::default(), Wish::Record(None)).files {
        ledger.add(file.locale, File::parse(FileId(0), file.name, &Source::new("", file.text)));
    }
    ledger
}

fn followed(before: &Project, after: &Project, ledger: &Ledger) -> Ledger {
    let mut now = ledger.clone();
    for file in follow(before, after, ledger) {
        now.add(file.locale, File::parse(FileId(0), file.name, &Source::new("", file.text)));
    }
    now
}

fn states(project: &Project, ledger: &Ledger) -> BTreeMap<String, State> {
    let french = &project.targets[0];
    let tracked = track(&project.source.files[0], french.file("app"), ledger.file(&french.locale, "app"));
    tracked.map(|it| (it.source.id(), it.state)).collect()
}

fn errors(project: &Project, ledger: &Ledger) -> usize {
    portolan::check(project, ledger).iter().filter(|it| it.severity == Severity::Error).count()
}

fn texts(project: &Project) -> Vec<&str> {
    project.catalogues().flat_map(|it| &it.files).map(File::text).collect()
}

fn mend_all(project: &Project, ledger: &Ledger) -> Mending {
    mend(project, ledger, |_| true)
}

/// What holds whatever was mended.
fn check(before: &Project, ledger: &Ledger, wanted: impl Fn(&Diagnostic) -> bool) -> Mending {
    let mending = mend(before, ledger, &wanted);
    let after = &mending.project;
    let now = followed(before, after, ledger);
    let shown = (texts(before), texts(after));
    assert!(errors(after, &now) <= errors(before, ledger), "a new error: {shown:#?}");
    let (old, new) = (states(before, ledger), states(after, &now));
    for (id, state) in old.iter().filter(|(_, state)| matches!(state, State::Current | State::Stale)) {
        // A term that nothing refers to is taken out of the English, and has no state then.
        let is_gone = id.starts_with('-') && !new.contains_key(id);
        assert!(is_gone || new.get(id) == Some(state), "the state of {id} is {:?}: {shown:#?}", new.get(id));
    }
    let again = mend(after, &now, wanted);
    assert_eq!(texts(&again.project), texts(after), "mended again, something changes: {shown:#?}");
    mending
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn mending_comes_to_rest_and_makes_nothing_worse(en in faulty(), fr in faulty(), older in faulty(), safe in any::<bool>()) {
        let before = project(&en, &fr);
        for ledger in [recorded(&before), recorded(&project(&older, &fr)), Ledger::default()] {
            let mending = check(&before, &ledger, |finding| finding.is_safe || !safe);
            // No safe edit takes a letter away or brings one. Others may delete whole messages.
            let letters = |text: &str| text.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>();
            for (before, after) in texts(&before).iter().zip(texts(&mending.project)).filter(|_| safe) {
                prop_assert_eq!(letters(before), letters(after));
            }
        }
    }

    #[test]
    fn any_project_can_be_mended(en in soup(), fr in soup()) {
        let before = project(&en, &fr);
        check(&before, &recorded(&before), |_| true);
    }
}

#[test]
fn findings_that_hide_one_another_are_mended_one_after_the_other() {
    let before = project("a =\n\tOne\n\t\tTwo\n\t.x = {\t$y }  \n\t.z = Z\n", "");
    let mending = mend_all(&before, &Ledger::default());
    assert_eq!(texts(&mending.project)[0], "a =\n    One\n        Two\n    .x = { $y }\n    .z = Z\n");
    assert_eq!(mending.given_up, []);
    let rules = &mending.files[0].rules;
    assert!(rules["tab-indentation"] >= 2 && rules["trailing-spaces"] == 1, "{rules:?}");
}

#[test]
fn what_would_bring_an_error_is_given_up_and_the_rest_is_mended() {
    // French lacks the attribute that the English has as soon as it can be read.
    let before = project("a = One\n\t.title = Title\n\nb = {$x}", "a = Un  \n\nb = {$x}");
    let mending = mend_all(&before, &recorded(&before));
    assert_eq!(texts(&mending.project), ["a = One\n\t.title = Title\n\nb = { $x }\n", "a = Un\n\nb = { $x }\n"]);
    let [given_up] = mending.given_up.as_slice() else { panic!("{:?}", mending.given_up) };
    assert_eq!((given_up.id.as_deref(), given_up.error.map(|it| it.0)), (Some("a"), Some("missing-attribute")));
}

#[test]
fn an_entry_does_not_take_the_place_of_its_twin() {
    // Once the tab is mended, the first `f` counts, and the second would be the one to delete.
    let before = project("f =\n\tText\nf = Two words  \n", "f = {$x}\n");
    let older = project("f = Text\n", "f = {$x}\n");
    let mending = mend_all(&before, &recorded(&older));
    assert_eq!(texts(&mending.project), ["f =\n\tText\nf = Two words\n", "f = { $x }\n"]);
}

#[test]
fn an_entry_that_comes_to_no_end_is_left_and_the_rest_is_mended() {
    // Each line hides the next one until its tab is mended, and there are more of them than rounds.
    let lines: Vec<String> = (0..50).map(|at| format!("    .a{at} = {{\t$x }}\n")).collect();
    let long = format!("a = One\n{}", lines.concat());
    let before = project(&format!("{long}\nb = {{$x}}\n\nc = Three"), "");
    let mending = mend_all(&before, &Ledger::default());
    assert_eq!(texts(&mending.project)[0], format!("{long}\nb = {{ $x }}\n\nc = Three\n"));
    let [given_up] = mending.given_up.as_slice() else { panic!("{:?}", mending.given_up) };
    assert_eq!((given_up.id.as_deref(), given_up.error), (Some("a"), None));
}

#[test]
fn records_follow_with_their_words() {
    let (en, fr) = ("a = One\u{202E}!\nb = Two\nc = Copy\u{202E}\n", "a = Un\u{202E} !\nb = Deux\nc = Copy\n");
    let before = project(en, fr);
    let ledger = recorded(&before);
    let stale = project(&en.replace("Two", "Two or more"), fr);
    let after = mend_all(&stale, &ledger).project;
    let files = follow(&stale, &after, &ledger);
    assert_eq!(files.len(), 1);
    assert!(files[0].text.contains("a = One!\n") && files[0].text.contains("b = Two\n"), "{}", files[0].text);
    // What has become equal to the English by a mend was no copy before.
    assert!(files[0].text.contains(" same\nc = Copy\n"), "{}", files[0].text);
    let states: Vec<State> = states(&after, &followed(&stale, &after, &ledger)).into_values().collect();
    assert_eq!(states, [State::Current, State::Stale, State::Current]);
    assert_eq!(follow(&after, &after, &ledger), []);
}

/// What the French file says after everything that is safe, or everything at all, was mended.
fn mended(fr: &[u8], safe: bool) -> Vec<u8> {
    let files = [("portolan.toml", "targets = [\"fr\"]\n".into()), ("locales/fr/app.ftl", fr.to_vec())];
    let project =
        Fixture::of_files(files.map(|(path, bytes): (&str, Vec<u8>)| (path.to_owned(), bytes)).into()).project;
    let mending = mend(&project, &Ledger::default(), |it| it.rule != "obsolete-message" && (it.is_safe || !safe));
    let french = mending.project.targets[0].file("app").expect("there").id;
    mending.project.sources[french].bytes().to_vec()
}

#[test]
fn what_has_to_be_decided_or_saved_anew_first_is_left_alone() {
    let conflict = "a = A  \n<<<<<<< HEAD\nb = Un\n||||||| base\nb = Base\n=======\nb = Deux\n>>>>>>> theirs\n";
    let with_mark: Vec<u8> = "\u{FEFF}a = Été".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let without: Vec<u8> = "a = Ete".encode_utf16().flat_map(u16::to_be_bytes).collect();
    for text in [conflict.as_bytes(), &with_mark, &without] {
        for safe in [true, false] {
            assert_eq!(mended(text, safe), text, "{}", String::from_utf8_lossy(text));
        }
    }
}

#[test]
fn letters_that_were_read_in_the_wrong_encoding_come_back_before_anything_else_is_mended() {
    let garbled = "a = Bienvenue, Ã\u{A0} bientÃ´t\nb = lâ€™eau  {$x}\n".as_bytes();
    assert_eq!(mended(garbled, true), garbled);
    assert_eq!(mended(garbled, false), "a = Bienvenue, à bientôt\nb = l’eau { $x }\n".as_bytes());
}

/// Marks of a keyboard and words between them, as people put them side by side.
fn typed() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "\"", "\"", "'", "'", " ", " ", "mot", "l", "24", "{ $n }", "{ $m }", "<b>", "</b>", "&amp;", "lt;", ";", "?",
        "«", "»", "\u{A0}", "\u{202F}", "“", "”", ".", "...", " - ", "(", ")",
    ]);
    prop::collection::vec(piece, 1..14).prop_map(|pieces| format!("x{}x", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn safe_mending_neither_joins_words_nor_parts_them(text in typed()) {
        let before = format!("a = {text}\n");
        let after = String::from_utf8(mended(before.as_bytes(), true)).expect("UTF-8");
        let is_mark = |c: char| c == '\u{202F}' || c.is_whitespace() || "\"'’«»“”‘„…-–.".contains(c);
        let letters = |text: &str| text.chars().filter(|&c| !is_mark(c)).collect::<String>();
        prop_assert_eq!(letters(&before), letters(&after));
        // Two words with nothing but spaces between them stay two.
        let apart = |text: &str| text.split_whitespace().filter(|word| word.chars().any(|c| c.is_alphanumeric())).count();
        prop_assert!(apart(&after) >= apart(&before), "{} became {}", before, after);
        // References to characters stay whole.
        prop_assert_eq!(before.matches("&amp;").count(), after.matches("&amp;").count());
    }
}

fn run(root: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.arg("--root").arg(root).args(words).output().expect("portolan runs")
}

fn written(files: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    root
}

#[test]
fn a_file_with_windows_line_ends_keeps_them() {
    let text = "\u{FEFF}a = One  \r\nb =\r\n\tTwo\r\n\r\nc = {$x}";
    let root = written(&[("locales/en/app.ftl", text), ("locales/fr/app.ftl", "")]);
    run(root.path(), &["check", "--fix", "--rule", "missing-final-newline", "--rule", "tab-indentation", "en"]);
    let read = || fs::read_to_string(root.path().join("locales/en/app.ftl")).expect("there");
    assert_eq!(read(), "\u{FEFF}a = One  \r\nb =\r\n    Two\r\n\r\nc = {$x}\r\n");
    run(root.path(), &["check", "--fix"]);
    assert_eq!(read(), "a = One\r\nb =\r\n    Two\r\n\r\nc = { $x }\r\n");
    let text = "a = One\r\nb = Two\r\nc=Three\n";
    let root = written(&[("locales/en/app.ftl", text), ("locales/fr/app.ftl", "")]);
    run(root.path(), &["fmt"]);
    let laid_out = fs::read_to_string(root.path().join("locales/en/app.ftl")).expect("there");
    assert_eq!(laid_out, "a = One\r\n\r\nb = Two\r\n\r\nc = Three\r\n");
}

#[test]
fn bytes_that_are_not_text_stay() {
    let root = written(&[("locales/en/app.ftl", ""), ("locales/fr/app.ftl", "")]);
    let path = root.path().join("locales/en/app.ftl");
    fs::write(&path, b"a = Li\xE8ge  \nb = {$x}\n").expect("written");
    run(root.path(), &["check", "--fix"]);
    assert_eq!(fs::read(&path).expect("there"), b"a = Li\xE8ge\nb = { $x }\n");
    fs::write(&path, b"a=Li\xE8ge\n").expect("written");
    let output = run(root.path(), &["fmt"]);
    assert_eq!(fs::read(&path).expect("there"), b"a=Li\xE8ge\n");
    assert!(String::from_utf8_lossy(&output.stdout).contains("is left as it is: it holds bytes that are not UTF-8"));
}

#[cfg(unix)]
#[test]
fn a_file_that_is_read_only_stops_everything() {
    use std::os::unix::fs::PermissionsExt;
    let files = [("locales/en/app.ftl", "a=One  \n"), ("locales/fr/app.ftl", "a=Un  \n")];
    let root = written(&files);
    let path = root.path().join("locales/en/app.ftl");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("set");
    for words in [&["check", "--fix"][..], &["fmt"]] {
        let output = run(root.path(), words);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("locales/en/app.ftl") && output.stdout.is_empty(), "{said}");
        for (path, text) in files {
            assert_eq!(fs::read_to_string(root.path().join(path)).expect("there"), text);
        }
    }
}

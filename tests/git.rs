//! What Portolan asks git: repositories with known histories, and the figures that follow from each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use portolan::coverage::track;
use serde_json::Value;
use tempfile::TempDir;

/// A repository with a project in a folder of it.
struct Repository {
    folder: TempDir,
    project: PathBuf,
}

/// A call of `git` without the settings of this machine.
fn git(folder: &Path, words: &[&str]) -> String {
    let mut command = Command::new("git");
    command.current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    for setting in
        ["user.name=Test", "user.email=test@example.org", "core.autocrlf=false", "gc.auto=0", "core.fsync=none"]
    {
        command.args(["-c", setting]);
    }
    let output = command.args(words).output().expect("git runs");
    assert!(output.status.success(), "git {words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Whether there is a `git`; says so aloud if there is none.
fn has_git() -> bool {
    let found = Command::new("git").arg("--version").output().is_ok();
    if !found {
        eprintln!("LEFT OUT: git is not installed, so nothing that asks it is tested");
    }
    found
}

impl Repository {
    /// A project in a folder of a new repository.
    fn new(folder: &str) -> Self {
        let root = tempfile::tempdir().expect("a folder");
        git(root.path(), &["init", "-q", "-b", "main"]);
        let project = root.path().join(folder);
        fs::create_dir_all(&project).expect("a folder");
        let repository = Repository { folder: root, project };
        repository.write("portolan.toml", "targets = [\"fr\"]\n");
        repository
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.project.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.project.join(path)).expect("readable")
    }

    /// Changes something in a file.
    fn edit(&self, path: &str, before: &str, after: &str) {
        let text = self.read(path);
        assert!(text.contains(before), "{path} has no {before:?}");
        self.write(path, &text.replacen(before, after, 1));
    }

    fn git(&self, words: &[&str]) -> String {
        git(&self.project, words)
    }

    fn commit(&self, message: &str) {
        git(self.folder.path(), &["add", "-A"]);
        git(self.folder.path(), &["commit", "-q", "--allow-empty", "-m", message]);
    }

    fn portolan(&self, words: &[&str]) -> (String, String, Option<i32>) {
        portolan(&self.project, words)
    }

    /// The state of each text of a file.
    fn states(&self, name: &str) -> BTreeMap<String, &'static str> {
        let (project, ledger, found) = portolan::load(&self.project).expect("a project");
        assert!(found.is_empty(), "{found:?}");
        let french = &project.targets[0];
        let source = project.source.file(name).expect("an English file");
        let tracked = track(source, french.file(name), ledger.file(&french.locale, name));
        tracked.map(|unit| (unit.source.id(), unit.state.name())).collect()
    }
}

fn portolan(folder: &Path, words: &[&str]) -> (String, String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    // As a hook of git would have it, for another repository.
    command.current_dir(folder).env("GIT_DIR", "/nonexistent").env("GIT_CONFIG_GLOBAL", "/dev/null");
    let output = command.args(words).output().expect("portolan runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code())
}

const EN: &str = "locales/en/app.ftl";
const FR: &str = "locales/fr/app.ftl";

/// Translations of every kind, made and changed one after the other.
fn history(folder: &str) -> Repository {
    let it = Repository::new(folder);
    it.write(EN, "again = The ship\nlooks = The captain's table\nrenamed = A berth\nmoved = A mast\nsteady = A rope\n    .title = Ropes\nmerged = A sail\ncopied = A long voyage\n");
    it.commit("the English");
    it.write(FR, "again = Le bateau\nlooks = La table du capitaine\nrenamed = Une couchette\nmoved = Un mât\nsteady = Une corde\n    .title = Cordes\nearly = Trop tôt\ncopied = A long voyage\n");
    it.commit("the French, one text before its English");
    it.edit(EN, "The ship", "The ship leaves");
    it.edit(EN, "captain's", "captain’s");
    it.commit("two texts change in English");
    it.edit(FR, "Le bateau", "Le bateau part");
    it.commit("one of them in French");
    it.git(&["checkout", "-q", "-b", "branch"]);
    it.write(FR, &(it.read(FR) + "merged = Une voile\n"));
    it.commit("translated on a branch");
    it.git(&["checkout", "-q", "main"]);
    it.edit(EN, "A sail", "A white sail");
    it.commit("while its English changes");
    it.git(&["merge", "-q", "--no-ff", "--no-edit", "branch"]);
    for locale in ["en", "fr"] {
        it.git(&["mv", &format!("locales/{locale}/app.ftl"), &format!("locales/{locale}/main.ftl")]);
    }
    it.commit("files with another name");
    it.edit("locales/en/main.ftl", "A berth", "A free berth");
    it.write(
        "locales/en/main.ftl",
        &(it.read("locales/en/main.ftl") + "early = Too early\nboth = An oar\nopen = A net\n"),
    );
    it.write("locales/fr/main.ftl", &(it.read("locales/fr/main.ftl") + "both = Une rame\nopen = Un filet\n"));
    it.commit("a text in both languages");
    for (locale, text) in [("en", "moved = A mast\n"), ("fr", "moved = Un mât\n")] {
        it.edit(&format!("locales/{locale}/main.ftl"), text, "");
        it.write(&format!("locales/{locale}/ménu.ftl"), text);
    }
    it.commit("a text in another file");
    it.edit("locales/en/ménu.ftl", "A mast", "A high mast");
    it.commit("and then in English");
    let texts = |word: &str| (0..60).map(|n| format!("n{n} = {word} {n}\n")).collect::<String>();
    it.write("locales/en/big.ftl", &texts("Number"));
    it.write("locales/fr/big.ftl", &texts("Numéro"));
    it.commit("many at once");
    it.edit("locales/fr/big.ftl", "Numéro 7\n", "Nombre 7\n");
    it.commit("one of them anew");
    // Line ends alone are no change.
    it.write("locales/fr/big.ftl", &it.read("locales/fr/big.ftl").replace('\n', "\r\n"));
    it.commit("other line ends");
    it.edit("locales/fr/main.ftl", "Un filet", "Un beau filet");
    it.write("locales/en/new.ftl", "fresh = Fresh\n");
    it.write("locales/fr/new.ftl", "fresh = Frais\n");
    it
}

#[test]
fn a_ledger_begins_with_what_a_known_history_says() {
    if !has_git() {
        return;
    }
    for folder in ["", "apps/café"] {
        let it = history(folder);
        let (dry, remarks, status) = it.portolan(&["record", "--from-git", "--dry-run"]);
        assert_eq!((remarks.as_str(), status), ("", Some(0)), "{dry}");
        assert!(dry.starts_with("fr: 9 units would be recorded from git, 5 current and 4 stale\n"), "{dry}");
        assert!(!it.project.join("locales/.ledger").exists());
        let (said, remarks, status) = it.portolan(&["record", "--from-git"]);
        assert_eq!((remarks.as_str(), status), ("", Some(0)), "{said}");
        let commit = it.git(&["rev-parse", ":/many"]);
        let expected = [
            "fr: 9 units recorded from git, 5 current and 4 stale",
            "  4 are stale: looks, renamed, merged, moved",
            "  62 are not recorded:",
            "    1 is in no commit yet: fresh",
            "    1 has changed since the last commit: open",
            &format!(
                "    59 came with their English in commit {}, one of 60 at once (an import or a squash): n0, n1, n2, n3, n4 \
                 and 54 more",
                &commit[..10]
            ),
            "    1 had no English under its id when translated: early",
            "  1 is still English",
        ];
        let (figures, steps) = said.split_once("Next:\n").expect("what to do next");
        assert_eq!(figures.lines().collect::<Vec<_>>(), expected);
        assert!(steps.contains("portolan diff fr") && steps.contains("portolan record fr fresh"), "{steps}");
        // From `merged` on, which was translated on a branch from the English before.
        let ledger = it.read("locales/.ledger/fr/main.ftl");
        let english =
            |id: &str| ledger.lines().find_map(|line| line.strip_prefix(&format!("{id} = "))).map(str::to_owned);
        assert_eq!(english("merged").as_deref(), Some("A sail"));
        assert_eq!(english("again").as_deref(), Some("The ship leaves"));
        assert_eq!(english("looks").as_deref(), Some("The captain's table"));
        assert_eq!(english("renamed").as_deref(), Some("A berth"));
        assert!(it.read("locales/.ledger/fr/ménu.ftl").ends_with("\nmoved = A mast\n"));
        let main = it.states("main");
        let of = |state: &str| main.iter().filter(|it| *it.1 == state).map(|it| it.0.as_str()).collect::<Vec<_>>();
        assert_eq!(of("current"), ["again", "both", "steady", "steady.title"]);
        assert_eq!(of("stale"), ["looks", "merged", "renamed"]);
        assert_eq!(of("unrecorded"), ["early", "open"]);
        assert_eq!(it.states("big")["n7"], "current");
        // A second run has nothing to add, and changes no record.
        let before = it.read("locales/.ledger/fr/main.ftl");
        let (again, _, _) = it.portolan(&["record", "--from-git"]);
        assert!(again.starts_with("fr: nothing to record\n"), "{again}");
        assert_eq!(it.read("locales/.ledger/fr/main.ftl"), before);
    }
}

#[test]
fn what_a_shallow_clone_does_not_reach_is_unknown() {
    if !has_git() {
        return;
    }
    let it = history("apps/café");
    let clone = |depth: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let from = format!("file://{}", it.folder.path().display());
        git(folder.path(), &["clone", "-q", "--depth", depth, &from, "clone"]);
        let project = folder.path().join("clone/apps/café");
        let said = portolan(&project, &["record", "--from-git"]);
        assert_eq!((said.1.as_str(), said.2), ("", Some(0)), "{}", said.0);
        said.0
    };
    let said = clone("1");
    assert!(
        said.starts_with("fr: nothing to record\n  70 are not recorded:\n    70 are older than this shallow clone"),
        "{said}"
    );
    assert!(said.contains("`git fetch --unshallow`"), "{said}");
    // Two commits ago one text was translated; the one before is where the clone ends.
    let said = clone("3");
    assert!(
        said.starts_with("fr: 1 unit recorded from git, 1 current and 0 stale\n  69 are not recorded:\n"),
        "{said}"
    );
}

#[test]
fn records_that_are_there_stay() {
    if !has_git() {
        return;
    }
    let it = Repository::new("");
    it.write(EN, "a = One\nb = Two\n");
    it.write(FR, "a = Un\nb = Deux\n");
    it.commit("both");
    it.edit(EN, "One", "The one");
    it.commit("English changes");
    assert_eq!(it.portolan(&["record", "fr", "a"]).2, Some(0));
    it.edit(FR, "Un", "Le un");
    let (said, _, _) = it.portolan(&["record", "--from-git", "--machine"]);
    assert!(
        said.starts_with("fr: 1 unit recorded from git, 1 current and 0 stale\n  1 is recorded already\n"),
        "{said}"
    );
    let ledger = it.read("locales/.ledger/fr/app.ftl");
    assert!(ledger.contains("a = The one\n") && ledger.contains(" machine\nb = Two\n"), "{ledger}");
    assert_eq!(it.states("app"), BTreeMap::from([("a".into(), "unrecorded"), ("b".into(), "current")]));
}

#[test]
fn without_git_it_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in [(EN, "a = One\n"), (FR, "a = Un\n")] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.current_dir(folder.path()).env("PATH", folder.path()).args(["record", "--from-git"]);
    let output = command.output().expect("portolan runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: there is no program `git` here\nhelp: install git; without it `portolan record` takes the translations as \
         they are today\n"
    );
    if !has_git() {
        return;
    }
    for words in [&["record", "--from-git"][..], &["check", "--changed-since", "main"], &["status", "--since", "main"]]
    {
        assert_eq!(
            portolan(folder.path(), words),
            (
                String::new(),
                "error: this project is in no git repository\nhelp: go to a folder of a git repository, or name one with \
                 --root\n"
                    .to_owned(),
                Some(2)
            )
        );
    }
    git(folder.path(), &["init", "-q"]);
    let (_, remarks, status) = portolan(folder.path(), &["record", "--from-git"]);
    assert_eq!(status, Some(2));
    assert!(remarks.starts_with("error: this git repository has no commits yet\nhelp: "), "{remarks}");
    assert!(!folder.path().join("locales/.ledger").exists());
}

/// Two languages, then a branch on which English changes.
fn branch() -> Repository {
    let it = Repository::new("apps/café");
    it.write("portolan.toml", "targets = [\"fr\", \"de\"]\n");
    it.write(EN, "alone = The ship\nboth = A sail\nlooks = The captain's table\nlayout = A rope\ngone = A mast\nother = An oar\n    .title = Oars\n");
    it.write(FR, "alone = Le bateau\nboth = Une voile\nlooks = La table\nlayout = Une corde\ngone = Un mât\nother = Une rame\n    .title = Rames\n");
    it.write("locales/de/app.ftl", "alone = Das Schiff\nother = Ein Ruder\n    .title = Ruder\n");
    it.commit("before");
    it.git(&["checkout", "-q", "-b", "branch"]);
    it.edit(EN, "The ship", "The ship leaves");
    it.edit(EN, "A sail", "A white sail");
    it.edit(FR, "Une voile", "Une voile blanche");
    it.edit(EN, "captain's", "captain’s");
    it.edit(EN, "layout = A rope", "# A comment\nlayout =\n    A rope");
    it.edit(EN, "gone = A mast", "new-mast = A high mast");
    it.commit("on the branch");
    it.git(&["checkout", "-q", "main"]);
    it.edit(EN, "An oar", "A new oar");
    it.commit("meanwhile");
    it.git(&["checkout", "-q", "branch"]);
    it
}

/// The findings of `check --changed-since` as id and message, and how the check ends.
fn changed(it: &Repository, words: &[&str]) -> (Vec<(String, String)>, Vec<String>, Option<i32>) {
    let (said, remarks, status) = it.portolan(&[&["check", "--format", "json"], words].concat());
    assert_eq!(remarks, "");
    let report: Value = serde_json::from_str(&said).expect("JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let found = report["diagnostics"].as_array().expect("a list").iter();
    let found =
        found.filter(|one| one["rule"] == "changed-english").map(|one| (text(&one["id"]), text(&one["message"])));
    let reasons = report["gate"]["reasons"].as_array().expect("a list").iter().map(text);
    (found.collect(), reasons.filter(|it| it.contains("changed since")).collect(), status)
}

#[test]
fn a_linked_worktree_and_a_submodule_are_repositories_as_well() {
    if !has_git() {
        return;
    }
    let it = branch();
    let (expected, reasons, _) = changed(&it, &["--changed-since", "main"]);
    assert!(!expected.is_empty() && reasons.len() == 1);
    let inside = it.project.strip_prefix(it.folder.path()).expect("in the repository").to_owned();
    let path = |folder: &TempDir, name: &str| folder.path().join(name).to_string_lossy().into_owned();

    // Its `.git` is a file that says where the repository is.
    let beside = tempfile::tempdir().expect("a folder");
    it.git(&["worktree", "add", "-q", "--detach", &path(&beside, "linked"), "branch"]);
    let project = beside.path().join("linked").join(&inside);
    assert!(beside.path().join("linked/.git").is_file());
    let linked = Repository { folder: beside, project };
    assert_eq!(changed(&linked, &["--changed-since", "main"]).0, expected);
    // What is not committed there counts there alone.
    linked.edit(FR, "=", "= Encore");
    assert_eq!(changed(&it, &["--changed-since", "main"]).0, expected);

    let outer = tempfile::tempdir().expect("a folder");
    git(outer.path(), &["init", "-q", "-b", "main"]);
    let from = it.folder.path().to_string_lossy().into_owned();
    git(outer.path(), &["-c", "protocol.file.allow=always", "submodule", "add", "-q", "-b", "branch", &from, "sub"]);
    let project = outer.path().join("sub").join(&inside);
    assert!(outer.path().join("sub/.git").is_file());
    let sub = Repository { folder: outer, project };
    let (found, _, status) = changed(&sub, &["--changed-since", "origin/main"]);
    let ids = |all: &[(String, String)]| all.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    assert_eq!((ids(&found), status), (ids(&expected), Some(1)));
}

#[test]
fn english_that_changes_alone_fails_a_pull_request() {
    if !has_git() {
        return;
    }
    let it = branch();
    let lenient = "targets = [\"fr\", \"de\"]\n[gate]\nmissing = \"100%\"\nstale = \"100%\"\n";
    it.write("portolan.toml", lenient);
    assert_eq!(changed(&it, &[]), (vec![], vec![], Some(0)), "nothing is asked of git");
    let since = ["--changed-since", "main"];
    let (found, reasons, status) = changed(&it, &since);
    let finding = |id: &str, message: &str| (id.to_owned(), message.to_owned());
    let alone = finding("alone", "the English text has changed since main, but not its translations into fr, de");
    let looks = finding(
        "looks",
        "the looks of the English text (quotes, spaces or capital letters) have changed since main, but not its \
         translation into fr",
    );
    assert_eq!(found, [alone.clone(), looks.clone()]);
    assert_eq!(
        (reasons, status),
        (vec!["2 English texts have changed since main, and not all translations".to_owned()], Some(1))
    );
    // One language, one file, one rule.
    let of = |words: &[&str]| changed(&it, &[&since, words].concat());
    assert_eq!(
        of(&["de"]).0,
        [finding("alone", "the English text has changed since main, but not its translation into de")]
    );
    assert_eq!((of(&["locales/fr"]).0, of(&["locales/en/app.ftl"]).0.len()), (vec![], 2));
    assert_eq!((of(&["--rule", "changed-english"]).2, of(&["--rule", "stale"]).2), (Some(1), Some(0)));
    // A language may let cosmetic changes be.
    it.write("portolan.toml", &format!("{lenient}stale-cosmetic = \"100%\"\n"));
    assert_eq!(changed(&it, &since).0, [alone]);
    // Without a ledger, a translation that has changed is a new one, and what still fits can be recorded.
    it.write("locales/de/app.ftl", "alone = Das Schiff legt ab\nother = Ein Ruder\n    .title = Ruder\n");
    it.write("portolan.toml", lenient);
    assert_eq!(changed(&it, &since).0[0].1, "the English text has changed since main, but not its translation into fr");
    let (said, _, _) = it.portolan(&["check", "--changed-since", "main"]);
    assert!(said.contains("it said: The ship") && said.contains("`portolan record fr alone`"), "{said}");
    assert_eq!(it.portolan(&["record", "fr", "alone", "looks"]).2, Some(0));
    assert_eq!(changed(&it, &since), (vec![], vec![], Some(0)));
}

#[test]
fn english_that_changes_alone_can_be_accepted() {
    if !has_git() {
        return;
    }
    let it = Repository::new("");
    it.write("portolan.toml", "targets = [\"fr\"]\n[gate]\nstale = 9\n");
    it.write(EN, "a = One\n");
    it.write(FR, "a = Un\n");
    assert_eq!(it.portolan(&["record"]).2, Some(0));
    it.commit("recorded");
    it.edit(EN, "One", "The one");
    let since = ["--changed-since", "HEAD"];
    let (said, _, status) = it.portolan(&["check", "--changed-since", "HEAD"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("`portolan accept a --locale fr`"), "{said}");
    assert_eq!(it.portolan(&["accept", "a"]).2, Some(0));
    assert_eq!(changed(&it, &since), (vec![], vec![], Some(0)));
    // The translation was changed first, and then the English once more: the ledger knows it.
    it.edit(FR, "Un", "Le un");
    assert_eq!(it.portolan(&["record"]).2, Some(0));
    it.edit(EN, "The one", "Only one");
    assert_eq!(changed(&it, &since).2, Some(1));
    it.edit(EN, "Only one", "One");
    assert_eq!(changed(&it, &since).2, Some(0), "the English is what it was");
}

#[test]
fn revisions_that_are_none_are_refused() {
    if !has_git() {
        return;
    }
    let it = branch();
    let fails = |words: &[&str], expected: &str| {
        let (said, remarks, status) = it.portolan(words);
        assert_eq!((said.as_str(), status), ("", Some(2)), "{words:?}");
        assert!(remarks.starts_with(&format!("error: {expected}")) && remarks.contains("\nhelp: "), "{remarks}");
    };
    for revision in ["nowhere", "--all", "-x", "", "main:locales", "main branch"] {
        let expected = format!("`{revision}` is no commit of this git repository");
        fails(&["check", &format!("--changed-since={revision}")], &expected);
        fails(&["status", &format!("--since={revision}")], &expected);
    }
    fails(&["status", "--since", "main\nbranch"], "`main");
    it.git(&["checkout", "-q", "--orphan", "other"]);
    it.commit("another beginning");
    fails(&["check", "--changed-since", "main"], "`main` and the commit of today have no commit in common");
    fails(&["check", "--rule", "changed-english"], "nothing says since when");
    // Before there was a project.
    it.git(&["checkout", "-q", "--orphan", "empty"]);
    it.git(&["rm", "-q", "-r", "--cached", "."]);
    it.git(&["commit", "-q", "--allow-empty", "-m", "nothing"]);
    it.git(&["checkout", "-q", "-f", "-b", "later"]);
    it.commit("everything");
    fails(&["status", "--since", "empty"], "there were no catalogues in this folder at empty");
    let (_, remarks, _) = it.portolan(&["check", "--changed-since", "empty"]);
    assert!(remarks.contains("there was no English text, so none has changed"), "{remarks}");
}

#[test]
fn coverage_moves_between_commits() {
    if !has_git() {
        return;
    }
    let it = branch();
    assert_eq!(it.portolan(&["record", "fr"]).2, Some(0));
    it.commit("a ledger");
    it.edit(EN, "The ship leaves", "The ship sails");
    it.write("portolan.toml", "targets = [\"fr\", \"pl\"]\n");
    let (said, remarks, status) = it.portolan(&["status", "--since", "main", "--format", "markdown"]);
    assert_eq!((remarks.as_str(), status), ("", Some(0)));
    let rows: Vec<String> = said.lines().filter(|line| line.starts_with("| ")).map(squeezed).collect();
    assert_eq!(
        rows,
        [
            "| locale | translated | points | units | current | stale | unrecorded | copied | missing | obsolete |",
            "| ------ | -----------: | -----: | ----: | ------: | ----: | ---------: | -----: | ------: | -------: |",
            "| fr | 100 % → 85 % | -14.3 | 7 | 0 → 5 | 0 → 1 | 7 → 0 | 0 | 0 → 1 | 0 → 1 |",
            "| pl | – → 0 % | | – → 7 | – → 0 | – → 0 | – → 0 | – → 0 | – → 7 | – → 0 |",
            "| de | 42 % → – | | 7 → – | 0 → – | 0 → – | 3 → – | 0 → – | 4 → – | 0 → – |",
        ]
    );
    let (said, _, _) = it.portolan(&["status", "fr", "--since", "main", "--format", "json"]);
    let report: Value = serde_json::from_str(&said).expect("JSON");
    let french = &report["locales"]["fr"];
    assert_eq!(
        (&french["before"]["units"], &french["now"]["stale"], &french["points"]),
        (&7.into(), &1.into(), &(-14.3).into())
    );
    assert_eq!(french["now"]["stale_cosmetic"], 0);
    assert_eq!(report["since"]["commit"].as_str().map(str::len), Some(40));
    assert_eq!(report["locales"].as_object().map(|it| it.len()), Some(1));
    assert!(it.git(&["status", "--porcelain"]).lines().count() == 2, "the working tree is as it was");
}

/// A row without the spaces that make its columns line up.
fn squeezed(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

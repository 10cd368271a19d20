//! The ledger merges: real `git merge` on 300 messages, in trials from fixed seeds. Where the catalogues merge without a
//! conflict the ledger does too, and afterwards every unit is in the state that it should be in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use portolan::cli::change::of_ledger;
use portolan::coverage::track;
use portolan::ledger::{GIT_ATTRIBUTES, Scope, State, Wish, plan};
use portolan::write::{Written, write};
use tempfile::TempDir;

use crate::consumers;

const MESSAGES: usize = 300;
const GROUP: usize = 10;
const TRIALS: usize = 20;

/// A small generator of numbers, so that each run is the same.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound
    }

    /// Some different numbers below a bound.
    fn some(&mut self, count: usize, bound: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..bound).collect();
        (0..count).map(|_| all.swap_remove(self.below(all.len()))).collect()
    }
}

/// One message in both languages.
#[derive(Clone)]
struct Message {
    id: String,
    english: String,
    french: Option<String>,
}

/// The messages of both catalogues, in the order of the source.
#[derive(Clone)]
struct Texts(Vec<Message>);

impl Texts {
    /// Groups of messages whose ids begin alike, in no alphabetical order; some with a selector, some with an attribute.
    fn new() -> Self {
        let mut random = Random(300);
        let groups = random.some(MESSAGES / GROUP, 1_000);
        Texts(
            (0..MESSAGES)
                .map(|n| message(&format!("g{:03}-{:04}", groups[n / GROUP], random.below(10_000)), n))
                .collect(),
        )
    }

    fn write(&self, root: &Path) {
        let [mut english, mut french] = ["", ""].map(str::to_owned);
        let mut last = "";
        for message in &self.0 {
            let group = message.id.split('-').next().unwrap_or_default();
            if group != last {
                let _ = write!(english, "## Group {group}\n\n");
                last = group;
            }
            let _ = writeln!(english, "{} ={}", message.id, message.english);
            english.push('\n');
            if let Some(text) = &message.french {
                let _ = writeln!(french, "{} ={text}", message.id);
                french.push('\n');
            }
        }
        for (locale, text) in [("en", english), ("fr", french)] {
            let folder = root.join("locales").join(locale);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("app.ftl"), text.trim_end().to_owned() + "\n").expect("written");
        }
    }

    fn insert(&mut self, at: usize, id: &str) {
        self.0.insert(at, message(id, at));
    }
}

fn message(id: &str, n: usize) -> Message {
    let (english, french) = match n % 5 {
        0 => (
            format!("\n    {{ $n ->\n        [one] One ship {n}\n       *[other] {{ $n }} ships {n}\n    }}"),
            format!("\n    {{ $n ->\n        [one] Un navire {n}\n       *[other] {{ $n }} navires {n}\n    }}"),
        ),
        1 => (format!(" Harbour {n}\n    .title = The harbour {n}"), format!(" Port {n}\n    .title = Le port {n}")),
        _ => (format!(" The ship number {n} leaves"), format!(" Le navire numéro {n} part")),
    };
    Message { id: id.to_owned(), english, french: Some(french) }
}

/// A repository, driven by `git` without the settings of this machine.
struct Repository(TempDir);

impl Repository {
    fn new(texts: &Texts, union: bool) -> Self {
        let repository = Repository(tempfile::tempdir().expect("a folder"));
        repository.git(&["init", "-q", "-b", "main"]);
        fs::write(repository.root().join("portolan.toml"), "targets = [\"fr\"]\n").expect("written");
        texts.write(repository.root());
        repository.record();
        if union {
            fs::write(repository.root().join("locales/.ledger/.gitattributes"), GIT_ATTRIBUTES).expect("written");
        }
        repository.commit();
        repository.git(&["tag", "base"]);
        repository
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn git(&self, words: &[&str]) -> (bool, String) {
        let mut command = Command::new("git");
        command.current_dir(self.root()).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for setting in
            ["user.name=Test", "user.email=test@example.org", "core.autocrlf=false", "gc.auto=0", "core.fsync=none"]
        {
            command.args(["-c", setting]);
        }
        let output = command.args(words).output().expect("git runs");
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn commit(&self) {
        assert!(self.git(&["add", "-A"]).0 && self.git(&["commit", "-q", "-m", "x"]).0);
    }

    /// As `portolan record` does it.
    fn record(&self) {
        let (project, ledger, _) = portolan::load(self.root()).expect("a project");
        let plan = plan(&project, &ledger, &Scope::default(), Wish::Record(None));
        let written = write(self.root(), &of_ledger(&project, &plan.files)).expect("written");
        assert_eq!(written, Written::Done);
    }

    /// A branch with other texts, recorded or not.
    fn branch(&self, name: &str, texts: &Texts, recorded: bool) {
        assert!(self.git(&["checkout", "-q", "-f", "-B", name, "base"]).0);
        texts.write(self.root());
        if recorded {
            self.record();
        }
        self.commit();
    }

    /// Merges the second branch into the first: the files with conflicts.
    fn merge(&self) -> BTreeSet<String> {
        assert!(self.git(&["checkout", "-q", "-f", "one"]).0);
        if self.git(&["merge", "-q", "--no-edit", "two"]).0 {
            return BTreeSet::new();
        }
        let files = self.git(&["diff", "--name-only", "--diff-filter=U"]).1.lines().map(str::to_owned).collect();
        assert!(self.git(&["merge", "--abort"]).0);
        files
    }

    fn states(&self) -> BTreeMap<String, State> {
        let (project, ledger, found) = portolan::load(self.root()).expect("a project");
        assert!(found.is_empty(), "{found:?}");
        let french = &project.targets[0];
        let ledger = ledger.file(&french.locale, "app");
        track(&project.source.files[0], french.file("app"), ledger).map(|it| (it.source.id(), it.state)).collect()
    }
}

/// What came of the trials of one scenario.
#[derive(Default)]
struct Figures {
    trials: usize,
    catalogues: usize,
    ledger: usize,
    ledger_alone: usize,
    wrong: usize,
}

/// Two branches from the same texts: what each changes, whether it records, and which entries are stale afterwards.
struct Branches {
    one: (Texts, bool),
    two: (Texts, bool),
    stale: BTreeSet<String>,
}

fn scenario(name: &str, base: &Texts, union: bool, branches: impl Fn(&mut Random) -> Branches) -> Figures {
    let repository = Repository::new(base, union);
    let mut figures = Figures::default();
    for seed in 0..TRIALS as u64 {
        let Branches { one, two, stale } = branches(&mut Random(seed + 1));
        repository.branch("one", &one.0, one.1);
        repository.branch("two", &two.0, two.1);
        let conflicts = repository.merge();
        figures.trials += 1;
        let in_ledger = conflicts.iter().any(|path| path.contains(".ledger"));
        let in_catalogues = conflicts.iter().any(|path| !path.contains(".ledger"));
        figures.ledger += usize::from(in_ledger);
        figures.catalogues += usize::from(in_catalogues);
        figures.ledger_alone += usize::from(in_ledger && !in_catalogues);
        if conflicts.is_empty() {
            let is_wrong = |(unit, state): &(String, State)| {
                let entry = unit.split('.').next().unwrap_or_default();
                let expected = if stale.contains(entry) && !unit.contains('.') { State::Stale } else { State::Current };
                *state != expected
            };
            figures.wrong += repository.states().into_iter().filter(is_wrong).count();
        }
    }
    let attributes = if union { "with" } else { "without" };
    let Figures { trials, catalogues, ledger, ledger_alone, wrong } = figures;
    eprintln!(
        "{name}, {attributes} .gitattributes: {trials} merges, conflicts in {catalogues} of catalogues, {ledger} of the \
         ledger ({ledger_alone} of it alone); {wrong} states wrong"
    );
    figures
}

fn translated(base: &Texts, which: &[usize]) -> Texts {
    let mut texts = base.clone();
    for &index in which {
        let french = texts.0[index].french.as_mut().expect("a translation");
        *french = french.replace("navire", "bateau").replace("Port ", "Bassin ");
    }
    texts
}

fn has_git() -> bool {
    let runs = Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success());
    if !runs {
        consumers::without("the program git");
    }
    runs
}

#[test]
fn branches_that_translate_merge() {
    if !has_git() {
        return;
    }
    let base = Texts::new();
    for count in [5, 20, 60] {
        for attributes in [true, false] {
            let figures = scenario(&format!("{count} translated on each side"), &base, attributes, |random| {
                let which = random.some(2 * count, MESSAGES);
                let (one, two) = which.split_at(count);
                let [one, two] = [one, two].map(|which| (translated(&base, which), true));
                Branches { one, two, stale: BTreeSet::new() }
            });
            assert_eq!((figures.catalogues, figures.ledger, figures.wrong), (0, 0, 0));
        }
    }
}

/// Also where both touch the same text: it was translated from the English before.
#[test]
fn english_may_change_while_others_translate() {
    if !has_git() {
        return;
    }
    let base = Texts::new();
    for attributes in [true, false] {
        let figures = scenario("20 changed in English, 20 translated", &base, attributes, |random| {
            let (changed, which) = (random.some(20, MESSAGES), random.some(20, MESSAGES));
            let mut english = base.clone();
            for &index in &changed {
                let text = &mut english.0[index].english;
                *text = text.replace("ship", "boat").replacen("Harbour", "Dock", 1);
            }
            let stale = changed.iter().map(|&index| base.0[index].id.clone()).collect();
            Branches { one: (english, false), two: (translated(&base, &which), true), stale }
        });
        assert_eq!((figures.catalogues, figures.ledger, figures.wrong), (0, 0, 0));
    }
}

/// New messages in different groups; then anywhere, where two can come to the same place, in a catalogue or in the ledger.
#[test]
fn both_sides_may_add() {
    if !has_git() {
        return;
    }
    let base = Texts::new();
    let add = |random: &mut Random, texts: &mut Texts, groups: &[usize], side: &str| {
        for (n, group) in groups.iter().enumerate() {
            let neighbour = base.0[group * GROUP].id.split('-').next().expect("a group").to_owned();
            let first = texts.0.iter().position(|it| it.id.starts_with(&neighbour)).expect("a group");
            texts.insert(
                first + 1 + random.below(GROUP - 1),
                &format!("{neighbour}-{:04}{side}{n}", random.below(10_000)),
            );
        }
    };
    let apart = |random: &mut Random| {
        let groups = random.some(20, MESSAGES / GROUP);
        let (mut one, mut two) = (base.clone(), base.clone());
        add(random, &mut one, &groups[..10], "a");
        add(random, &mut two, &groups[10..], "b");
        Branches { one: (one, true), two: (two, true), stale: BTreeSet::new() }
    };
    let figures = scenario("10 added on each side, in other groups", &base, true, apart);
    assert_eq!((figures.catalogues, figures.ledger, figures.wrong), (0, 0, 0));
    let figures = scenario("the same", &base, false, apart);
    assert_eq!((figures.catalogues, figures.wrong), (0, 0));
    let anywhere = |random: &mut Random| {
        let (mut one, mut two) = (base.clone(), base.clone());
        let [first, second] = [0, 1].map(|_| random.some(10, MESSAGES / GROUP));
        add(random, &mut one, &first, "a");
        add(random, &mut two, &second, "b");
        Branches { one: (one, true), two: (two, true), stale: BTreeSet::new() }
    };
    let figures = scenario("10 added on each side, anywhere", &base, true, anywhere);
    assert_eq!((figures.ledger, figures.wrong), (0, 0));
    let figures = scenario("the same", &base, false, anywhere);
    assert_eq!(figures.wrong, 0);
}

/// Where both sides have translated the same texts, the catalogue has conflicts; when these are solved, nothing counts as
/// current that is not, `check` shows what is left of the merge in the ledger, and recording mends it.
#[test]
fn what_contradicts_itself_is_not_current() {
    if !has_git() {
        return;
    }
    let base = Texts::new();
    let repository = Repository::new(&base, true);
    let which = Random(7).some(12, MESSAGES);
    let mut two = translated(&base, &which);
    for &index in &which {
        let french = two.0[index].french.as_mut().expect("a translation");
        *french = french.replace("bateau", "voilier").replace("Bassin ", "Quai ");
    }
    repository.branch("one", &translated(&base, &which), true);
    repository.branch("two", &two, true);
    assert_eq!(repository.merge(), BTreeSet::from(["locales/fr/app.ftl".to_owned()]));
    repository.git(&["merge", "-q", "-X", "theirs", "--no-edit", "two"]);
    let (project, ledger, found) = portolan::load(repository.root()).expect("a project");
    assert!(found.iter().any(|it| it.rule == "broken-ledger"), "{found:?}");
    let french = &project.targets[0];
    let tracked = track(&project.source.files[0], french.file("app"), ledger.file(&french.locale, "app"));
    let ids: BTreeSet<&str> = which.iter().map(|&index| base.0[index].id.as_str()).collect();
    for unit in tracked.filter(|it| ids.contains(it.source.id().as_str())) {
        assert_eq!(unit.state, State::Unrecorded, "{}", unit.source.id());
    }
    repository.record();
    assert!(repository.states().values().all(|state| *state == State::Current));
}

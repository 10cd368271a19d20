//! Renders the grid with a consumer of a format, and holds what it says against Portolan's own formatter. Differences are
//! allowed by class, each with its reason; a class that no longer occurs must not stay in the list.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

use portolan::export::{Format, Loss, Order, Outcome, Package, Written, find, package};
use serde_json::json;

use crate::exports::cases::{Case, cases};

/// The bundle that is rendered: it has all messages.
const BUNDLE: &str = "all";

/// Fewer cases than this would prove little.
pub const LEAST_CASES: usize = 30_000;

/// How many differences of a kind are printed.
const SHOWN: usize = 12;

/// A consumer of a format, and how its texts may differ from ours.
#[derive(Debug)]
pub struct Reader {
    /// The format.
    pub format: &'static str,
    /// What it is called: a package of `tests/consumers/package.json` or `requirements.txt`, or any other name.
    pub name: &'static str,
    /// How it differs.
    pub classes: &'static [Class],
}

/// A way in which the texts of a consumer are others, for a reason that lies in the consumer.
#[derive(Debug)]
pub struct Class {
    pub name: &'static str,
    /// Why, in a clause.
    pub reason: &'static str,
    /// The languages in which it occurs, sorted.
    pub locales: &'static [&'static str],
    /// What everything says that the consumer complains of; it must not complain of anything if this is empty.
    pub complaint: &'static str,
    /// Whether a difference is of this kind.
    pub fits: fn(&Difference<'_>) -> bool,
}

/// A case in which a consumer says something else.
#[derive(Debug)]
pub struct Difference<'d> {
    pub case: &'d Case,
    /// The pattern in Fluent.
    pub source: &'d str,
    /// What the format says that it did to the unit.
    pub loss: Loss,
    pub ours: &'d str,
    /// Nothing if the consumer has no such text.
    pub theirs: Option<&'d str>,
}

/// What a consumer said about a case.
#[derive(Debug)]
pub struct Said {
    /// The number of the case.
    pub case: usize,
    pub theirs: Option<String>,
    pub errors: Vec<String>,
}

/// A format written, and the cases to hold it against.
pub struct Prepared {
    pub folder: PathBuf,
    pub written: Written,
    /// The cases of units that are in the export.
    pub cases: Vec<Case>,
    cases_file: PathBuf,
    refused: usize,
    losses: BTreeMap<(String, String), Loss>,
}

/// Our own bundle with everything, put together once.
pub fn own_package() -> &'static Package<'static> {
    static OWN: OnceLock<Package<'static>> = OnceLock::new();
    OWN.get_or_init(|| {
        let (project, ledger, _) = portolan::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("our own project");
        // A package borrows the project; tests need both until they end.
        let project = Box::leak(Box::new(project));
        let findings = portolan::check(project, &ledger);
        let bundle = project.config.bundles.iter().find(|it| it.name == BUNDLE).expect("the bundle");
        package(project, &ledger, bundle, Order { findings: &findings, allow_errors: false }).expect("no errors")
    })
}

/// All cases of our own bundle.
fn own_cases() -> &'static [Case] {
    static OWN: OnceLock<Vec<Case>> = OnceLock::new();
    OWN.get_or_init(|| {
        let cases = cases(own_package());
        assert!(cases.len() > LEAST_CASES, "{} cases", cases.len());
        cases
    })
}

/// Writes our own bundle in a format, and the cases of its units, once for all of the format's readers.
pub fn prepare(format: &'static str) -> Arc<Prepared> {
    static DONE: Mutex<BTreeMap<&str, Arc<Prepared>>> = Mutex::new(BTreeMap::new());
    let mut done = DONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    done.entry(format).or_insert_with(|| Arc::new(write(find(format).expect("a format")))).clone()
}

fn write(format: &Format) -> Prepared {
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exports");
    let folder = all.join(format.name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("removed");
    }
    let written = (format.write)(own_package());
    for file in &written.files {
        (format.verify)(&file.path, &file.bytes).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        std::fs::write(path, &file.bytes).expect("written");
    }
    let key = |outcome: &Outcome| (outcome.locale.to_string(), outcome.unit.clone());
    let losses: BTreeMap<_, _> = written.outcomes.iter().map(|outcome| (key(outcome), outcome.loss())).collect();
    assert_eq!(losses.len(), written.outcomes.len(), "{}: a unit has two outcomes", format.name);
    let of = |case: &Case| losses[&(case.locale.clone(), case.unit.clone())];
    let (refused, cases): (Vec<_>, Vec<_>) = own_cases().iter().cloned().partition(|case| of(case) == Loss::Refused);
    let cases_file = all.join(format!("{}.cases.json", format.name));
    let list: Vec<_> = cases.iter().map(Case::written).collect();
    std::fs::write(&cases_file, json!(list).to_string()).expect("written");
    Prepared { folder, written, cases, cases_file, refused: refused.len(), losses }
}

/// Has a script render all cases, and holds what it says against ours.
///
/// The script gets the folder of the format and a file with the list of cases. It prints
/// `{"rendered": n, "different": [{"case": index in the list, "theirs": text or null, "errors": [texts]}]}`.
pub fn run(reader: &Reader, mut command: Command) {
    let prepared = prepare(reader.format);
    command.arg(&prepared.folder).arg(&prepared.cases_file).env("TZ", "UTC");
    let out = command.output().expect("the consumer runs");
    let complaint = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{} {}: {complaint}", reader.format, reader.name);
    let answer: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    assert_eq!(answer["rendered"], prepared.cases.len(), "{} {}", reader.format, reader.name);
    let texts = |list: &serde_json::Value| -> Vec<String> {
        let list = list.as_array().into_iter().flatten();
        list.map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned)).collect()
    };
    let different = answer["different"].as_array().expect("a list").iter().map(|it| Said {
        case: it["case"].as_u64().expect("a number") as usize,
        theirs: it["theirs"].as_str().map(str::to_owned),
        errors: texts(&it["errors"]),
    });
    hold(reader, &prepared, different.collect());
}

/// The same with a consumer in Rust: a function from a case to a text and complaints.
pub fn render(reader: &Reader, mut text: impl FnMut(&Case) -> (Option<String>, Vec<String>)) {
    let prepared = prepare(reader.format);
    let mut different = Vec::new();
    for (number, case) in prepared.cases.iter().enumerate() {
        let (theirs, errors) = text(case);
        if theirs.as_deref() != Some(case.ours.as_str()) || !errors.is_empty() {
            different.push(Said { case: number, theirs, errors });
        }
    }
    hold(reader, &prepared, different);
}

/// Puts every difference into a class.
fn hold(reader: &Reader, prepared: &Prepared, different: Vec<Said>) {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for said in &different {
        let case = &prepared.cases[said.case];
        let difference = Difference {
            case,
            source: source(case),
            loss: prepared.losses[&(case.locale.clone(), case.unit.clone())],
            ours: &case.ours,
            theirs: said.theirs.as_deref(),
        };
        let class = reader.classes.iter().find(|class| {
            let expected = |error: &String| !class.complaint.is_empty() && error.contains(class.complaint);
            class.locales.contains(&case.locale.as_str())
                && said.errors.iter().all(expected)
                && (class.fits)(&difference)
        });
        let Some(class) = class else {
            wrong.push(format!(
                "{} {} {:?}\n    ours {:?}\n  theirs {:?} {:?}",
                case.locale, case.unit, case.arguments, case.ours, said.theirs, said.errors
            ));
            continue;
        };
        let count = counts.entry((class.name, &case.locale)).or_default();
        *count += 1;
        if std::env::var_os("PORTOLAN_SHOW").is_some() && *count < 4 {
            println!("{} {} {}: {:?} {:?}", class.name, case.locale, case.unit, case.ours, said.theirs);
        }
    }
    let (format, name, all) = (reader.format, reader.name, prepared.cases.len());
    println!("{format} {name}: {all} cases, {} left out, {} differ: {counts:?}", prepared.refused, different.len());
    let shown = wrong[..wrong.len().min(SHOWN)].join("\n");
    assert!(wrong.is_empty(), "{format} {name}: {} differ without a reason:\n{shown}", wrong.len());
    let seen: BTreeSet<_> = counts.into_keys().collect();
    let listed: BTreeSet<_> =
        reader.classes.iter().flat_map(|class| class.locales.iter().map(|locale| (class.name, *locale))).collect();
    assert_eq!(seen, listed, "{format} {name}: classes that occur, and those that are listed");
}

/// The pattern of a case in its language.
fn source(case: &Case) -> &'static str {
    let edition = own_package().editions.iter().find(|it| it.locale.to_string() == case.locale).expect("a language");
    let message = edition.file.get(&case.id).expect("a message");
    let unit = edition.file.units_of(message).find(|unit| unit.attribute_name() == case.attribute.as_deref());
    unit.expect("a unit").pattern.span.of(edition.file.text())
}

//! The formats that come with types, in the checkers of their languages: `tsc` and mypy; `rust.rs` has cargo. A right program passes, which
//! asks for every text, and wrong ones do not.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use portolan::export::{Loss, Order, Package, Written, find, package};
use portolan::ledger::Ledger;
use serde_json::json;

use crate::consumers;
use crate::exports::cases::{Case, cases};
use crate::exports::classes::{SPACE, words};
use crate::exports::ftl::{ALL, FLUENT_RUNTIME};
use crate::exports::grid::{Class, Reader, own_package, run};
use crate::fixture::Fixture;
use crate::generated::read;

/// Where it takes no notice of an option, the report has said so.
pub static FLUENT_JS_ESM: Reader = Reader {
    format: "esm",
    name: "@fluent/bundle",
    classes: &[
        Class {
            name: "style",
            reason: "fluent.js does not let a message choose a style of numbers",
            locales: ALL,
            complaint: "",
            fits: |it| it.loss == Loss::Approximated && it.theirs.is_some_and(|theirs| words(it.ours) == words(theirs)),
        },
        SPACE,
    ],
};

/// The same runtime as for `ftl`, with the same texts.
pub static FLUENT_RUNTIME_PYTHON: Reader =
    Reader { format: "python", name: FLUENT_RUNTIME.name, classes: FLUENT_RUNTIME.classes };

/// The bundle of `tests/exports/traps/`: what other converters lose, and what would break files.
pub fn traps() -> &'static Package<'static> {
    static TRAPS: OnceLock<Package<'static>> = OnceLock::new();
    TRAPS.get_or_init(|| {
        let config = "source = \"en\"\ntargets = [\"pl\"]\npaths = \"locales/{locale}/{file}.ftl\"\n\n\
                      [bundle.traps]\nfiles = [\"app\"]\n";
        let file = |path: &str, text: String| (path.to_owned(), text.into_bytes());
        let files = vec![
            file("portolan.toml", config.to_owned()),
            file("locales/en/app.ftl", read("tests/exports/traps/en.ftl")),
            file("locales/pl/app.ftl", read("tests/exports/traps/pl.ftl")),
        ];
        let project = Box::leak(Box::new(Fixture::of_files(files).project));
        let order = Order { findings: &[], allow_errors: false };
        package(project, &Ledger::default(), &project.config.bundles[0], order).expect("no errors")
    })
}

/// Writes a package in a format into a fresh folder.
pub fn write(package: &Package<'_>, format: &str, folder: &Path) -> Written {
    let written = (find(format).expect("a format").write)(package);
    if folder.exists() {
        std::fs::remove_dir_all(folder).expect("removed");
    }
    for file in &written.files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        std::fs::write(path, &file.bytes).expect("written");
    }
    written
}

/// How many texts programs can ask for.
pub fn units(package: &Package<'_>) -> usize {
    package.messages.iter().map(|it| usize::from(it.value) + it.attributes.len()).sum()
}

/// Where consumers find the packages that are installed for them.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/consumers/programs").join(name)
}

/// Has a script render the traps: what comes out otherwise has to be what the report calls approximated.
fn render_traps(format: &str, mut command: Command) {
    let folder = folder(&format!("traps-{format}"));
    let written = write(traps(), format, &folder);
    let cases = cases(traps());
    let list = folder.join("cases.json");
    std::fs::write(&list, json!(cases.iter().map(Case::written).collect::<Vec<_>>()).to_string()).expect("written");
    let out = command.arg(&folder).arg(&list).env("TZ", "UTC").output().expect("the consumer runs");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let answer: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
    assert_eq!(answer["rendered"], cases.len());
    let lossy = |case: &Case| {
        let own = written.outcomes.iter().find(|it| it.locale.to_string() == case.locale && it.unit == case.unit);
        own.expect("an outcome").loss() == Loss::Approximated
    };
    let different = answer["different"].as_array().expect("a list");
    for it in different {
        let case = &cases[it["case"].as_u64().expect("a number") as usize];
        assert!(lossy(case), "{} {:?}: {} {it}", case.unit, case.arguments, case.ours);
    }
    let seen: BTreeSet<_> = different.iter().map(|it| &cases[it["case"].as_u64().unwrap_or(0) as usize].unit).collect();
    assert!(seen.iter().any(|unit| *unit == "year"), "the grouping that is passed over shows: {seen:?}");
}

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn fluent_js_reads_esm() {
    let Some(node) = consumers::node("@fluent/bundle") else { return };
    let mut script = node.script("exports/esm.mjs");
    script.env("PORTOLAN_PLAIN", "action-save");
    run(&FLUENT_JS_ESM, script);
    let mut script = node.script("exports/esm.mjs");
    script.env("PORTOLAN_PLAIN", "a-b");
    render_traps("esm", script);
}

#[test]
fn python_reads_the_package() {
    let Some(python) = consumers::python("fluent.runtime") else { return };
    let mut script = python.script("exports/package.py");
    script.env("PORTOLAN_BUNDLE", "all");
    run(&FLUENT_RUNTIME_PYTHON, script);
    let mut script = python.script("exports/package.py");
    script.env("PORTOLAN_BUNDLE", "traps");
    render_traps("python", script);
}

/// An argument of a type as it is declared, in the language of the declaration.
fn argument(kind: &str, number: &str, date: &str) -> String {
    let kind = kind.trim_start_matches('_');
    match kind {
        _ if kind.starts_with("Number") => number.to_owned(),
        _ if kind.starts_with("Date") => date.to_owned(),
        _ => "\"x\"".to_owned(),
    }
}

/// A call of every text of `index.d.ts`: its id, and its arguments.
fn typescript_calls(types: &str) -> Vec<String> {
    let texts = types.split_once("export interface Texts {\n").expect("the texts").1;
    let mut calls: Vec<(String, Vec<String>)> = Vec::new();
    for line in texts.lines().filter_map(|line| line.trim().strip_prefix("readonly ")) {
        let (name, kind) = line.split_once(": ").expect("a type");
        match kind {
            "{};" | "{" => calls.push((name.to_owned(), Vec::new())),
            kind => {
                let given = format!("{name}: {}", argument(kind, "3", "new Date()"));
                calls.last_mut().expect("a text").1.push(given);
            }
        }
    }
    let call = |(id, given): &(String, Vec<String>)| match given.as_slice() {
        [] => format!("format(bundle, {id});\n"),
        given => format!("format(bundle, {id}, {{ {} }});\n", given.join(", ")),
    };
    calls.iter().map(call).collect()
}

#[test]
fn tsc_accepts_what_is_right_and_nothing_else() {
    let Some(node) = consumers::node("typescript") else { return };
    const HEAD: &str = "import { FluentBundle, FluentNumber, FluentResource } from \"@fluent/bundle\";\n\
         import { format, load, locales, source, type Id, type Locale } from \"./esm/index.js\";\n\
         const bundle = new FluentBundle(\"pl\");\nbundle.addResource(new FluentResource(await load(\"pl\")));\n";
    let folder = folder("typescript");
    for package in [own_package(), traps()] {
        let written = write(package, "esm", &folder.join("esm"));
        let types = written.files.iter().find(|it| it.path == "index.d.ts").expect("types");
        let calls = typescript_calls(std::str::from_utf8(&types.bytes).expect("UTF-8"));
        assert_eq!(calls.len(), units(package));
        let compile = |program: &str| {
            std::fs::write(folder.join("program.mts"), format!("{HEAD}{program}")).expect("written");
            let tsc = folder.join("../../node_modules/typescript/bin/tsc");
            let options = ["--strict", "--noEmit", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
            let options = [&options[..], &["--module", "nodenext", "--target", "es2022", "program.mts"]].concat();
            let mut command = node.command(&[]);
            let output = command.arg(tsc).args(options).current_dir(&folder).output().expect("tsc");
            (output.status.success(), said(&output))
        };
        let right = "import text from \"./esm/pl.js\";\nconst whole: string = text, name: string = locales.pl.name;\n\
                     const also: Locale = source;\nconst id: Id = \"user\";\n";
        let right = if package.name == "traps" {
            format!(
                "{right}format([bundle, bundle], \"year\", {{ n: new FluentNumber(3) }}, []);\nformat(bundle, \"a-b\", {{}});\n\
                 declare const one: \"a-b\" | \"year\";\nformat(bundle, one, {{ n: 3 }});\n{}",
                calls.concat()
            )
        } else {
            calls.concat()
        };
        assert_eq!(compile(&right), (true, String::new()));
        if package.name != "traps" {
            continue;
        }
        for (wrong, why) in [
            ("format(bundle, \"years\", { n: 3 });", "not assignable to parameter of type"),
            ("format(bundle, \"year\");", "Expected 3-4 arguments, but got 2"),
            ("format(bundle, \"year\", {});", "missing in type"),
            ("format(bundle, \"year\", { n: \"3\" });", "not assignable to type 'NumberArgument'"),
            ("format(bundle, \"year\", { n: 3, m: 4 });", "does not exist in type"),
            ("format(bundle, \"a-b\", { n: 3 });", "not assignable to type 'never'"),
            ("declare const one: \"a-b\" | \"year\";\nformat(bundle, one);", "Expected 3-4 arguments, but got 2"),
            ("load(\"fr\");", "not assignable to parameter of type 'Locale'"),
        ] {
            let (accepted, said) = compile(wrong);
            assert!(!accepted && said.contains(why) && said.lines().count() == 1, "{wrong}: {said}");
        }
    }
}

/// A call of every function of the package.
fn python_calls(module: &str) -> Vec<String> {
    let texts = module.split_once("        return id\n").expect("the texts").1;
    let declared = texts.lines().filter_map(|line| line.strip_prefix("    def ")?.strip_suffix(") -> str:"));
    let call = |line: &str| {
        let (name, arguments) = line.split_once("(self").expect("a method");
        let arguments = arguments.strip_prefix(", *, ").into_iter().flat_map(|it| it.split(", "));
        // The words of a `Literal` have commas between them as well, and no colon.
        let arguments = arguments.filter_map(|it| it.split_once(": "));
        let given: Vec<String> =
            arguments.map(|(name, kind)| format!("{name}={}", argument(kind, "3", "date(2026, 1, 2)"))).collect();
        format!("say.{name}({})\n", given.join(", "))
    };
    declared.map(call).collect()
}

#[test]
fn mypy_accepts_what_is_right_and_nothing_else() {
    let Some(python) = consumers::python("mypy") else { return };
    let folder = folder("mypy");
    for package in [own_package(), traps()] {
        let written = write(package, "python", &folder.join("package"));
        let name = format!("texts_{}", package.name);
        let module = written.files.iter().find(|it| it.path == format!("{name}/__init__.py")).expect("the module");
        let calls = python_calls(std::str::from_utf8(&module.bytes).expect("UTF-8"));
        assert_eq!(calls.len(), units(package));
        let head =
            format!("from datetime import date\nfrom {name} import FUNCTIONS, LOCALES, Texts\n\nsay = Texts(\"pl\")\n");
        let check = |program: &str| {
            std::fs::write(folder.join("program.py"), format!("{head}{program}")).expect("written");
            let mut command = python.command(&["-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]);
            command.args(["program.py", "package"]).env("MYPYPATH", "package").current_dir(&folder);
            let output = command.output().expect("mypy");
            (output.status.success(), said(&output))
        };
        assert_eq!(check(&calls.concat()), (true, String::new()));
        if package.name != "traps" {
            continue;
        }
        for (wrong, why) in [
            ("say.years(n=3)\n", "has no attribute \"years\""),
            ("say.year()\n", "Missing named argument \"n\""),
            ("say.year(n=\"3\")\n", "incompatible type \"str\""),
            ("say.year(3)\n", "Too many positional arguments"),
            ("say.month(day=3)\n", "incompatible type \"int\""),
            ("say.a_b(n=3)\n", "Unexpected keyword argument \"n\""),
        ] {
            let (accepted, said) = check(wrong);
            let errors = said.lines().filter(|line| line.contains(": error: ")).count();
            assert!(!accepted && said.contains(why) && errors == 1, "{wrong}: {said}");
        }
    }
}

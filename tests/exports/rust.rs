//! The format `rust` in a fresh program, built by cargo: it asks for every text by its function. Wrong programs are not
//! built.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use portolan::export::{Package, Written};

use crate::exports::cases::{Argument, Case, cases};
use crate::exports::grid::{Reader, own_package, prepare, render};
use crate::exports::typed::{folder, said, traps, units, write};
use crate::generated::read;

pub static PORTOLAN_MODULE: Reader = Reader { format: "rust", name: "Portolan's runtime in a program", classes: &[] };

/// What stands between the parts of a case, and after a text.
const PART: char = '\u{1F}';
const END: char = '\u{1E}';

/// What the program reads cases with.
const PROGRAM: &str = r#"
use std::collections::BTreeMap;
use std::io::{Read, Write};

use portolan::runtime::{DateTime, Isolation, Number};

type Given<'g> = BTreeMap<&'g str, &'g str>;

fn number(given: &Given, name: &str) -> Number {
    given.get(name).and_then(|text| Number::parse(text)).expect("a number")
}

fn text<'g>(given: &Given<'g>, name: &str) -> &'g str {
    given.get(name).expect("a text")
}

fn date(given: &Given, name: &str) -> DateTime {
    let text = given.get(name).expect("a date");
    let parts: Vec<u16> = text.split(['-', 'T', ':', 'Z']).filter_map(|part| part.parse().ok()).collect();
    let [year, month, day, hour, minute, second] = parts[..] else { panic!("{text}") };
    let day = DateTime::date(year.into(), month as u8, day as u8).expect("a day");
    day.at(hour as u8, minute as u8, second as u8).and_then(|it| it.offset(0)).expect("a moment")
}

fn main() {
    let mut all = String::new();
    std::io::stdin().read_to_string(&mut all).expect("cases");
    let own = all::localizer().with_program(|program| program.isolation(Isolation::Never));
    let other = traps::localizer().with_program(|program| program.isolation(Isolation::Never));
    let mut out = std::io::stdout().lock();
    for case in all.lines() {
        let mut parts = case.split('\u{1F}');
        let (bundle, locale, unit) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let given: Given = parts.map(|part| part.split_once('=').expect("an argument")).collect();
        let locale = [locale.parse().expect("a tag")];
        let text = match bundle {
            "all" => say_all(&all::Messages::new(own.texts(&locale)), unit, &given),
            _ => say_traps(&traps::Messages::new(other.texts(&locale)), unit, &given),
        };
        write!(out, "{text}\u{1E}").expect("written");
    }
}
"#;

/// A function of the module: what it gives, what it is called, what it takes.
#[derive(Debug, Default)]
struct Function {
    unit: String,
    name: String,
    /// The type of its arguments, if it has several.
    holder: Option<String>,
    /// Variable, type, name.
    arguments: Vec<(String, String, String)>,
}

/// The functions of a module that was written.
fn functions(code: &str) -> Vec<Function> {
    let between = |line: &str, start: &str, end: &str| Some(line.split_once(start)?.1.split_once(end)?.0.to_owned());
    let keys = between(code, "static KEYS: ", "];\n").expect("the keys");
    let keys: Vec<String> = keys.lines().skip(1).map(|line| line.trim().trim_matches([',', '"']).to_owned()).collect();
    let methods = code.split_once("self.0.locale()\n    }\n").expect("the methods").1;
    let mut functions: Vec<Function> = Vec::new();
    for line in methods.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("pub fn ") {
            let name = rest.split(['<', '(']).next().unwrap_or_default().to_owned();
            let holder = between(rest, ", args: ", "<");
            functions.push(Function { name, holder, ..Function::default() });
        } else if let Some(rest) = line.strip_prefix("self.0.prepare(&KEYS, ") {
            let place: usize = rest.split(',').next().and_then(|it| it.parse().ok()).expect("a place");
            functions.last_mut().expect("a function").unit = keys[place].clone();
        } else if let Some(rest) = line.strip_prefix("(\"") {
            let variable = rest.split('"').next().unwrap_or_default().to_owned();
            let kind = between(rest, "Into::<", ">::into(").expect("a type");
            let name = between(rest, ">::into(", ")").expect("a name").trim_start_matches("args.").to_owned();
            functions.last_mut().expect("a function").arguments.push((variable, kind, name));
        }
    }
    functions
}

/// A function of the program that gives any text of a module.
fn dispatch(package: &Package<'_>, written: &Written) -> String {
    let code = std::str::from_utf8(&written.files[0].bytes).expect("UTF-8");
    let functions = functions(code);
    assert_eq!(functions.len(), units(package));
    let bundle = package.name;
    let mut out = format!(
        "\nfn say_{bundle}(say: &{bundle}::Messages, unit: &str, given: &Given) -> String {{\n    match unit {{\n"
    );
    for function in functions {
        let given = function.arguments.iter().map(|(variable, kind, name)| {
            let read = match kind {
                _ if kind.contains("Number") => "number",
                _ if kind.contains("DateTime") => "date",
                _ => "text",
            };
            let value = format!("{read}(given, {variable:?})");
            if function.holder.is_some() { format!("{name}: {value}") } else { value }
        });
        let given = given.collect::<Vec<_>>().join(", ");
        let given = match &function.holder {
            Some(holder) => format!("{bundle}::{holder} {{ {given} }}"),
            None => given,
        };
        writeln!(out, "        {:?} => say.{}({given}).to_string(),", function.unit, function.name).expect("a string");
    }
    out + "        _ => panic!(\"{unit}\"),\n    }\n}\n"
}

fn cargo(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(args).args(["--offline", "--quiet"]).env("CARGO_TERM_COLOR", "never");
    command.env("CARGO_TARGET_DIR", folder.join("target"));
    // What the outer run was given is not for this.
    for name in ["RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_BUILD_TARGET", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(name);
    }
    command.output().expect("cargo")
}

/// A line for the program.
fn line(bundle: &str, case: &Case) -> String {
    let mut line = [bundle, &case.locale, &case.unit].join(&PART.to_string());
    for (name, argument) in &case.arguments {
        let value = match argument {
            Argument::Number(text) | Argument::Text(text) => (*text).to_owned(),
            Argument::Date(_) => argument.iso(),
        };
        assert!(!value.contains([PART, '\n']));
        line.push_str(&format!("{PART}{name}={value}"));
    }
    line + "\n"
}

/// What the program says to cases.
fn rendered(folder: &Path, bundle: &str, cases: &[Case]) -> Vec<String> {
    let lines: String = cases.iter().map(|case| line(bundle, case)).collect();
    let program = folder.join("target/debug").join(format!("exported{}", std::env::consts::EXE_SUFFIX));
    let mut child =
        Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program runs");
    let mut input = child.stdin.take().expect("its input");
    input.write_all(lines.as_bytes()).expect("read");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut texts: Vec<String> = text.split(END).map(str::to_owned).collect();
    assert_eq!((texts.pop().as_deref(), texts.len()), (Some(""), cases.len()));
    texts
}

#[test]
fn cargo_builds_what_is_right_and_nothing_else() {
    let folder = folder("rust");
    std::fs::create_dir_all(folder.join("src/bin")).expect("created");
    let manifest = format!(
        "[package]\nname = \"exported\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         portolan = {{ path = {:?}, default-features = false }}\n\n[profile.dev]\ndebug = false\nincremental = false\n",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::write(folder.join("Cargo.toml"), manifest).expect("written");
    // The versions that this crate is tested with, which are at hand.
    std::fs::write(folder.join("Cargo.lock"), read("Cargo.lock")).expect("written");
    let mut program =
        String::from("#[path = \"../all/all.rs\"]\nmod all;\n#[path = \"../traps/traps.rs\"]\nmod traps;\n");
    program.push_str(PROGRAM);
    for package in [own_package(), traps()] {
        program.push_str(&dispatch(package, &write(package, "rust", &folder.join(package.name))));
    }
    std::fs::write(folder.join("src/main.rs"), program).expect("written");
    let wrong = [
        ("say.years(3)", "no method named `years`"),
        ("say.year()", "takes 1 argument but 0 arguments were supplied"),
        ("say.year(\"3\")", "the trait bound `portolan::runtime::Number: From<&str>` is not satisfied"),
        ("say.month(3)", "the trait bound `portolan::runtime::DateTime: From<"),
        ("say.return_(traps::ReturnArgs { in_: 1, in_side: 2 })", "missing field `in_side_2`"),
    ];
    for (number, (call, _)) in wrong.iter().enumerate() {
        let program = format!(
            "#[path = \"../../traps/traps.rs\"]\nmod traps;\n\nfn main() {{\n    let say = traps::Messages::of(&[]);\n    println!(\"{{}}\", {call});\n}}\n"
        );
        std::fs::write(folder.join(format!("src/bin/wrong{number}.rs")), program).expect("written");
    }
    let built = cargo(&folder, &["build", "--bin", "exported"]);
    assert!(built.status.success(), "{}", said(&built));
    assert_eq!(said(&built), "", "it is built without a warning");
    for (number, (call, why)) in wrong.iter().enumerate() {
        let built = cargo(&folder, &["check", "--bin", &format!("wrong{number}")]);
        assert!(!built.status.success() && said(&built).contains(why), "{call}: {}", said(&built));
        assert_eq!(said(&built).matches("error[").count(), 1, "{call}: {}", said(&built));
    }
    let mut texts = rendered(&folder, "all", &prepare("rust").cases).into_iter();
    render(&PORTOLAN_MODULE, |_| (texts.next(), Vec::new()));
    // What the report calls approximated is the button in Polish, whose variable the English does not have.
    let cases: Vec<Case> =
        cases(traps()).into_iter().filter(|it| (it.locale.as_str(), it.unit.as_str()) != ("pl", "button")).collect();
    for (case, text) in cases.iter().zip(rendered(&folder, "traps", &cases)) {
        assert_eq!(text, case.ours, "{} {} {:?}", case.locale, case.unit, case.arguments);
    }
}

//! The programs in `examples/`, and those of the README, compiled and run as crates of their own, as in a fresh project.
//!
//! Where their dependencies cannot be fetched the test says so, or fails if `PORTOLAN_CONSUMERS=required`.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use crate::generated::read;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What all of them are built into, so that what they share is compiled once.
fn target() -> PathBuf {
    root().join("target/examples")
}

fn cargo(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).args(args).env("CARGO_TARGET_DIR", target()).env("CARGO_TERM_COLOR", "never");
    // What the outer run was given is not for these.
    for name in ["RUSTFLAGS", "RUSTDOCFLAGS", "CARGO_BUILD_TARGET", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(name);
    }
    command.output().expect("cargo")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Whether the dependencies are at hand or can be fetched; if not, it is said aloud.
fn fetched(folder: &Path) -> bool {
    let output = cargo(folder, &["fetch", "--locked"]);
    if output.status.success() {
        return true;
    }
    let required = std::env::var_os("PORTOLAN_CONSUMERS").is_some_and(|value| value == "required");
    let what = format!("the dependencies of {} cannot be fetched", folder.display());
    assert!(!required, "{what}, and PORTOLAN_CONSUMERS=required:\n{}", said(&output));
    writeln!(std::io::stderr(), "SKIPPED: {what}").expect("stderr");
    false
}

/// Builds an example; gives its program.
fn built(name: &str) -> Option<PathBuf> {
    built_in(name, name)
}

/// The same for an example in a folder that has another name.
pub fn built_in(folder: &str, name: &str) -> Option<PathBuf> {
    let folder = root().join("examples").join(folder);
    if !fetched(&folder) {
        return None;
    }
    let output = cargo(&folder, &["build", "--locked", "--quiet"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output), "", "{name} is built without a warning");
    Some(target().join("debug").join(format!("portolan-example-{name}{}", std::env::consts::EXE_SUFFIX)))
}

#[test]
fn a_terminal_program_speaks_seven_languages() {
    let Some(program) = built("terminal") else { return };
    let run = |language: &str| {
        let mut command = Command::new(&program);
        for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES"] {
            command.env_remove(name);
        }
        let output = command.env("LANG", language).output().expect("runs");
        assert!(output.status.success());
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let expected = [
        ("C", "3 events are coming up; you can look back on 1,234 events."),
        ("C", "Saturday, March 7, 2026, from 9:00\u{202F}AM to 6:30\u{202F}PM"),
        ("de_DE.UTF-8", "3 Tage, vom 7. März 2026 bis zum 9. März 2026"),
        ("el_GR.UTF-8", "Προσεχώς: 3 εκδηλώσεις· στο αρχείο θα βρείτε 1.234 εκδηλώσεις."),
        ("el_GR.UTF-8", "3 ημέρες, από 7 Μαρτίου 2026 έως 9 Μαρτίου 2026"),
        ("es_ES.UTF-8", "Hay 3 actos previstos; puede consultar 1234 actos anteriores."),
        ("fr_FR.UTF-8", "2026"),
        ("it_IT.UTF-8", "2026"),
        ("pl_PL.UTF-8", "Przed nami 3 wydarzenia; za nami 1234 wydarzenia."),
        ("pl_PL.UTF-8", "sobota, 7 marca 2026, w godzinach od 09:00 do 18:30"),
    ];
    for (language, line) in expected {
        let text = run(language);
        assert!(text.contains(line), "{language}: {text}");
        assert_eq!(text.lines().count(), 5);
        assert!(!text.contains(['{', '}', '\u{2068}']), "{text}");
    }
    // A language each: no two of them say the same.
    let mut titles: Vec<String> = ["C", "de", "el", "es", "fr", "it", "pl"].iter().map(|it| run(it)).collect();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 7);
}

/// Ends a server when the test ends, however it does.
pub struct Server(pub Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already, or it ends now.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn ask(address: &str, path: &str, languages: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    stream.set_read_timeout(Some(std::time::Duration::from_secs(20))).expect("a timeout");
    let request =
        format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Language: {languages}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[test]
fn a_web_page_is_in_the_visitors_language() {
    let Some(program) = built("web") else { return };
    let mut child = Command::new(program).arg("0").stdout(Stdio::piped()).spawn().expect("starts");
    let stdout = child.stdout.take().expect("its output");
    let _server = Server(child);
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line).expect("its address");
    let address = line.trim().strip_prefix("http://").expect("an address");
    let greek = ask(address, "/?title=Caf%C3%A9+%3Cscript%3E", "el-GR, en;q=0.5");
    let polish = ask(address, "/?title=X", "xx, pl;q=0.8, de;q=0.3");
    assert!(greek.starts_with("HTTP/1.1 200 ") && greek.contains("content-language: el\r\n"), "{greek}");
    assert!(greek.contains("<html lang=\"el\">") && greek.contains("1.234"), "{greek}");
    assert!(greek.contains("Café &lt;script&gt;") && !greek.contains("<script"), "{greek}");
    assert!(polish.contains("<html lang=\"pl\">") && polish.contains("7 marca 2026"), "{polish}");
    let mut pages = std::collections::BTreeSet::new();
    for language in ["en", "de", "el", "es", "fr", "it", "pl"] {
        let page = ask(address, "/?title=X", language);
        assert!(page.contains(&format!("<html lang=\"{language}\">")), "{page}");
        assert!(!page.contains(['{', '}']), "{page}");
        pages.insert(page);
    }
    assert_eq!(pages.len(), 7);
    assert!(ask(address, "/?title=X", "ja").contains("<html lang=\"en\">"));
}

/// A crate in a temporary folder, with what the example in the terminal depends on.
struct Fresh(tempfile::TempDir);

impl Fresh {
    /// Crates that share what they build need a name each: Cargo would take one for the other.
    fn new(name: &str) -> Self {
        let fresh = Fresh(tempfile::tempdir().expect("a folder"));
        // The dependencies are those of the example, and so its lock file fits.
        let named = |path: &str| read(path).replace("portolan-example-terminal", name);
        let manifest = named("examples/terminal/Cargo.toml");
        let here = root().to_string_lossy().replace('\\', "/");
        fresh.write("Cargo.toml", &manifest.replace("path = \"../..\"", &format!("path = {here:?}")));
        fresh.write("Cargo.lock", &named("examples/terminal/Cargo.lock"));
        fresh
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn cargo(&self, args: &[&str]) -> (bool, String) {
        let output = cargo(self.0.path(), args);
        (output.status.success(), said(&output))
    }
}

/// The lines of the README, in a project that has nothing else.
#[test]
fn five_lines_are_enough() {
    let readme = read("README.md");
    let (_, rest) = readme.split_once("// build.rs\n").expect("the build script");
    let (script, rest) = rest.split_once("// src/main.rs\n").expect("the program");
    let program = rest.split_once("```").expect("its end").0;
    let lines = script.lines().chain(program.lines()).filter(|line| !line.trim().is_empty() && line.trim() != "}");
    assert!(lines.count() <= 5);
    let fresh = Fresh::new("portolan-five-lines");
    fresh.write("build.rs", script);
    fresh.write("src/main.rs", program);
    fresh.write("locales/en/app.ftl", "cities = { $count ->\n    [one] One city\n   *[other] { $count } cities\n }\n");
    let (done, text) = fresh.cargo(&["run", "--locked", "--quiet"]);
    assert!(done && text == "3 cities\n", "{text}");
}

const BUILD: &str = "fn main() { portolan::build::Accessors::new(\"locales\").generate(); }";

const LIB: &str = "#![deny(warnings, missing_docs)]\n//! Messages.\n/// Messages.\npub mod messages { portolan::messages!(); }\n\
                   pub use messages::{Messages, PairArgs};\npub use portolan::runtime::{DateTime, Value};\n";

/// What calls the messages below, and the error that it gives; none for what is right.
const CALLS: [(&str, &str, &str); 9] = [
    (
        "right",
        "say.cities(3_u8); say.hello(\"Ada\"); say.hello(String::from(\"Ada\")); say.odd(1); say.odd(\"x\"); \
               say.pair(PairArgs { first: 1, second: 2.5 }); say.type_(); say.hello_title()",
        "",
    ),
    ("wrong_type", "say.cities(\"three\")", "E0277"),
    ("number_for_text", "say.hello(3)", "E0277"),
    ("text_for_date", "say.day(\"2026-03-07\")", "E0277"),
    ("missing", "say.cities()", "E0061"),
    ("too_many", "say.bye(1)", "E0061"),
    ("missing_of_two", "say.pair(PairArgs { first: 1 })", "E0063"),
    ("wrong_name", "say.pair(PairArgs { first: 1, third: 2 })", "E0560"),
    ("no_such_message", "say.good_night()", "E0599"),
];

/// Wrong calls do not compile, each for its reason; then one project through its life, as files come and go.
#[test]
fn what_is_wrong_does_not_compile() {
    let fresh = Fresh::new("portolan-calls");
    fresh.write("build.rs", BUILD);
    let manifest = fs::read_to_string(fresh.0.path().join("Cargo.toml")).expect("readable");
    fresh.write("Cargo.toml", &(manifest + "\n[lib]\nname = \"fresh\"\n"));
    fresh.write("src/lib.rs", LIB);
    for (name, call, _) in CALLS {
        let statements: String = call.split("; ").map(|call| format!("    let _ = {call};\n")).collect();
        let text = format!("use fresh::*;\nfn main() {{\n    let say = Messages::of(&[]);\n{statements}}}\n");
        fresh.write(&format!("src/bin/{name}.rs"), &text);
    }
    fresh.write(
        "locales/en/app.ftl",
        "# $name (string): who\nhello = Hello, { $name }!\n    .title = Greeting\n# $count (number): how many\n\
         cities = { $count } cities\nday = On { DATETIME($day) }\nbye = Goodbye\ntype = Type\nodd = { $odd }\n\
         pair = { NUMBER($first) } and { NUMBER($second) }\n",
    );
    fresh.write("locales/fr/app.ftl", "hello = Bonjour, { $name } !\ncities = { $count } villes\n");
    let (done, text) = fresh.cargo(&["check", "--locked", "--keep-going", "--message-format", "short"]);
    assert!(!done);
    for (name, _, error) in CALLS {
        let file = format!("{name}.rs:");
        let errors: Vec<&str> = text.lines().filter(|line| line.contains(&file) && line.contains("error")).collect();
        match error {
            "" => assert!(errors.is_empty(), "{errors:?}"),
            _ => assert!(errors.len() == 1 && errors[0].contains(error), "{name}: {text}"),
        }
    }
    assert!(text.contains("warning: portolan-calls@0.1.0: locales/en/app.ftl:7: `bye` is missing in fr"), "{text}");
    for (name, ..) in &CALLS[1..] {
        fs::remove_file(fresh.0.path().join(format!("src/bin/{name}.rs"))).expect("removed");
    }
    files_that_come_and_go(&fresh);
}

fn files_that_come_and_go(fresh: &Fresh) {
    fresh.write(
        "src/bin/right.rs",
        "fn main() {\n for tag in [\"en\", \"fr\", \"de\"] {\n  let say = fresh::Messages::of(&portolan::runtime::languages(tag));\n\
         \x20 println!(\"{} {}\", say.bye(), say.hello(\"A\"));\n }\n}\n",
    );
    let run = || {
        let (done, text) = fresh.cargo(&["run", "--locked", "--quiet", "--bin", "right"]);
        (
            done,
            text.lines().filter(|line| !line.starts_with("warning")).map(|it| it.to_owned() + "\n").collect::<String>(),
        )
    };
    assert_eq!(run(), (true, "Goodbye Hello, A!\nGoodbye Bonjour, A !\nGoodbye Hello, A!\n".to_owned()));
    fresh.write("locales/fr/more/late.ftl", "bye = Au revoir\n");
    assert_eq!(run().1, "Goodbye Hello, A!\nAu revoir Bonjour, A !\nGoodbye Hello, A!\n");
    fresh.write("locales/de.ftl", "bye = Tschüss\n");
    assert_eq!(run().1, "Goodbye Hello, A!\nAu revoir Bonjour, A !\nTschüss Hello, A!\n");
    fs::remove_dir_all(fresh.0.path().join("locales/fr/more")).expect("removed");
    assert_eq!(run().1, "Goodbye Hello, A!\nGoodbye Bonjour, A !\nTschüss Hello, A!\n");
    fresh.write("locales/de.ftl", "bye = Tschüss\n\nhello = Hallo { $nom }\n");
    let (done, text) = run();
    assert!(!done);
    let expected = "locales/de.ftl:3: `$nom` in `hello` is unknown: the English (locales/en/app.ftl:2) has `$name`";
    assert!(text.contains(expected), "{text}");
}

/// The formatter and the accessors bring none of the tool's crates with them.
#[test]
fn a_program_compiles_nothing_of_the_tool() {
    let tree = |features: &[&str]| {
        let args =
            ["tree", "--locked", "--offline", "--prefix", "none", "--edges", "normal,build", "--no-default-features"];
        let output = cargo(root(), &[&args[..], features].concat());
        assert!(output.status.success(), "{}", said(&output));
        let mut names: Vec<String> =
            said(&output).lines().filter_map(|it| it.split(' ').next()).map(str::to_owned).collect();
        names.sort();
        names.dedup();
        names.retain(|name| !name.is_empty());
        names
    };
    let (bare, build, all) = (tree(&[]), tree(&["--features", "build"]), tree(&["--features", "cli"]));
    assert_eq!(bare, build);
    assert!(all.iter().any(|it| it == "clap") && bare.iter().any(|it| it == "icu_datetime"));
    for name in ["clap", "serde", "serde_json", "toml_edit", "ignore", "rayon", "anstream", "tempfile", "regex-lite"] {
        assert!(!build.iter().any(|it| it == name), "{name}");
    }
}

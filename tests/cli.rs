//! The command line from outside: what each command prints and how it ends.
//!
//! `tests/cmd/NAME.toml` says what to run; `NAME.stdout` and `NAME.stderr` what it must print. Projects lie in folders
//! `*.in`; where files are written, `*.out` says how the folder looks then. `TRYCMD=overwrite` takes what is printed now.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn portolan(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd")).args(arguments);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    portolan(arguments).envs(environment.iter().copied()).output().expect("portolan runs")
}

#[test]
fn every_command_prints_what_it_should() {
    trycmd::TestCases::new().case("tests/cmd/*.toml");
}

#[test]
fn colours_are_used_where_they_are_wanted() {
    let check = ["check", "--root", "cities.in"];
    let coloured = |arguments: &[&str], environment: &[(&str, &str)]| {
        let output = run(arguments, environment);
        assert_eq!(output.status.code(), Some(1));
        output.stdout.contains(&0x1b)
    };
    assert!(!coloured(&check, &[]), "there is no terminal");
    assert!(coloured(&check, &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&check, &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    let always = ["check", "--root", "cities.in", "--color", "always"];
    assert!(coloured(&always, &[("NO_COLOR", "1")]), "what is asked for goes before");
    let never = ["check", "--root", "cities.in", "--color", "never"];
    assert!(!coloured(&never, &[("CLICOLOR_FORCE", "1")]));
    let json = ["check", "--root", "cities.in", "--color", "always", "--format", "json"];
    assert!(!coloured(&json, &[]), "JSON has no colours");
    let failed = run(&["todo", "xx", "--root", "cities.in", "--color", "always"], &[]);
    assert!(failed.stderr.contains(&0x1b) && failed.status.code() == Some(2));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for arguments in
        [&["check", "--root", "many.in", "--severity", "info"][..], &["explain", "--list"], &["completions", "zsh"]]
    {
        let mut child =
            portolan(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("portolan runs");
        drop(child.stdout.take());
        let mut remarks = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut remarks).expect("UTF-8");
        let status = child.wait().expect("portolan ends");
        assert_eq!((status.code(), remarks.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn nothing_from_a_file_reaches_the_terminal_as_a_control() {
    for arguments in [
        &["check", "--severity", "info"][..],
        &["check", "--format", "json"],
        &["status", "--by", "file"],
        &["status", "--format", "markdown", "--by", "file"],
        &["status", "--format", "html"],
        &["status", "--format", "badge"],
        &["todo", "fr"],
        &["todo", "fr", "--format", "json"],
    ] {
        let output = run(&[arguments, &["--root", "odd.in"]].concat(), &[]);
        for stream in [output.stdout, output.stderr] {
            let text = String::from_utf8(stream).expect("UTF-8");
            let stray = text.chars().find(|&c| (c.is_control() && c != '\n') || c == '\u{202e}');
            assert_eq!(stray, None, "{arguments:?}");
        }
    }
}

#[test]
fn json_can_be_read() {
    let output = run(&["check", "--root", "odd.in", "--format", "json"], &[]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["schema"], 1);
    let found = report["diagnostics"].as_array().expect("a list");
    assert!(found.iter().all(|one| one["help"].is_string() && one["fixable"].is_boolean()));
    let control = found.iter().find(|one| one["rule"] == "control-character").expect("the escape is found");
    assert_eq!(
        (&control["start"]["line"], &control["start"]["column"], &control["start"]["offset"]),
        (&1.into(), &8.into(), &7.into())
    );
    assert_eq!(report["gate"]["passed"], false);
}

//! Programs of other ecosystems that read what Portolan writes. They are installed apart, by `tests/consumers/install`;
//! where they are not, the tests that need them say so, or fail if `PORTOLAN_CONSUMERS=required`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where `tests/consumers/install` puts what it installs.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/consumers")
}

/// What is not there: said aloud past the test runner, which keeps what passing tests print to itself.
pub fn without(what: &str) {
    let required = std::env::var_os("PORTOLAN_CONSUMERS").is_some_and(|value| value == "required");
    assert!(!required, "{what} is not there, and PORTOLAN_CONSUMERS=required; run tests/consumers/install");
    let said = writeln!(std::io::stderr(), "SKIPPED: {what} is not there; tests/consumers/install installs it");
    said.expect("stderr");
}

/// Whether a program runs and ends well.
fn runs(command: &mut Command) -> bool {
    command.output().is_ok_and(|it| it.status.success())
}

/// A consumer that runs scripts.
pub struct Consumer {
    program: PathBuf,
    environment: Vec<(&'static str, PathBuf)>,
}

impl Consumer {
    /// A script of `tests/consumers/` to be run, with the installed packages at hand.
    pub fn script(&self, name: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/consumers").join(name));
        command.env("PORTOLAN_CONSUMERS_FOLDER", folder()).envs(self.environment.iter().map(|(key, it)| (key, it)));
        command
    }

    /// The program that runs scripts, with arguments of its own.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).env("PORTOLAN_CONSUMERS_FOLDER", folder());
        command
    }
}

/// Node.js with a package of `tests/consumers/package.json`.
pub fn node(package: &str) -> Option<Consumer> {
    if !folder().join("node_modules").join(package).is_dir() {
        without(&format!("Node.js with the package {package}"));
        return None;
    }
    plain_node()
}

/// Node.js with nothing but what it has itself, such as `Intl`.
pub fn plain_node() -> Option<Consumer> {
    if !runs(Command::new("node").arg("--version")) {
        without("Node.js");
        return None;
    }
    Some(Consumer { program: "node".into(), environment: Vec::new() })
}

/// Python with a module of the packages in `tests/consumers/requirements.txt`.
pub fn python(module: &str) -> Option<Consumer> {
    let program = folder().join("python/bin/python");
    if !program.is_file() || !runs(Command::new(&program).args(["-c", &format!("import {module}")])) {
        without(&format!("Python with the module {module}"));
        return None;
    }
    // What is loaded from the repository leaves nothing behind there.
    let environment = vec![("PYTHONDONTWRITEBYTECODE", "1".into()), ("PYTHONUTF8", "1".into())];
    Some(Consumer { program, environment })
}

/// A program of the system, one of `tests/consumers/system.txt`.
pub fn tool(name: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file());
    if found.is_none() {
        without(&format!("the program {name}"));
    }
    found
}

/// Node.js with a browser to drive: the one whose path `tests/consumers/install` noted.
pub fn browser() -> Option<Consumer> {
    let mut consumer = node("playwright-core")?;
    let noted = std::fs::read_to_string(folder().join("browser")).unwrap_or_default();
    let program = PathBuf::from(noted.trim());
    if !program.is_file() {
        without("Chromium");
        return None;
    }
    consumer.environment.push(("PORTOLAN_BROWSER", program));
    Some(consumer)
}

//! What other projects take from this repository as it stands: the action for GitHub and the hooks for pre-commit.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::consumers;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_portolan"))
}

/// A file of the repository that is YAML; nothing where there is no Python to read it.
fn yaml(path: &str) -> Option<Value> {
    let script = "import sys, json, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))";
    let path = repository().join(path);
    let path = path.to_str().expect("a path in UTF-8");
    let output = consumers::python("yaml")?.command(&["-c", script, path]).output().expect("Python runs");
    assert!(output.status.success(), "{}", said(&output));
    Some(serde_json::from_slice(&output.stdout).expect("JSON"))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A repository with a project in a folder whose name has a blank; its French lacks one of two messages, or none.
fn project(whole: bool) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let french = if whole { "city = Ville\nport = Port\n" } else { "city = Ville\n" };
    for (locale, text) in [("en", "city = City\nport = Harbour\n"), ("fr", french)] {
        let locales = folder.path().join("web site/locales").join(locale);
        fs::create_dir_all(&locales).expect("made");
        fs::write(locales.join("app.ftl"), text).expect("written");
    }
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    folder
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=Test", "-c", "user.email=test@example.org"]).args(arguments).current_dir(folder);
    let output = command.output().expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", said(&output));
}

/// Runs the steps of an action of GitHub as a runner does: what they know of each other are outputs, and what is given
/// comes as `${{ … }}`. The cache is a stand-in that never holds anything.
#[cfg(unix)]
struct Runner<'a> {
    steps: &'a [Value],
    /// What expressions name.
    known: BTreeMap<String, String>,
    workspace: PathBuf,
    temp: TempDir,
}

#[cfg(unix)]
impl Runner<'_> {
    fn new<'a>(action: &'a Value, workspace: &Path, inputs: &[(&str, &str)]) -> Runner<'a> {
        let temp = tempfile::tempdir().expect("a folder");
        // In place of Cargo, which would build for minutes: what it would put there is there already.
        let cargo = "#!/bin/sh\n\
                     echo \"cargo $*\" >> \"$RUNNER_TEMP/cargo.log\"\n\
                     mkdir -p \"$6/bin\" && cp \"$PORTOLAN\" \"$6/bin/portolan\"\n";
        let path = temp.path().join("cargo");
        fs::write(&path, cargo).expect("written");
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("set");
        let mut known = BTreeMap::from([("github.action_path".to_owned(), repository().display().to_string())]);
        for (name, input) in action["inputs"].as_object().expect("inputs") {
            let given = inputs.iter().find(|(given, _)| given == name).map(|(_, value)| *value);
            let value = given.unwrap_or_else(|| input["default"].as_str().expect("a default"));
            known.insert(format!("inputs.{name}"), value.to_owned());
        }
        let steps = action["runs"]["steps"].as_array().expect("steps");
        Runner { steps, known, workspace: workspace.to_owned(), temp }
    }

    /// A text with its expressions replaced by what they stand for.
    fn expanded(&self, text: &str) -> String {
        let mut parts = text.split("${{");
        let mut expanded = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once("}}").expect("an expression ends");
            let value = self.known.get(name.trim()).unwrap_or_else(|| panic!("`{name}` is unknown"));
            expanded.push_str(value);
            expanded.push_str(rest);
        }
        expanded
    }

    /// Runs all steps; gives what the last one said, and the page of the job.
    fn run(&mut self) -> (Output, String) {
        let (outputs, page) = (self.temp.path().join("outputs"), self.temp.path().join("page"));
        let mut last = None;
        for step in self.steps {
            if let Some(condition) = step["if"].as_str() {
                assert_eq!(
                    condition, "steps.cache.outputs.cache-hit != 'true'",
                    "another condition needs a better runner"
                );
            }
            let Some(script) = step["run"].as_str() else {
                let with = step["with"].as_object().expect("what the action is given");
                assert!(with.values().all(|it| !self.expanded(it.as_str().expect("a text")).is_empty()));
                continue;
            };
            let file = self.temp.path().join("step.sh");
            fs::write(&file, self.expanded(script)).expect("written");
            fs::write(&outputs, "").expect("written");
            let path = format!("{}:{}", self.temp.path().display(), std::env::var("PATH").unwrap_or_default());
            let mut command = Command::new("bash");
            command.args(["--noprofile", "--norc", "-e", "-o", "pipefail"]).arg(&file).current_dir(&self.workspace);
            command.env("PATH", path).env("PORTOLAN", program()).env("RUNNER_TEMP", self.temp.path());
            command.env("RUNNER_OS", "Linux").env("RUNNER_ARCH", "X64").env("GITHUB_OUTPUT", &outputs);
            command.env("GITHUB_STEP_SUMMARY", &page).env("GITHUB_WORKSPACE", &self.workspace);
            for (name, value) in step["env"].as_object().into_iter().flatten() {
                command.env(name, self.expanded(value.as_str().expect("a text")));
            }
            let output = command.stdin(Stdio::null()).output().expect("bash runs");
            if let Some(id) = step["id"].as_str() {
                for line in fs::read_to_string(&outputs).expect("readable").lines() {
                    let (name, value) = line.split_once('=').expect("an output");
                    self.known.insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
                }
            }
            let failed = !output.status.success();
            last = Some(output);
            if failed {
                break;
            }
        }
        (last.expect("a step with a script"), fs::read_to_string(page).unwrap_or_default())
    }
}

#[cfg(unix)]
#[test]
fn the_action_checks_a_project() {
    let Some(action) = yaml("action.yml") else { return };
    let (good, bad) = (project(true), project(false));
    let root = ("root", "web site");
    let mut runner = Runner::new(&action, bad.path(), &[root]);
    let (output, page) = runner.run();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.contains("::warning file=web site/locales/fr/app.ftl,line=1,col=13"), "{text}");
    assert!(page.contains("`web site/locales/fr/app.ftl") && page.contains("missing-message"), "{page}");
    let built = fs::read_to_string(runner.temp.path().join("cargo.log")).expect("Cargo was called");
    let folder = runner.temp.path().join("portolan-bin");
    let expected = format!("cargo install --locked --path {} --root {}\n", repository().display(), folder.display());
    assert_eq!(built, expected);
    let key = &runner.known["steps.place.outputs.key"];
    assert!(key.starts_with("portolan-Linux-X64-rustc-1.") && !key.contains(' '), "{key}");
    let digest = key.rsplit('-').next().unwrap_or_default();
    assert!(digest.len() >= 40 && digest.bytes().all(|it| it.is_ascii_hexdigit()), "{key}");

    let (output, page) = Runner::new(&action, good.path(), &[root, ("args", "fr --locked")]).run();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(page.contains("2 units not recorded in the ledger"), "{page} {}", said(&output));
    let (output, _) = Runner::new(&action, good.path(), &[root, ("args", "fr")]).run();
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

#[cfg(unix)]
#[test]
fn what_a_workflow_gives_is_no_command() {
    let Some(action) = yaml("action.yml") else { return };
    let folder = project(true);
    for hostile in ["fr; touch harm", "$(touch harm)", "`touch harm`", "fr\ntouch harm", "*", "\" && touch harm #"] {
        for inputs in [[("root", "web site"), ("args", hostile)], [("root", hostile), ("args", "fr")]] {
            let (output, _) = Runner::new(&action, folder.path(), &inputs).run();
            assert_eq!(output.status.code(), Some(2), "{inputs:?}: {}", said(&output));
            assert!(!folder.path().join("harm").exists(), "{inputs:?}");
        }
    }
}

#[test]
fn what_ci_reads_names_what_is_there() {
    let (Some(action), Some(hooks)) = (yaml("action.yml"), yaml(".pre-commit-hooks.yaml")) else { return };
    assert_eq!(action["runs"]["using"], "composite");
    let steps = action["runs"]["steps"].as_array().expect("steps");
    assert!(steps.iter().all(|step| step["uses"].is_string() || (step["run"].is_string() && step["shell"] == "bash")));
    let given: Vec<&str> = action["inputs"].as_object().expect("inputs").keys().map(String::as_str).collect();
    assert_eq!(given, ["args", "root"]);
    let page = fs::read_to_string(repository().join("docs/ci.md")).expect("readable");
    for hook in hooks.as_array().expect("a list") {
        assert!(hook["entry"] == "portolan check" && hook["pass_filenames"] == false, "{hook}");
        assert!(["rust", "system"].iter().any(|language| hook["language"] == *language));
        assert!(page.contains(&format!("`{}`", hook["id"].as_str().expect("an id"))));
    }
}

/// `pre-commit` itself with the hook that runs the program which is there; the other one differs in who builds it.
#[test]
fn the_hook_runs_when_a_catalogue_changes() {
    let Some(pre_commit) = consumers::python("pre_commit") else { return };
    let hooks = tempfile::tempdir().expect("a folder");
    let name = ".pre-commit-hooks.yaml";
    fs::copy(repository().join(name), hooks.path().join(name)).expect("copied");
    git(hooks.path(), &["init", "--quiet"]);
    git(hooks.path(), &["add", "."]);
    git(hooks.path(), &["commit", "--quiet", "-m", "Hooks"]);
    let home = tempfile::tempdir().expect("a folder");
    let folder = program().parent().expect("a folder");
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(folder.to_owned()).chain(std::env::split_paths(&paths));
    let paths = std::env::join_paths(paths).expect("paths");
    let hooks = hooks.path().to_str().expect("UTF-8");
    let run = |project: &TempDir, file: &str| {
        let mut command =
            pre_commit.command(&["-m", "pre_commit", "try-repo", hooks, "portolan-system", "--files", file]);
        command.current_dir(project.path()).env("PRE_COMMIT_HOME", home.path()).env("PATH", &paths);
        command.output().expect("pre-commit runs")
    };
    let (good, bad) = (project(true), project(false));
    for root in [good.path(), bad.path()] {
        // The hook has no argument for a folder: a project lies at the top of its repository.
        fs::rename(root.join("web site/locales"), root.join("locales")).expect("moved");
        fs::write(root.join("notes.txt"), "none of its business\n").expect("written");
        git(root, &["add", "."]);
    }
    let output = run(&bad, "locales/fr/app.ftl");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("missing-message"), "{}", said(&output));
    let output = run(&bad, "notes.txt");
    assert!(output.status.success() && said(&output).contains("Skipped"), "{}", said(&output));
    let output = run(&good, "locales/en/app.ftl");
    assert!(output.status.success() && said(&output).contains("Passed"), "{}", said(&output));
}

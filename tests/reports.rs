//! Reports for other programs: valid by their schemas, and safe whatever a file holds.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use portolan::check::suppress::Suppressed;
use portolan::config::{Config, Origin};
use portolan::coverage::{Coverage, Verdict};
use portolan::diagnostic::{Diagnostic, Severity};
use portolan::project::Project;
use portolan::report::{Look, Outcome, PassedOver, github, human, json, junit, markdown, sarif};
use portolan::text::{Source, Sources, Span};
use serde_json::Value;

use crate::consumers;
use crate::generated::read;

/// What must do no harm, wherever it stands.
const HOSTILE: &[&str] = &[
    "\u{1b}[31mred\u{7}\0",
    "a\n::error::injected\r\n##[error]x",
    "50%25 ::set-output name=x::y, a:b,c",
    "<script>alert(1)</script> ]]> & \"quoted\" 'x'",
    "`` ` @ada #1 [x](javascript:y) | *b* <!-- c -->",
    "\u{202e}\u{feff}\u{fffe}\u{ffff}\u{85}\u{e0041}",
    "",
    "𝄞 Łódź Ελλάδα",
];

/// Findings with such texts in every place that has one.
struct Hostile {
    project: Project,
    findings: Vec<Diagnostic>,
    suppressed: Vec<Suppressed>,
    verdict: Verdict,
}

fn hostile() -> Hostile {
    let mut sources = Sources::new();
    let mut findings = Vec::new();
    for (index, text) in HOSTILE.iter().enumerate() {
        let path = format!("locales/fr/{text}{index}.ftl");
        let mut bytes = format!("é = {text}\n").into_bytes();
        bytes.extend_from_slice(b"x = Li\xE8ge\n");
        let end = bytes.len() as u32;
        let file = sources.add(Source::from_bytes(path, bytes));
        for (severity, span) in [
            (Severity::Error, Span::new(0, end)),
            (Severity::Warning, Span::new(2, 2)),
            (Severity::Info, Span::new(end, end)),
        ] {
            let mut finding = Diagnostic::new("copied", severity, file, span, *text).help(*text).about(*text);
            finding = finding.label(file, Span::new(0, 2), *text).edit(Span::new(0, 2), *text);
            finding.locale = "fr".parse().ok();
            findings.push(finding);
        }
    }
    let none = sources.add(Source::new("not there.ftl", ""));
    findings.push(Diagnostic::new("missing-file", Severity::Warning, none, Span::empty(0), "x"));
    let suppressed = findings
        .iter()
        .zip(HOSTILE)
        .map(|(finding, text)| Suppressed {
            finding: finding.clone(),
            reason: (*text).to_owned(),
            by_comment: finding.severity == Severity::Error,
        })
        .collect();
    let verdict = Verdict { reasons: HOSTILE.iter().map(ToString::to_string).collect() };
    let project = Project::assemble(Config::new(Origin::Detected), sources, &[]);
    Hostile { project, findings, suppressed, verdict }
}

/// Every report of an outcome, by its name.
fn reports<T>(hostile: &Hostile, then: impl Fn(&Outcome) -> T) -> T {
    let coverage = Coverage { locales: Vec::new() };
    then(&Outcome {
        asked: &[],
        project: &hostile.project,
        findings: &hostile.findings,
        coverage: &coverage,
        verdict: Some(&hostile.verdict),
        passed_over: PassedOver { suppressed: &hostile.suppressed, in_baseline: Some(2) },
        prefix: "a b/é%/",
    })
}

#[test]
fn nothing_from_a_file_drives_what_shows_a_report() {
    let hostile = hostile();
    let all = reports(&hostile, |outcome| {
        let shown: Vec<&Diagnostic> = outcome.findings.iter().collect();
        let github = github::check(outcome, false);
        [
            ("human", human::findings(&outcome.project.sources, &shown, true, Look::default())),
            ("json", json::check(outcome)),
            ("sarif", sarif::check(outcome)),
            ("github", github.commands),
            ("summary", github.summary),
            ("junit", junit::check(outcome)),
            ("markdown", markdown::check(outcome)),
        ]
    });
    for (name, text) in &all {
        let unsafe_char = text.chars().find(|&c| portolan::report::clean::is_unsafe(c) && c != '\n');
        assert_eq!(unsafe_char, None, "{name}");
        assert!(text.contains("Łódź"), "{name} has nothing in it");
    }
}

#[test]
fn json_and_sarif_say_what_was_found() {
    let hostile = hostile();
    let (json, sarif) = reports(&hostile, |outcome| (json::check(outcome), sarif::check(outcome)));
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let found = json["diagnostics"].as_array().expect("a list");
    assert_eq!(found.len(), hostile.findings.len());
    assert!(found.iter().zip(&hostile.findings).all(|(wire, finding)| wire["message"] == finding.message.as_str()));
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), hostile.findings.len() + hostile.suppressed.len());
    let prints: std::collections::BTreeSet<&str> =
        results.iter().filter_map(|it| it["partialFingerprints"]["portolan/v1"].as_str()).collect();
    assert_eq!(prints.len(), results.len(), "each result has a fingerprint of its own");
    let uri = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().expect("a path");
    assert!(uri.starts_with("a%20b/%C3%A9%25/locales/fr/%1B%5B31mred"), "{uri}");
    let missing = results.iter().find(|it| it["ruleId"] == "missing-file").expect("it is there");
    assert!(missing["locations"][0]["physicalLocation"].get("region").is_none());
}

/// What the official schema says of a SARIF log; nothing if it is valid.
fn sarif_errors(log: &Value) -> Option<String> {
    let schema: Value = serde_json::from_str(&read("tests/schemas/sarif-2.1.0.json")).expect("JSON");
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.add_resource("http://localhost/sarif.json", schema).expect("a schema");
    let index = compiler.compile("http://localhost/sarif.json", &mut schemas).expect("a schema");
    schemas.validate(log, index).err().map(|error| format!("{error:#}"))
}

#[test]
fn sarif_is_valid() {
    let log: Value = serde_json::from_str(&reports(&hostile(), sarif::check)).expect("JSON");
    assert_eq!(sarif_errors(&log), None);
    for root in ["fixtures/fifteen-faults", "fixtures/states", "tests/cmd/odd.in", "tests/cmd/allowed.in"] {
        let log: Value = serde_json::from_str(&check(root, "sarif")).expect("JSON");
        assert!(log["runs"][0]["results"].as_array().is_some_and(|results| !results.is_empty()), "{root}");
        assert_eq!(sarif_errors(&log), None, "{root}");
        // The schema notices what is wrong.
        let mut broken = log.clone();
        broken["runs"][0]["results"][0]["level"] = "bad".into();
        assert!(sarif_errors(&broken).is_some());
        let mut broken = log.clone();
        broken["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0.into();
        assert!(sarif_errors(&broken).is_some());
    }
}

#[test]
fn edits_in_sarif_are_those_of_the_finding() {
    let root = "tests/cmd/allowed.in";
    let log: Value = serde_json::from_str(&check(root, "sarif")).expect("JSON");
    let mut applied = 0;
    for result in log["runs"][0]["results"].as_array().expect("results") {
        let Some(change) = result["fixes"][0]["artifactChanges"].get(0) else { continue };
        let uri = change["artifactLocation"]["uri"].as_str().expect("a path");
        let text = read(uri);
        for replacement in change["replacements"].as_array().expect("a list") {
            let region = &replacement["deletedRegion"];
            let number = |name: &str| region[name].as_u64().expect("a number") as usize;
            // What lines and columns name is what the bytes name.
            let offset = |line: usize, column: usize| {
                let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
                start + text[start..].chars().take(column - 1).map(char::len_utf8).sum::<usize>()
            };
            let start = offset(number("startLine"), number("startColumn"));
            let end = offset(number("endLine"), number("endColumn"));
            assert_eq!((start, end - start), (number("byteOffset"), number("byteLength")));
            let mut mended = text.clone();
            mended.replace_range(start..end, replacement["insertedContent"]["text"].as_str().expect("a text"));
            assert!(!mended.contains(result["ruleId"].as_str().expect("a rule")) && mended != text);
            applied += 1;
        }
    }
    assert_eq!(applied, 2);
}

#[test]
fn junit_is_xml_with_the_right_sums() {
    for text in [
        reports(&hostile(), junit::check),
        check("fixtures/fifteen-faults", "junit"),
        check("fixtures/states", "junit"),
    ] {
        let document = roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        let root = document.root_element();
        let number = |node: &roxmltree::Node, name: &str| node.attribute(name).and_then(|it| it.parse::<usize>().ok());
        let of = |node: &roxmltree::Node, name: &str| node.descendants().filter(|it| it.has_tag_name(name)).count();
        let suites: Vec<_> = root.children().filter(roxmltree::Node::is_element).collect();
        assert!(!suites.is_empty());
        for node in suites.iter().chain([&root]) {
            assert_eq!(number(node, "tests"), Some(of(node, "testcase")), "{text}");
            assert_eq!(number(node, "failures"), Some(of(node, "failure")), "{text}");
        }
        assert!(of(&root, "failure") > 0 && of(&root, "testcase") > of(&root, "failure"));
    }
}

/// Runs Python with a package and a text, if they are there.
fn python(package: &str, program: &str, arguments: &[PathBuf], input: &str) -> Option<String> {
    let mut command = consumers::python(package)?.command(&["-c", program]);
    let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("Python runs");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("written");
    let output = child.wait_with_output().expect("Python ends");
    assert!(output.status.success());
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

#[test]
fn junit_is_valid() {
    let program = "import sys, xmlschema\n\
                   schema = xmlschema.XMLSchema(sys.argv[1])\n\
                   print([error.reason for error in schema.iter_errors(sys.stdin.read())])";
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/junit-10.xsd");
    for text in [
        reports(&hostile(), junit::check),
        check("fixtures/fifteen-faults", "junit"),
        check("fixtures/states", "junit"),
    ] {
        let schema = [schema.clone()];
        let Some(errors) = python("xmlschema", program, &schema, &text) else { return };
        assert_eq!(errors.trim(), "[]", "{text}");
        let broken = text.replacen("<testcase ", "<testcase wrong=\"1\" ", 1);
        assert_ne!(python("xmlschema", program, &schema, &broken).unwrap_or_default().trim(), "[]");
    }
}

#[test]
fn github_gets_the_worst_first_and_ten_of_each() {
    let report = reports(&hostile(), |outcome| github::check(outcome, true));
    let count = |level: &str| report.commands.lines().filter(|line| line.starts_with(level)).count();
    assert_eq!((count("::error "), count("::warning "), count("::notice ")), (10, 9, 8));
    assert!(report.commands.ends_with("6 more are on the page of this job.\n"), "{}", report.commands);
    // Every line that the runner takes for a command is one of ours, with a place and a title or the gate's.
    for line in report.commands.lines().filter(|line| line.contains("::")) {
        let (head, _) = line[2..].split_once("::").expect("a command");
        let (_, properties) = head.split_once(' ').expect("properties");
        for property in properties.split(',') {
            let name = property.split_once('=').expect("a value").0;
            assert!(["file", "line", "endLine", "col", "endColumn", "title"].contains(&name), "{line}");
        }
    }
    let without = reports(&hostile(), |outcome| github::check(outcome, false)).commands;
    let commands = without.lines().filter(|line| line.trim_start().starts_with("::")).count();
    assert_eq!(commands, 27);
    assert!(!without.lines().any(|line| line.trim_start().starts_with("##[")));
    assert!(without.lines().count() > 27 + 6, "what does not fit is listed");
}

#[test]
fn the_page_of_a_job_is_added_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("summary.md");
    std::fs::write(&page, "# Before\n").expect("written");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let run = |root: &Path, project: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
        command.current_dir(root).args(["check", "--format", "github", "--root", project]);
        command.env("GITHUB_STEP_SUMMARY", &page).env("GITHUB_WORKSPACE", root.parent().expect("a folder"));
        let output = command.output().expect("portolan runs");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let commands = run(&root, "fifteen-faults");
    assert!(
        commands.contains("::error file=fixtures/fifteen-faults/locales/fr/harbour.ftl,line=3,col=30,endColumn=34,")
    );
    let written = std::fs::read_to_string(&page).expect("readable");
    assert!(written.starts_with("# Before\n## Portolan: failed, 7 errors, 7 warnings\n"), "{written}");
    assert_eq!(written.matches("\n- `fixtures/").count(), 14);
}

#[test]
fn a_comment_stays_short_however_much_is_wrong() {
    let mut sources = Sources::new();
    let file = sources.add(Source::new("a.ftl", "a = b\n"));
    let words = format!("`{}` é", "x".repeat(2000));
    let findings: Vec<Diagnostic> =
        (0..5000).map(|_| Diagnostic::new("copied", Severity::Warning, file, Span::new(0, 1), &words)).collect();
    let hostile = Hostile {
        project: Project::assemble(Config::new(Origin::Detected), sources, &[]),
        findings,
        suppressed: Vec::new(),
        verdict: Verdict { reasons: vec!["fr: too much is missing".repeat(20); 500] },
    };
    let text = reports(&hostile, markdown::check);
    assert!(text.len() <= markdown::MAX_COMMENT && text.len() > markdown::MAX_COMMENT / 2, "{}", text.len());
    let said = text.lines().find(|line| line.ends_with("findings are left out here; `portolan check` shows all."));
    let left_out: usize = said.and_then(|line| line.split(' ').next()?.parse().ok()).expect("it says so");
    assert_eq!(text.matches("- `a b/é%/a.ftl:1:1`").count() + left_out, 5000);
}

/// What `portolan check` prints for a project of the repository.
fn check(root: &str, format: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["check", "--root", root, "--format", format]);
    command.env_remove("GITHUB_WORKSPACE").env_remove("GITHUB_STEP_SUMMARY");
    let output = command.output().expect("portolan runs");
    assert_eq!(output.status.code(), Some(1), "{root}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

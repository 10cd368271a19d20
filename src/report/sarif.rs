//! `portolan check --format sarif`: SARIF 2.1.0, for code scanning and editors. Lines and columns count from 1, columns in
//! characters; rules bring their pages along, findings their edits, and what the project lets pass is there as well.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::check::baseline::digest;
use crate::check::rule::Rule;
use crate::check::rules::find;
use crate::check::suppress::Suppressed;
use crate::config::Level;
use crate::diagnostic::{Diagnostic, Edit, Severity};
use crate::report::json::written;
use crate::report::place::Places;
use crate::report::{Outcome, clean};
use crate::text::{FileId, Span};

/// Where the schema of the format is.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The outcome of a check as SARIF.
pub fn check(outcome: &Outcome) -> String {
    let suppressed = outcome.passed_over.suppressed;
    let of_suppressed = suppressed.iter().map(|it| it.finding.rule);
    let mut rules: BTreeMap<&str, usize> =
        outcome.findings.iter().map(|it| it.rule).chain(of_suppressed).map(|name| (name, 0)).collect();
    rules.values_mut().enumerate().for_each(|(index, place)| *place = index);
    let mut log = Log { outcome, places: Places::new(&outcome.project.sources), rules, seen: BTreeMap::new() };
    let mut results: Vec<Value> = outcome.findings.iter().map(|finding| log.result(finding)).collect();
    results.extend(suppressed.iter().map(|it| log.suppressed(it)));
    let rules: Vec<Value> = log.rules.keys().map(|name| rule(name)).collect();
    let reasons = outcome.verdict.map(|verdict| verdict.reasons.as_slice()).unwrap_or_default();
    let notifications: Vec<Value> =
        reasons.iter().map(|reason| json!({ "level": "error", "message": { "text": text(reason) } })).collect();
    written(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Portolan",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            // The gate is no finding in any file, and yet a reason why the check fails.
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notifications }],
            "results": results,
        }],
    }))
}

/// A rule with its page.
fn rule(name: &str) -> Value {
    let Some(rule) = find(name) else { return json!({ "id": name }) };
    let level = match rule.level {
        Level::Off | Level::Info => "note",
        Level::Warning => "warning",
        Level::Error => "error",
    };
    json!({
        "id": name,
        "shortDescription": { "text": one_line(rule.summary()) },
        "help": { "text": page(rule, false), "markdown": page(rule, true) },
        "defaultConfiguration": { "enabled": rule.level != Level::Off, "level": level },
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The page of a rule, in Markdown or as a text. Marks in its examples become carets.
fn page(rule: &Rule, markdown: bool) -> String {
    let mut out = String::new();
    let mut in_code = false;
    for line in rule.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)) {
        let indent = if in_code && !markdown { "    " } else { "" };
        if line.starts_with("```") {
            in_code = !in_code;
            let fence = if in_code { "```text\n" } else { "```\n" };
            out.push_str(if markdown { fence } else { "" });
            continue;
        }
        let (before, rest) = match (line.strip_prefix("#~|"), line.strip_prefix("#~"), line.strip_prefix("#- ")) {
            _ if !in_code => match line.strip_prefix("# ") {
                Some(heading) if markdown => ("#### ", heading),
                Some(heading) => ("", heading),
                None => ("", line),
            },
            (Some(carets), ..) => ("", carets),
            (_, Some(carets), _) => ("  ", carets),
            (.., Some(path)) => ("### ", path),
            _ => ("", line),
        };
        out.push_str(format!("{indent}{before}{rest}").trim_end());
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out
}

/// A text that shows no control as it is.
fn text(words: &str) -> String {
    clean::sentence(words)
}

/// What is needed to write results.
struct Log<'o> {
    outcome: &'o Outcome<'o>,
    places: Places<'o>,
    /// The place of each rule among those of the tool.
    rules: BTreeMap<&'static str, usize>,
    /// How often there was a finding alike.
    seen: BTreeMap<String, u32>,
}

impl Log<'_> {
    fn result(&mut self, finding: &Diagnostic) -> Value {
        let level = match finding.severity {
            Severity::Info => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let mut words = text(&finding.message);
        if let Some(help) = &finding.help {
            words.push('\n');
            words.push_str(&text(help));
        }
        let mut location = self.location(finding.file, finding.span);
        if let Some(id) = &finding.id {
            location["logicalLocations"] = json!([{ "fullyQualifiedName": text(id), "kind": "resource" }]);
        }
        let path = self.outcome.project.sources[finding.file].path();
        let id = finding.id.as_deref().unwrap_or_default();
        let alike = digest(&format!("{path}\n{id}\n{}", finding.message));
        let seen = self.seen.entry(format!("{} {alike}", finding.rule)).or_default();
        *seen += 1;
        let print = format!("{alike}:{seen}");
        let mut result = json!({
            "ruleId": finding.rule,
            "ruleIndex": self.rules.get(finding.rule).copied().unwrap_or_default(),
            "level": level,
            "message": { "text": words },
            "locations": [location],
            "partialFingerprints": { "portolan/v1": print },
        });
        if !finding.labels.is_empty() {
            let labels = finding.labels.iter().enumerate().map(|(index, label)| {
                let mut location = self.location(label.file, label.span);
                location["id"] = index.into();
                location["message"] = json!({ "text": text(&label.text) });
                location
            });
            result["relatedLocations"] = labels.collect();
        }
        if !finding.fix.is_empty() {
            result["fixes"] = json!([self.fix(finding)]);
        }
        if let Some(locale) = &finding.locale {
            result["properties"] = json!({ "locale": locale.to_string() });
        }
        result
    }

    fn suppressed(&mut self, suppressed: &Suppressed) -> Value {
        let mut result = self.result(&suppressed.finding);
        let kind = if suppressed.by_comment { "inSource" } else { "external" };
        result["suppressions"] = json!([{ "kind": kind, "justification": text(&suppressed.reason) }]);
        result
    }

    fn location(&mut self, file: FileId, span: Span) -> Value {
        let mut physical = json!({ "artifactLocation": self.artifact(file) });
        // A file that is not there yet has no region.
        if !self.outcome.project.sources[file].text().is_empty() {
            physical["region"] = self.region(file, span);
        }
        json!({ "physicalLocation": physical })
    }

    fn artifact(&self, file: FileId) -> Value {
        let path = format!("{}{}", self.outcome.prefix, self.outcome.project.sources[file].path());
        json!({ "uri": uri(&path), "uriBaseId": "%SRCROOT%" })
    }

    fn region(&mut self, file: FileId, span: Span) -> Value {
        let (start, end) = self.places.of(file, span);
        json!({
            "startLine": start.0,
            "startColumn": start.1,
            "endLine": end.0,
            "endColumn": end.1,
            "byteOffset": span.start,
            "byteLength": span.len(),
        })
    }

    /// The edits that, taken together, mend a finding.
    fn fix(&mut self, finding: &Diagnostic) -> Value {
        let mut by_file: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
        finding.fix.iter().for_each(|edit| by_file.entry(edit.file).or_default().push(edit));
        let mut changes = Vec::new();
        for (file, edits) in by_file {
            let replacements: Vec<Value> = edits
                .iter()
                .map(|edit| {
                    let region = self.region(file, edit.span);
                    json!({ "deletedRegion": region, "insertedContent": { "text": edit.text } })
                })
                .collect();
            changes.push(json!({ "artifactLocation": self.artifact(file), "replacements": replacements }));
        }
        let words = finding.help.as_deref().unwrap_or(&finding.message);
        json!({ "description": { "text": text(words) }, "artifactChanges": changes })
    }
}

/// A path as a relative reference to a resource, RFC 3986.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for &byte in path.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("locales/fr/a b:c%é.ftl"), "locales/fr/a%20b%3Ac%25%C3%A9.ftl");
    }

    #[test]
    fn pages_show_carets() {
        let text = page(find("copied").unwrap(), true);
        assert!(text.contains("#### Example\n```text\n") && !text.contains("#~") && text.ends_with("```"), "{text}");
        let text = page(find("copied").unwrap(), false);
        assert!(text.contains("\nExample\n") && text.contains("     ") && !text.contains("```"), "{text}");
    }
}

//! Findings for people: what is wrong, in which line, and what to do. File by file; in each file from top to bottom.
//!
//! A translator reads this, so the English text that belongs to a finding is always shown. Of many findings alike in one
//! file only the first few are shown in full, unless all are asked for.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::finding::render;
use crate::report::{Look, clean, counted};
use crate::text::Sources;

/// Most findings of one rule in one file that are shown, unless all are.
pub const MAX_ALIKE: usize = 10;

/// The findings, each with its lines, and `all` or only some of those that are alike.
pub fn findings(sources: &Sources, findings: &[&Diagnostic], all: bool, look: Look) -> String {
    let mut out = String::new();
    for group in findings.chunk_by(|a, b| a.file == b.file) {
        let Some(first) = group.first() else { continue };
        let path = clean::line(sources[first.file].path());
        out.push_str(&look.bold(&format!("{path}: {}", tally(group))));
        out.push_str("\n\n");
        let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
        for &finding in group {
            let count = shown.entry(finding.rule).or_default();
            *count += 1;
            if all || *count <= MAX_ALIKE {
                out.push_str(&render(sources, finding, look));
                out.push('\n');
            }
        }
        for (rule, count) in shown.into_iter().filter(|&(_, count)| !all && count > MAX_ALIKE) {
            let path = quoted(&path);
            out.push_str(&format!(
                "… and {} more of the kind {rule} in this file; `portolan check --rule {rule} {path}` shows all\n\n",
                count - MAX_ALIKE
            ));
        }
    }
    out
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '+' | ',' | '@');
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// `2 errors, 1 warning`.
fn tally(findings: &[&Diagnostic]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let mut parts = Vec::new();
    for (severity, one, many) in [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Info, "remark", "remarks"),
    ] {
        match count(severity) {
            0 => {}
            number => parts.push(counted(number, one, many)),
        }
    }
    parts.join(", ")
}

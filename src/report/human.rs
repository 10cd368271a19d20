//! Findings for people: what is wrong, in which line, and what to do. File by file; in each file from top to bottom.
//!
//! A translator reads this, so the English text that belongs to a finding is always shown. Of many findings alike in one
//! file only the first few are shown in full, unless all are asked for.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::finding::render;
use crate::report::place::Places;
use crate::report::{Look, clean, counted};
use crate::text::Sources;

/// Most findings of one rule in one file that are shown, unless all are.
pub const MAX_IN_FILE: usize = 10;

/// Most findings of one rule in one locale that are shown, unless all are.
pub const MAX_IN_LOCALE: usize = 40;

/// The findings, each with its lines; `all`, or only some of those that are alike.
pub fn findings(sources: &Sources, findings: &[&Diagnostic], all: bool, look: Look) -> String {
    let mut in_locale: BTreeMap<(String, &str), Shown> = BTreeMap::new();
    let files: Vec<OfFile> = findings
        .chunk_by(|a, b| a.file == b.file)
        .map(|group| {
            let mut file = OfFile { group, shown: Vec::new(), left_out: BTreeMap::new() };
            let mut in_file: BTreeMap<&str, usize> = BTreeMap::new();
            for &finding in group {
                let locale = finding.locale.as_ref().map(ToString::to_string).unwrap_or_default();
                let in_locale = in_locale.entry((locale, finding.rule)).or_default();
                let in_file = in_file.entry(finding.rule).or_default();
                if !all && in_locale.shown >= MAX_IN_LOCALE {
                    in_locale.left_out += 1;
                } else if !all && *in_file >= MAX_IN_FILE {
                    *file.left_out.entry(finding.rule).or_default() += 1;
                } else {
                    (*in_file, in_locale.shown) = (*in_file + 1, in_locale.shown + 1);
                    file.shown.push(finding);
                }
            }
            file
        })
        .collect();
    let mut out: String = files.par_iter().map(|file| file.written(sources, look)).collect();
    for ((locale, rule), Shown { left_out, .. }) in in_locale.into_iter().filter(|(_, it)| it.left_out > 0) {
        let words = if locale.is_empty() { rule.to_owned() } else { format!("{rule} {locale}") };
        out.push_str(&format!("… and {left_out} more; `portolan check --rule {words}` shows all\n"));
    }
    if out.ends_with("shows all\n") {
        out.push('\n');
    }
    out
}

/// The findings of one file.
struct OfFile<'f> {
    group: &'f [&'f Diagnostic],
    /// Those that are shown.
    shown: Vec<&'f Diagnostic>,
    /// For each rule how many of its findings are not, because there are so many in this file.
    left_out: BTreeMap<&'f str, usize>,
}

impl OfFile<'_> {
    /// All of them as text; none if none is shown.
    fn written(&self, sources: &Sources, look: Look) -> String {
        let Some(first) = self.shown.first() else { return String::new() };
        let path = clean::line(sources[first.file].path());
        let mut places = Places::new(sources);
        let mut out = look.bold(&format!("{path}: {}", tally(self.group)));
        out.push_str("\n\n");
        for finding in &self.shown {
            out.push_str(&render(sources, &mut places, finding, look));
            out.push('\n');
        }
        for (rule, left_out) in &self.left_out {
            let path = quoted(&path);
            out.push_str(&format!(
                "… and {left_out} more of {rule} in this file; `portolan check --rule {rule} {path}` shows all\n\n"
            ));
        }
        out
    }
}

/// How many findings of one kind were shown, and how many were not.
#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    shown: usize,
    left_out: usize,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Source, Span};

    fn many(files: usize, each: usize) -> (Sources, Vec<Diagnostic>) {
        let mut sources = Sources::new();
        let mut findings = Vec::new();
        for index in 0..files {
            let file = sources.add(Source::new(format!("fr/{index} x.ftl"), "a = b\n"));
            for _ in 0..each {
                let mut finding = Diagnostic::new("copied", Severity::Warning, file, Span::new(0, 1), "copied");
                finding.locale = "fr".parse().ok();
                findings.push(finding);
            }
        }
        (sources, findings)
    }

    #[test]
    fn findings_alike_are_counted_instead_of_shown() {
        let (sources, found) = many(6, 12);
        let found: Vec<&Diagnostic> = found.iter().collect();
        let text = findings(&sources, &found, false, Look::default());
        assert_eq!(text.matches("warning[copied]").count(), MAX_IN_LOCALE);
        assert!(
            text.contains("… and 2 more of copied in this file; `portolan check --rule copied 'fr/0 x.ftl'` shows all")
        );
        // Four files with ten shown and two counted, and two files with none shown.
        assert!(text.ends_with("… and 26 more; `portolan check --rule copied fr` shows all\n\n"), "{text}");
        let text = findings(&sources, &found, true, Look::default());
        assert_eq!(text.matches("warning[copied]").count(), 72);
        assert!(!text.contains('…'));
    }

    #[test]
    fn a_path_is_quoted_for_the_shell() {
        assert_eq!(quoted("locales/fr/ähm_1.ftl"), "locales/fr/ähm_1.ftl");
        assert_eq!(quoted("it's; rm"), r"'it'\''s; rm'");
    }
}

//! `portolan check --format markdown`: a comment for a change that people look at. Figures, and the worst findings.

use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::place::Places;
use crate::report::summary::{figures, passed_over};
use crate::report::{Outcome, clean, counted, worst_first};

/// Most bytes of a comment. GitHub takes 65,536 characters, others more.
pub const MAX_COMMENT: usize = 60_000;

/// Most bytes of one finding; what is longer is cut.
const MAX_WORDS: usize = 600;

/// Room that is kept for the line that says how many were left out.
const MAX_END: usize = 200;

/// The outcome of a check as a comment.
pub fn check(outcome: &Outcome) -> String {
    within(outcome, MAX_COMMENT)
}

/// The outcome in at most so many bytes, as far as figures and reasons leave room.
pub fn within(outcome: &Outcome, most: usize) -> String {
    let mut out = format!("## Portolan: {}\n\n", verdict(outcome));
    for reason in outcome.verdict.iter().flat_map(|verdict| &verdict.reasons) {
        let line = format!("- {}\n", text(reason));
        if out.len() + line.len() + MAX_END < most / 2 {
            out.push_str(&line);
        }
    }
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
    let table = figures(outcome);
    if !table.is_empty() {
        let table = table.markdown();
        if out.len() + table.len() + MAX_END < most {
            out.push_str(&table);
            out.push('\n');
        }
    }
    let mut places = Places::new(&outcome.project.sources);
    let findings = worst_first(outcome.findings);
    let mut level = None;
    for (index, finding) in findings.iter().enumerate() {
        let mut next = String::new();
        if level != Some(finding.severity) {
            level = Some(finding.severity);
            let _ = write!(next, "{}### {}\n\n", if index > 0 { "\n" } else { "" }, heading(finding.severity));
        }
        next.push_str(&item(outcome, &mut places, finding));
        if out.len() + next.len() + MAX_END > most {
            let more = counted(findings.len() - index, "finding is", "findings are");
            let _ = writeln!(out, "\n{more} left out here; `portolan check` shows all.");
            break;
        }
        out.push_str(&next);
    }
    let passed = passed_over(outcome);
    if !passed.is_empty() {
        let _ = write!(out, "{}{passed}", if out.ends_with("\n\n") { "" } else { "\n" });
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn verdict(outcome: &Outcome) -> String {
    let errors = counted(outcome.count(Severity::Error), "error", "errors");
    let warnings = counted(outcome.count(Severity::Warning), "warning", "warnings");
    let word = if outcome.passed() { "passed" } else { "failed" };
    format!("{word}, {errors}, {warnings}")
}

fn heading(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Errors",
        Severity::Warning => "Warnings",
        Severity::Info => "Remarks",
    }
}

/// One finding in a line of a list.
fn item(outcome: &Outcome, places: &mut Places, finding: &Diagnostic) -> String {
    let (line, column) = places.at(finding.file, finding.span.start);
    let path = format!("{}{}:{line}:{column}", outcome.prefix, outcome.project.sources[finding.file].path());
    let mut words = clean::sentence(&finding.message);
    if let Some(help) = &finding.help {
        words.push_str("; ");
        words.push_str(&clean::sentence(help));
    }
    format!("- {} {}: {}\n", code(&cut(&path)), code(finding.rule), text(&cut(&words)))
}

/// A text of at most [`MAX_WORDS`] bytes.
fn cut(text: &str) -> String {
    if text.len() <= MAX_WORDS {
        return text.to_owned();
    }
    let mut end = MAX_WORDS;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", &text[..end])
}

/// A text with its words in backticks as code, and everything else without any meaning in Markdown.
fn text(words: &str) -> String {
    let parts: Vec<&str> = words.split('`').collect();
    let paired = parts.len() % 2 == 1;
    let last = parts.len() - 1;
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 1 && (paired || index < last) {
            out.push_str(&code(part));
            continue;
        }
        if index == last && !paired {
            out.push_str("\\`");
        }
        clean::line(part).chars().for_each(|c| push_plain(&mut out, c));
    }
    out
}

/// Escapes what Markdown gives a meaning. A comment between a sign and a name keeps GitHub from calling somebody.
fn push_plain(out: &mut String, c: char) {
    match c {
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '!' | '|' | '~' | '$' => out.extend(['\\', c]),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '&' => out.push_str("&amp;"),
        '@' | '#' => {
            out.push(c);
            out.push_str("<!-- -->");
        }
        _ => out.push(c),
    }
}

/// A text as code. The fence is longer than any row of backticks in it.
fn code(words: &str) -> String {
    let words = clean::line(words);
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if words.is_empty() || words.starts_with(['`', ' ']) || words.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{blank}{words}{blank}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_code_and_nothing_else() {
        assert_eq!(text("the text has no `$nom`"), "the text has no `$nom`");
        assert_eq!(text("a ` b *c* @ada #1 <b>"), "a \\` b \\*c\\* @<!-- -->ada #<!-- -->1 &lt;b&gt;");
        assert_eq!(text("`` and `a` and `b"), "`  ` and `a` and \\`b");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
    }
}

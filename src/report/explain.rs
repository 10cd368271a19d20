//! `portolan explain`: the text of a rule, which is written in Markdown, made readable in a terminal.

use unicode_width::UnicodeWidthStr;

use crate::check::rule::Rule;
use crate::config::Level;
use crate::report::Look;

/// Columns of running text.
const WIDTH: usize = 90;

/// One rule: what it finds, why that matters, an example, and what to write instead.
pub fn rule(rule: &Rule, look: Look) -> String {
    let mut out = look.bold(rule.name);
    out.push_str(&format!(" ({})\n\n", kind(rule.level)));
    let mut paragraph = String::new();
    let mut lines = rule.doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    while let Some(line) = lines.next() {
        let heading = line.trim_start_matches('#');
        if let Some(fence) = line.trim_start().strip_prefix("```") {
            flush(&mut out, &mut paragraph);
            code(&mut out, &mut lines, fence, look);
        } else if heading.len() < line.len() && heading.starts_with(' ') {
            flush(&mut out, &mut paragraph);
            out.push_str(&look.bold(heading.trim()));
            out.push_str("\n\n");
        } else if line.trim().is_empty() {
            flush(&mut out, &mut paragraph);
        } else {
            // Lists keep their lines.
            if line.trim_start().starts_with("- ") {
                flush_line(&mut out, &mut paragraph);
            }
            paragraph.push_str(line.trim());
            paragraph.push(' ');
        }
    }
    flush(&mut out, &mut paragraph);
    out.push_str(&format!(
        "To change how it counts, write in portolan.toml:\n\n    [rules]\n    {} = \"off\"    # or info, warning, error\n",
        rule.name
    ));
    out
}

/// All rules by how they count, one line each.
pub fn list(rules: &[&Rule], look: Look) -> String {
    let mut out = String::new();
    let width = rules.iter().map(|rule| rule.name.width()).max().unwrap_or(0);
    let groups = [
        (Level::Error, "Errors: they make `portolan check` fail"),
        (Level::Warning, "Warnings: probably wrong"),
        (Level::Info, "Remarks: worth knowing; shown with --severity info"),
        (Level::Off, "Off, unless portolan.toml sets a level"),
    ];
    for (level, heading) in groups {
        let of_level: Vec<_> = rules.iter().filter(|rule| rule.level == level).collect();
        if of_level.is_empty() {
            continue;
        }
        out.push_str(&look.bold(heading));
        out.push('\n');
        for rule in of_level {
            let lines = wrapped(&unmarked(rule.summary()), WIDTH.saturating_sub(width + 4).max(40));
            for (index, line) in lines.iter().enumerate() {
                let name = if index == 0 { rule.name } else { "" };
                out.push_str(&format!("  {name:width$}  {line}\n"));
            }
        }
        out.push('\n');
    }
    out.push_str("`portolan explain RULE` tells more about one of them.\n");
    out
}

fn kind(level: Level) -> &'static str {
    match level {
        Level::Error => "an error",
        Level::Warning => "a warning",
        Level::Info => "a remark",
        Level::Off => "off by default",
    }
}

/// A fenced block: marks under a line become carets, and the heads of files stand out.
fn code<'d>(out: &mut String, lines: &mut impl Iterator<Item = &'d str>, fence: &str, look: Look) {
    let escaped = fence.contains("escaped");
    if escaped {
        out.push_str("    ");
        out.push_str(&look.dim(r"(\u{…}, \x… and \r stand for characters that cannot be shown)"));
        out.push('\n');
    }
    for line in lines.take_while(|line| line.trim_start() != "```") {
        let shown = if let Some(carets) = line.strip_prefix("#~|") {
            look.tint(anstyle::AnsiColor::Red, carets)
        } else if let Some(carets) = line.strip_prefix("#~") {
            look.tint(anstyle::AnsiColor::Red, &format!("  {carets}"))
        } else if let Some(path) = line.strip_prefix("#- ") {
            look.dim(&format!("{path}:"))
        } else {
            line.to_owned()
        };
        out.push_str(format!("    {shown}").trim_end());
        out.push('\n');
    }
    out.push('\n');
}

fn flush(out: &mut String, paragraph: &mut String) {
    if !paragraph.is_empty() {
        flush_line(out, paragraph);
        out.push('\n');
    }
}

/// Appends running text, broken into lines.
fn flush_line(out: &mut String, paragraph: &mut String) {
    for line in wrapped(&unmarked(paragraph), WIDTH) {
        out.push_str(&line);
        out.push('\n');
    }
    paragraph.clear();
}

/// A text in lines of at most so many columns, if its words allow it.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut().filter(|line| line.width() + 1 + word.width() <= width) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Links as their words and their address; everything else as it is.
fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        out.push_str(before);
        let parts = link.split_once("](").and_then(|(words, after)| Some((words, after.split_once(')')?)));
        match parts.filter(|(words, _)| !words.contains(['[', ']'])) {
            Some((words, (address, after))) => {
                out.push_str(words);
                if address.contains("://") {
                    out.push_str(&format!(" ({address})"));
                }
                rest = after;
            }
            None => {
                out.push('[');
                rest = link;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rules::{RULES, find};

    #[test]
    fn marks_become_carets() {
        let text = rule(find("duplicate-id").unwrap(), Look::default());
        assert!(text.contains("    save = Sauvegarder\n    ^^^^\n"), "{text}");
        let text = rule(find("duplicate-attribute").unwrap(), Look::default());
        assert!(text.contains("        .title = Trouver un pays\n         ^^^^^\n"), "{text}");
    }

    #[test]
    fn every_rule_is_readable() {
        for rule in RULES {
            let text = super::rule(rule, Look::default());
            assert!(!text.contains("```") && !text.contains("#~") && !text.contains("#-"), "{text}");
            assert!(list(RULES, Look::default()).contains(rule.name));
        }
    }

    #[test]
    fn links_show_where_they_lead() {
        assert_eq!(
            unmarked("see [the guide](https://x.org/a) or [`b`](#b), [one] too"),
            "see the guide (https://x.org/a) or `b`, [one] too"
        );
    }
}

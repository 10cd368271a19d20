//! A change of a file as a unified diff, as version control shows it.

use std::time::Duration;

use anstyle::AnsiColor;
use similar::{ChangeTag, TextDiff};

use crate::report::{Look, clean};

/// Lines that stay, shown around those that change.
const CONTEXT: usize = 3;

/// How long to look for the shortest diff of a file. After that any will do.
const PATIENCE: Duration = Duration::from_secs(1);

/// The lines of a file that change, with some around them. What cannot be seen is shown as an escape: a carriage return only
/// where not all lines have one.
///
/// ```
/// use portolan::report::{Look, patch::unified};
/// let diff = unified("en/app.ftl", "a = 1 \nb = 2\n", "a = 1\nb = 2\n", Look::default());
/// assert_eq!(diff, "--- en/app.ftl\n+++ en/app.ftl\n@@ -1,2 +1,2 @@\n-a = 1 \n+a = 1\n b = 2\n");
/// ```
pub fn unified(path: &str, before: &str, after: &str, look: Look) -> String {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(before, after);
    let all_crlf = [before, after].iter().all(|text| text.matches('\n').count() == text.matches("\r\n").count());
    let mut out = String::new();
    let path = clean::line(path);
    for hunk in diff.unified_diff().context_radius(CONTEXT).iter_hunks() {
        if out.is_empty() {
            out.push_str(&look.bold(&format!("--- {path}\n+++ {path}")));
            out.push('\n');
        }
        out.push_str(&look.tint(AnsiColor::Cyan, &hunk.header().to_string()));
        out.push('\n');
        for change in hunk.iter_changes() {
            let value = change.value();
            let line = value.strip_suffix('\n').unwrap_or(value);
            let line = if all_crlf { line.strip_suffix('\r').unwrap_or(line) } else { line };
            let line = clean::line(line);
            let line = match change.tag() {
                ChangeTag::Equal => format!(" {line}"),
                ChangeTag::Delete => look.tint(AnsiColor::Red, &format!("-{line}")),
                ChangeTag::Insert => look.tint(AnsiColor::Green, &format!("+{line}")),
            };
            out.push_str(&line);
            out.push('\n');
            if change.missing_newline() {
                out.push_str("\\ No newline at end of file\n");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_shown_where_they_differ() {
        let diff = |before, after| unified("x", before, after, Look::default());
        assert_eq!(diff("a\r\nb\r\n", "a\r\nc\r\n"), "--- x\n+++ x\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n");
        assert_eq!(diff("a\r\nb\n", "a\nb"), {
            "--- x\n+++ x\n@@ -1,2 +1,2 @@\n-a\\u{d}\n-b\n+a\n+b\n\\ No newline at end of file\n"
        });
        assert_eq!(diff("a\n", "a\n"), "");
    }
}

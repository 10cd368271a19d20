//! A change of a file as a unified diff, as version control shows it and `git apply` reads it.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use anstyle::AnsiColor;
use similar::udiff::UnifiedHunkHeader;
use similar::{Algorithm, ChangeTag, capture_diff_slices_deadline, group_diff_ops};

use crate::report::{Look, clean};
use crate::text::Source;

/// Lines that stay, shown around those that change.
const CONTEXT: usize = 3;

/// How long to look for the shortest diff of a file. After that any will do.
const PATIENCE: Duration = Duration::from_secs(1);

/// The lines of a file that change, with some around them. No `before` means that the file is new.
///
/// For another program ([`Look::exact`]) each line has its very bytes, so that applying the diff makes the file `after`. For
/// people, what cannot be seen is shown as an escape: a carriage return only where not all lines have one.
///
/// ```
/// use portolan::report::{Look, patch::unified};
/// use portolan::text::Source;
/// let source = |text: &str| Source::new("en/app.ftl", text);
/// let diff = unified(Some(&source("a = 1 \nb = 2\n")), &source("a = 1\nb = 2\n"), Look::default());
/// assert_eq!(diff, b"--- a/en/app.ftl\n+++ b/en/app.ftl\n@@ -1,2 +1,2 @@\n-a = 1 \n+a = 1\n b = 2\n");
/// ```
pub fn unified(before: Option<&Source>, after: &Source, look: Look) -> Vec<u8> {
    let (old, new) = (lines(before.map_or(&[], Source::bytes)), lines(after.bytes()));
    let deadline = Instant::now().checked_add(PATIENCE);
    let changes = capture_diff_slices_deadline(Algorithm::Myers, &old, &new, deadline);
    let all_crlf = old.iter().chain(&new).all(|line| line.ends_with(b"\r\n") || !line.ends_with(b"\n"));
    let mut out = Vec::new();
    for hunk in group_diff_ops(changes, CONTEXT) {
        if out.is_empty() {
            let from = before.map_or("/dev/null".to_owned(), |before| named("a/", before.path()));
            let to = named("b/", after.path());
            out.extend(look.bold(&format!("--- {from}\n+++ {to}")).into_bytes());
            out.push(b'\n');
        }
        out.extend(look.tint(AnsiColor::Cyan, &UnifiedHunkHeader::new(&hunk).to_string()).into_bytes());
        out.push(b'\n');
        for change in hunk.iter().flat_map(|part| part.iter_changes(&old[..], &new[..])) {
            let line = change.value();
            let content = line.strip_suffix(b"\n").unwrap_or(line);
            let content = if look.exact { content.into() } else { Cow::from(shown(content, all_crlf).into_bytes()) };
            let (sign, colour) = match change.tag() {
                ChangeTag::Equal => (b' ', None),
                ChangeTag::Delete => (b'-', Some(AnsiColor::Red)),
                ChangeTag::Insert => (b'+', Some(AnsiColor::Green)),
            };
            let style = colour.filter(|_| look.colour).map(AnsiColor::on_default);
            let (begin, end) = style.map(|it| (it.to_string(), format!("{it:#}"))).unwrap_or_default();
            out.extend([begin.as_bytes(), &[sign], &content, end.as_bytes(), b"\n"].concat());
            if !line.ends_with(b"\n") {
                out.extend(b"\\ No newline at end of file\n");
            }
        }
    }
    out
}

/// Lines as other programs count them: a carriage return alone ends none.
fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|&byte| byte == b'\n').collect()
}

/// A line for people.
fn shown(line: &[u8], all_crlf: bool) -> String {
    let line = if all_crlf { line.strip_suffix(b"\r").unwrap_or(line) } else { line };
    let mut out = String::with_capacity(line.len());
    for chunk in line.utf8_chunks() {
        out.push_str(&clean::line(chunk.valid()));
        chunk.invalid().iter().for_each(|byte| out.push_str(&format!("\\x{byte:02X}")));
    }
    out
}

/// A path behind `a/` or `b/`, as `git` writes it: between quotation marks if some sign would mislead, and with a tab behind it
/// if it has spaces, so that no program takes the rest of it for a date.
fn named(side: &str, path: &str) -> String {
    if !path.chars().any(|c| clean::is_unsafe(c) || matches!(c, '"' | '\\')) {
        let tab = if path.contains(' ') { "\t" } else { "" };
        return format!("{side}{path}{tab}");
    }
    let mut out = format!("\"{side}");
    for c in path.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if clean::is_unsafe(c) => {
                let mut bytes = [0; 4];
                c.encode_utf8(&mut bytes).bytes().for_each(|byte| out.push_str(&format!("\\{byte:03o}")));
            }
            c => out.push(c),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(before: &str, after: &str, exact: bool) -> String {
        let look = Look { exact, ..Look::default() };
        String::from_utf8(unified(Some(&Source::new("x", before)), &Source::new("x", after), look)).unwrap()
    }

    #[test]
    fn line_ends_are_shown_where_they_differ() {
        assert_eq!(diff("a\r\nb\r\n", "a\r\nc\r\n", false), "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n");
        assert_eq!(diff("a\r\nb\n", "a\nb", false), {
            "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\\u{d}\n-b\n+a\n+b\n\\ No newline at end of file\n"
        });
        assert_eq!(diff("a\n", "a\n", false), "");
    }

    #[test]
    fn another_program_gets_the_bytes_themselves() {
        assert_eq!(diff("\u{FEFF}a\tb\r\n", "a\u{1b}\r\n", true), {
            "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-\u{FEFF}a\tb\r\n+a\u{1b}\r\n"
        });
        let source = |bytes: &[u8]| Source::from_bytes("x", bytes);
        let look = |exact| Look { exact, ..Look::default() };
        let both = (source(b"\xE8\rb \n"), source(b"\xE8\rb\n"));
        let head = b"--- a/x\n+++ b/x\n@@ -1 +1 @@\n".to_vec();
        let exact = unified(Some(&both.0), &both.1, look(true));
        assert_eq!(exact, [head.clone(), b"-\xE8\rb \n+\xE8\rb\n".to_vec()].concat());
        let shown = unified(Some(&both.0), &both.1, look(false));
        assert_eq!(shown, [head, b"-\\xE8\\u{d}b \n+\\xE8\\u{d}b\n".to_vec()].concat());
    }

    #[test]
    fn names_are_written_as_git_reads_them() {
        assert_eq!(named("a/", "fr/é.ftl"), "a/fr/é.ftl");
        assert_eq!(named("a/", "my files/a.ftl"), "a/my files/a.ftl\t");
        assert_eq!(named("b/", "a\"\\\u{1b}.ftl"), "\"b/a\\\"\\\\\\033.ftl\"");
        let new = unified(None, &Source::new("x", "a\n"), Look::default());
        assert_eq!(new, b"--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
    }
}

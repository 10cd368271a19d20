//! S05: escapes as programs write them, in plain text or with too many digits.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::reading::Text;
use crate::check::rule::{Findings, Run, rule};
use crate::diagnostic::Diagnostic;
use crate::syntax::tree::Expression;
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// A text has an escape as programs write it, which Fluent shows as it stands.
    ///
    /// Fluent knows escapes only in quotes: `{ "\u00A0" }`. In plain text readers see `\n`, `\t`, `\"`, `\'` and `\u00A0`
    /// letter by letter. Paths such as `C:\temp`, code in backticks and what the English has as well are left alone.
    /// In quotes `\U` takes six digits; what stands behind them is text.
    ///
    /// # Example
    /// ```ftl
    /// intro = Première ligne\ndeuxième ligne
    /// #~                    ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// intro =
    ///     Première ligne
    ///     deuxième ligne
    /// ```
    RULE = "escape-in-text", Warning, Run::Text(RARE, check)
}

/// A text with a backslash has all features, so that one which few other texts have calls for it.
const RARE: Features = Features::CONTROL;

fn check(text: &Text, found: &mut Findings) {
    if text.features != Features::ALL || !text.is_own_prose() {
        return;
    }
    let english = text.original().unwrap_or_default();
    walk(text.pattern, &mut |node| match node {
        Node::Text(span) => in_plain(text, span, english, found),
        Node::Shown(Expression::String(span)) => in_quotes(text, *span, found),
        _ => {}
    });
}

fn in_plain(text: &Text, span: Span, english: &str, found: &mut Findings) {
    let plain = text.entry.of(span);
    let mut from = 0;
    while let Some(at) = memchr::memchr(b'\\', &plain.as_bytes()[from..]).map(|at| from + at) {
        let length = escape(&plain[at..]);
        from = at + length.max(1);
        let piece = &plain[at..at + length];
        if length == 0 || is_in_path(plain, at) || is_spoken_of(plain, at..at + length) || english.contains(piece) {
            continue;
        }
        let start = span.start + at as u32;
        let place = Span::new(start, start + length as u32);
        let finding = found.at(place, format!("`{piece}` is no escape outside of quotes: readers see it as it stands"));
        found.push(mended(finding.about(text.unit_id()), place, piece));
    }
}

fn mended(finding: Diagnostic, place: Span, piece: &str) -> Diagnostic {
    match piece.as_bytes().get(1) {
        Some(b'n' | b'r') => finding.help("begin a new line in the file, indented by four spaces"),
        Some(b't') => finding.help("write a space").edit(place, " "),
        Some(b'u' | b'U') => {
            let right = format!("{{ \"{piece}\" }}");
            finding.help(format!("write the character itself, or `{right}`")).edit(place, right)
        }
        _ => finding.help("take the backslash out").edit(Span::new(place.start, place.start + 1), ""),
    }
}

/// How long the escape is with which a text begins; 0 for none.
fn escape(text: &str) -> usize {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_hexdigit).count();
    match text.as_bytes().get(1) {
        Some(b'"' | b'\'' | b'n' | b'r' | b't') => 2,
        Some(b'u') if digits(2) >= 4 => 6,
        Some(b'U') if digits(2) >= 6 => 8,
        _ => 0,
    }
}

/// Whether a backslash stands in a path or a pattern: there is another one, or a drive, in the same word.
fn is_in_path(text: &str, at: usize) -> bool {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '“' | '„' | '«' | '”' | '»');
    let before = text[..at].rsplit(is_end).next().unwrap_or_default();
    let after = text[at + 1..].split(char::is_whitespace).next().unwrap_or_default();
    let begins = format!("{before}\\");
    let drive = begins.as_bytes().get(1..3) == Some(b":\\") && before.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_path = drive || begins.starts_with("\\\\");
    let is_other = |rest: &str| rest.match_indices('\\').any(|(at, _)| escape(&rest[at..]) == 0);
    is_path || is_other(before) || is_other(after)
}

/// Whether an escape is what the text is about: it stands in code, or as a word of its own.
fn is_spoken_of(text: &str, at: Range<usize>) -> bool {
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let alone = is_blank(text[..at.start].chars().next_back()) && is_blank(text[at.end..].chars().next());
    let is_code = text[..at.start].bytes().filter(|byte| *byte == b'`').count() % 2 == 1;
    let is_letter = matches!(&text[at], "\\n" | "\\r" | "\\t");
    is_code || alone && is_letter
}

/// `\U0001F600`: eight digits, as in other languages, of which Fluent reads six.
fn in_quotes(text: &Text, span: Span, found: &mut Findings) {
    let literal = text.entry.of(span);
    for (at, _) in literal.match_indices("\\U00") {
        let Some(digits) = literal.get(at + 2..at + 10) else { continue };
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) || !digits.starts_with("000") {
            continue;
        }
        let start = span.start + at as u32;
        let place = Span::new(start, start + 10);
        let right = format!("\\U{}", &digits[2..]);
        let finding =
            found.at(place, format!("`\\U` takes six digits, so that “{}” stands here as text", &digits[6..]));
        found.push(finding.about(text.unit_id()).help(format!("write `{right}`")).edit(place, right));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_told_from_paths() {
        for text in ["ligne\\ndeux", "L\\'amico", "a \\\"b\\\"", "10\\u00A0€", "x \\U01F600", "a\\n\\nb"] {
            let at = text.find('\\').expect("a backslash");
            assert!(escape(&text[at..]) > 0 && !is_in_path(text, at), "{text}");
        }
        for (text, spoken) in [("write \\t here", true), ("`\\\"`", true), ("a\\nb", false), ("x \\\"b\\\"", false)] {
            let at = text.find('\\').expect("a backslash");
            assert_eq!(is_spoken_of(text, at..at + 2), spoken, "{text}");
        }
        for text in ["C:\\temp", "\\\\server\\new", "D:\\dir\\new", "\\d\\n", "dir\\x\\new", "a \\ b", "\\u12", "\\"] {
            let ends = text.match_indices('\\').all(|(at, _)| escape(&text[at..]) == 0 || is_in_path(text, at));
            assert!(ends, "{text}");
        }
    }
}

//! Makes text from files safe to show: what cannot be seen, or would drive a terminal, is written as an escape.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character must not reach a terminal as it is: controls, marks that turn the direction of writing, and others
/// that cannot be seen and can hide something. The joiners that some scripts need are not among them.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A text on one line, with `\u{1b}` for each unsafe character.
///
/// ```
/// use portolan::report::clean::line;
/// assert_eq!(line("red \u{1b}[31m\nnext"), "red \\u{1b}[31m\\u{a}next");
/// assert_eq!(line("Łódź, Ελλάδα"), "Łódź, Ελλάδα");
/// ```
pub fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 8);
    text.chars().for_each(|c| push(&mut out, c));
    out.into()
}

/// A text of several lines: line ends and tabs stay, everything else unsafe is escaped.
pub fn lines(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_unsafe(c) && c != '\n') {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\n' => out.push('\n'),
            '\t' => out.push_str("    "),
            '\r' if rest.peek() == Some(&'\n') => {}
            _ => push(&mut out, c),
        }
    }
    out.into()
}

/// A sentence that a parser may have broken into lines, on one line.
pub fn sentence(text: &str) -> String {
    if !text.contains(['\n', '\r']) {
        return line(text).into_owned();
    }
    let parts: Vec<&str> = text.lines().map(str::trim).filter(|part| !part.is_empty()).collect();
    line(&parts.join("; ")).into_owned()
}

/// Appends a character, escaped if it is unsafe.
pub fn push(out: &mut String, c: char) {
    if is_unsafe(c) {
        // Writing to a string cannot fail.
        let _ = write!(out, "\\u{{{:x}}}", c as u32);
    } else {
        out.push(c);
    }
}

/// JSON that was written, with unsafe characters as JSON's own escapes. They stand only within its strings.
pub fn json(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    for c in written.chars() {
        if is_unsafe(c) && c != '\n' {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_drives_a_terminal_is_left() {
        for c in ['\0', '\u{7}', '\u{1b}', '\u{7f}', '\u{9b}', '\u{202e}', '\u{2066}', '\u{e0041}', '\u{feff}', '\r'] {
            for shown in [line(&c.to_string()), lines(&c.to_string()), json(&c.to_string()).into()] {
                assert!(shown.is_ascii() && !shown.chars().any(|c| c.is_control()), "{c:?}: {shown:?}");
            }
        }
        assert_eq!(lines("a\r\nb\tc\rd"), "a\nb    c\\u{d}d");
        assert_eq!(sentence("invalid key\n expected `=`\n"), "invalid key; expected `=`");
    }

    #[test]
    fn json_stays_json() {
        let text = "a\u{9b}\u{202e}\u{e0041}\u{1b}\"\\";
        let written = json(&serde_json::to_string(text).unwrap());
        assert!(written.is_ascii());
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}

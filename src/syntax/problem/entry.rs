//! What can be wrong with an entry, its id, its `=`, its comment, its attributes.

use crate::diagnostic::Diagnostic;
use crate::syntax::cursor::Cursor;
use crate::syntax::problem::conflict_marker;
use crate::syntax::problem::error;
use crate::syntax::problem::foreign_blank;
use crate::syntax::problem::found;
use crate::syntax::problem::looks_like_entry;
use crate::syntax::problem::quote;
use crate::syntax::problem::rest_of_line;
use crate::syntax::problem::stopped_by;
use crate::syntax::problem::tab_indentation;
use crate::syntax::problem::thing_at;
use crate::syntax::problem::unindented;
use crate::text::Span;

/// Nothing that can start an entry stands at the start of this line.
pub(in crate::syntax) fn no_entry(cursor: &Cursor, start: usize, after_message: bool) -> Diagnostic {
    let tab = || tab_indentation(cursor, start, after_message);
    if let Some(cause) = conflict_marker(cursor, start).or_else(tab).or_else(|| foreign_blank(cursor, start)) {
        return cause;
    }
    let blank = cursor.bytes[start..].iter().take_while(|&&byte| byte == b' ').count();
    let first = start + blank;
    let line = rest_of_line(cursor, first);
    let shown = quote(cursor, line);
    match cursor.byte(first) {
        Some(b'.') if looks_like_entry(line.of(cursor.text).get(1..).unwrap_or_default()) => {
            error(cursor, "stray-attribute", line, format!("the attribute {shown} belongs to no message"))
                .help("write the message it belongs to right above it, with no comment in between: `id = text`")
        }
        Some(b'.' | b'*' | b'[' | b'}') if blank > 0 && after_message => line_start(cursor, first),
        Some(b'}') => error(cursor, "unescaped-brace", cursor.char_span(first), "this `}` closes nothing")
            .help("remove it, or write `{\"}\"}` if the text should show a brace"),
        _ if blank > 0 => {
            let wrong = error(cursor, "syntax-error", line, format!("{shown} is indented but belongs to no message"))
                .help("remove the spaces before it if it is a message (`id = text`); if it is text, put it under one");
            let is_entry = looks_like_entry(line.of(cursor.text));
            if is_entry { wrong.edit(Span::new(start as u32, first as u32), "") } else { wrong }
        }
        Some(b'/') => error(cursor, "syntax-error", line, "a comment starts with `# `, not with `/`")
            .help("put `# ` in front of each line of the comment"),
        _ => error(cursor, "syntax-error", line, format!("a message cannot start with {}", found(cursor, first))).help(
            "a message starts with an id, which starts with a letter (`id = text`), a comment with `# `; \
                 if this goes on with the text above, put four spaces before it",
        ),
    }
}

/// A line of text under a pattern that starts with a character which ends the pattern.
pub(in crate::syntax) fn line_start(cursor: &Cursor, at: usize) -> Diagnostic {
    let span = cursor.char_span(at);
    let shown = span.of(cursor.text);
    let meaning = match shown {
        "." => "begins an attribute",
        "}" => "closes a placeable",
        _ => "begins a variant",
    };
    let message = format!("a line of text cannot start with `{shown}`, which {meaning}");
    let help = match shown {
        "." => "write `{\".\"}` for the dot, or `.name = text` if this is an attribute".to_owned(),
        _ => format!("write `{{\"{shown}\"}}` instead of `{shown}`"),
    };
    error(cursor, "line-start-character", span, message).help(help).edit(span, format!("{{\"{shown}\"}}"))
}

pub(in crate::syntax) fn comment_without_space(cursor: &Cursor, start: usize, level: usize) -> Diagnostic {
    let after = start + level;
    let span = rest_of_line(cursor, start);
    if cursor.byte(after) == Some(b'#') {
        return error(cursor, "syntax-error", span, "a comment starts with one, two or three `#`")
            .help("write `# ` for a message, `## ` for a group, `### ` for the whole file");
    }
    let hashes = &cursor.text[start..after];
    let wrong = error(cursor, "syntax-error", span, format!("`{hashes}` must be followed by a space"))
        .help(format!("write `{hashes} ` before the comment"));
    let blank = if cursor.byte(after) == Some(b'\t') { after + 1 } else { after };
    wrong.edit(Span::new(after as u32, blank as u32), " ")
}

pub(in crate::syntax) fn bad_term_id(cursor: &Cursor, start: usize) -> Diagnostic {
    let message = format!("`-` must be followed by the name of a term, not by {}", found(cursor, start + 1));
    error(cursor, "syntax-error", rest_of_line(cursor, start), message)
        .help("write `-name = text` for a term; if this goes on with the text above, put four spaces before it")
}

pub(in crate::syntax) fn missing_equals(cursor: &Cursor, id: Span) -> Diagnostic {
    if let Some(cause) = bad_character_in_id(cursor, id) {
        return cause;
    }
    let name = id.of(cursor.text);
    let message = format!("`=` is missing after {}", quote(cursor, id));
    let colon = cursor.at;
    if matches!(cursor.byte(colon), Some(b':')) {
        return error(cursor, "missing-equals", cursor.char_span(colon), message)
            .help(format!("write `=` instead of `:`, as in `{name} = text`"));
    }
    error(cursor, "missing-equals", id, message)
        .help(format!("write `{name} = text`; if this line goes on with the text above, put four spaces before it"))
}

/// An id or the name of an attribute ends at a character that was meant to be part of it.
fn bad_character_in_id(cursor: &Cursor, id: Span) -> Option<Diagnostic> {
    let end = id.end as usize;
    let next = cursor.text.get(end..)?.chars().next()?;
    if cursor.byte(cursor.at) == Some(b'\t') {
        return stopped_by(cursor, cursor.at);
    }
    let help = "an id has only the letters a–z and A–Z, digits, `-` and `_`";
    let line = rest_of_line(cursor, end).of(cursor.text);
    let is_inside = match next {
        ' ' => {
            // `my id = text`, but not `my text goes on, x = y`.
            let words = line.trim_start_matches(' ');
            let last = words.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
            if last == 0 || !words[last..].trim_start_matches(' ').starts_with('=') {
                return None;
            }
            true
        }
        // `＝` and `：` are what a keyboard for Japanese or Chinese types for `=` and `:`.
        ':' | '=' | '＝' | '：' | ',' | ';' | '!' | '?' | '"' | '{' | '}' | '\n' | '\r' => false,
        '.' | '/' | '(' | ')' => line.contains('=') || line[1..].starts_with(|c: char| c.is_ascii_alphanumeric()),
        _ => true,
    };
    let span = cursor.char_span(end);
    is_inside.then(|| {
        error(cursor, "syntax-error", span, format!("an id cannot contain {}", found_char(cursor, end))).help(help)
    })
}

fn found_char(cursor: &Cursor, at: usize) -> String {
    match thing_at(cursor, at) {
        word if word.len() > 1 => quote(cursor, cursor.char_span(at)),
        _ => found(cursor, at),
    }
}

/// The cause why nothing is read after a `=` or a variant's key: something on the next line, or truly nothing.
fn hidden_value(cursor: &Cursor, after: usize) -> Option<Diagnostic> {
    let end = cursor.end_of_line(after);
    let next = match cursor.line_end_at(end) {
        0 => return None,
        len => end + len,
    };
    if let Some(cause) = conflict_marker(cursor, next).or_else(|| tab_indentation(cursor, next, true)) {
        return Some(cause);
    }
    let blank = cursor.bytes[next..].iter().take_while(|&&byte| byte == b' ').count();
    match cursor.byte(next + blank) {
        Some(b'*' | b'[' | b'}') if blank > 0 => Some(line_start(cursor, next + blank)),
        _ => unindented(cursor, next),
    }
}

pub(in crate::syntax) fn empty_entry(cursor: &Cursor, id: Span, equals: usize) -> Diagnostic {
    if let Some(cause) = hidden_value(cursor, equals) {
        return cause;
    }
    let (name, span) = (id.of(cursor.text), Span::new(id.start, equals as u32));
    let is_term = name.starts_with('-');
    let rest = cursor.text[equals..].trim_start_matches([' ', '\n', '\r']);
    if is_term && rest.starts_with('.') {
        return error(
            cursor,
            "empty-entry",
            span,
            format!("the term {} has attributes but no text", quote(cursor, id)),
        )
        .help(format!("a term needs a text of its own: write it after the `=`, as in `{name} = text`"));
    }
    let kind = if is_term { "term" } else { "message" };
    error(cursor, "empty-entry", span, format!("the {kind} {} says nothing", quote(cursor, id))).help(format!(
        "write its text after the `=`; write `{name} = {{\"\"}}` if it should be empty, or delete the line"
    ))
}

pub(in crate::syntax) fn empty_attribute(cursor: &Cursor, id: Span, equals: usize) -> Diagnostic {
    if let Some(cause) = hidden_value(cursor, equals) {
        return cause;
    }
    let (name, span) = (id.of(cursor.text), Span::new(id.start - 1, equals as u32));
    error(
        cursor,
        "empty-entry",
        span,
        format!("the attribute {} says nothing", quote(cursor, Span { start: span.start, ..id })),
    )
    .help(format!("write its text after the `=`; write `.{name} = {{\"\"}}` if it should be empty, or delete the line"))
}

pub(in crate::syntax) fn empty_variant(cursor: &Cursor, marker: Span) -> Diagnostic {
    let cause = hidden_value(cursor, marker.end as usize).filter(|cause| cause.rule != "line-start-character");
    if let Some(cause) = cause.or_else(|| text_after_marker(cursor, marker)) {
        return cause;
    }
    error(cursor, "empty-entry", marker, format!("the variant {} says nothing", quote(cursor, marker)))
        .help("write its text after the `]`, or `{\"\"}` if it should be empty")
}

/// Text of a variant below its key that starts with `.` or `*`.
fn text_after_marker(cursor: &Cursor, marker: Span) -> Option<Diagnostic> {
    let blank = cursor.bytes[marker.end as usize..].iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r'));
    let at = marker.end as usize + blank.count();
    match cursor.byte(at)? {
        b'.' => Some(line_start(cursor, at)),
        b'*' if cursor.byte(at + 1) != Some(b'[') => Some(line_start(cursor, at)),
        _ => None,
    }
}

/// After the `.` that begins an attribute stands no name.
pub(in crate::syntax) fn attribute_without_name(cursor: &Cursor, dot: usize) -> Diagnostic {
    let line = rest_of_line(cursor, dot + 1).of(cursor.text);
    let blank = line.len() - line.trim_start_matches(' ').len();
    if blank > 0 && looks_like_entry(line.trim_start_matches(' ')) {
        let span = Span::new(dot as u32, (dot + 1 + blank) as u32);
        return error(cursor, "syntax-error", span, "no space may stand between `.` and the name of an attribute")
            .help("remove the space: `.name = text`")
            .edit(span, ".");
    }
    let name = line.split_once('=').map_or("", |(name, _)| name.trim_end_matches(' '));
    let is_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if !name.is_empty() && name.chars().all(is_name) {
        let message = format!("the name of an attribute cannot start with {}", found_char(cursor, dot + 1));
        return error(cursor, "syntax-error", cursor.char_span(dot + 1), message)
            .help("a name starts with a letter from a to z: `.name = text`");
    }
    line_start(cursor, dot)
}

/// After the name of an attribute stands no `=`: it was forgotten, or this is text.
pub(in crate::syntax) fn attribute_without_equals(cursor: &Cursor, id: Span, after_attribute: bool) -> Diagnostic {
    let dot = id.start as usize - 1;
    let name = id.of(cursor.text);
    let rest = rest_of_line(cursor, cursor.at).of(cursor.text);
    if cursor.byte(cursor.at) == Some(b'\t') && rest.trim_start().starts_with('=') {
        return stopped_by(cursor, cursor.at).unwrap_or_else(|| line_start(cursor, dot));
    }
    // `.Title Hello`, `.title: hello`, `.title "Hello"`; but `.gitignore files are read`.
    let glued = cursor.at == id.end as usize;
    let is_attribute = match rest.chars().next() {
        None | Some(':') => true,
        Some(c) => {
            !glued && (after_attribute || c.is_uppercase() || matches!(c, '"' | '{' | '“' | '„' | '«' | '¿' | '¡'))
        }
    };
    if !is_attribute
        && rest.contains('=')
        && let Some(cause) = bad_character_in_id(cursor, id)
    {
        return cause;
    }
    if !is_attribute {
        return line_start(cursor, dot);
    }
    let colon = rest.starts_with(':');
    let span = if colon { cursor.char_span(cursor.at) } else { Span::new(dot as u32, id.end) };
    let message = format!("`=` is missing after `.{name}`");
    error(cursor, "missing-equals", span, message).help(if colon {
        format!("write `=` instead of `:`, as in `.{name} = text`")
    } else {
        format!("write `.{name} = text`; if this is text that starts with a dot, write `{{\".\"}}{name}`")
    })
}

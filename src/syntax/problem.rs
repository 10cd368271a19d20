//! What the parser says: one function for each thing that can be wrong with the syntax, with the words for it.
//!
//! The parser calls these where it stops; they look around for the true cause, within the line or so, and say what to
//! type. Each names a rule of `check/rules/syntax.rs`, which documents it.

use crate::diagnostic::{Diagnostic, Severity};
use crate::syntax::cursor::{Cursor, is_id_byte};
use crate::syntax::limits::{MAX_FILE_BYTES, MAX_NESTING, MAX_PROBLEMS};
use crate::syntax::tree::{Expression, NamedArgument, Variant};
use crate::text::{FileId, Span};

/// Longest piece of a file that a message quotes, in characters.
const QUOTE_CHARS: usize = 30;

fn error(cursor: &Cursor, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, Severity::Error, cursor.file, span, message)
}

fn warning(cursor: &Cursor, rule: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, Severity::Warning, cursor.file, span, message)
}

/// The text of a span for a message, shortened.
fn quote(cursor: &Cursor, span: Span) -> String {
    let text = span.of(cursor.text);
    match text.char_indices().nth(QUOTE_CHARS) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

/// What stands at `at`, in words.
fn found(cursor: &Cursor, at: usize) -> String {
    match cursor.text.get(at..).and_then(|rest| rest.chars().next()) {
        None => "the end of the file".to_owned(),
        Some('\n') => "the end of the line".to_owned(),
        Some('\r') if cursor.line_end_at(at) > 0 => "the end of the line".to_owned(),
        Some('\t') => "a tab".to_owned(),
        Some(c) if c.is_control() => format!("the control character U+{:04X}", c as u32),
        Some(c) => format!("`{c}`"),
    }
}

/// Rest of the line from `start` on, without blanks at the end.
fn rest_of_line(cursor: &Cursor, start: usize) -> Span {
    let end = cursor.end_of_line(start);
    let text = cursor.text.get(start..end).unwrap_or_default().trim_end();
    Span::new(start as u32, (start + text.len()) as u32)
}

/// Whole-file limits.
pub(super) fn file_too_large(file: FileId, len: usize) -> Diagnostic {
    let message = format!("this file has {len} bytes; at most {MAX_FILE_BYTES} are read");
    Diagnostic::new("file-too-large", Severity::Error, file, Span::empty(0), message)
        .help("split it into several files")
}

pub(super) fn too_many(cursor: &Cursor) -> Diagnostic {
    let count = cursor.unreported;
    let message = format!("{count} more syntax errors in this file are not listed; the first {MAX_PROBLEMS} are");
    error(cursor, "too-many-problems", Span::empty(cursor.at as u32), message)
        .help("mend the first ones and check again; is this a Fluent file at all?")
}

pub(super) fn nesting_too_deep(cursor: &Cursor) -> Diagnostic {
    let message = format!("braces and calls stand more than {MAX_NESTING} deep in one another");
    error(cursor, "nesting-too-deep", cursor.char_span(cursor.at), message)
        .help("take inner parts out into messages or terms of their own, and refer to these")
}

// Entries.

/// Nothing that can start an entry stands at the start of this line.
pub(super) fn no_entry(cursor: &Cursor, start: usize, after_message: bool) -> Diagnostic {
    if let Some(marker) = conflict_marker(cursor, start) {
        return marker;
    }
    if let Some(tab) = tab_indentation(cursor, start) {
        return tab;
    }
    let mut first = start;
    while cursor.byte(first) == Some(b' ') {
        first += 1;
    }
    let indented = first > start;
    let line = rest_of_line(cursor, first);
    match cursor.byte(first) {
        Some(b'.') if looks_like_attribute(cursor, first) => {
            error(cursor, "stray-attribute", line, format!("{} belongs to no message", quote(cursor, line)))
                .help("write the message it belongs to above it, with no comment in between: `id = text`")
        }
        Some(b'.' | b'*' | b'[' | b'}') if indented && after_message => line_start(cursor, first),
        Some(b'}') => error(cursor, "unescaped-brace", cursor.char_span(first), "this `}` closes nothing")
            .help("remove it, or write `{\"}\"}` if the text should show a brace"),
        _ if indented => {
            let message = format!("{} is indented but belongs to no message", quote(cursor, line));
            error(cursor, "syntax-error", line, message)
                .help("start it in the first column if it is a message (`id = text`); put it under one if it is text")
        }
        _ => {
            let message = format!("a message cannot start with {}", found(cursor, first));
            error(cursor, "syntax-error", line, message).help(
                "an entry starts with a letter (`id = text`), with `-` (`-term = text`) or with `# ` for a comment; \
                 if this goes on with the text above, indent it by four spaces",
            )
        }
    }
}

fn looks_like_attribute(cursor: &Cursor, dot: usize) -> bool {
    let line = rest_of_line(cursor, dot + 1).of(cursor.text);
    let id = line.bytes().take_while(|&byte| is_id_byte(byte)).count();
    id > 0 && line[id..].trim_start_matches(' ').starts_with('=')
}

/// A line of text under a pattern that starts with a character which ends the pattern.
pub(super) fn line_start(cursor: &Cursor, at: usize) -> Diagnostic {
    let shown = cursor.char_span(at).of(cursor.text);
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
    let span = cursor.char_span(at);
    error(cursor, "line-start-character", span, message).help(help).edit(span, format!("{{\"{shown}\"}}"))
}

fn conflict_marker(cursor: &Cursor, start: usize) -> Option<Diagnostic> {
    const MARKERS: [(&str, &str); 4] = [
        ("<<<<<<<", "one side of a merge conflict starts here"),
        ("|||||||", "what both sides of a merge conflict started from"),
        ("=======", "the other side of a merge conflict starts here"),
        (">>>>>>>", "a merge conflict ends here"),
    ];
    let line = rest_of_line(cursor, start);
    let text = line.of(cursor.text);
    let (marker, meaning) = MARKERS.into_iter().find(|(marker, _)| text.starts_with(marker))?;
    if !matches!(text.as_bytes().get(marker.len()), None | Some(b' ')) {
        return None;
    }
    let help = "decide which text is right, and delete the lines with <<<<<<<, ======= and >>>>>>>";
    Some(error(cursor, "conflict-marker", line, format!("git left a conflict marker: {meaning}")).help(help))
}

fn tab_indentation(cursor: &Cursor, start: usize) -> Option<Diagnostic> {
    let rest = cursor.bytes.get(start..)?;
    let blank = rest.iter().take_while(|&&byte| byte == b' ' || byte == b'\t').count();
    if !rest[..blank].contains(&b'\t') {
        return None;
    }
    let span = Span::new(start as u32, (start + blank) as u32);
    let help = "Fluent knows only spaces: indent with four spaces";
    Some(
        error(cursor, "tab-indentation", span, "this line is indented with a tab")
            .help(help)
            .edit(span, rest[..blank].iter().map(|&b| if b == b'\t' { "    " } else { " " }).collect::<String>()),
    )
}

pub(super) fn comment_without_space(cursor: &Cursor, start: usize, level: usize) -> Diagnostic {
    let after = start + level;
    let span = rest_of_line(cursor, start);
    if cursor.byte(after) == Some(b'#') {
        return error(cursor, "syntax-error", span, "a comment starts with one, two or three `#`")
            .help("`# ` for a message, `## ` for a group, `### ` for the whole file");
    }
    let hashes = &cursor.text[start..after];
    let message = format!("`{hashes}` must be followed by a space");
    error(cursor, "syntax-error", span, message)
        .help(format!("write `{hashes} ` before the comment"))
        .edit(Span::empty(after as u32), " ")
}

pub(super) fn bad_term_id(cursor: &Cursor, start: usize) -> Diagnostic {
    error(cursor, "syntax-error", rest_of_line(cursor, start), "`-` must be followed by the name of a term")
        .help("write `-name = text` for a term; if this goes on with the text above, indent it by four spaces")
}

pub(super) fn missing_equals(cursor: &Cursor, id: Span) -> Diagnostic {
    let name = quote(cursor, id);
    let at = id.end as usize;
    if let Some(next) = cursor.text[at..].chars().next().filter(|c| !c.is_ascii() || matches!(c, '.' | ':' | '/')) {
        if next == '.' || next == '/' || (!next.is_ascii() && next.is_alphanumeric()) {
            return error(cursor, "syntax-error", cursor.char_span(at), format!("an id cannot contain `{next}`"))
                .help("an id has only the letters a–z and A–Z, digits, `-` and `_`");
        }
        if next == ':' {
            return error(cursor, "missing-equals", cursor.char_span(at), format!("`=` is missing after {name}"))
                .help(format!("write `{} = text`", id.of(cursor.text)));
        }
    }
    error(cursor, "missing-equals", id, format!("`=` is missing after {name}")).help(format!(
        "write `{} = text`; if this line goes on with the text above, indent it by four spaces",
        id.of(cursor.text)
    ))
}

/// The cause why nothing is read after a `=`: a tab or a conflict marker on the next line, or truly nothing.
fn hidden_value(cursor: &Cursor, equals: usize) -> Option<Diagnostic> {
    if let Some(b'\t') = cursor.bytes.get(equals..).and_then(|rest| rest.iter().find(|&&byte| byte != b' ')) {
        return None;
    }
    let mut next = cursor.end_of_line(equals);
    next += cursor.line_end_at(next);
    if let Some(found) = conflict_marker(cursor, next).or_else(|| tab_indentation(cursor, next)) {
        return Some(found);
    }
    let blank = cursor.bytes.get(next..)?.iter().take_while(|&&byte| byte == b' ').count();
    let first = next + blank;
    (blank > 0 && matches!(cursor.byte(first), Some(b'*' | b'[' | b'}'))).then(|| line_start(cursor, first))
}

pub(super) fn empty_entry(cursor: &Cursor, id: Span, equals: usize) -> Diagnostic {
    if let Some(cause) = hidden_value(cursor, equals) {
        return cause;
    }
    let (name, span) = (id.of(cursor.text), Span::new(id.start, equals as u32));
    let kind = if name.starts_with('-') { "term" } else { "message" };
    error(cursor, "empty-entry", span, format!("the {kind} `{name}` says nothing")).help(format!(
        "write its text after the `=`; write `{name} = {{\"\"}}` if it should be empty, or delete the line"
    ))
}

pub(super) fn empty_attribute(cursor: &Cursor, id: Span, equals: usize) -> Diagnostic {
    if let Some(cause) = hidden_value(cursor, equals) {
        return cause;
    }
    let (name, span) = (id.of(cursor.text), Span::new(id.start - 1, equals as u32));
    error(cursor, "empty-entry", span, format!("the attribute `.{name}` says nothing"))
        .help(format!("write its text after the `=`; write `.{name} = {{\"\"}}` if it should be empty"))
}

// Placeables.

pub(super) fn unescaped_closing_brace(cursor: &Cursor) -> Diagnostic {
    let span = cursor.char_span(cursor.at);
    error(cursor, "unescaped-brace", span, "this `}` closes nothing")
        .help("write `{\"}\"}` if the text should show a brace; else remove it, or add the `{` that it closes")
        .edit(span, "{\"}\"}")
}

pub(super) fn brace_after_variant(cursor: &Cursor) -> Diagnostic {
    error(cursor, "syntax-error", cursor.char_span(cursor.at), "this `}` must stand on a line of its own").help(
        "put the `}` that closes a selector on the line after the last variant; write `{\"}\"}` for a brace in text",
    )
}

/// After `{` or `(` or `,` stands nothing that can be an expression.
pub(super) fn expected_expression(cursor: &Cursor, open: usize) -> Diagnostic {
    let at = cursor.at;
    let opened = cursor.char_span(open);
    let in_call = cursor.byte(open) == Some(b'(');
    match cursor.byte(at) {
        None => unclosed(cursor, opened),
        Some(b'\t') => error(cursor, "tab-indentation", cursor.char_span(at), "a tab cannot stand inside braces")
            .help("Fluent knows only spaces: replace the tab with spaces")
            .edit(cursor.char_span(at), " "),
        Some(b'}') if !in_call => {
            let span = Span::new(opened.start, at as u32 + 1);
            error(cursor, "unescaped-brace", span, "there is nothing between these braces").help(
                "write what should stand here, such as `{ $name }`; for braces in the text write `{\"{\"}` and `{\"}\"}`",
            )
        }
        Some(b'\'') => {
            error(cursor, "syntax-error", cursor.char_span(at), "text in a placeable stands in double quotes")
                .help("write `\"` instead of `'`")
        }
        _ if in_call => {
            let message = format!("{} cannot be an argument", found(cursor, at));
            error(cursor, "syntax-error", cursor.char_span(at), message)
                .help("an argument is a `$variable`, a number, a text in double quotes, or `name: value`")
                .label(cursor.file, opened, "of this call")
        }
        _ => brace_in_prose(cursor, opened),
    }
}

/// A `{` that was most likely meant as text.
fn brace_in_prose(cursor: &Cursor, open: Span) -> Diagnostic {
    let message = format!("{} cannot follow this `{{`", found(cursor, cursor.at));
    error(cursor, "unescaped-brace", open, message)
        .help("write `{\"{\"}` if the text should show a brace; a placeable holds a `$variable`, an id, a `-term`, a number or a text in double quotes")
        .edit(open, "{\"{\"}")
}

fn unclosed(cursor: &Cursor, open: Span) -> Diagnostic {
    let what = if open.of(cursor.text) == "(" { ("(", ")") } else { ("{", "}") };
    let rule = if what.0 == "(" { "syntax-error" } else { "unclosed-placeable" };
    error(cursor, rule, open, format!("this `{}` is never closed", what.0))
        .help(format!("add the `{}` that belongs to it", what.1))
}

/// After an expression stands neither `}` nor `->`.
pub(super) fn placeable_not_closed(cursor: &Cursor, open: usize, expression: &Expression) -> Diagnostic {
    let at = cursor.at;
    let opened = cursor.char_span(open);
    let end = expression.span().end as usize;
    let on_next_line = cursor.bytes[end.min(at)..at].contains(&b'\n');
    if at >= cursor.bytes.len() || on_next_line {
        let wants_brace = unclosed(cursor, opened);
        return if matches!(expression, Expression::Select(_)) {
            let end = expression.span().end;
            wants_brace.label(cursor.file, Span::empty(end), "`}` is expected on a line of its own below this")
        } else {
            wants_brace.label(cursor.file, Span::empty(end as u32), "`}` is expected here")
        };
    }
    let span = cursor.char_span(at);
    let closes = cursor.text[at..cursor.end_of_line(at)].contains('}');
    let shown = quote(cursor, expression.span());
    match (expression, cursor.byte(at)) {
        // `{ and so on }`: words, not a reference.
        (Expression::Message(_), Some(byte)) if byte.is_ascii_alphabetic() || !byte.is_ascii() || byte == b',' => {
            brace_in_prose(cursor, opened)
        }
        (_, Some(b'=')) if !closes => unclosed(cursor, opened),
        (_, Some(b'-' | b'=')) => {
            error(cursor, "syntax-error", span, format!("{} cannot stand here", found(cursor, at)))
                .help(format!("write `->` after {shown} and a line for each variant, or `}}` to close the placeable"))
        }
        (_, Some(b'\t')) => error(cursor, "tab-indentation", span, "a tab cannot stand inside braces")
            .help("Fluent knows only spaces: replace the tab with spaces")
            .edit(span, " "),
        _ if !closes => unclosed(cursor, opened).label(
            cursor.file,
            Span::empty(end as u32),
            format!("`}}` is expected after {shown}"),
        ),
        _ => error(cursor, "syntax-error", span, format!("{} cannot follow {shown} in a placeable", found(cursor, at)))
            .help(format!("close the placeable after {shown} with `}}`"))
            .label(cursor.file, opened, "the placeable starts here"),
    }
}

pub(super) fn call_not_closed(cursor: &Cursor, open: usize) -> Diagnostic {
    let opened = cursor.char_span(open);
    let line = rest_of_line(cursor, cursor.at).of(cursor.text);
    if !line.contains(')') {
        return unclosed(cursor, opened);
    }
    let message = format!("{} cannot stand between arguments", found(cursor, cursor.at));
    error(cursor, "syntax-error", cursor.char_span(cursor.at), message).help("put `,` between arguments").label(
        cursor.file,
        opened,
        "of this call",
    )
}

pub(super) fn bad_variable_name(cursor: &Cursor, start: usize) -> Diagnostic {
    let message = format!("`$` must be followed by a name, not by {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", Span::new(start as u32, start as u32 + 1), message).help(
        "a variable's name starts with a letter: `{ $name }`; write `{\"$\"}` or just `$` outside braces for the sign",
    )
}

pub(super) fn bad_attribute_name(cursor: &Cursor) -> Diagnostic {
    let message = format!("`.` must be followed by the name of an attribute, not by {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", cursor.char_span(cursor.at), message).help("write `{ message.attribute }`")
}

pub(super) fn expected_digit(cursor: &Cursor) -> Diagnostic {
    let message = format!("a digit is expected here, not {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", cursor.char_span(cursor.at), message).help("write a number such as `5` or `-1.5`")
}

// Strings.

pub(super) fn unclosed_string(cursor: &Cursor, start: usize) -> Diagnostic {
    let span = rest_of_line(cursor, start);
    error(cursor, "unclosed-string", span, "this text in quotes is not closed on its line")
        .help("add the closing `\"`; write `\\\"` for a quote inside the text")
}

pub(super) fn bad_escape(cursor: &Cursor, start: usize) -> Diagnostic {
    let next = cursor.char_span(start + 1);
    let span = Span::new(start as u32, next.end.max(start as u32 + 1));
    if matches!(next.of(cursor.text), "" | "\n" | "\r") {
        return error(cursor, "bad-escape", Span::new(start as u32, start as u32 + 1), "this `\\` escapes nothing")
            .help("write `\\\\` for a backslash");
    }
    error(cursor, "bad-escape", span, format!("{} is no escape", quote(cursor, span))).help(
        "only `\\\\`, `\\\"`, `\\u` with four and `\\U` with six hexadecimal digits are; write `\\\\` for a backslash",
    )
}

pub(super) fn unfinished_escape(cursor: &Cursor, start: usize, digits: usize) -> Diagnostic {
    let letter = if digits == 4 { 'u' } else { 'U' };
    let have = cursor.at - start - 2;
    let message = format!("`\\{letter}` needs {digits} hexadecimal digits, here are {have}");
    let example = if digits == 4 { "`\\u00e9`" } else { "`\\U01F602`" };
    error(cursor, "bad-escape", Span::new(start as u32, cursor.at as u32), message)
        .help(format!("write zeros in front, as in {example}; or write the character itself"))
}

pub(super) fn escape_of_no_character(cursor: &Cursor, span: Span) -> Diagnostic {
    error(cursor, "bad-escape", span, format!("{} stands for no character", quote(cursor, span)))
        .help("programs will show U+FFFD (a question mark in a box); write the character itself")
}

// References and calls.

pub(super) fn invalid_selector(cursor: &Cursor, selector: &Expression) -> Diagnostic {
    let shown = quote(cursor, selector.span());
    let (what, help) = match selector {
        Expression::Message(_) => ("a message", "select on a variable: `{ $variable ->`"),
        Expression::Term(_) => {
            ("a term", "select on a variable or on an attribute of the term: `{ -term.attribute ->`")
        }
        _ => ("a placeable", "take off the inner braces: `{ $variable ->`"),
    };
    error(cursor, "invalid-selector", selector.span(), format!("{shown} is {what}, which cannot select variants"))
        .help(help)
}

pub(super) fn term_attribute_as_placeable(cursor: &Cursor, span: Span) -> Diagnostic {
    let message = format!("{} is an attribute of a term, which can only select variants", quote(cursor, span));
    error(cursor, "invalid-reference", span, message)
        .help(format!("write `{{ {} ->` and variants", span.of(cursor.text)))
}

pub(super) fn call_of_message(cursor: &Cursor, id: Span) -> Diagnostic {
    let name = id.of(cursor.text);
    error(
        cursor,
        "invalid-reference",
        id,
        format!("`{name}` is called like a function, but a message takes no arguments"),
    )
    .help(format!(
        "functions are written in capitals (`{}`); a term may have arguments (`-{name}`)",
        name.to_ascii_uppercase()
    ))
}

pub(super) fn positional_for_term(cursor: &Cursor, span: Span) -> Diagnostic {
    let message = format!("{} has no effect: a term takes only named arguments", quote(cursor, span));
    warning(cursor, "invalid-reference", span, message).help("write it as `name: value`, or take it out")
}

pub(super) fn positional_after_named(cursor: &Cursor, span: Span, named: Span) -> Diagnostic {
    let message = format!("{} has no name, but stands after an argument with a name", quote(cursor, span));
    error(cursor, "positional-after-named", span, message).help("put arguments without a name first").label(
        cursor.file,
        named,
        "this one has a name",
    )
}

pub(super) fn duplicate_argument(cursor: &Cursor, named: &[NamedArgument], name: Span) -> Diagnostic {
    let text = name.of(cursor.text);
    let message = format!("the argument `{text}` stands here twice");
    let found = error(cursor, "duplicate-argument", name, message).help("keep one of them");
    match named.iter().find(|argument| argument.name.of(cursor.text) == text) {
        Some(first) => found.label(cursor.file, first.span, "the first one"),
        None => found,
    }
}

pub(super) fn expected_literal(cursor: &Cursor, name: Span) -> Diagnostic {
    let shown = name.of(cursor.text);
    let message =
        format!("the argument `{shown}` needs a number or a text in quotes, not {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", cursor.char_span(cursor.at), message)
        .help(format!("write `{shown}: \"text\"` or `{shown}: 2`"))
}

// Selectors.

pub(super) fn variant_on_selector_line(cursor: &Cursor, arrow_end: usize) -> Diagnostic {
    let message = "the first variant must stand on a line of its own";
    error(cursor, "syntax-error", cursor.char_span(cursor.at), message)
        .help("break the line after `->`")
        .edit(Span::new(arrow_end as u32, cursor.at as u32), "\n        ")
}

pub(super) fn bad_variant_key(cursor: &Cursor, from: usize) -> Diagnostic {
    let message = format!("the key of a variant is one word or one number; here stands {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", Span::new(from as u32, cursor.at as u32), message)
        .help("write `[few]`, `[0]` or the like; for a bracket at the start of a line of text write `{\"[\"}`")
}

pub(super) fn empty_variant(cursor: &Cursor, marker: Span) -> Diagnostic {
    if let Some(cause) = hidden_value(cursor, marker.end as usize).filter(|cause| cause.rule != "line-start-character")
    {
        return cause;
    }
    error(cursor, "empty-entry", marker, format!("the variant {} says nothing", quote(cursor, marker)))
        .help("write its text after the `]`, or `{\"\"}` if it should be empty")
}

pub(super) fn several_defaults(cursor: &Cursor, first: Span, second: Span) -> Diagnostic {
    error(cursor, "several-default-variants", second, "this selector has a second default variant")
        .help("leave the `*` at one variant only: the one that fits when no other does")
        .label(cursor.file, first, "the first default")
}

pub(super) fn missing_default(cursor: &Cursor, start: usize, selector: Span, last: Option<&Variant>) -> Diagnostic {
    let shown = quote(cursor, selector);
    let Some(last) = last else {
        let message = format!("no variant follows {shown}");
        return error(cursor, "missing-default-variant", Span::new(start as u32, selector.end), message)
            .help("write at least `*[other] text` on the next line");
    };
    let message = format!("no variant of {shown} is the default");
    let help = "put `*` before the variant that fits when no other does, most often `*[other]`";
    let found = error(cursor, "missing-default-variant", selector, message).help(help);
    let key = last.key.span().of(cursor.text);
    let found = found.label(cursor.file, last.key.span(), format!("write `*[{key}]`, if this is the one"));
    if key == "other" { found.edit(Span::empty(last.span.start), "*") } else { found }
}

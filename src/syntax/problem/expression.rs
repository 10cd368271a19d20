//! What can be wrong between braces: placeables, references, numbers, texts in quotes.

use crate::diagnostic::Diagnostic;
use crate::syntax::cursor::Cursor;
use crate::syntax::problem::error;
use crate::syntax::problem::found;
use crate::syntax::problem::line_end;
use crate::syntax::problem::line_start_of;
use crate::syntax::problem::quote;
use crate::syntax::problem::rest_of_line;
use crate::syntax::problem::selector::spaced_default;
use crate::syntax::problem::stopped_by;
use crate::syntax::problem::thing_at;
use crate::syntax::problem::warning;
use crate::syntax::tree::Expression;
use crate::text::Span;

/// Quotation marks that a text processor puts where `"` was typed.
const QUOTES: [char; 11] = ['\'', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '＂'];

pub(in crate::syntax) fn unescaped_closing_brace(cursor: &Cursor) -> Diagnostic {
    let span = cursor.char_span(cursor.at);
    error(cursor, "unescaped-brace", span, "this `}` closes nothing")
        .help("write `{\"}\"}` if the text should show a brace; else remove it, or add the `{` that it closes")
        .edit(span, "{\"}\"}")
}

/// A `}` in the text of a variant: the end of the selector, or meant as text.
pub(in crate::syntax) fn brace_after_variant(cursor: &Cursor) -> Diagnostic {
    let span = cursor.char_span(cursor.at);
    let end = cursor.end_of_line(cursor.at);
    if cursor.bytes[cursor.at + 1..end].iter().any(|&byte| byte != b' ') {
        return error(cursor, "unescaped-brace", span, "this `}` stands in the text of a variant").help(
            "write `{\"}\"}` if the text should show a brace; put it on a line of its own if it closes the selector",
        );
    }
    let found = error(cursor, "syntax-error", span, "a `}` that closes a selector must stand on a line of its own")
        .help("put this `}` on the next line; write `{\"}\"}` if the text should show a brace");
    let rest = cursor.text[end..].trim_start_matches([' ', '\n', '\r']);
    if rest.starts_with(['[', '*', '}']) {
        return found;
    }
    let before = cursor.bytes[..cursor.at].iter().rev().take_while(|&&byte| byte == b' ').count();
    let blank = Span::new((cursor.at - before) as u32, cursor.at as u32);
    found.edit(blank, format!("{}    ", line_end(cursor)))
}

/// After `{` or `(` or `,` stands nothing that can be an expression.
pub(in crate::syntax) fn expected_expression(cursor: &Cursor, open: usize) -> Diagnostic {
    let at = cursor.at;
    let opened = cursor.char_span(open);
    let in_call = cursor.byte(open) == Some(b'(');
    let Some(next) = cursor.text.get(at..).and_then(|rest| rest.chars().next()) else {
        return unclosed(cursor, opened);
    };
    if let Some(cause) = stopped_by(cursor, at).filter(|cause| cause.rule != "line-start-character") {
        return cause;
    }
    if (next == '}' && in_call) || cursor.bytes[open..at].contains(&b'\n') {
        return unclosed(cursor, opened);
    }
    if next == '}' {
        let span = Span::new(opened.start, at as u32 + 1);
        return error(cursor, "unescaped-brace", span, "there is nothing between these braces").help(
            "write what should stand here, such as `{ $name }`; for braces in the text write `{\"{\"}` and `{\"}\"}`",
        );
    }
    if QUOTES.contains(&next) {
        return wrong_quotes(cursor, at);
    }
    if cursor.text[at..].starts_with("->") {
        return error(cursor, "syntax-error", Span::new(at as u32, at as u32 + 2), "nothing stands before this `->`")
            .help("write what decides between the variants, such as `{ $count ->`");
    }
    if in_call {
        let message = format!("{} cannot be an argument", found(cursor, at));
        return error(cursor, "syntax-error", thing_at(cursor, at), message)
            .help("an argument is a `$variable`, a number, a text in double quotes, or `name: value`")
            .label(cursor.file, opened, "of this call");
    }
    brace_in_prose(cursor, opened, format!("{} cannot follow this `{{`", found(cursor, at)))
}

/// A `{` that was most likely meant as text.
fn brace_in_prose(cursor: &Cursor, open: Span, message: String) -> Diagnostic {
    let found = error(cursor, "unescaped-brace", open, message)
        .help("write `{\"{\"}` and `{\"}\"}` if the text should show braces; braces otherwise hold a `$variable`, an id, a `-term`, a number or a text in double quotes");
    // `{{ name }}` is one sign: with the inner brace alone, the outer one would still hold words.
    let (start, end) = (open.start as usize, open.end as usize);
    let doubled = cursor.bytes[..start].iter().rev().take_while(|&&byte| byte == b'{').count();
    let shown = |sign: &str, count: usize| format!("{{\"{}\"}}", sign.repeat(count));
    let opened = Span::new((start - doubled) as u32, open.end);
    let next = next_brace(cursor, end);
    // `{n, plural, one {city} …}`: more words in braces, which nobody means to show as they are.
    let holds_words = |at: usize| cursor.text[at + 1..].trim_start_matches(' ').starts_with(char::is_alphabetic);
    let in_another = cursor.text[..opened.start as usize].trim_end_matches(' ').ends_with('{');
    if in_another || next.is_some_and(|(at, brace)| brace == b'{' && holds_words(at)) {
        return found;
    }
    let found = found.edit(opened, shown("{", doubled + 1));
    let Some((close, b'}')) = next else { return found };
    let closing = cursor.bytes[close..].iter().take(doubled + 1).take_while(|&&byte| byte == b'}').count();
    found.edit(Span::new(close as u32, (close + closing) as u32), shown("}", closing))
}

/// The next brace on the same line.
fn next_brace(cursor: &Cursor, at: usize) -> Option<(usize, u8)> {
    let rest = cursor.bytes.get(at..)?;
    let length = memchr::memchr3(b'{', b'}', b'\n', rest)?;
    (rest[length] != b'\n').then(|| (at + length, rest[length]))
}

fn wrong_quotes(cursor: &Cursor, at: usize) -> Diagnostic {
    let open = cursor.char_span(at);
    let message = format!("a text between braces stands in straight double quotes, not in {}", quote(cursor, open));
    let wrong = error(cursor, "syntax-error", open, message).help("write `\"` before and after the text");
    let inner = rest_of_line(cursor, open.end as usize).of(cursor.text);
    let inner = inner.split(['{', '}']).next().unwrap_or_default().trim_end();
    let Some((close, mark)) = inner.char_indices().last().filter(|(_, c)| *c == '"' || QUOTES.contains(c)) else {
        return wrong;
    };
    if inner[..close].contains(['"', '\\']) {
        return wrong;
    }
    let start = open.end + close as u32;
    wrong.edit(open, "\"").edit(Span::new(start, start + mark.len_utf8() as u32), "\"")
}

/// A selector is not closed, or goes on too far, since an earlier `{` in its variants took its `}`.
pub(super) fn closed_below(cursor: &Cursor, open: usize) -> Option<Diagnostic> {
    let (inner, end) = cursor.closed_below.filter(|&(inner, _)| inner > open)?;
    Some(unclosed(cursor, cursor.char_span(inner)).label(cursor.file, Span::empty(end as u32), "`}` is expected here"))
}

/// A `{` or `(` without its counterpart.
pub(super) fn unclosed(cursor: &Cursor, open: Span) -> Diagnostic {
    let (rule, open_sign, close_sign) =
        if open.of(cursor.text) == "(" { ("syntax-error", "(", ")") } else { ("unclosed-placeable", "{", "}") };
    error(cursor, rule, open, format!("this `{open_sign}` is never closed"))
        .help(format!("add the `{close_sign}` that belongs to it"))
}

/// After an expression stands neither `}` nor `->`.
pub(in crate::syntax) fn placeable_not_closed(cursor: &Cursor, open: usize, expression: &Expression) -> Diagnostic {
    let at = cursor.at;
    let opened = cursor.char_span(open);
    let end = expression.span().end as usize;
    let expected = |text: String| unclosed(cursor, opened).label(cursor.file, Span::empty(end as u32), text);
    if matches!(expression, Expression::Select(_)) {
        if let Some(cause) = closed_below(cursor, open) {
            return cause;
        }
        let cause = spaced_default(cursor, at).or_else(|| stopped_by(cursor, at));
        return cause.unwrap_or_else(|| expected("`}` is expected on a line of its own below this".to_owned()));
    }
    if at >= cursor.bytes.len() {
        return expected("`}` is expected here".to_owned());
    }
    // An entry whose id was taken for a reference, since the brace above is open.
    let start = expression.span().start as usize;
    if cursor.byte(at) == Some(b'=') && line_start_of(cursor, start) == start && start > open {
        return unclosed(cursor, opened);
    }
    if let Some(cause) = stopped_by(cursor, at).filter(|cause| cause.rule != "syntax-error") {
        return cause;
    }
    if cursor.bytes[end.min(at)..at].contains(&b'\n') {
        return expected("`}` is expected here".to_owned());
    }
    let shown = quote(cursor, expression.span());
    let next = cursor.text[at..].chars().next().unwrap_or_default();
    if matches!(expression, Expression::Message(_))
        && (next.is_alphabetic() || matches!(next, ',' | ':' | ';' | '!' | '?' | '\'' | '’'))
    {
        let words = rest_of_line(cursor, start).of(cursor.text);
        let words = words.split(['{', '}']).next().unwrap_or_default().trim_end();
        let words = quote(cursor, Span::new(start as u32, (start + words.len()) as u32));
        return brace_in_prose(cursor, opened, format!("{words} is text, which cannot stand between braces"));
    }
    if let Some(arrow) = mistyped_arrow(cursor, &shown) {
        return arrow;
    }
    if !matches!(next_brace(cursor, at), Some((_, b'}'))) {
        return expected(format!("`}}` is expected after {shown}"));
    }
    let span = thing_at(cursor, at);
    error(cursor, "syntax-error", span, format!("{} cannot follow {shown} between braces", found(cursor, at)))
        .help(format!("put a `}}` after {shown}, or take out what follows it"))
        .label(cursor.file, opened, "the placeable starts here")
}

/// `=>`, `- >`, `→` and the like instead of `->`.
fn mistyped_arrow(cursor: &Cursor, selector: &str) -> Option<Diagnostic> {
    const ARROWS: [&str; 9] = ["=>", "- >", "-->", "→", "–>", "—>", "==>", "= >", ">"];
    let rest = &cursor.text[cursor.at..];
    if rest.starts_with('>') && cursor.bytes[cursor.at - 1] == b'-' {
        // `$n->`: an id may end with `-`.
        let span = Span::new(cursor.at as u32 - 1, cursor.at as u32 + 1);
        return Some(
            error(cursor, "syntax-error", span, "a space is missing before this `->`")
                .help("put a space before it, as in `{ $count ->`; without one the `-` belongs to the name")
                .edit(Span::empty(span.start), " "),
        );
    }
    let arrow = ARROWS.into_iter().find(|arrow| rest.starts_with(arrow))?;
    let span = Span::new(cursor.at as u32, (cursor.at + arrow.len()) as u32);
    Some(
        error(cursor, "syntax-error", span, format!("{} cannot stand after {selector}", quote(cursor, span)))
            .help(format!("write `->` after {selector} and each variant on a line of its own"))
            .edit(span, "->"),
    )
}

pub(in crate::syntax) fn bad_variable_name(cursor: &Cursor, start: usize) -> Diagnostic {
    let message = format!("`$` must be followed by a name, not by {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", Span::new(start as u32, start as u32 + 1), message).help(
        "a variable's name starts with a letter from a to z, as in `{ $name }`; \
         for a dollar sign write `$` outside the braces",
    )
}

pub(in crate::syntax) fn bad_attribute_name(cursor: &Cursor, owner: Span) -> Diagnostic {
    let name = owner.of(cursor.text);
    let message = format!("`.` must be followed by the name of an attribute, not by {}", found(cursor, cursor.at));
    error(cursor, "syntax-error", Span::new(owner.end, owner.end + 1), message)
        .help(format!("write `{{ {name}.attribute }}`, or `{{ {name} }}` without the dot"))
}

pub(in crate::syntax) fn expected_digit(cursor: &Cursor, start: usize) -> Diagnostic {
    let number = cursor.span(start);
    let message = format!("a digit must follow {}, not {}", quote(cursor, number), found(cursor, cursor.at));
    error(cursor, "syntax-error", number, message)
        .help("write a number such as `5` or `-1.5`, with a dot and without spaces")
}

pub(in crate::syntax) fn unclosed_string(cursor: &Cursor, start: usize) -> Diagnostic {
    let span = rest_of_line(cursor, start);
    let found = error(cursor, "unclosed-string", span, "this text in quotes is not closed on its line");
    if span.of(cursor.text).contains("\\\"") {
        found.help("add the closing `\"`; `\\\"` is a quote inside the text, write `\\\\\"` if it should end with `\\`")
    } else {
        found.help("add the closing `\"`; write `\\\"` for a quote inside the text")
    }
}

pub(in crate::syntax) fn bad_escape(cursor: &Cursor, start: usize) -> Diagnostic {
    let next = cursor.char_span(start + 1);
    let span = Span::new(start as u32, next.end.max(start as u32 + 1));
    match next.of(cursor.text) {
        "" | "\n" | "\r" => {
            error(cursor, "bad-escape", Span::new(start as u32, start as u32 + 1), "this `\\` escapes nothing")
                .help("close the text with `\"` on this line; write `\\\\` for a backslash")
        }
        "n" | "r" => error(cursor, "bad-escape", span, format!("{} is no escape in Fluent", quote(cursor, span)))
            .help("for a new line, end the line in the text outside the braces; write `\\\\` for a backslash"),
        _ => error(cursor, "bad-escape", span, format!("{} is no escape in Fluent", quote(cursor, span))).help(
            "write `\\\\` for a backslash, `\\\"` for a quote; `\\u00e9` gives a character by its number, \
             any other character stands for itself",
        ),
    }
}

pub(in crate::syntax) fn unfinished_escape(cursor: &Cursor, start: usize, digits: usize) -> Diagnostic {
    let letter = if digits == 4 { 'u' } else { 'U' };
    let have = match cursor.at - start - 2 {
        0 => "none".to_owned(),
        have => format!("only {have}"),
    };
    let next = found(cursor, cursor.at);
    let message = format!("`\\{letter}` needs {digits} of 0–9 and a–f, here are {have} before {next}");
    let example = if digits == 4 { "`\\u00e9`" } else { "`\\U01F602`" };
    error(cursor, "bad-escape", cursor.span(start), message).help(format!(
        "fill up with zeros in front, as in {example}, or write the character itself; write `\\\\` for a backslash"
    ))
}

pub(in crate::syntax) fn escape_of_no_character(cursor: &Cursor, span: Span) -> Diagnostic {
    error(cursor, "bad-escape", span, format!("{} stands for no character", quote(cursor, span)))
        .help("users would see a question mark in a box; write the character itself")
}

pub(in crate::syntax) fn term_attribute_as_placeable(cursor: &Cursor, span: Span) -> Diagnostic {
    let message = format!("{} is an attribute of a term, which can only select variants", quote(cursor, span));
    error(cursor, "invalid-reference", span, message)
        .help(format!("write `{{ {} ->` and variants, or make it a term of its own", span.of(cursor.text)))
}

pub(in crate::syntax) fn call_of_message(cursor: &Cursor, id: Span) -> Diagnostic {
    let name = id.of(cursor.text);
    let message = format!("{} is called like a function, but a message takes no arguments", quote(cursor, id));
    error(cursor, "invalid-reference", id, message).help(format!(
        "functions are written in capitals (`{}`); a term may have arguments (`-{name}`)",
        name.to_ascii_uppercase()
    ))
}

pub(in crate::syntax) fn positional_for_term(cursor: &Cursor, span: Span) -> Diagnostic {
    let message = format!("{} has no effect: a term takes only arguments with a name", quote(cursor, span));
    warning(cursor, "invalid-reference", span, message).help("write it as `name: \"value\"`, or take it out")
}

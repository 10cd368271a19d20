//! What can be wrong with the arguments of a call, with a selector and with its variants.

use crate::diagnostic::Diagnostic;
use crate::syntax::cursor::Cursor;
use crate::syntax::problem::error;
use crate::syntax::problem::expression::closed_below;
use crate::syntax::problem::expression::unclosed;
use crate::syntax::problem::found;
use crate::syntax::problem::line_end;
use crate::syntax::problem::quote;
use crate::syntax::problem::rest_of_line;
use crate::syntax::problem::stopped_by;
use crate::syntax::problem::thing_at;
use crate::syntax::tree::Expression;
use crate::syntax::tree::NamedArgument;
use crate::syntax::tree::Variant;
use crate::text::Span;

/// After an argument that ends at `end` stands neither `,` nor `)`.
pub(in crate::syntax) fn call_not_closed(cursor: &Cursor, open: usize, end: usize) -> Diagnostic {
    let at = cursor.at;
    let opened = cursor.char_span(open);
    if let Some(cause) = stopped_by(cursor, at).filter(|cause| cause.rule != "syntax-error") {
        return cause;
    }
    let line = rest_of_line(cursor, at).of(cursor.text);
    let closes = line.split(['}', '{']).next().unwrap_or_default().contains(')');
    let next = line.chars().next();
    if !closes || matches!(next, None | Some('}')) {
        return unclosed(cursor, opened).label(cursor.file, Span::empty(end as u32), "`)` is expected here");
    }
    let span = thing_at(cursor, at);
    let next = next.unwrap_or_default();
    let found = if next.is_ascii_alphanumeric() || matches!(next, '$' | '"' | '-') {
        error(cursor, "syntax-error", span, format!("a `,` is missing before {}", found(cursor, at)))
            .help("put `,` between arguments")
            .edit(Span::empty(end as u32), ",")
    } else if matches!(next, ':' | '=') {
        error(cursor, "syntax-error", span, format!("{} cannot stand here", found(cursor, at)))
            .help("an argument with a name is written `name: \"text\"` or `name: 2`, the name without quotes")
    } else {
        error(cursor, "syntax-error", span, format!("{} cannot stand between arguments", found(cursor, at)))
            .help("put `,` between arguments")
    };
    found.label(cursor.file, opened, "of this call")
}

pub(in crate::syntax) fn positional_after_named(cursor: &Cursor, span: Span, named: Span) -> Diagnostic {
    let message = format!("{} has no name, but stands after an argument with a name", quote(cursor, span));
    error(cursor, "positional-after-named", span, message)
        .help("put arguments without a name first, or give it a name: `name: \"value\"`")
        .label(cursor.file, named, "this one has a name")
}

pub(in crate::syntax) fn duplicate_argument(cursor: &Cursor, named: &[NamedArgument], name: Span) -> Diagnostic {
    let text = name.of(cursor.text);
    let message = format!("the argument {} stands here twice", quote(cursor, name));
    let found = error(cursor, "duplicate-argument", name, message).help("keep the right one, and take out the other");
    match named.iter().find(|argument| argument.name.of(cursor.text) == text) {
        Some(first) => found.label(cursor.file, first.span, "the first one"),
        None => found,
    }
}

pub(in crate::syntax) fn expected_literal(cursor: &Cursor, name: Span) -> Diagnostic {
    if let Some(cause) = stopped_by(cursor, cursor.at).filter(|cause| cause.rule != "syntax-error") {
        return cause;
    }
    let shown = name.of(cursor.text);
    let at = cursor.at;
    let message = format!(
        "the argument {} needs a number or a text in double quotes, not {}",
        quote(cursor, name),
        found(cursor, at)
    );
    error(cursor, "syntax-error", thing_at(cursor, at), message)
        .help(format!("write `{shown}: \"text\"` or `{shown}: 2`"))
}

pub(in crate::syntax) fn invalid_selector(cursor: &Cursor, selector: &Expression) -> Diagnostic {
    let (what, help) = match selector {
        Expression::Message(_) => ("a message", "select on a variable: `{ $variable ->`"),
        Expression::Term(_) => {
            ("a term", "select on a variable or on an attribute of the term: `{ -term.attribute ->`")
        }
        _ => ("a placeable", "take off the inner braces: `{ $variable ->`"),
    };
    let message = format!("{} is {what}, which cannot select variants", quote(cursor, selector.span()));
    error(cursor, "invalid-selector", selector.span(), message).help(help)
}

/// Variants on the line of the `->`.
pub(in crate::syntax) fn variant_on_selector_line(cursor: &Cursor, arrow_end: usize) -> Diagnostic {
    let message = "each variant must stand on a line of its own";
    let mut wrong = error(cursor, "syntax-error", cursor.char_span(cursor.at), message)
        .help("start a new line before each `[` or `*[`, and before the `}` at the end");
    let (new_line, mut last) = (line_end(cursor), arrow_end);
    for at in breaks(cursor, cursor.at) {
        let indent = if cursor.byte(at) == Some(b'}') { "    " } else { "        " };
        let blank = cursor.bytes[last..at].iter().rev().take_while(|&&byte| byte == b' ').count();
        wrong = wrong.edit(Span::new((at - blank) as u32, at as u32), format!("{new_line}{indent}"));
        last = at;
    }
    wrong
}

/// Where a selector written in one line must be broken: before its variants and its `}`. Nothing if that is not clear.
fn breaks(cursor: &Cursor, first: usize) -> Vec<usize> {
    let end = cursor.end_of_line(first);
    let (mut found, mut depth, mut at, mut quoted) = (vec![first], 0u32, first + 1, false);
    while at < end {
        match cursor.bytes[at] {
            b'"' if depth > 0 => quoted = !quoted,
            _ if quoted => {}
            b'{' => depth += 1,
            b'}' if depth == 0 => {
                found.push(at);
                return found;
            }
            b'}' => depth -= 1,
            b'[' if depth == 0 && cursor.bytes[at - 1] == b' ' => found.push(at),
            b'*' if depth == 0 && cursor.byte(at + 1) == Some(b'[') => found.push(at),
            _ => {}
        }
        at += 1;
    }
    // The rest stands on lines of its own already.
    if found.len() == 1 { found } else { Vec::new() }
}

pub(in crate::syntax) fn bad_variant_key(cursor: &Cursor, from: usize) -> Diagnostic {
    if cursor.byte(cursor.at) == Some(b'\t')
        && let Some(cause) = stopped_by(cursor, cursor.at)
    {
        return cause;
    }
    let line = rest_of_line(cursor, from).of(cursor.text);
    let marker = Span::new(from as u32, (from + line.find(']').map_or(line.len(), |end| end + 1)) as u32);
    let shown = marker.of(cursor.text);
    if !shown.ends_with(']') {
        return error(cursor, "syntax-error", marker, "this `[` is never closed").help(
            "write `]` after the key, as in `[few] text`; for a bracket at the start of a line of text write `{\"[\"}`",
        );
    }
    let key = shown.trim_start_matches(['*', '[']).trim_end_matches([']', '*']).trim();
    if shown.matches('*').count() == 1 && !shown.starts_with('*') {
        return error(cursor, "syntax-error", marker, "the `*` of the default variant stands before the bracket")
            .help(format!("write `*[{key}]`"))
            .edit(marker, format!("*[{key}]"));
    }
    let message = match key {
        "" => "this variant has no key between its brackets".to_owned(),
        _ => format!("{} cannot be the key of a variant", quote(cursor, marker)),
    };
    error(cursor, "syntax-error", marker, message).help(
        "a key is one word without quotes or one number, as in `[few]` or `[0]`; \
         for a bracket at the start of a line of text write `{\"[\"}`",
    )
}

/// `* [other]`: the star and the bracket must touch.
pub(super) fn spaced_default(cursor: &Cursor, at: usize) -> Option<Diagnostic> {
    let rest = cursor.text.get(at..)?.strip_prefix('*')?;
    let blank = rest.len() - rest.trim_start_matches(' ').len();
    (blank > 0 && rest[blank..].starts_with('[')).then(|| {
        let span = Span::new(at as u32, (at + 1 + blank) as u32);
        error(cursor, "syntax-error", span, "no space may stand between `*` and `[`")
            .help("remove the space, as in `*[other] text`")
            .edit(span, "*")
    })
}

pub(in crate::syntax) fn several_defaults(cursor: &Cursor, first: Span, second: Span) -> Diagnostic {
    if let Some(cause) = closed_below(cursor, first.start as usize) {
        return cause;
    }
    error(cursor, "several-default-variants", second, "this selector has a second default variant")
        .help("leave the `*` at one variant only: the one that fits when no other does")
        .label(cursor.file, first, "the first default")
}

/// The variants end, and none of them has a `*`.
pub(in crate::syntax) fn missing_default(
    cursor: &Cursor,
    open: usize,
    selector: Span,
    last: Option<&Variant>,
) -> Diagnostic {
    let at = cursor.at;
    let earlier = || closed_below(cursor, open).filter(|_| cursor.byte(at) != Some(b'}'));
    if let Some(cause) = earlier().or_else(|| spaced_default(cursor, at)).or_else(|| stopped_by(cursor, at)) {
        return cause;
    }
    if cursor.byte(at) != Some(b'}') && (last.is_some() || at >= cursor.bytes.len()) {
        return unclosed(cursor, cursor.char_span(open));
    }
    let shown = quote(cursor, selector);
    let Some(last) = last else {
        let message = format!("no variant follows {shown} `->`");
        return error(cursor, "missing-default-variant", selector, message)
            .help("write variants below it, each on a line of its own, at least `*[other] text`");
    };
    let message = format!("no variant of {shown} is the default");
    let help = "put `*` before the variant that fits when no other does, most often `*[other]`";
    let found = error(cursor, "missing-default-variant", selector, message).help(help);
    let key = last.key.span().of(cursor.text);
    let found = found.label(cursor.file, last.key.span(), format!("write `*[{key}]`, if this is the one"));
    if key == "other" { found.edit(Span::empty(last.span.start), "*") } else { found }
}

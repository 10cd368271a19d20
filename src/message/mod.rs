//! What a unit says apart from how it is written: equality, words, and its forms, one whole sentence each.

pub mod described;
pub mod flat;
mod forms;

use crate::syntax::print::canonical;
use crate::syntax::tree::{Element, Expression, Pattern, Select, Variant, string_value};

pub use crate::message::forms::{Form, MAX_FORMS, Piece, flatten};

/// Whether two patterns say the same, layout apart.
pub fn same(a: &Pattern, a_source: &str, b: &Pattern, b_source: &str) -> bool {
    // Most begin with another letter. Blanks count for layout.
    let first = |pattern: &Pattern, source: &str| {
        source.as_bytes().get(pattern.span.start as usize).copied().filter(|byte| !byte.is_ascii_whitespace())
    };
    if first(a, a_source).zip(first(b, b_source)).is_some_and(|(a, b)| a != b) {
        return false;
    }
    match (a.as_plain(a_source), b.as_plain(b_source)) {
        (Some(a), Some(b)) => a == b,
        // With other line ends the same text comes in other pieces, so that only its print tells.
        _ => may_be_same(a, a_source, b, b_source) && canonical(a, a_source) == canonical(b, b_source),
    }
}

/// Whether two patterns have the same text but for blanks, and placeables and variants at the same places: what does not
/// differs however it is laid out.
fn may_be_same(a: &Pattern, a_source: &str, b: &Pattern, b_source: &str) -> bool {
    fn shown<'t>(pattern: &'t Pattern, source: &'t str) -> impl Iterator<Item = u8> + 't {
        let bytes = pattern.elements.iter().flat_map(|element| match element {
            Element::Text(span) => span.of(source).bytes(),
            Element::Placeable(_) => "\0".bytes(),
        });
        bytes.filter(|byte| !byte.is_ascii_whitespace())
    }
    fn selects(pattern: &Pattern) -> impl Iterator<Item = &Select> {
        pattern.elements.iter().filter_map(|element| match element {
            Element::Placeable(placeable) => match &placeable.expression {
                Expression::Select(select) => Some(&**select),
                _ => None,
            },
            Element::Text(_) => None,
        })
    }
    let alike = |a: &Variant, b: &Variant| may_be_same(&a.value, a_source, &b.value, b_source);
    shown(a, a_source).eq(shown(b, b_source))
        && selects(a).zip(selects(b)).all(|(a, b)| {
            a.variants.len() == b.variants.len() && a.variants.iter().zip(&b.variants).all(|(a, b)| alike(a, b))
        })
}

/// Whether people read a unit: a message's value, or an attribute that holds no access key, address or style.
pub fn holds_prose(attribute: Option<&str>) -> bool {
    const OTHERS: [&str; 8] = ["commandkey", "findkey", "href", "key", "keycode", "src", "style", "url"];
    !attribute.is_some_and(|name| OTHERS.contains(&name) || name.ends_with("accesskey"))
}

/// How many words the text of a pattern has, those of all variants together. Markup, placeables and literals do not count.
///
/// ```
/// use portolan::{message::words, syntax::parse};
/// let text = "a = { $n ->\n [one] One city\n *[other] <b>{ $n }</b> cities – all\n }";
/// let parsed = parse(Default::default(), text);
/// assert_eq!(words(parsed.resource.messages().next().unwrap().value.as_ref().unwrap(), text), 4);
/// ```
pub fn words(pattern: &Pattern, source: &str) -> u32 {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            Element::Text(span) => words_in(span.of(source)),
            Element::Placeable(placeable) => words_in_expression(&placeable.expression, source),
        })
        .sum()
}

fn words_in_expression(expression: &Expression, source: &str) -> u32 {
    match expression {
        Expression::Select(select) => select.variants.iter().map(|variant| words(&variant.value, source)).sum(),
        Expression::Placeable(inner) => words_in_expression(&inner.expression, source),
        _ => 0,
    }
}

fn words_in(text: &str) -> u32 {
    let is_word = |word: &str| word.chars().any(char::is_alphanumeric);
    let count = |text: &str| text.split_whitespace().filter(|word| is_word(word)).count() as u32;
    if !text.contains('<') {
        return count(text);
    }
    let mut total = 0;
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        total += count(&rest[..open]);
        let tag = &rest[open..];
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        rest = match tag.find('>').filter(|_| is_tag) {
            Some(close) => &tag[close + 1..],
            None => &tag[1..],
        };
    }
    total + count(rest)
}

/// Whether a pattern has nothing that one could translate: only placeables, numbers, punctuation, addresses, names of keys
/// (`VK_F12`, `Ctrl+F`), single letters, or words in capitals alone. A translation may equal such a source and still be one.
///
/// ```
/// use portolan::{message::nothing_to_translate, syntax::parse};
/// let check = |value: &str| {
///     let text = format!("a = {value}");
///     let parsed = parse(Default::default(), &text);
///     nothing_to_translate(parsed.resource.messages().next().unwrap().value.as_ref().unwrap(), &text)
/// };
/// assert!(check("{ $city } – { $date }") && check("https://example.org/en") && check("100 %") && check("PDF"));
/// assert!(check("© 2024 City Network") && !check("© 2024 City Network. All rights reserved."));
/// assert!(!check("Save") && !check("{ $n } cities"));
/// ```
pub fn nothing_to_translate(pattern: &Pattern, source: &str) -> bool {
    if let Some(text) = pattern.as_plain(source)
        && text.contains('©')
    {
        return is_copyright(text);
    }
    pattern.elements.iter().all(|element| match element {
        Element::Text(span) => text_needs_none(span.of(source)),
        Element::Placeable(placeable) => expression_needs_none(&placeable.expression, source),
    })
}

fn expression_needs_none(expression: &Expression, source: &str) -> bool {
    match expression {
        Expression::Select(select) => select.variants.iter().all(|it| nothing_to_translate(&it.value, source)),
        Expression::Placeable(inner) => expression_needs_none(&inner.expression, source),
        Expression::String(span) => text_needs_none(&string_value(span.of(source))),
        _ => true,
    }
}

/// Whether a text is `©` with years and a name of at most two words.
fn is_copyright(text: &str) -> bool {
    let words = || text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    words().nth(2).is_none() && words().all(|word| word.starts_with(|c: char| !c.is_lowercase()))
}

fn text_needs_none(text: &str) -> bool {
    text.split_whitespace().all(|word| {
        // Most words are plain ones, and the first of them decides.
        let is_plain = word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
        if is_plain && word.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return false;
        }
        if word.contains("://") || (word.contains('@') && word.contains('.')) {
            return true;
        }
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if word.contains(['_', '+']) {
            return true;
        }
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters <= 1 || (letters == word.chars().count() && !word.chars().any(char::is_lowercase)) || is_host(word)
    })
}

/// `example.org`, `file.ftl`: dots inside, letters on both sides, nothing but what addresses hold.
fn is_host(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['.', '/']).collect();
    parts.len() > 1
        && parts[0].len() > 1
        && parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'))
        && parts.last().is_some_and(|last| last.len() >= 2 && !last.starts_with(|c: char| c.is_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    #[test]
    fn line_ends_make_no_difference() {
        let value =
            |text: &str| parse(Default::default(), text).resource.messages().next().and_then(|it| it.value.clone());
        let (lf, crlf) = ("a =\n  two\n    lines { $x }\n", "a =\r\n    two\r\n      lines {$x}\r\n");
        let (one, other) = (value(lf).expect("a value"), value(crlf).expect("a value"));
        assert!(one.elements.len() != other.elements.len() && same(&one, lf, &other, crlf));
    }

    #[test]
    fn layout_and_line_ends_do_not_count() {
        let compare = |a: &str, b: &str| {
            let value = |text: &str| {
                let parsed = parse(Default::default(), text);
                parsed.resource.messages().next().and_then(|it| it.value.clone()).expect("a value")
            };
            same(&value(a), a, &value(b), b)
        };
        assert!(compare("a =\n  one\n  { $x } two\n", "a = one\r\n    {$x} two\r\n"));
        assert!(compare("a =\n  one\n\n  two\n", "a =\r\n  one\r\n\r\n  two\r\n"));
        assert!(!compare("a = one\n  two\n", "a = one\n  two.\n") && !compare("a = one", "a = { $x }"));
        assert!(!compare("a = { $x } one", "a = { $y } one"));
    }

    #[test]
    fn words_are_counted_on_text_only() {
        let count = |value: &str| {
            let text = format!("a = {value}");
            let parsed = parse(Default::default(), &text);
            words(parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value"), &text)
        };
        for (value, number) in [
            ("Two words", 2),
            ("{ $name }, welcome – to <a href=\"x y z\">Rome</a>!", 3),
            ("a < b and c", 4),
            ("{ \"not counted\" }", 0),
            ("Μία πόλη", 2),
            ("{ NUMBER($n) } %", 0),
        ] {
            assert_eq!(count(value), number, "{value}");
        }
    }
}

//! S07: placeholders of other formats.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2};

use crate::check::features::Features;
use crate::check::prose::any_three;
use crate::check::reading::{PLACEABLE, Reading, Text};
use crate::check::rule::{Findings, Run, rule};
use crate::syntax::tree::Expression;

rule! {
    /// A text has a placeholder of another format, which Fluent shows as it stands.
    ///
    /// `%s`, `${ name }`, `$name`, `{ 0 }` and `&name;` come from printf, JavaScript, ICU, i18next or DTD files. In Fluent a
    /// variable is `{ $name }`. What the English text has as well is left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Welcome to { $city }
    /// #- locales/fr/app.ftl
    /// welcome = Bienvenue à { $city }, %s
    /// #~                               ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Welcome to { $city }
    /// #- locales/fr/app.ftl
    /// welcome = Bienvenue à { $city }
    /// ```
    RULE = "foreign-placeholder", Warning, Run::Text(
        Features::PERCENT.or(Features::SYMBOL).or(Features::AMPERSAND).or(Features::BRACE),
        check
    )
}

fn check(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    if !may_hold(raw) {
        return;
    }
    let is_digit = |at: usize| raw[at + 1..].iter().find(|byte| **byte != b' ').is_some_and(u8::is_ascii_digit);
    let may = memchr2(b'%', b'&', raw).is_some()
        || memchr_iter(b'$', raw).any(|at| !raw[..at].trim_ascii_end().ends_with(b"{") && !is_argument(raw, at))
        || memchr_iter(b'{', raw).any(is_digit);
    // The English text may have its reasons.
    if !may || text.original.is_none() || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for (at, c) in reading.text.char_indices() {
            let whole = match c {
                '%' => printf(&reading.text, at),
                '$' => dollar(reading, at),
                '&' => entity(&reading.text, at),
                PLACEABLE => number(reading, at),
                _ => None,
            };
            let Some(whole) = whole else { continue };
            let piece = &reading.text[whole.clone()];
            if text.original_has(|english| english.contains(piece)) && c != PLACEABLE {
                continue;
            }
            let shown = text.entry.of(reading.span(whole.clone())).to_owned();
            let in_english = || text.original.is_some_and(|original| original.raw().contains(&shown));
            if c == PLACEABLE && in_english() {
                continue;
            }
            let message = format!("`{}` is no placeholder in Fluent", shown.trim());
            let help = match shown.trim_matches(|c: char| !c.is_ascii_alphanumeric()) {
                name if c == '$' && !name.is_empty() => format!("write `{{ ${name} }}`"),
                _ => "write a variable, `{ $name }`, as the English text does".to_owned(),
            };
            found.push(text.finding(found, reading, whole, message).help(help));
        }
    }
}

/// Whether a text has anything but variables that are written `{ $name }`, as nearly all are.
fn may_hold(raw: &[u8]) -> bool {
    let is_other = |a: u8, b: u8, c: u8| {
        let is_sign = (c == b'%') | (c == b'&') | (c == b'$') & ((a != b'{') | (b != b' '));
        is_sign | (a == b'{') & (b.is_ascii_digit() | (b == b' ') & (c.is_ascii_digit() | (c == b' ')))
    };
    let start = raw.get(..2).unwrap_or(raw);
    any_three(raw, is_other) || start.iter().any(|byte| matches!(byte, b'%' | b'&' | b'$'))
}

/// Whether a `$` stands within a placeable, as an argument or behind another bracket.
fn is_argument(raw: &[u8], at: usize) -> bool {
    matches!(raw[..at].trim_ascii_end().last(), Some(b'(' | b',' | b':'))
        && memchr::memrchr2(b'{', b'}', &raw[..at]).is_some_and(|at| raw[at] == b'{')
}

/// `%s`, `%d`, `%1$s`, `%@`, `%(name)s`, `%.2f`, `%ld`, and `% s` as machines leave it.
fn printf(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let before = text[..at].chars().next_back();
    if before.is_some_and(|c| c.is_ascii_digit() || c == PLACEABLE || c == '%') {
        return None;
    }
    let mut end = at + 1;
    if bytes.get(end) == Some(&b'(') {
        end += memchr(b')', &bytes[end..])? + 1;
    } else if let Some(dollar) = bytes[end..].iter().position(|byte| !byte.is_ascii_digit())
        && dollar > 0
        && bytes[end + dollar] == b'$'
    {
        end += dollar + 1;
    }
    let skip = |from: usize, is_such: fn(&u8) -> bool| from + bytes[from..].iter().take_while(|it| is_such(it)).count();
    // Behind a number `% s` is a percentage and a word.
    let is_share = text[..at].trim_end().ends_with(|c: char| c.is_ascii_digit() || c == PLACEABLE);
    if bytes.get(end) == Some(&b' ') && !is_share && (end > at + 1 || text[..at].ends_with(' ')) {
        end += 1;
    } else if matches!(bytes.get(end), Some(b'.' | b'0'..=b'9' | b'l')) {
        end = skip(end, u8::is_ascii_digit);
        if bytes.get(end) == Some(&b'.') {
            end = skip(end + 1, u8::is_ascii_digit);
        }
        end = skip(end, |byte| *byte == b'l');
    }
    let is_type = matches!(bytes.get(end)?, b's' | b'd' | b'i' | b'f' | b'u' | b'x' | b'S' | b'@');
    // Only behind a letter of ASCII does a character surely begin.
    let ends = || !text[end + 1..].starts_with(|c: char| c.is_alphanumeric() || "'’-".contains(c));
    (is_type && ends()).then(|| at..end + 1)
}

/// `$name`, `${name}` and i18next's `$t(`.
fn dollar(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let text = &*reading.text;
    let rest = &text[at + 1..];
    if text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '$') {
        return None;
    }
    if rest.starts_with(PLACEABLE) {
        // A price is `${ $price }`; what JavaScript puts in is a name alone, which reads here as a message.
        let is_name = matches!(reading.placeable_at(at + 1), Some(Expression::Message(_)));
        return is_name.then(|| at..at + 1 + PLACEABLE.len_utf8());
    }
    let name = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
    let is_name = rest.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') && name > 1 || rest.starts_with("t(");
    is_name.then(|| at..at + 1 + name)
}

/// `&brandShortName;`, of a DTD file.
fn entity(text: &str, at: usize) -> Option<Range<usize>> {
    let name = text[at + 1..]
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
        .count();
    let inside = &text[at + 1..at + 1 + name];
    let is_own =
        name > 4 && (inside.contains(['.', '-', '_']) || inside.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()));
    (is_own && text[at + 1 + name..].starts_with(';')).then(|| at..at + name + 2)
}

/// `{ 0 }`, of ICU and Java: Fluent shows the number.
fn number(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let is_number = matches!(reading.placeable_at(at), Some(Expression::Number(_)));
    is_number.then(|| at..at + PLACEABLE.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printf_placeholders() {
        let is = |text: &str| text.find('%').and_then(|at| printf(text, at));
        assert_eq!(is("a %s b"), Some(2..4));
        assert_eq!(is("%1$S"), Some(0..4));
        assert_eq!(is("%(name)s."), Some(0..8));
        for (text, whole) in [("%.2f €", 4), ("%5.1f", 5), ("%ld", 3), ("%1$ s", 5)] {
            assert_eq!(is(text), Some(0..whole), "{text}");
        }
        assert_eq!(is("de % s."), Some(3..6));
        for text in [
            "50 % s’y",
            "% d’eau",
            "10 % d",
            "100 % f",
            "5%s",
            "100 % d’eau",
            "%",
            "%%s",
            "%sa",
            "%(",
            "%1",
            "%é",
            "100 %ί",
        ] {
            assert_eq!(is(text), None, "{text}");
        }
    }

    #[test]
    fn entities_of_dtd_files() {
        assert_eq!(entity("&brandShortName;", 0), Some(0..16));
        assert!(entity("&nbsp;", 0).is_none() && entity("&eacute;", 0).is_none() && entity("a & b;", 2).is_none());
    }
}

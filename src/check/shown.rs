//! What readers see of a piece of a text, for rules that count or compare it without a reading.

use crate::check::markup::{may_hold_markup, tags_in};

/// A text without its tags, with one character for each reference to a character.
///
/// ```
/// use portolan::check::shown::shown;
/// assert_eq!(shown("<b>Tom</b> &amp; Ana&nbsp;B & C"), "Tom & Ana\u{A0}B & C");
/// ```
pub fn shown(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let mut from = 0;
    let tags = if may_hold_markup(text) { tags_in(text) } else { Vec::new() };
    for tag in &tags {
        let range = tag.span.range();
        all.push_str(text.get(from..range.start).unwrap_or_default());
        from = range.end.max(from);
    }
    all.push_str(text.get(from..).unwrap_or_default());
    if all.contains('&') { without_references(&all) } else { all }
}

/// Longest name of a reference that is looked for, with its number sign.
const MAX_NAME: usize = 10;

fn without_references(text: &str) -> String {
    let mut all = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        all.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(after.len());
        if (2..=MAX_NAME).contains(&end) && after[end..].starts_with(';') {
            all.push(match &after[..end] {
                "nbsp" | "#160" | "#xA0" | "#xa0" => '\u{A0}',
                _ => '&',
            });
            rest = &after[end + 1..];
        } else {
            all.push('&');
            rest = after;
        }
    }
    all.push_str(rest);
    all
}

//! Text that stands in markup: escaped, cut where it is too long, with the language it is in.

use crate::locale::Locale;
use crate::report::clean;

/// Most characters of one text that a page shows.
pub(in crate::report) const MAX_TEXT: usize = 2_000;

/// A text on one line that can stand in an element or in an attribute, whatever it says.
///
/// ```
/// use portolan::report::html::escaped;
/// assert_eq!(escaped("</script> & \"\u{202e}\""), "&lt;/script&gt; &amp; &quot;\\u{202e}&quot;");
/// ```
pub fn escaped(text: &str) -> String {
    markup(&clean::line(text))
}

/// A text of several lines that can stand in an element, cut if it is long.
pub(super) fn passage(text: &str) -> String {
    let (kept, rest) = cut(text, MAX_TEXT);
    markup(&clean::lines(kept)) + if rest { "…" } else { "" }
}

/// The first characters of a text, and whether there are more.
pub(super) fn cut(text: &str, most: usize) -> (&str, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (&text[..end], true),
        None => (text, false),
    }
}

fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// The attributes that say in which language and direction an element is written.
pub(super) fn language(locale: &Locale) -> String {
    format!("lang=\"{locale}\" dir=\"{}\"", if locale.is_rtl() { "rtl" } else { "ltr" })
}

/// A number with a comma after each three digits.
///
/// ```
/// use portolan::report::html::figure;
/// assert_eq!((figure(0_u32), figure(999_u32), figure(1_234_567_u32)), ("0".into(), "999".into(), "1,234,567".into()));
/// ```
pub fn figure(number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    let mut out = String::with_capacity(digits.len() + 6);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        let hostile = "</script><img src=x onerror='a()'>\" & \u{1b}\u{202e}\r\nnext";
        for shown in [escaped(hostile), passage(hostile)] {
            assert!(!shown.contains(['<', '>', '"', '\'', '\u{1b}', '\u{202e}', '\r']), "{shown}");
            assert!(shown.contains("&amp; \\u{1b}\\u{202e}"), "{shown}");
        }
        assert!(!escaped(hostile).contains('\n') && passage(hostile).ends_with("\nnext"));
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        let long = "é".repeat(MAX_TEXT + 1);
        assert_eq!(passage(&long), "é".repeat(MAX_TEXT) + "…");
        assert_eq!(passage(&long[2..]), "é".repeat(MAX_TEXT));
    }
}

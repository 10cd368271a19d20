//! Text as HTML: what has to be escaped, and references to characters such as `&eacute;`.

/// Named characters that are read in attributes; all other names are left to the browser, in text and in what is shown.
const NAMED: [(&str, &str); 6] =
    [("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}")];

/// What a character reference means, without its `&` and `;`.
pub(super) fn decode(reference: &str) -> Option<String> {
    if let Some(number) = reference.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    NAMED.iter().find(|(name, _)| *name == reference).map(|(_, text)| (*text).to_owned())
}

/// Writes text of a message: references to characters stay, everything else that means something in HTML is escaped.
pub(super) fn markup_text(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '>']) {
        out.push_str(&rest[..at]);
        let special = &rest[at..];
        let len = reference_len(special);
        match len {
            Some(len) => out.push_str(&special[..len]),
            None => escape(&special[..1], out),
        }
        rest = &special[len.unwrap_or(1)..];
    }
    out.push_str(rest);
}

/// How long the reference to a character is that a text begins with: `&eacute;`, `&#233;`, `&#xE9;`.
pub(super) fn reference_len(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let end = name.bytes().take(32).position(|b| b == b';')?;
    let name = &name[..end];
    let valid = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => !hex.is_empty() && hex.bytes().all(|b| b.is_ascii_hexdigit()),
            None => !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()),
        },
        None => name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|b| b.is_ascii_alphanumeric()),
    };
    valid.then_some(end + 2)
}

/// A text as HTML that says it.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(text, &mut out);
    out
}

/// Writes text that is only text, also inside quotes.
pub(super) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

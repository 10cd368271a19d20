//! References to characters in HTML, such as `&amp;`: how they are written, and what they stand for.

use std::borrow::Cow;

/// Names that texts use, sorted; of the 2,231 of the HTML standard all that stand for letters, signs and spaces of
/// European languages.
const NAMES: [&str; 147] = [
    "AElig", "Aacute", "Acirc", "Agrave", "Alpha", "Aring", "Atilde", "Auml", "Beta", "Ccedil", "Dagger", "Delta",
    "ETH", "Eacute", "Ecirc", "Egrave", "Epsilon", "Euml", "Gamma", "Iacute", "Icirc", "Igrave", "Iuml", "Lambda",
    "Ntilde", "OElig", "Oacute", "Ocirc", "Ograve", "Omega", "Oslash", "Otilde", "Ouml", "Phi", "Pi", "Prime", "Psi",
    "Scaron", "Sigma", "THORN", "Theta", "Uacute", "Ucirc", "Ugrave", "Uuml", "Yacute", "Yuml", "aacute", "acirc",
    "acute", "aelig", "agrave", "alpha", "amp", "apos", "aring", "atilde", "auml", "bdquo", "beta", "brvbar", "bull",
    "ccedil", "cent", "circ", "copy", "dagger", "darr", "deg", "delta", "divide", "eacute", "ecirc", "egrave", "emsp",
    "ensp", "epsilon", "eth", "euml", "euro", "frac12", "frac14", "frac34", "gamma", "ge", "gt", "hArr", "harr",
    "hellip", "iacute", "icirc", "iexcl", "igrave", "infin", "iquest", "iuml", "lambda", "laquo", "larr", "ldquo",
    "le", "lrm", "lsaquo", "lsquo", "lt", "mdash", "micro", "middot", "minus", "mu", "nbsp", "ndash", "ne", "ntilde",
    "oacute", "ocirc", "oelig", "ograve", "omega", "ordf", "ordm", "oslash", "otilde", "ouml", "para", "pi", "plusmn",
    "pound", "prime", "quot", "raquo", "rarr", "rdquo", "reg", "rlm", "rsaquo", "rsquo", "sbquo", "sect", "shy",
    "sup2", "sup3", "szlig", "thinsp", "times", "trade", "uacute",
];

/// Those of them that come after the others in the alphabet.
const MORE_NAMES: [&str; 9] = ["uarr", "ucirc", "ugrave", "uuml", "yacute", "yen", "yuml", "zwj", "zwnj"];

/// What may stand without `;` in HTML and is then read as a character all the same, among the names that texts use.
pub const UNFINISHED: [&str; 8] = ["amp", "copy", "gt", "lt", "nbsp", "quot", "reg", "shy"];

/// Whether a name stands for a character.
pub fn is_known(name: &str) -> bool {
    NAMES.contains(&name) || MORE_NAMES.contains(&name)
}

/// A `&` with what makes it a reference.
pub struct Reference<'t> {
    /// Where the `&` stands.
    pub at: usize,
    /// The name, or `#` and the number.
    pub name: &'t str,
    /// Whether it ends with `;`.
    pub closed: bool,
}

impl Reference<'_> {
    /// Where it ends.
    pub fn end(&self) -> usize {
        self.at + 1 + self.name.len() + usize::from(self.closed)
    }

    /// The character's code point, if it is given as a number.
    pub fn number(&self) -> Option<Option<char>> {
        let digits = self.name.strip_prefix('#')?;
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        Some(code.ok().filter(|&code| code != 0).and_then(char::from_u32))
    }
}

/// The references in a text, in order.
pub fn references(text: &str) -> impl Iterator<Item = Reference<'_>> {
    text.match_indices('&').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let hash = usize::from(rest.starts_with('#'));
        let len = hash + rest[hash..].find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len() - hash);
        (len > 0).then(|| Reference { at, name: &rest[..len], closed: rest[len..].starts_with(';') })
    })
}

/// Signs that addresses are made of, with their names in HTML.
const SIGNS: [(&str, &str); 16] = [
    ("NewLine", "\n"),
    ("Tab", "\t"),
    ("amp", "&"),
    ("bsol", "\\"),
    ("colon", ":"),
    ("commat", "@"),
    ("equals", "="),
    ("hyphen", "-"),
    ("lbrack", "["),
    ("lpar", "("),
    ("nbsp", "\u{A0}"),
    ("num", "#"),
    ("period", "."),
    ("quest", "?"),
    ("rpar", ")"),
    ("sol", "/"),
];

/// A value of an attribute as a browser reads it: with characters in place of the references that addresses may hide in.
pub fn decoded(value: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', value.as_bytes()).is_none() {
        return value.into();
    }
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        match character(&rest[1..]) {
            Some((sign, len)) => {
                text.push_str(&sign);
                rest = &rest[1 + len..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    text.push_str(rest);
    text.into()
}

/// What a reference stands for, read from behind its `&`, and its length from there. Numbers need no `;`, and end where
/// the digits do.
fn character(rest: &str) -> Option<(Cow<'_, str>, usize)> {
    let Some(number) = rest.strip_prefix('#') else {
        let name = rest.split_once(';')?.0;
        let (_, sign) = SIGNS.iter().find(|(known, _)| *known == name)?;
        return Some((Cow::Borrowed(sign), name.len() + 1));
    };
    let hex = number.strip_prefix(['x', 'X']);
    let (digits, radix) = hex.map_or((number, 10), |digits| (digits, 16));
    let len = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let c = u32::from_str_radix(&digits[..len], radix).ok().and_then(char::from_u32)?;
    let end = rest.len() - digits.len() + len;
    Some((c.to_string().into(), end + usize::from(rest[end..].starts_with(';'))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_and_found() {
        assert!(NAMES.is_sorted() && MORE_NAMES.is_sorted() && UNFINISHED.is_sorted() && SIGNS.is_sorted());
        assert!(UNFINISHED.iter().all(|name| is_known(name)));
    }

    #[test]
    fn characters_are_put_in() {
        for (value, text) in [
            ("/a?b=1&c=2", "/a?b=1&c=2"),
            ("java&#115;cript&colon;x", "javascript:x"),
            ("jav&#x61;script&#58", "javascript:"),
            ("&#106avascript:", "javascript:"),
            ("&amp;&eacute;&&#;&#x110000;", "&&eacute;&&#;&#x110000;"),
        ] {
            assert_eq!(decoded(value), text, "{value}");
        }
    }
}

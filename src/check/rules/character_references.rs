//! M08, M11: references to characters in HTML, such as `&amp;`: unfinished, unknown, doubled, or not as in the English.

use crate::check::features::Features;
use crate::check::reading::{Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A reference to a character, such as `&nbsp;`, is unfinished or stands for nothing.
    ///
    /// Browsers show it as it is written, or guess. A reference is `&`, a name or `#` and a number, and `;`.
    ///
    /// # Example
    /// ```ftl
    /// fee = 20&nbsp€ a year
    /// #~      ^^^^^
    /// rights = Rights &amp duties, &copyright; the network
    /// #~              ^^^^
    /// #~                           ^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// fee = 20&nbsp;€ a year
    /// rights = Rights &amp; duties, &copy; the network
    /// ```
    BROKEN = "broken-character-reference", Warning, Run::Text(Features::AMPERSAND, broken)
}

rule! {
    /// A reference to a character is written twice over: `&amp;amp;`.
    ///
    /// Readers see `&amp;` instead of `&`. A tool has escaped a text that was escaped already.
    ///
    /// # Example
    /// ```ftl
    /// rights = Droits &amp;amp; devoirs
    /// #~              ^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// rights = Droits &amp; devoirs
    /// ```
    DOUBLE = "double-escaped", Warning, Run::Text(Features::AMPERSAND, double)
}

rule! {
    /// A translation writes a character as `&lt;` or `&amp;` where the English has it as it is, or the other way round.
    ///
    /// One of the two is wrong: in a program that reads HTML the plain character breaks the text, in all others readers
    /// see the reference. No-break spaces and letters are left to choice.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// rights = Rights & duties
    /// #- locales/fr/app.ftl
    /// rights = Droits &amp; devoirs
    /// #~              ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// rights = Rights & duties
    /// #- locales/fr/app.ftl
    /// rights = Droits & devoirs
    /// ```
    DIFFERENT = "different-escaping", Warning, Run::TextPair(Features::AMPERSAND, different)
}

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
const UNFINISHED: [&str; 8] = ["amp", "copy", "gt", "lt", "nbsp", "quot", "reg", "shy"];

fn is_known(name: &str) -> bool {
    NAMES.contains(&name) || MORE_NAMES.contains(&name)
}

/// A `&` with what makes it a reference.
struct Reference<'t> {
    /// Where the `&` stands.
    at: usize,
    /// The name, or `#` and the number.
    name: &'t str,
    /// Whether it ends with `;`.
    closed: bool,
}

impl Reference<'_> {
    fn end(&self) -> usize {
        self.at + 1 + self.name.len() + usize::from(self.closed)
    }

    /// The character's code point, if it is given as a number.
    fn number(&self) -> Option<Option<char>> {
        let digits = self.name.strip_prefix('#')?;
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        Some(code.ok().filter(|&code| code != 0).and_then(char::from_u32))
    }
}

fn references(text: &str) -> impl Iterator<Item = Reference<'_>> {
    text.match_indices('&').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let hash = usize::from(rest.starts_with('#'));
        let len = hash + rest[hash..].find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len() - hash);
        (len > 0).then(|| Reference { at, name: &rest[..len], closed: rest[len..].starts_with(';') })
    })
}

/// Calls `look` with each reference of each reading, and reports what it says about one.
fn report(
    text: &Text,
    found: &mut Findings,
    look: impl Fn(&str, &Reference) -> Option<(String, usize, Option<String>, String)>,
) {
    let mut reported = Vec::new();
    for reading in text.readings() {
        for reference in references(&reading.text) {
            let Some((message, end, replacement, help)) = look(&reading.text, &reference) else { continue };
            let span = reading.span(reference.at..end);
            if reported.contains(&span) {
                continue;
            }
            reported.push(span);
            let mut finding = found.at(span, message).about(text.unit_id()).help(help);
            if let (Some(replacement), Some(span)) = (replacement, reading.editable(reference.at..end)) {
                finding = finding.edit(span, replacement);
            }
            found.push(finding);
        }
    }
}

fn broken(text: &Text, found: &mut Findings) {
    report(text, found, |whole, reference| {
        let name = reference.name;
        let end = reference.end();
        match (reference.number(), reference.closed) {
            (Some(None), _) => {
                let message = format!("`&{name}` stands for no character");
                Some((message, end, None, "write the character itself".to_owned()))
            }
            (Some(Some(c)), false) => {
                let message = format!("`&{name}` lacks its `;`");
                Some((
                    message,
                    end,
                    Some(format!("&{name};")),
                    format!("write `&{name};`, or `{}` itself", c.escape_default()),
                ))
            }
            // `R&D;` is no slip.
            (None, true) if name.len() > 1 && !is_known(name) => {
                let message = format!("`&{name};` is no character that HTML knows");
                Some((message, end, None, "write the character itself".to_owned()))
            }
            (None, false) if UNFINISHED.contains(&name) => {
                let message = format!("`&{name}` lacks its `;`");
                // In an address, `&` parts what is asked for: `?a=1&copy=3`.
                let meant = if whole[end..].starts_with('=') { format!("&amp;{name}") } else { format!("&{name};") };
                Some((message, end, Some(meant.clone()), format!("write `{meant}`")))
            }
            _ => None,
        }
    });
}

fn double(text: &Text, found: &mut Findings) {
    report(text, found, |whole, reference| {
        if reference.name != "amp" || !reference.closed {
            return None;
        }
        let rest = &whole[reference.end()..];
        let len =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').filter(|&len| rest[len..].starts_with(';'))?;
        let name = &rest[..len];
        let known = is_known(name) || (name.starts_with('#') && len > 1);
        let help = format!("write `&{name};`");
        known.then(|| {
            (format!("`&amp;{name};` is escaped twice"), reference.end() + len + 1, Some(format!("&{name};")), help)
        })
    });
}

/// The characters that HTML itself uses, with what they are called when escaped.
const ESCAPES: [(&str, char); 3] = [("amp", '&'), ("lt", '<'), ("gt", '>')];

fn different(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source.readings(), pair.target.readings());
    let escapes = |readings: &[Reading], name: &str| {
        readings.iter().any(|it| references(&it.text).any(|reference| reference.name == name && reference.closed))
    };
    let plain = |readings: &[Reading], c: char| {
        readings
            .iter()
            .any(|it| it.text.char_indices().any(|(at, other)| other == c && !starts_reference(&it.text[at..])))
    };
    for (name, c) in ESCAPES {
        let (english, own) = (escapes(source, name), escapes(target, name));
        let (english_plain, own_plain) = (plain(source, c), plain(target, c));
        let message = if own && !english && english_plain && !own_plain {
            format!("the translation writes `&{name};`, the English text has `{c}` itself")
        } else if english && !own && own_plain && !english_plain {
            format!("the English text writes `&{name};`, the translation has `{c}` itself")
        } else {
            continue;
        };
        let needle = if own { format!("&{name};") } else { c.to_string() };
        let at = target.iter().find_map(|it| Some((it, it.text.find(&needle)?)));
        let Some((reading, at)) = at else { continue };
        let range = at..at + needle.len();
        let other = if own { c.to_string() } else { format!("&{name};") };
        let mut finding = found.at(reading.span(range.clone()), message).about(pair.target.unit_id());
        finding = finding.help(format!("write `{other}`, as the English does"));
        // Where a reference lacks its `;`, that is what to mend.
        let is_unfinished = references(&reading.text[at..])
            .next()
            .is_some_and(|it| it.at == 0 && !it.closed && (UNFINISHED.contains(&it.name) || it.number().is_some()));
        if let Some(span) = reading.editable(range).filter(|_| !is_unfinished) {
            finding = finding.edit(span, other);
        }
        found.push(finding.label(pair.source.entry.file.id, pair.source.pattern.span, "the English text"));
    }
}

fn starts_reference(text: &str) -> bool {
    text.starts_with('&') && references(text).next().is_some_and(|it| it.at == 0 && it.closed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order_and_found() {
        assert!(NAMES.is_sorted() && MORE_NAMES.is_sorted() && UNFINISHED.is_sorted());
        assert!(UNFINISHED.iter().all(|name| is_known(name)));
    }
}

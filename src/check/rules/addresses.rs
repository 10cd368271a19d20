//! X04, X05: addresses in texts: hosts that deceive, and addresses that differ from the English.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::diagnostic::Severity;

rule! {
    /// An address hides where it leads: letters that only look like others, an encoded host, or a name before `@`.
    ///
    /// `https://bank.example@evil.example/` leads to evil.example; a Cyrillic `а` in a host looks like a Latin one. Readers
    /// cannot see the difference.
    ///
    /// # Example
    /// ```ftl
    /// help = Siehe https://exаmple.org
    /// #~           ^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// help = Siehe https://example.org
    /// ```
    DECEPTIVE = "deceptive-address", Error, Run::Text(TECHNICAL, deceptive)
}

rule! {
    /// An address, a mail address or a telephone number is not the one of the English.
    ///
    /// Whoever changes an address in a translation sends readers elsewhere, by mistake or on purpose. Another host, mail
    /// address or number is an error, another path a warning. The language in an address may change (`/en/`, `fr.`), and
    /// hosts that `[links] hosts` of the configuration names are allowed. Examples of mail addresses (`name@example.org`) may
    /// be translated.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = See https://example.org/en/help
    /// #- locales/fr/app.ftl
    /// help = Voir https://exemple.org/fr/help
    /// #~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = See https://example.org/en/help
    /// #- locales/fr/app.ftl
    /// help = Voir https://example.org/fr/help
    /// ```
    CHANGED = "changed-address", Error, Run::TextPair(TECHNICAL.or(Features::STOP).or(Features::SYMBOL), changed)
}

const TECHNICAL: Features = Features::TECHNICAL;

/// Ends of hosts that are written without `https://`. Other dotted words may be names of files.
const DOMAINS: [&str; 24] = [
    "app", "at", "be", "ch", "com", "de", "dev", "edu", "es", "eu", "fr", "gov", "gr", "info", "int", "io", "it", "me",
    "net", "org", "pl", "pt", "ru", "uk",
];

/// Fewest digits of a telephone number.
const MIN_DIGITS: usize = 7;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Url,
    Mail,
    Phone,
}

/// An address in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Address<'t> {
    what: What,
    range: Range<usize>,
    /// `https`; nothing where none is written.
    scheme: &'t str,
    /// The host, or the digits of a number, or the whole mail address.
    host: String,
    /// What follows the host.
    path: &'t str,
    /// What stands before `@` in the host's place.
    user: bool,
}

/// The addresses of a text, in order. What is put in at run time ends an address.
fn addresses(text: &str) -> Vec<Address<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    for piece in text.split_inclusive(|c: char| c.is_whitespace() || c == PLACEABLE || is_quote(c)) {
        let at = from;
        from += piece.len();
        let is_open = |c: char| matches!(c, '(' | '[' | '<') || is_quote(c);
        let word = piece.trim_end_matches(|c: char| c.is_whitespace() || c == PLACEABLE || is_quote(c));
        let start = word.len() - word.trim_start_matches(is_open).len();
        let word = word[start..].trim_end_matches(|c: char| {
            is_open(c) || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '>' | '…' | '·')
        });
        if word.len() > 3
            && word.bytes().any(|b| matches!(b, b'.' | b'@' | b':'))
            && let Some(address) = address(word, at + start)
        {
            found.push(address);
        }
    }
    found
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' | '`')
}

fn address(word: &str, at: usize) -> Option<Address<'_>> {
    let range = at..at + word.len();
    let whole =
        |what, host: String| Some(Address { what, range: range.clone(), scheme: "", host, path: "", user: false });
    if let Some(mail) = word.strip_prefix("mailto:").or(Some(word).filter(|it| it.contains('@') && !it.contains('/'))) {
        let (name, host) = mail.split_once('@')?;
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        let is_mail = !name.is_empty()
            && name.chars().all(plain)
            && host.chars().all(plain)
            && host.find('.').is_some_and(|dot| dot > 0);
        return if is_mail { whole(What::Mail, mail.to_lowercase()) } else { None };
    }
    if let Some(number) = word.strip_prefix("tel:") {
        return whole(What::Phone, number.chars().filter(char::is_ascii_digit).collect());
    }
    let (scheme, rest) = match word.split_once("://") {
        Some((scheme, rest)) => (scheme, rest),
        None => ("", word),
    };
    if !scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'-') {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (user, host) = authority.rsplit_once('@').map_or((false, authority), |(_, host)| (true, host));
    let host = host.split(':').next().unwrap_or(host).to_lowercase();
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let dotted = host.contains('.') && !host.starts_with('.') && host.chars().all(is_host) && !host.contains("..");
    let bare = dotted && (host.starts_with("www.") || DOMAINS.binary_search(&last).is_ok());
    let known = if scheme.is_empty() { bare && !user } else { !host.is_empty() };
    // A capital after a dot is a sentence that lacks a space.
    let sentence = scheme.is_empty() && rest[..end].split('.').skip(1).any(|part| part.starts_with(char::is_uppercase));
    (known && !sentence).then_some(Address { what: What::Url, range, scheme, host, path, user })
}

/// Telephone numbers: `+` or `0`, digits, and what may stand between them.
fn phones(text: &str) -> Vec<Address<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find('+').map(|at| from + at) {
        let end = text[at + 1..]
            .find(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '-' | '/' | '(' | ')'));
        let end = end.map_or(text.len(), |len| at + 1 + len);
        let word = text[at..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= MIN_DIGITS {
            let range = at..at + word.len();
            found.push(Address { what: What::Phone, range, scheme: "", host: digits, path: "", user: false });
        }
        from = end.max(at + 1);
    }
    found
}

fn may_hold_address(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    let is_host = |at: usize| at > 0 && bytes[at - 1].is_ascii_alphanumeric() && bytes[at + 1].is_ascii_lowercase();
    memchr::memchr3_iter(b'.', b':', b'@', bytes).any(|at| match bytes[at] {
        b'@' => true,
        b':' => bytes[at..].starts_with(b"://"),
        _ => at + 1 < bytes.len() && is_host(at),
    }) || memchr::memchr2(b'+', b'\\', bytes).is_some()
}

fn deceptive(text: &Text, found: &mut Findings) {
    let raw = text.raw();
    let bytes = raw.as_bytes();
    let lower = |needle: &[u8]| memchr::memmem::find(bytes, needle).is_some();
    let may_deceive = lower(b"://") || lower(b"xn--") || memchr::memchr(b'@', bytes).is_some() && !raw.is_ascii();
    if !may_deceive {
        return;
    }
    for reading in text.readings() {
        for address in addresses(&reading.text) {
            let host = match address.what {
                What::Url => address.host.as_str(),
                What::Mail => address.host.split('@').next_back().unwrap_or_default(),
                What::Phone => continue,
            };
            let (severity, message, help) = if address.user {
                let message = format!("this address leads to “{host}”, not to what stands before the @");
                (Severity::Error, message, "write the address without a name and @")
            } else if host.split('.').any(|label| label.starts_with("xn--")) {
                let message = format!("“{host}” is an encoded name; readers cannot see which host it is");
                (Severity::Error, message, "write the host in letters, or name one that needs none but a to z")
            } else if let Some(c) = host.chars().find(|c| !c.is_ascii()) {
                let latin = host.chars().all(|c| !c.is_alphabetic() || c < '\u{250}');
                let severity = if latin { Severity::Warning } else { Severity::Error };
                let message = format!("the host “{host}” has a letter beyond a to z: “{c}”, U+{:04X}", c as u32);
                (severity, message, "write the host as the English has it")
            } else {
                continue;
            };
            let finding = found.at(reading.span(address.range), message).help(help).about(text.unit_id());
            found.push_as(severity, finding);
        }
    }
}

fn changed(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    if !may_hold_address(target.raw()) {
        return;
    }
    if source.raw() == target.raw() {
        return;
    }
    let all = |readings: &[Reading]| {
        readings.iter().any(|reading| !addresses(&reading.text).is_empty() || !phones(&reading.text).is_empty())
    };
    if !all(target.readings()) {
        return;
    }
    let english: Vec<Address> =
        source.readings().iter().flat_map(|it| addresses(&it.text).into_iter().chain(phones(&it.text))).collect();
    // An address in a placeable or a tag is no text; what cannot be compared is left alone.
    for reading in target.readings() {
        for address in addresses(&reading.text).into_iter().chain(phones(&reading.text)) {
            let Some((severity, message)) = difference(&address, &english, pair) else { continue };
            let span = reading.span(address.range.clone());
            let of_kind: Vec<&str> =
                english.iter().filter(|it| it.what == address.what).map(|it| it.host.as_str()).collect();
            let help = match of_kind.first() {
                Some(host) => {
                    format!("the English has “{host}”; write that, or allow the host in [links] of portolan.toml")
                }
                None => "take it out, or allow the host in [links] of portolan.toml".to_owned(),
            };
            let finding = found.at(span, message).help(help).about(target.unit_id());
            let finding = finding.label(source.entry.file.id, source.pattern.span, "the English text");
            found.push_as(severity, finding);
        }
    }
}

fn difference(address: &Address, english: &[Address], pair: &TextPair) -> Option<(Severity, String)> {
    let host = &address.host;
    let of_kind = || english.iter().filter(|it| it.what == address.what);
    let hosts = &pair.target.locale.project.config.hosts;
    let allowed = |host: &str| {
        hosts.iter().any(|it| host == it || host.strip_suffix(it.as_str()).is_some_and(|it| it.ends_with('.')))
    };
    match address.what {
        What::Phone if of_kind().any(|it| it.host == *host) => None,
        What::Phone => Some((Severity::Error, "the English has no such telephone number".to_owned())),
        What::Mail if of_kind().any(|it| it.host == *host) => None,
        What::Mail if host.split('@').next_back().is_some_and(allowed) => None,
        // An example of an address is translated like any other example.
        What::Mail if is_example(host) && of_kind().any(|it| is_example(&it.host)) => None,
        What::Mail => Some((Severity::Error, format!("the English has no mail address “{host}”"))),
        What::Url => {
            let same: Vec<&Address> = of_kind().filter(|it| neutral(&it.host) == neutral(host)).collect();
            if same.is_empty() {
                return (!allowed(host)).then(|| (Severity::Error, format!("the English has no address at “{host}”")));
            }
            // Without a scheme browsers choose one themselves.
            if !address.scheme.is_empty() && same.iter().all(|it| !it.scheme.is_empty() && it.scheme != address.scheme)
            {
                let wanted = same[0].scheme;
                return Some((Severity::Error, format!("the address begins with `{wanted}` in the English")));
            }
            let path = without_locale(address.path);
            let alike = same.iter().any(|it| without_locale(it.path) == path) || allowed(host);
            (!alike).then(|| (Severity::Warning, "the address goes on differently in the English".to_owned()))
        }
    }
}

/// Whether a mail address is at a host that is reserved for examples (RFC 2606).
fn is_example(mail: &str) -> bool {
    mail.ends_with(".example") || ["@example.org", "@example.com", "@example.net"].iter().any(|it| mail.ends_with(it))
}

/// A host without the label that names a language: `fr.wikipedia.org` is `wikipedia.org`.
fn neutral(host: &str) -> &str {
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.split_once('.').filter(|(label, rest)| rest.contains('.') && is_locale(label)).map_or(host, |(_, rest)| rest)
}

/// The segments of a path without those that name a language.
fn without_locale(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty() && !is_locale(segment)).collect()
}

fn is_locale(segment: &str) -> bool {
    let bytes = segment.as_bytes();
    let lower = |range: Range<usize>| bytes.get(range).is_some_and(|it| it.iter().all(u8::is_ascii_lowercase));
    match bytes.len() {
        2 => lower(0..2),
        5 => lower(0..2) && matches!(bytes[2], b'-' | b'_') && bytes[3..].iter().all(u8::is_ascii_alphabetic),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(What, String)> {
        addresses(text).into_iter().chain(phones(text)).map(|it| (it.what, it.host)).collect()
    }

    #[test]
    fn what_is_an_address() {
        assert!(DOMAINS.is_sorted());
        let one = |text: &str| read(text).first().cloned().map(|(what, host)| (what, host.to_string()));
        for (text, what, host) in [
            ("(https://a.example/x?y).", What::Url, "a.example"),
            ("see Example.org/x,", What::Url, "example.org"),
            ("“www.example.zz”", What::Url, "www.example.zz"),
            ("Mail me@host.example.", What::Mail, "me@host.example"),
            ("mailto:me@host.example", What::Mail, "me@host.example"),
            ("call +49 (0)30 123 45-67.", What::Phone, "490301234567"),
            ("tel:+30123", What::Phone, "30123"),
            ("https://user@evil.example/", What::Url, "evil.example"),
        ] {
            assert_eq!(one(text), Some((what, host.to_owned())), "{text}");
        }
        for text in ["End.Of", "z.B. so", "notes.txt", "a@b", "1 + 2", "about:config", "12:30", "d.h. de"] {
            assert_eq!(one(text), None, "{text}");
        }
    }

    #[test]
    fn a_language_may_change() {
        assert_eq!(neutral("fr.wikipedia.org"), neutral("www.wikipedia.org"));
        assert_eq!(without_locale("/en-US/a/"), without_locale("/fr/a"));
        assert_ne!(without_locale("/en/a"), without_locale("/fr/b"));
    }
}

//! Addresses of a unit: those that readers see, and those that links in tags and in Markdown lead to.

use std::ops::Range;

use crate::check::escapes::decoded;
use crate::check::features::Features;
use crate::check::markup::{QUOTES, TagKind};
use crate::check::reading::{PLACEABLE, Reading, Text};
use crate::text::Span;

/// Attributes of elements and of messages that lead somewhere. Those that hold several addresses are not among them.
const LEADING: [&str; 8] = ["action", "background", "cite", "formaction", "href", "poster", "src", "xlink:href"];

/// Ends of hosts that are written without `https://`. Other dotted words may be names of files.
const DOMAINS: [&str; 24] = [
    "app", "at", "be", "ch", "com", "de", "dev", "edu", "es", "eu", "fr", "gov", "gr", "info", "int", "io", "it", "me",
    "net", "org", "pl", "pt", "ru", "uk",
];

/// Fewest digits of a telephone number.
const MIN_DIGITS: usize = 7;

/// Schemes that make a text run as a program or bring a page of its own.
const ACTIVE: [&str; 3] = ["javascript:", "vbscript:", "data:"];

/// What an address is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A page or a file at a host.
    Url,
    /// A mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A page beside the one that the link stands in, such as `/help`, or what a program knows by a scheme of its own.
    Path,
}

/// An address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What it is of.
    pub what: What,
    /// `https`; nothing where none is written.
    pub scheme: String,
    /// The host, or the digits of a number, or the whole mail address.
    pub host: String,
    /// What follows the host.
    pub path: String,
    /// Whether something stands before `@` in the host's place.
    pub user: bool,
    /// As it is written, for reports.
    pub written: String,
}

/// Whether an attribute of an element leads somewhere.
pub fn leads(attribute: &str) -> bool {
    LEADING.contains(&attribute)
}

/// Whether a unit is nothing but an address, since it is an attribute such as `.href`. `.action` and the like are words
/// too.
pub fn is_link(text: &Text) -> bool {
    matches!(text.attribute(), Some("formaction" | "href" | "poster" | "src"))
}

/// The scheme of an address by which it would run as a program. Browsers skip spaces and controls in it.
pub fn active_scheme(value: &str) -> Option<&'static str> {
    let value = decoded(value);
    let value: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take(16).collect();
    ACTIVE.into_iter().find(|it| value.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it)))
}

/// Whether a text may have an address that readers see, or a link in Markdown; quick, so that most need no more.
pub fn may_hold(text: &Text) -> bool {
    let (bytes, features) = (text.raw().as_bytes(), text.features);
    let is_host = |at: usize| at > 0 && bytes[at - 1].is_ascii_alphanumeric() && bytes[at + 1].is_ascii_lowercase();
    let of_mark = |at: usize| match bytes[at] {
        b'@' => true,
        b':' => bytes[at..].starts_with(b"://"),
        _ => at + 1 < bytes.len() && is_host(at),
    };
    features.meets(Features::STOP | Features::COLON | Features::TECHNICAL)
        && memchr::memchr3_iter(b'.', b':', b'@', bytes).any(of_mark)
        || features.meets(Features::SYMBOL | Features::TECHNICAL) && memchr::memchr2(b'+', b'\\', bytes).is_some()
        || features.meets(Features::BRACKET) && has_markdown(text.raw())
}

/// Whether a text may have a link in Markdown.
pub fn has_markdown(raw: &str) -> bool {
    memchr::memchr_iter(b']', raw.as_bytes()).any(|at| raw.as_bytes().get(at + 1) == Some(&b'('))
}

/// The addresses of all forms of a unit with their places, those in tags included.
pub fn of_text(text: &Text, markdown: bool) -> Vec<(Address, Span)> {
    let mut found: Vec<(Address, Span)> = Vec::new();
    let mut add = |address: Address, span: Span| {
        if !found.iter().any(|(other, at)| *at == span && *other == address) {
            found.push((address, span));
        }
    };
    if is_link(text) {
        for reading in text.readings() {
            link(&reading.text).into_iter().for_each(|it| add(it, text.pattern.span));
        }
        return found;
    }
    if may_hold(text) {
        for reading in text.readings() {
            in_reading(reading, markdown).into_iter().for_each(|(it, range)| add(it, reading.span(range)));
        }
    }
    for tag in text.entry.tags(text.part).into_iter().flatten().flatten().filter(|it| it.kind != TagKind::End) {
        for (_, value) in tag.attributes.iter().filter(|(name, _)| leads(name)) {
            // A quote that is never closed takes everything behind it into the value.
            let value = if tag.kind == TagKind::Unclosed { value.split('>').next().unwrap_or(value) } else { value };
            let value = if tag.quote.is_some() { value.trim_matches(QUOTES) } else { value };
            link(value).into_iter().for_each(|it| add(it, place_in(tag.span, text.entry.of(tag.span), value)));
        }
    }
    found
}

/// Where a value stands in the text of its tag; the whole tag where that is written in another way, or twice.
fn place_in(tag: Span, text: &str, value: &str) -> Span {
    let mut places = memchr::memmem::find_iter(text.as_bytes(), value.as_bytes());
    match (places.next(), places.next()) {
        (Some(at), None) if !value.is_empty() => {
            let start = tag.start + at as u32;
            Span::new(start, start + value.len() as u32)
        }
        _ => tag,
    }
}

fn in_reading(reading: &Reading, markdown: bool) -> Vec<(Address, Range<usize>)> {
    let text = &*reading.text;
    let mut all = visible(text);
    all.extend(phones(text));
    if markdown {
        let paths = markdown_links(text).filter_map(|range| Some((link(&text[range.clone()])?, range)));
        // What has a host or a number is found by that.
        all.extend(paths.filter(|(it, _)| it.what == What::Path));
    }
    all
}

/// Where the links of a text in Markdown lead: what stands behind `](`.
pub fn markdown_links(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices("](").filter_map(|(at, sign)| {
        let start = at + sign.len();
        let len = text[start..].find(|c: char| c == ')' || c.is_whitespace())?;
        (len > 0).then_some(start..start + len)
    })
}

/// The addresses that readers see in a text, in order. What is put in at run time ends an address.
fn visible(text: &str) -> Vec<(Address, Range<usize>)> {
    let mut found = Vec::new();
    let mut from = 0;
    let parts = |c: char| c.is_whitespace() || c == PLACEABLE || is_quote(c) || matches!(c, ']' | '<' | '>');
    for piece in text.split_inclusive(parts) {
        let at = from;
        from += piece.len();
        let is_open = |c: char| matches!(c, '(' | '[') || is_quote(c);
        let word = piece.trim_end_matches(parts);
        let start = word.len() - word.trim_start_matches(is_open).len();
        let word = word[start..]
            .trim_end_matches(|c: char| is_open(c) || matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '…' | '·'));
        if word.len() > 3
            && word.bytes().any(|b| matches!(b, b'.' | b'@' | b':'))
            && let Some(address) = address(word)
        {
            found.push((address, at + start..at + start + word.len()));
        }
    }
    found
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '‚' | '`')
}

fn whole(what: What, host: String, written: &str) -> Address {
    Address {
        what,
        scheme: String::new(),
        host,
        path: String::new(),
        user: false,
        written: written.trim_start_matches("mailto:").to_owned(),
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn address(word: &str) -> Option<Address> {
    if let Some(mail) = word.strip_prefix("mailto:").or(Some(word).filter(|it| it.contains('@') && !it.contains('/'))) {
        let (name, host) = mail.split_once('@')?;
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        let is_mail = !name.is_empty()
            && name.chars().all(plain)
            && host.chars().all(plain)
            && host.find('.').is_some_and(|dot| dot > 0);
        return is_mail.then(|| whole(What::Mail, mail.to_lowercase(), word));
    }
    if let Some(number) = word.strip_prefix("tel:") {
        return Some(whole(What::Phone, digits(number), word));
    }
    let (scheme, rest) = match word.split_once("://") {
        Some((scheme, rest)) => (scheme, rest),
        None => ("", word),
    };
    if !scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'-') {
        return None;
    }
    let address = at_host(scheme, rest, word);
    let host = &address.host;
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let dotted = host.contains('.') && !host.starts_with('.') && host.chars().all(is_host) && !host.contains("..");
    let bare = dotted && (host.starts_with("www.") || DOMAINS.binary_search(&last).is_ok());
    let known = if scheme.is_empty() { bare && !address.user } else { !host.is_empty() };
    // A capital after a dot is a sentence that lacks a space.
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let sentence = scheme.is_empty() && rest[..end].split('.').skip(1).any(|part| part.starts_with(char::is_uppercase));
    (known && !sentence).then_some(address)
}

/// What begins with a host.
fn at_host(scheme: &str, rest: &str, written: &str) -> Address {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (user, host) = authority.rsplit_once('@').map_or((false, authority), |(_, host)| (true, host));
    // A number in brackets has colons of its own.
    let port = if host.starts_with('[') { host.find("]:").map(|at| at + 1) } else { host.find(':') };
    let host = host[..port.unwrap_or(host.len())].to_lowercase();
    let (scheme, path) = (scheme.to_ascii_lowercase(), path.to_owned());
    Address { what: What::Url, scheme, host, path, user, written: written.to_owned() }
}

/// Where the value of an attribute leads. Nothing if it is put in as a whole, and for what runs as a program, which
/// `active-content` finds.
fn link(value: &str) -> Option<Address> {
    let value = decoded(value);
    // Browsers skip these, and take one stroke for the other.
    let value: String = value.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let value = value.trim_matches(|c: char| c.is_whitespace() || c.is_control());
    if value.chars().eq([PLACEABLE]) || active_scheme(value).is_some() {
        return None;
    }
    let len = value.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.')).unwrap_or(value.len());
    let (scheme, rest) = match value[len..].strip_prefix(':') {
        Some(rest) if value.starts_with(|c: char| c.is_ascii_alphabetic()) => (value[..len].to_ascii_lowercase(), rest),
        _ => (String::new(), value),
    };
    let path = |rest: &str| rest.split_inclusive(PLACEABLE).next().unwrap_or_default().to_owned();
    match scheme.as_str() {
        "mailto" => return Some(whole(What::Mail, mails(rest), rest)),
        "tel" | "sms" => return Some(whole(What::Phone, digits(rest), rest)),
        "http" | "https" | "" => {
            let strokes = rest.len() - rest.trim_start_matches(['/', '\\']).len();
            if !scheme.is_empty() || strokes > 1 {
                let (rest, written) = (rest[strokes..].replace('\\', "/"), value);
                let address = at_host(&scheme, &rest, written);
                return Some(Address { path: path(&address.path), ..address });
            }
        }
        _ => {
            if let Some(rest) = rest.strip_prefix("//") {
                return Some(at_host(&scheme, rest, value));
            }
        }
    }
    // What is put in at the beginning may be a host; then all of the rest counts.
    let path = if rest.starts_with(PLACEABLE) { rest.to_owned() } else { path(rest) };
    Some(Address { what: What::Path, scheme, host: String::new(), path, user: false, written: value.to_owned() })
}

/// The mail addresses that a `mailto:` writes to; its subject and its text are words.
fn mails(link: &str) -> String {
    let (to, rest) = link.split_once('?').unwrap_or((link, ""));
    let copies = rest
        .split('&')
        .filter_map(|it| it.split_once('='))
        .filter(|(name, _)| ["to", "cc", "bcc"].iter().any(|known| name.eq_ignore_ascii_case(known)));
    let all: Vec<&str> = std::iter::once(to).chain(copies.map(|(_, mail)| mail)).filter(|it| !it.is_empty()).collect();
    all.join(",").to_lowercase()
}

/// Telephone numbers: `+` or `0`, digits, and what may stand between them.
fn phones(text: &str) -> Vec<(Address, Range<usize>)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find('+').map(|at| from + at) {
        let end = text[at + 1..]
            .find(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '-' | '/' | '(' | ')'));
        let end = end.map_or(text.len(), |len| at + 1 + len);
        let word = text[at..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let number = digits(word);
        if number.len() >= MIN_DIGITS {
            found.push((whole(What::Phone, number, word), at..at + word.len()));
        }
        from = end.max(at + 1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(What, String)> {
        visible(text).into_iter().chain(phones(text)).map(|(it, _)| (it.what, it.host)).collect()
    }

    #[test]
    fn what_is_an_address() {
        assert!(DOMAINS.is_sorted());
        let one = |text: &str| read(text).first().cloned();
        for (text, what, host) in [
            ("(https://a.example/x?y).", What::Url, "a.example"),
            ("see Example.org/x,", What::Url, "example.org"),
            ("“www.example.zz”", What::Url, "www.example.zz"),
            ("Mail me@host.example.", What::Mail, "me@host.example"),
            ("mailto:me@host.example", What::Mail, "me@host.example"),
            ("call +49 (0)30 123 45-67.", What::Phone, "490301234567"),
            ("tel:+30123", What::Phone, "30123"),
            ("https://user@evil.example/", What::Url, "evil.example"),
            ("the [page](https://a.example/x)", What::Url, "a.example"),
        ] {
            assert_eq!(one(text), Some((what, host.to_owned())), "{text}");
        }
        for text in ["End.Of", "z.B. so", "notes.txt", "a@b", "1 + 2", "about:config", "12:30", "d.h. de"] {
            assert_eq!(one(text), None, "{text}");
        }
    }

    #[test]
    fn where_a_link_leads() {
        let read = |value: &str| link(value).map(|it| (it.what, it.scheme, it.host, it.path));
        for (value, what, scheme, host, path) in [
            ("https://a.example/x", What::Url, "https", "a.example", "/x"),
            (" HTTPS:\\\\a.example\\x", What::Url, "https", "a.example", "/x"),
            ("https:a.example:80", What::Url, "https", "a.example", ""),
            ("//a.example?x", What::Url, "", "a.example", "?x"),
            ("/\t/u@a.example", What::Url, "", "a.example", ""),
            ("https&#58;//[::1]:80/", What::Url, "https", "[::1]", "/"),
            ("https://a.example\u{FFFC}/x", What::Url, "https", "a.example\u{FFFC}", "/x"),
            ("ftp://a.example", What::Url, "ftp", "a.example", ""),
            ("/x/\u{FFFC}/y", What::Path, "", "", "/x/\u{FFFC}"),
            ("\u{FFFC}.example/x", What::Path, "", "", "\u{FFFC}.example/x"),
            ("a.html#b", What::Path, "", "", "a.html#b"),
            ("about:config", What::Path, "about", "", "config"),
            ("mailto:Me@a.example?subject=x&CC=you@b.example", What::Mail, "", "me@a.example,you@b.example", ""),
            ("tel:+32-2/1", What::Phone, "", "3221", ""),
        ] {
            let expected = (what, scheme.to_owned(), host.to_owned(), path.to_owned());
            assert_eq!(read(value), Some(expected), "{value}");
        }
        for value in ["\u{FFFC}", "java\nscript:x", "DATA:text/html,x"] {
            assert_eq!(read(value), None, "{value}");
        }
    }

    #[test]
    fn links_in_markdown() {
        let read = |text: &'static str| markdown_links(text).map(|it| &text[it]).collect::<Vec<_>>();
        assert_eq!(read("[a](/b) and [c](d \"e\") [f]() [g](h"), ["/b", "d"]);
    }
}

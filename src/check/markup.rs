//! HTML in texts: the elements of one form, read as a browser's text-level markup, with placeables as opaque pieces.

use crate::message::{Form, Piece};
use crate::text::Span;

/// Elements that have no end tag (HTML Living Standard, void elements).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that texts use; any other name in angle brackets counts as markup only if it is closed or has attributes.
const KNOWN: [&str; 60] = [
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "cite",
    "code",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "u",
    "ul",
];

/// Quotes of texts, which begin no value in HTML.
pub const QUOTES: [char; 12] = ['“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '‹', '›', '″'];

/// A tag in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The name in lower case.
    pub name: String,
    /// What kind of tag.
    pub kind: TagKind,
    /// The value of `data-l10n-name`.
    pub overlay: Option<String>,
    /// Its other attributes, names in lower case, placeables in values as U+FFFC.
    pub attributes: Vec<(String, String)>,
    /// A typographic quote that a value begins with, where HTML wants a straight one.
    pub quote: Option<char>,
    /// Whether it is of a component, such as `<Link>…</Link>`, and not of the element of that name: its name has small
    /// letters behind a capital, it has an end tag as well, and no attributes, by which alone a void element does something.
    pub is_component: bool,
    /// Where it begins in the file, or the literal that holds it.
    pub span: Span,
}

/// What kind of tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// `<b>`.
    Start,
    /// `</b>`.
    End,
    /// `<br/>`.
    SelfClosed,
    /// `<a href="…`: a quote in it is never closed, so that it goes on to the end of the text.
    Unclosed,
}

/// What is wrong with the tags of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub span: Span,
    /// What, in a sentence.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// Whether a text may hold markup at all; quick, so that most texts need no more.
pub fn may_hold_markup(text: &str) -> bool {
    memchr::memchr(b'<', text.as_bytes()).is_some()
}

/// The tags of a form, in order. A placeable inside a tag is part of it.
pub fn tags(form: &Form) -> Vec<Tag> {
    let mut reader = Reader::default();
    for piece in &form.pieces {
        match piece {
            Piece::Text(text, span) => reader.text(text, *span),
            Piece::Placeable(_) => reader.placeable(),
        }
    }
    drop_placeholders(reader.finish())
}

/// The tags of a text without placeables; their spans count from its beginning.
pub fn tags_in(text: &str) -> Vec<Tag> {
    let mut reader = Reader::default();
    reader.text(text, Span::new(0, text.len() as u32));
    drop_placeholders(reader.finish())
}

/// The elements of a form: each start tag's name, sorted. `b` and `strong`, `i` and `em` count as one.
pub fn elements(tags: &[Tag]) -> Vec<&str> {
    let starts = tags.iter().filter(|tag| tag.kind != TagKind::End);
    let mut names: Vec<&str> = starts
        .map(|tag| match tag.name.as_str() {
            "b" | "strong" | "em" => "i",
            name => name,
        })
        .collect();
    names.sort_unstable();
    names
}

/// Elements that hold code, keys or output, which are written in no language's typography.
const CODE: [&str; 5] = ["code", "kbd", "pre", "samp", "tt"];

/// The elements of code among tags: for each the place of its start tag and of its end tag.
pub fn code(tags: &[Tag]) -> impl Iterator<Item = (usize, usize)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let is_start = |tag: &Tag| tag.kind == TagKind::Start && CODE.contains(&tag.name.as_str());
        loop {
            let start = from + tags[from..].iter().position(is_start)?;
            let is_end = |tag: &Tag| tag.kind == TagKind::End && tag.name == tags[start].name;
            let end = tags[start..].iter().position(is_end);
            from = end.map_or(start + 1, |end| start + end + 1);
            if let Some(end) = end {
                return Some((start, start + end));
            }
        }
    })
}

impl Tag {
    /// Whether its element has no end tag.
    pub fn is_void(&self) -> bool {
        VOID.contains(&self.name.as_str()) && !self.is_component
    }
}

/// What is not well formed: unclosed and unopened elements, end tags of void elements, self-closed others, unclosed quotes.
pub fn faults(tags: &[Tag]) -> Vec<Fault> {
    let mut open: Vec<&Tag> = Vec::new();
    let mut faults = Vec::new();
    let mut fault = |tag: &Tag, message: String, help: String| faults.push(Fault { span: tag.span, message, help });
    for tag in tags {
        let name = tag.name.as_str();
        let void = tag.is_void();
        if let Some(quote) = tag.quote {
            let help = "write straight quotes, `\"`, around it".to_owned();
            fault(tag, format!("a value in the tag `<{name}` begins with `{quote}`, which is no quote of HTML"), help);
        }
        match tag.kind {
            TagKind::Start if !void => open.push(tag),
            TagKind::SelfClosed if !void => {
                fault(
                    tag,
                    format!("`<{name}/>` does not close the element in HTML"),
                    format!("write `<{name}></{name}>`"),
                );
            }
            TagKind::Unclosed => {
                let help = "close it with the straight quote that opens it, before the `>`".to_owned();
                fault(tag, format!("a quote in the tag `<{name}` is never closed"), help);
            }
            TagKind::End if void => {
                fault(tag, format!("`<{name}>` has no end tag"), format!("take `</{name}>` out"));
            }
            TagKind::End => match open.iter().rposition(|start| start.name == tag.name) {
                Some(at) => {
                    for inner in open.drain(at..).skip(1) {
                        let name = &inner.name;
                        let help = format!("write `</{name}>` before `</{}>`", tag.name);
                        fault(inner, format!("`<{name}>` is not closed before `</{}>`", tag.name), help);
                    }
                }
                None => fault(
                    tag,
                    format!("`</{name}>` closes nothing"),
                    format!("add `<{name}>` before it, or take it out"),
                ),
            },
            _ => {}
        }
    }
    for tag in open {
        let name = &tag.name;
        fault(tag, format!("`<{name}>` is never closed"), format!("add `</{name}>` where it ends"));
    }
    faults
}

/// Takes out what looks like a tag but is a placeholder in prose: `<file>`, `<your name>`.
fn drop_placeholders(tags: Vec<Tag>) -> Vec<Tag> {
    let closed = |name: &str| tags.iter().any(|tag| tag.kind == TagKind::End && tag.name == name);
    let opened = |name: &str| tags.iter().any(|tag| tag.kind == TagKind::Start && tag.name == name);
    let is_known = |tag: &Tag| {
        tag.overlay.is_some() || KNOWN.binary_search(&tag.name.as_str()).is_ok() || VOID.contains(&tag.name.as_str())
    };
    if tags.iter().all(|tag| is_known(tag) && !tag.is_component) {
        return tags;
    }
    let is_markup = |tag: &Tag| {
        is_known(tag)
            || tag.attributes.iter().any(|(_, value)| !value.is_empty())
            || (closed(&tag.name) && opened(&tag.name))
    };
    let is_pair = |tag: &Tag| {
        let both = [TagKind::Start, TagKind::End];
        both.iter().all(|kind| tags.iter().any(|it| it.kind == *kind && it.is_component && it.name == tag.name))
    };
    let keep: Vec<(bool, bool)> = tags.iter().map(|tag| (is_markup(tag), tag.is_component && is_pair(tag))).collect();
    let all = tags.into_iter().zip(keep).filter(|(_, (is_markup, _))| *is_markup);
    all.map(|(tag, (_, is_component))| Tag { is_component, ..tag }).collect()
}

/// Reads tags over the pieces of a form.
#[derive(Default)]
struct Reader {
    tags: Vec<Tag>,
    /// The tag that is being read: its text up to here, and where it began.
    open: Option<(String, Span)>,
    /// The quote that an attribute value is in.
    quote: Option<u8>,
    /// Where a `<` stands at the end of a piece: the next one says whether it begins a tag, as in `{ "<" }b>`.
    last: Option<Span>,
}

/// What most tags have room in, in bytes.
const USUAL_TAG: usize = 64;

/// Longest tag that is read, in bytes.
const MAX_TAG: usize = 4096;

impl Reader {
    fn text(&mut self, text: &str, span: Span) {
        let raw = span.len() as usize == text.len();
        if let Some(start) = self.last.take().filter(|_| starts_tag(text)) {
            self.open = Some((String::with_capacity(USUAL_TAG), start));
        }
        let mut next = 0;
        while next < text.len() {
            let rest = &text[next..];
            let Some((inner, tag)) = &mut self.open else {
                let Some(behind) = self.begin(text, next, span) else { return };
                next = behind;
                continue;
            };
            let mark = match self.quote {
                Some(quote) => memchr::memchr(quote, rest.as_bytes()),
                None => memchr::memchr3(b'"', b'\'', b'>', rest.as_bytes()),
            };
            let end = mark.map_or(rest.len(), |at| at + 1);
            // A tag that is too long ends with the first character beyond.
            let most = end.min(MAX_TAG + 1 - inner.len());
            let read = (most..end).find(|&at| rest.is_char_boundary(at)).unwrap_or(end);
            next += read;
            if raw {
                tag.end = span.start + next as u32;
            }
            let mark = mark.filter(|_| read == end).map(|at| rest.as_bytes()[at]);
            if mark == Some(b'>') && self.quote.is_none() {
                inner.push_str(&rest[..read - 1]);
                let tag = tag_of(inner, *tag);
                self.open = None;
                self.tags.extend(tag);
                continue;
            }
            inner.push_str(&rest[..read]);
            if mark.is_some() {
                self.quote = if self.quote.is_none() { mark } else { None };
            }
            if inner.len() > MAX_TAG {
                self.open = None;
                self.quote = None;
            }
        }
    }

    /// Looks for the next `<` of a text, where no tag is open, and says where to go on. A tag that ends in the text is read
    /// as it stands; of another one the beginning is kept.
    fn begin(&mut self, text: &str, from: usize, span: Span) -> Option<usize> {
        let at = from + memchr::memchr(b'<', &text.as_bytes()[from..])?;
        let (next, raw) = (at + 1, span.len() as usize == text.len());
        let start = if raw { span.start + at as u32 } else { span.start };
        let end = |length: usize| if raw { start + length as u32 } else { span.end };
        let rest = &text[next..];
        if !starts_tag(rest) {
            self.last = rest.is_empty().then(|| Span::new(start, end(1)));
            return Some(next);
        }
        match whole_tag(rest) {
            Some(length) => {
                self.tags.extend(tag_of(&rest[..length], Span::new(start, end(length + 2))));
                Some(next + length + 1)
            }
            None => {
                self.open = Some((String::with_capacity(USUAL_TAG), Span::new(start, end(1))));
                Some(next)
            }
        }
    }

    /// The tags, with one that a quote has kept open.
    fn finish(mut self) -> Vec<Tag> {
        if let Some((inner, span)) = self.open.filter(|_| self.quote.is_some()) {
            let tag = tag_of(&inner, span).filter(|tag| tag.kind != TagKind::End);
            self.tags.extend(tag.map(|tag| Tag { kind: TagKind::Unclosed, ..tag }));
        }
        self.tags
    }

    fn placeable(&mut self) {
        self.last = None;
        if let Some((inner, _)) = &mut self.open {
            inner.push('\u{FFFC}');
        }
    }
}

/// How long the inside of a tag is, if it ends in the text with which it goes on.
fn whole_tag(rest: &str) -> Option<usize> {
    let bytes = &rest.as_bytes()[..rest.len().min(MAX_TAG)];
    let mut at = 0;
    loop {
        at += memchr::memchr3(b'"', b'\'', b'>', &bytes[at..])?;
        let mark = bytes[at];
        if mark == b'>' {
            return Some(at);
        }
        at += 1;
        at += memchr::memchr(mark, &bytes[at..])? + 1;
    }
}

fn starts_tag(rest: &str) -> bool {
    rest.strip_prefix('/').unwrap_or(rest).starts_with(|c: char| c.is_ascii_alphabetic())
}

fn tag_of(inner: &str, span: Span) -> Option<Tag> {
    let (rest, end) = inner.strip_prefix('/').map_or((inner, false), |rest| (rest, true));
    let self_closed = !end && rest.ends_with('/');
    let len = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'-').unwrap_or(rest.len());
    let after = &rest[len..];
    // `<user@example.org>` and `<http://…>` are no tags.
    if len == 0 || !(after.is_empty() || after.starts_with([' ', '\t', '\n', '\r', '\u{C}', '/', '\u{FFFC}'])) {
        return None;
    }
    let kind = if end {
        TagKind::End
    } else if self_closed {
        TagKind::SelfClosed
    } else {
        TagKind::Start
    };
    let (attributes, overlay, quote) = attributes(after);
    let name = &rest[..len];
    let is_component = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase())
        && attributes.is_empty();
    Some(Tag { name: name.to_ascii_lowercase(), kind, overlay, attributes, quote, is_component, span })
}

/// The attributes in the text of a tag, each with its value; one without a value has an empty one. Beside them the value
/// of the first `data-l10n-name`, and a typographic quote that one of the values begins with.
fn attributes(mut text: &str) -> (Vec<(String, String)>, Option<String>, Option<char>) {
    let (mut found, mut overlay, mut typographic) = (Vec::new(), None, None);
    let mut add = |name: &str, value: &str| match name.eq_ignore_ascii_case("data-l10n-name") && overlay.is_none() {
        true => overlay = Some(value.to_owned()),
        false => found.push((name.to_ascii_lowercase(), value.to_owned())),
    };
    loop {
        text = text.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'/');
        let len = text.bytes().position(ends).unwrap_or(text.len());
        if text.is_empty() {
            return (found, overlay, typographic);
        }
        let (name, rest) = text.split_at(len.max(1));
        let Some(after) = rest.trim_start().strip_prefix('=').filter(|_| len > 0) else {
            add(name, "");
            text = rest;
            continue;
        };
        let after = after.trim_start();
        let (value, rest) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            first => {
                typographic = typographic.or(first.filter(|c| QUOTES.contains(c)));
                after.split_at(after.find(|c: char| c.is_ascii_whitespace()).unwrap_or(after.len()))
            }
        };
        add(name, value);
        text = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::flatten;
    use crate::syntax::parse;

    fn read(value: &str) -> (Vec<String>, Vec<String>) {
        let text = format!("a = {value}");
        let parsed = parse(Default::default(), &text);
        let pattern = parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        let forms = flatten(pattern, &text).expect("few forms");
        let tags = tags(&forms[0]);
        (
            elements(&tags).into_iter().map(str::to_owned).collect(),
            faults(&tags).into_iter().map(|it| it.message).collect(),
        )
    }

    #[test]
    fn the_list_of_elements_is_sorted() {
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn well_formed() {
        for value in [
            "no markup, a < b and 3<4",
            "<b>x</b>",
            "x<br>y<br/>z",
            "<a href=\"{ $url }\">x</a>",
            "<b><i>x</i></b>",
            "{ \"<b>\" }x</b>",
            "<img data-l10n-name=\"logo\"/>",
            "press <CTRL+C>",
            "in <folder>",
            "<me@example.org>",
            "<http://example.org>",
            "<a title='a > b'>x</a>",
        ] {
            assert_eq!(read(value).1, Vec::<String>::new(), "{value}");
        }
    }

    #[test]
    fn not_well_formed() {
        for (value, message) in [
            ("<b>x", "`<b>` is never closed"),
            ("x</b>", "`</b>` closes nothing"),
            ("<b><i>x</b></i>", "`<i>` is not closed before `</b>`"),
            ("<span/>x", "`<span/>` does not close the element in HTML"),
            ("x</br>", "`<br>` has no end tag"),
            ("<a href=\"{ $x }\">y<a>", "`<a>` is never closed"),
        ] {
            assert_eq!(read(value).1.first().map(String::as_str), Some(message), "{value}");
        }
    }

    #[test]
    fn attributes_and_their_values() {
        let tags = tags_in("<a href='x y' data-l10n-name=\"doc\" hidden title = z>");
        let expected = [("href", "x y"), ("hidden", ""), ("title", "z")].map(|(a, b)| (a.to_owned(), b.to_owned()));
        assert_eq!((tags[0].overlay.as_deref(), tags[0].attributes.as_slice()), (Some("doc"), &expected[..]));
        for text in ["<a =>", "<a ==\">", "<a '=\">", "<a x=", "<a x='>", "<a/ / =x>"] {
            tags_in(text);
        }
    }

    #[test]
    fn elements_in_any_order() {
        assert_eq!(read("<b>x</b><a>y</a>").0, read("<a>x</a><em>y</em>").0);
        assert_eq!(read("<folder>").0, Vec::<String>::new());
    }
}

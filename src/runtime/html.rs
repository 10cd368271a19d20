//! HTML that is safe to show: a message's own markup is read and written anew, as far as it is allowed; what comes from
//! arguments is text wherever it stands.
//!
//! Markup is read piece by piece, so that it is known of every character whether the message or an argument wrote it. Tags
//! are not copied but made: a name from the list, attributes from the list, values escaped. So no argument can begin a tag,
//! end a quote or add an attribute.

use std::fmt;

use crate::runtime::error::FormatError;
use crate::runtime::limits::{MAX_BYTES, MAX_ERRORS};
use crate::runtime::machine::Sink;

/// Elements that a text may have: the text-level ones that fluent-dom allows, and links.
const ELEMENTS: [&str; 28] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "del", "ins",
];

/// Elements without an end.
const VOID: [&str; 2] = ["br", "wbr"];

/// Attributes that any element may have: texts that are shown or read aloud, and language and direction.
const ATTRIBUTES: [&str; 9] = [
    "title",
    "lang",
    "dir",
    "aria-label",
    "aria-description",
    "aria-valuetext",
    "aria-roledescription",
    "aria-placeholder",
    "data-l10n-name",
];

/// Attributes of single elements.
const OWN_ATTRIBUTES: [(&str, &str); 6] =
    [("a", "href"), ("a", "hreflang"), ("a", "download"), ("time", "datetime"), ("data", "value"), ("abbr", "abbr")];

/// Attributes whose values are read by people: marks of direction are at home there, and so are named characters.
fn is_shown(attribute: &str) -> bool {
    attribute == "title" || attribute.starts_with("aria-")
}

/// Where links may lead, beside addresses without a scheme.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Named characters that are read in attributes; all other names are left to the browser, in text and in what is shown.
const NAMED: [(&str, &str); 6] =
    [("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}")];

/// Most elements inside one another; more are left out.
const MAX_OPEN: usize = 64;

/// Most bytes of one tag; a longer one is text.
const MAX_TAG: usize = 16 << 10;

/// Most attributes of one tag.
const MAX_ATTRIBUTES: usize = 32;

/// Reads what a message says and writes what is allowed.
#[derive(Default)]
pub(crate) struct Html {
    out: String,
    /// More was to be written than a text may have.
    is_cut: bool,
    /// A tag that is being read.
    tag: Option<Tag>,
    /// Elements that are open, outermost first.
    open: Vec<&'static str>,
    /// Elements that are open and were left out, the last ones only: their ends go with them.
    left_out: Vec<String>,
    errors: Vec<FormatError>,
}

/// A tag, as far as it has been read.
#[derive(Default)]
struct Tag {
    /// How it is written in the message, to be shown as text if it turns out to be no tag.
    source: String,
    end: bool,
    name: String,
    attributes: Vec<Attribute>,
    state: State,
    /// Where in the last value the message's own text begins, in which `&amp;` and the like are read.
    own: usize,
}

/// An attribute, as far as it has been read.
#[derive(Default)]
struct Attribute {
    name: String,
    /// What it says, with references to characters read as far as they are known here.
    value: String,
    /// The same as HTML, in which names of characters that are not known here still stand.
    html: String,
}

/// What comes next in a tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Start,
    Name,
    /// Between attributes.
    Between,
    Attribute,
    /// After the name of an attribute.
    AfterAttribute,
    /// After `=`.
    BeforeValue,
    /// In a value, with its quote if it has one.
    Value(Option<char>),
}

impl Sink for Html {
    fn text(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(c) = rest.chars().next().filter(|_| !self.is_cut) {
            let read = if self.tag.is_some() {
                if self.tag_char(c) { c.len_utf8() } else { 0 }
            } else if c == '<' {
                self.tag = Some(Tag { source: "&lt;".to_owned(), ..Tag::default() });
                1
            } else {
                let len = rest.find('<').unwrap_or(rest.len());
                let from = self.out.len();
                markup_text(&rest[..len], &mut self.out);
                self.bound(from);
                len
            };
            rest = &rest[read..];
        }
        Ok(())
    }

    fn data(&mut self, text: &str) -> fmt::Result {
        match &mut self.tag {
            Some(tag) if matches!(tag.state, State::BeforeValue | State::Value(_)) => {
                if tag.state == State::BeforeValue {
                    tag.state = State::Value(None);
                }
                escape(text, &mut tag.source);
                if let Some(attribute) = tag.attributes.last_mut() {
                    attribute.value.push_str(text);
                    escape(text, &mut attribute.html);
                    tag.own = attribute.value.len();
                }
                if tag.source.len() > MAX_TAG {
                    self.give_up();
                }
            }
            _ if self.is_cut => {}
            _ => {
                // An argument where a name should be: then this is no tag.
                self.give_up();
                let from = self.out.len();
                escape(text, &mut self.out);
                self.bound(from);
            }
        }
        Ok(())
    }

    /// In an address or another value that is for machines a mark would be part of the value.
    fn mark(&mut self, mark: &str) -> fmt::Result {
        match &self.tag {
            Some(Tag { state: State::BeforeValue | State::Value(_), attributes, .. })
                if !attributes.last().is_some_and(|it| is_shown(&it.name)) =>
            {
                Ok(())
            }
            _ => self.data(mark),
        }
    }
}

impl Html {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Html { out: String::with_capacity(bytes), ..Html::default() }
    }

    /// Closes what is open and gives back the text.
    pub(crate) fn finish(mut self, errors: &mut Vec<FormatError>) -> String {
        self.give_up();
        while let Some(name) = self.open.pop() {
            self.close(name);
        }
        errors.append(&mut self.errors);
        if self.is_cut && !errors.contains(&FormatError::Limit("bytes")) {
            errors.push(FormatError::Limit("bytes"));
        }
        self.out
    }

    /// Cuts text that was written from there on where it passes the limit, which elsewhere counts bytes before they are
    /// escaped. References stay whole.
    fn bound(&mut self, from: usize) {
        if self.out.len() <= MAX_BYTES {
            return;
        }
        let end = (from..=MAX_BYTES.max(from)).rev().find(|at| self.out.is_char_boundary(*at)).unwrap_or(from);
        self.out.truncate(end);
        if let Some(at) = self.out[from..].rfind('&')
            && !self.out[from + at..].contains(';')
        {
            self.out.truncate(from + at);
        }
        self.is_cut = true;
    }

    /// Reads a character of a tag; false if this is no tag after all, and the character text.
    fn tag_char(&mut self, c: char) -> bool {
        let Some(tag) = &mut self.tag else { return false };
        let blank = c.is_ascii_whitespace();
        tag.state = match (tag.state, c) {
            (State::Start, '/') if !tag.end => {
                tag.end = true;
                State::Start
            }
            (State::Start | State::Name, c) if c.is_ascii_alphabetic() => {
                tag.name.push(c.to_ascii_lowercase());
                State::Name
            }
            (State::Name, c) if c.is_ascii_digit() || c == '-' => {
                tag.name.push(c);
                State::Name
            }
            (
                State::Value(None)
                | State::BeforeValue
                | State::Name
                | State::Between
                | State::Attribute
                | State::AfterAttribute,
                '>',
            ) => {
                self.end_of_tag();
                return true;
            }
            (State::Name | State::Attribute | State::AfterAttribute, '/') => State::Between,
            (State::Name, _) if blank => State::Between,
            (State::Start | State::Name | State::Between, c) if c == '<' || tag.state != State::Between => {
                self.give_up();
                return false;
            }
            (State::Between, _) if blank || c == '/' => State::Between,
            (State::Attribute | State::AfterAttribute, '=') => State::BeforeValue,
            (State::Attribute | State::AfterAttribute, _) if blank => State::AfterAttribute,
            (State::Attribute, c) => {
                if let Some(attribute) = tag.attributes.last_mut() {
                    attribute.name.push(c.to_ascii_lowercase());
                }
                State::Attribute
            }
            (State::BeforeValue, _) if blank => State::BeforeValue,
            (State::BeforeValue, '"' | '\'') => State::Value(Some(c)),
            (State::Value(Some(quote)), c) if c == quote => State::Between,
            (State::Value(None), _) if blank => State::Between,
            (State::BeforeValue, c) => {
                tag.push(c);
                State::Value(None)
            }
            (State::Value(quote), c) => {
                tag.push(c);
                State::Value(quote)
            }
            (_, c) => {
                tag.attributes.push(Attribute { name: c.to_ascii_lowercase().to_string(), ..Attribute::default() });
                tag.own = 0;
                State::Attribute
            }
        };
        escape(c.encode_utf8(&mut [0; 4]), &mut tag.source);
        if tag.source.len() > MAX_TAG || tag.attributes.len() > MAX_ATTRIBUTES {
            self.give_up();
        }
        true
    }

    /// What was taken for a tag is none: it is shown as text.
    fn give_up(&mut self) {
        if let Some(tag) = self.tag.take() {
            let from = self.out.len();
            self.out.push_str(&tag.source);
            self.bound(from);
        }
    }

    fn error(&mut self, what: String) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(FormatError::Markup(what));
        }
    }

    fn end_of_tag(&mut self) {
        let Some(tag) = self.tag.take() else { return };
        if tag.end {
            return self.end(&tag);
        }
        match ELEMENTS.iter().find(|name| **name == tag.name) {
            // Browsers end the outer link where an inner one begins.
            Some(&"a") if self.open.contains(&"a") => {
                self.leave_out("a".to_owned(), "`<a>`, which is inside another".to_owned())
            }
            Some(name) => self.start(name, tag.attributes),
            None => {
                let what = format!("the element `<{}>`", tag.name);
                self.leave_out(tag.name, what);
            }
        }
    }

    /// Leaves out where an element begins; its content stays.
    fn leave_out(&mut self, name: String, what: String) {
        self.error(what);
        if self.left_out.len() < MAX_OPEN {
            self.left_out.push(name);
        }
    }

    fn end(&mut self, tag: &Tag) {
        let name = &tag.name;
        if !tag.attributes.is_empty() {
            self.error(format!("attributes of `</{name}>`"));
        }
        // Of two links in each other the inner one was left out, and ends first.
        if let Some(at) = self.left_out.iter().rposition(|left| left == name) {
            self.left_out.remove(at);
        } else if let Some(at) = self.open.iter().rposition(|open| open == name) {
            for inner in self.open.split_off(at).into_iter().rev() {
                self.close(inner);
            }
        } else if !VOID.contains(&name.as_str()) {
            self.error(format!("`</{name}>`, which closes nothing"));
        }
    }

    fn start(&mut self, name: &'static str, attributes: Vec<Attribute>) {
        let void = VOID.contains(&name);
        if !void {
            if self.open.len() >= MAX_OPEN {
                return self.leave_out(name.to_owned(), format!("`<{name}>`, which is inside too many others"));
            }
            self.open.push(name);
        }
        let from = self.out.len();
        self.out.push('<');
        self.out.push_str(name);
        let mut written: Vec<&str> = Vec::new();
        for it in &attributes {
            let (attribute, value) = (it.name.as_str(), &it.value);
            let own = OWN_ATTRIBUTES.contains(&(name, attribute));
            if !own && !ATTRIBUTES.contains(&attribute) {
                self.error(format!("the attribute `{attribute}` of `<{name}>`"));
            } else if attribute == "href" && !is_safe_address(value) {
                self.error(format!("the address `{value}`"));
            } else if written.contains(&attribute) {
                self.error(format!("the second `{attribute}` of `<{name}>`"));
            } else {
                written.push(attribute);
                self.out.push(' ');
                self.out.push_str(attribute);
                self.out.push_str("=\"");
                if is_shown(attribute) {
                    self.out.push_str(&it.html)
                } else {
                    escape(value, &mut self.out)
                }
                self.out.push('"');
            }
        }
        self.out.push('>');
        if self.out.len() > MAX_BYTES {
            self.out.truncate(from);
            self.is_cut = true;
            if !void {
                self.open.pop();
            }
        }
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }
}

impl Tag {
    /// Adds a character of the message to the last value; a semicolon may end the name of another.
    fn push(&mut self, c: char) {
        let Some(Attribute { value, html, .. }) = self.attributes.last_mut() else { return };
        let reference = value.get(self.own..).and_then(|own| own.rfind('&')).map(|at| at + self.own);
        if c == ';'
            && let Some(at) = reference
        {
            let name = &value[at..];
            // The name of a character is written as it is.
            let written = html.len() - (name.len() + "amp;".len()).min(html.len());
            if let Some(decoded) = decode(&name[1..]) {
                html.truncate(written);
                escape(&decoded, html);
                value.truncate(at);
                value.push_str(&decoded);
                self.own = value.len();
                return;
            }
            if reference_len(&format!("{name};")) == Some(name.len() + 1) {
                html.truncate(written);
                html.push_str(name);
                html.push(';');
                value.push(';');
                self.own = value.len();
                return;
            }
        }
        value.push(c);
        escape(c.encode_utf8(&mut [0; 4]), html);
    }
}

/// What a character reference means, without its `&` and `;`.
fn decode(reference: &str) -> Option<String> {
    if let Some(number) = reference.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    NAMED.iter().find(|(name, _)| *name == reference).map(|(_, text)| (*text).to_owned())
}

/// Whether a link may lead there. Browsers drop tabs and line ends from addresses, and blanks before them.
fn is_safe_address(address: &str) -> bool {
    let address: String = address.chars().filter(|c| !c.is_ascii_control()).collect();
    let address = address.trim_start();
    let Some((scheme, _)) = address.split_once(':') else { return true };
    // A colon after a slash, a question mark or a hash is no end of a scheme.
    scheme.contains(['/', '?', '#']) || SCHEMES.iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
}

/// Writes text of a message: references to characters stay, everything else that means something in HTML is escaped.
fn markup_text(text: &str, out: &mut String) {
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
fn reference_len(text: &str) -> Option<usize> {
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
fn escape(text: &str, out: &mut String) {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Text of the message and, after `|`, of an argument, in turn.
    fn html(pieces: &str) -> (String, Vec<String>) {
        let mut html = Html::default();
        for (index, piece) in pieces.split('|').enumerate() {
            if index % 2 == 0 { html.text(piece) } else { html.data(piece) }.unwrap();
        }
        let mut errors = Vec::new();
        let text = html.finish(&mut errors);
        (text, errors.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn markup_that_stays() {
        for (text, expected) in [
            ("plain", "plain"),
            ("<b>x</b>", "<b>x</b>"),
            ("<STRONG>x</Strong >", "<strong>x</strong>"),
            ("a<br>b<br/>c<wbr />", "a<br>b<br>c<wbr>"),
            ("Caf&eacute; &#233; &#xE9; &amp; & R&D; 3 > 2", "Caf&eacute; &#233; &#xE9; &amp; &amp; R&D; 3 &gt; 2"),
            ("a < b <3 <- <>", "a &lt; b &lt;3 &lt;- &lt;&gt;"),
            ("<me@example.org> <http://x.org>", "&lt;me@example.org&gt; &lt;http://x.org&gt;"),
            (
                "<a href='/join?a=1&amp;b=2' title=\"It's\">x</a>",
                "<a href=\"/join?a=1&amp;b=2\" title=\"It&#39;s\">x</a>",
            ),
            ("<a href=https://x.org>x</a>", "<a href=\"https://x.org\">x</a>"),
            ("<span title = \"a > b\" lang=fr>x</span>", "<span title=\"a &gt; b\" lang=\"fr\">x</span>"),
            ("<b>open", "<b>open</b>"),
            ("<b><i>x</b>", "<b><i>x</i></b>"),
            ("never ended <b title=\"x", "never ended &lt;b title=&quot;x"),
            (
                "<b title='Caf&eacute; &hellip; &no name; &lt;'>x</b>",
                "<b title=\"Caf&eacute; &hellip; &amp;no name; &lt;\">x</b>",
            ),
            // In an address only characters that are known here are read: a colon must not come of a name.
            ("<a href='/a&colon;b'>x</a>", "<a href=\"/a&amp;colon;b\">x</a>"),
        ] {
            assert_eq!(html(text), (expected.to_owned(), Vec::new()), "{text}");
        }
    }

    #[test]
    fn markup_that_goes() {
        for (text, expected, error) in [
            ("<script>x</script>", "x", "the element `<script>`"),
            ("<b onclick='x()'>x</b>", "<b>x</b>", "the attribute `onclick` of `<b>`"),
            ("<img src=x onerror=y>", "", "the element `<img>`"),
            ("x</b>", "x", "`</b>`, which closes nothing"),
            ("<a href='javascript:x'>x</a>", "<a>x</a>", "the address `javascript:x`"),
            ("<a href='&#106;avascript&#58;x'>x</a>", "<a>x</a>", "the address `javascript:x`"),
            ("<a href='java\tscript:x'>x</a>", "<a>x</a>", "the address `java\tscript:x`"),
            ("<a href=' data:text/html,x'>x</a>", "<a>x</a>", "the address ` data:text/html,x`"),
            ("x</p>y", "xy", "`</p>`, which closes nothing"),
            ("<b title='x' title='y'>z</b>", "<b title=\"x\">z</b>", "the second `title` of `<b>`"),
            ("<b>x</b lang=fr>", "<b>x</b>", "attributes of `</b>`"),
            ("<a href='/x'>1<a href='/y'>2</a>3</a>", "<a href=\"/x\">123</a>", "`<a>`, which is inside another"),
        ] {
            assert_eq!(html(text), (expected.to_owned(), vec![format!("markup left out: {error}")]), "{text}");
        }
    }

    #[test]
    fn arguments_are_text_wherever_they_stand() {
        for (pieces, expected) in [
            ("|<b>&amp;\"'|", "&lt;b&gt;&amp;amp;&quot;&#39;"),
            ("<b>|</b><i>|</b>", "<b>&lt;/b&gt;&lt;i&gt;</b>"),
            (
                "<a href=\"|https://x.org/?a=\" onclick=\"y|\">x</a>",
                "<a href=\"https://x.org/?a=&quot; onclick=&quot;y\">x</a>",
            ),
            ("<a title=|x onclick=y|>x</a>", "<a title=\"x onclick=y\">x</a>"),
            ("<a title='|&#39;|'>x</a>", "<a title=\"&amp;#39;\">x</a>"),
            ("<a title='&am|p;|'>x</a>", "<a title=\"&amp;amp;\">x</a>"),
            // Where a name should be, an argument makes it no tag at all.
            ("<|script|>x", "&lt;script&gt;x"),
            ("<b |onclick=x|>x", "&lt;b onclick=x&gt;x"),
            ("&|lt|;", "&amp;lt;"),
        ] {
            let (text, errors) = html(pieces);
            assert_eq!((text.as_str(), errors.len()), (expected, 0), "{pieces}");
        }
        let (text, errors) = html("<a href='|javascript:x|'>x</a>");
        assert_eq!((text.as_str(), errors.len()), ("<a>x</a>", 1));
        let (text, errors) = html("<a href='java|script:x|'>x</a>");
        assert_eq!((text.as_str(), errors.len()), ("<a>x</a>", 1));
        // What the argument says is not read as a reference, here or in the browser.
        let (text, _) = html("<a href='|&#106;avascript:x|'>x</a>");
        assert_eq!(text, "<a href=\"&amp;#106;avascript:x\">x</a>");
    }

    #[test]
    fn marks_stand_where_people_read() {
        let mut html = Html::default();
        let pieces = ["<a href=\"", "https://x.org/?q=", "\" title='Go: ", "x", "' lang=", "ar", ">", "y", "</a>"];
        for (index, piece) in pieces.iter().enumerate() {
            if index % 2 == 0 {
                html.text(piece).unwrap();
            } else {
                html.mark("\u{2068}").and_then(|()| html.data(piece)).and_then(|()| html.mark("\u{2069}")).unwrap();
            }
        }
        let expected =
            "<a href=\"https://x.org/?q=\" title=\"Go: \u{2068}x\u{2069}\" lang=\"ar\">\u{2068}y\u{2069}</a>";
        assert_eq!(html.finish(&mut Vec::new()), expected);
    }

    #[test]
    fn escaping_passes_no_limit() {
        for piece in ["&", "\"", "é&"] {
            let (text, errors) = html(&format!("<b>|{}|</b>", piece.repeat(MAX_BYTES / piece.len())));
            assert!(text.len() <= MAX_BYTES + "</b>".len() && text.len() > MAX_BYTES - 16, "{}", text.len());
            assert!(text.ends_with(";</b>") || text.ends_with("é</b>"), "{}", &text[text.len() - 20..]);
            assert_eq!(errors.len(), 1);
        }
    }

    #[test]
    fn bounded() {
        let (text, errors) = html(&"<b>".repeat(10_000));
        assert_eq!(text.matches("<b>").count(), MAX_OPEN);
        assert_eq!(text.matches("</b>").count(), MAX_OPEN);
        assert_eq!(errors.len(), MAX_ERRORS);
        let (text, _) = html(&format!("<b title='{}'>x", "x".repeat(100_000)));
        assert!(text.starts_with("&lt;b title=&#39;xxx"));
    }
}

//! The syntax tree: what stands in a catalogue, and where. Nodes hold spans, never text; the text is the source's.
//!
//! Names follow the Fluent syntax guide. A [`Message`] is a message or a term, since both are built alike.

use crate::text::Span;

/// All entries of one file, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resource {
    /// Messages, terms, comments that stand alone, and junk.
    pub entries: Vec<Entry>,
}

impl Resource {
    /// The messages and terms, in order, with duplicates.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }
}

/// One thing at the top level of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A message or a term.
    Message(Message),
    /// A comment that belongs to no message.
    Comment(Comment),
    /// Lines that are not Fluent.
    Junk(Junk),
}

impl Entry {
    /// Where it stands, without the line end after it.
    pub fn span(&self) -> Span {
        match self {
            Entry::Message(message) => message.span,
            Entry::Comment(comment) => comment.span,
            Entry::Junk(junk) => junk.span,
        }
    }
}

/// Message or term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A message, which programs ask for by its id.
    Message,
    /// A term (`-id`), which only other entries refer to.
    Term,
}

/// A message or a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Which of the two.
    pub kind: Kind,
    /// From the comment, or else the id, to the end of the last pattern.
    pub span: Span,
    /// The comment right above it.
    pub comment: Option<Comment>,
    /// The id, with the `-` of a term: what it is called by.
    pub id: Span,
    /// The value; a term always has one.
    pub value: Option<Pattern>,
    /// The attributes, in order, with duplicates.
    pub attributes: Vec<Attribute>,
}

/// A comment of one, two or three `#`, over one or more lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comment {
    /// How many `#`: 1 for a message's or a free comment, 2 for a group, 3 for the file.
    pub level: u8,
    /// From the first `#` to the end of the last line.
    pub span: Span,
}

impl Comment {
    /// The lines of the comment without their marks.
    ///
    /// ```
    /// use portolan::syntax::{parse, tree::Entry};
    /// let text = "## Errors\n##\n## Shown in red.\n";
    /// let parsed = parse(Default::default(), text);
    /// let Entry::Comment(comment) = &parsed.resource.entries[0] else { panic!() };
    /// assert_eq!(comment.lines(text).collect::<Vec<_>>(), ["Errors", "", "Shown in red."]);
    /// ```
    pub fn lines<'s>(&self, source: &'s str) -> impl Iterator<Item = &'s str> + use<'s> {
        let level = usize::from(self.level);
        self.span.of(source).split('\n').map(move |line| {
            let line = line.strip_suffix('\r').unwrap_or(line).get(level..).unwrap_or_default();
            line.strip_prefix(' ').unwrap_or(line)
        })
    }
}

/// Lines that could not be read, up to the next line that may start an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Junk {
    /// The lines, without the blank ones after them.
    pub span: Span,
    /// The id of the message or term that these lines were meant to be, if they begin with one.
    pub id: Option<Span>,
}

/// An attribute of a message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// From the `.` to the end of the pattern.
    pub span: Span,
    /// The name, without the `.`.
    pub id: Span,
    /// What it says.
    pub value: Pattern,
}

/// What a message, attribute or variant says: text and placeables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// From the first to the last element.
    pub span: Span,
    /// At least one. Text that runs over several lines is several elements, since its indentation is left out; LF
    /// alone ends each line. The text of the pattern is what they say one after the other.
    pub elements: Elements,
}

impl Pattern {
    /// The text, if there is nothing else and it stands in one piece.
    pub fn as_plain<'s>(&self, source: &'s str) -> Option<&'s str> {
        match &*self.elements {
            [Element::Text(span)] => Some(span.of(source)),
            _ => None,
        }
    }
}

/// The pieces of a pattern: a slice of [`Element`]s. Nine patterns in ten are one piece of text, which is kept in place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elements(Pieces);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Pieces {
    One([Element; 1]),
    Many(Vec<Element>),
}

impl From<Element> for Elements {
    fn from(element: Element) -> Self {
        Elements(Pieces::One([element]))
    }
}

impl From<Vec<Element>> for Elements {
    fn from(elements: Vec<Element>) -> Self {
        Elements(match <[Element; 1]>::try_from(elements) {
            Ok(one) => Pieces::One(one),
            Err(many) => Pieces::Many(many),
        })
    }
}

impl std::ops::Deref for Elements {
    type Target = [Element];

    fn deref(&self) -> &[Element] {
        match &self.0 {
            Pieces::One(one) => one,
            Pieces::Many(many) => many,
        }
    }
}

impl<'t> IntoIterator for &'t Elements {
    type Item = &'t Element;
    type IntoIter = std::slice::Iter<'t, Element>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// Text as it stands in the source.
    Text(Span),
    /// `{ … }`.
    Placeable(Box<Placeable>),
}

impl Element {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Element::Text(span) => *span,
            Element::Placeable(placeable) => placeable.span,
        }
    }
}

/// An expression in braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeable {
    /// From `{` to `}`.
    pub span: Span,
    /// What is between them.
    pub expression: Expression,
}

/// What may stand in a placeable; all but [`Expression::Select`] also in a call and as a selector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// `"text"`. The span includes the quotes; [`string_value`] undoes the escapes.
    String(Span),
    /// `3.14`.
    Number(Span),
    /// `$name`.
    Variable(Variable),
    /// `id` or `id.attribute`.
    Message(MessageReference),
    /// `-id`, `-id.attribute`, `-id(case: "genitive")`.
    Term(TermReference),
    /// `NUMBER($count)`.
    Function(FunctionReference),
    /// A placeable in a placeable.
    Placeable(Box<Placeable>),
    /// `selector -> variants`.
    Select(Box<Select>),
}

impl Expression {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Expression::String(span) | Expression::Number(span) => *span,
            Expression::Variable(it) => it.span,
            Expression::Message(it) => it.span,
            Expression::Term(it) => it.span,
            Expression::Function(it) => it.span,
            Expression::Placeable(it) => it.span,
            Expression::Select(it) => it.span,
        }
    }
}

/// `$name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// With the `$`.
    pub span: Span,
    /// Without the `$`.
    pub id: Span,
}

/// `id` or `id.attribute`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageReference {
    /// All of it.
    pub span: Span,
    /// The message's id.
    pub id: Span,
    /// The attribute's name.
    pub attribute: Option<Span>,
}

/// `-id`, `-id.attribute`, with or without arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermReference {
    /// All of it.
    pub span: Span,
    /// The term's id with its `-`.
    pub id: Span,
    /// The attribute's name.
    pub attribute: Option<Span>,
    /// What stands in parentheses.
    pub arguments: Option<Box<Arguments>>,
}

/// `FUNCTION(…)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionReference {
    /// All of it.
    pub span: Span,
    /// The function's name.
    pub id: Span,
    /// What stands in parentheses.
    pub arguments: Box<Arguments>,
}

/// What stands in the parentheses of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    /// With the parentheses.
    pub span: Span,
    /// The ones without a name, which come first.
    pub positional: Vec<Expression>,
    /// The ones with a name. No name comes twice.
    pub named: Vec<NamedArgument>,
}

/// `name: "value"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedArgument {
    /// All of it.
    pub span: Span,
    /// The name.
    pub name: Span,
    /// A string or a number.
    pub value: Expression,
}

/// `selector -> variants`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// From the selector to the last variant.
    pub span: Span,
    /// What decides. A string, number, variable, function, or an attribute of a term.
    pub selector: Expression,
    /// At least one; exactly one is the default.
    pub variants: Vec<Variant>,
}

impl Select {
    /// The default variant.
    pub fn default_variant(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.default)
    }
}

/// `[key] text` or `*[key] text`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// From `*` or `[` to the end of the pattern.
    pub span: Span,
    /// Whether it has the `*`.
    pub default: bool,
    /// The key between the brackets.
    pub key: VariantKey,
    /// What it says.
    pub value: Pattern,
}

/// The key of a variant, without the brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// A word, such as `few`.
    Identifier(Span),
    /// A number, such as `0`.
    Number(Span),
}

impl VariantKey {
    /// Where it stands.
    pub fn span(self) -> Span {
        match self {
            VariantKey::Identifier(span) | VariantKey::Number(span) => span,
        }
    }
}

/// What a string literal says: `literal` is its source with the quotes. Escapes for what is no Unicode scalar value
/// (`\uD800`) give U+FFFD, as the specification asks.
///
/// ```
/// use portolan::syntax::tree::string_value;
/// assert_eq!(string_value(r#""\u00e9 \"\\ { \U01F602""#), "é \"\\ { 😂");
/// ```
pub fn string_value(literal: &str) -> std::borrow::Cow<'_, str> {
    let inner = literal.strip_prefix('"').unwrap_or(literal);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if !inner.contains('\\') {
        return inner.into();
    }
    let mut value = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, after)) = rest.split_once('\\') {
        value.push_str(before);
        let digits = match after.as_bytes().first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => 0,
        };
        if digits == 0 {
            let mut chars = after.chars();
            value.extend(chars.next());
            rest = chars.as_str();
        } else {
            let code = after.get(1..=digits).and_then(|hex| u32::from_str_radix(hex, 16).ok());
            value.push(code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
            rest = after.get(1 + digits..).unwrap_or_default();
        }
    }
    value.push_str(rest);
    value.into()
}

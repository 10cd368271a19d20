//! Prints what was parsed: [`tokens`] gives every byte of an unedited file back, [`canonical`] one pattern in the one
//! form that does not depend on layout, [`pattern_source`] the same as Fluent that can be written into a file.

mod pattern;

pub use crate::syntax::print::pattern::canonical;
pub use crate::syntax::print::pattern::pattern_source;

use crate::syntax::tree::{
    Arguments, Attribute, Comment, Element, Entry, Expression, Message, Pattern, Resource, Variant,
};
use crate::text::Span;

/// A piece of a file that has no smaller ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it stands.
    pub span: Span,
}

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Spaces, line ends, and a byte order mark.
    Blank,
    /// `=`, braces, brackets, `*`, `.`, `->` and what else holds the parts together.
    Punctuation,
    /// An id, a name, a key.
    Identifier,
    /// Text of a pattern.
    Text,
    /// `"text"`.
    String,
    /// `3.14`.
    Number,
    /// A comment with its marks.
    Comment,
    /// Lines that are not Fluent.
    Junk,
}

/// The whole file as tokens without gaps: their spans one after the other are the file's bytes.
///
/// ```
/// use portolan::syntax::{parse, print::tokens};
/// let text = "# Greeting\r\nhello = Hi, {$name}!   \r\n\r\n  junk";
/// let tree = parse(Default::default(), text).resource;
/// let printed: String = tokens(&tree, text).iter().map(|token| token.span.of(text)).collect();
/// assert_eq!(printed, text);
/// ```
pub fn tokens(resource: &Resource, source: &str) -> Vec<Token> {
    let mut printer = Tokens { source, at: 0, tokens: Vec::new() };
    for entry in &resource.entries {
        match entry {
            Entry::Message(message) => printer.message(message),
            Entry::Comment(comment) => printer.comment(comment),
            Entry::Junk(junk) => printer.push(TokenKind::Junk, junk.span),
        }
    }
    printer.gap(source.len() as u32);
    printer.tokens
}

struct Tokens<'s> {
    source: &'s str,
    at: u32,
    tokens: Vec<Token>,
}

impl Tokens<'_> {
    fn push(&mut self, kind: TokenKind, span: Span) {
        self.gap(span.start);
        if !span.is_empty() {
            self.tokens.push(Token { kind, span });
        }
        self.at = span.end;
    }

    /// Blanks and punctuation between two nodes.
    fn gap(&mut self, end: u32) {
        let is_blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | 0xEF | 0xBB | 0xBF);
        while self.at < end {
            let bytes = &self.source.as_bytes()[self.at as usize..end as usize];
            let blank = bytes.iter().take_while(|byte| is_blank(byte)).count();
            let (kind, len) = match blank {
                0 => (TokenKind::Punctuation, bytes.iter().take_while(|byte| !is_blank(byte)).count()),
                len => (TokenKind::Blank, len),
            };
            let span = Span::new(self.at, self.at + len as u32);
            self.tokens.push(Token { kind, span });
            self.at = span.end;
        }
    }

    fn comment(&mut self, comment: &Comment) {
        self.push(TokenKind::Comment, comment.span);
    }

    fn message(&mut self, message: &Message) {
        message.comment.iter().for_each(|comment| self.comment(comment));
        self.push(TokenKind::Identifier, message.id);
        message.value.iter().for_each(|value| self.pattern(value));
        for Attribute { id, value, .. } in &message.attributes {
            self.push(TokenKind::Identifier, *id);
            self.pattern(value);
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Text(span) => self.push(TokenKind::Text, *span),
                Element::Placeable(placeable) => self.expression(&placeable.expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::String(span) => self.push(TokenKind::String, *span),
            Expression::Number(span) => self.push(TokenKind::Number, *span),
            Expression::Variable(it) => self.push(TokenKind::Identifier, it.id),
            Expression::Message(it) => {
                self.push(TokenKind::Identifier, it.id);
                it.attribute.iter().for_each(|name| self.push(TokenKind::Identifier, *name));
            }
            Expression::Term(it) => {
                self.push(TokenKind::Identifier, it.id);
                it.attribute.iter().for_each(|name| self.push(TokenKind::Identifier, *name));
                it.arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            Expression::Function(it) => {
                self.push(TokenKind::Identifier, it.id);
                self.arguments(&it.arguments);
            }
            Expression::Placeable(inner) => self.expression(&inner.expression),
            Expression::Select(select) => {
                self.expression(&select.selector);
                for Variant { key, value, .. } in &select.variants {
                    self.push(TokenKind::Identifier, key.span());
                    self.pattern(value);
                }
            }
        }
    }

    fn arguments(&mut self, arguments: &Arguments) {
        arguments.positional.iter().for_each(|argument| self.expression(argument));
        for argument in &arguments.named {
            self.push(TokenKind::Identifier, argument.name);
            self.expression(&argument.value);
        }
    }
}

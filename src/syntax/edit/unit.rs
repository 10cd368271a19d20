//! Edits inside an entry: its value and its attributes.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Edit;
use crate::syntax::edit::Editor;
use crate::syntax::parse;
use crate::syntax::print::canonical;
use crate::syntax::print::pattern_source;
use crate::syntax::tree::Attribute;
use crate::syntax::tree::Entry;
use crate::syntax::tree::Kind;
use crate::syntax::tree::Message;
use crate::syntax::tree::Pattern;
use crate::text::FileId;

/// A pattern that is to be written: it has been read as Fluent, so it is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPattern {
    source: String,
    pattern: Pattern,
}

impl NewPattern {
    /// From Fluent source as it stands after a `=`: text on the same line, or indented lines below.
    ///
    /// # Errors
    /// If the source is not one whole pattern; the diagnostics point into `x =` and the source.
    ///
    /// ```
    /// use portolan::syntax::edit::NewPattern;
    /// assert!(NewPattern::parse("Hello, { $name }").is_ok());
    /// assert!(NewPattern::parse("\n    two\n    lines").is_ok());
    /// assert!(NewPattern::parse("Hello, { $name").is_err());
    /// assert!(NewPattern::parse("one\nnext = two").is_err());
    /// assert!(NewPattern::parse("").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, Vec<Diagnostic>> {
        let source = format!("x ={text}");
        let mut parsed = parse(FileId::default(), &source);
        match parsed.resource.entries.pop() {
            Some(Entry::Message(Message { value: Some(pattern), attributes, .. }))
                if parsed.resource.entries.is_empty() && attributes.is_empty() && parsed.diagnostics.is_empty() =>
            {
                Ok(NewPattern { source, pattern })
            }
            _ => Err(parsed.diagnostics),
        }
    }

    /// A pattern of another file.
    pub fn of(pattern: &Pattern, source: &str) -> Self {
        let printed = format!("x ={}", pattern_source(pattern, source, 4));
        let parsed = parse(FileId::default(), &printed);
        let value = parsed.resource.messages().next().and_then(|message| message.value.clone());
        NewPattern { pattern: value.unwrap_or_else(|| pattern.clone()), source: printed }
    }

    /// What it says, as [`canonical`] prints it.
    pub fn canonical(&self) -> String {
        canonical(&self.pattern, &self.source)
    }

    /// As it stands after a `=`, lines below indented by `indent` spaces.
    pub(super) fn print(&self, indent: usize) -> String {
        pattern_source(&self.pattern, &self.source, indent)
    }
}

impl Editor<'_> {
    /// Gives a message or term a value, in place of the one it has, if any.
    pub fn set_value(&self, message: &Message, text: &NewPattern) -> Vec<Edit> {
        vec![self.set_pattern(message.id.end as usize, message.value.as_ref(), text, 4)]
    }

    /// Gives an attribute another value.
    pub fn set_attribute(&self, attribute: &Attribute, text: &NewPattern) -> Vec<Edit> {
        let indent = attribute.span.start as usize - self.line_start(attribute.span.start as usize);
        vec![self.set_pattern(attribute.id.end as usize, Some(&attribute.value), text, indent + 4)]
    }

    fn set_pattern(&self, id_end: usize, old: Option<&Pattern>, text: &NewPattern, indent: usize) -> Edit {
        let equals = id_end + self.source[id_end..].find('=').map_or(0, |length| length + 1);
        let printed = self.with_line_ends(&text.print(indent));
        let Some(old) = old else { return self.edit(equals, equals, printed) };
        let (start, end) = (old.span.start as usize, self.text_end(old.span.end as usize));
        let below = self.source[equals..start].contains('\n');
        let indented = self.line_start(start) < start;
        // One line stays where it stands, unless it may not start a line there.
        match printed.strip_prefix(' ').filter(|line| !line.contains('\n')) {
            Some(line) if !below || (indented && !line.starts_with(['.', '*', '['])) => self.edit(start, end, line),
            _ => self.edit(equals, end, printed),
        }
    }

    /// Adds an attribute in the order of `order`, the names of the attributes that the source's entry has.
    ///
    /// ```
    /// use portolan::syntax::edit::{Editor, NewPattern, apply};
    /// use portolan::syntax::parse;
    /// let source = "login = Anmelden\n  .key = A\n";
    /// let tree = parse(Default::default(), source).resource;
    /// let editor = Editor::new(Default::default(), source, &tree);
    /// let text = NewPattern::parse("Hier anmelden").unwrap();
    /// let edits = editor.insert_attribute(tree.messages().next().unwrap(), "title", &text, &["title", "key"]);
    /// assert_eq!(apply(source.as_bytes(), &edits).unwrap(), b"login = Anmelden\n  .title = Hier anmelden\n  .key = A\n");
    /// ```
    pub fn insert_attribute(&self, message: &Message, name: &str, text: &NewPattern, order: &[&str]) -> Vec<Edit> {
        let place = |name: &str| order.iter().position(|it| *it == name);
        let own = place(name).unwrap_or(usize::MAX);
        // After the last one that the source has before it; what the source does not have stays where it is.
        let before = |it: &Attribute| place(it.id.of(self.source)).is_some_and(|its| its < own);
        let after = match message.attributes.iter().rposition(before) {
            Some(index) => index + 1,
            None if own == usize::MAX => message.attributes.len(),
            None => {
                let follows = |it: &Attribute| place(it.id.of(self.source)).is_some_and(|its| its > own);
                message.attributes.iter().position(follows).unwrap_or(message.attributes.len())
            }
        };
        let at = match (after.checked_sub(1), &message.value) {
            (Some(last), _) => self.text_end(message.attributes[last].span.end as usize),
            (None, Some(value)) => self.text_end(value.span.end as usize),
            (None, None) => {
                let id_end = message.id.end as usize;
                id_end + self.source[id_end..].find('=').map_or(0, |length| length + 1)
            }
        };
        let sibling = message.attributes.get(after).or(message.attributes.last());
        let indent = sibling.map(|it| it.span.start as usize - self.line_start(it.span.start as usize)).unwrap_or(4);
        let printed = format!("\n{}.{name} ={}", " ".repeat(indent), text.print(indent + 4));
        vec![self.edit(at, at, self.with_line_ends(&printed))]
    }

    /// Takes the value away. Nothing if the entry cannot be without: a term, or a message without attributes.
    pub fn delete_value(&self, message: &Message) -> Option<Vec<Edit>> {
        let value = message.value.as_ref()?;
        if message.kind == Kind::Term || message.attributes.is_empty() {
            return None;
        }
        let id_end = message.id.end as usize;
        let equals = id_end + self.source[id_end..].find('=').map_or(0, |length| length + 1);
        Some(vec![self.edit(equals, self.text_end(value.span.end as usize), "")])
    }

    /// Takes an attribute away with its lines. Nothing if the message would be left with nothing.
    pub fn delete_attribute(&self, message: &Message, attribute: &Attribute) -> Option<Vec<Edit>> {
        if message.value.is_none() && message.attributes.len() < 2 {
            return None;
        }
        let start = self.line_start(attribute.span.start as usize);
        let end = self.next_line(self.text_end(attribute.span.end as usize));
        if self.source[..end].ends_with('\n') {
            return Some(vec![self.edit(start, end, "")]);
        }
        // The last line of a file without a line end: take the one before it.
        let before = self.source[..start].strip_suffix('\n').unwrap_or_default();
        Some(vec![self.edit(before.strip_suffix('\r').unwrap_or(before).len(), end, "")])
    }
}

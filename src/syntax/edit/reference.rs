//! Finds what refers to an entry, and renames entries and attributes.

use crate::diagnostic::Edit;
use crate::syntax::edit::Editor;
use crate::syntax::tree::Expression;
use crate::syntax::tree::Message;
use crate::syntax::tree::Pattern;
use crate::syntax::tree::Resource;
use crate::syntax::walk::Node;
use crate::syntax::walk::walk;
use crate::text::Span;

/// Where a resource refers to `name`, in order: `id` or `-term` gives the places of the id, with or without an attribute
/// after it; `id.attr` gives the places of the attribute's name.
///
/// ```
/// use portolan::syntax::{edit::references_to, parse};
/// let text = "a = { b } { b.c } { -b } { F(b.c) }";
/// let tree = parse(Default::default(), text).resource;
/// assert_eq!(references_to(&tree, text, "b").len(), 3);
/// assert_eq!(references_to(&tree, text, "-b")[0].of(text), "-b");
/// assert_eq!(references_to(&tree, text, "b.c")[0].of(text), "c");
/// ```
pub fn references_to(resource: &Resource, source: &str, name: &str) -> Vec<Span> {
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    };
    let mut found = Vec::new();
    for message in resource.messages() {
        for pattern in patterns(message) {
            walk(pattern, &mut |node| {
                let (Node::Shown(it) | Node::Selector(it) | Node::Argument(it)) = node else { return };
                let (its_id, its_attribute) = match it {
                    Expression::Message(it) => (it.id, it.attribute),
                    Expression::Term(it) => (it.id, it.attribute),
                    _ => return,
                };
                if its_id.of(source) != id {
                    return;
                }
                match attribute {
                    None => found.push(its_id),
                    Some(name) => found.extend(its_attribute.filter(|it| it.of(source) == name)),
                }
            });
        }
    }
    found
}

fn patterns(message: &Message) -> impl Iterator<Item = &Pattern> {
    message.value.iter().chain(message.attributes.iter().map(|it| &it.value))
}

impl Editor<'_> {
    /// Renames an entry, or an attribute if `old` is `id.attr`: where it is defined and wherever this file refers to it.
    /// `new` is the whole new id or the attribute's new name, without the id.
    ///
    /// ```
    /// use portolan::syntax::edit::{Editor, apply};
    /// use portolan::syntax::parse;
    /// let source = "-brand = Portolan\n    .case = x\nabout = About { -brand }{ -brand.case ->\n   *[x] y\n }";
    /// let tree = parse(Default::default(), source).resource;
    /// let editor = Editor::new(Default::default(), source, &tree);
    /// let renamed = apply(source.as_bytes(), &editor.rename("-brand", "-brand-name")).unwrap();
    /// assert_eq!(String::from_utf8(renamed).unwrap(), source.replace("-brand", "-brand-name"));
    /// let renamed = apply(source.as_bytes(), &editor.rename("-brand.case", "form")).unwrap();
    /// assert_eq!(String::from_utf8(renamed).unwrap(), source.replace("case", "form"));
    /// ```
    pub fn rename(&self, old: &str, new: &str) -> Vec<Edit> {
        let (id, attribute) = match old.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (old, None),
        };
        let defined = self.resource.messages().filter(|message| message.id.of(self.source) == id);
        let mut spans: Vec<Span> = match attribute {
            None => defined.map(|message| message.id).collect(),
            Some(name) => {
                let names = defined.flat_map(|message| message.attributes.iter().map(|it| it.id));
                names.filter(|span| span.of(self.source) == name).collect()
            }
        };
        spans.extend(references_to(self.resource, self.source, old));
        spans.sort();
        spans.into_iter().map(|span| self.edit(span.start as usize, span.end as usize, new)).collect()
    }
}

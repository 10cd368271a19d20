//! One message or term as rules see it, with what it refers to.

use std::sync::OnceLock;

use crate::catalogue::{File, Unit};
use crate::check::holds::Holds;
use crate::check::markup::{Tag, may_hold_markup, tags};
use crate::message::flatten;
use crate::syntax::tree::{Attribute, Expression, Message, MessageReference, Pattern, Select, TermReference};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

/// A message or term and what it refers to.
pub struct EntryView<'p> {
    /// The file it stands in.
    pub file: &'p File,
    /// The message or term.
    pub message: &'p Message,
    /// Where it is: the index of its file in the locale, and its own in the file.
    pub at: (u32, u32),
    /// Whether it is the first with its id, which is the one that counts.
    pub is_first: bool,
    /// Whether it may hold markup: there is a `<` in it.
    pub may_hold_markup: bool,
    /// What it is made of.
    pub holds: Holds,
    /// Where the features of its parts begin among those of the file.
    pub(super) first_features: u32,
    /// The tags of each form of each part, once a rule has asked for them; nothing if it cannot hold any.
    markup: Option<Box<OnceLock<Markup>>>,
    /// The references in its value and attributes, in the order of the text.
    pub uses: Box<[Use<'p>]>,
    /// Its selectors, in the order of the text.
    pub selects: Box<[(Part, &'p Select)]>,
}

/// For each part the tags of each of its forms; nothing if there are too many forms.
type Markup = Vec<Option<Vec<Vec<Tag>>>>;

/// Which pattern of an entry: 0 is the value, from 1 on the attributes.
pub type Part = u32;

/// One expression that is not a selector with variants.
#[derive(Clone, Copy)]
pub struct Use<'p> {
    /// Which pattern it stands in.
    pub part: Part,
    /// What for.
    pub role: Role,
    /// The expression.
    pub expression: &'p Expression,
}

/// What an expression is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Its text is shown.
    Shown,
    /// It decides between variants.
    Selector,
    /// A function or term takes it.
    Argument,
}

impl<'p> EntryView<'p> {
    pub(super) fn new(file: &'p File, message: &'p Message, at: (u32, u32), markup_in_file: bool) -> Self {
        let may_hold_markup = markup_in_file && memchr::memchr(b'<', file.of(message.span).as_bytes()).is_some();
        let (mut uses, mut selects) = (Vec::new(), Vec::new());
        for (part, pattern) in parts_of(message) {
            if pattern.as_plain("").is_some() {
                continue;
            }
            walk(pattern, &mut |node| {
                let (role, expression) = match node {
                    Node::Text(_) => return,
                    Node::Select(select) => return selects.push((part, select)),
                    Node::Shown(expression) => (Role::Shown, expression),
                    Node::Selector(expression) => (Role::Selector, expression),
                    Node::Argument(expression) => (Role::Argument, expression),
                };
                uses.push(Use { part, role, expression });
            });
        }
        EntryView {
            file,
            message,
            at,
            is_first: true,
            may_hold_markup,
            holds: Holds::of(message, !uses.is_empty(), !selects.is_empty(), may_hold_markup),
            first_features: 0,
            markup: may_hold_markup.then(Box::default),
            uses: uses.into(),
            selects: selects.into(),
        }
    }

    /// The tags of each form of a unit of this entry; nothing if it has too many forms.
    pub fn tags_of(&self, unit: &Unit) -> Option<&[Vec<Tag>]> {
        let is_it = |attribute: &Attribute| unit.attribute.is_some_and(|it| std::ptr::eq(it, attribute));
        let part = self.message.attributes.iter().position(is_it).map_or(0, |at| at as Part + 1);
        self.tags(part)
    }

    /// The tags of each form of a part; nothing if it has too many forms. One without markup counts as one form.
    pub fn tags(&self, part: Part) -> Option<&[Vec<Tag>]> {
        static NONE: [Vec<Tag>; 1] = [Vec::new()];
        let Some(markup) = &self.markup else { return Some(&NONE) };
        let all = markup.get_or_init(|| {
            let mut all = vec![Some(vec![Vec::new()]); self.message.attributes.len() + 1];
            for (part, pattern) in self.parts().filter(|(_, pattern)| may_hold_markup(self.of(pattern.span))) {
                all[part as usize] = flatten(pattern, self.file.text()).map(|forms| forms.iter().map(tags).collect());
            }
            all
        });
        all.get(part as usize)?.as_deref()
    }

    /// The text of a span of its file.
    pub fn of(&self, span: Span) -> &'p str {
        span.of(self.file.text())
    }

    /// `id` or `-term`.
    pub fn id(&self) -> &'p str {
        self.of(self.message.id)
    }

    /// Its patterns, those of a term's attributes included.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &'p Pattern)> + use<'p> {
        parts_of(self.message)
    }

    /// One of its patterns.
    pub fn pattern(&self, part: Part) -> Option<&'p Pattern> {
        let message = self.message;
        match (part as usize).checked_sub(1) {
            None => message.value.as_ref(),
            Some(at) => message.attributes.get(at).map(|it| &it.value),
        }
    }

    /// The name of the unit that a part is.
    pub fn part_name(&self, part: Part) -> Option<&'p str> {
        let attribute = self.message.attributes.get((part as usize).checked_sub(1)?)?;
        Some(self.of(attribute.id))
    }

    /// `id`, `id.attr` or `-term`: what a report names.
    pub fn unit_id(&self, part: Part) -> String {
        crate::catalogue::unit_id(self.id(), self.part_name(part))
    }

    /// Its units.
    pub fn units(&self) -> impl Iterator<Item = Unit<'p>> + use<'p> {
        self.file.units_of(self.message)
    }

    /// The unit that is its value, or an attribute.
    pub fn unit(&self, attribute: Option<&str>) -> Option<Unit<'p>> {
        self.file.unit_of(self.message, attribute)
    }

    /// The variables it uses, with their names.
    pub fn variables(&self) -> impl Iterator<Item = (Use<'p>, &'p str)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Variable(variable) => Some((*it, self.of(variable.id))),
            _ => None,
        })
    }

    /// The messages it refers to.
    pub fn messages(&self) -> impl Iterator<Item = (Use<'p>, &'p MessageReference)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Message(reference) => Some((*it, reference)),
            _ => None,
        })
    }

    /// The terms it refers to.
    pub fn terms(&self) -> impl Iterator<Item = (Use<'p>, &'p TermReference)> {
        self.uses.iter().filter_map(|it| match it.expression {
            Expression::Term(reference) => Some((*it, reference)),
            _ => None,
        })
    }
}

fn parts_of(message: &Message) -> impl Iterator<Item = (Part, &Pattern)> {
    let attributes = message.attributes.iter().enumerate().map(|(index, it)| (index as u32 + 1, &it.value));
    message.value.iter().map(|value| (0, value)).chain(attributes)
}

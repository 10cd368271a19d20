//! Compiles Fluent to the instructions of a program.

mod operands;

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::runtime::code::{Body, Code, Key, Op, OwnFunction, Range, Reference, Select, Str, Target, Variant};
use crate::runtime::fold::fold;
use crate::runtime::index::Index;
use crate::runtime::limits::MAX_PROGRAM_BYTES;
use crate::runtime::number::Number;
use crate::runtime::plurals::category_of_key;
use crate::runtime::program::{Entry, Parts};
use crate::runtime::value::Value;
use crate::syntax::tree;
use crate::syntax::tree::{Element, Expression, Pattern, Resource, VariantKey, string_value};

/// About how many bytes a placeable shows, for how much room is made at first.
const PLACEABLE_SIZE: u32 = 16;

/// About how many instructions an entry has, for how much room is made at first.
const OPS_AN_ENTRY: usize = 4;

/// Longest text that is moved so that what follows can be joined to it.
const MAX_MOVED: u32 = 4096;

/// Compiles all entries of some texts; of entries with one id the first counts.
pub(crate) fn compile<'t>(
    sources: impl Iterator<Item = (&'t str, &'t Resource)>,
    functions: Vec<(Box<str>, Arc<OwnFunction>)>,
    diagnostics: Vec<Diagnostic>,
) -> Parts {
    let mut compiler = Compiler { code: Code { functions, ..Code::default() }, ..Compiler::default() };
    let entries: Vec<(&tree::Message, &str)> =
        sources.flat_map(|(text, resource)| resource.messages().map(move |message| (message, text))).collect();
    // Terms first, so that their text is known where they are referred to.
    let mut entries = compiler.declare(&entries);
    entries.sort_by_key(|(_, (message, _))| message.kind == tree::Kind::Message);
    for (index, (message, source)) in entries {
        compiler.entry(index, message, source);
    }
    let Compiler { code, entries, attributes, index, .. } = compiler;
    Parts { code, entries, attributes, index, diagnostics }
}

/// What has been compiled so far.
#[derive(Default)]
struct Compiler {
    code: Code,
    entries: Vec<Entry>,
    attributes: Vec<(Str, u32)>,
    index: Index,
    /// Names and texts of references that are in the buffer already.
    interned: Index,
    /// About how many bytes the pattern has that is being compiled.
    size: u32,
}

impl Compiler {
    /// Gives every entry and every pattern its number, so that references can be resolved before their targets are
    /// compiled. Gives back the entries that count.
    fn declare<'t>(&mut self, all: &[(&'t tree::Message, &'t str)]) -> Vec<(u32, (&'t tree::Message, &'t str))> {
        let mut kept = Vec::with_capacity(all.len());
        self.entries.reserve(all.len());
        self.code.bodies.reserve(all.len());
        self.code.ops.reserve(all.len() * OPS_AN_ENTRY);
        let bytes = all.iter().map(|(message, _)| message.span.len() as usize).sum::<usize>();
        self.code.text.reserve(bytes.min(MAX_PROGRAM_BYTES));
        let mut bytes = 0;
        for (message, source) in all {
            bytes += message.span.len() as usize;
            // Interned names and pieces around them at most double what is there.
            if bytes > MAX_PROGRAM_BYTES / 2 {
                break;
            }
            let id = message.id.of(source);
            if self.find(id).is_some() {
                continue;
            }
            let id = self.intern(id);
            let value = message.value.as_ref().map(|_| self.declare_body());
            let start = self.attributes.len() as u32;
            for attribute in &message.attributes {
                let name = self.intern(attribute.id.of(source));
                let body = self.declare_body();
                self.attributes.push((name, body));
            }
            let number = self.entries.len() as u32;
            self.entries.push(Entry { id, value, attributes: (start, self.attributes.len() as u32 - start) });
            self.index.insert(&self.code.text, id, number);
            kept.push((number, (*message, *source)));
        }
        kept
    }

    fn declare_body(&mut self) -> u32 {
        self.code.bodies.push(Body::UNCOMPILED);
        self.code.bodies.len() as u32 - 1
    }

    fn find(&self, id: &str) -> Option<&Entry> {
        self.entries.get(self.index.find(&self.code.text, id)? as usize)
    }

    /// Compiles the patterns of an entry, in the order in which they were declared.
    fn entry(&mut self, number: u32, message: &tree::Message, source: &str) {
        let Some(entry) = self.entries.get(number as usize).copied() else { return };
        if let (Some(body), Some(value)) = (entry.value, &message.value) {
            self.body(body, value, source);
        }
        for (offset, attribute) in message.attributes.iter().enumerate() {
            let declared = self.attributes.get(entry.attributes.0 as usize + offset).map(|(_, body)| *body);
            if let Some(body) = declared {
                self.body(body, &attribute.value, source);
            }
        }
    }

    fn body(&mut self, body: u32, pattern: &Pattern, source: &str) {
        let start = self.here();
        self.size = 0;
        self.pattern(pattern, source);
        self.code.ops.push(Op::End);
        if let Some(place) = self.code.bodies.get_mut(body as usize) {
            *place = Body::new(&self.code.ops, start, self.size);
        }
    }

    fn here(&self) -> u32 {
        self.code.ops.len() as u32
    }

    fn pattern(&mut self, pattern: &Pattern, source: &str) {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                Element::Text(span) => self.text(span.of(source)),
                Element::Placeable(placeable) => {
                    // References and literals are of the message's own language: as in fluent-rs, they need no marks.
                    let own = matches!(
                        placeable.expression,
                        Expression::Message(_) | Expression::Term(_) | Expression::String(_)
                    );
                    self.placeable(&placeable.expression, source, !alone && !own);
                }
            }
        }
    }

    /// Adds text, to the text before it if nothing came between.
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.size = self.size.saturating_add(text.len() as u32);
        let mut start = self.code.text.len() as u32;
        if let Some(Op::Text(last)) = self.code.ops.last_mut() {
            if last.start + last.len != start && last.len <= MAX_MOVED {
                // Names were put between the two: the first moves behind them.
                let range = last.start as usize..(last.start + last.len) as usize;
                self.code.text.extend_from_within(range);
                last.start = start;
                start += last.len;
            }
            if last.start + last.len == start {
                last.len += text.len() as u32;
                self.code.text.push_str(text);
                return;
            }
        }
        self.code.text.push_str(text);
        self.code.ops.push(Op::Text(Str { start, len: text.len() as u32 }));
    }

    fn placeable(&mut self, expression: &Expression, source: &str, isolate: bool) {
        let marks =
            isolate && !matches!(expression, Expression::Variable(_) | Expression::Number(_) | Expression::Function(_));
        if marks {
            self.code.ops.push(Op::Open);
        }
        match expression {
            Expression::String(span) => self.text(&string_value(span.of(source))),
            Expression::Message(reference) => {
                let (id, attribute) = (reference.id.of(source), reference.attribute.map(|span| span.of(source)));
                self.refer(id, attribute, None);
            }
            Expression::Term(reference) => {
                let (id, attribute) = (reference.id.of(source), reference.attribute.map(|span| span.of(source)));
                let arguments = reference.arguments.as_deref().map(|it| self.named(it, source)).unwrap_or_default();
                self.refer(id, attribute, Some(arguments));
            }
            Expression::Placeable(inner) => self.placeable(&inner.expression, source, false),
            Expression::Select(select) => self.select(select, source),
            Expression::Number(_) | Expression::Variable(_) | Expression::Function(_) => {
                self.size = self.size.saturating_add(PLACEABLE_SIZE);
                let operand = self.operand(expression, source);
                self.code.ops.push(Op::Show(operand, isolate));
            }
        }
        if marks {
            self.code.ops.push(Op::Close);
        }
    }

    fn refer(&mut self, id: &str, attribute: Option<&str>, arguments: Option<Range>) {
        self.size = self.size.saturating_add(PLACEABLE_SIZE);
        let target = match (self.find(id).copied(), attribute) {
            (None, _) => Target::Unknown,
            (Some(Entry { value: Some(body), .. }), None) => Target::Body(body),
            (Some(_), None) => Target::NoValue,
            (Some(entry), Some(name)) => {
                let (start, len) = entry.attributes;
                let own = self.attributes.get(start as usize..(start + len) as usize).unwrap_or_default();
                let found = own.iter().find(|(own, _)| self.code.str(*own) == name);
                found.map_or(Target::Unknown, |(_, body)| Target::Body(*body))
            }
        };
        if let Target::Body(body) = target
            && self.code.text.len() < MAX_PROGRAM_BYTES / 2
            && let Some(text) = fold(&self.code, body, arguments)
        {
            return self.text(&text);
        }
        let shown = self.intern(&match attribute {
            Some(attribute) => format!("{{{id}.{attribute}}}"),
            None => format!("{{{id}}}"),
        });
        self.code.references.push(Reference { target, shown, arguments });
        self.code.ops.push(Op::Refer(self.code.references.len() as u32 - 1));
    }

    fn select(&mut self, select: &tree::Select, source: &str) {
        let selector = self.operand(&select.selector, source);
        let number = self.code.selects.len();
        let start = self.code.variants.len();
        let mut variants = Vec::with_capacity(select.variants.len());
        for variant in &select.variants {
            let key = match variant.key {
                VariantKey::Identifier(span) => {
                    let word = span.of(source);
                    Key::Word(self.intern(word), category_of_key(word))
                }
                VariantKey::Number(span) => self.number_key(span.of(source)),
            };
            variants.push(Variant { key, start: 0 });
        }
        let range = Range { start: start as u32, len: variants.len() as u32 };
        self.code.variants.extend(variants);
        self.code.selects.push(Select { selector, variants: range, default: 0 });
        self.code.ops.push(Op::Select(number as u32));
        let mut jumps = Vec::with_capacity(select.variants.len());
        let (mut longest, before) = (0, self.size);
        for (offset, variant) in select.variants.iter().enumerate() {
            let here = self.here();
            if let Some(place) = self.code.variants.get_mut(start + offset) {
                place.start = here;
            }
            if variant.default
                && let Some(select) = self.code.selects.get_mut(number)
            {
                select.default = here;
            }
            self.size = 0;
            self.pattern(&variant.value, source);
            longest = longest.max(self.size);
            jumps.push(self.code.ops.len());
            self.code.ops.push(Op::Jump(0));
        }
        self.size = before.saturating_add(longest);
        let end = self.here();
        for jump in jumps {
            if let Some(Op::Jump(to)) = self.code.ops.get_mut(jump) {
                *to = end;
            }
        }
    }

    fn number_key(&mut self, text: &str) -> Key {
        match Number::parse(text) {
            Some(number) => match number.plain_integer() {
                Some(integer) => Key::Integer(integer),
                None => Key::Number(self.number(number)),
            },
            // A number with thousands of digits: nothing is equal to it.
            None => Key::Word(self.intern(text), None),
        }
    }

    fn number(&mut self, number: Number) -> u32 {
        self.code.numbers.push(Value::Number(number));
        self.code.numbers.len() as u32 - 1
    }

    /// Puts a name into the buffer once.
    fn intern(&mut self, text: &str) -> Str {
        let buffer = &mut self.code.text;
        let len = text.len() as u32;
        if let Some(start) = self.interned.find(buffer, text) {
            return Str { start, len };
        }
        let piece = Str { start: buffer.len() as u32, len };
        buffer.push_str(text);
        self.interned.insert(buffer, piece, piece.start);
        piece
    }
}

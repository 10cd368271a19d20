//! What a catalogue is compiled to: one buffer of text and a flat list of instructions.
//!
//! Numbers in here are places in the lists of one [`Code`]. Jumps lead forwards only, so that running always ends.

use std::sync::Arc;

use icu_plurals::PluralCategory;

use crate::runtime::dates::DateStyle;
use crate::runtime::error::FormatError;
use crate::runtime::number_options::NumberOptions;
use crate::runtime::value::{Named, Value};

/// A piece of the buffer of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Str {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

/// A stretch of one of the lists.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Range {
    pub(crate) start: u32,
    pub(crate) len: u32,
}

/// An instruction.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Op {
    /// The pattern is done.
    End,
    /// Text of the message.
    Text(Str),
    /// A mark that isolates what follows from the direction of the text around it.
    Open,
    /// The end of that.
    Close,
    /// A value, with marks around it or not.
    Show(Operand, bool),
    /// Another pattern: a place in `references`.
    Refer(u32),
    /// A choice: a place in `selects`.
    Select(u32),
    /// On with the instruction at this place, after a variant.
    Jump(u32),
}

/// Something that has a value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operand {
    /// A text literal.
    Text(Str),
    /// A place in `numbers`.
    Number(u32),
    /// An argument; the piece is its name, in the buffer between `{$` and `}`.
    Variable(Str),
    /// A place in `calls`.
    Call(u32),
    /// A pattern whose text is the value.
    Pattern(u32),
}

/// A pattern: where its instructions begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Body {
    pub(crate) start: u32,
    /// About how many bytes its text has.
    pub(crate) size: u32,
    /// The text, if it is nothing but text.
    pub(crate) plain: Option<Str>,
}

impl Body {
    /// A pattern that has not been compiled yet.
    pub(crate) const UNCOMPILED: Body = Body { start: UNCOMPILED, size: 0, plain: None };

    /// The pattern whose instructions begin at `start` and end the list.
    pub(crate) fn new(ops: &[Op], start: u32, size: u32) -> Body {
        let plain = match ops.get(start as usize..) {
            Some([Op::Text(text), Op::End]) => Some(*text),
            Some([Op::End]) => Some(Str { start: 0, len: 0 }),
            _ => None,
        };
        Body { start, size, plain }
    }
}

/// Where a pattern begins that has not been compiled yet.
pub(crate) const UNCOMPILED: u32 = u32::MAX;

/// A reference to a message or term.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) target: Target,
    /// `{-brand}`: what is shown where the target is not to be had.
    pub(crate) shown: Str,
    /// The arguments of a term: a stretch of `named`. A message sees those of the text that it stands in.
    pub(crate) arguments: Option<Range>,
}

/// Where a reference leads.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    /// A place in `bodies`.
    Body(u32),
    /// Nowhere.
    Unknown,
    /// To a message without a value.
    NoValue,
}

/// A choice between variants.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Select {
    pub(crate) selector: Operand,
    /// A stretch of `variants`.
    pub(crate) variants: Range,
    /// Where the instructions of the default variant begin.
    pub(crate) default: u32,
}

/// A variant: its key, and where its instructions begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Variant {
    pub(crate) key: Key,
    pub(crate) start: u32,
}

/// The key of a variant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Key {
    /// A word, and the plural category of that name.
    Word(Str, Option<PluralCategory>),
    /// An integer.
    Integer(i64),
    /// Another number: a place in `numbers`.
    Number(u32),
}

/// A call of a function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call {
    pub(crate) function: Function,
    /// `{NAME()}`: what is shown where it gives nothing.
    pub(crate) shown: Str,
    /// A stretch of `positional`.
    pub(crate) positional: Range,
    /// A stretch of `named`.
    pub(crate) named: Range,
}

/// Which function.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Function {
    /// `NUMBER`, with a place in `number_styles`.
    Number(u32),
    /// `DATETIME`, with a place in `date_styles`.
    DateTime(u32),
    /// One of the caller's.
    Own(u32),
    /// None of that name.
    Unknown,
}

/// Options of a call of `NUMBER`, read when the program was compiled, and what was wrong with them.
#[derive(Debug)]
pub(crate) struct NumberStyle {
    pub(crate) options: Arc<NumberOptions>,
    pub(crate) problems: Vec<FormatError>,
}

/// The same for `DATETIME`.
#[derive(Debug)]
pub(crate) struct DateCall {
    pub(crate) style: DateStyle,
    pub(crate) problems: Vec<FormatError>,
}

/// A function that the caller adds.
pub(crate) type OwnFunction = dyn for<'a> Fn(&[Value<'a>], &Named<'a>) -> Value<'a> + Send + Sync;

/// Everything that is run.
#[derive(Default)]
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) ops: Vec<Op>,
    pub(crate) bodies: Vec<Body>,
    pub(crate) references: Vec<Reference>,
    pub(crate) selects: Vec<Select>,
    pub(crate) variants: Vec<Variant>,
    pub(crate) calls: Vec<Call>,
    pub(crate) positional: Vec<Operand>,
    /// Names with a text or a number.
    pub(crate) named: Vec<(Str, Operand)>,
    pub(crate) numbers: Vec<Value<'static>>,
    pub(crate) number_styles: Vec<NumberStyle>,
    pub(crate) date_styles: Vec<DateCall>,
    pub(crate) functions: Vec<(Box<str>, Arc<OwnFunction>)>,
}

impl Code {
    pub(crate) fn str(&self, piece: Str) -> &str {
        self.text.get(piece.start as usize..(piece.start + piece.len) as usize).unwrap_or_default()
    }

    /// `{$name}` for the piece `name`: the buffer has it around the name.
    pub(crate) fn shown_variable(&self, name: Str) -> &str {
        self.text.get(name.start.saturating_sub(2) as usize..(name.start + name.len) as usize + 1).unwrap_or_default()
    }

    /// The text of a pattern that is nothing but text.
    pub(crate) fn plain(&self, body: u32) -> Option<&str> {
        Some(self.str(self.bodies.get(body as usize)?.plain?))
    }
}

/// A stretch of a list; nothing if it does not lie within.
pub(crate) fn slice<T>(list: &[T], range: Range) -> &[T] {
    list.get(range.start as usize..(range.start + range.len) as usize).unwrap_or_default()
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Code")
            .field("text", &self.text.len())
            .field("ops", &self.ops.len())
            .field("bodies", &self.bodies.len())
            .finish_non_exhaustive()
    }
}

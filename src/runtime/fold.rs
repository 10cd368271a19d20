//! Works out references when compiling, where their text cannot depend on anything that is known later only: most terms
//! are a name, or choose among forms of one by an argument that stands in the message. So a message with such references
//! is nothing but text, and lent like any other.

use crate::runtime::code::{Code, Key, Op, Operand, Range, Select, Str, Target, UNCOMPILED, slice};

/// Most bytes of a text that is put in the place of a reference; longer ones are not worth their room.
const MAX_FOLDED: usize = 256;

/// Most references inside one another that are followed.
const MAX_DEPTH: u32 = 8;

/// Most instructions that are looked at for one reference.
const MAX_OPS: u32 = 200;

/// The text of a pattern with the arguments of a term; nothing if it depends on more, or is long. What gives an error
/// when it is formatted is left for then.
pub(crate) fn fold(code: &Code, body: u32, arguments: Option<Range>) -> Option<String> {
    let mut folder = Folder { code, text: String::new(), left: MAX_OPS };
    folder.body(body, arguments, 0)?;
    Some(folder.text)
}

struct Folder<'c> {
    code: &'c Code,
    text: String,
    left: u32,
}

impl Folder<'_> {
    fn body(&mut self, body: u32, arguments: Option<Range>, depth: u32) -> Option<()> {
        let start = self.code.bodies.get(body as usize)?.start;
        if start == UNCOMPILED || depth > MAX_DEPTH {
            return None;
        }
        let mut at = start as usize;
        loop {
            self.left = self.left.checked_sub(1)?;
            let op = self.code.ops.get(at)?;
            at += 1;
            match op {
                Op::End => return Some(()),
                Op::Text(text) => self.push(*text)?,
                Op::Jump(to) => at = *to as usize,
                Op::Select(index) => at = self.choose(self.code.selects.get(*index as usize)?, arguments)? as usize,
                Op::Show(operand, false) => self.push(self.text_of(operand, arguments)?)?,
                Op::Refer(index) => {
                    let reference = self.code.references.get(*index as usize)?;
                    let Target::Body(inner) = reference.target else { return None };
                    self.body(inner, reference.arguments.or(arguments), depth + 1)?;
                }
                // Marks of direction are there or not, which is known later.
                Op::Open | Op::Close | Op::Show(_, true) => return None,
            }
        }
    }

    fn push(&mut self, text: Str) -> Option<()> {
        self.text.push_str(self.code.str(text));
        (self.text.len() <= MAX_FOLDED).then_some(())
    }

    /// A text that stands in the message; numbers are written when it is known how.
    fn text_of(&self, operand: &Operand, arguments: Option<Range>) -> Option<Str> {
        match self.argument(operand, arguments?)? {
            Operand::Text(text) => Some(text),
            _ => None,
        }
    }

    fn argument(&self, operand: &Operand, arguments: Range) -> Option<Operand> {
        let Operand::Variable(name) = operand else { return None };
        let name = self.code.str(*name);
        slice(&self.code.named, arguments).iter().find(|(own, _)| self.code.str(*own) == name).map(|(_, value)| *value)
    }

    fn choose(&self, select: &Select, arguments: Option<Range>) -> Option<u32> {
        let variants = slice(&self.code.variants, select.variants);
        let text = match (select.selector, self.argument(&select.selector, arguments?)) {
            (Operand::Variable(_), Some(Operand::Text(text))) => text,
            // A term may be called without the argument that it chooses by.
            (Operand::Variable(_), None) => return Some(select.default),
            _ => return None,
        };
        let text = self.code.str(text);
        let fits = |key: Key| matches!(key, Key::Word(word, _) if self.code.str(word) == text);
        Some(variants.iter().find(|variant| fits(variant.key)).map_or(select.default, |variant| variant.start))
    }
}

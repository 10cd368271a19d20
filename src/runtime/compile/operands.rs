//! Compiles what has a value: arguments of the caller, literals, and calls with their options.

use crate::runtime::code::{Body, Call, DateCall, Function, NumberStyle, Op, Operand, Range, Str, slice};
use crate::runtime::compile::{Compiler, PLACEABLE_SIZE};
use crate::runtime::dates::DateStyle;
use crate::runtime::datetime_options::DateTimeOptions;
use crate::runtime::error::FormatError;
use crate::runtime::number::Number;
use crate::runtime::number_options::NumberOptions;
use crate::runtime::value::Value;
use crate::syntax::tree;
use crate::syntax::tree::{Arguments, Expression, string_value};

impl Compiler {
    pub(super) fn operand(&mut self, expression: &Expression, source: &str) -> Operand {
        match expression {
            Expression::String(span) => Operand::Text(self.intern(&string_value(span.of(source)))),
            Expression::Number(span) => {
                let text = span.of(source);
                match Number::parse(text) {
                    Some(number) => Operand::Number(self.number(number)),
                    None => Operand::Text(self.intern(text)),
                }
            }
            Expression::Variable(variable) => {
                let shown = self.intern(&format!("{{${}}}", variable.id.of(source)));
                Operand::Variable(Str { start: shown.start + 2, len: shown.len - 3 })
            }
            Expression::Function(function) => self.call(function, source),
            // Braces around a value leave it what it is.
            Expression::Placeable(inner)
                if !matches!(
                    inner.expression,
                    Expression::Message(_) | Expression::Term(_) | Expression::Select(_)
                ) =>
            {
                self.operand(&inner.expression, source)
            }
            // Anything else is worth its text: compiled aside, and jumped over where it stands.
            Expression::Message(_) | Expression::Term(_) | Expression::Placeable(_) | Expression::Select(_) => {
                let jump = self.code.ops.len();
                self.code.ops.push(Op::Jump(0));
                let body = self.declare_body();
                let (start, size) = (self.here(), self.size);
                self.placeable(expression, source, false);
                self.code.ops.push(Op::End);
                let end = self.here();
                if let Some(place) = self.code.bodies.get_mut(body as usize) {
                    *place = Body::new(&self.code.ops, start, PLACEABLE_SIZE);
                }
                if let Some(Op::Jump(to)) = self.code.ops.get_mut(jump) {
                    *to = end;
                }
                self.size = size;
                Operand::Pattern(body)
            }
        }
    }

    pub(super) fn call(&mut self, function: &tree::FunctionReference, source: &str) -> Operand {
        let name = function.id.of(source);
        let operands: Vec<Operand> =
            function.arguments.positional.iter().map(|expression| self.operand(expression, source)).collect();
        let positional = Range { start: self.code.positional.len() as u32, len: operands.len() as u32 };
        self.code.positional.extend(operands);
        let named = self.named(&function.arguments, source);
        let own = self.code.functions.iter().position(|(own, _)| **own == *name);
        let function = match (own, name) {
            (Some(index), _) => Function::Own(index as u32),
            (None, "NUMBER") => self.number_style(named),
            (None, "DATETIME") => self.date_style(named),
            (None, _) => Function::Unknown,
        };
        let shown = self.intern(&format!("{{{name}()}}"));
        self.code.calls.push(Call { function, shown, positional, named });
        Operand::Call(self.code.calls.len() as u32 - 1)
    }

    pub(super) fn named(&mut self, arguments: &Arguments, source: &str) -> Range {
        let named: Vec<(Str, Operand)> = arguments
            .named
            .iter()
            .map(|argument| (self.intern(argument.name.of(source)), self.operand(&argument.value, source)))
            .collect();
        let range = Range { start: self.code.named.len() as u32, len: named.len() as u32 };
        self.code.named.extend(named);
        range
    }

    fn number_style(&mut self, named: Range) -> Function {
        let mut options = NumberOptions::new();
        let mut problems: Vec<FormatError> =
            self.options(named).iter().filter_map(|(name, value)| options.set(name, value).err()).collect();
        problems.extend(options.contradictions());
        self.code.number_styles.push(NumberStyle { options: options.into(), problems });
        Function::Number(self.code.number_styles.len() as u32 - 1)
    }

    fn date_style(&mut self, named: Range) -> Function {
        let mut options = DateTimeOptions::new();
        let problems = self.options(named).iter().filter_map(|(name, value)| options.set(name, value).err()).collect();
        self.code.date_styles.push(DateCall { style: DateStyle::new(options), problems });
        Function::DateTime(self.code.date_styles.len() as u32 - 1)
    }

    fn options(&self, named: Range) -> Vec<(&str, Value<'_>)> {
        let value = |operand: &Operand| match operand {
            Operand::Number(index) => self.code.numbers.get(*index as usize).map_or(Value::None, Value::lend),
            Operand::Text(text) => Value::from(self.code.str(*text)),
            _ => Value::None,
        };
        let named = slice(&self.code.named, named);
        named.iter().map(|(name, operand)| (self.code.str(*name), value(operand))).collect()
    }
}

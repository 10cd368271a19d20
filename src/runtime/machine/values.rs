//! What operands are worth: arguments, literals, and what functions give back.

use std::borrow::Cow;
use std::sync::Arc;

use crate::runtime::code::{Call, Function, Operand, Range, Str, slice};
use crate::runtime::datetime::DateTime;
use crate::runtime::error::FormatError;
use crate::runtime::machine::{Frame, Held, Machine};
use crate::runtime::value::{Named, Value};

impl<'a> Machine<'a> {
    /// The value of an operand; nothing if there is none, with an error where one is due.
    pub(super) fn held(&mut self, operand: &Operand, frame: &Frame<'_>) -> Option<Held<'a>> {
        let code = self.code;
        match operand {
            Operand::Text(text) => Some(Held::Made(Value::Text(Cow::Borrowed(code.str(*text))))),
            Operand::Number(index) => code.numbers.get(*index as usize).map(Held::Lent),
            Operand::Variable(name) => self.variable(*name, frame),
            Operand::Call(index) => {
                let call = code.calls.get(*index as usize)?;
                match self.deeper(|machine| machine.call(call, frame))? {
                    Value::None => None,
                    value => Some(Held::Made(value)),
                }
            }
            Operand::Pattern(body) => {
                let mut text = String::new();
                let frame = Frame { body: *body, arguments: frame.arguments, outer: Some(frame) };
                let _ = self.deeper(|machine| machine.run(&frame, &mut text))?;
                Some(Held::Made(Value::Text(Cow::Owned(text))))
            }
        }
    }

    fn variable(&mut self, name: Str, frame: &Frame<'_>) -> Option<Held<'a>> {
        let code = self.code;
        let name = code.str(name);
        if let Some(arguments) = frame.arguments {
            self.charge(arguments);
            // A term sees the arguments of its reference only, and may be called without any.
            let mut own = slice(&code.named, arguments).iter();
            let (_, value) = own.find(|(own, _)| code.str(*own) == name)?;
            return match value {
                Operand::Number(index) => code.numbers.get(*index as usize).map(Held::Lent),
                Operand::Text(text) => Some(Held::Made(Value::Text(Cow::Borrowed(code.str(*text))))),
                _ => None,
            };
        }
        match self.args.iter().find(|(own, _)| *own == name) {
            Some((_, value)) if !matches!(value, Value::None) => Some(Held::Lent(value)),
            _ => {
                self.error(FormatError::MissingArgument(name.to_owned()));
                None
            }
        }
    }

    /// What a function gives back.
    pub(super) fn call(&mut self, call: &Call, frame: &Frame<'_>) -> Value<'a> {
        let code = self.code;
        let mut values: Vec<Value<'a>> = Vec::with_capacity(call.positional.len as usize);
        for operand in slice(&code.positional, call.positional) {
            if !self.step("pieces") {
                return Value::None;
            }
            values.push(self.held(operand, frame).map_or(Value::None, Held::take));
        }
        let first = values.first();
        let value = match call.function {
            Function::Number(style) => match first {
                Some(Value::Number(number)) => {
                    let style = &code.number_styles[style as usize];
                    self.errors.extend(style.problems.iter().cloned());
                    let options = number.options().map(|own| own.overlaid(&style.options).into());
                    Value::Number(number.clone().with(options.unwrap_or_else(|| style.options.clone())))
                }
                _ => Value::None,
            },
            Function::DateTime(style) => match first.and_then(as_moment) {
                Some(moment) => {
                    let call = &code.date_styles[style as usize];
                    self.errors.extend(call.problems.iter().cloned());
                    let own = moment.options.as_ref().map(|own| Arc::new(own.overlaid(&call.style.options)));
                    Value::DateTime(moment.into_owned().with(own.unwrap_or_else(|| call.style.options.clone())))
                }
                None => Value::None,
            },
            Function::Own(index) => match code.functions.get(index as usize) {
                Some((_, function)) => function(&values, &Named(self.named(call.named))),
                None => Value::None,
            },
            Function::Unknown => {
                self.error(FormatError::UnknownFunction(self.function_name(call)));
                return Value::None;
            }
        };
        if matches!(value, Value::None) && !self.stopped {
            self.error(FormatError::WrongArgument(self.function_name(call)));
        }
        value
    }

    fn function_name(&self, call: &Call) -> String {
        self.code.str(call.shown).trim_start_matches('{').trim_end_matches("()}").to_owned()
    }

    fn named(&self, range: Range) -> Vec<(&'a str, Value<'a>)> {
        let value = |operand: &Operand| match operand {
            Operand::Number(index) => self.code.numbers.get(*index as usize).map_or(Value::None, Value::lend),
            Operand::Text(text) => Value::Text(Cow::Borrowed(self.code.str(*text))),
            _ => Value::None,
        };
        slice(&self.code.named, range).iter().map(|(name, operand)| (self.code.str(*name), value(operand))).collect()
    }
}

/// A date or time; an integer counts as milliseconds since 1970, as in fluent.js.
pub(super) fn as_moment<'v>(value: &'v Value<'_>) -> Option<Cow<'v, DateTime>> {
    match value {
        Value::DateTime(moment) => Some(Cow::Borrowed(moment)),
        Value::Number(number) => DateTime::from_unix_milliseconds(number.as_i64()?).map(Cow::Owned),
        _ => None,
    }
}

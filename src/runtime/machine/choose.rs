//! Which variant a selector chooses.

use fixed_decimal::Decimal;

use crate::runtime::code::{Function, Key, Operand, Select, slice};
use crate::runtime::decimals::Decimals;
use crate::runtime::error::FormatError;
use crate::runtime::machine::{Frame, Machine};
use crate::runtime::number::Number;
use crate::runtime::number_options::{Kind, NumberOptions};
use crate::runtime::value::Value;

impl Machine<'_> {
    /// Where to go on: at the first variant that fits, else at the default.
    pub(super) fn choose(&mut self, select: &Select, frame: &Frame<'_>) -> u32 {
        let code = self.code;
        let style = match select.selector {
            Operand::Call(index) => code.calls.get(index as usize).and_then(|call| match call.function {
                Function::Number(style) => Some((&code.number_styles[style as usize], call.positional)),
                _ => None,
            }),
            _ => None,
        };
        // `NUMBER` as a selector needs no value of its own: its argument and its options say all.
        let (operand, options) = match style {
            Some((style, positional)) => match slice(&code.positional, positional).first() {
                Some(first) => (first, Some(&*style.options)),
                None => (&select.selector, None),
            },
            None => (&select.selector, None),
        };
        let Some(value) = self.deeper(|machine| machine.held(operand, frame)).flatten() else { return select.default };
        let start = match value.get() {
            Value::Number(number) => match (number.options(), options) {
                (None, None) => self.variant_of_number(select, number, None),
                (Some(options), None) | (None, Some(options)) => self.variant_of_number(select, number, Some(options)),
                (Some(own), Some(over)) => self.variant_of_number(select, number, Some(&own.overlaid(over))),
            },
            Value::Text(text) if options.is_none() => self.variant_of_word(select, |key| key == text),
            Value::Custom(custom) if options.is_none() => self.variant_of_word(select, |key| custom.selects(key)),
            _ => None,
        };
        if start.is_none() && options.is_some() && !matches!(value.get(), Value::Number(_)) {
            self.error(FormatError::WrongArgument("NUMBER".to_owned()));
        }
        start.unwrap_or(select.default)
    }

    fn variant_of_word(&self, select: &Select, fits: impl Fn(&str) -> bool) -> Option<u32> {
        let variants = slice(&self.code.variants, select.variants);
        let fits = |key: Key| matches!(key, Key::Word(word, _) if fits(self.code.str(word)));
        variants.iter().find(|variant| fits(variant.key)).map(|variant| variant.start)
    }

    /// The first variant whose key is the number itself or its plural category.
    fn variant_of_number(&self, select: &Select, number: &Number, options: Option<&NumberOptions>) -> Option<u32> {
        let variants = slice(&self.code.variants, select.variants);
        let plurals = self.program.plurals();
        let kind = options.and_then(|options| options.kind).unwrap_or(Kind::Cardinal);
        let mut known = None;
        let mut category = || {
            *known.get_or_insert_with(|| match (number.plain_integer(), options) {
                (Some(n), None) => Some(plurals.of_integer(kind, n)),
                _ => {
                    let shown: Decimal = Decimals::shown(number, options.unwrap_or(&NumberOptions::default()))?;
                    Some(plurals.of_decimal(kind, &shown))
                }
            })
        };
        let fits = |key: Key| match key {
            Key::Integer(key) => match number.plain_integer() {
                Some(n) => n == key,
                None => number.equals(&key.into()),
            },
            Key::Number(index) => {
                let key = self.code.numbers.get(index as usize).and_then(Value::as_number);
                key.is_some_and(|key| number.equals(key))
            }
            Key::Word(_, Some(named)) => category() == Some(named),
            Key::Word(_, None) => false,
        };
        let mut fits = fits;
        variants.iter().find(|variant| fits(variant.key)).map(|variant| variant.start)
    }
}

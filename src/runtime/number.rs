//! Numbers as arguments: exact, with the options that say how they are shown.

use std::str::FromStr;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fixed_decimal::FloatPrecision;

use crate::runtime::limits::MAX_DIGITS;
use crate::runtime::number_options::NumberOptions;

/// A number, with how it is to be shown.
///
/// Integers and decimals are kept without loss. A decimal is shown with all the digits that it has: `12.50` stays `12.50`.
/// A float is shown with three digits after the point at most, as in browsers.
///
/// ```
/// use portolan::{args, runtime::{Number, NumberOptions, Program}};
/// let program = Program::new("de".parse()?, "price = Preis: { $price }");
/// let euro = NumberOptions::new().with("style", "currency")?.with("currency", "EUR")?;
/// let price = Number::parse("1234.5").unwrap().with(euro);
/// assert_eq!(program.format("price", args! { price: price }, &mut Vec::new()).unwrap(), "Preis: 1.234,50\u{A0}€");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Number {
    amount: Amount,
    options: Option<Arc<NumberOptions>>,
}

#[derive(Clone, Debug)]
enum Amount {
    Integer(i64),
    Float(f64),
    Decimal(Box<Decimal>),
}

impl Number {
    /// Reads a decimal number such as `-12.50`. Nothing for what is none, or has more than 1,000 digits.
    pub fn parse(text: &str) -> Option<Number> {
        // Zero has a sign, which an integer cannot have.
        if !text.contains('.')
            && let Ok(integer) = text.parse::<i64>()
            && !(integer == 0 && text.starts_with('-'))
        {
            return Some(integer.into());
        }
        if text.len() > MAX_DIGITS || !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+')) {
            return None;
        }
        let decimal = Decimal::from_str(text).ok()?;
        Some(Number { amount: Amount::Decimal(Box::new(decimal)), options: None })
    }

    /// The same number, shown in another way. What a message itself asks for goes before.
    pub fn with(mut self, options: impl Into<Arc<NumberOptions>>) -> Number {
        self.options = Some(options.into());
        self
    }

    /// How it is to be shown, if the caller said so.
    pub fn options(&self) -> Option<&NumberOptions> {
        self.options.as_deref()
    }

    /// The number, if it is an integer that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.amount {
            Amount::Integer(n) => Some(*n),
            Amount::Float(n) if n.fract() == 0.0 && n.abs() < 9e15 => Some(*n as i64),
            Amount::Float(_) => None,
            Amount::Decimal(decimal) => decimal.to_string().parse().ok(),
        }
    }

    /// The number as a float, which may be a little off.
    pub fn as_f64(&self) -> f64 {
        match &self.amount {
            Amount::Integer(n) => *n as f64,
            Amount::Float(n) => *n,
            Amount::Decimal(decimal) => decimal.to_string().parse().unwrap_or(f64::NAN),
        }
    }

    /// The number, if it was given as an integer and has no options: the case that formatting is fast for.
    pub(crate) fn plain_integer(&self) -> Option<i64> {
        match (&self.amount, &self.options) {
            (Amount::Integer(n), None) => Some(*n),
            _ => None,
        }
    }

    /// Its exact value; nothing for what is not a finite number.
    pub(crate) fn decimal(&self) -> Option<Decimal> {
        match &self.amount {
            Amount::Integer(n) => Some(Decimal::from(*n)),
            Amount::Float(n) => Decimal::try_from_f64(*n, FloatPrecision::RoundTrip).ok(),
            Amount::Decimal(decimal) => Some((**decimal).clone()),
        }
    }

    /// How many digits after the point are part of what the caller said.
    pub(crate) fn is_exact(&self) -> bool {
        matches!(self.amount, Amount::Decimal(_))
    }

    /// Whether two numbers have the same value, however they are written: 1 and 1.0 have.
    pub(crate) fn equals(&self, other: &Number) -> bool {
        match (&self.amount, &other.amount) {
            (Amount::Integer(a), Amount::Integer(b)) => a == b,
            (Amount::Float(a), Amount::Float(b)) => a == b,
            (Amount::Float(a), Amount::Integer(b)) | (Amount::Integer(b), Amount::Float(a)) => {
                a.fract() == 0.0 && a.abs() < 9e15 && *a as i64 == *b
            }
            _ => match (self.decimal(), other.decimal()) {
                (Some(a), Some(b)) => trimmed(a) == trimmed(b),
                _ => false,
            },
        }
    }
}

/// Without zeros at either end, and zero without a sign.
fn trimmed(mut decimal: Decimal) -> Decimal {
    decimal.absolute.trim_start();
    decimal.absolute.trim_end();
    if decimal.absolute.is_zero() || decimal.sign == fixed_decimal::Sign::Positive {
        decimal.sign = fixed_decimal::Sign::None;
    }
    decimal
}

macro_rules! small {
    ($($type:ty)*) => {
        $(impl From<$type> for Number {
            fn from(n: $type) -> Self {
                Number { amount: Amount::Integer(n.into()), options: None }
            }
        })*
    };
}

macro_rules! large {
    ($($type:ty)*) => {
        $(impl From<$type> for Number {
            fn from(n: $type) -> Self {
                let amount = match i64::try_from(n) {
                    Ok(n) => Amount::Integer(n),
                    Err(_) => Amount::Decimal(Box::new(Decimal::from(n))),
                };
                Number { amount, options: None }
            }
        })*
    };
}

small!(i8 i16 i32 i64 u8 u16 u32);
large!(u64 i128 u128 isize usize);

impl From<f64> for Number {
    fn from(n: f64) -> Self {
        Number { amount: Amount::Float(n), options: None }
    }
}

impl From<f32> for Number {
    /// By its shortest decimal, so that `0.1_f32` stays 0.1.
    fn from(n: f32) -> Self {
        n.to_string().parse::<f64>().unwrap_or(n.into()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equality_is_by_value() {
        let parse = |text: &str| Number::parse(text).unwrap();
        for (a, b, same) in [
            (parse("1"), parse("1.0"), true),
            (parse("1.0"), parse("1.00"), true),
            (1.0.into(), parse("1"), true),
            (1.5.into(), parse("1.50"), true),
            (parse("0.0"), parse("-0"), true),
            (parse("-1"), parse("1.0"), false),
            (u64::MAX.into(), parse("18446744073709551615"), true),
            (f64::NAN.into(), f64::NAN.into(), false),
            (f64::NAN.into(), parse("1.0"), false),
            (1e15.into(), 1_000_000_000_000_000_i64.into(), true),
        ] {
            assert_eq!(a.equals(&b), same, "{a:?} {b:?}");
            assert_eq!(b.equals(&a), same, "{b:?} {a:?}");
        }
    }

    #[test]
    fn what_is_no_number() {
        for text in ["", "x", "1e5", "1,5", "--1", "1.2.3", "0x10", &"9".repeat(1001)] {
            assert!(Number::parse(text).is_none(), "{text}");
        }
        assert_eq!(Number::parse("-7").unwrap().as_i64(), Some(-7));
        assert_eq!(Number::parse("2.5").unwrap().as_f64(), 2.5);
        assert_eq!(Number::from(0.1_f32).as_f64(), 0.1);
        assert_eq!(Number::from(u128::MAX).as_i64(), None);
    }
}

//! The options of `NUMBER`, by the names that `Intl.NumberFormat` gives them.

use crate::locale::PluralKind;
use crate::runtime::error::FormatError;
use crate::runtime::number::Number;
use crate::runtime::value::Value;

/// How a number is shown. Options have the names and values of `Intl.NumberFormat`, in messages and here alike.
///
/// | option | values |
/// | --- | --- |
/// | `useGrouping` | `"auto"`, `"always"`, `"min2"`, `"true"`, `"false"`, 0 |
/// | `minimumIntegerDigits` | 1 to 21 |
/// | `minimumFractionDigits`, `maximumFractionDigits` | 0 to 100 |
/// | `minimumSignificantDigits`, `maximumSignificantDigits` | 1 to 21; they go before the fraction digits |
/// | `style` | `"decimal"`, `"percent"`, `"currency"`, `"unit"` |
/// | `currency` | three letters, such as `"EUR"` |
/// | `currencyDisplay` | `"symbol"`, `"narrowSymbol"`, `"code"`, `"name"` |
/// | `unit` | such as `"kilometer"`; see `docs/runtime.md` |
/// | `unitDisplay` | `"short"`, `"narrow"`, `"long"` |
/// | `type` | `"cardinal"`, `"ordinal"`: which plural rules select a variant |
///
/// ```
/// use portolan::runtime::NumberOptions;
/// let percent = NumberOptions::new().with("style", "percent")?.with("maximumFractionDigits", 1)?;
/// assert!(NumberOptions::new().with("style", "per cent").is_err());
/// # Ok::<(), portolan::runtime::FormatError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NumberOptions {
    pub(crate) grouping: Option<Grouping>,
    pub(crate) integer: Option<u8>,
    pub(crate) min_fraction: Option<u8>,
    pub(crate) max_fraction: Option<u8>,
    pub(crate) min_significant: Option<u8>,
    pub(crate) max_significant: Option<u8>,
    pub(crate) style: Option<Style>,
    pub(crate) currency: Option<[u8; 3]>,
    pub(crate) currency_display: Option<CurrencyDisplay>,
    pub(crate) unit: Option<Box<str>>,
    pub(crate) unit_display: Option<UnitDisplay>,
    pub(crate) kind: Option<Kind>,
}

/// Where digits are put in groups of three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Grouping {
    Auto,
    Never,
    Always,
    Min2,
}

/// What the number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    Decimal,
    Percent,
    Currency,
    Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum CurrencyDisplay {
    Symbol,
    Narrow,
    Code,
    Name,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum UnitDisplay {
    Short,
    Narrow,
    Long,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Cardinal,
    Ordinal,
}

impl From<Kind> for PluralKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Cardinal => PluralKind::Cardinal,
            Kind::Ordinal => PluralKind::Ordinal,
        }
    }
}

const MAX_FRACTION: u8 = 100;
const MAX_OTHER: u8 = 21;

impl NumberOptions {
    /// No options: as the language has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same options and one more. An error says what is wrong with it.
    pub fn with<'a>(mut self, name: &str, value: impl Into<Value<'a>>) -> Result<Self, FormatError> {
        self.set(name, &value.into()).map(|()| self)
    }

    /// Sets an option; one that is out of range is set to the nearest value, beside the error.
    pub(crate) fn set(&mut self, name: &str, value: &Value<'_>) -> Result<(), FormatError> {
        let mut clamped = None;
        let mut digits = |least, most| {
            // Digits in quotes are a number to `Intl`, too.
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| Number::parse(text))?;
            let number = match value.as_text() {
                Some(text) => digits(text)?.as_f64(),
                None => value.as_number().map(|number| number.as_f64()).filter(|n| !n.is_nan())?,
            };
            let within = number.clamp(f64::from(least), f64::from(most));
            if within != number {
                clamped = Some(format!("{number} is not between {least} and {most}"));
            }
            Some(within as u8)
        };
        let known = match name {
            "minimumIntegerDigits" => put(&mut self.integer, digits(1, MAX_OTHER)),
            "minimumFractionDigits" => put(&mut self.min_fraction, digits(0, MAX_FRACTION)),
            "maximumFractionDigits" => put(&mut self.max_fraction, digits(0, MAX_FRACTION)),
            "minimumSignificantDigits" => put(&mut self.min_significant, digits(1, MAX_OTHER)),
            "maximumSignificantDigits" => put(&mut self.max_significant, digits(1, MAX_OTHER)),
            "useGrouping" => put(&mut self.grouping, grouping(value)),
            "style" => put(&mut self.style, word(value, STYLES)),
            "currency" => put(&mut self.currency, currency(value)),
            "currencyDisplay" => put(&mut self.currency_display, word(value, CURRENCY_DISPLAYS)),
            "unit" => put(&mut self.unit, unit(value)),
            "unitDisplay" => put(&mut self.unit_display, word(value, UNIT_DISPLAYS)),
            "type" => put(&mut self.kind, word(value, KINDS)),
            _ => return Err(FormatError::option(name, "NUMBER has no such option")),
        };
        match clamped {
            Some(reason) => Err(FormatError::option(name, reason)),
            None if !known => Err(FormatError::option(name, "NUMBER does not know this value")),
            None => Ok(()),
        }
    }

    /// What contradicts itself among the options: fewer digits at most than at least, for which `Intl` throws an error. The
    /// most fraction digits count, and the least significant ones.
    pub(crate) fn contradictions(&self) -> impl Iterator<Item = FormatError> {
        let pairs = [
            ("minimumFractionDigits", self.min_fraction, "maximumFractionDigits", self.max_fraction),
            ("minimumSignificantDigits", self.min_significant, "maximumSignificantDigits", self.max_significant),
        ];
        pairs.into_iter().filter_map(|(name, least, other, most)| {
            let (least, most) = (least?, most?);
            (least > most).then(|| FormatError::option(name, format!("{least} is more than `{other}`, {most}")))
        })
    }

    /// These options where `over` says nothing else.
    pub(crate) fn overlaid(&self, over: &NumberOptions) -> NumberOptions {
        NumberOptions {
            grouping: over.grouping.or(self.grouping),
            integer: over.integer.or(self.integer),
            min_fraction: over.min_fraction.or(self.min_fraction),
            max_fraction: over.max_fraction.or(self.max_fraction),
            min_significant: over.min_significant.or(self.min_significant),
            max_significant: over.max_significant.or(self.max_significant),
            style: over.style.or(self.style),
            currency: over.currency.or(self.currency),
            currency_display: over.currency_display.or(self.currency_display),
            unit: over.unit.clone().or_else(|| self.unit.clone()),
            unit_display: over.unit_display.or(self.unit_display),
            kind: over.kind.or(self.kind),
        }
    }
}

const STYLES: &[(&str, Style)] =
    &[("decimal", Style::Decimal), ("percent", Style::Percent), ("currency", Style::Currency), ("unit", Style::Unit)];
const CURRENCY_DISPLAYS: &[(&str, CurrencyDisplay)] = &[
    ("symbol", CurrencyDisplay::Symbol),
    ("narrowSymbol", CurrencyDisplay::Narrow),
    ("code", CurrencyDisplay::Code),
    ("name", CurrencyDisplay::Name),
];
const UNIT_DISPLAYS: &[(&str, UnitDisplay)] =
    &[("short", UnitDisplay::Short), ("narrow", UnitDisplay::Narrow), ("long", UnitDisplay::Long)];
const KINDS: &[(&str, Kind)] = &[("cardinal", Kind::Cardinal), ("ordinal", Kind::Ordinal)];

/// Sets an option to what was read, if anything was.
pub(crate) fn put<T>(option: &mut Option<T>, value: Option<T>) -> bool {
    let known = value.is_some();
    if known {
        *option = value;
    }
    known
}

/// What a word means.
pub(crate) fn word<T: Copy>(value: &Value<'_>, words: &[(&str, T)]) -> Option<T> {
    let text = value.as_text()?;
    words.iter().find(|(word, _)| *word == text).map(|(_, meaning)| *meaning)
}

fn grouping(value: &Value<'_>) -> Option<Grouping> {
    if let Some(number) = value.as_number() {
        return Some(if number.as_f64() == 0.0 { Grouping::Never } else { Grouping::Auto });
    }
    match value.as_text()? {
        "auto" | "true" => Some(Grouping::Auto),
        "false" => Some(Grouping::Never),
        "always" => Some(Grouping::Always),
        "min2" => Some(Grouping::Min2),
        _ => None,
    }
}

fn currency(value: &Value<'_>) -> Option<[u8; 3]> {
    let code: [u8; 3] = value.as_text()?.as_bytes().try_into().ok()?;
    code.iter().all(u8::is_ascii_alphabetic).then(|| code.map(|b| b.to_ascii_uppercase()))
}

fn unit(value: &Value<'_>) -> Option<Box<str>> {
    let name = value.as_text()?;
    let is_name = !name.is_empty() && name.len() < 40 && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    is_name.then(|| name.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_out_of_range_are_clamped_with_an_error() {
        let mut options = NumberOptions::new();
        let error = options.set("minimumFractionDigits", &99_999_999_999_999_i64.into()).unwrap_err();
        assert_eq!(error.to_string(), "option `minimumFractionDigits`: 99999999999999 is not between 0 and 100");
        assert_eq!(options.min_fraction, Some(100));
        assert!(options.set("minimumIntegerDigits", &0.into()).is_err());
        assert_eq!(options.integer, Some(1));
        assert!(options.set("maximumFractionDigits", &f64::NAN.into()).is_err());
        assert_eq!(options.max_fraction, None);
    }

    #[test]
    fn unknown_options_and_values() {
        for (name, value) in [
            ("colour", Value::from("red")),
            ("style", "accounting".into()),
            ("currency", "EURO".into()),
            ("currency", 978.into()),
            ("unit", "Kilo Meter".into()),
            ("useGrouping", "maybe".into()),
            ("unit", "".into()),
            ("minimumIntegerDigits", "two".into()),
            ("minimumIntegerDigits", "".into()),
        ] {
            let error = NumberOptions::new().with(name, value).unwrap_err();
            assert!(matches!(&error, FormatError::BadOption { option, .. } if option == name), "{error}");
        }
        assert_eq!(NumberOptions::new().with("minimumIntegerDigits", "2").unwrap().integer, Some(2));
        assert_eq!(NumberOptions::new().with("currency", "eur").unwrap().currency, Some(*b"EUR"));
    }
}

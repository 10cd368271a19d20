//! What a bundle calls: `NUMBER`, `DATETIME`, the choice of variants, and the writing of numbers and dates.

use std::borrow::Cow;

use ::fluent_bundle::memoizer::MemoizerKind;
use ::fluent_bundle::types::{
    FluentNumber, FluentNumberCurrencyDisplayStyle as Display, FluentNumberStyle, FluentNumberType, FluentType,
};
use ::fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::{IntlLangMemoizer, Memoizable, concurrent};
use unic_langid::LanguageIdentifier;

use crate::fluent::empty;
use crate::runtime::{DateTime, DateTimeOptions, Number, NumberOptions, Program, Value};

/// Most digits that `NUMBER` takes for an option, as `Intl.NumberFormat` does.
const MAX_DIGITS: usize = 100;

/// A date or time as an argument of a bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment(pub DateTime);

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        shown(intls, Value::DateTime(self.0.clone())).unwrap_or_default().into()
    }

    fn as_string_threadsafe(&self, intls: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        shown(intls, Value::DateTime(self.0.clone())).unwrap_or_default().into()
    }
}

impl From<Moment> for FluentValue<'_> {
    fn from(moment: Moment) -> Self {
        FluentValue::Custom(Box::new(moment))
    }
}

/// What knows the numbers and dates of a bundle's language. A formatter of a bundle is a plain function, and finds it in
/// the bundle's memory of such things.
struct Writer(Program);

impl Memoizable for Writer {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Writer(empty(&language)))
    }
}

fn shown<M: MemoizerKind>(intls: &M, value: Value<'_>) -> Option<String> {
    let write = |writer: &Writer| {
        let text = writer.0.format("value", &[("value", value)], &mut Vec::new())?;
        Some(text.into_owned())
    };
    intls.with_try_get_threadsafe::<Writer, _, _>((), write).ok().flatten()
}

/// Writes numbers and dates; everything else is left to the bundle.
pub fn show<M: MemoizerKind>(value: &FluentValue, intls: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => shown(intls, Value::Number(ours(number))),
        FluentValue::Custom(custom) => {
            let moment = (**custom).as_any().downcast_ref::<Moment>()?;
            shown(intls, Value::DateTime(moment.0.clone()))
        }
        _ => None,
    }
}

/// A number of a bundle with its options, which are those of ECMA-402 by other names.
fn ours(number: &FluentNumber) -> Number {
    let from = &number.options;
    let mut options = NumberOptions::new();
    let mut set = |name: &str, value: Value<'_>| {
        // One that is out of range is set to the nearest that is not.
        let _ = options.set(name, &value);
    };
    if !from.use_grouping {
        set("useGrouping", "false".into());
    }
    for (name, digits) in [
        ("minimumIntegerDigits", from.minimum_integer_digits),
        ("minimumFractionDigits", from.minimum_fraction_digits),
        ("maximumFractionDigits", from.maximum_fraction_digits),
        ("minimumSignificantDigits", from.minimum_significant_digits),
        ("maximumSignificantDigits", from.maximum_significant_digits),
    ] {
        if let Some(digits) = digits {
            set(name, digits.min(MAX_DIGITS).into());
        }
    }
    match from.style {
        FluentNumberStyle::Decimal => {}
        FluentNumberStyle::Percent => set("style", "percent".into()),
        FluentNumberStyle::Currency => set("style", "currency".into()),
    }
    if let Some(currency) = &from.currency {
        set("currency", currency.into());
    }
    match from.currency_display {
        Display::Symbol => {}
        Display::Code => set("currencyDisplay", "code".into()),
        Display::Name => set("currencyDisplay", "name".into()),
    }
    if from.r#type == FluentNumberType::Ordinal {
        set("type", "ordinal".into());
    }
    Number::from(number.value).with(options)
}

/// `NUMBER` as `fluent-bundle` has it, with options that cannot exhaust memory, and `useGrouping` as a number.
pub fn number<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = values.first() else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    if let Some(FluentValue::Number(grouping)) = named.get("useGrouping") {
        number.options.use_grouping = grouping.value != 0.0;
    }
    let options = &mut number.options;
    for digits in [
        &mut options.minimum_integer_digits,
        &mut options.minimum_fraction_digits,
        &mut options.maximum_fraction_digits,
        &mut options.minimum_significant_digits,
        &mut options.maximum_significant_digits,
    ] {
        *digits = digits.map(|digits| digits.min(MAX_DIGITS));
    }
    FluentValue::Number(number)
}

/// `DATETIME`. A number counts as milliseconds since 1970, as in fluent.js.
pub fn date_time<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let moment = match values.first() {
        Some(FluentValue::Custom(custom)) => (**custom).as_any().downcast_ref::<Moment>().map(|it| it.0.clone()),
        Some(FluentValue::Number(number)) => ours(number).as_i64().and_then(DateTime::from_unix_milliseconds),
        _ => None,
    };
    let Some(moment) = moment else { return FluentValue::Error };
    let mut options = moment.options.as_deref().cloned().unwrap_or_else(DateTimeOptions::new);
    for (name, value) in named.iter() {
        // What is unknown is left out, and was told when the bundle was filled: see `options`.
        let _ = match value {
            FluentValue::String(text) => options.set(name, &Value::from(text.as_ref())),
            FluentValue::Number(number) => options.set(name, &Value::from(number.value)),
            _ => Ok(()),
        };
    }
    Moment(moment.with(options)).into()
}

/// The key that a value takes, out of those named.
pub fn select<'a>(program: &Program, values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let number = match values.first() {
        Some(FluentValue::Number(number)) => number,
        Some(FluentValue::String(text)) => return FluentValue::String(text.clone()),
        _ => return FluentValue::Error,
    };
    let Some(FluentValue::String(keys)) = named.get("keys") else { return FluentValue::Error };
    let category = program.category(&ours(number));
    for key in keys.split(' ') {
        // A word such as `inf` is no number in Fluent.
        let is_number = key.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        if is_number && key.parse() == Ok(number.value) {
            return key.parse::<FluentNumber>().map_or(FluentValue::Error, FluentValue::Number);
        }
        if category == Some(key) {
            return FluentValue::String(key.to_owned().into());
        }
    }
    FluentValue::Error
}

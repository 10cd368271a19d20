//! Writes numbers in the way of one language: digits and groups by ICU4X; percent, currencies and units around them.

use std::fmt;
use std::sync::OnceLock;

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;
use icu_plurals::PluralCategory;

use crate::runtime::affixes;
use crate::runtime::affixes::{Affixes, Chain};
use crate::runtime::ancestors::ancestors;
use crate::runtime::error::FormatError;
use crate::runtime::number::Number;
use crate::runtime::number_options::{CurrencyDisplay, Grouping, Kind, NumberOptions, Style, UnitDisplay};
use crate::runtime::plurals::Plurals;

/// Most digits after the point of a number that does not say itself how many it has, as in `Intl.NumberFormat`.
const MAX_FRACTION: i16 = 3;

/// Writes numbers in one language. Formatters are made when they are first needed, and then only read.
#[derive(Debug)]
pub(crate) struct Decimals {
    locale: icu_locale_core::Locale,
    formatters: [OnceLock<Option<DecimalFormatter>>; 4],
    /// How to write integers without it, if the language writes them as most do.
    plain: OnceLock<Option<Plain>>,
    /// The locale and its parents, for what stands around numbers.
    chain: OnceLock<Vec<String>>,
}

/// How integers are written in the languages that have the digits 0 to 9 and groups of three. What stands between the groups
/// is learnt from ICU4X, which takes five times as long to write them.
#[derive(Debug)]
struct Plain {
    separator: String,
    minus: String,
    /// From which number on there are groups.
    least: u64,
}

impl Plain {
    fn learn(decimals: &Decimals) -> Option<Plain> {
        let show = |n: i64| {
            let mut text = String::new();
            decimals.write_decimal(&Decimal::from(n), Grouping::Auto, &mut text).ok()?;
            Some(text)
        };
        let long = show(1_234_567_890)?;
        let separator = long.strip_prefix('1')?.split_once("234")?.0.to_owned();
        let plain =
            Plain { minus: decimals.minus(), least: if show(1234)? == "1234" { 10_000 } else { 1000 }, separator };
        // Whatever is odd about a language shows in one of these, and leaves it to ICU4X.
        let probes = [0, 7, 42, 999, 1000, 9999, 10_000, 99_999, 100_000, 1_234_567_890, i64::MAX];
        let same = |n: i64| {
            let mut text = String::new();
            plain.write(n, &mut text).is_ok() && show(n).as_deref() == Some(&text)
        };
        probes.iter().all(|n| same(*n) && same(-n)).then_some(plain)
    }

    fn write(&self, n: i64, out: &mut impl fmt::Write) -> fmt::Result {
        if n < 0 {
            out.write_str(&self.minus)?;
        }
        let n = n.unsigned_abs();
        // From the right, three digits each.
        let mut groups = [0; 7];
        let mut len = 0;
        let mut rest = n;
        loop {
            groups[len] = (rest % 1000) as usize;
            len += 1;
            rest /= 1000;
            if rest == 0 {
                break;
            }
        }
        let separator = if n < self.least { "" } else { self.separator.as_str() };
        let (first, others) = groups[..len].split_last().unwrap_or((&0, &[]));
        out.write_str(without_zeros(*first))?;
        for group in others.iter().rev() {
            out.write_str(separator)?;
            out.write_str(three_digits(*group))?;
        }
        Ok(())
    }
}

/// `000001002` and so on to `999`: a piece of this needs no look at whether it is text.
const THOUSAND: &str = match std::str::from_utf8(&digits_to_thousand()) {
    Ok(digits) => digits,
    Err(_) => panic!("digits are ASCII"),
};

const fn digits_to_thousand() -> [u8; 3000] {
    let mut digits = [b'0'; 3000];
    let mut n = 0;
    while n < 1000 {
        digits[n * 3] += (n / 100) as u8;
        digits[n * 3 + 1] += (n / 10 % 10) as u8;
        digits[n * 3 + 2] += (n % 10) as u8;
        n += 1;
    }
    digits
}

/// `007`, for a number below 1,000.
fn three_digits(n: usize) -> &'static str {
    THOUSAND.get(n * 3..n * 3 + 3).unwrap_or_default()
}

/// `7`, for a number below 1,000.
fn without_zeros(n: usize) -> &'static str {
    let zeros = usize::from(n < 100) + usize::from(n < 10);
    THOUSAND.get(n * 3 + zeros..n * 3 + 3).unwrap_or_default()
}

impl Decimals {
    pub(crate) fn new(locale: icu_locale_core::Locale) -> Self {
        Self { locale, formatters: Default::default(), plain: OnceLock::new(), chain: OnceLock::new() }
    }

    /// Writes an integer without options.
    pub(crate) fn write_integer(&self, n: i64, out: &mut impl fmt::Write) -> fmt::Result {
        match self.plain.get_or_init(|| Plain::learn(self)) {
            Some(plain) => plain.write(n, out),
            None => self.write_decimal(&Decimal::from(n), Grouping::Auto, out),
        }
    }

    /// Writes a number with options. What is wrong with these goes into `errors`.
    pub(crate) fn write(
        &self,
        number: &Number,
        options: &NumberOptions,
        plurals: &Plurals,
        out: &mut impl fmt::Write,
        errors: &mut Vec<FormatError>,
    ) -> fmt::Result {
        let Some(mut decimal) = number.decimal() else { return out.write_str(not_finite(number.as_f64())) };
        if options.style == Some(Style::Percent) {
            decimal.multiply_pow10(2);
        }
        round(&mut decimal, number.is_exact(), options);
        let grouping = options.grouping.unwrap_or(Grouping::Auto);
        let category = |decimal: &Decimal| plurals.of_decimal(Kind::Cardinal, decimal);
        let chain = self.chain.get_or_init(|| ancestors(&self.locale));
        let negative = decimal.sign == Sign::Negative;
        let affixes = match options.style.unwrap_or(Style::Decimal) {
            Style::Decimal => return self.write_decimal(&decimal, grouping, out),
            Style::Percent => affixes::percent(chain, negative),
            Style::Currency => currency(options, chain, category(&decimal), negative, errors),
            Style::Unit => unit(options, chain, category(&decimal), errors),
        };
        if !affixes.sign_inside {
            decimal.sign = Sign::None;
        }
        out.write_str(&affixes.before)?;
        if options.style == Some(Style::Currency) {
            let mut number = String::new();
            self.write_decimal(&decimal, grouping, &mut number)?;
            out.write_str(&affixes::of_money(chain, number))?;
        } else {
            self.write_decimal(&decimal, grouping, out)?;
        }
        out.write_str(&affixes.after)
    }

    /// The number as it is shown, which is what its plural category depends on.
    pub(crate) fn shown(number: &Number, options: &NumberOptions) -> Option<Decimal> {
        let mut decimal = number.decimal()?;
        // As in browsers, the category is that of the number itself, not of its hundredfold.
        let options = &NumberOptions { style: options.style.filter(|it| *it != Style::Percent), ..options.clone() };
        round(&mut decimal, number.is_exact(), options);
        Some(decimal)
    }

    fn write_decimal(&self, decimal: &Decimal, grouping: Grouping, out: &mut impl fmt::Write) -> fmt::Result {
        if grouping == Grouping::Always && decimal.absolute.nonzero_magnitude_start() == 3 {
            return self.write_four_digits(decimal, out);
        }
        match self.formatter(grouping) {
            Some(formatter) => write!(out, "{}", formatter.format(decimal)),
            None => write!(out, "{decimal}"),
        }
    }

    /// Writes a number of four digits with its group, also where the language parts groups from five digits on: ICU4X takes
    /// `Always` for `Auto` there. So it is written with a digit before it, which is then taken away.
    fn write_four_digits(&self, decimal: &Decimal, out: &mut impl fmt::Write) -> fmt::Result {
        let Ok(longer) = format!("1{}", decimal.absolute).parse::<Decimal>() else { return Ok(()) };
        let mut text = String::new();
        self.write_decimal(&longer, Grouping::Auto, &mut text)?;
        let mut rest = text.chars();
        rest.next();
        if decimal.sign == Sign::Negative {
            out.write_str(&self.minus())?;
        }
        out.write_str(rest.as_str())
    }

    fn formatter(&self, grouping: Grouping) -> Option<&DecimalFormatter> {
        let strategy = match grouping {
            Grouping::Auto => GroupingStrategy::Auto,
            Grouping::Never => GroupingStrategy::Never,
            Grouping::Always => GroupingStrategy::Always,
            Grouping::Min2 => GroupingStrategy::Min2,
        };
        let make = || DecimalFormatter::try_new((&self.locale).into(), strategy.into()).ok();
        self.formatters[grouping as usize].get_or_init(make).as_ref()
    }

    /// The language's minus sign, which is not always the one of the keyboard.
    fn minus(&self) -> String {
        let mut negative = String::new();
        let mut positive = String::new();
        let written = self
            .write_decimal(&Decimal::from(-1), Grouping::Auto, &mut negative)
            .and_then(|()| self.write_decimal(&Decimal::from(1), Grouping::Auto, &mut positive));
        let minus = written.ok().and_then(|()| negative.strip_suffix(&positive));
        minus.unwrap_or("-").to_owned()
    }
}

fn currency(
    options: &NumberOptions,
    chain: &Chain,
    category: PluralCategory,
    negative: bool,
    errors: &mut Vec<FormatError>,
) -> Affixes {
    let Some(code) = &options.currency else {
        errors.push(FormatError::option("currency", "is needed for this style, such as \"EUR\""));
        return Affixes { sign_inside: true, ..Affixes::default() };
    };
    let code = std::str::from_utf8(code).unwrap_or_default();
    let display = options.currency_display.unwrap_or(CurrencyDisplay::Symbol);
    affixes::currency(chain, code, display, category, negative)
}

fn unit(options: &NumberOptions, chain: &Chain, category: PluralCategory, errors: &mut Vec<FormatError>) -> Affixes {
    let Some(name) = &options.unit else {
        errors.push(FormatError::option("unit", "is needed for this style, such as \"kilometer\""));
        return Affixes { sign_inside: true, ..Affixes::default() };
    };
    let display = options.unit_display.unwrap_or(UnitDisplay::Short);
    affixes::unit(chain, name, display, category).unwrap_or_else(|| {
        errors.push(FormatError::option("unit", format!("`{name}` is not known in this language")));
        Affixes { after: format!(" {name}").into(), sign_inside: true, ..Affixes::default() }
    })
}

fn not_finite(number: f64) -> &'static str {
    if number.is_nan() {
        "NaN"
    } else if number < 0.0 {
        "-∞"
    } else {
        "∞"
    }
}

/// Rounds as `Intl.NumberFormat` does: halves away from zero, significant digits before fraction digits.
fn round(decimal: &mut Decimal, exact: bool, options: &NumberOptions) {
    let half = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    if options.min_significant.is_some() || options.max_significant.is_some() {
        let least = options.min_significant.unwrap_or(1);
        let most = options.max_significant.unwrap_or(21).max(least);
        let first = if decimal.absolute.is_zero() { 0 } else { decimal.absolute.nonzero_magnitude_start() };
        decimal.round_with_mode(first - i16::from(most) + 1, half);
        // Rounding may have made one digit more: 9.99 with two of them is 10.
        let first = if decimal.absolute.is_zero() { 0 } else { decimal.absolute.nonzero_magnitude_start() };
        decimal.absolute.trim_end();
        decimal.absolute.pad_end((first - i16::from(least) + 1).min(0));
    } else {
        let (least, most) = fraction_digits(decimal, exact, options);
        decimal.round_with_mode(-most, half);
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-least);
    }
    decimal.absolute.trim_start();
    decimal.absolute.pad_start(i16::from(options.integer.unwrap_or(1)));
}

/// Fewest and most digits after the point.
fn fraction_digits(decimal: &Decimal, exact: bool, options: &NumberOptions) -> (i16, i16) {
    let (mut least, mut most) = match options.style {
        Some(Style::Percent) => (0, 0),
        Some(Style::Currency) => {
            let digits = i16::from(affixes::minor_digits(options.currency.as_ref()));
            (digits, digits)
        }
        _ => (0, MAX_FRACTION),
    };
    if exact {
        // A decimal has the digits that it was given with; a currency has at least its own.
        let own = decimal.absolute.magnitude_range().start().min(&0).saturating_neg();
        least = least.max(own);
        most = most.max(own);
    }
    match (options.min_fraction.map(i16::from), options.max_fraction.map(i16::from)) {
        (Some(min), Some(max)) => (min.min(max), max),
        (Some(min), None) => (min, most.max(min)),
        (None, Some(max)) => (least.min(max), max),
        (None, None) => (least, most),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_written_as_icu_writes_them() {
        let mut learnt = 0;
        for tag in "en fr de el it pl es sv de-CH en-IN hi ar fa bn pt pt-PT hu bg lv ja he xx".split(' ') {
            let locale: icu_locale_core::Locale = tag.parse().unwrap();
            let decimals = Decimals::new(locale.clone());
            let icu = DecimalFormatter::try_new((&locale).into(), GroupingStrategy::Auto.into()).unwrap();
            let mut n: i64 = 1;
            let powers = std::iter::from_fn(|| {
                let power = n;
                n = n.checked_mul(10)?;
                Some(power)
            });
            let numbers = powers.flat_map(|n| [n - 1, n, n * 7 / 3]).chain(0..1200).chain([i64::MAX, i64::MIN + 1]);
            for n in numbers.flat_map(|n| [n, -n]).chain([i64::MIN]) {
                let mut text = String::new();
                decimals.write_integer(n, &mut text).unwrap();
                let expected = icu.format(&Decimal::from(n)).to_string();
                assert_eq!(text, expected, "{tag} {n}");
            }
            learnt += usize::from(decimals.plain.get().is_some_and(Option::is_some));
        }
        // The seven languages among them.
        assert!(learnt >= 12, "{learnt}");
    }
}

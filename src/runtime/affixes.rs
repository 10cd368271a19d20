//! What stands around a number: percent signs, currencies and units. ICU4X has these in an experimental crate only, so
//! they come from tables that `data/generate.mjs` takes from CLDR 48.
//!
//! Signs and places are those of each language; names of currencies and units are there for English, French, German,
//! Greek, Italian, Polish and Spanish.

use std::borrow::Cow;

use icu_plurals::PluralCategory;

use crate::runtime::number_options::{CurrencyDisplay, UnitDisplay};

static CURRENCIES: &str = include_str!("data/currency.tsv");
static PLACES: &str = include_str!("data/place.tsv");
static UNITS: &str = include_str!("data/unit.tsv");

const NBSP: &str = "\u{A0}";

/// What is written before and after a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Affixes {
    pub(crate) before: Cow<'static, str>,
    pub(crate) after: Cow<'static, str>,
    /// Whether a minus stands right at the number and not before everything.
    pub(crate) sign_inside: bool,
}

/// The percent sign of a language and the space before it.
pub(crate) fn percent(language: &str) -> Affixes {
    let (before, after) = place(language, 0).and_then(|pattern| pattern.split_once("{0}")).unwrap_or(("", "%"));
    Affixes { before: before.into(), after: after.into(), sign_inside: before.is_empty() }
}

/// Where a language puts percent signs (0) or currencies (1).
fn place(language: &str, column: usize) -> Option<&'static str> {
    let row = PLACES.lines().find_map(|line| line.strip_prefix(language)?.strip_prefix('\t'))?;
    row.split('\t').nth(column)
}

/// How many digits a currency has after the point: ISO 4217, where it is not two.
pub(crate) fn minor_digits(code: Option<&[u8; 3]>) -> u8 {
    match code {
        Some(
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX" | b"UYI"
            | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF",
        ) => 0,
        Some(b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND") => 3,
        Some(b"CLF" | b"UYW") => 4,
        _ => 2,
    }
}

/// What stands around an amount of money.
pub(crate) fn currency(language: &str, code: &str, display: CurrencyDisplay, category: PluralCategory) -> Affixes {
    let row = currency_row(language, code);
    let field = |index: usize| row.and_then(|row| row.split('\t').nth(index));
    let sign = match display {
        CurrencyDisplay::Symbol => field(2),
        CurrencyDisplay::Narrow => field(3),
        CurrencyDisplay::Code => None,
        CurrencyDisplay::Name => {
            let name = row.and_then(|row| form(row.split('\t').skip(4), category)).unwrap_or(code);
            return Affixes { after: format!(" {name}").into(), sign_inside: true, ..Affixes::default() };
        }
    };
    around(language, sign.unwrap_or(code))
}

/// The row of a currency in a language, or else in any.
fn currency_row(language: &str, code: &str) -> Option<&'static str> {
    let row = |language: &str| {
        CURRENCIES.lines().find(|line| {
            line.strip_prefix(language)
                .and_then(|rest| rest.strip_prefix('\t'))
                .is_some_and(|rest| rest.get(..3) == Some(code))
        })
    };
    row(language).or_else(|| row("*"))
}

/// A currency's sign on the side where the language has it.
fn around(language: &str, sign: &str) -> Affixes {
    let pattern = place(language, 1).unwrap_or("-¤\u{A0}{0}");
    let Some((before, after)) = pattern.split_once("{0}") else { return Affixes::default() };
    let sign_inside = before.ends_with('-');
    let mut before = before.replace('-', "").replace('¤', sign);
    if before.ends_with(sign) {
        before += gap(sign);
    }
    Affixes { before: before.into(), after: after.replace('¤', sign).into(), sign_inside }
}

/// Letters keep a space from the number, signs need not.
fn gap(sign: &str) -> &'static str {
    if sign.ends_with(char::is_alphabetic) { NBSP } else { "" }
}

/// What stands around a quantity; nothing if the language or the unit is not in the table.
pub(crate) fn unit(language: &str, name: &str, display: UnitDisplay, category: PluralCategory) -> Option<Affixes> {
    let width = match display {
        UnitDisplay::Short => "short",
        UnitDisplay::Narrow => "narrow",
        UnitDisplay::Long => "long",
    };
    let row = UNITS.lines().find_map(|line| {
        let rest = line.strip_prefix(language)?.strip_prefix('\t')?.strip_prefix(name)?.strip_prefix('\t')?;
        rest.strip_prefix(width)?.strip_prefix('\t')
    })?;
    let (before, after) = form(row.split('\t'), category)?.split_once("{0}")?;
    Some(Affixes { before: before.into(), after: after.into(), sign_inside: true })
}

/// The text for a plural category; that of `other` stands first and serves all that have none of their own.
fn form(forms: impl Iterator<Item = &'static str> + Clone, category: PluralCategory) -> Option<&'static str> {
    let name = match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let of = |name: &str| forms.clone().find_map(|form| form.strip_prefix(name)?.strip_prefix('='));
    of(name).or_else(|| of("other"))
}

//! What stands around a number: percent signs, currencies and units. ICU4X has these in an experimental crate only, so
//! they come from tables that `data/generate.mjs` takes from CLDR 48.
//!
//! Signs and places are those of each locale; names of currencies and units are there for English, French, German,
//! Greek, Italian, Polish and Spanish, with what their regions call otherwise.

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
    /// Whether the number has its own minus; else it is among what stands around.
    pub(crate) sign_inside: bool,
}

/// Which tables a number takes its signs from: a locale and its parents by their tags.
pub(crate) type Chain = [String];

/// The percent sign of a locale, with the space before it and the minus.
pub(crate) fn percent(chain: &Chain, negative: bool) -> Affixes {
    let pattern = place(chain, 0, "{0}%", negative);
    let (before, after) = pattern.split_once("{0}").unwrap_or(("", "%"));
    Affixes { before: before.to_owned().into(), after: after.to_owned().into(), sign_inside: false }
}

/// The row of signs of a locale, its own or that of the nearest parent.
fn places(chain: &Chain) -> &'static str {
    let of = |tag: &String| PLACES.lines().find_map(|line| line.strip_prefix(tag.as_str())?.strip_prefix('\t'));
    chain.iter().find_map(of).unwrap_or_default()
}

/// A number as it stands in amounts of money, where some locales have other separators: Austria groups them by points.
pub(crate) fn of_money(chain: &Chain, number: String) -> String {
    let pairs: Vec<char> = places(chain).split('\t').nth(4).unwrap_or_default().chars().collect();
    if pairs.is_empty() {
        return number;
    }
    let other =
        |c: char| pairs.chunks_exact(2).find(|pair| pair.first() == Some(&c)).and_then(|pair| pair.last().copied());
    number.chars().map(|c| other(c).unwrap_or(c)).collect()
}

/// Where a locale puts percent signs (0) or currencies (1), with a minus if there is one.
fn place(chain: &Chain, column: usize, usual: &'static str, negative: bool) -> Cow<'static, str> {
    let row = places(chain);
    let of = |column: usize| row.split('\t').nth(column).filter(|pattern| !pattern.is_empty());
    let plain = of(column).unwrap_or(usual);
    match (negative, of(column + 2)) {
        (false, _) => plain.into(),
        (true, Some(pattern)) => pattern.into(),
        // The minus of the keyboard stands before everything.
        (true, None) => format!("-{plain}").into(),
    }
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
pub(crate) fn currency(
    chain: &Chain,
    code: &str,
    display: CurrencyDisplay,
    category: PluralCategory,
    negative: bool,
) -> Affixes {
    let row = currency_row(chain, code);
    let field = |index: usize| row.and_then(|row| row.split('\t').nth(index));
    let sign = match display {
        CurrencyDisplay::Symbol => field(2),
        CurrencyDisplay::Narrow => field(3),
        CurrencyDisplay::Code => None,
        CurrencyDisplay::Name => {
            let name = row.and_then(|row| form(row.split('\t').skip(4), category)).unwrap_or(code);
            // Canadian French keeps the name at the number.
            let gap = if name.starts_with(NBSP) { "" } else { " " };
            return Affixes { after: format!("{gap}{name}").into(), sign_inside: true, ..Affixes::default() };
        }
    };
    around(chain, sign.unwrap_or(code), negative)
}

/// The row of a currency in a locale or its parents, or else in any language.
fn currency_row(chain: &Chain, code: &str) -> Option<&'static str> {
    let row = |tag: &str| {
        CURRENCIES.lines().find(|line| {
            line.strip_prefix(tag)
                .and_then(|rest| rest.strip_prefix('\t'))
                .is_some_and(|rest| rest.get(..3) == Some(code))
        })
    };
    chain.iter().find_map(|tag| row(tag)).or_else(|| row("*"))
}

/// A currency's sign on the side where the locale has it. Letters keep a space from the digits, signs need not.
fn around(chain: &Chain, sign: &str, negative: bool) -> Affixes {
    let pattern = place(chain, 1, "¤\u{A0}{0}", negative);
    let Some((before, after)) = pattern.split_once("{0}") else { return Affixes::default() };
    let gap_before = if before.ends_with('¤') && sign.ends_with(needs_space) { NBSP } else { "" };
    let gap_after = if after.starts_with('¤') && sign.starts_with(needs_space) { NBSP } else { "" };
    Affixes {
        before: (before.replace('¤', sign) + gap_before).into(),
        after: (gap_after.to_owned() + &after.replace('¤', sign)).into(),
        sign_inside: false,
    }
}

/// Whether a character of a currency is kept away from digits: what is neither a symbol nor a space, as CLDR's
/// `currencySpacing` says.
fn needs_space(character: char) -> bool {
    let is_symbol = matches!(
        character,
        '$' | '¢'..='¥' | '֏' | '؋' | '৲' | '৳' | '৻' | '૱' | '௹' | '฿' | '៛' | '\u{20A0}'..='\u{20CF}' | '﷼' | '﹩' | '＄' | '￠'..='￦'
    );
    !is_symbol && !character.is_whitespace()
}

/// What stands around a quantity; nothing if the language or the unit is not in the table.
pub(crate) fn unit(chain: &Chain, name: &str, display: UnitDisplay, category: PluralCategory) -> Option<Affixes> {
    let width = match display {
        UnitDisplay::Short => "short",
        UnitDisplay::Narrow => "narrow",
        UnitDisplay::Long => "long",
    };
    let row = |tag: &String| {
        UNITS.lines().find_map(|line| {
            let rest = line.strip_prefix(tag.as_str())?.strip_prefix('\t')?.strip_prefix(name)?.strip_prefix('\t')?;
            rest.strip_prefix(width)?.strip_prefix('\t')
        })
    };
    let row = chain.iter().find_map(row)?;
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

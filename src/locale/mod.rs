//! A [`Locale`] and what Portolan knows of its language: plural categories and direction.

pub mod autonym;
pub mod profile;
mod tag;

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag, such as `pl` or `es-ES`. Of its extensions those are kept that say how numbers and dates are
/// written (`-u-nu-latn`, `-u-hc-h23`, `-u-ca-buddhist`); all others are read and left out.
///
/// ```
/// use portolan::locale::Locale;
/// let locale: Locale = "pt_br".parse()?;
/// assert_eq!(locale.to_string(), "pt-BR");
/// assert!("not a tag".parse::<Locale>().is_err());
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    id: LanguageIdentifier,
    /// `u-nu-latn`.
    keywords: Option<Box<str>>,
}

/// A text that is not a BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTag(pub String);

impl fmt::Display for BadTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a language tag", self.0)
    }
}

impl std::error::Error for BadTag {}

impl FromStr for Locale {
    type Err = BadTag;

    fn from_str(tag: &str) -> Result<Self, BadTag> {
        tag::read(tag)
    }
}

impl From<LanguageIdentifier> for Locale {
    fn from(language: LanguageIdentifier) -> Self {
        Locale { id: language, keywords: None }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id)?;
        self.keywords.as_ref().map_or(Ok(()), |keywords| write!(f, "-{keywords}"))
    }
}

impl Locale {
    /// The language alone: `es` of `es-ES`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// As `unic-langid` knows it.
    pub fn as_langid(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The same by the codes that CLDR has for it: Hebrew is `he` and not `iw`, the United Kingdom `GB`.
    ///
    /// ```
    /// use portolan::locale::Locale;
    /// assert_eq!("iw".parse::<Locale>()?.canonical(), "he".parse()?);
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn canonical(&self) -> Locale {
        Locale { id: tag::canonical(&self.id), keywords: self.keywords.clone() }
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        tag::canonical(&self.id).character_direction() == unic_langid::CharacterDirection::RTL
    }
}

/// Cardinal (“3 cities”) or ordinal (“the 3rd city”).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralKind {
    /// How many.
    Cardinal,
    /// Which one in a row.
    Ordinal,
}

/// The plural categories of a language, from CLDR by way of ICU4X.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plurals {
    /// Every category that some number has, fractions included, in CLDR's order.
    pub all: Vec<&'static str>,
    /// The categories of the integers below 1000: what every text needs.
    pub everyday: Vec<&'static str>,
    /// Categories of integers that only large ones have: `many` in French, for whole millions.
    pub rare: Vec<&'static str>,
    /// Categories that only one integer has, with it: in English `one` is 1 alone, in French it is 0 and 1.
    pub single: Vec<(&'static str, u64)>,
}

/// Every category that CLDR knows, in its order.
pub const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Locale {
    /// The plural categories of the language; `other` alone if it is not known.
    ///
    /// ```
    /// use portolan::locale::{Locale, PluralKind};
    /// let plurals = "pl".parse::<Locale>()?.plurals(PluralKind::Cardinal);
    /// assert_eq!(plurals.all, ["one", "few", "many", "other"]);
    /// assert_eq!(plurals.everyday, ["one", "few", "many"]);
    /// let plurals = "fr".parse::<Locale>()?.plurals(PluralKind::Cardinal);
    /// assert_eq!(plurals.rare, ["many"]);
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn plurals(&self, kind: PluralKind) -> Plurals {
        let Ok(locale) = self.canonical().to_string().parse::<icu_locale_core::Locale>() else {
            return Plurals::default();
        };
        let rules = match kind {
            PluralKind::Cardinal => icu_plurals::PluralRules::try_new_cardinal(locale.into()),
            PluralKind::Ordinal => icu_plurals::PluralRules::try_new_ordinal(locale.into()),
        };
        let Ok(rules) = rules else { return Plurals { all: vec!["other"], ..Plurals::default() } };
        let all: Vec<_> = in_order(rules.categories().map(category_name).collect());
        let mut everyday = Vec::new();
        let mut single: Vec<(&str, u64)> = Vec::new();
        for n in 0..1000_u64 {
            let name = category_name(rules.category_for(n));
            if everyday.contains(&name) {
                single.retain(|(other, _)| *other != name);
            } else {
                everyday.push(name);
                single.push((name, n));
            }
        }
        let large = [1_000_u64, 10_000, 100_000, 1_000_000, 2_000_000].map(|n| category_name(rules.category_for(n)));
        let rare = large.into_iter().filter(|name| !everyday.contains(name)).collect();
        Plurals { all, everyday: in_order(everyday), rare: in_order(rare), single }
    }
}

impl Locale {
    /// The plural category that a whole number takes; `other` if the language is not known.
    ///
    /// ```
    /// use portolan::locale::{Locale, PluralKind};
    /// let french = "fr".parse::<Locale>()?;
    /// assert_eq!((french.category(0, PluralKind::Cardinal), french.category(2, PluralKind::Ordinal)), ("one", "other"));
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn category(&self, number: u64, kind: PluralKind) -> &'static str {
        let Ok(locale) = self.canonical().to_string().parse::<icu_locale_core::Locale>() else { return "other" };
        let rules = match kind {
            PluralKind::Cardinal => icu_plurals::PluralRules::try_new_cardinal(locale.into()),
            PluralKind::Ordinal => icu_plurals::PluralRules::try_new_ordinal(locale.into()),
        };
        rules.map_or("other", |rules| category_name(rules.category_for(number)))
    }

    /// The first few integers that take a cardinal category.
    pub fn examples(&self, category: &str) -> Vec<u64> {
        let Ok(locale) = self.canonical().to_string().parse::<icu_locale_core::Locale>() else { return Vec::new() };
        let Ok(rules) = icu_plurals::PluralRules::try_new_cardinal(locale.into()) else { return Vec::new() };
        (0..1000_u64).filter(|&n| category_name(rules.category_for(n)) == category).take(4).collect()
    }
}

fn in_order(names: Vec<&'static str>) -> Vec<&'static str> {
    PLURAL_CATEGORIES.into_iter().filter(|name| names.contains(name)).collect()
}

fn category_name(category: icu_plurals::PluralCategory) -> &'static str {
    match category {
        icu_plurals::PluralCategory::Zero => "zero",
        icu_plurals::PluralCategory::One => "one",
        icu_plurals::PluralCategory::Two => "two",
        icu_plurals::PluralCategory::Few => "few",
        icu_plurals::PluralCategory::Many => "many",
        icu_plurals::PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_categories_of_the_seven_languages() {
        let cardinal = |tag: &str| tag.parse::<Locale>().unwrap().plurals(PluralKind::Cardinal);
        for tag in ["en", "de", "el"] {
            assert_eq!(cardinal(tag).everyday, ["one", "other"], "{tag}");
            assert_eq!(cardinal(tag).single, [("one", 1)], "{tag}");
            assert!(cardinal(tag).rare.is_empty(), "{tag}");
        }
        for tag in ["fr", "it", "es"] {
            assert_eq!(cardinal(tag).everyday, ["one", "other"], "{tag}");
            assert_eq!(cardinal(tag).rare, ["many"], "{tag}");
        }
        assert!(cardinal("fr").single.is_empty());
        let ordinal = "en".parse::<Locale>().unwrap().plurals(PluralKind::Ordinal);
        assert_eq!(ordinal.everyday, ["one", "two", "few", "other"]);
        assert_eq!(cardinal("xx").all, ["other"]);
    }
}

//! Plural categories of one language, from CLDR by way of ICU4X, with those of small integers remembered.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};

use fixed_decimal::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use crate::runtime::number_options::Kind;

/// Integers below this have their category looked up in a table. It is filled as it is used, without a lock: two threads
/// that find a place empty write the same answer.
const REMEMBERED: usize = 1024;

/// What stands in a place of the table that is not filled yet.
const UNKNOWN: u8 = u8::MAX;

/// Cardinal and ordinal categories of one language, made when they are first asked for.
#[derive(Debug)]
pub(crate) struct Plurals {
    locale: icu_locale_core::Locale,
    cardinal: OnceLock<Rules>,
    ordinal: OnceLock<Rules>,
}

#[derive(Debug)]
struct Rules {
    /// Nothing if ICU4X has no data at all; then everything is `other`.
    rules: Option<PluralRules>,
    small: Box<[AtomicU8]>,
}

impl Plurals {
    pub(crate) fn new(mut locale: icu_locale_core::Locale) -> Self {
        // The rules of CLDR are those of languages, Portugal's Portuguese aside. With a script or region ICU4X would look at
        // the data of that script, which for Serbian in Latin letters are none.
        locale.id.script = None;
        if locale.id.language.as_str() != "pt" {
            locale.id.region = None;
        }
        Self { locale, cardinal: OnceLock::new(), ordinal: OnceLock::new() }
    }

    fn rules(&self, kind: Kind) -> &Rules {
        let locale = || self.locale.clone().into();
        match kind {
            Kind::Cardinal => self.cardinal.get_or_init(|| Rules::new(PluralRules::try_new_cardinal(locale()).ok())),
            Kind::Ordinal => self.ordinal.get_or_init(|| Rules::new(PluralRules::try_new_ordinal(locale()).ok())),
        }
    }

    /// The category of an integer.
    pub(crate) fn of_integer(&self, kind: Kind, n: i64) -> PluralCategory {
        let rules = self.rules(kind);
        let n = n.unsigned_abs();
        let place = usize::try_from(n).ok().and_then(|n| rules.small.get(n));
        let Some(place) = place else { return rules.of(n) };
        match place.load(Ordering::Relaxed) {
            UNKNOWN => {
                let category = rules.of(n);
                place.store(category as u8, Ordering::Relaxed);
                category
            }
            known => category(known),
        }
    }

    /// The category of a number as it is shown: in English 1 is `one` and 1.0 is `other`.
    pub(crate) fn of_decimal(&self, kind: Kind, shown: &Decimal) -> PluralCategory {
        self.rules(kind).of(shown)
    }
}

impl Rules {
    fn new(rules: Option<PluralRules>) -> Self {
        Self { rules, small: (0..REMEMBERED).map(|_| AtomicU8::new(UNKNOWN)).collect() }
    }

    fn of(&self, n: impl Into<icu_plurals::PluralOperands>) -> PluralCategory {
        self.rules.as_ref().map_or(PluralCategory::Other, |rules| rules.category_for(n))
    }
}

/// The categories by the numbers that stand for them in the table.
const CATEGORIES: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

fn category(number: u8) -> PluralCategory {
    CATEGORIES.get(usize::from(number)).copied().unwrap_or(PluralCategory::Other)
}

/// The key of a variant for a category.
#[cfg(feature = "fluent")]
pub(crate) fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The category that a variant's key names.
pub(crate) fn category_of_key(key: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_bytes(key.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_icu_says() {
        for tag in ["en", "fr", "de", "el", "it", "pl", "es", "ar", "cy", "lt", "xx"] {
            let locale: icu_locale_core::Locale = tag.parse().unwrap();
            let plurals = Plurals::new(locale.clone());
            for (kind, rules) in [
                (Kind::Cardinal, PluralRules::try_new_cardinal((&locale).into()).unwrap()),
                (Kind::Ordinal, PluralRules::try_new_ordinal((&locale).into()).unwrap()),
            ] {
                // Twice, so that both the empty and the filled place are read.
                for n in (0..2000).chain(0..2000).chain([1_000_000, i64::MAX]) {
                    assert_eq!(plurals.of_integer(kind, n), rules.category_for(n as u64), "{tag} {kind:?} {n}");
                    assert_eq!(plurals.of_integer(kind, -n), rules.category_for(n as u64), "{tag} {kind:?} -{n}");
                }
                assert_eq!(plurals.of_integer(kind, i64::MIN), rules.category_for(1_u64 << 63));
            }
        }
    }

    #[test]
    fn rules_are_those_of_the_language_in_whatever_letters() {
        for (tag, n, expected) in [
            ("sr", 3, PluralCategory::Few),
            ("sr-Latn", 3, PluralCategory::Few),
            ("sr-Latn-RS", 21, PluralCategory::One),
            ("sr-ME", 3, PluralCategory::Few),
            ("bs-Cyrl", 1, PluralCategory::One),
            ("ru-Latn", 5, PluralCategory::Many),
            ("uk-Latn-UA", 2, PluralCategory::Few),
            ("en-Shaw", 1, PluralCategory::One),
            ("de-AT", 1, PluralCategory::One),
            ("pt", 0, PluralCategory::One),
            ("pt-BR", 0, PluralCategory::One),
            ("pt-PT", 0, PluralCategory::Other),
            ("pt-AO", 0, PluralCategory::Other),
        ] {
            let plurals = Plurals::new(tag.parse().unwrap());
            assert_eq!(plurals.of_integer(Kind::Cardinal, n), expected, "{tag} {n}");
        }
    }

    #[test]
    fn every_category_has_a_number_and_a_name() {
        for it in PluralCategory::all() {
            assert_eq!(category(it as u8), it);
            assert_ne!(it as u8, UNKNOWN);
        }
        assert_eq!(category_of_key("few"), Some(PluralCategory::Few));
        assert_eq!(category_of_key("dual"), None);
    }
}

//! Patterns of dates, and names of the parts of the day, in English, French, German, Greek, Italian, Polish and Spanish:
//! a table that `data/generate_dates.mjs` makes from CLDR 48.
//!
//! ICU4X 2.4 has patterns for a length of the whole date and none for fields of different widths. What it writes by
//! pattern, it writes well; so the table has the patterns.

use icu_locale_core::Locale;

static DATES: &str = include_str!("data/date.tsv");

/// The rows of one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateTable {
    language: &'static str,
}

/// Languages of the table, each with the region whose ways it has. Other regions have other ways.
const LANGUAGES: [(&str, &str); 7] =
    [("de", "DE"), ("el", "GR"), ("en", "US"), ("es", "ES"), ("fr", "FR"), ("it", "IT"), ("pl", "PL")];

impl DateTable {
    /// The table of a language; nothing if there is none.
    pub(crate) fn of(locale: &Locale) -> Option<DateTable> {
        let id = &locale.id;
        let (language, region) = LANGUAGES.into_iter().find(|(language, _)| id.language.as_str() == *language)?;
        let usual = id.script.is_none() && id.variants.is_empty() && id.region.is_none_or(|own| own.as_str() == region);
        usual.then_some(DateTable { language })
    }

    /// All rows: their kinds, and what they have.
    pub(crate) fn all(self) -> impl Iterator<Item = (&'static str, std::str::Split<'static, char>)> {
        // All rows of a language stand together.
        let first = DATES.find(&format!("\n{}\t", self.language)).map_or(DATES.len(), |at| at + 1);
        DATES.get(first..).unwrap_or_default().lines().map_while(move |line| {
            let (kind, rest) = line.strip_prefix(self.language)?.strip_prefix('\t')?.split_once('\t')?;
            Some((kind, rest.split('\t')))
        })
    }

    /// What the rows of a kind have.
    pub(crate) fn rows(self, kind: &'static str) -> impl Iterator<Item = std::str::Split<'static, char>> {
        self.all().filter(move |(it, _)| *it == kind).map(|(_, columns)| columns)
    }

    /// A column of the only row of a kind.
    pub(crate) fn column(self, kind: &'static str, at: usize) -> Option<&'static str> {
        self.rows(kind).next()?.nth(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_rows_and_no_region_has_those_of_another() {
        for (language, region) in LANGUAGES {
            let table = DateTable::of(&language.parse().unwrap()).unwrap();
            assert_eq!(table.rows("skeleton").next().unwrap().count(), 2, "{language}");
            for (kind, columns) in [("hours", 1), ("utc", 1), ("date", 4), ("time", 4), ("glue", 4), ("append", 11)] {
                assert_eq!(table.rows(kind).next().unwrap().count(), columns, "{language} {kind}");
            }
            assert!(DateTable::of(&format!("{language}-{region}-u-hc-h12").parse().unwrap()).is_some());
        }
        for other in ["en-GB", "de-AT", "fr-CA", "en-Shaw", "pt", "sr-Latn"] {
            assert!(DateTable::of(&other.parse().unwrap()).is_none(), "{other}");
        }
    }
}

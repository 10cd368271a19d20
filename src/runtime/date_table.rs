//! Patterns of dates in English, French, German, Greek, Italian, Polish and Spanish and all their regions, and names of the
//! parts of the day in every language that has them: a table that `data/generate_dates.mjs` makes from CLDR 48.
//!
//! ICU4X 2.4 has patterns for a length of the whole date and none for fields of different widths. What it writes by
//! pattern, it writes well; so the table has the patterns.

use std::str::Split;

use icu_locale_core::Locale;

use crate::runtime::ancestors::ancestors;

static DATES: &str = include_str!("data/date.tsv");

/// Most locales that one takes rows from: `en-DE`, `en-150`, `en-001`, `en`.
const MAX_PARTS: usize = 4;

/// The rows of a locale: its own first, then those of its parents, which count where it has none of the kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateTable {
    parts: [&'static str; MAX_PARTS],
}

impl DateTable {
    /// The table of a locale. It may have no patterns, and then has the parts of the day alone or nothing at all.
    pub(crate) fn of(locale: &Locale) -> DateTable {
        let mut parts = [""; MAX_PARTS];
        let found = ancestors(locale).into_iter().map(|tag| rows_of(&tag)).filter(|rows| !rows.is_empty());
        // Greek with all its accents is another Greek.
        let plain = locale.id.variants.is_empty();
        for (place, rows) in parts.iter_mut().zip(found.filter(|_| plain)) {
            *place = rows;
        }
        DateTable { parts }
    }

    /// Whether it has patterns.
    pub(crate) fn has_patterns(self) -> bool {
        self.rows("glue").next().is_some()
    }

    /// The rows of a kind, all from one locale: the first that has any.
    pub(crate) fn rows(self, kind: &'static str) -> impl Iterator<Item = Split<'static, char>> {
        let first = self.parts.into_iter().find(|rows| of_kind(rows, kind).next().is_some());
        of_kind(first.unwrap_or_default(), kind)
    }

    /// A column of the only row of a kind.
    pub(crate) fn column(self, kind: &'static str, at: usize) -> Option<&'static str> {
        self.rows(kind).next()?.nth(at)
    }

    /// Skeletons with their patterns in the order in which ICU takes them: those of the locale itself before its parents'.
    pub(crate) fn skeletons(self) -> Vec<(&'static str, &'static str)> {
        let mut all: Vec<(&str, &str)> = Vec::new();
        for rows in self.parts {
            let own = all.len();
            for mut row in of_kind(rows, "skeleton") {
                if let (Some(skeleton), Some(pattern)) = (row.next(), row.next())
                    && all.iter().take(own).all(|(known, _)| *known != skeleton)
                {
                    all.push((skeleton, pattern));
                }
            }
        }
        all
    }
}

/// The lines of one locale, which stand together.
fn rows_of(tag: &str) -> &'static str {
    let head = format!("\n{tag}\t");
    let Some(first) = DATES.find(&head).map(|at| at + 1) else { return "" };
    let last = DATES.rfind(&head).map_or(first, |at| at + 1);
    let end = DATES.get(last..).and_then(|rest| rest.find('\n')).map_or(DATES.len(), |len| last + len);
    DATES.get(first..end).unwrap_or_default()
}

/// What the rows of a kind have.
fn of_kind(rows: &'static str, kind: &'static str) -> impl Iterator<Item = Split<'static, char>> {
    rows.lines().filter_map(move |line| {
        let (_, rest) = line.split_once('\t')?;
        Some(rest.strip_prefix(kind)?.strip_prefix('\t')?.split('\t'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str) -> DateTable {
        DateTable::of(&tag.parse().unwrap())
    }

    #[test]
    fn each_language_has_its_rows() {
        for tag in
            "de el en es fr it pl de-DE de-u-hc-h12 de-Latn-AT en-GB en-DE es-MX es-XX fr-CA el-CY pl-PL".split(' ')
        {
            let table = of(tag);
            assert!(table.has_patterns() && table.skeletons().len() > 40, "{tag}");
            for (kind, columns) in [("hours", 1), ("utc", 1), ("date", 4), ("time", 4), ("glue", 4), ("append", 11)] {
                assert_eq!(table.rows(kind).next().unwrap().count(), columns, "{tag} {kind}");
            }
        }
        for other in ["en-Shaw", "pt", "sr-Latn", "el-polyton", "xx", "und"] {
            assert!(!of(other).has_patterns(), "{other}");
        }
    }

    #[test]
    fn regions_differ_where_they_have_rows_of_their_own() {
        let pattern = |tag| of(tag).skeletons().into_iter().find(|(skeleton, _)| *skeleton == "yMMMd").unwrap().1;
        assert_eq!((pattern("en"), pattern("en-150"), pattern("en-DE")), ("MMM d, y", "d MMM y", "d MMM y"));
        assert_eq!((of("en-IE").column("hours", 0), of("en-AU").column("hours", 0)), (Some("H"), Some("h")));
        assert_eq!(of("es-AR").column("utc", 0), Some("hora universal coordinada"));
    }

    #[test]
    fn parts_of_the_day_are_there_for_languages_without_patterns() {
        assert!(of("pt").rows("period").count() > 3 && of("sr-Latn").rows("period").count() > 3);
        assert_eq!(of("xx").rows("period").count(), 0);
    }
}

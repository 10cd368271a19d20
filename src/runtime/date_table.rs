//! Patterns of dates in English, French, German, Greek, Italian, Polish and Spanish and all their regions; of every other
//! language those of the styles, and the names of the parts of the day: a table that `data/generate_dates.mjs` makes from
//! CLDR 48.
//!
//! ICU4X 2.4 has patterns for a length of the whole date and none for fields of different widths. What it writes by
//! pattern, it writes well; so the table has the patterns.

use std::str::Split;

use icu_locale_core::Locale;

use crate::runtime::ancestors::ancestors;

static DATES: &str = include_str!("data/date.tsv");

/// Most locales that one takes rows from: `en-DE`, `en-150`, `en-001`, `en`, and the root of all.
const MAX_PARTS: usize = 5;

/// Kinds of rows by their letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The usual hours: `h` or `H`.
    Hours = b'H' as isize,
    /// The long name of UTC.
    Utc = b'U' as isize,
    /// The patterns of dates by style, from the full one to the short one.
    Date = b'D' as isize,
    /// Those of times.
    Time = b'T' as isize,
    /// What joins a date and a time, by the style of the date.
    Glue = b'G' as isize,
    /// What puts a field behind a pattern that lacks it.
    Append = b'A' as isize,
    /// A part of the day: its hours, its names by width.
    Period = b'P' as isize,
    /// A skeleton with its pattern.
    Skeleton = b'S' as isize,
}

/// The rows of a locale: its own first, then those of its parents, which count where it has none of the kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateTable {
    parts: [&'static str; MAX_PARTS],
}

impl DateTable {
    /// The table of a locale.
    pub(crate) fn of(locale: &Locale) -> DateTable {
        let mut parts = [""; MAX_PARTS];
        // Greek with all its accents is another Greek.
        let plain = locale.id.variants.is_empty();
        let all = ancestors(locale).into_iter().filter(|_| plain).chain(["und".to_owned()]);
        let found = all.map(|tag| rows_of(&tag)).filter(|rows| !rows.is_empty());
        for (place, rows) in parts.iter_mut().zip(found) {
            *place = rows;
        }
        DateTable { parts }
    }

    /// Whether it has patterns by skeleton.
    pub(crate) fn has_skeletons(self) -> bool {
        self.rows(Kind::Skeleton).next().is_some()
    }

    /// The rows of a kind, all from one locale: the first that has any.
    pub(crate) fn rows(self, kind: Kind) -> impl Iterator<Item = Split<'static, char>> {
        let first = self.parts.into_iter().find(|rows| of_kind(rows, kind).next().is_some());
        of_kind(first.unwrap_or_default(), kind)
    }

    /// A column of the only row of a kind.
    pub(crate) fn column(self, kind: Kind, at: usize) -> Option<&'static str> {
        self.rows(kind).next()?.nth(at)
    }

    /// Skeletons with their patterns in the order in which ICU takes them: those of the locale itself before its parents'.
    pub(crate) fn skeletons(self) -> Vec<(&'static str, &'static str)> {
        let mut all: Vec<(&str, &str)> = Vec::new();
        for rows in self.parts {
            let own = all.len();
            for mut row in of_kind(rows, Kind::Skeleton) {
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

/// The lines of one locale.
fn rows_of(tag: &str) -> &'static str {
    let rows = DATES.split_once(&format!("\n@{tag}\n")).and_then(|(_, rows)| rows.split_once("\n@"));
    rows.map_or("", |(rows, _)| rows)
}

/// What the rows of a kind have.
fn of_kind(rows: &'static str, kind: Kind) -> impl Iterator<Item = Split<'static, char>> {
    rows.lines().filter_map(move |line| Some(line.strip_prefix(char::from(kind as u8))?.split('\t')))
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
            assert!(table.has_skeletons() && table.skeletons().len() > 40, "{tag}");
            let counts = [(Kind::Hours, 1), (Kind::Utc, 1), (Kind::Date, 4), (Kind::Time, 4), (Kind::Glue, 4)];
            for (kind, columns) in counts.into_iter().chain([(Kind::Append, 11)]) {
                assert_eq!(table.rows(kind).next().unwrap().count(), columns, "{tag} {kind:?}");
            }
        }
        for other in ["en-Shaw", "pt", "sr-Latn", "el-polyton", "xx", "und"] {
            assert!(!of(other).has_skeletons(), "{other}");
        }
    }

    #[test]
    fn regions_differ_where_they_have_rows_of_their_own() {
        let pattern = |tag| of(tag).skeletons().into_iter().find(|(skeleton, _)| *skeleton == "yMMMd").unwrap().1;
        assert_eq!((pattern("en"), pattern("en-150"), pattern("en-DE")), ("MMM d, y", "d MMM y", "d MMM y"));
        assert_eq!((of("en-IE").column(Kind::Hours, 0), of("en-AU").column(Kind::Hours, 0)), (Some("H"), Some("h")));
        assert_eq!(of("es-AR").column(Kind::Utc, 0), Some("hora universal coordinada"));
    }

    #[test]
    fn parts_of_the_day_are_there_for_languages_without_patterns() {
        assert!(of("pt").rows(Kind::Period).count() > 3 && of("sr-Latn").rows(Kind::Period).count() > 3);
        assert_eq!(of("xx").rows(Kind::Period).count(), 0);
    }
}

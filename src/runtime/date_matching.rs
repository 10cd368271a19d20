//! Finds the pattern for the fields that are asked for: the nearest skeleton of the language, its fields widened to what was
//! asked, and what it lacks put beside it. UTS 35, "Matching Skeletons", with the distances of ICU, so that choices are
//! those of browsers.

use crate::runtime::date_skeleton::{
    FIELDS, FRACTION, HOUR, Letters, MINUTE, MONTH, PERIOD, SECOND, Skeleton, Token, WEEKDAY, rank, tokens,
};
use crate::runtime::date_table::{DateTable, Kind};

/// What a field costs that the pattern has and nobody asked for.
const EXTRA: i32 = 0x10000;
/// What a field costs that the pattern lacks.
const MISSING: i32 = 0x1000;

/// Fields of the date stand before this one, those of the time behind it.
const DATE: u32 = (1 << PERIOD) - 1;
const TIME: u32 = (1 << FIELDS) - 1 - DATE;

struct Entry {
    skeleton: Skeleton,
    pattern: &'static str,
    /// Whether the skeleton is CLDR's and not made from the pattern.
    given: bool,
}

struct Found<'a> {
    entry: &'a Entry,
    missing: u32,
    extra: u32,
}

/// What chooses patterns of one language.
pub(crate) struct Matching {
    table: DateTable,
    entries: Vec<Entry>,
}

impl Matching {
    pub(crate) fn new(table: DateTable) -> Matching {
        let mut entries: Vec<Entry> = Vec::new();
        // Each field alone, and the patterns of the styles, where nothing else is the same.
        let fields = ["G", "y", "M", "E", "d", "a", "H", "m", "s", "S", "v"].into_iter();
        let styles =
            (0..4).flat_map(|style| [table.column(Kind::Date, style), table.column(Kind::Time, style)]).flatten();
        for pattern in fields.chain(styles) {
            let skeleton = Skeleton::of(pattern);
            if !entries.iter().any(|it| it.skeleton.kinds() == skeleton.kinds()) {
                entries.push(Entry { skeleton, pattern, given: false });
            }
        }
        for (skeleton, pattern) in table.skeletons() {
            let skeleton = Skeleton::of(skeleton);
            let same =
                |it: &&mut Entry| it.skeleton.kinds() == skeleton.kinds() && it.skeleton.types() == skeleton.types();
            match entries.iter_mut().find(same) {
                Some(entry) if entry.given && entry.skeleton == skeleton => {}
                Some(entry) => (entry.pattern, entry.given) = (pattern, true),
                None => entries.push(Entry { skeleton, pattern, given: true }),
            }
        }
        // In the order in which ICU tries them: by the first letter, and of one letter as they came.
        entries.sort_by_key(|it| it.skeleton.fields.iter().flatten().next().map(|first| first.letter));
        Matching { table, entries }
    }

    /// The pattern for these fields, with all of them.
    pub(crate) fn best(&self, wanted: &Skeleton) -> Option<String> {
        let found = self.nearest(wanted, DATE | TIME)?;
        if found.missing == 0 && found.extra == 0 {
            return Some(widened(found.entry.pattern, Some(found.entry), wanted, false));
        }
        let date = self.appended(wanted, wanted.mask() & DATE);
        let time = self.appended(wanted, wanted.mask() & TIME);
        match (date, time) {
            (Some(date), Some(time)) => {
                let glue = self.table.column(Kind::Glue, glue_of(wanted))?;
                Some(glue.replace("{1}", &date).replace("{0}", &time))
            }
            (date, time) => date.or(time),
        }
    }

    /// The nearest entry to some of the fields.
    fn nearest(&self, wanted: &Skeleton, mask: u32) -> Option<Found<'_>> {
        let mut best: Option<(i32, Found<'_>)> = None;
        for entry in &self.entries {
            let (distance, missing, extra) = distance(wanted, mask, &entry.skeleton);
            // Of two that are equally near, that which lacks the later field is better.
            let nearer = best
                .as_ref()
                .is_none_or(|(least, found)| distance < *least || (distance == *least && found.missing < missing));
            if nearer {
                best = Some((distance, Found { entry, missing, extra }));
            }
            if distance == 0 {
                break;
            }
        }
        best.map(|(_, found)| found)
    }

    /// A pattern for some of the fields: the nearest, and behind it what it lacks.
    fn appended(&self, wanted: &Skeleton, mask: u32) -> Option<String> {
        if mask == 0 {
            return None;
        }
        let Found { entry, mut missing, .. } = self.nearest(wanted, mask)?;
        let mut pattern = widened(entry.pattern, Some(entry), wanted, false);
        let seconds = 1 << SECOND | 1 << FRACTION;
        if missing & seconds == 1 << FRACTION && mask & seconds == seconds {
            pattern = widened(&pattern, Some(entry), wanted, true);
            missing &= !(1 << FRACTION);
        }
        if missing != 0 {
            // One part is put beside and no more, as in ICU: a pattern that lacks more is for fields that nobody shows together.
            let found = self.nearest(wanted, missing)?;
            let added = missing & !found.missing;
            if added != 0 {
                let part = widened(found.entry.pattern, Some(found.entry), wanted, false);
                let place = self.table.column(Kind::Append, added.ilog2() as usize)?;
                pattern = place.replace("{0}", &pattern).replace("{1}", &part);
            }
        }
        Some(pattern)
    }
}

/// How far an entry is from what is wanted; which fields it lacks, and which it has too many.
fn distance(wanted: &Skeleton, mask: u32, entry: &Skeleton) -> (i32, u32, u32) {
    let (mut distance, mut missing, mut extra) = (0, 0, 0);
    for (at, (wanted, there)) in wanted.fields.iter().zip(&entry.fields).enumerate() {
        match (wanted.filter(|_| mask & 1 << at != 0), there) {
            (None, None) => {}
            (None, Some(_)) => (distance, extra) = (distance + EXTRA, extra | 1 << at),
            (Some(_), None) => (distance, missing) = (distance + MISSING, missing | 1 << at),
            (Some(wanted), Some(there)) => distance += (rank(wanted) - rank(*there)).abs(),
        }
    }
    (distance, missing, extra)
}

/// Which glue stands between date and time: that of the style which has the month so.
pub(crate) fn glue_of(wanted: &Skeleton) -> usize {
    match wanted.fields[MONTH].map_or(0, |month| month.count) {
        4 if wanted.fields[WEEKDAY].is_some() => 0,
        4 => 1,
        3 => 2,
        _ => 3,
    }
}

/// A pattern for fields as wide as `asked` has them, made as wide as they are wanted.
pub(crate) fn widened_to(pattern: &str, asked: &Skeleton, wanted: &Skeleton) -> String {
    let entry = Entry { skeleton: *asked, pattern: "", given: true };
    widened(pattern, Some(&entry), wanted, false)
}

/// The pattern with its fields as wide as they are wanted. Minutes and seconds stay as the language has them; so does what
/// is as wide in the entry's skeleton as it is wanted, since then the width of the pattern is meant.
fn widened(pattern: &str, entry: Option<&Entry>, wanted: &Skeleton, fraction: bool) -> String {
    let given = entry.filter(|entry| entry.given).map(|entry| &entry.skeleton);
    let mut out = String::new();
    for token in tokens(pattern) {
        let (at, own) = match token {
            Token::Text(text) => {
                out += text;
                continue;
            }
            Token::Field(at, own) => (at, own),
        };
        let put = |out: &mut String, it: Letters| (0..it.count).for_each(|_| out.push(it.letter.into()));
        match wanted.fields[at] {
            _ if fraction && at == SECOND => {
                put(&mut out, own);
                // ICU4X takes the point for the decimal sign of the language.
                out.push('.');
                wanted.fields[FRACTION].into_iter().for_each(|it| put(&mut out, it));
            }
            Some(it) => put(&mut out, adjusted(at, own, it, given.map(|skeleton| skeleton.fields[at]))),
            None => put(&mut out, own),
        }
    }
    out
}

/// How a field of the pattern is written: its own letter or the wanted one, as often as is wanted.
fn adjusted(at: usize, own: Letters, wanted: Letters, given: Option<Option<Letters>>) -> Letters {
    let short_weekday = wanted.letter == b'E' && wanted.count < 3;
    let mut count = if short_weekday { 3 } else { wanted.count };
    if at == MINUTE || at == SECOND {
        count = own.count;
    } else if let Some(given) = given {
        let figures = |it: Letters| rank(it) > 0;
        let given_figures = given.is_some_and(figures);
        if given.map_or(0, |it| it.count) == count || figures(own) != given_figures {
            count = own.count;
        }
    }
    // The month's and the weekday's letters say whether they stand alone, those of the hour are set later.
    let letter = if matches!(at, HOUR | MONTH | WEEKDAY) { own.letter } else { wanted.letter };
    Letters { letter, count }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(language: &str, skeleton: &str) -> String {
        let table = DateTable::of(&language.parse().unwrap());
        Matching::new(table).best(&Skeleton::of(skeleton)).unwrap()
    }

    #[test]
    fn fields_are_widened() {
        assert_eq!(best("en", "yMMMMEEEd"), "EEE, MMMM d, y");
        assert_eq!(best("en", "yMMdd"), "MM/dd/y");
        assert_eq!(best("pl", "yMd"), "d.MM.y");
        assert_eq!(best("de", "yMMMd"), "d. MMM y");
        assert_eq!(best("es", "yMMMMd"), "d 'de' MMMM 'de' y");
        assert_eq!(best("it", "hhm"), "hh:mm\u{202f}a");
    }

    #[test]
    fn what_lacks_is_appended() {
        assert_eq!(best("en", "MMMMEEEEdHm"), "EEEE, MMMM d 'at' HH:mm");
        assert_eq!(best("en", "yd"), "y ('day': d)");
        assert_eq!(best("fr", "HmsSSS"), "HH:mm:ss.SSS");
        assert_eq!(best("de", "yMdGGGG"), "dd.MM.y GGGG");
    }
}

//! From the options of `DATETIME` to a pattern, as `Intl.DateTimeFormat` has it: ECMA-402 makes a skeleton of single fields,
//! and takes the pattern of a style as it stands unless other hours are asked for.

use icu_locale_core::Locale;
use icu_locale_core::preferences::extensions::unicode::keywords::HourCycle as IcuHourCycle;

use crate::runtime::date_matching::Matching;
use crate::runtime::date_skeleton::{HOUR, Letters, Skeleton, Token, tokens};
use crate::runtime::date_table::{DateTable, Kind};
use crate::runtime::datetime_options::{DateTimeOptions, HourCycle, Style, Width, ZoneName};

/// What is known of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) date: bool,
    pub(crate) time: bool,
    /// The distance from UTC, and the time with it.
    pub(crate) offset: bool,
}

/// The pattern for the options, of what is known; nothing if nothing of it is asked for, or if the table lacks it.
pub(crate) fn pattern(table: DateTable, locale: &Locale, options: &DateTimeOptions, known: Known) -> Option<String> {
    let cycle = hour_letter(table, locale, options);
    if options.date_style.is_some() || options.time_style.is_some() {
        return styled(table, options, known, cycle);
    }
    if !table.has_skeletons() {
        return None;
    }
    let wanted = wanted(options, known, cycle);
    let shown = Skeleton::of(&wanted);
    if shown.fields.iter().take(shown.fields.len() - 1).all(Option::is_none) {
        return None;
    }
    let best = Matching::new(table).best(&shown)?;
    Some(if shown.fields[HOUR].is_some() { with_hours(&best, cycle) } else { best })
}

/// `h`, `H`, `K` or `k`.
fn hour_letter(table: DateTable, locale: &Locale, options: &DateTimeOptions) -> u8 {
    let of_language = || table.column(Kind::Hours, 0).and_then(|it| it.bytes().next()).unwrap_or(b'H');
    match options.hour_cycle {
        Some(HourCycle::Twelve | HourCycle::H12) => b'h',
        Some(HourCycle::H11) => b'K',
        Some(HourCycle::H23) => b'H',
        Some(HourCycle::H24) => b'k',
        None => match icu_datetime::DateTimeFormatterPreferences::from(locale).hour_cycle {
            Some(IcuHourCycle::H11) => b'K',
            Some(IcuHourCycle::H12 | IcuHourCycle::Clock12) => b'h',
            Some(IcuHourCycle::H23 | IcuHourCycle::Clock24) => b'H',
            _ => of_language(),
        },
    }
}

/// The fields that are asked for and known; all that there is if none is asked for.
pub(crate) fn wanted(options: &DateTimeOptions, known: Known, cycle: u8) -> String {
    let mut out = String::new();
    let mut put = |letter: u8, width: Option<Width>, word_from: usize| {
        let count = match width {
            None => 0,
            Some(Width::Numeric) => 1,
            Some(Width::TwoDigit) => 2,
            Some(Width::Short) => word_from,
            Some(Width::Long) => 4,
            Some(Width::Narrow) => 5,
        };
        (0..count).for_each(|_| out.push(letter.into()));
    };
    let (date, time) = (known.date, known.time);
    let all = options.asks_for_none();
    let figures = |width: Option<Width>| width.or(all.then_some(Width::Numeric));
    if date {
        put(b'G', options.era, 3);
        put(b'y', figures(options.year), 1);
        put(b'M', figures(options.month), 3);
        put(b'E', options.weekday, 3);
        put(b'd', figures(options.day), 1);
    }
    if time {
        put(b'B', options.day_period, 1);
        put(cycle, figures(options.hour), 1);
        put(b'm', figures(options.minute), 1);
        put(b's', figures(options.second), 1);
        (0..options.fraction.unwrap_or(0)).for_each(|_| put(b'S', Some(Width::Numeric), 1));
    }
    if known.offset {
        out += options.zone_name.map_or("", zone_letters);
    }
    out
}

pub(crate) fn zone_letters(name: ZoneName) -> &'static str {
    match name {
        ZoneName::Short => "z",
        ZoneName::Long => "zzzz",
        ZoneName::ShortOffset => "O",
        ZoneName::LongOffset => "OOOO",
        ZoneName::ShortGeneric => "v",
        ZoneName::LongGeneric => "vvvv",
    }
}

/// The pattern of a style of the date, of the time, or of both.
fn styled(table: DateTable, options: &DateTimeOptions, known: Known, cycle: u8) -> Option<String> {
    let place = |style: Style| match style {
        Style::Full => 0,
        Style::Long => 1,
        Style::Medium => 2,
        Style::Short => 3,
    };
    let date = options.date_style.filter(|_| known.date).map(place);
    // Without a distance from UTC, the full and the long time are as the middle one.
    let least = if known.offset { 0 } else { 2 };
    let time = options.time_style.filter(|_| known.time).map(|style| place(style).max(least));
    let date_pattern = date.and_then(|at| table.column(Kind::Date, at));
    let time_pattern = time.and_then(|at| table.column(Kind::Time, at));
    let whole = match (date_pattern, time_pattern) {
        (Some(date), Some(time)) => {
            table.column(Kind::Glue, place(options.date_style?))?.replace("{1}", date).replace("{0}", time)
        }
        (date, time) => date.or(time)?.to_owned(),
    };
    let other_hours = |token| matches!(token, Token::Field(HOUR, own) if own.letter != cycle);
    let whole = if tokens(&whole).any(other_hours) {
        if !table.has_skeletons() {
            return None;
        }
        // As in browsers, hours of the tag are as wide as the language has them, and those of an option as in the style.
        let by_tag = options.hour_cycle.is_none();
        let skeleton: String = tokens(&whole).map(|token| letters_of(token, cycle, by_tag)).collect();
        with_hours(&Matching::new(table).best(&Skeleton::of(&skeleton))?, cycle)
    } else {
        whole
    };
    Some(options.zone_name.filter(|_| known.offset).map_or(whole.clone(), |name| with_zone(table, &whole, name)))
}

/// A field of a pattern for a skeleton with other hours, which bring their own part of the day.
fn letters_of(token: Token<'_>, cycle: u8, narrow: bool) -> String {
    match token {
        Token::Field(HOUR, own) => repeated(Letters { letter: cycle, count: if narrow { 1 } else { own.count } }),
        Token::Field(_, own) if !matches!(own.letter, b'a' | b'B') => repeated(own),
        _ => String::new(),
    }
}

/// The zone's name of another kind, or behind everything where the pattern has none.
fn with_zone(table: DateTable, pattern: &str, name: ZoneName) -> String {
    const ZONE: usize = crate::runtime::date_skeleton::FIELDS - 1;
    let letters = zone_letters(name);
    if !tokens(pattern).any(|token| matches!(token, Token::Field(ZONE, _))) {
        let place = table.column(Kind::Append, ZONE).unwrap_or("{0} {1}");
        return place.replace("{0}", pattern).replace("{1}", letters);
    }
    let replaced = tokens(pattern).map(|token| match token {
        Token::Field(ZONE, _) => letters.to_owned(),
        Token::Field(_, own) => repeated(own),
        Token::Text(text) => text.to_owned(),
    });
    replaced.collect()
}

pub(crate) fn repeated(it: Letters) -> String {
    char::from(it.letter).to_string().repeat(it.count.into())
}

/// The pattern with its hours of one kind; a day right before them is kept apart.
pub(crate) fn with_hours(pattern: &str, cycle: u8) -> String {
    let mut out = String::new();
    for token in tokens(pattern) {
        match token {
            Token::Text(text) => out += text,
            Token::Field(HOUR, own) => {
                if out.ends_with('d') {
                    out.push(' ');
                }
                out += &repeated(Letters { letter: cycle, ..own });
            }
            Token::Field(_, own) => out += &repeated(own),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: &str, options: &[(&str, &str)]) -> Option<String> {
        let mut all = DateTimeOptions::new();
        for (name, value) in options {
            all = all.with(name, *value).unwrap();
        }
        let locale = language.parse().unwrap();
        pattern(DateTable::of(&locale), &locale, &all, Known { date: true, time: true, offset: true })
    }

    #[test]
    fn styles_and_fields() {
        assert_eq!(of("de", &[("dateStyle", "medium")]).unwrap(), "dd.MM.y");
        assert_eq!(of("es", &[("timeStyle", "full")]).unwrap(), "H:mm:ss (zzzz)");
        assert_eq!(of("es", &[("timeStyle", "full"), ("timeZoneName", "shortOffset")]).unwrap(), "H:mm:ss (O)");
        assert_eq!(of("pl", &[("timeStyle", "short"), ("timeZoneName", "long")]).unwrap(), "HH:mm zzzz");
        let day = [("month", "long"), ("weekday", "short"), ("day", "numeric")];
        assert_eq!(of("fr", &day).unwrap(), "EEE d MMMM");
        assert_eq!(of("en", &[("hour", "2-digit"), ("hourCycle", "h24")]).unwrap(), "kk");
    }

    #[test]
    fn other_hours() {
        assert_eq!(of("de", &[("timeStyle", "short"), ("hour12", "true")]).unwrap(), "hh:mm\u{202f}a");
        assert_eq!(of("en", &[("timeStyle", "short"), ("hour12", "false")]).unwrap(), "HH:mm");
        assert_eq!(of("en-u-hc-h23", &[("timeStyle", "short")]).unwrap(), "HH:mm");
        assert_eq!(of("en", &[("hour", "numeric"), ("dayPeriod", "long")]).unwrap(), "h BBBB");
    }

    #[test]
    fn nothing_asked_for_shows_all_that_there_is() {
        assert_eq!(of("it", &[]).unwrap(), "dd/MM/y, HH:mm:ss");
        assert_eq!(of("en", &[("era", "short")]).unwrap(), "M/d/y GGG, h:mm:ss\u{202f}a");
        let locale = "en".parse().unwrap();
        let nothing = DateTimeOptions::new().with("month", "long").unwrap();
        let known = Known { date: false, time: true, offset: false };
        assert_eq!(pattern(DateTable::of(&locale), &locale, &nothing, known), None);
    }
}

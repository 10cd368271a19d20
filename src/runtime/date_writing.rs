//! Writes a moment by a pattern: ICU4X fields and names, and what it does not know of: the parts of the day, hours up to 24.

use std::cell::Cell;
use std::fmt::{self, Write as _};

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::DateTimeFormatterPreferences;
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::pattern::{
    DateTimePattern, DayPeriodNameLength, FixedCalendarDateTimeNames, FormattedDateTimePattern, MonthNameLength,
    WeekdayNameLength, YearNameLength,
};
use icu_time::{DateTime as IcuDateTime, Time as IcuTime};
use writeable::TryWriteable;

use crate::runtime::date_skeleton::{Letters, MINUTE, SECOND, Token, tokens};
use crate::runtime::date_table::{DateTable, Kind};
use crate::runtime::datetime::{Date, DateTime, Time};
use crate::runtime::zones::{ZoneWriter, zone_of};

/// A moment as ICU4X wants it.
pub(crate) type Input = IcuDateTime<Gregorian>;

/// A date is there in any case, and shown only if it was asked for.
pub(crate) fn input(moment: &DateTime) -> Option<Input> {
    let date = moment.date.unwrap_or(Date { year: 1970, month: 1, day: 1 });
    let time = moment.time.unwrap_or(Time { hour: 0, minute: 0, second: 0, nanosecond: 0 });
    Some(IcuDateTime {
        date: IcuDate::try_new_gregorian(date.year, date.month, date.day).ok()?,
        time: IcuTime::try_new(time.hour, time.minute, time.second, time.nanosecond).ok()?,
    })
}

/// What a pattern gives, to be written as other texts of ICU4X are: the code for it is there once.
pub(crate) struct Shown<'a> {
    text: FormattedDateTimePattern<'a>,
    failed: Cell<bool>,
}

impl<'a> Shown<'a> {
    pub(crate) fn new(text: FormattedDateTimePattern<'a>) -> Self {
        Self { text, failed: Cell::new(false) }
    }

    /// Whether nothing was missing in what was written.
    fn is_whole(&self) -> bool {
        !self.failed.get()
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What ICU4X lacks it shows in another way.
        self.failed.set(self.text.try_write_to(f)?.is_err());
        Ok(())
    }
}

/// A pattern with the names that it needs.
#[derive(Debug)]
pub(crate) struct ByPattern {
    names: FixedCalendarDateTimeNames<Gregorian, CompositeDateTimeFieldSet>,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    /// What ICU4X writes.
    Fields(DateTimePattern),
    /// “in the evening”.
    Period(Periods),
    /// 1 to 24, with so many digits at least.
    HourTo24(usize),
    /// So many digits of the second, away from it.
    Fraction(usize),
    Zone(Box<ZoneWriter>),
}

impl ByPattern {
    /// Nothing if ICU4X cannot write the pattern.
    pub(crate) fn new(
        table: DateTable,
        preferences: DateTimeFormatterPreferences,
        locale: &icu_locale_core::Locale,
        pattern: &str,
        sample: &Input,
    ) -> Option<ByPattern> {
        let mut all = ByPattern { names: FixedCalendarDateTimeNames::try_new(preferences).ok()?, parts: Vec::new() };
        let mut fields = String::new();
        let has = |field| tokens(pattern).any(|token| matches!(token, Token::Field(at, _) if at == field));
        for token in tokens(pattern) {
            let part = match token {
                Token::Text(text) => {
                    fields += text;
                    continue;
                }
                Token::Field(_, own) => match own.letter {
                    b'B' => Part::Period(Periods::new(table, own.count, has(MINUTE), has(SECOND))),
                    b'k' => Part::HourTo24(own.count.into()),
                    b'S' if !fields.ends_with("s.") => Part::Fraction(own.count.into()),
                    b'z' | b'v' | b'O' => Part::Zone(Box::new(ZoneWriter::new(table, locale, zone_of(own)))),
                    _ => {
                        all.load(own)?;
                        (0..own.count).for_each(|_| fields.push(own.letter.into()));
                        continue;
                    }
                },
            };
            all.push(&mut fields)?;
            all.parts.push(part);
        }
        all.push(&mut fields)?;
        // What is not loaded would show now.
        let mut sample_text = String::new();
        all.write_fields(sample, &mut sample_text).then_some(all)
    }

    fn push(&mut self, fields: &mut String) -> Option<()> {
        if !fields.is_empty() {
            self.parts.push(Part::Fields(fields.parse().ok()?));
            fields.clear();
        }
        Some(())
    }

    /// The names that a field needs.
    fn load(&mut self, field: Letters) -> Option<()> {
        let names = &mut self.names;
        match (field.letter, field.count) {
            (b'G', ..=3) => names.include_year_names(YearNameLength::Abbreviated).ok()?,
            (b'G', 4) => names.include_year_names(YearNameLength::Wide).ok()?,
            (b'G', _) => names.include_year_names(YearNameLength::Narrow).ok()?,
            (b'M', ..=2) => names.include_month_names(MonthNameLength::Numeric).ok()?,
            (b'L', ..=2) => names.include_month_names(MonthNameLength::StandaloneNumeric).ok()?,
            (b'M', 3) => names.include_month_names(MonthNameLength::Abbreviated).ok()?,
            (b'M', 4) => names.include_month_names(MonthNameLength::Wide).ok()?,
            (b'M', 5..) => names.include_month_names(MonthNameLength::Narrow).ok()?,
            (b'L', 3) => names.include_month_names(MonthNameLength::StandaloneAbbreviated).ok()?,
            (b'L', 4) => names.include_month_names(MonthNameLength::StandaloneWide).ok()?,
            (b'L', 5..) => names.include_month_names(MonthNameLength::StandaloneNarrow).ok()?,
            (b'E', ..=3) => names.include_weekday_names(WeekdayNameLength::Abbreviated).ok()?,
            (b'E', 4) => names.include_weekday_names(WeekdayNameLength::Wide).ok()?,
            (b'E', _) => names.include_weekday_names(WeekdayNameLength::Narrow).ok()?,
            (b'c', ..=3) => names.include_weekday_names(WeekdayNameLength::StandaloneAbbreviated).ok()?,
            (b'c', 4) => names.include_weekday_names(WeekdayNameLength::StandaloneWide).ok()?,
            (b'c', _) => names.include_weekday_names(WeekdayNameLength::StandaloneNarrow).ok()?,
            (b'a', ..=3) => names.include_day_period_names(DayPeriodNameLength::Abbreviated).ok()?,
            (b'a', 4) => names.include_day_period_names(DayPeriodNameLength::Wide).ok()?,
            (b'a', _) => names.include_day_period_names(DayPeriodNameLength::Narrow).ok()?,
            _ => names,
        };
        Some(())
    }

    /// Whether ICU4X writes all that it is given.
    fn write_fields(&self, input: &Input, out: &mut String) -> bool {
        self.parts.iter().all(|part| match part {
            Part::Fields(fields) => {
                let shown = Shown::new(self.names.with_pattern_unchecked(fields).format(input));
                write!(out, "{shown}").is_ok() && shown.is_whole()
            }
            _ => true,
        })
    }

    pub(crate) fn write(&self, moment: &DateTime, input: &Input, out: &mut impl fmt::Write) -> fmt::Result {
        for part in &self.parts {
            match part {
                // It has written the sample; years and the like are numbers.
                Part::Fields(fields) => {
                    write!(out, "{}", Shown::new(self.names.with_pattern_unchecked(fields).format(input)))?;
                }
                Part::Period(periods) => out.write_str(periods.of(moment))?,
                Part::HourTo24(digits) => {
                    let hour = moment.time.map_or(0, |time| time.hour);
                    let hour = if hour == 0 { 24 } else { hour };
                    write!(out, "{hour:0digits$}")?;
                }
                Part::Fraction(digits) => {
                    let text = format!("{:09}", moment.time.map_or(0, |time| time.nanosecond));
                    out.write_str(text.get(..*digits).unwrap_or(&text))?;
                }
                Part::Zone(zone) => zone.write(moment, out)?,
            }
        }
        Ok(())
    }
}

/// The parts of the day of a language, and how exactly the text says the time: noon is at noon only.
#[derive(Debug)]
struct Periods {
    /// From and until which hour, or at which hour alone; and the name.
    all: Vec<(u8, Option<u8>, &'static str)>,
    minutes: bool,
    seconds: bool,
}

impl Periods {
    fn new(table: DateTable, width: u8, minutes: bool, seconds: bool) -> Periods {
        let column = match width {
            4 => 1,
            5 => 2,
            _ => 0,
        };
        let read = |mut row: std::str::Split<'static, char>| {
            let hours = row.next()?;
            let (from, until) = match hours.split_once('-') {
                Some((from, until)) => (from, Some(until.parse().ok()?)),
                None => (hours.trim_start_matches('='), None),
            };
            // One text alone serves all widths.
            let first = row.next()?;
            let text = if column == 0 { first } else { row.nth(column - 1).unwrap_or(first) };
            Some((from.parse().ok()?, until, text))
        };
        Periods { all: table.rows(Kind::Period).filter_map(read).collect(), minutes, seconds }
    }

    fn of(&self, moment: &DateTime) -> &'static str {
        let Some(time) = moment.time else { return "" };
        let sharp = (!self.minutes || time.minute == 0) && (!self.seconds || time.second == 0);
        let at = |(from, until, _): &&(u8, Option<u8>, &str)| until.is_none() && sharp && *from == time.hour;
        let within = |(from, until, _): &&(u8, Option<u8>, &str)| match *until {
            Some(until) if *from < until => (*from..until).contains(&time.hour),
            Some(until) => time.hour >= *from || time.hour < until,
            None => false,
        };
        self.all.iter().find(at).or_else(|| self.all.iter().find(within)).map_or("", |(_, _, name)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hour_has_a_name() {
        for language in ["en", "fr", "de", "el", "it", "pl", "es"] {
            let table = DateTable::of(&language.parse().unwrap());
            for width in [1, 4, 5] {
                let periods = Periods::new(table, width, true, true);
                for hour in 0..24 {
                    let moment = DateTime::time(hour, 30, 0).unwrap();
                    assert!(!periods.of(&moment).is_empty(), "{language} {hour}");
                }
            }
        }
    }

    #[test]
    fn noon_is_at_noon() {
        let table = DateTable::of(&"en".parse().unwrap());
        let periods = Periods::new(table, 4, true, true);
        let of = |minute, second| periods.of(&DateTime::time(12, minute, second).unwrap());
        assert_eq!((of(0, 0), of(0, 1), of(1, 0)), ("noon", "in the afternoon", "in the afternoon"));
        // Where no minutes are shown, they do not count.
        assert_eq!(Periods::new(table, 4, false, false).of(&DateTime::time(12, 59, 59).unwrap()), "noon");
        // Over midnight.
        let polish = Periods::new(DateTable::of(&"pl".parse().unwrap()), 4, true, true);
        let night = |hour| polish.of(&DateTime::time(hour, 1, 0).unwrap());
        assert_eq!((night(23), night(3)), ("w nocy", "w nocy"));
    }
}

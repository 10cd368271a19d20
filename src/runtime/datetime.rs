//! Dates and times as arguments: plain numbers, checked once when they are made.

use std::sync::Arc;

use crate::runtime::datetime_options::DateTimeOptions;

/// A date, a time of day, or both, in the Gregorian calendar, as a clock on the wall shows them; with the distance from
/// UTC where it is known.
///
/// ```
/// use portolan::{args, runtime::{DateTime, Program}};
/// let program = Program::new("pl".parse()?, "due = Termin: { DATETIME($day, dateStyle: \"long\") }");
/// let day = DateTime::date(2026, 3, 7).unwrap();
/// assert_eq!(program.format("due", args! { day: day }, &mut Vec::new()).unwrap(), "Termin: 7 marca 2026");
/// assert!(DateTime::date(2026, 2, 30).is_none());
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTime {
    pub(crate) date: Option<Date>,
    pub(crate) time: Option<Time>,
    /// Seconds east of UTC.
    pub(crate) offset: Option<i32>,
    /// Where the clock stands, if that is known.
    pub(crate) place: Option<Place>,
    pub(crate) options: Option<Arc<DateTimeOptions>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    pub(crate) year: i32,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    pub(crate) nanosecond: u32,
}

/// Where a clock stands, which gives its time zone a name.
#[cfg(feature = "jiff")]
pub(crate) type Place = jiff::tz::TimeZone;
/// No place is known without `jiff`.
#[cfg(not(feature = "jiff"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {}

/// What the zone without a distance from UTC is called, which is no place.
pub(crate) const UTC: [&str; 5] = ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Z"];

/// Years further away are no dates: ECMAScript has about as many.
const MAX_YEAR: i32 = 270_000;

/// Furthest from UTC, in seconds. No place is further than 14 hours.
const MAX_OFFSET: i32 = 18 * 3600;

const DAY: i64 = 86_400;

impl DateTime {
    /// A day; nothing if there is no such day.
    pub fn date(year: i32, month: u8, day: u8) -> Option<DateTime> {
        let known = year.abs() <= MAX_YEAR && (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month);
        known.then_some(DateTime {
            date: Some(Date { year, month, day }),
            time: None,
            offset: None,
            place: None,
            options: None,
        })
    }

    /// A time of day; nothing if there is no such time. Leap seconds count as the second before.
    pub fn time(hour: u8, minute: u8, second: u8) -> Option<DateTime> {
        let known = hour < 24 && minute < 60 && second <= 60;
        let time = Time { hour, minute, second: second.min(59), nanosecond: 0 };
        known.then_some(DateTime { date: None, time: Some(time), offset: None, place: None, options: None })
    }

    /// A day with a time of day: `DateTime::date(2026, 3, 7)?.at(14, 5, 0)`.
    pub fn at(self, hour: u8, minute: u8, second: u8) -> Option<DateTime> {
        Some(DateTime { time: DateTime::time(hour, minute, second)?.time, ..self })
    }

    /// With a part of a second, which `fractionalSecondDigits` shows.
    pub fn nanosecond(mut self, nanosecond: u32) -> Option<DateTime> {
        self.time.as_mut().filter(|_| nanosecond < 1_000_000_000)?.nanosecond = nanosecond;
        Some(self)
    }

    /// How far the clock is ahead of UTC, in seconds: what `timeZone` and `timeZoneName` need.
    pub fn offset(mut self, seconds: i32) -> Option<DateTime> {
        (self.offset, self.place) = (Some(seconds), None);
        (seconds.abs() <= MAX_OFFSET).then_some(self)
    }

    /// A moment by its milliseconds since the beginning of 1970, in UTC.
    pub fn from_unix_milliseconds(milliseconds: i64) -> Option<DateTime> {
        let seconds = milliseconds.div_euclid(1000);
        let (date, time) = civil(seconds)?;
        let nanosecond = milliseconds.rem_euclid(1000) as u32 * 1_000_000;
        let time = Time { nanosecond, ..time };
        Some(DateTime { date: Some(date), time: Some(time), offset: Some(0), place: None, options: None })
    }

    /// The same moment, shown in another way. What a message itself asks for goes before.
    pub fn with(mut self, options: impl Into<Arc<DateTimeOptions>>) -> DateTime {
        self.options = Some(options.into());
        self
    }

    /// The same moment as a clock at another distance from UTC shows it; as it is, if its own distance is not known.
    pub(crate) fn moved_to(&self, offset: i32, place: Option<Place>) -> DateTime {
        let (Some(date), Some(time), Some(own)) = (self.date, self.time, self.offset) else { return self.clone() };
        let seconds = days(date) * DAY
            + i64::from(time.hour) * 3600
            + i64::from(time.minute) * 60
            + i64::from(time.second)
            + i64::from(offset - own);
        match civil(seconds) {
            Some((date, moved)) => DateTime {
                date: Some(date),
                time: Some(Time { nanosecond: time.nanosecond, ..moved }),
                offset: Some(offset),
                place,
                options: self.options.clone(),
            },
            None => self.clone(),
        }
    }

    /// Seconds since 1970 in UTC, if date, time and offset are known.
    #[cfg(feature = "jiff")]
    pub(crate) fn unix_seconds(&self) -> Option<i64> {
        let (date, time) = (self.date?, self.time?);
        let of_day = i64::from(time.hour) * 3600 + i64::from(time.minute) * 60 + i64::from(time.second);
        Some(days(date) * DAY + of_day - i64::from(self.offset?))
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01. Years are counted from March, so that a leap day is the last of its year.
fn days(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month), i64::from(date.day));
    let year = i64::from(date.year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Date and time of so many seconds since the beginning of 1970.
fn civil(seconds: i64) -> Option<(Date, Time)> {
    let shifted = seconds.div_euclid(DAY) + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = (of_year - (153 * from_march + 2) / 5 + 1) as u8;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 } as u8;
    let year = i32::try_from(year_of_era + era * 400 + i64::from(month <= 2)).ok()?;
    let of_day = seconds.rem_euclid(DAY);
    let time = Time {
        hour: (of_day / 3600) as u8,
        minute: (of_day / 60 % 60) as u8,
        second: (of_day % 60) as u8,
        nanosecond: 0,
    };
    (year.abs() <= MAX_YEAR).then_some((Date { year, month, day }, time))
}

#[cfg(feature = "jiff")]
mod from_jiff {
    //! What [`jiff`] calls a date, a time, a date with a time, a timestamp and a zoned time.

    use super::{Date, DateTime, Time};
    use crate::runtime::value::Value;

    fn date(date: jiff::civil::Date) -> Date {
        Date { year: date.year().into(), month: date.month() as u8, day: date.day() as u8 }
    }

    fn time(time: jiff::civil::Time) -> Time {
        Time {
            hour: time.hour() as u8,
            minute: time.minute() as u8,
            second: time.second() as u8,
            nanosecond: time.subsec_nanosecond() as u32,
        }
    }

    impl From<jiff::civil::Date> for DateTime {
        fn from(it: jiff::civil::Date) -> Self {
            DateTime { date: Some(date(it)), time: None, offset: None, place: None, options: None }
        }
    }

    impl From<jiff::civil::Time> for DateTime {
        fn from(it: jiff::civil::Time) -> Self {
            DateTime { date: None, time: Some(time(it)), offset: None, place: None, options: None }
        }
    }

    impl From<jiff::civil::DateTime> for DateTime {
        fn from(it: jiff::civil::DateTime) -> Self {
            DateTime {
                date: Some(date(it.date())),
                time: Some(time(it.time())),
                offset: None,
                place: None,
                options: None,
            }
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(it: jiff::Timestamp) -> Self {
            it.to_zoned(jiff::tz::TimeZone::UTC).into()
        }
    }

    impl From<jiff::Zoned> for DateTime {
        fn from(it: jiff::Zoned) -> Self {
            let has_name = |name: &str| !super::UTC.contains(&name);
            let place = Some(it.time_zone()).filter(|zone| zone.iana_name().is_some_and(has_name)).cloned();
            DateTime { offset: Some(it.offset().seconds()), place, ..it.datetime().into() }
        }
    }

    macro_rules! values {
        ($($type:ty)*) => {
            $(impl From<$type> for Value<'_> {
                fn from(it: $type) -> Self {
                    Value::DateTime(it.into())
                }
            })*
        };
    }

    values!(jiff::civil::Date jiff::civil::Time jiff::civil::DateTime jiff::Timestamp jiff::Zoned);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_are_none() {
        for (year, month, day) in
            [(2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (1900, 2, 29), (2026, 1, 0), (300_000, 1, 1)]
        {
            assert!(DateTime::date(year, month, day).is_none(), "{year}-{month}-{day}");
        }
        assert!(DateTime::date(2000, 2, 29).is_some() && DateTime::time(23, 59, 60).is_some());
        assert!(DateTime::time(24, 0, 0).is_none() && DateTime::date(2026, 1, 1).unwrap().offset(99_999).is_none());
    }

    #[test]
    fn days_and_civil_dates_are_inverse() {
        assert_eq!(days(Date { year: 1970, month: 1, day: 1 }), 0);
        assert_eq!(days(Date { year: 2000, month: 3, day: 1 }), 11_017);
        for day in (-1_000_000..1_000_000).step_by(37) {
            let (date, _) = civil(day * DAY).unwrap();
            assert_eq!(days(date), day, "{date:?}");
        }
    }

    #[test]
    fn moving_between_offsets() {
        let evening = DateTime::date(2026, 12, 31).unwrap().at(23, 30, 0).unwrap().offset(0).unwrap();
        let warsaw = evening.moved_to(3600, None);
        assert_eq!(warsaw.date, Some(Date { year: 2027, month: 1, day: 1 }));
        assert_eq!(warsaw.time.map(|it| (it.hour, it.minute)), Some((0, 30)));
        let epoch = DateTime::from_unix_milliseconds(-1).unwrap();
        assert_eq!(epoch.date, Some(Date { year: 1969, month: 12, day: 31 }));
        assert_eq!(epoch.time.map(|it| it.nanosecond), Some(999_000_000));
        assert!(DateTime::from_unix_milliseconds(i64::MAX).is_none());
        assert!(DateTime::from_unix_milliseconds(i64::MIN).is_none());
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn what_jiff_gives() {
        use crate::args;
        use crate::runtime::Program;
        let text = "x = { DATETIME($d, dateStyle: \"short\", timeStyle: \"long\") }
y = { DATETIME($d, timeStyle: \"short\", timeZone: \"Europe/Warsaw\") }";
        let program = Program::new("de".parse().unwrap(), text);
        let mut errors = Vec::new();
        let moment: jiff::Timestamp = "2026-07-07T12:05:09Z".parse().unwrap();
        assert_eq!(program.format("x", args! { d: moment }, &mut errors).unwrap(), "07.07.26, 12:05:09 UTC");
        // In summer, Warsaw is two hours ahead.
        assert_eq!(program.format("y", args! { d: moment }, &mut errors).unwrap(), "14:05");
        let zoned = moment.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(2)));
        assert_eq!(program.format("x", args! { d: zoned }, &mut errors).unwrap(), "07.07.26, 14:05:09 GMT+2");
        assert!(errors.is_empty(), "{errors:?}");
        let place = jiff::tz::TimeZone::get("Europe/Warsaw").unwrap();
        let name = if cfg!(feature = "zones") { "MESZ" } else { "GMT+2" };
        let shown = program.format("x", args! { d: moment.to_zoned(place) }, &mut errors).unwrap();
        assert_eq!(shown, format!("07.07.26, 14:05:09 {name}"));
        let civil = jiff::civil::date(2026, 7, 7).at(1, 2, 3, 0);
        assert_eq!(program.format("x", args! { d: civil }, &mut errors).unwrap(), "07.07.26, 01:02:03");
        assert_eq!(errors.len(), 1);
        assert_eq!(program.format("x", args! { d: civil.date() }, &mut Vec::new()).unwrap(), "07.07.26");
        assert_eq!(program.format("y", args! { d: civil.time() }, &mut Vec::new()).unwrap(), "01:02");
    }
}

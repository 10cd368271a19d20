//! The options of `DATETIME`, by the names that `Intl.DateTimeFormat` gives them.

use crate::runtime::datetime::UTC;
use crate::runtime::error::FormatError;
use crate::runtime::number_options::put;
use crate::runtime::number_options::word;
use crate::runtime::value::Value;

/// How a date or time is shown. Options have the names and values of `Intl.DateTimeFormat`, in messages and here alike.
///
/// | option | values |
/// | --- | --- |
/// | `dateStyle`, `timeStyle` | `"full"`, `"long"`, `"medium"`, `"short"` |
/// | `weekday`, `era` | `"long"`, `"short"`, `"narrow"` |
/// | `year`, `day`, `hour`, `minute`, `second` | `"numeric"`, `"2-digit"` |
/// | `month` | `"numeric"`, `"2-digit"`, `"long"`, `"short"`, `"narrow"` |
/// | `fractionalSecondDigits` | 1 to 9 |
/// | `dayPeriod` | `"long"`, `"short"`, `"narrow"`: “in the evening” |
/// | `hour12` | `"true"`, `"false"`, 1, 0 |
/// | `hourCycle` | `"h11"`, `"h12"`, `"h23"`, `"h24"` |
/// | `timeZone` | `"UTC"`, `"+02:00"`; with the feature `jiff` also `"Europe/Warsaw"` |
/// | `timeZoneName` | `"short"`, `"long"`, `"shortOffset"`, `"longOffset"`, `"shortGeneric"`, `"longGeneric"` |
/// | `calendar` | `"gregory"`; with the feature `calendars` also `"buddhist"`, `"hebrew"` and the like |
///
/// Styles are those of each language and region, and each field is as wide as it is asked for. In English, French, German,
/// Greek, Italian, Polish and Spanish any choice of fields reads as in browsers, in other languages the usual ones do. Names
/// of the time zones of places need the feature `zones`; without it the distance from UTC stands for them.
///
/// ```
/// use portolan::runtime::{DateTime, DateTimeOptions, Program};
/// let program = Program::new("en".parse()?, "tea = Tea at { $time }");
/// let options = DateTimeOptions::new().with("hour", "numeric")?.with("dayPeriod", "long")?;
/// let time = DateTime::time(17, 0, 0).unwrap().with(options);
/// let text = program.format("tea", &[("time", time.into())], &mut Vec::new());
/// assert_eq!(text.unwrap(), "Tea at 5 in the afternoon");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTimeOptions {
    pub(crate) date_style: Option<Style>,
    pub(crate) time_style: Option<Style>,
    pub(crate) weekday: Option<Width>,
    pub(crate) era: Option<Width>,
    pub(crate) year: Option<Width>,
    pub(crate) month: Option<Width>,
    pub(crate) day: Option<Width>,
    pub(crate) day_period: Option<Width>,
    pub(crate) hour: Option<Width>,
    pub(crate) minute: Option<Width>,
    pub(crate) second: Option<Width>,
    pub(crate) fraction: Option<u8>,
    pub(crate) hour_cycle: Option<HourCycle>,
    pub(crate) zone: Option<Zone>,
    pub(crate) zone_name: Option<ZoneName>,
    pub(crate) calendar: Option<Box<str>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Style {
    Full,
    Long,
    Medium,
    Short,
}

/// How a field of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Width {
    Numeric,
    TwoDigit,
    Long,
    Short,
    Narrow,
}

/// Which hours a clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum HourCycle {
    /// 1 to 12 or 0 to 11, whichever the language has.
    Twelve,
    H11,
    H12,
    H23,
    /// 1 to 24.
    H24,
}

/// Where the clock stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Zone {
    /// Seconds ahead of UTC.
    Offset(i32),
    /// A place, such as `Europe/Warsaw`.
    Place(Box<str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ZoneName {
    Short,
    Long,
    ShortOffset,
    LongOffset,
    ShortGeneric,
    LongGeneric,
}

const STYLES: &[(&str, Style)] =
    &[("full", Style::Full), ("long", Style::Long), ("medium", Style::Medium), ("short", Style::Short)];
const NAMES: &[(&str, Width)] = &[("long", Width::Long), ("short", Width::Short), ("narrow", Width::Narrow)];
const DIGITS: &[(&str, Width)] = &[("numeric", Width::Numeric), ("2-digit", Width::TwoDigit)];
const MONTHS: &[(&str, Width)] = &[
    ("numeric", Width::Numeric),
    ("2-digit", Width::TwoDigit),
    ("long", Width::Long),
    ("short", Width::Short),
    ("narrow", Width::Narrow),
];
const CYCLES: &[(&str, HourCycle)] =
    &[("h11", HourCycle::H11), ("h12", HourCycle::H12), ("h23", HourCycle::H23), ("h24", HourCycle::H24)];
const ZONE_NAMES: &[(&str, ZoneName)] = &[
    ("short", ZoneName::Short),
    ("long", ZoneName::Long),
    ("shortOffset", ZoneName::ShortOffset),
    ("longOffset", ZoneName::LongOffset),
    ("shortGeneric", ZoneName::ShortGeneric),
    ("longGeneric", ZoneName::LongGeneric),
];

impl DateTimeOptions {
    /// No options: the date or time in figures, as the language has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same options and one more. An error says what is wrong with it.
    pub fn with<'a>(mut self, name: &str, value: impl Into<Value<'a>>) -> Result<Self, FormatError> {
        self.set(name, &value.into()).map(|()| self)
    }

    pub(crate) fn set(&mut self, name: &str, value: &Value<'_>) -> Result<(), FormatError> {
        let known = match name {
            "dateStyle" => put(&mut self.date_style, word(value, STYLES)),
            "timeStyle" => put(&mut self.time_style, word(value, STYLES)),
            "weekday" => put(&mut self.weekday, word(value, NAMES)),
            "era" => put(&mut self.era, word(value, NAMES)),
            "year" => put(&mut self.year, word(value, DIGITS)),
            "month" => put(&mut self.month, word(value, MONTHS)),
            "day" => put(&mut self.day, word(value, DIGITS)),
            "dayPeriod" => put(&mut self.day_period, word(value, NAMES)),
            "hour" => put(&mut self.hour, word(value, DIGITS)),
            "minute" => put(&mut self.minute, word(value, DIGITS)),
            "second" => put(&mut self.second, word(value, DIGITS)),
            "fractionalSecondDigits" => put(&mut self.fraction, fraction(value)),
            "hour12" => put(&mut self.hour_cycle, hour12(value)),
            "hourCycle" => put(&mut self.hour_cycle, word(value, CYCLES)),
            "timeZone" => put(&mut self.zone, zone(value)),
            "timeZoneName" => put(&mut self.zone_name, word(value, ZONE_NAMES)),
            "calendar" => put(&mut self.calendar, calendar(value)),
            _ => return Err(FormatError::option(name, "DATETIME has no such option")),
        };
        if known { Ok(()) } else { Err(FormatError::option(name, "DATETIME does not know this value")) }
    }

    /// Whether no field of a date or time is asked for, as in ECMA-402: an era or a zone's name alone asks for none.
    pub(crate) fn asks_for_none(&self) -> bool {
        let fields = [self.weekday, self.year, self.month, self.day, self.day_period];
        let time = [self.hour, self.minute, self.second];
        fields.iter().chain(&time).all(Option::is_none) && self.fraction.is_none()
    }

    /// These options where `over` says nothing else.
    pub(crate) fn overlaid(&self, over: &DateTimeOptions) -> DateTimeOptions {
        DateTimeOptions {
            date_style: over.date_style.or(self.date_style),
            time_style: over.time_style.or(self.time_style),
            weekday: over.weekday.or(self.weekday),
            era: over.era.or(self.era),
            year: over.year.or(self.year),
            month: over.month.or(self.month),
            day: over.day.or(self.day),
            day_period: over.day_period.or(self.day_period),
            hour: over.hour.or(self.hour),
            minute: over.minute.or(self.minute),
            second: over.second.or(self.second),
            fraction: over.fraction.or(self.fraction),
            hour_cycle: over.hour_cycle.or(self.hour_cycle),
            zone: over.zone.clone().or_else(|| self.zone.clone()),
            zone_name: over.zone_name.or(self.zone_name),
            calendar: over.calendar.clone().or_else(|| self.calendar.clone()),
        }
    }
}

fn fraction(value: &Value<'_>) -> Option<u8> {
    let digits = value.as_number()?.as_i64()?;
    (1..=9).contains(&digits).then_some(digits as u8)
}

fn hour12(value: &Value<'_>) -> Option<HourCycle> {
    let twelve = match value {
        Value::Number(number) => number.as_f64() != 0.0,
        _ => word(value, &[("true", true), ("false", false)])?,
    };
    Some(if twelve { HourCycle::Twelve } else { HourCycle::H23 })
}

fn zone(value: &Value<'_>) -> Option<Zone> {
    let name = value.as_text()?;
    if UTC.contains(&name) {
        return Some(Zone::Offset(0));
    }
    if name.starts_with(['+', '-']) {
        return icu_time::zone::UtcOffset::try_from_str(name).ok().map(|offset| Zone::Offset(offset.to_seconds()));
    }
    (cfg!(feature = "jiff") && name.len() < 64).then(|| Zone::Place(name.into()))
}

fn calendar(value: &Value<'_>) -> Option<Box<str>> {
    let name = value.as_text()?;
    icu_locale_core::extensions::unicode::Value::try_from_str(name).ok()?;
    Some(name.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_options_and_values() {
        for (name, value) in [
            ("colour", Value::from("red")),
            ("month", "longest".into()),
            ("day", "long".into()),
            ("fractionalSecondDigits", 12.into()),
            ("timeZone", "+99:99".into()),
            ("hour12", "perhaps".into()),
        ] {
            let error = DateTimeOptions::new().with(name, value).unwrap_err();
            assert!(matches!(&error, FormatError::BadOption { option, .. } if option == name), "{error}");
        }
    }

    #[test]
    fn zones() {
        let of = |name: &str| DateTimeOptions::new().with("timeZone", name).unwrap().zone;
        assert_eq!(of("UTC"), Some(Zone::Offset(0)));
        assert_eq!(of("+05:30"), Some(Zone::Offset(19_800)));
        assert_eq!(of("-03"), Some(Zone::Offset(-10_800)));
    }
}

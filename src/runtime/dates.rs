//! Writes dates and times in the way of one language, by ICU4X.

use std::fmt;
use std::sync::{Arc, OnceLock};

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::fieldsets::zone::{LocalizedOffsetLong, LocalizedOffsetShort};
use icu_datetime::options::{Alignment, Length, SubsecondDigits, TimePrecision, YearStyle};
use icu_datetime::{DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_locale_core::preferences::extensions::unicode::keywords::HourCycle as IcuHourCycle;
use icu_time::zone::UtcOffset;
use icu_time::{DateTime as IcuDateTime, Time as IcuTime};

use crate::runtime::datetime::{Date, DateTime, Time};
use crate::runtime::datetime_options::{DateTimeOptions, HourCycle, Style, Width, Zone, ZoneName};
use crate::runtime::error::FormatError;

/// Options of `DATETIME`, with the formatters that they ask for, each made when it is first needed.
#[derive(Debug, Default)]
pub(crate) struct DateStyle {
    pub(crate) options: Arc<DateTimeOptions>,
    /// For a date, a time, and both.
    made: [OnceLock<Made>; 3],
}

/// With the calendar of the language or of the options. Its data make a program larger by 0.7 MB.
#[cfg(feature = "calendars")]
type Formatter = icu_datetime::DateTimeFormatter<CompositeDateTimeFieldSet>;
/// With the Gregorian calendar.
#[cfg(not(feature = "calendars"))]
type Formatter = icu_datetime::FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// A formatter for one choice of fields, and what could not be done.
#[derive(Debug)]
struct Made {
    formatter: Option<Formatter>,
    /// A weekday with a time: two formatters and what stands between, since ICU4X 2.4 drops the zero of `14:05` when it
    /// writes both, and in some languages does not find the words for the parts of the day.
    weekday: Option<(Formatter, String, Formatter)>,
    problems: Vec<FormatError>,
}

impl DateStyle {
    pub(crate) fn new(options: impl Into<Arc<DateTimeOptions>>) -> Self {
        Self { options: options.into(), made: Default::default() }
    }

    /// Writes a moment with these options. What is wrong goes into `errors`; false if nothing could be written.
    pub(crate) fn write(
        &self,
        locale: &icu_locale_core::Locale,
        moment: &DateTime,
        out: &mut impl fmt::Write,
        errors: &mut Vec<FormatError>,
    ) -> Result<bool, fmt::Error> {
        let moved = self.options.zone.as_ref().map(|zone| move_to(moment, zone, errors));
        let moment = moved.as_ref().unwrap_or(moment);
        let place = match (moment.date, moment.time) {
            (Some(_), None) => 0,
            (None, _) => 1,
            (Some(_), Some(_)) => 2,
        };
        let made = self.made[place].get_or_init(|| Made::new(locale, &self.options, moment));
        errors.extend(made.problems.iter().cloned());
        let Some(input) = input(moment) else { return Ok(false) };
        match (&made.weekday, &made.formatter) {
            (Some((day, between, time)), _) => {
                write!(out, "{}{between}{}", day.format(&input), time.format(&input))?;
            }
            (_, Some(formatter)) => write!(out, "{}", formatter.format(&input))?,
            _ => return Ok(false),
        }
        if moment.time.is_some()
            && let Some(name) = zone_name(&self.options)
        {
            match moment.offset {
                Some(offset) => write_offset(locale, offset, name, out)?,
                None => errors.push(FormatError::option("timeZoneName", "the time has no offset from UTC")),
            }
        }
        Ok(true)
    }
}

impl Made {
    fn new(locale: &icu_locale_core::Locale, options: &DateTimeOptions, moment: &DateTime) -> Made {
        let mut problems = Vec::new();
        let mut fields = fields(options, moment, &mut problems);
        let preferences = preferences(locale, options, &mut problems);
        let make = |fields: FieldSetBuilder| {
            let fields = fields.build_composite_datetime().ok()?;
            Formatter::try_new(preferences, fields).ok()
        };
        let mut formatter = make(fields.clone());
        if formatter.is_none() {
            // An unusual choice of fields: the whole date says at least what was asked for.
            fields.date_fields = fields.date_fields.map(|_| DateFields::YMD);
            formatter = make(fields.clone());
        }
        if matches!(options.month, Some(Width::Short | Width::Narrow))
            && let Some(made) = &formatter
            && let Some(input) = input(moment)
            && !names_month(&made.format(&input).pattern().to_string())
        {
            // A month in figures where its name was asked for, as in German: its long name is nearer.
            fields.length = Some(Length::Long);
            formatter = make(fields.clone());
        }
        let weekday = (fields.date_fields == Some(DateFields::E) && fields.time_precision.is_some()).then(|| {
            let (mut day, mut time) = (fields.clone(), fields.clone());
            day.time_precision = None;
            time.date_fields = None;
            let pattern = formatter.as_ref()?.format(&input(moment)?).pattern().to_string();
            Some((make(day)?, after_weekday(&pattern), make(time)?))
        });
        Made { formatter, weekday: weekday.flatten(), problems }
    }
}

fn preferences(
    locale: &icu_locale_core::Locale,
    options: &DateTimeOptions,
    problems: &mut Vec<FormatError>,
) -> DateTimeFormatterPreferences {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    preferences.hour_cycle = options.hour_cycle.map(|cycle| match cycle {
        HourCycle::Twelve => IcuHourCycle::Clock12,
        HourCycle::H11 => IcuHourCycle::H11,
        HourCycle::H12 => IcuHourCycle::H12,
        HourCycle::H23 => IcuHourCycle::H23,
    });
    if let Some(name) = &options.calendar
        && (cfg!(feature = "calendars") || &**name != "gregory")
    {
        let calendar = icu_locale_core::extensions::unicode::Value::try_from_str(name).ok();
        preferences.calendar_algorithm = calendar.and_then(|name| (&name).try_into().ok());
        if preferences.calendar_algorithm.is_none() {
            problems.push(FormatError::option("calendar", format!("`{name}` is not known")));
        } else if cfg!(not(feature = "calendars")) {
            problems.push(FormatError::option("calendar", "needs the feature `calendars` of this library"));
        }
    }
    preferences
}

/// Which fields to show, how long, and how exact.
fn fields(options: &DateTimeOptions, moment: &DateTime, problems: &mut Vec<FormatError>) -> FieldSetBuilder {
    let mut fields = FieldSetBuilder::new();
    if options.date_style.is_some() || options.time_style.is_some() {
        styles(options, &mut fields);
    } else {
        single_fields(options, &mut fields);
        if fields.date_fields.is_none() && fields.time_precision.is_none() {
            // No field was asked for: all that there is, in figures.
            fields.date_fields = Some(DateFields::YMD);
            fields.year_style.get_or_insert(YearStyle::Full);
            fields.time_precision = moment.time.map(|_| TimePrecision::Second);
        }
    }
    if moment.date.is_none() && fields.date_fields.take().is_some() && fields.time_precision.is_none() {
        problems.push(FormatError::WrongArgument("DATETIME".to_owned()));
    }
    if moment.time.is_none() && fields.time_precision.take().is_some() && fields.date_fields.is_none() {
        problems.push(FormatError::WrongArgument("DATETIME".to_owned()));
    }
    if fields.date_fields.is_none() {
        (fields.year_style, fields.alignment) = (None, fields.alignment.filter(|_| fields.time_precision.is_some()));
    }
    if fields.time_precision.is_some() && fields.date_fields.is_some_and(DateFields::is_calendar_period) {
        fields.date_fields = Some(DateFields::YMD);
    }
    fields
}

fn styles(options: &DateTimeOptions, fields: &mut FieldSetBuilder) {
    fields.length = Some(match options.date_style {
        Some(Style::Full | Style::Long) => Length::Long,
        Some(Style::Medium) => Length::Medium,
        Some(Style::Short) | None => Length::Short,
    });
    fields.date_fields = options.date_style.map(|style| match style {
        Style::Full => DateFields::YMDE,
        _ => DateFields::YMD,
    });
    fields.time_precision = options.time_style.map(|style| match style {
        Style::Short => TimePrecision::Minute,
        _ => TimePrecision::Second,
    });
}

fn single_fields(options: &DateTimeOptions, fields: &mut FieldSetBuilder) {
    let has = |width: Option<Width>| width.is_some();
    let parts = (has(options.year) || has(options.era), has(options.month), has(options.day), has(options.weekday));
    fields.date_fields = match parts {
        (false, false, false, false) => None,
        (true, false, false, false) => Some(DateFields::Y),
        (true, true, false, false) => Some(DateFields::YM),
        (false, true, false, false) => Some(DateFields::M),
        (false, false, true, false) => Some(DateFields::D),
        (false, false, false, true) => Some(DateFields::E),
        (false, false, true, true) => Some(DateFields::DE),
        (false, true, true, false) => Some(DateFields::MD),
        (false, true, _, true) => Some(DateFields::MDE),
        (true, _, true, false) => Some(DateFields::YMD),
        (true, _, _, true) => Some(DateFields::YMDE),
    };
    fields.length = Some(match options.month.or(options.weekday).or(options.era) {
        Some(Width::Long) => Length::Long,
        Some(Width::Short) => Length::Medium,
        _ => Length::Short,
    });
    let with_year =
        matches!(fields.date_fields, Some(DateFields::Y | DateFields::YM | DateFields::YMD | DateFields::YMDE));
    fields.year_style = match (options.era, options.year) {
        (Some(_), _) => Some(YearStyle::WithEra),
        (None, Some(Width::TwoDigit)) => None,
        _ => with_year.then_some(YearStyle::Full),
    };
    if [options.month, options.day, options.hour].contains(&Some(Width::TwoDigit)) {
        fields.alignment = Some(Alignment::Column);
    }
    fields.time_precision = if let Some(digits) = options.fraction {
        Some(TimePrecision::Subsecond(SubsecondDigits::try_from_int(digits).unwrap_or(SubsecondDigits::S3)))
    } else if has(options.second) {
        Some(TimePrecision::Second)
    } else if has(options.minute) {
        Some(TimePrecision::Minute)
    } else {
        options.hour.map(|_| TimePrecision::Hour)
    };
}

/// Whether and how the distance from UTC is shown.
fn zone_name(options: &DateTimeOptions) -> Option<ZoneName> {
    options.zone_name.or(match options.time_style {
        Some(Style::Full) => Some(ZoneName::Long),
        Some(Style::Long) => Some(ZoneName::Short),
        _ => None,
    })
}

fn move_to(moment: &DateTime, zone: &Zone, errors: &mut Vec<FormatError>) -> DateTime {
    let offset = match zone {
        Zone::Offset(offset) => Some(*offset),
        Zone::Place(name) => offset_at(name, moment).or_else(|| {
            errors.push(FormatError::option("timeZone", format!("`{name}` is not known, or the time has no offset")));
            None
        }),
    };
    offset.map_or_else(|| moment.clone(), |offset| moment.moved_to(offset))
}

#[cfg(feature = "jiff")]
fn offset_at(name: &str, moment: &DateTime) -> Option<i32> {
    let timestamp = jiff::Timestamp::from_second(moment.unix_seconds()?).ok()?;
    Some(jiff::tz::TimeZone::get(name).ok()?.to_offset(timestamp).seconds())
}

#[cfg(not(feature = "jiff"))]
fn offset_at(_: &str, _: &DateTime) -> Option<i32> {
    None
}

/// As ICU4X wants it: a date is there in any case, and shown only if it was asked for.
fn input(moment: &DateTime) -> Option<IcuDateTime<Gregorian>> {
    let date = moment.date.unwrap_or(Date { year: 1970, month: 1, day: 1 });
    let time = moment.time.unwrap_or(Time { hour: 0, minute: 0, second: 0, nanosecond: 0 });
    Some(IcuDateTime {
        date: IcuDate::try_new_gregorian(date.year, date.month, date.day).ok()?,
        time: IcuTime::try_new(time.hour, time.minute, time.second, time.nanosecond).ok()?,
    })
}

/// Whether a pattern has the month as a word.
fn names_month(pattern: &str) -> bool {
    ["MMM", "LLL"].iter().any(|letters| pattern.contains(letters))
}

/// What a pattern such as `EEEE, HH:mm` has between the weekday and the time.
fn after_weekday(pattern: &str) -> String {
    let rest = pattern.trim_start_matches(['E', 'c', 'e']);
    let mut quoted = false;
    let between = rest.chars().take_while(|c| {
        quoted ^= *c == '\'';
        quoted || !c.is_ascii_alphabetic()
    });
    let between: String = between.filter(|c| *c != '\'').collect();
    if rest.len() == pattern.len() || between.is_empty() { " ".to_owned() } else { between }
}

/// Writes ` UTC`, ` GMT+2` or whatever the language has.
fn write_offset(
    locale: &icu_locale_core::Locale,
    seconds: i32,
    name: ZoneName,
    out: &mut impl fmt::Write,
) -> fmt::Result {
    if seconds == 0 {
        return out.write_str(" UTC");
    }
    let offset = UtcOffset::from_seconds_unchecked(seconds);
    let written = match name {
        ZoneName::Short => NoCalendarFormatter::try_new(locale.into(), LocalizedOffsetShort)
            .map(|formatter| write!(out, " {}", formatter.format(&offset))),
        ZoneName::Long => NoCalendarFormatter::try_new(locale.into(), LocalizedOffsetLong)
            .map(|formatter| write!(out, " {}", formatter.format(&offset))),
    };
    written.unwrap_or(Ok(()))
}

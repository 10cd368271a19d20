//! Writes dates and times in the way of one language, by ICU4X.

use std::fmt;
use std::sync::{Arc, OnceLock};

use icu_datetime::DateTimeFormatterPreferences;
use icu_locale_core::Locale;
use icu_locale_core::preferences::extensions::unicode::keywords::HourCycle as IcuHourCycle;

use crate::runtime::date_fields::{self, ByFields};
use crate::runtime::date_pattern::{Known, pattern};
use crate::runtime::date_table::DateTable;
use crate::runtime::date_writing::{ByPattern, Input, input};
use crate::runtime::datetime::{DateTime, Place};
use crate::runtime::datetime_options::{DateTimeOptions, HourCycle, Style, Zone, ZoneName};
use crate::runtime::error::FormatError;
use crate::runtime::zones::ZoneWriter;

/// Options of `DATETIME`, with what writes them, made when it is first needed.
#[derive(Debug, Default)]
pub(crate) struct DateStyle {
    pub(crate) options: Arc<DateTimeOptions>,
    /// By what is known: a date, a time, both; a time and both with the distance from UTC.
    made: [OnceLock<Made>; 5],
    /// The place of the option `timeZone`; nothing if it is not known.
    place: OnceLock<Option<Place>>,
}

/// What writes one choice of fields, and what could not be done.
#[derive(Debug)]
struct Made {
    by: Option<By>,
    problems: Vec<FormatError>,
}

#[derive(Debug)]
enum By {
    Pattern(Box<ByPattern>),
    /// In a language without a table of patterns; the zone stands behind everything.
    Fields(Box<ByFields>, Option<Box<ZoneWriter>>),
}

impl DateStyle {
    pub(crate) fn new(options: impl Into<Arc<DateTimeOptions>>) -> Self {
        Self { options: options.into(), ..Self::default() }
    }

    /// Writes a moment with these options. What is wrong goes into `errors`; false if nothing could be written.
    pub(crate) fn write(
        &self,
        locale: &Locale,
        moment: &DateTime,
        out: &mut impl fmt::Write,
        errors: &mut Vec<FormatError>,
    ) -> Result<bool, fmt::Error> {
        let moved = self.options.zone.as_ref().map(|zone| self.move_to(moment, zone, errors));
        let moment = moved.as_ref().unwrap_or(moment);
        let known = Known {
            date: moment.date.is_some(),
            time: moment.time.is_some(),
            offset: moment.time.is_some() && moment.offset.is_some(),
        };
        let place = match (known.date, known.time, known.offset) {
            (true, false, _) => 0,
            (false, _, false) => 1,
            (true, true, false) => 2,
            (false, _, true) => 3,
            (true, true, true) => 4,
        };
        let Some(input) = input(moment) else { return Ok(false) };
        let made = self.made[place].get_or_init(|| Made::new(locale, &self.options, known, &input));
        errors.extend(made.problems.iter().cloned());
        match &made.by {
            Some(By::Pattern(pattern)) => pattern.write(moment, &input, out)?,
            Some(By::Fields(fields, zone)) => {
                fields.write(&input, out)?;
                if let Some(zone) = zone {
                    out.write_char(' ')?;
                    zone.write(moment, out)?;
                }
            }
            None => return Ok(false),
        }
        Ok(true)
    }

    /// The moment as a clock in another zone shows it.
    fn move_to(&self, moment: &DateTime, zone: &Zone, errors: &mut Vec<FormatError>) -> DateTime {
        let (offset, place) = match zone {
            Zone::Offset(offset) => (Some(*offset), None),
            Zone::Place(name) => {
                let place = self.place.get_or_init(|| place_of(name)).clone();
                let offset = place.as_ref().and_then(|place| offset_at(place, moment));
                if offset.is_none() {
                    let message = format!("`{name}` is not known, or the time has no offset");
                    errors.push(FormatError::option("timeZone", message));
                }
                (offset, place)
            }
        };
        offset.map_or_else(|| moment.clone(), |offset| moment.moved_to(offset, place))
    }
}

impl Made {
    fn new(locale: &Locale, options: &DateTimeOptions, known: Known, sample: &Input) -> Made {
        let mut problems = Vec::new();
        let preferences = preferences(locale, options, &mut problems);
        let table = DateTable::of(locale);
        let pattern = is_gregorian(preferences).then(|| {
            pattern(table, locale, options, known)
                .or_else(|| date_fields::pattern(table, preferences, options, known, zone_name(options)))
        });
        let by_pattern =
            pattern.flatten().and_then(|pattern| ByPattern::new(table, preferences, locale, &pattern, sample));
        let by = by_pattern.map(|it| By::Pattern(Box::new(it))).or_else(|| {
            let fields = ByFields::new(preferences, options, known, sample, &mut problems)?;
            let zone = zone_name(options).filter(|_| known.offset);
            let zone = zone.map(|name| Box::new(ZoneWriter::new(table, locale, name)));
            Some(By::Fields(Box::new(fields), zone))
        });
        if by.is_none() {
            problems.push(FormatError::WrongArgument("DATETIME".to_owned()));
        } else if known.time && !known.offset && zone_name(options).is_some() {
            problems.push(FormatError::option("timeZoneName", "the time has no offset from UTC"));
        }
        Made { by, problems }
    }
}

/// Whether dates are in the Gregorian calendar, by option or by language.
#[cfg(feature = "calendars")]
fn is_gregorian(preferences: DateTimeFormatterPreferences) -> bool {
    use icu_calendar::preferences::CalendarPreferences;
    let mut calendar = CalendarPreferences::default();
    calendar.locale_preferences = preferences.locale_preferences;
    calendar.calendar_algorithm = preferences.calendar_algorithm;
    icu_calendar::AnyCalendarKind::try_new(calendar) == Ok(icu_calendar::AnyCalendarKind::Gregorian)
}

/// Without the feature `calendars` all are, but for an option that says otherwise, of which the user is told.
#[cfg(not(feature = "calendars"))]
fn is_gregorian(_: DateTimeFormatterPreferences) -> bool {
    true
}

fn preferences(
    locale: &icu_locale_core::Locale,
    options: &DateTimeOptions,
    problems: &mut Vec<FormatError>,
) -> DateTimeFormatterPreferences {
    let mut preferences = DateTimeFormatterPreferences::from(locale);
    let asked = options.hour_cycle.map(|cycle| match cycle {
        HourCycle::Twelve => IcuHourCycle::Clock12,
        HourCycle::H11 => IcuHourCycle::H11,
        HourCycle::H12 => IcuHourCycle::H12,
        HourCycle::H23 | HourCycle::H24 => IcuHourCycle::H23,
    });
    preferences.hour_cycle = asked.or(preferences.hour_cycle);
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

/// Whether and how the zone is shown.
fn zone_name(options: &DateTimeOptions) -> Option<ZoneName> {
    options.zone_name.or(match options.time_style {
        Some(Style::Full) => Some(ZoneName::Long),
        Some(Style::Long) => Some(ZoneName::Short),
        _ => None,
    })
}

#[cfg(feature = "jiff")]
fn place_of(name: &str) -> Option<Place> {
    jiff::tz::TimeZone::get(name).ok()
}

#[cfg(feature = "jiff")]
fn offset_at(place: &Place, moment: &DateTime) -> Option<i32> {
    Some(place.to_offset(jiff::Timestamp::from_second(moment.unix_seconds()?).ok()?).seconds())
}

#[cfg(not(feature = "jiff"))]
fn place_of(_: &str) -> Option<Place> {
    None
}

#[cfg(not(feature = "jiff"))]
fn offset_at(place: &Place, _: &DateTime) -> Option<i32> {
    match *place {}
}

//! Names of the time zones of places, such as “Central European Summer Time”, by ICU4X.

use std::fmt;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::enums::ZoneFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_locale_core::Locale;
use icu_time::zone::{IanaParser, TimeZone, UtcOffset, ZoneNameTimestamp};

use crate::runtime::date_writing::Shown;
use crate::runtime::datetime::{DateTime, Place};
use crate::runtime::datetime_options::ZoneName;

/// The names of one kind.
#[derive(Debug)]
pub(crate) struct PlaceNames {
    names: FixedCalendarDateTimeNames<Gregorian, ZoneFieldSet>,
    pattern: DateTimePattern,
}

impl PlaceNames {
    /// Nothing for a distance from UTC, which is the same for every place.
    pub(crate) fn new(locale: &Locale, name: ZoneName) -> Option<PlaceNames> {
        let mut names = FixedCalendarDateTimeNames::try_new(locale.into()).ok()?;
        let pattern = match name {
            ZoneName::ShortOffset | ZoneName::LongOffset => return None,
            ZoneName::Short => {
                names.include_time_zone_specific_short_names_with_fallback().ok()?;
                "z"
            }
            ZoneName::Long => {
                names.include_time_zone_specific_long_names_with_fallback().ok()?;
                "zzzz"
            }
            ZoneName::ShortGeneric => {
                names.include_time_zone_generic_short_names_with_fallback().ok()?;
                "v"
            }
            ZoneName::LongGeneric => {
                names.include_time_zone_generic_long_names_with_fallback().ok()?;
                "vvvv"
            }
        };
        Some(PlaceNames { names, pattern: pattern.parse().ok()? })
    }

    /// False if nothing could be written.
    pub(crate) fn write(
        &self,
        place: &Place,
        moment: &DateTime,
        out: &mut impl fmt::Write,
    ) -> Result<bool, fmt::Error> {
        let zone =
            place.iana_name().map(|name| IanaParser::new().parse(name)).filter(|zone| *zone != TimeZone::UNKNOWN);
        let (Some(zone), Some(offset), Some(seconds)) = (zone, moment.offset, moment.unix_seconds()) else {
            return Ok(false);
        };
        let zone = zone
            .with_offset(Some(UtcOffset::from_seconds_unchecked(offset)))
            .with_zone_name_timestamp(ZoneNameTimestamp::from_epoch_seconds(seconds));
        write!(out, "{}", Shown::new(self.names.with_pattern_unchecked(&self.pattern).format(&zone)))?;
        Ok(true)
    }
}

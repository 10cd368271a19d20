//! Names of time zones: of a place where it is known and the feature `zones` is there, else the distance from UTC.

use std::fmt;
use std::sync::OnceLock;

use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::zone::{LocalizedOffsetLong, LocalizedOffsetShort};
use icu_locale_core::Locale;
use icu_time::zone::UtcOffset;

use crate::runtime::date_skeleton::Letters;
use crate::runtime::date_table::{DateTable, Kind};
use crate::runtime::datetime::{DateTime, Place};
use crate::runtime::datetime_options::ZoneName;

/// Which name the letters of a pattern ask for.
pub(crate) fn zone_of(letters: Letters) -> ZoneName {
    match (letters.letter, letters.count >= 4) {
        (b'O', false) => ZoneName::ShortOffset,
        (b'O', true) => ZoneName::LongOffset,
        (b'v', false) => ZoneName::ShortGeneric,
        (b'v', true) => ZoneName::LongGeneric,
        (_, false) => ZoneName::Short,
        (_, true) => ZoneName::Long,
    }
}

/// Writes names of one kind; what it needs is made when it is first needed.
#[derive(Debug)]
pub(crate) struct ZoneWriter {
    locale: Locale,
    name: ZoneName,
    utc: &'static str,
    offsets: OnceLock<Option<Offsets>>,
    #[cfg(feature = "zones")]
    places: OnceLock<Option<crate::runtime::zone_names::PlaceNames>>,
}

#[derive(Debug)]
enum Offsets {
    Short(NoCalendarFormatter<LocalizedOffsetShort>),
    Long(NoCalendarFormatter<LocalizedOffsetLong>),
}

impl ZoneWriter {
    pub(crate) fn new(table: DateTable, locale: &Locale, name: ZoneName) -> ZoneWriter {
        let long = table.column(Kind::Utc, 0).filter(|_| name == ZoneName::Long);
        ZoneWriter {
            locale: locale.clone(),
            name,
            utc: long.unwrap_or("UTC"),
            offsets: OnceLock::new(),
            #[cfg(feature = "zones")]
            places: OnceLock::new(),
        }
    }

    pub(crate) fn write(&self, moment: &DateTime, out: &mut impl fmt::Write) -> fmt::Result {
        let Some(seconds) = moment.offset else { return Ok(()) };
        if let Some(place) = &moment.place
            && self.write_place(place, moment, out)?
        {
            return Ok(());
        }
        if seconds == 0 && moment.place.is_none() && matches!(self.name, ZoneName::Short | ZoneName::Long) {
            return out.write_str(self.utc);
        }
        let offset = UtcOffset::from_seconds_unchecked(seconds);
        match self.offsets.get_or_init(|| self.make_offsets()) {
            Some(Offsets::Short(formatter)) => write!(out, "{}", formatter.format(&offset)),
            Some(Offsets::Long(formatter)) => write!(out, "{}", formatter.format(&offset)),
            None => Ok(()),
        }
    }

    fn make_offsets(&self) -> Option<Offsets> {
        let preferences = (&self.locale).into();
        Some(match self.name {
            ZoneName::Short | ZoneName::ShortOffset | ZoneName::ShortGeneric => {
                Offsets::Short(NoCalendarFormatter::try_new(preferences, LocalizedOffsetShort).ok()?)
            }
            ZoneName::Long | ZoneName::LongOffset | ZoneName::LongGeneric => {
                Offsets::Long(NoCalendarFormatter::try_new(preferences, LocalizedOffsetLong).ok()?)
            }
        })
    }

    /// False if the place has no name of this kind.
    #[cfg(feature = "zones")]
    fn write_place(&self, place: &Place, moment: &DateTime, out: &mut impl fmt::Write) -> Result<bool, fmt::Error> {
        let make = || crate::runtime::zone_names::PlaceNames::new(&self.locale, self.name);
        match self.places.get_or_init(make) {
            Some(names) => names.write(place, moment, out),
            None => Ok(false),
        }
    }

    /// No place has a name without the feature `zones`: the names make a program larger by 3 MB.
    #[cfg(not(feature = "zones"))]
    fn write_place(&self, _: &Place, _: &DateTime, _: &mut impl fmt::Write) -> Result<bool, fmt::Error> {
        Ok(false)
    }
}

//! Dates of languages that have no table of patterns: ICU4X's field sets. These have one length for the whole date; so each
//! field of the pattern is widened to what was asked for, as in a pattern of the table. Calendars other than the Gregorian
//! one are written as ICU4X has them.

use std::fmt;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::CompositeDateTimeFieldSet;
use icu_datetime::options::{Alignment, Length, SubsecondDigits, TimePrecision, YearStyle};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};

use crate::runtime::date_matching::{glue_of, widened_to};
use crate::runtime::date_pattern::{Known, repeated, wanted, with_hours, zone_letters};
use crate::runtime::date_skeleton::{HOUR, PERIOD, Skeleton, Token, tokens};
use crate::runtime::date_table::{DateTable, Kind};
use crate::runtime::date_writing::{Input, input};
use crate::runtime::datetime::DateTime;
use crate::runtime::datetime_options::{DateTimeOptions, HourCycle, Style, Width, ZoneName};
use crate::runtime::error::FormatError;

/// With the calendar of the language or of the options. Its data make a program larger by 0.7 MB.
#[cfg(feature = "calendars")]
type Formatter = icu_datetime::DateTimeFormatter<CompositeDateTimeFieldSet>;
/// With the Gregorian calendar.
#[cfg(not(feature = "calendars"))]
type Formatter = FixedCalendarDateTimeFormatter<Gregorian, CompositeDateTimeFieldSet>;

/// The day that a pattern is asked for by: ICU4X has other patterns for years that are far away or before year 1.
const USUAL_DAY: (i32, u8, u8) = (2026, 3, 7);

/// ICU4X's pattern for the options, its fields as wide as they are asked for, with the zone behind; nothing if there is none.
pub(crate) fn pattern(
    table: DateTable,
    preferences: DateTimeFormatterPreferences,
    options: &DateTimeOptions,
    known: Known,
    zone: Option<ZoneName>,
) -> Option<String> {
    let only_period = options.day_period.is_some()
        && DateTimeOptions { day_period: None, zone: None, zone_name: None, ..options.clone() }.asks_for_none();
    if only_period {
        return known.time.then(|| with_period(table, "", options.day_period));
    }
    let styled = options.date_style.is_some() || options.time_style.is_some();
    let date = by_length(preferences, options, Known { time: false, ..known });
    let time = by_length(preferences, options, Known { date: false, ..known });
    let hours = time.iter().flat_map(|(time, _)| tokens(time)).find_map(|token| match token {
        Token::Field(HOUR, own) => Some(own.letter),
        _ => None,
    });
    let cycle = if options.hour_cycle == Some(HourCycle::H24) { b'k' } else { hours.unwrap_or(b'H') };
    let wanted = Skeleton::of(&wanted(options, known, cycle));
    let wide = |(found, asked): (String, _)| match styled {
        true => found,
        false => widened_to(&found, &Skeleton::of(asked), &wanted),
    };
    let (date, mut time) = (date.map(wide), time.map(|time| with_hours(&wide(time), cycle)));
    if wanted.fields[PERIOD].is_some_and(|it| it.letter == b'B') {
        time = Some(with_period(table, &time.unwrap_or_default(), options.day_period));
    }
    let mut pattern = match (date, time) {
        (Some(date), Some(time)) => {
            let style = options.date_style.map_or_else(|| glue_of(&wanted), |style| style as usize);
            table.column(Kind::Glue, style)?.replace("{1}", &date).replace("{0}", &time)
        }
        (date, time) => date.or(time)?,
    };
    if let Some(zone) = zone.filter(|_| known.offset) {
        pattern = format!("{pattern} {}", zone_letters(zone));
    }
    Some(pattern)
}

/// ICU4X's pattern, and the skeleton that it is for.
fn by_length(
    preferences: DateTimeFormatterPreferences,
    options: &DateTimeOptions,
    known: Known,
) -> Option<(String, &'static str)> {
    let (year, month, day) = USUAL_DAY;
    let sample = input(&DateTime::date(year, month, day)?)?;
    let mut fields = fields(options, known);
    // Two digits are for the field that asked for them.
    fields.alignment = None;
    if options.year == Some(Width::TwoDigit) && options.era.is_none() && known.date {
        fields.year_style = Some(YearStyle::Full);
    }
    let of = |fields: &FieldSetBuilder| {
        let fields = fields.clone().build_composite_datetime().ok()?;
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, fields).ok()?;
        Some(formatter.format(&sample).pattern().to_string())
    };
    let mut found = of(&fields);
    if found.is_none() {
        // An unusual choice of fields: the whole date says at least what was asked for.
        fields.date_fields = fields.date_fields.map(|_| DateFields::YMD);
        found = of(&fields);
    }
    if matches!(options.month, Some(Width::Short | Width::Narrow)) && !found.as_deref().is_some_and(names_month) {
        // A month in figures where its name was asked for: its long name is nearer.
        fields.length = Some(Length::Long);
        found = of(&fields);
    }
    let asked = match fields.length {
        Some(Length::Long) => "yMMMMEEEEdH",
        Some(Length::Medium) => "yMMMEEEdH",
        _ => "yMEdH",
    };
    Some((found?, asked))
}

/// The pattern with the part of the day where it has AM and PM, or else behind it. Languages without parts of the day have AM
/// and PM.
fn with_period(table: DateTable, pattern: &str, width: Option<Width>) -> String {
    let Some(width) = width else { return pattern.to_owned() };
    let letter = if table.rows(Kind::Period).next().is_some() { "B" } else { "a" };
    let letters = letter.repeat(match width {
        Width::Long => 4,
        Width::Narrow => 5,
        _ => 1,
    });
    if !tokens(pattern).any(|token| matches!(token, Token::Field(PERIOD, _))) {
        return format!("{pattern} {letters}").trim_start().to_owned();
    }
    let replaced = tokens(pattern).map(|token| match token {
        Token::Field(PERIOD, _) => letters.clone(),
        Token::Field(_, own) => repeated(own),
        Token::Text(text) => text.to_owned(),
    });
    replaced.collect()
}

/// What writes one choice of fields.
#[derive(Debug)]
pub(crate) struct ByFields {
    formatter: Formatter,
    /// A weekday with a time: what stands between, and the formatter of the time. ICU4X 2.4 drops the zero of `14:05`
    /// when it writes both, and in some languages does not find the words for the parts of the day.
    time: Option<(String, Box<Formatter>)>,
}

impl ByFields {
    pub(crate) fn new(
        preferences: DateTimeFormatterPreferences,
        options: &DateTimeOptions,
        known: Known,
        sample: &Input,
        problems: &mut Vec<FormatError>,
    ) -> Option<ByFields> {
        if options.day_period.is_some() {
            problems.push(FormatError::option("dayPeriod", "is there with the Gregorian calendar"));
        }
        let mut fields = fields(options, known);
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
            && !names_month(&made.format(sample).pattern().to_string())
        {
            // A month in figures where its name was asked for: its long name is nearer.
            fields.length = Some(Length::Long);
            formatter = make(fields.clone());
        }
        let formatter = formatter?;
        if fields.date_fields != Some(DateFields::E) || fields.time_precision.is_none() {
            return Some(ByFields { formatter, time: None });
        }
        let (mut day, mut time) = (fields.clone(), fields);
        day.time_precision = None;
        time.date_fields = None;
        let between = after_weekday(&formatter.format(sample).pattern().to_string());
        Some(match (make(day), make(time)) {
            (Some(day), Some(time)) => ByFields { formatter: day, time: Some((between, Box::new(time))) },
            _ => ByFields { formatter, time: None },
        })
    }

    pub(crate) fn write(&self, input: &Input, out: &mut impl fmt::Write) -> fmt::Result {
        write!(out, "{}", self.formatter.format(input))?;
        match &self.time {
            Some((between, time)) => write!(out, "{between}{}", time.format(input)),
            None => Ok(()),
        }
    }
}

/// Which fields to show, how long, and how exact.
fn fields(options: &DateTimeOptions, known: Known) -> FieldSetBuilder {
    let mut fields = FieldSetBuilder::new();
    if options.date_style.is_some() || options.time_style.is_some() {
        styles(options, &mut fields);
    } else {
        single_fields(options, &mut fields);
        if fields.date_fields.is_none() && fields.time_precision.is_none() {
            // No field was asked for: all that there is, in figures.
            fields.date_fields = Some(DateFields::YMD);
            fields.year_style.get_or_insert(YearStyle::Full);
            fields.time_precision = known.time.then_some(TimePrecision::Second);
        }
    }
    fields.date_fields = fields.date_fields.filter(|_| known.date);
    fields.time_precision = fields.time_precision.filter(|_| known.time);
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

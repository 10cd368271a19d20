//! Options of `NUMBER` and `DATETIME` as functions of MessageFormat 2, as `messageformat` 4 has them.

use crate::export::Reason;
use crate::export::formats::values::{Options, left_out, note};

/// The function that shows a number.
pub(super) fn number(options: &Options, reasons: &mut Vec<Reason>) -> String {
    let style = options.style();
    let mut out = format!(":{}", if style == "decimal" { "number" } else { style });
    let digits = (options.digits("minimumFractionDigits"), options.digits("maximumFractionDigits"));
    for (name, value) in options.iter() {
        match (name, style) {
            ("style", _) => {}
            ("useGrouping", _) => {
                add(&mut out, name, if value == "false" { "never" } else { value });
            }
            ("minimumIntegerDigits", "percent") => note(reasons, left_out("NUMBER", name)),
            ("minimumFractionDigits" | "maximumFractionDigits", "currency") => match digits {
                (min, Some(max)) if max == 0 || min == Some(max) => {
                    if name == "maximumFractionDigits" {
                        add(&mut out, "fractionDigits", value);
                    }
                }
                _ => note(reasons, left_out("NUMBER", name)),
            },
            _ => add(&mut out, name, value),
        }
    }
    out
}

fn add(out: &mut String, name: &str, value: &str) {
    let is_bare = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+'));
    match is_bare && !value.is_empty() {
        true => out.push_str(&format!(" {name}={value}")),
        false => out.push_str(&format!(" {name}=|{}|", value.replace('\\', "\\\\").replace('|', "\\|"))),
    }
}

/// The function that shows a date.
pub(super) fn date(options: &Options, reasons: &mut Vec<Reason>) -> String {
    let is_style = options.get("dateStyle").is_some() || options.get("timeStyle").is_some();
    let (date, time) = if is_style { styles(options, reasons) } else { fields(options, reasons) };
    let mut out = match (&date, &time) {
        (None, None) => {
            note(reasons, Reason::approximated("of a date that has a time the date alone is shown"));
            ":date length=short".to_owned()
        }
        (Some((fields, length)), None) => format!(":date fields={fields} length={length}"),
        (None, Some((precision, zone))) => format!(":time precision={precision}{zone}"),
        (Some((fields, length)), Some((precision, zone))) => {
            format!(":datetime dateFields={fields} dateLength={length} timePrecision={precision}{zone}")
        }
    };
    for name in ["hour12", "timeZone", "calendar"] {
        match options.get(name) {
            Some(_) if name == "hour12" && time.is_none() => {}
            Some(value) => add(&mut out, name, value),
            None => {}
        }
    }
    for name in ["hourCycle", "fractionalSecondDigits", "era", "dayPeriod"] {
        if options.get(name).is_some() {
            note(reasons, left_out("DATETIME", name));
        }
    }
    out
}

/// The fields of a date with their length; the precision of a time, and its zone.
type Parts = (Option<(&'static str, &'static str)>, Option<(&'static str, &'static str)>);

fn styles(options: &Options, reasons: &mut Vec<Reason>) -> Parts {
    const DATE: &str = "year-month-day";
    let date = options.get("dateStyle").map(|style| match style {
        "full" => ("year-month-day-weekday", "long"),
        "long" => (DATE, "long"),
        "medium" => (DATE, "medium"),
        _ => (DATE, "short"),
    });
    let time = options.get("timeStyle").map(|style| match style {
        "full" => ("second", " timeZoneStyle=long"),
        "long" => ("second", " timeZoneStyle=short"),
        "medium" => ("second", ""),
        _ => ("minute", ""),
    });
    if let Some(style @ ("medium" | "short")) = options.get("dateStyle") {
        note(reasons, Reason::approximated(format!("a {style} date is as the runtime has it")));
    }
    if let Some(style @ ("full" | "long")) = options.get("timeStyle") {
        note(reasons, Reason::approximated(format!("a {style} time is as the runtime has it")));
    }
    (date, time)
}

fn fields(options: &Options, reasons: &mut Vec<Reason>) -> Parts {
    let of = |name: &str| options.get(name);
    let has = |name: &str| of(name).is_some();
    let fields = match (has("year"), has("month"), has("day"), has("weekday")) {
        (false, false, false, false) => None,
        (false, false, false, true) => Some("weekday"),
        (false, false, true, true) => Some("day-weekday"),
        (false, true, true, false) => Some("month-day"),
        (false, true, true, true) => Some("month-day-weekday"),
        (true, true, true, false) => Some("year-month-day"),
        (true, true, true, true) => Some("year-month-day-weekday"),
        // The others are shown with more than was asked for.
        (false, ..) => Some("month-day"),
        (true, ..) => Some("year-month-day"),
    };
    let length = match of("month").or(of("weekday")) {
        Some("long") => "long",
        Some("short") => "medium",
        Some(_) => "short",
        None => "short",
    };
    let wide = if length == "long" { "long" } else { "short" };
    let known: usize = fields.map_or(0, |fields| fields.split('-').count());
    let asked = ["year", "month", "day", "weekday"].iter().filter(|name| has(name)).count();
    let is_as_asked = known == asked
        && ["year", "day"].iter().all(|name| matches!(of(name), None | Some("numeric")))
        && matches!(of("month"), None | Some("numeric" | "short" | "long"))
        && of("weekday").is_none_or(|weekday| weekday == wide);
    if !is_as_asked {
        note(reasons, Reason::approximated("the fields of a date are as the runtime has them"));
    }
    let precision = match (has("hour"), has("minute"), has("second")) {
        (_, _, true) => Some("second"),
        (_, true, _) => Some("minute"),
        (true, ..) => Some("hour"),
        _ => None,
    };
    let zone = match of("timeZoneName") {
        None => "",
        Some("long") => " timeZoneStyle=long",
        Some(_) => " timeZoneStyle=short",
    };
    let is_time_as_asked = ["hour", "minute", "second"].iter().all(|name| matches!(of(name), None | Some("numeric")))
        && has("hour") >= has("minute")
        && has("minute") >= has("second")
        && (precision.is_some() || zone.is_empty())
        && matches!(of("timeZoneName"), None | Some("short" | "long"));
    if !is_time_as_asked {
        note(reasons, Reason::approximated("the fields of a time are as the runtime has them"));
    }
    (fields.map(|fields| (fields, length)), precision.map(|precision| (precision, zone)))
}

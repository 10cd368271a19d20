//! Options of `NUMBER` and `DATETIME` as the styles and skeletons of ICU's MessageFormat, as `intl-messageformat` reads them.

use crate::export::Reason;
use crate::export::formats::values::{Options, left_out, note};

/// What follows `number` in a placeholder.
pub(super) fn number(options: &Options, reasons: &mut Vec<Reason>) -> String {
    let mut stems: Vec<String> = Vec::new();
    let mut drop = |name: &str| note(reasons, left_out("NUMBER", name));
    let style = options.style();
    match style {
        "percent" => stems.push("percent".into()),
        "currency" => stems.push(format!("currency/{}", options.get("currency").unwrap_or_default())),
        "unit" => stems.push(format!("unit/{}", options.get("unit").unwrap_or_default())),
        _ => {}
    }
    match options.get("currencyDisplay").or(options.get("unitDisplay")) {
        Some("name" | "long") => stems.push("unit-width-full-name".into()),
        Some("narrowSymbol" | "narrow") => stems.push("unit-width-narrow".into()),
        // What FormatJS calls so is another thing in ICU.
        Some("code") => drop("currencyDisplay"),
        _ => {}
    }
    match options.get("useGrouping") {
        Some("false") => stems.push("group-off".into()),
        Some(_) => drop("useGrouping"),
        None => {}
    }
    if let Some(count) = options.digits("minimumIntegerDigits") {
        stems.push("0".repeat(count));
    }
    let significant = (options.digits("minimumSignificantDigits"), options.digits("maximumSignificantDigits"));
    match significant {
        (None, None) => fraction(options, &mut stems, &mut drop),
        (Some(min), None) => stems.push(format!("{}+", "@".repeat(min))),
        (min, Some(max)) => {
            let min = min.unwrap_or(1).max(1);
            stems.push(format!("{}{}", "@".repeat(min), "#".repeat(max.saturating_sub(min))));
        }
    }
    match stems.as_slice() {
        [] => String::new(),
        [only] if only == "percent" => ", percent".into(),
        _ => format!(", ::{}", stems.join(" ")),
    }
}

/// Digits after the point. That there may be none is said only where there would be some.
fn fraction(options: &Options, stems: &mut Vec<String>, drop: &mut impl FnMut(&str)) {
    let stem = match (options.digits("minimumFractionDigits"), options.digits("maximumFractionDigits")) {
        (None, None) => return,
        (_, Some(0)) => ".".to_owned(),
        (Some(0), _) if options.style() == "currency" => return drop("minimumFractionDigits"),
        (Some(0), None) => return,
        (Some(min), None) => format!(".{}*", "0".repeat(min)),
        (min, Some(max)) => {
            let min = min.unwrap_or(0);
            format!(".{}{}", "0".repeat(min), "#".repeat(max.saturating_sub(min)))
        }
    };
    stems.push(stem);
}

/// What follows the name of a date in a placeholder.
pub(super) fn date(options: &Options, reasons: &mut Vec<Reason>) -> String {
    for name in ["timeZone", "calendar", "fractionalSecondDigits", "dayPeriod"] {
        if options.get(name).is_some() {
            note(reasons, left_out("DATETIME", name));
        }
    }
    let (date, time) = (options.get("dateStyle"), options.get("timeStyle"));
    let hours = hours(options);
    match (date, time) {
        (None, None) => fields(options, hours, reasons),
        (Some(style), None) => {
            if matches!(style, "medium" | "short") {
                note(reasons, Reason::approximated(format!("a {style} date is as the runtime has it")));
            }
            format!("date, {style}")
        }
        (None, Some(style)) if hours == "j" => {
            if matches!(style, "long" | "full") {
                note(reasons, Reason::approximated(format!("a {style} time is as the runtime has it")));
            }
            format!("time, {style}")
        }
        (date, time) => {
            let about = match date {
                Some("full") => "yMMMMEEEEd",
                Some("long") => "yMMMMd",
                Some("medium") => "yMMMd",
                Some(_) => "yyMd",
                None => "",
            };
            let seconds = if time == Some("short") { "mm" } else { "mmss" };
            if matches!(date, Some("medium" | "short")) || matches!(time, Some("long" | "full")) {
                let what = "a date with its time is as the runtime has it";
                note(reasons, Reason::approximated(what));
            }
            format!("date, ::{about}{hours}{seconds}")
        }
    }
}

/// The letter of hours.
fn hours(options: &Options) -> &'static str {
    match (options.get("hourCycle"), options.get("hour12")) {
        (Some("h23"), _) | (None, Some("false")) => "H",
        (Some("h12"), _) | (None, Some("true")) => "h",
        (Some("h11"), _) => "K",
        (Some("h24"), _) => "k",
        _ => "j",
    }
}

/// A skeleton of single fields, in the order that CLDR gives them.
fn fields(options: &Options, hours: &str, reasons: &mut Vec<Reason>) -> String {
    let of = |name: &str, letter: &str, from: usize| {
        let count = match options.get(name)? {
            "numeric" => 1,
            "2-digit" => 2,
            "short" => from,
            "long" => 4,
            _ => 5,
        };
        Some(letter.repeat(count))
    };
    let parts = [
        of("era", "G", 1),
        of("year", "y", 1),
        of("month", "M", 3),
        of("weekday", "E", 3),
        of("day", "d", 1),
        of("hour", hours, 1),
        of("minute", "m", 1),
        of("second", "s", 1),
        // `shortOffset` and the like are shown as the zone's name.
        options.get("timeZoneName").map(|name| if name == "long" { "zzzz" } else { "z" }.to_owned()),
    ];
    if options.get("timeZoneName").is_some_and(|name| !matches!(name, "short" | "long")) {
        note(reasons, left_out("DATETIME", "timeZoneName"));
    }
    let skeleton: String = parts.into_iter().flatten().collect();
    if skeleton.is_empty() {
        note(reasons, Reason::approximated("of a date that has a time the date alone is shown"));
        return "date".into();
    }
    format!("date, ::{skeleton}")
}

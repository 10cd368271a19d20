//! Numbers and dates read as in browsers: a grid of options, numbers and languages against `Intl` of node, where node is at
//! hand and has the same CLDR as our ICU4X.

use std::io::Write;
use std::process::Command;

use portolan::runtime::{DateTime, Program, Value};

const LANGUAGES: [&str; 7] = ["en", "fr", "de", "el", "it", "pl", "es"];

const NUMBERS: [f64; 16] = [
    0.0,
    1.0,
    2.0,
    5.0,
    -1.0,
    0.5,
    1.5,
    0.256,
    999.0,
    1234.0,
    -1234.5678,
    12_345.678,
    1_000_000.0,
    1_234_567.891,
    1e15,
    0.000_12,
];

/// Options as Fluent and JavaScript both write them.
const NUMBER_OPTIONS: &[&str] = &[
    "useGrouping: \"auto\"",
    "useGrouping: \"always\"",
    "useGrouping: \"min2\"",
    "minimumFractionDigits: 2",
    "maximumFractionDigits: 0",
    "maximumSignificantDigits: 2",
    "minimumSignificantDigits: 3",
    "minimumIntegerDigits: 4",
    "style: \"percent\"",
    "style: \"percent\", maximumFractionDigits: 1",
    "style: \"currency\", currency: \"EUR\"",
    "style: \"currency\", currency: \"USD\"",
    "style: \"currency\", currency: \"JPY\", currencyDisplay: \"code\"",
    "style: \"currency\", currency: \"CHF\", currencyDisplay: \"narrowSymbol\"",
    "style: \"currency\", currency: \"PLN\", currencyDisplay: \"name\"",
    "style: \"unit\", unit: \"kilometer\"",
    "style: \"unit\", unit: \"day\", unitDisplay: \"long\"",
    "style: \"unit\", unit: \"celsius\", unitDisplay: \"narrow\"",
    "style: \"unit\", unit: \"megabyte\"",
];

const DATE_OPTIONS: &[&str] = &[
    "dateStyle: \"full\"",
    "dateStyle: \"long\"",
    "dateStyle: \"medium\"",
    "dateStyle: \"short\"",
    "timeStyle: \"short\"",
    "timeStyle: \"medium\"",
    "timeStyle: \"long\"",
    "dateStyle: \"full\", timeStyle: \"short\"",
    "dateStyle: \"medium\", timeStyle: \"medium\"",
    "month: \"long\"",
    "month: \"long\", day: \"numeric\"",
    "month: \"short\", day: \"numeric\", year: \"numeric\"",
    "month: \"long\", year: \"numeric\"",
    "weekday: \"long\"",
    "weekday: \"short\"",
    "weekday: \"long\", month: \"long\", day: \"numeric\"",
    "weekday: \"long\", hour: \"numeric\", minute: \"numeric\"",
    "year: \"numeric\"",
    "hour: \"numeric\", minute: \"numeric\"",
];

/// Where ICU4X has other patterns than browsers: language, part of the options, and what differs. `docs/runtime.md` lists
/// them; one that differs no more must go.
const OTHER_DATES: &[(&str, &str, &str)] = &[
    ("pl", "dateStyle: \"short\"", "the day has two digits"),
    ("es", "hour: ", "the hour has two digits"),
    ("es", "timeStyle", "the hour has two digits, and a full date is joined to it by `a las`"),
    (
        "de",
        "month: \"short\"",
        "a date of middle length is written in figures, so that the long month stands for the short one",
    ),
];

/// What node says of a script; nothing, said aloud, if it is not there or has another CLDR.
fn node(script: &str) -> Option<Vec<String>> {
    let script = format!("console.log(process.versions.cldr);{script}");
    let output = Command::new("node").args(["-e", &script]).output().ok().filter(|output| output.status.success());
    let text = output.map(|output| String::from_utf8(output.stdout).expect("UTF-8")).unwrap_or_default();
    let mut lines = text.lines().map(str::to_owned);
    let version = lines.next().unwrap_or_default();
    if version == "48.0" {
        return Some(lines.collect());
    }
    let said =
        writeln!(std::io::stderr(), "SKIPPED: no node with CLDR 48 at hand (`{version}`) to compare numbers with");
    said.expect("stderr");
    None
}

/// V8 puts a space where CLDR has a narrow one before `PM`.
fn plain(text: &str) -> String {
    text.replace(['\u{A0}', '\u{202F}'], " ")
}

#[test]
fn numbers_read_as_in_browsers() {
    let numbers: Vec<String> = NUMBERS.iter().map(ToString::to_string).collect();
    let mut script = String::new();
    for options in NUMBER_OPTIONS {
        script += &format!(
            "for (const l of {LANGUAGES:?}) for (const n of [{}]) \
             console.log(new Intl.NumberFormat(l, {{ {options} }}).format(n));",
            numbers.join(",")
        );
    }
    let Some(lines) = node(&script) else { return };
    let mut lines = lines.iter();
    for options in NUMBER_OPTIONS {
        for locale in LANGUAGES {
            let program = Program::new(locale.parse().expect("a tag"), &format!("x = {{ NUMBER($n, {options}) }}"));
            for n in NUMBERS {
                let mut errors = Vec::new();
                let text = program.format("x", &[("n", n.into())], &mut errors).expect("x");
                assert_eq!(Some(&*text), lines.next().map(String::as_str), "{locale} {options} {n}");
                assert!(errors.is_empty(), "{locale} {options}: {errors:?}");
            }
        }
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn dates_read_as_in_browsers() {
    let moments = [(2026, 3, 7, 14, 5, 9), (2026, 12, 31, 0, 0, 0), (1999, 1, 10, 9, 30, 59)];
    let mut script = String::new();
    for options in DATE_OPTIONS {
        for (year, month, day, hour, minute, second) in moments {
            script += &format!(
                "for (const l of {LANGUAGES:?}) console.log(new Intl.DateTimeFormat(l, {{ timeZone: \"UTC\", {options} }})\
                 .format(Date.UTC({year}, {month} - 1, {day}, {hour}, {minute}, {second})));"
            );
        }
    }
    let Some(lines) = node(&script) else { return };
    let mut lines = lines.iter();
    let mut wrong = Vec::new();
    let mut different = [false; OTHER_DATES.len()];
    for options in DATE_OPTIONS {
        for (year, month, day, hour, minute, second) in moments {
            let moment = DateTime::date(year, month, day).and_then(|it| it.at(hour, minute, second));
            let value = Value::from(moment.and_then(|it| it.offset(0)));
            for locale in LANGUAGES {
                let program =
                    Program::new(locale.parse().expect("a tag"), &format!("x = {{ DATETIME($d, {options}) }}"));
                let text = program.format("x", &[("d", value.clone())], &mut Vec::new()).expect("x");
                let expected = lines.next().expect("a line for each");
                let listed = OTHER_DATES.iter().position(|(own, part, _)| *own == locale && options.contains(part));
                if plain(&text) == plain(expected) {
                    continue;
                } else if let Some(at) = listed {
                    different[at] = true;
                } else {
                    wrong.push(format!("{locale} {options}: {text:?}, in browsers {expected:?}"));
                }
            }
        }
    }
    assert_eq!(lines.next(), None);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(different.iter().all(|it| *it), "a listed difference is none any more: {different:?}");
}

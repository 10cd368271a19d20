//! Numbers read as in browsers: a grid of options, numbers and languages against `Intl` of node, where node is at
//! hand and has the CLDR that our tables are made from.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use portolan::runtime::Program;

use crate::consumers;

/// The languages that are compared.
pub(crate) const LANGUAGES: [&str; 7] = ["en", "fr", "de", "el", "it", "pl", "es"];

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

/// What node says of a script; nothing, said aloud, if it is not there or has another CLDR.
pub(crate) fn node(script: &str) -> Option<Vec<String>> {
    let output = run(&format!("console.log(process.versions.cldr);{script}")).ok().filter(|it| it.status.success());
    let text = output.map(|output| String::from_utf8(output.stdout).expect("UTF-8")).unwrap_or_default();
    let mut lines = text.lines().map(str::to_owned);
    let version = lines.next().unwrap_or_default();
    if version == "48.0" {
        return Some(lines.collect());
    }
    consumers::without(&format!("Node.js with CLDR 48 (it has `{version}`)"));
    None
}

/// Runs a script that may be longer than an argument.
fn run(script: &str) -> std::io::Result<Output> {
    let mut child = Command::new("node").arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(script.as_bytes())?;
    }
    child.wait_with_output()
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

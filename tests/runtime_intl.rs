//! Numbers read as in browsers: a grid of options, numbers and languages against `Intl` of node, where node is at
//! hand and has the CLDR that our tables are made from.

use std::collections::BTreeSet;
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

/// Regions whose ways with numbers, currencies and units are compared, too.
const REGIONS: [&str; 20] = [
    "en-GB", "en-IE", "en-CA", "en-AU", "en-IN", "en-ZA", "de-AT", "de-CH", "de-LU", "fr-CA", "fr-BE", "it-CH",
    "es-MX", "es-AR", "es-419", "es-US", "es-CL", "el-CY", "pl-PL", "en-NZ",
];

#[test]
fn numbers_read_as_in_browsers() {
    let numbers: Vec<String> = NUMBERS.iter().map(ToString::to_string).collect();
    let locales: Vec<&str> = LANGUAGES.into_iter().chain(REGIONS).collect();
    let mut script = String::new();
    for options in NUMBER_OPTIONS {
        script += &format!(
            "for (const l of {locales:?}) for (const n of [{}]) \
             console.log(new Intl.NumberFormat(l, {{ {options} }}).format(n));",
            numbers.join(",")
        );
    }
    let Some(lines) = node(&script) else { return };
    let mut lines = lines.iter();
    let mut wrong = Vec::new();
    for options in NUMBER_OPTIONS {
        for locale in &locales {
            let program = Program::new(locale.parse().expect("a tag"), &format!("x = {{ NUMBER($n, {options}) }}"));
            for n in NUMBERS {
                let mut errors = Vec::new();
                let text = program.format("x", &[("n", n.into())], &mut errors).expect("x");
                let theirs = lines.next().expect("a line for each");
                if text != theirs.as_str() {
                    wrong.push(format!("{locale} {options} {n}: {text:?}, {theirs:?}"));
                }
                assert!(errors.is_empty(), "{locale} {options}: {errors:?}");
            }
        }
    }
    assert_eq!(lines.next(), None);
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// What stands around the digits of a number, without its separators.
fn around(text: &str) -> String {
    text.chars().filter(|c| !c.is_numeric() && !".,٫٬'’".contains(*c)).collect()
}

#[test]
fn signs_read_as_in_browsers_everywhere() {
    const OPTIONS: [&str; 5] = [
        "style: \"percent\"",
        "style: \"currency\", currency: \"EUR\", currencyDisplay: \"narrowSymbol\"",
        "style: \"currency\", currency: \"EUR\", currencyDisplay: \"code\"",
        "style: \"currency\", currency: \"JPY\", currencyDisplay: \"code\"",
        "style: \"currency\", currency: \"CHF\", currencyDisplay: \"code\"",
    ];
    let places = include_str!("../src/runtime/data/place.tsv").lines().filter(|line| !line.starts_with('#'));
    // Anii groups three digits, and ICU 78 has other signs than CLDR in the children of `en-150`.
    let odd = |tag: &&str| !["blo", "en-DE", "en-DK", "en-FI", "en-NO", "en-SE"].contains(tag);
    let tags: Vec<&str> = places.filter_map(|line| line.split('\t').next()).filter(odd).chain(REGIONS).collect();
    let script = format!(
        "for (const l of {tags:?}) for (const o of [{}]) for (const n of [5, -5.25]) console.log(new Intl.NumberFormat(l, o).format(n))",
        OPTIONS.map(|it| format!("{{ {it} }}")).join(",")
    );
    let Some(lines) = node(&script) else { return };
    let mut lines = lines.iter();
    let (mut all, mut wrong, mut digits) = (0, Vec::new(), BTreeSet::new());
    for tag in &tags {
        let messages: String =
            OPTIONS.iter().enumerate().map(|(at, it)| format!("m{at} = {{ NUMBER($n, {it}) }}\n")).collect();
        let program = Program::new(tag.parse().expect("a tag"), &messages);
        for (at, options) in OPTIONS.iter().enumerate() {
            for n in [5.0, -5.25] {
                let text = program.format(&format!("m{at}"), &[("n", n.into())], &mut Vec::new()).expect("a message");
                let theirs = lines.next().expect("a line for each");
                all += 1;
                if text == theirs.as_str() {
                } else if around(&text) == around(theirs) {
                    // ICU4X has no digits of small languages, and the point in some where CLDR has a comma.
                    digits.insert(*tag);
                } else {
                    wrong.push(format!("{tag} {options} {n}: {text:?}, {theirs:?}"));
                }
            }
        }
    }
    assert_eq!(lines.next(), None);
    println!("signs around numbers: {all} texts of {} locales, of which {digits:?} have other digits", tags.len());
    assert!(digits.len() < 50 && LANGUAGES.iter().all(|language| !digits.contains(language)), "{digits:?}");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

//! Tests of the door: what comes out is what our own formatter says, and nothing panics.

use ::fluent::{FluentArgs, FluentValue};
use proptest::prelude::*;

use super::*;
use crate::runtime::{DateTime, Isolation, Value};

/// What a bundle says, in all patterns of all messages.
fn texts(opened: &Opened<FluentBundle>, ids: &[String], args: &FluentArgs) -> Vec<String> {
    let mut out = Vec::new();
    for id in ids {
        let Some(message) = opened.bundle.get_message(id) else { continue };
        let patterns = message.value().into_iter().chain(message.attributes().map(|attribute| attribute.value()));
        for pattern in patterns {
            out.push(opened.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned());
        }
    }
    out
}

fn ids(text: &str) -> Vec<String> {
    parse(FileId(0), text).resource.messages().map(|message| message.id.of(text).to_owned()).collect()
}

fn say(locale: &str, text: &str, name: &'static str, value: FluentValue<'static>) -> String {
    let mut opened = bundle(&locale.parse().unwrap(), &[text]);
    assert!(opened.left_out.is_empty() && opened.diagnostics.is_empty());
    opened.bundle.set_use_isolating(false);
    let mut args = FluentArgs::new();
    args.set(name, value);
    texts(&opened, &ids(text), &args).join("|")
}

#[test]
fn numbers_and_dates_are_ours() {
    assert_eq!(say("de", "a = { $n }", "n", 1_234_567.891.into()), "1.234.567,891");
    assert_eq!(say("pl", "a = { NUMBER($n, minimumFractionDigits: 1) }", "n", 12_345.into()), "12\u{A0}345,0");
    assert_eq!(say("fr", "a = { NUMBER($n, style: \"percent\") }", "n", 0.25.into()), "25\u{A0}%");
    let euro = "a = { NUMBER($n, style: \"currency\", currency: \"EUR\") }";
    assert_eq!(say("es", euro, "n", 1.5.into()), "1,50\u{A0}€");
    assert_eq!(say("de", "a = { NUMBER($n, useGrouping: 0) }", "n", 12_345.into()), "12345");
    let day = || Moment(DateTime::date(2026, 3, 7).unwrap()).into();
    assert_eq!(say("el", "a = { DATETIME($d, dateStyle: \"long\") }", "d", day()), "7 Μαρτίου 2026");
    assert_eq!(say("de", "a = { $d }", "d", day()), "7.3.2026");
    assert_eq!(say("en", "a = { DATETIME($d, dateStyle: \"long\") }", "d", 0.into()), "January 1, 1970");
}

#[test]
fn plural_forms_are_ours() {
    let text = "a = { $n ->\n [0] none\n [one] one\n [many] many\n *[other] other\n }";
    let say = |n: f64| say("fr", text, "n", n.into());
    assert_eq!(
        [0.0, 1.0, 1.5, 2.0, 1e6, f64::NAN, 1e300].map(say),
        ["none", "one", "one", "other", "many", "other", "many"]
    );
    let text = "a = { NUMBER($n, type: \"ordinal\") ->\n [two] { $n }nd\n *[other] { $n }th\n }";
    assert_eq!(self::say("en", text, "n", 22.into()), "22nd");
    let text = "a = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] one\n *[other] other\n }";
    assert_eq!(self::say("en", text, "n", 1.into()), "other");
    let text = "a = { $n ->\n [female] she\n *[other] they\n }";
    assert_eq!(self::say("en", text, "n", "female".into()), "she");
}

#[test]
fn what_would_panic_does_not() {
    let many = "{ $n } ".repeat(101);
    let nines = "{ NUMBER($n, minimumFractionDigits: 99999999999999) }";
    let text = format!(
        "a = {{ \"s\" ->\n *[s] {many}\n }}\nb = {{ {{ 1 ->\n *[s] {many}\n }} }}\nc = {nines}\n\
         d = {{ NUMBER($n, minimumFractionDigits: 30) ->\n [one] 1\n *[other] o\n }}\n\
         e = {{ 99999999999999999999999999 ->\n [one] 1\n *[other] o\n }}\n"
    );
    let said = say("en", &text, "n", 1.into());
    assert!(said.len() < 3_000 && said.ends_with("|o|o"), "{said}");
}

#[test]
fn names_that_are_taken_are_told() {
    let opened = bundle(&"en".parse().unwrap(), &["NUMBER = One\n-a = A\na = B\n", "-a = C\nb = { $x\nc = D\n"]);
    let why: Vec<_> = opened.left_out.iter().map(|it| (it.id.as_str(), it.why)).collect();
    assert_eq!(why, [("NUMBER", Why::NameTaken), ("a", Why::NameTaken), ("-a", Why::Repeated)]);
    assert_eq!(opened.diagnostics.len(), 1);
    assert!(opened.bundle.has_message("c"));
    let long = format!("a = {}", "x".repeat(MAX_ENTRY_BYTES as usize));
    assert_eq!(bundle(&"en".parse().unwrap(), &[&long]).left_out[0].why, Why::TooLong);
}

/// What most programs hold are the types of `fluent`. These functions compile only if ours are the same.
#[test]
fn bundles_are_those_of_fluent() {
    fn alone(opened: Opened<FluentBundle>) -> ::fluent::FluentBundle<::fluent::FluentResource> {
        opened.bundle
    }
    fn shared(opened: Opened<ConcurrentBundle>) -> ::fluent::concurrent::FluentBundle<::fluent::FluentResource> {
        opened.bundle
    }
    let (tag, text) = ("pl".parse().unwrap(), "towns = { $count ->\n [many] { $count } miast\n *[other] miasta\n }");
    let args = ::fluent::fluent_args!["count" => 12_345];
    let mut alone = alone(bundle(&tag, &[text]));
    let mut shared = shared(concurrent(&tag, &[text]));
    alone.set_use_isolating(false);
    shared.set_use_isolating(false);
    let pattern = alone.get_message("towns").and_then(|it| it.value()).unwrap();
    assert_eq!(alone.format_pattern(pattern, Some(&args), &mut Vec::new()), "12\u{A0}345 miast");
    let pattern = shared.get_message("towns").and_then(|it| it.value()).unwrap();
    assert_eq!(shared.format_pattern(pattern, Some(&args), &mut Vec::new()), "12\u{A0}345 miast");
    // A resource that the program has made itself goes in beside ours, and calls our functions.
    let own =
        ::fluent::FluentResource::try_new("own = { NUMBER($count, minimumFractionDigits: 1) }".to_owned()).unwrap();
    alone.add_resource(own).unwrap();
    let pattern = alone.get_message("own").and_then(|it| it.value()).unwrap();
    assert_eq!(alone.format_pattern(pattern, Some(&args), &mut Vec::new()), "12\u{A0}345,0");
}

/// Options that a function of a bundle could only pass over in silence.
#[test]
fn wrong_options_are_told_when_a_bundle_is_filled() {
    let text = "\
a = { NUMBER($n, style: \"unit\", unit: \"meter\") } { NUMBER($n, useGrouping: \"min2\", type: \"ordinal\") }
    .b = { NUMBER($n, colour: \"red\") ->
        *[other] { DATETIME($d, era: \"never\", month: \"long\") }
    }
-c = { OWN(NUMBER($n, minimumIntegerDigits: 99)) }
d = { OWN($n, colour: \"red\") } { NUMBER($n, minimumFractionDigits: 2) }
";
    let opened = bundle(&"en".parse().unwrap(), &[text]);
    let told: Vec<String> = opened.options.iter().map(|it| it.to_string()).collect();
    assert_eq!(
        told,
        [
            "`a`: option `style`: a number of `fluent` has no units",
            "`a`: option `unit`: a number of `fluent` has no units",
            "`a`: option `useGrouping`: a number of `fluent` has groups as the language has them, or none",
            "`a`: option `colour`: NUMBER has no such option",
            "`a`: option `era`: DATETIME does not know this value",
            "`-c`: option `minimumIntegerDigits`: 99 is not between 1 and 21",
        ]
    );
}

/// Our own catalogues: the door says what our formatter says.
#[test]
fn own_catalogues_read_alike() {
    let mut compared = 0;
    for locale in ["en", "fr", "de", "el", "it", "pl", "es"] {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale);
        let files =
            std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let all = files.collect::<Vec<_>>().join("\n");
        let tag: Locale = locale.parse().unwrap();
        let mut opened = bundle(&tag, &[&all]);
        assert_eq!(opened.left_out, []);
        opened.bundle.set_use_isolating(false);
        let program = Program::builder(tag).source(all.as_str()).isolation(Isolation::Never).build();
        let mut names: Vec<&str> = all
            .split('$')
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap())
            .collect();
        names.sort_unstable();
        names.dedup();
        let is_date = |name: &str| all.contains(&format!("DATETIME(${name}"));
        for n in [0.0, 1.0, 2.0, 5.0, 12.0, 22.0, 1.5, 1e6] {
            let day = DateTime::date(2026, 3, 7).and_then(|day| day.at(14, 5, 0)?.offset(0)).unwrap();
            let mut theirs = FluentArgs::new();
            let mut own: Vec<(&str, Value)> = Vec::new();
            for name in &names {
                if is_date(name) {
                    theirs.set(*name, Moment(day.clone()));
                    own.push((name, day.clone().into()));
                } else {
                    theirs.set(*name, n);
                    own.push((name, n.into()));
                }
            }
            for message in program.messages() {
                let there = opened.bundle.get_message(message.id()).unwrap();
                let ours = message.value().into_iter().chain(message.attributes().map(|(_, pattern)| pattern));
                let theirs_all = there.value().into_iter().chain(there.attributes().map(|it| it.value()));
                for (ours, pattern) in ours.zip(theirs_all) {
                    let text = opened.bundle.format_pattern(pattern, Some(&theirs), &mut Vec::new());
                    assert_eq!(text, ours.format(&own, &mut Vec::new()), "{locale} {} {n}", message.id());
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 10_000, "{compared}");
}

/// Pieces that make up hostile catalogues.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a = ",
        "b = ",
        "-a = ",
        "-c = ",
        "\n",
        "\n    .x = ",
        "{ ",
        " }",
        "{",
        "}",
        "$n",
        "$s",
        "a",
        "b",
        "-a",
        "-c(n: 1)",
        "-a.x",
        "a.x",
        "\"s\"",
        "\"\\u00e9\"",
        "\"\\u00é\"",
        "1",
        "1.50",
        "-0",
        "99999999999999999999999",
        " ->",
        "\n  [one] ",
        "\n *[other] ",
        "\n *[1] ",
        "\n  [s] ",
        "NUMBER($n)",
        "NUMBER($n, minimumFractionDigits: 99999999999999)",
        "NUMBER($n, type: \"ordinal\", minimumIntegerDigits: 40)",
        "DATETIME($n, dateStyle: \"full\")",
        "DATETIME($s)",
        "NUMBER(",
        ")",
        "PORTOLAN-SELECT($n)",
        "PORTOLAN-SELECT($n, keys: \"one inf\")",
        "text ",
        "é",
        "\r\n",
        "\u{FEFF}",
        "# c\n",
        "{ $n ->\n *[other] x\n }",
        "{ { $n ->\n  [one] { \"s\" ->\n *[s] { { $s } }\n }\n *[other] x\n } }",
        "{ $n } { $n } { $n } { $n } { $n } { $n } { $n } { $n } { $n } { $n } ",
        "{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }{ a }",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(
        text in hostile(),
        n in prop::sample::select(vec![0.0, 1.0, -1.5, 1e6, 1e19, 1e300, -1e300, 5e-324, f64::NAN, f64::INFINITY]),
        locale in prop::sample::select(vec!["en", "fr", "pl", "ar", "xx"]),
    ) {
        let opened = bundle(&locale.parse().unwrap(), &[&text]);
        let mut args = FluentArgs::new();
        args.set("n", n);
        args.set("s", "{ $n }");
        texts(&opened, &ids(&text), &args);
        texts(&opened, &ids(&text), &FluentArgs::new());
        prop_assert!(opened.left_out.iter().all(|it| it.why != Why::NotRead), "{:?}", opened.left_out);
    }
}

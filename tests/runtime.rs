//! What texts say: Fluent's semantics, and numbers, dates and plurals in the seven languages as CLDR 48 has them.

use std::sync::Arc;

use portolan::args;
use portolan::runtime::limits::{MAX_BYTES, MAX_STEPS};
use portolan::runtime::{
    Args, DateTime, DateTimeOptions, FormatError, Isolation, Localizer, Number, NumberOptions, Pattern, Program, Texts,
    Value,
};

const LANGUAGES: [&str; 7] = ["en", "fr", "de", "el", "it", "pl", "es"];

fn program(locale: &str, text: &str) -> Program {
    let program = Program::new(locale.parse().expect("a tag"), text);
    assert!(program.diagnostics().is_empty(), "{:?}", program.diagnostics());
    program
}

/// The text of message `x`, and what was wrong.
fn show(locale: &str, text: &str, args: &Args<'_>) -> (String, Vec<String>) {
    let mut errors = Vec::new();
    let text = program(locale, text).format("x", args, &mut errors).expect("x").into_owned();
    (text, errors.iter().map(ToString::to_string).collect())
}

/// The text of an expression where nothing is wrong.
fn clean(locale: &str, expression: &str, args: &Args<'_>) -> String {
    let (text, errors) = show(locale, &format!("x = {expression}"), args);
    assert!(errors.is_empty(), "{locale} {expression}: {errors:?}");
    text
}

#[test]
fn shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Program>();
    shared::<Localizer>();
    shared::<Texts>();
    shared::<Value<'_>>();
    shared::<Pattern<'_>>();
}

#[test]
fn texts_without_placeables_are_lent() {
    let program = program("en", "a = text\nb = { \"lit\" }eral\nc = { a }\nd =\n    two\n    lines\n    .e = { \"\" }");
    let mut errors = Vec::new();
    for (id, text, lent) in
        [("a", "text", true), ("b", "literal", true), ("c", "text", true), ("d", "two\nlines", true), ("d.e", "", true)]
    {
        let shown = program.format(id, args! {}, &mut errors).expect(id);
        assert_eq!((&*shown, matches!(shown, std::borrow::Cow::Borrowed(_))), (text, lent), "{id}");
    }
    assert!(errors.is_empty());
    for id in ["", ".", "a.", "a.b", "-a", "d.e.f", "nobody"] {
        assert!(program.format(id, args! {}, &mut errors).is_none(), "{id}");
    }
}

/// References whose text is known beforehand are worked out when compiling, and change nothing.
#[test]
fn references_known_beforehand_are_lent() {
    let terms = "
-brand = Portolan
-city = { $case ->
    [gen] Łodzi
   *[nom] Łódź
}
-both = { -brand } z { -city(case: \"gen\") }
-shown = { $what }
-long = { -both }, { -both }, { -both }, { -both }, { -both }, { -both }, { -both }, { -both }, { -both }, { -both }, { -both }
-number = { $n ->
    [one] one
   *[other] other
}
plain = message
";
    for (expression, text, lent) in [
        ("a { -brand } b", "a Portolan b", true),
        ("a { -brand(never: \"seen\", before: 1) } b", "a Portolan b", true),
        ("{ -city }, { -city(case: \"gen\") }, { -city(case: \"x\") }", "Łódź, Łodzi, Łódź", true),
        ("{ -both(case: \"nom\") } { plain }", "Portolan z Łodzi message", true),
        ("{ -shown(what: \"text\") }", "text", true),
        ("{ -shown(what: 1.5) }", "1,5", false),
        ("{ -shown }", "{$what}", false),
        ("{ -number(n: 1) }", "one", false),
        ("{ -number(n: \"one\") }", "one", true),
        ("{ -long }", &["Portolan z Łodzi"; 11].join(", "), true),
        ("{ -long }{ -long }", &(["Portolan z Łodzi"; 11].join(", ").repeat(2)), true),
    ] {
        let program = program("pl", &format!("x = {expression}\n{terms}"));
        let mut errors = Vec::new();
        let shown = program.format("x", args! {}, &mut errors).expect("x");
        assert_eq!((&*shown, errors.len()), (text, 0), "{expression}");
        // `plain` stands after `x`, and only what stands before is known.
        assert_eq!(
            matches!(shown, std::borrow::Cow::Borrowed(_)),
            lent && !expression.contains("plain"),
            "{expression}"
        );
    }
}

#[test]
fn what_is_missing_or_wrong_is_shown_and_told() {
    for (text, shown, errors) in [
        ("x = { $name }", "{$name}", &["no argument `$name` was given"][..]),
        ("x = { $none }", "{$none}", &["no argument `$none` was given"]),
        ("x = a { nobody } b", "a {nobody} b", &["`{ nobody }` refers to nothing"]),
        ("x = { nobody.home }", "{nobody.home}", &["`{ nobody.home }` refers to nothing"]),
        ("x = { -nobody }", "{-nobody}", &["`{ -nobody }` refers to nothing"]),
        ("x = { y }\ny =\n    .a = b", "{y}", &["`{ y }` refers to a message that has only attributes"]),
        ("x = { y.b }\ny =\n    .a = b", "{y.b}", &["`{ y.b }` refers to nothing"]),
        ("x = { FUNC(1) }", "{FUNC()}", &["there is no function `FUNC`"]),
        ("x = { NUMBER($name) }", "{NUMBER($name)}", &["no argument `$name` was given"]),
        ("x = { NUMBER(\"a\") }", "{NUMBER()}", &["`NUMBER` cannot work with what it was given"]),
        ("x = { NUMBER() }", "{NUMBER()}", &["`NUMBER` cannot work with what it was given"]),
        ("x = { DATETIME($name) }", "{DATETIME($name)}", &["no argument `$name` was given"]),
        ("x = { DATETIME(\"a\") }", "{DATETIME()}", &["`DATETIME` cannot work with what it was given"]),
        ("x = { x }", "{x}", &["`{ x }` refers to itself"]),
        ("x = a{ y }\ny = b{ x }", "ab{x}", &["`{ x }` refers to itself"]),
        ("x = { -t }\n-t = { $arg }", "{$arg}", &[]),
        ("x = { $name ->\n [a] A\n *[b] B\n }", "B", &["no argument `$name` was given"]),
        ("x = { -t.g ->\n [a] A\n *[b] B\n }\n-t = t", "B", &["`{ -t.g }` refers to nothing"]),
        ("x = { FUNC() ->\n [a] A\n *[b] B\n }", "B", &["there is no function `FUNC`"]),
        ("x = { NUMBER(\"a\") ->\n [a] A\n *[b] B\n }", "B", &["`NUMBER` cannot work with what it was given"]),
        (
            "x = { NUMBER(5, colour: \"red\", minimumFractionDigits: 99999999999999, style: \"unit\") }",
            &format!("5.{}", "0".repeat(100)),
            &[
                "option `colour`: NUMBER has no such option",
                "option `minimumFractionDigits`: 99999999999999 is not between 0 and 100",
                "option `unit`: is needed for this style, such as \"kilometer\"",
            ],
        ),
    ] {
        let (text_shown, told) = show("en", text, args! { none: None::<i32> });
        assert_eq!((text_shown.as_str(), told), (shown, errors.iter().map(|it| (*it).to_owned()).collect()), "{text}");
    }
}

#[test]
fn selectors() {
    let number = "x = { $n ->\n [0] zero\n [one] one\n [1] one by value\n [1.5] half\n [few] few\n *[other] other\n }";
    for (locale, n, variant) in [
        ("en", Value::from(0), "zero"),
        ("en", 0.0.into(), "zero"),
        ("en", (-0.0).into(), "zero"),
        ("en", 1.into(), "one"),
        ("en", 1.0.into(), "one"),
        // 1.0 is plural in English, and equal to 1 all the same.
        ("en", Number::parse("1.0").into(), "one by value"),
        ("en", (-1).into(), "one"),
        ("en", 1.5.into(), "half"),
        ("en", Number::parse("1.50").into(), "half"),
        ("en", 2.into(), "other"),
        ("en", u64::MAX.into(), "other"),
        ("en", f64::NAN.into(), "other"),
        ("en", f64::INFINITY.into(), "other"),
        ("pl", 3.into(), "few"),
        ("pl", 5.into(), "other"),
        // A text is no number, and a category is a word like any other.
        ("en", "1".into(), "other"),
        ("en", "one".into(), "one"),
        ("en", "few".into(), "few"),
        ("en", DateTime::date(2026, 1, 1).into(), "other"),
    ] {
        let said = format!("{locale} {n:?}");
        assert_eq!(show(locale, number, &[("n", n)]), (variant.to_owned(), vec![]), "{said}");
    }
    let one_decimal = "{ NUMBER($n, minimumFractionDigits: 1) ->\n [one] one\n [1] value\n *[other] other\n }";
    assert_eq!(clean("en", one_decimal, args! { n: 1 }), "value");
    assert_eq!(clean("el", one_decimal, args! { n: 1 }), "one");
    let ordinal = "{ NUMBER($n, type: \"ordinal\") ->\n [one] st\n [two] nd\n [few] rd\n *[other] th\n }";
    for (n, suffix) in [(1, "st"), (2, "nd"), (3, "rd"), (4, "th"), (11, "th"), (22, "nd"), (103, "rd"), (1011, "th")] {
        assert_eq!(clean("en", ordinal, args! { n: n }), suffix, "{n}");
    }
    let ordinal = NumberOptions::new().with("type", "ordinal").expect("an option");
    let third = Number::from(3).with(ordinal);
    assert_eq!(clean("en", "{ $n ->\n [few] rd\n *[other] th\n }", args! { n: third }), "rd");
    let literal = "{ \"b\" ->\n [a] A\n [b] B\n *[c] C\n } { 2 ->\n [1] one\n [2] two\n *[3] three\n }";
    assert_eq!(clean("en", literal, args! {}), "B two");
}

#[test]
fn terms_and_their_arguments() {
    let terms = "
-city = { $case ->
    [gen] Łodzi
   *[nom] Łódź
}
    .gender = feminine
-nested = { -city(case: \"gen\") }/{ $case }/{ -city }/{ m }
m = { $case }
";
    for (expression, text) in [
        ("{ -city }", "Łódź"),
        ("{ -city(case: \"gen\") }", "Łodzi"),
        // What the caller gives does not reach a term.
        ("{ -city(other: \"gen\") }", "Łódź"),
        ("{ -city.gender ->\n [feminine] ona\n *[other] ono\n }", "ona"),
        // A term in a term leaves the arguments of the outer one alone, and a message sees them.
        ("{ -nested(case: \"nom\") }", "Łodzi/nom/Łódź/nom"),
        ("{ -nested(case: 1.50) }", "Łodzi/1,50/Łódź/1,50"),
    ] {
        let (shown, errors) = show("pl", &format!("{terms}x = {expression}"), args! { case: "gen" });
        assert_eq!((shown.as_str(), errors.len()), (text, 0), "{expression}");
    }
}

#[test]
fn plural_forms_of_the_seven_languages() {
    let all = "{ $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    for (locales, n, category) in [
        (&["en", "de", "el", "it", "es", "pl"][..], 0, None),
        (&["fr"], 0, Some("one")),
        (&LANGUAGES, 1, Some("one")),
        (&["en", "de", "el", "it", "es", "fr"], 2, Some("other")),
        (&["pl"], 2, Some("few")),
        (&["pl"], 5, Some("many")),
        (&["pl"], 12, Some("many")),
        (&["pl"], 22, Some("few")),
        (&["pl"], 112, Some("many")),
        (&["pl"], 1_000_000, Some("many")),
        (&["fr", "it", "es"], 1_000_000, Some("many")),
        (&["fr", "it", "es"], 7_000_000, Some("many")),
        (&["fr", "it", "es", "en", "de", "el"], 1_000_001, Some("other")),
        (&["en", "de", "el"], 1_000_000, Some("other")),
    ] {
        for locale in locales {
            let text = clean(locale, all, args! { n: n });
            let usual = if *locale == "pl" { "many" } else { "other" };
            assert_eq!(text, category.unwrap_or(usual), "{locale} {n}");
        }
    }
    for (locale, n, category) in
        [("fr", 1.5, "one"), ("fr", 2.5, "other"), ("en", 1.5, "other"), ("pl", 1.5, "other"), ("it", 0.5, "other")]
    {
        assert_eq!(clean(locale, all, args! { n: n }), category, "{locale} {n}");
    }
}

#[test]
fn numbers_of_the_seven_languages() {
    for (expression, n, texts) in [
        (
            "{ $n }",
            Value::from(1_234_567),
            [
                "1,234,567",
                "1\u{202F}234\u{202F}567",
                "1.234.567",
                "1.234.567",
                "1.234.567",
                "1\u{A0}234\u{A0}567",
                "1.234.567",
            ],
        ),
        // Italian, Polish and Spanish part groups from five digits on.
        ("{ $n }", 1234.into(), ["1,234", "1\u{202F}234", "1.234", "1.234", "1234", "1234", "1234"]),
        ("{ $n }", 12_345.into(), ["12,345", "12\u{202F}345", "12.345", "12.345", "12.345", "12\u{A0}345", "12.345"]),
        (
            "{ $n }",
            (-1234.5678).into(),
            ["-1,234.568", "-1\u{202F}234,568", "-1.234,568", "-1.234,568", "-1234,568", "-1234,568", "-1234,568"],
        ),
        ("{ $n }", 999.into(), ["999"; 7]),
        ("{ $n }", (-7).into(), ["-7"; 7]),
        ("{ $n }", Number::parse("0.10").into(), ["0.10", "0,10", "0,10", "0,10", "0,10", "0,10", "0,10"]),
        ("{ NUMBER($n, useGrouping: \"false\") }", 1_234_567.into(), ["1234567"; 7]),
        (
            "{ NUMBER($n, useGrouping: \"always\") }",
            1234.into(),
            ["1,234", "1\u{202F}234", "1.234", "1.234", "1.234", "1\u{A0}234", "1.234"],
        ),
        (
            "{ NUMBER($n, style: \"percent\") }",
            0.25.into(),
            ["25%", "25\u{A0}%", "25\u{A0}%", "25%", "25%", "25%", "25\u{A0}%"],
        ),
        (
            "{ NUMBER($n, style: \"percent\", maximumFractionDigits: 1) }",
            (-0.1234).into(),
            ["-12.3%", "-12,3\u{A0}%", "-12,3\u{A0}%", "-12,3%", "-12,3%", "-12,3%", "-12,3\u{A0}%"],
        ),
        (
            "{ NUMBER($n, style: \"currency\", currency: \"EUR\") }",
            (-1234.5).into(),
            [
                "-€1,234.50",
                "-1\u{202F}234,50\u{A0}€",
                "-1.234,50\u{A0}€",
                "-1.234,50\u{A0}€",
                "-1234,50\u{A0}€",
                "-1234,50\u{A0}€",
                "-1234,50\u{A0}€",
            ],
        ),
        (
            "{ NUMBER($n, style: \"currency\", currency: \"PLN\", currencyDisplay: \"name\") }",
            5.into(),
            [
                "5.00 Polish zlotys",
                "5,00 zlotys polonais",
                "5,00 Polnische Złoty",
                "5,00 ζλότι Πολωνίας",
                "5,00 zloty polacchi",
                "5,00 złotego polskiego",
                "5,00 eslotis polacos",
            ],
        ),
        (
            "{ NUMBER($n, style: \"unit\", unit: \"kilometer\") }",
            5.into(),
            ["5 km", "5\u{202F}km", "5 km", "5 χλμ.", "5 km", "5 km", "5 km"],
        ),
        (
            "{ NUMBER($n, style: \"unit\", unit: \"day\", unitDisplay: \"long\") }",
            5.into(),
            ["5 days", "5 jours", "5 Tage", "5 ημέρες", "5 giorni", "5 dni", "5 días"],
        ),
    ] {
        for (locale, text) in LANGUAGES.iter().zip(texts) {
            // Spaces of CLDR are of several kinds; units may have any of them.
            let shown = clean(locale, expression, &[("n", n.clone())]);
            if expression.contains("unit") {
                let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
                assert_eq!(plain(&shown), plain(text), "{locale} {expression}");
            } else {
                assert_eq!(shown, text, "{locale} {expression} {n:?}");
            }
        }
    }
}

#[test]
fn digits() {
    for (options, n, text) in [
        ("minimumIntegerDigits: 3", Value::from(7), "007"),
        ("minimumFractionDigits: 2", 7.into(), "7.00"),
        ("maximumFractionDigits: 0", 2.5.into(), "3"),
        ("maximumFractionDigits: 0", (-2.5).into(), "-3"),
        ("maximumFractionDigits: 1", 0.25.into(), "0.3"),
        ("minimumFractionDigits: 4", 0.125.into(), "0.1250"),
        ("maximumSignificantDigits: 3", 123_456.into(), "123,000"),
        ("maximumSignificantDigits: 2", 9.99.into(), "10"),
        ("maximumSignificantDigits: 2", 0.001_234.into(), "0.0012"),
        ("minimumSignificantDigits: 4", 1.5.into(), "1.500"),
        ("minimumSignificantDigits: 3", 0.into(), "0.00"),
        ("maximumSignificantDigits: 1", 0.into(), "0"),
        ("useGrouping: 0", 1234.into(), "1234"),
        ("style: \"currency\", currency: \"JPY\"", 1234.5.into(), "¥1,235"),
        ("style: \"currency\", currency: \"EUR\", currencyDisplay: \"code\"", 5.into(), "EUR\u{A0}5.00"),
        ("style: \"currency\", currency: \"XTS\"", 5.into(), "XTS\u{A0}5.00"),
    ] {
        assert_eq!(clean("en", &format!("{{ NUMBER($n, {options}) }}"), &[("n", n.clone())]), text, "{options} {n:?}");
    }
    for (n, text) in [
        (Value::from(u64::MAX), "18,446,744,073,709,551,615"),
        (i64::MIN.into(), "-9,223,372,036,854,775,808"),
        (i128::MAX.into(), "170,141,183,460,469,231,731,687,303,715,884,105,727"),
        (Number::parse("1234567890123456789.987654321").into(), "1,234,567,890,123,456,789.987654321"),
        (0.1_f32.into(), "0.1"),
        (1e21.into(), "1,000,000,000,000,000,000,000"),
        (f64::NAN.into(), "NaN"),
        (f64::NEG_INFINITY.into(), "-∞"),
        (0.000_4.into(), "0"),
    ] {
        assert_eq!(clean("en", "{ $n }", &[("n", n.clone())]), text, "{n:?}");
    }
    assert_eq!(clean("en", "{ 3.140 } { 1000 } { -5 }", args! {}), "3.140 1,000 -5");
    // What the message says goes before what the program says.
    let percent = NumberOptions::new().with("style", "percent").and_then(|it| it.with("minimumFractionDigits", 2));
    let share = Number::from(0.5).with(percent.expect("options"));
    assert_eq!(clean("de", "{ $n }", args! { n: share.clone() }), "50,00\u{A0}%");
    assert_eq!(clean("de", "{ NUMBER($n, minimumFractionDigits: 0) }", args! { n: share }), "50\u{A0}%");
}

#[test]
fn dates_of_the_seven_languages() {
    let moment = DateTime::date(2026, 3, 7).and_then(|it| it.at(14, 5, 9)).and_then(|it| it.offset(0)).expect("a time");
    for (options, texts) in [
        (
            "dateStyle: \"full\"",
            [
                "Saturday, March 7, 2026",
                "samedi 7 mars 2026",
                "Samstag, 7. März 2026",
                "Σάββατο 7 Μαρτίου 2026",
                "sabato 7 marzo 2026",
                "sobota, 7 marca 2026",
                "sábado, 7 de marzo de 2026",
            ],
        ),
        (
            "dateStyle: \"long\"",
            [
                "March 7, 2026",
                "7 mars 2026",
                "7. März 2026",
                "7 Μαρτίου 2026",
                "7 marzo 2026",
                "7 marca 2026",
                "7 de marzo de 2026",
            ],
        ),
        (
            "dateStyle: \"medium\"",
            ["Mar 7, 2026", "7 mars 2026", "07.03.2026", "7 Μαρ 2026", "7 mar 2026", "7 mar 2026", "7 mar 2026"],
        ),
        ("dateStyle: \"short\"", ["3/7/26", "07/03/2026", "07.03.26", "7/3/26", "07/03/26", "7.03.2026", "7/3/26"]),
        (
            "month: \"long\", day: \"numeric\"",
            ["March 7", "7 mars", "7. März", "7 Μαρτίου", "7 marzo", "7 marca", "7 de marzo"],
        ),
        (
            "month: \"long\", year: \"numeric\"",
            ["March 2026", "mars 2026", "März 2026", "Μάρτιος 2026", "marzo 2026", "marzec 2026", "marzo de 2026"],
        ),
        ("weekday: \"long\"", ["Saturday", "samedi", "Samstag", "Σάββατο", "sabato", "sobota", "sábado"]),
        ("month: \"long\"", ["March", "mars", "März", "Μαρτίου", "marzo", "marzec", "marzo"]),
        ("year: \"numeric\"", ["2026"; 7]),
        ("timeStyle: \"short\"", ["2:05 PM", "14:05", "14:05", "2:05 μ.μ.", "14:05", "14:05", "14:05"]),
        (
            "timeStyle: \"medium\"",
            ["2:05:09 PM", "14:05:09", "14:05:09", "2:05:09 μ.μ.", "14:05:09", "14:05:09", "14:05:09"],
        ),
        (
            "timeStyle: \"long\"",
            [
                "2:05:09 PM UTC",
                "14:05:09 UTC",
                "14:05:09 UTC",
                "2:05:09 μ.μ. UTC",
                "14:05:09 UTC",
                "14:05:09 UTC",
                "14:05:09 UTC",
            ],
        ),
        (
            "dateStyle: \"long\", timeStyle: \"short\"",
            [
                "March 7, 2026 at 2:05 PM",
                "7 mars 2026 à 14:05",
                "7. März 2026 um 14:05",
                "7 Μαρτίου 2026 στις 2:05 μ.μ.",
                "7 marzo 2026 alle ore 14:05",
                "7 marca 2026 14:05",
                "7 de marzo de 2026 a las 14:05",
            ],
        ),
        (
            "weekday: \"long\", hour: \"numeric\", minute: \"numeric\"",
            [
                "Saturday 2:05 PM",
                "samedi 14:05",
                "Samstag, 14:05",
                "Σάββατο 2:05 μ.μ.",
                "sabato 14:05",
                "sobota, 14:05",
                "sábado, 14:05",
            ],
        ),
        (
            "hour: \"numeric\", minute: \"numeric\", hour12: \"true\"",
            ["2:05 PM", "2:05 PM", "2:05 PM", "2:05 μ.μ.", "2:05 PM", "2:05 PM", "2:05 p. m."],
        ),
        (
            "weekday: \"short\", day: \"2-digit\", month: \"long\"",
            [
                "Sat, March 07",
                "sam. 07 mars",
                "Sa., 07. März",
                "Σάβ 07 Μαρτίου",
                "sab 07 marzo",
                "sob., 07 marca",
                "sáb, 07 de marzo",
            ],
        ),
        (
            "hour: \"numeric\", dayPeriod: \"long\", hour12: \"true\"",
            [
                "2 in the afternoon",
                "2 de l’après-midi",
                "2 Uhr nachmittags",
                "2 το μεσημέρι",
                "2 del pomeriggio",
                "2 po południu",
                "2 de la tarde",
            ],
        ),
        (
            "timeStyle: \"full\"",
            [
                "2:05:09 PM Coordinated Universal Time",
                "14:05:09 temps universel coordonné",
                "14:05:09 Koordinierte Weltzeit",
                "2:05:09 μ.μ. Συντονισμένη Παγκόσμια Ώρα",
                "14:05:09 Tempo coordinato universale",
                "14:05:09 uniwersalny czas koordynowany",
                "14:05:09 (tiempo universal coordinado)",
            ],
        ),
        (
            "timeStyle: \"short\", timeZone: \"+05:30\"",
            ["7:35 PM", "19:35", "19:35", "7:35 μ.μ.", "19:35", "19:35", "19:35"],
        ),
    ] {
        for (locale, text) in LANGUAGES.iter().zip(texts) {
            let shown = clean(locale, &format!("{{ DATETIME($d, {options}) }}"), args! { d: moment.clone() });
            let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
            assert_eq!(plain(&shown), plain(text), "{locale} {options}");
        }
    }
}

#[test]
fn dates_in_other_ways() {
    let day = DateTime::date(2026, 3, 7).expect("a day");
    let moment = day.clone().at(14, 5, 9).expect("a time");
    for (expression, d, text) in [
        ("{ $d }", Value::from(day.clone()), "3/7/2026"),
        ("{ $d }", DateTime::time(14, 5, 0).into(), "2:05:00\u{202F}PM"),
        ("{ $d }", moment.clone().into(), "3/7/2026, 2:05:09\u{202F}PM"),
        ("{ DATETIME($d) }", 1_772_892_309_000_i64.into(), "3/7/2026, 2:05:09\u{202F}PM"),
        ("{ DATETIME($d, month: \"2-digit\", day: \"2-digit\", year: \"numeric\") }", day.clone().into(), "03/07/2026"),
        ("{ DATETIME($d, year: \"2-digit\", month: \"numeric\", day: \"numeric\") }", day.clone().into(), "3/7/26"),
        ("{ DATETIME($d, era: \"short\", year: \"numeric\") }", DateTime::date(-43, 3, 15).into(), "44 BC"),
        ("{ DATETIME($d, hour: \"numeric\", hour12: \"false\") }", moment.clone().into(), "14"),
        ("{ DATETIME($d, timeStyle: \"medium\", hourCycle: \"h23\") }", moment.clone().into(), "14:05:09"),
        (
            "{ DATETIME($d, second: \"numeric\", fractionalSecondDigits: 3, hour12: 0, hour: \"numeric\", minute: \"numeric\") }",
            moment.clone().nanosecond(70_000_000).into(),
            "14:05:09.070",
        ),
        (
            "{ DATETIME($d, timeStyle: \"short\", timeZoneName: \"short\") }",
            moment.clone().offset(7200).into(),
            "2:05\u{202F}PM GMT+2",
        ),
        ("{ DATETIME($d, dateStyle: \"long\", calendar: \"buddhist\") }", day.clone().into(), "March 7, 2569 BE"),
        (
            "{ DATETIME($d, timeStyle: \"short\", timeZoneName: \"longOffset\") }",
            moment.clone().offset(-12_600).into(),
            "2:05\u{202F}PM GMT-03:30",
        ),
        (
            "{ DATETIME($d, hour: \"numeric\", minute: \"numeric\", hourCycle: \"h24\") }",
            DateTime::time(0, 7, 0).into(),
            "24:07",
        ),
        (
            "{ DATETIME($d, second: \"numeric\", fractionalSecondDigits: 9) }",
            moment.clone().nanosecond(7).into(),
            "9.000000007",
        ),
    ] {
        assert_eq!(clean("en", expression, &[("d", d.clone())]), text, "{expression} {d:?}");
    }
    // Regions have patterns of their own; other languages those of ICU4X, as wide as asked for, and parts of the day.
    assert_eq!(clean("en-GB", "{ DATETIME($d, dateStyle: \"short\") }", args! { d: day.clone() }), "07/03/2026");
    let evening = "x = { DATETIME($d, hour: \"numeric\", dayPeriod: \"short\") }";
    let (text, told) = show("pt", evening, args! { d: moment.clone() });
    assert_eq!((text.as_str(), told.len()), ("14", 0), "{told:?}");
    let twelve = "{ DATETIME($d, hour: \"numeric\", dayPeriod: \"short\", hour12: \"true\") }";
    assert_eq!(clean("pt", twelve, args! { d: moment.clone() }), "2\u{202F}da tarde");
    assert_eq!(clean("pt", "{ DATETIME($d, dayPeriod: \"long\") }", args! { d: moment.clone() }), "da tarde");
    // Years of two digits have two in any century.
    let short = "{ DATETIME($d, dateStyle: \"short\") }";
    let long_ago = DateTime::date(1805, 12, 2).unwrap();
    assert_eq!(
        (clean("pl", short, args! { d: long_ago.clone() }), clean("sk", short, args! { d: long_ago })),
        ("2.12.1805".into(), "2. 12. 1805".into())
    );
    // Without its distance from UTC a time has no zone to name.
    let (text, told) = show("de", "x = { DATETIME($d, timeStyle: \"full\") }", args! { d: moment.clone() });
    assert_eq!((text.as_str(), told.len()), ("14:05:09", 1), "{told:?}");
    let long = DateTimeOptions::new().with("dateStyle", "long").expect("an option");
    assert_eq!(clean("it", "{ $d }", args! { d: day.clone().with(long.clone()) }), "7 marzo 2026");
    let over = "{ DATETIME($d, timeStyle: \"short\") }";
    assert_eq!(clean("it", over, args! { d: moment.with(long) }), "7 marzo 2026 alle ore 14:05");
    for (expression, d, text, errors) in [
        ("{ DATETIME($d, hour: \"numeric\") }", Value::from(day.clone()), "{DATETIME()}", 1),
        ("{ DATETIME($d, month: \"long\") }", DateTime::time(1, 2, 3).into(), "{DATETIME()}", 1),
        ("{ DATETIME($d, dateStyle: \"huge\") }", day.clone().into(), "3/7/2026", 1),
        ("{ DATETIME($d, calendar: \"martian\") }", day.into(), "3/7/2026", 1),
        ("{ DATETIME($d) }", i64::MAX.into(), "{DATETIME()}", 1),
    ] {
        let (shown, told) = show("en", &format!("x = {expression}"), &[("d", d)]);
        assert_eq!((shown.as_str(), told.len()), (text, errors), "{expression}: {told:?}");
    }
}

/// Every choice of fields in many languages: ICU4X panics in debug builds where it lacks a name, so that this finds what
/// must not be asked of it.
#[test]
fn any_choice_of_fields_in_many_languages() {
    let day = DateTime::date(2026, 3, 7).expect("a day");
    let both = day.clone().at(0, 5, 9).and_then(|it| it.offset(-12_600)).expect("a time");
    let values = [day.into(), both.into(), Value::from(DateTime::time(14, 5, 9))];
    let options = [
        "dateStyle: \"full\", timeStyle: \"full\"",
        "dateStyle: \"short\"",
        "timeStyle: \"medium\", hour12: 1",
        "weekday: \"long\", hour: \"numeric\", minute: \"numeric\"",
        "weekday: \"narrow\", hour: \"2-digit\", hour12: \"true\"",
        "weekday: \"short\", day: \"numeric\", hour: \"numeric\", hourCycle: \"h11\"",
        "month: \"narrow\", day: \"2-digit\", minute: \"numeric\"",
        "month: \"long\", weekday: \"long\", second: \"numeric\"",
        "year: \"numeric\", hour: \"numeric\"",
        "year: \"numeric\", day: \"numeric\", era: \"long\"",
        "era: \"short\", timeStyle: \"short\"",
        "month: \"long\", fractionalSecondDigits: 2",
        "dateStyle: \"long\", calendar: \"chinese\"",
        "month: \"long\", day: \"numeric\", calendar: \"hebrew\", weekday: \"long\", minute: \"numeric\"",
        "dateStyle: \"medium\", timeStyle: \"short\", calendar: \"islamic-umalqura\", era: \"short\"",
    ];
    let text: String =
        options.iter().enumerate().map(|(at, options)| format!("x{at} = {{ DATETIME($d, {options}) }}\n")).collect();
    let mut shown = 0;
    for locale in
        "en fr de el it pl es ar fa he hi th ja zh zh-TW ko ru tr vi bg hu fi sw ur am my bn ne cy xx".split(' ')
    {
        let program = program(locale, &text);
        for value in &values {
            for message in program.messages() {
                let mut errors = Vec::new();
                let text = program.format(message.id(), &[("d", value.clone())], &mut errors).expect("there");
                assert!(!text.is_empty(), "{locale} {}", message.id());
                shown += 1;
            }
        }
    }
    assert_eq!(shown, 30 * 3 * options.len());
}

#[test]
fn marks_of_direction() {
    let text = "x = a { $n } { y } { \"l\" } { -t } { 5 } { { $n } } { $n ->\n [a] b { $n }\n *[c] { $n }\n }\ny = { $n }\n-t = t";
    let args = args! { n: "N" };
    let marked = "a \u{2068}N\u{2069} N l t \u{2068}5\u{2069} \u{2068}N\u{2069} \u{2068}N\u{2069}";
    let bare = marked.replace(['\u{2068}', '\u{2069}'], "");
    let mut errors = Vec::new();
    for (isolation, in_text, in_html) in
        [(Isolation::Html, &*bare, marked), (Isolation::Always, marked, marked), (Isolation::Never, &bare, &bare)]
    {
        let program = Program::builder("en".parse().expect("a tag")).source(text).isolation(isolation).build();
        let pattern = program.pattern("x").expect("x");
        assert_eq!(pattern.format(args, &mut errors), in_text, "{isolation:?}");
        assert_eq!(pattern.format_html(args, &mut errors), in_html, "{isolation:?}");
    }
    assert!(errors.is_empty());
}

#[test]
fn functions_of_the_caller() {
    let program = Program::builder("de".parse().expect("a tag"))
        .source("x = { JOIN(\"a\", 2, $list, { $n ->\n [one] eins\n *[other] viele\n }, -t, by: \"-\") } { NUMBER(1) }\n-t = T")
        .function("JOIN", |values, named| {
            let texts: Vec<String> = values
                .iter()
                .map(|value| match value {
                    Value::Text(text) => text.to_string(),
                    Value::Number(number) => number.as_f64().to_string(),
                    other => format!("{other:?}"),
                })
                .collect();
            texts.join(named.get("by").and_then(Value::as_text).unwrap_or(" ")).into()
        })
        .function("NUMBER", |_, _| "own".into())
        .build();
    let mut errors = Vec::new();
    let text = program.format("x", args! { list: "l", n: 1 }, &mut errors).expect("x");
    assert_eq!((&*text, errors.len()), ("a-2-l-eins-T own", 0));
    let text = program.format("x", args! { n: 2 }, &mut errors).expect("x");
    assert_eq!((&*text, errors.len()), ("a-2-None-viele-T own", 1));
}

#[test]
fn nothing_grows_without_bounds() {
    // Ten times ten, ten times over: 10^10 texts if nobody counts.
    let mut laughs = String::from("x = { l9 }\nl0 = ha{ $n }\n");
    for level in 1..10 {
        laughs += &format!("l{level} = {}\n", format!("{{ l{} }}", level - 1).repeat(10));
    }
    let (text, errors) = show("en", &laughs, args! { n: 1 });
    assert!(text.len() < 100_000 && text.ends_with('}'), "{} bytes", text.len());
    assert_eq!(errors, ["the text has too many pieces"]);
    // A long text a hundred times over.
    let long = format!("x = {}\ny = {}", "{ y }".repeat(100), "y".repeat(1 << 20));
    let (text, errors) = show("en", &long, args! {});
    assert!(text.len() <= MAX_BYTES);
    assert_eq!(errors, ["the text has too many bytes"]);
    // A long chain.
    let chain: String = (0..1000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let (text, errors) = show("en", &format!("{chain}x = {{ m0 }}"), args! {});
    assert!(text.starts_with("{m") && errors == ["the text has too many levels"], "{text} {errors:?}");
    // Calls in calls, as deep as the parser lets them be, on a small stack.
    let calls = format!("x = {{ {}1{} }}", "NUMBER(".repeat(90), ")".repeat(90));
    let small = std::thread::Builder::new().stack_size(512 << 10).spawn(move || show("en", &calls, args! {}));
    let (_, errors) = small.expect("a thread").join().expect("no overflow");
    assert_eq!(errors, ["the text has too many levels"]);
    // A selector that needs no work, past the limit: where fluent-bundle panics.
    let many = format!("x = {}{{ \"s\" ->\n *[s] s\n }}", "{ \"a\" }{ $n }".repeat(MAX_STEPS as usize));
    let (_, errors) = show("en", &many, args! { n: 1 });
    assert_eq!(errors, ["the text has too many pieces"]);
    let errors = show("en", &format!("x = {}", "{ $m }".repeat(1000)), args! {}).1;
    assert_eq!(errors.len(), 100);
}

#[test]
fn what_passes_a_limit_is_cut_and_the_rest_goes_on() {
    let long = "é".repeat(MAX_BYTES / 2);
    let (text, errors) = show("en", "x = { $n }", args! { n: long.as_str() });
    assert!(text == long && errors.is_empty(), "exactly as long as it may be: {errors:?}");
    let (text, errors) = show("en", "x = a{ $n }b", args! { n: long.as_str() });
    assert_eq!((text.len(), text.ends_with('é'), errors.len()), (MAX_BYTES - 1, true, 1), "{errors:?}");
    // Thirty selectors, each on an attribute that selects on the next one's.
    let mut source = String::from("x = s { -t0.a ->\n    [y] Y\n   *[z] Z\n} e\n");
    for n in 0..30 {
        source.push_str(&format!("-t{n} = T\n    .a = {{ -t{}.a ->\n        [y] Y\n       *[z] z\n    }}\n", n + 1));
    }
    source.push_str("-t30 = T\n    .a = y\n");
    let (text, errors) = show("en", &source, args! {});
    assert_eq!((text.as_str(), errors), ("s Z e", vec!["the text has too many levels".to_owned()]));
    let (text, errors) = show("en", &format!("x = s {{ {}1{} }} e", "NUMBER(".repeat(80), ")".repeat(80)), args! {});
    assert_eq!((text.as_str(), errors.len()), ("s {NUMBER()} e", 1), "{errors:?}");
}

#[test]
fn addresses_from_arguments_lead_somewhere() {
    let source = "x = <a href=\"{ $to }\" title=\"Go to { $to }\">{ $to }</a>";
    let program = program("en", source);
    let html = |to: &str| {
        let mut errors = Vec::new();
        (program.pattern("x").expect("x").format_html(args! { to: to }, &mut errors), errors.len())
    };
    for to in ["https://example.org/", "/help", "mailto:a@example.org"] {
        let marked = format!("\u{2068}{to}\u{2069}");
        let expected = format!("<a href=\"{to}\" title=\"Go to {marked}\">{marked}</a>");
        assert_eq!(html(to), (expected, 0));
    }
    for to in [
        "javascript:alert(1)",
        " JavaScript:x",
        "java\nscript:x",
        "\u{1}javascript:x",
        "data:text/html,x",
        "vbscript:x",
    ] {
        let (text, errors) = html(to);
        assert!(text.starts_with("<a title=") && errors == 1, "{text}");
    }
}

#[test]
fn options_that_contradict_each_other_are_told() {
    for (call, expected) in [
        ("NUMBER(1.5, minimumFractionDigits: 5, maximumFractionDigits: 2)", "1.50"),
        ("NUMBER(1.5, minimumSignificantDigits: 5, maximumSignificantDigits: 2)", "1.5000"),
    ] {
        let (text, errors) = show("en", &format!("x = {{ {call} }}"), args! {});
        assert_eq!((text.as_str(), errors.len()), (expected, 1), "{call}: {errors:?}");
    }
    assert_eq!(clean("en", "{ NUMBER(1.5, minimumFractionDigits: \"2\") }", args! {}), "1.50");
    assert_eq!(clean("de", "{ NUMBER({ $n }, minimumFractionDigits: 1) }", args! { n: 5 }), "5,0");
    assert_eq!(clean("en", "{ -0 } { NUMBER(-0) } { 0 }", args! {}), "-0 -0 0");
    let digits = format!("0.{}", "1".repeat(400));
    assert_eq!(clean("en", "{ $n }", args! { n: Number::parse(&digits).expect("a number") }), digits);
}

#[test]
fn a_writer_that_fails_ends_it() {
    struct Full(usize);
    impl std::fmt::Write for Full {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0 = self.0.checked_sub(text.len()).ok_or(std::fmt::Error)?;
            Ok(())
        }
    }
    let program = program("en", "x = { $n } and { $n } and { $d }");
    let args = args! { n: 1234567, d: DateTime::date(2026, 3, 7) };
    let whole = program.format("x", args, &mut Vec::new()).expect("x").len();
    let pattern = program.pattern("x").expect("x");
    for room in 0..whole {
        assert!(pattern.write(args, &mut Vec::new(), &mut Full(room)).is_err(), "{room}");
    }
    assert!(pattern.write(args, &mut Vec::new(), &mut Full(whole)).is_ok());
}

#[test]
fn values_of_the_callers_own() {
    #[derive(Debug)]
    struct Answer;
    impl portolan::runtime::Custom for Answer {
        fn show(&self, locale: &portolan::locale::Locale) -> std::borrow::Cow<'_, str> {
            format!("<{locale}>").into()
        }
        fn selects(&self, key: &str) -> bool {
            key == "yes"
        }
    }
    let program = program("it", "x = { $a } { $a ->\n [no] n\n [yes] y\n *[maybe] m\n }");
    let args: &Args<'_> = &[("a", Value::Custom(Arc::new(Answer)))];
    let mut errors: Vec<FormatError> = Vec::new();
    let pattern = program.pattern("x").expect("x");
    assert_eq!(pattern.format(args, &mut errors), "<it> y");
    assert_eq!(pattern.format_html(args, &mut errors), "\u{2068}&lt;it&gt;\u{2069} \u{2068}y\u{2069}");
}

//! What holds for any catalogue and any arguments: formatting gives a text within bounds and never panics, whatever way it
//! goes out, and HTML has no tag that is not allowed.

use portolan::runtime::limits::{MAX_BYTES, MAX_ERRORS};
use portolan::runtime::{DateTime, Isolation, Number, NumberOptions, Program, Value};
use proptest::prelude::*;
use proptest::sample::select;

/// Pieces of entries: with these nearly every text is Fluent that does something.
const PIECES: &[&str] = &[
    "\na = ",
    "\nb = ",
    "\n-t = ",
    "\n-u = ",
    "\n    .x = ",
    "text ",
    "{ $n }",
    "{ $m }",
    "{ a }",
    "{ b }",
    "{ b.x }",
    "{ -t }",
    "{ -t(case: \"x\", n: 3) }",
    "{ -u(m: 1.50) }",
    "{ NUMBER($n) }",
    "{ NUMBER($m, minimumFractionDigits: 99999999999999, style: \"percent\") }",
    "{ NUMBER($n, maximumSignificantDigits: 3, style: \"currency\", currency: \"EUR\", currencyDisplay: \"name\") }",
    "{ NUMBER($n, minimumIntegerDigits: 21, style: \"unit\", unit: \"day\", unitDisplay: \"long\") }",
    "{ DATETIME($m, dateStyle: \"full\", timeStyle: \"long\") }",
    "{ DATETIME($n, weekday: \"long\", hour: \"numeric\", timeZone: \"-08:00\") }",
    "{ DATETIME($n, era: \"long\", month: \"2-digit\", calendar: \"hebrew\") }",
    "{ OWN($n, { $m }, -t, NUMBER($m), by: \"x\") }",
    "{ OWN(OWN(OWN($m))) }",
    "{ $n ->\n    [one] one\n    [x] x { $m }\n   *[other] other\n    }",
    "{ $m ->\n    [0] zero\n    [1.5] half\n   *[few] { $n }\n    }",
    "{ NUMBER($n, type: \"ordinal\") ->\n   *[other] o\n    }",
    "{ -t.x ->\n    [text] t\n   *[other] o\n    }",
    "{ OWN($n) ->\n    [x] x\n   *[other] o\n    }",
    "<b>",
    "</b>",
    "<a href=\"",
    "\">",
    "' ",
    "&amp;",
    "&",
    "<",
    "{ \"<\" }",
    "\u{202E}é🏙",
];

const TEXTS: &[&str] = &[
    "",
    "x",
    "one",
    "<script>alert(1)</script>",
    "\" onclick=\"x",
    "' onclick='x",
    "javascript:x",
    "{ a }",
    "\u{2069}é",
];

fn value() -> impl Strategy<Value = Value<'static>> {
    prop_oneof![
        Just(Value::None),
        select(TEXTS).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        (-3_i64..130).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u128>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "-?[0-9]{1,30}(\\.[0-9]{1,30})?".prop_map(|text| Number::parse(&text).into()),
        (any::<i32>(), 0_u8..14, 0_u8..33).prop_map(|(year, month, day)| DateTime::date(year, month, day).into()),
        any::<i64>().prop_map(|ms| DateTime::from_unix_milliseconds(ms / 1000).into()),
        (any::<f64>(), any::<f64>()).prop_map(|(n, digits)| {
            let options = NumberOptions::new().with("maximumSignificantDigits", digits).unwrap_or_default();
            Number::from(n).with(options).into()
        }),
    ]
}

fn catalogue() -> impl Strategy<Value = String> {
    proptest::collection::vec(select(PIECES), 1..40).prop_map(|pieces| pieces.concat())
}

/// Every tag in the text is one of ours, closed in order, and no attribute is one that runs something.
fn check_html(html: &str) -> Result<(), TestCaseError> {
    let mut open = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, _) = part.split_once('>').ok_or_else(|| TestCaseError::fail(format!("a lone < in {html:?}")))?;
        prop_assert!(!tag.contains('\'') && tag.matches('"').count() % 2 == 0, "{html:?}");
        let name = tag.split(' ').next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => prop_assert_eq!(open.pop(), Some(name), "{:?}", html),
            None => {
                prop_assert!(["a", "b"].contains(&name), "{html:?}");
                open.push(name);
            }
        }
        let outside: String = tag.split('"').step_by(2).collect();
        prop_assert!(!outside.contains("onclick"), "{html:?}");
        prop_assert!(!tag.contains("href=\"javascript"), "{html:?}");
    }
    prop_assert!(open.is_empty(), "{html:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn any_catalogue_with_any_arguments(
        text in catalogue(),
        n in value(),
        m in value(),
        locale in select(&["en", "fr", "pl", "ar", "th", "tr", "xx"][..]),
    ) {
        let program = Program::builder(locale.parse().expect("a tag"))
            .source(text.as_str())
            .function("OWN", |values, _| values.last().cloned().unwrap_or(Value::None))
            .isolation(Isolation::Always)
            .build();
        let args = [("n", n), ("m", m)];
        for message in program.messages() {
            for pattern in message.value().into_iter().chain(message.attributes().map(|(_, pattern)| pattern)) {
                let (mut errors, mut again) = (Vec::new(), Vec::new());
                let shown = pattern.format(&args, &mut errors);
                prop_assert!(shown.len() <= MAX_BYTES && errors.len() <= MAX_ERRORS);
                let mut out = String::new();
                pattern.write(&args, &mut again, &mut out).expect("a string takes everything");
                prop_assert_eq!(&*shown, &out);
                prop_assert_eq!(errors, again);
                check_html(&pattern.format_html(&args, &mut Vec::new()))?;
            }
        }
    }

    #[test]
    fn any_text_as_a_catalogue(text in any::<String>(), n in value()) {
        let program = Program::new("en".parse().expect("a tag"), &text);
        for message in program.messages() {
            program.format(message.id(), &[("n", n.clone())], &mut Vec::new());
        }
    }
}

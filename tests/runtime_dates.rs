//! Dates and times read as in browsers: a grid of options, moments and languages against `Intl` of node, where node is at
//! hand and has the same CLDR as the table of patterns. What stays different is counted by class, as `docs/runtime.md` has it.

use std::collections::BTreeMap;

use portolan::runtime::{DateTime, Program, Value};

use crate::runtime_intl::{LANGUAGES, node};

/// A choice of options, by name and value.
type Choice = Vec<(&'static str, &'static str)>;

const STYLES: [&str; 4] = ["full", "long", "medium", "short"];
const WORDS: [&str; 3] = ["long", "short", "narrow"];
const FIGURES: [&str; 2] = ["numeric", "2-digit"];
const MONTHS: [&str; 5] = ["numeric", "2-digit", "long", "short", "narrow"];
const ZONES: [&str; 6] = ["short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"];
const HOURS: [(&str, &str); 6] = [
    ("hour12", "true"),
    ("hour12", "false"),
    ("hourCycle", "h11"),
    ("hourCycle", "h12"),
    ("hourCycle", "h23"),
    ("hourCycle", "h24"),
];

/// Milliseconds since 1970: every part of the day, noon and midnight sharp and not, a leap day, and years long ago.
const MOMENTS: [i64; 13] = [
    1_772_892_309_007,   // 2026-03-07 14:05:09.007
    1_798_675_200_000,   // 2026-12-31 00:00:00
    915_960_659_999,     // 1999-01-10 09:30:59.999
    1_777_636_800_000,   // 2026-05-01 12:00:00
    1_709_208_030_000,   // 2024-02-29 12:00:30
    1_790_121_601_000,   // 2026-09-23 00:00:01
    1_786_245_300_000,   // 2026-08-09 03:15:00
    1_906_869_600_000,   // 2030-06-05 06:00:00
    8_100_000_000,       // 1970-04-04 18:00:00
    971_383_505_000,     // 2000-10-12 20:45:05
    1_795_391_999_000,   // 2026-11-22 23:59:59
    -63_517_780_801_000, // 44 BC, 15 March, 11:59:59
    -31_004_319_356_950, // 987-07-06 17:04:03.050
];

/// Each of the choices, with each of the values of an option or without it.
fn each(choices: Vec<Choice>, name: &'static str, values: &[&'static str]) -> Vec<Choice> {
    let with = |choice: &Choice| {
        let choice = choice.clone();
        let longer = values.iter().map(|value| [&choice[..], &[(name, *value)]].concat()).collect::<Vec<_>>();
        [vec![choice], longer].concat()
    };
    choices.iter().flat_map(with).collect()
}

fn has(choice: &Choice, name: &str) -> bool {
    choice.iter().any(|(own, _)| *own == name)
}

/// Each of the choices that show hours, with each kind of hours.
fn with_hours(choices: Vec<Choice>) -> Vec<Choice> {
    let hours = |choice: Choice| {
        let is_timed = has(&choice, "hour") || has(&choice, "timeStyle");
        let longer = HOURS.iter().filter(|_| is_timed).map(|it| [&choice[..], &[*it]].concat()).collect::<Vec<_>>();
        [vec![choice], longer].concat()
    };
    choices.into_iter().flat_map(hours).collect()
}

fn choices() -> Vec<Choice> {
    let none = vec![Choice::new()];
    let styles = each(each(none.clone(), "dateStyle", &STYLES), "timeStyle", &STYLES);
    let styles = with_hours(styles.into_iter().filter(|choice| !choice.is_empty()).collect());
    let mut dates = each(none.clone(), "weekday", &WORDS);
    dates = each(each(dates, "era", &WORDS), "year", &FIGURES);
    dates = each(each(dates, "month", &MONTHS), "day", &FIGURES);
    dates.retain(|choice| choice.iter().any(|(name, _)| *name != "era"));
    let mut times = each(each(none, "hour", &FIGURES), "minute", &FIGURES);
    times = each(each(times, "second", &FIGURES), "fractionalSecondDigits", &["1", "3"]);
    times = each(times, "dayPeriod", &WORDS);
    times.retain(|choice| !choice.is_empty());
    let times = with_hours(times);
    // Dates with times and zones are too many: a third part of a thousand steps of each through the others.
    let mixed = (0..1500).map(|at: usize| {
        let (date, time) = (&dates[at * 337 % dates.len()], &times[at * 701 % times.len()]);
        let zone = ZONES.get(at % 9).map(|zone| ("timeZoneName", *zone));
        [&date[..], time, zone.as_slice()].concat()
    });
    let mixed: Vec<Choice> = mixed.collect();
    [styles, dates, times, mixed].concat()
}

/// As JavaScript has it, and as Fluent has it.
fn written(choice: &Choice) -> (String, String) {
    let bare = |name: &str| matches!(name, "hour12" | "fractionalSecondDigits");
    let json = choice.iter().map(|(name, value)| match bare(name) {
        true => format!("\"{name}\":{value}"),
        false => format!("\"{name}\":\"{value}\""),
    });
    let fluent = choice.iter().map(|(name, value)| match *name {
        "fractionalSecondDigits" => format!("{name}: {value}"),
        _ => format!("{name}: \"{value}\""),
    });
    (json.collect::<Vec<_>>().join(","), fluent.collect::<Vec<_>>().join(", "))
}

/// What node has for every language, choice and moment; behind a tab, what it has for its own `hour12`, which in Node.js 20
/// is that of an earlier ECMA-402, if that is something else.
fn expected(languages: &[&str], choices: &[Choice], moments: &[i64]) -> Option<Vec<String>> {
    let options: Vec<String> = choices.iter().map(|choice| format!("{{{}}}", written(choice).0)).collect();
    let script = format!(
        "const of = (l, o) => new Intl.DateTimeFormat(l, {{ timeZone: 'UTC', ...o }});
for (const l of {languages:?}) for (const {{ hour12, ...o }} of [{}]) {{
  const f = of(l, hour12 === undefined ? o : {{ ...o, hourCycle: hour12 ? 'h12' : 'h23' }});
  const g = hour12 === undefined ? f : of(l, {{ ...o, hour12 }});
  for (const m of {moments:?}) {{ const [a, b] = [f.format(m), g.format(m)]; console.log(a === b ? a : a + '\\t' + b); }}
}}",
        options.join(",")
    );
    node(&script)
}

/// Calls back with language, place of the choice, place of the moment, and our text.
fn each_text<'l>(
    languages: &[&'l str],
    choices: &[Choice],
    moments: &[i64],
    mut back: impl FnMut(&'l str, usize, usize, &str),
) {
    let message = |(at, choice): (usize, &Choice)| format!("m{at} = {{ DATETIME($d, {}) }}\n", written(choice).1);
    let catalogue: String = choices.iter().enumerate().map(message).collect();
    for language in languages {
        let program = Program::new(language.parse().expect("a tag"), &catalogue);
        for (at, choice) in choices.iter().enumerate() {
            for (moment, milliseconds) in moments.iter().enumerate() {
                let value = Value::from(DateTime::from_unix_milliseconds(*milliseconds));
                let mut errors = Vec::new();
                let text = program.format(&format!("m{at}"), &[("d", value)], &mut errors).expect("a message");
                assert!(errors.is_empty(), "{language} {choice:?}: {errors:?}");
                back(language, at, moment, &text);
            }
        }
    }
}

#[test]
fn dates_read_as_in_browsers() {
    let choices = choices();
    let Some(lines) = expected(&LANGUAGES, &choices, &MOMENTS) else { return };
    let mut lines = lines.iter();
    let (mut counts, mut wrong) = (BTreeMap::<_, usize>::new(), Vec::new());
    each_text(&LANGUAGES, &choices, &MOMENTS, |language, at, moment, ours| {
        let line = lines.next().expect("a line for each");
        let (theirs, old) = line.split_once('\t').unwrap_or((line, line));
        *counts.entry("all").or_default() += 1;
        if old != theirs {
            *counts.entry("hour12").or_default() += 1;
        }
        if ours == theirs {
        } else if ours.replace('\u{202F}', " ") == theirs {
            *counts.entry("space").or_default() += 1;
        } else {
            wrong.push(format!("{language} {:?} {}: {ours:?}, {theirs:?}", choices[at], MOMENTS[moment]));
        }
    });
    assert_eq!(lines.next(), None);
    println!("dates, texts and those that differ: {counts:?}");
    let shown = wrong[..wrong.len().min(20)].join("\n");
    assert!(wrong.is_empty(), "{} differ without a reason:\n{shown}", wrong.len());
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), ["all", "hour12", "space"]);
}

/// The regions of the seven languages: those that have rows of their own in the tables, those that are named as children
/// there, and some that have nothing of their own.
fn regions() -> Vec<&'static str> {
    let dates = include_str!("../src/runtime/data/date.tsv").lines().filter_map(|line| line.strip_prefix('@'));
    let parents = include_str!("../src/runtime/data/parents.tsv").lines().flat_map(|line| line.split(['\t', ' ']));
    let own = "de-DE de-LU el-GR el-CY en-US es-ES fr-FR fr-LU it-IT it-SM pl-PL".split(' ');
    let seven = |tag: &&str| tag.contains('-') && LANGUAGES.contains(&tag.split('-').next().unwrap_or_default());
    let mut all: Vec<&str> = dates.chain(parents).chain(own).filter(seven).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Differences in regions that are left.
const REGION_CLASSES: [(&str, RegionFits); 4] = [
    ("space", |_, _, ours, theirs| ours.replace('\u{202F}', " ") == theirs),
    // ICU4X has a later CLDR: narrow weekdays in Australia, AM and PM in India, months in Paraguay and Venezuela.
    ("names", |tag, choice, ours, theirs| match tag {
        "en-AU" => choice.contains(&("weekday", "narrow")),
        "en-IN" => ours.replace('\u{202F}', " ").to_lowercase() == theirs.to_lowercase(),
        _ => {
            ["es-PY", "es-VE"].contains(&tag)
                && ours.replace(['\u{202F}', ' ', '.'], "") == theirs.replace([' ', '.'], "")
        }
    }),
    // A pattern has the year of the week there, which knows no era; we take it for the year.
    ("de-CH", |tag, _, _, theirs| tag == "de-CH" && theirs.contains(".-43 ")),
    // CLDR's JSON has a comma there which ICU has not.
    ("fr-ML", |tag, _, ours, theirs| {
        tag == "fr-ML" && ours.replace(',', "").replace('\u{202F}', " ") == theirs.replace(',', "")
    }),
];

/// Whether a difference, of a region and with a choice, is of a class.
type RegionFits = fn(&str, &Choice, &str, &str) -> bool;

#[test]
fn dates_read_as_in_browsers_in_every_region() {
    let (choices, regions) = (choices(), regions());
    // Every style, and single fields in steps through all their choices.
    let styled = |choice: &Choice| has(choice, "dateStyle") || has(choice, "timeStyle");
    let (styles, fields): (Vec<Choice>, Vec<Choice>) = choices.into_iter().partition(styled);
    let styles = styles.into_iter().filter(|choice| !has(choice, "hour12") && !has(choice, "hourCycle"));
    let fields = (0..40).map(|at| fields[at * 1009 % fields.len()].clone());
    let choices: Vec<Choice> = styles.chain(fields).collect();
    let moments = [MOMENTS[0], MOMENTS[2], MOMENTS[11]];
    let Some(lines) = expected(&regions, &choices, &moments) else { return };
    let mut lines = lines.iter();
    let (mut counts, mut wrong) = (BTreeMap::<_, usize>::new(), Vec::new());
    each_text(&regions, &choices, &moments, |tag, at, moment, ours| {
        let line = lines.next().expect("a line for each");
        let (theirs, _) = line.split_once('\t').unwrap_or((line, line));
        *counts.entry("all").or_default() += 1;
        if ours == theirs {
            return;
        }
        match REGION_CLASSES.iter().find(|(_, fits)| fits(tag, &choices[at], ours, theirs)) {
            Some((class, _)) => *counts.entry(class).or_default() += 1,
            None => wrong.push(format!("{tag} {:?} {}: {ours:?}, {theirs:?}", choices[at], moments[moment])),
        }
    });
    assert_eq!(lines.next(), None);
    println!("{} regions, texts and those that differ: {counts:?}", regions.len());
    let shown = wrong[..wrong.len().min(20)].join("\n");
    assert!(wrong.is_empty(), "{} differ without a reason:\n{shown}", wrong.len());
    assert_eq!(counts.len(), REGION_CLASSES.len() + 1, "a class that is listed is none any more: {counts:?}");
}

/// Languages without a table of patterns, in many letters and calendars.
const ELSEWHERE: [&str; 42] = [
    "af", "am", "ar", "ar-MA", "bg", "bn", "ca", "cs", "da", "et", "eu", "fa", "fi", "ga", "he", "hi", "hr", "hu",
    "id", "ja", "kk", "ko", "lt", "lv", "mk", "nb", "nl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sr", "sr-Latn", "sv",
    "ta", "th", "tr", "uk", "vi", "zh-TW",
];

#[test]
fn dates_elsewhere_are_near_those_of_browsers() {
    let gregory = |choice: Choice| [choice, vec![("calendar", "gregory")]].concat();
    let styled = |choice: &Choice| has(choice, "dateStyle") || has(choice, "timeStyle");
    let usual = |choice: &Choice| !has(choice, "hour12") && !has(choice, "hourCycle") && !has(choice, "timeZoneName");
    let (styles, fields): (Vec<Choice>, Vec<Choice>) = choices().into_iter().filter(usual).partition(styled);
    let fields = (0..60).map(|at| fields[at * 1009 % fields.len()].clone());
    let choices: Vec<Choice> = styles.into_iter().chain(fields).map(gregory).collect();
    let moments = [MOMENTS[0], MOMENTS[2]];
    let Some(lines) = expected(&ELSEWHERE, &choices, &moments) else { return };
    let mut lines = lines.iter();
    let mut counts = BTreeMap::<&str, (usize, usize)>::new();
    each_text(&ELSEWHERE, &choices, &moments, |tag, at, moment, ours| {
        let theirs = lines.next().expect("a line for each");
        let choice = &choices[at];
        let class = match (styled(choice), has(choice, "dayPeriod"), has(choice, "era")) {
            // ICU4X has a later CLDR with other words for AM and PM, and CLDR's JSON another glue than ICU.
            (true, ..) if ["ko", "zh-TW"].contains(&tag) => "styles in ko and zh-TW",
            (true, ..) => "styles",
            (_, true, _) => "with dayPeriod",
            (.., true) => "with era",
            _ => "fields",
        };
        let plain = |text: &str| text.replace('\u{202F}', " ");
        let count = counts.entry(class).or_default();
        count.0 += 1;
        if plain(ours) == plain(theirs) {
            count.1 += 1;
        } else if class == "styles" {
            println!("{tag} {choice:?} {}: {ours:?}, {theirs:?}", moments[moment]);
        }
    });
    assert_eq!(lines.next(), None);
    println!("elsewhere, texts and those that are the same: {counts:?}");
    for (class, least) in [("styles", 99), ("fields", 55)] {
        let (all, same) = counts[class];
        assert!(same * 100 >= all * least, "{class}: {same} of {all}");
    }
}

#[test]
fn extensions_and_other_codes_are_read_as_in_browsers() {
    const TAGS: [&str; 14] = [
        "de-u-nu-latn",
        "en-US-u-hc-h23",
        "de-u-hc-h12",
        "en-u-nu-beng",
        "ar-u-nu-latn",
        "ar-EG-u-nu-latn-x-own",
        "hi-u-nu-deva",
        "pl-t-en-u-hc-h11",
        "th-u-ca-buddhist",
        "th-u-ca-gregory",
        "iw",
        "in",
        "tl",
        "mo-MD",
    ];
    let options =
        ["dateStyle: 'long'", "timeStyle: 'short'", "hour: 'numeric'", "timeStyle: 'short', hourCycle: 'h23'"];
    let dates: String = options
        .iter()
        .map(|it| format!("show(new Intl.DateTimeFormat(l, {{ timeZone: 'UTC', {it} }}).format({}));", MOMENTS[0]))
        .collect();
    let script = format!(
        "const show = (text) => console.log(text); for (const l of {TAGS:?}) {{ show(new Intl.NumberFormat(l).format(1234567.891)); {dates} }}"
    );
    let Some(lines) = node(&script) else { return };
    let mut lines = lines.iter();
    let messages: String = options
        .iter()
        .enumerate()
        .map(|(at, it)| format!("m{at} = {{ DATETIME($d, {}) }}\n", it.replace('\'', "\"")))
        .collect();
    for tag in TAGS {
        let program = Program::new(tag.parse().expect("a tag"), &format!("n = {{ $n }}\n{messages}"));
        let date = Value::from(DateTime::from_unix_milliseconds(MOMENTS[0]));
        for id in ["n", "m0", "m1", "m2", "m3"] {
            let mut errors = Vec::new();
            let args = [("n", 1_234_567.891.into()), ("d", date.clone())];
            let text = program.format(id, &args, &mut errors).expect("a message");
            let theirs = lines.next().expect("a line for each");
            assert_eq!(text.replace('\u{202F}', " "), theirs.replace('\u{202F}', " "), "{tag} {id}");
            assert!(errors.is_empty(), "{tag} {errors:?}");
        }
    }
    assert_eq!(lines.next(), None);
}

/// Whether a difference is of a class.
#[cfg(feature = "zones")]
type Fits = fn(&ZoneText<'_>) -> bool;

/// Differences in names of zones that are left.
#[cfg(feature = "zones")]
const ZONE_CLASSES: [(&str, Fits); 6] = [
    ("minus", |it| it.ours.replace('-', "\u{2212}") == it.theirs),
    ("before 1970", |it| it.moment < 0),
    ("generic", |it| it.name.ends_with("Generic")),
    ("gmt", |it| it.ours.replace("GMT+0", "GMT") == it.theirs),
    ("capital", |it| it.ours.to_lowercase() == it.theirs.to_lowercase()),
    ("Irish", |it| it.zone == "Europe/Dublin" && it.name == "long"),
];

#[cfg(feature = "zones")]
struct ZoneText<'a> {
    zone: &'a str,
    name: &'a str,
    moment: i64,
    ours: &'a str,
    theirs: &'a str,
}

#[cfg(feature = "zones")]
#[test]
fn names_of_zones_read_as_in_browsers() {
    const PLACES: [&str; 13] = [
        "UTC",
        "Europe/Warsaw",
        "Europe/London",
        "Europe/Dublin",
        "Europe/Athens",
        "America/New_York",
        "America/Phoenix",
        "America/Sao_Paulo",
        "Asia/Kolkata",
        "Asia/Tokyo",
        "Asia/Kathmandu",
        "Africa/Lagos",
        "Australia/Sydney",
    ];
    const STYLED: [(&str, &str); 2] = [("timeStyle", "full"), ("timeStyle", "long")];
    let moments = [1_772_892_309_007, 1_786_245_300_000, 200_000_000_000, -1_000_000_000_000, 4_000_000_000_000];
    let named = |zone: &'static str| {
        let single = ZONES.map(|name| vec![("hour", "numeric"), ("timeZone", zone), ("timeZoneName", name)]);
        let styled = STYLED.map(|style| vec![style, ("timeZone", zone)]);
        [single.to_vec(), styled.to_vec()].concat()
    };
    let choices: Vec<Choice> = PLACES.into_iter().flat_map(named).collect();
    let Some(lines) = expected(&LANGUAGES, &choices, &moments) else { return };
    let mut lines = lines.iter();
    let (mut counts, mut wrong) = (BTreeMap::<_, usize>::new(), Vec::new());
    each_text(&LANGUAGES, &choices, &moments, |language, at, moment, ours| {
        let theirs = lines.next().expect("a line for each");
        *counts.entry("all").or_default() += 1;
        let ours = ours.replace('\u{202F}', " ");
        if ours == *theirs {
            return;
        }
        let of =
            |option: &str| choices[at].iter().find(|(name, _)| *name == option).map_or("long", |(_, value)| *value);
        let (zone, name) = (of("timeZone"), of("timeZoneName"));
        let text = ZoneText { zone, name, moment: moments[moment], ours: &ours, theirs };
        match ZONE_CLASSES.iter().find(|(_, fits)| fits(&text)) {
            Some((class, _)) => *counts.entry(class).or_default() += 1,
            None => wrong.push(format!("{language} {:?} {}: {ours:?}, {theirs:?}", choices[at], moments[moment])),
        }
    });
    println!("names of zones, texts and those that differ: {counts:?}");
    assert!(wrong.is_empty(), "{} differ without a reason:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(counts.len(), ZONE_CLASSES.len() + 1, "a class that is listed is none any more: {counts:?}");
}

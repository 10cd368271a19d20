//! What formats declare to keep are promises. A small catalogue has a unit for each trait: what a format claims must come
//! out with the same text, and what it denies must be reported.

use std::collections::BTreeSet;

use portolan::export::{FORMATS, Format, Loss, Order, Outcome, Trait, package};
use portolan::ledger::Ledger;

use crate::fixture::Fixture;

const CONFIG: &str = "source = \"en\"\ntargets = [\"pl\"]\npaths = \"locales/{locale}/{file}.ftl\"\n\n\
                      [bundle.app]\nfiles = [\"app\"]\n";

/// The catalogue in English. Units are named after their traits.
const ENGLISH: &str = "\
-alliance = Alliance
plain = Home
# $name (String) - A name.
variables = Hello, { $name }!
# $count (Number) - How many.
plurals = { $count ->
    [one] One city
   *[other] { $count } cities
 }
# $rank (Number) - The place in a list.
ordinals = { NUMBER($rank, type: \"ordinal\") ->
    [one] The { $rank }st place
    [two] The { $rank }nd place
    [few] The { $rank }rd place
   *[other] The { $rank }th place
 }
# $count (Number) - How many.
numbers = { $count ->
    [0] No city
    [7] A week of cities
    [one] One city
   *[other] { $count } cities
 }
# $gender (String) - feminine or another word.
words = { $gender ->
    [feminine] She is here
   *[other] They are here
 }
# $count (Number) - How many.
# $gender (String) - feminine or another word.
several = { $gender ->
    [feminine] She has
   *[other] They have
 } { $count ->
    [one] one city
   *[other] { $count } cities
 }
attributes = Search
    .hint = Name of a city
references = The { -alliance } begins at { plain }
# $share (Number) - A part of the whole.
options = { NUMBER($share, style: \"percent\", minimumFractionDigits: 1) } of it
# $cities (Number) - How many cities.
# $days (Number) - How many days.
several-counts = { $cities ->
    [one] One city
   *[other] { $cities } cities
 } in { $days ->
    [one] one day
   *[other] { $days } days
 }
# $day (Date) - A day.
dates = On { DATETIME($day, dateStyle: \"long\") }
# $day (Date) - A day.
dates-short = On { DATETIME($day, dateStyle: \"short\") }
# $name (String) - A name.
functions = Hello, { LOUD($name) }
";

/// The same in Polish, which has more plural forms and no ordinal ones.
const POLISH: &str = "\
-alliance = Sojusz
plain = Start
variables = Witaj, { $name }!
plurals = { $count ->
    [one] Jedno miasto
    [few] { $count } miasta
    [many] { $count } miast
   *[other] { $count } miasta
 }
ordinals = { NUMBER($rank, type: \"ordinal\") ->
   *[other] Miejsce { $rank }.
 }
numbers = { $count ->
    [0] Bez miast
    [7] Tydzień miast
    [one] Jedno miasto
    [few] { $count } miasta
    [many] { $count } miast
   *[other] { $count } miasta
 }
words = { $gender ->
    [feminine] Przyjechała
   *[other] Przyjechali
 }
several = { $gender ->
    [feminine] Ma ona
   *[other] Mają
 } { $count ->
    [one] jedno miasto
    [few] { $count } miasta
    [many] { $count } miast
   *[other] { $count } miasta
 }
attributes = Szukaj
    .hint = Nazwa miasta
references = { -alliance } zaczyna się w: { plain }
options = { NUMBER($share, style: \"percent\", minimumFractionDigits: 1) } z tego
several-counts = { $cities ->
    [one] Jedno miasto
    [few] { $cities } miasta
    [many] { $cities } miast
   *[other] { $cities } miasta
 } w { $days ->
    [one] jeden dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dni
 }
dates = Dnia { DATETIME($day, dateStyle: \"long\") }
dates-short = Dnia { DATETIME($day, dateStyle: \"short\") }
functions = Witaj, { LOUD($name) }
";

/// The units that show a trait: to keep it is to keep all of them.
fn units(of: Trait) -> &'static [&'static str] {
    match of {
        Trait::Variables => &["variables"],
        Trait::Plurals => &["plurals"],
        Trait::Ordinals => &["ordinals"],
        Trait::Numbers => &["numbers"],
        Trait::Words => &["words"],
        Trait::SeveralChoices => &["several", "several-counts"],
        Trait::Attributes => &["attributes.hint"],
        Trait::References => &["references"],
        Trait::NumberOptions => &["options"],
        Trait::Dates => &["dates", "dates-short"],
        Trait::Functions => &["functions"],
    }
}

/// The losses that keep a promise. References are promised as such: as text, readers see the same, but it is reported.
fn allowed(of: Trait, keeps: bool) -> &'static [Loss] {
    match (of, keeps) {
        (Trait::References, true) => &[Loss::Exact],
        (Trait::References, false) => &[Loss::Equivalent, Loss::Approximated, Loss::Refused],
        (_, true) => &[Loss::Exact, Loss::Equivalent],
        (_, false) => &[Loss::Approximated, Loss::Refused],
    }
}

/// What becomes of the catalogue in a format.
fn outcomes(format: &Format) -> Vec<Outcome> {
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files =
        [file("portolan.toml", CONFIG), file("locales/en/app.ftl", ENGLISH), file("locales/pl/app.ftl", POLISH)];
    let project = Fixture::of_files(files.into()).project;
    assert!(project.catalogues().all(|it| it.files.iter().all(|file| file.problems.is_empty())));
    let bundle = &project.config.bundles[0];
    let package = package(&project, &Ledger::default(), bundle, Order { findings: &[], allow_errors: false });
    let package = package.expect("no errors");
    assert_eq!(package.editions.len(), 2);
    let written = (format.write)(&package);
    for file in &written.files {
        (format.verify)(&file.path, &file.bytes).unwrap_or_else(|error| panic!("{}: {error}", file.path));
    }
    written.outcomes
}

#[test]
fn formats_keep_what_they_promise_and_report_what_they_do_not() {
    let mut wrong = Vec::new();
    for format in FORMATS {
        let outcomes = outcomes(format);
        for outcome in &outcomes {
            let is_plain = matches!(outcome.unit.as_str(), "plain" | "attributes");
            let shown = Trait::ALL.iter().any(|it| units(*it).contains(&outcome.unit.as_str()));
            assert!(is_plain != shown, "{}", outcome.unit);
            if is_plain && outcome.loss() != Loss::Exact {
                wrong.push(format!("{}: plain text is {outcome:?}", format.name));
            }
            if outcome.loss() != Loss::Exact && outcome.why().next().is_none() {
                wrong.push(format!("{}: {} has no reason", format.name, outcome.unit));
            }
        }
        for shown in Trait::ALL {
            let own: Vec<_> = outcomes.iter().filter(|it| units(shown).contains(&it.unit.as_str())).collect();
            assert_eq!(own.len(), 2 * units(shown).len(), "{} {}", format.name, shown.name());
            let keeps = format.keeps.contains(&shown);
            let as_said = |it: &&&Outcome| allowed(shown, keeps).contains(&it.loss());
            let count = own.iter().filter(as_said).count();
            // What is kept is kept in every text; what is not is lost in some, and said to be.
            if keeps && count < own.len() {
                wrong.push(format!("{} promises {}, and {own:?}", format.name, shown.name()));
            } else if count == 0 {
                wrong.push(format!("{} does not promise {}, and {own:?}", format.name, shown.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn formats_are_listed_once_and_promise_in_order() {
    let names: BTreeSet<_> = FORMATS.iter().map(|format| format.name).collect();
    assert_eq!(names.len(), FORMATS.len());
    for format in FORMATS {
        assert!(format.keeps.is_sorted_by(|a, b| a < b), "{}: {:?}", format.name, format.keeps);
        let read = crate::exports::READERS.iter().any(|reader| reader.format == format.name);
        assert!(read, "no consumer renders the grid from {}", format.name);
    }
}

//! What commands write into the ledger: its exact form, that it reads back as meant whatever stands in the catalogues and in
//! the ledger before, and that no stale translation becomes current by being recorded.

use std::collections::BTreeMap;

use portolan::catalogue::File;
use portolan::coverage::track;
use portolan::ledger::{Ledger, LedgerFile, Move, Origin, Plan, Scope, State, Wish, moving, plan};
use portolan::project::Project;
use portolan::syntax::edit::unchanged_but;
use portolan::text::{FileId, Source};
use proptest::prelude::*;

use crate::fixture::Fixture;
use crate::project_properties::catalogue;

/// A project with English and French, and a ledger.
struct Case {
    fixture: Fixture,
    ledger: Ledger,
    text: String,
}

impl Case {
    fn new(english: &str, french: &str, ledger: &str) -> Self {
        let files = [
            ("portolan.toml", "targets = [\"fr\"]\n"),
            ("locales/en/app.ftl", english),
            ("locales/fr/app.ftl", french),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let mut case =
            Case { fixture: Fixture::of_files(files.into()), ledger: Ledger::default(), text: ledger.to_owned() };
        if !ledger.is_empty() {
            let source = Source::new("locales/.ledger/fr/app.ftl", ledger);
            let file = File::parse(case.fixture.project.sources.add(source.clone()), "app", &source);
            case.ledger.add("fr".parse().expect("a tag"), file);
        }
        case
    }

    fn project(&self) -> &Project {
        &self.fixture.project
    }

    fn states(&self) -> BTreeMap<String, State> {
        let french = &self.project().targets[0];
        let ledger = self.ledger.file(&french.locale, "app");
        track(&self.project().source.files[0], french.file("app"), ledger)
            .map(|it| (it.source.id(), it.state))
            .collect()
    }

    fn plan(&self, scope: &Scope, wish: Wish) -> Plan {
        plan(self.project(), &self.ledger, scope, wish)
    }

    /// The ledger's text after a command; what changed is what was said to change.
    fn after(&self, words: &[&str], wish: Wish) -> String {
        let scope = Scope { locales: Vec::new(), ids: words.iter().map(|it| (*it).to_owned()).collect() };
        let Some(LedgerFile { text, ids, .. }) = self.plan(&scope, wish).files.pop() else { return self.text.clone() };
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        assert_eq!(unchanged_but(&self.text, &text, &ids), Ok(()));
        text
    }
}

const RECORD: Wish = Wish::Record(None);

#[test]
fn a_block_has_the_form_of_the_design() {
    let english = "-brand = Portolan\nzeta = Last\njoin-steps = { $count ->\n  [one] One step\n  *[other] { $count } steps\n}\n    \
                   .title = How to join\nno-value =\n    .label = Only this\nlines =\n    Two\n    lines\n";
    let french = "-brand = Portolan\nzeta = Fin\njoin-steps = { $count ->\n  [one] Une étape\n  *[other] { $count } étapes\n}\n    \
                  .title = Adhérer\nno-value =\n    .label = Ceci\nlines = Deux lignes\n";
    let text = Case::new(english, french, "").after(&[], Wish::Record(Some(Origin::Machine)));
    let expected = "\
# d4c1d23e1b2d machine
-brand = Portolan

# FFFFFFFFFFFF machine
# .title FFFFFFFFFFFF machine
join-steps =
    { $count ->
        [one] One step
       *[other] { $count } steps
    }
    .title = How to join

# FFFFFFFFFFFF machine
lines =
    Two
    lines

# .label FFFFFFFFFFFF machine
no-value =
    .label = Only this

# FFFFFFFFFFFF machine
zeta = Last
";
    let without_digits = |text: &str| -> String {
        let digits = |word: &str| word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        let line =
            |line: &str| line.split(' ').map(|it| if digits(it) { "…" } else { it }).collect::<Vec<_>>().join(" ");
        text.lines().map(|it| line(it) + "\n").collect()
    };
    assert_eq!(without_digits(&text), without_digits(expected));
}

#[test]
fn recording_never_makes_a_stale_translation_current() {
    let before =
        Case::new("a = One\nb = Two\n    .t = Three\n", "a = Un\nb = Deux\n    .t = Trois\n", "").after(&[], RECORD);
    let case = Case::new(
        "a = One!\nb = Two!\n    .t = Three\nc = New\n",
        "a = Un\nb = Deux\n    .t = TROIS\nc = Neuf\n",
        &before,
    );
    let after = Case::new(
        "a = One!\nb = Two!\n    .t = Three\nc = New\n",
        "a = Un\nb = Deux\n    .t = TROIS\nc = Neuf\n",
        &case.after(&[], RECORD),
    );
    let states: Vec<(String, State)> = after.states().into_iter().collect();
    let expected = [("a", State::Stale), ("b", State::Stale), ("b.t", State::Current), ("c", State::Current)];
    assert_eq!(states, expected.map(|(id, state)| (id.to_owned(), state)));
    // Accepting does, and only what is named.
    let accepted = Case::new("a = One!\nb = Two!\n", "a = Un\nb = Deux\n", &after.after(&["a"], Wish::Accept)).states();
    assert_eq!((accepted["a"], accepted["b"]), (State::Current, State::Stale));
}

#[test]
fn blocks_that_do_not_change_keep_their_bytes() {
    let one = "#   an odd comment\n\n# 000000000000   reviewed\na    =    One\n\n\n# 111111111111\nc = {$x}\n";
    let text = Case::new("a = 1\nb = 2\nc = 3\n", "b = deux\n", one).after(&[], RECORD);
    let (before, after) = one.split_at(one.find("# 111").expect("there"));
    let new = text.strip_prefix(before).and_then(|text| text.strip_suffix(after)).expect("the rest is as it was");
    assert!(new.ends_with("\nb = 2\n\n") && new.starts_with("# "), "{new:?}");
}

#[test]
fn line_ends_stay_as_they_are() {
    let old = "# 000000000000\r\na = One\r\n";
    let text = Case::new("a = 1\n    .x = 2\nb =\n    two\n    lines\n", "a = un\n    .x = deux\nb = deux\n", old)
        .after(&[], RECORD);
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{text:?}");
    assert!(text.contains("b =\r\n    two\r\n    lines\r\n"), "{text:?}");
    let states =
        Case::new("a = 1\n    .x = 2\nb =\n    two\n    lines\n", "a = un\n    .x = deux\nb = deux\n", &text).states();
    assert!(states.values().all(|state| *state == State::Current), "{states:?}");
}

#[test]
fn words_are_kept_as_long_as_they_hold() {
    let words =
        |text: &str| text.lines().next().and_then(|it| it.split_once(' ')?.1.split_once(' ')).map(|it| it.1.to_owned());
    let (english, french) = ("a = One city\n", "a = Une ville\n");
    let machine = Case::new(english, french, "").after(&[], Wish::Record(Some(Origin::Machine)));
    assert_eq!(words(&machine).as_deref(), Some("machine"));
    let case = Case::new(english, french, &machine);
    assert_eq!(case.after(&[], Wish::Record(Some(Origin::Reviewed))), machine, "a language or an id must be named");
    let reviewed = case.after(&["a"], Wish::Record(Some(Origin::Reviewed)));
    assert_eq!(words(&reviewed).as_deref(), Some("machine reviewed"));
    assert_eq!(
        words(&Case::new("a = A city\n", french, &reviewed).after(&["a"], Wish::Accept)).as_deref(),
        Some("machine reviewed")
    );
    assert_eq!(words(&Case::new(english, "a = Ville\n", &reviewed).after(&[], RECORD)).as_deref(), Some("machine"));
    // What is meant to be the same is so only as long as it is.
    let copy = Case::new(english, english, "");
    assert_eq!(copy.after(&[], RECORD), "");
    let same = copy.after(&["a"], Wish::Same(None));
    assert_eq!(words(&same).as_deref(), Some("same"));
    let machine = copy.after(&["a"], Wish::Same(Some(Origin::Machine)));
    assert_eq!(words(&machine).as_deref(), Some("machine same"));
    assert_eq!(
        words(&Case::new(english, english, &machine).after(&["a"], Wish::Same(None))).as_deref(),
        Some("machine same")
    );
    assert_eq!(words(&Case::new(english, french, &same).after(&[], RECORD)), None);
    assert_eq!(Case::new(english, french, "").after(&["a"], Wish::Same(None)), "");
}

/// What a bad merge or a slip of the pen has left is written anew, and nothing that can be read is lost.
#[test]
fn a_broken_block_is_mended_by_recording() {
    let (english, french) = ("a = One\n    .x = Two\nb = Three\n", "a = Un\n    .x = Deux\nb = Trois\n");
    let good = Case::new(english, french, "").after(&[], RECORD);
    let (first, rest) = good.split_once('\n').expect("lines");
    for broken in [
        format!("{first}\n{first}\n{rest}"),
        rest.to_owned(),
        good.replacen("# ", "# x", 1),
        good.replacen("a = One\n", "a =\n", 1),
        format!("{good}\n{good}"),
        format!("<<<<<<< HEAD\n{good}=======\n{good}>>>>>>> other\n"),
    ] {
        let case = Case::new(english, french, &broken);
        let text = case.after(&[], RECORD);
        let states = Case::new(english, french, &text).states();
        assert!(states.values().all(|state| *state == State::Current), "{broken:?}\n{text:?}\n{states:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Another id changes no state, wherever the entry stands and whatever refers to it.
    #[test]
    fn a_move_changes_no_state(en in catalogue(), fr in catalogue(), before in catalogue(), pick in 0..4_usize) {
        let old = Case::new(&before, &fr, "").after(&[], RECORD);
        let case = Case::new(&en, &fr, &old);
        let (id, attribute, new) = [("a", None, "zz"), ("-t", None, "-aa"), ("a", Some("x"), "zz"), ("b", None, "aaa")][pick];
        let wanted = Move { id: id.to_owned(), attribute: attribute.map(str::to_owned), new: new.to_owned() };
        let moving = moving(case.project(), &case.ledger, &wanted);
        if !moving.taken.is_empty() {
            return Ok(());
        }
        let text = |path: &str, own: &str| {
            let found = moving.catalogues.iter().find(|it| case.project().sources[it.file].path() == path);
            found.map_or(own.to_owned(), |it| String::from_utf8_lossy(&it.bytes).into_owned())
        };
        let ledger = moving.ledger.first().map_or(&old, |file| &file.text);
        let (en_after, fr_after) = (text("locales/en/app.ftl", &en), text("locales/fr/app.ftl", &fr));
        let after = Case::new(&en_after, &fr_after, ledger).states();
        let renamed = |unit: &str| match (unit.split_once('.'), attribute) {
            (Some((entry, name)), Some(own)) if entry == id && name == own => format!("{id}.{new}"),
            (Some((entry, name)), None) if entry == id => format!("{new}.{name}"),
            (None, None) if unit == id => new.to_owned(),
            _ => unit.to_owned(),
        };
        let expected: BTreeMap<String, State> = case.states().into_iter().map(|(unit, state)| (renamed(&unit), state)).collect();
        prop_assert_eq!(after, expected, "{:?}\n{:?}", old, ledger);
    }

    /// From any catalogues and any ledger, recording gives a ledger that says what was meant, and doing it again nothing new.
    #[test]
    fn what_is_recorded_reads_back(en in catalogue(), fr in catalogue(), before in catalogue(), soup in catalogue()) {
        let old = Case::new(&before, &fr, "").after(&[], RECORD);
        for ledger in [&old, &soup, &format!("{old}\n{soup}")] {
            let case = Case::new(&en, &fr, ledger);
            let states = case.states();
            let text = case.after(&[], RECORD);
            let after = Case::new(&en, &fr, &text);
            for (id, state) in after.states() {
                let expected = if states[&id] == State::Unrecorded { State::Current } else { states[&id] };
                prop_assert_eq!(state, expected, "{} in {:?}", id, text);
            }
            prop_assert_eq!(&after.after(&[], RECORD), &text);
            // What is written from nothing is whole.
            if ledger.is_empty() && !text.is_empty() {
                let file = File::parse(FileId(9), "app", &Source::new("x", text.as_str()));
                prop_assert_eq!(Ledger::default().add("fr".parse().expect("a tag"), file), []);
            }
            for (id, state) in states {
                if state == State::Stale {
                    let accepted = Case::new(&en, &fr, &after.after(&[id.as_str()], Wish::Accept)).states();
                    prop_assert_eq!(accepted[&id], State::Current);
                }
            }
        }
    }
}

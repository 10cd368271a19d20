//! What a project lets pass: by comments, by its configuration, and by a baseline.

use portolan::check::baseline::Baseline;
use portolan::check::{Checked, examine};
use portolan::diagnostic::{Diagnostic, Severity};
use portolan::ledger::Ledger;
use portolan::text::{FileId, Source};

use crate::fixture::Fixture;

/// What counts and what is let pass, as `path:line rule`, warnings and errors only.
fn check(text: &str) -> (Vec<String>, Vec<String>) {
    let fixture = Fixture::new(text);
    let Checked { found, suppressed } = examine(&fixture.project, &Ledger::default());
    let shown = |finding: &Diagnostic| {
        let place = fixture.place(finding);
        let path = place.path.trim_start_matches("locales/").to_owned();
        (finding.severity > Severity::Info).then(|| format!("{path}:{} {}", place.line, finding.rule))
    };
    let passed = suppressed.iter().filter_map(|it| Some(format!("{} ({})", shown(&it.finding)?, it.reason)));
    (found.iter().filter_map(shown).collect(), passed.collect())
}

/// Asserts what counts and what is let pass.
#[track_caller]
fn expect(text: &str, found: &[&str], passed: &[&str]) {
    let (found_here, passed_here) = check(text);
    assert_eq!(
        (found_here.as_slice(), passed_here.as_slice()),
        (
            found.iter().map(ToString::to_string).collect::<Vec<_>>().as_slice(),
            passed.iter().map(ToString::to_string).collect::<Vec<_>>().as_slice(),
        )
    );
}

const ENGLISH: &str = "#- locales/en/app.ftl\na = Harbour days\nb = Harbour days\nc = Harbour days\n";

#[test]
fn a_comment_of_a_message_holds_for_it_alone() {
    expect(
        &format!(
            "{ENGLISH}#- locales/fr/app.ftl\n# Note\n# portolan: allow copied a name\na = Harbour days\nb = Harbour days\nc = Jours\n"
        ),
        &["fr/app.ftl:4 copied"],
        &["fr/app.ftl:3 copied (a name)"],
    );
}

#[test]
fn a_comment_of_a_group_holds_until_the_next_one() {
    expect(
        &format!(
            "{ENGLISH}#- locales/fr/app.ftl\na = Harbour days\n\n## Names\n## portolan: allow copied names\n\nb = Harbour days\n\n##\n\nc = Harbour days\n"
        ),
        &["fr/app.ftl:1 copied", "fr/app.ftl:10 copied"],
        &["fr/app.ftl:6 copied (names)"],
    );
}

#[test]
fn a_comment_of_a_file_holds_for_all_of_it() {
    expect(
        &format!(
            "{ENGLISH}#- locales/fr/app.ftl\na = Harbour days\nb = {{ $x\nc = Harbour days\n\n### portolan: allow copied names\n### portolan: allow unclosed-placeable later\n"
        ),
        &[],
        &["fr/app.ftl:1 copied (names)", "fr/app.ftl:2 unclosed-placeable (later)", "fr/app.ftl:3 copied (names)"],
    );
}

#[test]
fn what_the_english_says_holds_for_every_translation() {
    let english = "#- locales/en/app.ftl\n# portolan: allow copied a name\na = Harbour days\n\n## portolan: allow missing-message later\n\nb = Soon\nc = Later\n";
    expect(
        &format!(
            "{english}#- locales/fr/app.ftl\na = Harbour days\nc = Plus tard\n#- locales/pl/app.ftl\na = Harbour days\nb = Wkrótce\n"
        ),
        &[],
        &[
            "fr/app.ftl:1 copied (a name)",
            "fr/app.ftl:1 missing-message (later)",
            "pl/app.ftl:1 copied (a name)",
            "pl/app.ftl:2 missing-message (later)",
        ],
    );
}

#[test]
fn a_missing_text_is_no_part_of_the_one_above_it() {
    // The finding about `b` stands at the end of `a`, in its group.
    expect(
        "#- locales/en/app.ftl\na = Harbour\nb = Soon\n#- locales/fr/app.ftl\n## portolan: allow missing-message x\n\n# portolan: allow missing-message x\na = Port\n",
        &["fr/app.ftl:1 unused-suppression", "fr/app.ftl:3 unused-suppression", "fr/app.ftl:4 missing-message"],
        &[],
    );
}

#[test]
fn an_attribute_belongs_to_its_message() {
    expect(
        "#- locales/en/app.ftl\na = Harbour\n    .title = The harbour\nb = Quay\n    .title = The quay\n#- locales/fr/app.ftl\n# portolan: allow missing-attribute not shown\na = Port\nb = Quai\n",
        &["fr/app.ftl:3 missing-attribute"],
        &["fr/app.ftl:2 missing-attribute (not shown)"],
    );
}

#[test]
fn a_repeated_id_has_its_own_comment() {
    expect(
        "#- locales/fr/app.ftl\na = Port\n# portolan: allow duplicate-id the tool needs it\na = Port\na = Port\n#- locales/en/app.ftl\na = Harbour\n",
        &["fr/app.ftl:4 duplicate-id"],
        &["fr/app.ftl:3 duplicate-id (the tool needs it)"],
    );
}

#[test]
fn a_fingerprint_ties_a_comment_to_a_wording() {
    let with = |digits: &str| {
        format!(
            "{ENGLISH}#- locales/fr/app.ftl\n# portolan: allow copied {digits}a name\na = Harbour days\nb = B\nc = C\n"
        )
    };
    expect(&with("@ "), &["fr/app.ftl:1 outdated-suppression", "fr/app.ftl:2 copied"], &[]);
    expect(&with("@0123456789ab "), &["fr/app.ftl:1 outdated-suppression", "fr/app.ftl:2 copied"], &[]);
    let right = "@246b16b28b72 ";
    expect(&with(right), &[], &["fr/app.ftl:2 copied (a name)"]);
    // What the comment holds for is let pass anyway by the group, and the comment is outdated all the same.
    let group = with("@0123456789ab ").replace("fr/app.ftl\n", "fr/app.ftl\n## portolan: allow copied names\n\n");
    expect(&group, &["fr/app.ftl:3 outdated-suppression"], &["fr/app.ftl:4 copied (names)"]);
}

#[test]
fn what_an_outdated_comment_was_to_keep_is_not_mended() {
    for digits in ["@", "@0123456789ab"] {
        let text = format!(
            "#- locales/en/app.ftl\n# portolan: allow three-dots {digits} typed so\na = Type ... here\nb = Wait...\n"
        );
        let fixture = Fixture::new(&text);
        let found = examine(&fixture.project, &Ledger::default()).found;
        let edits: Vec<(&str, usize)> = found.iter().map(|it| (it.rule, it.fix.len())).collect();
        assert_eq!(edits, [("outdated-suppression", 1), ("three-dots", 0), ("three-dots", 1)], "{digits}");
    }
}

#[test]
fn what_only_looks_like_a_fingerprint_ties_nothing() {
    for digits in ["@6d8692160419x", "@6d86-92160419", "@@6d8692160419", "@6d8692160419."] {
        let text = format!(
            "{ENGLISH}#- locales/fr/app.ftl\n# portolan: allow copied {digits} a name\na = Harbour days\nb = B\nc = C\n"
        );
        expect(&text, &["fr/app.ftl:1 misspelt-directive", "fr/app.ftl:2 copied"], &[]);
    }
    let text = format!(
        "{ENGLISH}#- locales/fr/app.ftl\n# portolan: allow copied @adele said so\na = Harbour days\nb = B\nc = C\n"
    );
    expect(&text, &[], &["fr/app.ftl:2 copied (@adele said so)"]);
}

#[test]
fn a_comment_inside_a_message_is_a_part_of_its_text() {
    expect(
        "#- locales/en/app.ftl\na = Harbour\n    # portolan: allow three-dots reason\n    .title = Hi\n# portolan: allow copied\n#     portolan: allow copied x\nb = See portolan: allow copied there\n",
        &[
            "en/app.ftl:2 misspelt-directive",
            "en/app.ftl:4 suppression-without-reason",
            "en/app.ftl:4 unused-suppression",
            "en/app.ftl:5 unused-suppression",
        ],
        &[],
    );
}

#[test]
fn one_of_many_straight_quotes_can_be_allowed() {
    let text = |comments: [&str; 2]| {
        let [first, second] = comments;
        let french =
            format!("{first}a = Dis \"a\" ici\n{second}b = Dis \"b\" ici\nc = Dis \"c\" ici\nd = Dis \"d\" ici\n");
        let english = "a = Say “a”\nb = Say “b”\nc = Say “c”\nd = Say “d”\n";
        format!("#- locales/en/app.ftl\n{english}#- locales/fr/app.ftl\n{french}")
    };
    let allow = "# portolan: allow straight-quotes x\n";
    expect(&text(["", ""]), &["fr/app.ftl:1 straight-quotes"], &[]);
    expect(&text([allow, ""]), &["fr/app.ftl:3 straight-quotes"], &["fr/app.ftl:2 straight-quotes (x)"]);
    expect(&text(["", allow]), &["fr/app.ftl:1 straight-quotes"], &["fr/app.ftl:3 straight-quotes (x)"]);
}

#[test]
fn a_fingerprint_holds_for_one_message() {
    for marks in ["##", "###"] {
        let text = format!(
            "{ENGLISH}#- locales/fr/app.ftl\n{marks} portolan: allow copied @246b16b28b72 names\n\na = Harbour days\nb = B\nc = C\n"
        );
        expect(&text, &["fr/app.ftl:1 misspelt-directive", "fr/app.ftl:3 copied"], &[]);
    }
}

#[test]
fn an_outdated_comment_can_be_allowed_and_be_switched_off() {
    let text = |config: &str| {
        format!(
            "#- portolan.toml\n{config}\n{ENGLISH}#- locales/fr/app.ftl\n# portolan: allow copied @0123456789ab a name\na = Harbour days\nb = B\nc = C\n"
        )
    };
    expect(&text("rules.outdated-suppression = 'off'"), &["fr/app.ftl:2 copied"], &[]);
    expect(
        &text("[[allow]]\nrule = 'outdated-suppression'\nreason = 'later'"),
        &["fr/app.ftl:2 copied"],
        &["fr/app.ftl:1 outdated-suppression (later)"],
    );
    // Where the rule does not run, nobody can know.
    expect(&text("rules.copied = 'off'"), &[], &[]);
}

#[test]
fn the_configuration_allows_by_rule_locale_and_path() {
    let config = |allow: &str| {
        format!(
            "#- portolan.toml\ntargets = [\"fr\", \"pl\"]\n{allow}\n{ENGLISH}#- locales/fr/app.ftl\na = Harbour days\nb = x\nc = x\n#- locales/pl/app.ftl\na = Harbour days\nb = x\nc = x\n"
        )
    };
    let (fr, pl) = ("fr/app.ftl:1 copied", "pl/app.ftl:1 copied");
    let passed = |rows: &[&str]| rows.iter().map(|row| format!("{row} (names)")).collect::<Vec<_>>();
    for (allow, counts, passes) in [
        ("rule = \"copied\"", &[][..], &[fr, pl][..]),
        ("rule = \"copied\"\nlocale = \"pl\"", &[fr], &[pl]),
        ("rule = \"copied\"\nlocale = [\"fr\", \"pl\"]\npath = \"locales/fr/*.ftl\"", &[pl], &[fr]),
        ("rule = \"copied\"\npath = \"locales/pl\"", &[fr], &[pl]),
    ] {
        let (found, suppressed) = check(&config(&format!("[[allow]]\nreason = \"names\"\n{allow}")));
        assert_eq!((found, suppressed), (counts.iter().map(ToString::to_string).collect(), passed(passes)), "{allow}");
    }
    let (found, suppressed) = check(&config(
        "[[allow]]\nrule = \"stale\"\nreason = \"x\"\n[[allow]]\nrule = \"copied\"\n[[allow]]\nrule = \"copid\"\n[[allow]]\nrule = \"bad-path\"\nreason = \"x\"",
    ));
    assert_eq!(suppressed.len(), 2);
    assert_eq!(
        found,
        [
            "portolan.toml:3 unused-suppression",
            "portolan.toml:6 suppression-without-reason",
            "portolan.toml:8 suppression-without-reason",
            "portolan.toml:8 unknown-rule",
            "portolan.toml:10 unused-suppression",
        ]
    );
}

#[test]
fn a_rule_that_is_off_makes_nothing_unused() {
    let text = |level: &str| {
        format!(
            "#- portolan.toml\n[rules]\ncopied = \"{level}\"\n#- locales/en/app.ftl\na = Harbour days\n#- locales/fr/app.ftl\n# portolan: allow copied x\na = Port\n"
        )
    };
    expect(&text("error"), &["fr/app.ftl:1 unused-suppression"], &[]);
    expect(&text("off"), &[], &[]);
}

#[test]
fn an_unused_line_can_be_allowed_and_be_unused_itself() {
    let text = "#- locales/en/app.ftl\na = Harbour days\n#- locales/fr/app.ftl\n### portolan: allow unused-suppression while we translate\n\n# portolan: allow copied x\na = ";
    expect(&format!("{text}Port\n"), &[], &["fr/app.ftl:3 unused-suppression (while we translate)"]);
    expect(&format!("{text}Harbour days\n"), &["fr/app.ftl:1 unused-suppression"], &["fr/app.ftl:4 copied (x)"]);
}

#[test]
fn the_same_line_twice_is_unused_and_one_that_waits_for_its_message_is_not() {
    expect(
        "#- locales/en/app.ftl\na = Harbour days\n#- locales/fr/app.ftl\n# portolan: allow copied x\n# portolan: allow copied y\na = Harbour days\n\n# portolan: allow copied z\nb Port\n",
        &["fr/app.ftl:2 unused-suppression", "fr/app.ftl:6 missing-equals"],
        &["fr/app.ftl:3 copied (x)"],
    );
}

#[test]
fn lines_taken_out_leave_everything_else_as_it_was() {
    let text = "#- locales/en/app.ftl\na = Harbour\nb = Harbour days\nc = Harbour days\n#- locales/fr/app.ftl\n### portolan: allow stale x\n\n## portolan: allow copied x\n## Names\n\n# Note\n# portolan: allow stale x\na = Port\nb = Harbour days\nc = Harbour days";
    let mut fixture = Fixture::new(text);
    for left in [2, 1, 0] {
        let found = fixture.check();
        let unused: Vec<_> = found.iter().filter(|it| it.rule == "unused-suppression").collect();
        if let Some(first) = unused.first() {
            fixture = fixture.mended(first);
        }
        assert_eq!(unused.len(), left, "{unused:?}");
    }
    let french = &fixture.project.targets[0].files[0];
    assert_eq!(
        french.text(),
        "\n## portolan: allow copied x\n## Names\n\n# Note\na = Port\nb = Harbour days\nc = Harbour days"
    );
}

#[test]
fn beyond_the_most_findings_nothing_is_called_unused() {
    let english: String = (0..5100).map(|at| format!("a{at} = Harbour days\n")).collect();
    let french = english.replace("Harbour days", "Jours { $nom }");
    let text = format!(
        "#- locales/en/app.ftl\n{english}#- locales/fr/app.ftl\n{}",
        french.replace("a5050 =", "# portolan: allow unknown-variable x\na5050 =")
    );
    let (found, _) = check(&text);
    assert!(found.iter().any(|it| it.ends_with("too-many-problems")));
    assert!(!found.iter().any(|it| it.ends_with("unused-suppression")));
}

/// Were each line held against each finding, this would not end within a test's patience.
#[test]
fn many_lines_and_many_findings_come_to_an_end() {
    let lines = "# portolan: allow unknown-variable x\n".repeat(30_000);
    let english: String = (0..4000).map(|at| format!("a{at} = Harbour days\n")).collect();
    let french = english.replace("Harbour days", "Jours { $nom }");
    let (found, passed) = check(&format!("#- locales/en/app.ftl\n{english}#- locales/fr/app.ftl\n{lines}{french}"));
    assert_eq!(passed.len(), 1);
    assert!(found.len() > 4000);
}

fn baseline(text: &str) -> Baseline {
    let (baseline, wrong) = Baseline::parse(FileId(0), &Source::new("portolan-baseline.txt", text));
    assert_eq!(wrong, []);
    baseline
}

#[test]
fn a_baseline_stays_when_lines_move_and_shrinks_when_findings_go() {
    let english = "#- locales/en/app.ftl\na = Harbour days\nb = Harbour days\n";
    let before =
        Fixture::new(&format!("{english}#- locales/fr/app.ftl\na = Harbour days\nb = Jours\nb = Jours\nb = Jours\n"));
    let found = before.check();
    let written = Baseline::of(&before.project, &found).to_string();
    assert_eq!(written.lines().filter(|line| line.starts_with("locales/fr/app.ftl ")).count(), 2, "{written}");
    assert!(written.ends_with(" 2\n"), "{written}");
    let compared = baseline(&written).compare(&before.project, Some(FileId(0)), found);
    assert_eq!((compared.new.len(), compared.known.len(), compared.gone.len()), (0, 3, 0));
    let after =
        Fixture::new(&format!("{english}#- locales/fr/app.ftl\n# More\n\nb = Jours\nb = Jours\na = {{ $n }} Jours\n"));
    let compared = baseline(&written).compare(&after.project, Some(FileId(0)), after.check());
    assert_eq!(compared.new.iter().map(|it| it.rule).collect::<Vec<_>>(), ["unknown-variable"]);
    assert_eq!((compared.known.len(), compared.mended), (1, 2));
    let said: Vec<&str> = compared.gone.iter().map(|it| it.message.as_str()).collect();
    assert_eq!(said, ["this is mended: `copied` in `a`", "1 of 2 are mended: `duplicate-id` in `b`"]);
}

#[test]
fn mistakes_in_the_projects_own_files_are_in_no_baseline() {
    let fixture = Fixture::new(
        "#- portolan.toml\n[rules]\nnothing = \"x\"\n#- locales/en/app.ftl\na = b\n#- locales/fr/app.ftl\na = c\n",
    );
    let found = fixture.check();
    assert!(found.iter().any(|it| it.rule == "bad-value"));
    let baseline = Baseline::of(&fixture.project, &found);
    assert!(baseline.is_empty(), "{baseline}");
}

#[test]
fn a_group_that_may_have_straight_quotes_does_not_speak_for_the_others() {
    let texts = |ids: &str, text: &str| -> String { ids.chars().map(|id| format!("{id} = {text}\n")).collect() };
    let english = texts("abcdef", "Open “One”");
    let french = |allow: &str| {
        let (first, rest) = (texts("ab", "Ouvrir \"Un\""), texts("cdef", "Ouvrir \"Un\""));
        format!("#- locales/en/app.ftl\n{english}#- locales/fr/app.ftl\n## A\n{allow}\n{first}\n##\n\n{rest}")
    };
    let check = |allow: &str| examine(&Fixture::new(&french(allow)).project, &Ledger::default());
    let ids = |all: Vec<&Diagnostic>| all.iter().filter_map(|it| it.id.clone()).collect::<String>();
    let Checked { found, suppressed } = check("## portolan: allow straight-quotes typewriters");
    assert_eq!(ids(found.iter().collect()), "cdef", "{found:#?}");
    assert_eq!(ids(suppressed.iter().map(|it| &it.finding).collect()), "ab");
    let Checked { found, suppressed } = check("");
    assert_eq!((found.len(), suppressed.len()), (1, 0), "{found:#?}");
    let Checked { found, suppressed } = check("\n### portolan: allow straight-quotes typewriters\n");
    assert_eq!((found.len(), suppressed.len()), (0, 1), "{found:#?}");
}

/// A file of eight texts, of which some have straight marks.
fn with_marks(right: &[usize]) -> Fixture {
    let text = |at: usize| match right.contains(&at) {
        true => format!("t{at} = Ouvrir «\u{A0}Un\u{A0}»\n"),
        false => format!("t{at} = Ouvrir \"Un\"\n"),
    };
    let english: String = (0..8).map(|at| format!("t{at} = Open “One”\n")).collect();
    let french: String = (0..8).map(text).collect();
    Fixture::new(&format!("#- locales/en/app.ftl\n{english}#- locales/fr/app.ftl\n{french}"))
}

#[test]
fn mending_some_of_a_known_finding_makes_no_new_one() {
    let before = with_marks(&[]);
    let found = before.check();
    assert_eq!((found.len(), found[0].parts.len()), (1, 8), "{found:#?}");
    let known = Baseline::of(&before.project, &found);
    assert_eq!(known.len(), 8, "{known}");
    // The first one, enough for the others to be found one by one, nearly all.
    for right in [&[0][..], &[0, 1, 2], &[3, 4, 5, 6, 7], &[0, 1, 2, 3, 4, 5, 6]] {
        let after = with_marks(right);
        let compared = known.compare(&after.project, Some(FileId(0)), after.check());
        assert_eq!((compared.new, compared.mended), (vec![], right.len()), "{right:?}");
        assert!(!compared.known.is_empty() && compared.gone.len() == right.len());
    }
    // A text that comes to them is new, and nothing else.
    let (some, all) = (with_marks(&[5]), with_marks(&[]));
    let compared = Baseline::of(&some.project, &some.check()).compare(&all.project, None, all.check());
    assert_eq!(compared.new.iter().map(|it| it.id.as_deref()).collect::<Vec<_>>(), [Some("t5")]);
    // Where all are new, they are one finding.
    let compared = Baseline::default().compare(&all.project, None, all.check());
    assert_eq!((compared.new.len(), compared.new[0].parts.len()), (1, 8));
}

#[test]
fn a_file_that_is_being_translated_has_nothing_new() {
    let letter = |at: usize| char::from(b'a' + at as u8).to_string().repeat(5);
    let text = |at: usize| format!("t{at} = The harbour opens in the {} morning\n", letter(at));
    let english: String = (0..12).map(text).collect();
    let project = |translated: usize| {
        let french = |at: usize| {
            if at < translated { format!("t{at} = Le port ouvre au matin {}\n", letter(at)) } else { text(at) }
        };
        let french: String = (0..12).map(french).collect();
        Fixture::new(&format!("#- locales/en/app.ftl\n{english}#- locales/fr/app.ftl\n{french}"))
    };
    let before = project(0);
    let found: Vec<_> = before.check().into_iter().filter(|it| it.rule == "untranslated-file").collect();
    assert_eq!((found.len(), found[0].parts.len()), (1, 12));
    let known = Baseline::of(&before.project, &before.check());
    for translated in [1, 3, 12] {
        let after = project(translated);
        let found = after.check();
        assert_eq!(translated == 3, found.iter().any(|it| it.rule == "copied"));
        let compared = known.compare(&after.project, Some(FileId(0)), found);
        assert_eq!(compared.new, vec![], "{translated}");
    }
}

//! The page and the badge of `portolan status`: sound markup whatever stands in the files, the figures of the coverage and
//! no others, nothing from elsewhere; and in a browser, where one is at hand, a page whose texts do not overlap.

use std::path::{Path, PathBuf};

use portolan::coverage::{Counts, Coverage, LocaleCoverage};
use portolan::ledger::Ledger;
use portolan::project::Project;
use portolan::report::{badge, html, status};

use crate::consumers;
use crate::fixture::Fixture;
use crate::generated::portolan;

fn load(folder: &str) -> (Project, Ledger) {
    let (project, ledger, _) = portolan::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect(folder);
    (project, ledger)
}

fn page(project: &Project, ledger: &Ledger) -> String {
    html::page(project, ledger, &portolan::coverage(project, ledger))
}

/// A project in two languages, one of them written from right to left, whose file names and texts want to be markup.
fn hostile() -> Project {
    let english =
        "a = </script><img src=x onerror=alert(1)>\nb = \" ' & < > \u{202e}\u{1b}[31m\n    .title = One\nc = C d\n";
    let arabic = "a = <!-- \u{2067}مرحبا\nb = ]]></style>\nold = </ul></li></section>\n";
    let files = [
        ("portolan.toml", "targets = [\"ar\", \"de-AT\"]\n"),
        ("locales/en/\"><script>x.ftl", english),
        ("locales/ar/\"><script>x.ftl", arabic),
        ("locales/en/'onclick='a()' \u{202e}&amp;.ftl", "d = Word word\n"),
        ("locales/ar/</title>.ftl", "e = é\n"),
    ];
    Fixture::of_files(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into()).project
}

/// A project with more of everything than lists show.
fn large() -> Project {
    let name = |index: usize| format!("file-{index:03}");
    let mut files = vec![("portolan.toml".to_owned(), b"targets = [\"fr\"]\n".to_vec())];
    for index in 0..503 {
        files.push((format!("locales/en/{}.ftl", name(index)), format!("a{index} = One word\n").into_bytes()));
    }
    let obsolete: String = (0..201).map(|index| format!("o{index} = Mot\n")).collect();
    files.push((format!("locales/fr/{}.ftl", name(0)), obsolete.into_bytes()));
    let long = format!("long = {}\n", "x".repeat(100_000));
    files.push(("locales/en/0.ftl".to_owned(), long.into_bytes()));
    Fixture::of_files(files).project
}

/// A tag of a page: its name, and what else stands in it.
struct Tag<'a> {
    name: &'a str,
    rest: &'a str,
}

impl Tag<'_> {
    fn attribute(&self, name: &str) -> Option<&str> {
        let (_, after) = self.rest.split_once(&format!(" {name}=\""))?;
        after.split_once('"').map(|it| it.0)
    }
}

/// The tags of a page in order. Each element must be closed, in the order in which they were opened, and each attribute
/// stand in quotes; so that no text can have become markup.
fn tags(text: &str) -> Vec<Tag<'_>> {
    let (mut tags, mut open) = (Vec::new(), Vec::new());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        assert!(!before.contains('>') || open.last() == Some(&"style"), "a stray `>`: {before}");
        let (tag, next) = after.split_once('>').expect("a tag ends");
        assert_eq!(tag.matches('"').count() % 2, 0, "an attribute without its quote: <{tag}>");
        rest = next;
        if tag == "!doctype html" {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "what is closed was not opened last");
            continue;
        }
        let end = tag.find(' ').unwrap_or(tag.len());
        let (name, own) = tag.split_at(end);
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "<{tag}>");
        for attribute in own.split('"').step_by(2).filter(|it| !matches!(*it, "" | "/" | " open")) {
            let name = attribute.trim_start().strip_suffix('=').unwrap_or_else(|| panic!("<{tag}>"));
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-:B".contains(&byte)), "<{tag}>");
            assert!(!name.starts_with("on"), "<{tag}>");
        }
        if !matches!(name, "meta" | "wbr") && !own.ends_with('/') {
            open.push(name);
        }
        tags.push(Tag { name, rest: own });
    }
    assert_eq!(open, Vec::<&str>::new());
    tags
}

#[test]
fn the_markup_is_sound_and_needs_nothing_else() {
    let (states, recorded) = load("fixtures/states");
    let (own, own_ledger) = load(".");
    let none = Ledger::default();
    for (project, ledger) in
        [(&states, &recorded), (&own, &own_ledger), (&hostile(), &none), (&large(), &none), (&states, &none)]
    {
        let text = page(project, ledger);
        let tags = tags(&text);
        let levels: Vec<u8> = tags
            .iter()
            .filter(|tag| matches!(tag.name, "h1" | "h2" | "h3" | "h4"))
            .map(|it| it.name.as_bytes()[1])
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == b'1').count(), 1);
        assert_eq!(levels[0], b'1');
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "a level of headings is left out: {levels:?}");
        for tag in &tags {
            assert!(!matches!(tag.name, "script" | "link" | "img" | "iframe" | "base" | "object"), "<{}>", tag.name);
            assert_eq!(tag.attribute("src"), None);
            assert!(tag.attribute("href").is_none_or(|to| to.starts_with('#')));
            assert!(tag.name != "th" || tag.attribute("scope").is_some(), "a head without scope");
        }
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
        assert_eq!((count("main"), count("header"), count("footer")), (1, 1, 1));
        assert_eq!(count("table"), count("caption"));
        assert!(!text.contains("url(") && !text.contains("@import"));
        let stray = text.chars().find(|&c| (c.is_control() && c != '\n') || matches!(c, '\u{202e}' | '\u{2067}'));
        assert_eq!(stray, None);
    }
}

#[test]
fn hostile_texts_are_shown_as_they_are_written() {
    let text = page(&hostile(), &Ledger::default());
    for shown in [
        "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;",
        "&lt;!-- \\u{2067}مرحبا",
        "]]&gt;&lt;/style&gt;",
        "<h4>locales/<wbr>ar/<wbr>&quot;&gt;&lt;script&gt;x.ftl</h4>",
        "&#39;onclick=&#39;a()&#39; \\u{202e}&amp;amp;",
        "<dd lang=\"ar\" dir=\"rtl\">",
        "<span lang=\"de-AT\" dir=\"ltr\">Deutsch (AT)</span>",
    ] {
        assert!(text.contains(shown), "{shown} is not in\n{text}");
    }
}

/// The cells of a row of a table: its name, and the figures after the bar.
fn rows(text: &str) -> Vec<(String, Vec<String>)> {
    let inside = |text: &str, close: &str| {
        let text = text.split_once(close).expect(close).0;
        let text: String = text.split('<').map(|part| part.split_once('>').map_or(part, |it| it.1)).collect();
        text.trim().to_owned()
    };
    let rows = text.split("<th scope=\"row\" role=\"rowheader\">").skip(1);
    rows.map(|row| {
        let row = row.split_once("</tr>").expect("a row ends").0;
        let cells = row.split("<td role=\"cell\" class=\"n").skip(1);
        let cells = cells.map(|cell| inside(cell.split_once('>').expect("a cell").1, "</td>"));
        (inside(row, "</th>"), cells.collect())
    })
    .collect()
}

fn cells(counts: &Counts) -> Vec<String> {
    let share = status::percent(counts).replace('<', "&lt;");
    let Counts { units, current, stale, unrecorded, copied, missing, obsolete, .. } = *counts;
    let figures = [units, current, stale, unrecorded, copied, missing, obsolete];
    std::iter::once(share).chain(figures.map(html::figure)).collect()
}

#[test]
fn the_figures_are_those_of_the_coverage() {
    for folder in [".", "fixtures/states", "fixtures/fifteen-faults", "tests/cmd/cities.in"] {
        let (project, ledger) = load(folder);
        let coverage = portolan::coverage(&project, &ledger);
        let text = page(&project, &ledger);
        let mut expected: Vec<Vec<String>> = coverage.locales.iter().map(|it| cells(&it.total)).collect();
        for locale in &coverage.locales {
            expected.extend(locale.files.iter().map(|(_, counts)| cells(counts)));
        }
        let shown = rows(&text);
        assert_eq!(shown.iter().map(|row| row.1.clone()).collect::<Vec<_>>(), expected, "{folder}");
        assert_eq!(shown[0].0.split(' ').next_back(), Some(coverage.locales[0].locale.to_string().as_str()));

        for locale in &coverage.locales {
            let (_, section) =
                text.split_once(&format!("<section aria-labelledby=\"{}\">", locale.locale)).expect("it");
            let section = section.split_once("</section>").expect("an end").0;
            let total = &locale.total;
            let headings = [
                ("Stale", total.stale),
                ("Missing", total.missing),
                ("Copied", total.copied),
                ("Unrecorded", total.unrecorded),
                ("Obsolete", total.obsolete),
            ];
            for (title, count) in headings {
                let heading = format!("<h3>{title} <span class=\"count\">{}</span></h3>", html::figure(count));
                assert_eq!(section.contains(&heading), count > 0, "{folder}: {heading}");
            }
            let listed = section.matches("<p class=\"id\">").count();
            let kinds = headings.map(|it| it.1 as usize).iter().sum::<usize>();
            assert!(listed >= kinds.min(200), "{folder}: {listed} of {kinds}");
        }
    }
}

#[test]
fn a_stale_unit_is_shown_with_what_has_changed() {
    let (project, ledger) = load("fixtures/states");
    let text = page(&project, &ledger);
    let (_, stale) = text.split_once("<h3>Stale").expect("a list");
    let (_, item) = stale.split_once("<code>stale</code>").expect("the unit");
    let item = item.split_once("</li>").expect("an end").0;
    let expected = " <span class=\"mark\">wording</span> <span class=\"mark word\">machine</span></p>\n<dl class=\"texts\">\n\
         <div><dt>en before</dt><dd lang=\"en\" dir=\"ltr\">The ship leaves <del>in the morning</del></dd></div>\n\
         <div><dt>en now</dt><dd lang=\"en\" dir=\"ltr\">The ship leaves <ins>at noon</ins></dd></div>\n\
         <div><dt>fr</dt><dd lang=\"fr\" dir=\"ltr\">Le navire part le matin</dd></div>\n</dl>";
    assert_eq!(item, expected);
    // Three records of the fixture say `machine`, and one of them, or another, `reviewed`.
    assert!(text.contains("<dt>recorded as made by a machine</dt><dd>3</dd>"));
    assert!(text.contains("<dt>recorded as reviewed</dt><dd>1</dd>"));
}

#[test]
fn the_command_prints_the_page_of_the_languages_asked_for() {
    let (project, ledger) = load(".");
    let mut coverage = portolan::coverage(&project, &ledger);
    coverage.locales.retain(|it| ["de", "it"].contains(&it.locale.to_string().as_str()));
    let expected = html::page(&project, &ledger, &coverage);
    let (printed, status) = portolan(&["status", "de", "--locale", "it", "--format", "html"]);
    assert!(printed == expected && status == Some(0));
    assert_eq!(expected.matches("<h2 id=").count(), 3);
}

#[test]
fn lists_are_bounded_and_say_so() {
    let project = large();
    let text = page(&project, &Ledger::default());
    let (_, missing) = text.split_once("<h3>Missing <span class=\"count\">504</span>").expect("a list");
    let (missing, _) = missing.split_once("</details>").expect("an end");
    assert_eq!(missing.matches("<li>").count(), 200);
    assert!(missing.ends_with("… and 304 more; <code>portolan todo fr</code> shows all.</p>\n"));
    let (_, obsolete) = text.split_once("<h3>Obsolete <span class=\"count\">201</span>").expect("a list");
    assert!(obsolete.contains("… and 1 more; <code>portolan prune fr --dry-run</code> shows all."));
    // One row for the language, and 500 of 504 files.
    assert_eq!(rows(&text).len(), 501);
    assert!(text.contains("… and 4 more; <code>portolan status fr --by file</code> shows all."));
    assert!(text.contains(&format!("{}…</dd>", "x".repeat(2_000))) && text.len() < 600_000, "{}", text.len());
}

#[test]
fn badges_say_what_they_show() {
    let of = |locales: &[(&str, Counts)]| {
        let locales = locales.iter().map(|(tag, total)| LocaleCoverage {
            locale: tag.parse().expect("a tag"),
            total: *total,
            files: Vec::new(),
        });
        let (project, _) = load("fixtures/states");
        let picture = badge::badge(&Coverage { locales: locales.collect() }, &project.config.gates);
        assert!(tags(&picture)[0].attribute("role") == Some("img"));
        let title = picture.split_once("<title>").and_then(|it| it.1.split_once("</title>")).expect("a title").0;
        assert!(picture.contains(&format!("aria-label=\"{title}\"")));
        let colour = ["#1f7a4d", "#f2c14e", "#b3261e", "#5c6470"].into_iter().filter(|it| picture.contains(it));
        (title.to_owned(), colour.collect::<Vec<_>>())
    };
    let counts = |current, missing| Counts { units: current + missing, current, missing, ..Counts::default() };
    let said = |title: &str, colour| (title.to_owned(), vec![colour]);
    let (green, yellow, red, grey) = ("#1f7a4d", "#f2c14e", "#b3261e", "#5c6470");
    assert_eq!(of(&[("fr", counts(9, 0))]), said("Français: 100 % translated, and the gate is passed", green));
    assert_eq!(of(&[("fr", counts(98, 2))]), said("Français: 98 % translated, and the gate is not passed", yellow));
    assert_eq!(of(&[("tlh", counts(1, 999))]), said("tlh: &lt;1 % translated, and the gate is not passed", red));
    assert_eq!(of(&[("fr", counts(0, 0))]), said("Français: there is nothing to translate", grey));
    assert_eq!(of(&[]), said("There is nothing to translate", grey));
    let two = [("fr", counts(9, 0)), ("de", counts(1, 2))];
    assert_eq!(of(&two), said("83 % translated, and the gate is not passed", yellow));
}

/// The pages that a browser is to look at, in a folder of their own.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let none = Ledger::default();
    let (states, recorded) = load("fixtures/states");
    let (own, own_ledger) = load(".");
    let mut two = portolan::coverage(&own, &own_ledger);
    two.locales.truncate(2);
    let (faults, _) = load("fixtures/fifteen-faults");
    let mut texts = vec![
        ("states", page(&states, &recorded)),
        ("own", html::page(&own, &own_ledger, &two)),
        ("faults", page(&faults, &none)),
        ("hostile", page(&hostile(), &none)),
        ("large", page(&large(), &none)),
    ];
    let badges = [("fr", 98), ("el", 40), ("ja", 100), ("ar", 100), ("pt-BR", 7)].map(|(tag, current)| {
        let total = Counts { units: 100, current, missing: 100 - current, ..Counts::default() };
        let locale = LocaleCoverage { locale: tag.parse().expect("a tag"), total, files: Vec::new() };
        badge::badge(&Coverage { locales: vec![locale] }, &states.config.gates)
    });
    texts.extend(["badge-fr", "badge-el", "badge-ja", "badge-ar", "badge-pt"].into_iter().zip(badges));
    let write = |(name, text): (&str, String)| {
        let end = if name.starts_with("badge") { "svg" } else { "html" };
        let path = folder.join(format!("{name}.{end}"));
        std::fs::write(&path, text).expect("written");
        path
    };
    texts.into_iter().map(write).collect()
}

#[test]
fn a_browser_shows_the_page_as_it_should_be() {
    let Some(consumer) = consumers::browser() else { return };
    // Pages and pictures stay where the build leaves what it makes, to be looked at.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).expect("a folder");
    let pages = pages(&folder);
    let mut command = consumer.script("page/check.mjs");
    command.arg(&folder).args(&pages);
    let output = command.output().expect("node runs");
    let (said, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{wrong}");
    assert!(said.contains(&format!("{} pages are sound", pages.len())), "{said}{wrong}");
}

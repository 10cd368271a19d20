//! Tests of reading `portolan.toml`.

use super::*;
use crate::config::LossLevel;
use crate::config::MissingPolicy;
use crate::config::RunsOn;
use crate::config::StalePolicy;

const FULL: &str = r#"
source  = "en"
targets = ["fr", "de", "el", "it", "pl", "es"]
paths   = "locales/{locale}/{file}.ftl"
ledger  = "locales/.ledger"
export  = "dist/texts"

[locale.el]
code = "gr"

[bundle.website]
files   = ["common", "website"]
locales = ["en", "fr"]
formats = ["ftl", "json"]
runs-on = ["fluent.js", "python"]
stale   = "source"
missing = "omit"
minimum = "90%"
allow-loss = ["approximated", "json:refused"]

[gate]
missing = 3
[gate.pl]
missing = "10%"

[rules]
copied = "off"
"#;

fn read(text: &str) -> (Config, Vec<Diagnostic>) {
    let source = Source::new("portolan.toml", text);
    let (config, diagnostics) = parse(FileId(0), &source);
    for one in &diagnostics {
        assert!(one.help.is_some(), "{one:?}");
        assert!(text.get(one.span.range()).is_some(), "{one:?}");
        assert_eq!(one.severity, crate::diagnostic::Severity::Error);
    }
    (config, diagnostics)
}

/// The rule of each finding and the text under it.
fn mistakes(text: &str) -> Vec<(&'static str, &str)> {
    read(text).1.iter().map(|one| (one.rule, one.span.of(text))).collect()
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

#[test]
fn everything_is_read() {
    let (config, diagnostics) = read(FULL);
    assert_eq!(diagnostics, []);
    assert_eq!((config.targets.len(), config.code_of(&locale("el"))), (6, Some("gr")));
    assert_eq!(config.path_of(&locale("el"), "a/b").as_deref(), Some("locales/gr/a/b.ftl"));
    let bundle = &config.bundles[0];
    assert_eq!((bundle.name.as_str(), bundle.span.of(FULL)), ("website", "website"));
    assert_eq!(bundle.files.iter().map(|file| file.span.of(FULL)).collect::<Vec<_>>(), ["\"common\"", "\"website\""]);
    assert_eq!(bundle.locales, Some(vec![locale("en"), locale("fr")]));
    assert_eq!(
        (bundle.runs_on.as_slice(), bundle.stale),
        (&[RunsOn::FluentJs, RunsOn::Python][..], StalePolicy::Source)
    );
    assert_eq!((bundle.missing, bundle.minimum.map(|share| share.percent())), (MissingPolicy::Omit, Some(90)));
    assert_eq!((bundle.allow_loss[0].format.as_ref(), bundle.allow_loss[0].level), (None, LossLevel::Approximated));
    let format = bundle.allow_loss[1].format.as_ref().unwrap();
    assert_eq!((format.value.as_str(), format.span.of(FULL)), ("json", "json"));
    assert_eq!((bundle.allow_loss[1].level, bundle.allow_loss.len()), (LossLevel::Refused, 2));
    assert_eq!(config.export, "dist/texts");
    assert_eq!(
        config.gates.of(&locale("fr")),
        Gate { missing: Limit::Units(3), stale: Limit::Units(0), stale_cosmetic: None }
    );
    assert_eq!(
        config.gates.of(&locale("pl")),
        Gate { missing: Limit::Share(10), stale: Limit::Units(0), stale_cosmetic: None }
    );
    assert_eq!((config.rules[0].name.value.as_str(), config.rules[0].level), ("copied", Level::Off));
}

#[test]
fn windows_line_ends_and_byte_order_marks_change_nothing() {
    let windows = format!("\u{FEFF}{}", FULL.replace('\n', "\r\n"));
    let (config, diagnostics) = read(&windows);
    assert_eq!(diagnostics, []);
    assert_eq!(config.bundles[0].files[1].span.of(&windows), "\"website\"");
    assert_eq!(mistakes("\u{FEFF}sorce = \"en\"\r\n"), [("unknown-key", "sorce")]);
}

#[test]
fn defaults_hold_where_nothing_is_said() {
    for text in ["", "\n", "# only a comment", "\u{FEFF}"] {
        let (config, diagnostics) = read(text);
        assert_eq!((diagnostics.len(), config.targets_at, config.source_at), (0, None, None));
        assert_eq!((config.source_code.as_str(), config.ledger.as_str()), ("en", "locales/.ledger"));
    }
    assert_eq!(read("paths = \"a/{locale}/{file}.ftl\"").0.ledger, "a/.ledger");
    assert_eq!(read("paths = \"{locale}/{file}.ftl\"").0.ledger, ".ledger");
    assert_eq!(read("source = \"pt_br\"").0.source_code, "pt_br");
    assert_eq!(read("[locale.en]\ncode = \"english\"").0.source_code, "english");
}

#[test]
fn unknown_names_are_offered_known_ones() {
    let text =
        "target = []\n[bundles.x]\nfiles = []\n[gate]\nmising = 0\n[bundle.b]\nfiles = ['a']\nfile = 1\nwords = 0";
    let found = mistakes(text);
    let names = ["target", "bundles", "mising", "file", "words"];
    assert_eq!(found, names.map(|name| ("unknown-key", name)));
    let help = |text: &str| read(text).1[0].help.clone().unwrap();
    assert_eq!(help("targts = []"), "did you mean `targets`?");
    assert!(help("[vocabulary]").starts_with("known here: `source`"));
    assert_eq!(help("[gate]\nwords = 0"), "known here: `missing`, `stale`, `stale-cosmetic`");
}

#[test]
fn locales_are_checked() {
    assert_eq!(mistakes("source = \"english\""), [("bad-locale", "\"english\"")]);
    assert_eq!(mistakes("targets = [\"f r\", \"fr\"]"), [("bad-locale", "\"f r\"")]);
    assert_eq!(mistakes("targets = [\"fr\", \"en\"]"), [("bad-locale", "\"en\"")]);
    assert_eq!(mistakes("source = 'de'\ntargets = ['fr', 'de', 'en']"), [("bad-locale", "'de'")]);
    assert_eq!(mistakes("[gate.x]\nmissing = 0"), [("bad-locale", "x")]);
    let (config, found) = read("targets = [\"pt-BR\", \"pt_br\"]");
    assert_eq!((config.targets.len(), found[0].rule, found[0].labels.len()), (1, "bad-locale", 1));
    let (config, found) = read("targets = [\"gr\"]");
    assert_eq!(config.path_of(&locale("el"), "a").as_deref(), Some("locales/gr/a.ftl"));
    assert!(found[0].help.as_deref().unwrap().contains("[locale.el] with code = \"gr\""));
    let text = "targets = ['fr']\n[locale.el]\ncode='gr'\n[gate.pl]\n[bundle.b]\nfiles=['a']\nlocales=['de','en','fr']";
    assert_eq!(mistakes(text), [("bad-locale", "el"), ("bad-locale", "pl"), ("bad-locale", "'de'")]);
    assert_eq!(mistakes("[locale.el]\ncode='gr'\n[gate.pl]"), [], "targets are not listed");
    assert_eq!(mistakes("targets=['el','fr']\n[locale.el]\ncode='fr'"), [("bad-locale", "el")]);
    assert_eq!(mistakes("[gate.pt-BR]\n[gate.pt_br]"), [("bad-locale", "pt_br")]);
}

#[test]
fn paths_stay_in_the_project() {
    assert_eq!(mistakes("paths = \"l/{locale}/{name}.ftl\""), [("bad-path", "{name}")]);
    assert_eq!(mistakes("paths = 'l/{locale}/*.ftl'"), [("bad-path", "*")]);
    assert_eq!(mistakes("paths = \"\"\"\nl/{locale}/*.ftl\"\"\""), [("bad-path", "*")]);
    assert_eq!(mistakes("paths = \"l\\u002F{locale}\""), [("bad-path", "\"l\\u002F{locale}\"")]);
    assert_eq!(mistakes("paths = '../{locale}/{file}.ftl'"), [("outside-root", "../{locale}/{file}.ftl")]);
    assert_eq!(mistakes("paths = ''"), [("bad-path", "''")]);
    assert_eq!(mistakes("ledger = '/x'"), [("outside-root", "/x")]);
    assert_eq!(mistakes("ledger = 'x/{locale}'"), [("bad-path", "{")]);
    for ledger in ["", ".", "locales", "./locales/", "x/../locales"] {
        assert_eq!(mistakes(&format!("ledger = '{ledger}'")).len(), 1, "{ledger}");
    }
    assert_eq!(read("ledger = './l//x/'").0.ledger, "l/x");
    for code in ["", "..", "a/b", ".x", "a\\\\b", "{file}", "*", "C:", "\\n"] {
        let found = mistakes(&format!("[locale.el]\ncode = \"{code}\"")).len();
        assert_eq!(found, 1, "{code}");
    }
}

#[test]
fn wrong_types_are_noted_and_the_rest_is_read() {
    let text =
        "source = 1\ntargets = \"fr\"\npaths = []\nledger = {}\nlocale = 1\ngate = []\nrules = true\nbundle = 1.5";
    let found = mistakes(text);
    assert_eq!(found.len(), 8);
    assert!(found.iter().all(|(rule, _)| *rule == "bad-value"));
    assert_eq!(mistakes("targets = ['fr', 1, 'de', []]"), [("bad-value", "1"), ("bad-value", "[]")]);
    assert_eq!(read("targets = ['fr', 1, 'de']").0.targets.len(), 2);
    assert_eq!(mistakes("[[bundle]]\nfiles = []").len(), 1);
    assert_eq!(mistakes("source.x = 1"), [("bad-value", "source")]);
    assert_eq!(mistakes("[locale]\nel = 'gr'"), [("bad-value", "'gr'")]);
    assert_eq!(read("source = ").0, read("").0);
}

#[test]
fn gates_and_levels_are_checked() {
    for value in ["-1", "4294967296", "1.5", "\"5\"", "\"101%\"", "\"x%\"", "[]", "true", "\"-1%\"", "1979-05-27"] {
        assert_eq!(mistakes(&format!("[gate]\nmissing = {value}")), [("bad-value", value)]);
    }
    assert_eq!(read("gate = { stale = '7%' }").0.gates.default.stale, Limit::Share(7));
    let gates = read("gate = { stale-cosmetic = 9 }").0.gates;
    assert_eq!((gates.default.stale_cosmetic, gates.default.stale), (Some(Limit::Units(9)), Limit::Units(0)));
    assert_eq!(read("gate.stale = 1\ngate.fr.missing = 2").0.gates.of(&locale("fr")).missing, Limit::Units(2));
    let found = read("[rules]\nx = \"warn\"\ny = 1\nz = 'error'");
    assert_eq!(found.1.iter().map(|one| one.rule).collect::<Vec<_>>(), ["bad-value", "bad-value"]);
    assert_eq!(found.1[0].help.as_deref(), Some("did you mean `warning`?"));
    assert_eq!(found.0.rules.len(), 1);
}

#[test]
fn bundles_are_checked() {
    assert_eq!(mistakes("[bundle.a]"), [("bad-value", "a")]);
    assert_eq!(mistakes("[bundle.a]\nfiles = []"), [("bad-value", "a")]);
    assert_eq!(mistakes("[bundle.a]\nfiles = 'x'"), [("bad-value", "'x'")]);
    assert_eq!(mistakes("[bundle.a]\nfiles = ['x', 'y', 'x']"), [("bad-value", "'x'")]);
    assert_eq!(mistakes("[bundle.a]\nfiles = ['x']\nruns-on = ['node']\nstale = 'drop'").len(), 2);
    for name in ["..", "a/b", "a b", "", ".x", "a\\\\b"] {
        assert_eq!(mistakes(&format!("[bundle.\"{name}\"]\nfiles = ['x']")).len(), 1, "{name}");
    }
}

#[test]
fn what_a_bundle_holds_is_checked() {
    let of = |lines: &str| format!("[bundle.a]\nfiles = ['x']\n{lines}");
    for value in ["90", "0.9", "'90'", "'101%'", "'-1%'", "'90 %'", "true", "[]", "''"] {
        assert_eq!(mistakes(&of(&format!("minimum = {value}"))), [("bad-value", value)]);
    }
    for (lines, place) in [
        ("missing = 'keep'", "'keep'"),
        ("missing = 1", "1"),
        ("stale = 'omit'", "'omit'"),
        ("allow-loss = 'refused'", "'refused'"),
        ("allow-loss = ['refused', 1]", "1"),
        ("allow-loss = ['lost']", "'lost'"),
        ("allow-loss = ['exact']", "'exact'"),
        ("allow-loss = ['android:lost']", "lost"),
        ("allow-loss = ['android:']", "'android:'"),
        ("allow-loss = [':refused']", "':refused'"),
        ("allow-loss = ['refused', 'refused']", "'refused'"),
        ("formats = ['json']\nallow-loss = ['jsn:refused']", "jsn"),
        ("formats = ['json']\nallow-loss = ['android:refused']", "android"),
        ("formats = ['jsn']", "'jsn'"),
    ] {
        assert_eq!(mistakes(&of(lines)), [("bad-value", place)], "{lines}");
    }
    let found = read(&of("formats = ['json']\nallow-loss = ['jsn:refused']")).1;
    assert_eq!(found[0].message, "there is no format `jsn`");
    assert_eq!(found[0].help.as_deref(), Some("did you mean `json`?"));
    let found = read(&of("formats = ['json']\nallow-loss = ['android:refused']")).1;
    assert_eq!(found[0].message, "bundle `a` is not exported as `android`");
    let config = read(&of("")).0;
    let bundle = &config.bundles[0];
    assert_eq!((bundle.missing, bundle.minimum, bundle.allow_loss.len()), (MissingPolicy::Source, None, 0));
    let config = read(&of("minimum = '0%'\nallow-loss = ['po:refused']")).0;
    assert_eq!(config.bundles[0].minimum.map(|share| share.percent()), Some(0));
    assert!(config.bundles[0].allows_loss("po", LossLevel::Refused));
    assert!(!config.bundles[0].allows_loss("po", LossLevel::Approximated));
    assert!(!config.bundles[0].allows_loss("mo", LossLevel::Refused));
}

#[test]
fn exports_have_a_folder_of_their_own() {
    assert_eq!(read("").0.export, "export");
    assert_eq!(read("export = './dist//texts/'").0.export, "dist/texts");
    assert_eq!(read("paths = '{locale}/{file}.ftl'\nexport = 'dist'").0.export, "dist");
    for (text, place) in [
        ("export = 1", ("bad-value", "1")),
        ("export = ''", ("bad-path", "''")),
        ("export = 'x/..'", ("bad-path", "'x/..'")),
        ("export = 'x/{bundle}'", ("bad-path", "{")),
        ("export = '../x'", ("outside-root", "../x")),
        ("export = '/x'", ("outside-root", "/x")),
        ("export = 'locales'", ("bad-path", "'locales'")),
        ("export = 'locales/export'", ("bad-path", "'locales/export'")),
        ("export = 'a'\npaths = 'a/b/{locale}/{file}.ftl'", ("bad-path", "'a'")),
        ("export = 'a/b'\nledger = 'a'", ("bad-path", "'a/b'")),
        ("export = 'a'\nledger = 'a/b'", ("bad-path", "'a'")),
    ] {
        assert_eq!(mistakes(text), [place], "{text}");
        assert_eq!(read(text).0.export, "export", "{text}");
    }
}

#[test]
fn long_files_are_read_in_time() {
    let tags: Vec<String> = (0..20_000_u32)
        .map(|n| n.to_string().chars().map(|digit| (b'a' + digit as u8 - b'0') as char).collect())
        .map(|word: String| format!("'en-{word}aaaa'"))
        .collect();
    let text = format!("source = 'de'\ntargets = [{}]", tags.join(","));
    assert_eq!(read(&text).0.targets.len(), MAX_LOCALES);
    let gates: String = (0..50_000).map(|n| format!("[gate.x{n}]\n")).collect();
    assert_eq!(read(&gates).1.len(), 50_000);
}

proptest::proptest! {
    #[test]
    fn reading_never_panics(text in "\\PC{0,80}") {
        read(&text);
    }

    #[test]
    fn reading_toml_like_text_never_panics(
        lines in proptest::collection::vec(
            r#"(source|targets|paths|ledger|files|missing|code|stale|\[gate(\.[a-z]{0,3})?\]|\[\[?(bundle|locale|rules)(\.[a-z"]{1,3})?\]\]?)? ?=? ?("[a-zé{}/.%*\\]{0,12}"|'\{locale\}/\{file\}\.ftl'|[0-9.]{0,3}|\[('[a-z]{2}',?){0,3}\]|\{\})"#,
            0..8,
        ),
    ) {
        read(&lines.join("\n"));
    }
}

#[test]
fn glossary_links_and_registers() {
    let text =
        "[glossary]\nfile = 'a/./glossary.toml'\n[links]\nhosts = ['Example.org']\n[locale.fr]\nregister = 'formal'";
    let (config, found) = read(text);
    assert_eq!(found, []);
    assert_eq!(config.glossary.path.as_ref().map(|it| it.value.as_str()), Some("a/glossary.toml"));
    assert_eq!(config.hosts, ["example.org"]);
    assert_eq!(config.register(&"fr".parse().unwrap()), Some(crate::config::Register::Formal));
    for (text, rule, place) in [
        ("[glossary]", "bad-value", "glossary"),
        ("[glossary]\nfile = 1", "bad-value", "1"),
        ("[glossary]\nfile = '.'", "bad-path", "'.'"),
        ("[glossary]\nfile = '../x.toml'", "outside-root", "../x.toml"),
        ("[glossary]\nfiles = 'x'\nfile = 'x'", "unknown-key", "files"),
        ("[links]\nhosts = ['https://example.org/']", "bad-value", "'https://example.org/'"),
        ("[locale.fr]\nregister = 'polite'", "bad-value", "'polite'"),
    ] {
        assert_eq!(mistakes(text), [(rule, place)], "{text}");
    }
}

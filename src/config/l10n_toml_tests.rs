//! Tests of reading `l10n.toml`.

use super::*;

fn read_with(files: &[(&str, &str)]) -> (Config, Vec<Diagnostic>) {
    let root = Source::new(files[0].0, files[0].1);
    let mut read = |path: &str| {
        let at = files.iter().position(|(name, _)| *name == path)?;
        Some((FileId(at as u32), Source::new(path, files[at].1)))
    };
    let (config, diagnostics) = parse(FileId(0), &root, &mut read);
    for one in &diagnostics {
        assert!(one.help.is_some() && files[one.file.0 as usize].1.get(one.span.range()).is_some(), "{one:?}");
    }
    (config, diagnostics)
}

fn read(text: &str) -> (Config, Vec<Diagnostic>) {
    read_with(&[("l10n.toml", text)])
}

fn mistakes(text: &str) -> Vec<(&'static str, &str)> {
    read(text).1.iter().map(|one| (one.rule, one.span.of(text))).collect()
}

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn rule(reference: &str, localized: &str) -> String {
    format!("[[paths]]\nreference = \"{reference}\"\nl10n = \"{localized}\"\n")
}

#[test]
fn files_pair_by_their_wildcards() {
    let text = format!("locales = ['fr', 'ja-JP-mac']\n{}", rule("en/**/*.ftl", "{locale}/**/*.ftl"));
    let (config, diagnostics) = read(&text);
    assert_eq!(diagnostics, []);
    let rule = &config.paths[0];
    assert_eq!(rule.source_file("en/browser/aboutLogins.ftl", "en").as_deref(), Some("browser/aboutLogins"));
    assert_eq!(rule.target_file("fr/browser/aboutLogins.ftl", "fr").as_deref(), Some("browser/aboutLogins"));
    assert_eq!(rule.target_file("fr/menu.ftl", "fr").as_deref(), Some("menu"));
    assert_eq!(config.path_of(&locale("fr"), "a/b").as_deref(), Some("fr/a/b.ftl"));
    assert_eq!(config.path_of(&locale("en"), "a").as_deref(), Some("en/a.ftl"));
    assert_eq!(config.code_of(&locale("ja-JP-macos")), Some("ja-JP-mac"));
    assert_eq!(config.ledger, ".ledger");
}

#[test]
fn names_leave_out_what_all_have_in_common() {
    let text = rule("app/x/en-US/*.ftl", "l10n/{locale}/x/*.ftl") + &rule("app/y/en-US/**", "l10n/{locale}/y/**");
    let (config, diagnostics) = read(&text);
    assert_eq!(diagnostics, []);
    assert_eq!((config.ledger.as_str(), config.source_code.as_str()), ("l10n/.ledger", "en-US"));
    assert_eq!(config.paths[0].source_file("app/x/en-US/a.ftl", "").as_deref(), Some("x/a"));
    assert_eq!(config.paths[1].target_file("l10n/fr/y/b/a.ftl", "fr").as_deref(), Some("y/b/a"));
    assert_eq!(config.paths[1].target_file("l10n/fr/y/b/a.properties", "fr"), None);
    assert_eq!(config.path_of(&locale("en-US"), "y/b/a").as_deref(), Some("app/y/en-US/b/a.ftl"));
    let text = rule("x/en/a.ftl", "x/l10n/{locale}/a.ftl") + &rule("y/en/a.ftl", "y/l10n/{locale}/a.ftl");
    let config = read(&text).0;
    assert_eq!(config.paths[1].target_file("y/l10n/fr/a.ftl", "fr").as_deref(), Some("y/l10n/a"));
    let config = read(&rule("po/en.ftl", "po/{locale}.ftl")).0;
    assert_eq!(config.paths[0].target_file("po/fr.ftl", "fr").as_deref(), Some("messages"));
    assert_eq!(config.paths[0].source_path("en", "messages").as_deref(), Some("po/en.ftl"));
    let config = read(&rule("po/app.ftl", "po/app.{locale}.ftl")).0;
    assert_eq!(config.paths[0].path("fr", "app").as_deref(), Some("po/app.fr.ftl"));
    assert_eq!(config.source_code, "en-US");
}

#[test]
fn variables_and_base_paths() {
    let text = format!("basepath = 'sub/..'\n[env]\nl = \"{{base}}/{{locale}}/\"\nbase = 'l10n'\n{}", {
        rule("{base}/en/*.ftl", "{l}*.ftl")
    });
    let (config, diagnostics) = read(&text);
    assert_eq!(diagnostics, []);
    assert_eq!(config.paths[0].path("el", "a").as_deref(), Some("l10n/el/a.ftl"));
    let text = format!("[env]\na = '{{b}}'\nb = '{{a}}'\n{}", rule("en/*.ftl", "{a}/{locale}/*.ftl"));
    assert_eq!(read(&text).1[0].rule, "bad-path");
    let mut bomb = "[env]\n".to_owned();
    for letter in 'a'..='y' {
        let next = (letter as u8 + 1) as char;
        bomb += &format!("{letter} = '{{{next}}}{{{next}}}'\n");
    }
    bomb += &format!("z = ''\n{}", rule("en/*.ftl", "{a}/{locale}/*.ftl"));
    assert_eq!(read(&bomb).1.len(), 1);
}

#[test]
fn includes_are_read_once_and_from_their_own_folder() {
    let main = "locales = ['fr', 'de']\n[[includes]]\npath = 'sub/a.toml'\n[[includes]]\npath = 'gone.toml'\n";
    let sub = format!(
        "basepath = '..'\nlocales = ['de', 'pl']\n[[includes]]\npath = 'l10n.toml'\n[[includes]]\npath = 'sub/a.toml'\n{}",
        rule("en/*.ftl", "{locale}/*.ftl")
    );
    let (config, diagnostics) = read_with(&[("l10n.toml", main), ("sub/a.toml", &sub)]);
    assert_eq!(diagnostics.iter().map(|one| one.rule).collect::<Vec<_>>(), ["unknown-file"]);
    assert_eq!(config.targets.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["fr", "de", "pl"]);
    assert_eq!(config.paths[0].locales, Some(vec![locale("de"), locale("pl")]));
    assert_eq!(config.paths[0].file, Some(FileId(1)));
    assert!(!config.paths[0].holds_for(&locale("fr")));
    assert_eq!(mistakes("[[includes]]\npath = '../x.toml'"), [("outside-root", "'../x.toml'")]);
    assert_eq!(mistakes("[[includes]]\npath = '*/x.toml'"), [("bad-path", "'*/x.toml'")]);
}

#[test]
fn locales_of_paths_are_targets_too() {
    let text = rule("en/*.ftl", "{locale}/*.ftl") + "locales = ['el', 'en', 'fr']\n";
    let (mut config, diagnostics) = read(&text);
    config.adopt(["en", "pl"]);
    assert_eq!(config.targets.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["el", "fr"]);
    assert_eq!((config.source_code.as_str(), diagnostics.len()), ("en", 0));
}

#[test]
fn chains_of_includes_end() {
    let mut asked = 0_u32;
    let mut read = |path: &str| {
        asked += 1;
        let text = format!("[[includes]]\npath = 'x{asked}.toml'\n[[includes]]\npath = 'y{asked}.toml'");
        Some((FileId(asked), Source::new(path, text)))
    };
    let (_, diagnostics) = parse(FileId(0), &Source::new("l10n.toml", "includes = [{path = 'x'}]"), &mut read);
    assert!(asked as usize <= MAX_INCLUDES && !diagnostics.is_empty());
}

#[test]
fn filters_say_what_need_not_be_translated() {
    let text = r#"
[[filters]]
path = ["{locale}/a.ftl", "{locale}/b/**"]
key = "re:^brand-"
action = "ignore"
[[filters]]
path = "{locale}/c.ftl"
locales = ["fr"]
action = "warning"
"#;
    let config = read(&format!("locales = ['fr', 'de']\n{text}")).0;
    assert_eq!(config.action(&locale("fr"), "fr/b/x.ftl", Some("brand-name")), Action::Ignore);
    assert_eq!(config.action(&locale("fr"), "fr/b/x.ftl", Some("other")), Action::Error);
    assert_eq!(config.action(&locale("fr"), "fr/c.ftl", Some("other")), Action::Warning);
    assert_eq!(config.action(&locale("de"), "de/c.ftl", Some("other")), Action::Error);
}

#[test]
fn mistakes_are_noted_and_foreign_settings_are_not() {
    assert_eq!(mistakes("test = ['x']\n[build.l10n]\nx = 1\n[[excludes]]\npath = 'x'"), []);
    assert_eq!(mistakes("locales = 'fr'"), [("bad-value", "'fr'")]);
    assert_eq!(mistakes("locales = ['f r', 'fr']"), [("bad-locale", "'f r'")]);
    assert_eq!(mistakes("basepath = '../..'"), [("outside-root", "'../..'")]);
    assert_eq!(mistakes("basepath = 1\nenv = 2\npaths = 3\nfilters = 4\nincludes = 5").len(), 5);
    assert_eq!(mistakes("[[paths]]\nl10n = '{locale}/*.ftl'")[0].0, "bad-value");
    assert_eq!(mistakes("[env]\nx = 1\n"), [("bad-value", "1")]);
    let one = |text: &str| {
        let found = read(text).1;
        (found.len(), found[0].rule)
    };
    assert_eq!(one(&rule("en/*.ftl", "{locale}/**/*.ftl")), (1, "bad-path"));
    assert_eq!(one(&rule("en/*.ftl", "{lang}/*.ftl")), (1, "bad-path"));
    assert_eq!(one(&rule("en/*.ftl", "fr/*.ftl")), (1, "bad-path"));
    assert_eq!(one(&rule("{locale}/*.ftl", "{locale}/*.ftl")), (1, "bad-path"));
    assert_eq!(one(&rule("/en/*.ftl", "{locale}/*.ftl")), (1, "outside-root"));
    assert_eq!(one(&rule("en/*.ftl", "{locale/*.ftl")), (1, "bad-path"));
    let (config, diagnostics) = read(&rule("en/*.dtd", "{locale}/*.dtd"));
    assert_eq!((config.paths, diagnostics), (Vec::new(), Vec::new()), "files of other kinds are nobody's mistake");
    assert_eq!(one("[[filters]]\npath = 'x'\nkey = 're:('\naction = 'ignore'"), (1, "bad-value"));
    assert_eq!(one("[[filters]]\npath = 'x'"), (1, "bad-value"));
    assert_eq!(one("[[filters]]\npath = 'x'\naction = 'skip'"), (1, "bad-value"));
}

proptest::proptest! {
    #[test]
    fn reading_never_panics(
        reference in r"[a-z/{}*.]{0,12}(\*\*/)?(\*\.ftl)?",
        localized in r"(\{locale\}|\{l\}|[a-z/.*]){0,4}(\*\*/)?(\*\.ftl)?",
        rest in "\\PC{0,40}",
    ) {
        read(&format!("[env]\nl = \"{localized}\"\n{}", rule(&reference, &localized)));
        read(&rest);
    }
}

//! Tests of finding projects.

use std::io::Write;

use tempfile::TempDir;

use super::*;
use crate::error::ErrorKind;

/// A project of files: a path and, after a colon, what is in it.
fn project(files: &[&str]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for file in files {
        let (path, text) = file.split_once(':').unwrap_or((file, "a = b\n"));
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
    }
    root
}

fn found(root: &Path) -> Discovery {
    discover(root, &mut Sources::new()).unwrap()
}

/// Each file as locale, name and path.
fn files(discovery: &Discovery) -> Vec<String> {
    discovery.files.iter().map(|found| format!("{} {} {}", found.locale, found.file, found.path)).collect()
}

fn rules(discovery: &Discovery) -> Vec<&'static str> {
    discovery.diagnostics.iter().map(|one| one.rule).collect()
}

#[test]
fn a_configured_project_is_listed_in_its_own_order() {
    let root = project(&[
        "portolan.toml:targets = [\"pl\", \"el\", \"fr\"]\n[locale.el]\ncode = \"gr\"\n",
        "locales/fr/menu.ftl",
        "locales/fr/pages/join.ftl",
        "locales/gr/menu.ftl",
        "locales/en/pages/join.ftl",
        "locales/en/menu.ftl",
        "locales/en/notes.txt",
        "locales/.ledger/fr/menu.ftl",
        "other/en/menu.ftl",
        ".gitignore:locales\n",
    ]);
    let discovery = found(root.path());
    assert_eq!(discovery.diagnostics, []);
    assert_eq!(
        files(&discovery),
        [
            "en menu locales/en/menu.ftl",
            "en pages/join locales/en/pages/join.ftl",
            "el menu locales/gr/menu.ftl",
            "fr menu locales/fr/menu.ftl",
            "fr pages/join locales/fr/pages/join.ftl",
        ]
    );
    assert!(discovery.files.iter().all(|file| file.absolute.is_file()));
}

#[test]
fn targets_that_are_not_listed_are_the_folders_there() {
    let root = project(&[
        "portolan.toml:[locale.el]\ncode = \"greek\"\n[gate.pl]\nmissing = 1\n",
        "locales/en-US/a.ftl",
        "locales/greek/a.ftl",
        "locales/cz/a.ftl",
        "locales/xyzzy/a.ftl",
        "locales/shared/readme.txt",
    ]);
    let discovery = found(root.path());
    assert_eq!(files(&discovery), ["en-US a locales/en-US/a.ftl", "cs a locales/cz/a.ftl", "el a locales/greek/a.ftl"]);
    assert_eq!(rules(&discovery), ["bad-locale", "bad-locale"]);
    assert!(discovery.diagnostics[0].message.contains("`xyzzy`"));
    assert!(discovery.diagnostics[1].message.contains("`pl`"));
}

#[test]
fn folders_that_nobody_listed_are_noted() {
    let root = project(&[
        "portolan.toml:targets = [\"fr\"]\nledger = \"locales/memory\"\n",
        "locales/en/a.ftl",
        "locales/fr/a.ftl",
        "locales/fr_FR/a.ftl",
        "locales/pl/deep/a.ftl",
        "locales/FR/a.ftl",
        "locales/common/a.ftl",
        "locales/de/a.txt",
        "locales/memory/fr/a.ftl",
        "locales/.old/fr/a.ftl",
    ]);
    let mut sources = Sources::new();
    let discovery = discover(root.path(), &mut sources).unwrap();
    let mut said: Vec<_> = discovery.diagnostics.iter().map(|one| (one.rule, one.message.as_str())).collect();
    said.sort();
    assert_eq!(
        said.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(),
        ["bad-locale", "unlisted-locale", "unlisted-locale", "unlisted-locale"]
    );
    assert!(said[1].1.contains("`FR`") && said[1].1.contains("is in `fr`"), "{said:?}");
    let config = &sources[discovery.config.file.unwrap()];
    assert!(discovery.diagnostics.iter().all(|one| one.span.of(config.text()) == "[\"fr\"]"));
    assert_eq!(discovery.files.len(), 2);
}

#[test]
fn other_folders_in_the_root_are_left_alone() {
    let root = project(&[
        "portolan.toml:paths = \"{locale}/{file}.ftl\"\ntargets = [\"fr\"]\n",
        "en/a.ftl",
        "fr/a.ftl",
        "fr/target/a.ftl",
        "target/fr/a.ftl",
        "fixtures/bad/a.ftl",
        "node_modules/en/a.ftl",
        "pl/a.ftl",
    ]);
    let discovery = found(root.path());
    assert_eq!((files(&discovery).len(), rules(&discovery)), (3, vec!["unlisted-locale"]));
}

#[test]
fn locales_in_file_names() {
    let root = project(&[
        "portolan.toml:paths = \"po/{file}.{locale}.ftl\"\n",
        "po/app.en.ftl",
        "po/app.pt-BR.ftl",
        "po/x/app.y.pt-BR.ftl",
        "po/app.what.ftl",
    ]);
    let discovery = found(root.path());
    assert_eq!(
        files(&discovery),
        ["en app po/app.en.ftl", "pt-BR app po/app.pt-BR.ftl", "pt-BR x/app.y po/x/app.y.pt-BR.ftl"]
    );
    assert_eq!(rules(&discovery), ["bad-locale"]);
}

#[test]
fn mozilla_projects_with_includes() {
    let include = "[[includes]]\npath = \"browser/l10n.toml\"\n[[includes]]\npath = \"gone.toml\"\n";
    let main = format!("l10n.toml:locales = [\"fr\", \"de\"]\n{include}");
    let child = "browser/l10n.toml:basepath = \"..\"\n[env]\nl = \"l10n/{locale}/\"\n[[paths]]\n\
        reference = \"browser/locales/en-US/**\"\nl10n = \"{l}browser/**\"\nlocales = [\"fr\"]\n";
    let root = project(&[
        &main,
        child,
        "i18n.toml:broken",
        "browser/locales/en-US/sub/a.ftl",
        "browser/locales/en-US/b.dtd",
        "l10n/fr/browser/sub/a.ftl",
        "l10n/de/browser/sub/a.ftl",
        "l10n/pl/browser/sub/a.ftl",
    ]);
    let mut sources = Sources::new();
    let discovery = discover(root.path(), &mut sources).unwrap();
    assert_eq!(
        files(&discovery),
        ["en-US browser/sub/a browser/locales/en-US/sub/a.ftl", "fr browser/sub/a l10n/fr/browser/sub/a.ftl"]
    );
    assert_eq!((rules(&discovery), sources.len()), (vec!["unknown-file"], 2));
}

#[test]
fn cargo_i18n_projects() {
    let text = "i18n.toml:fallback_language = \"en\"\n[fluent]\nassets_dir = \"i18n\"\n";
    let discovery = found(project(&[text, "i18n/en/app.ftl", "i18n/fr/app.ftl", "i18n/x/a.ftl"]).path());
    assert_eq!(files(&discovery), ["en app i18n/en/app.ftl", "fr app i18n/fr/app.ftl"]);
    assert_eq!(discovery.diagnostics, []);
}

#[test]
fn folders_speak_for_themselves_without_a_file() {
    let root = project(&[
        "src/en/a.ftl",
        "target/locales/en/a.ftl",
        "translations/en-GB/a.ftl",
        "translations/cz/b/a.ftl",
        "translations/.ledger/cz/a.ftl",
    ]);
    let discovery = found(root.path());
    assert_eq!(files(&discovery), ["en-GB a translations/en-GB/a.ftl", "cs b/a translations/cz/b/a.ftl"]);
    assert_eq!((discovery.config.origin, discovery.diagnostics.len()), (Origin::Detected, 0));
}

#[test]
fn without_catalogues_there_is_no_project() {
    for files in [&[][..], &["fr/a.ftl"], &["src/en/a.ftl"], &["en/a.txt"]] {
        let error = discover(project(files).path(), &mut Sources::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NoProject);
        assert!(error.help().unwrap().contains("portolan init"));
    }
    let error = discover(Path::new("/nonexistent/portolan"), &mut Sources::new()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Read);
}

#[test]
fn an_empty_configuration_is_one_and_a_missing_source_is_noted() {
    let discovery = found(project(&["portolan.toml:", "locales/fr/a.ftl"]).path());
    assert_eq!((rules(&discovery), discovery.files.len()), (vec!["bad-path"], 1));
    assert!(discovery.diagnostics[0].message.contains("`locales/en/menu.ftl`"));
    let discovery = found(project(&["l10n.toml:locales = []"]).path());
    assert_eq!(rules(&discovery), ["bad-path"]);
    let mut sources = Sources::new();
    let root = project(&["locales/en/a.ftl"]);
    fs::write(root.path().join("portolan.toml"), b"# Li\xE8ge").unwrap();
    let discovery = discover(root.path(), &mut sources).unwrap();
    assert_eq!(rules(&discovery), ["config-syntax"]);
    fs::write(root.path().join("portolan.toml"), "paths = 'x/{locale}'").unwrap();
    assert_eq!(rules(&found(root.path())), ["bad-path"]);
    fs::write(root.path().join("portolan.toml"), "paths = ").unwrap();
    fs::write(root.path().join("locales/a.ftl"), "").unwrap();
    assert_eq!(rules(&found(root.path())), ["config-syntax"]);
    fs::write(root.path().join("portolan.toml"), vec![b'#'; MAX_CONFIG_BYTES * 2]).unwrap();
    assert_eq!(rules(&found(root.path())), ["config-syntax"]);
}

#[test]
fn a_configuration_that_is_a_folder_cannot_be_read() {
    let error = discover(project(&["portolan.toml/x"]).path(), &mut Sources::new()).unwrap_err();
    assert_eq!((error.kind(), error.path().ends_with("portolan.toml")), (ErrorKind::Read, true));
}

#[test]
fn folders_are_looked_into_down_to_a_bound() {
    let deep = |depth: usize| format!("locales/en/{}a.ftl", "d/".repeat(depth));
    let inside = deep(crate::load::walk::MAX_DEPTH - 1);
    let discovery = found(project(&["portolan.toml:", &inside]).path());
    assert_eq!((discovery.files.len(), discovery.diagnostics.len()), (1, 0));
    let discovery = found(project(&["portolan.toml:", "locales/en/a.ftl", &deep(100)]).path());
    assert_eq!((discovery.files.len(), rules(&discovery)), (1, vec!["bad-path"]));
}

#[cfg(unix)]
mod links {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn nothing_outside_the_project_is_read() {
        let outside = project(&["a.ftl", "deep/a.ftl"]);
        let root = project(&["portolan.toml:", "locales/en/a.ftl", "locales/fr/a.ftl"]);
        symlink(outside.path(), root.path().join("locales/de")).unwrap();
        symlink(outside.path().join("a.ftl"), root.path().join("locales/fr/b.ftl")).unwrap();
        symlink(outside.path().join("deep"), root.path().join("locales/fr/deep")).unwrap();
        symlink("../../..", root.path().join("locales/fr/up")).unwrap();
        let discovery = found(root.path());
        assert_eq!(files(&discovery), ["en a locales/en/a.ftl", "fr a locales/fr/a.ftl"]);
        assert_eq!(rules(&discovery), ["outside-root"; 4]);
        fs::remove_file(root.path().join("portolan.toml")).unwrap();
        let mut sources = Sources::new();
        let discovery = discover(root.path(), &mut sources).unwrap();
        assert_eq!(rules(&discovery), ["outside-root"; 4]);
        assert_eq!(
            sources.iter().map(|(_, source)| source.path()).collect::<Vec<_>>(),
            ["locales/de", "locales/fr/b.ftl", "locales/fr/deep", "locales/fr/up"]
        );
    }

    #[test]
    fn a_whole_folder_of_catalogues_elsewhere() {
        let outside = project(&["en/a.ftl"]);
        let root = project(&["portolan.toml:"]);
        symlink(outside.path(), root.path().join("locales")).unwrap();
        let mut said = rules(&found(root.path()));
        said.sort();
        assert_eq!(said, ["bad-path", "outside-root", "outside-root"]);
        fs::write(outside.path().join("x.toml"), "locales = []").unwrap();
        let root = project(&["l10n.toml:[[includes]]\npath = 'x.toml'"]);
        symlink(outside.path().join("x.toml"), root.path().join("x.toml")).unwrap();
        assert!(rules(&found(root.path())).contains(&"unknown-file"));
    }

    #[test]
    fn links_within_the_project_count_and_circles_end() {
        let root = project(&["portolan.toml:targets = ['fr', 'fr-CA']", "locales/en/a.ftl", "locales/fr/b/a.ftl"]);
        symlink("fr", root.path().join("locales/fr-CA")).unwrap();
        symlink("..", root.path().join("locales/fr/b/up")).unwrap();
        symlink("self", root.path().join("locales/fr/self")).unwrap();
        symlink("self.ftl", root.path().join("locales/fr/self.ftl")).unwrap();
        symlink("gone", root.path().join("locales/fr/gone.ftl")).unwrap();
        let discovery = found(root.path());
        assert_eq!(
            files(&discovery),
            ["en a locales/en/a.ftl", "fr b/a locales/fr/b/a.ftl", "fr-CA b/a locales/fr-CA/b/a.ftl"]
        );
        assert_eq!(rules(&discovery), ["bad-path"; 4]);
    }

    #[test]
    fn links_to_each_other_do_not_multiply_for_ever() {
        let root = project(&["portolan.toml:targets = ['fr']", "locales/en/a.ftl", "locales/fr/0/a.ftl"]);
        let folder = |number: u32| root.path().join(format!("locales/fr/{number}"));
        for number in 0..12 {
            fs::create_dir_all(folder(number)).unwrap();
            for other in 0..12 {
                symlink(folder(other), folder(number).join(other.to_string())).unwrap();
            }
        }
        assert_eq!(rules(&found(root.path())), ["bad-path"]);
    }

    #[test]
    fn the_root_may_be_a_link_itself() {
        let root = project(&["real/locales/en/a.ftl", "real/locales/fr/a.ftl"]);
        symlink("real", root.path().join("link")).unwrap();
        let discovery = found(&root.path().join("link"));
        assert_eq!((discovery.files.len(), discovery.diagnostics.len()), (2, 0));
        assert!(discovery.files[0].absolute.starts_with(root.path().join("link")));
    }

    #[test]
    fn names_outside_utf8_are_noted() {
        let root = project(&["portolan.toml:", "locales/en/a.ftl"]);
        let folder = root.path().join("locales/en");
        for name in [&b"\xFF.ftl"[..], b"\xFF.txt", b"\xFE"] {
            if fs::write(folder.join(OsStr::from_bytes(name)), "a = b").is_err() {
                eprintln!("SKIPPED: this file system takes no names outside UTF-8");
                return;
            }
        }
        let discovery = found(root.path());
        assert_eq!((discovery.files.len(), rules(&discovery)), (1, vec!["bad-path"]));
    }

    #[test]
    fn folders_that_cannot_be_read_are_errors() {
        use std::os::unix::fs::PermissionsExt;
        let root = project(&["portolan.toml:", "locales/en/a.ftl", "locales/fr/x/a.ftl"]);
        let shut = root.path().join("locales/fr/x");
        fs::set_permissions(&shut, fs::Permissions::from_mode(0o000)).unwrap();
        if fs::read_dir(&shut).is_ok() {
            eprintln!("SKIPPED: this user may read everything");
            return;
        }
        let error = discover(root.path(), &mut Sources::new()).unwrap_err();
        fs::set_permissions(&shut, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!((error.kind(), error.path()), (ErrorKind::Read, shut.as_path()));
    }

    #[test]
    fn pipes_are_never_opened() {
        let root = project(&["locales/en/a.ftl"]);
        let pipe = root.path().join("portolan.toml");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        if !made.is_ok_and(|status| status.success()) {
            eprintln!("SKIPPED: there is no mkfifo");
            return;
        }
        assert_eq!(discover(root.path(), &mut Sources::new()).unwrap_err().kind(), ErrorKind::Read);
    }
}

/// Large real projects, where they are at hand: beside this one, or where `PORTOLAN_CORPORA` says.
#[test]
fn real_catalogues_are_found_with_and_without_their_file() {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora");
    let corpora = std::env::var_os("PORTOLAN_CORPORA").map_or_else(beside, PathBuf::from);
    for (name, count) in [("firefox", 1590), ("anki", 230), ("cosmic-settings", 7)] {
        let root = corpora.join(name);
        if !root.is_dir() {
            eprintln!("SKIPPED: no corpus `{name}`; say where it is with PORTOLAN_CORPORA");
            continue;
        }
        let with = find(&root, &mut Sources::new(), true).unwrap();
        let without = find(&root, &mut Sources::new(), false).unwrap();
        assert_eq!((with.config.origin, without.config.origin), (Origin::L10n, Origin::Detected));
        assert_eq!((with.files.len(), with.diagnostics.len()), (count, 0));
        assert_eq!((without.files.len(), without.diagnostics.len()), (count, 0));
        let sorted = |discovery: &Discovery| {
            let mut files = files(discovery);
            files.sort();
            files
        };
        assert_eq!(sorted(&with), sorted(&without));
        let targets: Vec<_> = with.config.targets.iter().map(|target| target.code.as_str()).collect();
        assert_eq!(targets, ["fr", "de", "el", "it", "pl", "es"]);
    }
}

/// Every finding in `fixtures/config-mistakes` is announced there: `#~ ^^^ rule` under the line it is in.
#[test]
fn mistakes_are_underlined_where_they_stand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/config-mistakes");
    let mut sources = Sources::new();
    let discovery = discover(&root, &mut sources).unwrap();
    let config = &sources[discovery.config.file.unwrap()];
    let mut expected = Vec::new();
    let mut above = 0;
    for (number, line) in (1..).zip(config.text().lines()) {
        match line.strip_prefix("#~") {
            Some(note) => {
                let column = note.find('^').unwrap() as u32 + 3;
                let length = note.matches('^').count() as u32;
                expected.push((above, column, length, note.trim_start_matches([' ', '^']).to_owned()));
            }
            None => above = number,
        }
    }
    let place = |one: &Diagnostic| {
        let start = config.position(one.span.start);
        (start.line, start.column, one.span.len(), one.rule.to_owned())
    };
    let mut found: Vec<_> = discovery.diagnostics.iter().map(place).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// Tests run in the folder of the package.
#[test]
fn roots_may_be_relative() {
    for root in ["fixtures/config-full", "./fixtures/config-full/", "fixtures/../fixtures/./config-full"] {
        let discovery = found(Path::new(root));
        assert_eq!((discovery.files.len(), discovery.diagnostics.len()), (5, 0));
        assert_eq!(discovery.files[0].path, "texts/en/common.ftl");
    }
}

#[test]
fn a_full_configuration_has_no_mistake() {
    let discovery = found(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/config-full"));
    assert_eq!(discovery.diagnostics, []);
    assert_eq!(
        files(&discovery),
        [
            "en common texts/en/common.ftl",
            "en site/menu texts/en/site/menu.ftl",
            "el common texts/gr/common.ftl",
            "el site/menu texts/gr/site/menu.ftl",
            "fr common texts/fr/common.ftl",
        ]
    );
    let names = discovery.files.iter().map(|file| file.file.clone()).collect();
    assert_eq!(crate::config::check_bundles(&discovery.config, &names), []);
}

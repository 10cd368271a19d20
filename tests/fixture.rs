//! A project written as one string, with the findings that are expected in it.
//!
//! `#- locales/fr/app.ftl` starts a file (without one, all is `locales/fr/app.ftl`). A line `#~   ^^^^` expects a finding
//! under the line above it, at its carets; a rule's name may follow them. The carets stand as many columns to the right
//! as what they underline; `#~|^^^^` is for what begins in the first two columns, and counts from after the bar.
//! `#- locales/fr/help.ftl (absent)` expects findings in a file that is not there.
//!
//! A project on the disk ([`Fixture::on_disk`]) may hold more than catalogues: any configuration, a ledger, a baseline.
//! `#- main:locales/en/app.ftl` says there how a file was in the commit that the branch left; the others were as they are.

use std::collections::BTreeSet;
use std::path::Path;

use portolan::check::baseline::{Baseline, DEFAULT_BASELINE};
use portolan::check::changed::changed;
use portolan::check::finish;
use portolan::check::rule::Rule;
use portolan::config::{Config, Level, Origin, RuleSetting, Spanned, check_bundles, glossary, portolan_toml};
use portolan::diagnostic::Diagnostic;
use portolan::ledger::Ledger;
use portolan::load::read_beside;
use portolan::locale::Locale;
use portolan::project::{Loaded, Project};
use portolan::text::{FileId, Source, Sources, Span};

/// A project and what is expected to be found in it.
pub struct Fixture {
    pub project: Project,
    pub expected: Vec<Expected>,
    from_config: Vec<Diagnostic>,
    on_disk: Option<OnDisk>,
}

/// What only a project on the disk has.
struct OnDisk {
    ledger: Ledger,
    baseline: Option<FileId>,
    /// The files that were otherwise in the commit that the branch left, and the project of that commit.
    then: Vec<(String, Vec<u8>)>,
    before: Option<Project>,
}

/// A finding that is expected.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    pub path: String,
    pub line: u32,
    /// Columns of the carets, from 1, the last one included.
    pub columns: (u32, u32),
    pub rule: Option<String>,
}

impl Fixture {
    pub fn new(text: &str) -> Self {
        let mut expected = Vec::new();
        let files: Vec<(String, Vec<u8>)> = split(text, &mut expected);
        Fixture { expected, ..Fixture::of_files(files) }
    }

    /// As [`Fixture::new`], of a text with escapes (see [`unescaped`]).
    pub fn escaped(text: &str) -> Self {
        let mut expected = Vec::new();
        let files = unescaped_files(split(text, &mut expected));
        Fixture { expected, ..Fixture::of_files(files) }
    }

    /// A project that is written to a folder and read from there, as the program does it; of a text with escapes.
    pub fn on_disk(text: &str) -> Self {
        let mut expected = Vec::new();
        let files = unescaped_files(split(text, &mut expected));
        Fixture { expected, ..Fixture::of_disk(files) }
    }

    fn of_disk(files: Vec<(String, Vec<u8>)>) -> Self {
        let (then, now): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| path.starts_with(COMMIT));
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), &now);
        let (mut project, ledger, from_config) = portolan::load(folder.path()).expect("a project");
        let path = project.config.baseline.as_ref().map_or(DEFAULT_BASELINE, |it| it.value.as_str()).to_owned();
        let baseline = read_beside(folder.path(), &mut project, &path).expect("readable");
        let before = (!then.is_empty()).then(|| {
            let files: Vec<_> =
                then.iter().map(|(path, bytes)| (path[COMMIT.len()..].to_owned(), bytes.clone())).collect();
            write(folder.path(), &files);
            portolan::load(folder.path()).expect("a project").0
        });
        let on_disk = Some(OnDisk { ledger, baseline, then, before });
        Fixture { project, expected: Vec::new(), from_config, on_disk }
    }

    /// A project of whole files.
    pub fn of_files(files: Vec<(String, Vec<u8>)>) -> Self {
        let mut sources = Sources::new();
        let mut config = Config::new(Origin::Detected);
        let mut from_config = Vec::new();
        if let Some((path, bytes)) = files.iter().find(|(path, _)| path == "portolan.toml") {
            let source = Source::from_bytes(path.clone(), bytes.clone());
            let id = sources.add(source.clone());
            (config, from_config) = portolan_toml::parse(id, &source);
        }
        let glossary = config.glossary.path.as_ref().map(|path| path.value.clone());
        if let Some((path, bytes)) = files.iter().find(|(path, _)| Some(path) == glossary.as_ref()) {
            let source = Source::from_bytes(path.clone(), bytes.clone());
            config.glossary.file = sources.add(source.clone());
            let (terms, found) = glossary::parse(config.glossary.file, &source);
            config.glossary.terms = terms;
            from_config.extend(found);
        }
        let catalogues = files.iter().filter(|(path, _)| path.ends_with(".ftl"));
        let found: Vec<(&String, &Vec<u8>)> = catalogues.map(|(path, bytes)| (path, bytes)).collect();
        config.adopt(found.iter().filter_map(|(path, _)| path.split('/').nth(1)));
        let mut loaded = Vec::new();
        for (path, bytes) in found {
            let name = path.splitn(3, '/').nth(2).and_then(|it| it.strip_suffix(".ftl")).expect("locales/xx/file.ftl");
            let code = path.split('/').nth(1).expect("locales/xx/file.ftl");
            let (locale, _) = config.locales().find(|(_, known)| *known == code).expect("a locale of the project");
            let locale = locale.clone();
            let id = sources.add(Source::from_bytes(path.clone(), bytes.clone()));
            loaded.push(Loaded { id, locale, name: name.to_owned() });
        }
        let project = Project::assemble(config, sources, &loaded);
        let names: BTreeSet<String> = project.source.files.iter().map(|file| file.name.clone()).collect();
        from_config.extend(check_bundles(&project.config, &names));
        Fixture { project, expected: Vec::new(), from_config, on_disk: None }
    }

    /// Everything that is found, as `portolan check` would.
    pub fn check(&self) -> Vec<Diagnostic> {
        self.check_as(&self.project)
    }

    /// As [`Fixture::check`], with a rule switched on that is off by default.
    pub fn check_with(&self, rule: &Rule) -> Vec<Diagnostic> {
        if rule.level != Level::Off || self.project.config.rules.iter().any(|it| it.name.value == rule.name) {
            return self.check();
        }
        let mut project = self.project.clone();
        let name = Spanned::new(rule.name.to_owned(), Span::default());
        project.config.rules.push(RuleSetting { name, level: Level::Warning });
        self.check_as(&project)
    }

    fn check_as(&self, project: &Project) -> Vec<Diagnostic> {
        let mut found = self.from_config.clone();
        let Some(disk) = &self.on_disk else {
            found.extend(portolan::check(project, &Ledger::default()));
            return finish(project, found);
        };
        found.extend(portolan::check(project, &disk.ledger));
        if let Some(before) = &disk.before {
            let targets: Vec<Locale> = project.targets.iter().map(|target| target.locale.clone()).collect();
            found.extend(changed(project, &disk.ledger, before, "main", &targets));
        }
        let found = finish(project, found);
        let Some(file) = disk.baseline else { return found };
        let (baseline, broken) = Baseline::parse(file, &project.sources[file]);
        let compared = baseline.compare(project, Some(file), found);
        finish(project, [compared.new, broken, compared.gone].concat())
    }

    /// A finding in the form in which one is expected.
    pub fn place(&self, diagnostic: &Diagnostic) -> Expected {
        let source = &self.project.sources[diagnostic.file];
        let Span { start, end } = diagnostic.span;
        let (first, last) = (source.position(start), source.position(end));
        let width = if last.line == first.line { last.column - first.column } else { 1 };
        Expected {
            path: source.path().to_owned(),
            line: first.line,
            columns: (first.column, first.column + width.max(1) - 1),
            rule: Some(diagnostic.rule.to_owned()),
        }
    }

    /// The project with a finding's edits applied.
    pub fn mended(&self, diagnostic: &Diagnostic) -> Fixture {
        let mut edits = diagnostic.fix.clone();
        edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
        let files = self.project.sources.iter().filter(|(_, source)| !source.text().is_empty()).map(|(id, source)| {
            let mut text = source.text().to_owned();
            for edit in edits.iter().filter(|edit| edit.file == id) {
                text.replace_range(edit.span.range(), &edit.text);
            }
            (source.path().to_owned(), text.into_bytes())
        });
        match &self.on_disk {
            Some(disk) => Fixture::of_disk(files.chain(disk.then.iter().cloned()).collect()),
            None => Fixture::of_files(files.collect()),
        }
    }
}

/// What a file's path begins with that is as it was.
const COMMIT: &str = "main:";

/// What ends the path of a file that is not there.
const ABSENT: &str = " (absent)";

fn write(folder: &Path, files: &[(String, Vec<u8>)]) {
    for (path, bytes) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("writable");
    }
}

fn unescaped_files(files: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    let text = |bytes: Vec<u8>| unescaped(&String::from_utf8(bytes).expect("what was written as text"));
    files.into_iter().map(|(path, bytes)| (path, text(bytes))).collect()
}

fn split(text: &str, expected: &mut Vec<Expected>) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut line = 0;
    let mut absent: Option<String> = None;
    for row in text.split_inclusive('\n') {
        if let Some(path) = row.strip_prefix("#- ") {
            absent = path.trim().strip_suffix(ABSENT).map(str::to_owned);
            if absent.is_none() {
                files.push((path.trim().to_owned(), Vec::new()));
            }
            line = u32::from(absent.is_some());
            continue;
        }
        if files.is_empty() {
            files.push(("locales/fr/app.ftl".to_owned(), Vec::new()));
        }
        let (path, bytes) = files.last_mut().expect("just pushed");
        if let Some(marks) = row.strip_prefix("#~") {
            let (marks, shift) = marks.strip_prefix('|').map_or((marks, 2), |marks| (marks, 0));
            let before = marks.chars().take_while(|c| *c == ' ').count() as u32;
            let carets = marks.chars().filter(|c| *c == '^').count() as u32;
            assert!(carets > 0, "no caret in {row:?}");
            let rule = marks.trim().trim_start_matches('^').trim();
            let start = shift + before + 1;
            let rule = (!rule.is_empty()).then(|| rule.to_owned());
            let path = absent.as_ref().unwrap_or(path).clone();
            expected.push(Expected { path, line, columns: (start, start + carets - 1), rule });
        } else {
            assert!(absent.is_none(), "a file that is not there has no text: {row:?}");
            bytes.extend_from_slice(row.as_bytes());
            line += 1;
        }
    }
    files
}

/// Undoes the escapes of an example that cannot be written as it is: `\r`, `\t`, `\xE8` (one byte), `\u{FEFF}`, and `\` at
/// the end of a line, which takes the line end away.
pub fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        rest = match after.chars().next() {
            Some('r') => {
                bytes.push(b'\r');
                &after[1..]
            }
            Some('t') => {
                bytes.push(b'\t');
                &after[1..]
            }
            Some('x') => {
                bytes.push(u8::from_str_radix(&after[1..3], 16).expect("two digits"));
                &after[3..]
            }
            Some('u') => {
                let (code, after) = after[2..].split_once('}').expect("a brace");
                let c = u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a character");
                bytes.extend_from_slice(c.to_string().as_bytes());
                after
            }
            Some('\n') => &after[1..],
            _ => panic!("unknown escape in {text:?}"),
        };
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

//! A project written as one string, with the findings that are expected in it.
//!
//! `#- locales/fr/app.ftl` starts a file (without one, all is `locales/fr/app.ftl`). A line `#~   ^^^^` expects a finding
//! under the line above it, at its carets; a rule's name may follow them. The carets stand as many columns to the right
//! as what they underline; `#~|^^^^` is for what begins in the first two columns, and counts from after the bar.

use std::collections::BTreeSet;

use portolan::check::finish;
use portolan::check::rule::Rule;
use portolan::config::{Config, Level, Origin, RuleSetting, Spanned, check_bundles, portolan_toml};
use portolan::diagnostic::Diagnostic;
use portolan::ledger::Ledger;
use portolan::project::{Loaded, Project};
use portolan::text::{Source, Sources, Span};

/// A project and what is expected to be found in it.
pub struct Fixture {
    pub project: Project,
    pub expected: Vec<Expected>,
    from_config: Vec<Diagnostic>,
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
        Fixture { project, expected: Vec::new(), from_config }
    }

    /// Everything that is found, as `portolan check` would.
    pub fn check(&self) -> Vec<Diagnostic> {
        let mut found = self.from_config.clone();
        found.extend(portolan::check(&self.project, &Ledger::default()));
        finish(&self.project, found)
    }

    /// As [`Fixture::check`], with a rule switched on that is off by default.
    pub fn check_with(&self, rule: &Rule) -> Vec<Diagnostic> {
        if rule.level != Level::Off || self.project.config.rules.iter().any(|it| it.name.value == rule.name) {
            return self.check();
        }
        let mut project = self.project.clone();
        let name = Spanned::new(rule.name.to_owned(), Span::default());
        project.config.rules.push(RuleSetting { name, level: Level::Warning });
        let mut found = self.from_config.clone();
        found.extend(portolan::check(&project, &Ledger::default()));
        finish(&project, found)
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
        Fixture::of_files(files.collect())
    }
}

fn split(text: &str, expected: &mut Vec<Expected>) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut line = 0;
    for row in text.split_inclusive('\n') {
        if let Some(path) = row.strip_prefix("#- ") {
            files.push((path.trim().to_owned(), Vec::new()));
            line = 0;
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
            expected.push(Expected { path: path.clone(), line, columns: (start, start + carets - 1), rule });
        } else {
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

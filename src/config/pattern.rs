//! Path patterns: `locales/{locale}/{file}.ftl` and Mozilla's `{locale}/**/*.ftl`, matched and filled in.
//!
//! Matching takes time proportional to the length of the path times that of the pattern, whatever they are.

use std::ops::Range;

use crate::config::relative::BadPattern;
use crate::config::relative::bad;
use crate::config::relative::normalize;

/// Most bytes of a path pattern, after its variables are filled in.
pub const MAX_PATTERN_BYTES: usize = 1024;

/// Most wildcards in one path pattern.
pub const MAX_WILDCARDS: usize = 16;

/// A pattern that paths relative to the project match: segments joined by `/`.
///
/// ```
/// use portolan::config::pattern::Pattern;
/// let pattern = Pattern::portolan("locales/{locale}/{file}.ftl").unwrap();
/// let found = pattern.matches("locales/pt-BR/pages/join.ftl", None).unwrap();
/// assert_eq!((found.code, found.wild), (Some("pt-BR"), vec!["pages/join"]));
/// assert_eq!(pattern.fill("el", &["menu"]).unwrap(), "locales/el/menu.ftl");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// `{locale}`: a locale's code, within one segment.
    Locale,
    /// `{file}`: one or more whole segments.
    File,
    /// `*`: anything within one segment, also nothing.
    Star,
    /// `**/`: any number of folders, also none.
    Folders,
    /// `**` at the end: anything.
    Rest,
}

/// What the variable parts of a pattern stand for in one path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captures<'p> {
    /// The locale's code, if the pattern has one and it was not given.
    pub code: Option<&'p str>,
    /// The wildcards, in order.
    pub wild: Vec<&'p str>,
}

const EXAMPLE: &str = "write it as \"locales/{locale}/{file}.ftl\"";

impl Pattern {
    /// A pattern as in `portolan.toml`: `{locale}` at least once, `{file}` once, no other wildcard.
    pub fn portolan(text: &str) -> Result<Self, BadPattern> {
        let parts = split_variables(text)?;
        for (range, part) in &parts {
            let Part::Text(plain) = part else { continue };
            if let Some(at) = plain.find(['*', '?']) {
                let at = range.start + at;
                return Err(bad(at..at + 1, "a wildcard cannot stand here", "write {file}: it matches any file name"));
            }
        }
        let count = |wanted: &Part| parts.iter().filter(|(_, part)| part == wanted).count();
        if count(&Part::Locale) == 0 {
            return Err(bad(
                0..text.len(),
                "the path does not say where the locale stands: {locale} is missing",
                EXAMPLE,
            ));
        }
        match count(&Part::File) {
            0 => {
                return Err(bad(
                    0..text.len(),
                    "the path does not say where the file stands: {file} is missing",
                    EXAMPLE,
                ));
            }
            1 => {}
            _ => return Err(bad(0..text.len(), "{file} can stand only once", EXAMPLE)),
        }
        let pattern = Self::compile(text, &normalize("", text)?)?;
        match pattern.parts.last() {
            Some(Part::Text(end)) if !end.ends_with(".ftl") => {
                Err(bad(0..text.len(), "the path does not end in .ftl", EXAMPLE))
            }
            _ => Ok(pattern),
        }
    }

    /// A pattern as in Mozilla's `l10n.toml`, its own variables filled in: `{locale}`, `*`, `**`; below `folder`.
    pub fn mozilla(folder: &str, text: &str) -> Result<Self, BadPattern> {
        Self::compile(text, &normalize(folder, text)?)
    }

    /// The pattern `{file}.ftl`, all of whose matches are names of files.
    pub(super) fn file_name() -> Self {
        Pattern { parts: vec![Part::File, Part::Text(".ftl".to_owned())] }
    }

    /// `text` is for the mistake, `normal` is what the pattern is made of.
    fn compile(text: &str, normal: &str) -> Result<Self, BadPattern> {
        if normal.len() > MAX_PATTERN_BYTES {
            return Err(bad(0..text.len(), "this path is too long", "shorten it to 1024 bytes"));
        }
        let mut parts = Vec::new();
        let variables = split_variables(normal).map_err(|mistake| BadPattern { range: 0..text.len(), ..mistake })?;
        for (_, part) in variables {
            match part {
                Part::Text(plain) => split_stars(&plain, &mut parts),
                other => parts.push(other),
            }
        }
        if parts.iter().filter(|part| !matches!(part, Part::Text(_))).count() > MAX_WILDCARDS {
            return Err(bad(0..text.len(), "too many wildcards in one path", "write at most 16"));
        }
        Ok(Pattern { parts })
    }

    /// What the variable parts stand for if `path` matches. With a `code` only that of the locale matches.
    ///
    /// Where several readings are possible, each wildcard from the left takes as much as it can.
    pub fn matches<'p>(&self, path: &'p str, code: Option<&str>) -> Option<Captures<'p>> {
        let table = self.reachable(path, code);
        let width = path.len() + 1;
        if !table[0] {
            return None;
        }
        let mut at = 0;
        let mut captures = Captures::default();
        for (index, part) in self.parts.iter().enumerate() {
            let next = &table[(index + 1) * width..(index + 2) * width];
            let end = match (part, code) {
                (Part::Text(text), _) => at + text.len(),
                (Part::Locale, Some(code)) => at + code.len(),
                _ => last_end(part, path.as_bytes(), at, next)?,
            };
            let found = path.get(at..end)?;
            match (part, code) {
                (Part::Locale, None) if captures.code.is_some_and(|other| other != found) => return None,
                (Part::Locale, None) => captures.code = Some(found),
                (Part::Text(_) | Part::Locale, _) => {}
                _ => captures.wild.push(found),
            }
            at = end;
        }
        Some(captures)
    }

    /// The path in which the locale's code and the wildcards, in order, stand; none if there are too few of them.
    pub fn fill(&self, code: &str, wild: &[&str]) -> Option<String> {
        let mut wild = wild.iter();
        let mut path = String::new();
        for part in &self.parts {
            path.push_str(match part {
                Part::Text(text) => text,
                Part::Locale => code,
                _ => wild.next()?,
            });
        }
        Some(path)
    }

    /// The same pattern with a code in place of `{locale}`.
    pub fn with_code(&self, code: &str) -> Pattern {
        let fixed = |part: &Part| if *part == Part::Locale { Part::Text(code.to_owned()) } else { part.clone() };
        Pattern { parts: self.parts.iter().map(fixed).collect() }
    }

    /// The folder that holds everything the pattern can match, without a slash at its end; empty for the root.
    pub fn folder(&self, code: Option<&str>) -> String {
        let mut fixed = String::new();
        for part in &self.parts {
            match (part, code) {
                (Part::Text(text), _) => fixed.push_str(text),
                (Part::Locale, Some(code)) => fixed.push_str(code),
                _ => break,
            }
        }
        fixed.rfind('/').map_or_else(String::new, |slash| fixed[..slash].to_owned())
    }

    /// How many folders below [`Pattern::folder`] a match can lie; none if there is no bound.
    pub fn depth(&self, code: Option<&str>) -> Option<usize> {
        if self.parts.iter().any(|part| matches!(part, Part::File | Part::Folders | Part::Rest)) {
            return None;
        }
        let slashes = self.fill(code.unwrap_or("x"), &[""; MAX_WILDCARDS])?.matches('/').count();
        let folder = self.folder(code);
        let above = if folder.is_empty() { 0 } else { folder.matches('/').count() + 1 };
        Some(slashes.saturating_sub(above))
    }

    /// Whether `{locale}` is a segment of its own right below [`Pattern::folder`].
    pub fn locale_is_folder(&self) -> bool {
        let segment_end = |part: &Part| matches!(part, Part::Text(text) if text.starts_with('/'));
        let locale = self.parts.iter().position(|part| *part == Part::Locale);
        match (locale, self.parts.as_slice()) {
            (Some(0), [_, after, ..]) => segment_end(after),
            (Some(1), [Part::Text(before), _, after, ..]) => before.ends_with('/') && segment_end(after),
            _ => false,
        }
    }

    /// Whether `{locale}` stands in it.
    pub fn has_locale(&self) -> bool {
        self.parts.contains(&Part::Locale)
    }

    /// Whether both have the same kinds of wildcards in the same order, so that one can be filled from the other.
    pub(super) fn pairs_with(&self, other: &Pattern) -> bool {
        let wild = |part: &&Part| !matches!(part, Part::Text(_) | Part::Locale);
        self.parts.iter().filter(wild).eq(other.parts.iter().filter(wild))
    }

    /// Whether a name that ends in `.ftl` can match.
    pub(super) fn allows_ftl(&self) -> bool {
        match self.parts.last() {
            Some(Part::Text(end)) => end.ends_with(".ftl") || ".ftl".ends_with(end.as_str()) && self.parts.len() > 1,
            Some(_) => true,
            None => false,
        }
    }

    /// For each part and each offset in the path, whether the parts from there on can match the rest from there on.
    fn reachable(&self, path: &str, code: Option<&str>) -> Vec<bool> {
        let bytes = path.as_bytes();
        let width = bytes.len() + 1;
        let mut table = vec![false; (self.parts.len() + 1) * width];
        if let Some(end) = table.last_mut() {
            *end = true;
        }
        for (index, part) in self.parts.iter().enumerate().rev() {
            let (head, next) = table.split_at_mut((index + 1) * width);
            let row = &mut head[index * width..];
            match (part, code) {
                (Part::Text(text), _) => fixed_row(text.as_bytes(), bytes, row, next),
                (Part::Locale, Some(code)) => fixed_row(code.as_bytes(), bytes, row, next),
                _ => wild_row(part, bytes, row, next),
            }
            for (at, reached) in row.iter_mut().enumerate() {
                *reached &= path.is_char_boundary(at);
            }
        }
        table
    }
}

fn fixed_row(text: &[u8], path: &[u8], row: &mut [bool], next: &[bool]) {
    for at in 0..=path.len().saturating_sub(text.len()) {
        row[at] = path[at..].starts_with(text) && next[at + text.len()];
    }
}

fn wild_row(part: &Part, path: &[u8], row: &mut [bool], next: &[bool]) {
    // Whether some end right of `at` will do, for a wildcard that began earlier.
    let mut later = false;
    for at in (0..=path.len()).rev() {
        if let Some(&byte) = path.get(at) {
            later = match part {
                Part::Locale | Part::Star => byte != b'/' && (next[at + 1] || later),
                Part::File => (byte != b'/' && next[at + 1]) || later,
                Part::Folders => (byte == b'/' && next[at + 1]) || later,
                _ => next[at + 1] || later,
            };
        }
        let inside = path.get(at).is_some_and(|&byte| byte != b'/');
        row[at] = match part {
            Part::Star => next[at] || later,
            Part::Folders => next[at] || (inside && later),
            Part::File => inside && later,
            _ => later,
        };
    }
}

/// The last offset at which a wildcard that begins at `at` can end.
fn last_end(part: &Part, path: &[u8], at: usize, next: &[bool]) -> Option<usize> {
    let segment = || path[at..].iter().position(|&byte| byte == b'/').map_or(path.len(), |slash| at + slash);
    let (from, to) = match part {
        Part::Star => (at, segment()),
        Part::Locale => (at + 1, segment()),
        Part::Folders => (at, path.len()),
        _ => (at + 1, path.len()),
    };
    let fits = |end: usize| match part {
        Part::File => path[end - 1] != b'/',
        Part::Folders => end == at || path[end - 1] == b'/',
        _ => true,
    };
    (from..=to).rev().find(|&end| next[end] && fits(end))
}

/// Splits a text at `{locale}` and `{file}`, each piece with its bytes.
fn split_variables(text: &str) -> Result<Vec<(Range<usize>, Part)>, BadPattern> {
    let mut parts = Vec::new();
    let mut start = 0;
    while let Some(found) = text[start..].find(['{', '}']) {
        let open = start + found;
        let close = text[open..].find('}').map(|length| open + length);
        let nested = text[open + 1..].find('{').map(|length| open + 1 + length);
        let (Some(close), true) =
            (close.filter(|&end| nested.is_none_or(|at| end < at)), text[open..].starts_with('{'))
        else {
            return Err(bad(open..open + 1, "this brace has no partner", "write {locale} or {file}"));
        };
        if open > start {
            parts.push((start..open, Part::Text(text[start..open].to_owned())));
        }
        let range = open..close + 1;
        parts.push(match &text[open + 1..close] {
            "locale" => (range, Part::Locale),
            "file" => (range, Part::File),
            name => {
                let message = format!("there is no variable {{{name}}} in paths");
                return Err(bad(range, message, "write {locale} or {file}"));
            }
        });
        start = close + 1;
    }
    if start < text.len() {
        parts.push((start..text.len(), Part::Text(text[start..].to_owned())));
    }
    Ok(parts)
}

/// Splits a text without braces at its wildcards.
fn split_stars(text: &str, parts: &mut Vec<Part>) {
    let mut rest = text;
    while let Some(at) = rest.find('*') {
        let (plain, after) = rest.split_at(at);
        push_text(plain, parts);
        let stars = after.len() - after.trim_start_matches('*').len();
        rest = &after[stars..];
        let begins = parts.last().is_none_or(|part| matches!(part, Part::Text(text) if text.ends_with('/')));
        parts.push(match (begins && stars > 1, rest.strip_prefix('/')) {
            (true, Some(deeper)) => {
                rest = deeper;
                if parts.last() == Some(&Part::Folders) {
                    continue;
                }
                Part::Folders
            }
            (true, None) if rest.is_empty() => Part::Rest,
            _ => Part::Star,
        });
    }
    push_text(rest, parts);
}

fn push_text(text: &str, parts: &mut Vec<Part>) {
    if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &Pattern, path: &str, code: Option<&str>) -> Option<(String, Vec<String>)> {
        let captures = pattern.matches(path, code)?;
        let wild = captures.wild.iter().map(|part| (*part).to_owned()).collect();
        Some((captures.code.unwrap_or_default().to_owned(), wild))
    }

    fn some(code: &str, wild: &[&str]) -> Option<(String, Vec<String>)> {
        Some((code.to_owned(), wild.iter().map(|part| (*part).to_owned()).collect()))
    }

    #[test]
    fn files_span_folders_and_locales_do_not() {
        let pattern = Pattern::portolan("locales/{locale}/{file}.ftl").unwrap();
        assert_eq!(found(&pattern, "locales/fr/a.ftl", None), some("fr", &["a"]));
        assert_eq!(found(&pattern, "locales/fr/a/b.c.ftl", None), some("fr", &["a/b.c"]));
        assert_eq!(found(&pattern, "locales/fr/été.ftl", Some("fr")), some("", &["été"]));
        for path in ["locales/fr/.ftl", "locales/fr/a/.ftl", "locales/a.ftl", "locales//a.ftl", "fr/a.ftl", ""] {
            assert_eq!(found(&pattern, path, None), None, "{path}");
        }
        assert_eq!(found(&pattern, "locales/fr/a.ftl", Some("de")), None);
        assert_eq!((pattern.folder(None), pattern.folder(Some("fr"))), ("locales".into(), "locales/fr".into()));
        assert!(pattern.locale_is_folder());
    }

    #[test]
    fn locales_in_file_names_are_read_with_the_code() {
        let pattern = Pattern::portolan("po/{file}-{locale}.ftl").unwrap();
        assert_eq!(found(&pattern, "po/my-menu-pt-BR.ftl", Some("pt-BR")), some("", &["my-menu"]));
        assert_eq!(found(&pattern, "po/my-menu-fr.ftl", None), some("fr", &["my-menu"]));
        assert!(!pattern.locale_is_folder());
        let twice = Pattern::portolan("{locale}/{file}.{locale}.ftl").unwrap();
        assert_eq!(found(&twice, "fr/a.fr.ftl", None), some("fr", &["a"]));
        assert_eq!(found(&twice, "fr/a.de.ftl", None), None);
        assert_eq!(twice.fill("fr", &["a"]).unwrap(), "fr/a.fr.ftl");
    }

    #[test]
    fn stars_of_mozilla() {
        let pattern = Pattern::mozilla("", "{locale}/**/*.ftl").unwrap();
        assert_eq!(found(&pattern, "el/a.ftl", None), some("el", &["", "a"]));
        assert_eq!(found(&pattern, "el/b/c/a.ftl", None), some("el", &["b/c/", "a"]));
        assert_eq!(found(&pattern, "el/b/.ftl", None), some("el", &["b/", ""]));
        let middle = Pattern::mozilla("x/..", "./a/**/l10n/*/**").unwrap();
        assert_eq!(found(&middle, "a/l10n/b/c/d", None), some("", &["", "b", "c/d"]));
        assert_eq!(found(&middle, "a/x/y/l10n/b/c", None), some("", &["x/y/", "b", "c"]));
        assert_eq!(found(&middle, "a/x/y/l10n/b/", None), None);
        let within = Pattern::mozilla("", "a**b/c").unwrap();
        assert_eq!(found(&within, "a/b/c", None), None);
        assert_eq!(found(&within, "axb/c", None), some("", &["x"]));
    }

    #[test]
    fn matching_stays_linear() {
        let pattern = Pattern::mozilla("", &"*a".repeat(MAX_WILDCARDS)).unwrap();
        assert!(pattern.matches(&"a".repeat(100_000), None).is_some());
        assert!(pattern.matches(&("a".repeat(100_000) + "b"), None).is_none());
        let pattern = Pattern::mozilla("", &"**/a/".repeat(MAX_WILDCARDS)).unwrap();
        assert!(pattern.matches(&("a/".repeat(100_000) + "b"), None).is_none());
    }

    #[test]
    fn characters_are_never_split() {
        let pattern = Pattern::mozilla("", "***/*é*").unwrap();
        assert_eq!(found(&pattern, "ĂĂ/ééé", None), some("", &["ĂĂ/", "éé", ""]));
        assert_eq!(found(&Pattern::mozilla("", "a*{locale}").unwrap(), "aé", None), some("é", &[""]));
    }

    #[test]
    fn depth_is_bounded_where_it_can_be() {
        let depth = |text: &str| Pattern::mozilla("", text).unwrap().depth(Some("fr"));
        assert_eq!(depth("l10n/{locale}/*.ftl"), Some(0));
        assert_eq!(depth("l10n/*/{locale}/*.ftl"), Some(2));
        assert_eq!(depth("l10n/{locale}/**/*.ftl"), None);
        assert_eq!(depth("a.ftl"), Some(0));
    }

    #[test]
    fn mistakes_say_where() {
        let mistake = |text: &str| Pattern::portolan(text).map_err(|bad| (bad.rule, bad.range)).unwrap_err();
        assert_eq!(mistake("l/{lang}/{file}.ftl"), ("bad-path", 2..8));
        assert_eq!(mistake("l/{locale/{file}.ftl"), ("bad-path", 2..3));
        assert_eq!(mistake("l/locale}/{file}.ftl"), ("bad-path", 8..9));
        assert_eq!(mistake("l/{locale}/{file.ftl"), ("bad-path", 11..12));
        assert_eq!(mistake("l/{locale}/*.ftl"), ("bad-path", 11..12));
        assert_eq!(mistake("l\\{locale}/{file}.ftl"), ("bad-path", 1..2));
        assert_eq!(mistake("/{locale}/{file}.ftl").0, "outside-root");
        assert_eq!(mistake("C:/{locale}/{file}.ftl").0, "outside-root");
        assert_eq!(mistake("a/../../{locale}/{file}.ftl").0, "outside-root");
        for text in ["", "a/{file}.ftl", "a/{locale}.ftl", "{locale}/{file}/{file}.ftl", "{locale}/{file}.txt"] {
            assert_eq!(mistake(text), ("bad-path", 0..text.len()));
        }
        assert_eq!(mistake(&format!("{{locale}}/{{file}}{}.ftl", "a".repeat(2000))).0, "bad-path");
        assert_eq!(mistake(&format!("{}{{file}}.ftl", "{locale}".repeat(60))).0, "bad-path");
    }

    proptest::proptest! {
        #[test]
        fn filling_a_match_gives_the_path_back(text in "[{}a-c/*.é]{0,12}", path in "[a-cé/.]{0,12}") {
            let text = text.replace("{}", "{locale}");
            if let Ok(pattern) = Pattern::mozilla("", &text)
                && let Some(found) = pattern.matches(&path, None)
            {
                proptest::prop_assert_eq!(pattern.fill(found.code.unwrap_or_default(), &found.wild), Some(path));
            }
        }
    }
}

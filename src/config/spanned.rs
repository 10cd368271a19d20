//! Reading TOML with places: values that keep their spans, and mistakes that are findings with help.
//!
//! The TOML itself is read by `toml_edit`. What stands in front of it here bounds the size and the nesting of a file.

use std::ops::Range;

use toml_edit::{Document, Item, Key, TableLike, Value};
use toml_parser::lexer::TokenKind;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::text::FileId;
use crate::text::Source;
use crate::text::Span;

/// Most bytes of a configuration file; a file over that is not read.
pub const MAX_CONFIG_BYTES: usize = 1 << 20;

/// Most brackets open at once in a configuration file, and most parts of one dotted key.
pub const MAX_NESTING: usize = 16;

/// How alike a word must be to a known one to be offered for it, from 0 to 1.
const LIKENESS: f32 = 0.6;

/// A value and where it stands in the configuration file.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands, with its quotes.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value at a place.
    pub const fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

/// One `key = value` of a table.
#[derive(Clone, Copy)]
pub(super) struct Entry<'t> {
    pub name: &'t str,
    pub key: Span,
    pub item: &'t Item,
}

/// Reads one configuration file and collects what is wrong with it.
pub(super) struct Reader<'a> {
    pub file: FileId,
    pub text: &'a str,
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub fn new(file: FileId, source: &'a Source) -> Self {
        Reader { file, text: source.text(), diagnostics: Vec::new() }
    }

    /// The file as TOML; none if it is none, which is then said.
    pub fn document(&mut self, source: &Source) -> Option<Document<&'a str>> {
        if source.text().len() > MAX_CONFIG_BYTES {
            let message = format!("this file is over {} KiB, too long for a configuration", MAX_CONFIG_BYTES / 1024);
            self.error("config-syntax", Span::empty(0), message, "is it another file by mistake? Shorten it");
            return None;
        }
        if let Some(&span) = source.invalid().first() {
            self.error("config-syntax", span, "these bytes are not UTF-8", "save the file as UTF-8");
            return None;
        }
        if let Some(span) = too_deep(self.text) {
            let message = format!("nested more than {MAX_NESTING} deep");
            self.error("config-syntax", span, message, "no setting needs that; take the extra brackets or dots out");
            return None;
        }
        match Document::parse(self.text) {
            Ok(document) => Some(document),
            Err(error) => {
                match conflict(self.text) {
                    Some(span) => {
                        let help = "decide which lines are right, and delete those with <<<<<<<, ======= and >>>>>>>";
                        self.error("config-syntax", span, "git left a merge conflict here", help);
                    }
                    None => {
                        let span = self.span(error.span());
                        let message = format!("this is not TOML: {}", error.message().trim_end());
                        self.error(
                            "config-syntax",
                            span,
                            message,
                            "nothing else in this file was read; mend this first",
                        );
                    }
                }
                None
            }
        }
    }

    /// Notes a mistake.
    pub fn error(&mut self, rule: &'static str, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(rule, Severity::Error, self.file, span, message).help(help));
    }

    /// A byte range of `toml_edit` as a span inside the text.
    pub fn span(&self, range: Option<Range<usize>>) -> Span {
        let length = self.text.len();
        let range = range.unwrap_or(0..0);
        let start = range.start.min(length);
        Span::new(start as u32, range.end.clamp(start, length) as u32)
    }

    /// The entries of a table in the order of the file.
    pub fn entries<'t>(&self, table: &'t dyn TableLike) -> Vec<Entry<'t>> {
        table.iter().filter_map(|(name, item)| self.entry_of(table.key(name), name, item)).collect()
    }

    /// The entry of that name.
    pub fn entry<'t>(&self, table: &'t dyn TableLike, name: &'t str) -> Option<Entry<'t>> {
        let (key, item) = table.get_key_value(name)?;
        self.entry_of(Some(key), name, item)
    }

    fn entry_of<'t>(&self, key: Option<&Key>, name: &'t str, item: &'t Item) -> Option<Entry<'t>> {
        let key = self.span(key.and_then(Key::span));
        (!item.is_none()).then_some(Entry { name, key, item })
    }

    /// Where the value of an entry stands; a table made of dotted keys stands where its name does.
    pub fn value_span(&self, entry: Entry<'_>) -> Span {
        entry.item.span().map_or(entry.key, |range| self.span(Some(range)))
    }

    /// Notes every entry whose name is none of `known`.
    pub fn check_keys(&mut self, table: &dyn TableLike, known: &[&str]) {
        for entry in self.entries(table) {
            if !known.contains(&entry.name) {
                self.unknown_key(entry, known);
            }
        }
    }

    /// Notes an entry that means nothing.
    pub fn unknown_key(&mut self, entry: Entry<'_>, known: &[&str]) {
        let message = format!("there is no setting `{}` here", entry.name);
        self.error("unknown-key", entry.key, message, nearest(entry.name, known));
    }

    /// Notes a value of another type than the setting has.
    pub fn wrong_type(&mut self, name: &str, found: &str, span: Span, wanted: &str, example: &str) {
        let message = format!("`{name}` must be {wanted}, this is {}", with_article(found));
        self.error("bad-value", span, message, format!("write it as {example}"));
    }

    /// The value as a string.
    pub fn string(&mut self, entry: Entry<'_>, example: &str) -> Option<Spanned<String>> {
        let span = self.value_span(entry);
        match entry.item.as_str() {
            Some(text) => Some(Spanned::new(text.to_owned(), span)),
            None => {
                self.wrong_type(entry.name, entry.item.type_name(), span, "a string", example);
                None
            }
        }
    }

    /// The value as a list of strings; elements that are none are noted and left out.
    pub fn strings(&mut self, entry: Entry<'_>, example: &str) -> Option<Vec<Spanned<String>>> {
        let Some(array) = entry.item.as_array() else {
            let span = self.value_span(entry);
            self.wrong_type(entry.name, entry.item.type_name(), span, "a list of strings", example);
            return None;
        };
        let mut list = Vec::with_capacity(array.len());
        for value in array {
            let span = self.span(value.span());
            match value.as_str() {
                Some(text) => list.push(Spanned::new(text.to_owned(), span)),
                None => self.wrong_type(entry.name, value.type_name(), span, "a list of strings", example),
            }
        }
        Some(list)
    }

    /// The value as a string or a list of strings.
    pub fn one_or_more(&mut self, entry: Entry<'_>, example: &str) -> Option<Vec<Spanned<String>>> {
        match entry.item.as_str() {
            Some(_) => self.string(entry, example).map(|one| vec![one]),
            None => self.strings(entry, example),
        }
    }

    /// The value as a table.
    pub fn table<'t>(&mut self, entry: Entry<'t>, example: &str) -> Option<&'t dyn TableLike> {
        let table = entry.item.as_table_like();
        if table.is_none() {
            let span = self.value_span(entry);
            self.wrong_type(entry.name, entry.item.type_name(), span, "a table", example);
        }
        table
    }

    /// The value as a list of tables, written `[[name]]` or `name = [{…}]`.
    pub fn tables<'t>(&mut self, entry: Entry<'t>, example: &str) -> Vec<(&'t dyn TableLike, Span)> {
        if let Some(tables) = entry.item.as_array_of_tables() {
            return tables.iter().map(|table| (table as &dyn TableLike, self.span(table.span()))).collect();
        }
        let Some(array) = entry.item.as_array() else {
            let span = self.value_span(entry);
            self.wrong_type(entry.name, entry.item.type_name(), span, "a list of tables", example);
            return Vec::new();
        };
        let mut list: Vec<(&dyn TableLike, Span)> = Vec::new();
        for value in array {
            let span = self.span(value.span());
            match value {
                Value::InlineTable(table) => list.push((table, span)),
                other => self.wrong_type(entry.name, other.type_name(), span, "a list of tables", example),
            }
        }
        list
    }

    /// The place of a part of a string value; the whole value if it is written with escapes.
    pub fn within(&self, value: &Spanned<String>, part: Range<usize>) -> Span {
        match value.span.of(self.text).find(value.value.as_str()) {
            Some(at) if !value.value.is_empty() => {
                let start = value.span.start as usize + at;
                self.span(Some(start + part.start..start + part.end))
            }
            _ => value.span,
        }
    }
}

/// The first line that Git has marked as one of a conflict.
fn conflict(text: &str) -> Option<Span> {
    const MARKERS: [&str; 3] = ["<<<<<<<", "=======", ">>>>>>>"];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let after = MARKERS.iter().find_map(|marker| content.strip_prefix(marker));
        if after.is_some_and(|after| after.is_empty() || after.starts_with(' ')) {
            return Some(Span::new(start as u32, (start + content.len()) as u32));
        }
        start += line.len();
    }
    None
}

/// Help with a word that is none of the known ones.
pub(super) fn nearest(word: &str, known: &[&str]) -> String {
    match near(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known here: {}", listed(known)),
    }
}

/// The known word that is most like this one, if any is.
pub(super) fn near<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    similar::get_close_matches(word, known, 1, LIKENESS).into_iter().next()
}

/// Words for a sentence: each in backticks, with commas.
pub(super) fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn with_article(type_name: &str) -> String {
    let article = if type_name.starts_with(['a', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {type_name}")
}

/// Where brackets or a dotted key go deeper than [`MAX_NESTING`].
///
/// `toml_edit` bounds each of the two at 80 by itself, but not their product, and it drops its tree recursively: without
/// optimisation, 78 inline tables with keys of 78 parts overflow a stack of 2 MB.
fn too_deep(text: &str) -> Option<Span> {
    let mut open = Vec::new();
    let mut dots = 0;
    for token in toml_parser::Source::new(text).lex() {
        match token.kind() {
            TokenKind::Dot => dots += 1,
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                open.push(token.kind());
                dots = 0;
            }
            TokenKind::RightSquareBracket => {
                open.pop_if(|kind| *kind == TokenKind::LeftSquareBracket);
                dots = 0;
            }
            TokenKind::RightCurlyBracket => {
                open.pop_if(|kind| *kind == TokenKind::LeftCurlyBracket);
                dots = 0;
            }
            TokenKind::Equals | TokenKind::Comma | TokenKind::Newline => dots = 0,
            _ => {}
        }
        if open.len() > MAX_NESTING || dots >= MAX_NESTING {
            return Some(Span::new(token.span().start() as u32, token.span().end() as u32));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Diagnostic> {
        let source = Source::new("x.toml", text);
        let mut reader = Reader::new(FileId(0), &source);
        let found = reader.document(&source).is_some();
        assert_eq!(found, reader.diagnostics.is_empty());
        reader.diagnostics
    }

    #[test]
    fn nesting_does_not_overflow_a_small_stack() {
        let deep = 100_000;
        let texts = [
            "[".repeat(deep),
            format!("a = {}", "[".repeat(deep)),
            format!("a = {}{}", "[".repeat(deep), "]".repeat(deep)),
            format!("a = {}", "{a=".repeat(deep)),
            format!("{}a = 1", "a.".repeat(deep)),
            format!("[{}a]", "a . ".repeat(deep)),
            format!("a = {}", "[}".repeat(deep)),
            format!("a = {}1{}", format!("{{{}a=", "a.".repeat(78)).repeat(78), "}".repeat(78)),
            format!("a = {}1{}", "{a.a.a.a.a.a.a.a.a.a.a.a.a.a.a = ".repeat(16), "}".repeat(16)),
            format!("[{}a]\n{}a = {}", "a.".repeat(14), "a.".repeat(14), "[".repeat(16)),
        ];
        for text in texts {
            let run = move || read(&text);
            let thread = std::thread::Builder::new().stack_size(256 << 10).spawn(run);
            let found = thread.expect("a thread").join().expect("no panic");
            assert!(found.iter().all(|one| one.rule == "config-syntax"), "{found:?}");
        }
    }

    #[test]
    fn dots_inside_texts_and_numbers_are_no_nesting() {
        let dotted = "a.".repeat(40);
        assert_eq!(read(&format!("a = \"{dotted}\" # {dotted}\nb = '{dotted}'\nc = \"\"\"{dotted}\n\"\"\"")), []);
        assert_eq!(read(&format!("a = [{}]", "1.5,\n".repeat(100))), []);
        assert_eq!(read(&format!("a = [{}]", "[],{},".repeat(100))), []);
    }

    #[test]
    fn what_is_not_toml_is_said_once() {
        for text in ["a = ", "= 1", "a = 1\na = 2", "[a", "\"", "a = '''x", "[a]\n[a]", "\u{1A}", "a = 1 b = 2", "]"] {
            let found = read(text);
            assert_eq!(found.len(), 1, "{text:?}");
            assert_eq!((found[0].rule, found[0].help.is_some()), ("config-syntax", true));
            assert!(found[0].span.end as usize <= text.len());
        }
    }

    #[test]
    fn size_and_encoding_are_checked_first() {
        assert_eq!(read(&"#".repeat(MAX_CONFIG_BYTES)), []);
        assert!(read(&"#".repeat(MAX_CONFIG_BYTES + 1))[0].message.contains("1024 KiB"));
        let source = Source::from_bytes("x.toml", b"# Li\xE8ge\n");
        let mut reader = Reader::new(FileId(0), &source);
        assert!(reader.document(&source).is_none());
        assert_eq!(reader.diagnostics[0].span, Span::new(4, 5));
    }

    #[test]
    fn byte_order_marks_and_windows_line_ends_are_fine() {
        assert_eq!(read("\u{FEFF}a = 1\r\n[b]\r\nc = 2\r\n"), []);
        assert_eq!(read(""), []);
    }

    #[test]
    fn near_words_are_offered() {
        assert_eq!(nearest("target", &["source", "targets"]), "did you mean `targets`?");
        assert_eq!(nearest("zzz", &["source", "targets"]), "known here: `source`, `targets`");
    }
}

//! The ledger: for each translation the English that it was made from, and the state that follows. No reading of disk.
//!
//! A ledger file is Fluent: `locales/.ledger/fr/website.ftl` holds the English of each French entry, and above it a
//! comment with a line for each unit: the fingerprint of the French, then what is known of it.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

use crate::catalogue::{File, Unit};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::message::{nothing_to_translate, same};
use crate::syntax::print::canonical;
use crate::syntax::tree::{Kind, Message, Pattern};
use crate::text::Span;

/// The state of a unit in a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is no translation.
    Missing,
    /// The English has changed since the translation was made.
    Stale,
    /// Nothing says which English the translation was made from, or it has changed since.
    Unrecorded,
    /// The translation is the English itself, and nobody said that it should be.
    Copied,
    /// The translation fits the English.
    Current,
}

impl State {
    /// As it is written in output.
    pub const fn name(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Stale => "stale",
            State::Unrecorded => "unrecorded",
            State::Copied => "copied",
            State::Current => "current",
        }
    }
}

/// The first 48 bits of SHA-256 over a pattern's canonical print, written as 12 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 6]);

impl Fingerprint {
    /// The fingerprint of a pattern; layout does not count.
    ///
    /// ```
    /// use portolan::{ledger::Fingerprint, syntax::parse};
    /// let of = |text: &str| {
    ///     let parsed = parse(Default::default(), text);
    ///     Fingerprint::of(parsed.resource.messages().next().unwrap().value.as_ref().unwrap(), text).to_string()
    /// };
    /// assert_eq!(of("a = Une { $x }"), of("b =\n    Une {$x}\n"));
    /// assert_eq!(of("a = Bonjour"), "9172e8eec99f");
    /// ```
    pub fn of(pattern: &Pattern, source: &str) -> Self {
        let digest = match pattern.as_plain(source) {
            Some(text) => Sha256::digest(text),
            None => Sha256::digest(canonical(pattern, source)),
        };
        let mut first = [0; 6];
        first.copy_from_slice(&digest[..6]);
        Fingerprint(first)
    }

    fn parse(digits: &str) -> Option<Self> {
        if digits.len() != 12 || !digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)) {
            return None;
        }
        let number = u64::from_str_radix(digits, 16).ok()?;
        let mut first = [0; 6];
        first.copy_from_slice(&number.to_be_bytes()[2..]);
        Some(Fingerprint(first))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// What is known of one translation.
#[derive(Clone, Copy, Debug)]
pub struct Record<'l> {
    /// The fingerprint of the translation that was recorded.
    pub translation: Fingerprint,
    /// The English that it was made from.
    pub english: &'l Pattern,
    /// The text that `english` points into.
    pub text: &'l str,
    /// Made by a machine.
    pub machine: bool,
    /// Seen and accepted by a person.
    pub reviewed: bool,
    /// Meant to equal the English.
    pub same: bool,
}

/// All records of a project.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    files: BTreeMap<(Locale, String), File>,
}

impl Ledger {
    /// Adds the ledger file of one catalogue file, and says what is wrong with it. What cannot be read is no record,
    /// so that no translation counts as current because of a broken ledger.
    pub fn add(&mut self, locale: Locale, file: File) -> Vec<Diagnostic> {
        let mut found: Vec<Diagnostic> = file.problems.clone();
        for message in file.resource.messages() {
            found.extend(mistakes(&file, message));
        }
        for duplicates in file.duplicates() {
            let [first, second, ..] = duplicates.as_slice() else { continue };
            let id = file.of(first.id);
            found.push(
                mistake(&file, second.id, format!("`{id}` stands here twice; the first one counts"))
                    .help("keep the record that fits the translation; a merge may have brought both")
                    .label(file.id, first.id, "the first one"),
            );
        }
        self.files.insert((locale, file.name.clone()), file);
        found
    }

    /// Whether nothing is recorded at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The ledger file of one catalogue file.
    pub fn file(&self, locale: &Locale, name: &str) -> Option<&File> {
        self.files.get(&(locale.clone(), name.to_owned()))
    }
}

/// The record of a unit in a ledger file, given the unit's entry and attribute.
pub fn record<'l>(ledger: Option<&'l File>, id: &str, attribute: Option<&str>) -> Option<Record<'l>> {
    let file = ledger?;
    let message = file.get(id)?;
    let unit = file.unit_of(message, attribute)?;
    let lines = message.comment?.lines(file.text());
    let (translation, words) = lines
        .filter_map(parse_line)
        .find(|line| line.attribute == attribute)
        .map(|line| (line.translation, line.words))?;
    let has = |word: &str| words.split_ascii_whitespace().any(|it| it == word);
    Some(Record {
        translation,
        english: unit.pattern,
        text: file.text(),
        machine: has("machine"),
        reviewed: has("reviewed"),
        same: has("same"),
    })
}

/// The state of one unit, from the source now, the translation now, and the record.
pub fn state(source: &Unit, target: Option<&Unit>, record: Option<&Record>) -> State {
    let Some(target) = target else { return State::Missing };
    if is_copy(source, target) && !record.is_some_and(|record| record.same) {
        return State::Copied;
    }
    let Some(record) = record else { return State::Unrecorded };
    let translation_changed = record.translation != Fingerprint::of(target.pattern, target.file.text());
    let source_changed = !same(source.pattern, source.file.text(), record.english, record.text);
    match (source_changed, translation_changed) {
        (false, false) => State::Current,
        (true, false) => State::Stale,
        (_, true) => State::Unrecorded,
    }
}

/// Attributes that hold keys, styles and addresses.
const NO_PROSE: [&str; 6] = ["accesskey", "href", "key", "keycode", "src", "style"];

/// Whether a translation is the English itself although there is something to translate.
///
/// Terms do not count: they hold names, which mostly stay as they are. Nor do attributes that hold no prose.
pub fn is_copy(source: &Unit, target: &Unit) -> bool {
    source.message.kind == Kind::Message
        && !source.attribute_name().is_some_and(|name| NO_PROSE.contains(&name))
        && same(source.pattern, source.file.text(), target.pattern, target.file.text())
        && !nothing_to_translate(source.pattern, source.file.text())
}

/// A line of a record's comment.
struct Line<'l> {
    attribute: Option<&'l str>,
    translation: Fingerprint,
    words: &'l str,
}

const WORDS: [&str; 3] = ["machine", "reviewed", "same"];

fn parse_line(line: &str) -> Option<Line<'_>> {
    let (attribute, rest) = match line.strip_prefix('.') {
        Some(rest) => rest.split_once(' ').map(|(name, rest)| (Some(name), rest))?,
        None => (None, line),
    };
    let (digits, words) = rest.split_once(' ').unwrap_or((rest, ""));
    Some(Line { attribute, translation: Fingerprint::parse(digits)?, words })
}

fn mistake(file: &File, span: Span, message: String) -> Diagnostic {
    Diagnostic::new("broken-ledger", Severity::Error, file.id, span, message)
}

/// What is wrong with one record.
fn mistakes(file: &File, message: &Message) -> Vec<Diagnostic> {
    const REMEDY: &str = "delete the entry and record the translation anew";
    let id = file.of(message.id);
    let Some(comment) = message.comment else {
        return vec![
            mistake(file, message.id, format!("the record of `{id}` has no fingerprint above it")).help(REMEDY),
        ];
    };
    let mut found = Vec::new();
    let mut units: Vec<Option<&str>> = file.units_of(message).map(|unit| unit.attribute_name()).collect();
    for line in comment.lines(file.text()) {
        let Some(parsed) = parse_line(line) else {
            let message = format!("this line of the record of `{id}` is no fingerprint: {line:?}");
            found.push(mistake(file, comment.span, message).help(REMEDY));
            continue;
        };
        for word in parsed.words.split_ascii_whitespace().filter(|word| !WORDS.contains(word)) {
            let message = format!("the record of `{id}` has the unknown word “{word}”");
            found.push(mistake(file, comment.span, message).help("known are machine, reviewed and same"));
        }
        match units.iter().position(|unit| *unit == parsed.attribute) {
            Some(at) => drop(units.swap_remove(at)),
            None => {
                let name = parsed.attribute.map_or("a value".to_owned(), |name| format!("`.{name}`"));
                let message =
                    format!("the record of `{id}` has a fingerprint for {name}, but no English for it, or it has two");
                found.push(mistake(file, comment.span, message).help(REMEDY));
            }
        }
    }
    for unit in units {
        let name = unit.map_or("its value".to_owned(), |name| format!("`.{name}`"));
        found.push(
            mistake(file, message.id, format!("the record of `{id}` has no fingerprint for {name}")).help(REMEDY),
        );
    }
    found
}

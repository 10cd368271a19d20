//! One record: what the ledger says of one translation, how that is written, and what can be wrong with it.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::catalogue::File;
use crate::diagnostic::{Diagnostic, Severity};
use crate::syntax::print::canonical;
use crate::syntax::tree::{Message, Pattern};
use crate::text::Span;

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
        match pattern.as_plain(source) {
            Some(text) => Fingerprint::of_text(text),
            None => Fingerprint::of_text(&canonical(pattern, source)),
        }
    }

    /// The fingerprint of a text.
    pub fn of_text(text: &str) -> Self {
        let mut first = [0; 6];
        first.copy_from_slice(&Sha256::digest(text)[..6]);
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

/// What a record says of a translation beside its fingerprint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Made by a machine.
    pub machine: bool,
    /// Seen and accepted by a person.
    pub reviewed: bool,
    /// Meant to equal the English.
    pub same: bool,
}

impl Words {
    const NAMES: [&'static str; 3] = ["machine", "reviewed", "same"];

    fn parse(words: &str) -> Self {
        let has = |word: &str| words.split_ascii_whitespace().any(|it| it == word);
        Words { machine: has("machine"), reviewed: has("reviewed"), same: has("same") }
    }
}

impl fmt::Display for Words {
    /// The words, each with a space before it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = Words::NAMES.into_iter().zip([self.machine, self.reviewed, self.same]);
        said.filter(|(_, is)| *is).try_for_each(|(name, _)| write!(f, " {name}"))
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
    /// What else is said of it.
    pub words: Words,
}

/// The record of a unit in a ledger file, given the unit's entry and attribute. Where a bad merge left two fingerprints
/// for one unit there is none: nobody can say which one holds.
pub fn record<'l>(ledger: Option<&'l File>, id: &str, attribute: Option<&str>) -> Option<Record<'l>> {
    let file = ledger?;
    let message = file.get(id)?;
    let unit = file.unit_of(message, attribute)?;
    let lines = message.comment?.lines(file.text());
    let mut lines = lines.filter_map(parse_line).filter(|line| line.attribute == attribute);
    let Line { translation, words, .. } = lines.next()?;
    if lines.next().is_some() {
        return None;
    }
    Some(Record { translation, english: unit.pattern, text: file.text(), words: Words::parse(words) })
}

/// A line of a record's comment.
struct Line<'l> {
    attribute: Option<&'l str>,
    translation: Fingerprint,
    words: &'l str,
}

fn parse_line(line: &str) -> Option<Line<'_>> {
    let (attribute, rest) = match line.strip_prefix('.') {
        Some(rest) => rest.split_once(' ').map(|(name, rest)| (Some(name), rest))?,
        None => (None, line),
    };
    let (digits, words) = rest.split_once(' ').unwrap_or((rest, ""));
    Some(Line { attribute, translation: Fingerprint::parse(digits)?, words })
}

/// A finding in a ledger file.
pub(super) fn mistake(file: &File, span: Span, message: String) -> Diagnostic {
    Diagnostic::new("broken-ledger", Severity::Error, file.id, span, message)
}

/// What is wrong with one record.
pub(super) fn mistakes(file: &File, message: &Message) -> Vec<Diagnostic> {
    let id = file.of(message.id);
    let remedy = format!("look whether the translation fits the English of today, then run `portolan record {id}`");
    let Some(comment) = message.comment else {
        return vec![
            mistake(file, message.id, format!("the record of `{id}` has no fingerprint above it")).help(remedy),
        ];
    };
    let mut found = Vec::new();
    let mut units: Vec<Option<&str>> = file.units_of(message).map(|unit| unit.attribute_name()).collect();
    for line in comment.lines(file.text()) {
        let Some(parsed) = parse_line(line) else {
            let message = format!("this line of the record of `{id}` is no fingerprint: {line:?}");
            found.push(mistake(file, comment.span, message).help(remedy.as_str()));
            continue;
        };
        for word in parsed.words.split_ascii_whitespace().filter(|word| !Words::NAMES.contains(word)) {
            let message = format!("the record of `{id}` has the unknown word “{word}”");
            found.push(mistake(file, comment.span, message).help("take it out; known are machine, reviewed and same"));
        }
        match units.iter().position(|unit| *unit == parsed.attribute) {
            Some(at) => drop(units.swap_remove(at)),
            None => {
                let name = parsed.attribute.map_or("a value".to_owned(), |name| format!("`.{name}`"));
                let message =
                    format!("the record of `{id}` has a fingerprint for {name}, but no English for it, or it has two");
                found.push(mistake(file, comment.span, message).help(remedy.as_str()));
            }
        }
    }
    for unit in units {
        let name = unit.map_or("its value".to_owned(), |name| format!("`.{name}`"));
        let text = format!("the record of `{id}` has no fingerprint for {name}");
        found.push(mistake(file, message.id, text).help(remedy.as_str()));
    }
    found
}

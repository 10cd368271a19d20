//! Ledger files as text: blocks sorted by id, parted by a blank line. Blocks that do not change keep their bytes, so that
//! branches which record different translations merge.

use std::collections::BTreeMap;
use std::fmt;

use crate::catalogue::File;
use crate::ledger::record::{Fingerprint, Record, Words};
use crate::syntax::print::pattern_source;
use crate::syntax::tree::{Entry as Node, Pattern};

/// What the ledger holds of one message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its id, with the `-` of a term.
    pub id: String,
    /// Its units: the value first, if it is among them.
    pub entries: Vec<Entry>,
}

/// What the ledger holds of one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The attribute; none for the value.
    pub attribute: Option<String>,
    /// The fingerprint of the translation.
    pub translation: Fingerprint,
    /// What else is known of it.
    pub words: Words,
    /// The English as it stands after the `=`.
    english: String,
}

impl Entry {
    /// What is to be recorded of a unit, with its English of today.
    pub fn new(
        attribute: Option<&str>,
        translation: Fingerprint,
        words: Words,
        english: &Pattern,
        source: &str,
    ) -> Self {
        let indent = if attribute.is_some() { 8 } else { 4 };
        let english = pattern_source(english, source, indent);
        Entry { attribute: attribute.map(str::to_owned), translation, words, english }
    }

    /// What is recorded of a unit already.
    pub fn of(attribute: Option<&str>, record: &Record) -> Self {
        Entry::new(attribute, record.translation, record.words, record.english, record.text)
    }
}

impl fmt::Display for Block {
    /// The lines of the block, each with its line end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Entry { attribute, translation, words, .. } in &self.entries {
            match attribute {
                Some(name) => writeln!(f, "# .{name} {translation}{words}")?,
                None => writeln!(f, "# {translation}{words}")?,
            }
        }
        write!(f, "{} =", self.id)?;
        for Entry { attribute, english, .. } in &self.entries {
            match attribute {
                Some(name) => write!(f, "\n    .{name} ={english}")?,
                None => f.write_str(english)?,
            }
        }
        writeln!(f)
    }
}

/// The text of a ledger file after changes: for each id its new block, or nothing if it is to go. Of an id that stands
/// there several times, one is left.
///
/// ```
/// use portolan::catalogue::File;
/// use portolan::ledger::{Block, Entry, Fingerprint, splice};
/// use portolan::text::{FileId, Source};
///
/// let english = Source::new("locales/en/app.ftl", "port = Harbour\nquay = Quay\n");
/// let english = File::parse(FileId(0), "app", &english);
/// let change = |unit: portolan::catalogue::Unit| {
///     let print = Fingerprint::of(unit.pattern, english.text());
///     let entry = Entry::new(None, print, Default::default(), unit.pattern, english.text());
///     (unit.id(), Some(Block { id: unit.id(), entries: vec![entry] }))
/// };
/// let text = splice(None, &english.units().map(change).collect());
/// assert_eq!(text, "# d712d28b06e0\nport = Harbour\n\n# 4c22a9888a62\nquay = Quay\n");
///
/// let ledger = File::parse(FileId(1), "app", &Source::new("locales/.ledger/fr/app.ftl", text));
/// assert_eq!(splice(Some(&ledger), &[("quay".to_owned(), None)].into()), "# d712d28b06e0\nport = Harbour\n");
/// ```
pub fn splice(file: Option<&File>, changes: &BTreeMap<String, Option<Block>>) -> String {
    let Some(file) = file else {
        let blocks: Vec<String> = changes.values().flatten().map(Block::to_string).collect();
        return blocks.join("\n");
    };
    let text = file.text();
    let lines = Lines::of(text);
    let is_new = |(id, block): &(&String, &Option<Block>)| block.is_some() && file.get(id).is_none();
    let mut new = changes.iter().filter(is_new).peekable();
    let mut out = String::with_capacity(text.len() + 1024);
    let nodes = &file.resource.entries;
    let start_of = |index: usize| nodes.get(index).map_or(text.len(), |node| node.span().start as usize);
    out.push_str(&text[..start_of(0)]);
    for (index, node) in nodes.iter().enumerate() {
        let piece = &text[start_of(index)..start_of(index + 1)];
        let Node::Message(message) = node else {
            out.push_str(piece);
            continue;
        };
        let id = file.of(message.id);
        while let Some((_, block)) = new.next_if(|(new, _)| new.as_str() < id) {
            block.iter().for_each(|block| out.push_str(&(lines.print(block) + lines.end)));
        }
        match changes.get(id) {
            None => out.push_str(piece),
            Some(Some(block)) if file.get(id).is_some_and(|first| first.id == message.id) => {
                out.push_str(lines.print(block).trim_end_matches(['\r', '\n']));
                out.push_str(&text[message.span.end as usize..start_of(index + 1)]);
            }
            Some(_) => {}
        }
    }
    for (_, block) in new {
        trim_end(&mut out);
        let parted = if out.is_empty() { String::new() } else { lines.end.repeat(2) };
        block.iter().for_each(|block| out.push_str(&(parted.clone() + &lines.print(block))));
    }
    if changes.values().any(Option::is_none) {
        trim_end(&mut out);
        out.push_str(if out.is_empty() { "" } else { lines.end });
    }
    out
}

/// How lines end in a file.
struct Lines {
    end: &'static str,
}

impl Lines {
    /// As the first line has it.
    fn of(text: &str) -> Self {
        let is_crlf = text.find('\n').is_some_and(|end| text[..end].ends_with('\r'));
        Lines { end: if is_crlf { "\r\n" } else { "\n" } }
    }

    fn print(&self, block: &Block) -> String {
        let printed = block.to_string();
        match self.end {
            "\n" => printed,
            end => printed.replace("\r\n", "\n").replace('\n', end),
        }
    }
}

fn trim_end(text: &mut String) {
    let end = text.trim_end_matches([' ', '\r', '\n']).len();
    // Spaces at the end of a line that says something may belong to what it says.
    let spaces = text[end..].bytes().take_while(|&byte| end > 0 && byte == b' ').count();
    text.truncate(end + spaces);
}

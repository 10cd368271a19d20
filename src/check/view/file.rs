//! One file as rules see it.

use crate::catalogue::File;
use crate::check::features::Features;
use crate::check::lexicon::Lexicon;
use crate::check::view::entry::{EntryView, Part};
use crate::syntax::tree::Pattern;

/// A file as rules see it.
pub struct FileView<'p> {
    /// The file.
    pub file: &'p File,
    /// Its messages and terms in order, those that repeat an id included.
    pub entries: Vec<EntryView<'p>>,
    /// Characters of it, comments included, that are rare enough to be worth a look: controls, direction marks and the
    /// like, with their place.
    pub suspects: Vec<(u32, char)>,
    /// Whether it marks elements by `data-l10n-name`, so that its texts are laid over a page by fluent-dom.
    pub has_overlays: bool,
    /// The kinds of characters in each part of each entry: the English is looked at beside every target.
    features: Vec<Features>,
}

impl<'p> FileView<'p> {
    pub(super) fn new(index: usize, file: &'p File, lexicon: &Lexicon) -> Self {
        let has_markup = memchr::memchr(b'<', file.text().as_bytes()).is_some();
        let messages = file.resource.messages().enumerate();
        let mut entries: Vec<EntryView> = Vec::with_capacity(file.resource.entries.len());
        entries
            .extend(messages.map(|(at, message)| EntryView::new(file, message, (index as u32, at as u32), has_markup)));
        for group in file.duplicates() {
            for repeated in group.iter().skip(1) {
                if let Ok(at) = entries.binary_search_by_key(&repeated.id.start, |entry| entry.message.id.start) {
                    entries[at].is_first = false;
                }
            }
        }
        let has_overlays = has_markup && memchr::memmem::find(file.text().as_bytes(), b"data-l10n-name").is_some();
        let mut features = Vec::with_capacity(entries.iter().map(|it| it.message.attributes.len() + 1).sum());
        for entry in &mut entries {
            entry.first_features = features.len() as u32;
            let of = |pattern: &Pattern| lexicon.features(entry.of(pattern.span));
            features.push(entry.message.value.as_ref().map_or(Features::NONE, of));
            features.extend(entry.message.attributes.iter().map(|it| of(&it.value)));
        }
        FileView { file, entries, suspects: suspects(file.text()), has_overlays, features }
    }

    /// The kinds of characters in a part of one of its entries.
    pub fn features(&self, entry: &EntryView, part: Part) -> Features {
        self.features.get((entry.first_features + part) as usize).copied().unwrap_or(Features::ALL)
    }

    /// The first entry with an id, which is the one that counts.
    pub fn get(&self, id: &str) -> Option<&EntryView<'p>> {
        self.entries.get(self.file.position(id)?)
    }

    /// The entries that count: of several with one id, the first.
    pub fn first_entries(&self) -> impl Iterator<Item = &EntryView<'p>> {
        self.entries.iter().filter(|entry| entry.is_first)
    }
}

/// Characters whose first byte says that they may be controls, direction marks, private or tag characters.
fn suspects(text: &str) -> Vec<(u32, char)> {
    const SUSPECT: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = match byte as u8 {
                b'\n' | b'\r' | b'\t' => false,
                0x00..=0x1F | 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEE | 0xEF | 0xF3 | 0xF4 => true,
                _ => false,
            };
            byte += 1;
        }
        table
    };
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        if bytes[at..].first_chunk().is_some_and(is_plain) {
            at += PIECE;
            continue;
        }
        let end = bytes.len().min(at + PIECE);
        let Some(length) = bytes[at..end].iter().position(|&byte| SUSPECT[byte as usize]) else {
            if end == bytes.len() {
                break;
            }
            at = end;
            continue;
        };
        let here = at + length;
        at = here + 1;
        // Quotes, dashes and no-break spaces begin with the same bytes and are frequent.
        let common = match bytes[here] {
            0xC2 => bytes.get(here + 1).is_some_and(|&next| next >= 0xA0),
            0xE2 => !matches!(bytes.get(here + 1), Some(0x80 | 0x81)),
            _ => false,
        };
        if !common && let Some(c) = text.get(here..).and_then(|rest| rest.chars().next()) {
            found.push((here as u32, c));
        }
    }
    found
}

/// How many bytes are looked at together.
const PIECE: usize = 32;

/// Whether some bytes are plain ASCII: most are, and a processor sees it at once of all.
fn is_plain(bytes: &[u8; PIECE]) -> bool {
    bytes.iter().fold(0, |odd, &byte| odd | u8::from(byte.wrapping_sub(b' ') >= 0x5F) & u8::from(byte != b'\n')) == 0
}

//! Finds texts that lie in the buffer of a program: entries by their ids, and names that are there already.

use std::hash::{BuildHasher, Hasher};

use hashbrown::{DefaultHashBuilder, HashTable};

use crate::runtime::code::Str;

/// Pieces of a buffer, each with a number, found by their text.
#[derive(Default)]
pub(crate) struct Index {
    table: HashTable<(Str, u32)>,
    /// With a secret of its own, so that no catalogue can be made to collide.
    hasher: DefaultHashBuilder,
}

impl Index {
    /// The number of the piece that reads so.
    #[inline]
    pub(crate) fn find(&self, buffer: &str, text: &str) -> Option<u32> {
        let same = |(piece, _): &(Str, u32)| bytes(buffer, *piece) == text.as_bytes();
        self.table.find(hash(&self.hasher, text.as_bytes()), same).map(|(_, number)| *number)
    }

    /// Adds a piece that is not there yet.
    pub(crate) fn insert(&mut self, buffer: &str, piece: Str, number: u32) {
        let hasher = &self.hasher;
        let rehash = |(piece, _): &(Str, u32)| hash(hasher, bytes(buffer, *piece));
        self.table.insert_unique(hash(hasher, bytes(buffer, piece)), (piece, number), rehash);
    }
}

/// A piece as bytes: that a piece ends where a character does need not be looked at for each comparison.
fn bytes(buffer: &str, piece: Str) -> &[u8] {
    buffer.as_bytes().get(piece.start as usize..piece.start as usize + piece.len as usize).unwrap_or_default()
}

/// Only ids are in the table, so that nothing is needed to tell where one ends.
fn hash(hasher: &DefaultHashBuilder, text: &[u8]) -> u64 {
    let mut hasher = hasher.build_hasher();
    hasher.write(text);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_is_found_and_nothing_else() {
        let names: Vec<String> = (0..1000).map(|n| format!("name-{n}")).collect();
        let buffer = names.concat();
        let mut index = Index::default();
        let mut start = 0;
        for (number, name) in names.iter().enumerate() {
            let piece = Str { start, len: name.len() as u32 };
            index.insert(&buffer, piece, number as u32);
            start += piece.len;
        }
        for (number, name) in names.iter().enumerate() {
            assert_eq!(index.find(&buffer, name), Some(number as u32));
        }
        for name in ["", "name", "name-", "name-1000", "name-1name-2"] {
            assert_eq!(index.find(&buffer, name), None, "{name}");
        }
    }
}

//! The order of entries: as in another file, within the groups that comments make.

use std::collections::HashMap;

use crate::syntax::tree::Entry;
use crate::syntax::tree::Resource;

/// An order for the entries of a file, by their ids: that of the English file.
#[derive(Clone, Debug, Default)]
pub struct Order<'i> {
    places: HashMap<&'i str, usize>,
}

impl<'i> Order<'i> {
    /// The order in which these ids stand. Of an id that comes twice, the first place counts.
    pub fn new(ids: impl Iterator<Item = &'i str>) -> Self {
        let mut places = HashMap::new();
        for (place, id) in ids.enumerate() {
            places.entry(id).or_insert(place);
        }
        Order { places }
    }

    /// The indices of a file's entries, in this order. Comments that stand alone and lines that are not Fluent stay where
    /// they are, and no entry passes one, so that each stays in its group. An entry that the order does not know stays below
    /// the one above it.
    ///
    /// ```
    /// use portolan::syntax::{layout::Order, parse};
    /// let text = "c = 1\nnew = 2\na = 3\n\n## Group\n\ne = 4\nd = 5\n";
    /// let tree = parse(Default::default(), text).resource;
    /// let order = Order::new(["a", "b", "c", "d", "e"].into_iter());
    /// assert_eq!(order.of(&tree, text), [2, 0, 1, 3, 5, 4]);
    /// ```
    pub fn of(&self, resource: &Resource, source: &str) -> Vec<usize> {
        let entries = &resource.entries;
        let id = |index: usize| match entries.get(index) {
            Some(Entry::Message(message)) => message.id.of(source),
            _ => "",
        };
        let is_message = |index: &usize| matches!(entries.get(*index), Some(Entry::Message(_)));
        let indices: Vec<usize> = (0..entries.len()).collect();
        let mut ordered = Vec::with_capacity(entries.len());
        for group in indices.chunk_by(|a, b| is_message(a) && is_message(b)) {
            let mut last = None;
            let mut placed: Vec<(Option<usize>, usize)> = Vec::with_capacity(group.len());
            // Of entries with one id the first counts, so that none may pass another.
            let mut unknown: HashMap<&str, Option<usize>> = HashMap::new();
            for &index in group {
                last = match self.places.get(id(index)) {
                    Some(&place) => Some(place),
                    None => *unknown.entry(id(index)).or_insert(last),
                };
                placed.push((last, index));
            }
            placed.sort_by_key(|(place, _)| *place);
            ordered.extend(placed.into_iter().map(|(_, index)| index));
        }
        ordered
    }
}

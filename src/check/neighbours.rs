//! The texts around a text: what most of them do is a custom, and only what one of them does may be a slip.

use crate::check::reading::{Text, TextPair};
use crate::syntax::tree::{Entry, Message};

/// How many entries are looked at before an entry and behind it.
const REACH: usize = 20;

/// The texts around that of a pair, as the file has them: the values, or the attributes of the same name, of entries nearby
/// in its group whose ids begin with the same word.
pub fn around<'p>(pair: &TextPair<'_, 'p>) -> impl Iterator<Item = &'p str> {
    let text: &Text<'_, 'p> = pair.target;
    let (file, own, name) = (text.entry.file, text.entry.message, text.attribute());
    let entries = &file.resource.entries;
    let at = entries.partition_point(|entry| entry.span().start < own.span.start);
    let (before, after) = (&entries[..at.min(entries.len())], entries.get(at + 1..).unwrap_or_default());
    let near = in_group(before.iter().rev()).chain(in_group(after.iter()));
    near.filter_map(move |message| {
        if first_word(file.of(message.id)) != first_word(file.of(own.id)) {
            return None;
        }
        let value = match name {
            Some(name) => &message.attributes.iter().find(|it| file.of(it.id) == name)?.value,
            None => message.value.as_ref()?,
        };
        Some(file.of(value.span))
    })
}

/// The messages among entries, up to where a group begins or ends.
fn in_group<'p>(entries: impl Iterator<Item = &'p Entry>) -> impl Iterator<Item = &'p Message> {
    let own = entries.take(REACH).take_while(|entry| !matches!(entry, Entry::Comment(comment) if comment.level >= 2));
    own.filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Whether more texts around that of a pair are such than are not.
pub fn is_custom(pair: &TextPair, is_such: impl Fn(&str) -> bool) -> bool {
    let (mut such, mut others) = (0, 0);
    for text in around(pair) {
        *(if is_such(text) { &mut such } else { &mut others }) += 1;
    }
    such > others
}

fn first_word(id: &str) -> &str {
    id.split(['-', '_']).next().unwrap_or(id)
}

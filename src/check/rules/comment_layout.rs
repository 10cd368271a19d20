//! C03, C04: where comments of groups and of the file stand.

use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{FileView, LocaleView};
use crate::syntax::tree::{Comment, Entry};
use crate::text::Span;

rule! {
    /// A group comment (`##`) stands in the wrong place.
    ///
    /// It is for all messages below it, up to the next one. So a blank line goes above and below it, and at least one
    /// message follows. A bare `##` ends a group.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// ## Menu
    /// #~|^^^^^^^
    /// save = Save
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// ## Menu
    ///
    /// save = Save
    /// ```
    GROUP = "group-comment-layout", Info, Run::File(group)
}

rule! {
    /// A comment on the whole file (`###`) does not stand at its top.
    ///
    /// It is for all messages of the file, those above it too, where nobody has read it yet. Blank lines go round it.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    ///
    /// ### Texts of the menu
    /// #~|^^^^^^^^^^^^^^^^^^^^^
    ///
    /// open = Open
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// ### Texts of the menu
    ///
    /// save = Save
    ///
    /// open = Open
    /// ```
    FILE = "file-comment-layout", Info, Run::File(file)
}

/// Whether a blank line, or the edge of the file, is above and below a comment.
fn blanks(text: &str, comment: Comment) -> (bool, bool) {
    let (before, after) = (&text[..comment.span.range().start], &text[comment.span.range().end..]);
    let ends = |text: &str| {
        text.bytes().rev().take_while(|byte| matches!(byte, b'\n' | b'\r' | b' ')).filter(|byte| *byte == b'\n').count()
    };
    let begins = |text: &str| {
        text.bytes().take_while(|byte| matches!(byte, b'\n' | b'\r' | b' ')).filter(|byte| *byte == b'\n').count()
    };
    (before.trim().is_empty() || ends(before) >= 2, after.trim().is_empty() || begins(after) >= 2)
}

/// The first line of a comment.
fn first_line(text: &str, comment: Comment) -> Span {
    let length = comment.span.of(text).lines().next().map_or(0, |line| line.trim_end().len());
    Span::new(comment.span.start, comment.span.start + length as u32)
}

fn of_level<'v>(locale: &LocaleView, view: &'v FileView, level: u8) -> impl Iterator<Item = (usize, Comment)> + 'v {
    let entries: &[Entry] = if locale.is_source() { &view.file.resource.entries } else { &[] };
    entries.iter().enumerate().filter_map(move |(at, entry)| match entry {
        Entry::Comment(comment) if comment.level == level => Some((at, *comment)),
        _ => None,
    })
}

fn group(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let (text, entries) = (view.file.text(), &view.file.resource.entries);
    for (at, comment) in of_level(locale, view, 2) {
        let bare = comment.lines(text).all(|line| line.trim().is_empty());
        let next = entries[at + 1..].iter().find(|entry| !matches!(entry, Entry::Comment(it) if it.level == 1));
        let followed = matches!(next, Some(Entry::Message(_) | Entry::Junk(_)));
        let (above, below) = blanks(text, comment);
        let (message, help) = if !bare && !followed {
            ("no message stands below this group comment", "delete it, or move it above the messages that it is for")
        } else if !above {
            ("no blank line stands above this group comment", "put a blank line above it")
        } else if !below {
            ("no blank line stands below this group comment", "put a blank line below it: it is for all that follow")
        } else {
            continue;
        };
        found.push(found.at(first_line(text, comment), message).help(help));
    }
}

fn file(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let (text, entries) = (view.file.text(), &view.file.resource.entries);
    let first_message = entries.iter().position(|entry| !matches!(entry, Entry::Comment(_)));
    for (at, comment) in of_level(locale, view, 3) {
        let (above, below) = blanks(text, comment);
        // What allows a rule to find something holds for the whole file, wherever it stands.
        let is_directive = comment.lines(text).all(|line| line.trim_start().starts_with("portolan:"));
        let (message, help) = if !is_directive && first_message.is_some_and(|first| first < at) {
            (
                "this comment is for the whole file, but stands below its first message",
                "move it to the top, or write `##` for a group",
            )
        } else if !above || !below {
            ("this comment on the file has no blank line around it", "put one above and one below it")
        } else {
            continue;
        };
        found.push(found.at(first_line(text, comment), message).help(help));
    }
}

//! `portolan diff`: for each stale text how its English has changed, word by word, and the translation.

use anstyle::{AnsiColor, Effects};
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::catalogue::File;
use crate::coverage::{Tracked, track};
use crate::ledger::{Change, Ledger, Scope, State};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::json::{SCHEMA, written};
use crate::report::{Look, clean, counted};
use crate::syntax::print::canonical;

/// Longest texts, both together, that are compared word by word. Comparing takes time that grows with their square.
const MAX_COMPARED: usize = 20_000;

/// A stale text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaleText {
    /// The locale of the translation.
    pub locale: Locale,
    /// The file that the translation stands in.
    pub path: String,
    /// `id`, `id.attr` or `-term`.
    pub id: String,
    /// How the English has changed.
    pub change: Change,
    /// The English that the translation was made from.
    pub before: String,
    /// The English of today.
    pub now: String,
    /// The translation.
    pub translation: String,
}

/// All stale texts in a scope, by locale, in the order of the source.
pub fn collect(project: &Project, ledger: &Ledger, scope: &Scope) -> Vec<StaleText> {
    let mut found = Vec::new();
    for target in project.targets.iter().filter(|target| scope.has_locale(&target.locale)) {
        for source in &project.source.files {
            let Some(translation) = target.file(&source.name) else { continue };
            let stale = track(source, Some(translation), ledger.file(&target.locale, &source.name))
                .filter(|unit| unit.state == State::Stale)
                .filter(|unit| scope.has(source.of(unit.source.message.id), unit.source.attribute_name()));
            let path = project.sources[translation.id].path();
            found.extend(stale.filter_map(|unit| stale_text(&target.locale, source, path, &unit)));
        }
    }
    found
}

fn stale_text(locale: &Locale, source: &File, path: &str, unit: &Tracked) -> Option<StaleText> {
    let (record, target) = (unit.record?, unit.target?);
    Some(StaleText {
        locale: locale.clone(),
        path: path.to_owned(),
        id: unit.source.id(),
        change: unit.change()?,
        before: canonical(record.english, record.text),
        now: canonical(unit.source.pattern, source.text()),
        translation: canonical(target.pattern, target.file.text()),
    })
}

/// What became of a piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It is as it was.
    Equal,
    /// It is gone.
    Deleted,
    /// It is new.
    Inserted,
}

/// What became of the words of a text, in order: what is gone stands before what came instead.
///
/// ```
/// use portolan::report::diff::{Fate, words};
/// let pieces = words("The ship leaves in the morning", "The ship leaves at noon");
/// let said: Vec<_> = pieces.iter().map(|(fate, text)| (*fate, text.as_str())).collect();
/// assert_eq!(said, [
///     (Fate::Equal, "The ship leaves "),
///     (Fate::Deleted, "in the morning"),
///     (Fate::Inserted, "at noon"),
/// ]);
/// ```
pub fn words(before: &str, now: &str) -> Vec<(Fate, String)> {
    if before.len() + now.len() > MAX_COMPARED {
        return vec![(Fate::Deleted, before.to_owned()), (Fate::Inserted, now.to_owned())];
    }
    let diff = TextDiff::from_words(before, now);
    let changes: Vec<(ChangeTag, &str)> = diff.iter_all_changes().map(|it| (it.tag(), it.value())).collect();
    let mut pieces: Vec<(Fate, String)> = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    for (index, &(tag, text)) in changes.iter().enumerate() {
        // A blank between two words that changed is no news.
        let between = !(gone.is_empty() && new.is_empty())
            && text.trim().is_empty()
            && changes.get(index + 1).is_some_and(|next| next.0 != ChangeTag::Equal);
        match tag {
            ChangeTag::Delete => gone.push_str(text),
            ChangeTag::Insert => new.push_str(text),
            ChangeTag::Equal if between => {
                gone.push_str(text);
                new.push_str(text);
            }
            ChangeTag::Equal => {
                flush(&mut pieces, &mut gone, &mut new);
                match pieces.last_mut() {
                    Some((Fate::Equal, last)) => last.push_str(text),
                    _ => pieces.push((Fate::Equal, text.to_owned())),
                }
            }
        }
    }
    flush(&mut pieces, &mut gone, &mut new);
    pieces
}

fn flush(pieces: &mut Vec<(Fate, String)>, gone: &mut String, new: &mut String) {
    for (fate, text) in [(Fate::Deleted, gone), (Fate::Inserted, new)] {
        if !text.is_empty() {
            pieces.push((fate, std::mem::take(text)));
        }
    }
}

/// For people: `[-gone-]{+new+}`, or in colours.
pub fn human(texts: &[StaleText], ledger: &Ledger, look: Look) -> String {
    let Some(first) = texts.first() else {
        return match ledger.is_empty() {
            true => "There is no ledger yet, so nothing can be told to be stale.\nNext:\n  `portolan record` notes that the \
                     translations were made from the English of today\n"
                .to_owned(),
            false => "Nothing is stale: the English is as it was when it was translated.\n".to_owned(),
        };
    };
    let mut out = String::new();
    for group in texts.chunk_by(|a, b| a.path == b.path) {
        let Some(StaleText { path, .. }) = group.first() else { continue };
        let count = counted(group.len(), "stale unit", "stale units");
        out.push_str(&look.bold(&format!("{}: {count}", clean::line(path))));
        out.push_str("\n\n");
        for text in group {
            let what = format!("({})", text.change.described());
            out.push_str(&format!("{} {}\n", look.bold(&clean::line(&text.id)), look.dim(&what)));
            out.push_str(&block("English", &compared(&text.before, &text.now, look)));
            out.push_str(&block(&text.locale.to_string(), &clean::lines(&text.translation)));
            out.push('\n');
        }
    }
    let StaleText { id, locale, .. } = first;
    let id = clean::line(id);
    out.push_str(&format!(
        "{}.\nNext:\n  translate what says something else now, and run `portolan record {locale}`\n  \
         where a translation still fits, run `portolan accept ID --locale {locale}`, such as\n    \
         `portolan accept {id} --locale {locale}`\n",
        counted(texts.len(), "unit is stale", "units are stale"),
    ));
    out
}

/// The two texts as one.
fn compared(before: &str, now: &str, look: Look) -> String {
    let gone = AnsiColor::Red.on_default().effects(Effects::STRIKETHROUGH);
    let new = AnsiColor::Green.on_default().effects(Effects::UNDERLINE);
    let shown = words(before, now).into_iter().map(|(fate, text)| {
        let text = clean::lines(&text);
        match (fate, look.colour) {
            (Fate::Equal, _) => text.into_owned(),
            (Fate::Deleted, true) => look.paint(gone, &text),
            (Fate::Inserted, true) => look.paint(new, &text),
            (Fate::Deleted, false) => format!("[-{text}-]"),
            (Fate::Inserted, false) => format!("{{+{text}+}}"),
        }
    });
    shown.collect()
}

/// A text with its name before it; its other lines stand below the first.
fn block(name: &str, text: &str) -> String {
    let mut out = format!("  {name:<8} ");
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("\n           ");
        }
        out.push_str(line);
    }
    let lines: Vec<&str> = out.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// For programs.
pub fn json(texts: &[StaleText], project: &Project) -> String {
    let wire = |text: &StaleText| Wire {
        locale: text.locale.to_string(),
        path: text.path.clone(),
        id: text.id.clone(),
        change: text.change.name(),
        english_before: text.before.clone(),
        english: text.now.clone(),
        diff: words(&text.before, &text.now).into_iter().map(|(fate, text)| Piece { fate, text }).collect(),
        translation: text.translation.clone(),
    };
    let source = project.source.locale.to_string();
    written(&Report { schema: SCHEMA, source, stale: texts.iter().map(wire).collect() })
}

#[derive(Serialize)]
struct Report {
    schema: u32,
    source: String,
    stale: Vec<Wire>,
}

#[derive(Serialize)]
struct Wire {
    locale: String,
    path: String,
    id: String,
    change: &'static str,
    english_before: String,
    english: String,
    diff: Vec<Piece>,
    translation: String,
}

#[derive(Serialize)]
struct Piece {
    fate: Fate,
    text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(before: &str, now: &str) -> String {
        compared(before, now, Look::default())
    }

    #[test]
    fn words_that_changed_stand_together() {
        assert_eq!(marked("Save the file", "Save the file"), "Save the file");
        assert_eq!(marked("Save the file", "Save a picture"), "Save [-the file-]{+a picture+}");
        assert_eq!(marked("", "New"), "{+New+}");
        assert_eq!(marked("One { $count } two", "One two"), "One [-{ $count } -]two");
        assert_eq!(marked("Η πόλη μας", "Η χώρα μας"), "Η [-πόλη-]{+χώρα+} μας");
    }

    #[test]
    fn both_texts_can_be_read_from_the_pieces() {
        let long = "word ".repeat(5_000);
        for (before, now) in
            [("a b c", "b c d"), ("", ""), ("x\n y", "x y"), ("a  b", "a b "), (long.as_str(), "short")]
        {
            let pieces = words(before, now);
            let side = |without| pieces.iter().filter(|it| it.0 != without).map(|it| it.1.as_str()).collect::<String>();
            assert_eq!((side(Fate::Inserted).as_str(), side(Fate::Deleted).as_str()), (before, now));
        }
    }
}

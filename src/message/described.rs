//! What comments say of variables: what they hold, and examples.

use std::collections::BTreeMap;

use crate::syntax::tree::Comment;

/// Longest example that is taken from a comment, in characters.
const MAX_EXAMPLE: usize = 40;

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A text.
    Text,
    /// A number.
    Number,
    /// A date, a time, or both.
    Date,
}

/// What a comment says of a variable.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// What it holds.
    pub holds: Option<Holds>,
    /// An example.
    pub example: Option<String>,
    /// All that is said of it, without its name and what it holds.
    pub about: String,
}

/// What comments say of variables: lines such as `$name (string): name of the city, for example Munich`.
///
/// ```
/// # use portolan::message::described::{Holds, described};
/// # use portolan::{catalogue::File, text::{FileId, Source}};
/// let text = "# $count (number): how many there are,\n#   for example 12\nfound = { $count } found\n";
/// let file = File::parse(FileId(0), "app", &Source::new("app.ftl", text));
/// let said = described(file.get("found").unwrap().comment.as_ref(), text);
/// assert_eq!((said["count"].holds, said["count"].example.as_deref()), (Some(Holds::Number), Some("12")));
/// ```
pub fn described(comment: Option<&Comment>, text: &str) -> BTreeMap<String, Described> {
    let mut lines: Vec<String> = Vec::new();
    for line in comment.into_iter().flat_map(|comment| comment.lines(text)).map(str::trim) {
        match lines.last_mut() {
            Some(last) if !line.starts_with('$') && !line.is_empty() => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines.iter().filter_map(|line| describes(line)).collect()
}

fn describes(line: &str) -> Option<(String, Described)> {
    let rest = line.strip_prefix('$')?;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    let kind = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let about = kind.map_or(rest, |(_, rest)| rest).trim_start_matches([' ', ':', '-', '–', '—']).to_owned();
    let holds = kind.and_then(|(kind, _)| match kind.trim().to_ascii_lowercase().as_str() {
        "number" | "integer" | "int" | "float" | "decimal" => Some(Holds::Number),
        "string" | "text" | "str" => Some(Holds::Text),
        "date" | "time" | "datetime" | "date and time" => Some(Holds::Date),
        _ => None,
    });
    let example = ["for example", "for instance", "e.g."].iter().find_map(|mark| Some(rest.split_once(mark)?.1));
    Some((name.to_owned(), Described { holds, example: example.and_then(first_example), about }))
}

/// The first of the examples that follow `for example`.
fn first_example(text: &str) -> Option<String> {
    let text = text.trim_start_matches([':', ',', ' ']);
    let quoted = [('“', '”'), ('"', '"'), ('‘', '’'), ('«', '»'), ('`', '`')].iter().find_map(|(open, close)| {
        let (inner, _) = text.strip_prefix(*open)?.split_once(*close)?;
        Some(inner)
    });
    let ends = [",", ";", " or ", " and ", "(", ". "];
    let end = ends.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len());
    let example = quoted.unwrap_or_else(|| text[..end].trim_end().trim_end_matches('.')).trim();
    (!example.is_empty() && example.chars().count() <= MAX_EXAMPLE).then(|| example.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_example_of_a_comment_is_taken() {
        let of = |line: &str| describes(line).and_then(|(_, said)| said.example);
        assert_eq!(of("$n (number): how many, for example 5").as_deref(), Some("5"));
        assert_eq!(of("$a (string): a name, for example Ada or Bob.").as_deref(), Some("Ada"));
        assert_eq!(
            of("$a (string): a title (for example “Cities, all of them”)").as_deref(),
            Some("Cities, all of them")
        );
        assert_eq!(of("$a (string): a title"), None);
        assert_eq!(of(&format!("$a (string): for example {}", "x".repeat(60))), None);
        assert_eq!(describes("the name"), None);
        let about = |line: &str| describes(line).map(|(_, said)| said.about).unwrap_or_default();
        assert_eq!(about("$n (number): how many, for example 5"), "how many, for example 5");
        assert_eq!((about("$n - how many"), about("$n (date)")), ("how many".to_owned(), String::new()));
    }
}

//! Y04, Y07, L-pl1: quotation marks that are made of other signs.

use std::ops::Range;

use memchr::memchr_iter;

use crate::check::features::Features;
use crate::check::marks::{is_space, quotations};
use crate::check::prose::any_two;
use crate::check::reading::{PLACEABLE, Reading, Text};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::quotes::{exchange, shown};
use crate::locale::profile::Profile;

rule! {
    /// Other signs stand for quotation marks.
    ///
    /// Two commas, two apostrophes, two backticks or two angle brackets only look like marks: `,,polski''`, `<<français>>`.
    /// So do single straight ones where the English has curly ones. Code is left alone, and so are brackets that point, count
    /// as signs of a program or stand in the English too.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// open = Otwórz ,,Mapę'' miasta
    /// #~            ^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/pl/app.ftl
    /// open = Otwórz „Mapę” miasta
    /// ```
    RULE = "imitated-quotes", Warning, Run::Text(Features::TWIN_MARKS.or(Features::APOSTROPHE), check)
}

/// What opens, and what may close it.
const MARKS: [(&str, &[&str]); 4] = [
    (",,", &["''", "\"", "”", "“", "``", ",,", "’’", "‘‘"]),
    ("<<", &[">>"]),
    ("``", &["''", "\"", "``"]),
    ("''", &["''"]),
];

/// How many characters further the mark is looked for that ends a quotation.
const MAX_QUOTED: usize = 200;

/// A quotation in other signs: what opens it, and what closes it.
pub(super) type Imitation = (Range<usize>, Range<usize>);

fn check(text: &Text, found: &mut Findings) {
    let twins = text.features.meets(Features::TWIN_MARKS);
    let raw = text.raw().as_bytes();
    let may_quote = |english: &Text| english.features.meets(Features::PUNCTUATION | Features::LATIN_SIGN);
    let singles = || memchr_iter(b'\'', raw).nth(1).is_some() && text.original.is_some_and(may_quote);
    let may = twins && has_sign(raw) || singles();
    let Some(profile) = text.profile().filter(|_| may && text.is_own_prose()) else { return };
    for reading in text.readings() {
        let mut all = imitations(&reading.text);
        // Brackets with spaces inside may point to both sides; where the English has none, they quote.
        let is_spaced = |it: &Imitation| reading.text[it.0.end..].starts_with(is_space);
        let may_point = text.original.is_none() || text.original_has(|english| english.contains("<<"));
        all.retain(|it| !(may_point && is_spaced(it)));
        // A language that has no marks of this shape, or English words between them, tell of a name to put in or of code.
        let is_kept =
            |it: &Imitation| text.original_has(|english| english.contains(&reading.text[it.0.start..it.1.end]));
        let has_angles = has_angles(profile);
        all.retain(|it| !reading.text[it.0.clone()].starts_with('<') || has_angles && !is_kept(it));
        all.extend(single(text, reading));
        for (open, close) in all {
            let whole = open.start..close.end;
            if reading.has_code(&whole) {
                continue;
            }
            let signs = format!("{}…{}", &reading.text[open.clone()], &reading.text[close.clone()]);
            let finding = text.finding(found, reading, whole, format!("{signs} stand here for quotation marks"));
            let finding = finding.help(format!("write {}", shown(profile.quotes, profile)));
            found.push(exchange(reading, finding, (open, close), profile.quotes, profile));
        }
    }
}

/// Whether a sign that opens a quotation stands in a text: each of [`MARKS`] is two of a kind.
fn has_sign(text: &[u8]) -> bool {
    any_two(text, |a, b| (a == b) & ((a == b',') | (a == b'<') | (a == b'`') | (a == b'\'')))
}

/// Whether a language may write a quotation in marks that are angles.
fn has_angles(profile: &Profile) -> bool {
    let mut all = [&profile.quotes, &profile.inner_quotes].into_iter().chain(profile.other_quotes);
    all.any(|quotes| matches!(quotes.open, '«' | '»'))
}

/// Whether what stands in angle brackets is no quotation: one of the two points or shifts, or a shell reads up to the word
/// behind the first, as in `<<EOF … EOF`.
fn is_program(inside: &str, spaced: bool) -> bool {
    let mut words = inside.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let (first, last) = (words.next(), words.next_back());
    let is_figure = |word: Option<&str>| word.is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let is_read_up_to = first.is_some() && first == last;
    inside.ends_with(is_space) != spaced || is_read_up_to || spaced && (is_figure(first) || is_figure(last.or(first)))
}

/// The quotations of a text in pairs of other signs.
pub(super) fn imitations(text: &str) -> Vec<Imitation> {
    let mut all = Vec::new();
    if !has_sign(text.as_bytes()) {
        return all;
    }
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let Some((open, closing)) = MARKS.iter().find(|(open, _)| at >= from && text[at..].starts_with(open)) else {
            continue;
        };
        let before = text[..at].chars().next_back();
        let inside = &text[at + open.len()..];
        let inside = if c == '<' { inside.trim_start_matches(is_space) } else { inside };
        let start = text.len() - inside.len();
        if !before.is_none_or(is_gap) || !inside.starts_with(begins) {
            continue;
        }
        let ends = closing.iter().filter_map(|mark| Some((start + closing_at(inside, mark)?, mark)));
        if let Some((end, mark)) = ends.min_by_key(|(end, _)| *end) {
            if c == '<' && is_program(&text[start..end], start > at + open.len()) {
                continue;
            }
            from = end + mark.len();
            all.push((at..at + open.len(), end..from));
        }
    }
    all
}

/// Where a mark stands that ends what is quoted: behind a word, and before none.
fn closing_at(inside: &str, mark: &str) -> Option<usize> {
    let reach = inside.char_indices().nth(MAX_QUOTED).map_or(inside.len(), |(at, _)| at);
    let line = inside[..reach].split('\n').next().unwrap_or_default();
    let ends = |at: usize| {
        let (before, after) = (&line[..at], &inside[at + mark.len()..]);
        let is_set_off = mark != ">>" && before.ends_with(char::is_whitespace);
        at > 0 && !is_set_off && !after.starts_with(|c: char| begins(c) || mark.starts_with(c))
    };
    line.match_indices(mark).map(|(at, _)| at).find(|&at| ends(at))
}

/// Before what opens a quotation there is a gap, a bracket, a dash or the apostrophe of an elision.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | '–' | '—' | '/' | '’' | PLACEABLE)
}

fn begins(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, PLACEABLE | '¿' | '¡')
}

/// The one quotation in single straight marks where the English has proper marks, and the text has no others.
fn single(text: &Text, reading: &Reading) -> Option<Imitation> {
    let shown = &*reading.text;
    // Two marks at the edges of words; where there are more, some are apostrophes.
    let is_edge = |at: &usize| {
        let before = shown[..*at].ends_with(begins);
        before != shown[at + 1..].starts_with(begins)
    };
    let mut edges = memchr_iter(b'\'', shown.as_bytes()).filter(is_edge);
    let (open, close, more) = (edges.next()?, edges.next()?, edges.next());
    let opens = shown[..open].chars().next_back().is_none_or(is_gap) && shown[open + 1..].starts_with(begins);
    let is_pair = more.is_none() && opens && shown[..close].ends_with(begins);
    let has_marks = || shown.contains('"') || !quotations(shown).whole.is_empty();
    let quotes = |english: &str| !quotations(english).whole.is_empty();
    (is_pair && !has_marks() && text.original_has(quotes)).then_some((open..open + 1, close..close + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_in_other_signs() {
        let read = |text: &str| -> Vec<String> {
            imitations(text).into_iter().map(|(open, close)| text[open.start..close.end].to_owned()).collect()
        };
        for (text, found) in [
            ("a ,,b'' c", &[",,b''"][..]),
            (",,a b\", ,,c”.", &[",,a b\"", ",,c”"]),
            ("l’<<a>> << b >>!", &["<<a>>", "<< b >>"]),
            ("``a'' ''b''", &["``a''", "''b''"]),
            ("a,, b''", &[]),
            ("l''eau d''ici", &[]),
            ("1 << 2", &[]),
            ("1 << 2 >> 3, a << b >>3", &[]),
            ("cat <<EOF … EOF>>", &[]),
            ("cat <<EOF >> b", &[]),
            ("<<a a>> <<b c>>", &["<<b c>>"]),
            ("a,,b''", &[]),
            ("'' et ''", &[]),
            ("''", &[]),
        ] {
            assert_eq!(read(text), found, "{text}");
        }
    }
}

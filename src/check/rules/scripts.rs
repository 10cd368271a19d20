//! X03, L-el6: words in which letters of two alphabets stand together.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::prose::{any_three, is_within, technical, words};
use crate::check::reading::{Reading, Text};
use crate::check::rule::{Findings, Run, rule};
use crate::locale::profile::Script;

rule! {
    /// A word mixes letters of two alphabets.
    ///
    /// A Latin `o` in a Greek word looks right and is not: searching does not find the word, screen readers spell it, and
    /// sorting puts it elsewhere. In an address such a letter deceives (Unicode Technical Standard 39). Letters that stand
    /// for units and figures are allowed: μ, Ω, π. In Greek a Latin `H` or `O`, or a Cyrillic `о`, that stands for the
    /// article counts as well.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/el/app.ftl
    /// city = Η πόλη μαs
    /// #~            ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/el/app.ftl
    /// city = Η πόλη μας
    /// ```
    RULE = "mixed-alphabets", Error, Run::Text(Features::MIXED.or(Features::CYRILLIC), check)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
}

use Alphabet::{Cyrillic, Greek, Latin};

impl Alphabet {
    fn name(self) -> &'static str {
        match self {
            Latin => "Latin",
            Greek => "Greek",
            Cyrillic => "Cyrillic",
        }
    }
}

/// Letters that look alike: Latin, Greek, Cyrillic; a space where an alphabet has none.
const LOOK_ALIKES: [[char; 3]; 39] = [
    ['A', 'Α', 'А'],
    ['B', 'Β', 'В'],
    ['C', ' ', 'С'],
    ['E', 'Ε', 'Е'],
    ['H', 'Η', 'Н'],
    ['I', 'Ι', 'І'],
    ['J', ' ', 'Ј'],
    ['K', 'Κ', 'К'],
    ['M', 'Μ', 'М'],
    ['N', 'Ν', ' '],
    ['O', 'Ο', 'О'],
    ['P', 'Ρ', 'Р'],
    ['S', ' ', 'Ѕ'],
    ['T', 'Τ', 'Т'],
    ['X', 'Χ', 'Х'],
    ['Y', 'Υ', ' '],
    ['Z', 'Ζ', ' '],
    [' ', 'Γ', 'Г'],
    [' ', 'Λ', 'Л'],
    [' ', 'Π', 'П'],
    [' ', 'Φ', 'Ф'],
    ['a', 'α', 'а'],
    ['c', ' ', 'с'],
    ['e', 'ε', 'е'],
    ['i', 'ι', 'і'],
    ['j', ' ', 'ј'],
    ['k', 'κ', 'к'],
    ['n', 'η', ' '],
    ['o', 'ο', 'о'],
    ['p', 'ρ', 'р'],
    ['s', 'ς', 'ѕ'],
    ['u', 'υ', ' '],
    ['v', 'ν', ' '],
    ['x', 'χ', 'х'],
    ['y', ' ', 'у'],
    ['ó', 'ό', ' '],
    [' ', 'π', 'п'],
    [' ', 'τ', 'т'],
    [' ', 'φ', 'ф'],
];

fn check(text: &Text, found: &mut Findings) {
    let greek = text.profile().is_some_and(|profile| profile.script == Script::Greek);
    // Letters beyond ASCII are two bytes each in Greek and in Cyrillic: where both are, only the words tell.
    let has_both = text.features.meets(Features::GREEK) && text.features.meets(Features::CYRILLIC);
    let may = has_both || text.features.meets(Features::GREEK | Features::CYRILLIC) && may_mix(text.raw().as_bytes());
    if !may {
        return;
    }
    for reading in text.readings() {
        let addresses = technical(&reading.text);
        let mut after: Option<Range<usize>> = None;
        for (range, word) in words(&reading.text) {
            if is_within(&addresses, range.start) {
                continue;
            }
            if let Some(article) = after.take().filter(|_| greek) {
                check_article(text, reading, article, word, found);
            }
            after = Some(range.clone()).filter(|_| matches!(word, "H" | "O" | "o" | "Н" | "О" | "о"));
            if word.is_ascii() {
                continue;
            }
            for part in word.split(['’', '\'', '·']) {
                let start = range.start + (part.as_ptr() as usize - word.as_ptr() as usize);
                check_word(text, reading, start..start + part.len(), found);
            }
        }
    }
}

/// Whether a letter a to z and one beyond ASCII touch, or a letter stands alone before a Greek word. An escape may stand
/// for anything.
fn may_mix(bytes: &[u8]) -> bool {
    let beyond = |byte: u8| (0xC3..=0xD3).contains(&byte) | (byte == 0xE1);
    let touch =
        |a: u8, b: u8| a.is_ascii_alphabetic() & beyond(b) | (0x80..0xC0).contains(&a) & b.is_ascii_alphabetic();
    any_three(bytes, |a, b, c| {
        let is_article = ((a == b'H') | (a == b'O') | (a == b'o')) & (b == b' ') & ((c == 0xCE) | (c == 0xCF));
        touch(a, b) | touch(b, c) | is_article | (a == b'\\')
    }) || bytes.len() < 3
}

/// A Latin letter alone before a Greek word with a small letter is a Greek article where a sentence begins; a Cyrillic one
/// is wherever it stands.
fn check_article(text: &Text, reading: &Reading, article: Range<usize>, next: &str, found: &mut Findings) {
    let between = &reading.text[article.end..];
    let is_greek = next.chars().all(|c| alphabet(c) == Some(Greek)) && next.chars().any(char::is_lowercase);
    let before = &reading.text[..article.start];
    let word = &reading.text[article.clone()];
    let is_placed = match word.is_ascii() {
        true => before.trim_end().is_empty() || before.trim_end().ends_with(['.', ';', '!', '·', ':', ',']),
        false => before.is_empty() || before.ends_with(char::is_whitespace),
    };
    if !is_greek || !between.starts_with(' ') || !between[1..].starts_with(next) || !is_placed {
        return;
    }
    let right: String = word.chars().map(|c| like(c, Greek).unwrap_or(c)).collect();
    let of = if word.is_ascii() { Latin } else { Cyrillic };
    let message = format!("“{word}” is a {} letter here, and should be the Greek article", of.name());
    let finding = found.at(reading.span(article.clone()), message).help("write it with the Greek letter");
    let finding = finding.about(text.unit_id());
    found.push(match reading.editable(article) {
        Some(span) => finding.edit(span, right),
        None => finding,
    });
}

fn check_word(text: &Text, reading: &Reading, range: Range<usize>, found: &mut Findings) {
    let word = &reading.text[range.clone()];
    let count = |wanted: Alphabet| word.chars().filter(|&c| alphabet(c) == Some(wanted)).count();
    let counts = [(Latin, count(Latin)), (Greek, count(Greek)), (Cyrillic, count(Cyrillic))];
    if counts.iter().filter(|(_, count)| *count > 0).count() < 2 || is_unit(word) {
        return;
    }
    let home = text.profile().map(|profile| if profile.script == Script::Greek { Greek } else { Latin });
    let Some(&(main, _)) = counts.iter().max_by_key(|(it, count)| (*count, Some(*it) == home)) else { return };
    let strangers: Vec<char> = word.chars().filter(|&c| alphabet(c).is_some_and(|it| it != main)).collect();
    // Of two halves, the one that can be written in the other's letters is wrong.
    let main = if strangers.iter().all(|&c| like(c, main).is_some()) { main } else { turned(word, main) };
    let right: Option<String> =
        word.chars().map(|c| if alphabet(c).is_none_or(|it| it == main) { Some(c) } else { like(c, main) }).collect();
    let first = word.chars().find(|&c| alphabet(c).is_some_and(|it| it != main)).unwrap_or_default();
    let of = alphabet(first).unwrap_or(Latin);
    let message = format!("“{first}” in “{word}” is a {} letter among {} ones", of.name(), main.name());
    let help = match &right {
        Some(_) => format!("type the word again in {} letters; they look alike and are others", main.name()),
        None => "write the word in one alphabet, or put a space or a hyphen between its parts".to_owned(),
    };
    let finding = found.at(reading.span(range.clone()), message).help(help).about(text.unit_id());
    found.push(match (right, reading.editable(range)) {
        (Some(right), Some(span)) => finding.edit(span, right),
        _ => finding,
    });
}

/// The alphabet of the other letters in a word, if all those of the main one could be theirs.
fn turned(word: &str, main: Alphabet) -> Alphabet {
    let other = word.chars().filter_map(alphabet).find(|it| *it != main).unwrap_or(main);
    let all = word.chars().filter(|&c| alphabet(c) == Some(main)).all(|c| like(c, other).is_some());
    if all { other } else { main }
}

/// `μm`, `kΩ`, `2πr`: a letter that stands for a unit or a figure.
fn is_unit(word: &str) -> bool {
    let greek = || word.chars().filter(|&c| alphabet(c) == Some(Greek));
    word.chars().count() <= 5
        && greek().count() == 1
        && greek().all(|c| matches!(c, 'μ' | 'Ω' | 'π' | 'Δ' | 'λ'))
        && !word.chars().any(|c| alphabet(c) == Some(Cyrillic))
}

fn alphabet(c: char) -> Option<Alphabet> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' if c.is_alphabetic() => Some(Latin),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' if c.is_alphabetic() => Some(Greek),
        '\u{400}'..='\u{52F}' if c.is_alphabetic() => Some(Cyrillic),
        _ => None,
    }
}

/// The letter of another alphabet that looks like this one.
fn like(c: char, wanted: Alphabet) -> Option<char> {
    let row = LOOK_ALIKES.iter().find(|row| row.contains(&c))?;
    Some(row[wanted as usize]).filter(|it| *it != ' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_stands_in_its_column() {
        for row in LOOK_ALIKES {
            for (c, of) in row.into_iter().zip([Latin, Greek, Cyrillic]).filter(|(c, _)| *c != ' ') {
                assert_eq!(alphabet(c), Some(of), "{c}");
            }
        }
        assert_eq!((like('s', Greek), like('ο', Latin), like('С', Latin)), (Some('ς'), Some('o'), Some('C')));
    }

    #[test]
    fn units_are_words() {
        assert!(is_unit("μm") && is_unit("kΩ") && is_unit("2πr") && !is_unit("μαs"));
    }
}

//! Marks of punctuation: spaces, brackets, quotation marks, and what a text ends with, in any language's own marks.

use std::ops::Range;

use crate::check::reading::PLACEABLE;
use crate::locale::profile::{NBSP, NNBSP, Profile};

/// Whether a character is one of the spaces that texts hold between words.
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | NBSP | NNBSP)
}

/// Whether a character closes brackets or a quotation, in some language.
pub fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '"' | '\'' | '”' | '’' | '“' | '‘' | '»' | '›' | '«' | '‹')
}

/// Whether a character opens brackets or a quotation, in some language.
pub fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '"' | '\'' | '“' | '„' | '‘' | '‚' | '«' | '‹' | '”' | '»')
}

/// What a text ends with, whichever mark its language has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A word, a placeable, or a mark that says nothing about the sentence.
    Open,
    /// A full stop.
    Stop,
    /// A question mark.
    Question,
    /// An exclamation mark.
    Exclamation,
    /// Both.
    Interrobang,
    /// A colon.
    Colon,
    /// A semicolon.
    Semicolon,
    /// `…`.
    Ellipsis,
}

impl End {
    /// What it is called in a finding.
    pub fn name(self) -> &'static str {
        match self {
            End::Open => "no mark",
            End::Stop => "a full stop",
            End::Question => "a question mark",
            End::Exclamation => "an exclamation mark",
            End::Interrobang => "a question and an exclamation mark",
            End::Colon => "a colon",
            End::Semicolon => "a semicolon",
            End::Ellipsis => "an ellipsis",
        }
    }

    /// How a language writes it at the end of a word, with the space before it.
    pub fn written(self, profile: &Profile) -> String {
        let (space, mark) = match self {
            End::Open => return String::new(),
            End::Stop => return ".".to_owned(),
            End::Ellipsis => return "…".to_owned(),
            End::Colon => (profile.colon_space, ":".to_owned()),
            End::Question => (profile.mark_space, profile.question.to_string()),
            End::Exclamation => (profile.mark_space, "!".to_owned()),
            End::Interrobang => (profile.mark_space, format!("{}!", profile.question)),
            End::Semicolon => (profile.mark_space, profile.semicolon.to_string()),
        };
        space.into_iter().collect::<String>() + &mark
    }
}

/// What a text ends with, and where the mark with the spaces before it stands. Quotation marks and brackets behind the
/// mark do not count.
pub fn end(text: &str, profile: Option<&Profile>) -> (End, Range<usize>) {
    let is_trailing = |c: char| is_closing(c) || c.is_whitespace() || is_space(c);
    let text = text.trim_end_matches(is_trailing);
    let greek = profile.is_some_and(|profile| profile.question == ';');
    let class = |c: char| match c {
        '.' | '。' | '।' => End::Stop,
        '?' | '？' | '؟' | '\u{37E}' => End::Question,
        ';' if greek => End::Question,
        '!' | '！' => End::Exclamation,
        ':' | '：' => End::Colon,
        ';' | '；' | '؛' => End::Semicolon,
        '·' | '\u{387}' if greek => End::Semicolon,
        '…' | '‥' => End::Ellipsis,
        '‽' | '⁉' | '⁈' => End::Interrobang,
        _ => End::Open,
    };
    let is_mark = |c: char| class(c) != End::Open;
    let word = text.trim_end_matches(is_mark);
    // The semicolon of `&gt;` is no mark.
    if text[word.len()..].starts_with(';') && word.rsplit(char::is_whitespace).next().is_some_and(|it| it.contains('&'))
    {
        return (End::Open, text.len()..text.len());
    }
    let marks = &text[word.len()..];
    let start = word.trim_end_matches(is_space).len();
    let Some(last) = marks.chars().next_back() else { return (End::Open, text.len()..text.len()) };
    let has = |wanted: End| marks.chars().any(|c| class(c) == wanted);
    let end = match class(last) {
        End::Stop if marks.ends_with("...") => End::Ellipsis,
        End::Question | End::Exclamation if has(End::Question) && has(End::Exclamation) => End::Interrobang,
        class => class,
    };
    (end, start..text.len())
}

/// One quotation mark of a text that opens, and the one that closes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Where the first stands, and which it is.
    pub open: (usize, char),
    /// Where the last stands, and which it is.
    pub close: (usize, char),
    /// In how many others it stands.
    pub depth: usize,
}

/// The quotations of a text with curly and angle marks, and the marks that have no partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotations {
    /// Those that are whole, in the order in which they end.
    pub whole: Vec<Quotation>,
    /// Marks without a partner.
    pub lone: Vec<(usize, char)>,
}

/// Reads the quotations of a text. An apostrophe is none of their marks.
pub fn quotations(text: &str) -> Quotations {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut all = Quotations::default();
    for (at, c) in text.char_indices() {
        if !is_quotation_mark(c) {
            continue;
        }
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let in_word = before.is_some_and(is_part) && after.is_some_and(is_part);
        if matches!(c, '’' | '‘' | '›' | '‹') && in_word {
            continue;
        }
        let fits = |opening: char| closes(opening, c);
        let last = open.last().map(|&(_, opening)| opening);
        if last == Some(c) && starts_paragraph(&text[..at]) {
            // A quotation over several paragraphs opens anew in each, and ends once.
        } else if last.is_some_and(fits) && !begins(c, before, after) && !begins_apart(c, last, before, after) {
            if let Some(first) = open.pop() {
                all.whole.push(Quotation { open: first, close: (at, c), depth: open.len() });
            }
        } else if c == '’' && (before.is_some_and(is_part) || after.is_some_and(is_part)) {
            // An apostrophe at the edge of a word: les amis’ livres, ’s avonds.
        } else if opens(c) && after.is_some_and(|after| !after.is_whitespace() || is_space(after)) {
            open.push((at, c));
        } else {
            all.lone.push((at, c));
        }
    }
    all.lone.extend(open);
    all.lone.sort_unstable();
    all
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == PLACEABLE
}

/// Whether a mark that might close a quotation opens one in one: there is a gap before it and none behind it.
fn begins(c: char, before: Option<char>, after: Option<char>) -> bool {
    let joined = |c: char| is_part(c) || is_quotation_mark(c) && c != '’' && c != '”';
    opens(c) && before.is_none_or(is_gap) && after.is_some_and(joined)
}

/// Whether a French mark opens a quotation in one: spaces stand on both sides.
fn begins_apart(c: char, last: Option<char>, before: Option<char>, after: Option<char>) -> bool {
    c == '«' && last == Some('«') && before.is_none_or(is_gap) && after.is_some_and(is_space)
}

fn starts_paragraph(before: &str) -> bool {
    before.trim_end_matches(' ').ends_with('\n')
}

/// Whether a quotation opens anew in a paragraph of what it holds.
pub fn is_continued(inside: &str, opening: char) -> bool {
    inside.match_indices(opening).any(|(at, _)| starts_paragraph(&inside[..at]))
}

/// Before what opens a quotation there is a gap, a bracket or a dash.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | '[' | '–' | '—' | '/')
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '‹' | '›')
}

fn opens(c: char) -> bool {
    matches!(c, '“' | '„' | '‟' | '«' | '»' | '‘' | '‚' | '‹' | '›' | '”')
}

/// Whether a mark closes, in some language or by a frequent slip, what another opens.
fn closes(opening: char, c: char) -> bool {
    match opening {
        '„' | '“' | '”' | '‟' => matches!(c, '“' | '”' | '‟'),
        '«' => matches!(c, '»' | '«'),
        '»' => matches!(c, '«' | '»'),
        '‘' | '‚' => matches!(c, '’' | '‘'),
        '‹' => c == '›',
        '›' => matches!(c, '‹' | '›'),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn ends_are_the_same_in_every_language() {
        let of = |tag: &str| tag.parse::<Locale>().ok().and_then(|locale| locale.profile());
        for (text, tag, expected) in [
            ("Save", "en", End::Open),
            ("Save.", "en", End::Stop),
            ("Save?", "en", End::Question),
            ("Να αποθηκευτεί;", "el", End::Question),
            ("Ναι·", "el", End::Semicolon),
            ("Enregistrer\u{202F}?", "fr", End::Question),
            ("« Enregistrer ? »", "fr", End::Question),
            ("Save...", "en", End::Ellipsis),
            ("Save…", "en", End::Ellipsis),
            ("What?!", "en", End::Interrobang),
            ("(Save.)", "en", End::Stop),
            ("&lt;none&gt;", "el", End::Open),
            ("\u{FFFC}:", "en", End::Colon),
            ("", "en", End::Open),
        ] {
            assert_eq!(end(text, of(tag)).0, expected, "{text}");
        }
        assert_eq!(end("Quoi\u{202F}?", of("fr")).1, 4..8);
        assert_eq!(End::Question.written(of("fr").expect("French")), "\u{202F}?");
    }

    #[test]
    fn quotations_are_read_in_every_style() {
        let read = |text: &str| {
            let all = quotations(text);
            let whole: Vec<String> =
                all.whole.iter().map(|it| text[it.open.0..it.close.0 + it.close.1.len_utf8()].to_owned()).collect();
            (whole, all.lone.len())
        };
        for (text, whole, lone) in [
            ("„a“ und „b”", &["„a“", "„b”"][..], 0),
            ("« a “b” c »", &["“b”", "« a “b” c »"], 0),
            ("»a« i »b«", &["»a«", "»b«"], 0),
            ("the dogs’ bowl, it’s ‘a dog’s’", &["‘a dog’s’"], 0),
            ("l’eau d’“Evian”", &["“Evian”"], 0),
            ("“a", &[], 1),
            ("a” b", &[], 1),
            ("“a” “b", &["“a”"], 1),
            ("„a „b“", &["„b“"], 1),
            ("”a”", &["”a”"], 0),
            ("«\u{A0}a «\u{A0}b\u{A0}» c\u{A0}»", &["«\u{A0}b\u{A0}»", "«\u{A0}a «\u{A0}b\u{A0}» c\u{A0}»"], 0),
            ("« a « b » c »", &["« b »", "« a « b » c »"], 0),
            ("“a\n\n“b”", &["“a\n\n“b”"], 0),
            ("«a«", &["«a«"], 0),
            ("« a », «\u{A0}b\u{202F}».", &["« a »", "«\u{A0}b\u{202F}»"], 0),
        ] {
            assert_eq!(read(text), (whole.iter().map(|it| (*it).to_owned()).collect(), lone), "{text}");
        }
    }
}

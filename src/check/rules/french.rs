//! L-fr1, L-fr2: the spaces of French punctuation.

use crate::check::features::Features;
use crate::check::prose::is_within;
use crate::check::reading::{PLACEABLE, Reading, Text};
use crate::check::rule::{Findings, Run, rule};
use crate::locale::profile::{NBSP, NNBSP};

rule! {
    /// A French text lacks a no-break space before `;` `:` `!` `?`, or inside « ».
    ///
    /// Without a space the mark sticks to the word; with an ordinary one it may stand alone on the next line. The narrow
    /// no-break space (U+202F) and the full one (U+00A0) are both accepted everywhere; the edit writes U+00A0 before `:` and
    /// inside « », U+202F elsewhere. In Canada only `:` and « » have spaces. Addresses, times, smileys and marks in a row are
    /// left alone.
    ///
    /// # Example
    /// ```ftl
    /// ask = Que faire?
    /// #~             ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// ask = Que faire ?
    /// ```
    RULE = "french-spacing", Warning, Run::Text(MARKS, check)
}

const MARKS: Features =
    Features::SEMICOLON.or(Features::COLON).or(Features::QUESTION).or(Features::EXCLAMATION).or(Features::LATIN_SIGN);

fn check(text: &Text, found: &mut Findings) {
    if text.language() != "fr" || !text.is_prose() {
        return;
    }
    let locale = &text.locale.catalogue.locale;
    let canada = locale.to_string().ends_with("-CA");
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (at, c) in shown.char_indices() {
            let mark = matches!(c, ';' | ':' | '!' | '?');
            if !mark && !matches!(c, '«' | '»') || (canada && mark && c != ':') {
                continue;
            }
            let (before, after) = (shown[..at].chars().next_back(), shown[at + c.len_utf8()..].chars().next());
            let wrong = match c {
                '«' => after.filter(|&it| it == ' ' || is_said(it)),
                '»' => before.filter(|&it| it == ' ' || is_said(it)),
                _ => before.filter(|&before| wants_space(shown, at, before, after)),
            };
            let Some(neighbour) = wrong else { continue };
            let addresses = reading.verbatim();
            let in_address =
                mark && is_within(addresses, at.saturating_sub(1)) && after.is_some_and(|it| !it.is_whitespace());
            let left_alone = in_address || is_within(addresses, at) || is_english(text, shown, at);
            if !left_alone {
                report(text, reading, at, c, neighbour, found);
            }
        }
    }
}

/// Whether what stands beside a mark is part of a text, so that a space belongs between them.
fn is_said(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, PLACEABLE | '…' | '.' | ',' | ')' | '%' | '\'' | '’' | '”')
}

fn wants_space(shown: &str, at: usize, before: char, after: Option<char>) -> bool {
    let mark = shown.as_bytes()[at];
    // `10:30`, `a:b`, `:)`, `?!`: no mark of a sentence, or one of several. A list of words may end in `;`.
    let ends = match after {
        None => mark != b';',
        Some(')') => matches!(mark, b'?' | b'!'),
        Some(it) => it.is_whitespace() || matches!(it, '»' | '”' | '"'),
    };
    let several = matches!(mark, b'?' | b'!') && matches!(after, Some('!' | '?' | PLACEABLE | '.' | '…'));
    // « about: » is the name of a protocol.
    let quoted = mark == b':' && shown[at + 1..].trim_start().starts_with('»');
    if !(ends || several) || quoted || is_reference(shown, at) {
        return false;
    }
    let said = |c: char| is_said(c) && c != '\'' && !(c == PLACEABLE && mark == b':');
    match before {
        // A mark that is shown as such has nothing before it to keep to.
        ' ' => shown[..at].trim_end_matches(' ').chars().next_back().is_some_and(is_said),
        before => said(before),
    }
}

/// Whether a semicolon ends a character reference: `&nbsp;`, or one that is escaped, `&amp;lt;`.
fn is_reference(shown: &str, at: usize) -> bool {
    let name = shown[..at].rsplit('&').next().unwrap_or_default();
    let name = name.trim_start_matches("amp;");
    shown.as_bytes()[at] == b';' && name.len() < at && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
}

/// Whether the English has the same word, mark and word: a piece of code, or a text that is not translated.
fn is_english(text: &Text, shown: &str, at: usize) -> bool {
    let start = shown[..at].rfind(|c: char| c.is_whitespace()).map_or(0, |space| space + 1);
    let start = (start..at).find(|&it| shown.is_char_boundary(it)).unwrap_or(at);
    let next =
        shown[at..].char_indices().skip(2).find(|(_, c)| !c.is_alphanumeric()).map_or(shown.len(), |(len, _)| at + len);
    let code = shown.as_bytes()[at] == b':' && next > at + 2;
    text.is_copied()
        || code
            && text
                .original()
                .is_some_and(|original| without_spaces(original).contains(&without_spaces(&shown[start..next])))
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn report(text: &Text, reading: &Reading, at: usize, c: char, neighbour: char, found: &mut Findings) {
    let space = if matches!(c, ':' | '«' | '»') { NBSP } else { NNBSP };
    let end = at + c.len_utf8();
    let place = if c == '«' { "after" } else { "before" };
    let message = match neighbour {
        ' ' => format!("an ordinary space stands {place} “{c}”, where a line may break"),
        _ => format!("a no-break space is missing {place} “{c}”"),
    };
    let help = format!("write U+{:04X} there", space as u32);
    let mut finding = found.in_text(text, reading, at..end, message).help(help);
    let (range, right) = match (c, neighbour) {
        ('«', ' ') => (end..end + 1, space.to_string()),
        ('«', _) => (at..end, format!("«{space}")),
        (_, ' ') => (reading.text[..at].trim_end_matches(' ').len()..at, space.to_string()),
        _ => (at..end, format!("{space}{c}")),
    };
    if let Some(span) = reading.editable(range) {
        finding = finding.edit(span, right).safe();
    }
    found.push(finding);
}

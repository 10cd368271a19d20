//! L-it1: apostrophes where Italian has an accent. L-it4: spaces after an elision, in French too.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::prose::words;
use crate::check::reading::{PLACEABLE, Text};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// An Italian word has an apostrophe in place of an accent.
    ///
    /// *e’*, *perche’*, *piu’* come from keyboards without accents; the words are *è*, *perché*, *più*. Shortened words such
    /// as *po’* and *di’* keep theirs.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/it/app.ftl
    /// state = La città e’ pronta
    /// #~               ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/it/app.ftl
    /// state = La città è pronta
    /// ```
    ACCENT = "apostrophe-for-accent", Warning, Run::Text(Features::APOSTROPHE.or(Features::PUNCTUATION), accent)
}

rule! {
    /// A space follows the apostrophe of an elision.
    ///
    /// In French and Italian the shortened word and the next one are written together: *l’accueil*, *dell’utente*.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/it/app.ftl
    /// city = Il nome dell’ ente
    /// #~             ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/it/app.ftl
    /// city = Il nome dell’ente
    /// ```
    ELISION = "space-after-elision", Info, Run::Text(Features::APOSTROPHE.or(Features::PUNCTUATION), elision)
}

/// Words that are written with an apostrophe by mistake, without their last letter, and that letter as it should be.
const WORDS: [(&str, &str); 30] = [
    ("", "è"),
    ("affinch", "é"),
    ("anzich", "é"),
    ("bench", "é"),
    ("cio", "è"),
    ("citt", "à"),
    ("cos", "ì"),
    ("dovr", "à"),
    ("finch", "é"),
    ("gi", "à"),
    ("gioved", "ì"),
    ("luned", "ì"),
    ("marted", "ì"),
    ("men", "ù"),
    ("mercoled", "ì"),
    ("novit", "à"),
    ("perch", "é"),
    ("per", "ò"),
    ("pi", "ù"),
    ("poich", "é"),
    ("potr", "à"),
    ("pu", "ò"),
    ("purch", "é"),
    ("sar", "à"),
    ("societ", "à"),
    ("verr", "à"),
    ("virt", "ù"),
    ("avr", "à"),
    ("nonch", "é"),
    ("venerd", "ì"),
];

/// How many characters back a quotation may have been opened.
const MAX_QUOTED: usize = 200;

/// Words that lose their vowel before another.
const ELIDED_IT: [&str; 14] =
    ["all", "c", "coll", "d", "dall", "dell", "dev", "l", "nell", "nessun", "quell", "sull", "un", "quest"];
const ELIDED_FR: [&str; 12] = ["c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "s", "t"];

fn accent(text: &Text, found: &mut Findings) {
    if text.language() != "it" || !text.is_prose() {
        return;
    }
    // An apostrophe that nothing follows but a space, a mark or the end.
    let raw = text.raw().as_bytes();
    let open = |at: usize, len: usize| raw.get(at + len).is_none_or(|byte| !byte.is_ascii_alphabetic() && *byte < 0xC3);
    let straight = memchr::memchr_iter(b'\'', raw).any(|at| open(at, 1));
    if !straight && !memchr::memchr_iter(0xE2, raw).any(|at| raw[at..].starts_with("’".as_bytes()) && open(at, 3)) {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (range, word) in words(shown) {
            let Some((range, right)) = accented(shown, range, word) else { continue };
            let message = format!("“{}” is written “{right}”", &shown[range.clone()]);
            let finding = found.mended(text, reading, range, &right, message);
            found.push(finding.help("write the letter with its accent"));
        }
    }
}

/// The word with the apostrophe behind it, and how it is written, if the apostrophe stands for an accent.
fn accented(shown: &str, range: Range<usize>, word: &str) -> Option<(Range<usize>, String)> {
    let mark = shown[range.end..].chars().next().filter(|c| matches!(c, '\'' | '’'))?;
    let from = shown[..range.start].char_indices().nth_back(MAX_QUOTED).map_or(0, |(at, _)| at);
    let before = &shown[from..range.start];
    // What was opened with a single quotation mark ends with one.
    let quoted =
        before.ends_with(['\'', '‘', '’']) || before.contains(" '") || before.contains('‘') || before.starts_with('\'');
    if quoted {
        return None;
    }
    let lower = word.to_lowercase();
    let last = lower.chars().next_back()?;
    let fits = |stem: &str, right: &str| {
        lower.len() == stem.len() + last.len_utf8() && lower.starts_with(stem) && plain(right) == Some(last)
    };
    let known = WORDS.iter().find(|(stem, right)| fits(stem, right)).map(|(_, right)| *right);
    let right = known.or_else(|| (lower.len() > 5 && lower.ends_with("ita")).then_some("à"))?;
    let capital = word.chars().next_back().is_some_and(char::is_uppercase);
    let right = if capital { right.to_uppercase() } else { right.to_owned() };
    let right = format!("{}{right}", &word[..word.len() - word.chars().next_back()?.len_utf8()]);
    Some((range.start..range.end + mark.len_utf8(), right))
}

/// Whether the apostrophe at a place of an Italian text stands for an accent, which is what is wrong with it.
pub(super) fn is_accent(text: &Text, shown: &str, at: usize) -> bool {
    let before = &shown[..at];
    let start = before
        .rfind(|c: char| !c.is_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    text.language() == "it" && accented(shown, start..at, &before[start..]).is_some()
}

/// An accented vowel without its accent.
fn plain(accented: &str) -> Option<char> {
    accented.chars().next().map(crate::check::terms::without_accent)
}

fn elision(text: &Text, found: &mut Findings) {
    let list: &[&str] = match text.language() {
        "it" => &ELIDED_IT,
        "fr" => &ELIDED_FR,
        _ => return,
    };
    let raw = text.raw().as_bytes();
    let spaced = |at: usize, len: usize| matches!(raw.get(at + len), Some(b' ' | b'<'));
    let straight = text.features.meets(Features::APOSTROPHE) && memchr::memchr_iter(b'\'', raw).any(|at| spaced(at, 1));
    if !straight && !memchr::memchr_iter(0xE2, raw).any(|at| raw[at..].starts_with("’".as_bytes()) && spaced(at, 3)) {
        return;
    }
    if !text.is_prose() {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for (range, word) in words(shown) {
            let rest = &shown[range.end..];
            let Some(mark) = rest.chars().next().filter(|c| matches!(c, '\'' | '’')) else { continue };
            let next = &rest[mark.len_utf8()..];
            let lower = word.rsplit(['’', '\'']).next().unwrap_or_default().to_lowercase();
            let begins = next
                .strip_prefix(' ')
                .is_some_and(|next| next.starts_with(|c: char| c.is_alphabetic() || c == PLACEABLE));
            if !begins || !list.contains(&lower.as_str()) || shown[..range.start].ends_with(['\'', '‘', '’']) {
                continue;
            }
            let range = range.start..range.end + mark.len_utf8() + 1;
            let message = format!("a space follows the apostrophe of “{word}{mark}”");
            let right = format!("{word}{mark}");
            let finding = found.mended(text, reading, range, &right, message);
            found.push(finding.help("delete the space"));
        }
    }
}

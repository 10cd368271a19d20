//! Y10, Y19, Y21: doubled words, emoji, and pieces of a text that are no language.

use std::ops::Range;

use memchr::memchr;

use crate::check::features::Features;
use crate::check::prose::{any_two, is_within, words};
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair, Typed};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::chords::{self, Chord, chords};

rule! {
    /// A word stands twice in a row.
    ///
    /// Few sentences need that, and they are known: *nous nous*, *die die*, *via via*.
    ///
    /// # Example
    /// ```ftl
    /// city = Choisissez une une ville
    /// #~                ^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Choisissez une ville
    /// ```
    DOUBLED = "doubled-word", Warning, Run::Text(Features::REPEATED.or(Features::MARKUP), doubled)
}

rule! {
    /// The emoji are not those of the English text.
    ///
    /// They carry a tone, and sometimes the meaning.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// done = All done 🎉
    /// #- locales/fr/app.ftl
    /// done = Tout est fait
    /// #~     ^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// done = All done 🎉
    /// #- locales/fr/app.ftl
    /// done = Tout est fait 🎉
    /// ```
    EMOJI = "different-emoji", Info, Run::TextPair(Features::PICTURE, emoji)
}

rule! {
    /// A keyboard shortcut, option, path or file name of the English text is missing.
    ///
    /// Such pieces are typed as they stand, in every language. Names of keys may be translated (*Strg+Umschalt+P* for
    /// Ctrl+Shift+P); how many keys there are, and the letter, stay. So may the names of documents (*notatki.txt* for
    /// notes.txt), but not those by which programs look for a file, such as `config.toml` and `README.md`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = Run it with --quiet to see less.
    /// #- locales/fr/app.ftl
    /// help = Avec --silence, vous verrez moins.
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = Run it with --quiet to see less.
    /// #- locales/fr/app.ftl
    /// help = Avec --quiet, vous verrez moins.
    /// ```
    TECHNICAL = "changed-literal-text", Warning, Run::TextPair(
        Features::HYPHEN
            .or(Features::TECHNICAL)
            .or(Features::STOP)
            .or(Features::SYMBOL)
            .or(Features::PERCENT)
            .or(Features::OTHER),
        changed
    )
}

/// Words that may stand twice in a row, by language.
const MAY_REPEAT: [(&str, &[&str]); 7] = [
    ("de", &["das", "den", "der", "dem", "die", "sie", "wenn", "dass", "ihnen"]),
    (
        "el",
        &[
            "δίπλα",
            "ένα",
            "έναν",
            "κοντά",
            "λίγο",
            "μία",
            "πλάι",
            "σιγά",
            "πρώτα",
            "γρήγορα",
            "πολύ",
            "να",
            "το",
            "που",
            "τα",
            "τους",
            "του",
            "της",
        ],
    ),
    ("en", &["had", "that", "very", "so", "bye"]),
    ("es", &["muy", "no", "casi"]),
    ("fr", &["nous", "vous", "très", "tout"]),
    ("it", &["via", "man", "ben", "pian", "quasi", "subito"]),
    ("pl", &["bardzo", "tak", "się", "tuż", "już"]),
];

fn doubled(text: &Text, found: &mut Findings) {
    // Markup stands between words that follow each other.
    let has_markup = text.features.meets(Features::MARKUP) && memchr(b'<', text.raw().as_bytes()).is_some();
    let has_small = text.features.meets(Features::SMALL | Features::GREEK);
    if !has_small || !has_markup && !text.features.meets(Features::REPEATED) || !text.is_own_prose() {
        return;
    }
    let language = text.language();
    let allowed = MAY_REPEAT.iter().find(|(known, _)| *known == language).map_or(&[][..], |(_, words)| words);
    for reading in text.readings() {
        let is_blank = |c: char| matches!(c, ' ' | '\n' | '\u{A0}');
        if has_markup && !Features::of(&reading.text).meets(Features::REPEATED) {
            continue;
        }
        let mut last: Option<(Range<usize>, &str)> = None;
        for (at, word) in words(&reading.text) {
            let is_same = last.as_ref().is_some_and(|(before, it)| {
                reading.text[before.end..at.start].chars().all(is_blank) && alike(it, word)
            });
            let first = last.replace((at.clone(), word)).map_or(0, |(at, _)| at.start);
            if !is_same {
                continue;
            }
            // A row of three is meant, and so is a text of nothing else.
            let next = || words(&reading.text[at.end..]).next().map_or("", |(_, it)| it);
            let previous = || words(&reading.text[..first]).last().map_or("", |(_, it)| it);
            let is_row = alike(next(), word) || alike(previous(), word) || words(&reading.text).nth(2).is_none();
            let counts = !is_row && word.chars().nth(1).is_some() && word.chars().all(|c| !c.is_numeric());
            if !counts || allowed.iter().any(|it| alike(it, word)) {
                continue;
            }
            // A hyphen or a quotation on one side makes another word of it.
            let joins = |c: char| matches!(c, '-' | '_' | '/' | '.' | '“' | '"' | '«' | '„' | '\'' | '‘');
            let joined =
                reading.text[..first].ends_with(joins) || reading.text[at.end..].starts_with(['-', '_', '/', '=', '(']);
            let skipped = reading.verbatim();
            let in_english = text.original_has(repeats);
            if joined || in_english || is_within(skipped, first) || is_within(skipped, at.start) {
                continue;
            }
            let whole = first..at.end;
            found
                .push(text.finding(found, reading, whole, format!("`{word}` stands twice")).help("delete one of them"));
        }
    }
}

fn alike(a: &str, b: &str) -> bool {
    if a.len() != b.len() || a == b {
        return a == b;
    }
    match a.is_ascii() && b.is_ascii() {
        true => a.eq_ignore_ascii_case(b),
        false => a.to_lowercase() == b.to_lowercase(),
    }
}

fn repeats(text: &str) -> bool {
    let mut all = words(text).peekable();
    while let Some((_, word)) = all.next() {
        if all.peek().is_some_and(|(_, next)| alike(word, next)) {
            return true;
        }
    }
    false
}

/// Characters that are pictures, with those that join or colour them left out.
fn pictures(text: &str) -> Vec<char> {
    let is_picture = |c: char| {
        matches!(c, '\u{1F300}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1FAFF}' | '\u{1F1E6}'..='\u{1F1FF}' | '\u{2614}' | '\u{2615}'
            | '\u{2648}'..='\u{2653}' | '\u{26A0}' | '\u{26A1}' | '\u{26BD}' | '\u{2705}' | '\u{2728}' | '\u{274C}' | '\u{274E}'
            | '\u{2753}'..='\u{2757}' | '\u{2764}' | '\u{2B50}' | '\u{2B55}' | '\u{231A}' | '\u{231B}' | '\u{263A}')
    };
    let mut all: Vec<char> = text.chars().filter(|c| is_picture(*c)).collect();
    all.sort_unstable();
    all
}

fn emoji(pair: &TextPair, found: &mut Findings) {
    let is_lead = |a: u8, b: u8| {
        let is_picture = (b == 0x8C) | (0x98..=0x9D).contains(&b) | (b == 0xAC) | (b == 0xAD);
        (a == 0xF0) | (a == 0xE2) & is_picture
    };
    let may = |text: &Text| text.features.meets(Features::PICTURE) && any_two(text.raw().as_bytes(), is_lead);
    if !(may(pair.source) || may(pair.target)) || !pair.target.is_prose() {
        return;
    }
    let expected: Vec<Vec<char>> = pair.source.readings().iter().map(|reading| pictures(&reading.text)).collect();
    for reading in pair.target.readings() {
        let here = pictures(&reading.text);
        if expected.is_empty() || expected.contains(&here) {
            continue;
        }
        let list = |all: &[char]| if all.is_empty() { "none".to_owned() } else { all.iter().collect() };
        let message = format!("the emoji here are {}, in English {}", list(&here), list(&expected[0]));
        let finding = pair.target.finding(found, reading, 0..reading.text.len(), message);
        found.push(finding.help("use those of the English text"));
    }
}

fn changed(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_prose() {
        return;
    }
    let english = pair
        .source
        .typed(|text| Typed { shortcuts: chords::may_hold(text.raw()), pieces: may_be_technical(text.raw()) });
    if english.shortcuts {
        changed_chords(pair, found);
    }
    if !english.pieces {
        return;
    }
    let sources = pair.source.readings();
    let Some(first) = sources.first() else { return };
    let ranges = first.technical().iter().cloned();
    let mut pieces: Vec<&str> = ranges.map(|at| &first.text[at]).filter(|it| is_literal(it)).collect();
    let extra = first.text.split_whitespace().map(bare).filter(|it| is_bare_extension(it) || is_relative_path(it));
    pieces.extend(extra.filter(|it| !it.contains(PLACEABLE)));
    // What only one of the English forms has need not be here.
    pieces.retain(|piece| sources.iter().all(|reading| reading.text.contains(piece)));
    pieces.sort_unstable();
    pieces.dedup();
    for piece in pieces {
        for reading in pair.target.readings().iter().filter(|reading| !keeps(&reading.text, piece)) {
            missing_piece(pair, reading, piece, found);
        }
    }
}

fn missing_piece(pair: &TextPair, reading: &Reading, piece: &str, found: &mut Findings) {
    let whole = 0..reading.text.len();
    let finding = pair.target.finding(found, reading, whole, format!("`{piece}` of the English text is missing"));
    found.push(finding.help("write it as the English text has it"));
}

/// Whether a text has a piece of the English: an extension also as a word of its own, a name of a document translated.
fn keeps(text: &str, piece: &str) -> bool {
    if is_bare_extension(piece) {
        return words(text).any(|(_, word)| word.eq_ignore_ascii_case(&piece[1..]));
    }
    text.contains(piece) || extension(piece).is_some_and(|it| text.contains(it))
}

/// Reports the shortcuts of the English that the translation does not have.
fn changed_chords(pair: &TextPair, found: &mut Findings) {
    let sources: Vec<Vec<Chord>> = pair.source.readings().iter().map(|reading| chords(&reading.text)).collect();
    let Some((first, others)) = sources.split_first() else { return };
    let in_all = |chord: &&Chord| others.iter().all(|all| all.iter().any(|it| it.is_like(chord)));
    for chord in first.iter().filter(|it| it.is_certain()).filter(in_all) {
        for reading in pair.target.readings() {
            if !chords(&reading.text).iter().any(|it| it.is_like(chord)) {
                missing_shortcut(pair, reading, chord, found);
            }
        }
    }
}

fn missing_shortcut(pair: &TextPair, reading: &Reading, chord: &Chord, found: &mut Findings) {
    let whole = 0..reading.text.len();
    let message = format!("the shortcut `{}` of the English text is missing", chord.written);
    let finding = pair.target.finding(found, reading, whole, message);
    found.push(finding.help("write it with the same keys; the names of keys may be translated"));
}

/// Whether a text may hold an option, path, file name or shortcut: a mark of theirs stands where prose has none.
fn may_be_technical(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    let at_start = |at: usize| at == 0 || bytes[at - 1].is_ascii_whitespace() || matches!(bytes[at - 1], b'(' | b'"');
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    // `{ -term }` is no option.
    let is_term = |at: usize| bytes[..at].trim_ascii_end().ends_with(b"{");
    memchr::memchr3_iter(b'-', b'.', b'/', bytes).any(|at| match bytes[at] {
        b'-' => at_start(at) && !is_term(at) && (letter(at + 1) || bytes.get(at + 1) == Some(&b'-')),
        b'.' => letter(at + 1) || bytes.get(at + 1) == Some(&b'/'),
        _ => at_start(at) && letter(at + 1) || at > 0 && bytes[at - 1] == b'~',
    }) || memchr::memchr3_iter(b'+', b'_', b'\\', bytes).any(|at| bytes[at] == b'\\' || letter(at + 1))
}

/// Options, paths, names of files. Addresses are for other rules, as are placeholders.
fn is_literal(piece: &str) -> bool {
    const HOSTS: [&str; 14] =
        ["org", "com", "net", "eu", "de", "fr", "it", "es", "pl", "gr", "io", "uk", "html", "php"];
    if piece.contains("://") || piece.contains('@') || piece.starts_with(['%', '$', '{']) {
        return false;
    }
    let host = piece.split('/').next().unwrap_or(piece);
    let is_host = host.starts_with("www.") || host.rsplit_once('.').is_some_and(|(_, last)| HOSTS.contains(&last));
    // `--none--` is decoration, `FILE_NAME` a word for what one writes in its place.
    let is_decoration =
        piece.ends_with('-') || piece.contains('_') && !piece.bytes().any(|byte| byte.is_ascii_lowercase());
    let is_version = piece.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    !is_host && !is_version && !is_decoration && !piece.contains(PLACEABLE)
}

/// The dot and what follows it in the name of a file without a folder, which may be translated but for that.
fn extension(piece: &str) -> Option<&str> {
    let dot = piece.rfind('.').filter(|at| *at > 0)?;
    (!piece.contains(['/', '\\']) && !piece.starts_with('-') && !is_for_programs(piece)).then(|| &piece[dot..])
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '.');
    word.trim_end_matches(|c: char| !c.is_alphanumeric())
}

/// `.docx`.
fn is_bare_extension(word: &str) -> bool {
    word.strip_prefix('.').is_some_and(|name| {
        (2..=5).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            && name.starts_with(|c: char| c.is_ascii_lowercase())
    })
}

/// `data/config.toml`.
fn is_relative_path(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    let name = word.rsplit_once('/').filter(|(folder, _)| !folder.contains(['.', ':']) && !folder.is_empty());
    name.is_some_and(|(_, name)| word.chars().all(plain) && is_for_programs(name))
}

/// Whether a program looks for a file by its name, so that nobody may translate it: `config.toml`, `README.md`.
fn is_for_programs(name: &str) -> bool {
    const EXTENSIONS: [&str; 30] = [
        "bat",
        "cfg",
        "conf",
        "css",
        "dll",
        "env",
        "exe",
        "ftl",
        "go",
        "ini",
        "jar",
        "js",
        "json",
        "lock",
        "log",
        "md",
        "php",
        "plist",
        "properties",
        "ps1",
        "py",
        "rb",
        "rs",
        "sh",
        "so",
        "sqlite",
        "toml",
        "ts",
        "yaml",
        "yml",
    ];
    name.rsplit_once('.').is_some_and(|(name, last)| !name.is_empty() && EXTENSIONS.binary_search(&last).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_that_are_typed() {
        for (piece, literal) in
            [("--all", true), ("notes.txt", true), ("/usr/bin", true), ("a.org", false), ("1.2.3", false)]
        {
            assert_eq!(is_literal(piece), literal, "{piece}");
        }
        assert!(is_bare_extension(".docx") && !is_bare_extension(".NET") && !is_bare_extension("docx"));
        assert!(
            is_relative_path("data/config.toml") && !is_relative_path("and/or.html") && is_for_programs("README.md")
        );
    }
}

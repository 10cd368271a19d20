//! Y22, Y23: abbreviations and sentences that the English has and the translation has not.

use crate::check::features::Features;
use crate::check::prose::{is_within, words};
use crate::check::reading::{Reading, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// An abbreviation in capitals of the English text is missing.
    ///
    /// *API* and *URL* are the same everywhere. Others are translated, *NATO* as *OTAN*: a translation that has another
    /// abbreviation in its place is left alone, and so is one with as many. Off by default, since a language may write
    /// such a name out.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// rules.lost-abbreviation = "info"
    /// #- locales/en/app.ftl
    /// about = The API is open to all
    /// #- locales/fr/app.ftl
    /// about = L’interface est ouverte à tous
    /// #~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// rules.lost-abbreviation = "info"
    /// #- locales/en/app.ftl
    /// about = The API is open to all
    /// #- locales/fr/app.ftl
    /// about = L’API est ouverte à tous
    /// ```
    ABBREVIATION = "lost-abbreviation", Off, Run::TextPair(Features::CAPITALS, abbreviation)
}

rule! {
    /// A translation has far fewer or far more sentences than the English text.
    ///
    /// A part may have been lost, or something added. It takes twice as many on one side, and three more. Off by
    /// default: some languages join what English parts.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// rules.different-sentence-count = "info"
    /// #- locales/en/app.ftl
    /// help = Choose a city. Look at its map. Press the button. Wait a little. It will open.
    /// #- locales/fr/app.ftl
    /// help = Choisissez une ville. Elle s’ouvrira.
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// rules.different-sentence-count = "info"
    /// #- locales/en/app.ftl
    /// help = Choose a city. Look at its map. Press the button. Wait a little. It will open.
    /// #- locales/fr/app.ftl
    /// help = Choisissez une ville. Regardez sa carte. Appuyez sur le bouton. Attendez. Elle s’ouvrira.
    /// ```
    SENTENCES = "different-sentence-count", Off, Run::TextPair(Features::ALL, sentences)
}

/// The lengths of abbreviations, in letters.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=6;

/// Words that are written in capitals to be seen, and units that have names of their own in some languages.
const NO_ABBREVIATIONS: [&str; 22] = [
    "ALL", "ALWAYS", "AND", "BETA", "DO", "GB", "KB", "MB", "MUST", "NEVER", "NEW", "NO", "NOT", "NOTE", "OFF", "OK",
    "ON", "ONLY", "OR", "TB", "TIP", "YES",
];

/// The abbreviations of a form: words of capitals, beside others with small letters.
fn abbreviations<'t>(reading: &'t Reading) -> Vec<&'t str> {
    let text = reading.text.as_ref();
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (capitals, all) =
        letters.fold((0, 0), |(capitals, all), c| (capitals + usize::from(c.is_uppercase()), all + 1));
    // A text that shouts says nothing of its words.
    if capitals * 2 > all {
        return Vec::new();
    }
    let skipped = reading.verbatim();
    let parts = words(text).filter(|(at, _)| !is_within(skipped, at.start)).map(|(_, word)| word);
    let parts = parts.map(|word| word.rsplit(['’', '\'']).next().unwrap_or(word));
    let is_one = |word: &&str| {
        LETTERS.contains(&word.chars().count())
            && !NO_ABBREVIATIONS.contains(word)
            && word.chars().all(|c| c.is_alphabetic() && c.is_uppercase())
    };
    let mut found: Vec<&str> = parts.filter(is_one).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn abbreviation(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_own_prose() || !pair.source.features.meets(Features::CAPITALS) {
        return;
    }
    let sources: Vec<Vec<&str>> = pair.source.readings().iter().map(abbreviations).collect();
    let Some((first, others)) = sources.split_first().filter(|(first, _)| !first.is_empty()) else { return };
    for reading in pair.target.readings() {
        let own = abbreviations(reading);
        if own.len() >= first.len() {
            continue;
        }
        let is_lost = |word: &&&str| {
            // `PDF` is also in `PDF-Datei`, and `URL` in `URLs`.
            others.iter().all(|it| it.contains(*word)) && !reading.text.contains(**word)
        };
        let Some(lost) = first.iter().find(is_lost) else { continue };
        let whole = 0..reading.text.len();
        let message = format!("the English text has “{lost}”, the translation does not");
        found.push(pair.target.finding(found, reading, whole, message).help("write it, unless the words say the same"));
    }
}

/// How many more sentences one of two texts has that differ strongly.
const MORE: usize = 3;

fn sentences(pair: &TextPair, found: &mut Findings) {
    if !pair.target.is_own_prose() {
        return;
    }
    let counts: Vec<usize> = pair.source.readings().iter().map(|reading| count(&reading.text)).collect();
    let (Some(&least), Some(&most)) = (counts.iter().min(), counts.iter().max()) else { return };
    for reading in pair.target.readings() {
        let own = count(&reading.text);
        let is_other = own >= most + MORE && own >= most * 2 || own + MORE <= least && own * 2 <= least;
        if !is_other {
            continue;
        }
        let sentences = |count: usize| if count == 1 { "1 sentence".to_owned() } else { format!("{count} sentences") };
        let message = format!("this text has {}, the English one {}", sentences(own), sentences(counts[0]));
        let finding = pair.target.finding(found, reading, 0..reading.text.len(), message);
        found.push(finding.help("see whether something was lost or added"));
    }
}

/// How many sentences a text has: marks that end one, at the end or before what does not go on in small letters. A stop
/// behind a single letter is that of *e.g.*
fn count(text: &str) -> usize {
    // The semicolon asks in Greek alone.
    let is_greek = text.contains(|c| matches!(c, 'α'..='ω'));
    let (mut count, mut from) = (0, 0);
    for (at, mark) in text.match_indices(|c| matches!(c, '.' | '!' | '?' | '…') || c == ';' && is_greek) {
        let (before, after) = (&text[from..at], &text[at + mark.len()..]);
        let mut letters = before.chars().rev().take_while(|c| c.is_alphanumeric());
        let is_letter = mark == "." && letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
        // What goes on stands behind a blank, a bracket or two.
        let next = after.chars().take(6).find(|c| c.is_alphanumeric());
        let goes_on = after.starts_with(char::is_alphanumeric) || next.is_some_and(char::is_lowercase);
        if before.contains(char::is_alphanumeric) && !is_letter && !goes_on {
            count += 1;
            from = at + mark.len();
        }
    }
    count + usize::from(text[from..].contains(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_counted() {
        for (text, expected) in [
            ("", 0),
            ("One", 1),
            ("One. Two!", 2),
            ("Wait… Is it 3.5? Yes", 3),
            ("Τι; Ναι.", 2),
            ("a; b.", 1),
            ("Minutes (e.g. 1), or z. B. 2.", 1),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }
}

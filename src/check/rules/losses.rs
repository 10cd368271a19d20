//! Y22, Y23: abbreviations and sentences that the English has and the translation has not.

use crate::check::features::Features;
use crate::check::prose::{is_within, words};
use crate::check::reading::{Reading, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// An abbreviation in capitals of the English text is missing.
    ///
    /// *API* and *HTML* are the same everywhere. Others are translated, *NATO* as *OTAN*: a translation that has another
    /// abbreviation in its place is left alone, and so is one with as many. Those that languages write out, such as *AI*, *ID*
    /// and *URL*, are not asked for. Off by default, since a language may write out others as well.
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

/// Words that are written in capitals to be seen, units that have names of their own in some languages, and abbreviations
/// that several languages write out.
const NO_ABBREVIATIONS: [&str; 45] = [
    "AI", "ALL", "ALWAYS", "AND", "BETA", "CA", "CD", "CPU", "CTRL", "DIY", "DO", "EU", "ESC", "FAQ", "GB", "ID",
    "IDS", "IO", "IT", "JS", "KB", "MB", "MUST", "NEVER", "NEW", "NO", "NOT", "NOTE", "OFF", "OK", "ON", "ONLY", "OR",
    "OS", "PC", "PCS", "TB", "TIP", "TV", "UI", "UK", "URL", "US", "YES", "ZIP",
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
            // `PDF` is also in `PDF-Datei`, and `API` in `APIs`; some write `midi`.
            let is_kept =
                reading.text.contains(**word) || words(&reading.text).any(|(_, own)| own.to_uppercase() == **word);
            others.iter().all(|it| it.contains(*word)) && !is_kept
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

/// Words that are cut short before a stop, in small letters. What is cut to single letters, or has no vowel, needs no entry.
const CUT_SHORT: [&str; 60] = [
    "abs", "al", "allg", "approx", "art", "aufl", "av", "avv", "bd", "bspw", "bzw", "ca", "cap", "cf", "dept", "dir",
    "dott", "ecc", "ed", "ej", "env", "es", "etc", "evtl", "ex", "exp", "fig", "ggf", "godz", "inc", "incl", "inkl",
    "max", "min", "núm", "np", "num", "pag", "par", "pág", "prof", "resp", "sec", "seg", "sek", "sig", "sog", "std",
    "str", "tel", "usw", "vol", "βλ", "δηλ", "αρ", "κλπ", "σελ", "τηλ", "αριθ", "π.χ",
];

/// Whether the stop behind a text is that of a word cut short, such as *e.g.*, *np.*, *Dr.* and *par ex.*
fn is_cut_short(text: &str) -> bool {
    let start = text.rfind(|c: char| !c.is_alphabetic() && c != '.').map_or(0, |at| at + 1);
    let Some(word) = text.get(start..).filter(|word| !word.is_empty()) else { return false };
    let letters = word.rsplit('.').next().unwrap_or(word).to_lowercase();
    let count = letters.chars().count();
    // Polish ends sentences with *w*, hardly with words like *dr* and *tzn*.
    let has_vowel = letters.contains(|c: char| !c.is_ascii() || "aeiouy".contains(c));
    count == 1 || word.contains('.') && count <= 3 || count <= 4 && !has_vowel || CUT_SHORT.contains(&&*letters)
}

/// How many sentences a text has: marks that end one, at the end or before what does not go on in small letters.
fn count(text: &str) -> usize {
    // The semicolon asks in Greek alone.
    let is_greek = text.contains(|c| matches!(c, 'α'..='ω'));
    let (mut count, mut from) = (0, 0);
    for (at, mark) in text.match_indices(|c| matches!(c, '.' | '!' | '?' | '…') || c == ';' && is_greek) {
        let (before, after) = (&text[from..at], &text[at + mark.len()..]);
        let is_cut = mark == "." && is_cut_short(before);
        // What goes on stands behind a blank, a bracket or two.
        let next = after.chars().take(6).find(|c| c.is_alphanumeric());
        let goes_on = after.starts_with(char::is_alphanumeric) || next.is_some_and(char::is_lowercase);
        if before.contains(char::is_alphanumeric) && !is_cut && !goes_on {
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
            ("Par ex. 5 ou np. 7, p. ej. Madrid, π.χ. Αθήνα, es. Roma, n.º 3, Dr. No, tzn. Rzym", 1),
            ("Ecc. Poi. Usw. Dann", 2),
            ("It is a cat. It is a dog. So it is. He is", 4),
            ("Jest w nim. Nie ma go. Jest on. To my", 4),
        ] {
            assert_eq!(count(text), expected, "{text}");
        }
    }
}

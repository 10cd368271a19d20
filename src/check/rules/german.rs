//! L-de3, L-de4: ß and ss, and German abbreviations that a line may break.

use crate::check::features::Features;
use crate::check::prose::{any_two, is_within, words};
use crate::check::reading::Text;
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A German word has ß where its country writes ss, or ss where it writes ß.
    ///
    /// Since 1996 ß stands after long vowels and diphthongs only: *dass*, *muss*, but *Straße*, *größer*. Switzerland and
    /// Liechtenstein write ss throughout. Only common words are looked at, so that names are left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/de/app.ftl
    /// note = Bitte beachten Sie, daß die Straße gesperrt ist
    /// #~                         ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/de/app.ftl
    /// note = Bitte beachten Sie, dass die Straße gesperrt ist
    /// ```
    SHARP_S = "wrong-sharp-s", Info, Run::Text(Features::DOUBLE_S, sharp_s)
}

rule! {
    /// A German abbreviation of several words may break at the end of a line, or lacks the space between its words.
    ///
    /// *z. B.*, *d. h.*, *u. a.* have a no-break space inside (DIN 5008).
    ///
    /// It is off until a project asks for it: in catalogues that are kept with care it finds more than they want to know.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/de/app.ftl
    /// note = Städte, z. B. Palermo
    /// #~             ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/de/app.ftl
    /// note = Städte, z. B. Palermo
    /// ```
    ABBREVIATION = "breaking-abbreviation", Off, Run::Text(Features::STOP, abbreviation)
}

/// Stems that have ss since 1996, at the beginning of a word or after a prefix.
const SHORT: [&str; 22] = [
    "adreß",
    "anlaß",
    "bewußt",
    "daß",
    "faßt",
    "einfluß",
    "gewiß",
    "häßlich",
    "kongreß",
    "läßt",
    "mißbrauch",
    "mißverständnis",
    "muß",
    "müßt",
    "paßt",
    "paßwort",
    "prozeß",
    "rußland",
    "schluß",
    "wußt",
    "beschluß",
    "ausschuß",
];

/// Stems that have ß, as they look with ss.
const LONG: [&str; 20] = [
    "aussen",
    "ausser",
    "ausserdem",
    "ausserhalb",
    "äusser",
    "draussen",
    "dreissig",
    "fliess",
    "gemäss",
    "geniess",
    "grösse",
    "grösser",
    "heiss",
    "massnahme",
    "regelmässig",
    "schliess",
    "schliesslich",
    "strasse",
    "süss",
    "stoss",
];

fn sharp_s(text: &Text, found: &mut Findings) {
    if text.language() != "de" || !text.is_prose() || !text.features.meets(Features::SMALL) {
        return;
    }
    let locale = text.locale.catalogue.locale.to_string();
    let swiss = locale.ends_with("-CH") || locale.ends_with("-LI");
    for reading in text.readings() {
        for (range, word) in words(&reading.text) {
            let is_s = |byte: u8| byte | 0x20 == b's';
            if !any_two(word.as_bytes(), |a, b| is_s(a) & is_s(b) | (a == 0xC3) & (b == 0x9F)) {
                continue;
            }
            let sharp = word.contains('ß');
            let lower = word.to_lowercase();
            let right = if sharp {
                let old = SHORT.iter().any(|stem| lower.starts_with(stem) || (stem.len() > 6 && lower.ends_with(stem)));
                (swiss || old).then(|| word.replace('ß', "ss"))
            } else {
                let new = |stem: &&&str| lower.starts_with(**stem) && lower.len() <= stem.len() + 6;
                let stem = LONG.iter().filter(|_| !swiss).find(new);
                stem.and_then(|stem| Some((stem.find("ss")?, stem)))
                    .map(|(at, _)| format!("{}ß{}", &word[..at], &word[at + 2..]))
            };
            if let Some(right) = right {
                let message = format!("“{word}” is spelt “{right}” {}", if swiss { "in Switzerland" } else { "today" });
                let finding = found.mended(text, reading, range, &right, message);
                found.push(finding.help(format!("write “{right}”, unless it is a name")));
            }
        }
    }
}

/// The abbreviations, as letters.
const ABBREVIATIONS: [&[&str]; 9] = [
    &["z", "B"],
    &["Z", "B"],
    &["d", "h"],
    &["D", "h"],
    &["u", "a"],
    &["u", "U"],
    &["i", "d", "R"],
    &["o", "Ä"],
    &["u", "Ä"],
];

fn abbreviation(text: &Text, found: &mut Findings) {
    if text.language() != "de" || !text.is_prose() {
        return;
    }
    let raw = text.raw().as_bytes();
    // A letter alone, a stop, perhaps a space, and one more such pair.
    let pair = |it: &[u8]| {
        it[0].is_ascii_alphabetic()
            && it[1] == b'.'
            && (it[2] == b' ' && it[4] == b'.' || it[3] == b'.' || it[2] == b' ' && it[3] >= 0x80 || it[2] >= 0x80)
    };
    if text.features != Features::ALL && !raw.windows(5).any(pair) && !(raw.len() == 4 && raw[1] == b'.') {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        let addresses = reading.verbatim();
        for (at, _) in shown.char_indices() {
            let alone = shown[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '.');
            if !alone || is_within(addresses, at) {
                continue;
            }
            let Some((letters, end, wrong)) = ABBREVIATIONS.iter().find_map(|letters| read(shown, at, letters)) else {
                continue;
            };
            if wrong {
                let right = letters.iter().map(|letter| format!("{letter}.")).collect::<Vec<_>>().join("\u{A0}");
                let message = format!("“{}” has no no-break space inside", &shown[at..end]);
                let finding = found.mended(text, reading, at..end, &right, message);
                found.push(finding.help("write U+00A0 between its words"));
            }
        }
    }
}

/// An abbreviation that begins at a place: its letters, its end, and whether a space in it is wrong.
fn read<'a>(shown: &str, at: usize, letters: &'a [&'a str]) -> Option<(&'a [&'a str], usize, bool)> {
    let mut rest = &shown[at..];
    let mut wrong = false;
    for (index, letter) in letters.iter().enumerate() {
        if index > 0 {
            let spaced = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
            let between = &rest[..rest.len() - spaced.len()];
            wrong |= !matches!(between, "\u{A0}" | "\u{202F}");
            rest = spaced;
        }
        rest = rest.strip_prefix(letter)?.strip_prefix('.')?;
    }
    let end = shown.len() - rest.len();
    (!rest.starts_with(|c: char| c.is_alphanumeric())).then_some((letters, end, wrong))
}

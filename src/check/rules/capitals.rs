//! Y16 to Y18: capitals at the beginning, in every word, and inside words.

use memchr::memchr3_iter;

use crate::check::features::Features;
use crate::check::neighbours::is_custom;
use crate::check::prose::{any_three, is_within, words};
use crate::check::reading::{PLACEABLE, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::syntax::tree::Kind;

rule! {
    /// A text begins with a capital and the English text does not, or the other way round.
    ///
    /// A label among labels looks wrong so, and so does a piece that stands inside a sentence. A name at the beginning,
    /// or a German noun, is no fault, nor is what most texts around it do, those whose ids begin alike. Off by default: English capitals often follow its headings, and careful translations,
    /// Polish ones above all, begin such texts with a small letter.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search the map
    /// #- locales/fr/app.ftl
    /// search = chercher sur la carte
    /// #~       ^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search the map
    /// #- locales/fr/app.ftl
    /// search = Chercher sur la carte
    /// ```
    INITIAL = "different-initial-capital", Off, Run::TextPair(Features::ALL, initial)
}

rule! {
    /// Every word has a capital, as in an English heading.
    ///
    /// French, Greek, Italian, Polish and Spanish write headings and buttons like sentences, with one capital at the
    /// beginning and for names. Off by default: of a name such as *Emiratos Árabes Unidos* it cannot know that it is one, unless the id says so, as
    /// `country-name-ae` does.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// title = Find Cities Near You
    /// #- locales/fr/app.ftl
    /// title = Trouver Des Villes Voisines
    /// #~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// title = Find Cities Near You
    /// #- locales/fr/app.ftl
    /// title = Trouver des villes voisines
    /// ```
    TITLE = "title-case", Off, Run::TextPair(Features::CAPITAL.or(Features::GREEK).or(Features::LATIN_LETTER), title)
}

rule! {
    /// A word has odd capitals.
    ///
    /// `HEllo` comes from a finger that stays on the key, `hELLO` from a locked one, `hEllo` from one that was late. Words of
    /// the English text and names that are written so are left alone.
    ///
    /// # Example
    /// ```ftl
    /// hello = BOnjour à toutes
    /// #~      ^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// hello = Bonjour à toutes
    /// ```
    ODD = "odd-capitals", Warning, Run::Text(
        Features::CAPITALS.or(Features::GREEK).or(Features::ACCENTED_CAPITAL).or(Features::INNER_CAPITAL),
        odd
    )
}

/// Names that are written with two capitals or with a small letter before capitals.
const NAMES: [&str; 17] = [
    "BCrypt",
    "CMake",
    "DBus",
    "GCompris",
    "GNote",
    "GParted",
    "IPsec",
    "KDeconnect",
    "LLaMA",
    "MHost",
    "OAuth",
    "OCaml",
    "PKix",
    "QName",
    "VMware",
    "XPath",
    "XQuery",
];

/// The first word of a text that has a letter at its beginning, if nothing is put in before it.
fn first_word(text: &str) -> Option<(std::ops::Range<usize>, &str)> {
    let (at, word) = words(text).next()?;
    let before = &text[..at.start];
    let fits = !before.contains([
        PLACEABLE, '…', '-', '.', '/', '<', '%', '$', '_', '@', '(', '—', '–', '+', '*', '#', '&', ':', ',',
    ]);
    let cased = word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_lowercase());
    (fits && cased).then_some((at, word))
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn initial(pair: &TextPair, found: &mut Findings) {
    // In most pairs both begin with ASCII capitals.
    let first = |text: &Text| text.raw().trim_ascii_start().as_bytes().first().copied().unwrap_or(b' ');
    let both_capital = first(pair.source).is_ascii_uppercase() && first(pair.target).is_ascii_uppercase();
    if both_capital || !pair.target.is_prose() {
        return;
    }
    let sources: Vec<&str> = pair.source.readings().iter().map(|reading| &*reading.text).collect();
    let firsts: Option<Vec<&str>> = sources.iter().map(|text| first_word(text).map(|(_, word)| word)).collect();
    let Some(firsts) = firsts.filter(|firsts| !firsts.is_empty()) else { return };
    let capital = is_capital(firsts[0]);
    // `e-mail`, `iPhone` and `I` at the beginning say nothing.
    let is_plain = |word: &str| word.chars().skip(1).all(|c| !c.is_uppercase()) && word.chars().nth(1).is_some();
    if firsts.iter().any(|word| is_capital(word) != capital || !is_plain(word)) {
        return;
    }
    for reading in pair.target.readings() {
        let Some((at, word)) = first_word(&reading.text) else { continue };
        let is_noun = pair.target.language() == "de" && !capital;
        let in_english = || sources.iter().any(|text| words(text).any(|(_, it)| it == word));
        let is_technical = || is_within(reading.verbatim(), at.start);
        if is_capital(word) == capital || is_noun || !is_plain(word) || in_english() || is_technical() {
            continue;
        }
        let is_alike =
            |text: &str| first_word(text.trim_start()).is_some_and(|(_, first)| is_capital(first) == is_capital(word));
        // A term has forms for the beginning of a sentence and for its middle.
        let is_term = pair.target.entry.message.kind == Kind::Term && pair.target.has_forms();
        if is_term || is_custom(pair, is_alike) {
            continue;
        }
        let message = match capital {
            true => format!("`{word}` begins with a small letter, the English text with a capital"),
            false => format!("`{word}` begins with a capital, the English text with a small letter"),
        };
        found.push(pair.target.finding(found, reading, at, message).help("begin as the English text does"));
    }
}

fn title(pair: &TextPair, found: &mut Findings) {
    let is_term = pair.target.entry.message.kind == Kind::Term;
    if is_term
        || says_name(pair.target.entry.id())
        || !pair.target.profile().is_some_and(|profile| profile.sentence_case)
    {
        return;
    }
    // A heading of three words has three capitals at least; Greek ones are looked at one by one.
    let raw = pair.target.raw();
    let capitals = raw.bytes().filter(|byte| byte.is_ascii_uppercase()).take(3).count();
    if capitals < 3 && !pair.target.features.meets(Features::GREEK | Features::LATIN_LETTER) || !pair.target.is_prose()
    {
        return;
    }
    if !has_capitals_only(raw) {
        return;
    }
    for reading in pair.target.readings() {
        let text = &*reading.text;
        let long = |word: &str| word.chars().nth(3).is_some();
        let mut own = 0;
        let mut all = true;
        for (_, word) in words(text).skip(1).filter(|(_, word)| long(word)) {
            all &= is_capital(word);
            let is_shouted = word.chars().all(|c| !c.is_lowercase());
            let in_english = || pair.source.readings().iter().any(|it| words(&it.text).any(|(_, it)| it == word));
            own += u32::from(!is_shouted && !in_english());
        }
        // Sentences with a stop inside begin anew with a capital.
        let one_sentence = !text
            .trim_end_matches(['.', '!', '?', '…', ':'])
            .contains(['.', '!', '?', ':', '\n', ';', '•', '(', '"', '“', '«', '„']);
        if !all || own < 2 || !one_sentence || text.contains(PLACEABLE) && own < 3 {
            continue;
        }
        let message = "every word has a capital, as in an English heading".to_owned();
        let finding = pair.target.finding(found, reading, 0..text.len(), message);
        found.push(finding.help("write it like a sentence; only names keep their capitals"));
    }
}

/// Whether an id says that the text is somebody's or something's name: `region-name-ae`, `team-name-label-civ`.
fn says_name(id: &str) -> bool {
    const NAMED: [&str; 14] = [
        "brand",
        "city",
        "continent",
        "country",
        "event",
        "island",
        "language",
        "place",
        "product",
        "project",
        "region",
        "state",
        "team",
        "territory",
    ];
    let words: Vec<&str> = id.split(['-', '_']).collect();
    words.windows(2).any(|pair| NAMED.contains(&pair[0]) && matches!(pair[1], "name" | "names"))
}

/// Whether a file's text may have a capital in each of its long words: none of those behind a space begins small.
fn has_capitals_only(raw: &str) -> bool {
    let mut small = 0;
    for (at, _) in raw.match_indices(' ') {
        let rest = &raw[at + 1..];
        let is_long = rest.chars().take(4).all(char::is_alphabetic) && rest.chars().nth(3).is_some();
        small += usize::from(is_long && rest.starts_with(char::is_lowercase));
        // Of several forms one may be a heading, but none of ours is.
        if small > 0 && !raw.contains("->") {
            return false;
        }
    }
    true
}

fn odd(text: &Text, found: &mut Findings) {
    if !may_be_odd(text.raw(), text.features) || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        for (at, word) in words(&reading.text) {
            if !(is_odd(word) || text.original.is_some() && is_late(word)) {
                continue;
            }
            let near = |c: char| matches!(c, '-' | '_' | '.' | '/' | '@' | '+' | '#' | '$' | '=' | ':' | PLACEABLE);
            let joined = reading.text[..at.start].ends_with(near)
                || reading.text[at.end..].starts_with(|c| near(c) && !matches!(c, '.' | ':'));
            if joined || NAMES.contains(&word) || is_within(reading.verbatim(), at.start) {
                continue;
            }
            let capitals: String = word.chars().take_while(|c| c.is_uppercase()).collect();
            if text.original_has(|english| {
                // A name of the English may have an ending: uBlocka.
                let is_named = |it: &str| it.eq_ignore_ascii_case(word) || it.len() > 2 && word.starts_with(it);
                let is_same = |it: &str| it == word || is_late(word) && is_named(it);
                words(english).any(|(_, it)| is_same(it) || capitals.len() > 1 && it == capitals)
            }) {
                continue;
            }
            let finding = text.finding(found, reading, at.clone(), format!("`{word}` has odd capitals"));
            found.push(finding.help("write it with one capital, or none"));
        }
    }
}

/// Whether two capitals stand before a small letter, or a small one before a capital, anywhere in a text.
fn may_be_odd(raw: &str, features: Features) -> bool {
    let bytes = raw.as_bytes();
    let ascii = || {
        any_three(bytes, |a, b, c| {
            b.is_ascii_uppercase() & (a.is_ascii_uppercase() & c.is_ascii_lowercase() | a.is_ascii_lowercase())
        })
    };
    features.meets(Features::CAPITALS | Features::INNER_CAPITAL) && ascii()
        || features.meets(Features::ACCENTED_CAPITAL) && has_accent_beside_capital(bytes)
        || features.meets(Features::GREEK) && may_be_odd_in_greek(raw)
}

/// Whether a letter with an accent stands before a capital, or a capital with an accent behind one.
fn has_accent_beside_capital(raw: &[u8]) -> bool {
    // In most texts no letter stands before what may be a capital.
    let may = any_three(raw, |a, b, c| {
        let is_lead = (0xC3..=0xC5).contains(&b);
        (b >= 0x80) & c.is_ascii_uppercase()
            | is_lead & may_be_accented_capital(b, c) & (a.is_ascii_alphabetic() | (a >= 0x80))
    });
    may && memchr3_iter(0xC3, 0xC4, 0xC5, raw).any(|at| {
        let next = raw.get(at + 2..).unwrap_or_default();
        let follows = next.first().is_some_and(u8::is_ascii_uppercase) || is_accented_capital(next);
        follows || at > 0 && raw[at - 1].is_ascii_alphabetic() && is_accented_capital(&raw[at..])
    })
}

/// Whether bytes begin with a capital from U+00C0 to U+017F. Beyond U+00FF every other letter is one: mostly the even ones.
fn is_accented_capital(bytes: &[u8]) -> bool {
    let [lead @ 0xC3..=0xC5, next, ..] = *bytes else { return false };
    match u32::from(lead & 0x1F) << 6 | u32::from(next & 0x3F) {
        0xC0..=0xDE => true,
        0xDF..=0xFF => false,
        code @ (0x139..=0x148 | 0x179..=0x17E) => code % 2 == 1,
        code => code % 2 == 0,
    }
}

/// The same without a branch, for [`any_three`]; a rare small letter passes as well.
fn may_be_accented_capital(lead: u8, next: u8) -> bool {
    let odd_are_capitals = (lead == 0xC5) & (next <= 0x88) | (next >= 0xB9);
    let is_odd = next & 1 == 1;
    (lead == 0xC3) & (next <= 0x9E) | (lead > 0xC3) & (is_odd == odd_are_capitals)
}

fn may_be_odd_in_greek(raw: &str) -> bool {
    // In most texts a capital (CE 86 to CE A9) stands behind a space only.
    if !any_three(raw.as_bytes(), |a, b, c| (a >= 0x80) & (b == 0xCE) & (c <= 0xA9)) {
        return false;
    }
    let is_capital = |c: char| matches!(c, 'Α'..='Ω' | 'Ά' | 'Έ' | 'Ή' | 'Ί' | 'Ό' | 'Ύ' | 'Ώ');
    let is_small = |c: char| matches!(c, 'ά'..='ώ');
    let mut last = ['\0'; 2];
    raw.chars().any(|c| {
        let hit = is_capital(last[1]) && (is_capital(last[0]) && is_small(c) || is_small(last[0]) && is_capital(c));
        last = [last[1], c];
        hit
    })
}

/// `HEllo`, `hELLO`: two capitals before two small letters and more, or one small letter before capitals alone.
fn is_odd(word: &str) -> bool {
    let mut letters = word.chars();
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
    let has_four = || letters.clone().nth(1).is_some();
    if !second.is_uppercase() || !has_four() {
        return false;
    }
    match first.is_uppercase() {
        true => letters.all(char::is_lowercase),
        false => first.is_lowercase() && letters.all(char::is_uppercase),
    }
}

/// `hEllo`: one capital behind the first letter. Names begin so too, those with e and i above all: eBay, iPhone.
fn is_late(word: &str) -> bool {
    let mut letters = word.chars();
    let (first, second) = (letters.next(), letters.next());
    let is_name = matches!(first, Some('e' | 'i' | 'd'));
    !is_name
        && first.is_some_and(char::is_lowercase)
        && second.is_some_and(char::is_uppercase)
        && letters.clone().nth(1).is_some()
        && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_capitals() {
        for word in [
            "HEllo",
            "BOnjour",
            "hELLO",
            "ΓΕια\u{3c3}ου",
            "ÖFfnen",
            "ÉCrivez",
            "ŚCiągnij",
            "ΆΝοιγμα",
            "öFFNEN",
            "ABra",
            "EÉtat",
        ] {
            assert!(is_odd(word) && may_be_odd(word, Features::of(word)), "{word}");
        }
        for word in ["Hello", "HELLO", "URLs", "iPhone", "eBay", "JavaScript", "MigrantInnen", "PDFs", "IDs", "ab"] {
            assert!(!is_odd(word), "{word}");
        }
        for word in ["pLik", "żEby", "hEllo"] {
            assert!(is_late(word) && may_be_odd(word, Features::of(word)), "{word}");
        }
        assert!(!is_late("eBay") && !is_late("kWh") && !is_late("Hello") && !is_late("aBC"));
    }
}

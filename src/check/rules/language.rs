//! G05, G06: texts in another language, and English words that were left.

use crate::check::features::Features;
use crate::check::language::{Guess, MIN_LETTERS, name, other_than, seems_to_be};
use crate::check::lexicon::ENGLISH_WORDS;
use crate::check::prose::{is_within, technical, words};
use crate::check::reading::{PLACEABLE, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::accents::is_foreign_throughout;

rule! {
    /// A translation is in another language than its catalogue.
    ///
    /// Most likely a file or a line was pasted into the wrong folder. Short texts are left alone, and only a text whose
    /// common words nearly all belong to another language is reported, or one whose letters are not those of its own:
    /// Greek in Latin letters, Czech in a Polish catalogue. One that is still the English text is `copied`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// keep = Choose the files that you want to keep
    /// #- locales/fr/app.ftl
    /// keep = Wählen Sie die Dateien aus, die Sie behalten möchten
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// keep = Choose the files that you want to keep
    /// #- locales/fr/app.ftl
    /// keep = Choisissez les fichiers que vous voulez garder
    /// ```
    OTHER = "other-language", Warning, Run::TextPair(LETTERS, other)
}

rule! {
    /// English words stand in a text that is otherwise translated.
    ///
    /// A remark, since titles and names may be right as they are. Only words such as *the* and *your* are looked for
    /// that no other language has, and not within quotation marks or between words in capitals.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// keep = Keep the files and the folders
    /// #- locales/fr/app.ftl
    /// keep = Conserver the fichiers et les dossiers
    /// #~               ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// keep = Keep the files and the folders
    /// #- locales/fr/app.ftl
    /// keep = Conserver les fichiers et les dossiers
    /// ```
    ENGLISH = "english-words", Info, Run::TextPair(Features::ENGLISH_WORD, english)
}

const LETTERS: Features = Features::SMALL.or(Features::GREEK).or(Features::CYRILLIC).or(Features::OTHER);

fn other(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    let own = target.language();
    if target.raw().len() < MIN_LETTERS || !target.is_prose() || source.language() == own {
        return;
    }
    let strange = own != "el"
        && (target.features.meets(Features::GREEK | Features::CYRILLIC)
            || target.features.meets(Features::OTHER) && is_beyond_punctuation(target.raw()));
    let is_foreign = is_foreign_throughout(pair);
    // Words of others show that the text may not be in its language; Greek is told by its letters.
    let is_own = || own != "el" && !target.features.meets(Features::FOREIGN_WORD) || seems_to_be(own, target.raw());
    if !strange && !is_foreign && is_own() || source.raw() == target.raw() {
        return;
    }
    let guess = target.readings().iter().find_map(|reading| {
        let guess = other_than(own, &without_quotations(&reading.text))?;
        // What stands there in several languages, or in an alphabet that the English shows as well, is an example.
        let same = source.readings().iter().any(|it| match guess {
            Guess::Alphabet(_) => it.text.chars().any(|c| c.is_alphabetic() && c > '\u{24F}'),
            Guess::Language(_) => it.text == reading.text,
        });
        (!same).then_some(guess)
    });
    let by_letters = || match own {
        "el" if is_in_latin(pair) => Some(Guess::Alphabet("Latin")),
        _ => is_foreign.then_some(Guess::Alphabet("another")),
    };
    let Some(guess) = guess.or_else(by_letters) else { return };
    let own = name(own);
    let message = match guess {
        Guess::Alphabet("another") => format!("this text is not in the alphabet of {own}"),
        Guess::Alphabet(alphabet) => format!("this text is in {alphabet} letters"),
        Guess::Language(language) => format!("this text seems to be {}, not {own}", name(language)),
    };
    let help = format!("write it in {own}; was a line of another catalogue pasted here?");
    found.push(found.at(target.pattern.span, message).help(help).about(target.unit_id()));
}

fn english(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    if !target.is_prose()
        || source.language() != "en"
        || target.language() == "en"
        || target.profile().is_none()
        || !target.features.meets(Features::ENGLISH_WORD)
        || source.raw() == target.raw()
    {
        return;
    }
    for reading in target.readings() {
        let text = reading.text.as_ref();
        let is_english = |word: &str| ENGLISH_WORDS.binary_search(&word).is_ok();
        let all: Vec<_> = words(text).collect();
        if !all.iter().any(|(_, word)| is_english(word)) {
            continue;
        }
        let addresses = technical(text);
        let is_left = |at: usize| {
            let (range, word) = &all[at];
            is_english(word)
                && !is_within(&addresses, range.start)
                && !is_quoted(text, range.start)
                && !is_in_name(text, &all, at)
        };
        let left: Vec<usize> = (0..all.len()).filter(|&at| is_left(at)).collect();
        let (Some(&first), true) = (left.first(), all.len() > left.len()) else { continue };
        let (range, word) = &all[first];
        let message = match left.len() {
            1 => format!("the English word “{word}” stands here"),
            count => format!("English words stand here: “{word}” and {} more", count - 1),
        };
        let finding = found
            .at(reading.span(range.clone()), message)
            .help("translate it, or put what is a title into quotation marks");
        return found.push(finding.about(target.unit_id()));
    }
}

/// Fewest words in Latin letters that are more than a name or two in a Greek text.
const MIN_LATIN: usize = 4;

/// Whether a Greek text has no Greek letter, and words of its own in small Latin letters: *Diavaste to keimeno*.
fn is_in_latin(pair: &TextPair) -> bool {
    let english = pair.source.readings();
    !pair.target.features.meets(Features::GREEK)
        && pair.target.readings().iter().any(|reading| {
            let text = without_quotations(&reading.text);
            let skipped = technical(&text);
            let is_own = |(at, word): &(std::ops::Range<usize>, &str)| {
                word.len() > 1
                    && word.bytes().all(|byte| byte.is_ascii_lowercase())
                    && !is_within(&skipped, at.start)
                    && !english.iter().any(|it| it.text.contains(word))
            };
            let own = words(&text).filter(is_own).count();
            own >= MIN_LATIN && own * 2 >= words(&text).count()
        })
}

/// Whether there is a character from U+0800 on that is not among the spaces, dashes and quotation marks up to U+203F,
/// which every language has.
fn is_beyond_punctuation(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    bytes.iter().enumerate().any(|(at, &byte)| byte >= 0xE0 && (byte != 0xE2 || bytes.get(at + 1) != Some(&0x80)))
}
/// A text without what stands in quotation marks: titles may be in any language.
pub(super) fn without_quotations(text: &str) -> std::borrow::Cow<'_, str> {
    const QUOTES: [(char, char); 5] = [('“', '”'), ('«', '»'), ('„', '“'), ('„', '”'), ('"', '"')];
    let mut text = std::borrow::Cow::Borrowed(text);
    for (open, close) in QUOTES {
        let quoted = text.find(open).and_then(|start| {
            let inside = start + open.len_utf8();
            Some(start..inside + text[inside..].find(close)? + close.len_utf8())
        });
        if let Some(range) = quoted {
            text.to_mut().replace_range(range, " ");
        }
    }
    text
}

/// Whether a place is inside quotation marks.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let opened = before.rfind(['“', '„', '«', '"', '‘', '‚', '»', '`', '<', '(']);
    let closed = before.rfind(['”', '»', '’', '>', ')']);
    opened.is_some_and(|opened| closed.is_none_or(|closed| closed < opened))
}

/// Whether a word stands in a name: between words that begin with a capital, or beside what a program puts in.
fn is_in_name(text: &str, all: &[(std::ops::Range<usize>, &str)], at: usize) -> bool {
    let capital = |at: usize| all.get(at).is_some_and(|(_, word)| word.starts_with(char::is_uppercase));
    let range = &all[at].0;
    let beside = text[..range.start].trim_end().ends_with([PLACEABLE, '-'])
        || text[range.end..].trim_start().starts_with([PLACEABLE, '-']);
    beside || at > 0 && (capital(at - 1) || at > 1 && capital(at - 2)) && (capital(at + 1) || capital(at + 2))
}

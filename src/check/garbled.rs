//! Letters that were read in the wrong encoding: UTF-8 taken for one of the older [code pages](Page), as in `Ã©` for é.
//!
//! Each sign stands for the byte that it is in such a page. Where these bytes are UTF-8 again, and make a letter or a mark
//! that languages use, they tell what was meant.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::marks::is_opening;
use crate::check::pages::Page;

/// A stretch of a text that was one character, and that character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Garbled {
    /// Where it stands.
    pub at: Range<usize>,
    /// What it was.
    pub right: char,
}

/// Whether the kinds of characters in a text allow for such stretches: most do not.
pub fn may_be_garbled(features: Features) -> bool {
    features.meets(Features::GARBLED)
}

/// The stretches of a text that were read in the wrong encoding, in order; none unless it is certain of one.
///
/// ```
/// use portolan::check::garbled::garbled;
/// let text = "Ã€ bientÃ´t";
/// let right: String = garbled(text).iter().map(|it| it.right).collect();
/// assert_eq!(right, "Àô");
/// ```
pub fn garbled(text: &str) -> Vec<Garbled> {
    if text.is_ascii() {
        return Vec::new();
    }
    let western = Scan::of(text, Page::Western);
    let greek = [Page::Greek, Page::IsoGreek].into_iter().filter(|_| text.contains(['Ξ', 'Ο']) || text.contains("β€"));
    let others = [Page::Central].into_iter().chain(greek).map(|page| Scan::of(text, page));
    // The page that explains most; of two, the more common one.
    let mut best = western;
    for scan in others {
        if scan.covered() > best.covered() {
            best = scan;
        }
    }
    best.sure()
}

/// Whether a place is within a stretch that was read in the wrong encoding.
pub fn covers(text: &str, at: usize) -> bool {
    Page::ALL.iter().any(|&page| {
        let mut starts = text[..at].char_indices().rev().take(3).filter(|(_, c)| page.byte(*c).is_some());
        starts.any(|(start, _)| decoded(page, &text[start..]).is_some_and(|it| at < start + it.length))
    })
}

/// How far a stretch by itself tells that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Nobody writes it on purpose.
    Certain,
    /// A letter in a row of such letters.
    InRow,
    /// It is one if another one is.
    Usual,
    /// A letter of a script whose letters only stand in rows.
    Lettered,
}

/// What a text is if it was read in one page.
struct Scan {
    all: Vec<(Garbled, Kind)>,
}

impl Scan {
    fn of(text: &str, page: Page) -> Scan {
        let mut all: Vec<(Garbled, Kind)> = Vec::new();
        let mut end = 0;
        for (at, c) in text.char_indices() {
            if c.is_ascii() || at < end {
                continue;
            }
            // Most letters stand beside plain ones or spaces.
            let goes_on = text.as_bytes().get(at + c.len_utf8()).is_some_and(|byte| !byte.is_ascii());
            let found = if goes_on { stretch(page, text, at) } else { None };
            let Some((it, kind)) = found.or_else(|| spaced(page, text, at)) else { continue };
            let last = all.last_mut().filter(|(last, _)| kind == Kind::Lettered && last.at.end == at);
            let kind = match last {
                Some((_, before @ (Kind::Lettered | Kind::InRow))) => {
                    *before = Kind::InRow;
                    Kind::InRow
                }
                _ => kind,
            };
            end = it.at.end;
            all.push((it, kind));
        }
        Scan { all }
    }

    /// How many bytes it explains; none if it is not certain of any.
    fn covered(&self) -> usize {
        let is_certain = |(_, kind): &(Garbled, Kind)| matches!(kind, Kind::Certain | Kind::InRow);
        if self.all.iter().any(is_certain) { self.all.iter().map(|(it, _)| it.at.len()).sum() } else { 0 }
    }

    /// The stretches, if it is certain of one. A letter that stands alone is one where others stand in rows.
    fn sure(self) -> Vec<Garbled> {
        let rows = self.all.iter().any(|(_, kind)| *kind == Kind::InRow);
        let is_certain = self.covered() > 0;
        let kept = self.all.into_iter().filter(|(_, kind)| is_certain && (*kind != Kind::Lettered || rows));
        kept.map(|(it, _)| it).collect()
    }
}

/// The stretch that begins at a place.
fn stretch(page: Page, text: &str, at: usize) -> Option<(Garbled, Kind)> {
    let Decoded { length, right, again } = decoded(page, text.get(at..)?)?;
    let mut it = Garbled { at: at..at + length, right };
    // `Ã\u{A0}Paris`: a space that was the half of à and one that stood behind it have become one.
    let is_word = !text[..at].ends_with(char::is_alphanumeric);
    if right == 'à'
        && is_word
        && text[it.at.end..].starts_with(char::is_uppercase)
        && text[..it.at.end].ends_with('\u{A0}')
    {
        it.at.end -= '\u{A0}'.len_utf8();
    }
    let is_greek = matches!(page, Page::Greek | Page::IsoGreek);
    let kind = match right {
        _ if again => Kind::Certain,
        right if !is_common(right) => Kind::Lettered,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' if page != Page::Western => Kind::Lettered,
        // `Γ΄` and `Β»` are Greek figures and letters before marks; `β€™` is nothing.
        _ if is_greek && !text[at..].starts_with("β€") => Kind::Usual,
        _ if is_certain(text, &it) => Kind::Certain,
        _ => Kind::Usual,
    };
    Some((it, kind))
}

/// A letter of which a space was the half, U+00A0 once: `Ã` for à, and Π or Р before another letter.
fn spaced(page: Page, text: &str, at: usize) -> Option<(Garbled, Kind)> {
    let c = text[at..].chars().next()?;
    let after = &text[at + c.len_utf8()..];
    let rest = after.trim_start_matches(' ');
    let spaces = after.len() - rest.len();
    let found = |spaces: usize, right, kind| Some((Garbled { at: at..at + c.len_utf8() + spaces, right }, kind));
    match page.byte(c)? {
        0xC3 if after.is_empty() || spaces > 0 => {
            // Of two spaces one was the half, and the other stood behind it: *città  vecchia*.
            let before = text[..at].chars().next_back();
            let is_end = before.is_none_or(|c| c.is_lowercase() || c.is_whitespace() || matches!(c, '’' | '\''));
            let is_sure = page == Page::Western && is_end && spaces == 2 && rest.starts_with(char::is_alphanumeric);
            let is_half = spaces > 1 || rest.is_empty() && spaces == 1;
            found(usize::from(is_half), 'à', if is_sure { Kind::Certain } else { Kind::Usual })
        }
        lead @ (0xCE | 0xD0) if spaces == 1 && decoded(page, rest).is_some() => {
            found(1, if lead == 0xCE { 'Π' } else { 'Р' }, Kind::Usual)
        }
        _ => None,
    }
}

/// What a text begins with, if it was one character.
struct Decoded {
    /// How many bytes it takes now.
    length: usize,
    /// That character.
    right: char,
    /// Whether this has happened to it more than once.
    again: bool,
}

/// How often a text may have been read in the wrong encoding and saved so.
const MAX_TIMES: u32 = 3;

/// What the text begins with, if it was one character that texts hold.
fn decoded(page: Page, text: &str) -> Option<Decoded> {
    let most = if page == Page::Western { MAX_TIMES } else { 1 };
    // What was garbled twice was so once.
    let once = read(page, text, 1)?;
    (1..=most).rev().find_map(|times| {
        let (length, right) = if times == 1 { once } else { read(page, text, times)? };
        let is_letter = matches!(right, '\u{400}'..='\u{1FFF}' | '\u{3000}'..='\u{D7FF}' | '\u{F900}'..='\u{FFEF}')
            && (right.is_alphabetic() || matches!(right, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}'));
        (is_common(right) || is_letter).then_some(Decoded { length, right, again: times > 1 })
    })
}

/// Letters of Latin and Greek, signs, marks, arrows and pictures: what texts of Europe hold.
fn is_common(c: char) -> bool {
    matches!(c, '\u{A0}'..='\u{17F}' | '\u{386}'..='\u{3CE}' | 'ẞ' | '\u{1F00}'..='\u{1FFF}' | '\u{2002}'..='\u{200A}'
        | '\u{2010}'..='\u{2BFF}' | '\u{1F300}'..='\u{1FAFF}')
}

/// The first character of a text, and how long it is, after so many times of reading bytes for signs are undone.
fn read(page: Page, text: &str, times: u32) -> Option<(usize, char)> {
    if times == 0 {
        let c = text.chars().next()?;
        return Some((c.len_utf8(), c));
    }
    let (mut bytes, mut end) = ([0_u8; 4], 0);
    let mut next = || {
        let (length, c) = read(page, &text[end..], times - 1)?;
        end += length;
        page.byte(c)
    };
    bytes[0] = next()?;
    let count = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    for place in &mut bytes[1..count] {
        *place = next().filter(|byte| matches!(byte, 0x80..=0xBF))?;
    }
    let right = std::str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
    Some((end, right))
}

/// Whether nobody writes such a stretch on purpose. A capital before a mark that ends a quotation or a text may be an initial
/// or the end of a word in capitals: „Ä“, Ä…, “Å”; inside a word, or behind a small letter, it is none.
fn is_certain(text: &str, it: &Garbled) -> bool {
    let stretch = &text[it.at.clone()];
    let is_mark = stretch.ends_with(|c| {
        matches!(c, '‘' | '’' | '“' | '”' | '„' | '‚' | '«' | '»' | '‹' | '›' | '–' | '—' | '…' | '\u{A0}')
    });
    let before = text[..it.at.start].chars().next_back();
    let after = text[it.at.end..].chars().next();
    let is_three = it.right as u32 >= 0x800;
    // No word of ours ends in these letters, and nobody quotes them but a page about letters; in Portuguese *AMANHÃ* does.
    let is_foreign = stretch.starts_with(['Ã', 'Â', 'Ă', 'Ĺ'])
        && !before.is_some_and(char::is_uppercase)
        && !text[..it.at.start].trim_end().ends_with(is_opening);
    // Romanian *Ăştia*, as it was written once.
    let is_word = stretch.starts_with('Ă') && stretch.ends_with(['ş', 'Ş']);
    !is_mark && !is_word
        || is_three
        || is_foreign && !is_word
        || before.is_some_and(char::is_lowercase)
        || after.is_some_and(char::is_alphabetic) && !is_word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_in_the_wrong_encoding_is_told_from_words() {
        for (text, right) in [
            ("Lâ€™amico Ã¨ qui", "’è"),
            ("NaciÅ›nij wiÄ™cej", "śę"),
            ("wiÄ… siÄ™", "ąę"),
            ("sÄ… tu", "ą"),
            ("Î— Ï€ÏŒÎ»Î·Ï‚", "Ηπόλης"),
            ("grÃ¶ÃŸe", "öß"),
            ("gr\u{C3}\u{B6}\u{C3}\u{9F}e", "öß"),
            ("cÅ“ur, Å»aden", "œŻ"),
            ("Ã\u{A0} bientÃ´t", "àô"),
            ("Aller Ã\u{A0} Paris", "à"),
            ("5 â‚¬, 20 Â°C", "€°"),
            ("Â« Oui Â»", "«»"),
            ("â€žDateiâ€œ", "„“"),
            ("á¼€ÏÏ‡Î®", "ἀχή"),
            ("ðŸ˜€", "😀"),
        ] {
            assert_eq!(garbled(text).iter().map(|it| it.right).collect::<String>(), right, "{text}");
            assert!(may_be_garbled(Features::of(text)), "{text}");
        }
        for text in [
            "À bientôt",
            "AMANHÃ…",
            "Ça",
            "CAFÉ\u{A0}»",
            "AQUÍ…",
            "Île",
            "Ärger",
            "„Ä“ und „Ö“",
            "TSCHÄ…",
            "«Â»",
            "σαν",
            "źródło",
            "âgé",
            "70 €",
            "« Ã »",
            "«\u{A0}Ã\u{A0}»",
            "L’âge, « Â »",
            "ESPAÑ»",
            "está…»",
        ] {
            assert_eq!(garbled(text), [], "{text}");
        }
    }

    /// A text as it looks after it was read in a page, and a control where the page has no sign.
    fn read_in(page: Page, text: &str) -> String {
        let sign = |byte: u8| {
            let all = (0x80..=0x2FFF).filter_map(char::from_u32);
            all.into_iter().find(|c| page.byte(*c) == Some(byte)).expect("a sign")
        };
        text.bytes().map(|byte| if byte.is_ascii() { char::from(byte) } else { sign(byte) }).collect()
    }

    fn mended(text: &str) -> String {
        let mut out = text.to_owned();
        garbled(text).iter().rev().for_each(|it| out.replace_range(it.at.clone(), &it.right.to_string()));
        out
    }

    /// Words with all the letters of seven languages and their marks, and of others.
    const TEXTS: [&str; 12] = [
        "L’été à Noël : « où ça ? » – cœur, âgé, Hélène, île, sûr, naïf, Àl, Éa, Èe, Ôt, Çà, ü, ÿ, æ, Œuvre…",
        "Größe, Äpfel, Öl, Übung, süß „Datei“ ‚so‘ – 20 €, STRAẞE",
        "Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ „tak” i «nie» – …",
        "¿Dónde está el niño? ¡Aquí! Pingüino, MÁS, ÉL, ÍNDICE, ÓRGANO, ÚTIL, ÑANDÚ «sí» 1.º",
        "È già così: perché no? Più, là, città «sì»; Ù, Ò, Ì",
        "“English” isn’t—or is it… naïve café",
        "Αβγδεζηθικλμνξοπρστυφχψως άέήίόύώϊϋΐΰ, ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ ΆΈΉΊΌΎΏ «ναι»· όχι… η ή ο",
        "Ἀρχὴ ἄνθρωπος ᾧ",
        "Привет, мир! Съешь ещё этих мягких французских булок – я",
        "日本語のカタカナ、漢字。",
        "한국어 텍스트",
        "שלום עולם",
    ];

    #[test]
    fn texts_of_all_languages_come_back_whole() {
        for text in TEXTS {
            assert_eq!(garbled(text), [], "{text}");
            for page in Page::ALL {
                let is_greek = matches!(page, Page::Greek | Page::IsoGreek);
                // What is Latin reads as Γ© there, as Greek figures do.
                if is_greek && !text.contains(|c| ('α'..='ω').contains(&c)) {
                    continue;
                }
                let wrong = read_in(page, text);
                assert_eq!(mended(&wrong), text, "{page:?}: {wrong}");
                assert!(may_be_garbled(Features::of(&wrong)), "{page:?}: {wrong}");
            }
            let twice = read_in(Page::Western, &read_in(Page::Western, text));
            assert_eq!(mended(&twice), text, "{twice}");
        }
    }

    #[test]
    fn single_words_of_languages_come_back_whole() {
        let words = TEXTS.iter().flat_map(|text| text.split([' ', ',']).map(move |word| (text, word)));
        let (mut all, mut whole) = (0, 0);
        for (text, word) in
            words.filter(|(_, word)| word.chars().filter(|c| c.is_alphabetic()).count() > 3 && !word.is_ascii())
        {
            assert_eq!(garbled(word), [], "{word}");
            for page in [Page::Western, Page::Central, Page::Greek] {
                if page == Page::Greek && !text.contains('ω') {
                    continue;
                }
                all += 1;
                let back = mended(&read_in(page, word));
                whole += usize::from(back == word);
                assert!(back == word || back == read_in(page, word), "{page:?}: {word} became {back}");
            }
        }
        // Some are capitals before marks, which may be meant.
        assert!(all > 100 && whole * 20 > all * 19, "{whole} of {all}");
    }

    #[test]
    fn nothing_garbled_stays_where_a_space_was_half_a_letter() {
        for (text, right) in [
            ("cafÃ© Ã  GenÃ¨ve", "café à Genève"),
            ("cafÃ© Ã GenÃ¨ve", "café à Genève"),
            ("cafÃ© Ã\u{A0}GenÃ¨ve", "café à\u{A0}Genève"),
            ("cafÃ© Ã\u{A0} GenÃ¨ve", "café à Genève"),
            ("cittÃ  vecchia", "città vecchia"),
            ("Aller Ã  Paris", "Aller à Paris"),
            ("dÃ©jÃ ", "déjà"),
            ("dÃ©jÃ", "déjà"),
            ("La lettre Ã est rare", "La lettre Ã est rare"),
            ("« Ã  »", "« Ã  »"),
        ] {
            assert_eq!(mended(text), right);
        }
        assert_eq!(mended("Î Î±Î½Ï„Î¿Ï\u{8D} Î Î¬Ï„Ï\u{81}Î±"), "Παντού Πάτρα");
    }

    #[test]
    fn texts_with_such_signs_that_are_meant_stay() {
        for text in [
            "Γ΄ Γυμνασίου, Β΄ τάξη, «Γ» και «Β»",
            "Ο… Ξ» ΞΈΝΟΣ, Ο «Άρης»",
            "ΟΊΚΟΣ",
            "décidé… » et « été…\u{A0}»",
            "ESPAÑ… AÑO “Ñ” Ñ–",
            "CASĂ” Ăştia ĂŞTIA",
            "Übung „Ü“ Ö… „Ø“ Æ» È…",
            "à»…, é“…”",
            "ÎŞI, LOĎ…",
        ] {
            assert_eq!(garbled(text), [], "{text}");
        }
    }

    #[test]
    fn a_place_within_is_known() {
        let text = "Ï\u{81} a";
        assert!(covers(text, 2) && !covers(text, 5) && !covers("a\u{81}", 1));
    }
}

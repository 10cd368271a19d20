//! Which kinds of characters a text holds, and which of them stand side by side, learnt in one pass over its bytes, so that
//! most rules need not look at it.

use std::ops::BitOr;

/// A set of kinds of characters and of neighbours. That a kind is in the set of a text may be wrong, for instance when it
/// stands in a placeable; that it is not in the set is certain. Neighbours are those in the file: what markup parts there,
/// a reader sees side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features(u64);

impl Features {
    /// No kind at all.
    pub const NONE: Features = Features(0);
    /// Every kind: for a rule that looks at every text.
    pub const ALL: Features = Features(u64::MAX);
    /// `0` to `9`.
    pub const DIGIT: Features = Features(1);
    /// `A` to `Z`.
    pub const CAPITAL: Features = Features(1 << 1);
    /// `a` to `z`.
    pub const SMALL: Features = Features(1 << 2);
    /// `"`.
    pub const QUOTE: Features = Features(1 << 3);
    /// `'`.
    pub const APOSTROPHE: Features = Features(1 << 4);
    /// `` ` ``.
    pub const BACKTICK: Features = Features(1 << 5);
    /// `.`.
    pub const STOP: Features = Features(1 << 6);
    /// `,`.
    pub const COMMA: Features = Features(1 << 7);
    /// `:`.
    pub const COLON: Features = Features(1 << 8);
    /// `;`.
    pub const SEMICOLON: Features = Features(1 << 9);
    /// `?`.
    pub const QUESTION: Features = Features(1 << 10);
    /// `!`.
    pub const EXCLAMATION: Features = Features(1 << 11);
    /// `(`, `)`, `[`, `]`.
    pub const BRACKET: Features = Features(1 << 12);
    /// `-`.
    pub const HYPHEN: Features = Features(1 << 13);
    /// `%`.
    pub const PERCENT: Features = Features(1 << 14);
    /// `<`, `>`.
    pub const MARKUP: Features = Features(1 << 15);
    /// `&`.
    pub const AMPERSAND: Features = Features(1 << 16);
    /// `{`, `}`.
    pub const BRACE: Features = Features(1 << 17);
    /// `/`, `\`, `@`, `_`, `#`, `=`: what addresses, paths and options hold.
    pub const TECHNICAL: Features = Features(1 << 18);
    /// `$`, `*`, `+`, `~`, `^`, `|`.
    pub const SYMBOL: Features = Features(1 << 19);
    /// A tab, a carriage return or another control.
    pub const CONTROL: Features = Features(1 << 20);
    /// The end of a line.
    pub const NEWLINE: Features = Features(1 << 21);
    /// U+0080 to U+00BF: no-break space, `«`, `»`, `¿`, `¡`, `·`, `§`.
    pub const LATIN_SIGN: Features = Features(1 << 22);
    /// U+00C0 to U+02FF: letters with accents, among them all of French, German, Italian, Polish and Spanish.
    pub const LATIN_LETTER: Features = Features(1 << 23);
    /// U+0300 to U+037F: combining accents, and the Greek question mark that nobody should use.
    pub const COMBINING: Features = Features(1 << 24);
    /// U+0380 to U+03FF, and U+1F00 to U+1FFF.
    pub const GREEK: Features = Features(1 << 25);
    /// U+0400 to U+04FF: Cyrillic.
    pub const CYRILLIC: Features = Features(1 << 26);
    /// U+2000 to U+20FF: spaces, dashes, curly quotes, `…`, invisible characters.
    pub const PUNCTUATION: Features = Features(1 << 27);
    /// Everything else beyond ASCII, emoji among it.
    pub const OTHER: Features = Features(1 << 28);

    /// Two blanks in a row, no-break spaces among them, also where they only indent a line.
    pub const TWO_SPACES: Features = Features(0b111 << 32);
    /// Two of `A` to `Z` in a row.
    pub const CAPITALS: Features = Features(1 << 35);
    /// A blank or a tag before one of `.,:;?!)`, or a blank after `(`.
    pub const SPACED_MARK: Features = Features(0b11 << 36);
    /// A letter beyond ASCII beside one of `A` to `Z` or `a` to `z`, or one of `HOo` before a space: where alphabets may mix.
    pub const MIXED: Features = Features(0b111 << 38);
    /// `ss` or `ß`.
    pub const DOUBLE_S: Features = Features(0b11 << 41);
    /// Two commas, apostrophes, backticks or angle brackets in a row: what some write for quotation marks.
    pub const TWIN_MARKS: Features = Features(1 << 43);
    /// `Ã`, `Å`, `Ĺ`, `Ξ`, `â` or the like before a sign: where letters may have been read in the wrong encoding.
    pub const GARBLED: Features = Features(1 << 44 | 0b111 << 55);
    /// One of `A` to `Z` behind one of `a` to `z`.
    pub const INNER_CAPITAL: Features = Features(1 << 45);
    /// Two of `.,:;?!` in a row.
    pub const DOUBLED_MARK: Features = Features(1 << 46);
    /// A quotation mark that is not straight. `’` alone is none, since it is an apostrophe nearly always.
    pub const QUOTATION: Features = Features(1 << 47);
    /// A full stop before a quotation mark or another sign.
    pub const STOP_BEFORE_SIGN: Features = Features(1 << 48);
    /// `<` or `&` before what is neither a letter nor `/` nor `#`.
    pub const LONE_SIGN: Features = Features(1 << 49);
    /// A capital from U+00C0 to U+017F, with some small letters among them, or one of `A` to `Z` behind what is not ASCII.
    pub const ACCENTED_CAPITAL: Features = Features(0b111 << 50);
    /// What may be a picture among signs, or an emoji.
    pub const PICTURE: Features = Features(0b11 << 53);
    /// What stands before a space equals what stands behind it, as far as bytes tell.
    pub const REPEATED: Features = Features(1 << 61);

    /// What may be a pronoun that addresses readers in the language of the text ([`Lexicon`]).
    ///
    /// [`Lexicon`]: crate::check::lexicon::Lexicon
    pub const PRONOUN: Features = Features(1 << 58);
    /// What may be an English word that no other language has.
    pub const ENGLISH_WORD: Features = Features(1 << 59);
    /// What may be a common word of another language.
    pub const FOREIGN_WORD: Features = Features(1 << 60);

    /// `a` or `b`, for constants.
    pub const fn or(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }

    /// The set as bytes, of which each stands for eight kinds.
    pub const fn bytes(self) -> [u8; 8] {
        self.0.to_le_bytes()
    }

    /// Whether the two sets share a kind.
    pub const fn meets(self, other: Features) -> bool {
        self.0 & other.0 != 0
    }

    /// The kinds in a text of a file. An escape may stand for anything.
    pub fn of(text: &str) -> Features {
        Features::with_words(text, |_| ())
    }

    /// The same; on the way each word is shown to `look`.
    #[inline]
    pub fn with_words(text: &str, mut look: impl FnMut(&[u8])) -> Features {
        let bytes = text.as_bytes();
        let (mut bits, mut before) = (0, ALONE);
        // Where the word begins, and what stands behind the last blank.
        let (mut word, mut piece) = (0, 0);
        for (at, &byte) in bytes.iter().enumerate() {
            let here = HERE[byte as usize];
            bits |= here & before;
            before = BEFORE[byte as usize];
            if here & APART != 0 {
                if word < at {
                    look(&bytes[word..at]);
                }
                word = at + usize::from(STEPS[byte as usize]);
                if matches!(byte, b' ' | b'\n') {
                    if bits & Features::REPEATED.0 == 0 && is_repeated(&bytes[piece..at], &bytes[at + 1..]) {
                        bits |= Features::REPEATED.0;
                    }
                    piece = at + 1;
                }
            }
        }
        if word < bytes.len() {
            look(&bytes[word..]);
        }
        Features(if bits & ESCAPE != 0 { u64::MAX } else { bits })
    }
}

/// Whether the piece before a blank equals the one behind it, as far as bytes tell.
#[inline]
fn is_repeated(word: &[u8], rest: &[u8]) -> bool {
    let (Some(first), Some(next)) = (word.first(), rest.first()) else { return false };
    // Most words differ in their first letter.
    if (first ^ next) & !0x20 != 0 && first.is_ascii_alphanumeric() && next.is_ascii_alphanumeric() {
        return false;
    }
    let word = &word[word.iter().take_while(|byte| byte.is_ascii_punctuation()).count()..];
    let next = rest.trim_ascii_start();
    word.len() > 1
        && word.len() <= next.len()
        && word[1..] == next[1..word.len()]
        && !next.get(word.len()).is_some_and(u8::is_ascii_alphanumeric)
}

impl BitOr for Features {
    type Output = Features;

    fn bitor(self, other: Features) -> Features {
        self.or(other)
    }
}

const ESCAPE: u64 = 1 << 63;

/// That a byte stands between words; no text has it among its kinds.
const APART: u64 = 1 << 62;

/// For each byte that may stand between words how many bytes its character has; 0 for those of words. Beyond ASCII these are
/// signs, spaces and punctuation, which begin with C2 and E2.
const STEPS: [u8; 256] = {
    let mut steps = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        steps[byte] = match byte as u8 {
            b'A'..=b'Z' | b'a'..=b'z' => 0,
            0xC2 => 2,
            0xE2 => 3,
            0x80.. => 0,
            _ => 1,
        };
        byte += 1;
    }
    steps
};

/// The kinds that a byte has whatever stands before it.
const ALONE: u64 = u32::MAX as u64 | ESCAPE;

/// For each byte its kind, and the neighbours of which it may be the second.
const HERE: [u64; 256] = table(false);

/// For each byte the neighbours of which it may be the first, and the kinds that need none.
const BEFORE: [u64; 256] = table(true);

const fn table(first: bool) -> [u64; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut bit = 0;
        while bit < NEIGHBOURS.len() {
            let (before, here) = NEIGHBOURS[bit];
            if has(if first { before } else { here }, byte as u8) {
                table[byte] |= 1 << (FIRST_NEIGHBOURS + bit);
            }
            bit += 1;
        }
        table[byte] |= if first { ALONE } else { kind(byte as u8).0 };
        if !first && STEPS[byte] > 0 {
            table[byte] |= APART;
        }
        byte += 1;
    }
    if !first {
        table[b'\\' as usize] |= ESCAPE;
    }
    table
}

/// Which bit stands for the first row of `NEIGHBOURS`.
const FIRST_NEIGHBOURS: usize = 32;

/// Ranges of bytes of which one from the first list stands before one from the second, in the order of their bits.
const NEIGHBOURS: [(Bytes, Bytes); 26] = [
    // Two blanks: U+0020, and U+00A0, which is C2 A0.
    (&[(b' ', b' ')], &[(b' ', b' ')]),
    (&[(0xA0, 0xA0)], &[(b' ', b' '), (0xC2, 0xC2)]),
    (&[(b' ', b' ')], &[(0xC2, 0xC2)]),
    (CAPITALS, CAPITALS),
    // U+202F ends in AF.
    (
        &[(b' ', b' '), (b'>', b'>'), (0xA0, 0xA0), (0xAF, 0xAF)],
        &[(b'.', b'.'), (b',', b','), (b':', b':'), (b';', b';'), (b'?', b'?'), (b'!', b'!'), (b')', b')')],
    ),
    (&[(b'(', b'(')], &[(b' ', b' '), (0xC2, 0xC2), (0xE2, 0xE2)]),
    (LETTERS, &[(0xC3, 0xD3), (0xE1, 0xE1)]),
    (&[(0x80, 0xBF)], LETTERS),
    (&[(b'H', b'H'), (b'O', b'O'), (b'o', b'o')], &[(b' ', b' ')]),
    (&[(b's', b's')], &[(b's', b's')]),
    (&[(0xC3, 0xC3)], &[(0x9F, 0x9F)]),
    (TWINS, TWINS),
    // The second bytes of Â to ì, without those that signs share, and the first ones of the signs that Windows-1252 has from 0x80 to 0xBF.
    (
        &[(0x82, 0x85), (0x8E, 0x91), (0x97, 0x99), (0xA1, 0xA7), (0xAA, 0xAA), (0xAC, 0xAC), (0xB0, 0xB0)],
        &[(0xC2, 0xC2), (0xC5, 0xC6), (0xCB, 0xCB), (0xE2, 0xE2)],
    ),
    (&[(b'a', b'z')], CAPITALS),
    (MARKS, MARKS),
    // `«` and `»` are C2 AB and C2 BB, the curly ones E2 80 98 to E2 80 9F, and single angles E2 80 B9 and E2 80 BA.
    (&[(0x80, 0x80), (0xC2, 0xC2)], &[(0x98, 0x98), (0x9A, 0x9F), (0xAB, 0xAB), (0xB9, 0xBB)]),
    (&[(b'.', b'.')], &[(b'"', b'"'), (0xC2, 0xC2), (0xE2, 0xE2)]),
    (&[(b'<', b'<'), (b'&', b'&')], &[(0, b'"'), (b'$', b'.'), (b'0', b'@'), (b'[', b'`'), (b'{', 0xFF)]),
    (&[(0x80, 0xBF)], CAPITALS),
    (&[(0xC3, 0xC3)], &[(0x80, 0x9E)]),
    (&[(0xC4, 0xC5)], &[(0x80, 0xBF)]),
    (&[(0xE2, 0xE2)], &[(0x8C, 0x8C), (0x98, 0x9D), (0xAC, 0xAD)]),
    (&[(0xF0, 0xF0)], &[(0x80, 0xBF)]),
    // As of those that may be garbled, of Ă and Ĺ for Windows-1250,
    (&[(0x82, 0x82), (0xB9, 0xB9)], &[(0xC2, 0xC2), (0xC4, 0xC5), (0xCB, 0xCB), (0xE2, 0xE2)]),
    // of Ξ, Ο, Β, Γ and β for Greek pages,
    (&[(0x92, 0x93), (0x9E, 0x9F), (0xB2, 0xB2)], &[(0xC2, 0xC2), (0xC6, 0xC6), (0xE2, 0xE2)]),
    // and Ã before two spaces.
    (&[(0x83, 0x83)], &[(b' ', b' ')]),
];

/// Ranges of bytes, with the first and the last of each.
type Bytes = &'static [(u8, u8)];

const CAPITALS: Bytes = &[(b'A', b'Z')];

const TWINS: Bytes = &[(b',', b','), (b'\'', b'\''), (b'<', b'<'), (b'>', b'>'), (b'`', b'`')];

const MARKS: Bytes = &[(b'.', b'.'), (b',', b','), (b':', b':'), (b';', b';'), (b'?', b'?'), (b'!', b'!')];

const LETTERS: Bytes = &[(b'A', b'Z'), (b'a', b'z')];

const fn has(ranges: Bytes, byte: u8) -> bool {
    let mut at = 0;
    while at < ranges.len() {
        if ranges[at].0 <= byte && byte <= ranges[at].1 {
            return true;
        }
        at += 1;
    }
    false
}

const fn kind(byte: u8) -> Features {
    match byte {
        b'0'..=b'9' => Features::DIGIT,
        b'A'..=b'Z' => Features::CAPITAL,
        b'a'..=b'z' => Features::SMALL,
        b'"' => Features::QUOTE,
        b'\'' => Features::APOSTROPHE,
        b'`' => Features::BACKTICK,
        b'.' => Features::STOP,
        b',' => Features::COMMA,
        b':' => Features::COLON,
        b';' => Features::SEMICOLON,
        b'?' => Features::QUESTION,
        b'!' => Features::EXCLAMATION,
        b'(' | b')' | b'[' | b']' => Features::BRACKET,
        b'-' => Features::HYPHEN,
        b'%' => Features::PERCENT,
        b'<' | b'>' => Features::MARKUP,
        b'&' => Features::AMPERSAND,
        b'{' | b'}' => Features::BRACE,
        b'/' | b'\\' | b'@' | b'_' | b'#' | b'=' => Features::TECHNICAL,
        b'$' | b'*' | b'+' | b'~' | b'^' | b'|' => Features::SYMBOL,
        b'\n' => Features::NEWLINE,
        b' ' => Features::NONE,
        0..=0x1F | 0x7F => Features::CONTROL,
        // Bytes that go on with a character say nothing.
        0x80..=0xBF => Features::NONE,
        0xC0..=0xC2 => Features::LATIN_SIGN,
        0xC3..=0xCB => Features::LATIN_LETTER,
        0xCC => Features::COMBINING,
        0xCD => Features::COMBINING.or(Features::GREEK),
        0xCE | 0xCF => Features::GREEK,
        0xD0..=0xD3 => Features::CYRILLIC,
        // U+1F00 to U+1FFF, and Georgian, phonetic letters and others.
        0xE1 => Features::GREEK.or(Features::OTHER),
        0xE2 => Features::PUNCTUATION.or(Features::OTHER),
        _ => Features::OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_shown() {
        let mut words = Vec::new();
        Features::with_words("« L’été », 3\u{A0}km… πόλη", |word| {
            words.push(String::from_utf8(word.to_vec()).unwrap())
        });
        assert_eq!(words, ["L", "été", "km", "πόλη"]);
    }

    #[test]
    fn a_text_has_the_kinds_it_shows() {
        for (text, kinds) in [
            ("Rome", Features::CAPITAL | Features::SMALL),
            ("3 %", Features::DIGIT | Features::PERCENT),
            ("é", Features::LATIN_LETTER),
            ("«\u{A0}ό»", Features::LATIN_SIGN | Features::GREEK),
            ("e\u{301}", Features::SMALL | Features::COMBINING),
            ("…", Features::PUNCTUATION | Features::OTHER),
            ("", Features::NONE),
        ] {
            assert_eq!(Features(Features::of(text).0 & ALONE), kinds, "{text}");
        }
        assert_eq!(Features::of("{ \"\\u00A0\" }"), Features::ALL);
        assert!(!Features::of("Rome").meets(Features::DIGIT | Features::STOP));
    }

    #[test]
    fn neighbours_are_seen() {
        for (feature, with, without) in [
            (Features::TWO_SPACES, &["a  b", "a \u{A0}b", "a\u{A0} b", "a\u{A0}\u{A0}b"][..], &["a b", "a\nb"][..]),
            (Features::CAPITALS, &["ROme", "xAB"], &["Rome", "A B", "RoMe"]),
            (Features::SPACED_MARK, &["a .", "a\u{202F}:", "<b>,", "( a", "(\u{A0}a"], &["a.", "(a) b", "a: b"]),
            (Features::MIXED, &["aό", "όa", "Ο όo ", "H ώρα"], &["όλα", "abc", "ό a"]),
            (Features::DOUBLE_S, &["Strasse", "daß"], &["das", "s s", "ä"]),
            (Features::TWIN_MARKS, &[",,a", "a''", "<<a"], &["a, b", "<a>", "l'a"]),
            (Features::INNER_CAPITAL, &["rOme", "eBay"], &["Rome", "ROme"]),
            (Features::DOUBLED_MARK, &["a..", "a?!"], &["a.", "a. .", "a: b"]),
            (
                Features::QUOTATION,
                &["«a", "a»", "“a", "a”", "‚a", "‹a", "a›", "‘a"],
                &["l’a", "a – b…", "a\u{A0}b", "π"],
            ),
            (Features::STOP_BEFORE_SIGN, &["a.»", "a.”", "a.\""], &["a. “b”", "»."]),
            (Features::LONE_SIGN, &["<{", "<!--", "<?", "&{", "a < b", "<\n"], &["<b>", "</b>", "&amp;", "&#38;"]),
            (Features::ACCENTED_CAPITAL, &["Été", "éT", "Łódź"], &["été", "à Rome", "Δήμος", "l’été"]),
            (Features::PICTURE, &["🎉", "✅", "⌘"], &["a…", "“a”", "€"]),
            (Features::GARBLED, &["Ã©", "â€™", "Å‚", "Ã\u{81}"], &["é", "a’", "Äa"]),
        ] {
            for text in with {
                assert!(Features::of(text).meets(feature), "{text}");
            }
            for text in without {
                assert!(!Features::of(text).meets(feature), "{text}");
            }
        }
    }

    #[test]
    fn a_repeated_word_is_seen_in_bytes() {
        for text in ["the the city", "The the", "a city\n    city", "(to to go)", "die die", "γη γη"] {
            assert!(Features::of(text).meets(Features::REPEATED), "{text}");
        }
        for text in ["the then", "a city of towns", "to too", "", " ", "x"] {
            assert!(!Features::of(text).meets(Features::REPEATED), "{text}");
        }
    }
}

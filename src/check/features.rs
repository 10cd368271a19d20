//! Which kinds of characters a text holds, learnt in one pass over its bytes, so that most rules need not look at it.

use std::ops::BitOr;

/// A set of kinds of characters. That a kind is in the set of a text may be wrong, for instance when it stands in a
/// placeable; that it is not in the set is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features(u32);

impl Features {
    /// No kind at all.
    pub const NONE: Features = Features(0);
    /// Every kind: for a rule that looks at every text.
    pub const ALL: Features = Features(u32::MAX);
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

    /// Two spaces in a row, also where they only indent a line.
    pub const TWO_SPACES: Features = Features(1 << 29);

    /// `a` or `b`, for constants.
    pub const fn or(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }

    /// How many kinds there may be.
    pub const KINDS: usize = 32;

    /// The kinds in the set, as numbers below [`Features::KINDS`].
    pub fn kinds(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let kind = (left != 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(kind)
        })
    }

    /// Whether the two sets share a kind.
    pub const fn meets(self, other: Features) -> bool {
        self.0 & other.0 != 0
    }

    /// The kinds in a text of a file. An escape may stand for anything.
    pub fn of(text: &str) -> Features {
        let bytes = text.as_bytes();
        let mut bits = bytes.iter().fold(0, |bits, byte| bits | KINDS[*byte as usize]);
        // Without a way out of the loop, many bytes are compared at a time.
        let pairs = bytes.iter().zip(bytes.iter().skip(1));
        if pairs.fold(false, |all, (a, b)| all | (*a == b' ') & (*b == b' ')) {
            bits |= Features::TWO_SPACES.0;
        }
        Features(if bits & ESCAPE != 0 { u32::MAX } else { bits })
    }
}

impl BitOr for Features {
    type Output = Features;

    fn bitor(self, other: Features) -> Features {
        self.or(other)
    }
}

const ESCAPE: u32 = 1 << 31;

const KINDS: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = kind(byte as u8).0;
        byte += 1;
    }
    table[b'\\' as usize] |= ESCAPE;
    table
};

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
    fn a_text_has_the_kinds_it_shows() {
        for (text, kinds) in [
            ("Rome", Features::CAPITAL | Features::SMALL),
            ("3 %", Features::DIGIT | Features::PERCENT),
            ("é", Features::LATIN_LETTER),
            ("«\u{A0}ό»", Features::LATIN_SIGN | Features::GREEK),
            ("e\u{301}", Features::SMALL | Features::COMBINING),
            ("…", Features::PUNCTUATION | Features::OTHER),
            ("", Features::NONE),
            ("a  b", Features::SMALL | Features::TWO_SPACES),
        ] {
            assert_eq!(Features::of(text), kinds, "{text}");
        }
        assert_eq!(Features::of("{ \"\\u00A0\" }"), Features::ALL);
        assert!(!Features::of("Rome").meets(Features::DIGIT | Features::STOP));
    }
}

//! Words of a text, and what in it is no language: addresses, paths, names of files, options, placeholders of other formats.

use std::ops::Range;

/// The words of a text with where they stand: letters, marks and digits, with apostrophes between letters.
///
/// ```
/// use portolan::check::prose::words;
/// let found: Vec<&str> = words("L’adresse e-mail : 3 réfugié·e·s").map(|(_, word)| word).collect();
/// assert_eq!(found, ["L’adresse", "e", "mail", "3", "réfugié·e·s"]);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut letters = text.char_indices();
    std::iter::from_fn(move || {
        let (start, _) = letters.find(|(_, c)| is_word(*c))?;
        let end = loop {
            let end = letters.offset();
            let Some((_, c)) = letters.next() else { break end };
            let joins = || {
                matches!(c, '’' | '\'' | '·' | '\u{2E31}' | '\u{AD}')
                    && letters.as_str().starts_with(char::is_alphabetic)
            };
            if !is_word(c) && !joins() {
                break end;
            }
        };
        Some((start..end, &text[start..end]))
    })
}

/// Whether a character is part of a word: a letter, a digit, or a mark that combines with one.
pub fn is_word(c: char) -> bool {
    // What most texts are written with needs no table of Unicode.
    match c {
        '\0'..='\x7F' => c.is_ascii_alphanumeric(),
        '\u{C0}'..='\u{2AF}' => !matches!(c, '×' | '÷'),
        '\u{300}'..='\u{36F}' | '\u{3A3}'..='\u{3F5}' => true,
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// Whether a byte and the one behind it are such somewhere. It looks at all of them and never stops early, so that the
/// processor takes many at a time.
pub fn any_two(bytes: &[u8], is_such: impl Fn(u8, u8) -> bool) -> bool {
    let behind = bytes.get(1..).unwrap_or_default();
    bytes.iter().zip(behind).fold(false, |any, (&a, &b)| any | is_such(a, b))
}

/// As [`any_two`], with three bytes.
pub fn any_three(bytes: &[u8], is_such: impl Fn(u8, u8, u8) -> bool) -> bool {
    let (second, third) = (bytes.get(1..).unwrap_or_default(), bytes.get(2..).unwrap_or_default());
    bytes.iter().zip(second).zip(third).fold(false, |any, ((&a, &b), &c)| any | is_such(a, b, c))
}

/// Tells of most words that they are not in a list, by their first two bytes and their length, before anything is compared.
pub struct Filter(Vec<u32>);

impl Filter {
    /// A filter for a list of words.
    pub fn new<'w>(words: impl IntoIterator<Item = &'w [u8]>) -> Self {
        let mut lengths = vec![0; 1 << 14];
        for word in words {
            lengths[Filter::place(word)] |= Filter::length(word);
        }
        Filter(lengths)
    }

    /// Whether a word may be one of the list.
    pub fn passes(&self, word: &[u8]) -> bool {
        self.0[Filter::place(word)] & Filter::length(word) != 0
    }

    /// The first byte and six bits of the second, in which letters differ.
    fn place(word: &[u8]) -> usize {
        let byte = |at: usize| usize::from(word.get(at).copied().unwrap_or_default());
        byte(0) << 6 | byte(1) & 0x3F
    }

    fn length(word: &[u8]) -> u32 {
        1 << word.len().min(31)
    }
}

/// Tells of most texts that they begin with none of some phrases, by three bytes and by five, before anything is compared.
pub struct Starts {
    three: [u64; 64],
    five: [u64; 64],
}

impl Starts {
    /// For phrases of five bytes at least, in small letters. A capital at their beginning counts as the small letter.
    pub fn new<'w>(phrases: impl IntoIterator<Item = &'w str>) -> Self {
        let mut starts = Starts { three: [0; 64], five: [0; 64] };
        for phrase in phrases {
            let mut letters = phrase.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            let capital: String = first.chain(letters).collect();
            for text in [phrase, &capital] {
                if let Some([a, b, c, d, e]) = text.as_bytes().first_chunk().copied() {
                    for (set, bytes) in [(&mut starts.three, [a, b, c, 0, 0]), (&mut starts.five, [a, b, c, d, e])] {
                        let place = Starts::place(bytes);
                        set[place / 64] |= 1 << (place % 64);
                    }
                }
            }
        }
        starts
    }

    /// Whether a text may begin with one of the phrases.
    pub fn passes(&self, text: &[u8]) -> bool {
        let Some([a, b, c, d, e]) = text.first_chunk().copied() else { return false };
        let has = |set: &[u64; 64], bytes| {
            let place = Starts::place(bytes);
            set[place / 64] & 1 << (place % 64) != 0
        };
        // Further letters beyond ASCII may be capitals, which have other bytes, and a tag or placeable may part letters.
        let tells = |byte: u8| byte.is_ascii() && !matches!(byte, b'<' | b'{');
        has(&self.three, [a, b, c, 0, 0]) && (!tells(d) || !tells(e) || has(&self.five, [a, b, c, d, e]))
    }

    /// One of 4,096 places, whatever the case of letters.
    fn place([a, b, c, d, e]: [u8; 5]) -> usize {
        let key = u64::from_le_bytes([a, b, c, d, e, 0, 0, 0]) | 0x20_2020_2020;
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 52) as usize
    }
}

/// Whether one of the longest stretches of bytes of a set is such.
pub fn any_stretch(bytes: &[u8], set: &[bool; 256], mut is_such: impl FnMut(Range<usize>) -> bool) -> bool {
    let mut start = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if !set[byte as usize] {
            if start < at && is_such(start..at) {
                return true;
            }
            start = at + 1;
        }
    }
    start < bytes.len() && is_such(start..bytes.len())
}

/// Stretches of a text that are no language, in order: addresses (`https://…`, `name@host`, `www.…`), paths, names of
/// files, hosts, options (`--force`), versions (`1.2.3`), and placeholders (`%s`, `{0}`, `$name`).
///
/// ```
/// use portolan::check::prose::technical;
/// let text = "See https://example.org/a?b, or run app --force on notes.txt.";
/// let found: Vec<&str> = technical(text).into_iter().map(|range| &text[range]).collect();
/// assert_eq!(found, ["https://example.org/a?b", "--force", "notes.txt"]);
/// ```
pub fn technical(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let may_be = |text: &str| {
        text.bytes().any(|byte| matches!(byte, b'/' | b'.' | b'@' | b'\\' | b'_' | b'-' | b'%' | b'$' | b'{' | b':'))
    };
    if !may_be(text) {
        return found;
    }
    let mut from = 0;
    for piece in text.split_inclusive(|c: char| c.is_whitespace()) {
        let word = piece.trim_end();
        let start = from;
        from += piece.len();
        if !may_be(word) {
            continue;
        }
        let opening = word.len() - word.trim_start_matches(is_wrapping).len();
        let core = word[opening..].trim_end_matches(is_closing);
        if is_technical(core) {
            found.push(start + opening..start + opening + core.len());
        }
    }
    found
}

/// The stretches between backticks, as Markdown sets off code. A backtick inside a word is a slip for an apostrophe.
pub fn quoted_code(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let opens = |at: usize| {
        !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '`')
            && text[at + 1..].starts_with(|c: char| !c.is_whitespace())
    };
    let closes = |at: usize| {
        !text[at + 1..].starts_with(|c: char| c.is_alphanumeric()) && !text[..at].ends_with(char::is_whitespace)
    };
    std::iter::from_fn(move || {
        let ticks = |from: usize| memchr::memchr_iter(b'`', &text.as_bytes()[from..]).map(move |at| from + at);
        let start = ticks(from).find(|&at| opens(at))?;
        let end = ticks(start + 1).find(|&at| closes(at))?;
        from = end + 1;
        Some(start..end + 1)
    })
}

/// Whether a place is within one of the stretches.
pub fn is_within(stretches: &[Range<usize>], at: usize) -> bool {
    stretches.iter().any(|range| range.contains(&at))
}

fn is_wrapping(c: char) -> bool {
    matches!(c, '(' | '[' | '<' | '"' | '\'' | '“' | '„' | '«' | '‘' | '‚' | '”' | '’' | '¿' | '¡')
}

fn is_closing(c: char) -> bool {
    is_wrapping(c) || matches!(c, ')' | ']' | '>' | '.' | ',' | ';' | ':' | '!' | '?' | '…' | '»' | '·')
}

fn is_technical(word: &str) -> bool {
    if word.len() < 2 {
        return false;
    }
    let is_name = |text: &str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'+'))
    };
    if word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:") || word.contains('\\') {
        return true;
    }
    if let Some((name, host)) = word.split_once('@') {
        return is_name(host) && host.contains('.') && !name.is_empty();
    }
    if let Some(option) = word.strip_prefix('-') {
        let option = option.trim_start_matches('-');
        return word.starts_with("--") && option.starts_with(|c: char| c.is_ascii_alphabetic())
            || option.len() == 1 && option.bytes().all(|b| b.is_ascii_alphabetic());
    }
    if word.starts_with(['/', '~']) && word[1..].contains('/') || word.starts_with("./") {
        return true;
    }
    if word.starts_with(['%', '$', '{']) && word[1..].bytes().any(|b| b.is_ascii_alphanumeric()) {
        return true;
    }
    if word.contains('_') && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
        return true;
    }
    is_dotted(word)
}

/// `notes.txt`, `example.org`, `about:config`, `1.2.3`: names with dots inside, with nothing else about them.
fn is_dotted(word: &str) -> bool {
    let (host, path) = word.split_once('/').unwrap_or((word, ""));
    let mut parts = host.split('.');
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    let Some(first) = parts.next() else { return false };
    let rest: Vec<&str> = parts.collect();
    let Some(last) = rest.last() else {
        return host.strip_prefix("about:").is_some_and(plain);
    };
    let all = plain(first) && rest.iter().all(|part| plain(part)) && path.is_ascii();
    let version = rest.len() > 1 && first.bytes().all(|b| b.is_ascii_digit());
    // A capital after a dot is a sentence that lacks a space.
    all && (version || first.len() > 1 && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_made_of_what_unicode_calls_letters_and_digits() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_word(c), c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}'), "{c:?}");
        }
    }

    #[test]
    fn neighbours_are_found_wherever_they_stand() {
        let text = "a long text, in which only the last two bytes are xy";
        assert!(any_two(text.as_bytes(), |a, b| (a == b'x') & (b == b'y')));
        assert!(any_three(text.as_bytes(), |a, b, c| (a == b' ') & (b == b'x') & (c == b'y')));
        assert!(!any_two(b"x", |_, _| true) && !any_three(b"xy", |_, _, _| true));
    }

    #[test]
    fn phrases_are_told_by_their_first_letters() {
        let starts = Starts::new(["à traduire", "ως γλωσσικό", "hier ist"]);
        for text in ["À traduire", "à traduire", "Ως γ", "ως Γ", "Hier ", "hIER IST", "Hie<b>r"] {
            assert!(starts.passes(text.as_bytes()), "{text}");
        }
        for text in ["", "h", "hier", "hierher", "Here it is", "da ist"] {
            assert!(!starts.passes(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn what_is_technical() {
        for word in [
            "https://a.org",
            "a@b.org",
            "www.a.org",
            "notes.txt",
            "example.org/path",
            "--all",
            "-f",
            "/usr/bin",
            "~/a/b",
            "C:\\Users",
            "MY_NAME",
            "%s",
            "$name",
            "{0}",
            "1.2.3",
            "about:config",
            "./run",
        ] {
            assert_eq!(technical(word).first(), Some(&(0..word.len())), "{word}");
        }
        for word in ["City.", "end.Then", "e.g.", "and/or", "–", "-", "100", "3.5", "well-known", "a.b", "{", "5%"] {
            assert!(technical(word).is_empty(), "{word}");
        }
        assert_eq!(technical("(see “notes.txt”).").first(), Some(&(8..17)));
    }
}

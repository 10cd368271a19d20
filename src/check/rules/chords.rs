//! Shortcuts of keyboards in texts: `Ctrl+Shift+P`, `Strg-S`, `⌘S`.

/// What modifiers are called, in small letters: each line is one of them, in the seven languages and as signs.
const MODIFIERS: [&[&str]; 4] = [
    &["ctrl", "control", "ctl", "strg", "steuerung", "contrôle", "⌃"],
    &["alt", "option", "opt", "opción", "opzione", "wahltaste", "altgr", "⌥"],
    &[
        "shift",
        "maj",
        "majuscule",
        "majuscules",
        "umschalt",
        "umschalttaste",
        "mayús",
        "mayúsculas",
        "mayus",
        "maiusc",
        "⇧",
    ],
    &[
        "cmd",
        "command",
        "befehl",
        "befehlstaste",
        "commande",
        "comando",
        "meta",
        "super",
        "win",
        "windows",
        "accel",
        "⌘",
    ],
];

/// Modifiers that are words of prose as well: behind a hyphen, *Windows-7* and *Super-8* are no shortcuts.
const WORDS: [&str; 14] = [
    "befehl", "comando", "command", "commande", "control", "ctl", "meta", "opción", "opt", "option", "opzione",
    "super", "win", "windows",
];

/// What joins the keys of a shortcut.
const JOINS: [char; 4] = ['+', '-', '‑', '–'];

/// Most modifiers of a shortcut, so that a row of names is not read again and again.
const MAX_MODIFIERS: usize = 5;

/// A shortcut with a key that has the same name in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chord<'t> {
    /// As it is written.
    pub written: &'t str,
    /// Which of the modifiers it has; nothing where one is unknown.
    modifiers: Option<u8>,
    /// How many modifiers it has.
    count: usize,
    /// Its key, a letter, digit or `F5`, in small letters.
    key: String,
}

impl Chord<'_> {
    /// Whether another one is typed in the same way, as far as one can tell.
    pub fn is_like(&self, other: &Chord) -> bool {
        let same = match (self.modifiers, other.modifiers) {
            (Some(own), Some(others)) => own == others,
            _ => self.count == other.count,
        };
        same && self.key == other.key
    }

    /// Whether its modifiers are all known, so that it surely is a shortcut.
    pub fn is_certain(&self) -> bool {
        self.modifiers.is_some()
    }
}

/// Whether a text may hold a shortcut; quick.
pub(super) fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let key = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    // A single letter or `F5` behind a hyphen or plus; signs of keys are in U+2300 to U+23FF, and ⇧ is U+21E7.
    memchr::memchr2_iter(b'+', b'-', bytes).any(|at| {
        let at = at + 1 + usize::from(bytes.get(at + 1) == Some(&b' '));
        key(at) && (!key(at + 1) || bytes[at] == b'F' && bytes[at + 1].is_ascii_digit())
    }) || memchr::memchr_iter(0xE2, bytes).any(|at| matches!(bytes.get(at + 1), Some(0x8C | 0x87)))
}

/// The shortcuts of a text.
pub(super) fn chords(text: &str) -> Vec<Chord<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(|c: char| is_name(c) || is_sign(c)).map(|at| from + at) {
        let (name, _) = name_at(text, start);
        from = match chord(text, start) {
            Some((chord, end)) => {
                found.push(chord);
                end
            }
            None => start + name.len(),
        };
    }
    found
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric()
}

fn is_sign(c: char) -> bool {
    matches!(c, '⌘' | '⌥' | '⇧' | '⌃')
}

/// The name or sign at a place, and whether it is a sign.
fn name_at(text: &str, at: usize) -> (&str, bool) {
    let rest = &text[at..];
    match rest.chars().next() {
        Some(c) if is_sign(c) => (&rest[..c.len_utf8()], true),
        _ => (&rest[..rest.find(|c: char| !is_name(c)).unwrap_or(rest.len())], false),
    }
}

/// Where the next key begins behind one that ends at a place.
fn joined(text: &str, end: usize, is_sign: bool) -> Option<usize> {
    let rest = &text[end..];
    let trimmed = rest.trim_start_matches(' ');
    let at = end + rest.len() - trimmed.len();
    match trimmed.chars().next() {
        Some('+') => Some(at + 1 + (trimmed.len() - 1 - trimmed[1..].trim_start_matches(' ').len())),
        Some(c) if at == end && JOINS.contains(&c) => Some(at + c.len_utf8()),
        Some(c) if at == end && is_sign && c.is_alphanumeric() | self::is_sign(c) => Some(at),
        _ => None,
    }
}

/// The shortcut that begins at a place, and where it ends.
fn chord(text: &str, start: usize) -> Option<(Chord<'_>, usize)> {
    let (mut at, mut modifiers, mut count) = (start, Some(0), 0);
    loop {
        let (name, sign) = name_at(text, at);
        let end = at + name.len();
        if name.is_empty() || count > MAX_MODIFIERS {
            return None;
        }
        if let Some(next) = joined(text, end, sign).filter(|&next| next < text.len()) {
            let lower = name.to_lowercase();
            let is_prose = !text[end..next].contains('+') && WORDS.contains(&lower.as_str());
            let bit = MODIFIERS.iter().position(|names| !is_prose && names.contains(&lower.as_str()));
            // A shortcut that begins with a word that is none is a compound.
            modifiers = modifiers.zip(bit).map(|(all, bit)| all | 1 << bit);
            count += 1;
            at = next;
            continue;
        }
        let is_key = |name: &str| name.chars().count() == 1 && name.is_ascii() || is_function_key(name);
        let chord = Chord { written: &text[start..end], modifiers, count, key: name.to_lowercase() };
        return (count > 0 && is_key(name)).then_some((chord, end));
    }
}

/// `F5`.
fn is_function_key(name: &str) -> bool {
    name.strip_prefix('F').is_some_and(|number| {
        !number.is_empty() && number.len() < 3 && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortcuts_are_found_as_they_are_written() {
        let written = |text: &'static str| chords(text).into_iter().map(|it| it.written).collect::<Vec<_>>();
        assert_eq!(written("Press Ctrl+Shift+P, or ⌘S."), ["Ctrl+Shift+P", "⌘S"]);
        assert_eq!(written("Strg + C (Alt-F4)"), ["Strg + C", "Alt-F4"]);
        assert_eq!(written("⇧⌘Z"), ["⇧⌘Z"]);
        for text in [
            "Windows-7",
            "Super-8",
            "Option-A",
            "Ctrl+Enter",
            "Ctrl-click",
            "Ctrl",
            "well-known",
            "+",
            "a + b is",
            "⌘",
            "-",
            "Ctrl+",
        ] {
            assert!(chords(text).iter().all(|it| !it.is_certain()), "{text}");
        }
    }

    #[test]
    fn modifiers_have_names_in_every_language() {
        let like = |one: &str, other: &str| chords(one)[0].is_like(&chords(other)[0]);
        for other in ["Strg+Umschalt+P", "Ctrl+Maj+P", "Ctrl-Mayús-p", "Ctrl+Maiusc+P", "Shift+Control+P", "X+Y+P"] {
            assert!(like("Ctrl+Shift+P", other), "{other}");
        }
        for other in ["Strg+P", "Strg+Umschalt+Q", "Strg+Alt+P", "X+P"] {
            assert!(!like("Ctrl+Shift+P", other), "{other}");
        }
    }
}

//! Suppressions that hold for one wording: `# portolan: allow RULE @9e1c44d07a52 reason`.

use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::catalogue::File;
use crate::ledger::Fingerprint;
use crate::syntax::tree::Message;

/// What begins a fingerprint in a comment.
const MARK: char = '@';

/// Fewest hexadecimal digits that are taken for a fingerprint, so that `@ada` may still begin a reason.
const MIN_DIGITS: usize = 6;

/// Where a fingerprint stands at a place of a line, with its `@`. One without digits is still to be filled in.
pub(super) fn fingerprint_at(line: &str, start: usize) -> Option<Range<usize>> {
    let start = line.len() - line[start..].trim_start().len();
    let digits = line[start..].strip_prefix(MARK)?;
    let length = digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len());
    let ends = digits[length..].chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, ':' | ',' | ';'));
    (ends && (length == 0 || length >= MIN_DIGITS)).then_some(start..start + MARK.len_utf8() + length)
}

/// What was meant as a fingerprint at a place of a line and is none: digits with something else in or behind them.
pub(super) fn broken_fingerprint(line: &str, start: usize) -> Option<Range<usize>> {
    let start = line.len() - line[start..].trim_start().len();
    let rest = line[start..].strip_prefix(MARK)?;
    let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let word = rest[..length].trim_start_matches(MARK);
    let digits = word.bytes().take_while(|byte| byte.is_ascii_hexdigit() || *byte == b'-').count();
    (digits >= MIN_DIGITS && word.bytes().any(|byte| byte.is_ascii_digit()))
        .then_some(start..start + MARK.len_utf8() + length)
}

/// The fingerprint, with its `@`, of the message or term that starts at a place.
pub(super) fn fingerprint_of(file: &File, start: u32) -> Option<String> {
    let message = file.message_around(start).filter(|message| message.span.start == start)?;
    Some(format!("{MARK}{}", digits(file, message)))
}

/// The ledger's fingerprint of a text. That of a message with attributes is made from those of all its texts.
fn digits(file: &File, message: &Message) -> String {
    let of = |pattern| Fingerprint::of(pattern, file.text()).to_string();
    if let (Some(value), []) = (&message.value, message.attributes.as_slice()) {
        return of(value);
    }
    let mut all = message.value.as_ref().map(&of).unwrap_or_default();
    for attribute in &message.attributes {
        all.push_str(&format!("\n.{} {}", file.of(attribute.id), of(&attribute.value)));
    }
    Sha256::digest(all)[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What to say of a suppression whose fingerprint is not that of the text, and what to do.
pub(super) fn words(rule: &str, written: &str, right: &str) -> (String, String) {
    let is_empty = written.len() == MARK.len_utf8();
    let message = match is_empty {
        true => format!("this is to allow `{rule}` for the text as it is, and has no fingerprint yet"),
        false => format!("the text has changed since `{rule}` was allowed here"),
    };
    let help = match is_empty {
        true => format!("write `{right}`"),
        false => format!("look at the text again; if the reason still holds, write `{right}`"),
    };
    (message, help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{FileId, Source};

    #[test]
    fn fingerprints_are_told_from_reasons() {
        let at = |line: &str| fingerprint_at(line, 0).map(|range| line[range].to_owned());
        for (line, found) in [
            ("@9e1c44d07a52 x", Some("@9e1c44d07a52")),
            ("  @9E1C44: x", Some("@9E1C44")),
            ("@", Some("@")),
            ("@ x", Some("@")),
            ("@ada says so", None),
            ("@facade5x", None),
            ("@face", None),
            ("x @9e1c44d07a52", None),
            ("", None),
        ] {
            assert_eq!(at(line).as_deref(), found, "{line}");
        }
    }

    #[test]
    fn a_fingerprint_is_that_of_the_ledger_and_of_all_texts() {
        let of = |text: &str| {
            let file = File::parse(FileId(0), "app", &Source::new("app.ftl", text));
            let start = file.messages().next().map(|message| message.span.start);
            start.and_then(|start| fingerprint_of(&file, start))
        };
        assert_eq!(of("a = Bonjour").as_deref(), Some("@9172e8eec99f"));
        assert_eq!(of("# x\nb =\n    Bonjour\n"), of("a = Bonjour"));
        let two = of("a = Bonjour\n    .title = Ville");
        assert!(two.is_some() && two != of("a = Bonjour\n    .title = Port"));
        assert_ne!(two, of("a = Bonjour\n    .label = Ville"));
        assert_ne!(two, of("a = Bonsoir\n    .title = Ville"));
        assert_eq!(two, of("a =\n    Bonjour\n    .title =\n        Ville"));
    }
}

//! Y20: letters that are written with a combining accent, and signs that stand for another one.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

use crate::check::features::Features;
use crate::check::prose::any_two;
use crate::check::reading::Text;
use crate::check::rule::{Findings, Run, rule};
use crate::text::Span;

rule! {
    /// A text is not in Unicode's composed form (NFC).
    ///
    /// `é` can be one character, or `e` with an accent of its own. They look alike, but a search for one does not find the
    /// other, and some fonts set the accent badly. Text that was copied from a PDF or on a Mac often has the second.
    ///
    /// # Example
    /// ```ftl escaped
    /// summer = E\u{301}te\u{301}
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// summer = Été
    /// ```
    RULE = "not-composed", Warning, Run::Text(
        Features::COMBINING.or(Features::GREEK).or(Features::OTHER),
        check
    )
}

fn check(text: &Text, found: &mut Findings) {
    let raw = text.raw();
    if !may_change(raw, text.features) || is_nfc_quick(raw.chars()) == IsNormalized::Yes || is_nfc(raw) {
        return;
    }
    let mut start = 0;
    let starts = raw.char_indices().skip(1).filter(|(_, c)| !is_combining_mark(*c)).map(|(at, _)| at);
    for end in starts.chain(std::iter::once(raw.len())) {
        let cluster = &raw[start..end];
        // `greek-question-mark` finds the one that Unicode has given up.
        let is_question = cluster == "\u{37E}" && text.language() == "el" && text.is_prose();
        if !is_nfc(cluster) && !is_question {
            let composed: String = cluster.nfc().collect();
            let at = Span::new(text.pattern.span.start + start as u32, text.pattern.span.start + end as u32);
            let mut chars = cluster.chars();
            let (message, help) = match (chars.next(), chars.next()) {
                (Some(c), None) => {
                    let message = format!("U+{:04X} stands here for `{composed}`, and only looks the same", c as u32);
                    (message, format!("write `{composed}`"))
                }
                _ => {
                    let message = format!("`{composed}` is written with other characters than usual");
                    (message, "write it as one composed character".to_owned())
                }
            };
            let finding = found.at(at, message).about(text.unit_id()).help(help);
            found.push(finding.edit(at, composed).safe());
        }
        start = end;
    }
}

/// Whether a text has a character that the composed form might change. Those of the seven languages are none.
fn may_change(raw: &str, features: Features) -> bool {
    let bytes = raw.as_bytes();
    // U+0387, the only one of Greek.
    let is_raised_dot = |a: u8, b: u8| (a == 0xCE) & (b == 0x87);
    if !features.meets(Features::COMBINING.or(Features::OTHER)) {
        return any_two(bytes, is_raised_dot);
    }
    any_two(bytes, |a, b| {
        let is_rare = (a == 0xCC) | (a == 0xCD) | (a == 0xE0) | (a == 0xE1) | (a >= 0xE3);
        is_rare | (a == 0xE2) & (b == 0x84) | is_raised_dot(a, b)
    })
}

//! F01: letters that were read in the wrong encoding, and saved so.

use crate::check::features::Features;
use crate::check::garbled::{Garbled, garbled};
use crate::check::reading::Text;
use crate::check::rule::{Findings, Run, rule};
use crate::text::Span;

rule! {
    /// Letters were read in the wrong encoding.
    ///
    /// A file in UTF-8 was once opened as Windows-1252 or ISO 8859-1, and saved so: `Ã©` was é, `â€™` was ’, `Ä…` was ą. Or as
    /// Windows-1250 (`Ĺ‚` was ł) or as a Greek page (`Ξ±` was α), or more than once. What was meant follows from the bytes. Of
    /// such a text, nothing else is said about its letters and marks.
    ///
    /// # Example
    /// ```ftl
    /// city = La ville dâ€™Ã©tÃ©
    /// #~              ^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = La ville d’été
    /// ```
    RULE = "garbled-text", Error, Run::Text(Features::GARBLED, check)
}

/// Most letters of a stretch that a finding shows.
const MAX_SHOWN: usize = 40;

fn check(text: &Text, found: &mut Findings) {
    if text.is_copied() {
        return;
    }
    let raw = text.raw();
    let all = garbled(raw);
    let Some(first) = all.first() else { return };
    let is_end = |c: char| c.is_ascii_whitespace() || matches!(c, '{' | '}' | '"' | '<' | '>');
    let start = raw[..first.at.start].rfind(is_end).map_or(0, |at| at + 1);
    let end = raw[first.at.end..].find(is_end).map_or(raw.len(), |length| first.at.end + length);
    let word = if raw[start..end].chars().nth(MAX_SHOWN).is_some() { first.at.clone() } else { start..end };
    let from = text.pattern.span.start;
    let span = |start: usize, end: usize| Span::new(from + start as u32, from + end as u32);
    let inside: Vec<&Garbled> = all.iter().filter(|it| it.at.end <= word.end).collect();
    let message = format!(
        "“{}” was probably “{}”: its letters were read in the wrong encoding",
        &raw[word.clone()],
        put_right(raw, word.start, word.end, &inside)
    );
    let finding = found.at(span(word.start, word.end), message).about(text.unit_id());
    let finding = finding.help("write the letters anew; where the text came from, save and open it as UTF-8");
    found.push(all.iter().fold(finding, |finding, it| finding.edit(span(it.at.start, it.at.end), it.right)));
}

/// A stretch of a text with what was meant.
fn put_right(raw: &str, start: usize, end: usize, garbled: &[&Garbled]) -> String {
    let mut out = String::new();
    let mut from = start;
    for it in garbled {
        out.push_str(&raw[from..it.at.start]);
        out.push(it.right);
        from = it.at.end;
    }
    out + &raw[from..end]
}

//! L-es1, L-es2: what opens Spanish questions and exclamations, and stops at quotation marks.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::prose::is_within;
use crate::check::reading::Text;
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A Spanish question or exclamation is not opened with `¿` or `¡`, or one that is opened never closes.
    ///
    /// Both marks belong to the sentence. The opening one may stand in the middle, where the question begins: *Si llueve,
    /// ¿qué hacemos?*
    ///
    /// # Example
    /// ```ftl
    /// #- locales/es/app.ftl
    /// ask = Qué hacemos?
    /// #~               ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/es/app.ftl
    /// ask = ¿Qué hacemos?
    /// ```
    OPENING = "missing-opening-mark", Warning, Run::Text(MARKS, opening)
}

rule! {
    /// A Spanish text has the full stop before the closing quotation mark.
    ///
    /// In Spanish the stop comes last, also where the quotation is a whole sentence (Ortografía de la RAE).
    ///
    /// # Example
    /// ```ftl
    /// #- locales/es/app.ftl
    /// read = Lea «Ciudades solidarias.»
    /// #~                             ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/es/app.ftl
    /// read = Lea «Ciudades solidarias».
    /// ```
    STOP = "stop-inside-quotes", Info, Run::Text(Features::STOP_BEFORE_SIGN, stop)
}

const MARKS: Features = Features::QUESTION.or(Features::EXCLAMATION).or(Features::LATIN_SIGN);

fn opening(text: &Text, found: &mut Findings) {
    if text.language() != "es" || !text.is_prose() {
        return;
    }
    let raw = text.raw();
    if !raw.contains(['?', '!', '¿', '¡']) && text.features != Features::ALL {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        let addresses = reading.verbatim();
        let mut open: Vec<Range<usize>> = Vec::new();
        let mut from = 0;
        for (at, c) in shown.char_indices() {
            match c {
                '¿' | '¡' => open.push(at..at + c.len_utf8()),
                '?' | '!' if !is_within(addresses, at) => {
                    let said = shown[from..at].contains(|c: char| c.is_alphabetic() || c == '\u{FFFC}');
                    let repeated = shown[..at].ends_with(['?', '!']);
                    let word = shown[at + 1..].starts_with(|c: char| c.is_alphanumeric() || c == '=');
                    let alone = shown[..at].ends_with(['(', '[', '«', '“', '"', '\'', ' ', '.', '`', '+']);
                    let opened = !word && open.pop().is_some();
                    if !repeated
                        && !word
                        && !opened
                        && said
                        && !alone
                        && !text.is_spoken_of(shown, at)
                        && !text.is_copied()
                    {
                        let mark = if c == '?' { '¿' } else { '¡' };
                        let message = format!("“{c}” closes what no “{mark}” opens");
                        let mut finding = found.in_text(text, reading, at..at + 1, message);
                        if let Some((place, first)) = beginning(shown, from, at)
                            && let Some(span) = reading.editable(place)
                        {
                            finding = finding.edit(span, format!("{mark}{first}"));
                        }
                        found.push(finding.help(format!("write “{mark}” where the sentence begins")));
                    }
                }
                _ => {}
            }
            if matches!(c, '?' | '!' | '\n') {
                from = at + 1;
            }
        }
        if let Some(range) = open.pop() {
            let mark = &shown[range.clone()];
            let closing = if mark == "¿" { '?' } else { '!' };
            let finding = found.in_text(text, reading, range.clone(), format!("“{mark}” is never closed"));
            found.push(finding.help(format!("write “{closing}” where the sentence ends")));
        }
    }
}

/// The first letter of the sentence that a mark ends.
fn beginning(shown: &str, from: usize, at: usize) -> Option<(Range<usize>, char)> {
    let sentence = &shown[from..at];
    let last = sentence
        .rmatch_indices(['.', ':', '…', '\n', ';'])
        .find(|(stop, mark)| sentence[stop + mark.len()..].starts_with(char::is_whitespace));
    let start = from + last.map_or(0, |(stop, mark)| stop + mark.len());
    let skipped = |c: char| c.is_whitespace() || matches!(c, '«' | '“' | '(' | '"' | '‘' | '-' | '—' | '–');
    let start = start + shown[start..at].find(|c| !skipped(c))?;
    let first = shown[start..].chars().next()?;
    Some((start..start + first.len_utf8(), first))
}

fn stop(text: &Text, found: &mut Findings) {
    if text.language() != "es" || !text.is_prose() {
        return;
    }
    let raw = text.raw();
    if ![".»", ".”", ".\""].iter().any(|it| memchr::memmem::find(raw.as_bytes(), it.as_bytes()).is_some()) {
        return;
    }
    for reading in text.readings() {
        let shown = reading.text.as_ref();
        for quote in ['»', '”', '"'] {
            for (at, whole) in shown.match_indices(&format!(".{quote}")) {
                let after = shown[at + whole.len()..].chars().next();
                let ends = after.is_none_or(char::is_whitespace) && !shown[..at].ends_with('.');
                // “etc.” and “S. A.” keep theirs.
                let word = shown[..at].rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                if !ends || word.chars().count() <= 3 {
                    continue;
                }
                let right = format!("{quote}.");
                let message = format!("the stop stands before “{quote}”");
                let finding = found.mended(text, reading, at..at + whole.len(), &right, message);
                found.push(finding.help(format!("write “{right}”")));
            }
        }
    }
}

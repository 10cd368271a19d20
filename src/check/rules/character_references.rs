//! M08, M11: references to characters in HTML, such as `&amp;`: unfinished, unknown, doubled, or not as in the English.

use crate::check::escapes::{Reference, UNFINISHED, is_known, references};
use crate::check::features::Features;
use crate::check::reading::{Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// A reference to a character, such as `&nbsp;`, is unfinished or stands for nothing.
    ///
    /// Browsers show it as it is written, or guess. A reference is `&`, a name or `#` and a number, and `;`, without a space in
    /// between. What stands in an address is left alone.
    ///
    /// # Example
    /// ```ftl
    /// fee = 20&nbsp€ a year
    /// #~      ^^^^^
    /// rights = Rights &amp duties, &copyright; the network
    /// #~              ^^^^
    /// #~                           ^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// fee = 20&nbsp;€ a year
    /// rights = Rights &amp; duties, &copy; the network
    /// ```
    BROKEN = "broken-character-reference", Warning, Run::Text(Features::AMPERSAND, broken)
}

rule! {
    /// A reference to a character is written twice over: `&amp;amp;`.
    ///
    /// Readers see `&amp;` instead of `&`. A tool has escaped a text that was escaped already.
    ///
    /// # Example
    /// ```ftl
    /// rights = Droits &amp;amp; devoirs
    /// #~              ^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// rights = Droits &amp; devoirs
    /// ```
    DOUBLE = "double-escaped", Warning, Run::Text(Features::AMPERSAND, double)
}

rule! {
    /// A translation writes a character as `&lt;` or `&amp;` where the English has it as it is, or the other way round.
    ///
    /// One of the two is wrong: in a program that reads HTML the plain character breaks the text, in all others readers
    /// see the reference. Where the English has neither tags nor references, a quote or a letter as a reference is wrong too.
    /// No-break spaces are left to choice.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// rights = Rights & duties
    /// #- locales/fr/app.ftl
    /// rights = Droits &amp; devoirs
    /// #~              ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// rights = Rights & duties
    /// #- locales/fr/app.ftl
    /// rights = Droits & devoirs
    /// ```
    DIFFERENT = "different-escaping", Warning, Run::TextPair(Features::AMPERSAND, different)
}

/// Calls `look` with each reference of each reading, and reports what it says about one.
fn report(
    text: &Text,
    found: &mut Findings,
    look: impl Fn(&str, &Reference) -> Option<(String, usize, Option<String>, String)>,
) {
    let mut reported = Vec::new();
    for reading in text.readings() {
        for reference in references(&reading.text) {
            let Some((message, end, replacement, help)) = look(&reading.text, &reference) else { continue };
            let span = reading.span(reference.at..end);
            if reported.contains(&span) {
                continue;
            }
            reported.push(span);
            let mut finding = found.at(span, message).about(text.unit_id()).help(help);
            if let (Some(replacement), Some(span)) = (replacement, reading.editable(reference.at..end)) {
                finding = finding.edit(span, replacement);
            }
            found.push(finding);
        }
    }
}

fn broken(text: &Text, found: &mut Findings) {
    report(text, found, |whole, reference| {
        let name = reference.name;
        let end = reference.end();
        match (reference.number(), reference.closed) {
            (Some(None), _) => {
                let message = format!("`&{name}` stands for no character");
                Some((message, end, None, "write the character itself".to_owned()))
            }
            (Some(Some(c)), false) => {
                let message = format!("`&{name}` lacks its `;`");
                Some((
                    message,
                    end,
                    Some(format!("&{name};")),
                    format!("write `&{name};`, or `{}` itself", c.escape_default()),
                ))
            }
            // `R&D;` is no slip.
            (None, true) if name.len() > 1 && !is_known(name) => {
                let message = format!("`&{name};` is no character that HTML knows");
                Some((message, end, None, "write the character itself".to_owned()))
            }
            (None, false) if is_unfinished(whole, reference) => {
                let message = format!("`&{name}` lacks its `;`");
                // In an address, `&` parts what is asked for: `?a=1&copy=3`.
                let meant = if whole[end..].starts_with('=') { format!("&amp;{name}") } else { format!("&{name};") };
                Some((message, end, Some(meant.clone()), format!("write `{meant}`")))
            }
            _ => None,
        }
    });
    spaced(text, found);
}

/// Whether a name without `;` is meant as a reference. Parameters of addresses have names too, and so have firms.
fn is_unfinished(text: &str, reference: &Reference) -> bool {
    let (name, rest) = (reference.name, &text[reference.end()..]);
    let word = text[..reference.at].rsplit(char::is_whitespace).next().unwrap_or_default();
    if rest.starts_with('=') || word.contains("://") {
        return false;
    }
    let after_word = text[..reference.at].ends_with(char::is_alphanumeric);
    UNFINISHED.contains(&name) || name.len() > 3 && is_known(name) && !(after_word && WORDS.contains(&name))
}

/// Names of characters that are words as well, and so may stand behind `&` in a name.
const WORDS: [&str; 16] = [
    "alpha", "beta", "cent", "circ", "delta", "divide", "euro", "gamma", "lambda", "micro", "minus", "omega", "para",
    "pound", "prime", "times",
];

/// Reports `& nbsp;`, which a program that translates has made of `&nbsp;`.
fn spaced(text: &Text, found: &mut Findings) {
    if !text.features.meets(Features::SEMICOLON) {
        return;
    }
    for reading in text.readings() {
        for (at, sign) in reading.text.match_indices("& ") {
            let rest = &reading.text[at + sign.len()..];
            let len = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len());
            let name = &rest[..len];
            let is_number = name.strip_prefix('#').is_some_and(|it| !it.is_empty());
            if !rest[len..].starts_with(';')
                || !is_number && (len < 3 && !matches!(name, "lt" | "gt") || !is_known(name))
            {
                continue;
            }
            let range = at..at + sign.len() + len + 1;
            let finding = text.finding(found, reading, range.clone(), format!("a space parts `&` from `{name};`"));
            found.push(reading.mend(finding.help(format!("write `&{name};`")), range, format!("&{name};")));
        }
    }
}

fn double(text: &Text, found: &mut Findings) {
    report(text, found, |whole, reference| {
        if reference.name != "amp" || !reference.closed {
            return None;
        }
        let rest = &whole[reference.end()..];
        let len =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').filter(|&len| rest[len..].starts_with(';'))?;
        let name = &rest[..len];
        let known = is_known(name) || (name.starts_with('#') && len > 1);
        let help = format!("write `&{name};`");
        known.then(|| {
            (format!("`&amp;{name};` is escaped twice"), reference.end() + len + 1, Some(format!("&{name};")), help)
        })
    });
}

/// The characters that HTML itself uses, with what they are called when escaped.
const ESCAPES: [(&str, char); 3] = [("amp", '&'), ("lt", '<'), ("gt", '>')];

fn different(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source.readings(), pair.target.readings());
    let escapes = |readings: &[Reading], name: &str| {
        readings.iter().any(|it| references(&it.text).any(|reference| reference.name == name && reference.closed))
    };
    let plain = |readings: &[Reading], c: char| {
        readings
            .iter()
            .any(|it| it.text.char_indices().any(|(at, other)| other == c && !starts_reference(&it.text[at..])))
    };
    for (name, c) in ESCAPES {
        let (english, own) = (escapes(source, name), escapes(target, name));
        let (english_plain, own_plain) = (plain(source, c), plain(target, c));
        let message = if own && !english && english_plain && !own_plain {
            format!("the translation writes `&{name};`, the English text has `{c}` itself")
        } else if english && !own && own_plain && !english_plain {
            format!("the English text writes `&{name};`, the translation has `{c}` itself")
        } else {
            continue;
        };
        let needle = if own { format!("&{name};") } else { c.to_string() };
        let at = target.iter().find_map(|it| Some((it, it.text.find(&needle)?)));
        let Some((reading, at)) = at else { continue };
        let range = at..at + needle.len();
        let other = if own { c.to_string() } else { format!("&{name};") };
        let mut finding = found.at(reading.span(range.clone()), message).about(pair.target.unit_id());
        finding = finding.help(format!("write `{other}`, as the English does"));
        // Where a reference lacks its `;`, that is what to mend.
        let is_unfinished = references(&reading.text[at..])
            .next()
            .is_some_and(|it| it.at == 0 && !it.closed && (UNFINISHED.contains(&it.name) || it.number().is_some()));
        if let Some(span) = reading.editable(range).filter(|_| !is_unfinished) {
            finding = finding.edit(span, other);
        }
        found.push(finding.label(pair.source.entry.file.id, pair.source.pattern.span, "the English text"));
    }
    if !source.iter().any(|it| !it.tags.is_empty() || references(&it.text).any(|it| it.closed)) {
        needless(pair, found);
    }
}

/// Reports the characters that a translation writes as references, although the English has no sign of HTML.
fn needless(pair: &TextPair, found: &mut Findings) {
    let mut reported = Vec::new();
    for reading in pair.target.readings() {
        for reference in references(&reading.text).filter(|it| it.closed) {
            let (name, range) = (reference.name, reference.at..reference.end());
            let span = reading.span(range.clone());
            let left = LEFT_TO_CHOICE.contains(&name) || ESCAPES.iter().any(|(escape, _)| *escape == name);
            let character = reference.number().flatten();
            if left || !is_known(name) && character.is_none() || reported.contains(&span) {
                continue;
            }
            reported.push(span);
            let message = format!("the translation writes `&{name};`, the English text has no such references");
            let finding = found.at(span, message).about(pair.target.unit_id());
            let finding = finding.label(pair.source.entry.file.id, pair.source.pattern.span, "the English text");
            let finding = finding.help("write the character itself, if readers are to see one");
            // Signs that Fluent or HTML reads are not put in without looking.
            found.push(match character.filter(|c| c.is_alphanumeric() || matches!(c, '\'' | '"')) {
                Some(c) => reading.mend(finding, range, c),
                None => finding,
            });
        }
    }
}

/// References that are easier to see than what they stand for.
const LEFT_TO_CHOICE: [&str; 12] =
    ["#160", "#8203", "#8239", "emsp", "ensp", "lrm", "nbsp", "rlm", "shy", "thinsp", "zwj", "zwnj"];

fn starts_reference(text: &str) -> bool {
    text.starts_with('&') && references(text).next().is_some_and(|it| it.at == 0 && it.closed)
}

//! M13–M15: Markdown, spaces beside tags, and styles, beside the English.

use crate::check::features::Features;
use crate::check::markup::{Tag, TagKind, tags_in};
use crate::check::reading::{Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::diagnostic::Severity;
use crate::text::Span;

rule! {
    /// A translation has other Markdown than the English: links, code, or words made strong.
    ///
    /// For projects whose texts are Markdown; signs such as `*` and `` ` `` mean nothing elsewhere, so that it is off until a
    /// project asks for it.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read **all** of the [declaration](/declaration).
    /// #- locales/fr/app.ftl
    /// note = Lisez **toute** la [déclaration] (/declaration).
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read **all** of the [declaration](/declaration).
    /// #- locales/fr/app.ftl
    /// note = Lisez **toute** la [déclaration](/declaration).
    /// ```
    MARKDOWN = "different-markdown", Off, Run::TextPair(MARKDOWN_SIGNS, markdown)
}

const MARKDOWN_SIGNS: Features = Features::SYMBOL.or(Features::BACKTICK).or(Features::BRACKET);

rule! {
    /// A space stands just inside a tag, where the English has none.
    ///
    /// The space is then underlined with the link, or part of what a reader clicks. It belongs outside the tag.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a href="/d">declaration</a> now.
    /// #- locales/fr/app.ftl
    /// note = Lisez <a href="/d"> la déclaration</a>.
    /// #~                        ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a href="/d">declaration</a> now.
    /// #- locales/fr/app.ftl
    /// note = Lisez <a href="/d">la déclaration</a>.
    /// ```
    SPACE = "space-inside-tag", Info, Run::TextPair(Features::MARKUP, space)
}

rule! {
    /// A `style` sets other properties, or uses other units, than the English, or is no list of properties.
    ///
    /// Sizes may differ from language to language, what is sized may not. A style that cannot be read is an error.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// window =
    ///     .style = width: 40em; height: 20em
    /// #- locales/fr/app.ftl
    /// window =
    ///     .style = width: 45px; height: 20em
    /// #~           ^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// window =
    ///     .style = width: 40em; height: 20em
    /// #- locales/fr/app.ftl
    /// window =
    ///     .style = width: 45em; height: 20em
    /// ```
    STYLE = "different-style", Warning, Run::TextPair(Features::COLON, style)
}

/// How many links, codes and strong words a text has.
fn markdown_of(reading: &Reading) -> [usize; 3] {
    let text = reading.text.as_ref();
    let count = |sign: &str| text.matches(sign).count();
    // Signs with a space on either side make nothing strong.
    let strong = |sign: &str| {
        let touches = |at: &usize| {
            let (before, after) = (text[..*at].chars().next_back(), text[at + sign.len()..].chars().next());
            [before, after].into_iter().flatten().any(|c| !c.is_whitespace())
        };
        text.match_indices(sign).filter(|(at, _)| touches(at)).count()
    };
    [count("]("), count("`"), strong("**") + strong("__")]
}

fn markdown(pair: &TextPair, found: &mut Findings) {
    let wanted: Vec<_> = pair.source.readings().iter().map(markdown_of).collect();
    let Some(own) = pair.target.readings().iter().map(markdown_of).find(|it| !wanted.contains(it)) else { return };
    let Some(first) = wanted.first() else { return };
    let names = ["links", "signs of code", "signs of emphasis"];
    let at = (0..3).find(|&at| own[at] != first[at]).unwrap_or_default();
    let message = format!("the translation has {} Markdown {}, the English text {}", own[at], names[at], first[at]);
    let finding = found.at(pair.target.pattern.span, message).about(pair.target.unit_id());
    let finding = finding.help("use the same Markdown as the English, around the words that it belongs to");
    found.push(finding.label(pair.source.entry.file.id, pair.source.pattern.span, "the English text"));
}

/// The places of a raw text where a space follows a start tag or comes before an end tag.
fn spaces_inside(raw: &str) -> Vec<(usize, usize)> {
    let tags = tags_in(raw);
    let inside = tags.iter().filter_map(|tag: &Tag| {
        let (start, end) = (tag.span.start as usize, tag.span.end as usize);
        match tag.kind {
            TagKind::Start if raw[end..].starts_with(' ') && tag.name != "br" => Some((end, end + 1)),
            TagKind::End if raw[..start].ends_with(' ') => Some((start - 1, start)),
            _ => None,
        }
    });
    inside.collect()
}

fn space(pair: &TextPair, found: &mut Findings) {
    if !pair.target.entry.may_hold_markup {
        return;
    }
    let raw = pair.target.raw();
    // A space mostly follows an end tag.
    let is_start = |at: usize| raw[..at].rfind('<').is_some_and(|open| !raw[open..].starts_with("</"));
    if !raw.contains(" </") && !raw.match_indices("> ").any(|(at, _)| is_start(at)) {
        return;
    }
    let inside = spaces_inside(raw);
    if inside.is_empty() || !spaces_inside(pair.source.raw()).is_empty() {
        return;
    }
    for (start, end) in inside {
        let from = pair.target.pattern.span.start;
        let span = Span::new(from + start as u32, from + end as u32);
        let finding = found.at(span, "a space stands just inside a tag").about(pair.target.unit_id());
        found.push(finding.help("put it outside the tag, or take it out"));
    }
}

/// The properties of a style, each with the unit of its value; nothing if it is none.
fn properties(text: &str) -> Option<Vec<(&str, &str)>> {
    let declarations = text.split(';').map(str::trim).filter(|it| !it.is_empty());
    let read = declarations.map(|declaration| {
        let (name, value) = declaration.split_once(':')?;
        let (name, value) = (name.trim(), value.trim());
        let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        (is_name && !value.is_empty())
            .then(|| (name, value.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-')))
    });
    read.collect()
}

fn is_style(text: &Text) -> bool {
    text.attribute() == Some("style")
}

fn style(pair: &TextPair, found: &mut Findings) {
    if !is_style(pair.target) {
        return;
    }
    let (Some(source), Some(target)) = (pair.source.readings().first(), pair.target.readings().first()) else { return };
    let Some(wanted) = properties(&source.text) else { return };
    let label = |finding: crate::diagnostic::Diagnostic| {
        finding.about(pair.target.unit_id()).label(
            pair.source.entry.file.id,
            pair.source.pattern.span,
            "the English text",
        )
    };
    let Some(own) = properties(&target.text) else {
        let finding = label(found.at(pair.target.pattern.span, "this is no list of properties and values"));
        let help = "write it like the English: `width: 40em`, several of them with `;` in between";
        found.push_as(Severity::Error, finding.help(help));
        return;
    };
    let mut sorted = (wanted.clone(), own.clone());
    sorted.0.sort_unstable();
    sorted.1.sort_unstable();
    if sorted.0 == sorted.1 {
        return;
    }
    let other = own.iter().find(|it| !wanted.contains(it)).or(own.first());
    let range = other.map_or(0..target.text.len(), |(name, _)| {
        let start = target.text.find(name).unwrap_or_default();
        start..target.text[start..].find(';').map_or(target.text.len(), |len| start + len)
    });
    let finding = label(found.at(target.span(range), "the English text sets other properties, or in other units"));
    found.push(finding.help("set the same properties as the English, in the same units; only the numbers may differ"));
}

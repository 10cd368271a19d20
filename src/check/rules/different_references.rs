//! R10–R12: references that a translation drops, adds, or writes out.

use crate::check::holds::Holds;
use crate::check::prose::words;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::view::{EntryView, Part, Role, Use};
use crate::diagnostic::Severity;
use crate::syntax::tree::{Element, Expression, Kind, Pattern};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// The English text refers to a message or term, and the translation does not.
    ///
    /// What stands behind the reference is then not said, such as the label of a button. A dropped term is only a
    /// remark: where English says “{ -brand } could not save”, other languages like to say “Saving was not possible”.
    /// Terms with `brand` in their name are therefore left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// help = Press { save } to keep your changes.
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// help = Cliquez pour garder vos modifications.
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// help = Press { save } to keep your changes.
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// help = Cliquez sur { save } pour garder vos modifications.
    /// ```
    MISSING = "missing-reference", Info, Run::Pair(Holds::USES, missing)
}

rule! {
    /// The translation refers to a message or term that the English text does not refer to.
    ///
    /// It was probably copied from another message, or names another product. Terms that a language has for itself are
    /// no fault, nor is a term for a name that the English writes out.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -brand = City Network
    /// -service = City Mail
    /// about = About { -brand }
    /// contact = Write to { -service }
    /// #- locales/fr/app.ftl
    /// -brand = City Network
    /// -service = City Mail
    /// about = À propos de { -service }
    /// #~                    ^^^^^^^^
    /// contact = Écrire à { -service }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -brand = City Network
    /// -service = City Mail
    /// about = About { -brand }
    /// contact = Write to { -service }
    /// #- locales/fr/app.ftl
    /// -brand = City Network
    /// -service = City Mail
    /// about = À propos de { -brand }
    /// contact = Écrire à { -service }
    /// ```
    EXTRA = "extra-reference", Warning, Run::Pair(Holds::USES, extra)
}

rule! {
    /// A translation writes out a name for which the English text uses a term.
    ///
    /// When the name changes, this text keeps the old one. German and Polish endings of a name (*Portolanie*) are
    /// known; such a form may need a variant of the term for its case.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -brand = City Network
    /// about = About { -brand }
    /// #- locales/fr/app.ftl
    /// -brand = City Network
    /// about = À propos de City Network
    /// #~                  ^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -brand = City Network
    /// about = About { -brand }
    /// #- locales/fr/app.ftl
    /// -brand = City Network
    /// about = À propos de { -brand }
    /// ```
    WRITTEN_OUT = "written-out-term", Warning, Run::Pair(Holds::USES, written_out)
}

/// Shortest value of a term that is looked for in texts: shorter ones are words by chance.
const MIN_NAME: usize = 4;

/// The id, with the attribute, that an expression refers to, if it shows a message or term.
fn shown_reference<'p>(entry: &EntryView<'p>, at: &Use<'p>) -> Option<(&'p str, Option<&'p str>)> {
    if at.role != Role::Shown {
        return None;
    }
    match at.expression {
        Expression::Message(it) => Some((entry.of(it.id), it.attribute.map(|name| entry.of(name)))),
        Expression::Term(it) => Some((entry.of(it.id), None)),
        _ => None,
    }
}

/// Whether a part uses a term or message, shown or not. Message and message attribute are the same for this.
fn refers(entry: &EntryView, part: Part, id: &str) -> bool {
    entry.uses.iter().any(|at| {
        at.part == part
            && match at.expression {
                Expression::Message(it) => entry.of(it.id) == id,
                Expression::Term(it) => entry.of(it.id) == id,
                _ => false,
            }
    })
}

fn missing(pair: &Pair, found: &mut Findings) {
    let mut reported: Vec<(Part, &str)> = Vec::new();
    for at in &pair.source.uses {
        let Some((id, _)) = shown_reference(pair.source, at) else { continue };
        let Some(part) = pair.part_of(at.part) else { continue };
        // Sentences do without a brand's name where the language has a form for it.
        let is_brand = id.starts_with('-') && id.contains("brand");
        if refers(pair.target, part, id) || reported.contains(&(at.part, id)) || is_brand {
            continue;
        }
        reported.push((at.part, id));
        let Some(pattern) = pair.target.pattern(part) else { continue };
        // Another reference stands in its place, which `extra-reference` looks at; or the same words stand there.
        let others = pair.target.uses.iter().filter(|it| it.part == part);
        if others
            .filter_map(|it| shown_reference(pair.target, it))
            .any(|(other, _)| !refers(pair.source, at.part, other))
            || literal(pair, pattern, id).is_some()
            || is_copied_text(pair, pattern, id)
        {
            continue;
        }
        let what = if id.starts_with('-') { "term" } else { "message" };
        let message = format!("the English text refers to the {what} `{id}`, the translation does not");
        let finding = found.at(pattern.span, message).about(pair.target.unit_id(part));
        let finding = finding.help(format!("write `{{ {id} }}` where it belongs in the sentence"));
        let finding = finding.label(pair.source.file.id, at.expression.span(), "here it is in the English text");
        if id.starts_with('-') {
            found.push(finding);
        } else {
            found.push_as(Severity::Warning, finding);
        }
    }
}

/// Whether the text of a message that the English refers to stands in the translation: it is said, only not by
/// reference.
fn is_copied_text(pair: &Pair, pattern: &Pattern, id: &str) -> bool {
    if id.starts_with('-') {
        return false;
    }
    let Ok(other) = pair.target_locale.resolve(pair.target, id) else { return true };
    let plain = other.message.value.as_ref().and_then(|value| value.as_plain(other.file.text()));
    plain.is_some_and(|text| text.len() >= MIN_NAME && pair.target.of(pattern.span).contains(text))
}

fn extra(pair: &Pair, found: &mut Findings) {
    for at in &pair.target.uses {
        let Some((id, _)) = shown_reference(pair.target, at) else { continue };
        let Some(part) = pair.source_part_of(at.part) else { continue };
        if refers(pair.source, part, id) || pair.source_locale.anywhere(id).is_none() {
            continue;
        }
        let Some(english) = pair.source.pattern(part) else { continue };
        if english_says(pair, english, id) || family(pair, part, id) {
            continue;
        }
        let what = if id.starts_with('-') { "term" } else { "message" };
        let message = format!("the translation refers to the {what} `{id}`, the English text does not");
        let finding = found.at(at.expression.span(), message).about(pair.target.unit_id(at.part));
        let mut english = pair.source.uses.iter().filter(|it| it.part == part);
        let missing = english.find_map(|it| {
            let (other, _) = shown_reference(pair.source, it)?;
            (!refers(pair.target, at.part, other)).then_some(other)
        });
        found.push(finding.help(match missing {
            Some(other) => format!("the English text has `{{ {other} }}` instead: write that"),
            None => "take it out, or write its words here if the sentence needs them".to_owned(),
        }));
    }
}

/// Whether the English writes out what the term or message says: a translation may well refer to it.
fn english_says(pair: &Pair, english: &Pattern, id: &str) -> bool {
    let Some(other) = pair.source_locale.anywhere(id) else { return false };
    let plain = other.message.value.as_ref().and_then(|value| value.as_plain(other.file.text()));
    plain.is_none_or(|text| pair.source.of(english.span).to_lowercase().contains(&text.to_lowercase()))
}

/// Whether the English uses a term that says the same or part of it: `-brand-short-name` for `-brand-full-name`.
fn family(pair: &Pair, part: Part, id: &str) -> bool {
    let value = |id: &str| {
        let entry = pair.source_locale.anywhere(id)?;
        let text = entry.message.value.as_ref()?.as_plain(entry.file.text())?;
        Some(text.trim())
    };
    let Some(own) = value(id) else { return false };
    pair.source.uses.iter().filter(|at| at.part == part).any(|at| {
        let other = shown_reference(pair.source, at).and_then(|(other, _)| value(other));
        other.is_some_and(|other| other.contains(own) || own.contains(other))
    })
}

fn written_out(pair: &Pair, found: &mut Findings) {
    if pair.target.message.kind == Kind::Term {
        return;
    }
    let mut reported: Vec<(Part, &str)> = Vec::new();
    for at in &pair.source.uses {
        let Some((id, _)) = shown_reference(pair.source, at).filter(|(id, _)| id.starts_with('-')) else { continue };
        let Some(part) = pair.part_of(at.part) else { continue };
        if reported.contains(&(at.part, id)) {
            continue;
        }
        reported.push((at.part, id));
        let (Some(pattern), Some(english)) = (pair.target.pattern(part), pair.source.pattern(at.part)) else {
            continue;
        };
        let refers = refers(pair.target, part, id);
        let inflected = || if refers { None } else { inflected(pair, pattern, id) };
        let written = || literal(pair, pattern, id).or_else(inflected);
        // Beside its own reference it may be written out where the English does the same, or as a part of another name.
        let is_part = |span: Span| pair.target.file.text()[span.end as usize..].starts_with('-');
        let may_stay = |span: Span| refers && (is_part(span) || english_says(pair, english, id));
        let Some((span, exact)) = written().filter(|(span, _)| !may_stay(*span)) else { continue };
        let name = pair.target.of(span);
        let message = format!("“{name}” is written out; the English text uses the term `{id}`");
        let finding = found.at(span, message).about(pair.target.unit_id(part));
        let finding = finding.help(format!("write `{{ {id} }}`"));
        let finding = finding.label(pair.source.file.id, at.expression.span(), "the English text");
        found.push(if exact { finding.edit(span, format!("{{ {id} }}")) } else { finding });
    }
}

/// Where the value of a term stands in the text of a pattern, and whether it is what the term says in this language.
fn literal(pair: &Pair, pattern: &Pattern, id: &str) -> Option<(Span, bool)> {
    if !id.starts_with('-') {
        return None;
    }
    let own = pair.target_locale.resolve(pair.target, id).ok().and_then(plain);
    let english = pair.source_locale.resolve(pair.source, id).ok().and_then(plain);
    let place =
        |name: Option<&str>| name.filter(|name| name.len() >= MIN_NAME).and_then(|it| find(pair.target, pattern, it));
    match place(own) {
        Some(span) => Some((span, true)),
        None => place(english.filter(|_| english != own)).map(|span| (span, false)),
    }
}

/// Where the value of a term stands in the text of a pattern with an ending of the language, such as *Portolanie*, or
/// in capitals.
fn inflected(pair: &Pair, pattern: &Pattern, id: &str) -> Option<(Span, bool)> {
    let name = pair.target_locale.resolve(pair.target, id).ok().and_then(plain).filter(|it| it.len() > MIN_NAME)?;
    let is_word = name.starts_with(|c: char| c.is_uppercase()) && name.chars().all(char::is_alphabetic);
    if !is_word {
        return None;
    }
    let capitals = name.to_uppercase();
    let language = pair.target_locale.catalogue.locale.language();
    let is_form = |word: &str| {
        word == capitals
            || match language {
                "de" => word.strip_prefix(name) == Some("s"),
                "pl" => {
                    let stem = name.trim_end_matches(['a', 'e', 'o', 'y']);
                    let ending = word.strip_prefix(stem).filter(|_| stem.len() >= MIN_NAME && word != name);
                    ending.is_some_and(|it| it.chars().count() <= MAX_ENDING && it.chars().all(char::is_lowercase))
                }
                _ => false,
            }
    };
    let raw = pair.target.of(pattern.span);
    let stem = match language {
        "de" => Some(name),
        "pl" => Some(name.trim_end_matches(['a', 'e', 'o', 'y'])),
        _ => None,
    };
    if !raw.contains(&capitals) && !stem.is_some_and(|stem| raw.contains(stem)) {
        return None;
    }
    let mut place = None;
    walk(pattern, &mut |node| {
        if let (Node::Text(span), None) = (node, place) {
            let text = pair.target.of(span);
            place = words(text)
                .find(|(at, word)| {
                    is_form(word)
                        && !text[..at.start].ends_with(NO_NAME)
                        && !text[at.end..].starts_with(['/', '@', '_', '.'])
                })
                .map(|(at, _)| Span::new(span.start + at.start as u32, span.start + at.end as u32));
        }
    });
    place.map(|span| (span, false))
}

/// Longest ending of a name, in characters.
const MAX_ENDING: usize = 3;

/// Behind these stands a part of an address.
const NO_NAME: [char; 5] = ['/', '.', '@', '_', '<'];

fn plain<'p>(term: &EntryView<'p>) -> Option<&'p str> {
    term.message.value.as_ref()?.as_plain(term.file.text()).map(str::trim)
}

/// Whether a name may stand in a pattern: most do not even have its first letter, a capital.
fn may_hold(raw: &str, name: &str) -> bool {
    let (raw, name) = (raw.as_bytes(), name.as_bytes());
    name.first().is_none_or(|first| memchr::memchr_iter(*first, raw).any(|at| raw[at..].starts_with(name)))
}

/// The first place of a whole name in the text of a pattern, variants included.
fn find(entry: &EntryView, pattern: &Pattern, name: &str) -> Option<Span> {
    if !may_hold(entry.of(pattern.span), name) {
        return None;
    }
    let mut place = None;
    let look = |span: Span| {
        let text = entry.of(span);
        text.match_indices(name).find_map(|(at, _)| {
            let (before, after) = (text[..at].chars().next_back(), text[at + name.len()..].chars().next());
            let whole = !before.is_some_and(|c| c.is_alphanumeric() || "/.@_".contains(c))
                && !after.is_some_and(|c| c.is_alphanumeric() || "/@_".contains(c));
            let start = span.start + at as u32;
            whole.then(|| Span::new(start, start + name.len() as u32))
        })
    };
    if let [Element::Text(span)] = &*pattern.elements {
        return look(*span);
    }
    walk(pattern, &mut |node| {
        if let (Node::Text(span), None) = (node, place) {
            place = look(span);
        }
    });
    place
}

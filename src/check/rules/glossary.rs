//! G01, G02, G03: what the glossary says of words: approved ones, forbidden ones, names that stay.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::prose::is_within;
use crate::check::reading::{PLACEABLE, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::terms::{Word, find, find_all, holds, split, touches};
use crate::config::Spanned;
use crate::config::glossary::GlossaryTerm;
use crate::locale::Locale;
use crate::text::Span;

rule! {
    /// The English has a term of the glossary, and the translation none of its approved forms.
    ///
    /// Readers who meet one thing under several names look for several things. The glossary is the file that `[glossary]`
    /// names. Inflected forms are recognised, also with other words in between, and in German inside compounds. If the
    /// translation is right as it is, add its form to the glossary.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// glossary.file = "locales/glossary.toml"
    /// #- locales/glossary.toml
    /// [[term]]
    /// source = "city council"
    /// fr = ["conseil municipal"]
    /// #- locales/en/app.ftl
    /// ask = Ask the city council
    /// #- locales/fr/app.ftl
    /// ask = Adressez-vous à l’assemblée locale
    /// #~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// glossary.file = "locales/glossary.toml"
    /// #- locales/glossary.toml
    /// [[term]]
    /// source = "city council"
    /// fr = ["conseil municipal"]
    /// #- locales/en/app.ftl
    /// ask = Ask the city council
    /// #- locales/fr/app.ftl
    /// ask = Adressez-vous au conseil municipal
    /// ```
    MISSING = "missing-glossary-term", Warning, Run::TextPair(LETTERS, missing)
}

rule! {
    /// A translation uses a word that the glossary forbids for a term of the English.
    ///
    /// Forbidden words are those that look right and mean something else, or that a project has decided against. They only
    /// count where the English has the term: *mayor* is no mayor in Spanish, but a good word otherwise.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// glossary.file = "locales/glossary.toml"
    /// #- locales/glossary.toml
    /// [[term]]
    /// source = "reception"
    /// fr = ["accueil"]
    /// forbidden.fr = ["réception"]
    /// #- locales/en/app.ftl
    /// plan = Plan of reception
    /// #- locales/fr/app.ftl
    /// plan = Plan de réception
    /// #~             ^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// glossary.file = "locales/glossary.toml"
    /// #- locales/glossary.toml
    /// [[term]]
    /// source = "reception"
    /// fr = ["accueil"]
    /// forbidden.fr = ["réception"]
    /// #- locales/en/app.ftl
    /// plan = Plan of reception
    /// #- locales/fr/app.ftl
    /// plan = Plan d’accueil
    /// ```
    FORBIDDEN = "forbidden-term", Warning, Run::TextPair(LETTERS, forbidden)
}

rule! {
    /// A name that the glossary wants untranslated is changed or missing.
    ///
    /// Readers, and whoever searches, know it by that name only. Names are those with `do-not-translate = true`.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// glossary.file = "locales/glossary.toml"
    /// #- locales/glossary.toml
    /// [[term]]
    /// source = "Moving Cities"
    /// do-not-translate = true
    /// #- locales/en/app.ftl
    /// see = See Moving Cities
    /// #- locales/fr/app.ftl
    /// see = Voir Moving cities
    /// #~         ^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// glossary.file = "locales/glossary.toml"
    /// #- locales/glossary.toml
    /// [[term]]
    /// source = "Moving Cities"
    /// do-not-translate = true
    /// #- locales/en/app.ftl
    /// see = See Moving Cities
    /// #- locales/fr/app.ftl
    /// see = Voir Moving Cities
    /// ```
    NAME = "altered-name", Warning, Run::TextPair(LETTERS, altered)
}

const LETTERS: Features = Features::SMALL.or(Features::CAPITAL);

/// A term in the English of a unit.
struct Named<'p> {
    term: &'p GlossaryTerm,
    /// Where it stands in the English file.
    span: Span,
    /// It as it stands there, if it is written like a part of a name.
    name: Option<String>,
    /// In how many forms of the English it stands.
    forms: usize,
    /// The last of these.
    last: usize,
}

/// The terms in the English of a pair, each once; none where the translation is still the English text.
fn terms<'p>(pair: &TextPair<'_, 'p>, names: bool) -> Vec<Named<'p>> {
    let project = pair.target.locale.project;
    if !pair.source.is_prose() || pair.source.raw() == pair.target.raw() {
        return Vec::new();
    }
    let terminology = pair.source.locale.terminology();
    let mut found: Vec<Named> = Vec::new();
    for (form, reading) in pair.source.readings().iter().enumerate() {
        for (at, range) in terminology.in_source(&reading.text) {
            let Some(term) = project.config.glossary.terms.get(at) else { continue };
            if is_within(reading.technical(), range.start) {
                continue;
            }
            if let Some(known) = found.iter_mut().find(|it| std::ptr::eq(it.term, term)) {
                known.forms += usize::from(known.last != form);
                known.last = form;
            } else if term.do_not_translate == names {
                let shown = &reading.text[range.clone()];
                let is_name = range.start > 0 && shown.starts_with(char::is_uppercase);
                let name = is_name.then(|| shown.to_owned());
                found.push(Named { term, span: reading.span(range), name, forms: 1, last: form });
            }
        }
    }
    found
}

/// Whether there is a glossary; most projects have none.
fn has_glossary(pair: &TextPair) -> bool {
    !pair.target.locale.project.config.glossary.terms.is_empty()
}

/// What a translation says: each of its forms, and what the messages and terms say that it refers to.
struct Seen {
    forms: Vec<String>,
    referred: Vec<String>,
}

impl Seen {
    fn of(text: &Text) -> Self {
        let forms = text.readings().iter().map(|reading| reading.text.to_string()).collect();
        let mut referred = Vec::new();
        let entry = text.entry;
        let messages = entry.messages().map(|(used, it)| (used.part, entry.of(it.id).to_owned()));
        let terms =
            entry.terms().map(|(used, it)| (used.part, format!("-{}", entry.of(it.id).trim_start_matches('-'))));
        for (_, id) in messages.chain(terms).filter(|(part, _)| *part == text.part) {
            let Ok(other) = text.locale.resolve(entry, &id) else { continue };
            for unit in Text::of_entry(text.locale, other) {
                referred.extend(unit.readings().iter().map(|reading| reading.text.to_string()));
            }
        }
        Seen { forms, referred }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.forms.iter().chain(&self.referred)
    }
}

fn missing(pair: &TextPair, found: &mut Findings) {
    if !has_glossary(pair) {
        return;
    }
    let named = terms(pair, false);
    if named.is_empty() {
        return;
    }
    let (locale, language) = (&pair.target.locale.catalogue.locale, pair.target.language());
    let seen = Seen::of(pair.target);
    let texts: Vec<&String> = seen.all().collect();
    let words: Vec<Vec<Word>> = texts.iter().map(|text| split(text)).collect();
    for Named { term, span, name, forms, .. } in named {
        // A title that stays English has its words in English.
        if name.is_some_and(|name| texts.iter().any(|text| text.contains(&name))) {
            continue;
        }
        let approved = term.approved_in(locale);
        let is_there = |form: &Spanned<String>| words.iter().any(|words| holds(&form.value, words, language));
        let is_forbidden = |at: usize| {
            let all = term.forbidden_in(locale).iter();
            all.into_iter().any(|form| find(&form.value, &words[at], texts[at], language).is_some())
        };
        if approved.is_empty() || (0..texts.len()).any(is_forbidden) {
            continue;
        }
        let place = if !approved.iter().any(is_there) {
            pair.target.pattern.span
        } else if forms == pair.source.readings().len() && seen.referred.is_empty() {
            // One form may say it in fewer words, but hardly in none of them.
            let lacks = |at: &usize| !approved.iter().any(|form| touches(&form.value, &words[*at], language));
            let Some(form) = (0..seen.forms.len()).find(lacks) else { continue };
            let reading = &pair.target.readings()[form];
            reading.span(0..reading.text.len())
        } else {
            continue;
        };
        let name = &term.source.value;
        let finding = found.at(place, format!("no approved form of “{name}” stands here"));
        let help = format!("write {}, or add the form that stands here to the glossary", listed(approved));
        let finding = finding.about(pair.target.unit_id()).help(help);
        found.push(finding.label(pair.source.entry.file.id, span, format!("the English says “{name}”")));
    }
}

fn forbidden(pair: &TextPair, found: &mut Findings) {
    if !has_glossary(pair) {
        return;
    }
    let named = terms(pair, false);
    let (locale, language) = (&pair.target.locale.catalogue.locale, pair.target.language());
    if named.iter().all(|it| it.term.forbidden_in(locale).is_empty()) {
        return;
    }
    for reading in pair.target.readings() {
        let words = split(&reading.text);
        for Named { term, .. } in &named {
            for form in term.forbidden_in(locale) {
                let places = find_all(&form.value, &words, &reading.text, language);
                let mut left = places.filter(|range| {
                    !is_within(reading.technical(), range.start)
                        && !is_approved(&named, locale, language, (&reading.text, &words), range)
                });
                let Some(range) = left.next() else { continue };
                let name = &term.source.value;
                let shown = &reading.text[range.clone()];
                let finding = found.at(reading.span(range), format!("“{shown}” is a forbidden form of “{name}”"));
                let approved = term.approved_in(locale);
                let help = match approved.is_empty() {
                    true => "choose another word".to_owned(),
                    false => format!("write {}", listed(approved)),
                };
                let finding = finding.about(pair.target.unit_id()).help(help);
                let file = pair.target.locale.project.config.glossary.file;
                found.push(finding.label(file, form.span, "the glossary forbids it"));
            }
        }
    }
}

/// Whether what stands at a place is part of an approved form of a term of the English.
fn is_approved(
    named: &[Named],
    locale: &Locale,
    language: &str,
    (text, words): (&str, &[Word]),
    place: &Range<usize>,
) -> bool {
    let forms = named.iter().flat_map(|it| it.term.approved_in(locale));
    forms.into_iter().any(|form| {
        find_all(&form.value, words, text, language).any(|it| it.start <= place.start && place.end <= it.end)
    })
}

fn altered(pair: &TextPair, found: &mut Findings) {
    if !has_glossary(pair) {
        return;
    }
    let named = terms(pair, true);
    if named.is_empty() {
        return;
    }
    let seen = Seen::of(pair.target);
    for Named { term, span, .. } in named {
        let name = term.source.value.as_str();
        // In other letters the English may have it too, as a command or another word.
        let is_english = |shown: &str| pair.source.readings().iter().any(|it| it.text.contains(shown));
        let near = pair.target.readings().iter().find_map(|reading| {
            let range = other_case(name, &reading.text).find(|range| {
                !is_english(&reading.text[range.clone()]) && !is_within(reading.technical(), range.start)
            })?;
            Some((reading.span(range.clone()), reading.editable(range)))
        });
        if near.is_none() && seen.all().any(|text| text.contains(name)) {
            continue;
        }
        let finding = match near {
            Some((span, editable)) => {
                let finding = found.at(span, format!("the name is “{name}”")).help("write it exactly like that");
                match editable {
                    Some(span) => finding.edit(span, name),
                    None => finding,
                }
            }
            None => found
                .at(pair.target.pattern.span, format!("the name “{name}” is missing here"))
                .help("write it as in the English; it is not translated"),
        };
        let finding = finding.about(pair.target.unit_id());
        found.push(finding.label(pair.source.entry.file.id, span, "the English has it"));
    }
}

/// Where a name stands in other letters, or with other marks between its words.
fn other_case(name: &str, text: &str) -> impl Iterator<Item = Range<usize>> {
    let (parts, words) = (split(name), split(text));
    let starts = 0..(words.len() + 1).saturating_sub(parts.len().max(1));
    starts.filter_map(move |at| {
        let here = words.get(at..at + parts.len())?;
        let range = here.first()?.range.start..here.last()?.range.end;
        let alike = parts.iter().zip(here).all(|(part, word)| part.folded == word.folded);
        let shown = &text[range.clone()];
        (alike && shown != name && !shown.contains(PLACEABLE)).then_some(range)
    })
}

/// Forms for a sentence: `“a”, “b” or “c”`, at most three.
fn listed(forms: &[Spanned<String>]) -> String {
    let forms: Vec<String> = forms.iter().take(3).map(|form| format!("“{}”", form.value)).collect();
    match forms.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => forms.join(""),
    }
}

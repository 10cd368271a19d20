//! G01, G02, G03: what the glossary says of words: approved ones, forbidden ones, names that stay.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::terms::{Word, find, holds, split};
use crate::config::Spanned;
use crate::config::glossary::GlossaryTerm;
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
}

/// The terms in the English of a pair, each once; none where the translation is still the English text.
fn terms<'p>(pair: &TextPair<'_, 'p>, names: bool) -> Vec<Named<'p>> {
    let project = pair.target.locale.project;
    if project.config.glossary.terms.is_empty() || !pair.source.is_prose() || pair.source.raw() == pair.target.raw() {
        return Vec::new();
    }
    let terminology = pair.source.locale.terminology();
    let mut found: Vec<Named> = Vec::new();
    for reading in pair.source.readings() {
        for (at, range) in terminology.in_source(&reading.text) {
            let Some(term) = project.config.glossary.terms.get(at) else { continue };
            let known = found.iter().any(|it| std::ptr::eq(it.term, term));
            if term.do_not_translate == names && !known {
                let shown = &reading.text[range.clone()];
                let is_name = range.start > 0 && shown.starts_with(char::is_uppercase);
                let name = is_name.then(|| shown.to_owned());
                found.push(Named { term, span: reading.span(range), name });
            }
        }
    }
    found
}

/// What readers may see of a unit: its forms, and the forms of messages and terms that it refers to.
fn seen(text: &Text) -> Vec<String> {
    let mut all: Vec<String> = text.readings().iter().map(|reading| reading.text.to_string()).collect();
    let entry = text.entry;
    let ids = entry.messages().map(|(used, it)| (used.part, entry.of(it.id)));
    let terms = entry.terms().map(|(used, it)| (used.part, entry.of(it.id)));
    for (_, id) in ids.chain(terms).filter(|(part, _)| *part == text.part) {
        let id = if entry.terms().any(|(_, it)| entry.of(it.id) == id) && !id.starts_with('-') {
            format!("-{id}")
        } else {
            id.to_owned()
        };
        let Ok(other) = text.locale.resolve(entry, &id) else { continue };
        for unit in Text::of_entry(text.locale, other) {
            all.extend(unit.readings().iter().map(|reading| reading.text.to_string()));
        }
    }
    all
}

fn missing(pair: &TextPair, found: &mut Findings) {
    let named = terms(pair, false);
    if named.is_empty() {
        return;
    }
    let (locale, language) = (&pair.target.locale.catalogue.locale, pair.target.language());
    let texts = seen(pair.target);
    let words: Vec<Vec<Word>> = texts.iter().map(|text| split(text)).collect();
    for Named { term, span, name } in named {
        // A title that stays English has its words in English.
        if name.is_some_and(|name| texts.iter().any(|text| text.contains(&name))) {
            continue;
        }
        let approved = term.approved_in(locale);
        let is_there = |form: &Spanned<String>| words.iter().any(|words| holds(&form.value, words, language));
        let forbidden = |form: &Spanned<String>| {
            texts.iter().zip(&words).any(|(text, words)| find(&form.value, words, text, language).is_some())
        };
        if approved.is_empty() || approved.iter().any(is_there) || term.forbidden_in(locale).iter().any(forbidden) {
            continue;
        }
        let name = &term.source.value;
        let finding = found.at(pair.target.pattern.span, format!("no approved form of “{name}” stands here"));
        let help = format!("write {}, or add the form that stands here to the glossary", listed(approved));
        let finding = finding.about(pair.target.unit_id()).help(help);
        found.push(finding.label(pair.source.entry.file.id, span, format!("the English says “{name}”")));
    }
}

fn forbidden(pair: &TextPair, found: &mut Findings) {
    let named = terms(pair, false);
    let (locale, language) = (&pair.target.locale.catalogue.locale, pair.target.language());
    if named.iter().all(|it| it.term.forbidden_in(locale).is_empty()) {
        return;
    }
    for reading in pair.target.readings() {
        let words = split(&reading.text);
        for Named { term, .. } in &named {
            for form in term.forbidden_in(locale) {
                let Some(range) = find(&form.value, &words, &reading.text, language) else { continue };
                if is_approved(&named, locale, language, &reading.text[range.clone()]) {
                    continue;
                }
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

/// Whether what is forbidden for one term is the approved form of another one in the same text.
fn is_approved(named: &[Named], locale: &crate::locale::Locale, language: &str, shown: &str) -> bool {
    let words = split(shown);
    let forms = named.iter().flat_map(|it| it.term.approved_in(locale));
    forms.into_iter().any(|form| find(&form.value, &words, shown, language).is_some())
}

fn altered(pair: &TextPair, found: &mut Findings) {
    let named = terms(pair, true);
    if named.is_empty() {
        return;
    }
    let texts = seen(pair.target);
    for Named { term, span, .. } in named {
        let name = term.source.value.as_str();
        if texts.iter().any(|text| text.contains(name)) {
            continue;
        }
        let near = pair.target.readings().iter().find_map(|reading| {
            let range = other_case(name, &reading.text)?;
            Some((reading.span(range.clone()), reading.editable(range)))
        });
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
fn other_case(name: &str, text: &str) -> Option<Range<usize>> {
    let (parts, words) = (split(name), split(text));
    words.windows(parts.len().max(1)).find_map(|here| {
        let alike = parts.iter().zip(here).all(|(part, word)| part.folded == word.folded);
        let range = here.first()?.range.start..here.last()?.range.end;
        (alike && !text[range.clone()].contains(crate::check::reading::PLACEABLE)).then_some(range)
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

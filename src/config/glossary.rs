//! The glossary: terms of a field, how each language says them, and what it does not call them.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use crate::config::Spanned;
use crate::config::language;
use crate::config::spanned::{Entry, Reader, nearest};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::text::{FileId, Source, Span};

/// Most terms of one glossary.
pub const MAX_TERMS: usize = 10_000;

const EXAMPLE: &str = "[[term]] with source = \"city council\" and fr = [\"conseil municipal\"]";
const OF_TERM: [&str; 4] = ["source", "note", "do-not-translate", "forbidden"];

/// What the project's glossary says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Glossary {
    /// The file, as the configuration names it.
    pub path: Option<Spanned<String>>,
    /// The file that was read; spans below are places in it.
    pub file: FileId,
    /// Its terms, in the order of the file.
    pub terms: Vec<GlossaryTerm>,
}

/// A term of the source language and what the others say for it.
#[derive(Clone, Debug, PartialEq)]
pub struct GlossaryTerm {
    /// The term in the source language.
    pub source: Spanned<String>,
    /// What it means, for people.
    pub note: Option<String>,
    /// Whether it is a name that stays as it is in every language.
    pub do_not_translate: bool,
    /// What each locale calls it, the preferred form first.
    pub approved: BTreeMap<Locale, Vec<Spanned<String>>>,
    /// What each locale must not call it.
    pub forbidden: BTreeMap<Locale, Vec<Spanned<String>>>,
}

impl GlossaryTerm {
    /// What a locale calls it; where it says nothing itself, what its language does.
    pub fn approved_in(&self, locale: &Locale) -> &[Spanned<String>] {
        of_locale(&self.approved, locale)
    }

    /// What a locale must not call it.
    pub fn forbidden_in(&self, locale: &Locale) -> &[Spanned<String>] {
        of_locale(&self.forbidden, locale)
    }
}

fn of_locale<'g>(forms: &'g BTreeMap<Locale, Vec<Spanned<String>>>, locale: &Locale) -> &'g [Spanned<String>] {
    let language = || locale.language().parse::<Locale>().ok();
    let found = forms.get(locale).or_else(|| forms.get(&language()?));
    found.map_or(&[], Vec::as_slice)
}

/// Reads the text of a glossary: `[[term]]` tables with `source`, a list of forms for each locale, and `forbidden.LOCALE`.
///
/// ```
/// use portolan::config::glossary;
/// use portolan::text::{Source, Sources};
/// let mut sources = Sources::new();
/// let text = "[[term]]\nsource = \"city council\"\nfr = [\"conseil municipal\"]\nforbidden.fr = [\"conseil de la ville\"]\n";
/// let file = sources.add(Source::new("glossary.toml", text));
/// let (terms, diagnostics) = glossary::parse(file, &sources[file]);
/// assert!(diagnostics.is_empty());
/// assert_eq!(terms[0].approved_in(&"fr-CA".parse()?)[0].value, "conseil municipal");
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
pub fn parse(file: FileId, source: &Source) -> (Vec<GlossaryTerm>, Vec<Diagnostic>) {
    let mut reader = Reader::new(file, source);
    let mut terms: Vec<GlossaryTerm> = Vec::new();
    if let Some(document) = reader.document(source) {
        let root = document.as_table();
        reader.check_keys(root, &["term"]);
        let tables = reader.entry(root, "term").map(|entry| reader.tables(entry, EXAMPLE)).unwrap_or_default();
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        for (table, span) in tables {
            let Some(term) = read_term(&mut reader, table, span) else { continue };
            if let Some(&first) = seen.get(&term.source.value) {
                let message = format!("the glossary has `{}` twice", term.source.value);
                let at = term.source.span;
                reader.error("bad-value", at, message, "write all forms into one of the two, and take the other out");
                let last = reader.diagnostics.pop();
                reader.diagnostics.extend(last.map(|it| it.label(file, first, "it stands here already")));
                continue;
            }
            if terms.len() >= MAX_TERMS {
                reader.error("bad-value", span, format!("more than {MAX_TERMS} terms"), "take some out");
                break;
            }
            seen.insert(term.source.value.clone(), term.source.span);
            terms.push(term);
        }
    }
    (terms, reader.diagnostics)
}

fn read_term(reader: &mut Reader<'_>, table: &dyn TableLike, span: Span) -> Option<GlossaryTerm> {
    let Some(source) = reader.entry(table, "source") else {
        reader.error("bad-value", span, "this term has no `source`", format!("write {EXAMPLE}"));
        return None;
    };
    let source = text(reader, source, "source = \"city council\"");
    let note =
        reader.entry(table, "note").and_then(|it| reader.string(it, "note = \"The elected assembly of a city.\""));
    let do_not_translate = reader.entry(table, "do-not-translate").is_some_and(|entry| yes(reader, entry));
    let mut term = GlossaryTerm {
        source: source?,
        note: note.map(|it| it.value),
        do_not_translate,
        approved: BTreeMap::new(),
        forbidden: BTreeMap::new(),
    };
    for entry in reader.entries(table).into_iter().filter(|entry| !OF_TERM.contains(&entry.name)) {
        if let Some((locale, forms)) = read_forms(reader, entry) {
            term.approved.insert(locale, forms);
        }
    }
    let forbidden = reader.entry(table, "forbidden");
    let forbidden = forbidden.and_then(|it| reader.table(it, "forbidden.fr = [\"réception\"]"));
    for entry in forbidden.map(|table| reader.entries(table)).unwrap_or_default() {
        if let Some((locale, forms)) = read_forms(reader, entry) {
            let approved = term.approved.get(&locale).map(Vec::as_slice).unwrap_or_default();
            for form in forms.iter().filter(|form| approved.iter().any(|it| it.value == form.value)) {
                let message = format!("`{}` is both approved and forbidden", form.value);
                reader.error("bad-value", form.span, message, "take it out of one of the two lists");
            }
            term.forbidden.insert(locale, forms);
        }
    }
    Some(term)
}

/// `fr = ["conseil municipal"]`, or a single form without brackets.
fn read_forms(reader: &mut Reader<'_>, entry: Entry<'_>) -> Option<(Locale, Vec<Spanned<String>>)> {
    let Some(locale) = language::of_tag(entry.name) else {
        let mut help = nearest(entry.name, &OF_TERM);
        if help.starts_with("known here") {
            help.push_str(", and the tags of languages");
        }
        reader.error("unknown-key", entry.key, format!("there is no setting `{}` here", entry.name), help);
        return None;
    };
    let forms = reader.one_or_more(entry, "fr = [\"conseil municipal\"]")?;
    let is_word = |form: &Spanned<String>| form.value.contains(char::is_alphanumeric);
    for form in forms.iter().filter(|form| !is_word(form)) {
        reader.error("bad-value", form.span, "this form has no letter", "write a word, or take it out");
    }
    Some((locale, forms.into_iter().filter(is_word).collect()))
}

fn text(reader: &mut Reader<'_>, entry: Entry<'_>, example: &str) -> Option<Spanned<String>> {
    let text = reader.string(entry, example)?;
    if !text.value.contains(char::is_alphanumeric) {
        reader.error("bad-value", text.span, format!("`{}` has no letter", entry.name), format!("write {example}"));
        return None;
    }
    Some(text)
}

fn yes(reader: &mut Reader<'_>, entry: Entry<'_>) -> bool {
    let value = entry.item.as_bool();
    if value.is_none() {
        let span = reader.value_span(entry);
        reader.wrong_type(entry.name, entry.item.type_name(), span, "true or false", "do-not-translate = true");
    }
    value.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<GlossaryTerm>, Vec<(&'static str, String)>) {
        let source = Source::new("glossary.toml", text);
        let (terms, found) = parse(FileId(0), &source);
        let shown = |it: Diagnostic| (it.rule, it.span.of(text).to_owned());
        (terms, found.into_iter().map(shown).collect())
    }

    #[test]
    fn forms_are_read_with_their_places() {
        let text = "[[term]]\nsource = \"fee\"\nfr = \"frais\"\npl = [\"opłata\", \"opłaty\"]\nforbidden.fr = [\"honoraires\"]\n\
                    [[term]]\nsource = \"IASH\"\ndo-not-translate = true\n";
        let (terms, found) = read(text);
        assert_eq!((terms.len(), found.len()), (2, 0));
        let french = "fr-CH".parse().expect("a tag");
        assert_eq!(terms[0].approved_in(&french)[0].span.of(text), "\"frais\"");
        assert_eq!(terms[0].forbidden_in(&french)[0].value, "honoraires");
        assert!(terms[1].do_not_translate && terms[1].approved_in(&french).is_empty());
    }

    #[test]
    fn mistakes_have_places() {
        let one = |line: &str| read(&format!("[[term]]\nsource = \"fee\"\n{line}\n")).1;
        let is =
            |line: &str, rule: &'static str, place: &str| assert_eq!(one(line), [(rule, place.to_owned())], "{line}");
        is("francais = [\"frais\"]", "unknown-key", "francais");
        is("fr = 3", "bad-value", "3");
        is("fr = [\"frais\", \"…\"]", "bad-value", "\"…\"");
        is("do-not-translate = \"yes\"", "bad-value", "\"yes\"");
        is("fr = [\"frais\"]\nforbidden.fr = [\"frais\"]", "bad-value", "\"frais\"");
        is("forbidden = [\"frais\"]", "bad-value", "[\"frais\"]");
        is("[[term]]\nsource = \"fee\"", "bad-value", "\"fee\"");
        is("[[term]]\nfr = \"x\"", "bad-value", "[[term]]");
        assert_eq!(read("terms = []\n").1, [("unknown-key", "terms".to_owned())]);
        assert_eq!(read("term = 1\n").1, [("bad-value", "1".to_owned())]);
    }
}

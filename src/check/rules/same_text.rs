//! T15, T16, S06: translations that are empty, copied, or hold their own id.

use crate::catalogue::Unit;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::view::{EntryView, LocaleView};
use crate::diagnostic::Severity;
use crate::ledger::{is_copy, record};
use crate::message::words;
use crate::syntax::tree::{Element, Expression, Pattern, string_value};
use crate::text::Span;

rule! {
    /// A translation is the English text, unchanged.
    ///
    /// It is not counted as translated. Numbers, addresses, placeables, words in capitals and terms may be the same, since
    /// there is nothing to translate. If the text is meant to be the same, the ledger can say so (`same`).
    ///
    /// A single word is only a remark: *Options* is good French.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save changes
    /// #- locales/fr/app.ftl
    /// save = Save changes
    /// #~     ^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save changes
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    COPIED = "copied", Warning, Run::Pair(copied)
}

rule! {
    /// A translation is empty where the English is not.
    ///
    /// Readers see nothing.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save changes
    /// #- locales/fr/app.ftl
    /// save = { "" }
    /// #~     ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save changes
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    EMPTY = "empty-translation", Warning, Run::Pair(empty)
}

rule! {
    /// A text begins with its own id and `=`.
    ///
    /// Somebody, or a program, pasted the whole line after the `=`. Readers see the id.
    ///
    /// # Example
    /// ```ftl
    /// save = save = Enregistrer
    /// #~     ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Enregistrer
    /// ```
    REPEATED_ID = "repeated-id", Error, Run::Entry(repeated_id)
}

fn each_unit(pair: &Pair, mut look: impl FnMut(&Unit, &Unit)) {
    for target in pair.target.units() {
        if let Some(source) = pair.source.units().find(|unit| unit.attribute_name() == target.attribute_name()) {
            look(&source, &target);
        }
    }
}

fn copied(pair: &Pair, found: &mut Findings) {
    each_unit(pair, |source, target| {
        if !is_copy(source, target) {
            return;
        }
        let locale = &pair.target_locale.catalogue.locale;
        let ledger = found.ledger.file(locale, &target.file.name);
        if record(ledger, pair.target.id(), target.attribute_name()).is_some_and(|record| record.words.same) {
            return;
        }
        let finding = found.at(target.pattern.span, "this is still the English text").about(target.id());
        let finding = finding.help("translate it; it does not count as translated");
        if words(source.pattern, source.file.text()) > 1 {
            found.push(finding);
        } else {
            found.push_as(Severity::Info, finding);
        }
    });
}

fn empty(pair: &Pair, found: &mut Findings) {
    each_unit(pair, |source, target| {
        if is_empty(target.pattern, target.file.text()) && !is_empty(source.pattern, source.file.text()) {
            let finding = found.at(target.pattern.span, "the translation is empty, the English text is not");
            let finding = finding.about(target.id()).help("write the translation");
            found.push(finding.label(source.file.id, source.pattern.span, "the English text"));
        }
    });
}

/// Whether a pattern shows nothing but blanks.
fn is_empty(pattern: &Pattern, text: &str) -> bool {
    pattern.elements.iter().all(|element| match element {
        Element::Text(span) => span.of(text).trim().is_empty(),
        Element::Placeable(placeable) => match &placeable.expression {
            Expression::String(span) => string_value(span.of(text)).trim().is_empty(),
            Expression::Select(select) => select.variants.iter().all(|variant| is_empty(&variant.value, text)),
            _ => false,
        },
    })
}

fn repeated_id(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let id = entry.id();
    let Some(Element::Text(span)) = entry.message.value.as_ref().and_then(|value| value.elements.first()) else {
        return;
    };
    let text = entry.of(*span);
    let mut rest = text;
    while let Some(after) = rest.strip_prefix(id).and_then(|rest| rest.trim_start_matches(' ').strip_prefix('=')) {
        rest = after.trim_start_matches(' ');
    }
    if rest.len() == text.len() {
        return;
    }
    let start = span.end - rest.len() as u32;
    let end = span.start + text[..text.len() - rest.len()].trim_end().len() as u32;
    let finding = found.at(Span::new(span.start, end), format!("the text begins with its own id, `{id}`"));
    let finding = finding.about(id).help("delete it, up to the `=`");
    found.push(if rest.trim().is_empty() { finding } else { finding.edit(Span::new(span.start, start), "") });
}

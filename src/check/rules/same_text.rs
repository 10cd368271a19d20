//! T15, T16, S06: translations that are empty, copied, or hold their own id.

use crate::catalogue::Unit;
use crate::check::rule::{Copies, FilePair, Findings, Pair, Run, rule};
use crate::check::view::{EntryView, LocaleView};
use crate::diagnostic::Severity;
use crate::ledger::{is_copy, record};
use crate::message::{nothing_to_translate, words};
use crate::syntax::tree::{Element, Expression, Pattern, string_value};
use crate::text::Span;

rule! {
    /// A translation is the English text, unchanged.
    ///
    /// It is not counted as translated. Numbers, addresses, placeables, words in capitals and terms may be the same, since
    /// there is nothing to translate. If the text is meant to be the same, the ledger can say so (`same`).
    ///
    /// A single word is only a remark, and is not reported as long as nothing is recorded of the language: *Options* is good
    /// French, and without a ledger nobody could say so. The same goes for names, *San Marino* say, that at least three languages
    /// have and half of them keep. A file that is the English as a whole has one finding
    /// (`untranslated-file`).
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
    COPIED = "copied", Warning, Run::Files(copied)
}

rule! {
    /// A file is the English one as a whole, or nearly so.
    ///
    /// Somebody has copied it to begin with. Each of its texts counts as not translated; so as not to hide everything else
    /// behind them, the file is named once. It takes ten texts that are the English, and nine in ten of all that could be
    /// translated.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/days.ftl
    /// day-mon = on Monday
    /// day-tue = on Tuesday
    /// day-wed = on Wednesday
    /// day-thu = on Thursday
    /// day-fri = on Friday
    /// day-sat = on Saturday
    /// day-sun = on Sunday
    /// day-all = every day
    /// day-work = on working days
    /// day-rest = on days of rest
    /// #- locales/fr/days.ftl
    /// day-mon = on Monday
    /// #~        ^^^^^^^^^
    /// day-tue = on Tuesday
    /// day-wed = on Wednesday
    /// day-thu = on Thursday
    /// day-fri = on Friday
    /// day-sat = on Saturday
    /// day-sun = on Sunday
    /// day-all = every day
    /// day-work = on working days
    /// day-rest = on days of rest
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/days.ftl
    /// day-mon = on Monday
    /// #- locales/fr/days.ftl
    /// day-mon = le lundi
    /// ```
    UNTRANSLATED = "untranslated-file", Warning, Run::Files(untranslated)
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

/// Fewest copies that make a whole file count as untranslated.
const MIN_COPIES: usize = 10;

/// The units of a file that are still the English; worked out for the first rule that asks.
fn copies<'f, 'p>(files: &'f FilePair<'_, 'p>, found: &Findings) -> &'f Copies<'p> {
    files.copies.get_or_init(|| {
        let locale = &files.target_locale.catalogue.locale;
        let ledger = found.ledger.file(locale, &files.target.file.name);
        let (mut units, mut others) = (Vec::new(), Vec::new());
        for (source, target) in files.pairs().filter_map(|(source, target)| Some((source, target?))) {
            for unit in target.units() {
                let name = unit.attribute_name();
                let Some(english) = source.units().find(|it| it.attribute_name() == name) else { continue };
                if !is_copy(&english, &unit) {
                    others.push(english);
                } else if !record(ledger, target.id(), name).is_some_and(|it| it.words.same) {
                    units.push((english, unit));
                }
            }
        }
        // Most files have few copies, so that nobody needs to know of the others what there is to translate.
        let others = others.iter().filter(|it| !nothing_to_translate(it.pattern, it.file.text()));
        let are_all = units.len() >= MIN_COPIES && {
            let all = units.len() + others.take(units.len()).count();
            units.len() * 10 >= all * 9
        };
        Copies { units, are_all }
    })
}

fn copied(files: &FilePair, found: &mut Findings) {
    let copies = copies(files, found);
    if copies.are_all {
        return;
    }
    let is_recorded = found.ledger.has(&files.target_locale.catalogue.locale);
    for (source, target) in &copies.units {
        let finding = found.at(target.pattern.span, "this is still the English text").about(target.id());
        let finding = finding.help("translate it; it does not count as translated");
        let is_sentence = words(source.pattern, source.file.text()) > 1;
        if is_sentence && (is_recorded || !is_shared_name(files, source)) {
            found.push(finding);
        } else if is_recorded {
            found.push_as(Severity::Info, finding);
        }
    }
}

/// Fewest languages that show by what they do whether a text is a name.
const MIN_LANGUAGES: usize = 3;

/// Whether a text looks like a name, *San Marino* say, and at least half of the languages that have it keep it.
fn is_shared_name(files: &FilePair, source: &Unit) -> bool {
    let text = source.file.of(source.pattern.span);
    let is_name = |word: &str| word.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic());
    if !text.split_whitespace().all(is_name) || text.ends_with(['.', '!', '?', '…', ':']) {
        return false;
    }
    let kept = files.target_locale.project.targets.iter().filter_map(|target| {
        let file = target.file(&source.file.name)?;
        let unit = file.unit_of(file.get(source.file.of(source.message.id))?, source.attribute_name())?;
        Some(is_copy(source, &unit))
    });
    let kept: Vec<bool> = kept.collect();
    kept.len() >= MIN_LANGUAGES && kept.iter().filter(|&&kept| kept).count() * 2 >= kept.len()
}

fn untranslated(files: &FilePair, found: &mut Findings) {
    let copies = copies(files, found);
    if let Some((_, first)) = copies.units.first().filter(|_| copies.are_all) {
        let count = copies.units.len();
        let message = format!("this file is not translated: {count} of its texts are still the English");
        let finding = found.at(first.pattern.span, message).help("translate it; it does not count as translated");
        found.push(finding);
    }
}

fn empty(pair: &Pair, found: &mut Findings) {
    for target in pair.target.units().filter(|unit| is_empty(unit.pattern, unit.file.text())) {
        let name = target.attribute_name();
        let Some(source) = pair.source.units().find(|unit| unit.attribute_name() == name) else { continue };
        if !is_empty(source.pattern, source.file.text()) {
            let finding = found.at(target.pattern.span, "the translation is empty, the English text is not");
            let finding = finding.about(target.id()).help("write the translation");
            found.push(finding.label(source.file.id, source.pattern.span, "the English text"));
        }
    }
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

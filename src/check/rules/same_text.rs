//! T15, T16, S06: translations that are empty, copied, or hold their own id.

use std::ops::Range;

use crate::catalogue::{File, Unit};
use crate::check::features::Features;
use crate::check::holds::Holds;
use crate::check::prose;
use crate::check::rule::{Copies, FilePair, Findings, Pair, Run, rule};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::diagnostic::{Diagnostic, Severity};
use crate::ledger::{is_copy, record};
use crate::message::{holds_prose, nothing_to_translate, words};
use crate::syntax::tree::{Element, Entry, Expression, Pattern, string_value};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// A translation is the English text, unchanged.
    ///
    /// It is not counted as translated. Numbers, addresses, placeables, words in capitals and terms may be the same, since
    /// there is nothing to translate. If the text is meant to be the same, the ledger can say so (`same`).
    ///
    /// A single word is only a remark, and is not reported as long as nothing is recorded of the language: *Options* is good
    /// French, and without a ledger nobody could say so. What looks like a name, *San Marino* say, is then a remark, and is not
    /// reported if several languages keep it. Nor is what a comment in the English takes out of translation. A file that is the English as a whole has one finding
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
    /// Readers see nothing. What stands in quotes, `{ "" }` or `{ " " }`, is a remark only, since it may be meant; blanks
    /// that stand there alone are a warning.
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
    EMPTY = "empty-translation", Warning, Run::Pair(Holds::ANYTHING, empty)
}

rule! {
    /// A text begins with its own id and `=`.
    ///
    /// Somebody, or a program, pasted the whole line after the `=`. Readers see the id, or the name of the attribute.
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
    REPEATED_ID = "repeated-id", Error, Run::Entry(Holds::ANYTHING, repeated_id)
}

/// Fewest copies that make a whole file count as untranslated.
const MIN_COPIES: usize = 10;

/// The units of a file that are still the English; worked out for the first rule that asks.
fn copies<'f, 'p>(files: &'f FilePair<'_, 'p>, found: &Findings) -> &'f Copies<'p> {
    files.copies.get_or_init(|| {
        let locale = &files.target_locale.catalogue.locale;
        let ledger = found.ledger.file(locale, &files.target.file.name);
        let (mut units, mut near, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for (source, target) in files.pairs().filter_map(|(source, target)| Some((source, target?))) {
            for unit in target.units() {
                let name = unit.attribute_name();
                let Some(english) = source.unit(name) else { continue };
                if !is_copy(&english, &unit) {
                    others.push(english);
                    if is_near(&english, &unit) {
                        near.push((english, unit));
                    }
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
        if !units.is_empty() {
            let exempt = exempt(files.source.file);
            units.retain(|(english, _)| !exempt.iter().any(|range| range.contains(&english.message.span.start)));
        }
        Copies { units, are_all, near }
    })
}

/// Whether two plain texts of several words in small letters differ in capitals alone. German writes its own words with
/// more of them: *Tab*.
fn is_near(english: &Unit, own: &Unit) -> bool {
    let (wanted, given) = (english.file.of(english.pattern.span), own.file.of(own.pattern.span));
    let is_small = |word: &str| word.len() > 2 && word.bytes().all(|it| it.is_ascii_lowercase());
    let capitals = |text: &str| text.bytes().filter(u8::is_ascii_uppercase).count();
    wanted.len() == given.len()
        && wanted != given
        && wanted.eq_ignore_ascii_case(given)
        && own.pattern.as_plain(own.file.text()).is_some()
        && capitals(given) <= capitals(wanted)
        && prose::words(given).filter(|(_, word)| is_small(word)).nth(1).is_some()
        && holds_prose(own.attribute_name())
}

/// Stretches of an English file that its own comments take out of translation: *not for translation*, *no longer used*.
/// A comment of the file holds for all that follows, one of a group for its group.
fn exempt(file: &File) -> Vec<Range<u32>> {
    let mut stretches: Vec<Range<u32>> = Vec::new();
    let mut group: Option<u32> = None;
    let mut close = |group: &mut Option<u32>, at: u32| stretches.extend(group.take().map(|start| start..at));
    for entry in &file.resource.entries {
        let Entry::Comment(comment) = entry else { continue };
        let says_no = is_exemption(file.of(comment.span));
        match comment.level {
            3 if says_no => return std::iter::once(comment.span.start..u32::MAX).collect(),
            2 => {
                close(&mut group, comment.span.start);
                group = says_no.then_some(comment.span.start);
            }
            _ => {}
        }
    }
    close(&mut group, u32::MAX);
    stretches
}

/// Whether a comment says that nobody is to translate what it is about.
fn is_exemption(comment: &str) -> bool {
    const SAYS: [&str; 9] = [
        "not for translation",
        "not be translated",
        "no need to translate",
        "not translate",
        "not be localized",
        "not localize",
        "not intended for localization",
        "no longer used",
        "obsolete",
    ];
    let comment = comment.to_lowercase();
    SAYS.iter().any(|words| comment.contains(words))
}

fn copied(files: &FilePair, found: &mut Findings) {
    if copies(files, found).are_all {
        return;
    }
    for (severity, finding) in each_copy(files, found) {
        match severity {
            Some(severity) => found.push_as(severity, finding),
            None => found.push(finding),
        }
    }
}

/// What there is to say of each text that is still the English, some of it in another level than the rule's.
fn each_copy(files: &FilePair, found: &Findings) -> Vec<(Option<Severity>, Diagnostic)> {
    let copies = copies(files, found);
    let is_recorded = found.ledger.has(&files.target_locale.catalogue.locale);
    let mut all = Vec::new();
    for (_, target) in &copies.near {
        let message = "this is still the English text, but for its capitals";
        let finding = found.at(target.pattern.span, message).about(target.id());
        all.push((None, finding.help("translate it")));
    }
    for (source, target) in &copies.units {
        let count = words(source.pattern, source.file.text());
        let is_name = count > 1 && looks_like_name(source.file.of(source.pattern.span));
        let may_stay = || is_name || has_shared_words_only(source) || count <= MAX_SHARED && is_shared(files, source);
        let severity = if count > 1 && (is_recorded || !may_stay()) {
            None
        } else if is_recorded || is_name && !is_shared(files, source) {
            // Without a ledger nobody could say that a word or a name stays as it is.
            Some(Severity::Info)
        } else {
            continue;
        };
        let finding = found.at(target.pattern.span, "this is still the English text").about(target.id());
        all.push((severity, finding.help("translate it; it does not count as translated")));
    }
    all
}

/// Fewest languages that show by what they do whether a text is a name.
const MIN_LANGUAGES: usize = 3;

/// Whether all words of a text are ones that several languages share: units, and words of computing.
fn has_shared_words_only(source: &Unit) -> bool {
    const SHARED: [&str; 16] = [
        "bit",
        "bits",
        "byte",
        "bytes",
        "hash",
        "minute",
        "minutes",
        "online",
        "proxy",
        "status",
        "timestamp",
        "token",
        "url",
        "web",
        "widget",
        "zoom",
    ];
    let is_shared = |word: &str| SHARED.contains(&word.to_lowercase().as_str()) || word.chars().count() <= 2;
    let mut all = true;
    walk(source.pattern, &mut |node| {
        if let Node::Text(span) = node {
            all &= prose::words(source.file.of(span)).all(|(_, word)| is_shared(word));
        }
    });
    all
}

/// Most words of a text that may be the same in several languages: *{ $kb } KB ({ $b } bytes)*.
const MAX_SHARED: u32 = 6;

/// Whether a text looks like a name: *San Marino*, *Moving Cities blog*.
fn looks_like_name(text: &str) -> bool {
    let is_name = |word: &str| word.starts_with(|c: char| c.is_uppercase() || !c.is_alphabetic());
    let (names, others) = text
        .split_whitespace()
        .fold((0, 0), |(names, others), word| if is_name(word) { (names + 1, others) } else { (names, others + 1) });
    (others == 0 || others == 1 && names > 1) && !text.ends_with(['.', '!', '?', '…', ':'])
}

/// Whether at least three languages have a text, and more than one of them keeps it as it is.
fn is_shared(files: &FilePair, source: &Unit) -> bool {
    let kept = files.target_locale.project.targets.iter().filter_map(|target| {
        let file = target.file(&source.file.name)?;
        let unit = file.unit_of(file.get(source.file.of(source.message.id))?, source.attribute_name())?;
        Some(is_copy(source, &unit))
    });
    let kept: Vec<bool> = kept.collect();
    kept.len() >= MIN_LANGUAGES && kept.iter().filter(|&&kept| kept).count() > 1
}

fn untranslated(files: &FilePair, found: &mut Findings) {
    let copies = copies(files, found);
    // `enUS-features` says by its name for whom it is.
    let english = files.source_locale.catalogue.locale.to_string().replace('-', "");
    let is_for_english = |part: &str| part.replace('_', "").eq_ignore_ascii_case(&english) || part == "enUS";
    if files.source.file.name.split(['/', '-', '.']).any(is_for_english) {
        return;
    }
    if let Some((_, first)) = copies.units.first().filter(|_| copies.are_all) {
        let count = copies.units.len();
        let message = format!("this file is not translated: {count} of its texts are still the English");
        let mut finding = found.at(first.pattern.span, message).help("translate it; it does not count as translated");
        // As soon as some texts are translated, the others are found one by one.
        let each = each_copy(files, found).into_iter();
        finding.parts = each.map(|(_, part)| Diagnostic { rule: COPIED.name, ..part }).collect();
        found.push(finding);
    }
}

fn empty(pair: &Pair, found: &mut Findings) {
    let shows_nothing = |unit: &Unit| {
        // Nearly all texts begin with a letter.
        let begins = unit.file.of(unit.pattern.span).as_bytes().first();
        begins.is_none_or(|byte| !byte.is_ascii_alphanumeric()) && is_empty(unit.pattern, unit.file.text())
    };
    for target in pair.target.units().filter(shows_nothing) {
        let name = target.attribute_name();
        let Some(source) = pair.source.unit(name) else { continue };
        if !is_empty(source.pattern, source.file.text()) {
            let finding = found.at(target.pattern.span, "the translation is empty, the English text is not");
            let finding = finding.about(target.id()).help("write the translation");
            let finding = finding.label(source.file.id, source.pattern.span, "the English text");
            // Somebody who writes `{ "" }` mostly means it: the language needs no words there. Blanks say nothing of the kind.
            if is_meant(target.pattern, target.file.text()) {
                found.push_as(Severity::Info, finding);
            } else {
                found.push(finding);
            }
        }
    }
}

/// Whether a text without a sign is written as `{ "" }`, with nothing else.
fn is_meant(pattern: &Pattern, text: &str) -> bool {
    let is_plain = |element: &Element| match element {
        Element::Text(_) => false,
        Element::Placeable(placeable) => says_nothing(&placeable.expression, text),
    };
    pattern.elements.iter().all(is_plain)
}

fn says_nothing(expression: &Expression, text: &str) -> bool {
    match expression {
        Expression::String(span) => string_value(span.of(text)).is_empty(),
        Expression::Select(select) => select.variants.iter().any(|variant| is_meant(&variant.value, text)),
        Expression::Placeable(inner) => says_nothing(&inner.expression, text),
        _ => false,
    }
}

/// Whether a pattern shows nothing but blanks.
fn is_empty(pattern: &Pattern, text: &str) -> bool {
    pattern.elements.iter().all(|element| match element {
        Element::Text(span) => shows_no_sign(span.of(text)),
        Element::Placeable(placeable) => is_empty_expression(&placeable.expression, text),
    })
}

fn is_empty_expression(expression: &Expression, text: &str) -> bool {
    match expression {
        Expression::String(span) => shows_no_sign(&string_value(span.of(text))),
        Expression::Select(select) => select.variants.iter().all(|variant| is_empty(&variant.value, text)),
        Expression::Placeable(inner) => is_empty_expression(&inner.expression, text),
        _ => false,
    }
}

/// Whether a text has nothing but blanks, with width or without.
fn shows_no_sign(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'))
}

fn repeated_id(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let may_have_sign = |part: Part| locale.features(entry, part).meets(Features::TECHNICAL);
    for (part, pattern) in entry.parts().filter(|(part, _)| may_have_sign(*part)) {
        repeated_in(locale, entry, part, pattern, found);
    }
    for (part, select) in entry.selects.iter().filter(|(part, _)| may_have_sign(*part)) {
        select.variants.iter().for_each(|variant| repeated_in(locale, entry, *part, &variant.value, found));
    }
}

/// Looks at a pattern, or at one variant of it.
fn repeated_in(locale: &LocaleView, entry: &EntryView, part: Part, pattern: &Pattern, found: &mut Findings) {
    if let Some(Element::Text(span)) = pattern.elements.first() {
        let text = entry.of(*span);
        let mut rest = text;
        while let Some(after) =
            behind_name(entry, part, rest).and_then(|it| it.trim_start_matches(' ').strip_prefix('='))
        {
            rest = after.trim_start_matches(' ');
        }
        if rest.len() == text.len() || english_begins_alike(locale, entry, part) {
            return;
        }
        let start = span.end - rest.len() as u32;
        let end = span.start + text[..text.len() - rest.len()].trim_end().len() as u32;
        let message = match entry.part_name(part) {
            None => format!("the text begins with its own id, `{}`", entry.id()),
            Some(name) => format!("the text begins with its own name, `{name}`"),
        };
        let finding = found.at(Span::new(span.start, end), message).about(entry.unit_id(part));
        let finding = finding.help("delete it, up to the `=`");
        found.push(if rest.trim().is_empty() { finding } else { finding.edit(Span::new(span.start, start), "") });
    }
}

/// Whether the English says the name and `=` as well, whatever its capitals: *Key = value pairs*. A fault is found there.
fn english_begins_alike(locale: &LocaleView, entry: &EntryView, part: Part) -> bool {
    let name = entry.part_name(part).unwrap_or(entry.id());
    let file = || locale.project.source.file(&entry.file.name).filter(|_| !locale.is_source());
    let unit = || file().and_then(|file| file.unit_of(file.get(entry.id())?, entry.part_name(part)));
    unit().is_some_and(|english| {
        let text = english.file.of(english.pattern.span).to_ascii_lowercase();
        let name = name.to_ascii_lowercase();
        text.match_indices(&name).any(|(at, _)| text[at + name.len()..].trim_start_matches(' ').starts_with('='))
    })
}

/// What stands behind the name of a part: `id`, and for an attribute `.name`, `name` or `id.name`.
fn behind_name<'t>(entry: &EntryView, part: Part, text: &'t str) -> Option<&'t str> {
    let Some(name) = entry.part_name(part) else { return text.strip_prefix(entry.id()) };
    let own = text.strip_prefix(entry.id()).filter(|rest| rest.starts_with('.')).unwrap_or(text);
    own.strip_prefix('.').unwrap_or(own).strip_prefix(name)
}

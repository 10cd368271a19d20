//! T17–T19: texts that are their own id, and the same text translated in several ways or the same way for several texts.

use std::collections::BTreeSet;

use hashbrown::HashMap;

use crate::catalogue::Unit;
use crate::check::holds::Holds;
use crate::check::prose::words;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::syntax::tree::Kind;

rule! {
    /// A text is nothing but its own id.
    ///
    /// A program that collects texts put it there until somebody writes it. For an attribute it may be its own name, or both:
    /// `.title = save.title`. A text of one word such as `close = close` counts only where the English has other words.
    ///
    /// # Example
    /// ```ftl
    /// save-changes = save-changes
    /// #~             ^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save-changes = Enregistrer
    /// ```
    ID = "id-as-text", Warning, Run::Entry(Holds::ANYTHING, id_as_text)
}

rule! {
    /// Several English texts have the same translation.
    ///
    /// One may have been pasted in the wrong place. Off by default: languages have fewer words for some things than English
    /// has. Texts of fewer than three words are not compared, nor what stands far apart, nor where the English texts have
    /// most of their words in common.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-city = Save the city now
    /// open-city = Open the city now
    /// #- locales/fr/app.ftl
    /// save-city = Enregistrer la ville maintenant
    /// open-city = Enregistrer la ville maintenant
    /// #~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-city = Save the city now
    /// open-city = Open the city now
    /// #- locales/fr/app.ftl
    /// save-city = Enregistrer la ville maintenant
    /// open-city = Ouvrir la ville maintenant
    /// ```
    SAME = "same-translation", Off, Run::Target(same)
}

rule! {
    /// The same English text is translated in different ways in one file.
    ///
    /// Readers take two wordings for two things. Only texts of at least four words, in the same file, in the same attribute
    /// and with the same comment are compared, and capitals and punctuation do not count.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-top = Save the city to your list
    /// save-bottom = Save the city to your list
    /// #- locales/fr/app.ftl
    /// save-top = Enregistrer la ville dans votre liste
    /// save-bottom = Sauvegarder la ville dans votre liste
    /// #~            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save-top = Save the city to your list
    /// save-bottom = Save the city to your list
    /// #- locales/fr/app.ftl
    /// save-top = Enregistrer la ville dans votre liste
    /// save-bottom = Enregistrer la ville dans votre liste
    /// ```
    DIFFERENT = "inconsistent-translation", Info, Run::Locale(inconsistent)
}

fn id_as_text(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, pattern) in entry.parts().filter(|(part, pattern)| may_be_name(entry, *part, pattern.span.len())) {
        let Some((name, is_sure)) = own_name(entry, part, entry.of(pattern.span)) else { continue };
        // What the English says as well is the name of something.
        let file = || locale.project.source.file(&entry.file.name).filter(|_| !locale.is_source());
        let english = || file().and_then(|file| file.unit_of(file.get(entry.id())?, entry.part_name(part)));
        if english().is_some_and(|unit| unit.file.of(unit.pattern.span).eq_ignore_ascii_case(entry.of(pattern.span))) {
            continue;
        }
        // A lone word is no text of its own if the English says something else, and not that word; a letter in capitals may be.
        let text = entry.of(pattern.span);
        let has = |english: &str| english.split_whitespace().any(|word| is_word(word, text));
        let may_be_meant = || !text.bytes().any(|byte| byte.is_ascii_lowercase());
        if !is_sure && (may_be_meant() || english().is_none_or(|unit| has(unit.file.of(unit.pattern.span)))) {
            continue;
        }
        let finding = found.at(pattern.span, format!("the text is only its own {name}")).about(entry.unit_id(part));
        found.push(finding.help("write the text that readers see"));
    }
}

/// Whether a text has the length of a name of its unit: of the id, without the hyphen of a term perhaps, of the attribute,
/// or of both with a dot between them. Most have not.
fn may_be_name(entry: &EntryView, part: Part, length: u32) -> bool {
    let (id, attributes) = (entry.message.id.len(), &entry.message.attributes);
    match part.checked_sub(1).and_then(|at| attributes.get(at as usize)) {
        None => length == id || length + 1 == id,
        Some(attribute) => length == attribute.id.len() || length == id + 1 + attribute.id.len(),
    }
}

/// Whether two words are the same but for their marks and capitals: *E-mail:* and *email*.
fn is_word(word: &str, other: &str) -> bool {
    let letters =
        |word: &str| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    letters(word) == letters(other)
}

/// How a text that is nothing but the name of its unit names it: by the id, by the attribute, or by both. And whether nobody
/// writes such a text, as a single word may be.
fn own_name(entry: &EntryView, part: Part, text: &str) -> Option<(String, bool)> {
    let (id, attribute) = (entry.id(), entry.part_name(part));
    // Tools that mark what is not translated write it in capitals.
    let in_capitals = !text.bytes().any(|byte| byte.is_ascii_lowercase());
    let lower = if in_capitals { text.to_ascii_lowercase() } else { String::new() };
    // Programs turn dashes into underscores, and the other way round.
    let same = |name: &str| {
        let sign = |byte: u8| if byte == b'_' { b'-' } else { byte };
        let is = |text: &mut dyn Iterator<Item = u8>| text.map(sign).eq(name.bytes().map(sign));
        text.len() == name.len() && (is(&mut text.bytes()) || in_capitals && is(&mut lower.bytes()))
    };
    let several = |name: &str| {
        name.trim_start_matches('-').bytes().any(|byte| matches!(byte, b'-' | b'_')) || {
            name.bytes().any(|byte| byte.is_ascii_uppercase()) && name.starts_with(|c: char| c.is_ascii_lowercase())
        }
    };
    match attribute {
        None if same(id) || same(id.trim_start_matches('-')) => Some((format!("id, `{text}`"), several(id))),
        Some(name) if same(name) => Some((format!("name, `{text}`"), several(name))),
        Some(name) => {
            let rest = text.strip_prefix(id)?.strip_prefix('.')?;
            (rest == name).then(|| (format!("id and name, `{text}`"), true))
        }
        None => None,
    }
}

/// Fewest blanks in a text that is compared for [`inconsistent`].
const MIN_BLANKS: usize = 3;

/// The units of a file that are one piece of text with so many blanks, with that text.
fn plain_units<'p>(file: &'p crate::catalogue::File, blanks: usize) -> impl Iterator<Item = (Unit<'p>, &'p str)> {
    let messages = file.messages().filter(|message| message.kind == Kind::Message);
    messages.flat_map(|message| file.units_of(message)).filter_map(move |unit| {
        let text = unit.pattern.as_plain(file.text())?;
        (memchr::memchr_iter(b' ', text.as_bytes()).take(blanks).count() == blanks).then_some((unit, text))
    })
}

fn inconsistent(source: &LocaleView, found: &mut Findings) {
    if !source.is_source() {
        return;
    }
    for view in &source.files {
        let mut first: HashMap<&str, Unit> = HashMap::new();
        for (unit, text) in plain_units(view.file, MIN_BLANKS) {
            let earlier = *first.entry(text).or_insert(unit);
            if std::ptr::eq(earlier.pattern, unit.pattern) || earlier.attribute_name() != unit.attribute_name() {
                continue;
            }
            let comment = |unit: &Unit| unit.message.comment.map(|it| view.file.of(it.span));
            if comment(&earlier) == comment(&unit) {
                in_targets(source, &earlier, &unit, found);
            }
        }
    }
}

/// Reports each language that translates two units of the same English text in different ways.
fn in_targets(source: &LocaleView, earlier: &Unit, unit: &Unit, found: &mut Findings) {
    for target in &source.project.targets {
        let Some(own) = target.file(&unit.file.name) else { continue };
        let translated = |unit: &Unit| own.unit_of(own.get(unit.file.of(unit.message.id))?, unit.attribute_name());
        let (Some(one), Some(other)) = (translated(earlier), translated(unit)) else { continue };
        let said = |unit: &Unit| unit.pattern.as_plain(own.text()).map(fold);
        if said(&one) == said(&other) || said(&one).is_none() {
            continue;
        }
        let message = "the same English text is translated in another way in this file";
        let mut finding = found.within(own.id, other.pattern.span, message).about(other.id());
        finding.locale = Some(target.locale.clone());
        let finding = finding.help("take the same words, or say in a comment on the English how the two differ");
        found.push(finding.label(own.id, one.pattern.span, "the other translation"));
    }
}

/// A text without capitals and punctuation.
fn fold(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many texts of a file lie between two at most for one to be pasted in the other's place.
const MAX_APART: usize = 8;

fn same(source: &LocaleView, target: &LocaleView, found: &mut Findings) {
    for own in &target.catalogue.files {
        let Some(english) = source.catalogue.file(&own.name) else { continue };
        let mut last: HashMap<&str, (usize, Unit, &str)> = HashMap::new();
        for (at, (unit, text)) in plain_units(own, 2).enumerate() {
            let original =
                english.get(own.of(unit.message.id)).and_then(|it| english.unit_of(it, unit.attribute_name()));
            let Some(original) = original.and_then(|it| it.pattern.as_plain(english.text())) else { continue };
            let Some((before, earlier, other)) = last.insert(text, (at, unit, original)) else { continue };
            // A value and its tooltip are one thing.
            let is_same = std::ptr::eq(earlier.message, unit.message);
            if is_same || at - before > MAX_APART || are_like(original, other) {
                continue;
            }
            let message = "another English text has the same translation";
            let finding = found.within(own.id, unit.pattern.span, message).about(unit.id());
            let finding = finding.help("see whether one of the two stands in the wrong place");
            found.push(finding.label(earlier.file.id, earlier.pattern.span, "the other one"));
        }
    }
}

/// Whether two English texts have more than two thirds of their words in common, articles and the like apart.
fn are_like(one: &str, other: &str) -> bool {
    const SMALL: [&str; 16] =
        ["a", "an", "and", "as", "at", "by", "for", "in", "my", "of", "on", "or", "the", "to", "with", "your"];
    let set = |text: &str| -> BTreeSet<String> {
        let words = words(text).map(|(_, word)| word.to_lowercase());
        words.filter(|word| !SMALL.contains(&word.as_str())).map(|word| word.trim_end_matches('s').to_owned()).collect()
    };
    let (one, other) = (set(one), set(other));
    // `info` is `information`.
    let is_short = |a: &str, b: &str| a.len() > 3 && b.starts_with(a) || b.len() > 3 && a.starts_with(b);
    let shared = one.iter().filter(|word| other.contains(*word) || other.iter().any(|it| is_short(word, it))).count();
    shared * 3 > one.len().max(other.len()) * 2 || shared == one.len().min(other.len())
}

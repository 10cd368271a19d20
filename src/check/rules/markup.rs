//! M02, M04, X07: the HTML of a translation beside the source's.

use std::collections::BTreeSet;

use crate::catalogue::Unit;
use crate::check::holds::Holds;
use crate::check::markup::{Tag, TagKind, elements};
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::diagnostic::Severity;

rule! {
    /// A translation holds HTML where the English has none.
    ///
    /// Programs that expect plain text show the tags, and text from outside becomes a way to put elements into a page.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the declaration.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <b>déclaration</b>.
    /// #~              ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the declaration.
    /// #- locales/fr/app.ftl
    /// note = Lisez la déclaration.
    /// ```
    ADDED = "added-markup", Error, Run::Pair(Holds::MARKUP, added)
}

rule! {
    /// A translation has other HTML elements than the English.
    ///
    /// Their order is free, and `b`, `strong`, `i` and `em` may stand for one another. Each form of the translation must have
    /// the elements of some form of the English.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a>declaration</a> and <em>sign</em>.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <a>déclaration</a> et signez.
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a>declaration</a> and <em>sign</em>.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <a>déclaration</a> et <em>signez</em>.
    /// ```
    DIFFERENT = "different-markup", Warning, Run::Pair(Holds::MARKUP, different)
}

rule! {
    /// A translation has other `data-l10n-name` marks than the English, twice the same, or on another element.
    ///
    /// By this mark the program finds the element that it fills in; without it a link or an icon is gone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a data-l10n-name="doc">declaration</a>.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <a data-l10n-name="docs">déclaration</a>.
    /// #~              ^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a data-l10n-name="doc">declaration</a>.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <a data-l10n-name="doc">déclaration</a>.
    /// ```
    OVERLAY = "different-overlay", Error, Run::Pair(Holds::MARKUP, overlay)
}

/// Calls `look` with the tags of every unit in which the source or the target has some.
fn each_unit(pair: &Pair, mut look: impl FnMut(&Unit, &Unit, &[Vec<Tag>], &[Vec<Tag>])) {
    if !pair.source.may_hold_markup && !pair.target.may_hold_markup {
        return;
    }
    for target in pair.target.units() {
        let Some(source) = pair.source.units().find(|unit| unit.attribute_name() == target.attribute_name()) else {
            continue;
        };
        let (english, translated) = (pair.source.tags_of(&source), pair.target.tags_of(&target));
        if let (Some(english), Some(translated)) = (english, translated) {
            look(&source, &target, english, translated);
        }
    }
}

fn added(pair: &Pair, found: &mut Findings) {
    each_unit(pair, |source, target, english, translated| {
        if english.iter().any(|tags| !tags.is_empty()) {
            return;
        }
        if let Some(tag) = translated.iter().flatten().next() {
            let message = format!("the translation has `<{}>`, the English text has no HTML", tag.name);
            let finding = found
                .at(tag.span, message)
                .about(target.id())
                .help("take the tags out; ask for them in the English if they are needed");
            found.push(finding.label(source.file.id, source.pattern.span, "the English text"));
        }
    });
}

fn different(pair: &Pair, found: &mut Findings) {
    each_unit(pair, |source, target, english, translated| {
        let wanted: BTreeSet<Vec<&str>> = english.iter().map(|tags| elements(tags)).collect();
        if wanted.iter().all(Vec::is_empty) {
            return;
        }
        let Some(other) = translated.iter().map(|tags| elements(tags)).find(|names| !wanted.contains(names)) else {
            return;
        };
        // Emphasis follows the words: a foreign phrase in italics may have been translated.
        let only_emphasis = wanted.iter().any(|names| {
            let plain = |name: &&&str| **name != "i";
            names.iter().filter(plain).eq(other.iter().filter(plain))
        });
        let message = format!(
            "the translation has {}, the English text has {}",
            listed(&other),
            wanted.iter().map(|names| listed(names)).collect::<Vec<_>>().join(" or ")
        );
        let finding = found.at(target.pattern.span, message).about(target.id());
        let finding = finding.help("use the same elements as the English, around the words that they belong to");
        let finding = finding.label(source.file.id, source.pattern.span, "the English text");
        if only_emphasis {
            found.push_as(Severity::Info, finding);
        } else {
            found.push(finding);
        }
    });
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() {
        return "no elements".to_owned();
    }
    let kinds = names.chunk_by(|one, other| one == other).map(|alike| {
        let name = if alike[0] == "i" { "emphasis".to_owned() } else { format!("<{}>", alike[0]) };
        match alike.len() {
            1 => name,
            2 => format!("{name} twice"),
            times => format!("{name} {times} times"),
        }
    });
    kinds.collect::<Vec<_>>().join(", ")
}

fn overlay(pair: &Pair, found: &mut Findings) {
    each_unit(pair, |source, target, english, translated| {
        let wanted: Vec<Vec<&str>> = english.iter().map(|tags| marks(tags)).collect();
        let english: Vec<(&str, &str)> = english.iter().flatten().filter_map(marked).collect();
        for tags in translated {
            let mut seen = Vec::new();
            for tag in tags {
                let Some((mark, name)) = marked(tag) else { continue };
                let problem = if seen.contains(&mark) {
                    Some(format!("`data-l10n-name=\"{mark}\"` stands here a second time"))
                } else {
                    match english.iter().find(|(known, _)| *known == mark) {
                        None => Some(format!("the English text has no `data-l10n-name=\"{mark}\"`")),
                        Some((_, element)) if *element != name => {
                            Some(format!("`data-l10n-name=\"{mark}\"` belongs on `<{element}>`, not on `<{name}>`"))
                        }
                        Some(_) => None,
                    }
                };
                seen.push(mark);
                if let Some(problem) = problem {
                    let finding = found.at(tag.span, problem).about(target.id()).help(known_marks(&english));
                    found.push(finding.label(source.file.id, source.pattern.span, "the English text"));
                }
            }
        }
        let everywhere: Vec<&str> = translated.iter().flat_map(|tags| marks(tags)).collect();
        let nowhere = lacking(&everywhere, &[wanted.concat()]);
        if let Some(mark) = nowhere.or_else(|| translated.iter().find_map(|tags| lacking(&marks(tags), &wanted))) {
            let message = format!("the translation lacks `data-l10n-name=\"{mark}\"`");
            let finding = found.at(target.pattern.span, message).about(target.id()).help(known_marks(&english));
            found.push(finding.label(source.file.id, source.pattern.span, "the English text"));
        }
    });
}

/// The marks of a form.
fn marks(tags: &[Tag]) -> Vec<&str> {
    tags.iter().filter_map(marked).map(|(mark, _)| mark).collect()
}

/// A mark that is lacking to have all those of some form of the English. One that is there instead is reported as such.
fn lacking<'m>(own: &[&str], wanted: &[Vec<&'m str>]) -> Option<&'m str> {
    if own.iter().any(|mark| !wanted.iter().flatten().any(|known| known == mark)) {
        return None;
    }
    let missing = |form: &Vec<&'m str>| form.iter().find(|mark| !own.contains(mark)).copied();
    // One form of the English from which nothing is missing is enough.
    wanted.iter().map(missing).collect::<Option<Vec<_>>>()?.first().copied()
}

fn marked(tag: &Tag) -> Option<(&str, &str)> {
    let mark = tag.overlay.as_deref().filter(|_| tag.kind != TagKind::End)?;
    Some((mark, tag.name.as_str()))
}

fn known_marks(english: &[(&str, &str)]) -> String {
    if english.is_empty() {
        return "take it out: the English text has no such marks".to_owned();
    }
    let mut marks: Vec<String> =
        english.iter().map(|(mark, name)| format!("<{name} data-l10n-name=\"{mark}\">")).collect();
    marks.dedup();
    format!("copy the tags from the English text: {}", marks.join(", "))
}

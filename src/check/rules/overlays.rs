//! M03, M05–M07: elements and attributes that fluent-dom drops, and attributes that differ from the English.

use crate::check::addresses::leads;
use crate::check::features::Features;
use crate::check::markup::{Tag, TagKind};
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{Findings, Run, rule};

rule! {
    /// An element is one that fluent-dom does not let texts bring into a page.
    ///
    /// It keeps elements for words, such as `em`, `strong`, `code`, `span` or `a`; of any other it silently keeps the text
    /// alone, unless the element is marked with `data-l10n-name` and stands in the page already. This is looked for in
    /// files that use such marks.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// docs = Read the <a data-l10n-name="docs">guide</a>.
    /// note = <h2>Our cities</h2>
    /// #~     ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// docs = Read the <a data-l10n-name="docs">guide</a>.
    /// note = <strong>Our cities</strong>
    /// ```
    ELEMENT = "dropped-element", Error, Run::Text(Features::MARKUP, element)
}

rule! {
    /// An attribute of an element is one that fluent-dom drops.
    ///
    /// Texts may set `title`, `aria-label` and a few more. Addresses, classes and handlers belong in the page, on an element
    /// that the text names with `data-l10n-name`. This is looked for in files that use such marks.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// docs = Read the <a data-l10n-name="docs" class="big">guide</a>.
    /// #~              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// docs = Read the <a data-l10n-name="docs" title="For cities">guide</a>.
    /// ```
    ATTRIBUTE = "dropped-attribute", Error, Run::Text(Features::MARKUP, attribute)
}

rule! {
    /// An element stands in another one, where fluent-dom keeps one level.
    ///
    /// Of the inner element only its text is left. Put the two beside each other. This is looked for in files that use
    /// `data-l10n-name`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// docs = Read <a data-l10n-name="docs">the <em>guide</em></a>.
    /// #~                                       ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// docs = Read <em>the</em> <a data-l10n-name="docs">guide</a>.
    /// ```
    NESTED = "nested-element", Warning, Run::Text(Features::MARKUP, nested)
}

rule! {
    /// An element has other attributes than in the English.
    ///
    /// The values of `alt`, `title`, `placeholder`, `aria-label` and the like are words and may differ, as may `lang` and
    /// `dir`. Everything else, such as `class`, is for programs, and has to be the same. Where `href` and `src` lead is
    /// compared by `changed-address`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a href="/declaration" class="strong">declaration</a>.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <a href="/declaration" class="forte">déclaration</a>.
    /// #~              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// note = Read the <a href="/declaration" class="strong">declaration</a>.
    /// #- locales/fr/app.ftl
    /// note = Lisez la <a href="/declaration" class="strong">déclaration</a>.
    /// ```
    DIFFERENT = "different-html-attribute", Warning, Run::TextPair(Features::MARKUP, different)
}

/// Elements that fluent-dom lets a text bring along (`LOCALIZABLE_ELEMENTS` of its `overlay.js`).
const ELEMENTS: [&str; 29] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "rp", "rt",
    "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// Attributes that it lets a text set on every element.
const EVERYWHERE: [&str; 5] = ["aria-description", "aria-label", "aria-moz-hint", "aria-valuetext", "title"];

/// Those that it lets a text set on some elements.
const SOMEWHERE: [(&str, &str); 14] = [
    ("a", "download"),
    ("area", "alt"),
    ("area", "download"),
    ("img", "alt"),
    ("input", "alt"),
    ("input", "placeholder"),
    ("input", "value"),
    ("menu", "label"),
    ("menuitem", "label"),
    ("optgroup", "label"),
    ("option", "label"),
    ("textarea", "placeholder"),
    ("th", "abbr"),
    ("track", "label"),
];

fn is_overlay(text: &Text) -> bool {
    text.locale.file(&text.entry.file.name).is_some_and(|file| file.has_overlays)
        || text.original.is_some_and(is_overlay)
}

/// All tags of all forms of a text; those that several forms share come several times.
fn tags<'t>(text: &'t Text) -> impl Iterator<Item = &'t Tag> {
    text.entry.tags(text.part).into_iter().flatten().flatten()
}

/// Reports each tag of a text that is wrong, unless the English has one like it, which is where to mend it.
fn report(text: &Text, found: &mut Findings, is_wrong: impl Fn(&Tag) -> Option<String>, help: &str) {
    if !text.entry.may_hold_markup || !is_overlay(text) {
        return;
    }
    let mut reported = Vec::new();
    for tag in tags(text) {
        let Some(message) = is_wrong(tag).filter(|_| !reported.contains(&tag.span)) else { continue };
        let as_english =
            text.original.is_some_and(|it| tags(it).any(|other| is_wrong(other).as_ref() == Some(&message)));
        if !as_english {
            found.push(found.at(tag.span, message).about(text.unit_id()).help(help));
            reported.push(tag.span);
        }
    }
}

fn element(text: &Text, found: &mut Findings) {
    let is_wrong = |tag: &Tag| {
        let dropped = tag.kind != TagKind::End && tag.overlay.is_none() && !ELEMENTS.contains(&tag.name.as_str());
        dropped.then(|| format!("fluent-dom drops the element `<{}>` and keeps its text alone", tag.name))
    };
    let help = "put the element into the page and mark it with `data-l10n-name`, or do without it";
    report(text, found, is_wrong, help);
}

fn attribute(text: &Text, found: &mut Findings) {
    let is_wrong = |tag: &Tag| {
        let (name, _) = tag.attributes.iter().find(|(name, _)| !is_kept(&tag.name, name))?;
        (tag.kind != TagKind::End).then(|| format!("fluent-dom drops the attribute `{name}` of `<{}>`", tag.name))
    };
    report(text, found, is_wrong, "take it out; set it on the element in the page, which `data-l10n-name` finds");
}

fn is_kept(element: &str, attribute: &str) -> bool {
    EVERYWHERE.contains(&attribute) || SOMEWHERE.contains(&(element, attribute))
}

fn nested(text: &Text, found: &mut Findings) {
    if !text.entry.may_hold_markup || !is_overlay(text) {
        return;
    }
    let in_english = |outer: &Tag, tag: &Tag| {
        let forms = text.original.and_then(forms).unwrap_or_default();
        forms.iter().flat_map(|tags| inner(tags)).any(|it| it.0.name == outer.name && it.1.name == tag.name)
    };
    let mut reported = Vec::new();
    for tags in forms(text).unwrap_or_default() {
        for (outer, tag) in inner(tags) {
            if reported.contains(&tag.span) || in_english(outer, tag) {
                continue;
            }
            reported.push(tag.span);
            let message = format!("`<{}>` stands in `<{}>`, and fluent-dom keeps its text alone", tag.name, outer.name);
            found
                .push(found.at(tag.span, message).about(text.unit_id()).help("put the two elements beside each other"));
        }
    }
}

/// The tags of each form of a text; nothing if it has too many.
fn forms<'t>(text: &Text<'t, '_>) -> Option<&'t [Vec<Tag>]> {
    text.entry.tags(text.part)
}

/// Each element that stands in another one, with that one.
fn inner(tags: &[Tag]) -> Vec<(&Tag, &Tag)> {
    let mut open: Vec<&Tag> = Vec::new();
    let mut found = Vec::new();
    for tag in tags {
        if tag.kind == TagKind::End {
            if let Some(at) = open.iter().rposition(|start| start.name == tag.name) {
                open.truncate(at);
            }
            continue;
        }
        found.extend(open.last().map(|outer| (*outer, tag)));
        if tag.kind == TagKind::Start && !tag.is_void() {
            open.push(tag);
        }
    }
    found
}

fn different(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    if !source.entry.may_hold_markup || !target.entry.may_hold_markup {
        return;
    }
    let starts = |tag: &&Tag| tag.kind != TagKind::End;
    let english: Vec<&Tag> = tags(source).filter(starts).collect();
    let mut reported = Vec::new();
    for tag in tags(target).filter(starts) {
        let mut alike = english.iter().filter(|it| it.name == tag.name && it.overlay == tag.overlay).peekable();
        // Another element, or another mark, is for other rules.
        if alike.peek().is_none() || reported.contains(&tag.span) {
            continue;
        }
        let differences: Vec<String> = alike.map(|it| difference(it, tag)).collect();
        if differences.iter().any(String::is_empty) {
            continue;
        }
        reported.push(tag.span);
        let Some(what) = differences.into_iter().next() else { continue };
        let finding = found.at(tag.span, format!("`<{}>` {what}", tag.name)).about(target.unit_id());
        let finding = finding.help("copy the attributes from the English text");
        found.push(finding.label(source.entry.file.id, source.pattern.span, "the English text"));
    }
}

/// In which attribute that is not for people a tag differs from the English one; empty if in none.
fn difference(english: &Tag, tag: &Tag) -> String {
    for (name, value) in english.attributes.iter().filter(|(name, _)| !is_words(name)) {
        match tag.attributes.iter().find(|(other, _)| other == name) {
            None => return format!("lacks the attribute `{name}`"),
            Some((_, other)) if other != value && !leads(name) => {
                return format!("has another `{name}` than the English text");
            }
            Some(_) => {}
        }
    }
    let extra = tag
        .attributes
        .iter()
        .find(|(name, _)| !is_words(name) && !english.attributes.iter().any(|(other, _)| other == name));
    extra
        .map(|(name, _)| format!("has an attribute `{name}`, which the English text does not have"))
        .unwrap_or_default()
}

/// Whether people read the value, or it says which language the text is in.
fn is_words(attribute: &str) -> bool {
    attribute.starts_with("aria-")
        || matches!(
            attribute,
            "alt" | "abbr" | "dir" | "download" | "hreflang" | "label" | "lang" | "placeholder" | "title"
        )
}

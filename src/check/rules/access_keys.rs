//! A01–A03, A05, A06: the letters by which a keyboard reaches a button, and shortcuts that are not translated.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthChar;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::view::{EntryView, FileView, LocaleView, Part};
use crate::diagnostic::Severity;
use crate::message::{Piece, flatten};
use crate::syntax::tree::{Entry, Kind, Pattern};
use crate::text::Span;

rule! {
    /// An access key is not exactly one character.
    ///
    /// It is the letter that is underlined in a label and pressed with Alt. Programs take the first character of
    /// several, or none.
    ///
    /// # Example
    /// ```ftl
    /// save = Enregistrer
    ///     .accesskey = En
    /// #~               ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Enregistrer
    ///     .accesskey = E
    /// ```
    LENGTH = "long-access-key", Error, Run::Entry(Holds::ATTRIBUTES, length)
}

rule! {
    /// An access key does not occur in its label.
    ///
    /// Nothing is underlined then, or the letter is added in brackets. Where a label holds a placeable, the letter may
    /// stand in it, and nothing is said.
    ///
    /// # Example
    /// ```ftl
    /// save =
    ///     .label = Enregistrer
    ///     .accesskey = W
    /// #~               ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save =
    ///     .label = Enregistrer
    ///     .accesskey = E
    /// ```
    NOT_IN_LABEL = "access-key-not-in-label", Warning, Run::Entry(Holds::ATTRIBUTES, not_in_label)
}

rule! {
    /// Two messages of one group have the same access key.
    ///
    /// Readers have to press the key several times. Off by default, since only the program knows what is on the screen
    /// together; a group is what stands below one `##` comment, and above the first one what begins with the same word.
    /// Messages that take each other's place are left alone: `pin-tab` and `unpin-tab`, `close-tab` and `close-tabs`,
    /// `save` and `save-2`, and those that have one key in English too.
    ///
    /// # Example
    /// ```ftl
    /// ## Menu
    ///
    /// save =
    ///     .label = Enregistrer
    ///     .accesskey = E
    /// send =
    ///     .label = Envoyer
    ///     .accesskey = E
    /// #~               ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// ## Menu
    ///
    /// save =
    ///     .label = Enregistrer
    ///     .accesskey = E
    /// send =
    ///     .label = Envoyer
    ///     .accesskey = v
    /// ```
    DUPLICATE = "duplicate-access-key", Off, Run::File(duplicate)
}

rule! {
    /// An access key is not the English one in a language that is not typed letter by letter.
    ///
    /// Chinese, Japanese and Korean programs keep the Latin letter and show it in brackets behind the label.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save =
    ///     .label = Save
    ///     .accesskey = S
    /// #- locales/ja/app.ftl
    /// save =
    ///     .label = 保存
    ///     .accesskey = 保
    /// #~               ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save =
    ///     .label = Save
    ///     .accesskey = S
    /// #- locales/ja/app.ftl
    /// save =
    ///     .label = 保存
    ///     .accesskey = S
    /// ```
    LOCALISED = "translated-access-key", Warning, Run::Pair(Holds::ATTRIBUTES, localised)
}

rule! {
    /// The name of a key is translated.
    ///
    /// An attribute `keycode`, `key`, `findkey` or `commandkey` with a name such as `VK_F12` or `F12` is for the
    /// program. A single letter may be changed, since another keyboard may need another one, but not into a word.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// refresh =
    ///     .keycode = VK_F5
    /// #- locales/fr/app.ftl
    /// refresh =
    ///     .keycode = TOUCHE_F5
    /// #~             ^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// refresh =
    ///     .keycode = VK_F5
    /// #- locales/fr/app.ftl
    /// refresh =
    ///     .keycode = VK_F5
    /// ```
    SHORTCUT = "translated-key", Error, Run::Pair(Holds::ATTRIBUTES, shortcut)
}

/// Languages whose access keys stay Latin letters.
const LATIN_KEYS: [&str; 5] = ["ja", "ko", "th", "yue", "zh"];

/// Whether an attribute is an access key: `accesskey`, `accessKey`, `buttonaccesskey`, `secondarybuttonaccesskey`,
/// `buttonaccesskeyaccept`.
fn is_access_key(name: &str) -> bool {
    name.ends_with(KEY) || around_key(name).is_some()
}

/// What access keys have in their names.
const KEY: &str = "accesskey";

/// What stands before and behind `accesskey` in a name, in whatever case.
fn around_key(name: &str) -> Option<(&str, &str)> {
    let last = name.len().checked_sub(KEY.len())?;
    memchr::memchr2(b'k', b'K', name.as_bytes())?;
    let is_key = |at: &usize| name.get(*at..at + KEY.len()).is_some_and(|it| it.eq_ignore_ascii_case(KEY));
    let at = (0..=last).find(is_key)?;
    Some((&name[..at], &name[at + KEY.len()..]))
}

/// The access keys of an entry: the part, and what it says if that is one piece of text.
fn access_keys<'p>(entry: &EntryView<'p>) -> impl Iterator<Item = (Part, &'p str, &'p Pattern)> {
    let attributes = if entry.message.kind == Kind::Message { entry.message.attributes.as_slice() } else { &[] };
    let named = attributes.iter().enumerate().map(|(at, it)| (at as Part + 1, entry.of(it.id), &it.value));
    named.filter(|(_, name, _)| is_access_key(name))
}

/// The text of each form of an access key, with its place; forms that a program fills in are left out.
fn forms<'p>(entry: &EntryView<'p>, pattern: &'p Pattern) -> Vec<(String, Span)> {
    if let Some(text) = pattern.as_plain(entry.file.text()) {
        return vec![(text.to_owned(), pattern.span)];
    }
    let Some(forms) = flatten(pattern, entry.file.text()) else { return Vec::new() };
    let said = forms.iter().filter_map(|form| {
        let mut text = String::new();
        let mut place: Option<Span> = None;
        for piece in &form.pieces {
            let Piece::Text(piece, span) = piece else { return None };
            text.push_str(piece);
            place = Some(place.map_or(*span, |place| Span::new(place.start, span.end)));
        }
        Some((text, place.unwrap_or(pattern.span)))
    });
    said.collect()
}

fn length(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, _, pattern) in access_keys(entry) {
        if entry.of(pattern.span).len() == 1 {
            continue;
        }
        for (text, span) in forms(entry, pattern) {
            // Marks that stand on a letter have no width and are no character of their own.
            let count = text.chars().filter(|c| c.width().unwrap_or(0) > 0).take(10).count();
            // An empty one says that there is none.
            if count <= 1 && text.trim() == text {
                continue;
            }
            let message = match count {
                1 => "the access key is a blank".to_owned(),
                _ => format!("the access key “{text}” is more than one character"),
            };
            let help = "write one letter that the label has";
            found.push(found.at(span, message).about(entry.unit_id(part)).help(help));
        }
    }
}

/// What an access key is for: the attribute that its name points to, or the label, or the value.
fn label_of<'p>(entry: &EntryView<'p>, name: &str) -> Option<&'p Pattern> {
    // The first attribute whose name is made of these parts.
    let attribute = |parts: [&str; 3]| {
        let is_it = |id: &str| {
            let parts = parts.iter().flat_map(|part| part.bytes()).map(|byte| byte.to_ascii_lowercase());
            parts.eq(id.bytes().map(|byte| byte.to_ascii_lowercase()))
        };
        entry.message.attributes.iter().find(|it| is_it(entry.of(it.id))).map(|it| &it.value)
    };
    match around_key(name)? {
        ("", "") => {
            let value = entry.message.value.as_ref();
            attribute(["label", "", ""]).or(value).or_else(|| attribute(["value", "", ""]))
        }
        (before, after) => attribute([before, "label", after]).or_else(|| attribute([before, after, ""])),
    }
}

fn not_in_label(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    // Where the key is a Latin letter, programs show it in brackets behind the label.
    if LATIN_KEYS.contains(&locale.catalogue.locale.language()) {
        return;
    }
    for (part, name, pattern) in access_keys(entry) {
        let Some(label) = label_of(entry, name) else { continue };
        if let (Some(key), Some(text)) = (pattern.as_plain(entry.file.text()), label.as_plain(entry.file.text()))
            && key.chars().next().is_none_or(|c| text.contains(c))
        {
            continue;
        }
        let Some(labels) = flatten(label, entry.file.text()) else { continue };
        let filled = labels.iter().any(|form| form.pieces.iter().any(|it| matches!(it, Piece::Placeable(_))));
        if filled || labels.iter().all(|form| form.pieces.is_empty()) {
            continue;
        }
        let text: String = labels
            .iter()
            .flat_map(|form| &form.pieces)
            .map(|piece| match piece {
                Piece::Text(text, _) => text.to_lowercase(),
                Piece::Placeable(_) => String::new(),
            })
            .collect();
        for (key, span) in forms(entry, pattern) {
            let mut letters = key.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else { continue };
            if letter.to_lowercase().all(|c| text.contains(c)) {
                continue;
            }
            let message = format!("the access key “{letter}” does not occur in the label");
            let finding = found.at(span, message).about(entry.unit_id(part));
            // A letter with an accent takes two keys.
            let plain = |c: &char| c.is_alphabetic() && std::iter::once(*c).nfd().nth(1).is_none();
            let finding = match text.chars().find(plain).or(text.chars().find(|c| c.is_alphabetic())) {
                Some(first) => finding.help(format!("take a letter of the label, such as “{first}”")),
                None => finding.help("take a letter of the label"),
            };
            let finding = finding.label(entry.file.id, label.span, "the label");
            // In a crowded menu the English takes a rare letter on purpose.
            if locale.is_source() {
                found.push_as(Severity::Info, finding);
            } else if !is_outside_in_source(locale, entry, name) {
                found.push(finding);
            }
        }
    }
}

/// Whether the English key does not occur in its label either.
fn is_outside_in_source(locale: &LocaleView, entry: &EntryView, name: &str) -> bool {
    let Some(file) = locale.project.source.file(&entry.file.name) else { return false };
    let Some(message) = file.get(entry.id()) else { return false };
    let plain = |name: Option<&str>| file.unit_of(message, name).and_then(|unit| unit.pattern.as_plain(file.text()));
    let label = plain(Some("label")).or_else(|| plain(None));
    let key = plain(Some(name)).map(str::to_lowercase);
    key.zip(label).is_some_and(|(key, label)| !label.to_lowercase().contains(&key))
}

fn duplicate(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    // For each key of a group the messages that have it, at most `MAX_SHARERS`.
    let mut taken: BTreeMap<String, Vec<(&EntryView, &str, Span)>> = BTreeMap::new();
    let mut in_group = false;
    let mut entries = view.entries.iter().peekable();
    for entry in &view.file.resource.entries {
        match entry {
            Entry::Comment(comment) if comment.level >= 2 => {
                taken.clear();
                in_group = comment.level == 2;
            }
            Entry::Message(message) => {
                let Some(own) = entries.next_if(|own| own.message.id == message.id) else { continue };
                for (part, name, pattern) in access_keys(own) {
                    let Some(key) = pattern.as_plain(view.file.text()) else { continue };
                    let others = taken.entry(key.to_lowercase()).or_default();
                    let meets = |other: &EntryView, its: &str| {
                        (in_group || stem(other.id()).next() == stem(own.id()).next())
                            && !are_alternatives(other.id(), own.id())
                            && !share_in_source(locale, (other, its), (own, name))
                    };
                    if let Some((_, _, earlier)) = others.iter().find(|(other, its, _)| meets(other, its)) {
                        let message = format!("the access key “{key}” is taken by another message of this group");
                        let finding = found.at(pattern.span, message).about(own.unit_id(part));
                        let finding = finding.help("take another letter of the label");
                        found.push(finding.label(view.file.id, *earlier, "the other one"));
                    }
                    if others.len() < MAX_SHARERS {
                        others.push((own, name, pattern.span));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Most messages of a group with one access key that another is held against.
const MAX_SHARERS: usize = 50;

/// The words of an id.
fn stem(id: &str) -> impl Iterator<Item = &str> {
    id.split(['-', '_'])
}

/// Whether two messages stand in one place at different times: one and several, one and its contrary, an older version.
fn are_alternatives(one: &str, other: &str) -> bool {
    fn bare(word: &str) -> &str {
        let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
        let word = word.strip_prefix("un").filter(|rest| rest.len() > 2).unwrap_or(word);
        word.strip_suffix('s').unwrap_or(word)
    }
    let is_said = |word: &&str| !matches!(*word, "" | "selected" | "multiple" | "multi" | "all" | "label");
    let words = |id| stem(id).map(bare).filter(is_said);
    one != other && words(one).eq(words(other))
}

/// Whether two access keys are one and the same in English.
fn share_in_source(locale: &LocaleView, one: (&EntryView, &str), other: (&EntryView, &str)) -> bool {
    if locale.is_source() {
        return false;
    }
    let Some(file) = locale.project.source.file(&one.0.file.name) else { return false };
    let key = |(entry, name): (&EntryView, &str)| {
        let unit = file.unit_of(file.get(entry.id())?, Some(name))?;
        unit.pattern.as_plain(file.text()).map(str::to_lowercase)
    };
    key(one).is_some_and(|english| key(other) == Some(english))
}

fn localised(pair: &Pair, found: &mut Findings) {
    if !LATIN_KEYS.contains(&pair.target_locale.catalogue.locale.language()) {
        return;
    }
    for (part, _, pattern) in access_keys(pair.target) {
        let Some(english) =
            pair.source_part_of(part).and_then(|part| pair.source.message.attributes.get(part as usize - 1))
        else {
            continue;
        };
        let english = english.value.as_plain(pair.source.file.text());
        let (Some(english), Some(own)) = (english, pattern.as_plain(pair.target.file.text())) else { continue };
        if own.is_ascii() || !english.is_ascii() {
            continue;
        }
        let message = format!("the access key is “{own}”; in this language it stays the English “{english}”");
        let finding = found.at(pattern.span, message).about(pair.target.unit_id(part));
        let finding = finding.help(format!("write `{english}`"));
        found.push(finding.edit(pattern.span, english));
    }
}

/// Attributes that hold a key for the program, in small letters.
const KEYS: [&str; 4] = ["commandkey", "findkey", "key", "keycode"];

/// Whether a text is a word that begins with a small letter, as names of keys do not.
fn is_small_word(text: &str) -> bool {
    text.chars().nth(1).is_some() && text.chars().all(char::is_lowercase)
}

fn shortcut(pair: &Pair, found: &mut Findings) {
    if pair.target.message.kind == Kind::Term {
        return;
    }
    for (at, attribute) in pair.target.message.attributes.iter().enumerate() {
        let name = pair.target.of(attribute.id);
        if !KEYS.iter().any(|it| name.eq_ignore_ascii_case(it)) {
            continue;
        }
        let part = at as Part + 1;
        let Some(english) =
            pair.source_part_of(part).and_then(|it| pair.source.message.attributes.get(it as usize - 1))
        else {
            continue;
        };
        let wanted = forms(pair.source, &english.value);
        let is_letter = |text: &str| text.chars().count() == 1;
        let Some((first, _)) = wanted.first() else { continue };
        // One letter or sign is a key that each language may choose, but not a word.
        if wanted.iter().any(|(text, _)| is_letter(text)) {
            let own = forms(pair.target, &attribute.value).into_iter();
            let word = own.filter(|(own, _)| wanted.iter().all(|(text, _)| is_letter(text)) && is_small_word(own));
            for (own, span) in word {
                let finding = found.at(span, format!("`{own}` is no key of a keyboard; the English has `{first}`"));
                let finding = finding.about(pair.target.unit_id(part)).help("write one letter or sign");
                found.push(finding.label(pair.source.file.id, english.value.span, "the English"));
            }
            continue;
        }
        for (at, (own, span)) in forms(pair.target, &attribute.value).into_iter().enumerate() {
            let first = wanted.get(at).map_or(first, |(text, _)| text);
            if wanted.iter().any(|(text, _)| *text == own) || is_letter(&own) && !name.eq_ignore_ascii_case("keycode") {
                continue;
            }
            let message = format!("`{first}` is the name of a key for the program, and must stay as it is");
            let mut finding = found.at(span, message).about(pair.target.unit_id(part));
            finding = finding.help(format!("write `{first}`"));
            // Only where there is one key, and it is written as plain text, is it clear what to write where.
            if wanted.len() == 1 && pair.target.of(span) == own {
                finding = finding.edit(span, first);
            }
            found.push(finding.label(pair.source.file.id, english.value.span, "the English"));
        }
    }
}

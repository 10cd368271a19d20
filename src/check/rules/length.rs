//! N01–N04, N06: texts that are longer or shorter than they may be, or than the English lets expect.

use unicode_width::UnicodeWidthChar;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::comments::named_variables;
use crate::check::view::{EntryView, LocaleView, Part};
use crate::message::{Form, Piece, flatten};
use crate::syntax::tree::{Element, Expression, Kind, Pattern, string_value};

rule! {
    /// A text is longer than its comment allows.
    ///
    /// A line `# max-length: 30` above the English message counts for every language: it is the room that the program has,
    /// in characters. A variable counts as long as its comment says, `# $name (max 20): …`, and otherwise as nothing.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # max-length: 12
    /// save = Save changes
    /// #- locales/de/app.ftl
    /// save = Änderungen speichern
    /// #~     ^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # max-length: 12
    /// save = Save changes
    /// #- locales/de/app.ftl
    /// save = Speichern
    /// ```
    TOO_LONG = "too-long", Error, Run::Locale(too_long)
}

rule! {
    /// A text has more lines than its comment allows.
    ///
    /// A line `# max-lines: 2` above the English message counts for every language.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # max-lines: 1
    /// about = About this map
    /// #- locales/fr/app.ftl
    /// about =
    ///     À propos
    /// #~  ^
    ///     de cette carte
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # max-lines: 1
    /// about = About this map
    /// #- locales/fr/app.ftl
    /// about = À propos de cette carte
    /// ```
    TOO_MANY_LINES = "too-many-lines", Warning, Run::Locale(too_many_lines)
}

rule! {
    /// The English text is so near its own limit that translations will not fit.
    ///
    /// German or Greek texts are a third longer than English ones. Leave them room, or shorten the English.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # max-length: 13
    /// save = Save changes
    /// #~     ^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # max-length: 20
    /// save = Save changes
    /// ```
    NEAR_LIMIT = "near-limit", Info, Run::Locale(near_limit)
}

rule! {
    /// A translation is much longer than the English text lets expect.
    ///
    /// Perhaps it holds another text, or an explanation. How much longer is usual depends on the language, and short texts
    /// grow more than long ones.
    ///
    /// It is off until a project asks for it: in catalogues that are kept with care it finds more than they want to know.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save this city to your list
    /// #- locales/fr/app.ftl
    /// save = Cliquez ici avec la souris pour enregistrer la ville qui est affichée sur la carte dans votre liste
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save this city to your list
    /// #- locales/fr/app.ftl
    /// save = Enregistrer cette ville dans votre liste
    /// ```
    MUCH_LONGER = "much-longer", Off, Run::Pair(Holds::ANYTHING, much_longer)
}

rule! {
    /// A translation is much shorter than the English text.
    ///
    /// Half of it may have been lost in copying.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = Choose the cities that you want to see on the map, then press the button.
    /// #- locales/fr/app.ftl
    /// help = Choisissez
    /// #~     ^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = Choose the cities that you want to see on the map, then press the button.
    /// #- locales/fr/app.ftl
    /// help = Choisissez les villes à voir sur la carte, puis appuyez sur le bouton.
    /// ```
    MUCH_SHORTER = "much-shorter", Warning, Run::Pair(Holds::ANYTHING, much_shorter)
}

/// The part of a limit, in hundredths, that the English may fill.
const ROOM: u32 = 80;

/// Calls `look` with each message of a locale for which the English comment has a line such as `max-length: 30`, with the
/// number and the comment.
fn each_limited<'l, 'p>(locale: &'l LocaleView<'p>, name: &str, mut look: impl FnMut(&'l EntryView<'p>, u32, &'l str)) {
    let finder = memchr::memmem::Finder::new(name);
    for english in &locale.project.source.files {
        let text = english.text();
        if finder.find(text.as_bytes()).is_none() {
            continue;
        }
        let Some(view) = locale.file(&english.name) else { continue };
        for message in english.messages() {
            let comment = message.comment.map_or("", |comment| comment.span.of(text));
            let limit = || number_after(comment, name).zip(view.get(english.of(message.id)));
            if let Some((most, entry)) = (!comment.is_empty()).then(limit).flatten() {
                look(entry, most, comment);
            }
        }
    }
}

/// The number in `max-length: 30`.
fn number_after(comment: &str, name: &str) -> Option<u32> {
    let (_, rest) = comment.split_once(name)?;
    let number = rest.strip_prefix(':')?.trim_start_matches(' ');
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    number[..end].parse().ok()
}

/// The patterns that a limit is about: the value, or the attributes of a message that has none.
fn limited<'p>(entry: &EntryView<'p>) -> impl Iterator<Item = (Part, &'p Pattern)> {
    let has_value = entry.message.value.is_some();
    entry.parts().filter(move |(part, _)| *part == 0 || !has_value)
}

/// How many characters are seen; marks on letters are none of their own.
fn width(text: &str) -> u32 {
    text.chars().filter(|c| *c != '\n' && c.width().unwrap_or(0) > 0).count() as u32
}

/// How long a variable is at most, by the comment: `$name (max 20)`.
fn declared(comment: &str, name: &str) -> u32 {
    let line = named_variables(comment).find(|(_, other)| *other == name).map(|(at, _)| &comment[at..]);
    let line = line.and_then(|rest| rest.lines().next()).unwrap_or_default();
    let Some((_, rest)) = line.split_once("max ") else { return 0 };
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest[..end].parse().unwrap_or(0)
}

fn form_width(entry: &EntryView, form: &Form, comment: &str) -> u32 {
    let widths = form.pieces.iter().map(|piece| match piece {
        Piece::Text(text, _) => width(text),
        Piece::Placeable(Expression::Variable(it)) => declared(comment, entry.of(it.id)),
        Piece::Placeable(Expression::Function(it)) => match it.arguments.positional.first() {
            Some(Expression::Variable(it)) => declared(comment, entry.of(it.id)),
            _ => 0,
        },
        Piece::Placeable(_) => 0,
    });
    widths.fold(0, u32::saturating_add)
}

/// The longest form of each pattern that a limit is about.
fn longest<'p>(entry: &EntryView<'p>, comment: &str) -> Vec<(Part, &'p Pattern, u32)> {
    let with_forms = limited(entry).filter_map(|(part, pattern)| {
        let forms = flatten(pattern, entry.file.text())?;
        Some((part, pattern, forms.iter().map(|form| form_width(entry, form, comment)).max()?))
    });
    with_forms.collect()
}

fn too_long(locale: &LocaleView, found: &mut Findings) {
    each_limited(locale, "max-length", |entry, most, comment| {
        for (part, pattern, length) in longest(entry, comment).into_iter().filter(|it| it.2 > most) {
            let message = format!("this text has {length} characters; {most} are allowed");
            let finding = found.within(entry.file.id, pattern.span, message).about(entry.unit_id(part));
            found.push(finding.help(format!("make it {} characters shorter", length - most)));
        }
    });
}

fn near_limit(locale: &LocaleView, found: &mut Findings) {
    if !locale.is_source() {
        return;
    }
    each_limited(locale, "max-length", |entry, most, comment| {
        for (part, pattern, length) in longest(entry, comment) {
            if length > most || u64::from(length) * 100 <= u64::from(most) * u64::from(ROOM) {
                continue;
            }
            let message =
                format!("this text fills {length} of {most} characters; translations are often a third longer");
            let finding = found.within(entry.file.id, pattern.span, message).about(entry.unit_id(part));
            found.push(finding.help("shorten it, or allow more"));
        }
    });
}

fn too_many_lines(locale: &LocaleView, found: &mut Findings) {
    each_limited(locale, "max-lines", |entry, most, _| {
        for (part, pattern) in limited(entry) {
            let Some(forms) = flatten(pattern, entry.file.text()) else { continue };
            let Some(count) = forms.iter().map(lines).max().filter(|count| *count > most) else { continue };
            let message = format!("this text has {count} lines; {most} are allowed");
            let finding = found.within(entry.file.id, pattern.span, message).about(entry.unit_id(part));
            found.push(finding.help("write it in fewer lines"));
        }
    });
}

fn lines(form: &Form) -> u32 {
    let breaks = form.pieces.iter().map(|piece| match piece {
        Piece::Text(text, _) => text.matches('\n').count() as u32,
        Piece::Placeable(_) => 0,
    });
    breaks.sum::<u32>() + 1
}

/// The characters of a pattern's text, if it has no selectors.
fn length(entry: &EntryView, pattern: &Pattern) -> Option<u32> {
    let mut length = 0;
    for element in &pattern.elements {
        match element {
            Element::Text(span) => length += entry.of(*span).chars().count() as u32,
            Element::Placeable(it) => match &it.expression {
                Expression::Select(_) | Expression::Placeable(_) => return None,
                Expression::String(span) => length += string_value(entry.of(*span)).chars().count() as u32,
                // A name or a number is about that long.
                _ => length += 6,
            },
        }
    }
    Some(length)
}

/// Calls `look` with each prose unit of a pair, of which one is in bytes more than `ratio` times the other, and the
/// characters of the English and the own text.
fn compare(pair: &Pair, longer: bool, mut look: impl FnMut(Part, &Pattern, u32, u32)) {
    if pair.source.message.kind == Kind::Term {
        return;
    }
    for (part, pattern) in pair.source.parts() {
        let english = pattern.span.len();
        if english < 12 {
            continue;
        }
        let own = pair.part_of(part);
        let Some((own, target)) = own.and_then(|own| Some((own, pair.target.pattern(own)?))) else { continue };
        let suspect = if longer { target.span.len() > english * 2 } else { target.span.len() * 3 < english };
        if !suspect || is_no_prose(pair.source.part_name(part)) {
            continue;
        }
        if let (Some(wanted), Some(given)) = (length(pair.source, pattern), length(pair.target, target)) {
            look(own, target, wanted, given);
        }
    }
}

/// Attributes of which length says nothing.
fn is_no_prose(attribute: Option<&str>) -> bool {
    attribute.is_some_and(|name| {
        matches!(name, "style" | "key" | "keycode" | "href" | "src" | "searchkeywords") || name.contains("ccesskey")
    })
}

/// How much longer than English a text of a language is on average, in hundredths.
fn usual(locale: &LocaleView) -> u32 {
    match locale.catalogue.locale.language() {
        "fr" | "pl" | "es" | "pt" => 125,
        "de" | "el" | "ru" | "uk" => 130,
        "zh" | "ja" | "ko" => 60,
        _ => 120,
    }
}

fn much_longer(pair: &Pair, found: &mut Findings) {
    let usual = usual(pair.target_locale);
    compare(pair, true, |part, pattern, english, own| {
        // A word may become three; of a paragraph one expects a third more.
        let factor = match english {
            0..=11 => return,
            12..=30 => 280,
            31..=80 => 210,
            _ => 170,
        };
        let most = u64::from(english) * u64::from(usual) * factor / 10_000;
        if u64::from(own) <= most {
            return;
        }
        let message = format!("this text has {own} characters, the English one {english}");
        let finding = found.at(pattern.span, message).about(pair.target.unit_id(part));
        found.push(finding.help("see whether it says more than the English, or something else"));
    });
}

fn much_shorter(pair: &Pair, found: &mut Findings) {
    let usual = usual(pair.target_locale);
    compare(pair, false, |part, pattern, english, own| {
        if english < 25 || own == 0 || u64::from(own) * 5 * 100 > u64::from(english) * u64::from(usual) {
            return;
        }
        let message = format!("this text has {own} characters, the English one {english}");
        let finding = found.at(pattern.span, message).about(pair.target.unit_id(part));
        found.push(finding.help("see whether a part of it was lost"));
    });
}

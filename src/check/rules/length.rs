//! N01–N04, N06: texts that are longer or shorter than they may be, or than the English lets expect.

use unicode_width::UnicodeWidthChar;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::comments::named_variables;
use crate::check::shown::shown;
use crate::check::view::{EntryView, LocaleView, Part};
use crate::message::{Form, Piece, flatten};
use crate::syntax::tree::{Element, Expression, Kind, Pattern, string_value};
use crate::text::Span;

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

/// How many characters readers see: signs that are joined, such as those of a family, count as one, a flag as well.
fn width(text: &str) -> u32 {
    let (mut count, mut joined, mut half_flag) = (0, false, false);
    for c in text.chars() {
        let is_half_flag = matches!(c, '\u{1F1E6}'..='\u{1F1FF}');
        let is_second_half = is_half_flag && half_flag;
        half_flag = is_half_flag && !half_flag;
        // Colours of skin belong to the sign before them, and so does what stands behind a joiner.
        let belongs = joined || is_second_half || matches!(c, '\u{1F3FB}'..='\u{1F3FF}');
        joined = c == '\u{200D}';
        count += u32::from(!belongs && c != '\n' && c.width().unwrap_or(0) > 0);
    }
    count
}

/// How long a variable is at most, by the comment: `$name (max 20)`.
fn declared(comment: &str, name: &str) -> u32 {
    let line = named_variables(comment).find(|(_, other)| *other == name).map(|(at, _)| &comment[at..]);
    let line = line.and_then(|rest| rest.lines().next()).unwrap_or_default();
    let Some((_, rest)) = line.split_once("max ") else { return 0 };
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    rest[..end].parse().unwrap_or(0)
}

/// How long a form is.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Width {
    /// With what its comment declares for variables.
    whole: u32,
    /// Of that, what is written.
    written: u32,
}

/// The width of a form without its markup, with what its comment declares for variables.
fn form_width(entry: &EntryView, form: &Form, comment: &str) -> Width {
    let (mut text, mut put_in) = (String::new(), 0_u32);
    for piece in &form.pieces {
        let variable = match piece {
            Piece::Text(piece, _) => {
                text.push_str(piece);
                continue;
            }
            Piece::Placeable(Expression::Variable(it)) => Some(it),
            Piece::Placeable(Expression::Function(it)) => match it.arguments.positional.first() {
                Some(Expression::Variable(it)) => Some(it),
                _ => None,
            },
            Piece::Placeable(_) => None,
        };
        put_in = put_in.saturating_add(variable.map_or(0, |it| declared(comment, entry.of(it.id))));
    }
    let written = width(&shown(&text));
    Width { whole: written.saturating_add(put_in), written }
}

/// Where a form stands: its own text where the pattern is one of variants, else the whole pattern.
fn place(pattern: &Pattern, form: &Form) -> Span {
    let is_variants = matches!(&*pattern.elements, [Element::Placeable(_)]);
    let spans = form.pieces.iter().map(|piece| match piece {
        Piece::Text(_, span) => *span,
        Piece::Placeable(it) => it.span(),
    });
    let own = spans.reduce(Span::to).filter(|_| is_variants);
    own.unwrap_or(pattern.span)
}

/// The longest form of each pattern that a limit is about.
fn longest<'p>(entry: &EntryView<'p>, comment: &str) -> Vec<(Part, Span, Width)> {
    let with_forms = limited(entry).filter_map(|(part, pattern)| {
        let forms = flatten(pattern, entry.file.text())?;
        let longest = forms.iter().max_by_key(|form| form_width(entry, form, comment))?;
        Some((part, place(pattern, longest), form_width(entry, longest, comment)))
    });
    with_forms.collect()
}

fn too_long(locale: &LocaleView, found: &mut Findings) {
    each_limited(locale, "max-length", |entry, most, comment| {
        for (part, span, width) in longest(entry, comment).into_iter().filter(|it| it.2.whole > most) {
            let length = width.whole;
            let allowed = if most == 1 { "1 is".to_owned() } else { format!("{most} are") };
            let message = format!("this text has {length} characters; {allowed} allowed");
            let finding = found.within(entry.file.id, span, message).about(entry.unit_id(part));
            found.push(finding.help(match length - most {
                1 => "make it 1 character shorter".to_owned(),
                over => format!("make it {over} characters shorter"),
            }));
        }
    });
}

fn near_limit(locale: &LocaleView, found: &mut Findings) {
    if !locale.is_source() {
        return;
    }
    each_limited(locale, "max-length", |entry, most, comment| {
        for (part, span, width) in longest(entry, comment) {
            let length = width.whole;
            // What is put in does not grow in translation.
            let put_in = u64::from(length - width.written) * u64::from(ROOM);
            if length > most || u64::from(width.written) * 100 + put_in <= u64::from(most) * u64::from(ROOM) {
                continue;
            }
            let message =
                format!("this text fills {length} of {most} characters; translations are often a third longer");
            let finding = found.within(entry.file.id, span, message).about(entry.unit_id(part));
            found.push(finding.help("shorten it, or allow more"));
        }
    });
}

fn too_many_lines(locale: &LocaleView, found: &mut Findings) {
    each_limited(locale, "max-lines", |entry, most, _| {
        for (part, pattern) in limited(entry) {
            let Some(forms) = flatten(pattern, entry.file.text()) else { continue };
            let Some(form) = forms.iter().max_by_key(|form| lines(form)) else { continue };
            let count = lines(form);
            if count <= most {
                continue;
            }
            let allowed = if most == 1 { "1 is".to_owned() } else { format!("{most} are") };
            let message = format!("this text has {count} lines; {allowed} allowed");
            let finding = found.within(entry.file.id, place(pattern, form), message).about(entry.unit_id(part));
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

/// Whether a text is an abbreviation in capitals, such as FAQ, which says all that the English says.
fn is_abbreviation(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (2..=8).contains(&letters) && text.chars().all(|c| c.is_uppercase() || c == '.' || c == '-')
}

fn much_shorter(pair: &Pair, found: &mut Findings) {
    let usual = usual(pair.target_locale);
    compare(pair, false, |part, pattern, english, own| {
        if is_abbreviation(pair.target.of(pattern.span)) {
            return;
        }
        if english < 25 || own == 0 || u64::from(own) * 5 * 100 > u64::from(english) * u64::from(usual) {
            return;
        }
        let message = format!("this text has {own} characters, the English one {english}");
        let finding = found.at(pattern.span, message).about(pair.target.unit_id(part));
        found.push(finding.help("see whether a part of it was lost"));
    });
}

//! Y04 to Y08: quotation marks and apostrophes.

use std::collections::BTreeSet;
use std::ops::Range;

use memchr::{memchr, memchr2, memmem};

use crate::catalogue::File;
use crate::check::features::Features;
use crate::check::marks::{Quotation, is_continued, is_space, quotations};
use crate::check::prose::{any_three, any_two, is_within};
use crate::check::reading::{PLACEABLE, Reading, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::imitated_quotes::imitations;
use crate::check::rules::italian;
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::diagnostic::Diagnostic;
use crate::locale::profile::{Profile, Quotes};
use crate::syntax::tree::Message;

/// From how many texts on straight marks are the habit of a file that has hardly any others.
const HABIT: usize = 3;

/// Most places that a finding about a whole file points at beside its own.
const MAX_LABELS: usize = 4;

rule! {
    /// A text has straight quotation marks.
    ///
    /// They come from typewriters. Each language has marks of its own: “English”, « français », „deutsch“, „polski”.
    /// Marks of inches and of code are left alone. A file that has straight marks throughout has one finding, which
    /// mends them all.
    ///
    /// # Example
    /// ```ftl
    /// quote = On l’appelle "heure bleue" ici.
    /// #~                   ^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// quote = On l’appelle « heure bleue » ici.
    /// ```
    STRAIGHT = "straight-quotes", Warning, Run::File(straight)
}

rule! {
    /// An apostrophe is straight, or is a mark that only looks like one.
    ///
    /// The apostrophe is `’`. The straight one comes from typewriters; `‘`, `´` and `` ` `` are other marks.
    ///
    /// # Example
    /// ```ftl
    /// address = L'adresse
    /// #~         ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// address = L’adresse
    /// ```
    APOSTROPHE = "straight-apostrophe", Warning, Run::Text(
        Features::APOSTROPHE.or(Features::BACKTICK).or(Features::LATIN_SIGN).or(Features::QUOTATION),
        apostrophe
    )
}

rule! {
    /// A quotation mark has no partner.
    ///
    /// What is quoted begins and ends with a mark. An apostrophe is none, nor is a mark that English leaves alone too.
    ///
    /// # Example
    /// ```ftl
    /// quote = On l’appelle « heure bleue ici.
    /// #~                   ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// quote = On l’appelle « heure bleue » ici.
    /// ```
    UNBALANCED = "unbalanced-quotes", Warning, Run::Text(Features::QUOTATION, unbalanced)
}

rule! {
    /// Quotation marks are those of another language.
    ///
    /// Each language has marks of its own, and others for a quotation in a quotation. Marks that careful texts use beside
    /// them, such as »German« ones, are left alone.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/de/app.ftl
    /// quote = Das ist die „blaue Stunde”.
    /// #~                  ^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/de/app.ftl
    /// quote = Das ist die „blaue Stunde“.
    /// ```
    FOREIGN = "foreign-quotes", Warning, Run::Text(Features::QUOTATION, foreign)
}

rule! {
    /// The translation does not quote as many things as the English text.
    ///
    /// A name that English sets off may have been joined to the sentence, or the other way round. Off by default, since
    /// languages set off names in different ways.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// open = Open “{ $name }” now
    /// #- locales/fr/app.ftl
    /// open = Ouvrir { $name } maintenant
    /// #~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// open = Open “{ $name }” now
    /// #- locales/fr/app.ftl
    /// open = Ouvrir « { $name } » maintenant
    /// ```
    COUNT = "different-quotation-count", Off, Run::TextPair(Features::QUOTATION.or(Features::QUOTE), count)
}

/// Whether a text may hold quotation marks that are not straight. An apostrophe alone is none.
fn may_quote(text: &Text) -> bool {
    let raw = text.raw().as_bytes();
    let is_angle = |a: u8, b: u8| (a == 0xC2) & ((b == 0xAB) | (b == 0xBB));
    let is_curly = |a: u8, b: u8, c: u8| {
        let is_mark = (c == 0x98) | (0x9A..=0x9F).contains(&c) | (c == 0xB9) | (c == 0xBA);
        (a == 0xE2) & (b == 0x80) & is_mark
    };
    text.features.meets(Features::PUNCTUATION) && any_three(raw, is_curly)
        || text.features.meets(Features::LATIN_SIGN) && any_two(raw, is_angle)
}

fn straight(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let Some(profile) = locale.profile.filter(|_| memchr(b'"', view.file.text().as_bytes()).is_some()) else { return };
    let mut all = Vec::new();
    let mut units = 0;
    for entry in view.first_entries() {
        if !entry.parts().any(|(part, _)| locale.features(entry, part).meets(Features::QUOTE)) {
            continue;
        }
        let texts = Text::of_entry(locale, entry).filter(|text| text.is_prose() && may_be_straight(text));
        for text in texts {
            let before = all.len();
            straight_in(&text, profile, found, &mut all);
            // What a comment may let pass is not gathered with what it does not.
            if is_spoken_of(locale, entry) {
                all.drain(before..).for_each(|finding| found.push(finding));
            }
            units += usize::from(all.len() > before);
        }
    }
    if all.is_empty() {
        return;
    }
    all.dedup();
    let right = view.file.text().matches(profile.quotes.open).count();
    if units < HABIT || right > units / 4 {
        all.into_iter().for_each(|finding| found.push(finding));
        return;
    }
    let parts = all.clone();
    let mut all = all.into_iter();
    let Some(mut first) = all.next() else { return };
    first.parts = parts;
    first.message = format!("the quotation marks are straight, here and in {} more texts of this file", units - 1);
    for other in all {
        if first.labels.len() < MAX_LABELS {
            first = first.label(other.file, other.span, "straight as well");
        }
        first.fix.extend(other.fix);
    }
    first.is_safe = !first.fix.is_empty();
    found.push(first);
}

/// Whether the comment of a message, or that of its English, names the rule.
fn is_spoken_of(locale: &LocaleView, entry: &EntryView) -> bool {
    let names = |file: &File, message: &Message| {
        message.comment.is_some_and(|comment| file.of(comment.span).contains(STRAIGHT.name))
    };
    let english = locale.project.source.file(&entry.file.name);
    names(entry.file, entry.message)
        || english.is_some_and(|file| file.get(entry.id()).is_some_and(|message| names(file, message)))
}

/// Whether a straight mark stands in the words of a text, and not in a tag or a placeable.
fn may_be_straight(text: &Text) -> bool {
    let (mut in_tag, mut braces) = (false, 0_i32);
    let mut shows = |byte: u8| {
        match byte {
            b'<' => in_tag = true,
            b'>' => in_tag = false,
            b'{' => braces += 1,
            b'}' => braces -= 1,
            _ => {}
        }
        byte == b'"' && braces == 0 && !in_tag
    };
    text.features.meets(Features::QUOTE) && (text.has_forms() || text.raw().bytes().any(&mut shows))
}

fn straight_in(text: &Text, profile: &Profile, found: &Findings, all: &mut Vec<Diagnostic>) {
    for reading in text.readings() {
        if memchr(b'"', reading.text.as_bytes()).is_none() || reading.text.contains("=\"") {
            continue;
        }
        let (mut open, mut pairs) = (None, Vec::new());
        let (mut inches, mut closed_by_figure) = (false, false);
        let imitated = imitations(&reading.text);
        for (at, c) in reading.text.char_indices() {
            // `imitated-quotes` finds those that other signs open.
            let is_imitated = || imitated.iter().any(|(_, close)| close.contains(&at));
            if c != '"' || reading.editable(at..at + 1).is_none() || is_imitated() {
                continue;
            }
            let before = reading.text[..at].chars().next_back();
            let after = reading.text[at + 1..].chars().next();
            // `escape-in-text` finds those that were written as in a program.
            if before == Some('\\') {
                continue;
            }
            // Inches, and the mark that is spoken of by itself.
            let alone = before.is_none_or(char::is_whitespace) && after.is_none_or(char::is_whitespace);
            let is_figure = before.is_some_and(is_figure);
            if open.is_none() && (is_figure || alone) {
                inches |= is_figure;
                continue;
            }
            let Some(first) = open.take() else {
                open = Some(at);
                continue;
            };
            closed_by_figure |= is_figure;
            pairs.push(straight_pair(text, reading, found, first..at + 1, profile));
        }
        // Where marks of inches stand among them, nobody can tell which mark closes what.
        if open.is_some() || inches && closed_by_figure {
            pairs.iter_mut().for_each(|finding| finding.fix.clear());
        }
        all.append(&mut pairs);
        if let Some(at) = open {
            let finding = text.finding(found, reading, at..at + 1, "a quotation mark is straight".to_owned());
            all.push(finding.help(format!("write {}", shown(profile.quotes, profile))));
        }
    }
}

/// Whether a mark behind this may stand for inches or minutes: behind a digit, or what may put one in.
fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || c == PLACEABLE
}

fn straight_pair(text: &Text, reading: &Reading, found: &Findings, at: Range<usize>, profile: &Profile) -> Diagnostic {
    let inside = reading.text[..at.start].matches(profile.quotes.open).count()
        > reading.text[..at.start].matches(profile.quotes.close).count();
    let quotes = if inside { profile.inner_quotes } else { profile.quotes };
    let finding = text.finding(found, reading, at.clone(), "the quotation marks are straight".to_owned());
    let finding = finding.help(format!("write {}", shown(quotes, profile)));
    let (open, close) = (at.start..at.start + 1, at.end - 1..at.end);
    // A space inside belongs to what is said, unless the language sets its marks off by one.
    let inner = &reading.text[open.end..close.start];
    let spaced = inner.starts_with(is_space) || inner.ends_with(is_space);
    if spaced && (profile.quote_space.is_none() || quotes != profile.quotes) {
        return finding;
    }
    exchange(reading, finding, (open, close), quotes, profile)
}

/// The edits that write a language's marks at two places.
pub(super) fn exchange(
    reading: &Reading,
    finding: Diagnostic,
    (open, close): (Range<usize>, Range<usize>),
    quotes: Quotes,
    profile: &Profile,
) -> Diagnostic {
    let space = profile.quote_space.filter(|_| quotes == profile.quotes).map(String::from).unwrap_or_default();
    // Spaces that set off marks are taken along; others part words.
    let inner = &reading.text[open.end..close.start];
    let sets_off = !space.is_empty() || reading.text[open.clone()].starts_with(['«', '»', '‹', '›', '<']);
    let is_taken = |c: char| sets_off && is_space(c);
    let after = inner.len() - inner.trim_start_matches(is_taken).len();
    let before = inner.len() - inner.trim_end_matches(is_taken).len();
    if after == inner.len() {
        return finding;
    }
    let (open, close) = (open.start..open.end + after, close.start - before..close.end);
    match (reading.editable(open), reading.editable(close)) {
        (Some(open), Some(close)) => {
            finding.edit(open, format!("{}{space}", quotes.open)).edit(close, format!("{space}{}", quotes.close)).safe()
        }
        _ => finding,
    }
}

/// A language's marks, as they are shown in a finding.
pub(super) fn shown(quotes: Quotes, profile: &Profile) -> String {
    let space = profile.quote_space.filter(|_| quotes == profile.quotes).map(String::from).unwrap_or_default();
    format!("{}{space}…{space}{}", quotes.open, quotes.close)
}

fn apostrophe(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    let may = memchr2(b'\'', b'`', raw).is_some()
        || text.features.meets(Features::LATIN_SIGN) && memmem::find(raw, "´".as_bytes()).is_some()
        || text.features.meets(Features::QUOTATION) && memmem::find(raw, "‘".as_bytes()).is_some();
    if !may || text.profile().is_none() || !text.is_own_prose() {
        return;
    }
    for reading in text.readings() {
        let mut opened = false;
        let closed: BTreeSet<usize> = match reading.text.contains('‘') {
            true => quotations(&reading.text).whole.iter().map(|it| it.close.0).collect(),
            false => BTreeSet::new(),
        };
        for (at, c) in reading.text.char_indices().filter(|(_, c)| matches!(c, '\'' | '`' | '´' | '‘')) {
            let is_part = |c: char| c.is_alphabetic() || c == PLACEABLE;
            let last = reading.text[..at].chars().next_back();
            let before = last.is_some_and(is_part);
            let mut rest = reading.text[at + c.len_utf8()..].chars();
            let after = rest.next();
            // What is quoted begins here: d’“Evian”. Behind a mark that closes there is no word.
            let begins = |c: char| match c {
                '«' => rest.clone().next().is_some_and(|c| is_part(c) || is_space(c)),
                '“' | '„' => rest.clone().next().is_some_and(is_part),
                c => is_part(c),
            };
            // `{ $n }'` are minutes or feet, `{ $n }'{ $m }"` as well; `{ -brand }'s` is a word.
            let is_unit = last == Some(PLACEABLE) && !after.is_some_and(char::is_alphabetic);
            // `„die ‚Datei‘“` ends two quotations.
            let closes = c == '‘' && closed.contains(&at);
            let in_word = !closes
                && before
                && !is_unit
                && after.is_some_and(begins)
                && !(opened && after.is_some_and(|c| !is_part(c)));
            // At the end of a word it may close a quotation, if one has begun.
            let at_end = before && !is_unit && c == '\'' && !opened && after.is_none_or(|c| c.is_whitespace());
            opened |= !before && c == '\'';
            if !(in_word || at_end) || is_within(reading.verbatim(), at) || !is_elision(&reading.text, at) {
                continue;
            }
            // `apostrophe-for-accent` finds it, and has another letter for it.
            if at_end && italian::is_accent(text, &reading.text, at) {
                continue;
            }
            let whole = at..at + c.len_utf8();
            let what = match c {
                '\'' => "this apostrophe is straight".to_owned(),
                c => format!("`{c}` stands here for an apostrophe"),
            };
            let finding = text.finding(found, reading, whole.clone(), what);
            found.push(reading.mend(finding.help("write `’`"), whole, "’").safe());
        }
    }
}

/// Whether the word before a mark is one, and not a piece of code: `a'b'c`, `f('x')`.
fn is_elision(text: &str, at: usize) -> bool {
    let word = text[..at].rfind(char::is_whitespace).map_or(&text[..at], |space| &text[space..at]);
    !word.contains(['=', '(', '{', '<', '$', '\\', '`']) || word.trim_start().starts_with('(')
}

fn unbalanced(text: &Text, found: &mut Findings) {
    if !may_quote(text) || !text.is_own_prose() || text.profile().is_none() {
        return;
    }
    for reading in text.readings() {
        let lone = quotations(&reading.text).lone;
        let imitated = if lone.is_empty() { Vec::new() } else { imitations(&reading.text) };
        for (at, c) in lone {
            let is_inch = matches!(c, '”' | '’') && reading.text[..at].ends_with(|c: char| c.is_ascii_digit());
            // A mark that is spoken of: the ‘ key.
            let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
            let is_spoken_of = matches!(c, '‘' | '’')
                && is_blank(reading.text[..at].chars().next_back())
                && is_blank(reading.text[at + c.len_utf8()..].chars().next());
            let is_code = reading.has_code(&(at..at + 1));
            let is_imitated = imitated.iter().any(|(_, close)| close.contains(&at));
            if is_inch
                || is_code
                || is_spoken_of
                || is_imitated
                || text.original_has(|english| !quotations(english).lone.is_empty())
            {
                continue;
            }
            let whole = at..at + c.len_utf8();
            let finding = text.finding(found, reading, whole, format!("the quotation mark {c} has no partner"));
            found.push(finding.help("open and close each quotation, or delete the mark"));
        }
    }
}

fn foreign(text: &Text, found: &mut Findings) {
    if !may_quote(text) || !text.is_own_prose() {
        return;
    }
    let Some(profile) = text.profile() else { return };
    for reading in text.readings() {
        for it in quotations(&reading.text).whole {
            if is_usual(&it, profile) || reading.has_code(&(it.open.0..it.close.0)) {
                continue;
            }
            let quotes = if it.depth == 0 { profile.quotes } else { profile.inner_quotes };
            let at = |(at, c): (usize, char)| at..at + c.len_utf8();
            let (open, close) = (at(it.open), at(it.close));
            let message = format!("{}…{} are not the quotation marks of this language", it.open.1, it.close.1);
            let finding = text.finding(found, reading, open.start..close.end, message);
            let finding = finding.help(format!("write {}", shown(quotes, profile)));
            // A quotation over several paragraphs opens anew in each.
            let is_continued = is_continued(&reading.text[open.end..close.start], it.open.1);
            found.push(match is_continued {
                true => finding,
                false => exchange(reading, finding, (open, close), quotes, profile),
            });
        }
    }
}

/// Whether a language writes a quotation so. Double marks that are for a quotation in a quotation need one around them.
fn is_usual(it: &Quotation, profile: &Profile) -> bool {
    let is = |quotes: &Quotes| quotes.open == it.open.1 && quotes.close == it.close.1;
    let inner_is_single = matches!(profile.inner_quotes.open, '‘' | '‚' | '‹');
    is(&profile.quotes)
        || profile.other_quotes.iter().any(is)
        || is(&profile.inner_quotes) && (it.depth > 0 || inner_is_single)
}

fn count(pair: &TextPair, found: &mut Findings) {
    let straight = |text: &Text| text.features.meets(Features::QUOTE);
    let may = |text: &Text| may_quote(text) || straight(text);
    if !(may(pair.source) || may(pair.target)) || !pair.target.is_prose() {
        return;
    }
    let count = |text: &str| quotations(text).whole.len() + text.matches('"').count() / 2;
    let expected: Vec<usize> = pair.source.readings().iter().map(|reading| count(&reading.text)).collect();
    for reading in pair.target.readings() {
        let here = count(&reading.text);
        if expected.is_empty() || expected.contains(&here) {
            continue;
        }
        let things = if here == 1 { "thing is" } else { "things are" };
        let message = format!("{here} {things} quoted here, {} in English", expected[0]);
        let whole = 0..reading.text.len();
        let finding = pair.target.finding(found, reading, whole, message);
        found.push(finding.help("quote what the English text quotes, or allow it"));
    }
}

//! X01, X08: characters that cannot be seen and do not belong in a text.

use crate::catalogue::File;
use crate::check::garbled::covers;
use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::locale::Locale;
use crate::syntax::tree::{Entry, Expression, string_value};
use crate::text::{Source, Span};

rule! {
    /// A text holds a character that changes the direction of writing.
    ///
    /// Such characters cannot be seen, and can make a text read otherwise than it is: the name of a file, an address. None of
    /// the languages that are written from left to right needs one; programs put marks around placeables themselves. In a
    /// comment they are wrong in every language. Languages that are written from right to left may use them in texts, where
    /// each that opens a stretch has to be closed in the same text.
    ///
    /// # Example
    /// ```ftl escaped
    /// open = Open \u{202E}gpj.exe
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// open = Open exe.jpg
    /// ```
    BIDI = "bidi-control", Error, Run::File(bidi)
}

rule! {
    /// A text writes a direction control as an escape.
    ///
    /// See `bidi-control`; an escape hides the character from the eye, not from the program.
    ///
    /// # Example
    /// ```ftl
    /// open = Open { "\u202E" }gpj.exe
    /// #~            ^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// open = Open exe.jpg
    /// ```
    ESCAPED = "escaped-control-character", Error, Run::Entry(Holds::USES, escaped)
}

rule! {
    /// A text holds a control character, a private character, or another one that has no place in it.
    ///
    /// Control characters can drive the terminal that a text is shown in; tag characters and floods of variation selectors
    /// hide text; what a private character shows depends on the font.
    ///
    /// # Example
    /// ```ftl escaped
    /// name = Red \u{1B}[31mcity
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// name = Red city
    /// ```
    CONTROL = "control-character", Error, Run::File(control)
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

fn is_out_of_place(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        c if c.is_control() => true,
        '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => true,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' => true,
        _ => false,
    }
}

fn bidi(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let rtl = locale.catalogue.locale.is_rtl();
    for &(at, c) in view.suspects.iter().filter(|(_, c)| is_bidi(*c)) {
        let span = Span::new(at, at + c.len_utf8() as u32);
        let message = view.file.message_around(span.start);
        if rtl && !is_in_comment(view.file, span.start) {
            continue;
        }
        let mut finding =
            found.at(span, format!("U+{:04X} changes the direction of writing and cannot be seen", c as u32));
        finding.id = message.map(|message| view.file.of(message.id).to_owned());
        found.push(finding.help("delete it").edit(span, ""));
    }
    if rtl && view.suspects.iter().any(|(_, c)| closing(*c).is_some() || is_closing(*c)) {
        unbalanced(view, found);
    }
}

/// What ends the stretch that a character opens.
fn closing(c: char) -> Option<char> {
    match c {
        '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => Some('\u{202C}'),
        '\u{2066}'..='\u{2068}' => Some('\u{2069}'),
        _ => None,
    }
}

fn is_closing(c: char) -> bool {
    matches!(c, '\u{202C}' | '\u{2069}')
}

/// Reports what opens a stretch and is not closed in the same text, and what closes none.
fn unbalanced(view: &FileView, found: &mut Findings) {
    for entry in &view.entries {
        for (part, pattern) in entry.parts() {
            let from = view.suspects.partition_point(|(at, _)| *at < pattern.span.start);
            let within = view.suspects[from..].iter().take_while(|(at, _)| *at < pattern.span.end);
            let (mut open, mut odd) = (Vec::new(), Vec::new());
            for &(at, c) in within {
                if let Some(end) = closing(c) {
                    open.push((at, c, end));
                } else if is_closing(c) && open.pop_if(|(_, _, end)| *end == c).is_none() {
                    odd.push((at, c, format!("U+{:04X} closes nothing here", c as u32), "delete it".to_owned()));
                }
            }
            odd.extend(open.into_iter().map(|(at, c, end)| {
                let help = format!("write U+{:04X} where it ends, or delete it", end as u32);
                (at, c, format!("U+{:04X} is not closed in this text", c as u32), help)
            }));
            odd.sort_unstable_by_key(|(at, ..)| *at);
            for (at, c, message, help) in odd {
                let span = Span::new(at, at + c.len_utf8() as u32);
                found.push(found.at(span, message).about(entry.unit_id(part)).help(help));
            }
        }
    }
}

/// Whether a place is in a comment; lines that cannot be read are none, since they were meant as text.
fn is_in_comment(file: &File, offset: u32) -> bool {
    let after = file.resource.entries.partition_point(|entry| entry.span().start <= offset);
    let comment = match after.checked_sub(1).and_then(|at| file.resource.entries.get(at)) {
        Some(Entry::Comment(comment)) => Some(*comment),
        Some(Entry::Message(message)) => message.comment,
        _ => None,
    };
    comment.is_some_and(|comment| comment.span.contains(offset))
}

fn control(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let (file, source) = (view.file, &locale.project.sources[view.file.id]);
    let invalid = source.invalid();
    let is_substitute = |at: u32| {
        let after = invalid.partition_point(|span| span.start <= at);
        after > 0 && invalid[after - 1].contains(at)
    };
    for &(at, c) in view.suspects.iter().filter(|(_, c)| is_out_of_place(*c)) {
        // Bytes that are not UTF-8 are reported as what they are.
        if c == char::from(Source::SUBSTITUTE) && is_substitute(at) {
            continue;
        }
        let span = Span::new(at, at + c.len_utf8() as u32);
        // `garbled-text` says what such a control was a part of.
        let is_garbled = || c.is_control() && covers(source.text(), at as usize);
        if !is_in_flag(source.text(), at) && !is_garbled() {
            let mut finding = out_of_place(found, file, span, c);
            // Behind such letters it is a part of another one, in UTF-8 that was taken for Windows-1252.
            let before = source.text()[..at as usize].chars().next_back();
            if matches!(c, '\u{80}'..='\u{9F}') && before.is_some_and(|c| matches!(c, '\u{80}'..='\u{FF}')) {
                finding.fix.clear();
            }
            found.push(finding);
        }
    }
    for span in floods(view) {
        let mut finding = found.at(span, "many variation selectors stand here in a row, which cannot be seen");
        finding.id = file.id_around(span.start).map(str::to_owned);
        found.push(finding.help("delete them").edit(span, ""));
    }
}

/// The flags that are written with tag characters: those of England, Scotland and Wales.
const FLAGS: [&str; 3] = [
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}",
];

/// Whether a place is within one of the [`FLAGS`]; each of their characters takes four bytes.
fn is_in_flag(text: &str, at: u32) -> bool {
    let mut starts = (1..=6).filter_map(|before| (at as usize).checked_sub(4 * before));
    starts.any(|start| text.get(start..).is_some_and(|rest| FLAGS.iter().any(|flag| rest.starts_with(flag))))
}

/// Stretches of at least three variation selectors: no sign takes more than one, and many of them can spell a text.
fn floods(view: &FileView) -> Vec<Span> {
    let is_selector = |c: char| matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    let mut stretches: Vec<(Span, usize)> = Vec::new();
    for &(at, c) in view.suspects.iter().filter(|(_, c)| is_selector(*c)) {
        let end = at + c.len_utf8() as u32;
        match stretches.last_mut() {
            Some((span, count)) if span.end == at => (span.end, *count) = (end, *count + 1),
            _ => stretches.push((Span::new(at, end), 1)),
        }
    }
    stretches.into_iter().filter(|(_, count)| *count >= 3).map(|(span, _)| span).collect()
}

fn out_of_place(found: &Findings, file: &File, span: Span, c: char) -> crate::diagnostic::Diagnostic {
    let what = match c {
        '\u{1B}' => "an escape character, which can drive a terminal",
        c if c.is_control() => "a control character",
        '\u{E0000}'..='\u{E007F}' => "a tag character, which cannot be seen",
        '\u{FFF9}'..='\u{FFFB}' => "an annotation character, which cannot be seen",
        _ => "a private character: what it shows depends on the font",
    };
    let mut finding = found.at(span, format!("U+{:04X} is {what}", c as u32)).help("delete it").edit(span, "");
    finding.id = file.id_around(span.start).map(str::to_owned);
    finding
}

fn escaped(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let may = |c: char, locale: &Locale| !is_out_of_place(c) && (!is_bidi(c) || locale.is_rtl());
    for it in &entry.uses {
        let Expression::String(span) = it.expression else { continue };
        let literal = entry.of(*span);
        if !literal.contains('\\') {
            continue;
        }
        if let Some(c) = string_value(literal).chars().find(|&c| !may(c, &locale.catalogue.locale)) {
            let finding = found.at(*span, format!("U+{:04X} is written here as an escape", c as u32));
            found.push(
                finding.about(entry.unit_id(it.part)).help("delete it: programs need no such character in a text"),
            );
        }
    }
}

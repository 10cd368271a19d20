//! What readers see of a unit: each form as one text, without markup and with literals in place, and the way back from
//! it to the file.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use crate::check::features::Features;
use crate::check::marks::{is_closing, is_opening};
use crate::check::markup;
use crate::check::prose::{quoted_code, technical};
use crate::check::rule::Findings;
use crate::check::view::{EntryView, LocaleView, Part};
use crate::diagnostic::Diagnostic;
use crate::locale::profile::Profile;
use crate::message::{Form, Piece, flatten, holds_prose};
use crate::syntax::tree::{Expression, Kind, Pattern};
use crate::text::Span;

/// What stands in a [`Reading`] for everything that is put in when a text is shown: the object replacement character.
pub const PLACEABLE: char = '\u{FFFC}';

/// A unit, as rules about its words see it.
pub struct Text<'a, 'p> {
    /// Its locale.
    pub locale: &'a LocaleView<'p>,
    /// The entry it belongs to.
    pub entry: &'a EntryView<'p>,
    /// Which pattern of the entry it is.
    pub part: Part,
    /// The pattern.
    pub pattern: &'p Pattern,
    /// The kinds of characters in it.
    pub features: Features,
    /// The English that it translates; none for English itself, and for what has no English.
    pub original: Option<&'a Text<'a, 'p>>,
    /// What rules ask for all the time: its text in the file, its attribute, and whether people read it.
    raw: &'p str,
    attribute: Option<&'p str>,
    is_prose: bool,
    readings: OnceLock<Vec<Reading<'p>>>,
    typed: OnceLock<Typed>,
    foreign: OnceLock<Option<usize>>,
}

/// What a text may hold that readers type as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Shortcuts of the keyboard.
    pub shortcuts: bool,
    /// Options, paths and names of files.
    pub pieces: bool,
}

/// A unit of a target beside the one of the source that it translates.
pub struct TextPair<'a, 'p> {
    /// The English.
    pub source: &'a Text<'a, 'p>,
    /// The translation.
    pub target: &'a Text<'a, 'p>,
}

impl<'a, 'p> Text<'a, 'p> {
    /// A part of an entry.
    fn new(locale: &'a LocaleView<'p>, entry: &'a EntryView<'p>, part: Part, pattern: &'p Pattern) -> Self {
        let attribute = entry.part_name(part);
        Text {
            locale,
            entry,
            part,
            pattern,
            features: locale.features(entry, part),
            original: None,
            raw: entry.of(pattern.span),
            attribute,
            is_prose: holds_prose(attribute),
            readings: OnceLock::new(),
            typed: OnceLock::new(),
            foreign: OnceLock::new(),
        }
    }

    /// The units of an entry: all parts of a message, the value of a term.
    pub fn of_entry(
        locale: &'a LocaleView<'p>,
        entry: &'a EntryView<'p>,
    ) -> impl Iterator<Item = Text<'a, 'p>> + use<'a, 'p> {
        let units = entry.parts().filter(|(part, _)| *part == 0 || entry.message.kind == Kind::Message);
        units.map(move |(part, pattern)| Text::new(locale, entry, part, pattern))
    }

    /// The same beside the English that it translates.
    pub fn beside(self, original: Option<&'a Text<'a, 'p>>) -> Self {
        Text { original, ..self }
    }

    /// What the file says, placeables and all.
    pub fn raw(&self) -> &'p str {
        self.raw
    }

    /// Whether it has several forms.
    pub fn has_forms(&self) -> bool {
        self.entry.selects.iter().any(|(part, _)| *part == self.part)
    }

    /// `id`, `id.attr` or `-term`.
    pub fn unit_id(&self) -> String {
        self.entry.unit_id(self.part)
    }

    /// The name of the attribute that it is.
    pub fn attribute(&self) -> Option<&'p str> {
        self.attribute
    }

    /// Whether people read it: no access key, address or style.
    pub fn is_prose(&self) -> bool {
        self.is_prose
    }

    /// Whether people read it and it is not the English text once more, whose faults are found there.
    pub fn is_own_prose(&self) -> bool {
        self.is_prose() && self.original.is_none_or(|original| original.raw() != self.raw())
    }

    /// What the source says for it, as its file has it.
    pub fn original(&self) -> Option<&'p str> {
        self.original.map(Text::raw)
    }

    /// Whether it is the source's text as it stands: then it is not translated, and how it is written says nothing.
    pub fn is_copied(&self) -> bool {
        self.original() == Some(self.raw())
    }

    /// What it may hold that readers type, as a look at it has shown: of the English it is asked for each translation.
    pub fn typed(&self, look: impl FnOnce(&Self) -> Typed) -> Typed {
        *self.typed.get_or_init(|| look(self))
    }

    /// Its language in the list of a rule, if it may have a letter that this does not have, as a look has shown. Two rules ask.
    pub fn foreign(&self, look: impl FnOnce(&Self) -> Option<usize>) -> Option<usize> {
        *self.foreign.get_or_init(|| look(self))
    }

    /// How its language writes, if Portolan knows it.
    pub fn profile(&self) -> Option<&'static Profile> {
        self.locale.profile
    }

    /// The subtag of its language.
    pub fn language(&self) -> &'p str {
        self.locale.catalogue.locale.language()
    }

    /// Whether a form of the English that it translates is such.
    pub fn original_has(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.original.is_some_and(|original| original.readings().iter().any(|reading| is_such(&reading.text)))
    }

    /// Whether a mark is spoken of, as the name of a key say, and marks no sentence: it stands between quotation marks, or
    /// alone, as it does in the English if there is one, or behind a `+`.
    pub fn is_spoken_of(&self, shown: &str, at: usize) -> bool {
        let Some(mark) = shown[at..].chars().next() else { return false };
        let stands_alone = |text: &str| {
            text.match_indices(mark).any(|(at, mark)| {
                let (before, after) = (&text[..at], &text[at + mark.len()..]);
                let is_edge = |c: char| c.is_whitespace() || is_opening(c) || is_closing(c);
                after.starts_with(is_edge) && (before.is_empty() || before.ends_with(is_edge))
            })
        };
        let (before, after) = (shown[..at].chars().next_back(), shown[at + mark.len_utf8()..].chars().next());
        match (before, after) {
            (Some('+'), _) => true,
            (Some(before), Some(after)) if is_opening(before) && is_closing(after) => true,
            (before, Some(after)) if before.is_none_or(char::is_whitespace) && after.is_whitespace() => {
                self.original.is_none() || self.original_has(stands_alone)
            }
            _ => false,
        }
    }

    /// A finding about a stretch of one of its readings.
    pub fn finding(&self, found: &Findings, reading: &Reading, at: Range<usize>, message: String) -> Diagnostic {
        found.at(reading.span(at), message).about(self.unit_id())
    }

    /// All its forms as readers see them; none if there are too many.
    pub fn readings(&self) -> &[Reading<'p>] {
        self.readings.get_or_init(|| {
            let source: &'p str = self.entry.file.text();
            if let Some(text) = self.pattern.as_plain(source) {
                return vec![Reading::plain(text, self.pattern.span)];
            }
            let forms = flatten(self.pattern, source).unwrap_or_default();
            forms.into_iter().map(Reading::of_form).collect()
        })
    }
}

/// One form as readers see it.
#[derive(Clone, Debug)]
pub struct Reading<'p> {
    /// What is shown: no tags, literals as they read, [`PLACEABLE`] for what is put in.
    pub text: Cow<'p, str>,
    /// The form it is of, with the variants that make it.
    pub form: Form<'p>,
    /// Where in `text` tags were taken out.
    pub tags: Vec<usize>,
    segments: Vec<Segment<'p>>,
    /// What stands in elements that hold code.
    elements: Vec<Range<usize>>,
    code: OnceLock<Vec<Range<usize>>>,
    technical: OnceLock<Vec<Range<usize>>>,
    verbatim: OnceLock<Vec<Range<usize>>>,
}

/// A stretch of a reading that comes from one place.
#[derive(Clone, Debug)]
struct Segment<'p> {
    /// Where it begins in the reading.
    start: usize,
    /// Where it ends there.
    end: usize,
    /// Where it stands in the file.
    span: Span,
    /// What puts it in, unless it is text of the file, byte for byte, or a literal.
    expression: Option<&'p Expression>,
    /// Whether it is text of the file byte for byte.
    raw: bool,
}

impl<'p> Reading<'p> {
    fn plain(text: &'p str, span: Span) -> Self {
        let segments = vec![Segment { start: 0, end: text.len(), span, expression: None, raw: true }];
        Reading::new(text.into(), Form::default(), segments)
    }

    fn of_form(form: Form<'p>) -> Self {
        let length = |piece: &Piece| match piece {
            Piece::Text(piece, _) => piece.len(),
            Piece::Placeable(_) => PLACEABLE.len_utf8(),
        };
        let mut text = String::with_capacity(form.pieces.iter().map(length).sum());
        let mut segments = Vec::with_capacity(form.pieces.len());
        for piece in &form.pieces {
            let start = text.len();
            let (span, expression, raw) = match piece {
                Piece::Text(piece, span) => {
                    text.push_str(piece);
                    (*span, None, matches!(piece, Cow::Borrowed(_)) && piece.len() == span.len() as usize)
                }
                Piece::Placeable(expression) => {
                    text.push(PLACEABLE);
                    (expression.span(), Some(*expression), false)
                }
            };
            segments.push(Segment { start, end: text.len(), span, expression, raw });
        }
        Reading::new(text.into(), form, segments)
    }

    fn new(text: Cow<'p, str>, form: Form<'p>, segments: Vec<Segment<'p>>) -> Self {
        let (code, technical, verbatim) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        let (tags, elements) = (Vec::new(), Vec::new());
        let mut reading = Reading { text, form, tags, segments, elements, code, technical, verbatim };
        if markup::may_hold_markup(&reading.text) {
            reading.take_tags_out();
        }
        reading
    }

    /// The stretches of the text that are no language.
    pub fn technical(&self) -> &[Range<usize>] {
        self.technical.get_or_init(|| technical(&self.text))
    }

    /// The stretches of code: in elements such as `<code>`, and between backticks.
    fn code(&self) -> &[Range<usize>] {
        self.code.get_or_init(|| joined(self.elements.iter().cloned().chain(quoted_code(&self.text)).collect()))
    }

    /// All that typography is not for: what is no language, and code.
    pub fn verbatim(&self) -> &[Range<usize>] {
        self.verbatim.get_or_init(|| joined([self.technical(), self.code()].concat()))
    }

    /// Whether a stretch reaches into code.
    pub fn has_code(&self, within: &Range<usize>) -> bool {
        let code = self.code();
        code.get(code.partition_point(|it| it.end <= within.start)).is_some_and(|it| it.start < within.end)
    }

    fn take_tags_out(&mut self) {
        let all = markup::tags_in(&self.text);
        if all.is_empty() {
            return;
        }
        let ranges = all.iter().map(|tag| tag.span.range());
        let whole = std::mem::take(&mut self.text);
        let mut text = String::with_capacity(whole.len());
        let mut segments = Vec::with_capacity(self.segments.len() + all.len());
        let mut from = 0;
        for gap in ranges.chain(std::iter::once(whole.len()..whole.len())) {
            keep(&whole, &self.segments, from..gap.start, &mut text, &mut segments);
            if gap.start < whole.len() {
                self.tags.push(text.len());
            }
            from = gap.end;
        }
        self.elements = markup::code(&all).map(|(start, end)| self.tags[start]..self.tags[end]).collect();
        self.text = text.into();
        self.segments = segments;
    }

    /// The bytes of the file behind a stretch of the text: from where it begins to where it ends there. A literal or a
    /// placeable counts as a whole.
    pub fn span(&self, range: Range<usize>) -> Span {
        let from = self.segments.iter().rfind(|it| it.start <= range.start).or(self.segments.first());
        let last = range.end.saturating_sub(1).max(range.start);
        let to = self.segments.iter().rfind(|it| it.start <= last).or(self.segments.last());
        let (Some(from), Some(to)) = (from, to) else { return Span::default() };
        let start =
            if from.raw { from.span.start + (range.start.min(from.end) - from.start) as u32 } else { from.span.start };
        let end =
            if to.raw { to.span.start + (range.end.clamp(to.start, to.end) - to.start) as u32 } else { to.span.end };
        Span::new(start, end.max(start))
    }

    /// The bytes of the file that are exactly this stretch of the text, so that an edit may replace them; nothing where
    /// it is not the file's own text, or is code, or markup stands in between.
    pub fn editable(&self, range: Range<usize>) -> Option<Span> {
        if self.has_code(&range) {
            return None;
        }
        let segment = self.segments.iter().find(|it| it.start <= range.start && range.end <= it.end && it.raw)?;
        let start = segment.span.start + (range.start - segment.start) as u32;
        Some(Span::new(start, start + (range.end - range.start) as u32))
    }

    /// A finding with the edit that writes `text` in place of a stretch, if the file has that stretch byte for byte.
    pub fn mend(&self, finding: Diagnostic, at: Range<usize>, text: impl Into<String>) -> Diagnostic {
        match self.editable(at) {
            Some(span) => finding.edit(span, text),
            None => finding,
        }
    }

    /// Whether markup was taken out somewhere in a stretch, its ends included.
    pub fn has_tag(&self, within: Range<usize>) -> bool {
        self.tags.iter().any(|&at| within.start <= at && at <= within.end)
    }

    /// What is put in at a place of the text where there is a [`PLACEABLE`].
    pub fn placeable_at(&self, at: usize) -> Option<&'p Expression> {
        self.segments.iter().find(|it| it.start == at && it.end > at)?.expression
    }

    /// Whether the text at a place is the file's own or a literal, and not put in at run time.
    pub fn is_written(&self, at: usize) -> bool {
        self.segments.iter().rfind(|it| it.start <= at).is_some_and(|it| it.expression.is_none())
    }
}

/// Stretches in order, those that overlap as one.
fn joined(mut all: Vec<Range<usize>>) -> Vec<Range<usize>> {
    all.sort_unstable_by_key(|it| it.start);
    all.dedup_by(|next, last| {
        let overlap = next.start < last.end;
        last.end = if overlap { last.end.max(next.end) } else { last.end };
        overlap
    });
    all
}

/// Copies a stretch of a text with the segments that it comes from.
fn keep<'p>(whole: &str, all: &[Segment<'p>], range: Range<usize>, text: &mut String, segments: &mut Vec<Segment<'p>>) {
    let first = all.partition_point(|it| it.end <= range.start);
    for segment in all[first..].iter().take_while(|it| it.start < range.end) {
        let (start, end) = (segment.start.max(range.start), segment.end.min(range.end));
        let span = if segment.raw {
            let from = segment.span.start + (start - segment.start) as u32;
            Span::new(from, from + (end - start) as u32)
        } else {
            segment.span
        };
        let at = text.len();
        text.push_str(&whole[start..end]);
        segments.push(Segment { start: at, end: text.len(), span, ..segment.clone() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    /// The readings of a value; of each, the text and what the file has for each stretch that `needle` is found at.
    fn read(value: &str, needle: &str) -> Vec<(String, String, bool)> {
        let text = format!("a = {value}");
        let parsed = parse(Default::default(), &text);
        let pattern = parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        let forms = flatten(pattern, &text).expect("few forms");
        let readings = forms.into_iter().map(Reading::of_form).map(|reading| {
            let at = reading.text.find(needle).expect("the needle");
            let range = at..at + needle.len();
            let span = reading.span(range.clone());
            (reading.text.to_string(), span.of(&text).to_owned(), reading.editable(range).is_some())
        });
        readings.collect()
    }

    fn one(value: &str, needle: &str) -> (String, String, bool) {
        read(value, needle).remove(0)
    }

    fn is(read: (String, String, bool), text: &str, file: &str, editable: bool) {
        assert_eq!((read.0.as_str(), read.1.as_str(), read.2), (text, file, editable));
    }

    #[test]
    fn text_is_found_again_in_the_file() {
        is(one("Dear city", "city"), "Dear city", "city", true);
        is(one("<b>Dear</b> city", "Dear city"), "Dear city", "Dear</b> city", false);
        is(one("<b>Dear</b> city", "city"), "Dear city", "city", true);
        is(one("a { \"b\\u00e9\" } c", "é"), "a bé c", "\"b\\u00e9\"", false);
        is(one("a { $n } c", "\u{FFFC} c"), "a \u{FFFC} c", "$n } c", false);
        is(one("<a href=\"{ $url }\">x</a>.", "x."), "x.", "x</a>.", false);
    }

    #[test]
    fn each_form_is_read() {
        let forms = read("{ $n ->\n  [one] one <i>x</i>\n *[other] { $n } xs\n } left", "x");
        is(forms[0].clone(), "one x left", "x", true);
        is(forms[1].clone(), "\u{FFFC} xs left", "x", true);
    }

    #[test]
    fn what_looks_like_a_tag_and_is_none_is_read() {
        is(one("in <folder> 1 < 2", "<folder>"), "in <folder> 1 < 2", "<folder>", true);
    }

    #[test]
    fn code_is_not_edited() {
        for value in
            ["a <code>x</code> b", "a <pre><code>x</code></pre>", "a `x` b", "(`x`)", "<kbd class=\"k\">x</kbd>"]
        {
            assert!(!one(value, "x").2, "{value}");
        }
        for value in
            ["<code>a</code> x <code>b</code>", "`a` x `b`", "d`x l`y", "<code>x", "a ` x ` b", "</code>x<code>"]
        {
            assert!(one(value, "x").2, "{value}");
        }
    }

    #[test]
    fn ends_and_empty_stretches_have_a_place() {
        let text = "a = { $n }";
        let parsed = parse(Default::default(), text);
        let pattern = parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        let reading = Reading::of_form(flatten(pattern, text).expect("a form").remove(0));
        assert_eq!(reading.span(0..0).of(text), "$n");
        assert_eq!(reading.span(3..3).of(text), "$n");
        assert!(reading.placeable_at(0).is_some() && !reading.is_written(0));
    }
}

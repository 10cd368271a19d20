//! One finding for people: what is wrong, the lines that show it, and what to do.
//!
//! ```text
//! error[unknown-variable]: the English text has no `$nme`
//!  --> locales/fr/app.ftl:2:17 in `greeting.title`
//! 2 |     .title = Salut { $nme }
//!   |                      ^^^^
//!  ::: locales/en/app.ftl:2:14: the English text
//! 2 |     .title = Hello { $name }
//!   |              ---------------
//!   = help: did you mean `$name`?
//! ```
//!
//! `annotate-snippets` is not used: it counts the columns that it names in the text it is given, which here is escaped and
//! cut, and what it does not know to escape (U+009B, say) it prints.

use std::ops::Range;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::excerpt::{Excerpt, excerpt};
use crate::report::place::Places;
use crate::report::{Look, clean};
use crate::text::{FileId, Source, Sources, Span};

/// How many lines may lie between two places that are shown in one piece.
const MAX_GAP: u32 = 4;

/// A piece of a file that is shown, with what is marked in it.
struct Piece<'d> {
    file: FileId,
    /// Each mark with its words; the finding's own place has none.
    marks: Vec<(Span, Option<&'d str>)>,
}

/// A finding with the lines that it is about.
pub fn render(sources: &Sources, places: &mut Places, finding: &Diagnostic, look: Look) -> String {
    let pieces = pieces(sources, finding);
    let excerpts: Vec<Excerpt> = pieces.iter().map(|piece| excerpt_of(&sources[piece.file], piece)).collect();
    let last_line = |excerpt: &Excerpt| excerpt.first_line as usize + excerpt.text.lines().count();
    let width = excerpts.iter().map(last_line).max().unwrap_or(1).to_string().len();
    let mut out = String::new();
    let name = look.paint(style(finding.severity), &format!("{}[{}]", finding.severity, finding.rule));
    out.push_str(&format!("{name}{}\n", look.bold(&format!(": {}", clean::sentence(&finding.message)))));
    let unit = finding.id.as_deref().filter(|id| !is_evident(id, finding, &excerpts));
    let unit = unit.map(|id| format!(" in `{}`", clean::line(id))).unwrap_or_default();
    let arrow = |sign: &str| look.paint(gutter(), &format!("{}{sign}", " ".repeat(width)));
    out.push_str(&format!("{} {}{unit}\n", arrow("-->"), place(sources, places, finding.file, finding.span.start)));
    for (index, (piece, excerpt)) in pieces.iter().zip(&excerpts).enumerate() {
        let alone = piece.marks.len() == 1;
        if let Some((span, label)) = piece.marks.first().filter(|(_, label)| index > 0 || label.is_some()) {
            let label = label.filter(|_| alone).map(|label| format!(": {}", clean::sentence(label)));
            let place = place(sources, places, piece.file, span.start);
            out.push_str(&format!("{} {place}{}\n", arrow(":::"), label.unwrap_or_default()));
        }
        Lines { excerpt, piece, width, severity: finding.severity, look }.write(&mut out);
    }
    if let Some(help) = &finding.help {
        out.push_str(&format!("{} {}\n", arrow(" ="), with_head(look, "help:", &clean::sentence(help))));
    }
    out
}

fn with_head(look: Look, head: &str, text: &str) -> String {
    format!("{} {text}", look.paint(AnsiColor::Cyan.on_default().bold(), head))
}

/// Whether an id can be read in what is shown anyway.
fn is_evident(id: &str, finding: &Diagnostic, excerpts: &[Excerpt]) -> bool {
    finding.message.contains(id) || excerpts.first().is_some_and(|excerpt| excerpt.text.contains(&format!("{id} =")))
}

/// `path:line:column`; the path alone of a file that is empty or not there.
fn place(sources: &Sources, places: &mut Places, file: FileId, offset: u32) -> String {
    let source = &sources[file];
    let path = clean::line(source.path());
    if source.text().is_empty() {
        return path.into_owned();
    }
    let (line, column) = places.at(file, offset);
    format!("{path}:{line}:{column}")
}

/// What is shown: the finding's own place, unless nothing stands there and a label says more; then the labels, joined
/// where they are close.
fn pieces<'d>(sources: &Sources, finding: &'d Diagnostic) -> Vec<Piece<'d>> {
    let mut pieces: Vec<Piece> = Vec::new();
    let nothing_there = sources[finding.file].text().is_empty();
    if !nothing_there && (finding.labels.is_empty() || !finding.span.is_empty()) {
        pieces.push(Piece { file: finding.file, marks: vec![(finding.span, None)] });
    }
    for label in &finding.labels {
        let source = &sources[label.file];
        let line = |offset| source.position(source.line_start(offset)).line;
        let near = |piece: &&mut Piece| {
            let close = |(other, _): &(Span, _)| line(other.start).abs_diff(line(label.span.start)) <= MAX_GAP;
            piece.file == label.file && piece.marks.iter().any(close)
        };
        let mark = (label.span, Some(label.text.as_str()));
        match pieces.iter_mut().find(near) {
            Some(piece) => piece.marks.push(mark),
            None => pieces.push(Piece { file: label.file, marks: vec![mark] }),
        }
    }
    pieces
}

fn excerpt_of(source: &Source, piece: &Piece) -> Excerpt {
    let spans: Vec<Span> = piece.marks.iter().map(|mark| mark.0).collect();
    excerpt(source, &spans)
}

/// The lines of one piece, with their numbers and marks.
struct Lines<'a> {
    excerpt: &'a Excerpt,
    piece: &'a Piece<'a>,
    /// Columns of the line numbers.
    width: usize,
    severity: Severity,
    look: Look,
}

impl Lines<'_> {
    fn write(&self, out: &mut String) {
        let text = &self.excerpt.text;
        let mut start = 0;
        for (index, line) in text.split('\n').enumerate() {
            let range = start..start + line.len();
            start = range.end + 1;
            let number = (self.excerpt.first_line as usize + index).to_string();
            let number = if line == "…" { "" } else { number.as_str() };
            // Carets under each of many lines would be in the way of reading them.
            let bar = if self.is_within_long_mark(&range) { '>' } else { '|' };
            let head = self.look.paint(gutter(), &format!("{number:>width$} {bar}", width = self.width));
            out.push_str(format!("{head} {line}").trim_end());
            out.push('\n');
            let marks = self.piece.marks.iter().zip(&self.excerpt.spans);
            for ((_, label), span) in marks {
                if let Some(mark) = self.mark(*label, span, &range) {
                    let head = self.look.paint(gutter(), &format!("{:>width$} |", "", width = self.width));
                    out.push_str(&format!("{head} {mark}\n"));
                }
            }
        }
    }

    /// Whether a line is one of several that the finding's own place covers.
    fn is_within_long_mark(&self, line: &Range<usize>) -> bool {
        let marks = self.piece.marks.iter().zip(&self.excerpt.spans);
        let mut own = marks.filter(|((_, label), _)| label.is_none()).map(|(_, span)| span);
        own.any(|span| self.is_long(span) && span.start <= line.end && span.end > line.start)
    }

    fn is_long(&self, span: &Range<usize>) -> bool {
        self.excerpt.text[span.clone()].trim_end().contains('\n')
    }

    /// The carets under a line, if a mark starts in it.
    fn mark(&self, label: Option<&str>, span: &Range<usize>, line: &Range<usize>) -> Option<String> {
        if span.start < line.start || span.start > line.end {
            return None;
        }
        let (sign, style) = match label {
            None => ('^', style(self.severity)),
            Some(_) => ('-', gutter()),
        };
        let alone = self.piece.marks.len() == 1;
        let words = label.filter(|_| !alone).map(|label| format!(" {}", clean::sentence(label))).unwrap_or_default();
        let text = &self.excerpt.text;
        let marked = &text[span.start..span.end.min(line.end)];
        let whole_line = marked.trim() == text[line.clone()].trim();
        if self.is_long(span) || (alone && label.is_some() && whole_line) {
            return (!words.is_empty()).then_some(words);
        }
        let before = " ".repeat(text[line.start..span.start].width());
        let signs = sign.to_string().repeat(marked.width().max(1));
        Some(format!("{before}{}", self.look.paint(style, &format!("{signs}{words}"))))
    }
}

fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

fn gutter() -> Style {
    AnsiColor::Blue.on_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines below the first two of a finding with its own place under `at`, and a label under `label`.
    fn lines(text: &str, at: &str, label: Option<&str>) -> String {
        let mut sources = Sources::new();
        let file = sources.add(Source::new("a.ftl", text));
        let span = |part: &str| {
            let start = text.find(part).unwrap() as u32;
            Span::new(start, start + part.len() as u32)
        };
        let mut finding = Diagnostic::new("x", Severity::Error, file, span(at), "wrong");
        if let Some(label) = label {
            finding = finding.label(file, span(label), "other");
        }
        let shown = render(&sources, &mut Places::new(&sources), &finding, Look::default());
        shown.lines().skip(2).map(|line| format!("{line}\n")).collect()
    }

    #[test]
    fn carets_stand_under_what_they_mean() {
        assert_eq!(lines("a = b\n", "b", None), "1 | a = b\n  |     ^\n");
        assert_eq!(
            lines("\t\u{1b}漢字 e\u{301}x y", "字", None),
            "1 |     \\u{1b}漢字 e\u{301}x y\n  |             ^^\n"
        );
        assert_eq!(lines("漢 e\u{301}x y", "x", None), "1 | 漢 e\u{301}x y\n  |     ^\n");
        assert_eq!(lines("a = b", "", None), "1 | a = b\n  | ^\n");
    }

    #[test]
    fn labels_stand_beside_their_marks() {
        assert_eq!(
            lines("a = 1\nb = 2\na = 3\n", "a = 3", Some("b")),
            "2 | b = 2\n  | - other\n3 | a = 3\n  | ^^^^^\n"
        );
        let far = format!("a = 1\n{}b = 2\n", "c = 3\n".repeat(20));
        assert_eq!(lines(&far, "a", Some("b = 2")), " 1 | a = 1\n   | ^\n  ::: a.ftl:22:1: other\n22 | b = 2\n");
    }

    #[test]
    fn places_over_several_lines_are_marked_beside() {
        assert_eq!(lines("a =\n  b\n  c\nd = e\n", "b\n  c", None), "2 >   b\n3 >   c\n");
    }

    #[test]
    fn an_empty_place_shows_its_label_instead() {
        let mut sources = Sources::new();
        let english = sources.add(Source::new("en.ftl", "a = One\n"));
        let missing = sources.add(Source::new("fr.ftl", ""));
        let finding = Diagnostic::new("x", Severity::Warning, missing, Span::empty(0), "`a` is not translated");
        let finding = finding.label(english, Span::new(0, 7), "the English text").help("add it");
        let shown = render(&sources, &mut Places::new(&sources), &finding, Look::default());
        let wanted = "warning[x]: `a` is not translated\n --> fr.ftl\n ::: en.ftl:1:1: the English text\n1 | a = One\n  = help: add it\n";
        assert_eq!(shown, wanted);
    }

    #[test]
    fn nothing_from_files_drives_the_terminal() {
        let mut sources = Sources::new();
        let file = sources.add(Source::new("\u{1b}]0;x\u{7}.ftl", "\u{9b}31m = \u{202e}\n"));
        let finding = Diagnostic::new("x", Severity::Info, file, Span::new(0, 2), "a \u{1b}[31m\nb").help("\u{9b}");
        let finding = finding.about("i\u{1b}").label(file, Span::new(8, 11), "l\u{1b}");
        let shown = render(&sources, &mut Places::new(&sources), &finding, Look::default());
        assert!(!shown.chars().any(|c| clean::is_unsafe(c) && c != '\n'), "{shown:?}");
    }
}

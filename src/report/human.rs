//! Findings for people: what is wrong, in which line, and what to do. File by file; in each file from top to bottom.
//!
//! A translator reads this, so the English text that belongs to a finding is always shown. Of many findings alike in one
//! file only the first few are shown in full, unless all are asked for.

use std::collections::BTreeMap;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Padding, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::report::clean;
use crate::report::excerpt::excerpt;
use crate::report::{Look, counted};
use crate::text::{FileId, Source, Sources, Span};

/// Most findings of one rule in one file that are shown, unless all are.
pub const MAX_ALIKE: usize = 10;

/// How many lines may lie between two places that are shown in one piece.
const MAX_GAP: u32 = 6;

/// Columns that are surely enough: lines are cut before.
const WIDTH: usize = 1000;

/// The findings, each with its lines, and `all` or only some of those that are alike.
pub fn findings(sources: &Sources, findings: &[&Diagnostic], all: bool, look: Look) -> String {
    let renderer = if look.colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for group in findings.chunk_by(|a, b| a.file == b.file) {
        let Some(first) = group.first() else { continue };
        let path = clean::line(sources[first.file].path());
        out.push_str(&look.bold(&format!("{path}: {}", tally(group))));
        out.push_str("\n\n");
        let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
        for &finding in group {
            let count = shown.entry(finding.rule).or_default();
            *count += 1;
            if all || *count <= MAX_ALIKE {
                out.push_str(&render(&renderer, sources, finding));
                out.push_str("\n\n");
            }
        }
        for (rule, count) in shown.into_iter().filter(|&(_, count)| !all && count > MAX_ALIKE) {
            let path = quoted(&path);
            out.push_str(&format!(
                "… and {} more of the kind {rule} in this file; `portolan check --rule {rule} {path}` shows all\n\n",
                count - MAX_ALIKE
            ));
        }
    }
    out
}

/// A path as a shell takes it.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '+' | ',' | '@');
    if path.chars().all(plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// `2 errors, 1 warning`.
fn tally(findings: &[&Diagnostic]) -> String {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let mut parts = Vec::new();
    for (severity, one, many) in [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Info, "remark", "remarks"),
    ] {
        match count(severity) {
            0 => {}
            number => parts.push(counted(number, one, many)),
        }
    }
    parts.join(", ")
}

/// A piece of a file that is shown, with what is marked in it.
struct Piece<'d> {
    file: FileId,
    /// Each mark with its words; the finding's own place has none.
    marks: Vec<(Span, Option<&'d str>)>,
}

fn render(renderer: &Renderer, sources: &Sources, finding: &Diagnostic) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(clean::sentence(&finding.message)).id(finding.rule);
    let mut group = Group::with_title(title).element(origin(&sources[finding.file], Some(finding.span)));
    let mut excerpts = String::new();
    for (index, piece) in pieces(sources, finding).iter().enumerate() {
        if piece.file != finding.file || index > 0 {
            group = group.element(origin(&sources[piece.file], piece.marks.first().map(|mark| mark.0)));
        }
        let (snippet, text) = snippet(&sources[piece.file], piece);
        excerpts.push_str(&text);
        group = group.element(snippet);
    }
    if let Some(id) = finding.id.as_deref().filter(|id| !finding.message.contains(id) && !excerpts.contains(id)) {
        group = group.element(Level::NOTE.with_name("in").message(clean::line(id)));
    }
    if let Some(help) = &finding.help {
        group = group.element(Padding).element(Level::HELP.message(clean::sentence(help)));
    }
    renderer.render(&[group])
}

/// `path:line:column`; the path alone of a file that is empty or not there.
fn origin(source: &Source, span: Option<Span>) -> Origin<'static> {
    let path = Origin::path(clean::line(source.path()).into_owned());
    match span.filter(|_| !source.text().is_empty()) {
        Some(span) => {
            let place = source.position(span.start);
            path.line(place.line as usize).char_column(place.column as usize)
        }
        None => path,
    }
}

/// What is shown: the finding's own place, unless nothing stands there and a label says more; then the labels, joined
/// where they are close.
fn pieces<'d>(sources: &Sources, finding: &'d Diagnostic) -> Vec<Piece<'d>> {
    let mut pieces: Vec<Piece> = Vec::new();
    let nothing_there = sources[finding.file].text().is_empty();
    if !nothing_there && (finding.labels.is_empty() || !finding.span.is_empty()) {
        pieces.push(Piece { file: finding.file, marks: vec![(finding.span, None)] });
    }
    for Label { file, span, text } in &finding.labels {
        let source = &sources[*file];
        let near = |piece: &&mut Piece| {
            let line = |offset| source.position(source.line_start(offset)).line;
            piece.file == *file
                && piece.marks.iter().any(|(other, _)| line(other.start).abs_diff(line(span.start)) <= MAX_GAP)
        };
        match pieces.iter_mut().find(near) {
            Some(piece) => piece.marks.push((*span, Some(text))),
            None => pieces.push(Piece { file: *file, marks: vec![(*span, Some(text))] }),
        }
    }
    pieces
}

fn snippet(source: &Source, piece: &Piece) -> (Snippet<'static, Annotation<'static>>, String) {
    let spans: Vec<Span> = piece.marks.iter().map(|mark| mark.0).collect();
    let excerpt = excerpt(source, &spans);
    let text = excerpt.text.clone();
    let annotations = piece.marks.iter().zip(excerpt.spans).map(|((_, label), span)| match label {
        None => AnnotationKind::Primary.span(span),
        Some(label) => AnnotationKind::Context.span(span).label(clean::sentence(label)),
    });
    let annotations: Vec<Annotation> = annotations.collect();
    let snippet = Snippet::source(excerpt.text).line_start(excerpt.first_line as usize).fold(false);
    (snippet.annotations(annotations), text)
}

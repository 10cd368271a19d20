//! I07–I09, T20, W02: how a file is laid out, which no reader of the texts sees.

use crate::check::holds::Holds;
use crate::check::rule::{FilePair, Findings, Run, rule};
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::diagnostic::Diagnostic;
use crate::syntax::layout::{Order, lay_out};
use crate::syntax::tree::{Entry, Expression};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// A line ends with spaces.
    ///
    /// Nobody sees them, and Fluent leaves them out. Editors that cut them show changes where nothing has changed. Spaces at
    /// the end of a line in the middle of a text are a part of it, and not meant here.
    ///
    /// # Example
    /// ```ftl escaped
    /// save = Save\u{20}\u{20}
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Save
    /// ```
    TRAILING_SPACES = "trailing-spaces", Info, Run::File(trailing_spaces)
}

rule! {
    /// The braces of a placeable hold no space, or more than one.
    ///
    /// `{ $name }` with one space on each side is how the Fluent guide writes it, and easy to find. A line break is as good
    /// as a space.
    ///
    /// # Example
    /// ```ftl
    /// welcome = Welcome to {$city}
    /// #~                   ^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// welcome = Welcome to { $city }
    /// ```
    BRACE_SPACING = "brace-spacing", Info, Run::Entry(Holds::USES.or(Holds::SELECTS), brace_spacing)
}

rule! {
    /// No blank line parts two entries.
    ///
    /// Where two people each change one of two lines side by side, git asks which one is right. Parted by a blank line, both
    /// changes go together. There is one finding for a file; most catalogues that people keep by hand would have one.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [rules]
    /// missing-blank-line = "info"
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// cancel = Annuler
    /// #~|^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [rules]
    /// missing-blank-line = "info"
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    ///
    /// cancel = Annuler
    /// ```
    MISSING_BLANK_LINE = "missing-blank-line", Off, Run::File(missing_blank_line)
}

rule! {
    /// A file is not laid out as `portolan fmt` would.
    ///
    /// With one layout, a change shows what has changed and nothing else. Blank lines that are missing between entries are
    /// for `missing-blank-line`. `portolan fmt --check` looks for both without these rules.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [rules]
    /// untidy-layout = "info"
    /// #- locales/fr/app.ftl
    /// save   =  Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [rules]
    /// untidy-layout = "info"
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    UNTIDY_LAYOUT = "untidy-layout", Off, Run::File(untidy_layout)
}

rule! {
    /// The entries of a translation stand in another order than in English.
    ///
    /// In the same order, the two files can be read side by side. `portolan fmt --order source` puts them in it, within the
    /// groups that comments make.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [rules]
    /// different-order = "info"
    /// #- locales/en/app.ftl
    /// save = Save
    ///
    /// cancel = Cancel
    /// #- locales/fr/app.ftl
    /// cancel = Annuler
    /// #~|^^^^^^
    ///
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [rules]
    /// different-order = "info"
    /// #- locales/en/app.ftl
    /// save = Save
    ///
    /// cancel = Cancel
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    ///
    /// cancel = Annuler
    /// ```
    DIFFERENT_ORDER = "different-order", Off, Run::Files(different_order)
}

fn trailing_spaces(_: &LocaleView, view: &FileView, found: &mut Findings) {
    let text = view.file.text();
    let bytes = text.as_bytes();
    let has = |end: &str| memchr::memmem::find(bytes, end.as_bytes()).is_some();
    if !has(" \n") && !has(" \r") && !text.ends_with(' ') {
        return;
    }
    let mut ends = line_ends(bytes).filter(|&end| end > 0 && bytes[end - 1] == b' ').peekable();
    if ends.peek().is_none() {
        return;
    }
    let kept = kept(view);
    for end in ends {
        let start = bytes[..end].iter().rposition(|&byte| byte != b' ').map_or(0, |last| last + 1);
        let span = Span::new(start as u32, end as u32);
        let after = kept.partition_point(|it| it.end <= span.start);
        if kept.get(after).is_some_and(|it| it.start < span.end) {
            continue;
        }
        let message = if span.len() == 1 { "a space ends this line" } else { "spaces end this line" };
        let mut finding = found.at(span, message).help("delete what stands after the last word");
        finding.id = view.file.id_around(span.start).map(str::to_owned);
        found.push(finding.edit(span, "").safe());
    }
}

/// Where the text of each line ends.
fn line_ends(bytes: &[u8]) -> impl Iterator<Item = usize> {
    let ends = memchr::memchr_iter(b'\n', bytes).map(|at| if bytes[..at].ends_with(b"\r") { at - 1 } else { at });
    ends.chain([bytes.len()])
}

/// Bytes whose spaces are not only layout: texts, and lines that are not Fluent.
fn kept(view: &FileView) -> Vec<Span> {
    let mut kept: Vec<Span> = Vec::new();
    for entry in &view.file.resource.entries {
        match entry {
            Entry::Junk(junk) => kept.push(junk.span),
            Entry::Comment(_) => {}
            Entry::Message(message) => {
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                for pattern in message.value.iter().chain(attributes) {
                    walk(pattern, &mut |node| {
                        if let Node::Text(span) = node {
                            kept.push(span);
                        }
                    });
                }
            }
        }
    }
    kept.sort();
    kept
}

fn brace_spacing(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    for (part, pattern) in entry.parts().filter(|(_, pattern)| pattern.as_plain("").is_none()) {
        let mut blanks: Vec<Span> = Vec::new();
        let mut first: Option<Span> = None;
        walk(pattern, &mut |node| {
            let (span, closes) = match node {
                Node::Shown(expression) => (expression.span(), !matches!(expression, Expression::Select(_))),
                Node::Select(select) => (select.span, false),
                Node::Text(_) | Node::Selector(_) | Node::Argument(_) => return,
            };
            let Some((before, after)) = around(entry.file.text(), span) else { return };
            let wrong = [Some(before), closes.then_some(after)];
            let wrong: Vec<Span> = wrong.into_iter().flatten().filter(|blank| !is_apart(entry.of(*blank))).collect();
            if !wrong.is_empty() {
                let end = if closes { after.end + 1 } else { span.start };
                first.get_or_insert(Span::new(before.start - 1, end));
                blanks.extend(wrong);
            }
        });
        let Some(first) = first else { continue };
        let finding = found.at(first, "these braces do not hold one space on each side");
        let finding = finding.about(entry.unit_id(part)).help("write one space after `{` and one before `}`");
        let mend = |finding: Diagnostic, blank: Span| finding.edit(blank, " ");
        found.push(blanks.into_iter().fold(finding, mend).safe());
    }
}

/// Whether blanks between a brace and what it holds are as they should be: one space, or a new line.
fn is_apart(blank: &str) -> bool {
    blank == " " || blank.contains('\n')
}

/// The blanks between an expression and the braces around it.
fn around(text: &str, span: Span) -> Option<(Span, Span)> {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r');
    let (before, after) = (&text.as_bytes()[..span.start as usize], &text.as_bytes()[span.end as usize..]);
    let start = before.iter().rposition(|byte| !is_blank(byte))?;
    let length = after.iter().position(|byte| !is_blank(byte))? as u32;
    let opens = before[start] == b'{';
    opens.then(|| (Span::new(start as u32 + 1, span.start), Span::new(span.end, span.end + length)))
}

fn missing_blank_line(_: &LocaleView, view: &FileView, found: &mut Findings) {
    let file = view.file;
    let mut places: Vec<(Span, Span)> = Vec::new();
    for pair in file.resource.entries.windows(2) {
        let [before, after] = pair else { continue };
        if [before, after].iter().any(|entry| matches!(entry, Entry::Junk(_))) {
            continue;
        }
        let gap = file.of(Span::new(before.span().end, after.span().start));
        if gap.bytes().filter(|&byte| byte == b'\n').count() == 1 {
            let shown = match after {
                Entry::Message(message) => message.id,
                other => other.span(),
            };
            places.push((after.span(), shown));
        }
    }
    let Some(&(span, first)) = places.first() else { return };
    let message = match places.len() {
        1 => "no blank line parts this from what stands above".to_owned(),
        count => format!("no blank line parts this from what stands above, nor {} others in this file", count - 1),
    };
    let line_end = if file.text()[..span.start as usize].ends_with("\r\n") { "\r\n" } else { "\n" };
    let mut finding =
        found.at(first, message).help("put a blank line between them; `portolan fmt` does it in all files");
    finding.id = file.message_around(first.start).map(|message| file.of(message.id).to_owned());
    for (span, _) in places {
        finding = finding.edit(Span::empty(span.start), line_end);
    }
    found.push(finding.safe());
}

fn untidy_layout(_: &LocaleView, view: &FileView, found: &mut Findings) {
    let text = view.file.text();
    let Ok(tidy) = lay_out(text, &view.file.resource, None) else { return };
    if tidy == text {
        return;
    }
    let Some(line) = first_untidy(text, &tidy) else { return };
    let end = memchr::memchr(b'\n', &text.as_bytes()[line..]).map_or(text.len(), |length| line + length);
    let span = Span::new(line as u32, end as u32);
    let mut finding = found.at(span, "this file is laid out otherwise than `portolan fmt` does it, from this line on");
    finding.id = view.file.id_around(span.start).map(str::to_owned);
    found.push(finding.help("`portolan fmt` with the name of the file lays it out; what it says stays the same"));
}

/// Where the first line begins that is laid out otherwise, blank lines that are missing apart.
fn first_untidy(text: &str, tidy: &str) -> Option<usize> {
    let is_blank = |line: &str| line.trim_end_matches(['\r', '\n']).is_empty();
    let mut wanted = tidy.split_inclusive('\n').peekable();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if wanted.peek() != Some(&line) {
            while wanted.next_if(|next| is_blank(next) && !is_blank(line)).is_some() {}
        }
        if wanted.next() != Some(line) {
            return Some(start);
        }
        start += line.len();
    }
    // Without a line end at its end, a file has the same lines but one.
    wanted.next().map(|_| start)
}

fn different_order(files: &FilePair, found: &mut Findings) {
    let (source, target) = (files.source.file, files.target.file);
    let order = Order::new(source.messages().map(|message| source.of(message.id)));
    let order = order.of(&target.resource, target.text());
    let Some((place, &meant)) = order.iter().enumerate().find(|(place, index)| place != *index) else { return };
    let entries = &target.resource.entries;
    let (Some(Entry::Message(here)), Some(Entry::Message(meant))) = (entries.get(place), entries.get(meant)) else {
        return;
    };
    let (id, meant) = (target.of(here.id), target.of(meant.id));
    let message = format!("in English `{meant}` stands before `{id}`");
    let help = "`portolan fmt --order source` puts the entries of each group in the order of the English";
    found.push(found.at(here.id, message).about(id).help(help));
}

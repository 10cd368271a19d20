//! F01–F04: bytes that are not text, or text that ends its lines in several ways.

use crate::catalogue::File;
use crate::check::rule::{Findings, Run, rule};
use crate::text::{Source, Span};

rule! {
    /// The file holds bytes that are not UTF-8, or signs (U+FFFD) that such bytes once left behind.
    ///
    /// Letters are lost there. The file was probably saved in another encoding, such as Windows-1252 or ISO 8859-7. Of a file
    /// in UTF-16 nothing else is said.
    ///
    /// # Example
    /// ```ftl escaped
    /// city = Li\xE8ge
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = Liège
    /// ```
    INVALID_UTF8 = "invalid-utf8", Error, Run::Bytes(invalid_utf8)
}

rule! {
    /// The file begins with a byte order mark.
    ///
    /// UTF-8 needs none, and several programs lose the first message because of it.
    ///
    /// # Example
    /// ```ftl escaped
    /// \u{FEFF}save = Save
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Save
    /// ```
    BYTE_ORDER_MARK = "byte-order-mark", Warning, Run::Bytes(byte_order_mark)
}

rule! {
    /// The lines of a file end in different ways, or with a carriage return alone.
    ///
    /// Version control then shows changes where nothing changed. A carriage return without a line feed ends no line in
    /// Fluent: what follows counts as the same line.
    ///
    /// # Example
    /// ```ftl escaped
    /// save = Save\r
    /// cancel = Cancel
    /// close = Close
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Save
    /// cancel = Cancel
    /// close = Close
    /// ```
    MIXED_LINE_ENDS = "mixed-line-ends", Warning, Run::Bytes(mixed_line_ends)
}

rule! {
    /// The last line of a file has no line end.
    ///
    /// The next person who adds a message changes that line too.
    ///
    /// # Example
    /// ```ftl escaped
    /// save = Save\
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Save
    /// ```
    MISSING_FINAL_NEWLINE = "missing-final-newline", Info, Run::Bytes(missing_final_newline)
}

fn invalid_utf8(source: &Source, file: &File, found: &mut Findings) {
    if source.is_utf16() {
        let first = Span::new(0, source.bytes().len().min(2) as u32);
        let help = "save it as UTF-8; in many editors “Save with Encoding” does that";
        found.push(found.at(first, "this file is UTF-16: programs read UTF-8 only").help(help));
        return;
    }
    for &span in source.invalid() {
        let bytes: Vec<String> =
            source.bytes()[span.range()].iter().take(8).map(|byte| format!("{byte:02X}")).collect();
        let many = if span.len() == 1 { "this byte is" } else { "these bytes are" };
        let message = format!("{many} not UTF-8: {}", bytes.join(" "));
        let help = "what stood here is lost to programs: write it again, and save the file as UTF-8";
        found.push(about(found.at(span, message).help(help), file, span));
    }
    for at in memchr::memmem::find_iter(source.text().as_bytes(), "\u{FFFD}") {
        let span = Span::new(at as u32, at as u32 + 3);
        let message = "U+FFFD stands here: a letter was lost when the file was once read in the wrong encoding";
        found.push(about(found.at(span, message).help("write the letter that belongs here"), file, span));
    }
}

fn byte_order_mark(source: &Source, _: &File, found: &mut Findings) {
    let text = source.text();
    if text.starts_with('\u{FEFF}') {
        let span = Span::new(0, (text.len() - text.trim_start_matches('\u{FEFF}').len()) as u32);
        let finding = found.at(span, "the file begins with a byte order mark (U+FEFF)");
        found.push(finding.help("save it as UTF-8 without BOM").edit(span, "").safe());
    }
}

fn mixed_line_ends(source: &Source, file: &File, found: &mut Findings) {
    let bytes = source.text().as_bytes();
    if memchr::memchr(b'\r', bytes).is_none() {
        return;
    }
    let lines = memchr::memchr_iter(b'\n', bytes).count();
    let crlf: Vec<usize> = memchr::memmem::find_iter(bytes, b"\r\n").collect();
    let lf = lines - crlf.len();
    if !crlf.is_empty() && lf > 0 {
        let (first, name, usual) = if crlf.len() <= lf {
            (crlf[0], "CRLF (Windows)", "LF")
        } else {
            let lone = memchr::memchr_iter(b'\n', bytes).find(|&at| at == 0 || bytes[at - 1] != b'\r');
            (lone.unwrap_or(0), "LF (Unix)", "CRLF")
        };
        let message = format!("this line ends with {name}, most lines of the file with {usual}");
        let help = format!("let your editor save the file with {usual} line ends throughout");
        let mut finding = found.at(Span::new(first as u32, first as u32 + 1), message).help(help);
        if usual == "LF" {
            for at in crlf {
                finding = finding.edit(Span::new(at as u32, at as u32 + 1), "");
            }
        } else {
            for at in memchr::memchr_iter(b'\n', bytes).filter(|&at| at == 0 || bytes[at - 1] != b'\r') {
                finding = finding.edit(Span::empty(at as u32), "\r");
            }
        }
        found.push(finding.safe());
    }
    let lone = memchr::memchr_iter(b'\r', bytes).filter(|&at| bytes.get(at + 1) != Some(&b'\n'));
    for at in lone.take(MAX_LONE) {
        let span = Span::new(at as u32, at as u32 + 1);
        let message = "a carriage return stands here without a line feed: Fluent reads on as the same line";
        found.push(about(
            found.at(span, message).help("end the line with LF; or take the carriage return out"),
            file,
            span,
        ));
    }
}

/// Most lone carriage returns that are reported one by one; an old Mac file has nothing else.
const MAX_LONE: usize = 20;

fn missing_final_newline(source: &Source, _: &File, found: &mut Findings) {
    let text = source.text();
    if !text.is_empty() && !text.ends_with('\n') {
        let end = Span::empty(text.len() as u32);
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let finding = found.at(end, "the last line has no line end").help("press Enter at the end of the file");
        found.push(finding.edit(end, line_end).safe());
    }
}

/// The finding with the id of the entry around it.
fn about(mut finding: crate::diagnostic::Diagnostic, file: &File, span: Span) -> crate::diagnostic::Diagnostic {
    finding.id = file.id_around(span.start).map(str::to_owned);
    finding
}

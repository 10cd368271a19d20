//! A baseline: the findings that a project had when it began to be checked. They are passed over, and only new ones count.
//!
//! It is a text file with a line for each finding, sorted, so that branches merge: `PATH ID RULE FINGERPRINT [COUNT]`. The
//! fingerprint is that of the finding's words, so that it stays when lines move. Lines that two branches have both added
//! do no harm, nor do lines in another order. A finding that stands for many has a line for each of them, so that those
//! that are left are known when it no longer does.

use std::collections::BTreeMap;
use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::check::rules::configuration::is_settled;
use crate::diagnostic::{Diagnostic, Severity};
use crate::project::Project;
use crate::text::{FileId, Source, Span};

/// Where a baseline lies, unless somebody says otherwise.
pub const DEFAULT_BASELINE: &str = "portolan-baseline.txt";

/// Most bytes of a baseline: more than 100,000 findings.
pub const MAX_BASELINE_BYTES: usize = 16 << 20;

/// Most lines for which it is said that their finding is gone; the others are counted.
const MAX_GONE: usize = 500;

/// Most lines that are said to be wrong.
const MAX_WRONG: usize = 20;

const HEAD: &str = "# Findings that this project had when this file was written; only others count.\n\
                    # `portolan check --write-baseline` writes it anew, without those that are mended.\n";

/// What makes a finding the same one, wherever it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: String,
    id: String,
    rule: String,
    fingerprint: String,
}

/// How often a finding may be there, and the line that says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Known {
    count: u32,
    span: Span,
}

/// The findings that are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeMap<Key, Known>,
}

/// How findings compare with a baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Those that it does not have.
    pub new: Vec<Diagnostic>,
    /// Those that it has.
    pub known: Vec<Diagnostic>,
    /// Remarks on those that it has and that are not found any more.
    pub gone: Vec<Diagnostic>,
    /// How many findings are not found any more.
    pub mended: usize,
}

impl Baseline {
    /// The baseline that has these findings. Those in the project's own files are not passed over.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// # std::fs::create_dir_all(folder.path().join("en")).unwrap();
    /// # std::fs::create_dir_all(folder.path().join("fr")).unwrap();
    /// # std::fs::write(folder.path().join("en/app.ftl"), "city = City\n").unwrap();
    /// # std::fs::write(folder.path().join("fr/app.ftl"), "city = { $name }\n").unwrap();
    /// # let root = folder.path();
    /// use portolan::check::baseline::Baseline;
    /// let (project, ledger, _) = portolan::load(root)?;
    /// let found = portolan::check(&project, &ledger);
    /// let baseline = Baseline::of(&project, &found);
    /// assert!(baseline.to_string().ends_with("fr/app.ftl city unknown-variable 388d75e79ee2\n"), "{baseline}");
    /// assert_eq!(baseline.compare(&project, None, found).new, []);
    /// # Ok::<(), portolan::error::Error>(())
    /// ```
    pub fn of(project: &Project, found: &[Diagnostic]) -> Self {
        let mut known: BTreeMap<Key, Known> = BTreeMap::new();
        for finding in found.iter().filter(|finding| can_be_known(finding)) {
            let own = Some(finding).filter(|finding| !finding.is_gathered());
            for it in own.into_iter().chain(&finding.parts) {
                known.entry(key(project, it)).or_default().count += 1;
            }
        }
        Baseline { known }
    }

    /// Reads a baseline. Lines that say nothing are findings; the others hold.
    pub fn parse(file: FileId, source: &Source) -> (Self, Vec<Diagnostic>) {
        let mut baseline = Baseline::default();
        let mut wrong = Vec::new();
        let broken = |span, message: String| {
            let help = "`portolan check --write-baseline` writes it anew; look first what has become of this line";
            Diagnostic::new("broken-baseline", Severity::Error, file, span, message).help(help)
        };
        let text = source.text();
        if text.len() > MAX_BASELINE_BYTES {
            let message = format!("this file is over {} MiB, too long for a baseline", MAX_BASELINE_BYTES >> 20);
            return (baseline, vec![broken(Span::empty(0), message)]);
        }
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let content = line.trim_end();
            let span = Span::new(start as u32, (start + content.len()) as u32);
            start += line.len();
            let content = content.trim_start_matches('\u{FEFF}');
            if content.trim().is_empty() || content.starts_with('#') {
                continue;
            }
            match parse_line(content) {
                // Both sides of a merge may have a line; then the larger count is right.
                Some((key, count)) => {
                    let known = baseline.known.entry(key).or_default();
                    *known = Known { count: known.count.max(count), span };
                }
                None if wrong.len() < MAX_WRONG => wrong.push(broken(span, "this line names no finding".to_owned())),
                None => {}
            }
        }
        (baseline, wrong)
    }

    /// How many findings it has.
    pub fn len(&self) -> usize {
        self.known.values().map(|known| known.count as usize).sum()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Holds findings against it. `file` is where it was read from.
    pub fn compare(&self, project: &Project, file: Option<FileId>, found: Vec<Diagnostic>) -> Compared {
        let mut left = self.known.clone();
        let mut takes = |finding: &Diagnostic| {
            let known = left.get_mut(&key(project, finding)).filter(|known| known.count > 0);
            known.map(|known| known.count -= 1).is_some()
        };
        let mut compared = Compared::default();
        for mut finding in found {
            if !can_be_known(&finding) {
                compared.new.push(finding);
                continue;
            }
            let count = finding.parts.len();
            let is_gathered = finding.is_gathered();
            let mut is_known = !is_gathered && takes(&finding);
            finding.parts.retain(|part| !takes(part));
            is_known |= count > 0 && finding.parts.is_empty();
            match is_known {
                true => compared.known.push(finding),
                // Those that are known are left out, and the others stand alone.
                false if is_gathered && finding.parts.len() < count => {
                    let alone = |part| Diagnostic { severity: finding.severity, ..part };
                    compared.new.extend(std::mem::take(&mut finding.parts).into_iter().map(alone));
                }
                false => compared.new.push(finding),
            }
        }
        let gone: Vec<(&Key, &Known)> = left.iter().filter(|(_, known)| known.count > 0).collect();
        compared.mended = gone.iter().map(|(_, known)| known.count as usize).sum();
        let Some(file) = file else { return compared };
        for (index, (key, known)) in gone.iter().enumerate() {
            if index == MAX_GONE {
                let message = format!("{} more lines name findings that are gone", gone.len() - MAX_GONE);
                compared.gone.push(remark(file, known.span, message));
                break;
            }
            let all = self.known.get(*key).map_or(0, |known| known.count);
            let message = match (known.count, all) {
                (1, 1) => format!("this is mended: {}", key.words()),
                (gone, all) => format!("{gone} of {all} are mended: {}", key.words()),
            };
            compared.gone.push(remark(file, known.span, message));
        }
        compared
    }
}

/// A remark that a line is over.
fn remark(file: FileId, span: Span, message: String) -> Diagnostic {
    let help = "`portolan check --write-baseline` takes what is mended out";
    Diagnostic::new("baseline-shrinks", Severity::Info, file, span, message).help(help)
}

impl Key {
    fn words(&self) -> String {
        if self.id.is_empty() { format!("`{}`", self.rule) } else { format!("`{}` in `{}`", self.rule, self.id) }
    }
}

impl std::fmt::Display for Baseline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(HEAD)?;
        let mut path = None;
        for (key, known) in &self.known {
            // A blank line between files keeps changes of two of them apart in a merge.
            if path != Some(&key.path) {
                f.write_char('\n')?;
                path = Some(&key.path);
            }
            let id = if key.id.is_empty() { "-".to_owned() } else { encoded(&key.id) };
            write!(f, "{} {id} {} {}", encoded(&key.path), key.rule, key.fingerprint)?;
            if known.count > 1 {
                write!(f, " {}", known.count)?;
            }
            f.write_char('\n')?;
        }
        Ok(())
    }
}

/// Whether a file may be written over: it is empty, or was written as a baseline.
pub fn is_ours(text: &str) -> bool {
    let head = HEAD.lines().next().unwrap_or_default();
    let mut lines = text.lines().map(|line| line.trim_start_matches('\u{FEFF}').trim_end());
    let is_one = |line: &str| line.is_empty() || line.starts_with('#') || parse_line(line).is_some();
    lines.clone().any(|line| line == head) || lines.all(is_one)
}

/// Mistakes in the project's own files are to be mended, not to be passed over.
fn can_be_known(finding: &Diagnostic) -> bool {
    finding.locale.is_some() && !is_settled(finding.rule)
}

/// The fingerprint of a finding's words. Figures do not count: a file that has 12 texts to translate and then 11 has the same
/// finding.
pub fn fingerprint(finding: &Diagnostic) -> String {
    let words: Vec<&str> = finding.message.split(|c: char| c.is_ascii_digit()).filter(|it| !it.is_empty()).collect();
    digest(&words.join("#"))
}

/// The first 48 bits of SHA-256 over a text, in 12 hexadecimal digits.
pub fn digest(text: &str) -> String {
    let digest = Sha256::digest(text);
    digest.iter().take(6).fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

fn key(project: &Project, finding: &Diagnostic) -> Key {
    Key {
        path: project.sources[finding.file].path().to_owned(),
        id: finding.id.clone().unwrap_or_default(),
        rule: finding.rule.to_owned(),
        fingerprint: fingerprint(finding),
    }
}

fn parse_line(line: &str) -> Option<(Key, u32)> {
    let mut words = line.split_ascii_whitespace();
    let path = decoded(words.next()?)?;
    let id = match words.next()? {
        "-" => String::new(),
        id => decoded(id)?,
    };
    let (rule, fingerprint) = (words.next()?.to_owned(), words.next()?.to_owned());
    let count = words.next().map_or(Some(1), |count| count.parse().ok().filter(|&count| count > 0))?;
    let is_rule = rule.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let is_print = fingerprint.len() == 12 && fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
    let good = is_rule && is_print && words.next().is_none();
    good.then_some((Key { path, id, rule, fingerprint }, count))
}

/// A text as one word: `%20` for a blank, and likewise for what cannot be seen.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c != '%' && (c.is_ascii_graphic() || c.is_alphanumeric()) && !(at == 0 && c == '#') {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

fn decoded(word: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |at: usize| rest.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        bytes.push((digit(0)? * 16 + digit(1)?) as u8);
        rest = &rest[2..];
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Baseline, Vec<Diagnostic>) {
        Baseline::parse(FileId(0), &Source::new("portolan-baseline.txt", text))
    }

    #[test]
    fn it_round_trips() {
        for text in ["a b", "é/ß%.ftl", "#x", "-term.a", "a\nb\u{202e}", "%20"] {
            assert!(!encoded(text).contains([' ', '\n', '\u{202e}']) && !encoded(text).starts_with('#'));
            assert_eq!(decoded(&encoded(text)).as_deref(), Some(text));
        }
        for bad in ["%", "%4", "%zz", "%ff"] {
            assert_eq!(decoded(bad), None);
        }
        let text = format!("{HEAD}\na%20b.ftl x copied 0123456789ab 3\n\nb.ftl - mixed-line-ends 0123456789ab\n");
        let (baseline, wrong) = parse(&text);
        assert_eq!((baseline.to_string(), baseline.len(), wrong.len()), (text, 4, 0));
    }

    #[test]
    fn a_merge_that_keeps_both_sides_is_fine_and_marks_of_one_are_not() {
        let line = "a.ftl x copied 0123456789ab";
        let (baseline, wrong) = parse(&format!("{line}\n{line} 2\n{line}\r\n"));
        assert_eq!((baseline.len(), wrong.len()), (2, 0));
        let (baseline, wrong) =
            parse(&format!("<<<<<<< HEAD\n{line}\n=======\nx y\n>>>>>>> b\n{line} 0\n{line} 1 1\n"));
        assert_eq!(baseline.len(), 1);
        let lines: Vec<u32> = wrong.iter().map(|it| it.span.start).collect();
        assert_eq!(lines, [0, 41, 49, 53, 63, 93]);
    }

    #[test]
    fn figures_and_marks_of_order_do_not_count() {
        let finding = |message: &str| Diagnostic::new("copied", Severity::Error, FileId(0), Span::empty(0), message);
        assert_eq!(fingerprint(&finding("12 of its texts")), fingerprint(&finding("9 of its texts")));
        assert_ne!(fingerprint(&finding("12 of its texts")), fingerprint(&finding("12 of its words")));
        let line = "a.ftl x copied 0123456789ab\n";
        for text in ["", line, &format!("\u{FEFF}{HEAD}{line}"), &format!("# mine\n\n{line}")] {
            assert!(is_ours(text), "{text}");
        }
        assert!(!is_ours("a = Harbour\n") && !is_ours(&format!("{line}and more\n")));
    }
}

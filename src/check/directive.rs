//! Comment lines that speak to Portolan: `# portolan: allow RULE reason`. One rule a line.
//!
//! A line counts for what its comment belongs to: `#` for the message below it, `##` for its group, `###` for the file.
//! With a fingerprint after the rule's name, it counts as long as the message says what it said then; see
//! `check/bound.rs`.

use std::ops::Range;

use memchr::memmem;

use crate::catalogue::File;
use crate::check::bound::{broken_fingerprint, fingerprint_at};
use crate::check::rules::find;
use crate::syntax::tree::{Comment, Entry};
use crate::text::Span;

/// What such a line begins with.
const NAME: &str = "portolan";

/// The one thing that can be said.
const VERB: &str = "allow";

/// Words that other tools have for it.
const OTHER_VERBS: [&str; 9] = ["allows", "allowed", "disable", "except", "ignore", "mute", "off", "skip", "suppress"];

/// A rule that is allowed to find something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Directive<'p> {
    /// The rule's name as written.
    pub rule: &'p str,
    /// Where that stands.
    pub rule_at: Span,
    /// The fingerprint of the text that it holds for, with its `@`, and where that stands.
    pub bound: Option<(&'p str, Span)>,
    /// Why; empty if the line does not say.
    pub reason: &'p str,
    /// The line from `portolan:` on.
    pub span: Span,
    /// What it holds for.
    pub place: Place,
    /// The whole line with its end, if it can be taken out without changing what anything else means.
    pub line: Option<Span>,
}

/// What a directive holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The whole file.
    File,
    /// The group whose comment starts here.
    Group(u32),
    /// The message or term that starts here, its comment included.
    Entry(u32),
    /// Lines right below that could not be read. Once they can be, it will hold for them.
    Broken,
    /// Nothing: a blank line stands between the comment and the next message.
    Nothing,
}

/// A line that was meant as a directive and is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// What is wrong with it.
    pub span: Span,
    /// That in words.
    pub message: String,
    /// What to do.
    pub help: String,
    /// What to write instead.
    pub fix: Option<(Span, String)>,
    /// Whether it only counts in English: limits stand there for all languages.
    pub in_source: bool,
}

/// What the comments of a file say to Portolan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said<'p> {
    /// The directives, in order.
    pub directives: Vec<Directive<'p>>,
    /// The slips, in order.
    pub slips: Vec<Slip>,
}

/// Whether it is worth looking at the comments of a file. Most have nothing of the kind, and looking for words in whole
/// files is much quicker than looking at each comment.
fn may_say_something(text: &[u8]) -> bool {
    [&b"ortolan"[..], b"ORTOLAN", b"allow", b"# max", b"# Max", b"# MAX"]
        .iter()
        .any(|word| memmem::find(text, word).is_some())
}

/// Reads the comments of a file.
pub fn read(file: &File) -> Said<'_> {
    let mut said = Said::default();
    if !may_say_something(file.text().as_bytes()) {
        return said;
    }
    let entries = &file.resource.entries;
    for (at, entry) in entries.iter().enumerate() {
        let (comment, place) = match entry {
            Entry::Message(message) => match message.comment {
                Some(comment) => (comment, Place::Entry(message.span.start)),
                None => continue,
            },
            Entry::Comment(comment) => (*comment, place_of(file, comment, entries.get(at + 1))),
            Entry::Junk(_) => continue,
        };
        read_comment(file.text(), comment, place, &mut said);
    }
    said.slips.extend(in_texts(file));
    said
}

/// Lines inside messages that were meant as directives: they are parts of texts there.
fn in_texts(file: &File) -> impl Iterator<Item = Slip> {
    let text = file.text();
    memmem::find_iter(text.as_bytes(), b"portolan: allow ").filter_map(|at| {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let begins = text[line..at].trim().trim_matches('#').is_empty() && text[line..at].starts_with(' ');
        let message = file.message_around(at as u32).filter(|_| begins)?;
        let in_comment = message.comment.is_some_and(|comment| comment.span.contains(at as u32));
        let start = at - text[line..at].trim_start().len();
        let end = at + text[at..].find(['\r', '\n']).unwrap_or(text.len() - at);
        (!in_comment).then(|| Slip {
            span: Span::new(start as u32, end as u32),
            message: "this line is a part of the text, and readers see it".to_owned(),
            help: "write it right above the message, from the start of the line on".to_owned(),
            fix: None,
            in_source: false,
        })
    })
}

fn place_of(file: &File, comment: &Comment, next: Option<&Entry>) -> Place {
    match (comment.level, next) {
        (1, Some(Entry::Junk(junk)))
            if matches!(file.of(Span::new(comment.span.end, junk.span.start)), "\n" | "\r\n") =>
        {
            Place::Broken
        }
        (1, _) => Place::Nothing,
        (2, _) => Place::Group(comment.span.start),
        _ => Place::File,
    }
}

fn read_comment<'p>(text: &'p str, comment: Comment, place: Place, said: &mut Said<'p>) {
    let first = said.directives.len();
    let mut others = 0;
    let mut start = comment.span.start as usize;
    for line in comment.span.of(text).split_inclusive('\n') {
        let (own, next) = (start, start + line.len());
        start = next;
        let content = line.get(usize::from(comment.level)..).unwrap_or_default();
        let at = own + line.len() - content.trim_start().len();
        let content = content.trim();
        let span = |range: Range<usize>| Span::new((at + range.start) as u32, (at + range.end) as u32);
        match meaning(content) {
            Meaning::Other => {
                others += 1;
                said.slips.extend(limit(content).map(|slip| Slip {
                    span: span(slip.range),
                    message: slip.message,
                    help: slip.help,
                    fix: slip.fix.map(|(range, text)| (span(range), text)),
                    in_source: true,
                }));
            }
            Meaning::Allow { bound: Some(bound), .. } if matches!(place, Place::File | Place::Group(_)) => {
                let message = "a fingerprint holds for one message, and this line for several".to_owned();
                let help =
                    "take the fingerprint out, or write the line with one `#` right above the message".to_owned();
                said.slips.push(Slip { span: span(bound), message, help, fix: None, in_source: false });
            }
            Meaning::Allow { rule, bound, reason } => said.directives.push(Directive {
                rule: &content[rule.clone()],
                rule_at: span(rule),
                bound: bound.map(|bound| (&content[bound.clone()], span(bound))),
                reason: &content[reason],
                span: span(0..content.len()),
                place,
                line: Some(Span::new(own as u32, line_end(text, next) as u32)),
            }),
            Meaning::Slip { range, message, help, fix } => {
                let fix = fix.map(|(range, text)| (span(range), text));
                said.slips.push(Slip { span: span(range), message, help, fix, in_source: false });
            }
        }
    }
    // Without any line left, a comment would no longer begin a group.
    if comment.level == 2 && others == 0 {
        said.directives[first..].iter_mut().for_each(|directive| directive.line = None);
    }
}

/// The end of a line of which the comment's span may leave out the line end.
fn line_end(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let over = if text[..end].ends_with('\n') {
        0
    } else if rest.starts_with("\r\n") {
        2
    } else {
        usize::from(rest.starts_with('\n'))
    };
    end + over
}

/// What a line of a comment says to Portolan.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Meaning {
    /// Nothing.
    Other,
    /// That a rule may find something.
    Allow { rule: Range<usize>, bound: Option<Range<usize>>, reason: Range<usize> },
    /// Something that cannot be understood.
    Slip { range: Range<usize>, message: String, help: String, fix: Option<(Range<usize>, String)> },
}

const HOW: &str = "write `portolan: allow RULE reason`";

fn meaning(line: &str) -> Meaning {
    let first = word(line, 0);
    // `portolan-ignore copied`, as other tools have it.
    let name = 0..line[first.clone()].find(['-', '_']).unwrap_or(first.end);
    let joined = name.end < first.end;
    let exact = &line[name.clone()] == NAME && line[name.end..].starts_with(':');
    if !exact && !resembles_name(&line[name.clone()]) {
        return Meaning::Other;
    }
    let verb = word(line, skip(line, name.end, if joined { &['-', '_'] } else { &[':'] }));
    let said = &line[verb.clone()];
    let rule = rule_word(line, skip(line, verb.end, &[':']));
    let with_colon = line[name.end..].trim_start().starts_with(':') || line[verb.end..].trim_start().starts_with(':');
    let known = find(&line[rule.clone()]).is_some();
    if !exact {
        let meant = is_verb(said) && (with_colon || (known && (joined || said.eq_ignore_ascii_case(VERB))));
        return if meant { wrong_beginning(line, 0..verb.end, &rule) } else { Meaning::Other };
    }
    if said != VERB || line[verb.end..].starts_with(':') {
        let range = if said.is_empty() { 0..line.len() } else { verb.clone() };
        return if is_verb(said) {
            wrong_beginning(line, 0..verb.end, &rule)
        } else {
            let message = "a line that begins with `portolan:` can only say `allow`".to_owned();
            Meaning::Slip { range, message, help: format!("{HOW}, or take `portolan:` out"), fix: None }
        };
    }
    if rule.is_empty() {
        let message = "this names no rule, so it allows nothing".to_owned();
        return Meaning::Slip { range: 0..line.len(), message, help: HOW.to_owned(), fix: None };
    }
    let marks = [':', ',', ';', '-', '–', '—'];
    let bound = fingerprint_at(line, skip(line, rule.end, &marks));
    if let Some(range) = broken_fingerprint(line, skip(line, rule.end, &marks)).filter(|_| bound.is_none()) {
        let message = format!("`{}` is no fingerprint, so it ties this line to nothing", &line[range.clone()]);
        let help = "write `@` alone, and `portolan check --fix=all` fills in the fingerprint".to_owned();
        return Meaning::Slip { range, message, help, fix: None };
    }
    let reason = skip(line, bound.as_ref().map_or(rule.end, |bound| bound.end), &marks);
    let second = rule_word(line, reason);
    if line[rule.end..].trim_start().starts_with([',', ';']) && find(&line[second.clone()]).is_some() {
        let message = "a line can allow only one rule".to_owned();
        let help = "write a line for each rule, with its reason".to_owned();
        return Meaning::Slip { range: rule.start..second.end, message, help, fix: None };
    }
    Meaning::Allow { rule, bound, reason: reason..line.len() }
}

/// A line that was meant as a limit and is none.
#[derive(Debug, PartialEq, Eq)]
struct LimitSlip {
    range: Range<usize>,
    message: String,
    help: String,
    fix: Option<(Range<usize>, String)>,
}

/// Longest word that is looked at as a slip for `length` or `lines`.
const MAX_LIMIT_WORD: usize = 8;

/// What is wrong with a line that begins like `max-length: 12` or `max-lines: 2`. Prose says “max” in sentences.
fn limit(line: &str) -> Option<LimitSlip> {
    let rest = line.get(..3).filter(|max| max.eq_ignore_ascii_case("max")).map(|_| &line[3..])?;
    let joint = usize::from(rest.starts_with(['-', '_', ' ']));
    let word = &rest[joint..];
    let word = &word[..word.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(word.len())];
    let end = 3 + joint + word.len();
    let small = word.to_ascii_lowercase();
    let name = match small.as_str() {
        _ if word.len() > MAX_LIMIT_WORD => return None,
        "line" | "lines" => "max-lines",
        _ if alike(&small, "length") => "max-length",
        _ => return None,
    };
    let after = line[end..].trim_start();
    let value = after.strip_prefix([':', '=']).unwrap_or(after).trim_start();
    let digits = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let marked = after.starts_with([':', '=']);
    let is_exact = line.starts_with(name) && end == name.len();
    if digits > 0 {
        let is_right = is_exact && line[end..].starts_with(':');
        // “Max length 12 characters, or the button breaks” is prose that says it as well.
        if is_right || !marked && !value[digits..].trim().is_empty() {
            return None;
        }
        let to = line.len() - value.len() + digits;
        let message = format!("`{}` has no effect", &line[..to]);
        let right = format!("{name}: {}", &value[..digits]);
        let help = format!("write `{right}`");
        return Some(LimitSlip { range: 0..to, message, help, fix: Some((0..to, right)) });
    }
    // Without a number it is a limit only if it is written as one.
    (marked && (is_exact || joint == 1 && rest.starts_with('-'))).then(|| {
        let message = format!("`{name}` needs a number");
        let help = format!("write `{name}: 12`, in digits");
        LimitSlip { range: 0..line.len(), message, help, fix: None }
    })
}

/// What was meant as `portolan: allow`, and is written otherwise.
fn wrong_beginning(line: &str, range: Range<usize>, rule: &Range<usize>) -> Meaning {
    let message = format!("`{}` has no effect", &line[range.clone()]);
    let help = "write `portolan: allow` before the rule's name".to_owned();
    let fix = (!rule.is_empty()).then(|| (0..rule.start, format!("{NAME}: {VERB} ")));
    Meaning::Slip { range, message, help, fix }
}

/// A name that is not quite Portolan's.
fn resembles_name(word: &str) -> bool {
    word.len().abs_diff(NAME.len()) <= 2 && alike(word, NAME)
}

/// A word for `allow`, perhaps with a slip in it.
fn is_verb(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    OTHER_VERBS.contains(&word.as_str()) || (word.len() <= VERB.len() + 2 && alike(&word, VERB))
}

/// Whether two words differ by a letter or two.
fn alike(word: &str, right: &str) -> bool {
    !similar::get_close_matches(word.to_ascii_lowercase().as_str(), &[right], 1, 0.8).is_empty()
}

/// The word that begins at a place, up to a blank or a colon.
fn word(line: &str, start: usize) -> Range<usize> {
    let rest = &line[start..];
    start..start + rest.find(|c: char| c.is_whitespace() || c == ':').unwrap_or(rest.len())
}

/// The name of a rule that begins at a place.
fn rule_word(line: &str, start: usize) -> Range<usize> {
    let rest = &line[start..];
    start..start + rest.find(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | ';')).unwrap_or(rest.len())
}

/// The next place that is neither blank nor one of these marks.
fn skip(line: &str, start: usize, marks: &[char]) -> usize {
    line.len() - line[start..].trim_start_matches(|c: char| c.is_whitespace() || marks.contains(&c)).len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{FileId, Source};

    fn allowed(line: &str) -> Option<(&str, &str)> {
        match meaning(line) {
            Meaning::Allow { rule, bound: None, reason } => Some((&line[rule], &line[reason])),
            _ => None,
        }
    }

    #[test]
    fn a_rule_and_a_reason() {
        assert_eq!(allowed("portolan: allow copied"), Some(("copied", "")));
        assert_eq!(allowed("portolan:allow  copied   a name"), Some(("copied", "a name")));
        assert_eq!(allowed("portolan: allow copied — a name: Łódź"), Some(("copied", "a name: Łódź")));
        assert_eq!(allowed("portolan: allow copied: a name"), Some(("copied", "a name")));
        assert_eq!(allowed("portolan: allow no-such-rule x"), Some(("no-such-rule", "x")));
    }

    #[test]
    fn a_fingerprint_stands_before_the_reason() {
        let bound = |line: &str| match meaning(line) {
            Meaning::Allow { bound: Some(bound), reason, .. } => {
                Some((line[bound].to_owned(), line[reason].to_owned()))
            }
            _ => None,
        };
        let is = |line: &str, digits: &str, reason: &str| {
            assert_eq!(bound(line), Some((digits.to_owned(), reason.to_owned())), "{line}");
        };
        is("portolan: allow copied @9e1c44d07a52 a name", "@9e1c44d07a52", "a name");
        is("portolan: allow copied: @9e1c44d07a52 — a name", "@9e1c44d07a52", "a name");
        is("portolan: allow copied @", "@", "");
        assert_eq!(bound("portolan: allow copied @ada wants it"), None);
    }

    #[test]
    fn slips_are_mended() {
        for line in [
            "portolan: alow copied a name",
            "Portolan: allow copied a name",
            "Portolan allow: copied a name",
            "portolan allow copied a name",
            "PORTOLAN: ALLOW copied a name",
            "portalan: allow copied a name",
            "portolan: ignore copied a name",
            "portolan: allow: copied a name",
            "portolan : disable copied a name",
            "portolan-ignore copied a name",
            "Portolan_allow: copied a name",
        ] {
            let Meaning::Slip { fix: Some((range, text)), .. } = meaning(line) else { panic!("{line}") };
            let mut mended = line.to_owned();
            mended.replace_range(range, &text);
            assert_eq!(mended, "portolan: allow copied a name", "{line}");
        }
        for line in ["portolan:", "portolan: a book of harbours", "portolan: allow", "portolan: allow copied, stale x"]
        {
            assert!(matches!(meaning(line), Meaning::Slip { fix: None, .. }), "{line}");
        }
    }

    #[test]
    fn limits_are_read() {
        let said = |line: &str| limit(line).map(|slip| slip.fix.map(|(_, text)| text).unwrap_or_default());
        for (line, right) in [
            ("max-lenght: 9", "max-length: 9"),
            ("maxlength: 9", "max-length: 9"),
            ("max length: 9", "max-length: 9"),
            ("Max-Length: 9", "max-length: 9"),
            ("max-length 9", "max-length: 9"),
            ("max-length = 12 characters", "max-length: 12"),
            ("max-line: 1", "max-lines: 1"),
            ("max-length: nine", ""),
            ("max-lines: two", ""),
        ] {
            assert_eq!(said(line).as_deref(), Some(right), "{line}");
        }
        for line in [
            "max-length: 9",
            "max-lines: 2, as on the card",
            "Max is a name",
            "max",
            "Maximum: 9",
            "maxi: 3",
            "Max length 12 characters, or it is cut",
            "max length: see the guide",
            "max-links: 3",
            "max — length: 3",
        ] {
            assert_eq!(said(line), None, "{line}");
        }
    }

    #[test]
    fn prose_is_left_alone() {
        for line in [
            "",
            "Portolan: a book of harbours",
            "Portolan allows copied texts here",
            "portolan is the name of the tool",
            "Portolan ignores this",
            "the postman: allow copied keys",
            "allow copied",
            "see portolan: allow copied",
            "Portugal: allow",
            "portolan-allow lists",
            "portolan-like: copied",
            "portolan- allow",
        ] {
            assert_eq!(meaning(line), Meaning::Other, "{line}");
        }
    }

    #[test]
    fn a_comment_says_what_it_holds_for() {
        let text = "### portolan: allow stale a\n\n## Group\n## portolan: allow copied b\n\n# portolan: allow copied c\n\n\
                    # Note\r\n# portolan: allow copied d\r\nx = y\n\n## portolan: allow copied e\n\n# portolan: allow copied f\nz\n";
        let file = File::parse(FileId(0), "app", &Source::new("app.ftl", text));
        let said = read(&file);
        let at = |part: &str| text.find(part).unwrap() as u32;
        let places: Vec<Place> = said.directives.iter().map(|it| it.place).collect();
        let groups = [Place::Group(at("## Group")), Place::Group(at("## portolan: allow copied e"))];
        let entry = Place::Entry(at("# Note"));
        assert_eq!(places, [Place::File, groups[0], Place::Nothing, entry, groups[1], Place::Broken]);
        let lines: Vec<_> = said.directives.iter().map(|it| it.line.map(|span| span.of(text))).collect();
        assert_eq!(lines[0], Some("### portolan: allow stale a\n"));
        assert_eq!(lines[1], Some("## portolan: allow copied b\n"));
        assert_eq!(lines[3], Some("# portolan: allow copied d\r\n"));
        assert_eq!(lines[4], None, "the comment begins a group");
        assert_eq!(said.directives[3].reason, "d");
        assert_eq!(said.directives[3].rule_at.of(text), "copied");
    }
}

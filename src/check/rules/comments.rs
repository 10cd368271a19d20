//! C01, C02, C05–C07: what comments say of messages.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::view::{EntryView, FileView, LocaleView};
use crate::syntax::parse;
use crate::syntax::tree::{Comment, Entry, Kind};
use crate::text::Span;

rule! {
    /// A comment does not say what a variable stands for, though other comments of the file do.
    ///
    /// A translator sees `{ $name }` and has to guess: a person, a file? Write a line for each variable:
    /// `# $name (text): the city`. Only files in which most messages with variables have such lines are looked at.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # $city (text): the city that is shown.
    /// about = About { $city }
    ///
    /// # $count (number): how many cities were found.
    /// found = { $count } found
    ///
    /// # Shown at the top.
    /// welcome = Welcome, { $name }
    /// #~                   ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # $city (text): the city that is shown.
    /// about = About { $city }
    ///
    /// # $count (number): how many cities were found.
    /// found = { $count } found
    ///
    /// # Shown at the top.
    /// # $name (text): the reader's first name.
    /// welcome = Welcome, { $name }
    /// ```
    UNDESCRIBED = "undescribed-variable", Info, Run::File(undescribed)
}

rule! {
    /// A comment names a variable that its message does not have.
    ///
    /// The message was probably changed and the comment left. A translator who uses the variable gets an error.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # $name (text): the city.
    /// #~^^^^^
    /// about = About { $city }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # $city (text): the city.
    /// about = About { $city }
    /// ```
    UNKNOWN = "unknown-variable-in-comment", Warning, Run::Entry(Holds::COMMENT, unknown)
}

rule! {
    /// The comment of a translation is an older copy of the English comment.
    ///
    /// Translators work by what it said then. Comments that a language has for itself are no fault: only those that share
    /// most words with the English one are compared.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # Shown on the button that saves all cities.
    /// save = Save
    /// #- locales/fr/app.ftl
    /// # Shown on the button that saves one city.
    /// #~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # Shown on the button that saves all cities.
    /// save = Save
    /// #- locales/fr/app.ftl
    /// # Shown on the button that saves all cities.
    /// save = Enregistrer
    /// ```
    STALE = "stale-comment", Info, Run::Pair(Holds::COMMENT, stale)
}

rule! {
    /// A message stands in a comment.
    ///
    /// Nobody translates it, checks it or dares to delete it. Version control keeps what was there.
    ///
    /// # Example
    /// ```ftl
    /// save = Enregistrer
    ///
    /// # save-all = Tout enregistrer
    /// #~^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Enregistrer
    /// ```
    COMMENTED_OUT = "commented-out-message", Info, Run::File(commented_out)
}

rule! {
    /// A lone English word may mean several things, and nothing says which.
    ///
    /// *Open* is what one does or how something is; most languages have two words for it. A comment tells which, as does
    /// one on the group or the file.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// open = Open
    /// #~     ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// # The button that opens a file.
    /// open = Open
    /// ```
    AMBIGUOUS = "ambiguous-source", Info, Run::File(ambiguous)
}

/// English words that are several parts of speech, each with another translation.
const AMBIGUOUS_WORDS: [&str; 41] = [
    "back", "block", "book", "change", "clear", "close", "contact", "copy", "current", "cut", "default", "display",
    "download", "edit", "empty", "export", "file", "filter", "free", "import", "last", "light", "link", "live", "lock",
    "mark", "match", "open", "order", "original", "post", "present", "print", "record", "right", "set", "share",
    "sort", "update", "upload", "view",
];

/// The names of variables in a text, with their place in it: `$` and a word.
pub(super) fn named_variables(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('$').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
        let name = rest[..end].trim_end_matches('-');
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        let before = text[..at].chars().next_back();
        let free = before.is_none_or(|c| !c.is_alphanumeric() && c != '\\');
        (begins && free).then_some((at, name))
    })
}

fn undescribed(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    if !locale.is_source() || memchr::memmem::find(view.file.text().as_bytes(), b"# ").is_none() {
        return;
    }
    let names = |entry: &EntryView, name: &str| {
        let comment = entry.message.comment.map_or("", |it| entry.of(it.span));
        named_variables(comment).any(|(_, other)| other == name)
    };
    let with_variables =
        || view.first_entries().filter(|it| it.message.kind == Kind::Message && it.variables().next().is_some());
    let all = with_variables().count();
    let described = with_variables().filter(|it| it.variables().any(|(_, name)| names(it, name))).count();
    if described < 2 || described * 2 < all {
        return;
    }
    for entry in with_variables() {
        let mut reported: Vec<&str> = Vec::new();
        for (at, name) in entry.variables() {
            if names(entry, name) || reported.contains(&name) || reported.len() >= MAX_NAMES {
                continue;
            }
            reported.push(name);
            let message = format!("no comment says what `${name}` stands for");
            let finding = found.at(at.expression.span(), message).about(entry.unit_id(at.part));
            found.push(finding.help(format!("add a line above the message: `# ${name} (text): …`")));
        }
    }
}

/// Most variables of a message that are looked for in its comment.
const MAX_NAMES: usize = 100;

fn unknown(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let Some(comment) = entry.message.comment.filter(|_| locale.is_source()) else { return };
    let text = entry.of(comment.span);
    if !text.contains('$') {
        return;
    }
    let has = locale.variables_of(entry);
    for (at, name) in named_variables(text) {
        if has.contains(name) {
            continue;
        }
        let start = comment.span.start + at as u32;
        let span = Span::new(start, start + 1 + name.len() as u32);
        let finding = found.at(span, format!("`${name}` is not in this message")).about(entry.id());
        let all: Vec<&str> = has.iter().copied().collect();
        found.push(finding.help(match (super::nearest(name, &all), all.as_slice()) {
            (Some(near), _) => format!("did you mean `${near}`?"),
            (None, []) => "the message has no variables: take the line out".to_owned(),
            (None, all) => format!("the message has ${}", all.join(", $")),
        }));
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(200).collect()
}

fn stale(pair: &Pair, found: &mut Findings) {
    let (Some(english), Some(own)) = (pair.source.message.comment, pair.target.message.comment) else { return };
    let (wanted, given) = (pair.source.of(english.span), pair.target.of(own.span));
    if wanted == given {
        return;
    }
    let (new, old) = (words(wanted), words(given));
    let shared = old.iter().filter(|word| new.contains(word)).count();
    if new == old || old.len() < 4 || shared * 10 < old.len() * 6 || shared * 10 < new.len() * 4 {
        return;
    }
    let start = own.span.start + 2.min(own.span.len());
    let first = given.lines().next().map_or(own.span.end, |line| own.span.start + line.len() as u32);
    let finding = found.at(Span::new(start, first.max(start)), "this is an older copy of the English comment");
    let finding = finding.about(pair.target.id()).help("copy the English comment, or delete it");
    let finding = finding.label(pair.source.file.id, english.span, "the English comment");
    let plain = !wanted.contains('\r') && !given.contains('\r');
    found.push(if plain { finding.edit(own.span, wanted) } else { finding });
}

/// Each comment of a file: those that stand alone and those of messages.
fn comments(view: &FileView) -> impl Iterator<Item = Comment> {
    view.file.resource.entries.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) => Some(*comment),
        Entry::Message(message) => message.comment,
        Entry::Junk(_) => None,
    })
}

/// Longest comment that is read as Fluent.
const MAX_COMMENT: u32 = 4_000;

fn commented_out(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let english = locale.project.source.file(&view.file.name);
    let is_known = |id: &str| view.file.get(id).is_some() || english.is_some_and(|file| file.get(id).is_some());
    for comment in comments(view).filter(|comment| comment.level == 1 && comment.span.len() <= MAX_COMMENT) {
        let text = view.file.of(comment.span);
        if !text.lines().any(|line| looks_like_message(line.trim_start_matches('#').trim_start(), is_known)) {
            continue;
        }
        let lines: Vec<&str> = comment.lines(view.file.text()).collect();
        let inner = format!("{}\n", lines.join("\n"));
        let parsed = parse(view.file.id, &inner);
        // Prose around it that happens to hold “a = b” is junk for the parser.
        let messages = parsed.resource.messages().count();
        if messages == 0 || messages != parsed.resource.entries.len() || !parsed.diagnostics.is_empty() {
            continue;
        }
        let start = comment.span.start + 2.min(comment.span.len());
        let first = text.lines().next().map_or(comment.span.end, |line| comment.span.start + line.len() as u32);
        let many = if messages == 1 { "a message stands" } else { "messages stand" };
        let finding = found.at(Span::new(start, first.max(start)), format!("{many} in this comment"));
        found.push(finding.help("delete the comment, or take the `#` away"));
    }
}

/// `id = text`, with an id of several words, of a term or of a message that there is, or with braces in the text, as prose
/// rarely has it.
fn looks_like_message(line: &str, is_known: impl Fn(&str) -> bool) -> bool {
    let Some((id, text)) = line.split_once(" =") else { return false };
    let (is_term, id) = (id.starts_with('-'), id.strip_prefix('-').unwrap_or(id));
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    // `max-length = 12` was meant for Portolan.
    let is_limit = matches!(id, "max-length" | "max-lines");
    let may_be = is_id && !is_limit && !text.starts_with('=');
    may_be && (is_term || id.contains(['-', '_']) || text.contains(['{', '}']) || is_known(id))
}

fn ambiguous(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    if !locale.is_source() {
        return;
    }
    let mut described = false;
    let mut entries = view.entries.iter().peekable();
    for it in &view.file.resource.entries {
        match it {
            Entry::Comment(comment) if comment.level >= 2 => {
                described = comment.lines(view.file.text()).any(|line| !line.trim().is_empty());
            }
            Entry::Message(message) => {
                let Some(entry) = entries.next_if(|entry| entry.message.id == message.id) else { continue };
                if !described && message.comment.is_none() && message.attributes.is_empty() {
                    ambiguous_word(entry, found);
                }
            }
            _ => {}
        }
    }
}

fn ambiguous_word(entry: &EntryView, found: &mut Findings) {
    let Some(pattern) = entry.message.value.as_ref().filter(|_| entry.message.kind == Kind::Message) else { return };
    let Some(text) = pattern.as_plain(entry.file.text()).filter(|text| text.len() <= 12) else { return };
    let word = text.trim_end_matches(['…', '.', ':']).to_ascii_lowercase();
    // An id such as `button-open` says what the text is for.
    let said = entry.id().len() > word.len() + 3;
    if said || !AMBIGUOUS_WORDS.contains(&&*word) {
        return;
    }
    let finding = found.at(pattern.span, format!("“{text}” may be a thing, an action or a state"));
    found.push(finding.about(entry.id()).help("say in a comment above it what it is: `# Button that …`"));
}

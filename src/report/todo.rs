//! `portolan todo`: what there is to translate into one locale, in the order of the source's files.

use serde::Serialize;

use crate::catalogue::{File, Unit};
use crate::coverage::{Tracked, track};
use crate::ledger::{Ledger, State};
use crate::locale::Locale;
use crate::message::words;
use crate::project::Project;
use crate::report::json::{SCHEMA, written};
use crate::report::{Look, clean, counted};
use crate::syntax::tree::{Comment, Entry, Pattern};

/// What there is to translate into one locale.
#[derive(Clone, Debug)]
pub struct Todo {
    /// The source.
    pub source: Locale,
    /// The locale to translate into.
    pub locale: Locale,
    /// How many units the source has.
    pub units: usize,
    /// What to translate: first all that is missing, then what is stale or copied; each in the order of the source.
    pub tasks: Vec<Task>,
}

/// A unit to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// `id`, `id.attr` or `-term`.
    pub id: String,
    /// `missing`, `stale` or `copied`.
    pub state: State,
    /// The file that the translation belongs in, if the locale has one for it.
    pub path: Option<String>,
    /// The comment above the message.
    pub comment: Option<String>,
    /// The comment of the group that it stands in.
    pub group: Option<String>,
    /// The English text as written, without the indentation that its lines share.
    pub english: String,
    /// The English text that the present translation was made from, if it is stale.
    pub english_before: Option<String>,
    /// The present translation, if it is stale.
    pub translation: Option<String>,
    /// Words of the English text.
    pub words: u32,
}

/// Collects what there is to translate.
pub fn collect(project: &Project, ledger: &Ledger, locale: &Locale) -> Todo {
    let mut units = 0;
    let mut tasks = Vec::new();
    let target = project.catalogue(locale);
    for file in &project.source.files {
        let translation = target.and_then(|target| target.file(&file.name));
        let path = match translation {
            Some(own) => Some(project.sources[own.id].path().to_owned()),
            None => project.config.path_of(locale, &file.name),
        };
        let groups = groups(file);
        for tracked in track(file, translation, ledger.file(locale, &file.name)) {
            // As in all figures: what a filter of an `l10n.toml` leaves out is not asked for.
            let id = file.of(tracked.source.message.id);
            if tracked.state == State::Missing && !project.asks_for(locale, &file.name, id) {
                continue;
            }
            units += 1;
            if matches!(tracked.state, State::Missing | State::Stale | State::Copied) {
                tasks.push(task(file, &tracked, path.clone(), &groups));
            }
        }
    }
    tasks.sort_by_key(|task| task.state != State::Missing);
    Todo { source: project.source.locale.clone(), locale: locale.clone(), units, tasks }
}

/// The list for people; at most `limit` of it.
pub fn human(todo: &Todo, limit: Option<usize>, look: Look) -> String {
    let (locale, tasks) = (&todo.locale, &todo.tasks);
    if todo.units == 0 {
        return format!("There is nothing to translate into {locale} yet: {} has no texts.\n", todo.source);
    }
    if tasks.is_empty() {
        let all = counted(todo.units, "unit", "units");
        return format!("{locale} is complete: nothing of its {all} is missing, stale or still English. Thank you!\n");
    }
    let words: u32 = tasks.iter().map(|task| task.words).sum();
    let mut out = look.bold(&format!(
        "To translate into {locale}: {} with {} in the English text ({})",
        counted(tasks.len(), "unit", "units"),
        counted(words as usize, "word", "words"),
        by_state(tasks),
    ));
    out.push_str("\n\n");
    let shown = limit.unwrap_or(tasks.len()).min(tasks.len());
    let mut file: Option<&Option<String>> = None;
    for task in &tasks[..shown] {
        if file != Some(&task.path) {
            let path = task.path.as_deref().unwrap_or("(the project names no file for it)");
            out.push_str(&look.bold(&format!("{}:", clean::line(path))));
            out.push_str("\n\n");
            file = Some(&task.path);
        }
        out.push_str(&shown_task(task, look));
        out.push('\n');
    }
    if shown < tasks.len() {
        let rest = counted(tasks.len() - shown, "more unit", "more units");
        out.push_str(&format!("… and {rest}; leave out --limit to see all.\n\n"));
    }
    let attribute = tasks[..shown].iter().find_map(|task| task.id.split_once('.'));
    out.push_str(
        "Write each translation into the file named above it, as `id = translation`, and leave what stands in { } as\n\
         it is.\n",
    );
    if let Some((id, name)) = attribute {
        let (id, name) = (clean::line(id), clean::line(name));
        out.push_str(&format!(
            "What has a point in its name, such as {id}.{name}, goes below {id}, indented: `    .{name} = translation`.\n"
        ));
    }
    out.push_str(&format!("Then run `portolan check {locale}`, and `portolan record {locale}`.\n"));
    out
}

/// The list as JSON; at most `limit` of it.
pub fn json(todo: &Todo, limit: Option<usize>) -> String {
    let shown = limit.unwrap_or(todo.tasks.len());
    written(&Report {
        schema: SCHEMA,
        source: todo.source.to_string(),
        locale: todo.locale.to_string(),
        total: todo.tasks.len(),
        units: todo.tasks.iter().take(shown).map(Wire::of).collect(),
    })
}

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    source: String,
    locale: String,
    total: usize,
    units: Vec<Wire<'a>>,
}

#[derive(Serialize)]
struct Wire<'a> {
    id: &'a str,
    state: &'static str,
    path: &'a Option<String>,
    comment: &'a Option<String>,
    group: &'a Option<String>,
    english: &'a str,
    english_before: &'a Option<String>,
    translation: &'a Option<String>,
    words: u32,
}

impl<'a> Wire<'a> {
    fn of(task: &'a Task) -> Self {
        let Task { id, state, path, comment, group, english, english_before, translation, words } = task;
        Wire { id, state: state.name(), path, comment, group, english, english_before, translation, words: *words }
    }
}

fn by_state(tasks: &[Task]) -> String {
    let count = |state| tasks.iter().filter(|task| task.state == state).count();
    let states = [State::Missing, State::Stale, State::Copied].map(|state| (count(state), state.name()));
    let parts = states.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}"));
    parts.collect::<Vec<_>>().join(", ")
}

fn shown_task(task: &Task, look: Look) -> String {
    let state = match task.state {
        State::Stale => "  (stale: the English has changed since it was translated)",
        State::Copied => "  (copied: the translation is still the English text)",
        _ => "",
    };
    let mut out = format!("  {}{state}\n", look.bold(&clean::line(&task.id)));
    let mut part = |name: &str, text: &Option<String>| {
        let Some(text) = text else { return };
        let text = clean::lines(text);
        let mut lines = text.lines();
        out.push_str(&format!("    {} {}\n", look.dim(name), lines.next().unwrap_or_default()));
        let indent = " ".repeat(5 + name.len());
        for line in lines {
            out.push_str(format!("{indent}{line}").trim_end());
            out.push('\n');
        }
    };
    part("group:      ", &task.group);
    part("comment:    ", &task.comment);
    part("English was:", &task.english_before);
    part("English:    ", &Some(task.english.clone()));
    part("translation:", &task.translation);
    out
}

fn task(file: &File, tracked: &Tracked, path: Option<String>, groups: &[(u32, Option<String>)]) -> Task {
    let stale = tracked.state == State::Stale;
    let unit = tracked.source;
    let before = groups.partition_point(|(start, _)| *start <= unit.message.id.start);
    let group = before.checked_sub(1).and_then(|index| groups[index].1.clone());
    Task {
        id: unit.id(),
        state: tracked.state,
        path,
        comment: unit.message.comment.and_then(|comment| comment_text(file, &comment)),
        group,
        english: text_of(unit.pattern, file.text()),
        english_before: tracked.record.filter(|_| stale).map(|record| text_of(record.english, record.text)),
        translation: tracked.target.filter(|_| stale).map(|own: Unit| text_of(own.pattern, own.file.text())),
        words: words(unit.pattern, file.text()),
    }
}

/// The comments of groups, each with where it starts to hold. An empty one ends the group before.
fn groups(file: &File) -> Vec<(u32, Option<String>)> {
    let comments = file.resource.entries.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) if comment.level == 2 => Some(comment),
        _ => None,
    });
    comments.map(|comment| (comment.span.start, comment_text(file, comment))).collect()
}

fn comment_text(file: &File, comment: &Comment) -> Option<String> {
    let text = comment.lines(file.text()).collect::<Vec<_>>().join("\n");
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A pattern as written, without the indentation that all lines after the first share.
fn text_of(pattern: &Pattern, source: &str) -> String {
    let mut lines = pattern.span.of(source).lines();
    let mut out = lines.next().unwrap_or_default().trim_end().to_owned();
    let rest: Vec<&str> = lines.map(str::trim_end).collect();
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let shared = rest.iter().filter(|line| !line.is_empty()).map(|line| indent(line)).min().unwrap_or(0);
    for line in rest {
        out.push('\n');
        out.push_str(line.get(shared..).unwrap_or_default());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{FileId, Source};

    fn file(text: &str) -> File {
        File::parse(FileId(0), "app", &Source::new("app.ftl", text))
    }

    #[test]
    fn english_is_shown_without_the_indentation_of_its_file() {
        let shown = |text: &str| {
            let file = file(text);
            file.units().next().map(|unit| text_of(unit.pattern, file.text())).unwrap()
        };
        assert_eq!(shown("a = One\n"), "One");
        assert_eq!(shown("a =\n    One\n    two\n\n    three\n"), "One\ntwo\n\nthree");
        assert_eq!(
            shown("a =\r\n    { $n ->\r\n        [one] A\r\n       *[other] B\r\n    }\r\n"),
            "{ $n ->\n    [one] A\n   *[other] B\n}"
        );
    }

    #[test]
    fn an_empty_group_comment_ends_a_group() {
        let file = file("## One\n##  two\n\na = A\n\n##\n\nb = B\n");
        let groups = groups(&file);
        assert_eq!(groups.iter().map(|(_, text)| text.as_deref()).collect::<Vec<_>>(), [Some("One\n two"), None]);
        assert_eq!(groups[0].0, 0);
    }
}

//! The part of a page about one locale: figures, files, and lists to open.

use crate::coverage::{LocaleCoverage, is_within};
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::locale::autonym::autonym;
use crate::project::Project;
use crate::report::diff::{Fate, words};
use crate::report::html::collect::{Item, List, Lists, collect};
use crate::report::html::figures::{Row, bar, table};
use crate::report::html::text::{MAX_TEXT, cut, escaped, figure, language, passage};
use crate::report::status::percent;

/// Most files of one locale that have a row.
const MAX_FILES: usize = 500;

/// Most files that are shown without being opened.
const FEW_FILES: usize = 12;

/// The section of a locale.
pub(super) fn locale(project: &Project, ledger: &Ledger, locale: &LocaleCoverage) -> String {
    let tag = &locale.locale;
    let lists = project.catalogue(tag).map(|target| collect(project, ledger, target)).unwrap_or_default();
    let total = &locale.total;
    let limits = match is_within(total, project.config.gates.of(tag)) {
        true => "",
        false => " <span class=\"beyond\">Beyond the limits of the gate.</span>",
    };
    format!(
        "<section aria-labelledby=\"{tag}\">\n\
         <h2 id=\"{tag}\"><span {}>{}</span> <span class=\"tag\">{tag}</span></h2>\n\
         <p class=\"lead\"><strong>{}</strong> translated: {} of {} units.{limits}</p>\n{}\n{}{}{}</section>\n",
        language(tag),
        escaped(&autonym(tag)),
        escaped(&percent(total)),
        figure(total.translated()),
        figure(total.units),
        bar(total),
        facts(locale, &lists),
        files(locale),
        all_lists(&project.source.locale, tag, &lists),
    )
}

fn facts(locale: &LocaleCoverage, lists: &Lists) -> String {
    let total = &locale.total;
    let facts = [
        ("English words", figure(total.words)),
        ("of them in current units", figure(total.words_current)),
        ("recorded as made by a machine", figure(lists.machine)),
        ("recorded as reviewed", figure(lists.reviewed)),
    ];
    let facts: String =
        facts.iter().map(|(name, number)| format!("<div><dt>{name}</dt><dd>{number}</dd></div>\n")).collect();
    format!("<dl class=\"facts\">\n{facts}</dl>\n")
}

fn files(locale: &LocaleCoverage) -> String {
    let (tag, files) = (&locale.locale, &locale.files);
    let rows = files.iter().take(MAX_FILES).map(|(name, counts)| Row { name: breakable(name), counts });
    let caption = format!("Units of each file in {tag} by their state");
    let more = match files.len().saturating_sub(MAX_FILES) {
        0 => String::new(),
        rest => more(rest, &format!("portolan status {tag} --by file")),
    };
    let open = if files.len() <= FEW_FILES { " open" } else { "" };
    let table = table(&caption, "file", rows);
    details("files", "Files", files.len(), open, &format!("{table}{more}"))
}

/// A name that may be broken after its slashes.
fn breakable(name: &str) -> String {
    escaped(name).replace('/', "/<wbr>")
}

fn all_lists(source: &Locale, tag: &Locale, lists: &Lists) -> String {
    let kinds = [
        (
            "stale",
            "Stale",
            &lists.stale,
            format!(
                "The English has changed. Translate it anew and run <code>portolan record {tag}</code>; where the \
                 translation still fits, run <code>portolan accept ID --locale {tag}</code>."
            ),
            format!("portolan diff {tag}"),
        ),
        (
            "missing",
            "Missing",
            &lists.missing,
            "What there is to translate, with its English.".to_owned(),
            format!("portolan todo {tag}"),
        ),
        (
            "copied",
            "Copied",
            &lists.copied,
            format!(
                "Still the English text. If one is meant to be, <code>portolan record {tag} ID --same</code> says so."
            ),
            format!("portolan todo {tag}"),
        ),
        (
            "unrecorded",
            "Unrecorded",
            &lists.unrecorded,
            format!(
                "Translated, but from which English is not known. <code>portolan record {tag}</code> notes that they \
                 fit the English of today."
            ),
            format!("portolan record {tag} --dry-run"),
        ),
        (
            "machine",
            "Made by a machine, not reviewed",
            &lists.unreviewed,
            format!("Once somebody has looked at one: <code>portolan record {tag} ID --reviewed</code>."),
            String::new(),
        ),
        (
            "obsolete",
            "Obsolete",
            &lists.obsolete,
            format!("No longer in the English. <code>portolan prune {tag}</code> removes them."),
            format!("portolan prune {tag} --dry-run"),
        ),
    ];
    let lists = kinds.into_iter().filter(|(_, _, list, ..)| list.total > 0);
    lists
        .map(|(class, title, list, advice, command)| {
            let body = format!("<p class=\"note\">{advice}</p>\n{}", items(source, tag, list));
            let body = if list.rest() > 0 { body + &more(list.rest(), &command) } else { body };
            details(class, title, list.total, "", &body)
        })
        .collect()
}

/// What tells that a list goes on, and where it can be seen in full.
fn more(rest: usize, command: &str) -> String {
    let where_else = match command {
        "" => String::new(),
        command => format!("; <code>{}</code> shows all", escaped(command)),
    };
    format!("<p class=\"more\">… and {} more{where_else}.</p>\n", figure(rest as u64))
}

fn details(class: &str, title: &str, count: usize, open: &str, body: &str) -> String {
    format!(
        "<details class=\"{class}\"{open}><summary><h3>{title} <span class=\"count\">{}</span></h3></summary>\n\
         {body}</details>\n",
        figure(count as u64)
    )
}

fn items(source: &Locale, tag: &Locale, list: &List) -> String {
    let mut out = String::new();
    for group in list.shown.chunk_by(|a, b| a.path == b.path) {
        let Some(first) = group.first() else { continue };
        let items: String = group.iter().map(|it| item(source, tag, it)).collect();
        out.push_str(&format!("<h4>{}</h4>\n<ul class=\"units\">\n{items}</ul>\n", breakable(&first.path)));
    }
    out
}

fn item(source: &Locale, tag: &Locale, item: &Item) -> String {
    let mut marks = String::new();
    let mut mark = |class: &str, text: &str| marks.push_str(&format!(" <span class=\"{class}\">{text}</span>"));
    if let Some((_, change)) = &item.before {
        mark("mark", change.described());
    }
    for (is, word) in [(item.words.machine, "machine"), (item.words.reviewed, "reviewed"), (item.words.same, "same")] {
        if is {
            mark("mark word", word);
        }
    }
    let mut texts = String::new();
    let mut line = |name: &str, locale: &Locale, text: &str| {
        texts.push_str(&format!("<div><dt>{name}</dt><dd {}>{text}</dd></div>\n", language(locale)));
    };
    match (&item.before, &item.english) {
        (Some((before, _)), Some(now)) => {
            let (before, now) = compared(before, now);
            line(&format!("{source} before"), source, &before);
            line(&format!("{source} now"), source, &now);
        }
        (None, Some(english)) => line(&source.to_string(), source, &passage(english)),
        _ => {}
    }
    if let Some(translation) = &item.translation {
        line(&tag.to_string(), tag, &passage(translation));
    }
    let texts = if texts.is_empty() { texts } else { format!("\n<dl class=\"texts\">\n{texts}</dl>") };
    format!("<li><p class=\"id\"><code>{}</code>{marks}</p>{texts}</li>\n", escaped(&item.id))
}

/// The English before and now, with what is gone marked in the one and what is new in the other. Long texts are shown
/// without marks, since they are cut.
fn compared(before: &str, now: &str) -> (String, String) {
    if cut(before, MAX_TEXT).1 || cut(now, MAX_TEXT).1 {
        return (passage(before), passage(now));
    }
    let (mut old, mut new) = (String::new(), String::new());
    for (fate, text) in words(before, now) {
        let text = passage(&text);
        match fate {
            Fate::Equal => {
                old.push_str(&text);
                new.push_str(&text);
            }
            Fate::Deleted => old.push_str(&format!("<del>{text}</del>")),
            Fate::Inserted => new.push_str(&format!("<ins>{text}</ins>")),
        }
    }
    (old, new)
}

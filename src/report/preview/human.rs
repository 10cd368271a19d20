//! A preview for people.

use anstyle::AnsiColor;
use unicode_width::UnicodeWidthStr;

use crate::ledger::State;
use crate::report::preview::{Form, InLocale, Shown};
use crate::report::{Look, clean, counted};

/// Widest keys that the texts beside them are lined up for.
const MAX_KEYS: usize = 28;

/// Each text with its comment; below it each language with all forms, the keys before them.
pub fn human(texts: &[Shown], left_out: usize, look: Look) -> String {
    let mut out = String::new();
    for (index, shown) in texts.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        out.push_str(&format!("{}  {}\n", look.bold(&clean::line(&shown.id)), look.dim(&clean::line(&shown.path))));
        // The attributes of a message share its comment.
        let before = index.checked_sub(1).and_then(|index| texts.get(index));
        let is_new = before.is_none_or(|before| message(&before.id) != message(&shown.id) || before.path != shown.path);
        if let Some(comment) = shown.comment.as_ref().filter(|_| is_new) {
            for line in clean::lines(comment).lines() {
                out.push_str(&look.dim(format!("# {line}").trim_end()));
                out.push('\n');
            }
        }
        out.push('\n');
        let width = shown.locales.iter().map(|it| it.locale.to_string().width()).max().unwrap_or_default();
        let keys = shown.locales.iter().flat_map(|it| &it.forms).map(|form| keys(form).width());
        let keys_width = keys.filter(|width| *width <= MAX_KEYS).max().unwrap_or_default();
        for locale in &shown.locales {
            in_locale(&mut out, locale, width, keys_width, look);
        }
    }
    if left_out > 0 {
        let left_out = counted(left_out, "more text fits", "more texts fit");
        out.push_str(&format!("\n{left_out} what you named; name fewer to see them.\n"));
    }
    out
}

fn message(id: &str) -> &str {
    id.split_once('.').map_or(id, |(message, _)| message)
}

fn in_locale(out: &mut String, locale: &InLocale, width: usize, keys_width: usize, look: Look) {
    let tag = locale.locale.to_string();
    for (index, form) in locale.forms.iter().enumerate() {
        let tag = if index == 0 { tag.as_str() } else { "" };
        let pad = " ".repeat(width - tag.width().min(width));
        let keys = keys(form);
        let shown_keys = if keys_width == 0 {
            String::new()
        } else {
            let fill = " ".repeat(keys_width.saturating_sub(keys.width()));
            format!("{}{fill}  ", look.tint(AnsiColor::Cyan, &keys))
        };
        let begin = width + 4 + if keys_width == 0 { 0 } else { keys_width.max(keys.width()) + 2 };
        let text = if form.text.is_empty() { look.dim("(nothing)") } else { text(&form.text, begin) };
        out.push_str(&format!("  {}{pad}  {shown_keys}{text}\n", look.bold(tag)));
    }
    let mut below = |text: &str| out.push_str(&format!("{}{text}\n", " ".repeat(width + 4)));
    if locale.more > 0 || locale.uncounted {
        let more = match locale.uncounted {
            true => format!("at least {}", counted(locale.more.max(1), "more form", "more forms")),
            false => counted(locale.more, "more form", "more forms"),
        };
        below(&look.dim(&format!("and {more}; `--arg NAME=VALUE` chooses among them")));
    }
    if let Some(state) = locale.state.and_then(|state| said_of(state, locale.change)) {
        below(&look.tint(AnsiColor::Yellow, &state));
    }
    for error in &locale.errors {
        below(&look.tint(AnsiColor::Red, &format!("error: {}", clean::sentence(error))));
    }
}

/// What a reader of the preview should know of a translation.
fn said_of(state: State, change: Option<&str>) -> Option<String> {
    match state {
        State::Missing => Some("missing: readers see the English".to_owned()),
        State::Stale => {
            let change = change.map(|change| format!(" ({change})")).unwrap_or_default();
            Some(format!("stale: the English has changed since this was translated{change}"))
        }
        State::Copied => Some("copied: this is still the English text".to_owned()),
        State::Unrecorded | State::Current => None,
    }
}

/// `[few, feminine]`, or nothing.
fn keys(form: &Form) -> String {
    if form.taken.is_empty() {
        return String::new();
    }
    let keys: Vec<&str> = form.taken.iter().map(|taken| taken.key.as_str()).collect();
    format!("[{}]", clean::line(&keys.join(", ")))
}

/// A text whose further lines begin where its first one does.
fn text(text: &str, begin: usize) -> String {
    let text = clean::lines(text);
    let lines: Vec<String> = text
        .split('\n')
        .enumerate()
        .map(
            |(index, line)| {
                if index == 0 || line.is_empty() { line.to_owned() } else { format!("{}{line}", " ".repeat(begin)) }
            },
        )
        .collect();
    lines.join("\n")
}

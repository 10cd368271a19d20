//! A preview for programs. The shape is a promise: `docs/json.md`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ledger::State;
use crate::project::Project;
use crate::report::json::{SCHEMA, written};
use crate::report::preview::{Form, InLocale, Shown};

/// All texts with all forms.
pub fn json(texts: &[Shown], left_out: usize, project: &Project) -> String {
    let source = project.source.locale.to_string();
    written(&Report {
        schema: SCHEMA,
        texts: texts.iter().map(|shown| text(shown, &source)).collect(),
        source: &source,
        left_out,
    })
}

fn text<'a>(shown: &'a Shown, source: &'a str) -> Text<'a> {
    Text {
        id: &shown.id,
        path: &shown.path,
        comment: shown.comment.as_deref(),
        locales: shown.locales.iter().map(|locale| in_locale(locale, source)).collect(),
    }
}

fn in_locale<'a>(locale: &'a InLocale, source: &'a str) -> Locale<'a> {
    let tag = locale.locale.to_string();
    Locale {
        state: locale.state.map_or("source", State::name),
        shown_in: if locale.state == Some(State::Missing) { source.to_owned() } else { tag.clone() },
        locale: tag,
        forms: locale.forms.iter().map(form).collect(),
        more: locale.more,
        uncounted: locale.uncounted,
        errors: &locale.errors,
    }
}

fn form(form: &Form) -> Wire<'_> {
    Wire {
        keys: form.taken.iter().map(|taken| Key { variable: &taken.variable, key: &taken.key }).collect(),
        arguments: form.arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect(),
        text: &form.text,
    }
}

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    source: &'a str,
    texts: Vec<Text<'a>>,
    left_out: usize,
}

#[derive(Serialize)]
struct Text<'a> {
    id: &'a str,
    path: &'a str,
    comment: Option<&'a str>,
    locales: Vec<Locale<'a>>,
}

#[derive(Serialize)]
struct Locale<'a> {
    locale: String,
    state: &'static str,
    shown_in: String,
    forms: Vec<Wire<'a>>,
    more: usize,
    uncounted: bool,
    errors: &'a [String],
}

#[derive(Serialize)]
struct Wire<'a> {
    keys: Vec<Key<'a>>,
    arguments: BTreeMap<&'a str, &'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct Key<'a> {
    variable: &'a str,
    key: &'a str,
}

//! What each message takes: its arguments, and their types.

use std::collections::BTreeMap;

use crate::codegen::language::{At, Found, Hint, Language, Used};

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Number,
    Text,
    Date,
    /// Anything that a message can be given.
    Any,
}

impl Type {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Type::Number => "number",
            Type::Text => "string",
            Type::Date => "date",
            Type::Any => "any value",
        }
    }
}

/// An argument of a message.
#[derive(Clone, Debug)]
pub(crate) struct Argument<'c> {
    /// Its name in Fluent, without the `$`.
    pub(crate) name: &'c str,
    pub(crate) kind: Type,
    /// What the comment says about it.
    pub(crate) about: Option<String>,
}

/// A message or an attribute that gets a method.
pub(crate) struct Accessor<'c, 'l> {
    pub(crate) id: &'c str,
    pub(crate) attribute: Option<&'c str>,
    pub(crate) found: Found<'l>,
    pub(crate) arguments: Vec<Argument<'c>>,
}

impl Accessor<'_, '_> {
    /// `id` or `id.attribute`.
    pub(crate) fn key(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.to_owned(),
        }
    }
}

/// All messages and attributes of the English, in order.
pub(crate) fn accessors<'c, 'l>(english: &'l Language<'c>) -> Vec<Accessor<'c, 'l>> {
    let mut all: Vec<Accessor<'c, 'l>> = Vec::new();
    for found in english.messages() {
        let id = english.id(&found);
        let text = english.text(found.file);
        let value = found.message.value.iter().map(|_| None);
        let first = all.len();
        for attribute in value.chain(found.message.attributes.iter().map(|it| Some(it.id.of(text)))) {
            // Of two attributes with one name the first counts.
            if all.iter().skip(first).any(|it| it.attribute == attribute) {
                continue;
            }
            all.push(Accessor { id, attribute, found, arguments: arguments(english, id, attribute) });
        }
    }
    all
}

fn arguments<'c>(english: &Language<'c>, id: &str, attribute: Option<&str>) -> Vec<Argument<'c>> {
    let used = english.variables(id, attribute);
    let mut order: Vec<&'c str> = Vec::new();
    let mut uses: BTreeMap<&'c str, Vec<&Used<'c>>> = BTreeMap::new();
    for it in &used {
        let own = uses.entry(it.name).or_default();
        if own.is_empty() {
            order.push(it.name);
        }
        own.push(it);
    }
    let root = english.get(id);
    let typed = order.into_iter().map(|name| {
        let own = uses.get(name).map(Vec::as_slice).unwrap_or_default();
        // The comment of the message itself goes before those of the messages that it refers to.
        let places = root.iter().map(Found::at).chain(own.iter().map(|it| it.at));
        let mut said = places.filter_map(|at| commented(english, at, name));
        let first = said.next();
        let kind = first.as_ref().and_then(|it| it.0).or_else(|| said.find_map(|it| it.0));
        Argument { name, kind: kind.unwrap_or_else(|| hinted(own)), about: first.map(|it| it.1) }
    });
    typed.collect()
}

/// What the uses say, if they agree.
fn hinted(uses: &[&Used<'_>]) -> Type {
    let has = |hint| uses.iter().any(|it| it.hint == Some(hint));
    match (has(Hint::Number), has(Hint::Date)) {
        (true, false) => Type::Number,
        (false, true) => Type::Date,
        _ => Type::Any,
    }
}

/// What comments say of a variable: `$count (number): how many`.
fn commented(english: &Language<'_>, at: At, name: &str) -> Option<(Option<Type>, String)> {
    let text = english.text(at.file());
    let comments = english.comments(at);
    let lines = comments.iter().flat_map(|comment| comment.lines(text));
    lines.filter_map(|line| said_of(line, name)).next()
}

fn said_of(line: &str, name: &str) -> Option<(Option<Type>, String)> {
    let line = line.trim_start_matches([' ', '-', '*', '`']);
    let rest = line.strip_prefix('$')?.strip_prefix(name)?;
    if rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
        return None;
    }
    let rest = rest.trim_start_matches('`').trim_start();
    let kind = rest.strip_prefix('(').and_then(|inner| {
        let word: String = inner.trim_start().chars().take_while(char::is_ascii_alphabetic).collect();
        match word.to_ascii_lowercase().as_str() {
            "number" | "integer" | "int" | "float" | "decimal" => Some(Type::Number),
            "string" | "text" | "str" => Some(Type::Text),
            "date" | "time" | "datetime" => Some(Type::Date),
            _ => None,
        }
    });
    Some((kind, line.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_decide() {
        let kind = |line: &str| said_of(line, "count").map(|it| it.0);
        assert_eq!(kind("$count (number): how many"), Some(Some(Type::Number)));
        assert_eq!(kind("  $count (Integer) - how many"), Some(Some(Type::Number)));
        assert_eq!(kind("* `$count` (String)"), Some(Some(Type::Text)));
        assert_eq!(kind("$count ( date, the first )"), Some(Some(Type::Date)));
        assert_eq!(kind("$count (whatever)"), Some(None));
        assert_eq!(kind("$count: how many (number)"), Some(None));
        assert_eq!(kind("$counter (number)"), None);
        assert_eq!(kind("the $count (number)"), None);
    }
}

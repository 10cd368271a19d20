//! What the messages of a bundle take: the variables with what they hold, from comments and from what the English does with
//! them.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, File};
use crate::locale::PLURAL_CATEGORIES;
use crate::message::described::{Holds, described};
use crate::syntax::tree::{Comment, Entry, Expression, Message, Pattern, Select, VariantKey};
use crate::syntax::walk::{Node, walk};

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: String,
    /// What it holds, if a comment or its use says so.
    pub holds: Option<Holds>,
    /// The words that decide between texts, if any do: an argument that is none of them takes the default.
    pub words: Vec<String>,
    /// What the comment says of it; empty if there is none.
    pub about: String,
}

/// The variables of a message with its attributes and of the messages that it refers to, in the order in which they come.
/// Terms have variables of their own.
pub(crate) fn variables(catalogue: &Catalogue, file: &File, message: &Message) -> Vec<Variable> {
    let mut found: Vec<Variable> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![(file, message)];
    let mut said: Vec<Variable> = Vec::new();
    while let Some((file, message)) = open.pop() {
        if !seen.insert((file.id, message.id)) {
            continue;
        }
        said.extend(said_of(file, message));
        let patterns = message.value.iter().chain(message.attributes.iter().map(|it| &it.value));
        for pattern in patterns {
            used(file, pattern, &mut found, &mut |id| {
                let files = std::iter::once(file).chain(&catalogue.files);
                open.extend(files.filter_map(|file| Some((file, file.get(id)?))).next());
            });
        }
    }
    for variable in &mut found {
        // A comment knows better than the use.
        let comment = said.iter().find(|it| it.name == variable.name && it.holds.is_some());
        variable.holds = comment.and_then(|it| it.holds).or(variable.holds);
        let about = said.iter().find(|it| it.name == variable.name && !it.about.is_empty());
        variable.about = about.map(|it| it.about.clone()).unwrap_or_default();
        if variable.holds.is_some_and(|holds| holds != Holds::Text) {
            variable.words.clear();
        }
    }
    found
}

/// What the comments over a message say of variables: its own, its group's, the file's.
fn said_of(file: &File, message: &Message) -> Vec<Variable> {
    let mut comments: Vec<Comment> = message.comment.into_iter().collect();
    let before = file.resource.entries.iter().take_while(|entry| entry.span().start < message.span.start);
    let group = before.filter_map(|entry| match entry {
        Entry::Comment(comment) if comment.level == 2 => Some(*comment),
        _ => None,
    });
    comments.extend(group.last());
    comments.extend(file.resource.entries.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) if comment.level == 3 => Some(*comment),
        _ => None,
    }));
    let said = comments.iter().flat_map(|comment| described(Some(comment), file.text()));
    said.map(|(name, said)| Variable { name, holds: said.holds, words: Vec::new(), about: said.about }).collect()
}

fn used(file: &File, pattern: &Pattern, found: &mut Vec<Variable>, refer: &mut impl FnMut(&str)) {
    let text = file.text();
    walk(pattern, &mut |node| match node {
        Node::Select(select) => {
            if let Expression::Variable(variable) = &select.selector {
                let (holds, words) = deciding(select, text);
                note(found, variable.id.of(text), holds, words);
            }
        }
        Node::Shown(it) | Node::Selector(it) | Node::Argument(it) => match it {
            Expression::Message(to) => refer(to.id.of(text)),
            Expression::Variable(variable) => note(found, variable.id.of(text), None, Vec::new()),
            Expression::Function(call) => {
                let holds = match call.id.of(text) {
                    "NUMBER" => Some(Holds::Number),
                    "DATETIME" => Some(Holds::Date),
                    _ => None,
                };
                if let Some(Expression::Variable(variable)) = call.arguments.positional.first() {
                    note(found, variable.id.of(text), holds, Vec::new());
                }
            }
            _ => {}
        },
        Node::Text(_) => {}
    });
}

fn note(found: &mut Vec<Variable>, name: &str, holds: Option<Holds>, words: Vec<String>) {
    let at = found.iter().position(|it| it.name == name).unwrap_or_else(|| {
        found.push(Variable { name: name.to_owned(), holds: None, words: Vec::new(), about: String::new() });
        found.len() - 1
    });
    found[at].holds = found[at].holds.or(holds);
    for word in words {
        if !found[at].words.contains(&word) {
            found[at].words.push(word);
        }
    }
}

/// What a variable holds that decides so: a number if all keys but the default are numbers or plural categories.
fn deciding(select: &Select, text: &str) -> (Option<Holds>, Vec<String>) {
    let is_number = |key: VariantKey| match key {
        VariantKey::Number(_) => true,
        VariantKey::Identifier(span) => PLURAL_CATEGORIES.contains(&span.of(text)),
    };
    let others = || select.variants.iter().filter(|variant| !variant.default);
    if others().count() > 0 && others().all(|variant| is_number(variant.key)) {
        return (Some(Holds::Number), Vec::new());
    }
    let words = select.variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier(span) => Some(span.of(text).to_owned()),
        VariantKey::Number(_) => None,
    });
    (None, words.collect())
}

//! Names in Rust for ids of Fluent.
//!
//! `-` becomes `_`, a capital in the middle `_` and the small letter, and the `.` of an attribute `_`. Keywords of Rust and
//! the names that the generated type has for itself get a `_` at the end. Two that would be called alike are an error,
//! since either could be meant.

use std::collections::BTreeMap;
#[cfg(feature = "cli")]
use std::collections::BTreeSet;

use crate::codegen::Rename;
use crate::codegen::language::Language;
use crate::codegen::types::Accessor;

/// Keywords of all editions, those that are kept for later, and `self` and the like, which cannot be written as `r#self`.
const KEYWORDS: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "union", "raw",
];

/// What the generated type has for itself.
const OWN: [&str; 4] = ["new", "of", "texts", "locale"];

/// An accessor with its names.
pub(crate) struct Named<'a, 'c, 'l> {
    pub(crate) accessor: &'a Accessor<'c, 'l>,
    pub(crate) method: String,
    /// The type that holds its arguments, if it has several.
    pub(crate) holder: String,
    /// The names of its arguments, in their order.
    pub(crate) arguments: Vec<String>,
}

/// Gives names to all accessors; and says which of them clash.
pub(crate) fn name<'a, 'c, 'l>(
    accessors: &'a [Accessor<'c, 'l>],
    renames: &[Rename],
    english: &Language<'_>,
) -> (Vec<Named<'a, 'c, 'l>>, Vec<String>) {
    let (mut named, mut errors) = (Vec::with_capacity(accessors.len()), Vec::new());
    for rename in renames {
        if !accessors.iter().any(|it| it.key() == rename.id) {
            errors.push(format!("`{}` was to be called `{}`, but there is no such message", rename.id, rename.name));
        }
        if !is_name(&rename.name) {
            errors.push(format!("`{}` cannot be called `{}`: that is no name for a method", rename.id, rename.name));
        }
    }
    for accessor in accessors {
        let key = accessor.key();
        let method = match renames.iter().find(|it| it.id == key) {
            Some(rename) => rename.name.clone(),
            None => free(snake(&key), &OWN),
        };
        let holder = format!("{}Args", camel(&method));
        let arguments = accessor.arguments.iter().map(|it| free(snake(it.name), &[])).collect();
        named.push(Named { accessor, method, holder, arguments });
    }
    errors.extend(clashes(&named, english));
    (named, errors)
}

/// Whether a programmer may call a method that.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !KEYWORDS.contains(&name)
        && !OWN.contains(&name)
}

fn clashes(named: &[Named<'_, '_, '_>], english: &Language<'_>) -> Vec<String> {
    let mut errors = Vec::new();
    let (mut methods, mut holders) = (BTreeMap::new(), BTreeMap::new());
    for it in named {
        let place = |it: &Named<'_, '_, '_>| {
            let accessor = it.accessor;
            let own = accessor.attribute.and_then(|name| {
                let text = english.text(accessor.found.file);
                accessor.found.message.attributes.iter().find(|it| it.id.of(text) == name)
            });
            english.place(accessor.found.file, own.map_or(accessor.found.message.id, |it| it.id))
        };
        let several = it.arguments.len() > 1;
        let before = methods.insert(&it.method, it).or(several.then(|| holders.insert(&it.holder, it)).flatten());
        if let Some(other) = before {
            errors.push(format!(
                "{}: `{}` would be called `{}` in Rust, like `{}` ({}); give one of them another id, or another name with \
                 `.rename(\"{}\", …)`",
                place(it),
                it.accessor.key(),
                it.method,
                other.accessor.key(),
                place(other),
                it.accessor.key(),
            ));
        }
        let mut own = BTreeMap::new();
        for (argument, name) in it.accessor.arguments.iter().zip(&it.arguments) {
            if let Some(other) = own.insert(name, argument.name) {
                errors.push(format!(
                    "{}: `${}` and `${other}` of `{}` would both be called `{name}` in Rust; give one of them another name",
                    place(it),
                    argument.name,
                    it.accessor.key(),
                ));
            }
        }
    }
    errors
}

/// Settles what clashes, for an export, where nobody is there to rename: the first of two keeps its name, the others get a
/// number.
#[cfg(feature = "cli")]
pub(crate) fn settle(named: &mut [Named<'_, '_, '_>]) {
    let wanted: Vec<String> = named.iter().map(|it| it.method.clone()).collect();
    for (it, method) in named.iter_mut().zip(settled(&wanted, "_")) {
        it.holder = format!("{}Args", camel(&method));
        it.method = method;
        it.arguments = settled(&it.arguments, "_");
    }
    let wanted: Vec<String> = named.iter().map(|it| it.holder.clone()).collect();
    for (it, holder) in named.iter_mut().zip(settled(&wanted, "")) {
        it.holder = holder;
    }
}

/// A name for each of the wanted ones, none of them twice: the first keeps it, and those after it get a number.
#[cfg(feature = "cli")]
pub(crate) fn settled(wanted: &[String], before_number: &str) -> Vec<String> {
    let natural: BTreeSet<&String> = wanted.iter().collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    // Where to go on with counting, so that many of one name cost no more than few.
    let mut numbers: BTreeMap<&String, u32> = BTreeMap::new();
    let mut settled = Vec::with_capacity(wanted.len());
    for name in wanted {
        let mut own = name.clone();
        let number = numbers.entry(name).or_insert(2);
        while taken.contains(&own) || (own != *name && natural.contains(&own)) {
            own = format!("{name}{before_number}{number}");
            *number += 1;
        }
        taken.insert(own.clone());
        settled.push(own);
    }
    settled
}

/// `sign-in.ariaLabel` as `sign_in_aria_label`.
pub(crate) fn snake(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    let mut before = '_';
    let mut chars = id.chars().peekable();
    while let Some(c) = chars.next() {
        let ends_capitals = before.is_ascii_uppercase() && chars.peek().is_some_and(char::is_ascii_lowercase);
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit() || ends_capitals) {
            name.push('_');
        }
        name.push(if c == '-' || c == '.' { '_' } else { c.to_ascii_lowercase() });
        before = c;
    }
    name
}

/// `sign_in` as `SignIn`.
fn camel(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    words.map(word).collect()
}

/// A `_` at the end of what cannot be used.
fn free(name: String, own: &[&str]) -> String {
    if KEYWORDS.contains(&name.as_str()) || own.contains(&name.as_str()) { name + "_" } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_in_rust() {
        let pairs = [
            ("sign-in.ariaLabel", "sign_in_aria_label"),
            ("signIn", "sign_in"),
            ("HTMLPage2Go", "html_page2_go"),
            ("ABOUT", "about"),
            ("a--b_", "a__b_"),
        ];
        for (id, name) in pairs {
            assert_eq!(snake(id), name);
        }
        assert_eq!(
            ["self", "type", "of", "selfish"].map(|it| free(it.into(), &OWN)),
            ["self_", "type_", "of_", "selfish"]
        );
        assert_eq!(camel("sign_in__now_"), "SignInNow");
    }

    #[test]
    fn no_name_is_given_twice() {
        let settle = |names: &[&str]| settled(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), "_");
        assert_eq!(settle(&["a", "b", "a", "a_2", "a"]), ["a", "b", "a_3", "a_2", "a_4"]);
        assert_eq!(settle(&[]), [""; 0]);
    }
}

//! How an English text has changed: in its looks, in its words, or in its parts.

use crate::message::same;
use crate::syntax::print::canonical;
use crate::syntax::tree::{Expression, Pattern, Select};
use crate::syntax::walk::{Node, arguments_of, walk};

/// How a text has changed, from the least to what most likely makes its translations wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Only in quotes, ellipses, spaces, or capital letters.
    Cosmetic,
    /// In its words.
    Wording,
    /// In its parts: variables, references, functions, markup, or the keys of variants.
    Structural,
}

impl Change {
    /// As it is written in output.
    pub const fn name(self) -> &'static str {
        match self {
            Change::Cosmetic => "cosmetic",
            Change::Wording => "wording",
            Change::Structural => "structural",
        }
    }

    /// Its name with what that means, for people.
    pub const fn described(self) -> &'static str {
        match self {
            Change::Cosmetic => "cosmetic: quotes, spaces or capital letters only",
            Change::Wording => "wording",
            Change::Structural => "structural: variables, references, markup or variants",
        }
    }
}

/// How a text has changed; nothing if it has not, layout apart. Attributes are texts of their own.
///
/// ```
/// use portolan::{ledger::{Change, change}, syntax::parse};
/// let kind = |before: &str, now: &str| {
///     let texts = [before, now].map(|value| format!("a = {value}"));
///     let read = texts.each_ref().map(|text| parse(Default::default(), text).resource);
///     let value = |index: usize| read[index].messages().next().unwrap().value.as_ref().unwrap();
///     change(value(0), &texts[0], value(1), &texts[1])
/// };
/// assert_eq!(kind("Don't go", "Don’t  go"), Some(Change::Cosmetic));
/// assert_eq!(kind("Don't go", "Do not go"), Some(Change::Wording));
/// assert_eq!(kind("Hello", "Hello, { $name }"), Some(Change::Structural));
/// assert_eq!(kind("Hello, {$name}", "Hello, { $name }"), None);
/// ```
pub fn change(before: &Pattern, before_source: &str, now: &Pattern, now_source: &str) -> Option<Change> {
    if same(before, before_source, now, now_source) {
        return None;
    }
    if parts(before, before_source) != parts(now, now_source) {
        return Some(Change::Structural);
    }
    let plain = |pattern, source| plain(&canonical(pattern, source));
    Some(if plain(before, before_source) == plain(now, now_source) { Change::Cosmetic } else { Change::Wording })
}

/// Everything in a pattern that a translation must have as well, sorted.
fn parts(pattern: &Pattern, source: &str) -> Vec<String> {
    let mut parts = Vec::new();
    walk(pattern, &mut |node| match node {
        Node::Text(span) => parts.extend(tags(span.of(source))),
        Node::Shown(it) | Node::Argument(it) => parts.extend(part(it, source)),
        Node::Selector(it) => parts.extend(part(it, source).map(|part| format!("{part} ->"))),
        Node::Select(select) => parts.push(keys(select, source)),
    });
    parts.sort();
    parts
}

/// What an expression stands for; nothing for a text in quotes.
fn part(expression: &Expression, source: &str) -> Option<String> {
    let of = match expression {
        Expression::String(_) | Expression::Placeable(_) | Expression::Select(_) => return None,
        Expression::Number(span) => span.of(source).to_owned(),
        Expression::Variable(it) => it.span.of(source).to_owned(),
        Expression::Message(it) => it.span.of(source).to_owned(),
        Expression::Term(it) => match it.attribute {
            Some(attribute) => format!("{}.{}", it.id.of(source), attribute.of(source)),
            None => it.id.of(source).to_owned(),
        },
        Expression::Function(it) => format!("{}()", it.id.of(source)),
    };
    let arguments = arguments_of(expression).into_iter().flat_map(|arguments| &arguments.named);
    let named = arguments.map(|it| format!(" {}: {}", it.name.of(source), it.value.span().of(source)));
    Some(named.fold(of, |of, argument| of + &argument))
}

fn keys(select: &Select, source: &str) -> String {
    let key = |variant: &crate::syntax::tree::Variant| {
        format!("{}[{}]", if variant.default { "*" } else { "" }, variant.key.span().of(source))
    };
    let mut keys: Vec<String> = select.variants.iter().map(key).collect();
    keys.sort();
    keys.concat()
}

/// The tags and entities of markup in a text.
fn tags(text: &str) -> impl Iterator<Item = String> {
    let tags = text.match_indices('<').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let is_tag = rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let end = rest.find('>').filter(|_| is_tag)?;
        Some(rest[..end].split_whitespace().collect::<Vec<_>>().join(" "))
    });
    let entities = text.match_indices('&').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.find(';')?;
        let is_entity = end > 0 && rest[..end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
        is_entity.then(|| rest[..=end].to_owned())
    });
    tags.chain(entities)
}

/// A text without what its looks consist of. Beside a number a mark may stand for feet or inches, minutes or seconds: there
/// one stroke is not two.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let is_measure = last.is_ascii_digit() || last == '}' || next.is_ascii_digit();
        last = c;
        match c {
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '"' if is_measure => out.push('"'),
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '`' | '"' => {
                out.push('\'')
            }
            '…' => out.push_str("..."),
            c if c.is_whitespace() => out.push_str(if out.is_empty() || out.ends_with(' ') { "" } else { " " }),
            c => out.extend(c.to_lowercase()),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    fn kind(before: &str, now: &str) -> Option<Change> {
        let texts = [before, now].map(|value| format!("a = {value}"));
        let read = texts.each_ref().map(|text| parse(Default::default(), text).resource);
        let value = |index: usize| read[index].messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        change(value(0), &texts[0], value(1), &texts[1])
    }

    #[test]
    fn kinds() {
        use Change::{Cosmetic, Structural, Wording};
        for (before, now, expected) in [
            ("Save", "Save", None),
            ("{ $n ->\n *[other] x\n }", "{$n ->\n    *[other] x\n    }", None),
            ("say \"no\"", "say “no”", Some(Cosmetic)),
            ("wait...", "Wait…", Some(Cosmetic)),
            ("6' tall", "6\" tall", Some(Wording)),
            ("5′ { $n }′", "5″ { $n }′", Some(Wording)),
            ("{ $n }'", "{ $n }″", Some(Wording)),
            ("6\" tall, the '90s", "6″ tall, the ’90s", Some(Cosmetic)),
            ("see \"version 5\"", "see “version 5”", Some(Cosmetic)),
            ("5 km", "5\u{a0}km", Some(Cosmetic)),
            ("one\n  two", "one two", Some(Cosmetic)),
            ("a part", "apart", Some(Wording)),
            ("Save", "Save!", Some(Wording)),
            ("{ $a } and { $b }", "{ $b } and { $a }", Some(Wording)),
            ("{ $n ->\n [one] x\n *[other] y\n }", "{ $n ->\n [one] x\n *[other] z\n }", Some(Wording)),
            ("{ $n ->\n [one] x\n *[other] y\n }", "{ $n ->\n [one] X\n *[other] y\n }", Some(Cosmetic)),
            ("{ $n ->\n [one] x\n *[other] y\n }", "{ $n ->\n [0] x\n *[other] y\n }", Some(Structural)),
            ("{ $n ->\n [one] x\n *[other] y\n }", "{ $n ->\n *[one] x\n [other] y\n }", Some(Structural)),
            ("{ $n ->\n [one] x\n *[other] y\n }", "{ $m ->\n [one] x\n *[other] y\n }", Some(Structural)),
            ("{ $name }", "{ $Name }", Some(Structural)),
            ("{ NUMBER($n) }", "{ $n }", Some(Structural)),
            ("{ NUMBER($n, a: 1) }", "{ NUMBER($n, a: 2) }", Some(Structural)),
            ("{ -brand }", "Portolan", Some(Structural)),
            ("{ -brand(case: \"a\") }", "{ -brand }", Some(Structural)),
            ("{ other.title }", "{ other }", Some(Structural)),
            ("<b>x</b>", "x", Some(Structural)),
            ("<a  data-l10n-name=\"x\">y</a>", "<a data-l10n-name=\"x\">y</a>", Some(Cosmetic)),
            ("a < b", "a > b", Some(Wording)),
            ("this &amp; that", "this &nbsp; that", Some(Structural)),
            ("{ \"a\" }", "{ \"b\" }", Some(Wording)),
        ] {
            assert_eq!(kind(before, now), expected, "{before:?} to {now:?}");
            assert_eq!(kind(now, before), expected, "{now:?} to {before:?}");
        }
    }
}

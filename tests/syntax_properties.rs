//! What holds for any text: parsing does not panic, places are right, printing gives back what was read, and an edit
//! changes what it names and nothing else.

use portolan::diagnostic::Edit;
use portolan::syntax::edit::{Editor, NewEntry, NewPattern, apply, references_to, unchanged_but};
use portolan::syntax::parse;
use portolan::syntax::print::{canonical, pattern_source, tokens};
use portolan::syntax::tree::{Arguments, Element, Entry, Expression, Message, Pattern, Placeable, Resource};
use portolan::text::Span;
use proptest::prelude::*;
use proptest::sample::select;

use crate::corpora::{catalogues, corpus};
use crate::oracle::{alike, explained, ours, theirs};

/// Pieces of Fluent, and what looks like it.
const TOKENS: &[&str] = &[
    "\n",
    "\n",
    "\n",
    "\n    ",
    "\n    ",
    "\n        ",
    " ",
    " ",
    "    ",
    "\r\n",
    "\r\n    ",
    "\r",
    "\t",
    "=",
    " = ",
    " = ",
    "a",
    "b = c",
    "\nkey = ",
    "\nkey = text",
    "\n-term = ",
    "\n-term = text",
    "\n    .attr = ",
    "\n    .attr = text",
    "\n# comment",
    "\n## group",
    "\n#",
    "{",
    "}",
    "{ ",
    " }",
    "{ $n }",
    "{ $n ->",
    "\n    [one] ",
    "\n   *[other] ",
    "\n   *[other] text",
    "\n    }",
    "[",
    "]",
    "*",
    ".",
    "$x",
    "-term",
    "msg.attr",
    "NUMBER($n)",
    "F(",
    ")",
    ", ",
    "a: 1",
    "\"",
    "\"text\"",
    "\"\\u00e9\"",
    "\\",
    "\\\"",
    "\\u00",
    "1",
    "-1.5",
    "->",
    "text",
    "é",
    "日本",
    "\u{FEFF}",
    "\0",
    "two words",
    "#",
    "-",
    "{ \"\" }",
    "{ -term.attr ->",
    "{{ $x }}",
];

pub fn soup() -> impl Strategy<Value = String> {
    prop::collection::vec(select(TOKENS), 0..40).prop_map(|tokens| tokens.concat())
}

/// Entries that are mostly right: what edits work on.
pub fn catalogue() -> impl Strategy<Value = String> {
    let line_end = select(vec!["\n", "\r\n"]);
    let entry = (
        select(vec!["a", "b", "c", "-t", "long-id"]),
        pattern(),
        prop::collection::vec((select(vec!["x", "y"]), pattern()), 0..3),
    );
    let entry = entry.prop_map(|(id, value, attributes)| {
        let attributes: String = attributes.iter().map(|(name, value)| format!("\n    .{name} ={value}")).collect();
        format!("{id} ={value}{attributes}\n")
    });
    let other = select(vec![
        "# comment\n",
        "# comment\n\n",
        "## group\n",
        "## group\n\n",
        "junk\n",
        "\n",
        "\n\n",
        "#\n",
        "  *junk\n",
    ])
    .prop_map(str::to_owned);
    let piece = prop_oneof![3 => entry, 1 => other.clone(), 1 => Just("\n".to_owned())];
    (prop::collection::vec(piece, 0..8), line_end, any::<bool>(), select(vec!["", "", "\u{FEFF}"])).prop_map(
        |(pieces, line_end, end, bom)| {
            let text = pieces.concat();
            let text = if end { text } else { text.trim_end_matches('\n').to_owned() };
            format!("{bom}{}", text.replace('\n', line_end))
        },
    )
}

/// What may stand after a `=`: with odd starts, indentation, blank lines, selectors.
fn pattern() -> impl Strategy<Value = String> {
    let text = select(vec![
        "text",
        "two words",
        ".gitignore",
        "*bold",
        "[x]",
        " x",
        "  deep",
        "é",
        "{ $x }",
        "{\"\"}",
        "a { $x }b",
        "x \t",
        "\"q\"",
        "#x",
        "-x",
        "x\r",
        "{ F($n, a: 1) }",
        "{ msg.attr } { -t }",
    ]);
    let line = (select(vec!["\n    ", "\n      ", "\n\n    ", "\n  ", "\n{ $x } ", "\n    {\"\"}"]), text.clone())
        .prop_map(|(a, b)| format!("{a}{b}"));
    let lines = (
        prop_oneof![text.clone().prop_map(|it| format!(" {it}")), Just(String::new())],
        prop::collection::vec(line, 0..4),
    )
        .prop_map(|(first, rest)| format!("{first}{}", rest.concat()));
    let lines = lines.boxed();
    lines.prop_recursive(3, 16, 4, |inner| {
        (inner.clone(), inner.clone(), inner)
            .prop_map(|(before, one, other)| format!("{before} {{ $n ->\n[one] {one}\n*[other]{other}\n}}"))
    })
}

/// `PROPTEST_CASES` tries more.
pub fn config(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(cases);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_soup_is_read(text in soup()) {
        check(&text);
        check(&text.replace('\n', "\r\n"));
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let source = portolan::text::Source::from_bytes("x", bytes.clone());
        prop_assert_eq!(source.bytes(), bytes.as_slice());
        check(source.text());
    }

    #[test]
    fn soup_means_what_the_oracle_reads(text in soup()) {
        if !explained(&text) {
            prop_assert!(alike(&text), "{text:?}\n{:#?}\n{:#?}", ours(&text), theirs(&text));
        }
    }

    #[test]
    fn catalogues_mean_what_the_oracle_reads(text in catalogue()) {
        if !explained(&text) {
            prop_assert!(alike(&text), "{text:?}\n{:#?}\n{:#?}", ours(&text), theirs(&text));
        }
    }
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn a_printed_pattern_reads_the_same(text in prop_oneof![soup(), catalogue()]) {
        let tree = parse(Default::default(), &text).resource;
        for pattern in tree.messages().flat_map(patterns) {
            printed_reads_the_same(pattern, &text);
        }
    }

    #[test]
    fn a_new_value_changes_nothing_else(text in prop_oneof![soup(), catalogue()], new in pattern(), pick in any::<prop::sample::Index>()) {
        let tree = parse(Default::default(), &text).resource;
        let messages: Vec<&Message> = tree.messages().collect();
        let Ok(new) = NewPattern::parse(&new) else { return Ok(()) };
        if messages.is_empty() {
            return Ok(());
        }
        let index = pick.index(messages.len());
        let message = messages[index];
        let editor = Editor::new(Default::default(), &text, &tree);
        let after = spliced(&text, &editor.set_value(message, &new));
        only_changed(&text, &after, message.id.of(&text));
        prop_assert_eq!(value_of(&after, index), value_of_new(&new));
        for (place, attribute) in message.attributes.iter().enumerate() {
            let after = spliced(&text, &editor.set_attribute(attribute, &new));
            only_changed(&text, &after, message.id.of(&text));
            let tree = parse(Default::default(), &after).resource;
            let changed = tree.messages().nth(index).expect("the message");
            prop_assert_eq!(canonical(&changed.attributes[place].value, &after), value_of_new(&new).expect("a value"));
            prop_assert_eq!(value_of(&after, index), value_of(&text, index));
        }
    }

    #[test]
    fn attributes_come_and_go(text in prop_oneof![soup(), catalogue()], new in pattern(), pick in any::<prop::sample::Index>()) {
        let tree = parse(Default::default(), &text).resource;
        let messages: Vec<&Message> = tree.messages().collect();
        let Ok(new) = NewPattern::parse(&new) else { return Ok(()) };
        if messages.is_empty() {
            return Ok(());
        }
        let index = pick.index(messages.len());
        let message = messages[index];
        let editor = Editor::new(Default::default(), &text, &tree);
        let after = spliced(&text, &editor.insert_attribute(message, "new", &new, &["x", "new", "y"]));
        only_changed(&text, &after, message.id.of(&text));
        prop_assert_eq!(names(&after, index).len(), message.attributes.len() + 1);
        prop_assert!(names(&after, index).contains(&"new".to_owned()));
        for (place, attribute) in message.attributes.iter().enumerate() {
            let Some(edits) = editor.delete_attribute(message, attribute) else { continue };
            let after = spliced(&text, &edits);
            only_changed(&text, &after, message.id.of(&text));
            let mut expected = names(&text, index);
            expected.remove(place);
            prop_assert_eq!(names(&after, index), expected);
        }
        if let Some(edits) = editor.delete_value(message) {
            let after = spliced(&text, &edits);
            only_changed(&text, &after, message.id.of(&text));
            prop_assert_eq!(value_of(&after, index), None);
        }
    }

    #[test]
    fn entries_come_and_go(text in catalogue(), new in pattern(), comment in select(vec![None, Some("one"), Some("one\n\ntwo")])) {
        let tree = parse(Default::default(), &text).resource;
        let editor = Editor::new(Default::default(), &text, &tree);
        for (index, entry) in tree.entries.iter().enumerate() {
            if let Entry::Message(message) = entry {
                let after = spliced(&text, &editor.delete(index));
                // Junk right below goes with it.
                if !matches!(tree.entries.get(index + 1), Some(Entry::Junk(_))) {
                    only_changed(&text, &after, message.id.of(&text));
                }
                prop_assert_eq!(parse(Default::default(), &after).resource.messages().count() + 1, tree.messages().count());
            }
        }
        let Ok(new) = NewPattern::parse(&new) else { return Ok(()) };
        let entry = |id| NewEntry { id, comment, value: Some(new.clone()), attributes: vec![("attr", new.clone())] };
        let order = ["-t", "n1", "a", "n2", "b", "n3", "c", "n4"];
        let after = spliced(&text, &editor.insert(&[entry("n3"), entry("n1"), entry("n2"), entry("other")], &order));
        unchanged_but(&text, &after, &["n1", "n2", "n3", "other"]).unwrap_or_else(|why| panic!("{why}\n{text:?}\n{after:?}"));
        let tree = parse(Default::default(), &after).resource;
        let ids: Vec<_> = tree.messages().map(|it| it.id.of(&after)).collect();
        let place = |id: &str| ids.iter().position(|it| *it == id);
        let own: Vec<_> = ids.iter().filter_map(|id| order.iter().position(|it| it == id)).collect();
        let kept: Vec<_> = own.iter().filter(|it| *it % 2 == 0).collect();
        prop_assert!(!kept.is_sorted() || own.is_sorted(), "{:?}", ids);
        prop_assert!(!kept.is_sorted() || (place("n1") < place("n2") && place("n2") < place("n3") && place("n3") < place("other")), "{:?}", ids);
        for id in ["n1", "n2", "n3", "other"] {
            let message = tree.messages().find(|it| it.id.of(&after) == id).expect("the new entry");
            let lines: Option<Vec<_>> = message.comment.map(|it| it.lines(&after).collect());
            prop_assert_eq!(lines.map(|it| it.join("\n")), comment.map(str::to_owned));
            prop_assert_eq!(message.value.as_ref().map(|it| canonical(it, &after)), value_of_new(&new));
        }
    }

    #[test]
    fn a_renamed_entry_is_found_under_its_new_name(text in prop_oneof![soup(), catalogue()]) {
        let tree = parse(Default::default(), &text).resource;
        let editor = Editor::new(Default::default(), &text, &tree);
        for (old, new) in [("-term", "-renamed"), ("msg", "renamed"), ("a", "renamed"), ("msg.attr", "renamed")] {
            let after = spliced(&text, &editor.rename(old, new));
            let renamed = parse(Default::default(), &after).resource;
            prop_assert_eq!(renamed.entries.len(), tree.entries.len());
            prop_assert!(references_to(&renamed, &after, old).is_empty());
            let whole = if old.contains('.') { "msg.renamed" } else { new };
            prop_assert_eq!(references_to(&renamed, &after, whole).len(), references_to(&tree, &text, old).len());
        }
    }
}

#[test]
fn all_corpora_are_printed_as_they_are() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = ["locales", "fixtures"].map(|name| root.join(name));
    let folders = ["firefox", "anki", "cosmic-settings"].into_iter().filter_map(corpus).chain(own);
    for path in folders.flat_map(|folder| catalogues(&folder)) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for text in [text.replace('\n', "\r\n"), text] {
            check(&text);
            let tree = parse(Default::default(), &text).resource;
            tree.messages().flat_map(patterns).for_each(|pattern| printed_reads_the_same(pattern, &text));
        }
    }
}

#[test]
fn layouts_that_others_corrupt() {
    for text in [
        "a = .gitignore files\n    are read\n",
        "a = *bold*\n\n    text\n",
        "a = [x] { $n ->\n *[o] [y]\n    z\n }\n",
        "a =\n      deep\n    text\n",
        "a =\n    { $x }\n      deep\n",
        "a = x\r\r\n    y\n",
        "a =\n    text  \n    more\n",
    ] {
        let tree = parse(Default::default(), text).resource;
        let pattern = tree.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        assert!(canonical(pattern, text).contains('\n'), "{text:?}");
        printed_reads_the_same(pattern, text);
    }
}

fn patterns(message: &Message) -> impl Iterator<Item = &Pattern> {
    message.value.iter().chain(message.attributes.iter().map(|it| &it.value))
}

fn printed_reads_the_same(pattern: &Pattern, text: &str) {
    for indent in [4, 8] {
        let printed = pattern_source(pattern, text, indent);
        let whole = format!("x ={printed}\nlast = x\n");
        let parsed = parse(Default::default(), &whole);
        let ids: Vec<_> = parsed.resource.messages().map(|it| it.id.of(&whole)).collect();
        assert_eq!(ids, ["x", "last"], "{text:?}\n{whole}");
        let value = parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        assert_eq!(canonical(value, &whole), canonical(pattern, text), "{text:?}\n{whole:?}");
        assert_eq!(pattern_source(value, &whole, indent), printed, "printing is a fixpoint");
    }
}

fn spliced(text: &str, edits: &[Edit]) -> String {
    String::from_utf8(apply(text.as_bytes(), edits).expect("no conflict")).expect("UTF-8")
}

fn only_changed(before: &str, after: &str, id: &str) {
    unchanged_but(before, after, &[id]).unwrap_or_else(|why| panic!("{why}\n{before:?}\n{after:?}"));
}

fn value_of(text: &str, index: usize) -> Option<String> {
    let tree = parse(Default::default(), text).resource;
    let message = tree.messages().nth(index)?;
    message.value.as_ref().map(|value| canonical(value, text))
}

fn value_of_new(new: &NewPattern) -> Option<String> {
    Some(new.canonical())
}

fn names(text: &str, index: usize) -> Vec<String> {
    let tree = parse(Default::default(), text).resource;
    let message = tree.messages().nth(index).expect("the message");
    message.attributes.iter().map(|it| it.id.of(text).to_owned()).collect()
}

/// Reads a text and holds all places against it.
fn check(text: &str) {
    let parsed = parse(Default::default(), text);
    let mut places = Places { text, at: 0 };
    places.resource(&parsed.resource);
    let mut at = 0;
    for token in tokens(&parsed.resource, text) {
        assert_eq!(token.span.start, at, "a gap in {text:?}");
        assert!(!token.span.is_empty());
        at = token.span.end;
    }
    assert_eq!(at as usize, text.len(), "{text:?}");
    for diagnostic in &parsed.diagnostics {
        let labels = diagnostic.labels.iter().map(|it| it.span).chain(diagnostic.fix.iter().map(|it| it.span));
        for span in labels.chain([diagnostic.span]) {
            assert!(span.start <= span.end && text.get(span.range()).is_some(), "{diagnostic:?} in {text:?}");
        }
        assert!(diagnostic.help.is_some());
        assert!(apply(text.as_bytes(), &diagnostic.fix).is_ok(), "{diagnostic:?} in {text:?}");
    }
    let junk = parsed.resource.entries.iter().any(|entry| matches!(entry, Entry::Junk(_)));
    assert!(!junk || !parsed.diagnostics.is_empty(), "junk without a word: {text:?}");
}

/// Walks a tree in order: each node lies on character boundaries, inside its parent, after its elder sibling.
struct Places<'s> {
    text: &'s str,
    at: u32,
}

impl Places<'_> {
    fn node(&mut self, span: Span, inner: impl FnOnce(&mut Self)) {
        assert!(self.text.get(span.range()).is_some() && !span.is_empty(), "{span:?} in {:?}", self.text);
        assert!(span.start >= self.at, "{span:?} overlaps in {:?}", self.text);
        self.at = span.start;
        inner(self);
        assert!(self.at <= span.end, "something sticks out of {span:?} in {:?}", self.text);
        self.at = span.end;
    }

    fn leaf(&mut self, span: Span) {
        self.node(span, |_| {});
    }

    fn resource(&mut self, resource: &Resource) {
        for entry in &resource.entries {
            self.node(entry.span(), |places| match entry {
                Entry::Message(message) => places.message(message),
                Entry::Comment(comment) => assert!(comment.span.of(places.text).starts_with('#')),
                Entry::Junk(junk) => junk.id.into_iter().for_each(|id| places.leaf(id)),
            });
        }
    }

    fn message(&mut self, message: &Message) {
        message.comment.iter().for_each(|comment| self.leaf(comment.span));
        self.leaf(message.id);
        message.value.iter().for_each(|value| self.pattern(value));
        for attribute in &message.attributes {
            self.node(attribute.span, |places| {
                places.leaf(attribute.id);
                places.pattern(&attribute.value);
            });
        }
    }

    fn pattern(&mut self, pattern: &Pattern) {
        assert!(!pattern.elements.is_empty());
        self.node(pattern.span, |places| {
            for element in &pattern.elements {
                match element {
                    Element::Text(span) => places.leaf(*span),
                    Element::Placeable(placeable) => places.placeable(placeable),
                }
            }
        });
    }

    fn placeable(&mut self, placeable: &Placeable) {
        let source = placeable.span.of(self.text);
        assert!(source.starts_with('{') && source.ends_with('}'));
        self.node(placeable.span, |places| places.expression(&placeable.expression));
    }

    fn expression(&mut self, expression: &Expression) {
        self.node(expression.span(), |places| match expression {
            Expression::String(_) | Expression::Number(_) => {}
            Expression::Variable(it) => places.leaf(it.id),
            Expression::Message(it) => [Some(it.id), it.attribute].into_iter().flatten().for_each(|it| places.leaf(it)),
            Expression::Term(it) => {
                [Some(it.id), it.attribute].into_iter().flatten().for_each(|it| places.leaf(it));
                it.arguments.iter().for_each(|it| places.arguments(it));
            }
            Expression::Function(it) => {
                places.leaf(it.id);
                places.arguments(&it.arguments);
            }
            Expression::Placeable(inner) => places.placeable(inner),
            Expression::Select(select) => {
                places.expression(&select.selector);
                assert!(select.default_variant().is_some());
                for variant in &select.variants {
                    places.node(variant.span, |places| {
                        places.leaf(variant.key.span());
                        places.pattern(&variant.value);
                    });
                }
            }
        });
    }

    fn arguments(&mut self, arguments: &Arguments) {
        self.node(arguments.span, |places| {
            arguments.positional.iter().for_each(|it| places.expression(it));
            for argument in &arguments.named {
                places.node(argument.span, |places| {
                    places.leaf(argument.name);
                    places.expression(&argument.value);
                });
            }
        });
    }
}

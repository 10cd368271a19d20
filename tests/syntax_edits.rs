//! Edits on files as people have them: before, what is to be done, after.

use portolan::diagnostic::Edit;
use portolan::syntax::edit::{Editor, NewEntry, NewPattern, apply};
use portolan::syntax::parse;
use portolan::syntax::tree::{Message, Resource};

/// Computes edits on a text, splices them, and checks the result; the same with CRLF.
#[track_caller]
fn edits(before: &str, after: &str, make: impl Fn(&Editor, &Resource, &str) -> Vec<Edit>) {
    for (before, after) in
        [(before.to_owned(), after.to_owned()), (before.replace('\n', "\r\n"), after.replace('\n', "\r\n"))]
    {
        // What one line is ended with cannot be known when there is none.
        if !before.contains('\n') && after.contains('\r') {
            continue;
        }
        let tree = parse(Default::default(), &before).resource;
        let editor = Editor::new(Default::default(), &before, &tree);
        let found = apply(before.as_bytes(), &make(&editor, &tree, &before)).expect("no conflict");
        assert_eq!(String::from_utf8(found).expect("UTF-8"), after);
    }
}

fn message<'t>(tree: &'t Resource, text: &str, id: &str) -> &'t Message {
    tree.messages().find(|message| message.id.of(text) == id).expect("the message")
}

fn pattern(text: &str) -> NewPattern {
    NewPattern::parse(text).expect("a pattern")
}

fn entry(id: &str) -> NewEntry<'_> {
    NewEntry { id, comment: None, value: Some(pattern("new")), attributes: Vec::new() }
}

#[test]
fn values() {
    let set = |id: &'static str, new: &'static str| {
        move |editor: &Editor, tree: &Resource, text: &str| editor.set_value(message(tree, text, id), &pattern(new))
    };
    edits("a  =  old   # x\nb = c\n", "a  =  new\nb = c\n", set("a", "new"));
    edits("a = old", "a = new", set("a", "new"));
    edits("a =\n  old\n  text\n\nb = c\n", "a =\n  new\n\nb = c\n", set("a", "new"));
    edits("a =\n  old\n", "a = .new\n", set("a", ".new"));
    edits("a = old  \nb = c\n", "a =\n    one\n    two  \nb = c\n", set("a", "one\n two"));
    edits("a = old\n", "a = .gitignore files\n    and others\n", set("a", ".gitignore files\n  and others"));
    edits("a =\n    .b = c\n", "a = new\n    .b = c\n", set("a", "new"));
    edits(
        "# Comment\na = old\n    .b = c\n",
        "# Comment\na =\n    { $n ->\n        [one] One\n       *[other] More\n    }\n    .b = c\n",
        set("a", "{ $n ->\n[one] One\n*[other] More\n}"),
    );
    edits("a = b\n    .c =\n        d\n", "a = b\n    .c =\n        e\n", |editor, tree, text| {
        editor.set_attribute(&message(tree, text, "a").attributes[0], &pattern("e"))
    });
    edits("a = b\n  .c = d\n", "a = b\n  .c =\n      e\n      f\n", |editor, tree, text| {
        editor.set_attribute(&message(tree, text, "a").attributes[0], &pattern("e\n f"))
    });
}

#[test]
fn entries_are_inserted_in_order() {
    let order = ["a", "b", "-t", "c", "d"];
    let insert = |id: &'static str| move |editor: &Editor, _: &Resource, _: &str| editor.insert(&[entry(id)], &order);
    edits("", "b = new\n", insert("b"));
    edits("\n\n", "b = new\n\n\n", insert("b"));
    edits("\u{FEFF}", "\u{FEFF}b = new\n", insert("b"));
    edits("a = x", "a = x\n\nb = new\n", insert("b"));
    edits("a = x\n", "a = x\n\nb = new\n", insert("b"));
    edits("a = x\nc = x\n", "a = x\nb = new\nc = x\n", insert("b"));
    edits("a = x\n\nc = x\n", "a = x\n\nb = new\n\nc = x\n", insert("b"));
    edits("a = x\n\n\n\nc = x\n", "a = x\n\nb = new\n\n\n\nc = x\n", insert("b"));
    edits("a = x\n    .y = z\n\nc = x\n", "a = x\n    .y = z\n\n-t = new\n\nc = x\n", insert("-t"));
    edits("c = x\n\nd = x\n", "b = new\n\nc = x\n\nd = x\n", insert("b"));
    edits("# Own\nc = x\nd = x\n", "b = new\n# Own\nc = x\nd = x\n", insert("b"));
    edits("### File\n", "### File\n\nb = new\n", insert("b"));
    edits("# Alone", "# Alone\n\nb = new\n", insert("b"));
    edits("## One\n\na = x\n\n## Two\n\nc = x\n", "## One\n\na = x\n\nb = new\n\n## Two\n\nc = x\n", insert("b"));
    edits("a = x\n\njunk\n\nd = x\n", "a = x\n\nb = new\n\njunk\n\nd = x\n", insert("b"));
    edits("z = x\n", "z = x\n\nb = new\n", insert("b"));
    edits("a = x\n\nd = x\n", "a = x\n\nd = x\n\nother = new\n", insert("other"));
    edits("d = x", "a = one\n\n# Why\nb =\n    .y = z\n\nd = x", |editor, _, _| {
        let a = NewEntry { value: Some(pattern("one")), ..entry("a") };
        let b = NewEntry { id: "b", comment: Some("Why"), value: None, attributes: vec![("y", pattern("z"))] };
        editor.insert(&[b, a], &order)
    });
}

#[test]
fn entries_are_deleted_with_what_belongs_to_them() {
    let delete = |id: &'static str| {
        move |editor: &Editor, tree: &Resource, text: &str| {
            let is_it = |entry: &portolan::syntax::tree::Entry| entry.span() == message(tree, text, id).span;
            editor.delete(tree.entries.iter().position(is_it).expect("the entry"))
        }
    };
    edits("a = x\n", "", delete("a"));
    edits("a = x", "", delete("a"));
    edits("a = x\n\n# Own\n# lines\nb = x\n    .y = z\n\nc = x\n", "a = x\n\nc = x\n", delete("b"));
    edits("a = x\nb = x\nc = x\n", "a = x\nc = x\n", delete("b"));
    edits("a = x\n\nb = x\nc = x\n", "a = x\n\nc = x\n", delete("b"));
    edits("a = x\nb = x\n\nc = x\n", "a = x\n\nc = x\n", delete("b"));
    edits("a = x\n\nb = x\n", "a = x\n", delete("b"));
    edits("a = x\n\nb = x", "a = x\n", delete("b"));
    edits("a = x\n\nb = x\n", "b = x\n", delete("a"));
    edits(
        "## One\na = x\n## Two\nb = x\n",
        "## One\n## Two\nb = x\n".replace("One\n", "One\n\n").as_str(),
        delete("a"),
    );
    edits("a = x\nb = x\n    .y = {\nc = x\n", "a = x\nc = x\n", delete("b"));
}

#[test]
fn attributes_come_in_the_order_of_the_source() {
    let order = ["label", "title", "key"];
    let insert = |name: &'static str| {
        move |editor: &Editor, tree: &Resource, _: &str| {
            let message = tree.messages().next().expect("a message");
            editor.insert_attribute(message, name, &pattern("new"), &order)
        }
    };
    edits("a = x\n", "a = x\n    .title = new\n", insert("title"));
    edits("a = x", "a = x\n    .title = new", insert("title"));
    edits("a =\n  .key = y\n", "a =\n  .title = new\n  .key = y\n", insert("title"));
    edits("a = x\n  .label = y\n", "a = x\n  .label = y\n  .title = new\n", insert("title"));
    edits(
        "a = x\n  .label = y\n\n  .key = z\nb = c\n",
        "a = x\n  .label = y\n  .title = new\n\n  .key = z\nb = c\n",
        insert("title"),
    );
    edits("a = x\n  .own = y\n", "a = x\n  .own = y\n  .title = new\n", insert("title"));
    let delete = |editor: &Editor, tree: &Resource, _: &str| {
        let message = tree.messages().next().expect("a message");
        editor.delete_attribute(message, &message.attributes[0]).unwrap_or_default()
    };
    edits("a = x\n    .y = z\nb = c\n", "a = x\nb = c\n", delete);
    edits("a = x\n    .y = z", "a = x", delete);
    edits("a =\n    .y = z\n", "a =\n    .y = z\n", delete);
    let delete_value = |editor: &Editor, tree: &Resource, _: &str| {
        editor.delete_value(tree.messages().next().expect("a message")).unwrap_or_default()
    };
    edits("a = x\n    .y = z\n", "a =\n    .y = z\n", delete_value);
    edits("a = x\n", "a = x\n", delete_value);
    edits("-a = x\n    .y = z\n", "-a = x\n    .y = z\n", delete_value);
}

//! No input is too large, too deep or too odd: each gives a tree and its diagnostics, on a stack of 2 MB.
//!
//! Sizes are such that work which grows with the square of the input would not end: no clock decides here.

use portolan::diagnostic::Diagnostic;
use portolan::syntax::limits::MAX_FILE_BYTES;
use portolan::syntax::limits::MAX_NESTING;
use portolan::syntax::limits::MAX_PROBLEMS;
use portolan::syntax::print::{canonical, tokens};
use portolan::syntax::tree::{Element, Entry, Expression, Resource};
use portolan::syntax::{Parsed, parse};

/// What 64 MB are here: the full size takes long in a debug build.
const MUCH: usize = if cfg!(debug_assertions) { 1 << 20 } else { 64 << 20 };
const MANY: usize = 100_000;

/// Parses on a small stack, uses the tree there, and says what was found.
fn read(text: &str) -> Parsed {
    std::thread::scope(|scope| {
        let small = std::thread::Builder::new().stack_size(2 << 20);
        let work = || {
            let parsed = parse(Default::default(), text);
            use_all(&parsed.resource, text);
            parsed
        };
        small.spawn_scoped(scope, work).expect("a thread").join().expect("no panic")
    })
}

/// Every function that recurses over the tree.
fn use_all(resource: &Resource, text: &str) {
    let mut at = 0;
    for token in tokens(resource, text) {
        assert_eq!(token.span.start, at, "tokens leave no gap");
        at = token.span.end;
    }
    assert_eq!(at as usize, text.len());
    for message in resource.messages().take(10) {
        for pattern in message.value.iter().chain(message.attributes.iter().take(10).map(|it| &it.value)) {
            assert!(canonical(pattern, text).len() <= text.len() * 3 + 200 * 4 * MAX_NESTING as usize);
            let mut nodes = 0;
            portolan::syntax::walk::walk(pattern, &mut |_| nodes += 1);
            assert!(nodes > 0);
        }
    }
    assert_eq!(resource, &resource.clone());
}

fn rules(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|it| it.rule).collect()
}

/// Expects these rules, and that the next entry is read.
#[track_caller]
fn read_with(text: &str, expected: &[&str]) {
    let parsed = read(&format!("{text}\nlast = text\n"));
    assert_eq!(rules(&parsed.diagnostics), expected);
    assert!(matches!(parsed.resource.entries.last(), Some(Entry::Message(last)) if last.value.is_some()));
}

#[test]
fn bytes_that_are_hardly_text() {
    for (text, entries, expected) in [
        ("", 0, &[] as &[&str]),
        ("\u{FEFF}", 0, &[]),
        ("\u{FEFF}a = b", 1, &[]),
        ("\u{FEFF}\r\n\u{FEFF}", 1, &["syntax-error"]),
        (" ", 0, &[]),
        ("\n\r\n \n", 0, &[]),
        ("a = b", 1, &[]),
        ("# c", 1, &[]),
        ("#", 1, &[]),
        ("-", 1, &["syntax-error"]),
        ("a", 1, &["missing-equals"]),
        ("a =", 1, &["empty-entry"]),
        ("a = {", 1, &["unclosed-placeable"]),
        ("a = {\"", 1, &["unclosed-string"]),
        ("a = {\"\\", 1, &["bad-escape"]),
        ("a = {F(", 1, &["syntax-error"]),
        ("a = {$n ->", 1, &["unclosed-placeable"]),
        ("a = {$n ->\n*[", 1, &["syntax-error"]),
        ("a = b\n.", 2, &["line-start-character"]),
        ("\0", 1, &["syntax-error"]),
        ("a\0 = b", 1, &["syntax-error"]),
        ("a = \0", 1, &[]),
        ("a = {\0}", 1, &["unescaped-brace"]),
        ("\r", 1, &["syntax-error"]),
        ("a = b\rc = d\r", 1, &[]),
        ("a = b\r\nc = d\ne = f\r\n\n\r\n", 3, &[]),
        ("a =\r\n  b\n  c\r\n\r\n  d\n", 1, &[]),
        ("\u{1A}", 1, &["syntax-error"]),
        ("a = \u{1A}\u{7F}\u{85}\u{2028}\u{10FFFF}", 1, &[]),
    ] {
        let parsed = read(text);
        assert_eq!(
            (parsed.resource.entries.len(), rules(&parsed.diagnostics).as_slice()),
            (entries, expected),
            "{text:?}"
        );
    }
}

#[test]
fn nesting_up_to_the_limit_is_read() {
    let depth = MAX_NESTING as usize;
    let braces = |depth| format!("a = {}$x{}", "{".repeat(depth), "}".repeat(depth));
    read_with(&braces(depth), &[]);
    read_with(&braces(depth + 1), &["nesting-too-deep"]);
    let calls = |depth| format!("a = {{{}1{}}}", "F(".repeat(depth), ")".repeat(depth));
    read_with(&calls(depth - 1), &[]);
    read_with(&calls(depth), &["nesting-too-deep"]);
    read_with(&format!("a = {}x{}", "{$n ->\n*[k] ".repeat(depth), "\n}".repeat(depth)), &[]);
}

#[test]
fn nesting_without_end_is_refused_in_every_shape() {
    for (open, close) in [
        ("{", "}"),
        ("{ ", " }"),
        ("{\n", "\n}"),
        ("{F(", ")}"),
        ("{F({", "})}"),
        ("{-t(", ")}"),
        ("{ $n ->\n*[k] ", "\n}"),
        ("{ $n ->\n    [a] x\n   *[k] ", "\n}"),
        ("{ F(1, ", ") }"),
        ("{\r\n{", "}\r\n}"),
    ] {
        for (before, after) in [
            ("a = ", ""),
            ("a = b\n    .c = ", ""),
            ("-a = b\n    .c =\n        ", ""),
            ("a = { $x ->\n   *[y] ", "\n}"),
            ("a = x\n    .c = { $x ->\n    [z] z\n   *[y] ", "\n}"),
        ] {
            let opened = open.repeat(MANY);
            read_with(&format!("{before}{opened}"), &["nesting-too-deep"]);
            let closed = close.repeat(MANY);
            read_with(&format!("{before}{opened}$x{closed}{after}"), &["nesting-too-deep"]);
        }
    }
    read_with(&format!("a = {{{}1{}}}", "F(".repeat(MANY), ")".repeat(MANY)), &["nesting-too-deep"]);
    read_with(&"{".repeat(MANY), &["syntax-error"]);
}

#[test]
fn many_arguments() {
    let list: String = (0..MANY).map(|n| format!("a{n}: {n}, ")).collect();
    let parsed = read(&format!("a = {{ F({list}) }}"));
    assert!(parsed.diagnostics.is_empty());
    let message = parsed.resource.messages().next().expect("a message");
    let [Element::Placeable(placeable)] = &message.value.as_ref().expect("a value").elements[..] else { panic!() };
    let Expression::Function(function) = &placeable.expression else { panic!() };
    assert_eq!(function.arguments.named.len(), MANY);
    read_with(&format!("a = {{ F({list}a0: 1) }}"), &["duplicate-argument"]);
    read_with(&format!("a = {{ F({list}a{}: 1) }}", MANY - 1), &["duplicate-argument"]);
    read_with(&format!("a = {{ F({list}1) }}"), &["positional-after-named"]);
    read_with(&format!("a = {{ F({}) }}", "$x, ".repeat(MANY)), &[]);
}

#[test]
fn a_million_variants() {
    let variants = |n: usize| (0..n).map(|n| format!(" [k{n}] x\n")).collect::<String>();
    let list = variants(1_000_000);
    read_with(&format!("a = {{ $n ->\n{list} *[other] x\n }}"), &[]);
    read_with(&format!("a = {{ $n ->\n{list} }}"), &["missing-default-variant"]);
    read_with(&format!("a = {{ $n ->\n{list} *[other] x\n"), &["unclosed-placeable"]);
    read_with(&format!("a = b\n .c = {{ $n ->\n{list} *[other] x\n *[more] x\n }}"), &["several-default-variants"]);
}

#[test]
fn many_attributes_entries_and_elements() {
    let parsed = read(&format!("a =\n{}", " .b = c\n".repeat(MANY)));
    assert_eq!(parsed.resource.messages().next().map(|it| it.attributes.len()), Some(MANY));
    assert_eq!(read(&"a = b\n".repeat(MANY)).resource.entries.len(), MANY);
    assert_eq!(read(&"# c\na = b\n".repeat(MANY)).resource.entries.len(), MANY);
    assert_eq!(read(&"# c\n\n".repeat(MANY)).resource.entries.len(), MANY);
    assert_eq!(read(&"#\n".repeat(MANY)).resource.entries.len(), 1);
    read_with(&format!("a = {}", "x{ $y }".repeat(MANY)), &[]);
    read_with(&format!("a =\n{}", "  x\n".repeat(MANY)), &[]);
    read_with(&format!("a =\r\n{}", "  x\r\n\r\n".repeat(MANY)), &[]);
    read_with(&format!("a =\n{}", "{ $y }\n".repeat(MANY)), &[]);
    read_with(&format!("a =\n{}", "  { $n ->\n *[a] b\n\n}\n\n".repeat(MANY)), &[]);
}

#[test]
fn many_faults() {
    for (line, rule) in [
        ("F(\n", "missing-equals"),
        ("a = {F(\n", "syntax-error"),
        ("a = {\n", "unclosed-placeable"),
        ("a = {\"\n", "unclosed-string"),
        ("a = {$n ->\n", "missing-default-variant"),
        ("a = {$n ->\n *[x] {$n ->\n *[y] z\n", "unclosed-placeable"),
        ("a = }\n", "unescaped-brace"),
        ("a = {{{{{{{{\n", "unclosed-placeable"),
        ("a =\n", "empty-entry"),
        ("a =\ntext\n", "syntax-error"),
        ("a = b\n  .c\n", "missing-equals"),
        ("a = b\n  .c = {\n  .d = {\n", "unclosed-placeable"),
        ("a = b\n  *\n", "line-start-character"),
        ("a = b\n\tc\n", "tab-indentation"),
        ("#c\n", "syntax-error"),
        ("-\n", "syntax-error"),
        ("a b = c\n", "syntax-error"),
        ("a = {-t(1)}\n", "invalid-reference"),
        ("a = {\"\\uD800\"}\n", "bad-escape"),
        ("<<<<<<<\na = b\n=======\na = c\n>>>>>>>\na = b\n", "conflict-marker"),
        ("<<<<<<<\na = b\n", "conflict-marker"),
    ] {
        let found = read(&line.repeat(20_000)).diagnostics;
        let (last, others) = found.split_last().expect("diagnostics");
        assert_eq!((last.rule, others.len()), ("too-many-problems", MAX_PROBLEMS), "{line:?}");
        let other = others.iter().filter(|it| it.rule != rule).count();
        assert!(other <= 1, "{line:?}: {:?}", rules(others));
    }
    for line in ["\t\n", "=======\n", " .a = b\n", "é\n", "}\n", " [a]\n", "\0\n"] {
        let text = line.repeat(MANY);
        assert_eq!(read(&text).diagnostics.len(), 1, "{line:?}");
    }
    let many = read(&format!("a = {}", "{\"\\uD800\"}{-t(1)}".repeat(MANY))).diagnostics;
    assert_eq!(many.len(), MAX_PROBLEMS + 1);
}

#[test]
fn long_lines_and_large_files() {
    for part in [
        "x", " ", "\n", "\r\n", "é", "\0", "\u{FEFF}", "x y ", "  x\n", "  x\r\n", "\r", "# c\n", "a = b\n", "[", "*",
        ".",
    ] {
        let whole = part.repeat(MUCH / part.len());
        assert!(read(&whole).diagnostics.len() <= MAX_PROBLEMS + 1, "{part:?}");
        drop(whole);
        let value = format!("a = {}", part.repeat(MUCH / part.len()));
        assert!(read(&value).diagnostics.len() <= 2, "{part:?}");
    }
    for part in ["{$x}", "{\"x\"}", "x\n  ", "x\n\n  "] {
        read_with(&format!("a = {}x", part.repeat(MUCH / 8 / part.len())), &[]);
    }
    read_with(&format!("{} = b", "a".repeat(MUCH)), &[]);
    read_with(&format!("a = {{ {} }}", "1".repeat(MUCH)), &[]);
    read_with(&format!("a = {{ \"{}\" }}", "\\\\".repeat(MUCH / 2)), &[]);
    read_with(&format!("a = {{ ${} }}", "x".repeat(MUCH)), &[]);
    read_with(&format!("a = {{{}$x }}", " \n".repeat(MUCH / 2)), &[]);
    read_with(&format!("a = {{ \"{}", "x".repeat(MUCH)), &["unclosed-string"]);
    read_with(&format!("a = b{}\n  .c = d", "\n ".repeat(MUCH / 2)), &[]);
    read_with(&"#".repeat(MUCH), &["syntax-error"]);
}

#[test]
fn a_file_over_the_limit_says_so() {
    let message = format!("a = {}", "x".repeat(MAX_FILE_BYTES - 3));
    // What counts are bytes, and nothing of such a file is read, be it Fluent or not.
    for text in [" ".repeat(MAX_FILE_BYTES + 1), message, "é".repeat(MAX_FILE_BYTES / 2 + 1)] {
        let parsed = parse(Default::default(), &text);
        assert_eq!(rules(&parsed.diagnostics), ["file-too-large"]);
        assert!(parsed.resource.entries.is_empty() && parsed.diagnostics[0].help.is_some());
        assert!(parsed.diagnostics[0].span.is_empty());
    }
    let most = format!("a = {}", "x".repeat(MAX_FILE_BYTES - 4));
    let parsed = parse(Default::default(), &most);
    assert_eq!((parsed.diagnostics.len(), parsed.resource.entries.len()), (0, 1));
}

#[test]
fn a_stray_file_over_the_limit_hides_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir_all(folder.path().join("locales/en")).expect("a folder");
    std::fs::write(folder.path().join("locales/en/app.ftl"), "a = 1\n").expect("writable");
    let large = std::fs::File::create(folder.path().join("locales/en/dump.ftl")).expect("writable");
    large.set_len(MAX_FILE_BYTES as u64 * 4).expect("a file of nothing");
    let (project, _, found) = portolan::load(folder.path()).expect("a project");
    assert_eq!(found, []);
    let [app, dump] = project.source.files.as_slice() else { panic!("two files") };
    assert_eq!((app.units().count(), app.problems.len()), (1, 0));
    assert_eq!((dump.units().count(), rules(&dump.problems)), (0, vec!["file-too-large"]));
}

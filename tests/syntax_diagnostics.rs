//! Each fault of syntax has one diagnostic: the true cause at the true place, with help; what follows is read.
//!
//! A fixture is text with a margin of four columns. A line that starts with `#~` expects diagnostics in the line above
//! it: carets under the place, then the rule. Faults between braces are written once and tried in every place where a
//! pattern may stand.

use portolan::diagnostic::Diagnostic;
use portolan::syntax::parse;
use portolan::syntax::tree::Entry;
use portolan::text::Span;

/// Stands after every fixture, and must be read.
const TAIL: &str = "\nlast = still read\n    .title = this too\n";

/// Faults of entries, attributes, comments and lines. Those without carets must have no diagnostic.
const FIXTURES: &[&str] = &[
    include_str!("syntax_diagnostics/entries.txt"),
    include_str!("syntax_diagnostics/attributes.txt"),
    include_str!("syntax_diagnostics/lines.txt"),
    include_str!("syntax_diagnostics/selectors.txt"),
];

/// Faults within one line of text: the text, carets under the place, the rule.
const IN_TEXT: &[[&str; 3]] = &[
    // A placeable that is not closed.
    ["See { $x", "    ^", "unclosed-placeable"],
    ["See { $x now", "    ^", "unclosed-placeable"],
    ["See { $x now { $y }", "    ^", "unclosed-placeable"],
    ["See {", "    ^", "unclosed-placeable"],
    ["See { \"a\"", "    ^", "unclosed-placeable"],
    ["See { -term", "    ^", "unclosed-placeable"],
    ["See { NUMBER($x)", "    ^", "unclosed-placeable"],
    ["See { { $x }", "    ^", "unclosed-placeable"],
    ["{ $x }{ $y", "      ^", "unclosed-placeable"],
    // A text in quotes that is not closed.
    ["{ \"abc }", "  ^^^^^^", "unclosed-string"],
    ["{\"abc}", " ^^^^^", "unclosed-string"],
    ["{ \"", "  ^", "unclosed-string"],
    ["{ \"C:\\\" }", "  ^^^^^^^", "unclosed-string"],
    ["{ F(a: \"b) }", "       ^^^^^", "unclosed-string"],
    ["{ F(\"b) }", "    ^^^^^", "unclosed-string"],
    // Escapes.
    ["{\"\\u00é\"}", "  ^^^^", "bad-escape"],
    ["{\"\\u00\"}", "  ^^^^", "bad-escape"],
    ["{\"\\u\"}", "  ^^", "bad-escape"],
    ["{\"\\u00", "  ^^^^", "bad-escape"],
    ["{\"\\U01F60\"}", "  ^^^^^^^", "bad-escape"],
    ["{\"\\U\"}", "  ^^", "bad-escape"],
    ["{\"C:\\Users\"}", "    ^^", "bad-escape"],
    ["{\"\\u{e9}\"}", "  ^^", "bad-escape"],
    ["{\"a\\x41\"}", "   ^^", "bad-escape"],
    ["{\"a\\n\"}", "   ^^", "bad-escape"],
    ["{\"a\\é\"}", "   ^^", "bad-escape"],
    ["{\"\\{\"}", "  ^^", "bad-escape"],
    ["{\"\\'\"}", "  ^^", "bad-escape"],
    ["{\"a\\", "   ^", "bad-escape"],
    ["{\"\\uD800\"}", "  ^^^^^^", "bad-escape"],
    ["{\"\\U110000\"}", "  ^^^^^^^^", "bad-escape"],
    ["{ F(a: \"\\u00é\") }", "        ^^^^", "bad-escape"],
    // Braces in prose.
    ["a { b c } d", "  ^", "unescaped-brace"],
    ["a {, or what} d", "  ^", "unescaped-brace"],
    ["a {n, plural} d", "  ^", "unescaped-brace"],
    ["a {it's} d", "  ^", "unescaped-brace"],
    ["a {été} d", "  ^", "unescaped-brace"],
    ["a {%s} d", "  ^", "unescaped-brace"],
    ["a {-} d", "  ^", "unescaped-brace"],
    ["a {} d", "  ^^", "unescaped-brace"],
    ["a {  } d", "  ^^^^", "unescaped-brace"],
    ["a } d", "  ^", "unescaped-brace"],
    ["a {\"{\"} b } d", "          ^", "unescaped-brace"],
    ["{ $x }} d", "      ^", "unescaped-brace"],
    // Quotation marks.
    ["{ 'a' }", "  ^", "syntax-error"],
    ["{ “a” }", "  ^", "syntax-error"],
    ["{ «a» }", "  ^", "syntax-error"],
    ["{ „a“ }", "  ^", "syntax-error"],
    ["{ F('a') }", "    ^", "syntax-error"],
    // What stands between braces.
    ["{ $ }", "  ^", "syntax-error"],
    ["{ $1 }", "  ^", "syntax-error"],
    ["{ $ü }", "  ^", "syntax-error"],
    ["{ $user name }", "        ^^^^", "syntax-error"],
    ["{ $user.name }", "       ^", "syntax-error"],
    ["{ 1,000 }", "   ^", "syntax-error"],
    ["{ 1. }", "  ^^", "syntax-error"],
    ["{ 5x }", "   ^", "syntax-error"],
    ["{ msg. }", "     ^", "syntax-error"],
    ["{ -term. }", "       ^", "syntax-error"],
    ["{ \"a\" \"b\" }", "      ^", "syntax-error"],
    ["{ -> }", "  ^^", "syntax-error"],
    ["{ $x - 1 }", "     ^", "syntax-error"],
    // References.
    ["{ -term.attr }", "  ^^^^^^^^^^", "invalid-reference"],
    ["{ { -term.attr } }", "    ^^^^^^^^^^", "invalid-reference"],
    ["{ msg(1) }", "  ^^^", "invalid-reference"],
    ["{ Number($x) }", "  ^^^^^^", "invalid-reference"],
    ["{ -term(1) }", "        ^", "invalid-reference"],
    ["{ -term($x, a: 1) }", "        ^^", "invalid-reference"],
    // Arguments.
    ["{ F(a: 1, $x) }", "          ^^", "positional-after-named"],
    ["{ F(a: 1, 2) }", "          ^", "positional-after-named"],
    ["{ F(a: 1, b) }", "          ^", "positional-after-named"],
    ["{ F($y, a: 1, \"s\", b: 2) }", "              ^^^", "positional-after-named"],
    ["{ -term(a: 1, $x) }", "              ^^", "positional-after-named"],
    ["{ F(a: 1, a: 2) }", "          ^", "duplicate-argument"],
    ["{ F(a: 1, b: 2, a: 1) }", "                ^", "duplicate-argument"],
    ["{ -term(case: \"x\", case: \"y\") }", "                   ^^^^", "duplicate-argument"],
    [
        "{ F(a:1,b:1,c:1,d:1,e:1,f:1,g:1,h:1,i:1,j:1,a:2) }",
        "                                            ^",
        "duplicate-argument",
    ],
    ["{ F($x }", "   ^", "syntax-error"],
    ["{ F($x } (aside)", "   ^", "syntax-error"],
    ["{ F(", "   ^", "syntax-error"],
    ["{ F(a: 1", "   ^", "syntax-error"],
    ["{ F($x, }", "   ^", "syntax-error"],
    ["{ F($x a: 1) }", "       ^", "syntax-error"],
    ["{ F(1 2) }", "      ^", "syntax-error"],
    ["{ F($x; a: 1) }", "      ^", "syntax-error"],
    ["{ F(a = 1) }", "      ^", "syntax-error"],
    ["{ F(\"a\": 1) }", "       ^", "syntax-error"],
    ["{ F(a: $x) }", "       ^^", "syntax-error"],
    ["{ F(a: b) }", "       ^", "syntax-error"],
    ["{ F(a:) }", "      ^", "syntax-error"],
    ["{ F(,) }", "    ^", "syntax-error"],
    ["{ F(é) }", "    ^", "syntax-error"],
    ["{ F(G(H(a: 1, 2))) }", "              ^", "positional-after-named"],
    // Tabs.
    ["{\t$x }", " ^", "tab-indentation"],
    ["{ $x\t}", "    ^", "tab-indentation"],
    ["{ F(\t$x) }", "    ^", "tab-indentation"],
    ["{ F($x,\t1) }", "       ^", "tab-indentation"],
    ["{ F($x\t) }", "      ^", "tab-indentation"],
    ["{ F(a:\t1) }", "      ^", "tab-indentation"],
    // Selectors that cannot select: the variants below are never reached.
    ["{ msg ->", "  ^^^", "invalid-selector"],
    ["{ msg.attr ->", "  ^^^^^^^^", "invalid-selector"],
    ["{ -term ->", "  ^^^^^", "invalid-selector"],
    ["{ -term(a: 1) ->", "  ^^^^^^^^^^^", "invalid-selector"],
    ["{ { $x } ->", "  ^^^^^^", "invalid-selector"],
    ["{ $n -> [one] a *[other] b }", "        ^", "syntax-error"],
    ["{ $n ->[one] a { $x } *[other] b } c", "       ^", "syntax-error"],
    ["{ $n -> }", "  ^^", "missing-default-variant"],
];

/// Text that is right, though it may look wrong.
const GOOD_TEXT: &[&str] = &[
    "{\"\\u00e9\\U01F602\\\\\\\"{}\"}",
    "a \\n \\u00 b",
    "{ $x } = \"quoted\" 'text' [bracket] *star* .dot",
    "{ F() }{ F( $x , a : 1 , ) }",
    "{ -term }{-term( a: \"b\" )}{ msg.attr }",
    "{{{ $x }}}",
    "a\tb",
    "<<<<<<< a",
    "{ -1 }{ 1.50 }{ F(-2, a: -3.5) }",
];

/// Where a pattern may stand.
const PLACES: &[(&str, &str)] = &[
    ("key = ", "\n"),
    ("key =\n    ", "\n"),
    ("key = first line\n    second { $a } ", "\n"),
    ("-term = ", "\n"),
    ("key = text\n    .attr = ", "\n"),
    ("key =\n    .first = one\n    .attr =\n        text\n        ", "\n"),
    ("-term = text\n    .attr = ", "\n"),
    ("key =\n    { $n ->\n        [one] ", "\n       *[other] text\n    }\n"),
    ("key =\n    { $n ->\n        [one] text\n       *[other]\n            ", "\n    }\n"),
    ("key = text\n    .attr = { $n ->\n        [one] ", "\n       *[other] text\n    }\n"),
    (
        "key = text\n    .attr =\n        { $n ->\n            [one] { $m ->\n                [few] x\n               *[other] ",
        "\n            }\n           *[other] y\n        }\n",
    ),
];

#[test]
fn faults_in_entries() {
    let mut wrong = Vec::new();
    for fixture in FIXTURES.iter().flat_map(|file| file.split("\n----\n")) {
        let (text, expected) = read_fixture(fixture);
        wrong.extend(check(&text, &expected).err());
        let (text, expected) = with_crlf(&text, &expected);
        wrong.extend(check(&text, &expected).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn faults_in_text_wherever_text_may_stand() {
    let mut wrong = Vec::new();
    for [text, carets, rule] in IN_TEXT {
        let from = carets.len() - carets.trim_start().len();
        let bytes = |chars: usize| text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
        let (start, end) = (bytes(from), bytes(carets.len()));
        for (before, after) in PLACES {
            let span = Span::new((before.len() + start) as u32, (before.len() + end) as u32);
            let whole = format!("{before}{text}{after}");
            // At the end of a file there is no line end.
            if after.len() == 1 {
                let open = expect(&format!("{before}{text}"), &[(span, *rule)]);
                assert!(open.iter().flatten().all(|it| it.id.is_some()));
                wrong.extend(open.err());
            }
            wrong.extend(check(&whole, &[(span, *rule)]).err());
            let (whole, expected) = with_crlf(&whole, &[(span, *rule)]);
            wrong.extend(check(&whole, &expected).err());
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn good_text_has_no_diagnostic_wherever_it_stands() {
    for text in GOOD_TEXT {
        for (before, after) in PLACES {
            let whole = format!("{before}{text}{after}");
            for text in [whole.replace('\n', "\r\n"), whole] {
                check(&text, &[]).unwrap_or_else(|wrong| panic!("{wrong}"));
            }
        }
    }
}

#[test]
fn a_diagnostic_names_its_entry_or_attribute() {
    let text = "key = {\n-term = a } b\nother =\n    .title = {\n    .label = x\n";
    let parsed = parse(Default::default(), text);
    let ids: Vec<_> = parsed.diagnostics.iter().map(|it| it.id.as_deref().unwrap_or_default()).collect();
    assert_eq!(ids, ["key", "-term", "other.title"]);
}

#[test]
fn a_file_of_faults_says_how_many_are_not_listed() {
    let text = "word\n".repeat(2000);
    let found = parse(Default::default(), &text).diagnostics;
    let last = found.last().expect("a summary");
    assert_eq!((found.len(), last.rule), (501, "too-many-problems"));
    assert!(last.message.starts_with("1500 more"), "{}", last.message);
    assert!(last.help.is_some());
}

#[test]
fn every_rule_of_the_parser_is_tested_here() {
    let mut seen: Vec<&str> = vec!["too-many-problems", "nesting-too-deep", "file-too-large"];
    seen.extend(IN_TEXT.iter().map(|[_, _, rule]| *rule));
    for fixture in FIXTURES.iter().flat_map(|file| file.split("\n----\n")) {
        seen.extend(read_fixture(fixture).1.iter().map(|(_, rule)| *rule));
    }
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/syntax/problem");
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("the parser's messages") {
        let code = std::fs::read_to_string(file.expect("a file").path()).expect("Rust code");
        let literals = code.split('"').skip(1).step_by(2);
        for rule in literals.filter(|it| it.contains('-') && it.bytes().all(|b| b == b'-' || b.is_ascii_lowercase())) {
            assert!(seen.contains(&rule), "no fixture for {rule}");
            count += 1;
        }
    }
    assert!(count > 30);
}

/// Parses with the tail, holds the diagnostics against the expected ones, and the tail to be read.
fn check(text: &str, expected: &[(Span, &str)]) -> Result<(), String> {
    let text = &match text.contains("\r\n") {
        true => format!("{text}{}", TAIL.replace('\n', "\r\n")),
        false => format!("{text}{TAIL}"),
    };
    let found = expect(text, expected)?;
    let parsed = parse(Default::default(), text);
    let Some(Entry::Message(last)) = parsed.resource.entries.last() else { panic!("the last entry is junk:\n{text}") };
    assert_eq!(last.id.of(text), "last", "{text}");
    assert_eq!(last.value.as_ref().and_then(|value| value.as_plain(text)), Some("still read"), "{text}");
    assert_eq!(last.attributes.len(), 1, "{text}");
    for (index, diagnostic) in found.iter().enumerate().filter(|(_, it)| !it.fix.is_empty()) {
        let fixed = apply(text, diagnostic);
        let after = parse(Default::default(), &fixed).diagnostics;
        let same = |it: &Diagnostic| it.rule == diagnostic.rule && it.span.start == diagnostic.span.start;
        if after.iter().any(same) || after.len() >= found.len() {
            return Err(format!("fix {index} is none:\n{text}\n{fixed}\n{after:#?}"));
        }
    }
    Ok(())
}

fn expect(text: &str, expected: &[(Span, &str)]) -> Result<Vec<Diagnostic>, String> {
    let found = parse(Default::default(), text).diagnostics;
    let mut short: Vec<_> = found.iter().map(|it| (it.span, it.rule)).collect();
    short.sort();
    let show = || {
        let found: Vec<_> = found.iter().map(|it| (it.rule, it.span, it.span.of(text), &it.message)).collect();
        format!("{text}\n{text:?}\n{found:#?}")
    };
    if short != expected {
        return Err(format!("expected {expected:?}\n{}", show()));
    }
    for diagnostic in &found {
        let help = diagnostic.help.as_deref().unwrap_or_default();
        assert!(help.contains('`') || help.len() > 20, "no help: {}", show());
        assert!(!diagnostic.message.is_empty() && !diagnostic.message.ends_with('.'), "{}", show());
        let places =
            diagnostic.labels.iter().map(|label| label.span).chain(diagnostic.fix.iter().map(|edit| edit.span));
        for span in places.chain([diagnostic.span]) {
            assert!(text.get(span.range()).is_some(), "{}", show());
        }
    }
    Ok(found)
}

/// Text and expected diagnostics of a fixture.
fn read_fixture(fixture: &str) -> (String, Vec<(Span, &str)>) {
    let (mut text, mut expected, mut line_start) = (String::new(), Vec::new(), 0);
    for line in fixture.lines() {
        let Some(marks) = line.strip_prefix("#~") else {
            let line = line.strip_prefix("    ").unwrap_or(line);
            line_start = text.len();
            text.push_str(&line.replace('→', "\t").replace('·', "\u{A0}"));
            text.push('\n');
            continue;
        };
        // The marks `#~` stand in the margin of four columns.
        let (carets, rule) = marks.rsplit_once(' ').expect("carets and a rule");
        let carets: Vec<char> = carets.chars().skip(2).collect();
        let from = carets.iter().position(|&c| c == '^').expect("a caret");
        let to = carets.iter().rposition(|&c| c == '^').expect("a caret") + 1;
        let line = text[line_start..].trim_end_matches('\n');
        let offset = |chars: usize| line_start + line.char_indices().nth(chars).map_or(line.len(), |(at, _)| at);
        expected.push((Span::new(offset(from) as u32, offset(to) as u32), rule));
    }
    expected.sort();
    (text, expected)
}

/// The same with CRLF.
fn with_crlf<'r>(text: &str, expected: &[(Span, &'r str)]) -> (String, Vec<(Span, &'r str)>) {
    let shift = |at: u32| at + text[..at as usize].matches('\n').count() as u32;
    let moved = expected.iter().map(|(span, rule)| (Span::new(shift(span.start), shift(span.end)), *rule));
    (text.replace('\n', "\r\n"), moved.collect())
}

fn apply(text: &str, diagnostic: &Diagnostic) -> String {
    let mut edits = diagnostic.fix.clone();
    edits.sort();
    let mut text = text.to_owned();
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.text);
    }
    text
}

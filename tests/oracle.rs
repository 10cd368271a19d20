//! Our tree means what `fluent-syntax` reads, on everything at hand, save for a written list of cases where that crate
//! departs from the specification.
//!
//! Both trees are written as lines of text without places, adjacent text merged, and compared entry by entry.

use fluent_syntax::ast;
use portolan::syntax::parse;
use portolan::syntax::tree::{self, Element, Entry, Expression, VariantKey};

use crate::corpora::{catalogues, corpus};

/// Where `fluent-syntax` 0.12 is wrong, each with an example. The test below holds every one of them: if a later version
/// reads one rightly, the line must go.
const DIFFERENCES: &[(&str, &str)] = &[
    ("a file of nothing but spaces is junk", "   "),
    ("the indentation of a line that starts with a placeable is not counted", "key =\n    { $x } one\n        two\n"),
    (
        "blank lines inside a pattern keep the spaces that go beyond the common indentation",
        "key =\n  one\n    \n  two\n",
    ),
    ("arguments need no comma between them", "key = { F(1 2) }\n"),
    ("`\\{` is taken for an escape", "key = { \"\\{\" }\n"),
    ("after an error inside an entry, an entry on the line where reading stopped is lost", "key = {\nnext = text\n"),
    ("a value of nothing but a lone carriage return is an empty text", "key = \r"),
    ("a comment of nothing but `#` at the very end has no line", "#"),
    ("a byte order mark makes the first entry junk", "\u{FEFF}key = text\n"),
    ("it takes a `*` without a key for the default of a selector without variants", "a = { $n ->\n*}\n"),
];

#[test]
fn same_meaning_on_all_corpora() {
    for name in ["firefox", "anki", "cosmic-settings"] {
        let Some(folder) = corpus(name) else { continue };
        let files = catalogues(&folder);
        assert!(files.len() > 5, "{name} has catalogues");
        let mut entries = 0;
        for path in files {
            let text = std::fs::read_to_string(&path).expect("corpus files are UTF-8");
            let (ours, theirs) = (ours(&text), theirs(&text));
            entries += ours.len();
            if ours != theirs {
                let at = ours.iter().zip(&theirs).position(|(a, b)| a != b).unwrap_or(ours.len().min(theirs.len()));
                panic!("{}:\nours   {:?}\ntheirs {:?}", path.display(), ours.get(at), theirs.get(at));
            }
        }
        eprintln!("{name}: {entries} entries read alike");
    }
}

#[test]
fn same_meaning_on_our_own_catalogues() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["locales", "fixtures"] {
        for path in catalogues(&root.join(folder)) {
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let (ours, theirs) = (ours(&text), theirs(&text));
            let listed = text.starts_with("### oracle-differs");
            assert_eq!(ours == theirs, !listed, "{}:\n{ours:#?}\n{theirs:#?}", path.display());
        }
    }
}

#[test]
fn every_listed_difference_is_one() {
    let gone: Vec<_> = DIFFERENCES.iter().filter(|(_, text)| ours(text) == theirs(text)).collect();
    assert!(gone.is_empty(), "no difference any more: {gone:#?}");
}

/// The one text on which `fluent-syntax` does not answer at all; ours says what is wrong.
#[test]
fn an_escape_cut_short_makes_the_oracle_panic() {
    let text = "a = { \"\\u00é\" }\n";
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let answer = std::panic::catch_unwind(|| theirs(text));
    std::panic::set_hook(hook);
    assert!(answer.is_err(), "it answers now: take this case out of `explained`");
    assert_eq!(parse(Default::default(), text).diagnostics[0].rule, "bad-escape");
}

#[test]
fn same_meaning_on_small_cases() {
    let cases = [
        "a = b\n",
        "a=b",
        "a =\n  b\n",
        "a =\r\n  b\r\n  c\r\n",
        "a = b\n\n\n  c\n",
        "-t = x\n    .y = z\n",
        "a =\n .b = c\n.d = e\n",
        "# c\na = b\n# d\n\n## g\n### r\n",
        "#\n# x\n#\na = b\n",
        "#x\na = b\n",
        "a = { $n ->\n [one] x\n*[other] y\n}\n",
        "a = { $n ->\n [one] x\n*[other] { $m ->\n  [a] 1\n *[b] 2\n }\n}\n",
        "a = { F($x, b: 1, c: \"d\") }\n",
        "a = { F() }",
        "a = { -t.b ->\n *[x] y\n}\n",
        "a = {-t(a:1)}\n",
        "a = { b.c }\n",
        "a = { \"\\u00e9\\\"\" }\n",
        "a = {{ \"b\" }}\n",
        "a = b } c\nd = e\n",
        "a = { }\nb = c\n",
        "a = \n",
        "a\n",
        "1 = 2\na = b\n",
        "a = b\n   .c d\n   .e = f\ng = h\n",
        "a = b\n  .c = { $\n  .d = e\n\nf = g\n",
        "a = \"b\n",
        "a = {\"b\n\"}\nc = d\n",
        "a = { $n ->\n [one] x\n [other] y\n}\nb = c\n",
        "a = { $n ->\n *[one] x\n *[other] y\n}\nb = c\n",
        "a = { b ->\n *[one] x\n}\nb = c\n",
        "a = x\n    [b]\nb = c\n",
        "a =\n\tb\nc = d\n",
        "<<<<<<< HEAD\na = b\n=======\na = c\n>>>>>>> x\n",
        "a = b\rc\n",
        "a = b\0c\n",
        "a = b  \n  c  \n",
        "a = { 1 -> \n *[-1.5] x\n}\n",
        "a =\n {\"\"}\n x\n",
        "-a =\n",
        "a = { F(a: 1, 2) }\n",
        "a = { F(a: 1, a: 2) }\n",
        "a = { f(1) }\n",
        "a = {-t.b}\n",
        "a = x { $n ->\n  [a] b\n c\n  d\n *[e] f\n } y\n",
        "é = a\nb = c\n",
        "a.b = c\nd = e\n",
        "a = {\n$x\n}\n",
        "a = {F\n(\n)\n}\n",
        "",
        "\n\n",
        " a = b\n",
        "a =\n{ $x }\n",
        "a = b\n{ $x }\n",
    ];
    let differ = cases.iter().filter(|text| ours(text) != theirs(text));
    let differ: Vec<_> = differ.map(|text| (text, ours(text), theirs(text))).collect();
    assert!(differ.is_empty(), "{differ:#?}");
}

/// Whether a text holds something of the list above, so that it may be read in another way.
pub fn explained(text: &str) -> bool {
    let lines = || text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    let lone_cr = text.replace("\r\n", "").contains('\r');
    let spaces = lines().any(|line| !line.is_empty() && line.bytes().all(|byte| byte == b' '));
    let placeable = lines().any(|line| line.trim_start_matches(' ').starts_with('{'));
    let bare_comment =
        lines().next_back().is_some_and(|line| line.starts_with('#') && line.bytes().all(|byte| byte == b'#'));
    // It panics where an escape is cut short by a character of several bytes; see below.
    let escapes = text.match_indices("\\u").chain(text.match_indices("\\U"));
    let broken_escape = escapes.into_iter().any(|(at, _)| text[at + 2..].chars().take(7).any(|c| !c.is_ascii()));
    let bare_star = text.match_indices('*').any(|(at, _)| !text[at + 1..].starts_with('['));
    broken_escape
        || bare_star
        || bare_comment
        || lone_cr
        || spaces
        || placeable
        || text.contains("\\{")
        || text.starts_with('\u{FEFF}')
}

/// Whether both read a text alike, where `fluent-syntax` may take lines after an error for junk: those up to where it
/// stopped reading. All else must be the same.
pub fn alike(text: &str) -> bool {
    let tree = parse(Default::default(), text).resource;
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut theirs = resource.body.iter();
    let mut entries = tree.entries.iter().peekable();
    while let Some(entry) = entries.next() {
        let (Some(their), our) = (theirs.next(), our_entry(entry, text)) else { return false };
        if their_entry(their) == our {
            continue;
        }
        let (Entry::Junk(junk), ast::Entry::Junk { content }) = (entry, their) else { return false };
        if !content.starts_with(junk.span.of(text)) {
            return false;
        }
        let end = junk.span.start as usize + content.len();
        while entries.next_if(|next| next.span().end as usize <= end).is_some() {}
        if entries.peek().is_some_and(|next| (next.span().start as usize) < end) {
            // Reading stopped inside an entry of ours; what follows is read from there.
            return true;
        }
    }
    theirs.next().is_none()
}

/// Our tree, an entry a line.
pub fn ours(text: &str) -> Vec<String> {
    parse(Default::default(), text).resource.entries.iter().map(|entry| our_entry(entry, text)).collect()
}

fn our_entry(entry: &Entry, text: &str) -> String {
    match entry {
        Entry::Message(message) => {
            let comment = message.comment.map(|comment| comment.lines(text).collect::<Vec<_>>());
            let mut out = format!("{} {comment:?}", message.id.of(text));
            message.value.iter().for_each(|value| out += &format!(" = {}", our_pattern(value, text)));
            for attribute in &message.attributes {
                out += &format!(" .{} = {}", attribute.id.of(text), our_pattern(&attribute.value, text));
            }
            out
        }
        Entry::Comment(comment) => {
            format!("{} {:?}", "#".repeat(comment.level.into()), comment.lines(text).collect::<Vec<_>>())
        }
        Entry::Junk(junk) => format!("junk {:?}", junk.span.of(text).trim_end_matches('\r')),
    }
}

fn our_pattern(pattern: &tree::Pattern, text: &str) -> String {
    let mut parts = Parts::default();
    for element in &pattern.elements {
        match element {
            Element::Text(span) => parts.text(span.of(text)),
            Element::Placeable(placeable) => parts.other(our_expression(&placeable.expression, text)),
        }
    }
    parts.finish()
}

fn our_expression(expression: &Expression, text: &str) -> String {
    let attribute =
        |span: Option<portolan::text::Span>| span.map(|span| format!(".{}", span.of(text))).unwrap_or_default();
    let arguments = |arguments: &tree::Arguments| {
        let positional = arguments.positional.iter().map(|argument| our_expression(argument, text));
        let named =
            arguments.named.iter().map(|it| format!("{}: {}", it.name.of(text), our_expression(&it.value, text)));
        format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
    };
    match expression {
        Expression::String(span) | Expression::Number(span) => span.of(text).to_owned(),
        Expression::Variable(it) => format!("${}", it.id.of(text)),
        Expression::Message(it) => format!("{}{}", it.id.of(text), attribute(it.attribute)),
        Expression::Term(it) => {
            let arguments = it.arguments.as_deref().map(arguments).unwrap_or_default();
            format!("{}{}{arguments}", it.id.of(text), attribute(it.attribute))
        }
        Expression::Function(it) => format!("{}{}", it.id.of(text), arguments(&it.arguments)),
        Expression::Placeable(inner) => format!("{{{}}}", our_expression(&inner.expression, text)),
        Expression::Select(select) => {
            let mut out = format!("{} ->", our_expression(&select.selector, text));
            for variant in &select.variants {
                let key = match variant.key {
                    VariantKey::Identifier(span) => format!("word {}", span.of(text)),
                    VariantKey::Number(span) => format!("number {}", span.of(text)),
                };
                out += &format!(
                    " {}[{key}] {}",
                    if variant.default { "*" } else { "" },
                    our_pattern(&variant.value, text)
                );
            }
            out
        }
    }
}

/// What `fluent-syntax` reads, in the same form.
pub fn theirs(text: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    resource.body.iter().map(their_entry).collect()
}

fn their_entry(entry: &ast::Entry<&str>) -> String {
    let (id, comment, value, attributes) = match entry {
        ast::Entry::Message(it) => (it.id.name.to_owned(), &it.comment, it.value.as_ref(), &it.attributes),
        ast::Entry::Term(it) => (format!("-{}", it.id.name), &it.comment, Some(&it.value), &it.attributes),
        ast::Entry::Comment(comment) => return format!("# {:?}", comment.content),
        ast::Entry::GroupComment(comment) => return format!("## {:?}", comment.content),
        ast::Entry::ResourceComment(comment) => return format!("### {:?}", comment.content),
        ast::Entry::Junk { content } => return format!("junk {:?}", content.trim_end_matches([' ', '\n', '\r'])),
    };
    let mut out = format!("{id} {:?}", comment.as_ref().map(|comment| &comment.content));
    value.into_iter().for_each(|value| out += &format!(" = {}", their_pattern(value)));
    for attribute in attributes {
        out += &format!(" .{} = {}", attribute.id.name, their_pattern(&attribute.value));
    }
    out
}

fn their_pattern(pattern: &ast::Pattern<&str>) -> String {
    let mut parts = Parts::default();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => parts.text(value),
            ast::PatternElement::Placeable { expression } => parts.other(their_expression(expression)),
        }
    }
    parts.finish()
}

fn their_expression(expression: &ast::Expression<&str>) -> String {
    match expression {
        ast::Expression::Inline(inline) => their_inline(inline),
        ast::Expression::Select { selector, variants } => {
            let mut out = format!("{} ->", their_inline(selector));
            for variant in variants {
                let key = match variant.key {
                    ast::VariantKey::Identifier { name } => format!("word {name}"),
                    ast::VariantKey::NumberLiteral { value } => format!("number {value}"),
                };
                out += &format!(" {}[{key}] {}", if variant.default { "*" } else { "" }, their_pattern(&variant.value));
            }
            out
        }
    }
}

fn their_inline(inline: &ast::InlineExpression<&str>) -> String {
    let name = |attribute: &Option<ast::Identifier<&str>>| {
        attribute.as_ref().map(|it| format!(".{}", it.name)).unwrap_or_default()
    };
    let list = |arguments: &ast::CallArguments<&str>| {
        let positional = arguments.positional.iter().map(their_inline);
        let named = arguments.named.iter().map(|it| format!("{}: {}", it.name.name, their_inline(&it.value)));
        format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
    };
    match inline {
        ast::InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name),
        ast::InlineExpression::MessageReference { id, attribute } => format!("{}{}", id.name, name(attribute)),
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            format!("-{}{}{}", id.name, name(attribute), arguments.as_ref().map(list).unwrap_or_default())
        }
        ast::InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, list(arguments)),
        ast::InlineExpression::Placeable { expression } => format!("{{{}}}", their_expression(expression)),
    }
}

/// A pattern with adjacent text merged.
#[derive(Default)]
struct Parts {
    text: String,
    out: String,
}

impl Parts {
    fn text(&mut self, text: &str) {
        self.text += text;
    }

    fn other(&mut self, text: String) {
        self.flush();
        self.out += &format!("{{{text}}}");
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.out += &format!("{:?}", std::mem::take(&mut self.text));
        }
    }

    fn finish(mut self) -> String {
        self.flush();
        self.out
    }
}

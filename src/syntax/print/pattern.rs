//! One pattern as text: in canonical form, and laid out as Fluent.

use crate::syntax::tree::{Arguments, Element, Expression, Pattern, Placeable, Select};
use crate::syntax::walk::arguments_of;
use crate::text::Span;

/// A pattern in canonical form: what it means, without how it is laid out. Two patterns that print alike here say the
/// same; the fingerprints of the ledger are taken of this.
///
/// Text stands as it is read, with LF as line end; each placeable as `{ expression }` with one space; a selector over
/// several lines, four spaces a level, the default marked with `*`; literals as they are written.
///
/// ```
/// use portolan::syntax::{parse, print::canonical};
/// let print = |text: &str| {
///     let parsed = parse(Default::default(), text);
///     canonical(parsed.resource.messages().next().unwrap().value.as_ref().unwrap(), text)
/// };
/// assert_eq!(print("a = Hi {$name}"), "Hi { $name }");
/// assert_eq!(print("a =\n   Hi\n    {   $name   }\n"), "Hi\n { $name }");
/// ```
pub fn canonical(pattern: &Pattern, source: &str) -> String {
    let mut printer = Printer { source, out: String::new(), indent: 0, canonical: true, at_line_start: false };
    printer.elements(pattern);
    printer.out
}

/// A pattern as Fluent source, as it stands after a `=`: ` text` on the same line, or `\n    text` below it, if it runs
/// over several lines. Lines below are indented by `indent` spaces; selectors stand over several lines, each variant on
/// its own, four spaces a level. Read back, it has the same [`canonical`] form.
///
/// ```
/// use portolan::syntax::{parse, print::pattern_source};
/// let text = "a = You have {$n ->\n[one] one mail\n*[other] {$n} mails\n}.\n";
/// let parsed = parse(Default::default(), text);
/// let value = parsed.resource.messages().next().unwrap().value.as_ref().unwrap();
/// assert_eq!(pattern_source(value, text, 4), "
///     You have { $n ->
///         [one] one mail
///        *[other] { $n } mails
///     }.");
/// ```
pub fn pattern_source(pattern: &Pattern, source: &str, indent: usize) -> String {
    let mut printer = Printer { source, out: String::new(), indent, canonical: false, at_line_start: false };
    printer.source_pattern(pattern);
    printer.out
}

struct Printer<'s> {
    source: &'s str,
    out: String,
    /// Spaces before the lines below.
    indent: usize,
    canonical: bool,
    /// A line has been ended, and nothing stands on the next one yet.
    at_line_start: bool,
}

impl Printer<'_> {
    fn raw(&mut self, span: Span) {
        self.out.push_str(span.of(self.source));
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.indent));
    }

    /// A pattern after a `=` or the key of a variant.
    fn source_pattern(&mut self, pattern: &Pattern) {
        let below = is_multiline(pattern, self.source) && !starts_special(pattern, self.source);
        if below {
            self.line()
        } else {
            self.out.push(' ')
        }
        self.elements(pattern);
    }

    fn elements(&mut self, pattern: &Pattern) {
        for element in &pattern.elements {
            match element {
                Element::Text(span) if self.canonical => self.raw(*span),
                Element::Text(span) => self.text(span.of(self.source)),
                Element::Placeable(placeable) => {
                    self.begin_line();
                    self.placeable(placeable);
                }
            }
        }
    }

    /// Text with line ends: blank lines are not indented.
    fn text(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                // A CR at the end of the text would become a part of this line end.
                self.out.push_str(if self.out.ends_with('\r') { "\r\n" } else { "\n" });
                self.at_line_start = true;
            }
            if !line.is_empty() {
                self.begin_line();
                self.out.push_str(line);
            }
        }
    }

    fn begin_line(&mut self) {
        if std::mem::take(&mut self.at_line_start) {
            self.out.extend(std::iter::repeat_n(' ', self.indent));
        }
    }

    fn placeable(&mut self, placeable: &Placeable) {
        self.out.push_str("{ ");
        self.expression(&placeable.expression);
        self.out.push_str(if matches!(placeable.expression, Expression::Select(_)) { "}" } else { " }" });
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::String(span) | Expression::Number(span) => self.raw(*span),
            Expression::Variable(it) => self.raw(it.span),
            Expression::Message(it) => self.raw(it.span),
            Expression::Term(it) => {
                self.raw(it.id);
                if let Some(attribute) = it.attribute {
                    self.out.push('.');
                    self.raw(attribute);
                }
                it.arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            Expression::Function(it) => {
                self.raw(it.id);
                self.arguments(&it.arguments);
            }
            Expression::Placeable(inner) => self.placeable(inner),
            Expression::Select(select) => self.select(select),
        }
    }

    fn select(&mut self, select: &Select) {
        self.expression(&select.selector);
        self.out.push_str(" ->");
        let indent = self.indent;
        for variant in &select.variants {
            let star = usize::from(variant.default);
            self.indent = indent + if self.canonical { 4 } else { 4 - star };
            self.line();
            self.out.push_str(if variant.default { "*[" } else { "[" });
            self.raw(variant.key.span());
            self.out.push(']');
            if self.canonical {
                self.out.push(' ');
                self.elements(&variant.value);
            } else {
                self.indent = indent + 8;
                self.source_pattern(&variant.value);
            }
        }
        self.indent = indent;
        self.line();
    }

    fn arguments(&mut self, arguments: &Arguments) {
        self.out.push('(');
        let mut separator = "";
        for argument in &arguments.positional {
            self.out.push_str(separator);
            self.expression(argument);
            separator = ", ";
        }
        for argument in &arguments.named {
            self.out.push_str(separator);
            self.raw(argument.name);
            self.out.push_str(": ");
            self.expression(&argument.value);
            separator = ", ";
        }
        self.out.push(')');
    }
}

/// Whether a pattern takes several lines: its text does, or it holds a selector.
fn is_multiline(pattern: &Pattern, source: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(span) => span.of(source).contains('\n'),
        Element::Placeable(placeable) => holds_select(&placeable.expression),
    })
}

fn holds_select(expression: &Expression) -> bool {
    match expression {
        Expression::Select(_) => true,
        Expression::Placeable(inner) => holds_select(&inner.expression),
        _ => arguments_of(expression).is_some_and(|arguments| arguments.positional.iter().any(holds_select)),
    }
}

/// Whether a pattern starts with a character that may not start a line below the `=`.
fn starts_special(pattern: &Pattern, source: &str) -> bool {
    let first = pattern.elements.first();
    matches!(first, Some(Element::Text(span)) if span.of(source).starts_with(['.', '*', '[']))
}

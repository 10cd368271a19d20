//! Visits what a pattern is made of: every expression with its surroundings, and every piece of text.
//!
//! Recursion is bounded by [`crate::syntax::limits::MAX_NESTING`].

use crate::syntax::tree::{Arguments, Element, Expression, Pattern, Select};
use crate::text::Span;

/// What a [`walk`] meets, in the order of the source.
#[derive(Clone, Copy, Debug)]
pub enum Node<'t> {
    /// Text of a pattern.
    Text(Span),
    /// An expression that is shown: directly in braces.
    Shown(&'t Expression),
    /// An expression that decides between variants. The [`Node::Select`] it belongs to comes before it.
    Selector(&'t Expression),
    /// An expression that is an argument of a call, without or with a name.
    Argument(&'t Expression),
    /// A selector with its variants; what is in them follows.
    Select(&'t Select),
}

/// Visits all nodes of a pattern, also inside variants and arguments.
///
/// ```
/// use portolan::syntax::{parse, tree::Expression, walk::{Node, walk}};
/// let text = "a = { NUMBER($n) } { $n ->\n   *[other] { $m }\n }";
/// let parsed = parse(Default::default(), text);
/// let mut names = Vec::new();
/// for message in parsed.resource.messages() {
///     walk(message.value.as_ref().unwrap(), &mut |node| match node {
///         Node::Shown(Expression::Variable(it)) | Node::Selector(Expression::Variable(it))
///         | Node::Argument(Expression::Variable(it)) => names.push(it.span.of(text)),
///         _ => {}
///     });
/// }
/// assert_eq!(names, ["$n", "$n", "$m"]);
/// ```
pub fn walk<'t>(pattern: &'t Pattern, visit: &mut impl FnMut(Node<'t>)) {
    for element in &pattern.elements {
        match element {
            Element::Text(span) => visit(Node::Text(*span)),
            Element::Placeable(placeable) => shown(&placeable.expression, visit),
        }
    }
}

fn shown<'t>(expression: &'t Expression, visit: &mut impl FnMut(Node<'t>)) {
    match expression {
        Expression::Placeable(inner) => shown(&inner.expression, visit),
        Expression::Select(select) => {
            visit(Node::Select(select));
            visit(Node::Selector(&select.selector));
            inner_arguments(&select.selector, visit);
            for variant in &select.variants {
                walk(&variant.value, visit);
            }
        }
        _ => {
            visit(Node::Shown(expression));
            inner_arguments(expression, visit);
        }
    }
}

fn inner_arguments<'t>(expression: &'t Expression, visit: &mut impl FnMut(Node<'t>)) {
    let Some(arguments) = arguments_of(expression) else { return };
    let values = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(values) {
        if let Expression::Placeable(inner) = argument {
            shown(&inner.expression, visit);
        } else {
            visit(Node::Argument(argument));
            inner_arguments(argument, visit);
        }
    }
}

/// The arguments of a call of a function or term.
pub fn arguments_of(expression: &Expression) -> Option<&Arguments> {
    match expression {
        Expression::Function(function) => Some(&function.arguments),
        Expression::Term(term) => term.arguments.as_deref(),
        _ => None,
    }
}

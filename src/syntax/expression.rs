//! Reads what stands in braces: literals, references, calls and selectors.

use std::collections::HashSet;

use crate::syntax::cursor::{Cursor, Step};
use crate::syntax::problem::entry::empty_variant;
use crate::syntax::problem::expression as problem;
use crate::syntax::problem::selector;
use crate::syntax::tree::{
    Arguments, Expression, FunctionReference, MessageReference, NamedArgument, Placeable, Select, TermReference,
    Variable, Variant, VariantKey,
};
use crate::text::Span;

/// From how many named arguments on a set looks for one that comes twice.
const FEW_ARGUMENTS: usize = 8;

impl Cursor<'_> {
    pub(super) fn placeable(&mut self) -> Step<Box<Placeable>> {
        self.nested(|cursor| {
            let start = cursor.at;
            cursor.at += 1;
            cursor.skip_blank();
            let expression = cursor.expression(start)?;
            let end = cursor.at;
            cursor.skip_blank();
            if !cursor.eat(b'}') {
                return cursor.fail(|cursor| problem::placeable_not_closed(cursor, start, &expression));
            }
            if cursor.depth > 1 && cursor.closed_below.is_none() && cursor.bytes[end..cursor.at].contains(&b'\n') {
                cursor.closed_below = (!matches!(expression, Expression::Select(_))).then_some((start, end));
            }
            let span = cursor.span(start);
            if let Expression::Term(TermReference { attribute: Some(_), .. }) = &expression {
                return cursor.fail(|cursor| problem::term_attribute_as_placeable(cursor, expression.span()));
            }
            Ok(Box::new(Placeable { span, expression }))
        })
    }

    fn expression(&mut self, open: usize) -> Step<Expression> {
        let start = self.at;
        let selector = self.inline(open)?;
        let end = self.at;
        self.skip_blank();
        if self.peek() != Some(b'-') || self.byte(self.at + 1) != Some(b'>') {
            self.at = end;
            return Ok(selector);
        }
        let may_select = match &selector {
            Expression::Message(_) | Expression::Placeable(_) | Expression::Select(_) => false,
            Expression::Term(term) => term.attribute.is_some(),
            _ => true,
        };
        if !may_select {
            return self.fail(|cursor| selector::invalid_selector(cursor, &selector));
        }
        self.at += 2;
        let arrow_end = self.at;
        self.skip_spaces();
        let starts_line = self.line_end_at(self.at) > 0;
        self.skip_blank();
        if !starts_line && matches!(self.peek(), Some(b'[' | b'*')) {
            return self.fail(|cursor| selector::variant_on_selector_line(cursor, arrow_end));
        }
        let variants = self.variants(open, &selector)?;
        let last = variants.last().map_or(self.at as u32, |variant| variant.span.end);
        Ok(Expression::Select(Box::new(Select { span: Span::new(start as u32, last), selector, variants })))
    }

    fn variants(&mut self, open: usize, selector: &Expression) -> Step<Vec<Variant>> {
        let mut variants: Vec<Variant> = Vec::new();
        let mut default: Option<Span> = None;
        loop {
            let from = self.at;
            let is_default = self.eat(b'*');
            if !self.eat(b'[') {
                self.at = from;
                break;
            }
            let key = self.variant_key(from)?;
            let marker = self.span(from);
            if is_default {
                if let Some(first) = default {
                    return self.fail(|cursor| selector::several_defaults(cursor, first, marker));
                }
                default = Some(marker);
            }
            let Some(value) = self.pattern()? else {
                return self.fail(|cursor| empty_variant(cursor, marker));
            };
            let span = Span::new(from as u32, value.span.end);
            variants.push(Variant { span, default: is_default, key, value });
            self.skip_blank();
        }
        if default.is_none() {
            let span = selector.span();
            return self.fail(|cursor| selector::missing_default(cursor, open, span, variants.last()));
        }
        variants.shrink_to_fit();
        Ok(variants)
    }

    fn variant_key(&mut self, from: usize) -> Step<VariantKey> {
        self.skip_blank();
        let digit = self.at + usize::from(self.peek() == Some(b'-'));
        let key = if self.byte(digit).is_some_and(|byte| byte.is_ascii_digit()) {
            VariantKey::Number(self.number()?)
        } else if let Some(id) = self.identifier() {
            VariantKey::Identifier(id)
        } else {
            return self.fail(|cursor| selector::bad_variant_key(cursor, from));
        };
        self.skip_blank();
        if self.eat(b']') { Ok(key) } else { self.fail(|cursor| selector::bad_variant_key(cursor, from)) }
    }

    /// Anything but a selector. `open` is where the innermost brace or parenthesis stands.
    fn inline(&mut self, open: usize) -> Step<Expression> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.string().map(Expression::String),
            Some(b'$') => {
                self.at += 1;
                match self.identifier() {
                    Some(id) => Ok(Expression::Variable(Variable { span: self.span(start), id })),
                    None => self.fail(|cursor| problem::bad_variable_name(cursor, start)),
                }
            }
            Some(b'-') if self.byte(start + 1).is_some_and(|byte| byte.is_ascii_alphabetic()) => self.term_reference(),
            Some(b'-') if !self.byte(start + 1).is_some_and(|byte| byte.is_ascii_digit()) => {
                self.fail(|cursor| problem::expected_expression(cursor, open))
            }
            Some(byte) if byte == b'-' || byte.is_ascii_digit() => self.number().map(Expression::Number),
            Some(byte) if byte.is_ascii_alphabetic() => self.message_or_function(),
            Some(b'{') => self.placeable().map(Expression::Placeable),
            _ => self.fail(|cursor| problem::expected_expression(cursor, open)),
        }
    }

    fn term_reference(&mut self) -> Step<Expression> {
        let start = self.at;
        self.at += 1;
        self.identifier();
        let id = self.span(start);
        let attribute = self.accessor(id)?;
        let arguments = self.arguments()?;
        if let Some(first) = arguments.as_ref().and_then(|arguments| arguments.positional.first()) {
            let span = first.span();
            self.report(|cursor| problem::positional_for_term(cursor, span));
        }
        Ok(Expression::Term(TermReference { span: self.span(start), id, attribute, arguments }))
    }

    fn message_or_function(&mut self) -> Step<Expression> {
        let start = self.at;
        self.identifier();
        let id = self.span(start);
        if let Some(arguments) = self.arguments()? {
            let name = id.of(self.text);
            if name.bytes().any(|byte| byte.is_ascii_lowercase()) {
                return self.fail(|cursor| problem::call_of_message(cursor, id));
            }
            return Ok(Expression::Function(FunctionReference { span: self.span(start), id, arguments }));
        }
        let attribute = self.accessor(id)?;
        Ok(Expression::Message(MessageReference { span: self.span(start), id, attribute }))
    }

    fn accessor(&mut self, owner: Span) -> Step<Option<Span>> {
        if !self.eat(b'.') {
            return Ok(None);
        }
        match self.identifier() {
            Some(id) => Ok(Some(id)),
            None => self.fail(|cursor| problem::bad_attribute_name(cursor, owner)),
        }
    }

    /// `( … )`, if it follows after blanks; else nothing moves.
    fn arguments(&mut self) -> Step<Option<Box<Arguments>>> {
        let before = self.at;
        self.skip_blank();
        if self.peek() != Some(b'(') {
            self.at = before;
            return Ok(None);
        }
        self.nested(Self::argument_list).map(|arguments| Some(Box::new(arguments)))
    }

    fn argument_list(&mut self) -> Step<Arguments> {
        let start = self.at;
        self.at += 1;
        let mut positional = Vec::new();
        let mut named: Vec<NamedArgument> = Vec::new();
        let mut names: HashSet<&str> = HashSet::new();
        let text = self.text;
        self.skip_blank();
        while !self.eat(b')') {
            let from = self.at;
            let expression = self.inline(start)?;
            let mut end = self.at;
            self.skip_blank();
            if self.peek() == Some(b':')
                && let Expression::Message(MessageReference { id, attribute: None, .. }) = expression
            {
                let argument = self.named_argument(from, id)?;
                if is_repeated(text, &named, &mut names, id) {
                    return self.fail(|cursor| selector::duplicate_argument(cursor, &named, id));
                }
                named.push(argument);
                end = self.at;
                self.skip_blank();
            } else if let Some(last) = named.last().filter(|_| matches!(self.peek(), Some(b',' | b')'))) {
                let last = last.span;
                return self.fail(|cursor| selector::positional_after_named(cursor, expression.span(), last));
            } else {
                positional.push(expression);
            }
            if !self.eat(b',') && self.peek() != Some(b')') {
                return self.fail(|cursor| selector::call_not_closed(cursor, start, end));
            }
            self.skip_blank();
        }
        Ok(Arguments { span: self.span(start), positional, named })
    }

    fn named_argument(&mut self, from: usize, name: Span) -> Step<NamedArgument> {
        self.at += 1;
        self.skip_blank();
        let value = match self.peek() {
            Some(b'"') => Expression::String(self.string()?),
            Some(byte) if byte == b'-' || byte.is_ascii_digit() => Expression::Number(self.number()?),
            _ => return self.fail(|cursor| selector::expected_literal(cursor, name)),
        };
        Ok(NamedArgument { span: self.span(from), name, value })
    }

    fn string(&mut self) -> Step<Span> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(self.span(start));
                }
                Some(b'\\') => self.escape()?,
                None | Some(b'\n') => return self.fail(|cursor| problem::unclosed_string(cursor, start)),
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Step<()> {
        let start = self.at;
        let digits = match self.byte(start + 1) {
            Some(b'\\' | b'"') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return self.fail(|cursor| problem::bad_escape(cursor, start)),
        };
        self.at = start + 2;
        for _ in 0..digits {
            if !self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                return self.fail(|cursor| problem::unfinished_escape(cursor, start, digits));
            }
            self.at += 1;
        }
        let code = self.text.get(start + 2..self.at).and_then(|hex| u32::from_str_radix(hex, 16).ok());
        if digits > 0 && code.and_then(char::from_u32).is_none() {
            let span = self.span(start);
            self.report(|cursor| problem::escape_of_no_character(cursor, span));
        }
        Ok(())
    }
}

/// Whether `name` is among the named arguments already; constant time per argument however many there are.
fn is_repeated<'s>(text: &'s str, named: &[NamedArgument], names: &mut HashSet<&'s str>, name: Span) -> bool {
    let name = name.of(text);
    if named.len() < FEW_ARGUMENTS {
        return named.iter().any(|argument| argument.name.of(text) == name);
    }
    if names.is_empty() {
        names.extend(named.iter().map(|argument| argument.name.of(text)));
    }
    !names.insert(name)
}

//! The texts of an edition with nothing in them that refers to other entries: terms, messages and literals put in. What
//! formats other than Fluent's own are made from.

use crate::catalogue::{File, Unit};
use crate::export::Package;
use crate::export::loss::{Loss, Reason};
use crate::export::package::{Edition, Instead};
use crate::export::plurals::LocalePlurals;
use crate::export::variables::Variable;
use crate::message::described::Holds;
use crate::message::flat::{Arm, By, Choice, Flat, Key, Literal, Node, Plurals, Selector, Slot, plain_number};
use crate::runtime::limits::MAX_DEPTH;
use crate::syntax::tree::{
    Arguments, Element, Expression, Message, Pattern, Select, TermReference, VariantKey, string_value,
};

/// Most pieces that a text may have when everything is put in.
const MAX_PIECES: usize = 20_000;

/// A unit of an edition.
#[derive(Clone, Debug)]
pub struct Text<'e> {
    /// The message's id.
    pub id: &'e str,
    /// The attribute; none for the value.
    pub attribute: Option<&'e str>,
    /// What it says, with choices where they stand; or why that cannot be said without Fluent.
    pub nodes: Result<Vec<Node>, Reason>,
    /// The same as whole sentences.
    pub flat: Result<Flat, Reason>,
    /// What it takes.
    pub variables: &'e [Variable],
    /// What has become of it already.
    pub reasons: Vec<Reason>,
}

impl Text<'_> {
    /// `id` or `id.attribute`.
    pub fn unit(&self) -> String {
        crate::catalogue::unit_id(self.id, self.attribute)
    }

    /// What a variable holds, as far as that is known.
    pub fn holds(&self, variable: &str) -> Option<Holds> {
        self.variables.iter().find(|it| it.name == variable).and_then(|it| it.holds)
    }
}

/// All units of an edition that programs can ask for, in order.
pub fn texts<'e>(package: &'e Package<'_>, edition: &'e Edition) -> impl Iterator<Item = Text<'e>> {
    let plurals = LocalePlurals::new(&edition.locale);
    package.messages.iter().flat_map(move |promised| {
        let message = edition.file.get(&promised.id);
        let units = message.into_iter().flat_map(|message| edition.file.units_of(message));
        let plurals = plurals.clone();
        units.map(move |unit| text(edition, &unit, &promised.variables, &plurals))
    })
}

fn text<'e>(edition: &'e Edition, unit: &Unit<'e>, variables: &'e [Variable], plurals: &LocalePlurals) -> Text<'e> {
    let mut reader = Reader { file: &edition.file, variables, plurals, left: MAX_PIECES, reasons: Vec::new() };
    let nodes = reader.pattern(unit.pattern, &Scope::Program, 0);
    let mut reasons = reader.reasons;
    reasons.extend(given(edition, &unit.id()));
    let has_choice = |nodes: &[Node]| nodes.iter().any(|node| matches!(node, Node::Choice(_)));
    if nodes.as_deref().is_ok_and(|nodes| has_choice(nodes) && nodes.len() > 1) {
        reasons.push(Reason::equivalent("a choice within a sentence is one between whole sentences"));
    }
    let flat = match &nodes {
        Ok(nodes) => Flat::of(nodes, plurals).map_err(|_| Reason::refused("it has too many forms")),
        Err(reason) => Err(reason.clone()),
    };
    Text { id: unit.file.of(unit.message.id), attribute: unit.attribute_name(), nodes, flat, variables, reasons }
}

/// What the policy of a bundle has made of a unit, whatever the format.
pub fn given(edition: &Edition, unit: &str) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(instead) = edition.filled.get(unit) {
        reasons.push(Reason::exact(match instead {
            Instead::Missing => "the translation is missing, and this is the text of the source",
            Instead::Stale => "the translation is stale, and this is the text of the source",
            Instead::Broken => "the translation has an error, and this is the text of the source",
        }));
    }
    if edition.foreign_plurals.contains(unit) {
        let what = "the text of the source has plural forms that this language chooses by its own rules";
        reasons.push(Reason { loss: Loss::Approximated, ..Reason::exact(what) });
    }
    reasons
}

/// What a term is given, by name.
type Given = Vec<(String, Literal)>;

/// What variables stand for.
enum Scope<'s> {
    /// What the program gives.
    Program,
    /// What a term is given by whoever refers to it, and nothing else.
    Term(&'s [(String, Literal)]),
}

struct Reader<'r> {
    file: &'r File,
    variables: &'r [Variable],
    plurals: &'r LocalePlurals,
    left: usize,
    reasons: Vec<Reason>,
}

impl<'r> Reader<'r> {
    fn note(&mut self, reason: Reason) {
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }

    fn pattern(&mut self, pattern: &'r Pattern, scope: &Scope<'_>, depth: u32) -> Result<Vec<Node>, Reason> {
        if depth > MAX_DEPTH {
            return Err(Reason::refused("it refers to itself, or its parts are too deep within one another"));
        }
        let mut nodes: Vec<Node> = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match element {
                Element::Text(span) => push_text(&mut nodes, self.file.of(*span)),
                Element::Placeable(placeable) => {
                    for node in self.shown(&placeable.expression, scope, depth)? {
                        match node {
                            Node::Text(text) => push_text(&mut nodes, &text),
                            node => nodes.push(node),
                        }
                    }
                }
            }
            self.left = self.left.checked_sub(1).ok_or_else(|| Reason::refused("it is too long"))?;
        }
        Ok(nodes)
    }

    fn shown(&mut self, expression: &'r Expression, scope: &Scope<'_>, depth: u32) -> Result<Vec<Node>, Reason> {
        let file = self.file;
        match expression {
            Expression::String(span) => Ok(vec![Node::Text(string_value(file.of(*span)).into_owned())]),
            Expression::Number(span) => Ok(vec![Node::Text(self.plurals.number(file.of(*span), &[]))]),
            Expression::Variable(variable) => {
                let name = file.of(variable.id);
                match scope {
                    Scope::Program => Ok(vec![Node::Slot(Slot::plain(name))]),
                    Scope::Term(given) => match given.iter().find(|(own, _)| own == name) {
                        Some((_, Literal::Text(text))) => Ok(vec![Node::Text(text.clone())]),
                        Some((_, Literal::Number(number))) => Ok(vec![Node::Text(self.plurals.number(number, &[]))]),
                        None => Err(Reason::refused(format!("a term shows ${name}, which it is not given"))),
                    },
                }
            }
            Expression::Placeable(inner) => self.shown(&inner.expression, scope, depth),
            Expression::Message(reference) => {
                self.note(Reason::equivalent("another message stands in it as text"));
                let id = file.of(reference.id);
                let attribute = reference.attribute.map(|it| file.of(it));
                let pattern = file.get(id).and_then(|message| pattern_of(file, message, attribute));
                let pattern =
                    pattern.ok_or_else(|| Reason::refused(format!("it refers to {id}, which is not there")))?;
                self.pattern(pattern, scope, depth + 1)
            }
            Expression::Term(reference) => {
                self.note(Reason::equivalent("terms stand in it as text"));
                let (pattern, given) = self.term(reference)?;
                self.pattern(pattern, &Scope::Term(&given), depth + 1)
            }
            Expression::Function(_) => match self.slot(expression, scope)? {
                Value::Slot(slot) => Ok(vec![Node::Slot(slot)]),
                Value::Literal(literal) => Ok(vec![Node::Text(literal.as_str().to_owned())]),
            },
            Expression::Select(select) => self.select(select, scope, depth),
        }
    }

    /// The pattern of a term or its attribute, and what it is given.
    fn term(&mut self, reference: &'r TermReference) -> Result<(&'r Pattern, Given), Reason> {
        let file = self.file;
        let id = file.of(reference.id);
        let attribute = reference.attribute.map(|it| file.of(it));
        let pattern = file.get(id).and_then(|message| pattern_of(file, message, attribute));
        let pattern = pattern.ok_or_else(|| Reason::refused(format!("it refers to {id}, which is not there")))?;
        let given = reference.arguments.as_deref().map(|it| named(file, it)).unwrap_or_default();
        Ok((pattern, given))
    }

    /// A value with the function that it is given to.
    fn slot(&mut self, expression: &'r Expression, scope: &Scope<'_>) -> Result<Value, Reason> {
        let file = self.file;
        match expression {
            Expression::Variable(variable) => {
                let name = file.of(variable.id);
                match scope {
                    Scope::Program => Ok(Value::Slot(Slot::plain(name))),
                    Scope::Term(given) => {
                        let given = given.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone());
                        given.map(Value::Literal).ok_or_else(|| Reason::refused(format!("a term is not given ${name}")))
                    }
                }
            }
            Expression::String(span) => Ok(Value::Literal(Literal::Text(string_value(file.of(*span)).into_owned()))),
            Expression::Number(span) => Ok(Value::Literal(Literal::Number(file.of(*span).to_owned()))),
            Expression::Placeable(inner) => self.slot(&inner.expression, scope),
            Expression::Function(call) => {
                let name = file.of(call.id);
                if !matches!(name, "NUMBER" | "DATETIME") {
                    return Err(Reason::refused(format!("it calls the function {name}, which only its program knows")));
                }
                let Some(argument) = call.arguments.positional.first() else {
                    return Err(Reason::refused(format!("{name} is given nothing")));
                };
                let options = named(file, &call.arguments);
                match self.slot(argument, scope)? {
                    Value::Slot(slot) if slot.function.is_none() => {
                        Ok(Value::Slot(Slot { function: Some(name.to_owned()), options, ..slot }))
                    }
                    Value::Literal(Literal::Number(number)) if name == "NUMBER" => {
                        Ok(Value::Literal(Literal::Text(self.plurals.number(&number, &options))))
                    }
                    _ => Err(Reason::refused(format!("{name} is given what is no variable and no number"))),
                }
            }
            Expression::Message(_) | Expression::Term(_) | Expression::Select(_) => {
                Err(Reason::refused("a function is given another text"))
            }
        }
    }

    fn select(&mut self, select: &'r Select, scope: &Scope<'_>, depth: u32) -> Result<Vec<Node>, Reason> {
        let file = self.file;
        if let Some(chosen) = self.settled(select, scope, depth)? {
            return self.pattern(chosen, scope, depth + 1);
        }
        let Value::Slot(slot) = self.slot(&select.selector, scope)? else {
            return Err(Reason::refused("it chooses by what is not known"));
        };
        let by = self.by(&slot, select)?;
        let (mut arms, mut default) = (Vec::new(), 0);
        for variant in &select.variants {
            let key = match variant.key {
                VariantKey::Number(span) => Key::Number(plain_number(file.of(span))),
                VariantKey::Identifier(span) => Key::Word(file.of(span).to_owned()),
            };
            if variant.default {
                default = arms.len();
            }
            let value = self.pattern(&variant.value, scope, depth + 1)?;
            arms.push(Arm { key, value });
        }
        Ok(vec![Node::Choice(Choice { selector: Selector { slot, by }, arms, default })])
    }

    /// The variant that is shown whatever the program gives: a term's argument or attribute decides, or a literal.
    fn settled(&mut self, select: &'r Select, scope: &Scope<'_>, depth: u32) -> Result<Option<&'r Pattern>, Reason> {
        let file = self.file;
        let default = || select.default_variant().map(|variant| &variant.value);
        let word = match &select.selector {
            Expression::Variable(variable) => match scope {
                Scope::Program => return Ok(None),
                Scope::Term(given) => {
                    let name = file.of(variable.id);
                    match given.iter().find(|(own, _)| own == name) {
                        Some((_, value)) => value.clone(),
                        None => return Ok(default()),
                    }
                }
            },
            Expression::Term(reference) => {
                self.note(Reason::equivalent("what an attribute of a term decides is decided"));
                let (pattern, given) = self.term(reference)?;
                let nodes = self.pattern(pattern, &Scope::Term(&given), depth + 1)?;
                match nodes.as_slice() {
                    [Node::Text(text)] => Literal::Text(text.clone()),
                    _ => return Err(Reason::refused("it chooses by an attribute that is not plain text")),
                }
            }
            Expression::String(span) => Literal::Text(string_value(file.of(*span)).into_owned()),
            Expression::Number(span) => Literal::Number(file.of(*span).to_owned()),
            _ => return Ok(None),
        };
        let fits = |key: VariantKey| match (key, &word) {
            (VariantKey::Identifier(span), Literal::Text(text)) => file.of(span) == text,
            (VariantKey::Number(span), Literal::Number(number)) => plain_number(file.of(span)) == plain_number(number),
            (VariantKey::Identifier(span), Literal::Number(number)) => {
                let selector = Selector { slot: Slot::plain("n"), by: By::Cardinal };
                file.of(span) == self.plurals.category(&selector, &plain_number(number))
            }
            (VariantKey::Number(_), Literal::Text(_)) => false,
        };
        let chosen = select.variants.iter().find(|variant| fits(variant.key)).map(|variant| &variant.value);
        Ok(chosen.or_else(default))
    }

    /// How a variable decides: by what the English says that it holds, else by the keys.
    fn by(&self, slot: &Slot, select: &Select) -> Result<By, Reason> {
        match slot.function.as_deref() {
            Some("NUMBER") if slot.option("type") == Some("ordinal") => return Ok(By::Ordinal),
            Some("NUMBER") => return Ok(By::Cardinal),
            Some(_) => return Err(Reason::refused("it chooses by a date")),
            None => {}
        }
        match self.variables.iter().find(|it| it.name == slot.variable).and_then(|it| it.holds) {
            Some(Holds::Number) => return Ok(By::Cardinal),
            Some(Holds::Text) => return Ok(By::Word),
            Some(Holds::Date) => return Err(Reason::refused("it chooses by a date")),
            None => {}
        }
        let is_number = |key: VariantKey| match key {
            VariantKey::Number(_) => true,
            VariantKey::Identifier(span) => crate::locale::PLURAL_CATEGORIES.contains(&self.file.of(span)),
        };
        let others = || select.variants.iter().filter(|variant| !variant.default);
        let numbers = others().filter(|variant| is_number(variant.key)).count();
        match (numbers, others().count()) {
            (0, _) => Ok(By::Word),
            (numbers, all) if numbers == all => Ok(By::Cardinal),
            _ => Err(Reason::refused(format!("it chooses by ${} as a number and as a word", slot.variable))),
        }
    }
}

/// A value that decides or is shown.
enum Value {
    Slot(Slot),
    Literal(Literal),
}

/// The named arguments of a call.
fn named(file: &File, arguments: &Arguments) -> Given {
    let named = arguments.named.iter().filter_map(|argument| {
        let value = match &argument.value {
            Expression::String(span) => Literal::Text(string_value(file.of(*span)).into_owned()),
            Expression::Number(span) => Literal::Number(file.of(*span).to_owned()),
            _ => return None,
        };
        Some((file.of(argument.name).to_owned(), value))
    });
    named.collect()
}

/// The value of an entry or one of its attributes; of attributes with one name the first.
fn pattern_of<'f>(file: &File, message: &'f Message, attribute: Option<&str>) -> Option<&'f Pattern> {
    match attribute {
        None => message.value.as_ref(),
        Some(name) => message.attributes.iter().find(|it| file.of(it.id) == name).map(|it| &it.value),
    }
}

fn push_text(nodes: &mut Vec<Node>, text: &str) {
    match nodes.last_mut() {
        Some(Node::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => nodes.push(Node::Text(text.to_owned())),
    }
}

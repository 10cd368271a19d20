//! Which variables a text has, and examples for each: one for every plural category and every key, and otherwise one that
//! can be told from the text around it.

use crate::message::described::{Described, Holds};
use crate::report::preview::reader::{At, CATEGORIES, Reader, decides, is_number, is_plural};
use crate::runtime::{DateTime, Number, Value};
use crate::syntax::tree::{Expression, Select};
use crate::syntax::walk::{Node, arguments_of, walk};

/// How many messages are followed in search of variables.
const MAX_FOLLOWED: usize = 64;

/// A value with the way it is written on the command line.
#[derive(Clone, Debug)]
pub struct Example {
    /// What the text is given.
    pub value: Value<'static>,
    /// How it is written.
    pub written: String,
}

impl Example {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        let written = text.into();
        Example { value: written.clone().into(), written }
    }

    /// A number, if it is one.
    pub fn number(text: &str) -> Option<Self> {
        Some(Example { value: Number::parse(text)?.into(), written: text.to_owned() })
    }

    /// A day, such as `2026-03-07`, or a moment, such as `2026-03-07T14:05`.
    pub fn date(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
        let mut parts = day.splitn(3, '-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let mut moment = DateTime::date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        if let Some(time) = time {
            let mut parts = time.splitn(3, ':').map(|part| part.parse::<u8>().ok());
            let (hour, minute) = (parts.next()??, parts.next()??);
            moment = moment.at(hour, minute, parts.next().unwrap_or(Some(0))?)?.offset(0)?;
        }
        Some(Example { value: moment.into(), written: text.to_owned() })
    }
}

/// A variable of a text, and what the text does with it.
pub struct Variable<'p> {
    /// Its name, without `$`.
    pub name: &'p str,
    /// The selectors that it decides, each with the file that it stands in.
    selects: Vec<(usize, &'p Select)>,
    /// Whether it is given to `NUMBER`.
    number: bool,
    /// Whether it is given to `DATETIME`.
    date: bool,
    /// Whether it is given to `DATETIME` with options that say what is shown of it.
    styled: bool,
}

/// The variables of a text and of the messages it refers to, in the order in which they come.
pub fn variables<'p>(reader: &Reader<'p>, at: At<'p>) -> Vec<Variable<'p>> {
    let (mut found, mut places) = (Vec::new(), vec![at]);
    let mut next = 0;
    while let Some(&at) = places.get(next) {
        next += 1;
        let text = reader.text(at.file);
        walk(at.pattern, &mut |node| match node {
            Node::Text(_) => {}
            Node::Select(select) => {
                if let Some(name) = decides(&select.selector, text) {
                    of_name(&mut found, name).selects.push((at.file, select));
                }
            }
            Node::Shown(expression) | Node::Selector(expression) | Node::Argument(expression) => {
                note(&mut found, expression, text);
                if let Some(other) = reader.referred(at, expression)
                    && places.len() < MAX_FOLLOWED
                    && !places.iter().any(|place| std::ptr::eq(place.pattern, other.pattern))
                {
                    places.push(other);
                }
            }
        });
    }
    found
}

fn note<'p>(found: &mut Vec<Variable<'p>>, expression: &'p Expression, text: &'p str) {
    if let Expression::Variable(variable) = expression {
        of_name(found, variable.id.of(text));
    }
    let (Expression::Function(function), Some(arguments)) = (expression, arguments_of(expression)) else { return };
    if let Some(Expression::Variable(variable)) = arguments.positional.first() {
        let variable = of_name(found, variable.id.of(text));
        let name = function.id.of(text);
        variable.number |= name == "NUMBER";
        variable.date |= name == "DATETIME";
        variable.styled |= name == "DATETIME" && !arguments.named.is_empty();
    }
}

fn of_name<'a, 'p>(found: &'a mut Vec<Variable<'p>>, name: &'p str) -> &'a mut Variable<'p> {
    let at = found.iter().position(|variable| variable.name == name).unwrap_or_else(|| {
        found.push(Variable { name, selects: Vec::new(), number: false, date: false, styled: false });
        found.len() - 1
    });
    &mut found[at]
}

/// The variables of a text, with the reader that knows their selectors.
pub struct Side<'a, 'p> {
    /// Reads the text.
    pub reader: &'a Reader<'p>,
    /// Its variables.
    pub variables: &'a [Variable<'p>],
}

impl<'p> Side<'_, 'p> {
    fn selects(&self, name: &str) -> impl Iterator<Item = (usize, &'p Select)> {
        let variable = self.variables.iter().find(|variable| variable.name == name);
        variable.into_iter().flat_map(|variable| variable.selects.iter().copied())
    }

    fn keys(&self, name: &str) -> Vec<&'p str> {
        let keys = |(file, select): (usize, &'p Select)| {
            select.variants.iter().map(move |variant| (file, variant)).collect::<Vec<_>>()
        };
        let keys = self.selects(name).flat_map(keys);
        keys.map(|(file, variant)| variant.key.span().of(self.reader.text(file))).collect()
    }

    fn has(&self, name: &str, what: impl Fn(&Variable) -> bool) -> bool {
        self.variables.iter().any(|variable| variable.name == name && what(variable))
    }
}

/// Examples for a variable of a text. `english` is the text that it was translated from, whose keys it should have.
pub fn examples(own: &Side, english: &Side, name: &str, said: Option<&Described>, nth: u8) -> Vec<Example> {
    let either = |what: fn(&Variable) -> bool| own.has(name, what) || english.has(name, what);
    let mut keys = own.keys(name);
    keys.extend(english.keys(name));
    let example = said.and_then(|said| said.example.as_deref());
    let holds = said.and_then(|said| said.holds).unwrap_or_else(|| {
        let numeric = |key: &&str| is_number(key) || (CATEGORIES.contains(key) && *key != "other");
        match () {
            () if either(|it| it.date) => Holds::Date,
            () if either(|it| it.number) || keys.iter().any(numeric) => Holds::Number,
            () => Holds::Text,
        }
    });
    match holds {
        Holds::Date => moment(nth, either(|it| it.styled)).into_iter().collect(),
        Holds::Number => numbers(own, name, example),
        Holds::Text if keys.is_empty() => {
            vec![Example::text(example.map_or_else(|| format!("‹{name}›"), str::to_owned))]
        }
        Holds::Text => {
            let mut distinct: Vec<&str> = Vec::new();
            keys.into_iter().for_each(|key| {
                if !distinct.contains(&key) {
                    distinct.push(key);
                }
            });
            distinct.into_iter().map(Example::text).collect()
        }
    }
}

/// The dates of one text follow one another, so that a time from one to the next can be told.
fn moment(nth: u8, with_time: bool) -> Option<Example> {
    let (day, hour) = (7 + nth.min(20), 14 + nth.min(8));
    let time = if with_time { format!("T{hour:02}:05") } else { String::new() };
    Example::date(&format!("2026-03-{day:02}{time}"))
}

/// One number for each key that is a number, and one for each plural category of the language.
fn numbers(own: &Side, name: &str, example: Option<&str>) -> Vec<Example> {
    let example = example.and_then(|text| text.split_whitespace().next()).filter(|text| Number::parse(text).is_some());
    let usual = ["1", "2", "5", "3", "4", "0", "6", "7", "8", "10", "11", "12", "20", "21", "100", "1000000", "1.5"];
    let candidates: Vec<Example> = example.into_iter().chain(usual).filter_map(Example::number).collect();
    let mut found: Vec<Example> = Vec::new();
    let mut add = |example: &Example| {
        if !found.iter().any(|other| other.written == example.written) {
            found.push(example.clone());
        }
    };
    for (file, select) in own.selects(name) {
        let text = own.reader.text(file);
        let keys = select.variants.iter().map(|variant| variant.key.span().of(text));
        keys.clone().filter(|key| is_number(key)).filter_map(Example::number).for_each(|it| add(&it));
        // Numbers that have a variant of their own say nothing about their category.
        let others: Vec<(Option<&str>, &Example)> = candidates
            .iter()
            .filter_map(|it| {
                let args = &[(name, it.value.clone())];
                let taken = own.reader.taken(file, select, args)?.key.span().of(text);
                (!is_number(taken)).then(|| (own.reader.category(file, select, args), it))
            })
            .collect();
        if is_plural(select, text) {
            for category in CATEGORIES {
                others.iter().find(|(it, _)| *it == Some(category)).into_iter().for_each(|(_, it)| add(it));
            }
        } else {
            others.first().into_iter().for_each(|(_, it)| add(it));
        }
    }
    if found.is_empty() {
        found.extend(candidates.into_iter().find(|it| example.is_some() || it.written == "3"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_they_are_typed() {
        for right in ["2026-03-07", "2026-03-07T14:05", "2026-03-07T14:05:59"] {
            assert!(matches!(Example::date(right).unwrap().value, Value::DateTime(_)), "{right}");
        }
        for wrong in
            ["2026-3-7", "2026-13-01", "2026-03-07T25:00", "2026-03-07T", "2026", "", "a-b-c", "2026-03-07T1:x"]
        {
            assert!(Example::date(wrong).is_none(), "{wrong}");
        }
    }
}

//! What a language makes of numbers, for texts that are written out: as the runtime does it.

use std::cell::OnceCell;
use std::rc::Rc;

use crate::locale::{Locale, PLURAL_CATEGORIES, PluralKind};
use crate::message::flat::{By, Literal, Plurals, Selector};
use crate::runtime::{Isolation, Number, Program};

/// The plural rules and numbers of one language.
#[derive(Clone)]
pub(crate) struct LocalePlurals(Rc<Inner>);

struct Inner {
    locale: Locale,
    cardinal: OnceCell<Vec<&'static str>>,
    ordinal: OnceCell<Vec<&'static str>>,
}

impl LocalePlurals {
    pub(crate) fn new(locale: &Locale) -> Self {
        let (cardinal, ordinal) = (OnceCell::new(), OnceCell::new());
        LocalePlurals(Rc::new(Inner { locale: locale.clone(), cardinal, ordinal }))
    }

    /// A number as readers see it.
    pub(crate) fn number(&self, number: &str, options: &[(String, Literal)]) -> String {
        self.run(&format!("{{ NUMBER({}) }}", arguments(number, options)), None)
    }

    fn run(&self, pattern: &str, number: Option<&str>) -> String {
        let builder = Program::builder(self.0.locale.clone()).isolation(Isolation::Never);
        let program = builder.source(format!("x = {pattern}\n")).build();
        let value = number.and_then(Number::parse).unwrap_or_else(|| 0.into());
        let text = program.format("x", &[("n", value.into())], &mut Vec::new());
        text.map(|text| text.into_owned()).unwrap_or_default()
    }
}

impl Plurals for LocalePlurals {
    fn categories(&self, by: By) -> Vec<&'static str> {
        let (cell, kind) = match by {
            By::Cardinal => (&self.0.cardinal, PluralKind::Cardinal),
            By::Ordinal => (&self.0.ordinal, PluralKind::Ordinal),
            By::Word => return Vec::new(),
        };
        cell.get_or_init(|| self.0.locale.plurals(kind).all).clone()
    }

    fn category(&self, selector: &Selector, number: &str) -> &'static str {
        let plain = selector.slot.options.iter().all(|(name, _)| name == "type");
        if let (true, Ok(whole)) = (plain, number.parse()) {
            let kind = if selector.by == By::Ordinal { PluralKind::Ordinal } else { PluralKind::Cardinal };
            return self.0.locale.category(whole, kind);
        }
        let arms: String = PLURAL_CATEGORIES.iter().map(|name| format!("    [{name}] {name}\n")).collect();
        let call = arguments("$n", &selector.slot.options);
        let said = self.run(&format!("{{ NUMBER({call}) ->\n{arms}   *[none] other\n }}"), Some(number));
        PLURAL_CATEGORIES.into_iter().find(|name| *name == said).unwrap_or("other")
    }
}

fn arguments(first: &str, options: &[(String, Literal)]) -> String {
    let options = options.iter().map(|(name, value)| match value {
        Literal::Number(number) => format!(", {name}: {number}"),
        Literal::Text(text) => format!(", {name}: \"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
    });
    format!("{first}{}", options.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::flat::Slot;

    #[test]
    fn categories_are_those_of_the_runtime() {
        let polish = LocalePlurals::new(&"pl".parse().unwrap());
        let selector = |options: &[(&str, &str)]| Selector {
            slot: Slot {
                options: options.iter().map(|(name, n)| ((*name).into(), Literal::Number((*n).into()))).collect(),
                ..Slot::plain("n")
            },
            by: By::Cardinal,
        };
        let of = |number: &str| polish.category(&selector(&[]), number);
        assert_eq!(["1", "2", "5", "1.5"].map(of), ["one", "few", "many", "other"]);
        assert_eq!(polish.category(&selector(&[("minimumFractionDigits", "1")]), "1"), "other");
        assert_eq!(polish.number("12345.5", &[]), "12\u{A0}345,5");
    }
}

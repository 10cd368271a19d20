//! The forms of a text for i18next: with every plural category of the language, and every word that decides.

use crate::export::Reason;
use crate::export::formats::i18next_roles::Roles;
use crate::export::formats::values::{Options, note, number_options};
use crate::export::plurals::LocalePlurals;
use crate::locale::{Locale, PluralKind};
use crate::message::flat::{Axis, By, Case, Flat, Literal, Piece, Plurals, Selector, Slot};

/// What the forms of one text are made from.
pub(super) struct Forms<'f> {
    pub flat: &'f Flat,
    pub roles: &'f Roles,
    pub plurals: &'f LocalePlurals,
    pub locale: &'f Locale,
}

impl Forms<'_> {
    /// All forms, each with the end of its key.
    pub(super) fn all(&self, reasons: &mut Vec<Reason>) -> Vec<(String, Vec<Piece>)> {
        let is_count = |axis: &Axis| {
            self.roles
                .count
                .as_ref()
                .is_some_and(|(variable, by)| axis.selector.slot.variable == *variable && axis.selector.by == *by)
        };
        let is_context = |axis: &Axis| {
            axis.selector.by == By::Word && self.roles.context.as_ref() == Some(&axis.selector.slot.variable)
        };
        let count = self.flat.axes.iter().position(is_count);
        let context = self.flat.axes.iter().position(is_context);
        for (at, axis) in self.flat.axes.iter().enumerate() {
            if Some(at) != count && Some(at) != context {
                let what =
                    format!("only one number and one word can decide: ${} does not", axis.selector.slot.variable);
                note(reasons, Reason::approximated(what));
            }
        }
        let axis = |at: Option<usize>| at.and_then(|at| self.flat.axes.get(at));
        let numbers = axis(count).map_or_else(|| vec![(String::new(), Case::Rest)], |axis| self.numbers(axis, reasons));
        let words = axis(context).map_or_else(|| vec![(String::new(), Case::Rest)], words);
        let mut out = Vec::new();
        for (word, word_case) in &words {
            for (number, number_case) in &numbers {
                let cases: Vec<Case> = (0..self.flat.axes.len())
                    .map(|at| match at {
                        at if Some(at) == count => number_case.clone(),
                        at if Some(at) == context => word_case.clone(),
                        _ => Case::Rest,
                    })
                    .collect();
                out.push((format!("{word}{number}"), self.flat.form(&cases).to_vec()));
            }
        }
        out
    }

    /// The ends of keys for a number, and the case that each is for.
    fn numbers(&self, axis: &Axis, reasons: &mut Vec<Reason>) -> Vec<(String, Case)> {
        let by = axis.selector.by;
        if !number_options(&axis.selector.slot, reasons).of_category().is_empty() {
            note(reasons, Reason::approximated("plural forms are those of the number without its options"));
        }
        let (kind, start) = match by {
            By::Ordinal => (PluralKind::Ordinal, "_ordinal_"),
            _ => (PluralKind::Cardinal, "_"),
        };
        if by == By::Ordinal {
            note(reasons, Reason::equivalent("the program asks for it with `ordinal: true`"));
        }
        let mut out: Vec<(String, Case)> = Vec::new();
        for category in self.plurals.categories(by) {
            out.push((format!("{start}{category}"), self.case_of(axis, category)));
        }
        let single = self.locale.plurals(kind).single;
        for case in &axis.cases {
            let Case::Number(number) = case else { continue };
            let category = self.category(by, number);
            // The form for 0 goes before that of its category.
            if number == "0" && by == By::Cardinal && (!out.iter().any(|(end, _)| end == "_zero") || category == "zero")
            {
                let is_alone = category != "zero" || single.iter().any(|(own, zero)| *own == "zero" && *zero == 0);
                if is_alone {
                    out.retain(|(end, _)| end != "_zero");
                    out.push(("_zero".into(), case.clone()));
                    continue;
                }
            }
            let has_own = single.iter().any(|(own, only)| *own == category && only.to_string() == *number);
            // A category that a fraction has too is not that of the number alone.
            let is_whole = ["0.5", "1.5", "0.1"].iter().all(|fraction| self.category(by, fraction) != category);
            if has_own && is_whole {
                let end = format!("{start}{category}");
                out.iter_mut().filter(|(own, _)| *own == end).for_each(|(_, own)| *own = case.clone());
            } else if self.differs(axis, case, &self.case_of(axis, category)) {
                note(reasons, Reason::approximated(format!("the form for the number {number} is left out")));
            }
        }
        out
    }

    fn category(&self, by: By, number: &str) -> &'static str {
        let slot = Slot::plain("n");
        let slot = match by {
            By::Ordinal => Slot {
                function: Some("NUMBER".into()),
                options: vec![("type".into(), Literal::Text("ordinal".into()))],
                ..slot
            },
            _ => slot,
        };
        self.plurals.category(&Selector { slot, by }, number)
    }

    /// The case of an axis that is for a category.
    fn case_of(&self, axis: &Axis, category: &'static str) -> Case {
        let case = Case::Category(category);
        if axis.cases.contains(&case) { case } else { Case::Rest }
    }

    /// Whether two cases of an axis say different things anywhere.
    fn differs(&self, axis: &Axis, one: &Case, other: &Case) -> bool {
        let Some(at) = self.flat.axes.iter().position(|own| own == axis) else { return true };
        self.flat.iter().filter(|(cases, _)| cases.get(at) == Some(&one)).any(|(cases, form)| {
            let mut cases: Vec<Case> = cases.into_iter().cloned().collect();
            cases[at] = other.clone();
            self.flat.form(&cases) != form
        })
    }
}

/// The ends of keys for a word, and the case that each is for.
fn words(axis: &Axis) -> Vec<(String, Case)> {
    let end = |case: &Case| match case {
        Case::Word(word) => format!("_{word}"),
        _ => String::new(),
    };
    axis.cases.iter().map(|case| (end(case), case.clone())).collect()
}

/// A function of i18next with its options.
pub(super) fn call(function: &str, options: &Options) -> String {
    if options.is_empty() {
        return function.to_owned();
    }
    let options: Vec<String> = options.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("{function}({})", options.join("; "))
}

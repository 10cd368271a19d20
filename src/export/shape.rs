//! What a unit needs in every language together: for formats whose programs ask for the same entries whatever the language
//! is. If Polish has plural forms where English has none, programs must ask for plural forms in English too.

use std::collections::BTreeMap;

use crate::export::loss::Reason;
use crate::export::package::Package;
use crate::export::text::{Text, texts};
use crate::locale::{Locale, PluralKind, Plurals};
use crate::message::described::Holds;
use crate::message::flat::{By, Case, Flat, MAX_FORMS, Piece, Slot};

/// A unit in all languages of a package.
#[derive(Clone, Debug)]
pub(crate) struct Shape<'e> {
    /// `id` or `id.attribute`.
    pub unit: String,
    /// What decides in any language, in the order of the source.
    pub choices: Vec<Choice>,
    /// What programs give, in the order of the variables' names. A text shows no others, unless it is not as the English.
    pub arguments: Vec<Argument>,
    /// Whether any language shows an argument.
    pub shows: bool,
    /// What it is in each edition; none where it is left to the program.
    pub texts: Vec<Option<Text<'e>>>,
}

/// What decides in some language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The variable.
    pub variable: String,
    /// How it decides.
    pub by: By,
    /// Numbers and words with forms of their own in some language.
    pub own: Vec<String>,
}

/// What a choice comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    /// A number by itself.
    Number(String),
    /// A plural category other than `other`.
    Category(&'static str),
    /// A word.
    Word(String),
    /// Everything else.
    Other,
}

impl Pick {
    /// What it is called in the key of an entry.
    pub fn name(&self) -> &str {
        match self {
            Pick::Number(text) | Pick::Word(text) => text,
            Pick::Category(text) => text,
            Pick::Other => "other",
        }
    }
}

/// A value that programs give to a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Argument {
    /// The variable.
    pub variable: String,
    /// What of a date, where a text shows a date and its time apart.
    pub part: Option<Part>,
}

impl Argument {
    /// Its name: `start`, or `start_time` if there is `start_date` as well.
    pub fn name(&self) -> String {
        match self.part {
            None => self.variable.clone(),
            Some(Part::Date) => format!("{}_date", self.variable),
            Some(Part::Time) => format!("{}_time", self.variable),
            Some(Part::Both) => format!("{}_moment", self.variable),
        }
    }
}

/// What is shown of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The day.
    Date,
    /// The time of day.
    Time,
    /// Both, or what the language is used to.
    Both,
}

/// What a language makes of numbers, found out once.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    locale: Locale,
    /// For counts.
    pub cardinal: Plurals,
    ordinal: Plurals,
}

impl Rules {
    pub fn of(locale: &Locale) -> Self {
        let plurals = |kind| locale.plurals(kind);
        let (cardinal, ordinal) = (plurals(PluralKind::Cardinal), plurals(PluralKind::Ordinal));
        Rules { locale: locale.clone(), cardinal, ordinal }
    }
}

/// All units of a package, in order.
pub(crate) fn shapes<'e>(package: &'e Package<'_>) -> Vec<Shape<'e>> {
    let mut shapes: Vec<Shape<'e>> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (number, edition) in package.editions.iter().enumerate() {
        for text in texts(package, edition) {
            let unit = text.unit();
            let place = *places.entry(unit.clone()).or_insert_with(|| {
                let texts = vec![None; package.editions.len()];
                shapes.push(Shape { unit, choices: Vec::new(), arguments: Vec::new(), shows: false, texts });
                shapes.len() - 1
            });
            // Of attributes with one name the first counts.
            shapes[place].texts[number].get_or_insert(text);
        }
    }
    shapes.iter_mut().for_each(Shape::complete);
    shapes
}

impl Shape<'_> {
    fn complete(&mut self) {
        let flats = || self.texts.iter().flatten().filter_map(|text| text.flat.as_ref().ok());
        let mut choices: Vec<Choice> = Vec::new();
        for axis in flats().flat_map(|flat| &flat.axes) {
            let (variable, by) = (&axis.selector.slot.variable, axis.selector.by);
            let at = choices.iter().position(|own| own.variable == *variable && own.by == by).unwrap_or_else(|| {
                choices.push(Choice { variable: variable.clone(), by, own: Vec::new() });
                choices.len() - 1
            });
            for case in &axis.cases {
                if let Case::Number(own) | Case::Word(own) = case
                    && !choices[at].own.contains(own)
                {
                    choices[at].own.push(own.clone());
                }
            }
        }
        self.shows = flats().flat_map(Flat::slots).next().is_some();
        let known = self.texts.iter().flatten().flat_map(|text| text.variables);
        let mut parts: BTreeMap<String, Vec<Part>> = known.map(|it| (it.name.clone(), Vec::new())).collect();
        for slot in flats().flat_map(Flat::slots) {
            let (Some(own), Some(part)) = (parts.get_mut(&slot.variable), part(slot)) else { continue };
            if !own.contains(&part) {
                own.push(part);
            }
        }
        let mut arguments = Vec::new();
        for (variable, mut parts) in parts {
            parts.sort_unstable();
            if parts.len() < 2 {
                arguments.push(Argument { variable, part: None });
                continue;
            }
            let all = parts.into_iter().map(|part| Argument { variable: variable.clone(), part: Some(part) });
            arguments.extend(all);
        }
        self.arguments = arguments;
        self.choices = choices;
    }

    /// The place in [`Shape::choices`] of the count that a file's own plural forms are for.
    pub fn counted(&self) -> Option<usize> {
        self.choices.iter().position(|choice| choice.by == By::Cardinal)
    }

    /// The place in [`Shape::arguments`] of what a slot shows.
    pub fn argument(&self, slot: &Slot) -> Option<usize> {
        let own = |argument: &Argument| argument.variable == slot.variable;
        let fits = |argument: &Argument| argument.part.is_none() || argument.part == part(slot).or(Some(Part::Both));
        let exact = self.arguments.iter().position(|it| own(it) && fits(it));
        exact.or_else(|| self.arguments.iter().position(own))
    }

    /// The form for picks, one for each choice.
    pub fn form<'f>(&self, flat: &'f Flat, picks: &[Pick], rules: &Rules) -> &'f [Piece] {
        let case = |axis: &crate::message::flat::Axis| {
            let (variable, by) = (&axis.selector.slot.variable, axis.selector.by);
            let place = self.choices.iter().position(|own| own.variable == *variable && own.by == by);
            let (kind, plurals) = match by {
                By::Ordinal => (PluralKind::Ordinal, &rules.ordinal),
                _ => (PluralKind::Cardinal, &rules.cardinal),
            };
            match place.and_then(|place| picks.get(place)) {
                Some(Pick::Number(number)) => {
                    let own = Case::Number(number.clone());
                    if axis.cases.contains(&own) {
                        return own;
                    }
                    Case::Category(number.parse().map_or("other", |whole| rules.locale.category(whole, kind)))
                }
                Some(Pick::Category(category)) => {
                    // A category of one number alone is that number.
                    let single = plurals.single.iter().find(|(own, _)| own == category);
                    let number = single.map(|(_, number)| Case::Number(number.to_string()));
                    number.filter(|case| axis.cases.contains(case)).unwrap_or(Case::Category(category))
                }
                Some(Pick::Word(word)) => Case::Word(word.clone()),
                Some(Pick::Other) | None => Case::Rest,
            }
        };
        let cases: Vec<Case> = flat.axes.iter().map(case).collect();
        flat.form(&cases)
    }

    /// What is lost or done otherwise whatever the format is, as long as programs format values; an error if the unit cannot
    /// be in the file.
    pub fn reasons(&self, text: &Text<'_>, flat: &Flat) -> Result<Vec<Reason>, Reason> {
        let mut reasons = Vec::new();
        let mut note = |reason: Reason| {
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        };
        for slot in flat.slots() {
            let holds = match slot.function.as_deref() {
                Some("NUMBER") => Some(Holds::Number),
                Some(_) => Some(Holds::Date),
                None => text.holds(&slot.variable),
            };
            let has_options = !slot.options.is_empty();
            match (holds, has_options) {
                (Some(Holds::Number), true) => {
                    note(Reason::approximated("the options of NUMBER are left to the program"))
                }
                (Some(Holds::Number), false) => note(Reason::equivalent("the program formats the numbers")),
                (Some(Holds::Date), true) => {
                    note(Reason::approximated("the options of DATETIME are left to the program"))
                }
                (Some(Holds::Date), false) => note(Reason::equivalent("the program formats the dates")),
                _ => {}
            }
            if self.argument(slot).is_some_and(|at| self.arguments[at].part.is_some()) {
                note(Reason::equivalent("a date and its time are arguments of their own"));
            }
        }
        for form in &flat.forms {
            self.shown_once(form)?;
        }
        let changes = |name: &str| !matches!(name, "type" | "maximumFractionDigits" | "useGrouping");
        for axis in flat.axes.iter().filter(|axis| axis.selector.by != By::Word) {
            if axis.selector.slot.options.iter().any(|(name, _)| changes(name)) {
                note(Reason::approximated("it chooses by the number itself, not as it is shown"));
            }
        }
        for choice in self.choices.iter().filter(|choice| choice.by == By::Word) {
            if choice.own.iter().any(|word| word == "other") && self.rest_differs(flat, choice) {
                return Err(Reason::refused("it chooses by the word other"));
            }
        }
        Ok(reasons)
    }

    /// Whether the form for the word `other` is not the form for everything else.
    fn rest_differs(&self, flat: &Flat, choice: &Choice) -> bool {
        let own = |axis: &&crate::message::flat::Axis| {
            axis.selector.by == By::Word && axis.selector.slot.variable == choice.variable
        };
        flat.axes.iter().find(own).is_some_and(|axis| axis.cases.contains(&Case::Word("other".to_owned())))
    }

    /// One argument is one text: a form cannot show it in two ways.
    fn shown_once(&self, form: &[Piece]) -> Result<(), Reason> {
        let mut seen: BTreeMap<usize, &Slot> = BTreeMap::new();
        for piece in form {
            let Piece::Slot(slot) = piece else { continue };
            let Some(at) = self.argument(slot) else { continue };
            let other = seen.entry(at).or_insert(slot);
            if other.options != slot.options {
                return Err(Reason::refused(format!("it shows ${} in two ways", slot.variable)));
            }
        }
        Ok(())
    }

    /// The picks of all choices together, given those of each; an error if there are too many.
    pub fn combinations(choices: &[Vec<Pick>]) -> Result<Vec<Vec<Pick>>, Reason> {
        let count = choices.iter().try_fold(1_usize, |count, picks| count.checked_mul(picks.len()));
        if count.is_none_or(|count| count > MAX_FORMS) {
            return Err(Reason::refused("it has too many forms"));
        }
        let mut all = vec![Vec::new()];
        for picks in choices {
            let with = |before: &Vec<Pick>| {
                let before = before.clone();
                picks.iter().map(move |pick| before.iter().chain([pick]).cloned().collect())
            };
            all = all.iter().flat_map(with).collect();
        }
        Ok(all)
    }
}

/// What a slot shows of a date; none if it shows no date.
fn part(slot: &Slot) -> Option<Part> {
    if slot.function.as_deref() != Some("DATETIME") {
        return None;
    }
    let is_time = |name: &str| matches!(name, "timeStyle" | "hour" | "minute" | "second" | "dayPeriod");
    let is_date = |name: &str| matches!(name, "dateStyle" | "year" | "month" | "day" | "weekday" | "era");
    let any = |is: fn(&str) -> bool| slot.options.iter().any(|(name, _)| is(name));
    match (any(is_date), any(is_time)) {
        (true, false) => Some(Part::Date),
        (false, true) => Some(Part::Time),
        _ => Some(Part::Both),
    }
}

/// The categories that counts have in some language of a package, `other` left out.
pub(crate) fn categories(package: &Package<'_>, by: By) -> Vec<&'static str> {
    let kind = if by == By::Ordinal { PluralKind::Ordinal } else { PluralKind::Cardinal };
    let all: Vec<_> = package.editions.iter().flat_map(|edition| edition.locale.plurals(kind).all).collect();
    let known = crate::locale::PLURAL_CATEGORIES.into_iter();
    known.filter(|name| *name != "other" && all.contains(name)).collect()
}

/// The form for fractions, where a language has a category that no whole number has, and it is no other form as well.
pub(crate) fn loses_fractions(flat: &Flat, plurals: &Plurals) -> bool {
    let whole = |name: &str| plurals.everyday.contains(&name) || plurals.rare.contains(&name);
    let fractional: Vec<_> = plurals.all.iter().copied().filter(|name| !whole(name)).collect();
    flat.axes.iter().enumerate().filter(|(_, axis)| axis.selector.by == By::Cardinal).any(|(at, axis)| {
        let place = |name: &str| {
            let own = axis.cases.iter().position(|case| matches!(case, Case::Category(own) if *own == name));
            own.unwrap_or(axis.cases.len() - 1)
        };
        let forms = |place: usize| {
            let of = |cases: &[&Case]| *cases[at] == axis.cases[place];
            flat.iter().filter(move |(cases, _)| of(cases)).map(|(_, form)| form).collect::<Vec<_>>()
        };
        fractional.iter().any(|name| {
            let lost = forms(place(name));
            let others = plurals.all.iter().filter(|name| whole(name));
            others.clone().count() > 0 && others.into_iter().all(|name| forms(place(name)) != lost)
        })
    })
}

//! A text in which nothing refers to other entries any more: nested as Fluent has it ([`Node`]), or as whole sentences, one
//! for each case ([`Flat`]). Most formats know only one of the two, and some neither selectors within sentences nor several
//! of them; so that all formats share these two ways between them.

/// Most forms that a text may have when it is flattened.
pub const MAX_FORMS: usize = 512;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// What is shown as it stands.
    Text(String),
    /// What the program puts in.
    Slot(Slot),
    /// Several texts, of which one is shown.
    Choice(Choice),
}

/// A place for a value of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The variable, without `$`.
    pub variable: String,
    /// The function that it is given to, such as `NUMBER`.
    pub function: Option<String>,
    /// The options of the function, by name.
    pub options: Vec<(String, Literal)>,
}

impl Slot {
    /// A variable as it is.
    pub fn plain(variable: &str) -> Self {
        Slot { variable: variable.to_owned(), function: None, options: Vec::new() }
    }

    /// The value of an option.
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// The value of an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
}

impl Literal {
    /// The number as it is written, or the text.
    pub fn as_str(&self) -> &str {
        match self {
            Literal::Number(text) | Literal::Text(text) => text,
        }
    }
}

/// Several texts for one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What decides.
    pub selector: Selector,
    /// The texts in their order, of which the first that fits is shown.
    pub arms: Vec<Arm>,
    /// Which of them is shown if none fits.
    pub default: usize,
}

/// One of several texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arm {
    /// What it is for.
    pub key: Key,
    /// What it says.
    pub value: Vec<Node>,
}

/// The key of an [`Arm`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A number, without zeros that say nothing: see [`plain_number`].
    Number(String),
    /// A word or a plural category.
    Word(String),
}

/// What decides between texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The value.
    pub slot: Slot,
    /// How it decides.
    pub by: By,
}

/// How a value decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// By the plural category of a count, or the number itself.
    Cardinal,
    /// By the plural category of a rank, or the number itself.
    Ordinal,
    /// By the word that it is.
    Word,
}

/// A text as whole sentences: for every combination of cases one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flat {
    /// What decides, outermost first. Without any, there is one form.
    pub axes: Vec<Axis>,
    /// A form for every combination of cases: the cases of the last axis change first.
    pub forms: Vec<Vec<Piece>>,
}

/// One thing that decides, and the cases that make a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axis {
    /// What decides.
    pub selector: Selector,
    /// Numbers first, then categories or words, then [`Case::Rest`], which is always there. A number goes before the
    /// category that it belongs to.
    pub cases: Vec<Case>,
}

/// A case of an [`Axis`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Case {
    /// This number.
    Number(String),
    /// All other numbers of this plural category.
    Category(&'static str),
    /// This word.
    Word(String),
    /// Everything else; of plural categories, `other` and those that are not listed.
    Rest,
}

/// A piece of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// What is shown as it stands; never two in a row, never empty.
    Text(String),
    /// What the program puts in.
    Slot(Slot),
}

/// What a language makes of numbers.
pub trait Plurals {
    /// Every category that its numbers have, `other` among them.
    fn categories(&self, by: By) -> Vec<&'static str>;

    /// The category of a number, shown as the slot has it.
    fn category(&self, selector: &Selector, number: &str) -> &'static str;
}

/// There are more than [`MAX_FORMS`] forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany;

impl Flat {
    /// The sentences of a text. Cases that make no difference are left out.
    ///
    /// # Errors
    /// If there would be too many.
    pub fn of(nodes: &[Node], plurals: &impl Plurals) -> Result<Flat, TooMany> {
        let mut axes = Vec::new();
        collect(nodes, &mut axes);
        let mut axes: Vec<Axis> = axes.into_iter().map(|axis| completed(axis, plurals)).collect();
        // Each axis has a case at least, so that there are never more of them than forms, save those with one case.
        axes.retain(|axis| axis.cases.len() > 1 || axis.selector.by != By::Word);
        let count = axes.iter().try_fold(1_usize, |count, axis| count.checked_mul(axis.cases.len()));
        let count = count.filter(|count| *count <= MAX_FORMS).ok_or(TooMany)?;
        let forms = (0..count).map(|number| {
            let cases = cases_of(&axes, number);
            let mut form = Vec::new();
            fill(nodes, &axes, &cases, plurals, &mut form);
            form
        });
        let forms = forms.collect();
        let mut flat = Flat { axes, forms };
        flat.reduce(plurals);
        Ok(flat)
    }

    /// The cases of a form, one for each axis.
    pub fn cases(&self, form: usize) -> Vec<&Case> {
        cases_of(&self.axes, form)
    }

    /// All forms with their cases.
    pub fn iter(&self) -> impl Iterator<Item = (Vec<&Case>, &[Piece])> {
        self.forms.iter().enumerate().map(|(number, form)| (self.cases(number), form.as_slice()))
    }

    /// The form for cases, one for each axis; one that an axis does not list is its rest.
    pub fn form(&self, cases: &[Case]) -> &[Piece] {
        let mut number = 0;
        for (axis, case) in self.axes.iter().zip(cases) {
            let place = axis.cases.iter().position(|own| own == case).unwrap_or(axis.cases.len() - 1);
            number = number * axis.cases.len() + place;
        }
        self.forms.get(number).map_or(&[], Vec::as_slice)
    }

    /// The same text with choices within choices, the first axis outermost: whole sentences inside, and nothing twice.
    pub fn nested(&self) -> Vec<Node> {
        nest(&self.axes, &self.forms)
    }

    /// The variables, in the order in which they come.
    pub fn variables(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        let deciding = self.axes.iter().map(|axis| &axis.selector.slot);
        let shown = self.slots();
        for slot in deciding.chain(shown) {
            if !names.contains(&slot.variable.as_str()) {
                names.push(&slot.variable);
            }
        }
        names
    }

    /// Every place for a value in any form.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.forms.iter().flatten().filter_map(|piece| match piece {
            Piece::Slot(slot) => Some(slot),
            Piece::Text(_) => None,
        })
    }

    /// Leaves out cases that say what would be said without them, then axes with one case.
    fn reduce(&mut self, plurals: &impl Plurals) {
        for axis in 0..self.axes.len() {
            for place in (0..self.axes[axis].cases.len() - 1).rev() {
                let instead = match &self.axes[axis].cases[place] {
                    // Categories are looked at first, so that a number's own may be gone already.
                    Case::Number(number) => {
                        let category = Case::Category(plurals.category(&self.axes[axis].selector, number));
                        self.axes[axis].cases.iter().position(|own| *own == category)
                    }
                    _ => None,
                };
                let instead = instead.unwrap_or(self.axes[axis].cases.len() - 1);
                if self.says_the_same(axis, place, instead) {
                    self.remove(axis, place);
                }
            }
        }
        // With one case, an axis takes no part in the number of a form.
        self.axes.retain(|axis| axis.cases.len() > 1);
    }

    /// How many forms there are between two cases of an axis that follow each other.
    fn step(&self, axis: usize) -> usize {
        self.axes[axis + 1..].iter().map(|axis| axis.cases.len()).product()
    }

    fn says_the_same(&self, axis: usize, a: usize, b: usize) -> bool {
        let (step, len) = (self.step(axis), self.axes[axis].cases.len());
        (0..self.forms.len()).filter(|form| form / step % len == a).all(|form| {
            let other = form + b * step - a * step;
            self.forms[form] == self.forms[other]
        })
    }

    fn remove(&mut self, axis: usize, place: usize) {
        let (step, len) = (self.step(axis), self.axes[axis].cases.len());
        let mut number = 0;
        self.forms.retain(|_| {
            number += 1;
            (number - 1) / step % len != place
        });
        self.axes[axis].cases.remove(place);
    }
}

/// A number without zeros that say nothing: `1.50` and `01.5` are `1.5`. Fluent compares numbers by what they are.
///
/// ```
/// use portolan::message::flat::plain_number;
/// assert_eq!(["1.50", "007", "-0.0", "10"].map(plain_number), ["1.5", "7", "0", "10"]);
/// ```
pub fn plain_number(text: &str) -> String {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let digits = digits.trim_start_matches('0');
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { digits };
    match digits {
        "" => "0".to_owned(),
        _ if digits.starts_with('.') => format!("{sign}0{digits}"),
        _ => format!("{sign}{digits}"),
    }
}

/// The cases of all axes for a form.
fn cases_of(axes: &[Axis], mut form: usize) -> Vec<&Case> {
    let mut cases = Vec::with_capacity(axes.len());
    for axis in axes.iter().rev() {
        cases.extend(axis.cases.get(form % axis.cases.len()));
        form /= axis.cases.len();
    }
    cases.reverse();
    cases
}

/// Finds what decides in a text, and the keys that there are for it.
fn collect(nodes: &[Node], axes: &mut Vec<Axis>) {
    for node in nodes {
        let Node::Choice(choice) = node else { continue };
        let at = axes.iter().position(|axis| axis.selector == choice.selector).unwrap_or_else(|| {
            axes.push(Axis { selector: choice.selector.clone(), cases: Vec::new() });
            axes.len() - 1
        });
        for arm in &choice.arms {
            let case = match &arm.key {
                Key::Number(number) => Case::Number(number.clone()),
                Key::Word(word) => Case::Word(word.clone()),
            };
            if !axes[at].cases.contains(&case) {
                axes[at].cases.push(case);
            }
        }
        choice.arms.iter().for_each(|arm| collect(&arm.value, axes));
    }
}

/// An axis with all its cases in their order.
fn completed(mut axis: Axis, plurals: &impl Plurals) -> Axis {
    let by = axis.selector.by;
    axis.cases.retain(|case| matches!(case, Case::Number(_)) == (by != By::Word));
    if by != By::Word {
        let categories = plurals.categories(by).into_iter().filter(|category| *category != "other");
        axis.cases.extend(categories.map(Case::Category));
    }
    axis.cases.push(Case::Rest);
    axis
}

/// Writes the form for some cases.
fn fill(nodes: &[Node], axes: &[Axis], cases: &[&Case], plurals: &impl Plurals, form: &mut Vec<Piece>) {
    for node in nodes {
        match node {
            Node::Text(text) if text.is_empty() => {}
            Node::Text(text) => match form.last_mut() {
                Some(Piece::Text(last)) => last.push_str(text),
                _ => form.push(Piece::Text(text.clone())),
            },
            Node::Slot(slot) => form.push(Piece::Slot(slot.clone())),
            Node::Choice(choice) => {
                let case = axes.iter().position(|axis| axis.selector == choice.selector).map(|at| cases[at]);
                if let Some(arm) = arm_for(choice, case.unwrap_or(&Case::Rest), plurals) {
                    fill(&arm.value, axes, cases, plurals, form);
                }
            }
        }
    }
}

/// The arm that is shown in a case: the first that fits, else the default.
fn arm_for<'n>(choice: &'n Choice, case: &Case, plurals: &impl Plurals) -> Option<&'n Arm> {
    let (number, word) = match case {
        Case::Number(number) => (Some(number.as_str()), plurals.category(&choice.selector, number)),
        Case::Category(category) => (None, *category),
        Case::Word(word) => (None, word.as_str()),
        Case::Rest if choice.selector.by == By::Word => (None, ""),
        Case::Rest => (None, "other"),
    };
    let fits = |key: &Key| match key {
        Key::Number(key) => Some(key.as_str()) == number,
        Key::Word(key) => key == word,
    };
    choice.arms.iter().find(|arm| fits(&arm.key)).or_else(|| choice.arms.get(choice.default))
}

/// Forms as choices within choices.
fn nest(axes: &[Axis], forms: &[Vec<Piece>]) -> Vec<Node> {
    let Some((axis, inner)) = axes.split_first() else {
        let pieces = forms.first().map(Vec::as_slice).unwrap_or_default();
        let node = |piece: &Piece| match piece {
            Piece::Text(text) => Node::Text(text.clone()),
            Piece::Slot(slot) => Node::Slot(slot.clone()),
        };
        return pieces.iter().map(node).collect();
    };
    let step = (forms.len() / axis.cases.len()).max(1);
    let values: Vec<Vec<Node>> = forms.chunks(step).map(|forms| nest(inner, forms)).collect();
    let Some(rest) = values.last() else { return Vec::new() };
    if values.iter().all(|value| value == rest) {
        return rest.clone();
    }
    // A number that says what the rest says is needed where its category says something else.
    let categories_differ = |value: &[Node]| {
        let categories = axis.cases.iter().zip(&values).filter(|(case, _)| matches!(case, Case::Category(_)));
        categories.into_iter().any(|(_, own)| own != value)
    };
    let arms = axis.cases.iter().zip(&values).filter_map(|(case, value)| {
        let key = match case {
            Case::Number(number) if value != rest || categories_differ(value) => Key::Number(number.clone()),
            Case::Category(word) if value != rest => Key::Word((*word).to_owned()),
            Case::Word(word) if value != rest => Key::Word(word.clone()),
            Case::Rest => Key::Word("other".to_owned()),
            _ => return None,
        };
        Some(Arm { key, value: value.clone() })
    });
    let arms: Vec<Arm> = arms.collect();
    let default = arms.len() - 1;
    vec![Node::Choice(Choice { selector: axis.selector.clone(), arms, default })]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Polish in little: 1 is `one`, 2 to 4 are `few`, fractions are `other`, the rest `many`.
    struct Polish;

    impl Plurals for Polish {
        fn categories(&self, by: By) -> Vec<&'static str> {
            if by == By::Ordinal { vec!["other"] } else { vec!["one", "few", "many", "other"] }
        }

        fn category(&self, selector: &Selector, number: &str) -> &'static str {
            match (selector.by, number) {
                (By::Ordinal, _) => "other",
                (_, "1") => "one",
                (_, "2" | "3" | "4") => "few",
                (_, number) if number.contains('.') => "other",
                _ => "many",
            }
        }
    }

    fn selector(variable: &str, by: By) -> Selector {
        Selector { slot: Slot::plain(variable), by }
    }

    fn key(text: &str) -> Key {
        let is_number = text.starts_with(|c: char| c.is_ascii_digit());
        if is_number { Key::Number(plain_number(text)) } else { Key::Word(text.to_owned()) }
    }

    fn choice(variable: &str, by: By, arms: &[(&str, Vec<Node>)]) -> Node {
        let default = arms.iter().position(|(key, _)| key.starts_with('*')).expect("a default");
        let arms = arms.iter();
        let arms = arms.map(|(name, value)| Arm { key: key(name.trim_start_matches('*')), value: value.clone() });
        Node::Choice(Choice { selector: selector(variable, by), arms: arms.collect(), default })
    }

    fn text(text: &str) -> Vec<Node> {
        vec![Node::Text(text.to_owned())]
    }

    fn case_name(case: &Case) -> &str {
        match case {
            Case::Number(text) | Case::Word(text) => text,
            Case::Category(text) => text,
            Case::Rest => "*",
        }
    }

    fn shown(flat: &Flat) -> Vec<(String, String)> {
        let name = |cases: Vec<&Case>| cases.into_iter().map(case_name).collect::<Vec<_>>().join(", ");
        let say = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Slot(slot) => format!("<{}>", slot.variable),
        };
        flat.iter().map(|(cases, form)| (name(cases), form.iter().map(say).collect())).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(keys, text)| ((*keys).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_selector_within_its_like_keeps_its_own_numbers() {
        // What readers of 0, 1 and 3 cities see is decided by both selectors together.
        let inner =
            choice("n", By::Cardinal, &[("0", text("no city")), ("few", text("few")), ("*other", text("many"))]);
        let outer = choice("n", By::Cardinal, &[("one", text("one city")), ("*other", vec![inner])]);
        let flat = Flat::of(&[Node::Text("I see ".into()), outer], &Polish).unwrap();
        let expected = [("0", "I see no city"), ("one", "I see one city"), ("few", "I see few"), ("*", "I see many")];
        assert_eq!(shown(&flat), pairs(&expected));
    }

    #[test]
    fn the_first_that_fits_wins() {
        // `[one]` stands before `[1]`, which is never reached.
        let first = choice("n", By::Cardinal, &[("one", text("a")), ("1", text("b")), ("*other", text("c"))]);
        assert_eq!(shown(&Flat::of(&[first], &Polish).unwrap()), pairs(&[("one", "a"), ("*", "c")]));
        let first = choice("n", By::Cardinal, &[("1.0", text("b")), ("one", text("a")), ("*other", text("c"))]);
        let expected = [("1", "b"), ("one", "a"), ("*", "c")];
        assert_eq!(shown(&Flat::of(&[first], &Polish).unwrap()), pairs(&expected));
    }

    #[test]
    fn a_default_that_is_not_other_takes_the_categories_that_are_not_there() {
        let node = choice("n", By::Cardinal, &[("*one", text("a")), ("other", text("b"))]);
        let expected = [("one", "a"), ("few", "a"), ("many", "a"), ("*", "b")];
        assert_eq!(shown(&Flat::of(&[node], &Polish).unwrap()), pairs(&expected));
    }

    #[test]
    fn several_axes_make_a_grid_of_what_makes_a_difference() {
        let count = choice("n", By::Cardinal, &[("one", text("city")), ("*other", text("cities"))]);
        let whose = choice("who", By::Word, &[("her", vec![Node::Text("her ".into()), count]), ("*them", text("all"))]);
        let flat = Flat::of(&[whose], &Polish).unwrap();
        let expected = [("her, one", "her city"), ("her, *", "her cities"), ("*, one", "all"), ("*, *", "all")];
        assert_eq!(shown(&flat), pairs(&expected));
        assert_eq!(shown(&Flat::of(&flat.nested(), &Polish).unwrap()), pairs(&expected));
        let Some(Node::Choice(outer)) = flat.nested().into_iter().next() else { panic!("a choice") };
        assert_eq!(outer.arms[outer.default].value, text("all"), "nothing twice");
    }

    #[test]
    fn too_many_forms_are_an_error() {
        let nodes = |count: usize| -> Vec<Node> {
            (0..count).map(|n| choice(&format!("v{n}"), By::Word, &[("a", text("x")), ("*b", text("y"))])).collect()
        };
        // Each has the words `a`, `b` and the rest, of which `b` goes when it is found to make no difference.
        assert_eq!(Flat::of(&nodes(5), &Polish).map(|flat| flat.forms.len()), Ok(32));
        assert_eq!(Flat::of(&nodes(60), &Polish), Err(TooMany));
    }

    /// What Fluent shows for values: the meaning that both ways of writing must keep.
    fn evaluate(nodes: &[Node], n: &str, word: &str, out: &mut String) {
        for node in nodes {
            match node {
                Node::Text(text) => out.push_str(text),
                Node::Slot(slot) => out.push_str(&slot.variable),
                Node::Choice(choice) => {
                    let fits = |key: &Key| match (key, choice.selector.by) {
                        (Key::Word(key), By::Word) => key == word,
                        (Key::Word(key), _) => key == Polish.category(&choice.selector, n),
                        (Key::Number(key), by) => by != By::Word && key == n,
                    };
                    let arm = choice.arms.iter().find(|arm| fits(&arm.key)).unwrap_or(&choice.arms[choice.default]);
                    evaluate(&arm.value, n, word, out);
                }
            }
        }
    }

    fn nodes() -> impl Strategy<Value = Vec<Node>> {
        let leaf = prop_oneof!["[a-c]{1,2}".prop_map(Node::Text), Just(Node::Slot(Slot::plain("n"))),];
        let leaves = prop::collection::vec(leaf, 0..3);
        leaves.prop_recursive(3, 24, 3, |inner| {
            let keys = prop::sample::select(vec!["0", "1", "2.0", "5", "one", "few", "many", "other", "her", "x"]);
            let arm = (keys, inner.clone()).prop_map(|(name, value)| Arm { key: key(name), value });
            let by = prop::sample::select(vec![By::Cardinal, By::Ordinal, By::Word]);
            (inner, prop::collection::vec(arm, 1..4), by, any::<prop::sample::Index>()).prop_map(
                |(mut before, arms, by, default)| {
                    let default = default.index(arms.len());
                    let variable = if by == By::Word { "who" } else { "n" };
                    before.push(Node::Choice(Choice { selector: selector(variable, by), arms, default }));
                    before
                },
            )
        })
    }

    proptest! {
        #[test]
        fn flat_and_nested_say_what_was_said(nodes in nodes()) {
            let Ok(flat) = Flat::of(&nodes, &Polish) else { return Ok(()) };
            let nested = flat.nested();
            for n in ["0", "1", "2", "3", "5", "12", "1.5", "1000000"] {
                for word in ["her", "x", "other", "one", "nobody"] {
                    let (mut meant, mut said) = (String::new(), String::new());
                    evaluate(&nodes, n, word, &mut meant);
                    evaluate(&nested, n, word, &mut said);
                    prop_assert_eq!(&meant, &said, "nested, {} {}", n, word);
                    let cases: Vec<Case> = flat.axes.iter().map(|axis| {
                        let own = |case: Case| axis.cases.contains(&case).then_some(case);
                        match axis.selector.by {
                            By::Word => own(Case::Word(word.into())),
                            _ => own(Case::Number(n.into()))
                                .or_else(|| own(Case::Category(Polish.category(&axis.selector, n)))),
                        }
                        .unwrap_or(Case::Rest)
                    }).collect();
                    let said: String = flat.form(&cases).iter().map(|piece| match piece {
                        Piece::Text(text) => text.clone(),
                        Piece::Slot(slot) => slot.variable.clone(),
                    }).collect();
                    prop_assert_eq!(&meant, &said, "flat, {} {}", n, word);
                }
            }
            // Choices within choices may come in another order, and are no more than they were.
            let again = Flat::of(&nested, &Polish).map(|flat| flat.forms.len());
            prop_assert!(again.is_ok_and(|count| count <= flat.forms.len()));
        }
    }
}

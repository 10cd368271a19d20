//! What `po` and `mo` have in common: the entries of a catalogue. What they look like, and why, is said in `po.rs`.

use std::collections::BTreeMap;

use crate::export::formats::plural_forms::{MAX_NUMBERS, PluralForms, plural_forms};
use crate::export::shape::{Pick, Rules, Shape, categories, loses_fractions, shapes};
use crate::export::{Edition, Outcome, Package, Reason, Text, Trait};
use crate::locale::Locale;
use crate::message::flat::{By, Case, Flat, Piece};

/// What the texts of a catalogue carry.
pub(super) const KEEPS: &[Trait] =
    &[Trait::Variables, Trait::Plurals, Trait::Numbers, Trait::Words, Trait::SeveralChoices, Trait::Attributes];

/// The entry that gives the names of plural forms. No message has such an id.
const PLURAL: &str = "[plural]";

/// All texts of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Catalogue {
    /// The language.
    pub locale: Locale,
    /// The header: what the entry with an empty id says.
    pub header: String,
    /// The entries in the order of the source.
    pub entries: Vec<Entry>,
}

/// An entry of a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The `msgid`.
    pub key: String,
    /// Whether it has plural forms.
    pub plural: bool,
    /// What it says; with plural forms, one for each of them.
    pub texts: Vec<String>,
}

/// The catalogues of a package, and what became of its units.
pub(super) fn catalogues(package: &Package<'_>) -> (Vec<Catalogue>, Vec<Outcome>) {
    let shapes = shapes(package);
    let numbers = numbers(&shapes);
    let categories = categories(package, By::Cardinal);
    let maker = Maker { package, shapes: &shapes, numbers: &numbers, categories: &categories };
    let mut outcomes = Vec::new();
    let catalogues = package.editions.iter().enumerate();
    let catalogues = catalogues.map(|(place, edition)| maker.catalogue(place, edition, &mut outcomes)).collect();
    (catalogues, outcomes)
}

/// The whole numbers that have texts of their own in some text and language.
fn numbers(shapes: &[Shape<'_>]) -> Vec<u64> {
    let counts = shapes.iter().flat_map(|shape| &shape.choices).filter(|choice| choice.by == By::Cardinal);
    let mut uses: BTreeMap<u64, usize> = BTreeMap::new();
    counts
        .flat_map(|choice| &choice.own)
        .filter_map(|own| own.parse().ok())
        .for_each(|n| *uses.entry(n).or_default() += 1);
    let mut numbers: Vec<u64> = uses.keys().copied().collect();
    // The most frequent ones, where there are too many.
    numbers.sort_by_key(|n| (std::cmp::Reverse(uses[n]), *n));
    numbers.truncate(MAX_NUMBERS);
    numbers.sort_unstable();
    numbers
}

struct Maker<'m> {
    package: &'m Package<'m>,
    shapes: &'m [Shape<'m>],
    numbers: &'m [u64],
    categories: &'m [&'static str],
}

impl Maker<'_> {
    fn catalogue(&self, place: usize, edition: &Edition, outcomes: &mut Vec<Outcome>) -> Catalogue {
        let (forms, rules) = (plural_forms(&edition.locale, self.numbers), Rules::of(&edition.locale));
        let mut entries = Vec::new();
        for shape in self.shapes {
            let Some(text) = &shape.texts[place] else { continue };
            let mut reasons = text.reasons.clone();
            match self.entries(shape, text, &rules, forms.as_ref(), &mut reasons) {
                Ok(own) => entries.extend(own),
                Err(reason) => reasons.push(reason),
            }
            outcomes.push(Outcome { locale: edition.locale.clone(), unit: shape.unit.clone(), reasons });
        }
        let asks = |shape: &Shape<'_>| shape.choices.iter().filter(|choice| choice.by == By::Cardinal).count() > 1;
        if let Some(forms) = forms.as_ref().filter(|_| self.shapes.iter().any(asks)) {
            let texts = forms.classes.iter().map(|class| class.name().to_owned()).collect();
            entries.push(Entry { key: PLURAL.to_owned(), plural: true, texts });
        }
        Catalogue { locale: edition.locale.clone(), header: self.header(&edition.locale, forms.as_ref()), entries }
    }

    fn header(&self, locale: &Locale, forms: Option<&PluralForms>) -> String {
        let mut header = format!(
            "Project-Id-Version: {}\nLanguage: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
             Content-Transfer-Encoding: 8bit\n",
            self.package.name.replace(|c: char| c.is_control(), " "),
            posix(locale),
        );
        if let Some(forms) = forms {
            header.push_str(&format!("Plural-Forms: {}\n", forms.header));
        }
        header
    }

    /// The entries of a unit in one language.
    fn entries(
        &self,
        shape: &Shape<'_>,
        text: &Text<'_>,
        rules: &Rules,
        forms: Option<&PluralForms>,
        reasons: &mut Vec<Reason>,
    ) -> Result<Vec<Entry>, Reason> {
        let flat = text.flat.as_ref().map_err(Clone::clone)?;
        if flat.axes.iter().any(|axis| axis.selector.by == By::Ordinal) {
            return Err(Reason::refused("it has ordinal forms"));
        }
        let counted = shape.counted();
        if counted.is_some() && forms.is_none() {
            return Err(Reason::refused("its language has plural rules that cannot be written for gettext"));
        }
        reasons.extend(shape.reasons(text, flat)?);
        self.note_choices(shape, flat, rules, reasons);
        let classes = forms.map(|forms| forms.classes.as_slice()).unwrap_or_default();
        let picks: Vec<Vec<Pick>> = (0..shape.choices.len()).map(|choice| self.picks(shape, choice)).collect();
        let mut entries = Vec::new();
        for mut picks in Shape::combinations(&picks)? {
            let key = key(shape, &picks);
            let texts: Vec<String> = match counted {
                None => vec![template(shape, shape.form(flat, &picks, rules))],
                Some(place) => {
                    let of = |class: &Pick| {
                        picks[place] = class.clone();
                        template(shape, shape.form(flat, &picks, rules))
                    };
                    classes.iter().map(of).collect()
                }
            };
            texts.iter().try_for_each(|text| can_be_said(text))?;
            entries.push(Entry { key, plural: counted.is_some(), texts });
        }
        Ok(entries)
    }

    /// What a choice comes to in keys; of what is not in keys, one thing.
    fn picks(&self, shape: &Shape<'_>, place: usize) -> Vec<Pick> {
        let choice = &shape.choices[place];
        let mut picks: Vec<Pick> = match choice.by {
            _ if shape.counted() == Some(place) => Vec::new(),
            By::Ordinal => Vec::new(),
            By::Word => choice.own.iter().filter(|word| *word != "other").cloned().map(Pick::Word).collect(),
            By::Cardinal => {
                let numbers = self.numbers.iter().map(|n| Pick::Number(n.to_string()));
                numbers.chain(self.categories.iter().copied().map(Pick::Category)).collect()
            }
        };
        picks.push(Pick::Other);
        picks
    }

    fn note_choices(&self, shape: &Shape<'_>, flat: &Flat, rules: &Rules, reasons: &mut Vec<Reason>) {
        let counts = flat.axes.iter().filter(|axis| axis.selector.by == By::Cardinal);
        let mut has_numbers = false;
        for case in counts.flat_map(|axis| &axis.cases) {
            let Case::Number(number) = case else { continue };
            if number.parse().is_ok_and(|n: u64| self.numbers.contains(&n)) {
                has_numbers = true;
            } else {
                reasons.push(Reason::approximated(format!("the form for {number} is left out")));
            }
        }
        if has_numbers {
            reasons.push(Reason::equivalent("a number with a form of its own is one of the plural forms"));
        }
        if shape.choices.iter().any(|choice| choice.by == By::Word) {
            reasons.push(Reason::equivalent("each word that decides has an entry of its own"));
        }
        if shape.choices.iter().filter(|choice| choice.by == By::Cardinal).count() > 1 {
            reasons.push(Reason::equivalent("each case of the second count has an entry of its own"));
        }
        if shape.counted().is_some() && !flat.axes.iter().any(|axis| axis.selector.by == By::Cardinal) {
            reasons.push(Reason::equivalent("it has plural forms because another language has them"));
        }
        if loses_fractions(flat, &rules.cardinal) {
            reasons.push(Reason::approximated("the form for fractions is left out: only whole numbers decide"));
        }
    }
}

/// The key of an entry: the unit, and what decides apart from the first count.
fn key(shape: &Shape<'_>, picks: &[Pick]) -> String {
    let counted = shape.counted();
    let places = (0..picks.len()).filter(|place| Some(*place) != counted && shape.choices[*place].by != By::Ordinal);
    let names: Vec<&str> = places.map(|place| picks[place].name()).collect();
    if names.iter().all(|name| *name == "other") {
        return shape.unit.clone();
    }
    format!("{}[{}]", shape.unit, names.join(", "))
}

/// A form as a template of Python's `str.format`.
fn template(shape: &Shape<'_>, form: &[Piece]) -> String {
    let mut out = String::new();
    for piece in form {
        match piece {
            Piece::Text(text) => out.push_str(&text.replace('{', "{{").replace('}', "}}")),
            Piece::Slot(slot) => {
                let name = shape.argument(slot).map_or(slot.variable.clone(), |at| shape.arguments[at].name());
                out.push_str(&format!("{{{name}}}"));
            }
        }
    }
    out
}

fn can_be_said(text: &str) -> Result<(), Reason> {
    if text.is_empty() {
        return Err(Reason::refused("it is empty, which gettext takes for untranslated"));
    }
    if text.contains('\0') {
        return Err(Reason::refused("it has a character that the format cannot hold"));
    }
    if text.starts_with('\n') || text.ends_with('\n') {
        return Err(Reason::refused("it begins or ends with a line break, which gettext takes for a mistake"));
    }
    Ok(())
}

/// A language as POSIX has it: `pt_BR`, `sr@latin`.
pub(super) fn posix(locale: &Locale) -> String {
    let langid = locale.as_langid();
    let mut out = langid.language.as_str().to_owned();
    if let Some(region) = langid.region {
        out.push_str(&format!("_{}", region.as_str()));
    }
    let script = langid.script.map(|script| match script.as_str() {
        "Latn" => "latin".to_owned(),
        "Cyrl" => "cyrillic".to_owned(),
        other => other.to_ascii_lowercase(),
    });
    let modifiers: Vec<String> = script.into_iter().chain(langid.variants().map(|it| it.as_str().to_owned())).collect();
    if !modifiers.is_empty() {
        out.push_str(&format!("@{}", modifiers.join("-")));
    }
    out
}

//! `portolan preview`: how texts read in every language, in every form, with examples for their variables.

mod examples;
mod human;
mod json;
mod reader;

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{Catalogue, File, Unit};
use crate::coverage::track;
use crate::ledger::{Ledger, State};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::preview::examples::{Side, examples, variables};
use crate::report::preview::reader::{At, Reader};
use crate::runtime::Value;

pub use crate::message::described::{Described, Holds, described};
pub use crate::report::preview::examples::Example;
pub use crate::report::preview::human::human;
pub use crate::report::preview::json::json;
pub use crate::report::preview::reader::Taken;

/// Most forms that are shown of a text in one language.
pub const MAX_FORMS: usize = 24;

/// Most ways to choose examples that are tried for one text in one language.
const MAX_TRIED: usize = 2_000;

/// What to show.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The texts: `id`, `id.attr` or `-term`, as the source has them.
    pub ids: BTreeSet<String>,
    /// The languages beside the source; all, if none is named.
    pub locales: Vec<Locale>,
    /// Variables that have one value, by name.
    pub fixed: BTreeMap<String, Example>,
}

/// A text in all languages.
#[derive(Clone, Debug)]
pub struct Shown {
    /// `id`, `id.attr` or `-term`.
    pub id: String,
    /// The file of the source that it stands in.
    pub path: String,
    /// The comment of the source.
    pub comment: Option<String>,
    /// The variables of the source and of every translation, with those of the messages that it refers to.
    pub variables: BTreeSet<String>,
    /// The source first.
    pub locales: Vec<InLocale>,
}

/// A text in one language.
#[derive(Clone, Debug)]
pub struct InLocale {
    /// The language.
    pub locale: Locale,
    /// The state of the translation; none for the source.
    pub state: Option<State>,
    /// How the English has changed, if the translation is stale.
    pub change: Option<&'static str>,
    /// What its readers see: their own language's forms, or those of the source if there is no translation.
    pub forms: Vec<Form>,
    /// How many more forms there are.
    pub more: usize,
    /// Whether there are so many that not all were counted.
    pub uncounted: bool,
    /// What is wrong in these forms, each once.
    pub errors: Vec<String>,
}

/// One way in which a text reads.
#[derive(Clone, Debug)]
pub struct Form {
    /// The variants that it takes.
    pub taken: Vec<Taken>,
    /// The values of the variables, as they are written on the command line.
    pub arguments: Vec<(String, String)>,
    /// The text.
    pub text: String,
}

/// Shows texts in the order of the source.
pub fn collect(project: &Project, ledger: &Ledger, wanted: &Wanted) -> Vec<Shown> {
    let mut shown = Vec::new();
    for file in &project.source.files {
        let is_wanted = |unit: &Unit| {
            wanted.ids.contains(&unit.id()) && first_file(project, file.of(unit.message.id)) == Some(file.id)
        };
        let units: Vec<Unit> = file.units().filter(is_wanted).collect();
        if !units.is_empty() {
            show_file(project, ledger, wanted, file, &units, &mut shown);
        }
    }
    shown
}

/// Of messages with one id in several files the first counts.
fn first_file(project: &Project, id: &str) -> Option<crate::text::FileId> {
    project.source.files.iter().find(|file| file.get(id).is_some()).map(|file| file.id)
}

fn show_file<'p>(
    project: &'p Project,
    ledger: &Ledger,
    wanted: &Wanted,
    file: &'p File,
    units: &[Unit<'p>],
    shown: &mut Vec<Shown>,
) {
    let english = Reader::new(project, &project.source, file);
    let mut all: Vec<Shown> = units.iter().map(|unit| begin(project, &english, wanted, unit)).collect();
    let is_wanted = |target: &&Catalogue| wanted.locales.is_empty() || wanted.locales.contains(&target.locale);
    for target in project.targets.iter().filter(is_wanted) {
        let translation = target.file(&file.name);
        let reader = translation.map(|own| Reader::new(project, target, own));
        let mut tracked = track(file, translation, ledger.file(&target.locale, &file.name));
        for (unit, shown) in units.iter().zip(&mut all) {
            // Both go through the source in its order.
            let Some(tracked) = tracked.find(|it| std::ptr::eq(it.source.pattern, unit.pattern)) else { continue };
            let (own, reader) = match (tracked.target, &reader) {
                (Some(own), Some(reader)) => (own, reader),
                _ => (*unit, &english),
            };
            let mut there = show(&english, unit, (&target.locale, reader, &own), wanted, &mut shown.variables);
            there.state = Some(tracked.state);
            there.change = tracked.change().filter(|_| tracked.state == State::Stale).map(|change| change.described());
            shown.locales.push(there);
        }
    }
    shown.append(&mut all);
}

fn begin<'p>(project: &Project, english: &Reader<'p>, wanted: &Wanted, unit: &Unit<'p>) -> Shown {
    let comment = unit.message.comment.map(|comment| comment.lines(unit.file.text()).collect::<Vec<_>>().join("\n"));
    let mut variables = BTreeSet::new();
    let first = show(english, unit, (&project.source.locale, english, unit), wanted, &mut variables);
    Shown {
        id: unit.id(),
        path: project.sources[unit.file.id].path().to_owned(),
        comment: comment.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
        variables,
        locales: vec![first],
    }
}

/// All forms of a text in one language. Two that take the same variants and read alike are one.
fn show<'p>(
    english: &Reader<'p>,
    source: &Unit<'p>,
    (locale, reader, own): (&Locale, &Reader<'p>, &Unit<'p>),
    wanted: &Wanted,
    names: &mut BTreeSet<String>,
) -> InLocale {
    let at = At { file: 0, pattern: own.pattern };
    let own_variables = variables(reader, at);
    let english_variables = variables(english, At { file: 0, pattern: source.pattern });
    let sides = [Side { reader, variables: &own_variables }, Side { reader: english, variables: &english_variables }];
    let said = described(source.message.comment.as_ref(), source.file.text());
    let mut dates = 0;
    let axes: Vec<(&str, Vec<Example>)> = own_variables
        .iter()
        .map(|variable| {
            names.insert(variable.name.to_owned());
            if let Some(fixed) = wanted.fixed.get(variable.name) {
                return (variable.name, vec![fixed.clone()]);
            }
            let found = examples(&sides[0], &sides[1], variable.name, said.get(variable.name), dates);
            dates += u8::from(matches!(found.first().map(|it| &it.value), Some(Value::DateTime(_))));
            (variable.name, found)
        })
        .collect();
    let mut there = InLocale {
        locale: locale.clone(),
        state: None,
        change: None,
        forms: Vec::new(),
        more: 0,
        uncounted: axes.iter().map(|(_, it)| it.len()).try_fold(1_usize, usize::checked_mul) > Some(MAX_TRIED),
        errors: Vec::new(),
    };
    let Some(pattern) = reader.pattern(own.message, own.attribute_name()) else { return there };
    let (mut known, mut forms) = (BTreeSet::new(), BTreeMap::new());
    for places in choices(&axes).take(MAX_TRIED) {
        let choice: Vec<(&str, &Example)> =
            axes.iter().zip(&places).filter_map(|((name, all), place)| Some((*name, all.get(*place)?))).collect();
        let args: Vec<(&str, Value)> = choice.iter().map(|(name, it)| (*name, it.value.clone())).collect();
        let taken = reader.trace(at, &args);
        let mut errors = Vec::new();
        let text = pattern.format(&args, &mut errors).into_owned();
        for error in errors.iter().map(ToString::to_string) {
            if !there.errors.contains(&error) {
                there.errors.push(error);
            }
        }
        if !known.insert((taken.clone(), text.clone())) {
            continue;
        }
        if forms.len() == MAX_FORMS {
            there.more += 1;
            continue;
        }
        let arguments = choice.iter().map(|(name, it)| ((*name).to_owned(), it.written.clone())).collect();
        forms.insert(places, Form { taken, arguments, text });
    }
    there.forms = forms.into_values().collect();
    there
}

/// Every way to choose one example of each variable, by their places. Those come first that show each example of every
/// variable once, since not all may have room; then all others, those of the last variable changing first.
fn choices(axes: &[(&str, Vec<Example>)]) -> impl Iterator<Item = Vec<usize>> {
    let counts: Vec<usize> = axes.iter().map(|(_, all)| all.len().max(1)).collect();
    let longest = counts.iter().copied().max().unwrap_or(1);
    let each = counts.clone();
    let once = (0..longest).map(move |step| each.iter().map(|count| step % count).collect());
    let mut next = Some(vec![0_usize; counts.len()]);
    let all = std::iter::from_fn(move || {
        let now = next.take()?;
        let mut then = now.clone();
        for place in (0..counts.len()).rev() {
            then[place] += 1;
            if then[place] < counts[place] {
                next = Some(then);
                break;
            }
            then[place] = 0;
        }
        Some(now)
    });
    once.chain(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_example_comes_early_and_every_choice_comes() {
        let some = |count: usize| (0..count).map(|n| Example::text(n.to_string())).collect();
        let all: Vec<_> = choices(&[("a", some(3)), ("b", some(2))]).collect();
        assert_eq!(all[..3], [[0, 0], [1, 1], [2, 0]]);
        assert_eq!(all[3..], [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]]);
        assert_eq!(choices(&[]).collect::<BTreeSet<_>>().len(), 1);
    }
}

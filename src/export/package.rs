//! What one bundle holds: for each language all its texts in one Fluent file, with everything that they refer to, and the
//! English where a translation is not to be shown. Every format is made from this.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::{File, Unit};
use crate::config::bundle::Bundle;
use crate::diagnostic::Diagnostic;
use crate::export::edition::{Broken, Maker};
use crate::export::variables::{Variable, variables};
use crate::ledger::{Fingerprint, Ledger, State};
use crate::locale::Locale;
use crate::project::Project;
use crate::syntax::tree::{Kind, Message};

/// A bundle, ready to be written in any format.
#[derive(Clone, Debug)]
pub struct Package<'p> {
    /// Its name.
    pub name: &'p str,
    /// The language that all others fall back to.
    pub source: Locale,
    /// Its messages, in the order of the source.
    pub messages: Vec<Promised>,
    /// The languages in it, the source first.
    pub editions: Vec<Edition>,
    /// The languages that are not far enough.
    pub left_out: Vec<LeftOut>,
}

/// A message that programs can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// Its id.
    pub id: String,
    /// Whether it has a value.
    pub value: bool,
    /// Its attributes, in order.
    pub attributes: Vec<String>,
    /// What it takes, attributes included, in the order in which it comes.
    pub variables: Vec<Variable>,
    /// What its comment says, without what it says of variables.
    pub comment: String,
    /// That of the English, attributes included: another one means that the message is another.
    pub fingerprint: String,
}

/// A bundle in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The language.
    pub locale: Locale,
    /// All its texts, terms first, without comments.
    pub file: File,
    /// How many units the bundle's files have, terms among them.
    pub units: u32,
    /// How many of them have which state; none for the source.
    pub states: BTreeMap<State, u32>,
    /// The units that are English, and why.
    pub filled: BTreeMap<String, Instead>,
    /// The units among them whose plural forms are chosen by the rules of this language although they are English ones.
    pub foreign_plurals: BTreeSet<String>,
    /// The units that are left to the program, which falls back to another language.
    pub omitted: BTreeSet<String>,
}

/// Why a unit is not the translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Instead {
    /// There is none.
    Missing,
    /// It is stale, and the bundle is not to have stale ones.
    Stale,
    /// It has an error.
    Broken,
}

/// A language that is not in a bundle although it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The language.
    pub locale: Locale,
    /// How many of the units it has, whatever their state.
    pub translated: u32,
    /// How many there are.
    pub units: u32,
}

/// What an export is made from, apart from the project.
#[derive(Clone, Copy, Debug)]
pub struct Order<'o> {
    /// What the check found.
    pub findings: &'o [Diagnostic],
    /// Whether units with errors become English; the bundle is not made otherwise.
    pub allow_errors: bool,
}

/// Puts a bundle together.
///
/// # Errors
/// The errors in what the bundle would hold. With [`Order::allow_errors`] only those of the source: nothing can take its place.
pub fn package<'p>(
    project: &'p Project,
    ledger: &Ledger,
    bundle: &'p Bundle,
    order: Order<'_>,
) -> Result<Package<'p>, Vec<Diagnostic>> {
    let wanted = |locale: &Locale| bundle.locales.as_ref().is_none_or(|locales| locales.contains(locale));
    let broken = Broken::among(project, order.findings);
    let source = Maker { project, bundle, ledger, catalogue: &project.source, broken: &broken };
    let mut blocking = broken.of(&project.source, bundle);
    let (mut editions, mut left_out) = (vec![source.edition()], Vec::new());
    for catalogue in project.targets.iter().filter(|catalogue| wanted(&catalogue.locale)) {
        let maker = Maker { catalogue, ..source };
        let edition = maker.edition();
        let units = edition.units;
        let translated = units - edition.states.get(&State::Missing).copied().unwrap_or(0);
        if bundle.minimum.is_some_and(|minimum| !minimum.is_reached(translated, units)) {
            left_out.push(LeftOut { locale: catalogue.locale.clone(), translated, units });
            continue;
        }
        if !order.allow_errors {
            blocking.extend(broken.of(catalogue, bundle));
        }
        editions.push(edition);
    }
    if !blocking.is_empty() {
        return Err(blocking);
    }
    let messages = source.files().flat_map(|file| file.messages().map(move |message| (file, message)));
    let mut seen = BTreeSet::new();
    let messages = messages
        .filter(|(file, message)| message.kind == Kind::Message && seen.insert(file.of(message.id)))
        .map(|(file, message)| promised(&source, file, message))
        .collect();
    Ok(Package { name: &bundle.name, source: project.source.locale.clone(), messages, editions, left_out })
}

fn promised(source: &Maker<'_>, file: &File, message: &Message) -> Promised {
    let units: Vec<Unit<'_>> = file.units_of(message).collect();
    let mut print = String::new();
    for unit in &units {
        let own = Fingerprint::of(unit.pattern, file.text());
        print.push_str(&format!("{} {own}\n", unit.attribute_name().unwrap_or_default()));
    }
    let lines = message.comment.iter().flat_map(|comment| comment.lines(file.text())).map(str::trim);
    let about = lines.take_while(|line| !line.starts_with('$') && !line.starts_with("portolan:"));
    Promised {
        id: file.of(message.id).to_owned(),
        value: message.value.is_some(),
        attributes: units.iter().filter_map(|unit| unit.attribute_name().map(str::to_owned)).collect(),
        variables: variables(source.catalogue, file, message),
        comment: about.collect::<Vec<_>>().join(" ").trim().to_owned(),
        fingerprint: Fingerprint::of_text(&print).to_string(),
    }
}

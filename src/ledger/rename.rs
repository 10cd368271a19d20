//! Renames: entries whose English has another id now, found by what the ledger holds; and what it takes to rename one.

use crate::catalogue::{Catalogue, File};
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::message::same;
use crate::project::Project;
use crate::syntax::tree::Message;

/// Most obsolete entries of one file for which a new id is looked for: each is compared with all that is missing.
const MAX_CANDIDATES: usize = 300;

/// An entry of a target whose English seems to have another id now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rename {
    /// The locale.
    pub locale: Locale,
    /// The name of the file.
    pub file: String,
    /// Its id in the target, which the source does not have.
    pub old: String,
    /// Its id in the source, which the target does not have.
    pub new: String,
}

/// The renames in a target: an entry that the source does not have, and one that the target does not have, in one file, of
/// which the ledger and the source say the same English. Where several would fit, there is none.
pub fn renames(project: &Project, ledger: &Ledger, target: &Catalogue) -> Vec<Rename> {
    let files = project.source.files.iter().filter_map(|source| Some((source, target.file(&source.name)?)));
    files.flat_map(|(source, file)| renames_in(ledger, &target.locale, source, file)).collect()
}

/// The renames in one file of a target.
pub fn renames_in(ledger: &Ledger, locale: &Locale, source: &File, file: &File) -> Vec<Rename> {
    let Some(records) = ledger.file(locale, &source.name) else { return Vec::new() };
    let obsolete = file.messages().map(|it| file.of(it.id));
    let obsolete: Vec<&str> = obsolete.filter(|id| source.get(id).is_none() && records.get(id).is_some()).collect();
    if obsolete.is_empty() {
        return Vec::new();
    }
    let missing: Vec<&Message> = source.messages().filter(|it| file.get(source.of(it.id)).is_none()).collect();
    let fits = |id: &str| {
        let record = records.get(id)?;
        let mut fitting = missing.iter().filter(|message| says_the_same(records, record, source, message));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    let pairs = obsolete.into_iter().take(MAX_CANDIDATES);
    let pairs: Vec<(&str, &str)> = pairs.filter_map(|id| Some((id, source.of(fits(id)?.id)))).collect();
    let is_alone = |new: &str| pairs.iter().filter(|pair| pair.1 == new).count() == 1;
    let sure = pairs.iter().filter(|(_, new)| is_alone(new));
    let (locale, name) = (locale.clone(), source.name.clone());
    sure.map(|&(old, new)| Rename {
        locale: locale.clone(),
        file: name.clone(),
        old: old.to_owned(),
        new: new.to_owned(),
    })
    .collect()
}

/// Whether everything that is recorded of an entry is what another one says in English.
fn says_the_same(records: &File, record: &Message, source: &File, english: &Message) -> bool {
    record.kind == english.kind
        && record.value.is_some() == english.value.is_some()
        && records.units_of(record).all(|old| {
            let now = source.unit_of(english, old.attribute_name());
            now.is_some_and(|now| same(old.pattern, records.text(), now.pattern, source.text()))
        })
}

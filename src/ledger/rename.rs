//! Renames: entries whose English has another id now, found by what the ledger holds; and what it takes to rename one.

use crate::catalogue::{Catalogue, File};
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::message::same;
use crate::project::Project;
use crate::syntax::tree::Message;

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
    let mut found = Vec::new();
    for source in &project.source.files {
        let Some(file) = target.file(&source.name) else { continue };
        let Some(records) = ledger.file(&target.locale, &source.name) else { continue };
        let missing: Vec<&Message> = source.messages().filter(|it| file.get(source.of(it.id)).is_none()).collect();
        if missing.is_empty() {
            continue;
        }
        let obsolete = file.messages().map(|it| file.of(it.id)).filter(|id| source.get(id).is_none());
        let fits = |id: &str| {
            let record = records.get(id)?;
            let mut fitting = missing.iter().filter(|message| says_the_same(records, record, source, message));
            fitting.next().filter(|_| fitting.next().is_none())
        };
        let pairs: Vec<(&str, &str)> = obsolete.filter_map(|id| Some((id, source.of(fits(id)?.id)))).collect();
        for &(old, new) in &pairs {
            if pairs.iter().filter(|pair| pair.1 == new).count() == 1 {
                let (locale, file) = (target.locale.clone(), source.name.clone());
                found.push(Rename { locale, file, old: old.to_owned(), new: new.to_owned() });
            }
        }
    }
    found
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

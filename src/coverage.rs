//! How far each locale is: units by state, words, and whether that passes the gate.

use rayon::prelude::*;

use crate::catalogue::{Catalogue, File};
use crate::config::gates::{Gate, Gates, Limit};
use crate::ledger::{Change, Ledger, State, idle};
use crate::locale::Locale;
use crate::message::words;
use crate::project::Project;
use crate::syntax::tree::Kind;

pub use crate::ledger::{Tracked, track};

/// Figures of all targets, in the order of the configuration.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// One for each target.
    pub locales: Vec<LocaleCoverage>,
}

/// Figures of one target.
#[derive(Clone, Debug)]
pub struct LocaleCoverage {
    /// The target.
    pub locale: Locale,
    /// All files together.
    pub total: Counts,
    /// Each file of the source, and each that only the target has, by name.
    pub files: Vec<(String, Counts)>,
}

/// How many units are in which state. A unit is the value of a message or term, or an attribute of a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Units of the source: the sum of the five states below. Those that `[[filters]]` in an `l10n.toml` do not ask of the
    /// locale, and that it does not have, are left out.
    pub units: u32,
    /// Translated from the English as it is now.
    pub current: u32,
    /// Translated from an English that has changed since.
    pub stale: u32,
    /// Those of them whose English has only other quotes, spaces or capital letters.
    pub stale_cosmetic: u32,
    /// Translated, but from which English is not recorded.
    pub unrecorded: u32,
    /// Equal to the English, and not meant to be: never counted as translated.
    pub copied: u32,
    /// Not translated.
    pub missing: u32,
    /// Messages of the target that the source does not have. Terms do not count: a locale may have its own.
    pub obsolete: u32,
    /// Words of the source's text.
    pub words: u32,
    /// Words of the units that are current.
    pub words_current: u32,
}

impl Counts {
    /// Units that have a translation of their own, whether or not it is recorded or stale.
    pub fn translated(&self) -> u32 {
        self.current + self.stale + self.unrecorded
    }

    /// How many are in a state.
    pub fn of(&self, state: State) -> u32 {
        match state {
            State::Missing => self.missing,
            State::Stale => self.stale,
            State::Unrecorded => self.unrecorded,
            State::Copied => self.copied,
            State::Current => self.current,
        }
    }

    fn count(&mut self, state: State, words: u32) {
        let slot = match state {
            State::Missing => &mut self.missing,
            State::Stale => &mut self.stale,
            State::Unrecorded => &mut self.unrecorded,
            State::Copied => &mut self.copied,
            State::Current => &mut self.current,
        };
        *slot += 1;
        self.units += 1;
        self.words += words;
        self.words_current += if state == State::Current { words } else { 0 };
    }

    fn add(&mut self, other: &Counts) {
        self.units += other.units;
        self.current += other.current;
        self.stale += other.stale;
        self.stale_cosmetic += other.stale_cosmetic;
        self.unrecorded += other.unrecorded;
        self.copied += other.copied;
        self.missing += other.missing;
        self.obsolete += other.obsolete;
        self.words += other.words;
        self.words_current += other.words_current;
    }
}

/// Counts every target of a project.
///
/// ```
/// # let folder = tempfile::tempdir().unwrap();
/// # for (path, text) in [("en", "city = City\nport = Harbour\n"), ("fr", "city = Ville\n")] {
/// #     std::fs::create_dir(folder.path().join(path)).unwrap();
/// #     std::fs::write(folder.path().join(path).join("app.ftl"), text).unwrap();
/// # }
/// # let root = folder.path();
/// // en/app.ftl has `city` and `port`, fr/app.ftl only `city`.
/// let (project, ledger, _) = portolan::load(root)?;
/// let french = &portolan::coverage(&project, &ledger).locales[0];
/// assert_eq!((french.total.units, french.total.translated(), french.total.missing), (2, 1, 1));
/// # Ok::<(), portolan::error::Error>(())
/// ```
pub fn coverage(project: &Project, ledger: &Ledger) -> Coverage {
    let words: Vec<Vec<u32>> = project.source.files.par_iter().map(words_of_units).collect();
    let locales = project.targets.par_iter().map(|target| cover(project, target, ledger, &words)).collect();
    Coverage { locales }
}

fn words_of_units(file: &File) -> Vec<u32> {
    file.units().map(|unit| words(unit.pattern, file.text())).collect()
}

fn cover(project: &Project, target: &Catalogue, ledger: &Ledger, words: &[Vec<u32>]) -> LocaleCoverage {
    let source = &project.source;
    let mut files = Vec::new();
    for (file, words) in source.files.iter().zip(words) {
        let mut counts = Counts::default();
        let translation = target.file(&file.name);
        let tracked = track(file, translation, ledger.file(&target.locale, &file.name));
        for (unit, &words) in tracked.zip(words) {
            let asked = unit.state != State::Missing
                || project.asks_for(&target.locale, &file.name, file.of(unit.source.message.id));
            if asked {
                counts.count(unit.state, words);
                let cosmetic = unit.state == State::Stale && unit.change() == Some(Change::Cosmetic);
                counts.stale_cosmetic += u32::from(cosmetic);
            }
        }
        counts.obsolete = translation.map_or(0, |translation| obsolete(translation, Some(file)));
        files.push((file.name.clone(), counts));
    }
    for file in target.files.iter().filter(|file| source.file(&file.name).is_none()) {
        files.push((file.name.clone(), Counts { obsolete: obsolete(file, None), ..Counts::default() }));
    }
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let mut total = Counts::default();
    files.iter().for_each(|(_, counts)| total.add(counts));
    LocaleCoverage { locale: target.locale.clone(), total, files }
}

fn obsolete(target: &File, source: Option<&File>) -> u32 {
    let messages = target.messages().filter(|message| message.kind == Kind::Message);
    let Some(source) = source else { return messages.count() as u32 };
    let mut originals = source.in_turn();
    messages.filter(|message| originals.get(target.of(message.id)).is_none()).count() as u32
}

/// Whether the figures are within the limits of the configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// A sentence for each limit that is exceeded; none if the gate is passed.
    pub reasons: Vec<String>,
}

impl Verdict {
    /// Whether every limit holds.
    pub fn passed(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// Holds figures against limits.
pub fn gate(coverage: &Coverage, gates: &Gates) -> Verdict {
    let mut reasons = Vec::new();
    for LocaleCoverage { locale, total, .. } in &coverage.locales {
        let gate = gates.of(locale);
        for (name, count, limit) in limits(total, gate) {
            if !limit.allows(count, total.units) {
                reasons.push(format!("{locale}: {count} {} {name}, {} allowed", units(count), allowed(limit)));
            }
        }
    }
    Verdict { reasons }
}

/// Where the ledger does not match the catalogues: a sentence for each locale, with the command that mends it.
pub fn mismatches(project: &Project, ledger: &Ledger, coverage: &Coverage) -> Vec<String> {
    let mut reasons = Vec::new();
    for LocaleCoverage { locale, total, .. } in &coverage.locales {
        if total.unrecorded > 0 {
            let count = format!("{} {} not recorded in the ledger", total.unrecorded, units(total.unrecorded));
            reasons.push(format!("{locale}: {count}; `portolan record {locale}` records what is there"));
        }
        let idle: usize = idle(project, ledger, locale).iter().map(|idle| idle.units.len()).sum();
        if idle > 0 {
            let records = if idle == 1 { "record" } else { "records" };
            reasons.push(format!(
                "{locale}: {idle} {records} for nothing; `portolan prune {locale}` removes what is over"
            ));
        }
    }
    reasons
}

/// Whether the figures of a locale are within its limits.
pub fn is_within(total: &Counts, gate: Gate) -> bool {
    limits(total, gate).all(|(_, count, limit)| limit.allows(count, total.units))
}

/// What is limited: its name, how much of it there is, and how much there may be.
fn limits(total: &Counts, gate: Gate) -> impl Iterator<Item = (&'static str, u32, Limit)> {
    let cosmetic = gate.stale_cosmetic.map(|limit| ("stale in looks only", total.stale_cosmetic, limit));
    let stale = total.stale - cosmetic.map_or(0, |(_, count, _)| count);
    [("missing", total.missing, gate.missing), ("stale", stale, gate.stale)].into_iter().chain(cosmetic)
}

fn units(count: u32) -> &'static str {
    if count == 1 { "unit" } else { "units" }
}

fn allowed(limit: Limit) -> String {
    limit.to_string()
}

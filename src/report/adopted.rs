//! What `portolan record --from-git` has done: how much in each language was recorded, and what the history does not say.

use std::collections::BTreeMap;

use crate::ledger::{Adopted, Adoption, Why};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::{Look, clean, counted};

/// Most ids that are listed on a line.
const MAX_IDS: usize = 5;

/// For people.
pub fn human(project: &Project, adoption: &Adoption, dry: bool, look: Look) -> String {
    let mut out = String::new();
    let mut next = Next::default();
    for (locale, known, copied) in &adoption.left {
        let units: Vec<&Adopted> = adoption.units.iter().filter(|unit| unit.locale == *locale).collect();
        out.push_str(&look.bold(&format!("{locale}:")));
        out.push_str(&format!(" {}\n", headline(&units, dry)));
        let stale: Vec<&Adopted> = units.iter().copied().filter(|unit| unit.fate == Ok(true)).collect();
        if let Some(first) = stale.first() {
            next.stale.get_or_insert(&first.locale);
            out.push_str(&format!("  {}: {}\n", counted(stale.len(), "is stale", "are stale"), ids(&stale)));
        }
        let mut silent: BTreeMap<&Why, Vec<&Adopted>> = BTreeMap::new();
        for unit in units {
            if let Err(why) = &unit.fate {
                silent.entry(why).or_default().push(unit);
            }
        }
        if let Some(first) = silent.values().flatten().next() {
            next.unknown.get_or_insert(first);
            next.shallow |= silent.contains_key(&Why::Shallow);
            let count: usize = silent.values().map(Vec::len).sum();
            out.push_str(&format!("  {}:\n", counted(count, "is not recorded", "are not recorded")));
        }
        for (why, units) in silent {
            out.push_str(&format!("    {}: {}\n", reason(why, units.len()), ids(&units)));
        }
        if *known > 0 {
            out.push_str(&format!("  {}\n", counted(*known, "is recorded already", "are recorded already")));
        }
        if *copied > 0 {
            out.push_str(&format!("  {}\n", counted(*copied, "is still English", "are still English")));
        }
    }
    if adoption.left.is_empty() {
        out.push_str("There is nothing to record: the project has no language to translate into.\n");
    }
    let steps = next.steps(project, adoption, dry);
    if !steps.is_empty() {
        out.push_str("Next:\n");
        steps.iter().for_each(|step| out.push_str(&format!("  {step}\n")));
    }
    if dry {
        out.push_str("Nothing was written; without --dry-run it is.\n");
    }
    out
}

/// What was done in one language.
fn headline(units: &[&Adopted], dry: bool) -> String {
    let recorded = units.iter().filter(|unit| unit.fate.is_ok()).count();
    let stale = units.iter().filter(|unit| unit.fate == Ok(true)).count();
    let tense = if dry { "would be " } else { "" };
    match recorded {
        0 => "nothing to record".to_owned(),
        _ => format!(
            "{} {tense}recorded from git, {} current and {stale} stale",
            counted(recorded, "unit", "units"),
            recorded - stale
        ),
    }
}

/// Why so many are not recorded.
fn reason(why: &Why, count: usize) -> String {
    let one = |one: &'static str, many: &'static str| if count == 1 { one } else { many };
    match why {
        Why::Untracked => format!("{count} {} in no commit yet", one("is", "are")),
        Why::Uncommitted => format!("{count} {} changed since the last commit", one("has", "have")),
        Why::Shallow => format!("{count} {} older than this shallow clone reaches", one("is", "are")),
        Why::Together { commit, units } => format!(
            "{count} came with {} English in commit {commit}, one of {units} at once (an import or a squash)",
            one("its", "their")
        ),
        Why::NoEnglish => format!("{count} had no English under {} when translated", one("its id", "their ids")),
    }
}

/// A few ids.
fn ids(units: &[&Adopted]) -> String {
    let shown: Vec<_> = units.iter().take(MAX_IDS).map(|unit| clean::line(&unit.id)).collect();
    match units.len().saturating_sub(MAX_IDS) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// What to do next: where there is something stale, where something is unknown.
#[derive(Default)]
struct Next<'a> {
    stale: Option<&'a Locale>,
    unknown: Option<&'a Adopted>,
    shallow: bool,
}

impl Next<'_> {
    fn steps(&self, project: &Project, adoption: &Adoption, dry: bool) -> Vec<String> {
        let mut steps = Vec::new();
        if self.shallow {
            steps.push("`git fetch --unshallow` gets the rest of the history; then run this again".to_owned());
        }
        if let Some(locale) = self.stale.filter(|_| !dry) {
            steps.push(format!("`portolan diff {locale}` shows how the English of stale texts has changed"));
        }
        if let Some(Adopted { locale, id, .. }) = self.unknown {
            steps.push(format!(
                "look through what is not recorded; where it fits the English of today, `portolan record {locale} {}`",
                clean::line(id)
            ));
        }
        if !dry && !adoption.files.is_empty() {
            steps.push(format!("commit {}", clean::line(&project.config.ledger)));
        }
        steps
    }
}

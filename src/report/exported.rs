//! What was exported, and what became of the messages in each format.

use serde_json::{Value, json};

use crate::export::manifest::{FormatEntry, Manifest, ReasonEntry};
use crate::export::{Exported, Loss};
use crate::report::{Look, clean, counted};

/// Most units that are named as examples of a reason.
const MAX_EXAMPLES: usize = 3;

/// A bundle that was made.
pub struct Made<'m> {
    /// What it is.
    pub exported: &'m Exported,
    /// Where it lies, or would lie.
    pub place: &'m str,
    /// What was done with it.
    pub done: Done,
    /// What is lost and not accepted.
    pub unaccepted: Vec<(&'m str, &'m ReasonEntry)>,
}

/// What was done with a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// It was written.
    Written,
    /// It was there already.
    Unchanged,
    /// It was held against what is there: each file that differs, with how.
    Compared(Vec<(String, &'static str)>),
    /// It was not written, since something is lost in it.
    Withheld,
}

/// For people: a line for each bundle and format; reasons where something is lost, or of everything if `all`.
pub fn human(made: &[Made<'_>], all: bool, look: Look) -> String {
    made.iter().map(|made| one(made, all, look)).collect()
}

fn one(made: &Made<'_>, all: bool, look: Look) -> String {
    let Made { exported, place, done, unaccepted } = made;
    let manifest = &exported.manifest;
    let bytes: usize = exported.files.values().map(Vec::len).sum();
    let size = format!(
        "{}, {}, {}",
        counted(manifest.locales.len(), "language", "languages"),
        counted(exported.files.len(), "file", "files"),
        sized(bytes)
    );
    let place = clean::line(place);
    let said = match done {
        Done::Written => format!("written to {place} ({size})"),
        Done::Unchanged => format!("{place} is up to date ({size})"),
        Done::Compared(differences) if differences.is_empty() => format!("{place} is up to date ({size})"),
        Done::Compared(_) => format!("{place} is not up to date"),
        Done::Withheld => "not written, since messages would be lost or changed".to_owned(),
    };
    let mut out = format!("{}: {said}\n", look.bold(&clean::line(&manifest.bundle)));
    if let Done::Compared(differences) = done {
        let lines = differences.iter().take(10).map(|(path, how)| format!("  {} {how}\n", clean::line(path)));
        out.push_str(&lines.collect::<String>());
        if differences.len() > 10 {
            out.push_str(&format!("  … and {} more\n", differences.len() - 10));
        }
    }
    for (tag, left) in &manifest.left_out {
        let share = u64::from(left.translated) * 100 / u64::from(left.units.max(1));
        out.push_str(&format!("  {tag} is left out: {share}% of {} units are there\n", left.units));
    }
    out.push_str(&filled(manifest));
    let width = manifest.formats.keys().map(String::len).max().unwrap_or_default();
    for (name, format) in &manifest.formats {
        out.push_str(&format!("  {name:width$}  {}\n", figures(format)));
        let harmless = [Loss::Exact.name(), Loss::Equivalent.name()];
        let is_lost = |loss: &&ReasonEntry| all || !harmless.contains(&loss.loss.as_str());
        for loss in format.reasons.iter().filter(is_lost) {
            let mark = unaccepted.iter().any(|(own, it)| own == name && *it == loss);
            let word = if mark { look.tint(anstyle::AnsiColor::Red, &loss.loss) } else { loss.loss.clone() };
            out.push_str(&format!("      {word}: {} ({})\n", clean::line(&loss.why), examples(loss)));
        }
    }
    out
}

/// How many texts are English.
fn filled(manifest: &Manifest) -> String {
    let filled = manifest.locales.iter().filter(|(_, locale)| locale.filled + locale.omitted > 0);
    let line = |(tag, locale): (&String, &crate::export::manifest::LocaleEntry)| {
        let mut parts = Vec::new();
        if locale.filled > 0 {
            parts.push(format!("{} in {}", counted(locale.filled as usize, "unit", "units"), manifest.source));
        }
        if locale.omitted > 0 {
            parts.push(format!("{} left to the program", counted(locale.omitted as usize, "unit", "units")));
        }
        format!("  {tag}: {}\n", parts.join(", "))
    };
    filled.map(line).collect()
}

fn figures(format: &FormatEntry) -> String {
    let of = |loss: &Loss| (*loss, format.units.get(loss.name()).copied().unwrap_or(0));
    let some = Loss::ALL.iter().map(of).filter(|(_, count)| *count > 0);
    let some: Vec<String> = some.map(|(loss, count)| format!("{} {}", count, loss.name())).collect();
    if some.is_empty() { "nothing".to_owned() } else { some.join(", ") }
}

/// How many units a reason holds for, and some of them.
fn examples(loss: &ReasonEntry) -> String {
    let all = loss.units.iter().flat_map(|(locale, units)| units.iter().map(move |unit| format!("{locale} {unit}")));
    let count = all.clone().count();
    let some: Vec<String> = all.take(MAX_EXAMPLES).map(|it| clean::line(&it).into_owned()).collect();
    match count {
        1 => some.join(""),
        _ => format!("{}, such as {}", counted(count, "unit", "units"), some.join(", ")),
    }
}

/// For programs.
pub fn json(made: &[Made<'_>]) -> String {
    let bundles: Vec<Value> = made
        .iter()
        .map(|made| {
            let manifest = &made.exported.manifest;
            let differences: Vec<Value> = match &made.done {
                Done::Compared(all) => all.iter().map(|(path, how)| json!({ "path": path, "how": how })).collect(),
                _ => Vec::new(),
            };
            let current = matches!(&made.done, Done::Written | Done::Unchanged)
                || matches!(&made.done, Done::Compared(all) if all.is_empty());
            let unaccepted = made.unaccepted.iter();
            let unaccepted =
                unaccepted.map(|(format, loss)| json!({ "format": format, "loss": loss.loss, "why": loss.why }));
            json!({
                "bundle": manifest.bundle,
                "path": made.place,
                "up_to_date": current,
                "differences": differences,
                "unaccepted": unaccepted.collect::<Vec<_>>(),
                "locales": manifest.locales,
                "left_out": manifest.left_out,
                "formats": manifest.formats,
            })
        })
        .collect();
    let text = serde_json::to_string_pretty(&json!({ "schema": 1, "bundles": bundles })).unwrap_or_default();
    text + "\n"
}

fn sized(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

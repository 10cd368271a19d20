//! `portolan status`: how far each locale is, as a table with bars, as Markdown, or as JSON.

use std::collections::{BTreeMap, BTreeSet};

use anstyle::AnsiColor;
use serde::Serialize;

use crate::coverage::{Counts, Coverage, LocaleCoverage};
use crate::ledger::{Ledger, Rename, renames};
use crate::project::Project;
use crate::report::json::{Figures, SCHEMA, written};
use crate::report::table::{Side, Table};
use crate::report::{Look, clean};

/// What a status is made from.
#[derive(Clone, Copy, Debug)]
pub struct Status<'a> {
    /// The project.
    pub project: &'a Project,
    /// Its ledger.
    pub ledger: &'a Ledger,
    /// The figures of the targets asked for.
    pub coverage: &'a Coverage,
    /// Whether there is a row for each file.
    pub by_file: bool,
}

/// Most renames that are offered.
const MAX_RENAMES: usize = 10;

/// Columns of a bar.
const BAR: usize = 12;

/// The status for a terminal.
pub fn human(status: &Status, look: Look) -> String {
    let bar = |counts: &Counts| look.tint(colour(counts), &bar(counts, look.unicode));
    let mut out = String::new();
    if status.coverage.locales.is_empty() {
        out.push_str("There is no locale to translate into yet.\n\n");
    } else if !status.by_file {
        let rows = status.coverage.locales.iter().map(|locale| (locale.locale.to_string(), &locale.total));
        out.push_str(&table("locale", rows, Some(&bar)).text(look));
        out.push('\n');
    } else {
        for locale in &status.coverage.locales {
            let heading = format!("{} ({} translated)", locale.locale, percent(&locale.total));
            out.push_str(&look.bold(&heading));
            out.push('\n');
            out.push_str(&table("file", rows_of_files(locale), Some(&bar)).text(look));
            out.push('\n');
        }
    }
    out.push_str(&explanation(status));
    out
}

/// The status in Markdown, for a page or a comment.
pub fn markdown(status: &Status) -> String {
    let mut out = String::new();
    if status.by_file {
        for locale in &status.coverage.locales {
            out.push_str(&format!("## {} ({} translated)\n\n", locale.locale, percent(&locale.total)));
            out.push_str(&table("file", rows_of_files(locale), None).markdown());
            out.push('\n');
        }
    } else {
        let rows = status.coverage.locales.iter().map(|locale| (locale.locale.to_string(), &locale.total));
        out.push_str(&table("locale", rows, None).markdown());
        out.push('\n');
    }
    out.push_str(&explanation(status));
    out
}

/// The status as JSON.
pub fn json(status: &Status) -> String {
    let locale = |locale: &LocaleCoverage| {
        let files = || locale.files.iter().map(|(name, counts)| (name.clone(), (*counts).into())).collect();
        Locale { total: locale.total.into(), files: status.by_file.then(files) }
    };
    let locales = status.coverage.locales.iter().map(|it| (it.locale.to_string(), locale(it)));
    let source = status.project.source.locale.to_string();
    written(&Report { schema: SCHEMA, source, locales: locales.collect() })
}

/// How much is translated, in whole percents: 100 % only if nothing is left to do, 0 % only if nothing is done.
pub fn percent(counts: &Counts) -> String {
    let (done, all) = (u64::from(counts.translated()), u64::from(counts.units));
    match (done * 100).checked_div(all) {
        None => "–".to_owned(),
        Some(0) if done > 0 => "<1 %".to_owned(),
        Some(share) => format!("{share} %"),
    }
}

#[derive(Serialize)]
struct Report {
    schema: u32,
    source: String,
    locales: BTreeMap<String, Locale>,
}

#[derive(Serialize)]
struct Locale {
    #[serde(flatten)]
    total: Figures,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<BTreeMap<String, Figures>>,
}

fn rows_of_files(locale: &LocaleCoverage) -> impl Iterator<Item = (String, &Counts)> {
    locale.files.iter().map(|(name, counts)| (clean::line(name).into_owned(), counts))
}

fn table<'a>(
    head: &'static str,
    rows: impl Iterator<Item = (String, &'a Counts)>,
    bar: Option<&dyn Fn(&Counts) -> String>,
) -> Table {
    let mut heads = vec![(head, Side::Left)];
    heads.extend(bar.map(|_| ("", Side::Left)));
    let columns = ["translated", "units", "words", "current", "stale", "unrecorded", "copied", "missing", "obsolete"];
    heads.extend(columns.map(|name| (name, Side::Right)));
    let mut table = Table::new(&heads);
    for (name, counts) in rows {
        let mut cells = vec![name];
        cells.extend(bar.map(|bar| bar(counts)));
        cells.push(percent(counts));
        let figures = [
            counts.units,
            counts.words,
            counts.current,
            counts.stale,
            counts.unrecorded,
            counts.copied,
            counts.missing,
            counts.obsolete,
        ];
        cells.extend(figures.map(|figure| figure.to_string()));
        table.row(cells);
    }
    table
}

/// A bar that is full only if everything is translated, and empty only if nothing is.
fn bar(counts: &Counts, unicode: bool) -> String {
    let (done, all) = (counts.translated() as usize, counts.units as usize);
    if all == 0 {
        return " ".repeat(BAR);
    }
    if !unicode {
        let full = (done * BAR / all).max(usize::from(done > 0));
        return format!("{}{}", "#".repeat(full), ".".repeat(BAR - full));
    }
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (done * BAR * 8 / all).max(usize::from(done > 0));
    let (full, part) = (eighths / 8, EIGHTHS[eighths % 8]);
    let empty = BAR - full - usize::from(!part.is_empty());
    format!("{}{part}{}", "█".repeat(full), "░".repeat(empty))
}

fn colour(counts: &Counts) -> AnsiColor {
    match (counts.translated(), counts.units) {
        (done, all) if done == all => AnsiColor::Green,
        (done, all) if u64::from(done) * 2 < u64::from(all) => AnsiColor::Red,
        _ => AnsiColor::Yellow,
    }
}

fn explanation(status: &Status) -> String {
    let mut out = String::from(
        "A unit is one text to translate: a message, a term, or an attribute of a message. Translated are those that are\n\
         current, stale (the English has changed since) and unrecorded; copied ones are still English and do not count.\n",
    );
    if status.ledger.is_empty() {
        out.push_str(
            "There is no ledger, which would say from which English each translation was made. Without one no translation\n\
             can be told to be stale, and all of them are unrecorded. `portolan record` begins one.\n",
        );
    }
    let targets = status.coverage.locales.iter().filter_map(|it| status.project.catalogue(&it.locale));
    let renamed: Vec<Rename> = targets.flat_map(|target| renames(status.project, status.ledger, target)).collect();
    // One command renames in every locale.
    let commands: BTreeSet<String> = renamed.iter().map(|it| format!("portolan mv {} {}", it.old, it.new)).collect();
    if !commands.is_empty() {
        out.push_str("Texts that seem to have a new id in English, which translations do not have yet:\n");
        commands.iter().take(MAX_RENAMES).for_each(|it| out.push_str(&format!("  `{}`\n", clean::line(it))));
        if let Some(more) = commands.len().checked_sub(MAX_RENAMES).filter(|more| *more > 0) {
            out.push_str(&format!("  and {more} more\n"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(units: u32, current: u32, copied: u32) -> Counts {
        Counts { units, current, copied, missing: units - current - copied, ..Counts::default() }
    }

    #[test]
    fn percentages_are_honest() {
        let shown = |units, current| percent(&counts(units, current, 0));
        assert_eq!((shown(1000, 999).as_str(), shown(1000, 1).as_str()), ("99 %", "<1 %"));
        assert_eq!((shown(3, 3).as_str(), shown(3, 0).as_str(), shown(0, 0).as_str()), ("100 %", "0 %", "–"));
        assert_eq!(percent(&counts(2, 1, 1)), "50 %");
    }

    #[test]
    fn bars_are_honest() {
        for unicode in [true, false] {
            let width = |bar: &str| bar.chars().count();
            let full = bar(&counts(1000, 1000, 0), unicode);
            let almost = bar(&counts(100_000, 99_999, 0), unicode);
            let begun = bar(&counts(100_000, 1, 0), unicode);
            let empty = bar(&counts(100_000, 0, 0), unicode);
            assert!(full != almost && begun != empty);
            assert!([&full, &almost, &begun, &empty].iter().all(|bar| width(bar) == BAR));
        }
        assert_eq!(bar(&counts(4, 1, 0), false), "###.........");
        assert_eq!(bar(&counts(16, 1, 0), true), "▊░░░░░░░░░░░");
    }
}

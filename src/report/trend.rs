//! `portolan status --since`: how far each locale was at a commit and how far it is now.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::coverage::{Counts, Coverage};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::json::{Figures, SCHEMA, written};
use crate::report::status::percent;
use crate::report::table::{Side, Table};
use crate::report::{Look, clean};

/// What a trend is made from.
#[derive(Clone, Copy, Debug)]
pub struct Trend<'a> {
    /// The project as it is.
    pub project: &'a Project,
    /// What the older state was asked for by.
    pub since: &'a str,
    /// The commit that this is.
    pub commit: &'a str,
    /// The figures of that time, of the targets asked for.
    pub before: &'a Coverage,
    /// The figures of today, of the targets asked for.
    pub now: &'a Coverage,
}

/// The figures of one locale. One that is new, or is gone, has them of one time only.
struct Moved<'a> {
    locale: &'a Locale,
    before: Option<&'a Counts>,
    now: Option<&'a Counts>,
}

/// The trend for a terminal.
pub fn human(trend: &Trend, look: Look) -> String {
    format!("{}\n{}\n{}", heading(trend), table(trend, look).text(look), EXPLANATION)
}

/// The trend in Markdown, for a page or a comment.
pub fn markdown(trend: &Trend) -> String {
    let look = Look { unicode: true, ..Look::default() };
    format!("{}\n\n{}\n{}", heading(trend), table(trend, look).markdown(), EXPLANATION)
}

/// The trend as JSON.
pub fn json(trend: &Trend) -> String {
    let figures = |counts: Option<&Counts>| counts.map(|counts| Figures::from(*counts));
    let locale = |moved: Moved| {
        let points = tenths(&moved).map(|tenths| tenths as f64 / 10.0);
        (moved.locale.to_string(), Locales { before: figures(moved.before), now: figures(moved.now), points })
    };
    written(&Report {
        schema: SCHEMA,
        source: trend.project.source.locale.to_string(),
        since: Since { revision: trend.since, commit: trend.commit },
        locales: moved(trend).map(locale).collect(),
    })
}

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    source: String,
    since: Since<'a>,
    locales: BTreeMap<String, Locales>,
}

#[derive(Serialize)]
struct Since<'a> {
    revision: &'a str,
    commit: &'a str,
}

#[derive(Serialize)]
struct Locales {
    before: Option<Figures>,
    now: Option<Figures>,
    points: Option<f64>,
}

const EXPLANATION: &str = "Points are percentage points of units that are translated: current, stale or unrecorded.\n";

fn heading(trend: &Trend) -> String {
    let commit: String = trend.commit.chars().take(10).collect();
    format!("From {} ({commit}) to now", clean::line(trend.since))
}

/// The locales of today in their order, then those that are gone.
fn moved<'a>(trend: &Trend<'a>) -> impl Iterator<Item = Moved<'a>> {
    let (before, now) = (&trend.before.locales, &trend.now.locales);
    let present = now.iter().map(|now| {
        let before = before.iter().find(|before| before.locale == now.locale);
        Moved { locale: &now.locale, before: before.map(|before| &before.total), now: Some(&now.total) }
    });
    let gone = before.iter().filter(|before| now.iter().all(|now| now.locale != before.locale));
    present.chain(gone.map(|gone| Moved { locale: &gone.locale, before: Some(&gone.total), now: None }))
}

fn table(trend: &Trend, look: Look) -> Table {
    let mut heads = vec![("locale", Side::Left)];
    let columns = ["translated", "points", "units", "current", "stale", "unrecorded", "copied", "missing", "obsolete"];
    heads.extend(columns.map(|name| (name, Side::Right)));
    let mut table = Table::new(&heads);
    let arrow = if look.unicode { "→" } else { "->" };
    let pair = |before: Option<String>, now: Option<String>| match (before, now) {
        (Some(before), Some(now)) if before == now => now,
        (before, now) => {
            let none = || if look.unicode { "–" } else { "-" }.to_owned();
            format!("{} {arrow} {}", before.unwrap_or_else(none), now.unwrap_or_else(none))
        }
    };
    for moved in moved(trend) {
        let of = |figure: fn(&Counts) -> String| pair(moved.before.map(figure), moved.now.map(figure));
        table.row(vec![
            moved.locale.to_string(),
            of(percent),
            points(&moved),
            of(|it| it.units.to_string()),
            of(|it| it.current.to_string()),
            of(|it| it.stale.to_string()),
            of(|it| it.unrecorded.to_string()),
            of(|it| it.copied.to_string()),
            of(|it| it.missing.to_string()),
            of(|it| it.obsolete.to_string()),
        ]);
    }
    table
}

/// By how many tenths of a percentage point more is translated; nothing where there was or is nothing to translate.
fn tenths(moved: &Moved) -> Option<i64> {
    let [before, now] =
        [moved.before?, moved.now?].map(|counts| (i128::from(counts.translated()), i128::from(counts.units)));
    let (part, whole) = ((now.0 * before.1 - before.0 * now.1) * 1000, before.1 * now.1);
    let rounded = (part.abs() * 2 + whole).checked_div(whole * 2)? * part.signum();
    i64::try_from(rounded).ok()
}

/// The difference of what is translated: `+2.5`.
fn points(moved: &Moved) -> String {
    let Some(tenths) = tenths(moved) else { return String::new() };
    let sign = match tenths {
        0 => "",
        1.. => "+",
        _ => "-",
    };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_rounded_once() {
        let counts = |units, current| Counts { units, current, ..Counts::default() };
        let locale: Locale = "fr".parse().expect("a tag");
        let shown =
            |before: &Counts, now: &Counts| points(&Moved { locale: &locale, before: Some(before), now: Some(now) });
        assert_eq!(shown(&counts(3, 1), &counts(3, 2)), "+33.3");
        assert_eq!(shown(&counts(3, 2), &counts(3, 1)), "-33.3");
        assert_eq!(shown(&counts(8, 8), &counts(8, 8)), "0.0");
        assert_eq!(shown(&counts(16_000, 15_999), &counts(16_000, 16_000)), "0.0");
        assert_eq!(shown(&counts(0, 0), &counts(8, 8)), "");
    }
}

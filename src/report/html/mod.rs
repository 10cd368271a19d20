//! `portolan status --format html`: one page that needs nothing but itself. No script, no font or picture from elsewhere;
//! lists open by `<details>`. Light or dark as the reader's system is, and readable without seeing it.

mod collect;
mod figures;
mod section;
mod text;

use rayon::prelude::*;

use crate::coverage::{Coverage, LocaleCoverage, gate};
use crate::ledger::Ledger;
use crate::locale::autonym::autonym;
use crate::project::Project;
use crate::report::counted;
use crate::report::html::figures::{Row, STATES, table};
use crate::report::html::text::language;

pub use crate::report::html::text::{escaped, figure};

const STYLE: &str = include_str!("style.css");

/// The page of a project, about the locales that `coverage` has.
pub fn page(project: &Project, ledger: &Ledger, coverage: &Coverage) -> String {
    let source = &project.source.locale;
    let sections: Vec<String> =
        coverage.locales.par_iter().map(|locale| section::locale(project, ledger, locale)).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"generator\" content=\"Portolan {}\">\n\
         <title>Translations from {source}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#languages\">Skip to the figures</a>\n\
         {}<main>\n{}{}</main>\n\
         <footer><p>Written by <code>portolan status --format html</code>. Lists show their first {} entries.</p>\
         </footer>\n</body>\n</html>\n",
        env!("CARGO_PKG_VERSION"),
        header(project, coverage),
        overview(ledger, coverage),
        sections.concat(),
        collect::MAX_LISTED,
    )
}

fn header(project: &Project, coverage: &Coverage) -> String {
    let source = &project.source.locale;
    let name = format!("<span {}>{}</span>", language(source), escaped(&autonym(source)));
    let units: usize = project.source.files.iter().map(|file| file.units().count()).sum();
    let files = counted(project.source.files.len(), "file", "files");
    let languages = counted(coverage.locales.len(), "language", "languages");
    let verdict = gate(coverage, &project.config.gates);
    let reasons: String = verdict.reasons.iter().map(|it| format!("<li>{}</li>\n", escaped(it))).collect();
    let verdict = match (coverage.locales.is_empty(), verdict.passed()) {
        (true, _) => String::new(),
        (_, true) => "<p class=\"gate passed\"><strong>The gate is passed.</strong> Nothing is beyond the project’s \
                      limits.</p>\n"
            .to_owned(),
        (_, false) => {
            format!("<div class=\"gate\"><p><strong>The gate is not passed.</strong></p>\n<ul>\n{reasons}</ul></div>\n")
        }
    };
    format!(
        "<header>\n<h1>How far the translations are</h1>\n\
         <p class=\"lead\">{languages}, translated from {name} <span class=\"tag\">{source}</span>: {} in {files}.</p>\n\
         {verdict}</header>\n",
        if units == 1 { "1 unit".to_owned() } else { format!("{} units", figure(units as u64)) },
    )
}

fn overview(ledger: &Ledger, coverage: &Coverage) -> String {
    let row = |locale: &'_ LocaleCoverage| {
        let (tag, name) = (&locale.locale, escaped(&autonym(&locale.locale)));
        let link = format!("<a href=\"#{tag}\" {}>{name}</a>", language(tag));
        format!("{link} <span class=\"tag\">{tag}</span>")
    };
    let table = match coverage.locales.is_empty() {
        true => "<p>There is no language to translate into yet.</p>\n".to_owned(),
        false => {
            let rows = coverage.locales.iter().map(|it| Row { name: row(it), counts: &it.total });
            table("Units of each language by their state", "language", rows)
        }
    };
    let key = STATES.iter().map(|(name, meaning)| {
        format!("<div><dt><i class=\"swatch {name}\" aria-hidden=\"true\"></i>{name}</dt><dd>{meaning}</dd></div>\n")
    });
    let ledger = match ledger.is_empty() {
        true => {
            "<p>There is no ledger, which would say from which English each translation was made. Without one no \
                 translation can be told to be stale, and all of them are unrecorded. <code>portolan record</code> \
                 begins one.</p>\n"
        }
        false => "",
    };
    format!(
        "<section aria-labelledby=\"languages\">\n<h2 id=\"languages\">All languages</h2>\n{table}\
         <p class=\"note\">A unit is one text to translate: a message, a term, or an attribute of a message. Translated \
         are those that are current, stale or unrecorded.</p>\n<dl class=\"key\">\n{}</dl>\n{ledger}</section>\n",
        key.collect::<String>(),
    )
}

//! Bars and tables of figures. A bar is a picture with a text in its place; its states differ in pattern, not in colour
//! alone; and every number stands beside it.

use crate::coverage::Counts;
use crate::report::html::text::{escaped, figure};
use crate::report::status::percent;

/// The states as a page names and explains them, in the order of its bars.
pub(super) const STATES: [(&str, &str); 6] = [
    ("current", "translated from the English as it is now"),
    ("stale", "translated, but the English has changed since"),
    ("unrecorded", "translated, but the ledger does not say from which English"),
    ("copied", "still the English text"),
    ("missing", "not translated"),
    ("obsolete", "a translation of something that is no longer in the English; not among the units"),
];

/// How many there are in each of [`STATES`].
pub(super) fn by_state(counts: &Counts) -> [u32; 6] {
    let Counts { current, stale, unrecorded, copied, missing, obsolete, .. } = *counts;
    [current, stale, unrecorded, copied, missing, obsolete]
}

/// A bar of all units, each state as long as its share; what is obsolete stands apart at its end.
pub(super) fn bar(counts: &Counts) -> String {
    let states = STATES.iter().zip(by_state(counts)).filter(|(_, count)| *count > 0);
    let (mut parts, mut said) = (String::new(), Vec::new());
    for ((name, _), count) in states {
        parts.push_str(&format!("<i class=\"{name}\" style=\"flex-grow:{count}\"></i>"));
        said.push(format!("{} {name}", figure(count)));
    }
    let said = if said.is_empty() { "no units".to_owned() } else { said.join(", ") };
    format!("<div class=\"bar\" role=\"img\" aria-label=\"{said}\">{parts}</div>")
}

/// A row of a table: its name, as markup, and its figures.
pub(super) struct Row<'a> {
    pub name: String,
    pub counts: &'a Counts,
}

/// A table of figures. Its roles are written out, since a small screen shows each row as a block, and some browsers then
/// forget that it is a row.
pub(super) fn table<'a>(caption: &str, head: &str, rows: impl Iterator<Item = Row<'a>>) -> String {
    let columns = ["translated", "units"].into_iter().chain(STATES.iter().map(|(name, _)| *name));
    let heads: String =
        columns.map(|name| format!("<th scope=\"col\" role=\"columnheader\" class=\"n\">{name}</th>")).collect();
    let rows: String = rows.map(|row| row_of(&row)).collect();
    format!(
        "<table role=\"table\"><caption>{}</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">\
         <th scope=\"col\" role=\"columnheader\">{head}</th><th scope=\"col\" role=\"columnheader\">shares</th>{heads}\
         </tr></thead>\n<tbody role=\"rowgroup\">\n{rows}</tbody></table>\n",
        escaped(caption)
    )
}

fn row_of(row: &Row) -> String {
    let cell = |class: &str, text: &str| format!("<td role=\"cell\" class=\"{class}\">{text}</td>");
    let count = |count: u32| cell(if count == 0 { "n z" } else { "n" }, &figure(count));
    format!(
        "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{}</th>{}{}{}{}</tr>\n",
        row.name,
        cell("b", &bar(row.counts)),
        cell("n p", &escaped(&percent(row.counts))),
        count(row.counts.units),
        by_state(row.counts).map(count).concat(),
    )
}

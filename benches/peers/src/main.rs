//! Times the same messages in Portolan and in the other crates that format Fluent, in one run, with one thread and with two;
//! with the feature `allocations` it counts allocations in place of that.
//!
//! Every crate is used as its documentation says, and gives its text in the type of its own interface, borrowed where that
//! lends. Before anything is timed, each must give the text that is expected of it.

mod measure;
mod peers;
mod start;

use crate::measure::Case;
/// `fluent_zero::t!` looks for its tables here.
use crate::tables::{__FLUENT_ZERO_KEYS, CATALOG};

#[allow(unused, clippy::all)]
mod tables {
    include!(concat!(env!("OUT_DIR"), "/static_cache.rs"));
}

/// What is formatted: its name, and what `expected` says of its text.
const WORK: [(&str, &str); 7] = [
    ("static", "Zmiany zostały zapisane."),
    ("variable", "Dzień dobry, Ada Lovelace, oto książka portów."),
    ("plural", "5 miast"),
    ("term", "O porcie Zatoki i jego mieszkańcach."),
    ("number", "Odległość: 1\u{A0}234\u{A0}567 mil."),
    ("options", "Odległość: 12\u{A0}345,50 mil."),
    ("date", "Ostatnia zmiana: 7 marca 2026."),
];

/// The same where nothing is localised.
const PLAIN: [&str; 7] =
    [WORK[0].1, WORK[1].1, WORK[2].1, WORK[3].1, "Odległość: 1234567 mil.", "Odległość: 12345.50 mil.", ""];

fn main() {
    let filter = std::env::args().nth(1).unwrap_or_default();
    for (place, (work, localised)) in WORK.into_iter().enumerate() {
        if !work.contains(&filter) {
            continue;
        }
        let cases: Vec<Case> = peers::all()
            .iter()
            .filter_map(|peer| (peer.case)(work).map(|it| (peer, it)))
            .map(|(peer, case)| {
                let text = (case.text)();
                let expected = if text == localised || text == PLAIN[place] { text.as_str() } else { localised };
                assert_eq!(text, expected, "{work}: {}", peer.name);
                case.named(peer.name, text == localised)
            })
            .collect();
        println!("\n{work}");
        measure::report(&cases);
    }
    for (work, cases) in [("first text", start::first_text as fn() -> Vec<Case>), ("firefox", start::firefox)] {
        if work.contains(&filter) {
            let cases = cases();
            println!("\n{work}");
            measure::report(&cases);
        }
    }
}

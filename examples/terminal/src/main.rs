//! A terminal program that speaks seven languages: `LANG=el_GR.UTF-8 cargo run`, or `cargo run -- pl`.

mod messages {
    portolan::messages!();
}

use messages::{EventCountArgs, EventWhenArgs, EventWhenDaysArgs, Messages};
use portolan::runtime::{DateTime, languages, posix_languages};

fn main() {
    let asked = match std::env::args().nth(1) {
        Some(tag) => languages(&tag),
        None => posix_languages(|name| std::env::var(name).ok()),
    };
    let Some((start, end)) = days() else { return };
    let say = Messages::of(&asked);
    println!("{}", say.event_title());
    println!("{}", say.event_title_intro());
    println!("{}", say.event_count(EventCountArgs { upcoming: 3, past: 1234 }));
    println!("{}", say.event_when_days(EventWhenDaysArgs { start: start.clone(), end, days: 3 }));
    let evening = start.clone().at(18, 30, 0);
    if let Some(evening) = evening {
        println!("{}", say.event_when(EventWhenArgs { start, end: evening }));
    }
}

/// The first day of the event, from nine in the morning, and the last.
fn days() -> Option<(DateTime, DateTime)> {
    Some((DateTime::date(2026, 3, 7)?.at(9, 0, 0)?, DateTime::date(2026, 3, 9)?))
}

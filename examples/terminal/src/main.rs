//! A terminal program that speaks seven languages: `LANG=el_GR.UTF-8 cargo run`, or `cargo run -- pl`.

mod messages {
    portolan::messages!();
}

use std::io::Write as _;

use messages::{EventCountArgs, EventWhenArgs, EventWhenDaysArgs, Messages};
use portolan::runtime::{DateTime, languages, posix_languages};

fn main() -> std::io::Result<()> {
    let asked = match std::env::args().nth(1) {
        Some(tag) => languages(&tag),
        None => posix_languages(|name| std::env::var(name).ok()),
    };
    let Some((start, end)) = days() else { return Ok(()) };
    let mut out = std::io::stdout().lock();
    let say = Messages::of(&asked);
    writeln!(out, "{}", say.event_title())?;
    writeln!(out, "{}", say.event_title_intro())?;
    writeln!(out, "{}", say.event_count(EventCountArgs { upcoming: 3, past: 1234 }))?;
    writeln!(out, "{}", say.event_when_days(EventWhenDaysArgs { start: start.clone(), end, days: 3 }))?;
    let evening = start.clone().at(18, 30, 0);
    if let Some(evening) = evening {
        writeln!(out, "{}", say.event_when(EventWhenArgs { start, end: evening }))?;
    }
    Ok(())
}

/// The first day of the event, from nine in the morning, and the last.
fn days() -> Option<(DateTime, DateTime)> {
    Some((DateTime::date(2026, 3, 7)?.at(9, 0, 0)?, DateTime::date(2026, 3, 9)?))
}

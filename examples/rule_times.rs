//! What each rule costs on a project: a check with that rule alone, less a check with none.
//!
//! ```sh
//! cargo run --release --example rule_times -- FOLDER        # the ten slowest
//! cargo run --release --example rule_times -- FOLDER 200    # more of them
//! ```
//!
//! On one thread, in processor time where the system tells it. Each check is made several times, in turn with all others,
//! and the least counts: a busy machine only adds to it. What rules share, such as the tags of an entry or the forms of a
//! text, is counted for every rule that asks for it, so that the sum is more than all together.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use portolan::check::rules::RULES;
use portolan::config::{Level, RuleSetting, Spanned};
use portolan::ledger::Ledger;
use portolan::project::Project;

/// Runs of each check, of which the least counts.
const RUNS: usize = 15;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().map(PathBuf::from).ok_or("name the folder of a project")?;
    let shown = arguments.next().map_or(Ok(10), |it| it.parse::<usize>())?;
    let (mut project, ledger, _) = portolan::load(&folder)?;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    let is_on = |level: Level| level != Level::Off;
    let names: Vec<&str> = RULES.iter().filter(|rule| is_on(rule.level)).map(|rule| rule.name).collect();
    let own = std::mem::take(&mut project.config.rules);
    let (mut all, mut none) = (Duration::MAX, Duration::MAX);
    let mut costs = vec![Duration::MAX; names.len()];
    for _ in 0..RUNS {
        project.config.rules = own.clone();
        all = all.min(pool.install(|| cost(&project, &ledger)));
        project.config.rules = only("");
        none = none.min(pool.install(|| cost(&project, &ledger)));
        for (name, least) in names.iter().zip(&mut costs) {
            project.config.rules = only(name);
            *least = (*least).min(pool.install(|| cost(&project, &ledger)));
        }
    }
    let mut rows: Vec<(Duration, &str)> =
        costs.into_iter().map(|least| least.saturating_sub(none)).zip(names).collect();
    rows.sort_by(|a, b| b.cmp(a));
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    println!("all {} rules: {:.1} ms, none: {:.1} ms\n", rows.len(), milliseconds(all), milliseconds(none));
    println!("| rule | ms |\n| --- | ---: |");
    for (cost, name) in rows.iter().take(shown) {
        println!("| `{name}` | {:.2} |", milliseconds(*cost));
    }
    Ok(())
}

/// Settings by which one rule runs and no other.
fn only(name: &str) -> Vec<RuleSetting> {
    let settings = RULES.iter().map(|rule| RuleSetting {
        name: Spanned { value: rule.name.to_owned(), span: Default::default() },
        level: if rule.name == name { Level::Info } else { Level::Off },
    });
    settings.collect()
}

fn cost(project: &Project, ledger: &Ledger) -> Duration {
    let (start, before) = (Instant::now(), processor_time());
    std::hint::black_box(portolan::check(project, ledger));
    let elapsed = start.elapsed();
    processor_time().zip(before).map_or(elapsed, |(after, before)| after.saturating_sub(before))
}

/// How long this thread has been on a processor, as Linux tells it.
fn processor_time() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

//! How a piece of work is timed.

use std::hint::black_box;
use std::ops::Deref;
#[cfg(not(feature = "allocations"))]
use std::time::{Duration, Instant};

/// One piece of work of one crate.
pub struct Case {
    name: &'static str,
    localised: bool,
    /// Its text.
    pub text: Box<dyn Fn() -> String + Sync>,
    /// Does it so many times.
    repeat: Box<dyn Fn(u32) + Sync>,
}

impl Case {
    /// Work that gives a text, or writes one into a buffer.
    pub fn new<T: Deref<Target = str>>(work: impl Fn() -> T + Clone + Sync + 'static) -> Option<Case> {
        let once = work.clone();
        Some(Case {
            name: "",
            localised: false,
            text: Box::new(move || once().to_owned()),
            repeat: Box::new(move |times| {
                for _ in 0..times {
                    black_box(work().len());
                }
            }),
        })
    }

    /// Work that writes into a buffer, which is emptied before.
    pub fn written(work: impl Fn(&mut String) + Clone + Sync + 'static) -> Option<Case> {
        let once = work.clone();
        Some(Case {
            name: "",
            localised: false,
            text: Box::new(move || {
                let mut text = String::new();
                once(&mut text);
                text
            }),
            repeat: Box::new(move |times| {
                let mut text = String::with_capacity(256);
                for _ in 0..times {
                    text.clear();
                    work(&mut text);
                    black_box(text.len());
                }
            }),
        })
    }

    /// The same with the crate's name, and whether it wrote numbers as the language does.
    pub fn named(self, name: &'static str, localised: bool) -> Case {
        Case { name, localised, ..self }
    }

    fn remark(&self) -> &'static str {
        if self.localised { "" } else { "   not localised" }
    }
}

/// How long one measurement takes at least.
#[cfg(not(feature = "allocations"))]
const BATCH: Duration = Duration::from_millis(4);

/// How many measurements there are of each piece of work, with one thread and again with two.
#[cfg(not(feature = "allocations"))]
const ROUNDS: usize = 51;

/// Times all cases in turns, so that whatever else the machine does meets all of them.
#[cfg(not(feature = "allocations"))]
pub fn report(cases: &[Case]) {
    let times: Vec<u32> = cases.iter().map(calibrated).collect();
    let mut measured = vec![[Vec::new(), Vec::new()]; cases.len()];
    for round in 0..ROUNDS {
        for turn in 0..cases.len() {
            let place = (turn + round) % cases.len();
            for threads in [1, 2] {
                measured[place][threads - 1].push(timed(&cases[place], times[place], threads));
            }
        }
    }
    println!("  {:28} {:>8} {:>8} {:>8}   {:>8} {:>8}", "ns", "least", "median", "ratio", "2: least", "median");
    let first = measured.first().map_or(1.0, |[one, _]| least(one));
    for (case, [one, two]) in cases.iter().zip(&mut measured) {
        println!(
            "  {:28} {:8.0} {:8.0} {:8.1}   {:8.0} {:8.0}{}",
            case.name,
            least(one),
            median(one),
            least(one) / first,
            least(two),
            median(two),
            case.remark()
        );
    }
}

/// How often the work fits into a batch.
#[cfg(not(feature = "allocations"))]
fn calibrated(case: &Case) -> u32 {
    let mut times = 1;
    loop {
        let started = Instant::now();
        (case.repeat)(times);
        if started.elapsed() >= BATCH {
            return times;
        }
        times *= 2;
    }
}

/// Nanoseconds for each time, when one or several threads do the same.
#[cfg(not(feature = "allocations"))]
fn timed(case: &Case, times: u32, threads: usize) -> f64 {
    let barrier = std::sync::Barrier::new(threads);
    let work = || {
        barrier.wait();
        let started = Instant::now();
        (case.repeat)(times);
        started.elapsed()
    };
    let all: Vec<Duration> = if threads == 1 {
        vec![work()]
    } else {
        std::thread::scope(|scope| {
            let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            running.into_iter().map(|it| it.join().expect("no panic")).collect()
        })
    };
    let sum: Duration = all.iter().sum();
    sum.as_nanos() as f64 / f64::from(times) / threads as f64
}

#[cfg(not(feature = "allocations"))]
fn least(measured: &[f64]) -> f64 {
    measured.iter().copied().fold(f64::INFINITY, f64::min)
}

#[cfg(not(feature = "allocations"))]
fn median(measured: &mut [f64]) -> f64 {
    measured.sort_by(f64::total_cmp);
    measured[measured.len() / 2]
}

/// Counts what the work asks the allocator for, once it has been done before.
#[cfg(feature = "allocations")]
pub fn report(cases: &[Case]) {
    const TIMES: u32 = 10;
    println!("  {:28} {:>8} {:>8}", "allocations", "times", "bytes");
    for case in cases {
        (case.repeat)(TIMES);
        // What is made once for all times, such as the buffer, is not part of the work.
        let once = allocation_counter::measure(|| (case.repeat)(1));
        let more = allocation_counter::measure(|| (case.repeat)(1 + TIMES));
        let each = |once: u64, more: u64| (more - once) as f64 / f64::from(TIMES);
        println!(
            "  {:28} {:8} {:8}{}",
            case.name,
            each(once.count_total, more.count_total),
            each(once.bytes_total, more.bytes_total),
            case.remark()
        );
    }
}

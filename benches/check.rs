//! A whole project: reading, parsing, checking and counting, on one thread and on two, beside parsing alone. On the firefox
//! corpus where it is at hand, else on our own catalogues.

use std::path::{Path, PathBuf};

use divan::{Bencher, black_box};
use portolan::ledger::Ledger;
use portolan::project::Project;

fn main() {
    divan::main();
}

fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpora = std::env::var_os("PORTOLAN_CORPORA").map(PathBuf::from).unwrap_or(own.join("../shared/corpora"));
    let firefox = corpora.join("firefox");
    if firefox.is_dir() { firefox } else { own.to_owned() }
}

fn project() -> (Project, Ledger) {
    let (project, ledger, _) = portolan::load(&root()).expect("a project");
    (project, ledger)
}

fn on_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads").install(work)
}

/// Parsing alone, of every catalogue of the project.
#[divan::bench]
fn parse(bencher: Bencher) {
    let (project, _) = project();
    bencher.bench_local(|| {
        for (id, source) in project.sources.iter() {
            black_box(portolan::syntax::parse(id, source.text()));
        }
    });
}

/// Reading and parsing.
#[divan::bench(args = [1, 2])]
fn load(bencher: Bencher, threads: usize) {
    let root = root();
    bencher.bench_local(|| on_threads(threads, || black_box(portolan::load(&root).expect("a project"))));
}

/// Every rule that is on.
#[divan::bench(args = [1, 2])]
fn check(bencher: Bencher, threads: usize) {
    let (project, ledger) = project();
    bencher.bench_local(|| on_threads(threads, || black_box(portolan::check(&project, &ledger))));
}

/// Counting units and words by state.
#[divan::bench(args = [1, 2])]
fn coverage(bencher: Bencher, threads: usize) {
    let (project, ledger) = project();
    bencher.bench_local(|| on_threads(threads, || black_box(portolan::coverage(&project, &ledger))));
}

//! Parsing, with spans and comments, against `fluent-syntax` in the same run: a real corpus where it is at hand, else
//! our own catalogues.

use std::path::{Path, PathBuf};

use divan::counter::BytesCount;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpora = std::env::var_os("PORTOLAN_CORPORA").map(PathBuf::from).unwrap_or(root.join("../shared/corpora"));
    let firefox = corpora.join("firefox");
    let mut folders = vec![if firefox.is_dir() { firefox } else { root.join("locales") }];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "ftl") {
                texts.extend(std::fs::read_to_string(path));
            }
        }
    }
    texts
}

#[divan::bench]
fn portolan(bencher: Bencher) {
    let texts = texts();
    bencher.counter(BytesCount::new(texts.iter().map(String::len).sum::<usize>())).bench_local(|| {
        for text in &texts {
            black_box(portolan::syntax::parse(Default::default(), black_box(text)));
        }
    });
}

#[divan::bench]
fn fluent_syntax(bencher: Bencher) {
    let texts = texts();
    bencher.counter(BytesCount::new(texts.iter().map(String::len).sum::<usize>())).bench_local(|| {
        for text in &texts {
            black_box(fluent_syntax::parser::parse(black_box(text.as_str())).ok());
        }
    });
}

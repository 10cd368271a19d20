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

/// Ten times the input must take about ten times as long, also where it is nothing like a real catalogue.
#[divan::bench(args = SHAPES, consts = [10_000, 100_000])]
fn growth<const COUNT: usize>(bencher: Bencher, shape: &Shape) {
    let text = format!("{}{}{}", shape.before, shape.part.repeat(COUNT), shape.after);
    bencher.bench_local(|| black_box(portolan::syntax::parse(Default::default(), black_box(&text))));
}

struct Shape {
    name: &'static str,
    before: &'static str,
    part: &'static str,
    after: &'static str,
}

impl std::fmt::Display for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

const SHAPES: &[Shape] = &[
    Shape { name: "messages", before: "", part: "key = text\n", after: "" },
    Shape { name: "attributes", before: "key =\n", part: " .a = text\n", after: "" },
    Shape { name: "variants", before: "key = { $n ->\n", part: " [a] text\n", after: " *[b] text\n }\n" },
    Shape { name: "positional arguments", before: "key = { F(", part: "$n, ", after: ") }\n" },
    Shape { name: "open braces", before: "key = ", part: "{", after: "" },
    Shape { name: "open calls", before: "key = ", part: "{F(\n", after: "" },
    Shape { name: "junk", before: "", part: "a = {F(\n", after: "" },
    Shape { name: "blank lines", before: "key = ", part: "\r\n", after: "  text" },
    Shape { name: "one line", before: "key = ", part: "text ", after: "" },
];

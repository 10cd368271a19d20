//! How long it takes until there is a first text, with what is allocated for it: seven languages of 450 messages in the
//! program, of which one or two are used; and the whole catalogue of Firefox, where it is at hand.

use std::path::{Path, PathBuf};

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher};
use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, fluent_args};
use portolan::args;
use portolan::locale::Locale;
use portolan::runtime::{Localizer, Program};
use portolan::syntax::parse;

#[global_allocator]
static ALLOC: AllocProfiler = AllocProfiler::system();

/// How many messages each language has.
const MESSAGES: usize = 450;

const LANGUAGES: [&str; 7] = ["en", "de", "el", "es", "fr", "it", "pl"];

/// The message that is asked for: the same in every language.
const FIRST: &str = "harbours-found";

fn main() {
    divan::main();
}

/// The texts of a folder, in the order of their paths.
fn texts(folder: &Path) -> Vec<String> {
    let mut folders = vec![folder.to_owned()];
    let mut paths = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "ftl") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect()
}

fn tag(language: &str) -> Locale {
    language.parse().expect("a tag")
}

/// All terms and the first messages of our own catalogues, without comments, and one message more.
fn embedded() -> Vec<(Locale, &'static str)> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let all = LANGUAGES.map(|language| {
        let mut text = format!("{FIRST} = {{ $count ->\n    [one] 1\n   *[other] {{ $count }}\n}}\n");
        let mut left = MESSAGES - 1;
        for file in texts(&locales.join(language)) {
            for message in parse(Default::default(), &file).resource.messages() {
                let is_term = message.id.of(&file).starts_with('-');
                if is_term || left > 0 {
                    left -= usize::from(!is_term);
                    text.push_str(&file[message.id.start as usize..message.span.end as usize]);
                    text.push('\n');
                }
            }
        }
        assert_eq!(left, 0, "{language} has too few messages");
        (tag(language), &*text.leak())
    });
    all.to_vec()
}

/// From the texts in the program to the first text in a language.
#[divan::bench(args = ["en", "de", "pl"])]
fn first_text(bencher: Bencher, language: &str) {
    let embedded = embedded();
    let asked = [tag(language)];
    bencher.bench_local(|| {
        let localizer = Localizer::embedded(tag("en"), embedded.iter().cloned());
        localizer.texts(&asked).text(FIRST, args! { count: 3 }).into_owned()
    });
}

/// The same with one language in the program: what the other six cost.
#[divan::bench]
fn first_text_of_one_language(bencher: Bencher) {
    let embedded = embedded();
    let asked = [tag("en")];
    bencher.bench_local(|| {
        let localizer = Localizer::embedded(tag("en"), embedded[..1].iter().cloned());
        localizer.texts(&asked).text(FIRST, args! { count: 3 }).into_owned()
    });
}

fn bundle(language: &Locale, texts: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.as_langid().clone()]);
    for text in texts {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn first(bundle: &FluentBundle<FluentResource>) -> String {
    let pattern = bundle.get_message(FIRST).and_then(|it| it.value()).expect("there");
    bundle.format_pattern(pattern, Some(&fluent_args!["count" => 3]), &mut Vec::new()).into_owned()
}

/// A program that uses `fluent` and reads the one language that it needs.
#[divan::bench]
fn first_text_of_fluent_one_read(bencher: Bencher) {
    let embedded = embedded();
    bencher.bench_local(|| first(&bundle(&embedded[0].0, &[embedded[0].1])));
}

/// One that reads all of them at once, as `fluent-templates` does.
#[divan::bench]
fn first_text_of_fluent_all_read(bencher: Bencher) {
    let embedded = embedded();
    bencher.bench_local(|| {
        let all: Vec<_> = embedded.iter().map(|(locale, text)| bundle(locale, &[*text])).collect();
        first(&all[0])
    });
}

/// Every file of Firefox in one language; of messages with one id the first counts.
fn firefox() -> Option<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpora = std::env::var_os("PORTOLAN_CORPORA").map(PathBuf::from).unwrap_or(root.join("../shared/corpora"));
    Some(texts(&corpora.join("firefox").join("de"))).filter(|texts| !texts.is_empty())
}

fn bytes(texts: &[String]) -> BytesCount {
    BytesCount::new(texts.iter().map(String::len).sum::<usize>())
}

#[divan::bench(max_time = 3)]
fn firefox_portolan(bencher: Bencher) {
    let Some(texts) = firefox() else { return };
    bencher.counter(bytes(&texts)).bench_local(|| {
        texts.iter().fold(Program::builder(tag("de")), |builder, text| builder.source(text.as_str())).build()
    });
}

#[divan::bench(max_time = 3)]
fn firefox_fluent(bencher: Bencher) {
    let Some(texts) = firefox() else { return };
    let texts_of: Vec<&str> = texts.iter().map(String::as_str).collect();
    bencher.counter(bytes(&texts)).bench_local(|| bundle(&tag("de"), &texts_of));
}

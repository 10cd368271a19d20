//! How long it takes until there is a first text: seven languages of 450 messages in the program, of which one or two are
//! used; and the whole catalogue of Firefox, where it is at hand.

use std::path::{Path, PathBuf};

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, fluent_args};
use portolan::args;
use portolan::locale::Locale;
use portolan::runtime::{Localizer, Program};
use portolan::syntax::parse;

use crate::measure::Case;

/// How many messages each language has.
const MESSAGES: usize = 450;

const LANGUAGES: [&str; 7] = ["en", "de", "el", "es", "fr", "it", "pl"];

/// The message that is asked for: the same in every language.
const FIRST: &str = "harbours-found";

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
    let locales = root().join("locales");
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

/// The folder of Portolan.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
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

/// From the texts in the program to the first text in a language.
fn first_of(embedded: &[(Locale, &'static str)], language: &str) -> String {
    let localizer = Localizer::embedded(tag("en"), embedded.iter().cloned());
    localizer.texts(&[tag(language)]).text(FIRST, args! { count: 3 }).into_owned()
}

/// The first text in Portolan, and in `fluent` by itself and as `fluent-templates` uses it, which reads all languages at once.
pub fn first_text() -> Vec<Case> {
    let all: &'static [(Locale, &'static str)] = embedded().leak();
    let cases = [
        ("portolan, English of seven", Case::new(move || first_of(all, "en"))),
        ("portolan, Polish of seven", Case::new(move || first_of(all, "pl"))),
        ("portolan, English alone", Case::new(move || first_of(&all[..1], "en"))),
        ("fluent, English read", Case::new(move || first(&bundle(&all[0].0, &[all[0].1])))),
        (
            "fluent, all seven read",
            Case::new(move || {
                let bundles: Vec<_> = all.iter().map(|(locale, text)| bundle(locale, &[*text])).collect();
                first(&bundles[0])
            }),
        ),
    ];
    cases.into_iter().filter_map(|(name, case)| Some(case?.named(name, true))).collect()
}

/// Every file of Firefox in one language into one program; of messages with one id the first counts. Nothing if it is not
/// at hand.
pub fn firefox() -> Vec<Case> {
    let corpora = std::env::var_os("PORTOLAN_CORPORA").map(PathBuf::from).unwrap_or(root().join("../shared/corpora"));
    let all: &'static [String] = texts(&corpora.join("firefox").join("de")).leak();
    if all.is_empty() {
        println!("\nSKIPPED: the corpus “firefox” is not at hand; set PORTOLAN_CORPORA to load it");
        return Vec::new();
    }
    println!("\n{} files, {} bytes", all.len(), all.iter().map(String::len).sum::<usize>());
    let ours = || {
        let builder = all.iter().fold(Program::builder(tag("de")), |builder, text| builder.source(text.as_str()));
        builder.build().messages().count().to_string()
    };
    let theirs = || {
        let texts: Vec<&str> = all.iter().map(String::as_str).collect();
        bundle(&tag("de"), &texts).locales.len().to_string()
    };
    let cases = [("portolan", Case::new(ours)), ("fluent", Case::new(theirs))];
    cases.into_iter().filter_map(|(name, case)| Some(case?.named(name, true))).collect()
}

//! Our own catalogues: complete, clean under our own check, and formatted without an error by `fluent-bundle`.

use std::path::Path;

use fluent_bundle::types::{FluentNumber, FluentValue};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use portolan::catalogue::Catalogue;
use portolan::diagnostic::Severity;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn complete_and_clean() {
    let (project, ledger, mut found) = portolan::load(root()).expect("our own project");
    found.extend(portolan::check(&project, &ledger));
    let found: Vec<String> = found
        .iter()
        .filter(|it| it.severity >= Severity::Warning)
        .map(|it| {
            let source = &project.sources[it.file];
            format!("{}:{}: {}: {}", source.path(), source.position(it.span.start).line, it.rule, it.message)
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!(project.targets.len(), 6);
    assert!(project.source.files.iter().map(|file| file.messages().count()).sum::<usize>() >= 80);
    for locale in portolan::coverage(&project, &ledger).locales {
        let total = locale.total;
        assert_eq!((total.missing, total.stale, total.copied, total.obsolete), (0, 0, 0, 0), "{}", locale.locale);
    }
}

/// Every message in every language, with numbers that take every plural form.
#[test]
fn every_message_can_be_shown() {
    let (project, _, _) = portolan::load(root()).expect("our own project");
    let mut shown = 0;
    for catalogue in project.catalogues() {
        let bundle = bundle(catalogue);
        for message in catalogue.files.iter().flat_map(|file| file.messages().map(move |message| file.of(message.id))) {
            let Some(found) = bundle.get_message(message) else { continue };
            let patterns = found.value().into_iter().chain(found.attributes().map(|attribute| attribute.value()));
            for pattern in patterns {
                for number in [0.0, 1.0, 2.0, 5.0, 12.0, 22.0, 1.5] {
                    let mut errors = Vec::new();
                    let text = bundle.format_pattern(pattern, Some(&arguments(&project.source, number)), &mut errors);
                    assert!(errors.is_empty(), "{} {message}: {errors:?} in {text:?}", catalogue.locale);
                    assert!(
                        !text.trim().is_empty() && !text.contains("{$"),
                        "{} {message}: {text:?}",
                        catalogue.locale
                    );
                    shown += 1;
                }
            }
        }
    }
    assert!(shown > 7 * 7 * 80, "{shown} texts shown");
}

fn bundle(catalogue: &Catalogue) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![catalogue.locale.as_langid().clone()]);
    bundle.add_builtins().expect("NUMBER");
    bundle
        .add_function("DATETIME", |arguments, _| arguments.first().cloned().unwrap_or(FluentValue::Error))
        .expect("DATETIME");
    for file in &catalogue.files {
        let resource = FluentResource::try_new(file.text().to_owned()).expect("no junk");
        bundle.add_resource(resource).expect("no id twice");
    }
    bundle
}

/// A value for every variable of the English texts: a number where the comment says so, else a word.
fn arguments(source: &Catalogue, number: f64) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    for file in &source.files {
        for comment in file.messages().filter_map(|message| message.comment) {
            for line in comment.lines(file.text()) {
                let Some((name, rest)) = line.strip_prefix('$').and_then(|line| line.split_once(' ')) else { continue };
                let value = if rest.starts_with("(number") {
                    FluentValue::Number(FluentNumber::new(number, Default::default()))
                } else {
                    FluentValue::String("value".into())
                };
                arguments.set(name.to_owned(), value);
            }
        }
    }
    arguments
}

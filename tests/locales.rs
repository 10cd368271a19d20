//! Our own catalogues: complete, clean under our own check, and formatted without an error by `fluent-bundle`.

use std::path::Path;

use fluent::types::{FluentNumber, FluentValue};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use portolan::catalogue::Catalogue;
use portolan::diagnostic::Severity;
use portolan::report::preview::{Wanted, collect};

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

/// `portolan preview` shows every text in every language, and finds nothing wrong in any form.
#[test]
fn every_text_has_a_preview() {
    let (project, ledger, _) = portolan::load(root()).expect("our own project");
    let ids: Vec<String> = project.source.files.iter().flat_map(|file| file.units().map(|unit| unit.id())).collect();
    let wanted = Wanted { ids: ids.iter().cloned().collect(), ..Wanted::default() };
    let shown = collect(&project, &ledger, &wanted);
    assert_eq!(shown.iter().map(|text| text.id.clone()).collect::<Vec<_>>(), ids);
    let (mut forms, mut polish) = (0, 0);
    for text in &shown {
        assert_eq!(text.locales.len(), 7, "{}", text.id);
        for there in &text.locales {
            assert!(there.errors.is_empty(), "{} {}: {:?}", there.locale, text.id, there.errors);
            assert!(!there.forms.is_empty() && !there.uncounted, "{} {}", there.locale, text.id);
            for form in &there.forms {
                let wrong = form.text.trim().is_empty() || form.text.contains("{");
                assert!(!wrong, "{} {}: {:?}", there.locale, text.id, form.text);
            }
            forms += there.forms.len();
            polish += usize::from(there.forms.iter().any(|form| form.taken.iter().any(|it| it.key == "few")));
        }
    }
    assert!(forms > 8 * ids.len() && polish > 50, "{forms} forms of {} texts, {polish} with `few`", ids.len());
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

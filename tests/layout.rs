//! What `portolan fmt` promises for any file: laid out twice is laid out once, what is said stays, comments and lines that
//! are not Fluent stay, and no translation changes its state.

use std::collections::BTreeMap;

use portolan::catalogue::File;
use portolan::coverage::track;
use portolan::ledger::{Ledger, Scope, State, Wish, plan};
use portolan::project::Project;
use portolan::syntax::edit::unchanged_but;
use portolan::syntax::layout::{Order, lay_out, says_the_same};
use portolan::syntax::parse;
use portolan::syntax::tree::Entry;
use portolan::text::{FileId, Source, Span};
use proptest::prelude::*;

use crate::corpora::{catalogues, corpus};
use crate::fixture::Fixture;
use crate::syntax_properties::{catalogue, config, soup};

fn laid_out(text: &str, order: Option<&Order>) -> String {
    let tree = parse(Default::default(), text).resource;
    lay_out(text, &tree, order).unwrap_or_else(|why| panic!("{why}: {text:?}"))
}

/// Comments without the blanks that end their lines, which a layout may take away.
fn without_spaces_after_comments(text: &str) -> String {
    let is_comment = |line: &str| line.starts_with('#') && line.trim_start_matches('#').starts_with(' ');
    let line = |line: &str| if is_comment(line) { line.trim_end_matches([' ', '\r']) } else { line }.to_owned();
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// Holds the layout of a text against the text itself.
fn check(text: &str) -> String {
    let once = laid_out(text, None);
    assert_eq!(laid_out(&once, None), once, "twice is not once: {text:?}");
    // What commands that edit are held to, which knows nothing of layouts.
    // A byte order mark stays before lines that are not Fluent only.
    let text_alone = text.strip_prefix('\u{FEFF}').filter(|_| !once.starts_with('\u{FEFF}')).unwrap_or(text);
    let [before, after] = [text_alone, &once].map(without_spaces_after_comments);
    unchanged_but(&before, &after, &[]).unwrap_or_else(|why| panic!("{why}\n{text:?}\n{once:?}"));
    says_the_same(text, &once, false).unwrap_or_else(|why| panic!("{why}\n{text:?}\n{once:?}"));
    let tree = parse(Default::default(), &once).resource;
    for pair in tree.entries.windows(2).filter(|pair| !pair.iter().any(|it| matches!(it, Entry::Junk(_)))) {
        let gap = Span::new(pair[0].span().end, pair[1].span().start).of(&once);
        assert!(matches!(gap, "\n\n" | "\r\n\r\n"), "{gap:?} between entries of {once:?}");
    }
    once
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn a_layout_says_the_same_and_is_at_rest(text in prop_oneof![soup(), catalogue()]) {
        check(&text);
        check(&text.replace('\n', "\r\n"));
    }

    #[test]
    fn an_order_moves_entries_within_their_groups_only(text in catalogue(), other in catalogue()) {
        let other = parse(Default::default(), &other).resource.messages().map(|it| it.id.of(&other).to_owned()).collect::<Vec<_>>();
        let order = Order::new(other.iter().map(String::as_str));
        let once = laid_out(&text, Some(&order));
        prop_assert_eq!(&laid_out(&once, Some(&order)), &once);
        prop_assert!(says_the_same(&text, &once, true).is_ok());
        let place = |id: &str| other.iter().position(|it| it == id);
        let tree = parse(Default::default(), &once).resource;
        let is_message = |entry: &Entry| matches!(entry, Entry::Message(_));
        let shape = |text: &str| parse(Default::default(), text).resource.entries.iter().map(is_message).collect::<Vec<_>>();
        prop_assert_eq!(shape(&text), shape(&once), "a comment has moved");
        for group in tree.entries.chunk_by(|a, b| is_message(a) && is_message(b)) {
            let places: Vec<usize> = group.iter().filter_map(|entry| match entry {
                Entry::Message(message) => place(message.id.of(&once)),
                _ => None,
            }).collect();
            prop_assert!(places.is_sorted(), "{:?} in {:?}", places, once);
        }
    }
}

/// The state of every unit of French.
fn states(project: &Project, ledger: &Ledger) -> BTreeMap<String, State> {
    let (Some(english), french) = (project.source.file("app"), &project.targets[0]) else { return BTreeMap::new() };
    let tracked = track(english, french.file("app"), ledger.file(&french.locale, "app"));
    tracked.map(|it| (it.source.id(), it.state)).collect()
}

/// The ledger after `portolan record`.
fn recorded(project: &Project) -> Ledger {
    let mut ledger = Ledger::default();
    for file in plan(project, &ledger.clone(), &Scope::default(), Wish::Record(None)).files {
        ledger.add(file.locale, File::parse(FileId(0), file.name, &Source::new("", file.text)));
    }
    ledger
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn no_state_changes(en in catalogue(), before in catalogue(), fr in catalogue()) {
        let project = |en: &str, fr: &str| Fixture::of_files(vec![
            ("portolan.toml".to_owned(), b"targets = [\"fr\"]\n".to_vec()),
            ("locales/en/app.ftl".to_owned(), en.as_bytes().to_vec()),
            ("locales/fr/app.ftl".to_owned(), fr.as_bytes().to_vec()),
        ]).project;
        let ledger = recorded(&project(&before, &fr));
        let order = parse(Default::default(), &en).resource.messages().map(|it| it.id.of(&en).to_owned()).collect::<Vec<_>>();
        let order = Order::new(order.iter().map(String::as_str));
        let after = project(&laid_out(&en, None), &laid_out(&fr, Some(&order)));
        prop_assert_eq!(states(&project(&en, &fr), &ledger), states(&after, &ledger));
    }
}

#[test]
fn all_corpora_say_the_same() {
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = ["locales", "fixtures"].map(|name| own.join(name));
    let folders = ["firefox", "anki", "cosmic-settings"].into_iter().filter_map(corpus).chain(own);
    let mut files = 0;
    for path in folders.flat_map(|folder| catalogues(&folder)) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        check(&text);
        files += 1;
    }
    assert!(files > 3);
}

#[test]
fn our_own_catalogues_are_laid_out() {
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for path in catalogues(&locales) {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        assert_eq!(laid_out(&text, None), text, "{}", path.display());
    }
}

//! Any bytes: parse, hold the places, print, edit, and read the result again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::syntax::edit::Editor;
use portolan::syntax::edit::NewPattern;
use portolan::syntax::edit::apply;
use portolan::syntax::edit::unchanged_but;
use portolan::syntax::parse;
use portolan::syntax::print::canonical;
use portolan::syntax::print::tokens;
use portolan::text::Source;

fuzz_target!(|bytes: &[u8]| {
    let source = Source::from_bytes("fuzz", bytes.to_vec());
    assert_eq!(source.bytes(), bytes);
    let text = source.text();
    let parsed = parse(Default::default(), text);

    let mut at = 0;
    for token in tokens(&parsed.resource, text) {
        assert_eq!(token.span.start, at);
        at = token.span.end;
    }
    assert_eq!(at as usize, text.len());

    for diagnostic in &parsed.diagnostics {
        assert!(text.get(diagnostic.span.range()).is_some());
        assert!(apply(text.as_bytes(), &diagnostic.fix).is_ok());
    }

    let editor = Editor::new(Default::default(), text, &parsed.resource);
    let new = NewPattern::parse("\n    .new = x").or(NewPattern::parse("new\n    text")).expect("a pattern");
    for (index, message) in parsed.resource.messages().enumerate().take(3) {
        if let Some(value) = &message.value {
            // A copy of a pattern says the same.
            assert_eq!(NewPattern::of(value, text).canonical(), canonical(value, text));
        }
        let edits = editor.set_value(message, &new);
        let after = String::from_utf8(apply(text.as_bytes(), &edits).expect("no conflict")).expect("UTF-8");
        unchanged_but(text, &after, &[message.id.of(text)]).expect("nothing else changed");
        let tree = parse(Default::default(), &after).resource;
        let changed = tree.messages().nth(index).and_then(|it| it.value.as_ref()).expect("the value");
        assert_eq!(canonical(changed, &after), new.canonical());
    }
});

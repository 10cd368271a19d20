//! English in the place of a translation: its plural forms are not those that the other language chooses by.
//!
//! English says `[one]` and means the number 1 alone, where French has 0 and 1, and Polish has `few` beside it. Written as
//! `[1]` it means the same everywhere.

use crate::locale::{Locale, PLURAL_CATEGORIES, PluralKind};
use crate::syntax::parse;
use crate::syntax::print::pattern_source;
use crate::syntax::tree::{Expression, Pattern, Select, VariantKey};
use crate::syntax::walk::{Node, walk};

/// A pattern of the source as Fluent for another language, as [`pattern_source`] prints it, and whether plural categories
/// are left in it that the other language may choose otherwise.
pub(crate) fn without_plural_words(pattern: &Pattern, source: &str, indent: usize, locale: &Locale) -> (String, bool) {
    let printed = pattern_source(pattern, source, indent);
    let mut has_choices = false;
    walk(pattern, &mut |node| has_choices |= matches!(node, Node::Select(_)));
    if !has_choices {
        return (printed, false);
    }
    // Read again, it has places of its own.
    let text = format!("x ={printed}\n");
    let parsed = parse(Default::default(), &text);
    let Some(again) = parsed.resource.messages().next().and_then(|message| message.value.as_ref()) else {
        return (printed, true);
    };
    let single = locale.plurals(PluralKind::Cardinal).single;
    let mut keys: Vec<(usize, usize, String)> = Vec::new();
    let mut foreign = false;
    walk(again, &mut |node| {
        let Node::Select(select) = node else { return };
        for variant in &select.variants {
            let VariantKey::Identifier(span) = variant.key else { continue };
            let word = span.of(&text);
            if variant.default || !PLURAL_CATEGORIES.contains(&word) {
                continue;
            }
            let number = single.iter().find(|(category, _)| *category == word).filter(|_| is_plain(select, &text));
            match number {
                Some((_, number)) => keys.push((span.start as usize, span.end as usize, number.to_string())),
                None => foreign |= word != "other" && !is_word(select, &text),
            }
        }
    });
    let mut out = text.clone();
    for (start, end, number) in keys.into_iter().rev() {
        out.replace_range(start..end, &number);
    }
    let printed = out.strip_prefix("x =").and_then(|out| out.strip_suffix('\n')).unwrap_or(&printed).to_owned();
    (printed, foreign)
}

/// Whether a choice is made by a whole number as the program gives it: with `minimumFractionDigits: 1`, English has no `one`.
fn is_plain(select: &Select, text: &str) -> bool {
    match &select.selector {
        Expression::Variable(_) => !is_word(select, text),
        Expression::Function(call) => call.id.of(text) == "NUMBER" && call.arguments.named.is_empty(),
        _ => false,
    }
}

/// Whether a choice is made by words: some keys are no plural categories.
fn is_word(select: &Select, text: &str) -> bool {
    select.variants.iter().any(|variant| match variant.key {
        VariantKey::Identifier(span) => !variant.default && !PLURAL_CATEGORIES.contains(&span.of(text)),
        VariantKey::Number(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> (String, bool) {
        let parsed = parse(Default::default(), text);
        let value = parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        without_plural_words(value, text, 4, &"en".parse().unwrap())
    }

    #[test]
    fn one_in_english_is_the_number_one() {
        let (text, foreign) = filled("a = { $n ->\n [one] { $n } city\n *[other] { $n } cities\n }");
        assert!(text.contains("[1] { $n } city") && text.contains("*[other]") && !foreign, "{text}");
        let (text, foreign) = filled("a = { $who ->\n [one] x\n [her] y\n *[other] z\n }");
        assert!(text.contains("[one]") && !foreign, "{text}");
    }

    #[test]
    fn what_cannot_be_said_with_numbers_is_told() {
        assert!(filled("a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n *[other] { $n }th\n }").1);
        assert!(filled("a = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] x\n *[other] y\n }").1);
        assert_eq!(filled("a = plain"), (" plain".to_owned(), false));
    }
}

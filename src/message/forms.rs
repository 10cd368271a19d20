//! The forms of a pattern as they are written, each piece with its place: what checks look at.

use std::borrow::Cow;

use crate::syntax::tree::{Element, Expression, Pattern, Select, Variant, string_value};
use crate::text::Span;

/// Most forms that a pattern is flattened to. Beyond, [`flatten`] gives nothing: 24 is what one hands to a translator
/// piece by piece, and this leaves ample room for checks.
pub const MAX_FORMS: usize = 512;

/// Most pieces that all forms of a pattern may have together.
const MAX_PIECES: usize = 20_000;

/// One whole sentence of a unit: which variant each selector takes, and what is then shown.
#[derive(Clone, Debug, Default)]
pub struct Form<'t> {
    /// The chosen variants, outermost selector first.
    pub choices: Vec<(&'t Select, &'t Variant)>,
    /// What is shown.
    pub pieces: Vec<Piece<'t>>,
}

impl Form<'_> {
    /// The keys of the chosen variants, as they are named in reports: `one, male`.
    pub fn keys(&self, source: &str) -> String {
        self.choices.iter().map(|(_, variant)| variant.key.span().of(source)).collect::<Vec<_>>().join(", ")
    }
}

/// A piece of a [`Form`].
#[derive(Clone, Debug)]
pub enum Piece<'t> {
    /// Text, or what a string literal says.
    Text(Cow<'t, str>, Span),
    /// What a program or another entry puts in.
    Placeable(&'t Expression),
}

/// All forms of a pattern, in the order of its variants; nothing if there are more than [`MAX_FORMS`].
///
/// Two selectors that read alike choose the same variant, so that `{ $n -> … } and { $n -> … }` has two forms in
/// English, not four; likewise a selector inside a variant of its like.
///
/// ```
/// use portolan::{message::flatten, syntax::parse};
/// let text = "a = { $n ->\n [one] a city\n *[other] { $n } cities\n } { $n ->\n [one] is\n *[other] are\n } here";
/// let parsed = parse(Default::default(), text);
/// let pattern = parsed.resource.messages().next().unwrap().value.as_ref().unwrap();
/// let forms = flatten(pattern, text).unwrap();
/// assert_eq!(forms.iter().map(|form| form.keys(text)).collect::<Vec<_>>(), ["one", "other"]);
/// ```
pub fn flatten<'t>(pattern: &'t Pattern, source: &'t str) -> Option<Vec<Form<'t>>> {
    let mut forms = vec![Form { choices: Vec::new(), pieces: Vec::with_capacity(pattern.elements.len()) }];
    extend(&mut forms, pattern, source)?;
    Some(forms)
}

/// Appends a pattern to every form, splitting them at selectors.
fn extend<'t>(forms: &mut Vec<Form<'t>>, pattern: &'t Pattern, source: &'t str) -> Option<()> {
    for element in &pattern.elements {
        match element {
            Element::Text(span) => push_all(forms, Piece::Text(span.of(source).into(), *span)),
            Element::Placeable(placeable) => extend_with(forms, &placeable.expression, source)?,
        }
        let pieces: usize = forms.iter().map(|form| form.pieces.len()).sum();
        if forms.len() > MAX_FORMS || pieces > MAX_PIECES {
            return None;
        }
    }
    Some(())
}

fn extend_with<'t>(forms: &mut Vec<Form<'t>>, expression: &'t Expression, source: &'t str) -> Option<()> {
    match expression {
        Expression::Placeable(inner) => extend_with(forms, &inner.expression, source),
        Expression::String(span) => {
            push_all(forms, Piece::Text(string_value(span.of(source)), *span));
            Some(())
        }
        Expression::Select(select) => {
            let mut all = Vec::new();
            for form in forms.drain(..) {
                for (variant, is_new) in variants_for(&form, select, source) {
                    let mut split = form.clone();
                    if is_new {
                        split.choices.push((select, variant));
                    }
                    let mut split = vec![split];
                    extend(&mut split, &variant.value, source)?;
                    all.append(&mut split);
                    if all.len() > MAX_FORMS {
                        return None;
                    }
                }
            }
            *forms = all;
            Some(())
        }
        _ => {
            push_all(forms, Piece::Placeable(expression));
            Some(())
        }
    }
}

/// The variants that a form may take, and whether that is a choice of its own: if the form has chosen for the same
/// selector already, there is one only.
fn variants_for<'t>(form: &Form<'t>, select: &'t Select, source: &str) -> Vec<(&'t Variant, bool)> {
    let same = |other: &Select| other.selector.span().of(source) == select.selector.span().of(source);
    let Some((_, chosen)) = form.choices.iter().find(|(other, _)| same(other)) else {
        return select.variants.iter().map(|variant| (variant, true)).collect();
    };
    let key = chosen.key.span().of(source);
    let fits = select.variants.iter().find(|variant| variant.key.span().of(source) == key);
    fits.or(select.default_variant()).map(|variant| (variant, false)).into_iter().collect()
}

fn push_all<'t>(forms: &mut [Form<'t>], piece: Piece<'t>) {
    if let [form] = forms {
        return form.pieces.push(piece);
    }
    forms.iter_mut().for_each(|form| form.pieces.push(piece.clone()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    fn forms(text: &str) -> Option<Vec<(String, String)>> {
        let parsed = parse(Default::default(), text);
        let pattern = parsed.resource.messages().next().and_then(|it| it.value.as_ref()).expect("a value");
        let shown = |form: &Form| {
            form.pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Text(text, _) => text.to_string(),
                    Piece::Placeable(expression) => format!("<{}>", expression.span().of(text)),
                })
                .collect::<String>()
        };
        Some(flatten(pattern, text)?.iter().map(|form| (form.keys(text), shown(form))).collect())
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(keys, text)| ((*keys).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn a_selector_inside_its_like_takes_the_same_variant() {
        let text = "a = { $n ->\n [one] one { $n ->\n  [one] x\n  *[other] y\n }\n *[other] many { $n ->\n  [one] x\n  *[other] y\n }\n }";
        assert_eq!(forms(text).unwrap(), pairs(&[("one", "one x"), ("other", "many y")]));
    }

    #[test]
    fn different_selectors_make_a_grid() {
        let text = "a = { $n ->\n [one] A\n *[other] B\n }{ $m ->\n [x] 1\n *[y] { \"2\" }\n }{ $z }";
        let expected = [("one, x", "A1<$z>"), ("one, y", "A2<$z>"), ("other, x", "B1<$z>"), ("other, y", "B2<$z>")];
        assert_eq!(forms(text).unwrap(), pairs(&expected));
    }

    #[test]
    fn a_key_that_the_second_selector_lacks_takes_its_default() {
        let text = "a = { $n ->\n [0] no\n *[other] some\n } { $n ->\n [one] city\n *[other] cities\n }";
        assert_eq!(forms(text).unwrap(), pairs(&[("0", "no cities"), ("other", "some cities")]));
    }

    #[test]
    fn too_many_forms_are_none() {
        let select = |n: usize| format!("{{ $v{n} ->\n [a] x\n *[b] y\n }}");
        let text = |count: usize| format!("a = {}", (0..count).map(select).collect::<String>());
        assert_eq!(forms(&text(9)).map(|forms| forms.len()), Some(512));
        assert!(forms(&text(10)).is_none() && forms(&text(60)).is_none());
    }
}

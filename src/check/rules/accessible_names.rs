//! A08, A09: what a screen reader says.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::shown::shown;
use crate::check::view::{EntryView, LocaleView};
use crate::message::{Piece, flatten};
use crate::syntax::tree::{Kind, Message, Pattern};
use crate::text::Span;

rule! {
    /// What a screen reader says does not contain the words that are seen.
    ///
    /// Who speaks to the computer says what stands on the button. An `aria-label` has to hold these words (WCAG 2.5.3).
    /// Only texts that mostly agree are reported: words in another form or order.
    ///
    /// # Example
    /// ```ftl
    /// save = Enregistrer la ville
    ///     .aria-label = Enregistrer cette ville
    /// #~                ^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Enregistrer la ville
    ///     .aria-label = Enregistrer la ville sur la carte
    /// ```
    LABEL = "label-not-in-name", Info, Run::Entry(Holds::ATTRIBUTES, label)
}

rule! {
    /// All that a screen reader has to say is a sign.
    ///
    /// It says “multiplication sign”, or nothing. Say in words what the sign is for, in an `aria-label`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// close =
    ///     .aria-label = ✕
    /// #~                ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// close = ✕
    ///     .aria-label = Close
    /// ```
    SIGN = "sign-as-name", Info, Run::Entry(Holds::ATTRIBUTES, sign)
}

/// The text of a pattern that has no selectors, lower-cased, its placeables as their source.
fn said(text: &str, pattern: &Pattern) -> Option<String> {
    let forms = flatten(pattern, text)?;
    let [form] = forms.as_slice() else { return None };
    let pieces = form.pieces.iter().map(|piece| match piece {
        Piece::Text(text, _) => text.to_lowercase(),
        Piece::Placeable(it) => it.span().of(text).to_owned(),
    });
    Some(shown(&pieces.collect::<String>()))
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '$' && c != '-').filter(|word| !word.is_empty()).collect()
}

fn label(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let Some((at, seen)) = unlike(entry.message, entry.file.text()) else { return };
    let english = || locale.project.source.file(&entry.file.name).and_then(|file| Some((file, file.get(entry.id())?)));
    // What the English has as well is reported there, not in every language again.
    if !locale.is_source() && english().is_some_and(|(file, message)| unlike(message, file.text()).is_some()) {
        return;
    }
    let message = "a screen reader does not say the words that are seen";
    let finding = found.at(entry.message.attributes[at].value.span, message).about(entry.unit_id(at as u32 + 1));
    let finding = finding.help("begin with the words of the label, in the same order");
    found.push(finding.label(entry.file.id, seen, "the words that are seen"));
}

/// Which attribute of a message is an `aria-label` that does not have the words of the label, and where these stand.
fn unlike(message: &Message, text: &str) -> Option<(usize, Span)> {
    if message.kind == Kind::Term || message.attributes.is_empty() {
        return None;
    }
    let named = |name: &str| message.attributes.iter().position(|it| it.id.of(text) == name);
    let at = named("aria-label")?;
    let visible = message.value.as_ref().or_else(|| named("label").map(|at| &message.attributes[at].value))?;
    let (seen, heard) = (said(text, visible)?, said(text, &message.attributes[at].value)?);
    let (seen, heard) = (words(&seen), words(&heard));
    if !(2..=50).contains(&seen.len()) || heard.windows(seen.len()).any(|part| part == seen) {
        return None;
    }
    let shared = seen.iter().filter(|word| heard.contains(word)).count();
    (shared * 2 >= seen.len()).then_some((at, visible.span))
}

fn sign(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    if entry.message.kind == Kind::Term || entry.message.attributes.is_empty() {
        return;
    }
    for (at, attribute) in entry.message.attributes.iter().enumerate() {
        if !matches!(entry.of(attribute.id), "aria-label" | "alt") {
            continue;
        }
        let Some(forms) = flatten(&attribute.value, entry.file.text()) else { continue };
        let mut reported: Vec<Span> = Vec::new();
        for form in &forms {
            let [Piece::Text(text, span)] = form.pieces.as_slice() else { continue };
            let is_sign = text.len() <= 16 && !text.trim().is_empty() && !text.chars().any(char::is_alphanumeric);
            if !is_sign || reported.contains(span) {
                continue;
            }
            reported.push(*span);
            let message = format!("a screen reader has only “{text}” to say here");
            let finding = found.at(*span, message).about(entry.unit_id(at as u32 + 1));
            found.push(finding.help("say in words what it is for"));
        }
    }
}

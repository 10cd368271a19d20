//! T05–T08: value and attributes of a message, beside the source's.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::syntax::edit::Editor;
use crate::syntax::tree::Kind;

rule! {
    /// An attribute of a message is not translated.
    ///
    /// Programs show nothing, or English, for the label, tooltip or placeholder that it holds.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search
    ///     .placeholder = City or country
    /// #- locales/fr/app.ftl
    /// search = Rechercher
    /// #~|^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search
    ///     .placeholder = City or country
    /// #- locales/fr/app.ftl
    /// search = Rechercher
    ///     .placeholder = Ville ou pays
    /// ```
    MISSING_ATTRIBUTE = "missing-attribute", Error, Run::Pair(Holds::ATTRIBUTES, missing_attribute)
}

rule! {
    /// A message has an attribute that the English message does not have.
    ///
    /// Programs do not ask for it.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search
    /// #- locales/fr/app.ftl
    /// search = Rechercher
    ///     .titre = Rechercher une ville
    /// #~   ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search
    /// #- locales/fr/app.ftl
    /// search = Rechercher
    /// ```
    EXTRA_ATTRIBUTE = "extra-attribute", Warning, Run::Pair(Holds::ATTRIBUTES, extra_attribute)
}

rule! {
    /// A message has attributes only, where the English message has a text of its own.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search
    ///     .title = Find a city
    /// #- locales/fr/app.ftl
    /// search =
    /// #~|^^^^^^
    ///     .title = Trouver une ville
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// search = Search
    ///     .title = Find a city
    /// #- locales/fr/app.ftl
    /// search = Rechercher
    ///     .title = Trouver une ville
    /// ```
    MISSING_VALUE = "missing-value", Error, Run::Pair(Holds::ANYTHING, missing_value)
}

rule! {
    /// A message has a text of its own, where the English message has attributes only.
    ///
    /// Some programs then replace what stands in the element with this text, such as the icon of a button.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// close =
    ///     .aria-label = Close
    /// #- locales/fr/app.ftl
    /// close = Fermer
    /// #~      ^^^^^^
    ///     .aria-label = Fermer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// close =
    ///     .aria-label = Close
    /// #- locales/fr/app.ftl
    /// close =
    ///     .aria-label = Fermer
    /// ```
    EXTRA_VALUE = "extra-value", Error, Run::Pair(Holds::ANYTHING, extra_value)
}

fn missing_attribute(pair: &Pair, found: &mut Findings) {
    if pair.source.message.kind == Kind::Term || pair.source.message.attributes.is_empty() {
        return;
    }
    for (unit, name) in pair.source.units().filter_map(|unit| Some((unit, unit.attribute_name()?))) {
        if !pair.target.message.attributes.iter().any(|it| pair.target.of(it.id) == name) {
            // Attributes below one that cannot be read are lost with it, which is reported.
            if pair.target.file.is_cut_short(pair.target.message) {
                return;
            }
            let message = format!("the attribute `.{name}` is not translated");
            let finding = found.at(pair.target.message.id, message).about(unit.id());
            let finding = finding.help(format!("add `.{name} = …` below the text, indented by four spaces"));
            let span = unit.attribute.map_or(unit.pattern.span, |attribute| attribute.span);
            found.push(finding.label(pair.source.file.id, span, "the English text"));
        }
    }
}

fn extra_attribute(pair: &Pair, found: &mut Findings) {
    if pair.source.message.kind == Kind::Term {
        return;
    }
    let mut meant: Vec<&str> = Vec::new();
    for attribute in &pair.target.message.attributes {
        let name = pair.target.of(attribute.id);
        if pair.source.message.attributes.iter().any(|it| pair.source.of(it.id) == name) {
            continue;
        }
        // Where English attributes cannot be read, nobody knows which of them there are.
        if pair.source.file.is_cut_short(pair.source.message) {
            return;
        }
        let lacking: Vec<&str> = pair.source.message.attributes.iter().map(|it| pair.source.of(it.id)).collect();
        let finding = found.at(attribute.id, format!("the English message has no attribute `.{name}`"));
        let finding = finding.about(format!("{}.{name}", pair.target.id()));
        let near = crate::check::rules::nearest(name, &lacking);
        let has = |name: &str| pair.target.message.attributes.iter().any(|it| pair.target.of(it.id) == name);
        // What is a translation under a wrong name is kept.
        if let Some(near) = near.filter(|near| !has(near) && !meant.contains(near)) {
            meant.push(near);
            let finding = finding.help(format!("did you mean `.{near}`? Else delete it"));
            found.push(finding.edit(attribute.id, near));
            continue;
        }
        let mut finding = finding.help("delete it");
        let file = pair.target.file;
        let edits = Editor::new(file.id, file.text(), &file.resource).delete_attribute(pair.target.message, attribute);
        finding.fix = edits.unwrap_or_default();
        found.push(finding);
    }
}

fn missing_value(pair: &Pair, found: &mut Findings) {
    if let (Some(english), None) = (&pair.source.message.value, &pair.target.message.value) {
        let message = format!("`{}` has no text of its own, only attributes", pair.target.id());
        let finding = found.at(pair.target.message.id, message).about(pair.target.id());
        let finding = finding.help("write the translation after the `=`");
        found.push(finding.label(pair.source.file.id, english.span, "the English text"));
    }
}

fn extra_value(pair: &Pair, found: &mut Findings) {
    if let (None, Some(value)) = (&pair.source.message.value, &pair.target.message.value) {
        let message = format!("the English `{}` has only attributes, no text of its own", pair.target.id());
        let finding = found.at(value.span, message).about(pair.target.id());
        let finding = finding.help("take the text out, or move it into the attribute that it belongs to");
        found.push(finding.label(pair.source.file.id, pair.source.message.span, "the English message"));
    }
}

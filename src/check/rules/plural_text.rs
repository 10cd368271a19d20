//! R03, P09, P12, P13: what the variants of a plural say: the number, and everything else that the English says.

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Pair, Run, rule};
use crate::check::rules::missing_variable::always_shows;
use crate::check::rules::plurals::{categories, has_category, is_ordinal, variable};
use crate::check::view::{EntryView, Part, Role};
use crate::message::{Piece, flatten};
use crate::syntax::tree::{Element, Expression, Pattern, Select, Variant, VariantKey};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// A plural form stands for many numbers but does not show the number, as the others do.
    ///
    /// Polish uses `[few]` for 2, 3, 4, 22 and so on, and French `[one]` for 0 and 1. A text that says *two* or *1* there
    /// is wrong for the other numbers. Since 0 seldom comes, French `[one]` is only reported where it says *1* and the English
    /// shows the number in every variant.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] One city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/pl/app.ftl
    /// cities = { $count ->
    ///     [one] Jedno miasto
    ///     [few] Dwa miasta
    /// #~   ^^^
    ///    *[many] { $count } miast
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] One city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/pl/app.ftl
    /// cities = { $count ->
    ///     [one] Jedno miasto
    ///     [few] { $count } miasta
    ///    *[many] { $count } miast
    /// }
    /// ```
    COUNT = "missing-count", Warning, Run::Pair(Holds::SELECTS, count)
}

rule! {
    /// The English text has plural forms, and the translation has one form beside the number.
    ///
    /// *{ $count } Städte* is wrong for 1. A text in which the number stands apart (*Städte: { $count }*) needs no forms,
    /// nor does one with a unit or abbreviation, a word that is borrowed from English, or one of which singular and plural are
    /// the same, such as *Benutzer*, *fois* and *città*.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/de/app.ftl
    /// cities = { $count } Städte
    /// #~         ^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } city
    ///    *[other] { $count } cities
    /// }
    /// #- locales/de/app.ftl
    /// cities = { $count ->
    ///     [one] { $count } Stadt
    ///    *[other] { $count } Städte
    /// }
    /// ```
    LOST = "lost-plural", Warning, Run::Pair(Holds::SELECTS, lost)
}

rule! {
    /// One variant of a translation does not show a variable that the English text always shows.
    ///
    /// Some variants of the translation do show it. A plural form need not show its own number, nor a variant for one number
    /// alone all that others show.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// sent = { $count ->
    ///     [one] { $name } sent one message
    ///    *[other] { $name } sent { $count } messages
    /// }
    /// #- locales/fr/app.ftl
    /// sent = { $count ->
    ///     [one] { $name } a envoyé un message
    ///    *[other] { $count } messages envoyés
    /// #~   ^^^^^
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// sent = { $count ->
    ///     [one] { $name } sent one message
    ///    *[other] { $name } sent { $count } messages
    /// }
    /// #- locales/fr/app.ftl
    /// sent = { $count ->
    ///     [one] { $name } a envoyé un message
    ///    *[other] { $name } a envoyé { $count } messages
    /// }
    /// ```
    VARIABLE = "variable-missing-in-variant", Info, Run::Pair(Holds::SELECTS, variable_missing)
}

fn count(pair: &Pair, found: &mut Findings) {
    let (locale, entry) = (pair.target_locale, pair.target);
    for (part, select) in &entry.selects {
        let Some(name) = variable(entry, select).filter(|_| !is_ordinal(entry, select)) else { continue };
        let plurals = categories(locale, entry, select);
        if !has_category(entry, select, &plurals.all) {
            continue;
        }
        let lacking: Vec<&Variant> = select.variants.iter().filter(|it| !shows(entry, &it.value, name)).collect();
        if lacking.is_empty() || lacking.len() == select.variants.len() {
            continue;
        }
        for variant in lacking {
            let VariantKey::Identifier(key) = variant.key else { continue };
            let category = entry.of(key);
            // In Polish `other` is for fractions alone.
            if !plurals.everyday.contains(&category) || plurals.single.iter().any(|(single, _)| *single == category) {
                continue;
            }
            let numbers = locale.examples(category);
            let exact: Vec<u64> = exact_numbers(entry, select);
            let left: Vec<u64> = numbers.iter().copied().filter(|number| !exact.contains(number)).collect();
            let digits = digits(entry, &variant.value);
            // French `[one]` is for 0 and 1, and 0 seldom comes: only a written “1” is surely wrong.
            let span = match digits {
                Some(span) if left.len() > 1 && (left.len() > 2 || english_shows_one(pair, name)) => span,
                _ if left.len() > 2 => key,
                _ => continue,
            };
            let examples: Vec<String> = left.iter().map(u64::to_string).collect();
            let examples = if left.len() > 3 { format!("{} …", examples.join(", ")) } else { examples.join(", ") };
            let message = format!("`[{category}]` is for {examples}, but this variant does not show `${name}`");
            let finding = found.at(span, message).about(entry.unit_id(*part));
            found.push(finding.help(format!("write `{{ ${name} }}`, as in the other variants")));
        }
    }
}

/// Whether every plural variant of the English shows the number, so that it may be one that is not 1.
fn english_shows_one(pair: &Pair, name: &str) -> bool {
    let selects = pair.source.selects.iter().filter(|(_, select)| variable(pair.source, select) == Some(name));
    selects.flat_map(|(_, select)| &select.variants).all(|variant| shows(pair.source, &variant.value, name))
}

/// The numbers that have a variant of their own.
fn exact_numbers(entry: &EntryView, select: &Select) -> Vec<u64> {
    let numbers = select.variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Number(span) => entry.of(span).parse().ok(),
        VariantKey::Identifier(_) => None,
    });
    numbers.take(10).collect()
}

/// Whether a pattern shows a variable anywhere, or leaves that to a message or term.
fn shows(entry: &EntryView, pattern: &Pattern, name: &str) -> bool {
    let mut shows = false;
    walk(pattern, &mut |node| {
        shows |= match node {
            Node::Shown(Expression::Variable(it)) | Node::Argument(Expression::Variable(it)) => entry.of(it.id) == name,
            Node::Shown(Expression::Message(_)) => true,
            _ => false,
        };
    });
    shows
}

/// The first number written in the text of a pattern.
fn digits(entry: &EntryView, pattern: &Pattern) -> Option<Span> {
    pattern.elements.iter().find_map(|element| {
        let Element::Text(span) = element else { return None };
        let text = entry.of(*span);
        let at = text.find(|c: char| c.is_ascii_digit())?;
        let length = text[at..].bytes().take_while(u8::is_ascii_digit).count() as u32;
        let start = span.start + at as u32;
        Some(Span::new(start, start + length))
    })
}

fn lost(pair: &Pair, found: &mut Findings) {
    if pair.source.selects.is_empty() || pair.target_locale.cardinal.everyday.len() < 2 {
        return;
    }
    let mut reported: Vec<(Part, &str)> = Vec::new();
    for (part, select) in &pair.source.selects {
        let Some(name) = variable(pair.source, select) else { continue };
        let plurals = categories(pair.source_locale, pair.source, select);
        if is_ordinal(pair.source, select) || !has_category(pair.source, select, &plurals.all) {
            continue;
        }
        let Some(own) = pair.part_of(*part).filter(|_| !reported.contains(&(*part, name))) else { continue };
        reported.push((*part, name));
        if pair.target.selects.iter().any(|(it, select)| *it == own && variable(pair.target, select) == Some(name)) {
            continue;
        }
        let Some(pattern) = pair.target.pattern(own) else { continue };
        let Some(span) = beside_a_word(pair, pattern, name) else { continue };
        let message = format!("the English text has plural forms for `${name}`, the translation has one form for all");
        let forms = pair.target_locale.cardinal.everyday.join(", ");
        let finding = found.at(span, message).about(pair.target.unit_id(own));
        let finding = finding.help(format!("write `{{ ${name} ->` and variants; the forms here are {forms}"));
        found.push(finding.label(pair.source.file.id, select.selector.span(), "the English text"));
    }
}

/// Where a pattern shows a variable right before a word, which then has to agree with it.
fn beside_a_word(pair: &Pair, pattern: &Pattern, name: &str) -> Option<Span> {
    let entry = pair.target;
    pattern.elements.windows(2).find_map(|two| {
        let [Element::Placeable(placeable), Element::Text(text)] = two else { return None };
        let span = match &placeable.expression {
            Expression::Variable(it) if entry.of(it.id) == name => it.span,
            Expression::Function(it) => match it.arguments.positional.first() {
                Some(Expression::Variable(inner)) if entry.of(inner.id) == name => it.span,
                _ => return None,
            },
            _ => return None,
        };
        let text = entry.of(*text);
        let word = text.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
        let end = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
        // A word that the English has too, such as Italian “password”, is borrowed and often has no plural.
        let borrowed = || pair.source.of(pair.source.message.span).to_lowercase().contains(&word[..end].to_lowercase());
        let stays = || does_not_inflect(pair.target_locale.catalogue.locale.language(), &word[..end]);
        (word.len() < text.len() && end > 0 && !borrowed() && !stays()).then_some(span)
    })
}

/// Units and abbreviations, which no language inflects. Those of two letters need no entry.
const UNITS: [&str; 20] = [
    "bpm", "dpi", "euro", "gib", "godz", "hpa", "kbps", "kcal", "kwh", "mbps", "mib", "min", "mln", "mph", "sec",
    "seg", "sek", "std", "szt", "tys",
];

/// Everyday nouns of which singular and plural are the same.
const INVARIABLE: [(&str, &[&str]); 4] = [
    (
        "de",
        &[
            "artikel",
            "benutzer",
            "besucher",
            "computer",
            "dollar",
            "empfänger",
            "fehler",
            "fenster",
            "filter",
            "händler",
            "hörer",
            "kilometer",
            "käufer",
            "leser",
            "lehrer",
            "lesezeichen",
            "liter",
            "meter",
            "mitarbeiter",
            "muster",
            "nutzer",
            "ordner",
            "prozent",
            "schlüssel",
            "schüler",
            "spieler",
            "teilnehmer",
            "teller",
            "titel",
            "treffer",
            "viertel",
            "wagen",
            "zeichen",
            "zentimeter",
            "zimmer",
        ],
    ),
    (
        "fr",
        &[
            "abus", "accès", "avis", "bras", "cas", "choix", "colis", "corps", "cours", "fois", "index", "mois", "nez",
            "os", "pays", "poids", "prix", "procès", "progrès", "repas", "succès", "temps", "virus", "voix",
        ],
    ),
    ("it", &["crisi", "foto", "ipotesi", "moto", "radio", "serie", "specie", "tesi"]),
    ("es", &["análisis", "crisis", "dosis", "jueves", "lunes", "martes", "miércoles", "tesis", "viernes", "virus"]),
];

/// Whether a word is the same for any number: a unit, an abbreviation, a noun without a plural of its own.
fn does_not_inflect(language: &str, word: &str) -> bool {
    let lower = word.to_lowercase();
    let listed = || INVARIABLE.iter().any(|(it, words)| *it == language && words.contains(&lower.as_str()));
    // Italian nouns with an accent or a consonant at their end have no plural.
    let italian = || language == "it" && !lower.ends_with(['a', 'e', 'i', 'o', 'u']);
    lower.chars().count() <= 2 || UNITS.contains(&lower.as_str()) || listed() || italian()
}

fn variable_missing(pair: &Pair, found: &mut Findings) {
    if pair.source.uses.is_empty() || pair.target.selects.is_empty() {
        return;
    }
    let mut looked: Vec<(Part, &str)> = Vec::new();
    for (at, name) in pair.source.variables() {
        if at.role == Role::Selector || looked.contains(&(at.part, name)) {
            continue;
        }
        looked.push((at.part, name));
        let Some(part) = pair.part_of(at.part).filter(|part| pair.target.selects.iter().any(|it| it.0 == *part)) else {
            continue;
        };
        let (Some(english), Some(own)) = (pair.source.pattern(at.part), pair.target.pattern(part)) else {
            continue;
        };
        if !always_shows(english, pair.source.file.text(), name)
            || always_shows(own, pair.target.file.text(), name)
            || !shows(pair.target, own, name)
        {
            continue;
        }
        let Some(variant) = first_without(pair, own, name) else { continue };
        let message = format!("this variant does not show `${name}`, which the English text always shows");
        let finding = found.at(variant.key.span(), message).about(pair.target.unit_id(part));
        let finding = finding.help(format!("write `{{ ${name} }}` here too"));
        found.push(finding.label(pair.source.file.id, at.expression.span(), "here it is in the English text"));
    }
}

/// The innermost variant of the first form that does not show a variable, and does not choose by it.
fn first_without<'p>(pair: &Pair<'_, 'p>, pattern: &'p Pattern, name: &str) -> Option<&'p Variant> {
    let entry = pair.target;
    let for_one_number = |(select, variant): &(&Select, &Variant)| match variant.key {
        VariantKey::Number(_) => true,
        VariantKey::Identifier(key) => {
            let plurals = categories(pair.target_locale, entry, select);
            has_category(entry, select, &plurals.all) && plurals.single.iter().any(|(name, _)| *name == entry.of(key))
        }
    };
    let forms = flatten(pattern, entry.file.text())?;
    let shows = |piece: &Piece| match piece {
        Piece::Placeable(Expression::Variable(it)) => entry.of(it.id) == name,
        Piece::Placeable(Expression::Function(it)) => it.arguments.positional.iter().any(|it| match it {
            Expression::Variable(it) => entry.of(it.id) == name,
            _ => false,
        }),
        Piece::Placeable(Expression::Message(_)) => true,
        _ => false,
    };
    forms.iter().find_map(|form| {
        let by_itself = form.choices.iter().any(|(select, _)| variable(entry, select) == Some(name));
        let lacks = !by_itself && !form.choices.iter().any(for_one_number) && !form.pieces.iter().any(shows);
        form.choices.last().filter(|_| lacks).map(|(_, variant)| *variant)
    })
}

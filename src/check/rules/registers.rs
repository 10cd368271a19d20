//! G08, L-de2, L-es4: texts that address their readers otherwise than the rest of the language does.

use std::ops::Range;

use crate::check::features::Features;
use crate::check::lexicon::{PRONOUNS, Pronouns};
use crate::check::prose::{Filter, words};
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::config::Register;
use crate::locale::PLURAL_CATEGORIES;
use crate::message::holds_prose;
use crate::syntax::tree::{Kind, Pattern, Select, VariantKey};
use crate::text::Span;

rule! {
    /// A text says *tu* where the others say *vous*, *du* where they say *Sie*, or the other way round.
    ///
    /// Readers feel the change of tone. What a language says is what `register` of its `[locale.TAG]` states, or else what
    /// nine texts of ten do; where there is no such custom, that is reported once. Only pronouns are looked at, and
    /// none in quotations: they are others' words.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// locale.fr.register = "formal"
    /// #- locales/fr/app.ftl
    /// open = Ouvrez votre fichier
    /// save = Enregistre tes fichiers
    /// #~                ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// locale.fr.register = "formal"
    /// #- locales/fr/app.ftl
    /// open = Ouvrez votre fichier
    /// save = Enregistrez vos fichiers
    /// ```
    RULE = "mixed-register", Info, Run::Locale(check)
}

/// Fewest texts that make a custom.
const MIN_TEXTS: usize = 20;

/// A text that addresses its readers.
struct Address<'a, 'p> {
    entry: &'a EntryView<'p>,
    part: Part,
    /// Where it is polite.
    formal: Option<Span>,
    /// Where it is familiar.
    informal: Option<Span>,
}

impl Address<'_, '_> {
    /// Where it has a word of a register.
    fn place(&self, register: Register) -> Option<Span> {
        if register == Register::Formal { self.formal } else { self.informal }
    }

    /// Whether it has one of the register alone.
    fn is(&self, register: Register) -> bool {
        self.place(register).is_some() && self.place(other(register)).is_none()
    }

    /// Whether it has both in one text, and not for different readers: a selector that asks for the manner has a variant
    /// for each.
    fn mixes(&self) -> bool {
        let chooses = |select: &Select| {
            select.variants.iter().any(|variant| match variant.key {
                VariantKey::Identifier(span) => !PLURAL_CATEGORIES.contains(&self.entry.of(span)),
                VariantKey::Number(_) => false,
            })
        };
        let selects = || self.entry.selects.iter().filter(|(part, _)| *part == self.part);
        self.formal.is_some() && self.informal.is_some() && !selects().any(|(_, select)| chooses(select))
    }
}

/// Whether the only word of a text that addresses somebody stands in the English too: as a part of a name, “Cirque du
/// Soleil”.
fn is_name(locale: &LocaleView, it: &Address) -> bool {
    let (Some(span), None) = (it.formal.or(it.informal), it.formal.and(it.informal)) else { return false };
    let english = locale.project.source.file(&it.entry.file.name);
    let english = english.and_then(|file| Some(file.of(file.get(it.entry.id())?.span)));
    let word = it.entry.of(span);
    !locale.is_source()
        && english.is_some_and(|text| text.contains(word) && words(text).any(|(_, other)| other == word))
}

fn other(register: Register) -> Register {
    if register == Register::Formal { Register::Informal } else { Register::Formal }
}

fn check(locale: &LocaleView, found: &mut Findings) {
    let language = locale.catalogue.locale.language();
    let Some(pronouns) = PRONOUNS.iter().find(|it| it.language == language) else { return };
    let filter = filter(pronouns);
    let mut all: Vec<Address> = Vec::new();
    for entry in locale.files.iter().flat_map(|file| file.first_entries()) {
        for (part, pattern) in entry.parts().filter(|(part, _)| *part == 0 || entry.message.kind == Kind::Message) {
            if locale.features(entry, part).meets(Features::PRONOUN) && holds_prose(entry.part_name(part)) {
                let found = address(entry, part, pattern, pronouns, &filter);
                all.extend(found.filter(|it| !is_name(locale, it)));
            }
        }
    }
    let count = |register: Register| all.iter().filter(|it| it.is(register)).count();
    let (formal, informal) = (count(Register::Formal), count(Register::Informal));
    let stated = locale.project.config.register(&locale.catalogue.locale);
    let custom = stated.or(if formal >= informal * 9 && formal >= MIN_TEXTS {
        Some(Register::Formal)
    } else if informal >= formal * 9 && informal >= MIN_TEXTS {
        Some(Register::Informal)
    } else {
        None
    });
    for it in all.iter().filter(|it| it.mixes()) {
        let wrong = other(custom.unwrap_or(if formal < informal { Register::Informal } else { Register::Formal }));
        let Some(span) = it.place(wrong) else { continue };
        let (own, other) = words_of(pronouns, other(wrong));
        let message = format!("this text addresses its readers with “{other}” here, and with “{own}” beside it");
        push(it, span, message, "choose one of the two".to_owned(), found);
    }
    if let Some(custom) = custom {
        let (own, other_word) = words_of(pronouns, custom);
        for it in all.iter().filter(|it| it.is(other(custom))) {
            let Some(span) = it.place(other(custom)) else { continue };
            let message = format!("this text addresses its readers with “{other_word}”, the others with “{own}”");
            push(it, span, message, format!("write it with “{own}”"), found);
        }
        return;
    }
    let fewer = if formal < informal { Register::Formal } else { Register::Informal };
    if formal.min(informal) < 3 || formal + informal < MIN_TEXTS {
        return;
    }
    let first = all.iter().find(|it| it.is(fewer)).and_then(|it| Some((it, it.place(fewer)?)));
    if let Some((first, span)) = first {
        let (own, other) = words_of(pronouns, Register::Formal);
        let message = format!("{formal} texts address readers with “{own}”, {informal} with “{other}”");
        let tag = &locale.catalogue.locale;
        let help = format!(
            "choose one: register = \"formal\" or \"informal\" in [locale.{tag}] of portolan.toml shows the others"
        );
        push(first, span, message, help, found);
    }
}

fn push(it: &Address, span: Span, message: String, help: String, found: &mut Findings) {
    let finding = found.within(it.entry.file.id, span, message).help(help);
    found.push(finding.about(it.entry.unit_id(it.part)));
}

/// The best known pronoun of a register and of the other one.
fn words_of(pronouns: &Pronouns, register: Register) -> (&'static str, &'static str) {
    let (formal, informal) = match pronouns.language {
        "de" => ("Sie", "du"),
        "el" => ("εσείς", "εσύ"),
        "es" => ("usted", "tú"),
        "fr" => ("vous", "tu"),
        "it" => ("Lei", "tu"),
        _ => ("Państwo, Pan or Pani", "ty"),
    };
    if register == Register::Formal { (formal, informal) } else { (informal, formal) }
}

/// The pronouns, and those that may have a capital at the beginning of a sentence.
fn filter(pronouns: &Pronouns) -> Filter {
    let small = pronouns.formal.iter().chain(pronouns.informal).map(|word| word.as_bytes().to_vec());
    let capital = small.clone().map(|mut word| {
        word[..1].make_ascii_uppercase();
        word
    });
    let words: Vec<Vec<u8>> = small.chain(capital).collect();
    Filter::new(words.iter().map(Vec::as_slice))
}

/// How a text addresses its readers, if it does so in one way. Quotations are others' words.
fn address<'a, 'p>(
    entry: &'a EntryView<'p>,
    part: Part,
    pattern: &Pattern,
    pronouns: &Pronouns,
    filter: &Filter,
) -> Option<Address<'a, 'p>> {
    let raw = entry.of(pattern.span);
    let bytes = raw.as_bytes();
    let mut seen: [Option<Range<usize>>; 2] = [None, None];
    let mut at = 0;
    while at < bytes.len() {
        if !is_letter(bytes[at]) {
            at += 1;
            continue;
        }
        let end = bytes[at..].iter().position(|byte| !is_letter(*byte)).map_or(bytes.len(), |len| at + len);
        let range = at..end;
        at = end + 1;
        if !filter.passes(&bytes[range.clone()]) {
            continue;
        }
        let Some(word) = raw.get(range.clone()) else { continue };
        let is = |known: &&&str| {
            known.len() == word.len()
                && (**known == word || known.starts_with(char::is_lowercase) && alike(known, word))
        };
        let is_quoted = || in_quotation(&raw[..range.start], &raw[range.end..]);
        let (before, after) = (&raw[..range.start], &raw[range.end..]);
        // A word that is polite by its capital may have that from where it stands.
        let by_capital = || pronouns.formal.contains(&word) && (begins_sentence(before) || in_placeable(before));
        let by_chance = || word.starts_with(char::is_uppercase) && by_capital();
        let is_formal = pronouns.formal.iter().any(|it| is(&it));
        if is_formal
            && seen[0].is_none()
            && !by_chance()
            && !is_other_word(pronouns.language, word, before, after)
            && !is_quoted()
        {
            seen[0] = Some(range);
        } else if !is_formal
            && seen[1].is_none()
            && pronouns.informal.iter().any(|it| is(&it))
            && !is_other_word(pronouns.language, word, before, after)
            && (!in_placeable(before) || is_turned(pronouns.language, before))
            && !is_quoted()
        {
            seen[1] = Some(range);
        }
    }
    let span = |range: Range<usize>| {
        let start = pattern.span.start + range.start as u32;
        Span::new(start, start + range.len() as u32)
    };
    let [formal, informal] = seen.map(|range| range.map(span));
    (formal.is_some() || informal.is_some()).then_some(Address { entry, part, formal, informal })
}

/// Letters of all alphabets; curly marks and no-break spaces begin with E2 and C2.
fn is_letter(byte: u8) -> bool {
    const LETTERS: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            table[byte] = (byte as u8).is_ascii_alphabetic() || byte >= 0x80 && byte != 0xC2 && byte != 0xE2;
            byte += 1;
        }
        table
    };
    LETTERS[byte as usize]
}

/// Whether a word is another with a capital.
fn alike(small: &str, word: &str) -> bool {
    small.as_bytes()[0] == word.as_bytes()[0].to_ascii_lowercase() && small.as_bytes()[1..] == word.as_bytes()[1..]
}

/// Whether a French word follows its verb: `veux-tu`, `abonne-toi`.
fn is_turned(language: &str, before: &str) -> bool {
    language == "fr" && before.strip_suffix('-').is_some_and(|verb| verb.ends_with(char::is_alphabetic))
}

/// Whether a word that looks like a pronoun is another one: in `rendez-vous`, `le ton`, `a-t-il`.
fn is_other_word(language: &str, word: &str, before: &str, after: &str) -> bool {
    if language != "fr" {
        return false;
    }
    let last = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    match word.to_lowercase().as_str() {
        "vous" => before.ends_with('-') && last == "rendez" || before.to_lowercase().ends_with("rendez-"),
        "ton" => {
            matches!(last.as_str(), "au" | "bon" | "ce" | "de" | "du" | "le" | "même" | "quel" | "un")
                || before.ends_with(['-', '’'])
        }
        "t" => before.ends_with('-') || !after.starts_with(['’', '\'']),
        _ => false,
    }
}

/// Whether a word that follows may have its capital from the place where it stands.
fn begins_sentence(before: &str) -> bool {
    let before = before
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '„' | '“' | '"' | '(' | '»' | '«' | '>' | '*'));
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ';', '…', ']', '}', '–', '—', '|', '<'])
}

/// Whether a place is inside quotation marks of some language.
fn in_quotation(before: &str, after: &str) -> bool {
    const MARKS: [(char, &[char]); 5] =
        [('„', &['“', '”']), ('“', &['”']), ('«', &['»']), ('»', &['«']), ('‚', &['‘', '’'])];
    let is_open = |open: char, close: &[char]| {
        before.rfind(open).is_some_and(|at| !before[at + open.len_utf8()..].contains(close)) && after.contains(close)
    };
    let straight = before.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 && after.contains('"');
    straight || MARKS.iter().any(|(open, close)| is_open(*open, close))
}

/// Whether a place is inside braces, in a name or a key, or inside a tag.
fn in_placeable(before: &str) -> bool {
    let opens = |open: char, close: char| before.rfind(open) > before.rfind(close);
    before.ends_with(['$', '-', '_', '.', '[', '/', '@', '\'', '’'])
        || opens('<', '>')
        || before.rsplit('\n').next().is_some_and(|line| line.rfind('{') > line.rfind('}') && !line.contains("->"))
}

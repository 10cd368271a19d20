//! G08, L-de2, L-es4: texts that address their readers otherwise than the rest of the language does.

use std::ops::Range;

use crate::check::prose::Filter;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::config::Register;
use crate::message::holds_prose;
use crate::syntax::tree::{Kind, Pattern};
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

/// The pronouns of a language. Those with a capital count within a sentence only, where no other word has one.
struct Pronouns {
    language: &'static str,
    formal: &'static [&'static str],
    informal: &'static [&'static str],
}

const PRONOUNS: [Pronouns; 6] = [
    Pronouns {
        language: "de",
        formal: &["Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres", "Sie"],
        informal: &[
            "deine", "deinem", "deinen", "deiner", "deines", "dein", "dich", "dir", "du", "euch", "euer", "eure",
            "eurem", "euren",
        ],
    },
    Pronouns {
        language: "el", formal: &["εσάς", "εσείς", "σας"], informal: &["εσένα", "εσύ", "σένα", "σου"]
    },
    Pronouns {
        language: "es",
        formal: &["usted", "ustedes"],
        informal: &["contigo", "te", "ti", "tu", "tus", "tú", "vosotros", "vuestra", "vuestro"],
    },
    Pronouns {
        language: "fr",
        formal: &["vos", "votre", "vous", "vôtre", "vôtres"],
        informal: &["ta", "tes", "toi", "tu"],
    },
    Pronouns {
        language: "it",
        formal: &["Lei", "Suo", "Sua", "Suoi"],
        informal: &["te", "ti", "tu", "tua", "tue", "tuo", "tuoi"],
    },
    Pronouns {
        language: "pl",
        formal: &["Państwa", "Państwo", "Państwu", "Pana", "Pani"],
        informal: &[
            "ciebie", "cię", "tobie", "twoich", "twoim", "twoimi", "twoja", "twoje", "twojego", "twojej", "twoją",
            "twój", "ty",
        ],
    },
];

/// A text that addresses its readers.
struct Address<'a, 'p> {
    entry: &'a EntryView<'p>,
    part: Part,
    register: Register,
    span: Span,
}

fn check(locale: &LocaleView, found: &mut Findings) {
    let language = locale.catalogue.locale.language();
    let Some(pronouns) = PRONOUNS.iter().find(|it| it.language == language) else { return };
    let filter = filter(pronouns);
    let mut all: Vec<Address> = Vec::new();
    for entry in locale.files.iter().flat_map(|file| file.first_entries()) {
        for (part, pattern) in entry.parts().filter(|(part, _)| *part == 0 || entry.message.kind == Kind::Message) {
            if holds_prose(entry.part_name(part)) {
                all.extend(address(entry, part, pattern, pronouns, &filter));
            }
        }
    }
    let count = |register: Register| all.iter().filter(|it| it.register == register).count();
    let (formal, informal) = (count(Register::Formal), count(Register::Informal));
    let stated = locale.project.config.register(&locale.catalogue.locale);
    let custom = stated.or(if formal >= informal * 9 && formal >= MIN_TEXTS {
        Some(Register::Formal)
    } else if informal >= formal * 9 && informal >= MIN_TEXTS {
        Some(Register::Informal)
    } else {
        None
    });
    if let Some(custom) = custom {
        let (own, other) = words_of(pronouns, custom);
        for it in all.iter().filter(|it| it.register != custom) {
            let message = format!("this text addresses its readers with “{other}”, the others with “{own}”");
            push(it, message, format!("write it with “{own}”"), found);
        }
        return;
    }
    let fewer = if formal < informal { Register::Formal } else { Register::Informal };
    if formal.min(informal) < 3 || formal + informal < MIN_TEXTS {
        return;
    }
    if let Some(first) = all.iter().find(|it| it.register == fewer) {
        let (own, other) = words_of(pronouns, Register::Formal);
        let message = format!("{formal} texts address readers with “{own}”, {informal} with “{other}”");
        let tag = &locale.catalogue.locale;
        let help = format!(
            "choose one: register = \"formal\" or \"informal\" in [locale.{tag}] of portolan.toml shows the others"
        );
        push(first, message, help, found);
    }
}

fn push(it: &Address, message: String, help: String, found: &mut Findings) {
    let finding = found.within(it.entry.file.id, it.span, message).help(help);
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
        _ => ("Państwo", "ty"),
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
        let is = |known: &&&str| **known == word || known.starts_with(char::is_lowercase) && alike(known, word);
        let is_quoted = || in_quotation(&raw[..range.start], &raw[range.end..]);
        let begins = || begins_sentence(&raw[..range.start]) || in_placeable(&raw[..range.start]);
        if pronouns.formal.iter().any(|it| is(&it))
            && !(word.starts_with(char::is_uppercase) && begins())
            && !is_quoted()
        {
            seen[0].get_or_insert(range);
        } else if pronouns.informal.iter().any(|it| is(&it)) && !in_placeable(&raw[..range.start]) && !is_quoted() {
            seen[1].get_or_insert(range);
        }
    }
    let (register, range) = match seen {
        [Some(range), None] => (Register::Formal, range),
        [None, Some(range)] => (Register::Informal, range),
        _ => return None,
    };
    let start = pattern.span.start + range.start as u32;
    Some(Address { entry, part, register, span: Span::new(start, start + range.len() as u32) })
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
    small.len() == word.len()
        && small.as_bytes()[0] == word.as_bytes()[0].to_ascii_lowercase()
        && small.as_bytes()[1..] == word.as_bytes()[1..]
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

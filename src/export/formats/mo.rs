//! `mo`: gettext's catalogues as programs read them, byte for byte what `msgfmt --no-hash` makes of `po`. They lie where
//! gettext looks for them: `gettext.translation("website", "bundles/website/mo", ["pl"])` finds
//! `pl/LC_MESSAGES/website.mo`. Tested with Python's `gettext` and with `msgunfmt` of GNU gettext 0.21.
//!
//! Keys, plural forms and values are those of `po`, and so is what it cannot carry.

use crate::export::formats::gettext::{Catalogue, KEEPS, catalogues, posix};
use crate::export::{Format, Output, Package, Written};

/// What a file begins with, and the revision of its form.
const MAGIC: u32 = 0x9504_12de;
const REVISION: u32 = 0;

/// Where the first table begins: after seven numbers of four bytes.
const TABLES: usize = 28;

pub(super) static MO: Format = Format {
    name: "mo",
    about: "gettext catalogues as programs read them, one file for each language",
    consumer: "every gettext: GNU gettext, Python’s gettext",
    keeps: KEEPS,
    write,
    verify: |_, bytes| entries(bytes).map(drop),
};

fn write(package: &Package<'_>) -> Written {
    let (catalogues, outcomes) = catalogues(package);
    let path = |it: &Catalogue| format!("{}/LC_MESSAGES/{}.mo", posix(&it.locale), package.name);
    let file = |it: &Catalogue| Output { path: path(it), locale: Some(it.locale.clone()), bytes: compile(it) };
    Written { files: catalogues.iter().map(file).collect(), outcomes }
}

fn compile(catalogue: &Catalogue) -> Vec<u8> {
    let mut entries = vec![(Vec::new(), catalogue.header.clone().into_bytes())];
    for entry in &catalogue.entries {
        let key = if entry.plural { format!("{0}\0{0}", entry.key) } else { entry.key.clone() };
        entries.push((key.into_bytes(), entry.texts.join("\0").into_bytes()));
    }
    // By the id alone, as gettext searches for it.
    entries.sort_by(|(a, _), (b, _)| a.split(|it| *it == 0).next().cmp(&b.split(|it| *it == 0).next()));
    let tables = 8 * entries.len();
    let after = TABLES + 2 * tables;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes();
    let mut out = Vec::new();
    out.extend(MAGIC.to_le_bytes());
    out.extend(REVISION.to_le_bytes());
    for n in [entries.len(), TABLES, TABLES + tables, 0, after] {
        out.extend(number(n));
    }
    let (keys, texts): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
    let mut at = after;
    for text in keys.iter().chain(&texts) {
        out.extend(number(text.len()));
        out.extend(number(at));
        at += text.len() + 1;
    }
    for text in keys.iter().chain(&texts) {
        out.extend(text);
        out.push(0);
    }
    out
}

/// The entries of a file: key and text, as they lie there.
fn entries(bytes: &[u8]) -> Result<Vec<(&str, &str)>, String> {
    let short = || "it ends too early".to_owned();
    let number = |at: usize| -> Result<usize, String> {
        let four = bytes.get(at..at.saturating_add(4)).and_then(|it| <[u8; 4]>::try_from(it).ok()).ok_or_else(short)?;
        usize::try_from(u32::from_le_bytes(four)).map_err(|error| error.to_string())
    };
    if (number(0)?, number(4)?) != (MAGIC as usize, REVISION as usize) {
        return Err("it does not begin like a catalogue of gettext".to_owned());
    }
    let (count, keys, texts) = (number(8)?, number(12)?, number(16)?);
    let string = |table: usize, place: usize| -> Result<&str, String> {
        let at = table.saturating_add(8 * place);
        let (len, from) = (number(at)?, number(at.saturating_add(4))?);
        let end = from.saturating_add(len);
        let own = bytes.get(from..end).filter(|_| bytes.get(end) == Some(&0)).ok_or_else(short)?;
        std::str::from_utf8(own).map_err(|error| format!("it is not UTF-8: {error}"))
    };
    let mut entries = Vec::new();
    for place in 0..count {
        entries.push((string(keys, place)?, string(texts, place)?));
    }
    let id = |key: &str| key.split('\0').next().unwrap_or_default().to_owned();
    match entries.windows(2).all(|two| id(two[0].0) < id(two[1].0)) {
        true => Ok(entries),
        false => Err("its entries are not sorted".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::formats::testing::written;

    #[test]
    fn entries_are_sorted_and_lie_where_programs_look() {
        let text = "b = Two\na = { $n ->\n [one] One\n *[other] { $n }\n }\na-b = Three\n";
        let written = written(&MO, &[("en", text), ("pt-BR", "")]);
        assert_eq!(written.files[1].path, "pt_BR/LC_MESSAGES/app.mo");
        let entries = entries(&written.files[0].bytes).expect("a catalogue");
        assert!(entries[0].1.contains("\nPlural-Forms: nplurals=2;"));
        assert_eq!(entries[1..], [("a\0a", "One\0{n}"), ("a-b", "Three"), ("b", "Two")]);
    }

    #[test]
    fn files_that_are_none_are_found() {
        let good = compile(&Catalogue { locale: Default::default(), header: "x\n".into(), entries: Vec::new() });
        assert_eq!(entries(&good), Ok(vec![("", "x\n")]));
        for end in 0..good.len() {
            assert!(entries(&good[..end]).is_err(), "{end}");
        }
    }
}

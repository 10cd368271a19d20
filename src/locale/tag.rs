//! Reading a language tag: what stands behind the language, and other codes for the same language.

use std::sync::LazyLock;

use icu_locale_core::extensions::unicode::Key;
use unic_langid::LanguageIdentifier;

use crate::locale::{BadTag, Locale};

static ALIASES: &str = include_str!("data/aliases.txt");

/// Keywords that change how numbers and dates are written: calendar, hours, digits.
const KEYWORDS: [&str; 3] = ["ca", "hc", "nu"];

/// Longest tag that is read. BCP 47 asks for 35 characters at least.
const MAX_TAG: usize = 256;

/// A tag with extensions. Of these the keywords are kept that say how to write numbers and dates.
pub(super) fn read(tag: &str) -> Result<Locale, BadTag> {
    let bad = || BadTag(tag.to_owned());
    if let Ok(id) = tag.parse() {
        return Ok(Locale { id, keywords: None });
    }
    let first = extensions(tag).filter(|_| tag.len() <= MAX_TAG).ok_or_else(bad)?;
    let id = tag.get(..first).and_then(|id| id.parse().ok()).ok_or_else(bad)?;
    let whole: icu_locale_core::Locale = tag.replace('_', "-").parse().map_err(|_| bad())?;
    let keywords = KEYWORDS.iter().filter_map(|key| {
        let value = whole.extensions.unicode.keywords.get(&Key::try_from_str(key).ok()?)?;
        Some(format!("-{key}-{value}"))
    });
    let keywords: String = keywords.collect();
    Ok(Locale { id, keywords: (!keywords.is_empty()).then(|| format!("u{keywords}").into()) })
}

/// Where the extensions of a tag begin: at the first part of one letter, but not the first part of all.
fn extensions(tag: &str) -> Option<usize> {
    let parts = tag.split(['-', '_']).scan(0, |at, part| {
        let start = *at;
        *at += part.len() + 1;
        Some((start, part))
    });
    parts.skip(1).find(|(_, part)| part.len() == 1).map(|(start, _)| start - 1)
}

/// The same language and region by the codes that CLDR has for them.
pub(super) fn canonical(id: &LanguageIdentifier) -> LanguageIdentifier {
    let mut id = id.clone();
    // CLDR keeps `no` for all that is Norwegian; who writes it means Bokmål.
    let language = id.language.as_str();
    let known = if language == "no" { Some("nb") } else { alias(language) };
    if let Some(other) = known.and_then(|tag| tag.parse::<LanguageIdentifier>().ok()) {
        id.language = other.language;
        id.script = id.script.or(other.script);
        id.region = id.region.or(other.region);
    }
    if let Some(region) = id.region.and_then(|region| alias(region.as_str()))
        && let Ok(region) = region.parse()
    {
        id.region = Some(region);
    }
    id
}

/// What a code stands for, by bisection: the lines are sorted, those of languages before those of regions.
fn alias(code: &str) -> Option<&'static str> {
    static LINES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
        ALIASES.lines().filter(|line| !line.starts_with('#')).filter_map(|it| it.split_once(' ')).collect()
    });
    let is_region = |code: &str| code.starts_with(|c: char| c.is_ascii_uppercase());
    let at = LINES.binary_search_by_key(&(is_region(code), code), |&(alias, _)| (is_region(alias), alias)).ok()?;
    Some(LINES[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_are_read() {
        for (tag, expected) in [
            ("de-u-nu-latn", "de-u-nu-latn"),
            ("en-US-u-hc-h23", "en-US-u-hc-h23"),
            ("th_u_ca_buddhist", "th-u-ca-buddhist"),
            ("ar-u-nu-latn-ca-islamic-umalqura", "ar-u-ca-islamic-umalqura-nu-latn"),
            ("de-u-co-phonebk", "de"),
            ("de-AT-x-vienna", "de-AT"),
            ("sr-Cyrl-t-sr-Latn", "sr-Cyrl"),
            ("de-a-foo-u-hc-h12-x-y", "de-u-hc-h12"),
        ] {
            let locale: Locale = tag.parse().unwrap();
            assert_eq!(locale.to_string(), expected, "{tag}");
            assert_eq!(locale.to_string().parse(), Ok(locale), "{tag}");
        }
        for tag in
            ["de-u", "de-", "x-foo", "de-u-", "i-klingon", "-u-nu-latn", "de-t-", "u-nu-latn", &"de-x-y".repeat(99)]
        {
            assert_eq!(tag.parse::<Locale>(), Err(BadTag(tag.to_owned())), "{tag}");
        }
    }

    #[test]
    fn other_codes_for_the_same() {
        for (tag, expected) in [
            ("iw", "he"),
            ("in-ID", "id-ID"),
            ("ji", "yi"),
            ("mo", "ro"),
            ("tl-PH", "fil-PH"),
            ("sh", "sr-Latn"),
            ("sh-Cyrl", "sr-Cyrl"),
            ("no", "nb"),
            ("deu-AT", "de-AT"),
            ("en-UK", "en-GB"),
            ("iw-u-nu-latn", "he-u-nu-latn"),
            ("de", "de"),
            ("xx", "xx"),
        ] {
            assert_eq!(tag.parse::<Locale>().unwrap().canonical().to_string(), expected, "{tag}");
        }
        for (code, other) in ALIASES.lines().skip(1).filter_map(|line| line.split_once(' ')) {
            assert_eq!(alias(code), Some(other), "{code}");
        }
        assert_eq!("iw".parse::<Locale>().unwrap().to_string(), "iw", "a tag stays as it was written");
    }
}

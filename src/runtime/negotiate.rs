//! Which languages a user asks for, and which of those that are there fit best.

use crate::locale::Locale;
use crate::runtime::limits::{MAX_LANGUAGE_LIST, MAX_LANGUAGES};

/// The languages of an `Accept-Language` header, best first; those with `q=0` and `*` are left out.
///
/// ```
/// use portolan::runtime::accept_language;
/// let asked = accept_language("de;q=0.5, pl-PL, en;q=0.8, *;q=0.1, fr;q=0");
/// let asked: Vec<String> = asked.iter().map(ToString::to_string).collect();
/// assert_eq!(asked, ["pl-PL", "en", "de"]);
/// ```
pub fn accept_language(header: &str) -> Vec<Locale> {
    let mut asked: Vec<(u16, Locale)> = Vec::new();
    for part in within(header).split(',').take(MAX_LANGUAGES) {
        let mut pieces = part.split(';').map(str::trim);
        let Some(locale) = pieces.next().and_then(read) else { continue };
        let quality = pieces.find_map(|it| it.strip_prefix("q=").or_else(|| it.strip_prefix("Q=")));
        match quality.map_or(Some(1000), thousandths) {
            Some(0) | None => {}
            Some(quality) => asked.push((quality, locale)),
        }
    }
    // The sort is stable: among equals the header's order counts.
    asked.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    asked.into_iter().map(|(_, locale)| locale).collect()
}

/// A quality between 0 and 1 in thousandths.
fn thousandths(text: &str) -> Option<u16> {
    let quality: f32 = text.trim().parse().ok()?;
    (0.0..=1.0).contains(&quality).then_some((quality * 1000.0).round() as u16)
}

/// The languages that the variables of a POSIX system name: those of `LANGUAGE`, then that of `LC_ALL`, `LC_MESSAGES` or
/// `LANG`, whichever is set first. As with gettext, `LANGUAGE` counts for nothing where the locale is `C`.
///
/// ```
/// use portolan::runtime::posix_languages;
/// let asked = posix_languages(|name| match name {
///     "LANGUAGE" => Some("gl:es".to_owned()),
///     "LANG" => Some("es_ES.UTF-8@euro".to_owned()),
///     _ => None,
/// });
/// let asked: Vec<String> = asked.iter().map(ToString::to_string).collect();
/// assert_eq!(asked, ["gl", "es", "es-ES"]);
/// // In a program: posix_languages(|name| std::env::var(name).ok())
/// ```
pub fn posix_languages(variable: impl Fn(&str) -> Option<String>) -> Vec<Locale> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    if is_c(&locale) {
        return Vec::new();
    }
    let list = set("LANGUAGE").unwrap_or_default();
    let all = within(&list).split(':').take(MAX_LANGUAGES).chain([within(&locale)]);
    all.filter(|name| !is_c(name)).filter_map(posix).collect()
}

fn is_c(name: &str) -> bool {
    let name = name.split(['.', '@']).next().unwrap_or_default();
    name == "C" || name == "POSIX"
}

/// `sr_RS.UTF-8@latin`: a script may stand behind the `@`.
fn posix(name: &str) -> Option<Locale> {
    let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
    let name = name.split('.').next()?;
    let script = match modifier {
        "latin" => "-Latn",
        "cyrillic" => "-Cyrl",
        _ => return read(name),
    };
    let (language, region) = name.split_once(['_', '-']).unwrap_or((name, ""));
    read(format!("{language}{script}-{region}").trim_end_matches('-'))
}

/// The languages of a list of tags, parted by commas, colons or blanks; what is no tag is left out.
///
/// ```
/// use portolan::runtime::languages;
/// assert_eq!(languages("pt-BR, español, en-u-hc-h12").len(), 2);
/// ```
pub fn languages(list: &str) -> Vec<Locale> {
    let parts = within(list).split([',', ':', ' ', '\n', '\t']).filter(|part| !part.is_empty());
    parts.take(MAX_LANGUAGES).filter_map(read).collect()
}

/// The part of a text that is read.
fn within(text: &str) -> &str {
    let mut end = text.len().min(MAX_LANGUAGE_LIST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A tag without its extensions, which say nothing of the language.
fn read(tag: &str) -> Option<Locale> {
    let extension = tag.split(['-', '_']).scan(0, |at, part| {
        let start = *at;
        *at += part.len() + 1;
        Some((start, part))
    });
    let end = extension.skip(1).find(|(_, part)| part.len() == 1).map_or(tag.len(), |(start, _)| start - 1);
    tag.get(..end)?.parse().ok().filter(|locale: &Locale| locale.language() != "und")
}

/// Which of the languages that are there fit what is asked for, best first, each by its place in `available`.
///
/// A language fits if it is the same, written in the same script: `zh-TW` is no reason to show `zh`, which is in another
/// script. Of several, one for the same region goes first, then one for none, then the likeliest, then any other: `en-GB`
/// takes `en-GB`, `en`, `en-US`.
///
/// ```
/// use portolan::runtime::{languages, negotiate};
/// let available = languages("en, fr, pt-BR, zh");
/// assert_eq!(negotiate(&languages("zh-TW, pt-PT, fr-CH"), &available), [2, 1]);
/// ```
pub fn negotiate(asked: &[Locale], available: &[Locale]) -> Vec<usize> {
    let mut chosen = Vec::new();
    for wanted in asked.iter().take(MAX_LANGUAGES) {
        let mut fits: Vec<(u8, usize)> = available
            .iter()
            .enumerate()
            .filter(|(place, _)| !chosen.contains(place))
            .filter_map(|(place, there)| Some((distance(wanted, there)?, place)))
            .collect();
        fits.sort_unstable();
        chosen.extend(fits.into_iter().map(|(_, place)| place));
    }
    chosen
}

/// How far a language that is there is from one that is asked for; nothing if it does not fit at all.
fn distance(wanted: &Locale, there: &Locale) -> Option<u8> {
    if wanted.as_langid() == there.as_langid() {
        return Some(0);
    }
    let (wanted, there) = (wanted.canonical(), there.canonical());
    let (wanted, there) = (wanted.as_langid(), there.as_langid());
    if wanted == there {
        return Some(1);
    }
    let full = |locale: &unic_langid::LanguageIdentifier| {
        let mut full = locale.clone();
        full.maximize();
        full
    };
    let (wanted_full, there_full) = (full(wanted), full(there));
    if wanted_full.language != there_full.language || wanted_full.script != there_full.script {
        return None;
    }
    let likely = full(&unic_langid::LanguageIdentifier::from_parts(wanted.language, wanted_full.script, None, &[]));
    Some(if wanted_full.region == there_full.region {
        2
    } else if there.region.is_none() {
        3
    } else if there_full.region == likely.region {
        4
    } else {
        5
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(locales: &[Locale]) -> Vec<String> {
        locales.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn headers() {
        for (header, expected) in [
            ("", vec![]),
            ("*", vec![]),
            ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", vec!["fr-CH", "fr", "en", "de"]),
            ("en;q=0.1,de;q=0.999", vec!["de", "en"]),
            ("pl ; q=0.3 , it", vec!["it", "pl"]),
            ("fr;q=2, de;q=x, en;q=-1, es;q=NaN", vec![]),
            ("de-DE-u-co-phonebk", vec!["de-DE"]),
            (";;;,,,=,q=1", vec![]),
        ] {
            assert_eq!(names(&accept_language(header)), expected, "{header}");
        }
        assert_eq!(accept_language(&"en,".repeat(100_000)).len(), MAX_LANGUAGES);
        assert!(accept_language(&"é".repeat(5000)).is_empty());
    }

    #[test]
    fn posix_variables() {
        for (variables, expected) in [
            (vec![("LANG", "pl_PL.UTF-8")], vec!["pl-PL"]),
            (vec![("LANG", "C.UTF-8"), ("LANGUAGE", "fr")], vec![]),
            (vec![("LANG", "POSIX")], vec![]),
            (vec![("LC_ALL", "de_AT"), ("LC_MESSAGES", "it_IT"), ("LANG", "fr_FR")], vec!["de-AT"]),
            (vec![("LC_ALL", ""), ("LC_MESSAGES", "it_IT"), ("LANG", "fr_FR")], vec!["it-IT"]),
            (vec![("LANG", "sr_RS.UTF-8@latin")], vec!["sr-Latn-RS"]),
            (vec![("LANG", "sr@cyrillic")], vec!["sr-Cyrl"]),
            (vec![("LANG", "el_GR"), ("LANGUAGE", "C:el:::en")], vec!["el", "en", "el-GR"]),
            (vec![], vec![]),
        ] {
            let get = |name: &str| variables.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(names(&posix_languages(get)), expected, "{variables:?}");
        }
    }

    #[test]
    fn what_fits() {
        let choose = |asked: &str, available: &str| -> Vec<String> {
            let available = languages(available);
            negotiate(&languages(asked), &available).into_iter().map(|place| available[place].to_string()).collect()
        };
        for (asked, available, expected) in [
            ("pl", "en de pl", vec!["pl"]),
            ("en-GB", "en-US en en-GB", vec!["en-GB", "en", "en-US"]),
            ("en", "en-GB en-US", vec!["en-US", "en-GB"]),
            ("en-CA", "en-ZA en-US", vec!["en-US", "en-ZA"]),
            ("de-AT fr", "fr de", vec!["de", "fr"]),
            ("zh-TW", "zh zh-HK", vec!["zh-HK"]),
            ("zh-Hant", "zh-TW zh-CN", vec!["zh-TW"]),
            ("sr-Latn", "sr", vec![]),
            ("fr fr fr-CA", "fr", vec!["fr"]),
            ("ja", "en", vec![]),
            ("iw", "ar he", vec!["he"]),
            ("he", "iw", vec!["iw"]),
            ("nb", "no", vec!["no"]),
            ("sh", "sr sr-Latn", vec!["sr-Latn"]),
            ("en-UK", "en-US en-GB", vec!["en-GB", "en-US"]),
            ("de-x-vienna, fr-t-de, it-u-nu-latn", "it fr de", vec!["de", "fr", "it"]),
        ] {
            assert_eq!(choose(asked, available), expected, "{asked} of {available}");
        }
    }
}

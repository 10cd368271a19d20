//! Which tables a locale takes its rows from: its own, and what it does not have from those that CLDR names its parents. So
//! Mexican Spanish is Latin American before it is Spanish, and British English is that of the world before it is American.

use icu_locale_core::Locale;
use unic_langid::LanguageIdentifier;

static PARENTS: &str = include_str!("data/parents.tsv");

/// Most steps from a locale to its language. CLDR has three.
const MAX_STEPS: usize = 8;

/// The locale and its parents by their tags, as the tables name them: `es-MX`, `es-419`, `es`. A language in other letters
/// than its usual ones has no parent: Serbian in Latin letters inherits nothing from Serbian.
pub(crate) fn ancestors(locale: &Locale) -> Vec<String> {
    let language = locale.id.language.as_str();
    let script = script_of(locale);
    let region = locale.id.region.map(|region| region.to_string());
    let usual = usual_script(language);
    let mut all: Vec<String> = Vec::new();
    match (&script, &region) {
        (Some(script), Some(region)) => all.push(format!("{language}-{script}-{region}")),
        (None, Some(region)) => all.push(format!("{language}-{region}")),
        _ => {}
    }
    if script.is_some()
        && script == usual
        && let Some(region) = &region
    {
        all.push(format!("{language}-{region}"));
    }
    while let Some(parent) = all.last().and_then(|tag| parent(tag)).filter(|_| all.len() < MAX_STEPS) {
        all.push(parent.to_owned());
    }
    all.extend(script.as_ref().map(|script| format!("{language}-{script}")));
    if script == usual {
        all.push(language.to_owned());
        all.extend(parent(language).map(str::to_owned));
    }
    all
}

/// The letters that a locale is written in, where they are known.
fn script_of(locale: &Locale) -> Option<String> {
    if let Some(script) = locale.id.script {
        return Some(script.to_string());
    }
    let region = locale.id.region.map(|region| region.to_string()).unwrap_or_default();
    usual_script(format!("{}-{region}", locale.id.language).trim_end_matches('-'))
}

fn usual_script(tag: &str) -> Option<String> {
    let mut full: LanguageIdentifier = tag.parse().ok()?;
    full.maximize();
    full.script.map(|script| script.to_string())
}

/// The parent of a tag, where it is another than the tag without its last part.
fn parent(tag: &str) -> Option<&'static str> {
    let mut rows = PARENTS.lines().filter_map(|line| line.split_once('\t'));
    rows.find(|(_, children)| children.split(' ').any(|child| child == tag)).map(|(parent, _)| parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_are_those_of_cldr() {
        for (tag, expected) in [
            ("de", "de-Latn de"),
            ("es-MX", "es-Latn-MX es-MX es-419 es-Latn es"),
            ("en-DE", "en-Latn-DE en-DE en-150 en-001 en-Latn en"),
            ("en-Latn-US", "en-Latn-US en-US en-Latn en"),
            ("en-Shaw", "en-Shaw"),
            ("pt-AO", "pt-Latn-AO pt-AO pt-PT pt-Latn pt"),
            ("zh-TW", "zh-Hant-TW zh-Hant"),
            ("zh-MO", "zh-Hant-MO zh-Hant-HK zh-Hant"),
            ("zh-Hans-HK", "zh-Hans-HK zh-HK zh-Hans zh"),
            ("sr-Latn-RS", "sr-Latn-RS sr-Latn"),
            ("sr-RS", "sr-Cyrl-RS sr-RS sr-Cyrl sr"),
            ("nb", "nb-Latn nb no"),
            ("xx", "xx"),
            ("xx-DE", "xx-DE xx"),
        ] {
            assert_eq!(ancestors(&tag.parse().unwrap()).join(" "), expected, "{tag}");
        }
    }
}

//! Finds catalogues without any configuration: folders that are named by languages, in a few usual places.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::config::Config;
use crate::config::Origin;
use crate::config::SOURCE_CODES;
use crate::config::language::locale_of_folder;
use crate::config::paths::PathRule;
use crate::config::pattern::Pattern;
use crate::text::Span;

/// The folders in which locales' folders are looked for, in this order; the empty one is the project itself.
pub const BASES: [&str; 6] = ["", "locales", "l10n", "i18n", "translations", "ftl"];

/// The configuration that the paths of `.ftl` files speak for, if one of the usual folders holds an English catalogue.
/// A folder with targets goes before one without.
///
/// ```
/// use portolan::config::detect::detect;
/// let config = detect(["docs/a.ftl", "i18n/en-US/a.ftl", "i18n/fr/a.ftl", "i18n/gr/b/a.ftl"]).unwrap();
/// assert_eq!((config.source_code.as_str(), config.ledger.as_str()), ("en-US", "i18n/.ledger"));
/// let targets: Vec<_> = config.targets.iter().map(|one| (one.locale.to_string(), one.code.as_str())).collect();
/// assert_eq!(targets, [("el".into(), "gr"), ("fr".into(), "fr")]);
/// ```
pub fn detect<'p>(paths: impl IntoIterator<Item = &'p str>) -> Option<Config> {
    let mut codes: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for path in paths.into_iter().filter(|path| path.ends_with(".ftl")) {
        for (index, base) in BASES.iter().enumerate() {
            if let Some(code) = code_below(base, path) {
                codes.entry(index).or_default().insert(code);
            }
        }
    }
    let with_source = |codes: &&BTreeSet<&str>| SOURCE_CODES.iter().any(|code| codes.contains(code));
    let config = |index: usize| {
        let found = codes.get(&index).filter(with_source)?;
        configure(BASES[index], found)
    };
    let all = || (0..BASES.len()).filter_map(config);
    all().find(|config| !config.targets.is_empty()).or_else(|| all().next())
}

/// The folder of a language right below `base` that a path goes through.
fn code_below<'p>(base: &str, path: &'p str) -> Option<&'p str> {
    let below = if base.is_empty() { path } else { path.strip_prefix(base)?.strip_prefix('/')? };
    let (code, _) = below.split_once('/')?;
    locale_of_folder(code).map(|_| code)
}

fn configure(base: &str, codes: &BTreeSet<&str>) -> Option<Config> {
    let within = |rest: &str| if base.is_empty() { rest.to_owned() } else { format!("{base}/{rest}") };
    let pattern = Pattern::portolan(&within("{locale}/{file}.ftl")).ok()?;
    let mut config = Config::new(Origin::Detected);
    config.paths = vec![PathRule::new(pattern, None, Span::default())];
    config.ledger = within(".ledger");
    config.adopt(codes.iter().copied());
    Some(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_without_an_english_one_are_no_project() {
        assert_eq!(detect([]), None);
        assert_eq!(detect(["fr/a.ftl", "de/a.ftl"]), None);
        assert_eq!(detect(["en.ftl", "locales/fr.ftl", "en/a.txt", "src/en/a.ftl"]), None);
        assert_eq!(detect(["locales/en/a.ftl"]).map(|config| config.targets.len()), Some(0));
    }

    #[test]
    fn the_source_is_plain_english_first() {
        let config = detect(["en-US/a.ftl", "en-GB/a.ftl", "en/a.ftl", "el/a.ftl"]).unwrap();
        assert_eq!((config.source_code.as_str(), config.targets.len()), ("en", 3));
        let config = detect(["ftl/en_GB/a.ftl", "ftl/en-US/a.ftl"]).unwrap();
        assert_eq!((config.source_code.as_str(), config.targets[0].code.as_str()), ("en-US", "en_GB"));
    }

    #[test]
    fn a_folder_with_targets_goes_before_one_without() {
        let config = detect(["en/readme.ftl", "locales/en/a.ftl", "locales/pl/a.ftl", "i18n/en/a.ftl"]).unwrap();
        assert_eq!(config.ledger, "locales/.ledger");
    }

    #[test]
    fn order_and_other_folders_do_not_matter() {
        let paths = ["locales/en/a.ftl", "locales/.ledger/fr/a.ftl", "locales/fr/a.ftl", "locales/common/a.ftl"];
        let config = detect(paths).unwrap();
        assert_eq!(detect(paths.into_iter().rev()), Some(config.clone()));
        assert_eq!(config.targets.len(), 1);
    }
}

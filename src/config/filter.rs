//! Filters of Mozilla's `l10n.toml`: which missing texts count as an error, as a warning, or not at all.

use std::fmt;

use regex_lite::Regex;

use crate::config::pattern::Pattern;
use crate::locale::Locale;

/// What a missing text that a filter names counts as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Action {
    /// It must be translated.
    #[default]
    Error,
    /// It should be translated.
    Warning,
    /// It need not be translated.
    Ignore,
}

impl Action {
    /// Every action, as it is written.
    pub const NAMES: [(&'static str, Action); 3] =
        [("error", Action::Error), ("warning", Action::Warning), ("ignore", Action::Ignore)];
}

/// A key as a filter names it: exactly, or as a regular expression after `re:`.
#[derive(Clone)]
pub struct KeyPattern {
    text: String,
    regex: Option<Regex>,
}

impl KeyPattern {
    /// The pattern that `text` spells. A regular expression must match from the start of a key, not up to its end.
    ///
    /// # Errors
    /// What is wrong with the regular expression.
    pub fn new(text: &str) -> Result<Self, String> {
        let regex = match text.strip_prefix("re:") {
            Some(regex) => Some(Regex::new(&format!("^(?:{regex})")).map_err(|error| error.to_string())?),
            None => None,
        };
        Ok(KeyPattern { text: text.to_owned(), regex })
    }

    /// Whether it names this key.
    ///
    /// ```
    /// use portolan::config::filter::KeyPattern;
    /// assert!(KeyPattern::new("join").unwrap().matches("join"));
    /// assert!(KeyPattern::new("re:join-.*").unwrap().matches("join-steps"));
    /// assert!(!KeyPattern::new("re:steps").unwrap().matches("join-steps"));
    /// ```
    pub fn matches(&self, key: &str) -> bool {
        self.regex.as_ref().map_or(self.text == key, |regex| regex.is_match(key))
    }
}

impl fmt::Debug for KeyPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl PartialEq for KeyPattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for KeyPattern {}

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Paths of targets' files, any of which it is about.
    pub paths: Vec<Pattern>,
    /// Keys, any of which it is about; whole files if there are none.
    pub keys: Vec<KeyPattern>,
    /// The targets it is about; all if none are named.
    pub locales: Option<Vec<Locale>>,
    /// What a missing text counts as.
    pub action: Action,
}

impl Filter {
    /// Whether it is about a file of a target that paths call `code`; keys apart.
    fn covers(&self, locale: &Locale, code: &str, path: &str) -> bool {
        self.locales.as_ref().is_none_or(|locales| locales.contains(locale))
            && self.paths.iter().any(|pattern| pattern.matches(path, Some(code)).is_some())
    }
}

/// What a missing text counts as: the last filter that names its key decides, else the last that names its file.
pub(super) fn action(filters: &[Filter], locale: &Locale, code: &str, path: &str, key: Option<&str>) -> Action {
    let covering = || filters.iter().rev().filter(|filter| filter.covers(locale, code, path));
    let of_key = key.and_then(|key| covering().find(|one| one.keys.iter().any(|pattern| pattern.matches(key))));
    of_key.or_else(|| covering().find(|one| one.keys.is_empty())).map_or(Action::Error, |filter| filter.action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_filter_wins_and_keys_go_before_files() {
        let filter = |keys: &[&str], locales: Option<&str>, action| Filter {
            paths: vec![Pattern::mozilla("", "{locale}/a/**").unwrap()],
            keys: keys.iter().map(|key| KeyPattern::new(key).unwrap()).collect(),
            locales: locales.map(|tag| vec![tag.parse().unwrap()]),
            action,
        };
        let filters = [
            filter(&["re:brand-"], None, Action::Warning),
            filter(&["brand-name", "x"], Some("fr"), Action::Error),
            filter(&[], Some("pl"), Action::Ignore),
        ];
        let of = |code: &str, path: &str, key| action(&filters, &code.parse().unwrap(), code, path, key);
        assert_eq!(of("fr", "fr/a/b.ftl", Some("brand-name")), Action::Error);
        assert_eq!(of("de", "de/a/b.ftl", Some("brand-name")), Action::Warning);
        assert_eq!(of("pl", "pl/a/b.ftl", Some("brand-name")), Action::Warning);
        assert_eq!(of("pl", "pl/a/b.ftl", Some("other")), Action::Ignore);
        assert_eq!(of("pl", "pl/a/b.ftl", None), Action::Ignore);
        assert_eq!(of("pl", "pl/c/b.ftl", None), Action::Error);
    }

    #[test]
    fn regular_expressions_are_bounded() {
        assert!(KeyPattern::new("re:(").is_err());
        assert!(KeyPattern::new(&format!("re:{}", "(".repeat(10_000))).is_err());
        assert!(KeyPattern::new("re:a{1000}{1000}{1000}").is_err());
        assert!(!KeyPattern::new("re:(a*)*c").unwrap().matches(&"a".repeat(10_000)));
    }
}

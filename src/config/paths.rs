//! A [`PathRule`]: which file of the source belongs to which file of a target, and what both are called.

use crate::config::pattern::Pattern;
use crate::locale::Locale;
use crate::text::FileId;
use crate::text::Span;

/// Where catalogues lie: a pattern for the source, one for the targets, and the name that pairs their files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathRule {
    /// Paths of the source, if they follow another pattern than those of the targets.
    pub reference: Option<Pattern>,
    /// Paths of the targets, with `{locale}`.
    pub localized: Pattern,
    /// The name of a file, from the same wildcards; with `.ftl` at its end.
    name: Pattern,
    /// The targets that it holds for; all if none are named.
    pub locales: Option<Vec<Locale>>,
    /// The configuration file that it stands in.
    pub file: Option<FileId>,
    /// Where it stands there.
    pub span: Span,
}

impl PathRule {
    /// A rule as in `portolan.toml`: one pattern for all locales, and the name is its `{file}`.
    pub fn new(localized: Pattern, file: Option<FileId>, span: Span) -> Self {
        PathRule { reference: None, localized, name: Pattern::file_name(), locales: None, file, span }
    }

    /// A rule as in `l10n.toml`. The three patterns have the same wildcards.
    pub(super) fn mapped(reference: Pattern, localized: Pattern, name: Pattern) -> Self {
        let (file, span) = (None, Span::default());
        PathRule { reference: Some(reference), localized, name, locales: None, file, span }
    }

    /// The pattern of the source's paths.
    pub fn source(&self, code: &str) -> Pattern {
        self.reference.clone().unwrap_or_else(|| self.localized.with_code(code))
    }

    /// Whether it holds for a target.
    pub fn holds_for(&self, locale: &Locale) -> bool {
        self.locales.as_ref().is_none_or(|locales| locales.contains(locale))
    }

    /// The name of the source's file at `path`, if it is one.
    pub fn source_file(&self, path: &str, code: &str) -> Option<String> {
        let captures = match &self.reference {
            Some(reference) => reference.matches(path, None),
            None => self.localized.matches(path, Some(code)),
        };
        self.named(&captures?.wild)
    }

    /// The name of the file at `path`, if it belongs to the locale that paths call `code`.
    ///
    /// ```
    /// use portolan::config::paths::PathRule;
    /// use portolan::config::pattern::Pattern;
    /// let pattern = Pattern::portolan("locales/{locale}/{file}.ftl").unwrap();
    /// let rule = PathRule::new(pattern, None, Default::default());
    /// assert_eq!(rule.target_file("locales/gr/pages/join.ftl", "gr").unwrap(), "pages/join");
    /// assert_eq!(rule.path("gr", "pages/join").unwrap(), "locales/gr/pages/join.ftl");
    /// ```
    pub fn target_file(&self, path: &str, code: &str) -> Option<String> {
        self.named(&self.localized.matches(path, Some(code))?.wild)
    }

    /// The code and the name of the file at `path`, whatever its locale.
    pub fn locate(&self, path: &str) -> Option<(String, String)> {
        let captures = self.localized.matches(path, None)?;
        Some((captures.code?.to_owned(), self.named(&captures.wild)?))
    }

    /// Where a target's file of this name lies.
    pub fn path(&self, code: &str, file: &str) -> Option<String> {
        self.fill(&self.localized, code, file)
    }

    /// Where the source's file of this name lies.
    pub fn source_path(&self, code: &str, file: &str) -> Option<String> {
        self.fill(self.reference.as_ref().unwrap_or(&self.localized), code, file)
    }

    fn fill(&self, pattern: &Pattern, code: &str, file: &str) -> Option<String> {
        let name = format!("{file}.ftl");
        pattern.fill(code, &self.name.matches(&name, None)?.wild)
    }

    fn named(&self, wild: &[&str]) -> Option<String> {
        let name = self.name.fill("", wild)?;
        let file = name.strip_suffix(".ftl")?;
        (!file.is_empty() && !file.ends_with('/')).then(|| file.to_owned())
    }
}

//! A [`Locale`] and what Portolan knows of its language: plural categories and direction.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag, such as `pl` or `es-ES`.
///
/// ```
/// use portolan::locale::Locale;
/// let locale: Locale = "pt_br".parse()?;
/// assert_eq!(locale.to_string(), "pt-BR");
/// assert!("not a tag".parse::<Locale>().is_err());
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

/// A text that is not a BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTag(pub String);

impl fmt::Display for BadTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a language tag", self.0)
    }
}

impl std::error::Error for BadTag {}

impl FromStr for Locale {
    type Err = BadTag;

    fn from_str(tag: &str) -> Result<Self, BadTag> {
        tag.parse().map(Locale).map_err(|_| BadTag(tag.to_owned()))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Locale {
    /// The language alone: `es` of `es-ES`.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// As `unic-langid` knows it.
    pub fn as_langid(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.0.character_direction() == unic_langid::CharacterDirection::RTL
    }
}

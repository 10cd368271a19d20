//! The gate: how many units may be missing or stale before `check` fails.

use crate::locale::Locale;

/// Most units of one kind that a target may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// A number of units.
    Units(u32),
    /// A share of all units of the source, in percent, 0 to 100.
    Share(u8),
}

impl Default for Limit {
    fn default() -> Self {
        Limit::Units(0)
    }
}

impl Limit {
    /// Whether `count` units out of `all` are within the limit.
    ///
    /// ```
    /// use portolan::config::gates::Limit;
    /// assert!(Limit::Share(5).allows(20, 400) && !Limit::Share(5).allows(21, 400));
    /// assert!(Limit::Units(0).allows(0, 400) && !Limit::Units(0).allows(1, 400));
    /// ```
    pub fn allows(self, count: u32, all: u32) -> bool {
        match self {
            Limit::Units(most) => count <= most,
            Limit::Share(percent) => u64::from(count) * 100 <= u64::from(percent) * u64::from(all),
        }
    }

    /// The limit that a text such as `5%` states.
    pub(super) fn share(text: &str) -> Option<Limit> {
        let digits = text.strip_suffix('%')?;
        let percent: u8 = digits.parse().ok()?;
        (percent <= 100 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(Limit::Share(percent))
    }
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Limit::Units(most) => write!(f, "{most}"),
            Limit::Share(percent) => write!(f, "{percent}%"),
        }
    }
}

/// The limits of one target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// Most missing units.
    pub missing: Limit,
    /// Most stale units.
    pub stale: Limit,
    /// Most stale units whose English has only other quotes, spaces or capital letters. Without it they count as stale
    /// like any others.
    pub stale_cosmetic: Option<Limit>,
}

/// The limits of all targets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gates {
    /// Of every target that has none of its own.
    pub default: Gate,
    /// Of single targets; what these do not set is as in `default`.
    pub locales: Vec<(Locale, Gate)>,
}

impl Gates {
    /// The limits of one target.
    pub fn of(&self, locale: &Locale) -> Gate {
        self.locales.iter().find(|(own, _)| own == locale).map_or(self.default, |(_, gate)| *gate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_whole_percents() {
        assert_eq!(Limit::share("0%"), Some(Limit::Share(0)));
        assert_eq!(Limit::share("100%"), Some(Limit::Share(100)));
        for text in ["101%", "5", "%", "-1%", "+1%", " 5%", "5 %", "2.5%", "999%", "٥%", ""] {
            assert_eq!(Limit::share(text), None, "{text}");
        }
        assert!(Limit::Share(100).allows(u32::MAX, u32::MAX));
        assert!(Limit::Share(0).allows(0, 0));
        assert!(!Limit::Share(99).allows(u32::MAX, u32::MAX));
    }
}

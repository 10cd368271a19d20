//! What messages and terms are made of, so that rules are shown only those that concern them.

use std::ops::BitOr;

use crate::syntax::tree::Message;

/// A set of what a message or term is made of besides plain text, so that most rules need not look at most of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holds(u8);

impl Holds {
    /// Whatever there is: for a rule that looks at every message and term.
    pub const ANYTHING: Holds = Holds(u8::MAX);
    /// Attributes.
    pub const ATTRIBUTES: Holds = Holds(1);
    /// Placeables.
    pub const USES: Holds = Holds(1 << 1);
    /// Selectors with variants.
    pub const SELECTS: Holds = Holds(1 << 2);
    /// A `<`.
    pub const MARKUP: Holds = Holds(1 << 3);
    /// A comment above it.
    pub const COMMENT: Holds = Holds(1 << 4);
    /// Its id, which all have.
    const ID: Holds = Holds(1 << 7);

    /// The first or the second, for constants.
    pub const fn or(self, other: Holds) -> Holds {
        Holds(self.0 | other.0)
    }

    /// The set as a byte.
    pub const fn bytes(self) -> [u8; 1] {
        [self.0]
    }

    /// What there is.
    pub(super) fn of(message: &Message, uses: bool, selects: bool, markup: bool) -> Holds {
        let parts = [
            (Holds::ID, true),
            (Holds::ATTRIBUTES, !message.attributes.is_empty()),
            (Holds::USES, uses),
            (Holds::SELECTS, selects),
            (Holds::MARKUP, markup),
            (Holds::COMMENT, message.comment.is_some()),
        ];
        let there = parts.into_iter().filter(|(_, is_there)| *is_there);
        there.fold(Holds(0), |all, (part, _)| all | part)
    }
}

impl BitOr for Holds {
    type Output = Holds;

    fn bitor(self, other: Holds) -> Holds {
        self.or(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    #[test]
    fn a_rule_is_shown_what_it_is_about() {
        let holds = |text: &str| {
            let parsed = parse(Default::default(), text);
            Holds::of(parsed.resource.messages().next().expect("a message"), false, false, false)
        };
        let (plain, key) = (holds("a = b\n"), holds("a = b\n    .accesskey = b\n"));
        let meets = |a: Holds, b: Holds| a.0 & b.0 != 0;
        assert!(meets(plain, Holds::ANYTHING) && !meets(plain, Holds::ATTRIBUTES | Holds::USES));
        assert!(meets(key, Holds::ATTRIBUTES) && !meets(key, Holds::SELECTS));
    }
}

//! What has become of each message in a format, and why. Nothing is lost without a word.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::locale::Locale;

/// How well a format carries a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Loss {
    /// As it is written.
    Exact,
    /// Written otherwise, and readers see the same.
    Equivalent,
    /// Readers see something else in some cases.
    Approximated,
    /// It is not in the export.
    Refused,
}

impl Loss {
    /// Every kind, the best first.
    pub const ALL: [Loss; 4] = [Loss::Exact, Loss::Equivalent, Loss::Approximated, Loss::Refused];

    /// As it is written in reports and manifests.
    pub const fn name(self) -> &'static str {
        match self {
            Loss::Exact => "exact",
            Loss::Equivalent => "equivalent",
            Loss::Approximated => "approximated",
            Loss::Refused => "refused",
        }
    }
}

/// What a format did to a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// How much that matters.
    pub loss: Loss,
    /// In a clause.
    pub what: Cow<'static, str>,
}

impl Reason {
    /// Something that is worth a word although the text is as it is written.
    pub fn exact(what: impl Into<Cow<'static, str>>) -> Self {
        Reason { loss: Loss::Exact, what: what.into() }
    }

    /// Readers see the same.
    pub fn equivalent(what: impl Into<Cow<'static, str>>) -> Self {
        Reason { loss: Loss::Equivalent, what: what.into() }
    }

    /// Readers see something else in some cases.
    pub fn approximated(what: impl Into<Cow<'static, str>>) -> Self {
        Reason { loss: Loss::Approximated, what: what.into() }
    }

    /// The text is left out.
    pub fn refused(what: impl Into<Cow<'static, str>>) -> Self {
        Reason { loss: Loss::Refused, what: what.into() }
    }
}

/// What has become of one unit in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outcome {
    /// The language.
    pub locale: Locale,
    /// `id` or `id.attribute`.
    pub unit: String,
    /// What was done to it.
    pub reasons: Vec<Reason>,
}

impl Outcome {
    /// The worst that was done.
    pub fn loss(&self) -> Loss {
        self.reasons.iter().map(|reason| reason.loss).max().unwrap_or(Loss::Exact)
    }

    /// The reasons that make it so.
    pub fn why(&self) -> impl Iterator<Item = &str> {
        let loss = self.loss();
        self.reasons.iter().filter(move |reason| reason.loss == loss).map(|reason| reason.what.as_ref())
    }
}

/// How many outcomes are of each kind, all four in their order.
pub fn counts<'o>(outcomes: impl IntoIterator<Item = &'o Outcome>) -> BTreeMap<Loss, usize> {
    let mut counts: BTreeMap<Loss, usize> = Loss::ALL.into_iter().map(|loss| (loss, 0)).collect();
    for outcome in outcomes {
        *counts.entry(outcome.loss()).or_default() += 1;
    }
    counts
}

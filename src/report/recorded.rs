//! What `portolan record` and `portolan accept` have done: how much in each language, what was left out and why, and what to
//! do next.

use std::collections::BTreeSet;

use crate::ledger::{Answer, Decision, Ledger, Plan, Scope, State, Wish};
use crate::locale::Locale;
use crate::project::Project;
use crate::report::{Look, clean, counted};

/// Most ids that are listed on a line.
const MAX_IDS: usize = 5;

/// What was planned, and what for.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// The project.
    pub project: &'a Project,
    /// The ledger before.
    pub ledger: &'a Ledger,
    /// What changes in it.
    pub plan: &'a Plan,
    /// Which units were meant.
    pub scope: &'a Scope,
    /// What was to be said of them.
    pub wish: Wish,
    /// Whether nothing is written.
    pub dry: bool,
}

/// What to do next, for each reason to leave units out the first language with some.
#[derive(Default)]
struct Next<'a> {
    stale: Option<&'a Decision>,
    copied: Option<&'a Decision>,
    unrecorded: Option<&'a Decision>,
}

/// For people.
pub fn human(made: &Made, look: Look) -> String {
    let mut out = String::new();
    let mut next = Next::default();
    for decisions in made.plan.decisions.chunk_by(|a, b| a.locale == b.locale) {
        let Some(first) = decisions.first() else { continue };
        out.push_str(&look.bold(&format!("{}:", first.locale)));
        out.push_str(&format!(" {}\n", headline(made, decisions)));
        for (reason, left) in left_out(made, decisions, &mut next) {
            out.push_str(&format!("  {reason}: {}\n", ids(&left)));
        }
    }
    if made.plan.decisions.is_empty() {
        out.push_str(
            "There is nothing to record: the project has no texts to translate, or no language to translate into.\n",
        );
    }
    let steps = steps(made, &next);
    if !steps.is_empty() {
        out.push_str("Next:\n");
        steps.iter().for_each(|step| out.push_str(&format!("  {step}\n")));
    }
    if made.dry {
        out.push_str("Nothing was written; without --dry-run it is.\n");
    }
    out
}

/// What was done in one language.
fn headline(made: &Made, decisions: &[Decision]) -> String {
    let written: Vec<&Decision> = decisions.iter().filter(|it| it.answer == Answer::Written).collect();
    let kept = decisions.iter().filter(|it| it.answer == Answer::Kept).count();
    let verb = match made.wish {
        Wish::Record(_) => "recorded",
        Wish::Same(_) => "marked as meant to be the same as in English",
        Wish::Accept => "accepted",
    };
    if written.is_empty() {
        let why = match kept {
            0 => String::new(),
            1 if decisions.len() == 1 => format!("; `{}` is up to date", clean::line(&decisions[0].id)),
            all if all == decisions.len() => format!("; all {all} units are up to date"),
            some => format!("; {} up to date", counted(some, "unit is", "units are")),
        };
        let what = match made.wish {
            Wish::Accept => "nothing to accept",
            Wish::Record(_) => "nothing to record",
            Wish::Same(_) => "nothing to mark",
        };
        return format!("{what}{why}");
    }
    let tense = if made.dry { "would be " } else { "" };
    let again = written.iter().filter(|it| it.known && it.state == State::Unrecorded).count();
    let again = match again {
        0 => String::new(),
        count if count == written.len() => ", translated anew".to_owned(),
        count => format!(", {count} of them translated anew"),
    };
    let list = if made.scope.ids.is_empty() { String::new() } else { format!(": {}", ids(&written)) };
    format!("{} {tense}{verb}{again}{list}", counted(written.len(), "unit", "units"))
}

/// The units that were left out, with the reason.
fn left_out<'d>(made: &Made, decisions: &'d [Decision], next: &mut Next<'d>) -> Vec<(String, Vec<&'d Decision>)> {
    let left = |state| {
        let left = decisions.iter().filter(move |it| it.answer == Answer::Left && it.state == state);
        left.collect::<Vec<&Decision>>()
    };
    let number = |left: &[&Decision], one: &str, many: &str| counted(left.len(), one, many);
    let (stale, copied, missing) = (left(State::Stale), left(State::Copied), left(State::Missing));
    let unrecorded = left(State::Unrecorded);
    let different: Vec<&Decision> = decisions.iter().filter(|it| it.answer == Answer::Different).collect();
    next.stale = next.stale.or(stale.first().copied());
    next.copied = next.copied.or(copied.first().copied());
    next.unrecorded = next.unrecorded.or(unrecorded.first().copied());
    let mut all = vec![
        (number(&stale, "is stale and stays so", "are stale and stay so"), stale),
        (number(&copied, "is still English", "are still English"), copied),
        (number(&unrecorded, "is not recorded", "are not recorded"), unrecorded),
        (number(&different, "is not the same as in English", "are not the same as in English"), different),
    ];
    // Of a whole language that is for `todo` to say.
    if !made.scope.ids.is_empty() {
        all.push((number(&missing, "is not translated", "are not translated"), missing));
    }
    all.retain(|(_, left)| !left.is_empty());
    all
}

/// A few ids.
fn ids(decisions: &[&Decision]) -> String {
    let shown: Vec<_> = decisions.iter().take(MAX_IDS).map(|it| clean::line(&it.id)).collect();
    match decisions.len().saturating_sub(MAX_IDS) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn steps(made: &Made, next: &Next) -> Vec<String> {
    let mut steps = Vec::new();
    if let Some(Decision { locale, .. }) = next.stale {
        steps.push(format!(
            "`portolan diff {locale}` shows how the English of stale texts has changed: translate them anew, and run"
        ));
        steps.push(format!(
            "  `portolan record {locale}`; or, where a translation still fits, `portolan accept ID --locale {locale}`"
        ));
    }
    if let Some(Decision { locale, id, .. }) = next.copied {
        steps.push(format!(
            "translate what is still English; or, where it is meant to be, `portolan record {locale} {} --same`",
            clean::line(id)
        ));
    }
    if let Some(Decision { locale, id, .. }) = next.unrecorded {
        steps
            .push(format!("`portolan record {locale} {}` takes it as made from the English of today", clean::line(id)));
    }
    let begun: BTreeSet<&Locale> = made.plan.files.iter().map(|file| &file.locale).collect();
    let begun = begun.into_iter().any(|locale| !made.ledger.has(locale));
    if begun && matches!(made.wish, Wish::Record(_)) {
        steps.push(
            "translations recorded for the first time count as made from the English of today: look through those that may\n    \
             be older"
                .to_owned(),
        );
    }
    if !made.dry && !made.plan.files.is_empty() {
        steps.push(format!("commit {} together with the translations", clean::line(&made.project.config.ledger)));
    }
    steps
}

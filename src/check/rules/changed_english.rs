//! Z04: English that changed under its id, and whose translations did not. `check::changed` finds it where it is asked for.

use crate::check::rule::{Run, rule};

rule! {
    /// The English text has changed since a commit, and translations of it have not.
    ///
    /// Only `portolan check --changed-since REV` looks for it, in a pull request for example: it compares the English of today
    /// with that of the commit where the branch left REV. It makes that check fail, whatever `[gate]` allows. `portolan check`
    /// alone says the same of all older changes, as far as the ledger knows them: see `stale`.
    ///
    /// Translate the text anew; or, if a translation still fits, say so with `portolan accept`, or with `portolan record` where
    /// the ledger does not know it yet. A text that means something else now should have a new id. Other comments and layout
    /// are no change. Nor are other quotes, ellipses, spaces or capital letters for a language with a limit for
    /// `stale-cosmetic` in `[gate]`.
    RULE = "changed-english", Warning, Run::Reading
}

//! Which rules are shown what: those that a text, a message or a pair concerns, found by what each of them needs.

use crate::check::rule::{Findings, MAX_FINDINGS, Rule};
use crate::config::Level;
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::text::FileId;

/// A rule that runs, at the level that the project sets.
pub type Enabled = (&'static Rule, Option<Level>);

/// The functions of rules with the place of each rule among all, found by what they need: most things call for few of them.
/// What is needed, and what there is, are sets of `N` bytes.
pub struct Looks<Check, const N: usize> {
    rules: Vec<Enabled>,
    all: Vec<Check>,
    /// For each 64 of them, which ones need a kind in some byte of a set, by place and value of the byte.
    by_byte: Vec<[[u64; 256]; N]>,
}

impl<Check: Copy, const N: usize> Looks<Check, N> {
    /// Those of no rule.
    pub fn new() -> Self {
        Looks { rules: Vec::new(), all: Vec::new(), by_byte: Vec::new() }
    }

    /// Adds that of a rule, and says which place the rule has.
    pub fn add(&mut self, needs: [u8; N], rule: Enabled, check: Check) -> usize {
        let at = self.all.len() % 64;
        if at == 0 {
            self.by_byte.push([[0; 256]; N]);
        }
        for (rows, needed) in self.by_byte.last_mut().into_iter().flatten().zip(needs) {
            let concerned = (0..=u8::MAX).zip(rows).filter(|(byte, _)| byte & needed != 0);
            concerned.for_each(|(_, row)| *row |= 1 << at);
        }
        self.rules.push(rule);
        self.all.push(check);
        self.all.len() - 1
    }

    /// Those that something of such a set concerns, each with the place of its rule.
    pub fn concerned(&self, there: [u8; N]) -> impl Iterator<Item = (usize, Check)> {
        self.by_byte.iter().zip(self.all.chunks(64)).enumerate().flat_map(move |(chunk, (by_byte, looks))| {
            let mut left = by_byte.iter().zip(there).fold(0, |all, (rows, byte)| all | rows[byte as usize]);
            std::iter::from_fn(move || {
                let at = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left - 1;
                Some((chunk * 64 + at, *looks.get(at)?))
            })
        })
    }

    /// Begins a run over one file; nothing if there is no rule.
    pub fn turns<'a>(
        &'a self,
        locale: Option<&'a Locale>,
        file: FileId,
        ledger: &'a Ledger,
        out: &'a mut Vec<Diagnostic>,
    ) -> Option<Turns<'a>> {
        let (rule, level) = *self.rules.first()?;
        let found = Findings::new(rule, level, locale, file, ledger, out);
        Some(Turns { rules: &self.rules, counts: vec![0; self.rules.len()], found })
    }
}

/// A run over one file in which rules take turns.
pub struct Turns<'a> {
    rules: &'a [Enabled],
    /// How many findings each rule has made in the file.
    counts: Vec<usize>,
    found: Findings<'a>,
}

impl Turns<'_> {
    /// Gives a rule its turn.
    #[inline]
    pub fn take(&mut self, rule: usize, look: impl FnOnce(&mut Findings)) {
        self.turn_to(rule);
        look(&mut self.found);
        self.counts[rule] = self.found.count();
    }

    /// Says of which rules findings were only counted.
    pub fn close(mut self) {
        for rule in 0..self.counts.len() {
            if self.counts[rule] > MAX_FINDINGS {
                self.turn_to(rule);
                self.found.close();
            }
        }
    }

    #[inline]
    fn turn_to(&mut self, rule: usize) {
        let (count, (rule, level)) = (self.counts[rule], self.rules[rule]);
        self.found.turn_to(rule, level, count);
    }
}

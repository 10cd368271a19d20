//! Everything that is tested from outside the crate, in one binary.

mod cli;
mod corpora;
mod faults;
mod fixture;
mod generated;
mod git;
mod layout;
mod ledger;
mod locales;
mod mending;
mod merge;
mod oracle;
mod project_properties;
mod readme;
mod reconcile;
mod reports;
mod rule_shapes;
mod rules;
mod states;
mod suppress;
mod syntax_diagnostics;
mod syntax_edits;
mod syntax_limits;
mod syntax_properties;
mod tidy;
mod writing;

//! Everything that is tested from outside the crate, in one binary.

mod cli;
mod corpora;
mod faults;
mod fixture;
mod generated;
mod ledger;
mod locales;
mod merge;
mod oracle;
mod project_properties;
mod readme;
mod reconcile;
mod rules;
mod runtime;
mod runtime_intl;
mod runtime_oracle;
mod runtime_properties;
mod states;
mod syntax_diagnostics;
mod syntax_edits;
mod syntax_limits;
mod syntax_properties;
mod tidy;
mod writing;

//! Everything that is tested from outside the crate, in one binary.

mod corpora;
mod oracle;
mod syntax_diagnostics;
mod syntax_edits;
mod syntax_limits;
mod syntax_properties;

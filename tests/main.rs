//! Everything that is tested from outside the crate, in one binary.

mod corpora;
mod fixture;
mod oracle;
mod rules;

//! Fluent's syntax: read a catalogue into a tree with exact places, without ever failing, and write it back.
//!
//! [`parse()`] takes any text and gives a [`tree::Resource`] and a list of diagnostics. What is not Fluent becomes
//! [`tree::Junk`], and reading goes on at the next line that may start an entry, as the
//! [specification](https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf) has it.
//!
//! - [`tree`]: the nodes; they hold spans, the text stays where it is;
//! - [`mod@print`]: the tree back to bytes, unedited or in canonical form;
//! - [`walk`]: visit what a pattern refers to;
//! - [`edit`]: change entries by splicing bytes, never by printing the whole file anew;
//! - [`layout`]: a file in the one layout, with what it says kept;
//! - [`limits`]: what bounds recursion and size.

mod cursor;
pub mod edit;
mod expression;
pub mod layout;
pub mod limits;
mod parser;
mod pattern;
pub mod print;
mod problem;
pub mod tree;
pub mod walk;

pub use crate::syntax::parser::{Parsed, parse};
#[cfg(feature = "cli")]
pub(crate) use crate::syntax::problem::CONFLICT;

//! The only reader of disk: finds a project, reads its catalogues and its ledger; reads the texts of a running program.

#[cfg(feature = "cli")]
pub mod discover;
#[cfg(feature = "cli")]
pub mod folder;
#[cfg(feature = "cli")]
pub mod git;
#[cfg(feature = "cli")]
mod project;
mod texts;
#[cfg(feature = "cli")]
mod walk;

#[cfg(feature = "cli")]
pub use crate::load::project::{load, read_beside};
pub use crate::load::texts::localizer;
#[cfg(feature = "build")]
pub use crate::load::texts::{Catalogues, catalogues, nearest};

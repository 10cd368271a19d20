//! Portolan keeps a project's Fluent message catalogues true in every language.
#![forbid(unsafe_code)]

#[cfg(feature = "cli")]
pub mod config;
pub mod diagnostic;
pub mod error;
#[cfg(feature = "cli")]
pub mod load;
pub mod locale;
pub mod syntax;
pub mod text;

//! Portolan keeps a project's Fluent message catalogues true in every language.
#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod error;
pub mod locale;
pub mod syntax;
pub mod text;

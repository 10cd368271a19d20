//! Reads a project from disk: the only module that does.

pub mod discover;
mod walk;

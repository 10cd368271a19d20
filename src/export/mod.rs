//! What is made of a bundle for other programs.

pub mod archive;

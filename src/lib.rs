//! Portolan keeps a project's [Fluent](https://projectfluent.org) message catalogues true in every language: it knows
//! what is missing, what is stale and what is wrong.
//!
//! # Quick example
//!
//! ```no_run
//! use std::path::Path;
//!
//! let (project, ledger, mut found) = portolan::load(Path::new("."))?;
//! found.extend(portolan::check(&project, &ledger));
//! for diagnostic in &found {
//!     let source = &project.sources[diagnostic.file];
//!     let place = source.position(diagnostic.span.start);
//!     println!("{}:{}:{}: {}", source.path(), place.line, place.column, diagnostic.message);
//! }
//! for locale in portolan::coverage(&project, &ledger).locales {
//!     println!("{}: {} of {} units translated", locale.locale, locale.total.translated(), locale.total.units);
//! }
//! # Ok::<(), portolan::error::Error>(())
//! ```
//!
//! A program that shows its messages links it without the tool (`default-features = false`):
//!
//! ```
//! use portolan::{args, runtime::{Localizer, accept_language}};
//!
//! let localizer = Localizer::embedded("en".parse()?, [
//!     ("en".parse()?, "cities = { $count ->\n    [one] One city\n   *[other] { $count } cities\n }"),
//!     ("pl".parse()?, "cities = { $count ->\n    [one] Jedno miasto\n    [few] { $count } miasta\n   *[many] { $count } miast\n }"),
//! ]);
//! let texts = localizer.texts(&accept_language("pl, en;q=0.5"));
//! assert_eq!(texts.text("cities", args! { count: 1234567 }), "1\u{A0}234\u{A0}567 miast");
//! # Ok::<(), portolan::locale::BadTag>(())
//! ```
//!
//! With the feature `build`, a build script makes a method for each message: see [`build`].
//!
//! ```ignore
//! // build.rs
//! fn main() { portolan::build::Accessors::new("locales").generate(); }
//! // src/main.rs
//! mod messages { portolan::messages!(); }
//! fn main() {
//!     let say = messages::Messages::of(&portolan::runtime::posix_languages(|name| std::env::var(name).ok()));
//!     println!("{}", say.cities(3));
//! }
//! ```
//!
//! # How it is built
//!
//! Data flows one way: [`load()`] is the only reader of disk and gives a [`project::Project`] and a [`ledger::Ledger`];
//! [`check()`], [`coverage()`], [`ledger::plan()`] and [`export()`](export::export) are pure functions of these; [`report`] turns their results into text
//! and [`mod@write`] is the only writer. A mistake in a file is a [`diagnostic::Diagnostic`] with a span; an
//! [`error::Error`] means that the machine failed.
//!
//! Modules in reading order: [`text`], [`locale`], [`error`], [`diagnostic`], [`syntax`], [`message`], [`config`],
//! [`runtime`], [`catalogue`], [`project`], [`ledger`], [`check`](mod@check), [`coverage`](mod@coverage), [`export`], [`load`](mod@load), [`mod@write`],
//! [`report`], [`cli`]; [`codegen`] and [`build`] for build scripts.
//!
//! # Features
//!
//! Without any, the crate reads syntax and formats messages: [`runtime`], [`load::localizer`], [`syntax`], [`text`],
//! [`diagnostic`], [`locale`]. `build` adds what a build script makes accessors with, and no other crate. `cli` (on by
//! default) adds everything that works on projects, and the command-line tool.
//! `jiff` takes dates and times of that crate as arguments, `calendars` shows dates in other calendars. `fluent` adds
//! `portolan::fluent`, which fills a `FluentBundle` for programs that have one.
//!
//! # What it does not do
//!
//! It guesses no translation, talks to no server, and reads no other format than Fluent.
#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod error;
pub mod locale;
#[cfg(feature = "cli")]
mod parallel;
pub mod text;

pub mod syntax;

#[cfg(feature = "cli")]
pub mod config;
#[cfg(feature = "cli")]
pub mod message;

pub mod runtime;

#[cfg(feature = "cli")]
pub mod catalogue;
#[cfg(feature = "fluent")]
pub mod fluent;
#[cfg(feature = "cli")]
pub mod ledger;
#[cfg(feature = "cli")]
pub mod project;

#[cfg(feature = "cli")]
pub mod check;
#[cfg(feature = "cli")]
pub mod coverage;

#[cfg(feature = "cli")]
pub mod export;

#[cfg(feature = "build")]
pub mod codegen;

pub mod load;
#[cfg(feature = "cli")]
pub mod report;
#[cfg(feature = "cli")]
pub mod write;

#[cfg(feature = "build")]
pub mod build;
#[cfg(feature = "cli")]
pub mod cli;

#[cfg(feature = "cli")]
pub use crate::check::check;
#[cfg(feature = "cli")]
pub use crate::coverage::coverage;
#[cfg(feature = "cli")]
pub use crate::load::load;

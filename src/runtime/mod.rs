//! Formats messages: fast, right in every language, and never with a panic.
//!
//! A [`Program`] is a catalogue of one language, compiled once and then read by any number of threads without a lock.
//! Formatting always gives a text; what is wrong with it comes as [`FormatError`]s beside it.
//!
//! ```
//! use portolan::{args, runtime::{DateTime, Program}};
//! let program = Program::new("fr".parse()?, "
//! welcome = Bienvenue, { $name } !
//! saved = { $count ->
//!     [one] Un fichier enregistré le { DATETIME($day, dateStyle: \"long\") }
//!    *[other] { $count } fichiers enregistrés le { DATETIME($day, dateStyle: \"long\") }
//! }
//! ");
//! let mut errors = Vec::new();
//! assert_eq!(program.format("welcome", args! { name: "Ada" }, &mut errors).unwrap(), "Bienvenue, Ada !");
//! let day = DateTime::date(2026, 3, 7);
//! let text = program.format("saved", args! { count: 1234, day: day }, &mut errors).unwrap();
//! assert_eq!(text, "1\u{202F}234 fichiers enregistrés le 7 mars 2026");
//! assert!(errors.is_empty());
//! # Ok::<(), portolan::locale::BadTag>(())
//! ```
//!
//! Plural rules, numbers and dates follow CLDR by way of ICU4X. What is done where the official runtimes of Fluent differ
//! is written down in `docs/runtime.md`.

mod affixes;
mod ancestors;
mod builder;
mod code;
mod compile;
mod date_fields;
mod date_matching;
mod date_pattern;
mod date_skeleton;
mod date_table;
mod date_writing;
mod dates;
mod datetime;
mod datetime_options;
mod decimals;
mod error;
mod fold;
mod html;
mod index;
pub mod limits;
mod localizer;
mod machine;
mod negotiate;
mod number;
mod number_options;
mod plurals;
mod prepared;
mod program;
mod value;
#[cfg(feature = "zones")]
mod zone_names;
mod zones;

pub use crate::runtime::builder::Builder;
pub use crate::runtime::datetime::DateTime;
pub use crate::runtime::datetime_options::DateTimeOptions;
pub use crate::runtime::error::FormatError;
pub use crate::runtime::localizer::{Localizer, Problem, Shown, Texts};
pub use crate::runtime::negotiate::{accept_language, languages, negotiate, posix_languages};
pub use crate::runtime::number::Number;
pub use crate::runtime::number_options::NumberOptions;
pub use crate::runtime::prepared::Prepared;
pub use crate::runtime::program::{Isolation, Keys, Message, Pattern, Program};
pub use crate::runtime::value::{Args, Custom, Named, Value};

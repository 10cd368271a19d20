//! The door to `fluent`: a ready [`FluentBundle`] for programs that use that crate, or `fluent-bundle` in it, already.
//!
//! Numbers, dates and plural forms are ours, which is to say those of CLDR: `1.234,5` in German, `many` for a million in
//! French, `DATETIME` with its options. What makes `fluent-bundle` panic or run out of memory is taken out of the
//! catalogue before it is handed over, or written in another way that means the same.
//!
//! ```
//! use fluent::{FluentBundle, FluentResource, fluent_args};
//! use portolan::fluent::{Moment, bundle};
//! use portolan::runtime::DateTime;
//!
//! /// What the program has already: it takes the bundle as it is.
//! fn saved(bundle: &FluentBundle<FluentResource>) -> String {
//!     let day = Moment(DateTime::date(2026, 3, 7).unwrap());
//!     let pattern = bundle.get_message("saved").and_then(|it| it.value()).unwrap();
//!     let args = fluent_args!["count" => 1_000_000, "day" => day];
//!     bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
//! }
//!
//! let opened = bundle(&"fr".parse()?, &["
//! saved = { $count ->
//!     [one] Un fichier
//!     [many] { $count } de fichiers
//!    *[other] { $count } fichiers
//! } le { DATETIME($day, dateStyle: \"long\") }
//! "]);
//! assert!(opened.left_out.is_empty() && opened.diagnostics.is_empty() && opened.options.is_empty());
//! let mut bundle = opened.bundle;
//! bundle.set_use_isolating(false);
//! assert_eq!(saved(&bundle), "1\u{202F}000\u{202F}000 de fichiers le 7 mars 2026");
//! # Ok::<(), portolan::locale::BadTag>(())
//! ```

mod functions;
mod options;
mod rewrite;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use ::fluent_bundle::memoizer::MemoizerKind;
use ::fluent_bundle::{FluentResource, bundle, concurrent};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::Diagnostic;
use crate::fluent::functions::{date_time, number, select, show};
use crate::fluent::options::wrong_options;
use crate::fluent::rewrite::{SELECT, rewritten};
use crate::locale::Locale;
use crate::runtime::{FormatError, Program};
use crate::syntax::parse;
use crate::syntax::tree::Entry;
use crate::text::FileId;

pub use crate::fluent::functions::Moment;

/// Longest entry that is handed over, in bytes. `fluent-syntax` takes time that grows with the square of the number of
/// named arguments in a call; the longest text of Firefox has 3 KiB.
pub const MAX_ENTRY_BYTES: u32 = 64 << 10;

/// A bundle for one thread.
pub type FluentBundle = ::fluent_bundle::FluentBundle<FluentResource>;

/// A bundle that threads can share.
pub type ConcurrentBundle = concurrent::FluentBundle<FluentResource>;

/// A bundle that has been filled, and what is not in it.
pub struct Opened<B> {
    /// The bundle. Marks of isolation are on, as `fluent-bundle` has it; `set_use_isolating` changes that.
    pub bundle: B,
    /// Entries that were not handed over.
    pub left_out: Vec<LeftOut>,
    /// What is not Fluent in the texts. [`FileId`] counts these.
    pub diagnostics: Vec<Diagnostic>,
    /// Options of `NUMBER` and `DATETIME` that are unknown or out of range, told now since a bundle cannot tell it when it
    /// formats. There they are left out, or the nearest value is taken.
    pub options: Vec<WrongOption>,
}

/// An option of `NUMBER` or `DATETIME` that does not do what it says.
///
/// ```
/// let opened = portolan::fluent::bundle(&"en".parse()?, &["
/// day = { DATETIME($day, dateStyle: \"huge\") }
/// price = { NUMBER($price, minimumFractionDigits: 500) }
/// "]);
/// let told: Vec<String> = opened.options.iter().map(|it| it.to_string()).collect();
/// assert_eq!(told, [
///     "`day`: option `dateStyle`: DATETIME does not know this value",
///     "`price`: option `minimumFractionDigits`: 500 is not between 0 and 100",
/// ]);
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongOption {
    /// The id of the entry, with the `-` of a term.
    pub id: String,
    /// What is wrong.
    pub error: FormatError,
}

impl fmt::Display for WrongOption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.id, self.error)
    }
}

/// An entry that was not handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its id, with the `-` of a term.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why an entry was not handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// There is one with this id already; the first counts.
    Repeated,
    /// Messages, terms and functions of a `FluentBundle` share their names, and something else has this one.
    NameTaken,
    /// It is longer than [`MAX_ENTRY_BYTES`].
    TooLong,
    /// `fluent-syntax` does not read it.
    NotRead,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.why {
            Why::Repeated => "an entry before it has the same id",
            Why::NameTaken => "a message, a term or a function of this name is there already",
            Why::TooLong => "it is too long",
            Why::NotRead => "`fluent-syntax` does not read it",
        };
        write!(f, "`{}` is left out: {why}", self.id)
    }
}

/// Fills a bundle for one thread with Fluent texts. Of entries with one id the first counts, over all texts.
pub fn bundle(locale: &Locale, texts: &[&str]) -> Opened<FluentBundle> {
    fill(bundle::FluentBundle::new(vec![locale.as_langid().clone()]), locale, texts)
}

/// Fills a bundle that threads can share.
///
/// ```
/// use portolan::fluent::concurrent;
/// let opened = concurrent(&"de".parse()?, &["-brand = Portolan", "brand = Marke\nabout = Über { -brand }"]);
/// assert_eq!(opened.left_out[0].to_string(),
///     "`brand` is left out: a message, a term or a function of this name is there already");
/// let pattern = opened.bundle.get_message("about").and_then(|it| it.value()).unwrap();
/// let text = std::thread::scope(|scope| scope.spawn(|| {
///     opened.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()
/// }).join());
/// assert_eq!(text.unwrap(), "Über Portolan");
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
pub fn concurrent(locale: &Locale, texts: &[&str]) -> Opened<ConcurrentBundle> {
    fill(concurrent::FluentBundle::new_concurrent(vec![locale.as_langid().clone()]), locale, texts)
}

fn fill<M: MemoizerKind>(
    mut bundle: bundle::FluentBundle<FluentResource, M>,
    locale: &Locale,
    texts: &[&str],
) -> Opened<bundle::FluentBundle<FluentResource, M>> {
    let program = Arc::new(empty(locale.as_langid()));
    // Of a name that is taken nothing would come, but these are the first.
    let _ = bundle.add_function("NUMBER", number);
    let _ = bundle.add_function("DATETIME", date_time);
    let _ = bundle.add_function(SELECT, move |values, named| select(&program, values, named));
    bundle.set_formatter(Some(show::<M>));
    let mut taken: BTreeSet<String> = ["NUMBER", "DATETIME", SELECT].map(str::to_owned).into();
    let mut ids = BTreeSet::new();
    let (mut left_out, mut diagnostics, mut options) = (Vec::new(), Vec::new(), Vec::new());
    for (index, text) in texts.iter().enumerate() {
        let parsed = parse(FileId(index as u32), text);
        diagnostics.extend(parsed.diagnostics);
        for entry in &parsed.resource.entries {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.of(text);
            let name = id.trim_start_matches('-').to_owned();
            let why = if message.span.end - message.id.start > MAX_ENTRY_BYTES {
                Some(Why::TooLong)
            } else if ids.contains(id) {
                Some(Why::Repeated)
            } else if taken.contains(&name) {
                Some(Why::NameTaken)
            } else {
                match FluentResource::try_new(rewritten(message, text)) {
                    Ok(resource) => bundle.add_resource(resource).err().map(|_| Why::NameTaken),
                    Err(_) => Some(Why::NotRead),
                }
            };
            if let Some(why) = why {
                left_out.push(LeftOut { id: id.to_owned(), why });
                continue;
            }
            let wrong = wrong_options(message, text).into_iter();
            options.extend(wrong.map(|error| WrongOption { id: id.to_owned(), error }));
            ids.insert(id.to_owned());
            taken.insert(name);
        }
    }
    Opened { bundle, left_out, diagnostics, options }
}

/// A program that knows the numbers, dates and plural forms of a language, and shows one value.
fn empty(language: &LanguageIdentifier) -> Program {
    Program::builder(Locale::from(language.clone())).source("value = { $value }").build()
}

#[cfg(test)]
mod tests;

//! A message that has its arguments and waits to be shown: what generated accessors give back.

use std::borrow::Cow;
use std::fmt;

use crate::runtime::html::escaped;
use crate::runtime::localizer::{Asked, Shown, Texts};
use crate::runtime::program::Keys;
use crate::runtime::value::Value;

/// Includes the accessors that a build script made (feature `build`): `mod messages { portolan::messages!(); }`, or with the name that was
/// given to its `output`.
#[macro_export]
macro_rules! messages {
    () => {
        $crate::messages!("messages");
    };
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}

/// A message with its arguments: it is formatted when it is shown, with `{}`, [`Prepared::text`] or [`Prepared::html`].
///
/// Generated accessors (feature `build`) give it back. It holds its arguments in place.
///
/// ```
/// use portolan::runtime::{Localizer, Value};
/// static KEYS: [&str; 1] = ["hello"];
/// let localizer = Localizer::keyed("en", &[("en", "hello = Hello, <b>{ $name }</b>!")], &KEYS);
/// let texts = localizer.texts(&[]);
/// let hello = texts.prepare(&KEYS, 0, [("name", Value::from("A & B"))]);
/// assert_eq!(hello.text(), "Hello, <b>A & B</b>!");
/// assert_eq!(hello.html(), "Hello, <b>\u{2068}A &amp; B\u{2069}</b>!");
/// assert_eq!(format!("{hello}"), hello.text());
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is formatted until it is shown"]
pub struct Prepared<'t, 'a, const N: usize> {
    texts: &'t Texts,
    keys: Keys,
    place: usize,
    args: [(&'static str, Value<'a>); N],
}

impl Texts {
    /// A message or an attribute by the place of its id in `keys`, with its arguments. The id is not looked up if the
    /// localizer was made with these keys ([`crate::runtime::Localizer::keyed`]).
    pub fn prepare<'a, const N: usize>(
        &self,
        keys: Keys,
        place: usize,
        args: [(&'static str, Value<'a>); N],
    ) -> Prepared<'_, 'a, N> {
        Prepared { texts: self, keys, place, args }
    }
}

impl<'t, const N: usize> Prepared<'t, '_, N> {
    /// The text; lent if the message is nothing but text. Problems go to the localizer's hook.
    pub fn text(&self) -> Cow<'t, str> {
        self.texts.quick(self.asked(), &self.args).unwrap_or_else(|| self.format().text)
    }

    /// The same as HTML that is safe to put into a page: see [`crate::runtime::Pattern::format_html`].
    pub fn html(&self) -> String {
        self.texts.show(self.asked(), |pattern, errors| pattern.format_html(&self.args, errors), escaped).0
    }

    /// The text with what was wrong and which language it is.
    pub fn format(&self) -> Shown<'t> {
        let (text, locale, errors) = self.texts.show(
            self.asked(),
            |pattern, errors| pattern.format(&self.args, errors),
            |id| Cow::Owned(id.to_owned()),
        );
        Shown { text, locale, errors }
    }

    fn asked(&self) -> Asked<'static> {
        Asked::Key(self.keys, self.place)
    }
}

impl<const N: usize> fmt::Display for Prepared<'_, '_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

impl<const N: usize> From<Prepared<'_, '_, N>> for String {
    fn from(prepared: Prepared<'_, '_, N>) -> String {
        prepared.text().into_owned()
    }
}

impl<'t, const N: usize> From<Prepared<'t, '_, N>> for Cow<'t, str> {
    fn from(prepared: Prepared<'t, '_, N>) -> Cow<'t, str> {
        prepared.text()
    }
}

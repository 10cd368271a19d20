//! A catalogue of one language, ready to be formatted from any number of threads.

use std::borrow::Cow;
use std::fmt;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::runtime::builder::Builder;
use crate::runtime::code::{Code, Str};
use crate::runtime::dates::DateStyle;
use crate::runtime::decimals::Decimals;
use crate::runtime::error::FormatError;
use crate::runtime::html::Html;
use crate::runtime::index::Index;
use crate::runtime::machine::{Machine, Writer};
use crate::runtime::plurals::Plurals;
use crate::runtime::value::Args;
#[cfg(feature = "fluent")]
use crate::runtime::{number::Number, number_options::Kind, plurals::category_name};

/// Where marks are put around placeables that keep the direction of their text apart from that of the message (U+2068
/// and U+2069), so that an Arabic name in an English sentence does not turn it round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolation {
    /// In HTML, not in plain text. Plain text goes to terminals, logs and comparisons, where the marks show as boxes or
    /// make equal texts differ.
    #[default]
    Html,
    /// Everywhere, as the official runtimes do: for plain text in windows that show both directions.
    Always,
    /// Nowhere.
    Never,
}

/// The messages of one language, compiled: made once, then read by any number of threads without a lock.
///
/// ```
/// use portolan::{args, runtime::Program};
/// let program = Program::new("pl".parse()?, "
/// cities = { $count ->
///     [one] Jedno miasto
///     [few] { $count } miasta
///    *[many] { $count } miast
/// }
///     .title = Miasta
/// ");
/// let mut errors = Vec::new();
/// assert_eq!(program.format("cities", args! { count: 22 }, &mut errors).unwrap(), "22 miasta");
/// assert_eq!(program.format("cities", args! { count: 1234567 }, &mut errors).unwrap(), "1\u{A0}234\u{A0}567 miast");
/// assert_eq!(program.format("cities.title", args! {}, &mut errors).unwrap(), "Miasta");
/// assert!(errors.is_empty() && program.format("towns", args! {}, &mut errors).is_none());
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
pub struct Program {
    locale: Locale,
    icu_locale: icu_locale_core::Locale,
    code: Code,
    entries: Vec<Entry>,
    attributes: Vec<(Str, u32)>,
    index: Index,
    isolation: Isolation,
    plurals: Plurals,
    decimals: Decimals,
    date_style: DateStyle,
    diagnostics: Vec<Diagnostic>,
    /// Ids that are asked for by their place in a list, and the pattern of each; `NO_PATTERN` where there is none.
    keys: (Keys, Vec<u32>),
}

/// Ids that a program asks for by their place in this list: those of generated accessors.
pub type Keys = &'static [&'static str];

/// Stands for a pattern that is not there.
const NO_PATTERN: u32 = u32::MAX;

/// A message or term, its patterns by their place in the code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) id: Str,
    pub(crate) value: Option<u32>,
    /// Where its attributes begin, and how many there are.
    pub(crate) attributes: (u32, u32),
}

/// What the compiler hands over.
pub(crate) struct Parts {
    pub(crate) code: Code,
    pub(crate) entries: Vec<Entry>,
    pub(crate) attributes: Vec<(Str, u32)>,
    pub(crate) index: Index,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Program {
    /// Compiles one Fluent text. What is not Fluent is left out, and found in [`Program::diagnostics`].
    pub fn new(locale: Locale, text: &str) -> Program {
        Program::builder(locale).source(text).build()
    }

    /// Compiles several texts, with functions or another [`Isolation`].
    pub fn builder<'s>(locale: Locale) -> Builder<'s> {
        Builder::new(locale)
    }

    pub(crate) fn from_parts(locale: Locale, isolation: Isolation, parts: Parts) -> Program {
        let icu_locale: icu_locale_core::Locale =
            locale.canonical().to_string().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        Program {
            locale,
            plurals: Plurals::new(icu_locale.clone()),
            decimals: Decimals::new(icu_locale.clone()),
            date_style: DateStyle::default(),
            icu_locale,
            code: parts.code,
            entries: parts.entries,
            attributes: parts.attributes,
            index: parts.index,
            isolation,
            diagnostics: parts.diagnostics,
            keys: (&[], Vec::new()),
        }
    }

    /// Looks all ids of a list up, so that none is looked up again.
    pub(crate) fn with_keys(mut self, keys: Keys) -> Program {
        let bodies = keys.iter().map(|id| self.pattern(id).map_or(NO_PATTERN, |pattern| pattern.body)).collect();
        self.keys = (keys, bodies);
        self
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// What is not Fluent in the texts that it was compiled from. [`crate::text::FileId`] counts these texts.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// A message by its id.
    pub fn message(&self, id: &str) -> Option<Message<'_>> {
        if id.starts_with('-') {
            return None;
        }
        let number = self.index.find(&self.code.text, id)?;
        Some(Message { program: self, entry: self.entries.get(number as usize)? })
    }

    /// All messages, in the order of the texts; terms are not among them.
    pub fn messages(&self) -> impl Iterator<Item = Message<'_>> {
        let messages = self.entries.iter().filter(|entry| !self.code.str(entry.id).starts_with('-'));
        messages.map(|entry| Message { program: self, entry })
    }

    /// What a message (`id`) or an attribute (`id.attribute`) says; nothing if there is none.
    pub fn pattern(&self, id: &str) -> Option<Pattern<'_>> {
        match self.message(id) {
            Some(message) => message.value(),
            None => {
                let (id, attribute) = id.split_once('.')?;
                self.message(id)?.attribute(attribute)
            }
        }
    }

    /// What the id at a place of `keys` says. If these are the keys that the program was built with ([`Builder::keys`]),
    /// that is a look into a table; any others are looked up by their text.
    ///
    /// ```
    /// use portolan::runtime::Program;
    /// static KEYS: [&str; 2] = ["bye", "hello.title"];
    /// let text = "hello = Hello\n    .title = Greeting";
    /// let program = Program::builder("en".parse()?).source(text).keys(&KEYS).build();
    /// assert_eq!(program.keyed(&KEYS, 1).unwrap().as_plain(), Some("Greeting"));
    /// assert!(program.keyed(&KEYS, 0).is_none() && program.keyed(&KEYS, 2).is_none());
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn keyed(&self, keys: Keys, place: usize) -> Option<Pattern<'_>> {
        let (own, bodies) = &self.keys;
        if !std::ptr::eq(*own, keys) {
            return self.pattern(keys.get(place)?);
        }
        let body = *bodies.get(place)?;
        (body != NO_PATTERN).then_some(Pattern { program: self, body })
    }

    /// Formats a message (`id`) or an attribute (`id.attribute`); nothing if there is none. A text without placeables is
    /// lent and costs nothing.
    pub fn format(&self, id: &str, args: &Args<'_>, errors: &mut Vec<FormatError>) -> Option<Cow<'_, str>> {
        Some(self.pattern(id)?.format(args, errors))
    }

    pub(crate) fn code(&self) -> &Code {
        &self.code
    }

    pub(crate) fn icu_locale(&self) -> &icu_locale_core::Locale {
        &self.icu_locale
    }

    pub(crate) fn plurals(&self) -> &Plurals {
        &self.plurals
    }

    pub(crate) fn decimals(&self) -> &Decimals {
        &self.decimals
    }

    /// The plural category of a number as it is shown; nothing if it is not finite.
    #[cfg(feature = "fluent")]
    pub(crate) fn category(&self, number: &Number) -> Option<&'static str> {
        let options = number.options().cloned().unwrap_or_default();
        let shown = Decimals::shown(number, &options)?;
        Some(category_name(self.plurals.of_decimal(options.kind.unwrap_or(Kind::Cardinal), &shown)))
    }

    pub(crate) fn date_style(&self) -> &DateStyle {
        &self.date_style
    }
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program")
            .field("locale", &self.locale)
            .field("entries", &self.entries.len())
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

/// A message of a [`Program`].
#[derive(Clone, Copy, Debug)]
pub struct Message<'p> {
    program: &'p Program,
    entry: &'p Entry,
}

impl<'p> Message<'p> {
    /// Its id.
    pub fn id(&self) -> &'p str {
        self.program.code.str(self.entry.id)
    }

    /// What it says; nothing if it has only attributes.
    pub fn value(&self) -> Option<Pattern<'p>> {
        Some(Pattern { program: self.program, body: self.entry.value? })
    }

    /// One of its attributes.
    pub fn attribute(&self, name: &str) -> Option<Pattern<'p>> {
        self.attributes().find(|(own, _)| *own == name).map(|(_, pattern)| pattern)
    }

    /// All of its attributes, in order.
    pub fn attributes(&self) -> impl Iterator<Item = (&'p str, Pattern<'p>)> + use<'p> {
        let program = self.program;
        let (start, len) = self.entry.attributes;
        let attributes = program.attributes.get(start as usize..(start + len) as usize).unwrap_or_default();
        attributes.iter().map(move |(name, body)| (program.code.str(*name), Pattern { program, body: *body }))
    }
}

/// What a message or an attribute says.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'p> {
    program: &'p Program,
    body: u32,
}

/// Most bytes that are set aside for a text before it is written.
const MAX_SIZE: u32 = 4096;

impl<'p> Pattern<'p> {
    /// The text, if it is nothing but text.
    pub fn as_plain(&self) -> Option<&'p str> {
        self.program.code.plain(self.body)
    }

    /// Formats it. There is always a text; what is wrong with it goes into `errors`.
    pub fn format(&self, args: &Args<'_>, errors: &mut Vec<FormatError>) -> Cow<'p, str> {
        if let Some(text) = self.as_plain() {
            return Cow::Borrowed(text);
        }
        let mut text = String::with_capacity(self.size());
        // Writing to a string does not fail.
        let _ = self.machine(args, errors, self.program.isolation == Isolation::Always).write(self.body, &mut text);
        Cow::Owned(text)
    }

    /// Formats it into any writer, whose errors are the only ones.
    ///
    /// ```
    /// use portolan::{args, runtime::Program};
    /// let program = Program::new("en".parse()?, "hello = Hello, { $name }!");
    /// let (mut out, mut errors) = (String::from("> "), Vec::new());
    /// program.pattern("hello").unwrap().write(args! {}, &mut errors, &mut out)?;
    /// assert_eq!(out, "> Hello, {$name}!");
    /// assert_eq!(errors[0].to_string(), "no argument `$name` was given");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write(&self, args: &Args<'_>, errors: &mut Vec<FormatError>, out: &mut dyn fmt::Write) -> fmt::Result {
        if let Some(text) = self.as_plain() {
            return out.write_str(text);
        }
        self.machine(args, errors, self.program.isolation == Isolation::Always).write(self.body, &mut Writer(out))
    }

    /// Formats it as HTML that is safe to put into a page: arguments are escaped, and of the message's own markup only
    /// elements and attributes that texts need are kept. See `docs/runtime.md` for the list.
    ///
    /// ```
    /// use portolan::{args, runtime::Program};
    /// let program = Program::new("en".parse()?, "hello = Hello, <b onclick=\"x()\">{ $name }</b> & all!");
    /// let mut errors = Vec::new();
    /// let html = program.pattern("hello").unwrap().format_html(args! { name: "<script>" }, &mut errors);
    /// assert_eq!(html, "Hello, <b>\u{2068}&lt;script&gt;\u{2069}</b> &amp; all!");
    /// assert_eq!(errors[0].to_string(), "markup left out: the attribute `onclick` of `<b>`");
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn format_html(&self, args: &Args<'_>, errors: &mut Vec<FormatError>) -> String {
        let mut html = Html::with_capacity(self.size());
        let isolate = self.program.isolation != Isolation::Never;
        // Writing to a string does not fail.
        let _ = self.machine(args, errors, isolate).write(self.body, &mut html);
        html.finish(errors)
    }

    fn size(&self) -> usize {
        let size = self.program.code.bodies.get(self.body as usize).map_or(0, |body| body.size);
        size.min(MAX_SIZE) as usize
    }

    fn machine<'a>(&self, args: &'a Args<'a>, errors: &'a mut Vec<FormatError>, isolate: bool) -> Machine<'a>
    where
        'p: 'a,
    {
        Machine::new(self.program, args, errors, isolate)
    }
}

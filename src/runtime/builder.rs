//! Gathers the texts and functions of a program.

use std::borrow::Cow;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::runtime::code::OwnFunction;
use crate::runtime::compile::compile;
use crate::runtime::program::{Isolation, Keys, Program};
use crate::runtime::value::{Named, Value};
use crate::syntax::parse;
use crate::syntax::tree::Resource;
use crate::text::FileId;

/// Gathers what a [`Program`] is compiled from.
///
/// ```
/// use portolan::{args, runtime::{Isolation, Program, Value}};
/// let program = Program::builder("en".parse()?)
///     .source("-brand = Portolan")
///     .source("about = About { SHOUT(-brand) } and { $name }")
///     .function("SHOUT", |values, _| match values.first().and_then(Value::as_text) {
///         Some(text) => text.to_uppercase().into(),
///         None => Value::None,
///     })
///     .isolation(Isolation::Always)
///     .build();
/// let text = program.format("about", args! { name: "Ada" }, &mut Vec::new()).unwrap();
/// assert_eq!(text, "About \u{2068}PORTOLAN\u{2069} and \u{2068}Ada\u{2069}");
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
pub struct Builder<'s> {
    locale: Locale,
    sources: Vec<(Cow<'s, str>, Cow<'s, Resource>)>,
    functions: Vec<(Box<str>, Arc<OwnFunction>)>,
    isolation: Isolation,
    keys: Keys,
    diagnostics: Vec<Diagnostic>,
}

impl<'s> Builder<'s> {
    pub(crate) fn new(locale: Locale) -> Self {
        Self {
            locale,
            sources: Vec::new(),
            functions: Vec::new(),
            isolation: Isolation::default(),
            keys: &[],
            diagnostics: Vec::new(),
        }
    }

    /// Adds a Fluent text. Of entries with one id the first counts, over all texts.
    pub fn source(mut self, text: impl Into<Cow<'s, str>>) -> Self {
        let text = text.into();
        let parsed = parse(FileId(self.sources.len() as u32), &text);
        self.diagnostics.extend(parsed.diagnostics);
        self.sources.push((text, Cow::Owned(parsed.resource)));
        self
    }

    /// Adds a text that has been parsed already.
    pub fn resource(mut self, text: &'s str, resource: &'s Resource) -> Self {
        self.sources.push((text.into(), Cow::Borrowed(resource)));
        self
    }

    /// Adds a function that messages can call by a name in capitals. It must give a value whatever it gets, and
    /// [`Value::None`] where it cannot: then the text has `{NAME()}`. One called `NUMBER` or `DATETIME` takes the place of
    /// Fluent's own.
    pub fn function<F>(mut self, name: &str, function: F) -> Self
    where
        F: for<'a> Fn(&[Value<'a>], &Named<'a>) -> Value<'a> + Send + Sync + 'static,
    {
        self.functions.retain(|(own, _)| **own != *name);
        self.functions.push((name.into(), Arc::new(function)));
        self
    }

    /// Where placeables are kept apart from the direction of the text around them.
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Ids that will be asked for by their place in this list: see [`Program::keyed`].
    pub fn keys(mut self, keys: Keys) -> Self {
        self.keys = keys;
        self
    }

    /// Compiles everything.
    pub fn build(self) -> Program {
        let sources = self.sources.iter().map(|(text, resource)| (&**text, &**resource));
        let parts = compile(sources, self.functions, self.diagnostics);
        Program::from_parts(self.locale, self.isolation, parts).with_keys(self.keys)
    }
}

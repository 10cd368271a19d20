//! What a program gives to a message, and what functions give back.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::locale::Locale;
use crate::runtime::datetime::DateTime;
use crate::runtime::number::Number;

/// The arguments of a message, by name without the `$`. The first of a name counts.
///
/// A slice, so that arguments cost no memory of their own; [`args!`](crate::args) writes one.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// Writes the arguments of a message: `args! { name: "Ada", count: 3 }`, and `args! {}` for none.
///
/// ```
/// use portolan::{args, runtime::Program};
/// let program = Program::new("en".parse()?, "hello = Hello, { $name }!");
/// assert_eq!(program.format("hello", args! { name: "Ada" }, &mut Vec::new()).unwrap(), "Hello, Ada!");
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
#[macro_export]
macro_rules! args {
    ($($name:ident : $value:expr),* $(,)?) => {
        &[$((stringify!($name), $crate::runtime::Value::from($value))),*] as &$crate::runtime::Args<'_>
    };
}

/// An argument: made with `Value::from` or `.into()` from texts, numbers and dates.
///
/// ```
/// use portolan::runtime::{Number, Value};
/// let name: Value = "Ada".into();
/// let count: Value = 3.into();
/// let price: Value = Number::parse("12.50").unwrap().into();
/// let nothing: Value = None::<i32>.into();
/// assert!(matches!(nothing, Value::None));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Value<'a> {
    /// A text. It is shown as it is, and selects the variant of that name.
    Text(Cow<'a, str>),
    /// A number. It is shown in the way of the language, and selects by its value or its plural category.
    Number(Number),
    /// A date, a time, or both, shown in the way of the language.
    DateTime(DateTime),
    /// Anything else that knows how to show itself.
    Custom(Arc<dyn Custom>),
    /// No value: an argument that is missing, and what a function gives back that cannot work with its arguments.
    None,
}

/// A value of the caller's own that shows itself in each language.
///
/// ```
/// use std::{borrow::Cow, sync::Arc};
/// use portolan::{args, locale::Locale, runtime::{Custom, Program, Value}};
///
/// #[derive(Debug)]
/// struct Bytes(u64);
///
/// impl Custom for Bytes {
///     fn show(&self, locale: &Locale) -> Cow<'_, str> {
///         let unit = if locale.language() == "fr" { "Ko" } else { "kB" };
///         format!("{} {unit}", self.0 / 1000).into()
///     }
/// }
///
/// let program = Program::new("fr".parse()?, "size = Taille : { $size }");
/// let size = Value::Custom(Arc::new(Bytes(12_000)));
/// assert_eq!(program.format("size", args! { size: size }, &mut Vec::new()).unwrap(), "Taille : 12 Ko");
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
pub trait Custom: fmt::Debug + Send + Sync {
    /// How it reads in a language. In HTML it is escaped like any argument.
    fn show(&self, locale: &Locale) -> Cow<'_, str>;

    /// Whether it selects the variant of this name; no variant but the default unless this says otherwise.
    fn selects(&self, key: &str) -> bool {
        let _ = key;
        false
    }
}

impl<'a> Value<'a> {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The same value, its text borrowed from this one.
    pub(crate) fn lend(&'a self) -> Value<'a> {
        match self {
            Value::Text(text) => Value::Text(Cow::Borrowed(text)),
            other => other.clone(),
        }
    }
}

/// The named arguments of a call: `NUMBER($n, style: "percent")`.
#[derive(Debug)]
pub struct Named<'a>(pub(crate) Vec<(&'a str, Value<'a>)>);

impl<'a> Named<'a> {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        self.0.iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    /// All of them, in the order of the message.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value::Text(text)
    }
}

impl From<Number> for Value<'_> {
    fn from(number: Number) -> Self {
        Value::Number(number)
    }
}

impl From<DateTime> for Value<'_> {
    fn from(moment: DateTime) -> Self {
        Value::DateTime(moment)
    }
}

impl From<Arc<dyn Custom>> for Value<'_> {
    fn from(custom: Arc<dyn Custom>) -> Self {
        Value::Custom(custom)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::None, Into::into)
    }
}

macro_rules! numbers {
    ($($type:ty)*) => {
        $(impl From<$type> for Value<'_> {
            fn from(number: $type) -> Self {
                Value::Number(number.into())
            }
        })*
    };
}

numbers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);

//! What went wrong while a message was formatted. The text is there all the same.

use std::fmt;

/// Why a text may not say what it should.
///
/// Errors are for the program's log, never for readers, who get the text with `{$name}` or the like in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatError {
    /// The program gave no argument of this name.
    MissingArgument(String),
    /// No message with this id; its text is English, or its id.
    MissingMessage(String),
    /// A reference to a message, a term (`-brand`) or an attribute (`menu.label`) that does not exist.
    UnknownReference(String),
    /// A reference to a message that has only attributes.
    NoValue(String),
    /// A call of a function that does not exist.
    UnknownFunction(String),
    /// A function was given something that it cannot work with, such as a text in place of a number.
    WrongArgument(String),
    /// An option of a function that is unknown or out of range. It was left out, or the nearest value taken.
    BadOption {
        /// Its name.
        option: String,
        /// What is wrong with it.
        reason: String,
    },
    /// An entry that refers to itself.
    Cycle(String),
    /// Too many pieces, too deep or too long: see [`crate::runtime::limits`].
    Limit(&'static str),
    /// Markup that is not allowed in a text, and was left out.
    Markup(String),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingArgument(name) => write!(f, "no argument `${name}` was given"),
            Self::MissingMessage(id) => write!(f, "no message `{id}`"),
            Self::UnknownReference(id) => write!(f, "`{{ {id} }}` refers to nothing"),
            Self::NoValue(id) => write!(f, "`{{ {id} }}` refers to a message that has only attributes"),
            Self::UnknownFunction(name) => write!(f, "there is no function `{name}`"),
            Self::WrongArgument(name) => write!(f, "`{name}` cannot work with what it was given"),
            Self::BadOption { option, reason } => write!(f, "option `{option}`: {reason}"),
            Self::Cycle(id) => write!(f, "`{{ {id} }}` refers to itself"),
            Self::Limit(what) => write!(f, "the text has too many {what}"),
            Self::Markup(what) => write!(f, "markup left out: {what}"),
        }
    }
}

impl std::error::Error for FormatError {}

impl FormatError {
    pub(crate) fn option(option: &str, reason: impl Into<String>) -> Self {
        Self::BadOption { option: option.to_owned(), reason: reason.into() }
    }
}

//! What Portolan finds: a [`Diagnostic`] by a named rule, the places it is about, and the [`Edit`]s that would mend it.

use std::fmt;
use std::str::FromStr;

use crate::locale::Locale;
use crate::text::{FileId, Span};

/// How bad a finding is. Errors always make `check` fail; warnings and remarks never do by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong.
    Warning,
    /// Wrong: a user would see a broken or a missing text.
    Error,
}

impl Severity {
    /// `info`, `warning` or `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Severity {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        [Severity::Info, Severity::Warning, Severity::Error].into_iter().find(|s| s.name() == name).ok_or(())
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Name of the rule that found it, in kebab-case.
    pub rule: &'static str,
    /// How bad it is, after the project's configuration.
    pub severity: Severity,
    /// The locale of the catalogue it is about; none for project files.
    pub locale: Option<Locale>,
    /// The file it is in.
    pub file: FileId,
    /// Where in that file.
    pub span: Span,
    /// The unit or entry it is about: `id`, `id.attr`, `-term`.
    pub id: Option<String>,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that explain it.
    pub labels: Vec<Label>,
    /// Edits that mend it; none if only a person can.
    pub fix: Vec<Edit>,
    /// Whether these edits cannot change what the text says, so that they are made without asking.
    pub is_safe: bool,
    /// The findings that there would be if this one did not stand for all of them, such as one for a whole file. A baseline
    /// knows them, so that mending some makes no other one new.
    pub parts: Vec<Diagnostic>,
}

impl Diagnostic {
    /// A finding at one place, with nothing but a message.
    pub fn new(rule: &'static str, severity: Severity, file: FileId, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            rule,
            severity,
            locale: None,
            file,
            span,
            id: None,
            message: message.into(),
            help: None,
            labels: Vec::new(),
            fix: Vec::new(),
            is_safe: false,
            parts: Vec::new(),
        }
    }

    /// With what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With another place that explains it.
    pub fn label(mut self, file: FileId, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { file, span, text: text.into() });
        self
    }

    /// About this unit or entry.
    pub fn about(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// With an edit that, with the others, mends it. A person is asked first (`check --fix=all`), unless it is
    /// [`Diagnostic::safe`].
    pub fn edit(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix.push(Edit { file: self.file, span, text: text.into() });
        self
    }

    /// With edits that `check --fix` may make without asking: whoever reads the text reads the same afterwards, only better
    /// set. Blanks that are not shown, line ends, typographic signs for those that a keyboard has.
    ///
    /// ```
    /// use portolan::diagnostic::{Diagnostic, Severity};
    /// use portolan::text::Span;
    /// let finding = Diagnostic::new("byte-order-mark", Severity::Warning, Default::default(), Span::new(0, 3), "a BOM");
    /// assert!(finding.edit(Span::new(0, 3), "").safe().is_safe);
    /// ```
    pub fn safe(mut self) -> Self {
        self.is_safe = true;
        self
    }

    /// Whether it is findings of its own rule taken together, and says nothing beside them.
    pub fn is_gathered(&self) -> bool {
        self.parts.first().is_some_and(|part| part.rule == self.rule)
    }

    /// What results sort by; those that are equal here stay in the order in which they were found.
    pub fn order(&self) -> impl Ord + '_ {
        (self.file, self.span, self.rule)
    }
}

/// Another place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file it is in.
    pub file: FileId,
    /// Where in that file.
    pub span: Span,
    /// What stands there, in a few words.
    pub text: String,
}

/// A byte-exact change: the bytes of `span` become `text`. Bytes that no edit names stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The file to change.
    pub file: FileId,
    /// The bytes to replace; empty to insert.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

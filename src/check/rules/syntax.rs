//! S01–S06, F05, F06, T13's sibling for arguments: what the parser finds. The words of each finding stand with the parser.

use crate::check::rule::{Run, rule};

rule! {
    /// An escape in a text in quotes is unknown, unfinished, or stands for no character.
    ///
    /// Only `\\`, `\"`, `\u` with four hexadecimal digits and `\U` with six are escapes. Programs show U+FFFD for one that
    /// stands for no character, such as half of a surrogate pair.
    ///
    /// # Example
    /// ```ftl
    /// cafe = Caf{ "\u00e" }
    /// #~           ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// cafe = Caf{ "\u00e9" }
    /// ```
    BAD_ESCAPE = "bad-escape", Error, Run::Reading
}

rule! {
    /// Git left its conflict markers in the file.
    ///
    /// Both versions of the text stand in the file now, and programs read whichever comes first.
    ///
    /// # Example
    /// ```ftl
    /// <<<<<<< HEAD
    /// #~|^^^^^^^^^^^^
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = Enregistrer
    /// ```
    CONFLICT_MARKER = "conflict-marker", Error, Run::Reading
}

rule! {
    /// A call has the same named argument twice.
    ///
    /// Nobody can tell which of the two is meant; programs drop the whole message.
    ///
    /// # Example
    /// ```ftl
    /// price = { NUMBER($n, style: "percent", style: "decimal") }
    /// #~                                     ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// price = { NUMBER($n, style: "percent") }
    /// ```
    DUPLICATE_ARGUMENT = "duplicate-argument", Error, Run::Reading
}

rule! {
    /// A message, term, attribute or variant says nothing.
    ///
    /// Fluent has no empty texts; programs drop the message. To show nothing on purpose, write `{""}`.
    ///
    /// # Example
    /// ```ftl
    /// save =
    /// #~|^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// save = {""}
    /// ```
    EMPTY_ENTRY = "empty-entry", Error, Run::Reading
}

rule! {
    /// The file is larger than Portolan reads.
    ///
    /// The limit of 256 MiB keeps a stray file from using up the machine's memory. No catalogue that people write comes
    /// near it.
    FILE_TOO_LARGE = "file-too-large", Error, Run::Reading
}

rule! {
    /// A reference has a form that Fluent does not know.
    ///
    /// A message takes no arguments, a term takes only named ones, and an attribute of a term can choose between variants
    /// but cannot be shown.
    ///
    /// # Example
    /// ```ftl
    /// about = About { -brand.gender }
    /// #~              ^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// -brand = Portolan
    ///     .gender = neuter
    /// about = { -brand.gender ->
    ///     [feminine] About her
    ///    *[other] About it
    /// }
    /// ```
    INVALID_REFERENCE = "invalid-reference", Error, Run::Reading
}

rule! {
    /// Variants are selected by a message, a term, or a placeable in braces, none of which can select.
    ///
    /// A selector is a variable, a number or a text, a function, or an attribute of a term.
    ///
    /// # Example
    /// ```ftl
    /// size = { count ->
    /// #~       ^^^^^
    ///    *[other] Size
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// size = { $count ->
    ///    *[other] Size
    /// }
    /// ```
    INVALID_SELECTOR = "invalid-selector", Error, Run::Reading
}

rule! {
    /// A line of text starts with `.`, `*`, `[` or `}`, which has a meaning of its own there.
    ///
    /// The text ends above that line, and the rest is lost to programs.
    ///
    /// # Example
    /// ```ftl
    /// files =
    ///     These files are not counted:
    ///     .gitignore and others
    /// #~  ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// files =
    ///     These files are not counted:
    ///     {"."}gitignore and others
    /// ```
    LINE_START_CHARACTER = "line-start-character", Error, Run::Reading
}

rule! {
    /// No variant of a selector is marked as the default.
    ///
    /// One variant must have a `*`: it is shown when no other fits. Without it programs drop the whole message.
    ///
    /// # Example
    /// ```ftl
    /// cities = { $count ->
    /// #~         ^^^^^^
    ///     [one] One city
    ///     [other] { $count } cities
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// cities = { $count ->
    ///     [one] One city
    ///    *[other] { $count } cities
    /// }
    /// ```
    MISSING_DEFAULT_VARIANT = "missing-default-variant", Error, Run::Reading
}

rule! {
    /// An id is not followed by `=`.
    ///
    /// Often this is a line of text that lost its indentation: text that goes on must be indented.
    ///
    /// # Example
    /// ```ftl
    /// intro = Cities can be
    /// safe harbours.
    /// #~|^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// intro = Cities can be
    ///     safe harbours.
    /// ```
    MISSING_EQUALS = "missing-equals", Error, Run::Reading
}

rule! {
    /// Braces and calls stand too deep in one another.
    ///
    /// The limit of 100 levels protects programs, which may crash on such texts; no text that people write comes near it.
    NESTING_TOO_DEEP = "nesting-too-deep", Error, Run::Reading
}

rule! {
    /// An argument without a name stands after one with a name.
    ///
    /// # Example
    /// ```ftl
    /// price = { NUMBER(minimumFractionDigits: 2, $n) }
    /// #~                                         ^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// price = { NUMBER($n, minimumFractionDigits: 2) }
    /// ```
    POSITIONAL_AFTER_NAMED = "positional-after-named", Error, Run::Reading
}

rule! {
    /// A selector has two default variants.
    ///
    /// Only one variant can be the one that is shown when no other fits; programs drop the message.
    ///
    /// # Example
    /// ```ftl
    /// cities = { $count ->
    ///    *[one] One city
    ///    *[other] { $count } cities
    /// #~ ^^^^^^^^
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// cities = { $count ->
    ///     [one] One city
    ///    *[other] { $count } cities
    /// }
    /// ```
    SEVERAL_DEFAULT_VARIANTS = "several-default-variants", Error, Run::Reading
}

rule! {
    /// An attribute belongs to no message.
    ///
    /// It must stand right below its message, with no comment in between.
    ///
    /// # Example
    /// ```ftl
    /// # Search field
    ///     .placeholder = City or country
    /// #~  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// # Search field
    /// search =
    ///     .placeholder = City or country
    /// ```
    STRAY_ATTRIBUTE = "stray-attribute", Error, Run::Reading
}

rule! {
    /// Something here is not Fluent.
    ///
    /// Programs skip the lines from here to the next message and show nothing, or an id, in place of the text.
    ///
    /// # Example
    /// ```ftl
    /// 1st-step = Say hello
    /// #~|^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// step-1 = Say hello
    /// ```
    SYNTAX_ERROR = "syntax-error", Error, Run::Reading
}

rule! {
    /// A tab is used where Fluent wants spaces.
    ///
    /// A tab is not white space in Fluent. A line that is indented with one does not belong to the message above it.
    ///
    /// # Example
    /// ```ftl escaped
    /// intro =
    /// \tCities can be safe harbours.
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// intro =
    ///     Cities can be safe harbours.
    /// ```
    TAB_INDENTATION = "tab-indentation", Error, Run::Reading
}

rule! {
    /// A file has more findings of one kind than are listed.
    ///
    /// After 500 syntax errors the file is most likely no Fluent at all; after 5,000 findings of another rule in one file,
    /// more of them help nobody.
    TOO_MANY_PROBLEMS = "too-many-problems", Error, Run::Reading
}

rule! {
    /// A placeable is never closed.
    ///
    /// # Example
    /// ```ftl
    /// welcome = Hello, { $name
    /// #~               ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// welcome = Hello, { $name }
    /// ```
    UNCLOSED_PLACEABLE = "unclosed-placeable", Error, Run::Reading
}

rule! {
    /// A text in quotes is not closed on its line.
    ///
    /// # Example
    /// ```ftl
    /// brace = { "{ }
    /// #~        ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// brace = { "{" }
    /// ```
    UNCLOSED_STRING = "unclosed-string", Error, Run::Reading
}

rule! {
    /// A brace stands in the text as if it were a letter.
    ///
    /// Braces hold placeables. One that readers should see is written `{"{"}` or `{"}"}`.
    ///
    /// # Example
    /// ```ftl
    /// hint = Close the block with } at the end
    /// #~                          ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// hint = Close the block with {"}"} at the end
    /// ```
    UNESCAPED_BRACE = "unescaped-brace", Error, Run::Reading
}

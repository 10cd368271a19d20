//! `python`: a package with a typed function for each text, over Fluent files for `fluent.runtime`.
//!
//! ```python
//! from texts_website import Texts                  # the folder `python` of the bundle is on the path
//!
//! say = Texts("pl-PL")                             # English where Polish has no text
//! say.cities(count=3)                              # 3 miasta
//! say.cities()                                     # mypy: `count` is missing
//! ```
//!
//! `texts_NAME/locales/pl/NAME.ftl` is as `FluentLocalization` and `FluentResourceLoader` expect it, for programs that want
//! no types. An id becomes a name as Python has them: `sign-in.ariaLabel` is `sign_in_aria_label`. A keyword gets a `_` at
//! its end; of two that would be called alike, the second gets a number, which the report tells. Tested with
//! `fluent.runtime` 0.4.0 and mypy 2.4.1 on Python 3.11.
//!
//! Everything is in it as it is written. What `fluent.runtime` does otherwise than Fluent says is told for each text: of
//! the options of `DATETIME` it takes `dateStyle` and `timeStyle` alone, and an option of `NUMBER` that it does not know,
//! such as `type: "ordinal"`, is an error to it, from which the package keeps it.

use std::fmt::Write as _;

use crate::codegen::names::{settled, snake};
use crate::export::formats::fluent;
use crate::export::formats::typed::{Called, Takes, Typed, Unknown, add_called, add_reasons, typed};
use crate::export::manifest::fallback;
use crate::export::{Format, Output, Package, Trait, Variable, Written};
use crate::locale::autonym::autonym;
use crate::message::described::Holds;

pub(super) static PYTHON: Format = Format {
    name: "python",
    about: "a package of Python with types, Fluent inside",
    consumer: "`fluent.runtime`; the tests load it with version 0.4.0, and check its types with mypy 2.4.1",
    keeps: &[
        Trait::Variables,
        Trait::Plurals,
        Trait::Numbers,
        Trait::Words,
        Trait::SeveralChoices,
        Trait::Attributes,
        Trait::References,
        Trait::NumberOptions,
        Trait::Dates,
        Trait::Functions,
    ],
    write,
    verify,
};

/// What `fluent.runtime` 0.4 takes: `NumberFormatOptions` and `_SUPPORTED_DATETIME_OPTIONS` in its `types.py`.
const UNKNOWN: Unknown = Unknown {
    runtime: "fluent.runtime",
    number: &[
        "style",
        "currency",
        "currencyDisplay",
        "useGrouping",
        "minimumIntegerDigits",
        "minimumFractionDigits",
        "maximumFractionDigits",
        "minimumSignificantDigits",
        "maximumSignificantDigits",
    ],
    datetime: &["dateStyle", "timeStyle", "timeZone"],
    values: &[("useGrouping", "\"false\""), ("currencyDisplay", "\"name\""), ("style", "\"unit\"")],
};

/// Words that are no names: `keyword.kwlist` and `keyword.softkwlist` of Python 3.13, and what a method has anyway.
const KEYWORDS: [&str; 39] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "case", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "match",
    "nonlocal", "not", "or", "pass", "raise", "return", "self", "try", "type", "while", "with", "yield",
];

/// What the class has for itself, and the types that stand in it.
const OWN: [&str; 5] = ["format", "locales", "str", "bool", "object"];

const HEAD: &str = "# Made by portolan export; do not edit.\n";

/// What stands before the languages.
const IMPORTS: &str = r#"from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from importlib.resources import files
from typing import Any, Literal, TypedDict, Union

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.builtins import DATETIME, NUMBER
from fluent.runtime.types import FluentDateType, FluentNone, FluentNumber, FluentType

__all__ = ["FUNCTIONS", "LOCALES", "LocaleInfo", "SOURCE", "Texts"]

_Number = Union[int, float, Decimal, FluentNumber]
_Date = Union[date, FluentDateType]
_Any = Union[str, _Number, _Date, FluentType]


class LocaleInfo(TypedDict):
    """A language: what it is called in itself, and where to look for a text that is not there."""

    name: str
    direction: Literal["ltr", "rtl"]
    fallback: list[str]


"#;

/// What stands between the languages and the texts.
const CODE: &str = r#"
_NUMBER_OPTIONS = frozenset([OPTIONS])


def _number(value: Any = FluentNone("NUMBER()"), *_: Any, **options: Any) -> Any:
    """NUMBER without the options that fluent.runtime ends with an error at."""
    known = {name: option for name, option in options.items() if name in _NUMBER_OPTIONS}
    try:
        return NUMBER(value, **known)
    except (TypeError, ValueError):
        return value


def _datetime(value: Any = FluentNone("DATETIME()"), *_: Any, **options: Any) -> Any:
    known = {name: option for name, option in options.items() if name in ("dateStyle", "timeStyle", "timeZone")}
    try:
        return DATETIME(value, **known)
    except (TypeError, ValueError):
        return value


# For a FluentLocalization of your own as well.
FUNCTIONS: dict[str, Callable[..., Any]] = {"NUMBER": _number, "DATETIME": _datetime}


def _chain(asked: Iterable[str]) -> list[str]:
    """The languages to look in: those that are asked for or, if they are not there, without their country."""
    chain: list[str] = []
    for tag in asked:
        parts = tag.replace("_", "-").split("-")
        known = ("-".join(parts[:end]) for end in range(len(parts), 0, -1))
        found = next((own for tag in known for own in LOCALES if own.lower() == tag.lower()), None)
        if found is not None:
            chain.extend([found, *(own for own in LOCALES[found]["fallback"] if own != SOURCE)])
    return list(dict.fromkeys([*chain, SOURCE]))


class Texts:
    """The texts for one reader, a method each."""

    def __init__(
        self,
        *asked: str,
        functions: Mapping[str, Callable[..., Any]] | None = None,
        use_isolating: bool = True,
        on_error: Callable[[str, Exception], object] | None = None,
    ) -> None:
        """Takes the tags of the languages that are asked for, best first. What is wrong with a text goes to `on_error`."""
        self.locales: list[str] = _chain(asked)
        self.__on_error = on_error or (lambda id, error: None)
        self.__functions = {**FUNCTIONS, **(functions or {})}
        self.__use_isolating = use_isolating
        self.__bundles: dict[str, FluentBundle] = {}

    def __bundle(self, locale: str) -> FluentBundle:
        bundle = self.__bundles.get(locale)
        if bundle is None:
            bundle = FluentBundle([locale], functions=self.__functions, use_isolating=self.__use_isolating)
            text = files(__name__).joinpath("locales", locale, _FILE).read_text(encoding="utf-8")
            bundle.add_resource(FluentResource(text))
            self.__bundles[locale] = bundle
        return bundle

    def format(self, id: str, args: Mapping[str, object] | None = None) -> str:
        """The text of an id that is not known before; an attribute is `id.attribute`. The id itself if there is none."""
        message, _, attribute = id.partition(".")
        for locale in self.locales:
            bundle = self.__bundle(locale)
            if not bundle.has_message(message):
                continue
            found = bundle.get_message(message)
            pattern = found.attributes.get(attribute) if attribute else found.value
            if pattern is None:
                continue
            text, errors = bundle.format_pattern(pattern, dict(args or {}))
            for error in errors:
                self.__on_error(id, error)
            return str(text)
        self.__on_error(id, LookupError("there is no text of this id"))
        return id
"#;

fn write(package: &Package<'_>) -> Written {
    let folder = folder(package.name);
    let texts = typed(package, Takes::Any);
    let called = called(&texts);
    let mut files: Vec<Output> = package
        .editions
        .iter()
        .map(|it| (it, format!("{folder}/locales/{}/{}.ftl", it.locale, package.name)))
        .map(|(it, path)| Output::of(&it.locale, path, it.file.text()))
        .collect();
    files.push(Output::shared(format!("{folder}/__init__.py"), module(package, &texts, &called)));
    files.push(Output::shared(format!("{folder}/py.typed"), ""));
    let mut outcomes = fluent::outcomes(package);
    add_reasons(package, &texts, Some(&UNKNOWN), &mut outcomes);
    add_called(&called, &mut outcomes);
    Written { files, outcomes }
}

/// The package's name: a bundle may be called like a module of Python's own, or begin with a digit.
fn folder(bundle: &str) -> String {
    let plain = bundle.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    format!("texts_{}", plain.collect::<String>())
}

/// What the texts and their arguments are called.
fn called(texts: &[Typed<'_>]) -> Vec<Called> {
    let wanted: Vec<String> = texts.iter().map(|text| free(snake(&text.unit()), &OWN)).collect();
    let called = texts.iter().zip(settled(&wanted, "_")).map(|(text, function)| {
        let wanted: Vec<String> = text.variables.iter().map(|it| free(snake(&it.name), &[])).collect();
        let variables = text.variables.iter().map(|it| it.name.clone());
        Called { unit: text.unit(), function, arguments: variables.zip(settled(&wanted, "_")).collect() }
    });
    called.collect()
}

/// A `_` at the end of what cannot be used.
fn free(name: String, own: &[&str]) -> String {
    if KEYWORDS.contains(&name.as_str()) || own.contains(&name.as_str()) { name + "_" } else { name }
}

fn module(package: &Package<'_>, texts: &[Typed<'_>], called: &[Called]) -> String {
    let mut out = format!("{HEAD}{IMPORTS}SOURCE = {}\n\n", quoted(&package.source));
    // Writing to a string does not fail.
    out.push_str("# The languages, the source first.\nLOCALES: dict[str, LocaleInfo] = {\n");
    for edition in &package.editions {
        let direction = if edition.locale.is_rtl() { "rtl" } else { "ltr" };
        let chain: Vec<String> = fallback(package, &edition.locale).iter().map(quoted).collect();
        let _ = writeln!(
            out,
            "    {}: {{\"name\": {}, \"direction\": \"{direction}\", \"fallback\": [{}]}},",
            quoted(&edition.locale),
            quoted(autonym(&edition.locale)),
            chain.join(", "),
        );
    }
    let options: Vec<String> = UNKNOWN.number.iter().map(quoted).collect();
    let _ = writeln!(out, "}}\n\n_FILE = {}", quoted(format!("{}.ftl", package.name)));
    out.push_str(&CODE.replace("OPTIONS]", &format!("\n    {},\n]", options.join(",\n    "))));
    for (text, called) in texts.iter().zip(called) {
        method(&mut out, text, called);
    }
    out
}

fn method(out: &mut String, text: &Typed<'_>, called: &Called) {
    let arguments = || text.variables.iter().zip(called.arguments.iter().map(|(_, name)| name));
    let declared: Vec<String> = arguments().map(|(it, name)| format!("{name}: {}", kind(it))).collect();
    let star = if declared.is_empty() { "" } else { ", *, " };
    let _ = writeln!(out, "\n    def {}(self{star}{}) -> str:", called.function, declared.join(", "));
    let mut about = vec![format!("`{}`", called.unit)];
    about.extend(Some(text.message.comment.clone()).filter(|comment| !comment.is_empty()));
    let said = arguments().filter(|(it, _)| !it.about.is_empty());
    about.extend(said.map(|(it, name)| format!("{name}: {}", it.about)));
    about.push(text.english.clone());
    documented(out, &about.join("\n\n"));
    let given: Vec<String> = arguments().map(|(it, name)| format!("{}: {name}", quoted(&it.name))).collect();
    let given = if given.is_empty() { String::new() } else { format!(", {{{}}}", given.join(", ")) };
    let _ = writeln!(out, "        return self.format({}{given})", quoted(&called.unit));
}

fn kind(variable: &Variable) -> String {
    let words: Vec<String> = variable.words.iter().map(quoted).collect();
    let words = if words.is_empty() { String::new() } else { format!("Literal[{}] | ", words.join(", ")) };
    match variable.holds {
        Some(Holds::Number) => "_Number".to_owned(),
        Some(Holds::Date) => "_Date".to_owned(),
        Some(Holds::Text) => format!("{words}str"),
        None => format!("{words}_Any"),
    }
}

/// A docstring that no text ends.
fn documented(out: &mut String, text: &str) {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Three in a row would end it.
            '"' if safe.ends_with('"') => safe.push_str("\\\""),
            '\\' => safe.push_str("\\\\"),
            '\n' => safe.push(c),
            c if is_hidden(c) => safe.push(' '),
            c => safe.push(c),
        }
    }
    let lines: Vec<&str> = safe.split('\n').map(str::trim_end).collect();
    let _ = writeln!(out, "        \"\"\"{}", lines.join("\n        ").replace("\n        \n", "\n\n"));
    let _ = writeln!(out, "        \"\"\"");
}

/// What is not seen, or ends a line.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A string of Python.
fn quoted(text: impl ToString) -> String {
    let mut out = String::from("\"");
    for c in text.to_string().chars() {
        match c {
            '\\' | '"' => out.extend(['\\', c]),
            c if is_hidden(c) => drop(write!(out, "\\U{:08x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}

fn verify(path: &str, bytes: &[u8]) -> Result<(), String> {
    if path.ends_with(".ftl") {
        return fluent::verify(bytes);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
    let whole = text.is_empty() || (text.starts_with(HEAD) && text.ends_with('\n'));
    if whole { Ok(()) } else { Err("it is cut short, or not made by portolan export".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};
    use crate::export::formats::typed::traps::{ENGLISH, POLISH};

    const MODULE: &str = "texts_app/__init__.py";

    /// The lines that declare methods.
    fn methods(english: &str) -> Vec<String> {
        let written = written(&PYTHON, &[("en", english)]);
        let texts = text(&written, MODULE).split_once("        return id\n").expect("the texts").1;
        texts.lines().filter_map(|line| line.strip_prefix("    def ")).map(str::to_owned).collect()
    }

    #[test]
    fn texts_are_functions_with_types() {
        let lines = methods(
            "# $n (number): how many\n# $who (string)\n# $day (date)\na = { $n } { $who } { $day } { $odd }\n\
             b = { $g ->\n [male] x\n *[female] y\n }\n    .title = T\n\
             # $g (string)\nc = { $g ->\n [male] x\n *[other] y\n }\n",
        );
        assert_eq!(
            lines,
            [
                "a(self, *, n: _Number, who: str, day: _Date, odd: _Any) -> str:",
                "b(self, *, g: Literal[\"male\", \"female\"] | _Any) -> str:",
                "b_title(self) -> str:",
                "c(self, *, g: Literal[\"male\", \"other\"] | str) -> str:",
            ]
        );
    }

    #[test]
    fn names_are_those_of_python_and_never_twice() {
        let files = [("en", "a-b = 1\na_b = 2\nclass = { $user-name } { $userName } { $self }\nformat = 3\nstr = 4\n")];
        let written = written(&PYTHON, &files);
        assert_eq!(
            methods(files[0].1),
            [
                "a_b(self) -> str:",
                "a_b_2(self) -> str:",
                "class_(self, *, user_name: _Any, user_name_2: _Any, self_: _Any) -> str:",
                "format_(self) -> str:",
                "str_(self) -> str:",
            ]
        );
        assert!(
            text(&written, MODULE).contains("{\"user-name\": user_name, \"userName\": user_name_2, \"self\": self_}")
        );
        let reasons = |unit: &str| outcome(&written, "en", unit);
        assert_eq!(reasons("a-b"), (Loss::Exact, vec![]));
        assert_eq!(reasons("a_b"), (Loss::Exact, vec!["its function is called a_b_2".to_owned()]));
        let class = ["its function is called class_", "$userName is called user_name_2", "$self is called self_"];
        assert_eq!(reasons("class"), (Loss::Exact, class.map(str::to_owned).to_vec()));
    }

    #[test]
    fn the_package_is_called_like_no_other() {
        assert_eq!(
            ["json", "city-directory", "2026"].map(folder),
            ["texts_json", "texts_city_directory", "texts_2026"]
        );
    }

    #[test]
    fn no_text_gets_out_of_its_string() {
        let written = written(&PYTHON, &[("en", "# \\\"\"\" \u{2028} \na = \"\"\" \\ \u{202E} { \"\\\"\" }")]);
        let module = text(&written, MODULE);
        assert!(module.contains("        \\\\\"\\\"\\\"\n") && !module.contains(['\u{2028}', '\u{202E}']), "{module}");
        assert_eq!(quoted("a\"\\\n\u{2028}"), "\"a\\\"\\\\\\U0000000a\\U00002028\"");
    }

    #[test]
    fn what_the_runtime_passes_over_is_told() {
        let written = written(&PYTHON, &[("en", ENGLISH), ("pl", POLISH)]);
        let said = |unit: &str| outcome(&written, "en", unit);
        let told = |what: &str| (Loss::Approximated, vec![what.to_owned()]);
        assert_eq!(said("rank"), told("fluent.runtime takes no notice of the option type of NUMBER"));
        assert_eq!(said("month"), told("fluent.runtime takes no notice of the option month of DATETIME"));
        assert_eq!(said("year"), told("fluent.runtime takes no notice of useGrouping: \"false\""));
        assert_eq!(said("by-way"), told("fluent.runtime takes no notice of the option type of NUMBER"));
        let exact = written.outcomes.iter().filter(|it| it.loss() == Loss::Exact).count();
        assert_eq!(exact, written.outcomes.len() - 8);
        assert!(text(&written, "texts_app/locales/pl/app.ftl").contains("nested ="));
    }
}

//! `esm`: modules of JavaScript with types, ready for `@fluent/bundle`; no build step is needed.
//!
//! ```js
//! import { FluentBundle, FluentResource } from "@fluent/bundle";
//! import { format, load, locales } from "./esm/index.js";
//!
//! const bundle = new FluentBundle("pl");
//! bundle.addResource(new FluentResource(await load("pl")));
//! document.dir = locales.pl.direction;
//! format(bundle, "cities", { count: 3 });      // 3 miasta
//! format(bundle, "cities", {});                // TypeScript: `count` is missing
//! ```
//!
//! `pl.js` holds the Fluent text of a language, `index.js` the languages and the function `format`, and `index.d.ts` the ids
//! with what each takes. An attribute is `id.attribute`. Tested with `@fluent/bundle` 0.19.1 on Node.js, and with the
//! compiler of TypeScript 7.0.2.
//!
//! Everything is in it as it is written. What `@fluent/bundle` does otherwise than Fluent says is told for each text: it
//! takes no notice of some options of `NUMBER`, `type: "ordinal"` among them.

use std::fmt::Write as _;

use crate::export::formats::fluent;
use crate::export::formats::typed::{Takes, Typed, Unknown, add_reasons, typed};
use crate::export::manifest::fallback;
use crate::export::{Edition, Format, Output, Package, Trait, Variable, Written};
use crate::locale::autonym::autonym;
use crate::message::described::Holds;

pub(super) static ESM: Format = Format {
    name: "esm",
    about: "modules of JavaScript with types, Fluent inside",
    consumer: "`@fluent/bundle`; the tests load it with version 0.19.1 on Node.js, and check its types with TypeScript 7.0.2",
    keeps: &[
        Trait::Variables,
        Trait::Plurals,
        Trait::Numbers,
        Trait::Words,
        Trait::SeveralChoices,
        Trait::Attributes,
        Trait::References,
        Trait::Dates,
        Trait::Functions,
    ],
    write,
    verify,
};

/// What `@fluent/bundle` 0.19 takes: the lists in its `builtins.js`.
const UNKNOWN: Unknown = Unknown {
    runtime: "@fluent/bundle",
    number: &[
        "unitDisplay",
        "currencyDisplay",
        "useGrouping",
        "minimumIntegerDigits",
        "minimumFractionDigits",
        "maximumFractionDigits",
        "minimumSignificantDigits",
        "maximumSignificantDigits",
    ],
    datetime: &[
        "dateStyle",
        "timeStyle",
        "fractionalSecondDigits",
        "dayPeriod",
        "hour12",
        "weekday",
        "era",
        "year",
        "month",
        "day",
        "hour",
        "minute",
        "second",
        "timeZoneName",
    ],
    values: &[("useGrouping", "\"false\"")],
};

const HEAD: &str = "// Made by portolan export; do not edit.\n";

/// Says to Node.js and to bundlers that these are modules.
const MODULES: &str = r#"{
  "private": true,
  "type": "module",
  "sideEffects": false,
  "exports": { ".": { "types": "./index.d.ts", "default": "./index.js" }, "./*": "./*" }
}
"#;

/// What stands in `index.js` after the languages.
const CODE: &str = r#"
export async function load(locale) {
    if (!Object.hasOwn(modules, locale)) throw new RangeError(`there are no texts in ${locale}`);
    return (await modules[locale]()).default;
}

export function format(bundles, id, args = {}, errors = []) {
    const dot = id.indexOf(".");
    const message = dot < 0 ? id : id.slice(0, dot);
    for (const bundle of Symbol.iterator in bundles ? bundles : [bundles]) {
        const found = bundle.getMessage(message);
        const pattern = dot < 0 ? found?.value : found?.attributes[id.slice(dot + 1)];
        if (pattern != null) return bundle.formatPattern(pattern, args, errors);
    }
    errors.push(new ReferenceError(`there is no text ${id}`));
    return id;
}
"#;

/// What stands in `index.d.ts` before the messages.
const TYPES: &str = r#"import type { FluentBundle, FluentDateTime, FluentNumber, FluentVariable } from "@fluent/bundle";

/** A language of the bundle. */
export interface LocaleInfo {
    /** What the language is called in itself. */
    readonly name: string;
    readonly direction: "ltr" | "rtl";
    /** Where to look for a text that is not there, in this order. */
    readonly fallback: readonly Locale[];
}

/** The language that is written first. */
export declare const source: Locale;

/** The languages, the source first. */
export declare const locales: { readonly [locale in Locale]: LocaleInfo };

/** The Fluent text of a language, for a `FluentResource`. */
export declare function load(locale: Locale): Promise<string>;

/**
 * Formats a text: that of the first bundle that has it, or its id if none does. What is wrong comes as errors beside it.
 *
 * An attribute is `id.attribute`. A text that takes nothing needs no arguments; all others need all of theirs.
 */
export declare function format<K extends Id>(
    bundles: FluentBundle | Iterable<FluentBundle>,
    id: K,
    ...given: Given<K>
): string;

/** The id of a text. */
export type Id = keyof Texts;

/** What `format` takes after the id; for one of several ids, what any of them takes. */
export type Given<K extends Id> = {} extends All<K>
    ? [args?: { readonly [name: string]: never }, errors?: Error[]]
    : [args: All<K>, errors?: Error[]];

type All<K extends Id> = (K extends Id ? (args: Texts[K]) => void : never) extends (args: infer A) => void ? A : never;

type NumberArgument = number | FluentNumber;
type DateArgument = Date | number | FluentDateTime;
/** A text; named ones decide between wordings, and any other takes the usual one. */
type WordArgument<W extends string> = W | (string & {});
type NoText = Exclude<FluentVariable, string>;

"#;

fn write(package: &Package<'_>) -> Written {
    let texts = typed(package, Takes::Any);
    let module = |edition: &Edition| {
        let text = format!("{HEAD}export default `{}`;\n", template(edition.file.text()));
        Output::of(&edition.locale, format!("{}.js", edition.locale), text)
    };
    // For a program that imports one language by itself.
    let types = |edition: &Edition| {
        let text = format!("{HEAD}declare const text: string;\nexport default text;\n");
        Output::of(&edition.locale, format!("{}.d.ts", edition.locale), text)
    };
    let mut files: Vec<Output> = package.editions.iter().flat_map(|it| [module(it), types(it)]).collect();
    files.push(Output::shared("package.json", MODULES));
    files.push(Output::shared("index.js", index(package)));
    files.push(Output::shared("index.d.ts", declarations(package, &texts)));
    let mut outcomes = fluent::outcomes(package);
    add_reasons(package, &texts, Some(&UNKNOWN), &mut outcomes);
    Written { files, outcomes }
}

fn index(package: &Package<'_>) -> String {
    let mut out = format!("{HEAD}\nexport const source = {};\n\nexport const locales = {{\n", quoted(&package.source));
    // Writing to a string does not fail.
    for edition in &package.editions {
        let direction = if edition.locale.is_rtl() { "rtl" } else { "ltr" };
        let chain: Vec<String> = fallback(package, &edition.locale).iter().map(quoted).collect();
        let _ = writeln!(
            out,
            "    {}: {{ name: {}, direction: \"{direction}\", fallback: [{}] }},",
            quoted(&edition.locale),
            quoted(autonym(&edition.locale)),
            chain.join(", "),
        );
    }
    out.push_str("};\n\n// Written out one by one, so that bundlers find them.\nconst modules = {\n");
    for edition in &package.editions {
        let path = quoted(format!("./{}.js", edition.locale));
        let _ = writeln!(out, "    {}: () => import({path}),", quoted(&edition.locale));
    }
    out + "};\n" + CODE
}

fn declarations(package: &Package<'_>, texts: &[Typed<'_>]) -> String {
    let tags: Vec<String> = package.editions.iter().map(|edition| quoted(&edition.locale)).collect();
    let mut out =
        format!("{HEAD}{TYPES}/** The tags of the languages. */\nexport type Locale = {};\n", tags.join(" | "));
    out.push_str("\n/** The texts: what each takes, by id. */\nexport interface Texts {\n");
    for text in texts {
        documented(&mut out, "    ", &about(text));
        let id = quoted(text.unit());
        if text.variables.is_empty() {
            let _ = writeln!(out, "    readonly {id}: {{}};");
            continue;
        }
        let _ = writeln!(out, "    readonly {id}: {{");
        for variable in &text.variables {
            documented(&mut out, "        ", &variable.about);
            let _ = writeln!(out, "        readonly {}: {};", quoted(&variable.name), kind(variable));
        }
        out.push_str("    };\n");
    }
    out + "}\n"
}

/// The comment of the English, and the English.
fn about(text: &Typed<'_>) -> String {
    let comment = Some(text.message.comment.as_str()).filter(|comment| !comment.is_empty());
    let fence = "`".repeat(text.english.split(|c| c != '`').map(str::len).max().unwrap_or(0).max(2) + 1);
    let english = format!("{fence}ftl\n{}\n{fence}", text.english);
    comment.map(|comment| format!("{comment}\n\n")).unwrap_or_default() + &english
}

fn kind(variable: &Variable) -> String {
    let words: Vec<String> = variable.words.iter().map(quoted).collect();
    match variable.holds {
        Some(Holds::Number) => "NumberArgument".to_owned(),
        Some(Holds::Date) => "DateArgument".to_owned(),
        Some(Holds::Text) if words.is_empty() => "string".to_owned(),
        Some(Holds::Text) => format!("WordArgument<{}>", words.join(" | ")),
        None if words.is_empty() => "FluentVariable".to_owned(),
        None => format!("WordArgument<{}> | NoText", words.join(" | ")),
    }
}

/// A comment that no text ends.
fn documented(out: &mut String, indent: &str, text: &str) {
    let safe: String = text.replace("*/", "*\\/").chars().map(|c| if is_hidden(c) { ' ' } else { c }).collect();
    let lines: Vec<&str> = safe.lines().collect();
    match lines.as_slice() {
        [] => {}
        [line] => drop(writeln!(out, "{indent}/** {line} */")),
        lines => {
            let _ = writeln!(out, "{indent}/**");
            for line in lines {
                out.push_str(format!("{indent} * {line}").trim_end());
                out.push('\n');
            }
            let _ = writeln!(out, "{indent} */");
        }
    }
}

/// What ends a line in JavaScript, or is not seen.
fn is_hidden(c: char) -> bool {
    c != '\n'
        && (c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
}

/// A string of JavaScript: what JSON writes, which leaves nothing that JavaScript reads otherwise.
fn quoted(text: impl ToString) -> String {
    serde_json::Value::from(text.to_string()).to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// The inside of a template literal: lines stay lines.
fn template(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push_str("\\\\"),
            '`' => out.push_str("\\`"),
            '$' if chars.peek() == Some(&'{') => out.push_str("\\$"),
            c if is_hidden(c) => drop(write!(out, "\\u{{{:X}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

fn verify(path: &str, bytes: &[u8]) -> Result<(), String> {
    if path == "package.json" {
        return serde_json::from_slice::<serde_json::Value>(bytes).map(drop).map_err(|error| error.to_string());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
    let text = text.strip_prefix(HEAD).ok_or("its first line is another")?;
    if !path.ends_with(".js") || path == "index.js" {
        return if text.ends_with("}\n") || text.ends_with("text;\n") {
            Ok(())
        } else {
            Err("it is cut short".to_owned())
        };
    }
    let inner = text.strip_prefix("export default `").and_then(|text| text.strip_suffix("`;\n"));
    fluent::verify(plain(inner.ok_or("it is no module with one text")?)?.as_bytes())
}

/// The text of a template literal that was written here.
fn plain(inner: &str) -> Result<String, String> {
    let mut out = String::with_capacity(inner.len());
    let mut rest = inner;
    if inner.replace("\\$", "").contains("${") {
        return Err("its text is more than a text".to_owned());
    }
    while let Some(at) = rest.find(['\\', '`']) {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).and_then(|rest| rest.strip_prefix('\\')).ok_or("its text ends too soon")?;
        if let Some(escape) = rest.strip_prefix("u{") {
            let (number, after) = escape.split_once('}').ok_or("an escape is cut short")?;
            let c = u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
            out.push(c.ok_or("an escape is no character")?);
            rest = after;
        } else {
            let c = rest.chars().next().ok_or("it ends with a backslash")?;
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, with_package};
    use crate::export::formats::typed::traps::{ENGLISH, POLISH};

    /// What stands in the list of texts.
    fn types(english: &str) -> String {
        let written = written(&[("en", english)]);
        let types = text(&written, "index.d.ts").split_once("export interface Texts {\n").expect("the texts").1;
        let lines = types.lines().map(str::trim).filter(|line| line.starts_with("readonly"));
        lines.map(|line| line.trim_start_matches("readonly ")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn texts_have_the_types_of_the_english() {
        assert_eq!(
            types(
                "# $n (number): how many\n# $who (string)\n# $day (date)\na = { $n } { $who } { $day } { $odd }\n\
                 b = { $g ->\n [male] x\n *[female] y\n }\n    .title = T\n\
                 # $g (string)\nc = { $g ->\n [male] x\n *[other] y\n }\n"
            ),
            "\"a\": { \"n\": NumberArgument; \"who\": string; \"day\": DateArgument; \"odd\": FluentVariable; \
             \"b\": { \"g\": WordArgument<\"male\" | \"female\"> | NoText; \"b.title\": {}; \
             \"c\": { \"g\": WordArgument<\"male\" | \"other\">;"
        );
    }

    #[test]
    fn a_text_takes_what_it_takes_in_any_language() {
        let files = [("en", "a = A { $n }\n    .title = B\n"), ("pl", "a = A\n    .title = B { $n }\n")];
        let both = written(&files);
        assert!(text(&both, "index.d.ts").contains("\"a.title\": {\n        readonly \"n\""));
        assert_eq!(outcome(&both, "pl", "a.title"), (Loss::Exact, vec![]));
        let files = [("en", "a = A\n"), ("pl", "a = A { $n }\n")];
        let why = "it uses $n, which the source does not, and the types leave out".to_owned();
        assert_eq!(outcome(&written(&files), "pl", "a"), (Loss::Approximated, vec![why]));
    }

    #[test]
    fn modules_hold_the_texts_whatever_they_are() {
        with_package(&[("en", ENGLISH), ("pl", POLISH)], |package| {
            let written = write(package);
            for edition in &package.editions {
                let module = text(&written, &format!("{}.js", edition.locale));
                let inner = module.split_once('`').and_then(|(_, rest)| rest.strip_suffix("`;\n")).expect("a literal");
                assert_eq!(plain(inner).as_deref(), Ok(edition.file.text()));
            }
            let module = text(&written, "en.js");
            assert!(
                module.contains("odd = \\\\ \\` \\${ $n } */") && module.contains("\\u{2028} \\u{202E}"),
                "{module}"
            );
        });
        assert_eq!(plain("\\u{110000}"), Err("an escape is no character".to_owned()));
        for wrong in ["`", "${x}", "\\", "\\u{12"] {
            assert!(plain(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn no_comment_ends_too_soon() {
        let written = written(&[("en", "# a */ b \u{2028} c\n# $n */ d\na = ``` */ { $n }")]);
        let types = text(&written, "index.d.ts");
        assert!(types.contains("     * a *\\/ b   c\n     *\n     * ````ftl\n     * ``` *\\/ { $n }\n"), "{types}");
        assert!(types.contains("        /** *\\/ d */\n"), "{types}");
    }

    #[test]
    fn what_the_runtime_passes_over_is_told() {
        let written = written(&[("en", ENGLISH), ("pl", POLISH)]);
        let said = |unit: &str| outcome(&written, "en", unit);
        let told = |what: &str| (Loss::Approximated, vec![what.to_owned()]);
        assert_eq!(said("rank"), told("@fluent/bundle takes no notice of the option type of NUMBER"));
        assert_eq!(said("by-way"), told("@fluent/bundle takes no notice of the option type of NUMBER"));
        assert_eq!(said("year"), told("@fluent/bundle takes no notice of useGrouping: \"false\""));
        let exact = written.outcomes.iter().filter(|it| it.loss() == Loss::Exact && it.reasons.is_empty()).count();
        assert_eq!(exact, written.outcomes.len() - 6);
    }

    fn written(files: &[(&str, &str)]) -> Written {
        crate::export::formats::testing::written(&ESM, files)
    }
}

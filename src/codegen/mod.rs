//! Typed accessors: Rust code with a method for each message, from catalogues in memory.
//!
//! [`generate`] is pure. [`crate::build`] is what a build script calls: it reads the catalogues, and tells Cargo what came
//! out. How names and types are found is in `docs/accessors.md`.

pub mod bundle;
mod compare;
mod language;
pub(crate) mod names;
mod print;
mod types;

use crate::codegen::language::Language;
use crate::diagnostic::Severity;
use crate::locale::Locale;
use crate::text::Source;

/// Most warnings about one language; the rest are counted.
const MAX_WARNINGS: usize = 20;

/// A catalogue file of one language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The language.
    pub locale: Locale,
    /// The path below the language's folder, without `.ftl`; empty if the language is one file.
    pub name: String,
    /// The text, and the path that messages show.
    pub source: Source,
}

/// A name that is given to the accessor of a message (`id`) or an attribute (`id.attribute`), in place of its own.
#[derive(Clone, Debug)]
pub struct Rename {
    /// The id.
    pub id: String,
    /// The method's name.
    pub name: String,
}

/// What came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Generated {
    /// Rust code; of no use if there are errors.
    pub code: String,
    /// What readers will see in English, and what else is not as it should be, each with file and line.
    pub warnings: Vec<String>,
    /// What must be mended first, each with file and line.
    pub errors: Vec<String>,
}

/// Makes accessors for the messages of the language `source`, with the texts of all languages.
///
/// ```
/// use portolan::codegen::{Catalogue, generate};
/// use portolan::text::Source;
/// let file = |locale: &str, text: &str| Catalogue {
///     locale: locale.parse().unwrap(),
///     name: "app".into(),
///     source: Source::new(format!("locales/{locale}/app.ftl"), text),
/// };
/// let made = generate(&"en".parse()?, &[file("en", "hello = Hello, { $name }\nbye = Bye"), file("fr", "hello = { $nom }")], &[]);
/// assert!(made.code.contains("pub fn hello<'a>(&self, name: impl ::core::convert::Into<"));
/// assert_eq!(made.errors, ["locales/fr/app.ftl:1: `$nom` in `hello` is unknown: the English (locales/en/app.ftl:1) has `$name`"]);
/// assert_eq!(made.warnings, ["locales/en/app.ftl:2: `bye` is missing in fr (locales/fr/app.ftl); readers get English"]);
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
pub fn generate(source: &Locale, catalogues: &[Catalogue], renames: &[Rename]) -> Generated {
    let mut locales: Vec<&Locale> = catalogues.iter().map(|it| &it.locale).collect();
    locales.sort();
    locales.dedup();
    let languages: Vec<Language<'_>> = locales.into_iter().map(|locale| Language::new(locale, catalogues)).collect();
    let mut made = Generated::default();
    let Some(english) = languages.iter().find(|language| language.locale == source) else {
        made.errors
            .push(format!("there is no catalogue in {source}, the language that the others are translated from"));
        return made;
    };
    for language in &languages {
        for (file, diagnostic) in language.diagnostics() {
            let place = language.place(file, diagnostic.span);
            let text = format!("{place}: {}", diagnostic.message);
            let fatal = language.locale == source && diagnostic.severity == Severity::Error;
            if fatal { made.errors.push(text) } else { made.warnings.push(text) }
        }
    }
    made.errors.extend(english.twice());
    let accessors = types::accessors(english);
    let (named, problems) = names::name(&accessors, renames, english);
    made.errors.extend(problems);
    for language in languages.iter().filter(|language| language.locale != source) {
        compare::compare(english, language, &languages, &accessors, &mut made);
    }
    made.code = print::print(source, &languages, &named);
    made
}

/// What an export has in place of [`generate`], where nobody can be told of a clash: names are settled.
#[cfg(feature = "cli")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Exported {
    /// Rust code.
    pub(crate) code: String,
    /// The methods, in the order of the texts.
    pub(crate) methods: Vec<Method>,
}

/// A method for a text.
#[cfg(feature = "cli")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Method {
    /// `id` or `id.attribute`.
    pub(crate) key: String,
    /// The method's name.
    pub(crate) name: String,
    /// Its variables, each with its name in Rust.
    pub(crate) arguments: Vec<(String, String)>,
}

/// Makes accessors for catalogues that are known to be free of errors, one for each language.
#[cfg(feature = "cli")]
pub(crate) fn exported(source: &Locale, catalogues: &[Catalogue]) -> Exported {
    // In the order of the catalogues.
    let languages: Vec<Language<'_>> = catalogues.iter().map(|it| Language::new(&it.locale, catalogues)).collect();
    let Some(english) = languages.iter().find(|language| language.locale == source) else { return Exported::default() };
    let accessors = types::accessors(english);
    let (mut named, _) = names::name(&accessors, &[], english);
    names::settle(&mut named);
    let methods = named.iter().map(|it| Method {
        key: it.accessor.key(),
        name: it.method.clone(),
        arguments: it.accessor.arguments.iter().map(|it| it.name.to_owned()).zip(it.arguments.clone()).collect(),
    });
    Exported { methods: methods.collect(), code: print::print(source, &languages, &named) }
}

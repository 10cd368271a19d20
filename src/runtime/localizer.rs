//! The messages of a program in all its languages: the right one for each user, English where a message is missing.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use arc_swap::ArcSwapOption;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::runtime::builder::Builder;
use crate::runtime::error::FormatError;
use crate::runtime::html::escaped;
use crate::runtime::negotiate::negotiate;
use crate::runtime::program::{Keys, Pattern, Program};
use crate::runtime::value::Args;

/// The languages of a program, each loaded when somebody first asks for it, and each exchangeable while others read it.
///
/// Cloning is cheap, and clones are the same localizer. [`Localizer::texts`] gives the texts for one user.
///
/// ```
/// use portolan::{args, runtime::{Localizer, accept_language}};
/// // In a program: include_str!("../locales/fr/app.ftl")
/// let localizer = Localizer::embedded("en".parse()?, [
///     ("en".parse()?, "hello = Hello, { $name }!\nbye = Goodbye"),
///     ("fr".parse()?, "hello = Bonjour, { $name } !"),
/// ]);
/// let texts = localizer.texts(&accept_language("fr-CH, de;q=0.5"));
/// assert_eq!(texts.text("hello", args! { name: "Ada" }), "Bonjour, Ada !");
/// // A message that French lacks is English, and one that nobody has is its id.
/// assert_eq!(texts.text("bye", args! {}), "Goodbye");
/// assert_eq!(texts.text("thanks", args! {}), "thanks");
/// # Ok::<(), portolan::locale::BadTag>(())
/// ```
#[derive(Clone)]
pub struct Localizer(Arc<Inner>);

struct Inner {
    locales: Vec<Locale>,
    /// Which of them is the source, that all fall back to.
    source: usize,
    slots: Vec<Slot>,
    keys: Keys,
    load: Box<Load>,
    configure: Option<Box<Configure>>,
    hook: Option<Box<Hook>>,
}

/// A language's program, once it is loaded.
#[derive(Default)]
struct Slot {
    program: ArcSwapOption<Program>,
    /// Held while it is loaded, so that two threads do not do the same work. Nobody who has a program waits for it.
    loading: Mutex<()>,
}

type Load = dyn Fn(&Locale) -> io::Result<Vec<Cow<'static, str>>> + Send + Sync;
type Configure = dyn for<'s> Fn(Builder<'s>) -> Builder<'s> + Send + Sync;
type Hook = dyn Fn(&Problem<'_>) + Send + Sync;

/// What a [`Localizer`] tells its hook.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem<'p> {
    /// A text is not what it should be: another language had to help out, or something was wrong in formatting it.
    Text {
        /// The id that was asked for.
        id: &'p str,
        /// The language that was to be shown.
        asked: &'p Locale,
        /// The language that is shown; nothing if no language has the message.
        shown: Option<&'p Locale>,
        /// What was wrong.
        errors: &'p [FormatError],
    },
    /// A language could not be loaded, and counts as empty.
    Load {
        /// Which language.
        locale: &'p Locale,
        /// What the loader said.
        error: &'p io::Error,
    },
    /// Parts of a language's texts are not Fluent, and were left out.
    Syntax {
        /// Which language.
        locale: &'p Locale,
        /// What is wrong; [`crate::text::FileId`] counts the texts that the loader gave.
        diagnostics: &'p [Diagnostic],
    },
}

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Text { id, asked, shown, errors } => {
                write!(f, "{asked}: `{id}`")?;
                match shown {
                    None => write!(f, " is missing in every language")?,
                    Some(shown) if shown != asked => write!(f, " is missing, and shown in {shown}")?,
                    Some(_) => {}
                }
                errors.iter().try_for_each(|error| write!(f, "; {error}"))
            }
            Problem::Load { locale, error } => write!(f, "{locale}: cannot be loaded: {error}"),
            Problem::Syntax { locale, diagnostics } => {
                write!(f, "{locale}: ")?;
                let first = diagnostics.first().map_or("", |it| it.message.as_str());
                write!(f, "mistakes in the texts ({}), the first: {first}", diagnostics.len())
            }
        }
    }
}

impl Localizer {
    /// Languages whose texts are part of the program, several for one language if need be. All fall back to `source`.
    pub fn embedded(source: Locale, texts: impl IntoIterator<Item = (Locale, &'static str)>) -> Localizer {
        let mut all: Vec<(Locale, Vec<&'static str>)> = Vec::new();
        for (locale, text) in texts {
            match all.iter_mut().find(|(own, _)| *own == locale) {
                Some((_, own)) => own.push(text),
                None => all.push((locale, vec![text])),
            }
        }
        let locales = all.iter().map(|(locale, _)| locale.clone()).collect();
        Localizer::new(source, locales, move |wanted| {
            let own = all.iter().find(|(locale, _)| locale == wanted).map(|(_, texts)| texts.as_slice());
            Ok(own.unwrap_or_default().iter().map(|text| Cow::Borrowed(*text)).collect())
        })
    }

    /// Languages whose Fluent texts `load` gives, when somebody first asks for them. All fall back to `source`. The function
    /// must not ask the localizer itself for texts.
    pub fn new<L>(source: Locale, mut locales: Vec<Locale>, load: L) -> Localizer
    where
        L: Fn(&Locale) -> io::Result<Vec<Cow<'static, str>>> + Send + Sync + 'static,
    {
        let place = locales.iter().position(|locale| *locale == source).unwrap_or_else(|| {
            locales.push(source);
            locales.len() - 1
        });
        let slots = locales.iter().map(|_| Slot::default()).collect();
        Localizer(Arc::new(Inner {
            locales,
            source: place,
            slots,
            keys: &[],
            load: Box::new(load),
            configure: None,
            hook: None,
        }))
    }

    /// Languages as generated accessors embed them, by their tags. What is no tag is left out. `keys` are the ids that are
    /// looked up once for each language, and then asked for by their place: see [`Texts::prepare`].
    ///
    /// ```
    /// use portolan::runtime::Localizer;
    /// static KEYS: [&str; 1] = ["hello"];
    /// let localizer = Localizer::keyed("en", &[("en", "hello = Hello"), ("fr", "hello = Bonjour")], &KEYS);
    /// let texts = localizer.texts(&["fr".parse()?]);
    /// assert_eq!(texts.prepare(&KEYS, 0, []).text(), "Bonjour");
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn keyed(source: &str, texts: &[(&str, &'static str)], keys: Keys) -> Localizer {
        let texts = texts.iter().filter_map(|(tag, text)| Some((tag.parse().ok()?, *text)));
        let mut localizer = Localizer::embedded(source.parse().unwrap_or_default(), texts);
        if let Some(inner) = Arc::get_mut(&mut localizer.0) {
            inner.keys = keys;
        }
        localizer
    }

    /// Has every program built with functions or another isolation. To be called before the localizer is cloned or used;
    /// later it changes nothing.
    pub fn with_program<C>(mut self, configure: C) -> Localizer
    where
        C: for<'s> Fn(Builder<'s>) -> Builder<'s> + Send + Sync + 'static,
    {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.configure = Some(Box::new(configure));
        }
        self
    }

    /// Has a hook called with everything that is not as it should be, such as one that writes a log. To be called before
    /// the localizer is cloned or used; later it changes nothing.
    pub fn with_hook(mut self, hook: impl Fn(&Problem<'_>) + Send + Sync + 'static) -> Localizer {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.hook = Some(Box::new(hook));
        }
        self
    }

    /// The languages that are there.
    pub fn locales(&self) -> &[Locale] {
        &self.0.locales
    }

    /// The texts for somebody who asks for these languages, best first; see [`crate::runtime::accept_language`] and its
    /// neighbours. They stay as they are now: one made later sees what has been exchanged since.
    pub fn texts(&self, asked: &[Locale]) -> Texts {
        let inner = &self.0;
        let mut chain = negotiate(asked, &inner.locales);
        // English has every message, so that what comes after it is never looked at.
        if let Some(at) = chain.iter().position(|place| *place == inner.source) {
            chain.truncate(at);
        }
        chain.push(inner.source);
        let chain = chain.into_iter().map(|place| (place, OnceLock::new())).collect();
        Texts { inner: Arc::clone(inner), chain }
    }

    /// Puts new Fluent texts in the place of a language's. Texts that users have at the time stay whole; false if the
    /// language is not among [`Localizer::locales`].
    pub fn replace(&self, locale: &Locale, texts: Vec<Cow<'static, str>>) -> bool {
        let Some(place) = self.0.locales.iter().position(|own| own == locale) else { return false };
        let program = Arc::new(self.0.compile(locale, texts));
        self.0.slots[place].program.store(Some(Arc::clone(&program)));
        self.0.tell_mistakes(&program);
        true
    }

    /// Loads a language again, if it was in use.
    ///
    /// # Errors
    /// If it cannot be loaded: then the texts stay as they were.
    pub fn reload(&self, locale: &Locale) -> io::Result<bool> {
        Ok(self.0.locales.contains(locale) && self.replace(locale, (self.0.load)(locale)?))
    }
}

impl Inner {
    /// The program of a language, loaded if it is not there yet.
    fn program(&self, place: usize) -> Arc<Program> {
        let slot = &self.slots[place];
        if let Some(program) = slot.program.load_full() {
            return program;
        }
        // A loader that panicked leaves nothing half done behind.
        let guard = slot.loading.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(program) = slot.program.load_full() {
            return program;
        }
        let locale = &self.locales[place];
        let (texts, failed) = match (self.load)(locale) {
            Ok(texts) => (texts, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let program = Arc::new(self.compile(locale, texts));
        slot.program.store(Some(Arc::clone(&program)));
        // The hook may want texts itself.
        drop(guard);
        if let Some(error) = failed {
            self.tell(&Problem::Load { locale, error: &error });
        }
        self.tell_mistakes(&program);
        program
    }

    fn compile(&self, locale: &Locale, texts: Vec<Cow<'static, str>>) -> Program {
        let builder = Program::builder(locale.clone()).keys(self.keys);
        let builder = texts.into_iter().fold(builder, Builder::source);
        match &self.configure {
            Some(configure) => configure(builder).build(),
            None => builder.build(),
        }
    }

    fn tell_mistakes(&self, program: &Program) {
        if !program.diagnostics().is_empty() {
            self.tell(&Problem::Syntax { locale: program.locale(), diagnostics: program.diagnostics() });
        }
    }

    fn tell(&self, problem: &Problem<'_>) {
        if let Some(hook) = &self.hook {
            hook(problem);
        }
    }
}

impl fmt::Debug for Localizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Localizer").field("locales", &self.0.locales).finish_non_exhaustive()
    }
}

/// The texts for one user: a language and those that help out where it lacks a message.
///
/// A snapshot, from which texts can be borrowed; nothing that is exchanged meanwhile changes it.
pub struct Texts {
    inner: Arc<Inner>,
    chain: Vec<(usize, OnceLock<Arc<Program>>)>,
}

/// How a text is asked for.
#[derive(Clone, Copy)]
pub(crate) enum Asked<'i> {
    Id(&'i str),
    /// By a list of ids and a place in it.
    Key(Keys, usize),
}

impl<'i> Asked<'i> {
    fn pattern(self, program: &Program) -> Option<Pattern<'_>> {
        match self {
            Asked::Id(id) => program.pattern(id),
            Asked::Key(keys, place) => program.keyed(keys, place),
        }
    }

    fn id(self) -> &'i str {
        match self {
            Asked::Id(id) => id,
            Asked::Key(keys, place) => keys.get(place).copied().unwrap_or("?"),
        }
    }
}

/// A text, and how it came about.
#[derive(Clone, Debug)]
pub struct Shown<'t> {
    /// The text; never empty because something is missing.
    pub text: Cow<'t, str>,
    /// Its language; nothing if no language has the message, and the text is its id.
    pub locale: Option<&'t Locale>,
    /// What was wrong.
    pub errors: Vec<FormatError>,
}

impl Texts {
    /// The language that is shown wherever it has the message.
    pub fn locale(&self) -> &Locale {
        let place = self.chain.first().map_or(self.inner.source, |(place, _)| *place);
        &self.inner.locales[place]
    }

    /// A message (`id`) or an attribute (`id.attribute`). Problems go to the hook.
    pub fn text(&self, id: &str, args: &Args<'_>) -> Cow<'_, str> {
        self.quick(Asked::Id(id), args).unwrap_or_else(|| self.format(id, args).text)
    }

    /// The same as HTML that is safe to put into a page: see [`Pattern::format_html`].
    pub fn html(&self, id: &str, args: &Args<'_>) -> String {
        self.show(Asked::Id(id), |pattern, errors| pattern.format_html(args, errors), escaped).0
    }

    /// The same with what was wrong and which language it is.
    pub fn format(&self, id: &str, args: &Args<'_>) -> Shown<'_> {
        let (text, locale, errors) =
            self.show(Asked::Id(id), |pattern, errors| pattern.format(args, errors), |id| Cow::Owned(id.to_owned()));
        Shown { text, locale, errors }
    }

    /// The text in the first language, if that is there: the way that nearly all texts go.
    #[inline]
    pub(crate) fn quick(&self, asked: Asked<'_>, args: &Args<'_>) -> Option<Cow<'_, str>> {
        let (_, program) = self.chain.first()?;
        let pattern = asked.pattern(program.get()?)?;
        Some(match pattern.as_plain() {
            Some(text) => Cow::Borrowed(text),
            None => self.formatted(asked, pattern, args),
        })
    }

    /// Apart, so that a text that is lent costs a caller no more than finding it.
    #[inline(never)]
    fn formatted<'t>(&'t self, asked: Asked<'_>, pattern: Pattern<'t>, args: &Args<'_>) -> Cow<'t, str> {
        let mut errors = Vec::new();
        let text = pattern.format(args, &mut errors);
        if !errors.is_empty() {
            self.tell(asked.id(), Some(self.locale()), &errors);
        }
        text
    }

    pub(crate) fn show<'t, T>(
        &'t self,
        asked: Asked<'_>,
        format: impl Fn(Pattern<'t>, &mut Vec<FormatError>) -> T,
        otherwise: impl Fn(&str) -> T,
    ) -> (T, Option<&'t Locale>, Vec<FormatError>) {
        let mut errors = Vec::new();
        for (step, (place, program)) in self.chain.iter().enumerate() {
            let program = program.get_or_init(|| self.inner.program(*place));
            if let Some(pattern) = asked.pattern(program) {
                let text = format(pattern, &mut errors);
                let shown = Some(&self.inner.locales[*place]);
                if step > 0 || !errors.is_empty() {
                    self.tell(asked.id(), shown, &errors);
                }
                return (text, shown, errors);
            }
        }
        let id = asked.id();
        errors.push(FormatError::MissingMessage(id.to_owned()));
        self.tell(id, None, &errors);
        (otherwise(id), None, errors)
    }

    fn tell(&self, id: &str, shown: Option<&Locale>, errors: &[FormatError]) {
        self.inner.tell(&Problem::Text { id, asked: self.locale(), shown, errors });
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chain = self.chain.iter().map(|(place, _)| &self.inner.locales[*place]);
        f.debug_list().entries(chain).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::args;
    use crate::runtime::negotiate::languages;

    fn tag(tag: &str) -> Locale {
        tag.parse().unwrap()
    }

    #[test]
    fn loads_what_is_asked_for_and_no_more() {
        static LOADS: AtomicUsize = AtomicUsize::new(0);
        let localizer = Localizer::new(tag("en"), languages("en de fr pl"), |locale| {
            LOADS.fetch_add(1, Ordering::SeqCst);
            Ok(vec![format!("name = {locale}").into()])
        });
        let texts = localizer.texts(&languages("pl"));
        assert_eq!(LOADS.load(Ordering::SeqCst), 0);
        assert_eq!(texts.text("name", args! {}), "pl");
        assert_eq!(localizer.texts(&languages("pl-PL")).text("name", args! {}), "pl");
        assert_eq!(LOADS.load(Ordering::SeqCst), 1);
        assert_eq!(texts.text("other", args! {}), "other");
        assert_eq!(LOADS.load(Ordering::SeqCst), 2);
    }

    /// Seven languages in the program: only those are compiled that a text is taken from.
    #[test]
    fn languages_in_the_program_cost_nothing_until_they_are_asked_for() {
        static COMPILED: AtomicUsize = AtomicUsize::new(0);
        let all = ["en", "de", "el", "es", "fr", "it", "pl"];
        let localizer =
            Localizer::embedded(tag("en"), all.map(|own| (tag(own), "a = { $n }\nb = text"))).with_program(|builder| {
                COMPILED.fetch_add(1, Ordering::SeqCst);
                builder
            });
        let texts = localizer.texts(&languages("pl de"));
        assert_eq!((texts.locale(), COMPILED.load(Ordering::SeqCst)), (&tag("pl"), 0));
        assert_eq!((texts.text("b", args! {}).as_ref(), COMPILED.load(Ordering::SeqCst)), ("text", 1));
        assert_eq!(texts.text("a", args! { n: 12_345 }), "12\u{A0}345");
        localizer.texts(&languages("pl fr")).text("a", args! { n: 1 });
        assert_eq!(COMPILED.load(Ordering::SeqCst), 1);
        // What Polish lacks is looked for in German and then in English.
        texts.text("missing", args! {});
        assert_eq!(COMPILED.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn falls_back_along_the_chain_and_says_so() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&told);
        let localizer = Localizer::embedded(
            tag("en"),
            [
                (tag("de"), "a = de\nbad = { $x }"),
                (tag("en"), "a = en\nb = en\nc = en"),
                (tag("en"), "d = two"),
                (tag("fr"), "a = fr\nb = fr\nbroken line"),
            ],
        )
        .with_hook(move |problem| log.lock().unwrap().push(problem.to_string()));
        let texts = localizer.texts(&languages("de fr pl"));
        assert_eq!(
            ["a", "b", "c", "d", "e", "bad"].map(|id| texts.text(id, args! {}).into_owned()),
            ["de", "fr", "en", "two", "e", "{$x}"]
        );
        assert_eq!(texts.html("<i>", args! {}), "&lt;i&gt;");
        assert_eq!(
            *told.lock().unwrap(),
            [
                "fr: mistakes in the texts (1), the first: `=` is missing after `broken`",
                "de: `b` is missing, and shown in fr",
                "de: `c` is missing, and shown in en",
                "de: `d` is missing, and shown in en",
                "de: `e` is missing in every language; no message `e`",
                "de: `bad`; no argument `$x` was given",
                "de: `<i>` is missing in every language; no message `<i>`",
            ]
        );
        let shown = texts.format("b", args! {});
        assert_eq!((shown.locale.unwrap().language(), shown.errors.len()), ("fr", 0));
        assert!(matches!(shown.text, Cow::Borrowed("fr")));
    }

    #[test]
    fn exchanged_while_in_use() {
        let localizer = Localizer::embedded(tag("en"), [(tag("en"), "a = old")]);
        let before = localizer.texts(&[]);
        assert_eq!(before.text("a", args! {}), "old");
        assert!(localizer.replace(&tag("en"), vec!["a = new".into()]));
        assert!(!localizer.replace(&tag("fr"), vec!["a = new".into()]));
        assert_eq!((&*before.text("a", args! {}), &*localizer.texts(&[]).text("a", args! {})), ("old", "new"));
        assert!(localizer.reload(&tag("en")).unwrap());
        assert_eq!(localizer.texts(&[]).text("a", args! {}), "old");
    }

    #[test]
    fn a_loader_that_fails_leaves_english() {
        let localizer = Localizer::new(tag("en"), languages("en fr"), |locale| match locale.language() {
            "en" => Ok(vec!["a = en".into()]),
            _ => Err(io::Error::other("no disk")),
        });
        assert_eq!(localizer.texts(&languages("fr")).text("a", args! {}), "en");
        assert!(localizer.reload(&tag("fr")).is_err());
    }

    #[test]
    fn many_threads_at_once() {
        let localizer = Localizer::embedded(tag("en"), [(tag("en"), "a = { $n ->\n [one] 1\n *[other] { $n }\n }")]);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for n in 0..500 {
                        let expected = if n == 1 { "1".to_owned() } else { n.to_string() };
                        assert_eq!(localizer.texts(&[]).text("a", args! { n: n }), expected);
                        if n % 100 == 0 {
                            localizer.reload(&tag("en")).unwrap();
                        }
                    }
                });
            }
        });
    }
}

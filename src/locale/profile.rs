//! How a language writes: quotation marks, spaces before punctuation, marks of numbers, script.
//!
//! Figures are those of CLDR 48, and where CLDR is silent those of each language's usual guide: the Imprimerie
//! nationale for French, Duden for German, PWN for Polish, the Real Academia and Fundéu for Spanish, the Accademia della
//! Crusca for Italian, and the interinstitutional style guide of the EU for all of them.

use crate::locale::Locale;

/// No-break space.
pub const NBSP: char = '\u{A0}';
/// Narrow no-break space.
pub const NNBSP: char = '\u{202F}';

/// A pair of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// What opens.
    pub open: char,
    /// What closes.
    pub close: char,
}

const fn quotes(open: char, close: char) -> Quotes {
    Quotes { open, close }
}

const DOUBLE: Quotes = quotes('“', '”');
const SINGLE: Quotes = quotes('‘', '’');
const GUILLEMETS: Quotes = quotes('«', '»');
const SINGLE_GUILLEMETS: Quotes = quotes('‹', '›');

/// The alphabet that a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// The Latin alphabet.
    Latin,
    /// The Greek alphabet.
    Greek,
}

/// How a language writes.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// The language's subtag.
    pub language: &'static str,
    /// Its alphabet.
    pub script: Script,
    /// The quotation marks of a text.
    pub quotes: Quotes,
    /// Those of a quotation within a quotation.
    pub inner_quotes: Quotes,
    /// Others that careful texts use as well.
    pub other_quotes: &'static [Quotes],
    /// The space inside quotation marks: French has one.
    pub quote_space: Option<char>,
    /// The space before `;`, `!` and `?`: French has one.
    pub mark_space: Option<char>,
    /// The space before `:`: French has one.
    pub colon_space: Option<char>,
    /// Whether there is a space between a number and `%`.
    pub percent_space: bool,
    /// What ends a question: `;` in Greek.
    pub question: char,
    /// What parts two clauses: `·` in Greek.
    pub semicolon: char,
    /// Whether `¿` and `¡` open questions and exclamations.
    pub opening_marks: bool,
    /// What parts whole numbers from fractions.
    pub decimal: char,
    /// What parts thousands, as CLDR has it.
    pub group: char,
    /// Other marks that part thousands in careful texts.
    pub other_groups: &'static [char],
    /// Whether headings and buttons are written like sentences, with one capital at the beginning.
    pub sentence_case: bool,
    /// How much longer than the English texts usually are, in percent.
    pub expansion: u32,
}

const PLAIN: Profile = Profile {
    language: "en",
    script: Script::Latin,
    quotes: DOUBLE,
    inner_quotes: SINGLE,
    other_quotes: &[],
    quote_space: None,
    mark_space: None,
    colon_space: None,
    percent_space: false,
    question: '?',
    semicolon: ';',
    opening_marks: false,
    decimal: '.',
    group: ',',
    other_groups: &[NNBSP, NBSP],
    sentence_case: false,
    expansion: 0,
};

const GERMAN: Profile = Profile {
    language: "de",
    quotes: quotes('„', '“'),
    inner_quotes: quotes('‚', '‘'),
    other_quotes: &[quotes('»', '«'), quotes('›', '‹')],
    percent_space: true,
    decimal: ',',
    group: '.',
    expansion: 35,
    ..PLAIN
};

/// German in Switzerland and Liechtenstein has the quotation marks of its neighbours, and other marks in numbers.
static SWISS: Profile = Profile {
    quotes: GUILLEMETS,
    inner_quotes: SINGLE_GUILLEMETS,
    other_quotes: &[GERMAN.quotes, GERMAN.inner_quotes, quotes('»', '«'), quotes('›', '‹')],
    decimal: '.',
    group: '’',
    ..GERMAN
};

static PROFILES: [Profile; 7] = [
    GERMAN,
    Profile {
        language: "el",
        script: Script::Greek,
        quotes: GUILLEMETS,
        inner_quotes: DOUBLE,
        other_quotes: &[SINGLE],
        question: ';',
        semicolon: '·',
        decimal: ',',
        group: '.',
        sentence_case: true,
        expansion: 30,
        ..PLAIN
    },
    PLAIN,
    Profile {
        language: "es",
        inner_quotes: SINGLE,
        other_quotes: &[GUILLEMETS],
        percent_space: true,
        opening_marks: true,
        decimal: ',',
        group: '.',
        sentence_case: true,
        expansion: 25,
        ..PLAIN
    },
    Profile {
        language: "fr",
        quotes: GUILLEMETS,
        inner_quotes: DOUBLE,
        other_quotes: &[SINGLE_GUILLEMETS, SINGLE],
        quote_space: Some(NBSP),
        mark_space: Some(NNBSP),
        colon_space: Some(NBSP),
        percent_space: true,
        decimal: ',',
        group: NNBSP,
        other_groups: &[NBSP],
        sentence_case: true,
        expansion: 30,
        ..PLAIN
    },
    Profile {
        language: "it",
        quotes: GUILLEMETS,
        inner_quotes: DOUBLE,
        other_quotes: &[DOUBLE, SINGLE],
        decimal: ',',
        group: '.',
        sentence_case: true,
        expansion: 20,
        ..PLAIN
    },
    Profile {
        language: "pl",
        quotes: quotes('„', '”'),
        inner_quotes: GUILLEMETS,
        other_quotes: &[quotes('»', '«'), quotes('‚', '’')],
        decimal: ',',
        group: NBSP,
        other_groups: &[NNBSP],
        sentence_case: true,
        expansion: 25,
        ..PLAIN
    },
];

impl Locale {
    /// How the language writes, for the seven that Portolan knows.
    ///
    /// ```
    /// use portolan::locale::Locale;
    /// let polish = "pl".parse::<Locale>()?;
    /// let quotes = polish.profile().unwrap().quotes;
    /// assert_eq!((quotes.open, quotes.close), ('„', '”'));
    /// assert!("ja".parse::<Locale>()?.profile().is_none());
    /// # Ok::<(), portolan::locale::BadTag>(())
    /// ```
    pub fn profile(&self) -> Option<&'static Profile> {
        let region = self.as_langid().region;
        if self.language() == "de" && region.is_some_and(|region| matches!(region.as_str(), "CH" | "LI")) {
            return Some(&SWISS);
        }
        PROFILES.iter().find(|profile| profile.language == self.language())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_language_writes_in_a_sentence() {
        let of = |tag: &str| tag.parse::<Locale>().expect("a tag").profile().expect("known");
        assert_eq!(of("es-ES"), of("es"));
        assert_eq!((of("el").question, of("el").semicolon), (';', '·'));
        assert_eq!((of("fr").mark_space, of("fr").colon_space), (Some(NNBSP), Some(NBSP)));
        assert_eq!((of("de-CH").quotes, of("de-LI").inner_quotes), (of("it").quotes, SINGLE_GUILLEMETS));
        assert_eq!((of("de").quotes.close, of("pl").quotes.close), ('“', '”'));
        assert!(of("it").quote_space.is_none() && !of("it").percent_space && of("es").percent_space);
    }
}

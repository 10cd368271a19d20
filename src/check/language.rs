//! Which of the seven languages a text is in: by its alphabet, then by its commonest words and by groups of letters that
//! only one of them has.
//!
//! The lists are made for precision: a word counts for every language that has it, and only a clear lead decides.

use std::sync::LazyLock;

use hashbrown::HashMap;

use crate::check::prose::{Filter, any_stretch, words};

/// Fewest letters of a text whose language is worth a guess.
pub const MIN_LETTERS: usize = 20;

/// The languages, as bits of a word's set.
pub const LANGUAGES: [&str; 7] = ["de", "el", "en", "es", "fr", "it", "pl"];

/// The commonest words of each language that are no names and no words of software, in small letters.
const COMMON: [&str; 7] = [
    "aber alle als am an auch auf aus bei beim bis bitte damit das dass dem den der des die diese diesem diesen dieser dieses \
     durch ein eine einem einen einer eines er es für haben hat hier ihr ihre ihrem ihren ihrer im in ist jetzt kann kein keine \
     können mehr mit möchten müssen nach nicht noch nur oder ohne sein sich sie sind so über um und uns unter vom von vor wann \
     war warum was wenn werden wie wir wird wo wurde wurden zu zum zur zwischen",
    "αλλά αν αυτά αυτή αυτό αυτός για δε δεν είναι ένα ένας έχει έχετε η θα και κάθε κατά με μετά μη μην μια μπορείτε να οι όλα \
     όλες όταν ότι ο παρακαλούμε που πριν πώς σας σε στα στη στην στις στο στον στους τα της τη την τι τις το του τον τους των ως",
    "a about all also an and any are as at be because been before but by can cannot could do does each for from had has have \
     how i if in into is it its may more must no not now of on only or other our out please should so some such than that the \
     their them then there these they this those through to until up used was we were what when where which while who why will \
     with without would you your",
    "a al algo antes aquí así cada como cómo con cuando de debe del desde donde el ella ellos en entre era es esa ese eso esta \
     está están estar estas este esto estos fue ha han hasta hay la las le les lo los más mi mientras muy no nos o otra otro para \
     pero por porque puede pueden qué que se sea ser si sin sobre son su sus también tiene todas todo todos tu un una uno usted \
     y ya",
    "à afin ainsi au aucun aucune aussi autre autres aux avant avec avez avoir ce cela ces cet cette comme contre dans de des \
     dont du elle elles en entre est et été être eux faire fait il ils je la le les leur leurs lors lorsque mais même ne nos notre \
     nous on ont ou où par pas peut peuvent plus pour pouvez qu quand que qui sa sans sera seront ses si son sont sous sur toutes \
     tous tout très un une veuillez vos votre vous y",
    "a ad ai al alcuni alla alle anche che chi ci come con così cui da dai dal dalla dalle degli dei del della delle dello di \
     dopo è e ed essere fino gli ha hai hanno i il in io la le lo loro ma mentre nei nel nella nelle nessun nessuna non o ogni \
     per perché però più prima può qualsiasi quando quale quali quella quelli quello questa queste questi questo se sei sempre \
     senza si sia sono sta su sua sugli sul sulla sulle suo tra tutte tutti tutto un una uno verrà viene",
    "a aby albo ale bez będą będzie by być co czy dla do gdy i ich jak jako jest jeśli jeżeli już każdy która które który których \
     ma może można na nad nie niż o od one oraz po pod podczas przed przez przy są się tak także tego tej ten to tu twoje twój tych \
     tylko tym w we wszystkie za ze z został została zostanie żadnych że",
];

/// The commonest words of all languages, each with those that have it.
pub fn common_words() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let languages = |set: u8| LANGUAGES.iter().enumerate().filter(move |(at, _)| set & (1 << at) != 0);
    let all = table().words.iter();
    all.filter_map(move |(word, &set)| {
        Some((std::str::from_utf8(word).ok()?, languages(set).map(|(_, name)| *name).collect()))
    })
}

/// Groups of letters that are frequent in one language and all but absent from the others.
const GROUPS: [&[&str]; 7] = [
    &["sch", "ß", "ä", "ung ", "lich", "keit "],
    &[],
    &["ght", "th ", " th", "wh", "ould", "ness "],
    &["ñ", "ción", "ón ", "dad "],
    &["eaux", "ê", "î", "oû", "œ", "aux "],
    &["zione", "gli ", "cch", "zz", "ità "],
    &["ł", "ż", "ś", "ę", "ą", "cz", "szc", "rz"],
];

/// A guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// The letters are of another alphabet; its name.
    Alphabet(&'static str),
    /// The words are of this language.
    Language(&'static str),
}

/// The language that a text is in, if that is not `own` and quite certain.
///
/// ```
/// use portolan::check::language::{Guess, other_than};
/// assert_eq!(other_than("fr", "Wählen Sie aus, welche Dateien Sie nicht behalten möchten"), Some(Guess::Language("de")));
/// assert_eq!(other_than("fr", "Choisissez les fichiers que vous ne voulez pas garder"), None);
/// assert_eq!(other_than("fr", "Επιλέξτε τα αρχεία που θέλετε"), Some(Guess::Alphabet("Greek")));
/// ```
pub fn other_than(own: &str, text: &str) -> Option<Guess> {
    let own = LANGUAGES.iter().position(|it| *it == own)?;
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters < MIN_LETTERS {
        return None;
    }
    if let Some(alphabet) = other_alphabet(own, text, letters) {
        return Some(Guess::Alphabet(alphabet));
    }
    let sets = sets(text);
    // Only words tell that one of the two languages has and the other has not.
    let score =
        |at: usize, other: usize| sets.iter().filter(|&&set| set & (1 << at) != 0 && set & (1 << other) == 0).count();
    let others = (0..LANGUAGES.len()).filter(|at| *at != own);
    let (best, found) = others.map(|at| (at, score(at, own))).max_by_key(|it| it.1)?;
    let against = score(own, best);
    if sets.len() < 3 || found < 2 || against * 4 > found + MAX_GROUPS {
        return None;
    }
    // Groups of letters support what words say.
    let lower = format!(" {} ", text.to_lowercase());
    let groups = |at: usize| GROUPS[at].iter().filter(|group| lower.contains(**group)).count().min(MAX_GROUPS);
    let found = found + groups(best);
    let against = if against > 0 { against + groups(own) } else { 0 };
    let clear = found >= 3 && found * 5 >= sets.len() && against * 4 <= found;
    clear.then(|| Guess::Language(LANGUAGES[best]))
}

/// Most groups of letters that count.
const MAX_GROUPS: usize = 2;

/// Whether a look at the bytes shows that a text is most likely in its own language: two of its words that no other
/// language has, or hardly a word that only others have; for Greek its letters. Placeables and tags may be in it.
pub fn seems_to_be(own: &str, raw: &str) -> bool {
    let Some(own) = LANGUAGES.iter().position(|it| *it == own) else { return true };
    let bytes = raw.as_bytes();
    if LANGUAGES[own] == "el" {
        let greek = bytes.iter().filter(|byte| matches!(byte, 0xCE | 0xCF));
        // More than an eighth of the bytes begin Greek letters: the first part of most texts shows that.
        return greek.clone().nth(bytes.len() / 8).is_some()
            || greek.count() * 4 > bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    }
    let (table, mut own_words, mut foreign) = (table(), 0, 0);
    let is_certain = any_stretch(bytes, &PART, |range| {
        let word = &bytes[range];
        let mut small = [0; MAX_WORD];
        let set = match word {
            [b'A'..=b'Z', rest @ ..] if rest.len() < MAX_WORD => {
                small[..word.len()].copy_from_slice(word);
                small[0].make_ascii_lowercase();
                table.get(&small[..word.len()])
            }
            _ => table.get(word),
        };
        let Some(set) = set else { return false };
        own_words += usize::from(set == 1 << own);
        foreign += usize::from(set & (1 << own) == 0);
        own_words == 2
    });
    is_certain || foreign < 2 + own_words
}

/// Letters of all alphabets, as far as bytes tell.
const PART: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte >= 0x80 || (byte as u8).is_ascii_alphabetic();
        byte += 1;
    }
    table
};

/// Longest of the common words, in bytes.
const MAX_WORD: usize = 20;

/// The common words, each with the set of languages that have it.
struct Table {
    words: HashMap<&'static [u8], u8>,
    filter: Filter,
}

impl Table {
    /// The languages of a word in small letters.
    fn get(&self, word: &[u8]) -> Option<u8> {
        if self.filter.passes(word) { self.words.get(word).copied() } else { None }
    }
}

fn table() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        let mut words = HashMap::new();
        for (at, list) in COMMON.iter().enumerate() {
            for word in list.split_ascii_whitespace() {
                *words.entry(word.as_bytes()).or_insert(0) |= 1 << at;
            }
        }
        let filter = Filter::new(words.keys().copied());
        Table { words, filter }
    });
    &TABLE
}

/// The English name of a language.
pub fn name(language: &str) -> &'static str {
    match language {
        "de" => "German",
        "el" => "Greek",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "it" => "Italian",
        "pl" => "Polish",
        _ => "another language",
    }
}

/// For each word the set of languages that have it.
fn sets(text: &str) -> Vec<u8> {
    let mut sets = Vec::new();
    for (_, word) in words(text) {
        let parts = word.split(['’', '\'']).filter(|part| !part.is_empty());
        let set = parts
            .filter(|part| part.len() == 1 || !part.chars().all(char::is_uppercase))
            .fold(0, |set, part| set | table().get(part.to_lowercase().as_bytes()).unwrap_or_default());
        sets.push(set);
    }
    sets
}

/// The alphabet of most letters, if it is not the language's own.
fn other_alphabet(own: usize, text: &str, letters: usize) -> Option<&'static str> {
    let count = |range: fn(char) -> bool| text.chars().filter(|&c| c.is_alphabetic() && range(c)).count();
    let latin = count(|c| c < '\u{250}');
    let greek = count(|c| matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}'));
    let cyrillic = count(|c| matches!(c, '\u{400}'..='\u{52F}'));
    let others = [("Cyrillic", cyrillic), ("Greek", if LANGUAGES[own] == "el" { 0 } else { greek })];
    let found = others.into_iter().find(|(_, count)| count * 2 > letters);
    // What is in Latin letters in Greek may be a list of names: words decide.
    found
        .or(Some(("another", letters - latin - greek - cyrillic)).filter(|(_, rest)| rest * 2 > letters))
        .map(|it| it.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLES: [(&str, &str); 7] = [
        ("de", "Die Städte sind bereit, Menschen aufzunehmen, die nach Schutz suchen."),
        ("el", "Οι πόλεις είναι έτοιμες να δεχτούν τους ανθρώπους που ζητούν προστασία."),
        ("en", "The cities are ready to welcome those people who are looking for protection."),
        ("es", "Las ciudades están preparadas para acoger a las personas que buscan protección."),
        ("fr", "Les villes sont prêtes à accueillir les personnes qui sont en quête de protection."),
        ("it", "Le città sono pronte ad accogliere le persone che sono in cerca di protezione."),
        ("pl", "Miasta są gotowe przyjąć osoby, które szukają ochrony i nie mają dokąd pójść."),
    ];

    #[test]
    fn every_language_is_told_from_every_other() {
        for (language, text) in SAMPLES {
            assert_eq!(other_than(language, text), None, "{language}");
            for (own, _) in SAMPLES.iter().filter(|(own, _)| *own != language) {
                let expected = if language == "el" { Guess::Alphabet("Greek") } else { Guess::Language(language) };
                assert_eq!(other_than(own, text), Some(expected), "{text} in {own}");
            }
        }
    }

    #[test]
    fn short_texts_and_lists_of_names_are_left_alone() {
        for text in [
            "The city",
            "Mozilla Firefox, Google Chrome, Microsoft Edge, Opera",
            "Русский, Ελληνικά, Polski, Français, English",
        ] {
            assert_eq!(other_than("fr", text), None, "{text}");
        }
        assert_eq!(other_than("fr", "Города готовы принять людей"), Some(Guess::Alphabet("Cyrillic")));
    }
}

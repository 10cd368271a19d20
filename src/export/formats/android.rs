//! `android`: resources of Android, `values/strings.xml` for the source and `values-pl/strings.xml` and so on beside it.
//! Tested with aapt 10.0.0.
//!
//! ```xml
//! <string name="greet">Hello, %1$s</string>
//! <plurals name="cities">
//!     <item quantity="one">One city</item>
//!     <item quantity="other">%1$s cities</item>
//! </plurals>
//! ```
//!
//! **Names.** `city-count.title` is `city_count_title`, in small letters. If two are the same then, the later one is
//! `city_count_title_2`, and its reason in the manifest says so.
//! **Values** are texts, which the program formats: `%1$s` is the first of the message's variables in the order of their names,
//! as the manifest lists them, and the same in every language. `%` is doubled where a text has values, and not elsewhere:
//! `getString` formats only if it is given some.
//! **Choices.** The first count is for `getQuantityString`, in every language if it is in one. A word that decides has a
//! resource of its own, `greet_feminine`, and `greet` is for every other word; so have a single number, `cities_0`, the case
//! of a second count, `found_few`, and that of a rank: `PluralRules` of Android gives its name. Of several choices each has its
//! place, `other` where nothing is listed. A single number of the first count comes after them all: `found_other_0`.
//!
//! It cannot carry options of functions, forms for fractions, and U+0000.

use std::collections::{BTreeMap, BTreeSet};

use crate::export::shape::{Pick, Rules, Shape, categories, loses_fractions, shapes};
use crate::export::{Format, Outcome, Output, Package, Reason, Text, Trait, Written};
use crate::locale::Locale;
use crate::message::flat::{By, Flat, Piece};

pub(super) static ANDROID: Format = Format {
    name: "android",
    about: "resources of Android, one folder for each language",
    consumer: "Android; the tests read it with aapt",
    keeps: &[
        Trait::Variables,
        Trait::Plurals,
        Trait::Ordinals,
        Trait::Numbers,
        Trait::Words,
        Trait::SeveralChoices,
        Trait::Attributes,
    ],
    write,
    verify,
};

/// What a resource cannot be called: aapt makes a Java field of it.
const RESERVED: [&str; 53] = [
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
];

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n";

fn write(package: &Package<'_>) -> Written {
    let shapes = shapes(package);
    let picks = Picks { cardinal: categories(package, By::Cardinal), ordinal: categories(package, By::Ordinal) };
    let names = Names::of(&shapes, &picks);
    let mut written = Written::default();
    for (place, edition) in package.editions.iter().enumerate() {
        let (mut file, rules) = (HEAD.to_owned(), Rules::of(&edition.locale));
        for shape in &shapes {
            let Some(text) = &shape.texts[place] else { continue };
            let mut reasons = text.reasons.clone();
            match resources(shape, text, &rules, &picks, &names, &mut reasons) {
                Ok(own) => file.push_str(&own),
                Err(reason) => reasons.push(reason),
            }
            written.outcomes.push(Outcome { locale: edition.locale.clone(), unit: shape.unit.clone(), reasons });
        }
        file.push_str("</resources>\n");
        let folder = if edition.locale == package.source { "values".to_owned() } else { folder(&edition.locale) };
        written.files.push(Output::of(&edition.locale, format!("{folder}/strings.xml"), file));
    }
    written
}

/// The folder of a language: `values-pl`, `values-pt-rBR`, `values-b+sr+Latn`.
fn folder(locale: &Locale) -> String {
    let langid = locale.as_langid();
    let is_plain = langid.script.is_none() && langid.variants().len() == 0 && langid.language.as_str().len() < 4;
    match langid.region {
        None if is_plain => format!("values-{}", langid.language.as_str()),
        Some(region) if is_plain && region.as_str().len() == 2 => {
            format!("values-{}-r{}", langid.language.as_str(), region.as_str())
        }
        _ => format!("values-b+{}", locale.to_string().replace('-', "+")),
    }
}

/// The categories that texts of a package may be asked for.
struct Picks {
    cardinal: Vec<&'static str>,
    ordinal: Vec<&'static str>,
}

impl Picks {
    /// What each choice comes to in names. The first count has its numbers there, and plural forms within a resource.
    fn of(&self, shape: &Shape<'_>) -> Vec<Vec<Pick>> {
        let of = |(place, choice): (usize, &crate::export::shape::Choice)| -> Vec<Pick> {
            let numbers = choice.own.iter().cloned().map(Pick::Number);
            let categories = |names: &[&'static str]| names.iter().copied().map(Pick::Category).collect::<Vec<_>>();
            let mut picks: Vec<Pick> = match choice.by {
                By::Word => choice.own.iter().filter(|own| *own != "other").cloned().map(Pick::Word).collect(),
                _ if shape.counted() == Some(place) => numbers.collect(),
                By::Cardinal => numbers.chain(categories(&self.cardinal)).collect(),
                By::Ordinal => numbers.chain(categories(&self.ordinal)).collect(),
            };
            picks.push(Pick::Other);
            picks
        };
        shape.choices.iter().enumerate().map(of).collect()
    }
}

/// The names of resources, by what they are for.
struct Names {
    by_key: BTreeMap<(String, Vec<String>), String>,
    /// What the names of a unit begin with that are not those of its id.
    renamed: BTreeMap<String, String>,
}

impl Names {
    fn of(shapes: &[Shape<'_>], picks: &Picks) -> Self {
        let mut names = Names { by_key: BTreeMap::new(), renamed: BTreeMap::new() };
        let (mut taken, mut numbers) = (BTreeSet::new(), BTreeMap::new());
        for shape in shapes {
            let all = Shape::combinations(&picks.of(shape)).unwrap_or_default();
            let id = plain(&shape.unit);
            let number = numbers.entry(id.clone()).or_insert(1_usize);
            // All resources of a text begin alike.
            let own = loop {
                let begin = if *number == 1 { id.clone() } else { format!("{id}_{number}") };
                let own: Vec<String> = all.iter().map(|picks| name(shape, &begin, picks)).collect();
                if own.iter().all(|name| !taken.contains(name)) {
                    if *number > 1 {
                        names.renamed.insert(shape.unit.clone(), begin);
                    }
                    break own;
                }
                *number += 1;
            };
            for (picks, wanted) in all.iter().zip(own) {
                let (mut own, mut number) = (wanted.clone(), 1);
                // Two words of one text that are the same as names.
                while !taken.insert(own.clone()) {
                    number += 1;
                    own = format!("{wanted}_{number}");
                }
                names.by_key.insert(Names::key(shape, picks), own);
            }
        }
        names
    }

    fn key(shape: &Shape<'_>, picks: &[Pick]) -> (String, Vec<String>) {
        (shape.unit.clone(), picks.iter().map(|pick| pick.name().to_owned()).collect())
    }

    fn get(&self, shape: &Shape<'_>, picks: &[Pick]) -> Option<&str> {
        self.by_key.get(&Names::key(shape, picks)).map(String::as_str)
    }
}

/// A text as a part of a name.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}

/// The name of a resource that begins so.
fn name(shape: &Shape<'_>, begin: &str, picks: &[Pick]) -> String {
    let counted = shape.counted();
    let words: Vec<&str> =
        picks.iter().enumerate().filter(|(place, _)| Some(*place) != counted).map(|(_, pick)| pick.name()).collect();
    let number = match counted.and_then(|place| picks.get(place)) {
        Some(Pick::Number(number)) => Some(number.as_str()),
        _ => None,
    };
    let mut out = begin.to_owned();
    // Before a single number every place is filled: `found_0` is the 0 of the second count, `found_other_0` that of the first.
    if number.is_some() || words.iter().any(|name| *name != "other") {
        words.iter().for_each(|name| out.push_str(&format!("_{name}")));
    }
    if let Some(number) = number {
        out.push_str(&format!("_{number}"));
    }
    let out = plain(&out);
    if RESERVED.contains(&out.as_str()) { format!("{out}_") } else { out }
}

fn resources(
    shape: &Shape<'_>,
    text: &Text<'_>,
    rules: &Rules,
    picks: &Picks,
    names: &Names,
    reasons: &mut Vec<Reason>,
) -> Result<String, Reason> {
    let flat = text.flat.as_ref().map_err(Clone::clone)?;
    reasons.extend(shape.reasons(text, flat)?);
    note_choices(shape, flat, rules, reasons);
    if let Some(name) = names.renamed.get(&shape.unit) {
        reasons.push(Reason::equivalent(format!("its name is taken by another text, and it is called {name}")));
    }
    let mut out = String::new();
    for mut picks in Shape::combinations(&picks.of(shape))? {
        let Some(name) = names.get(shape, &picks) else { continue };
        let counted = shape.counted().filter(|place| !matches!(picks[*place], Pick::Number(_)));
        let Some(place) = counted else {
            let value = value(shape, shape.form(flat, &picks, rules))?;
            out.push_str(&format!("    <string name=\"{name}\"{}>{value}</string>\n", unformatted(shape, &value)));
            continue;
        };
        out.push_str(&format!("    <plurals name=\"{name}\">\n"));
        for category in rules.cardinal.all.iter().copied() {
            picks[place] = if category == "other" { Pick::Other } else { Pick::Category(category) };
            let value = value(shape, shape.form(flat, &picks, rules))?;
            let formatted = unformatted(shape, &value);
            out.push_str(&format!("        <item quantity=\"{category}\"{formatted}>{value}</item>\n"));
        }
        out.push_str("    </plurals>\n");
    }
    Ok(out)
}

fn note_choices(shape: &Shape<'_>, flat: &Flat, rules: &Rules, reasons: &mut Vec<Reason>) {
    let has = |by: By| shape.choices.iter().filter(|choice| choice.by == by).count();
    if has(By::Word) > 0 {
        reasons.push(Reason::equivalent("each word that decides has an entry of its own"));
    }
    if shape.choices.iter().any(|choice| choice.by != By::Word && !choice.own.is_empty()) {
        reasons.push(Reason::equivalent("a number with a form of its own has an entry of its own"));
    }
    if has(By::Cardinal) > 1 {
        reasons.push(Reason::equivalent("each case of the second count has an entry of its own"));
    }
    if has(By::Ordinal) > 0 {
        reasons.push(Reason::equivalent("each case of a rank has an entry of its own"));
    }
    if shape.counted().is_some() && !flat.axes.iter().any(|axis| axis.selector.by == By::Cardinal) {
        reasons.push(Reason::equivalent("it has plural forms because another language has them"));
    }
    if loses_fractions(flat, &rules.cardinal) {
        reasons.push(Reason::approximated("the form for fractions is left out: only whole numbers decide"));
    }
}

/// What tells aapt that the signs in a text are no places for values.
fn unformatted(shape: &Shape<'_>, value: &str) -> &'static str {
    if !shape.shows && value.contains('%') { " formatted=\"false\"" } else { "" }
}

/// A form as the content of an element.
fn value(shape: &Shape<'_>, form: &[Piece]) -> Result<String, Reason> {
    let mut out = String::new();
    for (place, piece) in form.iter().enumerate() {
        match piece {
            Piece::Slot(slot) => {
                let at =
                    shape.argument(slot).ok_or_else(|| Reason::refused("it shows what the English does not have"))?;
                out.push_str(&format!("%{}$s", at + 1));
            }
            Piece::Text(text) => escape(text, place == 0, place + 1 == form.len(), shape.shows, &mut out)?,
        }
    }
    Ok(out)
}

/// A text with nothing in it that Android or XML would read otherwise.
fn escape(text: &str, first: bool, last: bool, formatted: bool, out: &mut String) -> Result<(), Reason> {
    let mut before = if first { ' ' } else { 'x' };
    let mut chars = text.chars().peekable();
    let mut begins = first;
    while let Some(c) = chars.next() {
        let ends = chars.peek().is_none();
        match c {
            '\0' => return Err(Reason::refused("it has a character that the format cannot hold")),
            // Android takes several spaces for one, and none at the ends.
            ' ' if before == ' ' || (ends && last) => out.push_str("\\u0020"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\'' | '"' | '\\' => out.extend(['\\', c]),
            '@' | '?' if begins => out.extend(['\\', c]),
            '%' if formatted => out.push_str("%%"),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}') => {
                out.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            c => out.push(c),
        }
        before = c;
        begins = false;
    }
    Ok(())
}

/// Whether each line is one that is written here. What it holds is escaped, so that `<` begins an element and nothing else.
fn verify(_: &str, bytes: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
    let inner = text.strip_prefix(HEAD).and_then(|text| text.strip_suffix("</resources>\n"));
    let inner = inner.ok_or("it does not begin and end as resources do")?;
    let mut within = false;
    for (number, line) in inner.lines().enumerate() {
        let line = line.trim_start_matches(' ');
        let fits = match line {
            "</plurals>" => std::mem::replace(&mut within, false),
            _ if line.starts_with("<plurals name=\"") && line.ends_with("\">") => !std::mem::replace(&mut within, true),
            _ if within => is_element(line, "<item quantity=\"", "</item>"),
            _ => is_element(line, "<string name=\"", "</string>"),
        };
        if !fits {
            return Err(format!("line {} is no resource", number + 3));
        }
    }
    if within { Err("plural forms do not end".to_owned()) } else { Ok(()) }
}

fn is_element(line: &str, begin: &str, end: &str) -> bool {
    let inner = line.strip_prefix(begin).and_then(|line| line.strip_suffix(end));
    inner
        .and_then(|inner| inner.split_once('>'))
        .is_some_and(|(head, value)| head.ends_with('"') && !head.contains('<') && !value.contains(['<', '>']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};

    fn has(file: &str, lines: &str) {
        assert!(file.contains(lines), "{lines}\nis not in\n{file}");
    }

    #[test]
    fn every_quantity_of_a_language_is_there() {
        let en = "# $count (number)\n# $area (string)\ncities = { $area }: { $count ->\n [0] none\n [one] 1 %\n \
                  *[other] { $count } %\n }\n";
        let pl = "cities = { $area } %: { $count }\n";
        let written = written(&ANDROID, &[("en", en), ("pl", pl), ("sr-Latn", pl), ("pt-BR", pl)]);
        let english = text(&written, "values/strings.xml");
        has(english, "    <plurals name=\"cities\">\n        <item quantity=\"one\">%1$s: 1 %%</item>\n");
        has(english, "        <item quantity=\"other\">%1$s: %2$s %%</item>\n    </plurals>\n");
        has(english, "    <string name=\"cities_0\">%1$s: none</string>\n");
        let polish = text(&written, "values-pl/strings.xml");
        for quantity in ["one", "few", "many", "other"] {
            has(polish, &format!("<item quantity=\"{quantity}\">%1$s %%: %2$s</item>"));
        }
        has(polish, "    <string name=\"cities_0\">%1$s %%: %2$s</string>\n");
        text(&written, "values-b+sr+Latn/strings.xml");
        text(&written, "values-pt-rBR/strings.xml");
        assert_eq!(outcome(&written, "en", "cities").0, Loss::Equivalent);
    }

    #[test]
    fn texts_come_back_as_they_are() {
        let en = "quote = { \"\" }'\"\\\nat = @home & <b>\nask = ?\nshare = 100 % of { \"  \" }it{ \" \" }\nbreak = a{ \"\\u000A\" }b\n\
                  nul = { \"\\u0000\" }\nempty = { \"\" }\nuser = { $user }!\n";
        let written = written(&ANDROID, &[("en", en)]);
        let file = text(&written, "values/strings.xml");
        has(file, "name=\"quote\">\\'\\\"\\\\</string>");
        has(file, "name=\"at\">\\@home &amp; &lt;b&gt;</string>");
        has(file, "name=\"ask\">\\?</string>");
        has(file, "name=\"share\" formatted=\"false\">100 % of \\u0020\\u0020it\\u0020</string>");
        has(file, "name=\"break_\">a\\nb</string>");
        has(file, "name=\"empty\"></string>");
        has(file, "name=\"user\">%1$s!</string>");
        let why = "it has a character that the format cannot hold".to_owned();
        assert_eq!(outcome(&written, "en", "nul"), (Loss::Refused, vec![why]));
    }

    #[test]
    fn names_that_become_the_same_are_told_apart() {
        let en = "a-b = 1\na_b = 2\na = 3\n    .b = 4\nA-B = 5\nclass = 6\n";
        let written = written(&ANDROID, &[("en", en), ("pl", en)]);
        for file in ["values/strings.xml", "values-pl/strings.xml"] {
            let file = text(&written, file);
            for line in ["\"a_b\">1<", "\"a_b_2\">2<", "\"a\">3<", "\"a_b_3\">4<", "\"a_b_4\">5<", "\"class_\">6<"] {
                has(file, line);
            }
        }
        assert_eq!(outcome(&written, "pl", "a-b"), (Loss::Exact, vec![]));
        let why = "its name is taken by another text, and it is called a_b_2".to_owned();
        assert_eq!(outcome(&written, "pl", "a_b"), (Loss::Equivalent, vec![why]));
    }

    #[test]
    fn what_decides_beside_the_first_count_is_in_the_name() {
        let en = "# $n (number)\n# $m (number)\n# $rank (number)\n# $who (string)\n\
                  two = { $n ->\n [one] one\n *[other] many\n } { $m ->\n [one] town\n *[other] towns\n }\n\
                  rank = { NUMBER($rank, type: \"ordinal\") ->\n [one] { $rank }st\n *[other] { $rank }th\n }\n\
                  who = { $who ->\n [her] Her\n *[other] Their\n }\n\
                  none = { $n ->\n [0] none\n *[other] some\n } { $m ->\n [0] nowhere\n *[other] somewhere\n }\n";
        let written = written(&ANDROID, &[("en", en)]);
        let file = text(&written, "values/strings.xml");
        has(file, "<plurals name=\"two_one\">\n        <item quantity=\"one\">one town</item>");
        has(file, "<plurals name=\"two\">\n        <item quantity=\"one\">one towns</item>");
        has(file, "<string name=\"rank_one\">%1$sst</string>");
        has(file, "<string name=\"rank\">%1$sth</string>");
        has(file, "<string name=\"who_her\">Her</string>\n    <string name=\"who\">Their</string>");
        has(file, "<plurals name=\"none_0\">\n        <item quantity=\"one\">some nowhere</item>");
        has(file, "<string name=\"none_other_0\">none somewhere</string>");
        has(file, "<string name=\"none_0_0\">none nowhere</string>");
        for unit in ["two", "rank", "who", "none"] {
            assert_eq!(outcome(&written, "en", unit).0, Loss::Equivalent);
            let (_, why) = outcome(&written, "en", unit);
            assert!(!why.iter().any(|why| why.contains("taken")), "{why:?}");
        }
    }

    #[test]
    fn files_that_are_none_are_found() {
        let wrong = |inner: &str| verify("", format!("{HEAD}{inner}</resources>\n").as_bytes()).is_err();
        assert!(wrong("<plurals name=\"a\">\n") && wrong("</plurals>\n") && wrong("<string name=\"a\"><b></string>\n"));
        assert!(!wrong("    <string name=\"a\">b</string>\n") && verify("", b"<resources/>").is_err());
    }
}

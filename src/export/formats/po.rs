//! `po`: gettext's catalogues as text, one file for each language. For programs that load translations by gettext; translators
//! get other files. Tested with `msgfmt --check` of GNU gettext 0.21.
//!
//! ```po
//! msgid "greet"
//! msgstr "Hello, {name}"
//!
//! msgid "cities"
//! msgid_plural "cities"
//! msgstr[0] "One city"
//! msgstr[1] "{count} cities"
//! ```
//!
//! **Keys.** The `msgid` is the id of a text, `id` or `id.attribute`, and not the English: programs ask for `_("home-title")`.
//! A word that is mended in the English is no reason to change every program, and the English is a catalogue like the others,
//! to fall back to. Where a word decides, each word is an entry of its own, `greet[feminine]`, and `greet` is for every other
//! word; of several choices each has its place in the brackets, `other` where its word is not listed.
//!
//! **Plural forms.** The first count of a text is asked for by `ngettext("cities", "cities", count)`. A text has plural forms in
//! every language if it has them in one. A number with a text of its own, such as 0, is a plural form too: the header of each
//! file says which number has which form. Where a second count decides, the name of its form stands in the brackets:
//! `found[few]`. `ngettext("[plural]", "[plural]", count)` gives that name.
//!
//! **Values.** Every text is a template for Python's `str.format`: `{name}`, and `{{` for a brace. The program formats numbers
//! and dates. If a text shows a date and its time apart, they are `{start_date}` and `{start_time}`.
//!
//! It cannot carry ordinal forms, options of functions, forms for fractions, texts that are empty, and texts that begin or end
//! with a line break.

use crate::export::formats::gettext::{Catalogue, KEEPS, catalogues, posix};
use crate::export::{Format, Output, Package, Written};

pub(super) static PO: Format = Format {
    name: "po",
    about: "gettext catalogues as text, one file for each language",
    consumer: "GNU gettext: msgfmt",
    keeps: KEEPS,
    write,
    verify,
};

fn write(package: &Package<'_>) -> Written {
    let (catalogues, outcomes) = catalogues(package);
    let file = |it: &Catalogue| Output::of(&it.locale, format!("{}.po", posix(&it.locale)), print(it));
    Written { files: catalogues.iter().map(file).collect(), outcomes }
}

fn print(catalogue: &Catalogue) -> String {
    let mut out = "msgid \"\"\nmsgstr \"\"\n".to_owned();
    for line in catalogue.header.split_inclusive('\n') {
        out.push_str(&format!("{}\n", quoted(line)));
    }
    for entry in &catalogue.entries {
        let key = quoted(&entry.key);
        out.push_str(&format!("\nmsgid {key}\n"));
        if !entry.plural {
            out.push_str(&format!("msgstr {}\n", entry.texts.iter().map(|text| quoted(text)).collect::<String>()));
            continue;
        }
        out.push_str(&format!("msgid_plural {key}\n"));
        for (place, text) in entry.texts.iter().enumerate() {
            out.push_str(&format!("msgstr[{place}] {}\n", quoted(text)));
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_ascii_control() => out.push_str(&format!("\\{:03o}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn verify(_: &str, bytes: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("it is not UTF-8: {error}"))?;
    let mut number = 0;
    for line in text.split('\n') {
        number += 1;
        let string = line.find('"').map(|at| line.split_at(at));
        let fits = match string {
            None => line.is_empty() || line.starts_with('#'),
            Some((keyword, string)) => is_keyword(keyword) && is_quoted(string),
        };
        if !fits {
            return Err(format!("line {number} is no line of a PO file"));
        }
    }
    match text.starts_with("msgid \"\"\n") {
        true => Ok(()),
        false => Err("it has no header".to_owned()),
    }
}

fn is_keyword(word: &str) -> bool {
    let number = word.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix("] "));
    matches!(word, "" | "msgid " | "msgid_plural " | "msgstr ")
        || number.is_some_and(|number| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
}

/// Whether a text begins with a quotation mark and ends with the next one that no backslash stands before.
fn is_quoted(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else { return false };
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c == '"' || (c == '\\' && chars.next().is_none()) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};

    const EN: &str = "\
# $count (number): how many
cities = { $count ->
    [0] No cities
    [one] One city
   *[other] { $count } cities
 }
# $n (number)
# $m (number)
two = { $n ->
    [one] One city
   *[other] { $n } cities
 } in { $m ->
    [one] one country
   *[other] { $m } countries
 }
# $gender (string)
greet = Hello
    .title = { $gender ->
        [her] Her “{ $user }”
       *[other] Their \\n { \"{\" }{ \"}\" }\"
    }
first = { NUMBER($n, type: \"ordinal\") ->
    [one] { $n }st
   *[other] { $n }th
 }
empty = { \"\" }
broken = a{ \"\\u000A\" }
end = a\u{2028}b
when = { DATETIME($start, dateStyle: \"full\") } at { DATETIME($start, timeStyle: \"short\") }
twice = { DATETIME($day, dateStyle: \"full\") } or { DATETIME($day, dateStyle: \"short\") }
";
    const PL: &str = "\
cities = { $count ->
    [0] Brak miast
    [one] Jedno miasto
    [few] { $count } miasta
    [many] { $count } miast
   *[other] { $count } kroku
 }
two = { $n } i { $m }
greet = { $count ->
    [one] Cześć
   *[other] Czołem
 }
    .title = Tytuł
first = { $n }.
empty = pusto
broken = a
end = b
when = { $start }
twice = { $day }
";

    fn both() -> Written {
        written(&PO, &[("en", EN), ("pl", PL)])
    }

    fn has(file: &str, entry: &str) {
        assert!(file.contains(&format!("{entry}\n")), "{entry}\nis not in\n{file}");
    }

    #[test]
    fn counts_are_plural_forms_and_so_are_single_numbers() {
        let written = both();
        let (english, polish) = (text(&written, "en.po"), text(&written, "pl.po"));
        has(
            english,
            "msgid \"cities\"\nmsgid_plural \"cities\"\nmsgstr[0] \"One city\"\nmsgstr[1] \"{count} cities\"\n\
             msgstr[2] \"No cities\"\n",
        );
        has(
            polish,
            "msgstr[0] \"Jedno miasto\"\nmsgstr[1] \"{count} miasta\"\nmsgstr[2] \"{count} miast\"\nmsgstr[3] \"Brak miast\"\n",
        );
        assert_eq!(outcome(&written, "en", "cities").0, Loss::Equivalent);
        let lost = "the form for fractions is left out: only whole numbers decide".to_owned();
        assert_eq!(outcome(&written, "pl", "cities"), (Loss::Approximated, vec![lost]));
        // Polish has plural forms here, so that programs ask for them in English too.
        has(
            english,
            "msgid \"greet\"\nmsgid_plural \"greet\"\nmsgstr[0] \"Hello\"\nmsgstr[1] \"Hello\"\nmsgstr[2] \"Hello\"\n",
        );
    }

    #[test]
    fn a_second_count_is_asked_for_by_name() {
        let written = both();
        let english = text(&written, "en.po");
        has(english, "msgid \"two[one]\"\nmsgid_plural \"two[one]\"\nmsgstr[0] \"One city in one country\"");
        has(english, "msgid \"two[few]\"\nmsgid_plural \"two[few]\"\nmsgstr[0] \"One city in {m} countries\"");
        has(english, "msgid \"two[0]\"\nmsgid_plural \"two[0]\"\nmsgstr[0] \"One city in {m} countries\"");
        has(english, "msgid_plural \"[plural]\"\nmsgstr[0] \"one\"\nmsgstr[1] \"other\"\nmsgstr[2] \"0\"");
        has(text(&written, "pl.po"), "msgid \"two[few]\"\nmsgid_plural \"two[few]\"\nmsgstr[0] \"{n} i {m}\"");
    }

    #[test]
    fn words_are_entries_and_texts_are_escaped() {
        let written = both();
        let english = text(&written, "en.po");
        has(english, "msgid \"greet.title[her]\"\nmsgstr \"Her “{user}”\"\n");
        has(english, "msgid \"greet.title\"\nmsgstr \"Their \\\\n {{}}\\\"\"\n");
        has(text(&written, "pl.po"), "msgid \"greet.title[her]\"\nmsgstr \"Tytuł\"\n");
        let (loss, why) = outcome(&written, "en", "greet.title");
        assert_eq!((loss, why[0].as_str()), (Loss::Equivalent, "each word that decides has an entry of its own"));
    }

    #[test]
    fn what_gettext_cannot_say_is_left_out() {
        let written = both();
        for (unit, why) in [
            ("first", "it has ordinal forms"),
            ("empty", "it is empty, which gettext takes for untranslated"),
            ("broken", "it begins or ends with a line break, which gettext takes for a mistake"),
            ("twice", "it shows $day in two ways"),
        ] {
            assert_eq!(outcome(&written, "en", unit), (Loss::Refused, vec![why.to_owned()]));
            assert!(!text(&written, "en.po").contains(&format!("\"{unit}\"")));
        }
        has(text(&written, "en.po"), "msgid \"when\"\nmsgstr \"{start_date} at {start_time}\"");
        assert_eq!(outcome(&written, "en", "when").0, Loss::Approximated);
    }

    #[test]
    fn files_that_are_none_are_found() {
        let wrong = |text: &str| verify("en.po", text.as_bytes()).is_err();
        assert!(wrong("msgid \"\"\nmsgstr \"a\"b\"\n") && wrong("") && wrong("msgid \"\"\nmsgstr[x] \"\"\n"));
        assert!(wrong("msgid \"\"\nmsgstr \"a\\\"\n") && !wrong("msgid \"\"\nmsgstr \"\\n\"\n"));
    }
}

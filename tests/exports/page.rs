//! The page of formats: what each keeps, what reads it, and how its readers' texts may differ.

use std::fmt::Write;
use std::path::Path;

use portolan::export::{FORMATS, Format, Trait};

use crate::exports::READERS;
use crate::exports::grid::{LEAST_CASES, Reader};
use crate::generated::read;

/// The page below its heading.
pub fn text() -> String {
    let mut page = String::from(
        "`portolan export` writes each bundle in the formats that `portolan.toml` names. No format says all that Fluent can say. \
         What\nbecame of each message is reported and stands in the bundle's `manifest.json`:\n\n\
         - **exact**: written in the format's own way, with the same text for every argument.\n\
         - **equivalent**: the same text, written otherwise, such as whole sentences in place of a choice within one.\n\
         - **approximated**: readers may see something else in some cases.\n\
         - **refused**: not in the export.\n\n",
    );
    page.push_str("| Format | What it is | Read by |\n| --- | --- | --- |\n");
    for format in FORMATS {
        writeln!(page, "| [`{0}`](#{0}) | {1} | {2} |", format.name, format.about, format.consumer).expect("a string");
    }
    page.push_str("\n## What each format keeps\n\n");
    let row = |cells: &mut dyn Iterator<Item = String>| format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "));
    page.push_str(&row(&mut std::iter::once(String::new()).chain(FORMATS.iter().map(|it| format!("`{}`", it.name)))));
    page.push_str(&row(&mut std::iter::repeat_n("---".to_owned(), FORMATS.len() + 1)));
    for own in Trait::ALL {
        let cell = |format: &&Format| if format.keeps.contains(&own) { "yes" } else { "–" }.to_owned();
        page.push_str(&row(&mut std::iter::once(own.name().to_owned()).chain(FORMATS.iter().map(cell))));
    }
    write!(
        page,
        "\nWhat is kept comes out exact or equivalent. Of the rest some is lost, and reported as approximated or refused; the \
         section\nof the format says what. Terms and references that a format does not keep stand in its texts, so that \
         readers see the same.\n`tests/exports/promises.rs` holds each format to its column.\n\n\
         Every format but `xcstrings` is read by programs that others have written. They render all texts of `locales/` in seven \
         languages, with\nnumbers, words and dates in more than {} cases, and have to say what Portolan's own formatter \
         says (`tests/exports/`).\nWhere they do not, the difference is listed here with its reason.\n",
        grouped(LEAST_CASES)
    )
    .expect("a string");
    FORMATS.iter().for_each(|format| section(format, &mut page));
    page
}

fn section(format: &Format, page: &mut String) {
    write!(page, "\n## {}\n\n{}\n", format.name, prose(format)).expect("a string");
    let readers: Vec<&Reader> = READERS.iter().copied().filter(|reader| reader.format == format.name).collect();
    let names: Vec<String> = readers.iter().map(|reader| versioned(reader.name)).collect();
    write!(page, "\nRendered in tests by {}.", names.join(", ")).expect("a string");
    let classes: Vec<_> =
        readers.iter().flat_map(|reader| reader.classes.iter().map(|class| (reader.name, class))).collect();
    if classes.is_empty() {
        page.push_str(" Every text is the same.\n");
        return;
    }
    page.push_str("\n\n| Reader | Difference | Languages | Why |\n| --- | --- | --- | --- |\n");
    for (reader, class) in classes {
        let (locales, reason) = (class.locales.join(", "), class.reason.replace('|', "\\|"));
        writeln!(page, "| {reader} | {} | {locales} | {reason} |", class.name).expect("a string");
    }
}

/// What a format's file says at its top; what the format says of itself if it shares a file with another.
fn prose(format: &Format) -> String {
    let name = format.name;
    let folder = "src/export/formats";
    let inside = format!("{folder}/{name}/mod.rs");
    let is_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(&inside).is_file();
    let text = read(&if is_folder { inside } else { format!("{folder}/{name}.rs") });
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    let doc: Vec<&str> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let doc = doc.join("\n").replace("[`", "`").replace("`]", "`");
    let doc = doc.strip_prefix(&format!("`{name}`: ")).unwrap_or(&doc).trim();
    if doc.is_empty() { format!("{}.", capital(format.about)) } else { capital(doc) }
}

/// A reader with the version that is installed for tests.
fn versioned(name: &str) -> String {
    let packages: serde_json::Value = serde_json::from_str(&read("tests/consumers/package.json")).expect("JSON");
    let node = packages["dependencies"][name].as_str().map(str::to_owned);
    let requirements = read("tests/consumers/requirements.txt");
    let python = requirements.lines().filter_map(|line| line.split_once("==")).find(|(package, _)| *package == name);
    match node.or(python.map(|(_, version)| version.to_owned())) {
        Some(version) => format!("{name} {version}"),
        None => name.to_owned(),
    }
}

fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// A number with commas.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

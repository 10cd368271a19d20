//! Reads `[ids]` and `[features]`: how ids begin, and what of Fluent a project does without.

use std::collections::BTreeMap;

use toml_edit::TableLike;

use crate::config::Config;
use crate::config::bundle::distinct;
use crate::config::portolan_toml::one_of;
use crate::config::spanned::Entry;
use crate::config::spanned::Reader;
use crate::config::spanned::Spanned;
use crate::text::Span;

const OF_IDS: [&str; 2] = ["prefix", "group-prefix"];
const PREFIX_EXAMPLE: &str = "prefix = \"file\", or prefix = { website = \"website-\" }";
const GROUP_EXAMPLE: &str = "group-prefix = { \"Donations\" = \"donate-\" }";
const FORBID_EXAMPLE: &str = "forbid = [\"terms\", \"selectors\"]";

/// How the ids of messages begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdPrefixes {
    /// Whether they begin with the name of their file, where nothing else is said.
    pub of_file: bool,
    /// What they begin with in single files, by the file's name.
    pub files: BTreeMap<String, Prefix>,
    /// What they begin with in groups, by the first line of the group's comment.
    pub groups: BTreeMap<String, Prefix>,
}

impl IdPrefixes {
    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        !self.of_file && self.files.is_empty() && self.groups.is_empty()
    }
}

/// What ids begin with in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefix {
    /// Where the place is named.
    pub span: Span,
    /// The beginnings; one of them is asked for.
    pub any_of: Vec<String>,
}

/// A part of Fluent's syntax, as its guide calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feature {
    /// `-term = …`.
    Terms,
    /// `{ -term }`.
    TermReferences,
    /// `{ -term(case: "genitive") }`.
    TermArguments,
    /// `{ message }`.
    MessageReferences,
    /// `{ $count -> … }`.
    Selectors,
    /// `.attribute = …`.
    Attributes,
    /// `{ $name }`.
    Variables,
    /// `{ NUMBER($count) }`.
    Functions,
}

impl Feature {
    /// Every feature, as it is written.
    pub const NAMES: [(&'static str, Feature); 8] = [
        ("terms", Feature::Terms),
        ("term-references", Feature::TermReferences),
        ("term-arguments", Feature::TermArguments),
        ("message-references", Feature::MessageReferences),
        ("selectors", Feature::Selectors),
        ("attributes", Feature::Attributes),
        ("variables", Feature::Variables),
        ("functions", Feature::Functions),
    ];

    /// How it is written.
    pub fn name(self) -> &'static str {
        Feature::NAMES.iter().find(|(_, feature)| *feature == self).map_or("", |(name, _)| name)
    }
}

/// Reads both.
pub(super) fn read(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    read_features(reader, root, config);
    let Some(entry) = reader.entry(root, "ids") else { return };
    let Some(table) = reader.table(entry, &format!("[ids] with {PREFIX_EXAMPLE}")) else { return };
    reader.check_keys(table, &OF_IDS);
    if let Some(entry) = reader.entry(table, "prefix") {
        match entry.item.as_str() {
            Some("file") => config.ids.of_file = true,
            Some(other) => {
                let message = format!("`prefix` is the word \"file\" or a table of files, not \"{other}\"");
                reader.error("bad-value", reader.value_span(entry), message, format!("write {PREFIX_EXAMPLE}"));
            }
            None => config.ids.files = read_prefixes(reader, entry, PREFIX_EXAMPLE),
        }
    }
    if let Some(entry) = reader.entry(table, "group-prefix") {
        config.ids.groups = read_prefixes(reader, entry, GROUP_EXAMPLE);
    }
}

fn read_prefixes(reader: &mut Reader<'_>, entry: Entry<'_>, example: &str) -> BTreeMap<String, Prefix> {
    let mut all = BTreeMap::new();
    let Some(table) = reader.table(entry, example) else { return all };
    for entry in reader.entries(table) {
        let Some(prefixes) = reader.one_or_more(entry, example) else { continue };
        let count = prefixes.len();
        let fits = |reader: &mut Reader<'_>, prefix: Spanned<String>| {
            let fits = can_begin_id(&prefix.value);
            if !fits {
                let help = "write letters, digits, `-` and `_`, with a letter first, such as \"website-\"";
                reader.error("bad-value", prefix.span, "no id can begin like this", help);
            }
            fits.then_some(prefix.value)
        };
        let any_of: Vec<String> = prefixes.into_iter().filter_map(|prefix| fits(reader, prefix)).collect();
        if count == 0 {
            let message = format!("`{}` has no prefix", entry.name);
            reader.error("bad-value", reader.value_span(entry), message, format!("write {example}, or take this out"));
        }
        // With one of several wrong, ids that begin like that would be reported for no fault of theirs.
        if count > 0 && any_of.len() == count {
            all.insert(entry.name.to_owned(), Prefix { span: entry.key, any_of });
        }
    }
    all
}

/// Whether the id of a message can begin with a text.
pub fn can_begin_id(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(is_part)
}

/// `[features] forbid = ["terms"]`.
fn read_features(reader: &mut Reader<'_>, root: &dyn TableLike, config: &mut Config) {
    let Some(entry) = reader.entry(root, "features") else { return };
    let Some(table) = reader.table(entry, &format!("[features] with {FORBID_EXAMPLE}")) else { return };
    reader.check_keys(table, &["forbid"]);
    let Some(entry) = reader.entry(table, "forbid") else { return };
    let names = reader.strings(entry, FORBID_EXAMPLE).unwrap_or_default();
    for name in distinct(reader, names, "feature") {
        config.forbidden.extend(one_of(reader, &name, "feature", &Feature::NAMES));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::portolan_toml::parse;
    use crate::text::{FileId, Source};

    fn read(text: &str) -> (Config, Vec<(&'static str, String, String)>) {
        let source = Source::new("portolan.toml", text);
        let (config, found) = parse(FileId(0), &source);
        let said =
            found.iter().map(|one| (one.rule, one.span.of(text).to_owned(), one.help.clone().unwrap_or_default()));
        (config, said.collect())
    }

    /// The rule of each finding, what it underlines, and a part of its help.
    #[track_caller]
    fn wrong(text: &str, expected: &[(&str, &str, &str)]) {
        let found = read(text).1;
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for ((rule, at, help), (wanted, there, part)) in found.iter().zip(expected) {
            assert_eq!((*rule, at.as_str()), (*wanted, *there), "{text}");
            assert!(help.contains(part), "{text}: {help}");
        }
    }

    #[test]
    fn prefixes_are_read() {
        let (config, found) = read(
            "[ids]\ngroup-prefix = { Donations = \"donate-\" }\n[ids.prefix]\nwebsite = \"website-\"\n\"pages/join\" = [\"join-\", \"member-\"]\n",
        );
        assert_eq!(found, []);
        assert!(!config.ids.of_file && !config.ids.is_empty());
        assert_eq!(config.ids.files["website"].any_of, ["website-"]);
        assert_eq!(config.ids.files["pages/join"].any_of, ["join-", "member-"]);
        assert_eq!(config.ids.groups["Donations"].any_of, ["donate-"]);
        let config = read("ids.prefix = \"file\"").0;
        assert!(config.ids.of_file && config.ids.files.is_empty() && !config.ids.is_empty());
        assert!(read("[ids]\n").0.ids.is_empty());
    }

    #[test]
    fn mistakes_in_prefixes_are_underlined() {
        wrong("ids = \"file\"", &[("bad-value", "\"file\"", "prefix")]);
        wrong("[ids]\nprefx = 1", &[("unknown-key", "prefx", "did you mean `prefix`")]);
        wrong("[ids]\nprefix = \"flie\"", &[("bad-value", "\"flie\"", "\"file\"")]);
        wrong("[ids]\nprefix = 1", &[("bad-value", "1", "website")]);
        wrong("[ids]\nprefix = { a = 1 }", &[("bad-value", "1", "website")]);
        wrong("[ids]\nprefix = { a = [] }", &[("bad-value", "[]", "take this out")]);
        wrong(
            "[ids]\nprefix = { a = ['a-', '-b', ''] }",
            &[("bad-value", "'-b'", "letter"), ("bad-value", "''", "letter")],
        );
        wrong("[ids]\ngroup-prefix = \"x\"", &[("bad-value", "\"x\"", "Donations")]);
        assert!(read("[ids]\nprefix = { a = ['a-', '-b'] }").0.ids.files.is_empty());
    }

    #[test]
    fn features_are_read() {
        let (config, found) = read("features.forbid = [\"terms\", \"selectors\"]");
        assert_eq!((config.forbidden, found), (vec![Feature::Terms, Feature::Selectors], vec![]));
        wrong("features.forbid = ['term']", &[("bad-value", "'term'", "did you mean `terms`")]);
        wrong("features.forbid = ['terms', 'terms']", &[("bad-value", "'terms'", "take one")]);
        wrong("features.forbid = 'terms'", &[("bad-value", "'terms'", "forbid = [")]);
        wrong("features.allow = ['terms']", &[("unknown-key", "allow", "forbid")]);
        wrong("features = ['terms']", &[("bad-value", "['terms']", "[features]")]);
        assert!(Feature::NAMES.iter().all(|(name, feature)| feature.name() == *name));
    }
}

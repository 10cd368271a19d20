//! Reads cargo-i18n's `i18n.toml`: the fallback language, and the folder of the Fluent catalogues.

use crate::config::Config;
use crate::config::Origin;
use crate::config::language;
use crate::config::paths::PathRule;
use crate::config::pattern::Pattern;
use crate::config::relative;
use crate::config::spanned::Reader;
use crate::diagnostic::Diagnostic;
use crate::text::FileId;
use crate::text::Source;

/// Reads the text of an `i18n.toml`. The targets are the folders found there: see [`Config::adopt`].
///
/// Settings of other tools are passed over. A `domain` does not matter: every file of a locale belongs to its catalogue.
///
/// ```
/// use portolan::config::i18n_toml;
/// use portolan::text::{FileId, Source};
/// let text = "fallback_language = \"en-GB\"\n[fluent]\nassets_dir = \"i18n\"\n";
/// let (config, diagnostics) = i18n_toml::parse(FileId(0), &Source::new("i18n.toml", text));
/// assert_eq!(config.path_of(&config.source, "app").unwrap(), "i18n/en-GB/app.ftl");
/// assert!(diagnostics.is_empty());
/// ```
pub fn parse(file: FileId, source: &Source) -> (Config, Vec<Diagnostic>) {
    let mut reader = Reader::new(file, source);
    let mut config = Config { file: Some(file), ..Config::new(Origin::CargoI18n) };
    let mut assets = "i18n".to_owned();
    let mut at = Default::default();
    if let Some(document) = reader.document(source) {
        let root = document.as_table();
        if let Some(entry) = reader.entry(root, "fallback_language")
            && let Some(tag) = reader.string(entry, "fallback_language = \"en\"")
        {
            match language::of_tag(&tag.value) {
                Some(locale) => {
                    config.source = locale;
                    config.source_code = tag.value;
                    config.source_at = Some(tag.span);
                }
                None => {
                    let message = format!("`{}` is not a language tag", tag.value);
                    reader.error("bad-locale", tag.span, message, "write a BCP 47 tag, such as \"en\" or \"en-US\"");
                }
            }
        }
        let example = "[fluent] with assets_dir = \"i18n\"";
        let fluent = reader.entry(root, "fluent").and_then(|entry| reader.table(entry, example));
        if let Some(entry) = fluent.and_then(|fluent| reader.entry(fluent, "assets_dir"))
            && let Some(folder) = reader.string(entry, "assets_dir = \"i18n\"")
        {
            at = folder.span;
            match relative::normalize("", &folder.value) {
                Ok(plain) if !plain.contains(['{', '}', '*', '?']) => assets = plain,
                Ok(_) => {
                    let message = "wildcards cannot stand in the name of this folder";
                    reader.error("bad-path", folder.span, message, "write it as assets_dir = \"i18n\"");
                }
                Err(bad) => reader.error(bad.rule, folder.span, bad.message, bad.help),
            }
        }
    }
    let within = |rest: &str| if assets.is_empty() { rest.to_owned() } else { format!("{assets}/{rest}") };
    if let Ok(pattern) = Pattern::portolan(&within("{locale}/{file}.ftl")) {
        config.paths = vec![PathRule::new(pattern, Some(file), at)];
        config.ledger = within(".ledger");
    }
    (config, reader.diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Config, Vec<&'static str>) {
        let (config, diagnostics) = parse(FileId(0), &Source::new("i18n.toml", text));
        assert!(diagnostics.iter().all(|one| one.help.is_some() && one.span.end as usize <= text.len()));
        (config, diagnostics.iter().map(|one| one.rule).collect())
    }

    fn path(text: &str) -> Option<String> {
        let config = read(text).0;
        config.path_of(&config.source, "a")
    }

    #[test]
    fn defaults_hold_where_nothing_is_said() {
        assert_eq!(path("").as_deref(), Some("i18n/en/a.ftl"));
        assert_eq!(path("[fluent]\nassets_dir = \"./x/y/\"").as_deref(), Some("x/y/en/a.ftl"));
        assert_eq!(path("[fluent]\nassets_dir = \".\"").as_deref(), Some("en/a.ftl"));
        assert_eq!(path("fluent = { assets_dir = 'é' }\r\nsubcrates = [\"x\"]\r\n").as_deref(), Some("é/en/a.ftl"));
    }

    #[test]
    fn mistakes_are_noted() {
        assert_eq!(read("fallback_language = \"english\"").1, ["bad-locale"]);
        assert_eq!(read("fallback_language = 1").1, ["bad-value"]);
        assert_eq!(read("fluent = 1").1, ["bad-value"]);
        assert_eq!(read("[fluent]\nassets_dir = \"../x\"").1, ["outside-root"]);
        assert_eq!(read("[fluent]\nassets_dir = \"/x\"").1, ["outside-root"]);
        assert_eq!(read("[fluent]\nassets_dir = \"{locale}\"").1, ["bad-path"]);
        assert_eq!(read("[fluent]\nassets_dir = \"a*\"").1, ["bad-path"]);
        assert_eq!(read("[fluent").1, ["config-syntax"]);
    }
}

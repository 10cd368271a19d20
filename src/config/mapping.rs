//! What `[[paths]]` of an `l10n.toml` mean: their variables filled in, which files pair, and what these are called.

use std::collections::BTreeMap;

use crate::config::SOURCE_CODES;
use crate::config::language::locale_of_folder;
use crate::config::paths::PathRule;
use crate::config::pattern::MAX_PATTERN_BYTES;
use crate::config::pattern::Pattern;
use crate::config::relative::BadPattern;
use crate::locale::Locale;
use crate::text::FileId;
use crate::text::Span;

/// Most variables filled into one path, those inside variables counted.
pub const MAX_VARIABLES: usize = 64;

/// The name of the file where each locale has a single one, named by the locale alone: `po/fr.ftl`.
const UNNAMED: &str = "messages.ftl";

/// One `[[paths]]`, its variables filled in.
pub(super) struct Mapping {
    pub reference: String,
    pub localized: String,
    pub locales: Option<Vec<Locale>>,
    pub file: FileId,
    pub span: Span,
}

/// Fills in the variables of a path, and those in their values. `{locale}` stays.
pub(super) fn expand(text: &str, variables: &BTreeMap<String, String>) -> Result<String, BadPattern> {
    let bad = |message: String, help| BadPattern { rule: "bad-path", range: 0..text.len(), message, help };
    let mut path = String::new();
    let mut filled = 0;
    // What is still to be copied, the next piece last: values of variables go on top of what stands after them.
    let mut rest = vec![text];
    while let Some(piece) = rest.pop() {
        let Some(open) = piece.find('{') else {
            path.push_str(piece);
            continue;
        };
        path.push_str(&piece[..open]);
        let Some(length) = piece[open..].find('}') else {
            return Err(bad("this brace has no partner".to_owned(), "write {locale}, or a variable of [env]"));
        };
        rest.push(&piece[open + length + 1..]);
        match &piece[open + 1..open + length] {
            "locale" => path.push_str("{locale}"),
            name => match variables.get(name) {
                Some(value) => rest.push(value),
                None => return Err(bad(format!("there is no variable {{{name}}}"), "give it a value in [env]")),
            },
        }
        filled += 1;
        if filled > MAX_VARIABLES {
            return Err(bad("the variables of this path never end".to_owned(), "let no variable contain itself"));
        }
        if path.len() > MAX_PATTERN_BYTES {
            return Err(bad("this path is too long".to_owned(), "shorten it to 1024 bytes"));
        }
    }
    Ok(path)
}

/// The folder of the source in the references: English if one is there, else any language.
pub(super) fn source_code(rules: &[Mapping]) -> Option<&str> {
    let folders = || rules.iter().filter_map(|rule| rule.reference.rsplit_once('/')).map(|(folders, _)| folders);
    let languages =
        || folders().flat_map(|folders| folders.rsplit('/').filter(|name| locale_of_folder(name).is_some()));
    languages().find(|name| SOURCE_CODES.contains(name)).or_else(|| languages().next())
}

/// How many folders stand at the start of every localized path, whatever the locale.
pub(super) fn common_folders(rules: &[Mapping]) -> usize {
    let fixed = |rule: &Mapping| {
        let folders = rule.localized.rsplit_once('/').map_or("", |(folders, _)| folders);
        folders.split('/').take_while(|name| !name.is_empty() && !name.contains(['{', '*'])).count()
    };
    let Some(first) = rules.first() else { return 0 };
    let shared = |rule: &Mapping| {
        let pairs = first.localized.split('/').zip(rule.localized.split('/'));
        pairs.take_while(|(one, other)| one == other).count().min(fixed(rule))
    };
    rules.iter().map(shared).min().unwrap_or(0)
}

/// The patterns of a rule; none if it is about files of another kind.
pub(super) fn compile(rule: &Mapping, common: usize) -> Result<Option<PathRule>, BadPattern> {
    let bad = |message: &str, help| BadPattern { rule: "bad-path", range: 0..0, message: message.to_owned(), help };
    let reference = Pattern::mozilla("", &rule.reference)?;
    let localized = Pattern::mozilla("", &rule.localized)?;
    if !reference.allows_ftl() || !localized.allows_ftl() {
        return Ok(None);
    }
    if reference.has_locale() {
        return Err(bad("{locale} cannot stand in `reference`", "write the folder of the source there"));
    }
    if !reference.pairs_with(&localized) {
        let help = "write the same * and ** in both, in the same order";
        return Err(bad("`reference` and `l10n` have different wildcards", help));
    }
    let name = Pattern::mozilla("", &name_of(&rule.localized, common))?;
    let mut compiled = PathRule::mapped(reference, localized, name);
    compiled.locales = rule.locales.clone();
    compiled.file = Some(rule.file);
    compiled.span = rule.span;
    Ok(Some(compiled))
}

/// What a localized path says beside the locale and the folders that all have in common: `a/*.ftl` of `x/{locale}/a/*.ftl`.
fn name_of(localized: &str, common: usize) -> String {
    let segments = localized.split('/').skip(common).filter(|segment| *segment != "{locale}");
    let mut name = String::new();
    for segment in segments {
        let mut pieces = segment.split("{locale}");
        let mut plain = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            // The sign that parts the locale from the rest goes with it.
            plain.truncate(plain.trim_end_matches(['.', '-', '_']).len());
            plain.push_str(piece);
        }
        if !name.is_empty() {
            name.push('/');
        }
        name.push_str(&plain);
    }
    if name == ".ftl" { UNNAMED.to_owned() } else { name }
}

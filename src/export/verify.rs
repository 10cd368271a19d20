//! Whether a bundle is whole: its manifest fits the schema, every file is there as it was written, and is what its format
//! says.

use std::collections::{BTreeMap, BTreeSet};

use crate::export::find;
use crate::export::manifest::{FILE, Manifest, sha256};

/// Most problems that are told.
const MAX_PROBLEMS: usize = 100;

/// Reads the files of a bundle's folder, by their paths in it.
///
/// # Errors
/// What is wrong, each a sentence that begins with the path.
pub fn verify(files: &BTreeMap<String, Vec<u8>>) -> Result<Manifest, Vec<String>> {
    let Some(bytes) = files.get(FILE) else {
        return Err(vec![format!("{FILE} is not there, so that this is no bundle")]);
    };
    let manifest = Manifest::parse(bytes).map_err(|problem| vec![format!("{FILE}: {problem}")])?;
    let mut problems = Vec::new();
    let mut listed = BTreeSet::from([FILE]);
    for entry in &manifest.files {
        let path = entry.path.as_str();
        if !listed.insert(path) {
            problems.push(format!("{path}: the manifest lists it twice"));
        }
        let Some(bytes) = files.get(path) else {
            problems.push(format!("{path}: it is not there"));
            continue;
        };
        if bytes.len() as u64 != entry.bytes || sha256(bytes) != entry.sha256 {
            problems.push(format!("{path}: it is not what the manifest says: it was changed, or is of another export"));
            continue;
        }
        let Some(format) = find(&entry.format) else {
            problems.push(format!("{path}: this version of Portolan knows no format `{}`", entry.format));
            continue;
        };
        let inner = path.strip_prefix(format.name).and_then(|path| path.strip_prefix('/'));
        match inner {
            None => problems.push(format!("{path}: it does not lie in the folder of its format, {}", format.name)),
            Some(inner) => {
                problems.extend((format.verify)(inner, bytes).err().map(|problem| format!("{path}: {problem}")));
            }
        }
    }
    let strangers = files.keys().filter(|path| !listed.contains(path.as_str()));
    problems.extend(strangers.map(|path| format!("{path}: the manifest does not list it")));
    problems.extend(beside(&manifest));
    problems.truncate(MAX_PROBLEMS);
    if problems.is_empty() { Ok(manifest) } else { Err(problems) }
}

/// What the parts of a manifest say that cannot both be true.
fn beside(manifest: &Manifest) -> Vec<String> {
    let mut problems = Vec::new();
    let known = |tag: &String| manifest.locales.contains_key(tag);
    if !known(&manifest.source) {
        problems.push(format!("{FILE}: the source {} is not among the languages", manifest.source));
    }
    for (tag, locale) in &manifest.locales {
        if tag.parse::<crate::locale::Locale>().is_err() {
            problems.push(format!("{FILE}: {tag} is no language tag"));
        }
        let unknown = locale.fallback.iter().find(|tag| !known(tag));
        problems.extend(unknown.map(|to| format!("{FILE}: {tag} falls back to {to}, which is not in the bundle")));
    }
    for entry in &manifest.files {
        if !manifest.formats.contains_key(&entry.format) {
            problems.push(format!("{}: its format {} is not in the manifest", entry.path, entry.format));
        }
        if let Some(tag) = entry.locale.as_ref().filter(|tag| !known(tag)) {
            problems.push(format!("{}: its language {tag} is not in the bundle", entry.path));
        }
    }
    problems
}

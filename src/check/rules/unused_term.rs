//! R20: terms of the source that nothing uses.

use std::collections::BTreeMap;

use crate::check::rule::{Findings, Run, rule};
use crate::check::rules::removal;
use crate::check::view::LocaleView;
use crate::syntax::tree::Kind;

rule! {
    /// A term of the English catalogue is used by no text, in no language.
    ///
    /// Only texts can refer to terms, programs cannot: it costs every translator a line for nothing. Where bundles are
    /// named, a text uses a term only if some bundle loads both.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -network = City Network
    /// -old-name = Town Network
    /// #~|^^^^^^^^^
    /// about = About { -network }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// -network = City Network
    /// about = About { -network }
    /// ```
    RULE = "unused-term", Warning, Run::Locale(check)
}

/// Most terms for which the translations are looked through.
const MAX_SOUGHT: usize = 200;

fn check(locale: &LocaleView, found: &mut Findings) {
    if !locale.is_source() {
        return;
    }
    let entries = || locale.files.iter().flat_map(|file| &file.entries);
    let terms = entries().filter(|it| it.message.kind == Kind::Term && it.is_first);
    let mut users: BTreeMap<&str, Vec<u32>> = terms.map(|entry| (entry.id(), Vec::new())).collect();
    if users.is_empty() {
        return;
    }
    for entry in entries() {
        for (_, reference) in entry.terms() {
            let id = entry.of(reference.id);
            if id != entry.id()
                && let Some(files) = users.get_mut(id)
                && files.last() != Some(&entry.at.0)
            {
                files.push(entry.at.0);
            }
        }
    }
    let together = |a: u32, b: u32| {
        let name = |at: u32| locale.files[at as usize].file.name.as_str();
        let bundled = |name: &str| locale.project.bundles_with(name).next().is_some();
        a == b || !bundled(name(a)) || !bundled(name(b)) || {
            let mut bundles = locale.project.bundles_with(name(a));
            bundles.any(|bundle| bundle.files.iter().any(|file| file.value == name(b)))
        }
    };
    let mut sought = 0;
    for entry in entries().filter(|it| it.message.kind == Kind::Term && it.is_first) {
        let id = entry.id();
        let Some(files) = users.get(id) else { continue };
        if files.iter().any(|&file| together(entry.at.0, file)) {
            continue;
        }
        sought += 1;
        if sought <= MAX_SOUGHT && used_by_a_translation(locale, id) {
            continue;
        }
        let (message, help) = if files.is_empty() {
            (format!("no text uses the term `{id}`"), "delete it, or refer to it where its words are written out")
        } else {
            let message = format!("no text that is loaded with the term `{id}` uses it");
            (message, "move it to a file that one bundle loads with those that use it")
        };
        let mut finding = found.within(entry.file.id, entry.message.id, message).about(id).help(help);
        if files.is_empty() {
            finding.fix = removal(entry.file, entry.message);
        }
        found.push(finding);
    }
}

/// Whether the text of some translation has the id elsewhere than at the start of a line.
fn used_by_a_translation(locale: &LocaleView, id: &str) -> bool {
    let finder = memchr::memmem::Finder::new(id);
    let files = locale.project.targets.iter().flat_map(|catalogue| &catalogue.files);
    files.into_iter().any(|file| {
        let text = file.text().as_bytes();
        finder.find_iter(text).any(|at| {
            let ends =
                text.get(at + id.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric() && !b"-_".contains(byte));
            let begins = at.checked_sub(1).is_some_and(|before| matches!(text[before], b' ' | b'{' | b'('));
            ends && begins
        })
    })
}

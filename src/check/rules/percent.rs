//! Y15: the space before a per cent sign.

use memchr::{memchr, memchr_iter};

use crate::check::features::Features;
use crate::check::marks::is_space;
use crate::check::reading::{PLACEABLE, Text};
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{FileView, LocaleView};
use crate::diagnostic::Diagnostic;
use crate::locale::profile::{NBSP, Profile};

rule! {
    /// The space before a per cent sign is missing, or is one too many.
    ///
    /// French, German and Spanish write a space that does not break; English, Greek, Italian and Polish none. Where nearly
    /// all of a file is written otherwise, there is one finding for the file.
    ///
    /// It is off until a project asks for it: in catalogues that are kept with care it finds more than they want to know.
    ///
    /// # Example
    /// ```ftl
    /// share = Plus de 50% des villes
    /// #~              ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// share = Plus de 50 % des villes
    /// ```
    RULE = "percent-spacing", Off, Run::File(check)
}

/// Fewest places of a file that make a custom.
const MIN_CUSTOM: usize = 3;

fn check(locale: &LocaleView, view: &FileView, found: &mut Findings) {
    let Some(profile) = locale.profile else { return };
    if memchr(b'%', view.file.text().as_bytes()).is_none() {
        return;
    }
    let english = locale.project.source.file(&view.file.name).filter(|_| !locale.is_source());
    let mut wrong: Vec<Diagnostic> = Vec::new();
    let mut right = 0;
    for text in view.entries.iter().flat_map(|entry| Text::of_entry(locale, entry)) {
        let is_copied = || {
            let unit = english.and_then(|file| file.unit_of(file.get(text.entry.id())?, text.attribute()));
            unit.is_some_and(|unit| unit.pattern.span.of(unit.file.text()) == text.raw())
        };
        if text.features.meets(Features::PERCENT)
            && may_have_share(text.raw().as_bytes())
            && text.is_prose()
            && !is_copied()
        {
            shares(&text, profile, &mut right, &mut wrong, found);
        }
    }
    wrong.sort_by(|a, b| a.order().cmp(&b.order()));
    wrong.dedup();
    if wrong.len() < MIN_CUSTOM || wrong.len() <= right * 9 {
        wrong.into_iter().for_each(|finding| found.push(finding));
        return;
    }
    let (count, mut wrong) = (wrong.len(), wrong.into_iter());
    let Some(first) = wrong.next() else { return };
    let how = if profile.percent_space { "without a space" } else { "with a space" };
    let mut finding = found.at(first.span, format!("this file writes `%` {how}, here and {} times more", count - 1));
    (finding.id, finding.help, finding.fix) = (first.id, first.help, first.fix);
    finding.fix.extend(wrong.flat_map(|other| other.fix));
    found.push(finding);
}

/// Whether a text may have a figure before a per cent sign.
fn may_have_share(raw: &[u8]) -> bool {
    let follows = |at: usize| at > 0 && matches!(raw[at - 1], b'0'..=b'9' | b'}' | b' ' | 0xA0 | 0xAF);
    memchr_iter(b'%', raw).any(follows)
}

/// Counts the shares that are written as the language does, and collects what is wrong with the others.
fn shares(text: &Text, profile: &Profile, right: &mut usize, wrong: &mut Vec<Diagnostic>, found: &Findings) {
    for reading in text.readings() {
        for (at, _) in reading.text.match_indices('%') {
            let before = reading.text[..at].trim_end_matches(is_space);
            let after = reading.text[at + 1..].chars().next();
            let is_figure = before.ends_with(|c: char| c.is_ascii_digit() || c == PLACEABLE);
            let is_sign =
                after.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '%' | '(' | '@' | '-' | '$' | PLACEABLE));
            let spaces = before.len()..at;
            if !is_figure || !is_sign || reading.has_code(&(at..at + 1)) || reading.has_tag(spaces.clone()) {
                continue;
            }
            if spaces.is_empty() != profile.percent_space {
                *right += 1;
                continue;
            }
            let start =
                before.trim_end_matches(|c: char| c.is_ascii_digit() || c == PLACEABLE || matches!(c, '.' | ',')).len();
            let whole = start..at + 1;
            wrong.push(if profile.percent_space {
                let finding = text.finding(found, reading, whole, "there is no space before `%`".to_owned());
                reading.mend(finding.help("write a space that does not break"), spaces, NBSP)
            } else {
                let finding = text.finding(found, reading, whole, "there is a space before `%`".to_owned());
                reading.mend(finding.help("take it away"), spaces, "")
            });
        }
    }
}

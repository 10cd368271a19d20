//! What a project lets pass: findings that a comment or `[[allow]]` of `portolan.toml` covers are taken out, and what
//! covers nothing is found in turn.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalogue::{Catalogue, File};
use crate::check::bound::{fingerprint_of, words};
use crate::check::directive::{Directive, Place, Said, read};
use crate::check::rule::{Rule, Run};
use crate::check::rules::configuration::{UNKNOWN_RULE, is_settled, no_such_rule};
use crate::check::rules::find;
use crate::check::rules::suppression::{NO_REASON, OUTDATED, SLIP, UNUSED};
use crate::config::Level;
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::parallel::each;
use crate::project::Project;
use crate::syntax::tree::Entry;
use crate::text::{FileId, Span};

/// A finding that was let pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppressed {
    /// The finding.
    pub finding: Diagnostic,
    /// Why, as the project says; empty if it does not say.
    pub reason: String,
    /// Whether a comment says so; otherwise the configuration does.
    pub by_comment: bool,
}

/// The rules that run, each with the level that the project sets.
pub(super) type Enabled = [(&'static Rule, Option<Level>)];

/// Parts what is to be shown from what is let pass.
pub(super) fn suppress<'p>(
    project: &'p Project,
    enabled: &Enabled,
    mut found: Vec<Diagnostic>,
) -> (Vec<Diagnostic>, Vec<Suppressed>) {
    let of_locale = |it: &'p Catalogue| it.files.iter().map(move |file| (&it.locale, file));
    let files: Vec<(&Locale, &File)> = project.catalogues().flat_map(of_locale).collect();
    let said: Vec<(&Locale, &File, Said)> = each(&files)
        .map(|&(locale, file)| (locale, file, read(file)))
        .filter(|(.., said)| !said.slips.is_empty() || !said.directives.is_empty())
        .collect();
    if said.is_empty() && project.config.allows.is_empty() {
        return (found, Vec::new());
    }
    let mut judge = Judge::new(project, enabled, &said);
    found.extend(judge.wrong_lines(&said));
    let full = overfull(&found);
    let mut passed = Vec::new();
    judge.sift(&mut found, &mut passed);
    let mut outdated = judge.outdated();
    judge.sift(&mut outdated, &mut passed);
    found.append(&mut outdated);
    // What allows an unused suppression can be unused itself.
    let mut unused = judge.unused(&full, |rule| rule != UNUSED.name);
    judge.sift(&mut unused, &mut passed);
    found.append(&mut unused);
    found.append(&mut judge.unused(&full, |rule| rule == UNUSED.name));
    (found, passed)
}

/// The locales in which some rule has found more than is listed: what covers only the rest would seem to be unused.
fn overfull(found: &[Diagnostic]) -> BTreeSet<Option<Locale>> {
    found.iter().filter(|it| it.rule == "too-many-problems").map(|it| it.locale.clone()).collect()
}

/// A directive and where it stands.
struct Placed<'p> {
    locale: &'p Locale,
    file: FileId,
    directive: Directive<'p>,
    /// The fingerprint of the text, where the directive has another one: then it covers nothing.
    outdated: Option<String>,
    used: bool,
}

/// Whether a finding is let pass.
enum Covered {
    /// It is, and why.
    Yes { reason: String, by_comment: bool },
    /// A comment would let it pass, had the text not changed since. Somebody decides first whether it still does.
    Outdated,
    /// It is not.
    No,
}

/// Decides what is let pass.
struct Judge<'p> {
    project: &'p Project,
    enabled: &'p Enabled,
    directives: Vec<Placed<'p>>,
    /// The directive for a rule in a place of a file. Of several the first counts.
    by_place: BTreeMap<(FileId, Place, &'p str), usize>,
    /// For each file that matters: itself, where it is there, and its English.
    files: BTreeMap<FileId, (Option<&'p File>, Option<&'p File>)>,
    /// Where groups start, in files with directives.
    groups: BTreeMap<FileId, Vec<u32>>,
    /// Whether each `[[allow]]` covers something.
    used: Vec<bool>,
}

impl<'p> Judge<'p> {
    fn new(project: &'p Project, enabled: &'p Enabled, said: &[(&'p Locale, &'p File, Said<'p>)]) -> Self {
        let mut judge = Judge {
            project,
            enabled,
            directives: Vec::new(),
            by_place: BTreeMap::new(),
            files: BTreeMap::new(),
            groups: BTreeMap::new(),
            used: vec![false; project.config.allows.len()],
        };
        for (locale, file, said) in said {
            for directive in &said.directives {
                let at = judge.directives.len();
                judge.by_place.entry((file.id, directive.place, directive.rule)).or_insert(at);
                let outdated = right_fingerprint(file, directive);
                judge.directives.push(Placed { locale, file: file.id, directive: *directive, outdated, used: false });
            }
            judge.groups.insert(file.id, groups(file));
        }
        for catalogue in project.catalogues() {
            let english = |name: &str| project.source.file(name).filter(|file| judge.groups.contains_key(&file.id));
            let is_source = std::ptr::eq(catalogue, &project.source);
            for file in &catalogue.files {
                let english = if is_source { None } else { english(&file.name) };
                judge.files.insert(file.id, (Some(file), english));
            }
            judge.files.extend(catalogue.absent.iter().map(|file| (file.id, (None, english(&file.name)))));
        }
        judge
    }

    /// Moves what is let pass.
    fn sift(&mut self, found: &mut Vec<Diagnostic>, passed: &mut Vec<Suppressed>) {
        let mut all = std::mem::take(found);
        if !self.directives.is_empty() && all.iter().any(Diagnostic::is_gathered) {
            all = all.into_iter().flat_map(|finding| self.parted(finding)).collect();
        }
        for finding in all {
            match self.covers(&finding) {
                Covered::Yes { reason, by_comment } => passed.push(Suppressed { finding, reason, by_comment }),
                Covered::Outdated => found.push(Diagnostic { fix: Vec::new(), is_safe: false, ..finding }),
                Covered::No => found.push(finding),
            }
        }
    }

    /// A finding for many texts as one for each, where a comment may let pass some of them. Configuration speaks of files.
    fn parted(&self, finding: Diagnostic) -> Vec<Diagnostic> {
        let is_named = |part: &Diagnostic| {
            let mut places = self.places_of(part).into_iter();
            places.any(|(file, place)| self.by_place.contains_key(&(file, place, finding.rule)))
        };
        let named = finding.parts.iter().filter(|part| is_named(part)).count();
        if named == 0 || named == finding.parts.len() {
            return vec![finding];
        }
        let severity = finding.severity;
        finding.parts.into_iter().map(|part| Diagnostic { severity, ..part }).collect()
    }

    /// Whether a finding is let pass. All that cover it count as used.
    fn covers(&mut self, finding: &Diagnostic) -> Covered {
        if finding.locale.is_none() || is_settled(finding.rule) {
            return Covered::No;
        }
        let (mut reason, mut outdated) = (None, false);
        for place in self.places_of(finding) {
            let at = self.by_place.get(&(place.0, place.1, finding.rule)).copied();
            if let Some(placed) = at.and_then(|at| self.directives.get_mut(at)) {
                placed.used = true;
                outdated |= placed.outdated.is_some();
                if placed.outdated.is_none() {
                    reason.get_or_insert_with(|| (placed.directive.reason.to_owned(), true));
                }
            }
        }
        let path = self.project.sources[finding.file].path();
        for (allow, used) in self.project.config.allows.iter().zip(&mut self.used) {
            if allow.rule.value == finding.rule && allow.holds_for(finding.locale.as_ref(), path) {
                *used = true;
                reason.get_or_insert_with(|| (allow.reason.clone(), false));
            }
        }
        match reason {
            Some((reason, by_comment)) => Covered::Yes { reason, by_comment },
            None if outdated => Covered::Outdated,
            None => Covered::No,
        }
    }

    /// Every place whose directives concern a finding: the message, its group and its file, and those of the English.
    fn places_of(&self, finding: &Diagnostic) -> Vec<(FileId, Place)> {
        let mut places = Vec::new();
        if self.directives.is_empty() {
            return places;
        }
        let Some(&(own, english)) = self.files.get(&finding.file) else { return places };
        let around = own.and_then(|file| file.id_around(finding.span.start));
        let id = finding.id.as_deref().or(around).map(|id| id.split_once('.').map_or(id, |(entry, _)| entry));
        if let Some(file) = own.filter(|file| self.groups.contains_key(&file.id)) {
            let entry = entry_at(file, id, finding.span);
            // Without an entry of its own, a finding about one stands where that belongs, which says nothing.
            let start = if finding.id.is_none() { Some(finding.span.start) } else { entry };
            self.add_places(file, entry, start, &mut places);
        }
        if let Some(english) = english {
            let entry = id.and_then(|id| english.get(id)).map(|message| message.span.start);
            self.add_places(english, entry, entry, &mut places);
        }
        places
    }

    fn add_places(&self, file: &File, entry: Option<u32>, start: Option<u32>, places: &mut Vec<(FileId, Place)>) {
        let groups = self.groups.get(&file.id).map(Vec::as_slice).unwrap_or_default();
        let group = start.and_then(|start| {
            let after = groups.partition_point(|&group| group <= start);
            groups.get(after.checked_sub(1)?).copied()
        });
        places.extend(entry.map(|start| (file.id, Place::Entry(start))));
        places.extend(group.map(|start| (file.id, Place::Group(start))));
        places.push((file.id, Place::File));
    }

    /// The message whose comment this is.
    fn id_around(&self, file: FileId, span: Span) -> Option<String> {
        let (file, _) = self.files.get(&file)?;
        file.and_then(|file| file.id_around(span.start)).map(str::to_owned)
    }

    /// How a rule counts here; nothing if it does not run.
    fn severity(&self, rule: &str) -> Option<Severity> {
        let (rule, level) = self.enabled.iter().find(|(enabled, _)| enabled.name == rule)?;
        level.unwrap_or(rule.level).severity()
    }

    fn finding(&self, rule: &'static Rule, placed: &Placed, span: Span, message: String) -> Option<Diagnostic> {
        let mut finding = Diagnostic::new(rule.name, self.severity(rule.name)?, placed.file, span, message);
        finding.locale = Some(placed.locale.clone());
        finding.id = self.id_around(placed.file, span);
        Some(finding)
    }

    /// Lines that were meant to say something and do not, or lack something.
    fn wrong_lines(&self, said: &[(&Locale, &File, Said)]) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for (locale, file, said) in said {
            let Some(severity) = self.severity(SLIP.name) else { break };
            let is_source = **locale == self.project.source.locale;
            for slip in said.slips.iter().filter(|slip| is_source || !slip.in_source) {
                let mut finding = Diagnostic::new(SLIP.name, severity, file.id, slip.span, &slip.message);
                finding.locale = Some((*locale).clone());
                finding.id = self.id_around(file.id, slip.span);
                finding.fix.extend(slip.fix.iter().map(|(span, text)| edit(file.id, *span, text)));
                found.push(finding.help(&slip.help));
            }
        }
        for placed in &self.directives {
            let directive = &placed.directive;
            if find(directive.rule).is_none() {
                let (message, help, near) = no_such_rule(directive.rule);
                let mut unknown = self.finding(&UNKNOWN_RULE, placed, directive.rule_at, message);
                if let Some(unknown) = &mut unknown {
                    // It is only a comment: what it was to allow is shown, so nothing goes unseen.
                    unknown.severity = self.severity_of_unknown();
                    unknown.fix.extend(near.map(|near| edit(placed.file, directive.rule_at, near)));
                }
                found.extend(unknown.map(|unknown| unknown.help(help)));
            } else if !says_why(directive.reason) {
                let message = format!("this does not say why `{}` is allowed", directive.rule);
                let finding = self.finding(&NO_REASON, placed, directive.span, message);
                found.extend(finding.map(|it| it.help("write the reason after the rule's name")));
            }
        }
        if let (Some(severity), Some(file)) = (self.severity(NO_REASON.name), self.project.config.file) {
            for allow in self.project.config.allows.iter().filter(|allow| !says_why(&allow.reason)) {
                let message = format!("this does not say why `{}` is allowed", allow.rule.value);
                let finding = Diagnostic::new(NO_REASON.name, severity, file, allow.rule.span, message);
                found.push(finding.help("add reason = \"…\" to this table"));
            }
        }
        found
    }

    /// What would cover something, had the text not changed.
    fn outdated(&self) -> Vec<Diagnostic> {
        let of = |placed: &Placed| {
            let (right, (written, at)) = (placed.outdated.as_ref()?, placed.directive.bound?);
            let (message, help) = words(placed.directive.rule, written, right);
            let mut finding = self.finding(&OUTDATED, placed, at, message)?;
            finding.fix.push(edit(placed.file, at, right));
            Some(finding.help(help))
        };
        self.directives.iter().filter(|placed| placed.used).filter_map(of).collect()
    }

    /// A warning, unless the project says how unknown rules count.
    fn severity_of_unknown(&self) -> Severity {
        let set = self.enabled.iter().find(|(rule, _)| rule.name == UNKNOWN_RULE.name).and_then(|(_, level)| *level);
        set.and_then(Level::severity).unwrap_or(Severity::Warning)
    }

    /// What covers nothing, of the rules asked for.
    fn unused(&self, full: &BTreeSet<Option<Locale>>, asked: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
        let Some(severity) = self.severity(UNUSED.name) else { return Vec::new() };
        let mut found = Vec::new();
        let source = &self.project.source.locale;
        for placed in self.directives.iter().filter(|placed| !placed.used && asked(placed.directive.rule)) {
            let directive = &placed.directive;
            let is_full =
                if placed.locale == source { !full.is_empty() } else { full.contains(&Some(placed.locale.clone())) };
            let Some(why) = self.why_unused(placed) else { continue };
            let (message, help) = match why {
                Why::Settled | Why::Nowhere | Why::Twice | Why::Unreadable => why.words(directive.rule),
                Why::NothingFound if is_full => continue,
                Why::NothingFound => why.words(directive.rule),
            };
            let mut finding = Diagnostic::new(UNUSED.name, severity, placed.file, directive.span, message).help(help);
            finding.locale = Some(placed.locale.clone());
            finding.id = self.id_around(placed.file, directive.span);
            if !matches!(why, Why::Nowhere | Why::Unreadable) {
                finding.fix.extend(directive.line.map(|line| edit(placed.file, line, "")));
            }
            found.push(finding);
        }
        let Some(file) = self.project.config.file.filter(|_| full.is_empty()) else { return found };
        for (allow, used) in self.project.config.allows.iter().zip(&self.used) {
            let rule = allow.rule.value.as_str();
            if *used || !asked(rule) || find(rule).is_none() {
                continue;
            }
            let (message, help) = if is_settled(rule) {
                Why::Settled.words(rule)
            } else if self.severity(rule).is_some() {
                (format!("`{rule}` finds nothing where this allows it"), "take this table out")
            } else {
                continue;
            };
            found.push(Diagnostic::new(UNUSED.name, severity, file, allow.rule.span, message).help(help));
        }
        found
    }

    /// Why a directive covers nothing, as far as that can be said.
    fn why_unused(&self, placed: &Placed) -> Option<Why> {
        let directive = &placed.directive;
        let rule = find(directive.rule)?;
        if is_settled(rule.name) {
            return Some(Why::Settled);
        }
        self.severity(rule.name)?;
        let first = self.by_place.get(&(placed.file, directive.place, directive.rule));
        let is_first = first.and_then(|&at| self.directives.get(at)).is_some_and(|it| it.directive == *directive);
        match directive.place {
            // Another rule may find something once the lines can be read; this one does now, or never will.
            Place::Broken => matches!(rule.run, Run::Reading).then_some(Why::Unreadable),
            Place::Nothing => Some(Why::Nowhere),
            _ if !is_first => Some(Why::Twice),
            _ => Some(Why::NothingFound),
        }
    }
}

/// Whether a reason is one: dots and dashes are not.
fn says_why(reason: &str) -> bool {
    reason.chars().any(char::is_alphanumeric)
}

/// Why a suppression has no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Settled,
    Nowhere,
    Twice,
    Unreadable,
    NothingFound,
}

impl Why {
    fn words(self, rule: &str) -> (String, &'static str) {
        match self {
            Why::Settled => (
                format!("`{rule}` cannot be allowed in single places"),
                "mend what it finds, or set its level in [rules] of portolan.toml",
            ),
            Why::Nowhere => (
                format!("this allows `{rule}` for no message, since a blank line follows"),
                "write it right above the message, or with `##` for the group or `###` for the file",
            ),
            Why::Unreadable => (
                format!("this does not allow `{rule}` in the lines below, which cannot be read as a message"),
                "mend them, or write it with `###` for the file",
            ),
            Why::Twice => (format!("`{rule}` is allowed here already"), "take one of the two lines out"),
            Why::NothingFound => (format!("`{rule}` finds nothing where this allows it"), "take this line out"),
        }
    }
}

/// The fingerprint that a directive should have, if it has another one.
fn right_fingerprint(file: &File, directive: &Directive) -> Option<String> {
    let ((written, _), Place::Entry(start)) = (directive.bound?, directive.place) else { return None };
    fingerprint_of(file, start).filter(|right| !right.eq_ignore_ascii_case(written))
}

fn edit(file: FileId, span: Span, text: &str) -> crate::diagnostic::Edit {
    crate::diagnostic::Edit { file, span, text: text.to_owned() }
}

/// Where the comments of groups start, empty ones among them, which end a group.
fn groups(file: &File) -> Vec<u32> {
    let starts = file.resource.entries.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) if comment.level == 2 => Some(comment.span.start),
        _ => None,
    });
    starts.collect()
}

/// Where the entry starts that a finding is about: the one that it stands in, else the one of that id.
fn entry_at(file: &File, id: Option<&str>, span: Span) -> Option<u32> {
    let around = file.message_around(span.start).filter(|message| id == Some(file.of(message.id)));
    around.or_else(|| file.get(id?)).map(|message| message.span.start)
}

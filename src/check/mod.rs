//! Checks: runs every rule over what it may see, and gives sorted diagnostics.
//!
//! A rule is one file in `rules/` and its lines in the table there. The driver here owns the loops and levels.

mod addresses;
pub mod baseline;
mod blame;
mod bound;
pub mod changed;
pub mod directive;
mod escapes;
pub mod features;
pub mod garbled;
pub mod holds;
pub mod language;
pub mod lexicon;
mod looks;
pub mod marks;
pub mod markup;
pub mod mend;
mod messages;
pub mod neighbours;
pub mod pages;
pub mod prose;
pub mod reading;
pub mod rule;
pub mod rules;
pub mod shown;
pub mod suppress;
pub mod terms;
mod texts;
pub mod view;
mod withhold;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::check::looks::Enabled;
use crate::check::messages::MessageRules;
use crate::check::rule::{FilePair, Findings, Rule, Run};
use crate::check::rules::RULES;
use crate::check::suppress::{Suppressed, suppress};
use crate::check::texts::{Originals, TextRules};
use crate::check::view::{FileView, LocaleView};
use crate::check::withhold::withhold;
use crate::config::Level;
use crate::diagnostic::Diagnostic;
use crate::ledger::Ledger;
use crate::locale::Locale;
use crate::parallel::each;
use crate::project::Project;
use crate::text::FileId;

/// What a check has found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What counts, sorted by file and place.
    pub found: Vec<Diagnostic>,
    /// What a comment or the configuration lets pass, sorted likewise.
    pub suppressed: Vec<Suppressed>,
}

/// Everything that the rules find in a project, sorted by file and place, without what the project lets pass. What reading found in its catalogues is among
/// it; what it found in configuration and ledger comes from [`crate::load()`].
///
/// ```
/// # let folder = tempfile::tempdir().unwrap();
/// # for (path, text) in [("en", "city = City\n"), ("fr", "city = { $name }\n")] {
/// #     std::fs::create_dir(folder.path().join(path)).unwrap();
/// #     std::fs::write(folder.path().join(path).join("app.ftl"), text).unwrap();
/// # }
/// # let root = folder.path();
/// // en/app.ftl says `city = City`, fr/app.ftl `city = { $name }`.
/// let (project, ledger, _) = portolan::load(root)?;
/// let found = portolan::check(&project, &ledger);
/// let source = &project.sources[found[0].file];
/// let place = source.position(found[0].span.start);
/// assert_eq!((source.path(), place.line, place.column), ("fr/app.ftl", 1, 10));
/// assert_eq!(found[0].rule, "unknown-variable");
/// # Ok::<(), portolan::error::Error>(())
/// ```
pub fn check(project: &Project, ledger: &Ledger) -> Vec<Diagnostic> {
    examine(project, ledger).found
}

/// As [`check()`], with what the project lets pass beside it.
pub fn examine(project: &Project, ledger: &Ledger) -> Checked {
    let rules = enabled(project);
    let (texts, messages) = (TextRules::among(&rules), MessageRules::among(&rules));
    let scopes =
        Scope::ALL.map(|scope| rules.iter().copied().filter(|(rule, _)| Scope::of(&rule.run) == scope).collect());
    let driver = Driver { project, ledger, scopes, messages, texts };
    let catalogues: Vec<&Catalogue> = project.catalogues().collect();
    let views: Vec<LocaleView> = catalogues.par_iter().map(|catalogue| LocaleView::new(project, catalogue)).collect();
    let Some((source, targets)) = views.split_first() else { return Checked::default() };
    let originals = Originals::new(source);
    let mut found = driver.project();
    found.par_extend(each(&driver.jobs(&views, targets)).flat_map_iter(|job| match *job {
        Job::Locale(rule, locale) => driver.locale(rule, locale),
        Job::Target(rule, target) => driver.target(rule, source, target),
        Job::File(locale, file) => driver.file(source, &originals, locale, file),
    }));
    // Giving back what the views hold takes as long as what is left to do with the findings.
    drop(originals);
    let (checked, ()) = rayon::join(|| sifted(project, &rules, found), || views.into_par_iter().for_each(drop));
    checked
}

/// What counts, and what the project lets pass.
fn sifted(project: &Project, rules: &[Enabled], found: Vec<Diagnostic>) -> Checked {
    let (found, mut suppressed) = suppress(project, rules, found);
    suppressed.sort_by(|a, b| a.finding.order().cmp(&b.finding.order()));
    suppressed.dedup();
    let mut found = finish(project, found);
    withhold(project, &mut found);
    Checked { found, suppressed }
}

/// Gives each diagnostic the level that the project sets for its rule, drops those that are off, and sorts.
pub fn finish(project: &Project, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let settings = &project.config.rules;
    if !settings.is_empty() {
        found.retain_mut(|diagnostic| {
            let Some(setting) = settings.iter().rfind(|it| it.name.value == diagnostic.rule) else { return true };
            match setting.level.severity() {
                Some(severity) => diagnostic.severity = severity,
                None => return false,
            }
            true
        });
    }
    found.sort_by(|a, b| a.order().cmp(&b.order()));
    found.dedup();
    found
}

/// The rules that are not off, each with the level that the project sets.
fn enabled(project: &Project) -> Vec<Enabled> {
    let level = |rule: &Rule| {
        let setting = project.config.rules.iter().rfind(|setting| setting.name.value == rule.name);
        setting.map(|setting| setting.level)
    };
    let rules = RULES.iter().map(|&rule| (rule, level(rule)));
    rules.filter(|(rule, level)| level.unwrap_or(rule.level) != Level::Off).collect()
}

/// What the driver hands to rules together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    Project,
    Locale,
    Target,
    File,
    Files,
    Elsewhere,
}

impl Scope {
    const ALL: [Scope; 5] = [Scope::Project, Scope::Locale, Scope::Target, Scope::File, Scope::Files];

    fn of(run: &Run) -> Scope {
        match run {
            Run::Project(_) => Scope::Project,
            Run::Locale(_) => Scope::Locale,
            Run::Target(_) => Scope::Target,
            Run::Bytes(_) | Run::File(_) => Scope::File,
            Run::Files(_) => Scope::Files,
            Run::Entry(..) | Run::Pair(..) | Run::Text(..) | Run::TextPair(..) => Scope::Elsewhere,
            Run::Reading | Run::Suppression => Scope::Elsewhere,
        }
    }
}

/// What one thread does without the others.
enum Job<'a, 'p> {
    Locale(Enabled, &'a LocaleView<'p>),
    Target(Enabled, &'a LocaleView<'p>),
    File(&'a LocaleView<'p>, &'a FileView<'p>),
}

struct Driver<'a> {
    project: &'a Project,
    ledger: &'a Ledger,
    /// The rules that are not off, for each scope in the order of `Scope::ALL`.
    scopes: [Vec<Enabled>; 5],
    messages: MessageRules,
    texts: TextRules,
}

impl<'a> Driver<'a> {
    /// Calls `run` for each rule of a scope with a place for what it finds.
    fn each(
        &self,
        scope: Scope,
        locale: Option<&Locale>,
        file: FileId,
        out: &mut Vec<Diagnostic>,
        run: impl Fn(&Run, &mut Findings),
    ) {
        for &rule in &self.scopes[scope as usize] {
            self.turn(rule, locale, file, out, &run);
        }
    }

    /// Calls `run` for one rule.
    fn turn(
        &self,
        (rule, level): Enabled,
        locale: Option<&Locale>,
        file: FileId,
        out: &mut Vec<Diagnostic>,
        run: impl Fn(&Run, &mut Findings),
    ) {
        let mut found = Findings::new(rule, level, locale, file, self.ledger, out);
        run(&rule.run, &mut found);
        found.close();
    }

    fn project(&self) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        let file = self.project.config.file.unwrap_or_default();
        self.each(Scope::Project, None, file, &mut out, |run, found| {
            if let Run::Project(check) = run {
                check(self.project, found);
            }
        });
        out
    }

    /// All that is to be done; what takes long in one piece stands first, so that no thread is left with it in the end.
    fn jobs<'v, 'p>(&self, views: &'v [LocaleView<'p>], targets: &'v [LocaleView<'p>]) -> Vec<Job<'v, 'p>> {
        let rules = |scope: Scope| self.scopes[scope as usize].iter().copied();
        let locales = views.iter().flat_map(|view| rules(Scope::Locale).map(move |rule| Job::Locale(rule, view)));
        let targets = targets.iter().flat_map(|view| rules(Scope::Target).map(move |rule| Job::Target(rule, view)));
        let files = views.iter().flat_map(|view| view.files.iter().map(move |file| Job::File(view, file)));
        locales.chain(targets).chain(files).collect()
    }

    fn locale(&self, rule: Enabled, view: &LocaleView) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        self.turn(rule, Some(&view.catalogue.locale), FileId::default(), &mut out, |run, found| {
            if let Run::Locale(check) = run {
                check(view, found);
            }
        });
        out
    }

    fn target(&self, rule: Enabled, source: &LocaleView, target: &LocaleView) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        self.turn(rule, Some(&target.catalogue.locale), FileId::default(), &mut out, |run, found| {
            if let Run::Target(check) = run {
                check(source, target, found);
            }
        });
        out
    }

    fn file<'p>(
        &self,
        source: &LocaleView<'p>,
        originals: &Originals<'_, 'p>,
        locale: &LocaleView<'p>,
        view: &FileView<'p>,
    ) -> Vec<Diagnostic> {
        let mut out = self.of_file(source, originals, locale, view);
        // Every line of such a file seems to be wrong, and none of them is.
        if self.project.sources[view.file.id].is_utf16() {
            out.retain(|finding| finding.rule == "invalid-utf8");
        }
        out
    }

    fn of_file<'p>(
        &self,
        source: &LocaleView<'p>,
        originals: &Originals<'_, 'p>,
        locale: &LocaleView<'p>,
        view: &FileView<'p>,
    ) -> Vec<Diagnostic> {
        let Catalogue { locale: tag, .. } = locale.catalogue;
        let mut out: Vec<Diagnostic> = view.file.problems.clone();
        for problem in &mut out {
            problem.locale = Some(tag.clone());
            // What goes on with an entry after a slip is about that entry, as the parser knows.
            if let Some(id) = view.file.id_around(problem.span.start) {
                problem.id = Some(id.to_owned());
            }
        }
        let file = view.file.id;
        self.each(Scope::File, Some(tag), file, &mut out, |run, found| match run {
            Run::Bytes(check) => check(&self.project.sources[file], view.file, found),
            Run::File(check) => check(locale, view, found),
            _ => {}
        });
        self.messages.alone(locale, view, self.ledger, &mut out);
        if locale.is_source() {
            self.texts.source(originals, view, self.ledger, &mut out);
            return out;
        }
        let files = source.file(&view.file.name).map(|english| FilePair::new(source, locale, english, view));
        if let Some(files) = &files {
            self.each(Scope::Files, Some(tag), file, &mut out, |run, found| {
                if let Run::Files(check) = run {
                    check(files, found);
                }
            });
            self.messages.pairs(files, self.ledger, &mut out);
        }
        self.texts.target(locale, view, files.as_ref().map(|files| (files, originals)), self.ledger, &mut out);
        out
    }
}

//! English texts that are not what they were in an older state of a project, though translations of them are.

use crate::catalogue::{Catalogue, File, Unit};
use crate::check::rules::CHANGED_ENGLISH;
use crate::diagnostic::{Diagnostic, Severity};
use crate::ledger::{Change, Ledger, State, change, record, state};
use crate::locale::Locale;
use crate::message::same;
use crate::project::Project;
use crate::syntax::print::canonical;

/// A target whose translation of a text has not followed the English.
struct Behind<'p> {
    locale: &'p Locale,
    state: State,
}

/// Each English text that has changed since a project was as `before`, if a translation that was there then has neither
/// changed as well nor been accepted. Only these targets count; `since` names that time.
///
/// ```
/// # let load = |english: &str| {
/// #     let folder = tempfile::tempdir().unwrap();
/// #     for (path, text) in [("en", english), ("fr", "city = Ville\n")] {
/// #         std::fs::create_dir(folder.path().join(path)).unwrap();
/// #         std::fs::write(folder.path().join(path).join("app.ftl"), text).unwrap();
/// #     }
/// #     portolan::load(folder.path()).unwrap()
/// # };
/// // en/app.ftl said `city = Town`, and says `city = City`; the French has stayed as it was.
/// let (before, ..) = load("city = Town\n");
/// let (project, ledger, _) = load("city = City\n");
/// let french = project.targets[0].locale.clone();
/// let found = portolan::check::changed::changed(&project, &ledger, &before, "main", &[french]);
/// assert_eq!(found[0].message, "the English text has changed since main, but not its translation into fr");
/// ```
pub fn changed(
    project: &Project,
    ledger: &Ledger,
    before: &Project,
    since: &str,
    locales: &[Locale],
) -> Vec<Diagnostic> {
    let targets: Vec<&Catalogue> = project.targets.iter().filter(|it| locales.contains(&it.locale)).collect();
    let mut found = Vec::new();
    for file in &project.source.files {
        for unit in file.units() {
            let Some(then) = find(&before.source, &project.source, &unit) else { continue };
            let kind = change(then.pattern, then.file.text(), unit.pattern, unit.file.text());
            let Some(kind) = kind else { continue };
            let counts =
                |locale: &Locale| kind != Change::Cosmetic || project.config.gates.of(locale).stale_cosmetic.is_none();
            let targets = targets.iter().filter(|target| counts(&target.locale));
            let behind: Vec<Behind> =
                targets.filter_map(|target| behind(project, ledger, before, target, &unit)).collect();
            if !behind.is_empty() {
                found.push(finding(project, &unit, &then, kind, since, &behind));
            }
        }
    }
    found
}

/// A target, if its translation of a text is the one from before and nobody has said that it still fits.
fn behind<'p>(
    project: &Project,
    ledger: &Ledger,
    before: &Project,
    target: &'p Catalogue,
    english: &Unit,
) -> Option<Behind<'p>> {
    let (locale, name) = (&target.locale, &english.file.name);
    let id = english.file.of(english.message.id);
    if !project.asks_for(locale, name, id) {
        return None;
    }
    let file = target.file(name)?;
    let unit = file.unit_of(file.get(id)?, english.attribute_name())?;
    let record = record(ledger.file(locale, name), id, english.attribute_name());
    let state = state(english, Some(&unit), record.as_ref());
    let stays = || {
        let then = before.catalogue(locale).and_then(|catalogue| find(catalogue, target, &unit));
        then.is_some_and(|then| same(then.pattern, then.file.text(), unit.pattern, unit.file.text()))
    };
    let behind = match state {
        State::Stale => true,
        State::Unrecorded => stays(),
        // What is still English is for another rule to say.
        State::Current | State::Missing | State::Copied => false,
    };
    behind.then_some(Behind { locale, state })
}

/// The unit of the same id in a catalogue as it was: in the file of that name or, if it has moved since, in another one.
fn find<'p>(then: &'p Catalogue, now: &Catalogue, unit: &Unit) -> Option<Unit<'p>> {
    let in_file = |file: &'p File| file.unit_of(file.get(unit.file.of(unit.message.id))?, unit.attribute_name());
    let stays = |file: &File| now.file(&file.name).is_some_and(|it| it.get(unit.file.of(unit.message.id)).is_some());
    let home = then.file(&unit.file.name).and_then(in_file);
    home.or_else(|| then.files.iter().filter(|file| !stays(file)).find_map(in_file))
}

fn finding(project: &Project, unit: &Unit, then: &Unit, kind: Change, since: &str, behind: &[Behind]) -> Diagnostic {
    let id = unit.id();
    let list = |state: Option<State>, before: &str, between: &str| {
        let these = behind.iter().filter(|it| state.is_none_or(|state| it.state == state));
        these.map(|it| format!("{before}{}", it.locale)).collect::<Vec<_>>().join(between)
    };
    let what = match kind {
        Change::Cosmetic => "the looks of the English text (quotes, spaces or capital letters) have",
        Change::Wording => "the English text has",
        Change::Structural => "variables, references, markup or variants of the English text have",
    };
    let translations = if behind.len() == 1 { "its translation" } else { "its translations" };
    let message = format!("{what} changed since {since}, but not {translations} into {}", list(None, "", ", "));
    let accept = list(Some(State::Stale), " --locale ", "");
    let record = list(Some(State::Unrecorded), " ", "");
    let mut commands = Vec::new();
    if !accept.is_empty() {
        commands.push(format!("`portolan accept {id}{accept}`"));
    }
    if !record.is_empty() {
        commands.push(format!("`portolan record{record} {id}`"));
    }
    let help = format!(
        "translate it anew; or, if {translations} still {}, run {}; or, if it means something else now, give it a new id",
        if behind.len() == 1 { "fits" } else { "fit" },
        commands.join(" and ")
    );
    let rule = &CHANGED_ENGLISH;
    let severity = rule.level.severity().unwrap_or(Severity::Warning);
    let name = unit.attribute.map_or(unit.message.id, |attribute| attribute.id);
    let mut finding =
        Diagnostic::new(rule.name, severity, unit.file.id, unit.pattern.span, message).about(id).help(help);
    finding.locale = Some(project.source.locale.clone());
    let old = canonical(then.pattern, then.file.text());
    finding.label(unit.file.id, name, format!("it said: {}", old.split_whitespace().collect::<Vec<_>>().join(" ")))
}

//! F07, F08: whole files that a target lacks or has too many.

use crate::check::rule::{Findings, Run, rule};
use crate::check::view::LocaleView;
use crate::syntax::tree::Entry;
use crate::text::Span;

rule! {
    /// A whole file is not translated.
    ///
    /// All its messages count as missing.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/en/help.ftl
    /// help = Help
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/en/help.ftl
    /// help = Help
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// #- locales/fr/help.ftl
    /// help = Aide
    /// ```
    MISSING = "missing-file", Warning, Run::Target(missing)
}

rule! {
    /// A file of a translation has no English file of that name.
    ///
    /// It may have been renamed. Programs that load files by name do not load it.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// #- locales/fr/aide.ftl
    /// help = Aide
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    ORPHAN = "orphan-file", Warning, Run::Target(orphans)
}

fn missing(source: &LocaleView, target: &LocaleView, found: &mut Findings) {
    for absent in &target.catalogue.absent {
        let Some(file) = source.catalogue.file(&absent.name) else { continue };
        let units = file.units().count();
        // Of comments alone, nothing is missing.
        if file.resource.entries.iter().all(|entry| matches!(entry, Entry::Comment(_))) {
            continue;
        }
        let path = target.project.sources[absent.id].path();
        let many = if units == 1 { "1 unit is".to_owned() } else { format!("{units} units are") };
        let message = format!("this file does not exist; {many} missing");
        let help = format!("translate {} and save it as {path}", target.project.sources[file.id].path());
        found.push(found.within(absent.id, Span::default(), message).help(help));
    }
}

fn orphans(source: &LocaleView, target: &LocaleView, found: &mut Findings) {
    for view in target.files.iter().filter(|view| source.file(&view.file.name).is_none()) {
        let message = "there is no English file of this name";
        let lacking: Vec<&str> = target.catalogue.absent.iter().map(|absent| absent.name.as_str()).collect();
        let alike = lacking.into_iter().find(|name| shares_most_ids(source, view, name));
        let help = match alike {
            Some(name) => format!("it has the messages of `{name}`: rename it"),
            None => "delete it, or rename it like the English file that it translates".to_owned(),
        };
        found.push(found.within(view.file.id, Span::default(), message).help(help));
    }
}

fn shares_most_ids(source: &LocaleView, orphan: &crate::check::view::FileView, name: &str) -> bool {
    let Some(file) = source.file(name) else { return false };
    let shared = orphan.first_entries().filter(|entry| file.get(entry.id()).is_some()).count();
    shared > 0 && shared * 2 > file.first_entries().count()
}

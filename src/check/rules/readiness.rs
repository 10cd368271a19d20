//! F10: locales that a bundle holds too early, or could hold by now.

use crate::check::rule::{Findings, Run, rule};
use crate::check::view::LocaleView;
use crate::config::{Bundle, Share};
use crate::ledger::track;

rule! {
    /// A bundle lists a locale that has less translated than the bundle's `minimum`.
    ///
    /// An export would leave it out. What is not missing counts as translated. It finds nothing where a bundle has no
    /// `minimum`, or no list of `locales`.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.website]
    /// #~      ^^^^^^^
    /// files = ["app"]
    /// locales = ["en", "fr"]
    /// minimum = "90%"
    /// #- locales/en/app.ftl
    /// save = Save
    /// close = Close
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.website]
    /// files = ["app"]
    /// locales = ["en"]
    /// minimum = "90%"
    /// #- locales/en/app.ftl
    /// save = Save
    /// close = Close
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    BELOW = "locale-below-minimum", Info, Run::Target(below)
}

rule! {
    /// A locale has as much translated as the bundle's `minimum` asks, and the bundle does not list it.
    ///
    /// Its readers could have it now; somebody may only have forgotten to add it. What is not missing counts as translated.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.website]
    /// #~      ^^^^^^^
    /// files = ["app"]
    /// locales = ["en"]
    /// minimum = "90%"
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [bundle.website]
    /// files = ["app"]
    /// locales = ["en", "fr"]
    /// minimum = "90%"
    /// #- locales/en/app.ftl
    /// save = Save
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// ```
    LEFT_OUT = "locale-left-out", Info, Run::Target(left_out)
}

/// How far a locale is with the files of a bundle.
struct Progress<'a> {
    bundle: &'a Bundle,
    minimum: Share,
    is_listed: bool,
    translated: u32,
    units: u32,
}

impl Progress<'_> {
    fn is_ready(&self) -> bool {
        self.minimum.is_reached(self.translated, self.units)
    }
}

/// How far a target is with each bundle that lists its locales and says how much of them it asks.
fn progress<'a>(source: &LocaleView<'a>, target: &LocaleView<'a>) -> impl Iterator<Item = Progress<'a>> {
    let (project, source, target) = (source.project, source.catalogue, target.catalogue);
    project.config.bundles.iter().filter_map(move |bundle| {
        let (minimum, locales) = (bundle.minimum?, bundle.locales.as_ref()?);
        let is_listed = locales.contains(&target.locale);
        let mut progress = Progress { bundle, minimum, is_listed, translated: 0, units: 0 };
        for file in bundle.files.iter().filter_map(|name| source.file(&name.value)) {
            for unit in track(file, target.file(&file.name), None) {
                let is_there = unit.target.is_some();
                if is_there || project.asks_for(&target.locale, &file.name, file.of(unit.source.message.id)) {
                    progress.units += 1;
                    progress.translated += u32::from(is_there);
                }
            }
        }
        // Of nothing, everything is translated, which says nothing of a locale.
        (progress.units > 0).then_some(progress)
    })
}

fn below(source: &LocaleView, target: &LocaleView, found: &mut Findings) {
    for it in progress(source, target).filter(|it| it.is_listed && !it.is_ready()) {
        let tag = &target.catalogue.locale;
        let message =
            format!("`{tag}` has {} of {} units of this bundle, less than {}", it.translated, it.units, it.minimum);
        let help = format!("translate what is missing, or take \"{tag}\" out of its `locales` until then");
        push(source, &it, message, help, found);
    }
}

fn left_out(source: &LocaleView, target: &LocaleView, found: &mut Findings) {
    for it in progress(source, target).filter(|it| !it.is_listed && it.is_ready()) {
        let tag = &target.catalogue.locale;
        let message = format!("`{tag}` has {} of {} units of this bundle, and is not in it", it.translated, it.units);
        let help = format!("add \"{tag}\" to its `locales`, or let this pass with a reason");
        push(source, &it, message, help, found);
    }
}

fn push(source: &LocaleView, it: &Progress, message: String, help: String, found: &mut Findings) {
    if let Some(file) = source.project.config.file {
        found.push(found.within(file, it.bundle.span, message).help(help));
    }
}

//! K01 to K03, C08: what is wrong with lines that allow a rule to find something. The words of each finding stand with
//! [`crate::check::suppress`].

use crate::check::rule::{Run, rule};

rule! {
    /// A line that allows a rule to find something, where it finds nothing.
    ///
    /// The text was mended, or the line never stood in the right place. Left there, it would hide the next mistake. A line
    /// `# portolan: allow RULE reason` holds for the message right below it, one with `##` for its group, one with `###`
    /// for the file; in an English file they hold for all translations as well.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// close = Close
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied the name of our festival
    /// #~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// save = Enregistrer
    ///
    /// # portolan: allow stale we know
    /// #~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    ///
    /// # portolan: allow bad-locale we know
    /// #~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// close = Fermer
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// save = Save
    /// close = Close
    /// #- locales/fr/app.ftl
    /// save = Enregistrer
    /// close = Fermer
    /// ```
    UNUSED = "unused-suppression", Warning, Run::Suppression
}

rule! {
    /// A line allows a rule to find something, and does not say why.
    ///
    /// Whoever comes next cannot tell whether the reason still holds. It has its effect all the same.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied
    /// #~^^^^^^^^^^^^^^^^^^^^^^
    /// festival = Harbour Days
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied the festival has this name in every language
    /// festival = Harbour Days
    /// ```
    NO_REASON = "suppression-without-reason", Warning, Run::Suppression
}

rule! {
    /// A comment line that seems to be meant for Portolan says nothing that it knows.
    ///
    /// It has no effect. What is known is `portolan: allow RULE reason`, with one rule a line, and in English the limits
    /// `max-length: 12` and `max-lines: 2`.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Harbour Days
    /// city = Danzig
    /// days = { $days } days
    /// #- locales/fr/app.ftl
    /// # Portolan allow: copied the name of the festival
    /// #~^^^^^^^^^^^^^^
    /// festival = Harbour Days
    ///
    /// # portolan: ignore copied the name of a city
    /// #~^^^^^^^^^^^^^^^^
    /// city = Danzig
    ///
    /// # portolan: allow missing-variable, copied it is always three days
    /// #~                ^^^^^^^^^^^^^^^^^^^^^^^^
    /// days = Trois jours
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied the name of the festival
    /// festival = Harbour Days
    /// ```
    SLIP = "misspelt-directive", Warning, Run::Suppression
}

rule! {
    /// A line allows a rule to find something in a text that has changed since.
    ///
    /// A fingerprint after the rule's name ties the line to the wording that somebody looked at. It is made from all of the
    /// message below. For another wording the line allows nothing, until its fingerprint is written anew;
    /// `check --fix=all` does that. Write `@` alone to have it filled in.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Old Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied @3a6c1f09be47 the festival has this name in every language
    /// #~                       ^^^^^^^^^^^^^
    /// festival = Old Harbour Days
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// festival = Old Harbour Days
    /// #- locales/fr/app.ftl
    /// # portolan: allow copied @ed85cd9acc73 the festival has this name in every language
    /// festival = Old Harbour Days
    /// ```
    OUTDATED = "outdated-suppression", Warning, Run::Suppression
}

//! M01: HTML that is not well formed.

use crate::check::holds::Holds;
use crate::check::markup::faults;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView};

rule! {
    /// The HTML in a text is not well formed.
    ///
    /// An element is not closed, or closed without being open, or a quote in a tag is not closed; browsers then guess, and half
    /// the page may turn bold. Each form of the text is read by itself, with literals such as `{ "<" }` put in. Words in angle
    /// brackets that are no HTML, such as `<folder>`, are left alone.
    ///
    /// # Example
    /// ```ftl
    /// note = Read the <strong>declaration.
    /// #~              ^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// note = Read the <strong>declaration</strong>.
    /// ```
    RULE = "broken-markup", Error, Run::Entry(Holds::MARKUP, check)
}

fn check(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    if !entry.may_hold_markup {
        return;
    }
    for (part, _) in entry.parts() {
        let mut reported = Vec::new();
        for fault in entry.tags(part).into_iter().flatten().flat_map(|tags| faults(tags)) {
            if !reported.contains(&fault) {
                found.push(found.at(fault.span, &fault.message).about(entry.unit_id(part)).help(&fault.help));
                reported.push(fault);
            }
        }
    }
}

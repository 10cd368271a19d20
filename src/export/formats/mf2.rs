//! `mf2`: MessageFormat 2 of Unicode's LDML 47 and later. One JSON file for each language, `id` or `id.attribute` to message.
//!
//! ```json
//! { "cities": ".input {$count :number}\n.match $count\n0 {{No city}}\none {{One city}}\n* {{{$count} cities}}",
//!   "join.title": "Join {$name}" }
//! ```
//!
//! All that decides stands in one `.match`, and every form is a whole sentence. Options of `NUMBER` are options of `:number`,
//! `:percent`, `:currency` and `:unit`, those of `DATETIME` become `:date`, `:time` and `:datetime`.
//!
//! Tested with `messageformat` 4 on Node.js, which has all but `:number` and `:string` among its draft functions:
//! `new MessageFormat(locale, message, { functions: DraftFunctions })`. MessageFormat 2 has fewer lengths of dates than `Intl`:
//! `medium` and `short` are its own, and fields go together in few ways. `{ $day }` shows no time of day.

use crate::export::formats::mf2_functions::{date, number};
use crate::export::formats::texts_by_id;
use crate::export::formats::values::{Shown, is_safe, note, number_options, shown};
use crate::export::{Format, Package, Reason, Text, Trait, Written};
use crate::message::flat::{Axis, By, Case, Flat, Piece};

pub(super) static MF2: Format = Format {
    name: "mf2",
    about: "MessageFormat 2 as JSON, one file for each language",
    consumer: "messageformat for JavaScript, ICU; the tests read it with messageformat 4",
    keeps: &[
        Trait::Variables,
        Trait::Plurals,
        Trait::Ordinals,
        Trait::Numbers,
        Trait::Words,
        Trait::SeveralChoices,
        Trait::Attributes,
        Trait::NumberOptions,
    ],
    write,
    verify: |_, bytes| texts_by_id::verify(bytes),
};

fn write(package: &Package<'_>) -> Written {
    texts_by_id::files(package, |text, reasons| {
        let flat = text.flat.as_ref().map_err(Reason::clone)?;
        Writer { text, flat, declared: Vec::new(), reasons }.message()
    })
}

/// Writes one message.
struct Writer<'w, 'e> {
    text: &'w Text<'e>,
    flat: &'w Flat,
    /// The variables that are declared to be numbers without any options.
    declared: Vec<String>,
    reasons: &'w mut Vec<Reason>,
}

impl Writer<'_, '_> {
    fn message(&mut self) -> Result<String, Reason> {
        if self.flat.axes.is_empty() {
            let form = self.form(self.flat.form(&[]))?;
            // A text that begins so would be read as declarations, or lose its spaces to whoever tidies up.
            let is_plain = |c: char| !(c == '.' || c.is_whitespace() || is_mark(c));
            let is_bare = form.starts_with(is_plain) && !form.ends_with(char::is_whitespace);
            return Ok(if is_bare && !form.starts_with("{{") { form } else { format!("{{{{{form}}}}}") });
        }
        let names: Vec<String> = (0..self.flat.axes.len()).map(|at| self.selector_name(at)).collect();
        let (mut inputs, mut locals) = (String::new(), String::new());
        for (axis, name) in self.flat.axes.iter().zip(&names) {
            let function = self.function(axis);
            let variable = &axis.selector.slot.variable;
            if name == variable {
                inputs.push_str(&format!(".input {{${variable} {function}}}\n"));
                if axis.selector.by != By::Word {
                    self.declared.push(variable.clone());
                }
            } else {
                locals.push_str(&format!(".local ${name} = {{${variable} {function}}}\n"));
            }
        }
        let mut out = format!("{inputs}{locals}.match");
        names.iter().for_each(|name| out.push_str(&format!(" ${name}")));
        let flat = self.flat;
        for (cases, pieces) in flat.iter() {
            let Some(keys) = self.keys(&cases) else { continue };
            let form = self.form(pieces)?;
            out.push_str(&format!("\n{keys} {{{{{form}}}}}"));
        }
        Ok(out)
    }

    /// What is called so that it decides: the variable itself, if nothing else is made of it.
    fn selector_name(&self, at: usize) -> String {
        let Some(axis) = self.flat.axes.get(at) else { return String::new() };
        let variable = &axis.selector.slot.variable;
        let same = |other: &Axis| other.selector.slot.variable == *variable;
        let is_first = self.flat.axes.iter().position(same) == Some(at);
        // Its options would be those of every place that shows it.
        let is_plain = axis.selector.slot.options.iter().all(|(name, _)| name == "type");
        if is_first && is_plain {
            return variable.clone();
        }
        let is_taken = |name: &str| self.text.variables.iter().any(|it| it.name == name);
        (at + 1..).map(|number| format!("{variable}_{number}")).find(|name| !is_taken(name)).unwrap_or_default()
    }

    fn function(&mut self, axis: &Axis) -> String {
        if axis.selector.by == By::Word {
            return ":string".into();
        }
        // A percentage is chosen by the number that the program gives, not by that which is shown.
        let options = number_options(&axis.selector.slot, self.reasons).of_category();
        let ordinal = if axis.selector.by == By::Ordinal { " select=ordinal" } else { "" };
        format!("{}{ordinal}", number(&options, self.reasons))
    }

    /// The keys of a form; nothing if one of them is no number of a program.
    fn keys(&mut self, cases: &[&Case]) -> Option<String> {
        let mut keys: Vec<&str> = Vec::with_capacity(cases.len());
        for case in cases {
            match case {
                Case::Number(number) if !is_safe(number) => {
                    let what = format!("the form for the number {number} is left out");
                    note(self.reasons, Reason::approximated(what));
                    return None;
                }
                Case::Number(key) | Case::Word(key) => keys.push(key),
                Case::Category(key) => keys.push(key),
                Case::Rest => keys.push("*"),
            }
        }
        Some(keys.join(" "))
    }

    fn form(&mut self, pieces: &[Piece]) -> Result<String, Reason> {
        let mut out = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) if text.contains('\0') => {
                    return Err(Reason::refused("it has the character U+0000, which the format has not"));
                }
                Piece::Text(text) => escape(text, &mut out),
                Piece::Slot(slot) => {
                    let function = match shown(slot, self.text, self.reasons) {
                        // A number is shown as such, a text as it is.
                        Shown::Text | Shown::Unknown => String::new(),
                        Shown::Number(options) if options.is_empty() && self.declared.contains(&slot.variable) => {
                            String::new()
                        }
                        Shown::Number(options) => format!(" {}", number(&options, self.reasons)),
                        Shown::Date(options) => format!(" {}", date(&options, self.reasons)),
                    };
                    out.push_str(&format!("{{${}{function}}}", slot.variable));
                }
            }
        }
        Ok(out)
    }
}

/// Marks of direction, which are no part of a text that they begin.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// A text that is shown as it stands.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '\\' | '{' | '}') {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};

    fn message(fluent: &str) -> (String, Loss, Vec<String>) {
        let written = written(&MF2, &[("en", fluent)]);
        let file: std::collections::BTreeMap<String, String> =
            serde_json::from_str(text(&written, "en.json")).expect("texts");
        let unit = &written.outcomes[0].unit;
        let (loss, why) = outcome(&written, "en", unit);
        (file.get(unit).cloned().unwrap_or_default(), loss, why)
    }

    fn is(fluent: &str, expected: &str, loss: Loss) {
        let (message, own, why) = message(fluent);
        assert_eq!((message.as_str(), own), (expected, loss), "{why:?}");
    }

    #[test]
    fn what_it_keeps_is_not_lost() {
        is("# $n (string)\na = Hi, { $n }!", "Hi, {$n}!", Loss::Exact);
        let plural = "a = { $n ->\n [0] None\n [1.5] Some\n [one] One\n *[other] { $n } cities\n }";
        let said = ".input {$n :number}\n.match $n\n0 {{None}}\n1.5 {{Some}}\none {{One}}\n* {{{$n} cities}}";
        is(plural, said, Loss::Exact);
        let ordinal = "a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n *[other] { $n }th\n }";
        let said = ".input {$n :number select=ordinal}\n.match $n\none {{{$n}st}}\n* {{{$n}th}}";
        is(&format!("# $n (number)\n{ordinal}"), said, Loss::Exact);
        let other = "# $w (string)\na = { $w ->\n [other] x\n [a-b] y\n *[them] z\n }";
        is(other, ".input {$w :string}\n.match $w\nother {{x}}\na-b {{y}}\n* {{z}}", Loss::Exact);
        let one = "a = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] x\n *[other] { $n } y\n }";
        let said = ".local $n_1 = {$n :number minimumFractionDigits=1}\n.match $n_1\none {{x}}\n* {{{$n :number} y}}";
        is(&format!("# $n (number)\n{one}"), said, Loss::Exact);
        is(
            "a = { NUMBER($n, style: \"percent\", maximumFractionDigits: 1) }",
            "{$n :percent maximumFractionDigits=1}",
            Loss::Exact,
        );
        let euros = "a = { NUMBER($n, style: \"currency\", currency: \"EUR\", maximumFractionDigits: 0) }";
        is(euros, "{$n :currency currency=EUR fractionDigits=0}", Loss::Exact);
        is(
            "a = { DATETIME($d, dateStyle: \"full\") }",
            "{$d :date fields=year-month-day-weekday length=long}",
            Loss::Exact,
        );
        is("a = { DATETIME($d, timeStyle: \"short\") }", "{$d :time precision=minute}", Loss::Exact);
        let fields = "a = { DATETIME($d, month: \"long\", day: \"numeric\", timeZone: \"UTC\") }";
        is(fields, "{$d :date fields=month-day length=long timeZone=UTC}", Loss::Exact);
    }

    #[test]
    fn what_is_lost_is_told() {
        let lost = |fluent: &str, expected: Loss| {
            let (said, loss, why) = message(fluent);
            assert!(loss == expected && !why.is_empty(), "{fluent}: {said} {loss:?} {why:?}");
        };
        lost(
            "a = { NUMBER($n, style: \"currency\", currency: \"EUR\", maximumFractionDigits: 1) }",
            Loss::Approximated,
        );
        lost("a = { DATETIME($d, dateStyle: \"medium\") }", Loss::Approximated);
        lost("a = { DATETIME($d, year: \"numeric\") }", Loss::Approximated);
        lost("a = { DATETIME($d, hour: \"2-digit\") }", Loss::Approximated);
        lost("a = { DATETIME($d) }", Loss::Approximated);
        lost("a = { $n ->\n [99999999999999999999] x\n *[other] y\n }", Loss::Approximated);
        lost("a = x{ \"\\u0000\" }", Loss::Refused);
        lost("a = { SHOUT($w) }", Loss::Refused);
    }

    #[test]
    fn nothing_in_a_text_is_taken_for_syntax() {
        is("a = {\"{\"}x{\"}\"} | \\", "\\{x\\} | \\\\", Loss::Exact);
        is("a = {\".\"}input", "{{.input}}", Loss::Exact);
        is("a = {\" \"}x", "{{ x}}", Loss::Exact);
        is("a = { \"\" }", "{{}}", Loss::Exact);
        let two = "a = { $n ->\n [one] { NUMBER($n, type: \"ordinal\") ->\n [one] x\n *[other] y\n }\n *[other] z\n }";
        let (said, loss, _) = message(&format!("# $n (number)\n# $n_2 (number)\n{two}{{ $n_2 }}"));
        assert!(
            said.starts_with(".input {$n :number}\n.local $n_3 = {$n :number select=ordinal}\n.match $n $n_3\n"),
            "{said}"
        );
        assert_eq!(loss, Loss::Equivalent);
    }
}

//! `icu`: MessageFormat 1, the one of ICU, of FormatJS and of many others. One JSON file for each language, `id` or
//! `id.attribute` to message.
//!
//! ```json
//! { "cities": "{count, plural, =0 {No city} one {One city} other {{count, number} cities}}",
//!   "join.title": "Join {name}" }
//! ```
//!
//! Choices are between whole sentences. Apostrophes are always doubled, braces quoted, and so is `#` where it would be a
//! number. Numbers are shown with `number`, as the language has them. Options of `NUMBER` and fields of `DATETIME` become
//! skeletons, its styles the styles of the same name. A hyphen in the name of a variable or in a word that decides becomes `_`.
//!
//! Tested with `intl-messageformat` 12 on Node.js. Texts hold HTML as it is, so that a program must say `ignoreTag`:
//! `new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })`. Its `medium` and `short` dates are not those of
//! `Intl`, and `{ $day }` shows no time of day. It has no text for a decimal number alone (`[1.5]`), chooses plural forms by the
//! number without its options, and a form for the word `other` cannot stand beside the form for all others.

use crate::export::formats::icu_skeletons::{date, number};
use crate::export::formats::texts_by_id;
use crate::export::formats::values::{Shown, is_safe, note, number_options, shown};
use crate::export::{Format, Package, Reason, Text, Trait, Written};
use crate::message::flat::{Arm, By, Choice, Key, Node, Slot};

pub(super) static ICU: Format = Format {
    name: "icu",
    about: "MessageFormat 1 of ICU as JSON, one file for each language",
    consumer: "intl-messageformat (FormatJS), ICU; the tests read it with intl-messageformat 12",
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
    texts_by_id::files(package, |text, reasons| Writer { text, reasons }.message())
}

/// Writes one message.
struct Writer<'w, 'e> {
    text: &'w Text<'e>,
    reasons: &'w mut Vec<Reason>,
}

impl Writer<'_, '_> {
    fn message(&mut self) -> Result<String, Reason> {
        let mut out = String::new();
        let nodes = self.text.flat.as_ref().map_err(Reason::clone)?.nested();
        self.nodes(&nodes, false, &mut out)?;
        Ok(out)
    }

    fn nodes(&mut self, nodes: &[Node], in_plural: bool, out: &mut String) -> Result<(), Reason> {
        for node in nodes {
            match node {
                Node::Text(text) => escape(text, in_plural, out),
                Node::Slot(slot) => self.slot(slot, out),
                Node::Choice(choice) => self.choice(choice, out)?,
            }
        }
        Ok(())
    }

    fn slot(&mut self, slot: &Slot, out: &mut String) {
        let name = self.name(&slot.variable);
        match shown(slot, self.text, self.reasons) {
            Shown::Text => out.push_str(&format!("{{{name}}}")),
            Shown::Unknown => {
                let what = format!("nothing says what ${} holds: a number in it must come as text", slot.variable);
                note(self.reasons, Reason::equivalent(what));
                out.push_str(&format!("{{{name}}}"));
            }
            Shown::Number(options) => {
                let style = number(&options, self.reasons);
                out.push_str(&format!("{{{name}, number{style}}}"));
            }
            Shown::Date(options) => {
                let style = date(&options, self.reasons);
                out.push_str(&format!("{{{name}, {style}}}"));
            }
        }
    }

    fn choice(&mut self, choice: &Choice, out: &mut String) -> Result<(), Reason> {
        let name = self.name(&choice.selector.slot.variable);
        let (kind, is_plural) = match choice.selector.by {
            By::Cardinal => ("plural", true),
            By::Ordinal => ("selectordinal", true),
            By::Word => ("select", false),
        };
        if is_plural && !number_options(&choice.selector.slot, self.reasons).of_category().is_empty() {
            let what = "plural forms are those of the number without its options";
            note(self.reasons, Reason::approximated(what));
        }
        out.push_str(&format!("{{{name}, {kind},"));
        let mut keys: Vec<String> = Vec::new();
        for (at, arm) in choice.arms.iter().enumerate() {
            let Some(key) = self.key(arm, at == choice.default, is_plural)? else { continue };
            if keys.contains(&key) {
                return Err(Reason::refused(format!("it has two forms for the word {key}")));
            }
            out.push_str(&format!(" {key} {{"));
            self.nodes(&arm.value, is_plural, out)?;
            out.push('}');
            keys.push(key);
        }
        out.push('}');
        Ok(())
    }

    /// What stands before a form; nothing if the form cannot be there.
    fn key(&mut self, arm: &Arm, is_default: bool, is_plural: bool) -> Result<Option<String>, Reason> {
        match &arm.key {
            Key::Number(number) if number.contains('.') || !is_safe(number) => {
                note(self.reasons, Reason::approximated(format!("the form for the number {number} is left out")));
                Ok(None)
            }
            Key::Number(number) => Ok(Some(format!("={number}"))),
            Key::Word(word) if is_plural || is_default => Ok(Some(word.clone())),
            Key::Word(word) if word == "other" => {
                Err(Reason::refused("its form for the word other is not the form for all others"))
            }
            Key::Word(word) => {
                if word.contains('-') {
                    let what = format!("the word {word} is {} there", word.replace('-', "_"));
                    note(self.reasons, Reason::equivalent(what));
                }
                Ok(Some(word.replace('-', "_")))
            }
        }
    }

    /// What a variable is called: a name has no hyphens.
    fn name(&mut self, variable: &str) -> String {
        if !variable.contains('-') {
            return variable.to_owned();
        }
        // The names of all variables of the message settle it, so that every language has the same.
        let mut name = variable.replace('-', "_");
        let is_taken = |name: &str| {
            let others = self.text.variables.iter().map(|it| it.name.as_str());
            let mut others = others.filter(|other| *other != variable);
            others.any(|other| other == name || (other.replace('-', "_") == name && other < variable))
        };
        while is_taken(&name) {
            name.push('_');
        }
        note(self.reasons, Reason::equivalent(format!("the variable ${variable} is called {name} there")));
        name
    }
}

/// A text that is shown as it stands. Two quotes in a row would be an apostrophe, so that all that must be quoted together
/// stands in one. Outside of plural forms quotes around `#` would be shown.
fn escape(text: &str, in_plural: bool, out: &mut String) {
    let mut is_quoted = false;
    for c in text.chars() {
        let is_syntax = matches!(c, '{' | '}') || (c == '#' && in_plural);
        if is_syntax != is_quoted && c != '\'' {
            out.push('\'');
            is_quoted = is_syntax;
        }
        out.push(c);
        if c == '\'' {
            out.push(c);
        }
    }
    if is_quoted {
        out.push('\'');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Loss;
    use crate::export::formats::testing::{outcome, text, written};

    /// The only message of a file of English, and what became of it.
    fn message(fluent: &str) -> (String, Loss, Vec<String>) {
        let written = written(&ICU, &[("en", fluent)]);
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
        is("# $n (string)\na = Hi, { $n }!", "Hi, {n}!", Loss::Exact);
        let plural = "a = { $n ->\n [0] None\n [one] One\n *[other] { $n } cities\n }";
        is(plural, "{n, plural, =0 {None} one {One} other {{n, number} cities}}", Loss::Exact);
        let ordinal =
            "a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n [two] { $n }nd\n *[other] { $n }th\n }";
        let said = "{n, selectordinal, one {{n, number}st} two {{n, number}nd} other {{n, number}th}}";
        is(&format!("# $n (number)\n{ordinal}"), said, Loss::Exact);
        is("a = { $w ->\n [her] her\n *[them] their\n }", "{w, select, her {her} other {their}}", Loss::Exact);
        let two = "a = { $w ->\n [her] { $n ->\n [one] 1\n *[other] 2\n }\n *[them] 3\n }";
        is(two, "{w, select, her {{n, plural, one {1} other {2}}} other {3}}", Loss::Exact);
        is("a = { NUMBER($n, style: \"percent\") }", "{n, number, percent}", Loss::Exact);
        let euros = "a = { NUMBER($n, style: \"currency\", currency: \"EUR\", minimumFractionDigits: 2, \
                     maximumFractionDigits: 3) }";
        is(euros, "{n, number, ::currency/EUR .00#}", Loss::Exact);
        let many = "a = { NUMBER($n, minimumIntegerDigits: 2, useGrouping: \"false\", maximumSignificantDigits: 3) }";
        is(many, "{n, number, ::group-off 00 @##}", Loss::Exact);
        is("a = { DATETIME($d, dateStyle: \"long\") }", "{d, date, long}", Loss::Exact);
        is("a = { DATETIME($d, month: \"long\", day: \"numeric\") }", "{d, date, ::MMMMd}", Loss::Exact);
        let written = written(&ICU, &[("en", "a = x\n    .b = y\n")]);
        assert_eq!(text(&written, "en.json"), "{\n  \"a\": \"x\",\n  \"a.b\": \"y\"\n}\n");
    }

    #[test]
    fn what_is_lost_is_told() {
        let lost = |fluent: &str, expected: Loss| {
            let (said, loss, why) = message(fluent);
            assert!(loss == expected && !why.is_empty(), "{fluent}: {said} {loss:?} {why:?}");
        };
        lost("a = { $n ->\n [1.5] x\n *[other] y\n }", Loss::Approximated);
        lost("a = { $n ->\n [99999999999999999999] x\n *[other] y\n }", Loss::Approximated);
        lost("a = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] x\n *[other] y\n }", Loss::Approximated);
        lost("a = { NUMBER($n, useGrouping: \"min2\") }", Loss::Approximated);
        lost("a = { DATETIME($d, dateStyle: \"short\") }", Loss::Approximated);
        lost("a = { DATETIME($d, hour: \"numeric\", timeZone: \"UTC\") }", Loss::Approximated);
        lost("a = { DATETIME($d) }", Loss::Approximated);
        lost("# $w (string)\na = { $w ->\n [other] x\n [her] y\n *[them] z\n }", Loss::Refused);
        lost("a = { $w ->\n [a-b] x\n [a_b] y\n *[them] z\n }", Loss::Refused);
        lost("a = { SHOUT($w) }", Loss::Refused);
        lost("a = { $x }", Loss::Equivalent);
    }

    #[test]
    fn nothing_in_a_text_is_taken_for_syntax() {
        is("a = l'été {\"{\"}x{\"}\"} # <b>\\ ", "l''été '{'x'}' # <b>\\", Loss::Exact);
        is(
            "a = { $n ->\n [one] # one\n *[other] it's #\n }",
            "{n, plural, one {'#' one} other {it''s '#'}}",
            Loss::Exact,
        );
        is("a = {\"}'{\"}#'", "'}''{'#''", Loss::Exact);
        is("a = {\"{'\"}b{\"{}\"}", "'{'''b'{}'", Loss::Exact);
        is("a = { $n ->\n [one] ##'\n *[other] x\n }", "{n, plural, one {'##'''} other {x}}", Loss::Exact);
        is("a = { \"\" }", "", Loss::Exact);
        let fluent = "# $user-name (string)\n# $user_name (string)\na = { $user-name } { $user_name }";
        is(fluent, "{user_name_} {user_name}", Loss::Equivalent);
        is("a = { $w ->\n [step-free] x\n *[none] y\n }", "{w, select, step_free {x} other {y}}", Loss::Equivalent);
        // A term with an argument, and a selector within its like.
        is("-net = { $case ->\n [gen] sieci\n *[nom] sieć\n }\na = { -net(case: \"gen\") }", "sieci", Loss::Equivalent);
        let nested = "a = { $n ->\n [one] 1\n *[other] { $n ->\n [0] none\n *[other] many\n }\n }";
        is(nested, "{n, plural, =0 {none} one {1} other {many}}", Loss::Exact);
    }
}

//! `portolan check --format junit`: findings as results of tests, for what shows such results. A suite for the project's
//! own files and for each locale, a case for each finding. Only what makes the check fail is a failure.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::report::place::Places;
use crate::report::{Outcome, clean};

/// The outcome of a check in JUnit's XML, as Jenkins describes it in `junit-10.xsd`.
pub fn check(outcome: &Outcome) -> String {
    let mut places = Places::new(&outcome.project.sources);
    let mut suites = suites(outcome, &mut places);
    if let Some(verdict) = outcome.verdict {
        let mut gate = Suite::new("gate");
        verdict.reasons.iter().for_each(|reason| gate.failure("gate", "[gate] of the project", reason, reason));
        gate.close("gate", "every limit is kept");
        suites.push(gate);
    }
    let count = |of: fn(&Suite) -> usize| suites.iter().map(of).sum::<usize>();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (tests, failures) = (count(|suite| suite.tests), count(|suite| suite.failures));
    let _ = writeln!(out, "<testsuites name=\"portolan\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">");
    for Suite { name, tests, failures, cases } in &suites {
        let name = attribute(name);
        let _ = writeln!(
            out,
            "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\">"
        );
        out.push_str(cases);
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// A suite for each locale that was asked for, and for what else has findings.
fn suites(outcome: &Outcome, places: &mut Places) -> Vec<Suite> {
    let mut by_locale: BTreeMap<Option<&Locale>, Vec<&Diagnostic>> = BTreeMap::new();
    by_locale.extend(outcome.coverage.locales.iter().map(|locale| (Some(&locale.locale), Vec::new())));
    for finding in outcome.findings {
        by_locale.entry(finding.locale.as_ref()).or_default().push(finding);
    }
    let mut suites = Vec::new();
    for (locale, findings) in by_locale {
        let mut suite = Suite::new(&locale.map_or("project files".to_owned(), ToString::to_string));
        findings.into_iter().for_each(|finding| suite.finding(outcome, places, finding));
        suite.close("portolan", "no finding makes the check fail");
        suites.push(suite);
    }
    suites
}

/// Cases that stand together.
struct Suite {
    name: String,
    tests: usize,
    failures: usize,
    cases: String,
}

impl Suite {
    fn new(name: &str) -> Self {
        Suite { name: name.to_owned(), tests: 0, failures: 0, cases: String::new() }
    }

    fn finding(&mut self, outcome: &Outcome, places: &mut Places, finding: &Diagnostic) {
        let (line, column) = places.at(finding.file, finding.span.start);
        let path = format!("{}{}", outcome.prefix, outcome.project.sources[finding.file].path());
        let unit = finding.id.as_deref().map(|id| format!(" in {id}")).unwrap_or_default();
        let name = format!("{}{unit} at {line}:{column}", finding.rule);
        let mut words = format!("{path}:{line}:{column}: {}", finding.message);
        if let Some(help) = &finding.help {
            let _ = write!(words, "\n{}", clean::sentence(help));
        }
        if finding.severity == Severity::Error {
            return self.failure(&path, &name, &finding.message, &words);
        }
        let words = text(&format!("{}: {words}", finding.severity));
        let (class, name) = (attribute(&path), attribute(&name));
        self.tests += 1;
        let _ = writeln!(
            self.cases,
            "    <testcase classname=\"{class}\" name=\"{name}\"><system-out>{words}</system-out></testcase>"
        );
    }

    fn failure(&mut self, class: &str, name: &str, message: &str, words: &str) {
        let kind = if class == "gate" { "gate" } else { "error" };
        let (class, name, message, words) = (attribute(class), attribute(name), attribute(message), text(words));
        self.tests += 1;
        self.failures += 1;
        let _ = writeln!(self.cases, "    <testcase classname=\"{class}\" name=\"{name}\">");
        let _ = writeln!(self.cases, "      <failure type=\"{kind}\" message=\"{message}\">{words}</failure>");
        self.cases.push_str("    </testcase>\n");
    }

    /// Many programs take a report without a single good case for an empty one.
    fn close(&mut self, class: &str, name: &str) {
        if self.failures == 0 {
            self.tests += 1;
            let (class, name) = (attribute(class), attribute(name));
            let _ = writeln!(self.cases, "    <testcase classname=\"{class}\" name=\"{name}\"/>");
        }
    }
}

/// A text between tags.
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    clean::lines(words).chars().for_each(|c| push(&mut out, c));
    out
}

/// A text as the value of an attribute, on one line.
fn attribute(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    clean::sentence(words).chars().for_each(|c| push(&mut out, c));
    out
}

/// Controls are escaped already; two more characters cannot stand in XML 1.0 in any form.
fn push(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\u{FFFE}' | '\u{FFFF}' => {
            let _ = write!(out, "\\u{{{:x}}}", c as u32);
        }
        _ => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_escaped() {
        assert_eq!(
            text("a < b & \"c\" ]]>\n\0\u{1b}\u{ffff}"),
            "a &lt; b &amp; &quot;c&quot; ]]&gt;\n\\u{0}\\u{1b}\\u{ffff}"
        );
        assert_eq!(attribute("a\n\"b\"\t"), "a; &quot;b&quot;");
    }
}

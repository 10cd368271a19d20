//! X04, X05: addresses in texts: hosts that deceive, and addresses that differ from the English.

use std::ops::Range;

use crate::check::addresses::{self, Address, What, has_markdown, is_link, may_hold};
use crate::check::features::Features;
use crate::check::reading::{PLACEABLE, Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::diagnostic::Severity;

rule! {
    /// An address hides where it leads: letters that only look like others, an encoded host, or a name before `@`.
    ///
    /// `https://bank.example@evil.example/` leads to evil.example; a Cyrillic `а` in a host looks like a Latin one. Readers
    /// cannot see the difference.
    ///
    /// # Example
    /// ```ftl
    /// help = Siehe https://exаmple.org
    /// #~           ^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// help = Siehe https://example.org
    /// ```
    DECEPTIVE = "deceptive-address", Error, Run::Text(TECHNICAL, deceptive)
}

rule! {
    /// An address, a mail address or a telephone number is not the one of the English.
    ///
    /// Whoever changes an address in a translation sends readers elsewhere, by mistake or on purpose. Another host, mail
    /// address or number is an error, another path a warning; so it is with links in tags (`href`, `src`), in Markdown and in
    /// attributes such as `.href`. The language in an address may change (`/en/`, `fr.`, `?lang=it`), and the hosts that
    /// `[links] hosts` of the configuration names are allowed. Examples of mail addresses (`name@example.org`) may be
    /// translated.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = See https://example.org/en/help
    /// #- locales/fr/app.ftl
    /// help = Voir https://exemple.org/fr/help
    /// #~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = See https://example.org/en/help
    /// #- locales/fr/app.ftl
    /// help = Voir https://example.org/fr/help
    /// ```
    CHANGED = "changed-address", Error, Run::TextPair(TECHNICAL.or(Features::STOP).or(Features::SYMBOL), changed)
}

const TECHNICAL: Features = Features::TECHNICAL;

fn deceptive(text: &Text, found: &mut Findings) {
    let raw = text.raw();
    let bytes = raw.as_bytes();
    let has = |needle: &[u8]| memchr::memmem::find(bytes, needle).is_some();
    let may_deceive = has(b"//") || has(b"xn--") || memchr::memchr(b'@', bytes).is_some() && !raw.is_ascii();
    if !may_deceive {
        return;
    }
    let mut english = None;
    for (address, span) in addresses::of_text(text, false) {
        let host = match address.what {
            What::Url => address.host.as_str(),
            What::Mail => address.host.split('@').next_back().unwrap_or_default(),
            What::Phone | What::Path => continue,
        };
        let (severity, message, help) = if address.user {
            let message = format!("this address leads to “{}”, not to what stands before the @", shown(host));
            (Severity::Error, message, "write the address without a name and @")
        } else if host.split('.').any(|label| label.starts_with("xn--")) {
            let message = format!("“{}” is an encoded name; readers cannot see which host it is", shown(host));
            (Severity::Error, message, "write the host in letters, or name one that needs none but a to z")
        } else if let Some(c) = host.chars().find(|&c| !c.is_ascii() && c != PLACEABLE) {
            let latin = host.chars().all(|c| !c.is_alphabetic() || c < '\u{250}');
            let severity = if latin { Severity::Warning } else { Severity::Error };
            let message = format!("the host “{}” has a letter beyond a to z: “{c}”, U+{:04X}", shown(host), c as u32);
            (severity, message, "write the host as the English has it")
        } else {
            continue;
        };
        // The English is where to mend what it has as well.
        let english = english.get_or_insert_with(|| text.original.map(|it| addresses::of_text(it, false)));
        if english.iter().flatten().any(|(it, _)| it.host == address.host && it.user == address.user) {
            continue;
        }
        found.push_as(severity, found.at(span, message).help(help).about(text.unit_id()));
    }
}

fn changed(pair: &TextPair, found: &mut Findings) {
    let (source, target) = (pair.source, pair.target);
    if source.raw() == target.raw() {
        return;
    }
    let may_lead = || {
        let mut tags = target.entry.tags(target.part).into_iter().flatten().flatten();
        tags.any(|tag| tag.attributes.iter().any(|(name, _)| addresses::leads(name)))
    };
    if !may_hold(target) && !may_lead() && !is_link(target) {
        return;
    }
    // In a text that is no Markdown, what follows `](` may be words.
    let markdown = has_markdown(source.raw()) && has_markdown(target.raw());
    let own = addresses::of_text(target, markdown);
    if own.is_empty() {
        return;
    }
    let english: Vec<Address> = addresses::of_text(source, markdown).into_iter().map(|(it, _)| it).collect();
    for (address, span) in own {
        let Some(difference) = difference(&address, &english, pair) else { continue };
        let finding = found.at(span, difference.message).help(difference.help).about(target.unit_id());
        let finding = finding.label(source.entry.file.id, source.pattern.span, "the English text");
        found.push_as(difference.severity, finding);
    }
}

/// How an address differs from those of the English.
struct Difference {
    severity: Severity,
    message: String,
    help: String,
}

impl Difference {
    /// Another address than any of the English, of which the first is the one to write.
    fn error(message: String, first: Option<&str>, permission: &str) -> Option<Self> {
        let help = match first {
            Some(first) => format!("the English has “{}”; write that{permission}", shown(first)),
            None => format!("take it out{permission}"),
        };
        Some(Difference { severity: Severity::Error, message, help })
    }
}

/// What the help says where `[links]` of the configuration can allow an address.
const PERMISSION: &str = ", or allow the host in [links] of portolan.toml";

fn difference(address: &Address, english: &[Address], pair: &TextPair) -> Option<Difference> {
    let host = &address.host;
    let of_kind = || english.iter().filter(|it| it.what == address.what);
    let first = of_kind().next();
    let hosts = &pair.target.locale.project.config.hosts;
    let allowed = |host: &str| {
        hosts.iter().any(|it| host == it || host.strip_suffix(it.as_str()).is_some_and(|it| it.ends_with('.')))
    };
    match address.what {
        What::Phone if of_kind().any(|it| it.host == *host) => None,
        What::Phone => {
            let message = "the English has no such telephone number".to_owned();
            Difference::error(message, first.map(|it| it.written.as_str()), "")
        }
        What::Mail if of_kind().any(|it| it.host == *host) => None,
        What::Mail if host.split(',').all(|it| it.split('@').next_back().is_some_and(allowed)) => None,
        // An example of an address is translated like any other example.
        What::Mail if is_example(host) && of_kind().any(|it| is_example(&it.host)) => None,
        What::Mail => {
            let message = format!("the English has no mail address “{}”", shown(host));
            Difference::error(message, first.map(|it| it.host.as_str()), PERMISSION)
        }
        What::Url => {
            let same: Vec<&Address> = of_kind().filter(|it| neutral(&it.host) == neutral(host)).collect();
            if same.is_empty() {
                let message = format!("the English has no address at “{}”", shown(host));
                let page = || english.iter().find(|it| it.what == What::Path).map(|it| it.written.as_str());
                let wanted = first.map(|it| it.host.as_str()).or_else(page);
                let difference = Difference::error(message, wanted, PERMISSION);
                return difference.filter(|_| !allowed(host));
            }
            // Without a scheme browsers choose one themselves.
            if !address.scheme.is_empty() && same.iter().all(|it| !it.scheme.is_empty() && it.scheme != address.scheme)
            {
                return other_scheme(same[0]);
            }
            (!allowed(host)).then(|| other_path(address, &same, PERMISSION)).flatten()
        }
        What::Path => {
            let same: Vec<&Address> = of_kind().filter(|it| it.scheme == address.scheme).collect();
            match first {
                Some(first) if same.is_empty() => other_scheme(first),
                _ => other_path(address, &same, ""),
            }
        }
    }
}

fn other_scheme(english: &Address) -> Option<Difference> {
    let message = match english.scheme.as_str() {
        "" => "the address begins with a scheme, which the English does not have".to_owned(),
        scheme => format!("the address begins with `{scheme}` in the English"),
    };
    let help = format!("the English has “{}”; begin as it does", shown(&english.written));
    Some(Difference { severity: Severity::Error, message, help })
}

/// What is wrong with the end of an address beside those of the English at the same host.
fn other_path(address: &Address, english: &[&Address], permission: &str) -> Option<Difference> {
    let path = without_locale(&address.path);
    if english.iter().any(|it| without_locale(&it.path) == path) {
        return None;
    }
    let severity = Severity::Warning;
    let Some(first) = english.first() else {
        let message = "the English has no such address".to_owned();
        return Some(Difference { severity, message, help: "write the address of the English".to_owned() });
    };
    let message = "the address goes on differently in the English".to_owned();
    let help = format!(
        "the English has “{}”; write that, in another language if there is one{permission}",
        shown(&first.written)
    );
    Some(Difference { severity, message, help })
}

/// A part of an address for a report, with a sign that can be read for what is put in.
fn shown(text: &str) -> String {
    text.replace(PLACEABLE, "{ … }")
}

/// Whether a mail address is at a host that is reserved for examples (RFC 2606).
fn is_example(mail: &str) -> bool {
    mail.ends_with(".example") || ["@example.org", "@example.com", "@example.net"].iter().any(|it| mail.ends_with(it))
}

/// A host without the label that names a language: `fr.wikipedia.org` is `wikipedia.org`.
fn neutral(host: &str) -> &str {
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.split_once('.').filter(|(label, rest)| rest.contains('.') && is_locale(label)).map_or(host, |(_, rest)| rest)
}

/// The segments of a path, and of what follows it, without those that name a language.
fn without_locale(path: &str) -> Vec<&str> {
    path.split(['/', '.', '?', '&', '=', '#']).filter(|segment| !segment.is_empty() && !is_locale(segment)).collect()
}

fn is_locale(segment: &str) -> bool {
    let bytes = segment.as_bytes();
    let lower = |range: Range<usize>| bytes.get(range).is_some_and(|it| it.iter().all(u8::is_ascii_lowercase));
    match bytes.len() {
        2 => lower(0..2),
        5 => lower(0..2) && matches!(bytes[2], b'-' | b'_') && bytes[3..].iter().all(u8::is_ascii_alphabetic),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_may_change() {
        assert_eq!(neutral("fr.wikipedia.org"), neutral("www.wikipedia.org"));
        assert_eq!(without_locale("/en-US/a/"), without_locale("/fr/a"));
        assert_ne!(without_locale("/en/a"), without_locale("/fr/b"));
        assert_eq!(without_locale("a.en.html?lang=en&x=1"), without_locale("a.it.html?lang=it&x=1"));
    }
}

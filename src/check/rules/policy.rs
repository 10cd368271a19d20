//! I03, I06: what a project asks of its ids and of its Fluent, beyond what is right for all.

use std::collections::BTreeSet;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView};
use crate::config::policy::{Feature, can_begin_id};
use crate::syntax::tree::{Comment, Entry, Expression, Kind, Message};
use crate::syntax::walk::{Node, walk};
use crate::text::Span;

rule! {
    /// An id does not begin as the project asks for its file or group.
    ///
    /// With a prefix, an id tells where it stands, and ids of two files never meet. It finds nothing until `[ids]` in
    /// `portolan.toml` says what ids begin with. Terms are left alone: they are for all files.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [ids]
    /// prefix = { website = "website-" }
    /// #- locales/en/website.ftl
    /// website-title = The harbour
    /// menu-open = Open the menu
    /// #~|^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [ids]
    /// prefix = { website = "website-" }
    /// #- locales/en/website.ftl
    /// website-title = The harbour
    /// website-menu-open = Open the menu
    /// ```
    PREFIX = "id-without-prefix", Warning, Run::Locale(prefix)
}

rule! {
    /// A text uses a feature of Fluent that the project does without.
    ///
    /// Not every format that texts are exported to can carry terms or selectors. It finds nothing until `forbid` of
    /// `[features]` in `portolan.toml` names some. In a translation, what the English has as well is not reported again.
    ///
    /// # Example
    /// ```ftl
    /// #- portolan.toml
    /// [features]
    /// forbid = ["selectors"]
    /// #- locales/en/app.ftl
    /// mail = Messages: { $count ->
    /// #~                 ^^^^^^
    ///     [0] none
    ///    *[other] { $count }
    /// }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- portolan.toml
    /// [features]
    /// forbid = ["selectors"]
    /// #- locales/en/app.ftl
    /// mail = Messages: { $count }
    /// ```
    FEATURE = "forbidden-feature", Warning, Run::Entry(Holds::ANYTHING, feature)
}

/// How ids of a place begin.
enum Wanted<'a> {
    AnyOf(&'a [String]),
    /// The name of the file, with a hyphen, an underscore or nothing behind it.
    Word(&'a str),
}

impl Wanted<'_> {
    fn fits(&self, id: &str) -> bool {
        match self {
            Wanted::AnyOf(prefixes) => prefixes.iter().any(|prefix| id.starts_with(prefix.as_str())),
            Wanted::Word(word) => {
                id.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
            }
        }
    }

    /// What to put before an id.
    fn first(&self) -> String {
        match self {
            Wanted::AnyOf(prefixes) => prefixes.first().cloned().unwrap_or_default(),
            Wanted::Word(word) => format!("{word}-"),
        }
    }

    fn words(&self) -> String {
        match self {
            Wanted::AnyOf(prefixes) => {
                prefixes.iter().map(|prefix| format!("`{prefix}`")).collect::<Vec<_>>().join(" or ")
            }
            Wanted::Word(word) => format!("`{word}-`, the name of the file"),
        }
    }
}

fn prefix(locale: &LocaleView, found: &mut Findings) {
    let asked = &locale.project.config.ids;
    if asked.is_empty() || !locale.is_source() {
        return;
    }
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for view in &locale.files {
        let file = view.file;
        let stem = file.name.rsplit('/').next().unwrap_or(&file.name);
        let by_file = match asked.files.get(&file.name) {
            Some(prefix) => Some(Wanted::AnyOf(&prefix.any_of)),
            // A name such as `404` begins no id.
            None => (asked.of_file && can_begin_id(stem)).then_some(Wanted::Word(stem)),
        };
        let mut by_group: Option<Wanted> = None;
        for entry in &file.resource.entries {
            let message = match entry {
                Entry::Comment(comment) if comment.level == 2 => {
                    let title = title(file.text(), comment);
                    met.extend(title);
                    let group = title.and_then(|title| asked.groups.get(title));
                    by_group = group.map(|prefix| Wanted::AnyOf(&prefix.any_of));
                    continue;
                }
                Entry::Message(message) if message.kind == Kind::Message => message,
                _ => continue,
            };
            let id = file.of(message.id);
            let Some(wanted) = by_group.as_ref().or(by_file.as_ref()).filter(|wanted| !wanted.fits(id)) else {
                continue;
            };
            let place = if by_group.is_some() { "group" } else { "file" };
            let said = format!("the ids of this {place} begin with {}, `{id}` does not", wanted.words());
            let finding = found.within(file.id, message.id, said).about(id);
            found.push(finding.help(format!("call it `{}{id}` with `portolan mv`", wanted.first())));
        }
    }
    let Some(config) = locale.project.config.file else { return };
    for (name, prefix) in asked.groups.iter().filter(|(name, _)| !met.contains(name.as_str())) {
        let said = format!("the source has no group whose comment begins with `{name}`");
        let mut finding = found.within(config, prefix.span, said);
        finding.locale = None;
        found.push(finding.help("write the first line of the group's comment, without `##`"));
    }
}

/// The first line of a comment that says something to people.
fn title<'p>(text: &'p str, comment: &Comment) -> Option<&'p str> {
    let mut lines = comment.span.of(text).lines().map(|line| line.trim_start_matches('#').trim());
    lines.find(|line| !line.is_empty() && !line.starts_with("portolan:"))
}

fn feature(locale: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let forbidden = &locale.project.config.forbidden;
    if forbidden.is_empty() {
        return;
    }
    let own = features(entry.message);
    if own.is_empty() {
        return;
    }
    let source = locale.project.source.file(&entry.file.name).filter(|_| !locale.is_source());
    let english = source.and_then(|file| file.get(entry.id())).map(features).unwrap_or_default();
    let mut said: BTreeSet<Feature> = BTreeSet::new();
    for (feature, span) in own {
        if !forbidden.contains(&feature) || english.iter().any(|(it, _)| *it == feature) || !said.insert(feature) {
            continue;
        }
        let finding = found.at(span, format!("this project does without {}", words(feature))).about(entry.id());
        found.push(finding.help(instead(feature)));
    }
}

/// The features that a message or term uses, and where.
fn features(message: &Message) -> Vec<(Feature, Span)> {
    let mut all = Vec::new();
    if message.kind == Kind::Term {
        all.push((Feature::Terms, message.id));
    }
    all.extend(message.attributes.iter().map(|attribute| (Feature::Attributes, attribute.id)));
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        walk(pattern, &mut |node| {
            let expression = match node {
                Node::Text(_) => return,
                Node::Select(select) => return all.push((Feature::Selectors, select.selector.span())),
                Node::Shown(expression) | Node::Selector(expression) | Node::Argument(expression) => expression,
            };
            let span = expression.span();
            match expression {
                Expression::Variable(_) => all.push((Feature::Variables, span)),
                Expression::Message(_) => all.push((Feature::MessageReferences, span)),
                Expression::Function(_) => all.push((Feature::Functions, span)),
                Expression::Term(term) => {
                    all.push((Feature::TermReferences, span));
                    all.extend(term.arguments.as_ref().map(|_| (Feature::TermArguments, span)));
                }
                _ => {}
            }
        });
    }
    all
}

/// A feature in a sentence.
fn words(feature: Feature) -> &'static str {
    match feature {
        Feature::Terms => "terms",
        Feature::TermReferences => "references to terms",
        Feature::TermArguments => "terms with arguments",
        Feature::MessageReferences => "references to messages",
        Feature::Selectors => "selectors",
        Feature::Attributes => "attributes",
        Feature::Variables => "variables",
        Feature::Functions => "functions",
    }
}

fn instead(feature: Feature) -> &'static str {
    match feature {
        Feature::Terms | Feature::TermReferences => "write the words themselves in each text",
        Feature::TermArguments => "write the form that is needed as words",
        Feature::MessageReferences => "write out what the other message says",
        Feature::Selectors => "write one text that fits all cases, or a message for each",
        Feature::Attributes => "make it a message of its own",
        Feature::Variables => "write a text that needs nothing put in",
        Feature::Functions => "let the program pass what is to be shown",
    }
}

//! M09, M10, X06, X09, X10: what turns a text into code in a page, or is no text to begin with.

use crate::check::addresses::{active_scheme, has_markdown, leads, markdown_links};
use crate::check::features::Features;
use crate::check::markup::{TagKind, tags};
use crate::check::prose::any_two;
use crate::check::reading::{Text, TextPair};
use crate::check::rule::{Findings, Run, rule};
use crate::message::{Piece, flatten};
use crate::syntax::tree::Expression;
use crate::text::Span;

rule! {
    /// A placeable follows `<` or `&` at once, so that what is put in may become a tag or a character.
    ///
    /// A name such as `b` or `amp;` that comes from outside would then change the page. This is looked for in texts with
    /// HTML.
    ///
    /// # Example
    /// ```ftl
    /// mail = <b>Mail</b> to <{ $address }>
    /// #~                    ^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// mail = <b>Mail</b> to { $address }
    /// ```
    GLUED = "placeable-forms-tag", Error, Run::Text(Features::LONE_SIGN, glued)
}

rule! {
    /// A text holds an HTML comment, a CDATA section, a document type or a processing instruction.
    ///
    /// None of them is text, and browsers drop what stands in them. A comment for translators belongs into a line of its
    /// own that begins with `#`.
    ///
    /// # Example
    /// ```ftl
    /// note = Lisez la suite <!-- plus court ? -->
    /// #~                    ^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// # Plus court ?
    /// note = Lisez la suite
    /// ```
    NOT_TEXT = "markup-not-text", Error, Run::Text(Features::LONE_SIGN, not_text)
}

rule! {
    /// A text would run a program in a page, load another page into it, or change its looks for everything.
    ///
    /// Addresses that begin with `javascript:`, `vbscript:` or `data:`, attributes such as `onclick`, and the elements
    /// `script`, `iframe`, `object`, `embed`, `form`, `style`, `link`, `meta` and `base` have no place in a translation. So it
    /// is with attributes of the message, such as `.onclick` and `.href`, and with links in Markdown. A component such as
    /// `<Link>…</Link>` is none of these elements.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = Ask <a href="javascript:help()">us</a>.
    /// #~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// help = Ask <a href="/help">us</a>.
    /// ```
    ACTIVE = "active-content", Error, Run::Text(MAY_BE_ACTIVE, active)
}

/// What tags, links in Markdown, schemes and calls of programs are written with.
const MAY_BE_ACTIVE: Features =
    Features::MARKUP.or(Features::BRACKET).or(Features::COLON).or(Features::TECHNICAL).or(Features::SEMICOLON);

rule! {
    /// A placeable stands inside a tag, where the English has it in the text.
    ///
    /// There it is put into an attribute: what was shown becomes an address or a title, and what was safe as a text may not
    /// be safe as an address.
    ///
    /// # Example
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Welcome to <a href="/city">{ $city }</a>.
    /// #- locales/fr/app.ftl
    /// welcome = Bienvenue à <a href="/{ $city }">la ville</a>.
    /// #~                                ^^^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// #- locales/en/app.ftl
    /// welcome = Welcome to <a href="/city">{ $city }</a>.
    /// #- locales/fr/app.ftl
    /// welcome = Bienvenue à <a href="/city">{ $city }</a>.
    /// ```
    MOVED = "placeable-in-tag", Warning, Run::TextPair(Features::MARKUP, moved)
}

rule! {
    /// A literal in quotes writes the `<` of a tag, or its name.
    ///
    /// `{ "<" }` is there to show a sign to readers. In a page the literal and what follows become a tag, past everybody
    /// who looks for tags in the file. So does a literal that names the element, as in `<{ "script" }>`.
    ///
    /// # Example
    /// ```ftl
    /// note = Lisez { "<" }u>ceci</u>
    /// #~             ^^^
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// note = Lisez <u>ceci</u>
    /// ```
    LITERAL = "hidden-tag", Error, Run::Text(MAY_PART_TAG, literal)
}

/// A piece of a text that ends in `<` has neither a letter nor `/` behind it in the file.
const MAY_PART_TAG: Features = Features::LONE_SIGN;

fn glued(text: &Text, found: &mut Findings) {
    let raw = text.raw().as_bytes();
    // Spaces are written away for the test only: `<{` is what a fault always looks like.
    let may = any_two(raw, |a, b| ((a == b'<') | (a == b'&')) & (b == b'{'));
    let is_html = || text.entry.tags(text.part).into_iter().flatten().any(|tags| !tags.is_empty());
    if !may || !is_html() {
        return;
    }
    let mut reported = Vec::new();
    let source = text.entry.file.text();
    for form in flatten(text.pattern, source).into_iter().flatten() {
        for two in form.pieces.windows(2) {
            let [Piece::Text(before, span), Piece::Placeable(_)] = two else { continue };
            let Some(sign) = before.chars().next_back().filter(|c| matches!(c, '<' | '&')) else { continue };
            let span = last_byte(before, *span);
            if !reported.contains(&span) {
                reported.push(span);
                let message = format!("what is put in after `{sign}` may become a tag or a character");
                let help = "take the sign out, or write `&lt;` or `&amp;` for it";
                found.push(found.at(span, message).about(text.unit_id()).help(help));
            }
        }
    }
}

/// The last byte of a text, or the literal that it is.
fn last_byte(text: &str, span: Span) -> Span {
    if span.len() as usize == text.len() { Span::new(span.end - 1, span.end) } else { span }
}

fn not_text(text: &Text, found: &mut Findings) {
    const STARTS: [(&str, &str); 4] = [
        ("<!--", "an HTML comment"),
        ("<![CDATA[", "a CDATA section"),
        ("<!DOCTYPE", "a document type"),
        ("<?", "a processing instruction"),
    ];
    let raw = text.raw();
    if !any_two(raw.as_bytes(), |a, b| (a == b'<') & ((b == b'!') | (b == b'?'))) {
        return;
    }
    for (start, what) in STARTS {
        let Some(at) = find_ignoring_case(raw, start) else { continue };
        // `<?` is one only with a name behind it.
        if start == "<?" && !raw[at + 2..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let from = text.pattern.span.start + at as u32;
        let finding = found.at(Span::new(from, from + start.len() as u32), format!("this is {what}, and no text"));
        found.push(finding.about(text.unit_id()).help("take it out; write notes for translators as comments: `# …`"));
    }
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    let (text, needle) = (text.as_bytes(), needle.as_bytes());
    text.windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle))
}

/// Elements that have no place in a text.
const ELEMENTS: [&str; 10] = ["base", "embed", "form", "frame", "iframe", "link", "meta", "object", "script", "style"];

/// Those of them that act even without attributes.
const ALWAYS_ACTIVE: [&str; 3] = ["form", "script", "style"];

/// What browsers call a program for, behind `on`. Attributes of messages have names such as `.once` and `.online` too.
const EVENTS: [&str; 34] = [
    "abort",
    "beforeunload",
    "blur",
    "change",
    "click",
    "close",
    "command",
    "contextmenu",
    "copy",
    "cut",
    "dblclick",
    "drag",
    "drop",
    "error",
    "focus",
    "input",
    "invalid",
    "keydown",
    "keypress",
    "keyup",
    "load",
    "message",
    "mousedown",
    "mouseenter",
    "mousemove",
    "mouseout",
    "mouseover",
    "mouseup",
    "paste",
    "resize",
    "scroll",
    "select",
    "submit",
    "toggle",
];

fn active(text: &Text, found: &mut Findings) {
    let help = "take it out; what a page does belongs into the page, and not into its texts";
    if let Some(problem) = text.attribute().and_then(|name| danger_of_message(text, name)) {
        found.push(found.at(text.pattern.span, problem).about(text.unit_id()).help(help));
        return;
    }
    let mut reported = Vec::new();
    if has_markdown(text.raw()) {
        for reading in text.readings() {
            for range in markdown_links(&reading.text) {
                let span = reading.span(range.clone());
                if let Some(scheme) = active_scheme(&reading.text[range]).filter(|_| !reported.contains(&span)) {
                    reported.push(span);
                    found.push(found.at(span, runs(scheme)).about(text.unit_id()).help(help));
                }
            }
        }
    }
    for tag in text.entry.tags(text.part).into_iter().flatten().flatten() {
        if tag.kind == TagKind::End || reported.contains(&tag.span) {
            continue;
        }
        let name = tag.name.as_str();
        let is_active = ELEMENTS.contains(&name) && (!tag.is_component || ALWAYS_ACTIVE.contains(&name));
        let problem = if is_active {
            Some(format!("`<{name}>` has no place in a text"))
        } else {
            tag.attributes.iter().find_map(|(attribute, value)| danger(name, attribute, value))
        };
        if let Some(problem) = problem {
            reported.push(tag.span);
            found.push(found.at(tag.span, problem).about(text.unit_id()).help(help));
        }
    }
}

/// What is dangerous about an attribute of a message, which a program sets on an element.
fn danger_of_message(text: &Text, name: &str) -> Option<String> {
    if name.strip_prefix("on").is_some_and(|event| EVENTS.binary_search(&event).is_ok()) {
        return Some(format!("`.{name}` would run a program"));
    }
    if !leads(name) {
        return None;
    }
    text.readings().iter().find_map(|it| active_scheme(&it.text)).map(runs)
}

/// What is dangerous about an attribute of an element.
fn danger(element: &str, name: &str, value: &str) -> Option<String> {
    if name.starts_with("on") && name.len() > 3 && name.bytes().all(|b| b.is_ascii_lowercase()) {
        return Some(format!("`{name}` on `<{element}>` would run a program"));
    }
    active_scheme(value).map(runs)
}

fn runs(scheme: &str) -> String {
    format!("an address that begins with `{scheme}` would run a program or bring a page of its own")
}

fn moved(pair: &TextPair, found: &mut Findings) {
    if !pair.target.entry.may_hold_markup || !pair.target.features.meets(Features::BRACE) {
        return;
    }
    let (inside, _) = placeables(pair.target);
    if inside.is_empty() {
        return;
    }
    let (english_inside, english_outside) = placeables(pair.source);
    let names = |all: &[(&str, Span)], name: &str| all.iter().any(|(other, _)| *other == name);
    let mut reported = Vec::new();
    for (name, span) in inside {
        if names(&english_outside, name) && !names(&english_inside, name) && !reported.contains(&span) {
            reported.push(span);
            let message = format!("`{name}` stands inside a tag here, and in the text in English");
            let finding = found.at(span, message).about(pair.target.unit_id());
            let finding = finding.help("put it where readers see it, as in the English");
            found.push(finding.label(pair.source.entry.file.id, pair.source.pattern.span, "the English text"));
        }
    }
}

/// Placeables as they are written, with their places.
type Written<'t> = Vec<(&'t str, Span)>;

/// The placeables of a unit that stand inside tags, and those that stand in the text.
fn placeables<'t>(text: &Text<'_, 't>) -> (Written<'t>, Written<'t>) {
    let source: &'t str = text.entry.file.text();
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for form in flatten(text.pattern, source).into_iter().flatten() {
        let mut open = false;
        for piece in &form.pieces {
            match piece {
                Piece::Text(text, _) => {
                    for (at, c) in text.char_indices() {
                        let starts = || text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic());
                        open = if open { c != '>' } else { c == '<' && starts() };
                    }
                }
                Piece::Placeable(expression) => {
                    if !matches!(expression, Expression::Number(_)) {
                        let span = expression.span();
                        let all = if open { &mut inside } else { &mut outside };
                        all.push((span.of(source), span));
                    }
                }
            }
        }
    }
    (inside, outside)
}

fn literal(text: &Text, found: &mut Findings) {
    if text.pattern.as_plain("").is_some() {
        return;
    }
    let source = text.entry.file.text();
    let mut reported = Vec::new();
    for form in flatten(text.pattern, source).into_iter().flatten() {
        let is_literal = |span: &Span| span.of(source).starts_with('"');
        for two in form.pieces.windows(2) {
            let [Piece::Text(before, span), Piece::Text(rest, next)] = two else { continue };
            let letter = rest.starts_with(|c: char| c.is_ascii_alphabetic());
            let begins = |start: u32| tags(&form).iter().any(|tag| tag.span.start == start);
            let (span, makes_tag) = if !before.ends_with('<') {
                continue;
            } else if is_literal(span) {
                let starts = letter || rest.starts_with(['/', '!']);
                (span, starts && (rest.contains('>') || begins(span.start)))
            } else {
                (next, letter && is_literal(next) && begins(span.end - 1))
            };
            if makes_tag && !reported.contains(span) {
                reported.push(*span);
                let message = "this literal and what is beside it make a tag";
                let help = "write the tag as it is, or `&lt;` if readers are to see the sign";
                found.push(found.at(*span, message).about(text.unit_id()).help(help));
            }
        }
    }
}

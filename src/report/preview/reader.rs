//! Reads the texts of one file as a program would: with the files that are loaded together with it, and with a way to ask
//! which variant each selector takes.

use crate::catalogue::{Catalogue, File};
use crate::project::Project;
use crate::runtime::{Args, Isolation, Pattern, Program, Value};
use crate::syntax::tree::{Element, Expression, Kind, Message, Pattern as Tree, Select, Variant};
use crate::syntax::walk::{Node, arguments_of, walk};

/// How far references to messages are followed.
const MAX_DEPTH: u32 = 8;

/// Most selectors and references that are looked at for one form.
const MAX_STEPS: u32 = 1_000;

/// The categories that a number may have; every language knows the last one.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A file of one locale with all that its texts may refer to.
pub struct Reader<'p> {
    /// The files that are loaded together, its own first.
    files: Vec<&'p File>,
    program: Program,
}

/// A place in the files of a reader: which file, and a pattern of it.
#[derive(Clone, Copy)]
pub struct At<'p> {
    /// Which of the files.
    pub file: usize,
    /// The pattern.
    pub pattern: &'p Tree,
}

/// A variant that was taken because of a variable.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Taken {
    /// The variable, without `$`.
    pub variable: String,
    /// The key, such as `few`; or what the value asked for and the key that stands in for it, such as `few → other`.
    pub key: String,
}

impl<'p> Reader<'p> {
    /// For the texts of a file. With it come the files of the first bundle that names it, or else all of its locale.
    pub fn new(project: &Project, catalogue: &'p Catalogue, own: &'p File) -> Self {
        let bundle = project.bundles_with(&own.name).next();
        let together =
            |file: &&File| bundle.is_none_or(|bundle| bundle.files.iter().any(|name| name.value == file.name));
        let others = catalogue.files.iter().filter(|file| file.name != own.name).filter(together);
        let files: Vec<&File> = std::iter::once(own).chain(others).collect();
        let mut builder = Program::builder(catalogue.locale.clone()).isolation(Isolation::Never);
        for file in &files {
            builder = builder.resource(file.text(), &file.resource);
        }
        let questions: String = files.iter().enumerate().map(|(index, file)| questions(index, file)).collect();
        Reader { program: builder.source(questions).build(), files }
    }

    /// Whose texts these are.
    pub fn own(&self) -> &'p File {
        self.files[0]
    }

    /// The text of one of the files.
    pub fn text(&self, file: usize) -> &'p str {
        self.files.get(file).map_or("", |file| file.text())
    }

    /// A message or attribute, or a term, ready to be formatted.
    pub fn pattern(&self, message: &Message, attribute: Option<&str>) -> Option<Pattern<'_>> {
        let id = self.own().of(message.id);
        let found = match message.kind {
            Kind::Message => self.program.message(id)?,
            Kind::Term => self.program.message(&format!("portolan-term-0{id}"))?,
        };
        attribute.map_or_else(|| found.value(), |attribute| found.attribute(attribute))
    }

    /// What a reference to a message leads to.
    pub fn referred(&self, at: At<'p>, expression: &Expression) -> Option<At<'p>> {
        let Expression::Message(reference) = expression else { return None };
        let of = |span: crate::text::Span| span.of(self.text(at.file));
        let found = self.files.iter().enumerate().find_map(|(index, file)| Some((index, file.get(of(reference.id))?)));
        let (file, message) = found?;
        let pattern = match reference.attribute {
            None => message.value.as_ref()?,
            Some(name) => self.files[file].unit_of(message, Some(of(name)))?.pattern,
        };
        Some(At { file, pattern })
    }

    /// The category that a selector gives to a number.
    pub fn category(&self, file: usize, select: &Select, args: &Args<'_>) -> Option<&'static str> {
        let said = self.asked("category", file, select, args)?;
        CATEGORIES.into_iter().find(|category| *category == said)
    }

    /// The variant that a selector takes.
    pub fn taken<'t>(&self, file: usize, select: &'t Select, args: &Args<'_>) -> Option<&'t Variant> {
        let said = self.asked("taken", file, select, args).and_then(|said| said.parse::<usize>().ok());
        said.and_then(|index| select.variants.get(index)).or(select.default_variant())
    }

    fn asked(&self, what: &str, file: usize, select: &Select, args: &Args<'_>) -> Option<String> {
        let id = format!("portolan-{what}-{file}-{}", select.span.start);
        Some(self.program.format(&id, args, &mut Vec::new())?.into_owned())
    }

    /// The variants that a text takes because of its variables, in the order in which it comes to them.
    pub fn trace(&self, at: At<'p>, args: &Args<'_>) -> Vec<Taken> {
        let (mut taken, mut steps) = (Vec::new(), 0);
        self.trace_pattern(at, args, 0, &mut steps, &mut taken);
        taken
    }

    fn trace_pattern(&self, at: At<'p>, args: &Args<'_>, depth: u32, steps: &mut u32, out: &mut Vec<Taken>) {
        for element in &at.pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.trace_expression(at, &placeable.expression, args, depth, steps, out);
            }
        }
    }

    fn trace_expression(
        &self,
        at: At<'p>,
        expression: &'p Expression,
        args: &Args<'_>,
        depth: u32,
        steps: &mut u32,
        out: &mut Vec<Taken>,
    ) {
        *steps += 1;
        if *steps > MAX_STEPS {
            return;
        }
        match expression {
            Expression::Placeable(inner) => self.trace_expression(at, &inner.expression, args, depth, steps, out),
            Expression::Select(select) => {
                let Some(variant) = self.taken(at.file, select, args) else { return };
                if let Some(variable) = decides(&select.selector, self.text(at.file)) {
                    let key = self.key(at.file, select, variant, variable, args);
                    let taken = Taken { variable: variable.to_owned(), key };
                    if !out.contains(&taken) {
                        out.push(taken);
                    }
                }
                self.trace_pattern(At { pattern: &variant.value, ..at }, args, depth, steps, out);
            }
            Expression::Message(_) if depth < MAX_DEPTH => {
                if let Some(next) = self.referred(at, expression) {
                    self.trace_pattern(next, args, depth + 1, steps, out);
                }
            }
            _ => {}
        }
    }

    /// How a taken variant is named.
    fn key(&self, file: usize, select: &Select, taken: &Variant, variable: &str, args: &Args<'_>) -> String {
        let key = taken.key.span().of(self.text(file));
        let value = args.iter().find(|(name, _)| *name == variable).map(|(_, value)| value);
        let wanted = match value {
            Some(Value::Number(_)) if !is_number(key) && is_plural(select, self.text(file)) => {
                self.category(file, select, args)
            }
            Some(Value::Text(text)) => Some(text.as_ref()),
            _ => None,
        };
        match wanted {
            Some(wanted) if wanted != key => format!("{wanted} → {key}"),
            _ => key.to_owned(),
        }
    }
}

/// Whether a key is a number.
pub fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}

/// Whether a selector looks at plural categories. One with `other` alone takes that for all numbers.
pub fn is_plural(select: &Select, text: &str) -> bool {
    let keys = || select.variants.iter().map(|variant| variant.key.span().of(text));
    keys().any(|key| key != "other" && CATEGORIES.contains(&key))
        && keys().all(|key| CATEGORIES.contains(&key) || is_number(key))
}

/// The variable that a selector decides by: `$n`, or the first argument of a function.
pub fn decides<'t>(selector: &Expression, text: &'t str) -> Option<&'t str> {
    match selector {
        Expression::Variable(variable) => Some(variable.id.of(text)),
        Expression::Function(_) => decides(arguments_of(selector)?.positional.first()?, text),
        _ => None,
    }
}

/// Messages that a program would not have: each term as a message, and for each selector two that say which variant it
/// takes and which plural category it sees. Asking the program itself leaves nothing to be worked out a second time.
fn questions(index: usize, file: &File) -> String {
    let mut out = String::new();
    for message in file.messages() {
        if message.kind == Kind::Term {
            let (id, rest) = (file.of(message.id), &file.text()[message.id.end as usize..message.span.end as usize]);
            out.push_str(&format!("portolan-term-{index}{id}{rest}\n"));
        }
        let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
        for pattern in patterns {
            walk(pattern, &mut |node| {
                if let Node::Select(select) = node {
                    question(&mut out, index, file, select);
                }
            });
        }
    }
    out
}

fn question(out: &mut String, index: usize, file: &File, select: &Select) {
    let (selector, place) = (file.of(select.selector.span()), select.span.start);
    out.push_str(&format!("portolan-taken-{index}-{place} = {{ {selector} ->\n"));
    for (at, variant) in select.variants.iter().enumerate() {
        let star = if variant.default { "*" } else { "" };
        out.push_str(&format!("    {star}[{}] {at}\n", file.of(variant.key.span())));
    }
    out.push_str(&format!("    }}\nportolan-category-{index}-{place} = {{ {selector} ->\n"));
    for category in CATEGORIES {
        let star = if category == "other" { "*" } else { "" };
        out.push_str(&format!("    {star}[{category}] {category}\n"));
    }
    out.push_str("    }\n");
}

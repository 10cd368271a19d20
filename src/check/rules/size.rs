//! R19, X11: texts that grow too large, by themselves or through what they refer to.

use hashbrown::HashMap;

use crate::check::holds::Holds;
use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView};
use crate::message::{MAX_FORMS, flatten};
use crate::syntax::tree::{Element, Expression, Kind, Pattern};

rule! {
    /// A text refers to so many others, and these to others, that it grows out of hand.
    ///
    /// Programs stop at a hundred placeables in one text and print an error in its place; some print megabytes before. A few
    /// lines that refer to each other several times are enough. The limits are 100 placeables and 256 KiB.
    ///
    /// # Example
    /// ```ftl
    /// a = { b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }{ b }
    /// #~|^
    /// b = { c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }{ c }
    /// c = word
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// a = { b }{ b }
    /// b = { c }{ c }
    /// c = word
    /// ```
    EXPANSION = "too-large-expansion", Error, Run::Locale(expansion)
}

rule! {
    /// One message is so large, or has so many forms, that nobody can translate or check it.
    ///
    /// The limits are 64 KiB and 512 forms, which are all combinations of the variants of its selectors. Beyond, other
    /// rules do not look into it.
    ///
    /// # Example
    /// ```ftl
    /// row = { $a ->
    /// #~|^^^
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $b ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $c ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $d ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $e ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $f ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $g ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $h ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $i ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $j ->
    ///     [x] 1
    ///    *[y] 2
    ///  }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// row = { $a ->
    ///     [x] 1
    ///    *[y] 2
    ///  }{ $b ->
    ///     [x] 1
    ///    *[y] 2
    ///  }
    /// ```
    ENTRY = "too-large-entry", Error, Run::Entry(Holds::ANYTHING, entry)
}

/// Most bytes of one message or term. The longest in the measured corpora has 3,000.
const MAX_ENTRY: u32 = 64 << 10;

/// Most placeables in one text with all that it refers to: fluent.js and fluent-rs stop there.
const MAX_PLACEABLES: u64 = 100;

/// Most bytes of one text with all that it refers to.
const MAX_EXPANSION: u64 = 256 << 10;

fn entry(_: &LocaleView, entry: &EntryView, found: &mut Findings) {
    let length = entry.message.span.len();
    if length > MAX_ENTRY {
        let message = format!("this text has {} KiB, more than the limit of {} KiB", length >> 10, MAX_ENTRY >> 10);
        found.push(found.at(entry.message.id, message).about(entry.id()).help("cut it into several messages"));
        return;
    }
    // Twice two variants are the fewest that a selector adds.
    if entry.selects.len() < 3 {
        return;
    }
    for (part, pattern) in entry.parts() {
        let of_part = entry.selects.iter().filter(|(it, _)| *it == part);
        let bound = of_part.fold(1_usize, |product, (_, select)| product.saturating_mul(select.variants.len()));
        if bound > MAX_FORMS && flatten(pattern, entry.file.text()).is_none() {
            let message = format!("this text has more than {MAX_FORMS} forms: the selectors multiply");
            let help = "cut it into several messages, each with fewer selectors";
            found.push(found.at(entry.message.id, message).about(entry.unit_id(part)).help(help));
        }
    }
}

/// How much a pattern is with all that it refers to, at most.
#[derive(Clone, Copy, Default)]
struct Size {
    placeables: u64,
    bytes: u64,
}

impl Size {
    fn add(&mut self, other: Size) {
        self.placeables = self.placeables.saturating_add(other.placeables);
        self.bytes = self.bytes.saturating_add(other.bytes);
    }

    fn max(self, other: Size) -> Size {
        Size { placeables: self.placeables.max(other.placeables), bytes: self.bytes.max(other.bytes) }
    }

    fn is_too_large(self) -> bool {
        self.placeables > MAX_PLACEABLES || self.bytes > MAX_EXPANSION
    }
}

type Node = (u32, u32);

/// Adds up the sizes of entries, those referred to first, without recursion over references. A circle counts as nothing:
/// another rule reports it.
fn expansion(locale: &LocaleView, found: &mut Findings) {
    let mut sizes: HashMap<Node, Size> = HashMap::new();
    let small = small_terms(locale);
    let refers = |entry: &&EntryView| !entry.uses.is_empty() && references(entry).next().is_some();
    for start in locale.files.iter().flat_map(|file| &file.entries) {
        let is_small = small.is_some_and(|uses| start.uses.len() * (1 + uses) <= MAX_PLACEABLES as usize);
        if is_small && start.messages().next().is_none() {
            continue;
        }
        if !refers(&start) && start.uses.len() as u64 <= MAX_PLACEABLES {
            continue;
        }
        let mut path = vec![start];
        while let Some(entry) = path.last().copied() {
            if sizes.get(&entry.at).is_some_and(|size| size.bytes != u64::MAX) {
                path.pop();
                continue;
            }
            // The mark says that what it refers to has been asked for.
            if sizes.insert(entry.at, Size { placeables: 0, bytes: u64::MAX }).is_none() {
                let targets = references(entry).filter_map(|id| locale.resolve(entry, id).ok());
                path.extend(targets.filter(|other| !sizes.contains_key(&other.at)));
                continue;
            }
            let size = measure(locale, entry, &sizes);
            sizes.insert(entry.at, size);
            path.pop();
            let inner = || references(entry).filter_map(|id| locale.resolve(entry, id).ok());
            let already = inner().any(|other| sizes.get(&other.at).is_some_and(|size| size.is_too_large()));
            if size.is_too_large() && !already {
                report(entry, size, found);
            }
        }
    }
}

/// The most expressions in one term, if no term refers to anything or is long: then a text with few references, all to
/// terms, is small, and needs no adding up.
fn small_terms(locale: &LocaleView) -> Option<usize> {
    let terms = locale.files.iter().flat_map(|file| &file.entries).filter(|it| it.message.kind == Kind::Term);
    let small = |entry: &EntryView| {
        let flat = references(entry).next().is_none() && entry.message.span.len() <= 2048;
        flat.then_some(entry.selects.len() + entry.uses.len())
    };
    terms.map(small).try_fold(0, |most, uses| Some(most.max(uses?)))
}

fn report(entry: &EntryView, size: Size, found: &mut Findings) {
    let message = if size.placeables > MAX_PLACEABLES {
        let count = size.placeables;
        format!("with all that it refers to, this text has {count} placeables; programs stop at {MAX_PLACEABLES}")
    } else {
        format!("with all that it refers to, this text has {} KiB", size.bytes >> 10)
    };
    let finding = found.within(entry.file.id, entry.message.id, message).about(entry.id());
    found.push(finding.help("write some of the texts out, or refer to fewer"));
}

fn references<'a, 'p>(entry: &'a EntryView<'p>) -> impl Iterator<Item = &'p str> + use<'a, 'p> {
    entry.uses.iter().filter_map(|at| match at.expression {
        Expression::Message(it) => Some(entry.of(it.id)),
        Expression::Term(it) => Some(entry.of(it.id)),
        _ => None,
    })
}

/// The largest of an entry's parts.
fn measure(locale: &LocaleView, entry: &EntryView, sizes: &HashMap<Node, Size>) -> Size {
    entry.parts().fold(Size::default(), |largest, (_, pattern)| largest.max(of_pattern(locale, entry, pattern, sizes)))
}

fn of_pattern(locale: &LocaleView, entry: &EntryView, pattern: &Pattern, sizes: &HashMap<Node, Size>) -> Size {
    let mut size = Size::default();
    for element in &pattern.elements {
        match element {
            Element::Text(span) => size.bytes = size.bytes.saturating_add(span.len().into()),
            Element::Placeable(it) => {
                size.add(Size { placeables: 1, bytes: 0 });
                size.add(of_expression(locale, entry, &it.expression, sizes));
            }
        }
    }
    size
}

fn of_expression(locale: &LocaleView, entry: &EntryView, it: &Expression, sizes: &HashMap<Node, Size>) -> Size {
    let id = match it {
        Expression::Placeable(inner) => return of_expression(locale, entry, &inner.expression, sizes),
        Expression::Select(select) => {
            let variants = select.variants.iter().map(|variant| of_pattern(locale, entry, &variant.value, sizes));
            return variants.fold(Size::default(), Size::max);
        }
        Expression::Message(it) => it.id,
        Expression::Term(it) => it.id,
        _ => return Size { placeables: 0, bytes: it.span().len().into() },
    };
    let Ok(other) = locale.resolve(entry, entry.of(id)) else { return Size::default() };
    match sizes.get(&other.at) {
        Some(size) if size.bytes != u64::MAX => *size,
        // Part of a circle.
        Some(_) => Size::default(),
        None => {
            let text = other.message.span.len();
            Size { placeables: 0, bytes: text.into() }
        }
    }
}

//! R09: texts that refer to each other in a circle.

use hashbrown::HashMap;

use crate::check::rule::{Findings, Run, rule};
use crate::check::view::{EntryView, LocaleView, Part};
use crate::syntax::tree::Expression;
use crate::text::Span;

rule! {
    /// A text refers to itself, directly or through others.
    ///
    /// Programs cannot show it; some run into their limits, and one of the official runtimes crashes.
    ///
    /// # Example
    /// ```ftl
    /// city = the city of { country }
    /// #~                   ^^^^^^^
    /// country = the country of { city }
    /// ```
    ///
    /// # Instead
    /// ```ftl
    /// city = the city of { $name }
    /// country = the country of { city }
    /// ```
    RULE = "cyclic-reference", Error, Run::Locale(check)
}

/// A pattern: file and entry by their index, and which part.
type Node = (u32, u32, Part);

/// A reference from one pattern to another.
struct Edge {
    to: Node,
    span: Span,
}

/// Walks the references of a locale in depth, without recursion, and reports each one that closes a circle.
fn check(locale: &LocaleView, found: &mut Findings) {
    let graph = graph(locale);
    let mut starts: Vec<&Node> = graph.keys().collect();
    starts.sort();
    // Patterns are unvisited, on the way from the start (with how many references were followed), or done.
    let mut done: HashMap<Node, bool> = HashMap::new();
    for &start in starts {
        if done.contains_key(&start) {
            continue;
        }
        let mut path: Vec<(Node, usize)> = vec![(start, 0)];
        done.insert(start, false);
        while let Some((node, next)) = path.last_mut() {
            let Some(edge) = graph.get(node).and_then(|edges| edges.get(*next)) else {
                done.insert(*node, true);
                path.pop();
                continue;
            };
            *next += 1;
            match done.get(&edge.to) {
                Some(true) => {}
                Some(false) => {
                    let first = path.iter().position(|(node, _)| *node == edge.to).unwrap_or(0);
                    let circle: Vec<Node> = path[first..].iter().map(|(node, _)| *node).collect();
                    report(locale, &graph, &circle, found);
                }
                None => {
                    done.insert(edge.to, false);
                    path.push((edge.to, 0));
                }
            }
        }
    }
}

/// Reports a circle once, at its first entry in the order of the files.
fn report(locale: &LocaleView, graph: &HashMap<Node, Vec<Edge>>, circle: &[Node], found: &mut Findings) {
    let Some(first) = circle.iter().min().copied() else { return };
    let at = circle.iter().position(|node| *node == first).unwrap_or(0);
    let next = circle[(at + 1) % circle.len()];
    let Some(edge) = graph.get(&first).and_then(|edges| edges.iter().find(|edge| edge.to == next)) else { return };
    let entry = entry(locale, first);
    const SHOWN: usize = 6;
    let names: Vec<String> =
        (0..circle.len().min(SHOWN)).map(|step| name(locale, circle[(at + step) % circle.len()])).collect();
    let more = if circle.len() > SHOWN { " → …" } else { "" };
    let message = if circle.len() == 1 {
        format!("`{}` refers to itself", names[0])
    } else {
        format!("these texts refer to each other in a circle: {}{more} → {}", names.join(" → "), names[0])
    };
    let finding = found.within(entry.file.id, edge.span, message).about(entry.unit_id(first.2));
    found.push(finding.help("write one of the texts out instead of referring to the other"));
}

fn entry<'a, 'p>(locale: &'a LocaleView<'p>, node: Node) -> &'a EntryView<'p> {
    &locale.files[node.0 as usize].entries[node.1 as usize]
}

fn name(locale: &LocaleView, node: Node) -> String {
    entry(locale, node).unit_id(node.2)
}

/// Every pattern that refers to others, with what it refers to.
fn graph(locale: &LocaleView) -> HashMap<Node, Vec<Edge>> {
    let mut graph: HashMap<Node, Vec<Edge>> = HashMap::new();
    for view in &locale.files {
        for entry in &view.entries {
            for it in &entry.uses {
                let (id, attribute, span) = match it.expression {
                    Expression::Message(reference) => (reference.id, reference.attribute, reference.span),
                    Expression::Term(reference) => (reference.id, reference.attribute, reference.span),
                    _ => continue,
                };
                let Ok(other) = locale.resolve(entry, entry.of(id)) else { continue };
                // What refers to nothing is the end of every way: most terms are.
                if other.uses.is_empty() {
                    continue;
                }
                let part = match attribute {
                    None => 0,
                    Some(name) => {
                        let mut attributes = other.message.attributes.iter();
                        match attributes.position(|it| other.of(it.id) == entry.of(name)) {
                            Some(at) => at as Part + 1,
                            // An attribute that is not there leads nowhere, which is another rule's to say.
                            None => continue,
                        }
                    }
                };
                let (from, to) = (entry.at, other.at);
                graph.entry((from.0, from.1, it.part)).or_default().push(Edge { to: (to.0, to.1, part), span });
            }
        }
    }
    graph
}

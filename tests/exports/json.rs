//! The format `json`, read by a renderer of thirty lines.

use crate::consumers;
use crate::exports::classes::SPACE;
use crate::exports::grid::{Reader, run};

pub static NODE: Reader = Reader { format: "json", name: "Node.js with Intl", classes: &[SPACE] };

#[test]
fn node_reads_json() {
    let Some(node) = consumers::plain_node() else { return };
    run(&NODE, node.script("exports/json.mjs"));
}

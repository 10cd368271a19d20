//! Makes a method for each message of the bundle `website`, in seven languages.

fn main() {
    portolan::build::Accessors::new("../../locales").bundle("website").generate();
}

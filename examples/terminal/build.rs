//! Makes a method for each message of the bundle `events`, in seven languages.

fn main() {
    portolan::build::Accessors::new("../../locales").bundle("events").generate();
}

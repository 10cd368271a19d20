//! How much a catalogue may hold. Each limit has a diagnostic of its own, and none is near what people write.

/// Most bytes in a file: 256 MiB. Longer files are reported as `file-too-large` and not read.
pub const MAX_FILE_BYTES: usize = 256 << 20;

/// Most placeables and calls inside one another. The deepest entry in the measured corpora has 6.
///
/// Every function that recurses over a tree relies on this bound, so that it needs little stack.
pub const MAX_NESTING: u32 = 100;

/// Most syntax diagnostics kept for one file; a last one says that there were more.
pub const MAX_PROBLEMS: usize = 500;

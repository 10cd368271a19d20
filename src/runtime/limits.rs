//! What bounds the work and the memory of formatting one message. Passing a limit gives text and an error, never a hang.

/// Most placeables, references and arguments that are worked out for one text. The official runtimes stop at 100
/// placeables, which a long legal text with a term in each sentence can reach; each of ours costs some 10 ns.
pub const MAX_STEPS: u32 = 10_000;

/// Most bytes that one text may have, arguments included.
pub const MAX_BYTES: usize = 4 << 20;

/// Most references, calls and selectors inside one another. Bounds the stack: each takes less than 1 KiB.
pub const MAX_DEPTH: u32 = 64;

/// Most errors that are kept for one text.
pub const MAX_ERRORS: usize = 100;

/// Most bytes of text that one program may hold, since places in it are 32 bits wide.
pub(crate) const MAX_PROGRAM_BYTES: usize = 1 << 31;

/// Most languages that are read from one request.
pub const MAX_LANGUAGES: usize = 32;

/// Most bytes that are read of a list of languages.
pub const MAX_LANGUAGE_LIST: usize = 4096;

/// Most digits of a number that is given as text, and most that any number is shown with.
pub const MAX_DIGITS: usize = 1000;

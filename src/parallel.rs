//! How work on many files is shared between threads.

use rayon::iter::MaxLen;
use rayon::prelude::*;

/// How many things one thread takes in hand at most. Of a piece that is begun nobody can take over the rest, so that without
/// a limit a thread may be alone with hundreds of files in the end.
const MAX_PIECE: usize = 4;

/// Each of some files, or of what is as large.
pub(crate) fn each<T: Sync>(things: &[T]) -> MaxLen<rayon::slice::Iter<'_, T>> {
    things.par_iter().with_max_len(MAX_PIECE)
}

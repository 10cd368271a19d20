//! Where no edit may be made, although rules offer some: in files that must be saved anew first, in merge conflicts, in
//! texts whose letters were read in the wrong encoding, and in what cannot be read but has the id of another entry.
//!
//! Each of these has a way back, which an edit would close: bytes that are taken for blanks or apostrophes are parts of
//! letters there, and of two sides of a conflict nobody has chosen one. Only the way back itself may be taken. An entry that
//! became readable above its twin would take the twin's place.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalogue::File;
use crate::check::garbled::garbled;
use crate::check::rules::GARBLED;
use crate::diagnostic::Diagnostic;
use crate::project::Project;
use crate::syntax::CONFLICT;
use crate::text::FileId;

/// Takes the edits away that must not be made. The findings stay.
pub(super) fn withhold(project: &Project, found: &mut [Diagnostic]) {
    let files: BTreeMap<FileId, &File> =
        project.catalogues().flat_map(|catalogue| &catalogue.files).map(|file| (file.id, file)).collect();
    found.par_iter_mut().filter(|finding| !finding.fix.is_empty()).for_each(|finding| {
        let Some(file) = files.get(&finding.file) else { return };
        let source = &project.sources[finding.file];
        let is_garbled = || finding.rule != GARBLED.name && is_in_garbled(file, finding);
        let in_conflict = || file.problems.iter().any(|problem| problem.rule == CONFLICT);
        if in_conflict() || source.is_utf16() || is_garbled() || is_in_twin(file, finding) {
            finding.fix.clear();
            finding.is_safe = false;
        }
    });
}

/// Whether an edit of a finding stands in an entry that was read in the wrong encoding.
fn is_in_garbled(file: &File, finding: &Diagnostic) -> bool {
    let entries = finding.fix.iter().filter_map(|edit| file.message_around(edit.span.start));
    entries.map(|message| file.of(message.span)).any(|text| !garbled(text).is_empty())
}

/// Whether an edit of a finding stands in an entry that cannot be read, whose id another has that can.
fn is_in_twin(file: &File, finding: &Diagnostic) -> bool {
    let entries = finding.fix.iter().filter_map(|edit| file.junk_around(edit.span.start));
    entries.filter_map(|junk| junk.id).any(|id| file.get(file.of(id)).is_some())
}

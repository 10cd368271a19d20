//! Where no edit may be made, although rules offer some: in files that must be saved anew first, in merge conflicts, and
//! in texts whose letters were read in the wrong encoding.
//!
//! Each of these has a way back, which an edit would close: bytes that are taken for blanks or apostrophes are parts of
//! letters there, and of two sides of a conflict nobody has chosen one.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalogue::File;
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
        let in_conflict = || file.problems.iter().any(|problem| problem.rule == CONFLICT);
        if in_conflict() || source.is_utf16() || is_in_garbled(file, finding) {
            finding.fix.clear();
            finding.is_safe = false;
        }
    });
}

/// Whether an edit of a finding stands in an entry that was read in the wrong encoding.
fn is_in_garbled(file: &File, finding: &Diagnostic) -> bool {
    let entries = finding.fix.iter().filter_map(|edit| file.message_around(edit.span.start));
    entries.map(|message| file.of(message.span)).any(is_garbled)
}

/// Whether a text seems to be UTF-8 that was read as a Western encoding: `Ã©` for é, `Ä…` for ą, `Î±` for α, `â€™` for ’.
fn is_garbled(text: &str) -> bool {
    let leads = memchr::memchr_iter(0xC3, text.as_bytes());
    leads.filter_map(|at| text.get(at..)).any(|rest| {
        let mut chars = rest.chars();
        let (first, second) = (chars.next(), chars.next());
        match first {
            Some('Ã' | 'Â' | 'Ä' | 'Å' | 'Î' | 'Ï') => second.is_some_and(continues),
            Some('â') => second == Some('€'),
            _ => false,
        }
    })
}

/// Whether a sign is what a Western encoding has for a byte from 0x80 to 0xBF, and no letter.
fn continues(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{BF}' | '€' | '‚' | '„' | '†' | '‡' | 'ˆ' | '‰' | '•' | '˜' | '™' | '…')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_in_the_wrong_encoding_is_told_from_words() {
        for text in ["Ã\u{A0}", "bientÃ´t", "lâ€™eau", "Î±Î²", "wÅ‚asny", "ÅºrÃ³dÅ‚o", "Ä…"] {
            assert!(is_garbled(text), "{text}");
        }
        for text in ["À bientôt", "Ça", "CAFÉ\u{A0}»", "Île", "Ärger", "„Ä“", "σαν", "źródło", "âgé", "70 €"]
        {
            assert!(!is_garbled(text), "{text}");
        }
    }
}

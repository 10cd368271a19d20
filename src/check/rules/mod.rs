//! The table of rules, sorted by name. Adding a rule is one file here and its two lines below.

use crate::catalogue::File;
use crate::check::rule::Rule;
use crate::diagnostic::Edit;
use crate::syntax::edit::Editor;
use crate::syntax::tree::Message;

mod accents;
mod addresses;
mod broken_markup;
mod characters;
mod configuration;
mod cyclic_reference;
mod duplicates;
mod encoding;
mod files;
mod french;
mod german;
mod glossary;
mod greek;
mod italian;
mod language;
mod markup;
mod missing;
mod missing_variable;
mod obsolete;
mod parts;
mod plurals;
mod references;
mod registers;
mod residue;
mod same_text;
mod scripts;
mod spanish;
mod stale;
mod stray_spaces;
mod syntax;
mod unknown_variable;

/// Every rule, sorted by name.
pub static RULES: &[&Rule] = &[
    &markup::ADDED,
    &glossary::NAME,
    &italian::ACCENT,
    &syntax::BAD_ESCAPE,
    &configuration::BAD_LOCALE,
    &configuration::BAD_PATH,
    &configuration::BAD_VALUE,
    &characters::BIDI,
    &german::ABBREVIATION,
    &configuration::BROKEN_LEDGER,
    &broken_markup::RULE,
    &encoding::BYTE_ORDER_MARK,
    &addresses::CHANGED,
    &configuration::CONFIG_SYNTAX,
    &syntax::CONFLICT_MARKER,
    &characters::CONTROL,
    &same_text::COPIED,
    &cyclic_reference::RULE,
    &addresses::DECEPTIVE,
    &markup::DIFFERENT,
    &markup::OVERLAY,
    &syntax::DUPLICATE_ARGUMENT,
    &duplicates::ATTRIBUTE,
    &duplicates::ID,
    &duplicates::ID_IN_BUNDLE,
    &duplicates::VARIANT,
    &syntax::EMPTY_ENTRY,
    &same_text::EMPTY,
    &language::ENGLISH,
    &characters::ESCAPED,
    &parts::EXTRA_ATTRIBUTE,
    &parts::EXTRA_VALUE,
    &syntax::FILE_TOO_LARGE,
    &glossary::FORBIDDEN,
    &accents::LETTER,
    &french::RULE,
    &greek::QUESTION,
    &greek::SEMICOLON,
    &syntax::INVALID_REFERENCE,
    &syntax::INVALID_SELECTOR,
    &encoding::INVALID_UTF8,
    &syntax::LINE_START_CHARACTER,
    &stray_spaces::SINGLE,
    &residue::MACHINE,
    &parts::MISSING_ATTRIBUTE,
    &syntax::MISSING_DEFAULT_VARIANT,
    &syntax::MISSING_EQUALS,
    &files::MISSING,
    &encoding::MISSING_FINAL_NEWLINE,
    &glossary::MISSING,
    &missing::MESSAGE,
    &spanish::OPENING,
    &plurals::MISSING,
    &plurals::MISSING_RARE,
    &missing::TERM,
    &parts::MISSING_VALUE,
    &missing_variable::RULE,
    &scripts::RULE,
    &encoding::MIXED_LINE_ENDS,
    &registers::RULE,
    &syntax::NESTING_TOO_DEEP,
    &obsolete::MESSAGE,
    &obsolete::TERM,
    &files::ORPHAN,
    &language::OTHER,
    &configuration::OUTSIDE_ROOT,
    &syntax::POSITIONAL_AFTER_NAMED,
    &references::WITHOUT_VALUE,
    &same_text::REPEATED_ID,
    &syntax::SEVERAL_DEFAULT_VARIANTS,
    &italian::ELISION,
    &stray_spaces::QUOTES,
    &stale::RULE,
    &spanish::STOP,
    &syntax::STRAY_ATTRIBUTE,
    &syntax::SYNTAX_ERROR,
    &syntax::TAB_INDENTATION,
    &syntax::TOO_MANY_PROBLEMS,
    &residue::NOTE,
    &syntax::UNCLOSED_PLACEABLE,
    &syntax::UNCLOSED_STRING,
    &syntax::UNESCAPED_BRACE,
    &references::ATTRIBUTE,
    &configuration::UNKNOWN_FILE,
    &references::FUNCTION,
    &configuration::UNKNOWN_KEY,
    &references::MESSAGE,
    &plurals::UNKNOWN,
    &configuration::UNKNOWN_RULE,
    &references::TERM,
    &references::TERM_ATTRIBUTE,
    &unknown_variable::RULE,
    &configuration::UNLISTED_LOCALE,
    &accents::ACCENT,
    &german::SHARP_S,
    &greek::SIGMA,
    &greek::TONOS,
];

/// The rule of that name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.binary_search_by(|rule| rule.name.cmp(name)).ok().map(|index| RULES[index])
}

/// Most names that a hint looks through.
const MAX_CANDIDATES: usize = 5_000;

/// The name most like `wrong` among those that are right, for a hint.
pub fn nearest<'n>(wrong: &str, right: &[&'n str]) -> Option<&'n str> {
    if let Some(same) = right.iter().find(|name| name.eq_ignore_ascii_case(wrong)) {
        return Some(same);
    }
    let close: Vec<&str> =
        right.iter().copied().filter(|name| name.len().abs_diff(wrong.len()) <= 3).take(MAX_CANDIDATES).collect();
    similar::get_close_matches(wrong, &close, 1, 0.6).first().copied()
}

/// The edits that take a message or term out of its file.
fn removal(file: &File, message: &Message) -> Vec<Edit> {
    let entries = &file.resource.entries;
    let index = entries.partition_point(|entry| entry.span().start < message.span.start);
    Editor::new(file.id, file.text(), &file.resource).delete(index)
}

//! The table of rules, sorted by name. Adding a rule is one file here and its two lines below.

use crate::catalogue::File;
use crate::check::rule::Rule;
use crate::check::view::{EntryView, LocaleView};
use crate::diagnostic::Edit;
use crate::syntax::edit::Editor;
use crate::syntax::tree::Message;

mod access_keys;
mod accessible_names;
mod broken_markup;
mod characters;
mod comment_layout;
mod comments;
mod configuration;
mod consistency;
mod cyclic_reference;
mod different_references;
mod duplicates;
mod encoding;
mod files;
mod function_calls;
mod ids;
mod length;
mod markup;
mod missing;
mod missing_variable;
mod obsolete;
mod parts;
mod plural_text;
mod plurals;
mod references;
mod runtime_difference;
mod same_text;
mod size;
mod stale;
mod syntax;
mod term_arguments;
mod unknown_variable;
mod unused_term;
mod variant_keys;
mod variants;
mod wrong_plural_type;

/// Every rule, sorted by name.
pub static RULES: &[&Rule] = &[
    &access_keys::NOT_IN_LABEL,
    &markup::ADDED,
    &comments::AMBIGUOUS,
    &term_arguments::WITHOUT_VARIANT,
    &syntax::BAD_ESCAPE,
    &function_calls::BAD_ARGUMENT,
    &configuration::BAD_LOCALE,
    &configuration::BAD_PATH,
    &configuration::BAD_VALUE,
    &characters::BIDI,
    &configuration::BROKEN_LEDGER,
    &broken_markup::RULE,
    &encoding::BYTE_ORDER_MARK,
    &comments::COMMENTED_OUT,
    &configuration::CONFIG_SYNTAX,
    &syntax::CONFLICT_MARKER,
    &ids::CONFUSABLE,
    &characters::CONTROL,
    &same_text::COPIED,
    &cyclic_reference::RULE,
    &variants::DEFAULT,
    &function_calls::DIFFERENT,
    &markup::DIFFERENT,
    &markup::OVERLAY,
    &variant_keys::DIFFERENT,
    &access_keys::DUPLICATE,
    &syntax::DUPLICATE_ARGUMENT,
    &duplicates::ATTRIBUTE,
    &duplicates::ID,
    &duplicates::ID_IN_BUNDLE,
    &duplicates::VARIANT,
    &syntax::EMPTY_ENTRY,
    &same_text::EMPTY,
    &characters::ESCAPED,
    &parts::EXTRA_ATTRIBUTE,
    &different_references::EXTRA,
    &parts::EXTRA_VALUE,
    &comment_layout::FILE,
    &syntax::FILE_TOO_LARGE,
    &comment_layout::GROUP,
    &consistency::ID,
    &ids::CASE,
    &ids::LENGTH,
    &variant_keys::GRID,
    &consistency::DIFFERENT,
    &syntax::INVALID_REFERENCE,
    &syntax::INVALID_SELECTOR,
    &encoding::INVALID_UTF8,
    &accessible_names::LABEL,
    &syntax::LINE_START_CHARACTER,
    &access_keys::LENGTH,
    &plural_text::LOST,
    &parts::MISSING_ATTRIBUTE,
    &plural_text::COUNT,
    &syntax::MISSING_DEFAULT_VARIANT,
    &syntax::MISSING_EQUALS,
    &files::MISSING,
    &encoding::MISSING_FINAL_NEWLINE,
    &missing::MESSAGE,
    &plurals::MISSING,
    &plurals::MISSING_RARE,
    &different_references::MISSING,
    &missing::TERM,
    &parts::MISSING_VALUE,
    &missing_variable::RULE,
    &encoding::MIXED_LINE_ENDS,
    &obsolete::MOVED,
    &length::MUCH_LONGER,
    &length::MUCH_SHORTER,
    &length::NEAR_LIMIT,
    &syntax::NESTING_TOO_DEEP,
    &obsolete::MESSAGE,
    &obsolete::TERM,
    &files::ORPHAN,
    &configuration::OUTSIDE_ROOT,
    &syntax::POSITIONAL_AFTER_NAMED,
    &variants::REDUNDANT,
    &references::WITHOUT_VALUE,
    &same_text::REPEATED_ID,
    &runtime_difference::RULE,
    &consistency::SAME,
    &variants::SAME,
    &syntax::SEVERAL_DEFAULT_VARIANTS,
    &accessible_names::SIGN,
    &stale::RULE,
    &comments::STALE,
    &syntax::STRAY_ATTRIBUTE,
    &syntax::SYNTAX_ERROR,
    &syntax::TAB_INDENTATION,
    &size::ENTRY,
    &size::EXPANSION,
    &length::TOO_LONG,
    &length::TOO_MANY_LINES,
    &syntax::TOO_MANY_PROBLEMS,
    &access_keys::LOCALISED,
    &access_keys::SHORTCUT,
    &syntax::UNCLOSED_PLACEABLE,
    &syntax::UNCLOSED_STRING,
    &comments::UNDESCRIBED,
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
    &comments::UNKNOWN,
    &configuration::UNLISTED_LOCALE,
    &term_arguments::UNPASSED,
    &variants::UNREACHABLE,
    &term_arguments::UNREAD,
    &unused_term::RULE,
    &plural_text::VARIABLE,
    &different_references::WRITTEN_OUT,
    &wrong_plural_type::RULE,
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

/// Whether the English has these words in the entry too, in which case a fault in them is reported there, not in every language again.
fn stands_in_source(locale: &LocaleView, entry: &EntryView, words: &str) -> bool {
    let file = || locale.project.source.file(&entry.file.name);
    let english = || file().and_then(|file| Some(file.of(file.get(entry.id())?.span)));
    !locale.is_source() && english().is_some_and(|text| text.contains(words))
}

/// The edits that take a message or term out of its file.
fn removal(file: &File, message: &Message) -> Vec<Edit> {
    let entries = &file.resource.entries;
    let index = entries.partition_point(|entry| entry.span().start < message.span.start);
    Editor::new(file.id, file.text(), &file.resource).delete(index)
}

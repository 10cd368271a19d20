//! The table of rules, sorted by name. Adding a rule is one file here and its two lines below.

use crate::catalogue::File;
use crate::check::rule::Rule;
use crate::check::view::{EntryView, LocaleView};
use crate::diagnostic::Edit;
use crate::syntax::edit::Editor;
use crate::syntax::tree::Message;

mod accents;
mod access_keys;
mod accessible_names;
mod addresses;
mod brackets;
mod broken_markup;
mod capitals;
mod changed_english;
mod character_references;
mod characters;
mod chords;
mod comment_layout;
mod comments;
pub mod configuration;
mod consistency;
mod cyclic_reference;
mod different_references;
mod duplicates;
mod encoding;
mod end_mark;
mod escapes;
mod files;
mod french;
mod function_calls;
mod garbled;
mod german;
mod glossary;
mod greek;
mod ids;
mod imitated_quotes;
mod invisible;
mod italian;
mod language;
mod layout;
mod length;
mod losses;
mod machine;
mod markup;
mod markup_details;
mod markup_hazards;
mod missing;
mod missing_variable;
mod normal_form;
mod number_words;
mod numbers;
mod obsolete;
mod optional_plural;
mod overlays;
mod parts;
mod percent;
mod placeables;
mod placeholders;
mod plural_text;
mod plurals;
mod policy;
mod punctuation;
mod quotes;
mod readiness;
mod references;
mod registers;
mod residue;
mod runtime_difference;
mod same_text;
mod scripts;
mod size;
mod spacing;
mod spanish;
mod stale;
mod stray_spaces;
pub(super) mod suppression;
mod syntax;
mod term_arguments;
mod unknown_variable;
mod unreviewed;
mod unused_term;
mod variant_keys;
mod variants;
mod words;
mod wrong_plural_type;

pub use crate::check::rules::changed_english::RULE as CHANGED_ENGLISH;
pub use crate::check::rules::garbled::RULE as GARBLED;

/// Every rule, sorted by name.
pub static RULES: &[&Rule] = &[
    &access_keys::NOT_IN_LABEL,
    &markup_hazards::ACTIVE,
    &markup::ADDED,
    &glossary::NAME,
    &comments::AMBIGUOUS,
    &italian::ACCENT,
    &term_arguments::WITHOUT_VARIANT,
    &syntax::BAD_ESCAPE,
    &function_calls::BAD_ARGUMENT,
    &configuration::BAD_LOCALE,
    &configuration::BAD_PATH,
    &configuration::BAD_VALUE,
    &configuration::BASELINE_SHRINKS,
    &characters::BIDI,
    &layout::BRACE_SPACING,
    &german::ABBREVIATION,
    &configuration::BROKEN_BASELINE,
    &character_references::BROKEN,
    &configuration::BROKEN_LEDGER,
    &broken_markup::RULE,
    &encoding::BYTE_ORDER_MARK,
    &addresses::CHANGED,
    &changed_english::RULE,
    &words::TECHNICAL,
    &comments::COMMENTED_OUT,
    &configuration::CONFIG_SYNTAX,
    &syntax::CONFLICT_MARKER,
    &ids::CONFUSABLE,
    &characters::CONTROL,
    &same_text::COPIED,
    &cyclic_reference::RULE,
    &addresses::DECEPTIVE,
    &variants::DEFAULT,
    &spacing::EDGE,
    &words::EMOJI,
    &end_mark::END,
    &character_references::DIFFERENT,
    &function_calls::DIFFERENT,
    &overlays::DIFFERENT,
    &capitals::INITIAL,
    &placeables::LINES,
    &markup_details::MARKDOWN,
    &markup::DIFFERENT,
    &numbers::DIFFERENT,
    &layout::DIFFERENT_ORDER,
    &markup::OVERLAY,
    &quotes::COUNT,
    &losses::SENTENCES,
    &end_mark::STOP,
    &end_mark::START,
    &markup_details::STYLE,
    &variant_keys::DIFFERENT,
    &character_references::DOUBLE,
    &spacing::DOUBLE,
    &punctuation::DOUBLED,
    &words::DOUBLED,
    &overlays::ATTRIBUTE,
    &overlays::ELEMENT,
    &access_keys::DUPLICATE,
    &syntax::DUPLICATE_ARGUMENT,
    &duplicates::ATTRIBUTE,
    &duplicates::ID,
    &duplicates::ID_IN_BUNDLE,
    &duplicates::VARIANT,
    &invisible::ARTEFACT,
    &syntax::EMPTY_ENTRY,
    &same_text::EMPTY,
    &language::ENGLISH,
    &escapes::RULE,
    &characters::ESCAPED,
    &parts::EXTRA_ATTRIBUTE,
    &different_references::EXTRA,
    &parts::EXTRA_VALUE,
    &comment_layout::FILE,
    &syntax::FILE_TOO_LARGE,
    &optional_plural::FIXED,
    &policy::FEATURE,
    &glossary::FORBIDDEN,
    &accents::LETTER,
    &numbers::FORMAT,
    &placeholders::RULE,
    &quotes::FOREIGN,
    &french::RULE,
    &garbled::RULE,
    &greek::QUESTION,
    &greek::SEMICOLON,
    &comment_layout::GROUP,
    &markup_hazards::LITERAL,
    &punctuation::DASH,
    &consistency::ID,
    &ids::CASE,
    &ids::LENGTH,
    &policy::PREFIX,
    &imitated_quotes::RULE,
    &variant_keys::GRID,
    &consistency::DIFFERENT,
    &syntax::INVALID_REFERENCE,
    &syntax::INVALID_SELECTOR,
    &encoding::INVALID_UTF8,
    &invisible::CHARACTER,
    &accessible_names::LABEL,
    &syntax::LINE_START_CHARACTER,
    &readiness::BELOW,
    &readiness::LEFT_OUT,
    &access_keys::LENGTH,
    &stray_spaces::SINGLE,
    &losses::ABBREVIATION,
    &brackets::LOST,
    &plural_text::LOST,
    &placeables::STUCK,
    &machine::MACHINE,
    &markup_hazards::NOT_TEXT,
    &parts::MISSING_ATTRIBUTE,
    &layout::MISSING_BLANK_LINE,
    &plural_text::COUNT,
    &syntax::MISSING_DEFAULT_VARIANT,
    &syntax::MISSING_EQUALS,
    &files::MISSING,
    &encoding::MISSING_FINAL_NEWLINE,
    &glossary::MISSING,
    &missing::MESSAGE,
    &spanish::OPENING,
    &plurals::MISSING,
    &plurals::MISSING_RARE,
    &different_references::MISSING,
    &missing::TERM,
    &parts::MISSING_VALUE,
    &missing_variable::RULE,
    &suppression::SLIP,
    &scripts::RULE,
    &encoding::MIXED_LINE_ENDS,
    &registers::RULE,
    &obsolete::MOVED,
    &length::MUCH_LONGER,
    &length::MUCH_SHORTER,
    &length::NEAR_LIMIT,
    &placeables::NEEDLESS,
    &overlays::NESTED,
    &syntax::NESTING_TOO_DEEP,
    &normal_form::RULE,
    &obsolete::MESSAGE,
    &obsolete::TERM,
    &capitals::ODD,
    &optional_plural::OPTIONAL,
    &files::ORPHAN,
    &language::OTHER,
    &suppression::OUTDATED,
    &configuration::OUTSIDE_ROOT,
    &percent::RULE,
    &markup_hazards::GLUED,
    &markup_hazards::MOVED,
    &syntax::POSITIONAL_AFTER_NAMED,
    &variants::REDUNDANT,
    &references::WITHOUT_VALUE,
    &same_text::REPEATED_ID,
    &runtime_difference::RULE,
    &consistency::SAME,
    &variants::SAME,
    &syntax::SEVERAL_DEFAULT_VARIANTS,
    &accessible_names::SIGN,
    &italian::ELISION,
    &spacing::BEFORE_MARK,
    &stray_spaces::QUOTES,
    &markup_details::SPACE,
    &stale::RULE,
    &comments::STALE,
    &spanish::STOP,
    &quotes::APOSTROPHE,
    &quotes::STRAIGHT,
    &syntax::STRAY_ATTRIBUTE,
    &suppression::NO_REASON,
    &syntax::SYNTAX_ERROR,
    &syntax::TAB_INDENTATION,
    &punctuation::DOTS,
    &capitals::TITLE,
    &size::ENTRY,
    &size::EXPANSION,
    &length::TOO_LONG,
    &length::TOO_MANY_LINES,
    &syntax::TOO_MANY_PROBLEMS,
    &layout::TRAILING_SPACES,
    &access_keys::LOCALISED,
    &access_keys::SHORTCUT,
    &residue::NOTE,
    &punctuation::BRACKETS,
    &quotes::UNBALANCED,
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
    &unreviewed::RULE,
    &layout::UNTIDY_LAYOUT,
    &same_text::UNTRANSLATED,
    &suppression::UNUSED,
    &unused_term::RULE,
    &invisible::SPACE,
    &plural_text::VARIABLE,
    &different_references::WRITTEN_OUT,
    &accents::ACCENT,
    &wrong_plural_type::RULE,
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

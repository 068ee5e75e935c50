//! Text as data: prose as a tree of blocks, the messages of a language, readability, and the format
//! of dates, numbers and lists in a language.

mod alphabet;
mod bidi;
mod box_kinds;
mod box_lines;
mod catalog;
mod catalog_diagnostics;
mod characters;
mod clock_format;
mod date_format;
mod date_words;
mod directional_pieces;
mod emphasis_marks;
mod find_word;
mod fluent_depth;
mod language_data;
mod leftover_marks;
mod list_format;
mod locale_format;
#[cfg(test)]
mod locale_table;
mod lookalikes;
mod made_once;
mod markdown;
mod messages;
mod open_element;
mod per_language;
mod picture;
mod picture_files;
mod plural_coverage;
mod plural_exact;
mod plural_faults;
mod plural_forms;
mod plural_number;
#[cfg(test)]
mod plural_tests;
mod plural_use;
mod plural_wording;
mod prose;
mod prose_builder;
mod readability;
mod removed_messages;
mod run_places;
mod search_words;
mod sections;
mod sentence_ends;
mod set_off;
mod set_off_prose;
mod set_off_spans;
mod skeleton;
mod text_blocks;
mod unfinished_diagnostic;
mod unsigned_marks;
mod variants;

pub use alphabet::Alphabet;
pub use bidi::{
    FIRST_STRONG_ISOLATE, ISOLATE_END, LTR_ISOLATE, RTL_ISOLATE, is_direction_mark,
    is_direction_override, is_isolate, isolate, isolate_ltr, misplaced_direction_controls,
    without_direction_controls,
};
pub use catalog::{Arg, BUILT_IN_FUNCTIONS, Catalog, FormatError, MessageLayer};
pub use characters::{CharacterFault, written_characters};
pub use date_words::DATE_WORDS_FILE;
pub use find_word::{find_word, find_word_outside, has_same_places};
pub use language_data::LanguageData;
pub use locale_format::{FormatOptions, LocaleFormat};
pub use lookalikes::{LookalikeFault, lookalike_faults};
pub use made_once::MadeOnce;
pub use messages::{
    InvalidMessage, MessageShape, MessageText, is_only_comments, messages, read_message,
};
pub use per_language::PerLanguage;
pub use plural_faults::{PluralFault, PluralFaultKind, message_plural_faults};
pub use plural_forms::{PLURAL_FORMS, PluralForms, exact_key};
pub use prose::{Block, BoxKind, Inline, LinkTarget, ListItem, Prose};
pub use readability::{Ease, LengthUnit, Readability, ReadabilityFormula, Sample, formulas_of};
pub use run_places::RunPlace;
pub use search_words::search_words;
pub use sections::plain_text;
pub use sentence_ends::SENTENCE_ENDS;
pub use set_off::{has_rtl, set_off, set_off_pieces};
pub use skeleton::{SKELETON_MARK, SkeletonEntry, SkeletonHead, skeleton};
pub use text_blocks::{TextBlock, text_blocks};
pub use unsigned_marks::{UNSIGNED_END, UNSIGNED_START, is_mark, mark_unsigned, without_marks};
pub use variants::{MessageVariants, Selection, VariantValues, argument_name, terms};

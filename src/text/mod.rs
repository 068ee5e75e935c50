//! Text as data: prose as a tree of blocks, the messages of a language, readability, and the format
//! of dates, numbers and lists in a language.

mod bidi;
mod box_kinds;
mod box_lines;
mod catalog;
mod fluent_depth;
mod language_data;
mod locale_format;
mod markdown;
mod messages;
mod open_element;
mod prose;
mod prose_builder;
mod readability;
mod removed_messages;
mod run_places;
mod skeleton;
mod text_blocks;
mod unfinished_diagnostic;
mod unsigned_marks;
mod variants;

pub use bidi::{
    FIRST_STRONG_ISOLATE, ISOLATE_END, LTR_ISOLATE, RTL_ISOLATE, is_direction_override, is_isolate,
    isolate, isolate_ltr, without_direction_controls,
};
pub use catalog::{Arg, BUILT_IN_FUNCTIONS, Catalog, FormatError, MessageLayer};
pub use language_data::LanguageData;
pub use locale_format::LocaleFormat;
pub use messages::{
    InvalidMessage, MessageShape, MessageText, is_only_comments, messages, read_message,
};
pub use prose::{Block, BoxKind, Inline, LinkTarget, ListItem, Prose};
pub use readability::{Ease, LengthUnit, Readability, ReadabilityFormula, Sample, formulas_of};
pub use run_places::RunPlace;
pub use skeleton::{SKELETON_MARK, SkeletonEntry, SkeletonHead, skeleton};
pub use text_blocks::{TextBlock, text_blocks};
pub use unsigned_marks::{UNSIGNED_END, UNSIGNED_START, mark_unsigned, without_marks};
pub use variants::{MessageVariants, Selection, VariantValues, argument_name, terms};

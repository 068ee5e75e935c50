//! Text as data: prose as a tree of blocks, messages by language, and dates, numbers and lists in a
//! language.
//!
//! Not for records, files or pages.

mod boxes;
mod catalog;
mod depth;
mod format;
mod frame;
mod leaves;
mod markdown;
mod marks;
mod messages;
mod places;
mod prose;
mod readability;
mod refusal;
mod variants;

pub use catalog::{Arg, Catalog, Layer, Unsaid, isolate, isolate_ltr};
pub use format::Format;
pub use leaves::{Leaf, leaves};
pub use marks::{SIGNED, UNSIGNED, is_mark, mark_unsigned, without_marks};
pub use messages::{MessageText, Shape, has_no_message, messages, read_message};
pub use places::RunPlace;
pub use prose::{Block, BoxKind, Inline, Item, Prose, Target};
pub use readability::{Ease, LengthUnit, Measure, Reading, Sample, measures_of};
pub use variants::{Selector, Values, Variants, argument, terms};

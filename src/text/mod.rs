//! Text as data: prose as a tree of blocks, the messages of a language, readability, and the format
//! of dates, numbers and lists in a language.

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
mod prose_builder;
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

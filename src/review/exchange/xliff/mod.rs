//! XLIFF 1.2, which every translation tool reads.
//!
//! There is one `<file>` per unit and one `<trans-unit>` per segment. A text is split as follows:
//!
//! - A placeable, a phone number and a bare web address are `<ph>`; both ends of a link are `<bpt>`
//!   and `<ept>`. Each contains the text that it stands for, so that a translator sees the number
//!   and can move it, and nothing is lost if a tool flattens tags or a person writes the number by
//!   hand. On import, the content of a code is ignored: its number is looked up in the source.
//!   `<x>` is not used: it is empty, so flattening it would lose a phone number. `<g>` is not used:
//!   it would have to hold Markdown syntax in an attribute, where flattening loses it too.
//! - Doses, numbers, dates, scores and names of instruments are text within
//!   `<mrk mtype="protected">`, medicines within `mtype="term"`. They must not become codes: `8 mg`
//!   is `8 мг` in another script, and `0.5` may be `0,5`. These annotations are in the source only,
//!   because a tool that replaces the text of a target (like the Translate Toolkit) fails on
//!   elements there. Lost numbers are found by comparing the texts.
//! - Emphasis remains Markdown syntax and plural forms remain Fluent syntax, because a target
//!   language may have more or fewer of them.
//! - The export stamp is in `extradata`, a standard attribute, so that tools without support for
//!   foreign namespaces keep it.
//!
//! XLIFF 2 is not supported: it is a different format with the same name.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

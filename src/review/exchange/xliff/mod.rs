//! XLIFF 1.2, which every tool of the trade reads.
//!
//! One `<file>` a unit, one `<trans-unit>` a segment. How a text is cut up, and why:
//!
//! - A placeable, a phone and a bare address are `<ph>`, both ends of a link `<bpt>` and `<ept>`.
//!   Each holds the text that it stands for, so that a translator sees the number and can move it,
//!   and a tool that flattens tags (or a person who writes the number by hand) loses nothing. What
//!   a code says on its way back is not read: its number is looked up in the source. No `<x>`: it
//!   holds nothing, so who flattens it loses a dose. No `<g>`: it would have to name Markdown's
//!   signs in an attribute, where a flattening tool loses them too.
//! - Doses, numbers, dates, scores and names of measures are words within `<mrk
//!   mtype="protected">`, medicines within `mtype="term"`. They may not become codes: `8 mg` is `8
//!   мг` in another script and `0.5` is `0,5`. It is an annotation, so it stands in the source
//!   only: a tool that replaces the text of a target (as the Translate Toolkit does) stumbles over
//!   each element there. Whether a number was lost is judged by the text.
//! - Emphasis stays as the signs of Markdown, plural forms as those of Fluent: a target language
//!   has more or fewer of them.
//! - The digest is in `extradata`, a standard attribute, which tools that know no foreign
//!   namespaces keep.
//!
//! Not for version 2: it is another language with the same name.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

//! The one door in: reads every file of a site, keeps it with its path and place, and reads YAML
//! with spans.
//!
//! 1. [`Sources::open`] walks the site's folders, in order, over the files that come with the
//!    program.
//! 2. `FontShelf` lays out the fonts for paper.
//! 3. [`patch`] edits an author's file, by place.
//! 4. [`read_given`] reads a file that somebody hands in from outside the site.
//! 5. [`yaml`] turns a text into a tree of nodes with places, and a tree into typed records.
//!
//! Not for meaning: what a record says is the work of `site`.

mod embedded;
#[cfg(feature = "pdf")]
mod fonts;
mod given;
mod misplaced;
pub mod patch;
#[cfg(feature = "serve")]
mod stamp;
mod text;
mod tree;
mod unread;
pub mod yaml;

#[cfg(feature = "pdf")]
pub use fonts::FontShelf;
pub use given::{MAX_GIVEN_BYTES, read_given};
#[cfg(feature = "serve")]
pub use stamp::fonts_stamp;
pub use text::MAX_FILE_BYTES;
pub use tree::{Origin, ROOMS, Source, Sources};

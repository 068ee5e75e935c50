//! Reads every file of a site from disk, keeps each with its path and position, and parses YAML
//! with spans. This is the only module that reads the site's files.
//!
//! 1. [`Sources::open`] walks the site's folders, in order, layered over the files that come with
//!    the program.
//! 2. `FontShelf` collects the fonts for PDFs.
//! 3. [`patch`] edits an author's file in place.
//! 4. [`read_given`] reads a file that comes from outside the site.
//! 5. [`yaml`] parses text into a tree of nodes with positions, and reads a tree into typed
//!    records.
//!
//! What a record means is decided in `site`.

mod embedded;
mod file;
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
mod walk;
pub mod yaml;

pub use file::{Origin, SourceFile};
#[cfg(feature = "pdf")]
pub use fonts::FontStore;
pub use given::{MAX_GIVEN_BYTES, read_given};
#[cfg(feature = "serve")]
pub use stamp::fonts_stamp;
pub use text::MAX_FILE_BYTES;
pub use tree::{ROOMS, Sources};

//! Reads every file of a site from disk, keeps each with its path and position, and parses YAML
//! with spans. This is the only module that reads the site's files.
//!
//! 1. [`Sources::open`] walks the site's folders, in order, layered over the files that come with
//!    the program.
//! 2. `FontStore` collects the fonts for PDFs.
//! 3. [`patch`] edits an author's file in place.
//! 4. [`read_external`] reads a file that comes from outside the site.
//! 5. [`yaml`] parses text into a tree of nodes with positions, and reads a tree into typed
//!    records.
//!
//! What a record means is decided in `site`.

mod edit_journal;
mod embedded;
mod external_file;
mod file_text;
mod font_fingerprint;
#[cfg(feature = "pdf")]
mod fonts;
mod list_entry;
mod misplaced;
pub mod patch;
mod pixel_picture;
mod planned_edit;
mod portable_digest;
mod source_file;
mod sources;
mod unread_file;
mod walk;
pub mod yaml;

pub use edit_journal::RecoveredEdit;
pub use embedded::built_in_message_files;
pub use external_file::read_external;
#[cfg(feature = "serve")]
pub use font_fingerprint::fonts_fingerprint;
pub use font_fingerprint::typesetting_fonts_fingerprint;
#[cfg(feature = "pdf")]
pub use fonts::FontStore;
pub use list_entry::with_list_entry;
pub use source_file::{Origin, SourceFile};
pub use sources::Sources;

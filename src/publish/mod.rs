//! Writes all output: one root folder per realm, staged and committed as a whole.
//!
//! 1. [`Publisher::open`] locks the roots and finishes or discards an interrupted commit.
//! 2. As a [`crate::document::Sink`], it compares each file with the published one and stages those
//!    that differ.
//! 3. [`Publisher::commit`] renames the staged files into place and removes files that are no
//!    longer made.
//!
//! It never empties a folder, and never removes or overwrites a file that it did not write.

mod file_fingerprint;
mod last_build;
mod manifest;
mod permissions;
mod real_folder;
mod root;
mod roots;
mod single_files;

pub use last_build::{BuildMessages, program_digest};
pub use manifest::{Manifest, ManifestEntry};
pub use root::{CommitTally, UnlistedFiles};
pub use roots::{BuildFolders, Publisher};
pub use single_files::{
    write_marked_files, write_new_folder, write_private_file, write_shared_file,
};

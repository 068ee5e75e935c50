//! Writes all output: one root folder per realm, staged and committed as a whole.
//!
//! 1. [`Publisher::open`] locks the roots and finishes or discards an interrupted commit.
//! 2. As a [`crate::document::Sink`], it compares each file with the published one and stages those
//!    that differ.
//! 3. [`Publisher::commit`] renames the staged files into place and removes files that are no
//!    longer made.
//!
//! It never empties a folder, and never removes or overwrites a file that it did not write.

mod fresh;
mod manifest;
mod permissions;
mod real;
mod roots;
mod stage;

pub use fresh::{handed_out, marked_files, new_folder, private_file};
pub use manifest::{Entry, Manifest};
pub use roots::{Folders, Publisher};
pub use stage::Tally;

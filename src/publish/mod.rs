//! The one door out: one root per realm, staged and committed as a whole.
//!
//! 1. [`Publisher::open`] takes hold of the roots and finishes or undoes a commit that was cut
//!    short.
//! 2. As a [`crate::document::Sink`] it compares each file with what stands there and stages what
//!    differs.
//! 3. [`Publisher::commit`] puts the staged files in place by renames and removes what is no longer
//!    made.
//!
//! It never empties a folder, and never removes or overwrites a file that it did not write.

mod fresh;
mod manifest;
mod real;
mod roots;
mod stage;

pub use fresh::{handed_out, marked_files, new_folder, private_file};
pub use manifest::{Entry, Manifest};
pub use roots::{Folders, Publisher};
pub use stage::Tally;

//! Writes all output: one root folder per realm, staged and committed as a whole.
//!
//! 1. [`Publisher::open`] locks the roots and finishes or discards an interrupted commit.
//! 2. As a [`crate::document::Sink`], it compares each file with the published one and stages those
//!    that differ.
//! 3. [`Publisher::commit`] renames the staged files into place and removes files that are no
//!    longer made.
//!
//! A shard of a build is written by [`ShardWriter`], and nothing of it is published before
//! [`GatheredShards`] has checked that all shards are complete and belong together.
//!
//! It never empties a folder, and never removes or overwrites a file that it did not write.

mod file_fingerprint;
mod last_build;
mod manifest;
mod permissions;
mod real_folder;
mod root;
mod roots;
mod shard_list;
mod shard_reader;
mod shard_writer;
mod single_files;

pub use last_build::{BuildMessages, program_digest};
pub use manifest::{Manifest, ManifestEntry};
pub use root::{CommitTally, UnlistedFiles};
pub use roots::{BuildFolders, Publisher};
pub use shard_list::{BuildFingerprint, MadeShard, program_content_digest};
pub use shard_reader::GatheredShards;
pub use shard_writer::ShardWriter;
pub use single_files::{
    write_marked_files, write_new_folder, write_private_file, write_shared_file,
};

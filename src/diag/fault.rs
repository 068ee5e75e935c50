//! Problems that an author of content cannot fix: a disk, a flag, a folder of another program.
//!
//! Mistakes in content are diagnostics instead.

use std::{io, path::PathBuf};

use thiserror::Error;

/// The reason why a run could not be completed.
#[derive(Debug, Error)]
pub enum Fault {
    /// A file operation failed.
    #[error("could not {doing} `{}`: {source}", .path.display())]
    Io {
        /// The operation as a verb, such as "write" or "read".
        doing: &'static str,
        /// The path it was applied to.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A flag or folder on the command line is not valid.
    #[error("{0}")]
    Usage(String),
    /// Something exists at an output path, and careleaf did not write it.
    #[error(
        "`{}` was not made by careleaf, so it is not overwritten; \
         move it or choose another output folder",
        .path.display()
    )]
    ForeignFile {
        /// The file that is in the way.
        path: PathBuf,
    },
    /// A file exists at the path of a page, and is not in the list of files that builds made.
    #[error(
        "`{}` was not made by careleaf, or the list of the files that it made is lost, so it is \
         not overwritten; move it, choose another output folder, or let `careleaf build --adopt` \
         overwrite it and every other file that is in the way",
        .path.display()
    )]
    UnlistedFile {
        /// The file that is in the way.
        path: PathBuf,
    },
    /// A link, or something else that is not a folder, is on the way to an output path.
    #[error(
        "`{}` is a link or not a folder, so nothing is written through it; choose a real folder",
        .path.display()
    )]
    UnsafePath {
        /// The path of that link.
        path: PathBuf,
    },
}

impl Fault {
    /// Returns a function that wraps an I/O error with the operation and its path.
    pub fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { doing, path, source }
    }
}

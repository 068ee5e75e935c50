//! Everything that no author of content can mend: a disk, a flag, a folder that is not ours.
//!
//! Not for mistakes in content: those are diagnostics.

use std::{fmt, io, path::PathBuf};

/// Why a run could not be carried through.
#[derive(Debug)]
pub enum Fault {
    /// The system refused a file operation.
    Io {
        /// What was being done, as in "write" or "read".
        doing: &'static str,
        /// To which path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A flag or folder on the command line does not fit.
    Usage(String),
    /// A file stands where we would write, and we did not make it.
    Foreign {
        /// The file that is in the way.
        path: PathBuf,
    },
    /// A link or other non-folder lies on the way to our output.
    Outside {
        /// The path that leads elsewhere.
        path: PathBuf,
    },
}

impl Fault {
    /// Wraps an error of the system with what was being done, and where.
    pub fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { doing, path, source }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { doing, path, source } => {
                write!(f, "could not {doing} `{}`: {source}", path.display())
            }
            Self::Usage(words) => f.write_str(words),
            Self::Foreign { path } => {
                write!(
                    f,
                    "`{}` was not made by careleaf, so it is not overwritten; move it away or name another output folder",
                    path.display()
                )
            }
            Self::Outside { path } => {
                write!(
                    f,
                    "`{}` is a link or not a folder, so nothing is written through it; name a real folder",
                    path.display()
                )
            }
        }
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Usage(_) | Self::Foreign { .. } | Self::Outside { .. } => None,
        }
    }
}

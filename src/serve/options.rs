//! The options of a server.

use std::path::PathBuf;

use crate::{review::Reviewer, site::checked_text::Day};

/// The options of a server.
pub struct ServeOptions {
    /// The folder of the site.
    pub site: PathBuf,
    /// The folder of care plans that are kept outside the site.
    pub records: Option<PathBuf>,
    /// The port to listen on; 0 means any free port.
    pub port: Option<u16>,
    /// Whether records are shown.
    pub private: bool,
    /// Whether messages may quote lines of private records.
    pub show_private: bool,
    /// The reviewer in whose name answers are written; without one, nothing can be written.
    pub reviewer: Option<Reviewer>,
    /// Returns the current date; called each time the site is loaded.
    pub today: Box<dyn Fn() -> Day + Send + Sync>,
    /// Prints a line for the person who started the server.
    pub print_line: Box<dyn Fn(&str) + Send + Sync>,
}

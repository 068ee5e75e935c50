//! `careleaf new`: a small site to begin with, which builds at once.
//!
//! Not for copying the sample: the new site holds only what an author will replace.

use std::{path::PathBuf, process::ExitCode};

use super::{options, schema};
use crate::{diag::Fault, publish, source::Sources};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// A small site in a new folder.
    Site {
        /// The folder; it must not exist yet or be empty.
        folder: PathBuf,
    },
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Fault> {
    let What::Site { folder } = &arguments.what;
    let mut files: Vec<(String, Vec<u8>)> = Sources::starter_site()
        .into_iter()
        .map(|(path, bytes)| (path, bytes.into_owned()))
        .collect();
    files.extend(schema::files());
    publish::new_folder(folder, &files)?;
    options::print(&format!(
        "careleaf: a new site is in {0}\nBuild it:  careleaf build --site {0}\nThen open {0}/out/public/index.html, and begin with {0}/content/site.yaml.\n",
        folder.display()
    ));
    Ok(ExitCode::SUCCESS)
}

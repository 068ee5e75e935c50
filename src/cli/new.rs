//! `careleaf new`: creates a small site that builds without changes.
//!
//! It is not the sample site: it contains only what an author will replace.

use std::{path::PathBuf, process::ExitCode};

use super::{options, schema};
use crate::{diag::Fault, publish, source::Sources};

#[derive(clap::Args)]
pub(super) struct NewArguments {
    #[command(subcommand)]
    what: NewKind,
}

#[derive(clap::Subcommand)]
enum NewKind {
    /// Create a small site in a new folder.
    Site {
        /// The folder; it must not exist yet or be empty.
        folder: PathBuf,
    },
}

pub(super) fn run(arguments: &NewArguments) -> Result<ExitCode, Fault> {
    let NewKind::Site { folder } = &arguments.what;
    let mut files: Vec<(String, Vec<u8>)> = Sources::starter_site()
        .into_iter()
        .map(|(path, bytes)| (path, bytes.into_owned()))
        .collect();
    files.extend(schema::schema_files());
    publish::write_new_folder(folder, &files)?;
    options::print(&format!(
        "careleaf: created a new site in {0}\nBuild it:  careleaf build --site {0}\nThen open \
         {0}/out/public/index.html, and start editing with {0}/content/site.yaml.\n",
        folder.display()
    ));
    Ok(ExitCode::SUCCESS)
}

//! `careleaf man`: prints the manual page of a command, or writes the pages of all commands.

use std::{path::PathBuf, process::ExitCode};

use clap::Command;
use clap_mangen::Man;

use super::options;
use crate::{
    diag::{Fault, did_you_mean},
    publish,
};

/// A mark in every page that this program writes, so that it replaces only its own files.
const MARK: &str = "made by `careleaf man`";

/// The program with its version, as the foot of a page names it.
const SOURCE: &str = concat!("careleaf ", env!("CARGO_PKG_VERSION"));

#[derive(clap::Args)]
pub(super) struct ManArguments {
    /// Command whose page is printed, such as `build` or `review sign` [default: careleaf itself].
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
    /// Folder for the pages of all commands, instead of printing one.
    #[arg(long, value_name = "DIR", conflicts_with = "command")]
    out: Option<PathBuf>,
}

/// Prints a page or writes all of them; `root` is the whole command line.
pub(super) fn run(arguments: &ManArguments, root: Command) -> Result<ExitCode, Fault> {
    let pages = pages(root)?;
    if let Some(folder) = &arguments.out {
        publish::write_marked_files(folder, &pages, MARK)?;
        options::print(&format!(
            "careleaf: wrote {} manual pages to {}\n",
            pages.len(),
            folder.display()
        ));
        return Ok(ExitCode::SUCCESS);
    }
    let words = arguments.command.join("-");
    let wanted =
        if words.is_empty() { "careleaf.1".to_owned() } else { format!("careleaf-{words}.1") };
    match pages.iter().find(|(name, _)| *name == wanted) {
        Some((_, page)) => options::print_bytes(page),
        None => return Err(unknown(&arguments.command.join(" "), &pages)),
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the page of every command: its file name, such as `careleaf-review-sign.1`, and its
/// text.
fn pages(root: Command) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let mut root = root.disable_help_subcommand(true);
    root.build();
    let mut pages = Vec::new();
    add_pages(&root, &mut pages)?;
    Ok(pages)
}

/// Adds the page of a command, and those of its sub-commands.
fn add_pages(command: &Command, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), Fault> {
    let man = Man::new(command.clone()).source(SOURCE).manual("careleaf manual");
    let name = man.get_filename();
    let mut page = format!(".\\\" {MARK}, {SOURCE}\n").into_bytes();
    man.render(&mut page).map_err(Fault::io("write", &name))?;
    pages.push((name, page));
    command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set())
        .try_for_each(|inner| add_pages(inner, pages))
}

/// Returns the fault for a command that does not exist, with the name that may be meant.
fn unknown(command: &str, pages: &[(String, Vec<u8>)]) -> Fault {
    let known = || {
        let names = pages.iter().map(|(name, _)| name.trim_end_matches(".1"));
        names.filter_map(|name| name.strip_prefix("careleaf-"))
    };
    let help = match did_you_mean(&command.replace(' ', "-"), known()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the commands are {}", known().collect::<Vec<_>>().join(", ")),
    };
    Fault::Usage(format!("unknown command `{command}`; {help}"))
}

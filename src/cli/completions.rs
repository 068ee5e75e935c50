//! `careleaf completions`: prints a script with which a shell completes commands and options.

use std::process::ExitCode;

use clap_complete::Shell;

use super::options;
use crate::diag::Fault;

#[derive(clap::Args)]
pub(super) struct CompletionsArguments {
    /// Shell that the script is for.
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

/// Prints the script; `root` is the whole command line.
pub(super) fn run(
    arguments: &CompletionsArguments,
    mut root: clap::Command,
) -> Result<ExitCode, Fault> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut root, "careleaf", &mut script);
    options::print_bytes(&script);
    Ok(ExitCode::SUCCESS)
}

//! `careleaf review`: one file per action. What an answer does is decided in `review::apply`.

mod apply;
mod export;
mod import;
mod kit;
mod pick;
mod sign;
mod signer;
mod status;
mod write;

use std::process::ExitCode;

use crate::diag::Fault;

#[derive(clap::Args)]
pub(super) struct ReviewArguments {
    #[command(subcommand)]
    action: ReviewAction,
}

#[derive(clap::Subcommand)]
enum ReviewAction {
    /// Show which texts are signed, lapsed, unsigned or missing, and which documents wait for them.
    Status(status::StatusArguments),
    /// Write one file to e-mail to a reviewer, who needs no server and no installation.
    Kit(kit::KitArguments),
    /// Import the answers of a reviewer.
    Apply(apply::ApplyArguments),
    /// Sign translations as they are now.
    Sign(sign::SignArguments),
    /// Export the texts of a language for translators as XLIFF, PO or CSV.
    Export(export::ExportArguments),
    /// Import a file that translators sent back; with `--by`, also sign the texts that it changes
    /// or marks as finished.
    Import(import::ImportArguments),
}

pub(super) fn run(arguments: &ReviewArguments) -> Result<ExitCode, Fault> {
    match &arguments.action {
        ReviewAction::Status(arguments) => status::run(arguments),
        ReviewAction::Kit(arguments) => kit::run(arguments),
        ReviewAction::Apply(arguments) => apply::run(arguments),
        ReviewAction::Sign(arguments) => sign::run(arguments),
        ReviewAction::Export(arguments) => export::run(arguments),
        ReviewAction::Import(arguments) => import::run(arguments),
    }
}

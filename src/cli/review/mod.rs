//! `careleaf review`: one file per action.
//!
//! Not for what an answer does: that is `review::apply`.

mod apply;
mod kit;
mod sign;
mod status;
mod write;

use std::process::ExitCode;

use crate::diag::Fault;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Say which words are signed, lapsed, unsigned or missing, and which documents they hold back.
    Status(status::Arguments),
    /// Write one file for a reviewer, to send by e-mail: it needs no server and no install.
    Kit(kit::Arguments),
    /// Take in the answers of a reviewer.
    Apply(apply::Arguments),
    /// Sign translations as they stand now.
    Sign(sign::Arguments),
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Fault> {
    match &arguments.action {
        Action::Status(arguments) => status::run(arguments),
        Action::Kit(arguments) => kit::run(arguments),
        Action::Apply(arguments) => apply::run(arguments),
        Action::Sign(arguments) => sign::run(arguments),
    }
}

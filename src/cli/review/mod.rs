//! `careleaf review`: one file per action.
//!
//! Not for what an answer does: that is `review::apply`.

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

use clap::ValueEnum;

use crate::{diag::Fault, review::Role};

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
    /// Write the texts of a language into a file for translators: XLIFF, PO or CSV.
    Export(export::Arguments),
    /// Take in a file that translators sent back; with `--by`, also sign what it changes and what
    /// it marks as finished.
    Import(import::Arguments),
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Fault> {
    match &arguments.action {
        Action::Status(arguments) => status::run(arguments),
        Action::Kit(arguments) => kit::run(arguments),
        Action::Apply(arguments) => apply::run(arguments),
        Action::Sign(arguments) => sign::run(arguments),
        Action::Export(arguments) => export::run(arguments),
        Action::Import(arguments) => import::run(arguments),
    }
}

/// What a reviewer did.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum As {
    /// You translated it, or checked a machine's translation word by word.
    Translator,
    /// You compared it with the source, as another person than the translator.
    Reviser,
    /// You read it as a clinician of this language.
    Clinician,
}

impl As {
    /// The role that a sign-off names.
    pub(super) fn role(self) -> Role {
        match self {
            Self::Translator => Role::Translator,
            Self::Reviser => Role::Reviser,
            Self::Clinician => Role::Clinician,
        }
    }
}

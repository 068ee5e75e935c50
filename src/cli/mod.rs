//! The command line: one file per command.
//!
//! 1. [`main`] reads the arguments, runs the command and answers with the exit code:
//!    0 fine, 1 something an author can mend, 2 everything else.
//!
//! The only room that prints, reads the clock and knows a terminal.

mod approve;
mod attention;
mod build;
mod check;
mod doctor;
mod explain;
mod handout;
mod new;
mod options;
mod review;
mod schema;
#[cfg(feature = "serve")]
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::diag::Fault;

/// Turns care plans and topics into multilingual patient handouts.
#[derive(Parser)]
#[command(
    name = "careleaf",
    version,
    about,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make the public site and the private handouts.
    Build(build::Arguments),
    /// Make one document of one record, without building the site.
    Handout(handout::Arguments),
    /// Note in a record that you have read it and approve it as it is now.
    Approve(approve::Arguments),
    /// Look for mistakes without making pages.
    Check(check::Arguments),
    /// Show which font of this machine serves each language of the site.
    Doctor(doctor::Arguments),
    /// Say what a rule looks for, why, and how to mend it.
    Explain(explain::Arguments),
    /// See who answers for which translation, sign, and take in what reviewers hand back.
    Review(review::Arguments),
    /// Show the site in a browser on this machine, as it is being written.
    #[cfg(feature = "serve")]
    Serve(Box<serve::Arguments>),
    /// Begin something new.
    New(new::Arguments),
    /// Write the JSON Schemas, with which editors complete and check fields.
    Schema(schema::Arguments),
}

/// Runs the program and answers with its exit code.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = !error.use_stderr();
            // A closed pipe is no reason to fail: whoever asked has read enough.
            let _ = error.print();
            return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    let result = match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Handout(arguments) => handout::run(&arguments),
        Command::Approve(arguments) => approve::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Review(arguments) => review::run(&arguments),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::run(*arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
    };
    match result {
        Ok(code) => code,
        Err(fault) => {
            options::tell(&format!("careleaf: {}", with_sources(&fault)));
            ExitCode::from(2)
        }
    }
}

fn with_sources(fault: &Fault) -> String {
    fault.to_string()
}

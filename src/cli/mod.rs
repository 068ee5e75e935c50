//! The command line: one file per command.
//!
//! 1. [`main`] reads the arguments, runs the command and returns the exit code:
//!    0 for success, 1 for something that an author can fix, 2 for everything else.
//!
//! The only module that prints, reads the clock and knows about the terminal.

mod approve;
mod attention;
mod build;
mod build_messages;
mod build_options;
mod check;
mod compare;
mod completions;
mod doctor;
mod explain;
mod gather;
mod handout;
mod man;
mod new;
mod options;
mod review;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod shard_option;
mod theme;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// Turns care plans and topics into multilingual patient handouts.
#[derive(Parser)]
#[command(
    name = "careleaf",
    version,
    about,
    propagate_version = true,
    arg_required_else_help = true
)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the public site and the private handouts.
    Build(build::BuildArguments),
    /// Publish the shards that `careleaf build --shard` made, as one build of the whole site.
    Gather(gather::GatherArguments),
    /// Make one document of one record, without building the site.
    Handout(handout::HandoutArguments),
    /// Approve a record as it is now, after you have read it.
    Approve(approve::ApproveArguments),
    /// Report everything that is wrong, without making pages.
    Check(check::CheckArguments),
    /// Compare programs that a reader chooses, in one file, without building the site.
    Compare(compare::CompareArguments),
    /// Show what is known about each language of the site: its font on this machine, script, dates,
    /// plural forms, and how many messages are translated and signed.
    Doctor(doctor::DoctorArguments),
    /// Explain a rule or another diagnostic: what it means, and how to fix it.
    Explain(explain::ExplainArguments),
    /// See which translations are signed, sign them, and import reviewers' answers.
    Review(review::ReviewArguments),
    /// Show the site in a browser on this machine while you edit it.
    #[cfg(feature = "serve")]
    Serve(Box<serve::ServeArguments>),
    /// Create a new site, or add a language to a site.
    New(new::NewArguments),
    /// Begin a theme of your own.
    Theme(theme::ThemeArguments),
    /// Write the JSON Schemas that editors use to complete and check fields.
    Schema(schema::SchemaArguments),
    /// Print a script with which a shell completes commands and options.
    Completions(completions::CompletionsArguments),
    /// Print the manual page of a command, or write the pages of all commands.
    Man(man::ManArguments),
}

/// Returns the whole command line, for completions, manual pages and the reference.
pub fn command() -> clap::Command {
    CommandLine::command()
}

/// Runs the program and returns its exit code.
pub fn main() -> ExitCode {
    let arguments = match CommandLine::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let asked = !error.use_stderr();
            // A closed pipe is not an error: the reader has read enough.
            let _ = error.print();
            return if asked { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    let result = match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Gather(arguments) => gather::run(&arguments),
        Command::Handout(arguments) => handout::run(&arguments),
        Command::Approve(arguments) => approve::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Review(arguments) => review::run(&arguments),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::run(*arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Theme(arguments) => theme::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments, command()),
        Command::Man(arguments) => man::run(&arguments, command()),
    };
    match result {
        Ok(code) => code,
        Err(fault) => {
            options::print_status(&format!("careleaf: {fault}"));
            ExitCode::from(2)
        }
    }
}

//! The tests that go through the public doors: the program as people run it, and the house as it is
//! drawn.
//!
//! One binary, a module per room; see README.md beside this file.

#![expect(clippy::disallowed_methods, reason = "tests set up and look at real folders")]

mod answers;
mod bad_input;
mod broken_files;
mod broken_ledgers;
mod broken_reach;
mod browser;
mod check;
mod cli;
mod consents;
mod deep;
mod doses;
mod exchange;
mod exchange_cut;
mod exchange_damaged;
mod exchange_moved;
mod exchange_tools;
mod floors;
mod handout;
mod held;
mod imports;
mod kit;
mod leaks;
mod medicines;
mod notices;
mod occurrences;
mod pages;
mod paper;
mod privacy;
mod programs;
mod publish;
mod quiet;
mod readers;
mod references;
mod review;
mod roots;
mod sample;
mod sandbox;
mod says_why;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod serve_again;
mod serve_safe;
mod server;
mod signatures;
mod theme;

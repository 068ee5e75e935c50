//! Tests that run the program as its users do, and tests of how the sources are organized.
//!
//! One binary with one module per subject; README.md in this folder explains the helpers.

#![expect(clippy::disallowed_methods, reason = "tests set up and look at real folders")]

mod amounts;
mod answers;
mod approvals;
mod attention;
mod bad_input;
mod blocked;
mod broken_files;
mod broken_ledgers;
mod broken_reach;
mod broken_theme;
mod browser;
mod built_in_languages;
mod check;
mod cli;
mod consents;
mod deep;
mod direction;
mod direction_law;
mod doses;
mod doses_by_language;
mod edge_cases;
mod emulation;
mod exchange;
mod exchange_csv;
mod exchange_cut;
mod exchange_damaged;
mod exchange_fuzz;
mod exchange_moved;
mod exchange_new_texts;
mod exchange_signing;
mod exchange_tools;
mod floors;
mod handout;
mod handout_text;
mod held_doses;
mod imports;
mod kit;
mod kit_keys;
mod language_matrix;
mod language_tags;
mod lapsed_sign_offs;
mod leaks;
mod locked_items;
mod medicine_warnings;
mod medicines;
mod memory;
mod messages;
mod new_language;
mod notices;
mod occurrences;
mod one_medicine;
mod opioid_medicines;
mod pages;
mod paper;
mod paper_theme;
mod plurals;
mod prescription_readers;
mod prescriptions;
mod prescriptions_dangerous;
mod prescriptions_refused;
mod prescriptions_sheets;
mod privacy;
mod program_questions;
mod programs;
mod publish;
mod quiet;
mod readers;
mod references;
mod review;
mod review_pages;
mod roots;
mod sample;
mod sandbox;
mod says_why;
mod schemas;
mod screen;
mod screen_pages;
mod screen_valid;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "serve")]
mod serve_again;
#[cfg(feature = "serve")]
mod serve_browser;
mod serve_safe;
mod server;
mod signatures;
mod starter_medicines;
mod theme;
mod type_setting;
mod unknown_medicines;
mod webdriver;

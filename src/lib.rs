//! careleaf turns care plans, topics and programs into multilingual patient handouts, relapse plans
//! and program comparison pages.
//!
//! The crate is a pipeline of modules; each imports only from those before it:
//!
//! 1. [`source`] reads every file of a site, layered over the defaults built into the program.
//! 2. [`site`] parses them into typed records with spans and resolves references between them.
//! 3. [`compose`] plans which documents exist and builds the content of each, one at a time.
//! 4. [`check`] runs the rules over the site and over each document.
//! 5. [`render`] turns a sealed [`document`] into a page.
//! 6. [`publish`] puts the pages in place, with one root folder for each realm of [`privacy`].
//!
//! [`review`] compares translations with their sources and keeps the sign-offs of reviewers, and
//! [`leaks`] finds text of records in public files. [`build`] runs the whole pipeline, and the
//! server (module `serve`) runs it for one page per request; [`cli`] decides which part to run.
//! All of them rest on [`diag`], [`lang`], [`digest`], [`digits`], [`privacy`], [`layout`] (the
//! paths of a site's files), [`replacement`] (files replaced whole or not at all), and [`text`]
//! (prose, messages, dates and numbers).

pub mod build;
pub mod check;
pub mod cli;
pub mod compose;
pub mod diag;
pub mod digest;
pub mod digits;
pub mod document;
pub mod lang;
pub mod layout;
pub mod leaks;
pub mod output_format;
pub mod privacy;
pub mod publish;
pub mod reference;
pub mod render;
pub mod replacement;
pub mod review;
#[cfg(feature = "serve")]
pub mod serve;
pub mod site;
pub mod source;
pub mod text;

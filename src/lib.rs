//! careleaf turns care plans, topics and programs into multilingual patient handouts, relapse plans
//! and program comparison pages.
//!
//! The crate is a line of rooms, and nothing walks back:
//!
//! 1. [`source`] reads every file of a site over the defaults that come with the program.
//! 2. [`site`] makes typed, spanned records of them, and looks up what they name.
//! 3. [`compose`] plans which documents exist and says, one at a time, what each shows.
//! 4. [`check`] runs the rules over the site and over each document.
//! 5. [`render`] makes a page of a sealed [`document`].
//! 6. [`publish`] puts the pages in place, one root for each realm of [`privacy`].
//!
//! [`build`] runs the line, and a server (the room `serve`) makes a page of it when it is asked
//! for; [`cli`] decides which part. Ground for all of them: [`diag`], [`lang`], [`digest`],
//! [`privacy`], and [`text`] for prose, messages, dates and numbers.

pub mod build;
pub mod check;
pub mod cli;
pub mod compose;
pub mod diag;
pub mod digest;
pub mod document;
pub mod lang;
pub mod leaks;
pub mod privacy;
pub mod publish;
pub mod render;
pub mod review;
#[cfg(feature = "serve")]
pub mod serve;
pub mod site;
pub mod source;
pub mod text;

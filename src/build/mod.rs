//! The line as one readable function, from sources to finished files in a sink.
//!
//! The one room that knows both halves. Not for folders: `publish` is one kind of [`crate::document::Sink`].

mod doctor;
mod pipeline;
pub mod review;
mod sheets;
mod withheld;
mod workers;

pub use crate::{compose::Scope, render::Served};
pub use doctor::fonts;
pub use pipeline::{Outcome, Settings, check, run};

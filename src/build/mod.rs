//! The whole pipeline, from sources to finished files in a sink.
//!
//! The only module that knows both halves: loading and composing, and rendering. It does not write
//! to disk itself: `publish` is one kind of [`crate::document::Sink`].

mod attention;
mod broken;
mod doctor;
mod front;
mod held;
mod live;
mod pipeline;
mod record;
pub mod review;
mod sheets;
mod theme_check;
mod unit_page;
mod withheld;
mod workers;

pub use crate::{
    compose::{Planned, Scope},
    render::{Panes, Post, Served, ServedReview, policy_hash},
};
pub use attention::{Concern, Concerns, KnownConcerns, by_urgency};
pub use doctor::fonts_by_language;
pub use front::Session;
pub use live::{LazyPdfRenderer, RECORDS_MISSING, RefusedDocument, is_private};
pub use pipeline::{Outcome, RunOptions, check, run};
pub use sheets::staff_texts;

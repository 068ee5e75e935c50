//! The line as one readable function, from sources to finished files in a sink.
//!
//! The one room that knows both halves. Not for folders: `publish` is one kind of
//! [`crate::document::Sink`].

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
mod withheld;
mod workers;

pub use crate::{
    compose::{Planned, Scope},
    render::{Panes, Post, Served, ServedReview, policy_hash},
};
pub use attention::{Concern, Concerns, KnownConcerns, by_urgency};
pub use doctor::fonts;
pub use front::Front;
pub use live::{LazyPress, RECORDS_GONE, Refused, is_private};
pub use pipeline::{Outcome, Settings, check, run};
pub use sheets::words_for_work;

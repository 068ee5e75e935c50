//! Who answers for which words: segments, sign-offs, and what they mean for a site.
//!
//! 1. [`Book::read`] reads the ledgers: who signed which text.
//! 2. [`Walk::units`] finds the segments of a language and where each stands.
//! 3. [`Standing::of`] sums them up for whoever composes documents.
//!
//! Not for pages: what a review page or a kit looks like is composed and rendered like any other document.

mod align;
mod answers;
mod apply;
mod book;
mod edit;
pub mod exchange;
mod ledger;
mod locked;
mod segment;
mod segments;
mod standing;

pub use answers::{Answer, Answers, FORM, Reviewer, Verdict};
pub use apply::{Applied, Done, NewText, apply, seen};
pub use book::Book;
pub use ledger::{Ledger, Question, Role, SignOff, normal, same_person, signed};
pub use locked::{Difference, Locked, LockedKind, Names, differences, locked};
pub use segment::{Lapse, Piece, Segment, SegmentKind, State, Unit};
pub use segments::Walk;
pub use standing::{Standing, TopicStanding};

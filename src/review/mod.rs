//! Who answers for which words: segments, sign-offs, and what they mean for a site.
//!
//! 1. [`Book::read`] reads the ledgers: who signed which text.
//! 2. [`Walk::units`] finds the segments of a language and where each stands.
//! 3. [`Standing::of`] sums them up for whoever composes documents.
//! 4. [`apply`](apply()) works out what a reviewer's answers do; [`exchange`] makes answers of a
//!    file that an agency sent back.
//!
//! Not for pages: what a review page or a kit looks like is composed and rendered like any other
//! document.

mod align;
mod answers;
mod apply;
mod book;
mod called;
mod difference;
mod edit;
pub mod exchange;
mod ledger;
mod lock;
mod locked;
mod numbers;
mod reading;
mod segment;
mod segments;
mod shape;
mod spoken;
mod standing;
mod terms;

use schemars::generate::SchemaSettings;
use serde_json::Value;

pub use answers::{Answer, Answers, FORM, Reviewer, Verdict};
pub use apply::{Applied, Done, NewText, apply};
pub use book::Book;
pub use difference::{Difference, differences};
pub use edit::shape_apart;
pub use ledger::{
    Ledger, Question, Role, SignOff, Signed, normal, same_person, signed, with_shapes,
};
pub use lock::{Locked, LockedKind};
pub use locked::{Names, locked};
pub use reading::reading;
pub use segment::{Lapse, Piece, Segment, SegmentKind, State, Unit, seen, shown};
pub use segments::Walk;
pub use shape::{ShapeApart, Shapes, signed_in_field};
pub use standing::{Standing, TopicStanding};
pub use terms::{TermInText, Terms};

/// The kinds of files of review that have a schema.
pub const SCHEMAS: [&str; 2] = ["answers", "sign-offs"];

/// The schema of one kind; `None` if there is no such kind.
pub fn schema(kind: &str) -> Option<Value> {
    let mut generator = SchemaSettings::draft07().into_generator();
    match kind {
        "answers" => Some(generator.root_schema_for::<Answers>().into()),
        "sign-offs" => Some(generator.root_schema_for::<Ledger>().into()),
        _ => None,
    }
}

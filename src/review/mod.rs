//! Review of translations: the segments of a site, who signed them, and what that means for its
//! pages.
//!
//! 1. [`Book::read`] reads the sign-off ledgers: who signed which text.
//! 2. [`Walk::units`] finds the segments of a language and the review state of each.
//! 3. [`Standing::of`] summarizes them for composing documents.
//! 4. [`apply`](apply()) turns a reviewer's answers into edits; [`exchange`] turns a file that a
//!    translation agency sent back into answers.
//!
//! The look of review pages and kits is elsewhere: they are composed and rendered like any other
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
mod sign_off;
mod spoken;
mod standing;
mod terms;

use schemars::generate::SchemaSettings;
use serde_json::Value;

pub use answers::{Answer, Answers, FORM, Reviewer, Verdict};
pub use apply::{AppliedAnswers, AnswerOutcome, NewText, apply};
pub use book::SignOffIndex;
pub use difference::{LockedDifference, differences};
pub use edit::shape_apart;
pub use ledger::{Ledger, Question};
pub use lock::{LockedItem, LockedKind};
pub use locked::{LockedNames, locked};
pub use reading::reading;
pub use segment::{Lapse, TextPiece, Segment, SegmentKind, ReviewState, ReviewUnit, seen, shown};
pub use segments::Walk;
pub use shape::{ShapeDifference, Shapes, signed_in_field};
pub use sign_off::{Role, SignOff, SignedRoles, normal, same_person, signed, with_shapes};
pub use standing::{SignOffStatus, TopicSignOffStatus};
pub use terms::{TermInText, GlossaryTerms};

/// The kinds of review files that have a JSON schema.
pub const SCHEMAS: [&str; 2] = ["answers", "sign-offs"];

/// Returns the JSON schema of one kind of review file; `None` for an unknown kind.
pub fn schema(kind: &str) -> Option<Value> {
    let mut generator = SchemaSettings::draft07().into_generator();
    match kind {
        "answers" => Some(generator.root_schema_for::<Answers>().into()),
        "sign-offs" => Some(generator.root_schema_for::<Ledger>().into()),
        _ => None,
    }
}

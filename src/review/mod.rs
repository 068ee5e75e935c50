//! Review of translations: the segments of a site, who signed them, and what that means for its
//! pages.
//!
//! 1. [`SignOffIndex::read`] reads the sign-off ledgers: who signed which text.
//! 2. [`Walk::units_by_language`] finds the segments of each language and the review state of each.
//! 3. [`SignOffStatus::from_units`] summarizes them for composing documents.
//! 4. [`apply`](apply()) turns a reviewer's answers into edits; [`exchange`] turns a file that a
//!    translation agency sent back into answers.
//!
//! The look of review pages and kits is elsewhere: they are composed and rendered like any other
//! document.

mod align;
mod amount_of_text;
mod answers;
mod apply;
mod calendar_names;
mod contact_ways;
mod detection;
mod difference;
mod dose_form;
mod dose_writing;
pub mod exchange;
mod foreign_words;
mod ledger;
mod letters;
mod lexicon;
mod locked_item;
mod meaning;
mod medicine_names;
mod message_differences;
mod message_mismatch;
mod number_value;
mod number_words;
mod numbers;
mod order;
mod paired_words;
mod plain_words;
mod readability;
mod references;
mod segment;
mod segments;
mod shape;
mod sign_off;
mod sign_off_index;
mod sign_off_status;
#[cfg(test)]
mod site_in_memory;
mod swapped_variants;
mod terms;
mod text_edit;
mod unit_kind;
mod units;

use schemars::generate::SchemaSettings;
use serde_json::Value;

pub use amount_of_text::{AmountFault, amount_faults};
pub use answers::{ANSWERS_FORM, Answer, Answers, Reviewer, Verdict};
pub use apply::{AnswerOutcome, AppliedAnswers, NewText, apply, untranslated_language};
pub use detection::{LockedNames, locked_items};
pub use difference::{LockedDifference, differences};
pub use dose_form::{DoseFormFault, dose_form_faults, dose_form_faults_of, has_point_labels};
pub use dose_writing::{DoseWritingFault, dose_writing_faults};
pub use foreign_words::{ForeignWordSearch, ForeignWords, common_words};
pub use ledger::{Ledger, Question, RoleConflict};
pub use lexicon::has_meaning_words;
pub use locked_item::{LockedItem, LockedKind};
pub use meaning::{MeaningFault, MeaningSearch};
pub use message_mismatch::check_message_shape;
pub use paired_words::PairedWords;
pub use readability::topic_readability;
pub use segment::{
    Lapse, ReviewState, ReviewUnit, Segment, SegmentKind, TextPiece, segment_digest,
};
pub use segments::walk::Walk;
pub use shape::field_digest;
pub use sign_off::{Role, SignOff, SignedRoles, normalized, words_digest};
pub use sign_off_index::SignOffIndex;
pub use sign_off_status::SignOffStatus;
#[cfg(test)]
pub(crate) use site_in_memory::site_in_memory;
pub use swapped_variants::{SwappedVariants, VariantForms};
pub use terms::{GlossaryTerms, TermInText};
pub use unit_kind::{UnitKind, topic_unit_name};
pub use units::known_units;

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

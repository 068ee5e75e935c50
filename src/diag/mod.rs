//! Two kinds of problems: those that an author can fix ([`Diagnostic`], collected in a [`Report`])
//! and all others ([`Fault`]).
//!
//! The module that finds a problem decides what is wrong. This module names the place ([`Span`]),
//! holds the message and renders it ([`emit`]).

mod counted;
mod diagnostic;
pub mod emit;
mod excerpt;
mod fault;
mod field;
mod fixed_reason;
mod line_index;
mod report;
mod shortened;
mod span;
mod stored;
mod visible_diagnostic;
mod wording;

pub use counted::counted;
pub use diagnostic::{Diagnostic, Place, RuleId, Severity, did_you_mean};
pub use fault::Fault;
pub use field::{FieldPath, FieldStep};
pub use fixed_reason::FixedReason;
pub use report::Report;
pub use span::{FileId, Span, Spanned};
pub use stored::StoredReport;
pub use wording::{REDACTED, Wording};

//! Bad news, of two kinds: what an author can mend ([`Diagnostic`], gathered in a [`Report`]) and
//! all else ([`Fault`]).
//!
//! Not for deciding what is wrong: that is the work of the room that finds it. This room only names
//! the place ([`Span`]), carries the message and draws it ([`emit`]).

mod diagnostic;
pub mod emit;
mod fault;
mod field;
mod fixed;
mod report;
mod span;
mod wording;

pub use diagnostic::{Diagnostic, Place, RuleId, Severity, did_you_mean};
pub use fault::Fault;
pub use field::{FieldPath, Step};
pub use fixed::Fixed;
pub use report::Report;
pub use span::{FileId, Span, Spanned};
pub use wording::{UNQUOTED, Wording};

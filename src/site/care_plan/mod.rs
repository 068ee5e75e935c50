//! A care plan: one person's record, part by part. Always private, because of the folder it is in.
//!
//! Who may see what is decided when documents are composed, from the consents.

mod consent;
mod medication;
mod person;
mod progress;
mod record;
mod relapse;
mod shared_words;
mod words;

pub use consent::*;
pub use medication::*;
pub use person::*;
pub use progress::*;
pub use record::*;
pub use relapse::*;
pub use shared_words::*;

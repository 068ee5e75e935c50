//! A care plan: one person's record, part by part. Always private, because of the folder it is in.
//!
//! Who may see what is decided when documents are composed, from the consents.

mod acknowledgment;
mod allergies;
mod consent;
mod dose_days;
mod leak_exemption;
mod medication;
mod person;
mod progress;
mod record;
mod recorded_name;
mod relapse;
mod take;

pub use acknowledgment::*;
pub use allergies::*;
pub use consent::*;
pub use leak_exemption::*;
pub use medication::*;
pub use person::*;
pub use progress::*;
pub use record::*;
pub use recorded_name::RecordedName;
pub use relapse::*;
pub use take::*;

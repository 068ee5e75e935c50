//! careleaf turns care-plan records and topics into multilingual handouts.
pub mod diag;
pub mod digest;
pub mod lang;
pub mod privacy;
pub mod source;
pub mod text;
pub mod site;

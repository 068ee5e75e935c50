//! A leak: a private value found in a public file.

use super::scope::LeakScope;
use crate::diag::Diagnostic;

/// A private value found in a public file, or a problem with the search.
pub(super) struct Leak {
    pub diagnostic: Diagnostic,
    /// What it blocks.
    pub scope: LeakScope,
    /// Whether it is free text, which may turn out to be vocabulary of a file that could not be
    /// read.
    pub may_be_vocabulary: bool,
    /// The review unit that contains it, such as `topics/sleep`; `None` if it may be on every
    /// review page.
    pub unit: Option<String>,
}

//! A typeset document: its PDF, and what is wrong with its pages.

use crate::diag::Diagnostic;

/// A typeset document.
#[derive(Debug)]
pub struct PrintedDocument {
    /// The PDF; `None` if it is withheld because of an error on its pages.
    pub pdf: Option<Vec<u8>>,
    /// What is wrong with its pages.
    pub found: Vec<Diagnostic>,
}

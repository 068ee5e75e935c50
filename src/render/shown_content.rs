//! What a theme shows of one document: the text that a reader sees, and a digest of everything.

use crate::digest::Digest;

/// What a theme shows of one document in one format.
pub struct ShownContent {
    /// The text that a reader sees.
    pub text: String,
    /// A digest of everything, including what is not text.
    pub digest: Digest,
}

//! How a content security policy names a script or style that stands in a page itself.
//!
//! Not for policies: each kind of page has its own.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

/// The source expression that lets exactly this text run.
pub fn policy_hash(text: &str) -> String {
    format!(
        "'sha256-{}'",
        base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

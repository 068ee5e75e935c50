//! Hashes inline scripts and styles for content security policies. Each kind of page builds its own
//! policy.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

/// Returns the source expression that allows exactly this inline script or style.
pub fn policy_hash(text: &str) -> String {
    format!(
        "'sha256-{}'",
        base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

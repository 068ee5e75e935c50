//! The stable content hash of everything that is stored or compared.
//!
//! The digest of a list of parts depends only on the parts and their boundaries. It is BLAKE3 over
//! each part's length (64 bits, little-endian) and bytes. Do not use it to hide secrets: a short
//! text can be found from its digest by trial.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A content hash of 256 bits, shown as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Returns the digest of the parts and their boundaries.
    pub fn from_parts(parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// Returns a number that is as good as random, and always the same for the same parts.
    pub fn number(&self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.0;
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }

    /// Returns the first eight hexadecimal digits, for names that people see.
    pub fn short(&self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        blake3::Hash::from_hex(text.trim()).map(|hash| Self(*hash.as_bytes())).map_err(|_| {
            serde::de::Error::custom(crate::diag::FixedReason::new(
                "this is not a digest of 64 hexadecimal digits",
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn boundaries_count_and_the_value_is_pinned() {
        assert_ne!(Digest::from_parts(&[b"ab", b"c"]), Digest::from_parts(&[b"a", b"bc"]));
        assert_eq!(
            Digest::from_parts(&[b"care", b"leaf"]).to_string(),
            "854c7e14dd5e0ed9309ddf5ea0317d01aa9b0615eec875a676ee17cfa57450b3"
        );
    }
}

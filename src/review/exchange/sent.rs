//! What goes out with each text, so that it is known when it comes back: the digest, and whether it was signed.
//!
//! Not for how a file holds it: each format has its place.

use crate::{
    digest::Digest,
    review::{Segment, State, Unit, normal, seen},
};

/// What is known of a unit as it went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sent {
    /// What a sign-off would have signed.
    pub digest: Digest,
    /// Whether somebody answered for it.
    pub signed: bool,
}

/// What goes before a digest that stands among remarks.
const DIGEST: &str = "digest: ";
/// What stands behind the digest of a signed text.
const SIGNED: &str = " signed";

impl Sent {
    /// As a file carries it.
    pub fn label(self) -> String {
        format!("{}{}", self.digest, if self.signed { SIGNED } else { "" })
    }

    /// As a remark, for formats whose tools keep remarks and lose all else.
    pub fn remark(self) -> String {
        format!("{DIGEST}{}", self.label())
    }

    /// Reads what a file carries.
    pub fn read(label: &str) -> Option<Self> {
        let label = label.trim();
        let digest = label.strip_suffix(SIGNED).unwrap_or(label);
        let signed = digest.len() < label.len();
        serde_json::from_value(serde_json::Value::from(digest)).ok().map(|digest| Self { digest, signed })
    }

    /// Reads a remark.
    pub fn in_remark(remark: &str) -> Option<Self> {
        Self::read(remark.trim().strip_prefix(DIGEST)?)
    }
}

/// The segments of a unit that go out, each with what is to be known of it and its translation, empty if there is none.
pub(super) fn outgoing(unit: &Unit) -> impl Iterator<Item = (&Segment, Sent, &str)> {
    let worded = unit.segments.iter().filter(|segment| !normal(&segment.source.text).is_empty());
    worded.map(|segment| {
        let sent = Sent { digest: seen(unit, segment), signed: segment.state == State::Signed };
        (segment, sent, segment.target.as_ref().map_or("", |target| target.text.as_str()))
    })
}

/// A text without the signs that XML has no way to write.
pub(super) fn carried(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r');
    text.chars().filter(allowed).collect()
}

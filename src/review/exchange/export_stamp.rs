//! The export stamp of each text, by which it is recognized when it comes back: digests, and
//! whether it was signed.
//!
//! It is written as one word without spaces, so that no tool breaks it when it wraps lines. Each
//! file format has its own place for it.

use crate::{
    digest::Digest,
    lang::Lang,
    review::{
        segment::{ReviewState, ReviewUnit, Segment, segment_digest},
        sign_off::normalized,
    },
};

/// The export stamp: what is known of a text as it was exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ExportStamp {
    /// The first 64 bits of the digest that a sign-off would have signed.
    digest: u64,
    /// The first 64 bits of [`texts_digest`].
    texts: u64,
    /// Whether it was signed.
    pub is_signed: bool,
}

/// The text before a label in a translator note.
const DIGEST: &str = "digest: ";
/// The number of hexadecimal digits in a label of each of its two digests, and of the checksum
/// after them.
const DIGITS: usize = 16;
const CHECK: usize = 8;

impl ExportStamp {
    /// Returns the stamp of a segment.
    fn for_segment(unit: &ReviewUnit, segment: &Segment, target: &str) -> Self {
        let texts = first_64_bits(&texts_digest(&unit.lang, &segment.source.text, target));
        Self {
            digest: first_64_bits(&segment_digest(unit, segment)),
            texts,
            is_signed: segment.state == ReviewState::Signed,
        }
    }

    /// Returns the stamp as it is written beside an id. The checksum at the end covers the id, so
    /// that a label moved to another id is recognized.
    pub fn label(self, id: &str) -> String {
        let known = format!(
            "{:016x}{:016x}{}",
            self.digest,
            self.texts,
            if self.is_signed { 's' } else { 'u' }
        );
        let check = Digest::from_parts(&[b"sent 1", id.as_bytes(), known.as_bytes()]).short();
        known + &check
    }

    /// Returns the stamp as a translator note, for formats whose tools keep only notes.
    pub fn note(self, id: &str) -> String {
        format!("{DIGEST}{}", self.label(id))
    }

    /// Reads the label beside an id; `None` if it was not exported with this id.
    pub fn read(label: &str, id: &str) -> Option<Self> {
        let label = label.trim();
        let digits = |from: usize| u64::from_str_radix(label.get(from..from + DIGITS)?, 16).ok();
        let is_signed = match label
            .get(2 * DIGITS..)?
            .strip_suffix(label.get(label.len().checked_sub(CHECK)?..)?)?
        {
            "s" => true,
            "u" => false,
            _ => return None,
        };
        let stamp = Self { digest: digits(0)?, texts: digits(DIGITS)?, is_signed };
        (stamp.label(id) == label).then_some(stamp)
    }

    /// Reads the stamp from translator notes, however a tool wrapped or joined them. Text that
    /// others wrote comes before it, so the last label is ours.
    pub fn from_notes(notes: &str, id: &str) -> Option<Self> {
        let label = notes.rsplit_once(DIGEST.trim_end())?.1.split_whitespace().next()?;
        Self::read(label, id)
    }

    /// Returns whether a digest is the one that a sign-off would have signed at the time of export.
    pub fn has_digest(self, digest: &Digest) -> bool {
        self.digest == first_64_bits(digest)
    }

    /// Returns whether it was exported with these texts.
    pub fn has_texts(self, lang: &Lang, source: &str, target: &str) -> bool {
        self.texts == first_64_bits(&texts_digest(lang, source, target))
    }

    /// Returns a digest derived from the stamp, for a text that matches nothing known any more.
    pub fn fallback_digest(self) -> Digest {
        Digest::from_parts(&[
            b"sent 1 unknown",
            &self.digest.to_le_bytes(),
            &self.texts.to_le_bytes(),
        ])
    }
}

/// Returns the digest of both texts as exported, without characters that a file cannot contain.
fn texts_digest(lang: &Lang, source: &str, target: &str) -> Digest {
    let as_exported = |text: &str| normalized(&strip_illegal_xml(text));
    Digest::from_parts(&[
        b"sent texts 1",
        lang.tag().as_bytes(),
        as_exported(source).as_bytes(),
        as_exported(target).as_bytes(),
    ])
}

/// Returns the first 64 bits of a digest, enough to identify one text of a site.
fn first_64_bits(digest: &Digest) -> u64 {
    u64::from_str_radix(&digest.to_string()[..DIGITS], 16)
        .expect("a digest prints as hexadecimal digits")
}

/// Returns the segments of a unit to export, each with its stamp and its translation, which is
/// empty if there is none.
pub(super) fn exported_segments(
    unit: &ReviewUnit,
) -> impl Iterator<Item = (&Segment, ExportStamp, &str)> {
    let worded =
        unit.segments.iter().filter(|segment| !normalized(&segment.source.text).is_empty());
    worded.map(move |segment| {
        let target = segment.target.as_ref().map_or("", |target| target.text.as_str());
        (segment, ExportStamp::for_segment(unit, segment, target), target)
    })
}

/// Returns a text without the characters that XML cannot represent.
pub(super) fn strip_illegal_xml(text: &str) -> String {
    let allowed = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r')
    };
    text.chars().filter(allowed).collect()
}

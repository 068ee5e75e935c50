//! What goes out with each text, so that it is known when it comes back: digests, and whether it
//! was signed.
//!
//! It is written as one word without blanks, which no tool breaks when it wraps lines. Not for how
//! a file holds it: each format has its place.

use crate::{
    digest::Digest,
    lang::Lang,
    review::{Segment, State, Unit, normal, shown},
};

/// What is known of a unit as it went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sent {
    /// First digits of what a sign-off would have signed.
    seen: u64,
    /// First digits of [`texts`].
    texts: u64,
    /// Whether somebody answered for it.
    pub signed: bool,
}

/// What goes before a label that stands among remarks.
const DIGEST: &str = "digest: ";
/// How many digits each of its two digests has in a label, and the check behind them.
const DIGITS: usize = 16;
const CHECK: usize = 8;

impl Sent {
    /// What is to be known of a segment.
    fn of(unit: &Unit, segment: &Segment, target: &str) -> Self {
        let texts = first(&texts(&unit.lang, &segment.source.text, target));
        Self { seen: first(&shown(unit, segment)), texts, signed: segment.state == State::Signed }
    }

    /// As a file carries it beside an id. The last digits hold it together with the id, so that
    /// neither is taken for another.
    pub fn label(self, id: &str) -> String {
        let known =
            format!("{:016x}{:016x}{}", self.seen, self.texts, if self.signed { 's' } else { 'u' });
        let check = Digest::of(&[b"sent 1", id.as_bytes(), known.as_bytes()]).short();
        known + &check
    }

    /// As a remark, for formats whose tools keep remarks and lose all else.
    pub fn remark(self, id: &str) -> String {
        format!("{DIGEST}{}", self.label(id))
    }

    /// Reads what a file carries beside an id; `None` if it is not what went out with this id.
    pub fn read(label: &str, id: &str) -> Option<Self> {
        let label = label.trim();
        let digits = |from: usize| u64::from_str_radix(label.get(from..from + DIGITS)?, 16).ok();
        let signed = match label
            .get(2 * DIGITS..)?
            .strip_suffix(label.get(label.len().checked_sub(CHECK)?..)?)?
        {
            "s" => true,
            "u" => false,
            _ => return None,
        };
        let sent = Self { seen: digits(0)?, texts: digits(DIGITS)?, signed };
        (sent.label(id) == label).then_some(sent)
    }

    /// Reads remarks, however a tool wrapped or joined them. What others ask stands before it, so
    /// the last one is ours.
    pub fn in_remarks(remarks: &str, id: &str) -> Option<Self> {
        let label = remarks.rsplit_once(DIGEST.trim_end())?.1.split_whitespace().next()?;
        Self::read(label, id)
    }

    /// Whether this is what a sign-off would have signed.
    pub fn saw(self, digest: &Digest) -> bool {
        self.seen == first(digest)
    }

    /// Whether it went out with these texts.
    pub fn held(self, lang: &Lang, source: &str, target: &str) -> bool {
        self.texts == first(&texts(lang, source, target))
    }

    /// A digest of its own, for a text of which nothing else is known any more.
    pub fn unknown(self) -> Digest {
        Digest::of(&[b"sent 1 unknown", &self.seen.to_le_bytes(), &self.texts.to_le_bytes()])
    }
}

/// What went out of both texts, as far as a file can carry them.
fn texts(lang: &Lang, source: &str, target: &str) -> Digest {
    let said = |text: &str| normal(&carried(text));
    Digest::of(&[
        b"sent texts 1",
        lang.tag().as_bytes(),
        said(source).as_bytes(),
        said(target).as_bytes(),
    ])
}

/// The first 64 bits of a digest: enough to know one text among those of a site.
fn first(digest: &Digest) -> u64 {
    u64::from_str_radix(&digest.to_string()[..DIGITS], 16)
        .expect("a digest prints as hexadecimal digits")
}

/// The segments of a unit that go out, each with what is to be known of it and its translation,
/// empty if there is none.
pub(super) fn outgoing(unit: &Unit) -> impl Iterator<Item = (&Segment, Sent, &str)> {
    let worded = unit.segments.iter().filter(|segment| !normal(&segment.source.text).is_empty());
    worded.map(move |segment| {
        let target = segment.target.as_ref().map_or("", |target| target.text.as_str());
        (segment, Sent::of(unit, segment, target), target)
    })
}

/// A text without the signs that XML has no way to write.
pub(super) fn carried(text: &str) -> String {
    let allowed = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r')
    };
    text.chars().filter(allowed).collect()
}

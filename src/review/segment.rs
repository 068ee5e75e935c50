//! A segment: one piece of source text beside its translation, and all segments of one file and
//! language.
//!
//! Status, kit, review page, exchange and rules all walk the same segments. Not for finding them:
//! see `segments`.

use super::{
    difference::Difference,
    ledger::{Question, SignOff, signed, with_shapes},
    lock::Locked,
    shape::{ShapeApart, Shapes},
};
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::Lang,
};

/// What one ledger signs: the words of one file in one language.
#[derive(Clone, Debug)]
pub struct Unit {
    /// How people name it, such as `topics/sleep`, `locales/handout`, `programs/harbor`,
    /// `medicines`.
    pub name: String,
    /// Language of the source.
    pub from: Lang,
    /// Language of the translation.
    pub lang: Lang,
    /// The file of the source, if all of it is in one.
    pub source: Option<FileId>,
    /// Where the translation stands or would stand, as a path of the site.
    pub target_path: String,
    /// That file, if it is there.
    pub target: Option<FileId>,
    /// Where its ledger stands or would stand.
    pub ledger_path: String,
    /// The segments, in reading order.
    pub segments: Vec<Segment>,
    /// Translated pieces that answer to no piece of the source.
    pub extra: Vec<Piece>,
}

/// What kind of text a segment is: what may stand in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A block of Markdown, with its shape.
    Prose(String),
    /// The text of a Fluent message.
    Message,
    /// Plain text of a YAML field.
    Field,
}

/// A text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text as a translator sees and edits it.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// One piece of source text beside its translation.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Stable within the site: it names the same text however lines move, such as
    /// `topics/sleep/3f9a1b2c`, `locales/handout/visits`, `medicines/lithium/parts.how`.
    pub id: String,
    /// What kind of text it is.
    pub kind: SegmentKind,
    /// Where in its file it belongs, in words of the source: headings above it, remarks for
    /// translators, names of fields.
    pub context: Vec<String>,
    /// The source.
    pub source: Piece,
    /// The translation, if there is one.
    pub target: Option<Piece>,
    /// What must be the same in the translation, by place in the source.
    pub locked: Vec<Locked>,
    /// What of that kind stands in the translation.
    pub said: Vec<Locked>,
    /// What the two do not share, if there is a translation.
    pub apart: Vec<Difference>,
    /// How source and translation are built.
    pub shapes: Shapes,
    /// How the translation is built otherwise than the source, which nobody can sign.
    pub misshapen: Option<ShapeApart>,
    /// What a sign-off of it signs; none without a translation.
    pub digest: Option<Digest>,
    /// The digest of its words alone, which sign-offs of version 1 sign.
    pub words_digest: Option<Digest>,
    /// Where it stands.
    pub state: State,
    /// What the ledger says of it, the newest first.
    pub history: Vec<SignOff>,
    /// Open questions.
    pub questions: Vec<Question>,
}

/// Where a segment stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody answers for it today.
    Signed,
    /// Somebody did, for another source or translation, or until a day that has passed.
    Lapsed(Lapse),
    /// There is a translation, and nobody has signed it.
    Unsigned,
    /// There is no translation.
    Missing,
}

/// Why a sign-off no longer counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// The source was changed: what it was.
    Source(String),
    /// The translation was changed: what it was.
    Target(String),
    /// The words are as they were signed, and how they are built was changed: how it was, and how
    /// it is now.
    Shape(String, String),
    /// It was signed until a day that has passed.
    Expired,
}

impl State {
    /// The word for it, as in `review status` and in messages.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::Lapsed(_) => "lapsed",
            Self::Unsigned => "unsigned",
            Self::Missing => "missing",
        }
    }
}

impl Segment {
    /// The digests of sign-offs that hold for it as it is now, in both versions.
    pub(super) fn digests(&self) -> Vec<Digest> {
        let words = self.words_digest.filter(|_| self.misshapen.is_none());
        self.digest.filter(|_| self.misshapen.is_none()).into_iter().chain(words).collect()
    }

    /// Whether a sign-off is of it as it is now.
    pub fn is_signed_by(&self, entry: &SignOff) -> bool {
        self.digests().contains(&entry.digest)
    }

    /// How many words the source has, as translators count them; in scripts without blanks, signs.
    pub fn words(&self) -> usize {
        let text = &self.source.text;
        let spaced =
            text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        let ideographs = text.chars().filter(|c| matches!(*c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{0e00}'..='\u{0eff}')).count();
        if ideographs > spaced { ideographs } else { spaced }
    }
}

/// The digest of the words of a segment as they are now.
pub fn seen(unit: &Unit, segment: &Segment) -> Digest {
    signed(
        &unit.lang,
        &segment.source.text,
        segment.target.as_ref().map_or("", |target| target.text.as_str()),
    )
}

/// The digest by which an answer names a segment: its words as they are now, and how they are
/// built.
pub fn shown(unit: &Unit, segment: &Segment) -> Digest {
    with_shapes(seen(unit, segment), &segment.shapes.source, &segment.shapes.target)
}

//! A segment: one piece of source text with its translation, and all segments of one file and
//! language.
//!
//! Review status, kits, review pages, exchange files and rules all use the same segments. The
//! `segments` module finds them.

use super::{
    difference::LockedDifference,
    ledger::Question,
    locked_item::LockedItem,
    shape::{ShapeDifference, Shapes},
    sign_off::{SignOff, sign_off_digest, words_digest},
    unit_kind::UnitKind,
};
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::{Lang, unspaced_script},
};

/// The texts of one file in one language, whose sign-offs are in one ledger.
#[derive(Clone, Debug)]
pub struct ReviewUnit {
    /// Name shown to people, such as `topics/sleep`, `locales/handout`, `programs/harbor` or
    /// `medicines`.
    pub name: String,
    /// Language of the source.
    pub source_lang: Lang,
    /// Language of the translation.
    pub lang: Lang,
    /// The source file, if the whole source is in one file.
    pub source: Option<FileId>,
    /// Path within the site of the translation, whether or not it exists yet.
    pub target_path: String,
    /// The file at that path, if it exists.
    pub target: Option<FileId>,
    /// Path of its ledger, whether or not it exists yet.
    pub ledger_path: String,
    /// The segments, in reading order.
    pub segments: Vec<Segment>,
    /// Translated pieces that have no counterpart in the source.
    pub unmatched: Vec<TextPiece>,
}

impl ReviewUnit {
    /// Returns what kind of unit it is.
    pub fn kind(&self) -> UnitKind<'_> {
        UnitKind::from_name(&self.name)
    }
}

/// The kind of text of a segment, which decides what a new translation of it may contain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A Markdown block, with its shape.
    Prose(String),
    /// The text of a Fluent message.
    Message,
    /// The plain text of a YAML field.
    Field,
}

/// A text and its place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextPiece {
    /// The text as a translator sees and edits it.
    pub text: String,
    /// Its place in the file.
    pub span: Span,
}

/// One piece of source text with its translation.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Id that is stable within the site: it names the same text even if its lines move, such as
    /// `topics/sleep/3f9a1b2c`, `locales/handout/visits` or `medicines/lithium/parts.how`.
    pub id: String,
    /// What kind of text it is.
    pub kind: SegmentKind,
    /// Its context in the source file: the headings above it, the comment for translators, or the
    /// path of the field.
    pub context: Vec<String>,
    /// The source text.
    pub source: TextPiece,
    /// The translation, if there is one.
    pub target: Option<TextPiece>,
    /// The locked items of the source, which the translation must share, in the order of the
    /// source.
    pub source_locked: Vec<LockedItem>,
    /// The locked items of the translation.
    pub target_locked: Vec<LockedItem>,
    /// How the locked items of source and translation differ, if there is a translation.
    pub differences: Vec<LockedDifference>,
    /// The structure of source and translation.
    pub shapes: Shapes,
    /// How the structure of the translation differs from that of the source; such a segment cannot
    /// be signed.
    pub shape_difference: Option<ShapeDifference>,
    /// The digest that a sign-off signs; `None` without a translation.
    pub digest: Option<Digest>,
    /// The digest of the words alone, without structure, which version 1 sign-offs sign.
    pub words_digest: Option<Digest>,
    /// Its review state.
    pub state: ReviewState,
    /// The sign-offs in the ledger that concern it, newest first.
    pub history: Vec<SignOff>,
    /// Open questions.
    pub questions: Vec<Question>,
}

/// The review state of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewState {
    /// A sign-off counts today.
    Signed,
    /// It was signed, but the source, the translation or the structure has changed since, or the
    /// sign-off has expired.
    Lapsed(Lapse),
    /// There is a translation that nobody has signed.
    Unsigned,
    /// There is no translation.
    Missing,
}

/// Why a sign-off no longer counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lapse {
    /// The source was changed; holds the old source.
    Source(String),
    /// The translation was changed; holds the old translation.
    Target(String),
    /// The words are as they were signed, but their structure was changed; holds the old and the
    /// new structure.
    Shape(String, String),
    /// The last day on which the sign-off counts has passed.
    Expired,
}

impl ReviewState {
    /// The words for all states, in the order of columns and counts.
    pub const IDS: [&'static str; 4] = ["signed", "lapsed", "unsigned", "missing"];

    /// Returns the word for it that `review status` and messages use.
    pub fn id(&self) -> &'static str {
        let [signed, lapsed, unsigned, missing] = Self::IDS;
        match self {
            Self::Signed => signed,
            Self::Lapsed(_) => lapsed,
            Self::Unsigned => unsigned,
            Self::Missing => missing,
        }
    }
}

impl Segment {
    /// Returns the digests that a sign-off of it has today, in both versions; none if its
    /// structure differs from that of its source.
    pub(super) fn current_digests(&self) -> Vec<Digest> {
        let words = self.words_digest.filter(|_| self.shape_difference.is_none());
        self.digest.filter(|_| self.shape_difference.is_none()).into_iter().chain(words).collect()
    }

    /// Returns whether a sign-off signs it as it is now.
    pub fn is_signed_by(&self, entry: &SignOff) -> bool {
        self.current_digests().contains(&entry.digest)
    }

    /// Returns whether the person who signed it as it is said why it may differ from its source.
    pub fn is_accepted(&self) -> bool {
        self.history.iter().any(|entry| self.is_signed_by(entry) && entry.accepts.is_some())
    }

    /// Returns the number of words of the source, as translators count them; in scripts without
    /// spaces between words, the number of characters.
    pub fn word_count(&self) -> usize {
        let text = &self.source.text;
        let spaced =
            text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        let unspaced = text.chars().filter(|c| unspaced_script(*c).is_some()).count();
        unspaced.max(spaced)
    }
}

/// Returns the digest of the words of a segment as they are now, without its structure.
pub(super) fn segment_words_digest(unit: &ReviewUnit, segment: &Segment) -> Digest {
    words_digest(
        &unit.lang,
        &segment.source.text,
        segment.target.as_ref().map_or("", |target| target.text.as_str()),
    )
}

/// Returns the digest by which an answer names a segment: its words and its structure as they are
/// now.
pub fn segment_digest(unit: &ReviewUnit, segment: &Segment) -> Digest {
    sign_off_digest(
        segment_words_digest(unit, segment),
        &segment.shapes.source,
        &segment.shapes.target,
    )
}

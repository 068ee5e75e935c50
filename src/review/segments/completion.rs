//! Completes the segments that were found: looks them up in their ledger, and compares their locked
//! items.

use std::collections::{BTreeMap, BTreeSet};

use super::walk::Walk;
use crate::{
    digest::Digest,
    lang::Lang,
    review::{
        detection::locked_items,
        difference::LockedDifference,
        ledger::{Ledger, Question},
        locked_item::LockedItem,
        message_differences::locked_differences,
        segment::{Lapse, ReviewState, Segment, SegmentKind, TextPiece},
        shape::{ShapeDifference, Shapes},
        sign_off::{SignOff, normalized, sign_off_digest, words_digest},
    },
};

/// A segment before it is looked up in the ledger.
pub(super) struct FoundSegment {
    pub id: String,
    pub kind: SegmentKind,
    pub context: Vec<String>,
    pub source: TextPiece,
    pub target: Option<TextPiece>,
    pub shapes: Shapes,
    pub shape_difference: Option<ShapeDifference>,
}

impl FoundSegment {
    /// Returns the digests of its words without and with its structure.
    fn digests(&self, lang: &Lang) -> Option<(Digest, Digest)> {
        let words = words_digest(lang, &self.source.text, &self.target.as_ref()?.text);
        Some((words, sign_off_digest(words, &self.shapes.source, &self.shapes.target)))
    }
}

/// Completes the found segments of a unit: with their state and history in its ledger, and with
/// their locked items. `human` is whether a person translated the whole text.
pub(super) fn complete_segments(
    walk: &Walk<'_>,
    ledger_path: &str,
    lang: &Lang,
    human: bool,
    found: Vec<FoundSegment>,
) -> Vec<Segment> {
    let blank = Ledger::default();
    let ledger = walk.sign_offs.ledger(ledger_path).unwrap_or(&blank);
    let digests: Vec<Option<(Digest, Digest)>> =
        found.iter().map(|found| found.digests(lang)).collect();
    let well_shaped =
        found.iter().zip(&digests).filter(|(found, _)| found.shape_difference.is_none());
    let valid =
        well_shaped.filter_map(|(_, digests)| *digests).flat_map(<[Digest; 2]>::from).collect();
    let entries = LedgerIndex::new(ledger, valid);
    let mut seen = BTreeMap::new();
    let segments = found.into_iter().zip(digests).map(|(found, digests)| {
        let past = entries.past_sign_offs(&found);
        let mut history: Vec<SignOff> =
            digests.map(|(words, whole)| entries.with_digests(&[words, whole])).unwrap_or_default();
        let roles_of = |(words, whole)| walk.sign_offs.signed_roles(ledger_path, &[whole, words]);
        let is_signed =
            digests.and_then(roles_of).is_some_and(|signed| signed.is_sufficient(human));
        let is_past =
            |entry: &SignOff| entry.expires.is_some_and(|last| last < walk.sign_offs.today());
        let has_expired = history.iter().any(is_past);
        let state = review_state(&found, &past, is_signed, has_expired);
        history.extend(past.sign_offs());
        sort_newest_first(&mut history);
        let count = seen.entry(found.id.clone()).or_insert(0);
        *count += 1;
        let compared = LockedComparison::compare(walk, lang, &found);
        Segment {
            id: if *count == 1 { found.id.clone() } else { format!("{}-{count}", found.id) },
            differences: compared.differences,
            source_locked: compared.source,
            target_locked: compared.target,
            questions: questions_about(ledger, lang, &found, digests.map(|(words, _)| words)),
            kind: found.kind,
            context: found.context,
            source: found.source,
            target: found.target,
            shapes: found.shapes,
            shape_difference: found.shape_difference,
            digest: digests.map(|(_, whole)| whole),
            words_digest: digests.map(|(words, _)| words),
            state,
            history,
        }
    });
    segments.collect()
}

/// Returns the review state of a segment. `is_signed` and `has_expired` are about the sign-offs of
/// its current words; these do not count while its structure differs from that of its source.
fn review_state(
    found: &FoundSegment,
    past: &PastSignOffs<'_>,
    is_signed: bool,
    has_expired: bool,
) -> ReviewState {
    let is_well_shaped = found.shape_difference.is_none();
    if found.target.is_none() {
        ReviewState::Missing
    } else if is_well_shaped && is_signed {
        ReviewState::Signed
    } else if is_well_shaped && has_expired {
        ReviewState::Lapsed(Lapse::Expired)
    } else {
        past.lapse(found).map_or(ReviewState::Unsigned, ReviewState::Lapsed)
    }
}

/// Sorts sign-offs by day, newest first, and removes duplicates.
fn sort_newest_first(history: &mut Vec<SignOff>) {
    history.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| a.by.cmp(&b.by)));
    history.dedup();
}

/// The locked items of a found segment, and how they differ.
#[derive(Default)]
struct LockedComparison {
    source: Vec<LockedItem>,
    target: Vec<LockedItem>,
    differences: Vec<LockedDifference>,
}

impl LockedComparison {
    /// Compares a segment with its translation; in the source language there is nothing to compare.
    fn compare(walk: &Walk<'_>, lang: &Lang, found: &FoundSegment) -> Self {
        let from = walk.site.source_language();
        if lang == from {
            return Self::default();
        }
        let source = walk.source_locked(&found.source.text).to_vec();
        let Some(translation) = &found.target else { return Self { source, ..Self::default() } };
        let target = locked_items(&translation.text, lang, &walk.names);
        let differences = locked_differences(
            walk,
            lang,
            &found.kind,
            (&found.source.text, &source),
            (&translation.text, &target),
        );
        Self { source, target, differences }
    }
}

/// The sign-offs of a ledger by digest, with those that no longer count indexed by source and by
/// translation.
struct LedgerIndex<'l> {
    sign_offs: Vec<&'l SignOff>,
    /// The places of the sign-offs of each digest in the list.
    by_digest: BTreeMap<Digest, Vec<usize>>,
    by_source: BTreeMap<String, Vec<&'l SignOff>>,
    by_target: BTreeMap<String, Vec<&'l SignOff>>,
}

impl<'l> LedgerIndex<'l> {
    /// Indexes a ledger. An entry that is valid for one segment (its digest is in `valid`) is not
    /// the lapsed entry of another segment with the same text.
    fn new(ledger: &'l Ledger, valid: BTreeSet<Digest>) -> Self {
        let sign_offs: Vec<&SignOff> = ledger.sign_offs.iter().map(|entry| &entry.value).collect();
        let mut by_digest: BTreeMap<Digest, Vec<usize>> = BTreeMap::new();
        for (at, entry) in sign_offs.iter().enumerate() {
            by_digest.entry(entry.digest).or_default().push(at);
        }
        let (by_source, by_target) = (BTreeMap::new(), BTreeMap::new());
        let mut entries = Self { sign_offs, by_digest, by_source, by_target };
        for entry in entries.sign_offs.iter().filter(|entry| !valid.contains(&entry.digest)) {
            entries
                .by_source
                .entry(normalized(entry.source.as_deref().unwrap_or_default()))
                .or_default()
                .push(entry);
            entries
                .by_target
                .entry(normalized(entry.target.as_deref().unwrap_or_default()))
                .or_default()
                .push(entry);
        }
        entries
    }

    /// Returns the sign-offs of any of these digests, in the order of the ledger.
    fn with_digests(&self, digests: &[Digest]) -> Vec<SignOff> {
        let places = digests.iter().filter_map(|digest| self.by_digest.get(digest)).flatten();
        let places: BTreeSet<usize> = places.copied().collect();
        places.into_iter().map(|at| self.sign_offs[at].clone()).collect()
    }

    /// Returns the entries that are no longer valid and share a text with a segment.
    fn past_sign_offs(&self, found: &FoundSegment) -> PastSignOffs<'l> {
        if self.by_source.is_empty() {
            return PastSignOffs::default();
        }
        let target = found.target.as_ref().map(|target| normalized(&target.text));
        let same_source =
            self.by_source.get(&normalized(&found.source.text)).cloned().unwrap_or_default();
        let same_target = target
            .as_ref()
            .and_then(|target| self.by_target.get(target))
            .cloned()
            .unwrap_or_default();
        let (same_words, same_source): (Vec<&SignOff>, Vec<&SignOff>) =
            same_source.into_iter().partition(|entry| {
                target.is_some() && entry.target.as_deref().map(normalized) == target
            });
        let same_target =
            same_target.into_iter().filter(|entry| !same_words.contains(entry)).collect();
        PastSignOffs { same_source, same_target, same_words }
    }
}

/// Entries that are no longer valid.
#[derive(Default)]
struct PastSignOffs<'l> {
    /// They signed this source with another translation.
    same_source: Vec<&'l SignOff>,
    /// They signed this translation of another source.
    same_target: Vec<&'l SignOff>,
    /// They signed the same words with another structure.
    same_words: Vec<&'l SignOff>,
}

impl PastSignOffs<'_> {
    /// Returns all of them.
    fn sign_offs(&self) -> impl Iterator<Item = SignOff> {
        self.same_source.iter().chain(&self.same_target).chain(&self.same_words).copied().cloned()
    }

    /// Returns why the segment is no longer signed; `None` if it never was.
    fn lapse(&self, found: &FoundSegment) -> Option<Lapse> {
        if let Some(entry) = self.same_words.first() {
            return Some(shape_lapse(entry, found));
        }
        match (self.same_target.first(), self.same_source.first()) {
            (Some(entry), _) => Some(Lapse::Source(entry.source.clone().unwrap_or_default())),
            (None, Some(entry)) => Some(Lapse::Target(entry.target.clone().unwrap_or_default())),
            (None, None) => None,
        }
    }
}

/// Returns how the structure of a text differs whose words are as they were signed: from the signed
/// structure, or else from that of its source.
fn shape_lapse(entry: &SignOff, found: &FoundSegment) -> Lapse {
    let changed = |was: &Option<String>, now: &str| {
        was.as_ref().filter(|was| was.as_str() != now).map(|was| (was.clone(), now.to_owned()))
    };
    let signed_change = changed(&entry.target_shape, &found.shapes.target)
        .or_else(|| changed(&entry.source_shape, &found.shapes.source));
    let pair_difference = || {
        found
            .shape_difference
            .as_ref()
            .map(|difference| (difference.source.clone(), difference.target.clone()))
    };
    let (was, now) = signed_change.or_else(pair_difference).unwrap_or_default();
    Lapse::Shape(was, now)
}

/// Returns the open questions about a segment.
fn questions_about(
    ledger: &Ledger,
    lang: &Lang,
    found: &FoundSegment,
    digest: Option<Digest>,
) -> Vec<Question> {
    if ledger.questions.is_empty() {
        return Vec::new();
    }
    let about = digest.unwrap_or_else(|| words_digest(lang, &found.source.text, ""));
    let source_text = normalized(&found.source.text);
    let asked = |question: &&Question| {
        question.digest == about
            || question.source.as_ref().is_some_and(|source| normalized(source) == source_text)
    };
    ledger.questions.iter().filter(asked).cloned().collect()
}

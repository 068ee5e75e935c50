//! Finds the segments of a topic: title, summary and each text block of its body, paired with those
//! of the translation.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    completion::{FoundSegment, complete_segments},
    walk::Walk,
};
use crate::{
    diag::{Span, Spanned},
    digest::Digest,
    lang::Lang,
    layout,
    review::{
        align::{SIGNED_PAIR, align},
        detection::locked_items,
        difference::differences,
        ledger::Ledger,
        locked_item::LockedItem,
        segment::{ReviewUnit, SegmentKind, TextPiece},
        shape::{ShapeDifference, Shapes, field_shape, shape_differences},
        sign_off::{SignOff, normalized, words_digest},
    },
    site::{
        checked_text::TextOrigin,
        topic::{Topic, TopicText, body_start},
    },
    text::{RunPlace, TextBlock, text_blocks},
};

/// Returns the unit of one topic in one language.
///
/// A text that the language inherits is reviewed and signed as the text of the language that it is
/// written under.
pub(in crate::review) fn unit(walk: &Walk<'_>, topic: &Topic, lang: &Lang) -> ReviewUnit {
    let from = walk.site.source_language();
    let name = format!("topics/{}", topic.slug);
    let source = &topic.texts[from];
    let target = topic.texts.get(lang);
    let lang = target.map_or(lang, |text| &text.lang);
    let ledger_path = layout::topic_ledger(&topic.slug, lang);
    let source_blocks = topic_blocks(walk, source);
    let target_blocks = target.map(|text| topic_blocks(walk, text)).unwrap_or_default();
    let pairs = paired_blocks(walk, &ledger_path, lang, &source_blocks, &target_blocks);
    let mut found = front_matter(&name, source, target);
    found.extend(body(&name, &source_blocks, &target_blocks, &pairs));
    let human = target.is_some_and(|text| text.origin == Some(TextOrigin::Human));
    // A text paired with an empty one of the source, such as a table cell, has no source either.
    let has_source = |s: usize| !normalized(&source_blocks[s].piece.text).is_empty();
    let is_unmatched = |at: &usize| {
        !pairs.iter().any(|(s, t)| t == at && has_source(*s))
            && !target_blocks[*at].piece.text.is_empty()
    };
    ReviewUnit {
        source_lang: from.clone(),
        lang: lang.clone(),
        source: Some(source.file),
        target_path: layout::topic_text(&topic.slug, lang),
        target: target.map(|text| text.file),
        unmatched: (0..target_blocks.len())
            .filter(is_unmatched)
            .map(|at| target_blocks[at].piece.clone())
            .collect(),
        segments: complete_segments(walk, &ledger_path, lang, human, found),
        ledger_path,
        name,
    }
}

/// Returns the title and the summary of a topic.
fn front_matter(name: &str, source: &TopicText, target: Option<&TopicText>) -> Vec<FoundSegment> {
    let piece = |text: &Spanned<String>| TextPiece { text: text.value.clone(), span: text.span };
    let targets = target.map(TopicText::front_matter);
    let fields = source.front_matter().into_iter().enumerate();
    let found = fields.map(|(at, (field, source))| FoundSegment {
        id: format!("{name}/{field}"),
        kind: SegmentKind::Field,
        context: vec![field.to_owned()],
        source: piece(source),
        target: targets.map(|texts| piece(texts[at].1)),
        shapes: Shapes::same_in_both(field_shape(field)),
        shape_difference: None,
    });
    found.collect()
}

/// Returns the text blocks of a topic's body, each with its paired translation.
fn body(
    name: &str,
    source_blocks: &[TopicBlock],
    target_blocks: &[TopicBlock],
    pairs: &[(usize, usize)],
) -> Vec<FoundSegment> {
    let differences = shape_differences_by_block(source_blocks, target_blocks, pairs);
    let mut found = Vec::new();
    let mut headings: Vec<(String, String)> = Vec::new();
    for (at, TopicBlock { block, place, piece }) in source_blocks.iter().enumerate() {
        if let Some(level) = block.shape.strip_prefix('h') {
            headings.retain(|(above, _)| above.as_str() < level);
            headings.push((level.to_owned(), piece.text.clone()));
        }
        if normalized(&piece.text).is_empty() {
            continue;
        }
        let key = Digest::from_parts(&[normalized(&piece.text).as_bytes()]).short();
        let translation = pairs
            .iter()
            .find(|(s, _)| *s == at)
            .map(|(_, t)| &target_blocks[*t])
            .filter(|run| !run.piece.text.is_empty());
        found.push(FoundSegment {
            id: format!("{name}/{key}"),
            kind: SegmentKind::Prose(block.shape.clone()),
            context: headings
                .iter()
                .map(|(_, text)| text.clone())
                .filter(|text| *text != piece.text)
                .collect(),
            source: piece.clone(),
            target: translation.map(|run| run.piece.clone()),
            shapes: Shapes {
                source: place.shape.clone(),
                target: translation.map_or(place, |run| &run.place).shape.clone(),
            },
            shape_difference: differences.get(&at).cloned(),
        });
    }
    found
}

/// One text block of a topic's body.
pub(super) struct TopicBlock {
    block: TextBlock,
    place: RunPlace,
    pub piece: TextPiece,
}

/// Returns the text blocks of a topic's body, in order.
pub(super) fn topic_blocks(walk: &Walk<'_>, text: &TopicText) -> Vec<TopicBlock> {
    let file_text = walk.sources.file(text.file).text();
    let start = body_start(file_text);
    let body = &file_text[start..];
    let mut places = text.body.places().into_iter();
    let run = |block: TextBlock| {
        let span = Span::new(text.file, start + block.range.start, start + block.range.end);
        TopicBlock {
            piece: TextPiece { text: block.text(body), span },
            place: places.next().unwrap_or_default(),
            block,
        }
    };
    text_blocks(body).into_iter().map(run).collect()
}

/// Returns the source texts whose translation has another structure, by number.
fn shape_differences_by_block(
    source_blocks: &[TopicBlock],
    target_blocks: &[TopicBlock],
    pairs: &[(usize, usize)],
) -> BTreeMap<usize, ShapeDifference> {
    let has_words = |run: &TopicBlock| !normalized(&run.piece.text).is_empty();
    let pairs: Vec<(usize, usize)> = pairs
        .iter()
        .copied()
        .filter(|(s, t)| has_words(&source_blocks[*s]) && has_words(&target_blocks[*t]))
        .collect();
    let places: Vec<(&RunPlace, &RunPlace)> =
        pairs.iter().map(|(s, t)| (&source_blocks[*s].place, &target_blocks[*t].place)).collect();
    pairs
        .iter()
        .zip(shape_differences(&places))
        .filter_map(|((s, _), difference)| Some((*s, difference?)))
        .collect()
}

/// Pairs the text blocks of the source with those of the translation, by number: by block type, by
/// what was signed together, and by their locked items.
fn paired_blocks(
    walk: &Walk<'_>,
    ledger: &str,
    lang: &Lang,
    source_blocks: &[TopicBlock],
    target_blocks: &[TopicBlock],
) -> Vec<(usize, usize)> {
    let has_same_blocks = source_blocks.len() == target_blocks.len()
        && source_blocks.iter().zip(target_blocks).all(|(a, b)| a.block.shape == b.block.shape);
    let known = walk.sign_offs.ledger(ledger).filter(|ledger| !ledger.sign_offs.is_empty());
    if has_same_blocks && known.is_none() {
        return (0..source_blocks.len()).map(|at| (at, at)).collect();
    }
    // Locked items are found once per block, not once per possible pair.
    let (from, names) = (walk.site.source_language(), &walk.names);
    let locked_by_block = |runs: &[TopicBlock], lang: &Lang| {
        runs.iter().map(|run| locked_items(&run.piece.text, lang, names)).collect::<Vec<_>>()
    };
    let (source_locked, target_locked) =
        (locked_by_block(source_blocks, from), locked_by_block(target_blocks, lang));
    let pair_score = |s: usize, t: usize| {
        (source_blocks[s].block.shape == target_blocks[t].block.shape)
            .then(|| match_score(&source_locked[s], &target_locked[t]))
    };
    let Some(known) = known else {
        return align(source_blocks.len(), target_blocks.len(), &pair_score);
    };
    let signed = SignedTexts::in_ledger(known, lang);
    let normalized_texts = |runs: &[TopicBlock]| {
        runs.iter().map(|run| normalized(&run.piece.text)).collect::<Vec<_>>()
    };
    let (source_texts, target_texts) =
        (normalized_texts(source_blocks), normalized_texts(target_blocks));
    align(source_blocks.len(), target_blocks.len(), &|s, t| {
        if signed.has_pair(lang, &source_texts[s], &target_texts[t]) {
            // Words that were signed together stay together even if the structure of one has
            // changed since; that is reported. The same words with equal structure elsewhere take
            // precedence.
            return Some(if source_blocks[s].place.shape == target_blocks[t].place.shape {
                SIGNED_PAIR
            } else {
                SIGNED_PAIR - 1
            });
        }
        pair_score(s, t)
    })
}

/// The texts that the sign-offs of a ledger sign, normalized.
struct SignedTexts {
    sources: BTreeSet<String>,
    targets: BTreeSet<String>,
    /// The digest of each source with its translation.
    pairs: BTreeSet<Digest>,
}

impl SignedTexts {
    fn in_ledger(ledger: &Ledger, lang: &Lang) -> Self {
        let texts = |text: fn(&SignOff) -> Option<&str>| {
            ledger.sign_offs.iter().filter_map(|entry| text(entry)).map(normalized).collect()
        };
        Self {
            sources: texts(|entry| entry.source.as_deref()),
            targets: texts(|entry| entry.target.as_deref()),
            pairs: ledger.sign_offs.iter().map(|entry| entry.words_digest(lang)).collect(),
        }
    }

    /// Returns whether a normalized source was signed together with a translation.
    fn has_pair(&self, lang: &Lang, source: &str, target: &str) -> bool {
        // Only texts that were signed at all need the digest of the pair.
        self.sources.contains(source)
            && self.targets.contains(target)
            && self.pairs.contains(&words_digest(lang, source, target))
    }
}

/// Returns how well two text blocks of the same type match, by their locked items.
fn match_score(source_items: &[LockedItem], target_items: &[LockedItem]) -> i32 {
    let difference_count =
        i32::try_from(differences(source_items, target_items).len()).unwrap_or(i32::MAX).min(20);
    let count = |items: &[LockedItem]| items.iter().filter(|item| item.is_marked).count();
    if count(source_items) + count(target_items) == 0 {
        2
    } else {
        3 + i32::try_from(count(source_items)).unwrap_or(0).min(20) - 2 * difference_count
    }
}

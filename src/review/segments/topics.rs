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
        locked_item::LockedItem,
        segment::{ReviewUnit, SegmentKind, TextPiece},
        shape::{ShapeDifference, Shapes, field_shape, shape_differences},
        sign_off::{normalized, words_digest},
    },
    site::{
        checked_text::TextOrigin,
        topic::{Topic, TopicText, body_start},
    },
    text::{RunPlace, TextBlock, text_blocks},
};

/// Returns the unit of one topic in one language.
pub(in crate::review) fn unit(walk: &Walk<'_>, topic: &Topic, lang: &Lang) -> ReviewUnit {
    let from = walk.site.source_language();
    let name = format!("topics/{}", topic.slug);
    let ledger_path = layout::topic_ledger(&topic.slug, lang);
    let source = &topic.texts[from];
    let target = topic.texts.get(lang);
    let theirs = topic_blocks(walk, source);
    let ours = target.map(|text| topic_blocks(walk, text)).unwrap_or_default();
    let pairs = paired_blocks(walk, &ledger_path, lang, &theirs, &ours);
    let mut found = front_matter(&name, source, target);
    found.extend(body(&name, &theirs, &ours, &pairs));
    let human = target.is_some_and(|text| text.origin == Some(TextOrigin::Human));
    // A text paired with an empty one of the source, such as a table cell, has no source either.
    let answers = |s: usize| !normalized(&theirs[s].piece.text).is_empty();
    let alone = |at: &usize| {
        !pairs.iter().any(|(s, t)| t == at && answers(*s)) && !ours[*at].piece.text.is_empty()
    };
    ReviewUnit {
        source_lang: from.clone(),
        lang: lang.clone(),
        source: Some(source.file),
        target_path: layout::topic_text(&topic.slug, lang),
        target: target.map(|text| text.file),
        unmatched: (0..ours.len()).filter(alone).map(|at| ours[at].piece.clone()).collect(),
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
        misshapen: None,
    });
    found.collect()
}

/// Returns the text blocks of a topic's body, each with its paired translation.
fn body(
    name: &str,
    theirs: &[TopicBlock],
    ours: &[TopicBlock],
    pairs: &[(usize, usize)],
) -> Vec<FoundSegment> {
    let misshapen = shape_differences_by_block(theirs, ours, pairs);
    let mut found = Vec::new();
    let mut headings: Vec<(String, String)> = Vec::new();
    for (at, TopicBlock { leaf, place, piece }) in theirs.iter().enumerate() {
        if let Some(level) = leaf.shape.strip_prefix('h') {
            headings.retain(|(above, _)| above.as_str() < level);
            headings.push((level.to_owned(), piece.text.clone()));
        }
        if normalized(&piece.text).is_empty() {
            continue;
        }
        let key = Digest::from_parts(&[normalized(&piece.text).as_bytes()]).short();
        let beside = pairs
            .iter()
            .find(|(s, _)| *s == at)
            .map(|(_, t)| &ours[*t])
            .filter(|run| !run.piece.text.is_empty());
        found.push(FoundSegment {
            id: format!("{name}/{key}"),
            kind: SegmentKind::Prose(leaf.shape.clone()),
            context: headings
                .iter()
                .map(|(_, text)| text.clone())
                .filter(|text| *text != piece.text)
                .collect(),
            source: piece.clone(),
            target: beside.map(|run| run.piece.clone()),
            shapes: Shapes {
                source: place.shape.clone(),
                target: beside.map_or(place, |run| &run.place).shape.clone(),
            },
            misshapen: misshapen.get(&at).cloned(),
        });
    }
    found
}

/// One text block of a topic's body.
pub(super) struct TopicBlock {
    leaf: TextBlock,
    place: RunPlace,
    pub piece: TextPiece,
}

/// Returns the text blocks of a topic's body, in order.
pub(super) fn topic_blocks(walk: &Walk<'_>, text: &TopicText) -> Vec<TopicBlock> {
    let whole = walk.sources.file(text.file).text();
    let start = body_start(whole);
    let body = &whole[start..];
    let mut places = text.body.places().into_iter();
    let run = |leaf: TextBlock| {
        let span = Span::new(text.file, start + leaf.range.start, start + leaf.range.end);
        TopicBlock {
            piece: TextPiece { text: leaf.text(body), span },
            place: places.next().unwrap_or_default(),
            leaf,
        }
    };
    text_blocks(body).into_iter().map(run).collect()
}

/// Returns the source texts whose translation has another structure, by number.
fn shape_differences_by_block(
    theirs: &[TopicBlock],
    ours: &[TopicBlock],
    pairs: &[(usize, usize)],
) -> BTreeMap<usize, ShapeDifference> {
    let worded = |run: &TopicBlock| !normalized(&run.piece.text).is_empty();
    let pairs: Vec<(usize, usize)> =
        pairs.iter().copied().filter(|(s, t)| worded(&theirs[*s]) && worded(&ours[*t])).collect();
    let places: Vec<(&RunPlace, &RunPlace)> =
        pairs.iter().map(|(s, t)| (&theirs[*s].place, &ours[*t].place)).collect();
    pairs
        .iter()
        .zip(shape_differences(&places))
        .filter_map(|((s, _), apart)| Some((*s, apart?)))
        .collect()
}

/// Pairs the text blocks of the source with those of the translation, by number: by block type, by
/// what was signed together, and by what is locked in them.
fn paired_blocks(
    walk: &Walk<'_>,
    ledger: &str,
    lang: &Lang,
    theirs: &[TopicBlock],
    ours: &[TopicBlock],
) -> Vec<(usize, usize)> {
    let same = theirs.len() == ours.len()
        && theirs.iter().zip(ours).all(|(a, b)| a.leaf.shape == b.leaf.shape);
    let known = walk.sign_offs.ledger(ledger).filter(|ledger| !ledger.sign_offs.is_empty());
    if same && known.is_none() {
        return (0..theirs.len()).map(|at| (at, at)).collect();
    }
    // Locked items are found once per block, not once per possible pair.
    let (from, names) = (walk.site.source_language(), &walk.names);
    let look = |runs: &[TopicBlock], of: &Lang| {
        runs.iter().map(|run| locked_items(&run.piece.text, of, names)).collect::<Vec<_>>()
    };
    let (in_theirs, in_ours) = (look(theirs, from), look(ours, lang));
    let alike = |s: usize, t: usize| {
        (theirs[s].leaf.shape == ours[t].leaf.shape)
            .then(|| match_score(&in_theirs[s], &in_ours[t]))
    };
    let Some(known) = known else { return align(theirs.len(), ours.len(), &alike) };
    let signed_words: BTreeSet<Digest> =
        known.sign_offs.iter().map(|entry| entry.words_digest(lang)).collect();
    let sources: BTreeSet<String> = known
        .sign_offs
        .iter()
        .filter_map(|entry| entry.source.as_deref())
        .map(normalized)
        .collect();
    let targets: BTreeSet<String> = known
        .sign_offs
        .iter()
        .filter_map(|entry| entry.target.as_deref())
        .map(normalized)
        .collect();
    let normals = |runs: &[TopicBlock]| {
        runs.iter().map(|run| normalized(&run.piece.text)).collect::<Vec<_>>()
    };
    let (said, translated) = (normals(theirs), normals(ours));
    align(theirs.len(), ours.len(), &|s, t| {
        // Only pieces that were signed at all need the digest of the pair.
        let both = sources.contains(&said[s]) && targets.contains(&translated[t]);
        if both && signed_words.contains(&words_digest(lang, &said[s], &translated[t])) {
            // Words that were signed together stay together even if the structure of one has
            // changed since, which is then reported; the same words elsewhere with equal structure
            // come first.
            return Some(if theirs[s].place.shape == ours[t].place.shape {
                SIGNED_PAIR
            } else {
                SIGNED_PAIR - 1
            });
        }
        alike(s, t)
    })
}

/// Returns how well two text blocks of the same type match, by their locked items.
fn match_score(theirs: &[LockedItem], ours: &[LockedItem]) -> i32 {
    let apart = i32::try_from(differences(theirs, ours).len()).unwrap_or(i32::MAX).min(20);
    if theirs.is_empty() && ours.is_empty() {
        2
    } else {
        3 + i32::try_from(theirs.len()).unwrap_or(0).min(20) - 2 * apart
    }
}

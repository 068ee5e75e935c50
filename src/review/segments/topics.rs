//! Finds the segments of a topic: title, summary and each text block of its body, paired with those
//! of the translation.

use std::collections::{BTreeMap, BTreeSet};

use super::{FoundSegment, Walk, settle};
use crate::{
    diag::{Span, Spanned},
    digest::Digest,
    lang::Lang,
    review::{
        align::{SIGNED, align},
        difference::differences,
        lock::LockedItem,
        locked::locked,
        segment::{TextPiece, SegmentKind, ReviewUnit},
        shape::{ShapeDifference, Shapes, apart, of_field},
        sign_off::{normal, signed},
    },
    site::{
        kinds::TextOrigin,
        topic::{Topic, TopicText, body_start},
    },
    text::{Leaf, RunPlace, leaves},
};

/// Returns the unit of one topic in one language.
pub(in crate::review) fn unit(walk: &Walk<'_>, topic: &Topic, lang: &Lang) -> ReviewUnit {
    let from = walk.site.source_language();
    let name = format!("topics/{}", topic.slug);
    let folder = format!("content/topics/{}", topic.slug);
    let ledger_path = format!("{folder}/{lang}.signoff.yaml");
    let source = &topic.texts[from];
    let target = topic.texts.get(lang);
    let theirs = runs(walk, source);
    let ours = target.map(|text| runs(walk, text)).unwrap_or_default();
    let pairs = pair(walk, &ledger_path, lang, &theirs, &ours);
    let mut found = front_matter(&name, source, target);
    found.extend(body(&name, &theirs, &ours, &pairs));
    let human = target.is_some_and(|text| text.origin == Some(TextOrigin::Human));
    // A text paired with an empty one of the source, such as a table cell, has no source either.
    let answers = |s: usize| !normal(&theirs[s].piece.text).is_empty();
    let alone = |at: &usize| {
        !pairs.iter().any(|(s, t)| t == at && answers(*s)) && !ours[*at].piece.text.is_empty()
    };
    ReviewUnit {
        from: from.clone(),
        lang: lang.clone(),
        source: Some(source.file),
        target_path: format!("{folder}/{lang}.md"),
        target: target.map(|text| text.file),
        extra: (0..ours.len()).filter(alone).map(|at| ours[at].piece.clone()).collect(),
        segments: settle(walk, &ledger_path, lang, human, found),
        ledger_path,
        name,
    }
}

/// Returns the title and the summary of a topic.
fn front_matter(name: &str, source: &TopicText, target: Option<&TopicText>) -> Vec<FoundSegment> {
    let piece = |text: &Spanned<String>| TextPiece { text: text.value.clone(), span: text.span };
    let fields = [
        ("title", &source.title, target.map(|text| &text.title)),
        ("summary", &source.summary, target.map(|text| &text.summary)),
    ];
    let found = fields.into_iter().map(|(field, source, target)| FoundSegment {
        id: format!("{name}/{field}"),
        kind: SegmentKind::Field,
        context: vec![field.to_owned()],
        source: piece(source),
        target: target.map(piece),
        shapes: Shapes::alike(of_field(field)),
        misshapen: None,
    });
    found.collect()
}

/// Returns the text blocks of a topic's body, each with its paired translation.
fn body(name: &str, theirs: &[TopicBlock], ours: &[TopicBlock], pairs: &[(usize, usize)]) -> Vec<FoundSegment> {
    let misshapen = misshapen(theirs, ours, pairs);
    let mut found = Vec::new();
    let mut headings: Vec<(String, String)> = Vec::new();
    for (at, TopicBlock { leaf, place, piece }) in theirs.iter().enumerate() {
        if let Some(level) = leaf.shape.strip_prefix('h') {
            headings.retain(|(above, _)| above.as_str() < level);
            headings.push((level.to_owned(), piece.text.clone()));
        }
        if normal(&piece.text).is_empty() {
            continue;
        }
        let key = Digest::of(&[normal(&piece.text).as_bytes()]).short();
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
    leaf: Leaf,
    place: RunPlace,
    pub piece: TextPiece,
}

/// Returns the text blocks of a topic's body, in order.
pub(super) fn runs(walk: &Walk<'_>, text: &TopicText) -> Vec<TopicBlock> {
    let whole = walk.sources.file(text.file).text();
    let start = body_start(whole);
    let body = &whole[start..];
    let mut places = text.body.places().into_iter();
    let run = |leaf: Leaf| {
        let span = Span::new(text.file, start + leaf.at.start, start + leaf.at.end);
        TopicBlock {
            piece: TextPiece { text: leaf.text(body), span },
            place: places.next().unwrap_or_default(),
            leaf,
        }
    };
    leaves(body).into_iter().map(run).collect()
}

/// Returns the source texts whose translation has another structure, by number.
fn misshapen(
    theirs: &[TopicBlock],
    ours: &[TopicBlock],
    pairs: &[(usize, usize)],
) -> BTreeMap<usize, ShapeDifference> {
    let worded = |run: &TopicBlock| !normal(&run.piece.text).is_empty();
    let pairs: Vec<(usize, usize)> =
        pairs.iter().copied().filter(|(s, t)| worded(&theirs[*s]) && worded(&ours[*t])).collect();
    let places: Vec<(&RunPlace, &RunPlace)> =
        pairs.iter().map(|(s, t)| (&theirs[*s].place, &ours[*t].place)).collect();
    pairs.iter().zip(apart(&places)).filter_map(|((s, _), apart)| Some((*s, apart?))).collect()
}

/// Pairs the text blocks of the source with those of the translation, by number: by block type, by
/// what was signed together, and by what is locked in them.
fn pair(
    walk: &Walk<'_>,
    ledger: &str,
    lang: &Lang,
    theirs: &[TopicBlock],
    ours: &[TopicBlock],
) -> Vec<(usize, usize)> {
    let same = theirs.len() == ours.len()
        && theirs.iter().zip(ours).all(|(a, b)| a.leaf.shape == b.leaf.shape);
    let known = walk.book.ledger(ledger).filter(|ledger| !ledger.sign_offs.is_empty());
    if same && known.is_none() {
        return (0..theirs.len()).map(|at| (at, at)).collect();
    }
    // Locked items are found once per block, not once per possible pair.
    let (from, names) = (walk.site.source_language(), &walk.names);
    let look = |runs: &[TopicBlock], of: &Lang| {
        runs.iter().map(|run| locked(&run.piece.text, of, names)).collect::<Vec<_>>()
    };
    let (in_theirs, in_ours) = (look(theirs, from), look(ours, lang));
    let alike = |s: usize, t: usize| {
        (theirs[s].leaf.shape == ours[t].leaf.shape).then(|| alike(&in_theirs[s], &in_ours[t]))
    };
    let Some(known) = known else { return align(theirs.len(), ours.len(), &alike) };
    let signed_words: BTreeSet<Digest> =
        known.sign_offs.iter().map(|entry| entry.text(lang)).collect();
    let sources: BTreeSet<String> =
        known.sign_offs.iter().filter_map(|entry| entry.source.as_deref()).map(normal).collect();
    let targets: BTreeSet<String> =
        known.sign_offs.iter().filter_map(|entry| entry.target.as_deref()).map(normal).collect();
    let normals = |runs: &[TopicBlock]| runs.iter().map(|run| normal(&run.piece.text)).collect::<Vec<_>>();
    let (said, translated) = (normals(theirs), normals(ours));
    align(theirs.len(), ours.len(), &|s, t| {
        // Only pieces that were signed at all need the digest of the pair.
        let both = sources.contains(&said[s]) && targets.contains(&translated[t]);
        if both && signed_words.contains(&signed(lang, &said[s], &translated[t])) {
            // Words that were signed together stay together even if the structure of one has
            // changed since, which is then reported; the same words elsewhere with equal structure
            // come first.
            return Some(if theirs[s].place.shape == ours[t].place.shape {
                SIGNED
            } else {
                SIGNED - 1
            });
        }
        alike(s, t)
    })
}

/// Returns how well two text blocks of the same type match, by their locked items.
fn alike(theirs: &[LockedItem], ours: &[LockedItem]) -> i32 {
    let apart = i32::try_from(differences(theirs, ours).len()).unwrap_or(i32::MAX).min(20);
    if theirs.is_empty() && ours.is_empty() {
        2
    } else {
        3 + i32::try_from(theirs.len()).unwrap_or(0).min(20) - 2 * apart
    }
}

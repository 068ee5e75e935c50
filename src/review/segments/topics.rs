//! The segments of a topic: title, summary and each leaf of its text, paired with those of the
//! translation.
//!
//! Not for the other kinds of segments.

use std::collections::{BTreeMap, BTreeSet};

use super::{Found, Walk, settle};
use crate::{
    diag::Span,
    digest::Digest,
    lang::Lang,
    review::{
        align::{SIGNED, align},
        difference::differences,
        ledger::{normal, signed},
        lock::Locked,
        locked::locked,
        segment::{Piece, SegmentKind, Unit},
        shape::{ShapeApart, Shapes, apart, of_field},
    },
    site::{
        kinds::TextOrigin,
        topic::{Topic, TopicText, body_start},
    },
    text::{Leaf, RunPlace, leaves},
};

/// The unit of one topic in one language.
pub(in crate::review) fn unit(walk: &Walk<'_>, topic: &Topic, lang: &Lang) -> Unit {
    let from = walk.site.source_language();
    let name = format!("topics/{}", topic.slug);
    let folder = format!("content/topics/{}", topic.slug);
    let ledger_path = format!("{folder}/{lang}.signoff.yaml");
    let source = &topic.texts[from];
    let target = topic.texts.get(lang);
    let theirs = runs(walk, source);
    let ours = target.map(|text| runs(walk, text)).unwrap_or_default();
    let pairs = pair(walk, &ledger_path, lang, &theirs, &ours);
    let misshapen = misshapen(&theirs, &ours, &pairs);
    let mut found = Vec::new();
    for (field, source, target) in [
        ("title", &source.title, target.map(|text| &text.title)),
        ("summary", &source.summary, target.map(|text| &text.summary)),
    ] {
        let piece = |text: &crate::diag::Spanned<String>| Piece {
            text: text.value.clone(),
            span: text.span,
        };
        found.push(Found {
            id: format!("{name}/{field}"),
            kind: SegmentKind::Field,
            context: vec![field.to_owned()],
            source: piece(source),
            target: target.map(piece),
            shapes: Shapes::alike(of_field(field)),
            misshapen: None,
        });
    }
    let mut headings: Vec<(String, String)> = Vec::new();
    for (at, Run { leaf, place, piece }) in theirs.iter().enumerate() {
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
        found.push(Found {
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
    let human = target.is_some_and(|text| text.origin == Some(TextOrigin::Human));
    // A text beside an empty one of the source, such as a cell, has no source either.
    let answers = |s: usize| !normal(&theirs[s].piece.text).is_empty();
    let alone = |at: &usize| {
        !pairs.iter().any(|(s, t)| t == at && answers(*s)) && !ours[*at].piece.text.is_empty()
    };
    Unit {
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

/// One piece of a topic's text.
pub(super) struct Run {
    leaf: Leaf,
    place: RunPlace,
    pub piece: Piece,
}

/// The pieces of a text, in place.
pub(super) fn runs(walk: &Walk<'_>, text: &TopicText) -> Vec<Run> {
    let whole = walk.sources.file(text.file).text();
    let start = body_start(whole);
    let body = &whole[start..];
    let mut places = text.body.places().into_iter();
    let run = |leaf: Leaf| {
        let span = Span::new(text.file, start + leaf.at.start, start + leaf.at.end);
        Run {
            piece: Piece { text: leaf.text(body), span },
            place: places.next().unwrap_or_default(),
            leaf,
        }
    };
    leaves(body).into_iter().map(run).collect()
}

/// Which texts of the source stand beside a translation that is built otherwise, by number.
fn misshapen(
    theirs: &[Run],
    ours: &[Run],
    pairs: &[(usize, usize)],
) -> BTreeMap<usize, ShapeApart> {
    let worded = |run: &Run| !normal(&run.piece.text).is_empty();
    let pairs: Vec<(usize, usize)> =
        pairs.iter().copied().filter(|(s, t)| worded(&theirs[*s]) && worded(&ours[*t])).collect();
    let places: Vec<(&RunPlace, &RunPlace)> =
        pairs.iter().map(|(s, t)| (&theirs[*s].place, &ours[*t].place)).collect();
    pairs.iter().zip(apart(&places)).filter_map(|((s, _), apart)| Some((*s, apart?))).collect()
}

/// Which leaf of the source stands beside which of the translation.
fn pair(
    walk: &Walk<'_>,
    ledger: &str,
    lang: &Lang,
    theirs: &[Run],
    ours: &[Run],
) -> Vec<(usize, usize)> {
    let same = theirs.len() == ours.len()
        && theirs.iter().zip(ours).all(|(a, b)| a.leaf.shape == b.leaf.shape);
    let known = walk.book.ledger(ledger).filter(|ledger| !ledger.sign_offs.is_empty());
    if same && known.is_none() {
        return (0..theirs.len()).map(|at| (at, at)).collect();
    }
    // Each leaf is looked through once, not once for each that it may stand beside.
    let (from, names) = (walk.site.source_language(), &walk.names);
    let look = |runs: &[Run], of: &Lang| {
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
    let normals = |runs: &[Run]| runs.iter().map(|run| normal(&run.piece.text)).collect::<Vec<_>>();
    let (said, translated) = (normals(theirs), normals(ours));
    align(theirs.len(), ours.len(), &|s, t| {
        // Only pieces that were signed at all need the digest of the pair.
        let both = sources.contains(&said[s]) && targets.contains(&translated[t]);
        if both && signed_words.contains(&signed(lang, &said[s], &translated[t])) {
            // Words that were signed together stay together if one is built otherwise now, which is
            // then told of them; the same words elsewhere that are built alike come first.
            return Some(if theirs[s].place.shape == ours[t].place.shape {
                SIGNED
            } else {
                SIGNED - 1
            });
        }
        alike(s, t)
    })
}

/// How well two leaves of one shape go together by what they share.
fn alike(theirs: &[Locked], ours: &[Locked]) -> i32 {
    let apart = i32::try_from(differences(theirs, ours).len()).unwrap_or(i32::MAX).min(20);
    if theirs.is_empty() && ours.is_empty() {
        2
    } else {
        3 + i32::try_from(theirs.len()).unwrap_or(0).min(20) - 2 * apart
    }
}

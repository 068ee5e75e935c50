//! The segments of a topic: title, summary and each leaf of its text, paired with those of the translation.
//!
//! Not for the other kinds of segments.

use super::{Found, Walk, settle};
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::Lang,
    review::{
        align::{SIGNED, align},
        ledger::{normal, signed},
        lock::Locked,
        locked::{differences, locked},
        segment::{Piece, SegmentKind, Unit},
    },
    site::{
        kinds::TextOrigin,
        topic::{Topic, TopicText, body_start},
    },
    text::{Leaf, leaves},
};

/// The unit of one topic in one language.
pub(in crate::review) fn unit(walk: &Walk<'_>, topic: &Topic, lang: &Lang) -> Unit {
    let from = walk.site.source_language();
    let name = format!("topics/{}", topic.slug);
    let folder = format!("content/topics/{}", topic.slug);
    let ledger_path = format!("{folder}/{lang}.signoff.yaml");
    let source = &topic.texts[from];
    let target = topic.texts.get(lang);
    let theirs = pieces(walk, source);
    let ours = target.map(|text| pieces(walk, text)).unwrap_or_default();
    let pairs = pair(walk, &ledger_path, lang, &theirs, &ours);
    let mut found = Vec::new();
    for (field, source, target) in
        [("title", &source.title, target.map(|text| &text.title)), ("summary", &source.summary, target.map(|text| &text.summary))]
    {
        let piece = |text: &crate::diag::Spanned<String>| Piece { text: text.value.clone(), span: text.span };
        found.push(Found {
            id: format!("{name}/{field}"),
            kind: SegmentKind::Field,
            context: vec![field.to_owned()],
            source: piece(source),
            target: target.map(piece),
        });
    }
    let mut headings: Vec<(String, String)> = Vec::new();
    for (at, (leaf, piece)) in theirs.iter().enumerate() {
        if let Some(level) = leaf.shape.strip_prefix('h') {
            headings.retain(|(above, _)| above.as_str() < level);
            headings.push((level.to_owned(), piece.text.clone()));
        }
        if normal(&piece.text).is_empty() {
            continue;
        }
        let key = Digest::of(&[normal(&piece.text).as_bytes()]).short();
        found.push(Found {
            id: format!("{name}/{key}"),
            kind: SegmentKind::Prose(leaf.shape.clone()),
            context: headings.iter().map(|(_, text)| text.clone()).filter(|text| *text != piece.text).collect(),
            source: piece.clone(),
            target: pairs.iter().find(|(s, _)| *s == at).map(|(_, t)| ours[*t].1.clone()).filter(|target| !target.text.is_empty()),
        });
    }
    let human = target.is_some_and(|text| text.origin == Some(TextOrigin::Human));
    let alone = |at: &usize| !pairs.iter().any(|(_, t)| t == at) && !ours[*at].1.text.is_empty();
    Unit {
        from: from.clone(),
        lang: lang.clone(),
        source: Some(source.file),
        target_path: format!("{folder}/{lang}.md"),
        target: target.map(|text| text.file),
        extra: (0..ours.len()).filter(alone).map(|at| ours[at].1.clone()).collect(),
        segments: settle(walk, &ledger_path, lang, human, found),
        ledger_path,
        name,
    }
}

/// The leaves of a text with what they say, in place.
pub(super) fn pieces(walk: &Walk<'_>, text: &TopicText) -> Vec<(Leaf, Piece)> {
    let whole = walk.sources.file(text.file).text();
    let start = body_start(whole);
    let body = &whole[start..];
    leaves(body).into_iter().map(|leaf| piece(text.file, start, body, leaf)).collect()
}

fn piece(file: FileId, start: usize, body: &str, leaf: Leaf) -> (Leaf, Piece) {
    let said = leaf.text(body);
    let span = Span::new(file, start + leaf.at.start, start + leaf.at.end);
    (leaf, Piece { text: said, span })
}

/// Which leaf of the source stands beside which of the translation.
fn pair(walk: &Walk<'_>, ledger: &str, lang: &Lang, theirs: &[(Leaf, Piece)], ours: &[(Leaf, Piece)]) -> Vec<(usize, usize)> {
    let same = theirs.len() == ours.len() && theirs.iter().zip(ours).all(|(a, b)| a.0.shape == b.0.shape);
    let known = walk.book.ledger(ledger).filter(|ledger| !ledger.sign_offs.is_empty());
    if same && known.is_none() {
        return (0..theirs.len()).map(|at| (at, at)).collect();
    }
    // Each leaf is looked through once, not once for each that it may stand beside.
    let (from, names) = (walk.site.source_language(), &walk.names);
    let look = |pieces: &[(Leaf, Piece)], of: &Lang| pieces.iter().map(|(_, piece)| locked(&piece.text, of, names)).collect::<Vec<_>>();
    let (in_theirs, in_ours) = (look(theirs, from), look(ours, lang));
    let alike = |s: usize, t: usize| (theirs[s].0.shape == ours[t].0.shape).then(|| alike(&in_theirs[s], &in_ours[t]));
    let Some(known) = known else { return align(theirs.len(), ours.len(), &alike) };
    let signed_pairs: std::collections::BTreeSet<Digest> = known.sign_offs.iter().map(|entry| entry.digest).collect();
    let sources: std::collections::BTreeSet<String> = known.sign_offs.iter().filter_map(|entry| entry.source.as_deref()).map(normal).collect();
    let targets: std::collections::BTreeSet<String> = known.sign_offs.iter().filter_map(|entry| entry.target.as_deref()).map(normal).collect();
    let normals = |pieces: &[(Leaf, Piece)]| pieces.iter().map(|(_, piece)| normal(&piece.text)).collect::<Vec<_>>();
    let (said, translated) = (normals(theirs), normals(ours));
    align(theirs.len(), ours.len(), &|s, t| {
        // Only pieces that were signed at all need the digest of the pair.
        let both = sources.contains(&said[s]) && targets.contains(&translated[t]);
        if both && signed_pairs.contains(&signed(lang, &said[s], &translated[t])) {
            return Some(SIGNED);
        }
        alike(s, t)
    })
}

/// How well two leaves of one shape go together by what they share.
fn alike(theirs: &[Locked], ours: &[Locked]) -> i32 {
    let apart = i32::try_from(differences(theirs, ours).len()).unwrap_or(i32::MAX).min(20);
    if theirs.is_empty() && ours.is_empty() { 2 } else { 3 + i32::try_from(theirs.len()).unwrap_or(0).min(20) - 2 * apart }
}

//! Finds the segments of translated fields in the public YAML files. The words of care plans are
//! never among them.

use std::collections::BTreeMap;

use super::{FoundSegment, Walk, complete_segments};
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::Lang,
    layout,
    review::{
        segment::{ReviewUnit, SegmentKind, TextPiece},
        shape::{Shapes, field_shape},
        sign_off::normalized,
    },
    site::{worded::Worded, words::Words},
};

/// Returns the units of a language, one per file.
pub(super) fn units(walk: &Walk<'_>, lang: &Lang) -> Vec<ReviewUnit> {
    let mut by_file: BTreeMap<FileId, Vec<&Words>> = BTreeMap::new();
    walk.site.each_words(&mut |words| {
        if !matches!(words, Words::Phrase { .. }) {
            by_file.entry(words.span().file).or_default().push(words);
        }
    });
    let mut units: Vec<ReviewUnit> =
        by_file.into_iter().filter_map(|(file, words)| unit(walk, lang, file, words)).collect();
    units.sort_by(|a, b| a.name.cmp(&b.name));
    units
}

fn unit(walk: &Walk<'_>, lang: &Lang, file: FileId, mut words: Vec<&Words>) -> Option<ReviewUnit> {
    let from = walk.site.source_language();
    let path = &walk.sources.file(file).path;
    let stem = path.strip_suffix(".yaml")?;
    let name = stem.strip_prefix(layout::CONTENT).unwrap_or(stem).to_owned();
    // The segments are in the order of the file.
    words.sort_by_key(|words| words.span().start);
    let found = words.iter().filter_map(|words| segment(words, &name, from, lang)).collect();
    // The words may be written under a more general language: `es` serves a site in `es-MX`.
    let home = lang
        .fallback_chain()
        .into_iter()
        .find(|lang| words.iter().any(|words| has_language(words, lang)))
        .unwrap_or_else(|| lang.clone());
    let ledger_path = layout::ledger_of_file(stem, &home);
    Some(ReviewUnit {
        source_lang: from.clone(),
        lang: home.clone(),
        source: Some(file),
        target_path: path.clone(),
        target: Some(file),
        unmatched: Vec::new(),
        segments: complete_segments(walk, &ledger_path, &home, false, found),
        ledger_path,
        name,
    })
}

fn has_language(words: &Words, lang: &Lang) -> bool {
    matches!(words, Words::Each(texts, _) if texts.contains_key(lang))
}

/// Returns the segment of a field of the unit named `name`; `None` for a phrase, which is a segment
/// of its message file.
fn segment(words: &Words, name: &str, from: &Lang, lang: &Lang) -> Option<FoundSegment> {
    let piece = |text: &str, span: Span| TextPiece { text: text.trim().to_owned(), span };
    let (source, target) = match words {
        Words::Own(text) => (piece(text, text.span), None),
        Words::Each(texts, place) => {
            let source = texts
                .get(from)
                .map_or_else(|| piece("", place.span), |text| piece(text, text.span));
            let target = lang
                .fallback_chain()
                .iter()
                .find_map(|lang| texts.get(lang))
                .map(|text| piece(text, text.span));
            (source, target)
        }
        Words::Phrase { .. } => return None,
    };
    let context = words.path().names_and_ids();
    // An item of a list without ids is named by a digest of its text, so that a new neighbor does
    // not change its id.
    let repeated = Digest::from_parts(&[normalized(&source.text).as_bytes()]).short();
    Some(FoundSegment {
        id: format!("{name}/{}.{}", context.join("."), &repeated[..6]),
        kind: SegmentKind::Field,
        context,
        source,
        target,
        shapes: Shapes::same_in_both(field_shape(&words.path().field())),
        misshapen: None,
    })
}

//! Finds the segments of translated fields in the public YAML files. The words of care plans are
//! never among them.

use std::collections::BTreeMap;

use super::{FoundSegment, complete_segments};
use crate::{
    diag::{FileId, Report, Span},
    digest::Digest,
    lang::Lang,
    review::{
        segment::{ReviewUnit, SegmentKind, TextPiece},
        shape::{Shapes, field_shape},
        sign_off::normalized,
        walk::Walk,
    },
    site::words::Words,
    source::yaml::{self, FieldIndex, Node, Value},
};

/// Returns the units of a language, one per file.
pub(super) fn units(walk: &Walk<'_>, lang: &Lang) -> Vec<ReviewUnit> {
    let mut by_file: BTreeMap<FileId, BTreeMap<u32, &Words>> = BTreeMap::new();
    walk.site.each_public_words(&mut |words| {
        if !matches!(words, Words::Phrase { .. }) {
            by_file.entry(words.span().file).or_default().insert(words.span().start, words);
        }
    });
    let mut units: Vec<ReviewUnit> =
        by_file.into_iter().filter_map(|(file, words)| unit(walk, lang, file, &words)).collect();
    units.sort_by(|a, b| a.name.cmp(&b.name));
    units
}

fn unit(
    walk: &Walk<'_>,
    lang: &Lang,
    file: FileId,
    words: &BTreeMap<u32, &Words>,
) -> Option<ReviewUnit> {
    let from = walk.site.source_language();
    let source = walk.sources.file(file);
    let root = yaml::parse(source.text(), file, 0, &mut Report::new())?;
    let stem = source.path.strip_suffix(".yaml")?;
    let name = stem.strip_prefix("content/").unwrap_or(stem).to_owned();
    let mut found = Vec::new();
    FieldSearch { from, lang, words, name: &name, fields: &FieldIndex::from_tree(&root) }.search(
        &root,
        &mut Vec::new(),
        &mut found,
    );
    // The words may be written under a more general language: `es` serves a site in `es-MX`.
    let home = lang
        .fallback_chain()
        .into_iter()
        .find(|lang| words.values().any(|words| has_language(words, lang)))
        .unwrap_or_else(|| lang.clone());
    let ledger_path = format!("{stem}.{home}.signoff.yaml");
    Some(ReviewUnit {
        source_lang: from.clone(),
        lang: home.clone(),
        source: Some(file),
        target_path: source.path.clone(),
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

struct FieldSearch<'a> {
    from: &'a Lang,
    lang: &'a Lang,
    words: &'a BTreeMap<u32, &'a Words>,
    name: &'a str,
    fields: &'a FieldIndex,
}

impl FieldSearch<'_> {
    fn search(&self, node: &Node, path: &mut Vec<String>, found: &mut Vec<FoundSegment>) {
        if let Some(words) =
            self.words.get(&node.span.start).filter(|words| is_matching_node(node, words))
        {
            found.extend(self.segment(words, path));
            return;
        }
        match &node.value {
            Value::Map(entries) => {
                for (key, value) in entries {
                    path.push(key.text().unwrap_or_default().to_owned());
                    self.search(value, path, found);
                    path.pop();
                }
            }
            Value::List(items) => {
                for item in items {
                    let id = item.get("id").and_then(Node::text);
                    id.iter().for_each(|id| path.push((*id).to_owned()));
                    self.search(item, path, found);
                    if id.is_some() {
                        path.pop();
                    }
                }
            }
            Value::Scalar { .. } | Value::Null => {}
        }
    }

    fn segment(&self, words: &Words, path: &[String]) -> Option<FoundSegment> {
        let piece = |text: &str, span: Span| TextPiece { text: text.trim().to_owned(), span };
        let (source, target) = match words {
            Words::Own(text) => (piece(text, text.span), None),
            Words::Each(texts, span) => {
                let source = texts
                    .get(self.from)
                    .map_or_else(|| piece("", *span), |text| piece(text, text.span));
                let target = self
                    .lang
                    .fallback_chain()
                    .iter()
                    .find_map(|lang| texts.get(lang))
                    .map(|text| piece(text, text.span));
                (source, target)
            }
            Words::Phrase { .. } => return None,
        };
        // An item of a list without ids is named by a digest of its text, so that a new neighbor
        // does not change its id.
        let repeated = Digest::from_parts(&[normalized(&source.text).as_bytes()]).short();
        let id = format!("{}/{}.{}", self.name, path.join("."), &repeated[..6]);
        let field = match words {
            Words::Each(texts, _) => texts
                .values()
                .next()
                .map_or("", |text| self.fields.field_above_lang(text.span.start)),
            Words::Own(text) => self.fields.field_at(text.span.start),
            Words::Phrase { .. } => return None,
        };
        Some(FoundSegment {
            id,
            kind: SegmentKind::Field,
            context: path.to_vec(),
            source,
            target,
            shapes: Shapes::same_in_both(field_shape(field)),
            misshapen: None,
        })
    }
}

/// Returns whether a node is of the kind that the words have; a block map and its first key start
/// at the same offset.
fn is_matching_node(node: &Node, words: &Words) -> bool {
    match words {
        Words::Own(_) => node.text().is_some(),
        Words::Each(texts, _) => {
            matches!(&node.value, Value::Map(entries) if entries.len() == texts.len())
        }
        Words::Phrase { .. } => false,
    }
}

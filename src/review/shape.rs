//! The structure ("shape") of a text, which is signed with its words: the blocks around it, the
//! variants of a message, the field of a file.
//!
//! A shape is a description in the terms that authors use, the same in every language, so that
//! ledgers and messages can show it.

use std::collections::{BTreeMap, BTreeSet};

use super::{references::referenced_names, segments::walk::Walk, sign_off::sign_off_digest};
use crate::{
    digest::Digest,
    lang::Lang,
    text::{MessageVariants, RunPlace},
};

/// The shapes of a text and of its translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shapes {
    /// The structure of the source.
    pub source: String,
    /// The structure of the translation; without a translation, that of the source, or empty for a
    /// message.
    pub target: String,
}

/// A difference between the structures of a source and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShapeDifference {
    /// The structure of the source.
    pub source: String,
    /// The structure of the translation.
    pub target: String,
}

/// The place of a text and that of its translation.
pub(super) type PlacePair<'a> = (&'a RunPlace, &'a RunPlace);

impl Shapes {
    /// Returns the shapes of a text with the same structure in both languages.
    pub(super) fn same_in_both(shape: String) -> Self {
        Self { source: shape.clone(), target: shape }
    }
}

/// Returns for each pair of places, in the order of the translation, how the two differ: in their
/// kinds of blocks; in how many blocks, such as an item or a row, they share with the text before
/// them; in the number of empty blocks before them; in the footnotes that they refer to.
pub(super) fn shape_differences(pairs: &[PlacePair<'_>]) -> Vec<Option<ShapeDifference>> {
    let footnotes: BTreeMap<usize, usize> =
        pairs.iter().filter_map(|(source, target)| source.footnote.zip(target.footnote)).collect();
    let mut before: Option<PlacePair<'_>> = None;
    let mut out = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let (source, target) = *pair;
        if source.shape != target.shape {
            out.push(Some(ShapeDifference {
                source: source.shape.clone(),
                target: target.shape.clone(),
            }));
            continue;
        }
        out.push(
            sharing_difference(*pair, before)
                .or_else(|| empty_block_difference(*pair, before))
                .or_else(|| footnote_difference(*pair, &footnotes)),
        );
        before = Some(*pair);
    }
    out
}

/// Returns how two places differ in how many blocks they share with the text before them.
fn sharing_difference(
    (source, target): PlacePair<'_>,
    before: Option<PlacePair<'_>>,
) -> Option<ShapeDifference> {
    let (source_before, target_before) = before?;
    let in_source = shared_block_count(source_before, source);
    let in_target = shared_block_count(target_before, target);
    let describe = |is_closer: bool| {
        let how = if is_closer {
            "together with the text before it"
        } else {
            "separate from the text before it"
        };
        format!("{}, {how}", source.shape)
    };
    (in_source != in_target).then(|| ShapeDifference {
        source: describe(in_source > in_target),
        target: describe(in_target > in_source),
    })
}

/// Returns how two places differ in the number of empty blocks between them and the text before.
fn empty_block_difference(
    (source, target): PlacePair<'_>,
    before: Option<PlacePair<'_>>,
) -> Option<ShapeDifference> {
    let (source_before, target_before) = before.map_or((0, 0), |(source, target)| {
        (source.empty_blocks_before, target.empty_blocks_before)
    });
    let in_source = source.empty_blocks_before.saturating_sub(source_before);
    let in_target = target.empty_blocks_before.saturating_sub(target_before);
    let describe =
        |count: usize| format!("{}, after {}", source.shape, describe_empty_blocks(count));
    (in_source != in_target)
        .then(|| ShapeDifference { source: describe(in_source), target: describe(in_target) })
}

/// Returns how two places differ in the footnotes that they refer to; `footnotes` are the numbers
/// of footnotes in the source with those in the translation. A footnote whose text is missing in
/// one of the two cannot be compared.
fn footnote_difference(
    (source, target): PlacePair<'_>,
    footnotes: &BTreeMap<usize, usize>,
) -> Option<ShapeDifference> {
    let in_both: BTreeSet<usize> = footnotes.values().copied().collect();
    let mut in_source: Vec<usize> =
        source.refers_to.iter().filter_map(|number| footnotes.get(number).copied()).collect();
    in_source.sort_unstable();
    let in_target: Vec<usize> =
        target.refers_to.iter().copied().filter(|number| in_both.contains(number)).collect();
    let describe = |place: &RunPlace| {
        format!("{}, with {}", place.shape, describe_footnotes(&place.refers_to))
    };
    (in_source != in_target)
        .then(|| ShapeDifference { source: describe(source), target: describe(target) })
}

/// Returns how many blocks two places share, from the outside in.
fn shared_block_count(one: &RunPlace, other: &RunPlace) -> usize {
    one.blocks.iter().zip(&other.blocks).take_while(|(a, b)| a == b).count()
}

fn describe_empty_blocks(count: usize) -> String {
    match count {
        0 => "no empty block".to_owned(),
        1 => "an empty block".to_owned(),
        count => format!("{count} empty blocks"),
    }
}

fn describe_footnotes(numbers: &[usize]) -> String {
    match numbers {
        [] => "no footnote".to_owned(),
        numbers => format!(
            "footnote {}",
            numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        ),
    }
}

/// Returns the structure of the text of a message: its variants and attributes, and the texts of
/// the terms and messages that it refers to.
pub(super) fn message_shape(walk: &Walk<'_>, lang: &Lang, id: &str, text: &str) -> String {
    let mut shape = MessageVariants::read(id, text)
        .map_or_else(|| "message".to_owned(), |variants| variants.structure());
    let mut known = BTreeSet::from([id.to_owned()]);
    let mut pending = referenced_names(id, text);
    while let Some(name) = pending.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        for text in walk.referenced_texts().texts(lang, &name) {
            pending.extend(referenced_names("called", text));
            shape.push_str(&format!(
                " > {name}: {name} = {}",
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            ));
        }
    }
    shape
}

/// Returns the structure of a text that is a field of a YAML file: the name of the field.
pub(super) fn field_shape(name: &str) -> String {
    format!("field {name}")
}

/// Returns the digest that a sign-off signs for words in a field of a YAML file, the same field in
/// both languages.
pub fn field_digest(words: Digest, name: &str) -> Digest {
    let shape = field_shape(name);
    sign_off_digest(words, &shape, &shape)
}

#[cfg(test)]
mod tests {
    use super::shape_differences;
    use crate::{
        diag::{FileId, Report},
        text::{Prose, RunPlace},
    };

    fn places(text: &str) -> Vec<RunPlace> {
        Prose::read(text, FileId(0), 0, &mut Report::new()).places()
    }

    /// Returns which texts differ in structure between two bodies with equally many texts.
    fn differing(source: &str, target: &str) -> Vec<usize> {
        let (source, target) = (places(source), places(target));
        assert_eq!(source.len(), target.len());
        let pairs: Vec<_> = source.iter().zip(&target).collect();
        shape_differences(&pairs)
            .iter()
            .enumerate()
            .filter_map(|(at, difference)| difference.as_ref().map(|_| at))
            .collect()
    }

    #[test]
    fn what_is_built_otherwise_is_found_and_nothing_else() {
        for (source, target, found) in [
            ("::: tip\na\n:::\n", "::: call-today\na\n:::\n", &[0][..]),
            ("::: do\n- a\n:::\n", "::: do-not\n- a\n:::\n", &[0][..]),
            ("::: do-not-wait\na\n\nb\n:::\n", "::: do-not-wait\na\n:::\n\nb\n", &[1]),
            (
                "::: do-not-wait\na\n\nb\n:::\n",
                "::: do-not-wait\na\n:::\n\n::: do-not-wait\nb\n:::\n",
                &[1],
            ),
            (
                "::: do-not-wait\na\n:::\n\n::: do-not-wait\nb\n:::\n",
                "::: do-not-wait\na\n\nb\n:::\n",
                &[1],
            ),
            ("1. a\n2. b\n", "1. a\n\n   b\n", &[1]),
            ("1. a\n2. b\n", "- a\n- b\n", &[0, 1]),
            ("1. a\n2. b\n", "2. a\n3. b\n", &[0, 1]),
            ("- a\n  - b\n", "- a\n- b\n", &[1]),
            ("- [ ] a\n- [ ] b\n", "- [ ] a\n- [x] b\n", &[1]),
            ("1. a\n2. b\n", "1. a\n2.\n3. b\n", &[1]),
            ("- a\n", "-\n- a\n", &[0]),
            ("- [ ] a\n", "- a\n", &[0]),
            ("## a\n", "### a\n", &[0]),
            ("> a\n", "a\n", &[0]),
            ("| a | b |\n| - | - |\n| c |  |\n", "| a | b |\n| - | - |\n|  | c |\n", &[]),
            ("a\n: b\n\nc\n: d\n", "a\n: b\n\nc\n: d\n", &[]),
            (
                "a[^1] b\n\nc[^2]\n\n[^1]: d\n\n[^2]: e\n",
                "a[^1] b\n\nc[^2]\n\n[^2]: d\n\n[^1]: e\n",
                &[0, 1],
            ),
            ("a[^1]\n\n[^1]: d\n", "a[^nota]\n\n[^nota]: d\n", &[]),
        ] {
            assert_eq!(differing(source, target), found, "{source:?} {target:?}");
        }
    }

    #[test]
    fn a_cell_that_moved_to_another_column_is_found_beside_the_text_that_was_signed() {
        let (source, target) = (
            places("| a | b |\n| - | - |\n| c |  |\n"),
            places("| a | b |\n| - | - |\n|  | c |\n"),
        );
        let pairs = [(&source[0], &target[0]), (&source[1], &target[1]), (&source[2], &target[3])];
        let found = shape_differences(&pairs)[2].clone().expect("it is in another column");
        assert_eq!(
            (found.source.as_str(), found.target.as_str()),
            ("table > column 1", "table > column 2")
        );
    }
}

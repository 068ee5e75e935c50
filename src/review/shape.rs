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

impl Shapes {
    /// Returns the shapes of a text with the same structure in both languages.
    pub(super) fn same_in_both(shape: String) -> Self {
        Self { source: shape.clone(), target: shape }
    }
}

/// Returns for each pair of places, in the order of the translation, how the two differ: in their
/// kinds of blocks; in how many blocks, such as an item or a row, they share with the text before
/// them; in the number of empty blocks before them; in the footnotes that they refer to.
pub(super) fn shape_differences(pairs: &[(&RunPlace, &RunPlace)]) -> Vec<Option<ShapeDifference>> {
    let numbers: BTreeMap<usize, usize> =
        pairs.iter().filter_map(|(source, target)| source.footnote.zip(target.footnote)).collect();
    let there: BTreeSet<usize> = numbers.values().copied().collect();
    let mut before: Option<(&RunPlace, &RunPlace)> = None;
    let look = |(source, target): &(&RunPlace, &RunPlace),
                before: Option<(&RunPlace, &RunPlace)>| {
        if source.shape != target.shape {
            return Some(ShapeDifference {
                source: source.shape.clone(),
                target: target.shape.clone(),
            });
        }
        if let Some((above, below)) = before {
            let (ours, theirs) =
                (shared_block_count(above, source), shared_block_count(below, target));
            if ours != theirs {
                let tell = |closer: bool| {
                    format!(
                        "{}, {}",
                        source.shape,
                        if closer {
                            "together with the text before it"
                        } else {
                            "separate from the text before it"
                        }
                    )
                };
                return Some(ShapeDifference {
                    source: tell(ours > theirs),
                    target: tell(theirs > ours),
                });
            }
        }
        let (above, below) = before.map_or((0, 0), |(above, below)| {
            (above.empty_blocks_before, below.empty_blocks_before)
        });
        let (ours, theirs) = (
            source.empty_blocks_before.saturating_sub(above),
            target.empty_blocks_before.saturating_sub(below),
        );
        if ours != theirs {
            let tell =
                |count: usize| format!("{}, after {}", source.shape, describe_empty_blocks(count));
            return Some(ShapeDifference { source: tell(ours), target: tell(theirs) });
        }
        // A footnote whose text is missing in one of the two cannot be compared.
        let mut ours: Vec<usize> =
            source.refers_to.iter().filter_map(|number| numbers.get(number).copied()).collect();
        ours.sort_unstable();
        let theirs: Vec<usize> =
            target.refers_to.iter().copied().filter(|number| there.contains(number)).collect();
        let tell = |place: &RunPlace| {
            format!("{}, with {}", place.shape, describe_footnotes(&place.refers_to))
        };
        (ours != theirs).then(|| ShapeDifference { source: tell(source), target: tell(target) })
    };
    let mut out = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let found = look(pair, before);
        if found.as_ref().is_none_or(|_| pair.0.shape == pair.1.shape) {
            before = Some(*pair);
        }
        out.push(found);
    }
    out
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
    let mut asked = referenced_names(id, text);
    while let Some(name) = asked.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        for said in walk.referenced_texts().texts(lang, &name) {
            asked.extend(referenced_names("called", said));
            shape.push_str(&format!(
                " > {name}: {name} = {}",
                said.split_whitespace().collect::<Vec<_>>().join(" ")
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
            .filter_map(|(at, apart)| apart.as_ref().map(|_| at))
            .collect()
    }

    #[test]
    fn what_is_built_otherwise_is_found_and_nothing_else() {
        for (source, target, found) in [
            ("::: tip\na\n:::\n", "::: call-today\na\n:::\n", &[0][..]),
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

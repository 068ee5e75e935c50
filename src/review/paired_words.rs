//! Which words of two languages go together, learned from the translations of the site itself, and
//! texts next to each other that seem to have each other's translation.
//!
//! A word and its translation occur in the same pairs of texts. So a pair of neighbors whose words
//! go together better the other way round was probably swapped: two cells of a table, two steps.
//! Nothing is known beforehand, so it works in every language, the better the more texts there are.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    plain_words::plain,
    segment::{Segment, SegmentKind},
};
use crate::lang::unspaced_script;

/// The letters of a word by which it is compared: endings differ with the grammar.
const STEM_LENGTH: usize = 5;
/// The most words of a text that count, so that a very long text costs no more than a long one.
const MAX_WORDS: usize = 40;
/// The most pairs of words that are learned in a language: on a very large site, the first texts
/// are enough.
const MAX_PAIRS: usize = 4_000_000;
/// How much better two texts fit the other way round, from 0 to 2, to be called swapped. Each of
/// them fits better then. Of the 1,000 pairs of neighbors in the sample's topics none is above
/// 0.15; most are after their translations were exchanged.
const MIN_GAIN: f64 = 0.15;
/// How far apart two texts may be, in texts: those of a row, or of a list.
const MAX_DISTANCE: usize = 3;

/// The words of a text, as numbers.
type WordIds = Vec<u32>;
/// The words of a text and of its translation.
type PairIds = (WordIds, WordIds);

/// Numbers the words of one language, and counts in how many texts each occurs.
#[derive(Default)]
struct Vocabulary {
    ids: BTreeMap<String, u32>,
    counts: Vec<u32>,
}

/// How often words of two languages occur, alone and in the same pairs of texts.
#[derive(Default)]
pub struct PairedWords<'a> {
    source: Vocabulary,
    target: Vocabulary,
    /// How often a word of the source (in the upper half of the number) and one of the translation
    /// (in the lower) occur in the same pair, sorted.
    together: Vec<(u64, u32)>,
    /// Where the pairs of each word of the source begin in `together`, and where the last end.
    starts: Vec<usize>,
    /// The texts by file, each with its words; `None` if it or its translation has no known word.
    files: Vec<(&'a [Segment], Vec<Option<PairIds>>)>,
}

impl Vocabulary {
    /// Counts the words of a text.
    fn add(&mut self, text: &str) -> WordIds {
        let mut out = Vec::new();
        for stem in stems(text) {
            let next = u32::try_from(self.counts.len()).unwrap_or(u32::MAX);
            let id = *self.ids.entry(stem).or_insert(next);
            if id == next {
                self.counts.push(0);
            }
            self.counts[id as usize] += 1;
            out.push(id);
        }
        out
    }

    fn ids(&self, text: &str) -> WordIds {
        stems(text).iter().filter_map(|stem| self.ids.get(stem).copied()).collect()
    }
}

impl<'a> PairedWords<'a> {
    /// Learns from texts and their translations, file by file.
    pub fn learn(files: impl Iterator<Item = &'a [Segment]>) -> Self {
        let mut out = Self::default();
        let mut pairs: Vec<u64> = Vec::new();
        for segments in files {
            let words = segments.iter().map(|segment| out.read(segment, &mut pairs)).collect();
            out.files.push((segments, words));
        }
        pairs.sort_unstable();
        let count = |run: &[u64]| (run[0], u32::try_from(run.len()).unwrap_or(u32::MAX));
        out.together = pairs.chunk_by(|one, next| one == next).map(count).collect();
        let words = 0..=u32::try_from(out.source.counts.len()).unwrap_or(u32::MAX);
        out.starts = words
            .map(|word| out.together.partition_point(|(key, _)| *key < pair_key(word, 0)))
            .collect();
        out
    }

    /// Reads the words of a text and of its translation, and adds their pairs to those learned.
    fn read(&mut self, segment: &Segment, pairs: &mut Vec<u64>) -> Option<PairIds> {
        let target = segment.target.as_ref()?;
        let source = plain(&segment.kind, &segment.source.text);
        let target = plain(&segment.kind, &target.text);
        let (words, others) = if pairs.len() > MAX_PAIRS {
            (self.source.ids(&source), self.target.ids(&target))
        } else {
            let (words, others) = (self.source.add(&source), self.target.add(&target));
            for word in &words {
                pairs.extend(others.iter().map(|other| pair_key(*word, *other)));
            }
            (words, others)
        };
        (!words.is_empty() && !others.is_empty()).then_some((words, others))
    }

    /// Returns texts of a file, given by its place among those that were read, that are near each
    /// other and seem to have each other's translation.
    pub fn swapped(&self, file: usize) -> Vec<(&'a Segment, &'a Segment)> {
        let Some((segments, words)) = self.files.get(file) else { return Vec::new() };
        let mut out = Vec::new();
        for (at, one) in segments.iter().enumerate() {
            let Some(own) = &words[at] else { continue };
            let nearby = segments.iter().zip(words).skip(at + 1).take(MAX_DISTANCE);
            let found = nearby
                .filter(|(next, _)| kind_of_block(one) == kind_of_block(next))
                .find(|(_, other)| other.as_ref().is_some_and(|it| self.are_swapped([own, it])));
            out.extend(found.map(|(next, _)| (one, next)));
        }
        out
    }

    fn are_swapped(&self, own: [&PairIds; 2]) -> bool {
        let [(one, of_one), (next, of_next)] = own;
        if one == next || of_one == of_next {
            return false;
        }
        let now = [self.fit(one, of_one, &own), self.fit(next, of_next, &own)];
        let crossed = [self.fit(one, of_next, &own), self.fit(next, of_one, &own)];
        let gains = [crossed[0] - now[0], crossed[1] - now[1]];
        gains.iter().all(|gain| *gain > 0.0) && gains.iter().sum::<f64>() > MIN_GAIN
    }

    /// Returns how well the words of two texts go together, from 0 to 1: for each word of the
    /// source, how much of its texts it shares with its best partner (Dice's coefficient). The
    /// pairs of the site that are in question are no evidence for themselves.
    fn fit(&self, words: &[u32], others: &[u32], own: &[&PairIds; 2]) -> f64 {
        let in_own = |ids: &[u32], of: fn(&PairIds) -> &WordIds| -> Vec<[u32; 2]> {
            ids.iter().map(|id| own.map(|pair| u32::from(of(pair).contains(id)))).collect()
        };
        let (words_in_own, others_in_own) = (in_own(words, |it| &it.0), in_own(others, |it| &it.1));
        let share = |at: usize, to: usize| {
            let (word, other) = (words[at], others[to]);
            let ([one, next], [of_one, of_next]) = (words_in_own[at], others_in_own[to]);
            let (both, either) = (one * of_one + next * of_next, one + next + of_one + of_next);
            let together = self.together(word, other).saturating_sub(both);
            let alone = self.source.counts[word as usize] + self.target.counts[other as usize];
            let share = f64::from(2 * together) / f64::from(alone.saturating_sub(either).max(1));
            // Once may be by chance.
            if together > 1 { share } else { share * 0.3 }
        };
        let best = |at: usize| {
            (0..others.len()).map(|to| share(at, to)).max_by(f64::total_cmp).unwrap_or(0.0)
        };
        let count = u32::try_from(words.len()).unwrap_or(u32::MAX).max(1);
        (0..words.len()).map(best).sum::<f64>() / f64::from(count)
    }

    fn together(&self, word: u32, other: u32) -> u32 {
        let key = pair_key(word, other);
        let of_word = &self.together[self.starts[word as usize]..self.starts[word as usize + 1]];
        let found = of_word.binary_search_by_key(&key, |(key, _)| *key);
        found.map_or(0, |at| of_word[at].1)
    }
}

/// Returns what kind of block a text is, without the number of its column.
fn kind_of_block(segment: &Segment) -> Option<&str> {
    match &segment.kind {
        SegmentKind::Prose(shape) => Some(shape.trim_end_matches(|c: char| c.is_ascii_digit())),
        SegmentKind::Message | SegmentKind::Field => None,
    }
}

fn pair_key(word: u32, other: u32) -> u64 {
    u64::from(word) << 32 | u64::from(other)
}

/// Returns the words of a text by which it is compared: their beginnings, and pairs of characters
/// where no spaces separate words.
fn stems(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let mut out = BTreeSet::new();
    let mut rest = lower.as_str();
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let word = &rest[start..];
        let is_unspaced = |c: char| unspaced_script(c).is_some();
        let unspaced = word.starts_with(is_unspaced);
        let end = word
            .find(|c: char| !c.is_alphanumeric() || is_unspaced(c) != unspaced)
            .unwrap_or(word.len());
        let chars: Vec<char> = word[..end].chars().collect();
        if unspaced && chars.len() > 1 {
            out.extend(chars.windows(2).map(String::from_iter));
        } else {
            out.insert(chars.iter().take(STEM_LENGTH).collect());
        }
        rest = &word[end..];
    }
    out.into_iter().take(MAX_WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::stems;

    #[test]
    fn words_are_cut_and_characters_paired() {
        let words = |text: &str| stems(text).into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(words("Sleeping tablets, tablet"), "sleep table");
        assert_eq!(words("每天2片"), "2 每天 片");
        assert_eq!(words("PHQ-9的总分"), "9 phq 总分 的总");
        assert_eq!(words("—"), "");
    }
}

//! Aligns the blocks of a text with those of its translation, by a score for each possible pair.

/// Scores pairing a piece of the source with a piece of the translation, both by index; `None` if
/// they must not be paired.
pub(super) type PairScore<'a> = dyn Fn(usize, usize) -> Option<i32> + 'a;

/// The score of a pair that was signed, which outweighs everything else together.
pub(super) const SIGNED_PAIR: i32 = 1_000;
/// The score of a piece without a partner.
const UNPAIRED: i32 = -1;

/// Returns pairs of indices, in order and each piece at most once, with the highest sum of scores.
/// Between equal alternatives, the later piece stays unpaired, so that a block added at the end
/// changes no other pair.
pub(super) fn align(sources: usize, targets: usize, score: &PairScore<'_>) -> Vec<(usize, usize)> {
    // Signed pairs at both ends are taken first, so that one changed block costs little time.
    let strong = |s: usize, t: usize| score(s, t).is_some_and(|points| points >= SIGNED_PAIR);
    let head = (0..sources.min(targets)).take_while(|at| strong(*at, *at)).count();
    let left = sources.min(targets) - head;
    let tail = (0..left).take_while(|at| strong(sources - 1 - at, targets - 1 - at)).count();
    let (rows, columns) = (sources - head - tail, targets - head - tail);
    let mut best = vec![vec![0_i32; columns + 1]; rows + 1];
    for row in (0..=rows).rev() {
        for column in (0..=columns).rev() {
            best[row][column] = match (row == rows, column == columns) {
                (true, true) => 0,
                (true, false) => best[row][column + 1] + UNPAIRED,
                (false, true) => best[row + 1][column] + UNPAIRED,
                (false, false) => {
                    let unpaired = best[row + 1][column].max(best[row][column + 1]) + UNPAIRED;
                    score(head + row, head + column)
                        .map_or(unpaired, |points| unpaired.max(points + best[row + 1][column + 1]))
                }
            };
        }
    }
    let mut pairs: Vec<(usize, usize)> = (0..head).map(|at| (at, at)).collect();
    let (mut row, mut column) = (0, 0);
    while row < rows && column < columns {
        let paired =
            score(head + row, head + column).map(|points| points + best[row + 1][column + 1]);
        if paired == Some(best[row][column]) {
            pairs.push((head + row, head + column));
            (row, column) = (row + 1, column + 1);
        } else if best[row + 1][column] + UNPAIRED == best[row][column] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs.extend((0..tail).rev().map(|at| (sources - 1 - at, targets - 1 - at)));
    pairs
}

#[cfg(test)]
mod tests {
    use super::{SIGNED_PAIR, align};

    #[test]
    fn what_was_signed_stays_together_when_a_block_is_added_or_lost() {
        // Pieces are letters; equal letters were signed together.
        let pair = |source: &str, target: &str| {
            let (s, t): (Vec<char>, Vec<char>) =
                (source.chars().collect(), target.chars().collect());
            let score = |a: usize, b: usize| Some(if s[a] == t[b] { SIGNED_PAIR } else { 1 });
            align(s.len(), t.len(), &score)
                .into_iter()
                .map(|(a, b)| format!("{}{}", s[a], t[b]))
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(pair("abcde", "abcde"), "aa bb cc dd ee");
        assert_eq!(pair("abXcde", "abcde"), "aa bb cc dd ee", "an added block has no partner");
        assert_eq!(
            pair("abde", "abcde"),
            "aa bb dd ee",
            "a block that is gone leaves its translation alone"
        );
        assert_eq!(pair("abXde", "abcde"), "aa bb Xc dd ee", "a changed block keeps its partner");
        assert_eq!(pair("", "ab"), "");
    }
}

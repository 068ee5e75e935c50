//! The meanings of words that decide what a person does.

/// The negation.
pub const NOT: &str = "not";
/// Words near to a negation.
pub const NEAR_NOT: &str = "near-not";
/// Words near to "less", beside those of families that compare.
pub const NEAR_LESS: &str = "near-less";
/// The meanings that a translation may have "less" for.
pub const LESS_AND_NEAR: [&str; 11] = [
    LESS, NEAR_LESS, NOT, "low", "decrease", "at-least", "at-most", "slow", "weak", "early",
    "worse",
];
/// A smaller amount, or in a smaller degree.
pub const LESS: &str = "less";
/// Words that ask, and do not negate, at the end of a sentence.
pub const QUESTION: &str = "question";
/// Phrases in which a word does not mean what it means elsewhere.
pub const OTHER: &str = "other";

/// Meanings of which one must not become another, by family.
pub const FAMILIES: &[&[&str]] = &[
    &["minute", "hour", "day", "week", "month", "year"],
    &["morning", "noon", "afternoon", "evening", "night"],
    &["today", "tomorrow", "yesterday"],
    &["more", LESS],
    &["at-least", "at-most"],
    &["before", "after"],
    &["increase", "decrease"],
    &["start", "stop"],
    &["high", "low"],
    &["better", "worse"],
    &["fast", "slow"],
    &["early", "late"],
    &["right", "left"],
    &["strong", "weak"],
    &NUMBERS,
    &WEEKDAYS,
    &MONTHS,
];

/// How often, and numbers that are written as words, from 2 on.
pub const NUMBERS: [&str; 13] = [
    "once", "twice", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

/// Returns the number that a meaning says: "once" is 1, and so on.
pub fn number_of(meaning: &str) -> Option<usize> {
    let at = NUMBERS.iter().position(|number| *number == meaning)?;
    // The first two say how often: once and twice.
    Some(if at < 2 { at + 1 } else { at })
}

pub const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

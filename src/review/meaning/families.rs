//! The meanings of words that decide what a person does.

/// The negation.
pub(super) const NOT: &str = "not";
/// Words near to a negation.
pub(super) const NEAR_NOT: &str = "near-not";
/// Words that ask, and do not negate, at the end of a sentence.
pub(super) const QUESTION: &str = "question";
/// Phrases in which a word does not mean what it means elsewhere.
pub(super) const OTHER: &str = "other";

/// Meanings of which one must not become another, by family.
pub(super) const FAMILIES: &[&[&str]] = &[
    &["minute", "hour", "day", "week", "month", "year"],
    &["morning", "noon", "afternoon", "evening", "night"],
    &["today", "tomorrow", "yesterday"],
    &["more", "less"],
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
pub(super) const NUMBERS: [&str; 13] = [
    "once", "twice", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve",
];

pub(super) const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

pub(super) const MONTHS: [&str; 12] = [
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
